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
    /// Only a mask that is said to cover all text (``PixelMask/coversAllText``) makes a result state that there is none.
    public var mask = PixelMask()

    /// Rules that choose further rectangles by what a header says. Default: none.
    public var maskRules = MaskRules()

    /// Rules on top of the profile. Default: none.
    public var rules = DeidentificationRules()

    /// Whom each study is about, found out before. Default: `nil`, every file is about whom it names itself.
    public var subjects: StudySubjects?

    /// What files may lack. Default: nothing; such files are refused, with the name of the choice.
    public var allowed: AllowedDepartures = []

    /// Whether attributes go that table E.1-1 does not list and the object can do without. Default: no, such an
    /// attribute of the standard stays when its value is harmless.
    ///
    /// What stays is what the object's IOD asks for (types 1, 1C, 2 and 2C), what describes pixels or geometry, and what
    /// ``rules`` keep. An object whose SOP class is not known is refused, for nothing says what it needs.
    public var removesUnlisted = false

    /// What files may ask for at most.
    public var limits = ReadingLimits()

    let pseudonyms: Pseudonyms

    /// Creates a de-identifier.
    public init(profile: Profile, key: ProjectKey) {
        self.profile = profile
        pseudonyms = Pseudonyms(key: key)
    }

    /// Walks a file and decides what becomes of each element; nothing is written yet.
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
                "nothing is known of this SOP class, so what it needs of the attributes that the profile does not list; "
                    + "de-identify the file without removing those",
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

    /// The UID that a UID of an original gets: the same everywhere under the same key, itself where UIDs are retained.
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
