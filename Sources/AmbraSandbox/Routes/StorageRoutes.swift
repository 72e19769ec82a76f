import Foundation

/// The way of a storage call: look-up, session, then the call.
enum StorageRoutes {
    /// The modelled storage calls, as `namespace.call` of the catalogue.
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
        let user = try await caller(context)
        let method = context.request.method
        let isReading = method == "GET" || method == "HEAD"
        switch (path.first, path.count) {
        case ("namespace", 3) where method == "POST" && path[2] == "image":
            return try await UploadCalls.image(namespace: path[1], user, context)
        case ("multipart", 2) where method == "GET" && path[1] == "initiate":
            return await ChunkedCalls.initiate(user, context)
        case ("multipart", 2) where method == "POST":
            return try await ChunkedCalls.chunk(of: path[1], user, context)
        case ("multipart", 3) where method == "POST" && path[2] == "complete":
            return try await ChunkedCalls.complete(path[1], user, context)
        case ("study", 3) where method == "DELETE":
            return try await StoredStudyCalls.delete(key(path), user, context)
        case ("study", 4) where isReading && path[3] == "schema":
            return try await StoredStudyCalls.schema(key(path), user, context)
        case ("study", 4) where isReading && path[3] == "count":
            return try await StoredStudyCalls.count(key(path), user, context)
        case ("study", 7) where isReading && path[3] == "image" && path[5] == "version":
            return try await StoredStudyCalls.image(key(path), image: path[4], version: path[6], user, context)
        default:
            throw .notFound("the sandbox does not model this storage call")
        }
    }

    private static func key(_ path: [String]) -> ImageStore.Key {
        ImageStore.Key(namespace: path[1], studyUID: path[2])
    }

    private static func caller(_ context: CallContext) async throws(StorageRefusal) -> AccountDirectory.User {
        // Storage takes a sid in the query and nothing else.
        let credentials = RequestCredentials(parameters: context.target.query, headers: [:])
        let now = context.service.configuration.now()
        let caller = await context.service.state.perform { model in credentials.caller(in: &model, at: now) }
        guard let caller else { throw .accessDenied }
        return caller.user
    }

    /// Refuses a namespace that the user may not see, whether it exists or not.
    static func checkAccess(_ namespace: String, _ user: AccountDirectory.User, _ context: CallContext)
        async throws(StorageRefusal)
    {
        let isVisible = await context.service.state.perform { model in
            model.directory.isVisible(namespace: namespace, to: user)
        }
        guard isVisible else { throw .accessDenied }
    }
}
