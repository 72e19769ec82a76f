import Foundation
import Testing

@testable import Platform

@Suite("the arithmetic of days")
struct GregorianCalendarTests {
    @Test(
        "days are counted from 1970",
        arguments: [
            (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017), (1900, 3, 1, -25_508),
            (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896), (0, 2, 29, -719_469), (-400, 3, 1, -865_565),
        ])
    func known(year: Int, month: Int, day: Int, days: Int) {
        #expect(GregorianCalendar.days(year, month, day) == days)
        let date = GregorianCalendar.date(days)
        #expect(date.year == year && date.month == month && date.day == day)
    }

    @Test("each day follows the one before, for a thousand years around the first")
    func everyDay() {
        var expected = (year: -500, month: 1, day: 1)
        for days in GregorianCalendar.days(-500, 1, 1)...GregorianCalendar.days(500, 12, 31) {
            guard GregorianCalendar.date(days) == expected else {
                Issue.record("\(days)")
                return
            }
            #expect(GregorianCalendar.days(expected.year, expected.month, expected.day) == days)
            if expected.day < GregorianCalendar.length(expected.year, expected.month) {
                expected.day += 1
            } else {
                expected = expected.month < 12 ? (expected.year, expected.month + 1, 1) : (expected.year + 1, 1, 1)
            }
        }
    }

    @Test("leap days are every fourth year, but for centuries that 400 does not divide")
    func leapDays() {
        for year in [4, 1600, 2000, 2024] { #expect(GregorianCalendar.hasDay(year, 2, 29)) }
        for year in [1, 1700, 1900, 2023, 2100] { #expect(!GregorianCalendar.hasDay(year, 2, 29)) }
        #expect(!GregorianCalendar.hasDay(2024, 13, 1) && !GregorianCalendar.hasDay(2024, 4, 31))
        #expect(!GregorianCalendar.hasDay(0, 1, 1) && !GregorianCalendar.hasDay(10_000, 1, 1))
    }
}
