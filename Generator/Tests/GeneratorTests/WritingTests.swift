import Foundation
import Testing

@testable import AmbraGenerator

@Suite("Writing")
struct WritingTests {
    private static let service = "Sources/AmbraSDK/Service/Generated/CaseService.swift"
    private static let good = "namespace: Case\ndoc: Cases.\n"

    @Test("a first run writes, a second finds nothing to do")
    func secondRun() throws {
        let spec = try TemporarySpec(["service/case.yaml": Self.good])
        let first = try spec.run()
        #expect(first.written.contains(Self.service))
        let second = try spec.run()
        #expect(second.isEmpty)
        #expect(second.unchanged == first.written.count)
    }

    @Test("a file whose text is right is not touched")
    func untouched() throws {
        let spec = try TemporarySpec(["service/case.yaml": Self.good])
        _ = try spec.run()
        let path = spec.root.appending(path: Self.service).path
        let old = Date(timeIntervalSince1970: 1_000_000)
        try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
        _ = try spec.run()
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date == old)
    }

    @Test("a check names what differs and writes nothing")
    func check() throws {
        let spec = try TemporarySpec(["service/case.yaml": Self.good])
        let changes = try spec.run(isCheck: true)
        #expect(changes.written.contains(Self.service))
        #expect(!spec.exists("Sources"))
        _ = try spec.run()
        try spec.write("// Written by `make generate` from somewhere. Do not edit.\n", to: Self.service)
        #expect(try spec.run(isCheck: true).written == [Self.service])
    }

    @Test("a generated file that the spec no longer asks for is deleted")
    func stale() throws {
        let spec = try TemporarySpec(["service/case.yaml": Self.good])
        let old = "Sources/AmbraSDK/Service/Generated/OldService.swift"
        try spec.write("// Written by `make generate` from Generator/Spec/service/old.yaml. Do not edit.\n", to: old)
        #expect(try spec.run(isCheck: true).deleted == [old])
        #expect(spec.exists(old))
        #expect(try spec.run().deleted == [old])
        #expect(!spec.exists(old))
    }

    @Test("a file that the generator did not write is never deleted")
    func foreign() throws {
        let spec = try TemporarySpec(["service/case.yaml": Self.good])
        let own = "Sources/AmbraSDK/Service/Generated/Mine.swift"
        try spec.write("struct Mine {}\n", to: own)
        #expect(throws: WriteError.self) { try spec.run() }
        #expect(spec.exists(own))
        #expect(!spec.exists(Self.service))
    }

    @Test("files outside the generated folders stay")
    func outside() throws {
        let spec = try TemporarySpec(["service/case.yaml": Self.good])
        try spec.write("// by hand\n", to: "Sources/AmbraSDK/Service/Study+Convenience.swift")
        _ = try spec.run()
        #expect(try spec.read("Sources/AmbraSDK/Service/Study+Convenience.swift") == "// by hand\n")
    }

    @Test("nothing is written while there is a mistake anywhere")
    func nothingOnError() throws {
        let spec = try TemporarySpec(["service/case.yaml": Self.good, "service/other.yaml": "namespace: Other\n"])
        #expect(throws: SpecError.self) { try spec.run() }
        #expect(!spec.exists("Sources"))
    }

    @Test("the same spec gives the same files")
    func reproducible() throws {
        let first = try TemporarySpec(withFixture: Fixture.everything)
        let second = try TemporarySpec(withFixture: Fixture.everything)
        #expect(try first.files() == second.files())
    }
}
