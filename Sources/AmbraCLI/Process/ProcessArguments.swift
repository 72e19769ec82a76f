#if Tools
import Platform

/// The arguments that the process was started with.
enum ProcessArguments {
    /// Those behind the name of the program.
    static var given: [String] {
        (0..<Int(CommandLine.argc)).dropFirst().compactMap { CommandLine.unsafeArgv[$0].map { text(of: $0) } }
    }

    /// An argument as text. One that is no UTF-8, such as a path in Latin-1, has the bytes that are none as escapes,
    /// which paths are read with.
    static func text(of argument: UnsafePointer<CChar>) -> String {
        String(validatingCString: argument) ?? FilePath(cString: argument).text
    }
}
#endif
