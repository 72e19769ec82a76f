/// A value that identifies a person, directly or indirectly, and that must not be found anywhere else.
public struct KnownIdentifier: Hashable, Sendable {
    /// What the value is.
    public enum Category: String, Hashable, Sendable, CaseIterable {
        /// The name of the patient, in any of its writings.
        case patientName
        /// The name of another person: physicians, operators, relatives.
        case personName
        /// Patient ID and other numbers of the patient.
        case patientID
        /// Accession number, order, admission and request numbers.
        case accessionNumber
        /// A date of birth.
        case birthDate
        /// The date of an examination.
        case eventDate
        /// Name of an institution or a department.
        case institution
        /// A postal address.
        case address
        /// Telephone number, electronic mail address.
        case contact
        /// Serial number or name of a device.
        case device
        /// A UID of the original.
        case uid
        /// A value of a list that the user gave.
        case listed
    }

    /// What the value is.
    public let category: Category

    /// The value as it was stored.
    public let text: String

    /// Creates an identifier.
    public init(_ category: Category, _ text: String) {
        self.category = category
        self.text = text
    }
}

extension KnownIdentifier.Category {
    /// Whether values are assigned numbers.
    package var isNumber: Bool { [.patientID, .accessionNumber, .device, .listed, .contact].contains(self) }

    /// How the category reads in a report.
    package var words: String {
        switch self {
        case .patientName: "patient's name"
        case .personName: "a person's name"
        case .patientID: "patient's number"
        case .accessionNumber: "accession or order number"
        case .birthDate: "date of birth"
        case .eventDate: "date of an examination"
        case .institution: "institution"
        case .address: "address"
        case .contact: "telephone or e-mail"
        case .device: "device"
        case .uid: "original UID"
        case .listed: "value of the list"
        }
    }
}
