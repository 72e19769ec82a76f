import DICOM
import Foundation

/// What images say beside their pixels (PS3.3 sections C.7.6, C.8.6 and C.8.12).
enum ImageModules {
    /// The modules of a class of images.
    static func describe(
        _ kind: ObjectKind, _ created: CreationTime, in builder: inout ObjectBuilder
    ) throws(WrappingError) {
        try builder.text(.laterality)
        try builder.text(.patientOrientation)
        if kind == .photograph {
            try builder.text(.imageType, "ORIGINAL", "PRIMARY")
            try builder.text(.lossyImageCompression)
            try builder.emptySequence(.acquisitionContextSequence)
        } else {
            try builder.text(.imageType, "DERIVED", "SECONDARY")
            try builder.text(.conversionType, "WSD")
            try builder.text(.dateOfSecondaryCapture, created.day)
            try builder.text(.timeOfSecondaryCapture, created.time)
        }
        // The multi-frame classes demand the statement; nobody looked, so it is the careful one.
        if kind.isMultiFrame { try builder.text(.burnedInAnnotation, "YES") }
    }

    /// Pixels without compression.
    ///
    /// - Returns: What the caller should know.
    static func describe(
        _ image: RasterImage, _ kind: ObjectKind, in builder: inout ObjectBuilder
    ) throws(WrappingError) -> [String] {
        let isColour = image.samples == 3
        try describe(
            rows: image.rows, columns: image.columns, samples: image.samples, bits: image.bits,
            photometric: isColour ? "RGB" : "MONOCHROME2", in: &builder)
        if kind.isMultiFrame { try describeFrames(image.frames, isColour, in: &builder) }
        var pixels = image.pixels
        if pixels.count % 2 == 1 { pixels.append(0) }
        guard pixels.count < Int(UInt32.max) else {
            throw WrappingError(.limitExceeded, "the decoded image holds more bytes than a native object can")
        }
        try builder.bytes(.pixelData, image.bits > 8 ? .ow : .ob, pixels)
        return try turn(image.orientation, in: &builder)
    }

    /// The Image Pixel module without the pixels.
    static func describe(
        rows: Int, columns: Int, samples: Int, bits: Int, photometric: String, in builder: inout ObjectBuilder
    ) throws(WrappingError) {
        try builder.number(.samplesPerPixel, samples)
        try builder.text(.photometricInterpretation, photometric)
        if samples > 1 { try builder.number(.planarConfiguration, 0) }
        try builder.number(.rows, rows)
        try builder.number(.columns, columns)
        try builder.number(.bitsAllocated, bits > 8 ? 16 : 8)
        try builder.number(.bitsStored, bits)
        try builder.number(.highBit, bits - 1)
        try builder.number(.pixelRepresentation, 0)
    }

    /// The modules of several pages.
    private static func describeFrames(
        _ count: Int, _ isColour: Bool, in builder: inout ObjectBuilder
    ) throws(WrappingError) {
        try builder.text(.numberOfFrames, String(count))
        try builder.reference(.frameIncrementPointer, to: .pageNumberVector)
        try builder.text(.pageNumberVector, (1...count).map(String.init).joined(separator: "\\"))
        guard !isColour else { return }
        try builder.text(.presentationLUTShape, "IDENTITY")
        try builder.text(.rescaleIntercept, "0")
        try builder.text(.rescaleSlope, "1")
        try builder.text(.rescaleType, "US")
    }

    /// States how a picture must be turned that is not stored upright. DICOM has no attribute for it.
    ///
    /// - Returns: The same for the caller.
    static func turn(_ orientation: Int, in builder: inout ObjectBuilder) throws(WrappingError) -> [String] {
        let turns = [
            2: "mirrored left to right", 3: "turned by 180 degrees", 4: "mirrored top to bottom",
            5: "mirrored left to right and turned by 270 degrees clockwise", 6: "turned by 90 degrees clockwise",
            7: "mirrored left to right and turned by 90 degrees clockwise", 8: "turned by 270 degrees clockwise",
        ]
        guard let turn = turns[orientation] else { return [] }
        try builder.text(.imageComments, "To be seen upright this image must be \(turn).")
        return ["the picture is stored as it was taken: to be seen upright it must be \(turn)"]
    }
}

/// What every object says of its patient, study, series and equipment; empty where nobody said it (PS3.3 sections C.7.1
/// to C.7.5 and C.12.1).
enum CommonModules {
    static func describe(
        _ kind: ObjectKind, _ created: CreationTime, in builder: inout ObjectBuilder
    ) throws(WrappingError) {
        for tag: Tag in [
            .patientName, .patientID, .patientBirthDate, .patientSex, .referringPhysicianName, .studyID,
            .accessionNumber, .manufacturer,
        ] { try builder.text(tag) }
        for tag: Tag in [.instanceCreationDate, .studyDate, .contentDate] { try builder.text(tag, created.day) }
        for tag: Tag in [.instanceCreationTime, .studyTime, .contentTime] { try builder.text(tag, created.time) }
        try builder.text(.modality, kind.modality)
    }
}

/// A moment as the texts of DA and TM, in the time zone of this machine.
struct CreationTime: Hashable, Sendable {
    let day: String
    let time: String

    init(_ date: Date) {
        let parts = Calendar(identifier: .gregorian).dateComponents(
            [.year, .month, .day, .hour, .minute, .second], from: date)
        day = Self.digits(parts.year, 4) + Self.digits(parts.month, 2) + Self.digits(parts.day, 2)
        time = Self.digits(parts.hour, 2) + Self.digits(parts.minute, 2) + Self.digits(parts.second, 2)
    }

    private static func digits(_ number: Int?, _ count: Int) -> String {
        let text = String(number ?? 0)
        return String(repeating: "0", count: max(count - text.count, 0)) + text
    }
}
