#if Tools
import AmbraCatalogue
import AmbraSDK
import Testing

@testable import AmbraCLI

@Suite("Storage calls of ambra call")
struct StorageCallInputTests {
    private func input(_ name: String, _ arguments: String...) throws -> StorageCallInput {
        let call = try #require(try StorageCallFinder().find(name))
        return try StorageCallInput(call, arguments.map { try CallArgument($0) })
    }

    private func message(_ body: () throws -> Void) -> String {
        do {
            try body()
            return ""
        } catch {
            return (error as? CommandFailure)?.message ?? "\(error)"
        }
    }

    @Test("every storage call is found by its name, and has a page of help")
    func find() throws {
        let calls = Catalogue.shared.storageCalls
        #expect(calls.count == 44)
        for call in calls {
            let name = StorageCallFinder.dotted(call)
            #expect(try StorageCallFinder().find(name) == call)
            #expect(StorageCallPage(call: call).lines.contains { $0.contains("ambra call \(name)") })
        }
        #expect(try StorageCallFinder().find("study.get") == nil)
        #expect(message { _ = try StorageCallFinder().find("storage.study.shema") }.contains("storage.study.schema"))
    }

    @Test("parameters stand in path, query and headers")
    func request() throws {
        let request = try input(
            "storage.study.merge", "engine=e", "namespace=n", "study_uid=1", "secondary_study_uid=2,3",
            "delete_secondary_study=yes", "X-AmbraHealth-Job-Id=j"
        ).request()
        #expect(
            request.target(session: "s")
                == "/study/n/1/merge?sid=s&secondary_study_uid=2%2C3&delete_secondary_study=1")
        #expect(String(describing: request.headers).contains("X-AmbraHealth-Job-Id"))
        #expect(request.repeats == .unsafe)
        let image = try input(
            "storage.study.crop", "namespace=n", "study_uid=1", #"body={"region":{"x":1,"y":1,"width":2,"height":2}}"#)
        #expect(try image.request().mistake == nil)
    }

    @Test("what is missing, unknown, given twice or of another type is named")
    func mistakes() {
        #expect(message { _ = try input("storage.study.schema", "namespace=n") }.contains("missing: study_uid"))
        #expect(message { _ = try input("storage.study.delete_images", "namespace=n", "study_uid=1") }.contains("body"))
        let unknown = message { _ = try input("storage.study.phi", "namespace=n", "study_uid=1", "phi_namespaces=x") }
        #expect(unknown.contains("phi_namespace"))
        #expect(message { _ = try input("storage.study.tag", "namespace=n", "namespace=n") }.contains("twice"))
        let flag = message { _ = try input("storage.study.count", "namespace=n", "study_uid=1", "count_files=maybe") }
        #expect(flag.contains("use true or false"))
        #expect(message { _ = try input("storage.multipart.initiate") }.contains("engine=host"))
        let file = message { _ = try input("storage.image.upload", "namespace=n", "body=text") }
        #expect(file.contains("body is a file; write body=@file"))
    }

    @Test("calls that take something away say so")
    func deletions() throws {
        let deleting = Catalogue.shared.storageCalls.filter { $0.deletion != nil }
        #expect(
            deleting.map { StorageCallFinder.dotted($0) + ($0.deletion?.words ?? "") }.sorted() == [
                "storage.attachment.delete", "storage.study.cache", "storage.study.delete",
                "storage.study.delete_image", "storage.study.delete_images",
                "storage.study.merge with delete_secondary_study=true",
                "storage.study.split with delete_series_from_original=true",
            ])
    }
}
#endif
