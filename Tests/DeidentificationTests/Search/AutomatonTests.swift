import Testing

@testable import Deidentification

@Suite("the pattern automaton")
struct AutomatonTests {
    /// Patterns of few letters, so that they overlap and contain each other.
    private static func patterns(_ count: Int, _ generator: inout SystemRandomNumberGenerator) -> [[UInt8]] {
        var patterns: Set<[UInt8]> = []
        while patterns.count < count {
            let length = Int.random(in: 1...7, using: &generator)
            patterns.insert((0..<length).map { _ in UInt8.random(in: 0x61...0x63, using: &generator) })
        }
        return Array(patterns)
    }

    @Test("the automaton finds what a search of each pattern alone finds", arguments: [8 << 20, 200, 60, 0])
    func comparison(_ largestTable: Int) {
        var generator = SystemRandomNumberGenerator()
        let patterns = Self.patterns(40, &generator)
        let text = (0..<2_000).map { _ in UInt8.random(in: 0x61...0x64, using: &generator) }
        var found: Set<[Int]> = []
        let automaton = PatternAutomaton(patterns, largestTable: largestTable)
        #expect((automaton.denseCount == automaton.failure.count) == (largestTable > 200))
        automaton.scan(text) { found.insert([$0, $1]) }
        var expected: Set<[Int]> = []
        for (number, pattern) in patterns.enumerated() {
            for start in 0...(text.count - pattern.count)
            where text[start..<start + pattern.count].elementsEqual(pattern) {
                expected.insert([number, start + pattern.count])
            }
        }
        #expect(found == expected)
    }

    @Test("the automaton skips separators and is reset by symbols that no pattern holds")
    func separators() {
        var ends: [Int] = []
        PatternAutomaton([Array("abc".utf8)]).scan(Array("a-b c..abxc a,b;c".utf8)) { ends.append($1) }
        #expect(ends == [5, 17])
    }

    @Test("an automaton without patterns finds nothing")
    func none() {
        PatternAutomaton([]).scan(Array("abc".utf8)) { _, _ in Issue.record("nothing is looked for") }
    }
}
