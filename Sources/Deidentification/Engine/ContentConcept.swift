/// The concept of a content item: what its value means.
struct ContentConcept: Hashable, Sendable {
    let code: String
    let scheme: String
}
