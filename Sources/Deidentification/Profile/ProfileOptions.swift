/// The options of the Basic Application Level Confidentiality Profile (PS3.15 section E.3).
public struct ProfileOptions: OptionSet, Hashable, Sendable {
    /// One bit for each option.
    public let rawValue: UInt16

    /// Creates a set from its bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Keeps private attributes that PS3.15 table E.3.10-1 lists as safe.
    public static let retainSafePrivate = ProfileOptions(rawValue: 1 << 0)
    /// Keeps UIDs.
    public static let retainUIDs = ProfileOptions(rawValue: 1 << 1)
    /// Keeps what identifies devices.
    public static let retainDeviceIdentity = ProfileOptions(rawValue: 1 << 2)
    /// Keeps what identifies the institution.
    public static let retainInstitutionIdentity = ProfileOptions(rawValue: 1 << 3)
    /// Keeps characteristics of the patient such as age, sex and weight.
    public static let retainPatientCharacteristics = ProfileOptions(rawValue: 1 << 4)
    /// Keeps dates and times as they are. Excludes ``retainLongitudinalModifiedDates``.
    public static let retainLongitudinalFullDates = ProfileOptions(rawValue: 1 << 5)
    /// Shifts dates by the same number of days for all of a patient's objects.
    public static let retainLongitudinalModifiedDates = ProfileOptions(rawValue: 1 << 6)
    /// Keeps known clinical words of descriptions and comments; all other words are removed.
    public static let cleanDescriptors = ProfileOptions(rawValue: 1 << 7)
    /// Keeps the content of structured reports, item by item as PS3.15 table E.3.4-1 says.
    public static let cleanStructuredContent = ProfileOptions(rawValue: 1 << 8)
    /// Keeps graphic annotations without the identifiers found in their text.
    public static let cleanGraphics = ProfileOptions(rawValue: 1 << 9)
    /// Pixels are masked; the caller says what to mask.
    public static let cleanPixelData = ProfileOptions(rawValue: 1 << 10)
    /// The caller has removed recognizable features, such as faces, from the pixels; nothing here does it.
    public static let cleanRecognizableVisualFeatures = ProfileOptions(rawValue: 1 << 11)

    /// The options and their names in the command, in the order of the bits.
    public static let names: [(option: ProfileOptions, name: String)] = [
        (.retainSafePrivate, "retain-safe-private"), (.retainUIDs, "retain-uids"),
        (.retainDeviceIdentity, "retain-device-identity"),
        (.retainInstitutionIdentity, "retain-institution-identity"),
        (.retainPatientCharacteristics, "retain-patient-characteristics"),
        (.retainLongitudinalFullDates, "retain-longitudinal-full-dates"),
        (.retainLongitudinalModifiedDates, "retain-longitudinal-modified-dates"),
        (.cleanDescriptors, "clean-descriptors"), (.cleanStructuredContent, "clean-structured-content"),
        (.cleanGraphics, "clean-graphics"), (.cleanPixelData, "clean-pixel-data"),
        (.cleanRecognizableVisualFeatures, "clean-recognizable-visual-features"),
    ]

    /// The option with a name such as `retain-uids`; `nil` for an unknown name.
    public init?(name: some StringProtocol) {
        guard let found = Self.names.first(where: { $0.name == name }) else { return nil }
        self = found.option
    }

    /// The names of the options in the set.
    public var names: [String] { Self.names.filter { contains($0.option) }.map(\.name) }
}
