/// Symbolic links that a ``DirectoryWalk`` has met; those that were named themselves do not count.
package struct LinkCount: Hashable, Sendable {
    /// Links that lead out of the files and folders that were named, followed or not.
    package var outside = 0

    /// The first of them.
    package var firstOutside: String?

    /// Links that were not followed, wherever they lead.
    package var leftOut = 0

    /// No link.
    package init() {}
}
