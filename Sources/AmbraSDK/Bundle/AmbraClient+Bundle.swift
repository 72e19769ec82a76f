extension AmbraClient where Mode == Async {
    /// Sends the calls of a bundle as one.
    ///
    /// A session that has ended is renewed and the bundle sent again only when every call that needs a session was refused
    /// for it: then none of them has done anything.
    ///
    /// - Returns: One answer a call, in order; a refused call throws when its answer is read.
    /// - Throws: ``AmbraError`` when the bundle as a whole did not get through, or holds a call that cannot be sent.
    public func send(_ bundle: CallBundle) async throws -> BundleAnswers { try await core.send(bundle) }
}

extension AmbraClient where Mode == Blocking {
    /// Sends the calls of a bundle as one, and blocks the thread until the answers are there.
    public func send(_ bundle: CallBundle) throws -> BundleAnswers {
        try core.block { () async throws(AmbraError) in try await core.send(bundle) }
    }
}
