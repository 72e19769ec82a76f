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

    /// Switches a rule on or off, as all are on at first; false when there is none of that number. One that is off
    /// counts nothing.
    @discardableResult
    public func set(_ id: Int, isOn: Bool) -> Bool { injector.withLock { $0.set(id, isOn: isOn) } }

    /// Forgets all rules.
    public func clear() { injector.withLock { $0.clear() } }

    /// How often the rule of that number has taken effect; nil when there is none.
    public func count(of id: Int) -> Int? {
        injector.withLock { injector in injector.entries.first { $0.id == id }?.happened }
    }

    /// The rules with their counters.
    var entries: [FaultInjector.Entry] { injector.withLock { $0.entries } }

    func strikes(method: String, path: String) -> [FaultInjector.Strike] {
        injector.withLock { $0.strikes(method: method, path: path) }
    }

    /// The faults that an event meets.
    func faults(of event: StudyEvent) -> [Fault] {
        let path = "/channel/" + event.channel
        return injector.withLock { $0.strikes(method: event.name, path: path, isEvent: true).map(\.fault) }
    }
}
