#if Tools
/// Says what a demonstration does, step by step, with the time that each took.
struct DemoSteps: Sendable {
    let console: Console
    /// Whether the steps are shown; not when one JSON value is wanted.
    let isShown: Bool

    /// Announces, works, and says how it ended.
    func step<Value: Sendable>(
        _ title: String, _ work: () async throws -> (Value, String)
    ) async throws -> Value {
        let start = ContinuousClock.now
        let (value, result) = try await work()
        let time = Amounts.seconds(ContinuousClock.now - start)
        let name = title + String(repeating: " ", count: max(1, 12 - title.count))
        try show("\(mark) \(name)\(String(repeating: " ", count: max(0, 8 - time.count)))\(time)  \(result)")
        return value
    }

    /// Shows lines below a step.
    func details(_ lines: [String]) throws(CommandFailure) {
        for line in lines { try show("  " + line) }
    }

    /// The width that is left for details.
    var width: Int? { console.outputWidth.map { $0 - 2 } }

    private var mark: String { console.stylesOutput ? "\u{1B}[32m✓\u{1B}[0m" : "*" }

    private func show(_ line: String) throws(CommandFailure) { if isShown { try console.line(line) } }
}
#endif
