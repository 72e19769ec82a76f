import AmbraTransport
import HTTPTypes
import Platform
import Testing

@testable import AmbraSDK

@Suite("bytes of storage for callers that block")
struct BlockingContentTests {
    private static func image(_ pieces: [[UInt8]], isWhole: Bool) throws -> StorageQuery<StorageContent, Blocking> {
        let ambra = try Ambra(
            url: "https://service.example", credentials: .session(id: "s"),
            transport: PiecesTransport(pieces: pieces, isWhole: isWhole))
        return ambra.storage(engine: "storage.service.example").image.dicomPayload(
            namespace: "n", studyUID: "1.2", imageUID: "1.3", imageVersion: "1")
    }

    @Test("come piece by piece, once, with what storage says of them")
    func pieces() throws {
        var content = try Self.image([[1, 2], [3]], isWhole: true).makePieces()
        #expect(content.length == 3 && content.contentType == "application/dicom")
        #expect(try content.next() == [1, 2])
        #expect(try content.next() == [3])
        #expect(try content.next() == nil)
        #expect(try content.next() == nil)
    }

    @Test("break off with an error that names the call")
    func broken() throws {
        var content = try Self.image([[1, 2]], isWhole: false).makePieces()
        #expect(try content.next() == [1, 2])
        let error = #expect(throws: AmbraError.self) { try content.next() }
        guard case .transport(let failure) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(failure.call.hasPrefix("/study/{namespace}") && failure.transport?.kind == .connectionLost)
    }
}

/// Answers every request with the same pieces, after which the connection may be lost.
private struct PiecesTransport: HTTPTransport {
    let pieces: [[UInt8]]
    let isWhole: Bool

    func send(_ request: HTTPRequest, body: HTTPRequestBody, options: HTTPRequestOptions) async throws -> HTTPReply {
        let rest = Locked(pieces[...])
        let isWhole = isWhole
        return HTTPReply(
            head: HTTPResponse(status: .ok, headerFields: [.contentType: "application/dicom", .contentLength: "3"]),
            body: HTTPResponseBody {
                let piece = rest.withLock { $0.popFirst() }
                if piece == nil, !isWhole { throw TransportError(.connectionLost, "the connection was lost") }
                return piece
            })
    }
}
