/// Writes data sets as DICOM files in explicit VR little endian (PS3.10 section 7, PS3.5 section 7).
///
/// The result is conformant: preamble, file meta information with its length, ascending tags, values padded to even
/// length, sequences and items of undefined length.
public struct DICOMWriter: Sendable {
    /// Implementation Class UID of this library, under the root 2.25.
    public static let implementationClassUID = "2.25.209154683164872093850166421780955021312"

    /// Implementation Version Name of this library.
    public static let implementationVersionName = "AMBRA-SWIFT"

    /// Creates a writer.
    public init() {}

    /// A whole file. File meta information is made from the data set's SOP Class and SOP Instance UID.
    ///
    /// - Throws: ``DICOMError``: `missingUID` when the data set names no class or instance, `unsupported` for
    ///   encapsulated pixel data, `limitExceeded` for a value that its length field cannot hold.
    public func file(_ dataSet: DataSet) throws(DICOMError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 128)
        bytes += "DICM".utf8
        let meta = try self.bytes(Self.fileMeta(of: dataSet))
        bytes += try self.bytes([.unsigned32(.fileMetaInformationGroupLength, UInt32(meta.count))])
        bytes += meta
        bytes += try self.bytes(dataSet)
        return bytes
    }

    /// The elements of a data set, without preamble and file meta information.
    public func bytes(_ dataSet: DataSet) throws(DICOMError) -> [UInt8] {
        var output: [UInt8] = []
        try append(dataSet, to: &output)
        return output
    }

    private func bytes(_ elements: [Element]) throws(DICOMError) -> [UInt8] { try bytes(DataSet(elements)) }

    private static func fileMeta(of dataSet: DataSet) throws(DICOMError) -> [Element] {
        func uid(_ tag: Tag) throws(DICOMError) -> String {
            guard let uid = try dataSet.uid(tag) else {
                throw DICOMError(.missingUID, "a file cannot be written without this UID", tag: tag)
            }
            return uid.value
        }
        return [
            Element(tag: .fileMetaInformationVersion, vr: .ob, content: .bytes([0, 1])),
            .text(.mediaStorageSOPClassUID, .ui, try uid(.sopClassUID)),
            .text(.mediaStorageSOPInstanceUID, .ui, try uid(.sopInstanceUID)),
            .text(.transferSyntaxUID, .ui, TransferSyntax.explicitVRLittleEndian.rawValue),
            .text(.implementationClassUID, .ui, implementationClassUID),
            .text(.implementationVersionName, .sh, implementationVersionName),
        ]
    }

    private func append(_ dataSet: DataSet, to output: inout [UInt8]) throws(DICOMError) {
        for element in dataSet where !element.tag.isGroupLength || element.tag.group == 2 {
            switch element.content {
            case .items(let items):
                appendHeader(element.tag, .sq, length: ElementHeader.undefined, to: &output)
                for item in items {
                    appendDelimiter(.item, length: ElementHeader.undefined, to: &output)
                    try append(item.dataSet, to: &output)
                    appendDelimiter(.itemDelimitation, length: 0, to: &output)
                }
                appendDelimiter(.sequenceDelimitation, length: 0, to: &output)
            case .fragments:
                throw DICOMError(.unsupported, "encapsulated pixel data cannot be written yet", tag: element.tag)
            case .range, .bytes:
                var value = try dataSet.littleEndianBytes(of: element)
                if value.count % 2 == 1 { value.append(element.vr.padding) }
                let limit = element.vr.hasLongLength ? Int(UInt32.max) - 1 : Int(UInt16.max)
                guard value.count <= limit else {
                    throw DICOMError(.limitExceeded, "the value is longer than its length field", tag: element.tag)
                }
                appendHeader(element.tag, element.vr, length: UInt32(value.count), to: &output)
                output += value
            }
        }
    }

    private func appendHeader(_ tag: Tag, _ vr: VR, length: UInt32, to output: inout [UInt8]) {
        output.appendLittleEndian(tag.group)
        output.appendLittleEndian(tag.element)
        output.append(UInt8(vr.rawValue >> 8))
        output.append(UInt8(truncatingIfNeeded: vr.rawValue))
        if vr.hasLongLength {
            output.appendLittleEndian(UInt16(0))
            output.appendLittleEndian(length)
        } else {
            output.appendLittleEndian(UInt16(truncatingIfNeeded: length))
        }
    }

    private func appendDelimiter(_ tag: Tag, length: UInt32, to output: inout [UInt8]) {
        output.appendLittleEndian(tag.group)
        output.appendLittleEndian(tag.element)
        output.appendLittleEndian(length)
    }
}
