/// Everything that is rendered: the spec with Swift names and types, known to be free of mistakes.
struct API: Sendable {
    var services: [Service] = []
    var records: [RecordFile] = []
    var tokens: [StaticMember] = []
    var subtypes: [StaticMember] = []
    var storageStatuses: [StaticMember] = []
    /// The rules of the statuses after which a call may be repeated, by the status.
    var storageRetries: [String: StorageStatusSpec.Retry] = [:]
    var storage: [StorageGroup] = []
    var catalogue = Catalogue()
    var dicom = DICOMTables()
    /// The spec itself, for what is written in the wire's words.
    var spec = Spec()
}

/// A namespace's service.
struct Service: Sendable {
    /// The namespace as the wire spells it.
    let namespace: String
    let source: String
    let doc: String
    let type: String
    let property: String
    let methods: [Method]
    let choices: [ChoiceType]
}

/// A method that makes a query.
struct Method: Sendable {
    enum Answer: Sendable, Hashable {
        case record(String)
        case pages(of: String)
    }

    let spec: CallSpec
    let name: String
    let arguments: [Argument]
    let answer: Answer
    let errors: [String]
    let isRepeatable: Bool
}

/// An argument of a generated method and how it gets into the request.
struct Argument: Sendable {
    let parameter: ParameterSpec
    let label: String
    let local: String
    let type: String
    let isRequired: Bool
    let doc: String
    /// What stands between the parentheses of the append.
    let append: String

    var wire: String { parameter.name }
}

/// A closed choice that stays open for newer servers.
struct ChoiceType: Sendable, Hashable {
    let name: String
    let doc: String
    let cases: [StaticMember]
}

/// A static member with a raw value.
struct StaticMember: Sendable, Hashable {
    let name: String
    let value: String
    let doc: String
}

/// A generated file of records.
struct RecordFile: Sendable {
    let name: String
    let source: String
    let records: [RecordType]
}

/// A record with its properties and the types inside it.
struct RecordType: Sendable {
    let name: String
    let doc: String
    let properties: [Property]
    let nested: [RecordType]
    let choices: [ChoiceType]
    /// The object's singular name on the wire, for records whose fields queries can name.
    let object: String?
}

/// A property of a record.
struct Property: Sendable {
    let name: String
    let wire: String
    let doc: String
    let deprecated: String?
    let type: String
    /// The type of the value that a filter compares with.
    let fieldType: String
    /// The accessor of the JSON object, such as `string("study_uid")`.
    let accessor: String
}

/// A namespace of the storage service: the calls of one spec file.
struct StorageGroup: Sendable {
    /// The namespace as the spec spells it.
    let namespace: String
    let source: String
    let doc: String
    let type: String
    let property: String
    let methods: [StorageMethod]
    let choices: [ChoiceType]
}

/// A method that makes a storage query.
struct StorageMethod: Sendable {
    let spec: StorageCallSpec
    let name: String
    /// Arguments of the path, in the path's order.
    let path: [Argument]
    let query: [Argument]
    let headers: [Argument]
    /// The body's argument, or the parts of a form.
    let body: [StorageArgument]
    let answer: String
    let isRepeatable: Bool

    /// The arguments of path, query and headers in the order of the method; the body's come behind them.
    var arguments: [Argument] { path + query + headers.filter { $0.parameter.lengthOf == nil } }
}

/// An argument of a storage method that goes into the body.
struct StorageArgument: Sendable {
    let declaration: String
    let name: String
    let doc: String
    /// The statement that puts it into the request.
    let statement: String
}

/// The calls as the catalogue lists them.
struct Catalogue: Sendable {
    /// A call of the service.
    struct Entry: Sendable {
        let namespace: String
        let call: CallSpec
        /// The fields of the answer, be they the call's own or those of the record it answers with.
        let returns: [FieldSpec]
        let errors: [String]
    }

    var service: [Entry] = []
    var storage: [(namespace: String, call: StorageCallSpec)] = []
    /// Records, with the singular name on the wire of those whose fields queries can name.
    var records: [(record: RecordSpec, object: String?)] = []
}
