// Written by `make generate` from Generator/Spec/service/npi.yaml. Do not edit.

/// The answer of `/npi/find`.
public struct NPIFindResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Providers.
    public var providers: [Provider]? { json.records("providers", as: Provider.self) }

    /// An entry of `providers`.
    public struct Provider: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// National Provider Identifier (NPI).
        public var npi: String? { json.string("npi") }

        /// Name of the provider.
        public var name: String? { json.string("name") }

        /// City of the provider.
        public var city: String? { json.string("city") }
    }
}
