import AmbraCatalogue
import Foundation
import Testing

@testable import AmbraSandbox

@Suite("the page of modelled calls")
struct ModelledCallsTests {
    @Test("names exactly the calls that are carried out")
    func pageIsRight() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../Sources/AmbraSandbox")
        let page = sources.appending(path: "Documentation.docc/AmbraSandbox.md")
        let rows = try String(contentsOf: page, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| `/") }
        let named = rows.compactMap { $0.split(separator: "`").dropFirst().first.map { String($0) } }
        #expect(named == ModelledCalls.paths)
    }

    @Test("every modelled call is a call of the catalogue")
    func exist() {
        #expect(!ModelledCalls.paths.isEmpty)
        for path in ModelledCalls.paths {
            #expect(Catalogue.shared.call(at: path) != nil, "\(path)")
            #expect(ModelledCalls.handler(of: path) != nil)
        }
    }
}
