/// The tags that mark items; those of elements are named by their keywords.
extension Tag {
    /// Starts an item of a sequence or a fragment of pixel data.
    public static let item = Tag(0xFFFE_E000)
    /// Ends an item of undefined length.
    public static let itemDelimitation = Tag(0xFFFE_E00D)
    /// Ends a sequence or encapsulated pixel data of undefined length.
    public static let sequenceDelimitation = Tag(0xFFFE_E0DD)
}
