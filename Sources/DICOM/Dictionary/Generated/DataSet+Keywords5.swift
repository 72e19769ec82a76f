// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension DataSet {
    /// Equivalent CDA Document Sequence, SQ 1. Retired.
    public var equivalentCDADocumentSequence: [DataSet]? { all(0x0040_A090) }
    /// Referenced Waveform Channels, US 2-2n.
    public var referencedWaveformChannels: [Int]? { all(0x0040_A0B0) }
    /// Date of Document or Verbal Transaction (Trial), DA 1. Retired.
    public var dateOfDocumentOrVerbalTransactionTrial: DICOMDate? { first(0x0040_A110) }
    /// Time of Document Creation or Verbal Transaction (Trial), TM 1. Retired.
    public var timeOfDocumentCreationOrVerbalTransactionTrial: DICOMTime? { first(0x0040_A112) }
    /// DateTime, DT 1.
    public var dateTime: DICOMDateTime? { first(0x0040_A120) }
    /// Date, DA 1.
    public var date: DICOMDate? { first(0x0040_A121) }
    /// Time, TM 1.
    public var time: DICOMTime? { first(0x0040_A122) }
    /// Person Name, PN 1.
    public var personName: PersonName? { first(0x0040_A123) }
    /// UID, UI 1.
    public var uid: UID? { first(0x0040_A124) }
    /// Report Status ID (Trial), CS 2. Retired.
    public var reportStatusIDTrial: [String]? { all(0x0040_A125) }
    /// Temporal Range Type, CS 1.
    public var temporalRangeType: String? { first(0x0040_A130) }
    /// Referenced Sample Positions, UL 1-n.
    public var referencedSamplePositions: [Int]? { all(0x0040_A132) }
    /// Referenced Frame Numbers, US 1-n. Retired.
    public var referencedFrameNumbers: [Int]? { all(0x0040_A136) }
    /// Referenced Time Offsets, DS 1-n.
    public var referencedTimeOffsets: [DecimalString]? { all(0x0040_A138) }
    /// Referenced DateTime, DT 1-n.
    public var referencedDateTime: [DICOMDateTime]? { all(0x0040_A13A) }
    /// Text Value, UT 1.
    public var textValue: String? { first(0x0040_A160) }
    /// Floating Point Value, FD 1-n.
    public var floatingPointValue: [Double]? { all(0x0040_A161) }
    /// Rational Numerator Value, SL 1-n.
    public var rationalNumeratorValue: [Int]? { all(0x0040_A162) }
    /// Rational Denominator Value, UL 1-n.
    public var rationalDenominatorValue: [Int]? { all(0x0040_A163) }
    /// Observation Category Code Sequence (Trial), SQ 1. Retired.
    public var observationCategoryCodeSequenceTrial: [DataSet]? { all(0x0040_A167) }
    /// Concept Code Sequence, SQ 1.
    public var conceptCodeSequence: [DataSet]? { all(0x0040_A168) }
    /// Bibliographic Citation (Trial), ST 1. Retired.
    public var bibliographicCitationTrial: String? { first(0x0040_A16A) }
    /// Purpose of Reference Code Sequence, SQ 1.
    public var purposeOfReferenceCodeSequence: [DataSet]? { all(0x0040_A170) }
    /// Observation UID, UI 1.
    public var observationUID: UID? { first(0x0040_A171) }
    /// Referenced Observation UID (Trial), UI 1. Retired.
    public var referencedObservationUIDTrial: UID? { first(0x0040_A172) }
    /// Referenced Observation Class (Trial), CS 1. Retired.
    public var referencedObservationClassTrial: String? { first(0x0040_A173) }
    /// Referenced Object Observation Class (Trial), CS 1. Retired.
    public var referencedObjectObservationClassTrial: String? { first(0x0040_A174) }
    /// Annotation Group Number, US 1.
    public var annotationGroupNumber: Int? { first(0x0040_A180) }
    /// Observation Date (Trial), DA 1. Retired.
    public var observationDateTrial: DICOMDate? { first(0x0040_A192) }
    /// Observation Time (Trial), TM 1. Retired.
    public var observationTimeTrial: DICOMTime? { first(0x0040_A193) }
    /// Measurement Automation (Trial), CS 1. Retired.
    public var measurementAutomationTrial: String? { first(0x0040_A194) }
    /// Modifier Code Sequence, SQ 1.
    public var modifierCodeSequence: [DataSet]? { all(0x0040_A195) }
    /// Identification Description (Trial), ST 1. Retired.
    public var identificationDescriptionTrial: String? { first(0x0040_A224) }
    /// Coordinates Set Geometric Type (Trial), CS 1. Retired.
    public var coordinatesSetGeometricTypeTrial: String? { first(0x0040_A290) }
    /// Algorithm Code Sequence (Trial), SQ 1. Retired.
    public var algorithmCodeSequenceTrial: [DataSet]? { all(0x0040_A296) }
    /// Algorithm Description (Trial), ST 1. Retired.
    public var algorithmDescriptionTrial: String? { first(0x0040_A297) }
    /// Pixel Coordinates Set (Trial), SL 2-2n. Retired.
    public var pixelCoordinatesSetTrial: [Int]? { all(0x0040_A29A) }
    /// Measured Value Sequence, SQ 1.
    public var measuredValueSequence: [DataSet]? { all(0x0040_A300) }
    /// Numeric Value Qualifier Code Sequence, SQ 1.
    public var numericValueQualifierCodeSequence: [DataSet]? { all(0x0040_A301) }
    /// Current Observer (Trial), PN 1. Retired.
    public var currentObserverTrial: PersonName? { first(0x0040_A307) }
    /// Numeric Value, DS 1-n.
    public var numericValue: [DecimalString]? { all(0x0040_A30A) }
    /// Referenced Accession Sequence (Trial), SQ 1. Retired.
    public var referencedAccessionSequenceTrial: [DataSet]? { all(0x0040_A313) }
    /// Report Status Comment (Trial), ST 1. Retired.
    public var reportStatusCommentTrial: String? { first(0x0040_A33A) }
    /// Procedure Context Sequence (Trial), SQ 1. Retired.
    public var procedureContextSequenceTrial: [DataSet]? { all(0x0040_A340) }
    /// Verbal Source (Trial), PN 1. Retired.
    public var verbalSourceTrial: PersonName? { first(0x0040_A352) }
    /// Address (Trial), ST 1. Retired.
    public var addressTrial: String? { first(0x0040_A353) }
    /// Telephone Number (Trial), LO 1. Retired.
    public var telephoneNumberTrial: String? { first(0x0040_A354) }
    /// Verbal Source Identifier Code Sequence (Trial), SQ 1. Retired.
    public var verbalSourceIdentifierCodeSequenceTrial: [DataSet]? { all(0x0040_A358) }
    /// Predecessor Documents Sequence, SQ 1.
    public var predecessorDocumentsSequence: [DataSet]? { all(0x0040_A360) }
    /// Referenced Request Sequence, SQ 1.
    public var referencedRequestSequence: [DataSet]? { all(0x0040_A370) }
    /// Performed Procedure Code Sequence, SQ 1.
    public var performedProcedureCodeSequence: [DataSet]? { all(0x0040_A372) }
    /// Current Requested Procedure Evidence Sequence, SQ 1.
    public var currentRequestedProcedureEvidenceSequence: [DataSet]? { all(0x0040_A375) }
    /// Report Detail Sequence (Trial), SQ 1. Retired.
    public var reportDetailSequenceTrial: [DataSet]? { all(0x0040_A380) }
    /// Pertinent Other Evidence Sequence, SQ 1.
    public var pertinentOtherEvidenceSequence: [DataSet]? { all(0x0040_A385) }
    /// HL7 Structured Document Reference Sequence, SQ 1.
    public var hl7StructuredDocumentReferenceSequence: [DataSet]? { all(0x0040_A390) }
    /// Observation Subject UID (Trial), UI 1. Retired.
    public var observationSubjectUIDTrial: UID? { first(0x0040_A402) }
    /// Observation Subject Class (Trial), CS 1. Retired.
    public var observationSubjectClassTrial: String? { first(0x0040_A403) }
    /// Observation Subject Type Code Sequence (Trial), SQ 1. Retired.
    public var observationSubjectTypeCodeSequenceTrial: [DataSet]? { all(0x0040_A404) }
    /// Completion Flag, CS 1.
    public var completionFlag: String? { first(0x0040_A491) }
    /// Completion Flag Description, LO 1.
    public var completionFlagDescription: String? { first(0x0040_A492) }
    /// Verification Flag, CS 1.
    public var verificationFlag: String? { first(0x0040_A493) }
    /// Archive Requested, CS 1.
    public var archiveRequested: String? { first(0x0040_A494) }
    /// Preliminary Flag, CS 1.
    public var preliminaryFlag: String? { first(0x0040_A496) }
    /// Content Template Sequence, SQ 1.
    public var contentTemplateSequence: [DataSet]? { all(0x0040_A504) }
    /// Identical Documents Sequence, SQ 1.
    public var identicalDocumentsSequence: [DataSet]? { all(0x0040_A525) }
    /// Observation Subject Context Flag (Trial), CS 1. Retired.
    public var observationSubjectContextFlagTrial: String? { first(0x0040_A600) }
    /// Observer Context Flag (Trial), CS 1. Retired.
    public var observerContextFlagTrial: String? { first(0x0040_A601) }
    /// Procedure Context Flag (Trial), CS 1. Retired.
    public var procedureContextFlagTrial: String? { first(0x0040_A603) }
    /// Content Sequence, SQ 1.
    public var contentSequence: [DataSet]? { all(0x0040_A730) }
    /// Relationship Sequence (Trial), SQ 1. Retired.
    public var relationshipSequenceTrial: [DataSet]? { all(0x0040_A731) }
    /// Relationship Type Code Sequence (Trial), SQ 1. Retired.
    public var relationshipTypeCodeSequenceTrial: [DataSet]? { all(0x0040_A732) }
    /// Language Code Sequence (Trial), SQ 1. Retired.
    public var languageCodeSequenceTrial: [DataSet]? { all(0x0040_A744) }
    /// Tabulated Values Sequence, SQ 1.
    public var tabulatedValuesSequence: [DataSet]? { all(0x0040_A801) }
    /// Number of Table Rows, UL 1.
    public var numberOfTableRows: Int? { first(0x0040_A802) }
    /// Number of Table Columns, UL 1.
    public var numberOfTableColumns: Int? { first(0x0040_A803) }
    /// Table Row Number, UL 1.
    public var tableRowNumber: Int? { first(0x0040_A804) }
    /// Table Column Number, UL 1.
    public var tableColumnNumber: Int? { first(0x0040_A805) }
    /// Table Row Definition Sequence, SQ 1.
    public var tableRowDefinitionSequence: [DataSet]? { all(0x0040_A806) }
    /// Table Column Definition Sequence, SQ 1.
    public var tableColumnDefinitionSequence: [DataSet]? { all(0x0040_A807) }
    /// Cell Values Sequence, SQ 1.
    public var cellValuesSequence: [DataSet]? { all(0x0040_A808) }
    /// Uniform Resource Locator (Trial), ST 1. Retired.
    public var uniformResourceLocatorTrial: String? { first(0x0040_A992) }
    /// Waveform Annotation Sequence, SQ 1.
    public var waveformAnnotationSequence: [DataSet]? { all(0x0040_B020) }
    /// Structured Waveform Annotation Sequence, SQ 1.
    public var structuredWaveformAnnotationSequence: [DataSet]? { all(0x0040_B030) }
    /// Waveform Annotation Display Selection Sequence, SQ 1.
    public var waveformAnnotationDisplaySelectionSequence: [DataSet]? { all(0x0040_B031) }
    /// Referenced Montage Index, US 1.
    public var referencedMontageIndex: Int? { first(0x0040_B032) }
    /// Waveform Textual Annotation Sequence, SQ 1.
    public var waveformTextualAnnotationSequence: [DataSet]? { all(0x0040_B033) }
    /// Annotation DateTime, DT 1.
    public var annotationDateTime: DICOMDateTime? { first(0x0040_B034) }
    /// Displayed Waveform Segment Sequence, SQ 1.
    public var displayedWaveformSegmentSequence: [DataSet]? { all(0x0040_B035) }
    /// Segment Definition DateTime, DT 1.
    public var segmentDefinitionDateTime: DICOMDateTime? { first(0x0040_B036) }
    /// Montage Activation Sequence, SQ 1.
    public var montageActivationSequence: [DataSet]? { all(0x0040_B037) }
    /// Montage Activation Time Offset, DS 1.
    public var montageActivationTimeOffset: DecimalString? { first(0x0040_B038) }
    /// Waveform Montage Sequence, SQ 1.
    public var waveformMontageSequence: [DataSet]? { all(0x0040_B039) }
    /// Referenced Montage Channel Number, IS 1.
    public var referencedMontageChannelNumber: IntegerString? { first(0x0040_B03A) }
    /// Montage Name, LT 1.
    public var montageName: String? { first(0x0040_B03B) }
    /// Montage Channel Sequence, SQ 1.
    public var montageChannelSequence: [DataSet]? { all(0x0040_B03C) }
    /// Montage Index, US 1.
    public var montageIndex: Int? { first(0x0040_B03D) }
    /// Montage Channel Number, IS 1.
    public var montageChannelNumber: IntegerString? { first(0x0040_B03E) }
    /// Montage Channel Label, LO 1.
    public var montageChannelLabel: String? { first(0x0040_B03F) }
    /// Montage Channel Source Code Sequence, SQ 1.
    public var montageChannelSourceCodeSequence: [DataSet]? { all(0x0040_B040) }
    /// Contributing Channel Sources Sequence, SQ 1.
    public var contributingChannelSourcesSequence: [DataSet]? { all(0x0040_B041) }
    /// Channel Weight, FL 1.
    public var channelWeight: Float? { first(0x0040_B042) }
    /// Template Identifier, CS 1.
    public var templateIdentifier: String? { first(0x0040_DB00) }
    /// Template Version, DT 1. Retired.
    public var templateVersion: DICOMDateTime? { first(0x0040_DB06) }
    /// Template Local Version, DT 1. Retired.
    public var templateLocalVersion: DICOMDateTime? { first(0x0040_DB07) }
    /// Template Extension Flag, CS 1. Retired.
    public var templateExtensionFlag: String? { first(0x0040_DB0B) }
    /// Template Extension Organization UID, UI 1. Retired.
    public var templateExtensionOrganizationUID: UID? { first(0x0040_DB0C) }
    /// Template Extension Creator UID, UI 1. Retired.
    public var templateExtensionCreatorUID: UID? { first(0x0040_DB0D) }
    /// Referenced Content Item Identifier, UL 1-n.
    public var referencedContentItemIdentifier: [Int]? { all(0x0040_DB73) }
    /// HL7 Instance Identifier, ST 1.
    public var hl7InstanceIdentifier: String? { first(0x0040_E001) }
    /// HL7 Document Effective Time, DT 1.
    public var hl7DocumentEffectiveTime: DICOMDateTime? { first(0x0040_E004) }
    /// HL7 Document Type Code Sequence, SQ 1.
    public var hl7DocumentTypeCodeSequence: [DataSet]? { all(0x0040_E006) }
    /// Document Class Code Sequence, SQ 1.
    public var documentClassCodeSequence: [DataSet]? { all(0x0040_E008) }
    /// Retrieve URI, UR 1.
    public var retrieveURI: String? { first(0x0040_E010) }
    /// Retrieve Location UID, UI 1.
    public var retrieveLocationUID: UID? { first(0x0040_E011) }
    /// Display URI, UR 1.
    public var displayURI: String? { first(0x0040_E012) }
    /// Type of Instances, CS 1.
    public var typeOfInstances: String? { first(0x0040_E020) }
    /// DICOM Retrieval Sequence, SQ 1.
    public var dicomRetrievalSequence: [DataSet]? { all(0x0040_E021) }
    /// DICOM Media Retrieval Sequence, SQ 1.
    public var dicomMediaRetrievalSequence: [DataSet]? { all(0x0040_E022) }
    /// WADO Retrieval Sequence, SQ 1.
    public var wadoRetrievalSequence: [DataSet]? { all(0x0040_E023) }
    /// XDS Retrieval Sequence, SQ 1.
    public var xdsRetrievalSequence: [DataSet]? { all(0x0040_E024) }
    /// WADO-RS Retrieval Sequence, SQ 1.
    public var wadoRSRetrievalSequence: [DataSet]? { all(0x0040_E025) }
    /// Repository Unique ID, UI 1.
    public var repositoryUniqueID: UID? { first(0x0040_E030) }
    /// Home Community ID, UI 1.
    public var homeCommunityID: UID? { first(0x0040_E031) }
    /// Document Title, ST 1.
    public var documentTitle: String? { first(0x0042_0010) }
    /// Encapsulated Document, OB 1.
    public var encapsulatedDocument: BulkValue? { first(0x0042_0011) }
    /// MIME Type of Encapsulated Document, LO 1.
    public var mimeTypeOfEncapsulatedDocument: String? { first(0x0042_0012) }
    /// Source Instance Sequence, SQ 1.
    public var sourceInstanceSequence: [DataSet]? { all(0x0042_0013) }
    /// List of MIME Types, LO 1-n.
    public var listOfMIMETypes: [String]? { all(0x0042_0014) }
    /// Encapsulated Document Length, UL 1.
    public var encapsulatedDocumentLength: Int? { first(0x0042_0015) }
    /// Product Package Identifier, ST 1.
    public var productPackageIdentifier: String? { first(0x0044_0001) }
    /// Substance Administration Approval, CS 1.
    public var substanceAdministrationApproval: String? { first(0x0044_0002) }
    /// Approval Status Further Description, LT 1.
    public var approvalStatusFurtherDescription: String? { first(0x0044_0003) }
    /// Approval Status DateTime, DT 1.
    public var approvalStatusDateTime: DICOMDateTime? { first(0x0044_0004) }
    /// Product Type Code Sequence, SQ 1.
    public var productTypeCodeSequence: [DataSet]? { all(0x0044_0007) }
    /// Product Name, LO 1-n.
    public var productName: [String]? { all(0x0044_0008) }
    /// Product Description, LT 1.
    public var productDescription: String? { first(0x0044_0009) }
    /// Product Lot Identifier, LO 1.
    public var productLotIdentifier: String? { first(0x0044_000A) }
    /// Product Expiration DateTime, DT 1.
    public var productExpirationDateTime: DICOMDateTime? { first(0x0044_000B) }
    /// Substance Administration DateTime, DT 1.
    public var substanceAdministrationDateTime: DICOMDateTime? { first(0x0044_0010) }
    /// Substance Administration Notes, LO 1.
    public var substanceAdministrationNotes: String? { first(0x0044_0011) }
    /// Substance Administration Device ID, LO 1.
    public var substanceAdministrationDeviceID: String? { first(0x0044_0012) }
    /// Product Parameter Sequence, SQ 1.
    public var productParameterSequence: [DataSet]? { all(0x0044_0013) }
    /// Substance Administration Parameter Sequence, SQ 1.
    public var substanceAdministrationParameterSequence: [DataSet]? { all(0x0044_0019) }
    /// Approval Sequence, SQ 1.
    public var approvalSequence: [DataSet]? { all(0x0044_0100) }
    /// Assertion Code Sequence, SQ 1.
    public var assertionCodeSequence: [DataSet]? { all(0x0044_0101) }
    /// Assertion UID, UI 1.
    public var assertionUID: UID? { first(0x0044_0102) }
    /// Asserter Identification Sequence, SQ 1.
    public var asserterIdentificationSequence: [DataSet]? { all(0x0044_0103) }
    /// Assertion DateTime, DT 1.
    public var assertionDateTime: DICOMDateTime? { first(0x0044_0104) }
    /// Assertion Expiration DateTime, DT 1.
    public var assertionExpirationDateTime: DICOMDateTime? { first(0x0044_0105) }
    /// Assertion Comments, UT 1.
    public var assertionComments: String? { first(0x0044_0106) }
    /// Related Assertion Sequence, SQ 1.
    public var relatedAssertionSequence: [DataSet]? { all(0x0044_0107) }
    /// Referenced Assertion UID, UI 1.
    public var referencedAssertionUID: UID? { first(0x0044_0108) }
    /// Approval Subject Sequence, SQ 1.
    public var approvalSubjectSequence: [DataSet]? { all(0x0044_0109) }
    /// Organizational Role Code Sequence, SQ 1.
    public var organizationalRoleCodeSequence: [DataSet]? { all(0x0044_010A) }
    /// RT Assertions Sequence, SQ 1.
    public var rtAssertionsSequence: [DataSet]? { all(0x0044_0110) }
    /// Lens Description, LO 1.
    public var lensDescription: String? { first(0x0046_0012) }
    /// Right Lens Sequence, SQ 1.
    public var rightLensSequence: [DataSet]? { all(0x0046_0014) }
    /// Left Lens Sequence, SQ 1.
    public var leftLensSequence: [DataSet]? { all(0x0046_0015) }
    /// Unspecified Laterality Lens Sequence, SQ 1.
    public var unspecifiedLateralityLensSequence: [DataSet]? { all(0x0046_0016) }
    /// Cylinder Sequence, SQ 1.
    public var cylinderSequence: [DataSet]? { all(0x0046_0018) }
    /// Prism Sequence, SQ 1.
    public var prismSequence: [DataSet]? { all(0x0046_0028) }
    /// Horizontal Prism Power, FD 1.
    public var horizontalPrismPower: Double? { first(0x0046_0030) }
    /// Horizontal Prism Base, CS 1.
    public var horizontalPrismBase: String? { first(0x0046_0032) }
    /// Vertical Prism Power, FD 1.
    public var verticalPrismPower: Double? { first(0x0046_0034) }
    /// Vertical Prism Base, CS 1.
    public var verticalPrismBase: String? { first(0x0046_0036) }
    /// Lens Segment Type, CS 1.
    public var lensSegmentType: String? { first(0x0046_0038) }
    /// Optical Transmittance, FD 1.
    public var opticalTransmittance: Double? { first(0x0046_0040) }
    /// Channel Width, FD 1.
    public var channelWidth: Double? { first(0x0046_0042) }
    /// Pupil Size, FD 1.
    public var pupilSize: Double? { first(0x0046_0044) }
    /// Corneal Size, FD 1.
    public var cornealSize: Double? { first(0x0046_0046) }
    /// Corneal Size Sequence, SQ 1.
    public var cornealSizeSequence: [DataSet]? { all(0x0046_0047) }
    /// Autorefraction Right Eye Sequence, SQ 1.
    public var autorefractionRightEyeSequence: [DataSet]? { all(0x0046_0050) }
    /// Autorefraction Left Eye Sequence, SQ 1.
    public var autorefractionLeftEyeSequence: [DataSet]? { all(0x0046_0052) }
    /// Distance Pupillary Distance, FD 1.
    public var distancePupillaryDistance: Double? { first(0x0046_0060) }
    /// Near Pupillary Distance, FD 1.
    public var nearPupillaryDistance: Double? { first(0x0046_0062) }
    /// Intermediate Pupillary Distance, FD 1.
    public var intermediatePupillaryDistance: Double? { first(0x0046_0063) }
    /// Other Pupillary Distance, FD 1.
    public var otherPupillaryDistance: Double? { first(0x0046_0064) }
    /// Keratometry Right Eye Sequence, SQ 1.
    public var keratometryRightEyeSequence: [DataSet]? { all(0x0046_0070) }
    /// Keratometry Left Eye Sequence, SQ 1.
    public var keratometryLeftEyeSequence: [DataSet]? { all(0x0046_0071) }
    /// Steep Keratometric Axis Sequence, SQ 1.
    public var steepKeratometricAxisSequence: [DataSet]? { all(0x0046_0074) }
    /// Radius of Curvature, FD 1.
    public var radiusOfCurvature: Double? { first(0x0046_0075) }
    /// Keratometric Power, FD 1.
    public var keratometricPower: Double? { first(0x0046_0076) }
    /// Keratometric Axis, FD 1.
    public var keratometricAxis: Double? { first(0x0046_0077) }
    /// Flat Keratometric Axis Sequence, SQ 1.
    public var flatKeratometricAxisSequence: [DataSet]? { all(0x0046_0080) }
    /// Background Color, CS 1.
    public var backgroundColor: String? { first(0x0046_0092) }
    /// Optotype, CS 1.
    public var optotype: String? { first(0x0046_0094) }
    /// Optotype Presentation, CS 1.
    public var optotypePresentation: String? { first(0x0046_0095) }
    /// Subjective Refraction Right Eye Sequence, SQ 1.
    public var subjectiveRefractionRightEyeSequence: [DataSet]? { all(0x0046_0097) }
    /// Subjective Refraction Left Eye Sequence, SQ 1.
    public var subjectiveRefractionLeftEyeSequence: [DataSet]? { all(0x0046_0098) }
    /// Add Near Sequence, SQ 1.
    public var addNearSequence: [DataSet]? { all(0x0046_0100) }
    /// Add Intermediate Sequence, SQ 1.
    public var addIntermediateSequence: [DataSet]? { all(0x0046_0101) }
    /// Add Other Sequence, SQ 1.
    public var addOtherSequence: [DataSet]? { all(0x0046_0102) }
    /// Add Power, FD 1.
    public var addPower: Double? { first(0x0046_0104) }
    /// Viewing Distance, FD 1.
    public var viewingDistance: Double? { first(0x0046_0106) }
    /// Cornea Measurements Sequence, SQ 1.
    public var corneaMeasurementsSequence: [DataSet]? { all(0x0046_0110) }
    /// Source of Cornea Measurement Data Code Sequence, SQ 1.
    public var sourceOfCorneaMeasurementDataCodeSequence: [DataSet]? { all(0x0046_0111) }
    /// Steep Corneal Axis Sequence, SQ 1.
    public var steepCornealAxisSequence: [DataSet]? { all(0x0046_0112) }
    /// Flat Corneal Axis Sequence, SQ 1.
    public var flatCornealAxisSequence: [DataSet]? { all(0x0046_0113) }
    /// Corneal Power, FD 1.
    public var cornealPower: Double? { first(0x0046_0114) }
    /// Corneal Axis, FD 1.
    public var cornealAxis: Double? { first(0x0046_0115) }
    /// Cornea Measurement Method Code Sequence, SQ 1.
    public var corneaMeasurementMethodCodeSequence: [DataSet]? { all(0x0046_0116) }
    /// Refractive Index of Cornea, FL 1.
    public var refractiveIndexOfCornea: Float? { first(0x0046_0117) }
    /// Refractive Index of Aqueous Humor, FL 1.
    public var refractiveIndexOfAqueousHumor: Float? { first(0x0046_0118) }
    /// Visual Acuity Type Code Sequence, SQ 1.
    public var visualAcuityTypeCodeSequence: [DataSet]? { all(0x0046_0121) }
    /// Visual Acuity Right Eye Sequence, SQ 1.
    public var visualAcuityRightEyeSequence: [DataSet]? { all(0x0046_0122) }
    /// Visual Acuity Left Eye Sequence, SQ 1.
    public var visualAcuityLeftEyeSequence: [DataSet]? { all(0x0046_0123) }
    /// Visual Acuity Both Eyes Open Sequence, SQ 1.
    public var visualAcuityBothEyesOpenSequence: [DataSet]? { all(0x0046_0124) }
    /// Viewing Distance Type, CS 1.
    public var viewingDistanceType: String? { first(0x0046_0125) }
    /// Visual Acuity Modifiers, SS 2.
    public var visualAcuityModifiers: [Int]? { all(0x0046_0135) }
    /// Decimal Visual Acuity, FD 1.
    public var decimalVisualAcuity: Double? { first(0x0046_0137) }
    /// Optotype Detailed Definition, LO 1.
    public var optotypeDetailedDefinition: String? { first(0x0046_0139) }
    /// Referenced Refractive Measurements Sequence, SQ 1.
    public var referencedRefractiveMeasurementsSequence: [DataSet]? { all(0x0046_0145) }
    /// Sphere Power, FD 1.
    public var spherePower: Double? { first(0x0046_0146) }
    /// Cylinder Power, FD 1.
    public var cylinderPower: Double? { first(0x0046_0147) }
    /// Corneal Topography Surface, CS 1.
    public var cornealTopographySurface: String? { first(0x0046_0201) }
    /// Corneal Vertex Location, FL 2.
    public var cornealVertexLocation: [Float]? { all(0x0046_0202) }
    /// Pupil Centroid X-Coordinate, FL 1.
    public var pupilCentroidXCoordinate: Float? { first(0x0046_0203) }
    /// Pupil Centroid Y-Coordinate, FL 1.
    public var pupilCentroidYCoordinate: Float? { first(0x0046_0204) }
    /// Equivalent Pupil Radius, FL 1.
    public var equivalentPupilRadius: Float? { first(0x0046_0205) }
    /// Corneal Topography Map Type Code Sequence, SQ 1.
    public var cornealTopographyMapTypeCodeSequence: [DataSet]? { all(0x0046_0207) }
    /// Vertices of the Outline of Pupil, IS 2-2n.
    public var verticesOfTheOutlineOfPupil: [IntegerString]? { all(0x0046_0208) }
    /// Corneal Topography Mapping Normals Sequence, SQ 1.
    public var cornealTopographyMappingNormalsSequence: [DataSet]? { all(0x0046_0210) }
    /// Maximum Corneal Curvature Sequence, SQ 1.
    public var maximumCornealCurvatureSequence: [DataSet]? { all(0x0046_0211) }
    /// Maximum Corneal Curvature, FL 1.
    public var maximumCornealCurvature: Float? { first(0x0046_0212) }
    /// Maximum Corneal Curvature Location, FL 2.
    public var maximumCornealCurvatureLocation: [Float]? { all(0x0046_0213) }
    /// Minimum Keratometric Sequence, SQ 1.
    public var minimumKeratometricSequence: [DataSet]? { all(0x0046_0215) }
    /// Simulated Keratometric Cylinder Sequence, SQ 1.
    public var simulatedKeratometricCylinderSequence: [DataSet]? { all(0x0046_0218) }
    /// Average Corneal Power, FL 1.
    public var averageCornealPower: Float? { first(0x0046_0220) }
    /// Corneal I-S Value, FL 1.
    public var cornealISValue: Float? { first(0x0046_0224) }
    /// Analyzed Area, FL 1.
    public var analyzedArea: Float? { first(0x0046_0227) }
    /// Surface Regularity Index, FL 1.
    public var surfaceRegularityIndex: Float? { first(0x0046_0230) }
    /// Surface Asymmetry Index, FL 1.
    public var surfaceAsymmetryIndex: Float? { first(0x0046_0232) }
    /// Corneal Eccentricity Index, FL 1.
    public var cornealEccentricityIndex: Float? { first(0x0046_0234) }
    /// Keratoconus Prediction Index, FL 1.
    public var keratoconusPredictionIndex: Float? { first(0x0046_0236) }
    /// Decimal Potential Visual Acuity, FL 1.
    public var decimalPotentialVisualAcuity: Float? { first(0x0046_0238) }
    /// Corneal Topography Map Quality Evaluation, CS 1.
    public var cornealTopographyMapQualityEvaluation: String? { first(0x0046_0242) }
    /// Source Image Corneal Processed Data Sequence, SQ 1.
    public var sourceImageCornealProcessedDataSequence: [DataSet]? { all(0x0046_0244) }
    /// Corneal Point Location, FL 3.
    public var cornealPointLocation: [Float]? { all(0x0046_0247) }
    /// Corneal Point Estimated, CS 1.
    public var cornealPointEstimated: String? { first(0x0046_0248) }
    /// Axial Power, FL 1.
    public var axialPower: Float? { first(0x0046_0249) }
    /// Tangential Power, FL 1.
    public var tangentialPower: Float? { first(0x0046_0250) }
    /// Refractive Power, FL 1.
    public var refractivePower: Float? { first(0x0046_0251) }
    /// Relative Elevation, FL 1.
    public var relativeElevation: Float? { first(0x0046_0252) }
    /// Corneal Wavefront, FL 1.
    public var cornealWavefront: Float? { first(0x0046_0253) }
    /// Imaged Volume Width, FL 1.
    public var imagedVolumeWidth: Float? { first(0x0048_0001) }
    /// Imaged Volume Height, FL 1.
    public var imagedVolumeHeight: Float? { first(0x0048_0002) }
    /// Imaged Volume Depth, FL 1.
    public var imagedVolumeDepth: Float? { first(0x0048_0003) }
    /// Total Pixel Matrix Columns, UL 1.
    public var totalPixelMatrixColumns: Int? { first(0x0048_0006) }
    /// Total Pixel Matrix Rows, UL 1.
    public var totalPixelMatrixRows: Int? { first(0x0048_0007) }
    /// Total Pixel Matrix Origin Sequence, SQ 1.
    public var totalPixelMatrixOriginSequence: [DataSet]? { all(0x0048_0008) }
    /// Specimen Label in Image, CS 1.
    public var specimenLabelInImage: String? { first(0x0048_0010) }
    /// Focus Method, CS 1.
    public var focusMethod: String? { first(0x0048_0011) }
    /// Extended Depth of Field, CS 1.
    public var extendedDepthOfField: String? { first(0x0048_0012) }
    /// Number of Focal Planes, US 1.
    public var numberOfFocalPlanes: Int? { first(0x0048_0013) }
    /// Distance Between Focal Planes, FL 1.
    public var distanceBetweenFocalPlanes: Float? { first(0x0048_0014) }
    /// Recommended Absent Pixel CIELab Value, US 3.
    public var recommendedAbsentPixelCIELabValue: [Int]? { all(0x0048_0015) }
    /// Illuminator Type Code Sequence, SQ 1.
    public var illuminatorTypeCodeSequence: [DataSet]? { all(0x0048_0100) }
    /// Image Orientation (Slide), DS 6.
    public var imageOrientationSlide: [DecimalString]? { all(0x0048_0102) }
    /// Optical Path Sequence, SQ 1.
    public var opticalPathSequence: [DataSet]? { all(0x0048_0105) }
    /// Optical Path Identifier, SH 1.
    public var opticalPathIdentifier: String? { first(0x0048_0106) }
    /// Optical Path Description, ST 1.
    public var opticalPathDescription: String? { first(0x0048_0107) }
    /// Illumination Color Code Sequence, SQ 1.
    public var illuminationColorCodeSequence: [DataSet]? { all(0x0048_0108) }
    /// Specimen Reference Sequence, SQ 1.
    public var specimenReferenceSequence: [DataSet]? { all(0x0048_0110) }
    /// Condenser Lens Power, DS 1.
    public var condenserLensPower: DecimalString? { first(0x0048_0111) }
    /// Objective Lens Power, DS 1.
    public var objectiveLensPower: DecimalString? { first(0x0048_0112) }
    /// Objective Lens Numerical Aperture, DS 1.
    public var objectiveLensNumericalAperture: DecimalString? { first(0x0048_0113) }
    /// Confocal Mode, CS 1.
    public var confocalMode: String? { first(0x0048_0114) }
    /// Tissue Location, CS 1.
    public var tissueLocation: String? { first(0x0048_0115) }
    /// Confocal Microscopy Image Frame Type Sequence, SQ 1.
    public var confocalMicroscopyImageFrameTypeSequence: [DataSet]? { all(0x0048_0116) }
    /// Image Acquisition Depth, FD 1.
    public var imageAcquisitionDepth: Double? { first(0x0048_0117) }
    /// Palette Color Lookup Table Sequence, SQ 1.
    public var paletteColorLookupTableSequence: [DataSet]? { all(0x0048_0120) }
    /// Referenced Image Navigation Sequence, SQ 1. Retired.
    public var referencedImageNavigationSequence: [DataSet]? { all(0x0048_0200) }
    /// Top Left Hand Corner of Localizer Area, US 2. Retired.
    public var topLeftHandCornerOfLocalizerArea: [Int]? { all(0x0048_0201) }
    /// Bottom Right Hand Corner of Localizer Area, US 2. Retired.
    public var bottomRightHandCornerOfLocalizerArea: [Int]? { all(0x0048_0202) }
    /// Optical Path Identification Sequence, SQ 1.
    public var opticalPathIdentificationSequence: [DataSet]? { all(0x0048_0207) }
    /// Plane Position (Slide) Sequence, SQ 1.
    public var planePositionSlideSequence: [DataSet]? { all(0x0048_021A) }
    /// Column Position In Total Image Pixel Matrix, SL 1.
    public var columnPositionInTotalImagePixelMatrix: Int? { first(0x0048_021E) }
    /// Row Position In Total Image Pixel Matrix, SL 1.
    public var rowPositionInTotalImagePixelMatrix: Int? { first(0x0048_021F) }
    /// Pixel Origin Interpretation, CS 1.
    public var pixelOriginInterpretation: String? { first(0x0048_0301) }
    /// Number of Optical Paths, UL 1.
    public var numberOfOpticalPaths: Int? { first(0x0048_0302) }
    /// Total Pixel Matrix Focal Planes, UL 1.
    public var totalPixelMatrixFocalPlanes: Int? { first(0x0048_0303) }
    /// Tiles Overlap, CS 1.
    public var tilesOverlap: String? { first(0x0048_0304) }
    /// Calibration Image, CS 1.
    public var calibrationImage: String? { first(0x0050_0004) }
    /// Device Sequence, SQ 1.
    public var deviceSequence: [DataSet]? { all(0x0050_0010) }
    /// Container Component Type Code Sequence, SQ 1.
    public var containerComponentTypeCodeSequence: [DataSet]? { all(0x0050_0012) }
    /// Container Component Thickness, FD 1.
    public var containerComponentThickness: Double? { first(0x0050_0013) }
    /// Device Length, DS 1.
    public var deviceLength: DecimalString? { first(0x0050_0014) }
    /// Container Component Width, FD 1.
    public var containerComponentWidth: Double? { first(0x0050_0015) }
    /// Device Diameter, DS 1.
    public var deviceDiameter: DecimalString? { first(0x0050_0016) }
    /// Device Diameter Units, CS 1.
    public var deviceDiameterUnits: String? { first(0x0050_0017) }
    /// Device Volume, DS 1.
    public var deviceVolume: DecimalString? { first(0x0050_0018) }
    /// Inter-Marker Distance, DS 1.
    public var interMarkerDistance: DecimalString? { first(0x0050_0019) }
    /// Container Component Material, CS 1.
    public var containerComponentMaterial: String? { first(0x0050_001A) }
    /// Container Component ID, LO 1.
    public var containerComponentID: String? { first(0x0050_001B) }
    /// Container Component Length, FD 1.
    public var containerComponentLength: Double? { first(0x0050_001C) }
    /// Container Component Diameter, FD 1.
    public var containerComponentDiameter: Double? { first(0x0050_001D) }
    /// Container Component Description, LO 1.
    public var containerComponentDescription: String? { first(0x0050_001E) }
    /// Device Description, LO 1.
    public var deviceDescription: String? { first(0x0050_0020) }
    /// Long Device Description, ST 1.
    public var longDeviceDescription: String? { first(0x0050_0021) }
    /// Contrast/Bolus Ingredient Percent by Volume, FL 1.
    public var contrastBolusIngredientPercentByVolume: Float? { first(0x0052_0001) }
    /// OCT Focal Distance, FD 1.
    public var octFocalDistance: Double? { first(0x0052_0002) }
    /// Beam Spot Size, FD 1.
    public var beamSpotSize: Double? { first(0x0052_0003) }
    /// Effective Refractive Index, FD 1.
    public var effectiveRefractiveIndex: Double? { first(0x0052_0004) }
    /// OCT Acquisition Domain, CS 1.
    public var octAcquisitionDomain: String? { first(0x0052_0006) }
    /// OCT Optical Center Wavelength, FD 1.
    public var octOpticalCenterWavelength: Double? { first(0x0052_0007) }
    /// Axial Resolution, FD 1.
    public var axialResolution: Double? { first(0x0052_0008) }
    /// Ranging Depth, FD 1.
    public var rangingDepth: Double? { first(0x0052_0009) }
    /// A-line Rate, FD 1.
    public var aLineRate: Double? { first(0x0052_0011) }
    /// A-lines Per Frame, US 1.
    public var aLinesPerFrame: Int? { first(0x0052_0012) }
    /// Catheter Rotational Rate, FD 1.
    public var catheterRotationalRate: Double? { first(0x0052_0013) }
    /// A-line Pixel Spacing, FD 1.
    public var aLinePixelSpacing: Double? { first(0x0052_0014) }
    /// Mode of Percutaneous Access Sequence, SQ 1.
    public var modeOfPercutaneousAccessSequence: [DataSet]? { all(0x0052_0016) }
    /// Intravascular OCT Frame Type Sequence, SQ 1.
    public var intravascularOCTFrameTypeSequence: [DataSet]? { all(0x0052_0025) }
    /// OCT Z Offset Applied, CS 1.
    public var octZOffsetApplied: String? { first(0x0052_0026) }
    /// Intravascular Frame Content Sequence, SQ 1.
    public var intravascularFrameContentSequence: [DataSet]? { all(0x0052_0027) }
    /// Intravascular Longitudinal Distance, FD 1.
    public var intravascularLongitudinalDistance: Double? { first(0x0052_0028) }
    /// Intravascular OCT Frame Content Sequence, SQ 1.
    public var intravascularOCTFrameContentSequence: [DataSet]? { all(0x0052_0029) }
    /// OCT Z Offset Correction, SS 1.
    public var octZOffsetCorrection: Int? { first(0x0052_0030) }
    /// Catheter Direction of Rotation, CS 1.
    public var catheterDirectionOfRotation: String? { first(0x0052_0031) }
    /// Seam Line Location, FD 1.
    public var seamLineLocation: Double? { first(0x0052_0033) }
    /// First A-line Location, FD 1.
    public var firstALineLocation: Double? { first(0x0052_0034) }
    /// Seam Line Index, US 1.
    public var seamLineIndex: Int? { first(0x0052_0036) }
    /// Number of Padded A-lines, US 1.
    public var numberOfPaddedALines: Int? { first(0x0052_0038) }
    /// Interpolation Type, CS 1.
    public var interpolationType: String? { first(0x0052_0039) }
    /// Refractive Index Applied, CS 1.
    public var refractiveIndexApplied: String? { first(0x0052_003A) }
    /// Energy Window Vector, US 1-n.
    public var energyWindowVector: [Int]? { all(0x0054_0010) }
    /// Number of Energy Windows, US 1.
    public var numberOfEnergyWindows: Int? { first(0x0054_0011) }
    /// Energy Window Information Sequence, SQ 1.
    public var energyWindowInformationSequence: [DataSet]? { all(0x0054_0012) }
    /// Energy Window Range Sequence, SQ 1.
    public var energyWindowRangeSequence: [DataSet]? { all(0x0054_0013) }
    /// Energy Window Lower Limit, DS 1.
    public var energyWindowLowerLimit: DecimalString? { first(0x0054_0014) }
    /// Energy Window Upper Limit, DS 1.
    public var energyWindowUpperLimit: DecimalString? { first(0x0054_0015) }
    /// Radiopharmaceutical Information Sequence, SQ 1.
    public var radiopharmaceuticalInformationSequence: [DataSet]? { all(0x0054_0016) }
    /// Residual Syringe Counts, IS 1.
    public var residualSyringeCounts: IntegerString? { first(0x0054_0017) }
    /// Energy Window Name, SH 1.
    public var energyWindowName: String? { first(0x0054_0018) }
    /// Detector Vector, US 1-n.
    public var detectorVector: [Int]? { all(0x0054_0020) }
    /// Number of Detectors, US 1.
    public var numberOfDetectors: Int? { first(0x0054_0021) }
    /// Detector Information Sequence, SQ 1.
    public var detectorInformationSequence: [DataSet]? { all(0x0054_0022) }
    /// Phase Vector, US 1-n.
    public var phaseVector: [Int]? { all(0x0054_0030) }
    /// Number of Phases, US 1.
    public var numberOfPhases: Int? { first(0x0054_0031) }
    /// Phase Information Sequence, SQ 1.
    public var phaseInformationSequence: [DataSet]? { all(0x0054_0032) }
    /// Number of Frames in Phase, US 1.
    public var numberOfFramesInPhase: Int? { first(0x0054_0033) }
    /// Phase Delay, IS 1.
    public var phaseDelay: IntegerString? { first(0x0054_0036) }
    /// Pause Between Frames, IS 1.
    public var pauseBetweenFrames: IntegerString? { first(0x0054_0038) }
    /// Phase Description, CS 1.
    public var phaseDescription: String? { first(0x0054_0039) }
    /// Rotation Vector, US 1-n.
    public var rotationVector: [Int]? { all(0x0054_0050) }
    /// Number of Rotations, US 1.
    public var numberOfRotations: Int? { first(0x0054_0051) }
    /// Rotation Information Sequence, SQ 1.
    public var rotationInformationSequence: [DataSet]? { all(0x0054_0052) }
    /// Number of Frames in Rotation, US 1.
    public var numberOfFramesInRotation: Int? { first(0x0054_0053) }
    /// R-R Interval Vector, US 1-n.
    public var rrIntervalVector: [Int]? { all(0x0054_0060) }
    /// Number of R-R Intervals, US 1.
    public var numberOfRRIntervals: Int? { first(0x0054_0061) }
    /// Gated Information Sequence, SQ 1.
    public var gatedInformationSequence: [DataSet]? { all(0x0054_0062) }
    /// Data Information Sequence, SQ 1.
    public var dataInformationSequence: [DataSet]? { all(0x0054_0063) }
    /// Time Slot Vector, US 1-n.
    public var timeSlotVector: [Int]? { all(0x0054_0070) }
    /// Number of Time Slots, US 1.
    public var numberOfTimeSlots: Int? { first(0x0054_0071) }
    /// Time Slot Information Sequence, SQ 1.
    public var timeSlotInformationSequence: [DataSet]? { all(0x0054_0072) }
    /// Time Slot Time, DS 1.
    public var timeSlotTime: DecimalString? { first(0x0054_0073) }
    /// Slice Vector, US 1-n.
    public var sliceVector: [Int]? { all(0x0054_0080) }
    /// Number of Slices, US 1.
    public var numberOfSlices: Int? { first(0x0054_0081) }
    /// Angular View Vector, US 1-n.
    public var angularViewVector: [Int]? { all(0x0054_0090) }
    /// Time Slice Vector, US 1-n.
    public var timeSliceVector: [Int]? { all(0x0054_0100) }
    /// Number of Time Slices, US 1.
    public var numberOfTimeSlices: Int? { first(0x0054_0101) }
    /// Start Angle, DS 1.
    public var startAngle: DecimalString? { first(0x0054_0200) }
    /// Type of Detector Motion, CS 1.
    public var typeOfDetectorMotion: String? { first(0x0054_0202) }
    /// Trigger Vector, IS 1-n.
    public var triggerVector: [IntegerString]? { all(0x0054_0210) }
    /// Number of Triggers in Phase, US 1.
    public var numberOfTriggersInPhase: Int? { first(0x0054_0211) }
    /// View Code Sequence, SQ 1.
    public var viewCodeSequence: [DataSet]? { all(0x0054_0220) }
    /// View Modifier Code Sequence, SQ 1.
    public var viewModifierCodeSequence: [DataSet]? { all(0x0054_0222) }
    /// Radionuclide Code Sequence, SQ 1.
    public var radionuclideCodeSequence: [DataSet]? { all(0x0054_0300) }
    /// Administration Route Code Sequence, SQ 1.
    public var administrationRouteCodeSequence: [DataSet]? { all(0x0054_0302) }
    /// Radiopharmaceutical Code Sequence, SQ 1.
    public var radiopharmaceuticalCodeSequence: [DataSet]? { all(0x0054_0304) }
    /// Calibration Data Sequence, SQ 1.
    public var calibrationDataSequence: [DataSet]? { all(0x0054_0306) }
    /// Energy Window Number, US 1.
    public var energyWindowNumber: Int? { first(0x0054_0308) }
    /// Image ID, SH 1.
    public var imageID: String? { first(0x0054_0400) }
    /// Patient Orientation Code Sequence, SQ 1.
    public var patientOrientationCodeSequence: [DataSet]? { all(0x0054_0410) }
    /// Patient Orientation Modifier Code Sequence, SQ 1.
    public var patientOrientationModifierCodeSequence: [DataSet]? { all(0x0054_0412) }
    /// Patient Gantry Relationship Code Sequence, SQ 1.
    public var patientGantryRelationshipCodeSequence: [DataSet]? { all(0x0054_0414) }
    /// Slice Progression Direction, CS 1.
    public var sliceProgressionDirection: String? { first(0x0054_0500) }
    /// Scan Progression Direction, CS 1.
    public var scanProgressionDirection: String? { first(0x0054_0501) }
    /// Series Type, CS 2.
    public var seriesType: [String]? { all(0x0054_1000) }
    /// Units, CS 1.
    public var units: String? { first(0x0054_1001) }
    /// Counts Source, CS 1.
    public var countsSource: String? { first(0x0054_1002) }
    /// Reprojection Method, CS 1.
    public var reprojectionMethod: String? { first(0x0054_1004) }
    /// SUV Type, CS 1.
    public var suvType: String? { first(0x0054_1006) }
    /// Randoms Correction Method, CS 1.
    public var randomsCorrectionMethod: String? { first(0x0054_1100) }
    /// Attenuation Correction Method, LO 1.
    public var attenuationCorrectionMethod: String? { first(0x0054_1101) }
    /// Decay Correction, CS 1.
    public var decayCorrection: String? { first(0x0054_1102) }
    /// Reconstruction Method, LO 1.
    public var reconstructionMethod: String? { first(0x0054_1103) }
    /// Detector Lines of Response Used, LO 1.
    public var detectorLinesOfResponseUsed: String? { first(0x0054_1104) }
    /// Scatter Correction Method, LO 1.
    public var scatterCorrectionMethod: String? { first(0x0054_1105) }
    /// Axial Acceptance, DS 1.
    public var axialAcceptance: DecimalString? { first(0x0054_1200) }
    /// Axial Mash, IS 2.
    public var axialMash: [IntegerString]? { all(0x0054_1201) }
    /// Transverse Mash, IS 1.
    public var transverseMash: IntegerString? { first(0x0054_1202) }
    /// Detector Element Size, DS 2.
    public var detectorElementSize: [DecimalString]? { all(0x0054_1203) }
    /// Coincidence Window Width, DS 1.
    public var coincidenceWindowWidth: DecimalString? { first(0x0054_1210) }
    /// Secondary Counts Type, CS 1-n.
    public var secondaryCountsType: [String]? { all(0x0054_1220) }
    /// Frame Reference Time, DS 1.
    public var frameReferenceTime: DecimalString? { first(0x0054_1300) }
    /// Primary (Prompts) Counts Accumulated, IS 1.
    public var primaryPromptsCountsAccumulated: IntegerString? { first(0x0054_1310) }
    /// Secondary Counts Accumulated, IS 1-n.
    public var secondaryCountsAccumulated: [IntegerString]? { all(0x0054_1311) }
    /// Slice Sensitivity Factor, DS 1.
    public var sliceSensitivityFactor: DecimalString? { first(0x0054_1320) }
    /// Decay Factor, DS 1.
    public var decayFactor: DecimalString? { first(0x0054_1321) }
    /// Dose Calibration Factor, DS 1.
    public var doseCalibrationFactor: DecimalString? { first(0x0054_1322) }
    /// Scatter Fraction Factor, DS 1.
    public var scatterFractionFactor: DecimalString? { first(0x0054_1323) }
    /// Dead Time Factor, DS 1.
    public var deadTimeFactor: DecimalString? { first(0x0054_1324) }
    /// Image Index, US 1.
    public var imageIndex: Int? { first(0x0054_1330) }
    /// Counts Included, CS 1-n. Retired.
    public var countsIncluded: [String]? { all(0x0054_1400) }
    /// Dead Time Correction Flag, CS 1. Retired.
    public var deadTimeCorrectionFlag: String? { first(0x0054_1401) }
    /// Histogram Sequence, SQ 1.
    public var histogramSequence: [DataSet]? { all(0x0060_3000) }
    /// Histogram Number of Bins, US 1.
    public var histogramNumberOfBins: Int? { first(0x0060_3002) }
    /// Histogram First Bin Value, US or SS 1.
    public var histogramFirstBinValue: Int? { first(0x0060_3004) }
    /// Histogram Last Bin Value, US or SS 1.
    public var histogramLastBinValue: Int? { first(0x0060_3006) }
    /// Histogram Bin Width, US 1.
    public var histogramBinWidth: Int? { first(0x0060_3008) }
    /// Histogram Explanation, LO 1.
    public var histogramExplanation: String? { first(0x0060_3010) }
    /// Histogram Data, UL 1-n.
    public var histogramData: [Int]? { all(0x0060_3020) }
    /// Segmentation Type, CS 1.
    public var segmentationType: String? { first(0x0062_0001) }
    /// Segment Sequence, SQ 1.
    public var segmentSequence: [DataSet]? { all(0x0062_0002) }
    /// Segmented Property Category Code Sequence, SQ 1.
    public var segmentedPropertyCategoryCodeSequence: [DataSet]? { all(0x0062_0003) }
    /// Segment Number, US 1.
    public var segmentNumber: Int? { first(0x0062_0004) }
    /// Segment Label, LO 1.
    public var segmentLabel: String? { first(0x0062_0005) }
    /// Segment Description, ST 1.
    public var segmentDescription: String? { first(0x0062_0006) }
    /// Segmentation Algorithm Identification Sequence, SQ 1.
    public var segmentationAlgorithmIdentificationSequence: [DataSet]? { all(0x0062_0007) }
    /// Segment Algorithm Type, CS 1.
    public var segmentAlgorithmType: String? { first(0x0062_0008) }
    /// Segment Algorithm Name, LO 1-n.
    public var segmentAlgorithmName: [String]? { all(0x0062_0009) }
    /// Segment Identification Sequence, SQ 1.
    public var segmentIdentificationSequence: [DataSet]? { all(0x0062_000A) }
    /// Referenced Segment Number, US 1-n.
    public var referencedSegmentNumber: [Int]? { all(0x0062_000B) }
    /// Recommended Display Grayscale Value, US 1.
    public var recommendedDisplayGrayscaleValue: Int? { first(0x0062_000C) }
    /// Recommended Display CIELab Value, US 3.
    public var recommendedDisplayCIELabValue: [Int]? { all(0x0062_000D) }
    /// Maximum Fractional Value, US 1.
    public var maximumFractionalValue: Int? { first(0x0062_000E) }
    /// Segmented Property Type Code Sequence, SQ 1.
    public var segmentedPropertyTypeCodeSequence: [DataSet]? { all(0x0062_000F) }
    /// Segmentation Fractional Type, CS 1.
    public var segmentationFractionalType: String? { first(0x0062_0010) }
    /// Segmented Property Type Modifier Code Sequence, SQ 1.
    public var segmentedPropertyTypeModifierCodeSequence: [DataSet]? { all(0x0062_0011) }
    /// Used Segments Sequence, SQ 1.
    public var usedSegmentsSequence: [DataSet]? { all(0x0062_0012) }
    /// Segments Overlap, CS 1.
    public var segmentsOverlap: String? { first(0x0062_0013) }
    /// Tracking ID, UT 1.
    public var trackingID: String? { first(0x0062_0020) }
    /// Tracking UID, UI 1.
    public var trackingUID: UID? { first(0x0062_0021) }
    /// Deformable Registration Sequence, SQ 1.
    public var deformableRegistrationSequence: [DataSet]? { all(0x0064_0002) }
    /// Source Frame of Reference UID, UI 1.
    public var sourceFrameOfReferenceUID: UID? { first(0x0064_0003) }
    /// Deformable Registration Grid Sequence, SQ 1.
    public var deformableRegistrationGridSequence: [DataSet]? { all(0x0064_0005) }
    /// Grid Dimensions, UL 3.
    public var gridDimensions: [Int]? { all(0x0064_0007) }
    /// Grid Resolution, FD 3.
    public var gridResolution: [Double]? { all(0x0064_0008) }
    /// Vector Grid Data, OF 1.
    public var vectorGridData: BulkValue? { first(0x0064_0009) }
    /// Pre Deformation Matrix Registration Sequence, SQ 1.
    public var preDeformationMatrixRegistrationSequence: [DataSet]? { all(0x0064_000F) }
    /// Post Deformation Matrix Registration Sequence, SQ 1.
    public var postDeformationMatrixRegistrationSequence: [DataSet]? { all(0x0064_0010) }
    /// Number of Surfaces, UL 1.
    public var numberOfSurfaces: Int? { first(0x0066_0001) }
    /// Surface Sequence, SQ 1.
    public var surfaceSequence: [DataSet]? { all(0x0066_0002) }
    /// Surface Number, UL 1.
    public var surfaceNumber: Int? { first(0x0066_0003) }
    /// Surface Comments, LT 1.
    public var surfaceComments: String? { first(0x0066_0004) }
    /// Surface Offset, FL 1.
    public var surfaceOffset: Float? { first(0x0066_0005) }
    /// Surface Processing, CS 1.
    public var surfaceProcessing: String? { first(0x0066_0009) }
    /// Surface Processing Ratio, FL 1.
    public var surfaceProcessingRatio: Float? { first(0x0066_000A) }
    /// Surface Processing Description, LO 1.
    public var surfaceProcessingDescription: String? { first(0x0066_000B) }
    /// Recommended Presentation Opacity, FL 1.
    public var recommendedPresentationOpacity: Float? { first(0x0066_000C) }
    /// Recommended Presentation Type, CS 1.
    public var recommendedPresentationType: String? { first(0x0066_000D) }
    /// Finite Volume, CS 1.
    public var finiteVolume: String? { first(0x0066_000E) }
    /// Manifold, CS 1.
    public var manifold: String? { first(0x0066_0010) }
    /// Surface Points Sequence, SQ 1.
    public var surfacePointsSequence: [DataSet]? { all(0x0066_0011) }
    /// Surface Points Normals Sequence, SQ 1.
    public var surfacePointsNormalsSequence: [DataSet]? { all(0x0066_0012) }
    /// Surface Mesh Primitives Sequence, SQ 1.
    public var surfaceMeshPrimitivesSequence: [DataSet]? { all(0x0066_0013) }
    /// Number of Surface Points, UL 1.
    public var numberOfSurfacePoints: Int? { first(0x0066_0015) }
    /// Point Coordinates Data, OF 1.
    public var pointCoordinatesData: BulkValue? { first(0x0066_0016) }
    /// Point Position Accuracy, FL 3.
    public var pointPositionAccuracy: [Float]? { all(0x0066_0017) }
    /// Mean Point Distance, FL 1.
    public var meanPointDistance: Float? { first(0x0066_0018) }
    /// Maximum Point Distance, FL 1.
    public var maximumPointDistance: Float? { first(0x0066_0019) }
    /// Points Bounding Box Coordinates, FL 6.
    public var pointsBoundingBoxCoordinates: [Float]? { all(0x0066_001A) }
    /// Axis of Rotation, FL 3.
    public var axisOfRotation: [Float]? { all(0x0066_001B) }
    /// Center of Rotation, FL 3.
    public var centerOfRotation: [Float]? { all(0x0066_001C) }
    /// Number of Vectors, UL 1.
    public var numberOfVectors: Int? { first(0x0066_001E) }
    /// Vector Dimensionality, US 1.
    public var vectorDimensionality: Int? { first(0x0066_001F) }
    /// Vector Accuracy, FL 1-n.
    public var vectorAccuracy: [Float]? { all(0x0066_0020) }
    /// Vector Coordinate Data, OF 1.
    public var vectorCoordinateData: BulkValue? { first(0x0066_0021) }
    /// Double Point Coordinates Data, OD 1.
    public var doublePointCoordinatesData: BulkValue? { first(0x0066_0022) }
    /// Triangle Point Index List, OW 1. Retired.
    public var trianglePointIndexList: BulkValue? { first(0x0066_0023) }
    /// Edge Point Index List, OW 1. Retired.
    public var edgePointIndexList: BulkValue? { first(0x0066_0024) }
    /// Vertex Point Index List, OW 1. Retired.
    public var vertexPointIndexList: BulkValue? { first(0x0066_0025) }
    /// Triangle Strip Sequence, SQ 1.
    public var triangleStripSequence: [DataSet]? { all(0x0066_0026) }
    /// Triangle Fan Sequence, SQ 1.
    public var triangleFanSequence: [DataSet]? { all(0x0066_0027) }
    /// Line Sequence, SQ 1.
    public var lineSequence: [DataSet]? { all(0x0066_0028) }
    /// Primitive Point Index List, OW 1. Retired.
    public var primitivePointIndexList: BulkValue? { first(0x0066_0029) }
    /// Surface Count, UL 1.
    public var surfaceCount: Int? { first(0x0066_002A) }
    /// Referenced Surface Sequence, SQ 1.
    public var referencedSurfaceSequence: [DataSet]? { all(0x0066_002B) }
    /// Referenced Surface Number, UL 1.
    public var referencedSurfaceNumber: Int? { first(0x0066_002C) }
    /// Segment Surface Generation Algorithm Identification Sequence, SQ 1.
    public var segmentSurfaceGenerationAlgorithmIdentificationSequence: [DataSet]? { all(0x0066_002D) }
    /// Segment Surface Source Instance Sequence, SQ 1.
    public var segmentSurfaceSourceInstanceSequence: [DataSet]? { all(0x0066_002E) }
    /// Algorithm Family Code Sequence, SQ 1.
    public var algorithmFamilyCodeSequence: [DataSet]? { all(0x0066_002F) }
    /// Algorithm Name Code Sequence, SQ 1.
    public var algorithmNameCodeSequence: [DataSet]? { all(0x0066_0030) }
    /// Algorithm Version, LO 1.
    public var algorithmVersion: String? { first(0x0066_0031) }
    /// Algorithm Parameters, LT 1.
    public var algorithmParameters: String? { first(0x0066_0032) }
    /// Facet Sequence, SQ 1.
    public var facetSequence: [DataSet]? { all(0x0066_0034) }
    /// Surface Processing Algorithm Identification Sequence, SQ 1.
    public var surfaceProcessingAlgorithmIdentificationSequence: [DataSet]? { all(0x0066_0035) }
    /// Algorithm Name, LO 1.
    public var algorithmName: String? { first(0x0066_0036) }
    /// Recommended Point Radius, FL 1.
    public var recommendedPointRadius: Float? { first(0x0066_0037) }
    /// Recommended Line Thickness, FL 1.
    public var recommendedLineThickness: Float? { first(0x0066_0038) }
    /// Long Primitive Point Index List, OL 1.
    public var longPrimitivePointIndexList: BulkValue? { first(0x0066_0040) }
    /// Long Triangle Point Index List, OL 1.
    public var longTrianglePointIndexList: BulkValue? { first(0x0066_0041) }
    /// Long Edge Point Index List, OL 1.
    public var longEdgePointIndexList: BulkValue? { first(0x0066_0042) }
    /// Long Vertex Point Index List, OL 1.
    public var longVertexPointIndexList: BulkValue? { first(0x0066_0043) }
    /// Track Set Sequence, SQ 1.
    public var trackSetSequence: [DataSet]? { all(0x0066_0101) }
    /// Track Sequence, SQ 1.
    public var trackSequence: [DataSet]? { all(0x0066_0102) }
    /// Recommended Display CIELab Value List, OW 1.
    public var recommendedDisplayCIELabValueList: BulkValue? { first(0x0066_0103) }
    /// Tracking Algorithm Identification Sequence, SQ 1.
    public var trackingAlgorithmIdentificationSequence: [DataSet]? { all(0x0066_0104) }
    /// Track Set Number, UL 1.
    public var trackSetNumber: Int? { first(0x0066_0105) }
    /// Track Set Label, LO 1.
    public var trackSetLabel: String? { first(0x0066_0106) }
    /// Track Set Description, UT 1.
    public var trackSetDescription: String? { first(0x0066_0107) }
    /// Track Set Anatomical Type Code Sequence, SQ 1.
    public var trackSetAnatomicalTypeCodeSequence: [DataSet]? { all(0x0066_0108) }
    /// Measurements Sequence, SQ 1.
    public var measurementsSequence: [DataSet]? { all(0x0066_0121) }
    /// Track Set Statistics Sequence, SQ 1.
    public var trackSetStatisticsSequence: [DataSet]? { all(0x0066_0124) }
    /// Floating Point Values, OF 1.
    public var floatingPointValues: BulkValue? { first(0x0066_0125) }
    /// Track Point Index List, OL 1.
    public var trackPointIndexList: BulkValue? { first(0x0066_0129) }
    /// Track Statistics Sequence, SQ 1.
    public var trackStatisticsSequence: [DataSet]? { all(0x0066_0130) }
    /// Measurement Values Sequence, SQ 1.
    public var measurementValuesSequence: [DataSet]? { all(0x0066_0132) }
    /// Diffusion Acquisition Code Sequence, SQ 1.
    public var diffusionAcquisitionCodeSequence: [DataSet]? { all(0x0066_0133) }
    /// Diffusion Model Code Sequence, SQ 1.
    public var diffusionModelCodeSequence: [DataSet]? { all(0x0066_0134) }
    /// Implant Size, LO 1.
    public var implantSize: String? { first(0x0068_6210) }
    /// Implant Template Version, LO 1.
    public var implantTemplateVersion: String? { first(0x0068_6221) }
    /// Replaced Implant Template Sequence, SQ 1.
    public var replacedImplantTemplateSequence: [DataSet]? { all(0x0068_6222) }
    /// Implant Type, CS 1.
    public var implantType: String? { first(0x0068_6223) }
    /// Derivation Implant Template Sequence, SQ 1.
    public var derivationImplantTemplateSequence: [DataSet]? { all(0x0068_6224) }
    /// Original Implant Template Sequence, SQ 1.
    public var originalImplantTemplateSequence: [DataSet]? { all(0x0068_6225) }
    /// Effective DateTime, DT 1.
    public var effectiveDateTime: DICOMDateTime? { first(0x0068_6226) }
    /// Implant Target Anatomy Sequence, SQ 1.
    public var implantTargetAnatomySequence: [DataSet]? { all(0x0068_6230) }
    /// Information From Manufacturer Sequence, SQ 1.
    public var informationFromManufacturerSequence: [DataSet]? { all(0x0068_6260) }
    /// Notification From Manufacturer Sequence, SQ 1.
    public var notificationFromManufacturerSequence: [DataSet]? { all(0x0068_6265) }
    /// Information Issue DateTime, DT 1.
    public var informationIssueDateTime: DICOMDateTime? { first(0x0068_6270) }
    /// Information Summary, ST 1.
    public var informationSummary: String? { first(0x0068_6280) }
    /// Implant Regulatory Disapproval Code Sequence, SQ 1.
    public var implantRegulatoryDisapprovalCodeSequence: [DataSet]? { all(0x0068_62A0) }
    /// Overall Template Spatial Tolerance, FD 1.
    public var overallTemplateSpatialTolerance: Double? { first(0x0068_62A5) }
    /// HPGL Document Sequence, SQ 1.
    public var hpglDocumentSequence: [DataSet]? { all(0x0068_62C0) }
    /// HPGL Document ID, US 1.
    public var hpglDocumentID: Int? { first(0x0068_62D0) }
    /// HPGL Document Label, LO 1.
    public var hpglDocumentLabel: String? { first(0x0068_62D5) }
    /// View Orientation Code Sequence, SQ 1.
    public var viewOrientationCodeSequence: [DataSet]? { all(0x0068_62E0) }
    /// View Orientation Modifier Code Sequence, SQ 1.
    public var viewOrientationModifierCodeSequence: [DataSet]? { all(0x0068_62F0) }
    /// HPGL Document Scaling, FD 1.
    public var hpglDocumentScaling: Double? { first(0x0068_62F2) }
    /// HPGL Document, OB 1.
    public var hpglDocument: BulkValue? { first(0x0068_6300) }
    /// HPGL Contour Pen Number, US 1.
    public var hpglContourPenNumber: Int? { first(0x0068_6310) }
    /// HPGL Pen Sequence, SQ 1.
    public var hpglPenSequence: [DataSet]? { all(0x0068_6320) }
    /// HPGL Pen Number, US 1.
    public var hpglPenNumber: Int? { first(0x0068_6330) }
    /// HPGL Pen Label, LO 1.
    public var hpglPenLabel: String? { first(0x0068_6340) }
    /// HPGL Pen Description, ST 1.
    public var hpglPenDescription: String? { first(0x0068_6345) }
    /// Recommended Rotation Point, FD 2.
    public var recommendedRotationPoint: [Double]? { all(0x0068_6346) }
    /// Bounding Rectangle, FD 4.
    public var boundingRectangle: [Double]? { all(0x0068_6347) }
    /// Implant Template 3D Model Surface Number, US 1-n.
    public var implantTemplate3DModelSurfaceNumber: [Int]? { all(0x0068_6350) }
    /// Surface Model Description Sequence, SQ 1.
    public var surfaceModelDescriptionSequence: [DataSet]? { all(0x0068_6360) }
    /// Surface Model Label, LO 1.
    public var surfaceModelLabel: String? { first(0x0068_6380) }
    /// Surface Model Scaling Factor, FD 1.
    public var surfaceModelScalingFactor: Double? { first(0x0068_6390) }
    /// Materials Code Sequence, SQ 1.
    public var materialsCodeSequence: [DataSet]? { all(0x0068_63A0) }
    /// Coating Materials Code Sequence, SQ 1.
    public var coatingMaterialsCodeSequence: [DataSet]? { all(0x0068_63A4) }
    /// Implant Type Code Sequence, SQ 1.
    public var implantTypeCodeSequence: [DataSet]? { all(0x0068_63A8) }
    /// Fixation Method Code Sequence, SQ 1.
    public var fixationMethodCodeSequence: [DataSet]? { all(0x0068_63AC) }
    /// Mating Feature Sets Sequence, SQ 1.
    public var matingFeatureSetsSequence: [DataSet]? { all(0x0068_63B0) }
    /// Mating Feature Set ID, US 1.
    public var matingFeatureSetID: Int? { first(0x0068_63C0) }
    /// Mating Feature Set Label, LO 1.
    public var matingFeatureSetLabel: String? { first(0x0068_63D0) }
    /// Mating Feature Sequence, SQ 1.
    public var matingFeatureSequence: [DataSet]? { all(0x0068_63E0) }
    /// Mating Feature ID, US 1.
    public var matingFeatureID: Int? { first(0x0068_63F0) }
    /// Mating Feature Degree of Freedom Sequence, SQ 1.
    public var matingFeatureDegreeOfFreedomSequence: [DataSet]? { all(0x0068_6400) }
    /// Degree of Freedom ID, US 1.
    public var degreeOfFreedomID: Int? { first(0x0068_6410) }
    /// Degree of Freedom Type, CS 1.
    public var degreeOfFreedomType: String? { first(0x0068_6420) }
    /// 2D Mating Feature Coordinates Sequence, SQ 1.
    public var twoDMatingFeatureCoordinatesSequence: [DataSet]? { all(0x0068_6430) }
    /// Referenced HPGL Document ID, US 1.
    public var referencedHPGLDocumentID: Int? { first(0x0068_6440) }
    /// 2D Mating Point, FD 2.
    public var twoDMatingPoint: [Double]? { all(0x0068_6450) }
    /// 2D Mating Axes, FD 4.
    public var twoDMatingAxes: [Double]? { all(0x0068_6460) }
    /// 2D Degree of Freedom Sequence, SQ 1.
    public var twoDDegreeOfFreedomSequence: [DataSet]? { all(0x0068_6470) }
    /// 3D Degree of Freedom Axis, FD 3.
    public var threeDDegreeOfFreedomAxis: [Double]? { all(0x0068_6490) }
    /// Range of Freedom, FD 2.
    public var rangeOfFreedom: [Double]? { all(0x0068_64A0) }
    /// 3D Mating Point, FD 3.
    public var threeDMatingPoint: [Double]? { all(0x0068_64C0) }
    /// 3D Mating Axes, FD 9.
    public var threeDMatingAxes: [Double]? { all(0x0068_64D0) }
    /// 2D Degree of Freedom Axis, FD 3.
    public var twoDDegreeOfFreedomAxis: [Double]? { all(0x0068_64F0) }
    /// Planning Landmark Point Sequence, SQ 1.
    public var planningLandmarkPointSequence: [DataSet]? { all(0x0068_6500) }
    /// Planning Landmark Line Sequence, SQ 1.
    public var planningLandmarkLineSequence: [DataSet]? { all(0x0068_6510) }
    /// Planning Landmark Plane Sequence, SQ 1.
    public var planningLandmarkPlaneSequence: [DataSet]? { all(0x0068_6520) }
    /// Planning Landmark ID, US 1.
    public var planningLandmarkID: Int? { first(0x0068_6530) }
    /// Planning Landmark Description, LO 1.
    public var planningLandmarkDescription: String? { first(0x0068_6540) }
    /// Planning Landmark Identification Code Sequence, SQ 1.
    public var planningLandmarkIdentificationCodeSequence: [DataSet]? { all(0x0068_6545) }
    /// 2D Point Coordinates Sequence, SQ 1.
    public var twoDPointCoordinatesSequence: [DataSet]? { all(0x0068_6550) }
    /// 2D Point Coordinates, FD 2.
    public var twoDPointCoordinates: [Double]? { all(0x0068_6560) }
    /// 3D Point Coordinates, FD 3.
    public var threeDPointCoordinates: [Double]? { all(0x0068_6590) }
    /// 2D Line Coordinates Sequence, SQ 1.
    public var twoDLineCoordinatesSequence: [DataSet]? { all(0x0068_65A0) }
    /// 2D Line Coordinates, FD 4.
    public var twoDLineCoordinates: [Double]? { all(0x0068_65B0) }
    /// 3D Line Coordinates, FD 6.
    public var threeDLineCoordinates: [Double]? { all(0x0068_65D0) }
    /// 2D Plane Coordinates Sequence, SQ 1.
    public var twoDPlaneCoordinatesSequence: [DataSet]? { all(0x0068_65E0) }
    /// 2D Plane Intersection, FD 4.
    public var twoDPlaneIntersection: [Double]? { all(0x0068_65F0) }
    /// 3D Plane Origin, FD 3.
    public var threeDPlaneOrigin: [Double]? { all(0x0068_6610) }
    /// 3D Plane Normal, FD 3.
    public var threeDPlaneNormal: [Double]? { all(0x0068_6620) }
    /// Model Modification, CS 1.
    public var modelModification: String? { first(0x0068_7001) }
    /// Model Mirroring, CS 1.
    public var modelMirroring: String? { first(0x0068_7002) }
    /// Model Usage Code Sequence, SQ 1.
    public var modelUsageCodeSequence: [DataSet]? { all(0x0068_7003) }
    /// Model Group UID, UI 1.
    public var modelGroupUID: UID? { first(0x0068_7004) }
    /// Relative URI Reference Within Encapsulated Document, UR 1.
    public var relativeURIReferenceWithinEncapsulatedDocument: String? { first(0x0068_7005) }
    /// Annotation Coordinate Type, CS 1.
    public var annotationCoordinateType: String? { first(0x006A_0001) }
    /// Annotation Group Sequence, SQ 1.
    public var annotationGroupSequence: [DataSet]? { all(0x006A_0002) }
    /// Annotation Group UID, UI 1.
    public var annotationGroupUID: UID? { first(0x006A_0003) }
    /// Annotation Group Label, LO 1.
    public var annotationGroupLabel: String? { first(0x006A_0005) }
    /// Annotation Group Description, UT 1.
    public var annotationGroupDescription: String? { first(0x006A_0006) }
    /// Annotation Group Generation Type, CS 1.
    public var annotationGroupGenerationType: String? { first(0x006A_0007) }
    /// Annotation Group Algorithm Identification Sequence, SQ 1.
    public var annotationGroupAlgorithmIdentificationSequence: [DataSet]? { all(0x006A_0008) }
    /// Annotation Property Category Code Sequence, SQ 1.
    public var annotationPropertyCategoryCodeSequence: [DataSet]? { all(0x006A_0009) }
    /// Annotation Property Type Code Sequence, SQ 1.
    public var annotationPropertyTypeCodeSequence: [DataSet]? { all(0x006A_000A) }
    /// Annotation Property Type Modifier Code Sequence, SQ 1.
    public var annotationPropertyTypeModifierCodeSequence: [DataSet]? { all(0x006A_000B) }
    /// Number of Annotations, UL 1.
    public var numberOfAnnotations: Int? { first(0x006A_000C) }
    /// Annotation Applies to All Optical Paths, CS 1.
    public var annotationAppliesToAllOpticalPaths: String? { first(0x006A_000D) }
    /// Referenced Optical Path Identifier, SH 1-n.
    public var referencedOpticalPathIdentifier: [String]? { all(0x006A_000E) }
    /// Annotation Applies to All Z Planes, CS 1.
    public var annotationAppliesToAllZPlanes: String? { first(0x006A_000F) }
    /// Common Z Coordinate Value, FD 1-n.
    public var commonZCoordinateValue: [Double]? { all(0x006A_0010) }
    /// Annotation Index List, OL 1.
    public var annotationIndexList: BulkValue? { first(0x006A_0011) }
    /// Graphic Annotation Sequence, SQ 1.
    public var graphicAnnotationSequence: [DataSet]? { all(0x0070_0001) }
    /// Graphic Layer, CS 1.
    public var graphicLayer: String? { first(0x0070_0002) }
    /// Bounding Box Annotation Units, CS 1.
    public var boundingBoxAnnotationUnits: String? { first(0x0070_0003) }
    /// Anchor Point Annotation Units, CS 1.
    public var anchorPointAnnotationUnits: String? { first(0x0070_0004) }
    /// Graphic Annotation Units, CS 1.
    public var graphicAnnotationUnits: String? { first(0x0070_0005) }
    /// Unformatted Text Value, ST 1.
    public var unformattedTextValue: String? { first(0x0070_0006) }
    /// Text Object Sequence, SQ 1.
    public var textObjectSequence: [DataSet]? { all(0x0070_0008) }
    /// Graphic Object Sequence, SQ 1.
    public var graphicObjectSequence: [DataSet]? { all(0x0070_0009) }
    /// Bounding Box Top Left Hand Corner, FL 2.
    public var boundingBoxTopLeftHandCorner: [Float]? { all(0x0070_0010) }
    /// Bounding Box Bottom Right Hand Corner, FL 2.
    public var boundingBoxBottomRightHandCorner: [Float]? { all(0x0070_0011) }
    /// Bounding Box Text Horizontal Justification, CS 1.
    public var boundingBoxTextHorizontalJustification: String? { first(0x0070_0012) }
    /// Anchor Point, FL 2.
    public var anchorPoint: [Float]? { all(0x0070_0014) }
    /// Anchor Point Visibility, CS 1.
    public var anchorPointVisibility: String? { first(0x0070_0015) }
    /// Graphic Dimensions, US 1.
    public var graphicDimensions: Int? { first(0x0070_0020) }
    /// Number of Graphic Points, US 1.
    public var numberOfGraphicPoints: Int? { first(0x0070_0021) }
    /// Graphic Data, FL 2-n.
    public var graphicData: [Float]? { all(0x0070_0022) }
    /// Graphic Type, CS 1.
    public var graphicType: String? { first(0x0070_0023) }
    /// Graphic Filled, CS 1.
    public var graphicFilled: String? { first(0x0070_0024) }
    /// Image Rotation (Retired), IS 1. Retired.
    public var imageRotationRetired: IntegerString? { first(0x0070_0040) }
    /// Image Horizontal Flip, CS 1.
    public var imageHorizontalFlip: String? { first(0x0070_0041) }
    /// Image Rotation, US 1.
    public var imageRotation: Int? { first(0x0070_0042) }
    /// Displayed Area Top Left Hand Corner (Trial), US 2. Retired.
    public var displayedAreaTopLeftHandCornerTrial: [Int]? { all(0x0070_0050) }
    /// Displayed Area Bottom Right Hand Corner (Trial), US 2. Retired.
    public var displayedAreaBottomRightHandCornerTrial: [Int]? { all(0x0070_0051) }
    /// Displayed Area Top Left Hand Corner, SL 2.
    public var displayedAreaTopLeftHandCorner: [Int]? { all(0x0070_0052) }
    /// Displayed Area Bottom Right Hand Corner, SL 2.
    public var displayedAreaBottomRightHandCorner: [Int]? { all(0x0070_0053) }
    /// Displayed Area Selection Sequence, SQ 1.
    public var displayedAreaSelectionSequence: [DataSet]? { all(0x0070_005A) }
    /// Graphic Layer Sequence, SQ 1.
    public var graphicLayerSequence: [DataSet]? { all(0x0070_0060) }
    /// Graphic Layer Order, IS 1.
    public var graphicLayerOrder: IntegerString? { first(0x0070_0062) }
    /// Graphic Layer Recommended Display Grayscale Value, US 1.
    public var graphicLayerRecommendedDisplayGrayscaleValue: Int? { first(0x0070_0066) }
    /// Graphic Layer Recommended Display RGB Value, US 3. Retired.
    public var graphicLayerRecommendedDisplayRGBValue: [Int]? { all(0x0070_0067) }
    /// Graphic Layer Description, LO 1.
    public var graphicLayerDescription: String? { first(0x0070_0068) }
    /// Content Label, CS 1.
    public var contentLabel: String? { first(0x0070_0080) }
    /// Content Description, LO 1.
    public var contentDescription: String? { first(0x0070_0081) }
    /// Presentation Creation Date, DA 1.
    public var presentationCreationDate: DICOMDate? { first(0x0070_0082) }
    /// Presentation Creation Time, TM 1.
    public var presentationCreationTime: DICOMTime? { first(0x0070_0083) }
    /// Content Creator's Name, PN 1.
    public var contentCreatorName: PersonName? { first(0x0070_0084) }
    /// Content Creator's Identification Code Sequence, SQ 1.
    public var contentCreatorIdentificationCodeSequence: [DataSet]? { all(0x0070_0086) }
    /// Alternate Content Description Sequence, SQ 1.
    public var alternateContentDescriptionSequence: [DataSet]? { all(0x0070_0087) }
    /// Presentation Size Mode, CS 1.
    public var presentationSizeMode: String? { first(0x0070_0100) }
    /// Presentation Pixel Spacing, DS 2.
    public var presentationPixelSpacing: [DecimalString]? { all(0x0070_0101) }
    /// Presentation Pixel Aspect Ratio, IS 2.
    public var presentationPixelAspectRatio: [IntegerString]? { all(0x0070_0102) }
    /// Presentation Pixel Magnification Ratio, FL 1.
    public var presentationPixelMagnificationRatio: Float? { first(0x0070_0103) }
    /// Graphic Group Label, LO 1.
    public var graphicGroupLabel: String? { first(0x0070_0207) }
    /// Graphic Group Description, ST 1.
    public var graphicGroupDescription: String? { first(0x0070_0208) }
    /// Compound Graphic Sequence, SQ 1.
    public var compoundGraphicSequence: [DataSet]? { all(0x0070_0209) }
    /// Compound Graphic Instance ID, UL 1.
    public var compoundGraphicInstanceID: Int? { first(0x0070_0226) }
    /// Font Name, LO 1.
    public var fontName: String? { first(0x0070_0227) }
    /// Font Name Type, CS 1.
    public var fontNameType: String? { first(0x0070_0228) }
    /// CSS Font Name, LO 1.
    public var cssFontName: String? { first(0x0070_0229) }
    /// Rotation Angle, FD 1.
    public var rotationAngle: Double? { first(0x0070_0230) }
    /// Text Style Sequence, SQ 1.
    public var textStyleSequence: [DataSet]? { all(0x0070_0231) }
    /// Line Style Sequence, SQ 1.
    public var lineStyleSequence: [DataSet]? { all(0x0070_0232) }
    /// Fill Style Sequence, SQ 1.
    public var fillStyleSequence: [DataSet]? { all(0x0070_0233) }
    /// Graphic Group Sequence, SQ 1.
    public var graphicGroupSequence: [DataSet]? { all(0x0070_0234) }
    /// Text Color CIELab Value, US 3.
    public var textColorCIELabValue: [Int]? { all(0x0070_0241) }
    /// Horizontal Alignment, CS 1.
    public var horizontalAlignment: String? { first(0x0070_0242) }
    /// Vertical Alignment, CS 1.
    public var verticalAlignment: String? { first(0x0070_0243) }
    /// Shadow Style, CS 1.
    public var shadowStyle: String? { first(0x0070_0244) }
    /// Shadow Offset X, FL 1.
    public var shadowOffsetX: Float? { first(0x0070_0245) }
    /// Shadow Offset Y, FL 1.
    public var shadowOffsetY: Float? { first(0x0070_0246) }
    /// Shadow Color CIELab Value, US 3.
    public var shadowColorCIELabValue: [Int]? { all(0x0070_0247) }
    /// Underlined, CS 1.
    public var underlined: String? { first(0x0070_0248) }
    /// Bold, CS 1.
    public var bold: String? { first(0x0070_0249) }
    /// Italic, CS 1.
    public var italic: String? { first(0x0070_0250) }
    /// Pattern On Color CIELab Value, US 3.
    public var patternOnColorCIELabValue: [Int]? { all(0x0070_0251) }
    /// Pattern Off Color CIELab Value, US 3.
    public var patternOffColorCIELabValue: [Int]? { all(0x0070_0252) }
    /// Line Thickness, FL 1.
    public var lineThickness: Float? { first(0x0070_0253) }
    /// Line Dashing Style, CS 1.
    public var lineDashingStyle: String? { first(0x0070_0254) }
    /// Line Pattern, UL 1.
    public var linePattern: Int? { first(0x0070_0255) }
    /// Fill Pattern, OB 1.
    public var fillPattern: BulkValue? { first(0x0070_0256) }
    /// Fill Mode, CS 1.
    public var fillMode: String? { first(0x0070_0257) }
    /// Shadow Opacity, FL 1.
    public var shadowOpacity: Float? { first(0x0070_0258) }
    /// Gap Length, FL 1.
    public var gapLength: Float? { first(0x0070_0261) }
    /// Diameter of Visibility, FL 1.
    public var diameterOfVisibility: Float? { first(0x0070_0262) }
    /// Rotation Point, FL 2.
    public var rotationPoint: [Float]? { all(0x0070_0273) }
    /// Tick Alignment, CS 1.
    public var tickAlignment: String? { first(0x0070_0274) }
    /// Show Tick Label, CS 1.
    public var showTickLabel: String? { first(0x0070_0278) }
    /// Tick Label Alignment, CS 1.
    public var tickLabelAlignment: String? { first(0x0070_0279) }
    /// Compound Graphic Units, CS 1.
    public var compoundGraphicUnits: String? { first(0x0070_0282) }
    /// Pattern On Opacity, FL 1.
    public var patternOnOpacity: Float? { first(0x0070_0284) }
    /// Pattern Off Opacity, FL 1.
    public var patternOffOpacity: Float? { first(0x0070_0285) }
    /// Major Ticks Sequence, SQ 1.
    public var majorTicksSequence: [DataSet]? { all(0x0070_0287) }
    /// Tick Position, FL 1.
    public var tickPosition: Float? { first(0x0070_0288) }
    /// Tick Label, SH 1.
    public var tickLabel: String? { first(0x0070_0289) }
    /// Compound Graphic Type, CS 1.
    public var compoundGraphicType: String? { first(0x0070_0294) }
    /// Graphic Group ID, UL 1.
    public var graphicGroupID: Int? { first(0x0070_0295) }
    /// Shape Type, CS 1.
    public var shapeType: String? { first(0x0070_0306) }
    /// Registration Sequence, SQ 1.
    public var registrationSequence: [DataSet]? { all(0x0070_0308) }
    /// Matrix Registration Sequence, SQ 1.
    public var matrixRegistrationSequence: [DataSet]? { all(0x0070_0309) }
    /// Matrix Sequence, SQ 1.
    public var matrixSequence: [DataSet]? { all(0x0070_030A) }
    /// Frame of Reference to Displayed Coordinate System Transformation Matrix, FD 16.
    public var frameOfReferenceToDisplayedCoordinateSystemTransformationMatrix: [Double]? { all(0x0070_030B) }
    /// Frame of Reference Transformation Matrix Type, CS 1.
    public var frameOfReferenceTransformationMatrixType: String? { first(0x0070_030C) }
    /// Registration Type Code Sequence, SQ 1.
    public var registrationTypeCodeSequence: [DataSet]? { all(0x0070_030D) }
    /// Fiducial Description, ST 1.
    public var fiducialDescription: String? { first(0x0070_030F) }
    /// Fiducial Identifier, SH 1.
    public var fiducialIdentifier: String? { first(0x0070_0310) }
    /// Fiducial Identifier Code Sequence, SQ 1.
    public var fiducialIdentifierCodeSequence: [DataSet]? { all(0x0070_0311) }
    /// Contour Uncertainty Radius, FD 1.
    public var contourUncertaintyRadius: Double? { first(0x0070_0312) }
    /// Used Fiducials Sequence, SQ 1.
    public var usedFiducialsSequence: [DataSet]? { all(0x0070_0314) }
}
