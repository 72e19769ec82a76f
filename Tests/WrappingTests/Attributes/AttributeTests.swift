import DICOM
import Testing
import Wrapping

@Suite("attributes that a caller gives")
struct AttributeTests {
    static func object(_ values: [String: [String]]) throws -> DataSet {
        var wrapper = try Wrapper(WrappingAttributes(values))
        return try wrapper.wrap(ByteSource(PNGBytes().bytes)).dataSet
    }

    @Test("they are in the object, in the VR and number of the dictionary, and come before defaults")
    func given() throws {
        let dataSet = try Self.object([
            "PatientName": ["Müller^Jörg"], "OtherPatientNames": ["A^B", "C^D"], "PatientAge": ["042Y"],
            "PatientWeight": ["71.5"], "Modality": ["XC"], "StudyDate": ["20240229"], "ReferringPhysicianName": [],
            "BurnedInAnnotation": ["NO"],
        ])
        #expect(try dataSet.string(.patientName) == "Müller^Jörg")
        #expect(try dataSet.string(.specificCharacterSet) == "ISO_IR 192")
        #expect(try dataSet.strings(Tag(0x0010_1001)) == ["A^B", "C^D"])
        #expect(try dataSet.string(.modality) == "XC")
        #expect(try dataSet.string(.studyDate) == "20240229")
        #expect(dataSet[.referringPhysicianName]?.length == 0)
        #expect(try dataSet.string(Tag(0x0028_0301)) == "NO")
    }

    @Test("ASCII text needs no character set")
    func ascii() throws { #expect(try Self.object(["PatientID": ["P1"]])[.specificCharacterSet] == nil) }

    @Test(
        "a value that its VR does not allow is refused",
        arguments: [
            ("PatientName", ["a^b^c^d^e^f"]), ("PatientName", ["a=b=c=d"]),
            ("PatientName", [String(repeating: "x", count: 65)]), ("PatientID", [String(repeating: "x", count: 65)]),
            ("PatientID", ["a\\b"]), ("PatientID", ["a\u{1B}b"]), ("PatientID", ["a\nb"]), ("PatientID", ["a", "b"]),
            ("PatientSex", ["male"]), ("PatientBirthDate", ["19990230"]), ("PatientBirthDate", ["1999"]),
            ("PatientAge", ["42"]), ("PatientWeight", ["heavy"]), ("PatientWeight", ["0x10"]), ("StudyTime", ["2460"]),
            ("StudyTime", ["12.5"]), ("AcquisitionDateTime", ["20240101250000"]),
            ("AcquisitionDateTime", ["20240101+9999"]), ("StudyInstanceUID", ["1.02.3"]), ("StudyInstanceUID", ["x"]),
            ("StationName", ["twelve characters"]), ("PatientSex", ["Ä"]), ("ContentQualification", ["a", "b"]),
        ] as [(String, [String])])
    func malformed(keyword: String, values: [String]) {
        #expect(failure { _ = try WrappingAttributes([keyword: values]) } == .invalidAttribute)
    }

    @Test(
        "values that are well formed are taken",
        arguments: [
            ("StudyTime", "1234"), ("StudyTime", "235960.123456"), ("AcquisitionDateTime", "2024"),
            ("AcquisitionDateTime", "202402291200+0100"), ("PatientWeight", "-1.5e3"), ("PatientAge", "010M"),
            ("PatientComments", "two\r\nlines"), ("InstitutionName", "Klinikum Süd"), ("PixelSpacing", "0.5"),
        ])
    func wellFormed(keyword: String, value: String) {
        let values = keyword == "PixelSpacing" ? [value, value] : [value]
        #expect(failure { _ = try WrappingAttributes([keyword: values]) } == nil)
    }

    @Test(
        "what follows from the file, is a sequence, or is no keyword is refused",
        arguments: [
            "Rows", "PixelData", "SOPClassUID", "SOPInstanceUID", "SeriesInstanceUID", "TransferSyntaxUID", "ImageType",
            "EncapsulatedDocument", "OtherPatientIDsSequence", "Nonsense", "patientName", "00100010", "",
        ])
    func refused(keyword: String) {
        #expect(failure { _ = try WrappingAttributes([keyword: ["1"]]) } == .invalidAttribute)
    }

    @Test("all that is wrong is named at once, without values")
    func all() {
        do {
            _ = try WrappingAttributes(["PatientAge": ["CANARY"], "Rows": ["1"], "Nonsense": ["CANARY"]])
            Issue.record("the attributes were taken")
        } catch {
            for keyword in ["PatientAge", "Rows", "Nonsense"] { #expect(error.detail.contains(keyword)) }
            #expect(!error.detail.contains("CANARY"))
        }
    }

    @Test("names, numbers and dates of persons are identifying, descriptions are not")
    func identifying() {
        for keyword in [
            "PatientName", "PatientID", "PatientBirthDate", "OperatorsName", "AccessionNumber", "PatientAddress",
        ] {
            #expect(WrappingAttributes.isIdentifying(keyword))
        }
        for keyword in ["Modality", "SeriesDescription", "PatientSex", "PatientAge", "BodyPartExamined"] {
            #expect(!WrappingAttributes.isIdentifying(keyword))
        }
    }
}
