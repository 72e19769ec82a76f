import AmbraSDK
import Deidentification
import Foundation
import PHIAudit

/// De-identifies a folder into a temporary one, looks for what was left, and uploads the result:
/// `deidentify-then-upload FOLDER KEY-FILE`. The key is that of `ambra deidentify --key`.
@main
enum DeidentifyThenUpload {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        let arguments = CommandLine.arguments.dropFirst()
        guard let url = environment["AMBRA_URL"], let username = environment["AMBRA_USERNAME"],
            let password = environment["AMBRA_PASSWORD"], let folder = arguments.first, let keyFile = arguments.last,
            arguments.count == 2
        else {
            print("set AMBRA_URL, AMBRA_USERNAME and AMBRA_PASSWORD, and name a folder and a key")
            exit(2)
        }
        let clean = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(
            at: clean, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: clean) }

        try await deidentify(folder, to: clean, key: try ProjectKey(path: keyFile))
        let ambra = try AsyncAmbra(url: url, credentials: .password(username: username, password: password))
        let report = try await ambra.upload([clean.path])
        print("\(report.sentImages) images sent, complete: \(report.isComplete)")
        try await ambra.logOut()
    }

    /// Stops when a file cannot be de-identified, or when the audit finds something.
    static func deidentify(_ folder: String, to clean: URL, key: ProjectKey) async throws {
        let originals = FolderRun([folder])
        let result = await originals.deidentify(
            with: Deidentifier(profile: .basic, key: key), into: try DeidentifiedFolder(path: clean.path))
        guard result.failures.isEmpty else { throw Refused(count: result.failures.count) }

        let (known, _) = try await originals.knownIdentifiers()
        let audit = try await FolderRun([clean.path]).audit(with: PHIAudit(known: known))
        let left = audit.groups.filter { $0.severity == .identified }
        guard left.isEmpty, audit.failures.isEmpty else { throw Leftover(count: left.count) }
    }

    /// Files could not be de-identified with certainty.
    struct Refused: Error {
        let count: Int
    }

    /// An identifier of the original was found in the result.
    struct Leftover: Error {
        let count: Int
    }
}
