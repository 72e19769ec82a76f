import Platform

/// The opening of a WebSocket connection (RFC 6455, 4.1): the request, and what the server's answer must hold.
struct WebSocketHandshake: Sendable {
    /// The request, ready to be sent.
    let request: [UInt8]
    private let accept: String
    private let limit: Int
    private var head: [UInt8] = []

    /// - Parameters:
    ///   - fields: More lines of the request's head, each `Name: value`.
    ///   - nonce: 16 random bytes.
    init(authority: String, path: String, fields: [[UInt8]], nonce: [UInt8], limit: Int) {
        let key = Self.base64(nonce)
        let lines = [
            "GET \(path) HTTP/1.1", "Host: \(authority)", "Upgrade: websocket", "Connection: Upgrade",
            "Sec-WebSocket-Key: \(key)", "Sec-WebSocket-Version: 13",
        ]
        request = (lines.map { Array($0.utf8) } + fields + [[]]).flatMap { $0 + [0x0D, 0x0A] }
        accept = Self.accept(key: key)
        self.limit = limit
    }

    /// What the server must answer to a key.
    static func accept(key: String) -> String {
        base64(SHA1.digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8))
    }

    /// Takes bytes of the answer's head; what follows it is left in `input`.
    ///
    /// - Returns: Whether the head is complete, and good.
    mutating func received(_ input: inout ArraySlice<UInt8>) throws(WebSocketRefusal) -> Bool {
        while let byte = input.popFirst() {
            guard head.count < limit else { throw .headTooLarge }
            head.append(byte)
            if byte == 0x0A, head.suffix(4) == [0x0D, 0x0A, 0x0D, 0x0A] {
                try check()
                return true
            }
        }
        return false
    }

    private func check() throws(WebSocketRefusal) {
        guard var lines = Self.lines(head.dropLast(4)) else { throw .malformedHead }
        guard let status = Self.status(lines.removeFirst()) else { throw .malformedHead }
        guard status == 101 else { throw .status(status) }
        var fields: [String: [String]] = [:]
        for line in lines {
            guard let (name, value) = Self.field(line) else { throw .malformedHead }
            fields[name, default: []].append(value)
        }
        func tokens(_ name: String) -> [String] {
            (fields[name] ?? []).flatMap { $0.lowercased().split(separator: ",").map { Self.trimmed(String($0)) } }
        }
        guard tokens("upgrade") == ["websocket"] else { throw .wrongField(.upgrade) }
        guard tokens("connection").contains("upgrade") else { throw .wrongField(.connection) }
        guard fields["sec-websocket-accept"] == [accept] else { throw .wrongField(.accept) }
        guard tokens("sec-websocket-extensions").isEmpty else { throw .wrongField(.extensions) }
        guard fields["sec-websocket-protocol"] == nil else { throw .wrongField(.subprotocol) }
    }

    /// The lines of a head; `nil` when it holds a line break of another kind, or bytes that are not text.
    private static func lines(_ head: ArraySlice<UInt8>) -> [String]? {
        guard let text = String(validating: head, as: UTF8.self) else { return nil }
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
        let isClean = lines.allSatisfy { line in line.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\t" } }
        return isClean && !lines.isEmpty ? lines : nil
    }

    private static func status(_ line: String) -> Int? {
        let bytes = Array(line.utf8)
        guard line.hasPrefix("HTTP/1.1 "), bytes.count >= 12, bytes.count == 12 || bytes[12] == 0x20 else { return nil }
        let digits = bytes[9..<12]
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func field(_ line: String) -> (name: String, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let name = line[..<colon]
        guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        return (name.lowercased(), trimmed(String(line[line.index(after: colon)...])))
    }

    private static func trimmed(_ text: String) -> String {
        let kept = text.drop { $0 == " " || $0 == "\t" }
        let end = kept.lastIndex { $0 != " " && $0 != "\t" }
        return end.map { String(kept[...$0]) } ?? ""
    }

    /// Base64 (RFC 4648, 4).
    static func base64(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        return stride(from: 0, to: bytes.count, by: 3).map { start -> String in
            let three = bytes[start..<min(start + 3, bytes.count)]
            let bits = three.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32((3 - three.count) * 8)
            let digits = [18, 12, 6, 0].map { alphabet[Int(bits >> UInt32($0) & 63)] }
            return String(digits.prefix(three.count + 1)) + String(repeating: "=", count: 3 - three.count)
        }.joined()
    }
}
