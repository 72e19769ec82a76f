import AmbraSDK
import Foundation

/// Uploads a folder and lists the newest CT studies: `AMBRA_URL=… AMBRA_USERNAME=… AMBRA_PASSWORD=… upload-and-list FOLDER`.
@main
enum UploadAndList {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        guard let url = environment["AMBRA_URL"], let username = environment["AMBRA_USERNAME"],
            let password = environment["AMBRA_PASSWORD"], let folder = CommandLine.arguments.dropFirst().first
        else {
            print("set AMBRA_URL, AMBRA_USERNAME and AMBRA_PASSWORD, and name a folder")
            exit(2)
        }
        let ambra = try AsyncAmbra(url: url, credentials: .password(username: username, password: password))

        let report = try await ambra.upload([folder])
        print("\(report.sentImages) images sent, complete: \(report.isComplete)")
        for failure in report.refused + report.skipped { print(failure) }

        for try await study in ambra.study.list().filter(\.modality, .equals("CT")).sorted(by: \.created, .descending) {
            print(study.studyUID ?? "-", study.imageCount ?? 0)
        }
        try await ambra.logOut()
    }
}
