import DICOM

/// Text that spells bytes: Base64, hexadecimal digits, and letters written as escapes.
///
/// Whether a run of letters is Base64 or a long word only its bytes can tell, so that both are decoded; the search
/// decides what comes of it.
package struct EncodedText {
    private let bytes: [UInt8]
    /// What is told of a run: how it spells bytes, these, and where it stands.
    package typealias Found = (_ name: String, _ decoded: [UInt8], _ range: Range<Int>) -> Void

    private let found: Found

    /// Calls `found` with the bytes of each run.
    package static func decode(_ bytes: [UInt8], _ found: Found) {
        guard bytes.count >= shortestBase64 else { return }
        withoutActuallyEscaping(found) { found in
            let text = EncodedText(bytes: bytes, found: found)
            text.decodeBase64()
            text.decodeHexadecimal()
            text.decodeEscapes()
        }
    }

    // MARK: - Base64

    static let shortestBase64 = 8
    /// A run that goes on behind a line break has lines at least this long.
    private static let shortestLine = 20
    /// A short run may start with letters that do not belong to it: all four ways to cut it are tried.
    private static let longestShifted = 2_048

    private func decodeBase64() {
        var position = 0
        while position < bytes.count {
            guard Self.sextets[Int(bytes[position])] < 64 else {
                position += 1
                continue
            }
            let start = position
            var end = endOfBase64(from: start)
            var sextets: [UInt8] = []
            if end - start >= Self.shortestBase64 {
                sextets = bytes[start..<end].map { Self.sextets[Int($0)] }
                var lineStart = start
                while end - lineStart >= Self.shortestLine, let next = nextLine(from: end) {
                    (lineStart, end) = (next, endOfBase64(from: next))
                    sextets += bytes[lineStart..<end].map { Self.sextets[Int($0)] }
                }
            }
            position = end
            guard sextets.count >= Self.shortestBase64 else { continue }
            for skipped in 0..<(sextets.count <= Self.longestShifted ? 4 : 1) {
                found("Base64", Self.join(sextets.dropFirst(skipped)), start..<end)
            }
            decodeBase64Words(start..<end)
        }
    }

    /// What stands behind a label or before a suffix may be a run by itself: `PAT_S293YWxza2k`.
    private func decodeBase64Words(_ range: Range<Int>) {
        guard range.count <= Self.longestShifted else { return }
        let words = bytes[range].split { $0 == 0x2D || $0 == 0x5F || Self.sextets[Int($0)] == 255 }
        guard words.count > 1 else { return }
        for word in words where word.count >= Self.shortestBase64 {
            found("Base64", Self.join(word.map { Self.sextets[Int($0)] }[...]), word.startIndex..<word.endIndex)
        }
    }

    private func endOfBase64(from start: Int) -> Int {
        var end = start
        while end < bytes.count, Self.sextets[Int(bytes[end])] < 64 { end += 1 }
        return end
    }

    /// Where the letters of the next line start; `nil` where the text does not go on after a line break.
    private func nextLine(from end: Int) -> Int? {
        var position = end
        while position < min(end + 10, bytes.count), [0x0D, 0x0A, 0x20, 0x09].contains(bytes[position]) {
            position += 1
        }
        guard position < bytes.count, Self.sextets[Int(bytes[position])] < 64 else { return nil }
        return bytes[end..<position].contains { $0 == 0x0A || $0 == 0x0D } ? position : nil
    }

    private static func join(_ sextets: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(sextets.count * 3 / 4)
        var (buffer, count) = (UInt32(0), 0)
        for sextet in sextets {
            buffer = buffer << 6 | UInt32(sextet)
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            output.append(UInt8(truncatingIfNeeded: buffer >> UInt32(count)))
        }
        return output
    }

    /// What each byte stands for, in both alphabets of Base64; 255 for others.
    static let sextets: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        for (number, letter) in letters.utf8.enumerated() { table[Int(letter)] = UInt8(number) }
        for (letter, number) in zip("+/-_".utf8, [62, 63, 62, 63] as [UInt8]) { table[Int(letter)] = number }
        return table
    }()

    // MARK: - Hexadecimal digits

    static let fewestPairs = 5

    /// Pairs of digits, together or with a separator and `0x` or `\x` between them.
    private func decodeHexadecimal() {
        var position = 0
        while position + 1 < bytes.count {
            guard pair(at: position) != nil else {
                position += 1
                continue
            }
            let start = position
            var output: [UInt8] = []
            var end = start
            while let byte = pair(at: position) {
                output.append(byte)
                end = position + 2
                position = pair(at: end) != nil ? end : nextPair(from: end) ?? bytes.count
            }
            if output.count >= Self.fewestPairs {
                found("hexadecimal", output, start..<end)
                if end - start > 2 * output.count { decodeDigitWords(start..<end) }
                // An odd digit in front of a run cuts it into the wrong pairs.
                if end - start == 2 * output.count, end < bytes.count, digit(at: end) != nil {
                    let shifted = stride(from: start + 1, to: end, by: 2).compactMap { pair(at: $0) }
                    found("hexadecimal", shifted, start..<end + 1)
                }
            }
            position = end
        }
    }

    /// Words that end in two letters which are digits as well may stand before a run: `see 4B6F77616C736B69`.
    private func decodeDigitWords(_ range: Range<Int>) {
        for word in bytes[range].split(whereSeparator: { Digits.hexadecimal($0) == nil })
        where word.count >= 2 * Self.fewestPairs {
            let pairs = stride(from: word.startIndex, to: word.endIndex - 1, by: 2).compactMap { pair(at: $0) }
            found("hexadecimal", pairs, word.startIndex..<word.endIndex)
        }
    }

    private func nextPair(from end: Int) -> Int? {
        var position = end
        while position < min(end + 2, bytes.count), [0x20, 0x2C, 0x2D, 0x3A, 0x3B].contains(bytes[position]) {
            position += 1
        }
        if position + 1 < bytes.count, bytes[position + 1] | 0x20 == 0x78, [0x30, 0x5C].contains(bytes[position]) {
            position += 2
        }
        return position > end && pair(at: position) != nil ? position : nil
    }

    private func digit(at position: Int) -> UInt8? {
        position < bytes.count ? Digits.hexadecimal(bytes[position]) : nil
    }

    private func pair(at position: Int) -> UInt8? { EscapedText.pair(bytes, at: position) }

    // MARK: - Escapes

    /// Words that hold an escape.
    private func decodeEscapes() {
        var position = 0
        while position < bytes.count {
            guard bytes[position] > 0x20 else {
                position += 1
                continue
            }
            let start = position
            var name: String?
            while position < bytes.count, bytes[position] > 0x20 {
                if name == nil, EscapedText.mayStart(bytes[position]) {
                    name = EscapedText.escape(in: bytes, at: position)?.name
                }
                position += 1
            }
            if let name { found(name, EscapedText.decoded(bytes, start..<position), start..<position) }
        }
    }
}
