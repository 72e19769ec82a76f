import DICOM
import Testing
import Wrapping

@Suite("wrapping TIFF")
struct TIFFTests {
    typealias Page = TIFFBytes.Page

    @Test("grey, inverted, wide, packed, palette and planar pages in both byte orders", arguments: [false, true])
    func pages(isBig: Bool) throws {
        let wide: [UInt8] = isBig ? [1, 2, 3, 4, 5, 6] : [2, 1, 4, 3, 6, 5]
        let cases: [(Page, [UInt8])] = [
            (Page(), [1, 2, 3, 4, 5, 6]), (Page(photometric: 0), [254, 253, 252, 251, 250, 249]),
            (Page(rows: 1, bits: 16, strips: [wide]), [2, 1, 4, 3, 6, 5]),
            (Page(bits: 1, strips: [[0b1010_0000, 0b0110_0000]]), [255, 0, 255, 0, 255, 255]),
            (Page(bits: 1, photometric: 0, strips: [[0b1010_0000, 0b0110_0000]]), [0, 255, 0, 255, 0, 0]),
            (Page(columns: 2, rows: 1, samples: 3, photometric: 2), [1, 2, 3, 4, 5, 6]),
            (
                Page(columns: 2, rows: 1, samples: 3, photometric: 2, planar: 2, strips: [[1, 2], [3, 4], [5, 6]]),
                [1, 3, 5, 2, 4, 6]
            ),
            (
                Page(
                    columns: 2, rows: 1, samples: 4, photometric: 2, extra: 1, strips: [[1, 2, 3, 255, 4, 5, 6, 255]]),
                [1, 2, 3, 4, 5, 6]
            ),
            (
                Page(
                    columns: 2, rows: 1, bits: 1, photometric: 3,
                    palette: [0x100, 0xFF00, 0x200, 0xEE00, 0x300, 0xDD00],
                    strips: [[0b0100_0000]]), [1, 2, 3, 255, 238, 221]
            ),
        ]
        for (page, pixels) in cases {
            let object = try wrapped(TIFFBytes(isBig: isBig, pages: [page]).bytes)
            #expect(object.pixels == pixels)
            #expect(try object.dataSet.integer(.bitsStored) == (page.bits == 16 ? 16 : 8))
            let isColour = page.photometric > 1
            #expect(try object.dataSet.string(.photometricInterpretation) == (isColour ? "RGB" : "MONOCHROME2"))
        }
    }

    @Test("pages become frames of the multi-frame class that fits")
    func frames() throws {
        let second = Page(strips: [[6, 5, 4, 3, 2, 1]])
        let object = try wrapped(TIFFBytes(pages: [Page(), second, Page()]).bytes)
        #expect(object.pixels == [1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1, 1, 2, 3, 4, 5, 6])
        #expect(try object.dataSet.integer(.numberOfFrames) == 3)
        #expect(try object.dataSet.strings(Tag(0x0018_2001)) == ["1", "2", "3"])
        #expect(try object.dataSet.string(.sopClassUID) == "1.2.840.10008.5.1.4.1.1.7.2")
        let wide = Page(bits: 16, strips: [[UInt8](repeating: 9, count: 12)])
        #expect(
            try wrapped(TIFFBytes(pages: [wide, wide]).bytes).dataSet.string(.sopClassUID)
                == "1.2.840.10008.5.1.4.1.1.7.3")
        let colour = Page(columns: 2, rows: 1, samples: 3, photometric: 2)
        #expect(
            try wrapped(TIFFBytes(pages: [colour, colour]).bytes).dataSet.string(.sopClassUID)
                == "1.2.840.10008.5.1.4.1.1.7.4")
    }

    @Test("the orientation of the first page is stated")
    func orientation() throws {
        let object = try wrapped(TIFFBytes(pages: [Page(orientation: 3)]).bytes)
        #expect(object.notes.first?.contains("180 degrees") == true)
    }

    @Test("what is not handled is refused with what to do")
    func refused() {
        let cases: [TIFFBytes] = [
            TIFFBytes(pages: [Page(format: 2)]), TIFFBytes(pages: [Page(format: 3)]),
            TIFFBytes(pages: [Page(columns: 1, rows: 1, samples: 4, photometric: 5, strips: [[1, 2, 3, 4]])]),
            TIFFBytes(pages: [
                Page(columns: 1, rows: 1, samples: 4, photometric: 2, extra: 1, strips: [[1, 2, 3, 4]])
            ]),
            TIFFBytes(pages: [Page(), Page(columns: 2, rows: 3)]),
        ]
        for file in cases { #expect(failure { _ = try wrapped(file.bytes) } == .unsupported) }
        #expect(failure { _ = try wrapped(TIFFBytes(pages: [Page(), Page()]).bytes, .photograph) } == .unsupported)
    }

    @Test("a file that is cut is damaged, and sides that are too large are refused before anything is allocated")
    func damaged() {
        let file = TIFFBytes().bytes
        for length in 8..<file.count { #expect(failure { _ = try wrapped(Array(file[..<length])) } == .damaged) }
        #expect(
            failure { _ = try wrapped(TIFFBytes(pages: [Page(columns: 65_535, rows: 65_535)]).bytes) }
                == .limitExceeded)
        #expect(failure { _ = try wrapped(TIFFBytes(pages: [Page(columns: 70_000)]).bytes) } == .limitExceeded)
    }

    /// A blank page of group 4 fax: each bit says that a row is as the one before.
    private static func blank(_ side: Int) -> Page {
        Page(
            columns: side, rows: side, bits: 1, photometric: 0, compression: 4,
            strips: [[UInt8](repeating: 0xFF, count: (side + 7) / 8)])
    }

    @Test("a few bytes do not become an image of a gigabyte, unless that is allowed")
    func ratio() throws {
        let bomb = ByteSource(TIFFBytes(pages: [Self.blank(30_000)]).bytes)
        #expect(bomb.length < 10_000)
        var wrapper = try Wrapper(options: WrappingOptions())
        do {
            _ = try wrapper.wrap(bomb)
            Issue.record("the image was decoded")
        } catch {
            #expect(error.kind == .limitExceeded && error.detail.contains("more than 400 times its size"))
        }
        // Pages count together.
        let pages = ByteSource(TIFFBytes(pages: [Page](repeating: Self.blank(5_000), count: 3)).bytes)
        #expect(failure { _ = try wrapper.wrap(pages) } == .limitExceeded)
        let object = try wrapper.wrap(ByteSource(TIFFBytes(pages: [Self.blank(3_000)]).bytes))
        #expect(object.dataSet[.pixelData]?.length == 9_000_000)
        var options = WrappingOptions()
        options.limits.decodingRatio = 100_000
        wrapper = try Wrapper(options: options)
        #expect(failure { _ = try wrapper.wrap(pages) } == nil)
    }

    @Test("pages that share a strip are refused before any is decoded", arguments: [false, true])
    func sharedStrips(isBig: Bool) throws {
        let page = Page(columns: 1_000, rows: 100, strips: [[UInt8](repeating: 7, count: 100_000)])
        var file = TIFFBytes(isBig: isBig, pages: [Page](repeating: page, count: 20))
        #expect(try wrapped(file.bytes).dataSet.integer(.numberOfFrames) == 20)
        file.sharesStrips = true
        #expect(file.bytes.count < 200_000)
        // Two million bytes are within all limits.
        do {
            _ = try wrapped(file.bytes)
            Issue.record("the pages were decoded")
        } catch let error as WrappingError {
            #expect(error.kind == .damaged && error.detail.contains("share their pixels"))
        }
        // The first page cannot be decoded: all together are known to be too much before that is tried.
        var pages = [Page](repeating: Self.blank(5_000), count: 3)
        pages[0].strips = [[0]]
        #expect(failure { _ = try wrapped(TIFFBytes(isBig: isBig, pages: pages).bytes) } == .limitExceeded)
    }

    @Test("pages that lead back to an earlier one are damaged, not a shorter file", arguments: [0, 1, 2])
    func loop(target: Int) {
        let file = TIFFBytes(pages: [Page(), Page(), Page()], loop: target)
        #expect(failure { _ = try wrapped(file.bytes) } == .damaged)
    }

    @Test("pages and decoded bytes are limited")
    func limits() throws {
        var options = WrappingOptions()
        options.limits.pages = 2
        var wrapper = try Wrapper(options: options)
        let three = ByteSource(TIFFBytes(pages: [Page(), Page(), Page()]).bytes)
        #expect(failure { _ = try wrapper.wrap(three) } == .limitExceeded)
        options.limits = WrappingLimits()
        options.limits.decodedBytes = 17
        wrapper = try Wrapper(options: options)
        #expect(failure { _ = try wrapper.wrap(three) } == .limitExceeded)
        options.limits.decodedBytes = 1 << 20
        options.limits.fileBytes = 100
        wrapper = try Wrapper(options: options)
        #expect(failure { _ = try wrapper.wrap(three) } == .limitExceeded)
    }
}
