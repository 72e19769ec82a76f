import DICOM
import Testing
import Wrapping

@Suite("wrapping JPEG")
struct JPEGTests {
    @Test("a stream without metadata is kept byte for byte, under the transfer syntax of its process")
    func kept() throws {
        let cases: [(UInt8, UInt8, UInt8, String)] = [
            (0xC0, 8, 0, "50"), (0xC1, 8, 0, "51"), (0xC1, 12, 0, "51"), (0xC3, 8, 1, "70"), (0xC3, 16, 4, "57"),
        ]
        for (process, precision, selection, syntax) in cases {
            let file = JPEGBytes(process: process, precision: precision, selection: selection).bytes
            let object = try wrapped(file)
            #expect(object.stream == file)
            #expect(object.transferSyntax.rawValue == "1.2.840.10008.1.2.4." + syntax)
            #expect(object.notes == [])
            #expect(try object.dataSet.integer(.bitsStored) == Int(precision))
            #expect(try object.dataSet.integer(.bitsAllocated) == (precision > 8 ? 16 : 8))
            #expect(try object.dataSet.integer(.rows) == 3 && object.dataSet.integer(.columns) == 5)
        }
    }

    @Test("metadata and what follows the end is left out; the image data is not touched")
    func metadata() throws {
        let comment = JPEGBytes.segment(0xFE, Array("COMMENT-CANARY".utf8))
        let photoshop = JPEGBytes.segment(0xED, Array("Photoshop CANARY".utf8))
        let xmp = JPEGBytes.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0CANARY".utf8))
        let other = JPEGBytes.segment(0xEC, Array("CANARY".utf8))
        let thumbnail = JPEGBytes.segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9])
        let file = JPEGBytes(
            head: [thumbnail, JPEGBytes.exif(1, little: true), xmp, comment, photoshop, other],
            tail: Array("TAIL-CANARY".utf8))
        let object = try wrapped(file.bytes)
        #expect(object.stream == JPEGBytes().bytes)
        #expect(
            object.notes == [
                "left out: thumbnail, EXIF, XMP, comment, IPTC, application data, data after the end"
            ])
        let written = try DICOMWriter().file(object.dataSet, transferSyntax: object.transferSyntax)
        #expect(written.firstRange(of: Array("CANARY".utf8)) == nil)
    }

    @Test("metadata between scans is left out as well, fill bytes do no harm")
    func laterSegments() throws {
        var file = JPEGBytes()
        let scan = JPEGBytes.segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x77]
        file.data += [0xFF, 0xFF] + JPEGBytes.segment(0xFE, [1, 2, 3]).dropFirst() + scan
        var expected = JPEGBytes()
        expected.data += scan
        #expect(try wrapped(file.bytes).stream == expected.bytes)
    }

    @Test("the orientation is stated", arguments: [true, false])
    func orientation(little: Bool) throws {
        let object = try wrapped(JPEGBytes(head: [JPEGBytes.jfif, JPEGBytes.exif(6, little: little)]).bytes)
        let comment = try object.dataSet.string(Tag(0x0020_4000))
        #expect(comment == "To be seen upright this image must be turned by 90 degrees clockwise.")
        #expect(object.notes.last?.contains("turned by 90 degrees clockwise") == true)
    }

    @Test("colours are labelled as the stream says")
    func colours() throws {
        let cases: [(JPEGBytes, String)] = [
            (JPEGBytes(), "YBR_FULL_422"), (JPEGBytes(components: [1]), "MONOCHROME2"),
            (JPEGBytes(head: [JPEGBytes.adobe(0)]), "RGB"), (JPEGBytes(head: [JPEGBytes.adobe(1)]), "YBR_FULL_422"),
            (JPEGBytes(head: [], components: Array("RGB".utf8)), "RGB"), (JPEGBytes(head: []), "YBR_FULL_422"),
            (JPEGBytes(head: [], process: 0xC3, selection: 1), "RGB"),
            (JPEGBytes(process: 0xC3, selection: 1), "YBR_FULL"),
        ]
        for (file, photometric) in cases {
            let object = try wrapped(file.bytes)
            #expect(try object.dataSet.string(.photometricInterpretation) == photometric)
            #expect(object.stream == file.bytes)
        }
    }

    @Test("lossy compression is stated, lossless compression is not called lossy")
    func lossy() throws {
        let lossy = try wrapped(JPEGBytes(rows: 300, columns: 500).bytes).dataSet
        #expect(try lossy.string(Tag(0x0028_2110)) == "01")
        #expect(try lossy.string(Tag(0x0028_2114)) == "ISO_10918_1")
        let ratio = 450_000.0 / Double(JPEGBytes(rows: 300, columns: 500).bytes.count)
        let stated = try lossy.string(Tag(0x0028_2112)).flatMap { Double($0) }
        #expect(abs((stated ?? 0) - ratio) < 0.01)
        let lossless = try wrapped(JPEGBytes(process: 0xC3, selection: 1).bytes, .secondaryCapture).dataSet
        #expect(lossless[Tag(0x0028_2110)] == nil)
    }

    @Test("a sound colour profile is kept, its parts in order; others are left out and named")
    func profile() throws {
        let profile = JPEGBytes.profile()
        let object = try wrapped(JPEGBytes(head: [JPEGBytes.jfif] + JPEGBytes.profileSegments(profile)).bytes)
        let element = try #require(object.dataSet[Tag(0x0028_2000)])
        #expect(try object.dataSet.bytes(of: element) == profile)
        #expect(object.stream == JPEGBytes().bytes)
        for bad in [JPEGBytes.profile(space: "GRAY"), Array(JPEGBytes.profile(count: 200).dropLast(9))] {
            let other = try wrapped(JPEGBytes(head: [JPEGBytes.jfif] + JPEGBytes.profileSegments(bad)).bytes)
            #expect(other.dataSet[Tag(0x0028_2000)] == nil)
            #expect(other.notes == ["left out: a colour profile that does not fit the image"])
        }
    }

    @Test("what has no transfer syntax is refused with what to do")
    func refused() {
        let cases: [(JPEGBytes, String)] = [
            (JPEGBytes(process: 0xC2), "jpegtran"), (JPEGBytes(process: 0xC9), "baseline JPEG"),
            (JPEGBytes(components: [1, 2, 3, 4]), "convert it to RGB"), (JPEGBytes(components: [1, 2]), "colours"),
            (JPEGBytes(rows: 0), "save it anew"),
        ]
        for (file, advice) in cases {
            do {
                _ = try wrapped(file.bytes)
                Issue.record("wrapped")
            } catch {
                #expect((error as? WrappingError)?.kind == .unsupported)
                #expect("\(error)".contains(advice))
            }
        }
    }

    @Test("a file that is cut anywhere is damaged")
    func cut() {
        let file = JPEGBytes().bytes
        for length in 3..<file.count { #expect(failure { _ = try wrapped(Array(file[..<length])) } == .damaged) }
    }

    @Test("sides that would need too much memory are refused")
    func limits() {
        #expect(failure { _ = try wrapped(JPEGBytes(rows: 65_535, columns: 65_535).bytes) } == .limitExceeded)
    }
}
