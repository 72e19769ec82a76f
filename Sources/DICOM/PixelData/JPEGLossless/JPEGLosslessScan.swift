/// One scan of a JPEG Lossless stream: samples of one component, or of several that are interleaved pixel by pixel
/// (ITU-T T.81 section H.1.2).
struct JPEGLosslessScan {
    /// The frame that the scan is a part of.
    let columns: Int
    /// Samples of a pixel, those of other scans included.
    let samplesPerPixel: Int
    /// Bits of a sample.
    let precision: Int
    /// Which of a pixel's samples the scan holds.
    let places: [Int]
    /// The table of each of them.
    let tables: [JPEGHuffmanTable]
    /// How a sample is predicted from its neighbors: 1 to 7.
    let predictor: Int
    /// How many low bits of each sample were left out.
    let pointTransform: Int

    /// Decodes some rows, the first of which is predicted without the row above it.
    ///
    /// - Parameters:
    ///   - rows: The rows; the caller has checked that they lie in the frame.
    ///   - samples: The frame, row by row, all samples of a pixel together.
    func decode(
        _ rows: Range<Int>, from bits: inout JPEGBits, into samples: UnsafeMutableBufferPointer<UInt16>
    ) throws(DICOMError) {
        let lookups = tables.flatMap(\.lookup)
        for row in rows {
            let isDone = decode(row: row, isFirst: row == rows.lowerBound, &bits, samples, lookups)
            guard isDone else { throw .jpeg("the bits hold a code that its table does not have") }
            guard !bits.isOverrun else { throw .jpeg("the bits end before the image is complete", .truncated) }
        }
    }

    private func decode(
        row: Int, isFirst: Bool, _ bits: inout JPEGBits, _ samples: UnsafeMutableBufferPointer<UInt16>,
        _ lookups: [UInt32]
    ) -> Bool {
        let step = samplesPerPixel
        let line = columns * step
        for (component, place) in places.enumerated() {
            guard let difference = difference(component, &bits, lookups) else { return false }
            let at = row * line + place
            let predicted = isFirst ? 1 << (precision - pointTransform - 1) : Int(samples[at - line])
            samples[at] = UInt16(truncatingIfNeeded: predicted &+ difference)
        }
        func left(_ at: Int) -> Int { Int(samples[at - step]) }
        func above(_ at: Int) -> Int { Int(samples[at - line]) }
        func corner(_ at: Int) -> Int { Int(samples[at - line - step]) }
        switch isFirst ? 1 : predictor {
        case 1: return rest(row, &bits, samples, lookups) { left($0) }
        case 2: return rest(row, &bits, samples, lookups) { above($0) }
        case 3: return rest(row, &bits, samples, lookups) { corner($0) }
        case 4: return rest(row, &bits, samples, lookups) { left($0) + above($0) - corner($0) }
        case 5: return rest(row, &bits, samples, lookups) { left($0) + (above($0) - corner($0)) >> 1 }
        case 6: return rest(row, &bits, samples, lookups) { above($0) + (left($0) - corner($0)) >> 1 }
        default: return rest(row, &bits, samples, lookups) { (left($0) + above($0)) >> 1 }
        }
    }

    /// Decodes what follows the first pixel of a row.
    @inline(__always) private func rest(
        _ row: Int, _ shared: inout JPEGBits, _ samples: UnsafeMutableBufferPointer<UInt16>, _ lookups: [UInt32],
        _ predict: (Int) -> Int
    ) -> Bool {
        // A copy of its own stays in registers.
        var bits = shared
        let start = row * columns
        for pixel in start + 1..<start + columns {
            for component in 0..<places.count {
                guard let difference = difference(component, &bits, lookups) else { return false }
                let at = pixel * samplesPerPixel + places[component]
                samples[at] = UInt16(truncatingIfNeeded: predict(at) &+ difference)
            }
        }
        shared = bits
        return true
    }

    @inline(__always) private func difference(_ component: Int, _ bits: inout JPEGBits, _ lookups: [UInt32]) -> Int? {
        let next = bits.peek()
        let index = Int(truncatingIfNeeded: next >> UInt64(64 - JPEGHuffmanTable.lookupBits))
        let entry = lookups[component << JPEGHuffmanTable.lookupBits | index]
        if entry & JPEGHuffmanTable.isWhole << 8 != 0 {
            bits.skip(Int(entry & 0xFF))
            return Int(Int16(truncatingIfNeeded: entry >> 16))
        }
        return longDifference(component, &bits, entry)
    }

    /// A difference that does not lie in the bits that were looked up.
    @inline(never) private func longDifference(_ component: Int, _ bits: inout JPEGBits, _ entry: UInt32) -> Int? {
        var (length, size) = (Int(entry & 0xFF), Int(entry >> 8 & 0x1F))
        if entry == 0 {
            guard let code = tables[component].longCode(Int(truncatingIfNeeded: bits.peek() >> 48)) else { return nil }
            (length, size) = code
        }
        bits.skip(length)
        if size == 0 || size == 16 { return JPEGHuffmanTable.difference(0, size) }
        let value = Int(truncatingIfNeeded: bits.peek() >> UInt64(64 - size))
        bits.skip(size)
        return JPEGHuffmanTable.difference(value, size)
    }
}
