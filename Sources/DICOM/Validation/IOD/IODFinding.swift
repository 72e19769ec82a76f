/// Something in an object that its information object definition (PS3.3) or the dictionary (PS3.6) does not allow.
///
/// No text of it holds a value of the object, but for modalities and names of SOP classes that the standard registers.
public struct IODFinding: Hashable, Sendable, CustomStringConvertible {
    /// How bad it is; compares by severity.
    public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
        /// Good to know.
        case note
        /// The object departs from what is usual, or from what readers ignore.
        case warning
        /// The object does not conform.
        case error

        /// Orders by severity, notes first.
        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// What is wrong; the raw value is stable and meant for reports.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// An attribute of type 1 or 2 is not there.
        case missingAttribute
        /// An attribute of type 1 or 1C has no value.
        case emptyAttribute
        /// No module of the IOD lists the attribute.
        case unlistedAttribute
        /// The VR is not the one that PS3.6 gives.
        case unexpectedVR
        /// A value is not valid for its VR.
        case invalidValue
        /// There are more or fewer values than PS3.6 allows.
        case wrongMultiplicity
        /// A value is not a UID.
        case invalidUID
        /// Two UIDs contradict each other, or one stands for two things.
        case conflictingUIDs
        /// The modality is not one of the SOP class.
        case unexpectedModality
        /// Nothing names a SOP class.
        case missingSOPClass
        /// The SOP class has no IOD in the tables.
        case unknownSOPClass
        /// Reading found that the file is not laid out as the standard asks for; ``DICOMFile/findings`` has the
        /// offsets.
        case encoding
        /// Two files hold one SOP Instance UID.
        case repeatedInstance
        /// A series is in two studies.
        case splitSeries
        /// A study is of two patients.
        case splitStudy
        /// Something was not examined: a value that is too long, or files beyond those that are compared.
        case incomplete
    }

    /// How bad it is.
    public let severity: Severity

    /// What is wrong.
    public let kind: Kind

    /// Where: the tags and item numbers, from 0, on the way to an element, as `0040A730/1/0040A168`; empty for what
    /// concerns the object as a whole, and the tag alone for what reading found.
    public let place: String

    /// The element concerned.
    public let tag: Tag?

    /// What is wrong in words, with the modules that ask for it.
    public let message: String

    /// The element's keyword in PS3.6, such as `PatientName`.
    public var keyword: String? {
        guard let keyword = tag.flatMap({ DICOMDictionary.entry(for: $0) })?.keyword else { return nil }
        return keyword.isEmpty ? nil : keyword
    }

    /// ``place`` with `*` for item numbers, so that findings of many items can be counted together.
    public var generalPlace: String {
        place.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.utf8.count < 8 && !$0.isEmpty ? "*" : String($0) }.joined(separator: "/")
    }

    /// Severity, place, keyword and message.
    public var description: String {
        let element = [place, keyword ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        return "\(severity.rawValue): \(element.isEmpty ? "" : element + ": ")\(message)"
    }

    init(_ severity: Severity, _ kind: Kind, at place: String = "", tag: Tag? = nil, _ message: String) {
        self.severity = severity
        self.kind = kind
        self.place = place
        self.tag = tag
        self.message = message
    }
}
