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
        /// The transfer syntax is not registered. Unless it is one that is known here the data set is read as explicit
        /// VR little endian.
        case unknownTransferSyntax
        /// The elements are not laid out as the transfer syntax says.
        case transferSyntaxMismatch
        /// File meta information lacks an element that it must have (PS3.10 section 7.1).
        case incompleteFileMeta
        /// File meta information names another instance or class than the data set.
        case metaMismatch
        /// Two bytes that must name a VR do not; the VR of the dictionary is used.
        case invalidVR
        /// The VR is none of the 34; the value is kept as bytes.
        case unknownVR
        /// The VR is another one than PS3.6 lists for the element.
        case unexpectedVR
        /// The two bytes between a VR and a length of 32 bits are not zero (PS3.5 section 7.1.2).
        case reservedBytes
        /// A value, an item or a fragment has an odd number of bytes.
        case oddLength
        /// A group or an element number that data sets do not have: command elements, file meta information among
        /// other elements, groups that the standard bars, private elements outside of blocks (PS3.5 section 7.8).
        case invalidTag
        /// No creator reserves the block of a private element (PS3.5 section 7.8.1).
        case missingPrivateCreator
        /// A group length, element 0000, states another length than its group has.
        case wrongGroupLength
        /// Tags do not ascend.
        case tagsOutOfOrder
        /// A tag occurs twice in a data set; the first one counts.
        case duplicateTag
        /// A value or an item is longer than what holds it; it was cut there.
        case lengthOverrun
        /// An unexpected delimiter.
        case strayDelimiter
        /// The end of a sequence or an item is not marked.
        case missingDelimiter
        /// A delimiter states a length other than zero.
        case delimiterLength
        /// There are bytes after the data set that are not elements.
        case trailingBytes
        /// The data ends too early; what is there was read because the options allow it.
        case truncated
        /// The pixel data is shorter than rows, columns, frames and bits ask for.
        case pixelDataTooShort
        /// The object describes an image but holds no pixel data.
        case pixelDataMissing
        /// Pixel data is encapsulated though the transfer syntax is native, or the other way round.
        case pixelDataMismatch
        /// An offset table does not name the starts of as many frames as there are (PS3.5 section A.4).
        case wrongOffsetTable
        /// A character set is not known or not available on this machine.
        case unknownCharacterSet
        /// A term of the character set is spelled otherwise than the standard has it; it is followed all the same.
        case misspelledCharacterSet
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
        /// A value is padded with another byte than its VR asks for.
        case wrongPadding
        /// A value holds a character that its VR does not allow.
        case forbiddenCharacter
        /// An offset of a DICOMDIR leads to no record, or to one that was met already.
        case danglingOffset
        /// All offsets of a DICOMDIR are wrong by one and the same number; they were followed with it.
        case shiftedOffsets
        /// No offset of a DICOMDIR leads to this record.
        case unreachableRecord
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
