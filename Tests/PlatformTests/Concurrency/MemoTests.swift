import Platform
import Testing

@Suite("what is remembered of a function")
struct MemoTests {
    @Test("is computed once as long as it is remembered, and right when it is not")
    func bound() {
        let memo = Memo<Int, String>(most: 3)
        let computed = Locked<[Int]>([])
        func value(_ key: Int) -> String {
            memo.value(for: key) { key in
                computed.withLock { $0.append(key) }
                return "\(key)"
            }
        }
        for key in [1, 2, 3, 1, 2, 3] { #expect(value(key) == "\(key)") }
        #expect(computed.withLock { $0 } == [1, 2, 3])
        for key in [4, 1, 4, 1] { #expect(value(key) == "\(key)") }
        #expect(computed.withLock { $0 } == [1, 2, 3, 4, 1])
    }

    @Test("is computed each time for long keys, which take no room", arguments: [8, 9])
    func length(bytes: Int) {
        let texts = Memo<String, Int>(most: 4, longest: 8)
        let lists = Memo<[String], Int>(most: 4, longest: 8)
        let text = String(repeating: "x", count: bytes)
        for _ in 0..<2 {
            #expect(texts.value(for: text) { $0.utf8.count } == bytes)
            #expect(lists.value(for: ["a", text]) { $0.count } == 2)
            #expect(lists.value(for: Array(repeating: "a", count: bytes)) { $0.count } == bytes)
        }
        #expect(texts.count == (bytes > 8 ? 0 : 1))
        #expect(lists.count == (bytes > 8 ? 0 : 2))
    }

    @Test("is the same for all who ask at the same time")
    func together() async {
        let memo = Memo<Int, Int>(most: 8)
        await withTaskGroup(of: Bool.self) { group in
            for start in 0..<8 {
                group.addTask { (start..<start + 500).allSatisfy { key in memo.value(for: key) { $0 * 2 } == key * 2 } }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}
