/// A unique identifier: numbers joined by dots, at most 64 characters (PS3.5 section 9).
///
/// The text is safe as a single component of a path or a URL: digits and dots only, never two dots in a row.
public struct UID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The text without padding.
    public let value: String

    /// Checks and wraps the text; `nil` when it has another character than digits and dots, an empty component or
    /// more than 64 characters. Components with leading zeros exist in the wild and are taken as they are.
    public init?(_ text: some StringProtocol) {
        guard (1...64).contains(text.utf8.count) else { return nil }
        var afterDot = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): afterDot = false
            case UInt8(ascii: ".") where !afterDot: afterDot = true
            default: return nil
            }
        }
        guard !afterDot else { return nil }
        value = String(text)
    }

    /// Wraps a text that is known to be a UID.
    init(unchecked text: String) { value = text }

    /// What the UIDs that DICOM registers start with (PS3.6 annex A).
    package static let dicomRoot = "1.2.840.10008."
    /// What those of storage SOP classes start with (PS3.4 annex B.5).
    package static let storageRoot = dicomRoot + "5.1.4.1.1."

    /// Whether the standard allows the UID (PS3.5 section 9.1): at least two components, none with a leading zero,
    /// under one of the roots that ISO/IEC 9834 has: 0, 1 or 2, the second component below 40 for 0 and 1.
    public var isConformant: Bool {
        let components = value.split(separator: ".", maxSplits: 2)
        guard components.count > 1, !hasLeadingZero else { return false }
        let isBelow40 = Int(components[1]).map { $0 < 40 } ?? false
        return components[0] == "2" || ["0", "1"].contains(components[0]) && isBelow40
    }

    /// Whether a component has a leading zero, which the standard does not allow.
    var hasLeadingZero: Bool {
        value.split(separator: ".").contains { $0.count > 1 && $0.hasPrefix("0") }
    }

    /// The text.
    public var description: String { value }

    /// Orders by text.
    public static func < (left: UID, right: UID) -> Bool { left.value < right.value }
}

extension UID {
    /// A new UID under the root 2.25, made from a random UUID (PS3.5 section B.2).
    public static func random() -> UID {
        // Version 4 and the variant of RFC 9562.
        let version: UInt128 = 0x4000 << 64
        let variant: UInt128 = 0x8000 << 48
        let mask: UInt128 = 0xF000 << 64 | 0xC000 << 48
        let number = UInt128.random(in: 0...(.max)) & ~mask | version | variant
        return UID(unchecked: "2.25.\(number)")
    }
}
