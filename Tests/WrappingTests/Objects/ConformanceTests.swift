import DICOM
import Testing
import Wrapping

@Suite("wrapped objects and their IODs")
struct ConformanceTests {
    /// Severity, kind, place and message of all that is wrong.
    private func findings(_ object: WrappedObject) throws -> [String] {
        let bytes = try DICOMWriter().file(object.dataSet, transferSyntax: object.transferSyntax)
        let report = try IODCheck().check(ByteSource(bytes))
        #expect(report.iodName != nil)
        return report.findings.map { "\($0)" }
    }

    @Test(
        "have no finding, for each format and kind",
        arguments: [
            JPEGBytes().bytes, JPEGBytes(components: [1]).bytes, JPEGBytes(process: 0xC1, precision: 12).bytes,
            PNGBytes().bytes, TIFFBytes().bytes, TIFFBytes(pages: [TIFFBytes.Page(), TIFFBytes.Page()]).bytes,
            WrapperTests.pdf,
        ], [WrappingOptions.Kind.automatic, .secondaryCapture])
    func formats(bytes: [UInt8], kind: WrappingOptions.Kind) throws {
        #expect(try findings(wrapped(bytes, kind)) == [])
    }

    @Test("have none as photographs, and with attributes of patient and study")
    func photographs() throws {
        #expect(try findings(wrapped(PNGBytes().bytes, .photograph)) == [])
        let attributes = try WrappingAttributes([
            "PatientName": ["Doe^Jane"], "PatientID": ["4711"], "PatientBirthDate": ["19700102"], "PatientSex": ["F"],
            "StudyDescription": ["Wound"], "AccessionNumber": ["A-1"], "ReferringPhysicianName": ["Roe^John"],
        ])
        var wrapper = try Wrapper(attributes)
        for bytes in [JPEGBytes().bytes, PNGBytes().bytes, WrapperTests.pdf] {
            #expect(try findings(wrapper.wrap(ByteSource(bytes))) == [])
        }
    }
}
