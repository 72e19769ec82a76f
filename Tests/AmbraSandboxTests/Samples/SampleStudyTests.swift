import AmbraSandbox
import DICOM
import Foundation
import Testing

@Suite("the sample study")
struct SampleStudyTests {
    static let bundled = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Examples/Data/head-phantom")

    @Test("makes the bytes that are bundled with the examples")
    func bundledBytes() throws {
        let images = try SampleStudy().images()
        #expect(images.count == 23)
        for image in images {
            let file = try Data(contentsOf: Self.bundled.appendingPathComponent(image.path))
            #expect(Array(file) == image.bytes, "\(image.path)")
        }
    }

    @Test("another number makes another study of another patient")
    func numbers() throws {
        let first = try SampleStudy(number: 1).images()
        let second = try SampleStudy(number: 2).images()
        let headers = try (first + second).map { try InstanceHeader(ByteSource($0.bytes), path: $0.path) }
        #expect(Set(headers.map(\.sopInstanceUID)).count == 46)
        #expect(Set(headers.map(\.studyInstanceUID)).count == 2)
        #expect(Set(headers.map(\.patientID)).count == 2)
        #expect(headers.first?.studyInstanceUID.value == SampleStudy(number: 1).studyInstanceUID)
    }
}
