/// What a file may lack and still be de-identified. Each is a choice to be made on purpose, because the same signs may
/// mean that a file was cut or damaged.
public struct AllowedDepartures: OptionSet, Hashable, Sendable {
    /// A bit a choice.
    public let rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// An image without pixel data, as header-only copies are. A file that was cut behind its header looks the same.
    public static let noPixels = AllowedDepartures(rawValue: 1 << 0)

    /// SOP Class UID and SOP Instance UID that only file meta information states; they are written into the data set.
    public static let uidsFromMeta = AllowedDepartures(rawValue: 1 << 1)

    /// UIDs of instance, series and study that are not valid UIDs, as some tools write hashes there. They get new ones
    /// like others, also where UIDs are retained.
    public static let invalidUIDs = AllowedDepartures(rawValue: 1 << 2)

    /// The choices with the names that the command takes, in the order of the bits.
    public static let names: [(choice: AllowedDepartures, name: String)] = [
        (.noPixels, "no-pixels"), (.uidsFromMeta, "uids-from-meta"), (.invalidUIDs, "invalid-uids"),
    ]

    /// The choice with a name such as `no-pixels`; `nil` for a name that is none.
    public init?(name: some StringProtocol) {
        guard let found = Self.names.first(where: { $0.name == name }) else { return nil }
        self = found.choice
    }

    /// The names of the choices in the set.
    public var names: [String] { Self.names.filter { contains($0.choice) }.map(\.name) }
}
