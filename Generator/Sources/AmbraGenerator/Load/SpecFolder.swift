import Foundation
import Yams

/// Everything the spec says, as read from its files.
struct Spec: Sendable {
    var services: [ServiceSpec] = []
    var sharedRecords: [ServiceSpec] = []
    var storage: [StorageSpec] = []
    var tokens: [TokenSpec] = []
    var storageStatuses: [StorageStatusSpec] = []
    var engineDomains: [DomainListSpec] = []
    var names = NamesSpec()
    var dicom = DICOMTables()
}

/// The folder that holds the spec.
struct SpecFolder {
    let root: URL

    /// The spec folder's path from the repository's root, as problems and headers name it.
    static let path = "Generator/Spec"

    /// Reads every file, and reports every mistake of form.
    func load() -> (spec: Spec, problems: [Problem]) {
        var spec = Spec()
        var problems: [Problem] = []
        guard FileManager.default.fileExists(atPath: root.path) else {
            // An empty spec would have every generated file deleted.
            let message = "there is no such folder; run in the repository or name it with --root"
            return (spec, [Problem(mark: Mark(file: Self.path, line: 1), place: "folder", message: message)])
        }
        read("service", &problems) { spec.services.append($0.service($1)) }
        read("records", &problems) { spec.sharedRecords.append($0.sharedRecords($1)) }
        read("storage", &problems) { spec.storage.append($0.storage($1)) }
        read("shared", only: "errors.yaml", &problems) { spec.tokens = $0.tokens($1) }
        read("shared", only: "storage_errors.yaml", &problems) { spec.storageStatuses = $0.storageStatuses($1) }
        read("shared", only: "engine_domains.yaml", &problems) { spec.engineDomains = $0.domainLists($1) }
        read("shared", only: "names.yaml", &problems) { spec.names = $0.names($1) }
        spec.dicom = DICOMTables(folder: root.appending(path: "dicom"), problems: &problems)
        return (spec, problems)
    }

    private func read(
        _ folder: String,
        only name: String? = nil,
        _ problems: inout [Problem],
        _ use: (inout SpecReader, Node) -> Void
    ) {
        let url = root.appending(path: folder)
        guard FileManager.default.fileExists(atPath: url.path) else { return }
        guard let found = try? FileManager.default.contentsOfDirectory(atPath: url.path) else {
            let mark = Mark(file: "\(Self.path)/\(folder)", line: 1)
            problems.append(Problem(mark: mark, place: "folder", message: "cannot be read; check its permissions"))
            return
        }
        for file in found.sorted() where file.hasSuffix(".yaml") && (name == nil || file == name) {
            var reader = SpecReader(file: "\(Self.path)/\(folder)/\(file)")
            do {
                let text = try String(contentsOf: url.appending(path: file), encoding: .utf8)
                if let node = reader.document(text) { use(&reader, node) }
            } catch {
                reader.report(Mark(file: reader.file, line: 1), "file", "cannot be read as UTF-8 text")
            }
            problems += reader.problems
        }
    }
}
