import Foundation
import Testing

@testable import AmbraSandbox

/// SQL against ``ListRequest``, which says what a list means.
@Suite("a list from the store")
struct RecordQueryTests {
    private static let layout: TableLayout = {
        var layout = TableLayout(table: "things")
        layout.add("name", .text)
        layout.add("size", .number)
        layout.add("on", .number)
        layout.add("made", .time)
        layout.add("parts", .json)
        layout.searched = ["name"]
        return layout
    }()
    private static let columns = Columns(
        object: "thing",
        kinds: ["uuid": .text, "name": .text, "size": .number, "on": .flag, "made": .time, "parts": .text])
    private static let names = ["ada", "Ada", "bob", "a_b%", "%", "", "zoë", "Ünal", "a b", "abab"]
    private static let times = [
        "2026-01-02 10:00:00.000000+00", "2026-01-02 10:00:00.750000+00", "2026-01-02 10:00:01.000000+00",
        "2026-01-02 23:30:00.000125+00", "2026-01-03 00:00:00.000000+00",
    ]
    private static let values: [String: [String]] = [
        "name": names + ["%b%", "a%", "_b_", "nobody"], "size": ["0", "1", "2", "2.5", "-3", "10"], "on": ["0", "1"],
        "made": [
            "2026-01-02", "20260103", "2026-01-02 10:00:00", "2026-01-02 10:00:00.750000", "2026-01-02 23:30:00.000125",
        ],
        "parts": ["x", "%", "[1]"],
    ]

    private static func row(_ number: Int, _ draw: inout Draw) -> [String: JSON] {
        func maybe(_ value: JSON, _ draw: inout Draw) -> JSON { draw.next(5) == 0 ? .null : value }
        var row: [String: JSON] = ["uuid": .string("id-\(number)")]
        row["name"] = maybe(.string(names[draw.next(names.count)]), &draw)
        row["size"] = maybe([.integer(0), .integer(1), .integer(2), .number(2.5), .integer(-3)][draw.next(5)], &draw)
        row["on"] = maybe(.integer(draw.next(2)), &draw)
        row["made"] = maybe(.string(times[draw.next(times.count)]), &draw)
        row["parts"] = maybe(.array([.integer(draw.next(3))]), &draw)
        return row
    }

    private static func form(_ draw: inout Draw) -> String {
        let fields = values.keys.sorted()
        var pairs: [String: String] = [:]
        for _ in 0..<(1 + draw.next(2)) {
            let field = fields[draw.next(fields.count)]
            let condition = RowFilter.Condition.allCases[draw.next(RowFilter.Condition.allCases.count)]
            let choices = values[field] ?? []
            var value = choices[draw.next(choices.count)]
            if condition == .isIn || condition == .isInOrNull {
                let elements = (0..<draw.next(4)).map { _ in JSON.string(choices[draw.next(choices.count)]) }
                value = JSON.array(elements).text
            }
            pairs["filter.\(field).\(condition.rawValue)"] = value
        }
        if draw.next(3) == 0 { pairs["filter.tz"] = ["-01:00", "Europe/Vienna"][draw.next(2)] }
        if draw.next(4) == 0 { pairs["filter.SMART_SEARCH.equals"] = ["A", "b", "Ü", "zz"][draw.next(4)] }
        let sorting = (0..<draw.next(3)).map { _ in
            fields[draw.next(fields.count)] + ["-asc", "-desc"][draw.next(2)]
        }
        if !sorting.isEmpty { pairs["sort_by"] = sorting.joined(separator: ",") }
        pairs["page.rows"] = "\(1 + draw.next(40))"
        pairs["page.number"] = "\(1 + draw.next(3))"
        return InProcessClient.form(pairs)
    }

    @Test("is what the same filters, order and page give of the same rows in memory", arguments: 1...20)
    func agrees(seed: Int) async throws {
        var draw = Draw(seed: UInt64(seed))
        let store = RecordStore()
        let rows = (0..<60).map { Self.row($0, &draw) }
        for row in rows {
            var kept = row
            kept["_search"] = .string(row["name"]?.string?.lowercased() ?? "")
            store.insert(kept, into: Self.layout)
        }
        for _ in 0..<60 {
            let form = Self.form(&draw)
            var parameters = Parameters()
            parameters.append(form: form.utf8)
            let request = try ListRequest(parameters, of: .make([]), columns: Self.columns)
            let expected = request.page.answer("rows", request.apply(rows, searched: ["name"]))
            var query = RecordQuery(Self.layout, request)
            (query.limit, query.offset) = request.page.range
            let read = await store.page(query, counted: true)
            let answer = request.page.answer("rows", read: read.rows.map { .object($0.filter { $0.key == "uuid" }) })
            try await store.commit { $0() }
            let ids = try #require(expected["rows"]?.array).map { $0["uuid"]?.string }
            #expect(answer["rows"]?.array?.map { $0["uuid"]?.string } == ids, "\(form)")
            #expect(answer["page"] == expected["page"], "\(form)")
            #expect(read.count == request.apply(rows, searched: ["name"]).count, "\(form)")
        }
    }

    @Test("rows come back as they were kept")
    func roundTrip() async throws {
        let store = RecordStore()
        let row: [String: JSON] = [
            "uuid": "1", "name": "O'Neil \"x\"", "size": .number(2.5), "on": 1,
            "made": "2026-01-02 10:00:00.750000+00", "parts": .object(["a": .array([.null, .bool(true), "b"])]),
        ]
        store.insert(row, into: Self.layout)
        let kept = try #require(store.row("1", in: Self.layout))
        for (name, value) in row { #expect(kept[name] == value, "\(name)") }
        store.update("1", ["name": .null], in: Self.layout)
        #expect(store.row("1", in: Self.layout)?["name"] == .null)
        store.delete("1", from: Self.layout)
        #expect(store.row("1", in: Self.layout) == nil)
        try await store.commit { $0() }
    }
}

/// Numbers by lot that a seed repeats.
struct Draw {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// A number from 0 up to, not including, a bound.
    mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }
}
