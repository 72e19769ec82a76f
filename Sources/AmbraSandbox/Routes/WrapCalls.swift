import DICOM
import Platform
import Wrapping

/// Making DICOM objects of files that are none.
enum WrapCalls {
    static let handlers: [String: StorageHandler] = ["Image.wrap": wrap]

    /// The most bytes of a file: it has to fit into a signed number of 32 bits.
    private static let limit = Int(Int32.max)

    @Sendable private static func wrap(_ call: StorageCall) async throws(StorageRefusal) -> SandboxResponse {
        guard let size = call.size() else {
            throw .invalid("header X-File-Size has to be the file's number of bytes")
        }
        guard size <= limit else { throw .tooLarge }
        guard !call.flag("render_wrapped_pdf") else {
            throw .notAcceptable("the sandbox does not render the pages of a PDF; leave render_wrapped_pdf out")
        }
        let bound = min(call.service.configuration.imageLimit, limit)
        let missing = StorageRefusal.notFound("the form has to have a part of the name file")
        let file = try await FormFile(call, field: "file", limit: bound, missing: missing)
        guard file.blob.count == size else { throw .invalid("the file's size is not what X-File-Size says") }
        let tags = file.fields["tags"] ?? call.query.value("tags")
        let stored = try await store(file.blob, tags: tags, namespace: call.namespace, call)
        await call.finishJob()
        return .json(stored, status: 202)
    }

    /// Wraps a file and stores the object under the study that its tags name, or under a new one.
    static func store(
        _ blob: Blob, tags: String?, namespace: String, studyUID: String? = nil, _ call: StorageCall
    ) async throws(StorageRefusal) -> JSON {
        var values = try attributes(tags)
        if let studyUID, values["StudyInstanceUID"] == nil { values["StudyInstanceUID"] = [studyUID] }
        let made = try object(blob, values, call.service.blobStore)
        return try await UploadCalls.store(made, namespace, studyUID: nil, call).answer
    }

    /// Wraps an attachment into the study that it belongs to, in a series of its own.
    ///
    /// - Parameter isStatic: Whether UIDs follow from the content, so that the same again adds nothing.
    @discardableResult
    static func wrap(
        _ attachment: ImageStore.Attachment, _ call: StorageCall, isStatic: Bool
    ) async throws(StorageRefusal) -> JSON {
        var values = ["StudyInstanceUID": [call.key.studyUID]]
        if let first = try await call.study().current.first {
            let file = try StorageCall.file(of: first)
            for tag in [Tag.patientName, .patientID, .patientSex, .patientBirthDate, .studyID, .accessionNumber] {
                guard let text = (try? file.dataSet.string(tag)) ?? nil,
                    let keyword = DICOMDictionary.entry(for: tag)?.keyword
                else { continue }
                values[keyword] = [text]
            }
        }
        var made = try object(attachment.blob, values, call.service.blobStore)
        if isStatic { made = try StaticUIDs(of: attachment.blob).blob(of: made, in: call.service.blobStore) }
        return try await UploadCalls.store(made, call.namespace, studyUID: call.key.studyUID, call).answer
    }

    private static func object(
        _ blob: Blob, _ values: [String: [String]], _ blobStore: BlobStore
    ) throws(StorageRefusal) -> Blob {
        do {
            var wrapper = try Wrapper(WrappingAttributes(values))
            let object = try wrapper.wrap(try ByteSource(blob))
            var sink = BlobSink(blobStore)
            try DICOMWriter().write(object.dataSet, transferSyntax: object.transferSyntax, into: &sink)
            return try sink.finish()
        } catch let error as WrappingError {
            throw .badRequest("the file cannot be wrapped: \(error)")
        } catch {
            throw .notKept
        }
    }

    /// Reads `{"(0010,0010)": "X"}`; keywords in place of tags are taken as well.
    private static func attributes(_ text: String?) throws(StorageRefusal) -> [String: [String]] {
        guard let text, !text.isEmpty else { return [:] }
        guard let members = (try? JSON(reading: text))?.object else {
            throw .notJSON("tags has to be an object of values by tag, such as (0010,0010)")
        }
        var values: [String: [String]] = [:]
        for (name, value) in members {
            let keyword = Tag(hexadecimal: name).map { DICOMDictionary.entry(for: $0)?.keyword } ?? name
            guard let keyword, let text = value.string ?? value.number.map({ "\($0)" }) else {
                throw .badRequest("tags names an attribute that DICOM does not have, or a value that is no text")
            }
            values[keyword] = [text]
        }
        return values
    }
}

/// UIDs that follow from a content.
private struct StaticUIDs {
    private let stem: String

    init(of content: Blob) { stem = "2.25.\(UInt64(content.checksum) << 31 | UInt64(content.count & 0x7FFF_FFFF))" }

    func blob(of object: Blob, in blobStore: BlobStore) throws(StorageRefusal) -> Blob {
        do {
            var file = try DICOMFile.read(try ByteSource(object))
            try file.dataSet.set(.seriesInstanceUID, stem + ".1")
            try file.dataSet.set(.sopInstanceUID, stem + ".2")
            // What would differ from one time to the next.
            for tag in [Tag.instanceCreationDate, .instanceCreationTime, .contentDate, .contentTime] {
                file.dataSet.remove(tag)
            }
            file.fileMeta = DataSet()
            var sink = BlobSink(blobStore)
            try DICOMWriter().write(file, into: &sink)
            return try sink.finish()
        } catch {
            throw .notKept
        }
    }
}
