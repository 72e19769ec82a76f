#if Tools
    import AmbraSDK
    import AmbraSandbox
    import ArgumentParser

    struct CallCommand: Subcommand {
        static let configuration = CommandConfiguration(
            commandName: "call",
            abstract: "Make any call of the service and print its answer.",
            discussion: """
                Example: ambra call study.get uuid=5c3f3d0e-6f5b-4a8e-9a53-1f2e3d4c5b6a

                name=@file reads a value from a file and name=@- from standard input; passwords are taken in no other way. \
                A value that begins with @ is written with @@. Lists take filter.FIELD.CONDITION, sort_by, page.rows, \
                page.number and fields.OBJECT.
                """
        )

        @Argument(help: ArgumentHelp("A path such as /study/get, or namespace.method.", valueName: "call"))
        var name: String

        @Argument(help: ArgumentHelp("Parameters by their wire names.", valueName: "name=value"))
        var parameters: [String] = []

        @Flag(help: "Print compact JSON, on a terminal too.")
        var json = false

        @OptionGroup var connection: ConnectionOptions
        @OptionGroup var output: OutputOptions

        func perform() async throws -> ExitStatus {
            let console = output.console
            let call = try CallFinder().find(name)
            let form = try checked(call)
            let names = Set(form.map(\.name))
            let needsSession =
                call.session == .required || (call.session == .alternative && !call.holdsCredentials(names))
            let connected = try Connection(connection, output, console: console, needsSession: needsSession)
            return try await connected.use { client in
                try await send(call, form, with: client, console)
                return .done
            }
        }

        private func checked(_ call: CatalogueCall) throws(CommandFailure) -> [(name: String, value: String)] {
            let arguments = try parameters.map { text throws(CommandFailure) in try CallArgument(text) }
            let check = CallCheck(call: call)
            try check.checkNames(arguments.map(\.name))
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
            if arguments.filter({ $0.source == .standardInput }).count + (connection.passwordStdin ? 1 : 0) > 1 {
                throw CommandFailure(.badInput, "standard input can give one value only; put the others into files")
            }
            return try arguments.map { argument throws(CommandFailure) in
                (argument.name, try check.value(try ValueFiles().value(of: argument), for: argument.name))
            }
        }

        private func send(
            _ call: CatalogueCall, _ form: [(name: String, value: String)], with client: AsyncAmbra, _ console: Console
        ) async throws {
            switch call.response {
            case "json", "i18next":
                let answer = try await client.query(call, form, as: OpenRecord.self).send().json
                try console.line(JSONText(isPretty: console.outputIsTerminal && !json).text(.object(answer)))
            case "redirect":
                let target = try await client.query(call, form, as: RedirectTarget.self).send()
                try console.line(JSONText().text(["location": .string(target.location)]))
            default:
                guard !console.outputIsTerminal else {
                    throw CommandFailure(
                        .badInput,
                        "\(call.path): answers with a \(call.response) document; send standard output to a file")
                }
                try console.write(try await client.query(call, form, as: BinaryContent.self).send().bytes)
            }
        }
    }

    extension CatalogueCall {
        /// Whether parameters stand in for a session.
        fileprivate func holdsCredentials(_ names: Set<String>) -> Bool {
            credentials.contains { !$0.isEmpty && $0.allSatisfy(names.contains) }
        }
    }

    extension AmbraClient {
        /// A query for a call of the catalogue, which knows how the call uses the session.
        fileprivate func query<Response: Answer>(
            _ call: CatalogueCall, _ parameters: [(name: String, value: String)], as type: Response.Type
        ) -> Query<Response, NoVerbs, Mode> {
            var form = Form()
            for parameter in parameters { form.append(parameter.name, parameter.value) }
            let names = Set(parameters.map(\.name))
            let session: Call.Session =
                switch call.session {
                case .required: .required
                case .none: .none
                case .optional: .optional
                case .alternative: call.holdsCredentials(names) ? .none : .required
                }
            return Query(core, Call(call.path, session: session), form)
        }
    }
#endif
