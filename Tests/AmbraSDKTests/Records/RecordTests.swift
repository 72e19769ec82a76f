import Foundation
import Testing

@testable import AmbraSDK

@Suite("records")
struct RecordTests {
    private func object(_ text: String) throws -> JSONObject {
        try #require(try JSONValue(jsonText: text).object)
    }

    @Test("flags come in many spellings", arguments: ["1", "\"1\"", "true", "\"true\"", "\"t\"", "2"])
    func trueFlags(text: String) throws {
        #expect(try object("{\"f\":\(text)}").flag("f") == true)
    }

    @Test("and so does their absence", arguments: ["0", "\"0\"", "false", "\"false\"", "\"f\"", "\"\""])
    func falseFlags(text: String) throws {
        #expect(try object("{\"f\":\(text)}").flag("f") == false)
    }

    @Test("what is null, missing or of another kind reads as nil")
    func nothing() throws {
        let object = try object("{\"a\":null,\"b\":[1],\"c\":\"x\"}")
        for name in ["a", "b", "missing"] {
            #expect(object.string(name) == nil)
            #expect(object.integer(name) == nil)
            #expect(object.flag(name) == nil)
        }
        #expect(object.integer("c") == nil)
        #expect(object.date("c") == nil)
    }

    @Test("numbers come as text and text as numbers")
    func lenientNumbers() throws {
        let object = try object("{\"a\":\"12\",\"b\":12,\"c\":1.5,\"d\":12.0}")
        #expect(object.integer("a") == 12)
        #expect(object.string("b") == "12")
        #expect(object.integer("c") == nil)
        #expect(object.number("c") == 1.5)
        #expect(object.integer("d") == 12)
    }

    @Test("lists come as arrays and as comma text")
    func lists() throws {
        let object = try object("{\"a\":[\"x\",\"y\"],\"b\":\"x,y\",\"c\":\"\",\"d\":[1,2]}")
        #expect(object.list("a") == ["x", "y"])
        #expect(object.list("b") == ["x", "y"])
        #expect(object.list("c") == [])
        #expect(object.list("d") == ["1", "2"])
    }

    @Test(
        "dates are read in every form of the service",
        arguments: [
            ("2022-08-03", 1_659_484_800.0), ("20220803", 1_659_484_800.0), ("2022-08-03 10:11:12", 1_659_521_472.0),
            ("2022-08-03 10:11:12.5", 1_659_521_472.5), ("2022-08-03 10:11:12.500000+00", 1_659_521_472.5),
            ("2022-08-03 10:11:12+03", 1_659_510_672.0), ("2022-08-03T10:11:12-04:30", 1_659_537_672.0),
            ("1969-12-31 23:59:59", -1.0), ("2000-02-29", 951_782_400.0), ("1900-03-01", -2_203_891_200.0),
        ])
    func dates(text: String, seconds: Double) throws {
        let date = try #require(WireDate.parse(text))
        #expect(abs(date.timeIntervalSince1970 - seconds) < 1e-5)
    }

    @Test(
        "what is no date is nil",
        arguments: ["", "2022", "2022-13-01", "2022-00-10", "2022-08-03 25:00:00", "2022-08-03x"])
    func noDates(text: String) {
        #expect(WireDate.parse(text) == nil)
    }

    @Test("a date is written as the service reads it, before and after 1970")
    func writtenDates() {
        for seconds in [-5_000_000_000.5, -1, 0, 951_782_399, 1_659_521_472.9] {
            let date = Date(timeIntervalSince1970: seconds)
            #expect(WireDate.parse(WireDate.dateTime(date)) == Date(timeIntervalSince1970: seconds.rounded(.down)))
        }
        #expect(WireDate.day(Date(timeIntervalSince1970: 1_659_521_472)) == "2022-08-03")
    }
}
