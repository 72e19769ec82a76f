public import DICOM
package import Platform

/// The findings of all files of a `FolderRun` that audits, counted by what they have in common.
public struct FolderAudit: Sendable {
    /// Findings that differ only in file and item.
    public struct Group: Sendable, Hashable {
        /// How likely it identifies.
        public let severity: AuditFinding.Severity
        /// What was found.
        public let kind: AuditFinding.Kind
        /// Where, without numbers of items: ``AuditFinding/generalPlace``.
        public let place: String
        /// The keyword of the element, where there is one.
        public let element: String?
        /// What the values are or look like, in words that hold no part of them.
        public let detail: String
        /// The first file, with what identifies in its path masked.
        public let firstFile: String
        /// The masked form of the first finding.
        public let form: String
        /// How many files have it.
        public internal(set) var files = 0
    }

    private struct Key: Hashable {
        let severity: AuditFinding.Severity
        let kind: AuditFinding.Kind
        let place: String
        let detail: String
    }

    /// Files that were examined, failed ones included.
    public private(set) var files = 0

    /// Those that are DICOM files.
    public private(set) var dicomFiles = 0

    /// What could not be examined, or changed meanwhile; the first 10,000.
    public private(set) var failures: [SkippedFile] = []

    /// Files without a byte; the first 10,000.
    public private(set) var empty: [SkippedFile] = []

    /// The severity of the worst finding of all; `nil` when there is none.
    public private(set) var worst: AuditFinding.Severity?

    /// Files by their worst finding.
    public private(set) var filesByWorst: [AuditFinding.Severity: Int] = [:]

    /// Findings beyond the number of groups that are kept, which is 20,000.
    public private(set) var ungrouped = 0

    /// What was examined: the content of each file that did not change meanwhile, where digests are asked for.
    package private(set) var content: Set<ReviewRecord.File> = []

    /// The symbolic links that were met.
    package internal(set) var links = LinkCount()

    private var byKey: [Key: Group] = [:]

    private static let mostGroups = 20_000
    private static let mostFailures = 10_000

    /// Symbolic links to outside of the folders, followed or not.
    public var linksOutside: Int { links.outside }

    /// The groups, the most severe first, then by kind and place.
    public var groups: [Group] {
        byKey.values.sorted {
            ($1.severity.rawValue, $0.kind.rawValue, $0.place, $0.detail)
                < ($0.severity.rawValue, $1.kind.rawValue, $1.place, $1.detail)
        }
    }

    /// - Parameter content: What was examined; `nil` when it changed meanwhile.
    mutating func add(_ audit: FileAudit, _ content: AuditedContent?) {
        files += 1
        if audit.sopInstanceUID != nil { dicomFiles += 1 }
        if let finding = audit.findings.first(where: { $0.kind == .emptyFile }), empty.count < Self.mostFailures {
            empty.append(SkippedFile(path: audit.shownPath, error: DICOMError(.notDICOM, finding.detail)))
        }
        if let file = content?.file { self.content.insert(file) }
        if let error = audit.error {
            fail(audit.shownPath, error)
        } else if content == nil {
            fail(audit.shownPath, DICOMError(.unreadable, "changed while it was examined; examine it again"))
        }
        if let worst = audit.worst {
            filesByWorst[worst, default: 0] += 1
            self.worst = max(self.worst ?? worst, worst)
        }
        var seen: Set<Key> = []
        for finding in audit.findings {
            let key = Key(
                severity: finding.severity, kind: finding.kind, place: finding.generalPlace, detail: finding.detail)
            guard seen.insert(key).inserted else { continue }
            guard byKey[key] != nil || byKey.count < Self.mostGroups else {
                ungrouped += 1
                continue
            }
            let new = Group(
                severity: finding.severity, kind: finding.kind, place: key.place, element: finding.elementName,
                detail: finding.detail, firstFile: audit.shownPath, form: finding.masked)
            byKey[key, default: new].files += 1
        }
    }

    mutating func fail(_ path: String, _ error: DICOMError) {
        if failures.count < Self.mostFailures { failures.append(SkippedFile(path: path, error: error)) }
    }
}
