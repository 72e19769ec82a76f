import DICOM
import Foundation
import Platform
import Testing

@Suite("long values in JSON are ranges of the file")
struct BulkDataTests {
    static func saved(_ bytes: [UInt8], as name: String = "image ä?&#.dcm") throws -> (
        folder: TemporaryFolder, path: String
    ) {
        let folder = try TemporaryFolder()
        let path = folder.path + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return (folder, path)
    }

    static func json(_ path: String) throws -> (dataSet: DataSet, text: String) {
        let dataSet = try DICOMFile.read(path: path).dataSet
        var writer = DICOMJSON()
        writer.bulkData = .files(above: 4)
        return (dataSet, try writer.text(of: dataSet))
    }

    /// The bytes that a URI names, read by other means.
    static func range(_ text: String) throws -> [UInt8]? {
        guard let start = text.range(of: #""BulkDataURI":""#)?.upperBound else { return nil }
        let parts = try #require(URLComponents(string: String(text[start...].prefix { $0 != "\"" })))
        #expect(parts.scheme == "file" && parts.path.hasPrefix("/"))
        let numbers = Dictionary(
            uniqueKeysWithValues: (parts.queryItems ?? []).compactMap { item in
                item.value.flatMap { Int($0) }.map { (item.name, $0) }
            })
        let (offset, length) = (try #require(numbers["offset"]), try #require(numbers["length"]))
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: parts.path)))
        return Array(bytes[offset..<offset + length])
    }

    @Test("native pixels", arguments: [ByteBuilder.Layout.implicitLittle, .explicitLittle])
    func native(layout: ByteBuilder.Layout) throws {
        let (folder, path) = try Self.saved(ByteBuilder.image(layout))
        let (dataSet, text) = try Self.json(path)
        #expect(try Self.range(text) == [1, 2, 3, 4, 5, 6])
        let copy = try DICOMJSON.dataSet(from: text, bulkData: DICOMJSON.resolver(ofFile: path))
        #expect(try copy.pixelData?.bytes() == dataSet.pixelData?.bytes())
        withExtendedLifetime(folder) {}
    }

    @Test("compressed pixels are their items, and come back as fragments")
    func encapsulated() throws {
        let (folder, path) = try Self.saved(ByteBuilder.encapsulated())
        let (dataSet, text) = try Self.json(path)
        let items: [UInt8] = [
            0xFE, 0xFF, 0, 0xE0, 0, 0, 0, 0, 0xFE, 0xFF, 0, 0xE0, 4, 0, 0, 0, 0xFF, 0xD8, 1, 2,
            0xFE, 0xFF, 0, 0xE0, 4, 0, 0, 0, 3, 4, 0xFF, 0xD9,
        ]
        #expect(try Self.range(text) == items)
        let inline = try DICOMJSON().text(of: dataSet)
        #expect(inline.contains(Data(items).base64EncodedString()))
        for copy in [
            try DICOMJSON.dataSet(from: text, bulkData: DICOMJSON.resolver(ofFile: path)),
            try DICOMJSON.dataSet(from: inline),
        ] {
            var written = MemorySink()
            try DICOMWriter().write(
                DICOMFile(transferSyntax: TransferSyntax(rawValue: "1.2.840.10008.1.2.4.70"), dataSet: copy),
                into: &written)
            let again = try DICOMFile.read(ByteSource(written.bytes)).dataSet
            #expect(try DICOMJSON().text(of: again) == inline)
        }
        withExtendedLifetime(folder) {}
    }

    @Test(
        "bytes that no range of the file holds are inline",
        arguments: [ByteBuilder.image(.explicitBig), ByteBuilder.deflated()])
    func inline(bytes: [UInt8]) throws {
        let (folder, path) = try Self.saved(bytes)
        let (dataSet, text) = try Self.json(path)
        let pixels = try #require(try dataSet.pixelData?.bytes())
        #expect(text.contains(#""7FE00010":{"vr":"OW","InlineBinary":"\#(Data(pixels).base64EncodedString())"}"#))
        #expect(!text.contains("BulkDataURI"))
        withExtendedLifetime(folder) {}
    }

    @Test("a reference to anything else than the file is an error, and one that nobody resolves too")
    func otherFiles() throws {
        let (folder, path) = try Self.saved(ByteBuilder.image(), as: "a.dcm")
        let text = try Self.json(path).text
        #expect(failure { _ = try DICOMJSON.dataSet(from: text) } == .unsupported)
        let resolver = try DICOMJSON.resolver(ofFile: path)
        for uri in [
            "file:///etc/hostname?offset=0&length=1", "?offset=0&length=4", "?offset=-1&length=4",
            "?offset=0&length=99999", "",
        ] {
            let named = uri.hasPrefix("file") || uri.isEmpty ? uri : "file://\(path)\(uri)"
            let other = #"{"7FE00010":{"vr":"OB","BulkDataURI":"\#(named)"}}"#
            let found = failure { _ = try DICOMJSON.dataSet(from: other, bulkData: resolver) }
            #expect(found == (uri == "?offset=0&length=4" ? nil : .unsupported), "\(uri)")
        }
        withExtendedLifetime(folder) {}
    }

    #if os(Linux)
    @Test("a name that is no UTF-8 is in the reference with its bytes, and leads back")
    func foreignName() throws {
        let (folder, path) = try Self.saved(ByteBuilder.image(), as: "a.dcm")
        let foreign = folder.path + #"/M\xFC.dcm"#
        #expect(rename(path, FilePath(foreign).cString) == 0)
        defer { FilePath(foreign).unlink() }
        let text = try Self.json(foreign).text
        #expect(text.contains("/M%FC.dcm?offset="))
        let resolver = try DICOMJSON.resolver(ofFile: foreign)
        #expect(try DICOMJSON.dataSet(from: text, bulkData: resolver)[.pixelData] != nil)
        withExtendedLifetime(folder) {}
    }
    #endif

    @Test("no attribute with bytes is written without them", arguments: SampleFile.all)
    func complete(_ file: SampleFile) throws {
        let dataSet = try DICOMFile.read(ByteSource(file.bytes)).dataSet
        for bulkData in [.inline, .files(), .uri(above: 0) { "x/\($0.path)" }] as [DICOMJSON.BulkData] {
            var writer = DICOMJSON()
            writer.bulkData = bulkData
            let text = try writer.text(of: dataSet)
            let object = try #require(
                try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: [String: Any]])
            for element in dataSet where !element.tag.isGroupLength && element.length != 0 {
                if case .items(let items) = element.content, items.isEmpty { continue }
                let attribute = try #require(object[element.tag.hexadecimal])
                let isBlank = try element.vr.isText && (dataSet.strings(element.tag) ?? []).isEmpty
                #expect(attribute.count == (isBlank ? 1 : 2), "\(element.tag)")
            }
        }
    }
}
