import CTIFF

/// What the pages of a TIFF file say of themselves, before any of them is decoded.
struct TIFFLayout {
    /// Of each page.
    let columns: Int
    let rows: Int
    let pages: Int

    /// Goes over all pages.
    ///
    /// - Parameter file: Bytes of the file.
    /// - Throws: ``WrappingError``: `damaged` for a page that cannot be one, leads back to an earlier one, or shares
    ///   its pixels with another; `unsupported` for pages that differ; `limitExceeded` when all together are too much.
    init(_ tiff: OpaquePointer, _ limits: WrappingLimits, of file: Int) throws(WrappingError) {
        var first: (columns: Int, rows: Int, colours: Int, bytes: Int)?
        var (pages, bytesPerPixel) = (0, 0)
        var stored: UInt64 = 0
        repeat {
            pages += 1
            guard pages <= limits.pages else {
                throw WrappingError(.limitExceeded, "the TIFF file has more than \(limits.pages) pages")
            }
            var page = ambra_tiff_page()
            guard ambra_tiff_describe(tiff, &page) == 1 else { throw TIFFReader.damaged }
            let kind = try TIFFKind(page)
            // Transparency is in memory until it is known to be none; all pages are.
            bytesPerPixel = max(bytesPerPixel, max(kind.storedSamples, kind.samples) * kind.bytesPerSample)
            let own = (
                columns: Int(page.width), rows: Int(page.height), colours: kind.samples < 3 ? 1 : 3,
                bytes: kind.bytesPerSample
            )
            if let first, first != own { throw Self.different }
            first = own
            _ = try limits.bytes(
                columns: own.columns, rows: own.rows, bytesPerPixel: bytesPerPixel, frames: pages, of: file)
            // Each page has its own part of the file: one that many point at would make much of little.
            stored += ambra_tiff_stored(tiff)
            guard stored <= UInt64(file) else { throw Self.shared }
        } while ambra_tiff_advance(tiff) == 1
        guard let first, ambra_tiff_is_damaged(tiff) == 0 else { throw TIFFReader.damaged }
        (columns, rows, self.pages) = (first.columns, first.rows, pages)
    }

    private static let different = WrappingError(
        .unsupported,
        "the pages of the TIFF file differ in size or colours; split it first, for example with tiffsplit")

    private static let shared = WrappingError(
        .damaged, "pages or parts of the TIFF file share their pixels; save it anew from its source")
}
