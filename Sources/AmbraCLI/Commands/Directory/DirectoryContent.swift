#if Tools
import DICOM
import Platform

/// What a folder's DICOMDIR is to list, and what cannot be listed.
struct DirectoryContent {
    private let folder: String
    private var builder: DirectoryBuilder
    /// Files that cannot be listed: what is wrong, what to do.
    private(set) var problems: [FileProblem] = []
    /// The symbolic links that were met.
    private(set) var links = LinkCount()
    /// Whether no file is listed.
    private(set) var isEmpty = true

    init(folder: String, fileSetID: String?) {
        self.folder = folder
        builder = DirectoryBuilder(fileSetID: fileSetID)
    }

    func directory() throws(DICOMError) -> MediaDirectory { try builder.directory() }

    /// Adds every DICOM file of the folder, in the order of their paths. Other files are left out, and hidden ones
    /// are not looked at.
    mutating func addAll(following options: LinkOptions) {
        var walk = options.walk([folder])
        while !Task.isCancelled, let found = walk.next() {
            switch found {
            case .file(let path), .leftover(let path): add(name(of: path))
            case .link: continue
            case .failure(let path, let error):
                let name = name(of: path)
                if !Self.isHidden(name) { problems.append(FileProblem(name, "\(error)")) }
            }
        }
        links = walk.links
    }

    /// A path from the folder on.
    private func name(of path: String) -> String {
        FilePath(path).below(FilePath(folder))?.text ?? ""
    }

    private static func isHidden(_ name: String) -> Bool {
        name.split(separator: "/").contains { $0.hasPrefix(".") }
    }

    private mutating func add(_ path: String) {
        guard path != "DICOMDIR", !Self.isHidden(path) else { return }
        do throws(DICOMError) {
            let file = try DICOMFile.read(path: folder + (folder.hasSuffix("/") ? "" : "/") + path)
            guard let fileID = FileID(path.split(separator: "/").map(String.init)) else {
                problems.append(
                    FileProblem(
                        path,
                        "a medium allows names of 1 to 8 capital letters, digits and underscores in 8 levels; "
                            + "rename it, for example to IMG00001"
                    ))
                return
            }
            try builder.add(file, as: fileID)
            isEmpty = false
        } catch {
            // A medium may hold other files than DICOM ones; the directory does not list them.
            if error.kind != .notDICOM { problems.append(FileProblem(path, "\(error)")) }
        }
    }
}
#endif
