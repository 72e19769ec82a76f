/// What an IOD says of one level of an object: its top level, or the items of a sequence.
package struct IODScope: Sendable {
    struct Source: Sendable {
        let module: String
        /// Whether the IOD has the module in every object.
        let isMandatory: Bool
        let attributes: [IODTables.Attribute]
    }

    /// An attribute with the strictest type that a module gives it.
    package struct Requirement: Hashable, Sendable {
        package let tag: Tag
        package let type: AttributeType
    }

    /// Modules that count, and those that are asked where none of them lists an attribute.
    let counted: [Source]
    let others: [Source]
    /// The sequence whose items are meant; `nil` at the top level.
    let sequence: Tag?
    /// The types of all attributes that are listed; `nil` where a level is asked for few of them.
    private let types: [Tag: AttributeType]?

    /// - Parameter isAskedOften: Whether a table of all types is worth making.
    init(counted: [Source], others: [Source], sequence: Tag?, isAskedOften: Bool = false) {
        self.counted = counted
        self.others = others
        self.sequence = sequence
        types = isAskedOften ? Self.strictest(others).merging(Self.strictest(counted)) { $1 } : nil
    }

    /// The type of an attribute at this level.
    ///
    /// - Returns: `nil` where no module of the IOD lists it.
    package func type(of tag: Tag) -> AttributeType? {
        if let types { return types[tag] }
        return Self.type(of: tag, counted) ?? Self.type(of: tag, others)
    }

    /// The strictest type that any module gives an attribute at this level, whether the module counts or not.
    package func strictestType(of tag: Tag) -> AttributeType? { Self.type(of: tag, counted + others) }

    /// The type of the attribute at the end of a path of sequences.
    package func type(at path: [Tag]) -> AttributeType? {
        guard let tag = path.last else { return nil }
        var scope = self
        for sequence in path.dropLast() {
            guard let inner = scope.items(of: sequence) else { return nil }
            scope = inner
        }
        return scope.type(of: tag)
    }

    /// What the IOD says of the items of a sequence at this level. Content items hold content items to any depth, all
    /// of one kind (PS3.3 section C.17.3); what their value types ask for is listed side by side, so that of type 1
    /// there is only what is there.
    ///
    /// - Returns: `nil` where no module says it, as for items three sequences deep.
    package func items(of sequence: Tag) -> IODScope? {
        if sequence == .contentSequence, self.sequence == sequence { return self }
        let inner = IODScope(
            counted: Self.items(of: sequence, counted), others: Self.items(of: sequence, others), sequence: sequence)
        return inner.counted.isEmpty && inner.others.isEmpty ? nil : inner
    }

    /// What the modules that count list at this level, in the order of tags. Without such a module, as in a sequence
    /// that only others know, what the others list.
    package var requirements: [Requirement] {
        let types = Self.strictest(counted.isEmpty ? others : counted)
        return types.map { Requirement(tag: $0.key, type: $0.value) }.sorted { $0.tag < $1.tag }
    }

    /// Names of the modules that list an attribute at this level; those that count, if any does.
    package func modules(listing tag: Tag) -> [String] {
        let names = counted.filter { Self.find(tag, $0.attributes) != nil }.map(\.module)
        return names.isEmpty ? others.filter { Self.find(tag, $0.attributes) != nil }.map(\.module) : names
    }

    /// The type that mandatory modules give an attribute at this level, but for one of them.
    func mandatoryType(of tag: Tag, butOf module: String? = nil) -> AttributeType? {
        Self.type(of: tag, counted.filter { $0.isMandatory && $0.module != module })
    }

    /// Names of the modules that give an attribute just this type.
    func modules(giving requirement: Requirement) -> [String] {
        (counted.isEmpty ? others : counted)
            .filter { Self.find(requirement.tag, $0.attributes)?.type == requirement.type }.map(\.module)
    }

    /// The least strict type that a module gives an attribute at this level.
    func leastStrictType(of tag: Tag) -> AttributeType? {
        (counted.isEmpty ? others : counted).compactMap { Self.find(tag, $0.attributes)?.type }.min()
    }

    /// Whether every module that says something of this level asks for an attribute to be there: modules may list one
    /// sequence with different items.
    func isAskedForByAll(_ tag: Tag) -> Bool {
        (counted.isEmpty ? others : counted).allSatisfy { source in
            let type = Self.find(tag, source.attributes)?.type
            return type == .valued || type == .present
        }
    }

    private static func strictest(_ sources: [Source]) -> [Tag: AttributeType] {
        var types: [Tag: AttributeType] = [:]
        for attribute in sources.lazy.flatMap(\.attributes) {
            types[attribute.tag] = max(attribute.type, types[attribute.tag] ?? attribute.type)
        }
        return types
    }

    private static func type(of tag: Tag, _ sources: [Source]) -> AttributeType? {
        var strictest: AttributeType?
        for source in sources {
            guard let type = find(tag, source.attributes)?.type else { continue }
            strictest = max(type, strictest ?? type)
        }
        return strictest
    }

    private static func items(of sequence: Tag, _ sources: [Source]) -> [Source] {
        sources.compactMap { source in
            guard let number = find(sequence, source.attributes)?.item else { return nil }
            return Source(
                module: source.module, isMandatory: source.isMandatory,
                attributes: IODTables.shared.attributes(ofItem: number))
        }
    }

    private static func find(_ tag: Tag, _ attributes: [IODTables.Attribute]) -> IODTables.Attribute? {
        var low = 0
        var high = attributes.count
        while low < high {
            let middle = (low + high) / 2
            if attributes[middle].tag < tag { low = middle + 1 } else { high = middle }
        }
        return low < attributes.count && attributes[low].tag == tag ? attributes[low] : nil
    }
}
