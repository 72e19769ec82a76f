import DICOM
import Foundation
import Testing

@testable import Deidentification

@Suite("the patient of a study")
struct StudySubjectsTests {
    private static func file(
        _ instance: Int, id: String, name: String, study: String? = "1.2.3", isDisordered: Bool = false
    ) -> [UInt8] {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0008_0018, "UI", "1.2.3.4.\(instance)")
        if !isDisordered {
            builder.text(0x0010_0010, "PN", name)
            builder.text(0x0010_0020, "LO", id)
        }
        if let study { builder.text(0x0020_000D, "UI", study) }
        if isDisordered {
            builder.text(0x0010_0010, "PN", name)
            builder.text(0x0010_0020, "LO", id)
        }
        builder.element(0x7FE0_0010, "OW", [1, 2])
        return ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
    }

    private static func deidentifier(_ files: [[UInt8]]? = nil) throws -> Deidentifier {
        var deidentifier = Deidentifier(
            profile: try Profile(options: .retainLongitudinalModifiedDates), key: try ProjectKey([UInt8](0..<32)))
        deidentifier.subjects = try files.map(subjects)
        return deidentifier
    }

    private static func subjects(_ files: [[UInt8]]) throws -> StudySubjects {
        var subjects = StudySubjects()
        for (number, file) in files.enumerated() { try subjects.add(ByteSource(file), path: "\(number)") }
        return subjects
    }

    private static func pseudonym(_ file: [UInt8], _ deidentifier: Deidentifier) throws -> String? {
        try deidentifier.prepare(ByteSource(file)).patientMap.values.first
    }

    @Test("what is not significant makes no other patient, with the files of the study or one by one")
    func padding() throws {
        let one = try Self.deidentifier()
        for (first, others) in [
            (("QX-48151", "A^B"), [(" QX-48151", "A^B"), ("QX-48151  ", "B^A")]),
            (("", "Falke^Renate"), [("", "Falke^Renate^^^"), (" ", "Falke^Renate="), ("", " Falke ^Renate^==")]),
        ] {
            let expected = try Self.pseudonym(Self.file(0, id: first.0, name: first.1), one)
            let files = others.map { Self.file(1, id: $0.0, name: $0.1) }
            for file in files { #expect(try Self.pseudonym(file, one) == expected) }
            #expect(try Self.subjects(files).splitStudies.isEmpty)
        }
    }

    @Test("pseudonyms of IDs and names that need no change are what they were")
    func stability() throws {
        let key = try ProjectKey([UInt8](0..<32))
        let file = Self.file(1, id: "QX-48151", name: "A^B")
        #expect(
            try Self.pseudonym(file, Self.deidentifier()) == Pseudonyms(key: key).patient(for: "QX-48151"))
        let nameless = Self.file(1, id: "", name: "A^^B")
        #expect(try Self.pseudonym(nameless, Self.deidentifier()) == Pseudonyms(key: key).patient(for: "A^^B"))
    }

    @Test("a study whose files name several patients is named and gets one subject, whatever the order of the files")
    func split() throws {
        let files = [
            Self.file(1, id: "P1", name: "A^B"), Self.file(2, id: "", name: "A^B"), Self.file(3, id: "P2", name: "C"),
        ]
        let other = Self.file(4, id: "P1", name: "A^B", study: "1.2.99")
        let forward = try Self.deidentifier(files + [other])
        let backward = try Self.deidentifier([other] + files.reversed())
        let key = try ProjectKey([UInt8](0..<32))
        for file in files {
            let report = try forward.prepare(ByteSource(file)).report
            #expect(report.warnings.contains { $0.kind == .severalPatients && $0.tag == .patientID })
            for deidentifier in [forward, backward] {
                #expect(try Self.pseudonym(file, deidentifier) == Pseudonyms(key: key).patient(for: "1.2.3"))
            }
        }
        #expect(try Self.pseudonym(other, forward) == Pseudonyms(key: key).patient(for: "P1"))
        let named = try #require(forward.subjects?.splitStudies)
        #expect(named.map(\.studyInstanceUID) == ["1.2.3"])
        #expect(named.map(\.files) == [3])
        #expect(named.map(\.path) == ["0"])
    }

    @Test("parts that were looked at apart make one whole")
    func merging() throws {
        let files = [Self.file(1, id: "P1", name: "A"), Self.file(2, id: "P2", name: "A")]
        var left = try Self.subjects([files[0]])
        let right = try Self.subjects([files[1]])
        #expect(left.splitStudies.isEmpty && right.splitStudies.isEmpty)
        left.merge(right)
        #expect(left.splitStudies.map(\.files) == [2])
    }

    @Test("elements out of order are found, so that both looks at a file agree")
    func disorder() throws {
        let files = [
            Self.file(1, id: "P1", name: "A^B"), Self.file(2, id: "P1", name: "A^B", isDisordered: true),
        ]
        let deidentifier = try Self.deidentifier(files)
        #expect(deidentifier.subjects?.splitStudies.isEmpty == true)
        #expect(try Set(files.map { try Self.pseudonym($0, deidentifier) }).count == 1)
    }

    @Test("a file that names another patient than its study did is refused, one of no known study is not")
    func changed() throws {
        let deidentifier = try Self.deidentifier([Self.file(1, id: "P1", name: "A")])
        #expect(failure { _ = try deidentifier.prepare(ByteSource(Self.file(2, id: "P2", name: "A"))) } == .malformed)
        _ = try deidentifier.prepare(ByteSource(Self.file(2, id: "P2", name: "A", study: "1.2.99")))
        _ = try deidentifier.prepare(ByteSource(Self.file(2, id: "P2", name: "A", study: nil)))
    }

    @Test("folders are looked at on several threads with the same result")
    func scanning() async throws {
        let folder = try TemporaryFolder()
        for number in 0..<150 {
            try folder.write(Self.file(number, id: number == 149 ? "P2" : "P1", name: "A"), to: "a/\(number).dcm")
        }
        try folder.write(Array("no image".utf8), to: "notes.txt")
        for jobs in [1, 4] {
            let subjects = try await StudySubjects.scanning([folder.path], jobs: jobs)
            let byURL = try await StudySubjects.scanning([URL(filePath: folder.path)], jobs: jobs)
            #expect(byURL.splitStudies == subjects.splitStudies)
            #expect(subjects.splitStudies.map(\.files) == [150])
            #expect(subjects.splitStudies.first?.path.hasSuffix("a/0.dcm") == true)
        }
    }
}
