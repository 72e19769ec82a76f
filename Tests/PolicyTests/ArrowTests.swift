import Testing

/// What each module may import. An arrow points down this list only.
@Suite("arrows between the modules")
struct ArrowTests {
    private static let arrows: [(module: String, imports: Set<String>)] = [
        (
            "AmbraCLI",
            [
                "AmbraCatalogue", "AmbraSDK", "AmbraSandbox", "AmbraTransport", "ArgumentParser", "DICOM",
                "Deidentification", "Logging", "PHIAudit", "Platform", "Wrapping",
            ]
        ),
        ("AmbraSDK", ["AmbraTransport", "DICOM", "HTTPTypes", "Logging", "Platform"]),
        (
            "AmbraSandbox",
            [
                "AmbraCatalogue", "AmbraTransport", "Crypto", "DICOM", "GRDB", "HTTPTypes", "Hummingbird",
                "HummingbirdCore", "Logging", "NIOCore", "NIOHTTP1", "NIOHTTPTypes", "NIOHTTPTypesHTTP1", "NIOSSL",
                "NIOWebSocket",
                "Platform", "Rendering", "SwiftASN1", "Wrapping", "X509", "Yams",
            ]
        ),
        ("AmbraCatalogue", ["Platform"]),
        ("AmbraTransport", ["CLibcurl", "HTTPTypes", "Platform"]),
        ("PHIAudit", ["Crypto", "DICOM", "Deidentification", "Platform"]),
        ("Deidentification", ["Crypto", "DICOM", "Platform"]),
        ("Wrapping", ["CPNG", "CTIFF", "DICOM", "Platform"]),
        ("Rendering", ["CJPEG", "DICOM"]),
        ("DICOM", ["Platform"]),
        ("Platform", ["CZlib"]),
        ("CJPEG", []), ("CLibcurl", []), ("CPNG", []), ("CTIFF", []), ("CZlib", []),
    ]
    private static let ofTheSystem: Set<String> = [
        "Darwin", "Dispatch", "Foundation", "Glibc", "Musl", "Synchronization",
    ]

    /// Imports that no arrow allows, as "path:line imports Module".
    private static func violations(in file: SourceFile) -> [String] {
        let module = file.path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        let allowed = arrows.first { $0.module == module }?.imports ?? []
        return file.code.compactMap { line in
            let words = line.text.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place <= 2,
                let name = words.dropFirst(place + 1).first(where: {
                    !["struct", "class", "enum", "func"].contains($0)
                })
            else { return nil }
            let imported = String(name.prefix { $0 != "." })
            let isAllowed = allowed.contains(imported) || ofTheSystem.contains(imported)
            return isAllowed ? nil : "\(file.path):\(line.number) imports \(imported)"
        }
    }

    @Test("every module imports only what lies below it")
    func imports() {
        let files = SourceTree().swiftFiles(below: "Sources")
        #expect(files.count > 50 && files.flatMap(Self.violations) == [])
        let modules = Set(files.compactMap { $0.path.split(separator: "/").dropFirst().first.map(String.init) })
        #expect(modules.isSubset(of: Self.arrows.map(\.module)))
    }

    @Test("the list itself points down only")
    func order() {
        let modules = Self.arrows.map(\.module)
        for (place, arrow) in Self.arrows.enumerated() {
            let above = Set(modules.prefix(place + 1))
            #expect(arrow.imports.isDisjoint(with: above), "\(arrow.module)")
        }
    }

    @Test(
        "an arrow that is broken is seen",
        arguments: [
            ("Sources/AmbraSandbox/A.swift", "import AmbraSDK"),
            ("Sources/AmbraSandbox/A.swift", "#if Tools\n    @testable import Deidentification\n#endif"),
            ("Sources/AmbraSDK/Client/A.swift", "package import Deidentification"),
            ("Sources/Deidentification/A.swift", "import PHIAudit"), ("Sources/AmbraSDK/A.swift", "import PHIAudit"),
            ("Sources/AmbraSDK/Client/A.swift", "import struct Deidentification.ProjectKey"),
            ("Sources/DICOM/A.swift", "public import Logging"), ("Sources/Platform/A.swift", "import DICOM"),
            ("Sources/NewRoom/A.swift", "import Platform"),
        ])
    func broken(path: String, text: String) {
        #expect(Self.violations(in: SourceFile(path: path, text: text + "\n")).count == 1)
    }
}
