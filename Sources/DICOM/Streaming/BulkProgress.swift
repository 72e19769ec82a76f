/// A value that comes in pieces, and how much of it is still to come.
struct BulkProgress {
    let header: ElementHeader
    let vr: VR
    /// The value or the fragment that is coming.
    var piece: ElementHeader
    /// How many of its bytes have not been given.
    var left: Int
    /// The number of the next fragment.
    var index = 0

    init(_ header: ElementHeader, _ vr: VR) {
        self.header = header
        self.vr = vr
        piece = header
        left = header.isUndefinedLength ? 0 : Int(header.length)
    }
}

extension ElementStream {
    /// Begins a value that comes in pieces.
    mutating func begin(
        _ header: ElementHeader, _ vr: VR, _ buffer: inout StreamBuffer
    ) throws(DICOMError) -> DICOMStream.Event {
        buffer.skip(header.value - buffer.offset)
        bulk = BulkProgress(header, vr)
        return .bulkStart(
            DICOMStream.BulkStart(
                tag: header.tag, vr: vr, length: header.isUndefinedLength ? nil : Int(header.length),
                offset: header.value, isLittleEndian: reader.cursor.encoding.isLittleEndian(header.tag, vr)))
    }

    /// The next chunk, the next fragment or the end of the value.
    mutating func nextPiece(_ buffer: inout StreamBuffer) throws(DICOMError) -> DICOMStream.Event? {
        guard var progress = bulk else { return nil }
        if progress.left > 0 {
            if try buffer.fill(1) {
                let bytes = buffer.take(min(progress.left, StreamBuffer.pieceLength))
                progress.left -= bytes.count
                bulk = progress
                return .chunk(bytes)
            }
            reader.move(to: try buffer.part(1), at: buffer.offset)
            _ = try reader.boundedEnd(progress.piece, until: buffer.offset, of: progress.header.tag)
        }
        if progress.header.isUndefinedLength {
            reader.move(to: try buffer.part(12), at: buffer.offset)
            let item = try reader.nextFragment(progress.header.tag, until: reader.source.length)
            buffer.skip(reader.cursor.offset - buffer.offset)
            if let item {
                let index = progress.index
                progress.piece = item
                progress.left = Int(item.length)
                progress.index += 1
                bulk = progress
                return .fragment(index: index, length: progress.left)
            }
        }
        bulk = nil
        try end(progress.header, at: buffer.offset)
        summary.note(progress, end: buffer.offset)
        return .bulkEnd
    }
}
