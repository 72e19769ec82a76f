// swift-tools-version: 6.2

import PackageDescription

// Without `traits: []`: these tests start a sandbox.
let package = Package(
    name: "testing-your-app",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "ambra-swift", path: "../..")],
    targets: [
        .testTarget(
            name: "TestingYourAppTests",
            dependencies: [
                .product(name: "AmbraSDK", package: "ambra-swift"),
                .product(name: "AmbraSandbox", package: "ambra-swift"),
            ])
    ]
)
