// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

/// The IODs of PS3.3 as packed text, one line an entry.
///
/// Attributes are `TAG=type`, or `TAG=type:item` for sequences, separated by spaces; `item` is a line of
/// ``items``. Lines are counted from 0.
enum IODTable {
    /// `UID IOD`
    static let sopClasses = """
        1.2.840.10008.5.1.4.1.1.2 ct-image
        1.2.840.10008.5.1.4.1.1.4 mr-image
        """

    /// `IOD` and its modules: usage, line of ``modules``, `:`, line of ``entities``
    static let iods = """
        ct-image M2:1 U0:0 C1:0
        mr-image M2:1
        """

    /// Information entities
    static let entities = """
        Image
        Patient
        """

    /// Module and its attributes
    static let modules = """
        general-reference 00082112=3:1
        overlay-plane
        patient 00100020=2 00101002=3:1
        """

    /// Attributes of an item
    static let items = """
        00080104=1
        0040A170=1C:0
        """

    /// `UID` and the modalities that are usual, joined by commas; where others are refused, all allowed
    static let modalities = """
        1.2.840.10008.5.1.4.1.1.2 CT
        1.2.840.10008.5.1.4.1.1.481.1 RTIMAGE RTDOSE,RTIMAGE
        """
}
