extension Call {
    /// Asks the service whether it knows a session.
    static let sessionCheck = Call("/session/user", session: .none, repeats: .safe)
}
