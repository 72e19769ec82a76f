/// Writes JSON text: the few things that the DICOM JSON Model needs.
struct JSONText {
    private(set) var text = ""
    private var isFirst = true
    private var depth = 0
    private let isPretty: Bool

    init(pretty: Bool) { isPretty = pretty }

    mutating func object(_ body: (inout JSONText) throws(DICOMError) -> Void) throws(DICOMError) {
        try nested("{", "}", body)
    }

    mutating func array(_ body: (inout JSONText) throws(DICOMError) -> Void) throws(DICOMError) {
        try nested("[", "]", body)
    }

    private mutating func nested(
        _ open: String, _ close: String, _ body: (inout JSONText) throws(DICOMError) -> Void
    ) throws(DICOMError) {
        text += open
        depth += 1
        isFirst = true
        try body(&self)
        depth -= 1
        if !isFirst { newLine() }
        isFirst = false
        text += close
    }

    mutating func key(_ name: String) {
        element()
        string(name)
        text += isPretty ? ": " : ":"
    }

    /// Starts an element of an array.
    mutating func element() {
        if !isFirst { text += "," }
        isFirst = false
        newLine()
    }

    private mutating func newLine() {
        guard isPretty else { return }
        text += "\n" + String(repeating: "  ", count: depth)
    }

    /// Writes a number or a word that is already valid JSON.
    mutating func literal(_ value: String) { text += value }

    mutating func string(_ value: String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
