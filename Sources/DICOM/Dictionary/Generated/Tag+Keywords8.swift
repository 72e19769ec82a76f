// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension Tag {
    /// Patient Treatment Preparation Procedure Code Sequence, SQ 1.
    public static var patientTreatmentPreparationProcedureCodeSequence: Tag { Tag(0x300A_0791) }
    /// Patient Treatment Preparation Method Description, LT 1.
    public static var patientTreatmentPreparationMethodDescription: Tag { Tag(0x300A_0792) }
    /// Patient Treatment Preparation Procedure Parameter Sequence, SQ 1.
    public static var patientTreatmentPreparationProcedureParameterSequence: Tag { Tag(0x300A_0793) }
    /// Patient Setup Photo Description, LT 1.
    public static var patientSetupPhotoDescription: Tag { Tag(0x300A_0794) }
    /// Patient Treatment Preparation Procedure Index, US 1.
    public static var patientTreatmentPreparationProcedureIndex: Tag { Tag(0x300A_0795) }
    /// Referenced Patient Setup Procedure Index, US 1.
    public static var referencedPatientSetupProcedureIndex: Tag { Tag(0x300A_0796) }
    /// RT Radiation Task Sequence, SQ 1.
    public static var rtRadiationTaskSequence: Tag { Tag(0x300A_0797) }
    /// RT Patient Position Displacement Sequence, SQ 1.
    public static var rtPatientPositionDisplacementSequence: Tag { Tag(0x300A_0798) }
    /// RT Patient Position Sequence, SQ 1.
    public static var rtPatientPositionSequence: Tag { Tag(0x300A_0799) }
    /// Displacement Reference Label, LO 1.
    public static var displacementReferenceLabel: Tag { Tag(0x300A_079A) }
    /// Displacement Matrix, FD 16.
    public static var displacementMatrix: Tag { Tag(0x300A_079B) }
    /// Patient Support Displacement Sequence, SQ 1.
    public static var patientSupportDisplacementSequence: Tag { Tag(0x300A_079C) }
    /// Displacement Reference Location Code Sequence, SQ 1.
    public static var displacementReferenceLocationCodeSequence: Tag { Tag(0x300A_079D) }
    /// RT Radiation Set Delivery Usage, CS 1.
    public static var rtRadiationSetDeliveryUsage: Tag { Tag(0x300A_079E) }
    /// Patient Treatment Preparation Sequence, SQ 1.
    public static var patientTreatmentPreparationSequence: Tag { Tag(0x300A_079F) }
    /// Patient to Equipment Relationship Sequence, SQ 1.
    public static var patientToEquipmentRelationshipSequence: Tag { Tag(0x300A_07A0) }
    /// Imaging Equipment to Treatment Delivery Device Relationship Sequence, SQ 1.
    public static var imagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence: Tag { Tag(0x300A_07A1) }
    /// Referenced RT Plan Sequence, SQ 1.
    public static var referencedRTPlanSequence: Tag { Tag(0x300C_0002) }
    /// Referenced Beam Sequence, SQ 1.
    public static var referencedBeamSequence: Tag { Tag(0x300C_0004) }
    /// Referenced Beam Number, IS 1.
    public static var referencedBeamNumber: Tag { Tag(0x300C_0006) }
    /// Referenced Reference Image Number, IS 1.
    public static var referencedReferenceImageNumber: Tag { Tag(0x300C_0007) }
    /// Start Cumulative Meterset Weight, DS 1.
    public static var startCumulativeMetersetWeight: Tag { Tag(0x300C_0008) }
    /// End Cumulative Meterset Weight, DS 1.
    public static var endCumulativeMetersetWeight: Tag { Tag(0x300C_0009) }
    /// Referenced Brachy Application Setup Sequence, SQ 1.
    public static var referencedBrachyApplicationSetupSequence: Tag { Tag(0x300C_000A) }
    /// Referenced Brachy Application Setup Number, IS 1.
    public static var referencedBrachyApplicationSetupNumber: Tag { Tag(0x300C_000C) }
    /// Referenced Source Number, IS 1.
    public static var referencedSourceNumber: Tag { Tag(0x300C_000E) }
    /// Referenced Fraction Group Sequence, SQ 1.
    public static var referencedFractionGroupSequence: Tag { Tag(0x300C_0020) }
    /// Referenced Fraction Group Number, IS 1.
    public static var referencedFractionGroupNumber: Tag { Tag(0x300C_0022) }
    /// Referenced Verification Image Sequence, SQ 1.
    public static var referencedVerificationImageSequence: Tag { Tag(0x300C_0040) }
    /// Referenced Reference Image Sequence, SQ 1.
    public static var referencedReferenceImageSequence: Tag { Tag(0x300C_0042) }
    /// Referenced Dose Reference Sequence, SQ 1.
    public static var referencedDoseReferenceSequence: Tag { Tag(0x300C_0050) }
    /// Referenced Dose Reference Number, IS 1.
    public static var referencedDoseReferenceNumber: Tag { Tag(0x300C_0051) }
    /// Brachy Referenced Dose Reference Sequence, SQ 1.
    public static var brachyReferencedDoseReferenceSequence: Tag { Tag(0x300C_0055) }
    /// Referenced Structure Set Sequence, SQ 1.
    public static var referencedStructureSetSequence: Tag { Tag(0x300C_0060) }
    /// Referenced Patient Setup Number, IS 1.
    public static var referencedPatientSetupNumber: Tag { Tag(0x300C_006A) }
    /// Referenced Dose Sequence, SQ 1.
    public static var referencedDoseSequence: Tag { Tag(0x300C_0080) }
    /// Referenced Tolerance Table Number, IS 1.
    public static var referencedToleranceTableNumber: Tag { Tag(0x300C_00A0) }
    /// Referenced Bolus Sequence, SQ 1.
    public static var referencedBolusSequence: Tag { Tag(0x300C_00B0) }
    /// Referenced Wedge Number, IS 1.
    public static var referencedWedgeNumber: Tag { Tag(0x300C_00C0) }
    /// Referenced Compensator Number, IS 1.
    public static var referencedCompensatorNumber: Tag { Tag(0x300C_00D0) }
    /// Referenced Block Number, IS 1.
    public static var referencedBlockNumber: Tag { Tag(0x300C_00E0) }
    /// Referenced Control Point Index, IS 1.
    public static var referencedControlPointIndex: Tag { Tag(0x300C_00F0) }
    /// Referenced Control Point Sequence, SQ 1.
    public static var referencedControlPointSequence: Tag { Tag(0x300C_00F2) }
    /// Referenced Start Control Point Index, IS 1.
    public static var referencedStartControlPointIndex: Tag { Tag(0x300C_00F4) }
    /// Referenced Stop Control Point Index, IS 1.
    public static var referencedStopControlPointIndex: Tag { Tag(0x300C_00F6) }
    /// Referenced Range Shifter Number, IS 1.
    public static var referencedRangeShifterNumber: Tag { Tag(0x300C_0100) }
    /// Referenced Lateral Spreading Device Number, IS 1.
    public static var referencedLateralSpreadingDeviceNumber: Tag { Tag(0x300C_0102) }
    /// Referenced Range Modulator Number, IS 1.
    public static var referencedRangeModulatorNumber: Tag { Tag(0x300C_0104) }
    /// Omitted Beam Task Sequence, SQ 1.
    public static var omittedBeamTaskSequence: Tag { Tag(0x300C_0111) }
    /// Reason for Omission, CS 1.
    public static var reasonForOmission: Tag { Tag(0x300C_0112) }
    /// Reason for Omission Description, LO 1.
    public static var reasonForOmissionDescription: Tag { Tag(0x300C_0113) }
    /// Prescription Overview Sequence, SQ 1.
    public static var prescriptionOverviewSequence: Tag { Tag(0x300C_0114) }
    /// Total Prescription Dose, FL 1.
    public static var totalPrescriptionDose: Tag { Tag(0x300C_0115) }
    /// Plan Overview Sequence, SQ 1.
    public static var planOverviewSequence: Tag { Tag(0x300C_0116) }
    /// Plan Overview Index, US 1.
    public static var planOverviewIndex: Tag { Tag(0x300C_0117) }
    /// Referenced Plan Overview Index, US 1.
    public static var referencedPlanOverviewIndex: Tag { Tag(0x300C_0118) }
    /// Number of Fractions Included, US 1.
    public static var numberOfFractionsIncluded: Tag { Tag(0x300C_0119) }
    /// Dose Calibration Conditions Sequence, SQ 1.
    public static var doseCalibrationConditionsSequence: Tag { Tag(0x300C_0120) }
    /// Absorbed Dose to Meterset Ratio, FD 1.
    public static var absorbedDoseToMetersetRatio: Tag { Tag(0x300C_0121) }
    /// Delineated Radiation Field Size, FD 2.
    public static var delineatedRadiationFieldSize: Tag { Tag(0x300C_0122) }
    /// Dose Calibration Conditions Verified Flag, CS 1.
    public static var doseCalibrationConditionsVerifiedFlag: Tag { Tag(0x300C_0123) }
    /// Calibration Reference Point Depth, FD 1.
    public static var calibrationReferencePointDepth: Tag { Tag(0x300C_0124) }
    /// Gating Beam Hold Transition Sequence, SQ 1.
    public static var gatingBeamHoldTransitionSequence: Tag { Tag(0x300C_0125) }
    /// Beam Hold Transition, CS 1.
    public static var beamHoldTransition: Tag { Tag(0x300C_0126) }
    /// Beam Hold Transition DateTime, DT 1.
    public static var beamHoldTransitionDateTime: Tag { Tag(0x300C_0127) }
    /// Beam Hold Originating Device Sequence, SQ 1.
    public static var beamHoldOriginatingDeviceSequence: Tag { Tag(0x300C_0128) }
    /// Beam Hold Transition Trigger Source, CS 1.
    public static var beamHoldTransitionTriggerSource: Tag { Tag(0x300C_0129) }
    /// Approval Status, CS 1.
    public static var approvalStatus: Tag { Tag(0x300E_0002) }
    /// Review Date, DA 1.
    public static var reviewDate: Tag { Tag(0x300E_0004) }
    /// Review Time, TM 1.
    public static var reviewTime: Tag { Tag(0x300E_0005) }
    /// Reviewer Name, PN 1.
    public static var reviewerName: Tag { Tag(0x300E_0008) }
    /// Radiobiological Dose Effect Sequence, SQ 1.
    public static var radiobiologicalDoseEffectSequence: Tag { Tag(0x3010_0001) }
    /// Radiobiological Dose Effect Flag, CS 1.
    public static var radiobiologicalDoseEffectFlag: Tag { Tag(0x3010_0002) }
    /// Effective Dose Calculation Method Category Code Sequence, SQ 1.
    public static var effectiveDoseCalculationMethodCategoryCodeSequence: Tag { Tag(0x3010_0003) }
    /// Effective Dose Calculation Method Code Sequence, SQ 1.
    public static var effectiveDoseCalculationMethodCodeSequence: Tag { Tag(0x3010_0004) }
    /// Effective Dose Calculation Method Description, LO 1.
    public static var effectiveDoseCalculationMethodDescription: Tag { Tag(0x3010_0005) }
    /// Conceptual Volume UID, UI 1.
    public static var conceptualVolumeUID: Tag { Tag(0x3010_0006) }
    /// Originating SOP Instance Reference Sequence, SQ 1.
    public static var originatingSOPInstanceReferenceSequence: Tag { Tag(0x3010_0007) }
    /// Conceptual Volume Constituent Sequence, SQ 1.
    public static var conceptualVolumeConstituentSequence: Tag { Tag(0x3010_0008) }
    /// Equivalent Conceptual Volume Instance Reference Sequence, SQ 1.
    public static var equivalentConceptualVolumeInstanceReferenceSequence: Tag { Tag(0x3010_0009) }
    /// Equivalent Conceptual Volumes Sequence, SQ 1.
    public static var equivalentConceptualVolumesSequence: Tag { Tag(0x3010_000A) }
    /// Referenced Conceptual Volume UID, UI 1.
    public static var referencedConceptualVolumeUID: Tag { Tag(0x3010_000B) }
    /// Conceptual Volume Combination Expression, UT 1.
    public static var conceptualVolumeCombinationExpression: Tag { Tag(0x3010_000C) }
    /// Conceptual Volume Constituent Index, US 1.
    public static var conceptualVolumeConstituentIndex: Tag { Tag(0x3010_000D) }
    /// Conceptual Volume Combination Flag, CS 1.
    public static var conceptualVolumeCombinationFlag: Tag { Tag(0x3010_000E) }
    /// Conceptual Volume Combination Description, ST 1.
    public static var conceptualVolumeCombinationDescription: Tag { Tag(0x3010_000F) }
    /// Conceptual Volume Segmentation Defined Flag, CS 1.
    public static var conceptualVolumeSegmentationDefinedFlag: Tag { Tag(0x3010_0010) }
    /// Conceptual Volume Segmentation Reference Sequence, SQ 1.
    public static var conceptualVolumeSegmentationReferenceSequence: Tag { Tag(0x3010_0011) }
    /// Conceptual Volume Constituent Segmentation Reference Sequence, SQ 1.
    public static var conceptualVolumeConstituentSegmentationReferenceSequence: Tag { Tag(0x3010_0012) }
    /// Constituent Conceptual Volume UID, UI 1.
    public static var constituentConceptualVolumeUID: Tag { Tag(0x3010_0013) }
    /// Derivation Conceptual Volume Sequence, SQ 1.
    public static var derivationConceptualVolumeSequence: Tag { Tag(0x3010_0014) }
    /// Source Conceptual Volume UID, UI 1.
    public static var sourceConceptualVolumeUID: Tag { Tag(0x3010_0015) }
    /// Conceptual Volume Derivation Algorithm Sequence, SQ 1.
    public static var conceptualVolumeDerivationAlgorithmSequence: Tag { Tag(0x3010_0016) }
    /// Conceptual Volume Description, ST 1.
    public static var conceptualVolumeDescription: Tag { Tag(0x3010_0017) }
    /// Source Conceptual Volume Sequence, SQ 1.
    public static var sourceConceptualVolumeSequence: Tag { Tag(0x3010_0018) }
    /// Author Identification Sequence, SQ 1.
    public static var authorIdentificationSequence: Tag { Tag(0x3010_0019) }
    /// Manufacturer's Model Version, LO 1.
    public static var manufacturerModelVersion: Tag { Tag(0x3010_001A) }
    /// Device Alternate Identifier, UC 1.
    public static var deviceAlternateIdentifier: Tag { Tag(0x3010_001B) }
    /// Device Alternate Identifier Type, CS 1.
    public static var deviceAlternateIdentifierType: Tag { Tag(0x3010_001C) }
    /// Device Alternate Identifier Format, LT 1.
    public static var deviceAlternateIdentifierFormat: Tag { Tag(0x3010_001D) }
    /// Segmentation Creation Template Label, LO 1.
    public static var segmentationCreationTemplateLabel: Tag { Tag(0x3010_001E) }
    /// Segmentation Template UID, UI 1.
    public static var segmentationTemplateUID: Tag { Tag(0x3010_001F) }
    /// Referenced Segment Reference Index, US 1.
    public static var referencedSegmentReferenceIndex: Tag { Tag(0x3010_0020) }
    /// Segment Reference Sequence, SQ 1.
    public static var segmentReferenceSequence: Tag { Tag(0x3010_0021) }
    /// Segment Reference Index, US 1.
    public static var segmentReferenceIndex: Tag { Tag(0x3010_0022) }
    /// Direct Segment Reference Sequence, SQ 1.
    public static var directSegmentReferenceSequence: Tag { Tag(0x3010_0023) }
    /// Combination Segment Reference Sequence, SQ 1.
    public static var combinationSegmentReferenceSequence: Tag { Tag(0x3010_0024) }
    /// Conceptual Volume Sequence, SQ 1.
    public static var conceptualVolumeSequence: Tag { Tag(0x3010_0025) }
    /// Segmented RT Accessory Device Sequence, SQ 1.
    public static var segmentedRTAccessoryDeviceSequence: Tag { Tag(0x3010_0026) }
    /// Segment Characteristics Sequence, SQ 1.
    public static var segmentCharacteristicsSequence: Tag { Tag(0x3010_0027) }
    /// Related Segment Characteristics Sequence, SQ 1.
    public static var relatedSegmentCharacteristicsSequence: Tag { Tag(0x3010_0028) }
    /// Segment Characteristics Precedence, US 1.
    public static var segmentCharacteristicsPrecedence: Tag { Tag(0x3010_0029) }
    /// RT Segment Annotation Sequence, SQ 1.
    public static var rtSegmentAnnotationSequence: Tag { Tag(0x3010_002A) }
    /// Segment Annotation Category Code Sequence, SQ 1.
    public static var segmentAnnotationCategoryCodeSequence: Tag { Tag(0x3010_002B) }
    /// Segment Annotation Type Code Sequence, SQ 1.
    public static var segmentAnnotationTypeCodeSequence: Tag { Tag(0x3010_002C) }
    /// Device Label, LO 1.
    public static var deviceLabel: Tag { Tag(0x3010_002D) }
    /// Device Type Code Sequence, SQ 1.
    public static var deviceTypeCodeSequence: Tag { Tag(0x3010_002E) }
    /// Segment Annotation Type Modifier Code Sequence, SQ 1.
    public static var segmentAnnotationTypeModifierCodeSequence: Tag { Tag(0x3010_002F) }
    /// Patient Equipment Relationship Code Sequence, SQ 1.
    public static var patientEquipmentRelationshipCodeSequence: Tag { Tag(0x3010_0030) }
    /// Referenced Fiducials UID, UI 1.
    public static var referencedFiducialsUID: Tag { Tag(0x3010_0031) }
    /// Patient Treatment Orientation Sequence, SQ 1.
    public static var patientTreatmentOrientationSequence: Tag { Tag(0x3010_0032) }
    /// User Content Label, SH 1.
    public static var userContentLabel: Tag { Tag(0x3010_0033) }
    /// User Content Long Label, LO 1.
    public static var userContentLongLabel: Tag { Tag(0x3010_0034) }
    /// Entity Label, SH 1.
    public static var entityLabel: Tag { Tag(0x3010_0035) }
    /// Entity Name, LO 1.
    public static var entityName: Tag { Tag(0x3010_0036) }
    /// Entity Description, ST 1.
    public static var entityDescription: Tag { Tag(0x3010_0037) }
    /// Entity Long Label, LO 1.
    public static var entityLongLabel: Tag { Tag(0x3010_0038) }
    /// Device Index, US 1.
    public static var deviceIndex: Tag { Tag(0x3010_0039) }
    /// RT Treatment Phase Index, US 1.
    public static var rtTreatmentPhaseIndex: Tag { Tag(0x3010_003A) }
    /// RT Treatment Phase UID, UI 1.
    public static var rtTreatmentPhaseUID: Tag { Tag(0x3010_003B) }
    /// RT Prescription Index, US 1.
    public static var rtPrescriptionIndex: Tag { Tag(0x3010_003C) }
    /// RT Segment Annotation Index, US 1.
    public static var rtSegmentAnnotationIndex: Tag { Tag(0x3010_003D) }
    /// Basis RT Treatment Phase Index, US 1.
    public static var basisRTTreatmentPhaseIndex: Tag { Tag(0x3010_003E) }
    /// Related RT Treatment Phase Index, US 1.
    public static var relatedRTTreatmentPhaseIndex: Tag { Tag(0x3010_003F) }
    /// Referenced RT Treatment Phase Index, US 1.
    public static var referencedRTTreatmentPhaseIndex: Tag { Tag(0x3010_0040) }
    /// Referenced RT Prescription Index, US 1.
    public static var referencedRTPrescriptionIndex: Tag { Tag(0x3010_0041) }
    /// Referenced Parent RT Prescription Index, US 1.
    public static var referencedParentRTPrescriptionIndex: Tag { Tag(0x3010_0042) }
    /// Manufacturer's Device Identifier, ST 1.
    public static var manufacturerDeviceIdentifier: Tag { Tag(0x3010_0043) }
    /// Instance-Level Referenced Performed Procedure Step Sequence, SQ 1.
    public static var instanceLevelReferencedPerformedProcedureStepSequence: Tag { Tag(0x3010_0044) }
    /// RT Treatment Phase Intent Presence Flag, CS 1.
    public static var rtTreatmentPhaseIntentPresenceFlag: Tag { Tag(0x3010_0045) }
    /// Radiotherapy Treatment Type, CS 1.
    public static var radiotherapyTreatmentType: Tag { Tag(0x3010_0046) }
    /// Teletherapy Radiation Type, CS 1-n.
    public static var teletherapyRadiationType: Tag { Tag(0x3010_0047) }
    /// Brachytherapy Source Type, CS 1-n.
    public static var brachytherapySourceType: Tag { Tag(0x3010_0048) }
    /// Referenced RT Treatment Phase Sequence, SQ 1.
    public static var referencedRTTreatmentPhaseSequence: Tag { Tag(0x3010_0049) }
    /// Referenced Direct Segment Instance Sequence, SQ 1.
    public static var referencedDirectSegmentInstanceSequence: Tag { Tag(0x3010_004A) }
    /// Intended RT Treatment Phase Sequence, SQ 1.
    public static var intendedRTTreatmentPhaseSequence: Tag { Tag(0x3010_004B) }
    /// Intended Phase Start Date, DA 1.
    public static var intendedPhaseStartDate: Tag { Tag(0x3010_004C) }
    /// Intended Phase End Date, DA 1.
    public static var intendedPhaseEndDate: Tag { Tag(0x3010_004D) }
    /// RT Treatment Phase Interval Sequence, SQ 1.
    public static var rtTreatmentPhaseIntervalSequence: Tag { Tag(0x3010_004E) }
    /// Temporal Relationship Interval Anchor, CS 1.
    public static var temporalRelationshipIntervalAnchor: Tag { Tag(0x3010_004F) }
    /// Minimum Number of Interval Days, FD 1.
    public static var minimumNumberOfIntervalDays: Tag { Tag(0x3010_0050) }
    /// Maximum Number of Interval Days, FD 1.
    public static var maximumNumberOfIntervalDays: Tag { Tag(0x3010_0051) }
    /// Pertinent SOP Classes in Study, UI 1-n.
    public static var pertinentSOPClassesInStudy: Tag { Tag(0x3010_0052) }
    /// Pertinent SOP Classes in Series, UI 1-n.
    public static var pertinentSOPClassesInSeries: Tag { Tag(0x3010_0053) }
    /// RT Prescription Label, LO 1.
    public static var rtPrescriptionLabel: Tag { Tag(0x3010_0054) }
    /// RT Physician Intent Predecessor Sequence, SQ 1.
    public static var rtPhysicianIntentPredecessorSequence: Tag { Tag(0x3010_0055) }
    /// RT Treatment Approach Label, LO 1.
    public static var rtTreatmentApproachLabel: Tag { Tag(0x3010_0056) }
    /// RT Physician Intent Sequence, SQ 1.
    public static var rtPhysicianIntentSequence: Tag { Tag(0x3010_0057) }
    /// RT Physician Intent Index, US 1.
    public static var rtPhysicianIntentIndex: Tag { Tag(0x3010_0058) }
    /// RT Treatment Intent Type, CS 1.
    public static var rtTreatmentIntentType: Tag { Tag(0x3010_0059) }
    /// RT Physician Intent Narrative, UT 1.
    public static var rtPhysicianIntentNarrative: Tag { Tag(0x3010_005A) }
    /// RT Protocol Code Sequence, SQ 1.
    public static var rtProtocolCodeSequence: Tag { Tag(0x3010_005B) }
    /// Reason for Superseding, ST 1.
    public static var reasonForSuperseding: Tag { Tag(0x3010_005C) }
    /// RT Diagnosis Code Sequence, SQ 1.
    public static var rtDiagnosisCodeSequence: Tag { Tag(0x3010_005D) }
    /// Referenced RT Physician Intent Index, US 1.
    public static var referencedRTPhysicianIntentIndex: Tag { Tag(0x3010_005E) }
    /// RT Physician Intent Input Instance Sequence, SQ 1.
    public static var rtPhysicianIntentInputInstanceSequence: Tag { Tag(0x3010_005F) }
    /// RT Anatomic Prescription Sequence, SQ 1.
    public static var rtAnatomicPrescriptionSequence: Tag { Tag(0x3010_0060) }
    /// Prior Treatment Dose Description, UT 1.
    public static var priorTreatmentDoseDescription: Tag { Tag(0x3010_0061) }
    /// Prior Treatment Reference Sequence, SQ 1.
    public static var priorTreatmentReferenceSequence: Tag { Tag(0x3010_0062) }
    /// Dosimetric Objective Evaluation Scope, CS 1.
    public static var dosimetricObjectiveEvaluationScope: Tag { Tag(0x3010_0063) }
    /// Therapeutic Role Category Code Sequence, SQ 1.
    public static var therapeuticRoleCategoryCodeSequence: Tag { Tag(0x3010_0064) }
    /// Therapeutic Role Type Code Sequence, SQ 1.
    public static var therapeuticRoleTypeCodeSequence: Tag { Tag(0x3010_0065) }
    /// Conceptual Volume Optimization Precedence, US 1.
    public static var conceptualVolumeOptimizationPrecedence: Tag { Tag(0x3010_0066) }
    /// Conceptual Volume Category Code Sequence, SQ 1.
    public static var conceptualVolumeCategoryCodeSequence: Tag { Tag(0x3010_0067) }
    /// Conceptual Volume Blocking Constraint, CS 1.
    public static var conceptualVolumeBlockingConstraint: Tag { Tag(0x3010_0068) }
    /// Conceptual Volume Type Code Sequence, SQ 1.
    public static var conceptualVolumeTypeCodeSequence: Tag { Tag(0x3010_0069) }
    /// Conceptual Volume Type Modifier Code Sequence, SQ 1.
    public static var conceptualVolumeTypeModifierCodeSequence: Tag { Tag(0x3010_006A) }
    /// RT Prescription Sequence, SQ 1.
    public static var rtPrescriptionSequence: Tag { Tag(0x3010_006B) }
    /// Dosimetric Objective Sequence, SQ 1.
    public static var dosimetricObjectiveSequence: Tag { Tag(0x3010_006C) }
    /// Dosimetric Objective Type Code Sequence, SQ 1.
    public static var dosimetricObjectiveTypeCodeSequence: Tag { Tag(0x3010_006D) }
    /// Dosimetric Objective UID, UI 1.
    public static var dosimetricObjectiveUID: Tag { Tag(0x3010_006E) }
    /// Referenced Dosimetric Objective UID, UI 1.
    public static var referencedDosimetricObjectiveUID: Tag { Tag(0x3010_006F) }
    /// Dosimetric Objective Parameter Sequence, SQ 1.
    public static var dosimetricObjectiveParameterSequence: Tag { Tag(0x3010_0070) }
    /// Referenced Dosimetric Objectives Sequence, SQ 1.
    public static var referencedDosimetricObjectivesSequence: Tag { Tag(0x3010_0071) }
    /// Absolute Dosimetric Objective Flag, CS 1.
    public static var absoluteDosimetricObjectiveFlag: Tag { Tag(0x3010_0073) }
    /// Dosimetric Objective Weight, FD 1.
    public static var dosimetricObjectiveWeight: Tag { Tag(0x3010_0074) }
    /// Dosimetric Objective Purpose, CS 1.
    public static var dosimetricObjectivePurpose: Tag { Tag(0x3010_0075) }
    /// Planning Input Information Sequence, SQ 1.
    public static var planningInputInformationSequence: Tag { Tag(0x3010_0076) }
    /// Treatment Site, LO 1.
    public static var treatmentSite: Tag { Tag(0x3010_0077) }
    /// Treatment Site Code Sequence, SQ 1.
    public static var treatmentSiteCodeSequence: Tag { Tag(0x3010_0078) }
    /// Fraction Pattern Sequence, SQ 1.
    public static var fractionPatternSequence: Tag { Tag(0x3010_0079) }
    /// Treatment Technique Notes, UT 1.
    public static var treatmentTechniqueNotes: Tag { Tag(0x3010_007A) }
    /// Prescription Notes, UT 1.
    public static var prescriptionNotes: Tag { Tag(0x3010_007B) }
    /// Number of Interval Fractions, IS 1.
    public static var numberOfIntervalFractions: Tag { Tag(0x3010_007C) }
    /// Number of Fractions, US 1.
    public static var numberOfFractions: Tag { Tag(0x3010_007D) }
    /// Intended Delivery Duration, US 1.
    public static var intendedDeliveryDuration: Tag { Tag(0x3010_007E) }
    /// Fractionation Notes, UT 1.
    public static var fractionationNotes: Tag { Tag(0x3010_007F) }
    /// RT Treatment Technique Code Sequence, SQ 1.
    public static var rtTreatmentTechniqueCodeSequence: Tag { Tag(0x3010_0080) }
    /// Prescription Notes Sequence, SQ 1.
    public static var prescriptionNotesSequence: Tag { Tag(0x3010_0081) }
    /// Fraction-Based Relationship Sequence, SQ 1.
    public static var fractionBasedRelationshipSequence: Tag { Tag(0x3010_0082) }
    /// Fraction-Based Relationship Interval Anchor, CS 1.
    public static var fractionBasedRelationshipIntervalAnchor: Tag { Tag(0x3010_0083) }
    /// Minimum Hours between Fractions, FD 1.
    public static var minimumHoursBetweenFractions: Tag { Tag(0x3010_0084) }
    /// Intended Fraction Start Time, TM 1-n.
    public static var intendedFractionStartTime: Tag { Tag(0x3010_0085) }
    /// Intended Start Day of Week, LT 1.
    public static var intendedStartDayOfWeek: Tag { Tag(0x3010_0086) }
    /// Weekday Fraction Pattern Sequence, SQ 1.
    public static var weekdayFractionPatternSequence: Tag { Tag(0x3010_0087) }
    /// Delivery Time Structure Code Sequence, SQ 1.
    public static var deliveryTimeStructureCodeSequence: Tag { Tag(0x3010_0088) }
    /// Treatment Site Modifier Code Sequence, SQ 1.
    public static var treatmentSiteModifierCodeSequence: Tag { Tag(0x3010_0089) }
    /// Robotic Base Location Indicator, CS 1. Retired.
    public static var roboticBaseLocationIndicator: Tag { Tag(0x3010_0090) }
    /// Robotic Path Node Set Code Sequence, SQ 1.
    public static var roboticPathNodeSetCodeSequence: Tag { Tag(0x3010_0091) }
    /// Robotic Node Identifier, UL 1.
    public static var roboticNodeIdentifier: Tag { Tag(0x3010_0092) }
    /// RT Treatment Source Coordinates, FD 3.
    public static var rtTreatmentSourceCoordinates: Tag { Tag(0x3010_0093) }
    /// Radiation Source Coordinate SystemYaw Angle, FD 1.
    public static var radiationSourceCoordinateSystemYawAngle: Tag { Tag(0x3010_0094) }
    /// Radiation Source Coordinate SystemRoll Angle, FD 1.
    public static var radiationSourceCoordinateSystemRollAngle: Tag { Tag(0x3010_0095) }
    /// Radiation Source Coordinate System Pitch Angle, FD 1.
    public static var radiationSourceCoordinateSystemPitchAngle: Tag { Tag(0x3010_0096) }
    /// Robotic Path Control Point Sequence, SQ 1.
    public static var roboticPathControlPointSequence: Tag { Tag(0x3010_0097) }
    /// Tomotherapeutic Control Point Sequence, SQ 1.
    public static var tomotherapeuticControlPointSequence: Tag { Tag(0x3010_0098) }
    /// Tomotherapeutic Leaf Open Durations, FD 1-n.
    public static var tomotherapeuticLeafOpenDurations: Tag { Tag(0x3010_0099) }
    /// Tomotherapeutic Leaf Initial Closed Durations, FD 1-n.
    public static var tomotherapeuticLeafInitialClosedDurations: Tag { Tag(0x3010_009A) }
    /// Conceptual Volume Identification Sequence, SQ 1.
    public static var conceptualVolumeIdentificationSequence: Tag { Tag(0x3010_00A0) }
    /// Arbitrary, LT 1. Retired.
    public static var arbitrary: Tag { Tag(0x4000_0010) }
    /// Text Comments, LT 1. Retired.
    public static var textComments: Tag { Tag(0x4000_4000) }
    /// Results ID, SH 1. Retired.
    public static var resultsID: Tag { Tag(0x4008_0040) }
    /// Results ID Issuer, LO 1. Retired.
    public static var resultsIDIssuer: Tag { Tag(0x4008_0042) }
    /// Referenced Interpretation Sequence, SQ 1. Retired.
    public static var referencedInterpretationSequence: Tag { Tag(0x4008_0050) }
    /// Report Production Status (Trial), CS 1. Retired.
    public static var reportProductionStatusTrial: Tag { Tag(0x4008_00FF) }
    /// Interpretation Recorded Date, DA 1. Retired.
    public static var interpretationRecordedDate: Tag { Tag(0x4008_0100) }
    /// Interpretation Recorded Time, TM 1. Retired.
    public static var interpretationRecordedTime: Tag { Tag(0x4008_0101) }
    /// Interpretation Recorder, PN 1. Retired.
    public static var interpretationRecorder: Tag { Tag(0x4008_0102) }
    /// Reference to Recorded Sound, LO 1. Retired.
    public static var referenceToRecordedSound: Tag { Tag(0x4008_0103) }
    /// Interpretation Transcription Date, DA 1. Retired.
    public static var interpretationTranscriptionDate: Tag { Tag(0x4008_0108) }
    /// Interpretation Transcription Time, TM 1. Retired.
    public static var interpretationTranscriptionTime: Tag { Tag(0x4008_0109) }
    /// Interpretation Transcriber, PN 1. Retired.
    public static var interpretationTranscriber: Tag { Tag(0x4008_010A) }
    /// Interpretation Text, ST 1. Retired.
    public static var interpretationText: Tag { Tag(0x4008_010B) }
    /// Interpretation Author, PN 1. Retired.
    public static var interpretationAuthor: Tag { Tag(0x4008_010C) }
    /// Interpretation Approver Sequence, SQ 1. Retired.
    public static var interpretationApproverSequence: Tag { Tag(0x4008_0111) }
    /// Interpretation Approval Date, DA 1. Retired.
    public static var interpretationApprovalDate: Tag { Tag(0x4008_0112) }
    /// Interpretation Approval Time, TM 1. Retired.
    public static var interpretationApprovalTime: Tag { Tag(0x4008_0113) }
    /// Physician Approving Interpretation, PN 1. Retired.
    public static var physicianApprovingInterpretation: Tag { Tag(0x4008_0114) }
    /// Interpretation Diagnosis Description, LT 1. Retired.
    public static var interpretationDiagnosisDescription: Tag { Tag(0x4008_0115) }
    /// Interpretation Diagnosis Code Sequence, SQ 1. Retired.
    public static var interpretationDiagnosisCodeSequence: Tag { Tag(0x4008_0117) }
    /// Results Distribution List Sequence, SQ 1. Retired.
    public static var resultsDistributionListSequence: Tag { Tag(0x4008_0118) }
    /// Distribution Name, PN 1. Retired.
    public static var distributionName: Tag { Tag(0x4008_0119) }
    /// Distribution Address, LO 1. Retired.
    public static var distributionAddress: Tag { Tag(0x4008_011A) }
    /// Interpretation ID, SH 1. Retired.
    public static var interpretationID: Tag { Tag(0x4008_0200) }
    /// Interpretation ID Issuer, LO 1. Retired.
    public static var interpretationIDIssuer: Tag { Tag(0x4008_0202) }
    /// Interpretation Type ID, CS 1. Retired.
    public static var interpretationTypeID: Tag { Tag(0x4008_0210) }
    /// Interpretation Status ID, CS 1. Retired.
    public static var interpretationStatusID: Tag { Tag(0x4008_0212) }
    /// Impressions, ST 1. Retired.
    public static var impressions: Tag { Tag(0x4008_0300) }
    /// Results Comments, ST 1. Retired.
    public static var resultsComments: Tag { Tag(0x4008_4000) }
    /// Low Energy Detectors, CS 1.
    public static var lowEnergyDetectors: Tag { Tag(0x4010_0001) }
    /// High Energy Detectors, CS 1.
    public static var highEnergyDetectors: Tag { Tag(0x4010_0002) }
    /// Detector Geometry Sequence, SQ 1.
    public static var detectorGeometrySequence: Tag { Tag(0x4010_0004) }
    /// Threat ROI Voxel Sequence, SQ 1.
    public static var threatROIVoxelSequence: Tag { Tag(0x4010_1001) }
    /// Threat ROI Base, FL 3.
    public static var threatROIBase: Tag { Tag(0x4010_1004) }
    /// Threat ROI Extents, FL 3.
    public static var threatROIExtents: Tag { Tag(0x4010_1005) }
    /// Threat ROI Bitmap, OB 1.
    public static var threatROIBitmap: Tag { Tag(0x4010_1006) }
    /// Route Segment ID, SH 1.
    public static var routeSegmentID: Tag { Tag(0x4010_1007) }
    /// Gantry Type, CS 1.
    public static var gantryType: Tag { Tag(0x4010_1008) }
    /// OOI Owner Type, CS 1.
    public static var ooiOwnerType: Tag { Tag(0x4010_1009) }
    /// Route Segment Sequence, SQ 1.
    public static var routeSegmentSequence: Tag { Tag(0x4010_100A) }
    /// Potential Threat Object ID, US 1.
    public static var potentialThreatObjectID: Tag { Tag(0x4010_1010) }
    /// Threat Sequence, SQ 1.
    public static var threatSequence: Tag { Tag(0x4010_1011) }
    /// Threat Category, CS 1.
    public static var threatCategory: Tag { Tag(0x4010_1012) }
    /// Threat Category Description, LT 1.
    public static var threatCategoryDescription: Tag { Tag(0x4010_1013) }
    /// ATD Ability Assessment, CS 1.
    public static var atdAbilityAssessment: Tag { Tag(0x4010_1014) }
    /// ATD Assessment Flag, CS 1.
    public static var atdAssessmentFlag: Tag { Tag(0x4010_1015) }
    /// ATD Assessment Probability, FL 1.
    public static var atdAssessmentProbability: Tag { Tag(0x4010_1016) }
    /// Mass, FL 1.
    public static var mass: Tag { Tag(0x4010_1017) }
    /// Density, FL 1.
    public static var density: Tag { Tag(0x4010_1018) }
    /// Z Effective, FL 1.
    public static var zEffective: Tag { Tag(0x4010_1019) }
    /// Boarding Pass ID, SH 1.
    public static var boardingPassID: Tag { Tag(0x4010_101A) }
    /// Center of Mass, FL 3.
    public static var centerOfMass: Tag { Tag(0x4010_101B) }
    /// Center of PTO, FL 3.
    public static var centerOfPTO: Tag { Tag(0x4010_101C) }
    /// Bounding Polygon, FL 6-n.
    public static var boundingPolygon: Tag { Tag(0x4010_101D) }
    /// Route Segment Start Location ID, SH 1.
    public static var routeSegmentStartLocationID: Tag { Tag(0x4010_101E) }
    /// Route Segment End Location ID, SH 1.
    public static var routeSegmentEndLocationID: Tag { Tag(0x4010_101F) }
    /// Route Segment Location ID Type, CS 1.
    public static var routeSegmentLocationIDType: Tag { Tag(0x4010_1020) }
    /// Abort Reason, CS 1-n.
    public static var abortReason: Tag { Tag(0x4010_1021) }
    /// Volume of PTO, FL 1.
    public static var volumeOfPTO: Tag { Tag(0x4010_1023) }
    /// Abort Flag, CS 1.
    public static var abortFlag: Tag { Tag(0x4010_1024) }
    /// Route Segment Start Time, DT 1.
    public static var routeSegmentStartTime: Tag { Tag(0x4010_1025) }
    /// Route Segment End Time, DT 1.
    public static var routeSegmentEndTime: Tag { Tag(0x4010_1026) }
    /// TDR Type, CS 1.
    public static var tdrType: Tag { Tag(0x4010_1027) }
    /// International Route Segment, CS 1.
    public static var internationalRouteSegment: Tag { Tag(0x4010_1028) }
    /// Threat Detection Algorithm and Version, LO 1-n.
    public static var threatDetectionAlgorithmAndVersion: Tag { Tag(0x4010_1029) }
    /// Assigned Location, SH 1.
    public static var assignedLocation: Tag { Tag(0x4010_102A) }
    /// Alarm Decision Time, DT 1.
    public static var alarmDecisionTime: Tag { Tag(0x4010_102B) }
    /// Alarm Decision, CS 1.
    public static var alarmDecision: Tag { Tag(0x4010_1031) }
    /// Number of Total Objects, US 1.
    public static var numberOfTotalObjects: Tag { Tag(0x4010_1033) }
    /// Number of Alarm Objects, US 1.
    public static var numberOfAlarmObjects: Tag { Tag(0x4010_1034) }
    /// PTO Representation Sequence, SQ 1.
    public static var ptoRepresentationSequence: Tag { Tag(0x4010_1037) }
    /// ATD Assessment Sequence, SQ 1.
    public static var atdAssessmentSequence: Tag { Tag(0x4010_1038) }
    /// TIP Type, CS 1.
    public static var tipType: Tag { Tag(0x4010_1039) }
    /// DICOS Version, CS 1.
    public static var dicosVersion: Tag { Tag(0x4010_103A) }
    /// OOI Owner Creation Time, DT 1.
    public static var ooiOwnerCreationTime: Tag { Tag(0x4010_1041) }
    /// OOI Type, CS 1.
    public static var ooiType: Tag { Tag(0x4010_1042) }
    /// OOI Size, FL 3.
    public static var ooiSize: Tag { Tag(0x4010_1043) }
    /// Acquisition Status, CS 1.
    public static var acquisitionStatus: Tag { Tag(0x4010_1044) }
    /// Basis Materials Code Sequence, SQ 1.
    public static var basisMaterialsCodeSequence: Tag { Tag(0x4010_1045) }
    /// Phantom Type, CS 1.
    public static var phantomType: Tag { Tag(0x4010_1046) }
    /// OOI Owner Sequence, SQ 1.
    public static var ooiOwnerSequence: Tag { Tag(0x4010_1047) }
    /// Scan Type, CS 1.
    public static var scanType: Tag { Tag(0x4010_1048) }
    /// Itinerary ID, LO 1.
    public static var itineraryID: Tag { Tag(0x4010_1051) }
    /// Itinerary ID Type, SH 1.
    public static var itineraryIDType: Tag { Tag(0x4010_1052) }
    /// Itinerary ID Assigning Authority, LO 1.
    public static var itineraryIDAssigningAuthority: Tag { Tag(0x4010_1053) }
    /// Route ID, SH 1.
    public static var routeID: Tag { Tag(0x4010_1054) }
    /// Route ID Assigning Authority, SH 1.
    public static var routeIDAssigningAuthority: Tag { Tag(0x4010_1055) }
    /// Inbound Arrival Type, CS 1.
    public static var inboundArrivalType: Tag { Tag(0x4010_1056) }
    /// Carrier ID, SH 1.
    public static var carrierID: Tag { Tag(0x4010_1058) }
    /// Carrier ID Assigning Authority, CS 1.
    public static var carrierIDAssigningAuthority: Tag { Tag(0x4010_1059) }
    /// Source Orientation, FL 3.
    public static var sourceOrientation: Tag { Tag(0x4010_1060) }
    /// Source Position, FL 3.
    public static var sourcePosition: Tag { Tag(0x4010_1061) }
    /// Belt Height, FL 1.
    public static var beltHeight: Tag { Tag(0x4010_1062) }
    /// Algorithm Routing Code Sequence, SQ 1.
    public static var algorithmRoutingCodeSequence: Tag { Tag(0x4010_1064) }
    /// Transport Classification, CS 1.
    public static var transportClassification: Tag { Tag(0x4010_1067) }
    /// OOI Type Descriptor, LT 1.
    public static var ooiTypeDescriptor: Tag { Tag(0x4010_1068) }
    /// Total Processing Time, FL 1.
    public static var totalProcessingTime: Tag { Tag(0x4010_1069) }
    /// Detector Calibration Data, OB 1.
    public static var detectorCalibrationData: Tag { Tag(0x4010_106C) }
    /// Additional Screening Performed, CS 1.
    public static var additionalScreeningPerformed: Tag { Tag(0x4010_106D) }
    /// Additional Inspection Selection Criteria, CS 1.
    public static var additionalInspectionSelectionCriteria: Tag { Tag(0x4010_106E) }
    /// Additional Inspection Method Sequence, SQ 1.
    public static var additionalInspectionMethodSequence: Tag { Tag(0x4010_106F) }
    /// AIT Device Type, CS 1.
    public static var aitDeviceType: Tag { Tag(0x4010_1070) }
    /// QR Measurements Sequence, SQ 1.
    public static var qrMeasurementsSequence: Tag { Tag(0x4010_1071) }
    /// Target Material Sequence, SQ 1.
    public static var targetMaterialSequence: Tag { Tag(0x4010_1072) }
    /// SNR Threshold, FD 1.
    public static var snrThreshold: Tag { Tag(0x4010_1073) }
    /// Image Scale Representation, DS 1.
    public static var imageScaleRepresentation: Tag { Tag(0x4010_1075) }
    /// Referenced PTO Sequence, SQ 1.
    public static var referencedPTOSequence: Tag { Tag(0x4010_1076) }
    /// Referenced TDR Instance Sequence, SQ 1.
    public static var referencedTDRInstanceSequence: Tag { Tag(0x4010_1077) }
    /// PTO Location Description, ST 1.
    public static var ptoLocationDescription: Tag { Tag(0x4010_1078) }
    /// Anomaly Locator Indicator Sequence, SQ 1.
    public static var anomalyLocatorIndicatorSequence: Tag { Tag(0x4010_1079) }
    /// Anomaly Locator Indicator, FL 3.
    public static var anomalyLocatorIndicator: Tag { Tag(0x4010_107A) }
    /// PTO Region Sequence, SQ 1.
    public static var ptoRegionSequence: Tag { Tag(0x4010_107B) }
    /// Inspection Selection Criteria, CS 1.
    public static var inspectionSelectionCriteria: Tag { Tag(0x4010_107C) }
    /// Secondary Inspection Method Sequence, SQ 1.
    public static var secondaryInspectionMethodSequence: Tag { Tag(0x4010_107D) }
    /// PRCS to RCS Orientation, DS 6.
    public static var prcsToRCSOrientation: Tag { Tag(0x4010_107E) }
    /// MAC Parameters Sequence, SQ 1.
    public static var macParametersSequence: Tag { Tag(0x4FFE_0001) }
    /// Shared Functional Groups Sequence, SQ 1.
    public static var sharedFunctionalGroupsSequence: Tag { Tag(0x5200_9229) }
    /// Per-Frame Functional Groups Sequence, SQ 1.
    public static var perFrameFunctionalGroupsSequence: Tag { Tag(0x5200_9230) }
    /// Waveform Sequence, SQ 1.
    public static var waveformSequence: Tag { Tag(0x5400_0100) }
    /// Channel Minimum Value, OB or OW 1.
    public static var channelMinimumValue: Tag { Tag(0x5400_0110) }
    /// Channel Maximum Value, OB or OW 1.
    public static var channelMaximumValue: Tag { Tag(0x5400_0112) }
    /// Waveform Bits Allocated, US 1.
    public static var waveformBitsAllocated: Tag { Tag(0x5400_1004) }
    /// Waveform Sample Interpretation, CS 1.
    public static var waveformSampleInterpretation: Tag { Tag(0x5400_1006) }
    /// Waveform Padding Value, OB or OW 1.
    public static var waveformPaddingValue: Tag { Tag(0x5400_100A) }
    /// Waveform Data, OB or OW 1.
    public static var waveformData: Tag { Tag(0x5400_1010) }
    /// First Order Phase Correction Angle, OF 1.
    public static var firstOrderPhaseCorrectionAngle: Tag { Tag(0x5600_0010) }
    /// Spectroscopy Data, OF 1.
    public static var spectroscopyData: Tag { Tag(0x5600_0020) }
    /// Extended Offset Table, OV 1.
    public static var extendedOffsetTable: Tag { Tag(0x7FE0_0001) }
    /// Extended Offset Table Lengths, OV 1.
    public static var extendedOffsetTableLengths: Tag { Tag(0x7FE0_0002) }
    /// Encapsulated Pixel Data Value Total Length, UV 1.
    public static var encapsulatedPixelDataValueTotalLength: Tag { Tag(0x7FE0_0003) }
    /// Float Pixel Data, OF 1.
    public static var floatPixelData: Tag { Tag(0x7FE0_0008) }
    /// Double Float Pixel Data, OD 1.
    public static var doubleFloatPixelData: Tag { Tag(0x7FE0_0009) }
    /// Pixel Data, OB or OW 1.
    public static var pixelData: Tag { Tag(0x7FE0_0010) }
    /// Coefficients SDVN, OW 1. Retired.
    public static var coefficientsSDVN: Tag { Tag(0x7FE0_0020) }
    /// Coefficients SDHN, OW 1. Retired.
    public static var coefficientsSDHN: Tag { Tag(0x7FE0_0030) }
    /// Coefficients SDDN, OW 1. Retired.
    public static var coefficientsSDDN: Tag { Tag(0x7FE0_0040) }
    /// Digital Signatures Sequence, SQ 1.
    public static var digitalSignaturesSequence: Tag { Tag(0xFFFA_FFFA) }
    /// Data Set Trailing Padding, OB 1.
    public static var dataSetTrailingPadding: Tag { Tag(0xFFFC_FFFC) }
}
