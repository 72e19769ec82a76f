// Written by `make generate` from Generator/Spec/service/analytics.yaml. Do not edit.

public import struct Foundation.Date

/// Counts of studies, reports and users over time.
public struct AnalyticsService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Returns counts of what happened to studies, by period.
    ///
    /// With `report` it starts a report instead, with one line for each period. Poll `/report/status` until it is done,
    /// then fetch the file with `/report/zip`.
    ///
    /// Permission: analytics_view.
    ///
    /// Sent as `POST /analytics/study`.
    ///
    /// Give `accountID`, or `namespaceID`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_PARAMETERS`, `PHR_NAMESPACE`, `NOT_LIST`, `INVALID_FLAG`,
    /// `INVALID_EMAIL`, `INVALID_UUID`, `VALIDATION_FAILED`, `MULTIPLE_ACCOUNTS`, `NOT_FOUND`, `NOT_PERMITTED`,
    /// `INVALID_PERIOD`, `INVALID_END_DATE` or `INVALID_COUNT`.
    ///
    /// - Parameters:
    ///   - period: Reporting period.
    ///   - count: Number of periods to return.
    ///   - accountID: Id of the account to analyze, in place of a namespace.
    ///   - namespaceID: Id of the namespace to analyze, or a JSON array of ids, in place of an account.
    ///   - endDate: Last date covered; defaults to today.
    ///   - modality: Modality that restricts the analytics.
    ///   - customfields: Values of custom fields, by the id of the field, to which the analytics are limited. A key is
    ///     sent behind `customfield-`.
    ///   - timeZone: Report time zone, used if the current user has none; UTC by default.
    ///   - report: Whether to return the result as a report.
    ///   - email: Email address or addresses that receive the finished report.
    public func study(
        period: AnalyticsPeriod,
        count: Int,
        accountID: String? = nil,
        namespaceID: String? = nil,
        endDate: Date? = nil,
        modality: String? = nil,
        customfields: [String: String]? = nil,
        timeZone: String? = nil,
        report: Bool? = nil,
        email: String? = nil
    ) -> Query<AnalyticsStudyResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("period", period.rawValue)
        form.append("count", count)
        form.append("account_id", accountID)
        form.append("namespace_id", namespaceID)
        form.append("end_date", date: endDate)
        form.append("modality", modality)
        form.append(prefix: "customfield-", customfields)
        form.append("time_zone", timeZone)
        form.append("report", report)
        form.append("email", email)
        form.requireAny(["account_id"], ["namespace_id"])
        return Query(client, Call("/analytics/study"), form)
    }

    /// Returns counts of what happened in the patient portal, by period.
    ///
    /// Permission: analytics_view.
    ///
    /// Sent as `POST /analytics/patient/portal`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_PERIOD`, `INVALID_END_DATE` or
    /// `INVALID_COUNT`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - period: Reporting period.
    ///   - count: Number of periods to return.
    ///   - patientRecordID: Id of the patient to filter by.
    ///   - endDate: Last date covered; defaults to today.
    ///   - timeZone: Report time zone, used if the current user has none; UTC by default.
    public func patientPortal(
        accountID: String,
        period: AnalyticsPeriod,
        count: Int,
        patientRecordID: String? = nil,
        endDate: Date? = nil,
        timeZone: String? = nil
    ) -> Query<AnalyticsPatientPortalResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("period", period.rawValue)
        form.append("count", count)
        form.append("patient_id", patientRecordID)
        form.append("end_date", date: endDate)
        form.append("time_zone", timeZone)
        return Query(client, Call("/analytics/patient/portal", repeats: .safe), form)
    }

    /// Returns counts of what happened to radreports, by period.
    ///
    /// Permission: analytics_view.
    ///
    /// Sent as `POST /analytics/radreport`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_PERIOD`, `INVALID_END_DATE` or
    /// `INVALID_COUNT`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - period: Reporting period.
    ///   - count: Number of periods to return.
    ///   - namespaceID: Id of the namespace that restricts the analytics.
    ///   - userID: Id of the user to filter by.
    ///   - endDate: Last date covered; defaults to today.
    ///   - timeZone: Report time zone, used if the current user has none; UTC by default.
    public func radReport(
        accountID: String,
        period: AnalyticsPeriod,
        count: Int,
        namespaceID: String? = nil,
        userID: String? = nil,
        endDate: Date? = nil,
        timeZone: String? = nil
    ) -> Query<AnalyticsRadReportResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("period", period.rawValue)
        form.append("count", count)
        form.append("namespace_id", namespaceID)
        form.append("user_id", userID)
        form.append("end_date", date: endDate)
        form.append("time_zone", timeZone)
        return Query(client, Call("/analytics/radreport", repeats: .safe), form)
    }

    /// Returns counts of what users did, by period.
    ///
    /// Permission: analytics_view.
    ///
    /// Sent as `POST /analytics/user`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_PERIOD`, `INVALID_END_DATE` or
    /// `INVALID_COUNT`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - period: Reporting period.
    ///   - count: Number of periods to return.
    ///   - namespaceID: Id of the namespace that restricts the analytics.
    ///   - userID: Id of the user to filter by.
    ///   - endDate: Last date covered; kept for backward compatibility.
    ///   - endTime: Last date and time covered; defaults to now.
    ///   - timeZone: Report time zone, used if the current user has none; UTC by default.
    public func user(
        accountID: String,
        period: AnalyticsUserPeriod,
        count: Int,
        namespaceID: String? = nil,
        userID: String? = nil,
        endDate: Date? = nil,
        endTime: Date? = nil,
        timeZone: String? = nil
    ) -> Query<AnalyticsUserResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("period", period.rawValue)
        form.append("count", count)
        form.append("namespace_id", namespaceID)
        form.append("user_id", userID)
        form.append("end_date", date: endDate)
        form.append("end_time", dateTime: endTime)
        form.append("time_zone", timeZone)
        return Query(client, Call("/analytics/user", repeats: .safe), form)
    }
}

// MARK: - Choices

/// A value of `period` in `/analytics/study`, `/analytics/patient/portal`, `/analytics/radreport`.
public struct AnalyticsPeriod: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `day`
    public static let day = Self(rawValue: "day")

    /// `week`
    public static let week = Self(rawValue: "week")

    /// `month`
    public static let month = Self(rawValue: "month")

    /// `year`
    public static let year = Self(rawValue: "year")
}

/// A value of `period` in `/analytics/user`.
public struct AnalyticsUserPeriod: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `hour`
    public static let hour = Self(rawValue: "hour")

    /// `day`
    public static let day = Self(rawValue: "day")

    /// `week`
    public static let week = Self(rawValue: "week")

    /// `month`
    public static let month = Self(rawValue: "month")

    /// `year`
    public static let year = Self(rawValue: "year")
}
