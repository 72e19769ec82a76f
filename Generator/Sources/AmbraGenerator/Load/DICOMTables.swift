import Foundation

/// The tables of Spec/dicom.
struct DICOMTables: Sendable {
    /// A row by column name.
    typealias Row = [String: String]

    var elements: [Row] = []
    var uids: [Row] = []
    var transferSyntaxes: [Row] = []
    /// Swift names of keywords that the rule spells badly.
    var swiftNames: [Row] = []
    var privateElements = PrivateElements()
    var confidentiality = ConfidentialityTables()
    var iods = IODTables()

    init() {}

    /// Reads the tables that are there.
    init(folder: URL, problems: inout [Problem]) {
        elements = Self.rows(
            folder, "data_elements.csv", needing: ["tag", "keyword", "name", "VR", "VM", "retired"], &problems)
        uids = Self.rows(folder, "uids.csv", needing: ["uid", "keyword", "name", "type", "retired"], &problems)
        transferSyntaxes = Self.rows(
            folder,
            "transfer_syntaxes.csv",
            needing: [
                "uid", "keyword", "name", "explicit", "little_endian", "deflated", "encapsulated", "lossy", "retired",
            ],
            &problems
        )
        swiftNames = Self.rows(folder, "swift_names.csv", needing: ["keyword", "name"], &problems)
        let keywords = Set((elements + uids).compactMap { $0["keyword"] })
        for (index, row) in swiftNames.enumerated() {
            guard let keyword = row["keyword"], !keywords.contains(keyword) else { continue }
            let mark = Mark(file: "\(SpecFolder.path)/dicom/swift_names.csv", line: index + 2)
            let message = "'\(keyword)' is not a keyword of data_elements.csv or uids.csv"
            problems.append(Problem(mark: mark, place: "row", message: message))
        }
        privateElements = PrivateElements(folder: folder, problems: &problems)
        confidentiality = ConfidentialityTables(folder: folder, problems: &problems)
        iods = IODTables(folder: folder, problems: &problems)
    }

    static func rows(
        _ folder: URL,
        _ file: String,
        needing columns: [String],
        _ problems: inout [Problem]
    ) -> [Row] {
        let url = folder.appending(path: file)
        guard FileManager.default.fileExists(atPath: url.path) else { return [] }
        let path = "\(SpecFolder.path)/dicom/\(file)"
        guard let text = try? String(contentsOf: url, encoding: .utf8) else {
            let mark = Mark(file: path, line: 1)
            problems.append(Problem(mark: mark, place: "file", message: "cannot be read as UTF-8 text"))
            return []
        }
        var table = CSV.records(text)
        guard !table.isEmpty else { return [] }
        let header = table.removeFirst()
        for column in columns where !header.contains(column) {
            let message =
                "the column '\(column)' is missing; the first line must name \(columns.joined(separator: ","))"
            problems.append(Problem(mark: Mark(file: path, line: 1), place: "header", message: message))
        }
        var rows: [Row] = []
        for (index, record) in table.enumerated() {
            guard record.count == header.count else {
                let message = "has \(record.count) cells; \(header.count) are needed"
                problems.append(Problem(mark: Mark(file: path, line: index + 2), place: "row", message: message))
                continue
            }
            if record.contains(where: { $0.contains("|") }) {
                let message = "a cell holds '|', which separates the cells of the packed table; spell it otherwise"
                problems.append(Problem(mark: Mark(file: path, line: index + 2), place: "row", message: message))
            }
            rows.append(Dictionary(zip(header, record), uniquingKeysWith: { first, _ in first }))
        }
        return rows
    }
}

/// Comma-separated text, RFC 4180, with one record a line.
enum CSV {
    static func records(_ text: String) -> [[String]] {
        text.split(whereSeparator: \.isNewline).map { cells(of: $0) }
    }

    private static func cells(of line: Substring) -> [String] {
        var cells: [String] = []
        var cell = ""
        var isQuoted = false
        var characters = line.makeIterator()
        var pending = characters.next()
        while let character = pending {
            pending = characters.next()
            switch (character, isQuoted) {
            case ("\"", true) where pending == "\"":
                cell.append("\"")
                pending = characters.next()
            case ("\"", _): isQuoted.toggle()
            case (",", false):
                cells.append(cell)
                cell = ""
            default: cell.append(character)
            }
        }
        cells.append(cell)
        return cells
    }
}
