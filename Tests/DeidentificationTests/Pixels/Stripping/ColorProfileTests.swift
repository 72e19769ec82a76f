import DICOM
import Testing

@testable import Deidentification

@Suite("texts of color profiles")
struct ColorProfileTests {
    typealias Build = FrameBuilder

    /// A profile of a curve and texts of all kinds.
    static func profile(_ text: String, tail: [UInt8] = []) -> [UInt8] {
        let ascii = Array(text.utf8) + [0]
        let wide = text.utf16.flatMap { Build.big(Int($0), 2) }
        let localized =
            Array("mluc".utf8) + Build.big(0, 4) + Build.big(1, 4) + Build.big(12, 4) + Array("enUS".utf8)
            + Build.big(wide.count, 4) + Build.big(28, 4) + wide
        let description =
            Array("desc".utf8) + Build.big(0, 4) + Build.big(ascii.count, 4) + ascii + Build.big(0, 4)
            + Build.big(text.utf16.count + 1, 4) + wide + [0, 0] + [0, 0, 0] + Array(repeating: 0, count: 67)
        let curve = Array("curv".utf8) + Build.big(0, 4) + Build.big(2, 4) + [0x44, 0x6F, 0x65, 0x21]
        let parts: [(String, [UInt8])] = [
            ("cprt", Array("text".utf8) + Build.big(0, 4) + ascii), ("desc", description), ("dmdd", localized),
            ("rTRC", curve),
        ]
        var table = Build.big(parts.count, 4)
        var body: [UInt8] = []
        for (name, value) in parts {
            table += Array(name.utf8) + Build.big(132 + 12 * parts.count + body.count, 4) + Build.big(value.count, 4)
            body += value + Array(repeating: 0, count: (4 - value.count % 4) % 4)
        }
        let length = 128 + table.count + body.count
        var header = Build.big(length, 4) + Array(repeating: UInt8(0), count: 124)
        header.replaceSubrange(36..<40, with: Array("acsp".utf8))
        header.replaceSubrange(84..<100, with: Array(repeating: 0x5A, count: 16))
        return header + table + body + tail
    }

    @Test("a text that identifies is blanked in every form, the numbers stay")
    func blanked() throws {
        let old = Self.profile("Monitor of Doe")
        let profile = try #require(ColorProfile(old))
        let new = try #require(profile.blanked { $0.contains("Doe") })
        #expect(new.count == old.count)
        let spaces = Self.profile(String(repeating: " ", count: 14))
        #expect(Array(new[100...]) == Array(spaces[100...]))
        #expect(new[84..<100].allSatisfy { $0 == 0 } && new[..<84].elementsEqual(old[..<84]))
        #expect(profile.blanked { $0.contains("Roe") } == nil)
    }

    @Test("a profile in an image loses identifiers and what follows it")
    func attribute() throws {
        func result(_ profile: [UInt8]) throws -> (value: [UInt8]?, outcome: EncapsulatedObject.Outcome) {
            var image = ModelImage()
            image.extra = [
                ModelImage.Extra(tag: 0x0010_0010, vr: "PN", value: Array("Mustermann".utf8)),
                ModelImage.Extra(tag: 0x0028_2000, vr: "OB", value: profile),
            ]
            let outcome = try EncapsulatedObject.Outcome(image.bytes())
            let dataSet = outcome.file.dataSet
            return (try dataSet[.iccProfile].map { try dataSet.bytes(of: $0) }, outcome)
        }
        let harmless = Self.profile("sRGB IEC61966-2.1")
        #expect(try result(harmless).value == harmless)
        let named = try result(Self.profile("of Mustermann", tail: Build.secret + [1]))
        #expect(named.value?.count == Self.profile("of Mustermann").count)
        #expect(named.outcome.report.actions["stripped"] == 1)
        #expect(!named.outcome.bytes.contains(Array("Mustermann".utf8)) && !named.outcome.holdsSecret)
        let broken = Array(harmless.prefix(100))
        #expect(try result(broken).value == broken)
        #expect(try result(broken).outcome.warnings.contains(.uncheckedBytes))
    }

    @Test("a profile in a JPEG image stays, in pieces too, its texts blanked where they identify")
    func embedded() throws {
        let profile = Self.profile("Screen of Doe")
        let blank = try #require(ColorProfile(profile)?.blanked { _ in true })
        func segments(_ profile: [UInt8], _ length: Int) -> [UInt8] {
            let pieces = stride(from: 0, to: profile.count, by: length).map {
                Array(profile[$0..<min($0 + length, profile.count)])
            }
            return pieces.enumerated().flatMap { number, piece in
                Build.segment(
                    0xE2, Array("ICC_PROFILE\0".utf8) + [UInt8(number + 1), UInt8(pieces.count)] + piece)
            }
        }
        for length in [70, 10_000] {
            let outcome = try EncapsulatedObject([Build.jpeg(segments(profile, length) + Build.exif)]).stripped()
            let wanted = Build.jpeg(segments(blank, length))
            #expect(outcome.fragments == [wanted.count % 2 == 0 ? wanted : wanted + [0]])
        }
    }

    @Test("no profile of any bytes is read past its end")
    func damage() {
        let whole = Self.profile("Doe")
        for position in 128..<whole.count {
            for value: UInt8 in [0, 0x7F, 0xFF] {
                var bytes = whole
                bytes[position] = value
                #expect(ColorProfile(bytes)?.blanked { _ in true }?.count ?? bytes.count == bytes.count)
            }
        }
        for length in 0..<whole.count { #expect(ColorProfile(Array(whole[..<length])) == nil) }
    }
}
