#if Tools
    import ArgumentParser
    import DICOM

    struct InspectCommand: Subcommand {
        static let configuration = CommandConfiguration(
            commandName: "inspect",
            abstract: "Print the data set of a DICOM file.",
            discussion: """
                Example: ambra inspect image.dcm

                What departs from the standard stands at the end of the text, and on standard error with --json. Of a \
                file that ends too early the elements are printed that are there; the exit code is then 1.
                """
        )

        @Argument(help: "A DICOM file, or - for standard input.", completion: .file())
        var file: String

        @Flag(help: "Print the DICOM JSON Model (PS3.18 annex F).")
        var json = false

        @Flag(help: "With --json: print bytes and native pixels too, in base64.")
        var bulk = false

        @OptionGroup var output: OutputOptions

        func validate() throws {
            if bulk, !json { throw ValidationError("--bulk needs --json; the text counts the bytes") }
        }

        func perform() async throws -> ExitStatus {
            if file != "-" { try InputPaths.check([file]) }
            let dicom: DICOMFile
            let lines: [String]
            do throws(DICOMError) {
                var options = ReadingOptions()
                options.allowsTruncation = true
                dicom = try DICOMFile.read(source(), options: options)
                lines = json ? try jsonLines(of: dicom) : textLines(of: dicom)
            } catch {
                throw CommandFailure(.badInput, "\(file): \(error)")
            }
            try output.console.lines(lines)
            if json { for finding in dicom.findings { output.console.note("\(file): \(finding)") } }
            guard let cut = dicom.findings.first(where: { $0.kind == .truncated }) else { return .done }
            throw CommandFailure(.incomplete, "\(file): the file ends too early (\(cut)); get a whole copy")
        }

        /// Standard input goes to a file without a name when it is large: pixels are not held.
        private func source() throws(DICOMError) -> ByteSource {
            guard file == "-" else { return try ByteSource(path: file, headLength: 65_536) }
            return try .spooling(0)
        }

        private func textLines(of dicom: DICOMFile) -> [String] {
            DataSetDump().text(of: dicom).split(separator: "\n").map { TerminalText.escaped($0) }
        }

        /// The data set alone: the model has no file meta information.
        private func jsonLines(of dicom: DICOMFile) throws(DICOMError) -> [String] {
            var writer = DICOMJSON()
            writer.isPretty = output.console.outputIsTerminal
            if bulk { writer.bulkData = .inline(upTo: .max) }
            return try writer.text(of: dicom.dataSet).split(separator: "\n").map { JSONText.shown($0) }
        }
    }
#endif
