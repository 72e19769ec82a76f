import DICOM
import PHIAudit
import Testing

@testable import Deidentification

@Suite("what a result says of text in its pixels")
struct MaskStatementTests {
    private static let corner = PixelRectangle(x: 0, y: 0, width: 2, height: 1)

    /// The image of the tests as an ultrasound image that says of text what is given.
    private static func image(_ annotation: String?, features: String? = nil) throws -> [UInt8] {
        var file = try DICOMFile.read(ByteSource(ByteBuilder.image()))
        try file.dataSet.set(.text(.modality, .cs, "US"))
        if let annotation { try file.dataSet.set(.text(.burnedInAnnotation, .cs, annotation)) }
        if let features { try file.dataSet.set(.text(.recognizableVisualFeatures, .cs, features)) }
        return try DICOMWriter().file(file.dataSet)
    }

    private struct Result {
        let annotation: String?
        let codes: [String]
        let isWarned: Bool
        let pixels: [UInt8]
    }

    private static func result(
        _ annotation: String?, features: String? = nil, _ change: (inout Deidentifier) throws -> Void
    ) throws -> Result {
        var deidentifier = try DeidentifierTests.deidentifier([.cleanPixelData])
        try change(&deidentifier)
        var sink = MemorySink()
        let file = try image(annotation, features: features)
        let report = try deidentifier.deidentify(ByteSource(file), into: &sink)
        let after = try DICOMFile.read(ByteSource(sink.bytes)).dataSet
        return Result(
            annotation: try after.string(.burnedInAnnotation), codes: try DeidentifierTests.codes(after),
            isWarned: report.warnings.contains { $0.kind == .burnedInRisk },
            pixels: try after.bytes(of: try #require(after[.pixelData])))
    }

    @Test(
        "one rectangle anywhere leaves what the file said before, no code of a method, and the warning",
        arguments: ["YES", nil])
    func oneRectangle(_ annotation: String?) throws {
        let result = try Self.result(annotation) { $0.mask = PixelMask([Self.corner]) }
        #expect(result.pixels == [0, 0, 3, 4, 5, 6])
        #expect(result.annotation == annotation && result.codes == ["113100"] && result.isWarned)
    }

    @Test("a mask that is said to cover all text: NO, the code, and no warning", arguments: ["YES", "", nil])
    func covering(_ annotation: String?) throws {
        let result = try Self.result(annotation) { $0.mask = PixelMask([Self.corner], coversAllText: true) }
        #expect(result.pixels == [0, 0, 3, 4, 5, 6])
        #expect(result.annotation == "NO" && result.codes == ["113100", "113101"] && !result.isWarned)
    }

    @Test("a rule that is said to cover all text speaks for the images that it fits", arguments: ["US", "CT"])
    func rule(_ modality: String) throws {
        let text = "rule banner\n modality \(modality)\n mask 0,0,2,1\n covers-all-text\n"
        let result = try Self.result("YES") { $0.maskRules = try MaskRules(parsing: text, file: "rules") }
        let fits = modality == "US"
        #expect(result.annotation == (fits ? "NO" : "YES"))
        #expect(result.codes == (fits ? ["113100", "113101"] : ["113100"]) && result.isWarned == !fits)
    }

    @Test("a covering mask that lies outside of the image covers nothing")
    func outside() throws {
        let far = PixelRectangle(x: 900, y: 900, width: 9, height: 9)
        let result = try Self.result("YES") { $0.mask = PixelMask([far], coversAllText: true) }
        #expect(result.annotation == "YES" && result.codes == ["113100"] && result.isWarned)
    }

    @Test("a covering rule that paints nothing does not speak for another that does")
    func otherRule() throws {
        let text = """
            rule banner
              modality US
              mask 900,900,9,9
              covers-all-text
            rule corner
              modality US
              mask 0,0,2,1
            """
        let result = try Self.result("YES") { $0.maskRules = try MaskRules(parsing: text, file: "rules") }
        #expect(result.pixels == [0, 0, 3, 4, 5, 6])
        #expect(result.annotation == "YES" && result.codes == ["113100"] && result.isWarned)
    }

    @Test("covered text does not hide a face")
    func face() throws {
        let result = try Self.result(nil, features: "YES") { $0.mask = PixelMask([Self.corner], coversAllText: true) }
        #expect(result.annotation == "NO" && result.isWarned)
    }

    @Test("text beside the word in a rule file is reported")
    func word() {
        let text = "rule a\n modality US\n mask 0,0,1,1\n covers-all-text yes\n"
        let error = #expect(throws: RuleFileError.self) { try MaskRules(parsing: text, file: "rules") }
        #expect(error?.problems.map(\.line) == [4])
    }

    @Test("an audit believes the result, and not a file that only names the method")
    func audited() throws {
        func severity(_ annotation: String?, covers: Bool) throws -> AuditFinding.Severity? {
            var deidentifier = try DeidentifierTests.deidentifier([.cleanPixelData])
            deidentifier.mask = PixelMask([Self.corner], coversAllText: covers)
            var sink = MemorySink()
            _ = try deidentifier.deidentify(ByteSource(try Self.image(annotation)), into: &sink)
            let findings = PHIAudit().examine(ByteSource(sink.bytes), path: "a.dcm").findings
            return findings.first { $0.kind == .burnedIn }?.severity
        }
        #expect(try severity("YES", covers: true) == .note)
        #expect(try severity(nil, covers: false) == .possible)
        #expect(try severity("YES", covers: false) == .likely)
    }
}
