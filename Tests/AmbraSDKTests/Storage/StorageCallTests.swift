import AmbraTransport
import DICOM
import HTTPTypes
import Testing

@testable import AmbraSDK

/// What each storage call sends: method, path, query, headers and body.
@Suite("storage calls")
struct StorageCallTests {
    @Test("every call that reads sends its method, path and query", arguments: StorageCalls.reads.indices)
    func reads(index: Int) async throws {
        let expected = StorageCalls.reads[index]
        let sent = try await StorageCalls.request(expected.make)
        #expect(sent.line == "GET \(expected.target)")
        #expect(sent.body.isEmpty)
    }

    @Test(
        "every call that changes something sends its method, path, query and body",
        arguments: StorageCalls.changes.indices)
    func changes(index: Int) async throws {
        let expected = StorageCalls.changes[index]
        let sent = try await StorageCalls.request(expected.make)
        #expect(sent.line == expected.line)
        #expect(sent.text == expected.body)
    }

    @Test("the job's id and the kind of the body stand in headers")
    func headers() async throws {
        let job = try await StorageCalls.request {
            $0.study.deleteImage(namespace: "n", studyUID: "1", imageUID: "2", jobID: "j")
        }
        #expect(job.headers[try #require(HTTPField.Name("X-AmbraHealth-Job-Id"))] == "j")
        let json = try await StorageCalls.request {
            $0.study.addStructureSet(namespace: "n", studyUID: "1", structureSet: [:])
        }
        #expect(json.headers[.contentType] == "application/json; charset=utf-8")
    }

    // MARK: - Forms

    @Test("a form has its parts in order, its file's size in a header, and can be sent again")
    func form() async throws {
        let file = StorageFile(
            name: "a\"b\r\n.pdf", content: .bytes(Array("%PDF".utf8)), contentType: "application/pdf")
        let sent = try await StorageCalls.request {
            $0.image.wrap(namespace: "n", rendersPDF: true, file: file, tags: ["(0010,0010)": "X"])
        }
        #expect(sent.line == "POST /namespace/n/wrap?sid=s&render_wrapped_pdf=1")
        #expect(sent.headers[try #require(HTTPField.Name("X-File-Size"))] == "4")
        let type = try #require(sent.headers[.contentType])
        #expect(type.hasPrefix("multipart/form-data; boundary="))
        let boundary = "--" + type.dropFirst("multipart/form-data; boundary=".count)
        #expect(
            sent.text == """
                \(boundary)\r
                Content-Disposition: form-data; name="file"; filename="a%22b%0D%0A.pdf"\r
                Content-Type: application/pdf\r
                \r
                %PDF\r
                \(boundary)\r
                Content-Disposition: form-data; name="tags"\r
                \r
                {"(0010,0010)":"X"}\r
                \(boundary)--\r

                """)
    }

    @Test("after a lost session a form is sent again with the same bytes")
    func formAgain() async throws {
        let transport = ScriptedTransport { sent, number in
            if sent.path.contains("/session/login") { return .answer(200, #"{"status":"OK","sid":"s\#(number)"}"#) }
            if sent.path.contains("/session/user") { return .answer(401, "") }
            let isLost = sent.path.contains("sid=s0")
            return isLost ? .answer(403, #"{"kind":{"readable_status":"ACCESS_DENIED"}}"#) : .answer(202, "{}")
        }
        let client = try AmbraClient<Async>.scripted(transport)
        let file = StorageFile(name: "a", content: .bytes([1, 2, 3]))
        _ = try await client.storage(engine: "e.service.example").attachment.add(
            namespace: "n", studyUID: "1", data: file
        )
        .send()
        let bodies = transport.requests.filter { $0.path.contains("/attachment") }.map(\.body)
        #expect(bodies.count == 2 && bodies[0] == bodies[1] && !bodies[0].isEmpty)
    }

    @Test("a form whose file has an unknown length cannot state it")
    func unknownLength() async {
        let stream = HTTPBodyStream(length: nil, isReplayable: false) { { nil } }
        let file = StorageFile(name: "a", content: .stream(stream))
        await StorageCalls.expectMistake("X-File-Size: the length of the file is not known") {
            $0.image.wrap(namespace: "n", file: file)
        }
    }

    // MARK: - Values that cannot be sent

    @Test("values that the wire cannot carry are refused before anything is sent, and not shown")
    func mistakes() async {
        await StorageCalls.expectMistake("the list is empty") {
            $0.study.deleteImages(namespace: "n", studyUID: "1", imageUIDs: [])
        }
        await StorageCalls.expectMistake("size: an edge has no pixel") {
            $0.frame.tiff(
                namespace: "n", studyUID: "1", imageUID: "2", imageVersion: "v", frame: 0,
                size: .box(width: 0, height: 5))
        }
        await StorageCalls.expectMistake("quality: not a finite number") {
            $0.frame.jpeg(namespace: "n", studyUID: "1", imageUID: "2", imageVersion: "v", frame: 0, quality: .nan)
        }
        await StorageCalls.expectMistake("a region has no pixel or begins outside of the image") {
            $0.study.crop(
                namespace: "n", studyUID: "1", region: .study(PixelRegion(x: 0, y: 0, width: 0, height: 1)))
        }
        await StorageCalls.expectMistake("no region is given") {
            $0.study.anonymize(namespace: "n", studyUID: "1", regions: .series([:]))
        }
        for value in ["DOE, JANE", "__DELETE__", "a\nb"] {
            let error = await StorageCalls.expectMistake("anonymize_tags: the value of (0010,0010) cannot be sent") {
                $0.study.download(
                    namespace: "n", studyUID: "1", bundle: .dicom, anonymizeTags: [.patientName: .value(value)])
            }
            #expect(error?.description.contains(value) == false)
        }
    }

    @Test("replacements show no value when they are printed")
    func printing() {
        let replacements: TagReplacements = [.patientName: .value("DOE")]
        #expect("\(replacements) \(String(reflecting: replacements))" == "changes of 1 elements changes of 1 elements")
        var dumped = ""
        dump(replacements, to: &dumped)
        #expect(!dumped.contains("DOE"))
    }

    // MARK: - HEAD

    @Test("HEAD asks for the same and reads the headers")
    func head() async throws {
        let sent = try await StorageCalls.request {
            $0.study.schema(namespace: "n", studyUID: "1", extended: true).head()
        }
        #expect(sent.line == "HEAD /study/n/1/schema?sid=s&extended=1")
        let transport = ScriptedTransport { _, _ in
            .answer(200, "", [.contentLength: "12", .contentType: "image/jpeg"])
        }
        let client = try AmbraClient<Async>.scripted(transport, credentials: .session(id: "s"))
        let head = try await client.storage(engine: "e.service.example").study.count(namespace: "n", studyUID: "1")
            .head()
            .send()
        #expect(head == StorageHead(length: 12, contentType: "image/jpeg"))
    }

    @Test("HEAD is refused where storage does not answer it")
    func noHead() async {
        await StorageCalls.expectMistake("storage answers no HEAD here") {
            $0.study.merge(namespace: "n", studyUID: "1", secondaryStudyUID: ["2"]).head()
        }
    }

    // MARK: - Answers

    @Test("lists, data sets and text come as what they are")
    func answers() async throws {
        let listing = #"[{"tags":[{"group":8,"element":112,"vr":"LO","vl":2,"name":"Manufacturer","value":"A"}]}]"#
        let elements = try await StorageCalls.answer(listing) { $0.study.json(namespace: "n", studyUID: "1") }
        #expect(elements.first?.elements?.first?.name == "Manufacturer")
        let object = #"{"00100020":{"vr":"LO","Value":["7"]}}"#
        let one = try await StorageCalls.answer(object) {
            $0.dicomweb.image(namespace: "n", studyUID: "1", seriesUID: "2", imageUID: "3")
        }
        #expect(one[.patientID] != nil)
        let several = try await StorageCalls.answer("[\(object),\(object)]") {
            $0.dicomweb.study(namespace: "n", studyUID: "1")
        }
        #expect(several.count == 2)
        let text = try await StorageCalls.answer("1.2.3\n") { $0.study.clone(namespace: "n", studyUID: "1") }
        #expect(text.text == "1.2.3")
    }

    @Test("an answer of another shape is named without its content")
    func wrongAnswers() async throws {
        let object = #"{"00100010":{"vr":"PN","Value":"DOE"}}"#
        let error = await #expect(throws: AmbraError.self) {
            _ = try await StorageCalls.answer("[\(object)]") { $0.dicomweb.study(namespace: "n", studyUID: "1") }
        }
        guard case .decoding = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(error?.description.contains("DOE") == false)
        for text in ["{}", "[1]"] {
            await #expect(throws: AmbraError.self) {
                _ = try await StorageCalls.answer(text) { $0.study.json(namespace: "n", studyUID: "1") }
            }
        }
    }

    // MARK: - Repeats

    @Test("a study in use is asked for again where that does no harm, and nowhere else")
    func conflict() async throws {
        let refusal = #"{"kind":{"readable_status":"CONFLICT"}}"#
        let transport = ScriptedTransport { _, number in number == 0 ? .answer(409, refusal) : .answer(200, "{}") }
        let client = try AmbraClient<Async>.scripted(transport, credentials: .session(id: "s"))
        _ = try await client.storage(engine: "e.service.example").study.schema(namespace: "n", studyUID: "1").send()
        #expect(transport.requests.count == 2)
        let changing = ScriptedTransport { _, _ in .answer(409, refusal) }
        let other = try AmbraClient<Async>.scripted(changing, credentials: .session(id: "s"))
        let merge = other.storage(engine: "e.service.example").study
            .merge(namespace: "n", studyUID: "1", secondaryStudyUID: ["2"])
        let error = await #expect(throws: AmbraError.self) { try await merge.send() }
        #expect(changing.requests.count == 1)
        guard case .storage(let refused) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(refused.status == .conflict && refused.retry == .later)
    }

    @Test("each status says when the call may be repeated")
    func retryRules() {
        #expect(StorageError.Status.accessDenied.retry == .afterLogin)
        #expect(StorageError.Status.conflict.retry == .later)
        #expect(StorageError.Status.studyNotFound.retry == .never)
        #expect(StorageError(call: "/", httpStatus: 503, status: nil).retry == .later)
        #expect(StorageError(call: "/", httpStatus: 500, status: nil).retry == .never)
    }
}
