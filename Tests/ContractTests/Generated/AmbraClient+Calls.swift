// Written by `make generate` from Generator/Spec/service. Do not edit.

import AmbraSDK

extension AmbraClient where Mode: ContractMode {
    /// The query of a call by its names, or `nil` when there is no such call.
    func query(_ name: String, _ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch name {
        case "Account":
            return try AccountCalls(service: account).query(method, arguments)
        case "Activity":
            return try ActivityCalls(service: activity).query(method, arguments)
        case "Analytics":
            return try AnalyticsCalls(service: analytics).query(method, arguments)
        case "Annotation":
            return try AnnotationCalls(service: annotation).query(method, arguments)
        case "Anonymization":
            return try AnonymizationCalls(service: anonymization).query(method, arguments)
        case "Appointment":
            return try AppointmentCalls(service: appointment).query(method, arguments)
        case "Audit":
            return try AuditCalls(service: audit).query(method, arguments)
        case "Case":
            return try CaseCalls(service: `case`).query(method, arguments)
        case "Customcode":
            return try CustomcodeCalls(service: customcode).query(method, arguments)
        case "Customfield":
            return try CustomfieldCalls(service: customfield).query(method, arguments)
        case "Destination":
            return try DestinationCalls(service: destination).query(method, arguments)
        case "Dicomdata":
            return try DICOMDataCalls(service: dicomData).query(method, arguments)
        case "Dictionary":
            return try DictionaryCalls(service: dictionary).query(method, arguments)
        case "Filter":
            return try FilterCalls(service: filter).query(method, arguments)
        case "Group":
            return try GroupCalls(service: group).query(method, arguments)
        case "Help":
            return try HelpCalls(service: help).query(method, arguments)
        case "Hl7":
            return try HL7Calls(service: hl7).query(method, arguments)
        case "Job":
            return try JobCalls(service: job).query(method, arguments)
        case "Keyimage":
            return try KeyImageCalls(service: keyImage).query(method, arguments)
        case "Link":
            return try LinkCalls(service: link).query(method, arguments)
        case "Location":
            return try LocationCalls(service: location).query(method, arguments)
        case "Meeting":
            return try MeetingCalls(service: meeting).query(method, arguments)
        case "Message":
            return try MessageCalls(service: message).query(method, arguments)
        case "Namespace":
            return try NamespaceCalls(service: namespace).query(method, arguments)
        case "Node":
            return try NodeCalls(service: node).query(method, arguments)
        case "Npi":
            return try NPICalls(service: npi).query(method, arguments)
        case "Order":
            return try OrderCalls(service: order).query(method, arguments)
        case "Patient":
            return try PatientCalls(service: patient).query(method, arguments)
        case "Purge":
            return try PurgeCalls(service: purge).query(method, arguments)
        case "Qctask":
            return try QCTaskCalls(service: qcTask).query(method, arguments)
        case "Query":
            return try QueryCalls(service: query).query(method, arguments)
        case "Radreport":
            return try RadReportCalls(service: radReport).query(method, arguments)
        case "Radreportmacro":
            return try RadReportMacroCalls(service: radReportMacro).query(method, arguments)
        case "Report":
            return try ReportCalls(service: report).query(method, arguments)
        case "Role":
            return try RoleCalls(service: role).query(method, arguments)
        case "Route":
            return try RouteCalls(service: route).query(method, arguments)
        case "Rsna":
            return try RSNACalls(service: rsna).query(method, arguments)
        case "Rule_set":
            return try RuleSetCalls(service: ruleSet).query(method, arguments)
        case "Scanner":
            return try ScannerCalls(service: scanner).query(method, arguments)
        case "Session":
            return try SessionCalls(service: session).query(method, arguments)
        case "Setting":
            return try SettingCalls(service: setting).query(method, arguments)
        case "Site":
            return try SiteCalls(service: site).query(method, arguments)
        case "Study":
            return try StudyCalls(service: study).query(method, arguments)
        case "Tag":
            return try TagCalls(service: tag).query(method, arguments)
        case "Terminology":
            return try TerminologyCalls(service: terminology).query(method, arguments)
        case "Timer_rule":
            return try TimerRuleCalls(service: timerRule).query(method, arguments)
        case "Training":
            return try TrainingCalls(service: training).query(method, arguments)
        case "User":
            return try UserCalls(service: user).query(method, arguments)
        case "Validate":
            return try ValidateCalls(service: validate).query(method, arguments)
        case "Webhook":
            return try WebhookCalls(service: webhook).query(method, arguments)
        default: return nil
        }
    }
}
