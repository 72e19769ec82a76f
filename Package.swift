// swift-tools-version: 6.2

import PackageDescription

var settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// CI turns warnings into errors; a user's build never fails for a newer compiler's advice.
if Context.environment["AMBRA_WARNINGS"] == "error" { settings.append(.treatAllWarnings(as: .error)) }

/// Compiled only with the package trait "Tools": an app that names the package with `traits: []` neither resolves nor
/// builds what the sandbox and the command need.
let tools = TargetDependencyCondition.when(traits: ["Tools"])

let package = Package(
    name: "ambra-swift",
    platforms: [.macOS(.v15)],
    products: [
        // Static, so that `swift build --product` builds these alone; it builds everything for an automatic one.
        .library(name: "AmbraSDK", type: .static, targets: ["AmbraSDK"]),
        .library(name: "DICOM", type: .static, targets: ["DICOM"]),
        .library(name: "Deidentification", type: .static, targets: ["Deidentification"]),
        .library(name: "PHIAudit", type: .static, targets: ["PHIAudit"]),
        .library(name: "Wrapping", type: .static, targets: ["Wrapping"]),
        .library(name: "AmbraSandbox", targets: ["AmbraSandbox"]),
        .executable(name: "ambra", targets: ["AmbraCLI"]),
    ],
    traits: [
        .trait(name: "Tools", description: "The sandbox of the service and the `ambra` command."),
        .default(enabledTraits: ["Tools"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.0"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.0"),
    ],
    targets: [
        .target(name: "CLibcurl", linkerSettings: [.linkedLibrary("curl")]),
        .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
        .target(name: "Platform", dependencies: ["CZlib"], swiftSettings: settings),
        .target(
            name: "AmbraTransport",
            dependencies: [
                "CLibcurl", "Platform",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: settings
        ),
        .target(name: "DICOM", dependencies: ["Platform"], swiftSettings: settings),
        .target(
            name: "Deidentification",
            dependencies: ["DICOM", "Platform", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: settings
        ),
        .target(
            name: "PHIAudit",
            dependencies: [
                "DICOM", "Deidentification", "Platform", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings
        ),
        .target(name: "CPNG", linkerSettings: [.linkedLibrary("png")]),
        .target(name: "CTIFF", linkerSettings: [.linkedLibrary("tiff")]),
        .target(name: "Wrapping", dependencies: ["CPNG", "CTIFF", "DICOM"], swiftSettings: settings),
        .target(
            name: "AmbraSDK",
            dependencies: [
                "AmbraTransport", "DICOM", "Platform",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings
        ),
        // Pictures as files of kinds that DICOM has no use for. Apart, so that an app that reads images links no libjpeg.
        .target(name: "CJPEG", linkerSettings: [.linkedLibrary("jpeg")]),
        .target(
            name: "Rendering", dependencies: [.target(name: "CJPEG", condition: tools), "DICOM"],
            swiftSettings: settings),
        .target(name: "AmbraCatalogue", dependencies: ["Platform"], swiftSettings: settings),
        .target(
            name: "AmbraSandbox",
            dependencies: [
                "AmbraCatalogue", "DICOM", "Platform", "Rendering", "Wrapping",
                .target(name: "AmbraTransport", condition: tools),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift", condition: tools),
                .product(name: "HTTPTypes", package: "swift-http-types", condition: tools),
                .product(name: "Hummingbird", package: "hummingbird", condition: tools),
                .product(name: "HummingbirdCore", package: "hummingbird", condition: tools),
                .product(name: "Logging", package: "swift-log", condition: tools),
                .product(name: "NIOCore", package: "swift-nio", condition: tools),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: tools),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras", condition: tools),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras", condition: tools),
                .product(name: "NIOSSL", package: "swift-nio-ssl", condition: tools),
                .product(name: "NIOWebSocket", package: "swift-nio", condition: tools),
                .product(name: "SwiftASN1", package: "swift-asn1", condition: tools),
                .product(name: "X509", package: "swift-certificates", condition: tools),
                .product(name: "Yams", package: "Yams", condition: tools),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "AmbraCLI",
            dependencies: [
                "AmbraCatalogue", "AmbraSDK", "AmbraSandbox", "AmbraTransport", "DICOM", "Deidentification",
                "PHIAudit", "Platform", "Wrapping",
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: tools),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings
        ),
        .testTarget(name: "PlatformTests", dependencies: ["Platform"], swiftSettings: settings),
        .testTarget(
            name: "AmbraTransportTests",
            dependencies: [
                "AmbraTransport", "Platform", "WebSocketTestServer",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: settings),
        // The server of the WebSocket tests: SwiftNIO's, which nobody here wrote.
        .target(
            name: "WebSocketTestServer",
            dependencies: [
                .product(name: "NIOCore", package: "swift-nio", condition: tools),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: tools),
                .product(name: "NIOPosix", package: "swift-nio", condition: tools),
                .product(name: "NIOWebSocket", package: "swift-nio", condition: tools),
            ],
            path: "Tests/WebSocketTestServer",
            swiftSettings: settings),
        .testTarget(name: "DICOMTests", dependencies: ["DICOM", "Platform"], swiftSettings: settings),
        .testTarget(
            name: "DeidentificationTests", dependencies: ["DICOM", "Deidentification", "PHIAudit"],
            swiftSettings: settings),
        .testTarget(
            name: "PHIAuditTests", dependencies: ["DICOM", "Deidentification", "PHIAudit", "Platform"],
            swiftSettings: settings),
        .testTarget(name: "RenderingTests", dependencies: ["DICOM", "Rendering"], swiftSettings: settings),
        .testTarget(name: "WrappingTests", dependencies: ["DICOM", "Wrapping"], swiftSettings: settings),
        .testTarget(
            name: "AmbraSDKTests",
            dependencies: [
                "AmbraSDK", "DICOM", "Platform", "WebSocketTestServer",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "AmbraSandboxTests", dependencies: ["AmbraCatalogue", "AmbraSandbox", "DICOM", "Platform"],
            swiftSettings: settings),
        .testTarget(name: "AmbraCatalogueTests", dependencies: ["AmbraCatalogue"], swiftSettings: settings),
        .testTarget(
            name: "AmbraCLITests",
            dependencies: [
                "AmbraCLI", "AmbraCatalogue", "AmbraSDK", "AmbraSandbox", "DICOM", "Platform",
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: tools),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ContractTests",
            dependencies: [
                "AmbraCatalogue", "AmbraSDK", "AmbraSandbox", "AmbraTransport", "DICOM", "Platform",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings
        ),
        .testTarget(name: "PolicyTests", swiftSettings: settings),
    ]
)
