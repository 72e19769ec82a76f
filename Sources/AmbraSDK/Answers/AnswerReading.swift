import DICOM

/// How the answer of a call becomes a value.
package struct AnswerReading<Value: Sendable>: Sendable {
    /// What counts as an answer where the service gives it.
    package let rules: AnswerRules
    package let read: @Sendable (AnswerReader) async throws(AmbraError) -> Value

    private init(
        rules: AnswerRules = .service, _ read: @escaping @Sendable (AnswerReader) async throws(AmbraError) -> Value
    ) {
        self.rules = rules
        self.read = read
    }
}

extension AnswerReading where Value: Record {
    /// A JSON object.
    package static var record: Self {
        Self { (reader) async throws(AmbraError) in Value(json: try await reader.object()) }
    }
}

extension AnswerReading<JSONValue> {
    /// Any JSON.
    package static var value: Self { Self { (reader) async throws(AmbraError) in try await reader.value() } }
}

extension AnswerReading<Acknowledgement> {
    /// Any body: success is in the status.
    package static var acknowledgement: Self {
        Self { (reader) async throws(AmbraError) in
            let bytes = try await reader.bytes()
            return Acknowledgement(json: (try? JSONParser.parse(bytes))?.object ?? JSONObject())
        }
    }
}

extension AnswerReading<BinaryContent> {
    /// All bytes.
    package static var document: Self {
        Self { (reader) async throws(AmbraError) in
            BinaryContent(bytes: try await reader.document(), contentType: reader.contentType)
        }
    }
}

extension AnswerReading<RedirectTarget> {
    /// The target from the header.
    package static var redirect: Self {
        Self(rules: .redirect) { (reader) async throws(AmbraError) in
            guard let location = reader.header("Location") else {
                throw reader.decodingFailure("the answer is not a redirect")
            }
            return RedirectTarget(location: location)
        }
    }
}

extension AnswerReading<StorageContent> {
    /// The body, unread.
    package static var content: Self { Self { (reader) async throws(AmbraError) in reader.content } }
}

extension AnswerReading<StorageText> {
    /// Text in UTF-8.
    package static var text: Self {
        Self { (reader) async throws(AmbraError) in
            guard let text = String(validating: try await reader.bytes(), as: UTF8.self) else {
                throw reader.decodingFailure("the answer is not UTF-8 text")
            }
            return StorageText(
                text: String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()))
        }
    }
}

extension AnswerReading<StorageHead> {
    /// The headers; there is no body.
    package static var head: Self { Self { (reader) async throws(AmbraError) in reader.head } }
}

extension AnswerReading {
    /// A JSON array of objects.
    package static func list<Element: Record>() -> Self where Value == [Element] {
        Self { (reader) async throws(AmbraError) in
            guard let values = try await reader.value().array else {
                throw reader.decodingFailure("the answer is JSON, but no array")
            }
            return try values.map { (value) throws(AmbraError) in
                guard let object = value.object else {
                    throw reader.decodingFailure("the answer is an array, but not of objects")
                }
                return Element(json: object)
            }
        }
    }
}

extension AnswerReading<DataSet> {
    /// An object of the DICOM JSON Model.
    static var dataSet: Self {
        Self { (reader) async throws(AmbraError) in
            let bytes = try await reader.bytes()
            return try reader.dicom { () throws(DICOMError) in try DICOMJSON.dataSet(from: bytes) }
        }
    }
}

extension AnswerReading<[DataSet]> {
    /// An array of the DICOM JSON Model.
    static var dataSets: Self {
        Self { (reader) async throws(AmbraError) in
            let bytes = try await reader.bytes()
            return try reader.dicom { () throws(DICOMError) in try DICOMJSON.dataSets(from: bytes) }
        }
    }
}

extension AnswerReader {
    /// The error of a reader of DICOM tells the place and never a value.
    fileprivate func dicom<Value>(_ read: () throws(DICOMError) -> Value) throws(AmbraError) -> Value {
        do throws(DICOMError) {
            return try read()
        } catch {
            throw decodingFailure("the answer is not the DICOM JSON that belongs here: \(error)")
        }
    }
}
