import DICOM
import Testing

@Suite("frames are found, and offset tables stay true")
struct OffsetTableTests {
    /// Encapsulated pixel data with a basic table, or an extended one.
    static func file(
        _ pieces: [[UInt8]], frames: Int?, basic: [UInt32] = [], extended: [(offset: UInt64, length: UInt64)] = []
    ) throws -> DICOMFile {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        if let frames { builder.text(0x0028_0008, "IS", "\(frames)") }
        func words(_ numbers: [UInt64]) -> [UInt8] {
            numbers.flatMap { number in (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
        }
        if !extended.isEmpty {
            builder.element(0x7FE0_0001, "OV", words(extended.map(\.offset)))
            builder.element(0x7FE0_0002, "OV", words(extended.map(\.length)))
        }
        builder.header(0x7FE0_0010, "OB", .max)
        builder.header(0xFFFE_E000, "", UInt32(basic.count * 4))
        for offset in basic { builder.number(offset, 4) }
        for piece in pieces {
            builder.header(0xFFFE_E000, "", UInt32(piece.count))
            builder.bytes += piece
        }
        builder.header(0xFFFE_E0DD, "", 0)
        return try DICOMFile.read(ByteSource(ByteBuilder.file("1.2.840.10008.1.2.4.50", builder.bytes)))
    }

    private func frames(_ dataSet: DataSet) throws -> [[UInt8]] {
        guard case .fragments(let fragments) = try #require(dataSet[.pixelData]).content else { return [] }
        let source = fragments.source ?? dataSet.source
        return try fragments.frames(of: dataSet).map { frame in try frame.flatMap { try source.bytes(in: $0) } }
    }

    private func written(_ file: DICOMFile, _ tables: DICOMWriter.OffsetTables) throws -> DataSet {
        var writer = DICOMWriter()
        writer.offsetTables = tables
        return try DICOMFile.read(ByteSource(try writer.file(file.dataSet, transferSyntax: file.transferSyntax)))
            .dataSet
    }

    private func basicTable(_ dataSet: DataSet) throws -> [UInt8] {
        guard case .fragments(let fragments) = try #require(dataSet[.pixelData]).content else { return [] }
        return try dataSet.source.bytes(in: fragments.offsetTable)
    }

    static let pieces: [[UInt8]] = [[1, 2], [3, 4, 5, 6], [7, 8]]

    @Test("by a basic table, an extended one, one fragment a frame, or one frame")
    func finding() throws {
        let table = try Self.file(Self.pieces, frames: 2, basic: [0, 22])
        #expect(try frames(table.dataSet) == [[1, 2, 3, 4, 5, 6], [7, 8]])
        let extended = try Self.file(Self.pieces, frames: 3, extended: [(0, 2), (10, 3), (22, 2)])
        #expect(try frames(extended.dataSet) == [[1, 2], [3, 4, 5], [7, 8]])
        #expect(try frames(Self.file(Self.pieces, frames: 3).dataSet) == Self.pieces)
        #expect(try frames(Self.file(Self.pieces, frames: nil).dataSet) == [[1, 2, 3, 4, 5, 6, 7, 8]])
        #expect(try frames(Self.file([], frames: 1).dataSet) == [])
    }

    @Test(
        "a table that does not fit is refused",
        arguments: [[0, 21], [10, 22], [22, 0], [0, 0], [0, 22, 40], [0]] as [[UInt32]])
    func misfits(basic: [UInt32]) throws {
        let file = try Self.file(Self.pieces, frames: 2, basic: basic)
        #expect(failure { _ = try frames(file.dataSet) } == .malformed)
    }

    @Test("without a table two frames in three fragments cannot be told apart")
    func ambiguous() throws {
        let file = try Self.file(Self.pieces, frames: 2)
        #expect(failure { _ = try frames(file.dataSet) } == .malformed)
    }

    @Test("a table is kept, made anew and emptied")
    func options() throws {
        let file = try Self.file(Self.pieces, frames: 2, basic: [0, 22])
        #expect(try basicTable(written(file, .kept)) == [0, 0, 0, 0, 22, 0, 0, 0])
        #expect(try basicTable(written(file, .rebuilt)) == [0, 0, 0, 0, 22, 0, 0, 0])
        #expect(try basicTable(written(file, .emptied)) == [])
        let extended = try Self.file(Self.pieces, frames: 3, extended: [(0, 2), (10, 4), (22, 2)])
        let kept = try written(extended, .kept)
        #expect(kept[Tag(0x7FE0_0001)] != nil && kept[Tag(0x7FE0_0002)] != nil)
        #expect(try basicTable(kept) == [])
        let rebuilt = try written(extended, .rebuilt)
        #expect(rebuilt[Tag(0x7FE0_0001)] == nil && rebuilt[Tag(0x7FE0_0002)] == nil)
        #expect(try basicTable(rebuilt) == [0, 0, 0, 0, 10, 0, 0, 0, 22, 0, 0, 0])
        #expect(try frames(rebuilt) == Self.pieces)
        #expect(try written(extended, .emptied)[Tag(0x7FE0_0001)] == nil)
    }

    @Test("fragments of odd length move the others: the tables follow")
    func padding() throws {
        let odd: [[UInt8]] = [[1, 2, 3], [4], [5, 6]]
        let basic = try written(Self.file(odd, frames: 3, basic: [0, 11, 20]), .kept)
        #expect(try basicTable(basic) == [0, 0, 0, 0, 12, 0, 0, 0, 22, 0, 0, 0])
        #expect(try frames(basic) == [[1, 2, 3, 0], [4, 0], [5, 6]])
        let extended = try written(Self.file(odd, frames: 3, extended: [(0, 3), (11, 1), (20, 2)]), .kept)
        #expect(try frames(extended) == odd)
        #expect(try basicTable(extended) == [])
    }

    @Test("what is compressed is not written in another syntax")
    func otherSyntax() throws {
        let file = try Self.file(Self.pieces, frames: 3)
        for uid in ["1.2.840.10008.1.2.1", "1.2.840.10008.1.2.4.70"] {
            var sink = MemorySink()
            #expect(
                failure { try DICOMWriter().write(file, as: TransferSyntax(rawValue: uid), into: &sink) }
                    == .unsupported)
        }
    }
}
