import DICOM
import Testing

/// The public declarations, which a call inside the package would pass over for the ones that state their type, are
/// named with all of their labels.
@Suite("what DICOM's public surface throws is DICOMError and nothing else")
struct ThrownErrorsTests {
    struct Foreign: Error {}

    /// A caller's sink that fails with an error of its own.
    struct ForeignSink: ByteSink {
        mutating func append(_ bytes: [UInt8]) throws { throw Foreign() }
    }

    /// A caller's value that fails with an error of its own.
    struct ForeignValue: DICOMValue {
        static func values(of element: Element, in dataSet: DataSet) throws -> [ForeignValue?] { throw Foreign() }
        static func element(
            _ tag: DICOM.Tag, _ vr: VR, _ values: [ForeignValue], for dataSet: DataSet
        ) throws -> Element { throw Foreign() }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let kind: DICOMError.Kind
        let call: @Sendable () throws -> Void

        init(_ name: String, _ kind: DICOMError.Kind, _ call: @escaping @Sendable () throws -> Void) {
            testDescription = name
            self.kind = kind
            self.call = call
        }
    }

    @Test("every way to fail", arguments: reading + values + writing + callers)
    func kinds(_ fails: Case) {
        do {
            try fails.call()
            Issue.record("nothing was thrown")
        } catch {
            #expect((error as? DICOMError)?.kind == fails.kind, "\(type(of: error)): \(error)")
        }
    }

    private static let text = ByteSource(Array("no image".utf8))
    private static let missing = "/nowhere/at/all"
    private static let options = ReadingOptions()

    private static let reading: [Case] = [
        Case("read path", .unreadable) { _ = try DICOMFile.read(path:options:)(missing, options) },
        Case("read", .notDICOM) { _ = try DICOMFile.read(_:options:)(text, options) },
        Case("scan path", .unreadable) { _ = try DICOMFile.scan(path:tags:options:)(missing, [], options) },
        Case("scan", .notDICOM) { _ = try DICOMFile.scan(_:tags:options:)(text, [], options) },
        Case("check path", .unreadable) { _ = try DICOMFile.checkStructure(path:tags:options:)(missing, [], options) },
        Case("check", .notDICOM) { _ = try DICOMFile.checkStructure(_:tags:options:)(text, [], options) },
        Case("header path", .unreadable) { _ = try InstanceHeader.init(path:options:)(missing, options) },
        Case("header", .notDICOM) { _ = try InstanceHeader.init(_:path:options:)(text, "p", options) },
        Case("source", .unreadable) { _ = try ByteSource.init(path:headLength:)(missing, 8) },
        Case("bytes", .truncated) { _ = try text.bytes(in:)(0..<99) },
        Case("spooling", .unreadable) { _ = try ByteSource.spooling(_:limit:)(-1, 9) },
        Case("directory", .notDICOM) { _ = try MediaDirectory.read(_:options:)(text, options) },
        Case("directory path", .unreadable) { _ = try MediaDirectory.read(path:options:)(missing, options) },
        Case("JSON bytes", .malformed) { _ = try DICOMJSON.dataSet(from:bulkData:)([0x7B], nil) },
        Case("JSON", .malformed) { _ = try DICOMJSON.dataSet(from:bulkData:)("{", nil) },
        Case("JSON array", .malformed) { _ = try DICOMJSON.dataSets(from:bulkData:)([0x7B], nil) },
        Case("resolver", .unreadable) { _ = try DICOMJSON.resolver(ofFile:)(missing) },
        Case("thumbnail", .malformed) {
            let jpeg = try DICOMFile.read(ByteSource(ByteBuilder.encapsulated()))
            let syntax = jpeg.transferSyntax
            _ = try Thumbnail.init(_:transferSyntax:largestSide:frame:)(jpeg.dataSet, syntax, 9, .middle)
        },
        Case("stream", .unreadable) {
            _ = try DICOMStream.init(descriptor:options:limits:)(-1, options, StreamLimits())
        },
    ]

    /// The data set of a file that was emptied after it was read: no value can be read any more.
    private static func emptiedDataSet() throws -> DataSet {
        let folder = try TemporaryFolder()
        let path = try folder.write(ByteBuilder.image(), to: "image")
        let file = try DICOMFile.read(ByteSource(path: path, headLength: 132))
        try folder.write([], to: "image")
        return file.dataSet
    }

    private static let values: [Case] = [
        Case("strings", .unreadable) { _ = try emptiedDataSet().strings(_:)(.patientName) },
        Case("string", .unreadable) { _ = try emptiedDataSet().string(_:)(.patientName) },
        Case("uid", .unreadable) { _ = try emptiedDataSet().uid(_:)(.studyInstanceUID) },
        Case("personName", .unreadable) { _ = try emptiedDataSet().personName(_:)(.patientName) },
        Case("integer", .unreadable) { _ = try emptiedDataSet().integer(_:)(.rows) },
        Case("value", .unreadable) { let _: Int? = try emptiedDataSet().value(_:as:)(.rows, Int.self) },
        Case("values", .unreadable) { let _: [Int]? = try emptiedDataSet().values(_:as:)(.rows, Int.self) },
        Case("bulk", .unreadable) { _ = try emptiedDataSet().pixelData?.integers(as:)(UInt16.self) },
        Case("findings", .unreadable) { _ = try emptiedDataSet().valueFindings(limit:)(9) },
        Case("JSON text", .unreadable) { _ = try DICOMJSON().text(of:)(emptiedDataSet()) },
        Case("another VR", .malformed) { let _: Int? = try sample().value(_:as:)(.patientName, Int.self) },
        Case("values of a type", .malformed) {
            let dataSet = try sample()
            _ = try Int.values(of:in:)(#require(dataSet[.patientName]), dataSet)
        },
        Case("element of a type", .malformed) { _ = try Int.element(_:_:_:for:)(.rows, .pn, [1], DataSet()) },
    ]

    private static func sample() throws -> DataSet { try DICOMFile.read(ByteSource(ByteBuilder.image())).dataSet }

    private static func editing(_ edit: (inout DataSet) throws -> Void) throws {
        var dataSet = DataSet()
        try edit(&dataSet)
    }

    private static let writing: [Case] = [
        Case("set value", .malformed) { try editing { try $0.set(_:_:vr:)(.rows, "many", nil) } },
        Case("set values", .malformed) { try editing { try $0.set(_:values:vr:)(.rows, ["many"], nil) } },
        Case("set element", .unsupported) {
            let element = try #require(sample()[.pixelData])
            try editing { try $0.set(_:)(element) }
        },
        Case("set from", .unreadable) {
            let other = try emptiedDataSet()
            let element = try #require(other[.patientName])
            try editing { try $0.set(_:from:)(element, other) }
        },
        Case("append item", .malformed) {
            var dataSet = try sample()
            try dataSet.append(_:to:)(DataSet(), .rows)
        },
        Case("private block", .malformed) { try editing { _ = try $0.reservePrivateBlock(_:group:)("X", 0x0010) } },
        Case("character set", .unrepresentable) {
            var dataSet = try sample()
            try dataSet.encodeText(as:)(.default)
        },
        Case("text", .unrepresentable) { _ = try Element.text(_:_:_:in:)(.patientID, .lo, ["ü"], .default) },
        Case("file sink", .unwritable) { _ = try FileSink.init(path:mode:)(missing, 0o600) },
        Case("bytes", .unreadable) { _ = try DICOMWriter().bytes(_:)(emptiedDataSet()) },
        Case("file", .unreadable) {
            _ = try DICOMWriter().file(_:transferSyntax:)(emptiedDataSet(), .implicitVRLittleEndian)
        },
        Case("save", .unwritable) {
            let file = try DICOMFile.read(ByteSource(ByteBuilder.image()))
            try DICOMWriter().save(_:as:path:replacing:)(file, nil, missing, false)
        },
        Case("file-set ID", .malformed) { _ = try MediaDirectory.init(fileSetID:records:)("lower", []) },
        Case("save directory", .unwritable) { try MediaDirectory().save(to:replacing:)(missing, false) },
    ]

    private static let callers: [Case] = [
        Case("a sink", .unwritable) {
            var sink = ForeignSink()
            try DICOMWriter().write(_:transferSyntax:into:)(sample(), .explicitVRLittleEndian, &sink)
        },
        Case("a sink that takes a whole file", .unwritable) {
            var sink = ForeignSink()
            try DICOMWriter().write(_:as:into:)(DICOMFile.read(ByteSource(ByteBuilder.image())), nil, &sink)
        },
        Case("a sink for JSON", .unwritable) {
            var sink = ForeignSink()
            try DICOMJSON().write(_:to:)(sample(), &sink)
        },
        Case("a sink for a directory", .unwritable) {
            var sink = ForeignSink()
            try MediaDirectory().write(sopInstanceUID:into:)(.random(), &sink)
        },
        Case("a value that is read", .malformed) {
            let _: ForeignValue? = try sample().value(_:as:)(.rows, ForeignValue.self)
        },
        Case("a value that is set", .malformed) { try editing { try $0.set(_:_:vr:)(.rows, ForeignValue(), nil) } },
        Case("a supply", .unreadable) {
            var stream = DICOMStream { _ in throw Foreign() }
            _ = try stream.next()
        },
        Case("a resolver", .unreadable) {
            let json = #"{"7FE00010": {"vr": "OW", "BulkDataURI": "file:x"}}"#
            _ = try DICOMJSON.dataSet(from:bulkData:)(json) { _ in throw Foreign() }
        },
    ]

    @Test("of a foreign error the type is told and not the text")
    func foreignText() {
        struct Telling: Error, CustomStringConvertible { let description = "Doe^John" }
        var stream = DICOMStream { _ in throw Telling() }
        let error = #expect(throws: DICOMError.self) { _ = try stream.next() }
        #expect(error?.description == "the source of the stream failed with Telling")
    }

    @Test("a caller's own DICOMError arrives as it is")
    func ownError() {
        var stream = DICOMStream { _ in throw DICOMError(.limitExceeded, "enough") }
        #expect(throws: DICOMError(.limitExceeded, "enough")) { _ = try stream.next() }
    }

    @Test("a line's error arrives as it is, and lines that throw nothing need no try")
    func lines() throws {
        let file = try DICOMFile.read(ByteSource(ByteBuilder.image()))
        let dump = DataSetDump()
        #expect(throws: Foreign.self) { try dump.forEachLine(of:_:)(file) { _ in throw Foreign() } }
        var count = 0
        dump.forEachLine(of: file) { _ in count += 1 }
        #expect(count > 10)
    }
}
