#if Tools
    import AmbraSDK
    import DICOM
    import Deidentification

    /// The reports of an audit as files for the user alone, written while the audit goes on and named when it is done.
    final class AuditReportFile {
        private let sink: FileSink
        private let path: String

        init(path: String, inputs: [String]) throws(CommandFailure) {
            self.path = path
            try PrivateFile(path: path).checkWritable(besides: inputs)
            do throws(DICOMError) {
                sink = try FileSink(path: path, mode: 0o600)
            } catch {
                throw CommandFailure(.badInput, "\(path): \(error)")
            }
        }

        func write(_ text: String) throws(CommandFailure) {
            guard !text.isEmpty else { return }
            do throws(DICOMError) {
                try sink.append(Array(text.utf8))
            } catch {
                throw CommandFailure(.badInput, "\(path): \(error)")
            }
        }

        func finish() throws(CommandFailure) {
            do throws(DICOMError) {
                sink.synchronizes = true
                try sink.commit(replacing: true)
            } catch {
                throw CommandFailure(.badInput, "\(path): \(error)")
            }
        }
    }

    /// The entry of a file in a report.
    enum AuditJSON {
        static func entry(_ audit: FileAudit, showsValues: Bool) -> JSONValue {
            [
                "path": .string(showsValues ? audit.path : audit.shownPath),
                "study_uid": JSONValue(text: audit.studyInstanceUID),
                "series_uid": JSONValue(text: audit.seriesInstanceUID),
                "sop_uid": JSONValue(text: audit.sopInstanceUID),
                "modality": JSONValue(text: audit.modality),
                "stated_deidentified": .bool(audit.isStatedDeidentified),
                "worst": JSONValue(text: audit.worst?.description),
                "findings": .array(audit.findings.map { entry($0, showsValues: showsValues) }),
                "omitted_findings": JSONValue(count: audit.omittedFindings),
                "error": JSONValue(text: audit.error?.description),
            ]
        }

        private static func entry(_ finding: AuditFinding, showsValues: Bool) -> JSONValue {
            var object = JSONObject()
            object["severity"] = .string(finding.severity.description)
            object["kind"] = .string(finding.kind.rawValue)
            object["place"] = .string(finding.place)
            object["element"] = JSONValue(text: finding.elementName)
            object["detail"] = .string(finding.detail)
            object["length"] = JSONValue(count: finding.length)
            object["masked"] = .string(finding.masked)
            if showsValues { object["value"] = JSONValue(text: finding.value) }
            return .object(object)
        }
    }
#endif
