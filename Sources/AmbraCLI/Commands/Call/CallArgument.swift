#if Tools
import Foundation

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

/// Reads values of a call from files and standard input.
struct ValueFiles: Sendable {
    /// The largest value, in bytes.
    static let limit = 16 << 20

    /// The value of an argument; one line end at the end of a file is not part of it.
    func value(of argument: CallArgument) throws(CommandFailure) -> String {
        switch argument.source {
        case .text(let text): text
        case .standardInput: try text(at: "-", argument.name)
        case .file(let path): try text(at: path, "\(argument.name)=@\(path)")
        }
    }

    /// The text of a file, or of standard input where the path is `-`.
    ///
    /// - Parameter name: What names it in messages.
    func text(at path: String, _ name: String) throws(CommandFailure) -> String {
        let bytes: [UInt8]
        if path == "-" {
            bytes = try StandardInput.bytes(limit: Self.limit)
            guard bytes.count <= Self.limit else {
                throw CommandFailure(
                    .badInput, "\(name): standard input is larger than \(Amounts.bytes(Int64(Self.limit)))")
            }
        } else {
            bytes = try GivenFile(path: path, name: name).bytes(limit: Self.limit)
        }
        guard var text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure(.badInput, "\(name): what was given is not UTF-8 text")
        }
        if text.hasSuffix("\r\n") || text.hasSuffix("\n") { text.removeLast() }
        return text
    }
}
#endif
