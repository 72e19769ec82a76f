/// The lengths of sequences, items and groups, found in one pass before the first byte is written.
///
/// Measuring and writing visit a data set in the same order, so that the lengths are a plain list.
struct LayoutPlan {
    let writer: DICOMWriter

    /// Replaces the basic offset table of the pixel data at the top level.
    var pixelOffsetTable: [UInt8]?

    /// Lengths in the order of visits; `nil` for those that a delimiter ends.
    private(set) var lengths: [Int?] = []

    private var original = OriginalLengths()

    init(_ writer: DICOMWriter) { self.writer = writer }

    /// Notes the lengths in a data set and returns its own.
    @discardableResult
    mutating func measure(
        _ dataSet: DataSet, _ encoding: Encoding, isTopLevel: Bool
    ) throws(DICOMError) -> Int {
        var total = 0
        var group: (number: UInt16, slot: Int, start: Int)?
        for element in dataSet where writes(element.tag, isTopLevel) {
            if let open = group, open.number != element.tag.group {
                lengths[open.slot] = total - open.start
                group = nil
            }
            if isUpdatedGroupLength(element.tag) {
                total += 12
                group = (element.tag.group, lengths.count, total)
                lengths.append(0)
            } else {
                total += try measure(element, of: dataSet, encoding, isTopLevel)
            }
        }
        if let open = group { lengths[open.slot] = total - open.start }
        return total
    }

    /// Whether an element is part of what is written.
    func writes(_ tag: Tag, _ isTopLevel: Bool) -> Bool {
        if isTopLevel, tag.group <= 2 { return false }
        return !tag.isGroupLength || tag.group == 2 || writer.groupLengths == .updated
    }

    /// Whether an element is a group length whose number is found here.
    func isUpdatedGroupLength(_ tag: Tag) -> Bool { tag.isGroupLength && tag.group != 2 }

    /// The VR that is written.
    func vr(of element: Element) -> VR {
        guard element.vr == .un, writer.namesKnownVRs else { return element.vr }
        let vr = DICOMDictionary.vr(of: element.tag)
        if case .items = element.content { return .sq }
        guard vr != .sq, (element.length ?? 0) % vr.unitSize == 0 else { return .un }
        return vr
    }

    /// How the items of a sequence are laid out: inside UN always implicit (PS3.5 section 6.2.2).
    static func itemEncoding(_ vr: VR, _ encoding: Encoding) -> Encoding { vr == .un ? .implicitLittle : encoding }

    private mutating func measure(
        _ element: Element, of dataSet: DataSet, _ encoding: Encoding, _ isTopLevel: Bool
    ) throws(DICOMError) -> Int {
        let vr = vr(of: element)
        let encoder = ElementEncoder(encoding)
        switch element.content {
        case .items(let items):
            // Without a VR only a delimiter shows that an element which PS3.6 does not list is a sequence.
            guard encoding.isExplicit || element.tag != .pixelData else {
                throw DICOMError(
                    .unsupported,
                    "PS3.6 lists pixel data here, not a sequence: without VRs it would be read as such",
                    tag: element.tag)
            }
            let isRecognised = encoding.isExplicit || DICOMDictionary.vr(of: element.tag) == .sq
            let content = try measure(items, Self.itemEncoding(vr, encoding), mayDefine: isRecognised)
            return encoder.headerLength(.sq) + content
        case .fragments(let fragments):
            let table = isTopLevel && element.tag == .pixelData ? pixelOffsetTable?.count : nil
            let ranges = fragments.ranges.reduce(0) { $0 + 8 + $1.count + $1.count % 2 }
            let first = table ?? fragments.offsetTable.count
            return encoder.headerLength(.ob) + 8 + first + first % 2 + ranges + 8
        case .range, .stored, .bytes:
            let length = element.length ?? 0
            if !encoding.isExplicit, length > 0, DICOMDictionary.vr(of: element.tag) == .sq {
                throw DICOMError(
                    .unsupported, "PS3.6 lists a sequence here, not a value: without VRs it would be read as one",
                    tag: element.tag)
            }
            return encoder.headerLength(encoder.writtenVR(vr, length: length)) + length + length % 2
        }
    }

    /// Notes the lengths of a sequence and its items; returns the length with all delimiters.
    private mutating func measure(
        _ items: [Item], _ encoding: Encoding, mayDefine: Bool
    ) throws(DICOMError) -> Int {
        let slot = lengths.count
        lengths.append(nil)
        var content = 0
        for item in items {
            let itemSlot = lengths.count
            lengths.append(nil)
            let isDefined = try definesLength(item)
            let length = try measure(item.dataSet, encoding, isTopLevel: false)
            if isDefined, length <= ElementEncoder.longestValue { lengths[itemSlot] = length }
            content += 8 + length + (lengths[itemSlot] == nil ? 8 : 0)
        }
        if mayDefine, try definesLength(items), content <= ElementEncoder.longestValue { lengths[slot] = content }
        return content + (lengths[slot] == nil ? 8 : 0)
    }

    private mutating func definesLength(_ item: Item) throws(DICOMError) -> Bool {
        switch writer.lengths {
        case .kept: try original.isDefined(item)
        case .defined: true
        case .undefined: false
        }
    }

    private mutating func definesLength(_ items: [Item]) throws(DICOMError) -> Bool {
        switch writer.lengths {
        case .kept: try original.isDefined(items)
        case .defined: true
        case .undefined: false
        }
    }
}

/// Looks up in the source how the lengths of sequences and items were written.
private struct OriginalLengths {
    private var window: (source: ByteSource, bytes: ByteWindow)?

    /// The length of an item follows its tag.
    mutating func isDefined(_ item: Item) throws(DICOMError) -> Bool {
        guard item.offset > 0 else { return false }
        return try !isUndefined(at: item.offset + 4, item.dataSet.source)
    }

    /// The length of a sequence precedes its first item, in every encoding.
    mutating func isDefined(_ items: [Item]) throws(DICOMError) -> Bool {
        guard let first = items.first else { return true }
        guard first.offset >= 4 else { return false }
        return try !isUndefined(at: first.offset - 4, first.dataSet.source)
    }

    private mutating func isUndefined(at offset: Int, _ source: ByteSource) throws(DICOMError) -> Bool {
        guard offset >= 0, offset <= source.length - 4 else { return true }
        if window?.source !== source { window = (source, ByteWindow(source)) }
        try window?.bytes.require(4, at: offset)
        return window?.bytes.uint32(offset, littleEndian: true) == ElementHeader.undefined
    }
}
