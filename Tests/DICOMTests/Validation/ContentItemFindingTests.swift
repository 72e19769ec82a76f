import DICOM
import Testing

@Suite("IODCheck of content items")
struct ContentItemFindingTests {
    private func findings(_ items: DataSet...) throws -> [String] {
        var report = SmallObject.report()
        try report.set(Element(tag: .contentSequence, vr: .sq, content: .items(items.map { Item($0) })))
        return try IODCheck().findings(of: report).summary
    }

    @Test(
        "an item must have what its value type asks for, and nothing else",
        arguments: [
            ("TEXT", ["0040A160"]), ("CODE", ["0040A168"]), ("NUM", ["0040A300"]), ("PNAME", ["0040A123"]),
            ("DATE", ["0040A121"]), ("TIME", ["0040A122"]), ("DATETIME", ["0040A120"]), ("UIDREF", ["0040A124"]),
            ("IMAGE", ["00081199"]), ("COMPOSITE", ["00081199"]), ("WAVEFORM", ["00081199"]),
            ("SCOORD", ["00700022", "00700023"]), ("SCOORD3D", ["00700022", "00700023", "30060024"]),
            ("TCOORD", ["0040A130"]), ("CONTAINER", ["0040A050"]),
        ])
    func missing(type: String, tags: [String]) throws {
        let expected = tags.map { "error missingAttribute 0040A730/1/\($0)" }
        let whole = SmallObject.contentItem("TEXT", .text(.textValue, .ut, "fine"))
        #expect(try findings(whole, SmallObject.contentItem(type)) == expected)
    }

    @Test("items of each kind that are whole have no finding, at any depth")
    func whole() throws {
        let code = SmallObject.code("mm", "UCUM", "millimeter")
        let number = DataSet([.text(.numericValue, .ds, "3"), .sequence(.measurementUnitsCodeSequence, code)])
        let reference = DataSet([
            .text(.referencedSOPClassUID, .ui, SmallObject.sopClass), .text(.referencedSOPInstanceUID, .ui, "1.2.9"),
        ])
        let coordinates = SmallObject.contentItem(
            "SCOORD", .text(.graphicType, .cs, "POINT"),
            Element(tag: .graphicData, vr: .fl, content: .bytes([0, 0, 0, 0, 0, 0, 0, 0])),
            .sequence(.contentSequence, SmallObject.contentItem("IMAGE", .sequence(.referencedSOPSequence, reference))))
        let measured = SmallObject.contentItem(
            "NUM", .sequence(.measuredValueSequence, number), .sequence(.contentSequence, coordinates))
        let container = SmallObject.contentItem(
            "CONTAINER", .text(.continuityOfContent, .cs, "SEPARATE"), .sequence(.contentSequence, measured))
        #expect(try findings(container, SmallObject.contentItem("NUM", .sequence(.measuredValueSequence))) == [])
    }

    @Test("a fault four items deep is found at its place")
    func deep() throws {
        var item = SmallObject.contentItem("CODE", .sequence(.conceptCodeSequence))
        for _ in 0..<3 {
            item = SmallObject.contentItem(
                "CONTAINER", .text(.continuityOfContent, .cs, "SEPARATE"), .sequence(.contentSequence, item))
        }
        let place = "0040A730/0/0040A730/0/0040A730/0/0040A730/0/0040A168"
        #expect(try findings(item) == ["error emptyAttribute \(place)"])
    }

    @Test("a reference to another item needs no value type")
    func byReference() throws {
        let reference = DataSet([
            .text(.relationshipType, .cs, "INFERRED FROM"), .unsigned32(.referencedContentItemIdentifier, 1, 2),
        ])
        let item = SmallObject.contentItem(
            "TEXT", .text(.textValue, .ut, "fine"), .sequence(.contentSequence, reference))
        #expect(try findings(item) == [])
        #expect(
            try findings(reference.with(without: .relationshipType)) == ["error missingAttribute 0040A730/0/0040A010"])
    }
}
