#if Tools
import AmbraSDK
import ArgumentParser
import DICOM
import Platform

/// Transfer syntaxes that hold the same elements in another layout.
enum ConversionTarget: String, ExpressibleByArgument, CaseIterable {
    case implicit
    case explicit
    case bigEndian = "big-endian"
    case deflated
    /// The file's own, laid out anew.
    case same

    var transferSyntax: TransferSyntax? {
        switch self {
        case .same: nil
        case .implicit: .implicitVRLittleEndian
        case .explicit: .explicitVRLittleEndian
        case .bigEndian: .explicitVRBigEndian
        case .deflated: .deflatedExplicitVRLittleEndian
        }
    }
}

/// How lengths of sequences and items are written.
enum ConversionLengths: String, ExpressibleByArgument, CaseIterable {
    case defined
    case undefined
}

struct ConvertCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Write a DICOM file in another transfer syntax.",
        discussion: """
            Example: ambra convert image.dcm --out plain.dcm --to explicit

            Without --to and --lengths the file is copied byte for byte, and so is one that has the syntax of --to \
            and departs in nothing from the standard. Otherwise the data set is laid out anew: values stay; VRs, \
            delimiters, lengths and file meta information are right; group lengths and bytes after the data set \
            are left out. So --to same puts right what is wrong in a file's structure. Compressed pixels are \
            neither decompressed nor compressed.
            """
    )

    @Argument(help: "A DICOM file.", completion: .file())
    var file: String

    @Option(help: "The file to write.", completion: .file())
    var out: String

    @Option(help: "implicit, explicit, big-endian, deflated or same. Default: the file's own transfer syntax.")
    var to: ConversionTarget?

    @Option(help: "Write sequences and items with defined or undefined lengths. Default: as in the file.")
    var lengths: ConversionLengths?

    @Flag(help: "Replace the file to write when it exists; never the file that is read.")
    var force = false

    @Flag(help: "Print one JSON value.")
    var json = false

    @OptionGroup var modes: ModeOptions
    @OptionGroup var output: OutputOptions

    func perform() async throws -> ExitStatus {
        try InputPaths.check([file])
        var outputs = OutputGuard(inputs: [file])
        try outputs.claim(file: out, of: "--out", .forced(force))
        let dicom: DICOMFile
        do throws(DICOMError) {
            dicom = try DICOMFile.read(path: file)
        } catch {
            throw CommandFailure(.badInput, "\(file): \(error)")
        }
        let syntax = to?.transferSyntax ?? dicom.transferSyntax
        let writer = writer(for: dicom, syntax)
        let bytes = try write(dicom, syntax, writer)
        try report(dicom, syntax, bytes, isCopy: writer.copiesWhole(dicom, as: syntax))
        return .done
    }

    private func writer(for dicom: DICOMFile, _ syntax: TransferSyntax) -> DICOMWriter {
        var writer = DICOMWriter()
        writer.copiesUntouched = to == nil || (syntax == dicom.transferSyntax && dicom.findings.isEmpty)
        writer.namesKnownVRs = !writer.copiesUntouched
        switch lengths {
        case .defined: writer.lengths = .defined
        case .undefined: writer.lengths = .undefined
        case nil: break
        }
        return writer
    }

    /// Writes the file and returns its size.
    private func write(
        _ dicom: DICOMFile, _ syntax: TransferSyntax, _ writer: DICOMWriter
    ) throws -> Int {
        do {
            var sink = try FileSink(path: out, mode: modes.outputMode.asked)
            try writer.write(dicom, as: syntax, into: &sink)
            try Task.checkCancellation()
            try sink.commit(replacing: force)
            return sink.count
        } catch let error as DICOMError {
            if error.kind == .unwritable { throw CommandFailure(.incomplete, "--out \(out): \(error)") }
            throw CommandFailure(.badInput, "\(file): \(error)")
        }
    }

    private func report(
        _ dicom: DICOMFile, _ syntax: TransferSyntax, _ bytes: Int, isCopy: Bool
    ) throws(CommandFailure) {
        let console = output.console
        let findings = dicom.findings.map(\.description)
        if json {
            let value: JSONValue = [
                "input": .string(file), "output": .string(out), "transfer_syntax": .string(syntax.rawValue),
                "bytes": JSONValue(count: bytes), "copied": .bool(isCopy),
                "findings": .array(findings.map { .string($0) }),
            ]
            return try console.line(JSONText(isPretty: console.outputIsTerminal).text(value))
        }
        ProblemList.note(findings, of: file, on: console, more: "--json lists all")
        let how = isCopy ? "copied" : "written"
        console.note("\(out): \(how) in \(syntax), \(Amounts.bytes(Int64(bytes)))")
    }
}
#endif
