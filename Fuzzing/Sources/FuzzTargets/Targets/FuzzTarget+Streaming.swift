import DICOM

extension FuzzTarget {
    /// What comes in pieces is read as what is there at once: both refuse it, or find the same elements. Where the
    /// layout is a guess they may differ: how much data there is decides it, which a stream cannot know.
    static let stream = FuzzTarget(name: "stream", kinds: [.dicom]) { input in
        let source = ByteSource(input.bytes)
        let file = try? DICOMFile.read(source)
        if let file, isGuessed(file.findings) { return }
        var lengths: [DICOM.Tag: Int?] = [:]
        do {
            let size = max(input.bytes.count / 100, 1 + input.bytes.count % 97)
            if isGuessed(try gather(input.bytes, by: size, into: &lengths)) { return }
        } catch let error as DICOMError {
            guard let file, error.kind != .limitExceeded else { return }
            // A stream looks for missing pixel data as well, also where it was cut before it named its class; what a
            // check of the structure passes over with a stray item it sees.
            let isCut =
                file.dataSet[.sopClassUID] == nil || (try? DICOMFile.checkStructure(source)) == nil
                || file.findings.contains { $0.kind == .strayDelimiter }
            guard isCut, error.kind == .truncated else {
                throw Violation("a stream is refused that can be read at once: \(error)")
            }
            return
        }
        guard let file else {
            // Without an element nothing shows that the layout was a guess.
            guard lengths.isEmpty else { throw Violation("a stream is taken that cannot be read at once") }
            return
        }
        guard Set(file.dataSet.map(\.tag)) == Set(lengths.keys) else { throw Violation("a stream has other elements") }
        for element in file.dataSet where element.length != nil {
            guard let length = lengths[element.tag], length == element.length else {
                throw Violation("\(element.tag) has another length in a stream")
            }
        }
    }

    private static func isGuessed(_ findings: [Finding]) -> Bool {
        findings.contains {
            [.missingFileMeta, .missingTransferSyntax, .transferSyntaxMismatch, .invalidVR].contains($0.kind)
        }
    }

    /// Adds the length of the first element with each tag; returns the findings.
    private static func gather(
        _ bytes: [UInt8], by size: Int, into lengths: inout [DICOM.Tag: Int?]
    ) throws -> [Finding] {
        var position = 0
        var stream = DICOMStream { count in
            let end = min(position + min(size, count), bytes.count)
            defer { position = end }
            return Array(bytes[position..<end])
        }
        var open: (tag: DICOM.Tag, length: Int?)?
        var chunks = 0
        while let event = try stream.next() {
            switch event {
            case .fileMeta, .fragment: continue
            case .element(let element, in: _): note(element.tag, element.length, &lengths)
            case .bulkStart(let start):
                open = (start.tag, start.length)
                chunks = 0
            case .chunk(let piece): chunks += piece.count
            case .bulkEnd:
                guard let bulk = open else { continue }
                note(bulk.tag, bulk.length == nil ? nil : chunks, &lengths)
            }
        }
        return stream.findings
    }

    private static func note(_ tag: DICOM.Tag, _ length: Int?, _ lengths: inout [DICOM.Tag: Int?]) {
        if lengths[tag] == nil { lengths[tag] = .some(length) }
    }
}
