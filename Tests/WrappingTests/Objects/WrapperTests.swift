import DICOM
import Foundation
import Testing
import Wrapping

@Suite("objects of one call")
struct WrapperTests {
    static let pdf = Array("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n".utf8)

    @Test("belong to one study, have one series a class, and are numbered in order")
    func numbering() throws {
        var wrapper = try Wrapper()
        let files = [JPEGBytes().bytes, PNGBytes().bytes, Self.pdf, JPEGBytes(rows: 9).bytes, PNGBytes().bytes]
        let objects = try files.map { try wrapper.wrap(ByteSource($0)).dataSet }
        #expect(try Set(objects.map { try $0.string(.studyInstanceUID) }) == [wrapper.studyInstanceUID.value])
        #expect(try objects.map { try $0.string(.seriesNumber) } == ["1", "2", "3", "1", "2"])
        #expect(try objects.map { try $0.string(.instanceNumber) } == ["1", "1", "1", "2", "2"])
        #expect(try Set(objects.map { try $0.string(.seriesInstanceUID) }).count == 3)
        #expect(try Set(objects.map { try $0.string(.sopInstanceUID) }).count == 5)
        #expect(try objects.map { try $0.string(.modality) } == ["XC", "OT", "DOC", "XC", "OT"])
    }

    @Test("a file that is refused takes no number")
    func refused() throws {
        var wrapper = try Wrapper()
        _ = try wrapper.wrap(ByteSource(PNGBytes().bytes))
        #expect(failure { _ = try wrapper.wrap(ByteSource(JPEGBytes(process: 0xC2).bytes)) } == .unsupported)
        #expect(try wrapper.wrap(ByteSource(PNGBytes().bytes)).dataSet.string(.instanceNumber) == "2")
    }

    @Test("UIDs are random UUIDs under 2.25")
    func uids() throws {
        let uids = try (0..<50).map { _ in try Wrapper().studyInstanceUID }
        #expect(Set(uids).count == 50)
        for uid in uids {
            let number = try #require(UInt128(uid.value.dropFirst(5)))
            #expect(uid.value.hasPrefix("2.25.") && uid.isConformant)
            #expect(number >> 76 & 0xF == 4 && number >> 62 & 0b11 == 0b10)
        }
    }

    @Test("the study, the first series' number and the time can be given")
    func options() throws {
        var options = WrappingOptions()
        options.studyInstanceUID = UID("1.2.3")
        options.seriesNumber = 7
        let parts = DateComponents(year: 2026, month: 1, day: 2, hour: 3, minute: 4, second: 5)
        options.date = try #require(Calendar(identifier: .gregorian).date(from: parts))
        var wrapper = try Wrapper(options: options)
        let dataSet = try wrapper.wrap(ByteSource(PNGBytes().bytes)).dataSet
        #expect(try dataSet.string(.studyInstanceUID) == "1.2.3")
        #expect(try dataSet.string(.seriesNumber) == "7")
        #expect(try dataSet.string(.studyDate) == "20260102" && dataSet.string(.studyTime) == "030405")
        let named = try WrappingAttributes(["StudyInstanceUID": ["1.2.4"]])
        #expect(try Wrapper(named).studyInstanceUID.value == "1.2.4")
        #expect(failure { _ = try Wrapper(named, options: options) } == .invalidAttribute)
        options.seriesNumber = 0
        #expect(failure { _ = try Wrapper(options: options) } == .invalidAttribute)
    }

    @Test("a PDF is kept byte for byte, its length stated")
    func document() throws {
        let object = try wrapped(Self.pdf + [0x0A])
        let bytes = try DICOMWriter().file(object.dataSet)
        let dataSet = try DICOMFile.read(ByteSource(bytes)).dataSet
        let element = try #require(dataSet[Tag(0x0042_0011)])
        #expect(try dataSet.integer(Tag(0x0042_0015)) == Self.pdf.count + 1)
        #expect(try dataSet.bytes(of: element).starts(with: Self.pdf + [0x0A]))
        #expect(try dataSet.string(Tag(0x0042_0012)) == "application/pdf")
        #expect(try dataSet.string(.sopClassUID) == "1.2.840.10008.5.1.4.1.1.104.1")
        #expect(failure { _ = try wrapped(Array(Self.pdf.dropLast(8))) } == .damaged)
        // Devices of fixed block size fill the last block.
        let padded = Self.pdf + [UInt8](repeating: 0, count: 3000) + [0x0D, 0x0A, 0x20]
        let whole = try wrapped(padded).dataSet
        #expect(try whole.integer(Tag(0x0042_0015)) == padded.count)
        let document = try #require(whole[Tag(0x0042_0011)])
        #expect(try whole.bytes(of: document).starts(with: padded))
        let cut = Array(Self.pdf.dropLast(8)) + [UInt8](repeating: 0, count: 3000)
        #expect(failure { _ = try wrapped(cut) } == .damaged)
    }

    @Test(
        "what is written reads back without a finding", arguments: [WrappingOptions.Kind.automatic, .secondaryCapture])
    func strict(kind: WrappingOptions.Kind) throws {
        for file in [
            JPEGBytes().bytes, PNGBytes().bytes, TIFFBytes(pages: [TIFFBytes.Page(), TIFFBytes.Page()]).bytes,
        ] {
            let object = try wrapped(file, kind)
            var options = ReadingOptions()
            options.isStrict = true
            let bytes = try DICOMWriter().file(object.dataSet, transferSyntax: object.transferSyntax)
            let read = try DICOMFile.read(ByteSource(bytes), options: options)
            #expect(read.transferSyntax == object.transferSyntax && read.findings == [])
            #expect(try DICOMFile.checkStructure(ByteSource(bytes), options: options).findings == [])
        }
    }

    @Test("an image can be taken for a photograph or a secondary capture")
    func kinds() throws {
        let photograph = "1.2.840.10008.5.1.4.1.1.77.1.4"
        let capture = "1.2.840.10008.5.1.4.1.1.7"
        let cases: [([UInt8], WrappingOptions.Kind, String)] = [
            (JPEGBytes().bytes, .automatic, photograph), (JPEGBytes().bytes, .secondaryCapture, capture),
            (JPEGBytes(process: 0xC1, precision: 12).bytes, .automatic, capture),
            (PNGBytes().bytes, .automatic, capture), (PNGBytes().bytes, .photograph, photograph),
        ]
        for (file, kind, sopClass) in cases {
            #expect(try wrapped(file, kind).dataSet.string(.sopClassUID) == sopClass)
        }
        let wide = PNGBytes(columns: 1, rows: 1, depth: 16, lines: [[1, 2]]).bytes
        #expect(failure { _ = try wrapped(wide, .photograph) } == .unsupported)
        #expect(failure { _ = try wrapped(JPEGBytes(process: 0xC1, precision: 12).bytes, .photograph) } == .unsupported)
    }

    @Test("what is none of the formats is refused, DICOM by name")
    func unknown() {
        for bytes in [[], [1, 2, 3], Array("GIF89a".utf8), Array("BN".utf8)] as [[UInt8]] {
            #expect(failure { _ = try wrapped(bytes) } == .unknownFormat)
        }
        let dicom = [UInt8](repeating: 0, count: 128) + Array("DICM".utf8)
        do {
            _ = try wrapped(dicom)
            Issue.record("wrapped")
        } catch {
            #expect("\(error)" == "this is a DICOM file already")
        }
    }
}
