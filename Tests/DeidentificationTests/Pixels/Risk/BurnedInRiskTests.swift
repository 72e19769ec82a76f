import DICOM
import Deidentification
import Testing

@Suite("burned-in risk from headers")
struct BurnedInRiskTests {
    /// A plain image of a modality that does not write into images, with the statement that there is no text.
    static func image(_ elements: Element...) throws -> DataSet {
        var dataSet = DataSet([
            .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.2"), .text(.modality, .cs, "CT"),
            .text(.imageType, .cs, "ORIGINAL", "PRIMARY", "AXIAL"), .text(Tag(0x0028_0301), .cs, "NO"),
            .unsigned16(.rows, 512), .unsigned16(.columns, 512), .unsigned16(.bitsAllocated, 16),
            .unsigned16(.bitsStored, 12), .text(.photometricInterpretation, .cs, "MONOCHROME2"),
            .text(.rescaleIntercept, .ds, "-1024"), .text(.rescaleSlope, .ds, "1"), .pixels([0]),
        ])
        for element in elements { try dataSet.set(element) }
        return dataSet
    }

    @Test("an original image that says it has no annotation gives no sign")
    func none() throws {
        let risk = BurnedInRisk(try Self.image())
        #expect(risk.level == .none && risk.reasons.isEmpty)
    }

    struct Case: Sendable {
        var reason: BurnedInRisk.Reason
        var element: Element

        init(_ reason: BurnedInRisk.Reason, _ element: Element) {
            self.reason = reason
            self.element = element
        }
    }

    static let cases: [Case] = [
        Case(.annotationStated, .text(Tag(0x0028_0301), .cs, "YES")),
        Case(.annotationNotStated, .text(Tag(0x0028_0301), .cs, "")),
        Case(.annotationNotStated, .text(Tag(0x0028_0301), .cs, "UNKNOWN")),
        Case(.recognizableFeatures, .text(Tag(0x0028_0302), .cs, "yes")),
        Case(.secondaryCapture, .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.7")),
        Case(.secondaryCapture, .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.7.4")),
        Case(.screenSave, .text(.imageType, .cs, "ORIGINAL", "PRIMARY", "SCREEN SAVE")),
        Case(.derivedSecondary, .text(.imageType, .cs, "DERIVED", "SECONDARY")),
        Case(.derivedSecondary, .text(.imageType, .cs, "SECONDARY", "DERIVED")),
        Case(.derived, .text(.imageType, .cs, "DERIVED", "PRIMARY", "MPR")),
        Case(.digitizedFilm, .text(Tag(0x0008_0064), .cs, "DF")),
        Case(.converted, .text(Tag(0x0008_0064), .cs, "WSD")),
        Case(.annotatingModality, .text(.modality, .cs, "US")),
        Case(.annotatingModality, .text(.modality, .cs, "XC")),
        Case(.sometimesAnnotatingModality, .text(.modality, .cs, "XA")),
        Case(.annotatingModality, .text(.modality, .cs, "IVOCT")),
        Case(.sometimesAnnotatingModality, .text(.modality, .cs, "RTIMAGE")),
        Case(.deviceNotStated, .text(.modality, .cs, "")),
        Case(.deviceNotStated, .text(.modality, .cs, "PATIENT")),
        Case(.renderedPixels, .unsigned16(.bitsStored, 8)),
        Case(.renderedPixels, .text(.photometricInterpretation, .cs, "RGB")),
        Case(.unscaled, .text(.rescaleSlope, .ds)),
        Case(.screenSize, .unsigned16(.columns, 683)),
        Case(.encapsulatedDocument, .text(Tag(0x0042_0012), .lo, "application/pdf")),
        Case(.encapsulatedDocument, .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.104.1")),
        Case(.graphicAnnotation, .sequence(Tag(0x0070_0001), DataSet())),
        Case(.overlay, .unsigned16(Tag(0x6000_0010), 1)), Case(.overlay, .unsigned16(Tag(0x601E_0010), 1)),
    ]

    @Test("each sign is found, alone, with its own level", arguments: cases)
    func sign(_ sign: Case) throws {
        var image = try Self.image(sign.element)
        // Two signs are the absence of something, and the size of something.
        if sign.reason == .unscaled { image.remove(.rescaleSlope) }
        if sign.reason == .screenSize {
            try image.set(.unsigned16(.columns, 1024))
            try image.set(.unsigned16(.rows, 768))
        }
        let risk = BurnedInRisk(image)
        #expect(risk.reasons == [sign.reason])
        #expect(risk.level == sign.reason.level)
    }

    @Test("every reason there is can be found")
    func completeness() {
        #expect(Set(Self.cases.map(\.reason)) == Set(BurnedInRisk.Reason.allCases))
    }

    @Test("the strongest reason comes first and gives the level")
    func order() throws {
        let risk = BurnedInRisk(
            try Self.image(
                .text(Tag(0x0028_0301), .cs, ""), .text(.modality, .cs, "XA"),
                .text(Tag(0x0008_0064), .cs, "DF")))
        #expect(risk.reasons == [.digitizedFilm, .sometimesAnnotatingModality, .annotationNotStated])
        #expect(risk.level == .high)
    }

    @Test("an object without pixels and document has none")
    func noPixels() {
        let report = DataSet([.text(.modality, .cs, "US"), .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.88.11")])
        #expect(BurnedInRisk(report).level == .none)
    }
}
