/// Bounds on what a file may cost, whatever it says of itself.
public struct WrappingLimits: Hashable, Sendable {
    /// Bytes of a file. Default: 1 GiB.
    public var fileBytes = 1 << 30

    /// Bytes of the decoded pixels of a file, all pages together. Default: 1 GiB.
    public var decodedBytes = 1 << 30

    /// Pages of a TIFF file. Default: 10,000.
    public var pages = 10_000

    /// Creates the default limits.
    public init() {}

    /// The bytes of an image whose size a file states, once it is known that they may be allocated.
    ///
    /// - Throws: ``WrappingError``: `damaged` for an image without pixels, `limitExceeded` for one that is too large for
    ///   DICOM, whose sides have at most 65,535 pixels, or for the limits.
    func bytes(columns: Int, rows: Int, bytesPerPixel: Int, frames: Int = 1) throws(WrappingError) -> Int {
        guard columns > 0, rows > 0 else { throw WrappingError(.damaged, "the image has no pixels") }
        guard columns <= 65_535, rows <= 65_535 else {
            throw WrappingError(
                .limitExceeded, "a side of the image has more than 65535 pixels, which DICOM cannot hold")
        }
        let (count, overflow) = (columns * rows * bytesPerPixel).multipliedReportingOverflow(by: frames)
        guard !overflow, count <= decodedBytes else {
            throw WrappingError(.limitExceeded, "the decoded image holds more than \(decodedBytes) bytes")
        }
        return count
    }
}
