import AmbraCatalogue

/// The calls that the sandbox carries out. Every other call of the catalogue is checked and then answered with what the
/// catalogue declares, empty: lists without rows, other fields null; a header says so.
package enum ModelledCalls {
    /// The paths of the modelled calls, sorted.
    package static let paths: [String] = Set(handlers.keys).union(listings.keys).union(ResourceCalls.paths).sorted()

    /// The paths of the calls of the catalogue that are not modelled, sorted.
    package static let unmodelled: [String] = {
        let modelled = Set(paths)
        return Catalogue.shared.paths.filter { !modelled.contains($0) }.sorted()
    }()

    /// How the call of a path is carried out; nil when it is not modelled.
    static func call(at path: String) -> ModelledCall? {
        if let handler = handlers[path] { return .handler(handler) }
        if let listing = listings[path] { return .listing(listing) }
        return ResourceCalls.call(of: path)
    }

    private static let handlers: [String: Handler] = merged([
        JoiningCalls.handlers, PasswordCalls.handlers, NotificationCalls.handlers, NamespaceCalls.handlers,
        PricingCalls.handlers, AccountSettingCalls.handlers, ReportCalls.handlers, ShareRuleCalls.handlers,
        SiteUserCalls.handlers, FilterCalls.handlers, DictionaryCalls.handlers, CustomcodeCalls.handlers,
        TextCalls.handlers, MeetingCalls.handlers, RadreportCalls.handlers, PatientCalls.handlers,
        PatientPortalLogin.handlers, CaseCalls.handlers, PurgeCalls.handlers, CustomfieldCalls.handlers,
        MessageCalls.handlers,
        SessionCalls.handlers, DirectoryCalls.handlers, AccountCalls.handlers, UserCalls.handlers,
        MemberCalls.handlers, StudyCalls.handlers, StudySharingCalls.handlers, TagCalls.handlers, SettingCalls.handlers,
        JobCalls.handlers,
        AuditCalls.handlers, NamespaceAnonymization.handlers, WebhookCalls.handlers,
        NodePingCalls.handlers, NodeCalls.handlers, DestinationCalls.handlers, ActivityCalls.handlers,
        StudyPushCalls.handlers, StudyCopyCalls.handlers, StudyHistoryCalls.handlers,
        LinkCalls.handlers, TrialCalls.handlers, WorklistCalls.handlers, DICOMDataCalls.handlers,
    ])

    private static let listings: [String: Listing] = merged([
        FilterCalls.listings, RadreportCalls.listings, MemberCalls.listings, StudyCalls.listings,
        AuditCalls.listings, WebhookCalls.listings, NodeCalls.listings, ActivityCalls.listings,
        StudyPushCalls.listings, StudyHistoryCalls.listings, DICOMDataCalls.listings, TagCalls.listings,
    ])

    private static func merged<Call>(_ groups: [[String: Call]]) -> [String: Call] {
        groups.reduce(into: [:]) { all, group in all.merge(group) { first, _ in first } }
    }
}

/// The calls on background jobs. They are used by clients but not documented.
enum JobCalls {
    static let handlers: [String: Handler] = ["/job/get": get]

    @Sendable private static func get(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let id = call.parameters["id"] ?? ""
        guard let job = model.jobs[id], job.userID == (try call.caller()).id else { throw .notFound(id) }
        return ["id": .string(job.id), "state": .string(job.state)]
    }
}

/// The answer of a call that is checked but not modelled: what the catalogue declares, empty.
enum PlainAnswer {
    static func response(
        to call: CatalogueCall,
        _ parameters: Parameters,
        _ selection: FieldSelection
    ) throws(Refusal) -> SandboxResponse {
        switch call.response {
        case .redirect:
            var response = SandboxResponse.empty(status: 302)
            response.headers["location"] = SandboxService.basePath + call.path
            return response
        case .pdf, .zip: throw Refusal("NOT_FOUND", status: 404)
        case .css: return .text("", type: "text/css; charset=utf-8")
        case .i18next: return .json(.object([:]))
        case .json: return .json(.object(try fields(of: call, parameters, selection)))
        }
    }

    private static func fields(
        of call: CatalogueCall,
        _ parameters: Parameters,
        _ selection: FieldSelection
    ) throws(Refusal) -> [String: JSON] {
        var fields: [String: JSON] = [:]
        for field in call.returns { fields[field.name] = field.type == .array ? .array([]) : .null }
        if call.isPaged {
            fields.merge(try Page(parameters).answer(call.rows ?? "rows", [])) { $1 }
        }
        fields = selection.apply(fields, object: nil, rows: call.rows)
        fields["status"] = .string("OK")
        return fields
    }
}
