/// How large a picture of a frame is. Its form is that of the frame.
package enum PictureSize: Hashable, Sendable {
    /// As large as the frame.
    case original
    /// So many pixels along the longer side; smaller frames are enlarged.
    case longestEdge(Int)
    /// The same, but smaller frames keep their size.
    case atMost(Int)
    /// As large as fits.
    case box(width: Int, height: Int)

    /// Columns and rows of the picture of a frame. Sides are taken as at least 1 and at most 65,535.
    func applied(columns: Int, rows: Int) -> (width: Int, height: Int) {
        let longer = max(columns, rows)
        switch self {
        case .original: return (columns, rows)
        case .longestEdge(let side): return Self.scaled(columns, rows, Self.bounded(side), longer)
        case .atMost(let side): return Self.scaled(columns, rows, min(Self.bounded(side), longer), longer)
        case .box(let width, let height):
            let (width, height) = (Self.bounded(width), Self.bounded(height))
            if width * rows <= height * columns { return Self.scaled(columns, rows, width, columns) }
            return Self.scaled(columns, rows, height, rows)
        }
    }

    private static func bounded(_ side: Int) -> Int { min(max(side, 1), 65_535) }

    private static func scaled(_ columns: Int, _ rows: Int, _ part: Int, _ whole: Int) -> (Int, Int) {
        (max(columns * part / whole, 1), max(rows * part / whole, 1))
    }
}
