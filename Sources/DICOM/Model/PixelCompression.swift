/// What the frames of encapsulated pixel data are compressed with (PS3.5 section 8.2).
package enum PixelCompression: Hashable, Sendable {
    case jpeg, jpegLS, jpeg2000, highThroughputJPEG2000, jpegXL, rle, deflate, video
    /// Frames as they are, one fragment each.
    case uncompressed
}

extension TransferSyntax {
    /// The compression of frames; `nil` for native pixel data and for syntaxes that are not registered.
    package var compression: PixelCompression? { Self.compressions[self] }

    private static let compressions: [TransferSyntax: PixelCompression] = {
        var table: [TransferSyntax: PixelCompression] = [:]
        for (compression, syntaxes) in families { for syntax in syntaxes { table[syntax] = compression } }
        return table
    }()

    private static let families: [(PixelCompression, [TransferSyntax])] = [
        (.jpeg, jpegSyntaxes), (.jpegLS, [.jpegLSLossless, .jpegLSNearLossless]),
        (.jpeg2000, [.jpeg2000Lossless, .jpeg2000, .jpeg2000MCLossless, .jpeg2000MC]),
        (.highThroughputJPEG2000, [.htj2kLossless, .htj2kLosslessRPCL, .htj2k]),
        (.jpegXL, [.jpegXLLossless, .jpegXLJPEGRecompression, .jpegXL]),
        (.rle, [.rleLossless]), (.deflate, [.deflatedImageFrameCompression]),
        (.uncompressed, [.encapsulatedUncompressedExplicitVRLittleEndian]), (.video, videoSyntaxes),
    ]

    private static let jpegSyntaxes: [TransferSyntax] = [
        .jpegBaseline8Bit, .jpegExtended12Bit, .jpegExtended35, .jpegSpectralSelectionNonHierarchical68,
        .jpegSpectralSelectionNonHierarchical79, .jpegFullProgressionNonHierarchical1012,
        .jpegFullProgressionNonHierarchical1113, .jpegLossless, .jpegLosslessNonHierarchical15,
        .jpegExtendedHierarchical1618, .jpegExtendedHierarchical1719, .jpegSpectralSelectionHierarchical2022,
        .jpegSpectralSelectionHierarchical2123, .jpegFullProgressionHierarchical2426,
        .jpegFullProgressionHierarchical2527, .jpegLosslessHierarchical28, .jpegLosslessHierarchical29,
        .jpegLosslessSV1,
    ]

    private static let videoSyntaxes: [TransferSyntax] = [
        .mpeg2MPML, .mpeg2MPMLF, .mpeg2MPHL, .mpeg2MPHLF, .mpeg4HP41, .mpeg4HP41F, .mpeg4HP41BD, .mpeg4HP41BDF,
        .mpeg4HP422D, .mpeg4HP422DF, .mpeg4HP423D, .mpeg4HP423DF, .mpeg4HP42Stereo, .mpeg4HP42StereoF, .hevcMP51,
        .hevcM10P51,
    ]
}
