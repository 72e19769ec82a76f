import DICOM
import Testing

@testable import Deidentification

@Suite("frames are stripped in every layout of fragments")
struct FragmentLayoutTests {
    typealias Build = FrameBuilder

    static let dirty = (0..<3).map { Build.jpeg(Build.exif + Build.comment, filling: UInt8($0 + 1)) + Build.secret }
    static let clean = (0..<3).map { Build.jpeg(filling: UInt8($0 + 1)) }

    /// Cuts each frame into pieces of an even length, through the middle of its segments.
    static func pieces(_ frames: [[UInt8]], _ length: Int) -> (fragments: [[UInt8]], starts: [Int]) {
        var fragments: [[UInt8]] = []
        var starts: [Int] = []
        for frame in frames {
            starts.append(fragments.count)
            for start in stride(from: 0, to: frame.count, by: length) {
                fragments.append(Array(frame[start..<min(start + length, frame.count)]))
            }
        }
        return (fragments, starts)
    }

    private static func even(_ bytes: [UInt8]) -> [UInt8] { bytes.count % 2 == 0 ? bytes : bytes + [0] }

    @Test(
        "with one fragment for each frame, tables of both kinds are right again", arguments: [false, true],
        [false, true])
    func oneEach(hasBasic: Bool, hasExtended: Bool) throws {
        var object = EncapsulatedObject(frames: 3, Self.dirty)
        if hasBasic { object.basic = [0, 1, 2] }
        if hasExtended { object.extended = ([0, 1, 2], Self.dirty.map(\.count)) }
        let outcome = try object.stripped()
        #expect(outcome.fragments == Self.clean.map { Self.even($0) })
        #expect(try outcome.frames() == (hasExtended ? Self.clean : Self.clean.map { Self.even($0) }))
        #expect(outcome.warnings.isEmpty && !outcome.holdsSecret)
        guard case .fragments(let found) = outcome.file.dataSet[.pixelData]?.content else { return }
        #expect(found.offsetTable.count == (hasBasic ? 12 : 0))
        let lengths = try outcome.file.dataSet[.extendedOffsetTableLengths].map {
            try outcome.file.dataSet.bytes(of: $0)
        }
        #expect(lengths == (hasExtended ? Self.clean.flatMap { Build.little($0.count, 8) } : nil))
        #expect(outcome.file.findings.isEmpty)
    }

    @Test("many fragments a frame become one, with and without a table", arguments: [2, 10, 64, 1000], [false, true])
    func many(length: Int, hasTable: Bool) throws {
        let (fragments, starts) = Self.pieces(Self.dirty, length)
        var object = EncapsulatedObject(frames: 3, fragments)
        if hasTable { object.basic = starts }
        let outcome = try object.stripped()
        #expect(outcome.fragments == Self.clean.map { Self.even($0) })
        #expect(try outcome.frames() == Self.clean.map { Self.even($0) })
        #expect(outcome.warnings.isEmpty && !outcome.holdsSecret)
    }

    @Test("a table that names no starts of fragments is made anew")
    func wrongTable() throws {
        var object = EncapsulatedObject(frames: 3, Self.dirty)
        object.basic = [0, 0, 1]
        let outcome = try object.stripped()
        #expect(try outcome.frames() == Self.clean.map { Self.even($0) })
    }

    @Test("where nothing must be removed, fragments and tables stay as they are", arguments: [4, 1000])
    func untouched(length: Int) throws {
        let (fragments, starts) = Self.pieces(Self.clean, length)
        var object = EncapsulatedObject(frames: 3, fragments)
        object.basic = starts
        let outcome = try object.stripped()
        #expect(outcome.fragments == object.fragments)
        #expect(!outcome.isStripped && outcome.warnings.isEmpty)
    }

    @Test("fragments after the last frame are removed unless they are images", arguments: [1, 3], [false, true])
    func extra(frames: Int, hasTable: Bool) throws {
        let images = Array(Self.clean[..<frames])
        var object = EncapsulatedObject(frames: frames, images + [Build.secret, Build.secret])
        if hasTable { object.basic = Array(0..<frames) }
        let outcome = try object.stripped()
        #expect(outcome.fragments == images.map { Self.even($0) })
        #expect(outcome.isStripped && outcome.warnings.isEmpty)

        object = EncapsulatedObject(frames: frames, images + [Build.jpeg(Build.comment, filling: 50)])
        if hasTable { object.basic = Array(0..<frames) }
        let kept = try object.stripped()
        #expect(kept.fragments == (images + [Build.jpeg(filling: 50)]).map { Self.even($0) })
        #expect(kept.warnings == [.surplusPixels])
        #expect(!kept.holdsSecret)
    }

    @Test("a damaged image after the last frame is kept, and one among frames keeps all of them")
    func damagedImage() throws {
        let damaged = Array(Build.jpeg().dropLast(2))
        var object = EncapsulatedObject(frames: 2, Array(Self.dirty[..<2]) + [damaged])
        var outcome = try object.stripped()
        #expect(outcome.fragments == (Array(Self.clean[..<2]) + [damaged]).map { Self.even($0) })
        #expect(outcome.warnings == [.surplusPixels])
        object = EncapsulatedObject(frames: 3, [Self.dirty[0], damaged, Self.dirty[1], Self.dirty[2]])
        outcome = try object.stripped()
        #expect(outcome.fragments == object.fragments)
        #expect(outcome.warnings == [.uncheckedBytes])
    }

    @Test("frames without compression in fragments are cut to their length")
    func native() throws {
        let frames: [[UInt8]] = [[1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]]
        let object = EncapsulatedObject("1.2.840.10008.1.2.1.98", frames: 2, frames.map { $0 + Build.secret })
        let outcome = try object.stripped()
        #expect(outcome.fragments == frames)
        #expect(outcome.isStripped && outcome.warnings.isEmpty)
    }

    @Test("fewer frames than the header says stay as they are")
    func fewer() throws {
        let object = EncapsulatedObject(frames: 5, Self.dirty)
        let outcome = try object.stripped()
        #expect(outcome.fragments == object.fragments)
        #expect(outcome.warnings == [.uncheckedBytes])
    }

    @Test("every profile strips, and a second run has nothing to do")
    func again() throws {
        let object = EncapsulatedObject(frames: 3, Self.dirty)
        var first = MemorySink()
        let options: ProfileOptions = [.retainUIDs, .retainLongitudinalFullDates, .retainSafePrivate]
        _ = try DeidentifierTests.deidentifier(options).deidentify(ByteSource(object.bytes), into: &first)
        #expect(!first.bytes.contains(FrameBuilder.secret))
        var second = MemorySink()
        let report = try DeidentifierTests.deidentifier(options).deidentify(ByteSource(first.bytes), into: &second)
        #expect(report.actions["stripped"] == nil)
    }
}
