import Testing

/// Rules of the house that no compiler checks.
@Suite("source policy")
struct SourcePolicyTests {
    private let sources = SourceTree().swiftFiles(below: "Sources")
    private let generator = SourceTree().swiftFiles(below: "Generator/Sources")

    @Test("the tree is found")
    func findsTree() {
        #expect(sources.count > 50)
    }

    @Test("nothing traps on what comes from outside")
    func noTraps() {
        let words = ["try!", "fatalError(", "preconditionFailure(", "precondition(", "as! "]
        // The one exception is what the standard library asks of an executor: to trap when it is not on its thread.
        let executor = "Sources/AmbraTransport/Curl/CurlThread.swift:"
        let places = (sources + generator).flatMap { $0.places(of: words) }
        #expect(places.filter { !$0.hasPrefix(executor) } == [])
        #expect(places.filter { $0.hasPrefix(executor) }.count == 1)
    }

    @Test("only the command prints")
    func noPrint() {
        let libraries = sources.filter { !$0.path.hasPrefix("Sources/AmbraCLI/") }
        let places = libraries.flatMap { file in
            file.code.filter {
                $0.text.hasPrefix("print(") || $0.text.contains(" print(") || $0.text.contains("NSLog(")
            }
            .map { "\(file.path):\($0.number)" }
        }
        #expect(places == [])
    }

    @Test("only AmbraTransport reaches libcurl, and nothing uses URLSession")
    func network() {
        let others = sources.filter { !$0.path.hasPrefix("Sources/AmbraTransport/") }
        #expect(others.flatMap { $0.places(of: ["import CLibcurl"]) } == [])
        #expect(sources.flatMap { $0.places(of: ["FoundationNetworking", "URLSession"]) } == [])
    }

    @Test("the private dictionary serves reading and printing: nothing that decides or writes asks it")
    func privateDictionary() {
        let readers = [
            "Sources/DICOM/Dictionary/", "Sources/DICOM/Values/DataSet+Private.swift",
            "Sources/DICOM/JSON/DICOMJSON.swift",
            "Sources/DICOM/Dumping/",
        ]
        let words = ["privateEntry(", "interpreted(", "PrivateDictionary", "PrivateElementTable"]
        let others = sources.filter { file in !readers.contains { file.path.hasPrefix($0) } }
        #expect(others.count > 50 && others.flatMap { $0.places(of: words) } == [])
        #expect(!sources.flatMap { $0.places(of: words) }.isEmpty)
    }

    @Test("only Platform hands paths to the system: names are bytes, which text alone cannot hold")
    func paths() {
        let calls = [
            "open", "stat", "lstat", "access", "mkdir", "rmdir", "unlink", "chmod", "rename", "opendir", "realpath",
        ]
        let words = ["path", "file", "folder", "$0"].flatMap { name in calls.map { " \($0)(\(name)," } }
        let foundation = ["contentsOfDirectory(", "fileExists(", "isReadableFile(", "contents(atPath"]
        let others = sources.filter { !$0.path.hasPrefix("Sources/Platform/") }
        #expect(others.count > 50 && others.flatMap { $0.places(of: words + foundation) } == [])
    }

    @Test("paths of calls come from the spec: outside of generated code, sessions and bundles none is spelled out")
    func wirePaths() {
        let path = /"\/[a-z{][a-z_{}\/]*"/
        let library = sources.filter { $0.path.hasPrefix("Sources/AmbraSDK/") && !$0.isGenerated }
        let owners = ["Sources/AmbraSDK/Sessions/", "Sources/AmbraSDK/Bundle/"]
        func places(_ files: [SourceFile]) -> [String] {
            files.flatMap { file in file.code.filter { $0.text.contains(path) }.map { "\(file.path):\($0.number)" } }
        }
        let others = library.filter { file in !owners.contains { file.path.hasPrefix($0) } }
        #expect(others.count > 50 && places(others) == [])
        #expect(!places(library).isEmpty)
    }

    @Test("no product refers to the team's shared folder")
    func noSharedFolder() {
        #expect((sources + generator).flatMap { $0.places(of: ["../shared", "work/shared", "dicom-samples"]) } == [])
    }

    @Test("files stay readable: at most 350 lines by hand, 1,500 generated")
    func fileLengths() {
        let long = (sources + generator).filter { $0.lineCount > ($0.isGenerated ? 1_500 : 350) }
        #expect(long.map { "\($0.path): \($0.lineCount)" } == [])
    }

    @Test("comments of files written by hand have at most 120 columns, which swift format does not check")
    func commentLengths() {
        let files = sources.filter { !$0.isGenerated }
        #expect(files.count > 100 && files.flatMap(Self.longComments) == [])
        let long = "    /// " + String(repeating: "word ", count: 24)
        #expect(Self.longComments(SourceFile(path: "A", text: "let a = 1\n\(long)\n/// short\n")) == ["A:2"])
    }

    private static func longComments(_ file: SourceFile) -> [String] {
        file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .filter { $0.element.count > 120 && $0.element.drop { $0 == " " }.hasPrefix("//") }
            .map { "\(file.path):\($0.offset + 1)" }
    }

    @Test("what is public of the libraries states no error type: it crashes swiftc 6.3.1 in a caller's catch")
    func untypedThrows() {
        let files = sources.filter { !$0.path.hasPrefix("Sources/AmbraCLI/") && $0.text.contains("throws(") }
        #expect(files.count > 100)
        let declarations = files.flatMap { file in
            file.declarations.filter { $0.contains("public ") && $0.contains("throws(") }.map { "\(file.path): \($0)" }
        }
        #expect(declarations == [])
        // Neither do accessors, whose `throws` stands on a line of its own.
        let accessors = files.flatMap { $0.places(of: ["get throws(", "get async throws("]) }
        #expect(accessors == [])
    }

    @Test("nor does the public surface as recorded, requirements of protocols and types of closures included")
    func untypedSurface() {
        let surfaces = SourceTree().files(below: "Tests/PublicAPI", named: ".txt")
        #expect(surfaces.count == 7 && surfaces.allSatisfy { $0.text.contains(" throws") })
        #expect(surfaces.flatMap { $0.places(of: ["throws("]) } == [])
    }

    @Test("no work is left as a note in place of behaviour")
    func noNotes() {
        #expect((sources + generator).flatMap(notes) == [])
    }

    private func notes(in file: SourceFile) -> [String] {
        let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
        return file.text.split(separator: "\n").filter { line in words.contains { line.contains($0) } }
            .map { "\(file.path): \($0)" }
    }
}
