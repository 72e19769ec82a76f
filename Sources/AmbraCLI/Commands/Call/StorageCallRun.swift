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
        case .json: try show(try await StorageQuery(storage, request, as: AnswerReading<JSONValue>.value).send())
        case .text:
            try console.line(try await StorageQuery(storage, request, as: AnswerReading<StorageText>.text).send().text)
        case .status:
            _ = try await StorageQuery(storage, request, as: AnswerReading<Acknowledgement>.acknowledgement).send()
        case .bytes: try await write(StorageQuery(storage, request, as: AnswerReading<StorageContent>.content))
        }
    }

    /// Prints what headers say of an answer that is not sent.
    func sendHead(with client: AsyncAmbra) async throws {
        let request = try input.request().asHead
        let head = try await StorageQuery(storage(of: client), request, as: AnswerReading<StorageHead>.head).send()
        try show([
            "content_length": head.length.map { .number(JSONNumber(Int($0))) } ?? .null,
            "content_type": head.contentType.map { .string($0) } ?? .null,
        ])
    }

    private func show(_ answer: JSONValue) throws {
        try console.line(JSONText(isPretty: console.outputIsTerminal && !isCompact).text(answer))
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
