#if Tools
import AmbraSDK
import ArgumentParser
import DICOM
import Testing

@testable import AmbraCLI

@Suite("the admission of reviewed files")
struct ReviewAdmissionTests {
    @Test("a name that was read before the approved bytes were there is not told to the service")
    func swappedAfterScan() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(2)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            try await people.approve(folder, "Ann Roe", "Ben Doe")
            let options = try ReviewOptions.parse(["--reviewers", people.list, "--log", people.log])
            let admission = try ReviewAdmission(options, review: place.path("review.json"), namespace: nil)
            var original = TestImage(instance: 1)
            original.patientName = "Real^Patient"
            try place.write(original.bytes, "study/1.dcm")
            let scan = try await FolderScanner().scan([folder])
            let plan = UploadPlan(scan)
            try place.write(TestImage(instance: 1).bytes, "study/1.dcm")
            let content = try await admission.compare(plan, of: scan, jobs: 1)
            #expect(content.refusals.map(\.reason) == ["changed since it was scanned"])
            let again = try await FolderScanner().scan([folder])
            let admitted = try await admission.compare(UploadPlan(again), of: again, jobs: 1)
            #expect(admitted.refusals.isEmpty)
            // What is compared while it is sent are the approved bytes of that very file.
            for image in UploadPlan(again).images {
                for number in 1...2 {
                    var check = admitted.approval(image)
                    check.update(TestImage(instance: number).bytes)
                    #expect(check.isApproved() == (image.path.hasSuffix("1.dcm") == (number == 1)))
                }
            }
        }
    }
}
#endif
