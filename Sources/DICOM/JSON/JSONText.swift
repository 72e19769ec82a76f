/// Writes JSON text: the few things that the DICOM JSON Model needs. It goes to a sink in pieces that are whole UTF-8.
struct JSONText<Sink: ByteSink> {
    private(set) var sink: Sink
    private var piece: [UInt8] = []
    private var isFirst = true
    private var depth = 0
    private let isPretty: Bool

    private static var pieceLength: Int { 65_536 }

    init(_ sink: Sink, pretty: Bool) {
        self.sink = sink
        isPretty = pretty
    }

    /// Gives the sink what is left.
    mutating func finish() throws(DICOMError) {
        if !piece.isEmpty { try sink.append(piece) }
        piece = []
    }

    mutating func object(_ body: (inout JSONText) throws(DICOMError) -> Void) throws(DICOMError) {
        try nested("{", "}", body)
    }

    mutating func array(_ body: (inout JSONText) throws(DICOMError) -> Void) throws(DICOMError) {
        try nested("[", "]", body)
    }

    private mutating func nested(
        _ open: String, _ close: String, _ body: (inout JSONText) throws(DICOMError) -> Void
    ) throws(DICOMError) {
        try literal(open)
        depth += 1
        isFirst = true
        try body(&self)
        depth -= 1
        if !isFirst { try newLine() }
        isFirst = false
        try literal(close)
    }

    mutating func key(_ name: String) throws(DICOMError) {
        try element()
        try string(name)
        try literal(isPretty ? ": " : ":")
    }

    /// Starts an element of an array.
    mutating func element() throws(DICOMError) {
        if !isFirst { try literal(",") }
        isFirst = false
        try newLine()
    }

    private mutating func newLine() throws(DICOMError) {
        if isPretty { try literal("\n" + String(repeating: "  ", count: depth)) }
    }

    /// Writes a number or a word that is already valid JSON.
    mutating func literal(_ value: String) throws(DICOMError) {
        if piece.count >= Self.pieceLength { try finish() }
        piece += value.utf8
    }

    mutating func string(_ value: String) throws(DICOMError) {
        try literal("\"")
        for byte in value.utf8 {
            // A piece ends in front of a character, not in its middle.
            if byte < 0x80 || byte >= 0xC0, piece.count >= Self.pieceLength { try finish() }
            switch byte {
            case UInt8(ascii: "\""): piece += #"\""#.utf8
            case UInt8(ascii: "\\"): piece += #"\\"#.utf8
            case 0x0A: piece += #"\n"#.utf8
            case 0x0D: piece += #"\r"#.utf8
            case 0x09: piece += #"\t"#.utf8
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                piece += "\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8
            default: piece.append(byte)
            }
        }
        try literal("\"")
    }
}
