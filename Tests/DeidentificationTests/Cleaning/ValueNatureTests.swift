import DICOM
import Testing

@testable import Deidentification

@Suite("what values of an attribute are by nature")
struct ValueNatureTests {
    @Test("attributes whose names say that they hold a maker, a model, software or a code hold no people")
    func makers() {
        let marks = [
            "Manufacturer", "ModelName", "Software", "CodingScheme", "CodeValue", "MappingResource", "URNCode",
        ]
        let named = DICOMDictionary.keywords.filter { keyword, _ in marks.contains { keyword.contains($0) } }
        #expect(named.count > 40)
        for (keyword, tag) in named { #expect(ValueNature(tag, .lo) == .maker, "\(keyword)") }
        #expect(ValueNature(.codeMeaning, .lo) == .maker && ValueNature(.studyDescription, .lo) == .text)
        #expect(ValueNature(.manufacturer, .is) == .number)
    }
}
