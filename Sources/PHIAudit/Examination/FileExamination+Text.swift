import DICOM
import Deidentification

extension FileExamination {
    /// Searches a text for known identifiers, and by form where people write freely.
    ///
    /// - Parameters:
    ///   - formsFrom: The least severity of forms that count; `nil` to look for identifiers only.
    ///   - isOwn: Whether the file's own identifiers are not looked for, because this is where they come from.
    /// - Returns: Whether nothing but notes was found.
    @discardableResult
    mutating func examineText(
        _ text: String, _ context: TextContext, at place: String, formsFrom: AuditFinding.Severity? = .possible,
        isOwn: Bool = false
    ) -> Bool {
        guard !text.isEmpty else { return true }
        var isClean = true
        let searches = isOwn ? pooled : self.searches
        if !searches.isEmpty {
            let folded = TextFolding.fold(text)
            for search in searches {
                for hit in search.hits(in: folded) {
                    isClean = !report(hit, in: folded, context, at: place) && isClean
                }
            }
        }
        if !isOwn, context == .free || context == .code || context == .maker {
            isClean = examineEncoded(Array(text.utf8), at: place) && isClean
        }
        guard let least = formsFrom, context == .free || context == .maker else { return isClean }
        for sign in SuspiciousText.signs(in: text) where sign.auditSeverity >= least {
            isClean = !report(sign, at: place) && isClean
        }
        return isClean
    }

    /// Searches several values for known identifiers that span more than one.
    mutating func examineJoined(_ values: [String], _ context: TextContext, at place: String) {
        guard values.count > 1, !searches.isEmpty else { return }
        let folded = Array(values.map { TextFolding.fold($0) }.joined(separator: [TextFolding.valueEnd]))
        for search in searches {
            for hit in search.hits(in: folded) where folded[hit.range].contains(TextFolding.valueEnd) {
                report(hit, in: folded, context, at: place)
            }
        }
        if values.dropFirst().contains(where: { EscapedText.isCut($0) }) {
            examineEncoded(Array(values.joined(separator: "\\").utf8), at: place)
        }
    }

    /// Searches bytes in every usual encoding.
    ///
    /// - Parameter looksInside: Whether what they hold in encoded form is examined as well; never in noise.
    /// - Returns: Whether nothing but notes was found in the bytes themselves.
    @discardableResult
    mutating func examineBytes(
        _ source: ByteSource, _ range: Range<Int>, at place: String,
        characterSet: SpecificCharacterSet = .default, findsForms: Bool = true, isNoise: Bool = false,
        looksInside: Bool = true
    ) throws(DICOMError) -> Bool {
        guard !range.isEmpty else { return true }
        var examination = ByteExamination(searches: searches, characterSet: characterSet)
        examination.findsForms = findsForms
        examination.isNoise = isNoise
        var results: [ByteExamination.Found] = []
        try examination.examine(source, range) { found in
            if results.count < Self.mostResults { results.append(found) }
        }
        var isClean = true
        for result in results {
            switch result {
            case .hit(let hit, let text):
                isClean = !report(hit, in: text, isNoise ? .noise : .bytes, at: place) && isClean
            case .sign(let sign): isClean = !report(sign, at: place) && isClean
            }
        }
        if looksInside, !isNoise { try examineEncoded(source, range, at: place) }
        return isClean
    }

    /// Software Versions: releases are named by dates.
    private static let softwareVersions = "00181020"

    private static let mostResults = 1_000

    /// - Returns: Whether it was reported as more than a note.
    @discardableResult
    private mutating func report(
        _ hit: IdentifierSearch.Hit, in text: [UInt8], _ context: TextContext, at place: String
    ) -> Bool {
        let judge = HitSeverity(context: context, statement: statement)
        guard let severity = judge.severity(of: hit, in: text) else { return false }
        let found = String(decoding: text[hit.range], as: UTF8.self)
        ledger.add(severity, .knownIdentifier, at: place, hit.identifier.category.words, found: found)
        return severity > .note
    }

    /// - Returns: Whether it was reported as more than a note.
    @discardableResult
    private mutating func report(_ sign: SuspiciousText.Sign, at place: String) -> Bool {
        let isRelease = place.hasSuffix(Self.softwareVersions)
        let isMeant = sign.kind == .date && (statement.keepsDates || isRelease)
        let severity: AuditFinding.Severity = isMeant ? .note : sign.auditSeverity
        ledger.add(severity, sign.auditKind, at: place, sign.detail, found: sign.text)
        return severity > .note
    }
}

extension SuspiciousText.Sign {
    /// The severity of the finding that it makes.
    var auditSeverity: AuditFinding.Severity {
        switch severity {
        case .possible: .possible
        case .likely: .likely
        }
    }

    /// The kind of the finding that it makes.
    var auditKind: AuditFinding.Kind {
        switch kind {
        case .date: .date
        case .name: .name
        case .telephone: .telephone
        case .email: .email
        case .address: .address
        case .network: .network
        case .nationalNumber: .nationalNumber
        }
    }
}
