/// The compression of Lempel, Ziv and Welch as PDF and TIFF have it: codes of 9 to 12 bits, the first bit first.
enum LZWStream {
    /// - Parameter changesEarly: Whether codes grow one code before they must.
    static func expand(_ data: [UInt8], changesEarly: Bool, limit: Int) -> [UInt8]? {
        /// Each word of the table is an earlier word and a byte.
        var parent = [Int16](repeating: -1, count: 4096)
        var last = [UInt8](repeating: 0, count: 4096)
        for byte in 0..<256 { last[byte] = UInt8(byte) }
        var next = 258
        var previous: Int?
        var output: [UInt8] = []
        var (buffer, available, position) = (0, 0, 0)

        func word(_ code: Int) -> [UInt8] {
            var bytes: [UInt8] = []
            var code = code
            while code >= 0 {
                bytes.append(last[code])
                code = Int(parent[code])
            }
            return bytes.reversed()
        }
        while true {
            let reach = next + (changesEarly ? 1 : 0)
            let width = reach < 512 ? 9 : reach < 1024 ? 10 : reach < 2048 ? 11 : 12
            while available < width, position < data.count {
                buffer = (buffer << 8 | Int(data[position])) & 0xFF_FFFF
                available += 8
                position += 1
            }
            guard available >= width else { return output.isEmpty ? nil : output }
            available -= width
            let code = (buffer >> available) & ((1 << width) - 1)
            if code == 257 { return output }
            if code == 256 {
                (next, previous) = (258, nil)
                continue
            }
            guard code < next || (code == next && previous != nil), code < 256 || code > 257 else { return nil }
            let known = code < next ? word(code) : previous.map { word($0) } ?? []
            guard let first = known.first else { return nil }
            output += code < next ? known : known + [first]
            guard output.count <= limit else { return nil }
            if let previous, next < 4096 {
                parent[next] = Int16(previous)
                last[next] = first
                next += 1
            }
            previous = code
        }
    }
}
