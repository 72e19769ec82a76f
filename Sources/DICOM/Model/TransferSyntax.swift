/// How a data set and its pixel data are written as bytes (PS3.5 section 10), named by a UID.
public struct TransferSyntax: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The UID as text, without padding.
    public let rawValue: String

    /// Wraps a UID, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Implicit VR little endian with pixel data in big-endian words, private to GE. It is read, and can be converted
    /// into other syntaxes; it is not written.
    public static let implicitVRWithBigEndianPixels = TransferSyntax(rawValue: "1.2.840.113619.5.2")

    /// What is registered about the syntax; `nil` for a UID that PS3.6 does not list.
    public var properties: Properties? { TransferSyntaxTable.properties(of: rawValue) }

    /// The name in PS3.6, or the UID when it is not registered.
    public var description: String { properties?.name ?? rawValue }

    /// The facts that PS3.6 and PS3.5 state of a syntax.
    public struct Properties: Hashable, Sendable {
        /// Name in PS3.6.
        public let name: String
        /// Keyword in PS3.6.
        public let keyword: String
        /// Whether each element states its VR.
        public let isExplicit: Bool
        /// Byte order.
        public let isLittleEndian: Bool
        /// Whether the data set is compressed as a whole.
        public let isDeflated: Bool
        /// Whether pixel data is a list of fragments.
        public let isEncapsulated: Bool
        /// Whether pixel data may have lost information.
        public let permitsLossy: Bool
        /// Whether the standard has withdrawn it.
        public let isRetired: Bool
    }

    /// How elements are laid out. A syntax that is neither registered nor known here is read as explicit VR little
    /// endian, as every syntax since 1993 is at data-set level; of its pixel data that says nothing.
    package var encoding: Encoding {
        switch rawValue {
        case Self.explicitVRLittleEndian.rawValue: return .explicitLittle
        case Self.implicitVRLittleEndian.rawValue: return .implicitLittle
        case Self.implicitVRWithBigEndianPixels.rawValue:
            return Encoding(isExplicit: false, isLittleEndian: true, pixels: .bigEndian)
        default:
            guard let properties else { return Encoding(isExplicit: true, isLittleEndian: true, pixels: .unknown) }
            return Encoding(isExplicit: properties.isExplicit, isLittleEndian: properties.isLittleEndian)
        }
    }
}
