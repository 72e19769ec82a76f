#if Tools
import AmbraSDK
import DICOM
import Testing

@testable import AmbraCLI

@Suite("what is planned to be sent")
struct UploadPlanTests {
    @Test("a file that changes after it was scanned is not sent under the names that were read before")
    func changed() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(2)
            let scan = try await FolderScanner().scan([folder])
            #expect(UploadPlan(scan).imageCount == 2)
            // As long as the other one, and of another patient.
            var other = TestImage(instance: 1)
            other.patientName = "Real^Patient"
            #expect(other.bytes.count == TestImage(instance: 1).bytes.count)
            let path = try place.write(other.bytes, "study/1.dcm")
            let plan = UploadPlan(scan)
            #expect(plan.imageCount == 1 && plan.refused.map(\.path) == [path])
            #expect(plan.refused.first?.message.contains("changed while it was scanned") == true)
        }
    }

    @Test("files whose names Unicode calls equal are two, and each has its own report")
    func equalNames() async throws {
        try await Workplace.with { place in
            let whole = TestImage(instance: 1).bytes
            try place.write(whole, "study/1.dcm")
            // The last one is cut off, under the name that the text has otherwise.
            let text = try place.write(Array("notes".utf8), "study/\u{E9}")
            let cut = try place.write(Array(whole.dropLast(9)), "study/e\u{301}")
            let scan = try await FolderScanner().scan([place.path("study")])
            let plan = UploadPlan(scan)
            #expect(plan.skipped.map { Array($0.path.utf8) } == [Array(text.utf8)])
            #expect(plan.refused.map { Array($0.path.utf8) } == [Array(cut.utf8)])
            let kinds = ScanReport(result: scan).problems.map(\.kind)
            #expect(kinds == ["damaged", "skipped"])
        }
    }
}
#endif
