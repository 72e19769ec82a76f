import AmbraSDK

/// A list of 1,000,000 studies, walked in pages of 5,000: memory must not grow with the list.
enum RowWalk {
    private static let rows = 1_000_000
    private static let pageRows = 5_000

    static func run() throws {
        print("rows: 1,000,000 studies in pages of 5,000")
        guard let output = Program.child(["row-walk"]) else { return report("the walk failed", "") }
        let figures = output.split(separator: " ").compactMap { Double($0.trimmingCharacters(in: .newlines)) }
        guard figures.count == 5 else { return report("the walk failed", "") }
        report("size of a page", "\((figures[0] / 1e6).text(1)) MB")
        report("time", "\(figures[1].text(1)) s", "\((Double(rows) / figures[1]).text(0)) rows/s")
        report("resident after 10 pages", "\((figures[2] / 1e6).text(1)) MB")
        report("resident at the end", "\((figures[3] / 1e6).text(1)) MB")
        report("highest between", "\((figures[4] / 1e6).text(1)) MB")
    }

    /// In a process of its own.
    static func walk() throws {
        let last = rows / pageRows
        let size = page(1, more: true).count
        let client = try Ambra.prepared { page($0 + 1, more: $0 + 1 < last) }
        let start = ContinuousClock.now
        var count = 0
        var early = 0
        try client.study.list().pageSize(pageRows).forEach { study in
            count += 1
            guard study.uuid != nil, study.imageCount != nil else { throw LoopbackServer.Failure() }
            if count == pageRows * 10 { early = Measure.resident }
        }
        guard count == rows else { throw LoopbackServer.Failure() }
        print(size, (ContinuousClock.now - start).seconds, early, Measure.resident, Measure.peak)
    }

    private static func page(_ number: Int, more: Bool) -> [UInt8] {
        var text = Array(#"{"status":"OK","studies":["#.utf8)
        for row in 0..<pageRows {
            if row > 0 { text.append(UInt8(ascii: ",")) }
            text += #"{"uuid":"3d8f9c1a-5b7e-4a2d-9f10-\#(1_000_000 * number + row)","image_count":\#(row),"#.utf8
            text += #""study_uid":"1.2.840.113619.2.55.3.604688119.971.1.\#(row)","modality":"CT","star":1,"#.utf8
            text += #""patient_name":"Doe^Jane","study_date":"20240301","created":"2024-03-01 10:11:12"}"#.utf8
        }
        text += #"],"page":{"number":\#(number),"rows":\#(pageRows),"more":\#(more ? 1 : 0)}}"#.utf8
        return text
    }
}
