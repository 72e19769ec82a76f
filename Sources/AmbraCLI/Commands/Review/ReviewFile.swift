#if Tools
import AmbraSDK
import Foundation
import PHIAudit
import Platform

/// A review as a JSON file. It holds digests and names of reviewers, nothing of the files' content or names.
struct ReviewFile: Sendable {
    let path: String

    private static let format = ReportFormat.review.rawValue
    private static let longest = 512 << 20

    /// The review; `nil` when there is no such file.
    func read() throws(CommandFailure) -> ReviewRecord? {
        guard FilePath(path).allows(F_OK) else { return nil }
        let bytes = try GivenFile(path: path, name: path).bytes(limit: Self.longest)
        guard let value = try? JSONValue(jsonText: bytes), let object = value.object,
            object["format"]?.string == Self.format
        else { throw failure("is not a review; name the file that ambra review sign wrote") }
        guard !value.repeatsNames else {
            throw failure("has a name twice in one object, so that it can be read in two ways; take it from a copy")
        }
        let version = ReviewRecord.versions.first { object["version"] == .number(JSONNumber($0)) }
        guard let version else {
            throw failure(
                "is a review of another version of ambra, and not all that counts is signed in it; review the files "
                    + "anew with ambra review sign")
        }
        guard let terms = Self.terms(object),
            let files = object["files"]?.array?.map(ReviewRecord.File.init(json:)),
            !files.contains(nil),
            let signatures = object["signatures"]?.array?.map(ReviewRecord.Signature.init(json:)),
            !signatures.contains(nil)
        else { throw failure("is damaged: something is missing in it, in a file or in a signature") }
        guard NamespaceID.normal(terms.namespace) != nil else {
            throw failure(
                "is for the namespace \(terms.namespace), which is not a UUID; begin a new review for one that ambra "
                    + "whoami shows")
        }
        return ReviewRecord(
            files: files.compactMap { $0 }, terms: terms, signatures: signatures.compactMap { $0 },
            version: version)
    }

    /// Replaces the file.
    func write(_ record: ReviewRecord, to file: ReportFile) throws(CommandFailure) {
        let value: JSONValue = [
            "format": .string(Self.format), "version": JSONValue(count: record.version),
            "authentication": .string(record.terms.authentication.rawValue),
            "namespace": .string(record.terms.namespace), "expires": .string(record.terms.expires),
            "files_sha256": .string(record.filesDigest),
            "signatures": .array(record.signatures.map(\.json)),
            "files": .array(record.files.map(\.json)),
        ]
        try file.write(JSONText(isPretty: true).text(value) + "\n")
        try file.finish()
    }

    private static func terms(_ object: JSONObject) -> ReviewRecord.Terms? {
        guard let authentication = object["authentication"]?.string.flatMap(ReviewRecord.Authentication.init),
            let namespace = object["namespace"]?.string, let expires = object["expires"]?.string,
            ReviewExpiry.isDay(expires)
        else { return nil }
        return ReviewRecord.Terms(authentication: authentication, namespace: namespace, expires: expires)
    }

    private func failure(_ message: String) -> CommandFailure { CommandFailure(.badInput, "\(path): \(message)") }
}

/// Days until which a review counts, in UTC, as `2026-01-31`.
enum ReviewExpiry {
    /// How long a review counts when nothing is said, and at most.
    static let (usual, longest) = (30, 366)

    static var today: String { day(after: 0) }

    static func day(after days: Int) -> String {
        Date.now.addingTimeInterval(Double(days) * 86_400).formatted(.iso8601.year().month().day())
    }

    /// Whether a text is a day of the calendar in that form.
    static func isDay(_ text: String) -> Bool {
        let form = Date.ISO8601FormatStyle().year().month().day()
        return text.utf8.count == 10 && (try? form.parse(text).formatted(form)) == text
    }

    /// Why a review that begins today cannot count until a day; `nil` when it can.
    static func objection(to day: String) -> String? {
        guard isDay(day) else { return "--expires \(day): write a day as 2026-01-31" }
        guard day >= today else { return "--expires \(day): the day is over" }
        guard day <= self.day(after: longest) else { return "--expires \(day): a review counts for a year at most" }
        return nil
    }
}
#endif
