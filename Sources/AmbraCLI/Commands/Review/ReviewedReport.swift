#if Tools
import AmbraSDK
import DICOM
import Deidentification
import PHIAudit

/// A report of `ambra audit`, as the people who sign name it: what it is, and the files that it describes.
struct ReviewedReport: Sendable {
    let path: String
    /// The digest of the report itself.
    let digest: String
    /// The content of the files that were examined.
    let files: [ReviewRecord.File]
    /// How many of them have which worst finding.
    let findings: ReviewedFindings

    private static let longest = 1 << 30

    /// Reads what `--report` wrote or `--json` printed.
    init(path: String) throws(CommandFailure) {
        self.path = path
        do throws(DICOMError) {
            let source = try ByteSource(path: path)
            guard source.length <= Self.longest else { throw DICOMError(.unreadable, "too large for a report") }
            let bytes = try source.bytes(in: 0..<source.length)
            digest = try ContentDigest.hexadecimal(of: ByteSource(bytes))
            (files, findings) = try Self.content(bytes)
        } catch {
            throw CommandFailure(.badInput, "--report \(path): \(error.detail)")
        }
    }

    private static func content(
        _ bytes: [UInt8]
    ) throws(DICOMError) -> (files: [ReviewRecord.File], findings: ReviewedFindings) {
        let report = (try? JSONValue(jsonText: bytes))?.object
        let summary = report?["summary"]?.object ?? report
        guard report?.repeatsNames != true, summary.map({ JSONValue.object($0).repeatsNames }) != true else {
            throw DICOMError(.unreadable, "a name occurs twice in an object; run ambra audit again")
        }
        guard let content = summary?["content"]?.array?.map(ReviewRecord.File.init(json:)), !content.contains(nil),
            let failures = summary?["failures"]?.array?.count,
            let findings = summary?["files_by_worst"]?.object.flatMap({
                ReviewedFindings(filesByWorst: $0, failures: failures)
            })
        else {
            throw DICOMError(
                .unreadable, "no report with the digests of files; make it with ambra audit FOLDER --report FILE")
        }
        let files = content.compactMap { $0 }
        guard summary?["files_sha256"]?.string == ReviewRecord.digest(of: files) else {
            throw DICOMError(.unreadable, "the digests of files do not fit each other; run ambra audit again")
        }
        return (files, findings)
    }

    /// Refuses a folder that is not what the report describes.
    func check(_ content: ReviewedFolder, _ console: Console) throws(CommandFailure) {
        let strangers = content.unlisted(in: files)
        let missing = content.missing(of: files)
        guard !strangers.isEmpty || missing > 0 else { return }
        ProblemList.show(
            "not examined", strangers.map { FileProblem($0.path, "not in the report") }, on: console,
            isProblem: true, more: "run ambra audit again")
        throw CommandFailure(
            .different,
            "--report \(path): the folder is not what the report describes (\(strangers.count) changed or new, "
                + "\(missing) missing); run ambra audit again and look at its report")
    }
}
#endif
