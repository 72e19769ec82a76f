public import DICOM
public import Foundation
package import Platform

/// The patient of each study of a set of files, found out before the first file is de-identified.
///
/// A file alone says only which patient it names. Where the files of one study name several patients (an ID that some
/// of them lack, or IDs that differ) each would get a pseudonym and a date shift of its own, and the study would fall
/// apart. ``Deidentifier/subjects`` gives such a study one subject, made of its Study Instance UID.
///
/// ```swift
/// import Deidentification
///
/// var deidentifier = Deidentifier(profile: .basic, key: .random())
/// let subjects = try await StudySubjects.scanning(["/data/incoming"])
/// for study in subjects.splitStudies { print("\(study.files) files, one is \(study.path)") }
/// deidentifier.subjects = subjects
/// ```
///
/// Neither the order of the files nor the number of threads makes a difference, and memory grows with the number of
/// studies, not of files. The same key gives the same subject to the same study in a later run as long as that run
/// looks at files that name the same patients: when the file without an ID is left out, or is added only later, the
/// study has another subject. So look at all files of a study, also when only some of them are to be de-identified.
public struct StudySubjects: Sendable {
    /// A study whose files name several patients.
    public struct SplitStudy: Hashable, Sendable {
        /// Study Instance UID of the originals.
        public let studyInstanceUID: String
        /// The number of files that were looked at.
        public let files: Int
        /// One of the files, the first by path.
        public let path: String
    }

    private struct Study: Sendable {
        /// The patient that the first file names.
        var patient: String
        var isSplit = false
        var files = 1
        var path: String

        mutating func merge(_ other: Study) {
            isSplit = isSplit || other.isSplit || patient != other.patient
            files += other.files
            path = min(path, other.path)
        }
    }

    private var studies: [String: Study] = [:]

    /// Starts without a study.
    public init() {}

    /// The studies whose files name several patients, by Study Instance UID.
    public var splitStudies: [SplitStudy] {
        studies.filter(\.value.isSplit).sorted { $0.key < $1.key }.map { uid, study in
            SplitStudy(studyInstanceUID: uid, files: study.files, path: study.path)
        }
    }

    /// Notes the patient that a file names; a file without Study Instance UID belongs to no study and is skipped.
    ///
    /// Only the start of the file is read, where it has what is looked for.
    ///
    /// - Parameters:
    ///   - source: The file.
    ///   - path: Its path, to name its study by.
    ///   - limits: What the file may ask for at most.
    /// - Throws: `DICOMError` and nothing else: the failures of reading.
    @_disfavoredOverload
    public mutating func add(_ source: ByteSource, path: String, limits: ReadingLimits = ReadingLimits()) throws {
        try add(source, path: path, limits: limits, .stated)
    }

    package mutating func add(
        _ source: ByteSource, path: String, limits: ReadingLimits = ReadingLimits(), _: ThrownType = .stated
    ) throws(DICOMError) {
        var options = ReadingOptions()
        options.limits = limits
        var dataSet = try DICOMFile.scan(source, tags: TagSelection(Self.tags), options: options).dataSet
        if Self.tags.contains(where: { dataSet[$0] == nil && $0 != .specificCharacterSet }) {
            // Elements out of order are found only by a walk to the end.
            options.allowsTruncation = true
            dataSet = try DICOMFile.checkStructure(source, tags: TagSelection(Self.tags), options: options).dataSet
        }
        // As the walk that de-identifies reads it.
        dataSet.characterSet = SpecificCharacterSet(terms: try dataSet.strings(.specificCharacterSet) ?? [])
        guard let study = try Subject.uidText(.studyInstanceUID, dataSet) else { return }
        add(study: study, patient: try Subject.patient(dataSet) ?? study, path: path)
    }

    /// Notes the patient that a file of a scan names.
    public mutating func add(_ header: InstanceHeader) {
        let study = header.studyInstanceUID.value
        add(study: study, patient: header.patientIdentity.key ?? study, path: header.path)
    }

    /// Adds what another one knows.
    public mutating func merge(_ other: StudySubjects) {
        studies.merge(other.studies) { own, new in
            var own = own
            own.merge(new)
            return own
        }
    }

    private mutating func add(study: String, patient: String, path: String) {
        let new = Study(patient: patient, path: path)
        studies[study] =
            studies[study].map { own in
                var own = own
                own.merge(new)
                return own
            } ?? new
    }

    private static let tags: [Tag] = [.specificCharacterSet, .patientName, .patientID, .studyInstanceUID]
}

extension StudySubjects {
    /// Looks at all files of files and folders, several at the same time. What cannot be read is skipped:
    /// de-identifying it reports the reason.
    ///
    /// - Parameters:
    ///   - paths: Files and folders.
    ///   - jobs: Files read at the same time; the number of cores by default.
    ///   - limits: What a file may ask for at most.
    /// - Throws: `CancellationError` and nothing else, when the task is cancelled.
    public static func scanning(
        _ paths: [String], jobs: Int? = nil, limits: ReadingLimits = ReadingLimits()
    ) async throws -> StudySubjects {
        try await scanning(DirectoryWalk(paths), jobs: jobs, limits: limits)
    }

    /// Looks at all files of files and folders, as with their paths.
    ///
    /// - Throws: `CancellationError` and nothing else, when the task is cancelled.
    @_disfavoredOverload
    public static func scanning(
        _ urls: [URL], jobs: Int? = nil, limits: ReadingLimits = ReadingLimits()
    ) async throws -> StudySubjects {
        try await scanning(urls.map { FilePath($0).text }, jobs: jobs, limits: limits)
    }

    /// Looks at all files of a walk.
    package static func scanning(
        _ walk: DirectoryWalk, jobs: Int? = nil, limits: ReadingLimits = ReadingLimits()
    ) async throws(CancellationError) -> StudySubjects {
        var walk = walk
        let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        func piece() -> [String]? {
            var piece: [String] = []
            while piece.count < 64, let found = walk.next() {
                if let path = found.file { piece.append(path) }
            }
            return piece.isEmpty ? nil : piece
        }
        var whole = StudySubjects()
        await BoundedWork.run(limit: jobs, next: piece, work: { looking(at: $0, limits) }, each: { whole.merge($0) })
        if Task.isCancelled { throw CancellationError() }
        return whole
    }

    private static func looking(at paths: [String], _ limits: ReadingLimits) -> StudySubjects {
        var subjects = StudySubjects()
        for path in paths where !Task.isCancelled {
            guard let source = try? ByteSource(path: path) else { continue }
            try? subjects.add(source, path: path, limits: limits)
        }
        return subjects
    }

    /// The patient of a file that names one and belongs to a study; `nil` for an unknown study.
    ///
    /// - Throws: `DICOMError` of kind `malformed` when the file names another patient than its study did.
    func subject(ofStudy study: String, naming patient: String) throws(DICOMError) -> (key: String, isSplit: Bool)? {
        guard let known = studies[study] else { return nil }
        if known.isSplit { return (study, true) }
        guard known.patient == patient else {
            throw DICOMError(
                .malformed, "the file names another patient than its study did before; it has changed meanwhile",
                tag: .patientID)
        }
        return (patient, false)
    }
}
