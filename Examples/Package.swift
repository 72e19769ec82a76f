// swift-tools-version: 6.2

import PackageDescription

let http = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let deidentification = Target.Dependency.product(name: "Deidentification", package: "ambra-swift")
let phiAudit = Target.Dependency.product(name: "PHIAudit", package: "ambra-swift")
let sdk = Target.Dependency.product(name: "AmbraSDK", package: "ambra-swift")

// With the trait Tools: make-study writes the sample study of the sandbox, which needs it. An app that uploads names the
// package with `traits: []`.
let package = Package(
    name: "examples",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "ambra-swift", path: ".."),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    ],
    targets: [
        .executableTarget(name: "upload-and-list", dependencies: [sdk]),
        .executableTarget(name: "upload-and-list-blocking", dependencies: [sdk]),
        .executableTarget(name: "download", dependencies: [sdk]),
        .executableTarget(name: "error-handling", dependencies: [sdk]),
        .executableTarget(name: "progress", dependencies: [sdk]),
        .executableTarget(name: "deidentify-then-upload", dependencies: [sdk, deidentification, phiAudit]),
        .executableTarget(name: "custom-transport", dependencies: [sdk, http]),
        .executableTarget(
            name: "make-study",
            dependencies: [.product(name: "AmbraSandbox", package: "ambra-swift")]
        ),
    ]
)
