package import DICOM

/// Attributes that the caller gives to all objects of a call: patient, study, series, equipment and description.
///
/// They are named by the keywords of PS3.6 and are checked against it. What follows from the image or document itself,
/// such as Rows or SOP Class UID, cannot be given.
public struct WrappingAttributes: Hashable, Sendable {
    private(set) var elements: [Element]

    /// Whether text is beyond ASCII, so that the object must state its character set.
    let isASCII: Bool

    /// No attributes.
    public init() {
        elements = []
        isASCII = true
    }

    /// Checks and keeps attributes.
    ///
    /// - Parameter values: The values of each keyword; numbers as text. No values make an empty element.
    /// - Throws: ``WrappingError`` and nothing else, of kind `invalidAttribute` that names every attribute that is
    ///   wrong, without values.
    @_disfavoredOverload
    public init(_ values: [String: [String]]) throws { try self.init(values, .stated) }

    package init(_ values: [String: [String]], _: ThrownType = .stated) throws(WrappingError) {
        var elements: [Element] = []
        var problems: [String] = []
        for (keyword, texts) in values.sorted(by: { $0.key < $1.key }) {
            do throws(WrappingError) {
                elements.append(try Self.element(keyword, texts))
            } catch {
                problems.append(error.detail)
            }
        }
        guard problems.isEmpty else {
            throw WrappingError(.invalidAttribute, problems.joined(separator: "; "))
        }
        self.elements = elements
        isASCII = values.values.allSatisfy { $0.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } } }
    }

    /// The element with a tag.
    subscript(tag: Tag) -> Element? { elements.first { $0.tag == tag } }

    private static func element(_ keyword: String, _ texts: [String]) throws(WrappingError) -> Element {
        let shown = keyword.prefix(64).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard shown == keyword, let tag = DICOMDictionary.tag(forKeyword: keyword),
            let entry = DICOMDictionary.entry(for: tag), let vr = entry.vrs.first
        else {
            throw WrappingError(.invalidAttribute, "'\(shown)' is not a keyword of PS3.6; write it as in PatientName")
        }
        if let reason = AttributeRules.objection(to: tag) {
            throw WrappingError(.invalidAttribute, "\(keyword) \(reason)")
        }
        do throws(ValueProblem) {
            return Element(tag: tag, vr: vr, content: .bytes(try ValueEncoding.bytes(texts, vr: vr, entry: entry)))
        } catch {
            throw WrappingError(.invalidAttribute, "\(keyword) \(error.reason)")
        }
    }

    /// Whether an attribute usually names or describes one person, so that its value must not be seen by other users of
    /// the machine, as the arguments of a command can.
    public static func isIdentifying(_ keyword: String) -> Bool {
        DICOMDictionary.tag(forKeyword: keyword).map(AttributeRules.isIdentifying) ?? false
    }
}
