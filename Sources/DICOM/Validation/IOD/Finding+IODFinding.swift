extension Finding.Kind {
    /// How bad it is that reading found it: an error where other programs refuse the file or read something else.
    var severity: IODFinding.Severity {
        switch self {
        case .missingPreamble, .missingFileMeta, .missingTransferSyntax, .unknownTransferSyntax,
            .transferSyntaxMismatch,
            .incompleteFileMeta, .unknownCharacterSet, .pixelDataMismatch, .pixelDataTooShort:
            .error
        default: .warning
        }
    }

    /// What reading found, in words; `nil` for what ``IODCheck`` finds itself.
    var words: String? {
        switch self {
        case .missingPreamble: "the file starts without preamble and DICM"
        case .missingFileMeta: "there is no file meta information"
        case .wrongMetaLength: "the length of file meta information is wrong"
        case .missingTransferSyntax: "file meta information names no transfer syntax"
        case .unknownTransferSyntax: "the transfer syntax is not registered"
        case .transferSyntaxMismatch: "the elements are not laid out as the transfer syntax says"
        case .incompleteFileMeta: "file meta information lacks it"
        case .invalidVR: "two bytes that must name a VR do not"
        case .unknownVR: "the VR is not known"
        case .reservedBytes: "the two bytes before the length are not zero"
        case .oddLength: "the length is odd"
        case .invalidTag: "data sets do not have such a tag"
        case .missingPrivateCreator: "no creator reserves the block of this private element"
        case .wrongGroupLength: "the group has another length"
        case .tagsOutOfOrder: "tags do not ascend"
        case .duplicateTag: "the element is there twice; the first one counts"
        case .lengthOverrun: "it is longer than what holds it"
        case .strayDelimiter: "unexpected delimiter"
        case .missingDelimiter: "the end of a sequence or an item is not marked"
        case .delimiterLength: "a delimiter has a length other than zero"
        case .trailingBytes: "there are bytes after the data set"
        case .truncated: "the data ends too early"
        case .pixelDataTooShort: "there are fewer pixels than rows, columns and frames ask for"
        case .pixelDataMissing: "the object describes an image but has no pixel data"
        case .pixelDataMismatch: "the pixel data does not fit the transfer syntax: encapsulated or not"
        case .wrongOffsetTable: "an offset table does not name the starts of the frames"
        case .unknownCharacterSet: "a character set is not known"
        case .misspelledCharacterSet: "a character set is misspelled"
        case .danglingOffset: "an offset leads to no directory record"
        case .shiftedOffsets: "all offsets of the directory are wrong by one number"
        case .unreachableRecord: "no offset leads to this directory record"
        case .unexpectedVR, .metaMismatch, .invalidUID, .invalidValue, .obsoleteForm, .valueTooLong, .wrongPadding,
            .forbiddenCharacter, .wrongMultiplicity, .undecodableText:
            nil
        }
    }
}
