#if Tools
import ArgumentParser
import Testing

@testable import AmbraCLI

@Suite("Mistyped words")
struct MistypedWordsTests {
    @Test(
        "each kind is answered in one form, with the word that was meant, and 2",
        arguments: [
            ("uplaod x", "there is no command uplaod; did you mean upload?; see ambra --help"),
            ("help uplaod", "there is no command uplaod; did you mean upload?; see ambra --help"),
            ("review sgin", "review has no command sgin; did you mean sign?; see ambra review --help"),
            ("--versio", "there is no option --versio; did you mean --version?; see ambra --help"),
            (
                "upload --namspace X d",
                "upload has no option --namspace; did you mean --namespace?; see ambra upload --help"
            ),
            ("upload --namspace=X d", "upload has no option --namspace; did you mean --namespace?"),
            ("upload d --no-folow", "upload has no option --no-folow; did you mean --no-follow?"),
            ("scan d --jsn", "scan has no option --jsn; did you mean --json?"),
            ("scan d -json", "scan has no option -json; did you mean --json?"),
            ("scan d -z", "scan has no option -z; see ambra scan --help"),
            ("upload d --dry", "upload has no option --dry; did you mean --dry-run?"),
            (
                "review sign --revewer x d",
                "review sign has no option --revewer; did you mean --reviewer?; see ambra review sign --help"
            ),
            ("login --password hunter2", "did you mean --password-file or --password-stdin?"),
            (
                "convert a --out b --to explict",
                "--to has no value explict; did you mean explicit?; see ambra convert --help"
            ),
            ("wrap a --out b --kind=foto", "--kind has no value foto; did you mean photo?"),
            ("audit d --fail-on likly", "--fail-on has no value likly; did you mean likely?"),
            (
                "deidentify d --out o --option retain-uid",
                "--option has no value retain-uid; did you mean retain-uids?"
            ),
            ("deidentify d --out o --allow nothing", "--allow has no value nothing; use one of no-pixels"),
            ("completion fsh", "completion has no shell fsh; did you mean fish"),
            ("call study.gett", "the service has no call study.gett; did you mean study.get"),
            (
                "call study/list fliter.x=1",
                "/study/list has no parameter fliter.x; did you mean filter.x?; see ambra call study.list --help"
            ),
            ("call study.list page.row=1", "/study/list has no parameter page.row; did you mean page.rows?"),
            ("call study.list sortby=a", "/study/list has no parameter sortby; did you mean sort_by?"),
            ("call study.list filter.modality.equls=CT", "has no condition equls; did you mean equals?"),
            ("studies --where modalty=CT", "--where has no field modalty; did you mean modality?"),
            ("studies --where studydate>=2026-01-01", "--where has no field studydate; did you mean study_date?"),
            ("studies --sort craeted:desc", "--sort has no field craeted; did you mean created"),
            ("studies --fields uuid,modalty", "--fields has no field modalty; did you mean modality?"),
            ("studies --sort created:decs", "--sort created has no order decs; did you mean desc?"),
            ("call study.list --filtr a=b", "call has no option --filtr; did you mean --filter?"),
            (
                "call session.oauth vendor=gogle code=1 redirect_uri=x",
                "vendor has no value gogle; did you mean google?"
            ),
        ])
    func oneForm(_ line: String, _ words: String) async throws {
        try await Workplace.with { place in
            let arguments = line.split(separator: " ").map(String.init)
            let run = try await place.start(arguments, environment: [:]).result()
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(run.errorLines.count == 1)
            #expect(run.errors.hasPrefix("ambra: ") && run.errors.contains(words), "\(run.errors)")
            #expect(!run.errors.contains("hunter2"))
        }
    }

    /// All commands with the words that lead to them.
    private static func commands(
        _ type: any ParsableCommand.Type = AmbraCommand.self, _ words: [String] = []
    ) -> [[String]] {
        [words]
            + type.configuration.subcommands.flatMap { command in
                commands(command, words + [command.configuration.commandName ?? ""])
            }
    }

    @Test("every option of every command is suggested when a letter of it is missing", arguments: commands())
    func everyOption(_ words: [String]) {
        let names = OptionCheck(CommandPath(words)).names
        #expect(names.contains("--help"))
        for name in names where name.count > 4 {
            for index in name.indices.dropFirst(3) {
                var mistyped = name
                mistyped.remove(at: index)
                guard !names.contains(mistyped) else { continue }
                let complaint = OptionCheck(CommandPath(words + [mistyped])).complaint ?? ""
                #expect(complaint.contains("no option \(mistyped); did you mean ") && complaint.contains(name))
            }
        }
    }

    @Test(
        "what is right is not complained of",
        arguments: [
            "upload d --namespace X", "scan -q -v d", "scan -qv d", "deidentify d --out o --shift-dates -5",
            "audit --fail-on=likely d", "scan -- --jsn", "inspect -", "convert a --out --jsn",
        ])
    func right(_ line: String) {
        let path = CommandPath(line.split(separator: " ").map(String.init))
        #expect(path.complaint == nil && OptionCheck(path).complaint == nil)
    }

    @Test("a word that is long or empty does not make the message so")
    func longWords() {
        let long = Suggestion.unknown(
            "option", "--" + String(repeating: "x", count: 10_000), of: "scan", among: ["--json"])
        #expect(long.count < 200)
        #expect(Suggestion.unknown("command", "", of: "", among: ["scan"]) == "there is no command ''")
    }
}
#endif
