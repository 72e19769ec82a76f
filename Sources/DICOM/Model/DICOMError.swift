package import Platform

/// Why bytes could not be read as DICOM, or a data set not be written.
///
/// The text names tags, offsets and reasons; it never holds a value. The path is the caller's to add. Signatures do not
/// state this type, because swiftc 6.3.1 crashes in a `catch` that is not exhaustive where they do: write
/// `catch let error as DICOMError`.
public struct DICOMError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The content is something else.
        case notDICOM
        /// The data ends too early.
        case truncated
        /// The data contradicts itself.
        case malformed
        /// A limit of ``ReadingLimits`` was reached.
        case limitExceeded
        /// The file could not be opened or read.
        case unreadable
        /// A file could not be created or written.
        case unwritable
        /// The data is DICOM of a kind that this module does not handle.
        case unsupported
        /// The file is a DICOMDIR: it lists images and is none.
        case mediaDirectory
        /// The character set does not have all characters of a text.
        case unrepresentable
        /// The data set lacks a UID without which it is no instance of a study.
        case missingUID
    }

    /// What kind of failure it is.
    public let kind: Kind

    /// One clause that says what is wrong, without any value.
    public let detail: String

    /// Offset in bytes from the start of the file (of the inflated data set when it is deflated), where known.
    public let offset: Int?

    /// The element concerned, where known.
    public let tag: Tag?

    /// Creates an error; `detail` must hold nothing but reasons.
    public init(_ kind: Kind, _ detail: String, offset: Int? = nil, tag: Tag? = nil) {
        self.kind = kind
        self.detail = detail
        self.offset = offset
        self.tag = tag
    }

    /// The reason, with element and offset where known.
    public var description: String {
        var text = kind == .truncated ? "truncated: \(detail)" : detail
        if let tag { text += ", element \(tag)" }
        if let offset { text += ", at byte \(offset)" }
        return text
    }
}

extension DICOMError {
    /// What the caller's own code threw; of a foreign error only the type is told, for its text may hold a value.
    init(from error: any Error, _ kind: Kind, _ what: String) {
        self = error as? DICOMError ?? DICOMError(kind, "\(what) failed with \(type(of: error))")
    }
}

extension DICOMError {
    /// What is wrong with a file or folder.
    package init(_ error: FileError) {
        self.init(error.kind == .unreadable ? .unreadable : .unwritable, error.description)
    }

    /// One call that reaches for a file, such as `ofFile(OpenFile(path: path))`.
    package static func ofFile<Value>(_ call: @autoclosure () throws(FileError) -> Value) throws(DICOMError) -> Value {
        try ofFiles(call)
    }

    /// Work of several steps with files.
    package static func ofFiles<Value>(_ work: () throws(FileError) -> Value) throws(DICOMError) -> Value {
        do throws(FileError) {
            return try work()
        } catch {
            throw DICOMError(error)
        }
    }
}

/// Marks what states the type of its errors: `throws(DICOMError)` inside the package, where callers need no cast.
///
/// What is public throws untyped, because a `catch` that is not exhaustive crashes swiftc 6.3.1 where the error's type
/// is stated (scripts/error-shapes). Each such declaration calls one of the same name that takes this marker by
/// default; being disfavored, it leaves the package's own calls to the one that states its type.
package enum ThrownType: Sendable {
    case stated
}
