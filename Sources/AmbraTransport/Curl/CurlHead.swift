import HTTPTypes

/// Puts the head of the final answer together from the lines libcurl hands over.
struct CurlHead {
    enum Progress: Equatable {
        case more
        /// The head of the final answer is complete.
        case complete(HTTPResponse)
        /// The lines are not an HTTP head; why.
        case malformed(String)
    }

    /// More is not a head but an attack.
    private static let longest = 1 << 20

    private var response: HTTPResponse?
    private var length = 0
    private var isComplete = false

    /// Takes a line with its line end.
    mutating func add(_ line: UnsafeRawBufferPointer) -> Progress {
        guard !isComplete else { return .more }  // trailer fields
        length += line.count
        guard length <= Self.longest else { return .malformed("its head is larger than \(Self.longest) bytes") }

        let text = Self.trimmed(line[...])
        if line.starts(with: Array("HTTP/".utf8)) { return begin(text) }
        guard text.isEmpty else { return addField(text) }
        guard let response else { return .malformed("it has no status line") }
        guard response.status.code >= 200 else {
            self.response = nil
            return .more
        }
        isComplete = true
        return .complete(response)
    }

    private mutating func begin(_ line: Slice<UnsafeRawBufferPointer>) -> Progress {
        let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
        guard words.count >= 2, words[1].count == 3, let code = Int(Self.text(words[1])), (100...999).contains(code),
            code != 101
        else { return .malformed("its status line cannot be read") }
        response = HTTPResponse(status: HTTPResponse.Status(code: code))
        return .more
    }

    private mutating func addField(_ line: Slice<UnsafeRawBufferPointer>) -> Progress {
        guard response != nil else { return .malformed("a field comes before the status line") }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
            return .malformed("a line of its head is not a field")
        }
        // A name that is not one is left out, as browsers do: nobody could ask for it.
        guard let name = HTTPField.Name(Self.text(line[..<colon])) else { return .more }
        let value = Self.trimmed(line[line.index(after: colon)...])
        response?.headerFields.append(HTTPField(name: name, lenientValue: value))
        return .more
    }

    private static func trimmed(_ bytes: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return bytes[bytes.endIndex...] }
        return bytes[first...last]
    }

    private static func text(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
