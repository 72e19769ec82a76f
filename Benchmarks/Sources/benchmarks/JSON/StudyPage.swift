import Foundation

/// The answer of `/study/list` with made-up studies, every field of the record in every row.
struct StudyPage {
    let rows: Int
    var number = 1
    var hasMore = false

    var text: String {
        let fields = StudyFields.names.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        let studies = (0..<rows).map { row in
            let members = fields.enumerated().map { place, field in
                "\"\(field[0])\":\(value(field[0], kind: field[1], row, place))"
            }
            return "{" + members.joined(separator: ",") + "}"
        }
        return "{\"status\":\"OK\",\"studies\":[" + studies.joined(separator: ",") + "],\"page\":"
            + "{\"number\":\(number),\"rows\":\(rows),\"more\":\(hasMore ? 1 : 0)}}"
    }

    /// About every seventh value is missing, as in real lists.
    private func value(_ name: String, kind: String, _ row: Int, _ place: Int) -> String {
        if (row &* 31 &+ place &* 17) % 7 == 0 { return "null" }
        switch kind {
        case "flag": return row % 2 == 0 ? "1" : "0"
        case "integer": return String(row &* 37 &+ place)
        case "number": return "\(row).25"
        case "date": return "\"2024-03-0\(1 + row % 9)\""
        case "dateTime": return "\"2024-03-0\(1 + row % 9) 10:11:12.123456\""
        case "list": return "\"CT,SR\""
        case "record": return "{\"uuid\":\"\(uuid(row, place))\",\"name\":\"St. Mary\"}"
        case "records": return row % 5 == 0 ? "[{\"uuid\":\"\(uuid(row, place))\",\"name\":\"a name\"}]" : "[]"
        case "value": return "{\"a\":[1,2,3]}"
        default: return "\"\(text(name, row, place))\""
        }
    }

    private func text(_ name: String, _ row: Int, _ place: Int) -> String {
        if name.hasSuffix("uuid") || name.hasSuffix("namespace") || name.hasSuffix("_id") { return uuid(row, place) }
        if name.hasSuffix("uid") { return "1.2.840.113619.2.55.3.604688119.971.1.\(1_000_000 + row).\(place)" }
        switch row % 4 {
        case 0: return "Müller^Änne^\(row)"
        case 1: return "a longer description of examination \(row), with \\\"quotes\\\""
        default: return "value \(place)"
        }
    }

    private func uuid(_ row: Int, _ place: Int) -> String {
        let digits = String(1_000_000_000_000 + row * 1000 + place)
        return "3d8f9c1a-5b7e-4a2d-9f10-\(digits.suffix(12))"
    }
}
