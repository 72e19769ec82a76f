/// The size of a picture that storage makes of a frame. It keeps the frame's proportions.
public enum ImageSize: Sendable, Hashable {
    /// The longer edge has this many pixels.
    case longestEdge(Int)

    /// The picture fits into a box of this many pixels.
    case box(width: Int, height: Int)

    /// The size on the wire; `nil` when an edge has no pixel.
    package var text: String? {
        switch self {
        case .longestEdge(let edge): edge > 0 ? String(edge) : nil
        case .box(let width, let height): width > 0 && height > 0 ? "\(width)x\(height)" : nil
        }
    }
}
