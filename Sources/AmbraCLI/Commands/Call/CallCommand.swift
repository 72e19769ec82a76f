#if Tools
import AmbraSDK
import AmbraCatalogue
import ArgumentParser
import Foundation

struct CallCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Make any call of the service or of storage and print its answer.",
        discussion: """
            Example: ambra call study.list --filter modality=CT --only uuid,study_date --sort created:desc --all

            name=@file reads a value from a file and name=@- from standard input; passwords are taken in no other way. \
            A value that begins with @ is written with @@. Lists also take their parameters as they are on the wire: \
            filter.FIELD.CONDITION, sort_by, page.rows, page.number and fields.OBJECT.

            Calls of storage are storage.namespace.call, such as storage.study.schema namespace=… study_uid=…; \
            engine=host names the engine where the namespace's is not to be asked for, and --head asks for the length \
            and the type of an answer without the answer.
            """
    )

    @Argument(
        help: ArgumentHelp("A path such as /study/get, or namespace.method.", valueName: "call"),
        completion: .custom { _, _, typed in CallCompletion.calls(typed) })
    var name: String

    @Argument(
        help: ArgumentHelp("Parameters by their wire names.", valueName: "name=value"),
        completion: .custom { words, _, typed in CallCompletion.parameters(typed, after: words) })
    var parameters: [String] = []

    @OptionGroup var verbs: CallVerbs

    @Flag(help: "Delete without asking, for calls that delete.")
    var yes = false

    @Flag(help: "Ask for length and type of the answer alone, by HEAD; for calls of storage that read.")
    var head = false

    @Flag(help: "Print compact JSON, on a terminal too.")
    var json = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func perform() async throws -> ExitStatus {
        let console = output.console
        if let call = try StorageCallFinder().find(name) { return try await perform(call, console) }
        let call = try CallFinder().find(name)
        if head { throw CommandFailure(.badInput, "\(call.path): calls of the service have no HEAD; leave --head out") }
        let form = try checked(call)
        if !yes, call.deletes(form) { try confirm(call.path, form) }
        let names = Set(form.map(\.name))
        let needsSession =
            call.session == .required || (call.session == .alternative && !call.holdsCredentials(names))
        let connected = try Connection(connection, output, console: console, needsSession: needsSession)
        return try await connected.use { client in
            try await send(call, form, with: client, console)
            return .done
        }
    }

    private func perform(_ call: CatalogueStorageCall, _ console: Console) async throws -> ExitStatus {
        if let verb = verbs.given {
            throw CommandFailure(.badInput, "\(call.path): \(verb): storage has no lists")
        }
        if head, call.head != true {
            throw CommandFailure(.badInput, "\(call.path): storage answers no HEAD here; leave --head out")
        }
        let arguments = try parameters.map { text throws(CommandFailure) in try CallArgument(text) }
        try checkStandardInput(arguments)
        let input = try StorageCallInput(call, arguments)
        if !yes, call.deletion?.isMeant(input.form) == true { try confirm(call.path, input.form) }
        let connected = try Connection(connection, output, console: console, needsSession: true)
        return try await connected.use { client in
            let run = StorageCallRun(input: input, console: console, isCompact: json)
            if head { try await run.sendHead(with: client) } else { try await run.send(with: client) }
            return .done
        }
    }

    private func checkStandardInput(_ arguments: [CallArgument]) throws(CommandFailure) {
        guard arguments.filter({ $0.source == .standardInput }).count + (connection.passwordStdin ? 1 : 0) > 1 else {
            return
        }
        throw CommandFailure(.badInput, "standard input can give one value only; put the others into files")
    }

    /// Asks a person, who sees what would be deleted.
    private func confirm(
        _ path: String, _ form: [(name: String, value: String)]
    ) throws(CommandFailure) {
        guard isatty(STDIN_FILENO) == 1, PasswordPrompt.isPossible else {
            throw CommandFailure(.badInput, "\(path): this deletes; give --yes where nobody can be asked")
        }
        let shown = form.filter { !CallArgument.isSecret($0.name) }.map { "\($0.name)=\($0.value)" }
        let question = "\(path) \(shown.joined(separator: " ")): delete? Type yes"
        guard try PasswordPrompt.text(TerminalText.escaped(question)) == "yes" else {
            throw CommandFailure(.interrupted, "nothing was deleted")
        }
    }

    private func checked(_ call: CatalogueCall) throws(CommandFailure) -> [(name: String, value: String)] {
        let arguments = try parameters.map { text throws(CommandFailure) in try CallArgument(text) }
        let check = CallCheck(call: call)
        let verbs = try verbs.parameters(of: call)
        try check.checkNames(arguments.map(\.name) + verbs.map(\.name))
        for argument in arguments {
            guard case .text(let text) = argument.source, !text.isEmpty, CallArgument.isSecret(argument.name) else {
                continue
            }
            throw CommandFailure(
                .badInput,
                "\(argument.name): others can read it on the command line; write \(argument.name)=@file, or @- for standard input"
            )
        }
        try check.checkComplete(Set(arguments.map(\.name)))
        try checkStandardInput(arguments)
        return try arguments.map { argument throws(CommandFailure) in
            (argument.name, try check.value(try ValueFiles().value(of: argument), for: argument.name))
        } + verbs
    }

    private func send(
        _ call: CatalogueCall, _ form: [(name: String, value: String)], with client: AsyncAmbra, _ console: Console
    ) async throws {
        switch call.response {
        case .json where verbs.all:
            for try await row in client.list(call, form, pageSize: verbs.rows ?? 500) {
                try console.line(JSONText().text(.object(row.json)))
            }
        case .json, .i18next:
            let answer = try await client.query(call, form, as: AnswerReading<OpenRecord>.record).send().json
            try console.line(JSONText(isPretty: console.outputIsTerminal && !json).text(.object(answer)))
        case .redirect:
            let target = try await client.query(call, form, as: .redirect).send()
            try console.line(JSONText().text(["location": .string(target.location)]))
        case .pdf, .zip, .css:
            guard !console.outputIsTerminal else {
                throw CommandFailure(
                    .badInput,
                    "\(call.path): answers with a \(call.response.rawValue) document; send standard output to a file"
                )
            }
            try console.write(try await client.query(call, form, as: .document).send().bytes)
        }
    }
}

extension CatalogueCall {
    /// How the call uses the session, given these parameters.
    fileprivate func use(_ parameters: [(name: String, value: String)]) -> Call.Session {
        switch session {
        case .required: .required
        case .none: .none
        case .optional: .optional
        case .alternative: holdsCredentials(Set(parameters.map(\.name))) ? .none : .required
        }
    }

    /// Whether parameters replace a session.
    fileprivate func holdsCredentials(_ names: Set<String>) -> Bool {
        credentials.contains { !$0.isEmpty && $0.allSatisfy(names.contains) }
    }
}

extension Form {
    fileprivate init(_ parameters: [(name: String, value: String)]) {
        self.init()
        for parameter in parameters { append(parameter.name, parameter.value) }
    }
}

extension AmbraClient {
    /// A query for a call of the catalogue, which knows how the call uses the session.
    fileprivate func query<Response: Sendable>(
        _ call: CatalogueCall, _ parameters: [(name: String, value: String)], as reading: AnswerReading<Response>
    ) -> Query<Response, NoVerbs, Mode> {
        Query(core, Call(call.path, session: call.use(parameters)), Form(parameters), as: reading)
    }

    /// A list of the catalogue, whose rows are taken as they come.
    fileprivate func list(
        _ call: CatalogueCall, _ parameters: [(name: String, value: String)], pageSize: Int
    ) -> PagedQuery<OpenRecord, NoVerbs, Mode> {
        let paged = Call(call.path, session: call.use(parameters), repeats: .safe, rows: call.rows)
        return PagedQuery(core, paged, Form(parameters)).pageSize(pageSize)
    }
}
#endif
