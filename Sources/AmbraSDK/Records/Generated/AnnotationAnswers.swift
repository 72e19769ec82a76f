// Written by `make generate` from Generator/Spec/service/annotation.yaml. Do not edit.

/// The answer of `/annotation/list`.
public struct AnnotationListResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Annotations, as `/annotation/get` returns them.
    public var annotations: [Annotation]? { json.records("annotations", as: Annotation.self) }
}

/// The answer of `/annotation/add`.
public struct AnnotationAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new annotation.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/annotation/set`.
public struct AnnotationSetResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the annotation.
    public var uuid: String? { json.string("uuid") }
}
