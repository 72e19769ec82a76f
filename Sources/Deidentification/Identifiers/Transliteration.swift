import Foundation

/// A way of writing names of one script in the letters of another.
///
/// Each way is a table of letters, and of groups of letters, of which the longest that fits is taken. `^` stands for
/// the start of a word, `$` for its end.
struct Transliteration: Sendable {
    /// A tree of letters: each node leads to those of the next letters.
    private struct Node {
        var next: [UInt32: Int] = [:]
        var spelling: String?
    }

    private var nodes = [Node()]

    /// Reads pairs of letters and spelling, apart by spaces; `-` is an empty spelling. Later pairs replace earlier
    /// ones.
    init(_ tables: String...) {
        for text in tables {
            let parts = text.split { $0 == " " || $0 == "\n" }
            for position in stride(from: 0, to: parts.count - 1, by: 2) {
                let letters = String(parts[position]).precomposedStringWithCanonicalMapping
                insert(
                    letters.unicodeScalars.map { Self.marks[$0] ?? $0.value },
                    parts[position + 1] == "-" ? "" : String(parts[position + 1]))
            }
        }
    }

    private mutating func insert(_ letters: [UInt32], _ spelling: String) {
        var node = 0
        for letter in letters {
            if let next = nodes[node].next[letter] {
                node = next
            } else {
                nodes.append(Node())
                nodes[node].next[letter] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        nodes[node].spelling = spelling
    }

    /// The spelling of the longest group of letters at the start, and how many these are.
    private func longest(_ letters: ArraySlice<UInt32>) -> (spelling: String, count: Int)? {
        var found: (spelling: String, count: Int)?
        var node = 0
        for (position, letter) in letters.enumerated() {
            guard let next = nodes[node].next[letter] else { break }
            node = next
            if let spelling = nodes[node].spelling { found = (spelling, position + 1) }
        }
        return found
    }

    /// A text in small letters, spelled in this way; `nil` when a letter of it has no spelling.
    func spelled(_ text: String) -> String? {
        var letters: [UInt32] = [Self.start]
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.properties.isAlphabetic {
                letters.append(scalar.value)
            } else {
                letters += [Self.end, scalar.value, Self.start]
            }
        }
        letters.append(Self.end)
        var output = ""
        var position = 0
        while position < letters.count {
            if let (spelling, count) = longest(letters[position...]) {
                output += spelling
                position += count
            } else {
                if let scalar = Unicode.Scalar(letters[position]) {
                    guard !scalar.properties.isAlphabetic else { return nil }
                    output.unicodeScalars.append(scalar)
                }
                position += 1
            }
        }
        return output
    }

    // No scalars.
    private static let start: UInt32 = 0x11_0000
    private static let end: UInt32 = 0x11_0001
    private static let marks: [Unicode.Scalar: UInt32] = ["^": start, "$": end]
}

extension Transliteration {
    /// The most spellings of one text that are looked for.
    static let most = 12

    /// What a name, in small letters, becomes in Latin letters, each spelling once; nothing for other scripts than
    /// Cyrillic and Greek.
    static func latin(_ text: String) -> [String] {
        if holds(0x0400..<0x0530, text) { return spellings(of: text, cyrillicToLatin) }
        return holds(0x0370..<0x0400, text) ? spellings(of: text, greekToLatin) : []
    }

    /// What a name in small Latin letters may be in Cyrillic ones.
    static func cyrillic(_ text: String) -> [String] { spellings(of: text, latinToCyrillic) }

    /// What a name in small Latin letters may be in Greek ones.
    static func greek(_ text: String) -> [String] { spellings(of: text, latinToGreek) }

    private static func holds(_ range: Range<UInt32>, _ text: String) -> Bool {
        text.unicodeScalars.contains { range.contains($0.value) }
    }

    private static func spellings(of text: String, _ ways: [Transliteration]) -> [String] {
        var folded: Set<[UInt8]> = []
        var different: [String] = []
        for way in ways where different.count < most {
            guard let spelling = way.spelled(text), folded.insert(TextFolding.fold(spelling)).inserted else { continue }
            different.append(spelling)
        }
        return different
    }
}
