import Deidentification
import Foundation

/// Table E.1-1 as the specification's own file has it, read without the code under test.
struct ProfileSpec: Sendable {
    struct Row: Sendable, CustomStringConvertible {
        let tag: UInt32
        let keyword: String
        let vr: String
        let cells: [String: String]

        var description: String { String(tag, radix: 16) + " " + keyword }

        /// The actions that are allowed with options: those of the options that say something, else the basic ones.
        func allowed(_ options: ProfileOptions) -> Set<String> {
            let chosen = options.names.compactMap { cells[$0.replacing("-", with: "_")] }.filter { !$0.isEmpty }
            if !chosen.isEmpty { return Set(chosen) }
            return Set((cells["basic_profile"] ?? "").split(separator: "/").map(String.init))
        }
    }

    let rows: [Row]

    static let columns: [ProfileOptions] = [
        .retainSafePrivate, .retainUIDs, .retainDeviceIdentity, .retainInstitutionIdentity,
        .retainPatientCharacteristics, .retainLongitudinalFullDates, .retainLongitudinalModifiedDates,
        .cleanDescriptors, .cleanStructuredContent, .cleanGraphics,
    ]

    static let shared = ProfileSpec()

    private init() {
        let vrs = Self.table("data_elements.csv").reduce(into: [String: String]()) { vrs, row in
            vrs[row["tag"] ?? ""] = String((row["VR"] ?? "").prefix(2))
        }
        rows = Self.table("confidentiality_profile.csv").compactMap { cells in
            let name = cells["tag"] ?? ""
            // Of repeating groups the first, of curves their data.
            let tag = name.replacing("50xxxxxx", with: "50003000").replacing("xx", with: "00")
            guard let number = UInt32(tag, radix: 16), number > 0x0007_FFFF else { return nil }
            let vr = vrs[name] ?? vrs["50xx3000"] ?? ""
            return Row(tag: number, keyword: cells["keyword"] ?? "", vr: vr, cells: cells)
        }.sorted { $0.tag < $1.tag }
    }

    /// The rows of a table of the specification; cells hold no line breaks.
    static func table(_ name: String) -> [[String: String]] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let url = root.appendingPathComponent("Generator/Spec/dicom/" + name)
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        var lines = text.split(separator: "\n").map { cells(of: $0) }
        guard !lines.isEmpty else { return [] }
        let header = lines.removeFirst()
        return lines.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }

    private static func cells(of line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
        }
        return cells
    }
}
