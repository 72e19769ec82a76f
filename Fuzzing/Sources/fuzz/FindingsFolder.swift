import Foundation

/// Where inputs are kept that broke a rule, each beside a line that says which.
struct FindingsFolder {
    private let path: String

    init(_ path: String) { self.path = path }

    func add(_ bytes: [UInt8], number: UInt64, target: String, _ what: String) {
        let folder = URL(filePath: path)
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let name = "\(target)-\(number)"
        try? Data(bytes).write(to: folder.appending(path: name + ".bin"))
        try? Data((what + "\n").utf8).write(to: folder.appending(path: name + ".txt"))
        FileHandle.standardError.write(Data("fuzz: input \(number), \(target): \(what)\n".utf8))
    }
}
