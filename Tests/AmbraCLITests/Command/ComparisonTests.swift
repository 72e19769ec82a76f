#if Tools
import DICOM
import Foundation
import Testing

@testable import AmbraCLI

@Suite("Comparing what went up with what came down")
struct RoundTripComparisonTests {
    /// Two images in a folder, and a copy of each under its name in a download.
    private func inFolder(_ body: ([InstanceHeader], [String]) throws -> Void) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        var originals: [InstanceHeader] = []
        var copies: [String] = []
        for number in 1...2 {
            let image = TestImage(instance: number)
            let path = "\(folder.path)/\(number)"
            let copy = "\(folder.path)/\(image.instanceUID).dcm"
            for place in [path, copy] { try Data(image.bytes).write(to: URL(fileURLWithPath: place)) }
            originals.append(try InstanceHeader(path: path))
            copies.append(copy)
        }
        try body(originals, copies)
    }

    @Test("equal files are proof")
    func equal() throws {
        try inFolder { originals, copies in
            var result = RoundTrip()
            result.compare(originals, with: copies)
            #expect(result.isEqual)
            #expect(result.line.hasPrefix("2 of 2 images byte-identical"))
        }
    }

    @Test("one changed byte is a difference")
    func changed() throws {
        try inFolder { originals, copies in
            var bytes = TestImage(instance: 2).bytes
            bytes[bytes.count - 1] ^= 1
            try Data(bytes).write(to: URL(fileURLWithPath: copies[1]))
            var result = RoundTrip()
            result.compare(originals, with: copies)
            #expect(!result.isEqual)
            #expect(result.different == [originals[1].path])
        }
    }

    @Test("a missing file, a cut file and a file too many are differences")
    func missingAndSurplus() throws {
        try inFolder { originals, copies in
            var missing = RoundTrip()
            missing.compare(originals, with: [copies[0]])
            #expect(missing.different == [originals[1].path])

            var surplus = RoundTrip()
            surplus.compare([originals[0]], with: copies)
            #expect(!surplus.isEqual)
            #expect(surplus.surplus == [copies[1]])

            try Data(TestImage(instance: 1).bytes.dropLast()).write(to: URL(fileURLWithPath: copies[0]))
            var cut = RoundTrip()
            cut.compare(originals, with: copies)
            #expect(cut.different == [originals[0].path])
        }
    }

    @Test("nothing compared is no proof")
    func nothing() { #expect(!RoundTrip().isEqual) }
}
#endif
