import DICOM
public import Foundation

/// A study to try things on: a computed tomography of a head that never was, in three series.
///
/// 23 images of 128 by 128 pixels: a scout, axial slices and a coronal reformat. The bytes depend on nothing but
/// ``number``: two runs, and two machines, make the same files.
public struct SampleStudy: Sendable {
    /// Tells sample studies apart: another number gives other UIDs, another patient ID and accession number.
    public var number: UInt32

    /// Creates a description of a sample study; nothing is computed yet.
    public init(number: UInt32 = 1) { self.number = number }

    /// An image of the study.
    public struct Image: Sendable {
        /// Where to put it below the study's folder, such as `axial/0001.dcm`.
        public let path: String
        /// The DICOM file.
        public let bytes: [UInt8]
    }

    /// The Study Instance UID.
    public var studyInstanceUID: String { uid(0, 0) }

    /// Computes the images, series by series.
    public func images() throws -> [Image] {
        let phantom = HeadPhantom()
        var images: [Image] = []
        for series in SampleSeries.all {
            for slice in series.centers.indices {
                let file = try DICOMWriter().file(dataSet(series, slice, phantom))
                let name = String(repeating: "0", count: slice < 9 ? 3 : 2) + String(slice + 1)
                images.append(Image(path: "\(series.folder)/\(name).dcm", bytes: file))
            }
        }
        return images
    }

    /// Writes the study into the folder at a path, as into that of a URL.
    @discardableResult
    public static func write(to folder: String, number: UInt32 = 1) throws -> [URL] {
        try write(to: URL(fileURLWithPath: folder), number: number)
    }

    /// Writes the study into a folder, which is made when it does not exist, and returns the files.
    ///
    /// - Throws: what Foundation reports when a file cannot be written.
    @discardableResult
    public static func write(to folder: URL, number: UInt32 = 1) throws -> [URL] {
        var files: [URL] = []
        for image in try SampleStudy(number: number).images() {
            let file = folder.appendingPathComponent(image.path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(image.bytes).write(to: file)
            files.append(file)
        }
        return files
    }
}

extension SampleStudy {
    private func dataSet(_ series: SampleSeries, _ slice: Int, _ phantom: HeadPhantom) -> DataSet {
        var elements = patient + study + describe(series)
        elements += identify(series, slice)
        elements += place(series, slice)
        elements += pixelFormat(series)
        elements.append(.pixels(series.pixels(slice, of: phantom)))
        return DataSet(elements)
    }

    private var patient: [Element] {
        [
            .text(.patientName, .pn, "Phantom^Henrietta"),
            .text(.patientID, .lo, "SAMPLE-\(number)"),
            .text(.patientBirthDate, .da, "19700101"),
            .text(.patientSex, .cs, "O"),
        ]
    }

    private var study: [Element] {
        [
            .text(.studyInstanceUID, .ui, studyInstanceUID),
            .text(.studyDate, .da, "20260105"),
            .text(.studyTime, .tm, "093000"),
            .text(.accessionNumber, .sh, "A\(number)"),
            .text(.studyID, .sh, "1"),
            .text(.studyDescription, .lo, "Head phantom"),
            .text(.referringPhysicianName, .pn),
        ]
    }

    private func describe(_ series: SampleSeries) -> [Element] {
        [
            .text(.modality, .cs, "CT"),
            .text(.seriesInstanceUID, .ui, uid(series.number, 0)),
            .text(.seriesNumber, .is, String(series.number)),
            .text(.seriesDescription, .lo, series.description),
            .text(.seriesDate, .da, "20260105"),
            .text(.seriesTime, .tm, "09300\(series.number)"),
            .text(.bodyPartExamined, .cs, "HEAD"),
            .text(.patientPosition, .cs, "HFS"),
            .text(.manufacturer, .lo, "Sample Study"),
            .text(.frameOfReferenceUID, .ui, uid(0, 1)),
            .text(.positionReferenceIndicator, .lo),
            .text(.kvp, .ds, "120"),
            .text(.acquisitionNumber, .is, String(series.number)),
        ]
    }

    private func identify(_ series: SampleSeries, _ slice: Int) -> [Element] {
        [
            .text(.sopClassUID, .ui, UID.ctImageStorage.value),
            .text(.sopInstanceUID, .ui, uid(series.number, slice + 1)),
            .text(.imageType, .cs, series.imageType.joined(separator: "\\")),
            .text(.instanceNumber, .is, String(slice + 1)),
            .text(.contentDate, .da, "20260105"),
            .text(.contentTime, .tm, "0931\(slice + 10)"),
        ]
    }

    private func place(_ series: SampleSeries, _ slice: Int) -> [Element] {
        let first = series.place(slice, row: 0, column: 0)
        let directions = [series.right, series.down].flatMap { [$0.x, $0.y, $0.z] }
        let spacing = "\(SampleSeries.pixelSpacing)"
        return [
            .text(.imagePositionPatient, .ds, "\(first.x)\\\(first.y)\\\(first.z)"),
            .text(.imageOrientationPatient, .ds, directions.map { String(Int($0)) }.joined(separator: "\\")),
            .text(.pixelSpacing, .ds, spacing, spacing),
            .text(.sliceThickness, .ds, series.spacing == 0 ? "" : "\(series.spacing)"),
        ]
    }

    private func pixelFormat(_ series: SampleSeries) -> [Element] {
        let side = UInt16(SampleSeries.side)
        var elements: [Element] = [
            .unsigned16(.samplesPerPixel, 1),
            .text(.photometricInterpretation, .cs, "MONOCHROME2"),
            .unsigned16(.rows, side),
            .unsigned16(.columns, side),
            .unsigned16(.bitsAllocated, 16),
            .unsigned16(.bitsStored, 16),
            .unsigned16(.highBit, 15),
            .unsigned16(.pixelRepresentation, 1),
            .text(.windowCenter, .ds, String(series.window.center)),
            .text(.windowWidth, .ds, String(series.window.width)),
            .text(.rescaleIntercept, .ds, "0"),
            .text(.rescaleSlope, .ds, "1"),
        ]
        // The values of a projection are not Hounsfield units.
        if series.spacing > 0 { elements.append(.text(.rescaleType, .lo, "HU")) }
        return elements
    }

    /// A UID made of a UUID of version 8, computed from the study, the series and the image (PS3.5 section B.2).
    private func uid(_ series: Int, _ image: Int) -> String {
        var noise = SampleNoise(seed: UInt64(number) << 32 | UInt64(series) << 16 | UInt64(image))
        let high = noise.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
        let low = noise.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return "2.25.\(UInt128(high) << 64 | UInt128(low))"
    }
}
