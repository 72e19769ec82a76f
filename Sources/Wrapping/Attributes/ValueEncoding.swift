import DICOM

/// What is wrong with the values of an attribute; never holds one.
struct ValueProblem: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}

/// Turns text of a caller into the bytes of a value, checked against its VR (PS3.5 section 6.2).
enum ValueEncoding {
    static func bytes(_ texts: [String], vr: VR, entry: DICOMDictionary.Entry) throws(ValueProblem) -> [UInt8] {
        guard texts.isEmpty || entry.allows(count: texts.count) else {
            throw ValueProblem("has \(texts.count) values; PS3.6 allows \(entry.vm)")
        }
        guard vr.isText else { return try numbers(texts, vr) }
        for violation in texts.flatMap({ vr.violations(of: $0) }) { throw ValueProblem(reason(violation, vr)) }
        var bytes = Array(texts.joined(separator: "\\").utf8)
        if bytes.count % 2 == 1 { bytes.append(vr.padding) }
        return bytes
    }

    private static func reason(_ violation: ValueViolation, _ vr: VR) -> String {
        switch violation {
        case .tooLong: "is longer than \(vr) allows"
        case .forbiddenCharacter where vr == .cs: "may hold A-Z, 0-9, space and _ only"
        case .forbiddenCharacter where vr.separatesValues && vr.usesCharacterSet:
            "holds a control character or a backslash; give several values as a list"
        case .forbiddenCharacter: "holds a character that \(vr) does not allow"
        case .wrongForm, .obsoleteForm: form(vr)
        }
    }

    private static func form(_ vr: VR) -> String {
        switch vr {
        case .ui: "must be a UID: numbers joined by dots, at most 64 characters, under a root 0, 1 or 2"
        case .da: "must be a date as YYYYMMDD"
        case .tm: "must be a time as HHMMSS"
        case .dt: "must be a date and time as YYYYMMDDHHMMSS, with +ZZZZ for a zone"
        case .as: "must be an age as 042Y, 010M, 003W or 005D"
        case .is: "must be a whole number"
        case .ds: "must be a number of at most 16 characters"
        case .pn: "must be a name of at most five parts, Last^First^Middle^Prefix^Suffix, in at most three groups"
        default: "does not have the form of \(vr)"
        }
    }

    private static func numbers(_ texts: [String], _ vr: VR) throws(ValueProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        for text in texts {
            switch vr {
            case .us: bytes += try little(UInt16(text))
            case .ss: bytes += try little(Int16(text))
            case .ul: bytes += try little(UInt32(text))
            case .sl: bytes += try little(Int32(text))
            case .uv: bytes += try little(UInt64(text))
            case .sv: bytes += try little(Int64(text))
            case .fl: bytes += try little(Float(text)?.bitPattern)
            case .fd: bytes += try little(Double(text)?.bitPattern)
            default: throw ValueProblem("holds \(vr), which cannot be given as text")
            }
        }
        return bytes
    }

    private static func little(_ number: (some FixedWidthInteger)?) throws(ValueProblem) -> [UInt8] {
        guard let number else { throw ValueProblem("must be a number that fits its type") }
        return withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
}
