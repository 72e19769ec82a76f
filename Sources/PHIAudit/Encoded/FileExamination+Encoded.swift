import DICOM
import Deidentification

extension FileExamination {
    /// Looks for known identifiers, and for forms, in what bytes hold in encoded form: Base64, hexadecimal digits,
    /// escapes, deflated streams and PDF files, also inside of each other, within ``DecodingBudget``.
    ///
    /// - Returns: Whether nothing but notes was found.
    @discardableResult
    mutating func examineEncoded(_ bytes: [UInt8], at place: String, depth: Int = 0) -> Bool {
        guard depth < EscapedText.deepest else {
            if PackedParts.areThere(in: bytes) { leaveOut(at: place) }
            return true
        }
        var parts: [(name: String, bytes: [UInt8], kind: DecodedKind)] = []
        var budget = decoding
        EncodedText.decode(bytes) { name, decoded, _ in
            let kind = DecodedKind(decoded)
            guard kind != .chance, budget.takePart(), budget.take(decoded.count) else { return }
            parts.append((name, decoded, kind))
        }
        PackedParts.expand(bytes, &budget) { name, expanded in parts.append((name, expanded, .content)) }
        decoding = budget
        var isClean = true
        for part in parts {
            let inside = place.hasSuffix(" " + part.name) ? place : "\(place) \(part.name)"
            isClean = examineDecoded(part.bytes, at: inside, isNoise: part.kind == .noise) && isClean
            guard part.kind == .content else { continue }
            if PDFText.isPDF(part.bytes) {
                examinePDF(part.bytes, at: inside, depth: depth + 1)
            } else {
                isClean = examineEncoded(part.bytes, at: inside, depth: depth + 1) && isClean
            }
        }
        if decoding.isExhausted { leaveOut(at: place) }
        return isClean
    }

    /// As ``examineEncoded(_:at:depth:)``, for bytes of a source, in pieces.
    mutating func examineEncoded(
        _ source: ByteSource, _ range: Range<Int>, at place: String
    ) throws(DICOMError) {
        var position = range.lowerBound
        while position < range.upperBound {
            let end = min(position + Self.encodedPiece, range.upperBound)
            examineEncoded(try source.bytes(in: position..<end), at: place)
            position = end
        }
    }

    /// Searches bytes that were decoded. What cannot fail to be read is in memory.
    private mutating func examineDecoded(_ bytes: [UInt8], at place: String, isNoise: Bool) -> Bool {
        let isClean = try? examineBytes(
            ByteSource(bytes), 0..<bytes.count, at: place, findsForms: !isNoise, isNoise: isNoise, looksInside: false)
        return isClean ?? true
    }

    private mutating func leaveOut(at place: String) {
        ledger.add(.possible, .unexamined, at: place, "more is encoded in the value than is looked into")
    }

    private static let encodedPiece = 8 << 20
}
