extension DICOMJSON {
    /// A value that the model refers to instead of holding it.
    public struct BulkReference: Hashable, Sendable {
        /// What `BulkDataURI` says.
        public let uri: String
        /// The tags and item numbers that lead to the element, such as `00081115/0/00081199`.
        public let path: String
        /// The element.
        public let tag: Tag
        /// The VR that the bytes are to be read by.
        public let vr: VR
    }

    /// Finds the bytes of a `BulkDataURI`, numbers in little endian. What it throws reaches the caller: a
    /// ``DICOMError`` as it is, anything else as one of kind `unreadable` that tells its type.
    public typealias BulkResolver = (BulkReference) throws -> [UInt8]

    /// Reads a data set from one object of the DICOM JSON Model (PS3.18 annex F).
    ///
    /// Text is encoded as the object's Specific Character Set says. Where that set lacks a character, and where text
    /// beyond ASCII comes without one, the data set is encoded in UTF-8 and says so. DS and IS may be numbers or
    /// strings, and so may the integers of binary VRs; infinite and undefined numbers are the strings `inf`, `-inf`
    /// and `NaN`. An attribute without `vr` has the VR of the dictionary. Bytes of Pixel
    /// Data that are items with their headers to the last byte, as ``write(_:to:)`` writes them, are encapsulated pixel
    /// data.
    ///
    /// - Parameters:
    ///   - json: UTF-8 text.
    ///   - bulkData: Finds the bytes of each `BulkDataURI`; without it such a reference is an error.
    /// - Throws: ``DICOMError`` and nothing else: `malformed` for what is no JSON or not of the model, with the path of
    ///   the attribute in its text and never a value; `unsupported` for a reference without `bulkData`; `limitExceeded`
    ///   for sequences nested deeper than 64; and what `bulkData` throws.
    @_disfavoredOverload
    public static func dataSet(from json: [UInt8], bulkData: BulkResolver? = nil) throws -> DataSet {
        try dataSet(from: json, bulkData: bulkData, .stated)
    }

    package static func dataSet(from json: [UInt8], bulkData: BulkResolver? = nil, _: ThrownType = .stated)
        throws(DICOMError) -> DataSet
    {
        try dataSet(try parsed(json), bulkData, path: "")
    }

    /// Reads a data set from text.
    ///
    /// - Throws: ``DICOMError`` and nothing else, as ``dataSet(from:bulkData:)-([UInt8],_)``.
    @_disfavoredOverload
    public static func dataSet(from json: String, bulkData: BulkResolver? = nil) throws -> DataSet {
        try dataSet(from: json, bulkData: bulkData, .stated)
    }

    package static func dataSet(from json: String, bulkData: BulkResolver? = nil, _: ThrownType = .stated)
        throws(DICOMError) -> DataSet
    {
        try dataSet(from: Array(json.utf8), bulkData: bulkData)
    }

    /// Reads an array of data sets, as DICOMweb services answer.
    ///
    /// - Throws: ``DICOMError`` and nothing else, as ``dataSet(from:bulkData:)-([UInt8],_)``; the path in its text
    ///   begins with the number of the data set, from 0.
    @_disfavoredOverload
    public static func dataSets(from json: [UInt8], bulkData: BulkResolver? = nil) throws -> [DataSet] {
        try dataSets(from: json, bulkData: bulkData, .stated)
    }

    package static func dataSets(from json: [UInt8], bulkData: BulkResolver? = nil, _: ThrownType = .stated)
        throws(DICOMError) -> [DataSet]
    {
        guard case .array(let entries) = try parsed(json) else {
            throw DICOMError(.malformed, "this is not an array of data sets")
        }
        var dataSets: [DataSet] = []
        for (number, entry) in entries.enumerated() {
            dataSets.append(try dataSet(entry, bulkData, path: "\(number)/"))
        }
        return dataSets
    }

    /// A sequence takes three levels of JSON: the array, the item, the attribute.
    private static func parsed(_ json: [UInt8]) throws(DICOMError) -> JSONValue {
        try JSONParser.value(of: json, depthLimit: ReadingLimits().depth * 3 + 4)
    }

    private static func dataSet(
        _ value: JSONValue, _ bulkData: BulkResolver?, path: String
    ) throws(DICOMError) -> DataSet {
        var reader = JSONModelReader(bulkData)
        do throws(DICOMError) {
            return try reader.dataSet(value, path, inheriting: .default)
        } catch {
            guard error.kind == .unrepresentable else { throw error }
        }
        reader.usesUTF8 = true
        var dataSet = try reader.dataSet(value, path, inheriting: .utf8)
        try dataSet.set(.text(.specificCharacterSet, .cs, "ISO_IR 192"))
        return dataSet
    }
}
