import Platform

/// The faults of a sandbox. Rules may be added and removed while it runs.
public final class Faults: Sendable {
    private let injector: Locked<FaultInjector>

    init(seed: UInt64, rules: [FaultRule]) {
        var injector = FaultInjector(seed: seed)
        for rule in rules { _ = injector.add(rule) }
        self.injector = Locked(injector)
    }

    /// Adds a rule.
    ///
    /// - Returns: The number under which ``remove(_:)`` knows it.
    @discardableResult
    public func add(_ rule: FaultRule) -> Int { injector.withLock { $0.add(rule) } }

    /// Adds a rule made of its parts; see ``FaultRule``.
    @discardableResult
    public func add(
        _ fault: Fault,
        path: String? = nil,
        method: String? = nil,
        skip: Int = 0,
        times: Int? = 1,
        rate: Double = 1
    ) -> Int {
        add(FaultRule(fault, path: path, method: method, skip: skip, times: times, rate: rate))
    }

    /// Forgets a rule; false when there is none of that number.
    @discardableResult
    public func remove(_ id: Int) -> Bool { injector.withLock { $0.remove(id) } }

    /// Forgets all rules.
    public func clear() { injector.withLock { $0.clear() } }

    /// How often the rule of that number has taken effect; nil when there is none.
    public func count(of id: Int) -> Int? {
        injector.withLock { injector in injector.entries.first { $0.id == id }?.happened }
    }

    /// The rules with their counters.
    var entries: [FaultInjector.Entry] { injector.withLock { $0.entries } }

    func faults(method: String, path: String) -> [Fault] {
        injector.withLock { $0.faults(method: method, path: path) }
    }

    func corrupt(_ bytes: [UInt8], changes: Int) -> [UInt8] {
        injector.withLock { $0.corrupt(bytes, changes: changes) }
    }
}
