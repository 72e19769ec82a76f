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
        #expect(text == "flag=1&off=0&count=5&json=%5B%22a%22%2C1%2Cnull%5D&list=a%2Cb&zip=%2F%2F4%3D")
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
        form.filter("modality", "equals", "CT")
        form.filter("modality", "like", "M%")
        #expect(form.mistake == nil)
        form.filter("modality", "equals", "MR")
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

    @Test("it goes on while more is promised")
    func goesOn() {
        var walk = PageWalk(pageSize: 10)
        #expect(walk.nextPage == 1)
        #expect(walk.received(page: page(1, more: true), rowCount: 10) == nil)
        #expect(walk.nextPage == 2)
        #expect(walk.received(page: page(2, more: false), rowCount: 3) == nil)
        #expect(walk.nextPage == nil)
    }

    @Test("an answer without a page object is the whole list")
    func withoutPage() {
        var walk = PageWalk(pageSize: 10)
        #expect(walk.received(page: nil, rowCount: 7) == nil)
        #expect(walk.nextPage == nil)
    }

    @Test("a page that is not the one asked for ends the walk with an error")
    func strangePages() {
        for (answer, rows) in [(page(1, rows: 5, more: true), 5), (page(2, more: true), 10), (page(1, more: true), 0)] {
            var walk = PageWalk(pageSize: 10)
            #expect(walk.received(page: answer, rowCount: rows) != nil)
            #expect(walk.nextPage == nil)
        }
    }
}
