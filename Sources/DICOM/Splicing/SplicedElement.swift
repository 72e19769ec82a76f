/// An element that a ``Splicer`` has come to: its header, and where its value is.
package struct SplicedElement {
    /// How the value is laid out.
    package enum Layout: Sendable {
        /// Plain bytes of a known length.
        case value(Range<Int>)
        /// Items.
        case sequence
        /// Fragments of encapsulated pixel data, or of another value of undefined length.
        case fragments
    }

    /// The tag.
    package let tag: Tag

    /// The VR that the encoding states; `nil` in implicit VR.
    package let storedVR: VR?

    /// The VR to read the value by: the dictionary's where none or UN is stored, of private elements the visitor's. SQ
    /// for everything that holds items, and for bytes that ought to hold items but cannot be read so.
    package let vr: VR

    /// Whether the two letters of the VR are none of the 34.
    package let isVRUnknown: Bool

    /// How the value is laid out.
    package let layout: Layout

    /// Sequences around the element.
    package let depth: Int

    /// Where the value starts.
    let value: Int

    let source: ByteSource
    let encoding: Encoding

    /// The number of bytes of a plain value; `nil` for items and fragments.
    package var length: Int? {
        if case .value(let range) = layout { range.count } else { nil }
    }

    /// The value in little-endian order, padding included; `nil` for items, fragments and values longer than `limit`.
    package func bytes(limit: Int) throws(DICOMError) -> [UInt8]? {
        guard case .value(let range) = layout, range.count <= limit else { return nil }
        let bytes = try source.bytes(in: range)
        return encoding.isLittleEndian ? bytes : ElementEncoder.swapped(bytes, unit: vr.unitSize)
    }
}

/// What becomes of an element.
package enum SpliceAction {
    /// The bytes of the element are copied.
    case keep
    /// Of a plain value the first bytes stay.
    case keepFirst(Int)
    /// The element is left out.
    case remove
    /// Another element with the same tag takes the place; its value is held in memory.
    case replace(Element)
    /// The items are visited; further ones follow them. For elements with the layout `sequence` only.
    case descend(appending: [[Element]])
    /// The value is written by a stream. At the top level only, where no length around it must be known.
    case stream(VR, any SplicedStream)
}

/// A value that is made while it is written, so that it is never held.
package protocol SplicedStream: Sendable {
    /// The bytes that ``write(into:)`` appends, an even number; `nil` for fragments, whose delimiter it appends too.
    var length: Int? { get }

    /// Appends the value, in the byte order of the data set.
    func write(into sink: inout some ByteSink) throws(DICOMError)
}
