import Foundation

/// Writes data sets in the DICOM JSON Model (PS3.18 annex F), and reads them.
public struct DICOMJSON: Sendable {
    /// What to write for values that are bytes: an attribute with neither `Value` nor `InlineBinary` nor `BulkDataURI`
    /// is empty in this model, so that there is no way to name one without its bytes.
    public enum BulkData: Sendable {
        /// The attribute is left out, with its name. Readers cannot tell that there was one.
        case omitted
        /// `InlineBinary` in base64.
        case inline
        /// `InlineBinary` up to a number of bytes, and `BulkDataURI` beyond it. Where the closure gives no URI the
        /// bytes stand inline whatever their number is.
        case uri(above: Int, @Sendable (BulkPlace) -> String?)
    }

    /// What to write for values that are bytes. Default: all of them inline.
    public var bulkData = BulkData.inline

    /// Whether to break lines and indent.
    public var isPretty = false

    /// Creates a writer with default settings.
    public init() {}

    /// The data set as one JSON object.
    ///
    /// Text is UTF-8 whatever Specific Character Set says, which is written as it is stored. Group lengths are left
    /// out, as the standard asks. DS is written as a number with the digits that it has, IS as an integer; a text that
    /// is no number and a number that JSON cannot hold are written as strings.
    ///
    /// Private elements without a VR of their own are written with the VR of the private dictionary that their values
    /// fit (``DataSet/privateEntry(of:)``). Encapsulated pixel data is written as bytes: its items, from the offset
    /// table to the last fragment, with their headers and without the delimiter.
    ///
    /// The text can take many times the memory of the values: ``write(_:to:)`` does not hold it.
    ///
    /// - Throws: ``DICOMError`` and nothing else, when a value cannot be read from the file.
    @_disfavoredOverload
    public func text(of dataSet: DataSet) throws -> String { try text(of: dataSet, .stated) }

    package func text(of dataSet: DataSet, _: ThrownType = .stated) throws(DICOMError) -> String {
        var sink = MemorySink()
        try write(dataSet, to: &sink)
        return String(decoding: sink.bytes, as: UTF8.self)
    }

    /// Writes the data set as one JSON object, as ``text(of:)`` does, in pieces of which each is whole UTF-8. Of
    /// inline bytes a few hundred kilobytes are held at a time.
    ///
    /// - Throws: ``DICOMError`` and nothing else, when a value cannot be read from the file, and what the sink throws.
    ///   What was written before is in the sink.
    @_disfavoredOverload
    public func write(_ dataSet: DataSet, to sink: inout some ByteSink) throws {
        try write(dataSet, to: &sink, .stated)
    }

    package func write(_ dataSet: DataSet, to sink: inout some ByteSink, _: ThrownType = .stated) throws(DICOMError) {
        var json = JSONText(sink, pretty: isPretty)
        defer { sink = json.sink }
        try write(dataSet, to: &json, path: "")
        try json.finish()
    }

    private func write(
        _ dataSet: DataSet, to json: inout JSONText<some ByteSink>, path: String, depth: Int = 0
    ) throws(DICOMError) {
        try json.object { json throws(DICOMError) in
            for stored in dataSet where !stored.tag.isGroupLength {
                let element = dataSet.interpreted(stored, depth: depth)
                let value = try dataSet.value(of: element)
                if case .omitted = bulkData, value.isBytes { continue }
                try json.key(element.tag.hexadecimal)
                try write(element, value, of: dataSet, to: &json, path: path + element.tag.hexadecimal, depth: depth)
            }
        }
    }

    private func write(
        _ element: Element, _ value: ElementValue, of dataSet: DataSet, to json: inout JSONText<some ByteSink>,
        path: String, depth: Int
    ) throws(DICOMError) {
        let vr = if case .items = value { VR.sq } else { dataSet.valueRepresentation(of: element) }
        try json.object { json throws(DICOMError) in
            try json.key("vr")
            try json.string(vr.description)
            switch value {
            case .bulk, .fragments: try writeBulk(element, of: dataSet, to: &json, path: path)
            case .items(let items):
                try writeValues(items.indices, to: &json) { position, json throws(DICOMError) in
                    try write(items[position].dataSet, to: &json, path: "\(path)/\(position)/", depth: depth + 1)
                }
            case .text(let texts):
                try writeValues(texts, to: &json) { text, json throws(DICOMError) in
                    try json.value(text, vr)
                }
            case .names(let names):
                try writeValues(names, to: &json) { name, json throws(DICOMError) in try json.value(name) }
            case .signed(let numbers): try writeNumbers(numbers.lazy.map { String($0) }, to: &json)
            case .unsigned(let numbers): try writeNumbers(numbers.lazy.map { String($0) }, to: &json)
            case .floats(let numbers):
                // As 64 bits, so that who reads the digits so gets the very number.
                try writeValues(numbers, to: &json) { number, json throws(DICOMError) in
                    try json.value(JSONNumber.number(Double(number)), or: JSONNumber.name(number))
                }
            case .doubles(let numbers):
                try writeValues(numbers, to: &json) { number, json throws(DICOMError) in
                    try json.value(JSONNumber.number(number), or: JSONNumber.name(number))
                }
            case .tags(let tags):
                try writeValues(tags, to: &json) { tag, json throws(DICOMError) in try json.string(tag.hexadecimal) }
            }
        }
    }

    private func writeNumbers(
        _ numbers: some Collection<String>, to json: inout JSONText<some ByteSink>
    ) throws(DICOMError) {
        try writeValues(numbers, to: &json) { number, json throws(DICOMError) in try json.literal(number) }
    }

    /// Writes a `Value` array, unless it would be empty.
    private func writeValues<Sink, Values: Collection>(
        _ values: Values, to json: inout JSONText<Sink>,
        _ write: (Values.Element, inout JSONText<Sink>) throws(DICOMError) -> Void
    ) throws(DICOMError) {
        guard !values.isEmpty else { return }
        try json.key("Value")
        try json.array { json throws(DICOMError) in
            for value in values {
                try json.element()
                try write(value, &json)
            }
        }
    }

    private func writeBulk(
        _ element: Element, of dataSet: DataSet, to json: inout JSONText<some ByteSink>, path: String
    ) throws(DICOMError) {
        if element.length == 0 { return }
        if case .uri(let limit, let make) = bulkData {
            let place = BulkPlace(element, of: dataSet, path: path)
            if place.length > limit, let uri = make(place) {
                try json.key("BulkDataURI")
                return try json.string(uri)
            }
        }
        try json.key("InlineBinary")
        try json.literal("\"")
        if case .fragments(let fragments) = element.content {
            var rest: [UInt8] = []
            try fragments.forEachPiece(of: dataSet) { piece throws(DICOMError) in
                rest += piece
                let whole = rest.count - rest.count % 3
                try json.literal(Data(rest[..<whole]).base64EncodedString())
                rest.removeFirst(whole)
            }
            try json.literal(Data(rest).base64EncodedString())
        } else {
            // A multiple of three bytes: only the last piece may need padding.
            try dataSet.forEachLittleEndianPiece(of: element, length: 196_608) { piece throws(DICOMError) in
                try json.literal(Data(piece).base64EncodedString())
            }
        }
        try json.literal("\"")
    }
}

extension ElementValue {
    /// Whether it is bytes, and not without any.
    fileprivate var isBytes: Bool {
        switch self {
        case .bulk(let count): count > 0
        case .fragments: true
        default: false
        }
    }
}

extension JSONText {
    /// Writes an entry of a `Value` array: a text, or the number that it stands for.
    fileprivate mutating func value(_ text: String, _ vr: VR) throws(DICOMError) {
        if text.isEmpty { return try literal("null") }
        switch vr {
        case .ds: try value(JSONNumber.decimal(text), or: text)
        case .is: try value(JSONNumber.whole(text), or: text)
        default: try string(text)
        }
    }

    /// Writes a number that JSON can hold, or its name.
    fileprivate mutating func value(_ number: String?, or text: String) throws(DICOMError) {
        if let number { try literal(number) } else { try string(text) }
    }

    fileprivate mutating func value(_ name: PersonName) throws(DICOMError) {
        if name.text.isEmpty { return try literal("null") }
        let groups = [
            ("Alphabetic", name.alphabetic), ("Ideographic", name.ideographic), ("Phonetic", name.phonetic),
        ]
        try object { json throws(DICOMError) in
            for (key, group) in groups where !group.text.isEmpty {
                try json.key(key)
                try json.string(group.text)
            }
        }
    }
}
