import AmbraCatalogue
import AmbraSDK
import Testing

@testable import AmbraSandbox

/// A call of the catalogue with made-up arguments of the right types, always the same ones.
struct CallCase: Sendable, CustomTestStringConvertible {
    let call: CatalogueCall

    var testDescription: String { call.path }

    /// The method's name in the Python SDK, which the tests share; `return` is a word of its language.
    var method: String { call.method == "return" ? "return_method" : call.method }

    /// Every call, in the order of the paths.
    static let all = Catalogue.shared.calls.map { CallCase(call: $0) }

    /// The calls by namespace, so that each namespace has a sandbox of its own.
    static let namespaces = Set(all.map(\.call.namespace)).sorted()

    static func all(of namespace: String) -> [CallCase] { all.filter { $0.call.namespace == namespace } }

    /// A value for every parameter.
    var allArguments: JSONObject { arguments(of: call.parameters) }

    /// A value for each required parameter, and for one alternative of each group that must be given.
    var requiredArguments: JSONObject {
        let chosen = call.choices.filter { !$0.isOptional }.flatMap { Self.alternative(of: $0.alternatives) }
        return arguments(of: call.parameters.filter { $0.isRequired || chosen.contains($0.name) })
    }

    /// The first, or the one that adds to it: `/study/add` takes a study's UID alone from nodes only.
    private static func alternative(of alternatives: [[String]]) -> [String] {
        guard let first = alternatives.first else { return [] }
        return alternatives.dropFirst().first { Set($0).isSuperset(of: first) } ?? first
    }

    private func arguments(of parameters: [CatalogueParameter]) -> JSONObject {
        JSONObject(parameters.map { JSONObject.Member(name: $0.python, value: Self.sample($0)) })
    }

    /// Text that shows whether it is encoded as it must be.
    private static func text(_ name: String) -> String { "\(name) é&=+%'\" 1/2" }

    static func sample(_ parameter: CatalogueParameter) -> JSONValue {
        let name = parameter.python
        switch parameter.type {
        case .uuid: return .string(identifier(name))
        case .flag: return true
        case .integer: return 7
        case .number: return .number(JSONNumber(2.5) ?? JSONNumber(2))
        case .date: return "2026-01-02"
        case .datetime: return "2026-01-02T03:04:05Z"
        case .csv: return .array([.string("\(name) one"), "zwölf & 2"])
        case .json: return ["name": .string(text(name)), "list": [1, true, nil, "ü"], "inner": ["a b": 12]]
        case .file: return "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="
        case .choice: return .string(parameter.values.first ?? text(name))
        case .map: return ["first": .string(text(name)), "second": "2"]
        case .quotedMap: return [#"it's a \ name"#: .string(text(name)), "plain": "2"]
        default: return .string(text(name))
        }
    }

    /// An id that follows from a name.
    private static func identifier(_ name: String) -> String {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        let digits = String(hash & 0xffff_ffff_ffff, radix: 16)
        return "5a3d0c2e-1b4f-4c6a-8d7e-" + String(repeating: "0", count: 12 - digits.count) + digits
    }
}
