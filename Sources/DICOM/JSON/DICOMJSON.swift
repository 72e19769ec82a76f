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
    /// - Throws: ``DICOMError`` when a value cannot be read from the file.
    public func text(of dataSet: DataSet) throws(DICOMError) -> String {
        var json = JSONText(pretty: isPretty)
        try write(dataSet, to: &json, path: "")
        return json.text
    }

    private func write(_ dataSet: DataSet, to json: inout JSONText, path: String) throws(DICOMError) {
        try json.object { json throws(DICOMError) in
            for element in dataSet where !element.tag.isGroupLength {
                json.key(element.tag.hexadecimal)
                try write(element, of: dataSet, to: &json, path: path + element.tag.hexadecimal)
            }
        }
    }

    private func write(
        _ element: Element, of dataSet: DataSet, to json: inout JSONText, path: String
    ) throws(DICOMError) {
        let value = try dataSet.value(of: element)
        try json.object { json throws(DICOMError) in
            json.key("vr")
            if case .items = value {
                json.string("SQ")
            } else {
                json.string(dataSet.valueRepresentation(of: element).description)
            }
            switch value {
            case .bulk, .fragments: try writeBulk(element, of: dataSet, to: &json, path: path)
            default: try writeValues(value, dataSet.valueRepresentation(of: element), to: &json, path: path)
            }
        }
    }

    private func writeValues(
        _ value: ElementValue, _ vr: VR, to json: inout JSONText, path: String
    ) throws(DICOMError) {
        if case .items(let items) = value {
            guard !items.isEmpty else { return }
            json.key("Value")
            try json.array { json throws(DICOMError) in
                for (position, item) in items.enumerated() {
                    json.element()
                    try write(item.dataSet, to: &json, path: "\(path)/\(position)/")
                }
            }
            return
        }
        let values = Self.values(value, vr)
        guard !values.isEmpty else { return }
        json.key("Value")
        try json.array { json throws(DICOMError) in
            for value in values {
                json.element()
                try Self.write(value, to: &json)
            }
        }
    }

    /// One entry of a `Value` array.
    private enum Entry {
        case null
        case literal(String)
        case string(String)
        case name(PersonName)
    }

    private static func values(_ value: ElementValue, _ vr: VR) -> [Entry] {
        switch value {
        case .text(let texts): texts.map { entry($0, isNumeric: vr == .ds || vr == .is) }
        case .names(let names): names.map { $0.text.isEmpty ? .null : .name($0) }
        case .signed(let numbers): numbers.map { .literal(String($0)) }
        case .unsigned(let numbers): numbers.map { .literal(String($0)) }
        case .floats(let numbers):
            // As 64 bits, so that who reads the digits so gets the very number.
            numbers.map { entry(JSONNumber.number(Double($0)), or: JSONNumber.name($0)) }
        case .doubles(let numbers): numbers.map { entry(JSONNumber.number($0), or: JSONNumber.name($0)) }
        case .tags(let tags): tags.map { .string($0.hexadecimal) }
        case .bulk, .items, .fragments: []
        }
    }

    private static func entry(_ text: String, isNumeric: Bool) -> Entry {
        if text.isEmpty { return .null }
        return isNumeric ? entry(JSONNumber.decimal(text), or: text) : .string(text)
    }

    private static func entry(_ number: String?, or text: String) -> Entry {
        number.map { .literal($0) } ?? .string(text)
    }

    private static func write(_ entry: Entry, to json: inout JSONText) throws(DICOMError) {
        switch entry {
        case .null: json.literal("null")
        case .literal(let text): json.literal(text)
        case .string(let text): json.string(text)
        case .name(let name):
            let groups = [
                ("Alphabetic", name.alphabetic), ("Ideographic", name.ideographic), ("Phonetic", name.phonetic),
            ]
            try json.object { json throws(DICOMError) in
                for (key, group) in groups where !group.text.isEmpty {
                    json.key(key)
                    json.string(group.text)
                }
            }
        }
    }

    private func writeBulk(
        _ element: Element, of dataSet: DataSet, to json: inout JSONText, path: String
    ) throws(DICOMError) {
        if element.length == 0 { return }
        switch bulkData {
        case .omitted: return
        case .uri(let make):
            json.key("BulkDataURI")
            json.string(make(path))
        case .inline(let limit):
            guard let length = element.length, length <= limit else { return }
            json.key("InlineBinary")
            json.string(Data(try dataSet.littleEndianBytes(of: element)).base64EncodedString())
        }
    }
}
