package import Platform

/// What a scan found, grouped for an upload.
///
/// Every file of the scan is in exactly one place: in a study, among the ``duplicates``, in a conflict or skipped.
public struct ScanResult: Hashable, Sendable {
    /// The studies, by Study Instance UID.
    public let studies: [ScannedStudy]

    /// Files whose content equals that of another file, which is in a study.
    public let duplicates: [DuplicateInstance]

    /// Files of one study that claim the same SOP Instance UID but differ. None of them is in a study: which one is
    /// right is for a person to say.
    public let conflicts: [InstanceConflict]

    /// Instances of different studies that share a SOP Instance UID, though it ought to be unique. They are in their
    /// studies, as the files say; this is a warning.
    public let repeatedAcrossStudies: [InstanceConflict]

    /// Files that are no instances, and folders that could not be read, by path.
    public let skipped: [SkippedFile]

    /// The symbolic links that the scan met.
    package let links: LinkCount

    /// The number of instances in all studies.
    public var instanceCount: Int { studies.reduce(0) { $0 + $1.instanceCount } }

    /// Skipped files that were meant to be DICOM: everything but other kinds of files and DICOMDIRs.
    public var damaged: [SkippedFile] {
        skipped.filter { $0.error.kind != .notDICOM && $0.error.kind != .mediaDirectory }
    }
}

/// A study of a scan.
public struct ScannedStudy: Hashable, Sendable {
    /// Study Instance UID.
    public let studyInstanceUID: UID
    /// The series, by number, then UID.
    public let series: [ScannedSeries]

    /// The instances of all series.
    public var instances: [InstanceHeader] { series.flatMap(\.instances) }
    /// The number of instances.
    public var instanceCount: Int { series.reduce(0) { $0 + $1.instances.count } }
    /// The size of all files in bytes.
    public var size: Int { series.reduce(0) { $0 + $1.instances.reduce(0) { $0 + $1.size } } }

    /// Whether the files name more than one patient: different Patient IDs, or different names where there is no ID. To
    /// upload them as one study would show one person's images under another's name.
    ///
    /// One ID with names that differ is one patient: names are spelled in many ways. Spaces around an ID, and empty
    /// components at the end of a name, make no difference; an ID that some of the files lack does.
    public var namesSeveralPatients: Bool { Set(instances.map(\.patientIdentity.key)).count > 1 }
}

/// A series of a scan.
public struct ScannedSeries: Hashable, Sendable {
    /// Series Instance UID; `nil` gathers the instances that name none.
    public let seriesInstanceUID: UID?
    /// The instances, by number, then path.
    public let instances: [InstanceHeader]

    /// Modality of the first instance.
    public var modality: String? { instances.first?.modality }
    /// Number of the series.
    public var seriesNumber: Int? { instances.first?.seriesNumber }
    /// Description of the series.
    public var seriesDescription: String? { instances.first?.seriesDescription }
}

/// A file that repeats another one byte for byte.
public struct DuplicateInstance: Hashable, Sendable {
    /// The file that is in a study.
    public let kept: String
    /// The file that repeats it.
    public let path: String
}

/// Files that claim to be the same instance.
public struct InstanceConflict: Hashable, Sendable {
    /// The SOP Instance UID that they share.
    public let sopInstanceUID: UID
    /// The files, by path.
    public let instances: [InstanceHeader]
}
