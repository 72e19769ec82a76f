/// Remembers what a function gave for the keys of late: so many, and then it begins anew.
///
/// The function depends on its key alone. Several threads may ask; two that ask for the same key at the same time both
/// compute it. Inlinable because a dictionary that is not specialized costs more than most of what is remembered.
package final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    @usableFromInline let most: Int
    @usableFromInline let isShort: (@Sendable (Key) -> Bool)?
    @usableFromInline let known = Locked<[Key: Value]>([:])

    /// - Parameters:
    ///   - most: How many keys are remembered.
    ///   - isShort: Which keys are remembered; `nil` for all, where no key can be long.
    package init(most: Int, isShort: (@Sendable (Key) -> Bool)? = nil) {
        self.most = max(most, 1)
        self.isShort = isShort
    }

    /// The value of a key, computed when it is not remembered.
    @inlinable package func value(for key: Key, make: (Key) -> Value) -> Value {
        if let isShort, !isShort(key) { return make(key) }
        if let value = known.withLock({ $0[key] }) { return value }
        let value = make(key)
        known.withLock { known in
            if known.count >= most { known.removeAll(keepingCapacity: true) }
            known[key] = value
        }
        return value
    }

    /// How many keys are remembered.
    package var count: Int { known.withLock { $0.count } }
}

extension Memo where Key == String {
    /// - Parameters:
    ///   - most: How many texts are remembered.
    ///   - longest: The most bytes that a remembered text has.
    package convenience init(most: Int, longest: Int) {
        self.init(most: most, isShort: { $0.utf8.count <= longest })
    }
}

extension Memo where Key == [String] {
    /// - Parameters:
    ///   - most: How many lists of texts are remembered.
    ///   - longest: The most texts that a remembered list has, and the most bytes of each.
    package convenience init(most: Int, longest: Int) {
        self.init(most: most, isShort: { $0.count <= longest && $0.allSatisfy { $0.utf8.count <= longest } })
    }
}
