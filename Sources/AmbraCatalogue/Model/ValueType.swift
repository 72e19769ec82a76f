/// What a parameter, a field or a part of a request holds, in the specification's words.
package enum ValueType: String, Sendable, Decodable {
    /// Kinds of text.
    case uuid, string
    /// 1 or 0 on the wire.
    case flag
    /// Kinds of numbers.
    case integer, number
    /// Kinds of times.
    case date, datetime
    /// Words with commas between them.
    case csv
    /// JSON as text.
    case json
    /// The content of a file.
    case file
    /// One of a list of words.
    case choice
    /// A family of parameters, whose names have a prefix in common.
    case map
    /// Such a family whose names are written within quotation marks.
    case quotedMap = "quoted-map"
    /// JSON within an answer.
    case object, array
}
