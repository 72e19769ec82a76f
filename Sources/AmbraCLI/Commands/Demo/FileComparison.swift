#if Tools
import Foundation

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
