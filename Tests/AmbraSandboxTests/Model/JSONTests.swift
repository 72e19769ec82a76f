import Foundation
import Testing

@testable import AmbraSandbox

@Suite("JSON")
struct JSONTests {
    @Test(
        "is read and written back",
        arguments: [
            "null", "true", "false", "0", "-12", "1.5", "[]", "{}", #"[1,"a",null]"#, #"{"a":{"b":[true]},"c":""}"#,
            #""a\"b\\c\nd\te\u0001""#, "\"Müller 𝄞\"",
        ]
    )
    func roundTrip(text: String) throws {
        #expect(try JSON(reading: text).text == text)
    }

    @Test("decodes escapes, surrogate pairs and spaces")
    func escapes() throws {
        #expect(
            try JSON(reading: #" [ "\u00fc\ud834\udd1e\/\b\f" , 1e2 ] "#) == .array(["ü𝄞/\u{8}\u{c}", .number(100)]))
    }

    @Test(
        "refuses what is none",
        arguments: [
            "", " ", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "01x", "tru", "\"a", "\"\\x\"", "\"\\ud834\"", "\"\\u12\"",
            "1 2", "nul", "-", "1e999", "{a:1}", "\"\u{1}\"", String(repeating: "[", count: 200),
        ]
    )
    func malformed(text: String) {
        #expect(throws: JSONError.self) { try JSON(reading: text) }
    }

    @Test("refuses bytes that are no UTF-8")
    func invalidUTF8() {
        #expect(throws: JSONError.self) { try JSON(reading: [0x22, 0xFF, 0x22]) }
    }

    @Test(
        "MD5 is that of RFC 1321",
        arguments: [
            ("", "d41d8cd98f00b204e9800998ecf8427e"), ("abc", "900150983cd24fb0d6963f7d28e17f72"),
            (
                "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
                "57edf4a22be3c955ac49da2e2107b67a"
            ),
        ])
    func md5(text: String, digest: String) {
        #expect(MD5.hexadecimal(of: text) == digest)
    }

    @Test("forms are decoded; the last of fields with one name counts")
    func forms() {
        var parameters = Parameters()
        parameters.append(form: "a=1&b=x+y%2Bz&a=2&c&%C3%BC=%zz&d=".utf8)
        #expect(parameters.names == ["a", "b", "c", "ü", "d"])
        #expect(parameters["a"] == "2")
        #expect(parameters["b"] == "x y+z")
        #expect(parameters["ü"] == "%zz")
        #expect(parameters["c"] == "")
        #expect(parameters.value("d") == nil)
    }

    @Test("times are written and read in UTC")
    func times() throws {
        let parsed = try #require(ServiceTime.parse("2026-01-02 03:04:05.250000+02:00", zone: .gmt))
        #expect(ServiceTime.format(parsed.date) == "2026-01-02 03:04:05.250000+00")
        #expect(parsed.hasFraction)
        for text in ["2026-02-30", "2026-1-2", "20260132", "x", "2026-01-02 25:00:00", "2026-01-02 10:00"] {
            #expect(ServiceTime.parse(text, zone: .gmt) == nil, "\(text)")
        }
    }
}
