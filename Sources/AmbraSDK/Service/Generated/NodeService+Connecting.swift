// Written by `make generate` from Generator/Spec/service/node.yaml. Do not edit.

extension NodeService {
    // MARK: - Connecting

    /// Lists public nodes.
    ///
    /// Only `facility_*` fields can be filtered. `connect_status` tells whether the account has asked to connect.
    ///
    /// Permission: node_connect.
    ///
    /// Sent as `POST /node/public`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FILTER`, `INVALID_FIELD`,
    /// `INVALID_CONDITION`, `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of an account the user belongs to.
    public func `public`(accountID: String) -> PagedQuery<PublicNode, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/node/public", repeats: .safe, rows: "nodes"), form)
    }

    /// Requests that a public node be connected.
    ///
    /// The vendor, the user and the operator of the node are emailed, with the `node_connect` template of the node's
    /// account.
    ///
    /// Permission: node_connect.
    ///
    /// Sent as `POST /node/connect`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `ALREADY_CONNECTED` or `ALREADY_PENDING`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - accountID: Id of an account the user belongs to.
    ///   - message: Message sent with the request.
    public func connect(
        uuid: String,
        accountID: String,
        message: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("account_id", accountID)
        form.append("message", message)
        return Query(client, Call("/node/connect"), form)
    }

    /// Approves the connection of a public node.
    ///
    /// Permission: node_approve_connect.
    ///
    /// Sent as `POST /node/approve`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `ALREADY_CONNECTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - accountID: Id of the account that asked to connect.
    public func approve(uuid: String, accountID: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("account_id", accountID)
        return Query(client, Call("/node/approve"), form)
    }
}
