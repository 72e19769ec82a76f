public import DICOM

/// De-identifies files by the Basic Application Level Confidentiality Profile with options (PS3.15 annex E).
///
/// A file is walked once and written by splicing: what may stay is copied as it is, pixel data is never held and never
/// encoded again. What cannot be understood exactly is refused, not guessed. The same file gives the same bytes under
/// the same key.
///
/// ```swift
/// import DICOM
///
/// let deidentifier = Deidentifier(profile: .basic, key: .random())
/// let file = try deidentifier.prepare(ByteSource(path: "image.dcm"))
/// var sink = try FileSink(path: "anonymous/\(file.sopInstanceUID).dcm")
/// try file.write(into: &sink)
/// try sink.commit()
/// ```
public struct Deidentifier: Sendable {
    /// What happens to each attribute.
    public let profile: Profile

    /// Days by which dates move with ``ProfileOptions/retainLongitudinalModifiedDates``. Default: `nil`, a number of
    /// days into the past that follows from key and patient.
    public var daysShifted: Int?

    /// Rectangles to paint black in every image. Default: none.
    ///
    /// A result states that there is no text only when the mask is said to cover all of it
    /// (``PixelMask/coversAllText``).
    public var mask = PixelMask()

    /// Rules that choose further rectangles by what a header says. Default: none.
    public var maskRules = MaskRules()

    /// Rules on top of the profile. Default: none.
    public var rules = DeidentificationRules()

    /// The patient of each study, found out before. Default: `nil`, every file is about the patient that it names.
    public var subjects: StudySubjects?

    /// What files may lack. Default: nothing; such files are refused, with the name of the choice.
    public var allowed: AllowedDepartures = []

    /// Whether attributes are removed that table E.1-1 does not list and the object can do without. Default: no, such
    /// an attribute of the standard stays when its value is harmless.
    ///
    /// What the object's IOD asks for (types 1, 1C, 2 and 2C), what describes pixels or geometry, and what ``rules``
    /// keep is kept. An object of an unknown SOP class is refused, because nothing says what it needs.
    public var removesUnlisted = false

    /// What files may ask for at most.
    public var limits = ReadingLimits()

    let pseudonyms: Pseudonyms

    /// Creates a de-identifier.
    public init(profile: Profile, key: ProjectKey) {
        self.profile = profile
        pseudonyms = Pseudonyms(key: key)
    }

    /// Reads a file and decides what happens to each element; nothing is written yet.
    ///
    /// - Parameters:
    ///   - source: The file.
    ///   - path: Its path, for mask rules about files.
    /// - Throws: `DICOMError` and nothing else: the failures of reading; `truncated` for an image without pixel data
    ///   and `missingUID` for an object without valid SOP Class and Instance UID, unless ``allowed`` says otherwise;
    ///   `mediaDirectory` for a DICOMDIR; `malformed` and `unsupported` for what cannot be de-identified with
    ///   certainty.
    @_disfavoredOverload
    public func prepare(_ source: ByteSource, path: String? = nil) throws -> DeidentifiedFile {
        try prepare(source, path: path, .stated)
    }

    package func prepare(_ source: ByteSource, path: String? = nil, _: ThrownType = .stated) throws(DICOMError)
        -> DeidentifiedFile
    {
        var options = ReadingOptions()
        options.limits = limits
        let splice = try SpliceSource(source, options: options)
        let subject = try Subject(splice, allowing: allowed, subjects: subjects)
        guard !removesUnlisted || subject.iod != nil else {
            throw DICOMError(
                .unsupported,
                "this SOP class is unknown, and so is which of the attributes that the profile does not list it needs; "
                    + "de-identify the file without removing them",
                tag: .sopClassUID)
        }
        var visitor = ProfileVisitor(self, subject, pixels: try maskedPixels(source, path, options))
        let isCovered = visitor.pixels?.coversAllText == true
        if subject.risk.level(isTextCovered: isCovered) >= .medium { visitor.report.warn(.burnedInRisk, .pixelData) }
        visitor.report.warn(about: subject)
        if visitor.pixels == nil, let warning = subject.pixels.warning {
            visitor.report.warn(warning.kind, warning.tag)
        }
        let plan = try splice.plan(&visitor)
        return DeidentifiedFile(splice: splice, plan: plan, subject: subject, visitor: visitor)
    }

    /// De-identifies a file into a sink.
    ///
    /// - Throws: `DICOMError` and nothing else.
    @_disfavoredOverload
    public func deidentify(_ source: ByteSource, into sink: inout some ByteSink) throws -> DeidentificationReport {
        try deidentify(source, into: &sink, .stated)
    }

    package func deidentify(_ source: ByteSource, into sink: inout some ByteSink, _: ThrownType = .stated)
        throws(DICOMError) -> DeidentificationReport
    {
        let file = try prepare(source)
        try file.write(into: &sink)
        return file.report
    }

    /// The new UID for a UID of an original: the same everywhere under the same key, unchanged where UIDs are retained.
    public func newUID(for old: String) -> String {
        var uids = UIDMapping(pseudonyms, keepsAll: profile.options.contains(.retainUIDs))
        return uids.new(for: old)
    }

    /// A code for a path, the same for the same path under the same key: paths often hold names of patients, and a
    /// report can name files by their codes.
    public func code(forPath path: String) -> String { pseudonyms.path(for: path) }

    private func maskedPixels(
        _ source: ByteSource, _ path: String?, _ options: ReadingOptions
    ) throws(DICOMError) -> MaskedPixels? {
        guard !mask.rectangles.isEmpty || !maskRules.rules.isEmpty else { return nil }
        let file = try DICOMFile.read(source, options: options)
        var mask = mask
        let chosen = try maskRules.mask(for: file.dataSet, path: path)
        mask.rectangles += chosen.rectangles
        mask.coversAllText = mask.coversAllText || chosen.coversAllText
        return try MaskedPixels(file.dataSet, transferSyntax: file.transferSyntax, mask: mask)
    }
}

/// What a file may lack and still be de-identified. Each is a deliberate choice, because the same signs may mean
/// that a file was cut off or damaged.
public struct AllowedDepartures: OptionSet, Hashable, Sendable {
    /// One bit for each choice.
    public let rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// An image without pixel data, as header-only copies are. A file that was cut off after its header looks the same.
    public static let noPixels = AllowedDepartures(rawValue: 1 << 0)

    /// SOP Class UID and SOP Instance UID that are only in file meta information; they are written into the data set.
    public static let uidsFromMeta = AllowedDepartures(rawValue: 1 << 1)

    /// UIDs of instance, series and study that are not valid UIDs, as some tools write hashes there. They are
    /// replaced like others, even where UIDs are retained.
    public static let invalidUIDs = AllowedDepartures(rawValue: 1 << 2)

    /// The choices and their names in the command, in the order of the bits.
    public static let names: [(choice: AllowedDepartures, name: String)] = [
        (.noPixels, "no-pixels"), (.uidsFromMeta, "uids-from-meta"), (.invalidUIDs, "invalid-uids"),
    ]

    /// The choice with a name such as `no-pixels`; `nil` for an unknown name.
    public init?(name: some StringProtocol) {
        guard let found = Self.names.first(where: { $0.name == name }) else { return nil }
        self = found.choice
    }

    /// The names of the choices in the set.
    public var names: [String] { Self.names.filter { contains($0.choice) }.map(\.name) }
}
