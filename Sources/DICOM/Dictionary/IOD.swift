import Platform

/// An information object definition: the modules that objects of a SOP class are made of (PS3.3 annex A).
///
/// Nothing is parsed before an IOD is asked for; then its own modules are, once.
package struct IOD: Sendable {
    /// A module as this IOD uses it.
    package struct Module: Sendable {
        /// Mandatory, by the user's choice, or by a condition that the tables do not hold.
        package enum Usage: Character, Sendable {
            case mandatory = "M"
            case user = "U"
            case conditional = "C"
        }

        /// The module's name in small letters, such as `general-series`. Functional groups are modules too.
        package let name: String
        package let usage: Usage
        /// The information entity, such as `Series`.
        package let entity: String

        let attributes: [IODTables.Attribute]

        /// What this module alone says of the top level.
        package var scope: IODScope {
            let source = IODScope.Source(module: name, isMandatory: usage == .mandatory, attributes: attributes)
            return IODScope(counted: [source], others: [], sequence: nil)
        }
    }

    /// The name in small letters, such as `ct-image`.
    package let name: String

    /// Its modules, in the order of PS3.3.
    package let modules: [Module]

    /// Tags that one module lists and no other, where that module is not mandatory, ascending, and its position.
    private let owners: [(tag: Tag, module: Int)]

    private static let known = Memo<String, IOD?>(most: IODTables.shared.iods.count)

    /// Scopes by the modules that are not mandatory and count: the files of a study mostly share one.
    private let scopes = Memo<Set<Int>, IODScope>(most: 64)

    /// The IOD of a SOP class.
    ///
    /// - Returns: `nil` for a class that the tables do not know.
    package static func iod(ofSOPClass uid: String) -> IOD? {
        guard let name = IODTables.shared.names[uid] else { return nil }
        return known.value(for: name) { IOD(name: $0) }
    }

    /// Every attribute that modules of some names list, at any depth.
    package static func tags(ofModules isWanted: (Substring) -> Bool) -> Set<Tag> {
        IODTables.shared.tags(ofModules: isWanted)
    }

    private init?(name: String) {
        guard let cells = IODTables.shared.iods[name] else { return nil }
        self.name = name
        let modules = cells.compactMap { IODTables.shared.module($0) }
        self.modules = modules
        var owners: [Tag: Int] = [:]
        for (position, module) in modules.enumerated() {
            for attribute in module.attributes {
                owners[attribute.tag] = owners[attribute.tag] == nil ? position : -1
            }
        }
        self.owners = owners.filter { $0.value >= 0 && modules[$0.value].usage != .mandatory }
            .map { (tag: $0.key, module: $0.value) }.sorted { $0.tag < $1.tag }
    }

    /// What the IOD says of an object that holds these elements at its top level.
    ///
    /// Mandatory modules count. Another module counts when the object holds an attribute that no other module of the
    /// IOD lists: attributes that modules share prove nothing of the one that is not mandatory. Where no module that
    /// counts lists an attribute, the others are asked, so that an attribute which is there is never taken for less
    /// than some module wants of it. Of several types the strictest is taken.
    package func scope(holding tags: some Sequence<Tag>) -> IODScope {
        scopes.value(for: optionalModules(holding: tags)) { owned in
            var counted: [IODScope.Source] = []
            var others: [IODScope.Source] = []
            for (position, module) in modules.enumerated() {
                if module.usage == .mandatory || owned.contains(position) {
                    counted += module.scope.counted
                } else {
                    others += module.scope.counted
                }
            }
            return IODScope(counted: counted, others: others, sequence: nil, isAskedOften: true)
        }
    }

    /// The modules that are not mandatory and of which an attribute is held that no other lists.
    private func optionalModules(holding tags: some Sequence<Tag>) -> Set<Int> {
        var found: Set<Int> = []
        var position = 0
        for tag in tags {
            // Tags of a data set ascend, but for what a bad writer put out of order.
            if position > 0, owners[position - 1].tag >= tag { position = 0 }
            while position < owners.count, owners[position].tag < tag { position += 1 }
            guard position < owners.count else { continue }
            if owners[position].tag == tag { found.insert(owners[position].module) }
        }
        return found
    }
}
