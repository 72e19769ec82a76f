import Foundation
import Testing

@testable import AmbraSDK

@Suite("forms")
struct FormTests {
    private func text(_ fill: (inout Form) -> Void) -> String {
        var form = Form()
        fill(&form)
        return String(decoding: form.encoded, as: UTF8.self)
    }

    @Test("values are sent in the wire's spelling, and nil is not sent")
    func spelling() {
        let text = text {
            $0.append("flag", true)
            $0.append("off", false)
            $0.append("none", nil as String?)
            $0.append("count", 5)
            $0.append("json", ["a", 1, nil] as JSONValue?)
            $0.append("list", list: ["a", "b"])
            $0.append("zip", base64: [0xFF, 0xFE])
        }
        #expect(text == "flag=1&off=0&count=5&json=%5B%22a%22%2C+1%2C+null%5D&list=a%2Cb&zip=%2F%2F4%3D")
    }

    @Test("everything but unreserved characters is escaped")
    func escaping() {
        #expect(text { $0.append("n&=", "a b+ü/?#%~") } == "n%26%3D=a+b%2B%C3%BC%2F%3F%23%25~")
    }

    @Test("quoted map keys escape backslash and quote")
    func quotedKeys() {
        let text = text { $0.append(quotedPrefix: "customfield-", ["it's\\x": "1"]) }
        #expect(text == "customfield-%27it%5C%27s%5C%5Cx%27=1")
    }

    @Test("an element with a comma cannot go into a comma list")
    func commaInList() {
        var form = Form()
        form.append("tags", list: ["a,b"])
        #expect(form.mistake != nil)
    }

    @Test("alternatives must be whole")
    func alternatives() {
        var form = Form()
        form.append("study_uid", "1.2")
        form.requireAny(["uuid"], ["study_uid", "phi_namespace"])
        #expect(form.mistake?.message == "give uuid, or study_uid with phi_namespace")
        var whole = Form()
        whole.append("study_uid", "1.2")
        whole.append("phi_namespace", "n")
        whole.requireAny(["uuid"], ["study_uid", "phi_namespace"])
        whole.allowAny(["x", "y"])
        #expect(whole.mistake == nil)
        whole.append("x", "1")
        whole.allowAny(["x", "y"])
        #expect(whole.mistake != nil)
    }

    @Test("the same filter twice is a mistake, not a silent choice")
    func repeatedFilter() {
        var form = Form()
        form.filter("modality", Condition<String>.equals("CT"))
        form.filter("modality", Condition<String>.like("M%"))
        #expect(form.mistake == nil)
        form.filter("modality", Condition<String>.equals("MR"))
        #expect(form.mistake != nil)
    }

    @Test("sorts add up in order")
    func sorts() {
        let text = text {
            $0.sort("created", .descending)
            $0.sort("uuid", .ascending)
        }
        #expect(text == "sort_by=created-desc%2Cuuid-asc")
    }
}

@Suite("page walk")
struct PageWalkTests {
    private func page(_ number: Int, rows: Int = 10, more: Bool) -> JSONObject {
        JSONObject([
            JSONObject.Member(name: "number", value: .number(JSONNumber(number))),
            JSONObject.Member(name: "rows", value: .number(JSONNumber(rows))),
            JSONObject.Member(name: "more", value: .number(JSONNumber(more ? 1 : 0))),
        ])
    }

    private func walk(_ rows: Range<Int>? = nil) -> PageWalk {
        var window = PageWindow()
        window.pageSize = 10
        window.rows = rows
        return PageWalk(window)
    }

    @Test("it goes on while more is promised")
    func goesOn() {
        var walk = walk()
        #expect(walk.nextPage == 1)
        #expect(walk.received(page: page(1, more: true), rowCount: 10) == .take(0..<10))
        #expect(walk.nextPage == 2)
        #expect(walk.received(page: page(2, more: false), rowCount: 3) == .take(0..<3))
        #expect(walk.nextPage == nil)
    }

    @Test("a range fetches only the pages that it touches, and takes its rows of them")
    func ranges() {
        var walk = walk(25..<42)
        #expect(walk.nextPage == 3)
        #expect(walk.received(page: page(3, more: true), rowCount: 10) == .take(5..<10))
        #expect(walk.received(page: page(4, more: true), rowCount: 10) == .take(0..<10))
        #expect(walk.nextPage == 5)
        #expect(walk.received(page: page(5, more: true), rowCount: 10) == .take(0..<2))
        #expect(walk.nextPage == nil)
        #expect(self.walk(7..<7).nextPage == nil)
        var exact = self.walk(0..<10)
        #expect(exact.received(page: page(1, more: true), rowCount: 10) == .take(0..<10))
        #expect(exact.nextPage == nil)
        var beyond = self.walk(18..<30)
        #expect(beyond.received(page: page(2, more: false), rowCount: 3) == .take(3..<3))
    }

    @Test("an answer without a page object is the whole list")
    func withoutPage() {
        var walk = walk()
        #expect(walk.received(page: nil, rowCount: 7) == .take(0..<7))
        #expect(walk.nextPage == nil)
    }

    @Test("a page that is not the one asked for ends the walk with an error")
    func strangePages() {
        for (answer, rows) in [(page(1, rows: 5, more: true), 5), (page(2, more: true), 10), (page(1, more: true), 0)] {
            var walk = walk()
            guard case .problem = walk.received(page: answer, rowCount: rows) else { return #expect(Bool(false)) }
            #expect(walk.nextPage == nil)
        }
    }
}

@Suite("filters of dates")
struct DateFilterTests {
    private let date = Date(timeIntervalSince1970: 1_659_521_472)

    @Test("a date goes out in UTC, or in the words of a place that the request names")
    func zones() throws {
        let plain = Condition<Date>.atLeast(date)
        #expect(plain.text == "2022-08-03 10:11:12")
        #expect(plain.zone == nil)
        let paris = Condition<Date>.atLeast(date, in: try #require(TimeZone(identifier: "Europe/Paris")))
        #expect(paris.text == "2022-08-03 12:11:12")
        #expect(paris.zone == "Europe/Paris")
        let fixed = Condition<Date>.atLeast(date, in: try #require(TimeZone(secondsFromGMT: 3 * 3600)))
        #expect(fixed.text == "2022-08-03 10:11:12")
        #expect(fixed.zone == "UTC")
    }

    @Test("two zones in one request are a mistake, one zone twice is not")
    func mixedZones() throws {
        let paris = try #require(TimeZone(identifier: "Europe/Paris"))
        let tokyo = try #require(TimeZone(identifier: "Asia/Tokyo"))
        var form = Form()
        form.filter("created", Condition<Date>.atLeast(date, in: paris))
        form.filter("created", Condition<Date>.lessThan(date, in: paris))
        #expect(form.mistake == nil)
        form.filter("updated", Condition<Date>.lessThan(date, in: tokyo))
        #expect(form.mistake != nil)
    }

    @Test("a saved filter stands alone")
    func savedFilters() {
        var form = Form()
        form.savedFilter("f1")
        #expect(form.mistake == nil)
        form.filter("modality", Condition<String>.equals("CT"))
        #expect(form.mistake != nil)
        var other = Form()
        other.filter("modality", Condition<String>.equals("CT"))
        other.savedFilter("f1")
        #expect(other.mistake != nil)
    }
}

@Suite("JSON in forms")
struct FormTextTests {
    @Test("it is spelled as the reference client spells it")
    func spelling() {
        let value: JSONValue = ["a": [1, 2.5.json, true, nil], "b\n": "é🩻\u{7f}\"\\/", "c": [:], "d": []]
        let expected = #"{"a": [1, 2.5, true, null], "b\n": "\u00e9\ud83e\ude7b\u007f\"\\/", "c": {}, "d": []}"#
        #expect(value.formText == expected)
    }
}

extension Double {
    fileprivate var json: JSONValue { JSONNumber(self).map { .number($0) } ?? .null }
}
