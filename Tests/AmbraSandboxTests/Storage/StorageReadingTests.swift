import Testing

@testable import AmbraSandbox

@Suite("attributes by storage")
struct StorageReadingTests {
    private func stored() async throws -> (client: InProcessClient, study: String, image: String) {
        let client = try await InProcessClient.loggedIn()
        _ = await client.upload(ImageBytes.image())
        _ = await client.upload(ImageBytes.image(series: "1.2.3.2", uid: "1.2.3.2.1", modality: "MR"))
        let study = "/study/\(client.service.namespaceID)/1.2.3"
        return (client, study, study + "/image/1.2.3.1.1/version/*")
    }

    @Test("the JSON of an image has group, element, VR, padded length, keyword and value")
    func imageJSON() async throws {
        let (client, _, image) = try await stored()
        let tags = try #require(try await client.storage("GET", image + "/json").json["tags"]?.array)
        let modality = try #require(tags.first { $0["name"] == "Modality" })
        #expect(modality["group"] == 8 && modality["element"] == 96 && modality["vr"] == "CS")
        #expect(modality["vl"] == 2 && modality["value"] == "CT")
        #expect(tags.filter { $0["group"] == 2 }.count == 3, "file meta information comes without its length")
        let uid = try #require(tags.first { $0["name"] == "StudyInstanceUID" })
        #expect(uid["vl"] == 6 && uid["value"] == "1.2.3")
    }

    @Test("groups, tags and series choose what comes")
    func filters() async throws {
        let (client, study, image) = try await stored()
        for groups in ["16", "0x10"] {
            let tags = try await client.storage("GET", image + "/json", ["groups": groups]).json["tags"]?.array
            #expect(tags?.map { $0["name"] } == ["PatientName"])
        }
        let query = ["include_tags": "00080060,00100010", "series_uid": "1.2.3.2"]
        let images = try #require(try await client.storage("GET", study + "/json", query).json.array)
        #expect(images.map { $0["tags"]?.array?.map { $0["value"] } } == [["MR", "Doe^Jane"]])
        #expect(await client.storage("GET", image + "/json", ["groups": "x"]).status == 400)
        let values = try await client.storage("GET", image + "/attribute", ["include_tags": "00080060"]).json
        #expect(values == .object(["(0008,0060)": "CT"]))
    }

    @Test("phi and tags name the patient and the order, and no pixels")
    func phi() async throws {
        let (client, study, image) = try await stored()
        for path in [image + "/phi", study + "/phi", study + "/tag"] {
            let values = try await client.storage("GET", path).json
            #expect(values["(0010,0010)"] == "Doe^Jane" && values["(0008,0020)"] == "20260102")
            #expect(values["(0008,0060)"] == nil)
        }
    }

    @Test("DICOMweb metadata is one object for an image, and arrays for a series and a study")
    func dicomweb() async throws {
        let (client, _, _) = try await stored()
        let base = "/dicomweb/\(client.service.namespaceID)/studies/1.2.3"
        let image = try await client.storage("GET", base + "/series/1.2.3.1/instances/1.2.3.1.1/metadata").json
        #expect(image["00080018"]?["Value"] == .array(["1.2.3.1.1"]) && image["7FE00010"] == nil)
        #expect(try await client.storage("GET", base + "/series/1.2.3.2/metadata").json.array?.count == 1)
        #expect(try await client.storage("GET", base + "/metadata").json.array?.count == 2)
        let missing = await client.storage("GET", base + "/series/9/metadata")
        #expect(try missing.readableStatus == "SERIES_NOT_FOUND")
    }

    @Test("an image comes in another layout, and not where pixels would have to be compressed")
    func transferSyntax() async throws {
        let (client, _, image) = try await stored()
        let implicit = await client.storage("GET", image, ["transfer_syntax": "1.2.840.10008.1.2"])
        #expect(implicit.status == 200)
        #expect(try implicit.body.collect() != ImageBytes.image())
        let own = await client.storage("GET", image, ["transfer_syntax": "1.2.840.10008.1.2.1"])
        #expect(try own.body.collect() == ImageBytes.image())
        let jpeg = await client.storage("GET", image, ["transfer_syntax": "1.2.840.10008.1.2.4.70"])
        #expect(jpeg.status == 406)
        #expect(await client.storage("GET", image, ["transfer_syntax": "1.2"]).status == 400)
    }

    @Test("the cache of a study is discarded, CAD graphics are none, and unknown studies are 404")
    func others() async throws {
        let (client, study, image) = try await stored()
        #expect(await client.storage("DELETE", study + "/cache").status == 202)
        #expect(try await client.storage("GET", image + "/cadsr").json == .array([]))
        #expect(await client.storage("HEAD", study + "/json").status == 200)
        let other = "/study/\(client.service.namespaceID)/9.9"
        for path in ["/json", "/phi", "/tag", "/count"] {
            #expect(try await client.storage("GET", other + path).readableStatus == "STUDY_NOT_FOUND")
        }
        #expect(await client.storage("DELETE", other + "/cache").status == 404)
    }

    @Test("images are deleted one by one and by a list, and the study record follows")
    func deletion() async throws {
        let (client, study, _) = try await stored()
        let added = try await client.addStudy("1.2.3", ["image_count": "2"]).json["uuid"]?.string ?? ""
        _ = try await client.call("/study/sync", ["uuid": added, "image_count": "2"])
        #expect(try await client.call("/study/get", ["uuid": added]).json["image_count"] == 2)
        #expect(await client.storage("DELETE", study + "/image/1.2.3.1.1").status == 202)
        #expect(await client.storage("DELETE", study + "/image/1.2.3.1.1").status == 404)
        #expect(try await client.call("/study/get", ["uuid": added]).json["image_count"] == 1)
        #expect(try await client.storage("DELETE", study + "/images").readableStatus == "BAD_REQUEST")
        let list = SandboxBody.bytes(Array("1.2.3.2.1,7".utf8))
        #expect(await client.storage("DELETE", study + "/images", body: list).status == 202)
        #expect(await client.storage("GET", study + "/schema").status == 404)
    }
}
