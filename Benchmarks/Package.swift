// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "ambra-swift", path: "..", traits: []),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    ],
    targets: [
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                .product(name: "AmbraSDK", package: "ambra-swift"),
                .product(name: "DICOM", package: "ambra-swift"),
                .product(name: "Deidentification", package: "ambra-swift"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]
        )
    ]
)
