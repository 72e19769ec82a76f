#if Tools
    import DICOM
    import Foundation

    /// What a folder's DICOMDIR is to list, and what cannot be listed.
    struct DirectoryContent {
        private let folder: String
        private var builder: DirectoryBuilder
        /// One line a file: what is wrong, what to do.
        private(set) var problems: [String] = []

        init(folder: String, fileSetID: String?) {
            self.folder = folder
            builder = DirectoryBuilder(fileSetID: fileSetID)
        }

        func directory() throws(DICOMError) -> MediaDirectory { try builder.directory() }

        /// Adds every DICOM file of the folder, in the order of their paths. Other files are left out.
        mutating func addAll() throws(DICOMError) {
            for path in names() where path != "DICOMDIR" { add(path) }
        }

        /// Paths of regular files relative to the folder; hidden ones are not looked at.
        private func names() -> [String] {
            let root = URL(fileURLWithPath: folder)
            guard
                let walk = FileManager.default.enumerator(
                    at: root, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
            else { return [] }
            let depth = root.standardizedFileURL.pathComponents.count
            var names: [String] = []
            while let url = walk.nextObject() as? URL {
                guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else { continue }
                names.append(url.standardizedFileURL.pathComponents.dropFirst(depth).joined(separator: "/"))
            }
            return names.sorted()
        }

        private mutating func add(_ path: String) {
            do throws(DICOMError) {
                let file = try DICOMFile.read(path: folder + "/" + path)
                guard let fileID = FileID(path.split(separator: "/").map(String.init)) else {
                    problems.append(
                        "\(path): a medium allows names of 1 to 8 capital letters, digits and underscores in 8 levels; "
                            + "rename it, for example to IMG00001")
                    return
                }
                try builder.add(file, as: fileID)
            } catch {
                // A medium may hold other files than DICOM ones; the directory does not list them.
                if error.kind != .notDICOM { problems.append("\(path): \(error)") }
            }
        }
    }
#endif
