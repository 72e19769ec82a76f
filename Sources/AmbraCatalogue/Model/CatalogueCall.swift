/// A call of the service, as the specification describes it.
package struct CatalogueCall: Sendable, Equatable {
    /// Whether a call needs a session.
    package enum SessionUse: String, Sendable, Decodable {
        /// The call is refused without a session.
        case required
        /// The call takes no session.
        case none
        /// The call works without a session and may say more with one.
        case optional
        /// The call takes a session or one of the ``CatalogueCall/credentials``.
        case alternative
    }

    /// What the answer is.
    package enum Response: String, Sendable, Decodable {
        case json, redirect, pdf, zip, css, i18next
    }

    /// A set of alternatives of which one has to be given.
    package struct Choice: Sendable, Equatable, Decodable {
        /// The alternatives; each lists the parameters that are needed together.
        package let alternatives: [[String]]
        /// Whether none of them is fine too.
        package let isOptional: Bool

        private enum CodingKeys: String, CodingKey {
            case alternatives
            case isOptional = "optional"
        }
    }

    /// The path below the base URL, for example `/study/list`.
    package let path: String
    /// The namespace, for example `Study`.
    package let namespace: String
    /// The name of the call within the namespace, for example `list`.
    package let method: String
    /// What the call does.
    package let doc: String
    /// Whether the call needs a session.
    package let session: SessionUse
    /// The parameters that may replace a session; each entry lists names needed together.
    package let credentials: [[String]]
    /// Whether GET is refused with 405.
    package let isPostOnly: Bool
    /// Whether the answer comes in pages.
    package let isPaged: Bool
    /// Whether `sort_by` is understood.
    package let isSortable: Bool
    /// Whether `filter.*` is understood.
    package let isFilterable: Bool
    /// The wire name of the list of a paged answer.
    package let rows: String?
    /// The name of the record that a row is.
    package let row: String?
    /// The kind of the answer.
    package let response: Response
    /// Alternatives of which one has to be given.
    package let choices: [Choice]
    /// Whether parameters beyond ``parameters`` are allowed.
    package let allowsExtraParameters: Bool
    /// The declared parameters.
    package let parameters: [CatalogueParameter]
    /// The declared top-level fields of the answer.
    package let returns: [CatalogueField]
    /// The tokens with which the call may be refused.
    package let errors: [String]

    /// The declared parameter that a wire name means: the one of that name, or the map whose prefix it bears.
    package func parameter(named name: String) -> CatalogueParameter? {
        parameters.first { $0.name == name && !$0.isMap }
            ?? parameters.first { $0.isMap && !$0.mapPrefix.isEmpty && name.hasPrefix($0.mapPrefix) }
    }
}

extension CatalogueCall: Decodable {
    private enum CodingKeys: String, CodingKey {
        case path, namespace, method, doc, session, credentials, rows, row, response, parameters, returns, errors
        case isPostOnly = "post_only"
        case isPaged = "paged"
        case isSortable = "sortable"
        case isFilterable = "filterable"
        case choices = "any_of"
        case allowsExtraParameters = "extra_parameters"
    }

    /// Reads one line of the table; what it leaves out is not so.
    package init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        path = try members.decode(String.self, forKey: .path)
        namespace = try members.decode(String.self, forKey: .namespace)
        method = try members.decode(String.self, forKey: .method)
        doc = try members.decode(String.self, forKey: .doc)
        session = try members.decode(SessionUse.self, forKey: .session)
        credentials = try members.decodeIfPresent([[String]].self, forKey: .credentials) ?? []
        isPostOnly = try members.decodeIfPresent(Bool.self, forKey: .isPostOnly) ?? false
        isPaged = try members.decodeIfPresent(Bool.self, forKey: .isPaged) ?? false
        isSortable = try members.decodeIfPresent(Bool.self, forKey: .isSortable) ?? false
        isFilterable = try members.decodeIfPresent(Bool.self, forKey: .isFilterable) ?? false
        rows = try members.decodeIfPresent(String.self, forKey: .rows)
        row = try members.decodeIfPresent(String.self, forKey: .row)
        response = try members.decode(Response.self, forKey: .response)
        choices = try members.decodeIfPresent([Choice].self, forKey: .choices) ?? []
        allowsExtraParameters = try members.decodeIfPresent(Bool.self, forKey: .allowsExtraParameters) ?? false
        parameters = try members.decode([CatalogueParameter].self, forKey: .parameters)
        returns = try members.decode([CatalogueField].self, forKey: .returns)
        errors = try members.decode([String].self, forKey: .errors)
    }
}
