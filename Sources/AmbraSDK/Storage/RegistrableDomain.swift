import AmbraTransport

/// The part of a host name that one owner registered, guessed without the list of public suffixes: too long rather than
/// too short, because a domain of strangers must never count as an owner's.
enum RegistrableDomain {
    /// The domain whose hosts a service speaks for: its name without the first label, or the name itself where what
    /// remains could belong to others too.
    static func domain(of host: String) -> String {
        guard HostScope(host) == .name, !EngineDomains.sharedHosting.contains(where: { host.hasSuffix("." + $0) }),
            let dot = host.firstIndex(of: ".")
        else { return host }
        let parent = String(host[host.index(after: dot)...])
        return isPublic(parent) ? host : parent
    }

    /// Whether unrelated owners can have names directly below a name.
    static func isPublic(_ name: String) -> Bool {
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let top = labels.last, !labels.contains("") else { return true }
        if EngineDomains.sharedHosting.contains(name) { return true }
        if EngineDomains.regionalRegistries.contains(String(top)), labels.count < 4 {
            // hospital.co.jp is an owner's; hospital.jp may be, but so may chiyoda.tokyo.jp be a district's.
            return labels.count < 3 || !isRegistryLabel(labels[1])
        }
        return top.utf8.count == 2 && labels.count == 2 && isRegistryLabel(labels[0])
    }

    private static func isRegistryLabel(_ label: Substring) -> Bool {
        EngineDomains.registryLabels.contains(String(label))
    }
}
