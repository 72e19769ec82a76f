/// A call of the service, as the specification describes it.
package struct CatalogueCall: Sendable, Equatable {
    /// Whether a call needs a session.
    package enum SessionUse: String, Sendable {
        /// The call is refused without a session.
        case required
        /// The call takes no session.
        case none
        /// The call works without a session and may say more with one.
        case optional
        /// The call takes a session or one of the ``CatalogueCall/credentials``.
        case alternative
    }

    /// A set of alternatives of which one has to be given.
    package struct Choice: Sendable, Equatable {
        /// The alternatives; each lists the parameters that are needed together.
        package var alternatives: [[String]]
        /// Whether none of them is fine too.
        package var isOptional: Bool
    }

    /// The path below the base URL, for example `/study/list`.
    package var path: String
    /// The namespace, for example `Study`.
    package var namespace: String
    /// The name of the call within the namespace, for example `list`.
    package var method: String
    /// What the call does.
    package var doc: String
    /// Whether the call needs a session.
    package var session: SessionUse
    /// The parameters that may stand in for a session; each entry lists names needed together.
    package var credentials: [[String]]
    /// Whether GET is refused with 405.
    package var isPostOnly: Bool
    /// Whether the answer comes in pages.
    package var isPaged: Bool
    /// Whether `sort_by` is understood.
    package var isSortable: Bool
    /// Whether `filter.*` is understood.
    package var isFilterable: Bool
    /// The wire name of the list of a paged answer.
    package var rows: String?
    /// The kind of the answer: json, redirect, pdf, zip, css or i18next.
    package var response: String
    /// Alternatives of which one has to be given.
    package var choices: [Choice]
    /// Whether parameters beyond ``parameters`` are allowed.
    package var allowsExtraParameters: Bool
    /// The declared parameters.
    package var parameters: [CatalogueParameter]
    /// The declared top-level fields of the answer.
    package var returns: [CatalogueField]
    /// The tokens with which the call may be refused.
    package var errors: [String]

    /// The declared parameter that a wire name stands for: the one of that name, or the map whose prefix it bears.
    package func parameter(named name: String) -> CatalogueParameter? {
        parameters.first { $0.name == name && !$0.isMap }
            ?? parameters.first { $0.isMap && !$0.mapPrefix.isEmpty && name.hasPrefix($0.mapPrefix) }
    }
}

/// A parameter of a call.
package struct CatalogueParameter: Sendable, Equatable {
    /// The name on the wire.
    package var name: String
    /// The name in the Python SDK.
    package var python: String
    /// uuid, string, flag, integer, number, date, datetime, csv, json, file, choice, map or quoted-map.
    package var type: String
    /// Whether the call is refused without it.
    package var isRequired: Bool
    /// The closed set of values of a choice.
    package var values: [String]
    /// The prefix of the names of a map.
    package var prefix: String?
    /// What the parameter means.
    package var doc: String

    /// Whether this stands for a family of names.
    package var isMap: Bool { type == "map" || type == "quoted-map" }

    /// What the names of a map begin with; empty when any name is taken.
    package var mapPrefix: String { prefix ?? String(name.prefix { $0 != "{" && $0 != "*" }) }
}

/// A top-level field of an answer.
package struct CatalogueField: Sendable, Equatable {
    /// The name on the wire.
    package var name: String
    /// The type, in the words of ``CatalogueParameter/type`` and object, array.
    package var type: String
}

extension CatalogueCall {
    /// Reads one line of the catalogue's table; nil when the line is no call.
    init?(json: JSON) {
        guard let path = json["path"]?.string else { return nil }
        self.path = path
        namespace = json["namespace"]?.string ?? ""
        method = json["method"]?.string ?? ""
        doc = json["doc"]?.string ?? ""
        session = json["session"]?.string.flatMap { SessionUse(rawValue: $0) } ?? .required
        credentials = json["credentials"]?.array?.compactMap(\.strings) ?? []
        isPostOnly = json["post_only"]?.flag ?? false
        isPaged = json["paged"]?.flag ?? false
        isSortable = json["sortable"]?.flag ?? false
        isFilterable = json["filterable"]?.flag ?? false
        rows = json["rows"]?.string
        response = json["response"]?.string ?? "json"
        choices = json["any_of"]?.array?.map { Choice(json: $0) } ?? []
        allowsExtraParameters = json["extra_parameters"]?.flag ?? false
        parameters = json["parameters"]?.array?.compactMap { CatalogueParameter(json: $0) } ?? []
        returns = json["returns"]?.array?.compactMap { CatalogueField(json: $0) } ?? []
        errors = json["errors"]?.strings ?? []
    }
}

extension CatalogueCall.Choice {
    init(json: JSON) {
        alternatives = json["alternatives"]?.array?.compactMap(\.strings) ?? []
        isOptional = json["optional"]?.flag ?? false
    }
}

extension CatalogueParameter {
    init?(json: JSON) {
        guard let name = json["name"]?.string else { return nil }
        self.name = name
        python = json["python"]?.string ?? name
        type = json["type"]?.string ?? "string"
        isRequired = json["required"]?.flag ?? false
        values = json["values"]?.strings ?? []
        prefix = json["prefix"]?.string
        doc = json["doc"]?.string ?? ""
    }
}

extension CatalogueField {
    init?(json: JSON) {
        guard let name = json["name"]?.string else { return nil }
        self.name = name
        type = json["type"]?.string ?? "string"
    }
}
