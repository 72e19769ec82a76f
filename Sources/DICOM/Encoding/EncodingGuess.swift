/// What the first eight bytes of a data set show about its layout.
struct EncodingGuess {
    private let letters: UInt16
    private let group: UInt16
    private let number: UInt16
    private let implicitLength: UInt32
    private let remaining: Int
    /// The longest value that may come first where the length of the data is not known: less than any two letters are
    /// when they are read as a length.
    private let limit: Int

    init(_ source: ByteSource, at offset: Int) throws(DICOMError) {
        remaining = source.length - offset
        limit = source.isPart ? 0x4140 : .max
        guard remaining >= 8 else {
            letters = 0
            group = 0
            number = 0
            implicitLength = 0
            return
        }
        var window = ByteWindow(source)
        try window.require(8, at: offset)
        group = window.uint16(offset, littleEndian: true)
        number = window.uint16(offset + 2, littleEndian: true)
        letters = window.uint16(offset + 4, littleEndian: false)
        implicitLength = window.uint32(offset + 4, littleEndian: true)
    }

    /// The layout, when nothing else tells.
    var encoding: Encoding? {
        guard remaining >= 8 else { return nil }
        if VR(rawValue: letters) != nil {
            // Little-endian groups of a data set start at 0008; read with the wrong order they are 0800 and more.
            return group >= 0x0400 && group & 0xFF == 0 ? .explicitBig : .explicitLittle
        }
        return mayBeImplicit ? .implicitLittle : nil
    }

    private var mayBeImplicit: Bool {
        implicitLength == ElementHeader.undefined || Int(implicitLength) <= min(remaining - 8, limit)
    }

    /// The layout that the bytes show if it cannot be the stated one.
    func contradiction(of stated: Encoding) -> Encoding? {
        guard remaining >= 8, group != 0xFFFE else { return nil }
        if stated.isExplicit {
            guard VR.isLetters(letters) else {
                return mayBeImplicit && (stated.isLittleEndian || isSwapped(stated)) ? .implicitLittle : nil
            }
            guard VR(rawValue: letters) != nil, isSwapped(stated) else { return nil }
            return stated.isLittleEndian ? .explicitBig : .explicitLittle
        }
        guard VR(rawValue: letters) != nil, !mayBeImplicit else { return nil }
        return isSwapped(stated) ? .explicitBig : .explicitLittle
    }

    /// Whether PS3.6 lists the first tag in the other byte order than the stated one, and not in that.
    private func isSwapped(_ stated: Encoding) -> Bool {
        let little = DICOMDictionary.entry(for: Tag(group: group, element: number)) != nil
        let big = DICOMDictionary.entry(for: Tag(group: group.byteSwapped, element: number.byteSwapped)) != nil
        return little != big && big == stated.isLittleEndian
    }
}
