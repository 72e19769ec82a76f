#if Tools
import AmbraCatalogue
import AmbraSDK

/// Checks that a value is of the type of its parameter.
struct ValueCheck: Sendable {
    /// The call's path, with which messages begin.
    let place: String

    /// The value as the service reads it.
    ///
    /// - Throws: ``ExitStatus/badInput`` for a value of another type.
    func value(_ text: String, of parameter: CatalogueParameter, named name: String? = nil) throws(CommandFailure)
        -> String
    {
        let name = name ?? parameter.name
        switch parameter.type {
        case .flag:
            guard let flag = Self.flag(text) else { throw failure("\(name): use true or false") }
            return flag
        case .integer:
            guard Int(text) != nil else { throw failure("\(name): use a whole number") }
        case .number:
            guard let number = Double(text), number.isFinite else { throw failure("\(name): use a number") }
        case .choice where !parameter.values.isEmpty && !parameter.values.contains(text):
            let all = "use one of \(parameter.values.joined(separator: ", "))"
            throw failure(
                Suggestion.unknown("value", text, of: name, among: parameter.values, otherwise: all))
        case .json where !text.isEmpty:
            do { _ = try JSONValue(jsonText: text) } catch { throw failure("\(name): \(error)") }
        default: break
        }
        return text
    }

    private static func flag(_ text: String) -> String? {
        switch text.lowercased() {
        case "1", "true", "yes": "1"
        case "0", "false", "no": "0"
        default: nil
        }
    }

    private func failure(_ message: String) -> CommandFailure { CommandFailure(.badInput, "\(place): \(message)") }
}
#endif
