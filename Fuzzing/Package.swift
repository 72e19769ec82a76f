// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "fuzzing",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "ambra-swift", path: "..", traits: [])],
    targets: [
        .target(name: "CAllocationMeter"),
        .target(
            name: "FuzzTargets",
            dependencies: [
                .product(name: "DICOM", package: "ambra-swift"),
                .product(name: "Deidentification", package: "ambra-swift"),
                .product(name: "PHIAudit", package: "ambra-swift"),
                .product(name: "Wrapping", package: "ambra-swift"),
            ]
        ),
        .executableTarget(name: "fuzz", dependencies: ["CAllocationMeter", "FuzzTargets"]),
    ]
)
