/// The way back: old and new UIDs, patients and their pseudonyms, and paths that were masked. As secret as the originals.
public struct PseudonymMap: Sendable, Hashable {
    /// Old UIDs and new ones.
    public var uids: [String: String] = [:]

    /// What tells patients apart, and their pseudonyms.
    public var patients: [String: String] = [:]

    /// Codes of paths that were masked, and the paths.
    public var paths: [String: String] = [:]

    /// Creates an empty map.
    public init() {}

    /// Adds what another map holds; where both say something, this one stays.
    public mutating func merge(_ other: PseudonymMap) {
        uids.merge(other.uids) { first, _ in first }
        patients.merge(other.patients) { first, _ in first }
        paths.merge(other.paths) { first, _ in first }
    }
}
