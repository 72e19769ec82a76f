// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension Tag {
    /// Equivalent CDA Document Sequence, SQ 1. Retired.
    public static var equivalentCDADocumentSequence: Tag { Tag(0x0040_A090) }
    /// Referenced Waveform Channels, US 2-2n.
    public static var referencedWaveformChannels: Tag { Tag(0x0040_A0B0) }
    /// Date of Document or Verbal Transaction (Trial), DA 1. Retired.
    public static var dateOfDocumentOrVerbalTransactionTrial: Tag { Tag(0x0040_A110) }
    /// Time of Document Creation or Verbal Transaction (Trial), TM 1. Retired.
    public static var timeOfDocumentCreationOrVerbalTransactionTrial: Tag { Tag(0x0040_A112) }
    /// DateTime, DT 1.
    public static var dateTime: Tag { Tag(0x0040_A120) }
    /// Date, DA 1.
    public static var date: Tag { Tag(0x0040_A121) }
    /// Time, TM 1.
    public static var time: Tag { Tag(0x0040_A122) }
    /// Person Name, PN 1.
    public static var personName: Tag { Tag(0x0040_A123) }
    /// UID, UI 1.
    public static var uid: Tag { Tag(0x0040_A124) }
    /// Report Status ID (Trial), CS 2. Retired.
    public static var reportStatusIDTrial: Tag { Tag(0x0040_A125) }
    /// Temporal Range Type, CS 1.
    public static var temporalRangeType: Tag { Tag(0x0040_A130) }
    /// Referenced Sample Positions, UL 1-n.
    public static var referencedSamplePositions: Tag { Tag(0x0040_A132) }
    /// Referenced Frame Numbers, US 1-n. Retired.
    public static var referencedFrameNumbers: Tag { Tag(0x0040_A136) }
    /// Referenced Time Offsets, DS 1-n.
    public static var referencedTimeOffsets: Tag { Tag(0x0040_A138) }
    /// Referenced DateTime, DT 1-n.
    public static var referencedDateTime: Tag { Tag(0x0040_A13A) }
    /// Text Value, UT 1.
    public static var textValue: Tag { Tag(0x0040_A160) }
    /// Floating Point Value, FD 1-n.
    public static var floatingPointValue: Tag { Tag(0x0040_A161) }
    /// Rational Numerator Value, SL 1-n.
    public static var rationalNumeratorValue: Tag { Tag(0x0040_A162) }
    /// Rational Denominator Value, UL 1-n.
    public static var rationalDenominatorValue: Tag { Tag(0x0040_A163) }
    /// Observation Category Code Sequence (Trial), SQ 1. Retired.
    public static var observationCategoryCodeSequenceTrial: Tag { Tag(0x0040_A167) }
    /// Concept Code Sequence, SQ 1.
    public static var conceptCodeSequence: Tag { Tag(0x0040_A168) }
    /// Bibliographic Citation (Trial), ST 1. Retired.
    public static var bibliographicCitationTrial: Tag { Tag(0x0040_A16A) }
    /// Purpose of Reference Code Sequence, SQ 1.
    public static var purposeOfReferenceCodeSequence: Tag { Tag(0x0040_A170) }
    /// Observation UID, UI 1.
    public static var observationUID: Tag { Tag(0x0040_A171) }
    /// Referenced Observation UID (Trial), UI 1. Retired.
    public static var referencedObservationUIDTrial: Tag { Tag(0x0040_A172) }
    /// Referenced Observation Class (Trial), CS 1. Retired.
    public static var referencedObservationClassTrial: Tag { Tag(0x0040_A173) }
    /// Referenced Object Observation Class (Trial), CS 1. Retired.
    public static var referencedObjectObservationClassTrial: Tag { Tag(0x0040_A174) }
    /// Annotation Group Number, US 1.
    public static var annotationGroupNumber: Tag { Tag(0x0040_A180) }
    /// Observation Date (Trial), DA 1. Retired.
    public static var observationDateTrial: Tag { Tag(0x0040_A192) }
    /// Observation Time (Trial), TM 1. Retired.
    public static var observationTimeTrial: Tag { Tag(0x0040_A193) }
    /// Measurement Automation (Trial), CS 1. Retired.
    public static var measurementAutomationTrial: Tag { Tag(0x0040_A194) }
    /// Modifier Code Sequence, SQ 1.
    public static var modifierCodeSequence: Tag { Tag(0x0040_A195) }
    /// Identification Description (Trial), ST 1. Retired.
    public static var identificationDescriptionTrial: Tag { Tag(0x0040_A224) }
    /// Coordinates Set Geometric Type (Trial), CS 1. Retired.
    public static var coordinatesSetGeometricTypeTrial: Tag { Tag(0x0040_A290) }
    /// Algorithm Code Sequence (Trial), SQ 1. Retired.
    public static var algorithmCodeSequenceTrial: Tag { Tag(0x0040_A296) }
    /// Algorithm Description (Trial), ST 1. Retired.
    public static var algorithmDescriptionTrial: Tag { Tag(0x0040_A297) }
    /// Pixel Coordinates Set (Trial), SL 2-2n. Retired.
    public static var pixelCoordinatesSetTrial: Tag { Tag(0x0040_A29A) }
    /// Measured Value Sequence, SQ 1.
    public static var measuredValueSequence: Tag { Tag(0x0040_A300) }
    /// Numeric Value Qualifier Code Sequence, SQ 1.
    public static var numericValueQualifierCodeSequence: Tag { Tag(0x0040_A301) }
    /// Current Observer (Trial), PN 1. Retired.
    public static var currentObserverTrial: Tag { Tag(0x0040_A307) }
    /// Numeric Value, DS 1-n.
    public static var numericValue: Tag { Tag(0x0040_A30A) }
    /// Referenced Accession Sequence (Trial), SQ 1. Retired.
    public static var referencedAccessionSequenceTrial: Tag { Tag(0x0040_A313) }
    /// Report Status Comment (Trial), ST 1. Retired.
    public static var reportStatusCommentTrial: Tag { Tag(0x0040_A33A) }
    /// Procedure Context Sequence (Trial), SQ 1. Retired.
    public static var procedureContextSequenceTrial: Tag { Tag(0x0040_A340) }
    /// Verbal Source (Trial), PN 1. Retired.
    public static var verbalSourceTrial: Tag { Tag(0x0040_A352) }
    /// Address (Trial), ST 1. Retired.
    public static var addressTrial: Tag { Tag(0x0040_A353) }
    /// Telephone Number (Trial), LO 1. Retired.
    public static var telephoneNumberTrial: Tag { Tag(0x0040_A354) }
    /// Verbal Source Identifier Code Sequence (Trial), SQ 1. Retired.
    public static var verbalSourceIdentifierCodeSequenceTrial: Tag { Tag(0x0040_A358) }
    /// Predecessor Documents Sequence, SQ 1.
    public static var predecessorDocumentsSequence: Tag { Tag(0x0040_A360) }
    /// Referenced Request Sequence, SQ 1.
    public static var referencedRequestSequence: Tag { Tag(0x0040_A370) }
    /// Performed Procedure Code Sequence, SQ 1.
    public static var performedProcedureCodeSequence: Tag { Tag(0x0040_A372) }
    /// Current Requested Procedure Evidence Sequence, SQ 1.
    public static var currentRequestedProcedureEvidenceSequence: Tag { Tag(0x0040_A375) }
    /// Report Detail Sequence (Trial), SQ 1. Retired.
    public static var reportDetailSequenceTrial: Tag { Tag(0x0040_A380) }
    /// Pertinent Other Evidence Sequence, SQ 1.
    public static var pertinentOtherEvidenceSequence: Tag { Tag(0x0040_A385) }
    /// HL7 Structured Document Reference Sequence, SQ 1.
    public static var hl7StructuredDocumentReferenceSequence: Tag { Tag(0x0040_A390) }
    /// Observation Subject UID (Trial), UI 1. Retired.
    public static var observationSubjectUIDTrial: Tag { Tag(0x0040_A402) }
    /// Observation Subject Class (Trial), CS 1. Retired.
    public static var observationSubjectClassTrial: Tag { Tag(0x0040_A403) }
    /// Observation Subject Type Code Sequence (Trial), SQ 1. Retired.
    public static var observationSubjectTypeCodeSequenceTrial: Tag { Tag(0x0040_A404) }
    /// Completion Flag, CS 1.
    public static var completionFlag: Tag { Tag(0x0040_A491) }
    /// Completion Flag Description, LO 1.
    public static var completionFlagDescription: Tag { Tag(0x0040_A492) }
    /// Verification Flag, CS 1.
    public static var verificationFlag: Tag { Tag(0x0040_A493) }
    /// Archive Requested, CS 1.
    public static var archiveRequested: Tag { Tag(0x0040_A494) }
    /// Preliminary Flag, CS 1.
    public static var preliminaryFlag: Tag { Tag(0x0040_A496) }
    /// Content Template Sequence, SQ 1.
    public static var contentTemplateSequence: Tag { Tag(0x0040_A504) }
    /// Identical Documents Sequence, SQ 1.
    public static var identicalDocumentsSequence: Tag { Tag(0x0040_A525) }
    /// Observation Subject Context Flag (Trial), CS 1. Retired.
    public static var observationSubjectContextFlagTrial: Tag { Tag(0x0040_A600) }
    /// Observer Context Flag (Trial), CS 1. Retired.
    public static var observerContextFlagTrial: Tag { Tag(0x0040_A601) }
    /// Procedure Context Flag (Trial), CS 1. Retired.
    public static var procedureContextFlagTrial: Tag { Tag(0x0040_A603) }
    /// Content Sequence, SQ 1.
    public static var contentSequence: Tag { Tag(0x0040_A730) }
    /// Relationship Sequence (Trial), SQ 1. Retired.
    public static var relationshipSequenceTrial: Tag { Tag(0x0040_A731) }
    /// Relationship Type Code Sequence (Trial), SQ 1. Retired.
    public static var relationshipTypeCodeSequenceTrial: Tag { Tag(0x0040_A732) }
    /// Language Code Sequence (Trial), SQ 1. Retired.
    public static var languageCodeSequenceTrial: Tag { Tag(0x0040_A744) }
    /// Tabulated Values Sequence, SQ 1.
    public static var tabulatedValuesSequence: Tag { Tag(0x0040_A801) }
    /// Number of Table Rows, UL 1.
    public static var numberOfTableRows: Tag { Tag(0x0040_A802) }
    /// Number of Table Columns, UL 1.
    public static var numberOfTableColumns: Tag { Tag(0x0040_A803) }
    /// Table Row Number, UL 1.
    public static var tableRowNumber: Tag { Tag(0x0040_A804) }
    /// Table Column Number, UL 1.
    public static var tableColumnNumber: Tag { Tag(0x0040_A805) }
    /// Table Row Definition Sequence, SQ 1.
    public static var tableRowDefinitionSequence: Tag { Tag(0x0040_A806) }
    /// Table Column Definition Sequence, SQ 1.
    public static var tableColumnDefinitionSequence: Tag { Tag(0x0040_A807) }
    /// Cell Values Sequence, SQ 1.
    public static var cellValuesSequence: Tag { Tag(0x0040_A808) }
    /// Uniform Resource Locator (Trial), ST 1. Retired.
    public static var uniformResourceLocatorTrial: Tag { Tag(0x0040_A992) }
    /// Waveform Annotation Sequence, SQ 1.
    public static var waveformAnnotationSequence: Tag { Tag(0x0040_B020) }
    /// Structured Waveform Annotation Sequence, SQ 1.
    public static var structuredWaveformAnnotationSequence: Tag { Tag(0x0040_B030) }
    /// Waveform Annotation Display Selection Sequence, SQ 1.
    public static var waveformAnnotationDisplaySelectionSequence: Tag { Tag(0x0040_B031) }
    /// Referenced Montage Index, US 1.
    public static var referencedMontageIndex: Tag { Tag(0x0040_B032) }
    /// Waveform Textual Annotation Sequence, SQ 1.
    public static var waveformTextualAnnotationSequence: Tag { Tag(0x0040_B033) }
    /// Annotation DateTime, DT 1.
    public static var annotationDateTime: Tag { Tag(0x0040_B034) }
    /// Displayed Waveform Segment Sequence, SQ 1.
    public static var displayedWaveformSegmentSequence: Tag { Tag(0x0040_B035) }
    /// Segment Definition DateTime, DT 1.
    public static var segmentDefinitionDateTime: Tag { Tag(0x0040_B036) }
    /// Montage Activation Sequence, SQ 1.
    public static var montageActivationSequence: Tag { Tag(0x0040_B037) }
    /// Montage Activation Time Offset, DS 1.
    public static var montageActivationTimeOffset: Tag { Tag(0x0040_B038) }
    /// Waveform Montage Sequence, SQ 1.
    public static var waveformMontageSequence: Tag { Tag(0x0040_B039) }
    /// Referenced Montage Channel Number, IS 1.
    public static var referencedMontageChannelNumber: Tag { Tag(0x0040_B03A) }
    /// Montage Name, LT 1.
    public static var montageName: Tag { Tag(0x0040_B03B) }
    /// Montage Channel Sequence, SQ 1.
    public static var montageChannelSequence: Tag { Tag(0x0040_B03C) }
    /// Montage Index, US 1.
    public static var montageIndex: Tag { Tag(0x0040_B03D) }
    /// Montage Channel Number, IS 1.
    public static var montageChannelNumber: Tag { Tag(0x0040_B03E) }
    /// Montage Channel Label, LO 1.
    public static var montageChannelLabel: Tag { Tag(0x0040_B03F) }
    /// Montage Channel Source Code Sequence, SQ 1.
    public static var montageChannelSourceCodeSequence: Tag { Tag(0x0040_B040) }
    /// Contributing Channel Sources Sequence, SQ 1.
    public static var contributingChannelSourcesSequence: Tag { Tag(0x0040_B041) }
    /// Channel Weight, FL 1.
    public static var channelWeight: Tag { Tag(0x0040_B042) }
    /// Template Identifier, CS 1.
    public static var templateIdentifier: Tag { Tag(0x0040_DB00) }
    /// Template Version, DT 1. Retired.
    public static var templateVersion: Tag { Tag(0x0040_DB06) }
    /// Template Local Version, DT 1. Retired.
    public static var templateLocalVersion: Tag { Tag(0x0040_DB07) }
    /// Template Extension Flag, CS 1. Retired.
    public static var templateExtensionFlag: Tag { Tag(0x0040_DB0B) }
    /// Template Extension Organization UID, UI 1. Retired.
    public static var templateExtensionOrganizationUID: Tag { Tag(0x0040_DB0C) }
    /// Template Extension Creator UID, UI 1. Retired.
    public static var templateExtensionCreatorUID: Tag { Tag(0x0040_DB0D) }
    /// Referenced Content Item Identifier, UL 1-n.
    public static var referencedContentItemIdentifier: Tag { Tag(0x0040_DB73) }
    /// HL7 Instance Identifier, ST 1.
    public static var hl7InstanceIdentifier: Tag { Tag(0x0040_E001) }
    /// HL7 Document Effective Time, DT 1.
    public static var hl7DocumentEffectiveTime: Tag { Tag(0x0040_E004) }
    /// HL7 Document Type Code Sequence, SQ 1.
    public static var hl7DocumentTypeCodeSequence: Tag { Tag(0x0040_E006) }
    /// Document Class Code Sequence, SQ 1.
    public static var documentClassCodeSequence: Tag { Tag(0x0040_E008) }
    /// Retrieve URI, UR 1.
    public static var retrieveURI: Tag { Tag(0x0040_E010) }
    /// Retrieve Location UID, UI 1.
    public static var retrieveLocationUID: Tag { Tag(0x0040_E011) }
    /// Display URI, UR 1.
    public static var displayURI: Tag { Tag(0x0040_E012) }
    /// Type of Instances, CS 1.
    public static var typeOfInstances: Tag { Tag(0x0040_E020) }
    /// DICOM Retrieval Sequence, SQ 1.
    public static var dicomRetrievalSequence: Tag { Tag(0x0040_E021) }
    /// DICOM Media Retrieval Sequence, SQ 1.
    public static var dicomMediaRetrievalSequence: Tag { Tag(0x0040_E022) }
    /// WADO Retrieval Sequence, SQ 1.
    public static var wadoRetrievalSequence: Tag { Tag(0x0040_E023) }
    /// XDS Retrieval Sequence, SQ 1.
    public static var xdsRetrievalSequence: Tag { Tag(0x0040_E024) }
    /// WADO-RS Retrieval Sequence, SQ 1.
    public static var wadoRSRetrievalSequence: Tag { Tag(0x0040_E025) }
    /// Repository Unique ID, UI 1.
    public static var repositoryUniqueID: Tag { Tag(0x0040_E030) }
    /// Home Community ID, UI 1.
    public static var homeCommunityID: Tag { Tag(0x0040_E031) }
    /// Document Title, ST 1.
    public static var documentTitle: Tag { Tag(0x0042_0010) }
    /// Encapsulated Document, OB 1.
    public static var encapsulatedDocument: Tag { Tag(0x0042_0011) }
    /// MIME Type of Encapsulated Document, LO 1.
    public static var mimeTypeOfEncapsulatedDocument: Tag { Tag(0x0042_0012) }
    /// Source Instance Sequence, SQ 1.
    public static var sourceInstanceSequence: Tag { Tag(0x0042_0013) }
    /// List of MIME Types, LO 1-n.
    public static var listOfMIMETypes: Tag { Tag(0x0042_0014) }
    /// Encapsulated Document Length, UL 1.
    public static var encapsulatedDocumentLength: Tag { Tag(0x0042_0015) }
    /// Product Package Identifier, ST 1.
    public static var productPackageIdentifier: Tag { Tag(0x0044_0001) }
    /// Substance Administration Approval, CS 1.
    public static var substanceAdministrationApproval: Tag { Tag(0x0044_0002) }
    /// Approval Status Further Description, LT 1.
    public static var approvalStatusFurtherDescription: Tag { Tag(0x0044_0003) }
    /// Approval Status DateTime, DT 1.
    public static var approvalStatusDateTime: Tag { Tag(0x0044_0004) }
    /// Product Type Code Sequence, SQ 1.
    public static var productTypeCodeSequence: Tag { Tag(0x0044_0007) }
    /// Product Name, LO 1-n.
    public static var productName: Tag { Tag(0x0044_0008) }
    /// Product Description, LT 1.
    public static var productDescription: Tag { Tag(0x0044_0009) }
    /// Product Lot Identifier, LO 1.
    public static var productLotIdentifier: Tag { Tag(0x0044_000A) }
    /// Product Expiration DateTime, DT 1.
    public static var productExpirationDateTime: Tag { Tag(0x0044_000B) }
    /// Substance Administration DateTime, DT 1.
    public static var substanceAdministrationDateTime: Tag { Tag(0x0044_0010) }
    /// Substance Administration Notes, LO 1.
    public static var substanceAdministrationNotes: Tag { Tag(0x0044_0011) }
    /// Substance Administration Device ID, LO 1.
    public static var substanceAdministrationDeviceID: Tag { Tag(0x0044_0012) }
    /// Product Parameter Sequence, SQ 1.
    public static var productParameterSequence: Tag { Tag(0x0044_0013) }
    /// Substance Administration Parameter Sequence, SQ 1.
    public static var substanceAdministrationParameterSequence: Tag { Tag(0x0044_0019) }
    /// Approval Sequence, SQ 1.
    public static var approvalSequence: Tag { Tag(0x0044_0100) }
    /// Assertion Code Sequence, SQ 1.
    public static var assertionCodeSequence: Tag { Tag(0x0044_0101) }
    /// Assertion UID, UI 1.
    public static var assertionUID: Tag { Tag(0x0044_0102) }
    /// Asserter Identification Sequence, SQ 1.
    public static var asserterIdentificationSequence: Tag { Tag(0x0044_0103) }
    /// Assertion DateTime, DT 1.
    public static var assertionDateTime: Tag { Tag(0x0044_0104) }
    /// Assertion Expiration DateTime, DT 1.
    public static var assertionExpirationDateTime: Tag { Tag(0x0044_0105) }
    /// Assertion Comments, UT 1.
    public static var assertionComments: Tag { Tag(0x0044_0106) }
    /// Related Assertion Sequence, SQ 1.
    public static var relatedAssertionSequence: Tag { Tag(0x0044_0107) }
    /// Referenced Assertion UID, UI 1.
    public static var referencedAssertionUID: Tag { Tag(0x0044_0108) }
    /// Approval Subject Sequence, SQ 1.
    public static var approvalSubjectSequence: Tag { Tag(0x0044_0109) }
    /// Organizational Role Code Sequence, SQ 1.
    public static var organizationalRoleCodeSequence: Tag { Tag(0x0044_010A) }
    /// RT Assertions Sequence, SQ 1.
    public static var rtAssertionsSequence: Tag { Tag(0x0044_0110) }
    /// Lens Description, LO 1.
    public static var lensDescription: Tag { Tag(0x0046_0012) }
    /// Right Lens Sequence, SQ 1.
    public static var rightLensSequence: Tag { Tag(0x0046_0014) }
    /// Left Lens Sequence, SQ 1.
    public static var leftLensSequence: Tag { Tag(0x0046_0015) }
    /// Unspecified Laterality Lens Sequence, SQ 1.
    public static var unspecifiedLateralityLensSequence: Tag { Tag(0x0046_0016) }
    /// Cylinder Sequence, SQ 1.
    public static var cylinderSequence: Tag { Tag(0x0046_0018) }
    /// Prism Sequence, SQ 1.
    public static var prismSequence: Tag { Tag(0x0046_0028) }
    /// Horizontal Prism Power, FD 1.
    public static var horizontalPrismPower: Tag { Tag(0x0046_0030) }
    /// Horizontal Prism Base, CS 1.
    public static var horizontalPrismBase: Tag { Tag(0x0046_0032) }
    /// Vertical Prism Power, FD 1.
    public static var verticalPrismPower: Tag { Tag(0x0046_0034) }
    /// Vertical Prism Base, CS 1.
    public static var verticalPrismBase: Tag { Tag(0x0046_0036) }
    /// Lens Segment Type, CS 1.
    public static var lensSegmentType: Tag { Tag(0x0046_0038) }
    /// Optical Transmittance, FD 1.
    public static var opticalTransmittance: Tag { Tag(0x0046_0040) }
    /// Channel Width, FD 1.
    public static var channelWidth: Tag { Tag(0x0046_0042) }
    /// Pupil Size, FD 1.
    public static var pupilSize: Tag { Tag(0x0046_0044) }
    /// Corneal Size, FD 1.
    public static var cornealSize: Tag { Tag(0x0046_0046) }
    /// Corneal Size Sequence, SQ 1.
    public static var cornealSizeSequence: Tag { Tag(0x0046_0047) }
    /// Autorefraction Right Eye Sequence, SQ 1.
    public static var autorefractionRightEyeSequence: Tag { Tag(0x0046_0050) }
    /// Autorefraction Left Eye Sequence, SQ 1.
    public static var autorefractionLeftEyeSequence: Tag { Tag(0x0046_0052) }
    /// Distance Pupillary Distance, FD 1.
    public static var distancePupillaryDistance: Tag { Tag(0x0046_0060) }
    /// Near Pupillary Distance, FD 1.
    public static var nearPupillaryDistance: Tag { Tag(0x0046_0062) }
    /// Intermediate Pupillary Distance, FD 1.
    public static var intermediatePupillaryDistance: Tag { Tag(0x0046_0063) }
    /// Other Pupillary Distance, FD 1.
    public static var otherPupillaryDistance: Tag { Tag(0x0046_0064) }
    /// Keratometry Right Eye Sequence, SQ 1.
    public static var keratometryRightEyeSequence: Tag { Tag(0x0046_0070) }
    /// Keratometry Left Eye Sequence, SQ 1.
    public static var keratometryLeftEyeSequence: Tag { Tag(0x0046_0071) }
    /// Steep Keratometric Axis Sequence, SQ 1.
    public static var steepKeratometricAxisSequence: Tag { Tag(0x0046_0074) }
    /// Radius of Curvature, FD 1.
    public static var radiusOfCurvature: Tag { Tag(0x0046_0075) }
    /// Keratometric Power, FD 1.
    public static var keratometricPower: Tag { Tag(0x0046_0076) }
    /// Keratometric Axis, FD 1.
    public static var keratometricAxis: Tag { Tag(0x0046_0077) }
    /// Flat Keratometric Axis Sequence, SQ 1.
    public static var flatKeratometricAxisSequence: Tag { Tag(0x0046_0080) }
    /// Background Color, CS 1.
    public static var backgroundColor: Tag { Tag(0x0046_0092) }
    /// Optotype, CS 1.
    public static var optotype: Tag { Tag(0x0046_0094) }
    /// Optotype Presentation, CS 1.
    public static var optotypePresentation: Tag { Tag(0x0046_0095) }
    /// Subjective Refraction Right Eye Sequence, SQ 1.
    public static var subjectiveRefractionRightEyeSequence: Tag { Tag(0x0046_0097) }
    /// Subjective Refraction Left Eye Sequence, SQ 1.
    public static var subjectiveRefractionLeftEyeSequence: Tag { Tag(0x0046_0098) }
    /// Add Near Sequence, SQ 1.
    public static var addNearSequence: Tag { Tag(0x0046_0100) }
    /// Add Intermediate Sequence, SQ 1.
    public static var addIntermediateSequence: Tag { Tag(0x0046_0101) }
    /// Add Other Sequence, SQ 1.
    public static var addOtherSequence: Tag { Tag(0x0046_0102) }
    /// Add Power, FD 1.
    public static var addPower: Tag { Tag(0x0046_0104) }
    /// Viewing Distance, FD 1.
    public static var viewingDistance: Tag { Tag(0x0046_0106) }
    /// Cornea Measurements Sequence, SQ 1.
    public static var corneaMeasurementsSequence: Tag { Tag(0x0046_0110) }
    /// Source of Cornea Measurement Data Code Sequence, SQ 1.
    public static var sourceOfCorneaMeasurementDataCodeSequence: Tag { Tag(0x0046_0111) }
    /// Steep Corneal Axis Sequence, SQ 1.
    public static var steepCornealAxisSequence: Tag { Tag(0x0046_0112) }
    /// Flat Corneal Axis Sequence, SQ 1.
    public static var flatCornealAxisSequence: Tag { Tag(0x0046_0113) }
    /// Corneal Power, FD 1.
    public static var cornealPower: Tag { Tag(0x0046_0114) }
    /// Corneal Axis, FD 1.
    public static var cornealAxis: Tag { Tag(0x0046_0115) }
    /// Cornea Measurement Method Code Sequence, SQ 1.
    public static var corneaMeasurementMethodCodeSequence: Tag { Tag(0x0046_0116) }
    /// Refractive Index of Cornea, FL 1.
    public static var refractiveIndexOfCornea: Tag { Tag(0x0046_0117) }
    /// Refractive Index of Aqueous Humor, FL 1.
    public static var refractiveIndexOfAqueousHumor: Tag { Tag(0x0046_0118) }
    /// Visual Acuity Type Code Sequence, SQ 1.
    public static var visualAcuityTypeCodeSequence: Tag { Tag(0x0046_0121) }
    /// Visual Acuity Right Eye Sequence, SQ 1.
    public static var visualAcuityRightEyeSequence: Tag { Tag(0x0046_0122) }
    /// Visual Acuity Left Eye Sequence, SQ 1.
    public static var visualAcuityLeftEyeSequence: Tag { Tag(0x0046_0123) }
    /// Visual Acuity Both Eyes Open Sequence, SQ 1.
    public static var visualAcuityBothEyesOpenSequence: Tag { Tag(0x0046_0124) }
    /// Viewing Distance Type, CS 1.
    public static var viewingDistanceType: Tag { Tag(0x0046_0125) }
    /// Visual Acuity Modifiers, SS 2.
    public static var visualAcuityModifiers: Tag { Tag(0x0046_0135) }
    /// Decimal Visual Acuity, FD 1.
    public static var decimalVisualAcuity: Tag { Tag(0x0046_0137) }
    /// Optotype Detailed Definition, LO 1.
    public static var optotypeDetailedDefinition: Tag { Tag(0x0046_0139) }
    /// Referenced Refractive Measurements Sequence, SQ 1.
    public static var referencedRefractiveMeasurementsSequence: Tag { Tag(0x0046_0145) }
    /// Sphere Power, FD 1.
    public static var spherePower: Tag { Tag(0x0046_0146) }
    /// Cylinder Power, FD 1.
    public static var cylinderPower: Tag { Tag(0x0046_0147) }
    /// Corneal Topography Surface, CS 1.
    public static var cornealTopographySurface: Tag { Tag(0x0046_0201) }
    /// Corneal Vertex Location, FL 2.
    public static var cornealVertexLocation: Tag { Tag(0x0046_0202) }
    /// Pupil Centroid X-Coordinate, FL 1.
    public static var pupilCentroidXCoordinate: Tag { Tag(0x0046_0203) }
    /// Pupil Centroid Y-Coordinate, FL 1.
    public static var pupilCentroidYCoordinate: Tag { Tag(0x0046_0204) }
    /// Equivalent Pupil Radius, FL 1.
    public static var equivalentPupilRadius: Tag { Tag(0x0046_0205) }
    /// Corneal Topography Map Type Code Sequence, SQ 1.
    public static var cornealTopographyMapTypeCodeSequence: Tag { Tag(0x0046_0207) }
    /// Vertices of the Outline of Pupil, IS 2-2n.
    public static var verticesOfTheOutlineOfPupil: Tag { Tag(0x0046_0208) }
    /// Corneal Topography Mapping Normals Sequence, SQ 1.
    public static var cornealTopographyMappingNormalsSequence: Tag { Tag(0x0046_0210) }
    /// Maximum Corneal Curvature Sequence, SQ 1.
    public static var maximumCornealCurvatureSequence: Tag { Tag(0x0046_0211) }
    /// Maximum Corneal Curvature, FL 1.
    public static var maximumCornealCurvature: Tag { Tag(0x0046_0212) }
    /// Maximum Corneal Curvature Location, FL 2.
    public static var maximumCornealCurvatureLocation: Tag { Tag(0x0046_0213) }
    /// Minimum Keratometric Sequence, SQ 1.
    public static var minimumKeratometricSequence: Tag { Tag(0x0046_0215) }
    /// Simulated Keratometric Cylinder Sequence, SQ 1.
    public static var simulatedKeratometricCylinderSequence: Tag { Tag(0x0046_0218) }
    /// Average Corneal Power, FL 1.
    public static var averageCornealPower: Tag { Tag(0x0046_0220) }
    /// Corneal I-S Value, FL 1.
    public static var cornealISValue: Tag { Tag(0x0046_0224) }
    /// Analyzed Area, FL 1.
    public static var analyzedArea: Tag { Tag(0x0046_0227) }
    /// Surface Regularity Index, FL 1.
    public static var surfaceRegularityIndex: Tag { Tag(0x0046_0230) }
    /// Surface Asymmetry Index, FL 1.
    public static var surfaceAsymmetryIndex: Tag { Tag(0x0046_0232) }
    /// Corneal Eccentricity Index, FL 1.
    public static var cornealEccentricityIndex: Tag { Tag(0x0046_0234) }
    /// Keratoconus Prediction Index, FL 1.
    public static var keratoconusPredictionIndex: Tag { Tag(0x0046_0236) }
    /// Decimal Potential Visual Acuity, FL 1.
    public static var decimalPotentialVisualAcuity: Tag { Tag(0x0046_0238) }
    /// Corneal Topography Map Quality Evaluation, CS 1.
    public static var cornealTopographyMapQualityEvaluation: Tag { Tag(0x0046_0242) }
    /// Source Image Corneal Processed Data Sequence, SQ 1.
    public static var sourceImageCornealProcessedDataSequence: Tag { Tag(0x0046_0244) }
    /// Corneal Point Location, FL 3.
    public static var cornealPointLocation: Tag { Tag(0x0046_0247) }
    /// Corneal Point Estimated, CS 1.
    public static var cornealPointEstimated: Tag { Tag(0x0046_0248) }
    /// Axial Power, FL 1.
    public static var axialPower: Tag { Tag(0x0046_0249) }
    /// Tangential Power, FL 1.
    public static var tangentialPower: Tag { Tag(0x0046_0250) }
    /// Refractive Power, FL 1.
    public static var refractivePower: Tag { Tag(0x0046_0251) }
    /// Relative Elevation, FL 1.
    public static var relativeElevation: Tag { Tag(0x0046_0252) }
    /// Corneal Wavefront, FL 1.
    public static var cornealWavefront: Tag { Tag(0x0046_0253) }
    /// Imaged Volume Width, FL 1.
    public static var imagedVolumeWidth: Tag { Tag(0x0048_0001) }
    /// Imaged Volume Height, FL 1.
    public static var imagedVolumeHeight: Tag { Tag(0x0048_0002) }
    /// Imaged Volume Depth, FL 1.
    public static var imagedVolumeDepth: Tag { Tag(0x0048_0003) }
    /// Total Pixel Matrix Columns, UL 1.
    public static var totalPixelMatrixColumns: Tag { Tag(0x0048_0006) }
    /// Total Pixel Matrix Rows, UL 1.
    public static var totalPixelMatrixRows: Tag { Tag(0x0048_0007) }
    /// Total Pixel Matrix Origin Sequence, SQ 1.
    public static var totalPixelMatrixOriginSequence: Tag { Tag(0x0048_0008) }
    /// Specimen Label in Image, CS 1.
    public static var specimenLabelInImage: Tag { Tag(0x0048_0010) }
    /// Focus Method, CS 1.
    public static var focusMethod: Tag { Tag(0x0048_0011) }
    /// Extended Depth of Field, CS 1.
    public static var extendedDepthOfField: Tag { Tag(0x0048_0012) }
    /// Number of Focal Planes, US 1.
    public static var numberOfFocalPlanes: Tag { Tag(0x0048_0013) }
    /// Distance Between Focal Planes, FL 1.
    public static var distanceBetweenFocalPlanes: Tag { Tag(0x0048_0014) }
    /// Recommended Absent Pixel CIELab Value, US 3.
    public static var recommendedAbsentPixelCIELabValue: Tag { Tag(0x0048_0015) }
    /// Illuminator Type Code Sequence, SQ 1.
    public static var illuminatorTypeCodeSequence: Tag { Tag(0x0048_0100) }
    /// Image Orientation (Slide), DS 6.
    public static var imageOrientationSlide: Tag { Tag(0x0048_0102) }
    /// Optical Path Sequence, SQ 1.
    public static var opticalPathSequence: Tag { Tag(0x0048_0105) }
    /// Optical Path Identifier, SH 1.
    public static var opticalPathIdentifier: Tag { Tag(0x0048_0106) }
    /// Optical Path Description, ST 1.
    public static var opticalPathDescription: Tag { Tag(0x0048_0107) }
    /// Illumination Color Code Sequence, SQ 1.
    public static var illuminationColorCodeSequence: Tag { Tag(0x0048_0108) }
    /// Specimen Reference Sequence, SQ 1.
    public static var specimenReferenceSequence: Tag { Tag(0x0048_0110) }
    /// Condenser Lens Power, DS 1.
    public static var condenserLensPower: Tag { Tag(0x0048_0111) }
    /// Objective Lens Power, DS 1.
    public static var objectiveLensPower: Tag { Tag(0x0048_0112) }
    /// Objective Lens Numerical Aperture, DS 1.
    public static var objectiveLensNumericalAperture: Tag { Tag(0x0048_0113) }
    /// Confocal Mode, CS 1.
    public static var confocalMode: Tag { Tag(0x0048_0114) }
    /// Tissue Location, CS 1.
    public static var tissueLocation: Tag { Tag(0x0048_0115) }
    /// Confocal Microscopy Image Frame Type Sequence, SQ 1.
    public static var confocalMicroscopyImageFrameTypeSequence: Tag { Tag(0x0048_0116) }
    /// Image Acquisition Depth, FD 1.
    public static var imageAcquisitionDepth: Tag { Tag(0x0048_0117) }
    /// Palette Color Lookup Table Sequence, SQ 1.
    public static var paletteColorLookupTableSequence: Tag { Tag(0x0048_0120) }
    /// Referenced Image Navigation Sequence, SQ 1. Retired.
    public static var referencedImageNavigationSequence: Tag { Tag(0x0048_0200) }
    /// Top Left Hand Corner of Localizer Area, US 2. Retired.
    public static var topLeftHandCornerOfLocalizerArea: Tag { Tag(0x0048_0201) }
    /// Bottom Right Hand Corner of Localizer Area, US 2. Retired.
    public static var bottomRightHandCornerOfLocalizerArea: Tag { Tag(0x0048_0202) }
    /// Optical Path Identification Sequence, SQ 1.
    public static var opticalPathIdentificationSequence: Tag { Tag(0x0048_0207) }
    /// Plane Position (Slide) Sequence, SQ 1.
    public static var planePositionSlideSequence: Tag { Tag(0x0048_021A) }
    /// Column Position In Total Image Pixel Matrix, SL 1.
    public static var columnPositionInTotalImagePixelMatrix: Tag { Tag(0x0048_021E) }
    /// Row Position In Total Image Pixel Matrix, SL 1.
    public static var rowPositionInTotalImagePixelMatrix: Tag { Tag(0x0048_021F) }
    /// Pixel Origin Interpretation, CS 1.
    public static var pixelOriginInterpretation: Tag { Tag(0x0048_0301) }
    /// Number of Optical Paths, UL 1.
    public static var numberOfOpticalPaths: Tag { Tag(0x0048_0302) }
    /// Total Pixel Matrix Focal Planes, UL 1.
    public static var totalPixelMatrixFocalPlanes: Tag { Tag(0x0048_0303) }
    /// Tiles Overlap, CS 1.
    public static var tilesOverlap: Tag { Tag(0x0048_0304) }
    /// Calibration Image, CS 1.
    public static var calibrationImage: Tag { Tag(0x0050_0004) }
    /// Device Sequence, SQ 1.
    public static var deviceSequence: Tag { Tag(0x0050_0010) }
    /// Container Component Type Code Sequence, SQ 1.
    public static var containerComponentTypeCodeSequence: Tag { Tag(0x0050_0012) }
    /// Container Component Thickness, FD 1.
    public static var containerComponentThickness: Tag { Tag(0x0050_0013) }
    /// Device Length, DS 1.
    public static var deviceLength: Tag { Tag(0x0050_0014) }
    /// Container Component Width, FD 1.
    public static var containerComponentWidth: Tag { Tag(0x0050_0015) }
    /// Device Diameter, DS 1.
    public static var deviceDiameter: Tag { Tag(0x0050_0016) }
    /// Device Diameter Units, CS 1.
    public static var deviceDiameterUnits: Tag { Tag(0x0050_0017) }
    /// Device Volume, DS 1.
    public static var deviceVolume: Tag { Tag(0x0050_0018) }
    /// Inter-Marker Distance, DS 1.
    public static var interMarkerDistance: Tag { Tag(0x0050_0019) }
    /// Container Component Material, CS 1.
    public static var containerComponentMaterial: Tag { Tag(0x0050_001A) }
    /// Container Component ID, LO 1.
    public static var containerComponentID: Tag { Tag(0x0050_001B) }
    /// Container Component Length, FD 1.
    public static var containerComponentLength: Tag { Tag(0x0050_001C) }
    /// Container Component Diameter, FD 1.
    public static var containerComponentDiameter: Tag { Tag(0x0050_001D) }
    /// Container Component Description, LO 1.
    public static var containerComponentDescription: Tag { Tag(0x0050_001E) }
    /// Device Description, LO 1.
    public static var deviceDescription: Tag { Tag(0x0050_0020) }
    /// Long Device Description, ST 1.
    public static var longDeviceDescription: Tag { Tag(0x0050_0021) }
    /// Contrast/Bolus Ingredient Percent by Volume, FL 1.
    public static var contrastBolusIngredientPercentByVolume: Tag { Tag(0x0052_0001) }
    /// OCT Focal Distance, FD 1.
    public static var octFocalDistance: Tag { Tag(0x0052_0002) }
    /// Beam Spot Size, FD 1.
    public static var beamSpotSize: Tag { Tag(0x0052_0003) }
    /// Effective Refractive Index, FD 1.
    public static var effectiveRefractiveIndex: Tag { Tag(0x0052_0004) }
    /// OCT Acquisition Domain, CS 1.
    public static var octAcquisitionDomain: Tag { Tag(0x0052_0006) }
    /// OCT Optical Center Wavelength, FD 1.
    public static var octOpticalCenterWavelength: Tag { Tag(0x0052_0007) }
    /// Axial Resolution, FD 1.
    public static var axialResolution: Tag { Tag(0x0052_0008) }
    /// Ranging Depth, FD 1.
    public static var rangingDepth: Tag { Tag(0x0052_0009) }
    /// A-line Rate, FD 1.
    public static var aLineRate: Tag { Tag(0x0052_0011) }
    /// A-lines Per Frame, US 1.
    public static var aLinesPerFrame: Tag { Tag(0x0052_0012) }
    /// Catheter Rotational Rate, FD 1.
    public static var catheterRotationalRate: Tag { Tag(0x0052_0013) }
    /// A-line Pixel Spacing, FD 1.
    public static var aLinePixelSpacing: Tag { Tag(0x0052_0014) }
    /// Mode of Percutaneous Access Sequence, SQ 1.
    public static var modeOfPercutaneousAccessSequence: Tag { Tag(0x0052_0016) }
    /// Intravascular OCT Frame Type Sequence, SQ 1.
    public static var intravascularOCTFrameTypeSequence: Tag { Tag(0x0052_0025) }
    /// OCT Z Offset Applied, CS 1.
    public static var octZOffsetApplied: Tag { Tag(0x0052_0026) }
    /// Intravascular Frame Content Sequence, SQ 1.
    public static var intravascularFrameContentSequence: Tag { Tag(0x0052_0027) }
    /// Intravascular Longitudinal Distance, FD 1.
    public static var intravascularLongitudinalDistance: Tag { Tag(0x0052_0028) }
    /// Intravascular OCT Frame Content Sequence, SQ 1.
    public static var intravascularOCTFrameContentSequence: Tag { Tag(0x0052_0029) }
    /// OCT Z Offset Correction, SS 1.
    public static var octZOffsetCorrection: Tag { Tag(0x0052_0030) }
    /// Catheter Direction of Rotation, CS 1.
    public static var catheterDirectionOfRotation: Tag { Tag(0x0052_0031) }
    /// Seam Line Location, FD 1.
    public static var seamLineLocation: Tag { Tag(0x0052_0033) }
    /// First A-line Location, FD 1.
    public static var firstALineLocation: Tag { Tag(0x0052_0034) }
    /// Seam Line Index, US 1.
    public static var seamLineIndex: Tag { Tag(0x0052_0036) }
    /// Number of Padded A-lines, US 1.
    public static var numberOfPaddedALines: Tag { Tag(0x0052_0038) }
    /// Interpolation Type, CS 1.
    public static var interpolationType: Tag { Tag(0x0052_0039) }
    /// Refractive Index Applied, CS 1.
    public static var refractiveIndexApplied: Tag { Tag(0x0052_003A) }
    /// Energy Window Vector, US 1-n.
    public static var energyWindowVector: Tag { Tag(0x0054_0010) }
    /// Number of Energy Windows, US 1.
    public static var numberOfEnergyWindows: Tag { Tag(0x0054_0011) }
    /// Energy Window Information Sequence, SQ 1.
    public static var energyWindowInformationSequence: Tag { Tag(0x0054_0012) }
    /// Energy Window Range Sequence, SQ 1.
    public static var energyWindowRangeSequence: Tag { Tag(0x0054_0013) }
    /// Energy Window Lower Limit, DS 1.
    public static var energyWindowLowerLimit: Tag { Tag(0x0054_0014) }
    /// Energy Window Upper Limit, DS 1.
    public static var energyWindowUpperLimit: Tag { Tag(0x0054_0015) }
    /// Radiopharmaceutical Information Sequence, SQ 1.
    public static var radiopharmaceuticalInformationSequence: Tag { Tag(0x0054_0016) }
    /// Residual Syringe Counts, IS 1.
    public static var residualSyringeCounts: Tag { Tag(0x0054_0017) }
    /// Energy Window Name, SH 1.
    public static var energyWindowName: Tag { Tag(0x0054_0018) }
    /// Detector Vector, US 1-n.
    public static var detectorVector: Tag { Tag(0x0054_0020) }
    /// Number of Detectors, US 1.
    public static var numberOfDetectors: Tag { Tag(0x0054_0021) }
    /// Detector Information Sequence, SQ 1.
    public static var detectorInformationSequence: Tag { Tag(0x0054_0022) }
    /// Phase Vector, US 1-n.
    public static var phaseVector: Tag { Tag(0x0054_0030) }
    /// Number of Phases, US 1.
    public static var numberOfPhases: Tag { Tag(0x0054_0031) }
    /// Phase Information Sequence, SQ 1.
    public static var phaseInformationSequence: Tag { Tag(0x0054_0032) }
    /// Number of Frames in Phase, US 1.
    public static var numberOfFramesInPhase: Tag { Tag(0x0054_0033) }
    /// Phase Delay, IS 1.
    public static var phaseDelay: Tag { Tag(0x0054_0036) }
    /// Pause Between Frames, IS 1.
    public static var pauseBetweenFrames: Tag { Tag(0x0054_0038) }
    /// Phase Description, CS 1.
    public static var phaseDescription: Tag { Tag(0x0054_0039) }
    /// Rotation Vector, US 1-n.
    public static var rotationVector: Tag { Tag(0x0054_0050) }
    /// Number of Rotations, US 1.
    public static var numberOfRotations: Tag { Tag(0x0054_0051) }
    /// Rotation Information Sequence, SQ 1.
    public static var rotationInformationSequence: Tag { Tag(0x0054_0052) }
    /// Number of Frames in Rotation, US 1.
    public static var numberOfFramesInRotation: Tag { Tag(0x0054_0053) }
    /// R-R Interval Vector, US 1-n.
    public static var rrIntervalVector: Tag { Tag(0x0054_0060) }
    /// Number of R-R Intervals, US 1.
    public static var numberOfRRIntervals: Tag { Tag(0x0054_0061) }
    /// Gated Information Sequence, SQ 1.
    public static var gatedInformationSequence: Tag { Tag(0x0054_0062) }
    /// Data Information Sequence, SQ 1.
    public static var dataInformationSequence: Tag { Tag(0x0054_0063) }
    /// Time Slot Vector, US 1-n.
    public static var timeSlotVector: Tag { Tag(0x0054_0070) }
    /// Number of Time Slots, US 1.
    public static var numberOfTimeSlots: Tag { Tag(0x0054_0071) }
    /// Time Slot Information Sequence, SQ 1.
    public static var timeSlotInformationSequence: Tag { Tag(0x0054_0072) }
    /// Time Slot Time, DS 1.
    public static var timeSlotTime: Tag { Tag(0x0054_0073) }
    /// Slice Vector, US 1-n.
    public static var sliceVector: Tag { Tag(0x0054_0080) }
    /// Number of Slices, US 1.
    public static var numberOfSlices: Tag { Tag(0x0054_0081) }
    /// Angular View Vector, US 1-n.
    public static var angularViewVector: Tag { Tag(0x0054_0090) }
    /// Time Slice Vector, US 1-n.
    public static var timeSliceVector: Tag { Tag(0x0054_0100) }
    /// Number of Time Slices, US 1.
    public static var numberOfTimeSlices: Tag { Tag(0x0054_0101) }
    /// Start Angle, DS 1.
    public static var startAngle: Tag { Tag(0x0054_0200) }
    /// Type of Detector Motion, CS 1.
    public static var typeOfDetectorMotion: Tag { Tag(0x0054_0202) }
    /// Trigger Vector, IS 1-n.
    public static var triggerVector: Tag { Tag(0x0054_0210) }
    /// Number of Triggers in Phase, US 1.
    public static var numberOfTriggersInPhase: Tag { Tag(0x0054_0211) }
    /// View Code Sequence, SQ 1.
    public static var viewCodeSequence: Tag { Tag(0x0054_0220) }
    /// View Modifier Code Sequence, SQ 1.
    public static var viewModifierCodeSequence: Tag { Tag(0x0054_0222) }
    /// Radionuclide Code Sequence, SQ 1.
    public static var radionuclideCodeSequence: Tag { Tag(0x0054_0300) }
    /// Administration Route Code Sequence, SQ 1.
    public static var administrationRouteCodeSequence: Tag { Tag(0x0054_0302) }
    /// Radiopharmaceutical Code Sequence, SQ 1.
    public static var radiopharmaceuticalCodeSequence: Tag { Tag(0x0054_0304) }
    /// Calibration Data Sequence, SQ 1.
    public static var calibrationDataSequence: Tag { Tag(0x0054_0306) }
    /// Energy Window Number, US 1.
    public static var energyWindowNumber: Tag { Tag(0x0054_0308) }
    /// Image ID, SH 1.
    public static var imageID: Tag { Tag(0x0054_0400) }
    /// Patient Orientation Code Sequence, SQ 1.
    public static var patientOrientationCodeSequence: Tag { Tag(0x0054_0410) }
    /// Patient Orientation Modifier Code Sequence, SQ 1.
    public static var patientOrientationModifierCodeSequence: Tag { Tag(0x0054_0412) }
    /// Patient Gantry Relationship Code Sequence, SQ 1.
    public static var patientGantryRelationshipCodeSequence: Tag { Tag(0x0054_0414) }
    /// Slice Progression Direction, CS 1.
    public static var sliceProgressionDirection: Tag { Tag(0x0054_0500) }
    /// Scan Progression Direction, CS 1.
    public static var scanProgressionDirection: Tag { Tag(0x0054_0501) }
    /// Series Type, CS 2.
    public static var seriesType: Tag { Tag(0x0054_1000) }
    /// Units, CS 1.
    public static var units: Tag { Tag(0x0054_1001) }
    /// Counts Source, CS 1.
    public static var countsSource: Tag { Tag(0x0054_1002) }
    /// Reprojection Method, CS 1.
    public static var reprojectionMethod: Tag { Tag(0x0054_1004) }
    /// SUV Type, CS 1.
    public static var suvType: Tag { Tag(0x0054_1006) }
    /// Randoms Correction Method, CS 1.
    public static var randomsCorrectionMethod: Tag { Tag(0x0054_1100) }
    /// Attenuation Correction Method, LO 1.
    public static var attenuationCorrectionMethod: Tag { Tag(0x0054_1101) }
    /// Decay Correction, CS 1.
    public static var decayCorrection: Tag { Tag(0x0054_1102) }
    /// Reconstruction Method, LO 1.
    public static var reconstructionMethod: Tag { Tag(0x0054_1103) }
    /// Detector Lines of Response Used, LO 1.
    public static var detectorLinesOfResponseUsed: Tag { Tag(0x0054_1104) }
    /// Scatter Correction Method, LO 1.
    public static var scatterCorrectionMethod: Tag { Tag(0x0054_1105) }
    /// Axial Acceptance, DS 1.
    public static var axialAcceptance: Tag { Tag(0x0054_1200) }
    /// Axial Mash, IS 2.
    public static var axialMash: Tag { Tag(0x0054_1201) }
    /// Transverse Mash, IS 1.
    public static var transverseMash: Tag { Tag(0x0054_1202) }
    /// Detector Element Size, DS 2.
    public static var detectorElementSize: Tag { Tag(0x0054_1203) }
    /// Coincidence Window Width, DS 1.
    public static var coincidenceWindowWidth: Tag { Tag(0x0054_1210) }
    /// Secondary Counts Type, CS 1-n.
    public static var secondaryCountsType: Tag { Tag(0x0054_1220) }
    /// Frame Reference Time, DS 1.
    public static var frameReferenceTime: Tag { Tag(0x0054_1300) }
    /// Primary (Prompts) Counts Accumulated, IS 1.
    public static var primaryPromptsCountsAccumulated: Tag { Tag(0x0054_1310) }
    /// Secondary Counts Accumulated, IS 1-n.
    public static var secondaryCountsAccumulated: Tag { Tag(0x0054_1311) }
    /// Slice Sensitivity Factor, DS 1.
    public static var sliceSensitivityFactor: Tag { Tag(0x0054_1320) }
    /// Decay Factor, DS 1.
    public static var decayFactor: Tag { Tag(0x0054_1321) }
    /// Dose Calibration Factor, DS 1.
    public static var doseCalibrationFactor: Tag { Tag(0x0054_1322) }
    /// Scatter Fraction Factor, DS 1.
    public static var scatterFractionFactor: Tag { Tag(0x0054_1323) }
    /// Dead Time Factor, DS 1.
    public static var deadTimeFactor: Tag { Tag(0x0054_1324) }
    /// Image Index, US 1.
    public static var imageIndex: Tag { Tag(0x0054_1330) }
    /// Counts Included, CS 1-n. Retired.
    public static var countsIncluded: Tag { Tag(0x0054_1400) }
    /// Dead Time Correction Flag, CS 1. Retired.
    public static var deadTimeCorrectionFlag: Tag { Tag(0x0054_1401) }
    /// Histogram Sequence, SQ 1.
    public static var histogramSequence: Tag { Tag(0x0060_3000) }
    /// Histogram Number of Bins, US 1.
    public static var histogramNumberOfBins: Tag { Tag(0x0060_3002) }
    /// Histogram First Bin Value, US or SS 1.
    public static var histogramFirstBinValue: Tag { Tag(0x0060_3004) }
    /// Histogram Last Bin Value, US or SS 1.
    public static var histogramLastBinValue: Tag { Tag(0x0060_3006) }
    /// Histogram Bin Width, US 1.
    public static var histogramBinWidth: Tag { Tag(0x0060_3008) }
    /// Histogram Explanation, LO 1.
    public static var histogramExplanation: Tag { Tag(0x0060_3010) }
    /// Histogram Data, UL 1-n.
    public static var histogramData: Tag { Tag(0x0060_3020) }
    /// Segmentation Type, CS 1.
    public static var segmentationType: Tag { Tag(0x0062_0001) }
    /// Segment Sequence, SQ 1.
    public static var segmentSequence: Tag { Tag(0x0062_0002) }
    /// Segmented Property Category Code Sequence, SQ 1.
    public static var segmentedPropertyCategoryCodeSequence: Tag { Tag(0x0062_0003) }
    /// Segment Number, US 1.
    public static var segmentNumber: Tag { Tag(0x0062_0004) }
    /// Segment Label, LO 1.
    public static var segmentLabel: Tag { Tag(0x0062_0005) }
    /// Segment Description, ST 1.
    public static var segmentDescription: Tag { Tag(0x0062_0006) }
    /// Segmentation Algorithm Identification Sequence, SQ 1.
    public static var segmentationAlgorithmIdentificationSequence: Tag { Tag(0x0062_0007) }
    /// Segment Algorithm Type, CS 1.
    public static var segmentAlgorithmType: Tag { Tag(0x0062_0008) }
    /// Segment Algorithm Name, LO 1-n.
    public static var segmentAlgorithmName: Tag { Tag(0x0062_0009) }
    /// Segment Identification Sequence, SQ 1.
    public static var segmentIdentificationSequence: Tag { Tag(0x0062_000A) }
    /// Referenced Segment Number, US 1-n.
    public static var referencedSegmentNumber: Tag { Tag(0x0062_000B) }
    /// Recommended Display Grayscale Value, US 1.
    public static var recommendedDisplayGrayscaleValue: Tag { Tag(0x0062_000C) }
    /// Recommended Display CIELab Value, US 3.
    public static var recommendedDisplayCIELabValue: Tag { Tag(0x0062_000D) }
    /// Maximum Fractional Value, US 1.
    public static var maximumFractionalValue: Tag { Tag(0x0062_000E) }
    /// Segmented Property Type Code Sequence, SQ 1.
    public static var segmentedPropertyTypeCodeSequence: Tag { Tag(0x0062_000F) }
    /// Segmentation Fractional Type, CS 1.
    public static var segmentationFractionalType: Tag { Tag(0x0062_0010) }
    /// Segmented Property Type Modifier Code Sequence, SQ 1.
    public static var segmentedPropertyTypeModifierCodeSequence: Tag { Tag(0x0062_0011) }
    /// Used Segments Sequence, SQ 1.
    public static var usedSegmentsSequence: Tag { Tag(0x0062_0012) }
    /// Segments Overlap, CS 1.
    public static var segmentsOverlap: Tag { Tag(0x0062_0013) }
    /// Tracking ID, UT 1.
    public static var trackingID: Tag { Tag(0x0062_0020) }
    /// Tracking UID, UI 1.
    public static var trackingUID: Tag { Tag(0x0062_0021) }
    /// Deformable Registration Sequence, SQ 1.
    public static var deformableRegistrationSequence: Tag { Tag(0x0064_0002) }
    /// Source Frame of Reference UID, UI 1.
    public static var sourceFrameOfReferenceUID: Tag { Tag(0x0064_0003) }
    /// Deformable Registration Grid Sequence, SQ 1.
    public static var deformableRegistrationGridSequence: Tag { Tag(0x0064_0005) }
    /// Grid Dimensions, UL 3.
    public static var gridDimensions: Tag { Tag(0x0064_0007) }
    /// Grid Resolution, FD 3.
    public static var gridResolution: Tag { Tag(0x0064_0008) }
    /// Vector Grid Data, OF 1.
    public static var vectorGridData: Tag { Tag(0x0064_0009) }
    /// Pre Deformation Matrix Registration Sequence, SQ 1.
    public static var preDeformationMatrixRegistrationSequence: Tag { Tag(0x0064_000F) }
    /// Post Deformation Matrix Registration Sequence, SQ 1.
    public static var postDeformationMatrixRegistrationSequence: Tag { Tag(0x0064_0010) }
    /// Number of Surfaces, UL 1.
    public static var numberOfSurfaces: Tag { Tag(0x0066_0001) }
    /// Surface Sequence, SQ 1.
    public static var surfaceSequence: Tag { Tag(0x0066_0002) }
    /// Surface Number, UL 1.
    public static var surfaceNumber: Tag { Tag(0x0066_0003) }
    /// Surface Comments, LT 1.
    public static var surfaceComments: Tag { Tag(0x0066_0004) }
    /// Surface Offset, FL 1.
    public static var surfaceOffset: Tag { Tag(0x0066_0005) }
    /// Surface Processing, CS 1.
    public static var surfaceProcessing: Tag { Tag(0x0066_0009) }
    /// Surface Processing Ratio, FL 1.
    public static var surfaceProcessingRatio: Tag { Tag(0x0066_000A) }
    /// Surface Processing Description, LO 1.
    public static var surfaceProcessingDescription: Tag { Tag(0x0066_000B) }
    /// Recommended Presentation Opacity, FL 1.
    public static var recommendedPresentationOpacity: Tag { Tag(0x0066_000C) }
    /// Recommended Presentation Type, CS 1.
    public static var recommendedPresentationType: Tag { Tag(0x0066_000D) }
    /// Finite Volume, CS 1.
    public static var finiteVolume: Tag { Tag(0x0066_000E) }
    /// Manifold, CS 1.
    public static var manifold: Tag { Tag(0x0066_0010) }
    /// Surface Points Sequence, SQ 1.
    public static var surfacePointsSequence: Tag { Tag(0x0066_0011) }
    /// Surface Points Normals Sequence, SQ 1.
    public static var surfacePointsNormalsSequence: Tag { Tag(0x0066_0012) }
    /// Surface Mesh Primitives Sequence, SQ 1.
    public static var surfaceMeshPrimitivesSequence: Tag { Tag(0x0066_0013) }
    /// Number of Surface Points, UL 1.
    public static var numberOfSurfacePoints: Tag { Tag(0x0066_0015) }
    /// Point Coordinates Data, OF 1.
    public static var pointCoordinatesData: Tag { Tag(0x0066_0016) }
    /// Point Position Accuracy, FL 3.
    public static var pointPositionAccuracy: Tag { Tag(0x0066_0017) }
    /// Mean Point Distance, FL 1.
    public static var meanPointDistance: Tag { Tag(0x0066_0018) }
    /// Maximum Point Distance, FL 1.
    public static var maximumPointDistance: Tag { Tag(0x0066_0019) }
    /// Points Bounding Box Coordinates, FL 6.
    public static var pointsBoundingBoxCoordinates: Tag { Tag(0x0066_001A) }
    /// Axis of Rotation, FL 3.
    public static var axisOfRotation: Tag { Tag(0x0066_001B) }
    /// Center of Rotation, FL 3.
    public static var centerOfRotation: Tag { Tag(0x0066_001C) }
    /// Number of Vectors, UL 1.
    public static var numberOfVectors: Tag { Tag(0x0066_001E) }
    /// Vector Dimensionality, US 1.
    public static var vectorDimensionality: Tag { Tag(0x0066_001F) }
    /// Vector Accuracy, FL 1-n.
    public static var vectorAccuracy: Tag { Tag(0x0066_0020) }
    /// Vector Coordinate Data, OF 1.
    public static var vectorCoordinateData: Tag { Tag(0x0066_0021) }
    /// Double Point Coordinates Data, OD 1.
    public static var doublePointCoordinatesData: Tag { Tag(0x0066_0022) }
    /// Triangle Point Index List, OW 1. Retired.
    public static var trianglePointIndexList: Tag { Tag(0x0066_0023) }
    /// Edge Point Index List, OW 1. Retired.
    public static var edgePointIndexList: Tag { Tag(0x0066_0024) }
    /// Vertex Point Index List, OW 1. Retired.
    public static var vertexPointIndexList: Tag { Tag(0x0066_0025) }
    /// Triangle Strip Sequence, SQ 1.
    public static var triangleStripSequence: Tag { Tag(0x0066_0026) }
    /// Triangle Fan Sequence, SQ 1.
    public static var triangleFanSequence: Tag { Tag(0x0066_0027) }
    /// Line Sequence, SQ 1.
    public static var lineSequence: Tag { Tag(0x0066_0028) }
    /// Primitive Point Index List, OW 1. Retired.
    public static var primitivePointIndexList: Tag { Tag(0x0066_0029) }
    /// Surface Count, UL 1.
    public static var surfaceCount: Tag { Tag(0x0066_002A) }
    /// Referenced Surface Sequence, SQ 1.
    public static var referencedSurfaceSequence: Tag { Tag(0x0066_002B) }
    /// Referenced Surface Number, UL 1.
    public static var referencedSurfaceNumber: Tag { Tag(0x0066_002C) }
    /// Segment Surface Generation Algorithm Identification Sequence, SQ 1.
    public static var segmentSurfaceGenerationAlgorithmIdentificationSequence: Tag { Tag(0x0066_002D) }
    /// Segment Surface Source Instance Sequence, SQ 1.
    public static var segmentSurfaceSourceInstanceSequence: Tag { Tag(0x0066_002E) }
    /// Algorithm Family Code Sequence, SQ 1.
    public static var algorithmFamilyCodeSequence: Tag { Tag(0x0066_002F) }
    /// Algorithm Name Code Sequence, SQ 1.
    public static var algorithmNameCodeSequence: Tag { Tag(0x0066_0030) }
    /// Algorithm Version, LO 1.
    public static var algorithmVersion: Tag { Tag(0x0066_0031) }
    /// Algorithm Parameters, LT 1.
    public static var algorithmParameters: Tag { Tag(0x0066_0032) }
    /// Facet Sequence, SQ 1.
    public static var facetSequence: Tag { Tag(0x0066_0034) }
    /// Surface Processing Algorithm Identification Sequence, SQ 1.
    public static var surfaceProcessingAlgorithmIdentificationSequence: Tag { Tag(0x0066_0035) }
    /// Algorithm Name, LO 1.
    public static var algorithmName: Tag { Tag(0x0066_0036) }
    /// Recommended Point Radius, FL 1.
    public static var recommendedPointRadius: Tag { Tag(0x0066_0037) }
    /// Recommended Line Thickness, FL 1.
    public static var recommendedLineThickness: Tag { Tag(0x0066_0038) }
    /// Long Primitive Point Index List, OL 1.
    public static var longPrimitivePointIndexList: Tag { Tag(0x0066_0040) }
    /// Long Triangle Point Index List, OL 1.
    public static var longTrianglePointIndexList: Tag { Tag(0x0066_0041) }
    /// Long Edge Point Index List, OL 1.
    public static var longEdgePointIndexList: Tag { Tag(0x0066_0042) }
    /// Long Vertex Point Index List, OL 1.
    public static var longVertexPointIndexList: Tag { Tag(0x0066_0043) }
    /// Track Set Sequence, SQ 1.
    public static var trackSetSequence: Tag { Tag(0x0066_0101) }
    /// Track Sequence, SQ 1.
    public static var trackSequence: Tag { Tag(0x0066_0102) }
    /// Recommended Display CIELab Value List, OW 1.
    public static var recommendedDisplayCIELabValueList: Tag { Tag(0x0066_0103) }
    /// Tracking Algorithm Identification Sequence, SQ 1.
    public static var trackingAlgorithmIdentificationSequence: Tag { Tag(0x0066_0104) }
    /// Track Set Number, UL 1.
    public static var trackSetNumber: Tag { Tag(0x0066_0105) }
    /// Track Set Label, LO 1.
    public static var trackSetLabel: Tag { Tag(0x0066_0106) }
    /// Track Set Description, UT 1.
    public static var trackSetDescription: Tag { Tag(0x0066_0107) }
    /// Track Set Anatomical Type Code Sequence, SQ 1.
    public static var trackSetAnatomicalTypeCodeSequence: Tag { Tag(0x0066_0108) }
    /// Measurements Sequence, SQ 1.
    public static var measurementsSequence: Tag { Tag(0x0066_0121) }
    /// Track Set Statistics Sequence, SQ 1.
    public static var trackSetStatisticsSequence: Tag { Tag(0x0066_0124) }
    /// Floating Point Values, OF 1.
    public static var floatingPointValues: Tag { Tag(0x0066_0125) }
    /// Track Point Index List, OL 1.
    public static var trackPointIndexList: Tag { Tag(0x0066_0129) }
    /// Track Statistics Sequence, SQ 1.
    public static var trackStatisticsSequence: Tag { Tag(0x0066_0130) }
    /// Measurement Values Sequence, SQ 1.
    public static var measurementValuesSequence: Tag { Tag(0x0066_0132) }
    /// Diffusion Acquisition Code Sequence, SQ 1.
    public static var diffusionAcquisitionCodeSequence: Tag { Tag(0x0066_0133) }
    /// Diffusion Model Code Sequence, SQ 1.
    public static var diffusionModelCodeSequence: Tag { Tag(0x0066_0134) }
    /// Implant Size, LO 1.
    public static var implantSize: Tag { Tag(0x0068_6210) }
    /// Implant Template Version, LO 1.
    public static var implantTemplateVersion: Tag { Tag(0x0068_6221) }
    /// Replaced Implant Template Sequence, SQ 1.
    public static var replacedImplantTemplateSequence: Tag { Tag(0x0068_6222) }
    /// Implant Type, CS 1.
    public static var implantType: Tag { Tag(0x0068_6223) }
    /// Derivation Implant Template Sequence, SQ 1.
    public static var derivationImplantTemplateSequence: Tag { Tag(0x0068_6224) }
    /// Original Implant Template Sequence, SQ 1.
    public static var originalImplantTemplateSequence: Tag { Tag(0x0068_6225) }
    /// Effective DateTime, DT 1.
    public static var effectiveDateTime: Tag { Tag(0x0068_6226) }
    /// Implant Target Anatomy Sequence, SQ 1.
    public static var implantTargetAnatomySequence: Tag { Tag(0x0068_6230) }
    /// Information From Manufacturer Sequence, SQ 1.
    public static var informationFromManufacturerSequence: Tag { Tag(0x0068_6260) }
    /// Notification From Manufacturer Sequence, SQ 1.
    public static var notificationFromManufacturerSequence: Tag { Tag(0x0068_6265) }
    /// Information Issue DateTime, DT 1.
    public static var informationIssueDateTime: Tag { Tag(0x0068_6270) }
    /// Information Summary, ST 1.
    public static var informationSummary: Tag { Tag(0x0068_6280) }
    /// Implant Regulatory Disapproval Code Sequence, SQ 1.
    public static var implantRegulatoryDisapprovalCodeSequence: Tag { Tag(0x0068_62A0) }
    /// Overall Template Spatial Tolerance, FD 1.
    public static var overallTemplateSpatialTolerance: Tag { Tag(0x0068_62A5) }
    /// HPGL Document Sequence, SQ 1.
    public static var hpglDocumentSequence: Tag { Tag(0x0068_62C0) }
    /// HPGL Document ID, US 1.
    public static var hpglDocumentID: Tag { Tag(0x0068_62D0) }
    /// HPGL Document Label, LO 1.
    public static var hpglDocumentLabel: Tag { Tag(0x0068_62D5) }
    /// View Orientation Code Sequence, SQ 1.
    public static var viewOrientationCodeSequence: Tag { Tag(0x0068_62E0) }
    /// View Orientation Modifier Code Sequence, SQ 1.
    public static var viewOrientationModifierCodeSequence: Tag { Tag(0x0068_62F0) }
    /// HPGL Document Scaling, FD 1.
    public static var hpglDocumentScaling: Tag { Tag(0x0068_62F2) }
    /// HPGL Document, OB 1.
    public static var hpglDocument: Tag { Tag(0x0068_6300) }
    /// HPGL Contour Pen Number, US 1.
    public static var hpglContourPenNumber: Tag { Tag(0x0068_6310) }
    /// HPGL Pen Sequence, SQ 1.
    public static var hpglPenSequence: Tag { Tag(0x0068_6320) }
    /// HPGL Pen Number, US 1.
    public static var hpglPenNumber: Tag { Tag(0x0068_6330) }
    /// HPGL Pen Label, LO 1.
    public static var hpglPenLabel: Tag { Tag(0x0068_6340) }
    /// HPGL Pen Description, ST 1.
    public static var hpglPenDescription: Tag { Tag(0x0068_6345) }
    /// Recommended Rotation Point, FD 2.
    public static var recommendedRotationPoint: Tag { Tag(0x0068_6346) }
    /// Bounding Rectangle, FD 4.
    public static var boundingRectangle: Tag { Tag(0x0068_6347) }
    /// Implant Template 3D Model Surface Number, US 1-n.
    public static var implantTemplate3DModelSurfaceNumber: Tag { Tag(0x0068_6350) }
    /// Surface Model Description Sequence, SQ 1.
    public static var surfaceModelDescriptionSequence: Tag { Tag(0x0068_6360) }
    /// Surface Model Label, LO 1.
    public static var surfaceModelLabel: Tag { Tag(0x0068_6380) }
    /// Surface Model Scaling Factor, FD 1.
    public static var surfaceModelScalingFactor: Tag { Tag(0x0068_6390) }
    /// Materials Code Sequence, SQ 1.
    public static var materialsCodeSequence: Tag { Tag(0x0068_63A0) }
    /// Coating Materials Code Sequence, SQ 1.
    public static var coatingMaterialsCodeSequence: Tag { Tag(0x0068_63A4) }
    /// Implant Type Code Sequence, SQ 1.
    public static var implantTypeCodeSequence: Tag { Tag(0x0068_63A8) }
    /// Fixation Method Code Sequence, SQ 1.
    public static var fixationMethodCodeSequence: Tag { Tag(0x0068_63AC) }
    /// Mating Feature Sets Sequence, SQ 1.
    public static var matingFeatureSetsSequence: Tag { Tag(0x0068_63B0) }
    /// Mating Feature Set ID, US 1.
    public static var matingFeatureSetID: Tag { Tag(0x0068_63C0) }
    /// Mating Feature Set Label, LO 1.
    public static var matingFeatureSetLabel: Tag { Tag(0x0068_63D0) }
    /// Mating Feature Sequence, SQ 1.
    public static var matingFeatureSequence: Tag { Tag(0x0068_63E0) }
    /// Mating Feature ID, US 1.
    public static var matingFeatureID: Tag { Tag(0x0068_63F0) }
    /// Mating Feature Degree of Freedom Sequence, SQ 1.
    public static var matingFeatureDegreeOfFreedomSequence: Tag { Tag(0x0068_6400) }
    /// Degree of Freedom ID, US 1.
    public static var degreeOfFreedomID: Tag { Tag(0x0068_6410) }
    /// Degree of Freedom Type, CS 1.
    public static var degreeOfFreedomType: Tag { Tag(0x0068_6420) }
    /// 2D Mating Feature Coordinates Sequence, SQ 1.
    public static var twoDMatingFeatureCoordinatesSequence: Tag { Tag(0x0068_6430) }
    /// Referenced HPGL Document ID, US 1.
    public static var referencedHPGLDocumentID: Tag { Tag(0x0068_6440) }
    /// 2D Mating Point, FD 2.
    public static var twoDMatingPoint: Tag { Tag(0x0068_6450) }
    /// 2D Mating Axes, FD 4.
    public static var twoDMatingAxes: Tag { Tag(0x0068_6460) }
    /// 2D Degree of Freedom Sequence, SQ 1.
    public static var twoDDegreeOfFreedomSequence: Tag { Tag(0x0068_6470) }
    /// 3D Degree of Freedom Axis, FD 3.
    public static var threeDDegreeOfFreedomAxis: Tag { Tag(0x0068_6490) }
    /// Range of Freedom, FD 2.
    public static var rangeOfFreedom: Tag { Tag(0x0068_64A0) }
    /// 3D Mating Point, FD 3.
    public static var threeDMatingPoint: Tag { Tag(0x0068_64C0) }
    /// 3D Mating Axes, FD 9.
    public static var threeDMatingAxes: Tag { Tag(0x0068_64D0) }
    /// 2D Degree of Freedom Axis, FD 3.
    public static var twoDDegreeOfFreedomAxis: Tag { Tag(0x0068_64F0) }
    /// Planning Landmark Point Sequence, SQ 1.
    public static var planningLandmarkPointSequence: Tag { Tag(0x0068_6500) }
    /// Planning Landmark Line Sequence, SQ 1.
    public static var planningLandmarkLineSequence: Tag { Tag(0x0068_6510) }
    /// Planning Landmark Plane Sequence, SQ 1.
    public static var planningLandmarkPlaneSequence: Tag { Tag(0x0068_6520) }
    /// Planning Landmark ID, US 1.
    public static var planningLandmarkID: Tag { Tag(0x0068_6530) }
    /// Planning Landmark Description, LO 1.
    public static var planningLandmarkDescription: Tag { Tag(0x0068_6540) }
    /// Planning Landmark Identification Code Sequence, SQ 1.
    public static var planningLandmarkIdentificationCodeSequence: Tag { Tag(0x0068_6545) }
    /// 2D Point Coordinates Sequence, SQ 1.
    public static var twoDPointCoordinatesSequence: Tag { Tag(0x0068_6550) }
    /// 2D Point Coordinates, FD 2.
    public static var twoDPointCoordinates: Tag { Tag(0x0068_6560) }
    /// 3D Point Coordinates, FD 3.
    public static var threeDPointCoordinates: Tag { Tag(0x0068_6590) }
    /// 2D Line Coordinates Sequence, SQ 1.
    public static var twoDLineCoordinatesSequence: Tag { Tag(0x0068_65A0) }
    /// 2D Line Coordinates, FD 4.
    public static var twoDLineCoordinates: Tag { Tag(0x0068_65B0) }
    /// 3D Line Coordinates, FD 6.
    public static var threeDLineCoordinates: Tag { Tag(0x0068_65D0) }
    /// 2D Plane Coordinates Sequence, SQ 1.
    public static var twoDPlaneCoordinatesSequence: Tag { Tag(0x0068_65E0) }
    /// 2D Plane Intersection, FD 4.
    public static var twoDPlaneIntersection: Tag { Tag(0x0068_65F0) }
    /// 3D Plane Origin, FD 3.
    public static var threeDPlaneOrigin: Tag { Tag(0x0068_6610) }
    /// 3D Plane Normal, FD 3.
    public static var threeDPlaneNormal: Tag { Tag(0x0068_6620) }
    /// Model Modification, CS 1.
    public static var modelModification: Tag { Tag(0x0068_7001) }
    /// Model Mirroring, CS 1.
    public static var modelMirroring: Tag { Tag(0x0068_7002) }
    /// Model Usage Code Sequence, SQ 1.
    public static var modelUsageCodeSequence: Tag { Tag(0x0068_7003) }
    /// Model Group UID, UI 1.
    public static var modelGroupUID: Tag { Tag(0x0068_7004) }
    /// Relative URI Reference Within Encapsulated Document, UR 1.
    public static var relativeURIReferenceWithinEncapsulatedDocument: Tag { Tag(0x0068_7005) }
    /// Annotation Coordinate Type, CS 1.
    public static var annotationCoordinateType: Tag { Tag(0x006A_0001) }
    /// Annotation Group Sequence, SQ 1.
    public static var annotationGroupSequence: Tag { Tag(0x006A_0002) }
    /// Annotation Group UID, UI 1.
    public static var annotationGroupUID: Tag { Tag(0x006A_0003) }
    /// Annotation Group Label, LO 1.
    public static var annotationGroupLabel: Tag { Tag(0x006A_0005) }
    /// Annotation Group Description, UT 1.
    public static var annotationGroupDescription: Tag { Tag(0x006A_0006) }
    /// Annotation Group Generation Type, CS 1.
    public static var annotationGroupGenerationType: Tag { Tag(0x006A_0007) }
    /// Annotation Group Algorithm Identification Sequence, SQ 1.
    public static var annotationGroupAlgorithmIdentificationSequence: Tag { Tag(0x006A_0008) }
    /// Annotation Property Category Code Sequence, SQ 1.
    public static var annotationPropertyCategoryCodeSequence: Tag { Tag(0x006A_0009) }
    /// Annotation Property Type Code Sequence, SQ 1.
    public static var annotationPropertyTypeCodeSequence: Tag { Tag(0x006A_000A) }
    /// Annotation Property Type Modifier Code Sequence, SQ 1.
    public static var annotationPropertyTypeModifierCodeSequence: Tag { Tag(0x006A_000B) }
    /// Number of Annotations, UL 1.
    public static var numberOfAnnotations: Tag { Tag(0x006A_000C) }
    /// Annotation Applies to All Optical Paths, CS 1.
    public static var annotationAppliesToAllOpticalPaths: Tag { Tag(0x006A_000D) }
    /// Referenced Optical Path Identifier, SH 1-n.
    public static var referencedOpticalPathIdentifier: Tag { Tag(0x006A_000E) }
    /// Annotation Applies to All Z Planes, CS 1.
    public static var annotationAppliesToAllZPlanes: Tag { Tag(0x006A_000F) }
    /// Common Z Coordinate Value, FD 1-n.
    public static var commonZCoordinateValue: Tag { Tag(0x006A_0010) }
    /// Annotation Index List, OL 1.
    public static var annotationIndexList: Tag { Tag(0x006A_0011) }
    /// Graphic Annotation Sequence, SQ 1.
    public static var graphicAnnotationSequence: Tag { Tag(0x0070_0001) }
    /// Graphic Layer, CS 1.
    public static var graphicLayer: Tag { Tag(0x0070_0002) }
    /// Bounding Box Annotation Units, CS 1.
    public static var boundingBoxAnnotationUnits: Tag { Tag(0x0070_0003) }
    /// Anchor Point Annotation Units, CS 1.
    public static var anchorPointAnnotationUnits: Tag { Tag(0x0070_0004) }
    /// Graphic Annotation Units, CS 1.
    public static var graphicAnnotationUnits: Tag { Tag(0x0070_0005) }
    /// Unformatted Text Value, ST 1.
    public static var unformattedTextValue: Tag { Tag(0x0070_0006) }
    /// Text Object Sequence, SQ 1.
    public static var textObjectSequence: Tag { Tag(0x0070_0008) }
    /// Graphic Object Sequence, SQ 1.
    public static var graphicObjectSequence: Tag { Tag(0x0070_0009) }
    /// Bounding Box Top Left Hand Corner, FL 2.
    public static var boundingBoxTopLeftHandCorner: Tag { Tag(0x0070_0010) }
    /// Bounding Box Bottom Right Hand Corner, FL 2.
    public static var boundingBoxBottomRightHandCorner: Tag { Tag(0x0070_0011) }
    /// Bounding Box Text Horizontal Justification, CS 1.
    public static var boundingBoxTextHorizontalJustification: Tag { Tag(0x0070_0012) }
    /// Anchor Point, FL 2.
    public static var anchorPoint: Tag { Tag(0x0070_0014) }
    /// Anchor Point Visibility, CS 1.
    public static var anchorPointVisibility: Tag { Tag(0x0070_0015) }
    /// Graphic Dimensions, US 1.
    public static var graphicDimensions: Tag { Tag(0x0070_0020) }
    /// Number of Graphic Points, US 1.
    public static var numberOfGraphicPoints: Tag { Tag(0x0070_0021) }
    /// Graphic Data, FL 2-n.
    public static var graphicData: Tag { Tag(0x0070_0022) }
    /// Graphic Type, CS 1.
    public static var graphicType: Tag { Tag(0x0070_0023) }
    /// Graphic Filled, CS 1.
    public static var graphicFilled: Tag { Tag(0x0070_0024) }
    /// Image Rotation (Retired), IS 1. Retired.
    public static var imageRotationRetired: Tag { Tag(0x0070_0040) }
    /// Image Horizontal Flip, CS 1.
    public static var imageHorizontalFlip: Tag { Tag(0x0070_0041) }
    /// Image Rotation, US 1.
    public static var imageRotation: Tag { Tag(0x0070_0042) }
    /// Displayed Area Top Left Hand Corner (Trial), US 2. Retired.
    public static var displayedAreaTopLeftHandCornerTrial: Tag { Tag(0x0070_0050) }
    /// Displayed Area Bottom Right Hand Corner (Trial), US 2. Retired.
    public static var displayedAreaBottomRightHandCornerTrial: Tag { Tag(0x0070_0051) }
    /// Displayed Area Top Left Hand Corner, SL 2.
    public static var displayedAreaTopLeftHandCorner: Tag { Tag(0x0070_0052) }
    /// Displayed Area Bottom Right Hand Corner, SL 2.
    public static var displayedAreaBottomRightHandCorner: Tag { Tag(0x0070_0053) }
    /// Displayed Area Selection Sequence, SQ 1.
    public static var displayedAreaSelectionSequence: Tag { Tag(0x0070_005A) }
    /// Graphic Layer Sequence, SQ 1.
    public static var graphicLayerSequence: Tag { Tag(0x0070_0060) }
    /// Graphic Layer Order, IS 1.
    public static var graphicLayerOrder: Tag { Tag(0x0070_0062) }
    /// Graphic Layer Recommended Display Grayscale Value, US 1.
    public static var graphicLayerRecommendedDisplayGrayscaleValue: Tag { Tag(0x0070_0066) }
    /// Graphic Layer Recommended Display RGB Value, US 3. Retired.
    public static var graphicLayerRecommendedDisplayRGBValue: Tag { Tag(0x0070_0067) }
    /// Graphic Layer Description, LO 1.
    public static var graphicLayerDescription: Tag { Tag(0x0070_0068) }
    /// Content Label, CS 1.
    public static var contentLabel: Tag { Tag(0x0070_0080) }
    /// Content Description, LO 1.
    public static var contentDescription: Tag { Tag(0x0070_0081) }
    /// Presentation Creation Date, DA 1.
    public static var presentationCreationDate: Tag { Tag(0x0070_0082) }
    /// Presentation Creation Time, TM 1.
    public static var presentationCreationTime: Tag { Tag(0x0070_0083) }
    /// Content Creator's Name, PN 1.
    public static var contentCreatorName: Tag { Tag(0x0070_0084) }
    /// Content Creator's Identification Code Sequence, SQ 1.
    public static var contentCreatorIdentificationCodeSequence: Tag { Tag(0x0070_0086) }
    /// Alternate Content Description Sequence, SQ 1.
    public static var alternateContentDescriptionSequence: Tag { Tag(0x0070_0087) }
    /// Presentation Size Mode, CS 1.
    public static var presentationSizeMode: Tag { Tag(0x0070_0100) }
    /// Presentation Pixel Spacing, DS 2.
    public static var presentationPixelSpacing: Tag { Tag(0x0070_0101) }
    /// Presentation Pixel Aspect Ratio, IS 2.
    public static var presentationPixelAspectRatio: Tag { Tag(0x0070_0102) }
    /// Presentation Pixel Magnification Ratio, FL 1.
    public static var presentationPixelMagnificationRatio: Tag { Tag(0x0070_0103) }
    /// Graphic Group Label, LO 1.
    public static var graphicGroupLabel: Tag { Tag(0x0070_0207) }
    /// Graphic Group Description, ST 1.
    public static var graphicGroupDescription: Tag { Tag(0x0070_0208) }
    /// Compound Graphic Sequence, SQ 1.
    public static var compoundGraphicSequence: Tag { Tag(0x0070_0209) }
    /// Compound Graphic Instance ID, UL 1.
    public static var compoundGraphicInstanceID: Tag { Tag(0x0070_0226) }
    /// Font Name, LO 1.
    public static var fontName: Tag { Tag(0x0070_0227) }
    /// Font Name Type, CS 1.
    public static var fontNameType: Tag { Tag(0x0070_0228) }
    /// CSS Font Name, LO 1.
    public static var cssFontName: Tag { Tag(0x0070_0229) }
    /// Rotation Angle, FD 1.
    public static var rotationAngle: Tag { Tag(0x0070_0230) }
    /// Text Style Sequence, SQ 1.
    public static var textStyleSequence: Tag { Tag(0x0070_0231) }
    /// Line Style Sequence, SQ 1.
    public static var lineStyleSequence: Tag { Tag(0x0070_0232) }
    /// Fill Style Sequence, SQ 1.
    public static var fillStyleSequence: Tag { Tag(0x0070_0233) }
    /// Graphic Group Sequence, SQ 1.
    public static var graphicGroupSequence: Tag { Tag(0x0070_0234) }
    /// Text Color CIELab Value, US 3.
    public static var textColorCIELabValue: Tag { Tag(0x0070_0241) }
    /// Horizontal Alignment, CS 1.
    public static var horizontalAlignment: Tag { Tag(0x0070_0242) }
    /// Vertical Alignment, CS 1.
    public static var verticalAlignment: Tag { Tag(0x0070_0243) }
    /// Shadow Style, CS 1.
    public static var shadowStyle: Tag { Tag(0x0070_0244) }
    /// Shadow Offset X, FL 1.
    public static var shadowOffsetX: Tag { Tag(0x0070_0245) }
    /// Shadow Offset Y, FL 1.
    public static var shadowOffsetY: Tag { Tag(0x0070_0246) }
    /// Shadow Color CIELab Value, US 3.
    public static var shadowColorCIELabValue: Tag { Tag(0x0070_0247) }
    /// Underlined, CS 1.
    public static var underlined: Tag { Tag(0x0070_0248) }
    /// Bold, CS 1.
    public static var bold: Tag { Tag(0x0070_0249) }
    /// Italic, CS 1.
    public static var italic: Tag { Tag(0x0070_0250) }
    /// Pattern On Color CIELab Value, US 3.
    public static var patternOnColorCIELabValue: Tag { Tag(0x0070_0251) }
    /// Pattern Off Color CIELab Value, US 3.
    public static var patternOffColorCIELabValue: Tag { Tag(0x0070_0252) }
    /// Line Thickness, FL 1.
    public static var lineThickness: Tag { Tag(0x0070_0253) }
    /// Line Dashing Style, CS 1.
    public static var lineDashingStyle: Tag { Tag(0x0070_0254) }
    /// Line Pattern, UL 1.
    public static var linePattern: Tag { Tag(0x0070_0255) }
    /// Fill Pattern, OB 1.
    public static var fillPattern: Tag { Tag(0x0070_0256) }
    /// Fill Mode, CS 1.
    public static var fillMode: Tag { Tag(0x0070_0257) }
    /// Shadow Opacity, FL 1.
    public static var shadowOpacity: Tag { Tag(0x0070_0258) }
    /// Gap Length, FL 1.
    public static var gapLength: Tag { Tag(0x0070_0261) }
    /// Diameter of Visibility, FL 1.
    public static var diameterOfVisibility: Tag { Tag(0x0070_0262) }
    /// Rotation Point, FL 2.
    public static var rotationPoint: Tag { Tag(0x0070_0273) }
    /// Tick Alignment, CS 1.
    public static var tickAlignment: Tag { Tag(0x0070_0274) }
    /// Show Tick Label, CS 1.
    public static var showTickLabel: Tag { Tag(0x0070_0278) }
    /// Tick Label Alignment, CS 1.
    public static var tickLabelAlignment: Tag { Tag(0x0070_0279) }
    /// Compound Graphic Units, CS 1.
    public static var compoundGraphicUnits: Tag { Tag(0x0070_0282) }
    /// Pattern On Opacity, FL 1.
    public static var patternOnOpacity: Tag { Tag(0x0070_0284) }
    /// Pattern Off Opacity, FL 1.
    public static var patternOffOpacity: Tag { Tag(0x0070_0285) }
    /// Major Ticks Sequence, SQ 1.
    public static var majorTicksSequence: Tag { Tag(0x0070_0287) }
    /// Tick Position, FL 1.
    public static var tickPosition: Tag { Tag(0x0070_0288) }
    /// Tick Label, SH 1.
    public static var tickLabel: Tag { Tag(0x0070_0289) }
    /// Compound Graphic Type, CS 1.
    public static var compoundGraphicType: Tag { Tag(0x0070_0294) }
    /// Graphic Group ID, UL 1.
    public static var graphicGroupID: Tag { Tag(0x0070_0295) }
    /// Shape Type, CS 1.
    public static var shapeType: Tag { Tag(0x0070_0306) }
    /// Registration Sequence, SQ 1.
    public static var registrationSequence: Tag { Tag(0x0070_0308) }
    /// Matrix Registration Sequence, SQ 1.
    public static var matrixRegistrationSequence: Tag { Tag(0x0070_0309) }
    /// Matrix Sequence, SQ 1.
    public static var matrixSequence: Tag { Tag(0x0070_030A) }
    /// Frame of Reference to Displayed Coordinate System Transformation Matrix, FD 16.
    public static var frameOfReferenceToDisplayedCoordinateSystemTransformationMatrix: Tag { Tag(0x0070_030B) }
    /// Frame of Reference Transformation Matrix Type, CS 1.
    public static var frameOfReferenceTransformationMatrixType: Tag { Tag(0x0070_030C) }
    /// Registration Type Code Sequence, SQ 1.
    public static var registrationTypeCodeSequence: Tag { Tag(0x0070_030D) }
    /// Fiducial Description, ST 1.
    public static var fiducialDescription: Tag { Tag(0x0070_030F) }
    /// Fiducial Identifier, SH 1.
    public static var fiducialIdentifier: Tag { Tag(0x0070_0310) }
    /// Fiducial Identifier Code Sequence, SQ 1.
    public static var fiducialIdentifierCodeSequence: Tag { Tag(0x0070_0311) }
    /// Contour Uncertainty Radius, FD 1.
    public static var contourUncertaintyRadius: Tag { Tag(0x0070_0312) }
    /// Used Fiducials Sequence, SQ 1.
    public static var usedFiducialsSequence: Tag { Tag(0x0070_0314) }
}
