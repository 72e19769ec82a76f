#if Tools
import Foundation
import Platform

/// The arguments that the process was started with.
enum ProcessArguments {
    /// Those after the name of the program.
    static var given: [String] {
        (0..<Int(CommandLine.argc)).dropFirst().compactMap { CommandLine.unsafeArgv[$0].map { text(of: $0) } }
    }

    /// An argument as text. In one that is not UTF-8, such as a path in Latin-1, the bytes that are not are escapes, as
    /// paths have them.
    static func text(of argument: UnsafePointer<CChar>) -> String {
        String(validatingCString: argument) ?? FilePath(cString: argument).text
    }
}

/// The environment that the process was started with.
enum ProcessEnvironment {
    private static let paths = ["AMBRA_PASSWORD_FILE", "HOME", "XDG_CONFIG_HOME"]

    /// The variables as texts. Those that name files and folders are paths: none of their bytes is lost.
    static var variables: [String: String] {
        var variables = ProcessInfo.processInfo.environment
        for name in paths { variables[name] = getenv(name).map { FilePath(cString: $0).text } }
        return variables
    }

    /// `name=value` of each variable, byte for byte, for a process that is to have the same.
    static var entries: [[CChar]] {
        ProcessInfo.processInfo.environment.keys.compactMap { name in
            getenv(name).map { value -> [CChar] in
                let bytes = UnsafeBufferPointer(start: value, count: strlen(value) + 1)
                return "\(name)=".utf8.map { CChar(bitPattern: $0) } + bytes
            }
        }
    }
}
#endif
