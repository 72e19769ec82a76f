extension DICOMDictionary.Entry {
    /// Whether an element may have this many values.
    package func allows(count: Int) -> Bool { Multiplicity.allows(count, vm) }
}
