import DICOM

extension ProfileVisitor {
    /// What is left of a value that stays but for bytes that nothing needs; `nil` where all of it stays.
    mutating func strip(_ element: SplicedElement) throws(DICOMError) -> SpliceAction? {
        guard case .value(let range) = element.layout else { return nil }
        if element.depth == 0 {
            switch subject.pixels.outcome {
            case .cut(let tag, let count) where tag == element.tag: return .keepFirst(min(count, range.count))
            case .fragments(let stripped):
                if element.tag == .extendedOffsetTable, let table = stripped.extendedTable {
                    return replace(element, table)
                }
                if element.tag == .extendedOffsetTableLengths, let lengths = stripped.extendedLengths {
                    return replace(element, lengths)
                }
            default: break
            }
        }
        if element.tag == .iccProfile { return try stripProfile(element) }
        return try DeclaredLength.bytes(of: element, range.count, level.declared).map { .keepFirst($0) }
    }

    /// Blanks texts of a color profile that identify, and cuts it to its length.
    private mutating func stripProfile(_ element: SplicedElement) throws(DICOMError) -> SpliceAction? {
        guard element.length != 0 else { return nil }
        guard let bytes = try element.bytes(limit: ColorProfile.largest), let profile = ColorProfile(bytes) else {
            report.warn(.uncheckedBytes, element.tag)
            return nil
        }
        let text = KeptText(personal: subject.personal)
        guard let blanked = profile.blanked(where: { text.identifies($0) }) else { return nil }
        return replace(element, Array(blanked.prefix(profile.length + profile.length % 2)))
    }
}

/// Values whose length other attributes of the same item tell: tables and waveforms (PS3.3 sections C.7.6.3.1.5,
/// C.11.1 and C.10.9).
enum DeclaredLength {
    /// Attributes that tell the length of others.
    static let described: Set<Tag> = Set(tables.values).union([
        .numberOfWaveformChannels, .numberOfWaveformSamples, .waveformBitsAllocated,
    ])

    private static let tables: [Tag: Tag] = [
        .lutData: .lutDescriptor,
        .redPaletteColorLookupTableData: .redPaletteColorLookupTableDescriptor,
        .greenPaletteColorLookupTableData: .greenPaletteColorLookupTableDescriptor,
        .bluePaletteColorLookupTableData: .bluePaletteColorLookupTableDescriptor,
        .alphaPaletteColorLookupTableData: .alphaPaletteColorLookupTableDescriptor,
    ]

    /// How many of a value's bytes are needed; `nil` for all, and where nothing tells.
    static func bytes(
        of element: SplicedElement, _ length: Int, _ declared: [Tag: [UInt8]]
    ) throws(DICOMError) -> Int? {
        let needed: Int?
        if element.tag == .waveformData {
            needed = waveform(declared)
        } else if let descriptor = tables[element.tag], let numbers = declared[descriptor].map({ words($0) }) {
            needed = try table(numbers, element, length)
        } else {
            return nil
        }
        guard let needed, length > needed + needed % 2 else { return nil }
        return needed
    }

    /// A table of words; one of eight bits may have two entries in a word, and has when it is too short for words whose
    /// upper half is used.
    private static func table(
        _ descriptor: [Int], _ element: SplicedElement, _ length: Int
    ) throws(DICOMError) -> Int? {
        guard descriptor.count >= 3, (1...16).contains(descriptor[2]) else { return nil }
        let entries = descriptor[0] == 0 ? 1 << 16 : descriptor[0]
        guard descriptor[2] <= 8, length > entries, length < 2 * entries else { return 2 * entries }
        let upper = try element.bytes(limit: 1 << 17).map { words($0).contains { $0 > 0xFF } }
        return upper == true ? entries : nil
    }

    private static func waveform(_ declared: [Tag: [UInt8]]) -> Int? {
        guard let channels = declared[.numberOfWaveformChannels].flatMap({ words($0).first }), channels > 0,
            let bits = declared[.waveformBitsAllocated].flatMap({ words($0).first }), bits > 0, bits <= 64,
            bits % 8 == 0,
            let samples = declared[.numberOfWaveformSamples].map({ words($0) }), samples.count == 2
        else { return nil }
        let count = samples[0] | samples[1] << 16
        // Less than 2 to the 51.
        return count > 0 ? channels * count * bits / 8 : nil
    }

    private static func words(_ bytes: [UInt8]) -> [Int] {
        stride(from: 0, to: bytes.count - bytes.count % 2, by: 2).map { Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8 }
    }
}
