import Foundation

/// A form of several parts (RFC 7578) in a body that is kept: where each part lies, without holding it.
struct MultipartForm: Sendable {
    /// One part of the form.
    struct Part: Sendable {
        /// The name of the field.
        var name: String
        /// The name of the file, without folders; `nil` for a plain field.
        var filename: String?
        /// What the part says that it holds.
        var contentType: String?
        /// Where its content lies in the body.
        var range: Range<Int>
    }

    /// Why a body is no form.
    struct Fault: Error {
        var reason: String
    }

    private(set) var parts: [Part] = []

    private static let headLimit = 16 << 10
    private static let partLimit = 100

    /// Finds the parts of a body.
    ///
    /// - Parameter contentType: The header of the request, which names the boundary.
    init(_ body: Blob, contentType: String?) throws(Fault) {
        guard let contentType, contentType.lowercased().hasPrefix("multipart/form-data"),
            let boundary = Self.parameter("boundary", of: contentType), (1...70).contains(boundary.utf8.count)
        else { throw Fault(reason: "the body has to be multipart/form-data with a boundary") }
        let mark = Array("--\(boundary)".utf8)
        guard var position = try Self.find(mark, in: body, from: 0) else {
            throw Fault(reason: "the boundary that the header names is not in the body")
        }
        while true {
            position += mark.count
            let next = try Self.bytes(of: body, position..<position + 2)
            if next == Array("--".utf8) { return }
            guard next == [0x0D, 0x0A] else { throw Fault(reason: "a boundary does not end with its line") }
            let head = try Self.bytes(of: body, position..<position + Self.headLimit)
            guard let end = Self.offset(of: [0x0D, 0x0A, 0x0D, 0x0A], in: head), parts.count < Self.partLimit else {
                throw Fault(reason: "the header of a part is too long, or there are too many parts")
            }
            let start = position + end + 4
            guard let following = try Self.find([0x0D, 0x0A] + mark, in: body, from: start) else {
                throw Fault(reason: "the last part does not end with the boundary")
            }
            parts.append(Self.part(String(decoding: head[..<end], as: UTF8.self), start..<following))
            position = following + 2
        }
    }

    /// The part of a field.
    func part(named name: String) -> Part? { parts.first { $0.name == name } }

    private static func part(_ head: String, _ range: Range<Int>) -> Part {
        var part = Part(name: "", range: range)
        for line in head.split(separator: "\r\n") {
            let pair = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard pair.count == 2 else { continue }
            switch pair[0].lowercased() {
            case "content-disposition":
                part.name = parameter("name", of: pair[1]) ?? ""
                part.filename = parameter("filename", of: pair[1]).map(SafeName.init)?.text
            case "content-type": part.contentType = pair[1]
            default: break
            }
        }
        return part
    }

    /// A parameter of a header field, with or without quotation marks.
    private static func parameter(_ name: String, of field: String) -> String? {
        for piece in pieces(of: field).dropFirst() {
            let pair = piece.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard pair.count == 2, pair[0].lowercased() == name else { continue }
            guard pair[1].hasPrefix("\""), pair[1].hasSuffix("\""), pair[1].count > 1 else { return pair[1] }
            return String(pair[1].dropFirst().dropLast()).replacing("\\\"", with: "\"")
        }
        return nil
    }

    /// What stands between the semicolons of a header field; those within quotation marks separate nothing.
    private static func pieces(of field: String) -> [Substring] {
        var (isQuoted, isEscaped) = (false, false)
        return field.split(omittingEmptySubsequences: false) { character in
            defer { isEscaped = character == "\\" && !isEscaped }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            return character == ";" && !isQuoted
        }
    }

    private static func bytes(of body: Blob, _ range: Range<Int>) throws(Fault) -> [UInt8] {
        do {
            return try body.read(range)
        } catch {
            throw Fault(reason: "the body could not be kept")
        }
    }

    /// Where some bytes first stand, looked for in windows that overlap.
    private static func find(_ mark: [UInt8], in body: Blob, from start: Int) throws(Fault) -> Int? {
        var position = start
        while position < body.count {
            let window = try bytes(of: body, position..<position + Blob.pieceLength)
            if let offset = offset(of: mark, in: window) { return position + offset }
            guard window.count > mark.count else { return nil }
            position += window.count - mark.count + 1
        }
        return nil
    }

    private static func offset(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            guard let first = mark.first, bytes.count >= mark.count else { return nil }
            for offset in 0...bytes.count - mark.count where bytes[offset] == first {
                if mark.indices.allSatisfy({ bytes[offset + $0] == mark[$0] }) { return offset }
            }
            return nil
        }
    }
}

/// A file name from outside, made harmless: without folders, control characters and dots in front.
struct SafeName: Sendable {
    let text: String

    init(_ name: String) {
        let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
        let shown = String.UnicodeScalarView(last.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
        let text = String(String(shown).drop { $0 == "." }.prefix(120))
        self.text = text.isEmpty ? "file" : text
    }
}

extension Blob {
    /// A part of the bytes, as bytes of their own.
    func part(_ range: Range<Int>, in blobStore: BlobStore) throws -> Blob {
        let sink = BlobSink(blobStore)
        for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.pieceLength) {
            try sink.append(try read(start..<min(start + Self.pieceLength, range.upperBound)))
        }
        return try sink.finish()
    }
}
