import DICOM
import Testing

@Suite("pictures of frames")
struct FramePictureTests {
    private static func picture(
        _ image: ModelImage, pixels: [UInt8]? = nil, frame: Int = 0, options: FramePicture.Options = .init()
    ) throws -> FramePicture {
        let file = try image.file(pixels: pixels)
        return try #require(
            try FramePicture(file.dataSet, transferSyntax: file.transferSyntax, frame: frame, options: options))
    }

    private static func text(_ tag: UInt32, _ vr: String, _ text: String) -> ModelImage.Extra {
        ModelImage.Extra(tag: tag, vr: vr, value: Array((text.count % 2 == 1 ? text + " " : text).utf8))
    }

    /// A sequence with one item of unknown length.
    private static func sequence(_ tag: UInt32, _ fill: (inout ByteBuilder) -> Void) -> ModelImage.Extra {
        var item = ByteBuilder()
        item.header(0xFFFE_E000, "", .max)
        fill(&item)
        item.header(0xFFFE_E00D, "", 0)
        return ModelImage.Extra(tag: tag, vr: "SQ", value: item.bytes)
    }

    private static let row = ModelImage(rows: 1, columns: 4, allocated: 16, stored: 16, highBit: 15)
    /// 0, 100, 200, 300.
    private static let steps: [UInt8] = [0, 0, 100, 0, 200, 0, 44, 1]

    @Test("values are rescaled before the window is applied")
    func rescale() throws {
        var image = Self.row
        image.extra = [
            Self.text(0x0028_1050, "DS", "0"), Self.text(0x0028_1051, "DS", "401"),
            Self.text(0x0028_1052, "DS", "-200"), Self.text(0x0028_1053, "DS", "2"),
        ]
        // -200, 0, 200, 400 through a window from -200.5 to 199.5.
        #expect(try Self.picture(image, pixels: Self.steps).bytes == [0, 128, 255, 255])
    }

    @Test(
        "the function of the window",
        arguments: [("LINEAR_EXACT", [0, 51, 204, 255]), ("SIGMOID", [13, 70, 185, 242])]
    )
    func functions(name: String, expected: [Int]) throws {
        var image = Self.row
        image.extra = [
            Self.text(0x0028_1050, "DS", "150"), Self.text(0x0028_1051, "DS", name == "SIGMOID" ? "204" : "166.667"),
            Self.text(0x0028_1056, "CS", name),
        ]
        let shown = try Self.picture(image, pixels: Self.steps).bytes.map(Int.init)
        #expect(zip(shown, expected).allSatisfy { abs($0 - $1) <= 1 }, "\(shown)")
    }

    @Test("without a window the darkest value is black and the lightest one white, in 8 and in 16 bits")
    func range() throws {
        #expect(try Self.picture(Self.row, pixels: Self.steps).bytes == [0, 85, 170, 255])
        let deep = try Self.picture(Self.row, pixels: Self.steps, options: .init(isDeep: true))
        #expect(deep.bytes == [0, 0, 0x55, 0x55, 0xAA, 0xAA, 0xFF, 0xFF] && deep.depth == 16)
        #expect(try Self.picture(Self.row, pixels: [7, 0, 7, 0, 7, 0, 7, 0]).bytes == [0, 0, 0, 0])
    }

    @Test("a table of the modality comes before one of values")
    func tables() throws {
        var image = ModelImage(rows: 1, columns: 4)
        image.extra = [
            Self.sequence(0x0028_3000) { item in
                item.element(0x0028_3002, "US", [4, 0, 0, 0, 16, 0])
                item.element(0x0028_3006, "US", [30, 0, 20, 0, 10, 0, 0, 0])
            },
            Self.sequence(0x0028_3010) { item in
                item.element(0x0028_3002, "US", [31, 0, 0, 0, 8, 0])
                item.element(0x0028_3006, "OW", (0...30).flatMap { [UInt8($0 * 8), 0] })
            },
        ]
        #expect(try Self.picture(image, pixels: [0, 1, 2, 9]).bytes == [240, 160, 80, 0])
    }

    @Test("the window of a frame stands in its functional group, that of others in the shared one")
    func functionalGroups() throws {
        func window(_ center: String) -> (inout ByteBuilder) -> Void {
            { item in
                item.sequence(0x0028_9132, defined: true) { macro in
                    macro.text(0x0028_1050, "DS", center)
                    macro.text(0x0028_1051, "DS", "101")
                }
            }
        }
        var image = ModelImage(rows: 1, columns: 2, frames: 2, allocated: 8)
        image.extra = [
            Self.sequence(0x5200_9229, window("150.5")), Self.sequence(0x5200_9230, window("50.5")),
        ]
        #expect(try Self.picture(image, pixels: [50, 150, 50, 150]).bytes == [128, 255])
        #expect(try Self.picture(image, pixels: [50, 150, 50, 150], frame: 1).bytes == [0, 128])
    }

    @Test(
        "sizes keep the form of the frame",
        arguments: [
            (PictureSize.original, 6, 4), (.longestEdge(3), 3, 2), (.longestEdge(12), 12, 8), (.atMost(12), 6, 4),
            (.box(width: 3, height: 100), 3, 2), (.box(width: 100, height: 1), 1, 1),
            (.box(width: 12, height: 9), 12, 8),
            (.longestEdge(-5), 1, 1),
        ])
    func sizes(size: PictureSize, width: Int, height: Int) throws {
        let picture = try Self.picture(ModelImage(rows: 4, columns: 6), options: .init(size: size))
        #expect(picture.width == width && picture.height == height && picture.bytes.count == width * height)
    }

    @Test("between two pixels of an enlarged frame values change evenly")
    func enlarged() throws {
        var image = ModelImage(rows: 1, columns: 2)
        image.extra = ThumbnailTests.window("128", "256")
        let picture = try Self.picture(image, pixels: [0, 200], options: .init(size: .longestEdge(4)))
        #expect(picture.bytes == [0, 50, 150, 200, 0, 50, 150, 200])
    }

    @Test("a picture beyond the limit is refused; there is none of a frame that is not there")
    func limits() throws {
        let image = ModelImage()
        #expect(failure { _ = try Self.picture(image, options: .init(size: .longestEdge(60_000))) } == .limitExceeded)
        let file = try image.file()
        for frame in [-1, 1, Int.max] {
            #expect(try FramePicture(file.dataSet, transferSyntax: file.transferSyntax, frame: frame) == nil)
        }
    }

    @Test("numbers beyond all limits are shown as something, and end nothing")
    func extremes() throws {
        let image = ModelImage(rows: 1, columns: 4, allocated: 64, stored: 64, highBit: 63, vr: "OD")
        let numbers = [Double.greatestFiniteMagnitude, -.greatestFiniteMagnitude, .nan, 1]
        let pixels = numbers.flatMap { ModelImage.little($0.bitPattern, 8) }
        #expect(try Self.picture(image, pixels: pixels).bytes.count == 4)
    }

    @Test("a picture of 16 bits is a PNG file of 16 bits")
    func png() throws {
        let png = try Self.picture(Self.row, options: .init(isDeep: true)).png
        #expect(Array(png[16..<29]) == [0, 0, 0, 4, 0, 0, 0, 1, 16, 0, 0, 0, 0])
    }
}
