package import DICOM

/// Tells text that stands where binary numbers are due.
///
/// No number must be taken for text. Bytes count as text only when they read as words to the last one, and
/// - no number has their length, or
/// - the attribute cannot have so many values, and there are eight bytes at least, of floating point twelve, or
/// - twelve bytes and more spell an identifier of the file, which numbers do by chance less than once in 2^90 values.
///
/// Where the attribute cannot have so many values, eight bytes of words between other bytes are enough when they spell
/// an identifier of the file.
package struct TextInNumbers {
    let personal: PersonalWords
    let vr: VR
    /// How many values the attribute may have, where that is known.
    let vm: String?

    /// VRs of binary numbers of which a value has a fixed length.
    package static let vrs: Set<VR> = [.at, .fd, .fl, .sl, .ss, .sv, .ul, .us, .uv]

    /// Longer values are numbers: nobody writes so much into one.
    package static let longest = 1 << 12

    /// Judges a value in little-endian order.
    func isText(_ bytes: [UInt8]) -> Bool {
        guard Self.mayBeText(bytes) || !Self.allows(bytes.count, vr, vm: vm) else { return false }
        // Text is stored as it reads; in big-endian files it was turned around with the numbers.
        return [bytes, Self.turned(bytes, vr.unitSize)].contains { isText($0, length: bytes.count) }
    }

    /// Whether one of the numbers of a value in little-endian order reads as an identifier of the file
    /// (``PersonalWords/areIn(number:)``).
    func holdsKnownNumber(_ bytes: [UInt8]) -> Bool {
        guard [.fd, .sl, .sv, .ul, .uv].contains(vr), personal.holdsLongNumbers else { return false }
        return stride(from: 0, through: bytes.count - vr.unitSize, by: vr.unitSize).contains { start in
            let bits = bytes[start..<start + vr.unitSize].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let number: UInt64? =
                switch vr {
                case .fd: UInt64(exactly: Double(bitPattern: bits).magnitude)
                case .sl: UInt64(Int32(truncatingIfNeeded: bits).magnitude)
                case .sv: Int64(bitPattern: bits).magnitude
                default: bits
                }
            guard let number, number >= 100_000 else { return false }
            return personal.areIn(number: String(number))
        }
    }

    private func isText(_ bytes: [UInt8], length: Int) -> Bool {
        let unit = vr == .at ? 4 : vr.unitSize
        guard let text = Self.text(bytes) else {
            let runs = Self.allows(length, vr, vm: vm) ? [] : Self.runs(bytes)
            return personal.identify(runs, as: .kept).contains(true)
        }
        if length % unit != 0 { return true }
        let count = text.utf8.count
        let isFraction = vr == .fd || vr == .fl
        if !Self.allows(length, vr, vm: vm), count >= (isFraction ? 12 : 8) { return true }
        return count >= 12 && personal.identify([Substring(text)], as: .kept).contains(true)
    }

    /// Whether bytes can be words in any order: nearly no numbers can.
    private static func mayBeText(_ bytes: [UInt8]) -> Bool {
        var letters = 0
        for byte in bytes {
            switch byte {
            case 0x80...0xFF, 0x41...0x5A, 0x61...0x7A: letters += 1
            case 0, 0x30...0x39: continue
            default: guard marks.contains(byte) else { return false }
            }
        }
        // Four letters at least, of up to four bytes each in UTF-8.
        return letters >= 4
    }

    /// Whether an attribute may have as many values as have a length.
    package static func allows(_ length: Int, _ vr: VR, vm: String?) -> Bool {
        DICOMDictionary.allows(count: length / (vr == .at ? 4 : vr.unitSize), vm: vm)
    }

    /// What reads as words between other bytes.
    private static func runs(_ bytes: [UInt8]) -> [Substring] {
        let characters = bytes.map { Character(Unicode.Scalar($0)) }
        return characters.split { !($0.isASCII && isOfWords($0)) }.filter { $0.count >= 8 }
            .compactMap { run in text(run.compactMap(\.asciiValue)).map { Substring($0) } }
    }

    /// The words that bytes of a value in little-endian order are, in either order of bytes; `nil` for numbers.
    package static func words(_ bytes: [UInt8], _ vr: VR) -> String? { text(bytes) ?? text(turned(bytes, vr.unitSize)) }

    private static func turned(_ bytes: [UInt8], _ unit: Int) -> [UInt8] {
        stride(from: 0, to: bytes.count, by: unit).flatMap { bytes[$0..<min($0 + unit, bytes.count)].reversed() }
    }

    /// The words that bytes are: letters of UTF-8 and what stands between words, or digits, fewer of them than letters.
    private static func text(_ bytes: [UInt8]) -> String? {
        var bytes = bytes[...]
        bytes.removePadding()
        guard bytes.count >= 4, let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let letters = text.count { $0.isLetter }
        return text.allSatisfy(isOfWords) && letters >= 4 && letters * 2 >= text.count ? text : nil
    }

    /// What stands between words.
    private static let marks = Set(" ^=,.-'_/:".utf8)

    private static func isOfWords(_ character: Character) -> Bool {
        character.isLetter || ("0"..."9").contains(character) || character.asciiValue.map(marks.contains) == true
    }
}
