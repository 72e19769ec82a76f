public import AmbraTransport

/// A client of one Ambra (InteleShare) service.
///
/// Made once and shared: it is a value that refers to one session, one set of connections and one rate limit. Nothing
/// is sent before the first call.
///
/// ```swift
/// let ambra = try AsyncAmbra(url: "https://access.ambrahealth.com/api/v3", credentials: credentials)
/// for try await study in ambra.study.list() { print(study.studyUID ?? "-") }
/// ```
public struct AmbraClient<Mode: CallMode>: Sendable {
    package let core: ClientCore

    /// Creates a client.
    ///
    /// - Parameters:
    ///   - url: The service's address, `https://HOST/api/v3`; the path may be left out.
    ///   - credentials: How to get a session.
    ///   - configuration: Limits, retries, logging.
    ///   - transport: What moves the requests; libcurl unless given.
    /// - Throws: ``AmbraError/invalidArgument(_:)`` for an address or an entry of
    ///   ``AmbraConfiguration/engineHosts`` that cannot be used.
    public init(
        url: String,
        credentials: Credentials,
        configuration: AmbraConfiguration = AmbraConfiguration(),
        transport: (any HTTPTransport)? = nil
    ) throws {
        let address = try ServiceAddress(url, allowsPlainHTTP: configuration.allowsPlainHTTP)
        let chosen: any HTTPTransport
        if let transport { chosen = transport } else { chosen = try ClientCore.defaultTransport() }
        core = try ClientCore(
            address: address, credentials: credentials, configuration: configuration, transport: chosen)
    }

    package init(core: ClientCore) { self.core = core }

    /// The same client, session and connections with calls that block.
    public var blocking: AmbraClient<Blocking> { AmbraClient<Blocking>(core: core) }

    /// The same client, session and connections with `async` calls.
    public var async: AmbraClient<Async> { AmbraClient<Async>(core: core) }
}

extension AmbraClient where Mode == Async {
    /// Makes a session now instead of at the first call, and returns its id; `nil` for credentials without a session.
    ///
    /// - Throws: ``AmbraError/authentication(_:)`` when the service refuses.
    @discardableResult
    public func logIn() async throws -> String? { try await core.logIn() }

    /// Ends the session at the service. Does nothing when there is none.
    public func logOut() async throws { try await core.logOut() }
}

extension AmbraClient where Mode == Blocking {
    /// Makes a session now instead of at the first call, and returns its id; `nil` for credentials without a session.
    ///
    /// - Throws: ``AmbraError/authentication(_:)`` when the service refuses.
    @discardableResult
    public func logIn() throws -> String? {
        try core.block { () async throws(AmbraError) in try await core.logIn() }
    }

    /// Ends the session at the service. Does nothing when there is none.
    public func logOut() throws {
        try core.block { () async throws(AmbraError) in try await core.logOut() }
    }
}

extension AmbraClient {
    /// A call by its wire path, for what this version of the SDK does not know.
    ///
    /// - Parameters:
    ///   - path: The path below the service's address, such as `/study/get`.
    ///   - parameters: Names and values as on the wire, sent in this order. A session is added.
    /// - Returns: A query whose answer is the JSON as it came.
    public func call(_ path: String, _ parameters: [(name: String, value: String)] = []) -> Query<
        OpenRecord, NoVerbs, Mode
    > {
        var form = Form()
        if !path.isCallPath { form.fail("a call's path looks like /study/get") }
        for parameter in parameters { form.append(parameter.name, parameter.value) }
        return Query(core, Call(path), form)
    }
}

extension String {
    /// Words of lower-case letters, digits and `_`, each after a slash; `/account/delete/` ends in one.
    fileprivate var isCallPath: Bool {
        first == "/" && utf8.count <= 200 && !contains("//")
            && utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"),
                    UInt8(ascii: "/"):
                    true
                default: false
                }
            }
    }
}
