import DICOM
import Wrapping

/// The kind of error that an operation ends with, or `nil`.
func failure(of operation: () throws -> Void) -> WrappingError.Kind? {
    do {
        try operation()
        return nil
    } catch {
        return (error as? WrappingError)?.kind
    }
}

/// The testing library has tags of its own.
typealias Tag = DICOM.Tag

/// Wraps one file.
func wrapped(_ bytes: [UInt8], _ kind: WrappingOptions.Kind = .automatic) throws -> WrappedObject {
    var options = WrappingOptions()
    options.kind = kind
    var wrapper = try Wrapper(options: options)
    return try wrapper.wrap(ByteSource(bytes))
}

extension WrappedObject {
    /// The bytes of native pixel data.
    var pixels: [UInt8]? { dataSet[.pixelData].flatMap { try? dataSet.bytes(of: $0) } }

    /// The bytes of the only fragment of encapsulated pixel data.
    var stream: [UInt8]? {
        guard case .fragments(let fragments) = dataSet[.pixelData]?.content, fragments.ranges.count == 1 else {
            return nil
        }
        return fragments.ranges.first.flatMap { try? (fragments.source ?? dataSet.source).bytes(in: $0) }
    }
}
