import Foundation
import GRDB

/// A row of a table as JSON by the names of its columns, and back.
enum RecordRow {
    /// The value of a column; what the column cannot hold is kept as text.
    static func value(of json: JSON, _ storage: TableLayout.Storage) -> DatabaseValue {
        switch (storage, json) {
        case (_, .null): .null
        case (.json, _): json.text.databaseValue
        case (.number, .string(let text)):
            Int(text).map(\.databaseValue) ?? Double(text)?.databaseValue ?? text.databaseValue
        case (.time, .string(let text)):
            (ServiceTime.parse(text, zone: .gmt).map { ServiceTime.format($0.date) } ?? text).databaseValue
        case (_, .string(let text)): text.databaseValue
        case (_, .bool(let flag)): (flag ? 1 : 0).databaseValue
        case (_, .integer(let number)): number.databaseValue
        case (_, .number(let number)): Int(exactly: number)?.databaseValue ?? number.databaseValue
        case (_, .array), (_, .object): json.text.databaseValue
        }
    }

    /// The values of a row; columns without one are null.
    static func json(of row: Row, _ layout: TableLayout) -> [String: JSON] {
        var members: [String: JSON] = [:]
        members.reserveCapacity(layout.columns.count + 1)
        for (name, value) in row {
            members[name] = json(of: value, layout.storage(of: name) ?? .text)
        }
        return members
    }

    private static func json(of value: DatabaseValue, _ storage: TableLayout.Storage) -> JSON {
        switch value.storage {
        case .null: .null
        case .int64(let number): .integer(Int(number))
        case .double(let number): .number(number)
        case .string(let text): storage == .json ? (try? JSON(reading: text)) ?? .string(text) : .string(text)
        case .blob: .null
        }
    }
}
