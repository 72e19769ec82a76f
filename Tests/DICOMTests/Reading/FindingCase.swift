import DICOM
import Testing

/// A file that departs from the standard in one way.
struct FindingCase: Sendable, CustomTestStringConvertible {
    let kind: Finding.Kind
    let bytes: [UInt8]
    var isTruncated = false
    var checksValues = false

    var testDescription: String { kind.rawValue }

    func options(isStrict: Bool) -> ReadingOptions {
        var options = ReadingOptions()
        options.isStrict = isStrict
        options.allowsTruncation = isTruncated
        options.checksValues = checksValues
        return options
    }

    static let all = opening + structure + nesting + pixels + values

    static func named(_ kind: Finding.Kind) -> FindingCase {
        all.first { $0.kind == kind } ?? FindingCase(kind: kind, bytes: [])
    }

    static func file(_ fill: (inout ByteBuilder) -> Void) -> [UInt8] {
        var builder = ByteBuilder()
        fill(&builder)
        return ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
    }

    private static func make(_ kind: Finding.Kind, _ fill: (inout ByteBuilder) -> Void) -> FindingCase {
        FindingCase(kind: kind, bytes: file(fill))
    }

    private static func value(_ kind: Finding.Kind, _ tag: UInt32, _ vr: String, _ value: [UInt8]) -> FindingCase {
        FindingCase(kind: kind, bytes: file { $0.element(tag, vr, value) }, checksValues: true)
    }
}

extension FindingCase {
    /// File meta information of chosen elements before an image.
    private static func file(meta: [(UInt32, String, [UInt8])], image: ByteBuilder) -> [UInt8] {
        var builder = ByteBuilder()
        for (tag, vr, value) in meta { builder.element(tag, vr, value) }
        var length = ByteBuilder()
        length.header(0x0002_0000, "UL", 4)
        length.number(UInt32(builder.bytes.count), 4)
        let prefix = [UInt8](repeating: 0, count: 128) + Array("DICM".utf8)
        return prefix + length.bytes + builder.bytes + image.bytes
    }

    private static func image(_ layout: ByteBuilder.Layout = .explicitLittle) -> ByteBuilder {
        var builder = ByteBuilder.header(layout)
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        return builder
    }

    private static let meta: [(UInt32, String, [UInt8])] = [
        (0x0002_0001, "OB", [0, 1]), (0x0002_0002, "UI", Array((ByteBuilder.ctStorage + "\0").utf8)),
        (0x0002_0003, "UI", Array("1.2.3.4\0".utf8)), (0x0002_0010, "UI", Array("1.2.840.10008.1.2.1\0".utf8)),
        (0x0002_0012, "UI", Array("1.2.9\0".utf8)),
    ]

    private static var wrongLength: [UInt8] {
        var bytes = ByteBuilder.image()
        bytes[140] = 4
        return bytes
    }

    static let opening: [FindingCase] = [
        FindingCase(kind: .missingPreamble, bytes: Array(ByteBuilder.image().dropFirst(132))),
        FindingCase(
            kind: .missingFileMeta,
            bytes: [UInt8](repeating: 0, count: 128) + Array("DICM".utf8) + image().bytes),
        FindingCase(kind: .wrongMetaLength, bytes: wrongLength),
        FindingCase(
            kind: .missingTransferSyntax, bytes: file(meta: meta.filter { $0.0 != 0x0002_0010 }, image: image())),
        FindingCase(kind: .incompleteFileMeta, bytes: file(meta: Array(meta.dropLast()), image: image())),
        FindingCase(kind: .unknownTransferSyntax, bytes: ByteBuilder.file("1.2.3.99", image().bytes)),
        FindingCase(
            kind: .transferSyntaxMismatch,
            bytes: ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, image(.implicitLittle).bytes)),
        make(.metaMismatch) { $0.text(0x0008_0018, "UI", "1.2.3.5") },
    ]

    static let structure: [FindingCase] = [
        make(.oddLength) { $0.element(0x0010_0020, "LO", [0x41, 0x42, 0x43]) },
        make(.tagsOutOfOrder) {
            $0.text(0x0010_0020, "LO", "P1")
            $0.text(0x0008_0060, "CS", "CT")
        },
        make(.duplicateTag) {
            $0.text(0x0010_0020, "LO", "P1")
            $0.text(0x0010_0020, "LO", "P2")
        },
        make(.unknownVR) {
            $0.text(0x0008_0060, "CS", "CT")
            $0.bytes += [0x10, 0, 0x20, 0] + Array("ZZ".utf8) + [0, 0, 2, 0, 0, 0, 0x50, 0x31]
        },
        make(.invalidVR) {
            $0.text(0x0008_0060, "CS", "CT")
            $0.bytes += [0x10, 0, 0x20, 0, 2, 0, 0, 0, 0x50, 0x31]
        },
        make(.unexpectedVR) { $0.text(0x0010_0020, "SH", "P1") },
        make(.unexpectedVR) { $0.text(0x0009_0010, "SH", "MAKER") },
        make(.reservedBytes) {
            $0.bytes += [0x08, 0, 0x20, 0x01] + Array("UR".utf8) + [0, 1, 2, 0, 0, 0, 0x50, 0x31]
        },
        make(.invalidTag) { $0.element(0x0009_0001, "LO", []) },
        make(.invalidTag) {
            $0.text(0x0008_0060, "CS", "CT")
            $0.sequence(0x0008_1140, defined: true) { $0.text(0x0002_0016, "AE", "SENDER") }
        },
        make(.missingPrivateCreator) {
            $0.text(0x0009_0010, "LO", "MAKER")
            $0.text(0x0009_1001, "LO", "reserved")
            $0.text(0x0009_1101, "LO", "not reserved")
            $0.text(0x0009_1102, "LO", "neither")
        },
        make(.wrongGroupLength) {
            $0.header(0x0008_0000, "UL", 4)
            $0.number(12, 4)
            $0.text(0x0008_0060, "CS", "CT")
            $0.text(0x0010_0020, "LO", "P1")
        },
        make(.wrongGroupLength) {
            $0.sequence(0x0008_1140, defined: false) { item in
                item.header(0x0008_0000, "UL", 4)
                item.number(8, 4)
                item.text(0x0008_0060, "CS", "CT")
            }
        },
        make(.trailingBytes) {
            $0.element(0x7FE0_0010, "OW", [1, 2])
            $0.bytes += [9, 9, 9]
        },
        make(.misspelledCharacterSet) { $0.text(0x0008_0005, "CS", "ISO-IR-100") },
        make(.unknownCharacterSet) { $0.text(0x0008_0005, "CS", "KLINGON") },
    ]

    static let nesting: [FindingCase] = [
        // An item of 8 bytes whose element claims 4 bytes where 0 are left; another element follows.
        make(.lengthOverrun) {
            $0.header(0x0008_1140, "SQ", 16)
            $0.header(0xFFFE_E000, "", 8)
            $0.header(0x0008_0060, "CS", 4)
            $0.text(0x0010_0020, "LO", "P1")
        },
        make(.strayDelimiter) {
            $0.text(0x0008_0060, "CS", "CT")
            $0.header(0xFFFE_E0DD, "", 0)
        },
        make(.missingDelimiter) {
            $0.header(0x0008_1140, "SQ", .max)
            $0.header(0xFFFE_E000, "", .max)
            $0.text(0x0008_0060, "CS", "CT")
            $0.header(0xFFFE_E0DD, "", 0)
        },
        make(.delimiterLength) {
            $0.header(0x0008_1140, "SQ", .max)
            $0.header(0xFFFE_E0DD, "", 4)
        },
        make(.delimiterLength) {
            $0.header(0x0008_1140, "SQ", .max)
            $0.header(0xFFFE_E000, "", .max)
            $0.header(0xFFFE_E00D, "", 2)
            $0.header(0xFFFE_E0DD, "", 0)
        },
        FindingCase(
            kind: .truncated, bytes: Array(file { $0.text(0x0010_0020, "LO", "P1P1") }.dropLast()), isTruncated: true),
    ]

    static let pixels: [FindingCase] = [
        FindingCase(
            kind: .pixelDataMissing,
            bytes: ByteBuilder.file(
                ByteBuilder.Layout.explicitLittle.uid, ByteBuilder.header(.explicitLittle).bytes)),
        FindingCase(
            kind: .pixelDataTooShort,
            bytes: ByteBuilder.file(
                ByteBuilder.Layout.explicitLittle.uid,
                ByteBuilder.header(.explicitLittle).bytes + file { $0.element(0x7FE0_0010, "OW", [1, 2]) }.suffix(14))
        ),
        FindingCase(kind: .pixelDataMismatch, bytes: ByteBuilder.file("1.2.840.10008.1.2.4.50", image().bytes)),
        make(.pixelDataMismatch) { $0.fragments([[1, 2]]) },
        FindingCase(kind: .oddLength, bytes: compressed { $0.fragments([[1, 2, 3]]) }),
        FindingCase(
            kind: .wrongOffsetTable,
            bytes: compressed {
                $0.header(0x7FE0_0010, "OB", .max)
                $0.header(0xFFFE_E000, "", 4)
                $0.number(2, 4)
                $0.header(0xFFFE_E000, "", 2)
                $0.bytes += [1, 2]
                $0.header(0xFFFE_E0DD, "", 0)
            }),
    ]

    private static func compressed(_ fill: (inout ByteBuilder) -> Void) -> [UInt8] {
        var builder = ByteBuilder()
        fill(&builder)
        return ByteBuilder.file("1.2.840.10008.1.2.4.50", builder.bytes)
    }

    static let values: [FindingCase] = [
        FindingCase(
            kind: .undecodableText,
            bytes: file {
                $0.text(0x0008_0005, "CS", "ISO_IR 192")
                $0.element(0x0010_0010, "PN", [0x41, 0xFF])
            }, checksValues: true),
        value(.invalidValue, 0x0008_0020, "DA", Array("20261332".utf8)),
        value(.invalidUID, 0x0020_000D, "UI", Array("1..2".utf8)),
        value(.obsoleteForm, 0x0008_0020, "DA", Array("2026.01.05".utf8)),
        value(.valueTooLong, 0x0008_0050, "SH", Array("12345678901234567890".utf8)),
        value(.wrongPadding, 0x0010_0020, "LO", [0x50, 0]),
        value(.forbiddenCharacter, 0x0008_0060, "CS", Array("ct".utf8)),
        value(.wrongMultiplicity, 0x0010_0020, "LO", Array("A\\B ".utf8)),
    ]
}
