import Testing

@testable import DICOM

@Suite("Fed tokens")
struct TokenFeedTests {
    @Test("wherever the bytes are split, a feed gives what a cursor reads", arguments: ByteBuilder.Layout.allCases)
    func splits(_ layout: ByteBuilder.Layout) throws {
        let bytes = Tokens.sample(layout).bytes
        let expected = try Tokens.pull(bytes, layout)
        let values = expected.compactMap(\.value).map { Array(bytes[$0.value..<$0.end]) }
        for split in 0...bytes.count {
            let fed = try Tokens.push([bytes[..<split], bytes[split...]], layout)
            #expect(fed.tokens == expected, "split at \(split)")
            #expect(fed.values == values, "split at \(split)")
        }
        let fed = try Tokens.push(bytes.indices.map { bytes[$0...$0] }, layout)
        #expect(fed.tokens == expected)
        #expect(fed.values == values)
    }

    @Test("bytes cut at any place are whole or not for a feed as for a cursor", arguments: ByteBuilder.Layout.allCases)
    func cuts(_ layout: ByteBuilder.Layout) throws {
        let bytes = Tokens.sample(layout).bytes
        var whole = 0
        for count in 0..<bytes.count {
            let pulled = failure { _ = try Tokens.pull(Array(bytes[..<count]), layout) }
            let pushed = failure { _ = try Tokens.push([bytes[..<count]], layout) }
            #expect(pulled == pushed, "cut at \(count)")
            #expect(pulled == nil || pulled == .truncated, "cut at \(count)")
            if pulled == nil { whole += 1 }
        }
        // Between the elements of the top level, of which there are eighteen, and before the first one.
        #expect(whole == 18)
    }

    @Test("whatever is damaged, a feed refuses what a cursor refuses", arguments: ByteBuilder.Layout.allCases)
    func damage(_ layout: ByteBuilder.Layout) throws {
        let sample = [UInt8](repeating: 0, count: 132) + Tokens.sample(layout).bytes
        var generator = MutationTests.Generator(state: 7)
        var outcomes = (read: 0, refused: 0)
        for _ in 0..<1000 {
            var bytes = sample
            MutationTests.mutate(&bytes, &generator)
            bytes.removeFirst(132)
            let split = generator.next(below: bytes.count)
            let fed = try? Tokens.push([bytes[..<split], bytes[split...]], layout)
            let pulled = try? Tokens.pull(bytes, layout)
            #expect(fed?.tokens == pulled)
            if pulled == nil { outcomes.refused += 1 } else { outcomes.read += 1 }
        }
        #expect(outcomes.read > 0 && outcomes.refused > 0)
    }

    @Test("a value comes in as many pieces as were fed, and nothing of it is held")
    func pieces() throws {
        var builder = ByteBuilder()
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        var feed = TokenFeed(encoding: .explicitLittle, at: 100)
        feed.append(Array(builder.bytes[..<14]))
        guard case .token(.element(let header)) = try feed.next() else {
            Issue.record("no element")
            return
        }
        #expect(header.start == 100 && header.value == 112 && header.end == 118)
        #expect(try feed.next() == .value([1, 2]))
        #expect(try feed.next() == .needsMore)
        feed.append([3, 4, 5, 6])
        #expect(try feed.next() == .value([3, 4, 5, 6]))
        #expect(try feed.next() == .needsMore)
        feed.finish()
        #expect(try feed.next() == .end)
    }

    @Test("an error comes again, whatever is fed behind it")
    func errors() throws {
        var feed = TokenFeed(encoding: .explicitLittle)
        var builder = ByteBuilder()
        builder.header(0x0008_1140, "SQ", .max)
        builder.text(0x0010_0020, "LO", "P1")
        feed.append(builder.bytes)
        _ = try feed.next()
        #expect(failure { _ = try feed.next() } == .malformed)
        feed.append(builder.bytes)
        #expect(failure { _ = try feed.next() } == .malformed)
    }
}
