import DICOM

/// What a file holds, free of where its bytes are, so that reading and streaming can be compared.
struct Streamed: Equatable {
    struct Field: Equatable {
        let tag: Tag
        let vr: VR
        var value: Value
    }

    indirect enum Value: Equatable {
        case bytes([UInt8])
        case items([[Field]])
        case fragments([[UInt8]])
    }

    struct Place: Hashable {
        let kind: Finding.Kind
        let offset: Int
        let tag: Tag?
    }

    var meta: [Field] = []
    var transferSyntax = TransferSyntax.implicitVRLittleEndian
    var fields: [Field] = []
    var findings: Set<Place> = []

    /// All of a file, read at once.
    init(reading bytes: [UInt8], options: ReadingOptions = ReadingOptions()) throws {
        let file = try DICOMFile.read(ByteSource(bytes), options: options)
        meta = try Self.fields(of: file.fileMeta)
        transferSyntax = file.transferSyntax
        fields = try Self.fields(of: file.dataSet)
        note(file.findings)
    }

    /// All of a file, streamed in pieces of a size.
    init(streaming bytes: [UInt8], by size: Int, options: ReadingOptions = ReadingOptions()) throws {
        var stream = DICOMStream(options: options, supply: Self.supply(bytes, by: size))
        try self.init(&stream)
    }

    init(_ stream: inout DICOMStream) throws {
        while let event = try stream.next() {
            switch event {
            case .fileMeta(let dataSet, let syntax):
                meta = try Self.fields(of: dataSet)
                transferSyntax = syntax
            case .element(let element, in: let dataSet):
                fields.append(try Self.field(element, of: dataSet))
            case .bulkStart(let start):
                let value: Value = start.length == nil ? .fragments([]) : .bytes([])
                fields.append(Field(tag: start.tag, vr: start.vr, value: value))
            case .fragment(let index, _): fields[fields.count - 1].value.addFragment(index)
            case .chunk(let bytes): fields[fields.count - 1].value.append(bytes)
            case .bulkEnd:
                // Without a first item there is no table, which reads like an empty one.
                if fields.last?.value == .fragments([]) { fields[fields.count - 1].value.addFragment(0) }
            }
        }
        note(stream.findings)
        var known: Set<Tag> = []
        fields = fields.filter { known.insert($0.tag).inserted }.sorted { $0.tag < $1.tag }
    }

    /// Gives bytes in pieces of a size.
    static func supply(_ bytes: [UInt8], by size: Int) -> (Int) throws(DICOMError) -> [UInt8] {
        var position = 0
        return { count throws(DICOMError) in
            let end = min(position + min(size, count), bytes.count)
            defer { position = end }
            return Array(bytes[position..<end])
        }
    }

    /// Offset tables are compared with fragments by reading only.
    private mutating func note(_ found: [Finding]) {
        for finding in found where finding.kind != .wrongOffsetTable {
            findings.insert(Place(kind: finding.kind, offset: finding.offset, tag: finding.tag))
        }
    }

    private static func fields(of dataSet: DataSet) throws -> [Field] {
        try dataSet.map { try field($0, of: dataSet) }
    }

    private static func field(_ element: Element, of dataSet: DataSet) throws -> Field {
        let value: Value
        switch element.content {
        case .items(let items): value = .items(try items.map { try fields(of: $0.dataSet) })
        case .fragments(let fragments):
            let ranges = [fragments.offsetTable] + fragments.ranges
            value = .fragments(try ranges.map { try dataSet.source.bytes(in: $0) })
        case .range, .stored, .bytes: value = .bytes(try dataSet.bytes(of: element))
        }
        return Field(tag: element.tag, vr: element.vr, value: value)
    }
}

extension Streamed.Value {
    fileprivate mutating func addFragment(_ index: Int) {
        guard case .fragments(let pieces) = self, pieces.count == index else { return }
        self = .fragments(pieces + [[]])
    }

    fileprivate mutating func append(_ more: [UInt8]) {
        switch self {
        case .bytes(let bytes): self = .bytes(bytes + more)
        case .fragments(var pieces):
            guard let last = pieces.indices.last else { return }
            pieces[last] += more
            self = .fragments(pieces)
        case .items: break
        }
    }
}
