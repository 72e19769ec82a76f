import Foundation

/// Writes data sets in the DICOM JSON Model (PS3.18 annex F), and reads them.
public struct DICOMJSON: Sendable {
    /// What to write for values that are bytes.
    public enum BulkData: Sendable {
        /// The VR only.
        case omitted
        /// `InlineBinary` in base64 up to a number of bytes, the VR only beyond it.
        case inline(upTo: Int)
        /// `BulkDataURI`, made from the tags and item numbers that lead to the element, such as
        /// `00081115/0/00081199`. Items count from 0.
        case uri(@Sendable (String) -> String)
    }

    /// What to write for values that are bytes. Default: nothing.
    public var bulkData = BulkData.omitted

    /// Whether to break lines and indent.
    public var isPretty = false

    /// Creates a writer with default settings.
    public init() {}

    /// The data set as one JSON object.
    ///
    /// Text is UTF-8 whatever Specific Character Set says, which is written as it is stored. Group lengths are left
    /// out, as the standard asks. DS and IS are written as numbers with the digits that they have; a text that is no
    /// number and a number that JSON cannot hold are written as strings.
    ///
    /// The text can take many times the memory of the values: ``write(_:to:)`` does not hold it.
    ///
    /// - Throws: ``DICOMError`` when a value cannot be read from the file.
    public func text(of dataSet: DataSet) throws(DICOMError) -> String {
        var sink = MemorySink()
        try write(dataSet, to: &sink)
        return String(decoding: sink.bytes, as: UTF8.self)
    }

    /// Writes the data set as one JSON object, as ``text(of:)`` does, in pieces of which each is whole UTF-8. Of the
    /// bytes that ``BulkData/inline(upTo:)`` asks for a few hundred kilobytes are held at a time.
    ///
    /// - Throws: ``DICOMError`` when a value cannot be read from the file, and what the sink throws. What was written
    ///   before is in the sink.
    public func write(_ dataSet: DataSet, to sink: inout some ByteSink) throws(DICOMError) {
        var json = JSONText(sink, pretty: isPretty)
        defer { sink = json.sink }
        try write(dataSet, to: &json, path: "")
        try json.finish()
    }

    private func write(
        _ dataSet: DataSet, to json: inout JSONText<some ByteSink>, path: String
    ) throws(DICOMError) {
        try json.object { json throws(DICOMError) in
            for element in dataSet where !element.tag.isGroupLength {
                try json.key(element.tag.hexadecimal)
                try write(element, of: dataSet, to: &json, path: path + element.tag.hexadecimal)
            }
        }
    }

    private func write(
        _ element: Element, of dataSet: DataSet, to json: inout JSONText<some ByteSink>, path: String
    ) throws(DICOMError) {
        let value = try dataSet.value(of: element)
        let vr = if case .items = value { VR.sq } else { dataSet.valueRepresentation(of: element) }
        try json.object { json throws(DICOMError) in
            try json.key("vr")
            try json.string(vr.description)
            switch value {
            case .bulk, .fragments: try writeBulk(element, of: dataSet, to: &json, path: path)
            case .items(let items):
                try writeValues(items.indices, to: &json) { position, json throws(DICOMError) in
                    try write(items[position].dataSet, to: &json, path: "\(path)/\(position)/")
                }
            case .text(let texts):
                let isNumeric = vr == .ds || vr == .is
                try writeValues(texts, to: &json) { text, json throws(DICOMError) in
                    try json.value(text, isNumeric: isNumeric)
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
        switch bulkData {
        case .omitted: return
        case .uri(let make):
            try json.key("BulkDataURI")
            try json.string(make(path))
        case .inline(let limit):
            guard let length = element.length, length <= limit else { return }
            try json.key("InlineBinary")
            try json.literal("\"")
            // A multiple of three bytes: only the last piece may need padding.
            try dataSet.forEachLittleEndianPiece(of: element, length: 196_608) { piece throws(DICOMError) in
                try json.literal(Data(piece).base64EncodedString())
            }
            try json.literal("\"")
        }
    }
}

extension JSONText {
    /// Writes an entry of a `Value` array: a text, or the number that it stands for.
    fileprivate mutating func value(_ text: String, isNumeric: Bool) throws(DICOMError) {
        if text.isEmpty { return try literal("null") }
        if isNumeric { try value(JSONNumber.decimal(text), or: text) } else { try string(text) }
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
