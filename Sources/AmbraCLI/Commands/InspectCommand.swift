#if Tools
    import ArgumentParser
    import DICOM

    struct InspectCommand: Subcommand {
        static let configuration = CommandConfiguration(
            commandName: "inspect",
            abstract: "Print the data set of a DICOM file.",
            discussion: "Example: ambra inspect image.dcm"
        )

        @Argument(help: "A DICOM file.", completion: .file())
        var file: String

        @Flag(help: "Print the DICOM JSON Model (PS3.18 annex F).")
        var json = false

        @OptionGroup var output: OutputOptions

        func perform() async throws -> ExitStatus {
            try InputPaths.check([file])
            let dicom: DICOMFile
            let lines: [String]
            do throws(DICOMError) {
                dicom = try DICOMFile.read(path: file)
                lines = json ? try jsonLines(of: dicom) : textLines(of: dicom)
            } catch {
                throw CommandFailure(.badInput, "\(file): \(error)")
            }
            try output.console.lines(lines)
            return .done
        }

        private func textLines(of dicom: DICOMFile) -> [String] {
            DataSetDump().text(of: dicom).split(separator: "\n").map { TerminalText.escaped($0) }
        }

        /// The data set alone: the model has no file meta information.
        private func jsonLines(of dicom: DICOMFile) throws(DICOMError) -> [String] {
            var writer = DICOMJSON()
            writer.isPretty = output.console.outputIsTerminal
            return try writer.text(of: dicom.dataSet).split(separator: "\n").map { JSONText.shown($0) }
        }
    }
#endif
