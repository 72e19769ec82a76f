/// Text of ASCII without escape sequences, as most text of most files is: it needs no decoder.
enum PlainText {
    /// Whether the bytes mean the same in every character set whose lower half is ASCII.
    static func holds(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { $0 < 0x80 && $0 != 0x1B } }

    /// The values between backslashes, without padding.
    static func values(_ bytes: [UInt8], separators: Int, _ vr: VR, keepsLeading: Bool) -> [String] {
        guard vr.separatesValues else { return [value(bytes[...], keepsLeading)] }
        var values: [String] = []
        values.reserveCapacity(separators + 1)
        var start = 0
        for position in bytes.indices where bytes[position] == 0x5C {
            values.append(value(bytes[start..<position], keepsLeading))
            start = position + 1
        }
        values.append(value(bytes[start...], keepsLeading))
        return values
    }

    private static func value(_ bytes: ArraySlice<UInt8>, _ keepsLeading: Bool) -> String {
        var bytes = bytes
        bytes.removePadding()
        if !keepsLeading { bytes = bytes.drop { $0 == 0x20 || $0 == 0 } }
        return String(decoding: bytes, as: UTF8.self)
    }
}
