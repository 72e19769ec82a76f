import DICOM
import Testing

@testable import Deidentification
@testable import PHIAudit

@Suite("a comment in a codestream")
struct CodecCommentTests {
    static let codecs = [
        "Created by OpenJPEG version 2.5.0", "Created by OpenJPEG version 2.3.1\0", "LEAD Technologies Inc. V1.01",
        "LEAD Technologies Inc. V1.01\0", "Kakadu-v7.9", "Kakadu-v8.0.3", "Lavc58.54.100", "Lavc58",
        "CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90\n",
        "CREATOR: gd-jpeg v1.0 (using IJG JPEG v80), default quality\n", "Creator: JasPer Version 1.900.1",
        "Intel(R) JPEG Library, version [2.0.18.50]", "Intel(R) IPP JPEG encoder",
        "JPEG Encoder Copyright 1998, James R. Weeks and BioElectroMech.", "OpenJPH Ver 0.9.0",
        "Created by Grok version 9.2",
        "Kdu-Layer-Info: log_2{Delta-D(squared-error)/Delta-L(bytes)}, L(bytes)\n-192.0,  1.2e+05\n",
    ]

    private static func findings(_ text: String, jpeg2000: Bool) -> [AuditFinding] {
        let body = (jpeg2000 ? [0, 1] : []) + Array(text.utf8)
        var file = PlantedFile()
        file.fragments = [
            (jpeg2000 ? [0xFF, 0x4F, 0xFF, 0x64] : [0xFF, 0xD8, 0xFF, 0xFE]) + [0, UInt8(body.count + 2)] + body
                + (jpeg2000 ? [0xFF, 0x90, 0, 2, 0xFF, 0xD9] : [0xFF, 0xDA, 0, 2, 0xFF, 0xD9])
        ]
        return Somebody.findings(file.bytes).filter { $0.place.hasPrefix("7FE00010") && $0.kind != .burnedIn }
    }

    @Test("a comment that names the codec is not a finding", arguments: codecs, [true, false])
    func silent(_ text: String, _ jpeg2000: Bool) {
        #expect(Self.findings(text, jpeg2000: jpeg2000) == [])
    }

    @Test(
        "a comment that says anything else is a finding, whatever codec it names",
        arguments: [
            "Created by OpenJPEG version 2.5.0 for Katerina Zimmermannova", "Zimmermannova", "LEAD", "Lead, James",
            "James Weeks", "Kakadu-v7.9 19700102", "Kakadu 02.01.1970", "OpenJPEG 02.01.70", "OpenJPEG QX7731942",
            "Lavc7731942", "version 2.5.0", "Kdu-Layer-Info: Zimmermannova", "copyright 1970 Intel 12345", "hello",
        ], [true, false])
    func told(_ text: String, _ jpeg2000: Bool) {
        #expect(Self.findings(text, jpeg2000: jpeg2000).contains { $0.kind == .imageMetadata })
    }

    @Test("a place on Earth in EXIF is likely to identify, though it is numbers")
    func position() {
        func findings(_ tag: [UInt8]) -> [AuditFinding] {
            let tiff: [UInt8] =
                [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1] + tag + [0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0]
            let body = Array("Exif".utf8) + [0, 0] + tiff
            var file = PlantedFile()
            file.fragments = [
                [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(body.count + 2)] + body + [0xFF, 0xDA, 0, 2, 0xFF, 0xD9]
            ]
            return Somebody.findings(file.bytes).alarming
        }
        #expect(findings([0x88, 0x25]).map(\.place) == ["7FE00010 APP1"])
        #expect(findings([0x87, 0x69]) == [])
    }
}
