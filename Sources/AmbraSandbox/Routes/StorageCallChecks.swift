import AmbraCatalogue

/// The checks that every call of storage goes through before it is carried out, whatever it does.
enum StorageCallChecks {
    /// Refuses a namespace that the caller may not see, then parameters that are missing or not of their kind.
    static func check(_ call: StorageCall) async throws(StorageRefusal) {
        try await checkAccess(call)
        for parameter in call.call.queryParameters {
            guard let value = call.query.value(parameter.name) else {
                guard !parameter.isRequired else { throw .missing(parameter.name) }
                continue
            }
            guard accepts(value, parameter) else { throw .badValue(parameter.name) }
        }
    }

    /// The permission that a call needs where the images are; others need that the caller sees the namespace.
    private static let permissions = [
        "Image.upload": "study_upload", "Image.wrap": "study_upload", "Study.delete": "study_delete",
        "Study.delete_image": "study_delete", "Study.delete_images": "study_delete", "Study.split": "study_split",
        "Study.clone": "study_clone", "Study.merge": "study_merge", "Study.download": "study_download",
    ]

    /// Whether a namespace exists or not, who may not see it is denied, and so is who lacks a permission there.
    private static func checkAccess(_ call: StorageCall) async throws(StorageRefusal) {
        let named = ["namespace", "to_namespace", "phi_namespace"].compactMap { call.query.value($0) }
        let (place, user, now) = (call.path["namespace"], call.user, call.now)
        let (studyUID, phi) = (call.path["study_uid"], call.query.value("phi_namespace"))
        let permission = permissions[StorageCalls.name(of: call.call)]
        // What a call makes elsewhere is an upload there.
        let target = call.query.value("to_namespace") ?? (place == nil ? call.query.value("namespace") : nil)
        let isAllowed = await call.perform { model in
            guard named.allSatisfy({ model.directory.isVisible(namespace: $0, to: user) }) else { return false }
            func allows(_ flag: String?, _ namespace: String?) -> Bool {
                guard let flag, let namespace else { return true }
                return model.directory.allows(flag, to: user, in: namespace)
            }
            guard allows("study_upload", target) else { return false }
            guard let place, !model.directory.isVisible(namespace: place, to: user) else {
                return allows(permission, place)
            }
            // A study that is shared into a namespace of the caller lies in storage of another one.
            guard let studyUID, let phi else { return false }
            return model.study(uid: studyUID, storage: place, phi: phi, at: now) != nil && allows(permission, phi)
        }
        guard isAllowed else { throw .accessDenied }
    }

    private static func accepts(_ value: String, _ parameter: CatalogueParameter) -> Bool {
        switch parameter.type {
        // Published clients send the words in places.
        case .flag: ["0", "1", "true", "false"].contains(value.lowercased())
        case .integer: Int(value) != nil
        case .number: Double(value)?.isFinite ?? false
        case .choice where parameter.values == ["true", "false"]: parameter.values.contains(value.lowercased())
        case .choice: parameter.values.isEmpty || parameter.values.contains(value)
        default: true
        }
    }
}
