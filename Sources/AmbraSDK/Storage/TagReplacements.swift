public import DICOM

/// Elements that a download replaces or deletes in its files. Printing it shows no value.
///
/// ```swift
/// import DICOM
///
/// var replacements = TagReplacements()
/// replacements[.patientName] = .value("ANONYMOUS")
/// replacements[.patientBirthDate] = .deletion
/// ```
public struct TagReplacements: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// What becomes of an element.
    public enum Change: Sendable, Hashable {
        /// It gets this value. The wire knows no escape: a value with a comma, a control character or the word
        /// `__DELETE__` is refused when the call is sent.
        case value(String)

        /// It is left out.
        case deletion
    }

    private var changes: [Tag: Change]

    /// Creates a list of changes.
    public init(_ changes: [Tag: Change] = [:]) { self.changes = changes }

    /// What becomes of an element; `nil` when it stays as it is.
    public subscript(tag: Tag) -> Change? {
        get { changes[tag] }
        set { changes[tag] = newValue }
    }

    /// How many elements change.
    public var count: Int { changes.count }

    /// The number of elements, without their values.
    public var description: String { "changes of \(count) elements" }

    /// The number of elements, without their values.
    public var debugDescription: String { description }

    /// Nothing: `dump` shows no value either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension TagReplacements: ExpressibleByDictionaryLiteral {
    /// Creates a list of changes; of two for one element the last counts.
    public init(dictionaryLiteral elements: (Tag, Change)...) {
        self.init(Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }
}

extension TagReplacements {
    private static let deletion = "__DELETE__"

    /// The first element whose value the wire cannot carry.
    package var unsendable: Tag? {
        changes.keys.sorted().first { tag in
            guard case .value(let text) = changes[tag] else { return false }
            return text == Self.deletion || text.unicodeScalars.contains { $0 == "," || $0.value < 0x20 }
        }
    }

    /// `TAG=VALUE` with commas between, tags in decimal, in the order of the tags.
    package var text: String {
        changes.sorted { $0.key < $1.key }.map { tag, change in
            let value = if case .value(let text) = change { text } else { Self.deletion }
            return "\(tag.rawValue)=\(value)"
        }.joined(separator: ",")
    }
}
