#if Tools
import AmbraSDK
import AmbraCatalogue

/// When a call of the service takes something away: a record, a setting, or what was in the place of a copy.
///
/// The specification has no word for it. A path that ends in `delete` says so; for the others this table does, which
/// a test holds against every sentence of the catalogue that speaks of taking away.
enum Deletion: Sendable, Equatable {
    case always
    /// When the flag is given.
    case when(String)
    /// Unless the flag is given.
    case unless(String)
    /// When the parameter is given without content.
    case emptied(String)

    /// Calls that take away by another name than `delete`.
    static let others: [String: Deletion] = [
        "/account/can/share/stop": .always,
        "/case/attach": .when("detach"),
        "/customcode/undeploy": .always,
        "/dictionary/detach": .always,
        "/filter/share/stop": .always,
        "/namespace/anonymize": .emptied("rules"),
        "/namespace/coverpage": .emptied("coverpage"),
        "/namespace/share/pricing": .emptied("pricing"),
        "/namespace/study/defaults": .emptied("defaults"),
        "/patient/merge": .when("do_delete"),
        // The rules of an account run every night, unless they are suspended.
        "/purge/add": .unless("suspended"),
        "/purge/run": .unless("dry_run"),
        "/purge/set": .unless("suspended"),
        // The service asks for the permission to delete.
        "/study/archive": .always,
        "/study/duplicate": .when("overwrite"),
        "/study/share/stop": .always,
        "/terminology/set": .emptied("value"),
        "/user/device/clear": .always,
        "/user/token": .when("delete"),
    ]

    /// The value by which settings are deleted, in whatever call.
    static let marker = "__DELETE__"

    /// When the call deletes, in words that follow "It deletes".
    var words: String {
        switch self {
        case .always: ""
        case .when(let flag): " with \(flag)=true"
        case .unless(let flag): " unless \(flag)=true"
        case .emptied(let name): " when \(name) is empty"
        }
    }

    /// Whether a call with these parameters deletes.
    func isMeant(_ form: [(name: String, value: String)]) -> Bool {
        func values(_ name: String) -> [String] { form.filter { $0.name == name }.map(\.value) }
        switch self {
        case .always: return true
        case .when(let flag): return values(flag).contains { $0 != "0" }
        case .unless(let flag): return !values(flag).contains("1")
        case .emptied(let name): return values(name).contains(where: Self.isEmpty)
        }
    }

    private static func isEmpty(_ text: String) -> Bool {
        let text = text.filter { !$0.isWhitespace }
        return ["", "{}", "[]", "null", "\"\""].contains(text)
    }
}

extension CatalogueCall {
    /// When the call deletes; `nil` when it does not.
    var deletion: Deletion? {
        path.split(separator: "/").last == "delete" ? .always : Deletion.others[path]
    }

    /// Whether the call deletes with these parameters, whose flags are 0 or 1.
    func deletes(_ form: [(name: String, value: String)]) -> Bool {
        deletion?.isMeant(form) == true || form.contains { $0.value.contains(Deletion.marker) }
    }
}
#endif
