package import DICOM
public import Foundation
import Platform

extension MaskRules {
    /// The longest rule file that is read: 1 MiB.
    public static var largestFile: Int { RuleFile.limit }

    /// Reads rules from text.
    ///
    /// - Parameters:
    ///   - text: The content of a rule file.
    ///   - file: Its name, for errors.
    /// - Throws: ``RuleFileError`` and nothing else, with all mistakes at once.
    @_disfavoredOverload
    public init(parsing text: String, file: String) throws { try self.init(parsing: text, file: file, .stated) }

    package init(parsing text: String, file: String, _: ThrownType = .stated) throws(RuleFileError) {
        var parser = MaskRulesParser()
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() { parser.take(line.trimmedBlanks(), index + 1) }
        parser.endRule()
        guard parser.problems.isEmpty else {
            throw RuleFileError(file: file, problems: parser.problems.sorted { $0.line < $1.line })
        }
        self.init(parser.rules)
    }

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
}

/// Reads a rule file line by line and collects its mistakes.
private struct MaskRulesParser {
    private(set) var rules: [MaskRule] = []
    private(set) var problems: [RuleFileError.Problem] = []
    private var current: Draft?
    private static let covering = "covers-all-text"

    private struct Draft {
        var name: String
        var line: Int
        var conditions: [MaskRule.Condition] = []
        var areas: [MaskArea] = []
        var coversAllText = false
        /// A line was wrong, so that what is missing may be what it meant.
        var isDoubtful = false
    }

    mutating func take(_ line: String, _ number: Int) {
        guard !line.isEmpty, !line.hasPrefix("#") else { return }
        let parts = line.split(maxSplits: 1, whereSeparator: { $0 == " " || $0 == "\t" })
        let word = parts[0].lowercased()
        let rest = parts.count > 1 ? parts[1].trimmedBlanks() : ""
        if word == "rule" { return begin(rest, number) }
        guard current != nil else {
            return report(number, "a line before the first rule; start with: rule NAME")
        }
        if word == Self.covering {
            guard rest.isEmpty else { return report(number, "\(word) must be alone on its line") }
            current?.coversAllText = true
            return
        }
        guard !rest.isEmpty else { return report(number, "\(shown(word)) needs a value") }
        if word == "mask" {
            guard let area = MaskArea(rest) else {
                return report(number, "write a rectangle as x,y,width,height in whole numbers; * means up to the edge")
            }
            current?.areas.append(area)
        } else if let subject = MaskRule.Subject(rawValue: word) {
            if let pattern = pattern(rest, for: subject, number) {
                current?.conditions.append(MaskRule.Condition(subject: subject, pattern: pattern))
            }
        } else {
            let words = ["rule", "mask", Self.covering] + MaskRule.Subject.allCases.map(\.rawValue)
            report(number, "\(shown(word)) is not a word of a rule; write one of \(words.joined(separator: ", "))")
        }
    }

    private mutating func begin(_ name: String, _ number: Int) {
        endRule()
        current = Draft(name: name, line: number)
        if name.isEmpty { report(number, "the rule has no name; write: rule NAME") }
    }

    mutating func endRule() {
        guard let draft = current else { return }
        current = nil
        if !draft.isDoubtful {
            if draft.conditions.isEmpty {
                report(draft.line, "the rule has no condition; for every image, write: columns 1-65535")
            }
            if draft.areas.isEmpty { report(draft.line, "the rule has no rectangle; add: mask x,y,width,height") }
        }
        rules.append(
            MaskRule(
                name: draft.name, conditions: draft.conditions, areas: draft.areas, coversAllText: draft.coversAllText))
    }

    private mutating func pattern(_ text: String, for subject: MaskRule.Subject, _ number: Int) -> MaskPattern? {
        switch subject {
        case .rows, .columns, .frames:
            let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard let low = ends.first ?? nil, let high = ends.last ?? nil, ends.count <= 2, low <= high else {
                report(number, "\(subject.rawValue) takes a number such as 512 or a range such as 500-520")
                return nil
            }
            return .range(low...high)
        default: break
        }
        guard text.hasPrefix("/") && subject != .file || text.hasPrefix("//") else { return .glob(text.lowercased()) }
        let inner = text.dropFirst(subject == .file ? 2 : 1)
        guard inner.last == "/", inner.count > 1, MaskPattern.expression(String(inner.dropLast())) != nil else {
            report(number, "the pattern is not a valid regular expression between slashes")
            return nil
        }
        return .expression(String(inner.dropLast()))
    }

    private mutating func report(_ line: Int, _ reason: String) {
        problems.append(RuleFileError.Problem(line: line, reason: reason))
        current?.isDoubtful = true
    }

    /// A word of the file, cut and without anything that a terminal obeys.
    private func shown(_ word: String) -> String {
        "'" + String(word.prefix(20).unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : Character($0) })
            + "'"
    }
}
