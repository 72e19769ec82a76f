/// Something in a file that departs from the standard but could be understood.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// What departs; the raw value is stable and meant for reports.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The file starts without the 128 bytes and `DICM` (PS3.10 section 7.1).
        case missingPreamble
        /// There is no file meta information.
        case missingFileMeta
        /// The length that file meta information states for itself is wrong.
        case wrongMetaLength
        /// File meta information names no transfer syntax.
        case missingTransferSyntax
        /// The transfer syntax is not registered; the data set is read as explicit VR little endian.
        case unknownTransferSyntax
        /// The elements are not laid out as the transfer syntax says.
        case transferSyntaxMismatch
        /// File meta information names another instance or class than the data set.
        case metaMismatch
        /// Two bytes that must name a VR do not; the VR of the dictionary is used.
        case invalidVR
        /// The VR is none of the 34; the value is kept as bytes.
        case unknownVR
        /// A value has an odd number of bytes.
        case oddLength
        /// Tags do not ascend.
        case tagsOutOfOrder
        /// A tag occurs twice in a data set; the first one counts.
        case duplicateTag
        /// A value or an item is longer than what holds it; it was cut there.
        case lengthOverrun
        /// A delimiter stands where none is due.
        case strayDelimiter
        /// The end of a sequence or an item is not marked.
        case missingDelimiter
        /// There are bytes after the data set that are no elements.
        case trailingBytes
        /// The data ends too early; what is there was read because the options allow it.
        case truncated
        /// The pixel data is shorter than rows, columns, frames and bits ask for.
        case pixelDataTooShort
        /// The object describes an image but holds no pixel data.
        case pixelDataMissing
        /// A character set is not known or not available on this machine.
        case unknownCharacterSet
        /// Bytes do not exist in the character set; they read as U+FFFD.
        case undecodableText
        /// A UID has another form than the standard demands.
        case invalidUID
        /// A value could not be read as its VR asks.
        case invalidValue
        /// A value has a form that the standard withdrew, such as a date with dots.
        case obsoleteForm
        /// A value has more characters than its VR allows.
        case valueTooLong
        /// A value holds a character that its VR does not allow.
        case forbiddenCharacter
        /// An element has another number of values than the dictionary allows.
        case wrongMultiplicity
    }

    /// What departs.
    public let kind: Kind

    /// Offset in bytes from the start of the file (of the inflated data set when it is deflated).
    public let offset: Int

    /// The element concerned, where there is one.
    public let tag: Tag?

    /// Creates a finding.
    public init(_ kind: Kind, offset: Int, tag: Tag? = nil) {
        self.kind = kind
        self.offset = offset
        self.tag = tag
    }

    /// Kind, element and offset; never a value.
    public var description: String {
        let place = tag.map { " \($0)" } ?? ""
        return "\(kind.rawValue)\(place) at byte \(offset)"
    }
}
