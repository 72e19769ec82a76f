import Foundation
import FuzzTargets

/// Gives mutated inputs to the libraries and keeps each that breaks a rule.
///
/// The work is done in processes of their own, one a job: what ends one of them leaves its input behind.
@main
enum Fuzz {
    static func main() {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let isWorker = arguments.first == "worker"
        if isWorker { arguments.removeFirst() }
        do {
            let settings = try Settings(arguments)
            if settings.showsHelp {
                print(Settings.help)
            } else if isWorker {
                try Worker(settings).work()
            } else if let number = settings.only {
                try Reproduction(settings).run(number)
            } else {
                exit(try Supervisor(settings).run() ? 0 : 1)
            }
        } catch {
            FileHandle.standardError.write(Data("fuzz: \(error)\n".utf8))
            exit(2)
        }
    }
}
