import DICOM
import Wrapping

extension FuzzTarget {
    /// A picture is refused, or becomes an object that can be written and read.
    static let wrap = FuzzTarget(name: "wrap", kinds: [.picture]) { input in
        var options = WrappingOptions()
        options.limits.decodedBytes = 1 << 20
        guard var wrapper = try? Wrapper(options: options), let object = try? wrapper.wrap(ByteSource(input.bytes))
        else {
            return
        }
        do {
            let bytes = try DICOMWriter().file(object.dataSet, transferSyntax: object.transferSyntax)
            var strict = ReadingOptions()
            strict.isStrict = true
            _ = try DICOMFile.read(ByteSource(bytes), options: strict)
        } catch {
            throw Violation("what was wrapped cannot be written and read: \(error)")
        }
    }
}
