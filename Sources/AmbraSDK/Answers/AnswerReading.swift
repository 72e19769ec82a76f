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
