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
}
