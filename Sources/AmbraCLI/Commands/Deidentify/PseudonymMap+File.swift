#if Tools
import AmbraSDK
import DICOM
import Deidentification

extension PseudonymMap {
    private static let largest = 1 << 30

    /// The map as a file has it, which says which key it belongs to.
    func json(_ key: ProjectKey) -> JSONValue {
        var object = JSONObject()
        object["format"] = .string(ReportFormat.map.rawValue)
        object["key"] = .string(key.fingerprint)
        object["uids"] = Self.json(uids)
        object["patients"] = Self.json(patients)
        if !paths.isEmpty { object["paths"] = Self.json(paths) }
        return .object(object)
    }

    private static func json(_ texts: [String: String]) -> JSONValue {
        let sorted = texts.sorted { $0.key < $1.key }
        return .object(JSONObject(sorted.map { JSONObject.Member(name: $0.key, value: .string($0.value)) }))
    }

    /// Reads the map that a new one is to go on with; empty when no map is there.
    ///
    /// - Throws: ``ExitStatus/badInput`` for a map of another key: without it nobody finds the way back.
    init(ofFile path: String, madeWith key: ProjectKey) throws(CommandFailure) {
        self.init()
        guard ReportFormat(ofFile: path) == .map else { return }
        guard let object = Self.object(path) else {
            throw Self.failure(path, "the map there cannot be read; move it away, or name another file")
        }
        guard object["key"]?.string == key.fingerprint else {
            throw Self.failure(
                path,
                "the map there was made with another key and stays; name another file, or give its key with --key")
        }
        uids = Self.texts(object["uids"])
        patients = Self.texts(object["patients"])
        paths = Self.texts(object["paths"])
    }

    private static func object(_ path: String) -> JSONObject? {
        guard let source = try? ByteSource(path: path), source.length <= largest,
            let bytes = try? source.bytes(in: 0..<source.length)
        else { return nil }
        return (try? JSONValue(jsonText: bytes))?.object
    }

    private static func texts(_ value: JSONValue?) -> [String: String] {
        var texts: [String: String] = [:]
        for member in value?.object?.members ?? [] { texts[member.name] = member.value.string }
        return texts
    }

    private static func failure(_ path: String, _ message: String) -> CommandFailure {
        CommandFailure(.badInput, "--map \(path): \(message)")
    }
}
#endif
