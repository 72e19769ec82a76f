/// An object within a document.
struct JSONView: Sendable {
    let document: JSONDocument
    private let start: UInt32
    private let end: UInt32

    init(document: JSONDocument, node: JSONNode) {
        self.document = document
        start = node.start
        end = node.start + node.count
    }

    var count: Int { Int(end - start) }

    var nodes: ArraySlice<JSONNode> { document.nodes[Int(start)..<Int(end)] }

    var members: [JSONObject.Member] {
        nodes.map { JSONObject.Member(name: document.name(of: $0), value: document.value(of: $0)) }
    }

    var names: [String] { nodes.map(document.name) }

    func value(of name: String) -> JSONValue? { node(of: name).map(document.value) }

    func isSame(as other: JSONView) -> Bool {
        document === other.document && start == other.start && end == other.end
    }

    /// The last member of that name. From the end, because the last one counts when a name is repeated.
    func node(of name: String) -> JSONNode? {
        var name = name
        return name.withUTF8 { utf8 in
            let wanted = UnsafeRawBufferPointer(utf8)
            let fingerprint = JSONNode.fingerprint(wanted)
            return document.nodes.withUnsafeBufferPointer { nodes in
                var place = Int(end)
                while place > Int(start) {
                    place -= 1
                    let node = nodes[place]
                    if node.fingerprint == fingerprint, isName(of: node, wanted) { return node }
                }
                return nil
            }
        }
    }

    /// A name without escapes holds no quote, so it ends at the first quote.
    private func isName(of node: JSONNode, _ wanted: UnsafeRawBufferPointer) -> Bool {
        if node.hasEscapedName {
            return JSONEscapes.utf8(document.bytes[document.nameRange(node)]).elementsEqual(wanted)
        }
        return document.bytes.withUnsafeBytes { bytes in
            let start = Int(node.nameStart)
            let end = start + wanted.count
            guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return false }
            return Self.areEqual(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), wanted)
        }
    }

    private static func areEqual(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
        var offset = 0
        while offset + 8 <= one.count {
            let difference =
                one.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                ^ other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if difference != 0 { return false }
            offset += 8
        }
        while offset < one.count {
            if one[offset] != other[offset] { return false }
            offset += 1
        }
        return true
    }
}
