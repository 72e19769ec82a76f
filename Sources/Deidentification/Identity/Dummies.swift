package import DICOM

/// Values that say nothing and are valid in their VR (PS3.5 section 6.2).
package enum Dummies {
    /// A dummy for a VR, in little-endian bytes without padding; SQ has none.
    ///
    /// - Parameter vm: The multiplicity that is due, such as `2-n`: the least of it is written.
    package static func bytes(_ vr: VR, vm: String? = nil) -> [UInt8] {
        let value = single(vr)
        guard let least = vm.flatMap(Multiplicity.least), (2...16).contains(least) else { return value }
        let separator = vr.isText ? Array("\\".utf8) : []
        return Array(repeatElement(value, count: least).joined(separator: separator))
    }

    private static func single(_ vr: VR) -> [UInt8] {
        switch vr {
        case .ae, .cs, .lo, .sh, .lt, .st, .ut, .uc: Array("REMOVED".utf8)
        case .pn: Array("REMOVED^".utf8).dropLast()
        case .as: Array("000Y".utf8)
        case .da: Array("19000101".utf8)
        case .tm: Array("000000".utf8)
        case .dt: Array("19000101000000".utf8)
        case .ds, .is: Array("0".utf8)
        case .ur: Array("urn:removed:".utf8) + Array("0".utf8)
        case .ui: Array("2.25.0".utf8)
        case .at, .fl, .ol, .of, .sl, .ul: [0, 0, 0, 0]
        case .fd, .od, .ov, .sv, .uv: [UInt8](repeating: 0, count: 8)
        case .ob, .ow, .ss, .us, .un: [0, 0]
        case .sq: []
        }
    }
}
