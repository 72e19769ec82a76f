import DICOM
import PHIAudit
import Testing

@testable import Deidentification

@Suite("what pixels are and where they lie stays, or the file is refused")
struct MisplacedNumbersTests {
    struct Stored: CustomTestStringConvertible {
        let tag: UInt32
        let vr: String
        let bytes: [UInt8]

        init(_ tag: UInt32, _ vr: String, _ bytes: [UInt8]) { (self.tag, self.vr, self.bytes) = (tag, vr, bytes) }

        init(_ tag: UInt32, _ vr: String, _ text: String) { self.init(tag, vr, Array(text.utf8)) }

        var testDescription: String { "\(Tag(tag)) \(vr)" }
    }

    private static let rows: UInt32 = 0x0028_0010
    private static let frames: UInt32 = 0x0028_0008
    private static let spacing: UInt32 = 0x0028_0030
    private static let position: UInt32 = 0x0020_0032
    private static let lookupData: UInt32 = 0x0028_1201

    private static let numbers: [Stored] =
        [rows, 0x0028_0011, 0x0028_0100, 0x0028_0002, 0x0028_0103].flatMap { tag in
            [
                Stored(tag, "IS", "2 "), Stored(tag, "DS", "2,0 "), Stored(tag, "LO", " 2"), Stored(tag, "UT", "2 "),
                Stored(tag, "SL", [2, 0, 0, 0]), Stored(tag, "UL", [2, 0, 0, 0]), Stored(tag, "OB", [2, 0]),
                Stored(tag, "OW", [2, 0]), Stored(tag, "OB", "2 "), Stored(tag, "UN", [2, 0]),
                Stored(tag, "SS", [2, 0]),
                Stored(tag, "FD", [0, 0, 0, 0, 0, 0, 0, 0x40]), Stored(tag, "IS", ""), Stored(tag, "OB", ""),
            ]
        } + [
            // Rescale Slope.
            Stored(0x0028_1053, "FD", [0, 0, 0, 0, 0, 0, 0xF8, 0x3F]), Stored(0x0028_1053, "DS", "2,5 "),
            Stored(0x0028_1053, "OD", [0, 0, 0, 0, 0, 0, 0xF8, 0x3F]), Stored(0x0028_1053, "UN", "2,5 "),
            Stored(0x0028_1053, "DS", "NaN "), Stored(0x0028_1053, "DS", "-1.#IND00 "), Stored(0x0028_1053, "DS", ""),
            Stored(spacing, "DS", "0,5\\0,5 "), Stored(spacing, "FL", [0, 0, 0, 0x3F, 0, 0, 0, 0x3F]),
            Stored(spacing, "LO", "0.5\\0.5 "), Stored(spacing, "OB", "0.5\\0.5 "), Stored(spacing, "UT", "0,5\\0,5 "),
            // Twelve, of which the bytes read as four letters.
            Stored(spacing, "FL", [0x44, 0x43, 0x42, 0x41, 0x44, 0x43, 0x42, 0x41]),
            Stored(position, "DS", "1,0\\2\\3 "), Stored(position, "IS", "1\\2\\-3"),
            Stored(position, "FD", [UInt8](repeating: 0, count: 24)),
            Stored(0x0018_0050, "US", [3, 0]), Stored(frames, "US", [1, 0]), Stored(frames, "DS", "1.0 "),
            // Window Center with two values, and no image attribute: Exposure Time, Series Number.
            Stored(0x0028_1050, "SH", "40\\400"), Stored(0x0018_1150, "US", [3, 0]), Stored(0x0018_1150, "LO", "1024"),
            Stored(0x0020_0011, "DS", "1,5 "), Stored(0x0020_0011, "UL", [7, 0, 0, 0]),
            // Descriptor and data of a palette.
            Stored(0x0028_1101, "UL", [2, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0]),
            Stored(0x0028_1101, "OW", [2, 0, 0, 0, 16, 0]),
            Stored(lookupData, "OB", [0, 1, 0, 2]), Stored(lookupData, "US", [0, 1, 0, 2]),
            Stored(lookupData, "UN", [0, 1, 0, 2]), Stored(0x0028_2000, "OW", [1, 2, 3, 4]),
        ]

    private static let texts: [Stored] =
        ["IS", "DS", "LO", "SH", "UT", "OB", "OW", "UN", "UL", "FD", "PN"].map { Stored(rows, $0, "Kowalski") }
        + ["US", "AT", "OB", "SL", "OL"].map { Stored(spacing, $0, "Kowa") }
        + [
            Stored(frames, "IS", "1A"), Stored(frames, "LO", "1A"), Stored(0x0028_1053, "DS", "slope 2 "),
            Stored(position, "DS", "1\\2\\Kowalski"), Stored(position, "FD", "Kowalski"),
            Stored(0x0028_1101, "LO", "Kowalski"), Stored(lookupData, "LT", "Kowalski"),
            Stored(rows, "OB", "Kowalski Jan"),
            Stored(0x0028_0004, "CS", "RGB of Kowalski, who was there, and of somebody else whom nobody knew"),
            Stored(0x5200_9230, "OB", "Kowalski"), Stored(rows, "QQ", "Kowalski"),
        ] + elsewhere

    /// Gantry/Detector Tilt, Table Height, Diffusion b-value, Table Position, Echo Time, Temporal Position Identifier.
    private static let elsewhere = [
        Stored(0x0018_1120, "DS", "steep "), Stored(0x0018_1120, "OB", "Kowalski"),
        Stored(0x0018_1130, "LO", "Kowalski"), Stored(0x0018_1130, "UL", "Kowa"), Stored(0x0018_9087, "LO", "Kowalski"),
        Stored(0x0018_9087, "QQ", "Kowalski"), Stored(0x0018_9327, "UT", "Kowalski"),
        Stored(0x0018_0081, "DS", "2 ms"), Stored(0x0020_0100, "IS", "1A"),
    ]

    /// An image in which an attribute is stored as told, at the top level or in an item of a functional group.
    private static func file(_ stored: Stored, isInItem: Bool = false) -> [UInt8] {
        var fields: [(UInt32, (inout ByteBuilder) -> Void)] = [
            (0x0008_0016, { $0.text(0x0008_0016, "UI", ByteBuilder.ctStorage) }),
            (0x0008_0018, { $0.text(0x0008_0018, "UI", "1.2.3.4") }),
            (0x0010_0020, { $0.text(0x0010_0020, "LO", "1024") }),
            (0x0028_0002, { $0.short(0x0028_0002, 1) }),
            (0x0028_0004, { $0.text(0x0028_0004, "CS", "MONOCHROME2") }),
            (0x0028_0010, { $0.short(0x0028_0010, 2) }),
            (0x0028_0011, { $0.short(0x0028_0011, 3) }),
            (0x0028_0100, { $0.short(0x0028_0100, 8) }),
            (0x0028_0103, { $0.short(0x0028_0103, 0) }),
            (0x7FE0_0010, { $0.element(0x7FE0_0010, "OW", pixels) }),
        ]
        let add: (inout ByteBuilder) -> Void = { builder in
            guard stored.vr == "QQ" else { return builder.element(stored.tag, stored.vr, stored.bytes) }
            // A VR that nobody knows has a long header.
            builder.header(stored.tag, stored.vr, 0)
            builder.number(UInt32(stored.bytes.count), 4)
            builder.bytes += stored.bytes
        }
        let sequence: UInt32 = 0x5200_9229
        if isInItem {
            fields.append((sequence, { $0.sequence(sequence, defined: true, add) }))
        } else {
            fields.removeAll { $0.0 == stored.tag }
            fields.append((stored.tag, add))
        }
        var builder = ByteBuilder()
        for (_, add) in fields.sorted(by: { $0.0 < $1.0 }) { add(&builder) }
        return ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
    }

    /// More than one frame, so that a header that is not understood cuts none away.
    private static let pixels: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

    @Test("numbers stay byte for byte in the VR that they have", arguments: numbers, [false, true])
    func stay(_ stored: Stored, _ isInItem: Bool) throws {
        let options: [ProfileOptions] = [[], .cleanDescriptors, .cleanGraphics, .retainSafePrivate]
        for option in options {
            let after = try DeidentifierTests.result(Self.file(stored, isInItem: isInItem), option).dataSet
            let level = isInItem ? after.items(of: Tag(0x5200_9229)).first?.dataSet : after
            let dataSet = try #require(level)
            let element = try #require(dataSet[Tag(stored.tag)])
            #expect(try dataSet.bytes(of: element) == stored.bytes)
            #expect(element.vr.description == stored.vr || stored.vr == "UN")
            let kept = try #require(after[.pixelData])
            #expect(try after.bytes(of: kept).starts(with: Self.pixels.prefix(6)))
        }
    }

    @Test("what reads as no number refuses the file, by the name of the attribute", arguments: texts)
    func refused(_ stored: Stored) throws {
        for isInItem in [false, true] {
            let failure = try #require(throws: DICOMError.self) {
                try DeidentifierTests.bytes(Self.file(stored, isInItem: isInItem))
            }
            let keyword = try #require(DICOMDictionary.entry(for: Tag(stored.tag))).keyword
            #expect(failure.tag == Tag(stored.tag))
            #expect(failure.description.contains(keyword))
            #expect(failure.description.contains("correct it in the original"))
            #expect(failure.description.contains("in SharedFunctionalGroupsSequence[1].\(keyword),") == isInItem)
            #expect(!failure.description.contains("Kowa"))
        }
    }

    @Test("the refusal names the way to an element in items, the number of the frame included")
    func path() throws {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.66")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.header(0x5200_9230, "SQ", .max)
        for spacing in ["0.5\\0.5 ", "0.5\\wide"] {
            builder.header(0xFFFE_E000, "", .max)
            builder.sequence(0x0028_9110, defined: false) { $0.text(Self.spacing, "DS", spacing) }
            builder.header(0xFFFE_E00D, "", 0)
        }
        builder.header(0xFFFE_E0DD, "", 0)
        let file = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        let failure = try #require(throws: DICOMError.self) { try DeidentifierTests.bytes(file) }
        #expect(
            failure.description.contains(
                "in PerFrameFunctionalGroupsSequence[2].PixelMeasuresSequence[1].PixelSpacing,"))
    }

    @Test("a rule decides on it all the same")
    func rule() throws {
        var deidentifier = try DeidentifierTests.deidentifier()
        deidentifier.rules = try DeidentificationRules(parsing: "remove NumberOfFrames", file: "rules")
        var sink = MemorySink()
        _ = try deidentifier.deidentify(ByteSource(Self.file(Stored(Self.frames, "IS", "1A"))), into: &sink)
        #expect(try DICOMFile.read(ByteSource(sink.bytes)).dataSet[.numberOfFrames] == nil)
    }

    @Test("an attribute that no image needs goes with a warning, and the file does not")
    func others() throws {
        for stored in [Stored(0x0018_1150, "IS", "12@ "), Stored(0x0018_1150, "US", "Kowalski")] {
            let prepared = try DeidentifierTests.deidentifier().prepare(ByteSource(Self.file(stored)))
            #expect(prepared.report.warnings.contains { $0.kind == .unexpectedVR && $0.tag == Tag(stored.tag) })
        }
    }

    @Test("an audit takes a number for one in any VR", arguments: ["DS", "LO", "SH", "UT"])
    func audit(_ vr: String) {
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.patientID, "1024768"))
        let file = PlantedFile { $0.text(0x0028_1052, vr, "-1024768") }
        let found = PHIAudit(known: known).examine(ByteSource(file.bytes), path: "x").findings.known
        #expect(found.filter { $0.severity > .note } == [])
        let other = PlantedFile { $0.text(0x0028_1052, "LO", "of 1024768") }
        #expect(PHIAudit(known: known).examine(ByteSource(other.bytes), path: "x").findings.known.count == 1)
    }
}
