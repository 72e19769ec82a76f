import AmbraSDK
import DICOM
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

    /// Stops at the first file that cannot be de-identified, or in which the audit finds something.
    static func deidentify(_ folder: String, to clean: URL, key: ProjectKey) async throws {
        let deidentifier = Deidentifier(profile: .basic, key: key)
        for try await found in FolderScanner().files(in: [folder]) {
            guard case .instance(let header) = found else { continue }
            var known = KnownIdentifiers()
            known.insert(from: try DICOMFile.read(path: header.path))

            let file = try deidentifier.prepare(ByteSource(path: header.path))
            let path = clean.appending(path: "\(file.sopInstanceUID).dcm").path
            var sink = try FileSink(path: path)
            try file.write(into: &sink)
            try sink.commit()

            let left = PHIAudit(known: known).examine(path: path).findings.filter { $0.severity == .identified }
            guard left.isEmpty else { throw Leftover(count: left.count) }
        }
    }

    /// An identifier of the original was found in the result.
    struct Leftover: Error {
        let count: Int
    }
}
