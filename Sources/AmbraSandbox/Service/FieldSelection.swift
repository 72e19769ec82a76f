/// `fields.OBJECT` and `fields._top`: which fields of an answer are wanted.
struct FieldSelection: Sendable {
    private var byObject: [String: Set<String>] = [:]

    /// Reads the parameters; a value that is no JSON array of names is `INVALID_FIELD`.
    init(_ parameters: Parameters) throws(Refusal) {
        for name in parameters.names where name.hasPrefix("fields.") {
            guard let names = parameters.value(name).flatMap({ try? JSON(reading: $0) })?.strings else {
                throw Refusal("INVALID_FIELD", subtype: .string(name))
            }
            byObject[String(name.dropFirst("fields.".count))] = Set(names)
        }
    }

    /// The answer with only the wanted fields. Rows are the objects of a list; for an answer that is one object its own
    /// fields are the object's. `page` counts as a top field and `status` always stays.
    func apply(_ answer: [String: JSON], object: String?, rows: String?) -> [String: JSON] {
        guard !byObject.isEmpty else { return answer }
        var answer = answer
        if let object, let wanted = byObject[object] {
            if let rows, let list = answer[rows]?.array {
                answer[rows] = .array(
                    list.map { row in .object((row.object ?? [:]).filter { wanted.contains($0.key) }) })
            } else {
                answer = answer.filter { wanted.contains($0.key) }
            }
        }
        if let wanted = byObject["_top"] { answer = answer.filter { wanted.contains($0.key) } }
        return answer
    }
}
