package import Platform

/// One image that goes up.
public struct PlannedImage: Sendable, Hashable {
    /// Path of the file.
    public let path: String
    /// Length of the file in bytes.
    public let size: Int64
    /// SOP Instance UID (0008,0018).
    public let sopInstanceUID: String
    /// The state in which the file must still be when it is sent.
    package let stamp: FileStamp
}

/// One study that goes up: what the service is told of it, and its files.
///
/// It holds patient data: show it to the person who sends the study, and never write it to a log.
public struct PlannedStudy: Sendable {
    /// Study Instance UID (0020,000D).
    public let studyUID: String
    /// Patient's Name (0010,0010) of its first image; `nil` where there is none. So are the others.
    public internal(set) var patientName: String?
    /// Patient ID (0010,0020).
    public internal(set) var patientID: String?
    /// Study Date (0008,0020), as it is stored.
    public internal(set) var studyDate: String?
    /// Study Time (0008,0030), as it is stored.
    public internal(set) var studyTime: String?
    /// Study Description (0008,1030).
    public internal(set) var studyDescription: String?
    /// Accession Number (0008,0050).
    public internal(set) var accessionNumber: String?
    /// Modality (0008,0060).
    public internal(set) var modality: String?
    /// Its images, in the order in which they are sent.
    public internal(set) var images: [PlannedImage]
    /// Files of this study that cannot be sent.
    public internal(set) var refused: [FileFailure]

    /// Length of all its files.
    public var bytes: Int64 { images.reduce(0) { $0 + $1.size } }
}
