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
            let dataSet: DICOMFile
            do throws(DICOMError) {
                dataSet = try DICOMFile.read(path: file)
            } catch {
                throw CommandFailure(.badInput, "\(file): \(error)")
            }
            return try show(dataSet)
        }

        private func show(_ dataSet: DICOMFile) throws -> ExitStatus {
            let console = output.console
            let text = DataSetDump().text(of: dataSet)
            try console.lines(text.split(separator: "\n").map { TerminalText.escaped($0) })
            return .done
        }
    }
#endif
