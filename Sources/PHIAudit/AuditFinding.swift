import DICOM

/// Something in a file that may still identify a person.
public struct AuditFinding: Hashable, Sendable {
    /// How likely the finding identifies a person. The order is from harmless to certain.
    public enum Severity: Int, Hashable, Sendable, Comparable, CaseIterable, CustomStringConvertible {
        /// Good to know: it does not identify by itself.
        case note
        /// May identify: a person should look.
        case possible
        /// Looks like something that identifies.
        case likely
        /// A known identifier, or an element that exists to identify.
        case identified

        /// Orders from harmless to certain.
        public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

        /// The word of reports and of the command's options.
        public var description: String {
            switch self {
            case .note: "note"
            case .possible: "possible"
            case .likely: "likely"
            case .identified: "identified"
            }
        }

        /// Reads the word.
        public init?(_ word: String) {
            guard let severity = Self.allCases.first(where: { $0.description == word }) else { return nil }
            self = severity
        }
    }

    /// What was found; the raw value is stable and meant for reports.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A known identifier is where it should not be.
        case knownIdentifier
        /// An element that exists to identify has a value.
        case identifyingAttribute
        /// The profile removes the element, and it is there.
        case leftByProfile
        /// A UID that is neither registered nor of the root 2.25.
        case originalUID
        /// A private block.
        case privateData
        /// Text that reads like a date.
        case date
        /// Text that reads like a person's name.
        case name
        /// Text that reads like a telephone number.
        case telephone
        /// Text that reads like an e-mail address.
        case email
        /// Text that reads like a postal address.
        case address
        /// Text that reads like the address of a site or a machine.
        case network
        /// Text that reads like the number of a person in a register.
        case nationalNumber
        /// An age above 89 years.
        case age
        /// Text is likely to be burned into the pixels.
        case burnedIn
        /// An overlay, a curve or a graphic.
        case graphics
        /// An embedded document.
        case document
        /// Text of a document that could not be read.
        case unreadableText
        /// Comments and metadata in a compressed image.
        case imageMetadata
        /// Bytes after the pixel data of the image, inside the element.
        case pixelPadding
        /// Bytes after the data set.
        case trailingBytes
        /// The preamble holds something.
        case preamble
        /// An element that readers do not show: a duplicate, or bytes that belong to no element.
        case hidden
        /// Nothing says that the file was de-identified.
        case notStated
        /// A part of the file could not be examined.
        case unexamined
        /// The file has no bytes: it identifies nobody, and it does not show what it may have been.
        case emptyFile
    }

    /// How likely it identifies.
    public let severity: Severity

    /// What was found.
    public let kind: Kind

    /// Where: the tags and item numbers on the way to an element, as `00081110/0/00081150`; `file name`, `preamble`,
    /// `after the data set`, or the path of the element followed by a part of its value.
    public let place: String

    /// What the value is or looks like, in words that hold no part of it.
    public let detail: String

    /// The number of characters found; 0 when the finding is not about a text.
    public let length: Int

    /// The first character and the length of what was found, as `S…(5)`; empty when the finding is not about a text.
    public let masked: String

    /// What was found, reduced to letters and digits in places where encodings are unknown. `nil` unless
    /// ``AuditOptions/keepsValues`` says otherwise: this is PHI.
    public let value: String?

    init(
        _ severity: Severity, _ kind: Kind, at place: String, _ detail: String, found text: String? = nil,
        keepsValue: Bool = false
    ) {
        self.severity = severity
        self.kind = kind
        self.place = place
        self.detail = detail
        length = text?.count ?? 0
        masked = text.flatMap { text in text.first.map { "\($0)…(\(text.count))" } } ?? ""
        value = keepsValue ? text : nil
    }

    /// ``place`` without item numbers, so that findings of many items and files can be counted together.
    public var generalPlace: String {
        place.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.allSatisfy(\.isNumber) && $0.utf8.count < 8 ? "*" : String($0) }.joined(separator: "/")
    }
}

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
        case .pixelPadding: "after the pixels"
        case .trailingBytes: "after the data set"
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
