import DICOM
import Testing

@testable import Deidentification

@Suite("what compressed frames lose, and what they keep")
struct CodestreamStrippingTests {
    typealias Build = FrameBuilder

    private static func even(_ bytes: [UInt8]) -> [UInt8] { bytes.count % 2 == 0 ? bytes : bytes + [0] }

    private static let xmp = Build.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + Build.secret)
    private static let iptc = Build.segment(0xED, Array("Photoshop 3.0\0".utf8) + Build.secret)
    private static let thumbnail = Build.segment(
        0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 1, 1] + Build.secret)
    private static let extendedThumbnail = Build.segment(0xE0, Array("JFXX\0".utf8) + [0x13] + Build.secret)

    @Test(
        "metadata and comments are removed from a JPEG image, wherever they are",
        arguments: [Build.exif, xmp, iptc, Build.comment, extendedThumbnail, Build.segment(0xEE, Build.secret)],
        [UInt8(0xC0), 0xC1, 0xC2, 0xC3])
    func jpeg(segment: [UInt8], startOfFrame: UInt8) throws {
        for between in [false, true] {
            let kept = Build.jfif + Build.adobe
            let frame = Build.jpeg(
                between ? kept : kept + segment, between: between ? segment : [], startOfFrame: startOfFrame)
            let outcome = try EncapsulatedObject([frame]).stripped()
            #expect(outcome.fragments == [Self.even(Build.jpeg(kept, startOfFrame: startOfFrame))])
            #expect(outcome.isStripped && outcome.warnings.isEmpty)
            #expect(!outcome.holdsSecret)
        }
    }

    @Test("JFIF and Adobe segments keep what decoding depends on")
    func kept() throws {
        let adobe = Build.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 2] + Build.secret)
        let outcome = try EncapsulatedObject([Build.jpeg(Self.thumbnail + adobe)]).stripped()
        let short = Build.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 2])
        #expect(outcome.fragments == [Self.even(Build.jpeg(Build.jfif + short))])
    }

    @Test("a JPEG-LS image keeps its coding parameters and color transforms")
    func jpegLS() throws {
        let transform = Build.segment(0xE8, Array("mrfx".utf8) + [1])
        let spiff = Build.segment(0xE8, Array("SPIFF\0".utf8) + Array(repeating: 1, count: 24))
        let title = Build.segment(0xE8, [0, 0, 0, 6] + Build.secret)
        let frame = Build.jpegLS(spiff + title + transform + Build.comment)
        let outcome = try EncapsulatedObject("1.2.840.10008.1.2.4.80", [frame + Build.secret]).stripped()
        #expect(outcome.fragments == [Self.even(Build.jpegLS(spiff + transform))])
        #expect(!outcome.holdsSecret)
    }

    @Test("what follows the end marker is removed, even when it looks like the end of an image")
    func tail() throws {
        let frame = Build.jpeg(Build.jfif)
        for tail in [Build.secret, Build.secret + [0xFF, 0xD9], Build.jpeg(Build.comment)] {
            let outcome = try EncapsulatedObject([frame + tail]).stripped()
            #expect(outcome.fragments == [Self.even(frame)])
            #expect(outcome.isStripped)
        }
        for tail in [[], [0], Array(repeating: 0, count: 100)] as [[UInt8]] {
            let outcome = try EncapsulatedObject([frame + tail]).stripped()
            #expect(outcome.fragments == [Self.even(frame + tail)])
            #expect(!outcome.isStripped)
        }
    }

    @Test(
        "comments are removed from JPEG 2000 and High-Throughput JPEG 2000, and tile-parts keep their length",
        arguments: ["1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91", "1.2.840.10008.1.2.4.201"], [false, true])
    func jpeg2000(syntax: String, isOpen: Bool) throws {
        let comment = Build.comment2000(Build.secret)
        let frame = Build.jpeg2000(header: comment, tile: comment, isOpen: isOpen) + Build.secret
        let outcome = try EncapsulatedObject(syntax, [frame]).stripped()
        let blank = Build.comment2000(Array(repeating: 0x20, count: Build.secret.count))
        #expect(outcome.fragments == [Self.even(Build.jpeg2000(tile: blank, isOpen: isOpen))])
        #expect(outcome.isStripped && outcome.warnings.isEmpty)
    }

    @Test(
        "boxes that are not needed are removed from a JP2 file, and the length of the codestream's box is right",
        arguments: [false, true])
    func boxes(isOpen: Bool) throws {
        func file(_ extra: Bool) -> [UInt8] {
            let inner = extra ? Build.box("xml ", Build.secret) : Build.box("xml ", Build.secret.map { _ in 0 })
            let header = Build.box("jp2h", Build.box("ihdr", Array(repeating: 0, count: 14)) + inner)
            let metadata = extra ? Build.box("uuid", Build.secret) + Build.box("xml ", Build.secret) : []
            let image = Build.jpeg2000(header: extra ? Build.comment2000(Build.secret) : [])
            let tail = extra ? Build.secret : []
            let behind = extra && !isOpen ? Build.box("uinf", Build.secret) + Build.secret : []
            return Build.signature + metadata + header + Build.box("jp2c", image + tail, isOpen: isOpen) + behind
        }
        let outcome = try EncapsulatedObject("1.2.840.10008.1.2.4.90", [file(true)]).stripped()
        #expect(outcome.fragments == [Self.even(file(false))])
        #expect(outcome.isStripped && outcome.warnings.isEmpty)
        #expect(!outcome.holdsSecret)
    }

    private static let damaged: [[UInt8]] = [
        Array(Build.jpeg(Build.exif).dropLast(2)),
        [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF] + Build.secret,
        Build.jpeg(Build.exif, between: [0xFF, 0x02]),
        [0xFF, 0xD8] + Build.exif + [0xFF, 0xD9],
        Array(Build.jpeg2000(header: Build.comment2000(Build.secret)).dropLast(2)),
        Build.signature + Build.box("ftbl", [1]) + Build.box("jp2c", Build.jpeg2000()) + Build.secret,
        Build.secret, [], [0xFF], [0xFF, 0xD8, 0xFF],
    ]

    @Test("a frame that is not as it must be stays byte for byte, and is warned of", arguments: damaged)
    func damage(frame: [UInt8]) throws {
        let object = EncapsulatedObject([frame])
        let outcome = try object.stripped()
        #expect(outcome.fragments == object.fragments)
        #expect(outcome.warnings == [.uncheckedBytes])
        #expect(!outcome.isStripped)
    }

    @Test("beside a damaged frame the others are stripped")
    func mixed() throws {
        let damaged = Array(Build.jpeg(Build.comment).dropLast(2))
        let outcome = try EncapsulatedObject(frames: 2, [damaged, Build.jpeg(Build.comment)]).stripped()
        #expect(outcome.fragments == [Self.even(damaged), Self.even(Build.jpeg())])
        #expect(outcome.warnings == [.uncheckedBytes])
    }

    @Test(
        "video and other payloads that are not examined are copied, with a warning",
        arguments: ["1.2.840.10008.1.2.4.102", "1.2.840.10008.1.2.4.110", "1.2.840.10008.1.2.8.1"])
    func unknown(syntax: String) throws {
        let object = EncapsulatedObject(syntax, [Build.jpeg(Build.comment)])
        let outcome = try object.stripped()
        #expect(outcome.fragments == object.fragments)
        #expect(outcome.warnings == [.uncheckedBytes])
    }

    @Test("cut anywhere, a frame is left or stripped, never damaged")
    func cut() throws {
        let whole = Build.jpeg(Build.jfif + Build.exif + Build.comment, between: Build.comment)
        for length in 0..<whole.count {
            let object = EncapsulatedObject([Array(whole[..<length])])
            let outcome = try object.stripped()
            #expect(outcome.fragments == object.fragments)
            #expect(outcome.warnings == [.uncheckedBytes])
        }
    }
}
