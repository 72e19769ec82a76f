import AmbraTransport
public import DICOM
package import Platform

/// What a scan found, as an upload sees it: studies to send, files to leave out, files that cannot be sent.
///
/// Look at it, leave out what is not to go, and hand it to `upload(_:options:progress:)` of ``AmbraClient``. Nothing is
/// sent but what it holds: a file that has changed since the scan is refused.
///
/// ```swift
/// var plan = try await ambra.plan(["scans/monday"])
/// plan.removeStudies { $0.modality == "SR" }
/// let report = try await ambra.upload(plan)
/// ```
public struct UploadPlan: Sendable {
    /// The studies, in the order in which they are sent.
    public private(set) var studies: [PlannedStudy]
    /// Files that are not images, or the same bytes as another one.
    public let skipped: [FileFailure]
    /// Files that cannot be sent, those of the studies included.
    public let refused: [FileFailure]
    /// What the bytes of each file must be; they are compared while they are sent. `nil` to send what is there.
    package var approval: ContentApproval?

    /// The files that go up.
    package var images: [PlannedImage] { studies.flatMap(\.images) }
    /// How many images go up.
    public var imageCount: Int { studies.reduce(0) { $0 + $1.images.count } }
    /// Length of all their files.
    public var bytes: Int64 { studies.reduce(0) { $0 + $1.bytes } }

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

    /// Makes a plan of a scan.
    public init(_ scan: ScanResult) {
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

    /// Leaves studies out.
    public mutating func removeStudies(where isLeftOut: (PlannedStudy) throws -> Bool) rethrows {
        try studies.removeAll(where: isLeftOut)
    }

    /// Leaves images out, and studies of which none is left. The service is told of as many images as go up.
    public mutating func removeImages(where isLeftOut: (PlannedImage) throws -> Bool) rethrows {
        for index in studies.indices { try studies[index].images.removeAll(where: isLeftOut) }
        studies.removeAll { $0.images.isEmpty }
    }

    private static func studies(
        _ scan: ScanResult, _ refusals: inout Refusals
    ) -> (studies: [PlannedStudy], refused: [FileFailure]) {
        var studies: [PlannedStudy] = []
        var late: [FileFailure] = []
        for scanned in scan.studies {
            let known = refusals.byStudy[scanned.studyInstanceUID.value] ?? []
            guard !scanned.namesSeveralPatients else {
                late += scanned.instances.map {
                    FileFailure(path: $0.path, message: "its study's files name different patients; sort them first")
                }
                continue
            }
            let (study, changed) = PlannedStudy.make(scanned, refused: known)
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

extension PlannedStudy {
    fileprivate static func make(
        _ scanned: ScannedStudy, refused: [FileFailure]
    ) -> (study: PlannedStudy, changed: [FileFailure]) {
        var images: [PlannedImage] = []
        var changed: [FileFailure] = []
        for instance in scanned.instances {
            // Only the state that the scan has read may be sent: names and UIDs are known from there.
            guard let stamp = instance.stamp, FileStamp(path: instance.path) == stamp else {
                changed.append(FileFailure(path: instance.path, message: "changed while it was scanned; scan it again"))
                continue
            }
            images.append(
                PlannedImage(
                    path: instance.path, size: stamp.size, sopInstanceUID: instance.sopInstanceUID.value, stamp: stamp))
        }
        let head = scanned.instances.first
        let study = PlannedStudy(
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

/// One image that goes up.
public struct PlannedImage: Sendable, Hashable {
    /// Path of the file.
    public let path: String
    /// Length of the file in bytes.
    public let size: Int64
    /// SOP Instance UID (0008,0018).
    public let sopInstanceUID: String
    /// The state in which the file must still be when it is sent.
    package let stamp: FileStamp
}

/// One study that goes up: what the service is told of it, and its files.
///
/// It holds patient data: show it to the person who sends the study, and never write it to a log.
public struct PlannedStudy: Sendable {
    /// Study Instance UID (0020,000D).
    public let studyUID: String
    /// Patient's Name (0010,0010) of its first image; `nil` where there is none. So are the others.
    public internal(set) var patientName: String?
    /// Patient ID (0010,0020).
    public internal(set) var patientID: String?
    /// Study Date (0008,0020), as it is stored.
    public internal(set) var studyDate: String?
    /// Study Time (0008,0030), as it is stored.
    public internal(set) var studyTime: String?
    /// Study Description (0008,1030).
    public internal(set) var studyDescription: String?
    /// Accession Number (0008,0050).
    public internal(set) var accessionNumber: String?
    /// Modality (0008,0060).
    public internal(set) var modality: String?
    /// Its images, in the order in which they are sent.
    public internal(set) var images: [PlannedImage]
    /// Files of this study that cannot be sent.
    public internal(set) var refused: [FileFailure]

    /// Length of all its files.
    public var bytes: Int64 { images.reduce(0) { $0 + $1.size } }
}
