import Foundation

/// A file that could not be written, or that the generator will not touch.
public struct WriteError: Error, CustomStringConvertible {
    /// The file's path from the repository's root.
    public let path: String
    /// What happened and what to do.
    public let message: String

    /// The path and the message.
    public var description: String { "\(path): \(message)" }
}

/// The folders of generated files.
struct OutputTree {
    let root: URL

    func apply(_ files: [GeneratedFile], isCheck: Bool) throws(WriteError) -> Generator.Changes {
        var changes = Generator.Changes()
        let wanted = Set(files.map(\.path))
        let stale = try stale(beside: wanted)
        for file in files {
            if read(file.path) == Data(file.text.utf8) {
                changes.unchanged += 1
                continue
            }
            changes.written.append(file.path)
            if !isCheck { try write(file) }
        }
        for path in stale {
            changes.deleted.append(path)
            if !isCheck { try delete(path) }
        }
        return changes
    }

    private func read(_ path: String) -> Data? {
        try? Data(contentsOf: root.appending(path: path))
    }

    private func write(_ file: GeneratedFile) throws(WriteError) {
        let url = root.appending(path: file.path)
        do {
            let folder = url.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url, options: .atomic)
        } catch {
            throw WriteError(
                path: file.path, message: "cannot be written; check the folder's permissions and free space")
        }
    }

    private func delete(_ path: String) throws(WriteError) {
        do {
            try FileManager.default.removeItem(at: root.appending(path: path))
        } catch {
            throw WriteError(path: path, message: "is no longer generated but cannot be deleted; delete it by hand")
        }
    }

    /// Files of the generated folders that are not wanted. One that the generator did not write is never deleted.
    private func stale(beside wanted: Set<String>) throws(WriteError) -> [String] {
        var stale: [String] = []
        for folder in Rendering.folders {
            let url = root.appending(path: folder)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
            for name in names.sorted() where !name.hasPrefix(".") && !wanted.contains("\(folder)/\(name)") {
                let path = "\(folder)/\(name)"
                guard let data = read(path), data.starts(with: Data(SwiftWriter.headerStart.utf8)) else {
                    throw WriteError(path: path, message: "is not generated; move it to the folder above")
                }
                stale.append(path)
            }
        }
        return stale
    }
}
