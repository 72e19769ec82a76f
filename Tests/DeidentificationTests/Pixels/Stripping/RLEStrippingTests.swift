import DICOM
import Testing

@testable import Deidentification

@Suite("RLE frames lose what no run holds")
struct RLEStrippingTests {
    /// A frame whose segments, header and gaps hold more than they must.
    static func frame(_ planes: [[UInt8]], behind: [UInt8] = [], before: [UInt8] = [], word: Int = 0) -> [UInt8] {
        var body = before
        var starts: [Int] = []
        for plane in planes {
            starts.append(64 + body.count)
            body += [UInt8(plane.count - 1)] + plane
            if body.count % 2 == 1 { body.append(0) }
            body += behind
        }
        let words = [planes.count] + starts + Array(repeating: 0, count: 14 - planes.count) + [word]
        return words.flatMap { FrameBuilder.little($0, 4) } + body
    }

    private static let image = ModelImage(allocated: 16, stored: 12, highBit: 11, isRLE: true)

    private func outcome(_ fragments: [[UInt8]], _ image: ModelImage = image) throws -> EncapsulatedObject.Outcome {
        try EncapsulatedObject.Outcome(image.bytes(fragments: fragments))
    }

    private static var secret: [UInt8] {
        FrameBuilder.secret.count % 2 == 0 ? FrameBuilder.secret : FrameBuilder.secret + [1]
    }

    @Test("bytes after runs, before segments and in unused words of the header are removed")
    func tails() throws {
        let planes = Self.image.planes(frame: 0)
        let clean = Self.frame(planes)
        for dirty in [
            Self.frame(planes, behind: Self.secret), Self.frame(planes, before: Self.secret),
            Self.frame(planes, word: 0x4A4F_484E), clean + Self.secret,
        ] {
            let outcome = try outcome([dirty])
            #expect(outcome.fragments == [clean])
            #expect(outcome.isStripped && outcome.warnings.isEmpty)
            #expect(try RLEFrame(outcome.fragments[0], segments: 2, pixels: 30).plane(1, pixels: 30) == planes[1])
        }
    }

    @Test("a frame that holds nothing else stays byte for byte, padding of any value included")
    func untouched() throws {
        let planes = Self.image.planes(frame: 0)
        for frame in [Self.frame(planes), ModelImage.literalRLE(planes), Self.frame(planes) + [0, 0, 0, 0]] {
            let outcome = try outcome([frame])
            #expect(outcome.fragments == [frame])
            #expect(!outcome.isStripped && outcome.warnings.isEmpty)
        }
    }

    @Test("several frames are stripped in several fragments and with fragments after the last")
    func layouts() throws {
        var image = Self.image
        image.frames = 2
        let dirty = (0..<2).map { Self.frame(image.planes(frame: $0), behind: Self.secret) }
        let clean = (0..<2).map { Self.frame(image.planes(frame: $0)) }
        #expect(try outcome(dirty, image).fragments == clean)
        #expect(try outcome(dirty + [Self.secret], image).fragments == clean)
        let halves = dirty.flatMap { [Array($0[..<50]), Array($0[50...])] }
        let kept = try outcome(halves, image)
        #expect(kept.fragments == clean || kept.warnings == [.uncheckedBytes])
        #expect(try outcome([Array(dirty[0][..<50]), Array(dirty[0][50...])]).fragments == [clean[0]])
    }

    @Test("a frame with too few or too many pixels stays and is warned of")
    func damaged() throws {
        let planes = Self.image.planes(frame: 0)
        let short = Self.frame([planes[0], Array(planes[1].dropLast())], behind: Self.secret)
        let long = Self.frame([planes[0], planes[1] + [1, 2]], behind: Self.secret)
        for frame in [short, long, Self.frame([planes[0]]), Array(Self.frame(planes).prefix(70))] {
            let outcome = try outcome([frame])
            #expect(outcome.fragments == [frame])
            #expect(outcome.warnings == [.uncheckedBytes])
        }
    }
}
