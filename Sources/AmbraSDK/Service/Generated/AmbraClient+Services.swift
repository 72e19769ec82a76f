// Written by `make generate` from Generator/Spec/service. Do not edit.

extension AmbraClient {
    /// Accounts, their users, settings and sharing rules.
    public var account: AccountService<Mode> { AccountService(client: core) }

    /// Activities that wait for a user, such as shares to approve.
    public var activity: ActivityService<Mode> { ActivityService(client: core) }

    /// Counts of studies, reports and users over time.
    public var analytics: AnalyticsService<Mode> { AnalyticsService(client: core) }

    /// Annotations drawn on the images of a study.
    public var annotation: AnnotationService<Mode> { AnnotationService(client: core) }

    /// Anonymization profiles of an account.
    public var anonymization: AnonymizationService<Mode> { AnonymizationService(client: core) }

    /// Appointments of patients.
    public var appointment: AppointmentService<Mode> { AppointmentService(client: core) }

    /// The audit trail of objects, users and accounts.
    public var audit: AuditService<Mode> { AuditService(client: core) }

    /// Second opinion cases.
    public var `case`: CaseService<Mode> { CaseService(client: core) }

    /// Custom code and its deployment.
    public var customcode: CustomcodeService<Mode> { CustomcodeService(client: core) }

    /// Custom fields, their search and their mappings.
    public var customfield: CustomfieldService<Mode> { CustomfieldService(client: core) }

    /// Destinations, the systems that studies are pushed to and searched in.
    public var destination: DestinationService<Mode> { DestinationService(client: core) }

    /// DICOM data stored beside a study.
    public var dicomData: DICOMDataService<Mode> { DICOMDataService(client: core) }

    /// Dictionaries that look up and replace field values.
    public var dictionary: DictionaryService<Mode> { DictionaryService(client: core) }

    /// Saved filters and with whom they are shared.
    public var filter: FilterService<Mode> { FilterService(client: core) }

    /// Groups of an account and their members.
    public var group: GroupService<Mode> { GroupService(client: core) }

    /// Help texts.
    public var help: HelpService<Mode> { HelpService(client: core) }

    /// HL7 messages, their templates and transforms.
    public var hl7: HL7Service<Mode> { HL7Service(client: core) }

    /// Background jobs of storage.
    public var job: JobService<Mode> { JobService(client: core) }

    /// Key images of a study.
    public var keyImage: KeyImageService<Mode> { KeyImageService(client: core) }

    /// Links that open studies or uploads without an account.
    public var link: LinkService<Mode> { LinkService(client: core) }

    /// Locations of an account and their members.
    public var location: LocationService<Mode> { LocationService(client: core) }

    /// Meetings in which several users view a study together.
    public var meeting: MeetingService<Mode> { MeetingService(client: core) }

    /// Messages between users, accounts and the people around a study.
    public var message: MessageService<Mode> { MessageService(client: core) }

    /// Namespaces, the places that hold studies.
    public var namespace: NamespaceService<Mode> { NamespaceService(client: core) }

    /// Nodes, the gateways installed at a site.
    public var node: NodeService<Mode> { NodeService(client: core) }

    /// Look-up of National Provider Identifiers (NPI).
    public var npi: NPIService<Mode> { NPIService(client: core) }

    /// Orders and their scheduled procedure steps.
    public var order: OrderService<Mode> { OrderService(client: core) }

    /// Patients and the patient portal.
    public var patient: PatientService<Mode> { PatientService(client: core) }

    /// Purging rules, which delete old data.
    public var purge: PurgeService<Mode> { PurgeService(client: core) }

    /// Quality control tasks of a trial.
    public var qcTask: QCTaskService<Mode> { QCTaskService(client: core) }

    /// Trial queries, questions about a study that someone must answer.
    public var query: QueryService<Mode> { QueryService(client: core) }

    /// Radiology reports, their locks and templates.
    public var radReport: RadReportService<Mode> { RadReportService(client: core) }

    /// Text macros for radiology reports.
    public var radReportMacro: RadReportMacroService<Mode> { RadReportMacroService(client: core) }

    /// Reports built in the background.
    public var report: ReportService<Mode> { ReportService(client: core) }

    /// Roles, the sets of permissions of an account.
    public var role: RoleService<Mode> { RoleService(client: core) }

    /// Routing rules for incoming studies.
    public var route: RouteService<Mode> { RouteService(client: core) }

    /// The RSNA image share.
    public var rsna: RSNAService<Mode> { RSNAService(client: core) }

    /// Sets of rules for study statuses.
    public var ruleSet: RuleSetService<Mode> { RuleSetService(client: core) }

    /// Scanners of a trial.
    public var scanner: ScannerService<Mode> { ScannerService(client: core) }

    /// Signing in, the session and what it may do.
    public var session: SessionService<Mode> { SessionService(client: core) }

    /// Settings that a user stores under a key of their choice.
    public var setting: SettingService<Mode> { SettingService(client: core) }

    /// Sites of a trial and their members.
    public var site: SiteService<Mode> { SiteService(client: core) }

    /// Studies, their images and what may be done with them.
    public var study: StudyService<Mode> { StudyService(client: core) }

    /// Tags that users put on objects.
    public var tag: TagService<Mode> { TagService(client: core) }

    /// Translations and wording of the user interface.
    public var terminology: TerminologyService<Mode> { TerminologyService(client: core) }

    /// Rules for the status timer of studies.
    public var timerRule: TimerRuleService<Mode> { TimerRuleService(client: core) }

    /// Training forms that users must complete.
    public var training: TrainingService<Mode> { TrainingService(client: core) }

    /// Users, how they join and their sign-in data.
    public var user: UserService<Mode> { UserService(client: core) }

    /// Rules that check the DICOM tags of a study.
    public var validate: ValidateService<Mode> { ValidateService(client: core) }

    /// Webhooks, the calls out that events trigger.
    public var webhook: WebhookService<Mode> { WebhookService(client: core) }
}
