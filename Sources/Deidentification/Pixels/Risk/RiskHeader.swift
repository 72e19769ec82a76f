import DICOM

/// The elements that say something about burned-in text. Elements that cannot be read count as absent.
struct RiskHeader {
    /// Elements of the top level that the judgement needs.
    static let tags: [Tag] =
        [
            .sopClassUID, .imageType, .modality, .rows, .columns, .photometricInterpretation, .bitsAllocated,
            .bitsStored, .rescaleSlope, .rescaleIntercept, .conversionType, .burnedInAnnotation,
            .recognizableVisualFeatures, .mimeTypeOfEncapsulatedDocument,
        ] + PixelTag.pixels

    private let dataSet: DataSet
    private let sopClass: String?
    let imageType: [String]

    init(_ dataSet: DataSet) {
        self.dataSet = dataSet
        sopClass = Self.codes(.sopClassUID, dataSet).first
        imageType = Self.codes(.imageType, dataSet)
    }

    func has(_ tag: Tag) -> Bool { dataSet[tag] != nil }

    /// The first value of an element in upper case.
    func code(_ tag: Tag) -> String? { Self.codes(tag, dataSet).first }

    /// Whether there are pixels, or a file that lacks them describes some: a scan may have left them out.
    var holdsPixels: Bool { PixelTag.pixels.contains(where: has) || has(.rows) && has(.columns) }

    var isEncapsulatedDocument: Bool {
        has(.encapsulatedDocument) || has(.mimeTypeOfEncapsulatedDocument) || isOfClass("104")
    }

    var isSecondaryCapture: Bool { isOfClass("7") }

    /// Any of the sixteen overlay groups 6000 to 601E.
    var hasOverlay: Bool { dataSet.contains { $0.tag.group & 0xFFE1 == 0x6000 } }

    /// Whether a pixel has color.
    var hasColors: Bool { code(.photometricInterpretation).map { !$0.hasPrefix("MONOCHROME") } ?? false }

    /// Bits that a sample has; `nil` where nothing is said.
    var bits: Int? { number(.bitsStored) ?? number(.bitsAllocated) }

    /// A CT image whose numbers no rescale makes Hounsfield units, though its IOD demands one. Enhanced images hold
    /// theirs in functional groups.
    var isUnscaledCT: Bool {
        sopClass == UID.ctImageStorage.value && !(has(.rescaleSlope) && has(.rescaleIntercept))
    }

    /// Whether the image has exactly the size of a usual screen, which no detector has.
    var hasScreenSize: Bool {
        guard let columns = number(.columns), let rows = number(.rows) else { return false }
        return Self.screens.contains { $0 == (columns, rows) }
    }

    private static let screens: [(Int, Int)] = [
        (800, 600), (1024, 600), (1024, 768), (1152, 864), (1280, 720), (1280, 768), (1280, 800), (1280, 960),
        (1280, 1024), (1360, 768), (1366, 768), (1400, 1050), (1440, 900), (1600, 900), (1600, 1200), (1680, 1050),
        (1920, 1080), (1920, 1200), (2048, 1536), (2560, 1440), (2560, 1600), (3840, 2160),
    ]

    /// Whether the SOP class is a storage class of this number or of one below it.
    func isOfClass(_ numbers: String...) -> Bool {
        guard let sopClass, sopClass.hasPrefix(UID.storageRoot) else { return false }
        let rest = sopClass.dropFirst(UID.storageRoot.count)
        return numbers.contains { rest == $0 || rest.hasPrefix($0 + ".") }
    }

    private func number(_ tag: Tag) -> Int? { (try? dataSet.integer(tag)) ?? nil }

    private static func codes(_ tag: Tag, _ dataSet: DataSet) -> [String] {
        guard let element = dataSet[tag], element.length ?? .max <= 1024 else { return [] }
        do throws(DICOMError) {
            return try dataSet.strings(tag)?.map { $0.uppercased() } ?? []
        } catch {
            return []
        }
    }
}
