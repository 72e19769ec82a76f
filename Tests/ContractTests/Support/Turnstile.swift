/// Lets a number of tests in at a time, the others in the order in which they came.
///
/// A sandbox and its clients have dozens of descriptors open, and Foundation's `Process` on Linux crashes in a process
/// that has more than about 1,300.
actor Turnstile {
    /// Tests with a sandbox.
    static let sandboxes = Turnstile(width: 12)

    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(width: Int) { free = width }

    func enter() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    func leave() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}

#if Tools
import AmbraSandbox

extension Turnstile {
    /// Runs a test body with a sandbox of its own when its turn comes, and stops the sandbox afterwards.
    static func withSandbox(
        _ configuration: SandboxConfiguration, _ body: (Sandbox) async throws -> Void
    ) async throws {
        await sandboxes.enter()
        let result: Result<Void, any Error>
        do {
            let sandbox = try await Sandbox.start(configuration)
            do {
                result = .success(try await body(sandbox))
            } catch {
                result = .failure(error)
            }
            await sandbox.stop()
        } catch {
            result = .failure(error)
        }
        await sandboxes.leave()
        try result.get()
    }
}
#endif
