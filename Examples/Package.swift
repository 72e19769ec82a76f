// swift-tools-version: 6.2

import PackageDescription

let sdk = Target.Dependency.product(name: "AmbraSDK", package: "ambra-swift")

// `traits: []`: no example needs the sandbox's server or the command.
let package = Package(
    name: "examples",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "ambra-swift", path: "..", traits: [])],
    targets: [
        .executableTarget(name: "upload-and-list", dependencies: [sdk]),
        .executableTarget(name: "upload-and-list-blocking", dependencies: [sdk]),
        .executableTarget(
            name: "make-study",
            dependencies: [.product(name: "AmbraSandbox", package: "ambra-swift")]
        ),
    ]
)
