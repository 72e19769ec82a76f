import AmbraSDK

/// What a call costs beside the network: asynchronous, and blocking.
enum CallBenchmark {
    private static let calls = 20_000

    static func run() async throws {
        print("calls: /study/get, answered from memory, best of 5")
        let answer = Array(#"{"status":"OK","uuid":"a","modality":"CT","image_count":12}"#.utf8)
        let async = try AsyncAmbra.prepared { _ in answer }
        let asynchronous = try await Measure.best(of: 5) {
            for _ in 0..<calls { _ = try await async.study.get(uuid: "a").send() }
        }
        let blocking = try block()
        report("asynchronous", "\((asynchronous / Double(calls) * 1e6).text(1)) us a call")
        report(
            "blocking", "\((blocking / Double(calls) * 1e6).text(1)) us a call",
            "\((blocking / asynchronous).text(2)) x asynchronous")
    }

    private static func block() throws -> Double {
        let answer = Array(#"{"status":"OK","uuid":"a","modality":"CT","image_count":12}"#.utf8)
        let client = try Ambra.prepared { _ in answer }
        return try Measure.best(of: 5) {
            for _ in 0..<calls { _ = try client.study.get(uuid: "a").send() }
        }
    }
}
