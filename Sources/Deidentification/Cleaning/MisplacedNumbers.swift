package import DICOM

/// Tells numbers and samples in the wrong VR from values that could be anything.
package struct MisplacedNumbers {
    let personal: PersonalWords
    /// The VRs that the attribute may have.
    let due: [VR]
    /// How many values the attribute may have, where that is known.
    let vm: String?
    /// Whether bytes and words without a meaning of their own count, because they are samples of an image.
    let countsSamples: Bool

    /// Whether numbers or samples are what the attribute holds.
    var areDue: Bool { Self.areDue(due) || holdsSamples }

    package static func areDue(_ vrs: [VR]) -> Bool {
        vrs.contains { $0 == .ds || $0 == .is || TextInNumbers.vrs.contains($0) }
    }

    private var holdsSamples: Bool { countsSamples && due.contains(where: \.isBulk) }

    /// Whether a value in little-endian order is what the attribute holds but for its VR.
    ///
    /// - Parameter bytes: The value; `nil` when it is longer than ``longest(_:)``.
    func fit(_ bytes: [UInt8]?, _ vr: VR) -> Bool {
        guard let bytes else { return !vr.isText && (holdsSamples || TextInNumbers.vrs.contains(vr)) }
        if bytes.isEmpty { return true }
        let isNumber = TextInNumbers.vrs.contains(vr)
        if holdsSamples, !vr.isText {
            return !isNumber || !TextInNumbers(personal: personal, vr: vr, vm: vm).isText(bytes)
        }
        if !isNumber, WrittenNumbers.reads(bytes) { return true }
        guard !vr.isText, let read = isNumber ? vr : binary(vr) else { return false }
        guard bytes.count % read.unitSize == 0,
            !TextInNumbers(personal: personal, vr: read, vm: vm).isText(bytes)
        else { return false }
        // One in a hundred small fractions reads as four letters, no whole number of usual size does.
        return read == .fl || TextInNumbers.words(bytes, read) == nil
    }

    /// Values up to this length are looked at.
    static func longest(_ vr: VR) -> Int { vr.isText ? 1 << 28 : TextInNumbers.longest }

    /// The VR of the numbers that words of a size are.
    private func binary(_ vr: VR) -> VR? {
        switch vr {
        case .ow: .us
        case .ol: .ul
        case .of: .fl
        case .od: .fd
        case .ov: .uv
        default: due.first { TextInNumbers.vrs.contains($0) }
        }
    }
}

/// Numbers that are written out, however they are written: with a decimal comma, padded, or as the words for what is
/// not a number.
package enum WrittenNumbers {
    /// Whether bytes are one value or several that read as numbers. Writers of integers write fractions as well; a
    /// number remains a number.
    package static func reads(_ bytes: some Sequence<UInt8>) -> Bool {
        let separator = UInt8(ascii: "\\")
        if bytes.allSatisfy({ isOfNumber($0) || $0 == separator }) { return true }
        return Array(bytes).split(separator: separator).allSatisfy { value in
            value.allSatisfy(isOfNumber) || isNotANumber(value)
        }
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","): true
        case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: " "): true
        default: false
        }
    }

    /// What programs write for infinity and for what is not a number.
    private static func isNotANumber(_ value: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: value, as: UTF8.self).trimmed().lowercased()
        let unsigned = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
        return names.contains(unsigned.prefix { $0 != "0" })
    }

    private static let names: Set<Substring> = ["nan", "inf", "infinity", "1.#ind", "1.#inf", "1.#qnan", "1.#snan"]
}
