import AmbraTransport

import struct Foundation.Date

let client = AmbraClient<Async>()

print(client.study.list(extra: true, limitHL7: 3).text)
print(client.study.get(uuid: "1").text)
print(client.study.pdfHL7(uuid: "2").text)
print(client.study.delete(uuid: "3").text)
print(
    client.study.share(
        status: .notReady,
        uuid: "4",
        tags: ["a", "b"],
        until: Date(timeIntervalSince1970: 0),
        from: Date(timeIntervalSince1970: 0),
        cover: [1, 2, 3],
        form: JSONValue("{}"),
        weight: 1.5,
        settingsByName: ["x": "y"],
        customfieldsByName: ["it": "is"]
    ).text)

let storage = StorageService<Async>()
print(storage.image.upload(namespace: "n", studyUID: "1.2", kind: .image, fileSize: 9, body: HTTPRequestBody()).text)
print(storage.image.file(namespace: "n", studyUID: "1.2").text)
print(storage.image.frame(namespace: "n", frameNumber: 3, depth: .bits16, quality: 0.5, size: ImageSize(edge: 9)).text)
print(storage.image.tiff(namespace: "n", depth: .bits8).text)
print(storage.image.wrap(file: StorageFile(name: "f"), tags: JSONValue("{}")).text)
print(storage.image.cover(isAi: true, regions: .study([])).text)
print(storage.image.remove(imageUIDs: ["1", "2"]).text)
print(storage.image.listing().text)

let study = Study(json: JSONObject(["study_uid": "1.2", "status": "NEW", "image_count": "7", "phantom": "1"]))
print(study.studyUID ?? "-", study.status == .ready, study.status?.rawValue ?? "-", study.imageCount ?? 0)
print(study.phantom == true, Study.objectName, Study.Fields().studyUID.name)
print(ServiceError.Token.shareFailed.rawValue, StorageError.Status.studyNotFound.rawValue)
print(StorageError.Status.retries[.conflict] == .later)
print(DictionaryTable.elements)
print(DictionaryTable.transferSyntaxes)
print(CatalogueTable.service.split(separator: "\n").count, CatalogueTable.storage.split(separator: "\n").count)
