#if Tools
import ArgumentParser
import Testing

@testable import AmbraCLI
import AmbraCatalogue
@testable import AmbraSandbox

@Suite("Verbs and completion of ambra call")
struct CallVerbsTests {
    private func parameters(_ path: String, _ arguments: String...) throws -> [String] {
        let call = try #require(Catalogue.shared.call(at: path))
        let verbs = try CallVerbs.parse(arguments)
        return try verbs.parameters(of: call).map { "\($0.name)=\($0.value)" }
    }

    @Test("verbs become the parameters of the wire")
    func verbs() throws {
        let list = try parameters(
            "/study/list", "--filter", "modality=CT", "--filter", "created>=2026-01-01", "--filter", "tags in(a,b)",
            "--only", "uuid,study_date", "--sort", "created:desc", "--sort", "uuid", "--page", "2", "--rows", "50")
        #expect(
            list == [
                "filter.modality.equals=CT", "filter.created.ge=2026-01-01", "filter.tags.in=[\"a\", \"b\"]",
                "fields.study=[\"uuid\", \"study_date\"]", "sort_by=created-desc,uuid-asc", "page.number=2",
                "page.rows=50",
            ])
        #expect(try parameters("/session/user", "--only", "name") == ["fields._top=[\"name\"]"])
    }

    @Test("what cannot be is refused before anything is sent")
    func refusals() {
        #expect(throws: (any Error).self) { try parameters("/study/get", "--all") }
        #expect(throws: (any Error).self) { try parameters("/study/list", "--filter", "modality") }
        #expect(throws: (any Error).self) { try parameters("/study/list", "--only", ",") }
        for arguments in [["--page", "0"], ["--rows", "5001"], ["--all", "--page", "1"]] {
            #expect(throws: (any Error).self) { try CallVerbs.parse(arguments) }
        }
    }

    @Test("the objects of lists are named in the singular")
    func objects() throws {
        for (path, object) in [("/study/list", "study"), ("/account/list", "account"), ("/study/get", "_top")] {
            #expect(CallVerbs.object(of: try #require(Catalogue.shared.call(at: path))) == object)
        }
    }

    @Test("the shell is offered calls, then what the call still takes")
    func completion() {
        #expect(CallCompletion.calls("study.ge").contains("study.get"))
        #expect(CallCompletion.calls("/study/ge").contains("/study/get"))
        let catalogue = Catalogue.shared
        #expect(CallCompletion.calls("").count == catalogue.calls.count + catalogue.storageCalls.count)
        let offers = CallCompletion.parameters("", after: ["ambra", "call", "study.sync", "uuid=1", "im"])
        #expect(offers.contains("image_count=") && offers.contains("reload_load_dicom_tag=true"))
        #expect(!offers.contains("uuid="))
        #expect(CallCompletion.parameters("im", after: ["ambra", "call", "study.sync"]) == ["image_count="])
        #expect(CallCompletion.parameters("", after: ["ambra", "call", "no.such"]).isEmpty)
    }
}
#endif
