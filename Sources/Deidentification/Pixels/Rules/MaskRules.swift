public import DICOM

/// Rules that choose the rectangles to paint over by what a header says of its device, or for a file, series or study.
///
/// A rule file has one statement a line; `#` starts a comment line. `rule` starts a rule and names it, the lines after
/// it are its conditions and its rectangles:
///
/// ```
/// rule ultrasound banner
///     manufacturer  Example*
///     model         /^Echo (7|9)/
///     rows          700-800
///     columns       1024
///     mask          0,0,*,60
///     mask          -200,-40,200,40
/// ```
///
/// - The words of conditions are those of ``MaskRule/Subject``. A pattern is compared with the whole value without
///   regard to case; `*` matches any characters, `?` one. Between slashes it is a regular expression that is searched
///   for anywhere in the value; for `file`, whose paths have slashes, it starts with two. Several values are also
///   compared as one text with a backslash between them. `rows`, `columns` and `frames` take a number or a range.
/// - All conditions of a rule must hold; of several lines that start with the same word, one must. A condition on an
///   element that the header lacks does not hold.
/// - A rectangle is column, row, width and height. A negative column or row counts from the right or bottom edge;
///   `*` as width or height reaches to the edge.
/// - `covers-all-text`, on a line of its own, states that the rectangles of the rule cover all text in the images that
///   it fits; without it a result does not say that its pixels are clean (``PixelMask/coversAllText``).
/// - All rules that fit count, not the first one only: their rectangles are taken together.
public struct MaskRules: Hashable, Sendable {
    /// The rules in the order of the file.
    public var rules: [MaskRule]

    /// Creates a list of rules.
    public init(_ rules: [MaskRule] = []) { self.rules = rules }

    /// The rectangles that all fitting rules choose for an image.
    ///
    /// - Parameters:
    ///   - dataSet: The object; its own elements count, not those of nested items.
    ///   - path: The file's path as the user gave it, for conditions on files.
    /// - Throws: `DICOMError` and nothing else, when a value cannot be read.
    @_disfavoredOverload
    public func mask(for dataSet: DataSet, path: String? = nil) throws -> PixelMask {
        try mask(for: dataSet, path: path, .stated)
    }

    package func mask(for dataSet: DataSet, path: String? = nil, _: ThrownType = .stated) throws(DICOMError)
        -> PixelMask
    {
        guard let columns = try dataSet.integer(.columns), let rows = try dataSet.integer(.rows) else {
            return PixelMask()
        }
        var mask = PixelMask()
        for rule in rules where try rule.fits(dataSet, path: path) {
            let own = rule.areas.map { $0.rectangle(columns: columns, rows: rows) }
            for rectangle in own where !mask.rectangles.contains(rectangle) { mask.rectangles.append(rectangle) }
            // A rule that paints nothing here was made for other images.
            if rule.coversAllText, !PixelMask(own).isEmpty(columns: columns, rows: rows) { mask.coversAllText = true }
        }
        return mask
    }
}
