import DICOM

/// The text of a PDF file, as far as it can be read without laying out pages: strings of content streams, of document
/// information and of annotations, metadata and object streams.
///
/// Text in fonts whose codes are glyph numbers is mapped by the fonts' own tables to Unicode. What cannot be read
/// (encrypted files, unsupported filters, pictures) is reported.
struct PDFText {
    /// Runs of text: shown strings of one text object are together.
    private(set) var texts: [String] = []
    /// Files that the document carries.
    private(set) var attachments: [[UInt8]] = []
    /// Streams that had to be decoded, pictures and fonts apart.
    private(set) var streams: [[UInt8]] = []
    /// Why some of the text may be missing; nothing of the document is in it.
    private(set) var gaps: Set<String> = []

    private static let largestExpansion = 64 << 20
    private static let mostTexts = 200_000
    private static let mostAttachments = 1_000
    private var expanded = 0
    private var glyphs = PDFGlyphMap()

    init(_ bytes: [UInt8]) {
        if Self.find("/Encrypt", in: bytes, from: 0) != nil { gaps.insert("the document is encrypted") }
        var position = 0
        var plain: [[UInt8]] = []
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
            if let stream = expand(bytes[body..<end], dictionary) {
                if PDFFilter.names(in: dictionary).isEmpty { plain.append(stream) } else { streams.append(stream) }
            }
            position = min(end + 9, bytes.count)
        }
        loose += bytes[position...]
        for stream in plain + streams { glyphs.read(stream) }
        for stream in plain + streams + [loose] { read(stream) }
    }

    /// Whether bytes start as a PDF file does: other bytes may come before the mark.
    static func isPDF(_ bytes: [UInt8]) -> Bool { find("%PDF-", in: Array(bytes.prefix(1024)), from: 0) != nil }

    /// The bytes of a stream start after the line break.
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
        // Positions of objects, and no text.
        if dictionary.contains(#/\/Type\s*\/XRef/#) { return nil }
        let isAttached = dictionary.contains("/EmbeddedFile")
        if !isAttached, dictionary.contains(#/\/Subtype\s*\/Image(?![A-Za-z])/#) {
            gaps.insert("the document holds pictures")
            return nil
        }
        if dictionary.contains("/FontFile") || dictionary.contains("/Length1") || dictionary.contains("/CIDFontType0C")
        {
            return nil
        }
        var data = Array(body)
        for filter in PDFFilter.names(in: dictionary) {
            guard let decoded = PDFFilter.decode(data, filter, dictionary, limit: Self.largestExpansion - expanded)
            else {
                gaps.insert("a part of the document cannot be decoded")
                return nil
            }
            data = decoded
        }
        expanded += data.count
        if isAttached {
            if attachments.count < Self.mostAttachments { attachments.append(data) }
            return nil
        }
        return data
    }

    private mutating func read(_ stream: [UInt8]) {
        let head = stream.prefix(4096)
        if Self.isMarkup(head) {
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

    /// Metadata and forms are XML, which starts with an element or an instruction; hexadecimal strings and
    /// dictionaries of PDF do not.
    private static func isMarkup(_ head: ArraySlice<UInt8>) -> Bool {
        let head = head.drop { $0 <= 0x20 || $0 >= 0x80 }
        guard head.first == 0x3C, let next = head.dropFirst().first, head.contains(0x3E) else { return false }
        if next == 0x3F || next == 0x21 { return true }
        let name = head.dropFirst().prefix { Digits.hexadecimal($0) != nil }
        let following = head.dropFirst(1 + name.count).first ?? 0
        return (0x41...0x7A).contains(next) && following != 0x3E
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
