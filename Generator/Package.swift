// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "ambra-generator",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "AmbraGenerator", targets: ["AmbraGenerator"]),
        .executable(name: "generate", targets: ["generate"]),
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    ],
    targets: [
        .target(
            name: "AmbraGenerator",
            dependencies: [.product(name: "Yams", package: "Yams")],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "generate",
            dependencies: [
                "AmbraGenerator",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "GeneratorTests",
            dependencies: ["AmbraGenerator"],
            exclude: ["References", "Fixtures"],
            swiftSettings: settings
        ),
    ]
)
