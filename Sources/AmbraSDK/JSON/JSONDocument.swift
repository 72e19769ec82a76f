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

/// One value of a document: what it is, where it is, and what its member is called.
///
/// Children of a container lie next to each other, so that a member is found by running over one stretch of memory.
struct JSONNode: Sendable {
    enum Kind: UInt32 {
        case null, no, yes
        /// A whole number that fits 18 digits.
        case integer
        case number
        /// A string without escapes: its bytes are its text.
        case text
        case escapedText
        case array, object
    }

    /// From the highest bit: 27 bits of the name's fingerprint, one for "the name has escapes", 4 for the kind.
    private let tag: UInt32
    /// Offset of the name's first byte.
    let nameStart: UInt32
    /// Offset of a scalar's first byte, after the quote of a string; place of a container's first child.
    let start: UInt32
    /// Bytes of a scalar, without quotes; children of a container.
    let count: UInt32

    init(_ name: Name, _ kind: Kind, start: Int, count: Int) {
        tag = name.tag | kind.rawValue
        nameStart = name.start
        self.start = UInt32(truncatingIfNeeded: start)
        self.count = UInt32(truncatingIfNeeded: count)
    }

    var kind: Kind { Kind(rawValue: tag & 0xF) ?? .null }
    var hasEscapedName: Bool { tag & 0x10 != 0 }
    var fingerprint: UInt32 { tag & Self.fingerprintMask }
    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }

    private static let fingerprintMask: UInt32 = 0xFFFF_FFE0

    /// A member's name as nodes keep it. An element of an array has none.
    struct Name {
        let tag: UInt32
        let start: UInt32

        static let none = Name(tag: 0, start: 0)

        private init(tag: UInt32, start: UInt32) {
            self.tag = tag
            self.start = start
        }

        init(_ text: UnsafeRawBufferPointer, isEscaped: Bool, start: Int) {
            tag = JSONNode.fingerprint(text) | (isEscaped ? 0x10 : 0)
            self.start = UInt32(truncatingIfNeeded: start)
        }
    }

    /// Tells nearly all names apart: mixes the length with the first and the last eight bytes.
    static func fingerprint(_ name: UnsafeRawBufferPointer) -> UInt32 {
        let count = name.count
        let head: UInt64
        let tail: UInt64
        if count >= 8 {
            head = name.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
            tail = name.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        } else if count >= 4 {
            head = UInt64(name.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
            tail = UInt64(name.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
        } else if count > 0 {
            head = UInt64(name[0]) << 8 | UInt64(name[count / 2])
            tail = UInt64(name[count - 1])
        } else {
            head = 0
            tail = 0
        }
        let mixed = (head &* 0x9E37_79B9_7F4A_7C15) ^ (tail &* 0xC2B2_AE3D_27D4_EB4F) &+ UInt64(count)
        let spread = mixed &* 0x9E37_79B9_7F4A_7C15
        return UInt32(truncatingIfNeeded: spread >> 32) & fingerprintMask
    }
}
