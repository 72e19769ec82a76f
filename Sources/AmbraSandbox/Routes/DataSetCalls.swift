import DICOM

/// The attributes of images, as storage's own JSON and as that of DICOMweb.
enum DataSetCalls {
    static let handlers: [String: StorageHandler] = [
        "Image.json": imageJSON, "Study.json": studyJSON, "Image.attribute": attribute, "Image.phi": imagePHI,
        "Study.phi": studyPHI, "Study.tag": studyPHI, "Dicomweb.image": imageMetadata,
        "Dicomweb.series": seriesMetadata, "Dicomweb.study": studyMetadata,
    ]

    // MARK: Storage's JSON

    @Sendable private static func imageJSON(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let selection = try AttributeSelection(call)
        return .json(try selection.tags(of: try await call.file()))
    }

    @Sendable private static func studyJSON(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let selection = try AttributeSelection(call)
        let wanted = call.list("series_uid")
        var answer: [JSON] = []
        for version in try await call.study().current where wanted.isEmpty || wanted.contains(version.facts.seriesUID) {
            answer.append(try selection.tags(of: StorageCall.file(of: version)))
        }
        return .json(.array(answer))
    }

    @Sendable private static func attribute(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let selection = try AttributeSelection(call)
        return .json(try selection.values(of: try await call.file()))
    }

    @Sendable private static func imagePHI(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        .json(try AttributeSelection.phi.values(of: try await call.file()))
    }

    @Sendable private static func studyPHI(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        guard let first = try await call.study().current.first else { return .json(.object([:])) }
        return .json(try AttributeSelection.phi.values(of: try StorageCall.file(of: first)))
    }

    // MARK: DICOMweb

    /// One object, where the standard asks for an array of one.
    @Sendable private static func imageMetadata(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let file = try await call.file()
        guard try await call.version().facts.seriesUID == call.path["series_uid"] else {
            throw .seriesNotFound(call.path["series_uid"] ?? "")
        }
        return try metadata(of: file).response
    }

    @Sendable private static func seriesMetadata(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let uid = call.path["series_uid"] ?? ""
        let images = try await call.study().current.filter { $0.facts.seriesUID == uid }
        guard !images.isEmpty else { throw .seriesNotFound(uid) }
        return try metadata(of: images)
    }

    @Sendable private static func studyMetadata(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        try metadata(of: try await call.study().current)
    }

    private static func metadata(of images: [ImageStore.Version]) throws(StorageRefusal) -> SandboxResponse {
        var text: [UInt8] = []
        for image in images {
            text += text.isEmpty ? "[".utf8 : ",".utf8
            text += try metadata(of: StorageCall.file(of: image))
        }
        return ((text.isEmpty ? Array("[".utf8) : text) + "]".utf8).response
    }

    private static func metadata(of file: DICOMFile) throws(StorageRefusal) -> [UInt8] {
        var json = DICOMJSON()
        json.bulkData = .omitted
        do throws(DICOMError) {
            return Array(try json.text(of: file.dataSet).utf8)
        } catch {
            throw StorageRefusal(readableStatus: "ERROR_ON_READING_DICOM_TAGS", code: 23, status: 500)
        }
    }
}

extension [UInt8] {
    fileprivate var response: SandboxResponse {
        SandboxResponse(status: 200, headers: ["content-type": "application/dicom+json"], body: .bytes(self))
    }
}
