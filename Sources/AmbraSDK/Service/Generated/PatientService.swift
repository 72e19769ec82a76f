// Written by `make generate` from Generator/Spec/service/patient.yaml. Do not edit.

/// Patients and the patient portal.
public struct PatientService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - Patients

    /// Adds a patient.
    ///
    /// Base fields come from the study if one is named; values passed explicitly win. `event_new_report` defaults to 1.
    ///
    /// Permission: patient_edit.
    ///
    /// Sent as `POST /patient/add`.
    ///
    /// Give nothing or `name`, or `first` with `last`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_PHONE`, `INVALID_EMAIL`, `ALREADY_EXISTS`,
    /// `ALREADY_USED` or `INVALID_CUSTOMFIELD`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account that receives the new record.
    ///   - studyID: Id of the study the patient is created from.
    ///   - name: Patient's full name, instead of first and last; not needed with `study_id`.
    ///   - first: Patient's first name, given with last instead of name; not needed with `study_id`.
    ///   - last: Patient's last name, given with first instead of name; not needed with `study_id`.
    ///   - mrn: MRN of the patient; not needed with `study_id`.
    ///   - sex: Sex of the patient.
    ///   - birthDate: Birth date of the patient.
    ///   - email: Email address of the patient.
    ///   - mobilePhone: Mobile phone number of the patient.
    ///   - altEmail: Alternate email address of the patient.
    ///   - altMobilePhone: Alternate mobile phone number of the patient.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    ///   - eventShare: Whether the patient is notified of new studies in the patient portal.
    ///   - eventNewReport: Whether the patient is notified of new reports in the patient portal.
    public func add(
        accountID: String,
        studyID: String? = nil,
        name: String? = nil,
        first: String? = nil,
        last: String? = nil,
        mrn: String? = nil,
        sex: String? = nil,
        birthDate: String? = nil,
        email: String? = nil,
        mobilePhone: String? = nil,
        altEmail: String? = nil,
        altMobilePhone: String? = nil,
        customfields: [String: String]? = nil,
        eventShare: Bool? = nil,
        eventNewReport: Bool? = nil
    ) -> Query<PatientAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("study_id", studyID)
        form.append("name", name)
        form.append("first", first)
        form.append("last", last)
        form.append("mrn", mrn)
        form.append("sex", sex)
        form.append("birth_date", birthDate)
        form.append("email", email)
        form.append("mobile_phone", mobilePhone)
        form.append("alt_email", altEmail)
        form.append("alt_mobile_phone", altMobilePhone)
        form.append(prefix: "customfield-", customfields)
        form.append("event_share", eventShare)
        form.append("event_new_report", eventNewReport)
        form.allowAny(["name"], ["first", "last"])
        return Query(client, Call("/patient/add"), form)
    }

    /// Returns a patient.
    ///
    /// Permission: patient_view.
    ///
    /// Sent as `POST /patient/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the patient.
    public func get(uuid: String) -> Query<Patient, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/patient/get", repeats: .safe), form)
    }

    /// Changes a patient.
    ///
    /// The settings are `patient_portal_event_share_notify_type` and `patient_portal_event_new_report_notify_type`.
    ///
    /// Permission: patient_edit.
    ///
    /// Sent as `POST /patient/set`.
    ///
    /// Give `name`, or `first` with `last`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_PHONE`, `INVALID_EMAIL`, `ALREADY_EXISTS`, `ALREADY_USED`,
    /// `INVALID_CUSTOMFIELD`, `NO_PATIENT_OVERRIDE`, `INVALID_SETTING` or `INVALID_SETTING_VALUE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the patient.
    ///   - mrn: MRN of the patient.
    ///   - sex: Sex of the patient.
    ///   - birthDate: Birth date of the patient.
    ///   - name: Patient's full name, instead of first and last.
    ///   - first: Patient's first name, given with last instead of name.
    ///   - last: Patient's last name, given with first instead of name.
    ///   - email: Email address of the patient.
    ///   - mobilePhone: Mobile phone number of the patient.
    ///   - altEmail: Alternate email address of the patient.
    ///   - altMobilePhone: Alternate mobile phone number of the patient.
    ///   - eventShare: Whether the patient is notified of new studies in the patient portal.
    ///   - eventNewReport: Whether the patient is notified of new reports in the patient portal.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    ///   - settings: Settings of the patient, by name.
    ///   - settingsByName: Settings by name, each sent as a parameter of its own. A key is sent behind `setting_`.
    public func set(
        uuid: String,
        mrn: String,
        sex: String,
        birthDate: String,
        name: String? = nil,
        first: String? = nil,
        last: String? = nil,
        email: String? = nil,
        mobilePhone: String? = nil,
        altEmail: String? = nil,
        altMobilePhone: String? = nil,
        eventShare: Bool? = nil,
        eventNewReport: Bool? = nil,
        customfields: [String: String]? = nil,
        settings: JSONValue? = nil,
        settingsByName: [String: String]? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("mrn", mrn)
        form.append("sex", sex)
        form.append("birth_date", birthDate)
        form.append("name", name)
        form.append("first", first)
        form.append("last", last)
        form.append("email", email)
        form.append("mobile_phone", mobilePhone)
        form.append("alt_email", altEmail)
        form.append("alt_mobile_phone", altMobilePhone)
        form.append("event_share", eventShare)
        form.append("event_new_report", eventNewReport)
        form.append(prefix: "customfield-", customfields)
        form.append("settings", settings)
        form.append(prefix: "setting_", settingsByName)
        form.requireAny(["name"], ["first", "last"])
        return Query(client, Call("/patient/set"), form)
    }

    /// Merges patients and, if wanted, sets some of the resulting fields.
    ///
    /// With `auto_update_patient_studies` in the account, `do_update_patient_studies` is on.
    ///
    /// Permission: patient_merge.
    ///
    /// Sent as `POST /patient/merge`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED`, `PATIENT_NAME_DOB_MISMATCH`, `MULTIPLE_ACCOUNTS`, `INVALID_PHONE`,
    /// `INVALID_EMAIL`, `ALREADY_USED`, `INVALID_CUSTOMFIELD`, `NO_PATIENT_OVERRIDE`, `INVALID_SETTING` or
    /// `INVALID_SETTING_VALUE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the destination patient.
    ///   - src: JSON array of ids of the patients to merge into the destination.
    ///   - doUpdatePatientStudies: Whether changes of sex and phone are carried over to the patient's studies.
    ///   - doDelete: Whether to delete the source patients after merging.
    ///   - sex: Sex of the patient.
    ///   - email: Email address of the patient.
    ///   - mobilePhone: Mobile phone number of the patient.
    ///   - altEmail: Alternate email address of the patient.
    ///   - altMobilePhone: Alternate mobile phone number of the patient.
    ///   - eventShare: Whether the patient is notified of new studies in the patient portal.
    ///   - eventNewReport: Whether the patient is notified of new reports in the patient portal.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    ///   - settings: Settings of the patient, by name.
    ///   - settingsByName: Settings by name, each sent as a parameter of its own. A key is sent behind `setting_`.
    public func merge(
        uuid: String,
        src: JSONValue,
        doUpdatePatientStudies: Bool? = nil,
        doDelete: Bool? = nil,
        sex: String? = nil,
        email: String? = nil,
        mobilePhone: String? = nil,
        altEmail: String? = nil,
        altMobilePhone: String? = nil,
        eventShare: Bool? = nil,
        eventNewReport: Bool? = nil,
        customfields: [String: String]? = nil,
        settings: JSONValue? = nil,
        settingsByName: [String: String]? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("src", src)
        form.append("do_update_patient_studies", doUpdatePatientStudies)
        form.append("do_delete", doDelete)
        form.append("sex", sex)
        form.append("email", email)
        form.append("mobile_phone", mobilePhone)
        form.append("alt_email", altEmail)
        form.append("alt_mobile_phone", altMobilePhone)
        form.append("event_share", eventShare)
        form.append("event_new_report", eventNewReport)
        form.append(prefix: "customfield-", customfields)
        form.append("settings", settings)
        form.append(prefix: "setting_", settingsByName)
        return Query(client, Call("/patient/merge"), form)
    }

    /// Deletes a patient.
    ///
    /// Permission: patient_edit.
    ///
    /// Sent as `POST /patient/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the patient.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/patient/delete"), form)
    }

    /// Lists the patients of an account, by recent activity unless sorted otherwise.
    ///
    /// Permission: patient_view.
    ///
    /// Sent as `POST /patient/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<Patient, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/patient/list", repeats: .safe, rows: "patients"), form)
    }

    /// Lists the studies of a patient.
    ///
    /// Permission: patient_view.
    ///
    /// Sent as `POST /patient/study/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the patient.
    ///   - viewableOnly: Whether to return only studies viewable by the user.
    public func studyList(uuid: String, viewableOnly: Bool) -> Query<PatientStudyListResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("viewable_only", viewableOnly)
        return Query(client, Call("/patient/study/list", repeats: .safe), form)
    }

    // MARK: - Patient portal

    /// Finds a patient for the patient portal.
    ///
    /// Several matches come in descending `study_count` order.
    ///
    /// Permission: none; the account needs `enable_patient_portal`, the call its vanity host.
    ///
    /// Sent as `POST /patient/portal/find`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_DATE`.
    ///
    /// - Parameters:
    ///   - first: First name of the patient.
    ///   - last: Last name of the patient.
    ///   - birthDate: Birth date of the patient.
    ///   - mrn: MRN of the patient; mandatory when the account sets `require_mrn_for_patient_portal`.
    public func portalFind(
        first: String,
        last: String,
        birthDate: String,
        mrn: String? = nil
    ) -> Query<PortalPatient, NoVerbs, Mode> {
        var form = Form()
        form.append("first", first)
        form.append("last", last)
        form.append("birth_date", birthDate)
        form.append("mrn", mrn)
        return Query(client, Call("/patient/portal/find", session: .none, repeats: .safe), form)
    }

    /// Sends the patient a PIN.
    ///
    /// Permission: none; the account needs `enable_patient_portal`, the call its vanity host.
    ///
    /// Sent as `POST /patient/portal/pin`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - patientRecordID: Id of the patient.
    ///   - email: Whether to send the PIN by email.
    ///   - mobilePhone: Whether to send the PIN by SMS.
    ///   - altEmail: Whether to send the PIN to `alt_email`.
    ///   - altMobilePhone: Whether to send the PIN by SMS to `alt_mobile_phone`.
    public func portalPIN(
        patientRecordID: String,
        email: Bool? = nil,
        mobilePhone: Bool? = nil,
        altEmail: Bool? = nil,
        altMobilePhone: Bool? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("patient_id", patientRecordID)
        form.append("email", email)
        form.append("mobile_phone", mobilePhone)
        form.append("alt_email", altEmail)
        form.append("alt_mobile_phone", altMobilePhone)
        return Query(client, Call("/patient/portal/pin", session: .none), form)
    }

    /// Logs in to the patient portal.
    ///
    /// Permission: none; the account needs `enable_patient_portal`, the call its vanity host.
    ///
    /// Sent as `POST /patient/portal/login`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `INVALID_PIN`, `NOT_PERMITTED` or `LOCKOUT`.
    ///
    /// - Parameters:
    ///   - patientRecordID: Id of the patient.
    ///   - pin: PIN for authentication.
    public func portalLogin(patientRecordID: String, pin: String) -> Query<PatientPortalLoginResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("patient_id", patientRecordID)
        form.append("pin", pin)
        return Query(client, Call("/patient/portal/login", session: .none), form)
    }

    /// Lists the user's accounts that have a patient portal and expose it through `expose_patient_portal`.
    ///
    /// Sent as `POST /patient/portal/list`, without a session.
    ///
    /// Refused with `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    public func portalList() -> PagedQuery<PatientPortal, Sorting, Mode> {
        return PagedQuery(client, Call("/patient/portal/list", session: .none, repeats: .safe, rows: "portals"), Form())
    }
}
