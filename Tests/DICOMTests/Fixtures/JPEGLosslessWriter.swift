/// Writes JPEG Lossless streams as ITU-T T.81 annex H describes them, for tests: simple, slow, and without the code
/// under test.
struct JPEGLosslessWriter {
    var rows: Int
    var columns: Int
    var components = 1
    var precision: Int
    var selectionValue = 1
    var pointTransform = 0
    /// How many rows lie between two restart markers; 0 for none.
    var restartRows = 0
    /// Whether each component has a scan of its own.
    var isSeparate = false
    /// Whether codes are as long as they can be, 16 bits, rather than five bits each.
    var hasLongCodes = false

    /// - Parameter samples: Row by row, all samples of a pixel together.
    func stream(_ samples: [Int]) -> [UInt8] {
        let values: [UInt8] = (0...16).map { UInt8($0) }
        var bytes: [UInt8] = [0xFF, 0xD8]
        bytes += segment(0xC4, [0] + codeCounts + values)
        var frame: [UInt8] = [UInt8(precision)]
        frame += word(rows) + word(columns)
        frame.append(UInt8(components))
        for component in 1...components { frame += [UInt8(component), 0x11, 0] }
        bytes += segment(0xC3, frame)
        if restartRows > 0 { bytes += segment(0xDD, word(restartRows * columns)) }
        let all = Array(0..<components)
        for scan in isSeparate ? all.map({ [$0] }) : [all] {
            var header: [UInt8] = [UInt8(scan.count)]
            for component in scan { header += [UInt8(component + 1), 0] }
            header += [UInt8(selectionValue), 0, UInt8(pointTransform)]
            bytes += segment(0xDA, header)
            bytes += entropy(samples, scan)
        }
        return bytes + [0xFF, 0xD9]
    }

    /// The samples that a decoder gives back: those whose low bits the point transform leaves.
    func kept(_ samples: [Int]) -> [UInt16] { samples.map { UInt16(($0 >> pointTransform) << pointTransform) } }

    private var codeCounts: [UInt8] {
        hasLongCodes
            ? [UInt8](repeating: 1, count: 15) + [2] : [0, 0, 0, 0, 17] + [UInt8](repeating: 0, count: 11)
    }

    private func code(_ size: Int) -> (bits: Int, count: Int) {
        guard hasLongCodes else { return (size, 5) }
        // Ones and a zero; the last code is ones alone.
        return size == 16 ? (0xFFFF, 16) : ((1 << (size + 1)) - 2, size + 1)
    }

    private func entropy(_ samples: [Int], _ scan: [Int]) -> [UInt8] {
        var bytes: [UInt8] = []
        var pending: [UInt8] = []
        var restarts = 0
        for row in 0..<rows {
            let isFirst = row == 0 || restartRows > 0 && row % restartRows == 0
            if isFirst, row > 0 {
                bytes += packed(pending) + [0xFF, 0xD0 + UInt8(restarts % 8)]
                pending = []
                restarts += 1
            }
            for column in 0..<columns {
                for component in scan {
                    let value = sample(samples, row, column, component)
                    pending += coded(value - predicted(samples, row, column, component, isFirst))
                }
            }
        }
        return bytes + packed(pending)
    }

    private func sample(_ samples: [Int], _ row: Int, _ column: Int, _ component: Int) -> Int {
        samples[(row * columns + column) * components + component] >> pointTransform
    }

    private func predicted(_ samples: [Int], _ row: Int, _ column: Int, _ component: Int, _ isFirst: Bool) -> Int {
        if isFirst, column == 0 { return 1 << (precision - pointTransform - 1) }
        if isFirst { return sample(samples, row, column - 1, component) }
        let above = sample(samples, row - 1, column, component)
        if column == 0 { return above }
        let left = sample(samples, row, column - 1, component)
        let corner = sample(samples, row - 1, column - 1, component)
        switch selectionValue {
        case 1: return left
        case 2: return above
        case 3: return corner
        case 4: return left + above - corner
        case 5: return left + ((above - corner) >> 1)
        case 6: return above + ((left - corner) >> 1)
        default: return (left + above) >> 1
        }
    }

    /// The bits of a difference, which is taken modulo 65,536.
    private func coded(_ difference: Int) -> [UInt8] {
        let number = Int(Int16(truncatingIfNeeded: difference))
        if number == -32_768 { return bits(code(16)) }
        var size = 0
        while abs(number) >> size > 0 { size += 1 }
        return bits(code(size)) + bits((number < 0 ? number + (1 << size) - 1 : number, size))
    }

    private func bits(_ number: (bits: Int, count: Int)) -> [UInt8] {
        (0..<number.count).reversed().map { UInt8(number.bits >> $0 & 1) }
    }

    /// Bytes filled with ones, a zero behind each byte of ones.
    private func packed(_ bits: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: bits.count, by: 8) {
            var byte: UInt8 = 0
            for place in start..<start + 8 { byte = byte << 1 | (place < bits.count ? bits[place] : 1) }
            bytes += byte == 0xFF ? [0xFF, 0] : [byte]
        }
        return bytes
    }

    private func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
        [0xFF, marker] + word(body.count + 2) + body
    }

    private func word(_ number: Int) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 0xFF)] }
}
