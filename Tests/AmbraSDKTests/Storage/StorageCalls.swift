import AmbraTransport
import DICOM
import HTTPTypes
import Testing

@testable import AmbraSDK

/// Each storage call with the request that it is to make.
enum StorageCalls {
    /// A call that reads, and the path and query it sends.
    struct Reading: Sendable {
        let target: String
        let make: @Sendable (StorageService<Async>) -> any SendableQuery

        init(_ target: String, _ make: @escaping @Sendable (StorageService<Async>) -> any SendableQuery) {
            self.target = target
            self.make = make
        }
    }

    /// A call that changes something, with the whole request.
    struct Change: Sendable {
        let line: String
        let body: String
        let make: @Sendable (StorageService<Async>) -> any SendableQuery

        init(
            _ line: String, _ body: String = "",
            _ make: @escaping @Sendable (StorageService<Async>) -> any SendableQuery
        ) {
            self.line = line
            self.body = body
            self.make = make
        }
    }

    private static let image = "/study/n/1/image/2/version/v"
    private static let frame = image + "/frame/3"

    static let reads: [Reading] = [
        Reading("/study/n/1/schema?sid=s&phi_namespace=p&extended=1&attachments_only=0") {
            $0.study.schema(namespace: "n", studyUID: "1", phiNamespace: "p", extended: true, attachmentsOnly: false)
        },
        Reading("/study/n/1/count?sid=s&count_files=1") {
            $0.study.count(namespace: "n", studyUID: "1", countFiles: true)
        },
        Reading("/study/n/1/tag?sid=s&phi_namespace=p") {
            $0.study.tag(namespace: "n", studyUID: "1", phiNamespace: "p")
        },
        Reading("/study/n/1/phi?sid=s") { $0.study.phi(namespace: "n", studyUID: "1") },
        Reading("/study/n/1/json?sid=s&groups=8%2C0x10&include_tags=00100010%2C00100020&series_uid=4") {
            $0.study.json(
                namespace: "n", studyUID: "1", groups: ["8", "0x10"], includeTags: [.patientName, .patientID],
                seriesUID: "4")
        },
        Reading("/study/n/1/merge?sid=s&secondary_study_uid=5%2C6&delete_secondary_study=1") {
            $0.study.merge(
                namespace: "n", studyUID: "1", secondaryStudyUID: ["5", "6"], deleteSecondaryStudy: true)
        },
        Reading(
            "/study/n/1/download?sid=s&bundle=osx&series_uid=4&flat_directory=1&anonymize_tags=1048592%3DA%3DB%2C1048608%3D__DELETE__&video_format=mp4"
        ) {
            $0.study.download(
                namespace: "n", studyUID: "1", bundle: .macOS, seriesUID: ["4"], flatDirectory: true,
                anonymizeTags: [.patientName: .value("A=B"), .patientID: .deletion], videoFormat: .mp4)
        },
        Reading("/download/viewer?sid=s") { $0.study.downloadViewer() },
        Reading(image + "?sid=s&pretranscode=1") {
            $0.image.dicomPayload(
                namespace: "n", studyUID: "1", imageUID: "2", imageVersion: "v", pretranscode: true)
        },
        Reading(image + "/attribute?sid=s&exclude_unnamed=1") {
            $0.image.attributes(
                namespace: "n", studyUID: "1", imageUID: "2", imageVersion: "v", excludeUnnamed: true)
        },
        Reading(image + "/phi?sid=s") {
            $0.image.phi(namespace: "n", studyUID: "1", imageUID: "2", imageVersion: "v")
        },
        Reading(image + "/json?sid=s&all_dicom_values=1") {
            $0.image.json(namespace: "n", studyUID: "1", imageUID: "2", imageVersion: "v", allDICOMValues: true)
        },
        Reading(image + "/pdf?sid=s") {
            $0.image.pdf(namespace: "n", studyUID: "1", imageUID: "2", imageVersion: "v")
        },
        Reading(image + "/video?sid=s&reencode_video=0") {
            $0.image.video(namespace: "n", studyUID: "1", imageUID: "2", imageVersion: "v", reencodes: false)
        },
        Reading(image + "/cadsr?sid=s&phi_namespace=p") {
            $0.image.cadsr(namespace: "n", studyUID: "1", imageUID: "2", imageVersion: "v", phiNamespace: "p")
        },
        Reading(frame + "/thumbnail?sid=s&depth=8") {
            $0.frame.thumbnail(
                namespace: "n", studyUID: "1", imageUID: "2", imageVersion: "v", frame: 3, depth: .bits8)
        },
        Reading(frame + "/diagnostic?sid=s&depth=16&size=512") {
            $0.frame.diagnostic(
                namespace: "n", studyUID: "1", imageUID: "2", imageVersion: "v", frame: 3, depth: .bits16,
                size: .longestEdge(512))
        },
        Reading(frame + "?sid=s&quality=0.5&size=10x20") {
            $0.frame.jpeg(
                namespace: "n", studyUID: "1", imageUID: "2", imageVersion: "v", frame: 3, quality: 0.5,
                size: .box(width: 10, height: 20))
        },
        Reading(frame + "/tiff?sid=s") {
            $0.frame.tiff(namespace: "n", studyUID: "1", imageUID: "2", imageVersion: "v", frame: 3)
        },
        Reading("/study/n/1/attachment/a%2Fb/version/v?sid=s") {
            $0.attachment.get(namespace: "n", studyUID: "1", attachmentID: "a/b", version: "v")
        },
        Reading("/study/n/1/attachment/a/version/v/r%20%C3%A9.pdf?sid=s") {
            $0.attachment.named(
                namespace: "n", studyUID: "1", attachmentID: "a", version: "v", fileName: "r é.pdf")
        },
        Reading("/study/n/1/attachment/latest?sid=s") { $0.attachment.latest(namespace: "n", studyUID: "1") },
        Reading("/study/n/1/attachment/latest/r.pdf?sid=s") {
            $0.attachment.latestNamed(namespace: "n", studyUID: "1", fileName: "r.pdf")
        },
        Reading("/dicomweb/n/studies/1/metadata?sid=s") { $0.dicomweb.study(namespace: "n", studyUID: "1") },
        Reading("/dicomweb/n/studies/1/series/4/metadata?sid=s") {
            $0.dicomweb.series(namespace: "n", studyUID: "1", seriesUID: "4")
        },
        Reading("/dicomweb/n/studies/1/series/4/instances/2/metadata?sid=s&phi_namespace=p") {
            $0.dicomweb.image(namespace: "n", studyUID: "1", seriesUID: "4", imageUID: "2", phiNamespace: "p")
        },
        Reading("/multipart/initiate?sid=s") { $0.multipart.initiate() },
    ]

    private static let region = PixelRegion(x: 1, y: 2, width: 3, height: 4)
    private static let rectangle = #"{"x":1,"y":2,"width":3,"height":4}"#

    static let changes: [Change] = [
        Change("DELETE /study/n/1?sid=s&keep_attachments=1") {
            $0.study.delete(namespace: "n", studyUID: "1", keepAttachments: true)
        },
        Change("DELETE /study/n/1/image/2?sid=s") {
            $0.study.deleteImage(namespace: "n", studyUID: "1", imageUID: "2")
        },
        Change("DELETE /study/n/1/images?sid=s", "2,3") {
            $0.study.deleteImages(namespace: "n", studyUID: "1", imageUIDs: ["2", "3"])
        },
        Change("POST /study/n/1/split?sid=s&to_namespace=t&series_uid=4%2C5&delete_series_from_original=1") {
            $0.study.split(
                namespace: "n", studyUID: "1", toNamespace: "t", seriesUID: ["4", "5"], deleteSeriesFromOriginal: true)
        },
        Change("POST /study/n/1/clone?sid=s&new_image_uids=true&new_series_uids=false") {
            $0.study.clone(namespace: "n", studyUID: "1", newImageUIDs: true, newSeriesUIDs: false)
        },
        Change("POST /study/n/1/anonymize?sid=s&color=ff0000&is_ai=true", #"{"regions":[\#(rectangle)]}"#) {
            $0.study.anonymize(namespace: "n", studyUID: "1", color: "ff0000", isAI: true, regions: .study([region]))
        },
        Change("POST /study/n/1/anonymize?sid=s", #"{"series":{"4":{"regions":[]},"5":{"regions":[\#(rectangle)]}}}"#) {
            $0.study.anonymize(namespace: "n", studyUID: "1", regions: .series(["5": [region], "4": []]))
        },
        Change(
            "POST /study/n/1/crop?sid=s&to_namespace=t&keep_image_uids=1",
            #"{"series":{"4":{"instances":{"2":{"region":\#(rectangle)}}}}}"#
        ) {
            $0.study.crop(
                namespace: "n", studyUID: "1", toNamespace: "t", keepImageUIDs: true,
                region: .images(["4": ["2": region]]))
        },
        Change("DELETE /study/n/1/cache?sid=s") { $0.study.discardCache(namespace: "n", studyUID: "1") },
        Change("POST /study/n/1/hl7/h/sr?sid=s") { $0.study.addReport(namespace: "n", studyUID: "1", hl7UUID: "h") },
        Change("POST /study/n/1/rt?sid=s&phi_namespace=p", #"{"structureSetLabel":"L"}"#) {
            $0.study.addStructureSet(
                namespace: "n", studyUID: "1", phiNamespace: "p", structureSet: ["structureSetLabel": "L"])
        },
        Change("POST /namespace/n/image?sid=s&study_uid=1", "DICM") {
            $0.image.upload(namespace: "n", studyUID: "1", body: .bytes(Array("DICM".utf8)))
        },
        Change("DELETE /study/n/1/attachment/a/version/v?sid=s") {
            $0.attachment.delete(namespace: "n", studyUID: "1", attachmentID: "a", version: "v")
        },
        Change("POST /study/n/1/attachment/a/version/v/image?sid=s&static_ids=1") {
            $0.attachment.addImages(namespace: "n", studyUID: "1", attachmentID: "a", version: "v", staticIDs: true)
        },
        Change("POST /multipart/u?sid=s", "part") {
            $0.multipart.uploadPart(
                uploadUUID: "u", partChecksum: "1", fileSize: 4, fileName: "00000", body: .bytes(Array("part".utf8)))
        },
        Change("POST /multipart/u/complete?sid=s&namespace=n&endpoint=wrap") {
            $0.multipart.complete(uploadUUID: "u", namespace: "n", endpoint: .wrap, fileSize: 4, fileName: "name")
        },
    ]

    // MARK: - Help

    struct Sent {
        let line: String
        let headers: HTTPFields
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }
    }

    /// The request that a call becomes; what it answers does not matter.
    static func request(
        _ make: (StorageService<Async>) -> any SendableQuery
    ) async throws -> Sent {
        let transport = ScriptedTransport { _, _ in .answer(404, "") }
        let client = try AmbraClient<Async>.scripted(transport, credentials: .session(id: "s"))
        await #expect(throws: AmbraError.self) { try await make(client.storage(engine: "e.service.example")).run() }
        let sent = try #require(transport.requests.first)
        let path = sent.path.replacing("/api/v3/storage", with: "")
        return Sent(line: "\(sent.method) \(path)", headers: sent.headers, body: sent.body)
    }

    static func answer<Response: Sendable>(
        _ text: String, _ make: (StorageService<Async>) -> StorageQuery<Response, Async>
    ) async throws -> Response {
        let transport = ScriptedTransport { _, _ in .answer(200, text) }
        let client = try AmbraClient<Async>.scripted(transport, credentials: .session(id: "s"))
        return try await make(client.storage(engine: "e.service.example")).send()
    }

    /// Nothing is sent, and the error tells why.
    @discardableResult
    static func expectMistake(
        _ message: String, _ make: (StorageService<Async>) -> any SendableQuery
    ) async -> AmbraError? {
        let transport = ScriptedTransport { _, _ in .answer(200, "{}") }
        let error = await #expect(throws: AmbraError.self) {
            let client = try AmbraClient<Async>.scripted(transport, credentials: .session(id: "s"))
            try await make(client.storage(engine: "e.service.example")).run()
        }
        #expect(transport.requests.isEmpty)
        #expect(error?.description.contains(message) == true, "\(String(describing: error))")
        return error
    }
}

/// A query of any answer.
protocol SendableQuery: Sendable {
    func run() async throws
}

extension StorageQuery: SendableQuery where Mode == Async {
    func run() async throws { _ = try await send() }
}
