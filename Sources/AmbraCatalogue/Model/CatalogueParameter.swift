/// A parameter of a call.
package struct CatalogueParameter: Sendable, Equatable {
    /// The name on the wire.
    package let name: String
    /// The name in the Python SDK.
    package let python: String
    /// What the parameter holds.
    package let type: ValueType
    /// Whether the call is refused without it.
    package let isRequired: Bool
    /// The closed set of values of a choice.
    package let values: [String]
    /// The prefix of the names of a map.
    package let prefix: String?
    /// The file whose length the value is, for a header that follows from another parameter.
    package let lengthOf: String?
    /// What the parameter means.
    package let doc: String

    /// Whether this is a family of names.
    package var isMap: Bool { type == .map || type == .quotedMap }

    /// What the names of a map begin with; empty when any name is taken.
    package var mapPrefix: String { prefix ?? String(name.prefix { $0 != "{" && $0 != "*" }) }
}

extension CatalogueParameter: Decodable {
    private enum CodingKeys: String, CodingKey {
        case name, python, type, values, prefix, doc
        case lengthOf = "length_of"
        case isRequired = "required"
    }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        name = try members.decode(String.self, forKey: .name)
        python = try members.decode(String.self, forKey: .python)
        type = try members.decode(ValueType.self, forKey: .type)
        isRequired = try members.decode(Bool.self, forKey: .isRequired)
        values = try members.decodeIfPresent([String].self, forKey: .values) ?? []
        prefix = try members.decodeIfPresent(String.self, forKey: .prefix)
        lengthOf = try members.decodeIfPresent(String.self, forKey: .lengthOf)
        doc = try members.decode(String.self, forKey: .doc)
    }
}

/// What a parameter, a field or a part of a request holds, in the specification's words.
package enum ValueType: String, Sendable, Decodable {
    /// Kinds of text.
    case uuid, string
    /// 1 or 0 on the wire.
    case flag
    /// Kinds of numbers.
    case integer, number
    /// Kinds of times.
    case date, datetime
    /// Words with commas between them.
    case csv
    /// JSON as text.
    case json
    /// The content of a file.
    case file
    /// One of a list of words.
    case choice
    /// A family of parameters, whose names have a prefix in common.
    case map
    /// Such a family whose names are written within quotation marks.
    case quotedMap = "quoted-map"
    /// JSON within an answer.
    case object, array
}
