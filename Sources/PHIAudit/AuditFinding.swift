/// Something in a file that may still tell who somebody is.
public struct AuditFinding: Hashable, Sendable {
    /// How likely the finding identifies a person. The order is from harmless to certain.
    public enum Severity: Int, Hashable, Sendable, Comparable, CaseIterable, CustomStringConvertible {
        /// Good to know: nothing identifies by itself.
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
        /// A known identifier stands where it should not.
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
        /// Bytes behind the pixel data of the image, inside the element.
        case pixelPadding
        /// Bytes behind the data set.
        case trailingBytes
        /// The preamble holds something.
        case preamble
        /// An element that readers do not show: a duplicate, or bytes that belong to no element.
        case hidden
        /// Nothing says that the file was de-identified.
        case notStated
        /// A part of the file could not be examined.
        case unexamined
        /// The file has no bytes: there is nothing in it that identifies, and nothing of what it may have been.
        case emptyFile
    }

    /// How likely it identifies.
    public let severity: Severity

    /// What was found.
    public let kind: Kind

    /// Where: the tags and item numbers on the way to an element, as `00081110/0/00081150`; `file name`, `preamble`,
    /// `behind the data set`, or the path of the element followed by a part of its value.
    public let place: String

    /// What the value is or looks like, in words that hold nothing of it.
    public let detail: String

    /// The number of characters found; 0 when the finding is about no text.
    public let length: Int

    /// The first character and the length of what was found, as `S…(5)`; empty when the finding is about no text.
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
