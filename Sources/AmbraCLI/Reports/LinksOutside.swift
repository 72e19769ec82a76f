#if Tools
    import Foundation

    /// Files that a scan reached by symbolic links which lead out of the paths given.
    enum LinksOutside {
        /// What to say of them; `nil` when there are none.
        static func note(_ files: some Sequence<String>, below paths: [String]) -> String? {
            let roots = paths.compactMap(real)
            var first: String?
            var count = 0
            for file in files {
                guard let place = real(file), !roots.contains(where: { holds($0, place) }) else { continue }
                count += 1
                if first == nil { first = file }
            }
            guard let first else { return nil }
            let verb = count == 1 ? "is" : "are"
            return "\(Amounts.count(count, "file")) \(verb) reached by links that leave the folder, such as \(first); "
                + "--no-follow leaves them out"
        }

        private static func holds(_ folder: String, _ path: String) -> Bool {
            path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
        }

        private static func real(_ path: String) -> String? {
            guard let resolved = realpath(path, nil) else { return nil }
            defer { free(resolved) }
            return String(cString: resolved)
        }
    }
#endif
