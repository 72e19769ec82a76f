import Foundation
import Testing

@testable import AmbraSandbox

@Suite("a list")
struct ListTests {
    private static let columns = Columns(
        object: "row",
        kinds: ["name": .text, "size": .number, "on": .flag, "created": .time]
    )

    private static let rows: [[String: JSON]] = [
        ["name": "ada", "size": 3, "on": 1, "created": "2026-01-01 10:00:00"],
        ["name": "Bob", "size": 1, "on": 0, "created": "2026-01-02 10:00:00.750000+00"],
        ["name": .null, "size": 2, "on": 0, "created": "2026-01-03 10:00:00"],
        ["name": "a_b%", "size": .null, "on": 1, "created": "2026-01-04 23:30:00"],
    ]

    private func request(_ form: String) throws(Refusal) -> ListRequest {
        var parameters = Parameters()
        parameters.append(form: form.utf8)
        return try ListRequest(parameters, of: .make([]), columns: Self.columns)
    }

    private func days(_ form: String) throws(Refusal) -> [Int] {
        try request(form).apply(Self.rows).compactMap { row in
            row["created"]?.string.flatMap { Int($0.dropFirst(8).prefix(2)) }
        }
    }

    @Test(
        "is filtered by each of the eleven conditions",
        arguments: [
            ("filter.name.equals=ada", [1]), ("filter.name.equals=ADA", []),
            ("filter.name.equals_or_null=ada", [1, 3]), ("filter.name.not_equals=ada", [2, 4]),
            ("filter.name.not_equals_or_null=ada", [2, 3, 4]), ("filter.name.like=%25b%25", [2, 4]),
            ("filter.size.gt=1", [1, 3]), ("filter.size.ge=1", [1, 2, 3]), ("filter.size.lt=3", [2, 3]),
            ("filter.size.le=2", [2, 3]), ("filter.size.in=[1,\"3\"]", [1, 2]),
            ("filter.name.in_or_null=[\"Bob\"]", [2, 3]), ("filter.on.equals=1", [1, 4]),
            ("filter.size.gt=1&filter.on.equals=0", [3]), ("filter.Row.name.like=%25b%25", [2, 4]),
        ]
    )
    func conditions(form: String, expected: [Int]) throws {
        #expect(try days(form) == expected)
    }

    @Test(
        "compares times in the zone that was asked for",
        arguments: [
            ("filter.created.ge=2026-01-03", [3, 4]), ("filter.created.lt=20260102", [1]),
            ("filter.created.equals=2026-01-02 10:00:00", [2]),
            ("filter.created.equals=2026-01-02 10:00:00.500000", []),
            ("filter.created.equals=2026-01-02 10:00:00.750000", [2]),
            ("filter.created.ge=2026-01-05&filter.tz=-01:00", [4]),
            ("filter.created.ge=2026-01-05&filter.tz=%2B01:00", []),
            ("filter.created.ge=2026-01-05&filter.tz=Europe/Vienna", [4]),
            ("filter.created.ge=2026-01-05&filter.tz=No/Where", []),
        ]
    )
    func zones(form: String, expected: [Int]) throws {
        #expect(try days(form) == expected)
    }

    @Test(
        "refuses what it cannot filter or sort by",
        arguments: [
            ("filter.nothing.equals=1", "INVALID_FIELD"), ("filter.name.sounds_like=1", "INVALID_CONDITION"),
            ("filter.size.gt=many", "INVALID_CONDITION"), ("filter.size.in=1", "INVALID_CONDITION"),
            ("filter.name=1", "INVALID_CONDITION"), ("filter_id=1", "FILTER_NOT_FOUND"),
            ("sort_by=nothing-asc", "INVALID_SORT_FIELD"), ("sort_by=name-up", "INVALID_SORT_ORDER"),
            ("sort_by=name", "INVALID_SORT_ORDER"), ("page.rows=x", "INVALID_INTEGER"),
        ]
    )
    func refusals(form: String, token: String) {
        #expect { try request(form) } throws: { ($0 as? Refusal)?.token == token }
    }

    @Test(
        "is sorted, null last in ascending order, equal rows as they were",
        arguments: [
            ("sort_by=size-asc", [2, 3, 1, 4]), ("sort_by=size-desc", [4, 1, 3, 2]), ("sort_by=on-asc", [2, 3, 1, 4]),
            ("sort_by=on-desc,size-asc", [1, 4, 2, 3]), ("sort_by=created-desc", [4, 3, 2, 1]),
        ]
    )
    func sorting(form: String, expected: [Int]) throws {
        #expect(try days(form) == expected)
    }

    @Test(
        "comes in pages",
        arguments: [
            ("page.rows=3", 3, 1, 3), ("page.rows=3&page.number=2", 1, 0, 3), ("page.rows=4", 4, 0, 4),
            ("page.number=9", 0, 0, 100), ("page.rows=99999", 4, 0, 5000),
            ("page.number=9223372036854775807&page.rows=5000", 0, 0, 5000),
        ]
    )
    func pages(form: String, count: Int, more: Int, rows: Int) throws {
        let (cut, page) = try request(form).page.cut(Self.rows)
        #expect(cut.count == count)
        #expect(page["more"]?.integer == more)
        #expect(page["rows"]?.integer == rows)
    }

    @Test(
        "patterns match as LIKE does",
        arguments: [
            ("%", "", true), ("", "", true), ("", "a", false), ("a%", "abc", true), ("%c", "abc", true),
            ("a%c%e", "abcde", true), ("a_c", "abc", true), ("a_c", "ac", false), ("%b%b%", "abab", true),
            ("%ab", "aab", true), ("a%b", "acbd", false),
        ]
    )
    func patterns(pattern: String, text: String, isMatch: Bool) {
        #expect(LikePattern(pattern).matches(text) == isMatch)
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .integer(value) }
}
