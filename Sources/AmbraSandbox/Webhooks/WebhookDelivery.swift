import Foundation

/// One request that a webhook is to make.
struct WebhookDelivery: Sendable {
    /// What became of a try.
    enum Outcome: Sendable, Equatable {
        /// The target answered with a status of 200 to 299, and this content.
        case answered(String)
        /// It did not; the text says how, without any address.
        case failed(String)
    }

    var webhookID: String
    var accountID: String
    var event: String
    var studyID: String?
    /// POST, GET, POST_JSON, PUT or GET_JSON.
    var method: String
    var url: String
    var parameters: [String: JSON]
    /// Header fields of the webhook's `auth`.
    var headers: [(name: String, value: String)] = []
    /// How long the delivery waits before its first try.
    var delay: Duration = .zero
    /// How long it waits before each further try.
    var retryDelays: [Duration] = []
    /// The number of tries so far.
    var tries = 0

    /// The method of HTTP.
    var verb: String { method.hasPrefix("GET") ? "GET" : method.hasPrefix("PUT") ? "PUT" : "POST" }

    /// The address; with the method GET the parameters are part of it.
    var address: String {
        guard method == "GET", !parameters.isEmpty else { return url }
        return url + (url.contains("?") ? "&" : "?") + form
    }

    /// The body and its type; nil with the method GET.
    var body: (bytes: [UInt8], type: String)? {
        if method == "GET" { return nil }
        if method.hasSuffix("_JSON") { return (JSON.object(parameters).bytes, "application/json") }
        return (Array(form.utf8), "application/x-www-form-urlencoded")
    }

    private var form: String {
        parameters.sorted { $0.key < $1.key }.map { name, value in
            Self.escaped(name) + "=" + Self.escaped(value.plainText)
        }.joined(separator: "&")
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    private static let unreserved: CharacterSet = {
        var characters = CharacterSet(charactersIn: "a"..."z")
        characters.insert(charactersIn: "A"..."Z")
        characters.insert(charactersIn: "0"..."9")
        characters.insert(charactersIn: "-._~")
        return characters
    }()
}

extension JSON {
    /// A text as it is, nothing for null, and JSON for everything else; as forms carry values.
    var plainText: String {
        switch self {
        case .null: ""
        case .string(let text): text
        default: text
        }
    }
}
