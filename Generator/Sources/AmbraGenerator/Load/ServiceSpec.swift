/// One file of Spec/service or Spec/records.
struct ServiceSpec: Sendable {
    let mark: Mark
    /// The wire's word with a capital first letter; empty for a file of shared records.
    let namespace: String
    let doc: String
    let calls: [CallSpec]
    let records: [RecordSpec]
}

/// One call of the service.
struct CallSpec: Sendable {
    enum Session: String, CaseIterable, Sendable {
        case required, none, optional, alternative
    }

    enum Response: String, CaseIterable, Sendable {
        case json, redirect, pdf, zip, css, i18next
    }

    enum Repeats: String, CaseIterable, Sendable {
        case safe, unsafe
    }

    /// What a query of the call can do besides being sent; every call can limit its fields.
    enum Ability: String, CaseIterable, Sendable {
        case paged, sortable, filterable
    }

    let mark: Mark
    let name: String
    let swift: String?
    let path: String
    let section: String?
    let doc: String
    let notes: [String]
    let permission: String?
    let session: Session
    let credentials: [[String]]
    let isPostOnly: Bool
    let abilities: Set<Ability>
    let rows: String?
    let row: Marked<String>?
    let rowFields: [FieldSpec]
    let response: Response
    let repeats: Repeats?
    let takesExtraParameters: Bool
    let groups: [ParameterGroup]
    let parameters: [ParameterSpec]
    let returns: [FieldSpec]
    let result: Marked<String>?
    let errors: [Marked<String>]
}

/// A set of alternatives, of which one must be given whole; of an optional group none may be given, but no half of one.
struct ParameterGroup: Sendable {
    let mark: Mark
    let alternatives: [[String]]
    let isOptional: Bool
}

/// A value of a choice, with the Swift name that the spec gives it, if any.
struct ChoiceValue: Sendable, Hashable {
    let value: String
    let name: String?
}

/// One parameter of a call.
struct ParameterSpec: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case uuid, string, flag, integer, number, date, datetime, csv, json, file, choice, map
        case quotedMap = "quoted-map"
        /// A flag that storage spells `true` and `false`.
        case wordFlag = "word-flag"
        /// The longest edge of an image, or its box.
        case size
        /// DICOM tags of eight hexadecimal digits each.
        case tagList = "tag-list"
        /// DICOM tags in decimal, each with the value that replaces its own.
        case tagReplacements = "tag-replacements"

        /// The kinds that the service's forms know; storage has some of its own.
        static let ofForms = allCases.filter { !ofStorage.contains($0) }
        private static let ofStorage: Set<Self> = [.wordFlag, .size, .tagList, .tagReplacements]

        var isMap: Bool { self == .map || self == .quotedMap }
    }

    let mark: Mark
    let name: String
    let kind: Kind
    var isRequired: Bool
    let doc: String
    let values: [ChoiceValue]
    let prefix: String?
    let python: String?
    let swift: String?
    let deprecated: String?
    let isUndocumented: Bool
    let isMisplaced: Bool
    /// The file of a form whose length the header states.
    let lengthOf: String?

    /// The name in the Python SDK.
    var pythonName: String { python ?? name.replacing(".", with: "_").replacing("-", with: "_") }
}

/// One field of an answer or a record.
struct FieldSpec: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case uuid, string, flag, integer, number, date, datetime, csv, json, choice, object, array
    }

    let mark: Mark
    let name: String
    let kind: Kind
    let doc: String
    let values: [ChoiceValue]
    let fields: [FieldSpec]
    let record: Marked<String>?
    let items: Kind?
    let swift: String?
    let deprecated: String?
}

/// A record: a model of the service, or the shape of an answer's part.
struct RecordSpec: Sendable {
    let mark: Mark
    let name: String
    let doc: String
    let fields: [FieldSpec]
}
