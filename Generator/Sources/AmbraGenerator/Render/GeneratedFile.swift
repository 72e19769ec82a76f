/// A file to be written: its path from the repository's root, and its text.
struct GeneratedFile: Sendable, Hashable {
    let path: String
    let text: String
}

/// Every file of the API.
struct Rendering {
    /// The folders that hold generated files and nothing else.
    static let folders = [
        "Sources/AmbraSDK/Errors/Generated",
        "Sources/AmbraSDK/Records/Generated",
        "Sources/AmbraSDK/Service/Generated",
        "Sources/AmbraSDK/Storage/Generated",
        CatalogueRenderer.folder,
        DictionaryRenderer.folder,
        CallsRenderer.folder,
    ]

    static func files(of api: API) -> [GeneratedFile] {
        var files: [GeneratedFile] = []
        for service in api.services { files += ServiceRenderer(service: service).files() }
        for service in api.services { files += CallsRenderer(service: service).files() }
        if !api.services.isEmpty { files += [ClientRenderer.file(api.services), CallsRenderer.index(api.services)] }
        for file in api.records { files.append(RecordRenderer.file(file)) }
        files += ErrorRenderer.files(api)
        files += StorageRenderer.files(api.storage) + StorageCallsRenderer.files(api.storage)
        files += EngineDomainsRenderer.files(api.spec.engineDomains)
        files += CatalogueRenderer.files(api.catalogue)
        files += OpenAPIRenderer.files(api.spec)
        files += DictionaryRenderer.files(api.dicom)
        files += PrivateElementRenderer.files(api.dicom.privateElements)
        files += IODRenderer.files(api.dicom.iods)
        files += ConfidentialityRenderer.files(api.dicom.confidentiality)
        return files.sorted { $0.path < $1.path }
    }
}
