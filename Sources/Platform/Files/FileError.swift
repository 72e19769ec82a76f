/// Why a file or folder could not be read or written. The path is the caller's to add.
package struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Which side failed.
    package enum Kind: Sendable, Hashable {
        /// The file could not be opened or read.
        case unreadable
        /// The file could not be created or written.
        case unwritable
    }

    package let kind: Kind
    /// What failed, or all there is to say.
    private let what: String
    /// The system's reason, a value of `errno`.
    package let code: Int32?

    package init(_ kind: Kind, _ what: String, _ code: Int32? = nil) {
        self.kind = kind
        self.what = what
        self.code = code
    }

    /// The reason alone.
    package var reason: String { code.map(SystemReason.words) ?? what }

    package var description: String { code.map { what + ": " + SystemReason.words($0) } ?? what }
}
