// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension DataSet {
    /// Patient Treatment Preparation Procedure Code Sequence, SQ 1.
    public var patientTreatmentPreparationProcedureCodeSequence: [DataSet]? { all(0x300A_0791) }
    /// Patient Treatment Preparation Method Description, LT 1.
    public var patientTreatmentPreparationMethodDescription: String? { first(0x300A_0792) }
    /// Patient Treatment Preparation Procedure Parameter Sequence, SQ 1.
    public var patientTreatmentPreparationProcedureParameterSequence: [DataSet]? { all(0x300A_0793) }
    /// Patient Setup Photo Description, LT 1.
    public var patientSetupPhotoDescription: String? { first(0x300A_0794) }
    /// Patient Treatment Preparation Procedure Index, US 1.
    public var patientTreatmentPreparationProcedureIndex: Int? { first(0x300A_0795) }
    /// Referenced Patient Setup Procedure Index, US 1.
    public var referencedPatientSetupProcedureIndex: Int? { first(0x300A_0796) }
    /// RT Radiation Task Sequence, SQ 1.
    public var rtRadiationTaskSequence: [DataSet]? { all(0x300A_0797) }
    /// RT Patient Position Displacement Sequence, SQ 1.
    public var rtPatientPositionDisplacementSequence: [DataSet]? { all(0x300A_0798) }
    /// RT Patient Position Sequence, SQ 1.
    public var rtPatientPositionSequence: [DataSet]? { all(0x300A_0799) }
    /// Displacement Reference Label, LO 1.
    public var displacementReferenceLabel: String? { first(0x300A_079A) }
    /// Displacement Matrix, FD 16.
    public var displacementMatrix: [Double]? { all(0x300A_079B) }
    /// Patient Support Displacement Sequence, SQ 1.
    public var patientSupportDisplacementSequence: [DataSet]? { all(0x300A_079C) }
    /// Displacement Reference Location Code Sequence, SQ 1.
    public var displacementReferenceLocationCodeSequence: [DataSet]? { all(0x300A_079D) }
    /// RT Radiation Set Delivery Usage, CS 1.
    public var rtRadiationSetDeliveryUsage: String? { first(0x300A_079E) }
    /// Patient Treatment Preparation Sequence, SQ 1.
    public var patientTreatmentPreparationSequence: [DataSet]? { all(0x300A_079F) }
    /// Patient to Equipment Relationship Sequence, SQ 1.
    public var patientToEquipmentRelationshipSequence: [DataSet]? { all(0x300A_07A0) }
    /// Imaging Equipment to Treatment Delivery Device Relationship Sequence, SQ 1.
    public var imagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence: [DataSet]? { all(0x300A_07A1) }
    /// Referenced RT Plan Sequence, SQ 1.
    public var referencedRTPlanSequence: [DataSet]? { all(0x300C_0002) }
    /// Referenced Beam Sequence, SQ 1.
    public var referencedBeamSequence: [DataSet]? { all(0x300C_0004) }
    /// Referenced Beam Number, IS 1.
    public var referencedBeamNumber: IntegerString? { first(0x300C_0006) }
    /// Referenced Reference Image Number, IS 1.
    public var referencedReferenceImageNumber: IntegerString? { first(0x300C_0007) }
    /// Start Cumulative Meterset Weight, DS 1.
    public var startCumulativeMetersetWeight: DecimalString? { first(0x300C_0008) }
    /// End Cumulative Meterset Weight, DS 1.
    public var endCumulativeMetersetWeight: DecimalString? { first(0x300C_0009) }
    /// Referenced Brachy Application Setup Sequence, SQ 1.
    public var referencedBrachyApplicationSetupSequence: [DataSet]? { all(0x300C_000A) }
    /// Referenced Brachy Application Setup Number, IS 1.
    public var referencedBrachyApplicationSetupNumber: IntegerString? { first(0x300C_000C) }
    /// Referenced Source Number, IS 1.
    public var referencedSourceNumber: IntegerString? { first(0x300C_000E) }
    /// Referenced Fraction Group Sequence, SQ 1.
    public var referencedFractionGroupSequence: [DataSet]? { all(0x300C_0020) }
    /// Referenced Fraction Group Number, IS 1.
    public var referencedFractionGroupNumber: IntegerString? { first(0x300C_0022) }
    /// Referenced Verification Image Sequence, SQ 1.
    public var referencedVerificationImageSequence: [DataSet]? { all(0x300C_0040) }
    /// Referenced Reference Image Sequence, SQ 1.
    public var referencedReferenceImageSequence: [DataSet]? { all(0x300C_0042) }
    /// Referenced Dose Reference Sequence, SQ 1.
    public var referencedDoseReferenceSequence: [DataSet]? { all(0x300C_0050) }
    /// Referenced Dose Reference Number, IS 1.
    public var referencedDoseReferenceNumber: IntegerString? { first(0x300C_0051) }
    /// Brachy Referenced Dose Reference Sequence, SQ 1.
    public var brachyReferencedDoseReferenceSequence: [DataSet]? { all(0x300C_0055) }
    /// Referenced Structure Set Sequence, SQ 1.
    public var referencedStructureSetSequence: [DataSet]? { all(0x300C_0060) }
    /// Referenced Patient Setup Number, IS 1.
    public var referencedPatientSetupNumber: IntegerString? { first(0x300C_006A) }
    /// Referenced Dose Sequence, SQ 1.
    public var referencedDoseSequence: [DataSet]? { all(0x300C_0080) }
    /// Referenced Tolerance Table Number, IS 1.
    public var referencedToleranceTableNumber: IntegerString? { first(0x300C_00A0) }
    /// Referenced Bolus Sequence, SQ 1.
    public var referencedBolusSequence: [DataSet]? { all(0x300C_00B0) }
    /// Referenced Wedge Number, IS 1.
    public var referencedWedgeNumber: IntegerString? { first(0x300C_00C0) }
    /// Referenced Compensator Number, IS 1.
    public var referencedCompensatorNumber: IntegerString? { first(0x300C_00D0) }
    /// Referenced Block Number, IS 1.
    public var referencedBlockNumber: IntegerString? { first(0x300C_00E0) }
    /// Referenced Control Point Index, IS 1.
    public var referencedControlPointIndex: IntegerString? { first(0x300C_00F0) }
    /// Referenced Control Point Sequence, SQ 1.
    public var referencedControlPointSequence: [DataSet]? { all(0x300C_00F2) }
    /// Referenced Start Control Point Index, IS 1.
    public var referencedStartControlPointIndex: IntegerString? { first(0x300C_00F4) }
    /// Referenced Stop Control Point Index, IS 1.
    public var referencedStopControlPointIndex: IntegerString? { first(0x300C_00F6) }
    /// Referenced Range Shifter Number, IS 1.
    public var referencedRangeShifterNumber: IntegerString? { first(0x300C_0100) }
    /// Referenced Lateral Spreading Device Number, IS 1.
    public var referencedLateralSpreadingDeviceNumber: IntegerString? { first(0x300C_0102) }
    /// Referenced Range Modulator Number, IS 1.
    public var referencedRangeModulatorNumber: IntegerString? { first(0x300C_0104) }
    /// Omitted Beam Task Sequence, SQ 1.
    public var omittedBeamTaskSequence: [DataSet]? { all(0x300C_0111) }
    /// Reason for Omission, CS 1.
    public var reasonForOmission: String? { first(0x300C_0112) }
    /// Reason for Omission Description, LO 1.
    public var reasonForOmissionDescription: String? { first(0x300C_0113) }
    /// Prescription Overview Sequence, SQ 1.
    public var prescriptionOverviewSequence: [DataSet]? { all(0x300C_0114) }
    /// Total Prescription Dose, FL 1.
    public var totalPrescriptionDose: Float? { first(0x300C_0115) }
    /// Plan Overview Sequence, SQ 1.
    public var planOverviewSequence: [DataSet]? { all(0x300C_0116) }
    /// Plan Overview Index, US 1.
    public var planOverviewIndex: Int? { first(0x300C_0117) }
    /// Referenced Plan Overview Index, US 1.
    public var referencedPlanOverviewIndex: Int? { first(0x300C_0118) }
    /// Number of Fractions Included, US 1.
    public var numberOfFractionsIncluded: Int? { first(0x300C_0119) }
    /// Dose Calibration Conditions Sequence, SQ 1.
    public var doseCalibrationConditionsSequence: [DataSet]? { all(0x300C_0120) }
    /// Absorbed Dose to Meterset Ratio, FD 1.
    public var absorbedDoseToMetersetRatio: Double? { first(0x300C_0121) }
    /// Delineated Radiation Field Size, FD 2.
    public var delineatedRadiationFieldSize: [Double]? { all(0x300C_0122) }
    /// Dose Calibration Conditions Verified Flag, CS 1.
    public var doseCalibrationConditionsVerifiedFlag: String? { first(0x300C_0123) }
    /// Calibration Reference Point Depth, FD 1.
    public var calibrationReferencePointDepth: Double? { first(0x300C_0124) }
    /// Gating Beam Hold Transition Sequence, SQ 1.
    public var gatingBeamHoldTransitionSequence: [DataSet]? { all(0x300C_0125) }
    /// Beam Hold Transition, CS 1.
    public var beamHoldTransition: String? { first(0x300C_0126) }
    /// Beam Hold Transition DateTime, DT 1.
    public var beamHoldTransitionDateTime: DICOMDateTime? { first(0x300C_0127) }
    /// Beam Hold Originating Device Sequence, SQ 1.
    public var beamHoldOriginatingDeviceSequence: [DataSet]? { all(0x300C_0128) }
    /// Beam Hold Transition Trigger Source, CS 1.
    public var beamHoldTransitionTriggerSource: String? { first(0x300C_0129) }
    /// Approval Status, CS 1.
    public var approvalStatus: String? { first(0x300E_0002) }
    /// Review Date, DA 1.
    public var reviewDate: DICOMDate? { first(0x300E_0004) }
    /// Review Time, TM 1.
    public var reviewTime: DICOMTime? { first(0x300E_0005) }
    /// Reviewer Name, PN 1.
    public var reviewerName: PersonName? { first(0x300E_0008) }
    /// Radiobiological Dose Effect Sequence, SQ 1.
    public var radiobiologicalDoseEffectSequence: [DataSet]? { all(0x3010_0001) }
    /// Radiobiological Dose Effect Flag, CS 1.
    public var radiobiologicalDoseEffectFlag: String? { first(0x3010_0002) }
    /// Effective Dose Calculation Method Category Code Sequence, SQ 1.
    public var effectiveDoseCalculationMethodCategoryCodeSequence: [DataSet]? { all(0x3010_0003) }
    /// Effective Dose Calculation Method Code Sequence, SQ 1.
    public var effectiveDoseCalculationMethodCodeSequence: [DataSet]? { all(0x3010_0004) }
    /// Effective Dose Calculation Method Description, LO 1.
    public var effectiveDoseCalculationMethodDescription: String? { first(0x3010_0005) }
    /// Conceptual Volume UID, UI 1.
    public var conceptualVolumeUID: UID? { first(0x3010_0006) }
    /// Originating SOP Instance Reference Sequence, SQ 1.
    public var originatingSOPInstanceReferenceSequence: [DataSet]? { all(0x3010_0007) }
    /// Conceptual Volume Constituent Sequence, SQ 1.
    public var conceptualVolumeConstituentSequence: [DataSet]? { all(0x3010_0008) }
    /// Equivalent Conceptual Volume Instance Reference Sequence, SQ 1.
    public var equivalentConceptualVolumeInstanceReferenceSequence: [DataSet]? { all(0x3010_0009) }
    /// Equivalent Conceptual Volumes Sequence, SQ 1.
    public var equivalentConceptualVolumesSequence: [DataSet]? { all(0x3010_000A) }
    /// Referenced Conceptual Volume UID, UI 1.
    public var referencedConceptualVolumeUID: UID? { first(0x3010_000B) }
    /// Conceptual Volume Combination Expression, UT 1.
    public var conceptualVolumeCombinationExpression: String? { first(0x3010_000C) }
    /// Conceptual Volume Constituent Index, US 1.
    public var conceptualVolumeConstituentIndex: Int? { first(0x3010_000D) }
    /// Conceptual Volume Combination Flag, CS 1.
    public var conceptualVolumeCombinationFlag: String? { first(0x3010_000E) }
    /// Conceptual Volume Combination Description, ST 1.
    public var conceptualVolumeCombinationDescription: String? { first(0x3010_000F) }
    /// Conceptual Volume Segmentation Defined Flag, CS 1.
    public var conceptualVolumeSegmentationDefinedFlag: String? { first(0x3010_0010) }
    /// Conceptual Volume Segmentation Reference Sequence, SQ 1.
    public var conceptualVolumeSegmentationReferenceSequence: [DataSet]? { all(0x3010_0011) }
    /// Conceptual Volume Constituent Segmentation Reference Sequence, SQ 1.
    public var conceptualVolumeConstituentSegmentationReferenceSequence: [DataSet]? { all(0x3010_0012) }
    /// Constituent Conceptual Volume UID, UI 1.
    public var constituentConceptualVolumeUID: UID? { first(0x3010_0013) }
    /// Derivation Conceptual Volume Sequence, SQ 1.
    public var derivationConceptualVolumeSequence: [DataSet]? { all(0x3010_0014) }
    /// Source Conceptual Volume UID, UI 1.
    public var sourceConceptualVolumeUID: UID? { first(0x3010_0015) }
    /// Conceptual Volume Derivation Algorithm Sequence, SQ 1.
    public var conceptualVolumeDerivationAlgorithmSequence: [DataSet]? { all(0x3010_0016) }
    /// Conceptual Volume Description, ST 1.
    public var conceptualVolumeDescription: String? { first(0x3010_0017) }
    /// Source Conceptual Volume Sequence, SQ 1.
    public var sourceConceptualVolumeSequence: [DataSet]? { all(0x3010_0018) }
    /// Author Identification Sequence, SQ 1.
    public var authorIdentificationSequence: [DataSet]? { all(0x3010_0019) }
    /// Manufacturer's Model Version, LO 1.
    public var manufacturerModelVersion: String? { first(0x3010_001A) }
    /// Device Alternate Identifier, UC 1.
    public var deviceAlternateIdentifier: String? { first(0x3010_001B) }
    /// Device Alternate Identifier Type, CS 1.
    public var deviceAlternateIdentifierType: String? { first(0x3010_001C) }
    /// Device Alternate Identifier Format, LT 1.
    public var deviceAlternateIdentifierFormat: String? { first(0x3010_001D) }
    /// Segmentation Creation Template Label, LO 1.
    public var segmentationCreationTemplateLabel: String? { first(0x3010_001E) }
    /// Segmentation Template UID, UI 1.
    public var segmentationTemplateUID: UID? { first(0x3010_001F) }
    /// Referenced Segment Reference Index, US 1.
    public var referencedSegmentReferenceIndex: Int? { first(0x3010_0020) }
    /// Segment Reference Sequence, SQ 1.
    public var segmentReferenceSequence: [DataSet]? { all(0x3010_0021) }
    /// Segment Reference Index, US 1.
    public var segmentReferenceIndex: Int? { first(0x3010_0022) }
    /// Direct Segment Reference Sequence, SQ 1.
    public var directSegmentReferenceSequence: [DataSet]? { all(0x3010_0023) }
    /// Combination Segment Reference Sequence, SQ 1.
    public var combinationSegmentReferenceSequence: [DataSet]? { all(0x3010_0024) }
    /// Conceptual Volume Sequence, SQ 1.
    public var conceptualVolumeSequence: [DataSet]? { all(0x3010_0025) }
    /// Segmented RT Accessory Device Sequence, SQ 1.
    public var segmentedRTAccessoryDeviceSequence: [DataSet]? { all(0x3010_0026) }
    /// Segment Characteristics Sequence, SQ 1.
    public var segmentCharacteristicsSequence: [DataSet]? { all(0x3010_0027) }
    /// Related Segment Characteristics Sequence, SQ 1.
    public var relatedSegmentCharacteristicsSequence: [DataSet]? { all(0x3010_0028) }
    /// Segment Characteristics Precedence, US 1.
    public var segmentCharacteristicsPrecedence: Int? { first(0x3010_0029) }
    /// RT Segment Annotation Sequence, SQ 1.
    public var rtSegmentAnnotationSequence: [DataSet]? { all(0x3010_002A) }
    /// Segment Annotation Category Code Sequence, SQ 1.
    public var segmentAnnotationCategoryCodeSequence: [DataSet]? { all(0x3010_002B) }
    /// Segment Annotation Type Code Sequence, SQ 1.
    public var segmentAnnotationTypeCodeSequence: [DataSet]? { all(0x3010_002C) }
    /// Device Label, LO 1.
    public var deviceLabel: String? { first(0x3010_002D) }
    /// Device Type Code Sequence, SQ 1.
    public var deviceTypeCodeSequence: [DataSet]? { all(0x3010_002E) }
    /// Segment Annotation Type Modifier Code Sequence, SQ 1.
    public var segmentAnnotationTypeModifierCodeSequence: [DataSet]? { all(0x3010_002F) }
    /// Patient Equipment Relationship Code Sequence, SQ 1.
    public var patientEquipmentRelationshipCodeSequence: [DataSet]? { all(0x3010_0030) }
    /// Referenced Fiducials UID, UI 1.
    public var referencedFiducialsUID: UID? { first(0x3010_0031) }
    /// Patient Treatment Orientation Sequence, SQ 1.
    public var patientTreatmentOrientationSequence: [DataSet]? { all(0x3010_0032) }
    /// User Content Label, SH 1.
    public var userContentLabel: String? { first(0x3010_0033) }
    /// User Content Long Label, LO 1.
    public var userContentLongLabel: String? { first(0x3010_0034) }
    /// Entity Label, SH 1.
    public var entityLabel: String? { first(0x3010_0035) }
    /// Entity Name, LO 1.
    public var entityName: String? { first(0x3010_0036) }
    /// Entity Description, ST 1.
    public var entityDescription: String? { first(0x3010_0037) }
    /// Entity Long Label, LO 1.
    public var entityLongLabel: String? { first(0x3010_0038) }
    /// Device Index, US 1.
    public var deviceIndex: Int? { first(0x3010_0039) }
    /// RT Treatment Phase Index, US 1.
    public var rtTreatmentPhaseIndex: Int? { first(0x3010_003A) }
    /// RT Treatment Phase UID, UI 1.
    public var rtTreatmentPhaseUID: UID? { first(0x3010_003B) }
    /// RT Prescription Index, US 1.
    public var rtPrescriptionIndex: Int? { first(0x3010_003C) }
    /// RT Segment Annotation Index, US 1.
    public var rtSegmentAnnotationIndex: Int? { first(0x3010_003D) }
    /// Basis RT Treatment Phase Index, US 1.
    public var basisRTTreatmentPhaseIndex: Int? { first(0x3010_003E) }
    /// Related RT Treatment Phase Index, US 1.
    public var relatedRTTreatmentPhaseIndex: Int? { first(0x3010_003F) }
    /// Referenced RT Treatment Phase Index, US 1.
    public var referencedRTTreatmentPhaseIndex: Int? { first(0x3010_0040) }
    /// Referenced RT Prescription Index, US 1.
    public var referencedRTPrescriptionIndex: Int? { first(0x3010_0041) }
    /// Referenced Parent RT Prescription Index, US 1.
    public var referencedParentRTPrescriptionIndex: Int? { first(0x3010_0042) }
    /// Manufacturer's Device Identifier, ST 1.
    public var manufacturerDeviceIdentifier: String? { first(0x3010_0043) }
    /// Instance-Level Referenced Performed Procedure Step Sequence, SQ 1.
    public var instanceLevelReferencedPerformedProcedureStepSequence: [DataSet]? { all(0x3010_0044) }
    /// RT Treatment Phase Intent Presence Flag, CS 1.
    public var rtTreatmentPhaseIntentPresenceFlag: String? { first(0x3010_0045) }
    /// Radiotherapy Treatment Type, CS 1.
    public var radiotherapyTreatmentType: String? { first(0x3010_0046) }
    /// Teletherapy Radiation Type, CS 1-n.
    public var teletherapyRadiationType: [String]? { all(0x3010_0047) }
    /// Brachytherapy Source Type, CS 1-n.
    public var brachytherapySourceType: [String]? { all(0x3010_0048) }
    /// Referenced RT Treatment Phase Sequence, SQ 1.
    public var referencedRTTreatmentPhaseSequence: [DataSet]? { all(0x3010_0049) }
    /// Referenced Direct Segment Instance Sequence, SQ 1.
    public var referencedDirectSegmentInstanceSequence: [DataSet]? { all(0x3010_004A) }
    /// Intended RT Treatment Phase Sequence, SQ 1.
    public var intendedRTTreatmentPhaseSequence: [DataSet]? { all(0x3010_004B) }
    /// Intended Phase Start Date, DA 1.
    public var intendedPhaseStartDate: DICOMDate? { first(0x3010_004C) }
    /// Intended Phase End Date, DA 1.
    public var intendedPhaseEndDate: DICOMDate? { first(0x3010_004D) }
    /// RT Treatment Phase Interval Sequence, SQ 1.
    public var rtTreatmentPhaseIntervalSequence: [DataSet]? { all(0x3010_004E) }
    /// Temporal Relationship Interval Anchor, CS 1.
    public var temporalRelationshipIntervalAnchor: String? { first(0x3010_004F) }
    /// Minimum Number of Interval Days, FD 1.
    public var minimumNumberOfIntervalDays: Double? { first(0x3010_0050) }
    /// Maximum Number of Interval Days, FD 1.
    public var maximumNumberOfIntervalDays: Double? { first(0x3010_0051) }
    /// Pertinent SOP Classes in Study, UI 1-n.
    public var pertinentSOPClassesInStudy: [UID]? { all(0x3010_0052) }
    /// Pertinent SOP Classes in Series, UI 1-n.
    public var pertinentSOPClassesInSeries: [UID]? { all(0x3010_0053) }
    /// RT Prescription Label, LO 1.
    public var rtPrescriptionLabel: String? { first(0x3010_0054) }
    /// RT Physician Intent Predecessor Sequence, SQ 1.
    public var rtPhysicianIntentPredecessorSequence: [DataSet]? { all(0x3010_0055) }
    /// RT Treatment Approach Label, LO 1.
    public var rtTreatmentApproachLabel: String? { first(0x3010_0056) }
    /// RT Physician Intent Sequence, SQ 1.
    public var rtPhysicianIntentSequence: [DataSet]? { all(0x3010_0057) }
    /// RT Physician Intent Index, US 1.
    public var rtPhysicianIntentIndex: Int? { first(0x3010_0058) }
    /// RT Treatment Intent Type, CS 1.
    public var rtTreatmentIntentType: String? { first(0x3010_0059) }
    /// RT Physician Intent Narrative, UT 1.
    public var rtPhysicianIntentNarrative: String? { first(0x3010_005A) }
    /// RT Protocol Code Sequence, SQ 1.
    public var rtProtocolCodeSequence: [DataSet]? { all(0x3010_005B) }
    /// Reason for Superseding, ST 1.
    public var reasonForSuperseding: String? { first(0x3010_005C) }
    /// RT Diagnosis Code Sequence, SQ 1.
    public var rtDiagnosisCodeSequence: [DataSet]? { all(0x3010_005D) }
    /// Referenced RT Physician Intent Index, US 1.
    public var referencedRTPhysicianIntentIndex: Int? { first(0x3010_005E) }
    /// RT Physician Intent Input Instance Sequence, SQ 1.
    public var rtPhysicianIntentInputInstanceSequence: [DataSet]? { all(0x3010_005F) }
    /// RT Anatomic Prescription Sequence, SQ 1.
    public var rtAnatomicPrescriptionSequence: [DataSet]? { all(0x3010_0060) }
    /// Prior Treatment Dose Description, UT 1.
    public var priorTreatmentDoseDescription: String? { first(0x3010_0061) }
    /// Prior Treatment Reference Sequence, SQ 1.
    public var priorTreatmentReferenceSequence: [DataSet]? { all(0x3010_0062) }
    /// Dosimetric Objective Evaluation Scope, CS 1.
    public var dosimetricObjectiveEvaluationScope: String? { first(0x3010_0063) }
    /// Therapeutic Role Category Code Sequence, SQ 1.
    public var therapeuticRoleCategoryCodeSequence: [DataSet]? { all(0x3010_0064) }
    /// Therapeutic Role Type Code Sequence, SQ 1.
    public var therapeuticRoleTypeCodeSequence: [DataSet]? { all(0x3010_0065) }
    /// Conceptual Volume Optimization Precedence, US 1.
    public var conceptualVolumeOptimizationPrecedence: Int? { first(0x3010_0066) }
    /// Conceptual Volume Category Code Sequence, SQ 1.
    public var conceptualVolumeCategoryCodeSequence: [DataSet]? { all(0x3010_0067) }
    /// Conceptual Volume Blocking Constraint, CS 1.
    public var conceptualVolumeBlockingConstraint: String? { first(0x3010_0068) }
    /// Conceptual Volume Type Code Sequence, SQ 1.
    public var conceptualVolumeTypeCodeSequence: [DataSet]? { all(0x3010_0069) }
    /// Conceptual Volume Type Modifier Code Sequence, SQ 1.
    public var conceptualVolumeTypeModifierCodeSequence: [DataSet]? { all(0x3010_006A) }
    /// RT Prescription Sequence, SQ 1.
    public var rtPrescriptionSequence: [DataSet]? { all(0x3010_006B) }
    /// Dosimetric Objective Sequence, SQ 1.
    public var dosimetricObjectiveSequence: [DataSet]? { all(0x3010_006C) }
    /// Dosimetric Objective Type Code Sequence, SQ 1.
    public var dosimetricObjectiveTypeCodeSequence: [DataSet]? { all(0x3010_006D) }
    /// Dosimetric Objective UID, UI 1.
    public var dosimetricObjectiveUID: UID? { first(0x3010_006E) }
    /// Referenced Dosimetric Objective UID, UI 1.
    public var referencedDosimetricObjectiveUID: UID? { first(0x3010_006F) }
    /// Dosimetric Objective Parameter Sequence, SQ 1.
    public var dosimetricObjectiveParameterSequence: [DataSet]? { all(0x3010_0070) }
    /// Referenced Dosimetric Objectives Sequence, SQ 1.
    public var referencedDosimetricObjectivesSequence: [DataSet]? { all(0x3010_0071) }
    /// Absolute Dosimetric Objective Flag, CS 1.
    public var absoluteDosimetricObjectiveFlag: String? { first(0x3010_0073) }
    /// Dosimetric Objective Weight, FD 1.
    public var dosimetricObjectiveWeight: Double? { first(0x3010_0074) }
    /// Dosimetric Objective Purpose, CS 1.
    public var dosimetricObjectivePurpose: String? { first(0x3010_0075) }
    /// Planning Input Information Sequence, SQ 1.
    public var planningInputInformationSequence: [DataSet]? { all(0x3010_0076) }
    /// Treatment Site, LO 1.
    public var treatmentSite: String? { first(0x3010_0077) }
    /// Treatment Site Code Sequence, SQ 1.
    public var treatmentSiteCodeSequence: [DataSet]? { all(0x3010_0078) }
    /// Fraction Pattern Sequence, SQ 1.
    public var fractionPatternSequence: [DataSet]? { all(0x3010_0079) }
    /// Treatment Technique Notes, UT 1.
    public var treatmentTechniqueNotes: String? { first(0x3010_007A) }
    /// Prescription Notes, UT 1.
    public var prescriptionNotes: String? { first(0x3010_007B) }
    /// Number of Interval Fractions, IS 1.
    public var numberOfIntervalFractions: IntegerString? { first(0x3010_007C) }
    /// Number of Fractions, US 1.
    public var numberOfFractions: Int? { first(0x3010_007D) }
    /// Intended Delivery Duration, US 1.
    public var intendedDeliveryDuration: Int? { first(0x3010_007E) }
    /// Fractionation Notes, UT 1.
    public var fractionationNotes: String? { first(0x3010_007F) }
    /// RT Treatment Technique Code Sequence, SQ 1.
    public var rtTreatmentTechniqueCodeSequence: [DataSet]? { all(0x3010_0080) }
    /// Prescription Notes Sequence, SQ 1.
    public var prescriptionNotesSequence: [DataSet]? { all(0x3010_0081) }
    /// Fraction-Based Relationship Sequence, SQ 1.
    public var fractionBasedRelationshipSequence: [DataSet]? { all(0x3010_0082) }
    /// Fraction-Based Relationship Interval Anchor, CS 1.
    public var fractionBasedRelationshipIntervalAnchor: String? { first(0x3010_0083) }
    /// Minimum Hours between Fractions, FD 1.
    public var minimumHoursBetweenFractions: Double? { first(0x3010_0084) }
    /// Intended Fraction Start Time, TM 1-n.
    public var intendedFractionStartTime: [DICOMTime]? { all(0x3010_0085) }
    /// Intended Start Day of Week, LT 1.
    public var intendedStartDayOfWeek: String? { first(0x3010_0086) }
    /// Weekday Fraction Pattern Sequence, SQ 1.
    public var weekdayFractionPatternSequence: [DataSet]? { all(0x3010_0087) }
    /// Delivery Time Structure Code Sequence, SQ 1.
    public var deliveryTimeStructureCodeSequence: [DataSet]? { all(0x3010_0088) }
    /// Treatment Site Modifier Code Sequence, SQ 1.
    public var treatmentSiteModifierCodeSequence: [DataSet]? { all(0x3010_0089) }
    /// Robotic Base Location Indicator, CS 1. Retired.
    public var roboticBaseLocationIndicator: String? { first(0x3010_0090) }
    /// Robotic Path Node Set Code Sequence, SQ 1.
    public var roboticPathNodeSetCodeSequence: [DataSet]? { all(0x3010_0091) }
    /// Robotic Node Identifier, UL 1.
    public var roboticNodeIdentifier: Int? { first(0x3010_0092) }
    /// RT Treatment Source Coordinates, FD 3.
    public var rtTreatmentSourceCoordinates: [Double]? { all(0x3010_0093) }
    /// Radiation Source Coordinate SystemYaw Angle, FD 1.
    public var radiationSourceCoordinateSystemYawAngle: Double? { first(0x3010_0094) }
    /// Radiation Source Coordinate SystemRoll Angle, FD 1.
    public var radiationSourceCoordinateSystemRollAngle: Double? { first(0x3010_0095) }
    /// Radiation Source Coordinate System Pitch Angle, FD 1.
    public var radiationSourceCoordinateSystemPitchAngle: Double? { first(0x3010_0096) }
    /// Robotic Path Control Point Sequence, SQ 1.
    public var roboticPathControlPointSequence: [DataSet]? { all(0x3010_0097) }
    /// Tomotherapeutic Control Point Sequence, SQ 1.
    public var tomotherapeuticControlPointSequence: [DataSet]? { all(0x3010_0098) }
    /// Tomotherapeutic Leaf Open Durations, FD 1-n.
    public var tomotherapeuticLeafOpenDurations: [Double]? { all(0x3010_0099) }
    /// Tomotherapeutic Leaf Initial Closed Durations, FD 1-n.
    public var tomotherapeuticLeafInitialClosedDurations: [Double]? { all(0x3010_009A) }
    /// Conceptual Volume Identification Sequence, SQ 1.
    public var conceptualVolumeIdentificationSequence: [DataSet]? { all(0x3010_00A0) }
    /// Arbitrary, LT 1. Retired.
    public var arbitrary: String? { first(0x4000_0010) }
    /// Text Comments, LT 1. Retired.
    public var textComments: String? { first(0x4000_4000) }
    /// Results ID, SH 1. Retired.
    public var resultsID: String? { first(0x4008_0040) }
    /// Results ID Issuer, LO 1. Retired.
    public var resultsIDIssuer: String? { first(0x4008_0042) }
    /// Referenced Interpretation Sequence, SQ 1. Retired.
    public var referencedInterpretationSequence: [DataSet]? { all(0x4008_0050) }
    /// Report Production Status (Trial), CS 1. Retired.
    public var reportProductionStatusTrial: String? { first(0x4008_00FF) }
    /// Interpretation Recorded Date, DA 1. Retired.
    public var interpretationRecordedDate: DICOMDate? { first(0x4008_0100) }
    /// Interpretation Recorded Time, TM 1. Retired.
    public var interpretationRecordedTime: DICOMTime? { first(0x4008_0101) }
    /// Interpretation Recorder, PN 1. Retired.
    public var interpretationRecorder: PersonName? { first(0x4008_0102) }
    /// Reference to Recorded Sound, LO 1. Retired.
    public var referenceToRecordedSound: String? { first(0x4008_0103) }
    /// Interpretation Transcription Date, DA 1. Retired.
    public var interpretationTranscriptionDate: DICOMDate? { first(0x4008_0108) }
    /// Interpretation Transcription Time, TM 1. Retired.
    public var interpretationTranscriptionTime: DICOMTime? { first(0x4008_0109) }
    /// Interpretation Transcriber, PN 1. Retired.
    public var interpretationTranscriber: PersonName? { first(0x4008_010A) }
    /// Interpretation Text, ST 1. Retired.
    public var interpretationText: String? { first(0x4008_010B) }
    /// Interpretation Author, PN 1. Retired.
    public var interpretationAuthor: PersonName? { first(0x4008_010C) }
    /// Interpretation Approver Sequence, SQ 1. Retired.
    public var interpretationApproverSequence: [DataSet]? { all(0x4008_0111) }
    /// Interpretation Approval Date, DA 1. Retired.
    public var interpretationApprovalDate: DICOMDate? { first(0x4008_0112) }
    /// Interpretation Approval Time, TM 1. Retired.
    public var interpretationApprovalTime: DICOMTime? { first(0x4008_0113) }
    /// Physician Approving Interpretation, PN 1. Retired.
    public var physicianApprovingInterpretation: PersonName? { first(0x4008_0114) }
    /// Interpretation Diagnosis Description, LT 1. Retired.
    public var interpretationDiagnosisDescription: String? { first(0x4008_0115) }
    /// Interpretation Diagnosis Code Sequence, SQ 1. Retired.
    public var interpretationDiagnosisCodeSequence: [DataSet]? { all(0x4008_0117) }
    /// Results Distribution List Sequence, SQ 1. Retired.
    public var resultsDistributionListSequence: [DataSet]? { all(0x4008_0118) }
    /// Distribution Name, PN 1. Retired.
    public var distributionName: PersonName? { first(0x4008_0119) }
    /// Distribution Address, LO 1. Retired.
    public var distributionAddress: String? { first(0x4008_011A) }
    /// Interpretation ID, SH 1. Retired.
    public var interpretationID: String? { first(0x4008_0200) }
    /// Interpretation ID Issuer, LO 1. Retired.
    public var interpretationIDIssuer: String? { first(0x4008_0202) }
    /// Interpretation Type ID, CS 1. Retired.
    public var interpretationTypeID: String? { first(0x4008_0210) }
    /// Interpretation Status ID, CS 1. Retired.
    public var interpretationStatusID: String? { first(0x4008_0212) }
    /// Impressions, ST 1. Retired.
    public var impressions: String? { first(0x4008_0300) }
    /// Results Comments, ST 1. Retired.
    public var resultsComments: String? { first(0x4008_4000) }
    /// Low Energy Detectors, CS 1.
    public var lowEnergyDetectors: String? { first(0x4010_0001) }
    /// High Energy Detectors, CS 1.
    public var highEnergyDetectors: String? { first(0x4010_0002) }
    /// Detector Geometry Sequence, SQ 1.
    public var detectorGeometrySequence: [DataSet]? { all(0x4010_0004) }
    /// Threat ROI Voxel Sequence, SQ 1.
    public var threatROIVoxelSequence: [DataSet]? { all(0x4010_1001) }
    /// Threat ROI Base, FL 3.
    public var threatROIBase: [Float]? { all(0x4010_1004) }
    /// Threat ROI Extents, FL 3.
    public var threatROIExtents: [Float]? { all(0x4010_1005) }
    /// Threat ROI Bitmap, OB 1.
    public var threatROIBitmap: BulkValue? { first(0x4010_1006) }
    /// Route Segment ID, SH 1.
    public var routeSegmentID: String? { first(0x4010_1007) }
    /// Gantry Type, CS 1.
    public var gantryType: String? { first(0x4010_1008) }
    /// OOI Owner Type, CS 1.
    public var ooiOwnerType: String? { first(0x4010_1009) }
    /// Route Segment Sequence, SQ 1.
    public var routeSegmentSequence: [DataSet]? { all(0x4010_100A) }
    /// Potential Threat Object ID, US 1.
    public var potentialThreatObjectID: Int? { first(0x4010_1010) }
    /// Threat Sequence, SQ 1.
    public var threatSequence: [DataSet]? { all(0x4010_1011) }
    /// Threat Category, CS 1.
    public var threatCategory: String? { first(0x4010_1012) }
    /// Threat Category Description, LT 1.
    public var threatCategoryDescription: String? { first(0x4010_1013) }
    /// ATD Ability Assessment, CS 1.
    public var atdAbilityAssessment: String? { first(0x4010_1014) }
    /// ATD Assessment Flag, CS 1.
    public var atdAssessmentFlag: String? { first(0x4010_1015) }
    /// ATD Assessment Probability, FL 1.
    public var atdAssessmentProbability: Float? { first(0x4010_1016) }
    /// Mass, FL 1.
    public var mass: Float? { first(0x4010_1017) }
    /// Density, FL 1.
    public var density: Float? { first(0x4010_1018) }
    /// Z Effective, FL 1.
    public var zEffective: Float? { first(0x4010_1019) }
    /// Boarding Pass ID, SH 1.
    public var boardingPassID: String? { first(0x4010_101A) }
    /// Center of Mass, FL 3.
    public var centerOfMass: [Float]? { all(0x4010_101B) }
    /// Center of PTO, FL 3.
    public var centerOfPTO: [Float]? { all(0x4010_101C) }
    /// Bounding Polygon, FL 6-n.
    public var boundingPolygon: [Float]? { all(0x4010_101D) }
    /// Route Segment Start Location ID, SH 1.
    public var routeSegmentStartLocationID: String? { first(0x4010_101E) }
    /// Route Segment End Location ID, SH 1.
    public var routeSegmentEndLocationID: String? { first(0x4010_101F) }
    /// Route Segment Location ID Type, CS 1.
    public var routeSegmentLocationIDType: String? { first(0x4010_1020) }
    /// Abort Reason, CS 1-n.
    public var abortReason: [String]? { all(0x4010_1021) }
    /// Volume of PTO, FL 1.
    public var volumeOfPTO: Float? { first(0x4010_1023) }
    /// Abort Flag, CS 1.
    public var abortFlag: String? { first(0x4010_1024) }
    /// Route Segment Start Time, DT 1.
    public var routeSegmentStartTime: DICOMDateTime? { first(0x4010_1025) }
    /// Route Segment End Time, DT 1.
    public var routeSegmentEndTime: DICOMDateTime? { first(0x4010_1026) }
    /// TDR Type, CS 1.
    public var tdrType: String? { first(0x4010_1027) }
    /// International Route Segment, CS 1.
    public var internationalRouteSegment: String? { first(0x4010_1028) }
    /// Threat Detection Algorithm and Version, LO 1-n.
    public var threatDetectionAlgorithmAndVersion: [String]? { all(0x4010_1029) }
    /// Assigned Location, SH 1.
    public var assignedLocation: String? { first(0x4010_102A) }
    /// Alarm Decision Time, DT 1.
    public var alarmDecisionTime: DICOMDateTime? { first(0x4010_102B) }
    /// Alarm Decision, CS 1.
    public var alarmDecision: String? { first(0x4010_1031) }
    /// Number of Total Objects, US 1.
    public var numberOfTotalObjects: Int? { first(0x4010_1033) }
    /// Number of Alarm Objects, US 1.
    public var numberOfAlarmObjects: Int? { first(0x4010_1034) }
    /// PTO Representation Sequence, SQ 1.
    public var ptoRepresentationSequence: [DataSet]? { all(0x4010_1037) }
    /// ATD Assessment Sequence, SQ 1.
    public var atdAssessmentSequence: [DataSet]? { all(0x4010_1038) }
    /// TIP Type, CS 1.
    public var tipType: String? { first(0x4010_1039) }
    /// DICOS Version, CS 1.
    public var dicosVersion: String? { first(0x4010_103A) }
    /// OOI Owner Creation Time, DT 1.
    public var ooiOwnerCreationTime: DICOMDateTime? { first(0x4010_1041) }
    /// OOI Type, CS 1.
    public var ooiType: String? { first(0x4010_1042) }
    /// OOI Size, FL 3.
    public var ooiSize: [Float]? { all(0x4010_1043) }
    /// Acquisition Status, CS 1.
    public var acquisitionStatus: String? { first(0x4010_1044) }
    /// Basis Materials Code Sequence, SQ 1.
    public var basisMaterialsCodeSequence: [DataSet]? { all(0x4010_1045) }
    /// Phantom Type, CS 1.
    public var phantomType: String? { first(0x4010_1046) }
    /// OOI Owner Sequence, SQ 1.
    public var ooiOwnerSequence: [DataSet]? { all(0x4010_1047) }
    /// Scan Type, CS 1.
    public var scanType: String? { first(0x4010_1048) }
    /// Itinerary ID, LO 1.
    public var itineraryID: String? { first(0x4010_1051) }
    /// Itinerary ID Type, SH 1.
    public var itineraryIDType: String? { first(0x4010_1052) }
    /// Itinerary ID Assigning Authority, LO 1.
    public var itineraryIDAssigningAuthority: String? { first(0x4010_1053) }
    /// Route ID, SH 1.
    public var routeID: String? { first(0x4010_1054) }
    /// Route ID Assigning Authority, SH 1.
    public var routeIDAssigningAuthority: String? { first(0x4010_1055) }
    /// Inbound Arrival Type, CS 1.
    public var inboundArrivalType: String? { first(0x4010_1056) }
    /// Carrier ID, SH 1.
    public var carrierID: String? { first(0x4010_1058) }
    /// Carrier ID Assigning Authority, CS 1.
    public var carrierIDAssigningAuthority: String? { first(0x4010_1059) }
    /// Source Orientation, FL 3.
    public var sourceOrientation: [Float]? { all(0x4010_1060) }
    /// Source Position, FL 3.
    public var sourcePosition: [Float]? { all(0x4010_1061) }
    /// Belt Height, FL 1.
    public var beltHeight: Float? { first(0x4010_1062) }
    /// Algorithm Routing Code Sequence, SQ 1.
    public var algorithmRoutingCodeSequence: [DataSet]? { all(0x4010_1064) }
    /// Transport Classification, CS 1.
    public var transportClassification: String? { first(0x4010_1067) }
    /// OOI Type Descriptor, LT 1.
    public var ooiTypeDescriptor: String? { first(0x4010_1068) }
    /// Total Processing Time, FL 1.
    public var totalProcessingTime: Float? { first(0x4010_1069) }
    /// Detector Calibration Data, OB 1.
    public var detectorCalibrationData: BulkValue? { first(0x4010_106C) }
    /// Additional Screening Performed, CS 1.
    public var additionalScreeningPerformed: String? { first(0x4010_106D) }
    /// Additional Inspection Selection Criteria, CS 1.
    public var additionalInspectionSelectionCriteria: String? { first(0x4010_106E) }
    /// Additional Inspection Method Sequence, SQ 1.
    public var additionalInspectionMethodSequence: [DataSet]? { all(0x4010_106F) }
    /// AIT Device Type, CS 1.
    public var aitDeviceType: String? { first(0x4010_1070) }
    /// QR Measurements Sequence, SQ 1.
    public var qrMeasurementsSequence: [DataSet]? { all(0x4010_1071) }
    /// Target Material Sequence, SQ 1.
    public var targetMaterialSequence: [DataSet]? { all(0x4010_1072) }
    /// SNR Threshold, FD 1.
    public var snrThreshold: Double? { first(0x4010_1073) }
    /// Image Scale Representation, DS 1.
    public var imageScaleRepresentation: DecimalString? { first(0x4010_1075) }
    /// Referenced PTO Sequence, SQ 1.
    public var referencedPTOSequence: [DataSet]? { all(0x4010_1076) }
    /// Referenced TDR Instance Sequence, SQ 1.
    public var referencedTDRInstanceSequence: [DataSet]? { all(0x4010_1077) }
    /// PTO Location Description, ST 1.
    public var ptoLocationDescription: String? { first(0x4010_1078) }
    /// Anomaly Locator Indicator Sequence, SQ 1.
    public var anomalyLocatorIndicatorSequence: [DataSet]? { all(0x4010_1079) }
    /// Anomaly Locator Indicator, FL 3.
    public var anomalyLocatorIndicator: [Float]? { all(0x4010_107A) }
    /// PTO Region Sequence, SQ 1.
    public var ptoRegionSequence: [DataSet]? { all(0x4010_107B) }
    /// Inspection Selection Criteria, CS 1.
    public var inspectionSelectionCriteria: String? { first(0x4010_107C) }
    /// Secondary Inspection Method Sequence, SQ 1.
    public var secondaryInspectionMethodSequence: [DataSet]? { all(0x4010_107D) }
    /// PRCS to RCS Orientation, DS 6.
    public var prcsToRCSOrientation: [DecimalString]? { all(0x4010_107E) }
    /// MAC Parameters Sequence, SQ 1.
    public var macParametersSequence: [DataSet]? { all(0x4FFE_0001) }
    /// Shared Functional Groups Sequence, SQ 1.
    public var sharedFunctionalGroupsSequence: [DataSet]? { all(0x5200_9229) }
    /// Per-Frame Functional Groups Sequence, SQ 1.
    public var perFrameFunctionalGroupsSequence: [DataSet]? { all(0x5200_9230) }
    /// Waveform Sequence, SQ 1.
    public var waveformSequence: [DataSet]? { all(0x5400_0100) }
    /// Channel Minimum Value, OB or OW 1.
    public var channelMinimumValue: BulkValue? { first(0x5400_0110) }
    /// Channel Maximum Value, OB or OW 1.
    public var channelMaximumValue: BulkValue? { first(0x5400_0112) }
    /// Waveform Bits Allocated, US 1.
    public var waveformBitsAllocated: Int? { first(0x5400_1004) }
    /// Waveform Sample Interpretation, CS 1.
    public var waveformSampleInterpretation: String? { first(0x5400_1006) }
    /// Waveform Padding Value, OB or OW 1.
    public var waveformPaddingValue: BulkValue? { first(0x5400_100A) }
    /// Waveform Data, OB or OW 1.
    public var waveformData: BulkValue? { first(0x5400_1010) }
    /// First Order Phase Correction Angle, OF 1.
    public var firstOrderPhaseCorrectionAngle: BulkValue? { first(0x5600_0010) }
    /// Spectroscopy Data, OF 1.
    public var spectroscopyData: BulkValue? { first(0x5600_0020) }
    /// Extended Offset Table, OV 1.
    public var extendedOffsetTable: BulkValue? { first(0x7FE0_0001) }
    /// Extended Offset Table Lengths, OV 1.
    public var extendedOffsetTableLengths: BulkValue? { first(0x7FE0_0002) }
    /// Encapsulated Pixel Data Value Total Length, UV 1.
    public var encapsulatedPixelDataValueTotalLength: UInt64? { first(0x7FE0_0003) }
    /// Float Pixel Data, OF 1.
    public var floatPixelData: BulkValue? { first(0x7FE0_0008) }
    /// Double Float Pixel Data, OD 1.
    public var doubleFloatPixelData: BulkValue? { first(0x7FE0_0009) }
    /// Pixel Data, OB or OW 1.
    public var pixelData: BulkValue? { first(0x7FE0_0010) }
    /// Coefficients SDVN, OW 1. Retired.
    public var coefficientsSDVN: BulkValue? { first(0x7FE0_0020) }
    /// Coefficients SDHN, OW 1. Retired.
    public var coefficientsSDHN: BulkValue? { first(0x7FE0_0030) }
    /// Coefficients SDDN, OW 1. Retired.
    public var coefficientsSDDN: BulkValue? { first(0x7FE0_0040) }
    /// Digital Signatures Sequence, SQ 1.
    public var digitalSignaturesSequence: [DataSet]? { all(0xFFFA_FFFA) }
    /// Data Set Trailing Padding, OB 1.
    public var dataSetTrailingPadding: BulkValue? { first(0xFFFC_FFFC) }
}
