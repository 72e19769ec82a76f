extension DataSet {
    /// What the values of this data set and its items do that the standard does not allow: text that does not follow
    /// its character set, length, repertoire and form of text, numbers that are cut, and the number of values.
    ///
    /// Values are read for it, bytes and pixel data are not. Offsets are those of the values; 0 for what is held in
    /// memory.
    ///
    /// - Parameter limit: Findings to make at most.
    /// - Throws: ``DICOMError`` and nothing else, when the file cannot give the bytes any more.
    @_disfavoredOverload
    public func valueFindings(limit: Int = 1000) throws -> [Finding] { try valueFindings(limit: limit, .stated) }

    package func valueFindings(limit: Int = 1000, _: ThrownType = .stated) throws(DICOMError) -> [Finding] {
        var check = ValueCheck(limit: limit)
        try check.visit(self)
        return check.findings
    }
}

extension DICOMFile {
    /// What the values of file meta information and data set do that the standard does not allow
    /// (``DataSet/valueFindings(limit:)``). Reading looks at the structure only.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public func valueFindings(limit: Int = 1000) throws -> [Finding] { try valueFindings(limit: limit, .stated) }

    package func valueFindings(limit: Int = 1000, _: ThrownType = .stated) throws(DICOMError) -> [Finding] {
        let meta = try fileMeta.valueFindings(limit: limit)
        return meta + (try dataSet.valueFindings(limit: limit - meta.count))
    }
}

/// Walks over all values.
private struct ValueCheck {
    let limit: Int
    var findings: [Finding] = []

    init(limit: Int) { self.limit = limit }

    mutating func visit(_ dataSet: DataSet) throws(DICOMError) {
        for element in dataSet {
            guard findings.count < limit else { return }
            if case .items(let items) = element.content {
                for item in items { try visit(item.dataSet) }
            } else if element.length ?? 0 <= dataSet.decodedLimit(of: element) {
                try check(element, of: dataSet)
            }
        }
    }

    private mutating func check(_ element: Element, of dataSet: DataSet) throws(DICOMError) {
        for kind in try ElementValues(element, of: dataSet).findings { report(kind, element) }
    }

    private mutating func report(_ kind: Finding.Kind, _ element: Element) {
        guard findings.count < limit else { return }
        let offset = if case .range(let range) = element.content { range.lowerBound } else { 0 }
        findings.append(Finding(kind, offset: offset, tag: element.tag))
    }
}

/// What the values of one element, which is no sequence, do that the standard does not allow.
struct ElementValues {
    /// Each kind at most once, in the order of the checks.
    private(set) var findings: [Finding.Kind] = []
    /// How many values there are; `nil` for bytes and what has no values to count.
    private(set) var count: Int?
    /// Whether there is nothing but padding.
    private(set) var isEmpty: Bool

    init(_ element: Element, of dataSet: DataSet) throws(DICOMError) {
        let vr = dataSet.valueRepresentation(of: element)
        isEmpty = element.length == 0
        if vr.isText {
            guard let text = try dataSet.text(of: element) else { return }
            isEmpty = text.values.allSatisfy(\.isEmpty)
            try checkPadding(element, vr, of: dataSet)
            if !text.isWhole { findings.append(.undecodableText) }
            var found: Set<ValueViolation> = []
            for value in text.values {
                let violations = ValueRules.violations(of: value, vr)
                // A value that is too long for its form is reported once.
                found.formUnion(violations.contains(.tooLong) ? violations.filter { !$0.isOfForm } : violations)
            }
            for violation in ValueViolation.allCases where found.contains(violation) {
                findings.append(vr == .ui && violation == .wrongForm ? .invalidUID : violation.finding)
            }
            checkCount(text.values.count, element)
        } else if let length = element.length, vr != .sq {
            if length % vr.unitSize != 0 { findings.append(.invalidValue) }
            if !vr.isBulk { checkCount(length / (vr == .at ? 4 : vr.unitSize), element) }
        }
    }

    /// Text ends with a space and UIDs with a zero where their length would be odd (PS3.5 section 6.2).
    private mutating func checkPadding(_ element: Element, _ vr: VR, of dataSet: DataSet) throws(DICOMError) {
        let wrong: UInt8 = vr == .ui ? 0x20 : 0
        if try dataSet.boundedBytes(of: element).last == wrong { findings.append(.wrongPadding) }
    }

    private mutating func checkCount(_ count: Int, _ element: Element) {
        self.count = count
        guard count > 0, let entry = DICOMDictionary.entry(for: element.tag) else { return }
        if !Multiplicity.allows(count, entry.vm) { findings.append(.wrongMultiplicity) }
    }
}

/// Numbers of values as PS3.6 writes them: `3`, `1-2`, `2-n`, `2-2n`, `1-n or 1`.
package enum Multiplicity {
    /// The least number of values; `nil` when there is none to read.
    package static func least(_ text: String) -> Int? { Int(text.prefix { $0 != "-" && $0 != " " }) }

    static func allows(_ count: Int, _ text: String) -> Bool {
        guard let lowest = least(text) else { return true }
        let ends = text.prefix { $0 != " " }.split(separator: "-")
        guard let last = ends.last, ends.count > 1 else { return count == lowest }
        guard last.hasSuffix("n") else { return count >= lowest && count <= Int(last) ?? .max }
        let step = Int(last.dropLast()) ?? 1
        return count >= lowest && count % step == 0
    }
}

extension DICOMDictionary.Entry {
    /// Whether an element may have this many values.
    package func allows(count: Int) -> Bool { Multiplicity.allows(count, vm) }
}

extension DICOMDictionary {
    /// Whether a number of values is one of those that a multiplicity such as `1-3` allows; `nil` allows all.
    package static func allows(count: Int, vm: String?) -> Bool { vm.map { Multiplicity.allows(count, $0) } ?? true }
}
