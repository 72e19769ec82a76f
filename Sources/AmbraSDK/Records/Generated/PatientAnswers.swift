// Written by `make generate` from Generator/Spec/service/patient.yaml. Do not edit.

/// The answer of `/patient/add`.
public struct PatientAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new patient.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/patient/study/list`.
public struct PatientStudyListResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Studies, as `/study/get` returns them.
    public var studies: [Study]? { json.records("studies", as: Study.self) }
}

/// The answer of `/patient/portal/login`.
public struct PatientPortalLoginResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the session.
    public var sid: String? { json.string("sid") }
}
