import DICOM
import Platform
import Testing

@testable import AmbraSandbox

@Suite("studies made of studies")
struct StudyMakingTests {
    private struct Stored {
        var client: InProcessClient
        var study: String
        var namespace: String { client.service.namespaceID }

        /// Waits for a job, then reads the schema of a study.
        func schema(of uid: String, after job: String) async throws -> [(series: String, images: [String])] {
            while try await client.call("/job/get", ["id": job]).json["state"] == "RUNNING" { await Task.yield() }
            #expect(try await client.call("/job/get", ["id": job]).json["state"] == "DONE")
            let schema = try await client.storage("GET", "/study/\(namespace)/\(uid)/schema").json
            return (schema["series"]?.array ?? []).map { series in
                let images = (series["images"]?.array ?? []).compactMap { $0["id"]?.string }
                return (series["series_uid"]?.string ?? "", images)
            }
        }

        /// Makes a call with a job, and waits for the end of the work.
        func make(
            _ path: String, _ query: [String: String] = [:], method: String = "POST", body: String = ""
        ) async throws -> (uid: String, schema: [(series: String, images: [String])]) {
            let job = Identifier.new()
            let answer = await client.storage(
                method, study + path, query, headers: ["X-AmbraHealth-Job-Id": job], body: .bytes(Array(body.utf8)))
            #expect(answer.status == 202)
            let text = String(decoding: try answer.body.collect(), as: UTF8.self)
            let uid = text.isEmpty ? "1.2.3" : text
            return (uid, try await schema(of: uid, after: job))
        }

        func file(_ uid: String, _ image: String) async throws -> DICOMFile {
            let path = "/study/\(namespace)/\(uid)/image/\(image)/version/*"
            return try DICOMFile.read(ByteSource(try await client.storage("GET", path).body.collect()))
        }

        func isReady(_ uid: String) async throws -> Bool {
            let query = ["study_uid": uid, "storage_namespace": namespace]
            return try await client.call("/study/get", query).json["phantom"] == 0
        }
    }

    private func stored() async throws -> Stored {
        let client = try await InProcessClient.loggedIn()
        _ = await client.upload(try Self.image("1.2.3", "1.2.3.1", "1.2.3.1.1"))
        _ = await client.upload(try Self.image("1.2.3", "1.2.3.2", "1.2.3.2.1"))
        return Stored(client: client, study: "/study/\(client.service.namespaceID)/1.2.3")
    }

    /// Eight by four pixels of 16 bits, each 100.
    private static func image(_ study: String, _ series: String, _ uid: String) throws -> [UInt8] {
        let dataSet = DataSet([
            .text(.sopClassUID, .ui, UID.ctImageStorage.value), .text(.sopInstanceUID, .ui, uid),
            .text(.patientName, .pn, "Doe^Jane"), .text(.studyInstanceUID, .ui, study),
            .text(.seriesInstanceUID, .ui, series), .text(.modality, .cs, "CT"),
            .text(.imagePositionPatient, .ds, "10", "20", "30"),
            .text(.imageOrientationPatient, .ds, "1", "0", "0", "0", "1", "0"), .text(.pixelSpacing, .ds, "2", "3"),
            .sequence(.referencedImageSequence, DataSet([.text(.referencedSOPInstanceUID, .ui, uid)])),
            .unsigned16(.samplesPerPixel, 1), .text(.photometricInterpretation, .cs, "MONOCHROME2"),
            .unsigned16(.rows, 4), .unsigned16(.columns, 8), .unsigned16(.bitsAllocated, 16),
            .unsigned16(.bitsStored, 12), .unsigned16(.highBit, 11), .unsigned16(.pixelRepresentation, 0),
            .pixels([Int16](repeating: 100, count: 32)),
        ])
        return try DICOMWriter().file(dataSet)
    }

    @Test("a split copies the series that are named under new UIDs, wherever they stand, and makes a ready study")
    func split() async throws {
        let stored = try await stored()
        let follower = Follower()
        await stored.client.service.state.perform { $0.events.add(follower, to: "study.\(stored.namespace)") }
        let (uid, schema) = try await stored.make("/split", ["series_uid": "1.2.3.2"])
        #expect(follower.names == ["READY"])
        #expect(uid != "1.2.3" && schema.count == 1 && schema.first?.series != "1.2.3.2")
        let image = try #require(schema.first?.images.first)
        let file = try await stored.file(uid, image)
        #expect(try file.dataSet.string(.studyInstanceUID) == uid)
        #expect(try file.fileMeta.string(.mediaStorageSOPInstanceUID) == image)
        let reference = try #require(file.dataSet.items(of: .referencedImageSequence).first)
        #expect(try reference.dataSet.string(.referencedSOPInstanceUID) == image)
        #expect(try await stored.isReady(uid))
        let count = try await stored.client.storage("GET", stored.study + "/count").json
        #expect(count["images"] == 2, "the study itself stays as it is")
        let unknown = await stored.client.storage("POST", stored.study + "/split", ["series_uid": "9"])
        #expect(try unknown.readableStatus == "SERIES_NOT_FOUND")
    }

    @Test("a split that deletes moves the series")
    func move() async throws {
        let stored = try await stored()
        let query = ["series_uid": "1.2.3.2", "delete_series_from_original": "1"]
        let (_, schema) = try await stored.make("/split", query)
        #expect(schema.first?.series == "1.2.3.2" && schema.first?.images == ["1.2.3.2.1"])
        let rest = try await stored.client.storage("GET", stored.study + "/schema").json["series"]?.array
        #expect(rest?.map { $0["series_uid"] } == ["1.2.3.1"])
    }

    @Test("a clone has the series and images of the study, under their UIDs or new ones")
    func clone() async throws {
        let stored = try await stored()
        let same = try await stored.make("/clone", ["new_series_uids": "false"])
        #expect(same.schema.map(\.series) == ["1.2.3.1", "1.2.3.2"])
        #expect(try await stored.isReady(same.uid))
        let other = try await stored.make("/clone", ["new_series_uids": "true", "new_image_uids": "true"])
        #expect(Set(other.schema.map(\.series)).isDisjoint(with: ["1.2.3.1", "1.2.3.2"]))
        #expect(other.schema.count == 2 && other.schema.flatMap(\.images).allSatisfy { $0.hasPrefix("2.25.") })
    }

    @Test("a merge brings the series of another study, which may go, and is told to those who follow")
    func merge() async throws {
        let stored = try await stored()
        _ = await stored.client.upload(try Self.image("1.5", "1.5.1", "1.5.1.1"))
        let added = try await stored.client.addStudy("1.2.3").json["uuid"]?.string ?? ""
        let follower = Follower()
        await stored.client.service.state.perform { model in
            model.events.add(follower, to: "study.\(stored.namespace)")
            model.events.add(follower, to: "job.\(stored.namespace)")
        }
        let query = ["secondary_study_uid": "1.5", "delete_secondary_study": "True"]
        let (_, schema) = try await stored.make("/merge", query, method: "GET")
        #expect(schema.map(\.series) == ["1.2.3.1", "1.2.3.2", "1.5.1"])
        #expect(try await stored.file("1.2.3", "1.5.1.1").dataSet.string(.studyInstanceUID) == "1.2.3")
        let gone = await stored.client.storage("GET", "/study/\(stored.namespace)/1.5/schema")
        #expect(gone.status == 404)
        #expect(follower.names.contains("EDIT") && follower.names.last == "DONE" && !added.isEmpty)
        let itself = await stored.client.storage("GET", stored.study + "/merge", ["secondary_study_uid": "1.2.3"])
        #expect(itself.status == 400)
    }

    @Test("regions are painted in the images that they are for; the highest level that says something counts")
    func anonymize() async throws {
        let stored = try await stored()
        let body =
            #"{"series":{"1.2.3.1":{"regions":[{"x":1,"y":1,"width":2,"height":9}],"#
            + #""instances":{"1.2.3.1.1":{"regions":[]}}}}}"#
        let made = try await stored.make("/anonymize", ["color": "ffffff", "keep_image_uids": "1"], body: body)
        #expect(try await stored.isReady(made.uid))
        let painted = try await pixels(stored, made.uid, "1.2.3.1.1")
        #expect(painted.count == 32)
        for (place, value) in painted.enumerated() {
            let isInside = (1...2).contains(place % 8) && place / 8 >= 1
            #expect(value == (isInside ? 4095 : 100), "\(place)")
        }
        #expect(try await pixels(stored, made.uid, "1.2.3.2.1") == [Int](repeating: 100, count: 32))
        #expect(try await pixels(stored, "1.2.3", "1.2.3.1.1") == [Int](repeating: 100, count: 32))
    }

    /// Eight by four pixels of 12 bits: the first differs from the prediction 2048 by -1948, the others by nothing.
    private static let losslessJPEG: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xC3, 0, 11, 12, 0, 4, 0, 8, 1, 1, 0x11, 0]
        + [0xFF, 0xC4, 0, 21, 0, 1, 1] + [UInt8](repeating: 0, count: 14) + [0, 11]
        + [0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 0, 0, 0x83, 0x18, 0, 0, 0, 0x0F, 0xFF, 0xD9]

    private static func compressed(_ uid: String, _ bytes: [UInt8], _ syntax: TransferSyntax) throws -> [UInt8] {
        var dataSet = try DICOMFile.read(ByteSource(try image("1.6", "1.6.1", uid))).dataSet
        let fragments = Fragments(offsetTable: 0..<0, ranges: [0..<bytes.count], source: ByteSource(bytes))
        try dataSet.set(Element(tag: .pixelData, vr: .ob, content: .fragments(fragments)))
        return try DICOMWriter().file(dataSet, transferSyntax: syntax)
    }

    @Test("images of JPEG Lossless are painted like those without compression; another compression is named")
    func anonymizeJPEGLossless() async throws {
        var stored = try await stored()
        stored.study = "/study/\(stored.namespace)/1.6"
        _ = await stored.client.upload(try Self.compressed("1.6.1.1", Self.losslessJPEG, .jpegLosslessSV1))
        let body = #"{"regions":[{"x":7,"y":3,"width":1,"height":1}]}"#
        let made = try await stored.make("/anonymize", ["color": "ffffff", "keep_image_uids": "1"], body: body)
        let painted = try await pixels(stored, made.uid, "1.6.1.1")
        #expect(painted == [Int](repeating: 100, count: 31) + [4095])
        #expect(try await stored.file(made.uid, "1.6.1.1").transferSyntax == .explicitVRLittleEndian)
        _ = await stored.client.upload(try Self.compressed("1.6.1.2", [1, 2, 3, 4], .jpegLSLossless))
        let refused = await stored.client.storage("POST", stored.study + "/anonymize", body: .bytes(Array(body.utf8)))
        #expect(try refused.readableStatus == "ANONYMIZE_REGIONS_EXCEPTION")
        #expect(try refused.json["message"]?.string?.contains("JPEG-LS Lossless") == true)
    }

    private func pixels(_ stored: Stored, _ study: String, _ image: String) async throws -> [Int] {
        let dataSet = try await stored.file(study, image).dataSet
        let bytes = try dataSet.bytes(of: try #require(dataSet[.pixelData]))
        return stride(from: 0, to: bytes.count, by: 2).map { Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8 }
    }

    @Test("a crop leaves the region, and moves the position of the first pixel")
    func crop() async throws {
        let stored = try await stored()
        let body = #"{"region":{"x":2,"y":1,"width":3,"height":2}}"#
        let refused = await stored.client.storage("POST", stored.study + "/crop", body: .bytes(Array(body.utf8)))
        #expect(refused.status == 412)
        let made = try await stored.make("/crop", ["to_namespace": stored.namespace], body: body)
        let image = try #require(made.schema.first?.images.first)
        let dataSet = try await stored.file(made.uid, image).dataSet
        #expect(try dataSet.integer(.rows) == 2 && dataSet.integer(.columns) == 3)
        #expect(try await pixels(stored, made.uid, image) == [Int](repeating: 100, count: 6))
        #expect(try dataSet.strings(.imagePositionPatient)?.compactMap { Double($0) } == [16, 22, 30])
        // Published clients send the list of the other call, which crops nothing.
        let other = try await stored.make("/crop", ["to_namespace": stored.namespace], body: #"{"regions":[]}"#)
        #expect(other.schema.count == 2)
    }

    @Test("regions of images in JPEG Lossless are edited in their pixels, which are native afterwards")
    func compressed() async throws {
        let stored = try await stored()
        let image = try JPEGLosslessImage.file(study: "1.8", uid: "1.8.1.1")
        #expect(await stored.client.upload(image).status == 202)
        var other = stored
        other.study = "/study/\(stored.namespace)/1.8"
        let painted = try await other.make(
            "/anonymize", ["color": "ffffff", "keep_image_uids": "1"],
            body: #"{"regions":[{"x":0,"y":0,"width":8,"height":1}]}"#)
        let expected = (0..<JPEGLosslessImage.pixels).map { $0 < 8 ? 4095 : JPEGLosslessImage.value }
        #expect(try await pixels(stored, painted.uid, "1.8.1.1") == expected)
        let file = try await stored.file(painted.uid, "1.8.1.1")
        #expect(file.transferSyntax == .explicitVRLittleEndian)
        let cropped = try await other.make(
            "/crop", ["to_namespace": stored.namespace, "keep_image_uids": "1"],
            body: #"{"region":{"x":2,"y":1,"width":3,"height":2}}"#)
        #expect(
            try await pixels(stored, cropped.uid, "1.8.1.1") == [Int](repeating: JPEGLosslessImage.value, count: 6))
        #expect(try await stored.file("1.8", "1.8.1.1").transferSyntax == .jpegLosslessSV1)
    }

    @Test("regions that are none, a body that is no JSON and pixels without a size are refused before the answer")
    func refusals() async throws {
        let stored = try await stored()
        for body in ["", "[]", #"{"regions":{}}"#, #"{"regions":[{"x":1,"y":1,"width":0,"height":1}]}"#] {
            let answer = await stored.client.storage(
                "POST", stored.study + "/anonymize", body: .bytes(Array(body.utf8)))
            #expect(try answer.readableStatus == "JSON_DESERIALIZE_EXCEPTION", "\(body)")
        }
        _ = await stored.client.upload(ImageBytes.image(study: "1.7", series: "1.7.1", uid: "1.7.1.1"))
        let whole = #"{"regions":[{"x":1,"y":1,"width":1,"height":1}]}"#
        let answer = await stored.client.storage(
            "POST", "/study/\(stored.namespace)/1.7/anonymize", body: .bytes(Array(whole.utf8)))
        #expect(try answer.readableStatus == "ANONYMIZE_REGIONS_EXCEPTION", "its pixels have no size")
        #expect(await stored.client.storage("POST", stored.study + "/hl7/1/sr").status == 404)
    }

    @Test("a study that is uploaded and synced is announced as ready once")
    func announcedUpload() async throws {
        let stored = try await stored()
        let follower = Follower()
        await stored.client.service.state.perform { $0.events.add(follower, to: "study.\(stored.namespace)") }
        let added = try await stored.client.addStudy("1.2.3").json["uuid"]?.string ?? ""
        #expect(follower.names.isEmpty)
        _ = try await stored.client.call("/study/sync", ["uuid": added, "image_count": "3"])
        #expect(follower.names.isEmpty)
        _ = await stored.client.upload(try Self.image("1.2.3", "1.2.3.2", "1.2.3.2.2"))
        _ = await stored.client.upload(try Self.image("1.2.3", "1.2.3.2", "1.2.3.2.3"))
        #expect(follower.names == ["READY"])
    }

    @Test("a job id that another user's job has is left to it")
    func foreignJob() async throws {
        let stored = try await stored()
        let id = Identifier.new()
        await stored.client.service.state.perform { $0.beginJob(id, of: "another") }
        let path = stored.study + "/image/1.2.3.1.1"
        let answer = await stored.client.storage("DELETE", path, headers: ["X-AmbraHealth-Job-Id": id])
        #expect(answer.status == 202)
        await stored.client.service.state.perform { #expect($0.jobs[id]?.state == "RUNNING") }
    }

    @Test("contours are stored as a structure set of the study's patient")
    func structureSet() async throws {
        let stored = try await stored()
        let body =
            #"{"structureSetLabel":"Größe","structureSetROISequences":[{"roiNumber":"1","roiName":"Lung"}],"#
            + #""roiContours":[{"referencedROINumber":"1","contourSequences":[{"contourGeometricType":"POINT","#
            + #""contourData":[{"x":1.5,"y":2,"z":3}]}]}]}"#
        let answer = await stored.client.storage("POST", stored.study + "/rt", body: .bytes(Array(body.utf8)))
        #expect(answer.status == 200)
        let image = try #require(try answer.json["image_uid"]?.string)
        let dataSet = try await stored.file("1.2.3", image).dataSet
        #expect(try dataSet.string(.structureSetLabel) == "Größe" && dataSet.string(.patientName) == "Doe^Jane")
        #expect(try dataSet.string(.modality) == "RTSTRUCT")
        #expect(try dataSet.items(of: .structureSetROISequence).first?.dataSet.string(.roiName) == "Lung")
        let contours = try #require(dataSet.items(of: .roiContourSequence).first).dataSet
        let contour = try #require(contours.items(of: .contourSequence).first).dataSet
        #expect(try contour.strings(.contourData)?.compactMap { Double($0) } == [1.5, 2, 3])
    }
}

private final class Follower: EventHub.Follower {
    private let seen = Locked<[String]>([])
    var names: [String] { seen.withLock { $0 } }
    func take(_ event: StudyEvent) { seen.withLock { $0.append(event.name) } }
    func disconnect() {}
}
