import DICOM
import Testing

@testable import Deidentification
@testable import PHIAudit

@Suite("pixels are searched")
struct NoiseTests {
    static let spellings: [(String, [UInt8])] = [
        ("ASCII", Array("ZIMMERMANNOVA".utf8)), ("UTF-8", Array("Zimmermannová".utf8)),
        ("Latin 1", Array("Zimmermannov".utf8) + [0xE1]), ("a number", Array("QX7731942".utf8)),
        ("a date with separators", Array("1970-01-02".utf8)), ("words", Array("St. Wenceslas Clinic".utf8)),
        ("UTF-16, little endian", "Zimmermannová".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }),
        ("UTF-16, big endian", "Zimmermannová".utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }),
    ]

    private static func places(_ bytes: [UInt8], isCompressed: Bool, _ options: AuditOptions = AuditOptions())
        -> [String]
    {
        var file = PlantedFile()
        if isCompressed {
            file.fragments = [[0xFF, 0xD8, 0xFF, 0xDA, 0, 2] + bytes + [0xFF, 0xD9]]
        } else {
            file.elements = { $0.text(0x0028_0008, "IS", String(bytes.count / 6 + 1)) }
            file.pixels = bytes + [UInt8](repeating: 0, count: 6 - bytes.count % 6)
        }
        return Somebody.findings(file.bytes, options: options).known.map(\.place)
    }

    @Test(
        "pixels are searched by default, native and compressed, in every encoding", arguments: spellings, [true, false])
    func found(_ spelling: (String, [UInt8]), _ isCompressed: Bool) {
        for position in [0, 1_000, 262_140] {
            var bytes = PlantedFile.noise(270_000)
            // UTF-16 is looked for at even offsets; a zero ends what stands before and behind.
            bytes.replaceSubrange(position..<position + spelling.1.count + 4, with: [0, 0] + spelling.1 + [0, 0])
            #expect(Self.places(bytes, isCompressed: isCompressed) == ["7FE00010"], "\(spelling.0) at \(position)")
        }
    }

    @Test("nothing is found in noise", arguments: [true, false])
    func quiet(_ isCompressed: Bool) {
        #expect(Self.places(PlantedFile.noise(600_000), isCompressed: isCompressed) == [])
    }

    @Test(
        "a word in ASCII is found, whatever pixels are beside it",
        arguments: [[0xFC], [0xE4, 0xF6], [0xFF], [0xDF, 0x80], [0xC3]], [true, false])
    func besidePixels(_ pixels: [UInt8], _ isCompressed: Bool) {
        var bytes = PlantedFile.noise(5_000)
        bytes.replaceSubrange(1_000..<1_040, with: [UInt8](repeating: 0, count: 40))
        let planted = pixels + Array("Zimmermannova".utf8) + pixels
        bytes.replaceSubrange(1_010..<1_010 + planted.count, with: planted)
        #expect(Self.places(bytes, isCompressed: isCompressed) == ["7FE00010"])
        // Another letter of ASCII makes it another word.
        bytes.replaceSubrange(
            1_010..<1_010 + planted.count, with: pixels + Array("xZimmermannova".utf8) + pixels.dropLast())
        #expect(Self.places(bytes, isCompressed: isCompressed) == [])
    }

    @Test("pixels are not searched for what is so short that it may be chance, and not at all when told so")
    func limits() {
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.patientID, "QX773"))
        var file = PlantedFile()
        file.fragments = [[0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 0] + Array("QX773".utf8) + [0, 0xFF, 0xD9]]
        #expect(PHIAudit(known: known).examine(ByteSource(file.bytes), path: "a").findings.known == [])
        var options = AuditOptions()
        options.searchesPixels = false
        #expect(Self.places([0, 0] + Array("ZIMMERMANNOVA".utf8) + [0, 0, 0], isCompressed: true, options) == [])
    }

    @Test("the search of pixels finds what the full search of every byte finds", arguments: 0..<40)
    func agrees(_ turn: Int) {
        let search = IdentifierSearch(Somebody.known)
        var bytes = PlantedFile.noise(4_000 + turn)
        let spelling = Self.spellings[turn % Self.spellings.count].1
        let position = (turn * 97) & ~1
        bytes.replaceSubrange(position..<position + spelling.count, with: spelling)
        var folded: [UInt8] = []
        TextFolding.foldUnknown(bytes, into: &folded)
        let full = search.hits(in: folded).contains {
            NoiseScan.isLong(Array(folded[$0.range]).filter(TextFolding.isSymbol))
        }
        var windowed = false
        search.noise.windows(in: bytes) { range, reading in
            guard reading == .bytes else { return }
            TextFolding.foldUnknown(Array(bytes[range]), into: &folded)
            if !search.hits(in: folded).isEmpty { windowed = true }
        }
        #expect(full == windowed)
    }
}
