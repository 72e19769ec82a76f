// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "examples",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "ambra-swift", path: "..")],
    targets: [
        .executableTarget(
            name: "make-study",
            dependencies: [.product(name: "AmbraSandbox", package: "ambra-swift")]
        )
    ]
)
