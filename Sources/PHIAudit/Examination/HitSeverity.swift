import Deidentification

/// Where a text is, which decides how much a match in it counts.
enum TextContext: Hashable, Sendable {
    /// Descriptions, comments, names: anything that people write.
    case free
    /// Codes and titles of applications: CS, AE.
    case code
    /// Numbers written as text: IS, DS, AS, TM. They are kept whatever they resemble.
    case number
    /// The same in attributes that the Basic Profile removes, where they belong to a person.
    case listedNumber
    /// Terms that the standard defines. They are kept as well.
    case term
    /// Makers, models, coding schemes and codes.
    case maker
    /// DA, DT.
    case date
    /// UI.
    case uid
    /// Bytes without a known encoding.
    case bytes
    /// Bytes in which nearly everything is noise: pixels.
    case noise
}

/// The severity of a known identifier at a place; `nil` when it is there by chance.
struct HitSeverity {
    let context: TextContext
    let statement: DeidentificationStatement

    func severity(of hit: IdentifierSearch.Hit, in text: [UInt8]) -> AuditFinding.Severity? {
        switch context {
        case .free: return limited(general(hit), hit)
        case .code: return hit.weight >= .strong ? limited(general(hit), hit) : nil
        case .number, .listedNumber:
            guard hit.isNumber, hit.symbolCount >= 5, text.count(where: TextFolding.isSymbol) == hit.symbolCount
            else { return nil }
            if context == .number { return .note }
            return hit.symbolCount >= 8 ? .likely : .possible
        case .term: return hit.weight >= .strong ? .note : nil
        case .maker:
            switch hit.identifier.category {
            case .institution, .device: return .note
            default: return isMaker(text[hit.range]) ? .note : limited(general(hit), hit)
            }
        case .date:
            switch hit.identifier.category {
            case .birthDate, .listed: return .identified
            case .eventDate: return limited(.likely, hit)
            default: return nil
            }
        case .uid:
            if hit.identifier.category == .uid { return limited(.likely, hit) }
            // Components of one digit are not a number written digit by digit.
            if hit.range.count >= 2 * hit.symbolCount - 1 { return nil }
            return hit.isNumber && hit.symbolCount >= 7 && hit.identifier.category.isNumber ? .likely : nil
        case .bytes, .noise:
            // Six digits of a date come up in any bytes.
            if hit.isNumber, hit.weight <= .weak { return nil }
            return isText(hit, text) ? limited(general(hit), hit) : nil
        }
    }

    /// Whether what was found is a maker's name, even if people have the same name.
    private func isMaker(_ found: ArraySlice<UInt8>) -> Bool {
        found.split { !TextFolding.isSymbol($0) }.allSatisfy { MakerNames.mayContain(Array($0)) }
    }

    private func general(_ hit: IdentifierSearch.Hit) -> AuditFinding.Severity {
        switch hit.weight {
        case .part, .weak: return .possible
        case .strong: return .likely
        case .whole: break
        }
        switch hit.identifier.category {
        case .patientName, .personName, .birthDate, .listed, .institution, .address, .contact: return .identified
        case .patientID, .accessionNumber: return hit.symbolCount >= 6 ? .identified : .possible
        case .eventDate, .uid: return .likely
        case .device: return hit.symbolCount >= 5 ? .likely : .possible
        }
    }

    /// Less where the file says that the matter was kept on purpose.
    private func limited(_ severity: AuditFinding.Severity, _ hit: IdentifierSearch.Hit) -> AuditFinding.Severity {
        let keeping: ProfileOptions? =
            switch hit.identifier.category {
            case .eventDate: .retainLongitudinalFullDates
            case .uid: .retainUIDs
            case .device: .retainDeviceIdentity
            case .institution: .retainInstitutionIdentity
            default: nil
            }
        if let keeping, statement.options.contains(keeping) { return .note }
        return severity
    }

    /// Whether what surrounds a short match is text: in random bytes four letters come up by chance.
    private func isText(_ hit: IdentifierSearch.Hit, _ text: [UInt8]) -> Bool {
        // Tables of rising numbers spell short UIDs.
        if hit.identifier.category == .uid { return hit.symbolCount >= 12 }
        let isLatin = text[hit.range].allSatisfy { $0 < 0x80 }
        let fewest = NoiseScan.fewestSymbols
        if hit.symbolCount >= (isLatin ? fewest.latin : fewest.other) { return true }
        guard context != .noise else { return false }
        var (start, end) = (hit.range.lowerBound, hit.range.upperBound)
        while start > 0, end - start < Self.readableLength, text[start - 1] >= 0x20 { start -= 1 }
        while end < text.count, end - start < Self.readableLength, text[end] >= 0x20 { end += 1 }
        if end - start >= Self.readableLength { return true }
        // A short text by itself is between bytes of zero.
        return (start == 0 || text[start - 1] == 0) && (end == text.count || text[end] == 0)
    }

    private static let readableLength = 12
}
