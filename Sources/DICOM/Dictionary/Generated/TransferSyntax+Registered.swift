// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension TransferSyntax {
    /// Implicit VR Little Endian, 1.2.840.10008.1.2.
    public static var implicitVRLittleEndian: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2") }
    /// Explicit VR Little Endian, 1.2.840.10008.1.2.1.
    public static var explicitVRLittleEndian: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.1") }
    /// Encapsulated Uncompressed Explicit VR Little Endian, 1.2.840.10008.1.2.1.98.
    public static var encapsulatedUncompressedExplicitVRLittleEndian: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.1.98") }
    /// Deflated Explicit VR Little Endian, 1.2.840.10008.1.2.1.99.
    public static var deflatedExplicitVRLittleEndian: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.1.99") }
    /// Explicit VR Big Endian, 1.2.840.10008.1.2.2. Retired.
    public static var explicitVRBigEndian: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.2") }
    /// MPEG2 Main Profile / Main Level, 1.2.840.10008.1.2.4.100.
    public static var mpeg2MPML: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.100") }
    /// Fragmentable MPEG2 Main Profile / Main Level, 1.2.840.10008.1.2.4.100.1.
    public static var mpeg2MPMLF: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.100.1") }
    /// MPEG2 Main Profile / High Level, 1.2.840.10008.1.2.4.101.
    public static var mpeg2MPHL: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.101") }
    /// Fragmentable MPEG2 Main Profile / High Level, 1.2.840.10008.1.2.4.101.1.
    public static var mpeg2MPHLF: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.101.1") }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.1, 1.2.840.10008.1.2.4.102.
    public static var mpeg4HP41: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.102") }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1, 1.2.840.10008.1.2.4.102.1.
    public static var mpeg4HP41F: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.102.1") }
    /// MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1, 1.2.840.10008.1.2.4.103.
    public static var mpeg4HP41BD: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.103") }
    /// Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1, 1.2.840.10008.1.2.4.103.1.
    public static var mpeg4HP41BDF: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.103.1") }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video, 1.2.840.10008.1.2.4.104.
    public static var mpeg4HP422D: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.104") }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video, 1.2.840.10008.1.2.4.104.1.
    public static var mpeg4HP422DF: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.104.1") }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video, 1.2.840.10008.1.2.4.105.
    public static var mpeg4HP423D: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.105") }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video, 1.2.840.10008.1.2.4.105.1.
    public static var mpeg4HP423DF: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.105.1") }
    /// MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2, 1.2.840.10008.1.2.4.106.
    public static var mpeg4HP42Stereo: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.106") }
    /// Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2, 1.2.840.10008.1.2.4.106.1.
    public static var mpeg4HP42StereoF: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.106.1") }
    /// HEVC/H.265 Main Profile / Level 5.1, 1.2.840.10008.1.2.4.107.
    public static var hevcMP51: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.107") }
    /// HEVC/H.265 Main 10 Profile / Level 5.1, 1.2.840.10008.1.2.4.108.
    public static var hevcM10P51: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.108") }
    /// JPEG XL Lossless, 1.2.840.10008.1.2.4.110.
    public static var jpegXLLossless: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.110") }
    /// JPEG XL JPEG Recompression, 1.2.840.10008.1.2.4.111.
    public static var jpegXLJPEGRecompression: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.111") }
    /// JPEG XL, 1.2.840.10008.1.2.4.112.
    public static var jpegXL: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.112") }
    /// High-Throughput JPEG 2000 Image Compression (Lossless Only), 1.2.840.10008.1.2.4.201.
    public static var htj2kLossless: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.201") }
    /// High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only), 1.2.840.10008.1.2.4.202.
    public static var htj2kLosslessRPCL: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.202") }
    /// High-Throughput JPEG 2000 Image Compression, 1.2.840.10008.1.2.4.203.
    public static var htj2k: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.203") }
    /// JPIP HTJ2K Referenced, 1.2.840.10008.1.2.4.204.
    public static var jpipHTJ2KReferenced: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.204") }
    /// JPIP HTJ2K Referenced Deflate, 1.2.840.10008.1.2.4.205.
    public static var jpipHTJ2KReferencedDeflate: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.205") }
    /// JPEG Baseline (Process 1), 1.2.840.10008.1.2.4.50.
    public static var jpegBaseline8Bit: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.50") }
    /// JPEG Extended (Process 2 & 4), 1.2.840.10008.1.2.4.51.
    public static var jpegExtended12Bit: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.51") }
    /// JPEG Extended (Process 3 & 5), 1.2.840.10008.1.2.4.52. Retired.
    public static var jpegExtended35: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.52") }
    /// JPEG Spectral Selection, Non-Hierarchical (Process 6 & 8), 1.2.840.10008.1.2.4.53. Retired.
    public static var jpegSpectralSelectionNonHierarchical68: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.53") }
    /// JPEG Spectral Selection, Non-Hierarchical (Process 7 & 9), 1.2.840.10008.1.2.4.54. Retired.
    public static var jpegSpectralSelectionNonHierarchical79: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.54") }
    /// JPEG Full Progression, Non-Hierarchical (Process 10 & 12), 1.2.840.10008.1.2.4.55. Retired.
    public static var jpegFullProgressionNonHierarchical1012: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.55") }
    /// JPEG Full Progression, Non-Hierarchical (Process 11 & 13), 1.2.840.10008.1.2.4.56. Retired.
    public static var jpegFullProgressionNonHierarchical1113: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.56") }
    /// JPEG Lossless, Non-Hierarchical (Process 14), 1.2.840.10008.1.2.4.57.
    public static var jpegLossless: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.57") }
    /// JPEG Lossless, Non-Hierarchical (Process 15), 1.2.840.10008.1.2.4.58. Retired.
    public static var jpegLosslessNonHierarchical15: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.58") }
    /// JPEG Extended, Hierarchical (Process 16 & 18), 1.2.840.10008.1.2.4.59. Retired.
    public static var jpegExtendedHierarchical1618: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.59") }
    /// JPEG Extended, Hierarchical (Process 17 & 19), 1.2.840.10008.1.2.4.60. Retired.
    public static var jpegExtendedHierarchical1719: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.60") }
    /// JPEG Spectral Selection, Hierarchical (Process 20 & 22), 1.2.840.10008.1.2.4.61. Retired.
    public static var jpegSpectralSelectionHierarchical2022: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.61") }
    /// JPEG Spectral Selection, Hierarchical (Process 21 & 23), 1.2.840.10008.1.2.4.62. Retired.
    public static var jpegSpectralSelectionHierarchical2123: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.62") }
    /// JPEG Full Progression, Hierarchical (Process 24 & 26), 1.2.840.10008.1.2.4.63. Retired.
    public static var jpegFullProgressionHierarchical2426: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.63") }
    /// JPEG Full Progression, Hierarchical (Process 25 & 27), 1.2.840.10008.1.2.4.64. Retired.
    public static var jpegFullProgressionHierarchical2527: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.64") }
    /// JPEG Lossless, Hierarchical (Process 28), 1.2.840.10008.1.2.4.65. Retired.
    public static var jpegLosslessHierarchical28: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.65") }
    /// JPEG Lossless, Hierarchical (Process 29), 1.2.840.10008.1.2.4.66. Retired.
    public static var jpegLosslessHierarchical29: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.66") }
    /// JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1]), 1.2.840.10008.1.2.4.70.
    public static var jpegLosslessSV1: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.70") }
    /// JPEG-LS Lossless Image Compression, 1.2.840.10008.1.2.4.80.
    public static var jpegLSLossless: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.80") }
    /// JPEG-LS Lossy (Near-Lossless) Image Compression, 1.2.840.10008.1.2.4.81.
    public static var jpegLSNearLossless: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.81") }
    /// JPEG 2000 Image Compression (Lossless Only), 1.2.840.10008.1.2.4.90.
    public static var jpeg2000Lossless: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.90") }
    /// JPEG 2000 Image Compression, 1.2.840.10008.1.2.4.91.
    public static var jpeg2000: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.91") }
    /// JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only), 1.2.840.10008.1.2.4.92.
    public static var jpeg2000MCLossless: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.92") }
    /// JPEG 2000 Part 2 Multi-component Image Compression, 1.2.840.10008.1.2.4.93.
    public static var jpeg2000MC: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.93") }
    /// JPIP Referenced, 1.2.840.10008.1.2.4.94.
    public static var jpipReferenced: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.94") }
    /// JPIP Referenced Deflate, 1.2.840.10008.1.2.4.95.
    public static var jpipReferencedDeflate: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.4.95") }
    /// RLE Lossless, 1.2.840.10008.1.2.5.
    public static var rleLossless: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.5") }
    /// RFC 2557 MIME encapsulation, 1.2.840.10008.1.2.6.1. Retired.
    public static var rfc2557MIMEEncapsulation: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.6.1") }
    /// XML Encoding, 1.2.840.10008.1.2.6.2. Retired.
    public static var xmlEncoding: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.6.2") }
    /// SMPTE ST 2110-20 Uncompressed Progressive Active Video, 1.2.840.10008.1.2.7.1.
    public static var smpteST211020UncompressedProgressiveActiveVideo: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.7.1") }
    /// SMPTE ST 2110-20 Uncompressed Interlaced Active Video, 1.2.840.10008.1.2.7.2.
    public static var smpteST211020UncompressedInterlacedActiveVideo: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.7.2") }
    /// SMPTE ST 2110-30 PCM Digital Audio, 1.2.840.10008.1.2.7.3.
    public static var smpteST211030PCMDigitalAudio: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.7.3") }
    /// Deflated Image Frame Compression, 1.2.840.10008.1.2.8.1.
    public static var deflatedImageFrameCompression: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2.8.1") }
    /// Papyrus 3 Implicit VR Little Endian, 1.2.840.10008.1.20. Retired.
    public static var papyrus3ImplicitVRLittleEndian: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.20") }
}
