import DICOM
import PHIAudit
import Testing

@testable import Deidentification

/// Numbers, times and terms of made-up series whose identifiers resemble them.
@Suite("no number and no term is changed for what it resembles")
struct NumbersStayTests {
    /// Patient IDs, accession numbers and Study IDs as small hospitals have them, and people called like terms.
    struct Identity: CustomStringConvertible {
        let patient: String
        let accession: String
        let study: String
        let physician: String
        let operators: String

        var description: String { "\(patient) \(accession) \(study) \(physician) \(operators)" }
        var numbers: [String] { [patient, accession, study] }
        var names: [String] { [physician, operators] }
    }

    private static let named: [Identity] = [
        Identity(patient: "1024", accession: "0001", study: "0512", physician: "NONE", operators: "RGB"),
        Identity(patient: "5000", accession: "0001", study: "1000", physician: "AXIAL^LEFT", operators: "PRIMARY"),
        Identity(patient: "0", accession: "0000", study: "0250", physician: "ORIGINAL", operators: "HFS^AP"),
        Identity(patient: "020304", accession: "0100", study: "0.7500", physician: "Head^Chest", operators: "FULL^YBR"),
    ]

    /// Study IDs of four digits, and slices whose positions hold them.
    private static let drawn: [Identity] = (0..<8).map { number in
        let study = "\(1000 + (number * 7919 + 104_729) % 9000)"
        return Identity(
            patient: "\(5000 - number)", accession: "000\(number)", study: study, physician: "SECONDARY",
            operators: "DERIVED^OTHER")
    }

    private static let sequence: UInt32 = 0x0008_1115

    /// Attributes that no row of the table is for, by tag.
    private static let unlisted: [(tag: UInt32, vr: VR)] = {
        let listed = Set(ProfileSpec.shared.rows.map(\.tag))
        var found: [(UInt32, VR)] = []
        for (_, tag) in DICOMDictionary.keywords where !listed.contains(tag.rawValue) {
            // Pixel data, overlays, group lengths and what the result states anew are not kept for what they are.
            let isOwn = [0x7FE0, 0x6000, 0x5000, 0xFFFE, 0x0004].contains(tag.group) || tag.group < 0x0008
            guard !isOwn, tag.element != 0, !stated.contains(tag.rawValue),
                let entry = DICOMDictionary.entry(for: tag), let vr = entry.vrs.first
            else { continue }
            found.append((tag.rawValue, vr))
        }
        return found.sorted { $0.0 < $1.0 }
    }()

    private static let stated: Set<UInt32> = [
        0x0008_0005, 0x0008_0016, 0x0008_0018, 0x0012_0062, 0x0028_0002, 0x0028_0004, 0x0028_0010, 0x0028_0011,
        0x0028_0100, 0x0028_0101, 0x0028_0103, 0x0028_0301, 0x0028_0302, 0x0028_0303,
    ]

    private static func value(_ vr: VR, _ identity: Identity) -> [UInt8]? {
        let numbers = identity.numbers
        let text: String
        switch vr {
        case .ds: text = numbers.map { "-\($0).5\\\($0)\\0.\($0)" }.joined(separator: "\\")
        case .is: text = numbers.map { "-\($0)\\\($0)" }.joined(separator: "\\").replacing(".", with: "")
        case .tm: text = "1024\\020304.5000"
        case .as: text = "050Y"
        case .cs: text = identity.names.flatMap { $0.split(separator: "^") }.joined(separator: "\\")
        case .us, .ss, .ul, .sl, .at, .ol: return [0x00, 0x04, 0x88, 0x13]
        case .fl, .of: return [0x00, 0x00, 0x80, 0x44]
        case .fd, .od, .uv, .sv, .ov:
            return Array("1024\u{0}\u{0}\u{90}".unicodeScalars.map { UInt8($0.value) }) + [0x40]
        default: return nil
        }
        let bytes = Array(text.utf8)
        return bytes.count % 2 == 0 ? bytes : bytes + [0x20]
    }

    private static func file(_ identity: Identity, _ layout: ByteBuilder.Layout) -> [UInt8] {
        var fields: [(UInt32, (inout ByteBuilder) -> Void)] = [
            (0x0008_0050, { $0.text(0x0008_0050, "SH", identity.accession) }),
            (0x0008_0016, { $0.text(0x0008_0016, "UI", ByteBuilder.ctStorage) }),
            (0x0008_0018, { $0.text(0x0008_0018, "UI", "1.2.3.4") }),
            (0x0008_0090, { $0.text(0x0008_0090, "PN", identity.physician) }),
            (0x0008_1070, { $0.text(0x0008_1070, "PN", identity.operators) }),
            (0x0010_0020, { $0.text(0x0010_0020, "LO", identity.patient) }),
            (0x0020_0010, { $0.text(0x0020_0010, "SH", identity.study) }),
            (0x0028_0002, { $0.short(0x0028_0002, 1) }),
            (0x0028_0004, { $0.text(0x0028_0004, "CS", "RGB") }),
            (0x0028_0010, { $0.short(0x0028_0010, 2) }),
            (0x0028_0011, { $0.short(0x0028_0011, 3) }),
            (0x0028_0100, { $0.short(0x0028_0100, 8) }),
            (0x0028_0103, { $0.short(0x0028_0103, 0) }),
            (0x7FE0_0010, { $0.element(0x7FE0_0010, "OB", [1, 2, 3, 4, 5, 6]) }),
            (sequence, { $0.sequence(sequence, defined: true) { fill(&$0, identity) } }),
        ]
        for (tag, vr) in unlisted {
            guard let value = value(vr, identity) else { continue }
            fields.append((tag, { $0.element(tag, vr.description, value) }))
        }
        var builder = ByteBuilder(layout)
        for (_, add) in fields.sorted(by: { $0.0 < $1.0 }) { add(&builder) }
        return ByteBuilder.file(layout.uid, builder.bytes)
    }

    private static func fill(_ builder: inout ByteBuilder, _ identity: Identity) {
        for (tag, vr) in unlisted {
            if let value = value(vr, identity) { builder.element(tag, vr.description, value) }
        }
    }

    @Test(
        "numbers and terms are kept in every attribute that no row names, in the data set and in items, with every option",
        arguments: ProfileRowTests.optionSets)
    func everyOption(_ options: ProfileOptions) throws {
        #expect(Self.unlisted.count > 1500)
        try check(Self.named[0], [options])
    }

    @Test("people called like terms, and slices of series whose Study IDs have four digits", arguments: named + drawn)
    func everyIdentity(_ identity: Identity) throws { try check(identity, [[]]) }

    private func check(_ identity: Identity, _ optionSets: [ProfileOptions]) throws {
        for options in optionSets {
            let bytes = try ProfileRowTests.deidentified(Self.file(identity, .explicitLittle), options)
            let after = try DICOMFile.read(ByteSource(bytes)).dataSet
            let item = try #require(ProfileRowTests.items(after, Tag(Self.sequence)).first?.dataSet)
            for (tag, vr) in Self.unlisted {
                guard let value = Self.value(vr, identity) else { continue }
                for dataSet in [after, item]
                where try dataSet[Tag(tag)].map({ try dataSet.bytes(of: $0) }) != value {
                    Issue.record("\(Tag(tag)) \(vr) \(options.names)")
                }
            }
            #expect(try after.string(Tag(0x0028_0004)) == "RGB")
        }
    }

    @Test("implicit VR keeps them as explicit VR does")
    func implicit() throws {
        let identity = Self.named[0]
        let bytes = try ProfileRowTests.deidentified(Self.file(identity, .implicitLittle), [])
        let after = try DICOMFile.read(ByteSource(bytes)).dataSet
        for (tag, vr) in Self.unlisted {
            guard let value = Self.value(vr, identity) else { continue }
            let stays = try after[Tag(tag)].map { try after.bytes(of: $0) == value } ?? false
            #expect(stays, "\(Tag(tag)) \(vr)")
        }
    }

    @Test("a number stored as text is a number", arguments: ["LO", "SH", "UT", "UN"])
    func storedOtherwise(_ vr: String) throws {
        var builder = ByteBuilder.header(.explicitLittle)
        builder.bytes = builder.bytes.replacing("P1", with: "1024")
        builder.text(0x0028_1052, vr, "-1024")
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        let after = try DeidentifierTests.result(ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes))
        #expect(try after.dataSet.string(Tag(0x0028_1052)) == "-1024")
    }

    @Test(
        "makers, models and schemes are not institutions",
        arguments: [
            (0x0008_0070 as UInt32, "Philips Medical Systems"), (0x0008_1090, "Wenceslas 5000"),
            (0x0018_1020, "syngo Philips 4.5"), (0x0018_1019, "Philips 3"), (0x0008_0115, "Wenceslas Scheme"),
        ])
    func makers(_ tag: UInt32, _ text: String) throws {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.11")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        if tag < 0x0008_0080 { builder.text(tag, "LO", text) }
        builder.text(0x0008_0080, "LO", "Philips Healthcare Wenceslas")
        builder.text(0x0008_0090, "PN", "Philips^Anna")
        if (0x0008_0091..<0x0010_0000).contains(tag) { builder.text(tag, "LO", text) }
        builder.text(0x0010_0020, "LO", "5000")
        if tag > 0x0010_0020 { builder.text(tag, "LO", text) }
        let after = try DeidentifierTests.result(ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes))
        #expect(try after.dataSet.string(Tag(tag)) == text)
    }

    @Test("a person's name in a maker's attribute is removed, and so is a value that is not a term")
    func stillGoes() throws {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.11")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.text(0x0008_0070, "LO", "Acme Kowalski")
        builder.text(0x0010_0010, "PN", "Kowalski^Jan")
        builder.text(0x0040_0252, "CS", "KOWALSKI\\DONE")
        let after = try DeidentifierTests.result(ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes))
        #expect(try after.dataSet.string(Tag(0x0008_0070)) == "Acme")
        #expect(try after.dataSet.strings(Tag(0x0040_0252)) == ["", "DONE"])
    }

    @Test("an audit reports terms at most as a note, and a name that is not a term as a name")
    func audit() {
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.patientID, "1024768"))
        known.insert(KnownIdentifier(.personName, "None^Jan"))
        known.insert(KnownIdentifier(.institution, "Acme Imaging"))
        let file = PlantedFile { builder in
            builder.text(0x0028_1052, "DS", "-1024768")
            builder.text(0x0028_1056, "CS", "NONE\\LINEAR")
            builder.sequence(0x0040_0260, defined: true) { $0.text(0x0008_0070, "LO", "Acme Imaging") }
        }
        let found = PHIAudit(known: known).examine(ByteSource(file.bytes), path: "x").findings
        #expect(found.filter { $0.kind == .knownIdentifier && $0.severity > .note } == [])
        let places = Set(found.filter { $0.kind == .knownIdentifier }.map(\.place))
        #expect(places == ["00281052", "00281056", "00400260/0/00080070"])
        let name = PlantedFile { $0.text(0x0028_1056, "CS", "KOWALSKI") }
        known.insert(KnownIdentifier(.personName, "Kowalski^Jan"))
        let terms = PHIAudit(known: known).examine(ByteSource(name.bytes), path: "x").findings
        #expect(terms.known.map(\.place) == ["00281056"])
    }
}

extension [UInt8] {
    fileprivate func replacing(_ old: String, with new: String) -> [UInt8] {
        guard let range = firstRange(of: [UInt8](old.utf8)) else { return self }
        let grown = [UInt8](new.utf8)
        var bytes = self
        bytes.replaceSubrange(range, with: grown)
        // The length of the short element in front of the value.
        bytes[range.lowerBound - 2] = UInt8(grown.count)
        return bytes
    }
}
