/// The calls that the sandbox carries out. Every other call of the catalogue is checked and then answered with what the
/// catalogue declares, empty: lists without rows, other fields null.
package enum ModelledCalls {
    /// The paths of the modelled calls, sorted.
    package static let paths: [String] = handlers.keys.sorted()

    /// The handler of a path.
    static func handler(of path: String) -> Handler? { handlers[path] }

    private static let handlers: [String: Handler] = {
        var handlers: [String: Handler] = [:]
        for group in [SessionCalls.handlers, DirectoryCalls.handlers, StudyCalls.handlers, JobCalls.handlers] {
            handlers.merge(group) { first, _ in first }
        }
        return handlers
    }()
}
