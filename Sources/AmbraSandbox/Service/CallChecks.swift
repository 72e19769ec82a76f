import AmbraCatalogue
import Foundation

/// The checks that every call of the catalogue gets, modelled or not.
enum CallChecks {
    /// Refuses a call whose parameters are missing or malformed.
    ///
    /// Missing ones come first, all of them in one `MISSING_FIELDS`. Then each declared parameter that is present and
    /// not empty is checked by its type; the token is one that the call documents, where it documents a fitting one,
    /// and the subtype is the parameter's name. `INVALID_JSON` carries the name in `error_type`.
    static func check(_ call: CatalogueCall, _ parameters: Parameters) throws(Refusal) {
        let missing = missingFields(call, parameters)
        if !missing.isEmpty {
            throw Refusal("MISSING_FIELDS", subtype: .array(missing.map { .string($0) }))
        }
        for name in parameters.names {
            guard let value = parameters.value(name), let parameter = call.parameter(named: name) else { continue }
            guard !ValueCheck.accepts(value, parameter) else { continue }
            if parameter.type == .json { throw .invalidJSON(name) }
            throw Refusal(token(for: parameter, in: call), subtype: .string(name))
        }
    }

    /// The names that have to be added: required parameters, then for each unfulfilled choice what is missing of the
    /// alternative that was begun, or of the first one when none was.
    static func missingFields(_ call: CatalogueCall, _ parameters: Parameters) -> [String] {
        var missing = call.parameters
            .filter { $0.isRequired && !isPresent($0, parameters) }
            .map(\.name)
        for choice in call.choices {
            let alternatives = alternatives(choice.alternatives, of: call, parameters)
            let lacking = missingFields(alternatives, isOptional: choice.isOptional, parameters)
            for name in lacking where !missing.contains(name) { missing.append(name) }
        }
        return missing
    }

    /// Alternatives that the service takes although its documentation does not say so: published clients wait for a
    /// study by these two names.
    private static let furtherAlternatives = [
        "/study/get": [["study_uid", "storage_namespace"]], "/study/set": [["uuid"]], "/study/sync": [["uuid"]],
    ]

    /// Alternatives for gateways only, which say who they are by their serial number and know no namespaces.
    private static let gatewayAlternatives = ["/study/add": [["study_uid"]], "/study/set": [["study_uid"]]]

    private static func alternatives(
        _ documented: [[String]], of call: CatalogueCall, _ parameters: Parameters
    ) -> [[String]] {
        let isGateway = parameters.value("serial_no") != nil
        let withheld = isGateway ? [] : gatewayAlternatives[call.path] ?? []
        return documented.filter { !withheld.contains($0) } + (furtherAlternatives[call.path] ?? [])
    }

    private static func missingFields(
        _ alternatives: [[String]], isOptional: Bool, _ parameters: Parameters
    ) -> [String] {
        let lacking = alternatives.map { names in names.filter { parameters.value($0) == nil } }
        if lacking.contains(where: \.isEmpty) { return [] }
        let begun = zip(alternatives, lacking).filter { $0.count > $1.count }.map(\.1)
        if let closest = begun.min(by: { $0.count < $1.count }) { return closest }
        return isOptional ? [] : lacking.first ?? []
    }

    private static func isPresent(_ parameter: CatalogueParameter, _ parameters: Parameters) -> Bool {
        guard parameter.isMap else { return parameters.value(parameter.name) != nil }
        return parameters.names.contains { $0.hasPrefix(parameter.mapPrefix) && parameters.value($0) != nil }
    }

    private static func token(for parameter: CatalogueParameter, in call: CatalogueCall) -> String {
        let candidates: [String]
        switch parameter.type {
        case .flag: candidates = ["INVALID_FLAG"]
        case .integer: candidates = ["INVALID_INTEGER"]
        case .number: candidates = ["NOT_A_NUMBER", "INVALID_VALUE"]
        case .uuid: candidates = ["INVALID_UUID", "NOT_FOUND"]
        case .date: candidates = ["INVALID_DATE"]
        case .datetime: candidates = ["INVALID_DATE_TIME", "INVALID_DATE"]
        default: candidates = ["INVALID_VALUE", "INVALID_" + parameter.name.uppercased(), "INVALID_OPTION"]
        }
        return candidates.first { call.errors.contains($0) } ?? candidates[0]
    }
}

/// Whether a value has the form that its parameter asks for.
enum ValueCheck {
    static func accepts(_ value: String, _ parameter: CatalogueParameter) -> Bool {
        switch parameter.type {
        case .flag: value == "0" || value == "1"
        case .integer: Int(value) != nil
        case .number: Double(value)?.isFinite ?? false
        case .uuid: Identifier.isUUID(value)
        case .date, .datetime: ServiceTime.parse(value, zone: .gmt) != nil
        case .json: (try? JSON(reading: value)) != nil
        case .choice: parameter.values.isEmpty || parameter.values.contains(value)
        case .string, .csv, .file, .map, .quotedMap, .object, .array: true
        }
    }
}
