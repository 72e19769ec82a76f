// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension DataSet {
    /// Command Group Length, UL 1.
    public var commandGroupLength: Int? { first(0x0000_0000) }
    /// Command Length to End, UL 1. Retired.
    public var commandLengthToEnd: Int? { first(0x0000_0001) }
    /// Affected SOP Class UID, UI 1.
    public var affectedSOPClassUID: UID? { first(0x0000_0002) }
    /// Requested SOP Class UID, UI 1.
    public var requestedSOPClassUID: UID? { first(0x0000_0003) }
    /// Command Recognition Code, SH 1. Retired.
    public var commandRecognitionCode: String? { first(0x0000_0010) }
    /// Command Field, US 1.
    public var commandField: Int? { first(0x0000_0100) }
    /// Message ID, US 1.
    public var messageID: Int? { first(0x0000_0110) }
    /// Message ID Being Responded To, US 1.
    public var messageIDBeingRespondedTo: Int? { first(0x0000_0120) }
    /// Initiator, AE 1. Retired.
    public var initiator: String? { first(0x0000_0200) }
    /// Receiver, AE 1. Retired.
    public var receiver: String? { first(0x0000_0300) }
    /// Find Location, AE 1. Retired.
    public var findLocation: String? { first(0x0000_0400) }
    /// Move Destination, AE 1.
    public var moveDestination: String? { first(0x0000_0600) }
    /// Priority, US 1.
    public var priority: Int? { first(0x0000_0700) }
    /// Command Data Set Type, US 1.
    public var commandDataSetType: Int? { first(0x0000_0800) }
    /// Number of Matches, US 1. Retired.
    public var numberOfMatches: Int? { first(0x0000_0850) }
    /// Response Sequence Number, US 1. Retired.
    public var responseSequenceNumber: Int? { first(0x0000_0860) }
    /// Status, US 1.
    public var status: Int? { first(0x0000_0900) }
    /// Offending Element, AT 1-n.
    public var offendingElement: [Tag]? { all(0x0000_0901) }
    /// Error Comment, LO 1.
    public var errorComment: String? { first(0x0000_0902) }
    /// Error ID, US 1.
    public var errorID: Int? { first(0x0000_0903) }
    /// Affected SOP Instance UID, UI 1.
    public var affectedSOPInstanceUID: UID? { first(0x0000_1000) }
    /// Requested SOP Instance UID, UI 1.
    public var requestedSOPInstanceUID: UID? { first(0x0000_1001) }
    /// Event Type ID, US 1.
    public var eventTypeID: Int? { first(0x0000_1002) }
    /// Attribute Identifier List, AT 1-n.
    public var attributeIdentifierList: [Tag]? { all(0x0000_1005) }
    /// Action Type ID, US 1.
    public var actionTypeID: Int? { first(0x0000_1008) }
    /// Number of Remaining Sub-operations, US 1.
    public var numberOfRemainingSuboperations: Int? { first(0x0000_1020) }
    /// Number of Completed Sub-operations, US 1.
    public var numberOfCompletedSuboperations: Int? { first(0x0000_1021) }
    /// Number of Failed Sub-operations, US 1.
    public var numberOfFailedSuboperations: Int? { first(0x0000_1022) }
    /// Number of Warning Sub-operations, US 1.
    public var numberOfWarningSuboperations: Int? { first(0x0000_1023) }
    /// Move Originator Application Entity Title, AE 1.
    public var moveOriginatorApplicationEntityTitle: String? { first(0x0000_1030) }
    /// Move Originator Message ID, US 1.
    public var moveOriginatorMessageID: Int? { first(0x0000_1031) }
    /// Dialog Receiver, LT 1. Retired.
    public var dialogReceiver: String? { first(0x0000_4000) }
    /// Terminal Type, LT 1. Retired.
    public var terminalType: String? { first(0x0000_4010) }
    /// Message Set ID, SH 1. Retired.
    public var messageSetID: String? { first(0x0000_5010) }
    /// End Message ID, SH 1. Retired.
    public var endMessageID: String? { first(0x0000_5020) }
    /// Display Format, LT 1. Retired.
    public var displayFormat: String? { first(0x0000_5110) }
    /// Page Position ID, LT 1. Retired.
    public var pagePositionID: String? { first(0x0000_5120) }
    /// Text Format ID, CS 1. Retired.
    public var textFormatID: String? { first(0x0000_5130) }
    /// Normal/Reverse, CS 1. Retired.
    public var normalReverse: String? { first(0x0000_5140) }
    /// Add Gray Scale, CS 1. Retired.
    public var addGrayScale: String? { first(0x0000_5150) }
    /// Borders, CS 1. Retired.
    public var borders: String? { first(0x0000_5160) }
    /// Copies, IS 1. Retired.
    public var copies: IntegerString? { first(0x0000_5170) }
    /// Command Magnification Type, CS 1. Retired.
    public var commandMagnificationType: String? { first(0x0000_5180) }
    /// Erase, CS 1. Retired.
    public var erase: String? { first(0x0000_5190) }
    /// Print, CS 1. Retired.
    public var print: String? { first(0x0000_51A0) }
    /// Overlays, US 1-n. Retired.
    public var overlays: [Int]? { all(0x0000_51B0) }
    /// File Meta Information Group Length, UL 1.
    public var fileMetaInformationGroupLength: Int? { first(0x0002_0000) }
    /// File Meta Information Version, OB 1.
    public var fileMetaInformationVersion: BulkValue? { first(0x0002_0001) }
    /// Media Storage SOP Class UID, UI 1.
    public var mediaStorageSOPClassUID: UID? { first(0x0002_0002) }
    /// Media Storage SOP Instance UID, UI 1.
    public var mediaStorageSOPInstanceUID: UID? { first(0x0002_0003) }
    /// Transfer Syntax UID, UI 1.
    public var transferSyntaxUID: UID? { first(0x0002_0010) }
    /// Implementation Class UID, UI 1.
    public var implementationClassUID: UID? { first(0x0002_0012) }
    /// Implementation Version Name, SH 1.
    public var implementationVersionName: String? { first(0x0002_0013) }
    /// Source Application Entity Title, AE 1.
    public var sourceApplicationEntityTitle: String? { first(0x0002_0016) }
    /// Sending Application Entity Title, AE 1.
    public var sendingApplicationEntityTitle: String? { first(0x0002_0017) }
    /// Receiving Application Entity Title, AE 1.
    public var receivingApplicationEntityTitle: String? { first(0x0002_0018) }
    /// Source Presentation Address, UR 1.
    public var sourcePresentationAddress: String? { first(0x0002_0026) }
    /// Sending Presentation Address, UR 1.
    public var sendingPresentationAddress: String? { first(0x0002_0027) }
    /// Receiving Presentation Address, UR 1.
    public var receivingPresentationAddress: String? { first(0x0002_0028) }
    /// RTV Meta Information Version, OB 1.
    public var rtvMetaInformationVersion: BulkValue? { first(0x0002_0031) }
    /// RTV Communication SOP Class UID, UI 1.
    public var rtvCommunicationSOPClassUID: UID? { first(0x0002_0032) }
    /// RTV Communication SOP Instance UID, UI 1.
    public var rtvCommunicationSOPInstanceUID: UID? { first(0x0002_0033) }
    /// RTV Source Identifier, OB 1.
    public var rtvSourceIdentifier: BulkValue? { first(0x0002_0035) }
    /// RTV Flow Identifier, OB 1.
    public var rtvFlowIdentifier: BulkValue? { first(0x0002_0036) }
    /// RTV Flow RTP Sampling Rate, UL 1.
    public var rtvFlowRTPSamplingRate: Int? { first(0x0002_0037) }
    /// RTV Flow Actual Frame Duration, FD 1.
    public var rtvFlowActualFrameDuration: Double? { first(0x0002_0038) }
    /// Private Information Creator UID, UI 1.
    public var privateInformationCreatorUID: UID? { first(0x0002_0100) }
    /// Private Information, OB 1.
    public var privateInformation: BulkValue? { first(0x0002_0102) }
    /// File-set ID, CS 1.
    public var fileSetID: String? { first(0x0004_1130) }
    /// File-set Descriptor File ID, CS 1-8.
    public var fileSetDescriptorFileID: [String]? { all(0x0004_1141) }
    /// Specific Character Set of File-set Descriptor File, CS 1.
    public var specificCharacterSetOfFileSetDescriptorFile: String? { first(0x0004_1142) }
    /// Offset of the First Directory Record of the Root Directory Entity, UL 1.
    public var offsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: Int? { first(0x0004_1200) }
    /// Offset of the Last Directory Record of the Root Directory Entity, UL 1.
    public var offsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: Int? { first(0x0004_1202) }
    /// File-set Consistency Flag, US 1.
    public var fileSetConsistencyFlag: Int? { first(0x0004_1212) }
    /// Directory Record Sequence, SQ 1.
    public var directoryRecordSequence: [DataSet]? { all(0x0004_1220) }
    /// Offset of the Next Directory Record, UL 1.
    public var offsetOfTheNextDirectoryRecord: Int? { first(0x0004_1400) }
    /// Record In-use Flag, US 1.
    public var recordInUseFlag: Int? { first(0x0004_1410) }
    /// Offset of Referenced Lower-Level Directory Entity, UL 1.
    public var offsetOfReferencedLowerLevelDirectoryEntity: Int? { first(0x0004_1420) }
    /// Directory Record Type, CS 1.
    public var directoryRecordType: String? { first(0x0004_1430) }
    /// Private Record UID, UI 1.
    public var privateRecordUID: UID? { first(0x0004_1432) }
    /// Referenced File ID, CS 1-8.
    public var referencedFileID: [String]? { all(0x0004_1500) }
    /// MRDR Directory Record Offset, UL 1. Retired.
    public var mrdrDirectoryRecordOffset: Int? { first(0x0004_1504) }
    /// Referenced SOP Class UID in File, UI 1.
    public var referencedSOPClassUIDInFile: UID? { first(0x0004_1510) }
    /// Referenced SOP Instance UID in File, UI 1.
    public var referencedSOPInstanceUIDInFile: UID? { first(0x0004_1511) }
    /// Referenced Transfer Syntax UID in File, UI 1.
    public var referencedTransferSyntaxUIDInFile: UID? { first(0x0004_1512) }
    /// Referenced Related General SOP Class UID in File, UI 1-n.
    public var referencedRelatedGeneralSOPClassUIDInFile: [UID]? { all(0x0004_151A) }
    /// Number of References, UL 1. Retired.
    public var numberOfReferences: Int? { first(0x0004_1600) }
    /// Current Frame Functional Groups Sequence, SQ 1.
    public var currentFrameFunctionalGroupsSequence: [DataSet]? { all(0x0006_0001) }
    /// Length to End, UL 1. Retired.
    public var lengthToEnd: Int? { first(0x0008_0001) }
    /// Specific Character Set, CS 1-n.
    public var specificCharacterSet: [String]? { all(0x0008_0005) }
    /// Language Code Sequence, SQ 1.
    public var languageCodeSequence: [DataSet]? { all(0x0008_0006) }
    /// Image Type, CS 2-n.
    public var imageType: [String]? { all(0x0008_0008) }
    /// Recognition Code, SH 1. Retired.
    public var recognitionCode: String? { first(0x0008_0010) }
    /// Instance Creation Date, DA 1.
    public var instanceCreationDate: DICOMDate? { first(0x0008_0012) }
    /// Instance Creation Time, TM 1.
    public var instanceCreationTime: DICOMTime? { first(0x0008_0013) }
    /// Instance Creator UID, UI 1.
    public var instanceCreatorUID: UID? { first(0x0008_0014) }
    /// Instance Coercion DateTime, DT 1.
    public var instanceCoercionDateTime: DICOMDateTime? { first(0x0008_0015) }
    /// SOP Class UID, UI 1.
    public var sopClassUID: UID? { first(0x0008_0016) }
    /// Acquisition UID, UI 1.
    public var acquisitionUID: UID? { first(0x0008_0017) }
    /// SOP Instance UID, UI 1.
    public var sopInstanceUID: UID? { first(0x0008_0018) }
    /// Pyramid UID, UI 1.
    public var pyramidUID: UID? { first(0x0008_0019) }
    /// Related General SOP Class UID, UI 1-n.
    public var relatedGeneralSOPClassUID: [UID]? { all(0x0008_001A) }
    /// Original Specialized SOP Class UID, UI 1.
    public var originalSpecializedSOPClassUID: UID? { first(0x0008_001B) }
    /// Synthetic Data, CS 1.
    public var syntheticData: String? { first(0x0008_001C) }
    /// Sensitive Content Code Sequence, SQ 1.
    public var sensitiveContentCodeSequence: [DataSet]? { all(0x0008_001D) }
    /// Study Date, DA 1.
    public var studyDate: DICOMDate? { first(0x0008_0020) }
    /// Series Date, DA 1.
    public var seriesDate: DICOMDate? { first(0x0008_0021) }
    /// Acquisition Date, DA 1.
    public var acquisitionDate: DICOMDate? { first(0x0008_0022) }
    /// Content Date, DA 1.
    public var contentDate: DICOMDate? { first(0x0008_0023) }
    /// Overlay Date, DA 1. Retired.
    public var overlayDate: DICOMDate? { first(0x0008_0024) }
    /// Curve Date, DA 1. Retired.
    public var curveDate: DICOMDate? { first(0x0008_0025) }
    /// Acquisition DateTime, DT 1.
    public var acquisitionDateTime: DICOMDateTime? { first(0x0008_002A) }
    /// Study Time, TM 1.
    public var studyTime: DICOMTime? { first(0x0008_0030) }
    /// Series Time, TM 1.
    public var seriesTime: DICOMTime? { first(0x0008_0031) }
    /// Acquisition Time, TM 1.
    public var acquisitionTime: DICOMTime? { first(0x0008_0032) }
    /// Content Time, TM 1.
    public var contentTime: DICOMTime? { first(0x0008_0033) }
    /// Overlay Time, TM 1. Retired.
    public var overlayTime: DICOMTime? { first(0x0008_0034) }
    /// Curve Time, TM 1. Retired.
    public var curveTime: DICOMTime? { first(0x0008_0035) }
    /// Data Set Type, US 1. Retired.
    public var dataSetType: Int? { first(0x0008_0040) }
    /// Data Set Subtype, LO 1. Retired.
    public var dataSetSubtype: String? { first(0x0008_0041) }
    /// Nuclear Medicine Series Type, CS 1. Retired.
    public var nuclearMedicineSeriesType: String? { first(0x0008_0042) }
    /// Accession Number, SH 1.
    public var accessionNumber: String? { first(0x0008_0050) }
    /// Issuer of Accession Number Sequence, SQ 1.
    public var issuerOfAccessionNumberSequence: [DataSet]? { all(0x0008_0051) }
    /// Query/Retrieve Level, CS 1.
    public var queryRetrieveLevel: String? { first(0x0008_0052) }
    /// Query/Retrieve View, CS 1.
    public var queryRetrieveView: String? { first(0x0008_0053) }
    /// Retrieve AE Title, AE 1-n.
    public var retrieveAETitle: [String]? { all(0x0008_0054) }
    /// Station AE Title, AE 1.
    public var stationAETitle: String? { first(0x0008_0055) }
    /// Instance Availability, CS 1.
    public var instanceAvailability: String? { first(0x0008_0056) }
    /// Failed SOP Instance UID List, UI 1-n.
    public var failedSOPInstanceUIDList: [UID]? { all(0x0008_0058) }
    /// Modality, CS 1.
    public var modality: String? { first(0x0008_0060) }
    /// Modalities in Study, CS 1-n.
    public var modalitiesInStudy: [String]? { all(0x0008_0061) }
    /// SOP Classes in Study, UI 1-n.
    public var sopClassesInStudy: [UID]? { all(0x0008_0062) }
    /// Anatomic Regions in Study Code Sequence, SQ 1.
    public var anatomicRegionsInStudyCodeSequence: [DataSet]? { all(0x0008_0063) }
    /// Conversion Type, CS 1.
    public var conversionType: String? { first(0x0008_0064) }
    /// Presentation Intent Type, CS 1.
    public var presentationIntentType: String? { first(0x0008_0068) }
    /// Manufacturer, LO 1.
    public var manufacturer: String? { first(0x0008_0070) }
    /// Institution Name, LO 1.
    public var institutionName: String? { first(0x0008_0080) }
    /// Institution Address, ST 1.
    public var institutionAddress: String? { first(0x0008_0081) }
    /// Institution Code Sequence, SQ 1.
    public var institutionCodeSequence: [DataSet]? { all(0x0008_0082) }
    /// Referring Physician's Name, PN 1.
    public var referringPhysicianName: PersonName? { first(0x0008_0090) }
    /// Referring Physician's Address, ST 1.
    public var referringPhysicianAddress: String? { first(0x0008_0092) }
    /// Referring Physician's Telephone Numbers, SH 1-n.
    public var referringPhysicianTelephoneNumbers: [String]? { all(0x0008_0094) }
    /// Referring Physician Identification Sequence, SQ 1.
    public var referringPhysicianIdentificationSequence: [DataSet]? { all(0x0008_0096) }
    /// Consulting Physician's Name, PN 1-n.
    public var consultingPhysicianName: [PersonName]? { all(0x0008_009C) }
    /// Consulting Physician Identification Sequence, SQ 1.
    public var consultingPhysicianIdentificationSequence: [DataSet]? { all(0x0008_009D) }
    /// Code Value, SH 1.
    public var codeValue: String? { first(0x0008_0100) }
    /// Extended Code Value, LO 1.
    public var extendedCodeValue: String? { first(0x0008_0101) }
    /// Coding Scheme Designator, SH 1.
    public var codingSchemeDesignator: String? { first(0x0008_0102) }
    /// Coding Scheme Version, SH 1.
    public var codingSchemeVersion: String? { first(0x0008_0103) }
    /// Code Meaning, LO 1.
    public var codeMeaning: String? { first(0x0008_0104) }
    /// Mapping Resource, CS 1.
    public var mappingResource: String? { first(0x0008_0105) }
    /// Context Group Version, DT 1.
    public var contextGroupVersion: DICOMDateTime? { first(0x0008_0106) }
    /// Context Group Local Version, DT 1.
    public var contextGroupLocalVersion: DICOMDateTime? { first(0x0008_0107) }
    /// Extended Code Meaning, LT 1.
    public var extendedCodeMeaning: String? { first(0x0008_0108) }
    /// Coding Scheme Resources Sequence, SQ 1.
    public var codingSchemeResourcesSequence: [DataSet]? { all(0x0008_0109) }
    /// Coding Scheme URL Type, CS 1.
    public var codingSchemeURLType: String? { first(0x0008_010A) }
    /// Context Group Extension Flag, CS 1.
    public var contextGroupExtensionFlag: String? { first(0x0008_010B) }
    /// Coding Scheme UID, UI 1.
    public var codingSchemeUID: UID? { first(0x0008_010C) }
    /// Context Group Extension Creator UID, UI 1.
    public var contextGroupExtensionCreatorUID: UID? { first(0x0008_010D) }
    /// Coding Scheme URL, UR 1.
    public var codingSchemeURL: String? { first(0x0008_010E) }
    /// Context Identifier, CS 1.
    public var contextIdentifier: String? { first(0x0008_010F) }
    /// Coding Scheme Identification Sequence, SQ 1.
    public var codingSchemeIdentificationSequence: [DataSet]? { all(0x0008_0110) }
    /// Coding Scheme Registry, LO 1.
    public var codingSchemeRegistry: String? { first(0x0008_0112) }
    /// Coding Scheme External ID, ST 1.
    public var codingSchemeExternalID: String? { first(0x0008_0114) }
    /// Coding Scheme Name, ST 1.
    public var codingSchemeName: String? { first(0x0008_0115) }
    /// Coding Scheme Responsible Organization, ST 1.
    public var codingSchemeResponsibleOrganization: String? { first(0x0008_0116) }
    /// Context UID, UI 1.
    public var contextUID: UID? { first(0x0008_0117) }
    /// Mapping Resource UID, UI 1.
    public var mappingResourceUID: UID? { first(0x0008_0118) }
    /// Long Code Value, UC 1.
    public var longCodeValue: String? { first(0x0008_0119) }
    /// URN Code Value, UR 1.
    public var urnCodeValue: String? { first(0x0008_0120) }
    /// Equivalent Code Sequence, SQ 1.
    public var equivalentCodeSequence: [DataSet]? { all(0x0008_0121) }
    /// Mapping Resource Name, LO 1.
    public var mappingResourceName: String? { first(0x0008_0122) }
    /// Context Group Identification Sequence, SQ 1.
    public var contextGroupIdentificationSequence: [DataSet]? { all(0x0008_0123) }
    /// Mapping Resource Identification Sequence, SQ 1.
    public var mappingResourceIdentificationSequence: [DataSet]? { all(0x0008_0124) }
    /// Timezone Offset From UTC, SH 1.
    public var timezoneOffsetFromUTC: String? { first(0x0008_0201) }
    /// Responsible Group Code Sequence, SQ 1.
    public var responsibleGroupCodeSequence: [DataSet]? { all(0x0008_0220) }
    /// Equipment Modality, CS 1.
    public var equipmentModality: String? { first(0x0008_0221) }
    /// Manufacturer's Related Model Group, LO 1.
    public var manufacturerRelatedModelGroup: String? { first(0x0008_0222) }
    /// Private Data Element Characteristics Sequence, SQ 1.
    public var privateDataElementCharacteristicsSequence: [DataSet]? { all(0x0008_0300) }
    /// Private Group Reference, US 1.
    public var privateGroupReference: Int? { first(0x0008_0301) }
    /// Private Creator Reference, LO 1.
    public var privateCreatorReference: String? { first(0x0008_0302) }
    /// Block Identifying Information Status, CS 1.
    public var blockIdentifyingInformationStatus: String? { first(0x0008_0303) }
    /// Nonidentifying Private Elements, US 1-n.
    public var nonidentifyingPrivateElements: [Int]? { all(0x0008_0304) }
    /// Deidentification Action Sequence, SQ 1.
    public var deidentificationActionSequence: [DataSet]? { all(0x0008_0305) }
    /// Identifying Private Elements, US 1-n.
    public var identifyingPrivateElements: [Int]? { all(0x0008_0306) }
    /// Deidentification Action, CS 1.
    public var deidentificationAction: String? { first(0x0008_0307) }
    /// Private Data Element, US 1.
    public var privateDataElement: Int? { first(0x0008_0308) }
    /// Private Data Element Value Multiplicity, UL 1-3.
    public var privateDataElementValueMultiplicity: [Int]? { all(0x0008_0309) }
    /// Private Data Element Value Representation, CS 1.
    public var privateDataElementValueRepresentation: String? { first(0x0008_030A) }
    /// Private Data Element Number of Items, UL 1-2.
    public var privateDataElementNumberOfItems: [Int]? { all(0x0008_030B) }
    /// Private Data Element Name, UC 1.
    public var privateDataElementName: String? { first(0x0008_030C) }
    /// Private Data Element Keyword, UC 1.
    public var privateDataElementKeyword: String? { first(0x0008_030D) }
    /// Private Data Element Description, UT 1.
    public var privateDataElementDescription: String? { first(0x0008_030E) }
    /// Private Data Element Encoding, UT 1.
    public var privateDataElementEncoding: String? { first(0x0008_030F) }
    /// Private Data Element Definition Sequence, SQ 1.
    public var privateDataElementDefinitionSequence: [DataSet]? { all(0x0008_0310) }
    /// Scope of Inventory Sequence, SQ 1.
    public var scopeOfInventorySequence: [DataSet]? { all(0x0008_0400) }
    /// Inventory Purpose, LT 1.
    public var inventoryPurpose: String? { first(0x0008_0401) }
    /// Inventory Instance Description, LT 1.
    public var inventoryInstanceDescription: String? { first(0x0008_0402) }
    /// Inventory Level, CS 1.
    public var inventoryLevel: String? { first(0x0008_0403) }
    /// Item Inventory DateTime, DT 1.
    public var itemInventoryDateTime: DICOMDateTime? { first(0x0008_0404) }
    /// Removed from Operational Use, CS 1.
    public var removedFromOperationalUse: String? { first(0x0008_0405) }
    /// Reason for Removal Code Sequence, SQ 1.
    public var reasonForRemovalCodeSequence: [DataSet]? { all(0x0008_0406) }
    /// Stored Instance Base URI, UR 1.
    public var storedInstanceBaseURI: String? { first(0x0008_0407) }
    /// Folder Access URI, UR 1.
    public var folderAccessURI: String? { first(0x0008_0408) }
    /// File Access URI, UR 1.
    public var fileAccessURI: String? { first(0x0008_0409) }
    /// Container File Type, CS 1.
    public var containerFileType: String? { first(0x0008_040A) }
    /// Filename in Container, UR 1.
    public var filenameInContainer: String? { first(0x0008_040B) }
    /// File Offset in Container, UV 1.
    public var fileOffsetInContainer: UInt64? { first(0x0008_040C) }
    /// File Length in Container, UV 1.
    public var fileLengthInContainer: UInt64? { first(0x0008_040D) }
    /// Stored Instance Transfer Syntax UID, UI 1.
    public var storedInstanceTransferSyntaxUID: UID? { first(0x0008_040E) }
    /// Extended Matching Mechanisms, CS 1-n.
    public var extendedMatchingMechanisms: [String]? { all(0x0008_040F) }
    /// Range Matching Sequence, SQ 1.
    public var rangeMatchingSequence: [DataSet]? { all(0x0008_0410) }
    /// List of UID Matching Sequence, SQ 1.
    public var listOfUIDMatchingSequence: [DataSet]? { all(0x0008_0411) }
    /// Empty Value Matching Sequence, SQ 1.
    public var emptyValueMatchingSequence: [DataSet]? { all(0x0008_0412) }
    /// General Matching Sequence, SQ 1.
    public var generalMatchingSequence: [DataSet]? { all(0x0008_0413) }
    /// Requested Status Interval, US 1.
    public var requestedStatusInterval: Int? { first(0x0008_0414) }
    /// Retain Instances, CS 1.
    public var retainInstances: String? { first(0x0008_0415) }
    /// Expiration DateTime, DT 1.
    public var expirationDateTime: DICOMDateTime? { first(0x0008_0416) }
    /// Transaction Status, CS 1.
    public var transactionStatus: String? { first(0x0008_0417) }
    /// Transaction Status Comment, LT 1.
    public var transactionStatusComment: String? { first(0x0008_0418) }
    /// File Set Access Sequence, SQ 1.
    public var fileSetAccessSequence: [DataSet]? { all(0x0008_0419) }
    /// File Access Sequence, SQ 1.
    public var fileAccessSequence: [DataSet]? { all(0x0008_041A) }
    /// Record Key, OB 1.
    public var recordKey: BulkValue? { first(0x0008_041B) }
    /// Prior Record Key, OB 1.
    public var priorRecordKey: BulkValue? { first(0x0008_041C) }
    /// Metadata Sequence, SQ 1.
    public var metadataSequence: [DataSet]? { all(0x0008_041D) }
    /// Updated Metadata Sequence, SQ 1.
    public var updatedMetadataSequence: [DataSet]? { all(0x0008_041E) }
    /// Study Update DateTime, DT 1.
    public var studyUpdateDateTime: DICOMDateTime? { first(0x0008_041F) }
    /// Inventory Access End Points Sequence, SQ 1.
    public var inventoryAccessEndPointsSequence: [DataSet]? { all(0x0008_0420) }
    /// Study Access End Points Sequence, SQ 1.
    public var studyAccessEndPointsSequence: [DataSet]? { all(0x0008_0421) }
    /// Incorporated Inventory Instance Sequence, SQ 1.
    public var incorporatedInventoryInstanceSequence: [DataSet]? { all(0x0008_0422) }
    /// Inventoried Studies Sequence, SQ 1.
    public var inventoriedStudiesSequence: [DataSet]? { all(0x0008_0423) }
    /// Inventoried Series Sequence, SQ 1.
    public var inventoriedSeriesSequence: [DataSet]? { all(0x0008_0424) }
    /// Inventoried Instances Sequence, SQ 1.
    public var inventoriedInstancesSequence: [DataSet]? { all(0x0008_0425) }
    /// Inventory Completion Status, CS 1.
    public var inventoryCompletionStatus: String? { first(0x0008_0426) }
    /// Number of Study Records in Instance, UL 1.
    public var numberOfStudyRecordsInInstance: Int? { first(0x0008_0427) }
    /// Total Number of Study Records, UV 1.
    public var totalNumberOfStudyRecords: UInt64? { first(0x0008_0428) }
    /// Maximum Number of Records, UV 1.
    public var maximumNumberOfRecords: UInt64? { first(0x0008_0429) }
    /// Network ID, AE 1. Retired.
    public var networkID: String? { first(0x0008_1000) }
    /// Station Name, SH 1.
    public var stationName: String? { first(0x0008_1010) }
    /// Study Description, LO 1.
    public var studyDescription: String? { first(0x0008_1030) }
    /// Procedure Code Sequence, SQ 1.
    public var procedureCodeSequence: [DataSet]? { all(0x0008_1032) }
    /// Series Description, LO 1.
    public var seriesDescription: String? { first(0x0008_103E) }
    /// Series Description Code Sequence, SQ 1.
    public var seriesDescriptionCodeSequence: [DataSet]? { all(0x0008_103F) }
    /// Institutional Department Name, LO 1.
    public var institutionalDepartmentName: String? { first(0x0008_1040) }
    /// Institutional Department Type Code Sequence, SQ 1.
    public var institutionalDepartmentTypeCodeSequence: [DataSet]? { all(0x0008_1041) }
    /// Physician(s) of Record, PN 1-n.
    public var physiciansOfRecord: [PersonName]? { all(0x0008_1048) }
    /// Physician(s) of Record Identification Sequence, SQ 1.
    public var physiciansOfRecordIdentificationSequence: [DataSet]? { all(0x0008_1049) }
    /// Performing Physician's Name, PN 1-n.
    public var performingPhysicianName: [PersonName]? { all(0x0008_1050) }
    /// Performing Physician Identification Sequence, SQ 1.
    public var performingPhysicianIdentificationSequence: [DataSet]? { all(0x0008_1052) }
    /// Name of Physician(s) Reading Study, PN 1-n.
    public var nameOfPhysiciansReadingStudy: [PersonName]? { all(0x0008_1060) }
    /// Physician(s) Reading Study Identification Sequence, SQ 1.
    public var physiciansReadingStudyIdentificationSequence: [DataSet]? { all(0x0008_1062) }
    /// Operators' Name, PN 1-n.
    public var operatorsName: [PersonName]? { all(0x0008_1070) }
    /// Operator Identification Sequence, SQ 1.
    public var operatorIdentificationSequence: [DataSet]? { all(0x0008_1072) }
    /// Admitting Diagnoses Description, LO 1-n.
    public var admittingDiagnosesDescription: [String]? { all(0x0008_1080) }
    /// Admitting Diagnoses Code Sequence, SQ 1.
    public var admittingDiagnosesCodeSequence: [DataSet]? { all(0x0008_1084) }
    /// Pyramid Description, LO 1.
    public var pyramidDescription: String? { first(0x0008_1088) }
    /// Manufacturer's Model Name, LO 1.
    public var manufacturerModelName: String? { first(0x0008_1090) }
    /// Referenced Results Sequence, SQ 1. Retired.
    public var referencedResultsSequence: [DataSet]? { all(0x0008_1100) }
    /// Referenced Study Sequence, SQ 1.
    public var referencedStudySequence: [DataSet]? { all(0x0008_1110) }
    /// Referenced Performed Procedure Step Sequence, SQ 1.
    public var referencedPerformedProcedureStepSequence: [DataSet]? { all(0x0008_1111) }
    /// Referenced Instances by SOP Class Sequence, SQ 1.
    public var referencedInstancesBySOPClassSequence: [DataSet]? { all(0x0008_1112) }
    /// Referenced Series Sequence, SQ 1.
    public var referencedSeriesSequence: [DataSet]? { all(0x0008_1115) }
    /// Referenced Patient Sequence, SQ 1.
    public var referencedPatientSequence: [DataSet]? { all(0x0008_1120) }
    /// Referenced Visit Sequence, SQ 1.
    public var referencedVisitSequence: [DataSet]? { all(0x0008_1125) }
    /// Referenced Overlay Sequence, SQ 1. Retired.
    public var referencedOverlaySequence: [DataSet]? { all(0x0008_1130) }
    /// Referenced Stereometric Instance Sequence, SQ 1.
    public var referencedStereometricInstanceSequence: [DataSet]? { all(0x0008_1134) }
    /// Referenced Waveform Sequence, SQ 1.
    public var referencedWaveformSequence: [DataSet]? { all(0x0008_113A) }
    /// Referenced Image Sequence, SQ 1.
    public var referencedImageSequence: [DataSet]? { all(0x0008_1140) }
    /// Referenced Curve Sequence, SQ 1. Retired.
    public var referencedCurveSequence: [DataSet]? { all(0x0008_1145) }
    /// Referenced Instance Sequence, SQ 1.
    public var referencedInstanceSequence: [DataSet]? { all(0x0008_114A) }
    /// Referenced Real World Value Mapping Instance Sequence, SQ 1.
    public var referencedRealWorldValueMappingInstanceSequence: [DataSet]? { all(0x0008_114B) }
    /// Referenced Segmentation Sequence, SQ 1.
    public var referencedSegmentationSequence: [DataSet]? { all(0x0008_114C) }
    /// Referenced Surface Segmentation Sequence, SQ 1.
    public var referencedSurfaceSegmentationSequence: [DataSet]? { all(0x0008_114D) }
    /// Referenced SOP Class UID, UI 1.
    public var referencedSOPClassUID: UID? { first(0x0008_1150) }
    /// Referenced SOP Instance UID, UI 1.
    public var referencedSOPInstanceUID: UID? { first(0x0008_1155) }
    /// Definition Source Sequence, SQ 1.
    public var definitionSourceSequence: [DataSet]? { all(0x0008_1156) }
    /// SOP Classes Supported, UI 1-n.
    public var sopClassesSupported: [UID]? { all(0x0008_115A) }
    /// Referenced Frame Number, IS 1-n.
    public var referencedFrameNumber: [IntegerString]? { all(0x0008_1160) }
    /// Simple Frame List, UL 1-n.
    public var simpleFrameList: [Int]? { all(0x0008_1161) }
    /// Calculated Frame List, UL 3-3n.
    public var calculatedFrameList: [Int]? { all(0x0008_1162) }
    /// Time Range, FD 2.
    public var timeRange: [Double]? { all(0x0008_1163) }
    /// Frame Extraction Sequence, SQ 1.
    public var frameExtractionSequence: [DataSet]? { all(0x0008_1164) }
    /// Multi-frame Source SOP Instance UID, UI 1.
    public var multiFrameSourceSOPInstanceUID: UID? { first(0x0008_1167) }
    /// Retrieve URL, UR 1.
    public var retrieveURL: String? { first(0x0008_1190) }
    /// Transaction UID, UI 1.
    public var transactionUID: UID? { first(0x0008_1195) }
    /// Warning Reason, US 1.
    public var warningReason: Int? { first(0x0008_1196) }
    /// Failure Reason, US 1.
    public var failureReason: Int? { first(0x0008_1197) }
    /// Failed SOP Sequence, SQ 1.
    public var failedSOPSequence: [DataSet]? { all(0x0008_1198) }
    /// Referenced SOP Sequence, SQ 1.
    public var referencedSOPSequence: [DataSet]? { all(0x0008_1199) }
    /// Other Failures Sequence, SQ 1.
    public var otherFailuresSequence: [DataSet]? { all(0x0008_119A) }
    /// Failed Study Sequence, SQ 1.
    public var failedStudySequence: [DataSet]? { all(0x0008_119B) }
    /// Studies Containing Other Referenced Instances Sequence, SQ 1.
    public var studiesContainingOtherReferencedInstancesSequence: [DataSet]? { all(0x0008_1200) }
    /// Related Series Sequence, SQ 1.
    public var relatedSeriesSequence: [DataSet]? { all(0x0008_1250) }
    /// Principal Diagnosis Code Sequence, SQ 1.
    public var principalDiagnosisCodeSequence: [DataSet]? { all(0x0008_1301) }
    /// Primary Diagnosis Code Sequence, SQ 1.
    public var primaryDiagnosisCodeSequence: [DataSet]? { all(0x0008_1302) }
    /// Secondary Diagnoses Code Sequence, SQ 1.
    public var secondaryDiagnosesCodeSequence: [DataSet]? { all(0x0008_1303) }
    /// Histological Diagnoses Code Sequence, SQ 1.
    public var histologicalDiagnosesCodeSequence: [DataSet]? { all(0x0008_1304) }
    /// Lossy Image Compression (Retired), CS 1. Retired.
    public var lossyImageCompressionRetired: String? { first(0x0008_2110) }
    /// Derivation Description, ST 1.
    public var derivationDescription: String? { first(0x0008_2111) }
    /// Source Image Sequence, SQ 1.
    public var sourceImageSequence: [DataSet]? { all(0x0008_2112) }
    /// Stage Name, SH 1.
    public var stageName: String? { first(0x0008_2120) }
    /// Stage Number, IS 1.
    public var stageNumber: IntegerString? { first(0x0008_2122) }
    /// Number of Stages, IS 1.
    public var numberOfStages: IntegerString? { first(0x0008_2124) }
    /// View Name, SH 1.
    public var viewName: String? { first(0x0008_2127) }
    /// View Number, IS 1.
    public var viewNumber: IntegerString? { first(0x0008_2128) }
    /// Number of Event Timers, IS 1.
    public var numberOfEventTimers: IntegerString? { first(0x0008_2129) }
    /// Number of Views in Stage, IS 1.
    public var numberOfViewsInStage: IntegerString? { first(0x0008_212A) }
    /// Event Elapsed Time(s), DS 1-n.
    public var eventElapsedTimes: [DecimalString]? { all(0x0008_2130) }
    /// Event Timer Name(s), LO 1-n.
    public var eventTimerNames: [String]? { all(0x0008_2132) }
    /// Event Timer Sequence, SQ 1.
    public var eventTimerSequence: [DataSet]? { all(0x0008_2133) }
    /// Event Time Offset, FD 1.
    public var eventTimeOffset: Double? { first(0x0008_2134) }
    /// Event Code Sequence, SQ 1.
    public var eventCodeSequence: [DataSet]? { all(0x0008_2135) }
    /// Start Trim, IS 1.
    public var startTrim: IntegerString? { first(0x0008_2142) }
    /// Stop Trim, IS 1.
    public var stopTrim: IntegerString? { first(0x0008_2143) }
    /// Recommended Display Frame Rate, IS 1.
    public var recommendedDisplayFrameRate: IntegerString? { first(0x0008_2144) }
    /// Transducer Position, CS 1. Retired.
    public var transducerPosition: String? { first(0x0008_2200) }
    /// Transducer Orientation, CS 1. Retired.
    public var transducerOrientation: String? { first(0x0008_2204) }
    /// Anatomic Structure, CS 1. Retired.
    public var anatomicStructure: String? { first(0x0008_2208) }
    /// Anatomic Region Sequence, SQ 1.
    public var anatomicRegionSequence: [DataSet]? { all(0x0008_2218) }
    /// Anatomic Region Modifier Sequence, SQ 1.
    public var anatomicRegionModifierSequence: [DataSet]? { all(0x0008_2220) }
    /// Primary Anatomic Structure Sequence, SQ 1.
    public var primaryAnatomicStructureSequence: [DataSet]? { all(0x0008_2228) }
    /// Anatomic Structure, Space or Region Sequence, SQ 1. Retired.
    public var anatomicStructureSpaceOrRegionSequence: [DataSet]? { all(0x0008_2229) }
    /// Primary Anatomic Structure Modifier Sequence, SQ 1.
    public var primaryAnatomicStructureModifierSequence: [DataSet]? { all(0x0008_2230) }
    /// Transducer Position Sequence, SQ 1. Retired.
    public var transducerPositionSequence: [DataSet]? { all(0x0008_2240) }
    /// Transducer Position Modifier Sequence, SQ 1. Retired.
    public var transducerPositionModifierSequence: [DataSet]? { all(0x0008_2242) }
    /// Transducer Orientation Sequence, SQ 1. Retired.
    public var transducerOrientationSequence: [DataSet]? { all(0x0008_2244) }
    /// Transducer Orientation Modifier Sequence, SQ 1. Retired.
    public var transducerOrientationModifierSequence: [DataSet]? { all(0x0008_2246) }
    /// Anatomic Structure Space Or Region Code Sequence (Trial), SQ 1. Retired.
    public var anatomicStructureSpaceOrRegionCodeSequenceTrial: [DataSet]? { all(0x0008_2251) }
    /// Anatomic Portal Of Entrance Code Sequence (Trial), SQ 1. Retired.
    public var anatomicPortalOfEntranceCodeSequenceTrial: [DataSet]? { all(0x0008_2253) }
    /// Anatomic Approach Direction Code Sequence (Trial), SQ 1. Retired.
    public var anatomicApproachDirectionCodeSequenceTrial: [DataSet]? { all(0x0008_2255) }
    /// Anatomic Perspective Description (Trial), ST 1. Retired.
    public var anatomicPerspectiveDescriptionTrial: String? { first(0x0008_2256) }
    /// Anatomic Perspective Code Sequence (Trial), SQ 1. Retired.
    public var anatomicPerspectiveCodeSequenceTrial: [DataSet]? { all(0x0008_2257) }
    /// Anatomic Location Of Examining Instrument Description (Trial), ST 1. Retired.
    public var anatomicLocationOfExaminingInstrumentDescriptionTrial: String? { first(0x0008_2258) }
    /// Anatomic Location Of Examining Instrument Code Sequence (Trial), SQ 1. Retired.
    public var anatomicLocationOfExaminingInstrumentCodeSequenceTrial: [DataSet]? { all(0x0008_2259) }
    /// Anatomic Structure Space Or Region Modifier Code Sequence (Trial), SQ 1. Retired.
    public var anatomicStructureSpaceOrRegionModifierCodeSequenceTrial: [DataSet]? { all(0x0008_225A) }
    /// On Axis Background Anatomic Structure Code Sequence (Trial), SQ 1. Retired.
    public var onAxisBackgroundAnatomicStructureCodeSequenceTrial: [DataSet]? { all(0x0008_225C) }
    /// Alternate Representation Sequence, SQ 1.
    public var alternateRepresentationSequence: [DataSet]? { all(0x0008_3001) }
    /// Available Transfer Syntax UID, UI 1-n.
    public var availableTransferSyntaxUID: [UID]? { all(0x0008_3002) }
    /// Irradiation Event UID, UI 1-n.
    public var irradiationEventUID: [UID]? { all(0x0008_3010) }
    /// Source Irradiation Event Sequence, SQ 1.
    public var sourceIrradiationEventSequence: [DataSet]? { all(0x0008_3011) }
    /// Radiopharmaceutical Administration Event UID, UI 1.
    public var radiopharmaceuticalAdministrationEventUID: UID? { first(0x0008_3012) }
    /// Identifying Comments, LT 1. Retired.
    public var identifyingComments: String? { first(0x0008_4000) }
    /// Frame Type, CS 4-5.
    public var frameType: [String]? { all(0x0008_9007) }
    /// Referenced Image Evidence Sequence, SQ 1.
    public var referencedImageEvidenceSequence: [DataSet]? { all(0x0008_9092) }
    /// Referenced Raw Data Sequence, SQ 1.
    public var referencedRawDataSequence: [DataSet]? { all(0x0008_9121) }
    /// Creator-Version UID, UI 1.
    public var creatorVersionUID: UID? { first(0x0008_9123) }
    /// Derivation Image Sequence, SQ 1.
    public var derivationImageSequence: [DataSet]? { all(0x0008_9124) }
    /// Source Image Evidence Sequence, SQ 1.
    public var sourceImageEvidenceSequence: [DataSet]? { all(0x0008_9154) }
    /// Pixel Presentation, CS 1.
    public var pixelPresentation: String? { first(0x0008_9205) }
    /// Volumetric Properties, CS 1.
    public var volumetricProperties: String? { first(0x0008_9206) }
    /// Volume Based Calculation Technique, CS 1.
    public var volumeBasedCalculationTechnique: String? { first(0x0008_9207) }
    /// Complex Image Component, CS 1.
    public var complexImageComponent: String? { first(0x0008_9208) }
    /// Acquisition Contrast, CS 1.
    public var acquisitionContrast: String? { first(0x0008_9209) }
    /// Derivation Code Sequence, SQ 1.
    public var derivationCodeSequence: [DataSet]? { all(0x0008_9215) }
    /// Referenced Presentation State Sequence, SQ 1.
    public var referencedPresentationStateSequence: [DataSet]? { all(0x0008_9237) }
    /// Referenced Other Plane Sequence, SQ 1.
    public var referencedOtherPlaneSequence: [DataSet]? { all(0x0008_9410) }
    /// Frame Display Sequence, SQ 1.
    public var frameDisplaySequence: [DataSet]? { all(0x0008_9458) }
    /// Recommended Display Frame Rate in Float, FL 1.
    public var recommendedDisplayFrameRateInFloat: Float? { first(0x0008_9459) }
    /// Skip Frame Range Flag, CS 1.
    public var skipFrameRangeFlag: String? { first(0x0008_9460) }
    /// Patient's Name, PN 1.
    public var patientName: PersonName? { first(0x0010_0010) }
    /// Person Names to Use Sequence, SQ 1.
    public var personNamesToUseSequence: [DataSet]? { all(0x0010_0011) }
    /// Name to Use, LT 1.
    public var nameToUse: String? { first(0x0010_0012) }
    /// Name to Use Comment, UT 1.
    public var nameToUseComment: String? { first(0x0010_0013) }
    /// Third Person Pronouns Sequence, SQ 1.
    public var thirdPersonPronounsSequence: [DataSet]? { all(0x0010_0014) }
    /// Pronoun Code Sequence, SQ 1.
    public var pronounCodeSequence: [DataSet]? { all(0x0010_0015) }
    /// Pronoun Comment, UT 1.
    public var pronounComment: String? { first(0x0010_0016) }
    /// Patient ID, LO 1.
    public var patientID: String? { first(0x0010_0020) }
    /// Issuer of Patient ID, LO 1.
    public var issuerOfPatientID: String? { first(0x0010_0021) }
    /// Type of Patient ID, CS 1.
    public var typeOfPatientID: String? { first(0x0010_0022) }
    /// Issuer of Patient ID Qualifiers Sequence, SQ 1.
    public var issuerOfPatientIDQualifiersSequence: [DataSet]? { all(0x0010_0024) }
    /// Source Patient Group Identification Sequence, SQ 1.
    public var sourcePatientGroupIdentificationSequence: [DataSet]? { all(0x0010_0026) }
    /// Group of Patients Identification Sequence, SQ 1.
    public var groupOfPatientsIdentificationSequence: [DataSet]? { all(0x0010_0027) }
    /// Subject Relative Position in Image, US 3.
    public var subjectRelativePositionInImage: [Int]? { all(0x0010_0028) }
    /// Patient's Birth Date, DA 1.
    public var patientBirthDate: DICOMDate? { first(0x0010_0030) }
    /// Patient's Birth Time, TM 1.
    public var patientBirthTime: DICOMTime? { first(0x0010_0032) }
    /// Patient's Birth Date in Alternative Calendar, LO 1.
    public var patientBirthDateInAlternativeCalendar: String? { first(0x0010_0033) }
    /// Patient's Death Date in Alternative Calendar, LO 1.
    public var patientDeathDateInAlternativeCalendar: String? { first(0x0010_0034) }
    /// Patient's Alternative Calendar, CS 1.
    public var patientAlternativeCalendar: String? { first(0x0010_0035) }
    /// Patient's Sex, CS 1.
    public var patientSex: String? { first(0x0010_0040) }
    /// Gender Identity Sequence, SQ 1.
    public var genderIdentitySequence: [DataSet]? { all(0x0010_0041) }
    /// Sex Parameters for Clinical Use Category Comment, UT 1.
    public var sexParametersForClinicalUseCategoryComment: String? { first(0x0010_0042) }
    /// Sex Parameters for Clinical Use Category Sequence, SQ 1.
    public var sexParametersForClinicalUseCategorySequence: [DataSet]? { all(0x0010_0043) }
    /// Gender Identity Code Sequence, SQ 1.
    public var genderIdentityCodeSequence: [DataSet]? { all(0x0010_0044) }
    /// Gender Identity Comment, UT 1.
    public var genderIdentityComment: String? { first(0x0010_0045) }
    /// Sex Parameters for Clinical Use Category Code Sequence, SQ 1.
    public var sexParametersForClinicalUseCategoryCodeSequence: [DataSet]? { all(0x0010_0046) }
    /// Sex Parameters for Clinical Use Category Reference, UR 1-n.
    public var sexParametersForClinicalUseCategoryReference: [String]? { all(0x0010_0047) }
    /// Patient's Insurance Plan Code Sequence, SQ 1.
    public var patientInsurancePlanCodeSequence: [DataSet]? { all(0x0010_0050) }
    /// Patient's Primary Language Code Sequence, SQ 1.
    public var patientPrimaryLanguageCodeSequence: [DataSet]? { all(0x0010_0101) }
    /// Patient's Primary Language Modifier Code Sequence, SQ 1.
    public var patientPrimaryLanguageModifierCodeSequence: [DataSet]? { all(0x0010_0102) }
    /// Quality Control Subject, CS 1.
    public var qualityControlSubject: String? { first(0x0010_0200) }
    /// Quality Control Subject Type Code Sequence, SQ 1.
    public var qualityControlSubjectTypeCodeSequence: [DataSet]? { all(0x0010_0201) }
    /// Strain Description, UC 1.
    public var strainDescription: String? { first(0x0010_0212) }
    /// Strain Nomenclature, LO 1.
    public var strainNomenclature: String? { first(0x0010_0213) }
    /// Strain Stock Number, LO 1.
    public var strainStockNumber: String? { first(0x0010_0214) }
    /// Strain Source Registry Code Sequence, SQ 1.
    public var strainSourceRegistryCodeSequence: [DataSet]? { all(0x0010_0215) }
    /// Strain Stock Sequence, SQ 1.
    public var strainStockSequence: [DataSet]? { all(0x0010_0216) }
    /// Strain Source, LO 1.
    public var strainSource: String? { first(0x0010_0217) }
    /// Strain Additional Information, UT 1.
    public var strainAdditionalInformation: String? { first(0x0010_0218) }
    /// Strain Code Sequence, SQ 1.
    public var strainCodeSequence: [DataSet]? { all(0x0010_0219) }
    /// Genetic Modifications Sequence, SQ 1.
    public var geneticModificationsSequence: [DataSet]? { all(0x0010_0221) }
    /// Genetic Modifications Description, UC 1.
    public var geneticModificationsDescription: String? { first(0x0010_0222) }
    /// Genetic Modifications Nomenclature, LO 1.
    public var geneticModificationsNomenclature: String? { first(0x0010_0223) }
    /// Genetic Modifications Code Sequence, SQ 1.
    public var geneticModificationsCodeSequence: [DataSet]? { all(0x0010_0229) }
    /// Other Patient IDs, LO 1-n. Retired.
    public var otherPatientIDs: [String]? { all(0x0010_1000) }
    /// Other Patient Names, PN 1-n.
    public var otherPatientNames: [PersonName]? { all(0x0010_1001) }
    /// Other Patient IDs Sequence, SQ 1.
    public var otherPatientIDsSequence: [DataSet]? { all(0x0010_1002) }
    /// Patient's Birth Name, PN 1.
    public var patientBirthName: PersonName? { first(0x0010_1005) }
    /// Patient's Age, AS 1.
    public var patientAge: AgeString? { first(0x0010_1010) }
    /// Patient's Size, DS 1.
    public var patientSize: DecimalString? { first(0x0010_1020) }
    /// Patient's Size Code Sequence, SQ 1.
    public var patientSizeCodeSequence: [DataSet]? { all(0x0010_1021) }
    /// Patient's Body Mass Index, DS 1.
    public var patientBodyMassIndex: DecimalString? { first(0x0010_1022) }
    /// Measured AP Dimension, DS 1.
    public var measuredAPDimension: DecimalString? { first(0x0010_1023) }
    /// Measured Lateral Dimension, DS 1.
    public var measuredLateralDimension: DecimalString? { first(0x0010_1024) }
    /// Patient's Weight, DS 1.
    public var patientWeight: DecimalString? { first(0x0010_1030) }
    /// Patient's Address, LO 1.
    public var patientAddress: String? { first(0x0010_1040) }
    /// Insurance Plan Identification, LO 1-n. Retired.
    public var insurancePlanIdentification: [String]? { all(0x0010_1050) }
    /// Patient's Mother's Birth Name, PN 1.
    public var patientMotherBirthName: PersonName? { first(0x0010_1060) }
    /// Military Rank, LO 1.
    public var militaryRank: String? { first(0x0010_1080) }
    /// Branch of Service, LO 1.
    public var branchOfService: String? { first(0x0010_1081) }
    /// Medical Record Locator, LO 1. Retired.
    public var medicalRecordLocator: String? { first(0x0010_1090) }
    /// Referenced Patient Photo Sequence, SQ 1.
    public var referencedPatientPhotoSequence: [DataSet]? { all(0x0010_1100) }
    /// Medical Alerts, LO 1-n.
    public var medicalAlerts: [String]? { all(0x0010_2000) }
    /// Allergies, LO 1-n.
    public var allergies: [String]? { all(0x0010_2110) }
    /// Country of Residence, LO 1.
    public var countryOfResidence: String? { first(0x0010_2150) }
    /// Region of Residence, LO 1.
    public var regionOfResidence: String? { first(0x0010_2152) }
    /// Patient's Telephone Numbers, SH 1-n.
    public var patientTelephoneNumbers: [String]? { all(0x0010_2154) }
    /// Patient's Telecom Information, LT 1.
    public var patientTelecomInformation: String? { first(0x0010_2155) }
    /// Ethnic Group, SH 1. Retired.
    public var ethnicGroup: String? { first(0x0010_2160) }
    /// Ethnic Group Code Sequence, SQ 1.
    public var ethnicGroupCodeSequence: [DataSet]? { all(0x0010_2161) }
    /// Ethnic Groups, UC 1-n.
    public var ethnicGroups: [String]? { all(0x0010_2162) }
    /// Occupation, SH 1.
    public var occupation: String? { first(0x0010_2180) }
    /// Smoking Status, CS 1.
    public var smokingStatus: String? { first(0x0010_21A0) }
    /// Additional Patient History, LT 1.
    public var additionalPatientHistory: String? { first(0x0010_21B0) }
    /// Pregnancy Status, US 1.
    public var pregnancyStatus: Int? { first(0x0010_21C0) }
    /// Last Menstrual Date, DA 1.
    public var lastMenstrualDate: DICOMDate? { first(0x0010_21D0) }
    /// Patient's Religious Preference, LO 1.
    public var patientReligiousPreference: String? { first(0x0010_21F0) }
    /// Patient Species Description, LO 1.
    public var patientSpeciesDescription: String? { first(0x0010_2201) }
    /// Patient Species Code Sequence, SQ 1.
    public var patientSpeciesCodeSequence: [DataSet]? { all(0x0010_2202) }
    /// Patient's Sex Neutered, CS 1.
    public var patientSexNeutered: String? { first(0x0010_2203) }
    /// Anatomical Orientation Type, CS 1.
    public var anatomicalOrientationType: String? { first(0x0010_2210) }
    /// Patient Breed Description, LO 1.
    public var patientBreedDescription: String? { first(0x0010_2292) }
    /// Patient Breed Code Sequence, SQ 1.
    public var patientBreedCodeSequence: [DataSet]? { all(0x0010_2293) }
    /// Breed Registration Sequence, SQ 1.
    public var breedRegistrationSequence: [DataSet]? { all(0x0010_2294) }
    /// Breed Registration Number, LO 1.
    public var breedRegistrationNumber: String? { first(0x0010_2295) }
    /// Breed Registry Code Sequence, SQ 1.
    public var breedRegistryCodeSequence: [DataSet]? { all(0x0010_2296) }
    /// Responsible Person, PN 1.
    public var responsiblePerson: PersonName? { first(0x0010_2297) }
    /// Responsible Person Role, CS 1.
    public var responsiblePersonRole: String? { first(0x0010_2298) }
    /// Responsible Organization, LO 1.
    public var responsibleOrganization: String? { first(0x0010_2299) }
    /// Patient Comments, LT 1.
    public var patientComments: String? { first(0x0010_4000) }
    /// Examined Body Thickness, FL 1.
    public var examinedBodyThickness: Float? { first(0x0010_9431) }
    /// Clinical Trial Sponsor Name, LO 1.
    public var clinicalTrialSponsorName: String? { first(0x0012_0010) }
    /// Clinical Trial Protocol ID, LO 1.
    public var clinicalTrialProtocolID: String? { first(0x0012_0020) }
    /// Clinical Trial Protocol Name, LO 1.
    public var clinicalTrialProtocolName: String? { first(0x0012_0021) }
    /// Issuer of Clinical Trial Protocol ID, LO 1.
    public var issuerOfClinicalTrialProtocolID: String? { first(0x0012_0022) }
    /// Other Clinical Trial Protocol IDs Sequence, SQ 1.
    public var otherClinicalTrialProtocolIDsSequence: [DataSet]? { all(0x0012_0023) }
    /// Clinical Trial Site ID, LO 1.
    public var clinicalTrialSiteID: String? { first(0x0012_0030) }
    /// Clinical Trial Site Name, LO 1.
    public var clinicalTrialSiteName: String? { first(0x0012_0031) }
    /// Issuer of Clinical Trial Site ID, LO 1.
    public var issuerOfClinicalTrialSiteID: String? { first(0x0012_0032) }
    /// Clinical Trial Subject ID, LO 1.
    public var clinicalTrialSubjectID: String? { first(0x0012_0040) }
    /// Issuer of Clinical Trial Subject ID, LO 1.
    public var issuerOfClinicalTrialSubjectID: String? { first(0x0012_0041) }
    /// Clinical Trial Subject Reading ID, LO 1.
    public var clinicalTrialSubjectReadingID: String? { first(0x0012_0042) }
    /// Issuer of Clinical Trial Subject Reading ID, LO 1.
    public var issuerOfClinicalTrialSubjectReadingID: String? { first(0x0012_0043) }
    /// Clinical Trial Time Point ID, LO 1.
    public var clinicalTrialTimePointID: String? { first(0x0012_0050) }
    /// Clinical Trial Time Point Description, ST 1.
    public var clinicalTrialTimePointDescription: String? { first(0x0012_0051) }
    /// Longitudinal Temporal Offset from Event, FD 1.
    public var longitudinalTemporalOffsetFromEvent: Double? { first(0x0012_0052) }
    /// Longitudinal Temporal Event Type, CS 1.
    public var longitudinalTemporalEventType: String? { first(0x0012_0053) }
    /// Clinical Trial Time Point Type Code Sequence, SQ 1.
    public var clinicalTrialTimePointTypeCodeSequence: [DataSet]? { all(0x0012_0054) }
    /// Issuer of Clinical Trial Time Point ID, LO 1.
    public var issuerOfClinicalTrialTimePointID: String? { first(0x0012_0055) }
    /// Clinical Trial Coordinating Center Name, LO 1.
    public var clinicalTrialCoordinatingCenterName: String? { first(0x0012_0060) }
    /// Patient Identity Removed, CS 1.
    public var patientIdentityRemoved: String? { first(0x0012_0062) }
    /// De-identification Method, LO 1-n.
    public var deidentificationMethod: [String]? { all(0x0012_0063) }
    /// De-identification Method Code Sequence, SQ 1.
    public var deidentificationMethodCodeSequence: [DataSet]? { all(0x0012_0064) }
    /// Clinical Trial Series ID, LO 1.
    public var clinicalTrialSeriesID: String? { first(0x0012_0071) }
    /// Clinical Trial Series Description, LO 1.
    public var clinicalTrialSeriesDescription: String? { first(0x0012_0072) }
    /// Issuer of Clinical Trial Series ID, LO 1.
    public var issuerOfClinicalTrialSeriesID: String? { first(0x0012_0073) }
    /// Clinical Trial Protocol Ethics Committee Name, LO 1.
    public var clinicalTrialProtocolEthicsCommitteeName: String? { first(0x0012_0081) }
    /// Clinical Trial Protocol Ethics Committee Approval Number, LO 1.
    public var clinicalTrialProtocolEthicsCommitteeApprovalNumber: String? { first(0x0012_0082) }
    /// Consent for Clinical Trial Use Sequence, SQ 1.
    public var consentForClinicalTrialUseSequence: [DataSet]? { all(0x0012_0083) }
    /// Distribution Type, CS 1.
    public var distributionType: String? { first(0x0012_0084) }
    /// Consent for Distribution Flag, CS 1.
    public var consentForDistributionFlag: String? { first(0x0012_0085) }
    /// Ethics Committee Approval Effectiveness Start Date, DA 1.
    public var ethicsCommitteeApprovalEffectivenessStartDate: DICOMDate? { first(0x0012_0086) }
    /// Ethics Committee Approval Effectiveness End Date, DA 1.
    public var ethicsCommitteeApprovalEffectivenessEndDate: DICOMDate? { first(0x0012_0087) }
    /// CAD File Format, ST 1. Retired.
    public var cadFileFormat: String? { first(0x0014_0023) }
    /// Component Reference System, ST 1. Retired.
    public var componentReferenceSystem: String? { first(0x0014_0024) }
    /// Component Manufacturing Procedure, ST 1.
    public var componentManufacturingProcedure: String? { first(0x0014_0025) }
    /// Component Manufacturer, ST 1.
    public var componentManufacturer: String? { first(0x0014_0028) }
    /// Material Thickness, DS 1-n.
    public var materialThickness: [DecimalString]? { all(0x0014_0030) }
    /// Material Pipe Diameter, DS 1-n.
    public var materialPipeDiameter: [DecimalString]? { all(0x0014_0032) }
    /// Material Isolation Diameter, DS 1-n.
    public var materialIsolationDiameter: [DecimalString]? { all(0x0014_0034) }
    /// Material Grade, ST 1.
    public var materialGrade: String? { first(0x0014_0042) }
    /// Material Properties Description, ST 1.
    public var materialPropertiesDescription: String? { first(0x0014_0044) }
    /// Material Properties File Format (Retired), ST 1. Retired.
    public var materialPropertiesFileFormatRetired: String? { first(0x0014_0045) }
    /// Material Notes, LT 1.
    public var materialNotes: String? { first(0x0014_0046) }
    /// Component Shape, CS 1.
    public var componentShape: String? { first(0x0014_0050) }
    /// Curvature Type, CS 1.
    public var curvatureType: String? { first(0x0014_0052) }
    /// Outer Diameter, DS 1.
    public var outerDiameter: DecimalString? { first(0x0014_0054) }
    /// Inner Diameter, DS 1.
    public var innerDiameter: DecimalString? { first(0x0014_0056) }
    /// Component Welder IDs, LO 1-n.
    public var componentWelderIDs: [String]? { all(0x0014_0100) }
    /// Secondary Approval Status, CS 1.
    public var secondaryApprovalStatus: String? { first(0x0014_0101) }
    /// Secondary Review Date, DA 1.
    public var secondaryReviewDate: DICOMDate? { first(0x0014_0102) }
    /// Secondary Review Time, TM 1.
    public var secondaryReviewTime: DICOMTime? { first(0x0014_0103) }
    /// Secondary Reviewer Name, PN 1.
    public var secondaryReviewerName: PersonName? { first(0x0014_0104) }
    /// Repair ID, ST 1.
    public var repairID: String? { first(0x0014_0105) }
    /// Multiple Component Approval Sequence, SQ 1.
    public var multipleComponentApprovalSequence: [DataSet]? { all(0x0014_0106) }
    /// Other Approval Status, CS 1-n.
    public var otherApprovalStatus: [String]? { all(0x0014_0107) }
    /// Other Secondary Approval Status, CS 1-n.
    public var otherSecondaryApprovalStatus: [String]? { all(0x0014_0108) }
    /// Data Element Label Sequence, SQ 1.
    public var dataElementLabelSequence: [DataSet]? { all(0x0014_0200) }
    /// Data Element Label Item Sequence, SQ 1.
    public var dataElementLabelItemSequence: [DataSet]? { all(0x0014_0201) }
    /// Data Element, AT 1.
    public var dataElement: Tag? { first(0x0014_0202) }
    /// Data Element Name, LO 1.
    public var dataElementName: String? { first(0x0014_0203) }
    /// Data Element Description, LO 1.
    public var dataElementDescription: String? { first(0x0014_0204) }
    /// Data Element Conditionality, CS 1.
    public var dataElementConditionality: String? { first(0x0014_0205) }
    /// Data Element Minimum Characters, IS 1.
    public var dataElementMinimumCharacters: IntegerString? { first(0x0014_0206) }
    /// Data Element Maximum Characters, IS 1.
    public var dataElementMaximumCharacters: IntegerString? { first(0x0014_0207) }
    /// Actual Environmental Conditions, ST 1.
    public var actualEnvironmentalConditions: String? { first(0x0014_1010) }
    /// Expiry Date, DA 1.
    public var expiryDate: DICOMDate? { first(0x0014_1020) }
    /// Environmental Conditions, ST 1.
    public var environmentalConditions: String? { first(0x0014_1040) }
    /// Evaluator Sequence, SQ 1.
    public var evaluatorSequence: [DataSet]? { all(0x0014_2002) }
    /// Evaluator Number, IS 1.
    public var evaluatorNumber: IntegerString? { first(0x0014_2004) }
    /// Evaluator Name, PN 1.
    public var evaluatorName: PersonName? { first(0x0014_2006) }
    /// Evaluation Attempt, IS 1.
    public var evaluationAttempt: IntegerString? { first(0x0014_2008) }
    /// Indication Sequence, SQ 1.
    public var indicationSequence: [DataSet]? { all(0x0014_2012) }
    /// Indication Number, IS 1.
    public var indicationNumber: IntegerString? { first(0x0014_2014) }
    /// Indication Label, SH 1.
    public var indicationLabel: String? { first(0x0014_2016) }
    /// Indication Description, ST 1.
    public var indicationDescription: String? { first(0x0014_2018) }
    /// Indication Type, CS 1-n.
    public var indicationType: [String]? { all(0x0014_201A) }
    /// Indication Disposition, CS 1.
    public var indicationDisposition: String? { first(0x0014_201C) }
    /// Indication ROI Sequence, SQ 1.
    public var indicationROISequence: [DataSet]? { all(0x0014_201E) }
    /// Indication Physical Property Sequence, SQ 1.
    public var indicationPhysicalPropertySequence: [DataSet]? { all(0x0014_2030) }
    /// Property Label, SH 1.
    public var propertyLabel: String? { first(0x0014_2032) }
    /// Coordinate System Number of Axes, IS 1.
    public var coordinateSystemNumberOfAxes: IntegerString? { first(0x0014_2202) }
    /// Coordinate System Axes Sequence, SQ 1.
    public var coordinateSystemAxesSequence: [DataSet]? { all(0x0014_2204) }
    /// Coordinate System Axis Description, ST 1.
    public var coordinateSystemAxisDescription: String? { first(0x0014_2206) }
    /// Coordinate System Data Set Mapping, CS 1.
    public var coordinateSystemDataSetMapping: String? { first(0x0014_2208) }
    /// Coordinate System Axis Number, IS 1.
    public var coordinateSystemAxisNumber: IntegerString? { first(0x0014_220A) }
    /// Coordinate System Axis Type, CS 1.
    public var coordinateSystemAxisType: String? { first(0x0014_220C) }
    /// Coordinate System Axis Units, CS 1.
    public var coordinateSystemAxisUnits: String? { first(0x0014_220E) }
    /// Coordinate System Axis Values, OB 1.
    public var coordinateSystemAxisValues: BulkValue? { first(0x0014_2210) }
    /// Coordinate System Transform Sequence, SQ 1.
    public var coordinateSystemTransformSequence: [DataSet]? { all(0x0014_2220) }
    /// Transform Description, ST 1.
    public var transformDescription: String? { first(0x0014_2222) }
    /// Transform Number of Axes, IS 1.
    public var transformNumberOfAxes: IntegerString? { first(0x0014_2224) }
    /// Transform Order of Axes, IS 1-n.
    public var transformOrderOfAxes: [IntegerString]? { all(0x0014_2226) }
    /// Transformed Axis Units, CS 1.
    public var transformedAxisUnits: String? { first(0x0014_2228) }
    /// Coordinate System Transform Rotation and Scale Matrix, DS 1-n.
    public var coordinateSystemTransformRotationAndScaleMatrix: [DecimalString]? { all(0x0014_222A) }
    /// Coordinate System Transform Translation Matrix, DS 1-n.
    public var coordinateSystemTransformTranslationMatrix: [DecimalString]? { all(0x0014_222C) }
    /// Internal Detector Frame Time, DS 1.
    public var internalDetectorFrameTime: DecimalString? { first(0x0014_3011) }
    /// Number of Frames Integrated, DS 1.
    public var numberOfFramesIntegrated: DecimalString? { first(0x0014_3012) }
    /// Detector Temperature Sequence, SQ 1.
    public var detectorTemperatureSequence: [DataSet]? { all(0x0014_3020) }
    /// Sensor Name, ST 1.
    public var sensorName: String? { first(0x0014_3022) }
    /// Horizontal Offset of Sensor, DS 1.
    public var horizontalOffsetOfSensor: DecimalString? { first(0x0014_3024) }
    /// Vertical Offset of Sensor, DS 1.
    public var verticalOffsetOfSensor: DecimalString? { first(0x0014_3026) }
    /// Sensor Temperature, DS 1.
    public var sensorTemperature: DecimalString? { first(0x0014_3028) }
    /// Dark Current Sequence, SQ 1.
    public var darkCurrentSequence: [DataSet]? { all(0x0014_3040) }
    /// Dark Current Counts, OB or OW 1.
    public var darkCurrentCounts: BulkValue? { first(0x0014_3050) }
    /// Gain Correction Reference Sequence, SQ 1.
    public var gainCorrectionReferenceSequence: [DataSet]? { all(0x0014_3060) }
    /// Air Counts, OB or OW 1.
    public var airCounts: BulkValue? { first(0x0014_3070) }
    /// KV Used in Gain Calibration, DS 1.
    public var kvUsedInGainCalibration: DecimalString? { first(0x0014_3071) }
    /// MA Used in Gain Calibration, DS 1.
    public var maUsedInGainCalibration: DecimalString? { first(0x0014_3072) }
    /// Number of Frames Used for Integration, DS 1.
    public var numberOfFramesUsedForIntegration: DecimalString? { first(0x0014_3073) }
    /// Filter Material Used in Gain Calibration, LO 1.
    public var filterMaterialUsedInGainCalibration: String? { first(0x0014_3074) }
    /// Filter Thickness Used in Gain Calibration, DS 1.
    public var filterThicknessUsedInGainCalibration: DecimalString? { first(0x0014_3075) }
    /// Date of Gain Calibration, DA 1.
    public var dateOfGainCalibration: DICOMDate? { first(0x0014_3076) }
    /// Time of Gain Calibration, TM 1.
    public var timeOfGainCalibration: DICOMTime? { first(0x0014_3077) }
    /// Bad Pixel Image, OB 1.
    public var badPixelImage: BulkValue? { first(0x0014_3080) }
    /// Calibration Notes, LT 1.
    public var calibrationNotes: String? { first(0x0014_3099) }
    /// Linearity Correction Technique, LT 1.
    public var linearityCorrectionTechnique: String? { first(0x0014_3100) }
    /// Beam Hardening Correction Technique, LT 1.
    public var beamHardeningCorrectionTechnique: String? { first(0x0014_3101) }
    /// Pulser Equipment Sequence, SQ 1.
    public var pulserEquipmentSequence: [DataSet]? { all(0x0014_4002) }
    /// Pulser Type, CS 1.
    public var pulserType: String? { first(0x0014_4004) }
    /// Pulser Notes, LT 1.
    public var pulserNotes: String? { first(0x0014_4006) }
    /// Receiver Equipment Sequence, SQ 1.
    public var receiverEquipmentSequence: [DataSet]? { all(0x0014_4008) }
    /// Amplifier Type, CS 1.
    public var amplifierType: String? { first(0x0014_400A) }
    /// Receiver Notes, LT 1.
    public var receiverNotes: String? { first(0x0014_400C) }
    /// Pre-Amplifier Equipment Sequence, SQ 1.
    public var preAmplifierEquipmentSequence: [DataSet]? { all(0x0014_400E) }
    /// Pre-Amplifier Notes, LT 1.
    public var preAmplifierNotes: String? { first(0x0014_400F) }
    /// Transmit Transducer Sequence, SQ 1.
    public var transmitTransducerSequence: [DataSet]? { all(0x0014_4010) }
    /// Receive Transducer Sequence, SQ 1.
    public var receiveTransducerSequence: [DataSet]? { all(0x0014_4011) }
    /// Number of Elements, US 1.
    public var numberOfElements: Int? { first(0x0014_4012) }
    /// Element Shape, CS 1.
    public var elementShape: String? { first(0x0014_4013) }
    /// Element Dimension A, DS 1.
    public var elementDimensionA: DecimalString? { first(0x0014_4014) }
    /// Element Dimension B, DS 1.
    public var elementDimensionB: DecimalString? { first(0x0014_4015) }
    /// Element Pitch A, DS 1.
    public var elementPitchA: DecimalString? { first(0x0014_4016) }
    /// Measured Beam Dimension A, DS 1.
    public var measuredBeamDimensionA: DecimalString? { first(0x0014_4017) }
    /// Measured Beam Dimension B, DS 1.
    public var measuredBeamDimensionB: DecimalString? { first(0x0014_4018) }
    /// Location of Measured Beam Diameter, DS 1.
    public var locationOfMeasuredBeamDiameter: DecimalString? { first(0x0014_4019) }
    /// Nominal Frequency, DS 1.
    public var nominalFrequency: DecimalString? { first(0x0014_401A) }
    /// Measured Center Frequency, DS 1.
    public var measuredCenterFrequency: DecimalString? { first(0x0014_401B) }
    /// Measured Bandwidth, DS 1.
    public var measuredBandwidth: DecimalString? { first(0x0014_401C) }
    /// Element Pitch B, DS 1.
    public var elementPitchB: DecimalString? { first(0x0014_401D) }
    /// Pulser Settings Sequence, SQ 1.
    public var pulserSettingsSequence: [DataSet]? { all(0x0014_4020) }
    /// Pulse Width, DS 1.
    public var pulseWidth: DecimalString? { first(0x0014_4022) }
    /// Excitation Frequency, DS 1.
    public var excitationFrequency: DecimalString? { first(0x0014_4024) }
    /// Modulation Type, CS 1.
    public var modulationType: String? { first(0x0014_4026) }
    /// Damping, DS 1.
    public var damping: DecimalString? { first(0x0014_4028) }
    /// Receiver Settings Sequence, SQ 1.
    public var receiverSettingsSequence: [DataSet]? { all(0x0014_4030) }
    /// Acquired Soundpath Length, DS 1.
    public var acquiredSoundpathLength: DecimalString? { first(0x0014_4031) }
    /// Acquisition Compression Type, CS 1.
    public var acquisitionCompressionType: String? { first(0x0014_4032) }
    /// Acquisition Sample Size, IS 1.
    public var acquisitionSampleSize: IntegerString? { first(0x0014_4033) }
    /// Rectifier Smoothing, DS 1.
    public var rectifierSmoothing: DecimalString? { first(0x0014_4034) }
    /// DAC Sequence, SQ 1.
    public var dacSequence: [DataSet]? { all(0x0014_4035) }
    /// DAC Type, CS 1.
    public var dacType: String? { first(0x0014_4036) }
    /// DAC Gain Points, DS 1-n.
    public var dacGainPoints: [DecimalString]? { all(0x0014_4038) }
    /// DAC Time Points, DS 1-n.
    public var dacTimePoints: [DecimalString]? { all(0x0014_403A) }
    /// DAC Amplitude, DS 1-n.
    public var dacAmplitude: [DecimalString]? { all(0x0014_403C) }
    /// Pre-Amplifier Settings Sequence, SQ 1.
    public var preAmplifierSettingsSequence: [DataSet]? { all(0x0014_4040) }
    /// Transmit Transducer Settings Sequence, SQ 1.
    public var transmitTransducerSettingsSequence: [DataSet]? { all(0x0014_4050) }
    /// Receive Transducer Settings Sequence, SQ 1.
    public var receiveTransducerSettingsSequence: [DataSet]? { all(0x0014_4051) }
    /// Incident Angle, DS 1.
    public var incidentAngle: DecimalString? { first(0x0014_4052) }
    /// Coupling Technique, ST 1.
    public var couplingTechnique: String? { first(0x0014_4054) }
    /// Coupling Medium, ST 1.
    public var couplingMedium: String? { first(0x0014_4056) }
    /// Coupling Velocity, DS 1.
    public var couplingVelocity: DecimalString? { first(0x0014_4057) }
    /// Probe Center Location X, DS 1.
    public var probeCenterLocationX: DecimalString? { first(0x0014_4058) }
    /// Probe Center Location Z, DS 1.
    public var probeCenterLocationZ: DecimalString? { first(0x0014_4059) }
    /// Sound Path Length, DS 1.
    public var soundPathLength: DecimalString? { first(0x0014_405A) }
    /// Delay Law Identifier, ST 1.
    public var delayLawIdentifier: String? { first(0x0014_405C) }
    /// Gate Settings Sequence, SQ 1.
    public var gateSettingsSequence: [DataSet]? { all(0x0014_4060) }
    /// Gate Threshold, DS 1.
    public var gateThreshold: DecimalString? { first(0x0014_4062) }
    /// Velocity of Sound, DS 1.
    public var velocityOfSound: DecimalString? { first(0x0014_4064) }
    /// Calibration Settings Sequence, SQ 1.
    public var calibrationSettingsSequence: [DataSet]? { all(0x0014_4070) }
    /// Calibration Procedure, ST 1.
    public var calibrationProcedure: String? { first(0x0014_4072) }
    /// Procedure Version, SH 1.
    public var procedureVersion: String? { first(0x0014_4074) }
    /// Procedure Creation Date, DA 1.
    public var procedureCreationDate: DICOMDate? { first(0x0014_4076) }
    /// Procedure Expiration Date, DA 1.
    public var procedureExpirationDate: DICOMDate? { first(0x0014_4078) }
    /// Procedure Last Modified Date, DA 1.
    public var procedureLastModifiedDate: DICOMDate? { first(0x0014_407A) }
    /// Calibration Time, TM 1-n.
    public var calibrationTime: [DICOMTime]? { all(0x0014_407C) }
    /// Calibration Date, DA 1-n.
    public var calibrationDate: [DICOMDate]? { all(0x0014_407E) }
    /// Probe Drive Equipment Sequence, SQ 1.
    public var probeDriveEquipmentSequence: [DataSet]? { all(0x0014_4080) }
    /// Drive Type, CS 1.
    public var driveType: String? { first(0x0014_4081) }
    /// Probe Drive Notes, LT 1.
    public var probeDriveNotes: String? { first(0x0014_4082) }
    /// Drive Probe Sequence, SQ 1.
    public var driveProbeSequence: [DataSet]? { all(0x0014_4083) }
    /// Probe Inductance, DS 1.
    public var probeInductance: DecimalString? { first(0x0014_4084) }
    /// Probe Resistance, DS 1.
    public var probeResistance: DecimalString? { first(0x0014_4085) }
    /// Receive Probe Sequence, SQ 1.
    public var receiveProbeSequence: [DataSet]? { all(0x0014_4086) }
    /// Probe Drive Settings Sequence, SQ 1.
    public var probeDriveSettingsSequence: [DataSet]? { all(0x0014_4087) }
    /// Bridge Resistors, DS 1.
    public var bridgeResistors: DecimalString? { first(0x0014_4088) }
    /// Probe Orientation Angle, DS 1.
    public var probeOrientationAngle: DecimalString? { first(0x0014_4089) }
    /// User Selected Gain Y, DS 1.
    public var userSelectedGainY: DecimalString? { first(0x0014_408B) }
    /// User Selected Phase, DS 1.
    public var userSelectedPhase: DecimalString? { first(0x0014_408C) }
    /// User Selected Offset X, DS 1.
    public var userSelectedOffsetX: DecimalString? { first(0x0014_408D) }
    /// User Selected Offset Y, DS 1.
    public var userSelectedOffsetY: DecimalString? { first(0x0014_408E) }
    /// Channel Settings Sequence, SQ 1.
    public var channelSettingsSequence: [DataSet]? { all(0x0014_4091) }
    /// Channel Threshold, DS 1.
    public var channelThreshold: DecimalString? { first(0x0014_4092) }
    /// Scanner Settings Sequence, SQ 1.
    public var scannerSettingsSequence: [DataSet]? { all(0x0014_409A) }
    /// Scan Procedure, ST 1.
    public var scanProcedure: String? { first(0x0014_409B) }
    /// Translation Rate X, DS 1.
    public var translationRateX: DecimalString? { first(0x0014_409C) }
    /// Translation Rate Y, DS 1.
    public var translationRateY: DecimalString? { first(0x0014_409D) }
    /// Channel Overlap, DS 1.
    public var channelOverlap: DecimalString? { first(0x0014_409F) }
    /// Image Quality Indicator Type, LO 1-n.
    public var imageQualityIndicatorType: [String]? { all(0x0014_40A0) }
    /// Image Quality Indicator Material, LO 1-n.
    public var imageQualityIndicatorMaterial: [String]? { all(0x0014_40A1) }
    /// Image Quality Indicator Size, LO 1-n.
    public var imageQualityIndicatorSize: [String]? { all(0x0014_40A2) }
    /// Wave Dimensions Definition Sequence, SQ 1.
    public var waveDimensionsDefinitionSequence: [DataSet]? { all(0x0014_4101) }
    /// Wave Dimension Number, US 1.
    public var waveDimensionNumber: Int? { first(0x0014_4102) }
    /// Wave Dimension Description, LO 1.
    public var waveDimensionDescription: String? { first(0x0014_4103) }
    /// Wave Dimension Unit, US 1.
    public var waveDimensionUnit: Int? { first(0x0014_4104) }
    /// Wave Dimension Value Type, CS 1.
    public var waveDimensionValueType: String? { first(0x0014_4105) }
    /// Wave Dimension Values Sequence, SQ 1-n.
    public var waveDimensionValuesSequence: [DataSet]? { all(0x0014_4106) }
    /// Referenced Wave Dimension, US 1.
    public var referencedWaveDimension: Int? { first(0x0014_4107) }
    /// Integer Numeric Value, SL 1.
    public var integerNumericValue: Int? { first(0x0014_4108) }
    /// Byte Numeric Value, OB 1.
    public var byteNumericValue: BulkValue? { first(0x0014_4109) }
    /// Short Numeric Value, OW 1.
    public var shortNumericValue: BulkValue? { first(0x0014_410A) }
    /// Single Precision Floating Point Numeric Value, OF 1.
    public var singlePrecisionFloatingPointNumericValue: BulkValue? { first(0x0014_410B) }
    /// Double Precision Floating Point Numeric Value, OD 1.
    public var doublePrecisionFloatingPointNumericValue: BulkValue? { first(0x0014_410C) }
    /// LINAC Energy, IS 1.
    public var linacEnergy: IntegerString? { first(0x0014_5002) }
    /// LINAC Output, IS 1.
    public var linacOutput: IntegerString? { first(0x0014_5004) }
    /// Active Aperture, US 1.
    public var activeAperture: Int? { first(0x0014_5100) }
    /// Total Aperture, DS 1.
    public var totalAperture: DecimalString? { first(0x0014_5101) }
    /// Aperture Elevation, DS 1.
    public var apertureElevation: DecimalString? { first(0x0014_5102) }
    /// Main Lobe Angle, DS 1.
    public var mainLobeAngle: DecimalString? { first(0x0014_5103) }
    /// Main Roof Angle, DS 1.
    public var mainRoofAngle: DecimalString? { first(0x0014_5104) }
    /// Connector Type, CS 1.
    public var connectorType: String? { first(0x0014_5105) }
    /// Wedge Model Number, SH 1.
    public var wedgeModelNumber: String? { first(0x0014_5106) }
    /// Wedge Angle Float, DS 1.
    public var wedgeAngleFloat: DecimalString? { first(0x0014_5107) }
    /// Wedge Roof Angle, DS 1.
    public var wedgeRoofAngle: DecimalString? { first(0x0014_5108) }
    /// Wedge Element 1 Position, CS 1.
    public var wedgeElement1Position: String? { first(0x0014_5109) }
    /// Wedge Material Velocity, DS 1.
    public var wedgeMaterialVelocity: DecimalString? { first(0x0014_510A) }
    /// Wedge Material, SH 1.
    public var wedgeMaterial: String? { first(0x0014_510B) }
    /// Wedge Offset Z, DS 1.
    public var wedgeOffsetZ: DecimalString? { first(0x0014_510C) }
    /// Wedge Origin Offset X, DS 1.
    public var wedgeOriginOffsetX: DecimalString? { first(0x0014_510D) }
    /// Wedge Time Delay, DS 1.
    public var wedgeTimeDelay: DecimalString? { first(0x0014_510E) }
    /// Wedge Name, SH 1.
    public var wedgeName: String? { first(0x0014_510F) }
    /// Wedge Manufacturer Name, SH 1.
    public var wedgeManufacturerName: String? { first(0x0014_5110) }
    /// Wedge Description, LO 1.
    public var wedgeDescription: String? { first(0x0014_5111) }
    /// Nominal Beam Angle, DS 1.
    public var nominalBeamAngle: DecimalString? { first(0x0014_5112) }
    /// Wedge Offset X, DS 1.
    public var wedgeOffsetX: DecimalString? { first(0x0014_5113) }
    /// Wedge Offset Y, DS 1.
    public var wedgeOffsetY: DecimalString? { first(0x0014_5114) }
    /// Wedge Total Length, DS 1.
    public var wedgeTotalLength: DecimalString? { first(0x0014_5115) }
    /// Wedge In Contact Length, DS 1.
    public var wedgeInContactLength: DecimalString? { first(0x0014_5116) }
    /// Wedge Front Gap, DS 1.
    public var wedgeFrontGap: DecimalString? { first(0x0014_5117) }
    /// Wedge Total Height, DS 1.
    public var wedgeTotalHeight: DecimalString? { first(0x0014_5118) }
    /// Wedge Front Height, DS 1.
    public var wedgeFrontHeight: DecimalString? { first(0x0014_5119) }
    /// Wedge Rear Height, DS 1.
    public var wedgeRearHeight: DecimalString? { first(0x0014_511A) }
    /// Wedge Total Width, DS 1.
    public var wedgeTotalWidth: DecimalString? { first(0x0014_511B) }
    /// Wedge In Contact Width, DS 1.
    public var wedgeInContactWidth: DecimalString? { first(0x0014_511C) }
    /// Wedge Chamfer Height, DS 1.
    public var wedgeChamferHeight: DecimalString? { first(0x0014_511D) }
    /// Wedge Curve, CS 1.
    public var wedgeCurve: String? { first(0x0014_511E) }
    /// Radius Along the Wedge, DS 1.
    public var radiusAlongWedge: DecimalString? { first(0x0014_511F) }
    /// Thermal Camera Settings Sequence, SQ 1.
    public var thermalCameraSettingsSequence: [DataSet]? { all(0x0014_6001) }
    /// Acquisition Frame Rate, DS 1.
    public var acquisitionFrameRate: DecimalString? { first(0x0014_6002) }
    /// Integration Time, DS 1.
    public var integrationTime: DecimalString? { first(0x0014_6003) }
    /// Number of Calibration Frames, DS 1.
    public var numberOfCalibrationFrames: DecimalString? { first(0x0014_6004) }
}
