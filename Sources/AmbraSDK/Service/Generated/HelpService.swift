// Written by `make generate` from Generator/Spec/service/help.yaml. Do not edit.

/// Help texts.
public struct HelpService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Returns help text.
    ///
    /// Sent as `POST /help/get`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameter key: Key of the help entry.
    public func get(key: String) -> Query<Help, NoVerbs, Mode> {
        var form = Form()
        form.append("key", key)
        return Query(client, Call("/help/get", repeats: .safe), form)
    }

    /// Sets the help text.
    ///
    /// Sent as `POST /help/set`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_SYSADMIN_OR_SUPPORT`.
    ///
    /// - Parameters:
    ///   - key: Key of the help entry.
    ///   - text: Help text to store.
    public func set(key: String, text: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("key", key)
        form.append("text", text)
        return Query(client, Call("/help/set"), form)
    }
}
