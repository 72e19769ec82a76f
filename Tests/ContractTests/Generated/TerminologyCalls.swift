// Written by `make generate` from Generator/Spec/service/terminology.yaml. Do not edit.

import AmbraSDK

/// The calls of `Terminology` by name.
struct TerminologyCalls<Mode: ContractMode> {
    let service: TerminologyService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "account_overrides": return try accountOverrides(arguments)
        case "tags": return try tags(arguments)
        case "set": return try set(arguments)
        case "list": return try list(arguments)
        case "i18next": return try i18next(arguments)
        default: return nil
        }
    }

    func accountOverrides(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.accountOverrides(
            accountID: arguments.string("account_id"),
            vanity: arguments.string("vanity"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func tags(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.tags(
            language: arguments.string(required: "language"),
            tags: arguments.strings("tags"),
            accountID: arguments.string("account_id"),
            vanity: arguments.string("vanity"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            tag: arguments.string(required: "tag"),
            language: arguments.string(required: "language"),
            value: arguments.string(required: "value"),
            accountID: arguments.string("account_id"),
            vanity: arguments.string("vanity")
        )
        return TypedQuery(query)
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(
            tags: arguments.strings(required: "tags"),
            language: arguments.string(required: "language"),
            accountID: arguments.string("account_id"),
            vanity: arguments.string("vanity")
        )
        return TypedQuery(query)
    }

    func i18next(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.i18next(
            lng: arguments.string(required: "lng"),
            accountID: arguments.string("account_id"),
            vanity: arguments.string("vanity")
        )
        return TypedQuery(query)
    }
}
