import Foundation
import Platform

extension DICOMJSON {
    /// A value of bytes that may be referred to instead of being written.
    public struct BulkPlace: Sendable {
        /// The tags and item numbers that lead to the element, such as `00081115/0/00081199`. Items count from 0.
        public let path: String
        /// The element.
        public let tag: Tag
        /// Length of the value in bytes. Of encapsulated pixel data it is that of its items, from the offset table to
        /// the last fragment, with their headers and without the delimiter.
        public let length: Int
        /// Where those very bytes lie in a file; `nil` where no range of a file holds them: values in memory, of
        /// standard input, of deflated data sets, and numbers of more than one byte in big-endian files.
        public let file: FileRange?

        init(_ element: Element, of dataSet: DataSet, path: String) {
            self.path = path
            tag = element.tag
            switch element.content {
            case .range(let range):
                length = range.count
                let isAsStored = element.vr.unitSize == 1 || dataSet.isLittleEndian(element)
                file = isAsStored ? FileRange(dataSet.source, range) : nil
            case .stored(let value):
                length = value.range.count
                let isAsStored = element.vr.unitSize == 1 || value.isLittleEndian
                file = isAsStored ? FileRange(value.source, value.range) : nil
            case .fragments(let fragments):
                length = fragments.encodedLength
                file = fragments.encodedRange.flatMap { FileRange(fragments.source ?? dataSet.source, $0) }
            case .bytes(let bytes):
                length = bytes.count
                file = nil
            case .items:
                length = 0
                file = nil
            }
        }
    }

    /// A range of bytes in a file.
    public struct FileRange: Hashable, Sendable {
        /// The path by which the file was opened.
        public let path: String
        /// The bytes.
        public let range: Range<Int>

        init?(_ source: ByteSource, _ range: Range<Int>) {
            guard let path = source.path else { return nil }
            self.path = path
            self.range = range
        }

        /// The range as `file:///data/image.dcm?offset=1024&length=524288`: an absolute path, percent-encoded, the
        /// first byte and the number of bytes. A relative path counts from the current folder.
        public var uri: String { "\(Self.uri(of: path))?offset=\(range.lowerBound)&length=\(range.count)" }

        static func uri(of path: String) -> String {
            let path = FilePath(path)
            let absolute = path.isAbsolute ? path : FilePath.current.appending(path)
            let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
            let digits = Array("0123456789ABCDEF".utf8)
            var text: [UInt8] = []
            for byte in absolute.bytes {
                if kept.contains(byte) {
                    text.append(byte)
                } else {
                    text += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
                }
            }
            return "file://" + String(decoding: text, as: UTF8.self)
        }
    }
}

extension DICOMJSON.BulkData {
    /// `InlineBinary` up to a number of bytes, and beyond it a range of the file that holds them
    /// (``DICOMJSON/FileRange/uri``). Bytes that no range of a file holds stand inline.
    public static func files(above limit: Int = 1024) -> DICOMJSON.BulkData { .uri(above: limit) { $0.file?.uri } }
}

extension DICOMJSON {
    /// Resolves what ``BulkData/files(above:)`` wrote for one file, and nothing else: a reference to another file is an
    /// error, so that no text decides what is read.
    ///
    /// - Parameter path: The file. It must not have changed since.
    /// - Throws: ``DICOMError`` and nothing else: `unreadable` when the file cannot be opened. The resolver throws
    ///   `unsupported` for any other URI, `truncated` for a range that the file does not have.
    @_disfavoredOverload
    public static func resolver(ofFile path: String) throws -> BulkResolver { try resolver(ofFile: path, .stated) }

    package static func resolver(ofFile path: String, _: ThrownType = .stated) throws(DICOMError) -> BulkResolver {
        let source = try ByteSource(path: path)
        let start = FileRange.uri(of: path) + "?offset="
        return { reference throws(DICOMError) -> [UInt8] in
            let numbers = reference.uri.dropFirst(start.utf8.count).split(separator: "&length=").map { Int($0) }
            guard reference.uri.hasPrefix(start), numbers.count == 2, let offset = numbers[0], let length = numbers[1],
                offset >= 0, length >= 0, offset <= source.length, length <= source.length - offset
            else {
                throw DICOMError(
                    .unsupported, "\(reference.path): BulkDataURI names no range of the file", tag: reference.tag)
            }
            return try source.bytes(in: offset..<offset + length)
        }
    }
}
