import AmbraSDK
import Foundation

/// Tells apart what can go wrong: `error-handling STUDY-UUID` asks for that study, and for one that is not there.
@main
enum ErrorHandling {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        guard let url = environment["AMBRA_URL"], let username = environment["AMBRA_USERNAME"],
            let password = environment["AMBRA_PASSWORD"], let uuid = CommandLine.arguments.dropFirst().first
        else {
            print("set AMBRA_URL, AMBRA_USERNAME and AMBRA_PASSWORD, and name a study")
            exit(2)
        }
        let ambra = try AsyncAmbra(url: url, credentials: .password(username: username, password: password))
        try await show(uuid, of: ambra)
        try await show(UUID().uuidString.lowercased(), of: ambra)
        try await ambra.logOut()

        let stranger = try AsyncAmbra(
            url: url, credentials: .password(username: username, password: "not the password"))
        try await show(uuid, of: stranger)
    }

    /// What is expected is answered here; anything else goes to the caller.
    static func show(_ uuid: String, of ambra: AsyncAmbra) async throws {
        do {
            let study = try await ambra.study.get(uuid: uuid).send()
            print("study \(study.studyUID ?? "-") has \(study.imageCount ?? 0) images")
        } catch ServiceError.Token.notFound {
            print("no such study, or not for this user")
        } catch AmbraError.authentication(let error) where error.reason == .invalidCredentials {
            print("wrong user name or password")
        } catch AmbraError.transport(let failure) {
            // The client has tried several times by now.
            print("the service was not reached: \(failure)")
        } catch let error as AmbraError {
            // One line without secrets and without patient data: safe to log.
            print("it did not work: \(error)")
            throw error
        }
    }
}
