/// 256 private elements of a group that a creator has reserved (PS3.5 section 7.8.1).
public struct PrivateBlock: Hashable, Sendable {
    /// The name in the element that reserves the block, without padding.
    public let creator: String

    /// The group, an odd number.
    public let group: UInt16

    /// The upper byte of the elements, 10 to FF hexadecimal.
    public let number: UInt8

    /// Creates a block.
    public init(creator: String, group: UInt16, number: UInt8) {
        self.creator = creator
        self.group = group
        self.number = number
    }

    /// The element that reserves the block.
    public var creatorTag: Tag { Tag(group: group, element: UInt16(number)) }

    /// The tag of one of the 256 elements.
    public func tag(_ element: UInt8) -> Tag { Tag(group: group, element: UInt16(number) << 8 | UInt16(element)) }
}

extension DataSet {
    /// The blocks that are reserved in this data set, in ascending order. Creators without a name reserve nothing.
    public var privateBlocks: [PrivateBlock] { elements.compactMap { block(reservedBy: $0) } }

    /// The block that a creator reserves in a group; the first one when there are several.
    public func privateBlock(_ creator: String, group: UInt16) -> PrivateBlock? {
        var position = lowerBound(Tag(group: group, element: 0x0010))
        while position < elements.endIndex, elements[position].tag <= Tag(group: group, element: 0x00FF) {
            if let block = block(reservedBy: elements[position]), block.creator == creator { return block }
            position += 1
        }
        return nil
    }

    /// A private element by its creator, wherever the creator's block is: of the tag's element only the lower byte
    /// counts, so that `dataSet[Tag(0x0009_1001), creator: "ACME"]` finds (0009,1101) where ACME has reserved block 11.
    /// The element is as it is stored: ``value(_:creator:as:)`` knows the VR of many that are stored without one.
    public subscript(tag: Tag, creator creator: String) -> Element? {
        privateBlock(creator, group: tag.group).flatMap { self[$0.tag(UInt8(truncatingIfNeeded: tag.element))] }
    }

    /// A private element by number and creator, such as `dataSet[0x0009_1001, creator: "ACME"]`.
    public subscript(number: UInt32, creator creator: String) -> Element? { self[Tag(number), creator: creator] }

    /// The block of a creator; where it has none yet, the first free one of the group is reserved.
    ///
    /// - Parameters:
    ///   - creator: At most 64 characters of ASCII without a backslash.
    ///   - group: An odd number, 0009 to FFFD hexadecimal.
    /// - Throws: ``DICOMError`` and nothing else: `malformed` for a group or a name that cannot reserve a block,
    ///   `limitExceeded` when no block of the group is free.
    @_disfavoredOverload
    public mutating func reservePrivateBlock(_ creator: String, group: UInt16) throws -> PrivateBlock {
        try reservePrivateBlock(creator, group: group, .stated)
    }

    package mutating func reservePrivateBlock(_ creator: String, group: UInt16, _: ThrownType = .stated)
        throws(DICOMError) -> PrivateBlock
    {
        if let block = privateBlock(creator, group: group) { return block }
        guard group % 2 == 1, group >= 0x0009, group <= 0xFFFD else {
            throw DICOMError(.malformed, "private elements have an odd group from 0009 to FFFD")
        }
        let bytes = creator.utf8
        guard (1...64).contains(bytes.count), bytes.allSatisfy({ (0x20...0x7E).contains($0) && $0 != 0x5C }),
            creator == creator.trimmed()
        else { throw DICOMError(.malformed, "the name of a private creator is 1 to 64 characters of ASCII") }
        for number in UInt8(0x10)...0xFF {
            let block = PrivateBlock(creator: creator, group: group, number: number)
            guard self[block.creatorTag] == nil, !holdsElements(of: block) else { continue }
            try set(.text(block.creatorTag, .lo, creator))
            return block
        }
        throw DICOMError(.limitExceeded, "no private block of the group is free")
    }

    func block(reservedBy element: Element) -> PrivateBlock? {
        guard element.tag.isPrivateCreator, element.length ?? 0 <= 256 else { return nil }
        guard let values = (try? text(of: element))?.values, let name = values.first, !name.isEmpty else { return nil }
        return PrivateBlock(
            creator: name, group: element.tag.group, number: UInt8(truncatingIfNeeded: element.tag.element))
    }

    private func holdsElements(of block: PrivateBlock) -> Bool {
        let position = lowerBound(block.tag(0))
        return position < elements.endIndex && elements[position].tag <= block.tag(0xFF)
    }
}
