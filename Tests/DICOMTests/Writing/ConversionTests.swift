import DICOM
import Testing

@Suite("a data set is written in every transfer syntax")
struct ConversionTests {
    static let targets: [TransferSyntax] = [
        .implicitVRLittleEndian, .explicitVRLittleEndian, .explicitVRBigEndian, .deflatedExplicitVRLittleEndian,
    ]

    private static var strict: ReadingOptions {
        var options = ReadingOptions()
        options.isStrict = true
        return options
    }

    private func sameContent(_ left: DataSet, _ right: DataSet) throws -> Bool {
        guard left.map(\.tag) == right.map(\.tag), left.map(\.vr) == right.map(\.vr) else { return false }
        return try zip(left, right).allSatisfy { one, other in
            if case .items(let ones) = one.content, case .items(let others) = other.content {
                return try ones.count == others.count
                    && zip(ones, others).allSatisfy { try sameContent($0.dataSet, $1.dataSet) }
            }
            return try left.littleEndianBytes(of: one) == right.littleEndianBytes(of: other)
        }
    }

    @Test("from every layout, with lengths of every kind", arguments: SampleFile.all)
    func conversions(sample: SampleFile) throws {
        let file = try DICOMFile.read(ByteSource(sample.bytes))
        guard file.transferSyntax.properties?.isEncapsulated != true else { return }
        for target in Self.targets {
            for lengths in DICOMWriter.Lengths.allCases {
                var writer = DICOMWriter()
                writer.lengths = lengths
                var sink = MemorySink()
                try writer.write(file, as: target, into: &sink)
                #expect(sink.bytes.count % 2 == 0 || writer.copiesWhole(file, as: target))
                let copy = try DICOMFile.read(ByteSource(sink.bytes), options: Self.strict)
                #expect(copy.transferSyntax == target)
                #expect(try sameContent(copy.dataSet, file.dataSet), "\(target), \(lengths)")
            }
        }
    }

    @Test("there and back again the bytes are the same", arguments: SampleFile.all)
    func roundTrip(sample: SampleFile) throws {
        let file = try DICOMFile.read(ByteSource(sample.bytes))
        guard file.transferSyntax.properties?.isEncapsulated != true else { return }
        for target in Self.targets where target != file.transferSyntax {
            var there = MemorySink()
            try DICOMWriter().write(file, as: target, into: &there)
            var back = MemorySink()
            let copy = try DICOMFile.read(ByteSource(there.bytes))
            try DICOMWriter().write(copy, as: file.transferSyntax, into: &back)
            let again = try DICOMFile.read(ByteSource(back.bytes), options: Self.strict)
            var plain = MemorySink()
            var writer = DICOMWriter()
            writer.writesFileMeta = false
            try writer.write(file, into: &plain)
            #expect(back.bytes.suffix(plain.bytes.count).elementsEqual(plain.bytes), "\(target)")
            #expect(again.dataSet.count == file.dataSet.count)
        }
    }

    @Test("a changed file keeps the layout of everything else", arguments: SampleFile.all)
    func unchangedLayout(sample: SampleFile) throws {
        var file = try DICOMFile.read(ByteSource(sample.bytes))
        try file.dataSet.set(.text(.patientID, .lo, "P2"))
        #expect(!file.isUntouched)
        var sink = MemorySink()
        try DICOMWriter().write(file, into: &sink)
        guard file.transferSyntax != .deflatedExplicitVRLittleEndian else {
            return #expect(try DICOMFile.read(ByteSource(sink.bytes)).dataSet.string(.patientID) == "P2")
        }
        var expected = sample.bytes
        let position = try #require(expected.firstRange(of: Array("P1".utf8))?.lowerBound)
        expected[position + 1] = UInt8(ascii: "2")
        let start = try #require(expected.firstRange(of: Array("ISO_IR".utf8))?.lowerBound) - 8
        #expect(sink.bytes.suffix(expected.count - start).elementsEqual(expected.suffix(from: start)))
    }

    @Test("an untouched file is written back byte for byte, whatever it departs in", arguments: SampleFile.all)
    func untouched(sample: SampleFile) throws {
        var bytes = sample.bytes
        for position in 0..<128 { bytes[position] = UInt8(position) }
        if sample.syntax != "1.2.840.10008.1.2.1.99" { bytes += [1, 2, 3] }
        let file = try DICOMFile.read(ByteSource(bytes))
        #expect(file.isUntouched && DICOMWriter().copiesWhole(file))
        var sink = MemorySink()
        try DICOMWriter().write(file, into: &sink)
        #expect(sink.bytes == bytes)
        var other = MemorySink()
        var writer = DICOMWriter()
        writer.lengths = .defined
        try writer.write(file, into: &other)
        #expect(other.bytes != bytes)
        #expect(
            try DICOMFile.read(ByteSource(other.bytes), options: Self.strict).fileMeta[.implementationClassUID] != nil)
    }

    @Test("file meta information keeps sender and private matters, and states the object and the writer anew")
    func fileMeta() throws {
        var file = try DICOMFile.read(ByteSource(ByteBuilder.image()))
        try file.fileMeta.set(.text(Tag(0x0002_0016), .ae, "STATION"))
        try file.fileMeta.set(.text(.implementationVersionName, .sh, "SOMEBODY"))
        try file.dataSet.set(.text(.sopInstanceUID, .ui, "1.2.3.99"))
        var sink = MemorySink()
        try DICOMWriter().write(file, as: .implicitVRLittleEndian, into: &sink)
        let meta = try DICOMFile.read(ByteSource(sink.bytes), options: Self.strict).fileMeta
        #expect(try meta.string(Tag(0x0002_0016)) == "STATION")
        #expect(try meta.string(.implementationVersionName) == DICOMWriter.implementationVersionName)
        #expect(try meta.string(.mediaStorageSOPInstanceUID) == "1.2.3.99")
        #expect(try meta.string(.transferSyntaxUID) == "1.2.840.10008.1.2")
    }

    @Test("UN stays UN, or becomes what PS3.6 lists, in every byte order")
    func unknown() throws {
        var nested = ByteBuilder(.implicitLittle)
        nested.text(0x0008_0104, "", "inside")
        nested.short(0x0028_0010, 5)
        var item = ByteBuilder(.implicitLittle)
        item.header(0xFFFE_E000, "", UInt32(nested.bytes.count))
        var builder = ByteBuilder()
        builder.element(0x0008_1140, "UN", item.bytes + nested.bytes)
        builder.text(0x0009_0010, "LO", "MAKER")
        builder.element(0x0009_1001, "UN", [1, 2, 3, 4])
        builder.element(0x0028_0010, "UN", [2, 1])
        let file = try DICOMFile.read(
            ByteSource(ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes)))
        for target in Self.targets {
            for names in [false, true] {
                var writer = DICOMWriter()
                writer.namesKnownVRs = names
                var sink = MemorySink()
                try writer.write(file, as: target, into: &sink)
                let copy = try DICOMFile.read(ByteSource(sink.bytes), options: Self.strict).dataSet
                #expect(try copy.integer(.rows) == 258)
                let inner = try #require(copy.items(of: Tag(0x0008_1140)).first?.dataSet)
                #expect(try inner.string(Tag(0x0008_0104)) == "inside" && inner.integer(.rows) == 5)
                guard target != .implicitVRLittleEndian else { continue }
                #expect(copy.map(\.vr) == (names ? [.sq, .lo, .un, .us] : [.un, .lo, .un, .un]))
            }
        }
    }

    @Test("a private sequence is one still when its VR is not written", arguments: DICOMWriter.Lengths.allCases)
    func privateSequence(lengths: DICOMWriter.Lengths) throws {
        var builder = ByteBuilder()
        builder.text(0x0009_0010, "LO", "MAKER")
        builder.sequence(0x0009_1001, defined: true) { $0.text(0x0008_0104, "LO", "inside") }
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes)))
        var writer = DICOMWriter()
        writer.lengths = lengths
        var sink = MemorySink()
        try writer.write(file, as: .implicitVRLittleEndian, into: &sink)
        let copy = try DICOMFile.read(ByteSource(sink.bytes), options: Self.strict).dataSet
        #expect(try copy.items(of: Tag(0x0009_1001)).first?.dataSet.string(Tag(0x0008_0104)) == "inside")
    }

    @Test("values longer than a piece change byte order as a whole, from a file too")
    func largeValues() throws {
        let folder = try TemporaryFolder()
        var builder = ByteBuilder.header(.explicitLittle)
        let pixels = (0..<2_500_001).map { UInt8(truncatingIfNeeded: $0 >> 3) }
        builder.element(0x7FE0_0010, "OW", pixels)
        let path = try folder.write(ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes), to: "a.dcm")
        let file = try DICOMFile.read(path: path)
        try DICOMWriter().save(file, as: .explicitVRBigEndian, path: folder.path + "/b.dcm")
        let big = try DICOMFile.read(path: folder.path + "/b.dcm", options: Self.strict)
        try DICOMWriter().save(big, as: .implicitVRLittleEndian, path: folder.path + "/c.dcm")
        let copy = try DICOMFile.read(path: folder.path + "/c.dcm", options: Self.strict).dataSet
        let element = try #require(copy[.pixelData])
        #expect(try copy.bytes(of: element) == pixels + [0])
        #expect(failure { try DICOMWriter().save(file, path: path) } == .unwritable)
        try DICOMWriter().save(big, as: .explicitVRLittleEndian, path: path, replacing: true)
        #expect(try DICOMFile.read(path: path).dataSet.integer(.rows) == 2)
    }

    @Test("a value of 4 GiB is refused")
    func tooLarge() throws {
        var dataSet = WriterTests.dataSet
        let value = StoredValue(source: .empty, range: 0..<(1 << 32))
        try dataSet.set(Element(tag: .pixelData, vr: .ow, content: .stored(value)))
        #expect(failure { _ = try DICOMWriter().file(dataSet) } == .limitExceeded)
    }

    @Test("a DICOMDIR is copied, but not laid out anew: its records name positions")
    func directory() throws {
        var builder = ByteBuilder()
        builder.sequence(0x0004_1220, defined: true) { $0.text(0x0004_1430, "CS", "PATIENT") }
        let bytes = ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes, sopClass: "1.2.840.10008.1.3.10")
        let file = try DICOMFile.read(ByteSource(bytes))
        var sink = MemorySink()
        try DICOMWriter().write(file, into: &sink)
        #expect(sink.bytes == bytes)
        #expect(failure { try DICOMWriter().write(file, as: .implicitVRLittleEndian, into: &sink) } == .unsupported)
    }
}
