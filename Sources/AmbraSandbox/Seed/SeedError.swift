/// What is wrong with a seed file, and where.
public struct SeedError: Error, Equatable, CustomStringConvertible {
    /// The file, as it was named.
    public var file: String
    /// The line, counted from 1; 0 for the file as a whole.
    public var line: Int
    /// The field, such as `accounts.users.email`; nil for the line as a whole.
    public var field: String?
    /// What is wrong, and what is allowed. It holds no value of the file.
    public var reason: String

    /// The error as one line: `file:line: field: reason`.
    public var description: String {
        let place = line > 0 ? "\(file):\(line)" : file
        return [place, field, reason].compactMap(\.self).joined(separator: ": ")
    }
}

/// What is wrong with a line, before it is known of which file.
struct SeedMistake: Error {
    var line: Int
    var field: String?
    var reason: String

    init(_ reason: String, line: Int, field: String? = nil) {
        (self.reason, self.line, self.field) = (reason, line, field)
    }
}
