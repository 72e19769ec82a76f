public import DICOM

/// Makes DICOM objects of images and documents: all of one study, one series for each class, numbered in order.
///
/// ```swift
/// import DICOM
///
/// var wrapper = try Wrapper(WrappingAttributes(["PatientID": ["P-1"]]))
/// let object = try wrapper.wrap(ByteSource(path: "wound.jpg"))
/// var sink = try FileSink(path: "wound-of-P-1.dcm")
/// try DICOMWriter().write(object.dataSet, transferSyntax: object.transferSyntax, into: &sink)
/// try sink.commit()
/// ```
public struct Wrapper: Sendable {
    /// The study of all objects.
    public let studyInstanceUID: UID

    private let attributes: WrappingAttributes
    private let options: WrappingOptions
    private let created: CreationTime
    private var series: [(kind: ObjectKind, uid: UID, count: Int)] = []

    /// Creates a wrapper.
    ///
    /// - Throws: ``WrappingError`` and nothing else, of kind `invalidAttribute` for a study that is named twice or not
    ///   by a UID.
    @_disfavoredOverload
    public init(_ attributes: WrappingAttributes = WrappingAttributes(), options: WrappingOptions = WrappingOptions())
        throws
    { try self.init(attributes, options: options, .stated) }

    package init(
        _ attributes: WrappingAttributes = WrappingAttributes(), options: WrappingOptions = WrappingOptions(),
        _: ThrownType = .stated
    ) throws(WrappingError) {
        guard (1...999_999).contains(options.seriesNumber) else {
            throw WrappingError(.invalidAttribute, "the number of the first series must be 1 to 999999")
        }
        self.attributes = attributes
        self.options = options
        var given: UID?
        if case .bytes(let bytes) = attributes[.studyInstanceUID]?.content {
            given = UID(String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self))
            guard given != nil, options.studyInstanceUID == nil || options.studyInstanceUID == given else {
                throw WrappingError(.invalidAttribute, "StudyInstanceUID is empty, or named twice")
            }
        }
        if let named = given ?? options.studyInstanceUID {
            studyInstanceUID = named
        } else {
            studyInstanceUID = try Self.newUID()
        }
        created = CreationTime(options.date)
    }

    /// A UID made of a random UUID (PS3.5 section B.2).
    static func newUID() throws(WrappingError) -> UID {
        var bytes = (0..<16).map { _ in UInt8.random(in: 0...255) }
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let number = bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        guard let uid = UID("2.25.\(number)") else {
            throw WrappingError(.invalidAttribute, "a new UID could not be made")
        }
        return uid
    }

    /// Makes an object of a file, which is recognised by its content.
    ///
    /// - Throws: ``WrappingError`` and nothing else. A file that is refused leaves the numbering as it was.
    @_disfavoredOverload
    public mutating func wrap(_ source: ByteSource) throws -> WrappedObject { try wrap(source, .stated) }

    package mutating func wrap(_ source: ByteSource, _: ThrownType = .stated) throws(WrappingError) -> WrappedObject {
        guard source.length > 0 else { throw WrappingError(.unknownFormat, "the file is empty") }
        guard source.length <= options.limits.fileBytes else {
            throw WrappingError(.limitExceeded, "the file has more than \(options.limits.fileBytes) bytes")
        }
        let bytes: [UInt8]
        do throws(DICOMError) {
            bytes = try source.bytes(in: 0..<source.length)
        } catch {
            throw WrappingError(.unreadable, error.description)
        }
        let format = try SourceFormat(bytes)
        switch format {
        case .pdf: return try wrap(PDFContent(bytes), source, format)
        case .jpeg: return try wrap(JPEGContent(bytes, options.limits), format)
        case .png: return try wrap(PNGReader.image(bytes, limits: options.limits), format)
        case .bmp: return try wrap(BMPReader.image(bytes, limits: options.limits), format)
        case .tiff: return try wrap(TIFFReader.image(bytes, limits: options.limits), format)
        }
    }

    private mutating func wrap(
        _ content: PDFContent, _ source: ByteSource, _ format: SourceFormat
    ) throws(WrappingError) -> WrappedObject {
        try make(.document, format, .explicitVRLittleEndian) { builder throws(WrappingError) in
            try content.describe(in: &builder, source)
            return []
        }
    }

    private mutating func wrap(_ content: JPEGContent, _ format: SourceFormat) throws(WrappingError) -> WrappedObject {
        let kind = try content.kind(options.kind)
        let created = created
        return try make(kind, format, content.image.transferSyntax) { builder throws(WrappingError) in
            try ImageModules.describe(kind, created, in: &builder)
            return try content.describe(in: &builder)
        }
    }

    private mutating func wrap(_ image: RasterImage, _ format: SourceFormat) throws(WrappingError) -> WrappedObject {
        let kind = try ObjectKind.of(image, wanted: options.kind)
        let created = created
        return try make(kind, format, .explicitVRLittleEndian) { builder throws(WrappingError) in
            try ImageModules.describe(kind, created, in: &builder)
            return try ImageModules.describe(image, kind, in: &builder)
        }
    }

    /// Puts what all objects have around what a closure describes.
    private mutating func make(
        _ kind: ObjectKind, _ format: SourceFormat, _ syntax: TransferSyntax,
        _ describe: (inout ObjectBuilder) throws(WrappingError) -> [String]
    ) throws(WrappingError) -> WrappedObject {
        var all = series
        let place: Int
        if let found = all.firstIndex(where: { $0.kind == kind }) {
            place = found
        } else {
            place = all.count
            all.append((kind, try Self.newUID(), 0))
        }
        all[place].count += 1
        let uid = try Self.newUID()
        var builder = try ObjectBuilder(attributes)
        try CommonModules.describe(kind, created, in: &builder)
        try builder.text(.sopClassUID, kind.sopClass.value)
        try builder.text(.sopInstanceUID, uid.value)
        try builder.text(.studyInstanceUID, studyInstanceUID.value)
        try builder.text(.seriesInstanceUID, all[place].uid.value)
        try builder.text(.seriesNumber, String(options.seriesNumber + place))
        try builder.text(.instanceNumber, String(all[place].count))
        let notes = try describe(&builder)
        series = all
        return WrappedObject(
            format: format, sopInstanceUID: uid, transferSyntax: syntax, dataSet: builder.finished(), notes: notes)
    }
}

/// An object that was made of a file.
public struct WrappedObject: Hashable, Sendable {
    /// What the file was.
    public let format: SourceFormat

    /// The object's own UID.
    public let sopInstanceUID: UID

    /// How its pixels are stored: explicit VR little endian, or the JPEG process of the file.
    public let transferSyntax: TransferSyntax

    /// The object.
    public let dataSet: DataSet

    /// What the caller should know, such as metadata that was left out. No values.
    public let notes: [String]
}
