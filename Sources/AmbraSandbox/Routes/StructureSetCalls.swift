import DICOM
import Foundation

/// Storing contours as an RT structure set beside the images on which they were drawn.
enum StructureSetCalls {
    static let handlers: [String: StorageHandler] = ["Study.create_rt": create]

    @Sendable private static func create(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        let json = try await call.json()
        guard json.object != nil else { throw .notJSON("the body has to be an object") }
        guard let first = try await call.study().current.first else { throw .noImages }
        let image = try StorageCall.file(of: first).dataSet
        let blob: Blob
        do {
            var sink = BlobSink(call.service.blobStore)
            try DICOMWriter().write(try StructureSet(json, image).dataSet, into: &sink)
            blob = try sink.finish()
        } catch let error as DICOMError {
            throw .badRequest("the body makes no structure set: \(error)")
        } catch {
            throw .notKept
        }
        let stored = try await UploadCalls.store(blob, call.namespace, studyUID: call.key.studyUID, call)
        let key = call.key
        await call.perform { $0.announceEdit(of: key) }
        return .json(stored.answer)
    }
}

/// An RT structure set (PS3.3 section A.19) of the fields of a call.
private struct StructureSet {
    private(set) var dataSet = DataSet()

    /// What is said of patient, study and frame of reference is that of an image.
    init(_ json: JSON, _ image: DataSet) throws {
        let shared: [Tag] = [
            .patientName, .patientID, .patientBirthDate, .patientSex, .studyDate, .studyTime, .studyID,
            .accessionNumber, .referringPhysicianName, .studyInstanceUID, .frameOfReferenceUID,
        ]
        try dataSet.set(.specificCharacterSet, SpecificCharacterSet.utf8.terms.first ?? "")
        for tag in shared { if let text = try image.string(tag) { try dataSet.set(tag, text) } }
        try dataSet.set(.sopClassUID, UID.rtStructureSetStorage.value)
        try dataSet.set(.sopInstanceUID, UID.random().value)
        try dataSet.set(.seriesInstanceUID, UID.random().value)
        try dataSet.set(.modality, "RTSTRUCT")
        let texts: [(Tag, String)] = [
            (.structureSetLabel, "structureSetLabel"), (.structureSetName, "structureSetName"),
            (.structureSetDescription, "structureSetDescription"), (.instanceNumber, "instanceNumber"),
        ]
        try Self.fill(&dataSet, texts, json)
        if dataSet[.structureSetLabel] == nil { try dataSet.set(.structureSetLabel, "RTSTRUCT") }
        try setTime(json)
        for item in json["structureSetROISequences"]?.array ?? [] {
            try dataSet.append(try Self.item(Self.region, item), to: .structureSetROISequence)
        }
        for item in json["roiContours"]?.array ?? [] {
            try dataSet.append(try Self.contours(item), to: .roiContourSequence)
        }
        for item in json["rtROIObservations"]?.array ?? [] {
            try dataSet.append(try Self.item(Self.observation, item), to: .rtROIObservationsSequence)
        }
        for item in json["referencedFrameOfReferenceList"]?.array ?? [] {
            let frame = try Self.item([(.frameOfReferenceUID, "frameOfReferenceUID")], item)
            try dataSet.append(frame, to: .referencedFrameOfReferenceSequence)
        }
    }

    private static let region: [(Tag, String)] = [
        (.roiNumber, "roiNumber"), (.referencedFrameOfReferenceUID, "referencedFrameOfReferenceUID"),
        (.roiName, "roiName"), (.roiDescription, "roiDescription"),
        (.roiGenerationAlgorithm, "roiGenerationAlgorithm"),
        (.roiGenerationDescription, "roiGenerationDescription"),
    ]
    private static let observation: [(Tag, String)] = [
        (.observationNumber, "observationNumber"), (.referencedROINumber, "referencedROINumber"),
        (.roiObservationLabel, "roiObservationLabel"),
        (.roiObservationDescription, "roiObservationDescription"),
        (.rtROIInterpretedType, "rtROIInterpretedType"), (.roiInterpreter, "roiInterpreter"),
    ]
    private static let contour: [(Tag, String)] = [
        (.contourNumber, "contourNumber"), (.contourGeometricType, "contourGeometricType"),
        (.numberOfContourPoints, "numberOfContourPoints"),
    ]

    private static func contours(_ json: JSON) throws -> DataSet {
        var item = try item([(.referencedROINumber, "referencedROINumber")], json)
        for entry in json["contourSequences"]?.array ?? [] {
            var contour = try Self.item(contour, entry)
            let points = (entry["contourData"]?.array ?? []).flatMap { point in
                ["x", "y", "z"].compactMap { point[$0]?.number }
            }
            if !points.isEmpty {
                try contour.set(.contourData, values: points.map { String(String($0).prefix(16)) })
                if contour[.numberOfContourPoints] == nil {
                    try contour.set(.numberOfContourPoints, String(points.count / 3))
                }
            }
            try item.append(contour, to: .contourSequence)
        }
        return item
    }

    private static func item(_ fields: [(Tag, String)], _ json: JSON) throws -> DataSet {
        var item = DataSet([], characterSet: .utf8)
        try fill(&item, fields, json)
        return item
    }

    private static func fill(_ dataSet: inout DataSet, _ fields: [(Tag, String)], _ json: JSON) throws {
        for (tag, name) in fields {
            guard let text = json[name]?.string ?? json[name]?.integer.map({ String($0) }) else { continue }
            try dataSet.set(tag, text)
        }
    }

    /// Both are milliseconds since 1970.
    private mutating func setTime(_ json: JSON) throws {
        let moment = (json["structureSetDate"]?.number).map { Date(timeIntervalSince1970: $0 / 1000) } ?? Date()
        let text = ServiceTime.format(moment)
        try dataSet.set(.structureSetDate, text.prefix(10).filter { $0 != "-" })
        try dataSet.set(.structureSetTime, text.dropFirst(11).prefix(8).filter { $0 != ":" })
    }
}
