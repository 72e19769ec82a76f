import DICOM
import Foundation
import Platform
import Testing

@testable import AmbraSandbox

@Suite("downloads as zip")
struct DownloadTests {
    private func stored() async throws -> (client: InProcessClient, path: String) {
        let client = try await InProcessClient.loggedIn()
        for (series, uid) in [("1.2.3.1", "1.2.3.1.1"), ("1.2.3.1", "1.2.3.1.2"), ("1.2.3.2", "1.2.3.2.1")] {
            _ = await client.upload(ImageBytes.image(series: series, uid: uid))
        }
        return (client, "/study/\(client.service.namespaceID)/1.2.3/download")
    }

    private func entries(_ client: InProcessClient, _ path: String, _ query: [String: String]) async throws
        -> [String: [UInt8]]
    {
        let query = query.merging(["bundle": "dicom"]) { first, _ in first }
        let answer = await client.storage("GET", path, query)
        #expect(answer.status == 200 && answer.headers["content-type"] == "application/zip")
        return try ZipReader.entries(of: try answer.body.collect())
    }

    @Test("the images lie in folders of series, flat, or by date and modality, byte for byte")
    func layouts() async throws {
        let (client, path) = try await stored()
        let plain = try await entries(client, path, [:])
        #expect(plain.keys.sorted() == ["SER0001/IMG00001", "SER0001/IMG00002", "SER0002/IMG00001"])
        #expect(plain["SER0001/IMG00002"] == ImageBytes.image(uid: "1.2.3.1.2"))
        let flat = try await entries(client, path, ["flat_directory": "1"])
        #expect(flat.keys.sorted() == ["IMG00001", "IMG00002", "IMG00003"])
        let roche = try await entries(client, path, ["roche_directory": "1", "series_uid": "1.2.3.2"])
        #expect(Array(roche.keys) == ["20260102/CT/SER0001/IMG00001"])
        let one = try await entries(client, path, ["image_uid": "1.2.3.1.2"])
        #expect(Array(one.values) == [ImageBytes.image(uid: "1.2.3.1.2")])
    }

    @Test("attributes are replaced and dropped, and a list that is malformed is refused")
    func anonymizeTags() async throws {
        let (client, path) = try await stored()
        let edited = try await entries(client, path, ["anonymize_tags": "1048592=Nobody,524320=__DELETE__"])
        #expect(edited.count == 3)
        for bytes in edited.values {
            let file = try DICOMFile.read(ByteSource(bytes))
            #expect(try file.dataSet.string(.patientName) == "Nobody")
            #expect(file.dataSet[.studyDate] == nil && file.dataSet[.pixelData] != nil)
        }
        for list in ["x", "1048592", "(0010,0010)=A", "131088=1.2", "1048592=A,,", ","] {
            let answer = await client.storage("GET", path, ["bundle": "dicom", "anonymize_tags": list])
            #expect(try answer.readableStatus == "ANONYMIZE_TAGS_FORMAT_ERROR", "\(list)")
        }
    }

    @Test("what cannot be put in is named in ERROR.txt, or ends the call where that is asked for")
    func errors() async throws {
        let (client, path) = try await stored()
        let jpeg = ["transfer_syntax": "1.2.840.10008.1.2.4.70"]
        let all = try await entries(client, path, jpeg)
        #expect(Array(all.keys) == ["ERROR.txt"])
        let text = String(decoding: all["ERROR.txt"] ?? [], as: UTF8.self)
        #expect(text.split(separator: "\n").count == 3 && text.contains("1.2.3.2.1: "))
        let query = jpeg.merging(["bundle": "dicom", "stop_on_failure": "1"]) { first, _ in first }
        #expect(await client.storage("GET", path, query).status == 500)
    }

    @Test("bundles with viewers are refused and not made up")
    func otherBundles() async throws {
        let (client, path) = try await stored()
        for bundle in ["iso", "win", "osx"] {
            #expect(await client.storage("GET", path, ["bundle": bundle]).status == 406)
        }
        #expect(await client.storage("GET", path, ["bundle": "other"]).status == 400)
        let nothing = await client.storage("GET", path, ["bundle": "dicom", "series_uid": "9"])
        #expect(try nothing.readableStatus == "NO_IMAGES_IN_STUDY")
    }

    @Test("entries beyond the numbers of a plain archive are written in the large form")
    func largeForm() throws {
        let blobStore = BlobStore(budget: 1 << 20)
        func blob(_ bytes: [UInt8]) throws -> Blob {
            let sink = BlobSink(blobStore)
            try sink.append(bytes)
            return try sink.finish()
        }
        var zip = ZipWriter(into: BlobSink(blobStore), modified: Date(), sizeLimit: 100, countLimit: 2)
        let contents = [[UInt8](repeating: 1, count: 200), [2, 3], [UInt8](repeating: 4, count: 99)]
        for (number, content) in contents.enumerated() { try zip.add("entry\(number)", try blob(content)) }
        let archive = try zip.finish()
        let found = try ZipReader.entries(of: try archive.read(0..<archive.count))
        #expect(found == ["entry0": contents[0], "entry1": contents[1], "entry2": contents[2]])
    }
}

/// Reads archives whose entries are stored, by their directory.
enum ZipReader {
    struct Damaged: Error { var reason: String }

    static func entries(of bytes: [UInt8]) throws -> [String: [UInt8]] {
        func number(_ offset: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
        }
        let end = bytes.count - 22
        guard end >= 0, number(end, 4) == 0x0605_4B50 else { throw Damaged(reason: "no end") }
        var (count, offset) = (number(end + 10, 2), number(end + 16, 4))
        if count == 0xFFFF || offset == 0xFFFF_FFFF {
            guard number(end - 20, 4) == 0x0706_4B50 else { throw Damaged(reason: "no locator") }
            let large = number(end - 12, 8)
            guard number(large, 4) == 0x0606_4B50 else { throw Damaged(reason: "no large end") }
            (count, offset) = (number(large + 32, 8), number(large + 48, 8))
        }
        var entries: [String: [UInt8]] = [:]
        for _ in 0..<count {
            guard number(offset, 4) == 0x0201_4B50 else { throw Damaged(reason: "no central header") }
            let (nameLength, extraLength) = (number(offset + 28, 2), number(offset + 30, 2))
            let name = String(decoding: bytes[offset + 46..<offset + 46 + nameLength], as: UTF8.self)
            var (size, local) = (number(offset + 24, 4), number(offset + 42, 4))
            var extra = offset + 46 + nameLength + 4
            if size == 0xFFFF_FFFF { (size, extra) = (number(extra + 8, 8), extra + 16) }
            if local == 0xFFFF_FFFF { local = number(extra, 8) }
            guard number(local, 4) == 0x0403_4B50 else { throw Damaged(reason: "no local header") }
            let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
            let content = Array(bytes[start..<start + size])
            guard CRC32.checksum(of: content) == UInt32(number(offset + 16, 4)) else {
                throw Damaged(reason: "another checksum")
            }
            entries[name] = content
            offset += 46 + nameLength + extraLength
        }
        return entries
    }
}
