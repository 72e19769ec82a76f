import HTTPTypes
import Testing

@testable import AmbraTransport

struct HeadTests {
    private func read(_ text: String) -> CurlHead.Progress {
        var head = CurlHead()
        var progress = CurlHead.Progress.more
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            progress = Array((line + "\r\n").utf8).withUnsafeBytes { head.add($0) }
            if progress != .more { break }
        }
        return progress
    }

    @Test(arguments: ["HTTP/1.1 404 Not Found", "HTTP/1.1 404", "HTTP/2 404 ", "HTTP/1.0 404 a b c"])
    func `a status line is read`(line: String) {
        #expect(read("\(line)\n\n") == .complete(HTTPResponse(status: .init(code: 404))))
    }

    @Test func `fields keep their order, case does not matter and space around values is not theirs`() throws {
        guard case .complete(let response) = read("HTTP/1.1 200 OK\nA:  1 \nb:2\nA: 3\nempty:\n\n") else {
            Issue.record("not complete")
            return
        }
        let name = try #require(HTTPField.Name("a"))
        #expect(response.headerFields[values: name] == ["1", "3"])
        #expect(response.headerFields.map(\.value) == ["1", "2", "3", ""])
    }

    @Test func `interim heads are passed over`() {
        let head = "HTTP/1.1 100 Continue\nX: 1\n\nHTTP/1.1 103 Early\n\nHTTP/1.1 201 Created\n\n"
        #expect(read(head) == .complete(HTTPResponse(status: .created)))
    }

    @Test(arguments: ["HTTP/1.1 abc\n", "HTTP/1.1\n", "HTTP/1.1 20\n", "HTTP/1.1 101 Switch\n", "A: b\n", "\n"])
    func `what is no head is said to be none`(text: String) {
        guard case .malformed = read(text) else {
            Issue.record("taken for a head")
            return
        }
    }

    @Test func `a head without end is refused`() {
        let line = "X: " + String(repeating: "x", count: 64 << 10) + "\n"
        guard case .malformed = read("HTTP/1.1 200 OK\n" + String(repeating: line, count: 20)) else {
            Issue.record("taken for a head")
            return
        }
    }
}
