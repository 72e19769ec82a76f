import Platform

/// Deflated streams that stand in bytes: gzip files, members of zip archives, and streams of zlib.
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

    /// Whether there is one that is certain to be none by chance.
    static func areThere(in bytes: [UInt8]) -> Bool {
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
        /// Where the deflated bytes start.
        let body: Int
        let isCertain: Bool
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
                        return Start(name: "zip", offset: position, body: body, isCertain: true)
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

    /// Behind the header of RFC 1952 with its optional parts.
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

    /// Behind a local header of a member that is deflated; stored ones are found as they are.
    private static func zipBody(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        guard start + 30 < bytes.count, bytes[start + 2] == 3, bytes[start + 3] == 4, bytes[start + 8] == 8,
            bytes[start + 9] == 0
        else { return nil }
        let name = Int(bytes[start + 26]) | Int(bytes[start + 27]) << 8
        let extra = Int(bytes[start + 28]) | Int(bytes[start + 29]) << 8
        let body = start + 30 + name + extra
        return body < bytes.count ? body : nil
    }
}
