/// Turns parameters into the arguments of a method.
struct ArgumentResolver {
    let naming: Naming
    private(set) var problems: [Problem] = []

    init(naming: Naming) {
        self.naming = naming
    }

    /// Names that the body of a generated method uses itself.
    private static let used: Set<String> = ["body", "call", "client", "form", "request"]

    /// The arguments, required ones first, otherwise in the spec's order.
    ///
    /// - Parameter choices: The type of each choice, by parameter name.
    mutating func arguments(_ parameters: [ParameterSpec], choices: [String: String] = [:]) -> [Argument] {
        inOrder(parameters.filter(\.isRequired) + parameters.filter { !$0.isRequired }, choices: choices)
    }

    /// The arguments in the order of the parameters.
    mutating func inOrder(_ parameters: [ParameterSpec], choices: [String: String]) -> [Argument] {
        distinct(parameters).map { argument($0.parameter, named: $0.name, choices) }
    }

    private mutating func distinct(_ parameters: [ParameterSpec]) -> [(parameter: ParameterSpec, name: String)] {
        var seen: [String: ParameterSpec] = [:]
        var result: [(parameter: ParameterSpec, name: String)] = []
        for parameter in parameters {
            var name = name(of: parameter)
            if parameter.kind.isMap, parameter.swift == nil, parameters.contains(where: { isPlain($0, named: name) }) {
                name += "ByName"
            }
            if let earlier = seen[name], earlier.name != parameter.name {
                let message =
                    "'\(earlier.name)' and '\(parameter.name)' both become '\(name)'; give one a 'swift:' name"
                problems.append(Problem(mark: parameter.mark, place: "parameters", message: message))
            }
            seen[name] = parameter
            result.append((parameter, name))
        }
        return result
    }

    private func isPlain(_ parameter: ParameterSpec, named name: String) -> Bool {
        !parameter.kind.isMap && self.name(of: parameter) == name
    }

    /// A map is named in the plural of its prefix: `customfield-` becomes `customfields`. Where the call takes a list of
    /// that name too, and where the keys are quoted names, it is `customfieldsByName`.
    private func name(of parameter: ParameterSpec) -> String {
        if let name = parameter.swift { return name }
        guard parameter.kind.isMap else { return naming.member(parameter.name) }
        let prefix = parameter.prefix ?? ""
        if prefix.isEmpty { return "parameters" }
        let name = naming.member(prefix)
        let plural = name.hasSuffix("s") ? name : name + "s"
        return parameter.kind == .quotedMap ? plural + "ByName" : plural
    }

    private func argument(_ parameter: ParameterSpec, named name: String, _ choices: [String: String]) -> Argument {
        let label = Keyword.escaped(name)
        let local = Self.used.contains(name) ? name + "Value" : label
        return Argument(
            parameter: parameter,
            label: label,
            local: local,
            type: type(of: parameter, choices),
            isRequired: parameter.isRequired,
            doc: doc(of: parameter),
            append: append(parameter, local)
        )
    }

    private func type(of parameter: ParameterSpec, _ choices: [String: String]) -> String {
        switch parameter.kind {
        case .uuid, .string: "String"
        case .flag, .wordFlag: "Bool"
        case .integer: "Int"
        case .number: "Double"
        case .date, .datetime: "Date"
        case .csv: "[String]"
        case .json: "JSONValue"
        case .file: "[UInt8]"
        case .choice: choices[parameter.name] ?? "String"
        case .map, .quotedMap: "[String: String]"
        case .size: "ImageSize"
        case .tagList: "[Tag]"
        case .tagReplacements: "TagReplacements"
        }
    }

    private func append(_ parameter: ParameterSpec, _ local: String) -> String {
        let wire = SwiftLiteral.string(parameter.name)
        let prefix = SwiftLiteral.string(parameter.prefix ?? "")
        return switch parameter.kind {
        case .uuid, .string, .flag, .integer, .number, .json, .size: "\(wire), \(local)"
        case .date: "\(wire), date: \(local)"
        case .datetime: "\(wire), dateTime: \(local)"
        case .csv: "\(wire), list: \(local)"
        case .file: "\(wire), base64: \(local)"
        case .choice: "\(wire), \(local)\(parameter.isRequired ? "" : "?").rawValue"
        case .map: "prefix: \(prefix), \(local)"
        case .wordFlag: "\(wire), word: \(local)"
        case .tagList: "\(wire), tags: \(local)"
        case .tagReplacements: "\(wire), replacing: \(local)"
        case .quotedMap: "quotedPrefix: \(prefix), \(local)"
        }
    }

    private func doc(of parameter: ParameterSpec) -> String {
        var sentences = [parameter.doc]
        switch parameter.kind {
        case .map: sentences.append("A key is sent behind `\(parameter.prefix ?? "")`.")
        case .quotedMap: sentences.append("A key is sent in quotes behind `\(parameter.prefix ?? "")`.")
        case .file: sentences.append("Sent in base64.")
        default: break
        }
        if let deprecated = parameter.deprecated { sentences.append("Deprecated: \(deprecated)") }
        if parameter.isUndocumented { sentences.append("Not in the vendor's documentation.") }
        if parameter.isMisplaced {
            sentences.append("The vendor lists it as an input, though it reads like a field of the answer.")
        }
        return sentences.joined(separator: " ")
    }
}
