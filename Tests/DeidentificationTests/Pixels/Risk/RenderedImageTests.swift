import DICOM
import Testing

@testable import Deidentification

/// What outsiders made: pictures with text in them, under the headers of many kinds of objects.
@Suite("a picture with text gets a warning")
struct RenderedImageTests {
    struct Image: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let elements: [Element]
        var size: (columns: UInt16, rows: UInt16) = (512, 512)

        /// An image whose header says nothing of text.
        init(
            _ name: String, _ sopClass: String, modality: String?, type: [String] = ["ORIGINAL", "PRIMARY"],
            bits: UInt16 = 12, photometric: String = "MONOCHROME2", isScaled: Bool = true, _ other: Element...
        ) {
            testDescription = name
            var elements: [Element] = [
                .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1." + sopClass),
                Element(tag: .imageType, vr: .cs, content: .bytes(Array(type.joined(separator: "\\").utf8))),
                .unsigned16(.bitsAllocated, bits > 8 ? 16 : 8), .unsigned16(.bitsStored, bits),
                .text(.photometricInterpretation, .cs, photometric), .pixels([0]),
            ]
            if let modality { elements.append(.text(.modality, .cs, modality)) }
            if isScaled {
                elements += [.text(.rescaleIntercept, .ds, "0"), .text(.rescaleSlope, .ds, "1")]
            }
            self.elements = elements + other
        }

        var dataSet: DataSet {
            get throws {
                var dataSet = DataSet([.unsigned16(.rows, size.rows), .unsigned16(.columns, size.columns)])
                for element in elements { try dataSet.set(element) }
                return dataSet
            }
        }

        func ofSize(_ columns: UInt16, _ rows: UInt16) -> Image {
            var image = self
            image.size = (columns, rows)
            return image
        }
    }

    static let pictures: [Image] = [
        Image("CT, primary, of eight bits", "2", modality: "CT", bits: 8),
        Image("CT, primary, in colours", "2", modality: "CT", bits: 8, photometric: "RGB"),
        Image("CT, primary, without a rescale", "2", modality: "CT", isScaled: false),
        Image("CT, primary, as large as a screen", "2", modality: "CT").ofSize(1280, 1024),
        Image("enhanced CT of eight bits", "2.1", modality: "CT", bits: 8, isScaled: false),
        Image("MR, primary, of eight bits", "4", modality: "MR", bits: 8, isScaled: false),
        Image("MR, primary, with a palette", "4", modality: "MR", photometric: "PALETTE COLOR", isScaled: false),
        Image("PT, primary, of eight bits", "128", modality: "PT", bits: 8),
        Image("RT image", "481.1", modality: "RTIMAGE"),
        Image("intravascular OCT", "14.1", modality: "IVOCT", bits: 8),
        Image("SECONDARY\\DERIVED", "2", modality: "CT", type: ["SECONDARY", "DERIVED"]),
        Image("ORIGINAL\\SECONDARY", "4", modality: "MR", type: ["ORIGINAL", "SECONDARY"], isScaled: false),
        Image("DERIVED\\SECONDARY", "2", modality: "CT", type: ["DERIVED", "SECONDARY"]),
        Image("no modality, CT class, eight bits", "2", modality: nil, bits: 8),
        Image("no modality, but a CT in every other way", "2", modality: nil),
        Image("no modality, a class of anything", "66.7", modality: nil),
        Image("empty modality", "66.7", modality: ""),
        Image("a modality that nobody knows", "66.7", modality: "ZZ"),
        Image("ultrasound class, CT as modality", "6.1", modality: "CT"),
        Image("ultrasound", "6.1", modality: "US", bits: 8),
        Image("endoscopy", "77.1.1", modality: "ES", bits: 8),
        Image("angiography", "12.1", modality: "XA", bits: 8),
        Image("secondary capture that claims to be CT", "7", modality: "CT"),
        Image("converted by a workstation", "2", modality: "CT", .text(.conversionType, .cs, "WSD")),
        Image("says so itself", "2", modality: "CT", .text(.burnedInAnnotation, .cs, "YES")),
    ]

    @Test("a picture with text gets a warning whatever its header says", arguments: pictures)
    func warned(_ image: Image) throws {
        #expect(BurnedInRisk(try image.dataSet).level >= .medium)
    }

    static let slices: [Image] = [
        Image("CT of sixteen bits", "2", modality: "CT", bits: 16),
        Image("CT of twelve bits", "2", modality: "CT"),
        Image("reformatted CT", "2", modality: "CT", type: ["DERIVED", "PRIMARY", "MPR"]),
        Image("CT that says it has no text", "2", modality: "CT", .text(.burnedInAnnotation, .cs, "NO")),
        Image("enhanced CT, scaled in functional groups", "2.1", modality: "CT", isScaled: false),
        Image("MR", "4", modality: "MR", isScaled: false).ofSize(320, 260),
        Image("PT", "128", modality: "PT", bits: 16).ofSize(128, 128),
        Image("dose", "481.2", modality: "RTDOSE", bits: 16, isScaled: false),
        Image("segments", "66.4", modality: "SEG", type: ["DERIVED", "PRIMARY"], bits: 8, isScaled: false),
    ]

    @Test("an ordinary primary slice gets none: warnings at each would teach people to look away", arguments: slices)
    func silent(_ image: Image) throws {
        #expect(BurnedInRisk(try image.dataSet).level <= .low)
    }
}
