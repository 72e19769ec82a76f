import DICOM
import Deidentification
import PHIAudit

/// A small de-identified file into which a test plants bytes at one place.
struct PlantedFile {
    var layout = ByteBuilder.Layout.explicitLittle
    var preamble = [UInt8](repeating: 0, count: 128)
    var applicationTitle = ""
    /// Elements between the patient's and the pixels, in any order of tags that the test wants.
    var elements: (inout ByteBuilder) -> Void = { _ in }
    var pixels: [UInt8] = [1, 2, 3, 4, 5, 6]
    var fragments: [[UInt8]] = []
    var trailing: [UInt8] = []
    var isStated = true
    var characterSet = "ISO_IR 192"

    var bytes: [UInt8] {
        var builder = ByteBuilder(layout)
        builder.text(0x0008_0005, "CS", characterSet)
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0008_0018, "UI", "2.25.4")
        builder.text(0x0008_0060, "CS", "CT")
        if isStated {
            builder.text(0x0012_0062, "CS", "YES")
            builder.sequence(0x0012_0064, defined: true) { item in
                item.text(0x0008_0100, "SH", "113100")
                item.text(0x0008_0102, "SH", "DCM")
                item.text(0x0008_0104, "LO", "Basic Application Confidentiality Profile")
            }
        }
        builder.text(0x0020_000D, "UI", "2.25.2")
        builder.text(0x0020_000E, "UI", "2.25.3")
        builder.short(0x0028_0002, 1)
        builder.text(0x0028_0004, "CS", "MONOCHROME2")
        builder.short(0x0028_0010, 2)
        builder.short(0x0028_0011, 3)
        builder.short(0x0028_0100, 8)
        builder.short(0x0028_0101, 8)
        builder.short(0x0028_0102, 7)
        builder.short(0x0028_0103, 0)
        elements(&builder)
        if fragments.isEmpty { builder.element(0x7FE0_0010, "OW", pixels) } else { builder.fragments(fragments) }
        let syntax = fragments.isEmpty ? layout.uid : "1.2.840.10008.1.2.4.50"
        return head(syntax) + builder.bytes + trailing
    }

    private func head(_ syntax: String) -> [UInt8] {
        var meta = ByteBuilder()
        meta.element(0x0002_0001, "OB", [0, 1])
        meta.text(0x0002_0002, "UI", ByteBuilder.ctStorage)
        meta.text(0x0002_0003, "UI", "2.25.4")
        meta.text(0x0002_0010, "UI", syntax)
        if !applicationTitle.isEmpty { meta.text(0x0002_0016, "AE", applicationTitle) }
        var length = ByteBuilder()
        length.header(0x0002_0000, "UL", 4)
        length.number(UInt32(meta.bytes.count), 4)
        return preamble + Array("DICM".utf8) + length.bytes + meta.bytes
    }

    /// Bytes without any order, the same in every run.
    static func noise(_ count: Int) -> [UInt8] {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        return (0..<count).map { _ in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state >> 32)
        }
    }

    /// The same data set, deflated, with bytes behind the stream.
    static func deflated(_ plain: PlantedFile, trailing: [UInt8]) -> [UInt8] {
        var body = ByteBuilder(.explicitLittle)
        body.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        body.text(0x0008_0018, "UI", "2.25.4")
        body.text(0x0012_0062, "CS", "YES")
        plain.elements(&body)
        let count = UInt16(body.bytes.count)
        let lengths = [count, ~count].flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        return plain.head("1.2.840.10008.1.2.1.99") + [1] + lengths + body.bytes + trailing
    }
}

/// The person of the tests, whom nothing else in the files resembles.
enum Somebody {
    static let family = "Zimmermannova"
    static let given = "Kateřina"
    static let number = "QX7731942"

    static var known: KnownIdentifiers {
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.patientName, "Zimmermannová^Kateřina"))
        known.insert(KnownIdentifier(.patientID, number))
        known.insert(KnownIdentifier(.birthDate, "19700102"))
        known.insert(KnownIdentifier(.accessionNumber, "ACC-553219"))
        known.insert(KnownIdentifier(.institution, "St. Wenceslas Clinic"))
        known.insert(KnownIdentifier(.contact, "+420 555 123 987"))
        known.insert(KnownIdentifier(.uid, "1.2.826.0.1.3680043.9.77.1234.5"))
        return known
    }

    /// What an audit that knows them finds in bytes.
    static func findings(_ bytes: [UInt8], name: String = "image.dcm", options: AuditOptions = AuditOptions())
        -> [AuditFinding]
    {
        PHIAudit(known: known, options: options).examine(ByteSource(bytes), path: name).findings
    }
}

extension [AuditFinding] {
    /// Findings that a default run of the command fails on.
    var alarming: [AuditFinding] { filter { $0.severity >= .likely } }

    var known: [AuditFinding] { filter { $0.kind == .knownIdentifier && $0.severity >= .likely } }
}
