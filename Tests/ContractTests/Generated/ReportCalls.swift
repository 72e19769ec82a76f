// Written by `make generate` from Generator/Spec/service/report.yaml. Do not edit.

import AmbraSDK

/// The calls of `Report` by name.
struct ReportCalls<Mode: ContractMode> {
    let service: ReportService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "status": return try status(arguments)
        case "zip": return try zip(arguments)
        default: return nil
        }
    }

    func status(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.status(reportID: arguments.string(required: "report_id"))
        return TypedQuery(query)
    }

    func zip(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.zip(reportID: arguments.string(required: "report_id"))
        return TypedQuery(query)
    }
}
