import DICOM
import Testing

@Suite("numbers and ages as text")
struct NumberTextTests {
    @Test("a decimal keeps its text and gives its exact number")
    func decimals() throws {
        let cases: [(String, Double, Int64, Int)] = [
            ("1.50", 1.5, 150, -2), ("-0.1", -0.1, -1, -1), ("+1e3", 1000, 1, 3),
            ("1234567890123456", 1_234_567_890_123_456, 1_234_567_890_123_456, 0),
            (".5E-2", 0.005, 5, -3), ("0", 0, 0, 0),
        ]
        for (text, value, significand, exponent) in cases {
            let number = try #require(DecimalString(text))
            #expect(number.text == text && number.value == value)
            #expect(number.exact?.significand == significand && number.exact?.exponent == exponent)
        }
        #expect(DecimalString(" 1.0 ")?.text == "1.0")
    }

    @Test(
        "what is no decimal is none",
        arguments: ["", ".", "-", "1e", "e1", "0x10", "nan", "inf", "1,5", "1 2", "1e1234567"])
    func noDecimals(text: String) { #expect(DecimalString(text) == nil) }

    @Test("a number becomes the nearest decimal of 16 characters")
    func rounding() throws {
        let cases: [(Double, String)] = [
            (1.5, "1.5"), (0.1, "0.1"), (-0.0, "0"), (1e21, "1E21"), (.pi, "3.14159265358979"),
            (-.pi, "-3.1415926535898"), (1 / 3, "0.33333333333333"),
            (123_456_789_012_345_680, "1.23456789012E17"), (0.123_456_789_012_344_9, "0.12345678901234"),
            (-9.9999999999999e20, "-1E21"),
            (-1.234567890123456e-100, "-1.23456789E-100"), (9.99999999999999999, "10"),
        ]
        for (value, text) in cases {
            let made = try #require(DecimalString(value))
            #expect(made.text == text)
            #expect(made.text.utf8.count <= 16 && abs(made.value - value) <= abs(value) * 1e-8)
        }
        #expect(DecimalString(Double.nan) == nil && DecimalString(Double.infinity) == nil)
        for _ in 0..<2000 {
            let value = Double(bitPattern: UInt64.random(in: 0...(.max)))
            guard let made = DecimalString(value) else { continue }
            #expect(made.text.utf8.count <= 16 && VR.ds.violations(of: made.text).isEmpty)
            #expect(abs(made.value - value) <= abs(value) * 1e-7 || abs(value) < 1e-300)
        }
    }

    @Test("an integer keeps its text")
    func integers() {
        #expect(IntegerString("+07")?.text == "+07" && IntegerString("+07")?.value == 7)
        #expect(IntegerString("1.0") == nil && IntegerString("") == nil && IntegerString("1A") == nil)
        #expect(IntegerString(-5).text == "-5")
        #expect(VR.is.violations(of: "2147483648") == [.wrongForm])
    }

    @Test("an age is three digits and a unit")
    func ages() {
        #expect(AgeString("018M")?.count == 18 && AgeString("018M")?.unit == .months)
        #expect(AgeString("18y")?.text == "018Y")
        #expect(
            AgeString("Y") == nil && AgeString("1234Y") == nil && AgeString("018X") == nil
                && AgeString(1000, .days) == nil)
        #expect(VR.as.violations(of: "18Y") == [.wrongForm])
    }

    @Test("each VR says what it does not allow")
    func rules() {
        let cases: [(VR, String, [ValueViolation])] = [
            (.cs, "ORIGINAL_1 A", []), (.cs, "lower", [.forbiddenCharacter]),
            (.cs, "SEVENTEEN_LETTERS", [.tooLong]),
            (.ae, "STORE SCP", []), (.sh, String(repeating: "é", count: 16), []),
            (.sh, "seventeen letters", [.tooLong]),
            (.lo, "a\tb", [.forbiddenCharacter]), (.lt, "a\tb\r\n", []), (.pn, "A^B^C^D^E=A=B", []),
            (.pn, "A^B^C^D^E^F", [.wrongForm]), (.pn, "A=B=C=D", [.wrongForm]),
            (.pn, String(repeating: "a", count: 65), [.tooLong]), (.ui, "1.02", [.wrongForm]),
            (.ui, "1.2", []),
            (.ur, "http://a/b", []), (.ur, "a b", [.forbiddenCharacter]),
            (.ds, "1.00000000000000000", [.tooLong]),
            (.uc, String(repeating: "a", count: 100_000), []), (.us, "x", []), (.da, "", []),
        ]
        for (vr, text, expected) in cases {
            #expect(vr.violations(of: text) == expected, "\(vr) \(text.prefix(20))")
        }
    }
}
