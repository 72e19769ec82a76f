// Written by `make generate` from Generator/Spec/service/training.yaml. Do not edit.

/// The answer of `/training/done`.
public struct TrainingDoneResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// What `/training/todo` returns, when more training remains.
    public var next: TrainingTodo? { json.record("next", as: TrainingTodo.self) }
}
