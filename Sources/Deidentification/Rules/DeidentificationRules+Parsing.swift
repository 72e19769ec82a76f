package import DICOM
public import Foundation
import Platform

extension DeidentificationRules {
    /// The longest rule file that is read: 1 MiB.
    public static var largestFile: Int { RuleFile.limit }

    /// Reads rules from a file of UTF-8 text.
    ///
    /// - Throws: ``RuleFileError`` and nothing else, also when the file cannot be read.
    @_disfavoredOverload
    public init(path: String) throws { try self.init(path: path, .stated) }

    /// As ``init(path:)``, by file URL.
    public init(url: URL) throws { try self.init(path: FilePath(url).text) }

    package init(path: String, _: ThrownType = .stated) throws(RuleFileError) {
        try self.init(parsing: RuleFile.text(path: path), file: path)
    }

    /// Reads rules from text.
    ///
    /// - Parameters:
    ///   - text: The content of a rule file.
    ///   - file: Its name, for errors.
    /// - Throws: ``RuleFileError`` and nothing else, with all mistakes at once.
    @_disfavoredOverload
    public init(parsing text: String, file: String) throws { try self.init(parsing: text, file: file, .stated) }

    package init(parsing text: String, file: String, _: ThrownType = .stated) throws(RuleFileError) {
        self.init()
        var problems: [RuleFileError.Problem] = []
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let line = line.trimmedBlanks()
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            do throws(RuleMistake) {
                let rule = try RuleLine(line)
                add(rule.action, for: rule.target, rank: index)
            } catch {
                problems.append(RuleFileError.Problem(line: index + 1, reason: error.reason))
            }
        }
        guard problems.isEmpty else { throw RuleFileError(file: file, problems: problems) }
    }
}

/// What is wrong with a line.
struct RuleMistake: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}
