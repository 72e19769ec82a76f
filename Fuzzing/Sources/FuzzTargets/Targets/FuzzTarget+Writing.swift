import DICOM

extension FuzzTarget {
    /// What was read is written, and reads back the same.
    static let write = FuzzTarget(name: "write", kinds: [.dicom]) { input in
        guard let file = try? DICOMFile.read(ByteSource(input.bytes)) else { return }
        let syntax =
            file.transferSyntax.properties?.isEncapsulated == true ? file.transferSyntax : .explicitVRLittleEndian
        guard let bytes = try? DICOMWriter().file(file.dataSet, transferSyntax: syntax) else { return }
        let copy: DICOMFile
        do {
            copy = try DICOMFile.read(ByteSource(bytes))
        } catch {
            throw Violation("what was written cannot be read: \(error)")
        }
        let second = try? DICOMWriter().file(copy.dataSet, transferSyntax: syntax)
        guard second == bytes else { throw Violation("what was written and read is written differently") }
    }
}
