import DICOM
import Testing

@Suite("dates, times and moments")
struct DateTests {
    @Test(
        "a date is a day that the calendar has",
        arguments: ["20240229", "19000228", "00010101", "99991231"])
    func dates(text: String) { #expect(DICOMDate(text)?.text == text) }

    @Test(
        "what is no date is none",
        arguments: [
            "", "2024", "202402", "20230229", "19000229", "20241301", "20240100", "2024-01-01",
            "00000101", "2024.01",
            "20240101 1", "２０２４０１０１",
        ])
    func noDates(text: String) { #expect(DICOMDate(text) == nil) }

    @Test("dates with dots are understood, and written without")
    func oldDates() {
        #expect(DICOMDate("1998.01.02")?.text == "19980102")
        #expect(DICOMDate("1998.0102") == nil)
        #expect(VR.da.violations(of: "1998.01.02") == [.obsoleteForm])
        #expect(VR.da.violations(of: "19980102").isEmpty)
    }

    @Test("days are counted from 1970, back and forth")
    func days() throws {
        #expect(DICOMDate("19700101")?.daysSince1970 == 0)
        #expect(DICOMDate("20000301")?.daysSince1970 == 11_017)
        #expect(DICOMDate("19691231")?.daysSince1970 == -1)
        let first = try #require(DICOMDate("00010101"))
        let last = try #require(DICOMDate("99991231"))
        var date = first
        for step in stride(from: 0, through: last.daysSince1970 - first.daysSince1970, by: 97) {
            let next = try #require(first.adding(days: step))
            #expect(step == 0 || date < next)
            #expect(next.daysSince1970 == first.daysSince1970 + step)
            #expect(DICOMDate(next.text) == next)
            date = next
        }
        #expect(
            last.adding(days: 1) == nil && first.adding(days: -1) == nil && last.adding(days: .max) == nil
        )
    }

    @Test(
        "a time keeps its precision",
        arguments: ["00", "23", "2359", "235959", "235960", "070907.0705", "070907.0", "101010.123456"])
    func times(text: String) throws {
        #expect(try #require(DICOMTime(text)).text == text)
        #expect(VR.tm.violations(of: text).isEmpty)
    }

    @Test(
        "what is no time is none",
        arguments: [
            "", "24", "2360", "235961", "1", "123", "12345", "10.5", "101010.", "101010.1234567", "12:3",
            "1 2",
        ])
    func noTimes(text: String) { #expect(DICOMTime(text) == nil) }

    @Test("times with colons are understood, and written without")
    func oldTimes() {
        #expect(DICOMTime("10:20:30.5")?.text == "102030.5")
        #expect(DICOMTime("10:20")?.text == "1020")
        #expect(VR.tm.violations(of: "10:20:30") == [.obsoleteForm])
    }

    @Test("a time gives its microseconds")
    func microseconds() throws {
        #expect(try #require(DICOMTime("010203.5")).microsecondsSinceMidnight == 3_723_500_000)
        #expect(try #require(DICOMTime("01")).microsecondsSinceMidnight == 3_600_000_000)
    }

    @Test(
        "a moment keeps its precision and its offset",
        arguments: [
            "2024", "202402", "20240229", "2024022910", "20240229101112.123456+0100", "2024-0500",
            "20240229+0000",
            "202402291011-1200",
        ])
    func moments(text: String) throws {
        #expect(try #require(DICOMDateTime(text)).text == text)
        #expect(VR.dt.violations(of: text).isEmpty)
    }

    @Test(
        "what is no moment is none",
        arguments: [
            "", "202", "20241", "20230229", "2024+1500", "2024-0000", "2024-1201", "2024+01", "2024+0160",
            "2024Z",
        ])
    func noMoments(text: String) { #expect(DICOMDateTime(text) == nil) }

    @Test("offsets count when moments are compared")
    func offsets() throws {
        let east = try #require(DICOMDateTime("20240101010000+0100"))
        let utc = try #require(DICOMDateTime("20240101000000+0000"))
        let bare = try #require(DICOMDateTime("20240101010000"))
        #expect(east.microsecondsSince1970() == utc.microsecondsSince1970())
        #expect(bare.microsecondsSince1970(assumingUTCOffset: 60) == utc.microsecondsSince1970())
        #expect(east.date == DICOMDate("20240101") && DICOMDateTime("2024")?.date == nil)
    }

    @Test(
        "ranges are open or closed",
        arguments: ["20240101-20240131", "20240101-", "-20240131", "20240115"])
    func ranges(text: String) throws {
        let range = try #require(DICOMRange<DICOMDate>(text))
        #expect(range.text == text)
        #expect(range.contains(try #require(DICOMDate("20240115"))))
        let (before, after) = (try #require(DICOMDate("20231231")), try #require(DICOMDate("20240201")))
        #expect(
            range.contains(before) == text.hasPrefix("-") && range.contains(after) == text.hasSuffix("-"))
    }

    @Test(
        "what is no range is none",
        arguments: ["", "-", "20240131-20240101", "2024-2025", "20240101--20240102"])
    func noRanges(text: String) { #expect(DICOMRange<DICOMDate>(text) == nil) }

    @Test("a hyphen before an offset starts no range")
    func rangesOfMoments() throws {
        let both = try #require(DICOMRange<DICOMDateTime>("20240101-0500-20240102-0500"))
        #expect(both.lower?.text == "20240101-0500" && both.upper?.text == "20240102-0500")
        #expect(DICOMRange<DICOMDateTime>("2019-2020")?.upper?.year == 2020)
        #expect(DICOMRange<DICOMDateTime>("20240101-0500")?.upper?.utcOffset == -300)
        let times = try #require(DICOMRange<DICOMTime>("10-1130"))
        #expect(times.contains(try #require(DICOMTime("113059"))))
        #expect(!times.contains(try #require(DICOMTime("1131"))))
    }
}
