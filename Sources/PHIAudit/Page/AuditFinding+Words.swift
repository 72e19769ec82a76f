import DICOM

extension AuditFinding.Kind {
    /// How the kind reads in a report.
    package var words: String {
        switch self {
        case .knownIdentifier: "known identifier"
        case .identifyingAttribute: "identifying attribute"
        case .leftByProfile: "left by the profile"
        case .originalUID: "original UID"
        case .privateData: "private data"
        case .date: "date"
        case .name: "name"
        case .telephone: "telephone number"
        case .email: "e-mail address"
        case .address: "postal address"
        case .network: "network address"
        case .nationalNumber: "personal number"
        case .age: "age"
        case .burnedIn: "burned-in text"
        case .graphics: "graphics"
        case .document: "document"
        case .unreadableText: "unreadable text"
        case .imageMetadata: "metadata of a picture"
        case .pixelPadding: "behind the pixels"
        case .trailingBytes: "behind the data set"
        case .preamble: "preamble"
        case .hidden: "hidden data"
        case .notStated: "not stated"
        case .unexamined: "not examined"
        case .emptyFile: "empty file"
        }
    }
}

extension AuditFinding {
    /// The name of the element that ``place`` leads to, where the standard knows it.
    package var elementName: String? {
        let last = place.split(separator: "/").last.map { $0.prefix { $0 != " " } } ?? ""
        return Tag(hexadecimal: last).flatMap { DICOMDictionary.entry(for: $0)?.name }
    }
}
