#if Tools
    import AmbraSDK
    import DICOM

    /// Prints what was found, file by file, so that nothing of it has to be kept.
    protocol ValidationPrinter {
        mutating func add(_ path: String, _ report: IODReport) throws
        mutating func finish(_ summary: ValidationSummary) throws
    }

    /// One JSON value: `files`, `set`, `failures` and `counts`.
    struct JSONValidation: ValidationPrinter {
        private let console: Console
        private var isFirst = true

        init(_ console: Console) { self.console = console }

        mutating func add(_ path: String, _ report: IODReport) throws {
            let entry: JSONValue = [
                "path": .string(path), "sop_class": JSONValue(text: report.sopClassName),
                "iod": JSONValue(text: report.iodName), "worst": JSONValue(text: report.worst?.rawValue),
                "findings": .array(report.findings.map { .object(Self.object($0)) }),
                "omitted_findings": JSONValue(count: report.omittedFindings),
            ]
            try console.write((isFirst ? "{\"files\":[\n" : ",\n") + JSONText().text(entry))
            isFirst = false
        }

        mutating func finish(_ summary: ValidationSummary) throws {
            let set = summary.set.findings.map { found in
                var object = Self.object(found.finding)
                object["paths"] = JSONValue(texts: found.paths)
                return JSONValue.object(object)
            }
            let failures = summary.failures.map { failure -> JSONValue in
                ["path": .string(failure.path), "reason": .string(failure.reason)]
            }
            try console.write(isFirst ? "{\"files\":[" : "\n")
            try console.write("],\n\"set\":" + JSONText().text(.array(set)))
            try console.write(",\n\"failures\":" + JSONText().text(.array(failures)))
            try console.line(",\n\"counts\":" + JSONText().text(summary.json) + "}")
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
