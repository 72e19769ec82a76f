#if Tools
import AmbraSDK
import AmbraSandbox
import AmbraTransport
import DICOM
import Foundation

/// A study's way to the cloud and back, over HTTP to a sandbox in this process.
struct Demo: Sendable {
    /// The user's own images; `nil` for the sample study.
    let folder: String?
    let steps: DemoSteps
    let console: Console

    /// What the way showed.
    struct Outcome: Sendable {
        var result: RoundTrip
        /// Whether all images of the folder could be sent.
        var isComplete: Bool
    }

    func run() async throws -> Outcome {
        let workplace = try TemporaryFolder()
        defer { workplace.remove() }
        let sandbox = try await steps.step("sandbox") {
            let sandbox = try await Sandbox.start()
            return (sandbox, "answers at \(sandbox.url)")
        }
        do {
            let result = try await run(with: sandbox, in: workplace.path)
            await sandbox.stop()
            return result
        } catch {
            await sandbox.stop()
            throw error
        }
    }

    private func run(with sandbox: Sandbox, in workplace: String) async throws -> Outcome {
        let source: String
        if let folder { source = folder } else { source = try await makeSample(in: workplace) }
        let scan = try await scan(source)
        let client = try await logIn(to: sandbox)
        let report = try await upload(source, with: client)
        let studies = try await list(report, with: client)
        let result = try await comeBack(studies, scan, to: workplace + "/download", with: client)
        return Outcome(result: result, isComplete: report.isComplete)
    }

    private func makeSample(in workplace: String) async throws -> String {
        try await steps.step("sample") {
            let path = workplace + "/sample"
            let files = try SampleStudy.write(to: URL(fileURLWithPath: path, isDirectory: true))
            return (path, "\(Amounts.count(files.count, "file")) of a made-up patient in \(path)")
        }
    }

    private func scan(_ source: String) async throws -> ScanResult {
        let report = try await steps.step("scan") {
            let report = ScanReport(result: try await FolderScanner().scan([source]))
            guard report.result.instanceCount > 0 else { throw InputPaths.nothingFound([source], report) }
            let studies = Amounts.count(report.result.studies.count, "study", "studies")
            return (report, "\(Amounts.count(report.result.instanceCount, "image")) in \(studies)")
        }
        try steps.details(report.table.lines(width: steps.width, isStyled: console.stylesOutput))
        // Damaged files are told of once, when they are not sent.
        let problems = report.problems.filter { !["damaged", "conflict"].contains($0.kind) }.map {
            FileProblem($0.path, $0.reason)
        }
        ProblemList.show("left out or to look at", problems, on: console, isProblem: false, more: "see ambra scan")
        return report.result
    }

    private func logIn(to sandbox: Sandbox) async throws -> AsyncAmbra {
        try await steps.step("log in") {
            var configuration = AmbraConfiguration()
            configuration.rateLimits = nil
            // No proxy that the environment names leads to this process.
            var wire = CurlTransport.Configuration()
            wire.proxy = .direct
            let client = try AsyncAmbra(
                url: sandbox.url,
                credentials: .password(username: sandbox.username, password: sandbox.password),
                configuration: configuration,
                transport: try CurlTransport(configuration: wire))
            try await client.logIn()
            return (client, "as \(sandbox.username)")
        }
    }

    private func upload(_ source: String, with client: AsyncAmbra) async throws -> UploadReport {
        let summary = try await steps.step("upload") {
            let bar = ProgressBar("uploading", on: console)
            defer { bar.end() }
            let summary = UploadSummary(report: try await client.upload([source]) { bar.show($0) })
            let bytes = summary.report.studies.reduce(0) { $0 + $1.sentBytes }
            return (summary, "\(Amounts.count(summary.report.sentImages, "image")), \(Amounts.bytes(bytes))")
        }
        try steps.details(summary.lines)
        if summary.report.isInterrupted { throw AmbraError.cancelled }
        let failures = summary.failures.map(\.inOptions)
        ProblemList.show("not sent", failures, on: console, isProblem: true, more: "see ambra upload --report")
        guard summary.report.studies.contains(where: { $0.outcome == .verified }) else {
            throw CommandFailure(summary.status, "no study arrived; fix the files and try again")
        }
        return summary.report
    }

    private func list(_ report: UploadReport, with client: AsyncAmbra) async throws -> [(uid: String, uuid: String)] {
        let columns = try StudyColumns(nil)
        let rows = try await steps.step("list") {
            let rows = try await client.study.list().all().map(\.json)
            return (rows, "\(Amounts.count(rows.count, "study", "studies")) in the cloud")
        }
        var table = columns.table
        for row in rows { table.add(columns.cells(row, forPeople: true)) }
        try steps.details(table.lines(width: steps.width, isStyled: console.stylesOutput))
        let verified = report.studies.filter { $0.outcome == .verified }
        return verified.compactMap { study in study.uuid.map { (study.studyUID, $0) } }
    }

    private func comeBack(
        _ studies: [(uid: String, uuid: String)], _ scan: ScanResult, to folder: String, with client: AsyncAmbra
    ) async throws -> RoundTrip {
        let reports = try await steps.step("download") {
            let bar = ProgressBar("downloading", on: console)
            defer { bar.end() }
            var reports: [DownloadReport] = []
            for study in studies {
                reports.append(
                    try await client.download(studyUUID: study.uuid, to: "\(folder)/\(study.uuid)") { bar.show($0) }
                )
            }
            let bytes = reports.reduce(0) { $0 + $1.bytes }
            return (
                reports,
                "\(Amounts.count(reports.reduce(0) { $0 + $1.written.count }, "file")), \(Amounts.bytes(bytes))"
            )
        }
        if reports.contains(where: \.isInterrupted) { throw AmbraError.cancelled }
        return try await steps.step("compare") {
            var result = RoundTrip()
            let sent = Set(studies.map(\.uid))
            for study in scan.studies where sent.contains(study.studyInstanceUID.value) {
                let files = reports.filter { $0.studyUID == study.studyInstanceUID.value }.flatMap(\.written)
                result.compare(study.instances, with: files)
            }
            return (result, result.line)
        }
    }
}

/// Says what a demonstration does, step by step, with the time that each took.
struct DemoSteps: Sendable {
    let console: Console
    /// Whether the steps are shown; not when one JSON value is wanted.
    let isShown: Bool

    /// Announces, works, and says how it ended.
    func step<Value: Sendable>(
        _ title: String, _ work: () async throws -> (Value, String)
    ) async throws -> Value {
        let start = ContinuousClock.now
        let (value, result) = try await work()
        let time = Amounts.seconds(ContinuousClock.now - start)
        let name = title + String(repeating: " ", count: max(1, 12 - title.count))
        try show("\(mark) \(name)\(String(repeating: " ", count: max(0, 8 - time.count)))\(time)  \(result)")
        return value
    }

    /// Shows lines below a step.
    func details(_ lines: [String]) throws(CommandFailure) {
        for line in lines { try show("  " + line) }
    }

    /// The width that is left for details.
    var width: Int? { console.outputWidth.map { $0 - 2 } }

    private var mark: String { console.stylesOutput ? "\u{1B}[32m✓\u{1B}[0m" : "*" }

    private func show(_ line: String) throws(CommandFailure) { if isShown { try console.line(line) } }
}
#endif
