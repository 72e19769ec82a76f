/// How the pixels of an image are stored (PS3.3 section C.7.6.3.1, PS3.5 section 8).
package struct PixelFormat: Hashable, Sendable {
    /// The element that holds the pixels.
    package let tag: Tag
    package let rows: Int
    package let columns: Int
    package let frames: Int
    package let samples: Int
    package let bitsAllocated: Int
    package let bitsStored: Int
    /// How far the stored bits are shifted up in their cell.
    package let shift: Int
    package let isSigned: Bool
    package let photometric: Photometric
    /// Whether all pixels of a sample stand together, sample after sample.
    package let isPlanar: Bool

    /// - Throws: `DICOMError`: `malformed` when the data set does not say how its pixels are stored or contradicts
    ///   itself, `unsupported` for a layout that is not handled.
    package init(_ dataSet: DataSet) throws(DICOMError) {
        guard let tag = PixelTag.pixels.first(where: { dataSet[$0] != nil }) else {
            throw DICOMError(.malformed, "there is no pixel data", tag: .pixelData)
        }
        self.tag = tag
        rows = try Self.number(.rows, of: dataSet, in: 1...65_535)
        columns = try Self.number(.columns, of: dataSet, in: 1...65_535)
        frames = try Self.number(.numberOfFrames, of: dataSet, in: 1...Int(Int32.max), absent: 1)
        samples = try Self.number(.samplesPerPixel, of: dataSet, in: 1...4, absent: 1)
        photometric = try Photometric(dataSet)
        guard samples == photometric.samples else {
            throw DICOMError(
                .malformed, "samples per pixel and photometric interpretation disagree", tag: .samplesPerPixel)
        }
        let usual = tag == .doubleFloatPixelData ? 64 : tag == .floatPixelData ? 32 : nil
        let allocated = try Self.number(.bitsAllocated, of: dataSet, in: 1...64, absent: usual)
        guard allocated == 1 || allocated % 8 == 0, usual == nil || allocated == usual else {
            throw DICOMError(.unsupported, "cells of \(allocated) bits are not handled", tag: .bitsAllocated)
        }
        bitsAllocated = allocated
        let stored = try Self.number(.bitsStored, of: dataSet, in: 1...allocated, absent: allocated)
        bitsStored = stored
        shift = try Self.number(.highBit, of: dataSet, in: stored - 1...allocated - 1, absent: stored - 1) - stored + 1
        isSigned = try Self.number(.pixelRepresentation, of: dataSet, in: 0...1, absent: 0) == 1
        let planar = try Self.number(.planarConfiguration, of: dataSet, in: 0...1, absent: 0) == 1
        isPlanar = planar && samples > 1 && !photometric.isSubsampled
        try check()
    }

    private func check() throws(DICOMError) {
        if photometric.isSubsampled {
            guard bitsAllocated == 8, columns % 2 == 0 else {
                throw DICOMError(
                    .unsupported, "4:2:2 pixels need 8 bits a sample and an even number of columns",
                    tag: .photometricInterpretation)
            }
        }
        guard bitsAllocated > 1 || samples == 1 else {
            throw DICOMError(.unsupported, "colours of one bit a sample are not handled", tag: .bitsAllocated)
        }
    }

    private static func number(
        _ tag: Tag, of dataSet: DataSet, in range: ClosedRange<Int>, absent: Int? = nil
    ) throws(DICOMError) -> Int {
        guard let number = try dataSet.integer(tag) ?? absent else {
            throw DICOMError(.malformed, "the element that says how pixels are stored is missing", tag: tag)
        }
        guard range.contains(number) else {
            throw DICOMError(.malformed, "the element says something impossible of how pixels are stored", tag: tag)
        }
        return number
    }

    /// Bytes of a sample's cell; 0 for single bits.
    package var cellBytes: Int { bitsAllocated / 8 }

    /// Pixels of a frame: at most 2 to the 32.
    package var pixels: Int { rows * columns }

    /// Bits of a pixel, all its samples together; 4:2:2 shares two samples between two pixels.
    package var pixelBits: Int { photometric.isSubsampled ? 16 : samples * bitsAllocated }

    /// Bits of a native frame: less than 2 to the 41. Frames of single bits follow each other without padding.
    package var frameBits: Int { pixels * pixelBits }

    /// Bytes of native pixel data without padding; `nil` when they are more than a number can hold.
    package var byteCount: Int? {
        let (bits, overflow) = frameBits.multipliedReportingOverflow(by: frames)
        return overflow ? nil : bits / 8 + (bits % 8 == 0 ? 0 : 1)
    }
}

/// Tags of pixels.
package enum PixelTag {
    /// Elements that hold pixels, at most one of them in an object (PS3.3 section C.7.6.3.1.5).
    package static let pixels: [Tag] = [.floatPixelData, .doubleFloatPixelData, .pixelData]
}
