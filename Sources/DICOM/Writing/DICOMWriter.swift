/// Writes data sets as DICOM files (PS3.10 section 7, PS3.5 section 7), in explicit VR little endian and in the
/// syntaxes that differ from it by encapsulated pixel data only.
///
/// The result is conformant: preamble, file meta information with its length, ascending tags, values padded to even
/// length, sequences and items of undefined length. Fragments of pixel data are copied as they are.
public struct DICOMWriter: Sendable {
    /// Implementation Class UID of this library, under the root 2.25.
    public static let implementationClassUID = "2.25.150521338305817065725345559241265538660"

    /// Implementation Version Name of this library.
    public static let implementationVersionName = "AMBRA-SWIFT"

    /// Creates a writer.
    public init() {}

    /// A whole file. File meta information is made from the data set's SOP Class and SOP Instance UID.
    ///
    /// - Parameters:
    ///   - dataSet: The elements; a file meta group among them is not written.
    ///   - transferSyntax: How pixel data is encoded: nothing is transcoded, this is what the file says of it.
    /// - Throws: ``DICOMError``: `missingUID` when the data set names no class or instance, `unsupported` for a
    ///   transfer syntax of another layout or one that does not fit the pixel data, `limitExceeded` for a value that
    ///   its length field cannot hold.
    public func file(
        _ dataSet: DataSet, transferSyntax: TransferSyntax = .explicitVRLittleEndian
    ) throws(DICOMError) -> [UInt8] {
        try check(transferSyntax, dataSet)
        var bytes = [UInt8](repeating: 0, count: 128)
        bytes += "DICM".utf8
        let meta = try self.bytes(Self.fileMeta(of: dataSet, transferSyntax))
        bytes += try self.bytes([.unsigned32(.fileMetaInformationGroupLength, UInt32(meta.count))])
        bytes += meta
        try append(dataSet, to: &bytes, isTopLevel: true)
        return bytes
    }

    private func check(_ syntax: TransferSyntax, _ dataSet: DataSet) throws(DICOMError) {
        guard syntax.encoding == .explicitLittle, let properties = syntax.properties, !properties.isDeflated else {
            throw DICOMError(.unsupported, "files are written in explicit VR little endian layout only")
        }
        guard let pixels = dataSet[.pixelData] else { return }
        let isEncapsulated = if case .fragments = pixels.content { true } else { false }
        guard isEncapsulated == properties.isEncapsulated else {
            let kind = isEncapsulated ? "encapsulated" : "native"
            throw DICOMError(.unsupported, "\(kind) pixel data does not fit the transfer syntax", tag: .pixelData)
        }
    }

    /// The elements of a data set, without preamble and file meta information.
    public func bytes(_ dataSet: DataSet) throws(DICOMError) -> [UInt8] {
        var output: [UInt8] = []
        try append(dataSet, to: &output)
        return output
    }

    private func bytes(_ elements: [Element]) throws(DICOMError) -> [UInt8] { try bytes(DataSet(elements)) }

    private static func fileMeta(
        of dataSet: DataSet, _ syntax: TransferSyntax
    ) throws(DICOMError) -> [Element] {
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
            .text(.transferSyntaxUID, .ui, syntax.rawValue),
            .text(.implementationClassUID, .ui, implementationClassUID),
            .text(.implementationVersionName, .sh, implementationVersionName),
        ]
    }

    private func append(
        _ dataSet: DataSet, to output: inout [UInt8], isTopLevel: Bool = false
    ) throws(DICOMError) {
        for element in dataSet where !element.tag.isGroupLength || element.tag.group == 2 {
            if isTopLevel, element.tag.group <= 2 { continue }
            switch element.content {
            case .items(let items):
                appendHeader(element.tag, .sq, length: ElementHeader.undefined, to: &output)
                for item in items {
                    appendDelimiter(.item, length: ElementHeader.undefined, to: &output)
                    try append(item.dataSet, to: &output)
                    appendDelimiter(.itemDelimitation, length: 0, to: &output)
                }
                appendDelimiter(.sequenceDelimitation, length: 0, to: &output)
            case .fragments(let fragments): try append(fragments, element.tag, of: dataSet, to: &output)
            case .range, .stored, .bytes:
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

    private func append(
        _ fragments: Fragments, _ tag: Tag, of dataSet: DataSet, to output: inout [UInt8]
    ) throws(DICOMError) {
        appendHeader(tag, .ob, length: ElementHeader.undefined, to: &output)
        for range in [fragments.offsetTable] + fragments.ranges {
            guard range.count < Int(UInt32.max) - 1 else {
                throw DICOMError(.limitExceeded, "a fragment is longer than its length field", tag: tag)
            }
            let padding = range.count % 2
            appendDelimiter(.item, length: UInt32(range.count + padding), to: &output)
            output += try (fragments.source ?? dataSet.source).bytes(in: range)
            if padding == 1 { output.append(0) }
        }
        appendDelimiter(.sequenceDelimitation, length: 0, to: &output)
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
