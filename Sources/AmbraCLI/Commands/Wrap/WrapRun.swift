#if Tools
import AmbraSDK
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

/// What `ambra wrap` did, as lines, JSON and exit status.
struct WrapReport: Sendable {
    /// A file that became an object.
    struct Object: Sendable {
        var source: String
        var file: String
        var object: WrappedObject
    }

    let studyUID: String
    var objects: [Object] = []
    var failures: [FileProblem] = []
    var isInterrupted = false

    init(studyUID: String) { self.studyUID = studyUID }

    var status: ExitStatus {
        if isInterrupted { return .interrupted }
        if failures.isEmpty { return .done }
        return objects.isEmpty ? .badInput : .incomplete
    }

    var lines: [String] {
        let made = objects.map { each in
            let notes = each.object.notes.map { "  (\($0))" }.joined()
            return TerminalText.escaped("\(each.source) -> \(each.file)\(notes)")
        }
        return made + ["study \(studyUID): \(Amounts.count(objects.count, "object")) written"]
    }

    var json: JSONValue {
        [
            "study_uid": .string(studyUID),
            "interrupted": .bool(isInterrupted),
            "objects": .array(objects.map(Self.json)),
            "failures": failures.json,
        ]
    }

    private static func json(_ each: Object) -> JSONValue {
        [
            "source": .string(each.source),
            "file": .string(each.file),
            "format": .string(each.object.format.rawValue),
            "instance_uid": .string(each.object.sopInstanceUID.value),
            "transfer_syntax": .string(each.object.transferSyntax.rawValue),
            "notes": JSONValue(texts: each.object.notes),
        ]
    }
}
#endif
