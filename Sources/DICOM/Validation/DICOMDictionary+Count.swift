extension DICOMDictionary.Entry {
    /// Whether an element may have this many values.
    package func allows(count: Int) -> Bool { Multiplicity.allows(count, vm) }
}

extension DICOMDictionary {
    /// Whether a number of values is one of those that a multiplicity such as `1-3` allows; `nil` allows all.
    package static func allows(count: Int, vm: String?) -> Bool { vm.map { Multiplicity.allows(count, $0) } ?? true }
}
