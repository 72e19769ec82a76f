/// What a profile does with an attribute, its alternatives being decided.
package enum ProfileAction: Hashable, Sendable {
    /// K: as it is; items are visited.
    case keep
    /// X: without it.
    case remove
    /// Z: with an empty value.
    case empty
    /// D: with a value that says nothing and fits the VR.
    case dummy
    /// U: with other UIDs, the same wherever the old ones were the same.
    case remap
    /// C: with what identifies taken out.
    case clean(Cleaning)

    /// How an attribute is cleaned, which goes by the option that asks for it.
    package enum Cleaning: Hashable, Sendable {
        /// Dates are shifted.
        case dates
        /// Text loses what identifies.
        case text
        /// Content items go by table E.3.4-1.
        case structuredContent
        /// Annotations lose what identifies in their text; overlays, whose text is in pixels, are removed.
        case graphics
    }

    /// The word that reports use.
    var name: String {
        switch self {
        case .keep: "kept"
        case .remove: "removed"
        case .empty: "emptied"
        case .dummy: "replaced"
        case .remap: "remapped"
        case .clean: "cleaned"
        }
    }
}
