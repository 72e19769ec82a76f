/// Checks that bytes are well-formed UTF-8 (Unicode, table 3-7): no overlong forms, no surrogates, nothing cut off.
///
/// Text may come piece by piece. A wrong byte is found when it comes, not when the text ends.
package struct UTF8Check: Sendable {
    /// How many bytes of a character are still to come, and which may come next.
    private var expected = 0
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF

    package init() {}

    /// Whether bytes are a whole text.
    package static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var check = UTF8Check()
        return check.accept(bytes) && check.isComplete
    }

    /// Whether the text may end here.
    package var isComplete: Bool { expected == 0 }

    /// Takes the next piece of a text.
    ///
    /// - Returns: Whether the text can still be UTF-8; when it cannot, the check is at its end.
    package mutating func accept(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var position = 0
        guard expected == 0 || follow(bytes, &position) else { return false }
        while position < bytes.count {
            let lead = bytes[position]
            position += 1
            if lead < 0x80 {
                // Looked for at each byte, whole words would cost more than they save in text of short runs.
                if position & 7 == 0 { Self.skipASCII(bytes, &position) }
                continue
            }
            guard let following = Self.following(lead) else { return false }
            guard position + following <= bytes.count else {
                (expected, allowed) = (following, Self.second(after: lead))
                return follow(bytes, &position)
            }
            guard Self.second(after: lead).contains(bytes[position]) else { return false }
            var offset = 1
            while offset < following {
                guard bytes[position + offset] & 0xC0 == 0x80 else { return false }
                offset += 1
            }
            position += following
        }
        return true
    }

    /// Takes the bytes of a character that is not whole yet, as far as they are there.
    private mutating func follow(_ bytes: UnsafeRawBufferPointer, _ position: inout Int) -> Bool {
        while expected > 0, position < bytes.count {
            guard allowed.contains(bytes[position]) else { return false }
            allowed = 0x80...0xBF
            expected -= 1
            position += 1
        }
        return true
    }

    /// Passes whole words of ASCII.
    private static func skipASCII(_ bytes: UnsafeRawBufferPointer, _ position: inout Int) {
        while position + 8 <= bytes.count,
            bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            position += 8
        }
    }

    /// How many bytes follow a first byte that is not ASCII.
    private static func following(_ lead: UInt8) -> Int? {
        switch lead {
        case 0xC2...0xDF: 1
        case 0xE0...0xEF: 2
        case 0xF0...0xF4: 3
        default: nil
        }
    }

    /// Which bytes may follow a first byte.
    private static func second(after lead: UInt8) -> ClosedRange<UInt8> {
        switch lead {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }
}
