/// What a content item must hold depends on its Value Type (PS3.3 sections C.17.3 and 10.2); the tables list the
/// attributes of all value types side by side.
struct ContentItemRules {
    /// Requirements of an item by its value type.
    private static let byType: [String: [(Tag, AttributeType)]] = [
        "TEXT": [(.textValue, .valued)],
        "CODE": [(.conceptCodeSequence, .valued)],
        "NUM": [(.measuredValueSequence, .present)],
        "NUMERIC": [(.numericValue, .valued), (.measurementUnitsCodeSequence, .valued)],
        "PNAME": [(.personName, .valued)],
        "DATE": [(.date, .valued)],
        "TIME": [(.time, .valued)],
        "DATETIME": [(.dateTime, .valued)],
        "UIDREF": [(.uid, .valued)],
        "IMAGE": [(.referencedSOPSequence, .valued)],
        "COMPOSITE": [(.referencedSOPSequence, .valued)],
        "WAVEFORM": [(.referencedSOPSequence, .valued)],
        "SCOORD": [(.graphicType, .valued), (.graphicData, .valued)],
        "SCOORD3D": [
            (.graphicType, .valued), (.graphicData, .valued), (.referencedFrameOfReferenceUID, .valued),
        ],
        "TCOORD": [(.temporalRangeType, .valued)],
        "CONTAINER": [(.continuityOfContent, .valued)],
        "TABLE": [(.tabulatedValuesSequence, .valued)],
    ]

    /// Attributes that some value type asks for.
    static let dependent: Set<Tag> = Set(byType.values.joined().map(\.0))

    /// What any content item may hold, and the tables list for the outermost one only.
    static let common: Set<Tag> = [
        .contentSequence, .contentTemplateSequence, .observationDateTime, .observationUID, .valueType,
        .conceptNameCodeSequence,
    ]

    /// - Returns: `nil` for a level that holds no content item.
    init?(_ scope: IODScope) {
        guard scope.type(of: .valueType) != nil, scope.type(of: .conceptCodeSequence) != nil else { return nil }
    }

    /// The requirements of a level without those of other value types, with those of this item's type.
    func requirements(
        _ listed: [IODScope.Requirement], of item: DataSet
    ) throws(DICOMError) -> [IODScope.Requirement] {
        if item[.referencedContentItemIdentifier] != nil, item[.valueType] == nil {
            // A reference to another item has no value type and no value (PS3.3 section C.17.3.2.5).
            return listed.filter { $0.tag == .relationshipType }
        }
        let own = Self.byType[try item.string(.valueType) ?? ""] ?? []
        let others = listed.filter { requirement in
            !Self.dependent.contains(requirement.tag) && !own.contains { $0.0 == requirement.tag }
        }
        let added = own.map { IODScope.Requirement(tag: $0.0, type: $0.1) }
        return (others + added).sorted { $0.tag < $1.tag }
    }
}
