// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

/// The answer of `/study/share`.
public struct StudyShareResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// The new share.
    public var share: Share? { json.record("share", as: Share.self) }

    /// What the recipient is told.
    public var notices: [String]? { json.list("notices") }

    /// The content of `share`.
    public struct Share: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Kind of recipient.
        public var type: Kind? { json.choice("type", as: Kind.self) }

        /// The study that is shared.
        public var study: Study? { json.record("study", as: Study.self) }

        /// A value of `type`.
        public struct Kind: OpenChoice {
            /// The value on the wire.
            public let rawValue: String

            /// Takes any value, for those of newer servers.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// `U`
            public static let user = Self(rawValue: "U")

            /// `G`
            public static let group = Self(rawValue: "G")
        }
    }
}
