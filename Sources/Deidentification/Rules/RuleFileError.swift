import DICOM

/// Why a file of rules, for attributes or for masks, was not taken: every mistake in it. Signatures do not state this
/// type: write `catch let error as RuleFileError`.
public struct RuleFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// One mistake.
    public struct Problem: Hashable, Sendable {
        /// The line, counted from 1; 0 for the file as a whole.
        public let line: Int
        /// What is wrong, and what is allowed.
        public let reason: String
    }

    /// The file's name as it was given.
    public let file: String

    /// The mistakes in the order of their lines; never empty.
    public let problems: [Problem]

    /// One line for each mistake: `file:line: reason`.
    public var description: String {
        problems.map { $0.line > 0 ? "\(file):\($0.line): \($0.reason)" : "\(file): \($0.reason)" }
            .joined(separator: "\n")
    }
}

/// Reads files of rules as text.
enum RuleFile {
    /// The longest file that is read: 1 MiB.
    static let limit = 1 << 20

    /// The content of a file of UTF-8 text.
    static func text(path: String) throws(RuleFileError) -> String {
        func refusal(_ reason: String) -> RuleFileError {
            RuleFileError(file: path, problems: [RuleFileError.Problem(line: 0, reason: reason)])
        }
        let bytes: [UInt8]
        do throws(DICOMError) {
            let source = try ByteSource(path: path)
            guard source.length <= limit else { throw DICOMError(.limitExceeded, "the file is too large") }
            bytes = try source.bytes(in: 0..<source.length)
        } catch {
            throw refusal(error.description)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw refusal("the file is not UTF-8 text") }
        return text
    }
}
