// Written by `make generate` from Generator/Spec/service/site.yaml. Do not edit.

/// Sites of a trial and their members.
public struct SiteService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - The sites

    /// Lists the sites of an account.
    ///
    /// Permission: site_view.
    ///
    /// Sent as `POST /site/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<Site, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/site/list", repeats: .safe, rows: "sites"), form)
    }

    /// Adds a site.
    ///
    /// Permission: site_add.
    ///
    /// Sent as `POST /site/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `DIFFERENT_ACCOUNTS` or `NESTED_SATELLITE_SITE`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account that receives the new record.
    ///   - name: Name of the site.
    ///   - siteID: Id of the parent site, making this a satellite site.
    ///   - country: Country where the site is located.
    ///   - state: State code of the site.
    ///   - zip: ZIP code of the site.
    ///   - city: City where the site is located.
    ///   - address1: First line of the site's address.
    ///   - address2: Second line of the site's address.
    public func add(
        accountID: String,
        name: String,
        siteID: String? = nil,
        country: String? = nil,
        state: String? = nil,
        zip: String? = nil,
        city: String? = nil,
        address1: String? = nil,
        address2: String? = nil
    ) -> Query<SiteAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("name", name)
        form.append("site_id", siteID)
        form.append("country", country)
        form.append("state", state)
        form.append("zip", zip)
        form.append("city", city)
        form.append("address1", address1)
        form.append("address2", address2)
        return Query(client, Call("/site/add"), form)
    }

    /// Changes a site.
    ///
    /// Permission: site_edit.
    ///
    /// Sent as `POST /site/set`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED`, `MISSING_FIELDS`, `DIFFERENT_ACCOUNTS`, `NESTED_SATELLITE_SITE` or
    /// `INVALID_FLAG`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the site.
    ///   - name: Name of the site.
    ///   - siteID: Id of the parent site, making this a satellite site.
    ///   - country: Country where the site is located.
    ///   - state: State code of the site.
    ///   - zip: ZIP code of the site.
    ///   - city: City where the site is located.
    ///   - inactive: Whether the site is inactive.
    ///   - address1: First line of the site's address.
    ///   - address2: Second line of the site's address.
    public func set(
        uuid: String,
        name: String? = nil,
        siteID: String? = nil,
        country: String? = nil,
        state: String? = nil,
        zip: String? = nil,
        city: String? = nil,
        inactive: Bool? = nil,
        address1: String? = nil,
        address2: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("site_id", siteID)
        form.append("country", country)
        form.append("state", state)
        form.append("zip", zip)
        form.append("city", city)
        form.append("inactive", inactive)
        form.append("address1", address1)
        form.append("address2", address2)
        return Query(client, Call("/site/set"), form)
    }

    /// Returns a site.
    ///
    /// Permission: site_view.
    ///
    /// Sent as `POST /site/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the site.
    public func get(uuid: String) -> Query<Site, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/site/get", repeats: .safe), form)
    }

    /// Deletes a site.
    ///
    /// Permission: site_delete.
    ///
    /// Sent as `POST /site/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the site.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/site/delete"), form)
    }

    // MARK: - Members

    /// Adds a user to the contact list of a site.
    ///
    /// Permission: site_user_add.
    ///
    /// Sent as `POST /site/user/add`.
    ///
    /// Give `userID`, or `email`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `USER_NOT_FOUND` or `ALREADY_EXISTS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the site.
    ///   - roleName: Name of the role the user gets in groups.
    ///   - userID: Id of the user, in place of `email`.
    ///   - email: Email address of the user, in place of `user_id`.
    ///   - siteEmail: Contact email of the user for the site, if different from the login email.
    public func userAdd(
        uuid: String,
        roleName: String,
        userID: String? = nil,
        email: String? = nil,
        siteEmail: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("role_name", roleName)
        form.append("user_id", userID)
        form.append("email", email)
        form.append("site_email", siteEmail)
        form.requireAny(["user_id"], ["email"])
        return Query(client, Call("/site/user/add"), form)
    }

    /// Changes a record in the contact list of a site.
    ///
    /// Permission: site_user_edit.
    ///
    /// Sent as `POST /site/user/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `USER_NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the site.
    ///   - userID: Id of the user.
    ///   - roleName: Name of the role the user gets in groups.
    ///   - siteEmail: Contact email of the user for the site, if different from the login email.
    public func userSet(
        uuid: String,
        userID: String,
        roleName: String? = nil,
        siteEmail: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("user_id", userID)
        form.append("role_name", roleName)
        form.append("site_email", siteEmail)
        return Query(client, Call("/site/user/set"), form)
    }

    /// Lists the users on the contact list of a site.
    ///
    /// Permission: site_user_view.
    ///
    /// Sent as `POST /site/user/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter uuid: Id of the site.
    public func userList(uuid: String) -> PagedQuery<UserSite, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return PagedQuery(client, Call("/site/user/list", repeats: .safe, rows: "users"), form)
    }

    /// Removes a user from the contact list of a site.
    ///
    /// Permission: site_user_delete.
    ///
    /// Sent as `POST /site/user/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `USER_NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the site.
    ///   - userID: Id of the user.
    public func userDelete(uuid: String, userID: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("user_id", userID)
        return Query(client, Call("/site/user/delete"), form)
    }
}
