import AmbraCatalogue
import DICOM
import Foundation

/// One call of storage, checked and ready to be carried out.
struct StorageCall: Sendable {
    /// The call.
    var call: CatalogueStorageCall
    /// The values of the path by name.
    var path: [String: String]
    /// The caller.
    var user: AccountDirectory.User
    /// The request.
    var context: CallContext

    var query: Parameters { context.target.query }
    var service: SandboxService { context.service }
    var now: Date { service.configuration.now() }

    /// The storage namespace of the path.
    var namespace: String { path["namespace"] ?? "" }

    /// The study of the path.
    var key: ImageStore.Key { ImageStore.Key(namespace: namespace, studyUID: path["study_uid"] ?? "") }

    /// Whether a flag is set: 1, and the word `true`, which published clients send in places.
    func flag(_ name: String) -> Bool { ["1", "true"].contains(query.value(name)?.lowercased()) }

    /// The words of a comma list; none when it is absent.
    func list(_ name: String) -> [String] {
        (query.value(name) ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// Does something with the state, undisturbed.
    func perform<Result: Sendable, Failure: Error>(
        _ body: @Sendable (inout ServiceModel) throws(Failure) -> Result
    ) async throws(Failure) -> Result { try await service.state.perform(body) }
}

// MARK: What the call is about

extension StorageCall {
    /// What storage holds of the study.
    func study() async throws(StorageRefusal) -> ImageStore.StoredStudy { try await study(key) }

    func study(_ key: ImageStore.Key) async throws(StorageRefusal) -> ImageStore.StoredStudy {
        guard let study = await perform({ $0.imageStore[key] }) else { throw .studyNotFound(key.studyUID) }
        return study
    }

    /// The content of the image and version of the path.
    func version() async throws(StorageRefusal) -> ImageStore.Version {
        let image = path["image_uid"] ?? ""
        let version = path["image_version"] ?? "*"
        guard let found = try await study().images[image]?.version(version) else { throw .imageNotFound(image) }
        return found
    }

    /// The image of the path, read as a whole but for its pixels.
    func file() async throws(StorageRefusal) -> DICOMFile { try Self.file(of: try await version()) }

    static func file(of version: ImageStore.Version) throws(StorageRefusal) -> DICOMFile {
        do throws(DICOMError) {
            return try DICOMFile.read(try ByteSource(version.blob))
        } catch {
            throw .unreadable(version.facts.imageUID, error)
        }
    }
}

// MARK: The body

extension StorageCall {
    /// Reads the body to where bodies are kept.
    func blob(limit: Int? = nil) async throws(StorageRefusal) -> Blob {
        do throws(CallContext.BodyFailure) {
            return try await context.blob(limit: limit ?? service.configuration.imageLimit)
        } catch {
            throw StorageRefusal(error)
        }
    }

    /// Reads a body that is no image into memory.
    func body() async throws(StorageRefusal) -> [UInt8] {
        do throws(CallContext.BodyFailure) {
            return try await context.form(limit: service.configuration.formLimit)
        } catch {
            throw StorageRefusal(error)
        }
    }

    /// Reads a body of JSON.
    func json() async throws(StorageRefusal) -> JSON {
        let bytes = try await body()
        do throws(JSONError) {
            return try JSON(reading: bytes)
        } catch {
            throw .notJSON(error.description)
        }
    }

    /// A header that holds a number of bytes.
    func size(_ name: String = "X-File-Size") -> Int? { context.request.headers[name.lowercased()].flatMap { Int($0) } }
}

/// A modelled call of storage.
typealias StorageHandler = @Sendable (StorageCall) async throws(StorageRefusal) -> SandboxResponse
