/// What the SDK must know of a service call besides its form.
package struct Call: Sendable, Hashable {
    /// How a call uses the session.
    package enum Session: Sendable, Hashable {
        case required
        /// Sent when there is one; the call does not log in for it.
        case optional
        case none
        /// The session, unless the form holds the other credentials.
        case alternative([String])
    }

    /// Whether doing the call twice is the same as doing it once, so that it may be repeated when nobody knows whether
    /// the first try arrived.
    package enum Repeats: Sendable, Hashable {
        case safe
        case unsafe
    }

    package let path: String
    package let session: Session
    package let repeats: Repeats
    /// Name of the list field of a paged call.
    package let rows: String?

    package init(_ path: String, session: Session = .required, repeats: Repeats = .unsafe, rows: String? = nil) {
        self.path = path
        self.session = session
        self.repeats = repeats
        self.rows = rows
    }
}
