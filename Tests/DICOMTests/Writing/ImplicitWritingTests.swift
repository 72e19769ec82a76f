import DICOM
import Testing

@Suite("what implicit VR cannot say is not written")
struct ImplicitWritingTests {
    @Test("a value under the tag of a sequence is refused where no VR tells them apart")
    func valueForSequence() throws {
        let dataSet = DataSet([
            .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.2"), .text(.sopInstanceUID, .ui, "1.2.3.4"),
            Element(tag: Tag(0x0008_1140), vr: .un, content: .bytes([1, 2, 3, 4])),
        ])
        let writer = DICOMWriter()
        #expect(failure { _ = try writer.file(dataSet, transferSyntax: .implicitVRLittleEndian) } == .unsupported)
        let copy = try DICOMFile.read(ByteSource(writer.file(dataSet)))
        let element = try #require(copy.dataSet[Tag(0x0008_1140)])
        #expect(try copy.dataSet.bytes(of: element) == [1, 2, 3, 4])
    }

    @Test("a sequence under the tag of pixel data is refused where no VR tells them apart")
    func sequenceForPixels() throws {
        let item = DataSet([.text(.patientID, .lo, "x")])
        let dataSet = DataSet([
            .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.2"), .text(.sopInstanceUID, .ui, "1.2.3.4"),
            .sequence(.pixelData, item),
        ])
        let writer = DICOMWriter()
        #expect(failure { _ = try writer.file(dataSet, transferSyntax: .implicitVRLittleEndian) } == .unsupported)
    }
}
