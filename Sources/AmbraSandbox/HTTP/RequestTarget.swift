/// The path and the query of a request, apart.
struct RequestTarget: Sendable {
    /// The path as it came, without the query.
    var path: String
    /// The fields of the query.
    var query: Parameters

    init(_ target: String) {
        let cut = target.firstIndex(of: "?") ?? target.endIndex
        path = String(target[..<cut])
        query = Parameters()
        query.append(form: target[cut...].dropFirst().utf8)
    }

    /// The components of the path below a prefix, percent-decoded, or nil when the path does not begin with it.
    static func components(of path: Substring) -> [String] {
        path.split(separator: "/").map { PercentCoding.decode(Array($0.utf8), plusIsSpace: false) }
    }
}
