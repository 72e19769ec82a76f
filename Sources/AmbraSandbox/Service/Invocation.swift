import AmbraCatalogue
import Foundation

/// One call of the service, checked and ready to be carried out.
struct Invocation: Sendable {
    /// The call.
    var call: CatalogueCall
    /// The parameters.
    var parameters: Parameters
    /// The session of the caller, if there is one.
    var session: SessionStore.Session?
    /// The caller, if known.
    var user: AccountDirectory.User?
    /// The time of the call.
    var now: Date
    /// `host:port` under which storage is reached.
    var engine: String

    /// The caller of a call that needs one.
    func caller() throws(Refusal) -> AccountDirectory.User {
        guard let user else { throw .unauthenticated }
        return user
    }

    /// The first of some parameters that is present and not empty.
    func first(_ names: String...) -> String? {
        for name in names { if let value = parameters.value(name) { return value } }
        return nil
    }
}

/// A modelled call: carries the call out on the model and gives the answer without `status`.
typealias Handler = @Sendable (inout ServiceModel, Invocation) throws(Refusal) -> [String: JSON]

/// The part of a list that goes on while other calls are carried out.
typealias Reading = @Sendable () async -> [String: JSON]

/// A modelled list: looks at the model, then reads rows beside it.
typealias Listing = @Sendable (inout ServiceModel, Invocation) throws(Refusal) -> Reading

/// How a call is carried out.
enum ModelledCall: Sendable {
    case handler(Handler)
    case listing(Listing)
    case resource(Resource, Resource.Verb)
}

/// What became of a call in the model.
enum CallOutcome: Sendable {
    case answered([String: JSON])
    case reading(Reading)
    case notModelled
}
