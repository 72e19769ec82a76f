#if Tools
import Foundation

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
