// Written by `make generate` from Generator/Spec/service/dictionary.yaml. Do not edit.

/// Dictionaries that look up and replace field values.
public struct DictionaryService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - The dictionaries

    /// Lists the account's dictionaries.
    ///
    /// Permission: dictionary_view.
    ///
    /// Sent as `POST /dictionary/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<DictionaryRecord, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/dictionary/list", repeats: .safe, rows: "dictionaries"), form)
    }

    /// Adds a dictionary.
    ///
    /// Its lookup and replace fields are standard field names or custom field ids.
    ///
    /// Permission: dictionary_edit.
    ///
    /// Sent as `POST /dictionary/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NOT_LIST`, `INVALID_FLAG`, `INVALID_FIELD` or
    /// `INVALID_OBJECT`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - name: Name of the dictionary.
    ///   - object: Object the dictionary applies to.
    ///   - lookup: JSON array of the names of the fields that make up the lookup value; they are joined and hashed with
    ///     MD5.
    ///   - replace: JSON array of the fields replaced when a lookup succeeds.
    ///   - caseSensitive: Whether dictionary lookups are case sensitive.
    public func add(
        accountID: String,
        name: String,
        object: DictionaryAddObject,
        lookup: JSONValue,
        replace: JSONValue,
        caseSensitive: Bool
    ) -> Query<DictionaryAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("name", name)
        form.append("object", object.rawValue)
        form.append("lookup", lookup)
        form.append("replace", replace)
        form.append("case_sensitive", caseSensitive)
        return Query(client, Call("/dictionary/add"), form)
    }

    /// Changes a dictionary.
    ///
    /// Permission: dictionary_edit.
    ///
    /// Sent as `POST /dictionary/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the dictionary.
    ///   - name: Name of the dictionary.
    public func set(uuid: String, name: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        return Query(client, Call("/dictionary/set"), form)
    }

    /// Returns a dictionary.
    ///
    /// Permission: dictionary_view.
    ///
    /// Sent as `POST /dictionary/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the dictionary.
    public func get(uuid: String) -> Query<DictionaryRecord, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/dictionary/get", repeats: .safe), form)
    }

    /// Deletes a dictionary.
    ///
    /// Permission: dictionary_edit.
    ///
    /// Sent as `POST /dictionary/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the dictionary.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/dictionary/delete"), form)
    }

    // MARK: - Entries

    /// Lists the entries of a dictionary.
    ///
    /// Permission: dictionary_view.
    ///
    /// Sent as `POST /dictionary/entries`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `NOT_LIST`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the dictionary.
    ///   - lookup: Lookup value of the only entry to return.
    public func entries(uuid: String, lookup: String? = nil) -> Query<DictionaryEntriesResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("lookup", lookup)
        return Query(client, Call("/dictionary/entries", repeats: .safe), form)
    }

    /// Adds or updates an entry of a dictionary.
    ///
    /// A replacement is plain text or a template with field names, such as `{$patient_name}`, and the special values of
    /// `/namespace/anonymize`, such as `__COUNTER-XXX__`. Regular expressions are tried only when no JSON entry
    /// matches. They run on the lookup values joined by spaces, in the order of their numbers, up to the first match.
    ///
    /// Permission: dictionary_edit.
    ///
    /// Sent as `POST /dictionary/entry/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NOT_LIST`, `INVALID_LOOKUP`, `INVALID_REGEXP` or
    /// `INVALID_INTEGER`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the dictionary.
    ///   - lookup: JSON array of lookup values to add, or a regular expression when regexp is given.
    ///   - replace: JSON array of replacement field values.
    ///   - regexp: Number that marks the entry as a regular expression and gives its place in the order.
    public func entryAdd(
        uuid: String,
        lookup: JSONValue,
        replace: JSONValue,
        regexp: Int? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("lookup", lookup)
        form.append("replace", replace)
        form.append("regexp", regexp)
        return Query(client, Call("/dictionary/entry/add"), form)
    }

    /// Deletes an entry of a dictionary.
    ///
    /// Permission: dictionary_edit.
    ///
    /// Sent as `POST /dictionary/entry/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `NOT_LIST`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the dictionary.
    ///   - lookup: JSON array of lookup values to delete, or the regular expression.
    public func entryDelete(uuid: String, lookup: JSONValue) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("lookup", lookup)
        return Query(client, Call("/dictionary/entry/delete"), form)
    }

    // MARK: - Attachments

    /// Attaches a dictionary to a single namespace, or to an account and so to all its namespaces.
    ///
    /// It applies whenever a record there is created or edited. `add_if_no_match` does nothing on an empty replace
    /// field or a true skip condition. On approval through `approve_if_match`, a custom field `approved_by_name` gets
    /// 'System'.
    ///
    /// Permission: dictionary_edit.
    ///
    /// Sent as `POST /dictionary/attach`.
    ///
    /// Give `accountID`, or `namespaceID`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the dictionary.
    ///   - accountID: Id of the account to attach the dictionary to.
    ///   - namespaceID: Id of the namespace to attach the dictionary to.
    ///   - sequence: Position; attachments are applied in ascending order.
    ///   - skipIfLookupUnchanged: Whether to skip the lookup when its fields are unchanged.
    ///   - skipIfReplaceHasValue: Whether to skip the lookup when the replace field is already filled.
    ///   - addIfNoMatch: Whether unmatched lookup and replace values are added to the dictionary.
    ///   - approveIfMatch: Whether a match approves the object.
    ///   - runOnce: Whether the dictionary applies only once per object.
    ///   - delay: Seconds before the dictionary is applied.
    ///   - globalCounter: Whether the counter runs in the account namespace, not the object's.
    public func attach(
        uuid: String,
        accountID: String? = nil,
        namespaceID: String? = nil,
        sequence: Int? = nil,
        skipIfLookupUnchanged: Bool? = nil,
        skipIfReplaceHasValue: Bool? = nil,
        addIfNoMatch: Bool? = nil,
        approveIfMatch: Bool? = nil,
        runOnce: Bool? = nil,
        delay: Int? = nil,
        globalCounter: Bool? = nil
    ) -> Query<DictionaryAttachResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("account_id", accountID)
        form.append("namespace_id", namespaceID)
        form.append("sequence", sequence)
        form.append("skip_if_lookup_unchanged", skipIfLookupUnchanged)
        form.append("skip_if_replace_has_value", skipIfReplaceHasValue)
        form.append("add_if_no_match", addIfNoMatch)
        form.append("approve_if_match", approveIfMatch)
        form.append("run_once", runOnce)
        form.append("delay", delay)
        form.append("global_counter", globalCounter)
        form.requireAny(["account_id"], ["namespace_id"])
        return Query(client, Call("/dictionary/attach"), form)
    }

    /// Changes a dictionary attachment.
    ///
    /// Permission: dictionary_edit.
    ///
    /// Sent as `POST /dictionary/attach/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the dictionary attachment.
    ///   - sequence: Position; attachments are applied in ascending order.
    ///   - skipIfLookupUnchanged: Whether to skip the lookup when its fields are unchanged.
    ///   - skipIfReplaceHasValue: Whether to skip the lookup when any replace field is already filled.
    ///   - addIfNoMatch: Whether unmatched lookup and replace values are added to the dictionary.
    ///   - approveIfMatch: Whether a match approves the object.
    ///   - runOnce: Whether the dictionary applies only once per object.
    ///   - delay: Seconds before the dictionary is applied.
    ///   - globalCounter: Whether the counter runs in the account namespace, not the object's.
    public func attachSet(
        uuid: String,
        sequence: Int? = nil,
        skipIfLookupUnchanged: Bool? = nil,
        skipIfReplaceHasValue: Bool? = nil,
        addIfNoMatch: Bool? = nil,
        approveIfMatch: Bool? = nil,
        runOnce: Bool? = nil,
        delay: Int? = nil,
        globalCounter: Bool? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("sequence", sequence)
        form.append("skip_if_lookup_unchanged", skipIfLookupUnchanged)
        form.append("skip_if_replace_has_value", skipIfReplaceHasValue)
        form.append("add_if_no_match", addIfNoMatch)
        form.append("approve_if_match", approveIfMatch)
        form.append("run_once", runOnce)
        form.append("delay", delay)
        form.append("global_counter", globalCounter)
        return Query(client, Call("/dictionary/attach/set"), form)
    }

    /// Detaches a dictionary.
    ///
    /// Permission: dictionary_edit.
    ///
    /// Sent as `POST /dictionary/detach`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the dictionary attachment.
    public func detach(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/dictionary/detach"), form)
    }
}

// MARK: - Choices

/// A value of `object` in `/dictionary/add`.
public struct DictionaryAddObject: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Study`
    public static let study = Self(rawValue: "Study")

    /// `Order`
    public static let order = Self(rawValue: "Order")

    /// `User_account`
    public static let userAccount = Self(rawValue: "User_account")

    /// `Case`
    public static let `case` = Self(rawValue: "Case")

    /// `Patient`
    public static let patient = Self(rawValue: "Patient")
}
