#if Tools
import AmbraSDK
import DICOM
import Deidentification
import Platform

extension FolderDeidentification {
    var status: ExitStatus {
        if isInterrupted { return .interrupted }
        return failures.isEmpty ? .done : .incomplete
    }

    private var orderedWarnings: [(key: Warning, value: Int)] {
        warnings.sorted { ($0.key.tag, $0.key.kind.rawValue) < ($1.key.tag, $1.key.kind.rawValue) }
    }

    /// The result for people.
    func lines(isDryRun: Bool, options: ProfileOptions) -> [String] {
        let verb = isDryRun ? "would write" : "wrote"
        let names = options.names.isEmpty ? "no option" : options.names.joined(separator: ", ")
        var lines = [
            "\(verb) \(Amounts.count(written, "file")), \(ProfileEdition.confidentialityProfile), \(names)"
        ]
        if alreadyThere > 0 { lines.append("\(Amounts.count(alreadyThere, "file")) there already, the same") }
        let counts = actions.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        if !counts.isEmpty { lines.append("elements: " + counts.joined(separator: ", ")) }
        if !warnings.isEmpty { lines.append("to look at:") }
        for (warning, files) in orderedWarnings {
            lines.append(
                "  \(warning.kind.text) \(warning.tag) \(name(warning.tag)): \(Amounts.count(files, "file"))")
        }
        return lines
    }

    private func name(_ tag: Tag) -> String { DICOMDictionary.entry(for: tag)?.keyword ?? "" }

    /// The result for programs.
    func json(isDryRun: Bool, options: ProfileOptions) -> JSONValue {
        [
            "format": .string(ReportFormat.deidentification.rawValue),
            "profile": .string(ProfileEdition.confidentialityProfile),
            "options": .array(options.names.map { .string($0) }),
            "dry_run": .bool(isDryRun),
            "interrupted": .bool(isInterrupted),
            "written": JSONValue(count: written),
            "already_there": JSONValue(count: alreadyThere),
            "actions": Self.counts(actions),
            "choices": .array(
                choices.sorted { $0.key < $1.key }.map {
                    [
                        "tag": .string($0.key.hexadecimal), "keyword": .string(name($0.key)),
                        "chosen": .string($0.value),
                    ]
                }),
            "warnings": .array(
                orderedWarnings.map {
                    [
                        "kind": .string($0.key.kind.rawValue), "tag": .string($0.key.tag.hexadecimal),
                        "keyword": .string(name($0.key.tag)), "files": JSONValue(count: $0.value),
                    ]
                }),
            "split_studies": .array(
                splitStudies.map {
                    [
                        "study_uid": .string($0.studyInstanceUID), "path": .string($0.path),
                        "files": JSONValue(count: $0.files),
                    ]
                }),
            "other_studies": JSONValue(count: otherStudies),
            "links_outside": links.json,
            "skipped": skipped.problems.json,
            "failures": failures.problems.json,
            "files": .array(files.map(Self.json)),
        ]
    }

    private static func json(_ entry: File) -> JSONValue {
        [
            "file": .string(entry.name),
            "sop_instance_uid": .string(entry.report.sopInstanceUID),
            "transfer_syntax": .string(entry.report.transferSyntax),
            "actions": counts(entry.report.actions),
            "warnings": .array(
                entry.report.warnings.map {
                    [
                        "kind": .string($0.kind.rawValue), "tag": .string($0.tag.hexadecimal),
                        "count": JSONValue(count: $0.count),
                    ]
                }),
        ]
    }

    private static func counts(_ counts: [String: Int]) -> JSONValue {
        var object = JSONObject()
        for (name, count) in counts.sorted(by: { $0.key < $1.key }) { object[name] = JSONValue(count: count) }
        return .object(object)
    }
}

extension DeidentificationReport.Warning.Kind {
    /// The kind in words.
    fileprivate var text: String {
        switch self {
        case .cleanedText: "identifiers taken out of"
        case .uncleanable: "could not be cleaned and was left out:"
        case .keptByRule: "kept by a rule:"
        case .disordered: "was out of order:"
        case .unexpectedVR: "stored as something else and left out:"
        case .identifierInText: "held an identifier and was left out:"
        case .identifierInTerm: "a code that reads as an identifier stays in"
        case .identifierInNumber: "a number that reads as an identifier stays in"
        case .burnedInRisk: "there may be text in the pixels:"
        case .severalPatients: "its study's files name several patients, one pseudonym by its study:"
        case .noPixels: "an image without pixel data, as allowed:"
        case .uidFromMeta: "taken from file meta information, as allowed:"
        case .invalidUID: "was not a valid UID and has a new one:"
        case .unmovedDate: "could not be read as a date or time, was not moved and did not stay:"
        case .uncheckedBytes: "copied with what it may hold besides the image:"
        case .surplusPixels: "holds more pixels than the header says, all kept:"
        }
    }
}
#endif
