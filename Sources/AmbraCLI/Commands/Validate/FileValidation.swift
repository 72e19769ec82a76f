#if Tools
import DICOM
import Platform

/// What became of a path.
struct FileValidation: Sendable {
    let path: String
    let report: IODReport?
    /// Why there is no report.
    let error: DICOMError?
    /// Whether the file is none that had to be examined: not a DICOM file, met in a folder.
    let isOther: Bool

    init(_ found: DirectoryWalk.Found, named: Set<FilePath>) {
        switch found {
        case .link(let path): self.init(path, nil, SkippedFile(link: path).error, isOther: true)
        case .failure(let path, let error): self.init(path, nil, DICOMError(error), isOther: false)
        case .leftover(let path) where !named.contains(FilePath(path)):
            self.init(path, nil, SkippedFile(leftover: path).error, isOther: true)
        case .file(let path), .leftover(let path):
            // An empty file may be what is left of an image: it is named, wherever it was met.
            var isEmpty = false
            do throws(DICOMError) {
                let source = try ByteSource(path: path, headLength: 65_536)
                isEmpty = source.length == 0
                self.init(path, try IODCheck().check(source), nil, isOther: false)
            } catch {
                let isNamed = isEmpty || named.contains(FilePath(path))
                self.init(path, nil, error, isOther: error.kind == .notDICOM && !isNamed)
            }
        }
    }

    private init(_ path: String, _ report: IODReport?, _ error: DICOMError?, isOther: Bool) {
        self.path = path
        self.report = report
        self.error = error
        self.isOther = isOther
    }
}
#endif
