// Written by `make generate` from Generator/Spec/storage/study.yaml. Do not edit.

/// The answer of `POST /study/{namespace}/{study_uid}/rt`.
public struct StorageStudyAddStructureSetResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Storage namespace that holds the structure set.
    public var namespace: String? { json.string("namespace") }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }
}
