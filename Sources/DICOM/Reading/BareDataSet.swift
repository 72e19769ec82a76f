/// Recognises data sets without preamble, strictly enough to leave other kinds of files alone.
///
/// The file must start with an element of group 0002 or 0008 that PS3.6 lists, with the VR that it lists or a length
/// that fits, and a second element with a greater tag must follow.
enum BareDataSet {
    static func check(_ source: ByteSource, options: ReadingOptions) throws(DICOMError) {
        let refusal = DICOMError(.notDICOM, "this is not a DICOM file")
        guard source.length >= 16 else { throw refusal }
        let first = source.head[0..<min(4, source.head.count)]
        guard first.count == 4 else { throw refusal }
        let isLittle = (first[0] == 0x08 || first[0] == 0x02) && first[1] == 0
        let isBig = first[0] == 0 && first[1] == 0x08
        guard isLittle || isBig else { throw refusal }
        guard let encoding = try EncodingGuess(source, at: 0).encoding, encoding.isLittleEndian == isLittle else {
            throw refusal
        }
        var lenient = options
        lenient.isStrict = false
        var cursor = ElementCursor(source, at: 0, encoding: encoding, options: lenient)
        do throws(DICOMError) {
            guard let header = try cursor.next(until: source.length), isPlausible(header) else { throw refusal }
            try cursor.skip(header, until: source.length)
            guard let second = try cursor.next(until: source.length), second.tag > header.tag else { throw refusal }
        } catch {
            // Whatever went wrong in the first two elements, it is not a data set that was cut.
            throw error.kind == .unreadable ? error : refusal
        }
    }

    private static func isPlausible(_ header: ElementHeader) -> Bool {
        if header.tag.isGroupLength { return header.length == 4 && (header.vr == nil || header.vr == .ul) }
        guard let entry = DICOMDictionary.entry(for: header.tag) else { return false }
        return header.vr.map { entry.vrs.contains($0) } ?? true
    }
}
