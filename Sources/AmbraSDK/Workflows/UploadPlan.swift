import AmbraTransport
package import DICOM
import Platform

/// What a scan found, as an upload sees it: studies to send, files to leave out, files that cannot be sent.
package struct UploadPlan: Sendable {
    let studies: [StudyToUpload]
    package let skipped: [FileFailure]
    /// Refused files, those of the studies included.
    package let refused: [FileFailure]
    /// What the bytes of each file must be; they are compared while they are sent. `nil` to send what is there.
    package var approval: ContentApproval?

    /// The files that go up.
    package var images: [ImageFile] { studies.flatMap(\.images) }
    package var imageCount: Int { studies.reduce(0) { $0 + $1.images.count } }
    package var bytes: Int64 { studies.reduce(0) { $0 + $1.bytes } }

    package init(scanning paths: [String]) async throws(AmbraError) {
        guard let first = paths.first else {
            throw .invalidArgument(InvalidArgument("name a file or folder to upload"))
        }
        for path in paths { _ = try FileStatus(path: path) }
        let result: ScanResult
        do {
            result = try await FolderScanner().scan(paths)
        } catch {
            throw .cancelled
        }
        self.init(result)
        guard imageCount == 0 else { return }
        if let refused = refused.first { throw .dicom(refused) }
        let others = skipped.count == 1 ? "1 other file" : "\(skipped.count) other files"
        throw .dicom(FileFailure(path: first, message: "holds no DICOM image (\(others))"))
    }

    package init(_ scan: ScanResult) {
        var refusals = Refusals(scan)
        let (studies, late) = Self.studies(scan, &refusals)
        self.studies = studies
        let damaged = Set(scan.damaged.map { FilePath($0.path) })
        skipped =
            scan.skipped.filter { !damaged.contains(FilePath($0.path)) }.map {
                FileFailure(path: $0.path, message: "\($0.error)")
            }
            + scan.duplicates.map { FileFailure(path: $0.path, message: "the same bytes as \($0.kept)") }
        refused = (refusals.all + late).sorted { $0.path < $1.path }
    }

    private static func studies(
        _ scan: ScanResult, _ refusals: inout Refusals
    ) -> (studies: [StudyToUpload], refused: [FileFailure]) {
        var studies: [StudyToUpload] = []
        var late: [FileFailure] = []
        for scanned in scan.studies {
            let known = refusals.byStudy[scanned.studyInstanceUID.value] ?? []
            guard !scanned.namesSeveralPatients else {
                late += scanned.instances.map {
                    FileFailure(path: $0.path, message: "its study's files name different patients; sort them first")
                }
                continue
            }
            let (study, changed) = StudyToUpload.make(scanned, refused: known)
            late += changed
            // A study of which nothing can be sent is in the list of refused files, and not made known to the service.
            if !study.images.isEmpty { studies.append(study) }
        }
        return (studies, late)
    }
}

/// Files that cannot be sent, by the study that misses them.
private struct Refusals {
    private(set) var all: [FileFailure] = []
    private(set) var byStudy: [String: [FileFailure]] = [:]

    init(_ scan: ScanResult) {
        for file in scan.damaged {
            add(FileFailure(path: file.path, message: "\(file.error)"), study: Self.study(ofDamaged: file.path))
        }
        for conflict in scan.conflicts {
            for instance in conflict.instances {
                let message = "another file has the same SOP Instance UID and other content; keep the right one"
                add(FileFailure(path: instance.path, message: message), study: instance.studyInstanceUID.value)
            }
        }
    }

    private mutating func add(_ failure: FileFailure, study: String?) {
        all.append(failure)
        if let study { byStudy[study, default: []].append(failure) }
    }

    /// The head of a truncated file still says which study will miss it.
    private static func study(ofDamaged path: String) -> String? {
        let head = try? DICOMFile.scan(path: path, tags: [.studyInstanceUID])
        return (try? head?.dataSet.uid(.studyInstanceUID))?.value
    }
}

extension StudyToUpload {
    fileprivate static func make(
        _ scanned: ScannedStudy, refused: [FileFailure]
    ) -> (study: StudyToUpload, changed: [FileFailure]) {
        var images: [ImageFile] = []
        var changed: [FileFailure] = []
        for instance in scanned.instances {
            // Only the state that the scan has read may be sent: names and UIDs are known from there.
            guard let stamp = instance.stamp, FileStamp(path: instance.path) == stamp else {
                changed.append(FileFailure(path: instance.path, message: "changed while it was scanned; scan it again"))
                continue
            }
            images.append(
                ImageFile(
                    path: instance.path, size: stamp.size, instanceUID: instance.sopInstanceUID.value, stamp: stamp))
        }
        let head = scanned.instances.first
        let study = StudyToUpload(
            studyUID: scanned.studyInstanceUID.value,
            patientName: head?.patientName?.text,
            patientID: head?.patientID,
            studyDate: head?.studyDate,
            studyTime: head?.studyTime,
            studyDescription: head?.studyDescription,
            accessionNumber: head?.accessionNumber,
            modality: head?.modality,
            images: images,
            refused: refused + changed
        )
        return (study, changed)
    }
}
