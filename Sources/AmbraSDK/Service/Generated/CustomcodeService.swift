// Written by `make generate` from Generator/Spec/service/customcode.yaml. Do not edit.

/// Custom code and its deployment.
public struct CustomcodeService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - The code

    /// Adds a custom code.
    ///
    /// Permission: customcode_edit.
    ///
    /// Sent as `POST /customcode/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `INVALID_TYPE`, `INVALID_LANGUAGE` or `NOT_HASH`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - name: Name of the custom code.
    ///   - type: Type of the code.
    ///   - language: Language of the code.
    ///   - code: Source text of the custom code.
    ///   - settings: Settings as a JSON object.
    ///   - zip: ZIP file, in base64. Sent in base64.
    public func add(
        accountID: String,
        name: String,
        type: CustomcodeAddType,
        language: CustomcodeAddLanguage,
        code: String,
        settings: JSONValue? = nil,
        zip: [UInt8]? = nil
    ) -> Query<CustomcodeAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("name", name)
        form.append("type", type.rawValue)
        form.append("language", language.rawValue)
        form.append("code", code)
        form.append("settings", settings)
        form.append("zip", base64: zip)
        return Query(client, Call("/customcode/add"), form)
    }

    /// Returns a custom code.
    ///
    /// Permission: customcode_view.
    ///
    /// Sent as `POST /customcode/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the custom code.
    public func get(uuid: String) -> Query<Customcode, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/customcode/get", repeats: .safe), form)
    }

    /// Changes a custom code.
    ///
    /// Permission: customcode_edit.
    ///
    /// Sent as `POST /customcode/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `NOT_HASH`, `IS_DEPLOYED` or `ONE_ZIP_ONLY`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the custom code.
    ///   - name: Name of the custom code.
    ///   - code: Source text of the custom code.
    ///   - settings: Settings as a JSON object.
    ///   - zip: ZIP file, in base64. Sent in base64.
    public func set(
        uuid: String,
        name: String? = nil,
        code: String? = nil,
        settings: JSONValue? = nil,
        zip: [UInt8]? = nil
    ) -> Query<CustomcodeSetResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("code", code)
        form.append("settings", settings)
        form.append("zip", base64: zip)
        return Query(client, Call("/customcode/set"), form)
    }

    /// Returns the zip file of a custom code.
    ///
    /// Answers with HTTP status 404 when there is nothing to send.
    ///
    /// Sent as `POST /customcode/zip`.
    ///
    /// - Parameter uuid: Id of the custom code.
    public func zip(uuid: String) -> Query<BinaryContent, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/customcode/zip", repeats: .safe), form)
    }

    /// Deletes a custom code.
    ///
    /// Permission: customcode_edit.
    ///
    /// Sent as `POST /customcode/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED` or `IS_DEPLOYED`.
    ///
    /// - Parameter uuid: Id of the custom code.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/customcode/delete"), form)
    }

    /// Lists the custom codes of an account, including those that other accounts share with it.
    ///
    /// Permission: customcode_view.
    ///
    /// Sent as `POST /customcode/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<Customcode, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/customcode/list", repeats: .safe, rows: "customcodes"), form)
    }

    // MARK: - Deployment

    /// Deploys a custom code to a namespace.
    ///
    /// Permission: customcode_deploy.
    ///
    /// Sent as `POST /customcode/deploy`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `ALREADY`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the custom code.
    ///   - namespaceID: Id of the namespace.
    public func deploy(uuid: String, namespaceID: String) -> Query<CustomcodeDeployResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("namespace_id", namespaceID)
        return Query(client, Call("/customcode/deploy"), form)
    }

    /// Ends the deployment of a custom code.
    ///
    /// Permission: customcode_deploy.
    ///
    /// Sent as `POST /customcode/undeploy`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter deploymentID: Id of the deployment.
    public func undeploy(deploymentID: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("deployment_id", deploymentID)
        return Query(client, Call("/customcode/undeploy"), form)
    }

    /// Returns a deployment of a custom code.
    ///
    /// Permission: customcode_view.
    ///
    /// Sent as `POST /customcode/deploy/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the custom code deployment.
    public func deployGet(uuid: String) -> Query<CustomcodeDeploy, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/customcode/deploy/get", repeats: .safe), form)
    }

    /// Lists the deployments of custom codes.
    ///
    /// Permission: customcode_view.
    ///
    /// Sent as `POST /customcode/deploy/list`.
    ///
    /// Give `namespaceID`, or `customcodeID`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameters:
    ///   - namespaceID: Id of the namespace whose deployments are listed.
    ///   - customcodeID: Id of the custom code whose deployments are listed.
    public func deployList(
        namespaceID: String? = nil,
        customcodeID: String? = nil
    ) -> PagedQuery<CustomcodeDeploy, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("namespace_id", namespaceID)
        form.append("customcode_id", customcodeID)
        form.requireAny(["namespace_id"], ["customcode_id"])
        return PagedQuery(client, Call("/customcode/deploy/list", repeats: .safe, rows: "deployments"), form)
    }
}

// MARK: - Choices

/// A value of `type` in `/customcode/add`.
public struct CustomcodeAddType: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `AI_CUSTOM_VALIDATION_CODE`
    public static let aiCustomValidationCode = Self(rawValue: "AI_CUSTOM_VALIDATION_CODE")
}

/// A value of `language` in `/customcode/add`.
public struct CustomcodeAddLanguage: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `PYTHON`
    public static let python = Self(rawValue: "PYTHON")
}
