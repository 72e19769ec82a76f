import Foundation

/// The tables of PS3.3: SOP classes, the modules of their IODs, the attributes of the modules, and the modalities of
/// SOP classes.
struct IODTables: Sendable {
    var sopClasses: [DICOMTables.Row] = []
    var modules: [DICOMTables.Row] = []
    var attributes: [DICOMTables.Row] = []
    var modalities: [DICOMTables.Row] = []

    init() {}

    /// Reads the tables that are there.
    init(folder: URL, problems: inout [Problem]) {
        sopClasses = DICOMTables.rows(folder, "sop_class_iods.csv", needing: ["uid", "iod"], &problems)
        modules = DICOMTables.rows(
            folder, "iod_modules.csv", needing: ["iod", "module", "usage", "information_entity"], &problems)
        attributes = DICOMTables.rows(
            folder, "module_attributes.csv", needing: ["module", "tag_path", "type"], &problems)
        modalities = DICOMTables.rows(
            folder, "sop_class_modalities.csv", needing: ["uid", "modalities", "tool_enumerated", "basis"], &problems)
        check(&problems)
    }

    private func check(_ problems: inout [Problem]) {
        func report(_ file: String, _ index: Int, _ place: String, _ message: String) {
            let mark = Mark(file: "\(SpecFolder.path)/dicom/\(file)", line: index + 2)
            problems.append(Problem(mark: mark, place: place, message: message))
        }
        let iods = Set(modules.compactMap { $0["iod"] })
        for (index, row) in sopClasses.enumerated() where !iods.contains(row["iod"] ?? "") {
            report("sop_class_iods.csv", index, "iod", "has no module in iod_modules.csv")
        }
        for (index, row) in modules.enumerated() where !["M", "U", "C"].contains(row["usage"] ?? "") {
            report("iod_modules.csv", index, "usage", "must be M, U or C")
        }
        let bases = ["enumerated", "typical", "any", "uncertain", "none"]
        for (index, row) in modalities.enumerated() where !bases.contains(row["basis"] ?? "") {
            report(
                "sop_class_modalities.csv", index, "basis",
                "must be \(bases.dropLast().joined(separator: ", ")) or none")
        }
        var known: Set<String> = []
        for (index, row) in attributes.enumerated() {
            let path = row["tag_path"] ?? ""
            let tags = path.split(separator: "/", omittingEmptySubsequences: false)
            if !["1", "1C", "2", "2C", "3"].contains(row["type"] ?? "") {
                report("module_attributes.csv", index, "type", "must be 1, 1C, 2, 2C or 3")
            }
            if !tags.allSatisfy({ $0.utf8.count == 8 && UInt32($0, radix: 16) != nil }) {
                report("module_attributes.csv", index, "tag_path", "must be tags of eight digits, joined by /")
            }
            let module = row["module"] ?? ""
            let outer = tags.dropLast().joined(separator: "/")
            if !outer.isEmpty, !known.contains("\(module)/\(outer)") {
                report("module_attributes.csv", index, "tag_path", "its sequence has no row before it")
            }
            if !known.insert("\(module)/\(path)").inserted {
                report("module_attributes.csv", index, "tag_path", "the module lists it twice")
            }
        }
    }
}
