extension UID {
    /// A new UID under the root 2.25, made from a random UUID (PS3.5 section B.2).
    public static func random() -> UID {
        // Version 4 and the variant of RFC 9562.
        let version: UInt128 = 0x4000 << 64
        let variant: UInt128 = 0x8000 << 48
        let mask: UInt128 = 0xF000 << 64 | 0xC000 << 48
        let number = UInt128.random(in: 0...(.max)) & ~mask | version | variant
        return UID(unchecked: "2.25.\(number)")
    }
}
