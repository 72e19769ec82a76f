import DICOM

extension ProfileVisitor {
    /// Cleans a value as an option asks; what cannot be cleaned is treated as without the option.
    mutating func clean(
        _ element: SplicedElement, _ cleaning: ProfileAction.Cleaning
    ) throws(DICOMError) -> SpliceAction {
        switch cleaning {
        case .dates: return try shift(element)
        case .text: return try cleanText(element)
        case .structuredContent, .graphics:
            guard case .sequence = element.layout else { return try applyWithoutOptions(element) }
            level.pendingMode = cleaning == .graphics ? .cleaned : .content
            report.count("cleaned")
            return .descend(appending: [])
        }
    }

    /// What the basic profile does with an attribute; what it does not list goes.
    mutating func applyWithoutOptions(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        let action = Profile.basic.action(for: element.tag) ?? .remove
        return try apply(action, to: element)
    }

    /// Moves dates; times stay, for the days move as a whole.
    private mutating func shift(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        switch element.vr {
        case .tm: return try keep(element)
        case .da, .dt:
            guard let bytes = try element.bytes(limit: 1 << 16) else { return try applyWithoutOptions(element) }
            var values: [String] = []
            for value in bytes.split(separator: UInt8(ascii: "\\"), omittingEmptySubsequences: false) {
                let text = String(decoding: value, as: UTF8.self).trimmedOfPadding
                let moved = text.isEmpty ? "" : element.vr == .da ? dateShift.date(text) : dateShift.dateTime(text)
                guard let moved else { return try applyWithoutOptions(element) }
                values.append(moved)
            }
            report.count("cleaned")
            return replace(element, Array(values.joined(separator: "\\").utf8))
        default: return try applyWithoutOptions(element)
        }
    }

    private mutating func cleanText(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        try applyWithoutOptions(element)
    }
}
