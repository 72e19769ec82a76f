import Foundation
import Testing

@testable import AmbraGenerator

/// The output as Swift's own tools see it.
@Suite("Output")
struct ToolTests {
    private struct Outcome {
        let status: Int32
        let text: String
    }

    private func run(_ arguments: [String], in spec: TemporarySpec) throws -> Outcome {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.currentDirectoryURL = spec.root
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, text: String(decoding: data, as: UTF8.self))
    }

    private func copyConfiguration(to root: URL) throws {
        let name = ".swift-format"
        let source = Fixture.repository.appending(path: name)
        try FileManager.default.copyItem(at: source, to: root.appending(path: name))
    }

    @Test("swift format has nothing to say and nothing to change")
    func format() throws {
        let spec = try TemporarySpec(withFixture: Fixture.everything)
        _ = try spec.run()
        try copyConfiguration(to: spec.root)
        let lint = try run(["swift", "format", "lint", "--strict", "--recursive", "Sources"], in: spec)
        #expect(lint.status == 0)
        #expect(lint.text == "")
        _ = try run(["swift", "format", "--in-place", "--recursive", "Sources"], in: spec)
        #expect(try spec.run(isCheck: true).isEmpty)
    }

    @Test("the output compiles without a warning, and sends what the caller gave")
    func compileAndRun() throws {
        let spec = try TemporarySpec(withFixture: Fixture.everything)
        _ = try spec.run()
        var files = try FileManager.default.subpathsOfDirectory(atPath: spec.root.appending(path: "Sources").path)
            .filter { $0.hasSuffix(".swift") }.map { spec.root.appending(path: "Sources/\($0)").path }
        for name in ["Runtime.swift", "main.swift"] { files.append(Fixture.program.appending(path: name).path) }
        // The fixture's runtime stands in for the modules that the storage calls import.
        let transport = try stub(
            "AmbraTransport", "public struct HTTPRequestBody: Sendable { public init() {} }", in: spec)
        let types = try stub("HTTPTypes", "public enum HTTPMethod: Sendable { case get, post, put, delete }", in: spec)
        #expect(transport.status == 0, "\(transport.text)")
        #expect(types.status == 0, "\(types.text)")
        let compiled = try run(
            [
                "swiftc", "-swift-version", "6", "-Onone", "-package-name", "fixture", "-module-name", "AmbraSDK", "-I",
                ".",
                "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature", "InternalImportsByDefault",
                "-enable-upcoming-feature", "MemberImportVisibility", "-warnings-as-errors", "-o", "program",
            ] + files.sorted() + ["AmbraTransport.o", "HTTPTypes.o"], in: spec)
        #expect(compiled.status == 0, "\(compiled.text)")
        let program = try run(["./program"], in: spec)
        #expect(program.status == 0)
        let reference = Fixture.program.appending(path: "expected.txt")
        if Fixture.isRecording {
            try Data(program.text.utf8).write(to: reference)
            Issue.record(Fixture.recorded)
            return
        }
        #expect(program.text == (try String(contentsOf: reference, encoding: .utf8)))
    }

    private func stub(_ module: String, _ text: String, in spec: TemporarySpec) throws -> Outcome {
        try Data((text + "\n").utf8).write(to: spec.root.appending(path: "\(module)-stub.swift"))
        return try run(
            [
                "swiftc", "-swift-version", "6", "-parse-as-library", "-c", "-emit-module", "-module-name", module,
                "-o", "\(module).o", "\(module)-stub.swift",
            ], in: spec)
    }
}
