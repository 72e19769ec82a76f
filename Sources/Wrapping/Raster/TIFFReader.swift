import CTIFF

/// Reads TIFF files through libtiff: grey of 1, 8 and 16 bits, palettes, and red, green and blue of 8 and 16 bits;
/// every page is a frame.
enum TIFFReader {
    static func image(_ file: [UInt8], limits: WrappingLimits) throws(WrappingError) -> RasterImage {
        // What all pages cost together is known before the first is decoded.
        let layout = try reading(file, limits) { tiff throws(WrappingError) in
            try TIFFLayout(tiff, limits, of: file.count)
        }
        return try reading(file, limits) { tiff throws(WrappingError) in try image(tiff, layout) }
    }

    private static func reading<Value>(
        _ file: [UInt8], _ limits: WrappingLimits, _ work: (OpaquePointer) throws(WrappingError) -> Value
    ) throws(WrappingError) -> Value {
        let result = file.withUnsafeBufferPointer { buffer -> Result<Value, WrappingError> in
            // The library reads from these bytes until it is closed.
            let largest = max(limits.decodedBytes(of: buffer.count), 1 << 20)
            guard let tiff = ambra_tiff_open(buffer.baseAddress, buffer.count, largest) else {
                return .failure(damaged)
            }
            defer { ambra_tiff_close(tiff) }
            do throws(WrappingError) {
                return .success(try work(tiff))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private static func image(_ tiff: OpaquePointer, _ layout: TIFFLayout) throws(WrappingError) -> RasterImage {
        var image = try page(tiff, layout)
        for _ in 1..<layout.pages {
            guard ambra_tiff_advance(tiff) == 1 else { throw damaged }
            let page = try page(tiff, layout)
            guard page.samples == image.samples, page.bits == image.bits else { throw damaged }
            image.pixels += page.pixels
            image.frames += 1
        }
        guard ambra_tiff_is_damaged(tiff) == 0 else { throw damaged }
        return image
    }

    private static func page(_ tiff: OpaquePointer, _ layout: TIFFLayout) throws(WrappingError) -> RasterImage {
        var page = ambra_tiff_page()
        guard ambra_tiff_describe(tiff, &page) == 1 else { throw damaged }
        let kind = try TIFFKind(page)
        let (columns, rows) = (layout.columns, layout.rows)
        guard Int(page.width) == columns, Int(page.height) == rows else { throw damaged }
        let stride = (columns * kind.storedSamples * kind.storedBits + 7) / 8
        var isWhole = false
        let stored = [UInt8](unsafeUninitializedCapacity: stride * rows) { buffer, filled in
            buffer.initialize(repeating: 0)
            isWhole = ambra_tiff_read(tiff, &page, buffer.baseAddress, buffer.count) == 1
            filled = buffer.count
        }
        guard isWhole else { throw damaged }
        let pixels = try kind.pixels(stored, columns: columns, rows: rows, stride: stride, palette(tiff, kind))
        var image = RasterImage(
            columns: columns, rows: rows, samples: kind.samples, bits: kind.bytesPerSample * 8, pixels: pixels,
            orientation: (1...8).contains(page.orientation) ? Int(page.orientation) : 1)
        image.makeLittleEndian()
        try image.removeTransparency()
        return image
    }

    /// Red, green and blue of each entry, 8 bits each.
    private static func palette(_ tiff: OpaquePointer, _ kind: TIFFKind) throws(WrappingError) -> [[UInt8]] {
        guard kind.isPalette else { return [] }
        let count = 1 << kind.storedBits
        var tables = [[UInt16]](repeating: [UInt16](repeating: 0, count: count), count: 3)
        var (red, green, blue) = (tables[0], tables[1], tables[2])
        guard ambra_tiff_palette(tiff, &red, &green, &blue, UInt32(count)) == 1 else { throw damaged }
        tables = [red, green, blue]
        // Some writers gave 8 bits where the format asks for 16.
        let shift: UInt16 = tables.allSatisfy { $0.allSatisfy { $0 < 256 } } ? 0 : 8
        return (0..<count).map { index in tables.map { UInt8(truncatingIfNeeded: $0[index] >> shift) } }
    }

    static let damaged = WrappingError(.damaged, "the TIFF file is damaged or cut short; save it anew from its source")
}
