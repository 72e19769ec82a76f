/// Writes compact JSON, objects that were read and not changed with the very bytes they were read with.
struct JSONWriter {
    private var output: [UInt8] = []

    static func bytes(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(value)
        return writer.output
    }

    private mutating func write(_ value: JSONValue) {
        switch value {
        case .null: append("null")
        case .bool(let value): append(value ? "true" : "false")
        case .number(let number): append(number.text)
        case .string(let text): write(text)
        case .array(let elements): write(elements, "[", "]") { $0.write($1) }
        case .object(let object):
            switch object.storage {
            case .view(let view): writeMembers(view.document, view.nodes)
            case .members(let members):
                write(members, "{", "}") {
                    $0.write($1.name)
                    $0.append(":")
                    $0.write($1.value)
                }
            }
        }
    }

    private mutating func write<Element>(
        _ elements: some Sequence<Element>, _ opening: StaticString, _ closing: StaticString,
        _ one: (inout JSONWriter, Element) -> Void
    ) {
        append(opening)
        var isFirst = true
        for element in elements {
            if !isFirst { append(",") }
            isFirst = false
            one(&self, element)
        }
        append(closing)
    }

    private mutating func write(_ document: JSONDocument, _ node: JSONNode) {
        switch node.kind {
        case .array: write(document.nodes[node.range], "[", "]") { $0.write(document, $1) }
        case .object: writeMembers(document, document.nodes[node.range])
        case .text, .escapedText: write(quoted: document.bytes[node.range])
        case .null, .no, .yes, .integer, .number: output += document.bytes[node.range]
        }
    }

    private mutating func writeMembers(_ document: JSONDocument, _ nodes: ArraySlice<JSONNode>) {
        write(nodes, "{", "}") {
            $0.write(quoted: document.bytes[document.nameRange($1)])
            $0.append(":")
            $0.write(document, $1)
        }
    }

    private mutating func write(quoted written: ArraySlice<UInt8>) {
        append("\"")
        output += written
        append("\"")
    }

    private mutating func write(_ text: String) {
        append("\"")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case UInt8(ascii: "\n"): append("\\n")
            case UInt8(ascii: "\r"): append("\\r")
            case UInt8(ascii: "\t"): append("\\t")
            case 0..<0x10: append("\\u000" + String(byte, radix: 16))
            case 0x10..<0x20: append("\\u00" + String(byte, radix: 16))
            default: output.append(byte)
            }
        }
        append("\"")
    }

    private mutating func append(_ text: String) { output += text.utf8 }

    private mutating func append(_ text: StaticString) {
        output += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
}

extension JSONValue {
    /// The value as compact JSON text.
    ///
    /// Numbers keep their digits, and members their order. In strings only quotes, backslashes and control characters
    /// are escaped, however they were written; within an unchanged ``JSONObject`` they stay as they were.
    public var jsonText: String { String(decoding: JSONWriter.bytes(self), as: UTF8.self) }

    /// Reads JSON text.
    ///
    /// - Throws: ``AmbraError/invalidArgument(_:)`` with the byte where the text stops being JSON.
    public init(jsonText: String) throws { try self.init(jsonText: Array(jsonText.utf8)) }

    /// Reads JSON text from UTF-8 bytes.
    ///
    /// - Throws: ``AmbraError/invalidArgument(_:)`` with the byte where the text stops being JSON.
    public init(jsonText: [UInt8]) throws {
        do {
            self = try JSONParser.parse(jsonText)
        } catch {
            throw AmbraError.invalidArgument(InvalidArgument("the text is not JSON: \(error)"))
        }
    }
}

extension JSONObject {
    /// The object as compact JSON text.
    ///
    /// An object that was read and not changed is written with the bytes of its names, strings and numbers as they were
    /// read, repeated names included; only white space is left out. Of a changed object this holds for the objects in
    /// it.
    public var jsonText: String { JSONValue.object(self).jsonText }
}
