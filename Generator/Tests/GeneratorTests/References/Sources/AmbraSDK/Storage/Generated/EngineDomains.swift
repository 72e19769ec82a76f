// Written by `make generate` from Generator/Spec/shared/engine_domains.yaml. Do not edit.

/// What is known of domains by name.
enum EngineDomains {
    /// Domains of the vendor.
    static let vendor: Set<String> = [
        "vendor.example", "other-vendor.example",
    ]

    /// Labels of registries.
    static let registryLabels: Set<String> = [
        "co", "com",
    ]
}
