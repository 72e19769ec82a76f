/// How a client's calls return: ``Async`` or ``Blocking``.
public protocol CallMode: SendableMetatype {}

/// Calls are `async`.
public enum Async: CallMode {}

/// Calls block the calling thread. For scripts and for code that is not concurrent.
public enum Blocking: CallMode {}

/// The client whose calls are `async`.
public typealias AsyncAmbra = AmbraClient<Async>

/// The client whose calls block.
public typealias Ambra = AmbraClient<Blocking>
