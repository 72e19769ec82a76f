#if Tools
import PHIAudit

extension ReviewedFolder {
    /// Reads a folder that is signed for.
    ///
    /// - Throws: ``ExitStatus/badInput`` naming the first file that cannot be read; or `CancellationError`.
    init(_ folder: String, _ links: LinkOptions, jobs: Int) async throws {
        do {
            try await self.init(links.run([folder], jobs: jobs))
        } catch let error as ReviewError {
            throw CommandFailure(.badInput, "\(error)")
        }
    }
}
#endif
