#if Tools
import AmbraCatalogue

/// What the shell offers while a call is typed: calls, then the parameters of the call that is there.
enum CallCompletion {
    /// Calls by path or by name, whichever was begun.
    static func calls(_ typed: String) -> [String] {
        let calls = Catalogue.shared.calls
        let dotted = calls.map(CallFinder.dotted) + Catalogue.shared.storageCalls.map(StorageCallFinder.dotted)
        let names = typed.hasPrefix("/") ? calls.map(\.path) : dotted
        return names.filter { $0.hasPrefix(typed) }
    }

    /// `name=` for each parameter of the call that is not given yet, and `name=value` for choices and flags.
    ///
    /// - Parameters:
    ///   - typed: What the word under the cursor begins with.
    ///   - words: The words of the command line, the command's own name included.
    static func parameters(_ typed: String, after words: [String]) -> [String] {
        guard let index = words.firstIndex(of: "call") else { return [] }
        let line = words[(index + 1)...]
        guard let name = line.first(where: { !$0.hasPrefix("-") }), let known = parameters(of: name) else {
            return []
        }
        // The word under the cursor is being typed, not given.
        let given = Set(
            line.filter { $0 != typed && $0.contains("=") }.compactMap {
                $0.split(separator: "=").first.map(String.init)
            })
        return known.filter { !given.contains($0.name) || $0.isMap }.flatMap(offers)
            .filter { $0.hasPrefix(typed) }
    }

    /// What a call takes; `nil` when there is none.
    private static func parameters(of name: String) -> [CatalogueParameter]? {
        if let call = (try? StorageCallFinder().find(name)) ?? nil { return call.given }
        return (try? CallFinder().find(name))?.parameters
    }

    private static func offers(_ parameter: CatalogueParameter) -> [String] {
        let values = parameter.type == .flag ? ["true", "false"] : parameter.values
        let name = parameter.isMap ? parameter.mapPrefix : parameter.name + "="
        return values.isEmpty ? [name] : values.map { "\(parameter.name)=\($0)" }
    }
}

/// Makes `name=value` one word for bash, which ends words at `=` and `:` and puts a space after what it completes.
enum BashCompletion {
    /// The script, with a function around its own that joins the words of the line and cuts the offers again.
    static func joining(_ script: String) -> String {
        let registration = "complete -o filenames -F _ambra ambra"
        guard script.contains(registration) else { return script }
        return script.replacing(registration, with: wrapper + "\ncomplete -o filenames -F _ambra_joined ambra")
    }

    private static let wrapper = #"""
        _ambra_joined() {
            local rest="${COMP_LINE}" word before
            local -a joined=()
            local -i index cursor=0
            for index in "${!COMP_WORDS[@]}"; do
                word="${COMP_WORDS[index]}"
                before=" "
                if [[ -n "${word}" ]]; then
                    before="${rest%%"${word}"*}"
                    rest="${rest#*"${word}"}"
                fi
                if (( index > 0 )) && [[ -z "${before}" ]]; then
                    joined[${#joined[@]}-1]+="${word}"
                else
                    joined+=("${word}")
                fi
                if (( index == COMP_CWORD )); then cursor=$(( ${#joined[@]} - 1 )); fi
            done
            local last="${COMP_WORDS[COMP_CWORD]}"
            local -a COMP_WORDS=("${joined[@]}")
            local -i COMP_CWORD=cursor
            local typed="${COMP_WORDS[COMP_CWORD]}" previous=""
            if (( COMP_CWORD > 0 )); then previous="${COMP_WORDS[COMP_CWORD-1]}"; fi
            _ambra "${1}" "${typed}" "${previous}"

            # Bash replaces only what comes after the last = or :, so that is all it may be offered.
            if [[ "${last}" == [=:] ]]; then last=""; fi
            local kept="${typed%"${last}"}"
            local -i place
            for place in "${!COMPREPLY[@]}"; do
                if [[ "${COMPREPLY[place]}" == *= ]]; then compopt -o nospace 2>/dev/null; fi
                if [[ "${kept}" == *[=:] ]]; then COMPREPLY[place]="${COMPREPLY[place]#"${kept}"}"; fi
            done
            return 0
        }
        """#
}
#endif
