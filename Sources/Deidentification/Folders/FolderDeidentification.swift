public import DICOM
package import Platform

/// The result for all files of a ``FolderRun`` that de-identifies.
public struct FolderDeidentification: Sendable {
    /// A file of the result.
    public struct File: Sendable, Hashable {
        /// Its path inside the folder of results.
        public let name: String
        /// What was done and what to look at.
        public let report: DeidentificationReport
    }

    /// What a person should look at, in any file.
    public struct Warning: Hashable, Sendable {
        /// What it is about.
        public let kind: DeidentificationReport.Warning.Kind
        /// The element.
        public let tag: Tag
    }

    /// A study whose files name several patients.
    public struct SplitStudy: Sendable, Hashable {
        /// Its new Study Instance UID.
        public let studyInstanceUID: String
        /// The first of its files, as reports name it.
        public let path: String
        /// The number of its files.
        public let files: Int
    }

    /// Files that were written, or would have been.
    public internal(set) var written = 0

    /// Files that were there already with the same content.
    public internal(set) var alreadyThere = 0

    /// The files of the result in the order of their names, where ``FolderDeidentificationOptions/collectsFiles`` asks
    /// for them.
    public internal(set) var files: [File] = []

    /// The number of elements of all files by what was done with them; see ``DeidentificationReport/actions``.
    public internal(set) var actions: [String: Int] = [:]

    /// What was chosen for attributes whose code leaves a choice.
    public internal(set) var choices: [Tag: String] = [:]

    /// How many files have each warning.
    public internal(set) var warnings: [Warning: Int] = [:]

    /// Files that are not DICOM, by path.
    public internal(set) var skipped: [SkippedFile] = []

    /// Files that could not be de-identified with certainty and were not written, by path.
    public internal(set) var failures: [SkippedFile] = []

    /// What leads back to the originals, where ``FolderDeidentificationOptions/collectsMap`` asks for it.
    public internal(set) var map = PseudonymMap()

    /// The studies whose files name several patients.
    public internal(set) var splitStudies: [SplitStudy] = []

    /// The studies, by their new UIDs, of which this run has results.
    public internal(set) var studies: Set<String> = []

    /// Studies in the folder that this run neither wrote nor found: results of other originals, or of another key. Not
    /// counted for a run that was cancelled or found nothing.
    public internal(set) var otherStudies = 0

    /// Whether the task was cancelled before the end. What was written until then is complete.
    public internal(set) var isInterrupted = false

    /// Why what was written may not be on the disk yet; `nil` when it is.
    public internal(set) var synchronizationFailure: String?

    /// The symbolic links that were met.
    package internal(set) var links = LinkCount()

    /// Symbolic links to outside of the folders, followed or not.
    public var linksOutside: Int { links.outside }

    /// Whether there were no DICOM files at all.
    public var isEmpty: Bool { written + alreadyThere == 0 && failures.isEmpty && !isInterrupted }

    mutating func add(_ file: DeidentifiedFile, _ outcome: DeidentifiedFolder.Outcome?, collectsFiles: Bool) {
        if outcome == .alreadyThere { alreadyThere += 1 } else { written += 1 }
        if let study = file.studyInstanceUID { studies.insert(study) }
        let report = file.report
        actions.merge(report.actions, uniquingKeysWith: +)
        choices.merge(report.choices) { first, _ in first }
        for warning in report.warnings {
            warnings[Warning(kind: warning.kind, tag: warning.tag), default: 0] += 1
        }
        if collectsFiles { files.append(File(name: DeidentifiedFolder.name(of: file), report: report)) }
    }

    mutating func merge(_ other: FolderDeidentification) {
        written += other.written
        alreadyThere += other.alreadyThere
        files += other.files
        actions.merge(other.actions, uniquingKeysWith: +)
        choices.merge(other.choices) { first, _ in first }
        warnings.merge(other.warnings, uniquingKeysWith: +)
        skipped += other.skipped
        failures += other.failures
        map.merge(other.map)
        splitStudies += other.splitStudies
        studies.formUnion(other.studies)
    }

    /// Sorts what came from several threads.
    mutating func sort() {
        files.sort { $0.name < $1.name }
        skipped.sort { $0.path < $1.path }
        failures.sort { $0.path < $1.path }
    }
}

/// What a ``FolderRun`` that de-identifies collects, and how it names files.
public struct FolderDeidentificationOptions: Sendable, Hashable {
    /// Whether old and new UIDs, patients and masked paths are collected, which is as secret as the originals. Default:
    /// `false`.
    public var collectsMap = false

    /// Whether there is a report for each file. Default: `false`.
    public var collectsFiles = false

    /// Whether files are named by codes, because paths often hold names of patients. Default: `false`.
    public var masksPaths = false

    /// Whether a study whose files name several patients gets a pseudonym for each patient, not one made from its Study
    /// Instance UID. Default: `false`.
    public var splitsPatients = false

    /// Creates the defaults.
    public init() {}
}

/// What leads back to the originals: old and new UIDs, patients and their pseudonyms, and masked paths. It is as secret
/// as the originals.
public struct PseudonymMap: Sendable, Hashable {
    /// Old UIDs and new ones.
    public var uids: [String: String] = [:]

    /// Patients by what identifies them, and their pseudonyms.
    public var patients: [String: String] = [:]

    /// Codes of paths that were masked, and the paths.
    public var paths: [String: String] = [:]

    /// Creates an empty map.
    public init() {}

    /// Adds what another map holds; where both have an entry, this one is kept.
    public mutating func merge(_ other: PseudonymMap) {
        uids.merge(other.uids) { first, _ in first }
        patients.merge(other.patients) { first, _ in first }
        paths.merge(other.paths) { first, _ in first }
    }
}
