import Foundation
import FuzzTargets

/// A page file that a worker and its supervisor both map: the input in work and how far the worker is. It outlives
/// a worker that ends in its middle.
final class SharedInput {
    /// 64-bit numbers at the start of the file.
    enum Field: Int, CaseIterable {
        /// Number of the input in work.
        case number
        /// Position of the target in the list of all.
        case target
        /// Processor time of the worker when the target began, in nanoseconds.
        case began
        /// Inputs that are done.
        case done
        /// Targets that were run.
        case runs
        /// Inputs that broke a rule without ending the worker.
        case violations
        /// The longest time of a run, in nanoseconds, and its input.
        case slowest, slowestNumber
        /// The most memory of a run beyond ten times the input, in bytes, and its input.
        case largest, largestNumber
        /// Bytes of the input in work.
        case length
    }

    private static let headLength = 4096
    private static let fileLength = headLength + Mutator.largestInput + 4096
    private let memory: UnsafeMutableRawPointer

    /// Maps a file; a new one is made when there is none.
    init(path: String) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Mistake("\(path) cannot be opened") }
        defer { close(descriptor) }
        guard ftruncate(descriptor, off_t(Self.fileLength)) == 0,
            let memory = mmap(nil, Self.fileLength, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0),
            memory != MAP_FAILED
        else { throw Mistake("\(path) cannot be mapped") }
        self.memory = memory
    }

    deinit { munmap(memory, Self.fileLength) }

    subscript(field: Field) -> UInt64 {
        get { memory.load(fromByteOffset: field.rawValue * 8, as: UInt64.self) }
        set { memory.storeBytes(of: newValue, toByteOffset: field.rawValue * 8, as: UInt64.self) }
    }

    /// The input in work.
    var bytes: [UInt8] {
        get {
            let count = min(Int(clamping: self[.length]), Self.fileLength - Self.headLength)
            return Array(UnsafeRawBufferPointer(start: memory + Self.headLength, count: count))
        }
        set {
            let count = min(newValue.count, Self.fileLength - Self.headLength)
            newValue.withUnsafeBytes { bytes in
                if let base = bytes.baseAddress { (memory + Self.headLength).copyMemory(from: base, byteCount: count) }
            }
            self[.length] = UInt64(count)
        }
    }
}
