#if Tools
import AmbraSDK
import Deidentification
import DICOM
import Platform

/// What became of all files of a command.
struct DeidentificationSummary: Sendable {
    /// A file of the result.
    struct Entry: Sendable {
        let name: String
        let report: DeidentificationReport
    }

    var written = 0
    var alreadyThere = 0
    var entries: [Entry] = []
    var actions: [String: Int] = [:]
    var choices: [Tag: String] = [:]
    /// Files by kind and tag of a warning.
    var warnings: [Warning: Int] = [:]
    var skipped: [FileProblem] = []
    var failures: [FileProblem] = []
    /// The way back to the originals.
    var map = PseudonymMap()
    var splitStudies: [SplitStudy] = []
    /// The studies, by their new UIDs, of which the folder has results of this run.
    private(set) var studies: Set<String> = []
    /// Studies in the folder of which this run has written or met nothing.
    var otherStudies = 0
    var isInterrupted = false
    /// The symbolic links that were met.
    var links = LinkCount()

    struct Warning: Hashable, Sendable {
        let kind: DeidentificationReport.Warning.Kind
        let tag: Tag
    }

    /// A study whose files name several patients, by its new UID.
    struct SplitStudy: Sendable {
        let studyUID: String
        /// The first of its files.
        let path: String
        let files: Int
    }

    mutating func add(_ file: DeidentifiedFile, _ outcome: DeidentifiedResults.Outcome?, collectsFiles: Bool) {
        if outcome == .alreadyThere { alreadyThere += 1 } else { written += 1 }
        if let study = file.studyInstanceUID { studies.insert(study) }
        let report = file.report
        actions.merge(report.actions, uniquingKeysWith: +)
        choices.merge(report.choices) { first, _ in first }
        for warning in report.warnings {
            warnings[Warning(kind: warning.kind, tag: warning.tag), default: 0] += 1
        }
        if collectsFiles { entries.append(Entry(name: DeidentifiedResults.name(of: file), report: report)) }
    }

    mutating func merge(_ other: DeidentificationSummary) {
        written += other.written
        alreadyThere += other.alreadyThere
        entries += other.entries
        actions.merge(other.actions, uniquingKeysWith: +)
        choices.merge(other.choices) { first, _ in first }
        warnings.merge(other.warnings, uniquingKeysWith: +)
        skipped += other.skipped
        failures += other.failures
        map.merge(other.map)
        splitStudies += other.splitStudies
        studies.formUnion(other.studies)
    }

    /// Whether there was no DICOM file at all.
    var isEmpty: Bool { written + alreadyThere == 0 && failures.isEmpty && !isInterrupted }

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
                        "study_uid": .string($0.studyUID), "path": .string($0.path),
                        "files": JSONValue(count: $0.files),
                    ]
                }),
            "other_studies": JSONValue(count: otherStudies),
            "links_outside": links.json,
            "skipped": skipped.sorted { $0.path < $1.path }.json,
            "failures": failures.sorted { $0.path < $1.path }.json,
            "files": .array(entries.sorted { $0.name < $1.name }.map(Self.json)),
        ]
    }

    private static func json(_ entry: Entry) -> JSONValue {
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
