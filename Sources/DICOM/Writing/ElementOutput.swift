/// Writes elements by a plan of their lengths.
struct ElementOutput {
    private let plan: LayoutPlan
    private var next = 0
    private var pending: [UInt8] = []

    private static let pendingLength = 65_536
    /// Values up to this length are gathered; longer ones go to the sink by themselves.
    private static let gatheredLength = 4096

    init(_ plan: LayoutPlan) { self.plan = plan }

    mutating func write(
        _ dataSet: DataSet, _ encoding: Encoding, isTopLevel: Bool, into sink: inout some ByteSink
    ) throws(DICOMError) {
        let encoder = ElementEncoder(encoding)
        for element in dataSet where plan.writes(element.tag, isTopLevel) {
            if element.tag.group == 0xFFFE {
                throw DICOMError(.malformed, "a delimiter is not an element of a data set", tag: element.tag)
            }
            if plan.isUpdatedGroupLength(element.tag) {
                let length = UInt32(clamping: takeLength() ?? 0)
                var value: [UInt8] = []
                value.appendLittleEndian(length)
                try put(try encoder.element(element.tag, .ul, littleEndian: value), into: &sink)
                continue
            }
            switch element.content {
            case .items(let items): try write(items, of: element, encoder, into: &sink)
            case .fragments(let fragments):
                try put(try encoder.header(element.tag, .ob, length: nil), into: &sink)
                let table = isTopLevel && element.tag == .pixelData ? plan.pixelOffsetTable : nil
                try write(fragments, table, of: dataSet, encoder, into: &sink)
            case .range, .stored, .bytes: try writeValue(element, of: dataSet, encoder, into: &sink)
            }
        }
    }

    /// Hands over what was gathered.
    mutating func flush(into sink: inout some ByteSink) throws(DICOMError) {
        guard !pending.isEmpty else { return }
        try sink.append(pending)
        pending.removeAll(keepingCapacity: true)
    }

    private mutating func write(
        _ items: [Item], of element: Element, _ encoder: ElementEncoder, into sink: inout some ByteSink
    ) throws(DICOMError) {
        let vr: VR = plan.vr(of: element) == .un ? .un : .sq
        let inner = LayoutPlan.itemEncoding(vr, encoder.encoding)
        let innerEncoder = ElementEncoder(inner)
        let length = takeLength()
        try put(try encoder.header(element.tag, vr, length: length), into: &sink)
        for item in items {
            let itemLength = takeLength()
            try put(try innerEncoder.item(length: itemLength), into: &sink)
            try write(item.dataSet, inner, isTopLevel: false, into: &sink)
            if itemLength == nil { try put(innerEncoder.itemDelimitation, into: &sink) }
        }
        if length == nil { try put(innerEncoder.sequenceDelimitation, into: &sink) }
    }

    private mutating func write(
        _ fragments: Fragments, _ table: [UInt8]?, of dataSet: DataSet, _ encoder: ElementEncoder,
        into sink: inout some ByteSink
    ) throws(DICOMError) {
        let source = fragments.source ?? dataSet.source
        if let table {
            try put(try encoder.item(length: table.count), into: &sink)
            try put(table, into: &sink)
        }
        for range in (table == nil ? [fragments.offsetTable] : []) + fragments.ranges {
            let padding = range.count % 2
            try put(try encoder.item(length: range.count + padding), into: &sink)
            try put(range, of: source, into: &sink)
            if padding == 1 { try put([0], into: &sink) }
        }
        try put(encoder.sequenceDelimitation, into: &sink)
    }

    private mutating func writeValue(
        _ element: Element, of dataSet: DataSet, _ encoder: ElementEncoder, into sink: inout some ByteSink
    ) throws(DICOMError) {
        let length = element.length ?? 0
        let vr = plan.vr(of: element)
        let written = encoder.writtenVR(vr, length: length)
        try put(try encoder.header(element.tag, written, length: length + length % 2), into: &sink)
        // UN is little endian whatever the transfer syntax.
        let isLittle = encoder.encoding.isLittleEndian || written == .un
        let unit = isLittle == dataSet.isLittleEndian(element) ? 1 : vr.unitSize
        switch element.content {
        case .range(let range): try put(range, of: dataSet.source, unit, vr.padding, into: &sink)
        case .stored(let value): try put(value.range, of: value.source, unit, vr.padding, into: &sink)
        case .bytes(let bytes):
            let even = bytes.count % 2 == 1 ? bytes + [vr.padding] : bytes
            try put(ElementEncoder.swapped(even, unit: unit), into: &sink)
        case .items, .fragments: break
        }
    }

    /// Copies a value, in the other byte order when `unit` is more than 1, and pads it.
    private mutating func put(
        _ range: Range<Int>, of source: ByteSource, _ unit: Int, _ padding: UInt8, into sink: inout some ByteSink
    ) throws(DICOMError) {
        guard unit > 1 else {
            try put(range, of: source, into: &sink)
            if range.count % 2 == 1 { try put([padding], into: &sink) }
            return
        }
        try flush(into: &sink)
        try sink.appendPieces(of: range, of: source) { piece in
            if piece.count % 2 == 1 { piece.append(padding) }
            ElementEncoder.swap(&piece, unit: unit)
        }
    }

    private mutating func put(
        _ range: Range<Int>, of source: ByteSource, into sink: inout some ByteSink
    ) throws(DICOMError) {
        guard range.count > Self.gatheredLength else { return try put(try source.bytes(in: range), into: &sink) }
        try flush(into: &sink)
        try sink.append(range, of: source)
    }

    private mutating func put(_ bytes: [UInt8], into sink: inout some ByteSink) throws(DICOMError) {
        pending += bytes
        if pending.count >= Self.pendingLength { try flush(into: &sink) }
    }

    private mutating func takeLength() -> Int? {
        next += 1
        return plan.lengths[next - 1]
    }
}
