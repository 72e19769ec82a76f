#if Tools
    import AmbraSDK
    import AmbraTransport
    import DICOM
    import Deidentification
    import Foundation

    /// Lets an upload begin only when two people approved the very bytes that will be sent.
    ///
    /// The digest of each file is compared with the review, between two looks at the file's stamp, and both must be the
    /// stamp with which the file is in the plan. The upload itself refuses a file whose stamp differs from the plan's,
    /// before and after it sends the bytes. So what is sent is what was approved, unless somebody changes a file and
    /// restores its time of change meanwhile, which takes intent.
    struct ReviewAdmission: Sendable {
        let record: ReviewRecord
        let name: String

        init(review: String, reviewers: String?) throws(CommandFailure) {
            guard let record = try ReviewFile(path: review).read() else {
                throw CommandFailure(.badInput, "--require-review \(review): no such file")
            }
            let trusted = try reviewers.map { path throws(CommandFailure) in try TrustedReviewers(path: path) }
            let objections = record.objections(trusted: trusted)
            guard objections.isEmpty else {
                let reasons = objections.joined(separator: "; ")
                throw CommandFailure(.different, "\(review): not approved: \(reasons); nothing was sent")
            }
            self.record = record
            name = review
        }

        /// Why files of a plan must not be sent, by path.
        func refusals(of plan: UploadPlan, jobs: Int) async throws -> [(path: String, reason: String)] {
            let listed = Set(record.files)
            let images = Locked(plan.images[...])
            return try await withThrowingTaskGroup(of: [(path: String, reason: String)].self) { group in
                for _ in 0..<jobs {
                    group.addTask {
                        var refusals: [(path: String, reason: String)] = []
                        while let image = images.withLock({ $0.popFirst() }) {
                            try Task.checkCancellation()
                            if let reason = Self.objection(to: image, listed) { refusals.append((image.path, reason)) }
                        }
                        return refusals
                    }
                }
                var all: [(path: String, reason: String)] = []
                for try await part in group { all += part }
                return all.sorted { $0.path < $1.path }
            }
        }

        private static func objection(to image: ImageFile, _ listed: Set<ReviewRecord.File>) -> String? {
            guard FileStamp(path: image.path) == image.stamp else { return "changed since it was scanned" }
            do throws(DICOMError) {
                let source = try ByteSource(path: image.path)
                let digest = try ContentDigest.hexadecimal(of: source)
                guard FileStamp(path: image.path) == image.stamp else { return "changed while it was compared" }
                let file = ReviewRecord.File(digest: digest, size: source.length)
                return listed.contains(file) ? nil : "not in the review: these bytes were not approved"
            } catch {
                return "\(error)"
            }
        }
    }

    extension TrustedReviewers {
        /// Reads a list of reviewers.
        init(path: String) throws(CommandFailure) {
            guard let data = FileManager.default.contents(atPath: path), data.count <= 1 << 20 else {
                throw CommandFailure(.badInput, "--reviewers \(path): cannot be read")
            }
            do throws(ReviewError) {
                try self.init(text: String(decoding: data, as: UTF8.self))
            } catch {
                throw CommandFailure(.badInput, "--reviewers \(path): \(error)")
            }
        }
    }
#endif
