/// The text of a PDF file, as far as it can be read without laying out pages: strings of content streams, of document
/// information and of annotations, metadata and object streams.
///
/// Text in fonts whose codes are glyph numbers is mapped by the fonts' own tables to Unicode. What cannot be read,
/// encrypted files, filters that are not handled and pictures, is said.
struct PDFText {
    /// Runs of text: shown strings of one text object stand together.
    private(set) var texts: [String] = []
    /// Why some of the text may be missing; nothing of the document is in it.
    private(set) var gaps: Set<String> = []

    private static let largestExpansion = 64 << 20
    private static let mostTexts = 200_000
    private var expanded = 0
    private var glyphs = PDFGlyphMap()

    init(_ bytes: [UInt8]) {
        if Self.find("/Encrypt", in: bytes, from: 0) != nil { gaps.insert("the document is encrypted") }
        var streams: [[UInt8]] = []
        var position = 0
        var loose: [UInt8] = []
        while let start = Self.find("stream", in: bytes, from: position) {
            let isEnd = start >= 3 && bytes[start - 3..<start].elementsEqual("end".utf8)
            guard !isEnd, let body = Self.bodyStart(bytes, start + 6) else {
                loose += bytes[position..<start + 6]
                position = start + 6
                continue
            }
            let end = Self.find("endstream", in: bytes, from: body) ?? bytes.count
            let dictionary = Self.dictionary(before: start, in: bytes)
            loose += bytes[position..<start]
            loose.append(0x0A)
            if let stream = expand(bytes[body..<end], dictionary) { streams.append(stream) }
            position = min(end + 9, bytes.count)
        }
        loose += bytes[position...]
        for stream in streams { glyphs.read(stream) }
        for stream in streams + [loose] { read(stream) }
    }

    /// The bytes of a stream start behind the line break.
    private static func bodyStart(_ bytes: [UInt8], _ position: Int) -> Int? {
        guard position < bytes.count else { return nil }
        if bytes[position] == 0x0A { return position + 1 }
        guard bytes[position] == 0x0D else { return nil }
        return position + 1 < bytes.count && bytes[position + 1] == 0x0A ? position + 2 : position + 1
    }

    private static func dictionary(before start: Int, in bytes: [UInt8]) -> String {
        let from = max(0, start - 2048)
        let text = String(decoding: bytes[from..<start], as: UTF8.self)
        return text.range(ofLast: " obj").map { String(text[$0...]) } ?? text
    }

    private mutating func expand(_ body: ArraySlice<UInt8>, _ dictionary: String) -> [UInt8]? {
        if dictionary.contains("/Image") {
            gaps.insert("the document holds pictures")
            return nil
        }
        if dictionary.contains("/FontFile") || dictionary.contains("/Length1") || dictionary.contains("/CIDFontType0C")
        {
            return nil
        }
        var data = Array(body)
        for filter in PDFFilter.names(in: dictionary) {
            guard let decoded = PDFFilter.decode(data, filter, limit: Self.largestExpansion - expanded) else {
                gaps.insert("a part of the document cannot be decoded")
                return nil
            }
            data = decoded
        }
        expanded += data.count
        return data
    }

    private mutating func read(_ stream: [UInt8]) {
        let head = stream.prefix(4096)
        if head.starts(with: "<?xpacket".utf8) || head.starts(with: "<x:xmpmeta".utf8)
            || head.starts(with: "<?xml".utf8)
        {
            texts.append(String(decoding: stream, as: UTF8.self))
            return
        }
        var strings = PDFStrings(stream, glyphs)
        strings.run()
        guard texts.count + strings.texts.count <= Self.mostTexts else {
            gaps.insert("the document holds too much text")
            return
        }
        texts += strings.texts
        if strings.hasUnmappedGlyphs { gaps.insert("text of the document is in glyph numbers without a map") }
    }

    /// Where a word starts.
    static func find(_ word: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
        word.withUTF8Buffer { word in
            guard let first = word.first, bytes.count >= word.count, start <= bytes.count - word.count else {
                return nil
            }
            return bytes.withUnsafeBufferPointer { bytes in
                (start...bytes.count - word.count).first { position in
                    bytes[position] == first && (1..<word.count).allSatisfy { bytes[position + $0] == word[$0] }
                }
            }
        }
    }
}

extension String {
    /// Where the last occurrence of a word starts.
    fileprivate func range(ofLast word: String) -> String.Index? { ranges(of: word).last?.lowerBound }
}
