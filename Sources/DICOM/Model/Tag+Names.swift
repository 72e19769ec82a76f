/// Tags that this module and its callers use by name; every other one is found by ``DICOMDictionary/tag(forKeyword:)``.
extension Tag {
    // MARK: Group 0002

    /// File Meta Information Group Length, UL.
    public static let fileMetaInformationGroupLength = Tag(0x0002_0000)
    /// File Meta Information Version, OB.
    public static let fileMetaInformationVersion = Tag(0x0002_0001)
    /// Media Storage SOP Class UID, UI.
    public static let mediaStorageSOPClassUID = Tag(0x0002_0002)
    /// Media Storage SOP Instance UID, UI.
    public static let mediaStorageSOPInstanceUID = Tag(0x0002_0003)
    /// Transfer Syntax UID, UI.
    public static let transferSyntaxUID = Tag(0x0002_0010)
    /// Implementation Class UID, UI.
    public static let implementationClassUID = Tag(0x0002_0012)
    /// Implementation Version Name, SH.
    public static let implementationVersionName = Tag(0x0002_0013)

    // MARK: Group 0004

    /// Directory Record Sequence, SQ.
    public static let directoryRecordSequence = Tag(0x0004_1220)

    // MARK: Group 0008

    /// Specific Character Set, CS.
    public static let specificCharacterSet = Tag(0x0008_0005)
    /// Image Type, CS.
    public static let imageType = Tag(0x0008_0008)
    /// Instance Creation Date, DA.
    public static let instanceCreationDate = Tag(0x0008_0012)
    /// Instance Creation Time, TM.
    public static let instanceCreationTime = Tag(0x0008_0013)
    /// SOP Class UID, UI.
    public static let sopClassUID = Tag(0x0008_0016)
    /// SOP Instance UID, UI.
    public static let sopInstanceUID = Tag(0x0008_0018)
    /// Study Date, DA.
    public static let studyDate = Tag(0x0008_0020)
    /// Series Date, DA.
    public static let seriesDate = Tag(0x0008_0021)
    /// Acquisition Date, DA.
    public static let acquisitionDate = Tag(0x0008_0022)
    /// Content Date, DA.
    public static let contentDate = Tag(0x0008_0023)
    /// Study Time, TM.
    public static let studyTime = Tag(0x0008_0030)
    /// Series Time, TM.
    public static let seriesTime = Tag(0x0008_0031)
    /// Acquisition Time, TM.
    public static let acquisitionTime = Tag(0x0008_0032)
    /// Content Time, TM.
    public static let contentTime = Tag(0x0008_0033)
    /// Accession Number, SH.
    public static let accessionNumber = Tag(0x0008_0050)
    /// Modality, CS.
    public static let modality = Tag(0x0008_0060)
    /// Manufacturer, LO.
    public static let manufacturer = Tag(0x0008_0070)
    /// Institution Name, LO.
    public static let institutionName = Tag(0x0008_0080)
    /// Referring Physician's Name, PN.
    public static let referringPhysicianName = Tag(0x0008_0090)
    /// Station Name, SH.
    public static let stationName = Tag(0x0008_1010)
    /// Study Description, LO.
    public static let studyDescription = Tag(0x0008_1030)
    /// Series Description, LO.
    public static let seriesDescription = Tag(0x0008_103E)
    /// Manufacturer's Model Name, LO.
    public static let manufacturerModelName = Tag(0x0008_1090)

    // MARK: Group 0010

    /// Patient's Name, PN.
    public static let patientName = Tag(0x0010_0010)
    /// Patient ID, LO.
    public static let patientID = Tag(0x0010_0020)
    /// Patient's Birth Date, DA.
    public static let patientBirthDate = Tag(0x0010_0030)
    /// Patient's Sex, CS.
    public static let patientSex = Tag(0x0010_0040)
    /// Patient's Age, AS.
    public static let patientAge = Tag(0x0010_1010)

    // MARK: Group 0018

    /// Body Part Examined, CS.
    public static let bodyPartExamined = Tag(0x0018_0015)
    /// Slice Thickness, DS.
    public static let sliceThickness = Tag(0x0018_0050)
    /// KVP, DS.
    public static let kvp = Tag(0x0018_0060)
    /// Repetition Time, DS.
    public static let repetitionTime = Tag(0x0018_0080)
    /// Echo Time, DS.
    public static let echoTime = Tag(0x0018_0081)
    /// Magnetic Field Strength, DS.
    public static let magneticFieldStrength = Tag(0x0018_0087)
    /// Spacing Between Slices, DS.
    public static let spacingBetweenSlices = Tag(0x0018_0088)
    /// Protocol Name, LO.
    public static let protocolName = Tag(0x0018_1030)
    /// Patient Position, CS.
    public static let patientPosition = Tag(0x0018_5100)

    // MARK: Group 0020

    /// Study Instance UID, UI.
    public static let studyInstanceUID = Tag(0x0020_000D)
    /// Series Instance UID, UI.
    public static let seriesInstanceUID = Tag(0x0020_000E)
    /// Study ID, SH.
    public static let studyID = Tag(0x0020_0010)
    /// Series Number, IS.
    public static let seriesNumber = Tag(0x0020_0011)
    /// Acquisition Number, IS.
    public static let acquisitionNumber = Tag(0x0020_0012)
    /// Instance Number, IS.
    public static let instanceNumber = Tag(0x0020_0013)
    /// Image Position (Patient), DS.
    public static let imagePositionPatient = Tag(0x0020_0032)
    /// Image Orientation (Patient), DS.
    public static let imageOrientationPatient = Tag(0x0020_0037)
    /// Frame of Reference UID, UI.
    public static let frameOfReferenceUID = Tag(0x0020_0052)
    /// Position Reference Indicator, LO.
    public static let positionReferenceIndicator = Tag(0x0020_1040)
    /// Slice Location, DS.
    public static let sliceLocation = Tag(0x0020_1041)

    // MARK: Group 0028

    /// Samples per Pixel, US.
    public static let samplesPerPixel = Tag(0x0028_0002)
    /// Photometric Interpretation, CS.
    public static let photometricInterpretation = Tag(0x0028_0004)
    /// Planar Configuration, US.
    public static let planarConfiguration = Tag(0x0028_0006)
    /// Number of Frames, IS.
    public static let numberOfFrames = Tag(0x0028_0008)
    /// Rows, US.
    public static let rows = Tag(0x0028_0010)
    /// Columns, US.
    public static let columns = Tag(0x0028_0011)
    /// Pixel Spacing, DS.
    public static let pixelSpacing = Tag(0x0028_0030)
    /// Bits Allocated, US.
    public static let bitsAllocated = Tag(0x0028_0100)
    /// Bits Stored, US.
    public static let bitsStored = Tag(0x0028_0101)
    /// High Bit, US.
    public static let highBit = Tag(0x0028_0102)
    /// Pixel Representation, US.
    public static let pixelRepresentation = Tag(0x0028_0103)
    /// Window Center, DS.
    public static let windowCenter = Tag(0x0028_1050)
    /// Window Width, DS.
    public static let windowWidth = Tag(0x0028_1051)
    /// Rescale Intercept, DS.
    public static let rescaleIntercept = Tag(0x0028_1052)
    /// Rescale Slope, DS.
    public static let rescaleSlope = Tag(0x0028_1053)
    /// Rescale Type, LO.
    public static let rescaleType = Tag(0x0028_1054)
    /// Pixel Data Provider URL, UR.
    public static let pixelDataProviderURL = Tag(0x0028_7FE0)

    // MARK: Group 5600

    /// Spectroscopy Data, OF.
    public static let spectroscopyData = Tag(0x5600_0020)

    // MARK: Group 7FE0

    /// Float Pixel Data, OF.
    public static let floatPixelData = Tag(0x7FE0_0008)
    /// Double Float Pixel Data, OD.
    public static let doubleFloatPixelData = Tag(0x7FE0_0009)
    /// Pixel Data, OB or OW.
    public static let pixelData = Tag(0x7FE0_0010)

    // MARK: Group FFFC

    /// Data Set Trailing Padding, OB.
    public static let dataSetTrailingPadding = Tag(0xFFFC_FFFC)

    // MARK: Items

    /// Starts an item of a sequence or a fragment of pixel data.
    public static let item = Tag(0xFFFE_E000)
    /// Ends an item of undefined length.
    public static let itemDelimitation = Tag(0xFFFE_E00D)
    /// Ends a sequence or encapsulated pixel data of undefined length.
    public static let sequenceDelimitation = Tag(0xFFFE_E0DD)
}
