import DICOM
import Foundation

/// A made-up study on disk: as many images as asked for, small, in as many series as asked for.
struct TestStudy {
    var uid: String
    var images = 6
    /// Number of the first image; the UIDs follow from the numbers.
    var first = 0
    var series = 2
    var patientName = "CANARY^NAME"
    var patientID = "CANARYID42"
    /// Samples of each image; two bytes each.
    var samples = 64 * 64

    static func freshUID() -> String { "2.25.\(UInt64.random(in: 1 << 40...UInt64.max))" }

    /// The bytes of one image.
    func image(_ number: Int) throws -> [UInt8] {
        let pixels = (0..<samples).map { Int16(truncatingIfNeeded: $0 &* 31 &+ number) }
        let side = UInt16(Double(samples).squareRoot())
        let dataSet = DataSet([
            .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.7"),
            .text(.sopInstanceUID, .ui, "\(uid).9.\(number + 1)"),
            .text(.studyDate, .da, "20260102"),
            .text(.studyTime, .tm, "030405"),
            .text(.modality, .cs, "OT"),
            .text(.patientName, .pn, patientName),
            .text(.patientID, .lo, patientID),
            .text(.studyInstanceUID, .ui, uid),
            .text(.seriesInstanceUID, .ui, "\(uid).\(number % series + 1)"),
            .text(.instanceNumber, .is, "\(number + 1)"),
            .unsigned16(.samplesPerPixel, 1),
            .text(.photometricInterpretation, .cs, "MONOCHROME2"),
            .unsigned16(.rows, side),
            .unsigned16(.columns, side),
            .unsigned16(.bitsAllocated, 16),
            .unsigned16(.bitsStored, 16),
            .unsigned16(.highBit, 15),
            .unsigned16(.pixelRepresentation, 1),
            .pixels(pixels),
        ])
        return try DICOMWriter().file(dataSet)
    }

    /// Writes the images; every second one has no extension.
    @discardableResult
    func write(to folder: URL) throws -> [URL] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var files: [URL] = []
        for number in first..<first + images {
            let name = number.isMultiple(of: 2) ? "image\(number).dcm" : "image\(number)"
            let file = folder.appending(path: name)
            try Data(try image(number)).write(to: file)
            files.append(file)
        }
        return files
    }
}

/// A folder of its own that is gone after the test.
struct TemporaryFolder: ~Copyable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "ambra-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Contents of all files below a folder.
    static func contents(of folder: URL) -> Set<Data> {
        var contents: Set<Data> = []
        for path in files(in: folder) {
            if let data = FileManager.default.contents(atPath: folder.appending(path: path).path) {
                contents.insert(data)
            }
        }
        return contents
    }

    static func files(in folder: URL) -> [String] {
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder.appending(path: path).path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }
}
