import DICOM

/// The testing library has tags of its own.
typealias Tag = DICOM.Tag
