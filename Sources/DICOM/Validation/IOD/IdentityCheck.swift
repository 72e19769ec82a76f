/// Compares what an object says of its own identity: its UIDs, its class and its modality.
struct IdentityCheck {
    let dataSet: DataSet
    let meta: DataSet

    /// The SOP class of the data set; without one, that of file meta information.
    func sopClass() throws(DICOMError) -> String? {
        if let uid = try dataSet.string(.sopClassUID) { return uid }
        return try meta.string(.mediaStorageSOPClassUID)
    }

    func checkClass(_ uid: String?, _ iod: IOD?, _ log: inout IODLog) {
        guard iod == nil else { return }
        guard let uid else {
            log.add(
                .error, .missingSOPClass, at: Tag.sopClassUID.hexadecimal, tag: .sopClassUID,
                "no SOP class is named, so that no IOD can be looked up; only VRs, values and UIDs are checked")
            return
        }
        let name = DICOMDictionary.name(forUID: uid).map { "\"\($0)\" has no IOD in the tables" }
        log.add(
            .warning, .unknownSOPClass, at: Tag.sopClassUID.hexadecimal, tag: .sopClassUID,
            "the SOP class \(name ?? "is not registered"); only VRs, values and UIDs are checked")
    }

    func check(_ sopClass: String?, _ log: inout IODLog) throws(DICOMError) {
        // A DICOMDIR names its class and instance in file meta information only.
        for tag in try Identity.disagreements(meta, dataSet) {
            let other: Tag = tag == .mediaStorageSOPClassUID ? .sopClassUID : .sopInstanceUID
            log.add(
                .error, .conflictingUIDs, at: tag.hexadecimal, tag: tag,
                "file meta information and \(Self.name(other)) of the data set differ")
        }
        try checkRoles(&log)
        try checkModality(sopClass, &log)
    }

    /// One UID must not name two things.
    private func checkRoles(_ log: inout IODLog) throws(DICOMError) {
        let roles: [Tag] = [.sopInstanceUID, .studyInstanceUID, .seriesInstanceUID, .frameOfReferenceUID]
        var seen: [String: Tag] = [:]
        for tag in roles {
            guard let uid = try dataSet.string(tag) else { continue }
            guard let first = seen[uid] else {
                seen[uid] = tag
                continue
            }
            log.add(
                .error, .conflictingUIDs, at: tag.hexadecimal, tag: tag, "it is the same UID as \(Self.name(first))")
        }
    }

    private func checkModality(_ sopClass: String?, _ log: inout IODLog) throws(DICOMError) {
        guard let sopClass, let table = SOPClassModalities.of(sopClass),
            let modality = try dataSet.string(.modality), !table.usual.contains(modality)
        else { return }
        // Anything may stand in a value: only terms that the standard has are repeated.
        let found = SOPClassModalities.isKnown(modality) ? modality : "another term"
        let isRefused = table.allowed.map { !$0.contains(modality) } ?? false
        let expected = isRefused ? table.allowed ?? [] : table.usual
        let name = DICOMDictionary.name(forUID: sopClass) ?? "the SOP class"
        log.add(
            isRefused ? .error : .warning, .unexpectedModality, at: Tag.modality.hexadecimal, tag: .modality,
            "\(found); \(name) has \(expected.joined(separator: ", "))")
    }

    private static func name(_ tag: Tag) -> String { DICOMDictionary.entry(for: tag)?.name ?? tag.description }
}
