/// Makes file meta information (PS3.10 section 7.1).
package enum FileMeta {
    /// Elements of group 0002 but for its length. What the old ones say of sender, receiver and private matters stays.
    static func elements(
        of dataSet: DataSet, keeping old: DataSet, _ syntax: TransferSyntax
    ) throws(DICOMError) -> DataSet {
        func uid(_ tag: Tag, _ metaTag: Tag) throws(DICOMError) -> String {
            // A DICOMDIR names its class in file meta information only.
            if let uid = try dataSet.uid(tag) { return uid.value }
            if let uid = try old.uid(metaTag) { return uid.value }
            throw DICOMError(.missingUID, "a file cannot be written without this UID", tag: tag)
        }
        var meta = DataSet(
            elements(
                sopClass: try uid(.sopClassUID, .mediaStorageSOPClassUID),
                sopInstance: try uid(.sopInstanceUID, .mediaStorageSOPInstanceUID), syntax))
        for element in old where isKept(element.tag) && meta[element.tag] == nil {
            try meta.set(element, from: old)
        }
        return meta
    }

    /// What every file says of its object and its writer, in ascending order, without the length.
    package static func elements(sopClass: String, sopInstance: String, _ syntax: TransferSyntax) -> [Element] {
        [
            Element(tag: .fileMetaInformationVersion, vr: .ob, content: .bytes([0, 1])),
            .text(.mediaStorageSOPClassUID, .ui, sopClass),
            .text(.mediaStorageSOPInstanceUID, .ui, sopInstance),
            .text(.transferSyntaxUID, .ui, syntax.rawValue),
            .text(.implementationClassUID, .ui, DICOMWriter.implementationClassUID),
            .text(.implementationVersionName, .sh, DICOMWriter.implementationVersionName),
        ]
    }

    /// The AE titles and addresses of source, sender and receiver, and private information with its creator.
    private static func isKept(_ tag: Tag) -> Bool {
        tag.group == 2 && (0x0016...0x0102).contains(tag.element)
    }
}
