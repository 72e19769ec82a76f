public import DICOM

/// What was done to a file. It holds no value of the original.
public struct DeidentificationReport: Hashable, Sendable {
    /// Something that a person should look at.
    public struct Warning: Hashable, Sendable {
        /// What it is about; the raw value is stable and meant for reports.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            /// Identifiers were removed from a text; the rest is kept.
            case cleanedText
            /// A value could not be cleaned and was removed.
            case uncleanable
            /// A rule keeps what the profile would not.
            case keptByRule
            /// An element occurs twice or out of order; the data set was put in order.
            case disordered
            /// The attribute may not have this VR; the element was removed.
            case unexpectedVR
            /// A text that may be kept holds an identifier of this file; it was removed.
            case identifierInText
            /// A code (VR CS) that says how the image was made or what its pixels are is not a term of the standard and
            /// reads as an identifier of this file; it is kept, as all such codes are.
            case identifierInTerm
            /// A number that says where pixels are or how the image was made reads as an identifier of this file, such
            /// as the day of birth; it is kept, as all numbers are.
            case identifierInNumber
            /// The header suggests text in the pixels (``BurnedInRisk``), and no mask is said to cover all of it.
            case burnedInRisk
            /// The files of the study name several patients; its subject is made from the study (``StudySubjects``).
            case severalPatients
            /// An image without pixel data, as ``AllowedDepartures/noPixels`` allows it.
            case noPixels
            /// A UID was taken from file meta information, as ``AllowedDepartures/uidsFromMeta`` allows it.
            case uidFromMeta
            /// A UID of instance, series or study was not valid.
            case invalidUID
            /// A date or time could not be read and was not moved: it was treated as without the option or rule.
            case unmovedDate
            /// Image data that does not match its compression or its header, or whose compression is not examined, such
            /// as video: it was copied byte for byte, including everything besides the image.
            case uncheckedBytes
            /// There are more pixels than the header says, which may be further images: all of them are kept.
            case surplusPixels
        }

        /// What it is about.
        public let kind: Kind
        /// The element.
        public let tag: Tag
        /// How often it happened with this element.
        public var count: Int
    }

    /// The new SOP Instance UID.
    public internal(set) var sopInstanceUID = ""

    /// The transfer syntax, which stays as it was.
    public internal(set) var transferSyntax = ""

    /// The number of elements by what was done with them: `kept`, `removed`, `emptied`, `replaced`, `remapped`,
    /// `cleaned`, and with rules `hashed` and `shifted`; `capped` are ages above 89 years, which become 90; `stripped`
    /// are elements that lost only what no decoder needs, such as comments in compressed frames and bytes after the
    /// last one. The content of a removed sequence is not counted.
    public internal(set) var actions: [String: Int] = [:]

    /// What was chosen for attributes whose code leaves a choice, such as X/Z.
    public internal(set) var choices: [Tag: String] = [:]

    /// What a person should look at, in the order of tags.
    public internal(set) var warnings: [Warning] = []

    mutating func count(_ action: String) { actions[action, default: 0] += 1 }

    mutating func warn(_ kind: Warning.Kind, _ tag: Tag) {
        if let position = warnings.firstIndex(where: { $0.kind == kind && $0.tag == tag }) {
            warnings[position].count += 1
        } else {
            warnings.append(Warning(kind: kind, tag: tag, count: 1))
        }
    }
}

extension DeidentificationReport {
    /// Warns of what the file lacks, and of a study that names several patients.
    mutating func warn(about subject: Subject) {
        if subject.isOfSplitStudy { warn(.severalPatients, .patientID) }
        if subject.lacksPixels { warn(.noPixels, .pixelData) }
        for element in subject.missingUIDs { warn(.uidFromMeta, element.tag) }
        let uids: [(Tag, String?)] = [
            (.sopInstanceUID, subject.sopInstanceUID), (.studyInstanceUID, subject.studyInstanceUID),
            (.seriesInstanceUID, subject.seriesInstanceUID),
        ]
        for (tag, uid) in uids where uid.map({ UID($0) == nil }) ?? false { warn(.invalidUID, tag) }
    }
}
