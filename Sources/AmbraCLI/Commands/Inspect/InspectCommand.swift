#if Tools
import ArgumentParser
import DICOM

struct InspectCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Print the data set of a DICOM file.",
        discussion: """
            Example: ambra inspect image.dcm

            What departs from the standard is at the end of the text, and on standard error with --json. Of a \
            file that ends too early the elements are printed that are there; the exit code is then 1.

            Private elements that are known have their names in brackets and are read by the VR that is known of \
            them. With --json values of bytes are inline up to 1,024 bytes; longer ones are \
            file:///data/image.dcm?offset=1024&length=524288, the bytes of the file that are the value, for \
            compressed pixels the items with their headers. Where no bytes of the file are the value they are \
            inline: in standard input, deflated data sets, and words of big-endian files.
            """
    )

    @Argument(help: "A DICOM file, or - for standard input.", completion: .file())
    var file: String

    @Flag(help: "Print the DICOM JSON Model (PS3.18 annex F).")
    var json = false

    @Flag(help: "With --json: print all bytes, pixels too, in base64 instead of naming their place in the file.")
    var bulk = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if bulk, !json { throw ValidationError("--bulk needs --json; the text counts the bytes") }
    }

    func perform() async throws -> ExitStatus {
        if file == "-" { try StandardInput.wait() } else { try InputPaths.check([file]) }
        let dicom: DICOMFile
        do throws(DICOMError) {
            var options = ReadingOptions()
            options.allowsTruncation = true
            dicom = try DICOMFile.read(source(), options: options)
        } catch {
            throw CommandFailure(.badInput, "\(file): \(error)")
        }
        if json { try printJSON(of: dicom) } else { try printText(of: dicom) }
        if json {
            ProblemList.note(
                dicom.findings.map(\.description), of: file, on: output.console,
                more: "the text without --json lists all")
        }
        guard let end = EarlyEnd(dicom.findings) else { return .done }
        throw CommandFailure(.incomplete, "\(file): \(end.description)")
    }

    /// Standard input goes to a file without a name when it is large: pixels are not held.
    private func source() throws(DICOMError) -> ByteSource {
        guard file == "-" else { return try ByteSource(path: file, headLength: 65_536) }
        return try .spooling(0)
    }

    /// Gathers lines, so that a system call is not made for each.
    private func printText(of dicom: DICOMFile) throws(CommandFailure) {
        var piece = ""
        try DataSetDump().forEachLine(of: dicom) { line throws(CommandFailure) in
            piece += TerminalText.escaped(line) + "\n"
            guard piece.utf8.count >= 65_536 else { return }
            try output.console.write(piece)
            piece = ""
        }
        if !piece.isEmpty { try output.console.write(piece) }
    }

    /// The data set alone: the model has no file meta information.
    private func printJSON(of dicom: DICOMFile) throws(CommandFailure) {
        var writer = DICOMJSON()
        writer.isPretty = output.console.outputIsTerminal
        writer.bulkData = bulk ? .inline : .files()
        var sink = ConsoleSink(output.console)
        do throws(DICOMError) {
            try writer.write(dicom.dataSet, to: &sink)
        } catch {
            throw sink.failure ?? CommandFailure(.badInput, "\(file): \(error)")
        }
        try output.console.write("\n")
    }
}
#endif
