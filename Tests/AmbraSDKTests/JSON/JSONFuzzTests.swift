import Foundation
import Testing

@testable import AmbraSDK

@Suite("JSON that went wrong")
struct JSONFuzzTests {
    private static let texts = [
        #"{"studies":[{"uuid":"a\u00e9b","n":-1.5e3,"f":true,"x":null},{"uuid":"","n":0,"f":false}],"page":{"more":1}}"#,
        #"[1,-0,0.5,1E+2,123456789012345678,1234567890123456789,[],[[]],{},{"":{}}]"#,
        #" { "na\"me" : "M\u00fcller^\ud83e\ude7b" , "Änne" : "日本語 🩻" , "na\"me" : [ "\\" , "\/\b\f\n\r\t" ] } "#,
        #"{"a long name of a member":"a text that is longer than sixteen bytes","x":"\ud800","y":"\udc00\ud800\u0041"}"#,
    ].map { Array($0.utf8) }

    /// Without what Foundation reads otherwise.
    private static let plainTexts = [
        #"{"studies":[{"uuid":"a/\"b","n":-1.5,"f":true,"x":null},{"uuid":"","n":0,"f":false}],"page":{"more":1}}"#,
        #" { "name" : "Müller^Änne" , "x" : [ 1 , -0 , 0.5 , [] , {} , "\b\\" ] } "#,
    ].map { Array($0.utf8) }

    @Test("mutated texts are read as a plain reader reads them", arguments: 0..<10)
    func mutations(seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        for round in 0..<5_000 {
            let text = Self.mutated(Self.texts[round % Self.texts.count], &random)
            let value = try? JSONParser.parse(text)
            let expected = ReferenceReader.read(text)
            guard value == expected else {
                Issue.record("\(String(decoding: text, as: UTF8.self)) was read as \(String(describing: value))")
                return
            }
            guard let value else { continue }
            for name in value.object?.names ?? [] where value.object?[name] != expected?.object?[name] {
                Issue.record("\(name) was not found in \(value.jsonText)")
            }
            let again = try JSONValue(jsonText: value.jsonText)
            if again != value || again.hashValue != value.hashValue {
                Issue.record("\(String(decoding: text, as: UTF8.self)) was written as \(value.jsonText)")
                return
            }
        }
    }

    @Test("what Foundation accepts and refuses is accepted and refused", arguments: 0..<4)
    func foundation(seed: Int) throws {
        var random = SplitMix(state: UInt64(1_000 + seed))
        var compared = 0
        for round in 0..<2_000 {
            let text = Self.mutated(Self.plainTexts[round % 2], &random)
            guard Self.isComparable(text) else { continue }
            compared += 1
            let accepts = (try? JSONParser.parse(text)) != nil
            let theirs = (try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)) != nil
            if accepts != theirs {
                Issue.record("\(String(decoding: text, as: UTF8.self)): Foundation says \(theirs)")
                return
            }
        }
        #expect(compared > 1_000)
    }

    /// Foundation guesses other encodings from zeros and byte order marks, refuses lone surrogates and huge numbers.
    private static func isComparable(_ text: [UInt8]) -> Bool {
        if text.contains(0) || text.contains(0xEF) || text.contains(0xFE) || text.contains(0xFF) { return false }
        return !String(decoding: text, as: UTF8.self).contains(/\\u[dD]|[0-9][eE]/)
    }

    /// One to three bytes changed, taken out, doubled or exchanged for a character that means something.
    private static func mutated(_ text: [UInt8], _ random: inout SplitMix) -> [UInt8] {
        var text = text
        let characters = Array("{}[]\",:\\u0019eE+-.tfn \u{1}é\u{7F}".utf8) + [0xFF, 0xC0, 0xED, 0xA0, 0x80, 0x00]
        for _ in 0..<Int.random(in: 0...3, using: &random) where !text.isEmpty {
            let place = Int.random(in: text.indices, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: text[place] = UInt8.random(in: 0...255, using: &random)
            case 1: text.remove(at: place)
            case 2: text.insert(text[place], at: place)
            case 3: text.removeSubrange(place...)
            default: text[place] = characters.randomElement(using: &random) ?? 0
            }
        }
        return text
    }
}

/// The same numbers in every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
