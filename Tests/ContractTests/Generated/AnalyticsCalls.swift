// Written by `make generate` from Generator/Spec/service/analytics.yaml. Do not edit.

import AmbraSDK

/// The calls of `Analytics` by name.
struct AnalyticsCalls<Mode: ContractMode> {
    let service: AnalyticsService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "study": return try study(arguments)
        case "patient_portal": return try patientPortal(arguments)
        case "radreport": return try radReport(arguments)
        case "user": return try user(arguments)
        default: return nil
        }
    }

    func study(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.study(
            period: arguments.choice(required: "period"),
            count: arguments.integer(required: "count"),
            accountID: arguments.string("account_id"),
            namespaceID: arguments.string("namespace_id"),
            endDate: arguments.date("end_date"),
            modality: arguments.string("modality"),
            customfields: arguments.map("customfield_param"),
            timeZone: arguments.string("time_zone"),
            report: arguments.flag("report"),
            email: arguments.string("email")
        )
        return TypedQuery(query)
    }

    func patientPortal(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.patientPortal(
            accountID: arguments.string(required: "account_id"),
            period: arguments.choice(required: "period"),
            count: arguments.integer(required: "count"),
            patientRecordID: arguments.string("patient_id"),
            endDate: arguments.date("end_date"),
            timeZone: arguments.string("time_zone")
        )
        return TypedQuery(query)
    }

    func radReport(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.radReport(
            accountID: arguments.string(required: "account_id"),
            period: arguments.choice(required: "period"),
            count: arguments.integer(required: "count"),
            namespaceID: arguments.string("namespace_id"),
            userID: arguments.string("user_id"),
            endDate: arguments.date("end_date"),
            timeZone: arguments.string("time_zone")
        )
        return TypedQuery(query)
    }

    func user(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.user(
            accountID: arguments.string(required: "account_id"),
            period: arguments.choice(required: "period"),
            count: arguments.integer(required: "count"),
            namespaceID: arguments.string("namespace_id"),
            userID: arguments.string("user_id"),
            endDate: arguments.date("end_date"),
            endTime: arguments.date("end_time"),
            timeZone: arguments.string("time_zone")
        )
        return TypedQuery(query)
    }
}
