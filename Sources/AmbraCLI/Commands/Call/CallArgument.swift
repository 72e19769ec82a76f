#if Tools
/// One `name=value` of `ambra call`, as typed.
struct CallArgument: Sendable, Equatable {
    /// Where the value comes from.
    enum Source: Sendable, Equatable {
        case text(String)
        case file(String)
        case standardInput
    }

    var name: String
    var source: Source

    /// `name=value`; `name=@file` and `name=@-` read a file or standard input; `name=@@value` begins with an @.
    ///
    /// - Throws: ``ExitStatus/badInput`` for anything else.
    init(_ text: String) throws(CommandFailure) {
        guard let separator = text.firstIndex(of: "="), separator > text.startIndex else {
            throw CommandFailure(.badInput, "\(text): not understood; write name=value")
        }
        name = String(text[..<separator])
        let value = text[text.index(after: separator)...]
        if value.hasPrefix("@@") {
            source = .text(String(value.dropFirst()))
        } else if value == "@-" {
            source = .standardInput
        } else if value.hasPrefix("@") {
            guard value.count > 1 else {
                throw CommandFailure(
                    .badInput, "\(name)=@: the file is missing; write \(name)=@file, or @- for standard input")
            }
            source = .file(String(value.dropFirst()))
        } else {
            source = .text(String(value))
        }
    }

    /// Whether a value of this name must not be in a command line, where every user of the machine can read it.
    static func isSecret(_ name: String) -> Bool {
        guard !openNames.contains(name) else { return false }
        return ["password", "pin", "token", "secret", "auth", "sid"].contains(name)
            || secretEndings.contains { name.hasSuffix($0) }
    }

    private static let secretEndings = ["_password", "_secret", "_token", "_key", "_pin"]
    /// Names that end so and hold nothing secret.
    private static let openNames: Set<String> = ["public_key", "use_pkey"]
}
#endif
