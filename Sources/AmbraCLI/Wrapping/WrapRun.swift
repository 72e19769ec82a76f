#if Tools
    import DICOM
    import Foundation
    import Wrapping

    /// Wraps files one after the other and writes the objects.
    struct WrapRun: Sendable {
        let folder: String

        /// Makes the folder when it is not there.
        func prepare() throws(CommandFailure) {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
                guard isFolder.boolValue else {
                    throw CommandFailure(.badInput, "--out \(folder): this is a file; name a folder")
                }
            }
            try FolderMaking.prepare(folder, of: "--out")
        }

        /// Does the work; stops between two files when the task is cancelled.
        func run(_ paths: [String], _ wrapper: Wrapper) -> WrapReport {
            var wrapper = wrapper
            var report = WrapReport(studyUID: wrapper.studyInstanceUID.value)
            for path in paths {
                guard !Task.isCancelled else {
                    report.isInterrupted = true
                    break
                }
                do {
                    let object = try wrapper.wrap(ByteSource(path: path))
                    let file = try write(object)
                    report.objects.append(WrapReport.Object(source: path, file: file, object: object))
                } catch {
                    report.failures.append((path, "\(error)"))
                }
            }
            return report
        }

        /// The name is a UID of our own making.
        private func write(_ object: WrappedObject) throws(DICOMError) -> String {
            let path = folder + (folder.hasSuffix("/") ? "" : "/") + object.sopInstanceUID.value + ".dcm"
            var sink = try FileSink(path: path)
            sink.synchronizes = true
            try DICOMWriter().write(object.dataSet, transferSyntax: object.transferSyntax, into: &sink)
            try sink.commit()
            return path
        }
    }
#endif
