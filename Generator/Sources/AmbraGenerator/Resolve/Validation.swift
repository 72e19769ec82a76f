/// Finds what is wrong between the parts of a spec: names given twice, and references to nothing.
struct Validation {
    let spec: Spec
    private(set) var problems: [Problem] = []

    static func problems(of spec: Spec) -> [Problem] {
        var validation = Validation(spec: spec)
        validation.run()
        return validation.problems
    }

    private init(spec: Spec) {
        self.spec = spec
    }

    private mutating func report(_ mark: Mark, _ place: String, _ message: String) {
        problems.append(Problem(mark: mark, place: place, message: message))
    }

    private mutating func run() {
        checkUnique(spec.services.map { Marked($0.namespace, $0.mark) }, "namespace")
        checkUnique(spec.services.flatMap(\.calls).map { Marked($0.path, $0.mark) }, "path")
        checkUnique(allRecords.map { Marked($0.name, $0.mark) }, "records")
        let storageCalls = spec.storage.flatMap(\.calls)
        checkUnique(storageCalls.map { Marked($0.method.rawValue + " " + $0.path, $0.mark) }, "path")
        for service in spec.services {
            for call in service.calls { check(call) }
        }
        for record in allRecords { check(record.fields, "fields") }
        for call in storageCalls { check(call) }
    }

    private var allRecords: [RecordSpec] {
        (spec.services + spec.sharedRecords).flatMap(\.records) + spec.storage.flatMap(\.records)
    }

    /// Reports every value that an earlier one has already.
    private mutating func checkUnique(_ values: [Marked<String>], _ place: String) {
        var first: [String: Mark] = [:]
        for value in values where !value.value.isEmpty {
            if let earlier = first[value.value] {
                let message = "'\(value.value)' is used already, at \(earlier.file):\(earlier.line); use another"
                report(value.mark, place, message)
            } else {
                first[value.value] = value.mark
            }
        }
    }

    // MARK: Calls

    private mutating func check(_ call: CallSpec) {
        checkUnique(call.parameters.map { Marked($0.name, $0.mark) }, "parameters")
        let words = call.path.split(separator: "/").joined(separator: "_")
        if !call.path.hasPrefix("/") {
            report(call.mark, "path", "'\(call.path)' must begin with '/', as in /study/list")
        } else if !words.hasSuffix(call.name) {
            report(call.mark, "call '\(call.name)'", "does not end the path \(call.path); use its words joined by '_'")
        }
        check(call.returns, "returns")
        check(call.rowFields, "rows_fields")
        checkRecord(call.row, "row")
        checkRecord(call.result, "result")
        checkErrors(call.errors, known: spec.tokens.map(\.token), file: "errors.yaml")
        checkGroups(call)
        checkAnswer(call)
        checkSession(call)
    }

    private mutating func checkGroups(_ call: CallSpec) {
        let names = call.parameters.map(\.name)
        let required = Set(call.parameters.filter(\.isRequired).map(\.name))
        for group in call.groups {
            for name in Set(group.alternatives.joined()).sorted() {
                if !names.contains(name) {
                    report(
                        group.mark, "any_of",
                        "'\(name)' is not a parameter of the call" + advice(for: name, among: names))
                }
            }
            for alternative in group.alternatives where alternative.allSatisfy(required.contains) {
                let list = alternative.joined(separator: ", ")
                report(
                    group.mark, "any_of", "'\(list)' is required, so the group says nothing; drop the '!' or the group")
            }
        }
    }

    private mutating func checkAnswer(_ call: CallSpec) {
        let place = "call '\(call.name)'"
        if call.abilities.contains(.paged) {
            if call.rows == nil {
                report(call.mark, place, "is paged and needs a 'rows:' line with the list field's name")
            }
            if call.row == nil, call.rowFields.isEmpty {
                report(call.mark, place, "is paged and needs a 'row:' record or 'rows_fields:'")
            }
        } else if call.row != nil || !call.rowFields.isEmpty || call.rows != nil {
            report(call.mark, place, "has rows but is not paged; add 'query: paged' or move the list to 'returns:'")
        }
        if call.row != nil, !call.rowFields.isEmpty {
            report(call.mark, place, "has 'row' and 'rows_fields'; keep one")
        }
        if call.result != nil, !call.returns.isEmpty {
            report(call.mark, place, "has 'result' and 'returns'; keep one")
        }
        if call.response != .json, call.result != nil || call.abilities.contains(.paged) {
            report(call.mark, place, "answers \(call.response.rawValue), so it can have no record and no pages")
        }
    }

    private mutating func checkSession(_ call: CallSpec) {
        let names = call.parameters.map(\.name)
        if call.session == .alternative, call.credentials.count != 1 {
            report(call.mark, "session", "'alternative' needs one list of names: `credentials: [[node_id, serial_no]]`")
        } else if call.session != .alternative, !call.credentials.isEmpty {
            report(call.mark, "credentials", "are for `session: alternative` only")
        }
        for name in call.credentials.joined() where !names.contains(name) {
            report(
                call.mark, "credentials", "'\(name)' is not a parameter of the call" + advice(for: name, among: names))
        }
    }

    // MARK: Records and errors

    private mutating func check(_ fields: [FieldSpec], _ place: String) {
        checkUnique(fields.map { Marked($0.name, $0.mark) }, place)
        for field in fields {
            checkRecord(field.record, "record")
            check(field.fields, place)
        }
    }

    private mutating func checkRecord(_ reference: Marked<String>?, _ place: String) {
        guard let reference else { return }
        let names = allRecords.map(\.name)
        guard !names.contains(reference.value) else { return }
        let hint = suggestion(for: reference.value, among: names).map { "did you mean '\($0)'?" }
        let help = hint ?? "add it under 'records:' of a file of Generator/Spec/service or Generator/Spec/records"
        report(reference.mark, place, "no record is named '\(reference.value)'; \(help)")
    }

    private mutating func checkErrors(_ errors: [Marked<String>], known: [String], file: String) {
        checkUnique(errors, "errors")
        for error in errors where !known.contains(error.value) {
            let hint = suggestion(for: error.value, among: known).map { "did you mean '\($0)'?" }
            let help = hint ?? "use one of Generator/Spec/shared/\(file), or add it there"
            report(error.mark, "errors", "no error is named '\(error.value)'; \(help)")
        }
    }

    private mutating func check(_ call: StorageCallSpec) {
        let parameters = call.pathParameters + call.queryParameters
        checkUnique(parameters.map { Marked($0.name, $0.mark) }, "query_parameters")
        checkUnique(call.headers.map { Marked($0.name, $0.mark) }, "headers")
        check(call.returns, "returns")
        checkRecord(call.result, "result")
        checkErrors(call.errors, known: spec.storageStatuses.map(\.status), file: "storage_errors.yaml")
        let takesRecord = call.response == .json || (call.response == .list && call.returns.isEmpty)
        if !takesRecord, call.result != nil || !call.returns.isEmpty {
            report(call.mark, "call '\(call.name)'", "answers \(call.response.rawValue), so it can have no record")
        }
    }
}
