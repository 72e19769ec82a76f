// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension DictionaryTable {
    static let elements4 = """
        00701B11|SQ|1||ThresholdSequence|Threshold Sequence
        00701B12|SQ|1||ThresholdValueSequence|Threshold Value Sequence
        00701B13|CS|1||ThresholdType|Threshold Type
        00701B14|FD|1||ThresholdValue|Threshold Value
        00720002|SH|1||HangingProtocolName|Hanging Protocol Name
        00720004|LO|1||HangingProtocolDescription|Hanging Protocol Description
        00720006|CS|1||HangingProtocolLevel|Hanging Protocol Level
        00720008|LO|1||HangingProtocolCreator|Hanging Protocol Creator
        0072000A|DT|1||HangingProtocolCreationDateTime|Hanging Protocol Creation DateTime
        0072000C|SQ|1||HangingProtocolDefinitionSequence|Hanging Protocol Definition Sequence
        0072000E|SQ|1||HangingProtocolUserIdentificationCodeSequence|Hanging Protocol User Identification Code Sequence
        00720010|LO|1||HangingProtocolUserGroupName|Hanging Protocol User Group Name
        00720012|SQ|1||SourceHangingProtocolSequence|Source Hanging Protocol Sequence
        00720014|US|1||NumberOfPriorsReferenced|Number of Priors Referenced
        00720020|SQ|1||ImageSetsSequence|Image Sets Sequence
        00720022|SQ|1||ImageSetSelectorSequence|Image Set Selector Sequence
        00720024|CS|1||ImageSetSelectorUsageFlag|Image Set Selector Usage Flag
        00720026|AT|1||SelectorAttribute|Selector Attribute
        00720028|US|1||SelectorValueNumber|Selector Value Number
        00720030|SQ|1||TimeBasedImageSetsSequence|Time Based Image Sets Sequence
        00720032|US|1||ImageSetNumber|Image Set Number
        00720034|CS|1||ImageSetSelectorCategory|Image Set Selector Category
        00720038|US|2||RelativeTime|Relative Time
        0072003A|CS|1||RelativeTimeUnits|Relative Time Units
        0072003C|SS|2||AbstractPriorValue|Abstract Prior Value
        0072003E|SQ|1||AbstractPriorCodeSequence|Abstract Prior Code Sequence
        00720040|LO|1||ImageSetLabel|Image Set Label
        00720050|CS|1||SelectorAttributeVR|Selector Attribute VR
        00720052|AT|1-n||SelectorSequencePointer|Selector Sequence Pointer
        00720054|LO|1-n||SelectorSequencePointerPrivateCreator|Selector Sequence Pointer Private Creator
        00720056|LO|1||SelectorAttributePrivateCreator|Selector Attribute Private Creator
        0072005E|AE|1-n||SelectorAEValue|Selector AE Value
        0072005F|AS|1-n||SelectorASValue|Selector AS Value
        00720060|AT|1-n||SelectorATValue|Selector AT Value
        00720061|DA|1-n||SelectorDAValue|Selector DA Value
        00720062|CS|1-n||SelectorCSValue|Selector CS Value
        00720063|DT|1-n||SelectorDTValue|Selector DT Value
        00720064|IS|1-n||SelectorISValue|Selector IS Value
        00720065|OB|1||SelectorOBValue|Selector OB Value
        00720066|LO|1-n||SelectorLOValue|Selector LO Value
        00720067|OF|1||SelectorOFValue|Selector OF Value
        00720068|LT|1||SelectorLTValue|Selector LT Value
        00720069|OW|1||SelectorOWValue|Selector OW Value
        0072006A|PN|1-n||SelectorPNValue|Selector PN Value
        0072006B|TM|1-n||SelectorTMValue|Selector TM Value
        0072006C|SH|1-n||SelectorSHValue|Selector SH Value
        0072006D|UN|1||SelectorUNValue|Selector UN Value
        0072006E|ST|1||SelectorSTValue|Selector ST Value
        0072006F|UC|1-n||SelectorUCValue|Selector UC Value
        00720070|UT|1||SelectorUTValue|Selector UT Value
        00720071|UR|1||SelectorURValue|Selector UR Value
        00720072|DS|1-n||SelectorDSValue|Selector DS Value
        00720073|OD|1||SelectorODValue|Selector OD Value
        00720074|FD|1-n||SelectorFDValue|Selector FD Value
        00720075|OL|1||SelectorOLValue|Selector OL Value
        00720076|FL|1-n||SelectorFLValue|Selector FL Value
        00720078|UL|1-n||SelectorULValue|Selector UL Value
        0072007A|US|1-n||SelectorUSValue|Selector US Value
        0072007C|SL|1-n||SelectorSLValue|Selector SL Value
        0072007E|SS|1-n||SelectorSSValue|Selector SS Value
        0072007F|UI|1-n||SelectorUIValue|Selector UI Value
        00720080|SQ|1||SelectorCodeSequenceValue|Selector Code Sequence Value
        00720081|OV|1||SelectorOVValue|Selector OV Value
        00720082|SV|1-n||SelectorSVValue|Selector SV Value
        00720083|UV|1-n||SelectorUVValue|Selector UV Value
        00720100|US|1||NumberOfScreens|Number of Screens
        00720102|SQ|1||NominalScreenDefinitionSequence|Nominal Screen Definition Sequence
        00720104|US|1||NumberOfVerticalPixels|Number of Vertical Pixels
        00720106|US|1||NumberOfHorizontalPixels|Number of Horizontal Pixels
        00720108|FD|4||DisplayEnvironmentSpatialPosition|Display Environment Spatial Position
        0072010A|US|1||ScreenMinimumGrayscaleBitDepth|Screen Minimum Grayscale Bit Depth
        0072010C|US|1||ScreenMinimumColorBitDepth|Screen Minimum Color Bit Depth
        0072010E|US|1||ApplicationMaximumRepaintTime|Application Maximum Repaint Time
        00720200|SQ|1||DisplaySetsSequence|Display Sets Sequence
        00720202|US|1||DisplaySetNumber|Display Set Number
        00720203|LO|1||DisplaySetLabel|Display Set Label
        00720204|US|1||DisplaySetPresentationGroup|Display Set Presentation Group
        00720206|LO|1||DisplaySetPresentationGroupDescription|Display Set Presentation Group Description
        00720208|CS|1||PartialDataDisplayHandling|Partial Data Display Handling
        00720210|SQ|1||SynchronizedScrollingSequence|Synchronized Scrolling Sequence
        00720212|US|2-n||DisplaySetScrollingGroup|Display Set Scrolling Group
        00720214|SQ|1||NavigationIndicatorSequence|Navigation Indicator Sequence
        00720216|US|1||NavigationDisplaySet|Navigation Display Set
        00720218|US|1-n||ReferenceDisplaySets|Reference Display Sets
        00720300|SQ|1||ImageBoxesSequence|Image Boxes Sequence
        00720302|US|1||ImageBoxNumber|Image Box Number
        00720304|CS|1||ImageBoxLayoutType|Image Box Layout Type
        00720306|US|1||ImageBoxTileHorizontalDimension|Image Box Tile Horizontal Dimension
        00720308|US|1||ImageBoxTileVerticalDimension|Image Box Tile Vertical Dimension
        00720310|CS|1||ImageBoxScrollDirection|Image Box Scroll Direction
        00720312|CS|1||ImageBoxSmallScrollType|Image Box Small Scroll Type
        00720314|US|1||ImageBoxSmallScrollAmount|Image Box Small Scroll Amount
        00720316|CS|1||ImageBoxLargeScrollType|Image Box Large Scroll Type
        00720318|US|1||ImageBoxLargeScrollAmount|Image Box Large Scroll Amount
        00720320|US|1||ImageBoxOverlapPriority|Image Box Overlap Priority
        00720330|FD|1||CineRelativeToRealTime|Cine Relative to Real-Time
        00720400|SQ|1||FilterOperationsSequence|Filter Operations Sequence
        00720402|CS|1||FilterByCategory|Filter-by Category
        00720404|CS|1||FilterByAttributePresence|Filter-by Attribute Presence
        00720406|CS|1||FilterByOperator|Filter-by Operator
        00720420|US|3||StructuredDisplayBackgroundCIELabValue|Structured Display Background CIELab Value
        00720421|US|3||EmptyImageBoxCIELabValue|Empty Image Box CIELab Value
        00720422|SQ|1||StructuredDisplayImageBoxSequence|Structured Display Image Box Sequence
        00720424|SQ|1||StructuredDisplayTextBoxSequence|Structured Display Text Box Sequence
        00720427|SQ|1||ReferencedFirstFrameSequence|Referenced First Frame Sequence
        00720430|SQ|1||ImageBoxSynchronizationSequence|Image Box Synchronization Sequence
        00720432|US|2-n||SynchronizedImageBoxList|Synchronized Image Box List
        00720434|CS|1||TypeOfSynchronization|Type of Synchronization
        00720500|CS|1||BlendingOperationType|Blending Operation Type
        00720510|CS|1||ReformattingOperationType|Reformatting Operation Type
        00720512|FD|1||ReformattingThickness|Reformatting Thickness
        00720514|FD|1||ReformattingInterval|Reformatting Interval
        00720516|CS|1||ReformattingOperationInitialViewDirection|Reformatting Operation Initial View Direction
        00720520|CS|1-n||ThreeDRenderingType|3D Rendering Type
        00720600|SQ|1||SortingOperationsSequence|Sorting Operations Sequence
        00720602|CS|1||SortByCategory|Sort-by Category
        00720604|CS|1||SortingDirection|Sorting Direction
        00720700|CS|2||DisplaySetPatientOrientation|Display Set Patient Orientation
        00720702|CS|1||VOIType|VOI Type
        00720704|CS|1||PseudoColorType|Pseudo-Color Type
        00720705|SQ|1||PseudoColorPaletteInstanceReferenceSequence|Pseudo-Color Palette Instance Reference Sequence
        00720706|CS|1||ShowGrayscaleInverted|Show Grayscale Inverted
        00720710|CS|1||ShowImageTrueSizeFlag|Show Image True Size Flag
        00720712|CS|1||ShowGraphicAnnotationFlag|Show Graphic Annotation Flag
        00720714|CS|1||ShowPatientDemographicsFlag|Show Patient Demographics Flag
        00720716|CS|1||ShowAcquisitionTechniquesFlag|Show Acquisition Techniques Flag
        00720717|CS|1||DisplaySetHorizontalJustification|Display Set Horizontal Justification
        00720718|CS|1||DisplaySetVerticalJustification|Display Set Vertical Justification
        00740120|FD|1||ContinuationStartMeterset|Continuation Start Meterset
        00740121|FD|1||ContinuationEndMeterset|Continuation End Meterset
        00741000|CS|1||ProcedureStepState|Procedure Step State
        00741002|SQ|1||ProcedureStepProgressInformationSequence|Procedure Step Progress Information Sequence
        00741004|DS|1||ProcedureStepProgress|Procedure Step Progress
        00741006|ST|1||ProcedureStepProgressDescription|Procedure Step Progress Description
        00741007|SQ|1||ProcedureStepProgressParametersSequence|Procedure Step Progress Parameters Sequence
        00741008|SQ|1||ProcedureStepCommunicationsURISequence|Procedure Step Communications URI Sequence
        0074100A|UR|1||ContactURI|Contact URI
        0074100C|LO|1||ContactDisplayName|Contact Display Name
        0074100E|SQ|1||ProcedureStepDiscontinuationReasonCodeSequence|Procedure Step Discontinuation Reason Code Sequence
        00741020|SQ|1||BeamTaskSequence|Beam Task Sequence
        00741022|CS|1||BeamTaskType|Beam Task Type
        00741024|IS|1|R|BeamOrderIndexTrial|Beam Order Index (Trial)
        00741025|CS|1||AutosequenceFlag|Autosequence Flag
        00741026|FD|1||TableTopVerticalAdjustedPosition|Table Top Vertical Adjusted Position
        00741027|FD|1||TableTopLongitudinalAdjustedPosition|Table Top Longitudinal Adjusted Position
        00741028|FD|1||TableTopLateralAdjustedPosition|Table Top Lateral Adjusted Position
        0074102A|FD|1||PatientSupportAdjustedAngle|Patient Support Adjusted Angle
        0074102B|FD|1||TableTopEccentricAdjustedAngle|Table Top Eccentric Adjusted Angle
        0074102C|FD|1||TableTopPitchAdjustedAngle|Table Top Pitch Adjusted Angle
        0074102D|FD|1||TableTopRollAdjustedAngle|Table Top Roll Adjusted Angle
        00741030|SQ|1||DeliveryVerificationImageSequence|Delivery Verification Image Sequence
        00741032|CS|1||VerificationImageTiming|Verification Image Timing
        00741034|CS|1||DoubleExposureFlag|Double Exposure Flag
        00741036|CS|1||DoubleExposureOrdering|Double Exposure Ordering
        00741038|DS|1|R|DoubleExposureMetersetTrial|Double Exposure Meterset (Trial)
        0074103A|DS|4|R|DoubleExposureFieldDeltaTrial|Double Exposure Field Delta (Trial)
        00741040|SQ|1||RelatedReferenceRTImageSequence|Related Reference RT Image Sequence
        00741042|SQ|1||GeneralMachineVerificationSequence|General Machine Verification Sequence
        00741044|SQ|1||ConventionalMachineVerificationSequence|Conventional Machine Verification Sequence
        00741046|SQ|1||IonMachineVerificationSequence|Ion Machine Verification Sequence
        00741048|SQ|1||FailedAttributesSequence|Failed Attributes Sequence
        0074104A|SQ|1||OverriddenAttributesSequence|Overridden Attributes Sequence
        0074104C|SQ|1||ConventionalControlPointVerificationSequence|Conventional Control Point Verification Sequence
        0074104E|SQ|1||IonControlPointVerificationSequence|Ion Control Point Verification Sequence
        00741050|SQ|1||AttributeOccurrenceSequence|Attribute Occurrence Sequence
        00741052|AT|1||AttributeOccurrencePointer|Attribute Occurrence Pointer
        00741054|UL|1||AttributeItemSelector|Attribute Item Selector
        00741056|LO|1||AttributeOccurrencePrivateCreator|Attribute Occurrence Private Creator
        00741057|IS|1-n||SelectorSequencePointerItems|Selector Sequence Pointer Items
        00741200|CS|1||ScheduledProcedureStepPriority|Scheduled Procedure Step Priority
        00741202|LO|1||WorklistLabel|Worklist Label
        00741204|LO|1||ProcedureStepLabel|Procedure Step Label
        00741210|SQ|1||ScheduledProcessingParametersSequence|Scheduled Processing Parameters Sequence
        00741212|SQ|1||PerformedProcessingParametersSequence|Performed Processing Parameters Sequence
        00741216|SQ|1||UnifiedProcedureStepPerformedProcedureSequence|Unified Procedure Step Performed Procedure Sequence
        00741220|SQ|1|R|RelatedProcedureStepSequence|Related Procedure Step Sequence
        00741222|LO|1|R|ProcedureStepRelationshipType|Procedure Step Relationship Type
        00741224|SQ|1||ReplacedProcedureStepSequence|Replaced Procedure Step Sequence
        00741230|LO|1||DeletionLock|Deletion Lock
        00741234|AE|1||ReceivingAE|Receiving AE
        00741236|AE|1||RequestingAE|Requesting AE
        00741238|LT|1||ReasonForCancellation|Reason for Cancellation
        00741242|CS|1||SCPStatus|SCP Status
        00741244|CS|1||SubscriptionListStatus|Subscription List Status
        00741246|CS|1||UnifiedProcedureStepListStatus|Unified Procedure Step List Status
        00741324|UL|1||BeamOrderIndex|Beam Order Index
        00741338|FD|1||DoubleExposureMeterset|Double Exposure Meterset
        0074133A|FD|4||DoubleExposureFieldDelta|Double Exposure Field Delta
        00741401|SQ|1||BrachyTaskSequence|Brachy Task Sequence
        00741402|DS|1||ContinuationStartTotalReferenceAirKerma|Continuation Start Total Reference Air Kerma
        00741403|DS|1||ContinuationEndTotalReferenceAirKerma|Continuation End Total Reference Air Kerma
        00741404|IS|1||ContinuationPulseNumber|Continuation Pulse Number
        00741405|SQ|1||ChannelDeliveryOrderSequence|Channel Delivery Order Sequence
        00741406|IS|1||ReferencedChannelNumber|Referenced Channel Number
        00741407|DS|1||StartCumulativeTimeWeight|Start Cumulative Time Weight
        00741408|DS|1||EndCumulativeTimeWeight|End Cumulative Time Weight
        00741409|SQ|1||OmittedChannelSequence|Omitted Channel Sequence
        0074140A|CS|1||ReasonForChannelOmission|Reason for Channel Omission
        0074140B|LO|1||ReasonForChannelOmissionDescription|Reason for Channel Omission Description
        0074140C|IS|1||ChannelDeliveryOrderIndex|Channel Delivery Order Index
        0074140D|SQ|1||ChannelDeliveryContinuationSequence|Channel Delivery Continuation Sequence
        0074140E|SQ|1||OmittedApplicationSetupSequence|Omitted Application Setup Sequence
        00760001|LO|1||ImplantAssemblyTemplateName|Implant Assembly Template Name
        00760003|LO|1||ImplantAssemblyTemplateIssuer|Implant Assembly Template Issuer
        00760006|LO|1||ImplantAssemblyTemplateVersion|Implant Assembly Template Version
        00760008|SQ|1||ReplacedImplantAssemblyTemplateSequence|Replaced Implant Assembly Template Sequence
        0076000A|CS|1||ImplantAssemblyTemplateType|Implant Assembly Template Type
        0076000C|SQ|1||OriginalImplantAssemblyTemplateSequence|Original Implant Assembly Template Sequence
        0076000E|SQ|1||DerivationImplantAssemblyTemplateSequence|Derivation Implant Assembly Template Sequence
        00760010|SQ|1||ImplantAssemblyTemplateTargetAnatomySequence|Implant Assembly Template Target Anatomy Sequence
        00760020|SQ|1||ProcedureTypeCodeSequence|Procedure Type Code Sequence
        00760030|LO|1||SurgicalTechnique|Surgical Technique
        00760032|SQ|1||ComponentTypesSequence|Component Types Sequence
        00760034|SQ|1||ComponentTypeCodeSequence|Component Type Code Sequence
        00760036|CS|1||ExclusiveComponentType|Exclusive Component Type
        00760038|CS|1||MandatoryComponentType|Mandatory Component Type
        00760040|SQ|1||ComponentSequence|Component Sequence
        00760055|US|1||ComponentID|Component ID
        00760060|SQ|1||ComponentAssemblySequence|Component Assembly Sequence
        00760070|US|1||Component1ReferencedID|Component 1 Referenced ID
        00760080|US|1||Component1ReferencedMatingFeatureSetID|Component 1 Referenced Mating Feature Set ID
        00760090|US|1||Component1ReferencedMatingFeatureID|Component 1 Referenced Mating Feature ID
        007600A0|US|1||Component2ReferencedID|Component 2 Referenced ID
        007600B0|US|1||Component2ReferencedMatingFeatureSetID|Component 2 Referenced Mating Feature Set ID
        007600C0|US|1||Component2ReferencedMatingFeatureID|Component 2 Referenced Mating Feature ID
        00780001|LO|1||ImplantTemplateGroupName|Implant Template Group Name
        00780010|ST|1||ImplantTemplateGroupDescription|Implant Template Group Description
        00780020|LO|1||ImplantTemplateGroupIssuer|Implant Template Group Issuer
        00780024|LO|1||ImplantTemplateGroupVersion|Implant Template Group Version
        00780026|SQ|1||ReplacedImplantTemplateGroupSequence|Replaced Implant Template Group Sequence
        00780028|SQ|1||ImplantTemplateGroupTargetAnatomySequence|Implant Template Group Target Anatomy Sequence
        0078002A|SQ|1||ImplantTemplateGroupMembersSequence|Implant Template Group Members Sequence
        0078002E|US|1||ImplantTemplateGroupMemberID|Implant Template Group Member ID
        00780050|FD|3||ThreeDImplantTemplateGroupMemberMatchingPoint|3D Implant Template Group Member Matching Point
        00780060|FD|9||ThreeDImplantTemplateGroupMemberMatchingAxes|3D Implant Template Group Member Matching Axes
        00780070|SQ|1||ImplantTemplateGroupMemberMatching2DCoordinatesSequence|Implant Template Group Member Matching 2D Coordinates Sequence
        00780090|FD|2||TwoDImplantTemplateGroupMemberMatchingPoint|2D Implant Template Group Member Matching Point
        007800A0|FD|4||TwoDImplantTemplateGroupMemberMatchingAxes|2D Implant Template Group Member Matching Axes
        007800B0|SQ|1||ImplantTemplateGroupVariationDimensionSequence|Implant Template Group Variation Dimension Sequence
        007800B2|LO|1||ImplantTemplateGroupVariationDimensionName|Implant Template Group Variation Dimension Name
        007800B4|SQ|1||ImplantTemplateGroupVariationDimensionRankSequence|Implant Template Group Variation Dimension Rank Sequence
        007800B6|US|1||ReferencedImplantTemplateGroupMemberID|Referenced Implant Template Group Member ID
        007800B8|US|1||ImplantTemplateGroupVariationDimensionRank|Implant Template Group Variation Dimension Rank
        00800001|SQ|1||SurfaceScanAcquisitionTypeCodeSequence|Surface Scan Acquisition Type Code Sequence
        00800002|SQ|1||SurfaceScanModeCodeSequence|Surface Scan Mode Code Sequence
        00800003|SQ|1||RegistrationMethodCodeSequence|Registration Method Code Sequence
        00800004|FD|1||ShotDurationTime|Shot Duration Time
        00800005|FD|1||ShotOffsetTime|Shot Offset Time
        00800006|US|1-n||SurfacePointPresentationValueData|Surface Point Presentation Value Data
        00800007|US|3-3n||SurfacePointColorCIELabValueData|Surface Point Color CIELab Value Data
        00800008|SQ|1||UVMappingSequence|UV Mapping Sequence
        00800009|SH|1||TextureLabel|Texture Label
        00800010|OF|1||UValueData|U Value Data
        00800011|OF|1||VValueData|V Value Data
        00800012|SQ|1||ReferencedTextureSequence|Referenced Texture Sequence
        00800013|SQ|1||ReferencedSurfaceDataSequence|Referenced Surface Data Sequence
        00820001|CS|1||AssessmentSummary|Assessment Summary
        00820003|UT|1||AssessmentSummaryDescription|Assessment Summary Description
        00820004|SQ|1||AssessedSOPInstanceSequence|Assessed SOP Instance Sequence
        00820005|SQ|1||ReferencedComparisonSOPInstanceSequence|Referenced Comparison SOP Instance Sequence
        00820006|UL|1||NumberOfAssessmentObservations|Number of Assessment Observations
        00820007|SQ|1||AssessmentObservationsSequence|Assessment Observations Sequence
        00820008|CS|1||ObservationSignificance|Observation Significance
        0082000A|UT|1||ObservationDescription|Observation Description
        0082000C|SQ|1||StructuredConstraintObservationSequence|Structured Constraint Observation Sequence
        00820010|SQ|1||AssessedAttributeValueSequence|Assessed Attribute Value Sequence
        00820016|LO|1||AssessmentSetID|Assessment Set ID
        00820017|SQ|1||AssessmentRequesterSequence|Assessment Requester Sequence
        00820018|LO|1||SelectorAttributeName|Selector Attribute Name
        00820019|LO|1||SelectorAttributeKeyword|Selector Attribute Keyword
        00820021|SQ|1||AssessmentTypeCodeSequence|Assessment Type Code Sequence
        00820022|SQ|1||ObservationBasisCodeSequence|Observation Basis Code Sequence
        00820023|LO|1||AssessmentLabel|Assessment Label
        00820032|CS|1||ConstraintType|Constraint Type
        00820033|UT|1||SpecificationSelectionGuidance|Specification Selection Guidance
        00820034|SQ|1||ConstraintValueSequence|Constraint Value Sequence
        00820035|SQ|1||RecommendedDefaultValueSequence|Recommended Default Value Sequence
        00820036|CS|1||ConstraintViolationSignificance|Constraint Violation Significance
        00820037|UT|1||ConstraintViolationCondition|Constraint Violation Condition
        00820038|CS|1||ModifiableConstraintFlag|Modifiable Constraint Flag
        00880130|SH|1||StorageMediaFileSetID|Storage Media File-set ID
        00880140|UI|1||StorageMediaFileSetUID|Storage Media File-set UID
        00880200|SQ|1||IconImageSequence|Icon Image Sequence
        00880904|LO|1|R|TopicTitle|Topic Title
        00880906|ST|1|R|TopicSubject|Topic Subject
        00880910|LO|1|R|TopicAuthor|Topic Author
        00880912|LO|1-32|R|TopicKeywords|Topic Keywords
        01000410|CS|1||SOPInstanceStatus|SOP Instance Status
        01000420|DT|1||SOPAuthorizationDateTime|SOP Authorization DateTime
        01000424|LT|1||SOPAuthorizationComment|SOP Authorization Comment
        01000426|LO|1||AuthorizationEquipmentCertificationNumber|Authorization Equipment Certification Number
        04000005|US|1||MACIDNumber|MAC ID Number
        04000010|UI|1||MACCalculationTransferSyntaxUID|MAC Calculation Transfer Syntax UID
        04000015|CS|1||MACAlgorithm|MAC Algorithm
        04000020|AT|1-n||DataElementsSigned|Data Elements Signed
        04000100|UI|1||DigitalSignatureUID|Digital Signature UID
        04000105|DT|1||DigitalSignatureDateTime|Digital Signature DateTime
        04000110|CS|1||CertificateType|Certificate Type
        04000115|OB|1||CertificateOfSigner|Certificate of Signer
        04000120|OB|1||Signature|Signature
        04000305|CS|1||CertifiedTimestampType|Certified Timestamp Type
        04000310|OB|1||CertifiedTimestamp|Certified Timestamp
        04000315|FL|1|R||
        04000401|SQ|1||DigitalSignaturePurposeCodeSequence|Digital Signature Purpose Code Sequence
        04000402|SQ|1||ReferencedDigitalSignatureSequence|Referenced Digital Signature Sequence
        04000403|SQ|1||ReferencedSOPInstanceMACSequence|Referenced SOP Instance MAC Sequence
        04000404|OB|1||MAC|MAC
        04000500|SQ|1||EncryptedAttributesSequence|Encrypted Attributes Sequence
        04000510|UI|1||EncryptedContentTransferSyntaxUID|Encrypted Content Transfer Syntax UID
        04000520|OB|1||EncryptedContent|Encrypted Content
        04000550|SQ|1||ModifiedAttributesSequence|Modified Attributes Sequence
        04000551|SQ|1||NonconformingModifiedAttributesSequence|Nonconforming Modified Attributes Sequence
        04000552|OB|1||NonconformingDataElementValue|Nonconforming Data Element Value
        04000561|SQ|1||OriginalAttributesSequence|Original Attributes Sequence
        04000562|DT|1||AttributeModificationDateTime|Attribute Modification DateTime
        04000563|LO|1||ModifyingSystem|Modifying System
        04000564|LO|1||SourceOfPreviousValues|Source of Previous Values
        04000565|CS|1||ReasonForTheAttributeModification|Reason for the Attribute Modification
        04000600|CS|1||InstanceOriginStatus|Instance Origin Status
        1000xxx0|US|3|R|EscapeTriplet|Escape Triplet
        1000xxx1|US|3|R|RunLengthTriplet|Run Length Triplet
        1000xxx2|US|1|R|HuffmanTableSize|Huffman Table Size
        1000xxx3|US|3|R|HuffmanTableTriplet|Huffman Table Triplet
        1000xxx4|US|1|R|ShiftTableSize|Shift Table Size
        1000xxx5|US|3|R|ShiftTableTriplet|Shift Table Triplet
        1010xxxx|US|1-n|R|ZonalMap|Zonal Map
        20000010|IS|1||NumberOfCopies|Number of Copies
        2000001E|SQ|1||PrinterConfigurationSequence|Printer Configuration Sequence
        20000020|CS|1||PrintPriority|Print Priority
        20000030|CS|1||MediumType|Medium Type
        20000040|CS|1||FilmDestination|Film Destination
        20000050|LO|1||FilmSessionLabel|Film Session Label
        20000060|IS|1||MemoryAllocation|Memory Allocation
        20000061|IS|1||MaximumMemoryAllocation|Maximum Memory Allocation
        20000062|CS|1|R|ColorImagePrintingFlag|Color Image Printing Flag
        20000063|CS|1|R|CollationFlag|Collation Flag
        20000065|CS|1|R|AnnotationFlag|Annotation Flag
        20000067|CS|1|R|ImageOverlayFlag|Image Overlay Flag
        20000069|CS|1|R|PresentationLUTFlag|Presentation LUT Flag
        2000006A|CS|1|R|ImageBoxPresentationLUTFlag|Image Box Presentation LUT Flag
        200000A0|US|1||MemoryBitDepth|Memory Bit Depth
        200000A1|US|1||PrintingBitDepth|Printing Bit Depth
        200000A2|SQ|1||MediaInstalledSequence|Media Installed Sequence
        200000A4|SQ|1||OtherMediaAvailableSequence|Other Media Available Sequence
        200000A8|SQ|1||SupportedImageDisplayFormatsSequence|Supported Image Display Formats Sequence
        20000500|SQ|1||ReferencedFilmBoxSequence|Referenced Film Box Sequence
        20000510|SQ|1|R|ReferencedStoredPrintSequence|Referenced Stored Print Sequence
        20100010|ST|1||ImageDisplayFormat|Image Display Format
        20100030|CS|1||AnnotationDisplayFormatID|Annotation Display Format ID
        20100040|CS|1||FilmOrientation|Film Orientation
        20100050|CS|1||FilmSizeID|Film Size ID
        20100052|CS|1||PrinterResolutionID|Printer Resolution ID
        20100054|CS|1||DefaultPrinterResolutionID|Default Printer Resolution ID
        20100060|CS|1||MagnificationType|Magnification Type
        20100080|CS|1||SmoothingType|Smoothing Type
        201000A6|CS|1||DefaultMagnificationType|Default Magnification Type
        201000A7|CS|1-n||OtherMagnificationTypesAvailable|Other Magnification Types Available
        201000A8|CS|1||DefaultSmoothingType|Default Smoothing Type
        201000A9|CS|1-n||OtherSmoothingTypesAvailable|Other Smoothing Types Available
        20100100|CS|1||BorderDensity|Border Density
        20100110|CS|1||EmptyImageDensity|Empty Image Density
        20100120|US|1||MinDensity|Min Density
        20100130|US|1||MaxDensity|Max Density
        20100140|CS|1||Trim|Trim
        20100150|ST|1||ConfigurationInformation|Configuration Information
        20100152|LT|1||ConfigurationInformationDescription|Configuration Information Description
        20100154|IS|1||MaximumCollatedFilms|Maximum Collated Films
        2010015E|US|1||Illumination|Illumination
        20100160|US|1||ReflectedAmbientLight|Reflected Ambient Light
        20100376|DS|2||PrinterPixelSpacing|Printer Pixel Spacing
        20100500|SQ|1||ReferencedFilmSessionSequence|Referenced Film Session Sequence
        20100510|SQ|1||ReferencedImageBoxSequence|Referenced Image Box Sequence
        20100520|SQ|1||ReferencedBasicAnnotationBoxSequence|Referenced Basic Annotation Box Sequence
        20200010|US|1||ImageBoxPosition|Image Box Position
        20200020|CS|1||Polarity|Polarity
        20200030|DS|1||RequestedImageSize|Requested Image Size
        20200040|CS|1||RequestedDecimateCropBehavior|Requested Decimate/Crop Behavior
        20200050|CS|1||RequestedResolutionID|Requested Resolution ID
        202000A0|CS|1||RequestedImageSizeFlag|Requested Image Size Flag
        202000A2|CS|1||DecimateCropResult|Decimate/Crop Result
        20200110|SQ|1||BasicGrayscaleImageSequence|Basic Grayscale Image Sequence
        20200111|SQ|1||BasicColorImageSequence|Basic Color Image Sequence
        20200130|SQ|1|R|ReferencedImageOverlayBoxSequence|Referenced Image Overlay Box Sequence
        20200140|SQ|1|R|ReferencedVOILUTBoxSequence|Referenced VOI LUT Box Sequence
        20300010|US|1||AnnotationPosition|Annotation Position
        20300020|LO|1||TextString|Text String
        20400010|SQ|1|R|ReferencedOverlayPlaneSequence|Referenced Overlay Plane Sequence
        20400011|US|1-99|R|ReferencedOverlayPlaneGroups|Referenced Overlay Plane Groups
        20400020|SQ|1|R|OverlayPixelDataSequence|Overlay Pixel Data Sequence
        20400060|CS|1|R|OverlayMagnificationType|Overlay Magnification Type
        20400070|CS|1|R|OverlaySmoothingType|Overlay Smoothing Type
        20400072|CS|1|R|OverlayOrImageMagnification|Overlay or Image Magnification
        20400074|US|1|R|MagnifyToNumberOfColumns|Magnify to Number of Columns
        20400080|CS|1|R|OverlayForegroundDensity|Overlay Foreground Density
        20400082|CS|1|R|OverlayBackgroundDensity|Overlay Background Density
        20400090|CS|1|R|OverlayMode|Overlay Mode
        20400100|CS|1|R|ThresholdDensity|Threshold Density
        20400500|SQ|1|R|ReferencedImageBoxSequenceRetired|Referenced Image Box Sequence (Retired)
        20500010|SQ|1||PresentationLUTSequence|Presentation LUT Sequence
        20500020|CS|1||PresentationLUTShape|Presentation LUT Shape
        20500500|SQ|1||ReferencedPresentationLUTSequence|Referenced Presentation LUT Sequence
        21000010|SH|1|R|PrintJobID|Print Job ID
        21000020|CS|1||ExecutionStatus|Execution Status
        21000030|CS|1||ExecutionStatusInfo|Execution Status Info
        21000040|DA|1||CreationDate|Creation Date
        21000050|TM|1||CreationTime|Creation Time
        21000070|AE|1||Originator|Originator
        21000140|AE|1||DestinationAE|Destination AE
        21000160|SH|1||OwnerID|Owner ID
        21000170|IS|1||NumberOfFilms|Number of Films
        21000500|SQ|1|R|ReferencedPrintJobSequencePullStoredPrint|Referenced Print Job Sequence (Pull Stored Print)
        21100010|CS|1||PrinterStatus|Printer Status
        21100020|CS|1||PrinterStatusInfo|Printer Status Info
        21100030|LO|1||PrinterName|Printer Name
        21100099|SH|1|R|PrintQueueID|Print Queue ID
        21200010|CS|1|R|QueueStatus|Queue Status
        21200050|SQ|1|R|PrintJobDescriptionSequence|Print Job Description Sequence
        21200070|SQ|1|R|ReferencedPrintJobSequence|Referenced Print Job Sequence
        21300010|SQ|1|R|PrintManagementCapabilitiesSequence|Print Management Capabilities Sequence
        21300015|SQ|1|R|PrinterCharacteristicsSequence|Printer Characteristics Sequence
        21300030|SQ|1|R|FilmBoxContentSequence|Film Box Content Sequence
        21300040|SQ|1|R|ImageBoxContentSequence|Image Box Content Sequence
        21300050|SQ|1|R|AnnotationContentSequence|Annotation Content Sequence
        21300060|SQ|1|R|ImageOverlayBoxContentSequence|Image Overlay Box Content Sequence
        21300080|SQ|1|R|PresentationLUTContentSequence|Presentation LUT Content Sequence
        213000A0|SQ|1||ProposedStudySequence|Proposed Study Sequence
        213000C0|SQ|1||OriginalImageSequence|Original Image Sequence
        22000001|CS|1||LabelUsingInformationExtractedFromInstances|Label Using Information Extracted From Instances
        22000002|UT|1||LabelText|Label Text
        22000003|CS|1||LabelStyleSelection|Label Style Selection
        22000004|LT|1||MediaDisposition|Media Disposition
        22000005|LT|1||BarcodeValue|Barcode Value
        22000006|CS|1||BarcodeSymbology|Barcode Symbology
        22000007|CS|1||AllowMediaSplitting|Allow Media Splitting
        22000008|CS|1||IncludeNonDICOMObjects|Include Non-DICOM Objects
        22000009|CS|1||IncludeDisplayApplication|Include Display Application
        2200000A|CS|1||PreserveCompositeInstancesAfterMediaCreation|Preserve Composite Instances After Media Creation
        2200000B|US|1||TotalNumberOfPiecesOfMediaCreated|Total Number of Pieces of Media Created
        2200000C|LO|1||RequestedMediaApplicationProfile|Requested Media Application Profile
        2200000D|SQ|1||ReferencedStorageMediaSequence|Referenced Storage Media Sequence
        2200000E|AT|1-n||FailureAttributes|Failure Attributes
        2200000F|CS|1||AllowLossyCompression|Allow Lossy Compression
        22000020|CS|1||RequestPriority|Request Priority
        30020002|SH|1||RTImageLabel|RT Image Label
        30020003|LO|1||RTImageName|RT Image Name
        30020004|ST|1||RTImageDescription|RT Image Description
        3002000A|CS|1||ReportedValuesOrigin|Reported Values Origin
        3002000C|CS|1||RTImagePlane|RT Image Plane
        3002000D|DS|3||XRayImageReceptorTranslation|X-Ray Image Receptor Translation
        3002000E|DS|1||XRayImageReceptorAngle|X-Ray Image Receptor Angle
        30020010|DS|6||RTImageOrientation|RT Image Orientation
        30020011|DS|2||ImagePlanePixelSpacing|Image Plane Pixel Spacing
        30020012|DS|2||RTImagePosition|RT Image Position
        30020020|SH|1||RadiationMachineName|Radiation Machine Name
        30020022|DS|1||RadiationMachineSAD|Radiation Machine SAD
        30020024|DS|1||RadiationMachineSSD|Radiation Machine SSD
        30020026|DS|1||RTImageSID|RT Image SID
        30020028|DS|1||SourceToReferenceObjectDistance|Source to Reference Object Distance
        30020029|IS|1||FractionNumber|Fraction Number
        30020030|SQ|1||ExposureSequence|Exposure Sequence
        30020032|DS|1||MetersetExposure|Meterset Exposure
        30020034|DS|4||DiaphragmPosition|Diaphragm Position
        30020040|SQ|1||FluenceMapSequence|Fluence Map Sequence
        30020041|CS|1||FluenceDataSource|Fluence Data Source
        30020042|DS|1||FluenceDataScale|Fluence Data Scale
        30020050|SQ|1||PrimaryFluenceModeSequence|Primary Fluence Mode Sequence
        30020051|CS|1||FluenceMode|Fluence Mode
        30020052|SH|1||FluenceModeID|Fluence Mode ID
        30020100|IS|1||SelectedFrameNumber|Selected Frame Number
        30020101|SQ|1||SelectedFrameFunctionalGroupsSequence|Selected Frame Functional Groups Sequence
        30020102|SQ|1||RTImageFrameGeneralContentSequence|RT Image Frame General Content Sequence
        30020103|SQ|1||RTImageFrameContextSequence|RT Image Frame Context Sequence
        30020104|SQ|1||RTImageScopeSequence|RT Image Scope Sequence
        30020105|CS|1||BeamModifierCoordinatesPresenceFlag|Beam Modifier Coordinates Presence Flag
        30020106|FD|1||StartCumulativeMeterset|Start Cumulative Meterset
        30020107|FD|1||StopCumulativeMeterset|Stop Cumulative Meterset
        30020108|SQ|1||RTAcquisitionPatientPositionSequence|RT Acquisition Patient Position Sequence
        30020109|SQ|1||RTImageFrameImagingDevicePositionSequence|RT Image Frame Imaging Device Position Sequence
        3002010A|SQ|1||RTImageFramekVRadiationAcquisitionSequence|RT Image Frame kV Radiation Acquisition Sequence
        3002010B|SQ|1||RTImageFrameMVRadiationAcquisitionSequence|RT Image Frame MV Radiation Acquisition Sequence
        3002010C|SQ|1||RTImageFrameRadiationAcquisitionSequence|RT Image Frame Radiation Acquisition Sequence
        3002010D|SQ|1||ImagingSourcePositionSequence|Imaging Source Position Sequence
        3002010E|SQ|1||ImageReceptorPositionSequence|Image Receptor Position Sequence
        3002010F|FD|16||DevicePositionToEquipmentMappingMatrix|Device Position to Equipment Mapping Matrix
        30020110|SQ|1||DevicePositionParameterSequence|Device Position Parameter Sequence
        30020111|CS|1||ImagingSourceLocationSpecificationType|Imaging Source Location Specification Type
        30020112|SQ|1||ImagingDeviceLocationMatrixSequence|Imaging Device Location Matrix Sequence
        30020113|SQ|1||ImagingDeviceLocationParameterSequence|Imaging Device Location Parameter Sequence
        30020114|SQ|1||ImagingApertureSequence|Imaging Aperture Sequence
        30020115|CS|1||ImagingApertureSpecificationType|Imaging Aperture Specification Type
        30020116|US|1||NumberOfAcquisitionDevices|Number of Acquisition Devices
        30020117|SQ|1||AcquisitionDeviceSequence|Acquisition Device Sequence
        30020118|SQ|1||AcquisitionTaskSequence|Acquisition Task Sequence
        30020119|SQ|1||AcquisitionTaskWorkitemCodeSequence|Acquisition Task Workitem Code Sequence
        3002011A|SQ|1||AcquisitionSubtaskSequence|Acquisition Subtask Sequence
        3002011B|SQ|1||SubtaskWorkitemCodeSequence|Subtask Workitem Code Sequence
        3002011C|US|1||AcquisitionTaskIndex|Acquisition Task Index
        3002011D|US|1||AcquisitionSubtaskIndex|Acquisition Subtask Index
        3002011E|SQ|1||ReferencedBaselineParametersRTRadiationInstanceSequence|Referenced Baseline Parameters RT Radiation Instance Sequence
        3002011F|SQ|1||PositionAcquisitionTemplateIdentificationSequence|Position Acquisition Template Identification Sequence
        30020120|ST|1||PositionAcquisitionTemplateID|Position Acquisition Template ID
        30020121|LO|1||PositionAcquisitionTemplateName|Position Acquisition Template Name
        30020122|SQ|1||PositionAcquisitionTemplateCodeSequence|Position Acquisition Template Code Sequence
        30020123|LT|1||PositionAcquisitionTemplateDescription|Position Acquisition Template Description
        30020124|SQ|1||AcquisitionTaskApplicabilitySequence|Acquisition Task Applicability Sequence
        30020125|SQ|1||ProjectionImagingAcquisitionParameterSequence|Projection Imaging Acquisition Parameter Sequence
        30020126|SQ|1||CTImagingAcquisitionParameterSequence|CT Imaging Acquisition Parameter Sequence
        30020127|SQ|1||KVImagingGenerationParametersSequence|KV Imaging Generation Parameters Sequence
        30020128|SQ|1||MVImagingGenerationParametersSequence|MV Imaging Generation Parameters Sequence
        30020129|CS|1||AcquisitionSignalType|Acquisition Signal Type
        3002012A|CS|1||AcquisitionMethod|Acquisition Method
        3002012B|SQ|1||ScanStartPositionSequence|Scan Start Position Sequence
        3002012C|SQ|1||ScanStopPositionSequence|Scan Stop Position Sequence
        3002012D|FD|1||ImagingSourceToBeamModifierDefinitionPlaneDistance|Imaging Source to Beam Modifier Definition Plane Distance
        3002012E|CS|1||ScanArcType|Scan Arc Type
        3002012F|CS|1||DetectorPositioningType|Detector Positioning Type
        30020130|SQ|1||AdditionalRTAccessoryDeviceSequence|Additional RT Accessory Device Sequence
        30020131|SQ|1||DeviceSpecificAcquisitionParameterSequence|Device-Specific Acquisition Parameter Sequence
        30020132|SQ|1||ReferencedPositionReferenceInstanceSequence|Referenced Position Reference Instance Sequence
        30020133|SQ|1||EnergyDerivationCodeSequence|Energy Derivation Code Sequence
        30020134|FD|1||MaximumCumulativeMetersetExposure|Maximum Cumulative Meterset Exposure
        30020135|SQ|1||AcquisitionInitiationSequence|Acquisition Initiation Sequence
        30020136|SQ|1||RTConeBeamImagingGeometrySequence|RT Cone-Beam Imaging Geometry Sequence
        30040001|CS|1||DVHType|DVH Type
        30040002|CS|1||DoseUnits|Dose Units
        30040004|CS|1||DoseType|Dose Type
        30040005|CS|1||SpatialTransformOfDose|Spatial Transform of Dose
        30040006|LO|1||DoseComment|Dose Comment
        30040008|DS|3||NormalizationPoint|Normalization Point
        3004000A|CS|1||DoseSummationType|Dose Summation Type
        3004000C|DS|2-n||GridFrameOffsetVector|Grid Frame Offset Vector
        3004000E|DS|1||DoseGridScaling|Dose Grid Scaling
        30040010|SQ|1|R|RTDoseROISequence|RT Dose ROI Sequence
        30040012|DS|1||DoseValue|Dose Value
        30040014|CS|1-3||TissueHeterogeneityCorrection|Tissue Heterogeneity Correction
        30040016|SQ|1||RecommendedIsodoseLevelSequence|Recommended Isodose Level Sequence
        30040020|SQ|1||DoseUnitCodeSequence|Dose Unit Code Sequence
        30040021|SQ|1||RTDoseInterpretedTypeCodeSequence|RT Dose Interpreted Type Code Sequence
        30040022|SQ|1||RTDoseInterpretedTypeCodeModifierSequence|RT Dose Interpreted Type Code Modifier Sequence
        30040023|SQ|1||DoseRadiobiologicalInterpretationSequence|Dose Radiobiological Interpretation Sequence
        30040024|SQ|1||RTDoseIntentCodeSequence|RT Dose Intent Code Sequence
        30040040|DS|3||DVHNormalizationPoint|DVH Normalization Point
        30040042|DS|1||DVHNormalizationDoseValue|DVH Normalization Dose Value
        30040050|SQ|1||DVHSequence|DVH Sequence
        30040052|DS|1||DVHDoseScaling|DVH Dose Scaling
        30040054|CS|1||DVHVolumeUnits|DVH Volume Units
        30040056|IS|1||DVHNumberOfBins|DVH Number of Bins
        30040058|DS|2-2n||DVHData|DVH Data
        30040060|SQ|1||DVHReferencedROISequence|DVH Referenced ROI Sequence
        30040062|CS|1||DVHROIContributionType|DVH ROI Contribution Type
        30040070|DS|1||DVHMinimumDose|DVH Minimum Dose
        30040072|DS|1||DVHMaximumDose|DVH Maximum Dose
        30040074|DS|1||DVHMeanDose|DVH Mean Dose
        3004007F|LO|1||DoseCalculationModelName|Dose Calculation Model Name
        30040080|SQ|1||DoseCalculationModelSequence|Dose Calculation Model Sequence
        30040081|SQ|1||DoseCalculationAlgorithmSequence|Dose Calculation Algorithm Sequence
        30040082|CS|1||CommissioningStatus|Commissioning Status
        30040083|SQ|1||DoseCalculationModelParameterSequence|Dose Calculation Model Parameter Sequence
        30040084|CS|1||DoseDepositionCalculationMedium|Dose Deposition Calculation Medium
        30060002|SH|1||StructureSetLabel|Structure Set Label
        30060004|LO|1||StructureSetName|Structure Set Name
        30060006|ST|1||StructureSetDescription|Structure Set Description
        30060008|DA|1||StructureSetDate|Structure Set Date
        30060009|TM|1||StructureSetTime|Structure Set Time
        30060010|SQ|1||ReferencedFrameOfReferenceSequence|Referenced Frame of Reference Sequence
        30060012|SQ|1||RTReferencedStudySequence|RT Referenced Study Sequence
        30060014|SQ|1||RTReferencedSeriesSequence|RT Referenced Series Sequence
        30060016|SQ|1||ContourImageSequence|Contour Image Sequence
        30060018|SQ|1||PredecessorStructureSetSequence|Predecessor Structure Set Sequence
        30060020|SQ|1||StructureSetROISequence|Structure Set ROI Sequence
        30060022|IS|1||ROINumber|ROI Number
        30060024|UI|1||ReferencedFrameOfReferenceUID|Referenced Frame of Reference UID
        30060026|LO|1||ROIName|ROI Name
        30060028|ST|1||ROIDescription|ROI Description
        3006002A|IS|3||ROIDisplayColor|ROI Display Color
        3006002C|DS|1||ROIVolume|ROI Volume
        3006002D|DT|1||ROIDateTime|ROI DateTime
        3006002E|DT|1||ROIObservationDateTime|ROI Observation DateTime
        30060030|SQ|1||RTRelatedROISequence|RT Related ROI Sequence
        30060033|CS|1||RTROIRelationship|RT ROI Relationship
        30060036|CS|1||ROIGenerationAlgorithm|ROI Generation Algorithm
        30060037|SQ|1||ROIDerivationAlgorithmIdentificationSequence|ROI Derivation Algorithm Identification Sequence
        30060038|LO|1||ROIGenerationDescription|ROI Generation Description
        30060039|SQ|1||ROIContourSequence|ROI Contour Sequence
        30060040|SQ|1||ContourSequence|Contour Sequence
        30060042|CS|1||ContourGeometricType|Contour Geometric Type
        30060044|DS|1|R|ContourSlabThickness|Contour Slab Thickness
        30060045|DS|3|R|ContourOffsetVector|Contour Offset Vector
        30060046|IS|1||NumberOfContourPoints|Number of Contour Points
        30060048|IS|1||ContourNumber|Contour Number
        30060049|IS|1-n|R|AttachedContours|Attached Contours
        3006004A|SQ|1||SourcePixelPlanesCharacteristicsSequence|Source Pixel Planes Characteristics Sequence
        3006004B|SQ|1||SourceSeriesSequence|Source Series Sequence
        3006004C|SQ|1||SourceSeriesInformationSequence|Source Series Information Sequence
        3006004D|SQ|1||ROICreatorSequence|ROI Creator Sequence
        3006004E|SQ|1||ROIInterpreterSequence|ROI Interpreter Sequence
        3006004F|SQ|1||ROIObservationContextCodeSequence|ROI Observation Context Code Sequence
        30060050|DS|3-3n||ContourData|Contour Data
        30060080|SQ|1||RTROIObservationsSequence|RT ROI Observations Sequence
        30060082|IS|1||ObservationNumber|Observation Number
        30060084|IS|1||ReferencedROINumber|Referenced ROI Number
        30060085|SH|1|R|ROIObservationLabel|ROI Observation Label
        30060086|SQ|1||RTROIIdentificationCodeSequence|RT ROI Identification Code Sequence
        30060088|ST|1|R|ROIObservationDescription|ROI Observation Description
        300600A0|SQ|1||RelatedRTROIObservationsSequence|Related RT ROI Observations Sequence
        300600A4|CS|1||RTROIInterpretedType|RT ROI Interpreted Type
        300600A6|PN|1||ROIInterpreter|ROI Interpreter
        300600B0|SQ|1||ROIPhysicalPropertiesSequence|ROI Physical Properties Sequence
        300600B2|CS|1||ROIPhysicalProperty|ROI Physical Property
        300600B4|DS|1||ROIPhysicalPropertyValue|ROI Physical Property Value
        300600B6|SQ|1||ROIElementalCompositionSequence|ROI Elemental Composition Sequence
        300600B7|US|1||ROIElementalCompositionAtomicNumber|ROI Elemental Composition Atomic Number
        300600B8|FL|1||ROIElementalCompositionAtomicMassFraction|ROI Elemental Composition Atomic Mass Fraction
        300600B9|SQ|1|R|AdditionalRTROIIdentificationCodeSequence|Additional RT ROI Identification Code Sequence
        300600C0|SQ|1|R|FrameOfReferenceRelationshipSequence|Frame of Reference Relationship Sequence
        300600C2|UI|1|R|RelatedFrameOfReferenceUID|Related Frame of Reference UID
        300600C4|CS|1|R|FrameOfReferenceTransformationType|Frame of Reference Transformation Type
        300600C6|DS|16||FrameOfReferenceTransformationMatrix|Frame of Reference Transformation Matrix
        300600C8|LO|1||FrameOfReferenceTransformationComment|Frame of Reference Transformation Comment
        300600C9|SQ|1||PatientLocationCoordinatesSequence|Patient Location Coordinates Sequence
        300600CA|SQ|1||PatientLocationCoordinatesCodeSequence|Patient Location Coordinates Code Sequence
        300600CB|SQ|1||PatientSupportPositionSequence|Patient Support Position Sequence
        30080010|SQ|1||MeasuredDoseReferenceSequence|Measured Dose Reference Sequence
        30080012|ST|1||MeasuredDoseDescription|Measured Dose Description
        30080014|CS|1||MeasuredDoseType|Measured Dose Type
        30080016|DS|1||MeasuredDoseValue|Measured Dose Value
        30080020|SQ|1||TreatmentSessionBeamSequence|Treatment Session Beam Sequence
        30080021|SQ|1||TreatmentSessionIonBeamSequence|Treatment Session Ion Beam Sequence
        30080022|IS|1||CurrentFractionNumber|Current Fraction Number
        30080024|DA|1||TreatmentControlPointDate|Treatment Control Point Date
        30080025|TM|1||TreatmentControlPointTime|Treatment Control Point Time
        3008002A|CS|1||TreatmentTerminationStatus|Treatment Termination Status
        3008002B|SH|1|R|TreatmentTerminationCode|Treatment Termination Code
        3008002C|CS|1||TreatmentVerificationStatus|Treatment Verification Status
        30080030|SQ|1||ReferencedTreatmentRecordSequence|Referenced Treatment Record Sequence
        30080032|DS|1||SpecifiedPrimaryMeterset|Specified Primary Meterset
        30080033|DS|1||SpecifiedSecondaryMeterset|Specified Secondary Meterset
        30080036|DS|1||DeliveredPrimaryMeterset|Delivered Primary Meterset
        30080037|DS|1||DeliveredSecondaryMeterset|Delivered Secondary Meterset
        3008003A|DS|1||SpecifiedTreatmentTime|Specified Treatment Time
        3008003B|DS|1||DeliveredTreatmentTime|Delivered Treatment Time
        30080040|SQ|1||ControlPointDeliverySequence|Control Point Delivery Sequence
        30080041|SQ|1||IonControlPointDeliverySequence|Ion Control Point Delivery Sequence
        30080042|DS|1||SpecifiedMeterset|Specified Meterset
        30080044|DS|1||DeliveredMeterset|Delivered Meterset
        30080045|FL|1||MetersetRateSet|Meterset Rate Set
        30080046|FL|1||MetersetRateDelivered|Meterset Rate Delivered
        30080047|FL|1-n||ScanSpotMetersetsDelivered|Scan Spot Metersets Delivered
        30080048|DS|1||DoseRateDelivered|Dose Rate Delivered
        30080050|SQ|1||TreatmentSummaryCalculatedDoseReferenceSequence|Treatment Summary Calculated Dose Reference Sequence
        30080052|DS|1||CumulativeDoseToDoseReference|Cumulative Dose to Dose Reference
        30080054|DA|1||FirstTreatmentDate|First Treatment Date
        30080056|DA|1||MostRecentTreatmentDate|Most Recent Treatment Date
        3008005A|IS|1||NumberOfFractionsDelivered|Number of Fractions Delivered
        30080060|SQ|1||OverrideSequence|Override Sequence
        30080061|AT|1||ParameterSequencePointer|Parameter Sequence Pointer
        30080062|AT|1||OverrideParameterPointer|Override Parameter Pointer
        30080063|IS|1||ParameterItemIndex|Parameter Item Index
        30080064|IS|1||MeasuredDoseReferenceNumber|Measured Dose Reference Number
        30080065|AT|1||ParameterPointer|Parameter Pointer
        30080066|ST|1||OverrideReason|Override Reason
        30080067|US|1||ParameterValueNumber|Parameter Value Number
        30080068|SQ|1||CorrectedParameterSequence|Corrected Parameter Sequence
        3008006A|FL|1||CorrectionValue|Correction Value
        30080070|SQ|1||CalculatedDoseReferenceSequence|Calculated Dose Reference Sequence
        30080072|IS|1||CalculatedDoseReferenceNumber|Calculated Dose Reference Number
        30080074|ST|1||CalculatedDoseReferenceDescription|Calculated Dose Reference Description
        30080076|DS|1||CalculatedDoseReferenceDoseValue|Calculated Dose Reference Dose Value
        30080078|DS|1||StartMeterset|Start Meterset
        3008007A|DS|1||EndMeterset|End Meterset
        30080080|SQ|1||ReferencedMeasuredDoseReferenceSequence|Referenced Measured Dose Reference Sequence
        30080082|IS|1||ReferencedMeasuredDoseReferenceNumber|Referenced Measured Dose Reference Number
        30080090|SQ|1||ReferencedCalculatedDoseReferenceSequence|Referenced Calculated Dose Reference Sequence
        30080092|IS|1||ReferencedCalculatedDoseReferenceNumber|Referenced Calculated Dose Reference Number
        300800A0|SQ|1||BeamLimitingDeviceLeafPairsSequence|Beam Limiting Device Leaf Pairs Sequence
        300800A1|SQ|1||EnhancedRTBeamLimitingDeviceSequence|Enhanced RT Beam Limiting Device Sequence
        300800A2|SQ|1||EnhancedRTBeamLimitingOpeningSequence|Enhanced RT Beam Limiting Opening Sequence
        300800A3|CS|1||EnhancedRTBeamLimitingDeviceDefinitionFlag|Enhanced RT Beam Limiting Device Definition Flag
        300800A4|FD|2-2n||ParallelRTBeamDelimiterOpeningExtents|Parallel RT Beam Delimiter Opening Extents
        300800B0|SQ|1||RecordedWedgeSequence|Recorded Wedge Sequence
        300800C0|SQ|1||RecordedCompensatorSequence|Recorded Compensator Sequence
        300800D0|SQ|1||RecordedBlockSequence|Recorded Block Sequence
        300800D1|SQ|1||RecordedBlockSlabSequence|Recorded Block Slab Sequence
        300800E0|SQ|1||TreatmentSummaryMeasuredDoseReferenceSequence|Treatment Summary Measured Dose Reference Sequence
        300800F0|SQ|1||RecordedSnoutSequence|Recorded Snout Sequence
        300800F2|SQ|1||RecordedRangeShifterSequence|Recorded Range Shifter Sequence
        300800F4|SQ|1||RecordedLateralSpreadingDeviceSequence|Recorded Lateral Spreading Device Sequence
        300800F6|SQ|1||RecordedRangeModulatorSequence|Recorded Range Modulator Sequence
        30080100|SQ|1||RecordedSourceSequence|Recorded Source Sequence
        30080105|LO|1||SourceSerialNumber|Source Serial Number
        30080110|SQ|1||TreatmentSessionApplicationSetupSequence|Treatment Session Application Setup Sequence
        30080116|CS|1||ApplicationSetupCheck|Application Setup Check
        30080120|SQ|1||RecordedBrachyAccessoryDeviceSequence|Recorded Brachy Accessory Device Sequence
        30080122|IS|1||ReferencedBrachyAccessoryDeviceNumber|Referenced Brachy Accessory Device Number
        30080130|SQ|1||RecordedChannelSequence|Recorded Channel Sequence
        30080132|DS|1||SpecifiedChannelTotalTime|Specified Channel Total Time
        30080134|DS|1||DeliveredChannelTotalTime|Delivered Channel Total Time
        30080136|IS|1||SpecifiedNumberOfPulses|Specified Number of Pulses
        30080138|IS|1||DeliveredNumberOfPulses|Delivered Number of Pulses
        3008013A|DS|1||SpecifiedPulseRepetitionInterval|Specified Pulse Repetition Interval
        3008013C|DS|1||DeliveredPulseRepetitionInterval|Delivered Pulse Repetition Interval
        30080140|SQ|1||RecordedSourceApplicatorSequence|Recorded Source Applicator Sequence
        30080142|IS|1||ReferencedSourceApplicatorNumber|Referenced Source Applicator Number
        30080150|SQ|1||RecordedChannelShieldSequence|Recorded Channel Shield Sequence
        30080152|IS|1||ReferencedChannelShieldNumber|Referenced Channel Shield Number
        30080160|SQ|1||BrachyControlPointDeliveredSequence|Brachy Control Point Delivered Sequence
        30080162|DA|1||SafePositionExitDate|Safe Position Exit Date
        30080164|TM|1||SafePositionExitTime|Safe Position Exit Time
        30080166|DA|1||SafePositionReturnDate|Safe Position Return Date
        30080168|TM|1||SafePositionReturnTime|Safe Position Return Time
        30080171|SQ|1||PulseSpecificBrachyControlPointDeliveredSequence|Pulse Specific Brachy Control Point Delivered Sequence
        30080172|US|1||PulseNumber|Pulse Number
        30080173|SQ|1||BrachyPulseControlPointDeliveredSequence|Brachy Pulse Control Point Delivered Sequence
        30080200|CS|1||CurrentTreatmentStatus|Current Treatment Status
        30080202|ST|1||TreatmentStatusComment|Treatment Status Comment
        30080220|SQ|1||FractionGroupSummarySequence|Fraction Group Summary Sequence
        30080223|IS|1||ReferencedFractionNumber|Referenced Fraction Number
        30080224|CS|1||FractionGroupType|Fraction Group Type
        30080230|CS|1||BeamStopperPosition|Beam Stopper Position
        30080240|SQ|1||FractionStatusSummarySequence|Fraction Status Summary Sequence
        30080250|DA|1||TreatmentDate|Treatment Date
        30080251|TM|1||TreatmentTime|Treatment Time
        300A0002|SH|1||RTPlanLabel|RT Plan Label
        300A0003|LO|1||RTPlanName|RT Plan Name
        300A0004|ST|1||RTPlanDescription|RT Plan Description
        300A0006|DA|1||RTPlanDate|RT Plan Date
        300A0007|TM|1||RTPlanTime|RT Plan Time
        300A0009|LO|1-n||TreatmentProtocols|Treatment Protocols
        300A000A|CS|1||PlanIntent|Plan Intent
        300A000B|LO|1-n|R|TreatmentSites|Treatment Sites
        300A000C|CS|1||RTPlanGeometry|RT Plan Geometry
        300A000E|ST|1||PrescriptionDescription|Prescription Description
        300A0010|SQ|1||DoseReferenceSequence|Dose Reference Sequence
        300A0012|IS|1||DoseReferenceNumber|Dose Reference Number
        300A0013|UI|1||DoseReferenceUID|Dose Reference UID
        300A0014|CS|1||DoseReferenceStructureType|Dose Reference Structure Type
        300A0015|CS|1||NominalBeamEnergyUnit|Nominal Beam Energy Unit
        300A0016|LO|1||DoseReferenceDescription|Dose Reference Description
        300A0018|DS|3||DoseReferencePointCoordinates|Dose Reference Point Coordinates
        300A001A|DS|1||NominalPriorDose|Nominal Prior Dose
        300A0020|CS|1||DoseReferenceType|Dose Reference Type
        300A0021|DS|1||ConstraintWeight|Constraint Weight
        300A0022|DS|1||DeliveryWarningDose|Delivery Warning Dose
        300A0023|DS|1||DeliveryMaximumDose|Delivery Maximum Dose
        300A0025|DS|1||TargetMinimumDose|Target Minimum Dose
        300A0026|DS|1||TargetPrescriptionDose|Target Prescription Dose
        300A0027|DS|1||TargetMaximumDose|Target Maximum Dose
        300A0028|DS|1||TargetUnderdoseVolumeFraction|Target Underdose Volume Fraction
        300A002A|DS|1||OrganAtRiskFullVolumeDose|Organ at Risk Full-volume Dose
        300A002B|DS|1||OrganAtRiskLimitDose|Organ at Risk Limit Dose
        300A002C|DS|1||OrganAtRiskMaximumDose|Organ at Risk Maximum Dose
        300A002D|DS|1||OrganAtRiskOverdoseVolumeFraction|Organ at Risk Overdose Volume Fraction
        300A0040|SQ|1||ToleranceTableSequence|Tolerance Table Sequence
        300A0042|IS|1||ToleranceTableNumber|Tolerance Table Number
        300A0043|SH|1||ToleranceTableLabel|Tolerance Table Label
        300A0044|DS|1||GantryAngleTolerance|Gantry Angle Tolerance
        300A0046|DS|1||BeamLimitingDeviceAngleTolerance|Beam Limiting Device Angle Tolerance
        300A0048|SQ|1||BeamLimitingDeviceToleranceSequence|Beam Limiting Device Tolerance Sequence
        300A004A|DS|1||BeamLimitingDevicePositionTolerance|Beam Limiting Device Position Tolerance
        300A004B|FL|1||SnoutPositionTolerance|Snout Position Tolerance
        300A004C|DS|1||PatientSupportAngleTolerance|Patient Support Angle Tolerance
        300A004E|DS|1||TableTopEccentricAngleTolerance|Table Top Eccentric Angle Tolerance
        300A004F|FL|1||TableTopPitchAngleTolerance|Table Top Pitch Angle Tolerance
        300A0050|FL|1||TableTopRollAngleTolerance|Table Top Roll Angle Tolerance
        300A0051|DS|1||TableTopVerticalPositionTolerance|Table Top Vertical Position Tolerance
        300A0052|DS|1||TableTopLongitudinalPositionTolerance|Table Top Longitudinal Position Tolerance
        300A0053|DS|1||TableTopLateralPositionTolerance|Table Top Lateral Position Tolerance
        300A0054|UI|1||TableTopPositionAlignmentUID|Table Top Position Alignment UID
        300A0055|CS|1||RTPlanRelationship|RT Plan Relationship
        300A0070|SQ|1||FractionGroupSequence|Fraction Group Sequence
        300A0071|IS|1||FractionGroupNumber|Fraction Group Number
        300A0072|LO|1||FractionGroupDescription|Fraction Group Description
        300A0078|IS|1||NumberOfFractionsPlanned|Number of Fractions Planned
        300A0079|IS|1||NumberOfFractionPatternDigitsPerDay|Number of Fraction Pattern Digits Per Day
        300A007A|IS|1||RepeatFractionCycleLength|Repeat Fraction Cycle Length
        300A007B|LT|1||FractionPattern|Fraction Pattern
        300A0080|IS|1||NumberOfBeams|Number of Beams
        300A0082|DS|3|R|BeamDoseSpecificationPoint|Beam Dose Specification Point
        300A0083|UI|1||ReferencedDoseReferenceUID|Referenced Dose Reference UID
        300A0084|DS|1||BeamDose|Beam Dose
        300A0086|DS|1||BeamMeterset|Beam Meterset
        300A0088|FL|1||BeamDosePointDepth|Beam Dose Point Depth
        300A0089|FL|1||BeamDosePointEquivalentDepth|Beam Dose Point Equivalent Depth
        300A008A|FL|1||BeamDosePointSSD|Beam Dose Point SSD
        300A008B|CS|1||BeamDoseMeaning|Beam Dose Meaning
        300A008C|SQ|1||BeamDoseVerificationControlPointSequence|Beam Dose Verification Control Point Sequence
        300A008D|FL|1|R|AverageBeamDosePointDepth|Average Beam Dose Point Depth
        300A008E|FL|1|R|AverageBeamDosePointEquivalentDepth|Average Beam Dose Point Equivalent Depth
        300A008F|FL|1|R|AverageBeamDosePointSSD|Average Beam Dose Point SSD
        300A0090|CS|1||BeamDoseType|Beam Dose Type
        300A0091|DS|1||AlternateBeamDose|Alternate Beam Dose
        300A0092|CS|1||AlternateBeamDoseType|Alternate Beam Dose Type
        300A0093|CS|1||DepthValueAveragingFlag|Depth Value Averaging Flag
        300A0094|DS|1||BeamDosePointSourceToExternalContourDistance|Beam Dose Point Source to External Contour Distance
        300A00A0|IS|1||NumberOfBrachyApplicationSetups|Number of Brachy Application Setups
        300A00A2|DS|3||BrachyApplicationSetupDoseSpecificationPoint|Brachy Application Setup Dose Specification Point
        300A00A4|DS|1||BrachyApplicationSetupDose|Brachy Application Setup Dose
        300A00B0|SQ|1||BeamSequence|Beam Sequence
        300A00B2|SH|1||TreatmentMachineName|Treatment Machine Name
        300A00B3|CS|1||PrimaryDosimeterUnit|Primary Dosimeter Unit
        300A00B4|DS|1||SourceAxisDistance|Source-Axis Distance
        300A00B6|SQ|1||BeamLimitingDeviceSequence|Beam Limiting Device Sequence
        300A00B8|CS|1||RTBeamLimitingDeviceType|RT Beam Limiting Device Type
        300A00BA|DS|1||SourceToBeamLimitingDeviceDistance|Source to Beam Limiting Device Distance
        300A00BB|FL|1||IsocenterToBeamLimitingDeviceDistance|Isocenter to Beam Limiting Device Distance
        300A00BC|IS|1||NumberOfLeafJawPairs|Number of Leaf/Jaw Pairs
        300A00BE|DS|3-n||LeafPositionBoundaries|Leaf Position Boundaries
        300A00C0|IS|1||BeamNumber|Beam Number
        300A00C2|LO|1||BeamName|Beam Name
        300A00C3|ST|1||BeamDescription|Beam Description
        300A00C4|CS|1||BeamType|Beam Type
        300A00C5|FD|1||BeamDeliveryDurationLimit|Beam Delivery Duration Limit
        300A00C6|CS|1||RadiationType|Radiation Type
        300A00C7|CS|1||HighDoseTechniqueType|High-Dose Technique Type
        300A00C8|IS|1||ReferenceImageNumber|Reference Image Number
        300A00CA|SQ|1||PlannedVerificationImageSequence|Planned Verification Image Sequence
        300A00CC|LO|1-n||ImagingDeviceSpecificAcquisitionParameters|Imaging Device-Specific Acquisition Parameters
        300A00CE|CS|1||TreatmentDeliveryType|Treatment Delivery Type
        300A00D0|IS|1||NumberOfWedges|Number of Wedges
        300A00D1|SQ|1||WedgeSequence|Wedge Sequence
        300A00D2|IS|1||WedgeNumber|Wedge Number
        300A00D3|CS|1||WedgeType|Wedge Type
        300A00D4|SH|1||WedgeID|Wedge ID
        300A00D5|IS|1||WedgeAngle|Wedge Angle
        300A00D6|DS|1||WedgeFactor|Wedge Factor
        300A00D7|FL|1||TotalWedgeTrayWaterEquivalentThickness|Total Wedge Tray Water-Equivalent Thickness
        300A00D8|DS|1||WedgeOrientation|Wedge Orientation
        300A00D9|FL|1||IsocenterToWedgeTrayDistance|Isocenter to Wedge Tray Distance
        300A00DA|DS|1||SourceToWedgeTrayDistance|Source to Wedge Tray Distance
        300A00DB|FL|1||WedgeThinEdgePosition|Wedge Thin Edge Position
        300A00DC|SH|1||BolusID|Bolus ID
        300A00DD|ST|1||BolusDescription|Bolus Description
        300A00DE|DS|1||EffectiveWedgeAngle|Effective Wedge Angle
        300A00E0|IS|1||NumberOfCompensators|Number of Compensators
        300A00E1|SH|1||MaterialID|Material ID
        300A00E2|DS|1||TotalCompensatorTrayFactor|Total Compensator Tray Factor
        300A00E3|SQ|1||CompensatorSequence|Compensator Sequence
        300A00E4|IS|1||CompensatorNumber|Compensator Number
        300A00E5|SH|1||CompensatorID|Compensator ID
        300A00E6|DS|1||SourceToCompensatorTrayDistance|Source to Compensator Tray Distance
        300A00E7|IS|1||CompensatorRows|Compensator Rows
        300A00E8|IS|1||CompensatorColumns|Compensator Columns
        300A00E9|DS|2||CompensatorPixelSpacing|Compensator Pixel Spacing
        300A00EA|DS|2||CompensatorPosition|Compensator Position
        300A00EB|DS|1-n||CompensatorTransmissionData|Compensator Transmission Data
        300A00EC|DS|1-n||CompensatorThicknessData|Compensator Thickness Data
        300A00ED|IS|1||NumberOfBoli|Number of Boli
        300A00EE|CS|1||CompensatorType|Compensator Type
        300A00EF|SH|1||CompensatorTrayID|Compensator Tray ID
        300A00F0|IS|1||NumberOfBlocks|Number of Blocks
        300A00F2|DS|1||TotalBlockTrayFactor|Total Block Tray Factor
        300A00F3|FL|1||TotalBlockTrayWaterEquivalentThickness|Total Block Tray Water-Equivalent Thickness
        300A00F4|SQ|1||BlockSequence|Block Sequence
        300A00F5|SH|1||BlockTrayID|Block Tray ID
        300A00F6|DS|1||SourceToBlockTrayDistance|Source to Block Tray Distance
        300A00F7|FL|1||IsocenterToBlockTrayDistance|Isocenter to Block Tray Distance
        300A00F8|CS|1||BlockType|Block Type
        300A00F9|LO|1||AccessoryCode|Accessory Code
        300A00FA|CS|1||BlockDivergence|Block Divergence
        300A00FB|CS|1||BlockMountingPosition|Block Mounting Position
        300A00FC|IS|1||BlockNumber|Block Number
        300A00FE|LO|1||BlockName|Block Name
        300A0100|DS|1||BlockThickness|Block Thickness
        300A0102|DS|1||BlockTransmission|Block Transmission
        300A0104|IS|1||BlockNumberOfPoints|Block Number of Points
        300A0106|DS|2-2n||BlockData|Block Data
        300A0107|SQ|1||ApplicatorSequence|Applicator Sequence
        300A0108|SH|1||ApplicatorID|Applicator ID
        300A0109|CS|1||ApplicatorType|Applicator Type
        300A010A|LO|1||ApplicatorDescription|Applicator Description
        300A010C|DS|1||CumulativeDoseReferenceCoefficient|Cumulative Dose Reference Coefficient
        300A010E|DS|1||FinalCumulativeMetersetWeight|Final Cumulative Meterset Weight
        300A0110|IS|1||NumberOfControlPoints|Number of Control Points
        300A0111|SQ|1||ControlPointSequence|Control Point Sequence
        300A0112|IS|1||ControlPointIndex|Control Point Index
        300A0114|DS|1||NominalBeamEnergy|Nominal Beam Energy
        300A0115|DS|1||DoseRateSet|Dose Rate Set
        300A0116|SQ|1||WedgePositionSequence|Wedge Position Sequence
        300A0118|CS|1||WedgePosition|Wedge Position
        300A011A|SQ|1||BeamLimitingDevicePositionSequence|Beam Limiting Device Position Sequence
        300A011C|DS|2-2n||LeafJawPositions|Leaf/Jaw Positions
        300A011E|DS|1||GantryAngle|Gantry Angle
        300A011F|CS|1||GantryRotationDirection|Gantry Rotation Direction
        300A0120|DS|1||BeamLimitingDeviceAngle|Beam Limiting Device Angle
        300A0121|CS|1||BeamLimitingDeviceRotationDirection|Beam Limiting Device Rotation Direction
        300A0122|DS|1||PatientSupportAngle|Patient Support Angle
        300A0123|CS|1||PatientSupportRotationDirection|Patient Support Rotation Direction
        300A0124|DS|1||TableTopEccentricAxisDistance|Table Top Eccentric Axis Distance
        300A0125|DS|1||TableTopEccentricAngle|Table Top Eccentric Angle
        300A0126|CS|1||TableTopEccentricRotationDirection|Table Top Eccentric Rotation Direction
        300A0128|DS|1||TableTopVerticalPosition|Table Top Vertical Position
        300A0129|DS|1||TableTopLongitudinalPosition|Table Top Longitudinal Position
        300A012A|DS|1||TableTopLateralPosition|Table Top Lateral Position
        300A012C|DS|3||IsocenterPosition|Isocenter Position
        300A012E|DS|3||SurfaceEntryPoint|Surface Entry Point
        300A0130|DS|1||SourceToSurfaceDistance|Source to Surface Distance
        300A0131|FL|1||AverageBeamDosePointSourceToExternalContourDistance|Average Beam Dose Point Source to External Contour Distance
        300A0132|FL|1||SourceToExternalContourDistance|Source to External Contour Distance
        300A0133|FL|3||ExternalContourEntryPoint|External Contour Entry Point
        300A0134|DS|1||CumulativeMetersetWeight|Cumulative Meterset Weight
        300A0135|||R||
        300A0140|FL|1||TableTopPitchAngle|Table Top Pitch Angle
        300A0142|CS|1||TableTopPitchRotationDirection|Table Top Pitch Rotation Direction
        300A0144|FL|1||TableTopRollAngle|Table Top Roll Angle
        300A0146|CS|1||TableTopRollRotationDirection|Table Top Roll Rotation Direction
        300A0148|FL|1||HeadFixationAngle|Head Fixation Angle
        300A014A|FL|1||GantryPitchAngle|Gantry Pitch Angle
        300A014C|CS|1||GantryPitchRotationDirection|Gantry Pitch Rotation Direction
        300A014E|FL|1||GantryPitchAngleTolerance|Gantry Pitch Angle Tolerance
        300A0150|CS|1||FixationEye|Fixation Eye
        300A0151|DS|1||ChairHeadFramePosition|Chair Head Frame Position
        300A0152|DS|1||HeadFixationAngleTolerance|Head Fixation Angle Tolerance
        300A0153|DS|1||ChairHeadFramePositionTolerance|Chair Head Frame Position Tolerance
        300A0154|DS|1||FixationLightAzimuthalAngleTolerance|Fixation Light Azimuthal Angle Tolerance
        300A0155|DS|1||FixationLightPolarAngleTolerance|Fixation Light Polar Angle Tolerance
        300A0180|SQ|1||PatientSetupSequence|Patient Setup Sequence
        300A0182|IS|1||PatientSetupNumber|Patient Setup Number
        300A0183|LO|1||PatientSetupLabel|Patient Setup Label
        300A0184|LO|1||PatientAdditionalPosition|Patient Additional Position
        300A0190|SQ|1||FixationDeviceSequence|Fixation Device Sequence
        300A0192|CS|1||FixationDeviceType|Fixation Device Type
        300A0194|SH|1||FixationDeviceLabel|Fixation Device Label
        300A0196|ST|1||FixationDeviceDescription|Fixation Device Description
        300A0198|SH|1||FixationDevicePosition|Fixation Device Position
        300A0199|FL|1||FixationDevicePitchAngle|Fixation Device Pitch Angle
        300A019A|FL|1||FixationDeviceRollAngle|Fixation Device Roll Angle
        300A01A0|SQ|1||ShieldingDeviceSequence|Shielding Device Sequence
        300A01A2|CS|1||ShieldingDeviceType|Shielding Device Type
        300A01A4|SH|1||ShieldingDeviceLabel|Shielding Device Label
        300A01A6|ST|1||ShieldingDeviceDescription|Shielding Device Description
        300A01A8|SH|1||ShieldingDevicePosition|Shielding Device Position
        300A01B0|CS|1||SetupTechnique|Setup Technique
        300A01B2|ST|1||SetupTechniqueDescription|Setup Technique Description
        300A01B4|SQ|1||SetupDeviceSequence|Setup Device Sequence
        300A01B6|CS|1||SetupDeviceType|Setup Device Type
        300A01B8|SH|1||SetupDeviceLabel|Setup Device Label
        300A01BA|ST|1||SetupDeviceDescription|Setup Device Description
        300A01BC|DS|1||SetupDeviceParameter|Setup Device Parameter
        300A01D0|ST|1||SetupReferenceDescription|Setup Reference Description
        300A01D2|DS|1||TableTopVerticalSetupDisplacement|Table Top Vertical Setup Displacement
        300A01D4|DS|1||TableTopLongitudinalSetupDisplacement|Table Top Longitudinal Setup Displacement
        300A01D6|DS|1||TableTopLateralSetupDisplacement|Table Top Lateral Setup Displacement
        300A0200|CS|1||BrachyTreatmentTechnique|Brachy Treatment Technique
        300A0202|CS|1||BrachyTreatmentType|Brachy Treatment Type
        300A0206|SQ|1||TreatmentMachineSequence|Treatment Machine Sequence
        300A0210|SQ|1||SourceSequence|Source Sequence
        300A0212|IS|1||SourceNumber|Source Number
        300A0214|CS|1||SourceType|Source Type
        300A0216|LO|1||SourceManufacturer|Source Manufacturer
        300A0218|DS|1||ActiveSourceDiameter|Active Source Diameter
        300A021A|DS|1||ActiveSourceLength|Active Source Length
        300A021B|SH|1||SourceModelID|Source Model ID
        300A021C|LO|1||SourceDescription|Source Description
        300A0222|DS|1||SourceEncapsulationNominalThickness|Source Encapsulation Nominal Thickness
        300A0224|DS|1||SourceEncapsulationNominalTransmission|Source Encapsulation Nominal Transmission
        300A0226|LO|1||SourceIsotopeName|Source Isotope Name
        300A0228|DS|1||SourceIsotopeHalfLife|Source Isotope Half Life
        300A0229|CS|1||SourceStrengthUnits|Source Strength Units
        300A022A|DS|1||ReferenceAirKermaRate|Reference Air Kerma Rate
        300A022B|DS|1||SourceStrength|Source Strength
        300A022C|DA|1||SourceStrengthReferenceDate|Source Strength Reference Date
        300A022E|TM|1||SourceStrengthReferenceTime|Source Strength Reference Time
        300A0230|SQ|1||ApplicationSetupSequence|Application Setup Sequence
        300A0232|CS|1||ApplicationSetupType|Application Setup Type
        300A0234|IS|1||ApplicationSetupNumber|Application Setup Number
        300A0236|LO|1||ApplicationSetupName|Application Setup Name
        300A0238|LO|1||ApplicationSetupManufacturer|Application Setup Manufacturer
        300A0240|IS|1||TemplateNumber|Template Number
        300A0242|SH|1||TemplateType|Template Type
        300A0244|LO|1||TemplateName|Template Name
        300A0250|DS|1||TotalReferenceAirKerma|Total Reference Air Kerma
        300A0260|SQ|1||BrachyAccessoryDeviceSequence|Brachy Accessory Device Sequence
        300A0262|IS|1||BrachyAccessoryDeviceNumber|Brachy Accessory Device Number
        300A0263|SH|1||BrachyAccessoryDeviceID|Brachy Accessory Device ID
        300A0264|CS|1||BrachyAccessoryDeviceType|Brachy Accessory Device Type
        300A0266|LO|1||BrachyAccessoryDeviceName|Brachy Accessory Device Name
        300A026A|DS|1||BrachyAccessoryDeviceNominalThickness|Brachy Accessory Device Nominal Thickness
        300A026C|DS|1||BrachyAccessoryDeviceNominalTransmission|Brachy Accessory Device Nominal Transmission
        300A0271|DS|1||ChannelEffectiveLength|Channel Effective Length
        300A0272|DS|1||ChannelInnerLength|Channel Inner Length
        300A0273|SH|1||AfterloaderChannelID|Afterloader Channel ID
        300A0274|DS|1||SourceApplicatorTipLength|Source Applicator Tip Length
        300A0280|SQ|1||ChannelSequence|Channel Sequence
        300A0282|IS|1||ChannelNumber|Channel Number
        300A0284|DS|1||ChannelLength|Channel Length
        300A0286|DS|1||ChannelTotalTime|Channel Total Time
        300A0288|CS|1||SourceMovementType|Source Movement Type
        300A028A|IS|1||NumberOfPulses|Number of Pulses
        300A028C|DS|1||PulseRepetitionInterval|Pulse Repetition Interval
        300A0290|IS|1||SourceApplicatorNumber|Source Applicator Number
        300A0291|SH|1||SourceApplicatorID|Source Applicator ID
        300A0292|CS|1||SourceApplicatorType|Source Applicator Type
        300A0294|LO|1||SourceApplicatorName|Source Applicator Name
        300A0296|DS|1||SourceApplicatorLength|Source Applicator Length
        300A0298|LO|1||SourceApplicatorManufacturer|Source Applicator Manufacturer
        300A029C|DS|1||SourceApplicatorWallNominalThickness|Source Applicator Wall Nominal Thickness
        300A029E|DS|1||SourceApplicatorWallNominalTransmission|Source Applicator Wall Nominal Transmission
        300A02A0|DS|1||SourceApplicatorStepSize|Source Applicator Step Size
        300A02A1|IS|1||ApplicatorShapeReferencedROINumber|Applicator Shape Referenced ROI Number
        300A02A2|IS|1||TransferTubeNumber|Transfer Tube Number
        300A02A4|DS|1||TransferTubeLength|Transfer Tube Length
        300A02B0|SQ|1||ChannelShieldSequence|Channel Shield Sequence
        300A02B2|IS|1||ChannelShieldNumber|Channel Shield Number
        300A02B3|SH|1||ChannelShieldID|Channel Shield ID
        300A02B4|LO|1||ChannelShieldName|Channel Shield Name
        300A02B8|DS|1||ChannelShieldNominalThickness|Channel Shield Nominal Thickness
        300A02BA|DS|1||ChannelShieldNominalTransmission|Channel Shield Nominal Transmission
        300A02C8|DS|1||FinalCumulativeTimeWeight|Final Cumulative Time Weight
        300A02D0|SQ|1||BrachyControlPointSequence|Brachy Control Point Sequence
        300A02D2|DS|1||ControlPointRelativePosition|Control Point Relative Position
        300A02D4|DS|3||ControlPoint3DPosition|Control Point 3D Position
        300A02D6|DS|1||CumulativeTimeWeight|Cumulative Time Weight
        300A02E0|CS|1||CompensatorDivergence|Compensator Divergence
        300A02E1|CS|1||CompensatorMountingPosition|Compensator Mounting Position
        300A02E2|DS|1-n||SourceToCompensatorDistance|Source to Compensator Distance
        300A02E3|FL|1||TotalCompensatorTrayWaterEquivalentThickness|Total Compensator Tray Water-Equivalent Thickness
        300A02E4|FL|1||IsocenterToCompensatorTrayDistance|Isocenter to Compensator Tray Distance
        300A02E5|FL|1||CompensatorColumnOffset|Compensator Column Offset
        300A02E6|FL|1-n||IsocenterToCompensatorDistances|Isocenter to Compensator Distances
        300A02E7|FL|1||CompensatorRelativeStoppingPowerRatio|Compensator Relative Stopping Power Ratio
        300A02E8|FL|1||CompensatorMillingToolDiameter|Compensator Milling Tool Diameter
        300A02EA|SQ|1||IonRangeCompensatorSequence|Ion Range Compensator Sequence
        300A02EB|LT|1||CompensatorDescription|Compensator Description
        300A02EC|CS|1||CompensatorSurfaceRepresentationFlag|Compensator Surface Representation Flag
        300A0302|IS|1||RadiationMassNumber|Radiation Mass Number
        300A0304|IS|1||RadiationAtomicNumber|Radiation Atomic Number
        300A0306|SS|1||RadiationChargeState|Radiation Charge State
        300A0308|CS|1||ScanMode|Scan Mode
        300A0309|CS|1||ModulatedScanModeType|Modulated Scan Mode Type
        300A030A|FL|2||VirtualSourceAxisDistances|Virtual Source-Axis Distances
        300A030C|SQ|1||SnoutSequence|Snout Sequence
        300A030D|FL|1||SnoutPosition|Snout Position
        300A030F|SH|1||SnoutID|Snout ID
        300A0312|IS|1||NumberOfRangeShifters|Number of Range Shifters
        300A0314|SQ|1||RangeShifterSequence|Range Shifter Sequence
        300A0316|IS|1||RangeShifterNumber|Range Shifter Number
        300A0318|SH|1||RangeShifterID|Range Shifter ID
        300A0320|CS|1||RangeShifterType|Range Shifter Type
        300A0322|LO|1||RangeShifterDescription|Range Shifter Description
        300A0330|IS|1||NumberOfLateralSpreadingDevices|Number of Lateral Spreading Devices
        300A0332|SQ|1||LateralSpreadingDeviceSequence|Lateral Spreading Device Sequence
        300A0334|IS|1||LateralSpreadingDeviceNumber|Lateral Spreading Device Number
        300A0336|SH|1||LateralSpreadingDeviceID|Lateral Spreading Device ID
        300A0338|CS|1||LateralSpreadingDeviceType|Lateral Spreading Device Type
        300A033A|LO|1||LateralSpreadingDeviceDescription|Lateral Spreading Device Description
        300A033C|FL|1||LateralSpreadingDeviceWaterEquivalentThickness|Lateral Spreading Device Water Equivalent Thickness
        300A0340|IS|1||NumberOfRangeModulators|Number of Range Modulators
        300A0342|SQ|1||RangeModulatorSequence|Range Modulator Sequence
        300A0344|IS|1||RangeModulatorNumber|Range Modulator Number
        300A0346|SH|1||RangeModulatorID|Range Modulator ID
        300A0348|CS|1||RangeModulatorType|Range Modulator Type
        300A034A|LO|1||RangeModulatorDescription|Range Modulator Description
        300A034C|SH|1||BeamCurrentModulationID|Beam Current Modulation ID
        300A0350|CS|1||PatientSupportType|Patient Support Type
        300A0352|SH|1||PatientSupportID|Patient Support ID
        300A0354|LO|1||PatientSupportAccessoryCode|Patient Support Accessory Code
        300A0355|LO|1||TrayAccessoryCode|Tray Accessory Code
        300A0356|FL|1||FixationLightAzimuthalAngle|Fixation Light Azimuthal Angle
        300A0358|FL|1||FixationLightPolarAngle|Fixation Light Polar Angle
        300A035A|FL|1||MetersetRate|Meterset Rate
        300A0360|SQ|1||RangeShifterSettingsSequence|Range Shifter Settings Sequence
        300A0362|LO|1||RangeShifterSetting|Range Shifter Setting
        300A0364|FL|1||IsocenterToRangeShifterDistance|Isocenter to Range Shifter Distance
        300A0366|FL|1||RangeShifterWaterEquivalentThickness|Range Shifter Water Equivalent Thickness
        300A0370|SQ|1||LateralSpreadingDeviceSettingsSequence|Lateral Spreading Device Settings Sequence
        300A0372|LO|1||LateralSpreadingDeviceSetting|Lateral Spreading Device Setting
        300A0374|FL|1||IsocenterToLateralSpreadingDeviceDistance|Isocenter to Lateral Spreading Device Distance
        300A0380|SQ|1||RangeModulatorSettingsSequence|Range Modulator Settings Sequence
        300A0382|FL|1||RangeModulatorGatingStartValue|Range Modulator Gating Start Value
        300A0384|FL|1||RangeModulatorGatingStopValue|Range Modulator Gating Stop Value
        300A0386|FL|1||RangeModulatorGatingStartWaterEquivalentThickness|Range Modulator Gating Start Water Equivalent Thickness
        300A0388|FL|1||RangeModulatorGatingStopWaterEquivalentThickness|Range Modulator Gating Stop Water Equivalent Thickness
        300A038A|FL|1||IsocenterToRangeModulatorDistance|Isocenter to Range Modulator Distance
        300A038F|FL|1-n||ScanSpotTimeOffset|Scan Spot Time Offset
        300A0390|SH|1||ScanSpotTuneID|Scan Spot Tune ID
        300A0391|IS|1-n||ScanSpotPrescribedIndices|Scan Spot Prescribed Indices
        300A0392|IS|1||NumberOfScanSpotPositions|Number of Scan Spot Positions
        300A0393|CS|1||ScanSpotReordered|Scan Spot Reordered
        300A0394|FL|1-n||ScanSpotPositionMap|Scan Spot Position Map
        300A0395|CS|1||ScanSpotReorderingAllowed|Scan Spot Reordering Allowed
        300A0396|FL|1-n||ScanSpotMetersetWeights|Scan Spot Meterset Weights
        300A0398|FL|2||ScanningSpotSize|Scanning Spot Size
        300A0399|FL|2-2n||ScanSpotSizesDelivered|Scan Spot Sizes Delivered
        300A039A|IS|1||NumberOfPaintings|Number of Paintings
        300A039B|FL|1-n||ScanSpotGantryAngles|Scan Spot Gantry Angles
        300A039C|FL|1-n||ScanSpotPatientSupportAngles|Scan Spot Patient Support Angles
        300A03A0|SQ|1||IonToleranceTableSequence|Ion Tolerance Table Sequence
        300A03A2|SQ|1||IonBeamSequence|Ion Beam Sequence
        300A03A4|SQ|1||IonBeamLimitingDeviceSequence|Ion Beam Limiting Device Sequence
        300A03A6|SQ|1||IonBlockSequence|Ion Block Sequence
        300A03A8|SQ|1||IonControlPointSequence|Ion Control Point Sequence
        300A03AA|SQ|1||IonWedgeSequence|Ion Wedge Sequence
        300A03AC|SQ|1||IonWedgePositionSequence|Ion Wedge Position Sequence
        300A0401|SQ|1||ReferencedSetupImageSequence|Referenced Setup Image Sequence
        300A0402|ST|1||SetupImageComment|Setup Image Comment
        300A0410|SQ|1||MotionSynchronizationSequence|Motion Synchronization Sequence
        300A0412|FL|3||ControlPointOrientation|Control Point Orientation
        300A0420|SQ|1||GeneralAccessorySequence|General Accessory Sequence
        300A0421|SH|1||GeneralAccessoryID|General Accessory ID
        300A0422|ST|1||GeneralAccessoryDescription|General Accessory Description
        300A0423|CS|1||GeneralAccessoryType|General Accessory Type
        300A0424|IS|1||GeneralAccessoryNumber|General Accessory Number
        300A0425|FL|1||SourceToGeneralAccessoryDistance|Source to General Accessory Distance
        300A0426|DS|1||IsocenterToGeneralAccessoryDistance|Isocenter to General Accessory Distance
        300A0431|SQ|1||ApplicatorGeometrySequence|Applicator Geometry Sequence
        300A0432|CS|1||ApplicatorApertureShape|Applicator Aperture Shape
        300A0433|FL|1||ApplicatorOpening|Applicator Opening
        300A0434|FL|1||ApplicatorOpeningX|Applicator Opening X
        300A0435|FL|1||ApplicatorOpeningY|Applicator Opening Y
        300A0436|FL|1||SourceToApplicatorMountingPositionDistance|Source to Applicator Mounting Position Distance
        300A0440|IS|1||NumberOfBlockSlabItems|Number of Block Slab Items
        300A0441|SQ|1||BlockSlabSequence|Block Slab Sequence
        300A0442|DS|1||BlockSlabThickness|Block Slab Thickness
        300A0443|US|1||BlockSlabNumber|Block Slab Number
        300A0450|SQ|1||DeviceMotionControlSequence|Device Motion Control Sequence
        300A0451|CS|1||DeviceMotionExecutionMode|Device Motion Execution Mode
        300A0452|CS|1||DeviceMotionObservationMode|Device Motion Observation Mode
        300A0453|SQ|1||DeviceMotionParameterCodeSequence|Device Motion Parameter Code Sequence
        300A0501|FL|1||DistalDepthFraction|Distal Depth Fraction
        300A0502|FL|1||DistalDepth|Distal Depth
        300A0503|FL|2||NominalRangeModulationFractions|Nominal Range Modulation Fractions
        300A0504|FL|2||NominalRangeModulatedRegionDepths|Nominal Range Modulated Region Depths
        300A0505|SQ|1||DepthDoseParametersSequence|Depth Dose Parameters Sequence
        300A0506|SQ|1||DeliveredDepthDoseParametersSequence|Delivered Depth Dose Parameters Sequence
        300A0507|FL|1||DeliveredDistalDepthFraction|Delivered Distal Depth Fraction
        300A0508|FL|1||DeliveredDistalDepth|Delivered Distal Depth
        300A0509|FL|2||DeliveredNominalRangeModulationFractions|Delivered Nominal Range Modulation Fractions
        300A0510|FL|2||DeliveredNominalRangeModulatedRegionDepths|Delivered Nominal Range Modulated Region Depths
        300A0511|CS|1||DeliveredReferenceDoseDefinition|Delivered Reference Dose Definition
        300A0512|CS|1||ReferenceDoseDefinition|Reference Dose Definition
        300A0600|US|1||RTControlPointIndex|RT Control Point Index
        300A0601|US|1||RadiationGenerationModeIndex|Radiation Generation Mode Index
        300A0602|US|1||ReferencedDefinedDeviceIndex|Referenced Defined Device Index
        300A0603|US|1||RadiationDoseIdentificationIndex|Radiation Dose Identification Index
        300A0604|US|1||NumberOfRTControlPoints|Number of RT Control Points
        300A0605|US|1||ReferencedRadiationGenerationModeIndex|Referenced Radiation Generation Mode Index
        300A0606|US|1||TreatmentPositionIndex|Treatment Position Index
        300A0607|US|1||ReferencedDeviceIndex|Referenced Device Index
        300A0608|LO|1||TreatmentPositionGroupLabel|Treatment Position Group Label
        300A0609|UI|1||TreatmentPositionGroupUID|Treatment Position Group UID
        300A060A|SQ|1||TreatmentPositionGroupSequence|Treatment Position Group Sequence
        300A060B|US|1||ReferencedTreatmentPositionIndex|Referenced Treatment Position Index
        300A060C|US|1||ReferencedRadiationDoseIdentificationIndex|Referenced Radiation Dose Identification Index
        300A060D|FD|1||RTAccessoryHolderWaterEquivalentThickness|RT Accessory Holder Water-Equivalent Thickness
        300A060E|US|1||ReferencedRTAccessoryHolderDeviceIndex|Referenced RT Accessory Holder Device Index
        300A060F|CS|1||RTAccessoryHolderSlotExistenceFlag|RT Accessory Holder Slot Existence Flag
        300A0610|SQ|1||RTAccessoryHolderSlotSequence|RT Accessory Holder Slot Sequence
        300A0611|LO|1||RTAccessoryHolderSlotID|RT Accessory Holder Slot ID
        300A0612|FD|1||RTAccessoryHolderSlotDistance|RT Accessory Holder Slot Distance
        300A0613|FD|1||RTAccessorySlotDistance|RT Accessory Slot Distance
        300A0614|SQ|1||RTAccessoryHolderDefinitionSequence|RT Accessory Holder Definition Sequence
        300A0615|LO|1||RTAccessoryDeviceSlotID|RT Accessory Device Slot ID
        300A0616|SQ|1||RTRadiationSequence|RT Radiation Sequence
        300A0617|SQ|1||RadiationDoseSequence|Radiation Dose Sequence
        300A0618|SQ|1||RadiationDoseIdentificationSequence|Radiation Dose Identification Sequence
        300A0619|LO|1||RadiationDoseIdentificationLabel|Radiation Dose Identification Label
        300A061A|CS|1||ReferenceDoseType|Reference Dose Type
        300A061B|CS|1||PrimaryDoseValueIndicator|Primary Dose Value Indicator
        300A061C|SQ|1||DoseValuesSequence|Dose Values Sequence
        300A061D|CS|1-n||DoseValuePurpose|Dose Value Purpose
        300A061E|FD|3||ReferenceDosePointCoordinates|Reference Dose Point Coordinates
        300A061F|SQ|1||RadiationDoseValuesParametersSequence|Radiation Dose Values Parameters Sequence
        300A0620|SQ|1||MetersetToDoseMappingSequence|Meterset to Dose Mapping Sequence
        300A0621|SQ|1||ExpectedInVivoMeasurementValuesSequence|Expected In-Vivo Measurement Values Sequence
        300A0622|US|1||ExpectedInVivoMeasurementValueIndex|Expected In-Vivo Measurement Value Index
        300A0623|LO|1||RadiationDoseInVivoMeasurementLabel|Radiation Dose In-Vivo Measurement Label
        300A0624|FD|2||RadiationDoseCentralAxisDisplacement|Radiation Dose Central Axis Displacement
        300A0625|FD|1||RadiationDoseValue|Radiation Dose Value
        300A0626|FD|1||RadiationDoseSourceToSkinDistance|Radiation Dose Source to Skin Distance
        300A0627|FD|3||RadiationDoseMeasurementPointCoordinates|Radiation Dose Measurement Point Coordinates
        300A0628|FD|1||RadiationDoseSourceToExternalContourDistance|Radiation Dose Source to External Contour Distance
        300A0629|SQ|1||RTToleranceSetSequence|RT Tolerance Set Sequence
        300A062A|LO|1||RTToleranceSetLabel|RT Tolerance Set Label
        300A062B|SQ|1||AttributeToleranceValuesSequence|Attribute Tolerance Values Sequence
        300A062C|FD|1||ToleranceValue|Tolerance Value
        300A062D|SQ|1||PatientSupportPositionToleranceSequence|Patient Support Position Tolerance Sequence
        300A062E|FD|1||TreatmentTimeLimit|Treatment Time Limit
        300A062F|SQ|1||CArmPhotonElectronControlPointSequence|C-Arm Photon-Electron Control Point Sequence
        300A0630|SQ|1||ReferencedRTRadiationSequence|Referenced RT Radiation Sequence
        300A0631|SQ|1||ReferencedRTInstanceSequence|Referenced RT Instance Sequence
        300A0632|SQ|1|R|ReferencedRTPatientSetupSequence|Referenced RT Patient Setup Sequence
        300A0634|FD|1||SourceToPatientSurfaceDistance|Source to Patient Surface Distance
        300A0635|SQ|1||TreatmentMachineSpecialModeCodeSequence|Treatment Machine Special Mode Code Sequence
        300A0636|US|1||IntendedNumberOfFractions|Intended Number of Fractions
        300A0637|CS|1||RTRadiationSetIntent|RT Radiation Set Intent
        300A0638|CS|1||RTRadiationPhysicalAndGeometricContentDetailFlag|RT Radiation Physical and Geometric Content Detail Flag
        300A0639|CS|1||RTRecordFlag|RT Record Flag
        300A063A|SQ|1||TreatmentDeviceIdentificationSequence|Treatment Device Identification Sequence
        300A063B|SQ|1||ReferencedRTPhysicianIntentSequence|Referenced RT Physician Intent Sequence
        300A063C|FD|1||CumulativeMeterset|Cumulative Meterset
        300A063D|FD|1||DeliveryRate|Delivery Rate
        300A063E|SQ|1||DeliveryRateUnitSequence|Delivery Rate Unit Sequence
        300A063F|SQ|1||TreatmentPositionSequence|Treatment Position Sequence
        300A0640|FD|1||RadiationSourceAxisDistance|Radiation Source-Axis Distance
        300A0641|US|1||NumberOfRTBeamLimitingDevices|Number of RT Beam Limiting Devices
        300A0642|FD|1||RTBeamLimitingDeviceProximalDistance|RT Beam Limiting Device Proximal Distance
        300A0643|FD|1||RTBeamLimitingDeviceDistalDistance|RT Beam Limiting Device Distal Distance
        300A0644|SQ|1||ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence|Parallel RT Beam Delimiter Device Orientation Label Code Sequence
        300A0645|FD|1||BeamModifierOrientationAngle|Beam Modifier Orientation Angle
        300A0646|SQ|1||FixedRTBeamDelimiterDeviceSequence|Fixed RT Beam Delimiter Device Sequence
        """
}
