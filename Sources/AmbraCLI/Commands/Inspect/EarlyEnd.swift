#if Tools
import DICOM

/// How the bytes of a file end before its structure does: a file that was cut, or lengths that are wrong.
enum EarlyEnd {
    /// In the middle of a value or of a header.
    case cut(Finding)
    /// After a whole element, inside a sequence or an item that is not closed or states more bytes than there are.
    case open(Finding)
    /// At a length that no file could hold to, of something that is not an element to judge by what is around it.
    case damaged(Finding)

    init?(_ findings: [Finding]) {
        let ends = findings.filter { $0.kind == .truncated }
        guard let first = ends.first else { return nil }
        guard let value = ends.first(where: { !Self.isContainer($0) }) else {
            self = .open(first)
            return
        }
        let isDoubtful = findings.contains { Self.doubts.contains($0.kind) && abs($0.offset - value.offset) <= 4 }
        let isKnown = value.tag.map { $0.isPrivate || DICOMDictionary.entry(for: $0) != nil } ?? true
        self = isDoubtful || !isKnown ? .damaged(value) : .cut(value)
    }

    /// What happened and what to do.
    var description: String {
        switch self {
        case .cut(let finding): "the file ends too early (\(finding)); get a whole copy"
        case .open(let finding):
            "the file ends inside a sequence that is not closed or states a wrong length, though its last element is "
                + "whole (\(finding)); what it holds is shown, compare it with the original"
        case .damaged(let finding):
            "the structure is damaged: what is at byte \(finding.offset) is not an element that the file could hold "
                + "(\(finding)); what comes before it is shown"
        }
    }

    private static func isContainer(_ finding: Finding) -> Bool {
        guard let tag = finding.tag else { return false }
        return tag == .item || DICOMDictionary.entry(for: tag)?.vrs == [.sq]
    }

    private static let doubts: Set<Finding.Kind> = [
        .invalidVR, .unknownVR, .unexpectedVR, .invalidTag, .tagsOutOfOrder, .duplicateTag,
    ]
}
#endif
