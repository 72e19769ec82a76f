import Foundation
import FuzzTargets

/// The seeds of a run: ours, the inputs of the Corpus folder, and those of folders that the command line names.
enum Corpus {
    private static let ours = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Corpus").path

    static func inputs(_ settings: Settings) throws -> [FuzzInput] {
        var inputs = Seeds.all
        for folder in [ours] + settings.corpora {
            guard let walk = FileManager.default.enumerator(atPath: folder) else {
                throw Mistake("\(folder) cannot be read")
            }
            let names = walk.compactMap { $0 as? String }.sorted()
            for name in names {
                let url = URL(filePath: folder).appending(path: name)
                guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else { continue }
                let data = try Data(contentsOf: url)
                guard !data.isEmpty, data.count <= Mutator.largestInput else { continue }
                // Small files that stand for very much data.
                let isBomb = name.hasPrefix("deflated-")
                inputs.append(
                    FuzzInput(name: name, kind: kind(of: data, name), bytes: Array(data), isCostly: isBomb))
            }
        }
        return inputs
    }

    private static func kind(of data: Data, _ name: String) -> InputKind {
        if name.hasSuffix(".json") || data.first == UInt8(ascii: "{") { return .json }
        let starts: [[UInt8]] = [
            [0xFF, 0xD8], [0x89, 0x50, 0x4E, 0x47], Array("BM".utf8), Array("II*".utf8), Array("MM".utf8),
            Array("%PDF".utf8),
        ]
        return starts.contains { data.starts(with: $0) } ? .picture : .dicom
    }
}
