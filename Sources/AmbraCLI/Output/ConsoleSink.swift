#if Tools
import DICOM

/// Prints JSON text as it is written; the pieces are whole UTF-8.
struct ConsoleSink: ByteSink {
    private let console: Console
    /// Why standard output took no more.
    private(set) var failure: CommandFailure?

    init(_ console: Console) { self.console = console }

    mutating func append(_ bytes: [UInt8]) throws(DICOMError) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let shown = lines.map { JSONText.shown(String(decoding: $0, as: UTF8.self)) }
        do throws(CommandFailure) {
            try console.write(shown.joined(separator: "\n"))
        } catch {
            failure = error
            throw DICOMError(.unwritable, "standard output cannot be written")
        }
    }
}
#endif
