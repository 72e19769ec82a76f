import DICOM

extension FuzzTarget {
    /// What was read is written untouched, byte for byte, and laid out anew, with the same values.
    static let write = FuzzTarget(name: "write", kinds: [.dicom]) { input in
        guard let file = try? DICOMFile.read(ByteSource(input.bytes)) else { return }
        var untouched = MemorySink()
        try? DICOMWriter().write(file, into: &untouched)
        guard untouched.bytes == input.bytes else { throw Violation("an untouched file is written differently") }
        var writer = DICOMWriter()
        writer.lengths = input.bytes.count % 2 == 0 ? .defined : .undefined
        for syntax in syntaxes(of: file) {
            guard let bytes = try? writer.file(file.dataSet, transferSyntax: syntax) else { continue }
            let copy: DICOMFile
            do {
                copy = try DICOMFile.read(ByteSource(bytes), options: trusting)
            } catch {
                throw Violation("what was written in \(syntax.rawValue) cannot be read: \(error)")
            }
            guard syntax.properties?.isExplicit == true else { continue }
            try compare(file.dataSet, copy.dataSet, isTopLevel: true)
        }
    }

    /// What is compressed here may become as many elements as it was before.
    private static let trusting = {
        var options = ReadingOptions()
        options.limits.deflatedElements = options.limits.elements
        options.limits.inflationRatio = 2000
        return options
    }()

    private static func syntaxes(of file: DICOMFile) -> [TransferSyntax] {
        if file.transferSyntax.properties?.isEncapsulated == true { return [file.transferSyntax] }
        return [
            .explicitVRLittleEndian, .implicitVRLittleEndian, .explicitVRBigEndian, .deflatedExplicitVRLittleEndian,
        ]
    }

    /// The same tags and values; group lengths are not written, and odd values are padded.
    private static func compare(_ left: DataSet, _ right: DataSet, isTopLevel: Bool) throws {
        let kept = left.filter { !$0.tag.isGroupLength && !(isTopLevel && $0.tag.group <= 2) }
        let written = right.filter { !$0.tag.isGroupLength }
        guard kept.map(\.tag) == written.map(\.tag) else {
            throw Violation("other elements were written than were read")
        }
        for (before, after) in zip(kept, written) {
            switch (before.content, after.content) {
            case (.items(let old), .items(let new)):
                guard old.count == new.count else { throw Violation("\(before.tag) has other items") }
                for (old, new) in zip(old, new) { try compare(old.dataSet, new.dataSet, isTopLevel: false) }
            case (.fragments, .fragments): continue
            default:
                guard let old = before.length, let new = after.length, new == old + old % 2 else {
                    throw Violation("\(before.tag) has another length")
                }
            }
        }
    }

    /// Records are read; what is written of them is read again.
    static let directory = FuzzTarget(name: "directory", kinds: [.dicom]) { input in
        guard input.name.hasPrefix("directory") || input.bytes.count % 16 == 0 else { return }
        guard let directory = try? MediaDirectory.read(ByteSource(input.bytes)) else { return }
        var sink = MemorySink()
        guard (try? directory.write(into: &sink)) != nil else { return }
        do {
            let copy = try MediaDirectory.read(ByteSource(sink.bytes))
            guard copy.files.count == directory.files.count else { throw Violation("a directory lost files") }
        } catch let error as DICOMError {
            throw Violation("a directory that was written cannot be read: \(error)")
        }
    }

    /// Text becomes a data set, and the data set text that says the same.
    static let json = FuzzTarget(name: "json", kinds: [.json]) { input in
        let resolver: DICOMJSON.BulkResolver = { _ in [1, 2, 3, 4] }
        _ = try? DICOMJSON.dataSets(from: input.bytes, bulkData: resolver)
        guard let dataSet = try? DICOMJSON.dataSet(from: input.bytes, bulkData: resolver) else { return }
        var writer = DICOMJSON()
        writer.bulkData = .inline
        guard let text = try? writer.text(of: dataSet) else { return }
        do {
            // Decimal strings that are longer than the standard allows are shortened once.
            let shortened = try writer.text(of: DICOMJSON.dataSet(from: text))
            let again = try writer.text(of: DICOMJSON.dataSet(from: shortened))
            guard again == shortened else { throw Violation("JSON that was written and read is written differently") }
        } catch let error as DICOMError {
            throw Violation("JSON that was written cannot be read: \(error)")
        }
        _ = try? DICOMWriter().bytes(dataSet)
    }
}
