public import DICOM
public import Foundation
import Platform

/// How files become objects.
public struct WrappingOptions: Hashable, Sendable {
    /// What an image is taken for. PDF files are always documents.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A photograph for JPEG, a secondary capture for PNG, BMP and TIFF.
        case automatic
        /// VL Photographic Image.
        case photograph = "photo"
        /// Secondary Capture Image; one of the multi-frame classes for several pages.
        case secondaryCapture = "secondary-capture"
    }

    /// What an image is taken for. Default: by its format.
    public var kind = Kind.automatic

    /// The study of all objects; `nil` makes a new one, unless the attributes name one.
    public var studyInstanceUID: UID?

    /// The number of the first series; each further class of object has the next one. 1 to 999,999. Default: 1.
    public var seriesNumber = 1

    /// When the objects are made, in the time zone of this machine. Default: now.
    public var date = Date()

    /// What a file may cost.
    public var limits = WrappingLimits()

    /// Creates the default options.
    public init() {}
}

/// Bounds on what a file may cost, whatever it says of itself.
public struct WrappingLimits: Hashable, Sendable {
    /// Bytes of a file. Default: 1 GiB.
    public var fileBytes = 1 << 30

    /// Bytes of the decoded pixels of a file, all pages together. Default: 1 GiB.
    public var decodedBytes = 1 << 30

    /// How many times the bytes of its file the decoded pixels may have once they are more than 64 MiB. Default: 400;
    /// what is left blank is compressed further, and is not a picture worth so much memory.
    public var decodingRatio = 400

    /// Pages of a TIFF file. Default: 10,000.
    public var pages = 10_000

    /// Creates the default limits.
    public init() {}

    /// How many bytes of pixels a file may hold.
    func decodedBytes(of file: Int) -> Int { Expansion.limit(of: file, ratio: decodingRatio, most: decodedBytes) }

    /// The bytes of an image whose size a file states, once it is known that they may be allocated.
    ///
    /// - Parameter file: Bytes of the file that is to be decoded; `nil` for one that is kept as it is.
    /// - Throws: ``WrappingError``: `damaged` for an image without pixels, `limitExceeded` for one that is too large
    ///   for DICOM, whose sides have at most 65,535 pixels, or for the limits.
    func bytes(columns: Int, rows: Int, bytesPerPixel: Int, frames: Int = 1, of file: Int? = nil) throws(WrappingError)
        -> Int
    {
        guard columns > 0, rows > 0 else { throw WrappingError(.damaged, "the image has no pixels") }
        guard columns <= 65_535, rows <= 65_535 else {
            throw WrappingError(
                .limitExceeded, "a side of the image has more than 65535 pixels, which DICOM cannot hold")
        }
        let (count, overflow) = (columns * rows * bytesPerPixel).multipliedReportingOverflow(by: frames)
        guard !overflow, count <= decodedBytes else {
            throw WrappingError(.limitExceeded, "the decoded image holds more than \(decodedBytes) bytes")
        }
        if let file, count > decodedBytes(of: file) {
            throw WrappingError(
                .limitExceeded,
                "the file holds an image of more than \(decodingRatio) times its size; save it anew without compression"
            )
        }
        return count
    }
}
