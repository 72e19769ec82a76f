#if Tools
import AmbraSDK
import DICOM
import Foundation
import Platform

/// What went up against what came down, image by image.
struct RoundTrip: Sendable, Equatable {
    private(set) var images = 0
    private(set) var identical = 0
    private(set) var bytes: Int64 = 0
    /// Originals that came back different or not at all, by path.
    private(set) var different: [String] = []
    /// Files that came down and never went up.
    private(set) var surplus: [String] = []

    /// Whether every image came back, byte for byte, and nothing else.
    var isEqual: Bool { identical == images && different.isEmpty && surplus.isEmpty && images > 0 }

    /// Compares the images of a study with the files of its download, whose names are SOP Instance UIDs.
    mutating func compare(_ originals: [InstanceHeader], with files: [String]) {
        var byInstance: [String: String] = [:]
        for file in files { byInstance[Self.instanceUID(file)] = file }
        surplus += files.filter { byInstance[Self.instanceUID($0)] != $0 }
        for original in originals {
            images += 1
            guard let copy = byInstance.removeValue(forKey: original.sopInstanceUID.value),
                FileComparison.areEqual(original.path, copy)
            else {
                different.append(original.path)
                continue
            }
            identical += 1
            bytes += Int64(original.size)
        }
        surplus += byInstance.values.sorted()
    }

    private static func instanceUID(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".dcm") ? String(name.dropLast(4)) : name
    }

    /// The proof in one line.
    var line: String {
        let words = "\(identical) of \(Amounts.count(images, "image")) byte-identical, \(Amounts.bytes(bytes))"
        return surplus.isEmpty ? words : words + "; \(Amounts.count(surplus.count, "file")) too many came down"
    }
}

/// A folder for the user alone that goes away with all it holds.
struct TemporaryFolder: Sendable {
    let path: String

    /// - Throws: ``ExitStatus/badInput`` when the system's folder for temporary files takes none.
    init() throws(CommandFailure) {
        let name = "ambra-demo-\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
        path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        guard mkdir(FilePath(path).cString, 0o700) == 0 else {
            throw CommandFailure(.badInput, "\(path): cannot be made: \(SystemReason.last)")
        }
    }

    /// Removes the folder.
    func remove() { try? FileManager.default.removeItem(atPath: path) }
}

/// Compares two files byte for byte.
enum FileComparison {
    private static let piece = 1 << 18

    /// Whether both files can be read and hold the same bytes.
    static func areEqual(_ left: String, _ right: String) -> Bool {
        guard let first = FileHandle(forReadingAtPath: left), let second = FileHandle(forReadingAtPath: right)
        else {
            return false
        }
        defer {
            try? first.close()
            try? second.close()
        }
        do {
            while true {
                let one = try first.read(upToCount: piece) ?? Data()
                let other = try second.read(upToCount: piece) ?? Data()
                guard one == other else { return false }
                if one.isEmpty { return true }
            }
        } catch {
            return false
        }
    }
}
#endif
