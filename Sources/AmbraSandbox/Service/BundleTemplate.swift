/// A parameter of a bundled call that stands for a value of an earlier answer: `{{studies.[0].uuid}}`.
struct BundleTemplate: Sendable, Equatable {
    private enum Step: Sendable, Equatable {
        case member(String)
        case element(Int)
    }

    private var steps: [Step]

    /// Reads a parameter's value; nil when it is no template. Only a whole value is one.
    init?(_ text: String) {
        guard text.hasPrefix("{{"), text.hasSuffix("}}"), text.utf8.count > 4 else { return nil }
        var steps: [Step] = []
        for part in text.dropFirst(2).dropLast(2).split(separator: ".", omittingEmptySubsequences: false) {
            guard !part.isEmpty else { return nil }
            if part.hasPrefix("["), part.hasSuffix("]"), let index = Int(part.dropFirst().dropLast()), index >= 0 {
                steps.append(.element(index))
            } else {
                steps.append(.member(String(part)))
            }
        }
        self.steps = steps
    }

    /// The value in the latest answer that has one at the template's place.
    func value(in answers: [JSON]) -> JSON? {
        for answer in answers.reversed() {
            if let value = value(in: answer), value != .null { return value }
        }
        return nil
    }

    private func value(in answer: JSON) -> JSON? {
        var value = answer
        for step in steps {
            let next: JSON? =
                switch step {
                case .member(let name): value[name]
                case .element(let index): value.array.flatMap { $0.indices.contains(index) ? $0[index] : nil }
                }
            guard let next else { return nil }
            value = next
        }
        return value
    }
}
