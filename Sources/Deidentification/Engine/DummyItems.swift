import DICOM

/// Sequences whose code is D, with one item that says nothing.
enum DummyItems {
    /// The sequence with a dummy item of the attributes that the item must have.
    static func element(_ tag: Tag) -> Element {
        switch tag {
        // Content Sequence: a content item of text.
        case Tag(0x0040_A730):
            .sequence(
                tag,
                DataSet([
                    .text(Tag(0x0040_A010), .cs, "CONTAINS"), .text(Tag(0x0040_A040), .cs, "TEXT"),
                    code(Tag(0x0040_A043), "121106", "DCM", "Comment"), .text(Tag(0x0040_A160), .ut, "REMOVED"),
                ]))
        // Graphic Annotation Sequence: an empty layer.
        case Tag(0x0070_0001): .sequence(tag, DataSet([.text(Tag(0x0070_0002), .cs, "REMOVED")]))
        // Verifying Observer Sequence.
        case Tag(0x0040_A073):
            .sequence(
                tag,
                DataSet([
                    .text(Tag(0x0040_A027), .lo, "REMOVED"), .text(Tag(0x0040_A030), .dt, "19000101000000"),
                    .text(Tag(0x0040_A075), .pn, "REMOVED"), .sequence(Tag(0x0040_A088)),
                ]))
        // Flow Identifier Sequence.
        case Tag(0x0034_0001):
            .sequence(tag, DataSet([Element(tag: Tag(0x0034_0002), vr: .ob, content: .bytes([0, 0]))]))
        default: code(tag, "REMOVED", "99REMOVED", "REMOVED")
        }
    }

    /// A code sequence of one item (PS3.3 section 8.8).
    static func code(_ tag: Tag, _ value: String, _ scheme: String, _ meaning: String) -> Element {
        .sequence(tag, codeItem(value, scheme, meaning))
    }

    static func codeItem(_ value: String, _ scheme: String, _ meaning: String) -> DataSet {
        DataSet([
            .text(Tag(0x0008_0100), .sh, value), .text(Tag(0x0008_0102), .sh, scheme),
            .text(Tag(0x0008_0104), .lo, meaning),
        ])
    }
}
