#if Tools
import ArgumentParser
import DICOM
import Platform
import Wrapping

struct WrapCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "wrap",
        abstract: "Turn JPEG, PNG, BMP, TIFF and PDF files into DICOM objects of one study.",
        discussion: """
            Example: ambra wrap wound.jpg report.pdf --attributes patient.json --out /data/wrapped

            patient.json names attributes by their DICOM keywords: \
            {"PatientName": "Doe^Jane", "PatientID": "P-17", "StudyDate": "20260102"}. \
            JPEG streams are kept as they are, without EXIF and other metadata. Pages of a TIFF file become frames.
            """
    )

    @Argument(help: "The files, in the order of their instance numbers.", completion: .file())
    var files: [String]

    @Option(
        help: ArgumentHelp("Folder for the objects, made when needed.", valueName: "folder"), completion: .directory
    )
    var out: String

    @Option(
        help: ArgumentHelp(
            "JSON file of DICOM keywords and values for all objects; - for standard input.", valueName: "file"),
        completion: .file())
    var attributes: String?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "An attribute that identifies nobody, such as SeriesDescription=Wound; repeatable.",
            valueName: "keyword=value"))
    var settings: [String] = []

    @Option(help: "What images are taken for; automatic is a photo for JPEG and a secondary capture for others.")
    var kind = ImageKind.automatic

    @Option(help: ArgumentHelp("Study Instance UID (default: a new study).", valueName: "uid"))
    var studyUid: String?

    @Option(help: ArgumentHelp("Number of the first series.", valueName: "number"))
    var seriesNumber = 1

    @Flag(help: "Print one JSON value.")
    var json = false

    @OptionGroup var modes: ModeOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("name the files to wrap") }
        guard (1...999_999).contains(seriesNumber) else {
            throw ValidationError("--series-number: use 1 to 999999")
        }
        if let studyUid, UID(studyUid)?.isConformant != true {
            throw ValidationError(
                "--study-uid: a UID is numbers joined by dots, at most 64 characters, under a root 0, 1 or 2")
        }
    }

    func perform() async throws -> ExitStatus {
        let console = output.console
        try InputPaths.check(files)
        let wrapper = try wrapper()
        let folder = try FolderMaking.prepare(out, of: "--out", mode: modes.outputMode)
        defer { folder.removeEmpty() }
        let report = WrapRun(folder: folder).run(files, wrapper)
        if json {
            try console.line(JSONText(isPretty: console.outputIsTerminal).text(report.json))
        } else {
            try console.lines(report.lines)
        }
        ProblemList.show("not wrapped", report.failures, on: console, isProblem: true, more: "--json lists all")
        if report.isInterrupted {
            console.problem(
                "ambra: interrupted; what is written is whole: \(report.objects.count) of "
                    + "\(Amounts.count(files.count, "file")); --study-uid \(report.studyUID) adds the rest to that study"
            )
        }
        return report.status
    }

    private func wrapper() throws(CommandFailure) -> Wrapper {
        let given = try GivenAttributes(path: attributes, settings: settings).checked()
        var options = WrappingOptions()
        options.kind = kind.wanted
        options.seriesNumber = seriesNumber
        options.studyInstanceUID = studyUid.flatMap { UID($0) }
        do throws(WrappingError) {
            return try Wrapper(given, options: options)
        } catch {
            throw CommandFailure(.badInput, error.description)
        }
    }
}

/// The words of `--kind`.
enum ImageKind: String, ExpressibleByArgument, CaseIterable, Sendable {
    case automatic
    case photo
    case secondaryCapture = "secondary-capture"

    var wanted: WrappingOptions.Kind {
        switch self {
        case .automatic: .automatic
        case .photo: .photograph
        case .secondaryCapture: .secondaryCapture
        }
    }
}
#endif
