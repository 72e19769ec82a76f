import Platform

/// Packed parts inside of bytes: gzip files, members of zip archives, deflated or stored, and streams of zlib.
enum PackedParts {
    /// Expands them within a budget, and calls `found` with each.
    static func expand(
        _ bytes: [UInt8], _ budget: inout DecodingBudget,
        _ found: (_ name: String, _ expanded: [UInt8]) -> Void
    ) {
        var position = 0
        while let start = next(in: bytes, from: position) {
            position = start.offset + 1
            guard budget.takePart() else { return }
            if let stored = start.stored {
                guard budget.take(stored.count) else { return }
                if !stored.isEmpty { found(start.name, Array(bytes[stored])) }
                position = max(position, stored.upperBound)
                continue
            }
            let limit = budget.limit(ofPacked: bytes.count - start.body)
            let expanded = Expanded(bytes, from: start.body, limit: limit)
            // Two bytes make a stream of zlib, and in random ones often do: it must show more.
            guard start.isCertain || expanded.isWhole || expanded.bytes.count >= 64, !expanded.bytes.isEmpty else {
                continue
            }
            if !expanded.isWhole, expanded.bytes.count >= limit { budget.exhaust() }
            guard budget.take(expanded.bytes.count) else { return }
            found(start.name, expanded.bytes)
            if expanded.isWhole { position = max(position, expanded.end) }
        }
    }

    /// Whether there is one that is surely not there by chance.
    static func isAny(in bytes: [UInt8]) -> Bool {
        var position = 0
        while let start = next(in: bytes, from: position) {
            if start.isCertain { return true }
            position = start.offset + 1
        }
        return false
    }

    private struct Start {
        let name: String
        /// Where its header starts.
        let offset: Int
        /// Where the packed bytes start.
        let body: Int
        let isCertain: Bool
        /// Where the bytes are that are not deflated.
        var stored: Range<Int>?
    }

    private static func next(in bytes: [UInt8], from position: Int) -> Start? {
        bytes.withUnsafeBufferPointer { bytes in
            var position = position
            while position + 8 < bytes.count {
                switch (bytes[position], bytes[position + 1]) {
                case (0x1F, 0x8B):
                    if let body = gzipBody(bytes, position) {
                        return Start(name: "gzip", offset: position, body: body, isCertain: true)
                    }
                case (0x50, 0x4B):
                    if let body = zipBody(bytes, position) {
                        let stored = bytes[position + 8] == 0 ? storedRange(bytes, position, body) : nil
                        return Start(name: "zip", offset: position, body: body, isCertain: true, stored: stored)
                    }
                case (0x78, 0x01), (0x78, 0x5E), (0x78, 0x9C), (0x78, 0xDA):
                    return Start(name: "zlib", offset: position, body: position + 2, isCertain: false)
                default: break
                }
                position += 1
            }
            return nil
        }
    }

    /// The end of the header of RFC 1952 with its optional parts.
    private static func gzipBody(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        guard start + 18 <= bytes.count, bytes[start + 2] == 8, bytes[start + 3] & 0xE0 == 0 else { return nil }
        let flags = bytes[start + 3]
        var body = start + 10
        if flags & 4 != 0 { body += 2 + Int(bytes[body]) + Int(bytes[body + 1]) << 8 }
        for flag in [8, 16] as [UInt8] where flags & flag != 0 {
            while body < bytes.count, bytes[body] != 0 { body += 1 }
            body += 1
        }
        if flags & 2 != 0 { body += 2 }
        return body < bytes.count ? body : nil
    }

    /// The end of a local header of a member that is deflated or stored: without it, the first word of a stored one
    /// would seem to continue the member's name.
    private static func zipBody(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        guard start + 30 < bytes.count, bytes[start + 2] == 3, bytes[start + 3] == 4,
            bytes[start + 8] == 8 || bytes[start + 8] == 0, bytes[start + 9] == 0
        else { return nil }
        let name = Int(bytes[start + 26]) | Int(bytes[start + 27]) << 8
        let extra = Int(bytes[start + 28]) | Int(bytes[start + 29]) << 8
        let body = start + 30 + name + extra
        return body < bytes.count ? body : nil
    }

    /// The bytes of a stored member: as many as its header says, else those up to the next header.
    private static func storedRange(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ body: Int) -> Range<Int> {
        let length = (18..<22).reversed().reduce(0) { $0 << 8 | Int(bytes[start + $1]) }
        let isStatedAfter = bytes[start + 6] & 8 != 0 || length == 0xFFFF_FFFF
        if !isStatedAfter { return body..<min(body + length, bytes.count) }
        var end = body
        while end < bytes.count {
            if bytes[end] == 0x50, end + 3 < bytes.count, bytes[end + 1] == 0x4B,
                [[1, 2], [3, 4], [5, 6], [7, 8]].contains([bytes[end + 2], bytes[end + 3]])
            {
                break
            }
            end += 1
        }
        return body..<end
    }
}
