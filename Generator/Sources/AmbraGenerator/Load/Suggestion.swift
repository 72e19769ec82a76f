/// The nearest of the allowed words, when one is near enough to be what was meant.
func suggestion(for word: String, among allowed: some Sequence<String>) -> String? {
    let limit = max(1, word.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in allowed.sorted() {
        let distance = editDistance(word.lowercased(), candidate.lowercased())
        guard distance <= limit, distance < (best?.distance ?? Int.max) else { continue }
        best = (candidate, distance)
    }
    return best?.word
}

/// `; did you mean 'x'?` or, when nothing is near, `; use one of a, b`.
func advice(for word: String, among allowed: [String]) -> String {
    if let meant = suggestion(for: word, among: allowed) {
        return "; did you mean '\(meant)'? Allowed: \(allowed.joined(separator: ", "))"
    }
    return "; use one of \(allowed.joined(separator: ", "))"
}

private func editDistance(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var row = Array(0...right.count)
    for (i, scalar) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, other) in right.enumerated() {
            let above = row[j + 1]
            let replaced = diagonal + (scalar == other ? 0 : 1)
            row[j + 1] = min(replaced, above + 1, row[j] + 1)
            diagonal = above
        }
    }
    return row[right.count]
}
