/// Remembers what a function gave for the keys of late: so many, and then it begins anew.
///
/// The function depends on its key alone. Several threads may ask; two that ask for the same key at the same time both
/// compute it. Inlinable because a dictionary that is not specialized costs more than most of what is remembered.
package final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    @usableFromInline let most: Int
    @usableFromInline let known = Locked<[Key: Value]>([:])

    /// - Parameter most: How many keys are remembered.
    package init(most: Int) { self.most = max(most, 1) }

    /// The value of a key, computed when it is not remembered.
    @inlinable package func value(for key: Key, make: (Key) -> Value) -> Value {
        if let value = known.withLock({ $0[key] }) { return value }
        let value = make(key)
        known.withLock { known in
            if known.count >= most { known.removeAll(keepingCapacity: true) }
            known[key] = value
        }
        return value
    }
}
