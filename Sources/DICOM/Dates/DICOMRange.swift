/// A type of which a query may ask for a range: ``DICOMDate``, ``DICOMTime`` and ``DICOMDateTime``.
public protocol DICOMRangeBound: DICOMTextValue {
    /// The first and the last microsecond that the value may mean; from where they count is the type's own.
    var microseconds: ClosedRange<Int> { get }
}

/// A range of dates, times or moments as queries ask for it: `a-b`, `a-`, `-b` or a single value (PS3.4 section
/// C.2.2.2.5). Both ends belong to it.
public struct DICOMRange<Bound: DICOMRangeBound>: Hashable, Sendable {
    /// Where the range starts; `nil` when it is open there.
    public let lower: Bound?
    /// Where the range ends; `nil` when it is open there.
    public let upper: Bound?

    /// Creates a range; `nil` when neither end is given, or the second lies before the first.
    public init?(from lower: Bound?, to upper: Bound?) {
        if let lower, let upper {
            guard lower.microseconds.lowerBound <= upper.microseconds.upperBound else { return nil }
        } else if lower == nil, upper == nil {
            return nil
        }
        self.lower = lower
        self.upper = upper
    }

    /// Reads the form of a query; a hyphen that can be read as part of a single value, before an offset from UTC, is.
    public init?(_ text: some StringProtocol) {
        let text = text.trimmed()
        if let single = Bound(text) {
            self.init(from: single, to: single)
            return
        }
        for position in text.indices where text[position] == "-" {
            let first = text[..<position].trimmed()
            let second = text[text.index(after: position)...].trimmed()
            let lower = Bound(first)
            let upper = Bound(second)
            guard lower != nil || first.isEmpty, upper != nil || second.isEmpty else { continue }
            self.init(from: lower, to: upper)
            return
        }
        return nil
    }

    /// The form of a query.
    public var text: String {
        if let lower, lower == upper { return lower.text }
        return (lower?.text ?? "") + "-" + (upper?.text ?? "")
    }

    /// Whether every moment that the value may mean lies in the range. Moments without an offset from UTC are
    /// compared as if all were in UTC.
    public func contains(_ value: Bound) -> Bool {
        if let lower, value.microseconds.lowerBound < lower.microseconds.lowerBound { return false }
        if let upper, value.microseconds.upperBound > upper.microseconds.upperBound { return false }
        return true
    }
}

extension DICOMDate: DICOMRangeBound {
    /// Since 1970.
    public var microseconds: ClosedRange<Int> {
        let start = daysSince1970 * 86_400_000_000
        return start...start + 86_399_999_999
    }
}

extension DICOMTime: DICOMRangeBound {
    /// Since midnight.
    public var microseconds: ClosedRange<Int> { microsecondsSinceMidnight...latestMicrosecond }
}

extension DICOMDateTime: DICOMRangeBound {
    /// Since 1970.
    public var microseconds: ClosedRange<Int> { microsecondsSince1970()...latestMicrosecond }
}
