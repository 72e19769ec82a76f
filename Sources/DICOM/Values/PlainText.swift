/// Text of ASCII without escape sequences, as most text of most files is: it needs no decoder.
enum PlainText {
    /// Whether the bytes mean the same in every character set whose lower half is ASCII.
    static func holds(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { $0 < 0x80 && $0 != 0x1B } }

    /// The values between backslashes, without padding.
    static func values(_ bytes: [UInt8], separates: Bool, keepsLeading: Bool) -> [String] {
        guard separates else { return [value(bytes[...], keepsLeading)] }
        return bytes.split(separator: 0x5C, omittingEmptySubsequences: false).map { value($0, keepsLeading) }
    }

    private static func value(_ bytes: ArraySlice<UInt8>, _ keepsLeading: Bool) -> String {
        var bytes = bytes
        while let last = bytes.last, last == 0x20 || last == 0 { bytes.removeLast() }
        if !keepsLeading { bytes = bytes.drop { $0 == 0x20 || $0 == 0 } }
        return String(decoding: bytes, as: UTF8.self)
    }
}
