/// Rectangles of an image that are to be painted over, in every frame.
public struct PixelMask: Hashable, Sendable {
    /// The rectangles; they may overlap and may reach beyond the image.
    public var rectangles: [PixelRectangle]

    /// Whether the author of the rectangles states that they cover all text in the images that they are painted on.
    ///
    /// Only then a result says that it has no burned-in annotation, names the option Clean Pixel Data as its method,
    /// and is not reported for text that may be left. Default: `false`.
    public var coversAllText: Bool

    /// Creates a mask.
    public init(_ rectangles: [PixelRectangle] = [], coversAllText: Bool = false) {
        self.rectangles = rectangles
        self.coversAllText = coversAllText
    }

    /// Whether no pixel of an image of this size is in the mask.
    public func isEmpty(columns: Int, rows: Int) -> Bool {
        rectangles.allSatisfy { $0.clipped(columns: columns, rows: rows) == nil }
    }
}

/// A rectangle of pixels. Columns count from 0 at the left, rows from 0 at the top.
public struct PixelRectangle: Hashable, Sendable, CustomStringConvertible {
    /// Leftmost column; negative ones are outside of every image.
    public var x: Int
    /// Topmost row; negative ones are outside of every image.
    public var y: Int
    /// Number of columns.
    public var width: Int
    /// Number of rows.
    public var height: Int

    /// Creates a rectangle.
    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// Reads `x,y,width,height`, four whole numbers, width and height at least 1; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 4, let x = numbers[0], let y = numbers[1], let width = numbers[2],
            let height = numbers[3], x >= 0, y >= 0, width > 0, height > 0
        else { return nil }
        self.init(x: x, y: y, width: width, height: height)
    }

    /// `x,y,width,height`.
    public var description: String { "\(x),\(y),\(width),\(height)" }

    /// The part inside an image, or `nil` when there is none.
    func clipped(columns: Int, rows: Int) -> PixelRectangle? {
        guard let across = Self.clip(x, width, to: columns), let down = Self.clip(y, height, to: rows) else {
            return nil
        }
        return PixelRectangle(
            x: across.lowerBound, y: down.lowerBound, width: across.count, height: down.count)
    }

    private static func clip(_ start: Int, _ count: Int, to limit: Int) -> Range<Int>? {
        let (end, overflow) = start.addingReportingOverflow(count)
        let low = max(start, 0)
        let high = min(overflow ? limit : end, limit)
        return count > 0 && low < high ? low..<high : nil
    }
}
