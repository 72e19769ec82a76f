/// What a data set is made of, in the order of its bytes (PS3.5 sections 7.1, 7.5 and A.4).
package enum Token: Hashable, Sendable {
    /// An element whose value has a known length and is not a sequence.
    case element(ElementHeader)

    /// A sequence begins; its items follow.
    case sequence(ElementHeader)

    /// A value in fragments begins, as encapsulated pixel data is; the first fragment is the offset table.
    case fragments(ElementHeader)

    /// An item begins; its elements follow.
    case item(ElementHeader)

    /// A fragment, the bytes of which have a known length.
    case fragment(ElementHeader)

    /// The item that began last ends, with a delimiter or by its length, before an offset.
    case itemEnd(Int)

    /// The sequence or the value in fragments that began last ends, with a delimiter or by its length, before an
    /// offset.
    case sequenceEnd(Int)

    /// The header of a value whose bytes follow: of an element or a fragment.
    package var value: ElementHeader? {
        switch self {
        case .element(let header), .fragment(let header): header
        case .sequence, .fragments, .item, .itemEnd, .sequenceEnd: nil
        }
    }
}
