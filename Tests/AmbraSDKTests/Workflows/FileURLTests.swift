import Foundation
import Testing

@testable import AmbraSDK

@Suite("files named by URLs")
struct FileURLTests {
    @Test(
        "a file URL is its path, byte for byte",
        arguments: [
            ("file:///a/b.dcm", "/a/b.dcm"), ("file:///a%20b/%25/", "/a b/%"), ("file:///M%C3%BCller", "/M\u{FC}ller"),
            ("file:///M%FCller", #"/M\xFCller"#), ("file:///", "/"),
        ])
    func path(text: String, path: String) throws {
        #expect(try #require(URL(string: text)).localPath() == path)
    }

    @Test("a URL of the web names no file")
    func web() throws {
        let url = try #require(URL(string: "https://host.example/a?secret=b"))
        #expect {
            try url.localPath()
        } throws: { error in
            guard case AmbraError.invalidArgument(let argument) = error else { return false }
            return !argument.message.contains("secret")
        }
    }
}
