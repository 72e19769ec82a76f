import CTIFF

/// Reads TIFF files through libtiff: grey of 1, 8 and 16 bits, palettes, and red, green and blue of 8 and 16 bits;
/// every page is a frame.
enum TIFFReader {
    static func image(_ file: [UInt8], limits: WrappingLimits) throws(WrappingError) -> RasterImage {
        let result = file.withUnsafeBufferPointer { buffer -> Result<RasterImage, WrappingError> in
            // The library reads from these bytes until it is closed.
            let largest = max(limits.decodedBytes(of: buffer.count), 1 << 20)
            guard let tiff = ambra_tiff_open(buffer.baseAddress, buffer.count, largest) else {
                return .failure(damaged)
            }
            defer { ambra_tiff_close(tiff) }
            do throws(WrappingError) {
                return .success(try image(tiff, limits, of: buffer.count))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private static func image(
        _ tiff: OpaquePointer, _ limits: WrappingLimits, of file: Int
    ) throws(WrappingError) -> RasterImage {
        var image: RasterImage?
        var count = 0
        repeat {
            count += 1
            guard count <= limits.pages else {
                throw WrappingError(.limitExceeded, "the TIFF file has more than \(limits.pages) pages")
            }
            let page = try self.page(tiff, limits, before: count - 1, of: file)
            guard var all = image else {
                image = page
                continue
            }
            image = nil
            guard all.columns == page.columns, all.rows == page.rows, all.samples == page.samples,
                all.bits == page.bits
            else {
                throw WrappingError(
                    .unsupported,
                    "the pages of the TIFF file differ in size or colours; split it first, for example "
                        + "with tiffsplit")
            }
            all.pixels += page.pixels
            all.frames += 1
            image = all
        } while ambra_tiff_advance(tiff) == 1
        guard let image, ambra_tiff_is_damaged(tiff) == 0 else { throw damaged }
        return image
    }

    private static func page(
        _ tiff: OpaquePointer, _ limits: WrappingLimits, before pages: Int, of file: Int
    ) throws(WrappingError) -> RasterImage {
        var page = ambra_tiff_page()
        guard ambra_tiff_describe(tiff, &page) == 1 else { throw damaged }
        let kind = try TIFFKind(page)
        let columns = Int(page.width)
        let rows = Int(page.height)
        // Transparency is in memory until it is known to be none; all pages are.
        let bytesPerPixel = max(kind.storedSamples, kind.samples) * kind.bytesPerSample
        _ = try limits.bytes(columns: columns, rows: rows, bytesPerPixel: bytesPerPixel, frames: pages + 1, of: file)
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
