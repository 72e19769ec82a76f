#if Tools
import AmbraSDK
import DICOM

/// Prints what was found, file by file, so that nothing of it has to be kept.
protocol ValidationPrinter {
    mutating func add(_ path: String, _ report: IODReport) throws
    mutating func finish(_ summary: ValidationSummary) throws
}

/// One JSON value: `files`, `set`, `failures`, `counts` and `interrupted`.
struct JSONValidation: ValidationPrinter {
    private var document: FileListJSON

    init(_ console: Console) {
        document = FileListJSON { text throws(CommandFailure) in try console.write(text) }
    }

    mutating func add(_ path: String, _ report: IODReport) throws {
        try document.add([
            "path": .string(path), "sop_class": JSONValue(text: report.sopClassName),
            "iod": JSONValue(text: report.iodName), "worst": JSONValue(text: report.worst?.rawValue),
            "findings": .array(report.findings.map { .object(Self.object($0)) }),
            "omitted_findings": JSONValue(count: report.omittedFindings),
        ])
    }

    mutating func finish(_ summary: ValidationSummary) throws {
        let set = summary.set.findings.map { found in
            var object = Self.object(found.finding)
            object["paths"] = JSONValue(texts: found.paths)
            return JSONValue.object(object)
        }
        try document.finish([
            ("set", .array(set)), ("failures", summary.failures.json), ("counts", summary.json),
            ("interrupted", .bool(summary.isInterrupted)),
        ])
    }

    private static func object(_ finding: IODFinding) -> JSONObject {
        var object = JSONObject()
        object["severity"] = .string(finding.severity.rawValue)
        object["kind"] = .string(finding.kind.rawValue)
        object["place"] = .string(finding.place)
        object["keyword"] = JSONValue(text: finding.keyword)
        object["message"] = .string(finding.message)
        return object
    }
}
#endif
