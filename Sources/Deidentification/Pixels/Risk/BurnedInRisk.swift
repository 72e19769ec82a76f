public import DICOM
import Foundation

/// How likely it is that text which identifies a patient was drawn into the pixels, judged by the header alone.
///
/// No pixel is looked at. The level tells how urgently a person should: that an image has the level
/// ``Level/none`` or ``Level/low`` proves nothing about it.
public struct BurnedInRisk: Hashable, Sendable {
    /// How likely it is.
    public enum Level: Int, Hashable, Sendable, Comparable, CaseIterable, CustomStringConvertible {
        /// The header gives no sign, or the object has no pixels and no document.
        case none
        /// Nothing but the absence of a statement speaks for it.
        case low
        /// Devices of this kind sometimes write into the image.
        case medium
        /// Devices of this kind usually do, or the header says that there is text.
        case high

        /// The name of the level.
        public var description: String {
            switch self {
            case .none: "none"
            case .low: "low"
            case .medium: "medium"
            case .high: "high"
            }
        }

        /// Orders by urgency.
        public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    /// The highest level that one of the reasons has.
    public let level: Level

    /// What speaks for it, the strongest reason first.
    public let reasons: [Reason]

    /// Judges a data set by its own elements; those of nested items do not count.
    ///
    /// An element that cannot be read is judged as one that is absent.
    public init(_ dataSet: DataSet) {
        let header = RiskHeader(dataSet)
        var found: [Reason] = []
        if header.holdsPixels {
            found += Self.statements(header) + Self.origins(header)
        }
        if header.isEncapsulatedDocument { found.append(.encapsulatedDocument) }
        if header.has(.graphicAnnotationSequence) { found.append(.graphicAnnotation) }
        if header.hasOverlay { found.append(.overlay) }
        reasons = found.enumerated().sorted { ($1.element.level, $0.offset) < ($0.element.level, $1.offset) }
            .map(\.element)
        level = reasons.first?.level ?? .none
    }

    /// What the header says of text and of faces.
    private static func statements(_ header: RiskHeader) -> [Reason] {
        var found: [Reason] = []
        switch header.code(.burnedInAnnotation) {
        case "YES": found.append(.annotationStated)
        case "NO": break
        default: found.append(.annotationNotStated)
        }
        if header.code(.recognizableVisualFeatures) == "YES" { found.append(.recognizableFeatures) }
        return found
    }

    /// What the header says of how the image came to be.
    private static func origins(_ header: RiskHeader) -> [Reason] {
        var found: [Reason] = []
        if header.isSecondaryCapture { found.append(.secondaryCapture) }
        if header.imageType.contains(where: { strstr($0, "SCREEN") != nil }) { found.append(.screenSave) }
        if header.imageType.contains("SECONDARY") {
            found.append(.derivedSecondary)
        } else if header.imageType.contains("DERIVED") {
            found.append(.derived)
        }
        switch header.code(.conversionType) {
        case "DF": found.append(.digitizedFilm)
        case "DV", "SD", "SI", "SYN", "WSD", "DRW": found.append(.converted)
        default: break
        }
        if header.hasScreenSize { found.append(.screenSize) }
        let device = Device(header)
        switch device {
        case .annotating: found.append(.annotatingModality)
        case .sometimesAnnotating: found.append(.sometimesAnnotatingModality)
        case .unknown: found.append(.deviceNotStated)
        case .measuring, .computing: break
        }
        if device == .measuring || device == .unknown && header.isOfClass("2", "4", "128", "130") {
            if header.hasColors || header.bits ?? 16 <= 8 {
                found.append(.renderedPixels)
            } else if header.isUnscaledCT {
                found.append(.unscaled)
            }
        }
        return found
    }

    /// The kind of device that made an image.
    private enum Device {
        /// Writes into the image, usually.
        case annotating
        /// Writes into the image, sometimes.
        case sometimesAnnotating
        /// Measures numbers that need more than eight bits and have no color.
        case measuring
        /// Computes numbers, such as doses and segments.
        case computing
        /// The header does not say, or says a kind that nobody here knows.
        case unknown

        /// The modality decides; where it does not, or promises numbers, the SOP class is asked as well.
        init(_ header: RiskHeader) {
            let stated = Self.of(modality: header.code(.modality))
            switch stated {
            case .annotating, .sometimesAnnotating: self = stated
            case .measuring, .computing, .unknown:
                if header.isOfClass("3", "6", "14", "77") {
                    self = .annotating
                } else if header.isOfClass("1", "12", "20", "481.1") {
                    self = .sometimesAnnotating
                } else {
                    self = stated
                }
            }
        }

        private static func of(modality: String?) -> Device {
            switch modality {
            case "US", "IVUS", "BDUS", "ES", "GM", "OT", "SC", "XC", "DOC", "ECG", "HC", "SM", "OP", "EPS", "HD",
                "IVOCT", "CD", "DD", "EC":
                .annotating
            case "XA", "RF", "DSA", "CF", "DF", "VF", "CR", "DX", "MG", "PX", "IO", "OPT", "OPV", "NM", "BMD",
                "RTIMAGE", "OCT", "DMS", "TG", "LS", "AS", "LP", "CP", "DG", "DS", "PA", "OAM", "OPM", "OPTENF":
                .sometimesAnnotating
            case "CT", "MR", "PT", "ST": .measuring
            case "RTDOSE", "SEG", "M3D", "REG", "RWV", "PR": .computing
            default: .unknown
            }
        }
    }
}

extension BurnedInRisk {
    /// What is left of the level when all text in the pixels is painted over.
    package func level(isTextCovered: Bool) -> Level {
        guard isTextCovered else { return level }
        return reasons.filter { !$0.isAboutTextInPixels }.map(\.level).max() ?? .none
    }
}
