#if Tools
/// The one form of dates in tables, CSV and reports of this command: `2026-01-31`.
enum Dates {
    /// A date of DICOM (`20260131`) or of the service in that form; anything else stays as it is.
    static func shown(_ text: String?) -> String? {
        guard let text, text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return text
        }
        return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
    }
}
#endif
