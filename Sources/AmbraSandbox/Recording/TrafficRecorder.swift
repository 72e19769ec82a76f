import Platform

/// Writes every request and its answer to a file, a line of JSON each, without secrets and without patient data; see
/// ``RecordedValue``. Content that is not JSON or a form is told by its length and checksum.
final class TrafficRecorder: Sendable {
    /// The longest text that is taken apart.
    private static let longestText = 1 << 20

    private struct State {
        var count = 0
        var failure: String?
    }

    private let file: AppendedFile
    private let state = Locked(State())

    /// - Throws: Why the file cannot be opened.
    init(path: String) throws(SandboxFileError) {
        do throws(FileError) {
            file = try AppendedFile(path: path)
        } catch {
            throw SandboxFileError(path: path, reason: error.description)
        }
    }

    /// Why the recording is not complete; `nil` when it is.
    var failure: String? { state.withLock { $0.failure } }

    func record(_ request: RequestRecord, _ context: CallContext, _ response: SandboxResponse) {
        let content: JSON = .object([
            "type": .optional(Self.mediaType(context.request.headers)),
            "bytes": .integer(request.bodyBytes),
            "crc32": .integer(Int(request.bodyChecksum)),
            "whole": .bool(request.isBodyWhole),
            "fields": Self.fields(of: context),
        ])
        var line: [String: JSON] = [
            "time": .string(ServiceTime.format(context.service.now)),
            "method": .string(request.method),
            "path": .string(RecordedValue.path(request.path)),
            "query": Self.fields(context.target.query),
            "request": content,
            "faults": .array(request.faults.map { .string($0) }),
        ]
        line["answer"] = request.status.map { Self.answer(response, status: $0) } ?? .null
        state.withLock { [line] state in
            var line = line
            state.count += 1
            line["number"] = .integer(state.count)
            guard state.failure == nil else { return }
            do throws(FileError) {
                try file.append(JSON.object(line).bytes + [UInt8(ascii: "\n")])
            } catch {
                state.failure = error.reason
            }
        }
    }

    private static func answer(_ response: SandboxResponse, status: Int) -> JSON {
        var answer: [String: JSON] = [
            "status": .integer(status),
            "type": .optional(mediaType(response.headers)),
            "bytes": .integer(response.body.count),
            "delivery": .string(word(of: response.delivery)),
        ]
        if response.body.count <= longestText, let bytes = try? response.body.collect() {
            answer["crc32"] = .integer(Int(CRC32.checksum(of: bytes)))
            if mediaType(response.headers) == "application/json", let json = try? JSON(reading: bytes) {
                answer["json"] = RecordedValue.json(json, named: "")
            }
        }
        return .object(answer)
    }

    private static func word(of delivery: SandboxResponse.Delivery) -> String {
        switch delivery {
        case .whole: "whole"
        case .reset: "reset"
        case .resetAfter(let count): "reset after \(count) bytes"
        case .truncatedAfter(let count): "truncated after \(count) bytes"
        }
    }

    /// The fields of a form, or the JSON of a bundle; null for other content.
    private static func fields(of context: CallContext) -> JSON {
        let form = context.formBytes
        guard !form.isEmpty, form.count <= longestText else { return .null }
        switch mediaType(context.request.headers) {
        case "application/json":
            return (try? JSON(reading: form)).map { RecordedValue.json($0, named: "") } ?? .null
        case nil, "application/x-www-form-urlencoded":
            var parameters = Parameters()
            parameters.append(form: form)
            return fields(parameters)
        default: return .null
        }
    }

    private static func fields(_ parameters: Parameters) -> JSON {
        var fields: [String: JSON] = [:]
        for name in parameters.names {
            fields[RecordedValue.name(name)] = .string(RecordedValue.text(parameters[name] ?? "", named: name))
        }
        return .object(fields)
    }

    /// The media type without its parameters.
    private static func mediaType(_ headers: [String: String]) -> String? {
        headers["content-type"].map { type in
            let name = type.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
            return name.utf8.count <= 60 ? name : RecordedValue.leftOut
        }
    }
}
