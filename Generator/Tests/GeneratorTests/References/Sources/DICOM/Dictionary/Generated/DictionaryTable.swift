// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

/// The registry of PS3.6 and PS3.7 as packed text, one line an entry, sorted.
enum DictionaryTable {
    /// `TAG|VR|VM|R or empty|Keyword|Name`
    static let elements = """
        00080001|UL|1|R|LengthToEnd|Length, to End
        00080008|CS|2-n||ImageType|Image Type
        00100020|LO|1||PatientID|Patient ID
        00189345|FD|1||CTDIvol|CTDIvol
        00189346|SQ|1||CTDIPhantomTypeCodeSequence|CTDI Phantom Type Code Sequence
        60xx3000|OB or OW|1||OverlayData|Overlay Data
        """

    /// `UID|Keyword|Type|R or empty|Name`
    static let uids = """
        1.2.840.10008.1.1|Verification|SOP Class||Verification SOP Class
        1.2.840.10008.1.2|ImplicitVRLittleEndian|Transfer Syntax||Implicit VR Little Endian
        1.2.840.10008.15.0.3.1|dicomDeviceName|LDAP OID||dicomDeviceName
        """

    /// `UID|Keyword|flags|Name`; flags: e explicit, l little endian, d deflated, c encapsulated, y lossy, r retired
    static let transferSyntaxes = """
        1.2.840.10008.1.2.2|ExplicitVRBigEndian|er|Explicit VR Big Endian
        1.2.840.10008.1.2|ImplicitVRLittleEndian|l|Implicit VR Little Endian
        """
}
