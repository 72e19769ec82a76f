#if Tools
import AmbraSDK
import AmbraTransport
import DICOM
import Deidentification
import PHIAudit
import Platform

/// Lets an upload begin only when two people approved the very bytes that will be sent.
///
/// The digest of each file is compared with the review before anything is sent, and once more while the file is sent:
/// the last bytes of a file that differs never leave, and its study is not made ready.
struct ReviewAdmission: Sendable {
    let record: ReviewRecord
    let name: String
    private let options: ReviewOptions

    /// - Parameter namespace: Where the files are to be sent; `nil` for where the review says.
    init(_ options: ReviewOptions, review: String, namespace: String?) throws(CommandFailure) {
        self.options = options
        name = review
        record = try Self.approved(options, review, namespace)
    }

    /// Looks again, after a time in which a reviewer may have rejected the files or the day may have ended.
    func confirm() throws(CommandFailure) {
        guard try Self.approved(options, name, nil) == record else {
            throw CommandFailure(.different, "\(name): changed meanwhile; nothing was sent")
        }
    }

    private static func approved(
        _ options: ReviewOptions, _ review: String, _ namespace: String?
    ) throws(CommandFailure) -> ReviewRecord {
        guard let record = try ReviewFile(path: review).read() else {
            throw CommandFailure(.badInput, "--require-review \(review): no such file")
        }
        let objections = try options.objections(to: record, namespace: namespace)
        guard objections.isEmpty else {
            let reasons = objections.joined(separator: "; ")
            throw CommandFailure(.different, "\(review): not approved: \(reasons); nothing was sent")
        }
        return record
    }

    /// What the files of a plan hold, by path, or why they must not be sent.
    struct Content: Sendable {
        fileprivate(set) var digests: [FilePath: String] = [:]
        fileprivate(set) var refusals: [FileProblem] = []

        /// Has the bytes of each file compared while they are sent.
        var approval: ContentApproval {
            { [digests] image in DigestCheck(approved: digests[FilePath(image.path)]) }
        }
    }

    /// Compares the files of a plan with the review, and what the scan read of them: the service is told whose the
    /// files are before their bytes are sent.
    func compare(_ plan: UploadPlan, of scan: ScanResult, jobs: Int) async throws -> Content {
        let listed = Set(record.files)
        let instances = scan.studies.flatMap(\.instances)
        let headers = Dictionary(instances.map { (FilePath($0.path), $0) }) { first, _ in first }
        var content = Content()
        var images = plan.images.makeIterator()
        await BoundedWork.run(limit: jobs, next: { images.next() }) { image in
            (
                image.path,
                Result { () throws(DICOMError) in try Self.digest(of: image, headers[FilePath(image.path)], listed)
                }
            )
        } each: { path, digest in
            switch digest {
            case .success(let digest): content.digests[FilePath(path)] = digest
            case .failure(let error): content.refusals.append(FileProblem(path, error.detail))
            }
        }
        try Task.checkCancellation()
        content.refusals.sort { $0.path < $1.path }
        return content
    }

    private static func digest(
        of image: PlannedImage, _ header: InstanceHeader?, _ listed: Set<ReviewRecord.File>
    ) throws(DICOMError) -> String {
        guard FileStamp(path: image.path) == image.stamp, try InstanceHeader(path: image.path) == header else {
            throw DICOMError(.unreadable, "changed since it was scanned")
        }
        let file = try ReviewRecord.File(path: image.path, in: image.stamp)
        guard listed.contains(file) else {
            throw DICOMError(.unreadable, "not in the review: these bytes were not approved")
        }
        return file.digest
    }
}

/// Compares the digest of bytes that are sent with the approved one.
private struct DigestCheck: ContentCheck {
    let approved: String?
    private var digest = RunningDigest()

    init(approved: String?) { self.approved = approved }

    mutating func update(_ bytes: [UInt8]) { digest.update(bytes) }

    func isApproved() -> Bool { digest.hexadecimal == approved }
}

extension ReviewedFolder {
    /// Reads a folder that is signed for.
    ///
    /// - Throws: ``ExitStatus/badInput`` naming the first file that cannot be read; or `CancellationError`.
    init(_ folder: String, _ links: LinkOptions, jobs: Int) async throws {
        do {
            try await self.init(links.run([folder], jobs: jobs))
        } catch let error as ReviewError {
            throw CommandFailure(.badInput, "\(error)")
        }
    }
}
#endif
