import DICOM

/// Values whose length other attributes of the same item state: tables and waveforms (PS3.3 sections C.7.6.3.1.5,
/// C.11.1 and C.10.9).
enum DeclaredLength {
    /// Attributes that state the length of others.
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

    /// How many of a value's bytes are needed; `nil` for all, and where nothing states it.
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

    /// A table of words; one of eight bits may have two entries in a word. It does when it is too short for one entry a
    /// word and the upper halves are used.
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
