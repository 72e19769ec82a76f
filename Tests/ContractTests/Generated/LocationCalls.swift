// Written by `make generate` from Generator/Spec/service/location.yaml. Do not edit.

import AmbraSDK

/// The calls of `Location` by name.
struct LocationCalls<Mode: ContractMode> {
    let service: LocationService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        case "user_add": return try userAdd(arguments)
        case "user_delete": return try userDelete(arguments)
        case "user_list": return try userList(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            name: arguments.string(required: "name"),
            accountID: arguments.string(required: "account_id"),
            mustApprove: arguments.flag("must_approve"),
            mustApproveUpload: arguments.flag("must_approve_upload"),
            mustApproveHarvest: arguments.flag("must_approve_harvest"),
            mustApproveMove: arguments.flag("must_approve_move"),
            noShare: arguments.flag("no_share"),
            shareCode: arguments.string("share_code"),
            shareDescription: arguments.string("share_description"),
            shareSettings: arguments.json("share_settings"),
            shareViaGateway: arguments.flag("share_via_gateway"),
            hl7Template: arguments.string("hl7_template"),
            searchThreshold: arguments.integer("search_threshold"),
            roleID: arguments.string("role_id"),
            customfields: arguments.map("customfield_param")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string("name"),
            mustApprove: arguments.flag("must_approve"),
            mustApproveUpload: arguments.flag("must_approve_upload"),
            mustApproveHarvest: arguments.flag("must_approve_harvest"),
            mustApproveMove: arguments.flag("must_approve_move"),
            noShare: arguments.flag("no_share"),
            shareCode: arguments.string("share_code"),
            shareDescription: arguments.string("share_description"),
            shareSettings: arguments.json("share_settings"),
            shareViaGateway: arguments.flag("share_via_gateway"),
            hl7Template: arguments.string("hl7_template"),
            searchThreshold: arguments.integer("search_threshold"),
            roleID: arguments.string("role_id"),
            customfields: arguments.map("customfield_param")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func userAdd(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.userAdd(
            uuid: arguments.string(required: "uuid"),
            userID: arguments.string(required: "user_id"),
            eventUploadFail: arguments.flag(required: "event_upload_fail"),
            roleID: arguments.string("role_id"),
            eventShare: arguments.flag("event_share"),
            eventApprove: arguments.flag("event_approve"),
            eventUpload: arguments.flag("event_upload"),
            eventHarvest: arguments.flag("event_harvest"),
            eventNewReport: arguments.flag("event_new_report"),
            eventReportRemove: arguments.flag("event_report_remove"),
            eventStudyComment: arguments.flag("event_study_comment"),
            eventStatusChange: arguments.flag("event_status_change"),
            eventMessage: arguments.flag("event_message"),
            eventNode: arguments.flag("event_node"),
            eventLink: arguments.flag("event_link"),
            eventLinkMine: arguments.flag("event_link_mine"),
            eventThinStudySuccess: arguments.flag("event_thin_study_success"),
            eventThinStudyFail: arguments.flag("event_thin_study_fail"),
            eventCaseAssignment: arguments.flag("event_case_assignment"),
            eventIncomingStudyRequest: arguments.flag("event_incoming_study_request"),
            eventQueryAdd: arguments.flag("event_query_add"),
            eventQueryEdit: arguments.flag("event_query_edit"),
            eventQueryNewRecipient: arguments.flag("event_query_new_recipient"),
            eventQueryReply: arguments.flag("event_query_reply"),
            eventSiteQualified: arguments.flag("event_site_qualified"),
            noPhysicianAliasShare: arguments.flag("no_physician_alias_share")
        )
        return TypedQuery(query)
    }

    func userDelete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.userDelete(
            uuid: arguments.string(required: "uuid"),
            userID: arguments.string(required: "user_id")
        )
        return TypedQuery(query)
    }

    func userList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.userList(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }
}
