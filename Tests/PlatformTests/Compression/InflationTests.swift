import Testing

@testable import Platform

@Suite("deflated streams")
struct InflationTests {
    private static let content = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 7 &* $0) }

    private func deflated(_ bytes: [UInt8], _ format: Deflation.Format = .raw) throws -> [UInt8] {
        let deflation = try Deflation(format)
        var output = try deflation.take(Array(bytes.prefix(1000)), isLast: false)
        output += try deflation.take(Array(bytes.dropFirst(1000)), isLast: true)
        #expect(deflation.made == output.count)
        return output
    }

    @Test("expand to what was put in, in pieces of any size", arguments: [1, 7, 65_536, .max])
    func roundTrip(piece: Int) throws {
        var rest = try deflated(Self.content)[...]
        let inflation = try Inflation()
        var found: [UInt8] = []
        while !rest.isEmpty {
            var input = rest.prefix(piece)
            rest = rest.dropFirst(input.count)
            #expect(inflation.expand(&input) { found += $0 })
        }
        #expect(inflation.isComplete && found == Self.content)
    }

    @Test("are expanded no further than was asked for, and tell where they end")
    func bounds() throws {
        let bytes = try deflated(Self.content)
        let whole = Expanded([9, 9] + bytes + [1, 2, 3], from: 2, limit: Self.content.count)
        #expect(whole.isWhole && whole.bytes == Self.content && whole.end == bytes.count + 2)
        let bounded = Expanded(bytes, from: 0, limit: 1000)
        #expect(!bounded.isWhole && bounded.bytes == Array(Self.content.prefix(1000)))
        #expect(!Expanded(Array(bytes.dropLast(10)), from: 0, limit: .max).isWhole)
        let zlib = try deflated(Self.content, .zlib)
        #expect(Expanded(zlib, from: 2, limit: Self.content.count).bytes == Self.content)
    }

    @Test("that are damaged are told")
    func damaged() throws {
        var input: ArraySlice<UInt8> = [0xFF, 0xFF, 0xFF, 0xFF]
        #expect(try !Inflation().expand(&input) { _ in })
        #expect(Expansion.limit(of: 10, ratio: 1000, most: .max) == 64 << 20)
        #expect(Expansion.limit(of: 1 << 20, ratio: 1000, most: .max) == 1000 << 20)
        #expect(Expansion.limit(of: .max, ratio: 1000, most: 1 << 30) == 1 << 30)
    }
}
