import DICOM

/// What the sandbox reads from an image when it is stored.
struct InstanceFacts: Sendable, Equatable {
    var studyUID: String
    var seriesUID: String
    var imageUID: String
    var sopClassUID: String
    var frameCount: Int
    /// The values that a study record takes over, by the record's field; absent when the image has none.
    var studyFields: [String: String]
}

/// Why bytes cannot be stored as an image.
struct InstanceFault: Error, Equatable {
    /// What is wrong, without any value of the image.
    var reason: String
}

extension InstanceFacts {
    /// Reads an image, and walks to its end so that a cut-off one is refused.
    init(reading blob: Blob) throws(InstanceFault) {
        guard blob.count > 0 else { throw InstanceFault(reason: "the body is empty; send the bytes of a DICOM file") }
        do {
            let source = try ByteSource(blob)
            let file = try DICOMFile.scan(source, tags: Self.tags)
            try self.init(file.dataSet)
            _ = try DICOMFile.checkStructure(source)
        } catch let fault as InstanceFault {
            throw fault
        } catch {
            throw InstanceFault(reason: "the body cannot be stored as a DICOM image: \(error)")
        }
    }

    private init(_ dataSet: DataSet) throws {
        func required(_ tag: Tag, _ name: String) throws -> String {
            guard let uid = try dataSet.uid(tag) else {
                throw InstanceFault(reason: "\(name) is missing or no UID; an image cannot be stored without it")
            }
            return uid.description
        }
        studyUID = try required(.studyInstanceUID, "StudyInstanceUID")
        seriesUID = try required(.seriesInstanceUID, "SeriesInstanceUID")
        imageUID = try required(.sopInstanceUID, "SOPInstanceUID")
        sopClassUID = try required(.sopClassUID, "SOPClassUID")
        frameCount = max(try dataSet.integer(.numberOfFrames) ?? 1, 1)
        studyFields = [:]
        for (name, tag) in Self.fieldTags { studyFields[name] = try dataSet.string(tag) }
    }

    private static let tags = TagSelection(
        [.sopClassUID, .sopInstanceUID, .studyInstanceUID, .seriesInstanceUID, .numberOfFrames, .specificCharacterSet]
            + fieldTags.map(\.1)
    )

    /// The fields of a study record and the elements from which they come.
    private static let fieldTags: [(String, Tag)] = [
        ("patient_name", .patientName), ("patientid", .patientID), ("patient_sex", .patientSex),
        ("patient_birth_date", .patientBirthDate), ("patient_age", .patientAge), ("study_date", .studyDate),
        ("study_time", .studyTime), ("study_description", .studyDescription), ("accession_number", .accessionNumber),
        ("modality", .modality), ("referring_physician", .referringPhysicianName),
    ]
}
