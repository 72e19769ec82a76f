import DICOM
import Deidentification
import Platform

/// What a file says of its own de-identification (PS3.15 section E.1.1, PS3.3 section C.7.1.1).
struct DeidentificationStatement: Sendable {
    /// Whether Patient Identity Removed is YES.
    var isDeidentified = false
    /// Whether the method is named by codes of PS3.16 CID 7050, so that the options below are known.
    var namesMethod = false
    /// The options that the codes name.
    var options: ProfileOptions = []
    /// What the profile does with each element.
    var profile = Profile.basic
    /// The name and the ID that this library gave the patient, proved by the method that it states and by their form.
    private(set) var pseudonym: String?

    /// Whether dates are those of the examination, and meant to be.
    var keepsDates: Bool { options.contains(.retainLongitudinalFullDates) }

    init() {}

    init(_ dataSet: DataSet) {
        isDeidentified = (try? dataSet.string(.patientIdentityRemoved))??.uppercased() == "YES"
        guard isDeidentified, case .items(let items) = dataSet[.deidentificationMethodCodeSequence]?.content else {
            return
        }
        for item in items {
            guard let code = (try? item.dataSet.string(.codeValue)) ?? nil else { continue }
            if code == "113100" { namesMethod = true }
            if let option = Self.options[code] { options.insert(option) }
        }
        if let stated = Self.profile(options) { profile = stated }
        pseudonym = Self.pseudonym(dataSet)
    }

    /// The profile with options, as far as these do not exclude each other. Files of one folder mostly state the same.
    private static func profile(_ options: ProfileOptions) -> Profile? {
        if let known = profiles.withLock({ $0[options.rawValue] }) { return known }
        guard let profile = try? Profile(options: options) else { return nil }
        profiles.withLock { profiles in
            if profiles.count >= mostProfiles { profiles.removeAll() }
            profiles[options.rawValue] = profile
        }
        return profile
    }

    private static let profiles = Locked<[ProfileOptions.RawValue: Profile]>([:])
    private static let mostProfiles = 16

    private static func pseudonym(_ dataSet: DataSet) -> String? {
        guard let methods = (try? dataSet.strings(.deidentificationMethod)) ?? nil,
            methods.contains(ResultAttributes.edition),
            let name = (try? dataSet.string(.patientName)) ?? nil, Pseudonyms.isPatient(name),
            ((try? dataSet.string(.patientID)) ?? nil) == name
        else { return nil }
        return name
    }

    private static let options: [String: ProfileOptions] = [
        "113101": .cleanPixelData, "113102": .cleanRecognizableVisualFeatures, "113103": .cleanGraphics,
        "113104": .cleanStructuredContent, "113105": .cleanDescriptors, "113106": .retainLongitudinalFullDates,
        "113107": .retainLongitudinalModifiedDates, "113108": .retainPatientCharacteristics,
        "113109": .retainDeviceIdentity, "113110": .retainUIDs, "113111": .retainSafePrivate,
        "113112": .retainInstitutionIdentity,
    ]
}
