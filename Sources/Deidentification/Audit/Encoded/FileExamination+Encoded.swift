import DICOM

extension FileExamination {
    /// Looks for known identifiers, and for forms, in what bytes hold in encoded form: Base64, hexadecimal digits,
    /// escapes, deflated streams and PDF files, also inside of each other, within ``DecodingBudget``.
    ///
    /// - Returns: Whether nothing but notes was found.
    @discardableResult
    mutating func examineEncoded(_ bytes: [UInt8], at place: String, depth: Int = 0) -> Bool {
        guard depth < DecodingBudget.deepest else {
            if PackedParts.areThere(in: bytes) { leaveOut(at: place) }
            return true
        }
        var parts: [(name: String, bytes: [UInt8], kind: DecodedKind)] = []
        var budget = decoding
        EncodedText.decode(bytes) { name, decoded in
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

/// What decoded bytes seem to be.
enum DecodedKind {
    /// Text, or a file of a known kind: to be examined like any other value.
    case content
    /// Bytes among which a text may stand.
    case noise
    /// What comes of decoding a word.
    case chance

    private static let shortestNoise = 24

    init(_ bytes: [UInt8]) {
        if Self.isText(bytes) || Self.magics.contains(where: { bytes.starts(with: $0) }) {
            self = .content
        } else {
            self = bytes.count >= Self.shortestNoise ? .noise : .chance
        }
    }

    private static let magics: [[UInt8]] = [
        [0x1F, 0x8B, 8], [0x50, 0x4B, 3, 4], [0x78, 0x01], [0x78, 0x5E], [0x78, 0x9C], [0x78, 0xDA],
        Array("%PDF-".utf8), [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47],
    ]

    /// Whether there are no control characters; of UTF-16, in every second byte or in none.
    static func isText(_ bytes: [UInt8]) -> Bool {
        let units = bytes.count(where: { $0 == 0 }) * 3 >= bytes.count ? bytes.filter { $0 != 0 } : bytes
        return units.count >= 4 && units.allSatisfy { $0 >= 0x20 && $0 != 0x7F || [9, 10, 13].contains($0) }
    }
}
