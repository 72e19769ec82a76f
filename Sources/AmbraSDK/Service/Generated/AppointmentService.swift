// Written by `make generate` from Generator/Spec/service/appointment.yaml. Do not edit.

public import struct Foundation.Date

/// Appointments of patients.
public struct AppointmentService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Adds an appointment.
    ///
    /// Permission: appointment_edit.
    ///
    /// Sent as `POST /appointment/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_CUSTOMFIELD`, `INVALID_DATE_TIME` or
    /// `INVALID_RANGE`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account that receives the new record.
    ///   - patientRecordID: Id of the patient the appointment is for.
    ///   - startTime: Date and time the appointment starts.
    ///   - endTime: Date and time the appointment ends.
    ///   - userID: Id of the user the appointment is for; the current user by default.
    ///   - description: Description of the appointment.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    public func add(
        accountID: String,
        patientRecordID: String,
        startTime: Date,
        endTime: Date,
        userID: String? = nil,
        description: String? = nil,
        customfields: [String: String]? = nil
    ) -> Query<AppointmentAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("patient_id", patientRecordID)
        form.append("start_time", dateTime: startTime)
        form.append("end_time", dateTime: endTime)
        form.append("user_id", userID)
        form.append("description", description)
        form.append(prefix: "customfield-", customfields)
        return Query(client, Call("/appointment/add"), form)
    }

    /// Returns an appointment.
    ///
    /// Permission: appointment_view.
    ///
    /// Sent as `POST /appointment/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the appointment.
    public func get(uuid: String) -> Query<Appointment, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/appointment/get", repeats: .safe), form)
    }

    /// Changes an appointment.
    ///
    /// Permission: appointment_edit.
    ///
    /// Sent as `POST /appointment/set`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_CUSTOMFIELD`, `INVALID_DATE_TIME` or `INVALID_RANGE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the appointment.
    ///   - userID: Id of the user.
    ///   - description: Description of the appointment.
    ///   - startTime: Date and time the appointment starts.
    ///   - endTime: Date and time the appointment ends.
    ///   - customfields: Custom fields of the appointment, present only if it has any. The vendor lists it as an input,
    ///     though it reads like a field of the answer.
    ///   - status: Status of the appointment.
    public func set(
        uuid: String,
        userID: String,
        description: String,
        startTime: Date,
        endTime: Date,
        customfields: JSONValue? = nil,
        status: AppointmentSetStatus? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("user_id", userID)
        form.append("description", description)
        form.append("start_time", dateTime: startTime)
        form.append("end_time", dateTime: endTime)
        form.append("customfields", customfields)
        form.append("status", status?.rawValue)
        return Query(client, Call("/appointment/set"), form)
    }

    /// Deletes an appointment.
    ///
    /// Permission: appointment_edit.
    ///
    /// Sent as `POST /appointment/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the appointment.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/appointment/delete"), form)
    }

    /// Lists the appointments of an account, by `start_time` unless sorted otherwise.
    ///
    /// Permission: appointment_view.
    ///
    /// Sent as `POST /appointment/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<Appointment, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/appointment/list", repeats: .safe, rows: "appointments"), form)
    }
}

// MARK: - Choices

/// A value of `status` in `/appointment/set`.
public struct AppointmentSetStatus: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `A`
    public static let active = Self(rawValue: "A")

    /// `C`
    public static let canceled = Self(rawValue: "C")

    /// `D`
    public static let discontinued = Self(rawValue: "D")
}
