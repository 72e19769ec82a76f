import Testing

@testable import AmbraCatalogue

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

    @Test("every line of the records' table is a record, and every row of a list is one")
    func everyRecord() throws {
        let lines = CatalogueTable.records.split(separator: "\n").count
        let names = Catalogue.shared.recordNames
        #expect(names.count == lines && Set(names).count == lines && lines > 150)
        #expect(names.allSatisfy { Catalogue.shared.record(named: $0) != nil })
        let rows = Catalogue.shared.calls.compactMap(\.row)
        #expect(rows.count > 45 && rows.allSatisfy { Catalogue.shared.record(named: $0) != nil })
    }

    @Test("a record has its fields with their types, and the word that queries have for it")
    func fields() throws {
        let study = try #require(Catalogue.shared.record(named: "Study"))
        #expect(study.object == "study" && study.fields.count > 100)
        #expect(study.field(named: "image_count")?.type == .integer)
        #expect(study.field(named: "phantom")?.type == .flag)
        #expect(study.field(named: "created")?.type == .datetime)
        #expect(study.field(named: "source")?.values.isEmpty == false)
        #expect(study.field(named: "unheard_of") == nil)
        #expect(Catalogue.shared.record(named: "NoSuch") == nil)
    }

    @Test("a map stands for the names that bear its prefix")
    func mapPrefix() throws {
        let add = try #require(Catalogue.shared.call(at: "/study/add"))
        #expect(add.parameter(named: "customfield-1")?.isMap == true)
        #expect(add.parameter(named: "modality")?.type == .string)
        #expect(add.parameter(named: "unheard_of") == nil)
    }

    @Test("a path late in its line is found, and so is one behind an escaped quotation mark")
    func pathAnywhere() {
        let table =
            #"{"doc":"says \"path\":\"/x\"","method":"a","namespace":"N","path":"/n/a","session":"none","#
            + #""response":"json","parameters":[],"returns":[],"errors":[]}"#
        let catalogue = Catalogue(service: table, storage: "", records: "")
        #expect(catalogue.paths == ["/n/a"])
        #expect(catalogue.call(namespace: "n", method: "a")?.path == "/n/a")
    }
}
