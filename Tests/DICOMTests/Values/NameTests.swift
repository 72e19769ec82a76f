import DICOM
import Testing

@Suite("tags, UIDs and the dictionary")
struct NameTests {
    @Test("a tag reads and prints its usual forms")
    func tags() {
        #expect(Tag(0x0010_0020).description == "(0010,0020)")
        #expect(Tag(0x7FE0_0010).hexadecimal == "7FE00010")
        for text in ["00100020", "0010,0020", "(0010,0020)"] { #expect(Tag(hexadecimal: text) == .patientID) }
        for text in ["", "0010002", "001000200", "0010,,0020", "patient!", "(0010,002g)"] {
            #expect(Tag(hexadecimal: text) == nil)
        }
        #expect(Tag(group: 9, element: 0x10).isPrivateCreator)
        #expect(!Tag(group: 9, element: 0x1010).isPrivateCreator)
    }

    @Test("UIDs are digits and dots")
    func uids() {
        for text in ["1", "1.2.840", "2.25.329800735698586629295641978511506172918", "1.02"] {
            #expect(UID(text)?.value == text)
        }
        for text in ["", ".", "1.", ".1", "1..2", "1.a", "1/2", String(repeating: "1", count: 65), "1.2 "] {
            #expect(UID(text) == nil)
        }
        #expect(UID("1.02")?.isConformant == false)
        #expect(UID("1.0.20")?.isConformant == true)
    }

    @Test("a UID has a root that exists, and at least two components")
    func roots() {
        for text in ["1.2", "0.39.1", "1.39", "2.40.1", "2.999", "2.25.329800735698586629295641978511506172918"] {
            #expect(UID(text)?.isConformant == true, "\(text)")
        }
        for text in ["0", "1", "2", "3.1.2", "10.1", "1.40.2", "0.40", "0.329800735698586629295641978511506172918.1"] {
            #expect(UID(text)?.isConformant == false, "\(text)")
        }
    }

    @Test("the dictionary knows tags, repeating groups and keywords")
    func dictionary() throws {
        let name = try #require(DICOMDictionary.entry(for: .patientName))
        #expect(name.keyword == "PatientName" && name.vrs == [.pn] && name.vm == "1" && !name.isRetired)
        #expect(DICOMDictionary.entry(for: Tag(0x6002_3000))?.keyword == "OverlayData")
        #expect(DICOMDictionary.entry(for: Tag(0x0028_0106))?.vrs == [.us, .ss])
        #expect(DICOMDictionary.entry(for: Tag(0x0009_0010)) == nil)
        #expect(DICOMDictionary.entry(for: Tag(0x6001_3000)) == nil)
        #expect(DICOMDictionary.tag(forKeyword: "SOPInstanceUID") == .sopInstanceUID)
        #expect(DICOMDictionary.tag(forKeyword: "sopinstanceuid") == nil)
        #expect(DICOMDictionary.name(forUID: "1.2.840.10008.5.1.4.1.1.2") == "CT Image Storage")
        #expect(DICOMDictionary.name(forUID: "1.2.3") == nil)
    }

    @Test("the named tags are those of the dictionary")
    func namedTags() {
        let named: [(Tag, String)] = [
            (.studyInstanceUID, "StudyInstanceUID"), (.rows, "Rows"), (.pixelData, "PixelData"), (.kvp, "KVP"),
            (.specificCharacterSet, "SpecificCharacterSet"), (.transferSyntaxUID, "TransferSyntaxUID"),
        ]
        for (tag, keyword) in named { #expect(DICOMDictionary.entry(for: tag)?.keyword == keyword) }
    }

    @Test("transfer syntaxes know how they are laid out")
    func transferSyntaxes() {
        #expect(TransferSyntax.implicitVRLittleEndian.properties?.isExplicit == false)
        #expect(TransferSyntax.explicitVRBigEndian.properties?.isLittleEndian == false)
        #expect(TransferSyntax.deflatedExplicitVRLittleEndian.properties?.isDeflated == true)
        let jpeg = TransferSyntax(rawValue: "1.2.840.10008.1.2.4.50")
        #expect(jpeg.properties?.isEncapsulated == true && jpeg.properties?.permitsLossy == true)
        #expect(TransferSyntax(rawValue: "1.2.3").properties == nil)
        #expect("\(TransferSyntax(rawValue: "1.2.3"))" == "1.2.3")
    }

    @Test("there are 34 VRs, and each is read from its letters")
    func vrs() {
        #expect(VR.allCases.count == 34)
        for vr in VR.allCases { #expect(VR(vr.description) == vr) }
        #expect(VR("ZZ") == nil)
    }
}
