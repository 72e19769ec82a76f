#if Tools
import Foundation

/// The process: arguments in, exit code out.
@main
enum AmbraMain {
    static func main() async {
        // A reader that goes away must not end an upload in its middle; see `Console.write`.
        signal(SIGPIPE, SIG_IGN)
        let status = await Invocation(arguments: ProcessArguments.given).run()
        if status == .readerGone {
            signal(SIGPIPE, SIG_DFL)
            raise(SIGPIPE)
        }
        exit(status.rawValue)
    }
}
#else
import Foundation

/// Replaces the command where the package was built without it.
@main
enum AmbraMain {
    static func main() {
        let text = "ambra: built without the package trait Tools; build with --traits Tools\n"
        FileHandle.standardError.write(Data(text.utf8))
        exit(2)
    }
}
#endif
