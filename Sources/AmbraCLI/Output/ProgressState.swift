#if Tools
import Platform

/// How far a transfer is: counts in, one line out.
struct ProgressState: Sendable {
    /// What is going on, such as `uploading`.
    var activity: String
    var totalImages: Int?
    var totalBytes: Int64?
    private(set) var images = 0
    private(set) var bytes: Int64 = 0
    private(set) var failed = 0
    private var start: ContinuousClock.Instant

    init(_ activity: String, start: ContinuousClock.Instant) {
        self.activity = activity
        self.start = start
    }

    /// Sets the amounts to come, and begins to count time.
    mutating func begin(images: Int, bytes: Int64?, at now: ContinuousClock.Instant) {
        totalImages = images
        totalBytes = bytes
        start = now
    }

    mutating func imageDone() { images += 1 }
    mutating func imageFailed() { failed += 1 }

    /// Takes over counts from several threads; an older count changes nothing.
    mutating func reached(images: Int, failed: Int) {
        self.images = max(self.images, images)
        self.failed = max(self.failed, failed)
    }

    mutating func moved(_ count: Int64) { bytes += count }

    /// The share that is done, 0 to 1; `nil` before it is known.
    var fraction: Double? {
        if let totalBytes, totalBytes > 0 { return min(Double(bytes) / Double(totalBytes), 1) }
        guard let totalImages, totalImages > 0 else { return nil }
        return min(Double(images + failed) / Double(totalImages), 1)
    }

    /// The line to show.
    func line(at now: ContinuousClock.Instant, width: Int) -> String {
        var parts = [activity]
        if let fraction { parts.append(Self.bar(fraction, width: width < 90 ? 12 : 24)) }
        if let totalImages {
            parts.append("\(images)/\(totalImages) images")
            parts.append(
                totalBytes.map { "\(Amounts.bytes(bytes)) of \(Amounts.bytes($0))" } ?? Amounts.bytes(bytes))
        }
        if failed > 0 { parts.append("\(failed) failed") }
        let elapsed = (now - start).inSeconds
        if elapsed > 0.5, bytes > 0 {
            parts.append("\(Amounts.bytes(Int64(Double(bytes) / elapsed)))/s")
            if let fraction, fraction > 0, fraction < 1 {
                parts.append("\(Amounts.clock(elapsed / fraction - elapsed)) left")
            }
        }
        return TextWidth.truncated(parts.joined(separator: "  "), to: max(width - 1, 1))
    }

    private static func bar(_ fraction: Double, width: Int) -> String {
        let filled = Int(fraction * Double(width))
        let head = filled < width ? ">" : ""
        let empty = String(repeating: " ", count: max(0, width - filled - head.count))
        return "[" + String(repeating: "=", count: filled) + head + empty + "]"
    }
}
#endif
