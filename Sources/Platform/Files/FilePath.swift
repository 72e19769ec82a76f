#if canImport(Darwin)
package import Darwin
#elseif canImport(Musl)
package import Musl
#else
package import Glibc
#endif

/// A path as the system has it: bytes, which may be in any character set.
///
/// As text, UTF-8 is what it says, and every other byte is `\x` with two capital hexadecimal digits: `M\xFCller.dcm` is
/// `Müller.dcm` in Latin-1. A backslash that could be taken for the start of such an escape is written `\x5C`, so that
/// every path has one text, and each text one path.
package struct FilePath: Sendable, Hashable, CustomStringConvertible {
    package let bytes: [UInt8]

    /// Takes bytes that the system gave.
    package init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    /// Takes a text that the system gave.
    package init(cString: UnsafePointer<CChar>) {
        bytes = UnsafeBufferPointer(start: cString, count: strlen(cString)).map { UInt8(bitPattern: $0) }
    }

    /// Takes a path as text.
    package init(_ text: String) {
        let utf8 = Array(text.utf8)
        guard utf8.contains(Self.backslash) else {
            bytes = utf8
            return
        }
        var bytes: [UInt8] = []
        var position = 0
        while position < utf8.count {
            let escaped = Self.escaped(utf8[position...])
            bytes.append(escaped ?? utf8[position])
            position += escaped == nil ? 1 : 4
        }
        self.bytes = bytes
    }

    /// The path as text, for messages, reports and interfaces.
    package var text: String {
        if !bytes.contains(Self.backslash), let text = String(validating: bytes, as: UTF8.self) { return text }
        var text: [UInt8] = []
        var rest = bytes[...]
        while let first = rest.first {
            let length = Self.scalarLength(rest)
            if length == 0 || Self.escaped(rest) != nil {
                text += Self.escape(first)
                rest = rest.dropFirst()
            } else {
                text += rest.prefix(length)
                rest = rest.dropFirst(length)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    package var description: String { text }

    /// The bytes as the system takes them.
    package var cString: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

    // MARK: Escapes

    private static let backslash = UInt8(ascii: "\\")
    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func escape(_ byte: UInt8) -> [UInt8] {
        [backslash, UInt8(ascii: "x"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    /// The byte that an escape at the start stands for; `nil` when there is none. ASCII has no need of escapes, but for
    /// the backslash.
    private static func escaped(_ text: ArraySlice<UInt8>) -> UInt8? {
        let start = text.startIndex
        guard text.count >= 4, text[start] == backslash, text[start + 1] == UInt8(ascii: "x"),
            let high = digits.firstIndex(of: text[start + 2]), let low = digits.firstIndex(of: text[start + 3])
        else { return nil }
        let byte = UInt8(high << 4 | low)
        return byte >= 0x80 || byte == backslash ? byte : nil
    }

    /// How many bytes at the start are one character in UTF-8; 0 when they are none.
    private static func scalarLength(_ bytes: ArraySlice<UInt8>) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        guard case .valid(let scalar) = parser.parseScalar(from: &iterator) else { return 0 }
        return scalar.count
    }
}

// MARK: Parts

extension FilePath {
    private static let slash = UInt8(ascii: "/")

    package var isAbsolute: Bool { bytes.first == Self.slash }
    package var endsWithSlash: Bool { bytes.last == Self.slash }

    /// The folder that holds the path.
    package var parent: FilePath {
        guard let slash = bytes.lastIndex(of: Self.slash) else { return FilePath(bytes: [UInt8(ascii: ".")]) }
        return FilePath(bytes: bytes[..<max(slash, 1)])
    }

    /// The last component; empty when the path ends with a slash.
    package var name: FilePath {
        FilePath(bytes: bytes[(bytes.lastIndex(of: Self.slash).map { $0 + 1 } ?? 0)...])
    }

    /// The names between slashes.
    package var components: [FilePath] { bytes.split(separator: Self.slash).map { FilePath(bytes: $0) } }

    /// A path from this folder on.
    package func appending(_ other: FilePath) -> FilePath {
        bytes.isEmpty || endsWithSlash
            ? FilePath(bytes: bytes + other.bytes) : FilePath(bytes: bytes + [Self.slash] + other.bytes)
    }

    /// The path from a folder on; `nil` when it does not lie below the folder, as both are written.
    package func below(_ folder: FilePath) -> FilePath? {
        guard folder != self, folder.isSame(asOrHolds: self) else { return nil }
        return FilePath(bytes: bytes.dropFirst(folder.bytes.count).drop { $0 == Self.slash })
    }

    /// Whether the other path is this one, or lies below it; both are taken as they are written.
    package func isSame(asOrHolds other: FilePath) -> Bool {
        guard other.bytes.starts(with: bytes) else { return false }
        return other.bytes.count == bytes.count || endsWithSlash || other.bytes[bytes.count] == Self.slash
    }
}

extension FilePath: Comparable {
    /// The order of bytes, which is that of Unicode for UTF-8.
    package static func < (left: FilePath, right: FilePath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

// MARK: Calls of the system, which leave their reason in `errno`

extension FilePath {
    /// What is at the path; `nil` when nothing does, or when it cannot be examined.
    ///
    /// - Parameter followsLinks: Whether a symbolic link is what it leads to, or itself.
    package func status(followsLinks: Bool = true) -> stat? {
        var status = stat()
        return (followsLinks ? stat(cString, &status) : lstat(cString, &status)) == 0 ? status : nil
    }

    /// Whether this user may do something there, or with `F_OK` whether something is there.
    package func allows(_ access: Int32) -> Bool { system_access(cString, access) == 0 }

    /// Opens what is at the path; the descriptor is less than 0 when that fails.
    package func open(_ flags: Int32, mode: mode_t = 0) -> Int32 { system_open(cString, flags, mode) }

    /// Removes the name of a file.
    package func unlink() { _ = system_unlink(cString) }

    /// The path without links and dots; `nil` when nothing is there.
    package var real: FilePath? {
        guard let resolved = realpath(cString, nil) else { return nil }
        defer { free(resolved) }
        return FilePath(cString: resolved)
    }

    /// The folder that paths without a slash in front count from.
    package static var current: FilePath {
        guard let path = getcwd(nil, 0) else { return FilePath(".") }
        defer { free(path) }
        return FilePath(cString: path)
    }

    /// The names in a folder; `nil` when it cannot be read.
    package var names: [FilePath]? {
        let descriptor = open(O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        let (names, code) = Self.names(inOpened: descriptor)
        return code == 0 ? names : nil
    }

    /// The names in an open folder, which is closed, without `.` and `..`; some of them when it cannot be read to its
    /// end.
    package static func names(inOpened descriptor: Int32) -> (names: [FilePath], code: Int32) {
        guard let folder = fdopendir(descriptor) else {
            let code = errno
            close(descriptor)
            return ([], code)
        }
        defer { closedir(folder) }
        var names: [FilePath] = []
        errno = 0
        while let entry = readdir(folder), let offset = MemoryLayout<dirent>.offset(of: \.d_name) {
            // The entry is only as long as its name: copying the whole field would read past it.
            let name = FilePath(
                cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self))
            if name.bytes != Array(".".utf8), name.bytes != Array("..".utf8) { names.append(name) }
            errno = 0
        }
        return (names, errno)
    }
}

private func system_access(_ path: [CChar], _ mode: Int32) -> Int32 { access(path, mode) }

private func system_open(_ path: [CChar], _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }

private func system_unlink(_ path: [CChar]) -> Int32 { unlink(path) }
