import Foundation
import Platform

/// Files to which bodies are appended one behind the other, many in a file, so that descriptors do not grow with the
/// number of bodies.
///
/// A segment has one writer at a time. It is full above a mark; one without bodies is removed, and a body in between
/// gives its room back to the file system. Files without a name stay open, one for each GiB; of those with a name a
/// bounded number is open, and the others are opened when they are asked for.
final class Segments: Sendable {
    /// The right to append to a segment.
    struct Lease: Sendable {
        var segment: Int
        /// Where the next body starts.
        var start: Int
    }

    private struct State {
        /// The segments that may be appended to, with their ends.
        var idle: [Int: Int] = [:]
        /// The bytes of the bodies of each segment.
        var live: [Int: Int] = [:]
        var leased: Set<Int> = []
        var files: [Int: SegmentFile] = [:]
        /// The named files in the order of their last use, latest last.
        var recent: [Int] = []
        var next = 1
    }

    /// Above this many bytes no body is begun in a segment.
    private static let mark = 1 << 30
    /// The most named files that are open.
    private static let openLimit = 64
    private static let prefix = "segment-"

    private let folder: String
    private let isKeeping: Bool
    private let state = Locked(State())

    init(folder: String, isKeeping: Bool) {
        self.folder = folder
        self.isKeeping = isKeeping
    }

    var openFiles: Int { state.withLock { $0.files.count } }

    var room: Int { state.withLock { $0.files.values.reduce(0) { $0 + ((try? $1.room()) ?? 0) } } }

    // MARK: Appending

    func lease() throws(BlobError) -> Lease {
        let (found, number) = state.withLock { state -> (Lease?, Int) in
            if let (segment, end) = state.idle.min(by: { $0.key < $1.key }) {
                state.idle[segment] = nil
                state.leased.insert(segment)
                return (Lease(segment: segment, start: end), segment)
            }
            state.next += 1
            state.leased.insert(state.next - 1)
            return (nil, state.next - 1)
        }
        if let found { return found }
        do throws(BlobError) {
            let file = try make(number)
            state.withLock { Self.use(number, file, &$0, bounded: isKeeping) }
            return Lease(segment: number, start: 0)
        } catch {
            _ = state.withLock { $0.leased.remove(number) }
            throw error
        }
    }

    /// Ends a lease with a body.
    func keep(_ lease: Lease, count: Int) {
        state.withLock { state in
            state.leased.remove(lease.segment)
            state.live[lease.segment, default: 0] += count
            let end = lease.start + count
            if end < Self.mark { state.idle[lease.segment] = end }
        }
    }

    /// Ends a lease whose body is not wanted.
    func abandon(_ lease: Lease) {
        try? file(lease.segment).truncate(to: lease.start)
        state.withLock { state in
            state.leased.remove(lease.segment)
            state.idle[lease.segment] = lease.start
        }
    }

    func write(_ bytes: [UInt8], at offset: Int, of segment: Int) throws(BlobError) {
        let file = try file(segment)
        do throws(SystemError) {
            try file.write(bytes, at: offset)
        } catch {
            throw BlobError(action: "write", code: error.code)
        }
    }

    func synchronize(_ segment: Int) throws(BlobError) {
        let file = try file(segment)
        do throws(SystemError) {
            try file.synchronize()
        } catch {
            throw BlobError(action: "bring to the disk", code: error.code)
        }
    }

    // MARK: Reading

    func read(_ range: Range<Int>, of segment: Int) throws(BlobError) -> [UInt8] {
        let file = try file(segment)
        do throws(SystemError) {
            let bytes = try file.read(count: range.count, at: range.lowerBound)
            guard bytes.count == range.count else { throw SystemError(EIO) }
            return bytes
        } catch {
            throw BlobError(action: "read", code: error.code)
        }
    }

    /// Whether a segment is as long as an address says.
    func holds(_ address: BlobAddress) -> Bool {
        guard isKeeping, state.withLock({ $0.live[address.segment] != nil }) else { return false }
        let length = (try? file(address.segment).length()) ?? 0
        return address.count <= length && address.offset <= length - address.count
    }

    private func file(_ segment: Int) throws(BlobError) -> SegmentFile {
        let found = state.withLock { state -> SegmentFile? in
            guard let file = state.files[segment] else { return nil }
            Self.use(segment, file, &state, bounded: isKeeping)
            return file
        }
        if let found { return found }
        guard isKeeping else { throw BlobError(action: "find", code: ENOENT) }
        do throws(SystemError) {
            let file = try SegmentFile.open(Self.prefix + String(segment), in: folder)
            state.withLock { Self.use(segment, file, &$0, bounded: true) }
            return file
        } catch {
            throw BlobError(action: "open", code: error.code)
        }
    }

    private func make(_ number: Int) throws(BlobError) -> SegmentFile {
        do throws(SystemError) {
            guard isKeeping else { return try SegmentFile.nameless(in: folder) }
            let file = try SegmentFile.open(Self.prefix + String(number), in: folder, makes: true)
            // The new name has to be on the disk as well.
            try FileSystemSync.wait(folder)
            return file
        } catch {
            throw BlobError(action: "make", code: error.code)
        }
    }

    /// Notes the use of a file, and lets the one go that was used longest ago.
    private static func use(_ segment: Int, _ file: SegmentFile, _ state: inout State, bounded: Bool) {
        state.files[segment] = file
        guard bounded else { return }
        state.recent.removeAll { $0 == segment }
        state.recent.append(segment)
        if state.recent.count > openLimit { state.files[state.recent.removeFirst()] = nil }
    }

    // MARK: Reclaiming

    func free(_ address: BlobAddress) {
        let file = try? file(address.segment)
        let isEmpty = state.withLock { state in
            state.live[address.segment, default: 0] -= address.count
            guard state.live[address.segment] ?? 0 <= 0, !state.leased.contains(address.segment) else { return false }
            state.idle[address.segment] = nil
            state.live[address.segment] = nil
            state.files[address.segment] = nil
            state.recent.removeAll { $0 == address.segment }
            return true
        }
        if isEmpty {
            if isKeeping { SegmentFile.remove(Self.prefix + String(address.segment), in: folder) }
        } else {
            file?.punch(address.offset..<address.offset + address.count)
        }
    }

    func open(keeping addresses: [BlobAddress]) throws(BlobError) {
        guard isKeeping else { return }
        guard let names = FilePath(folder).names else { throw BlobError(action: "read the folder of", code: errno) }
        let present = names.compactMap { name in
            name.text.hasPrefix(Self.prefix) ? Int(name.text.dropFirst(Self.prefix.count)) : nil
        }
        let wanted = Dictionary(grouping: addresses, by: \.segment)
        for number in present where wanted[number] == nil {
            SegmentFile.remove(Self.prefix + String(number), in: folder)
        }
        for (number, bodies) in wanted {
            let end = bodies.map { $0.offset + $0.count }.max() ?? 0
            try clear(number, bodies, end)
            state.withLock { state in
                state.live[number] = bodies.reduce(0) { $0 + $1.count }
                if end < Self.mark { state.idle[number] = end }
            }
        }
        let next = (present + Array(wanted.keys)).max() ?? 0
        state.withLock { $0.next = max($0.next, next + 1) }
    }

    /// Gives back what lies between and behind the bodies of a segment.
    private func clear(_ number: Int, _ bodies: [BlobAddress], _ end: Int) throws(BlobError) {
        let file = try file(number)
        guard let length = try? file.length(), length >= end else {
            throw BlobError(action: "find all bodies in", code: EIO)
        }
        file.truncate(to: end)
        var position = 0
        for body in bodies.sorted(by: { $0.offset < $1.offset }) {
            if body.offset > position { file.punch(position..<body.offset) }
            position = max(position, body.offset + body.count)
        }
    }
}
