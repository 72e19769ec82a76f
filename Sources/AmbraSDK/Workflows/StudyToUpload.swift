package import Platform

/// One file that goes up.
package struct ImageFile: Sendable, Hashable {
    package let path: String
    package let size: Int64
    /// SOP Instance UID (0008,0018).
    let instanceUID: String
    /// The state in which the file must still be when it is sent.
    package let stamp: FileStamp
}

/// One study that goes up: what the service must know of it, and its files.
struct StudyToUpload: Sendable {
    let studyUID: String
    var patientName: String?
    var patientID: String?
    var studyDate: String?
    var studyTime: String?
    var studyDescription: String?
    var accessionNumber: String?
    var modality: String?
    var images: [ImageFile]
    /// Files of this study that cannot be sent.
    var refused: [FileFailure]

    var bytes: Int64 { images.reduce(0) { $0 + $1.size } }
}
