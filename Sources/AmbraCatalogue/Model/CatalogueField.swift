/// A field of an answer or of a record.
package struct CatalogueField: Sendable, Equatable {
    /// The name on the wire.
    package let name: String
    /// What the field holds.
    package let type: ValueType
    /// The closed set of values of a choice.
    package let values: [String]
}

extension CatalogueField: Decodable {
    private enum CodingKeys: String, CodingKey {
        case name, type, values
    }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        name = try members.decode(String.self, forKey: .name)
        type = try members.decode(ValueType.self, forKey: .type)
        values = try members.decodeIfPresent([String].self, forKey: .values) ?? []
    }
}

/// An object of the service or of storage, as lists and single answers give it.
package struct CatalogueRecord: Sendable, Equatable, Decodable {
    /// The name in the specification, such as `Study`.
    package let name: String
    /// The singular name on the wire, such as `study`; `nil` for objects whose fields queries do not name.
    package let object: String?
    /// The fields at its top level.
    package let fields: [CatalogueField]

    /// The field of a wire name.
    package func field(named name: String) -> CatalogueField? { fields.first { $0.name == name } }
}
