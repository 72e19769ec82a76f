/// Prints a data set for people: one line an element, items indented.
///
/// ```
/// (0010,0010) PN    12  PatientName  Doe^Jane
/// (0009,1002) SH     4  [Suite id]  CT01
/// ```
///
/// Private elements that are known have their names in brackets; where they are stored without VR, or as UN, they are
/// printed by the VR of the private dictionary that their values fit (``DataSet/privateEntry(of:)``).
///
/// The text holds values, patient data among them.
public struct DataSetDump: Sendable {
    /// Characters of a value to print. Default: 72.
    public var valueWidth = 72

    /// Items of a sequence to print; the others are counted. Default: 100.
    public var itemLimit = 100

    /// Bytes of a value without a meaning of its own to print, in hexadecimal; longer ones are counted. Default: 16.
    public var byteLimit = 16

    /// Whether values are checked as well when a file is printed (``DICOMFile/valueFindings(limit:)``). Default: yes.
    public var checksValues = true

    /// Creates a printer with default settings.
    public init() {}

    /// File meta information, transfer syntax, data set and findings.
    public func text(of file: DICOMFile) -> String { text { line in forEachLine(of: file, line) } }

    /// A data set on its own.
    public func text(of dataSet: DataSet) -> String { text { line in write(dataSet, to: line) } }

    private func text(_ lines: ((String) -> Void) -> Void) -> String {
        var text = ""
        lines { line in
            text += line
            text += "\n"
        }
        return text
    }

    /// What ``text(of:)-(DICOMFile)`` says, a line at a time: the text of a file can be many times as long as the file.
    ///
    /// - Throws: What `line` throws, and nothing else.
    @_disfavoredOverload
    public func forEachLine(of file: DICOMFile, _ line: (String) throws -> Void) rethrows {
        try forEachLine(of: file, line, .stated)
    }

    package func forEachLine<Failure: Error>(
        of file: DICOMFile, _ line: (String) throws(Failure) -> Void, _: ThrownType = .stated
    ) throws(Failure) {
        try write(file.fileMeta, to: line)
        try line("# \(file.transferSyntax)")
        try write(file.dataSet, to: line)
        for finding in file.findings { try line("# finding: \(finding)") }
        guard checksValues else { return }
        // What cannot be read is told in place of its value.
        let found = (try? file.valueFindings()) ?? []
        for finding in found { try line("# finding: \(finding)") }
    }

    private func write<Failure: Error>(
        _ dataSet: DataSet, depth: Int = 0, to line: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let indent = String(repeating: "    ", count: depth)
        for stored in dataSet {
            let element = dataSet.interpreted(stored, depth: depth)
            try line(indent + self.line(element, of: dataSet))
            guard case .items(let items) = element.content else { continue }
            for (position, item) in items.prefix(itemLimit).enumerated() {
                try line("\(indent)  item \(position + 1)")
                try write(item.dataSet, depth: depth + 1, to: line)
            }
            if items.count > itemLimit { try line("\(indent)  and \(items.count - itemLimit) more items") }
        }
    }

    private func line(_ element: Element, of dataSet: DataSet) -> String {
        let length = element.length.map(String.init) ?? "-"
        let padding = String(repeating: " ", count: max(0, 6 - length.count))
        let keyword = DICOMDictionary.entry(for: element.tag)?.keyword ?? Self.placeholder(element.tag, in: dataSet)
        return "\(element.tag) \(element.vr)\(padding)\(length)  \(keyword)  \(value(element, of: dataSet))"
    }

    private static func placeholder(_ tag: Tag, in dataSet: DataSet) -> String {
        if tag.isGroupLength { return "GroupLength" }
        if tag.isPrivateCreator { return "PrivateCreator" }
        if let name = dataSet.privateEntry(of: tag)?.name, !name.isEmpty { return "[\(name)]" }
        return tag.isPrivate ? "Private" : "Unknown"
    }

    private func value(_ element: Element, of dataSet: DataSet) -> String {
        do throws(DICOMError) {
            if let length = element.length, length > Self.shownLength {
                return try start(of: element, length, in: dataSet)
            }
            let value = try dataSet.value(of: element)
            if case .bulk(let count) = value, count > 0, count <= byteLimit {
                return Self.hexadecimal(try dataSet.littleEndianBytes(of: element), unit: element.vr.unitSize)
            }
            let text = Self.printable(Self.joined(value), width: valueWidth)
            guard element.vr == .ui, let name = DICOMDictionary.name(forUID: value.strings.first ?? "") else {
                return text
            }
            return "\(text)  (\(name))"
        } catch {
            return "(not readable: \(error))"
        }
    }

    /// The start of a long text, decoded no further than it is printed: no character takes more than 8 bytes.
    private func start(of element: Element, _ length: Int, in dataSet: DataSet) throws(DICOMError) -> String {
        let (needed, overflow) = valueWidth.multipliedReportingOverflow(by: 8)
        let read = min(overflow ? length : max(needed, Self.shownLength), length)
        guard let start = try dataSet.textStart(of: element, length: read) else { return "(\(length) bytes)" }
        let shown = Self.printable(start, width: valueWidth)
        return read < length && !shown.hasSuffix("…") ? shown + "…" : shown
    }

    /// Longer values are not decoded as a whole, and of numbers only the length is printed.
    private static let shownLength = 1024

    private static func joined(_ value: ElementValue) -> String {
        switch value {
        case .bulk(let count): return count == 0 ? "" : "(\(count) bytes)"
        case .items(let items): return "(\(items.count) \(items.count == 1 ? "item" : "items"))"
        case .fragments(let fragments): return "(\(fragments.ranges.count) fragments)"
        default: return value.strings.joined(separator: "\\")
        }
    }

    /// Numbers of the VR's size, the first one first.
    private static func hexadecimal(_ bytes: [UInt8], unit: Int) -> String {
        stride(from: 0, to: bytes.count, by: unit).map { start in
            bytes[start..<min(start + unit, bytes.count)].reversed().map { byte in
                let digits = String(byte, radix: 16, uppercase: true)
                return digits.utf8.count == 1 ? "0" + digits : digits
            }.joined()
        }.joined(separator: "\\")
    }

    /// Controls could move the cursor of a terminal: they are shown as a dot.
    private static func printable(_ text: String, width: Int) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(width) {
            let category = scalar.properties.generalCategory
            shown.append(category == .control || category == .format ? "." : scalar)
        }
        return String(shown) + (text.unicodeScalars.count > width ? "…" : "")
    }
}
