#if Tools
import DICOM
import Platform
import Wrapping

/// Wraps files one after the other and writes the objects.
struct WrapRun: Sendable {
    let folder: ResultFolder

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
                report.failures.append(FileProblem(path, "\(error)"))
            }
        }
        return report
    }

    /// The name is a UID of our own making.
    private func write(_ object: WrappedObject) throws(DICOMError) -> String {
        var sink = try folder.sink(object.sopInstanceUID.value + ".dcm")
        sink.synchronizes = true
        try DICOMWriter().write(object.dataSet, transferSyntax: object.transferSyntax, into: &sink)
        try sink.commit()
        return sink.path
    }
}
#endif
