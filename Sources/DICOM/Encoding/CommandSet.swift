/// The command of a message between applications: elements of group 0000, implicit VR little endian whatever the data
/// set of the message is laid out in (PS3.7 section 6.3).
package enum CommandSet {
    /// Lays out a command. Its length, element 0000, is found here and not taken from the elements.
    ///
    /// - Throws: ``DICOMError``: `malformed` for an element of another group, `unsupported` for a sequence or
    ///   fragments, `limitExceeded` for a value that its length field cannot hold.
    package static func bytes(_ command: DataSet) throws(DICOMError) -> [UInt8] {
        let encoder = ElementEncoder(.implicitLittle)
        var elements: [UInt8] = []
        for element in command where element.tag != .commandGroupLength {
            guard element.tag.group == 0 else { throw foreign(element.tag) }
            switch element.content {
            case .items, .fragments:
                throw DICOMError(.unsupported, "a command holds plain values only", tag: element.tag)
            case .range, .stored, .bytes: break
            }
            let value = try command.littleEndianBytes(of: element)
            elements += try encoder.element(element.tag, element.vr, littleEndian: value)
        }
        var length: [UInt8] = []
        length.appendLittleEndian(UInt32(clamping: elements.count))
        return try encoder.element(.commandGroupLength, .ul, littleEndian: length) + elements
    }

    /// Reads a command, which its bytes hold and nothing else. VRs are those of PS3.7. The stated length is kept as it
    /// is: some writers count it wrongly, and where the command ends is known without it.
    ///
    /// - Throws: ``DICOMError``: `truncated` for a command that was cut, `malformed` for an element of another group or
    ///   one without a length, `limitExceeded` for more elements than the limits allow.
    package static func read(
        _ bytes: [UInt8], options: ReadingOptions = ReadingOptions()
    ) throws(DICOMError) -> DataSet {
        let source = ByteSource(bytes)
        var tokens = TokenCursor(source, in: 0..<source.length, encoding: .implicitLittle, options: options)
        var list = ElementList(DataSet(source: source, encoding: .implicitLittle, characterSet: .default))
        while let token = try tokens.next() {
            switch token {
            case .element(let header):
                guard header.tag.group == 0 else { throw foreign(header.tag, at: header.start) }
                let vr = DICOMDictionary.vr(of: header.tag)
                list.add(Element(tag: header.tag, vr: vr, content: .range(header.value..<header.end)))
            case .sequence(let header), .fragments(let header), .item(let header), .fragment(let header):
                throw DICOMError(
                    .malformed, "a command holds plain values only", offset: header.start, tag: header.tag)
            case .itemEnd, .sequenceEnd: continue
            }
        }
        return list.inOrder()
    }

    private static func foreign(_ tag: Tag, at offset: Int? = nil) -> DICOMError {
        DICOMError(.malformed, "a command holds elements of group 0000 only", offset: offset, tag: tag)
    }
}
