import AmbraSDK
import Foundation

/// A page of 5,000 studies with all fields: read, and every property of every row read, against other decoders.
enum JSONBenchmark {
    static func run() async throws {
        print("json: a page of 5,000 studies, all fields")
        try await Places.withTemporaryFolder { folder in
            let file = folder.appending(path: "page.json")
            let page = Data(StudyPage(rows: 5_000).text.utf8)
            try page.write(to: file)
            report("size", "\((Double(page.count) / 1e6).text(1)) MB")
            let peers = Program.figures(script: "decode.py", [file.path])
            try speeds(page, orjson: peers["orjson"], json: peers["json"])
            if let output = Program.child(["json-memory", file.path]), let growth = Double(output.trimmed) {
                report("memory, page included, all rows typed", "\(growth.text(2)) x the page", "allowed: 3")
            }
        }
    }

    private static func speeds(_ page: Data, orjson: Double?, json: Double?) throws {
        let bytes = [UInt8](page)
        let megabytes = Double(page.count) / 1e6
        let parsing = try Measure.best(of: 9) { _ = try JSONValue(jsonText: bytes) }
        let typing = try Measure.best(of: 9) { _ = try touchAll(bytes) }
        let serialization = try Measure.best(of: 3) { _ = try JSONSerialization.jsonObject(with: page) }
        let decoder = try Measure.best(of: 3) { _ = try JSONDecoder().decode(TwelveFields.Page.self, from: page) }
        func line(_ name: String, _ seconds: Double?) {
            guard let seconds else { return report(name, "not installed") }
            let ratio = orjson.map { "\(($0 / seconds).text(2)) x orjson" } ?? ""
            report(name, "\((megabytes / seconds).text(0)) MB/s", ratio)
        }
        line("AmbraSDK, read and checked", parsing)
        line("AmbraSDK, every property of every row", typing)
        line("orjson, untyped", orjson)
        line("Python's json, untyped", json)
        line("JSONSerialization, untyped", serialization)
        line("JSONDecoder, 12 of the fields", decoder)
    }

    /// Reads the page, then every typed property of every row.
    static func touchAll(_ bytes: [UInt8]) throws -> Int {
        let answer = try JSONValue(jsonText: bytes).object
        let rows = answer?["studies"]?.array ?? []
        return rows.reduce(0) { $0 + ($1.object.map { StudyFields.touch(Study(json: $0)) } ?? 0) }
    }

    /// In a process of its own: the growth of memory as a multiple of the page's size.
    static func memory(_ path: String) throws {
        let before = Measure.resident
        let bytes = try read(path)
        let answer = try JSONValue(jsonText: bytes).object
        let studies = (answer?["studies"]?.array ?? []).compactMap(\.object).map(Study.init(json:))
        let held = studies.reduce(0) { $0 + StudyFields.touch($1) }
        guard held > 0 else { return }
        print(Double(Measure.peak - before) / Double(bytes.count))
    }

    /// In pieces, as it comes from the network.
    private static func read(_ path: String) throws -> [UInt8] {
        let file = try FileHandle(forReadingFrom: URL(filePath: path))
        defer { try? file.close() }
        var bytes: [UInt8] = []
        while let piece = try file.read(upToCount: 1 << 16), !piece.isEmpty { bytes += piece }
        return bytes
    }
}

/// What `JSONDecoder` is asked for: a small part of a study, in its favour.
enum TwelveFields {
    struct Page: Decodable { let studies: [Study] }

    struct Study: Decodable {
        let uuid, study_uid, phi_namespace, storage_namespace, engine_fqdn, patient_name: String?
        let patientid, accession_number, modality, study_description: String?
        let size, image_count: Int?
    }
}

extension String {
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
