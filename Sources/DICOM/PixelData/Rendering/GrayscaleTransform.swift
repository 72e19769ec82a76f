import Foundation

/// How light a value of a monochrome image is shown: its VOI LUT (PS3.3 section C.11.2).
enum GrayscaleTransform: Sendable {
    case linear(center: Double, width: Double)
    case linearExact(center: Double, width: Double)
    case sigmoid(center: Double, width: Double)
    case table(LookupTable)
    /// The darkest and the lightest value.
    case range(Double, Double)

    /// The first table of the data set, or else its first window; `nil` when it has neither.
    ///
    /// - Parameter isSigned: Whether values may be negative.
    init?(_ dataSet: DataSet, isSigned: Bool) throws(DICOMError) {
        if let item = dataSet.items(.voiLUTSequence).first, let table = try LookupTable(item, isSigned: isSigned) {
            self = .table(table)
            return
        }
        guard let center = try dataSet.decimal(.windowCenter), let width = try dataSet.decimal(.windowWidth) else {
            return nil
        }
        switch try dataSet.string(.voiLUTFunction) ?? "LINEAR" {
        case "LINEAR_EXACT" where width > 0: self = .linearExact(center: center, width: width)
        case "SIGMOID" where width > 0: self = .sigmoid(center: center, width: width)
        case "LINEAR" where width >= 1: self = .linear(center: center, width: width)
        default: return nil
        }
    }

    /// From the darkest of the values to the lightest, a share of them left out at both ends.
    init(rangeOf values: [Float], leavingOut share: Double) {
        guard share > 0 else {
            self = .range(Double(values.min() ?? 0), Double(values.max() ?? 1))
            return
        }
        let sorted = values.sorted()
        let margin = Int(Double(sorted.count) * share)
        guard let least = sorted.first, let most = sorted.last else {
            self = .range(0, 1)
            return
        }
        let (low, high) = (sorted[margin], sorted[sorted.count - 1 - margin])
        self = low < high ? .range(Double(low), Double(high)) : .range(Double(least), Double(most))
    }

    /// The light of a value, 0 to 1.
    func light(_ value: Double) -> Double {
        switch self {
        case .linear(let center, let width):
            if value <= center - 0.5 - (width - 1) / 2 { return 0 }
            if value > center - 0.5 + (width - 1) / 2 { return 1 }
            return (value - (center - 0.5)) / (width - 1) + 0.5
        case .linearExact(let center, let width): return min(max((value - center) / width + 0.5, 0), 1)
        case .sigmoid(let center, let width): return 1 / (1 + exp(-4 * (value - center) / width))
        case .table(let table): return Double(table.output(value)) / Double(1 << table.bits - 1)
        case .range(let low, let high): return high > low ? min(max((value - low) / (high - low), 0), 1) : 0
        }
    }
}
