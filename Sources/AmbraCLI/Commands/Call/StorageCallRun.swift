#if Tools
import AmbraCatalogue
import AmbraSDK

/// Sends a storage call and prints its answer.
struct StorageCallRun: Sendable {
    let input: StorageCallInput
    let console: Console
    /// Whether JSON is compact on a terminal too.
    let isCompact: Bool

    func send(with client: AsyncAmbra) async throws {
        let storage = try await storage(of: client)
        let request = try input.request()
        switch input.call.response {
        case .json:
            let answer = try await StorageQuery(storage, request, as: AnswerReading<JSONValue>.value).send()
            try console.line(JSONText(isPretty: console.outputIsTerminal && !isCompact).text(answer))
        case .text:
            try console.line(try await StorageQuery(storage, request, as: AnswerReading<StorageText>.text).send().text)
        case .status:
            _ = try await StorageQuery(storage, request, as: AnswerReading<Acknowledgement>.acknowledgement).send()
        case .bytes: try await write(StorageQuery(storage, request, as: AnswerReading<StorageContent>.content))
        }
    }

    private func storage(of client: AsyncAmbra) async throws -> StorageService<Async> {
        if let engine = input.engine { return client.storage(engine: engine) }
        return try await client.storage(namespace: input.namespace ?? "")
    }

    private func write(_ query: StorageQuery<StorageContent, Async>) async throws {
        guard !console.outputIsTerminal else {
            throw CommandFailure(
                .badInput, "\(input.call.path): answers with a file; send standard output to a file")
        }
        for try await piece in try await query.send().body { try console.write(piece) }
    }
}
#endif
