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
            if PackedParts.isAny(in: bytes) { leaveOut(at: place) }
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
        ledger.add(.possible, .unexamined, at: place, "the value holds more encoded data than is examined")
    }

    private static let encodedPiece = 8 << 20
}

/// How much an audit decodes of what one file holds in encoded form: enough for whole documents, and too little for a
/// decompression bomb to do harm.
struct DecodingBudget {
    private static let largestPart = 16 << 20
    /// A deflated stream may grow by this factor, or to ``smallestLimit`` bytes.
    private static let largestRatio = 256
    private static let smallestLimit = 1 << 20

    private var bytes = 64 << 20
    private var parts = 50_000
    /// Whether something was left out.
    private(set) var isExhausted = false

    /// Bytes that a deflated stream of so many bytes may expand to.
    func limit(ofPacked count: Int) -> Int {
        let (grown, overflow) = count.multipliedReportingOverflow(by: Self.largestRatio)
        return min(bytes, Self.largestPart, overflow ? .max : max(grown, Self.smallestLimit))
    }

    /// Whether another part may be tried.
    mutating func takePart() -> Bool {
        guard parts > 0, bytes > 0 else {
            isExhausted = true
            return false
        }
        parts -= 1
        return true
    }

    /// Whether so many bytes may be searched.
    mutating func take(_ count: Int) -> Bool {
        guard count <= bytes else {
            isExhausted = true
            return false
        }
        bytes -= count
        return true
    }

    /// Notes that something was left out.
    mutating func exhaust() { isExhausted = true }
}
