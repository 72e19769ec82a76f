import DICOM
import Deidentification
import Testing

@Suite("mask rules")
struct MaskRulesTests {
    static func header(_ elements: Element...) throws -> DataSet {
        var dataSet = DataSet([
            .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.6.1"), .text(.sopInstanceUID, .ui, "1.2.3.4.5"),
            .text(.studyInstanceUID, .ui, "1.2.3"), .text(.seriesInstanceUID, .ui, "1.2.3.4"),
            .text(.modality, .cs, "US"), .text(.manufacturer, .lo, "Example Medical"),
            .text(.manufacturerModelName, .lo, "Echo 7"), .text(.stationName, .sh, "ROOM1"),
            .text(Tag(0x0018_1020), .lo, "1.0", "2.5"), .text(.imageType, .cs, "ORIGINAL", "PRIMARY", "CARDIAC"),
            .text(.photometricInterpretation, .cs, "RGB"), .unsigned16(.rows, 768), .unsigned16(.columns, 1024),
        ])
        for element in elements { try dataSet.set(element) }
        return dataSet
    }

    static func mask(_ conditions: String, path: String? = nil, _ dataSet: DataSet? = nil) throws -> PixelMask {
        let text = "rule one\n\(conditions)\nmask 1,2,3,4\n"
        return try MaskRules(parsing: text, file: "rules").mask(for: try dataSet ?? header(), path: path)
    }

    @Test(
        "a condition that holds chooses the rectangle",
        arguments: [
            "modality US", "modality us", "MODALITY  u?", "manufacturer example*", "manufacturer *medical",
            "manufacturer *", "model /^echo (7|9)$/", "model /7/", "software 2.5", "software /^1/", "station room?",
            "image-type original\\primary\\*", "image-type cardiac", "sop-class UltrasoundImageStorage",
            "sop-class 1.2.840.10008.5.1.4.1.1.6.1", "study 1.2.3", "series 1.2.3.*", "instance 1.2.3.4.5",
            "photometric rgb", "rows 768", "rows 700-800", "columns 1024", "frames 1", "file *.dcm",
            "file //Echo\\d/",
            "modality CT\nmodality US", "modality US\nrows 768\ncolumns 1000-1100",
        ])
    func holds(condition: String) throws {
        let mask = try Self.mask(condition, path: "/data/echo1/a.dcm")
        #expect(mask == PixelMask([PixelRectangle(x: 1, y: 2, width: 3, height: 4)]))
    }

    @Test(
        "a condition that does not hold chooses nothing",
        arguments: [
            "modality CT", "modality U", "manufacturer medical", "model /^7/", "software 3*", "rows 769", "rows 1-767",
            "frames 2", "study 1.2", "file *.ima", "image-type orig", "modality US\nrows 1",
            "modality CT\nmodality MR",
        ])
    func holdsNot(condition: String) throws {
        #expect(try Self.mask(condition, path: "/data/echo1/a.dcm").rectangles == [])
    }

    @Test("an element that the header lacks fits no pattern, and no path fits no file")
    func absent() throws {
        var dataSet = try Self.header()
        try dataSet.set(.text(.manufacturer, .lo, ""))
        #expect(try Self.mask("manufacturer *", dataSet).rectangles == [])
        #expect(try Self.mask("file *").rectangles == [])
    }

    @Test("all rules that fit count, and equal rectangles once")
    func union() throws {
        let text = """
            # two rules for one device
            rule a
              modality US
              mask 0,0,10,10
            rule b
              rows 768
              mask 0,0,10,10
              mask 5,5,10,10

            rule c
              rows 1
              mask 9,9,9,9
            """
        let mask = try MaskRules(parsing: text, file: "rules").mask(for: Self.header())
        #expect(mask.rectangles.map(\.description) == ["0,0,10,10", "5,5,10,10"])
    }

    @Test(
        "a rectangle can be placed from any edge",
        arguments: [
            ("0,0,*,60", "0,0,1024,60"), ("-200,-40,200,40", "824,728,200,40"), ("10,20,*,*", "10,20,1014,748"),
            ("-5000,0,10,10", "0,0,10,10"), ("2000,0,*,5", "2000,0,0,5"), (" 1, 2 ,3,4", "1,2,3,4"),
        ])
    func edges(text: String, rectangle: String) throws {
        let rules = try MaskRules(parsing: "rule a\nmodality US\nmask \(text)", file: "rules")
        #expect(try rules.mask(for: Self.header()).rectangles.map(\.description) == [rectangle])
    }

    @Test("every mistake is named with its line, all at once")
    func mistakes() throws {
        let text = """
            modality US
            rule
            rule b
            modality
            colour red
            rows many
            rows 9-3
            model /(/
            model /unclosed
            mask 1,2,3
            mask 0,0,0,5
            rule c
            rule d
            mask 1,1,1,1
            rule e
            modality US
            """
        do throws(RuleFileError) {
            _ = try MaskRules(parsing: text, file: "my.rules")
            Issue.record("the rules were taken")
        } catch {
            #expect(error.problems.map(\.line) == [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 13, 15])
            #expect(error.description.hasPrefix("my.rules:1: a line before the first rule"))
            #expect(
                error.description.contains(
                    "my.rules:5: 'colour' is not a word of a rule; write one of rule, mask, covers-all-text, file"))
        }
    }

    @Test("a file that is not text, too large or not there is refused by name")
    func files() throws {
        let folder = try TemporaryFolder()
        let good = try folder.write(Array("rule a\nmodality US\nmask 1,2,3,4\n".utf8), to: "good")
        #expect(try MaskRules(path: good).rules.map(\.name) == ["a"])
        let bad = try folder.write([0xFF, 0xFE], to: "bad")
        let large = try folder.write([UInt8](repeating: 0x23, count: MaskRules.largestFile + 1), to: "large")
        for path in [bad, large, folder.path + "/absent"] {
            #expect(throws: RuleFileError.self) { _ = try MaskRules(path: path) }
        }
    }
}
