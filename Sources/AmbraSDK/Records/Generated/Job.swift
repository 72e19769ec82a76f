// Written by `make generate` from Generator/Spec/service/job.yaml. Do not edit.

/// A background job of storage.
public struct Job: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "job" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// State of the job. `DONE` and `ERROR` are final.
    public var state: State? { json.choice("state", as: State.self) }

    /// A value of `state`.
    public struct State: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SCHEDULED`
        public static let scheduled = Self(rawValue: "SCHEDULED")

        /// `RUNNING`
        public static let running = Self(rawValue: "RUNNING")

        /// `FINISHED`
        public static let finished = Self(rawValue: "FINISHED")

        /// `DONE`
        public static let done = Self(rawValue: "DONE")

        /// `ERROR`
        public static let error = Self(rawValue: "ERROR")
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `state`
        public var state: Field<State> { Field("state") }
    }
}
