/// Comments that a program writes into each image that it compresses: its name and its version, and nothing personal.
///
/// The whole text must read so. What follows the program's name may be versions, years of a copyright, a quality, and
/// the words that belong to them; anything else makes it an ordinary comment.
enum CodecComment {
    /// Whether the body of a comment segment names a codec and nothing more.
    static func isCodec(_ body: [UInt8]) -> Bool {
        guard body.count <= 512 else { return false }
        // JPEG 2000 writes how the comment is encoded before it: 0 for bytes, 1 for Latin text.
        let text = (body.starts(with: [0, 0]) || body.starts(with: [0, 1]) ? body.dropFirst(2) : body[...])
            .drop { $0 <= 0x20 }
        let end = text.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? text.startIndex
        guard text[..<end].allSatisfy({ (0x20..<0x7F).contains($0) || [9, 10, 13].contains($0) }) else { return false }
        return names(String(decoding: text[..<end], as: UTF8.self).lowercased())
    }

    private static func names(_ text: String) -> Bool {
        if text.hasPrefix(layers) { return isLayerTable(text.dropFirst(layers.count)) }
        let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".")) }
            .map { String($0.last == "." ? $0.dropLast() : $0) }.filter { !$0.isEmpty }
        var hasProgram = false
        var hasCopyright = false
        for (position, word) in words.enumerated() {
            if programs.contains(word) { hasProgram = true }
            if word == "copyright" { hasCopyright = true }
            // The author of an encoder has a name that others have as well: it is allowed only in its place.
            if people.contains(word), !words.starts(with: weeks) || position >= weeks.count { return false }
            if programs.contains(word) || others.contains(word) { continue }
            // A version may follow a name directly.
            let name = String(word.prefix { $0.isLetter })
            let isName = name.isEmpty || name == "v" || programs.contains(name) || others.contains(name)
            guard isName, isVersion(word.dropFirst(name.count), afterCopyright: hasCopyright) else { return false }
            if programs.contains(name) { hasProgram = true }
        }
        return hasProgram && (words.count > 1 || words.contains { $0.contains(where: \.isNumber) })
    }

    /// What Kakadu writes of the sizes of its quality layers: two columns of numbers.
    private static func isLayerTable(_ text: Substring) -> Bool {
        let lines = text.split(whereSeparator: \.isNewline)
        guard let head = lines.first, heads.contains(head.filter { $0 != " " }) else { return false }
        return lines.dropFirst().allSatisfy { line in
            let cells = line.split(separator: ",").map { $0.filter { $0 != " " } }
            return cells.count == 2
                && cells.allSatisfy { cell in
                    cell.utf8.count <= 8 && Double(cell) != nil && cell.contains { $0 == "." || $0 == "e" }
                }
        }
    }

    private static let layers = "kdu-layer-info:"
    private static let heads = [
        "log_2{delta-d(squared-error)/delta-l(bytes)},l(bytes)", "log_2{delta-d(mse)/[2^16*delta-l(bytes)]},l(bytes)",
    ]

    /// Such as `2.5.0`, `v62` and `90`; a year only after a copyright. No group has more than three digits, and
    /// groups that read like a day, a month and a year are not a version.
    private static func isVersion(_ word: Substring, afterCopyright: Bool) -> Bool {
        let groups = word.split(separator: ".", omittingEmptySubsequences: false)
        guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            return false
        }
        if afterCopyright, groups.count == 1, word.utf8.count == 4 {
            return word.hasPrefix("19") || word.hasPrefix("20")
        }
        guard groups.count <= 4, groups.allSatisfy({ $0.utf8.count <= 3 }) else { return false }
        return groups.count < 3 || !groups.contains { $0.utf8.count > 1 && $0.hasPrefix("0") }
    }

    private static let people: Set<String> = ["james", "weeks"]

    private static let weeks = [
        "jpeg", "encoder", "copyright", "1998", "james", "r", "weeks", "and", "bioelectromech",
    ]

    /// Names of programs and makers, of which one must be there.
    private static let programs: Set<String> = [
        "openjpeg", "lead", "leadtools", "kakadu", "lavc", "ijg", "jasper", "grok", "openjph", "libjpeg", "mozjpeg",
        "gdcm", "dcmtk", "charls", "imagemagick", "graphicsmagick", "ffmpeg", "bioelectromech", "pegasus", "aware",
        "accusoft", "intel", "libgd", "gd", "pixelmed", "jpeg2000", "jj2000", "matrox", "xnview", "irfanview",
    ]

    /// Words that may be next to them.
    private static let others: Set<String> = [
        "created", "creator", "by", "using", "with", "version", "ver", "v", "release", "build", "technologies", "inc",
        "imaging", "corp", "corporation", "systems", "jpeg", "jpg", "jp2", "codec", "encoder", "library", "lib",
        "compressor", "software", "quality", "default", "copyright", "c", "r", "tm", "turbo", "independent", "group",
        "s", "the", "ipp", "and", "james", "weeks", "ls", "ht", "htj2k",
    ]
}
