// Written by `make generate` from Generator/Spec/service/rsna.yaml. Do not edit.

/// The answer of `/rsna/phr_study`.
public struct RSNAPHRStudyResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// The exam's studies.
    public var studies: [Study]? { json.records("studies", as: Study.self) }

    /// An entry of `studies`.
    public struct Study: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the study.
        public var studyUUID: String? { json.string("study_uuid") }

        /// Study Instance UID.
        public var studyUID: String? { json.string("study_uid") }

        /// Whether the study has a report.
        public var report: Bool? { json.flag("report") }
    }
}
