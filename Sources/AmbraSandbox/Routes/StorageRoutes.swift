import Foundation

/// The way of a storage call: look-up, session, checks, then the call. The body is read by the call alone, so that
/// nothing of it is kept of a caller who may not send it.
enum StorageRoutes {
    static func respond(_ path: [String], _ context: CallContext) async -> SandboxResponse {
        let isVerbose = context.request.headers["x-ambrahealth-verbose-errors"] == "1"
        let created = Int(context.service.configuration.now().timeIntervalSince1970 * 1000)
        do throws(StorageRefusal) {
            return try await answer(path, context)
        } catch {
            // Read on, so that the log tells how much came.
            if error.status != 413 { await context.drain() }
            return error.response(verbose: isVerbose, created: created)
        }
    }

    private static func answer(_ path: [String], _ context: CallContext) async throws(StorageRefusal)
        -> SandboxResponse
    {
        switch StorageRouteTable.shared.destination(context.request.method, path) {
        case .nothing: throw .notFound("storage has no such path")
        case .otherMethods(let methods): throw .otherMethods(methods)
        case .call(let call, let values):
            let user = try await caller(context)
            guard let handler = StorageCalls.handler(of: call) else {
                throw .notFound("the sandbox does not model this storage call")
            }
            let call = StorageCall(call: call, path: values, user: user, context: context)
            try await StorageCallChecks.check(call)
            return try await handler(call)
        }
    }

    private static func caller(_ context: CallContext) async throws(StorageRefusal) -> AccountDirectory.User {
        // Storage takes a sid in the query and nothing else.
        let credentials = RequestCredentials(parameters: context.target.query, headers: [:])
        let now = context.service.configuration.now()
        let caller = await context.service.state.perform { model in credentials.caller(in: &model, at: now) }
        guard let caller else { throw .accessDenied }
        return caller.user
    }
}
