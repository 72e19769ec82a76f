/// Bytes that are read by position, wherever they are kept.
package protocol PositionedBytes: Sendable {
    /// The number of bytes.
    var length: Int { get }

    /// Reads up to `count` bytes; fewer only at the end.
    func read(count: Int, at offset: Int) throws(FileError) -> [UInt8]
}

extension OpenFile: PositionedBytes {}
