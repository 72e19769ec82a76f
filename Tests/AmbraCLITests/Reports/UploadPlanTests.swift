#if Tools
    import AmbraSDK
    import DICOM
    import Testing

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
    }
#endif
