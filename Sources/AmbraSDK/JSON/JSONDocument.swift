/// A text that has been checked, and the places of its values. Values are made when they are asked for.
///
/// Immutable, and shared by all objects that were read from the text: a row keeps its page's bytes alive.
final class JSONDocument: Sendable {
    let bytes: [UInt8]
    /// Children of each container side by side; the outermost value comes last.
    let nodes: [JSONNode]

    init(bytes: [UInt8], nodes: [JSONNode]) {
        self.bytes = bytes
        self.nodes = nodes
    }

    var root: JSONValue { nodes.last.map(value) ?? .null }

    func value(of node: JSONNode) -> JSONValue {
        switch node.kind {
        case .null: .null
        case .no: .bool(false)
        case .yes: .bool(true)
        case .integer: .number(JSONNumber(integer: integer(node)))
        case .number: .number(JSONNumber(checkedText: plainText(node.range)))
        case .text: .string(plainText(node.range))
        case .escapedText: .string(JSONEscapes.text(bytes[node.range]))
        case .array: .array(nodes[node.range].map(value))
        case .object: .object(JSONObject(JSONView(document: self, node: node)))
        }
    }

    func name(of node: JSONNode) -> String {
        let range = nameRange(node)
        return node.hasEscapedName ? JSONEscapes.text(bytes[range]) : plainText(range)
    }

    /// The bytes between the name's quotes, as they are in the text.
    func nameRange(_ node: JSONNode) -> Range<Int> {
        let start = Int(node.nameStart)
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
            end += node.hasEscapedName && bytes[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        return start..<min(end, bytes.count)
    }

    private func plainText(_ range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    /// No overflow: the parser gives this kind to at most 18 digits.
    private func integer(_ node: JSONNode) -> Int64 {
        bytes.withUnsafeBufferPointer { bytes in
            var value: Int64 = 0
            var isNegative = false
            for byte in bytes[node.range] {
                if byte == UInt8(ascii: "-") {
                    isNegative = true
                } else {
                    value = value &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
                }
            }
            return isNegative ? -value : value
        }
    }
}
