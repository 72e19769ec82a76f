import Yams

/// An error token of the service: the content of `error_type`.
struct TokenSpec: Sendable {
    let mark: Mark
    let token: String
    let doc: String
    let subtypes: [String]
}

/// A status of storage: the content of `readable_status`.
struct StorageStatusSpec: Sendable {
    let mark: Mark
    let status: String
    let http: Int
    let code: Int?
    let doc: String
    let retry: Retry

    /// What a caller may do about it.
    enum Retry: String, CaseIterable, Sendable {
        case never, later
        case afterLogin = "after-login"
    }
}

/// How wire names become Swift names.
struct NamesSpec: Sendable {
    /// Words with a spelling of their own, such as `UID` or `DICOM`.
    var acronyms: [String] = []
    /// Record names that would shadow the runtime or another module; they get the suffix `Record`.
    var reservedRecords: Set<String> = []
    /// Swift names for wire names that the rules would spell badly.
    var overrides: [String: String] = [:]
}

extension SpecReader {
    mutating func tokens(_ node: Node) -> [TokenSpec] {
        var result: [TokenSpec] = []
        for pair in pairs(node, "errors") {
            let keyed = keyed(pair.value, "error '\(pair.key)'", allowing: ["doc", "subtypes"])
            result.append(
                TokenSpec(
                    mark: pair.mark,
                    token: pair.key,
                    doc: requiredText(keyed, "doc", at: pair.mark),
                    subtypes: texts(keyed, "subtypes").map(\.value)
                )
            )
        }
        return result
    }

    mutating func storageStatuses(_ node: Node) -> [StorageStatusSpec] {
        var result: [StorageStatusSpec] = []
        for pair in pairs(node, "errors") {
            let keyed = keyed(pair.value, "error '\(pair.key)'", allowing: ["status", "code", "doc", "retry"])
            result.append(
                StorageStatusSpec(
                    mark: pair.mark,
                    status: pair.key,
                    http: number(keyed, "status") ?? 0,
                    code: keyed.values["code"] == nil ? nil : number(keyed, "code"),
                    doc: requiredText(keyed, "doc", at: pair.mark),
                    retry: word(keyed, "retry", default: .never)
                )
            )
        }
        return result
    }

    private mutating func number(_ keyed: KeyedNode, _ key: String) -> Int? {
        guard let value = text(keyed, key), let number = Int(value) else {
            report(keyed.mark, keyed.place, "'\(key)' must be a whole number")
            return nil
        }
        return number
    }

    mutating func names(_ node: Node) -> NamesSpec {
        let top = keyed(node, "file", allowing: ["acronyms", "reserved_records", "overrides"])
        var names = NamesSpec()
        names.acronyms = texts(top, "acronyms").map(\.value)
        names.reservedRecords = Set(texts(top, "reserved_records").map(\.value))
        if let node = top.values["overrides"] {
            for pair in pairs(node, "overrides") {
                guard let name = text(pair.value, "overrides") else { continue }
                checkIdentifier(name, mark(pair.value), "overrides")
                names.overrides[pair.key] = name
            }
        }
        return names
    }
}
