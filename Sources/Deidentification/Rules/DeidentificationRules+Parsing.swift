package import DICOM
public import Foundation
import Platform

extension DeidentificationRules {
    /// The longest rule file that is read: 1 MiB.
    public static let largestFile = 1 << 20

    /// Reads rules from a file of UTF-8 text.
    ///
    /// - Throws: ``DeidentificationError`` and nothing else, of kind `invalidRules`, also when the file cannot be read.
    @_disfavoredOverload
    public init(path: String) throws { try self.init(path: path, .stated) }

    /// As ``init(path:)``, by file URL.
    public init(url: URL) throws { try self.init(path: FilePath(url).text) }

    package init(path: String, _: ThrownType = .stated) throws(DeidentificationError) {
        let bytes: [UInt8]
        do throws(DICOMError) {
            let source = try ByteSource(path: path)
            guard source.length <= Self.largestFile else { throw DICOMError(.limitExceeded, "the file is too large") }
            bytes = try source.bytes(in: 0..<source.length)
        } catch {
            throw DeidentificationError(.invalidRules, "\(path): \(error)")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw DeidentificationError(.invalidRules, "\(path): the file is not UTF-8 text")
        }
        try self.init(parsing: text, file: path)
    }

    /// Reads rules from text.
    ///
    /// - Parameters:
    ///   - text: The content of a rule file.
    ///   - file: Its name, for errors.
    /// - Throws: ``DeidentificationError`` and nothing else, of kind `invalidRules` that names all mistakes, each with
    ///   its line.
    @_disfavoredOverload
    public init(parsing text: String, file: String) throws { try self.init(parsing: text, file: file, .stated) }

    package init(parsing text: String, file: String, _: ThrownType = .stated) throws(DeidentificationError) {
        self.init()
        var problems: [String] = []
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let line = line.trimmedBlanks()
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            do throws(RuleMistake) {
                let rule = try RuleLine(line)
                add(rule.action, for: rule.target, rank: index)
            } catch {
                problems.append("\(file):\(index + 1): \(error.reason)")
            }
        }
        guard problems.isEmpty else {
            throw DeidentificationError(.invalidRules, problems.joined(separator: "\n"))
        }
    }
}

/// What is wrong with a line.
struct RuleMistake: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}
