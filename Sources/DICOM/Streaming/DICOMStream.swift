/// Reads a file from a pipe or a connection while its bytes arrive, with no more memory than ``StreamLimits`` allow.
///
/// File meta information comes first, then the elements of the top level in their order (PS3.10
/// section 7, PS3.5 section 7). Sequences and short values come whole, long values and pixel data in pieces. Of two
/// elements with the same tag both come. The end of the data set is the end of the stream: ``next()`` reads on to
/// there, and what follows the data set without being an element is a finding. An image without pixel data is
/// `truncated`: a stream that was cut between two elements shows no other sign.
///
/// ```swift
/// var stream = try DICOMStream(descriptor: 0)
/// var pixelBytes = 0
/// while let event = try stream.next() {
///     switch event {
///     case .fileMeta(_, let transferSyntax): print(transferSyntax)
///     case .element(let element, in: let dataSet): print(element.tag, try dataSet.string(element.tag) ?? "-")
///     case .chunk(let bytes): pixelBytes += bytes.count
///     case .bulkStart, .fragment, .bulkEnd: continue
///     }
/// }
/// ```
///
/// To read a pipe as a whole, with a place to go back to, use ``ByteSource/spooling(_:limit:)``.
public struct DICOMStream: ~Copyable {
    private var buffer: StreamBuffer
    private var elements: ElementStream?
    private var failure: DICOMError?
    private var isEnded = false
    private let options: ReadingOptions
    private let limits: StreamLimits

    /// Creates a reader of what a closure gives; nothing is read yet.
    ///
    /// - Parameters:
    ///   - options: Strictness and limits of reading. ``ReadingOptions/allowsTruncation`` turns an early end into a
    ///     finding.
    ///   - limits: What may be held.
    ///   - supply: Gives the next bytes, at most as many as asked for, and none at the end. What it throws ends the
    ///     stream: a ``DICOMError`` as it is, anything else as one of kind `unreadable` that tells its type.
    public init(
        options: ReadingOptions = ReadingOptions(), limits: StreamLimits = StreamLimits(),
        supply: @escaping (Int) throws -> [UInt8]
    ) {
        buffer = StreamBuffer { count throws(DICOMError) in
            do {
                return try supply(count)
            } catch {
                throw DICOMError(from: error, .unreadable, "the source of the stream")
            }
        }
        self.options = options
        self.limits = limits
    }

    /// Creates a reader of a pipe or any other descriptor, which is read to its end and stays open.
    ///
    /// - Throws: ``DICOMError`` and nothing else, of kind `unreadable` when it is not an open descriptor.
    @_disfavoredOverload
    public init(descriptor: Int32, options: ReadingOptions = ReadingOptions(), limits: StreamLimits = StreamLimits())
        throws
    { try self.init(descriptor: descriptor, options: options, limits: limits, .stated) }

    package init(
        descriptor: Int32, options: ReadingOptions = ReadingOptions(), limits: StreamLimits = StreamLimits(),
        _: ThrownType = .stated
    ) throws(DICOMError) {
        let pipe = Pipe(descriptor)
        _ = try pipe.read(0)
        self.init(options: options, limits: limits) { count throws(DICOMError) in try pipe.read(count) }
    }

    /// What departs from the standard in what was read so far; all of it once ``next()`` has given `nil`. Offset tables
    /// are not compared with the fragments.
    public var findings: [Finding] { elements?.findings ?? [] }

    /// The next event; `nil` at the end. Waits for as many bytes as the event needs.
    ///
    /// - Throws: ``DICOMError`` and nothing else: `notDICOM`, `unreadable`, `truncated` (unless the options allow it),
    ///   `malformed`, `unsupported`, `limitExceeded`. After an error the stream gives nothing but the same error.
    @_disfavoredOverload
    public mutating func next() throws -> Event? { try next(.stated) }

    package mutating func next(_: ThrownType = .stated) throws(DICOMError) -> Event? {
        if let failure { throw failure }
        guard !isEnded else { return nil }
        do throws(DICOMError) {
            guard elements != nil else { return try open() }
            let event = try elements?.next(&buffer)
            isEnded = event == nil
            return event
        } catch {
            failure = error
            throw error
        }
    }

    private mutating func open() throws(DICOMError) -> Event {
        let options = options
        var opening = try buffer.parse("file meta information", limit: limits.headBytes) {
            part throws(DICOMError) in try FileOpening(part, options: options, inflates: false)
        }
        buffer.skip(opening.dataSetOffset)
        if opening.transferSyntax.properties?.isDeflated == true {
            try buffer.inflate(options)
            opening.source = try buffer.part(8)
            opening.dataSetOffset = 0
            try opening.compareEncoding()
        }
        elements = ElementStream(opening, options: options, limits: limits)
        return .fileMeta(opening.fileMeta, opening.transferSyntax)
    }
}
