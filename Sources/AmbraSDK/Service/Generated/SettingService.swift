// Written by `make generate` from Generator/Spec/service/setting.yaml. Do not edit.

/// Settings that a user stores under a key of their choice.
public struct SettingService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Sets one of the user's settings.
    ///
    /// The value `__DELETE__` removes it.
    ///
    /// Sent as `POST /setting/set`.
    ///
    /// Refused with `MISSING_FIELDS`.
    ///
    /// - Parameters:
    ///   - key: Key to store under. A key that begins with `temp_` lasts only for the session.
    ///   - value: Value to store.
    ///   - userID: Id of the user whose value is set; sysadmin only.
    public func set(key: String, value: String, userID: String? = nil) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("key", key)
        form.append("value", value)
        form.append("user_id", userID)
        return Query(client, Call("/setting/set"), form)
    }

    /// Returns one of the user's settings.
    ///
    /// Sent as `POST /setting/get`.
    ///
    /// Refused with `MISSING_FIELDS`.
    ///
    /// - Parameters:
    ///   - key: Key of the value to return.
    ///   - userID: Id of the user whose value is returned; sysadmin only.
    public func get(key: String, userID: String? = nil) -> Query<Setting, NoVerbs, Mode> {
        var form = Form()
        form.append("key", key)
        form.append("user_id", userID)
        return Query(client, Call("/setting/get", repeats: .safe), form)
    }

    /// Returns all settings of a user.
    ///
    /// Sent as `POST /setting/get/all`.
    public func getAll() -> Query<SettingGetAllResponse, NoVerbs, Mode> {
        return Query(client, Call("/setting/get/all", repeats: .safe), Form())
    }
}
