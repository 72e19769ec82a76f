import DICOM

/// What is wrong with the values of an attribute; never holds one.
struct ValueProblem: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}

/// Turns text of a caller into the bytes of a value, checked against its VR (PS3.5 section 6.2).
enum ValueEncoding {
    static func bytes(_ texts: [String], vr: VR, vm: String) throws(ValueProblem) -> [UInt8] {
        guard Multiplicity(vm).allows(texts.count) || texts.isEmpty else {
            throw ValueProblem("has \(texts.count) values; PS3.6 allows \(vm)")
        }
        guard vr.isText else { return try numbers(texts, vr) }
        for text in texts {
            if let reason = ValueRules.objection(to: text, vr: vr) { throw ValueProblem(reason) }
        }
        var bytes = Array(texts.joined(separator: "\\").utf8)
        if bytes.count % 2 == 1 { bytes.append(vr.padding) }
        return bytes
    }

    private static func numbers(_ texts: [String], _ vr: VR) throws(ValueProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        for text in texts {
            switch vr {
            case .us: bytes += try little(UInt16(text))
            case .ss: bytes += try little(Int16(text))
            case .ul: bytes += try little(UInt32(text))
            case .sl: bytes += try little(Int32(text))
            case .uv: bytes += try little(UInt64(text))
            case .sv: bytes += try little(Int64(text))
            case .fl: bytes += try little(Float(text)?.bitPattern)
            case .fd: bytes += try little(Double(text)?.bitPattern)
            default: throw ValueProblem("holds \(vr), which cannot be given as text")
            }
        }
        return bytes
    }

    private static func little(_ number: (some FixedWidthInteger)?) throws(ValueProblem) -> [UInt8] {
        guard let number else { throw ValueProblem("must be a number that fits its type") }
        return withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
}

/// How many values an attribute has: `1`, `1-3`, `2-n` or `2-2n`.
struct Multiplicity {
    private let least: Int
    private let most: Int?
    private let step: Int

    init(_ text: String) {
        let ends = text.split(separator: " ").first?.split(separator: "-").map(String.init) ?? []
        least = ends.first.flatMap { Int($0) } ?? 1
        let last = ends.last ?? "1"
        most = last.hasSuffix("n") ? nil : Int(last)
        step = max(Int(last.dropLast()) ?? 1, 1)
    }

    func allows(_ count: Int) -> Bool {
        guard count >= least else { return false }
        return most.map { count <= $0 } ?? (count % step == 0)
    }
}
