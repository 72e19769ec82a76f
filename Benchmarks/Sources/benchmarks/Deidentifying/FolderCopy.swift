import DICOM
import Deidentification
import Foundation
import Synchronization

/// The library's work on a folder in a process of its own, on all cores, without waiting for the disk: what the peers do.
enum FolderCopy {
    /// The child: de-identifies the files of one folder into another.
    static func run(from source: String, to target: String) throws {
        let deidentifier = Deidentifier(profile: .basic, key: .random())
        let names = try FileManager.default.contentsOfDirectory(atPath: source).sorted()
        let next = Mutex(0)
        let failed = Mutex<(any Error)?>(nil)
        DispatchQueue.concurrentPerform(iterations: ProcessInfo.processInfo.activeProcessorCount) { _ in
            while let name = take(names, next) {
                do {
                    let file = try deidentifier.prepare(ByteSource(path: "\(source)/\(name)", headLength: 16_384))
                    var sink = try FileSink(path: "\(target)/\(file.sopInstanceUID).dcm")
                    try file.write(into: &sink)
                    try sink.commit()
                } catch {
                    failed.withLock { $0 = error }
                }
            }
        }
        if let error = failed.withLock({ $0 }) { throw error }
    }

    private static func take(_ names: [String], _ next: borrowing Mutex<Int>) -> String? {
        next.withLock { next in
            guard next < names.count else { return nil }
            defer { next += 1 }
            return names[next]
        }
    }
}
