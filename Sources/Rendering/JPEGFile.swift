package import DICOM

#if Tools
import CJPEG
#endif

/// Pictures as JPEG files.
package enum JPEGFile {
    /// Compresses a picture of 8 bits.
    ///
    /// - Parameter quality: Above 0 and up to 1, the best.
    /// - Throws: `DICOMError`: `unsupported` for a picture that JPEG cannot hold, `limitExceeded` without memory.
    package static func bytes(of picture: FramePicture, quality: Double) throws(DICOMError) -> [UInt8] {
        #if Tools
        guard picture.depth == 8, quality > 0, quality <= 1 else {
            throw DICOMError(.unsupported, "a JPEG file has 8 bits a sample and a quality above 0 and up to 1")
        }
        var start: UnsafeMutablePointer<UInt8>?
        var length = 0
        let status = ambra_jpeg_write(
            picture.bytes, picture.bytes.count, UInt32(picture.width), UInt32(picture.height), picture.isColor ? 3 : 1,
            Int32(max((quality * 100).rounded(), 1)), &start, &length)
        switch Int(status) {
        case AMBRA_JPEG_OK:
            defer { ambra_jpeg_free(start) }
            return Array(UnsafeBufferPointer(start: start, count: length))
        case AMBRA_JPEG_REFUSED:
            throw DICOMError(.unsupported, "a picture of more than 65,500 rows or columns cannot be a JPEG file")
        default: throw DICOMError(.limitExceeded, "there is no memory for the JPEG file")
        }
        #else
        throw DICOMError(.unsupported, "JPEG files are written with the package trait Tools only")
        #endif
    }
}
