public import AmbraTransport

/// A file that is sent as a part of a form.
public struct StorageFile: Sendable {
    /// The name that the file is to have in storage, without folders.
    public var name: String

    /// The bytes. A body that can be sent again lets the SDK repeat the call after a lost session.
    public var content: HTTPRequestBody

    /// The media type; left out unless given.
    public var contentType: String?

    /// Creates a file.
    public init(name: String, content: HTTPRequestBody, contentType: String? = nil) {
        self.name = name
        self.content = content
        self.contentType = contentType
    }
}

/// A body of `multipart/form-data` (RFC 7578) while it is filled. Files are read while they are sent.
package struct MultipartForm: Sendable {
    private let boundary =
        "ambra-" + String(UInt64.random(in: .min ... .max), radix: 16)
        + String(UInt64.random(in: .min ... .max), radix: 16)
    private var pieces: [HTTPRequestBody] = []
    package private(set) var mistake: InvalidArgument?

    package init() {}

    package var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    package mutating func append(_ name: String, _ value: String?) {
        guard let value else { return }
        pieces += [Self.text(head(name, "") + value + "\r\n")]
    }

    package mutating func append(_ name: String, _ value: JSONValue?) { append(name, value?.jsonText) }

    package mutating func append(_ name: String, _ file: StorageFile?) {
        guard let file else { return }
        if file.name.isEmpty { mistake = mistake ?? InvalidArgument("\(name): the file has no name") }
        if let type = file.contentType, type.unicodeScalars.contains(where: { $0.value < 0x20 }) {
            mistake = mistake ?? InvalidArgument("\(name): the media type holds a control character")
        }
        let type = file.contentType.map { "\r\nContent-Type: \($0)" } ?? ""
        pieces += [
            Self.text(head(name, "; filename=\"\(Self.quoted(file.name))\"" + type)), file.content, Self.text("\r\n"),
        ]
    }

    private func head(_ name: String, _ more: String) -> String {
        "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.quoted(name))\"\(more)\r\n\r\n"
    }

    /// As browsers write names: quotes and line ends in percent-encoding, all else in UTF-8.
    private static func quoted(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func text(_ text: String) -> HTTPRequestBody { .bytes(Array(text.utf8)) }

    /// The whole form. It can be sent again when all its files can.
    package var body: HTTPRequestBody {
        let all = pieces + [Self.text("--\(boundary)--\r\n")]
        let lengths = all.compactMap(\.length)
        let stream = HTTPBodyStream(
            length: lengths.count == all.count ? lengths.reduce(0, +) : nil,
            isReplayable: all.allSatisfy(\.isReplayable),
            makeReader: {
                let reader = PieceReader(all)
                return { try await reader.next() }
            })
        return .stream(stream)
    }
}

/// Reads bodies one after another.
private actor PieceReader {
    private var rest: ArraySlice<HTTPRequestBody>
    private var current: HTTPRequestBody.Pieces.Iterator?

    init(_ bodies: [HTTPRequestBody]) { rest = bodies[...] }

    func next() async throws -> [UInt8]? {
        while true {
            if var iterator = current {
                let piece = try await iterator.next(isolation: self)
                current = piece == nil ? nil : iterator
                if let piece { return piece }
            }
            guard let body = rest.popFirst() else { return nil }
            current = body.pieces.makeAsyncIterator()
        }
    }
}
