import AmbraSDK
import Foundation

/// Downloads a study, and what an earlier run left undone: `download STUDY-UUID FOLDER`.
@main
enum Download {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        let arguments = CommandLine.arguments.dropFirst()
        guard let url = environment["AMBRA_URL"], let username = environment["AMBRA_USERNAME"],
            let password = environment["AMBRA_PASSWORD"], let uuid = arguments.first, let folder = arguments.last,
            arguments.count == 2
        else {
            print("set AMBRA_URL, AMBRA_USERNAME and AMBRA_PASSWORD, and name a study and a folder")
            exit(2)
        }
        let ambra = try AsyncAmbra(url: url, credentials: .password(username: username, password: password))

        // Images that are there already are kept when they are whole and the right ones: run it again to finish it.
        let report = try await ambra.download(studyUUID: uuid, to: folder)
        for failure in report.failures { print(failure) }
        print("\(report.written.count) written, \(report.kept.count) kept, complete: \(report.isComplete)")
        try await ambra.logOut()
        exit(report.isComplete ? 0 : 1)
    }
}
