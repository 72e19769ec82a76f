import DICOM

/// The elements that speak about burned-in text, read without failing.
struct RiskHeader {
    private let dataSet: DataSet

    init(_ dataSet: DataSet) { self.dataSet = dataSet }

    func has(_ tag: Tag) -> Bool { dataSet[tag] != nil }

    /// The first value of an element in upper case.
    func code(_ tag: Tag) -> String? { codes(tag).first }

    var imageType: [String] { codes(.imageType) }

    /// Whether there are pixels, or a file that lacks them describes some: a scan may have left them out.
    var holdsPixels: Bool { PixelTag.pixels.contains(where: has) || has(.rows) && has(.columns) }

    var isEncapsulatedDocument: Bool {
        has(Tag(0x0042_0011)) || has(PixelTag.mimeTypeOfEncapsulatedDocument)
            || sopClass?.hasPrefix("1.2.840.10008.5.1.4.1.1.104.") == true
    }

    var isSecondaryCapture: Bool {
        guard let sopClass else { return false }
        let secondaryCapture = "1.2.840.10008.5.1.4.1.1.7"
        return sopClass == secondaryCapture || sopClass.hasPrefix(secondaryCapture + ".")
    }

    /// Any of the sixteen overlay groups 6000 to 601E.
    var hasOverlay: Bool { dataSet.contains { $0.tag.group & 0xFFE1 == 0x6000 } }

    private var sopClass: String? { codes(.sopClassUID).first }

    private func codes(_ tag: Tag) -> [String] {
        guard let element = dataSet[tag], element.length ?? .max <= 1024 else { return [] }
        do throws(DICOMError) {
            return try dataSet.strings(tag)?.map { $0.uppercased() } ?? []
        } catch {
            return []
        }
    }
}
