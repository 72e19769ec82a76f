// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension DictionaryTable {
    static let elements1 = """
        00000000|UL|1||CommandGroupLength|Command Group Length
        00000001|UL|1|R|CommandLengthToEnd|Command Length to End
        00000002|UI|1||AffectedSOPClassUID|Affected SOP Class UID
        00000003|UI|1||RequestedSOPClassUID|Requested SOP Class UID
        00000010|SH|1|R|CommandRecognitionCode|Command Recognition Code
        00000100|US|1||CommandField|Command Field
        00000110|US|1||MessageID|Message ID
        00000120|US|1||MessageIDBeingRespondedTo|Message ID Being Responded To
        00000200|AE|1|R|Initiator|Initiator
        00000300|AE|1|R|Receiver|Receiver
        00000400|AE|1|R|FindLocation|Find Location
        00000600|AE|1||MoveDestination|Move Destination
        00000700|US|1||Priority|Priority
        00000800|US|1||CommandDataSetType|Command Data Set Type
        00000850|US|1|R|NumberOfMatches|Number of Matches
        00000860|US|1|R|ResponseSequenceNumber|Response Sequence Number
        00000900|US|1||Status|Status
        00000901|AT|1-n||OffendingElement|Offending Element
        00000902|LO|1||ErrorComment|Error Comment
        00000903|US|1||ErrorID|Error ID
        00001000|UI|1||AffectedSOPInstanceUID|Affected SOP Instance UID
        00001001|UI|1||RequestedSOPInstanceUID|Requested SOP Instance UID
        00001002|US|1||EventTypeID|Event Type ID
        00001005|AT|1-n||AttributeIdentifierList|Attribute Identifier List
        00001008|US|1||ActionTypeID|Action Type ID
        00001020|US|1||NumberOfRemainingSuboperations|Number of Remaining Sub-operations
        00001021|US|1||NumberOfCompletedSuboperations|Number of Completed Sub-operations
        00001022|US|1||NumberOfFailedSuboperations|Number of Failed Sub-operations
        00001023|US|1||NumberOfWarningSuboperations|Number of Warning Sub-operations
        00001030|AE|1||MoveOriginatorApplicationEntityTitle|Move Originator Application Entity Title
        00001031|US|1||MoveOriginatorMessageID|Move Originator Message ID
        00004000|LT|1|R|DialogReceiver|Dialog Receiver
        00004010|LT|1|R|TerminalType|Terminal Type
        00005010|SH|1|R|MessageSetID|Message Set ID
        00005020|SH|1|R|EndMessageID|End Message ID
        00005110|LT|1|R|DisplayFormat|Display Format
        00005120|LT|1|R|PagePositionID|Page Position ID
        00005130|CS|1|R|TextFormatID|Text Format ID
        00005140|CS|1|R|NormalReverse|Normal/Reverse
        00005150|CS|1|R|AddGrayScale|Add Gray Scale
        00005160|CS|1|R|Borders|Borders
        00005170|IS|1|R|Copies|Copies
        00005180|CS|1|R|CommandMagnificationType|Command Magnification Type
        00005190|CS|1|R|Erase|Erase
        000051A0|CS|1|R|Print|Print
        000051B0|US|1-n|R|Overlays|Overlays
        00020000|UL|1||FileMetaInformationGroupLength|File Meta Information Group Length
        00020001|OB|1||FileMetaInformationVersion|File Meta Information Version
        00020002|UI|1||MediaStorageSOPClassUID|Media Storage SOP Class UID
        00020003|UI|1||MediaStorageSOPInstanceUID|Media Storage SOP Instance UID
        00020010|UI|1||TransferSyntaxUID|Transfer Syntax UID
        00020012|UI|1||ImplementationClassUID|Implementation Class UID
        00020013|SH|1||ImplementationVersionName|Implementation Version Name
        00020016|AE|1||SourceApplicationEntityTitle|Source Application Entity Title
        00020017|AE|1||SendingApplicationEntityTitle|Sending Application Entity Title
        00020018|AE|1||ReceivingApplicationEntityTitle|Receiving Application Entity Title
        00020026|UR|1||SourcePresentationAddress|Source Presentation Address
        00020027|UR|1||SendingPresentationAddress|Sending Presentation Address
        00020028|UR|1||ReceivingPresentationAddress|Receiving Presentation Address
        00020031|OB|1||RTVMetaInformationVersion|RTV Meta Information Version
        00020032|UI|1||RTVCommunicationSOPClassUID|RTV Communication SOP Class UID
        00020033|UI|1||RTVCommunicationSOPInstanceUID|RTV Communication SOP Instance UID
        00020035|OB|1||RTVSourceIdentifier|RTV Source Identifier
        00020036|OB|1||RTVFlowIdentifier|RTV Flow Identifier
        00020037|UL|1||RTVFlowRTPSamplingRate|RTV Flow RTP Sampling Rate
        00020038|FD|1||RTVFlowActualFrameDuration|RTV Flow Actual Frame Duration
        00020100|UI|1||PrivateInformationCreatorUID|Private Information Creator UID
        00020102|OB|1||PrivateInformation|Private Information
        00041130|CS|1||FileSetID|File-set ID
        00041141|CS|1-8||FileSetDescriptorFileID|File-set Descriptor File ID
        00041142|CS|1||SpecificCharacterSetOfFileSetDescriptorFile|Specific Character Set of File-set Descriptor File
        00041200|UL|1||OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity|Offset of the First Directory Record of the Root Directory Entity
        00041202|UL|1||OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity|Offset of the Last Directory Record of the Root Directory Entity
        00041212|US|1||FileSetConsistencyFlag|File-set Consistency Flag
        00041220|SQ|1||DirectoryRecordSequence|Directory Record Sequence
        00041400|UL|1||OffsetOfTheNextDirectoryRecord|Offset of the Next Directory Record
        00041410|US|1||RecordInUseFlag|Record In-use Flag
        00041420|UL|1||OffsetOfReferencedLowerLevelDirectoryEntity|Offset of Referenced Lower-Level Directory Entity
        00041430|CS|1||DirectoryRecordType|Directory Record Type
        00041432|UI|1||PrivateRecordUID|Private Record UID
        00041500|CS|1-8||ReferencedFileID|Referenced File ID
        00041504|UL|1|R|MRDRDirectoryRecordOffset|MRDR Directory Record Offset
        00041510|UI|1||ReferencedSOPClassUIDInFile|Referenced SOP Class UID in File
        00041511|UI|1||ReferencedSOPInstanceUIDInFile|Referenced SOP Instance UID in File
        00041512|UI|1||ReferencedTransferSyntaxUIDInFile|Referenced Transfer Syntax UID in File
        0004151A|UI|1-n||ReferencedRelatedGeneralSOPClassUIDInFile|Referenced Related General SOP Class UID in File
        00041600|UL|1|R|NumberOfReferences|Number of References
        00060001|SQ|1||CurrentFrameFunctionalGroupsSequence|Current Frame Functional Groups Sequence
        00080001|UL|1|R|LengthToEnd|Length to End
        00080005|CS|1-n||SpecificCharacterSet|Specific Character Set
        00080006|SQ|1||LanguageCodeSequence|Language Code Sequence
        00080008|CS|2-n||ImageType|Image Type
        00080010|SH|1|R|RecognitionCode|Recognition Code
        00080012|DA|1||InstanceCreationDate|Instance Creation Date
        00080013|TM|1||InstanceCreationTime|Instance Creation Time
        00080014|UI|1||InstanceCreatorUID|Instance Creator UID
        00080015|DT|1||InstanceCoercionDateTime|Instance Coercion DateTime
        00080016|UI|1||SOPClassUID|SOP Class UID
        00080017|UI|1||AcquisitionUID|Acquisition UID
        00080018|UI|1||SOPInstanceUID|SOP Instance UID
        00080019|UI|1||PyramidUID|Pyramid UID
        0008001A|UI|1-n||RelatedGeneralSOPClassUID|Related General SOP Class UID
        0008001B|UI|1||OriginalSpecializedSOPClassUID|Original Specialized SOP Class UID
        0008001C|CS|1||SyntheticData|Synthetic Data
        0008001D|SQ|1||SensitiveContentCodeSequence|Sensitive Content Code Sequence
        00080020|DA|1||StudyDate|Study Date
        00080021|DA|1||SeriesDate|Series Date
        00080022|DA|1||AcquisitionDate|Acquisition Date
        00080023|DA|1||ContentDate|Content Date
        00080024|DA|1|R|OverlayDate|Overlay Date
        00080025|DA|1|R|CurveDate|Curve Date
        0008002A|DT|1||AcquisitionDateTime|Acquisition DateTime
        00080030|TM|1||StudyTime|Study Time
        00080031|TM|1||SeriesTime|Series Time
        00080032|TM|1||AcquisitionTime|Acquisition Time
        00080033|TM|1||ContentTime|Content Time
        00080034|TM|1|R|OverlayTime|Overlay Time
        00080035|TM|1|R|CurveTime|Curve Time
        00080040|US|1|R|DataSetType|Data Set Type
        00080041|LO|1|R|DataSetSubtype|Data Set Subtype
        00080042|CS|1|R|NuclearMedicineSeriesType|Nuclear Medicine Series Type
        00080050|SH|1||AccessionNumber|Accession Number
        00080051|SQ|1||IssuerOfAccessionNumberSequence|Issuer of Accession Number Sequence
        00080052|CS|1||QueryRetrieveLevel|Query/Retrieve Level
        00080053|CS|1||QueryRetrieveView|Query/Retrieve View
        00080054|AE|1-n||RetrieveAETitle|Retrieve AE Title
        00080055|AE|1||StationAETitle|Station AE Title
        00080056|CS|1||InstanceAvailability|Instance Availability
        00080058|UI|1-n||FailedSOPInstanceUIDList|Failed SOP Instance UID List
        00080060|CS|1||Modality|Modality
        00080061|CS|1-n||ModalitiesInStudy|Modalities in Study
        00080062|UI|1-n||SOPClassesInStudy|SOP Classes in Study
        00080063|SQ|1||AnatomicRegionsInStudyCodeSequence|Anatomic Regions in Study Code Sequence
        00080064|CS|1||ConversionType|Conversion Type
        00080068|CS|1||PresentationIntentType|Presentation Intent Type
        00080070|LO|1||Manufacturer|Manufacturer
        00080080|LO|1||InstitutionName|Institution Name
        00080081|ST|1||InstitutionAddress|Institution Address
        00080082|SQ|1||InstitutionCodeSequence|Institution Code Sequence
        00080090|PN|1||ReferringPhysicianName|Referring Physician's Name
        00080092|ST|1||ReferringPhysicianAddress|Referring Physician's Address
        00080094|SH|1-n||ReferringPhysicianTelephoneNumbers|Referring Physician's Telephone Numbers
        00080096|SQ|1||ReferringPhysicianIdentificationSequence|Referring Physician Identification Sequence
        0008009C|PN|1-n||ConsultingPhysicianName|Consulting Physician's Name
        0008009D|SQ|1||ConsultingPhysicianIdentificationSequence|Consulting Physician Identification Sequence
        00080100|SH|1||CodeValue|Code Value
        00080101|LO|1||ExtendedCodeValue|Extended Code Value
        00080102|SH|1||CodingSchemeDesignator|Coding Scheme Designator
        00080103|SH|1||CodingSchemeVersion|Coding Scheme Version
        00080104|LO|1||CodeMeaning|Code Meaning
        00080105|CS|1||MappingResource|Mapping Resource
        00080106|DT|1||ContextGroupVersion|Context Group Version
        00080107|DT|1||ContextGroupLocalVersion|Context Group Local Version
        00080108|LT|1||ExtendedCodeMeaning|Extended Code Meaning
        00080109|SQ|1||CodingSchemeResourcesSequence|Coding Scheme Resources Sequence
        0008010A|CS|1||CodingSchemeURLType|Coding Scheme URL Type
        0008010B|CS|1||ContextGroupExtensionFlag|Context Group Extension Flag
        0008010C|UI|1||CodingSchemeUID|Coding Scheme UID
        0008010D|UI|1||ContextGroupExtensionCreatorUID|Context Group Extension Creator UID
        0008010E|UR|1||CodingSchemeURL|Coding Scheme URL
        0008010F|CS|1||ContextIdentifier|Context Identifier
        00080110|SQ|1||CodingSchemeIdentificationSequence|Coding Scheme Identification Sequence
        00080112|LO|1||CodingSchemeRegistry|Coding Scheme Registry
        00080114|ST|1||CodingSchemeExternalID|Coding Scheme External ID
        00080115|ST|1||CodingSchemeName|Coding Scheme Name
        00080116|ST|1||CodingSchemeResponsibleOrganization|Coding Scheme Responsible Organization
        00080117|UI|1||ContextUID|Context UID
        00080118|UI|1||MappingResourceUID|Mapping Resource UID
        00080119|UC|1||LongCodeValue|Long Code Value
        00080120|UR|1||URNCodeValue|URN Code Value
        00080121|SQ|1||EquivalentCodeSequence|Equivalent Code Sequence
        00080122|LO|1||MappingResourceName|Mapping Resource Name
        00080123|SQ|1||ContextGroupIdentificationSequence|Context Group Identification Sequence
        00080124|SQ|1||MappingResourceIdentificationSequence|Mapping Resource Identification Sequence
        00080201|SH|1||TimezoneOffsetFromUTC|Timezone Offset From UTC
        00080202|||R||
        00080220|SQ|1||ResponsibleGroupCodeSequence|Responsible Group Code Sequence
        00080221|CS|1||EquipmentModality|Equipment Modality
        00080222|LO|1||ManufacturerRelatedModelGroup|Manufacturer's Related Model Group
        00080300|SQ|1||PrivateDataElementCharacteristicsSequence|Private Data Element Characteristics Sequence
        00080301|US|1||PrivateGroupReference|Private Group Reference
        00080302|LO|1||PrivateCreatorReference|Private Creator Reference
        00080303|CS|1||BlockIdentifyingInformationStatus|Block Identifying Information Status
        00080304|US|1-n||NonidentifyingPrivateElements|Nonidentifying Private Elements
        00080305|SQ|1||DeidentificationActionSequence|Deidentification Action Sequence
        00080306|US|1-n||IdentifyingPrivateElements|Identifying Private Elements
        00080307|CS|1||DeidentificationAction|Deidentification Action
        00080308|US|1||PrivateDataElement|Private Data Element
        00080309|UL|1-3||PrivateDataElementValueMultiplicity|Private Data Element Value Multiplicity
        0008030A|CS|1||PrivateDataElementValueRepresentation|Private Data Element Value Representation
        0008030B|UL|1-2||PrivateDataElementNumberOfItems|Private Data Element Number of Items
        0008030C|UC|1||PrivateDataElementName|Private Data Element Name
        0008030D|UC|1||PrivateDataElementKeyword|Private Data Element Keyword
        0008030E|UT|1||PrivateDataElementDescription|Private Data Element Description
        0008030F|UT|1||PrivateDataElementEncoding|Private Data Element Encoding
        00080310|SQ|1||PrivateDataElementDefinitionSequence|Private Data Element Definition Sequence
        00080400|SQ|1||ScopeOfInventorySequence|Scope of Inventory Sequence
        00080401|LT|1||InventoryPurpose|Inventory Purpose
        00080402|LT|1||InventoryInstanceDescription|Inventory Instance Description
        00080403|CS|1||InventoryLevel|Inventory Level
        00080404|DT|1||ItemInventoryDateTime|Item Inventory DateTime
        00080405|CS|1||RemovedFromOperationalUse|Removed from Operational Use
        00080406|SQ|1||ReasonForRemovalCodeSequence|Reason for Removal Code Sequence
        00080407|UR|1||StoredInstanceBaseURI|Stored Instance Base URI
        00080408|UR|1||FolderAccessURI|Folder Access URI
        00080409|UR|1||FileAccessURI|File Access URI
        0008040A|CS|1||ContainerFileType|Container File Type
        0008040B|UR|1||FilenameInContainer|Filename in Container
        0008040C|UV|1||FileOffsetInContainer|File Offset in Container
        0008040D|UV|1||FileLengthInContainer|File Length in Container
        0008040E|UI|1||StoredInstanceTransferSyntaxUID|Stored Instance Transfer Syntax UID
        0008040F|CS|1-n||ExtendedMatchingMechanisms|Extended Matching Mechanisms
        00080410|SQ|1||RangeMatchingSequence|Range Matching Sequence
        00080411|SQ|1||ListOfUIDMatchingSequence|List of UID Matching Sequence
        00080412|SQ|1||EmptyValueMatchingSequence|Empty Value Matching Sequence
        00080413|SQ|1||GeneralMatchingSequence|General Matching Sequence
        00080414|US|1||RequestedStatusInterval|Requested Status Interval
        00080415|CS|1||RetainInstances|Retain Instances
        00080416|DT|1||ExpirationDateTime|Expiration DateTime
        00080417|CS|1||TransactionStatus|Transaction Status
        00080418|LT|1||TransactionStatusComment|Transaction Status Comment
        00080419|SQ|1||FileSetAccessSequence|File Set Access Sequence
        0008041A|SQ|1||FileAccessSequence|File Access Sequence
        0008041B|OB|1||RecordKey|Record Key
        0008041C|OB|1||PriorRecordKey|Prior Record Key
        0008041D|SQ|1||MetadataSequence|Metadata Sequence
        0008041E|SQ|1||UpdatedMetadataSequence|Updated Metadata Sequence
        0008041F|DT|1||StudyUpdateDateTime|Study Update DateTime
        00080420|SQ|1||InventoryAccessEndPointsSequence|Inventory Access End Points Sequence
        00080421|SQ|1||StudyAccessEndPointsSequence|Study Access End Points Sequence
        00080422|SQ|1||IncorporatedInventoryInstanceSequence|Incorporated Inventory Instance Sequence
        00080423|SQ|1||InventoriedStudiesSequence|Inventoried Studies Sequence
        00080424|SQ|1||InventoriedSeriesSequence|Inventoried Series Sequence
        00080425|SQ|1||InventoriedInstancesSequence|Inventoried Instances Sequence
        00080426|CS|1||InventoryCompletionStatus|Inventory Completion Status
        00080427|UL|1||NumberOfStudyRecordsInInstance|Number of Study Records in Instance
        00080428|UV|1||TotalNumberOfStudyRecords|Total Number of Study Records
        00080429|UV|1||MaximumNumberOfRecords|Maximum Number of Records
        00081000|AE|1|R|NetworkID|Network ID
        00081010|SH|1||StationName|Station Name
        00081030|LO|1||StudyDescription|Study Description
        00081032|SQ|1||ProcedureCodeSequence|Procedure Code Sequence
        0008103E|LO|1||SeriesDescription|Series Description
        0008103F|SQ|1||SeriesDescriptionCodeSequence|Series Description Code Sequence
        00081040|LO|1||InstitutionalDepartmentName|Institutional Department Name
        00081041|SQ|1||InstitutionalDepartmentTypeCodeSequence|Institutional Department Type Code Sequence
        00081048|PN|1-n||PhysiciansOfRecord|Physician(s) of Record
        00081049|SQ|1||PhysiciansOfRecordIdentificationSequence|Physician(s) of Record Identification Sequence
        00081050|PN|1-n||PerformingPhysicianName|Performing Physician's Name
        00081052|SQ|1||PerformingPhysicianIdentificationSequence|Performing Physician Identification Sequence
        00081060|PN|1-n||NameOfPhysiciansReadingStudy|Name of Physician(s) Reading Study
        00081062|SQ|1||PhysiciansReadingStudyIdentificationSequence|Physician(s) Reading Study Identification Sequence
        00081070|PN|1-n||OperatorsName|Operators' Name
        00081072|SQ|1||OperatorIdentificationSequence|Operator Identification Sequence
        00081080|LO|1-n||AdmittingDiagnosesDescription|Admitting Diagnoses Description
        00081084|SQ|1||AdmittingDiagnosesCodeSequence|Admitting Diagnoses Code Sequence
        00081088|LO|1||PyramidDescription|Pyramid Description
        00081090|LO|1||ManufacturerModelName|Manufacturer's Model Name
        00081100|SQ|1|R|ReferencedResultsSequence|Referenced Results Sequence
        00081110|SQ|1||ReferencedStudySequence|Referenced Study Sequence
        00081111|SQ|1||ReferencedPerformedProcedureStepSequence|Referenced Performed Procedure Step Sequence
        00081112|SQ|1||ReferencedInstancesBySOPClassSequence|Referenced Instances by SOP Class Sequence
        00081115|SQ|1||ReferencedSeriesSequence|Referenced Series Sequence
        00081120|SQ|1||ReferencedPatientSequence|Referenced Patient Sequence
        00081125|SQ|1||ReferencedVisitSequence|Referenced Visit Sequence
        00081130|SQ|1|R|ReferencedOverlaySequence|Referenced Overlay Sequence
        00081134|SQ|1||ReferencedStereometricInstanceSequence|Referenced Stereometric Instance Sequence
        0008113A|SQ|1||ReferencedWaveformSequence|Referenced Waveform Sequence
        00081140|SQ|1||ReferencedImageSequence|Referenced Image Sequence
        00081145|SQ|1|R|ReferencedCurveSequence|Referenced Curve Sequence
        0008114A|SQ|1||ReferencedInstanceSequence|Referenced Instance Sequence
        0008114B|SQ|1||ReferencedRealWorldValueMappingInstanceSequence|Referenced Real World Value Mapping Instance Sequence
        0008114C|SQ|1||ReferencedSegmentationSequence|Referenced Segmentation Sequence
        0008114D|SQ|1||ReferencedSurfaceSegmentationSequence|Referenced Surface Segmentation Sequence
        00081150|UI|1||ReferencedSOPClassUID|Referenced SOP Class UID
        00081155|UI|1||ReferencedSOPInstanceUID|Referenced SOP Instance UID
        00081156|SQ|1||DefinitionSourceSequence|Definition Source Sequence
        0008115A|UI|1-n||SOPClassesSupported|SOP Classes Supported
        00081160|IS|1-n||ReferencedFrameNumber|Referenced Frame Number
        00081161|UL|1-n||SimpleFrameList|Simple Frame List
        00081162|UL|3-3n||CalculatedFrameList|Calculated Frame List
        00081163|FD|2||TimeRange|Time Range
        00081164|SQ|1||FrameExtractionSequence|Frame Extraction Sequence
        00081167|UI|1||MultiFrameSourceSOPInstanceUID|Multi-frame Source SOP Instance UID
        00081190|UR|1||RetrieveURL|Retrieve URL
        00081195|UI|1||TransactionUID|Transaction UID
        00081196|US|1||WarningReason|Warning Reason
        00081197|US|1||FailureReason|Failure Reason
        00081198|SQ|1||FailedSOPSequence|Failed SOP Sequence
        00081199|SQ|1||ReferencedSOPSequence|Referenced SOP Sequence
        0008119A|SQ|1||OtherFailuresSequence|Other Failures Sequence
        0008119B|SQ|1||FailedStudySequence|Failed Study Sequence
        00081200|SQ|1||StudiesContainingOtherReferencedInstancesSequence|Studies Containing Other Referenced Instances Sequence
        00081250|SQ|1||RelatedSeriesSequence|Related Series Sequence
        00081301|SQ|1||PrincipalDiagnosisCodeSequence|Principal Diagnosis Code Sequence
        00081302|SQ|1||PrimaryDiagnosisCodeSequence|Primary Diagnosis Code Sequence
        00081303|SQ|1||SecondaryDiagnosesCodeSequence|Secondary Diagnoses Code Sequence
        00081304|SQ|1||HistologicalDiagnosesCodeSequence|Histological Diagnoses Code Sequence
        00082110|CS|1|R|LossyImageCompressionRetired|Lossy Image Compression (Retired)
        00082111|ST|1||DerivationDescription|Derivation Description
        00082112|SQ|1||SourceImageSequence|Source Image Sequence
        00082120|SH|1||StageName|Stage Name
        00082122|IS|1||StageNumber|Stage Number
        00082124|IS|1||NumberOfStages|Number of Stages
        00082127|SH|1||ViewName|View Name
        00082128|IS|1||ViewNumber|View Number
        00082129|IS|1||NumberOfEventTimers|Number of Event Timers
        0008212A|IS|1||NumberOfViewsInStage|Number of Views in Stage
        00082130|DS|1-n||EventElapsedTimes|Event Elapsed Time(s)
        00082132|LO|1-n||EventTimerNames|Event Timer Name(s)
        00082133|SQ|1||EventTimerSequence|Event Timer Sequence
        00082134|FD|1||EventTimeOffset|Event Time Offset
        00082135|SQ|1||EventCodeSequence|Event Code Sequence
        00082142|IS|1||StartTrim|Start Trim
        00082143|IS|1||StopTrim|Stop Trim
        00082144|IS|1||RecommendedDisplayFrameRate|Recommended Display Frame Rate
        00082200|CS|1|R|TransducerPosition|Transducer Position
        00082204|CS|1|R|TransducerOrientation|Transducer Orientation
        00082208|CS|1|R|AnatomicStructure|Anatomic Structure
        00082218|SQ|1||AnatomicRegionSequence|Anatomic Region Sequence
        00082220|SQ|1||AnatomicRegionModifierSequence|Anatomic Region Modifier Sequence
        00082228|SQ|1||PrimaryAnatomicStructureSequence|Primary Anatomic Structure Sequence
        00082229|SQ|1|R|AnatomicStructureSpaceOrRegionSequence|Anatomic Structure, Space or Region Sequence
        00082230|SQ|1||PrimaryAnatomicStructureModifierSequence|Primary Anatomic Structure Modifier Sequence
        00082240|SQ|1|R|TransducerPositionSequence|Transducer Position Sequence
        00082242|SQ|1|R|TransducerPositionModifierSequence|Transducer Position Modifier Sequence
        00082244|SQ|1|R|TransducerOrientationSequence|Transducer Orientation Sequence
        00082246|SQ|1|R|TransducerOrientationModifierSequence|Transducer Orientation Modifier Sequence
        00082251|SQ|1|R|AnatomicStructureSpaceOrRegionCodeSequenceTrial|Anatomic Structure Space Or Region Code Sequence (Trial)
        00082253|SQ|1|R|AnatomicPortalOfEntranceCodeSequenceTrial|Anatomic Portal Of Entrance Code Sequence (Trial)
        00082255|SQ|1|R|AnatomicApproachDirectionCodeSequenceTrial|Anatomic Approach Direction Code Sequence (Trial)
        00082256|ST|1|R|AnatomicPerspectiveDescriptionTrial|Anatomic Perspective Description (Trial)
        00082257|SQ|1|R|AnatomicPerspectiveCodeSequenceTrial|Anatomic Perspective Code Sequence (Trial)
        00082258|ST|1|R|AnatomicLocationOfExaminingInstrumentDescriptionTrial|Anatomic Location Of Examining Instrument Description (Trial)
        00082259|SQ|1|R|AnatomicLocationOfExaminingInstrumentCodeSequenceTrial|Anatomic Location Of Examining Instrument Code Sequence (Trial)
        0008225A|SQ|1|R|AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial|Anatomic Structure Space Or Region Modifier Code Sequence (Trial)
        0008225C|SQ|1|R|OnAxisBackgroundAnatomicStructureCodeSequenceTrial|On Axis Background Anatomic Structure Code Sequence (Trial)
        00083001|SQ|1||AlternateRepresentationSequence|Alternate Representation Sequence
        00083002|UI|1-n||AvailableTransferSyntaxUID|Available Transfer Syntax UID
        00083010|UI|1-n||IrradiationEventUID|Irradiation Event UID
        00083011|SQ|1||SourceIrradiationEventSequence|Source Irradiation Event Sequence
        00083012|UI|1||RadiopharmaceuticalAdministrationEventUID|Radiopharmaceutical Administration Event UID
        00084000|LT|1|R|IdentifyingComments|Identifying Comments
        00089007|CS|4-5||FrameType|Frame Type
        00089092|SQ|1||ReferencedImageEvidenceSequence|Referenced Image Evidence Sequence
        00089121|SQ|1||ReferencedRawDataSequence|Referenced Raw Data Sequence
        00089123|UI|1||CreatorVersionUID|Creator-Version UID
        00089124|SQ|1||DerivationImageSequence|Derivation Image Sequence
        00089154|SQ|1||SourceImageEvidenceSequence|Source Image Evidence Sequence
        00089205|CS|1||PixelPresentation|Pixel Presentation
        00089206|CS|1||VolumetricProperties|Volumetric Properties
        00089207|CS|1||VolumeBasedCalculationTechnique|Volume Based Calculation Technique
        00089208|CS|1||ComplexImageComponent|Complex Image Component
        00089209|CS|1||AcquisitionContrast|Acquisition Contrast
        00089215|SQ|1||DerivationCodeSequence|Derivation Code Sequence
        00089237|SQ|1||ReferencedPresentationStateSequence|Referenced Presentation State Sequence
        00089410|SQ|1||ReferencedOtherPlaneSequence|Referenced Other Plane Sequence
        00089458|SQ|1||FrameDisplaySequence|Frame Display Sequence
        00089459|FL|1||RecommendedDisplayFrameRateInFloat|Recommended Display Frame Rate in Float
        00089460|CS|1||SkipFrameRangeFlag|Skip Frame Range Flag
        00100010|PN|1||PatientName|Patient's Name
        00100011|SQ|1||PersonNamesToUseSequence|Person Names to Use Sequence
        00100012|LT|1||NameToUse|Name to Use
        00100013|UT|1||NameToUseComment|Name to Use Comment
        00100014|SQ|1||ThirdPersonPronounsSequence|Third Person Pronouns Sequence
        00100015|SQ|1||PronounCodeSequence|Pronoun Code Sequence
        00100016|UT|1||PronounComment|Pronoun Comment
        00100020|LO|1||PatientID|Patient ID
        00100021|LO|1||IssuerOfPatientID|Issuer of Patient ID
        00100022|CS|1||TypeOfPatientID|Type of Patient ID
        00100024|SQ|1||IssuerOfPatientIDQualifiersSequence|Issuer of Patient ID Qualifiers Sequence
        00100026|SQ|1||SourcePatientGroupIdentificationSequence|Source Patient Group Identification Sequence
        00100027|SQ|1||GroupOfPatientsIdentificationSequence|Group of Patients Identification Sequence
        00100028|US|3||SubjectRelativePositionInImage|Subject Relative Position in Image
        00100030|DA|1||PatientBirthDate|Patient's Birth Date
        00100032|TM|1||PatientBirthTime|Patient's Birth Time
        00100033|LO|1||PatientBirthDateInAlternativeCalendar|Patient's Birth Date in Alternative Calendar
        00100034|LO|1||PatientDeathDateInAlternativeCalendar|Patient's Death Date in Alternative Calendar
        00100035|CS|1||PatientAlternativeCalendar|Patient's Alternative Calendar
        00100040|CS|1||PatientSex|Patient's Sex
        00100041|SQ|1||GenderIdentitySequence|Gender Identity Sequence
        00100042|UT|1||SexParametersForClinicalUseCategoryComment|Sex Parameters for Clinical Use Category Comment
        00100043|SQ|1||SexParametersForClinicalUseCategorySequence|Sex Parameters for Clinical Use Category Sequence
        00100044|SQ|1||GenderIdentityCodeSequence|Gender Identity Code Sequence
        00100045|UT|1||GenderIdentityComment|Gender Identity Comment
        00100046|SQ|1||SexParametersForClinicalUseCategoryCodeSequence|Sex Parameters for Clinical Use Category Code Sequence
        00100047|UR|1-n||SexParametersForClinicalUseCategoryReference|Sex Parameters for Clinical Use Category Reference
        00100050|SQ|1||PatientInsurancePlanCodeSequence|Patient's Insurance Plan Code Sequence
        00100101|SQ|1||PatientPrimaryLanguageCodeSequence|Patient's Primary Language Code Sequence
        00100102|SQ|1||PatientPrimaryLanguageModifierCodeSequence|Patient's Primary Language Modifier Code Sequence
        00100200|CS|1||QualityControlSubject|Quality Control Subject
        00100201|SQ|1||QualityControlSubjectTypeCodeSequence|Quality Control Subject Type Code Sequence
        00100212|UC|1||StrainDescription|Strain Description
        00100213|LO|1||StrainNomenclature|Strain Nomenclature
        00100214|LO|1||StrainStockNumber|Strain Stock Number
        00100215|SQ|1||StrainSourceRegistryCodeSequence|Strain Source Registry Code Sequence
        00100216|SQ|1||StrainStockSequence|Strain Stock Sequence
        00100217|LO|1||StrainSource|Strain Source
        00100218|UT|1||StrainAdditionalInformation|Strain Additional Information
        00100219|SQ|1||StrainCodeSequence|Strain Code Sequence
        00100221|SQ|1||GeneticModificationsSequence|Genetic Modifications Sequence
        00100222|UC|1||GeneticModificationsDescription|Genetic Modifications Description
        00100223|LO|1||GeneticModificationsNomenclature|Genetic Modifications Nomenclature
        00100229|SQ|1||GeneticModificationsCodeSequence|Genetic Modifications Code Sequence
        00101000|LO|1-n|R|OtherPatientIDs|Other Patient IDs
        00101001|PN|1-n||OtherPatientNames|Other Patient Names
        00101002|SQ|1||OtherPatientIDsSequence|Other Patient IDs Sequence
        00101005|PN|1||PatientBirthName|Patient's Birth Name
        00101010|AS|1||PatientAge|Patient's Age
        00101020|DS|1||PatientSize|Patient's Size
        00101021|SQ|1||PatientSizeCodeSequence|Patient's Size Code Sequence
        00101022|DS|1||PatientBodyMassIndex|Patient's Body Mass Index
        00101023|DS|1||MeasuredAPDimension|Measured AP Dimension
        00101024|DS|1||MeasuredLateralDimension|Measured Lateral Dimension
        00101030|DS|1||PatientWeight|Patient's Weight
        00101040|LO|1||PatientAddress|Patient's Address
        00101050|LO|1-n|R|InsurancePlanIdentification|Insurance Plan Identification
        00101060|PN|1||PatientMotherBirthName|Patient's Mother's Birth Name
        00101080|LO|1||MilitaryRank|Military Rank
        00101081|LO|1||BranchOfService|Branch of Service
        00101090|LO|1|R|MedicalRecordLocator|Medical Record Locator
        00101100|SQ|1||ReferencedPatientPhotoSequence|Referenced Patient Photo Sequence
        00102000|LO|1-n||MedicalAlerts|Medical Alerts
        00102110|LO|1-n||Allergies|Allergies
        00102150|LO|1||CountryOfResidence|Country of Residence
        00102152|LO|1||RegionOfResidence|Region of Residence
        00102154|SH|1-n||PatientTelephoneNumbers|Patient's Telephone Numbers
        00102155|LT|1||PatientTelecomInformation|Patient's Telecom Information
        00102160|SH|1|R|EthnicGroup|Ethnic Group
        00102161|SQ|1||EthnicGroupCodeSequence|Ethnic Group Code Sequence
        00102162|UC|1-n||EthnicGroups|Ethnic Groups
        00102180|SH|1||Occupation|Occupation
        001021A0|CS|1||SmokingStatus|Smoking Status
        001021B0|LT|1||AdditionalPatientHistory|Additional Patient History
        001021C0|US|1||PregnancyStatus|Pregnancy Status
        001021D0|DA|1||LastMenstrualDate|Last Menstrual Date
        001021F0|LO|1||PatientReligiousPreference|Patient's Religious Preference
        00102201|LO|1||PatientSpeciesDescription|Patient Species Description
        00102202|SQ|1||PatientSpeciesCodeSequence|Patient Species Code Sequence
        00102203|CS|1||PatientSexNeutered|Patient's Sex Neutered
        00102210|CS|1||AnatomicalOrientationType|Anatomical Orientation Type
        00102292|LO|1||PatientBreedDescription|Patient Breed Description
        00102293|SQ|1||PatientBreedCodeSequence|Patient Breed Code Sequence
        00102294|SQ|1||BreedRegistrationSequence|Breed Registration Sequence
        00102295|LO|1||BreedRegistrationNumber|Breed Registration Number
        00102296|SQ|1||BreedRegistryCodeSequence|Breed Registry Code Sequence
        00102297|PN|1||ResponsiblePerson|Responsible Person
        00102298|CS|1||ResponsiblePersonRole|Responsible Person Role
        00102299|LO|1||ResponsibleOrganization|Responsible Organization
        00104000|LT|1||PatientComments|Patient Comments
        00109431|FL|1||ExaminedBodyThickness|Examined Body Thickness
        00120010|LO|1||ClinicalTrialSponsorName|Clinical Trial Sponsor Name
        00120020|LO|1||ClinicalTrialProtocolID|Clinical Trial Protocol ID
        00120021|LO|1||ClinicalTrialProtocolName|Clinical Trial Protocol Name
        00120022|LO|1||IssuerOfClinicalTrialProtocolID|Issuer of Clinical Trial Protocol ID
        00120023|SQ|1||OtherClinicalTrialProtocolIDsSequence|Other Clinical Trial Protocol IDs Sequence
        00120030|LO|1||ClinicalTrialSiteID|Clinical Trial Site ID
        00120031|LO|1||ClinicalTrialSiteName|Clinical Trial Site Name
        00120032|LO|1||IssuerOfClinicalTrialSiteID|Issuer of Clinical Trial Site ID
        00120040|LO|1||ClinicalTrialSubjectID|Clinical Trial Subject ID
        00120041|LO|1||IssuerOfClinicalTrialSubjectID|Issuer of Clinical Trial Subject ID
        00120042|LO|1||ClinicalTrialSubjectReadingID|Clinical Trial Subject Reading ID
        00120043|LO|1||IssuerOfClinicalTrialSubjectReadingID|Issuer of Clinical Trial Subject Reading ID
        00120050|LO|1||ClinicalTrialTimePointID|Clinical Trial Time Point ID
        00120051|ST|1||ClinicalTrialTimePointDescription|Clinical Trial Time Point Description
        00120052|FD|1||LongitudinalTemporalOffsetFromEvent|Longitudinal Temporal Offset from Event
        00120053|CS|1||LongitudinalTemporalEventType|Longitudinal Temporal Event Type
        00120054|SQ|1||ClinicalTrialTimePointTypeCodeSequence|Clinical Trial Time Point Type Code Sequence
        00120055|LO|1||IssuerOfClinicalTrialTimePointID|Issuer of Clinical Trial Time Point ID
        00120060|LO|1||ClinicalTrialCoordinatingCenterName|Clinical Trial Coordinating Center Name
        00120062|CS|1||PatientIdentityRemoved|Patient Identity Removed
        00120063|LO|1-n||DeidentificationMethod|De-identification Method
        00120064|SQ|1||DeidentificationMethodCodeSequence|De-identification Method Code Sequence
        00120071|LO|1||ClinicalTrialSeriesID|Clinical Trial Series ID
        00120072|LO|1||ClinicalTrialSeriesDescription|Clinical Trial Series Description
        00120073|LO|1||IssuerOfClinicalTrialSeriesID|Issuer of Clinical Trial Series ID
        00120081|LO|1||ClinicalTrialProtocolEthicsCommitteeName|Clinical Trial Protocol Ethics Committee Name
        00120082|LO|1||ClinicalTrialProtocolEthicsCommitteeApprovalNumber|Clinical Trial Protocol Ethics Committee Approval Number
        00120083|SQ|1||ConsentForClinicalTrialUseSequence|Consent for Clinical Trial Use Sequence
        00120084|CS|1||DistributionType|Distribution Type
        00120085|CS|1||ConsentForDistributionFlag|Consent for Distribution Flag
        00120086|DA|1||EthicsCommitteeApprovalEffectivenessStartDate|Ethics Committee Approval Effectiveness Start Date
        00120087|DA|1||EthicsCommitteeApprovalEffectivenessEndDate|Ethics Committee Approval Effectiveness End Date
        00140023|ST|1|R|CADFileFormat|CAD File Format
        00140024|ST|1|R|ComponentReferenceSystem|Component Reference System
        00140025|ST|1||ComponentManufacturingProcedure|Component Manufacturing Procedure
        00140028|ST|1||ComponentManufacturer|Component Manufacturer
        00140030|DS|1-n||MaterialThickness|Material Thickness
        00140032|DS|1-n||MaterialPipeDiameter|Material Pipe Diameter
        00140034|DS|1-n||MaterialIsolationDiameter|Material Isolation Diameter
        00140042|ST|1||MaterialGrade|Material Grade
        00140044|ST|1||MaterialPropertiesDescription|Material Properties Description
        00140045|ST|1|R|MaterialPropertiesFileFormatRetired|Material Properties File Format (Retired)
        00140046|LT|1||MaterialNotes|Material Notes
        00140050|CS|1||ComponentShape|Component Shape
        00140052|CS|1||CurvatureType|Curvature Type
        00140054|DS|1||OuterDiameter|Outer Diameter
        00140056|DS|1||InnerDiameter|Inner Diameter
        00140100|LO|1-n||ComponentWelderIDs|Component Welder IDs
        00140101|CS|1||SecondaryApprovalStatus|Secondary Approval Status
        00140102|DA|1||SecondaryReviewDate|Secondary Review Date
        00140103|TM|1||SecondaryReviewTime|Secondary Review Time
        00140104|PN|1||SecondaryReviewerName|Secondary Reviewer Name
        00140105|ST|1||RepairID|Repair ID
        00140106|SQ|1||MultipleComponentApprovalSequence|Multiple Component Approval Sequence
        00140107|CS|1-n||OtherApprovalStatus|Other Approval Status
        00140108|CS|1-n||OtherSecondaryApprovalStatus|Other Secondary Approval Status
        00140200|SQ|1||DataElementLabelSequence|Data Element Label Sequence
        00140201|SQ|1||DataElementLabelItemSequence|Data Element Label Item Sequence
        00140202|AT|1||DataElement|Data Element
        00140203|LO|1||DataElementName|Data Element Name
        00140204|LO|1||DataElementDescription|Data Element Description
        00140205|CS|1||DataElementConditionality|Data Element Conditionality
        00140206|IS|1||DataElementMinimumCharacters|Data Element Minimum Characters
        00140207|IS|1||DataElementMaximumCharacters|Data Element Maximum Characters
        00141010|ST|1||ActualEnvironmentalConditions|Actual Environmental Conditions
        00141020|DA|1||ExpiryDate|Expiry Date
        00141040|ST|1||EnvironmentalConditions|Environmental Conditions
        00142002|SQ|1||EvaluatorSequence|Evaluator Sequence
        00142004|IS|1||EvaluatorNumber|Evaluator Number
        00142006|PN|1||EvaluatorName|Evaluator Name
        00142008|IS|1||EvaluationAttempt|Evaluation Attempt
        00142012|SQ|1||IndicationSequence|Indication Sequence
        00142014|IS|1||IndicationNumber|Indication Number
        00142016|SH|1||IndicationLabel|Indication Label
        00142018|ST|1||IndicationDescription|Indication Description
        0014201A|CS|1-n||IndicationType|Indication Type
        0014201C|CS|1||IndicationDisposition|Indication Disposition
        0014201E|SQ|1||IndicationROISequence|Indication ROI Sequence
        00142030|SQ|1||IndicationPhysicalPropertySequence|Indication Physical Property Sequence
        00142032|SH|1||PropertyLabel|Property Label
        00142202|IS|1||CoordinateSystemNumberOfAxes|Coordinate System Number of Axes
        00142204|SQ|1||CoordinateSystemAxesSequence|Coordinate System Axes Sequence
        00142206|ST|1||CoordinateSystemAxisDescription|Coordinate System Axis Description
        00142208|CS|1||CoordinateSystemDataSetMapping|Coordinate System Data Set Mapping
        0014220A|IS|1||CoordinateSystemAxisNumber|Coordinate System Axis Number
        0014220C|CS|1||CoordinateSystemAxisType|Coordinate System Axis Type
        0014220E|CS|1||CoordinateSystemAxisUnits|Coordinate System Axis Units
        00142210|OB|1||CoordinateSystemAxisValues|Coordinate System Axis Values
        00142220|SQ|1||CoordinateSystemTransformSequence|Coordinate System Transform Sequence
        00142222|ST|1||TransformDescription|Transform Description
        00142224|IS|1||TransformNumberOfAxes|Transform Number of Axes
        00142226|IS|1-n||TransformOrderOfAxes|Transform Order of Axes
        00142228|CS|1||TransformedAxisUnits|Transformed Axis Units
        0014222A|DS|1-n||CoordinateSystemTransformRotationAndScaleMatrix|Coordinate System Transform Rotation and Scale Matrix
        0014222C|DS|1-n||CoordinateSystemTransformTranslationMatrix|Coordinate System Transform Translation Matrix
        00143011|DS|1||InternalDetectorFrameTime|Internal Detector Frame Time
        00143012|DS|1||NumberOfFramesIntegrated|Number of Frames Integrated
        00143020|SQ|1||DetectorTemperatureSequence|Detector Temperature Sequence
        00143022|ST|1||SensorName|Sensor Name
        00143024|DS|1||HorizontalOffsetOfSensor|Horizontal Offset of Sensor
        00143026|DS|1||VerticalOffsetOfSensor|Vertical Offset of Sensor
        00143028|DS|1||SensorTemperature|Sensor Temperature
        00143040|SQ|1||DarkCurrentSequence|Dark Current Sequence
        00143050|OB or OW|1||DarkCurrentCounts|Dark Current Counts
        00143060|SQ|1||GainCorrectionReferenceSequence|Gain Correction Reference Sequence
        00143070|OB or OW|1||AirCounts|Air Counts
        00143071|DS|1||KVUsedInGainCalibration|KV Used in Gain Calibration
        00143072|DS|1||MAUsedInGainCalibration|MA Used in Gain Calibration
        00143073|DS|1||NumberOfFramesUsedForIntegration|Number of Frames Used for Integration
        00143074|LO|1||FilterMaterialUsedInGainCalibration|Filter Material Used in Gain Calibration
        00143075|DS|1||FilterThicknessUsedInGainCalibration|Filter Thickness Used in Gain Calibration
        00143076|DA|1||DateOfGainCalibration|Date of Gain Calibration
        00143077|TM|1||TimeOfGainCalibration|Time of Gain Calibration
        00143080|OB|1||BadPixelImage|Bad Pixel Image
        00143099|LT|1||CalibrationNotes|Calibration Notes
        00143100|LT|1||LinearityCorrectionTechnique|Linearity Correction Technique
        00143101|LT|1||BeamHardeningCorrectionTechnique|Beam Hardening Correction Technique
        00144002|SQ|1||PulserEquipmentSequence|Pulser Equipment Sequence
        00144004|CS|1||PulserType|Pulser Type
        00144006|LT|1||PulserNotes|Pulser Notes
        00144008|SQ|1||ReceiverEquipmentSequence|Receiver Equipment Sequence
        0014400A|CS|1||AmplifierType|Amplifier Type
        0014400C|LT|1||ReceiverNotes|Receiver Notes
        0014400E|SQ|1||PreAmplifierEquipmentSequence|Pre-Amplifier Equipment Sequence
        0014400F|LT|1||PreAmplifierNotes|Pre-Amplifier Notes
        00144010|SQ|1||TransmitTransducerSequence|Transmit Transducer Sequence
        00144011|SQ|1||ReceiveTransducerSequence|Receive Transducer Sequence
        00144012|US|1||NumberOfElements|Number of Elements
        00144013|CS|1||ElementShape|Element Shape
        00144014|DS|1||ElementDimensionA|Element Dimension A
        00144015|DS|1||ElementDimensionB|Element Dimension B
        00144016|DS|1||ElementPitchA|Element Pitch A
        00144017|DS|1||MeasuredBeamDimensionA|Measured Beam Dimension A
        00144018|DS|1||MeasuredBeamDimensionB|Measured Beam Dimension B
        00144019|DS|1||LocationOfMeasuredBeamDiameter|Location of Measured Beam Diameter
        0014401A|DS|1||NominalFrequency|Nominal Frequency
        0014401B|DS|1||MeasuredCenterFrequency|Measured Center Frequency
        0014401C|DS|1||MeasuredBandwidth|Measured Bandwidth
        0014401D|DS|1||ElementPitchB|Element Pitch B
        00144020|SQ|1||PulserSettingsSequence|Pulser Settings Sequence
        00144022|DS|1||PulseWidth|Pulse Width
        00144024|DS|1||ExcitationFrequency|Excitation Frequency
        00144026|CS|1||ModulationType|Modulation Type
        00144028|DS|1||Damping|Damping
        00144030|SQ|1||ReceiverSettingsSequence|Receiver Settings Sequence
        00144031|DS|1||AcquiredSoundpathLength|Acquired Soundpath Length
        00144032|CS|1||AcquisitionCompressionType|Acquisition Compression Type
        00144033|IS|1||AcquisitionSampleSize|Acquisition Sample Size
        00144034|DS|1||RectifierSmoothing|Rectifier Smoothing
        00144035|SQ|1||DACSequence|DAC Sequence
        00144036|CS|1||DACType|DAC Type
        00144038|DS|1-n||DACGainPoints|DAC Gain Points
        0014403A|DS|1-n||DACTimePoints|DAC Time Points
        0014403C|DS|1-n||DACAmplitude|DAC Amplitude
        00144040|SQ|1||PreAmplifierSettingsSequence|Pre-Amplifier Settings Sequence
        00144050|SQ|1||TransmitTransducerSettingsSequence|Transmit Transducer Settings Sequence
        00144051|SQ|1||ReceiveTransducerSettingsSequence|Receive Transducer Settings Sequence
        00144052|DS|1||IncidentAngle|Incident Angle
        00144054|ST|1||CouplingTechnique|Coupling Technique
        00144056|ST|1||CouplingMedium|Coupling Medium
        00144057|DS|1||CouplingVelocity|Coupling Velocity
        00144058|DS|1||ProbeCenterLocationX|Probe Center Location X
        00144059|DS|1||ProbeCenterLocationZ|Probe Center Location Z
        0014405A|DS|1||SoundPathLength|Sound Path Length
        0014405C|ST|1||DelayLawIdentifier|Delay Law Identifier
        00144060|SQ|1||GateSettingsSequence|Gate Settings Sequence
        00144062|DS|1||GateThreshold|Gate Threshold
        00144064|DS|1||VelocityOfSound|Velocity of Sound
        00144070|SQ|1||CalibrationSettingsSequence|Calibration Settings Sequence
        00144072|ST|1||CalibrationProcedure|Calibration Procedure
        00144074|SH|1||ProcedureVersion|Procedure Version
        00144076|DA|1||ProcedureCreationDate|Procedure Creation Date
        00144078|DA|1||ProcedureExpirationDate|Procedure Expiration Date
        0014407A|DA|1||ProcedureLastModifiedDate|Procedure Last Modified Date
        0014407C|TM|1-n||CalibrationTime|Calibration Time
        0014407E|DA|1-n||CalibrationDate|Calibration Date
        00144080|SQ|1||ProbeDriveEquipmentSequence|Probe Drive Equipment Sequence
        00144081|CS|1||DriveType|Drive Type
        00144082|LT|1||ProbeDriveNotes|Probe Drive Notes
        00144083|SQ|1||DriveProbeSequence|Drive Probe Sequence
        00144084|DS|1||ProbeInductance|Probe Inductance
        00144085|DS|1||ProbeResistance|Probe Resistance
        00144086|SQ|1||ReceiveProbeSequence|Receive Probe Sequence
        00144087|SQ|1||ProbeDriveSettingsSequence|Probe Drive Settings Sequence
        00144088|DS|1||BridgeResistors|Bridge Resistors
        00144089|DS|1||ProbeOrientationAngle|Probe Orientation Angle
        0014408B|DS|1||UserSelectedGainY|User Selected Gain Y
        0014408C|DS|1||UserSelectedPhase|User Selected Phase
        0014408D|DS|1||UserSelectedOffsetX|User Selected Offset X
        0014408E|DS|1||UserSelectedOffsetY|User Selected Offset Y
        00144091|SQ|1||ChannelSettingsSequence|Channel Settings Sequence
        00144092|DS|1||ChannelThreshold|Channel Threshold
        0014409A|SQ|1||ScannerSettingsSequence|Scanner Settings Sequence
        0014409B|ST|1||ScanProcedure|Scan Procedure
        0014409C|DS|1||TranslationRateX|Translation Rate X
        0014409D|DS|1||TranslationRateY|Translation Rate Y
        0014409F|DS|1||ChannelOverlap|Channel Overlap
        001440A0|LO|1-n||ImageQualityIndicatorType|Image Quality Indicator Type
        001440A1|LO|1-n||ImageQualityIndicatorMaterial|Image Quality Indicator Material
        001440A2|LO|1-n||ImageQualityIndicatorSize|Image Quality Indicator Size
        00144101|SQ|1||WaveDimensionsDefinitionSequence|Wave Dimensions Definition Sequence
        00144102|US|1||WaveDimensionNumber|Wave Dimension Number
        00144103|LO|1||WaveDimensionDescription|Wave Dimension Description
        00144104|US|1||WaveDimensionUnit|Wave Dimension Unit
        00144105|CS|1||WaveDimensionValueType|Wave Dimension Value Type
        00144106|SQ|1-n||WaveDimensionValuesSequence|Wave Dimension Values Sequence
        00144107|US|1||ReferencedWaveDimension|Referenced Wave Dimension
        00144108|SL|1||IntegerNumericValue|Integer Numeric Value
        00144109|OB|1||ByteNumericValue|Byte Numeric Value
        0014410A|OW|1||ShortNumericValue|Short Numeric Value
        0014410B|OF|1||SinglePrecisionFloatingPointNumericValue|Single Precision Floating Point Numeric Value
        0014410C|OD|1||DoublePrecisionFloatingPointNumericValue|Double Precision Floating Point Numeric Value
        00145002|IS|1||LINACEnergy|LINAC Energy
        00145004|IS|1||LINACOutput|LINAC Output
        00145100|US|1||ActiveAperture|Active Aperture
        00145101|DS|1||TotalAperture|Total Aperture
        00145102|DS|1||ApertureElevation|Aperture Elevation
        00145103|DS|1||MainLobeAngle|Main Lobe Angle
        00145104|DS|1||MainRoofAngle|Main Roof Angle
        00145105|CS|1||ConnectorType|Connector Type
        00145106|SH|1||WedgeModelNumber|Wedge Model Number
        00145107|DS|1||WedgeAngleFloat|Wedge Angle Float
        00145108|DS|1||WedgeRoofAngle|Wedge Roof Angle
        00145109|CS|1||WedgeElement1Position|Wedge Element 1 Position
        0014510A|DS|1||WedgeMaterialVelocity|Wedge Material Velocity
        0014510B|SH|1||WedgeMaterial|Wedge Material
        0014510C|DS|1||WedgeOffsetZ|Wedge Offset Z
        0014510D|DS|1||WedgeOriginOffsetX|Wedge Origin Offset X
        0014510E|DS|1||WedgeTimeDelay|Wedge Time Delay
        0014510F|SH|1||WedgeName|Wedge Name
        00145110|SH|1||WedgeManufacturerName|Wedge Manufacturer Name
        00145111|LO|1||WedgeDescription|Wedge Description
        00145112|DS|1||NominalBeamAngle|Nominal Beam Angle
        00145113|DS|1||WedgeOffsetX|Wedge Offset X
        00145114|DS|1||WedgeOffsetY|Wedge Offset Y
        00145115|DS|1||WedgeTotalLength|Wedge Total Length
        00145116|DS|1||WedgeInContactLength|Wedge In Contact Length
        00145117|DS|1||WedgeFrontGap|Wedge Front Gap
        00145118|DS|1||WedgeTotalHeight|Wedge Total Height
        00145119|DS|1||WedgeFrontHeight|Wedge Front Height
        0014511A|DS|1||WedgeRearHeight|Wedge Rear Height
        0014511B|DS|1||WedgeTotalWidth|Wedge Total Width
        0014511C|DS|1||WedgeInContactWidth|Wedge In Contact Width
        0014511D|DS|1||WedgeChamferHeight|Wedge Chamfer Height
        0014511E|CS|1||WedgeCurve|Wedge Curve
        0014511F|DS|1||RadiusAlongWedge|Radius Along the Wedge
        00146001|SQ|1||ThermalCameraSettingsSequence|Thermal Camera Settings Sequence
        00146002|DS|1||AcquisitionFrameRate|Acquisition Frame Rate
        00146003|DS|1||IntegrationTime|Integration Time
        00146004|DS|1||NumberOfCalibrationFrames|Number of Calibration Frames
        00146005|DS|1||NumberOfRowsInFullAcquisitionImage|Number of Rows in Full Acquisition Image
        00146006|DS|1||NumberOfColumnsInFullAcquisitionImage|Number Of Columns in Full Acquisition Image
        00146007|SQ|1||ThermalSourceSettingsSequence|Thermal Source Settings Sequence
        00146008|DS|1||SourceHorizontalPitch|Source Horizontal Pitch
        00146009|DS|1||SourceVerticalPitch|Source Vertical Pitch
        0014600A|DS|1||SourceHorizontalScanSpeed|Source Horizontal Scan Speed
        0014600B|DS|1||ThermalSourceModulationFrequency|Thermal Source Modulation Frequency
        0014600C|SQ|1||InductionSourceSettingSequence|Induction Source Setting Sequence
        0014600D|DS|1||CoilFrequency|Coil Frequency
        0014600E|DS|1||CurrentAmplitudeAcrossCoil|Current Amplitude Across Coil
        0014600F|SQ|1||FlashSourceSettingSequence|Flash Source Setting Sequence
        00146010|DS|1||FlashDuration|Flash Duration
        00146011|DS|1-n||FlashFrameNumber|Flash Frame Number
        00146012|SQ|1||LaserSourceSettingSequence|Laser Source Setting Sequence
        00146013|DS|1||HorizontalLaserSpotDimension|Horizontal Laser Spot Dimension
        00146014|DS|1||VerticalLaserSpotDimension|Vertical Laser Spot Dimension
        00146015|DS|1||LaserWavelength|Laser Wavelength
        00146016|DS|1||LaserPower|Laser Power
        00146017|SQ|1||ForcedGasSettingSequence|Forced Gas Setting Sequence
        00146018|SQ|1||VibrationSourceSettingSequence|Vibration Source Setting Sequence
        00146019|DS|1||VibrationExcitationFrequency|Vibration Excitation Frequency
        0014601A|DS|1||VibrationExcitationVoltage|Vibration Excitation Voltage
        0014601B|CS|1||ThermographyDataCaptureMethod|Thermography Data Capture Method
        0014601C|CS|1||ThermalTechnique|Thermal Technique
        0014601D|SQ|1||ThermalCameraCoreSequence|Thermal Camera Core Sequence
        0014601E|CS|1||DetectorWavelengthRange|Detector Wavelength Range
        0014601F|CS|1||ThermalCameraCalibrationType|Thermal Camera Calibration Type
        00146020|UV|1||AcquisitionImageCounter|Acquisition Image Counter
        00146021|DS|1||FrontPanelTemperature|Front Panel Temperature
        00146022|DS|1||AirGapTemperature|Air Gap Temperature
        00146023|DS|1||VerticalPixelSize|Vertical Pixel Size
        00146024|DS|1||HorizontalPixelSize|Horizontal Pixel Size
        00146025|ST|1-n||DataStreamingProtocol|Data Streaming Protocol
        00146026|SQ|1||LensSequence|Lens Sequence
        00146027|DS|1||FieldOfView|Field of View
        00146028|LO|1||LensFilterManufacturer|Lens Filter Manufacturer
        00146029|CS|1||CutoffFilterType|Cutoff Filter Type
        0014602A|DS|1-n||LensFilterCutOffWavelength|Lens Filter Cut-Off Wavelength
        0014602B|SQ|1||ThermalSourceSequence|Thermal Source Sequence
        0014602C|CS|1||ThermalSourceMotionState|Thermal Source Motion State
        0014602D|CS|1||ThermalSourceMotionType|Thermal Source Motion Type
        0014602E|SQ|1||InductionHeatingSequence|Induction Heating Sequence
        0014602F|ST|1||CoilConfigurationID|Coil Configuration ID
        00146030|DS|1||NumberOfTurnsInCoil|Number of Turns in Coil
        00146031|CS|1||ShapeOfIndividualTurn|Shape of Individual Turn
        00146032|DS|1-n||SizeOfIndividualTurn|Size of Individual Turn
        00146033|DS|1-n||DistanceBetweenTurns|Distance Between Turns
        00146034|SQ|1||FlashHeatingSequence|Flash Heating Sequence
        00146035|DS|1||NumberOfLamps|Number of Lamps
        00146036|ST|1||FlashSynchronizationProtocol|Flash Synchronization Protocol
        00146037|CS|1||FlashModificationStatus|Flash Modification Status
        00146038|SQ|1||LaserHeatingSequence|Laser Heating Sequence
        00146039|LO|1||LaserManufacturer|Laser Manufacturer
        0014603A|LO|1||LaserModelNumber|Laser Model Number
        0014603B|ST|1||LaserTypeDescription|Laser Type Description
        0014603C|SQ|1||ForcedGasHeatingSequence|Forced Gas Heating Sequence
        0014603D|LO|1||GasUsedForHeatingCoolingPart|Gas Used for Heating/Cooling Part
        0014603E|SQ|1||VibrationSonicHeatingSequence|Vibration/Sonic Heating Sequence
        0014603F|LO|1||ProbeManufacturer|Probe Manufacturer
        00146040|LO|1||ProbeModelNumber|Probe Model Number
        00146041|DS|1||ApertureSize|Aperture Size
        00146042|DS|1||ProbeResonantFrequency|Probe Resonant Frequency
        00146043|UT|1||HeatSourceDescription|Heat Source Description
        00146044|CS|1||SurfacePreparationWithOpticalCoating|Surface Preparation with Optical Coating
        00146045|ST|1||OpticalCoatingType|Optical Coating Type
        00146046|DS|1||ThermalConductivityOfExposedSurface|Thermal Conductivity of Exposed Surface
        00146047|DS|1||MaterialDensity|Material Density
        00146048|DS|1||SpecificHeatOfInspectionSurface|Specific Heat of Inspection Surface
        00146049|DS|1||EmissivityOfInspectionSurface|Emissivity of Inspection Surface
        0014604A|CS|1-n||ElectromagneticClassificationOfInspectionSurface|Electromagnetic Classification of Inspection Surface
        0014604C|DS|1||MovingWindowSize|Moving Window Size
        0014604D|CS|1||MovingWindowType|Moving Window Type
        0014604E|DS|1-n||MovingWindowWeights|Moving Window Weights
        0014604F|DS|1||MovingWindowPitch|Moving Window Pitch
        00146050|CS|1||MovingWindowPaddingScheme|Moving Window Padding Scheme
        00146051|DS|1||MovingWindowPaddingLength|Moving Window Padding Length
        00146052|SQ|1||SpatialFilteringParametersSequence|Spatial Filtering Parameters Sequence
        00146053|CS|1||SpatialFilteringScheme|Spatial Filtering Scheme
        00146056|DS|1||HorizontalMovingWindowSize|Horizontal Moving Window Size
        00146057|DS|1||VerticalMovingWindowSize|Vertical Moving Window Size
        00146059|SQ|1||PolynomialFittingSequence|Polynomial Fitting Sequence
        0014605A|CS|1-n||FittingDataType|Fitting Data Type
        0014605B|CS|1||OperationOnTimeAxisBeforeFitting|Operation on Time Axis Before Fitting
        0014605C|CS|1||OperationOnPixelIntensityBeforeFitting|Operation on Pixel Intensity Before Fitting
        0014605D|DS|1||OrderOfPolynomial|Order of Polynomial
        0014605E|CS|1||IndependentVariableForPolynomialFit|Independent Variable for Polynomial Fit
        0014605F|DS|1-n||PolynomialCoefficients|PolynomialCoefficients
        00146060|CS|1||ThermographyPixelDataUnit|Thermography Pixel Data Unit
        00160001|DS|1||WhitePoint|White Point
        00160002|DS|3||PrimaryChromaticities|Primary Chromaticities
        00160003|UT|1||BatteryLevel|Battery Level
        00160004|DS|1||ExposureTimeInSeconds|Exposure Time in Seconds
        00160005|DS|1||FNumber|F-Number
        00160006|IS|1||OECFRows|OECF Rows
        00160007|IS|1||OECFColumns|OECF Columns
        00160008|UC|1-n||OECFColumnNames|OECF Column Names
        00160009|DS|1-n||OECFValues|OECF Values
        0016000A|IS|1||SpatialFrequencyResponseRows|Spatial Frequency Response Rows
        0016000B|IS|1||SpatialFrequencyResponseColumns|Spatial Frequency Response Columns
        0016000C|UC|1-n||SpatialFrequencyResponseColumnNames|Spatial Frequency Response Column Names
        0016000D|DS|1-n||SpatialFrequencyResponseValues|Spatial Frequency Response Values
        0016000E|IS|1||ColorFilterArrayPatternRows|Color Filter Array Pattern Rows
        0016000F|IS|1||ColorFilterArrayPatternColumns|Color Filter Array Pattern Columns
        00160010|DS|1-n||ColorFilterArrayPatternValues|Color Filter Array Pattern Values
        00160011|US|1||FlashFiringStatus|Flash Firing Status
        00160012|US|1||FlashReturnStatus|Flash Return Status
        00160013|US|1||FlashMode|Flash Mode
        00160014|US|1||FlashFunctionPresent|Flash Function Present
        00160015|US|1||FlashRedEyeMode|Flash Red Eye Mode
        00160016|US|1||ExposureProgram|Exposure Program
        00160017|UT|1||SpectralSensitivity|Spectral Sensitivity
        00160018|IS|1||PhotographicSensitivity|Photographic Sensitivity
        00160019|IS|1||SelfTimerMode|Self Timer Mode
        0016001A|US|1||SensitivityType|Sensitivity Type
        0016001B|IS|1||StandardOutputSensitivity|Standard Output Sensitivity
        0016001C|IS|1||RecommendedExposureIndex|Recommended Exposure Index
        0016001D|IS|1||ISOSpeed|ISO Speed
        0016001E|IS|1||ISOSpeedLatitudeyyy|ISO Speed Latitude yyy
        0016001F|IS|1||ISOSpeedLatitudezzz|ISO Speed Latitude zzz
        00160020|UT|1||EXIFVersion|EXIF Version
        00160021|DS|1||ShutterSpeedValue|Shutter Speed Value
        00160022|DS|1||ApertureValue|Aperture Value
        00160023|DS|1||BrightnessValue|Brightness Value
        00160024|DS|1||ExposureBiasValue|Exposure Bias Value
        00160025|DS|1||MaxApertureValue|Max Aperture Value
        00160026|DS|1||SubjectDistance|Subject Distance
        00160027|US|1||MeteringMode|Metering Mode
        00160028|US|1||LightSource|Light Source
        00160029|DS|1||FocalLength|Focal Length
        0016002A|IS|2-4||SubjectArea|Subject Area
        0016002B|OB|1||MakerNote|Maker Note
        00160030|DS|1||Temperature|Temperature
        00160031|DS|1||Humidity|Humidity
        00160032|DS|1||Pressure|Pressure
        00160033|DS|1||WaterDepth|Water Depth
        00160034|DS|1||Acceleration|Acceleration
        00160035|DS|1||CameraElevationAngle|Camera Elevation Angle
        00160036|DS|1-2||FlashEnergy|Flash Energy
        00160037|IS|2||SubjectLocation|Subject Location
        00160038|DS|1||PhotographicExposureIndex|Photographic Exposure Index
        00160039|US|1||SensingMethod|Sensing Method
        0016003A|US|1||FileSource|File Source
        0016003B|US|1||SceneType|Scene Type
        00160041|US|1||CustomRendered|Custom Rendered
        00160042|US|1||ExposureMode|Exposure Mode
        00160043|US|1||WhiteBalance|White Balance
        00160044|DS|1||DigitalZoomRatio|Digital Zoom Ratio
        00160045|IS|1||FocalLengthIn35mmFilm|Focal Length In 35mm Film
        00160046|US|1||SceneCaptureType|Scene Capture Type
        00160047|US|1||GainControl|Gain Control
        00160048|US|1||Contrast|Contrast
        00160049|US|1||Saturation|Saturation
        0016004A|US|1||Sharpness|Sharpness
        0016004B|OB|1||DeviceSettingDescription|Device Setting Description
        0016004C|US|1||SubjectDistanceRange|Subject Distance Range
        0016004D|UT|1||CameraOwnerName|Camera Owner Name
        0016004E|DS|4||LensSpecification|Lens Specification
        0016004F|UT|1||LensMake|Lens Make
        00160050|UT|1||LensModel|Lens Model
        00160051|UT|1||LensSerialNumber|Lens Serial Number
        00160061|CS|1||InteroperabilityIndex|Interoperability Index
        00160062|OB|1||InteroperabilityVersion|Interoperability Version
        00160070|OB|1||GPSVersionID|GPS Version ID
        00160071|CS|1||GPSLatitudeRef|GPS Latitude Ref
        00160072|DS|3||GPSLatitude|GPS Latitude
        00160073|CS|1||GPSLongitudeRef|GPS Longitude Ref
        00160074|DS|3||GPSLongitude|GPS Longitude
        00160075|US|1||GPSAltitudeRef|GPS Altitude Ref
        00160076|DS|1||GPSAltitude|GPS Altitude
        00160077|DT|1||GPSTimeStamp|GPS Time Stamp
        00160078|UT|1||GPSSatellites|GPS Satellites
        00160079|CS|1||GPSStatus|GPS Status
        0016007A|CS|1||GPSMeasureMode|GPS Measure Mode
        0016007B|DS|1||GPSDOP|GPS DOP
        0016007C|CS|1||GPSSpeedRef|GPS Speed Ref
        0016007D|DS|1||GPSSpeed|GPS Speed
        0016007E|CS|1||GPSTrackRef|GPS Track Ref
        0016007F|DS|1||GPSTrack|GPS Track
        00160080|CS|1||GPSImgDirectionRef|GPS Img Direction Ref
        00160081|DS|1||GPSImgDirection|GPS Img Direction
        00160082|UT|1||GPSMapDatum|GPS Map Datum
        00160083|CS|1||GPSDestLatitudeRef|GPS Dest Latitude Ref
        00160084|DS|3||GPSDestLatitude|GPS Dest Latitude
        00160085|CS|1||GPSDestLongitudeRef|GPS Dest Longitude Ref
        00160086|DS|3||GPSDestLongitude|GPS Dest Longitude
        00160087|CS|1||GPSDestBearingRef|GPS Dest Bearing Ref
        00160088|DS|1||GPSDestBearing|GPS Dest Bearing
        00160089|CS|1||GPSDestDistanceRef|GPS Dest Distance Ref
        0016008A|DS|1||GPSDestDistance|GPS Dest Distance
        0016008B|OB|1||GPSProcessingMethod|GPS Processing Method
        0016008C|OB|1||GPSAreaInformation|GPS Area Information
        0016008D|DT|1||GPSDateStamp|GPS Date Stamp
        0016008E|IS|1||GPSDifferential|GPS Differential
        00161001|CS|1||LightSourcePolarization|Light Source Polarization
        00161002|DS|1||EmitterColorTemperature|Emitter Color Temperature
        00161003|CS|1||ContactMethod|Contact Method
        00161004|CS|1-n||ImmersionMedia|Immersion Media
        00161005|DS|1||OpticalMagnificationFactor|Optical Magnification Factor
        00180010|LO|1||ContrastBolusAgent|Contrast/Bolus Agent
        00180012|SQ|1||ContrastBolusAgentSequence|Contrast/Bolus Agent Sequence
        00180013|FL|1||ContrastBolusT1Relaxivity|Contrast/Bolus T1 Relaxivity
        00180014|SQ|1||ContrastBolusAdministrationRouteSequence|Contrast/Bolus Administration Route Sequence
        00180015|CS|1||BodyPartExamined|Body Part Examined
        00180020|CS|1-n||ScanningSequence|Scanning Sequence
        00180021|CS|1-n||SequenceVariant|Sequence Variant
        00180022|CS|1-n||ScanOptions|Scan Options
        00180023|CS|1||MRAcquisitionType|MR Acquisition Type
        00180024|SH|1||SequenceName|Sequence Name
        00180025|CS|1||AngioFlag|Angio Flag
        00180026|SQ|1||InterventionDrugInformationSequence|Intervention Drug Information Sequence
        00180027|TM|1||InterventionDrugStopTime|Intervention Drug Stop Time
        00180028|DS|1||InterventionDrugDose|Intervention Drug Dose
        00180029|SQ|1||InterventionDrugCodeSequence|Intervention Drug Code Sequence
        0018002A|SQ|1||AdditionalDrugSequence|Additional Drug Sequence
        00180030|LO|1-n|R|Radionuclide|Radionuclide
        00180031|LO|1||Radiopharmaceutical|Radiopharmaceutical
        00180032|DS|1|R|EnergyWindowCenterline|Energy Window Centerline
        00180033|DS|1-n|R|EnergyWindowTotalWidth|Energy Window Total Width
        00180034|LO|1||InterventionDrugName|Intervention Drug Name
        00180035|TM|1||InterventionDrugStartTime|Intervention Drug Start Time
        00180036|SQ|1||InterventionSequence|Intervention Sequence
        00180037|CS|1|R|TherapyType|Therapy Type
        00180038|CS|1||InterventionStatus|Intervention Status
        00180039|CS|1|R|TherapyDescription|Therapy Description
        0018003A|ST|1||InterventionDescription|Intervention Description
        00180040|IS|1||CineRate|Cine Rate
        00180042|CS|1||InitialCineRunState|Initial Cine Run State
        00180050|DS|1||SliceThickness|Slice Thickness
        00180060|DS|1||KVP|KVP
        00180061|DS|1|R||
        00180070|IS|1||CountsAccumulated|Counts Accumulated
        00180071|CS|1||AcquisitionTerminationCondition|Acquisition Termination Condition
        00180072|DS|1||EffectiveDuration|Effective Duration
        00180073|CS|1||AcquisitionStartCondition|Acquisition Start Condition
        00180074|IS|1||AcquisitionStartConditionData|Acquisition Start Condition Data
        00180075|IS|1||AcquisitionTerminationConditionData|Acquisition Termination Condition Data
        00180080|DS|1||RepetitionTime|Repetition Time
        00180081|DS|1||EchoTime|Echo Time
        00180082|DS|1||InversionTime|Inversion Time
        00180083|DS|1||NumberOfAverages|Number of Averages
        00180084|DS|1||ImagingFrequency|Imaging Frequency
        00180085|SH|1||ImagedNucleus|Imaged Nucleus
        00180086|IS|1-n||EchoNumbers|Echo Number(s)
        00180087|DS|1||MagneticFieldStrength|Magnetic Field Strength
        00180088|DS|1||SpacingBetweenSlices|Spacing Between Slices
        00180089|IS|1||NumberOfPhaseEncodingSteps|Number of Phase Encoding Steps
        00180090|DS|1||DataCollectionDiameter|Data Collection Diameter
        00180091|IS|1||EchoTrainLength|Echo Train Length
        00180093|DS|1||PercentSampling|Percent Sampling
        00180094|DS|1||PercentPhaseFieldOfView|Percent Phase Field of View
        00180095|DS|1||PixelBandwidth|Pixel Bandwidth
        00181000|LO|1||DeviceSerialNumber|Device Serial Number
        00181002|UI|1||DeviceUID|Device UID
        00181003|LO|1||DeviceID|Device ID
        00181004|LO|1||PlateID|Plate ID
        00181005|LO|1||GeneratorID|Generator ID
        00181006|LO|1||GridID|Grid ID
        00181007|LO|1||CassetteID|Cassette ID
        00181008|LO|1||GantryID|Gantry ID
        00181009|UT|1||UniqueDeviceIdentifier|Unique Device Identifier
        0018100A|SQ|1||UDISequence|UDI Sequence
        0018100B|UI|1-n||ManufacturerDeviceClassUID|Manufacturer's Device Class UID
        00181010|LO|1||SecondaryCaptureDeviceID|Secondary Capture Device ID
        00181011|LO|1|R|HardcopyCreationDeviceID|Hardcopy Creation Device ID
        00181012|DA|1||DateOfSecondaryCapture|Date of Secondary Capture
        00181014|TM|1||TimeOfSecondaryCapture|Time of Secondary Capture
        00181016|LO|1||SecondaryCaptureDeviceManufacturer|Secondary Capture Device Manufacturer
        00181017|LO|1|R|HardcopyDeviceManufacturer|Hardcopy Device Manufacturer
        00181018|LO|1||SecondaryCaptureDeviceManufacturerModelName|Secondary Capture Device Manufacturer's Model Name
        00181019|LO|1-n||SecondaryCaptureDeviceSoftwareVersions|Secondary Capture Device Software Versions
        0018101A|LO|1-n|R|HardcopyDeviceSoftwareVersion|Hardcopy Device Software Version
        0018101B|LO|1|R|HardcopyDeviceManufacturerModelName|Hardcopy Device Manufacturer's Model Name
        00181020|LO|1-n||SoftwareVersions|Software Versions
        00181022|SH|1||VideoImageFormatAcquired|Video Image Format Acquired
        00181023|LO|1||DigitalImageFormatAcquired|Digital Image Format Acquired
        00181030|LO|1||ProtocolName|Protocol Name
        00181040|LO|1||ContrastBolusRoute|Contrast/Bolus Route
        00181041|DS|1||ContrastBolusVolume|Contrast/Bolus Volume
        00181042|TM|1||ContrastBolusStartTime|Contrast/Bolus Start Time
        00181043|TM|1||ContrastBolusStopTime|Contrast/Bolus Stop Time
        00181044|DS|1||ContrastBolusTotalDose|Contrast/Bolus Total Dose
        00181045|IS|1||SyringeCounts|Syringe Counts
        00181046|DS|1-n||ContrastFlowRate|Contrast Flow Rate
        00181047|DS|1-n||ContrastFlowDuration|Contrast Flow Duration
        00181048|CS|1||ContrastBolusIngredient|Contrast/Bolus Ingredient
        00181049|DS|1||ContrastBolusIngredientConcentration|Contrast/Bolus Ingredient Concentration
        00181050|DS|1||SpatialResolution|Spatial Resolution
        00181060|DS|1||TriggerTime|Trigger Time
        00181061|LO|1||TriggerSourceOrType|Trigger Source or Type
        00181062|IS|1||NominalInterval|Nominal Interval
        00181063|DS|1||FrameTime|Frame Time
        00181064|LO|1||CardiacFramingType|Cardiac Framing Type
        00181065|DS|1-n||FrameTimeVector|Frame Time Vector
        00181066|DS|1||FrameDelay|Frame Delay
        00181067|DS|1||ImageTriggerDelay|Image Trigger Delay
        00181068|DS|1||MultiplexGroupTimeOffset|Multiplex Group Time Offset
        00181069|DS|1||TriggerTimeOffset|Trigger Time Offset
        0018106A|CS|1||SynchronizationTrigger|Synchronization Trigger
        0018106C|US|2||SynchronizationChannel|Synchronization Channel
        0018106E|UL|1||TriggerSamplePosition|Trigger Sample Position
        00181070|LO|1||RadiopharmaceuticalRoute|Radiopharmaceutical Route
        00181071|DS|1||RadiopharmaceuticalVolume|Radiopharmaceutical Volume
        00181072|TM|1||RadiopharmaceuticalStartTime|Radiopharmaceutical Start Time
        00181073|TM|1||RadiopharmaceuticalStopTime|Radiopharmaceutical Stop Time
        00181074|DS|1||RadionuclideTotalDose|Radionuclide Total Dose
        00181075|DS|1||RadionuclideHalfLife|Radionuclide Half Life
        00181076|DS|1||RadionuclidePositronFraction|Radionuclide Positron Fraction
        00181077|DS|1||RadiopharmaceuticalSpecificActivity|Radiopharmaceutical Specific Activity
        00181078|DT|1||RadiopharmaceuticalStartDateTime|Radiopharmaceutical Start DateTime
        00181079|DT|1||RadiopharmaceuticalStopDateTime|Radiopharmaceutical Stop DateTime
        00181080|CS|1||BeatRejectionFlag|Beat Rejection Flag
        00181081|IS|1||LowRRValue|Low R-R Value
        00181082|IS|1||HighRRValue|High R-R Value
        00181083|IS|1||IntervalsAcquired|Intervals Acquired
        00181084|IS|1||IntervalsRejected|Intervals Rejected
        00181085|LO|1||PVCRejection|PVC Rejection
        00181086|IS|1||SkipBeats|Skip Beats
        00181088|IS|1||HeartRate|Heart Rate
        00181090|IS|1||CardiacNumberOfImages|Cardiac Number of Images
        00181094|IS|1||TriggerWindow|Trigger Window
        00181100|DS|1||ReconstructionDiameter|Reconstruction Diameter
        00181110|DS|1||DistanceSourceToDetector|Distance Source to Detector
        00181111|DS|1||DistanceSourceToPatient|Distance Source to Patient
        00181114|DS|1||EstimatedRadiographicMagnificationFactor|Estimated Radiographic Magnification Factor
        00181120|DS|1||GantryDetectorTilt|Gantry/Detector Tilt
        00181121|DS|1||GantryDetectorSlew|Gantry/Detector Slew
        00181130|DS|1||TableHeight|Table Height
        00181131|DS|1||TableTraverse|Table Traverse
        00181134|CS|1||TableMotion|Table Motion
        00181135|DS|1-n||TableVerticalIncrement|Table Vertical Increment
        00181136|DS|1-n||TableLateralIncrement|Table Lateral Increment
        00181137|DS|1-n||TableLongitudinalIncrement|Table Longitudinal Increment
        00181138|DS|1||TableAngle|Table Angle
        0018113A|CS|1||TableType|Table Type
        00181140|CS|1||RotationDirection|Rotation Direction
        00181141|DS|1|R|AngularPosition|Angular Position
        00181142|DS|1-n||RadialPosition|Radial Position
        00181143|DS|1||ScanArc|Scan Arc
        00181144|DS|1||AngularStep|Angular Step
        00181145|DS|1||CenterOfRotationOffset|Center of Rotation Offset
        00181146|DS|1-n|R|RotationOffset|Rotation Offset
        00181147|CS|1||FieldOfViewShape|Field of View Shape
        00181149|IS|1-2||FieldOfViewDimensions|Field of View Dimension(s)
        00181150|IS|1||ExposureTime|Exposure Time
        00181151|IS|1||XRayTubeCurrent|X-Ray Tube Current
        00181152|IS|1||Exposure|Exposure
        00181153|IS|1||ExposureInuAs|Exposure in µAs
        00181154|DS|1||AveragePulseWidth|Average Pulse Width
        00181155|CS|1||RadiationSetting|Radiation Setting
        00181156|CS|1||RectificationType|Rectification Type
        0018115A|CS|1||RadiationMode|Radiation Mode
        0018115E|DS|1||ImageAndFluoroscopyAreaDoseProduct|Image and Fluoroscopy Area Dose Product
        00181160|SH|1||FilterType|Filter Type
        00181161|LO|1-n||TypeOfFilters|Type of Filters
        00181162|DS|1||IntensifierSize|Intensifier Size
        00181164|DS|2||ImagerPixelSpacing|Imager Pixel Spacing
        00181166|CS|1-n||Grid|Grid
        00181170|IS|1||GeneratorPower|Generator Power
        00181180|SH|1||CollimatorGridName|Collimator/grid Name
        00181181|CS|1||CollimatorType|Collimator Type
        00181182|IS|1-2||FocalDistance|Focal Distance
        00181183|DS|1-2||XFocusCenter|X Focus Center
        00181184|DS|1-2||YFocusCenter|Y Focus Center
        00181190|DS|1-n||FocalSpots|Focal Spot(s)
        00181191|CS|1||AnodeTargetMaterial|Anode Target Material
        001811A0|DS|1||BodyPartThickness|Body Part Thickness
        001811A2|DS|1||CompressionForce|Compression Force
        001811A3|DS|1||CompressionPressure|Compression Pressure
        001811A4|LO|1||PaddleDescription|Paddle Description
        001811A5|DS|1||CompressionContactArea|Compression Contact Area
        001811B0|LO|1||AcquisitionMode|Acquisition Mode
        001811B1|LO|1||DoseModeName|Dose Mode Name
        001811B2|CS|1||AcquiredSubtractionMaskFlag|Acquired Subtraction Mask Flag
        001811B3|CS|1||FluoroscopyPersistenceFlag|Fluoroscopy Persistence Flag
        001811B4|CS|1||FluoroscopyLastImageHoldPersistenceFlag|Fluoroscopy Last Image Hold Persistence Flag
        001811B5|IS|1||UpperLimitNumberOfPersistentFluoroscopyFrames|Upper Limit Number Of Persistent Fluoroscopy Frames
        001811B6|CS|1||ContrastBolusAutoInjectionTriggerFlag|Contrast/Bolus Auto Injection Trigger Flag
        001811B7|FD|1||ContrastBolusInjectionDelay|Contrast/Bolus Injection Delay
        001811B8|SQ|1||XAAcquisitionPhaseDetailsSequence|XA Acquisition Phase Details Sequence
        001811B9|FD|1||XAAcquisitionFrameRate|XA Acquisition Frame Rate
        001811BA|SQ|1||XAPlaneDetailsSequence|XA Plane Details Sequence
        001811BB|LO|1||AcquisitionFieldOfViewLabel|Acquisition Field of View Label
        001811BC|SQ|1||XRayFilterDetailsSequence|X-Ray Filter Details Sequence
        001811BD|FD|1||XAAcquisitionDuration|XA Acquisition Duration
        001811BE|CS|1||ReconstructionPipelineType|Reconstruction Pipeline Type
        001811BF|SQ|1||ImageFilterDetailsSequence|Image Filter Details Sequence
        001811C0|CS|1||AppliedMaskSubtractionFlag|Applied Mask Subtraction Flag
        001811C1|SQ|1||RequestedSeriesDescriptionCodeSequence|Requested Series Description Code Sequence
        00181200|DA|1-n||DateOfLastCalibration|Date of Last Calibration
        00181201|TM|1-n||TimeOfLastCalibration|Time of Last Calibration
        00181202|DT|1||DateTimeOfLastCalibration|DateTime of Last Calibration
        00181203|DT|1||CalibrationDateTime|Calibration DateTime
        00181204|DA|1||DateOfManufacture|Date of Manufacture
        00181205|DA|1||DateOfInstallation|Date of Installation
        00181210|SH|1-n||ConvolutionKernel|Convolution Kernel
        00181240|IS|1-n|R|UpperLowerPixelValues|Upper/Lower Pixel Values
        00181242|IS|1||ActualFrameDuration|Actual Frame Duration
        00181243|IS|1||CountRate|Count Rate
        00181244|US|1||PreferredPlaybackSequencing|Preferred Playback Sequencing
        00181250|SH|1||ReceiveCoilName|Receive Coil Name
        00181251|SH|1||TransmitCoilName|Transmit Coil Name
        00181260|SH|1||PlateType|Plate Type
        00181261|LO|1||PhosphorType|Phosphor Type
        00181271|FD|1||WaterEquivalentDiameter|Water Equivalent Diameter
        00181272|SQ|1||WaterEquivalentDiameterCalculationMethodCodeSequence|Water Equivalent Diameter Calculation Method Code Sequence
        00181300|DS|1||ScanVelocity|Scan Velocity
        00181301|CS|1-n||WholeBodyTechnique|Whole Body Technique
        00181302|IS|1||ScanLength|Scan Length
        00181310|US|4||AcquisitionMatrix|Acquisition Matrix
        00181312|CS|1||InPlanePhaseEncodingDirection|In-plane Phase Encoding Direction
        00181314|DS|1||FlipAngle|Flip Angle
        00181315|CS|1||VariableFlipAngleFlag|Variable Flip Angle Flag
        00181316|DS|1||SAR|SAR
        00181318|DS|1||dBdt|dB/dt
        00181320|FL|1||B1rms|B1rms
        00181400|LO|1||AcquisitionDeviceProcessingDescription|Acquisition Device Processing Description
        00181401|LO|1||AcquisitionDeviceProcessingCode|Acquisition Device Processing Code
        00181402|CS|1||CassetteOrientation|Cassette Orientation
        00181403|CS|1||CassetteSize|Cassette Size
        00181404|US|1||ExposuresOnPlate|Exposures on Plate
        00181405|IS|1||RelativeXRayExposure|Relative X-Ray Exposure
        00181411|DS|1||ExposureIndex|Exposure Index
        00181412|DS|1||TargetExposureIndex|Target Exposure Index
        00181413|DS|1||DeviationIndex|Deviation Index
        00181450|DS|1||ColumnAngulation|Column Angulation
        00181460|DS|1||TomoLayerHeight|Tomo Layer Height
        00181470|DS|1||TomoAngle|Tomo Angle
        00181480|DS|1||TomoTime|Tomo Time
        00181490|CS|1||TomoType|Tomo Type
        00181491|CS|1||TomoClass|Tomo Class
        00181495|IS|1||NumberOfTomosynthesisSourceImages|Number of Tomosynthesis Source Images
        00181500|CS|1||PositionerMotion|Positioner Motion
        00181508|CS|1||PositionerType|Positioner Type
        00181510|DS|1||PositionerPrimaryAngle|Positioner Primary Angle
        00181511|DS|1||PositionerSecondaryAngle|Positioner Secondary Angle
        00181520|DS|1-n||PositionerPrimaryAngleIncrement|Positioner Primary Angle Increment
        00181521|DS|1-n||PositionerSecondaryAngleIncrement|Positioner Secondary Angle Increment
        00181530|DS|1||DetectorPrimaryAngle|Detector Primary Angle
        00181531|DS|1||DetectorSecondaryAngle|Detector Secondary Angle
        00181600|CS|1-3||ShutterShape|Shutter Shape
        00181602|IS|1||ShutterLeftVerticalEdge|Shutter Left Vertical Edge
        00181604|IS|1||ShutterRightVerticalEdge|Shutter Right Vertical Edge
        00181606|IS|1||ShutterUpperHorizontalEdge|Shutter Upper Horizontal Edge
        00181608|IS|1||ShutterLowerHorizontalEdge|Shutter Lower Horizontal Edge
        00181610|IS|2||CenterOfCircularShutter|Center of Circular Shutter
        00181612|IS|1||RadiusOfCircularShutter|Radius of Circular Shutter
        00181620|IS|2-2n||VerticesOfThePolygonalShutter|Vertices of the Polygonal Shutter
        00181622|US|1||ShutterPresentationValue|Shutter Presentation Value
        00181623|US|1||ShutterOverlayGroup|Shutter Overlay Group
        00181624|US|3||ShutterPresentationColorCIELabValue|Shutter Presentation Color CIELab Value
        00181630|CS|1||OutlineShapeType|Outline Shape Type
        00181631|FD|1||OutlineLeftVerticalEdge|Outline Left Vertical Edge
        00181632|FD|1||OutlineRightVerticalEdge|Outline Right Vertical Edge
        00181633|FD|1||OutlineUpperHorizontalEdge|Outline Upper Horizontal Edge
        00181634|FD|1||OutlineLowerHorizontalEdge|Outline Lower Horizontal Edge
        00181635|FD|2||CenterOfCircularOutline|Center of Circular Outline
        00181636|FD|1||DiameterOfCircularOutline|Diameter of Circular Outline
        00181637|UL|1||NumberOfPolygonalVertices|Number of Polygonal Vertices
        00181638|OF|1||VerticesOfThePolygonalOutline|Vertices of the Polygonal Outline
        00181700|CS|1-3||CollimatorShape|Collimator Shape
        00181702|IS|1||CollimatorLeftVerticalEdge|Collimator Left Vertical Edge
        00181704|IS|1||CollimatorRightVerticalEdge|Collimator Right Vertical Edge
        00181706|IS|1||CollimatorUpperHorizontalEdge|Collimator Upper Horizontal Edge
        00181708|IS|1||CollimatorLowerHorizontalEdge|Collimator Lower Horizontal Edge
        00181710|IS|2||CenterOfCircularCollimator|Center of Circular Collimator
        00181712|IS|1||RadiusOfCircularCollimator|Radius of Circular Collimator
        00181720|IS|2-2n||VerticesOfThePolygonalCollimator|Vertices of the Polygonal Collimator
        00181800|CS|1||AcquisitionTimeSynchronized|Acquisition Time Synchronized
        00181801|SH|1||TimeSource|Time Source
        00181802|CS|1||TimeDistributionProtocol|Time Distribution Protocol
        00181803|LO|1||NTPSourceAddress|NTP Source Address
        00182001|IS|1-n||PageNumberVector|Page Number Vector
        00182002|SH|1-n||FrameLabelVector|Frame Label Vector
        00182003|DS|1-n||FramePrimaryAngleVector|Frame Primary Angle Vector
        00182004|DS|1-n||FrameSecondaryAngleVector|Frame Secondary Angle Vector
        00182005|DS|1-n||SliceLocationVector|Slice Location Vector
        00182006|SH|1-n||DisplayWindowLabelVector|Display Window Label Vector
        00182010|DS|2||NominalScannedPixelSpacing|Nominal Scanned Pixel Spacing
        00182020|CS|1||DigitizingDeviceTransportDirection|Digitizing Device Transport Direction
        00182030|DS|1||RotationOfScannedFilm|Rotation of Scanned Film
        00182041|SQ|1||BiopsyTargetSequence|Biopsy Target Sequence
        00182042|UI|1||TargetUID|Target UID
        00182043|FL|2||LocalizingCursorPosition|Localizing Cursor Position
        00182044|FL|3||CalculatedTargetPosition|Calculated Target Position
        00182045|SH|1||TargetLabel|Target Label
        00182046|FL|1||DisplayedZValue|Displayed Z Value
        00183100|CS|1||IVUSAcquisition|IVUS Acquisition
        00183101|DS|1||IVUSPullbackRate|IVUS Pullback Rate
        00183102|DS|1||IVUSGatedRate|IVUS Gated Rate
        00183103|IS|1||IVUSPullbackStartFrameNumber|IVUS Pullback Start Frame Number
        00183104|IS|1||IVUSPullbackStopFrameNumber|IVUS Pullback Stop Frame Number
        00183105|IS|1-n||LesionNumber|Lesion Number
        00184000|LT|1|R|AcquisitionComments|Acquisition Comments
        00185000|SH|1-n||OutputPower|Output Power
        00185010|LO|1-n||TransducerData|Transducer Data
        00185011|SQ|1||TransducerIdentificationSequence|Transducer Identification Sequence
        00185012|DS|1||FocusDepth|Focus Depth
        00185020|LO|1||ProcessingFunction|Processing Function
        00185021|LO|1|R|PostprocessingFunction|Postprocessing Function
        """
}
