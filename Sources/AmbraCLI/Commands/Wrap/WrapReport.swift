#if Tools
import AmbraSDK
import DICOM
import Wrapping

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
