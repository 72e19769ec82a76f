// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

/// A study that is not ready yet.
public struct StudyNotReady: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_not_ready" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the PHI namespace.
    public var phiNamespace: String? { json.string("phi_namespace") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `phi_namespace`
        public var phiNamespace: Field<String> { Field("phi_namespace") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
