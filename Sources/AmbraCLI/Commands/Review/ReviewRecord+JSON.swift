#if Tools
import AmbraSDK
import PHIAudit

extension ReviewRecord.File {
    /// The content as reviews and reports hold it.
    var json: JSONValue { ["sha256": .string(digest), "size": JSONValue(count: size)] }

    /// Reads it; `nil` when something is missing.
    init?(json: JSONValue) {
        guard let digest = json.object?["sha256"]?.string, digest.utf8.count == 64,
            let size = json.object?["size"]?.count
        else { return nil }
        self.init(digest: digest, size: size)
    }
}

extension ReviewRecord.Signature {
    /// The signature as reviews and logs hold it.
    var json: JSONValue {
        let value: JSONValue = [
            "number": JSONValue(count: number), "reviewer": .string(reviewer), "verdict": .string(verdict.rawValue),
            "time": .string(statement.time), "statement": .string(statement.text),
            "report_sha256": .string(statement.reportDigest), "profile": .string(statement.edition),
            "tool": .string(statement.tool), "log_head": .string(head), "previous": .string(previous),
            "digest": .string(digest), "public_key": .string(publicKey), "proof": .string(proof),
        ]
        // Signatures of earlier versions have none.
        guard let findings = statement.findings, var object = value.object else { return value }
        object["findings"] = findings.json
        return .object(object)
    }

    /// Reads it; `nil` when something is missing.
    init?(json: JSONValue) {
        guard let object = json.object, case .number(let digits) = object["number"], let number = Int(digits.text),
            let verdict = object["verdict"]?.string.flatMap(ReviewRecord.Verdict.init(rawValue:)),
            let reviewer = object["reviewer"]?.string, let time = object["time"]?.string,
            let text = object["statement"]?.string, let report = object["report_sha256"]?.string,
            let edition = object["profile"]?.string, let tool = object["tool"]?.string,
            let head = object["log_head"]?.string, let previous = object["previous"]?.string,
            let digest = object["digest"]?.string, let key = object["public_key"]?.string,
            let proof = object["proof"]?.string
        else { return nil }
        let findings = object["findings"].map(ReviewedFindings.init(json:))
        if case .some(nil) = findings { return nil }
        self.init(
            Statement(
                reviewer: reviewer, verdict: verdict, time: time, text: text, reportDigest: report,
                edition: edition, tool: tool, findings: findings ?? nil),
            number: number, head: head, previous: previous, digest: digest, publicKey: key, proof: proof)
    }
}

extension ReviewedFindings {
    private static let failuresName = "not_examined"

    /// The counts as reviews and logs hold them.
    var json: JSONValue {
        var object = JSONObject()
        for severity in AuditFinding.Severity.allCases.reversed() {
            object[severity.description] = JSONValue(count: files(severity))
        }
        object[Self.failuresName] = JSONValue(count: failures)
        return .object(object)
    }

    /// Reads them; `nil` when something is missing.
    init?(json: JSONValue) {
        guard let object = json.object, let failures = object[Self.failuresName]?.count else { return nil }
        self.init(filesByWorst: object, failures: failures)
    }

    /// Takes the counts of files by their worst findings; `nil` when something is missing.
    init?(filesByWorst object: JSONObject, failures: Int) {
        var files: [AuditFinding.Severity: Int] = [:]
        for severity in AuditFinding.Severity.allCases {
            guard let count = object[severity.description]?.count else { return nil }
            files[severity] = count
        }
        self.init(files: files, failures: failures)
    }
}

extension JSONValue {
    /// A number that counts something.
    fileprivate var count: Int? {
        guard case .number(let number) = self, let count = Int(number.text), count >= 0 else { return nil }
        return count
    }
}
#endif
