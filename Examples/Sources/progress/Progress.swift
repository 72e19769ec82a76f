import AmbraSDK
import Foundation

/// Uploads a folder and tells how far it is: `progress FOLDER`.
@main
enum Progress {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        guard let url = environment["AMBRA_URL"], let username = environment["AMBRA_USERNAME"],
            let password = environment["AMBRA_PASSWORD"], let folder = CommandLine.arguments.dropFirst().first
        else {
            print("set AMBRA_URL, AMBRA_USERNAME and AMBRA_PASSWORD, and name a folder")
            exit(2)
        }
        let ambra = try AsyncAmbra(url: url, credentials: .password(username: username, password: password))

        // The loop is the upload: leaving it early cancels what is left.
        for try await event in ambra.uploadEvents([folder]) {
            switch event {
            case .progress(let progress):
                let percent = Int(progress.fraction * 100)
                print("\(percent) %: \(progress.images) of \(progress.totalImages) images, \(progress.bytes) bytes")
            case .imageFailed(let failure): print("not sent: \(failure)")
            case .waiting(let studyUID): print("all of \(studyUID) is there; the service works on it")
            case .finished(let report): print(report.isComplete ? "all verified" : "something is missing")
            default: break
            }
        }
        try await ambra.logOut()
    }
}
