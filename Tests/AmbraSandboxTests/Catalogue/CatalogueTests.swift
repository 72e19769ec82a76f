import Testing

@testable import AmbraSandbox

@Suite("the catalogue")
struct CatalogueTests {
    @Test("every line of the table is a call with a path of its own")
    func everyLineIsACall() {
        let catalogue = Catalogue.shared
        let lines = CatalogueTable.service.split(separator: "\n").count
        #expect(catalogue.paths.count == lines)
        #expect(Set(catalogue.paths).count == lines)
        #expect(catalogue.calls.count == lines)
        #expect(catalogue.paths.count >= 440)
    }

    @Test("every line of the storage table is a call")
    func everyStorageLineIsACall() {
        let lines = CatalogueTable.storage.split(separator: "\n").count
        #expect(Catalogue.shared.storageCalls.count == lines)
        #expect(Catalogue.shared.storageCalls.contains { $0.path == "/study/{namespace}/{study_uid}/schema" })
    }

    @Test("a call is found by namespace and name as by path")
    func lookUpByName() throws {
        for call in Catalogue.shared.calls {
            let found = try #require(Catalogue.shared.call(namespace: call.namespace, method: call.method))
            #expect(found.path == call.path)
        }
        #expect(Catalogue.shared.call(namespace: "study", method: "LIST")?.path == "/study/list")
        #expect(Catalogue.shared.call(namespace: "study", method: "no such") == nil)
        #expect(Catalogue.shared.call(at: "/no/such") == nil)
    }

    @Test("every parameter has a type that the checks know")
    func typesAreKnown() {
        let known: Set = [
            "uuid", "string", "flag", "integer", "number", "date", "datetime", "csv", "json", "file", "choice", "map",
            "quoted-map",
        ]
        for call in Catalogue.shared.calls {
            for parameter in call.parameters {
                #expect(known.contains(parameter.type), "\(call.path) \(parameter.name) \(parameter.type)")
            }
        }
    }

    @Test("a map stands for the names that bear its prefix")
    func mapPrefix() throws {
        let add = try #require(Catalogue.shared.call(at: "/study/add"))
        #expect(add.parameter(named: "customfield-1")?.isMap == true)
        #expect(add.parameter(named: "modality")?.type == "string")
        #expect(add.parameter(named: "unheard_of") == nil)
    }

    @Test("a path that stands late in its line is found, and one with escapes too")
    func pathAnywhere() {
        let table = #"{"doc":"says \"path\":\"/x\"","method":"a","namespace":"N","path":"/n/a"}"#
        let catalogue = Catalogue(service: table, storage: "")
        #expect(catalogue.paths == ["/n/a"])
        #expect(catalogue.call(namespace: "n", method: "a")?.path == "/n/a")
    }

    @Test("every modelled call is a call of the catalogue")
    func modelledCallsExist() {
        #expect(!ModelledCalls.paths.isEmpty)
        for path in ModelledCalls.paths {
            #expect(Catalogue.shared.call(at: path) != nil, "\(path)")
            #expect(ModelledCalls.handler(of: path) != nil)
        }
    }
}
