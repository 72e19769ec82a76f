package import Foundation

extension FilePath {
    /// Takes the path of a file URL. A URL of another scheme becomes a path that leads to no file and shows neither a
    /// user nor a query.
    package init(_ url: URL) {
        let url = url.absoluteURL
        var bytes = Self.decoded(url.path(percentEncoded: true).utf8)
        if bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        self.init(bytes: url.isFileURL ? bytes : Array("\(url.scheme ?? ""):".utf8) + bytes)
    }

    /// The file URL of the path, from the current folder on where the path is relative.
    package var url: URL {
        let path = isAbsolute ? self : FilePath(FileManager.default.currentDirectoryPath).appending(self)
        return URL(string: "file://" + Self.encoded(path.bytes)) ?? URL(filePath: path.text)
    }

    private static func decoded(_ text: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(text)[...]
        while let first = rest.popFirst() {
            if first == UInt8(ascii: "%"), let byte = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(byte)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(first)
            }
        }
        return bytes
    }

    private static func encoded(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let character = Character(Unicode.Scalar(byte))
            let isPlain = byte < 0x80 && (character.isLetter || character.isNumber || "/-._~".contains(character))
            return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
