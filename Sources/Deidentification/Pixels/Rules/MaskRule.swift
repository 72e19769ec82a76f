import DICOM

/// One rule: conditions on a header, and the areas that are painted over where all of them hold.
public struct MaskRule: Hashable, Sendable {
    /// What a condition is about; the raw value is its word in a rule file.
    public enum Subject: String, Hashable, Sendable, CaseIterable {
        /// The path of the file.
        case file
        /// Study Instance UID.
        case study
        /// Series Instance UID.
        case series
        /// SOP Instance UID.
        case instance
        /// SOP Class UID, or its keyword such as `UltrasoundImageStorage`.
        case sopClass = "sop-class"
        /// Modality.
        case modality
        /// Manufacturer.
        case manufacturer
        /// Manufacturer's Model Name.
        case model
        /// Software Versions.
        case software
        /// Station Name.
        case station
        /// Image Type.
        case imageType = "image-type"
        /// Photometric Interpretation.
        case photometric
        /// Rows.
        case rows
        /// Columns.
        case columns
        /// Number of Frames; 1 where it is not stated.
        case frames
    }

    /// A condition: the subject's value is as the pattern says.
    public struct Condition: Hashable, Sendable {
        /// What the condition is about.
        public let subject: Subject
        let pattern: MaskPattern
    }

    /// The name, for reports.
    public var name: String

    /// The conditions.
    public let conditions: [Condition]

    /// What to paint over.
    public let areas: [MaskArea]

    /// Whether the areas are said to cover all text in the images that the rule fits.
    public let coversAllText: Bool

    /// Whether all conditions hold; of those on the same subject, one must.
    func fits(_ dataSet: DataSet, path: String?) throws(DICOMError) -> Bool {
        for subject in Subject.allCases {
            let patterns = conditions.filter { $0.subject == subject }.map(\.pattern)
            guard !patterns.isEmpty else { continue }
            let values = try Self.values(of: subject, dataSet, path)
            guard patterns.contains(where: { $0.fits(values) }) else { return false }
        }
        return true
    }

    private static func values(
        of subject: Subject, _ dataSet: DataSet, _ path: String?
    ) throws(DICOMError) -> [String] {
        switch subject {
        case .file: return path.map { [$0] } ?? []
        case .study: return try dataSet.strings(.studyInstanceUID) ?? []
        case .series: return try dataSet.strings(.seriesInstanceUID) ?? []
        case .instance: return try dataSet.strings(.sopInstanceUID) ?? []
        case .sopClass:
            let uids = try dataSet.strings(.sopClassUID) ?? []
            return uids + uids.compactMap { DICOMDictionary.keyword(forUID: $0) }
        case .modality: return try dataSet.strings(.modality) ?? []
        case .manufacturer: return try dataSet.strings(.manufacturer) ?? []
        case .model: return try dataSet.strings(.manufacturerModelName) ?? []
        case .software: return try dataSet.strings(.softwareVersions) ?? []
        case .station: return try dataSet.strings(.stationName) ?? []
        case .imageType: return try dataSet.strings(.imageType) ?? []
        case .photometric: return try dataSet.strings(.photometricInterpretation) ?? []
        case .rows: return try dataSet.integer(.rows).map { [String($0)] } ?? []
        case .columns: return try dataSet.integer(.columns).map { [String($0)] } ?? []
        case .frames: return [String(try dataSet.integer(.numberOfFrames) ?? 1)]
        }
    }
}

/// A rectangle that may be placed from any edge of an image and may reach to its edges.
public struct MaskArea: Hashable, Sendable {
    /// Leftmost column; negative ones count from the right edge, -1 being the last column.
    public let x: Int
    /// Topmost row; negative ones count from the bottom edge, -1 being the last row.
    public let y: Int
    /// Number of columns; `nil` reaches to the right edge.
    public let width: Int?
    /// Number of rows; `nil` reaches to the bottom edge.
    public let height: Int?

    /// Reads `x,y,width,height`; `nil` for anything else.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmedBlanks() }
        guard parts.count == 4, let x = Int(parts[0]), let y = Int(parts[1]) else { return nil }
        let width = Int(parts[2])
        let height = Int(parts[3])
        guard parts[2] == "*" || (width ?? 0) > 0, parts[3] == "*" || (height ?? 0) > 0 else { return nil }
        (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }

    /// The rectangle of the area in an image of this size.
    public func rectangle(columns: Int, rows: Int) -> PixelRectangle {
        let left = x < 0 ? max(columns + max(x, -columns), 0) : x
        let top = y < 0 ? max(rows + max(y, -rows), 0) : y
        return PixelRectangle(
            x: left, y: top, width: width ?? max(columns - left, 0), height: height ?? max(rows - top, 0))
    }
}

/// What a value is compared with.
enum MaskPattern: Hashable, Sendable {
    /// Text with `*` and `?`, in lower case.
    case glob(String)
    /// A regular expression.
    case expression(String)
    /// A whole number.
    case range(ClosedRange<Int>)

    /// Whether one of the values fits, or all of them joined with backslashes.
    func fits(_ values: [String]) -> Bool {
        guard !values.isEmpty else { return false }
        let candidates = values.count > 1 ? values + [values.joined(separator: "\\")] : values
        switch self {
        case .range(let range): return values.contains { Int($0).map(range.contains) ?? false }
        case .glob(let pattern): return candidates.contains { Self.glob(pattern, fits: $0.lowercased()) }
        case .expression(let text):
            guard let expression = Self.expression(text) else { return false }
            return candidates.contains { $0.firstMatch(of: expression) != nil }
        }
    }

    /// The compiled expression; `nil` when it is not valid. Compiled ones cannot be shared between threads.
    static func expression(_ text: String) -> Regex<AnyRegexOutput>? { (try? Regex(text))?.ignoresCase() }

    /// Walks both texts once and returns to the last `*` when they differ.
    private static func glob(_ pattern: String, fits text: String) -> Bool {
        let pattern = Array(pattern)
        let text = Array(text)
        var (place, position) = (0, 0)
        var star: (place: Int, position: Int)?
        while position < text.count {
            if place < pattern.count, pattern[place] == "*" {
                star = (place, position)
                place += 1
            } else if place < pattern.count, pattern[place] == "?" || pattern[place] == text[position] {
                place += 1
                position += 1
            } else if let last = star {
                star = (last.place, last.position + 1)
                (place, position) = (last.place + 1, last.position + 1)
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == "*" }
    }
}

extension StringProtocol {
    /// Without the blanks at both ends of a line of rules: spaces, tabs and carriage returns.
    func trimmedBlanks() -> String { trimmed { $0 == " " || $0 == "\t" || $0 == "\r" } }
}
