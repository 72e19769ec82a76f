/// Lays out element headers and values in one of the encodings (PS3.5 section 7.1).
package struct ElementEncoder: Sendable {
    /// With or without VR, and the byte order.
    package let encoding: Encoding

    /// The longest value that a length field of 32 bits can state.
    package static let longestValue = Int(UInt32.max) - 1

    /// Creates an encoder.
    package init(_ encoding: Encoding) { self.encoding = encoding }

    /// The VR with which a value of a length can be written: UN where the VR's length field of 16 bits cannot hold
    /// the length (PS3.5 section 6.2.2).
    package func writtenVR(_ vr: VR, length: Int) -> VR {
        encoding.isExplicit && !vr.hasLongLength && length > Int(UInt16.max) - 1 ? .un : vr
    }

    /// The bytes of the header of an element.
    package func headerLength(_ vr: VR) -> Int { encoding.isExplicit && vr.hasLongLength ? 12 : 8 }

    /// The header of an element; `length` is `nil` for a value that a delimiter ends.
    ///
    /// - Throws: ``DICOMError`` of kind `limitExceeded` when the length field cannot hold the length.
    package func header(_ tag: Tag, _ vr: VR, length: Int?) throws(DICOMError) -> [UInt8] {
        guard length ?? 0 <= Self.longestValue else {
            throw DICOMError(.limitExceeded, "the value is longer than its length field", tag: tag)
        }
        let field = length.map { UInt32(truncatingIfNeeded: $0) } ?? ElementHeader.undefined
        var bytes: [UInt8] = []
        bytes.reserveCapacity(12)
        append(tag, to: &bytes)
        guard encoding.isExplicit, tag.group != 0xFFFE else {
            append(field, to: &bytes)
            return bytes
        }
        bytes.append(UInt8(vr.rawValue >> 8))
        bytes.append(UInt8(truncatingIfNeeded: vr.rawValue))
        if vr.hasLongLength {
            bytes += [0, 0]
            append(field, to: &bytes)
            return bytes
        }
        guard let length, let short = UInt16(exactly: length) else {
            throw DICOMError(.limitExceeded, "the value is longer than its length field", tag: tag)
        }
        append(short, to: &bytes)
        return bytes
    }

    /// A whole element from a value in little-endian order; the value is padded to even length.
    ///
    /// - Throws: ``DICOMError`` of kind `limitExceeded` when the length field cannot hold the length.
    package func element(_ tag: Tag, _ vr: VR, littleEndian value: [UInt8]) throws(DICOMError) -> [UInt8] {
        let vr = writtenVR(vr, length: value.count)
        var bytes = try header(tag, vr, length: value.count + value.count % 2)
        bytes.reserveCapacity(bytes.count + value.count + 1)
        bytes += encoding.isLittleEndian ? value : Self.swapped(value, unit: vr.unitSize)
        if value.count % 2 == 1 { bytes.append(vr.padding) }
        return bytes
    }

    /// The header of an item; `length` is `nil` for an item that a delimiter ends.
    ///
    /// - Throws: ``DICOMError`` of kind `limitExceeded` when the length field cannot hold the length.
    package func item(length: Int?) throws(DICOMError) -> [UInt8] { try header(.item, .un, length: length) }

    /// What ends an item of undefined length.
    package var itemDelimitation: [UInt8] { delimiter(.itemDelimitation) }

    /// What ends a sequence of undefined length.
    package var sequenceDelimitation: [UInt8] { delimiter(.sequenceDelimitation) }

    /// Numbers of `unit` bytes in the other byte order; bytes that make no whole number stay as they are.
    package static func swapped(_ bytes: [UInt8], unit: Int) -> [UInt8] {
        guard unit > 1 else { return bytes }
        var bytes = bytes
        swap(&bytes, unit: unit)
        return bytes
    }

    /// Puts numbers of `unit` bytes into the other byte order in place.
    package static func swap(_ bytes: inout [UInt8], unit: Int) {
        guard unit > 1 else { return }
        bytes.withUnsafeMutableBytes { buffer in
            let whole = buffer.count / unit * unit
            for start in stride(from: 0, to: whole, by: unit) {
                for step in 0..<unit / 2 { buffer.swapAt(start + step, start + unit - 1 - step) }
            }
        }
    }

    private func delimiter(_ tag: Tag) -> [UInt8] {
        var bytes: [UInt8] = []
        append(tag, to: &bytes)
        append(UInt32(0), to: &bytes)
        return bytes
    }

    private func append(_ tag: Tag, to bytes: inout [UInt8]) {
        append(tag.group, to: &bytes)
        append(tag.element, to: &bytes)
    }

    private func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
        bytes.appendLittleEndian(encoding.isLittleEndian ? number : number.byteSwapped)
    }
}

extension ElementEncoder {
    /// A whole element whose value is held in memory; sequences and items state their lengths.
    ///
    /// - Throws: ``DICOMError``: `unsupported` for a value that is in a file, `limitExceeded` for one that its length
    ///   field cannot hold.
    package func bytes(of element: Element) throws(DICOMError) -> [UInt8] {
        switch element.content {
        case .bytes(let value): return try self.element(element.tag, element.vr, littleEndian: value)
        case .items(let items):
            var content: [UInt8] = []
            for item in items { content += try bytes(ofItem: Array(item.dataSet)) }
            return try header(element.tag, .sq, length: content.count) + content
        case .range, .stored, .fragments:
            throw DICOMError(.unsupported, "an element of a file cannot be put into another data set", tag: element.tag)
        }
    }

    /// A whole item of elements in ascending order.
    package func bytes(ofItem elements: [Element]) throws(DICOMError) -> [UInt8] {
        var content: [UInt8] = []
        for element in elements { content += try bytes(of: element) }
        return try item(length: content.count) + content
    }
}
