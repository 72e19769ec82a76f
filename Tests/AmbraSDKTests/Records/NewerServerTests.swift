import Testing

@testable import AmbraSDK

@Suite("records of a newer server")
struct NewerServerTests {
    private func study(_ text: String) throws -> Study {
        Study(json: try #require(try JSONValue(jsonText: text).object))
    }

    @Test("unknown fields and values are kept, known ones are read, and nothing is lost in writing")
    func unknown() throws {
        let text =
            #"{"future":{"deep":[1.50,{"x":"\u00e9"}]},"source":"TELEPATHY","image_count":"12","size":7.0,"#
            + #""must_approve":"1","phantom":true,"thin":0,"modality":null,"uuid":5,"studies":[],"future2":1e400}"#
        let study = try study(text)
        #expect(study.source?.rawValue == "TELEPATHY")
        #expect(study.imageCount == 12)
        #expect(study.size == 7)
        #expect(study.mustApprove == true)
        #expect(study.phantom == true)
        #expect(study.thin == false)
        #expect(study.modality == nil)
        #expect(study.uuid == "5")
        #expect(study["future"]?.object?["deep"]?.array?.count == 2)
        #expect(study["future2"] == .number(JSONNumber(checkedText: "1e400")))
        #expect(study.json.jsonText == text)
    }

    @Test("any field may be null, missing, or of any other kind")
    func anything() throws {
        let names = try #require(Self.wireNames(of: Study.Fields()))
        for value in ["null", "[]", "{}", "\"\"", "\"x\"", "-1", "1e999", "true", "[null,1,[{}]]"] {
            let text = "{" + names.map { "\"\($0)\":\(value)" }.joined(separator: ",") + "}"
            let study = try study(text)
            #expect(study.json.jsonText == text)
            #expect(study.patientName == nil || !["null", "[]", "{}"].contains(value))
            #expect(study.created == nil)
            _ = (study.imageCount, study.mustApprove, study.customfieldsDICOM, study.modality, study.source)
        }
        #expect(try study("{}").uuid == nil)
    }

    private static func wireNames(of fields: Study.Fields) -> [String]? {
        let names = [
            fields.uuid.name, fields.patientName.name, fields.created.name, fields.imageCount.name,
            fields.modality.name, fields.mustApprove.name, fields.source.name, "customfields_DICOM",
        ]
        return Set(names).count == names.count ? names : nil
    }

    @Test("objects and arrays that come as text are read")
    func withinText() throws {
        let json = try #require(
            try JSONValue(
                jsonText: #"{"o":"{\"uuid\":\"a\"}","a":" [{\"uuid\":\"b\"},3]","l":"[\"x\",\"y\"]","t":"{no"}"#
            )
            .object)
        #expect(json.record("o", as: Study.self)?.uuid == "a")
        #expect(json.records("a", as: Study.self)?.map(\.uuid) == ["b"])
        #expect(json.value("o") == ["uuid": "a"])
        #expect(json.list("l") == ["x", "y"])
        #expect(json.value("t") == "{no")
        #expect(json.record("t", as: Study.self) == nil)
        #expect(json.string("o") == #"{"uuid":"a"}"#)
    }

    @Test("whole numbers of more than 53 bits are exact or nothing, never rounded")
    func bigIntegers() throws {
        let json = try #require(
            try JSONValue(
                jsonText:
                    #"{"a":1234567890123456789,"b":"1234567890123456789","c":9223372036854775808,"d":1e18,"e":"nan"}"#
            ).object)
        #expect(json.integer("a") == 1_234_567_890_123_456_789)
        #expect(json.integer("b") == 1_234_567_890_123_456_789)
        #expect(json.integer("c") == nil)
        #expect(json.integer("d") == nil)
        #expect(json.number("d") == 1e18)
        #expect(json.number("e") == nil)
    }
}
