import DICOM
import Testing

@testable import Deidentification

@Suite("values end where the header says")
struct DeclaredLengthTests {
    private static let secret = FrameBuilder.secret + [0x20]

    private func outcome(_ bytes: [UInt8]) throws -> EncapsulatedObject.Outcome {
        try EncapsulatedObject.Outcome(bytes)
    }

    private func value(_ tag: UInt32, of outcome: EncapsulatedObject.Outcome) throws -> [UInt8]? {
        let dataSet = outcome.file.dataSet
        return try dataSet[Tag(tag)].map { try dataSet.bytes(of: $0) }
    }

    private static let images = ByteBuilder.Layout.allCases.flatMap { layout in
        [
            ModelImage(layout: layout), ModelImage(rows: 3, columns: 3, layout: layout, vr: "OW"),
            ModelImage(frames: 2, photometric: "RGB", samples: 3, layout: layout),
            ModelImage(allocated: 16, stored: 12, highBit: 11, layout: layout),
            ModelImage(allocated: 1, stored: 1, highBit: 0, layout: layout),
        ]
    }

    @Test("native pixel data is cut to its frames", arguments: images)
    func native(image: ModelImage) throws {
        let outcome = try outcome(image.bytes(pixels: image.native() + Self.secret))
        #expect(try value(image.tag, of: outcome) == image.native())
        #expect(outcome.isStripped && outcome.warnings.isEmpty)
        #expect(!outcome.holdsSecret)
        let whole = try self.outcome(image.bytes())
        #expect(!whole.isStripped && whole.warnings.isEmpty)
    }

    @Test("what may be frames or samples that the header does not count stays, and is warned of")
    func doubtful() throws {
        var large = ModelImage(rows: 64, columns: 64)
        let two = large.native() + large.native()
        let kept = try outcome(large.bytes(pixels: two))
        #expect(try value(large.tag, of: kept) == two)
        #expect(kept.warnings == [.surplusPixels])
        large.photometric = "YBR_FULL_422"
        large.samples = 3
        let full = Array(repeating: UInt8(9), count: 64 * 64 * 3)
        let labelled = try outcome(large.bytes(pixels: full))
        #expect(try value(large.tag, of: labelled) == full)
        #expect(labelled.warnings == [.surplusPixels])
    }

    @Test("small frames that the header does not count stay, and so does all where their number cannot be read")
    func uncounted() throws {
        func kept(_ image: ModelImage, _ pixels: [UInt8]) throws -> Bool {
            let outcome = try self.outcome(image.bytes(pixels: pixels))
            return try value(image.tag, of: outcome) == pixels && outcome.warnings.contains(.surplusPixels)
        }
        let frames = Array(repeating: ModelImage().native(), count: 15).flatMap { $0 }
        #expect(try kept(ModelImage(), frames))
        // As long as two frames, and a text.
        let text = Array(repeating: UInt8(ascii: "x"), count: 60)
        #expect(try !kept(ModelImage(), ModelImage().native() + text))
        // The number of frames, 1, and what may stand in its place.
        let stated: [UInt8] = [0x28, 0, 8, 0] + Array("IS".utf8) + [2, 0] + Array("1 ".utf8)
        let others: [[UInt8]] = [
            [0x28, 0, 8, 0] + Array("IS".utf8) + [2, 0] + Array("1.".utf8),
            [0x28, 0, 8, 0] + Array("IS".utf8) + [2, 0] + Array("  ".utf8),
            [0x28, 0, 8, 0] + Array("US".utf8) + [2, 0, 1, 0],
            // Frame Increment Pointer alone.
            [0x28, 0, 9, 0] + Array("AT".utf8) + [2, 0, 4, 0x30],
        ]
        let image = ModelImage()
        let surplus = frames + [7, 0x80]
        let bytes = image.bytes(pixels: surplus)
        let place = try #require(bytes.firstRange(of: stated))
        for other in others {
            let outcome = try self.outcome(Array(bytes[..<place.lowerBound] + other + bytes[place.upperBound...]))
            #expect(try value(image.tag, of: outcome) == surplus, "\(other)")
            #expect(outcome.warnings.contains(.surplusPixels))
        }
    }

    /// A table of the top level or in an item, with what it takes.
    private func tableBytes(_ descriptor: [Int], _ table: [UInt8], nested: Bool) throws -> [UInt8]? {
        var builder = ByteBuilder.header(.explicitLittle)
        let numbers = descriptor.flatMap { FrameBuilder.little($0, 2) }
        if nested {
            builder.sequence(0x0028_3010, defined: true) { item in
                item.element(0x0028_3002, "US", numbers)
                item.element(0x0028_3006, "OW", table)
            }
        } else {
            builder.element(0x0028_1101, "US", numbers)
            builder.element(0x0028_1201, "OW", table)
        }
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        let outcome = try outcome(ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes))
        guard nested else { return try value(0x0028_1201, of: outcome) }
        guard case .items(let items) = outcome.file.dataSet[Tag(0x0028_3010)]?.content else { return nil }
        return try items[0].dataSet[.lutData].map { try items[0].dataSet.bytes(of: $0) }
    }

    @Test("lookup tables are cut to what their descriptors say", arguments: [false, true])
    func tables(nested: Bool) throws {
        let words = (0..<64).flatMap { FrameBuilder.little($0 * 257, 2) }
        let bytes = (0..<64).map { UInt8($0 * 3 + 1) }
        #expect(try tableBytes([64, 0, 16], words + Self.secret, nested: nested) == words)
        #expect(try tableBytes([64, 0, 16], words, nested: nested) == words)
        #expect(try tableBytes([64, 0, 8], words + Self.secret, nested: nested) == words)
        #expect(try tableBytes([64, 0, 8], bytes + Self.secret, nested: nested) == bytes)
        #expect(try tableBytes([64, 0, 8], bytes, nested: nested) == bytes)
        // One entry less than said, of words.
        let short = (0..<63).flatMap { FrameBuilder.little($0, 2) }
        #expect(try tableBytes([64, 0, 8], short, nested: nested) == short)
        let all = Array(repeating: UInt8(1), count: 1 << 17)
        #expect(try tableBytes([0, 0, 16], all + Self.secret, nested: nested) == all)
        #expect(try tableBytes([64, 0, 99], words + Self.secret, nested: nested) == words + Self.secret)
    }

    @Test("waveforms are cut to their samples", arguments: [8, 16])
    func waveform(bits: Int) throws {
        let samples = (0..<2 * 5 * bits / 8).map { UInt8($0 + 1) }
        var builder = ByteBuilder.header(.explicitLittle)
        builder.sequence(0x5400_0100, defined: false) { item in
            item.text(0x003A_0004, "CS", "ORIGINAL")
            item.short(0x003A_0005, 2)
            item.element(0x003A_0010, "UL", FrameBuilder.little(5, 4))
            item.short(0x5400_1004, UInt32(bits))
            item.element(0x5400_1010, "OW", samples + Self.secret)
        }
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        let outcome = try outcome(ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes))
        guard case .items(let items) = outcome.file.dataSet[Tag(0x5400_0100)]?.content else {
            Issue.record("the waveform is gone")
            return
        }
        #expect(try items[0].dataSet[.waveformData].map { try items[0].dataSet.bytes(of: $0) } == samples)
        #expect(outcome.report.actions["stripped"] == 1)
    }
}
