// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension Tag {
    /// Command Group Length, UL 1.
    public static var commandGroupLength: Tag { Tag(0x0000_0000) }
    /// Command Length to End, UL 1. Retired.
    public static var commandLengthToEnd: Tag { Tag(0x0000_0001) }
    /// Affected SOP Class UID, UI 1.
    public static var affectedSOPClassUID: Tag { Tag(0x0000_0002) }
    /// Requested SOP Class UID, UI 1.
    public static var requestedSOPClassUID: Tag { Tag(0x0000_0003) }
    /// Command Recognition Code, SH 1. Retired.
    public static var commandRecognitionCode: Tag { Tag(0x0000_0010) }
    /// Command Field, US 1.
    public static var commandField: Tag { Tag(0x0000_0100) }
    /// Message ID, US 1.
    public static var messageID: Tag { Tag(0x0000_0110) }
    /// Message ID Being Responded To, US 1.
    public static var messageIDBeingRespondedTo: Tag { Tag(0x0000_0120) }
    /// Initiator, AE 1. Retired.
    public static var initiator: Tag { Tag(0x0000_0200) }
    /// Receiver, AE 1. Retired.
    public static var receiver: Tag { Tag(0x0000_0300) }
    /// Find Location, AE 1. Retired.
    public static var findLocation: Tag { Tag(0x0000_0400) }
    /// Move Destination, AE 1.
    public static var moveDestination: Tag { Tag(0x0000_0600) }
    /// Priority, US 1.
    public static var priority: Tag { Tag(0x0000_0700) }
    /// Command Data Set Type, US 1.
    public static var commandDataSetType: Tag { Tag(0x0000_0800) }
    /// Number of Matches, US 1. Retired.
    public static var numberOfMatches: Tag { Tag(0x0000_0850) }
    /// Response Sequence Number, US 1. Retired.
    public static var responseSequenceNumber: Tag { Tag(0x0000_0860) }
    /// Status, US 1.
    public static var status: Tag { Tag(0x0000_0900) }
    /// Offending Element, AT 1-n.
    public static var offendingElement: Tag { Tag(0x0000_0901) }
    /// Error Comment, LO 1.
    public static var errorComment: Tag { Tag(0x0000_0902) }
    /// Error ID, US 1.
    public static var errorID: Tag { Tag(0x0000_0903) }
    /// Affected SOP Instance UID, UI 1.
    public static var affectedSOPInstanceUID: Tag { Tag(0x0000_1000) }
    /// Requested SOP Instance UID, UI 1.
    public static var requestedSOPInstanceUID: Tag { Tag(0x0000_1001) }
    /// Event Type ID, US 1.
    public static var eventTypeID: Tag { Tag(0x0000_1002) }
    /// Attribute Identifier List, AT 1-n.
    public static var attributeIdentifierList: Tag { Tag(0x0000_1005) }
    /// Action Type ID, US 1.
    public static var actionTypeID: Tag { Tag(0x0000_1008) }
    /// Number of Remaining Sub-operations, US 1.
    public static var numberOfRemainingSuboperations: Tag { Tag(0x0000_1020) }
    /// Number of Completed Sub-operations, US 1.
    public static var numberOfCompletedSuboperations: Tag { Tag(0x0000_1021) }
    /// Number of Failed Sub-operations, US 1.
    public static var numberOfFailedSuboperations: Tag { Tag(0x0000_1022) }
    /// Number of Warning Sub-operations, US 1.
    public static var numberOfWarningSuboperations: Tag { Tag(0x0000_1023) }
    /// Move Originator Application Entity Title, AE 1.
    public static var moveOriginatorApplicationEntityTitle: Tag { Tag(0x0000_1030) }
    /// Move Originator Message ID, US 1.
    public static var moveOriginatorMessageID: Tag { Tag(0x0000_1031) }
    /// Dialog Receiver, LT 1. Retired.
    public static var dialogReceiver: Tag { Tag(0x0000_4000) }
    /// Terminal Type, LT 1. Retired.
    public static var terminalType: Tag { Tag(0x0000_4010) }
    /// Message Set ID, SH 1. Retired.
    public static var messageSetID: Tag { Tag(0x0000_5010) }
    /// End Message ID, SH 1. Retired.
    public static var endMessageID: Tag { Tag(0x0000_5020) }
    /// Display Format, LT 1. Retired.
    public static var displayFormat: Tag { Tag(0x0000_5110) }
    /// Page Position ID, LT 1. Retired.
    public static var pagePositionID: Tag { Tag(0x0000_5120) }
    /// Text Format ID, CS 1. Retired.
    public static var textFormatID: Tag { Tag(0x0000_5130) }
    /// Normal/Reverse, CS 1. Retired.
    public static var normalReverse: Tag { Tag(0x0000_5140) }
    /// Add Gray Scale, CS 1. Retired.
    public static var addGrayScale: Tag { Tag(0x0000_5150) }
    /// Borders, CS 1. Retired.
    public static var borders: Tag { Tag(0x0000_5160) }
    /// Copies, IS 1. Retired.
    public static var copies: Tag { Tag(0x0000_5170) }
    /// Command Magnification Type, CS 1. Retired.
    public static var commandMagnificationType: Tag { Tag(0x0000_5180) }
    /// Erase, CS 1. Retired.
    public static var erase: Tag { Tag(0x0000_5190) }
    /// Print, CS 1. Retired.
    public static var print: Tag { Tag(0x0000_51A0) }
    /// Overlays, US 1-n. Retired.
    public static var overlays: Tag { Tag(0x0000_51B0) }
    /// File Meta Information Group Length, UL 1.
    public static var fileMetaInformationGroupLength: Tag { Tag(0x0002_0000) }
    /// File Meta Information Version, OB 1.
    public static var fileMetaInformationVersion: Tag { Tag(0x0002_0001) }
    /// Media Storage SOP Class UID, UI 1.
    public static var mediaStorageSOPClassUID: Tag { Tag(0x0002_0002) }
    /// Media Storage SOP Instance UID, UI 1.
    public static var mediaStorageSOPInstanceUID: Tag { Tag(0x0002_0003) }
    /// Transfer Syntax UID, UI 1.
    public static var transferSyntaxUID: Tag { Tag(0x0002_0010) }
    /// Implementation Class UID, UI 1.
    public static var implementationClassUID: Tag { Tag(0x0002_0012) }
    /// Implementation Version Name, SH 1.
    public static var implementationVersionName: Tag { Tag(0x0002_0013) }
    /// Source Application Entity Title, AE 1.
    public static var sourceApplicationEntityTitle: Tag { Tag(0x0002_0016) }
    /// Sending Application Entity Title, AE 1.
    public static var sendingApplicationEntityTitle: Tag { Tag(0x0002_0017) }
    /// Receiving Application Entity Title, AE 1.
    public static var receivingApplicationEntityTitle: Tag { Tag(0x0002_0018) }
    /// Source Presentation Address, UR 1.
    public static var sourcePresentationAddress: Tag { Tag(0x0002_0026) }
    /// Sending Presentation Address, UR 1.
    public static var sendingPresentationAddress: Tag { Tag(0x0002_0027) }
    /// Receiving Presentation Address, UR 1.
    public static var receivingPresentationAddress: Tag { Tag(0x0002_0028) }
    /// RTV Meta Information Version, OB 1.
    public static var rtvMetaInformationVersion: Tag { Tag(0x0002_0031) }
    /// RTV Communication SOP Class UID, UI 1.
    public static var rtvCommunicationSOPClassUID: Tag { Tag(0x0002_0032) }
    /// RTV Communication SOP Instance UID, UI 1.
    public static var rtvCommunicationSOPInstanceUID: Tag { Tag(0x0002_0033) }
    /// RTV Source Identifier, OB 1.
    public static var rtvSourceIdentifier: Tag { Tag(0x0002_0035) }
    /// RTV Flow Identifier, OB 1.
    public static var rtvFlowIdentifier: Tag { Tag(0x0002_0036) }
    /// RTV Flow RTP Sampling Rate, UL 1.
    public static var rtvFlowRTPSamplingRate: Tag { Tag(0x0002_0037) }
    /// RTV Flow Actual Frame Duration, FD 1.
    public static var rtvFlowActualFrameDuration: Tag { Tag(0x0002_0038) }
    /// Private Information Creator UID, UI 1.
    public static var privateInformationCreatorUID: Tag { Tag(0x0002_0100) }
    /// Private Information, OB 1.
    public static var privateInformation: Tag { Tag(0x0002_0102) }
    /// File-set ID, CS 1.
    public static var fileSetID: Tag { Tag(0x0004_1130) }
    /// File-set Descriptor File ID, CS 1-8.
    public static var fileSetDescriptorFileID: Tag { Tag(0x0004_1141) }
    /// Specific Character Set of File-set Descriptor File, CS 1.
    public static var specificCharacterSetOfFileSetDescriptorFile: Tag { Tag(0x0004_1142) }
    /// Offset of the First Directory Record of the Root Directory Entity, UL 1.
    public static var offsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: Tag { Tag(0x0004_1200) }
    /// Offset of the Last Directory Record of the Root Directory Entity, UL 1.
    public static var offsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: Tag { Tag(0x0004_1202) }
    /// File-set Consistency Flag, US 1.
    public static var fileSetConsistencyFlag: Tag { Tag(0x0004_1212) }
    /// Directory Record Sequence, SQ 1.
    public static var directoryRecordSequence: Tag { Tag(0x0004_1220) }
    /// Offset of the Next Directory Record, UL 1.
    public static var offsetOfTheNextDirectoryRecord: Tag { Tag(0x0004_1400) }
    /// Record In-use Flag, US 1.
    public static var recordInUseFlag: Tag { Tag(0x0004_1410) }
    /// Offset of Referenced Lower-Level Directory Entity, UL 1.
    public static var offsetOfReferencedLowerLevelDirectoryEntity: Tag { Tag(0x0004_1420) }
    /// Directory Record Type, CS 1.
    public static var directoryRecordType: Tag { Tag(0x0004_1430) }
    /// Private Record UID, UI 1.
    public static var privateRecordUID: Tag { Tag(0x0004_1432) }
    /// Referenced File ID, CS 1-8.
    public static var referencedFileID: Tag { Tag(0x0004_1500) }
    /// MRDR Directory Record Offset, UL 1. Retired.
    public static var mrdrDirectoryRecordOffset: Tag { Tag(0x0004_1504) }
    /// Referenced SOP Class UID in File, UI 1.
    public static var referencedSOPClassUIDInFile: Tag { Tag(0x0004_1510) }
    /// Referenced SOP Instance UID in File, UI 1.
    public static var referencedSOPInstanceUIDInFile: Tag { Tag(0x0004_1511) }
    /// Referenced Transfer Syntax UID in File, UI 1.
    public static var referencedTransferSyntaxUIDInFile: Tag { Tag(0x0004_1512) }
    /// Referenced Related General SOP Class UID in File, UI 1-n.
    public static var referencedRelatedGeneralSOPClassUIDInFile: Tag { Tag(0x0004_151A) }
    /// Number of References, UL 1. Retired.
    public static var numberOfReferences: Tag { Tag(0x0004_1600) }
    /// Current Frame Functional Groups Sequence, SQ 1.
    public static var currentFrameFunctionalGroupsSequence: Tag { Tag(0x0006_0001) }
    /// Length to End, UL 1. Retired.
    public static var lengthToEnd: Tag { Tag(0x0008_0001) }
    /// Specific Character Set, CS 1-n.
    public static var specificCharacterSet: Tag { Tag(0x0008_0005) }
    /// Language Code Sequence, SQ 1.
    public static var languageCodeSequence: Tag { Tag(0x0008_0006) }
    /// Image Type, CS 2-n.
    public static var imageType: Tag { Tag(0x0008_0008) }
    /// Recognition Code, SH 1. Retired.
    public static var recognitionCode: Tag { Tag(0x0008_0010) }
    /// Instance Creation Date, DA 1.
    public static var instanceCreationDate: Tag { Tag(0x0008_0012) }
    /// Instance Creation Time, TM 1.
    public static var instanceCreationTime: Tag { Tag(0x0008_0013) }
    /// Instance Creator UID, UI 1.
    public static var instanceCreatorUID: Tag { Tag(0x0008_0014) }
    /// Instance Coercion DateTime, DT 1.
    public static var instanceCoercionDateTime: Tag { Tag(0x0008_0015) }
    /// SOP Class UID, UI 1.
    public static var sopClassUID: Tag { Tag(0x0008_0016) }
    /// Acquisition UID, UI 1.
    public static var acquisitionUID: Tag { Tag(0x0008_0017) }
    /// SOP Instance UID, UI 1.
    public static var sopInstanceUID: Tag { Tag(0x0008_0018) }
    /// Pyramid UID, UI 1.
    public static var pyramidUID: Tag { Tag(0x0008_0019) }
    /// Related General SOP Class UID, UI 1-n.
    public static var relatedGeneralSOPClassUID: Tag { Tag(0x0008_001A) }
    /// Original Specialized SOP Class UID, UI 1.
    public static var originalSpecializedSOPClassUID: Tag { Tag(0x0008_001B) }
    /// Synthetic Data, CS 1.
    public static var syntheticData: Tag { Tag(0x0008_001C) }
    /// Sensitive Content Code Sequence, SQ 1.
    public static var sensitiveContentCodeSequence: Tag { Tag(0x0008_001D) }
    /// Study Date, DA 1.
    public static var studyDate: Tag { Tag(0x0008_0020) }
    /// Series Date, DA 1.
    public static var seriesDate: Tag { Tag(0x0008_0021) }
    /// Acquisition Date, DA 1.
    public static var acquisitionDate: Tag { Tag(0x0008_0022) }
    /// Content Date, DA 1.
    public static var contentDate: Tag { Tag(0x0008_0023) }
    /// Overlay Date, DA 1. Retired.
    public static var overlayDate: Tag { Tag(0x0008_0024) }
    /// Curve Date, DA 1. Retired.
    public static var curveDate: Tag { Tag(0x0008_0025) }
    /// Acquisition DateTime, DT 1.
    public static var acquisitionDateTime: Tag { Tag(0x0008_002A) }
    /// Study Time, TM 1.
    public static var studyTime: Tag { Tag(0x0008_0030) }
    /// Series Time, TM 1.
    public static var seriesTime: Tag { Tag(0x0008_0031) }
    /// Acquisition Time, TM 1.
    public static var acquisitionTime: Tag { Tag(0x0008_0032) }
    /// Content Time, TM 1.
    public static var contentTime: Tag { Tag(0x0008_0033) }
    /// Overlay Time, TM 1. Retired.
    public static var overlayTime: Tag { Tag(0x0008_0034) }
    /// Curve Time, TM 1. Retired.
    public static var curveTime: Tag { Tag(0x0008_0035) }
    /// Data Set Type, US 1. Retired.
    public static var dataSetType: Tag { Tag(0x0008_0040) }
    /// Data Set Subtype, LO 1. Retired.
    public static var dataSetSubtype: Tag { Tag(0x0008_0041) }
    /// Nuclear Medicine Series Type, CS 1. Retired.
    public static var nuclearMedicineSeriesType: Tag { Tag(0x0008_0042) }
    /// Accession Number, SH 1.
    public static var accessionNumber: Tag { Tag(0x0008_0050) }
    /// Issuer of Accession Number Sequence, SQ 1.
    public static var issuerOfAccessionNumberSequence: Tag { Tag(0x0008_0051) }
    /// Query/Retrieve Level, CS 1.
    public static var queryRetrieveLevel: Tag { Tag(0x0008_0052) }
    /// Query/Retrieve View, CS 1.
    public static var queryRetrieveView: Tag { Tag(0x0008_0053) }
    /// Retrieve AE Title, AE 1-n.
    public static var retrieveAETitle: Tag { Tag(0x0008_0054) }
    /// Station AE Title, AE 1.
    public static var stationAETitle: Tag { Tag(0x0008_0055) }
    /// Instance Availability, CS 1.
    public static var instanceAvailability: Tag { Tag(0x0008_0056) }
    /// Failed SOP Instance UID List, UI 1-n.
    public static var failedSOPInstanceUIDList: Tag { Tag(0x0008_0058) }
    /// Modality, CS 1.
    public static var modality: Tag { Tag(0x0008_0060) }
    /// Modalities in Study, CS 1-n.
    public static var modalitiesInStudy: Tag { Tag(0x0008_0061) }
    /// SOP Classes in Study, UI 1-n.
    public static var sopClassesInStudy: Tag { Tag(0x0008_0062) }
    /// Anatomic Regions in Study Code Sequence, SQ 1.
    public static var anatomicRegionsInStudyCodeSequence: Tag { Tag(0x0008_0063) }
    /// Conversion Type, CS 1.
    public static var conversionType: Tag { Tag(0x0008_0064) }
    /// Presentation Intent Type, CS 1.
    public static var presentationIntentType: Tag { Tag(0x0008_0068) }
    /// Manufacturer, LO 1.
    public static var manufacturer: Tag { Tag(0x0008_0070) }
    /// Institution Name, LO 1.
    public static var institutionName: Tag { Tag(0x0008_0080) }
    /// Institution Address, ST 1.
    public static var institutionAddress: Tag { Tag(0x0008_0081) }
    /// Institution Code Sequence, SQ 1.
    public static var institutionCodeSequence: Tag { Tag(0x0008_0082) }
    /// Referring Physician's Name, PN 1.
    public static var referringPhysicianName: Tag { Tag(0x0008_0090) }
    /// Referring Physician's Address, ST 1.
    public static var referringPhysicianAddress: Tag { Tag(0x0008_0092) }
    /// Referring Physician's Telephone Numbers, SH 1-n.
    public static var referringPhysicianTelephoneNumbers: Tag { Tag(0x0008_0094) }
    /// Referring Physician Identification Sequence, SQ 1.
    public static var referringPhysicianIdentificationSequence: Tag { Tag(0x0008_0096) }
    /// Consulting Physician's Name, PN 1-n.
    public static var consultingPhysicianName: Tag { Tag(0x0008_009C) }
    /// Consulting Physician Identification Sequence, SQ 1.
    public static var consultingPhysicianIdentificationSequence: Tag { Tag(0x0008_009D) }
    /// Code Value, SH 1.
    public static var codeValue: Tag { Tag(0x0008_0100) }
    /// Extended Code Value, LO 1.
    public static var extendedCodeValue: Tag { Tag(0x0008_0101) }
    /// Coding Scheme Designator, SH 1.
    public static var codingSchemeDesignator: Tag { Tag(0x0008_0102) }
    /// Coding Scheme Version, SH 1.
    public static var codingSchemeVersion: Tag { Tag(0x0008_0103) }
    /// Code Meaning, LO 1.
    public static var codeMeaning: Tag { Tag(0x0008_0104) }
    /// Mapping Resource, CS 1.
    public static var mappingResource: Tag { Tag(0x0008_0105) }
    /// Context Group Version, DT 1.
    public static var contextGroupVersion: Tag { Tag(0x0008_0106) }
    /// Context Group Local Version, DT 1.
    public static var contextGroupLocalVersion: Tag { Tag(0x0008_0107) }
    /// Extended Code Meaning, LT 1.
    public static var extendedCodeMeaning: Tag { Tag(0x0008_0108) }
    /// Coding Scheme Resources Sequence, SQ 1.
    public static var codingSchemeResourcesSequence: Tag { Tag(0x0008_0109) }
    /// Coding Scheme URL Type, CS 1.
    public static var codingSchemeURLType: Tag { Tag(0x0008_010A) }
    /// Context Group Extension Flag, CS 1.
    public static var contextGroupExtensionFlag: Tag { Tag(0x0008_010B) }
    /// Coding Scheme UID, UI 1.
    public static var codingSchemeUID: Tag { Tag(0x0008_010C) }
    /// Context Group Extension Creator UID, UI 1.
    public static var contextGroupExtensionCreatorUID: Tag { Tag(0x0008_010D) }
    /// Coding Scheme URL, UR 1.
    public static var codingSchemeURL: Tag { Tag(0x0008_010E) }
    /// Context Identifier, CS 1.
    public static var contextIdentifier: Tag { Tag(0x0008_010F) }
    /// Coding Scheme Identification Sequence, SQ 1.
    public static var codingSchemeIdentificationSequence: Tag { Tag(0x0008_0110) }
    /// Coding Scheme Registry, LO 1.
    public static var codingSchemeRegistry: Tag { Tag(0x0008_0112) }
    /// Coding Scheme External ID, ST 1.
    public static var codingSchemeExternalID: Tag { Tag(0x0008_0114) }
    /// Coding Scheme Name, ST 1.
    public static var codingSchemeName: Tag { Tag(0x0008_0115) }
    /// Coding Scheme Responsible Organization, ST 1.
    public static var codingSchemeResponsibleOrganization: Tag { Tag(0x0008_0116) }
    /// Context UID, UI 1.
    public static var contextUID: Tag { Tag(0x0008_0117) }
    /// Mapping Resource UID, UI 1.
    public static var mappingResourceUID: Tag { Tag(0x0008_0118) }
    /// Long Code Value, UC 1.
    public static var longCodeValue: Tag { Tag(0x0008_0119) }
    /// URN Code Value, UR 1.
    public static var urnCodeValue: Tag { Tag(0x0008_0120) }
    /// Equivalent Code Sequence, SQ 1.
    public static var equivalentCodeSequence: Tag { Tag(0x0008_0121) }
    /// Mapping Resource Name, LO 1.
    public static var mappingResourceName: Tag { Tag(0x0008_0122) }
    /// Context Group Identification Sequence, SQ 1.
    public static var contextGroupIdentificationSequence: Tag { Tag(0x0008_0123) }
    /// Mapping Resource Identification Sequence, SQ 1.
    public static var mappingResourceIdentificationSequence: Tag { Tag(0x0008_0124) }
    /// Timezone Offset From UTC, SH 1.
    public static var timezoneOffsetFromUTC: Tag { Tag(0x0008_0201) }
    /// Responsible Group Code Sequence, SQ 1.
    public static var responsibleGroupCodeSequence: Tag { Tag(0x0008_0220) }
    /// Equipment Modality, CS 1.
    public static var equipmentModality: Tag { Tag(0x0008_0221) }
    /// Manufacturer's Related Model Group, LO 1.
    public static var manufacturerRelatedModelGroup: Tag { Tag(0x0008_0222) }
    /// Private Data Element Characteristics Sequence, SQ 1.
    public static var privateDataElementCharacteristicsSequence: Tag { Tag(0x0008_0300) }
    /// Private Group Reference, US 1.
    public static var privateGroupReference: Tag { Tag(0x0008_0301) }
    /// Private Creator Reference, LO 1.
    public static var privateCreatorReference: Tag { Tag(0x0008_0302) }
    /// Block Identifying Information Status, CS 1.
    public static var blockIdentifyingInformationStatus: Tag { Tag(0x0008_0303) }
    /// Nonidentifying Private Elements, US 1-n.
    public static var nonidentifyingPrivateElements: Tag { Tag(0x0008_0304) }
    /// Deidentification Action Sequence, SQ 1.
    public static var deidentificationActionSequence: Tag { Tag(0x0008_0305) }
    /// Identifying Private Elements, US 1-n.
    public static var identifyingPrivateElements: Tag { Tag(0x0008_0306) }
    /// Deidentification Action, CS 1.
    public static var deidentificationAction: Tag { Tag(0x0008_0307) }
    /// Private Data Element, US 1.
    public static var privateDataElement: Tag { Tag(0x0008_0308) }
    /// Private Data Element Value Multiplicity, UL 1-3.
    public static var privateDataElementValueMultiplicity: Tag { Tag(0x0008_0309) }
    /// Private Data Element Value Representation, CS 1.
    public static var privateDataElementValueRepresentation: Tag { Tag(0x0008_030A) }
    /// Private Data Element Number of Items, UL 1-2.
    public static var privateDataElementNumberOfItems: Tag { Tag(0x0008_030B) }
    /// Private Data Element Name, UC 1.
    public static var privateDataElementName: Tag { Tag(0x0008_030C) }
    /// Private Data Element Keyword, UC 1.
    public static var privateDataElementKeyword: Tag { Tag(0x0008_030D) }
    /// Private Data Element Description, UT 1.
    public static var privateDataElementDescription: Tag { Tag(0x0008_030E) }
    /// Private Data Element Encoding, UT 1.
    public static var privateDataElementEncoding: Tag { Tag(0x0008_030F) }
    /// Private Data Element Definition Sequence, SQ 1.
    public static var privateDataElementDefinitionSequence: Tag { Tag(0x0008_0310) }
    /// Scope of Inventory Sequence, SQ 1.
    public static var scopeOfInventorySequence: Tag { Tag(0x0008_0400) }
    /// Inventory Purpose, LT 1.
    public static var inventoryPurpose: Tag { Tag(0x0008_0401) }
    /// Inventory Instance Description, LT 1.
    public static var inventoryInstanceDescription: Tag { Tag(0x0008_0402) }
    /// Inventory Level, CS 1.
    public static var inventoryLevel: Tag { Tag(0x0008_0403) }
    /// Item Inventory DateTime, DT 1.
    public static var itemInventoryDateTime: Tag { Tag(0x0008_0404) }
    /// Removed from Operational Use, CS 1.
    public static var removedFromOperationalUse: Tag { Tag(0x0008_0405) }
    /// Reason for Removal Code Sequence, SQ 1.
    public static var reasonForRemovalCodeSequence: Tag { Tag(0x0008_0406) }
    /// Stored Instance Base URI, UR 1.
    public static var storedInstanceBaseURI: Tag { Tag(0x0008_0407) }
    /// Folder Access URI, UR 1.
    public static var folderAccessURI: Tag { Tag(0x0008_0408) }
    /// File Access URI, UR 1.
    public static var fileAccessURI: Tag { Tag(0x0008_0409) }
    /// Container File Type, CS 1.
    public static var containerFileType: Tag { Tag(0x0008_040A) }
    /// Filename in Container, UR 1.
    public static var filenameInContainer: Tag { Tag(0x0008_040B) }
    /// File Offset in Container, UV 1.
    public static var fileOffsetInContainer: Tag { Tag(0x0008_040C) }
    /// File Length in Container, UV 1.
    public static var fileLengthInContainer: Tag { Tag(0x0008_040D) }
    /// Stored Instance Transfer Syntax UID, UI 1.
    public static var storedInstanceTransferSyntaxUID: Tag { Tag(0x0008_040E) }
    /// Extended Matching Mechanisms, CS 1-n.
    public static var extendedMatchingMechanisms: Tag { Tag(0x0008_040F) }
    /// Range Matching Sequence, SQ 1.
    public static var rangeMatchingSequence: Tag { Tag(0x0008_0410) }
    /// List of UID Matching Sequence, SQ 1.
    public static var listOfUIDMatchingSequence: Tag { Tag(0x0008_0411) }
    /// Empty Value Matching Sequence, SQ 1.
    public static var emptyValueMatchingSequence: Tag { Tag(0x0008_0412) }
    /// General Matching Sequence, SQ 1.
    public static var generalMatchingSequence: Tag { Tag(0x0008_0413) }
    /// Requested Status Interval, US 1.
    public static var requestedStatusInterval: Tag { Tag(0x0008_0414) }
    /// Retain Instances, CS 1.
    public static var retainInstances: Tag { Tag(0x0008_0415) }
    /// Expiration DateTime, DT 1.
    public static var expirationDateTime: Tag { Tag(0x0008_0416) }
    /// Transaction Status, CS 1.
    public static var transactionStatus: Tag { Tag(0x0008_0417) }
    /// Transaction Status Comment, LT 1.
    public static var transactionStatusComment: Tag { Tag(0x0008_0418) }
    /// File Set Access Sequence, SQ 1.
    public static var fileSetAccessSequence: Tag { Tag(0x0008_0419) }
    /// File Access Sequence, SQ 1.
    public static var fileAccessSequence: Tag { Tag(0x0008_041A) }
    /// Record Key, OB 1.
    public static var recordKey: Tag { Tag(0x0008_041B) }
    /// Prior Record Key, OB 1.
    public static var priorRecordKey: Tag { Tag(0x0008_041C) }
    /// Metadata Sequence, SQ 1.
    public static var metadataSequence: Tag { Tag(0x0008_041D) }
    /// Updated Metadata Sequence, SQ 1.
    public static var updatedMetadataSequence: Tag { Tag(0x0008_041E) }
    /// Study Update DateTime, DT 1.
    public static var studyUpdateDateTime: Tag { Tag(0x0008_041F) }
    /// Inventory Access End Points Sequence, SQ 1.
    public static var inventoryAccessEndPointsSequence: Tag { Tag(0x0008_0420) }
    /// Study Access End Points Sequence, SQ 1.
    public static var studyAccessEndPointsSequence: Tag { Tag(0x0008_0421) }
    /// Incorporated Inventory Instance Sequence, SQ 1.
    public static var incorporatedInventoryInstanceSequence: Tag { Tag(0x0008_0422) }
    /// Inventoried Studies Sequence, SQ 1.
    public static var inventoriedStudiesSequence: Tag { Tag(0x0008_0423) }
    /// Inventoried Series Sequence, SQ 1.
    public static var inventoriedSeriesSequence: Tag { Tag(0x0008_0424) }
    /// Inventoried Instances Sequence, SQ 1.
    public static var inventoriedInstancesSequence: Tag { Tag(0x0008_0425) }
    /// Inventory Completion Status, CS 1.
    public static var inventoryCompletionStatus: Tag { Tag(0x0008_0426) }
    /// Number of Study Records in Instance, UL 1.
    public static var numberOfStudyRecordsInInstance: Tag { Tag(0x0008_0427) }
    /// Total Number of Study Records, UV 1.
    public static var totalNumberOfStudyRecords: Tag { Tag(0x0008_0428) }
    /// Maximum Number of Records, UV 1.
    public static var maximumNumberOfRecords: Tag { Tag(0x0008_0429) }
    /// Network ID, AE 1. Retired.
    public static var networkID: Tag { Tag(0x0008_1000) }
    /// Station Name, SH 1.
    public static var stationName: Tag { Tag(0x0008_1010) }
    /// Study Description, LO 1.
    public static var studyDescription: Tag { Tag(0x0008_1030) }
    /// Procedure Code Sequence, SQ 1.
    public static var procedureCodeSequence: Tag { Tag(0x0008_1032) }
    /// Series Description, LO 1.
    public static var seriesDescription: Tag { Tag(0x0008_103E) }
    /// Series Description Code Sequence, SQ 1.
    public static var seriesDescriptionCodeSequence: Tag { Tag(0x0008_103F) }
    /// Institutional Department Name, LO 1.
    public static var institutionalDepartmentName: Tag { Tag(0x0008_1040) }
    /// Institutional Department Type Code Sequence, SQ 1.
    public static var institutionalDepartmentTypeCodeSequence: Tag { Tag(0x0008_1041) }
    /// Physician(s) of Record, PN 1-n.
    public static var physiciansOfRecord: Tag { Tag(0x0008_1048) }
    /// Physician(s) of Record Identification Sequence, SQ 1.
    public static var physiciansOfRecordIdentificationSequence: Tag { Tag(0x0008_1049) }
    /// Performing Physician's Name, PN 1-n.
    public static var performingPhysicianName: Tag { Tag(0x0008_1050) }
    /// Performing Physician Identification Sequence, SQ 1.
    public static var performingPhysicianIdentificationSequence: Tag { Tag(0x0008_1052) }
    /// Name of Physician(s) Reading Study, PN 1-n.
    public static var nameOfPhysiciansReadingStudy: Tag { Tag(0x0008_1060) }
    /// Physician(s) Reading Study Identification Sequence, SQ 1.
    public static var physiciansReadingStudyIdentificationSequence: Tag { Tag(0x0008_1062) }
    /// Operators' Name, PN 1-n.
    public static var operatorsName: Tag { Tag(0x0008_1070) }
    /// Operator Identification Sequence, SQ 1.
    public static var operatorIdentificationSequence: Tag { Tag(0x0008_1072) }
    /// Admitting Diagnoses Description, LO 1-n.
    public static var admittingDiagnosesDescription: Tag { Tag(0x0008_1080) }
    /// Admitting Diagnoses Code Sequence, SQ 1.
    public static var admittingDiagnosesCodeSequence: Tag { Tag(0x0008_1084) }
    /// Pyramid Description, LO 1.
    public static var pyramidDescription: Tag { Tag(0x0008_1088) }
    /// Manufacturer's Model Name, LO 1.
    public static var manufacturerModelName: Tag { Tag(0x0008_1090) }
    /// Referenced Results Sequence, SQ 1. Retired.
    public static var referencedResultsSequence: Tag { Tag(0x0008_1100) }
    /// Referenced Study Sequence, SQ 1.
    public static var referencedStudySequence: Tag { Tag(0x0008_1110) }
    /// Referenced Performed Procedure Step Sequence, SQ 1.
    public static var referencedPerformedProcedureStepSequence: Tag { Tag(0x0008_1111) }
    /// Referenced Instances by SOP Class Sequence, SQ 1.
    public static var referencedInstancesBySOPClassSequence: Tag { Tag(0x0008_1112) }
    /// Referenced Series Sequence, SQ 1.
    public static var referencedSeriesSequence: Tag { Tag(0x0008_1115) }
    /// Referenced Patient Sequence, SQ 1.
    public static var referencedPatientSequence: Tag { Tag(0x0008_1120) }
    /// Referenced Visit Sequence, SQ 1.
    public static var referencedVisitSequence: Tag { Tag(0x0008_1125) }
    /// Referenced Overlay Sequence, SQ 1. Retired.
    public static var referencedOverlaySequence: Tag { Tag(0x0008_1130) }
    /// Referenced Stereometric Instance Sequence, SQ 1.
    public static var referencedStereometricInstanceSequence: Tag { Tag(0x0008_1134) }
    /// Referenced Waveform Sequence, SQ 1.
    public static var referencedWaveformSequence: Tag { Tag(0x0008_113A) }
    /// Referenced Image Sequence, SQ 1.
    public static var referencedImageSequence: Tag { Tag(0x0008_1140) }
    /// Referenced Curve Sequence, SQ 1. Retired.
    public static var referencedCurveSequence: Tag { Tag(0x0008_1145) }
    /// Referenced Instance Sequence, SQ 1.
    public static var referencedInstanceSequence: Tag { Tag(0x0008_114A) }
    /// Referenced Real World Value Mapping Instance Sequence, SQ 1.
    public static var referencedRealWorldValueMappingInstanceSequence: Tag { Tag(0x0008_114B) }
    /// Referenced Segmentation Sequence, SQ 1.
    public static var referencedSegmentationSequence: Tag { Tag(0x0008_114C) }
    /// Referenced Surface Segmentation Sequence, SQ 1.
    public static var referencedSurfaceSegmentationSequence: Tag { Tag(0x0008_114D) }
    /// Referenced SOP Class UID, UI 1.
    public static var referencedSOPClassUID: Tag { Tag(0x0008_1150) }
    /// Referenced SOP Instance UID, UI 1.
    public static var referencedSOPInstanceUID: Tag { Tag(0x0008_1155) }
    /// Definition Source Sequence, SQ 1.
    public static var definitionSourceSequence: Tag { Tag(0x0008_1156) }
    /// SOP Classes Supported, UI 1-n.
    public static var sopClassesSupported: Tag { Tag(0x0008_115A) }
    /// Referenced Frame Number, IS 1-n.
    public static var referencedFrameNumber: Tag { Tag(0x0008_1160) }
    /// Simple Frame List, UL 1-n.
    public static var simpleFrameList: Tag { Tag(0x0008_1161) }
    /// Calculated Frame List, UL 3-3n.
    public static var calculatedFrameList: Tag { Tag(0x0008_1162) }
    /// Time Range, FD 2.
    public static var timeRange: Tag { Tag(0x0008_1163) }
    /// Frame Extraction Sequence, SQ 1.
    public static var frameExtractionSequence: Tag { Tag(0x0008_1164) }
    /// Multi-frame Source SOP Instance UID, UI 1.
    public static var multiFrameSourceSOPInstanceUID: Tag { Tag(0x0008_1167) }
    /// Retrieve URL, UR 1.
    public static var retrieveURL: Tag { Tag(0x0008_1190) }
    /// Transaction UID, UI 1.
    public static var transactionUID: Tag { Tag(0x0008_1195) }
    /// Warning Reason, US 1.
    public static var warningReason: Tag { Tag(0x0008_1196) }
    /// Failure Reason, US 1.
    public static var failureReason: Tag { Tag(0x0008_1197) }
    /// Failed SOP Sequence, SQ 1.
    public static var failedSOPSequence: Tag { Tag(0x0008_1198) }
    /// Referenced SOP Sequence, SQ 1.
    public static var referencedSOPSequence: Tag { Tag(0x0008_1199) }
    /// Other Failures Sequence, SQ 1.
    public static var otherFailuresSequence: Tag { Tag(0x0008_119A) }
    /// Failed Study Sequence, SQ 1.
    public static var failedStudySequence: Tag { Tag(0x0008_119B) }
    /// Studies Containing Other Referenced Instances Sequence, SQ 1.
    public static var studiesContainingOtherReferencedInstancesSequence: Tag { Tag(0x0008_1200) }
    /// Related Series Sequence, SQ 1.
    public static var relatedSeriesSequence: Tag { Tag(0x0008_1250) }
    /// Principal Diagnosis Code Sequence, SQ 1.
    public static var principalDiagnosisCodeSequence: Tag { Tag(0x0008_1301) }
    /// Primary Diagnosis Code Sequence, SQ 1.
    public static var primaryDiagnosisCodeSequence: Tag { Tag(0x0008_1302) }
    /// Secondary Diagnoses Code Sequence, SQ 1.
    public static var secondaryDiagnosesCodeSequence: Tag { Tag(0x0008_1303) }
    /// Histological Diagnoses Code Sequence, SQ 1.
    public static var histologicalDiagnosesCodeSequence: Tag { Tag(0x0008_1304) }
    /// Lossy Image Compression (Retired), CS 1. Retired.
    public static var lossyImageCompressionRetired: Tag { Tag(0x0008_2110) }
    /// Derivation Description, ST 1.
    public static var derivationDescription: Tag { Tag(0x0008_2111) }
    /// Source Image Sequence, SQ 1.
    public static var sourceImageSequence: Tag { Tag(0x0008_2112) }
    /// Stage Name, SH 1.
    public static var stageName: Tag { Tag(0x0008_2120) }
    /// Stage Number, IS 1.
    public static var stageNumber: Tag { Tag(0x0008_2122) }
    /// Number of Stages, IS 1.
    public static var numberOfStages: Tag { Tag(0x0008_2124) }
    /// View Name, SH 1.
    public static var viewName: Tag { Tag(0x0008_2127) }
    /// View Number, IS 1.
    public static var viewNumber: Tag { Tag(0x0008_2128) }
    /// Number of Event Timers, IS 1.
    public static var numberOfEventTimers: Tag { Tag(0x0008_2129) }
    /// Number of Views in Stage, IS 1.
    public static var numberOfViewsInStage: Tag { Tag(0x0008_212A) }
    /// Event Elapsed Time(s), DS 1-n.
    public static var eventElapsedTimes: Tag { Tag(0x0008_2130) }
    /// Event Timer Name(s), LO 1-n.
    public static var eventTimerNames: Tag { Tag(0x0008_2132) }
    /// Event Timer Sequence, SQ 1.
    public static var eventTimerSequence: Tag { Tag(0x0008_2133) }
    /// Event Time Offset, FD 1.
    public static var eventTimeOffset: Tag { Tag(0x0008_2134) }
    /// Event Code Sequence, SQ 1.
    public static var eventCodeSequence: Tag { Tag(0x0008_2135) }
    /// Start Trim, IS 1.
    public static var startTrim: Tag { Tag(0x0008_2142) }
    /// Stop Trim, IS 1.
    public static var stopTrim: Tag { Tag(0x0008_2143) }
    /// Recommended Display Frame Rate, IS 1.
    public static var recommendedDisplayFrameRate: Tag { Tag(0x0008_2144) }
    /// Transducer Position, CS 1. Retired.
    public static var transducerPosition: Tag { Tag(0x0008_2200) }
    /// Transducer Orientation, CS 1. Retired.
    public static var transducerOrientation: Tag { Tag(0x0008_2204) }
    /// Anatomic Structure, CS 1. Retired.
    public static var anatomicStructure: Tag { Tag(0x0008_2208) }
    /// Anatomic Region Sequence, SQ 1.
    public static var anatomicRegionSequence: Tag { Tag(0x0008_2218) }
    /// Anatomic Region Modifier Sequence, SQ 1.
    public static var anatomicRegionModifierSequence: Tag { Tag(0x0008_2220) }
    /// Primary Anatomic Structure Sequence, SQ 1.
    public static var primaryAnatomicStructureSequence: Tag { Tag(0x0008_2228) }
    /// Anatomic Structure, Space or Region Sequence, SQ 1. Retired.
    public static var anatomicStructureSpaceOrRegionSequence: Tag { Tag(0x0008_2229) }
    /// Primary Anatomic Structure Modifier Sequence, SQ 1.
    public static var primaryAnatomicStructureModifierSequence: Tag { Tag(0x0008_2230) }
    /// Transducer Position Sequence, SQ 1. Retired.
    public static var transducerPositionSequence: Tag { Tag(0x0008_2240) }
    /// Transducer Position Modifier Sequence, SQ 1. Retired.
    public static var transducerPositionModifierSequence: Tag { Tag(0x0008_2242) }
    /// Transducer Orientation Sequence, SQ 1. Retired.
    public static var transducerOrientationSequence: Tag { Tag(0x0008_2244) }
    /// Transducer Orientation Modifier Sequence, SQ 1. Retired.
    public static var transducerOrientationModifierSequence: Tag { Tag(0x0008_2246) }
    /// Anatomic Structure Space Or Region Code Sequence (Trial), SQ 1. Retired.
    public static var anatomicStructureSpaceOrRegionCodeSequenceTrial: Tag { Tag(0x0008_2251) }
    /// Anatomic Portal Of Entrance Code Sequence (Trial), SQ 1. Retired.
    public static var anatomicPortalOfEntranceCodeSequenceTrial: Tag { Tag(0x0008_2253) }
    /// Anatomic Approach Direction Code Sequence (Trial), SQ 1. Retired.
    public static var anatomicApproachDirectionCodeSequenceTrial: Tag { Tag(0x0008_2255) }
    /// Anatomic Perspective Description (Trial), ST 1. Retired.
    public static var anatomicPerspectiveDescriptionTrial: Tag { Tag(0x0008_2256) }
    /// Anatomic Perspective Code Sequence (Trial), SQ 1. Retired.
    public static var anatomicPerspectiveCodeSequenceTrial: Tag { Tag(0x0008_2257) }
    /// Anatomic Location Of Examining Instrument Description (Trial), ST 1. Retired.
    public static var anatomicLocationOfExaminingInstrumentDescriptionTrial: Tag { Tag(0x0008_2258) }
    /// Anatomic Location Of Examining Instrument Code Sequence (Trial), SQ 1. Retired.
    public static var anatomicLocationOfExaminingInstrumentCodeSequenceTrial: Tag { Tag(0x0008_2259) }
    /// Anatomic Structure Space Or Region Modifier Code Sequence (Trial), SQ 1. Retired.
    public static var anatomicStructureSpaceOrRegionModifierCodeSequenceTrial: Tag { Tag(0x0008_225A) }
    /// On Axis Background Anatomic Structure Code Sequence (Trial), SQ 1. Retired.
    public static var onAxisBackgroundAnatomicStructureCodeSequenceTrial: Tag { Tag(0x0008_225C) }
    /// Alternate Representation Sequence, SQ 1.
    public static var alternateRepresentationSequence: Tag { Tag(0x0008_3001) }
    /// Available Transfer Syntax UID, UI 1-n.
    public static var availableTransferSyntaxUID: Tag { Tag(0x0008_3002) }
    /// Irradiation Event UID, UI 1-n.
    public static var irradiationEventUID: Tag { Tag(0x0008_3010) }
    /// Source Irradiation Event Sequence, SQ 1.
    public static var sourceIrradiationEventSequence: Tag { Tag(0x0008_3011) }
    /// Radiopharmaceutical Administration Event UID, UI 1.
    public static var radiopharmaceuticalAdministrationEventUID: Tag { Tag(0x0008_3012) }
    /// Identifying Comments, LT 1. Retired.
    public static var identifyingComments: Tag { Tag(0x0008_4000) }
    /// Frame Type, CS 4-5.
    public static var frameType: Tag { Tag(0x0008_9007) }
    /// Referenced Image Evidence Sequence, SQ 1.
    public static var referencedImageEvidenceSequence: Tag { Tag(0x0008_9092) }
    /// Referenced Raw Data Sequence, SQ 1.
    public static var referencedRawDataSequence: Tag { Tag(0x0008_9121) }
    /// Creator-Version UID, UI 1.
    public static var creatorVersionUID: Tag { Tag(0x0008_9123) }
    /// Derivation Image Sequence, SQ 1.
    public static var derivationImageSequence: Tag { Tag(0x0008_9124) }
    /// Source Image Evidence Sequence, SQ 1.
    public static var sourceImageEvidenceSequence: Tag { Tag(0x0008_9154) }
    /// Pixel Presentation, CS 1.
    public static var pixelPresentation: Tag { Tag(0x0008_9205) }
    /// Volumetric Properties, CS 1.
    public static var volumetricProperties: Tag { Tag(0x0008_9206) }
    /// Volume Based Calculation Technique, CS 1.
    public static var volumeBasedCalculationTechnique: Tag { Tag(0x0008_9207) }
    /// Complex Image Component, CS 1.
    public static var complexImageComponent: Tag { Tag(0x0008_9208) }
    /// Acquisition Contrast, CS 1.
    public static var acquisitionContrast: Tag { Tag(0x0008_9209) }
    /// Derivation Code Sequence, SQ 1.
    public static var derivationCodeSequence: Tag { Tag(0x0008_9215) }
    /// Referenced Presentation State Sequence, SQ 1.
    public static var referencedPresentationStateSequence: Tag { Tag(0x0008_9237) }
    /// Referenced Other Plane Sequence, SQ 1.
    public static var referencedOtherPlaneSequence: Tag { Tag(0x0008_9410) }
    /// Frame Display Sequence, SQ 1.
    public static var frameDisplaySequence: Tag { Tag(0x0008_9458) }
    /// Recommended Display Frame Rate in Float, FL 1.
    public static var recommendedDisplayFrameRateInFloat: Tag { Tag(0x0008_9459) }
    /// Skip Frame Range Flag, CS 1.
    public static var skipFrameRangeFlag: Tag { Tag(0x0008_9460) }
    /// Patient's Name, PN 1.
    public static var patientName: Tag { Tag(0x0010_0010) }
    /// Person Names to Use Sequence, SQ 1.
    public static var personNamesToUseSequence: Tag { Tag(0x0010_0011) }
    /// Name to Use, LT 1.
    public static var nameToUse: Tag { Tag(0x0010_0012) }
    /// Name to Use Comment, UT 1.
    public static var nameToUseComment: Tag { Tag(0x0010_0013) }
    /// Third Person Pronouns Sequence, SQ 1.
    public static var thirdPersonPronounsSequence: Tag { Tag(0x0010_0014) }
    /// Pronoun Code Sequence, SQ 1.
    public static var pronounCodeSequence: Tag { Tag(0x0010_0015) }
    /// Pronoun Comment, UT 1.
    public static var pronounComment: Tag { Tag(0x0010_0016) }
    /// Patient ID, LO 1.
    public static var patientID: Tag { Tag(0x0010_0020) }
    /// Issuer of Patient ID, LO 1.
    public static var issuerOfPatientID: Tag { Tag(0x0010_0021) }
    /// Type of Patient ID, CS 1.
    public static var typeOfPatientID: Tag { Tag(0x0010_0022) }
    /// Issuer of Patient ID Qualifiers Sequence, SQ 1.
    public static var issuerOfPatientIDQualifiersSequence: Tag { Tag(0x0010_0024) }
    /// Source Patient Group Identification Sequence, SQ 1.
    public static var sourcePatientGroupIdentificationSequence: Tag { Tag(0x0010_0026) }
    /// Group of Patients Identification Sequence, SQ 1.
    public static var groupOfPatientsIdentificationSequence: Tag { Tag(0x0010_0027) }
    /// Subject Relative Position in Image, US 3.
    public static var subjectRelativePositionInImage: Tag { Tag(0x0010_0028) }
    /// Patient's Birth Date, DA 1.
    public static var patientBirthDate: Tag { Tag(0x0010_0030) }
    /// Patient's Birth Time, TM 1.
    public static var patientBirthTime: Tag { Tag(0x0010_0032) }
    /// Patient's Birth Date in Alternative Calendar, LO 1.
    public static var patientBirthDateInAlternativeCalendar: Tag { Tag(0x0010_0033) }
    /// Patient's Death Date in Alternative Calendar, LO 1.
    public static var patientDeathDateInAlternativeCalendar: Tag { Tag(0x0010_0034) }
    /// Patient's Alternative Calendar, CS 1.
    public static var patientAlternativeCalendar: Tag { Tag(0x0010_0035) }
    /// Patient's Sex, CS 1.
    public static var patientSex: Tag { Tag(0x0010_0040) }
    /// Gender Identity Sequence, SQ 1.
    public static var genderIdentitySequence: Tag { Tag(0x0010_0041) }
    /// Sex Parameters for Clinical Use Category Comment, UT 1.
    public static var sexParametersForClinicalUseCategoryComment: Tag { Tag(0x0010_0042) }
    /// Sex Parameters for Clinical Use Category Sequence, SQ 1.
    public static var sexParametersForClinicalUseCategorySequence: Tag { Tag(0x0010_0043) }
    /// Gender Identity Code Sequence, SQ 1.
    public static var genderIdentityCodeSequence: Tag { Tag(0x0010_0044) }
    /// Gender Identity Comment, UT 1.
    public static var genderIdentityComment: Tag { Tag(0x0010_0045) }
    /// Sex Parameters for Clinical Use Category Code Sequence, SQ 1.
    public static var sexParametersForClinicalUseCategoryCodeSequence: Tag { Tag(0x0010_0046) }
    /// Sex Parameters for Clinical Use Category Reference, UR 1-n.
    public static var sexParametersForClinicalUseCategoryReference: Tag { Tag(0x0010_0047) }
    /// Patient's Insurance Plan Code Sequence, SQ 1.
    public static var patientInsurancePlanCodeSequence: Tag { Tag(0x0010_0050) }
    /// Patient's Primary Language Code Sequence, SQ 1.
    public static var patientPrimaryLanguageCodeSequence: Tag { Tag(0x0010_0101) }
    /// Patient's Primary Language Modifier Code Sequence, SQ 1.
    public static var patientPrimaryLanguageModifierCodeSequence: Tag { Tag(0x0010_0102) }
    /// Quality Control Subject, CS 1.
    public static var qualityControlSubject: Tag { Tag(0x0010_0200) }
    /// Quality Control Subject Type Code Sequence, SQ 1.
    public static var qualityControlSubjectTypeCodeSequence: Tag { Tag(0x0010_0201) }
    /// Strain Description, UC 1.
    public static var strainDescription: Tag { Tag(0x0010_0212) }
    /// Strain Nomenclature, LO 1.
    public static var strainNomenclature: Tag { Tag(0x0010_0213) }
    /// Strain Stock Number, LO 1.
    public static var strainStockNumber: Tag { Tag(0x0010_0214) }
    /// Strain Source Registry Code Sequence, SQ 1.
    public static var strainSourceRegistryCodeSequence: Tag { Tag(0x0010_0215) }
    /// Strain Stock Sequence, SQ 1.
    public static var strainStockSequence: Tag { Tag(0x0010_0216) }
    /// Strain Source, LO 1.
    public static var strainSource: Tag { Tag(0x0010_0217) }
    /// Strain Additional Information, UT 1.
    public static var strainAdditionalInformation: Tag { Tag(0x0010_0218) }
    /// Strain Code Sequence, SQ 1.
    public static var strainCodeSequence: Tag { Tag(0x0010_0219) }
    /// Genetic Modifications Sequence, SQ 1.
    public static var geneticModificationsSequence: Tag { Tag(0x0010_0221) }
    /// Genetic Modifications Description, UC 1.
    public static var geneticModificationsDescription: Tag { Tag(0x0010_0222) }
    /// Genetic Modifications Nomenclature, LO 1.
    public static var geneticModificationsNomenclature: Tag { Tag(0x0010_0223) }
    /// Genetic Modifications Code Sequence, SQ 1.
    public static var geneticModificationsCodeSequence: Tag { Tag(0x0010_0229) }
    /// Other Patient IDs, LO 1-n. Retired.
    public static var otherPatientIDs: Tag { Tag(0x0010_1000) }
    /// Other Patient Names, PN 1-n.
    public static var otherPatientNames: Tag { Tag(0x0010_1001) }
    /// Other Patient IDs Sequence, SQ 1.
    public static var otherPatientIDsSequence: Tag { Tag(0x0010_1002) }
    /// Patient's Birth Name, PN 1.
    public static var patientBirthName: Tag { Tag(0x0010_1005) }
    /// Patient's Age, AS 1.
    public static var patientAge: Tag { Tag(0x0010_1010) }
    /// Patient's Size, DS 1.
    public static var patientSize: Tag { Tag(0x0010_1020) }
    /// Patient's Size Code Sequence, SQ 1.
    public static var patientSizeCodeSequence: Tag { Tag(0x0010_1021) }
    /// Patient's Body Mass Index, DS 1.
    public static var patientBodyMassIndex: Tag { Tag(0x0010_1022) }
    /// Measured AP Dimension, DS 1.
    public static var measuredAPDimension: Tag { Tag(0x0010_1023) }
    /// Measured Lateral Dimension, DS 1.
    public static var measuredLateralDimension: Tag { Tag(0x0010_1024) }
    /// Patient's Weight, DS 1.
    public static var patientWeight: Tag { Tag(0x0010_1030) }
    /// Patient's Address, LO 1.
    public static var patientAddress: Tag { Tag(0x0010_1040) }
    /// Insurance Plan Identification, LO 1-n. Retired.
    public static var insurancePlanIdentification: Tag { Tag(0x0010_1050) }
    /// Patient's Mother's Birth Name, PN 1.
    public static var patientMotherBirthName: Tag { Tag(0x0010_1060) }
    /// Military Rank, LO 1.
    public static var militaryRank: Tag { Tag(0x0010_1080) }
    /// Branch of Service, LO 1.
    public static var branchOfService: Tag { Tag(0x0010_1081) }
    /// Medical Record Locator, LO 1. Retired.
    public static var medicalRecordLocator: Tag { Tag(0x0010_1090) }
    /// Referenced Patient Photo Sequence, SQ 1.
    public static var referencedPatientPhotoSequence: Tag { Tag(0x0010_1100) }
    /// Medical Alerts, LO 1-n.
    public static var medicalAlerts: Tag { Tag(0x0010_2000) }
    /// Allergies, LO 1-n.
    public static var allergies: Tag { Tag(0x0010_2110) }
    /// Country of Residence, LO 1.
    public static var countryOfResidence: Tag { Tag(0x0010_2150) }
    /// Region of Residence, LO 1.
    public static var regionOfResidence: Tag { Tag(0x0010_2152) }
    /// Patient's Telephone Numbers, SH 1-n.
    public static var patientTelephoneNumbers: Tag { Tag(0x0010_2154) }
    /// Patient's Telecom Information, LT 1.
    public static var patientTelecomInformation: Tag { Tag(0x0010_2155) }
    /// Ethnic Group, SH 1. Retired.
    public static var ethnicGroup: Tag { Tag(0x0010_2160) }
    /// Ethnic Group Code Sequence, SQ 1.
    public static var ethnicGroupCodeSequence: Tag { Tag(0x0010_2161) }
    /// Ethnic Groups, UC 1-n.
    public static var ethnicGroups: Tag { Tag(0x0010_2162) }
    /// Occupation, SH 1.
    public static var occupation: Tag { Tag(0x0010_2180) }
    /// Smoking Status, CS 1.
    public static var smokingStatus: Tag { Tag(0x0010_21A0) }
    /// Additional Patient History, LT 1.
    public static var additionalPatientHistory: Tag { Tag(0x0010_21B0) }
    /// Pregnancy Status, US 1.
    public static var pregnancyStatus: Tag { Tag(0x0010_21C0) }
    /// Last Menstrual Date, DA 1.
    public static var lastMenstrualDate: Tag { Tag(0x0010_21D0) }
    /// Patient's Religious Preference, LO 1.
    public static var patientReligiousPreference: Tag { Tag(0x0010_21F0) }
    /// Patient Species Description, LO 1.
    public static var patientSpeciesDescription: Tag { Tag(0x0010_2201) }
    /// Patient Species Code Sequence, SQ 1.
    public static var patientSpeciesCodeSequence: Tag { Tag(0x0010_2202) }
    /// Patient's Sex Neutered, CS 1.
    public static var patientSexNeutered: Tag { Tag(0x0010_2203) }
    /// Anatomical Orientation Type, CS 1.
    public static var anatomicalOrientationType: Tag { Tag(0x0010_2210) }
    /// Patient Breed Description, LO 1.
    public static var patientBreedDescription: Tag { Tag(0x0010_2292) }
    /// Patient Breed Code Sequence, SQ 1.
    public static var patientBreedCodeSequence: Tag { Tag(0x0010_2293) }
    /// Breed Registration Sequence, SQ 1.
    public static var breedRegistrationSequence: Tag { Tag(0x0010_2294) }
    /// Breed Registration Number, LO 1.
    public static var breedRegistrationNumber: Tag { Tag(0x0010_2295) }
    /// Breed Registry Code Sequence, SQ 1.
    public static var breedRegistryCodeSequence: Tag { Tag(0x0010_2296) }
    /// Responsible Person, PN 1.
    public static var responsiblePerson: Tag { Tag(0x0010_2297) }
    /// Responsible Person Role, CS 1.
    public static var responsiblePersonRole: Tag { Tag(0x0010_2298) }
    /// Responsible Organization, LO 1.
    public static var responsibleOrganization: Tag { Tag(0x0010_2299) }
    /// Patient Comments, LT 1.
    public static var patientComments: Tag { Tag(0x0010_4000) }
    /// Examined Body Thickness, FL 1.
    public static var examinedBodyThickness: Tag { Tag(0x0010_9431) }
    /// Clinical Trial Sponsor Name, LO 1.
    public static var clinicalTrialSponsorName: Tag { Tag(0x0012_0010) }
    /// Clinical Trial Protocol ID, LO 1.
    public static var clinicalTrialProtocolID: Tag { Tag(0x0012_0020) }
    /// Clinical Trial Protocol Name, LO 1.
    public static var clinicalTrialProtocolName: Tag { Tag(0x0012_0021) }
    /// Issuer of Clinical Trial Protocol ID, LO 1.
    public static var issuerOfClinicalTrialProtocolID: Tag { Tag(0x0012_0022) }
    /// Other Clinical Trial Protocol IDs Sequence, SQ 1.
    public static var otherClinicalTrialProtocolIDsSequence: Tag { Tag(0x0012_0023) }
    /// Clinical Trial Site ID, LO 1.
    public static var clinicalTrialSiteID: Tag { Tag(0x0012_0030) }
    /// Clinical Trial Site Name, LO 1.
    public static var clinicalTrialSiteName: Tag { Tag(0x0012_0031) }
    /// Issuer of Clinical Trial Site ID, LO 1.
    public static var issuerOfClinicalTrialSiteID: Tag { Tag(0x0012_0032) }
    /// Clinical Trial Subject ID, LO 1.
    public static var clinicalTrialSubjectID: Tag { Tag(0x0012_0040) }
    /// Issuer of Clinical Trial Subject ID, LO 1.
    public static var issuerOfClinicalTrialSubjectID: Tag { Tag(0x0012_0041) }
    /// Clinical Trial Subject Reading ID, LO 1.
    public static var clinicalTrialSubjectReadingID: Tag { Tag(0x0012_0042) }
    /// Issuer of Clinical Trial Subject Reading ID, LO 1.
    public static var issuerOfClinicalTrialSubjectReadingID: Tag { Tag(0x0012_0043) }
    /// Clinical Trial Time Point ID, LO 1.
    public static var clinicalTrialTimePointID: Tag { Tag(0x0012_0050) }
    /// Clinical Trial Time Point Description, ST 1.
    public static var clinicalTrialTimePointDescription: Tag { Tag(0x0012_0051) }
    /// Longitudinal Temporal Offset from Event, FD 1.
    public static var longitudinalTemporalOffsetFromEvent: Tag { Tag(0x0012_0052) }
    /// Longitudinal Temporal Event Type, CS 1.
    public static var longitudinalTemporalEventType: Tag { Tag(0x0012_0053) }
    /// Clinical Trial Time Point Type Code Sequence, SQ 1.
    public static var clinicalTrialTimePointTypeCodeSequence: Tag { Tag(0x0012_0054) }
    /// Issuer of Clinical Trial Time Point ID, LO 1.
    public static var issuerOfClinicalTrialTimePointID: Tag { Tag(0x0012_0055) }
    /// Clinical Trial Coordinating Center Name, LO 1.
    public static var clinicalTrialCoordinatingCenterName: Tag { Tag(0x0012_0060) }
    /// Patient Identity Removed, CS 1.
    public static var patientIdentityRemoved: Tag { Tag(0x0012_0062) }
    /// De-identification Method, LO 1-n.
    public static var deidentificationMethod: Tag { Tag(0x0012_0063) }
    /// De-identification Method Code Sequence, SQ 1.
    public static var deidentificationMethodCodeSequence: Tag { Tag(0x0012_0064) }
    /// Clinical Trial Series ID, LO 1.
    public static var clinicalTrialSeriesID: Tag { Tag(0x0012_0071) }
    /// Clinical Trial Series Description, LO 1.
    public static var clinicalTrialSeriesDescription: Tag { Tag(0x0012_0072) }
    /// Issuer of Clinical Trial Series ID, LO 1.
    public static var issuerOfClinicalTrialSeriesID: Tag { Tag(0x0012_0073) }
    /// Clinical Trial Protocol Ethics Committee Name, LO 1.
    public static var clinicalTrialProtocolEthicsCommitteeName: Tag { Tag(0x0012_0081) }
    /// Clinical Trial Protocol Ethics Committee Approval Number, LO 1.
    public static var clinicalTrialProtocolEthicsCommitteeApprovalNumber: Tag { Tag(0x0012_0082) }
    /// Consent for Clinical Trial Use Sequence, SQ 1.
    public static var consentForClinicalTrialUseSequence: Tag { Tag(0x0012_0083) }
    /// Distribution Type, CS 1.
    public static var distributionType: Tag { Tag(0x0012_0084) }
    /// Consent for Distribution Flag, CS 1.
    public static var consentForDistributionFlag: Tag { Tag(0x0012_0085) }
    /// Ethics Committee Approval Effectiveness Start Date, DA 1.
    public static var ethicsCommitteeApprovalEffectivenessStartDate: Tag { Tag(0x0012_0086) }
    /// Ethics Committee Approval Effectiveness End Date, DA 1.
    public static var ethicsCommitteeApprovalEffectivenessEndDate: Tag { Tag(0x0012_0087) }
    /// CAD File Format, ST 1. Retired.
    public static var cadFileFormat: Tag { Tag(0x0014_0023) }
    /// Component Reference System, ST 1. Retired.
    public static var componentReferenceSystem: Tag { Tag(0x0014_0024) }
    /// Component Manufacturing Procedure, ST 1.
    public static var componentManufacturingProcedure: Tag { Tag(0x0014_0025) }
    /// Component Manufacturer, ST 1.
    public static var componentManufacturer: Tag { Tag(0x0014_0028) }
    /// Material Thickness, DS 1-n.
    public static var materialThickness: Tag { Tag(0x0014_0030) }
    /// Material Pipe Diameter, DS 1-n.
    public static var materialPipeDiameter: Tag { Tag(0x0014_0032) }
    /// Material Isolation Diameter, DS 1-n.
    public static var materialIsolationDiameter: Tag { Tag(0x0014_0034) }
    /// Material Grade, ST 1.
    public static var materialGrade: Tag { Tag(0x0014_0042) }
    /// Material Properties Description, ST 1.
    public static var materialPropertiesDescription: Tag { Tag(0x0014_0044) }
    /// Material Properties File Format (Retired), ST 1. Retired.
    public static var materialPropertiesFileFormatRetired: Tag { Tag(0x0014_0045) }
    /// Material Notes, LT 1.
    public static var materialNotes: Tag { Tag(0x0014_0046) }
    /// Component Shape, CS 1.
    public static var componentShape: Tag { Tag(0x0014_0050) }
    /// Curvature Type, CS 1.
    public static var curvatureType: Tag { Tag(0x0014_0052) }
    /// Outer Diameter, DS 1.
    public static var outerDiameter: Tag { Tag(0x0014_0054) }
    /// Inner Diameter, DS 1.
    public static var innerDiameter: Tag { Tag(0x0014_0056) }
    /// Component Welder IDs, LO 1-n.
    public static var componentWelderIDs: Tag { Tag(0x0014_0100) }
    /// Secondary Approval Status, CS 1.
    public static var secondaryApprovalStatus: Tag { Tag(0x0014_0101) }
    /// Secondary Review Date, DA 1.
    public static var secondaryReviewDate: Tag { Tag(0x0014_0102) }
    /// Secondary Review Time, TM 1.
    public static var secondaryReviewTime: Tag { Tag(0x0014_0103) }
    /// Secondary Reviewer Name, PN 1.
    public static var secondaryReviewerName: Tag { Tag(0x0014_0104) }
    /// Repair ID, ST 1.
    public static var repairID: Tag { Tag(0x0014_0105) }
    /// Multiple Component Approval Sequence, SQ 1.
    public static var multipleComponentApprovalSequence: Tag { Tag(0x0014_0106) }
    /// Other Approval Status, CS 1-n.
    public static var otherApprovalStatus: Tag { Tag(0x0014_0107) }
    /// Other Secondary Approval Status, CS 1-n.
    public static var otherSecondaryApprovalStatus: Tag { Tag(0x0014_0108) }
    /// Data Element Label Sequence, SQ 1.
    public static var dataElementLabelSequence: Tag { Tag(0x0014_0200) }
    /// Data Element Label Item Sequence, SQ 1.
    public static var dataElementLabelItemSequence: Tag { Tag(0x0014_0201) }
    /// Data Element, AT 1.
    public static var dataElement: Tag { Tag(0x0014_0202) }
    /// Data Element Name, LO 1.
    public static var dataElementName: Tag { Tag(0x0014_0203) }
    /// Data Element Description, LO 1.
    public static var dataElementDescription: Tag { Tag(0x0014_0204) }
    /// Data Element Conditionality, CS 1.
    public static var dataElementConditionality: Tag { Tag(0x0014_0205) }
    /// Data Element Minimum Characters, IS 1.
    public static var dataElementMinimumCharacters: Tag { Tag(0x0014_0206) }
    /// Data Element Maximum Characters, IS 1.
    public static var dataElementMaximumCharacters: Tag { Tag(0x0014_0207) }
    /// Actual Environmental Conditions, ST 1.
    public static var actualEnvironmentalConditions: Tag { Tag(0x0014_1010) }
    /// Expiry Date, DA 1.
    public static var expiryDate: Tag { Tag(0x0014_1020) }
    /// Environmental Conditions, ST 1.
    public static var environmentalConditions: Tag { Tag(0x0014_1040) }
    /// Evaluator Sequence, SQ 1.
    public static var evaluatorSequence: Tag { Tag(0x0014_2002) }
    /// Evaluator Number, IS 1.
    public static var evaluatorNumber: Tag { Tag(0x0014_2004) }
    /// Evaluator Name, PN 1.
    public static var evaluatorName: Tag { Tag(0x0014_2006) }
    /// Evaluation Attempt, IS 1.
    public static var evaluationAttempt: Tag { Tag(0x0014_2008) }
    /// Indication Sequence, SQ 1.
    public static var indicationSequence: Tag { Tag(0x0014_2012) }
    /// Indication Number, IS 1.
    public static var indicationNumber: Tag { Tag(0x0014_2014) }
    /// Indication Label, SH 1.
    public static var indicationLabel: Tag { Tag(0x0014_2016) }
    /// Indication Description, ST 1.
    public static var indicationDescription: Tag { Tag(0x0014_2018) }
    /// Indication Type, CS 1-n.
    public static var indicationType: Tag { Tag(0x0014_201A) }
    /// Indication Disposition, CS 1.
    public static var indicationDisposition: Tag { Tag(0x0014_201C) }
    /// Indication ROI Sequence, SQ 1.
    public static var indicationROISequence: Tag { Tag(0x0014_201E) }
    /// Indication Physical Property Sequence, SQ 1.
    public static var indicationPhysicalPropertySequence: Tag { Tag(0x0014_2030) }
    /// Property Label, SH 1.
    public static var propertyLabel: Tag { Tag(0x0014_2032) }
    /// Coordinate System Number of Axes, IS 1.
    public static var coordinateSystemNumberOfAxes: Tag { Tag(0x0014_2202) }
    /// Coordinate System Axes Sequence, SQ 1.
    public static var coordinateSystemAxesSequence: Tag { Tag(0x0014_2204) }
    /// Coordinate System Axis Description, ST 1.
    public static var coordinateSystemAxisDescription: Tag { Tag(0x0014_2206) }
    /// Coordinate System Data Set Mapping, CS 1.
    public static var coordinateSystemDataSetMapping: Tag { Tag(0x0014_2208) }
    /// Coordinate System Axis Number, IS 1.
    public static var coordinateSystemAxisNumber: Tag { Tag(0x0014_220A) }
    /// Coordinate System Axis Type, CS 1.
    public static var coordinateSystemAxisType: Tag { Tag(0x0014_220C) }
    /// Coordinate System Axis Units, CS 1.
    public static var coordinateSystemAxisUnits: Tag { Tag(0x0014_220E) }
    /// Coordinate System Axis Values, OB 1.
    public static var coordinateSystemAxisValues: Tag { Tag(0x0014_2210) }
    /// Coordinate System Transform Sequence, SQ 1.
    public static var coordinateSystemTransformSequence: Tag { Tag(0x0014_2220) }
    /// Transform Description, ST 1.
    public static var transformDescription: Tag { Tag(0x0014_2222) }
    /// Transform Number of Axes, IS 1.
    public static var transformNumberOfAxes: Tag { Tag(0x0014_2224) }
    /// Transform Order of Axes, IS 1-n.
    public static var transformOrderOfAxes: Tag { Tag(0x0014_2226) }
    /// Transformed Axis Units, CS 1.
    public static var transformedAxisUnits: Tag { Tag(0x0014_2228) }
    /// Coordinate System Transform Rotation and Scale Matrix, DS 1-n.
    public static var coordinateSystemTransformRotationAndScaleMatrix: Tag { Tag(0x0014_222A) }
    /// Coordinate System Transform Translation Matrix, DS 1-n.
    public static var coordinateSystemTransformTranslationMatrix: Tag { Tag(0x0014_222C) }
    /// Internal Detector Frame Time, DS 1.
    public static var internalDetectorFrameTime: Tag { Tag(0x0014_3011) }
    /// Number of Frames Integrated, DS 1.
    public static var numberOfFramesIntegrated: Tag { Tag(0x0014_3012) }
    /// Detector Temperature Sequence, SQ 1.
    public static var detectorTemperatureSequence: Tag { Tag(0x0014_3020) }
    /// Sensor Name, ST 1.
    public static var sensorName: Tag { Tag(0x0014_3022) }
    /// Horizontal Offset of Sensor, DS 1.
    public static var horizontalOffsetOfSensor: Tag { Tag(0x0014_3024) }
    /// Vertical Offset of Sensor, DS 1.
    public static var verticalOffsetOfSensor: Tag { Tag(0x0014_3026) }
    /// Sensor Temperature, DS 1.
    public static var sensorTemperature: Tag { Tag(0x0014_3028) }
    /// Dark Current Sequence, SQ 1.
    public static var darkCurrentSequence: Tag { Tag(0x0014_3040) }
    /// Dark Current Counts, OB or OW 1.
    public static var darkCurrentCounts: Tag { Tag(0x0014_3050) }
    /// Gain Correction Reference Sequence, SQ 1.
    public static var gainCorrectionReferenceSequence: Tag { Tag(0x0014_3060) }
    /// Air Counts, OB or OW 1.
    public static var airCounts: Tag { Tag(0x0014_3070) }
    /// KV Used in Gain Calibration, DS 1.
    public static var kvUsedInGainCalibration: Tag { Tag(0x0014_3071) }
    /// MA Used in Gain Calibration, DS 1.
    public static var maUsedInGainCalibration: Tag { Tag(0x0014_3072) }
    /// Number of Frames Used for Integration, DS 1.
    public static var numberOfFramesUsedForIntegration: Tag { Tag(0x0014_3073) }
    /// Filter Material Used in Gain Calibration, LO 1.
    public static var filterMaterialUsedInGainCalibration: Tag { Tag(0x0014_3074) }
    /// Filter Thickness Used in Gain Calibration, DS 1.
    public static var filterThicknessUsedInGainCalibration: Tag { Tag(0x0014_3075) }
    /// Date of Gain Calibration, DA 1.
    public static var dateOfGainCalibration: Tag { Tag(0x0014_3076) }
    /// Time of Gain Calibration, TM 1.
    public static var timeOfGainCalibration: Tag { Tag(0x0014_3077) }
    /// Bad Pixel Image, OB 1.
    public static var badPixelImage: Tag { Tag(0x0014_3080) }
    /// Calibration Notes, LT 1.
    public static var calibrationNotes: Tag { Tag(0x0014_3099) }
    /// Linearity Correction Technique, LT 1.
    public static var linearityCorrectionTechnique: Tag { Tag(0x0014_3100) }
    /// Beam Hardening Correction Technique, LT 1.
    public static var beamHardeningCorrectionTechnique: Tag { Tag(0x0014_3101) }
    /// Pulser Equipment Sequence, SQ 1.
    public static var pulserEquipmentSequence: Tag { Tag(0x0014_4002) }
    /// Pulser Type, CS 1.
    public static var pulserType: Tag { Tag(0x0014_4004) }
    /// Pulser Notes, LT 1.
    public static var pulserNotes: Tag { Tag(0x0014_4006) }
    /// Receiver Equipment Sequence, SQ 1.
    public static var receiverEquipmentSequence: Tag { Tag(0x0014_4008) }
    /// Amplifier Type, CS 1.
    public static var amplifierType: Tag { Tag(0x0014_400A) }
    /// Receiver Notes, LT 1.
    public static var receiverNotes: Tag { Tag(0x0014_400C) }
    /// Pre-Amplifier Equipment Sequence, SQ 1.
    public static var preAmplifierEquipmentSequence: Tag { Tag(0x0014_400E) }
    /// Pre-Amplifier Notes, LT 1.
    public static var preAmplifierNotes: Tag { Tag(0x0014_400F) }
    /// Transmit Transducer Sequence, SQ 1.
    public static var transmitTransducerSequence: Tag { Tag(0x0014_4010) }
    /// Receive Transducer Sequence, SQ 1.
    public static var receiveTransducerSequence: Tag { Tag(0x0014_4011) }
    /// Number of Elements, US 1.
    public static var numberOfElements: Tag { Tag(0x0014_4012) }
    /// Element Shape, CS 1.
    public static var elementShape: Tag { Tag(0x0014_4013) }
    /// Element Dimension A, DS 1.
    public static var elementDimensionA: Tag { Tag(0x0014_4014) }
    /// Element Dimension B, DS 1.
    public static var elementDimensionB: Tag { Tag(0x0014_4015) }
    /// Element Pitch A, DS 1.
    public static var elementPitchA: Tag { Tag(0x0014_4016) }
    /// Measured Beam Dimension A, DS 1.
    public static var measuredBeamDimensionA: Tag { Tag(0x0014_4017) }
    /// Measured Beam Dimension B, DS 1.
    public static var measuredBeamDimensionB: Tag { Tag(0x0014_4018) }
    /// Location of Measured Beam Diameter, DS 1.
    public static var locationOfMeasuredBeamDiameter: Tag { Tag(0x0014_4019) }
    /// Nominal Frequency, DS 1.
    public static var nominalFrequency: Tag { Tag(0x0014_401A) }
    /// Measured Center Frequency, DS 1.
    public static var measuredCenterFrequency: Tag { Tag(0x0014_401B) }
    /// Measured Bandwidth, DS 1.
    public static var measuredBandwidth: Tag { Tag(0x0014_401C) }
    /// Element Pitch B, DS 1.
    public static var elementPitchB: Tag { Tag(0x0014_401D) }
    /// Pulser Settings Sequence, SQ 1.
    public static var pulserSettingsSequence: Tag { Tag(0x0014_4020) }
    /// Pulse Width, DS 1.
    public static var pulseWidth: Tag { Tag(0x0014_4022) }
    /// Excitation Frequency, DS 1.
    public static var excitationFrequency: Tag { Tag(0x0014_4024) }
    /// Modulation Type, CS 1.
    public static var modulationType: Tag { Tag(0x0014_4026) }
    /// Damping, DS 1.
    public static var damping: Tag { Tag(0x0014_4028) }
    /// Receiver Settings Sequence, SQ 1.
    public static var receiverSettingsSequence: Tag { Tag(0x0014_4030) }
    /// Acquired Soundpath Length, DS 1.
    public static var acquiredSoundpathLength: Tag { Tag(0x0014_4031) }
    /// Acquisition Compression Type, CS 1.
    public static var acquisitionCompressionType: Tag { Tag(0x0014_4032) }
    /// Acquisition Sample Size, IS 1.
    public static var acquisitionSampleSize: Tag { Tag(0x0014_4033) }
    /// Rectifier Smoothing, DS 1.
    public static var rectifierSmoothing: Tag { Tag(0x0014_4034) }
    /// DAC Sequence, SQ 1.
    public static var dacSequence: Tag { Tag(0x0014_4035) }
    /// DAC Type, CS 1.
    public static var dacType: Tag { Tag(0x0014_4036) }
    /// DAC Gain Points, DS 1-n.
    public static var dacGainPoints: Tag { Tag(0x0014_4038) }
    /// DAC Time Points, DS 1-n.
    public static var dacTimePoints: Tag { Tag(0x0014_403A) }
    /// DAC Amplitude, DS 1-n.
    public static var dacAmplitude: Tag { Tag(0x0014_403C) }
    /// Pre-Amplifier Settings Sequence, SQ 1.
    public static var preAmplifierSettingsSequence: Tag { Tag(0x0014_4040) }
    /// Transmit Transducer Settings Sequence, SQ 1.
    public static var transmitTransducerSettingsSequence: Tag { Tag(0x0014_4050) }
    /// Receive Transducer Settings Sequence, SQ 1.
    public static var receiveTransducerSettingsSequence: Tag { Tag(0x0014_4051) }
    /// Incident Angle, DS 1.
    public static var incidentAngle: Tag { Tag(0x0014_4052) }
    /// Coupling Technique, ST 1.
    public static var couplingTechnique: Tag { Tag(0x0014_4054) }
    /// Coupling Medium, ST 1.
    public static var couplingMedium: Tag { Tag(0x0014_4056) }
    /// Coupling Velocity, DS 1.
    public static var couplingVelocity: Tag { Tag(0x0014_4057) }
    /// Probe Center Location X, DS 1.
    public static var probeCenterLocationX: Tag { Tag(0x0014_4058) }
    /// Probe Center Location Z, DS 1.
    public static var probeCenterLocationZ: Tag { Tag(0x0014_4059) }
    /// Sound Path Length, DS 1.
    public static var soundPathLength: Tag { Tag(0x0014_405A) }
    /// Delay Law Identifier, ST 1.
    public static var delayLawIdentifier: Tag { Tag(0x0014_405C) }
    /// Gate Settings Sequence, SQ 1.
    public static var gateSettingsSequence: Tag { Tag(0x0014_4060) }
    /// Gate Threshold, DS 1.
    public static var gateThreshold: Tag { Tag(0x0014_4062) }
    /// Velocity of Sound, DS 1.
    public static var velocityOfSound: Tag { Tag(0x0014_4064) }
    /// Calibration Settings Sequence, SQ 1.
    public static var calibrationSettingsSequence: Tag { Tag(0x0014_4070) }
    /// Calibration Procedure, ST 1.
    public static var calibrationProcedure: Tag { Tag(0x0014_4072) }
    /// Procedure Version, SH 1.
    public static var procedureVersion: Tag { Tag(0x0014_4074) }
    /// Procedure Creation Date, DA 1.
    public static var procedureCreationDate: Tag { Tag(0x0014_4076) }
    /// Procedure Expiration Date, DA 1.
    public static var procedureExpirationDate: Tag { Tag(0x0014_4078) }
    /// Procedure Last Modified Date, DA 1.
    public static var procedureLastModifiedDate: Tag { Tag(0x0014_407A) }
    /// Calibration Time, TM 1-n.
    public static var calibrationTime: Tag { Tag(0x0014_407C) }
    /// Calibration Date, DA 1-n.
    public static var calibrationDate: Tag { Tag(0x0014_407E) }
    /// Probe Drive Equipment Sequence, SQ 1.
    public static var probeDriveEquipmentSequence: Tag { Tag(0x0014_4080) }
    /// Drive Type, CS 1.
    public static var driveType: Tag { Tag(0x0014_4081) }
    /// Probe Drive Notes, LT 1.
    public static var probeDriveNotes: Tag { Tag(0x0014_4082) }
    /// Drive Probe Sequence, SQ 1.
    public static var driveProbeSequence: Tag { Tag(0x0014_4083) }
    /// Probe Inductance, DS 1.
    public static var probeInductance: Tag { Tag(0x0014_4084) }
    /// Probe Resistance, DS 1.
    public static var probeResistance: Tag { Tag(0x0014_4085) }
    /// Receive Probe Sequence, SQ 1.
    public static var receiveProbeSequence: Tag { Tag(0x0014_4086) }
    /// Probe Drive Settings Sequence, SQ 1.
    public static var probeDriveSettingsSequence: Tag { Tag(0x0014_4087) }
    /// Bridge Resistors, DS 1.
    public static var bridgeResistors: Tag { Tag(0x0014_4088) }
    /// Probe Orientation Angle, DS 1.
    public static var probeOrientationAngle: Tag { Tag(0x0014_4089) }
    /// User Selected Gain Y, DS 1.
    public static var userSelectedGainY: Tag { Tag(0x0014_408B) }
    /// User Selected Phase, DS 1.
    public static var userSelectedPhase: Tag { Tag(0x0014_408C) }
    /// User Selected Offset X, DS 1.
    public static var userSelectedOffsetX: Tag { Tag(0x0014_408D) }
    /// User Selected Offset Y, DS 1.
    public static var userSelectedOffsetY: Tag { Tag(0x0014_408E) }
    /// Channel Settings Sequence, SQ 1.
    public static var channelSettingsSequence: Tag { Tag(0x0014_4091) }
    /// Channel Threshold, DS 1.
    public static var channelThreshold: Tag { Tag(0x0014_4092) }
    /// Scanner Settings Sequence, SQ 1.
    public static var scannerSettingsSequence: Tag { Tag(0x0014_409A) }
    /// Scan Procedure, ST 1.
    public static var scanProcedure: Tag { Tag(0x0014_409B) }
    /// Translation Rate X, DS 1.
    public static var translationRateX: Tag { Tag(0x0014_409C) }
    /// Translation Rate Y, DS 1.
    public static var translationRateY: Tag { Tag(0x0014_409D) }
    /// Channel Overlap, DS 1.
    public static var channelOverlap: Tag { Tag(0x0014_409F) }
    /// Image Quality Indicator Type, LO 1-n.
    public static var imageQualityIndicatorType: Tag { Tag(0x0014_40A0) }
    /// Image Quality Indicator Material, LO 1-n.
    public static var imageQualityIndicatorMaterial: Tag { Tag(0x0014_40A1) }
    /// Image Quality Indicator Size, LO 1-n.
    public static var imageQualityIndicatorSize: Tag { Tag(0x0014_40A2) }
    /// Wave Dimensions Definition Sequence, SQ 1.
    public static var waveDimensionsDefinitionSequence: Tag { Tag(0x0014_4101) }
    /// Wave Dimension Number, US 1.
    public static var waveDimensionNumber: Tag { Tag(0x0014_4102) }
    /// Wave Dimension Description, LO 1.
    public static var waveDimensionDescription: Tag { Tag(0x0014_4103) }
    /// Wave Dimension Unit, US 1.
    public static var waveDimensionUnit: Tag { Tag(0x0014_4104) }
    /// Wave Dimension Value Type, CS 1.
    public static var waveDimensionValueType: Tag { Tag(0x0014_4105) }
    /// Wave Dimension Values Sequence, SQ 1-n.
    public static var waveDimensionValuesSequence: Tag { Tag(0x0014_4106) }
    /// Referenced Wave Dimension, US 1.
    public static var referencedWaveDimension: Tag { Tag(0x0014_4107) }
    /// Integer Numeric Value, SL 1.
    public static var integerNumericValue: Tag { Tag(0x0014_4108) }
    /// Byte Numeric Value, OB 1.
    public static var byteNumericValue: Tag { Tag(0x0014_4109) }
    /// Short Numeric Value, OW 1.
    public static var shortNumericValue: Tag { Tag(0x0014_410A) }
    /// Single Precision Floating Point Numeric Value, OF 1.
    public static var singlePrecisionFloatingPointNumericValue: Tag { Tag(0x0014_410B) }
    /// Double Precision Floating Point Numeric Value, OD 1.
    public static var doublePrecisionFloatingPointNumericValue: Tag { Tag(0x0014_410C) }
    /// LINAC Energy, IS 1.
    public static var linacEnergy: Tag { Tag(0x0014_5002) }
    /// LINAC Output, IS 1.
    public static var linacOutput: Tag { Tag(0x0014_5004) }
    /// Active Aperture, US 1.
    public static var activeAperture: Tag { Tag(0x0014_5100) }
    /// Total Aperture, DS 1.
    public static var totalAperture: Tag { Tag(0x0014_5101) }
    /// Aperture Elevation, DS 1.
    public static var apertureElevation: Tag { Tag(0x0014_5102) }
    /// Main Lobe Angle, DS 1.
    public static var mainLobeAngle: Tag { Tag(0x0014_5103) }
    /// Main Roof Angle, DS 1.
    public static var mainRoofAngle: Tag { Tag(0x0014_5104) }
    /// Connector Type, CS 1.
    public static var connectorType: Tag { Tag(0x0014_5105) }
    /// Wedge Model Number, SH 1.
    public static var wedgeModelNumber: Tag { Tag(0x0014_5106) }
    /// Wedge Angle Float, DS 1.
    public static var wedgeAngleFloat: Tag { Tag(0x0014_5107) }
    /// Wedge Roof Angle, DS 1.
    public static var wedgeRoofAngle: Tag { Tag(0x0014_5108) }
    /// Wedge Element 1 Position, CS 1.
    public static var wedgeElement1Position: Tag { Tag(0x0014_5109) }
    /// Wedge Material Velocity, DS 1.
    public static var wedgeMaterialVelocity: Tag { Tag(0x0014_510A) }
    /// Wedge Material, SH 1.
    public static var wedgeMaterial: Tag { Tag(0x0014_510B) }
    /// Wedge Offset Z, DS 1.
    public static var wedgeOffsetZ: Tag { Tag(0x0014_510C) }
    /// Wedge Origin Offset X, DS 1.
    public static var wedgeOriginOffsetX: Tag { Tag(0x0014_510D) }
    /// Wedge Time Delay, DS 1.
    public static var wedgeTimeDelay: Tag { Tag(0x0014_510E) }
    /// Wedge Name, SH 1.
    public static var wedgeName: Tag { Tag(0x0014_510F) }
    /// Wedge Manufacturer Name, SH 1.
    public static var wedgeManufacturerName: Tag { Tag(0x0014_5110) }
    /// Wedge Description, LO 1.
    public static var wedgeDescription: Tag { Tag(0x0014_5111) }
    /// Nominal Beam Angle, DS 1.
    public static var nominalBeamAngle: Tag { Tag(0x0014_5112) }
    /// Wedge Offset X, DS 1.
    public static var wedgeOffsetX: Tag { Tag(0x0014_5113) }
    /// Wedge Offset Y, DS 1.
    public static var wedgeOffsetY: Tag { Tag(0x0014_5114) }
    /// Wedge Total Length, DS 1.
    public static var wedgeTotalLength: Tag { Tag(0x0014_5115) }
    /// Wedge In Contact Length, DS 1.
    public static var wedgeInContactLength: Tag { Tag(0x0014_5116) }
    /// Wedge Front Gap, DS 1.
    public static var wedgeFrontGap: Tag { Tag(0x0014_5117) }
    /// Wedge Total Height, DS 1.
    public static var wedgeTotalHeight: Tag { Tag(0x0014_5118) }
    /// Wedge Front Height, DS 1.
    public static var wedgeFrontHeight: Tag { Tag(0x0014_5119) }
    /// Wedge Rear Height, DS 1.
    public static var wedgeRearHeight: Tag { Tag(0x0014_511A) }
    /// Wedge Total Width, DS 1.
    public static var wedgeTotalWidth: Tag { Tag(0x0014_511B) }
    /// Wedge In Contact Width, DS 1.
    public static var wedgeInContactWidth: Tag { Tag(0x0014_511C) }
    /// Wedge Chamfer Height, DS 1.
    public static var wedgeChamferHeight: Tag { Tag(0x0014_511D) }
    /// Wedge Curve, CS 1.
    public static var wedgeCurve: Tag { Tag(0x0014_511E) }
    /// Radius Along the Wedge, DS 1.
    public static var radiusAlongWedge: Tag { Tag(0x0014_511F) }
    /// Thermal Camera Settings Sequence, SQ 1.
    public static var thermalCameraSettingsSequence: Tag { Tag(0x0014_6001) }
    /// Acquisition Frame Rate, DS 1.
    public static var acquisitionFrameRate: Tag { Tag(0x0014_6002) }
    /// Integration Time, DS 1.
    public static var integrationTime: Tag { Tag(0x0014_6003) }
    /// Number of Calibration Frames, DS 1.
    public static var numberOfCalibrationFrames: Tag { Tag(0x0014_6004) }
}
