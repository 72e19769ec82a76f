/// What a form may hold, whatever its fields say.
enum FormLimits {
    /// The refusal of a form with too many fields, which is not taken apart; `nil` for others.
    static func refusal(of form: [UInt8], _ limits: SandboxLimits) -> SandboxResponse? {
        let fields = form.reduce(1) { $1 == UInt8(ascii: "&") ? $0 + 1 : $0 }
        guard fields > limits.formFields else { return nil }
        return .json(Refusal("TOO_MANY_FIELDS", status: 413).json, status: 413)
    }

    /// The refusal of a call with too many filters; `nil` for others.
    static func refusal(of parameters: Parameters, _ limits: SandboxLimits) -> SandboxResponse? {
        guard parameters.names.count(where: { $0.hasPrefix("filter.") }) > limits.filters else { return nil }
        return .json(Refusal("TOO_MANY_FILTERS", status: 400).json, status: 400)
    }
}
