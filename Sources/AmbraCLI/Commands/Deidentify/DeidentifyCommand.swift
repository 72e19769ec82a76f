#if Tools
import AmbraSDK
import ArgumentParser
import DICOM
import Deidentification
import Foundation
import Platform

struct DeidentifyCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "deidentify",
        abstract: "Write copies of DICOM files without what identifies the patient, by PS3.15 annex E.",
        discussion: """
            Example: ambra deidentify /data/study-7 --out /data/study-7-anonymous --key project.key --create-key

            Options of the profile (--option): \
            \(ProfileOptions.names.map(\.name).joined(separator: ", ")).

            Files of the result are named by their new UIDs. Two runs with the same key give the same files. A file \
            that cannot be de-identified with certainty is named and not written. A --map that is there already is \
            added to when the key is the same, and stays otherwise; two runs at once cannot add to one. What leads back to the \
            patients, a key, a map, or a report without --mask-paths, cannot lie in the folder of --out.

            A line of a rule file is keep, remove, empty, replace, hash or shift and what it is for: a keyword, a \
            tag such as 0010,0020 (x for any digit), /expression/ for keywords, or a private tag such as 0019,xx0C \
            with creator "NAME". Examples: keep StudyDescription; replace InstitutionName "Site 7"; \
            hash AccessionNumber; remove /Comments$/; keep creator "ACME". The first rule that fits counts.
            """
    )

    @Argument(help: "Files and folders.", completion: .file())
    var paths: [String]

    @Option(help: ArgumentHelp("Folder for the result.", valueName: "folder"), completion: .directory)
    var out: String?

    @Option(
        name: .customLong("option"),
        help: ArgumentHelp("An option of the profile; repeat it for more.", valueName: "name"),
        completion: .list(ProfileOptions.names.map(\.name)))
    var optionNames: [String] = []

    @Flag(help: "Keep private attributes that PS3.15 lists as safe; the same as --option retain-safe-private.")
    var keepPrivateSafe = false

    @Option(
        // A number of days may start with a minus.
        parsing: .unconditional,
        help: ArgumentHelp(
            "Move all dates by this number of days instead of one from key and patient.", valueName: "days"))
    var shiftDates: Int?

    @Option(
        help: ArgumentHelp("Paint a rectangle of pixels black in every image; repeatable.", valueName: "x,y,w,h"))
    var mask: [String] = []

    @Option(
        help: ArgumentHelp(
            "File of rules that choose rectangles by device, study, series or file.", valueName: "file"),
        completion: .file())
    var maskRules: String?

    @Flag(
        help: ArgumentHelp(
            "State that the rectangles cover all text in the images they are painted on: only then the result says "
                + "that it has none."))
    var maskCoversAllText = false

    @Option(
        help: ArgumentHelp("File of rules on top of the profile, one a line.", valueName: "file"),
        completion: .file())
    var rules: String?

    @Option(
        help: ArgumentHelp(
            "File with the key that makes pseudonyms (default: a key for this run only).", valueName: "file"),
        completion: .file())
    var key: String?

    @Flag(help: "Make the key file when it does not exist.")
    var createKey = false

    @Option(help: ArgumentHelp("Write what was done to a file, as JSON.", valueName: "file"), completion: .file())
    var report: String?

    @Option(
        help: ArgumentHelp(
            "Write old and new UIDs, patients and their pseudonyms to a file, as JSON; keep it as safe as the originals.",
            valueName: "file"),
        completion: .file())
    var map: String?

    @OptionGroup var jobs: JobsOption

    @Flag(
        help: "State that faces and the like were removed from the pixels before; needed for the option about them."
    )
    var visualFeaturesWereCleaned = false

    @Option(
        help: ArgumentHelp(
            "Take files that lack something: \(AllowedDepartures.names.map(\.name).joined(separator: ", ")); repeatable.",
            valueName: "name"),
        completion: .list(AllowedDepartures.names.map(\.name)))
    var allow: [String] = []

    @Flag(
        help: """
            Leave a study whose files name several patients to several pseudonyms, instead of one made of its Study \
            Instance UID.
            """)
    var splitPatients = false

    @Flag(help: "Name files by codes in reports and messages, for paths often hold names; --map lists the codes.")
    var maskPaths = false

    @Flag(
        help: """
            Remove what the profile does not list, but for what the kind of object needs and what describes pixels or \
            geometry.
            """)
    var removeUnlisted = false

    @Flag(help: "Write nothing, and say what would be done.")
    var dryRun = false

    @Flag(help: "Print one JSON value.")
    var json = false

    @OptionGroup var modes: ModeOptions
    @OptionGroup var replacing: ForceOptions
    @OptionGroup var links: LinkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !paths.isEmpty else { throw ValidationError("name files or folders") }
        guard out != nil || dryRun else { throw ValidationError("--out: name a folder for the result") }
        guard key != nil || !createKey else { throw ValidationError("--create-key: name the file with --key") }
        _ = try settings()
    }

    func perform() async throws -> ExitStatus {
        let console = output.console
        let settings = try settings()
        let masks = try maskRules.map { path throws(CommandFailure) in try readMaskRules(path) } ?? MaskRules()
        let ownRules = try rules.map { path throws(CommandFailure) in try readRules(path) }
        try InputPaths.check(paths)
        // Another run may make it meanwhile: then this one ends, and does not go on with a key that nobody has.
        let makesKey = self.makesKey
        let outputs = try DeidentificationOutputs(self, makesKey: makesKey)
        let key = try projectKey(makesKey, console)
        if let map { _ = try PseudonymMap(ofFile: map, madeWith: key) }
        if makesKey, !dryRun { try write(key) }
        var deidentifier = Deidentifier(profile: settings.profile, key: key)
        deidentifier.daysShifted = shiftDates
        deidentifier.mask = settings.mask
        deidentifier.maskRules = masks
        if let ownRules { deidentifier.rules = ownRules }
        deidentifier.allowed = settings.allowed
        deidentifier.removesUnlisted = removeUnlisted
        let folder =
            try dryRun
            ? nil
            : out.map { path throws(CommandFailure) in
                DeidentifiedFolder(try FolderMaking.prepare(path, of: "--out", mode: modes.outputMode))
            }
        var options = FolderDeidentificationOptions()
        options.collectsMap = map != nil
        options.collectsFiles = report != nil
        options.masksPaths = maskPaths
        options.splitsPatients = splitPatients
        let bar = ProgressBar("de-identifying", on: console)
        let summary = await links.run(paths, jobs: jobs.count, bar: bar)
            .deidentify(with: deidentifier, into: folder, options: options)
        bar.end()
        if let note = links.note(summary.links, namesPath: !maskPaths) { console.note(note) }
        noteOthers(summary.otherStudies, console)
        // Before anything is printed: a reader that goes away must not take the way back with it.
        let written = Result { try outputs.write(summary, settings.profile.options, key) }
        if let reason = summary.synchronizationFailure {
            throw CommandFailure(.incomplete, "the files could not be brought to the disk: \(reason)")
        }
        try finish(summary, settings.profile.options, console)
        try written.get()
        guard !summary.isEmpty else {
            let others = Amounts.count(summary.skipped.count, "other file")
            throw CommandFailure(
                .badInput,
                "\(InputPaths.list(paths)): no DICOM file there (\(others)); name a folder that holds some")
        }
        return summary.status
    }

    /// Says when the folder has studies of other runs, too: with another key the same patient is another one there.
    private func noteOthers(_ otherStudies: Int, _ console: Console) {
        guard otherStudies > 0 else { return }
        let others = Amounts.count(otherStudies, "study", "studies")
        console.note(
            "--out also holds \(others) of which this run has written nothing: of other originals, or of another key, "
                + "under which the same patient is another one; keep a folder for each key")
    }

    private func finish(
        _ summary: FolderDeidentification, _ options: ProfileOptions, _ console: Console
    ) throws(CommandFailure) {
        let value = summary.json(isDryRun: dryRun, options: options)
        if json {
            try console.line(JSONText(isPretty: console.outputIsTerminal).text(value))
        } else if !summary.isEmpty {
            try console.lines(summary.lines(isDryRun: dryRun, options: options))
        }
        let more = report.map { "all are in \($0)" } ?? "all are in the file of --report"
        let outcome = splitPatients ? "as many pseudonyms as patients" : "one pseudonym, made of the study"
        ProblemList.show(
            "studies whose files name several patients (\(outcome))",
            summary.splitStudies.map {
                FileProblem($0.path, "in study \($0.studyInstanceUID), \(Amounts.count($0.files, "file"))")
            },
            on: console, isProblem: true, more: more)
        ProblemList.show("left out", summary.skipped.problems, on: console, isProblem: false, more: more)
        ProblemList.show("not de-identified", summary.failures.problems, on: console, isProblem: true, more: more)
        if summary.isInterrupted {
            let next =
                key == nil
                ? "a new run makes other pseudonyms: take a new folder and a --key"
                : "the same command goes on with the rest"
            console.problem("ambra: interrupted; what is written is whole, and \(next)")
        }
        if dryRun, report != nil || map != nil { console.note("a dry run writes neither report nor map") }
    }

    /// Whether the run is to make its key. A link that leads nowhere is not a key either, and is refused.
    private var makesKey: Bool { createKey && key.map { !FilePath($0).allows(F_OK) } == true }

    private func projectKey(_ makesKey: Bool, _ console: Console) throws -> ProjectKey {
        guard let key else {
            if !dryRun { console.note("without --key another run gives other pseudonyms") }
            return .random()
        }
        if makesKey { return .random() }
        var status = stat()
        if lstat(key, &status) != 0, errno == ENOENT {
            throw CommandFailure(
                .badInput, "--key \(key): no such file; check the path, or make one with --create-key")
        }
        return try naming(key) { try ProjectKey(path: key) }
    }

    private func write(_ new: ProjectKey) throws(CommandFailure) {
        if let key { try naming(key) { try new.write(path: key) } }
    }

    private func naming<Value>(_ key: String, _ work: () throws -> Value) throws(CommandFailure) -> Value {
        do {
            return try work()
        } catch {
            throw CommandFailure(.badInput, "--key \(key): \(error)")
        }
    }
}

extension DeidentifyCommand {
    /// What the options ask for.
    private struct Settings {
        let profile: Deidentification.Profile
        let mask: PixelMask
        let allowed: AllowedDepartures
    }

    private func readRules(_ path: String) throws(CommandFailure) -> DeidentificationRules {
        do throws(RuleFileError) {
            return try DeidentificationRules(path: path)
        } catch {
            throw CommandFailure(.badInput, "--rules: \(error)")
        }
    }

    private func readMaskRules(_ path: String) throws(CommandFailure) -> MaskRules {
        do throws(RuleFileError) {
            return try MaskRules(path: path)
        } catch {
            throw CommandFailure(.badInput, "--mask-rules: \(error)")
        }
    }

    private func settings() throws -> Settings {
        var options: ProfileOptions = []
        for name in optionNames {
            guard let option = ProfileOptions(name: name) else {
                let names = ProfileOptions.names.map(\.name).joined(separator: ", ")
                throw ValidationError("--option has no value \(name); use one of \(names)")
            }
            options.formUnion(option)
        }
        if keepPrivateSafe { options.formUnion(.retainSafePrivate) }
        if shiftDates != nil { options.formUnion(.retainLongitudinalModifiedDates) }
        if let shiftDates, !(-36_500...36_500).contains(shiftDates) || shiftDates == 0 {
            throw ValidationError("--shift-dates: use -36500 to 36500 days, not 0")
        }
        if options.contains(.cleanRecognizableVisualFeatures), !visualFeaturesWereCleaned {
            throw ValidationError(
                "--option clean-recognizable-visual-features: nothing here can remove a face; when it was done "
                    + "before, say so with --visual-features-were-cleaned")
        }
        var allowed: AllowedDepartures = []
        for name in allow {
            guard let choice = AllowedDepartures(name: name) else {
                let names = AllowedDepartures.names.map(\.name).joined(separator: ", ")
                throw ValidationError("--allow has no value \(name); use one of \(names)")
            }
            allowed.formUnion(choice)
        }
        let rectangles = try mask.map { text in
            guard let rectangle = PixelRectangle(text) else {
                throw ValidationError("--mask \(text): write x,y,width,height in pixels, such as 0,0,640,48")
            }
            return rectangle
        }
        let isMasking = !rectangles.isEmpty || maskRules != nil
        if maskCoversAllText, !isMasking {
            throw ValidationError("--mask-covers-all-text: say what to paint over with --mask or --mask-rules")
        }
        if isMasking { options.formUnion(.cleanPixelData) }
        if options.contains(.cleanPixelData), !isMasking {
            throw ValidationError("--option clean-pixel-data: say what to paint over with --mask or --mask-rules")
        }
        do {
            return Settings(
                profile: try Deidentification.Profile(options: options),
                mask: PixelMask(rectangles, coversAllText: maskCoversAllText), allowed: allowed)
        } catch {
            throw ValidationError("--option: \(error)")
        }
    }
}
#endif
