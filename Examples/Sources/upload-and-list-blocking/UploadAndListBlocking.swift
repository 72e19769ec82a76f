import AmbraSDK
import Foundation

/// The same as `upload-and-list`, for programs in which nothing is `async`.
@main
enum UploadAndListBlocking {
    static func main() throws {
        let environment = ProcessInfo.processInfo.environment
        guard let url = environment["AMBRA_URL"], let username = environment["AMBRA_USERNAME"],
            let password = environment["AMBRA_PASSWORD"], let folder = CommandLine.arguments.dropFirst().first
        else {
            print("set AMBRA_URL, AMBRA_USERNAME and AMBRA_PASSWORD, and name a folder")
            exit(2)
        }
        let ambra = try Ambra(url: url, credentials: .password(username: username, password: password))

        let report = try ambra.upload([folder])
        print("\(report.sentImages) images sent, complete: \(report.isComplete)")
        for failure in report.refused + report.skipped { print(failure) }

        try ambra.study.list().filter(\.modality, .equals("CT")).sorted(by: \.created, .descending).forEach { study in
            print(study.studyUID ?? "-", study.imageCount ?? 0)
        }
        try ambra.logOut()
    }
}
