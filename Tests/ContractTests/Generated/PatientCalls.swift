// Written by `make generate` from Generator/Spec/service/patient.yaml. Do not edit.

import AmbraSDK

/// The calls of `Patient` by name.
struct PatientCalls<Mode: ContractMode> {
    let service: PatientService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "add": return try add(arguments)
        case "get": return try get(arguments)
        case "set": return try set(arguments)
        case "merge": return try merge(arguments)
        case "delete": return try delete(arguments)
        case "list": return try list(arguments)
        case "study_list": return try studyList(arguments)
        case "portal_find": return try portalFind(arguments)
        case "portal_pin": return try portalPIN(arguments)
        case "portal_login": return try portalLogin(arguments)
        case "portal_list": return try portalList(arguments)
        default: return nil
        }
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            accountID: arguments.string(required: "account_id"),
            studyID: arguments.string("study_id"),
            name: arguments.string("name"),
            first: arguments.string("first"),
            last: arguments.string("last"),
            mrn: arguments.string("mrn"),
            sex: arguments.string("sex"),
            birthDate: arguments.string("birth_date"),
            email: arguments.string("email"),
            mobilePhone: arguments.string("mobile_phone"),
            altEmail: arguments.string("alt_email"),
            altMobilePhone: arguments.string("alt_mobile_phone"),
            customfields: arguments.map("customfield_param"),
            eventShare: arguments.flag("event_share"),
            eventNewReport: arguments.flag("event_new_report")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            mrn: arguments.string(required: "mrn"),
            sex: arguments.string(required: "sex"),
            birthDate: arguments.string(required: "birth_date"),
            name: arguments.string("name"),
            first: arguments.string("first"),
            last: arguments.string("last"),
            email: arguments.string("email"),
            mobilePhone: arguments.string("mobile_phone"),
            altEmail: arguments.string("alt_email"),
            altMobilePhone: arguments.string("alt_mobile_phone"),
            eventShare: arguments.flag("event_share"),
            eventNewReport: arguments.flag("event_new_report"),
            customfields: arguments.map("customfield_param"),
            settings: arguments.json("settings"),
            settingsByName: arguments.map("setting_param")
        )
        return TypedQuery(query)
    }

    func merge(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.merge(
            uuid: arguments.string(required: "uuid"),
            src: arguments.json(required: "src"),
            doUpdatePatientStudies: arguments.flag("do_update_patient_studies"),
            doDelete: arguments.flag("do_delete"),
            sex: arguments.string("sex"),
            email: arguments.string("email"),
            mobilePhone: arguments.string("mobile_phone"),
            altEmail: arguments.string("alt_email"),
            altMobilePhone: arguments.string("alt_mobile_phone"),
            eventShare: arguments.flag("event_share"),
            eventNewReport: arguments.flag("event_new_report"),
            customfields: arguments.map("customfield_param"),
            settings: arguments.json("settings"),
            settingsByName: arguments.map("setting_param")
        )
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func studyList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.studyList(
            uuid: arguments.string(required: "uuid"),
            viewableOnly: arguments.flag(required: "viewable_only")
        )
        return TypedQuery(query)
    }

    func portalFind(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.portalFind(
            first: arguments.string(required: "first"),
            last: arguments.string(required: "last"),
            birthDate: arguments.string(required: "birth_date"),
            mrn: arguments.string("mrn")
        )
        return TypedQuery(query)
    }

    func portalPIN(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.portalPIN(
            patientRecordID: arguments.string(required: "patient_id"),
            email: arguments.flag("email"),
            mobilePhone: arguments.flag("mobile_phone"),
            altEmail: arguments.flag("alt_email"),
            altMobilePhone: arguments.flag("alt_mobile_phone")
        )
        return TypedQuery(query)
    }

    func portalLogin(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.portalLogin(
            patientRecordID: arguments.string(required: "patient_id"),
            pin: arguments.string(required: "pin")
        )
        return TypedQuery(query)
    }

    func portalList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.portalList()
        return TypedQuery(query)
    }
}
