// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension DictionaryTable {
    static let elements5 = """
        300A0647|SQ|1||ParallelRTBeamDelimiterDeviceSequence|Parallel RT Beam Delimiter Device Sequence
        300A0648|US|1||NumberOfParallelRTBeamDelimiters|Number of Parallel RT Beam Delimiters
        300A0649|FD|2-n||ParallelRTBeamDelimiterBoundaries|Parallel RT Beam Delimiter Boundaries
        300A064A|FD|2-n||ParallelRTBeamDelimiterPositions|Parallel RT Beam Delimiter Positions
        300A064B|FD|2||RTBeamLimitingDeviceOffset|RT Beam Limiting Device Offset
        300A064C|SQ|1||RTBeamDelimiterGeometrySequence|RT Beam Delimiter Geometry Sequence
        300A064D|SQ|1||RTBeamLimitingDeviceDefinitionSequence|RT Beam Limiting Device Definition Sequence
        300A064E|CS|1||ParallelRTBeamDelimiterOpeningMode|Parallel RT Beam Delimiter Opening Mode
        300A064F|CS|1-n||ParallelRTBeamDelimiterLeafMountingSide|Parallel RT Beam Delimiter Leaf Mounting Side
        300A0650|UI|1|R|PatientSetupUID|Patient Setup UID
        300A0651|SQ|1||WedgeDefinitionSequence|Wedge Definition Sequence
        300A0652|FD|1||RadiationBeamWedgeAngle|Radiation Beam Wedge Angle
        300A0653|FD|1||RadiationBeamWedgeThinEdgeDistance|Radiation Beam Wedge Thin Edge Distance
        300A0654|FD|1||RadiationBeamEffectiveWedgeAngle|Radiation Beam Effective Wedge Angle
        300A0655|US|1||NumberOfWedgePositions|Number of Wedge Positions
        300A0656|SQ|1||RTBeamLimitingDeviceOpeningSequence|RT Beam Limiting Device Opening Sequence
        300A0657|US|1||NumberOfRTBeamLimitingDeviceOpenings|Number of RT Beam Limiting Device Openings
        300A0658|SQ|1||RadiationDosimeterUnitSequence|Radiation Dosimeter Unit Sequence
        300A0659|SQ|1||RTDeviceDistanceReferenceLocationCodeSequence|RT Device Distance Reference Location Code Sequence
        300A065A|SQ|1||RadiationDeviceConfigurationAndCommissioningKeySequence|Radiation Device Configuration and Commissioning Key Sequence
        300A065B|SQ|1||PatientSupportPositionParameterSequence|Patient Support Position Parameter Sequence
        300A065C|CS|1||PatientSupportPositionSpecificationMethod|Patient Support Position Specification Method
        300A065D|SQ|1||PatientSupportPositionDeviceParameterSequence|Patient Support Position Device Parameter Sequence
        300A065E|US|1||DeviceOrderIndex|Device Order Index
        300A065F|US|1||PatientSupportPositionParameterOrderIndex|Patient Support Position Parameter Order Index
        300A0660|SQ|1||PatientSupportPositionDeviceToleranceSequence|Patient Support Position Device Tolerance Sequence
        300A0661|US|1||PatientSupportPositionToleranceOrderIndex|Patient Support Position Tolerance Order Index
        300A0662|SQ|1||CompensatorDefinitionSequence|Compensator Definition Sequence
        300A0663|CS|1||CompensatorMapOrientation|Compensator Map Orientation
        300A0664|OF|1||CompensatorProximalThicknessMap|Compensator Proximal Thickness Map
        300A0665|OF|1||CompensatorDistalThicknessMap|Compensator Distal Thickness Map
        300A0666|FD|1||CompensatorBasePlaneOffset|Compensator Base Plane Offset
        300A0667|SQ|1||CompensatorShapeFabricationCodeSequence|Compensator Shape Fabrication Code Sequence
        300A0668|SQ|1||CompensatorShapeSequence|Compensator Shape Sequence
        300A0669|FD|1||RadiationBeamCompensatorMillingToolDiameter|Radiation Beam Compensator Milling Tool Diameter
        300A066A|SQ|1||BlockDefinitionSequence|Block Definition Sequence
        300A066B|OF|1||BlockEdgeData|Block Edge Data
        300A066C|CS|1||BlockOrientation|Block Orientation
        300A066D|FD|1||RadiationBeamBlockThickness|Radiation Beam Block Thickness
        300A066E|FD|1||RadiationBeamBlockSlabThickness|Radiation Beam Block Slab Thickness
        300A066F|SQ|1||BlockEdgeDataSequence|Block Edge Data Sequence
        300A0670|US|1||NumberOfRTAccessoryHolders|Number of RT Accessory Holders
        300A0671|SQ|1||GeneralAccessoryDefinitionSequence|General Accessory Definition Sequence
        300A0672|US|1||NumberOfGeneralAccessories|Number of General Accessories
        300A0673|SQ|1||BolusDefinitionSequence|Bolus Definition Sequence
        300A0674|US|1||NumberOfBoluses|Number of Boluses
        300A0675|UI|1||EquipmentFrameOfReferenceUID|Equipment Frame of Reference UID
        300A0676|ST|1||EquipmentFrameOfReferenceDescription|Equipment Frame of Reference Description
        300A0677|SQ|1||EquipmentReferencePointCoordinatesSequence|Equipment Reference Point Coordinates Sequence
        300A0678|SQ|1||EquipmentReferencePointCodeSequence|Equipment Reference Point Code Sequence
        300A0679|FD|1||RTBeamLimitingDeviceAngle|RT Beam Limiting Device Angle
        300A067A|FD|1||SourceRollAngle|Source Roll Angle
        300A067B|SQ|1||RadiationGenerationModeSequence|Radiation GenerationMode Sequence
        300A067C|SH|1||RadiationGenerationModeLabel|Radiation GenerationMode Label
        300A067D|ST|1||RadiationGenerationModeDescription|Radiation GenerationMode Description
        300A067E|SQ|1||RadiationGenerationModeMachineCodeSequence|Radiation GenerationMode Machine Code Sequence
        300A067F|SQ|1||RadiationTypeCodeSequence|Radiation Type Code Sequence
        300A0680|DS|1||NominalEnergy|Nominal Energy
        300A0681|DS|1||MinimumNominalEnergy|Minimum Nominal Energy
        300A0682|DS|1||MaximumNominalEnergy|Maximum Nominal Energy
        300A0683|SQ|1||RadiationFluenceModifierCodeSequence|Radiation Fluence Modifier Code Sequence
        300A0684|SQ|1||EnergyUnitCodeSequence|Energy Unit Code Sequence
        300A0685|US|1||NumberOfRadiationGenerationModes|Number of Radiation GenerationModes
        300A0686|SQ|1||PatientSupportDevicesSequence|Patient Support Devices Sequence
        300A0687|US|1||NumberOfPatientSupportDevices|Number of Patient Support Devices
        300A0688|FD|1||RTBeamModifierDefinitionDistance|RT Beam Modifier Definition Distance
        300A0689|SQ|1||BeamAreaLimitSequence|Beam Area Limit Sequence
        300A068A|SQ|1||ReferencedRTPrescriptionSequence|Referenced RT Prescription Sequence
        300A068B|CS|1||DoseValueInterpretation|Dose Value Interpretation
        300A0700|UI|1||TreatmentSessionUID|Treatment Session UID
        300A0701|CS|1||RTRadiationUsage|RT Radiation Usage
        300A0702|SQ|1||ReferencedRTRadiationSetSequence|Referenced RT Radiation Set Sequence
        300A0703|SQ|1||ReferencedRTRadiationRecordSequence|Referenced RT Radiation Record Sequence
        300A0704|US|1||RTRadiationSetDeliveryNumber|RT Radiation Set Delivery Number
        300A0705|US|1||ClinicalFractionNumber|Clinical Fraction Number
        300A0706|CS|1||RTTreatmentFractionCompletionStatus|RT Treatment Fraction Completion Status
        300A0707|CS|1||RTRadiationSetUsage|RT Radiation Set Usage
        300A0708|CS|1||TreatmentDeliveryContinuationFlag|Treatment Delivery Continuation Flag
        300A0709|CS|1||TreatmentRecordContentOrigin|Treatment Record Content Origin
        300A0714|CS|1||RTTreatmentTerminationStatus|RT Treatment Termination Status
        300A0715|SQ|1||RTTreatmentTerminationReasonCodeSequence|RT Treatment Termination Reason Code Sequence
        300A0716|SQ|1||MachineSpecificTreatmentTerminationCodeSequence|Machine-Specific Treatment Termination Code Sequence
        300A0722|SQ|1||RTRadiationSalvageRecordControlPointSequence|RT Radiation Salvage Record Control Point Sequence
        300A0723|CS|1||StartingMetersetValueKnownFlag|Starting Meterset Value Known Flag
        300A0730|ST|1||TreatmentTerminationDescription|Treatment Termination Description
        300A0731|SQ|1||TreatmentToleranceViolationSequence|Treatment Tolerance Violation Sequence
        300A0732|CS|1||TreatmentToleranceViolationCategory|Treatment Tolerance Violation Category
        300A0733|SQ|1||TreatmentToleranceViolationAttributeSequence|Treatment Tolerance Violation Attribute Sequence
        300A0734|ST|1||TreatmentToleranceViolationDescription|Treatment Tolerance Violation Description
        300A0735|ST|1||TreatmentToleranceViolationIdentification|Treatment Tolerance Violation Identification
        300A0736|DT|1||TreatmentToleranceViolationDateTime|Treatment Tolerance Violation DateTime
        300A073A|DT|1||RecordedRTControlPointDateTime|Recorded RT Control Point DateTime
        300A073B|US|1||ReferencedRadiationRTControlPointIndex|Referenced Radiation RT Control Point Index
        300A073E|SQ|1||AlternateValueSequence|Alternate Value Sequence
        300A073F|SQ|1||ConfirmationSequence|Confirmation Sequence
        300A0740|SQ|1||InterlockSequence|Interlock Sequence
        300A0741|DT|1||InterlockDateTime|Interlock DateTime
        300A0742|ST|1||InterlockDescription|Interlock Description
        300A0743|SQ|1||InterlockOriginatingDeviceSequence|Interlock Originating Device Sequence
        300A0744|SQ|1||InterlockCodeSequence|Interlock Code Sequence
        300A0745|SQ|1||InterlockResolutionCodeSequence|Interlock Resolution Code Sequence
        300A0746|SQ|1||InterlockResolutionUserSequence|Interlock Resolution User Sequence
        300A0760|DT|1||OverrideDateTime|Override DateTime
        300A0761|SQ|1||TreatmentToleranceViolationTypeCodeSequence|Treatment Tolerance Violation Type Code Sequence
        300A0762|SQ|1||TreatmentToleranceViolationCauseCodeSequence|Treatment Tolerance Violation Cause Code Sequence
        300A0772|SQ|1||MeasuredMetersetToDoseMappingSequence|Measured Meterset to Dose Mapping Sequence
        300A0773|US|1||ReferencedExpectedInVivoMeasurementValueIndex|Referenced Expected In-Vivo Measurement Value Index
        300A0774|SQ|1||DoseMeasurementDeviceCodeSequence|Dose Measurement Device Code Sequence
        300A0780|SQ|1||AdditionalParameterRecordingInstanceSequence|Additional Parameter Recording Instance Sequence
        300A0782|US|1|R||
        300A0783|ST|1||InterlockOriginDescription|Interlock Origin Description
        300A0784|SQ|1||RTPatientPositionScopeSequence|RT Patient Position Scope Sequence
        300A0785|UI|1||ReferencedTreatmentPositionGroupUID|Referenced Treatment Position Group UID
        300A0786|US|1||RadiationOrderIndex|Radiation Order Index
        300A0787|SQ|1||OmittedRadiationSequence|Omitted Radiation Sequence
        300A0788|SQ|1||ReasonForOmissionCodeSequence|Reason for Omission Code Sequence
        300A0789|SQ|1||RTDeliveryStartPatientPositionSequence|RT Delivery Start Patient Position Sequence
        300A078A|SQ|1||RTTreatmentPreparationPatientPositionSequence|RT Treatment Preparation Patient Position Sequence
        300A078B|SQ|1||ReferencedRTTreatmentPreparationSequence|Referenced RT Treatment Preparation Sequence
        300A078C|SQ|1||ReferencedPatientSetupPhotoSequence|Referenced Patient Setup Photo Sequence
        300A078D|SQ|1||PatientTreatmentPreparationMethodCodeSequence|Patient Treatment Preparation Method Code Sequence
        300A078E|LT|1||PatientTreatmentPreparationProcedureParameterDescription|Patient Treatment Preparation Procedure Parameter Description
        300A078F|SQ|1||PatientTreatmentPreparationDeviceSequence|Patient Treatment Preparation Device Sequence
        300A0790|SQ|1||PatientTreatmentPreparationProcedureSequence|Patient Treatment Preparation Procedure Sequence
        300A0791|SQ|1||PatientTreatmentPreparationProcedureCodeSequence|Patient Treatment Preparation Procedure Code Sequence
        300A0792|LT|1||PatientTreatmentPreparationMethodDescription|Patient Treatment Preparation Method Description
        300A0793|SQ|1||PatientTreatmentPreparationProcedureParameterSequence|Patient Treatment Preparation Procedure Parameter Sequence
        300A0794|LT|1||PatientSetupPhotoDescription|Patient Setup Photo Description
        300A0795|US|1||PatientTreatmentPreparationProcedureIndex|Patient Treatment Preparation Procedure Index
        300A0796|US|1||ReferencedPatientSetupProcedureIndex|Referenced Patient Setup Procedure Index
        300A0797|SQ|1||RTRadiationTaskSequence|RT Radiation Task Sequence
        300A0798|SQ|1||RTPatientPositionDisplacementSequence|RT Patient Position Displacement Sequence
        300A0799|SQ|1||RTPatientPositionSequence|RT Patient Position Sequence
        300A079A|LO|1||DisplacementReferenceLabel|Displacement Reference Label
        300A079B|FD|16||DisplacementMatrix|Displacement Matrix
        300A079C|SQ|1||PatientSupportDisplacementSequence|Patient Support Displacement Sequence
        300A079D|SQ|1||DisplacementReferenceLocationCodeSequence|Displacement Reference Location Code Sequence
        300A079E|CS|1||RTRadiationSetDeliveryUsage|RT Radiation Set Delivery Usage
        300A079F|SQ|1||PatientTreatmentPreparationSequence|Patient Treatment Preparation Sequence
        300A07A0|SQ|1||PatientToEquipmentRelationshipSequence|Patient to Equipment Relationship Sequence
        300A07A1|SQ|1||ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence|Imaging Equipment to Treatment Delivery Device Relationship Sequence
        300C0002|SQ|1||ReferencedRTPlanSequence|Referenced RT Plan Sequence
        300C0004|SQ|1||ReferencedBeamSequence|Referenced Beam Sequence
        300C0006|IS|1||ReferencedBeamNumber|Referenced Beam Number
        300C0007|IS|1||ReferencedReferenceImageNumber|Referenced Reference Image Number
        300C0008|DS|1||StartCumulativeMetersetWeight|Start Cumulative Meterset Weight
        300C0009|DS|1||EndCumulativeMetersetWeight|End Cumulative Meterset Weight
        300C000A|SQ|1||ReferencedBrachyApplicationSetupSequence|Referenced Brachy Application Setup Sequence
        300C000C|IS|1||ReferencedBrachyApplicationSetupNumber|Referenced Brachy Application Setup Number
        300C000E|IS|1||ReferencedSourceNumber|Referenced Source Number
        300C0020|SQ|1||ReferencedFractionGroupSequence|Referenced Fraction Group Sequence
        300C0022|IS|1||ReferencedFractionGroupNumber|Referenced Fraction Group Number
        300C0040|SQ|1||ReferencedVerificationImageSequence|Referenced Verification Image Sequence
        300C0042|SQ|1||ReferencedReferenceImageSequence|Referenced Reference Image Sequence
        300C0050|SQ|1||ReferencedDoseReferenceSequence|Referenced Dose Reference Sequence
        300C0051|IS|1||ReferencedDoseReferenceNumber|Referenced Dose Reference Number
        300C0055|SQ|1||BrachyReferencedDoseReferenceSequence|Brachy Referenced Dose Reference Sequence
        300C0060|SQ|1||ReferencedStructureSetSequence|Referenced Structure Set Sequence
        300C006A|IS|1||ReferencedPatientSetupNumber|Referenced Patient Setup Number
        300C0080|SQ|1||ReferencedDoseSequence|Referenced Dose Sequence
        300C00A0|IS|1||ReferencedToleranceTableNumber|Referenced Tolerance Table Number
        300C00B0|SQ|1||ReferencedBolusSequence|Referenced Bolus Sequence
        300C00C0|IS|1||ReferencedWedgeNumber|Referenced Wedge Number
        300C00D0|IS|1||ReferencedCompensatorNumber|Referenced Compensator Number
        300C00E0|IS|1||ReferencedBlockNumber|Referenced Block Number
        300C00F0|IS|1||ReferencedControlPointIndex|Referenced Control Point Index
        300C00F2|SQ|1||ReferencedControlPointSequence|Referenced Control Point Sequence
        300C00F4|IS|1||ReferencedStartControlPointIndex|Referenced Start Control Point Index
        300C00F6|IS|1||ReferencedStopControlPointIndex|Referenced Stop Control Point Index
        300C0100|IS|1||ReferencedRangeShifterNumber|Referenced Range Shifter Number
        300C0102|IS|1||ReferencedLateralSpreadingDeviceNumber|Referenced Lateral Spreading Device Number
        300C0104|IS|1||ReferencedRangeModulatorNumber|Referenced Range Modulator Number
        300C0111|SQ|1||OmittedBeamTaskSequence|Omitted Beam Task Sequence
        300C0112|CS|1||ReasonForOmission|Reason for Omission
        300C0113|LO|1||ReasonForOmissionDescription|Reason for Omission Description
        300C0114|SQ|1||PrescriptionOverviewSequence|Prescription Overview Sequence
        300C0115|FL|1||TotalPrescriptionDose|Total Prescription Dose
        300C0116|SQ|1||PlanOverviewSequence|Plan Overview Sequence
        300C0117|US|1||PlanOverviewIndex|Plan Overview Index
        300C0118|US|1||ReferencedPlanOverviewIndex|Referenced Plan Overview Index
        300C0119|US|1||NumberOfFractionsIncluded|Number of Fractions Included
        300C0120|SQ|1||DoseCalibrationConditionsSequence|Dose Calibration Conditions Sequence
        300C0121|FD|1||AbsorbedDoseToMetersetRatio|Absorbed Dose to Meterset Ratio
        300C0122|FD|2||DelineatedRadiationFieldSize|Delineated Radiation Field Size
        300C0123|CS|1||DoseCalibrationConditionsVerifiedFlag|Dose Calibration Conditions Verified Flag
        300C0124|FD|1||CalibrationReferencePointDepth|Calibration Reference Point Depth
        300C0125|SQ|1||GatingBeamHoldTransitionSequence|Gating Beam Hold Transition Sequence
        300C0126|CS|1||BeamHoldTransition|Beam Hold Transition
        300C0127|DT|1||BeamHoldTransitionDateTime|Beam Hold Transition DateTime
        300C0128|SQ|1||BeamHoldOriginatingDeviceSequence|Beam Hold Originating Device Sequence
        300C0129|CS|1||BeamHoldTransitionTriggerSource|Beam Hold Transition Trigger Source
        300E0002|CS|1||ApprovalStatus|Approval Status
        300E0004|DA|1||ReviewDate|Review Date
        300E0005|TM|1||ReviewTime|Review Time
        300E0008|PN|1||ReviewerName|Reviewer Name
        30100001|SQ|1||RadiobiologicalDoseEffectSequence|Radiobiological Dose Effect Sequence
        30100002|CS|1||RadiobiologicalDoseEffectFlag|Radiobiological Dose Effect Flag
        30100003|SQ|1||EffectiveDoseCalculationMethodCategoryCodeSequence|Effective Dose Calculation Method Category Code Sequence
        30100004|SQ|1||EffectiveDoseCalculationMethodCodeSequence|Effective Dose Calculation Method Code Sequence
        30100005|LO|1||EffectiveDoseCalculationMethodDescription|Effective Dose Calculation Method Description
        30100006|UI|1||ConceptualVolumeUID|Conceptual Volume UID
        30100007|SQ|1||OriginatingSOPInstanceReferenceSequence|Originating SOP Instance Reference Sequence
        30100008|SQ|1||ConceptualVolumeConstituentSequence|Conceptual Volume Constituent Sequence
        30100009|SQ|1||EquivalentConceptualVolumeInstanceReferenceSequence|Equivalent Conceptual Volume Instance Reference Sequence
        3010000A|SQ|1||EquivalentConceptualVolumesSequence|Equivalent Conceptual Volumes Sequence
        3010000B|UI|1||ReferencedConceptualVolumeUID|Referenced Conceptual Volume UID
        3010000C|UT|1||ConceptualVolumeCombinationExpression|Conceptual Volume Combination Expression
        3010000D|US|1||ConceptualVolumeConstituentIndex|Conceptual Volume Constituent Index
        3010000E|CS|1||ConceptualVolumeCombinationFlag|Conceptual Volume Combination Flag
        3010000F|ST|1||ConceptualVolumeCombinationDescription|Conceptual Volume Combination Description
        30100010|CS|1||ConceptualVolumeSegmentationDefinedFlag|Conceptual Volume Segmentation Defined Flag
        30100011|SQ|1||ConceptualVolumeSegmentationReferenceSequence|Conceptual Volume Segmentation Reference Sequence
        30100012|SQ|1||ConceptualVolumeConstituentSegmentationReferenceSequence|Conceptual Volume Constituent Segmentation Reference Sequence
        30100013|UI|1||ConstituentConceptualVolumeUID|Constituent Conceptual Volume UID
        30100014|SQ|1||DerivationConceptualVolumeSequence|Derivation Conceptual Volume Sequence
        30100015|UI|1||SourceConceptualVolumeUID|Source Conceptual Volume UID
        30100016|SQ|1||ConceptualVolumeDerivationAlgorithmSequence|Conceptual Volume Derivation Algorithm Sequence
        30100017|ST|1||ConceptualVolumeDescription|Conceptual Volume Description
        30100018|SQ|1||SourceConceptualVolumeSequence|Source Conceptual Volume Sequence
        30100019|SQ|1||AuthorIdentificationSequence|Author Identification Sequence
        3010001A|LO|1||ManufacturerModelVersion|Manufacturer's Model Version
        3010001B|UC|1||DeviceAlternateIdentifier|Device Alternate Identifier
        3010001C|CS|1||DeviceAlternateIdentifierType|Device Alternate Identifier Type
        3010001D|LT|1||DeviceAlternateIdentifierFormat|Device Alternate Identifier Format
        3010001E|LO|1||SegmentationCreationTemplateLabel|Segmentation Creation Template Label
        3010001F|UI|1||SegmentationTemplateUID|Segmentation Template UID
        30100020|US|1||ReferencedSegmentReferenceIndex|Referenced Segment Reference Index
        30100021|SQ|1||SegmentReferenceSequence|Segment Reference Sequence
        30100022|US|1||SegmentReferenceIndex|Segment Reference Index
        30100023|SQ|1||DirectSegmentReferenceSequence|Direct Segment Reference Sequence
        30100024|SQ|1||CombinationSegmentReferenceSequence|Combination Segment Reference Sequence
        30100025|SQ|1||ConceptualVolumeSequence|Conceptual Volume Sequence
        30100026|SQ|1||SegmentedRTAccessoryDeviceSequence|Segmented RT Accessory Device Sequence
        30100027|SQ|1||SegmentCharacteristicsSequence|Segment Characteristics Sequence
        30100028|SQ|1||RelatedSegmentCharacteristicsSequence|Related Segment Characteristics Sequence
        30100029|US|1||SegmentCharacteristicsPrecedence|Segment Characteristics Precedence
        3010002A|SQ|1||RTSegmentAnnotationSequence|RT Segment Annotation Sequence
        3010002B|SQ|1||SegmentAnnotationCategoryCodeSequence|Segment Annotation Category Code Sequence
        3010002C|SQ|1||SegmentAnnotationTypeCodeSequence|Segment Annotation Type Code Sequence
        3010002D|LO|1||DeviceLabel|Device Label
        3010002E|SQ|1||DeviceTypeCodeSequence|Device Type Code Sequence
        3010002F|SQ|1||SegmentAnnotationTypeModifierCodeSequence|Segment Annotation Type Modifier Code Sequence
        30100030|SQ|1||PatientEquipmentRelationshipCodeSequence|Patient Equipment Relationship Code Sequence
        30100031|UI|1||ReferencedFiducialsUID|Referenced Fiducials UID
        30100032|SQ|1||PatientTreatmentOrientationSequence|Patient Treatment Orientation Sequence
        30100033|SH|1||UserContentLabel|User Content Label
        30100034|LO|1||UserContentLongLabel|User Content Long Label
        30100035|SH|1||EntityLabel|Entity Label
        30100036|LO|1||EntityName|Entity Name
        30100037|ST|1||EntityDescription|Entity Description
        30100038|LO|1||EntityLongLabel|Entity Long Label
        30100039|US|1||DeviceIndex|Device Index
        3010003A|US|1||RTTreatmentPhaseIndex|RT Treatment Phase Index
        3010003B|UI|1||RTTreatmentPhaseUID|RT Treatment Phase UID
        3010003C|US|1||RTPrescriptionIndex|RT Prescription Index
        3010003D|US|1||RTSegmentAnnotationIndex|RT Segment Annotation Index
        3010003E|US|1||BasisRTTreatmentPhaseIndex|Basis RT Treatment Phase Index
        3010003F|US|1||RelatedRTTreatmentPhaseIndex|Related RT Treatment Phase Index
        30100040|US|1||ReferencedRTTreatmentPhaseIndex|Referenced RT Treatment Phase Index
        30100041|US|1||ReferencedRTPrescriptionIndex|Referenced RT Prescription Index
        30100042|US|1||ReferencedParentRTPrescriptionIndex|Referenced Parent RT Prescription Index
        30100043|ST|1||ManufacturerDeviceIdentifier|Manufacturer's Device Identifier
        30100044|SQ|1||InstanceLevelReferencedPerformedProcedureStepSequence|Instance-Level Referenced Performed Procedure Step Sequence
        30100045|CS|1||RTTreatmentPhaseIntentPresenceFlag|RT Treatment Phase Intent Presence Flag
        30100046|CS|1||RadiotherapyTreatmentType|Radiotherapy Treatment Type
        30100047|CS|1-n||TeletherapyRadiationType|Teletherapy Radiation Type
        30100048|CS|1-n||BrachytherapySourceType|Brachytherapy Source Type
        30100049|SQ|1||ReferencedRTTreatmentPhaseSequence|Referenced RT Treatment Phase Sequence
        3010004A|SQ|1||ReferencedDirectSegmentInstanceSequence|Referenced Direct Segment Instance Sequence
        3010004B|SQ|1||IntendedRTTreatmentPhaseSequence|Intended RT Treatment Phase Sequence
        3010004C|DA|1||IntendedPhaseStartDate|Intended Phase Start Date
        3010004D|DA|1||IntendedPhaseEndDate|Intended Phase End Date
        3010004E|SQ|1||RTTreatmentPhaseIntervalSequence|RT Treatment Phase Interval Sequence
        3010004F|CS|1||TemporalRelationshipIntervalAnchor|Temporal Relationship Interval Anchor
        30100050|FD|1||MinimumNumberOfIntervalDays|Minimum Number of Interval Days
        30100051|FD|1||MaximumNumberOfIntervalDays|Maximum Number of Interval Days
        30100052|UI|1-n||PertinentSOPClassesInStudy|Pertinent SOP Classes in Study
        30100053|UI|1-n||PertinentSOPClassesInSeries|Pertinent SOP Classes in Series
        30100054|LO|1||RTPrescriptionLabel|RT Prescription Label
        30100055|SQ|1||RTPhysicianIntentPredecessorSequence|RT Physician Intent Predecessor Sequence
        30100056|LO|1||RTTreatmentApproachLabel|RT Treatment Approach Label
        30100057|SQ|1||RTPhysicianIntentSequence|RT Physician Intent Sequence
        30100058|US|1||RTPhysicianIntentIndex|RT Physician Intent Index
        30100059|CS|1||RTTreatmentIntentType|RT Treatment Intent Type
        3010005A|UT|1||RTPhysicianIntentNarrative|RT Physician Intent Narrative
        3010005B|SQ|1||RTProtocolCodeSequence|RT Protocol Code Sequence
        3010005C|ST|1||ReasonForSuperseding|Reason for Superseding
        3010005D|SQ|1||RTDiagnosisCodeSequence|RT Diagnosis Code Sequence
        3010005E|US|1||ReferencedRTPhysicianIntentIndex|Referenced RT Physician Intent Index
        3010005F|SQ|1||RTPhysicianIntentInputInstanceSequence|RT Physician Intent Input Instance Sequence
        30100060|SQ|1||RTAnatomicPrescriptionSequence|RT Anatomic Prescription Sequence
        30100061|UT|1||PriorTreatmentDoseDescription|Prior Treatment Dose Description
        30100062|SQ|1||PriorTreatmentReferenceSequence|Prior Treatment Reference Sequence
        30100063|CS|1||DosimetricObjectiveEvaluationScope|Dosimetric Objective Evaluation Scope
        30100064|SQ|1||TherapeuticRoleCategoryCodeSequence|Therapeutic Role Category Code Sequence
        30100065|SQ|1||TherapeuticRoleTypeCodeSequence|Therapeutic Role Type Code Sequence
        30100066|US|1||ConceptualVolumeOptimizationPrecedence|Conceptual Volume Optimization Precedence
        30100067|SQ|1||ConceptualVolumeCategoryCodeSequence|Conceptual Volume Category Code Sequence
        30100068|CS|1||ConceptualVolumeBlockingConstraint|Conceptual Volume Blocking Constraint
        30100069|SQ|1||ConceptualVolumeTypeCodeSequence|Conceptual Volume Type Code Sequence
        3010006A|SQ|1||ConceptualVolumeTypeModifierCodeSequence|Conceptual Volume Type Modifier Code Sequence
        3010006B|SQ|1||RTPrescriptionSequence|RT Prescription Sequence
        3010006C|SQ|1||DosimetricObjectiveSequence|Dosimetric Objective Sequence
        3010006D|SQ|1||DosimetricObjectiveTypeCodeSequence|Dosimetric Objective Type Code Sequence
        3010006E|UI|1||DosimetricObjectiveUID|Dosimetric Objective UID
        3010006F|UI|1||ReferencedDosimetricObjectiveUID|Referenced Dosimetric Objective UID
        30100070|SQ|1||DosimetricObjectiveParameterSequence|Dosimetric Objective Parameter Sequence
        30100071|SQ|1||ReferencedDosimetricObjectivesSequence|Referenced Dosimetric Objectives Sequence
        30100073|CS|1||AbsoluteDosimetricObjectiveFlag|Absolute Dosimetric Objective Flag
        30100074|FD|1||DosimetricObjectiveWeight|Dosimetric Objective Weight
        30100075|CS|1||DosimetricObjectivePurpose|Dosimetric Objective Purpose
        30100076|SQ|1||PlanningInputInformationSequence|Planning Input Information Sequence
        30100077|LO|1||TreatmentSite|Treatment Site
        30100078|SQ|1||TreatmentSiteCodeSequence|Treatment Site Code Sequence
        30100079|SQ|1||FractionPatternSequence|Fraction Pattern Sequence
        3010007A|UT|1||TreatmentTechniqueNotes|Treatment Technique Notes
        3010007B|UT|1||PrescriptionNotes|Prescription Notes
        3010007C|IS|1||NumberOfIntervalFractions|Number of Interval Fractions
        3010007D|US|1||NumberOfFractions|Number of Fractions
        3010007E|US|1||IntendedDeliveryDuration|Intended Delivery Duration
        3010007F|UT|1||FractionationNotes|Fractionation Notes
        30100080|SQ|1||RTTreatmentTechniqueCodeSequence|RT Treatment Technique Code Sequence
        30100081|SQ|1||PrescriptionNotesSequence|Prescription Notes Sequence
        30100082|SQ|1||FractionBasedRelationshipSequence|Fraction-Based Relationship Sequence
        30100083|CS|1||FractionBasedRelationshipIntervalAnchor|Fraction-Based Relationship Interval Anchor
        30100084|FD|1||MinimumHoursBetweenFractions|Minimum Hours between Fractions
        30100085|TM|1-n||IntendedFractionStartTime|Intended Fraction Start Time
        30100086|LT|1||IntendedStartDayOfWeek|Intended Start Day of Week
        30100087|SQ|1||WeekdayFractionPatternSequence|Weekday Fraction Pattern Sequence
        30100088|SQ|1||DeliveryTimeStructureCodeSequence|Delivery Time Structure Code Sequence
        30100089|SQ|1||TreatmentSiteModifierCodeSequence|Treatment Site Modifier Code Sequence
        30100090|CS|1|R|RoboticBaseLocationIndicator|Robotic Base Location Indicator
        30100091|SQ|1||RoboticPathNodeSetCodeSequence|Robotic Path Node Set Code Sequence
        30100092|UL|1||RoboticNodeIdentifier|Robotic Node Identifier
        30100093|FD|3||RTTreatmentSourceCoordinates|RT Treatment Source Coordinates
        30100094|FD|1||RadiationSourceCoordinateSystemYawAngle|Radiation Source Coordinate SystemYaw Angle
        30100095|FD|1||RadiationSourceCoordinateSystemRollAngle|Radiation Source Coordinate SystemRoll Angle
        30100096|FD|1||RadiationSourceCoordinateSystemPitchAngle|Radiation Source Coordinate System Pitch Angle
        30100097|SQ|1||RoboticPathControlPointSequence|Robotic Path Control Point Sequence
        30100098|SQ|1||TomotherapeuticControlPointSequence|Tomotherapeutic Control Point Sequence
        30100099|FD|1-n||TomotherapeuticLeafOpenDurations|Tomotherapeutic Leaf Open Durations
        3010009A|FD|1-n||TomotherapeuticLeafInitialClosedDurations|Tomotherapeutic Leaf Initial Closed Durations
        301000A0|SQ|1||ConceptualVolumeIdentificationSequence|Conceptual Volume Identification Sequence
        40000010|LT|1|R|Arbitrary|Arbitrary
        40004000|LT|1|R|TextComments|Text Comments
        40080040|SH|1|R|ResultsID|Results ID
        40080042|LO|1|R|ResultsIDIssuer|Results ID Issuer
        40080050|SQ|1|R|ReferencedInterpretationSequence|Referenced Interpretation Sequence
        400800FF|CS|1|R|ReportProductionStatusTrial|Report Production Status (Trial)
        40080100|DA|1|R|InterpretationRecordedDate|Interpretation Recorded Date
        40080101|TM|1|R|InterpretationRecordedTime|Interpretation Recorded Time
        40080102|PN|1|R|InterpretationRecorder|Interpretation Recorder
        40080103|LO|1|R|ReferenceToRecordedSound|Reference to Recorded Sound
        40080108|DA|1|R|InterpretationTranscriptionDate|Interpretation Transcription Date
        40080109|TM|1|R|InterpretationTranscriptionTime|Interpretation Transcription Time
        4008010A|PN|1|R|InterpretationTranscriber|Interpretation Transcriber
        4008010B|ST|1|R|InterpretationText|Interpretation Text
        4008010C|PN|1|R|InterpretationAuthor|Interpretation Author
        40080111|SQ|1|R|InterpretationApproverSequence|Interpretation Approver Sequence
        40080112|DA|1|R|InterpretationApprovalDate|Interpretation Approval Date
        40080113|TM|1|R|InterpretationApprovalTime|Interpretation Approval Time
        40080114|PN|1|R|PhysicianApprovingInterpretation|Physician Approving Interpretation
        40080115|LT|1|R|InterpretationDiagnosisDescription|Interpretation Diagnosis Description
        40080117|SQ|1|R|InterpretationDiagnosisCodeSequence|Interpretation Diagnosis Code Sequence
        40080118|SQ|1|R|ResultsDistributionListSequence|Results Distribution List Sequence
        40080119|PN|1|R|DistributionName|Distribution Name
        4008011A|LO|1|R|DistributionAddress|Distribution Address
        40080200|SH|1|R|InterpretationID|Interpretation ID
        40080202|LO|1|R|InterpretationIDIssuer|Interpretation ID Issuer
        40080210|CS|1|R|InterpretationTypeID|Interpretation Type ID
        40080212|CS|1|R|InterpretationStatusID|Interpretation Status ID
        40080300|ST|1|R|Impressions|Impressions
        40084000|ST|1|R|ResultsComments|Results Comments
        40100001|CS|1||LowEnergyDetectors|Low Energy Detectors
        40100002|CS|1||HighEnergyDetectors|High Energy Detectors
        40100004|SQ|1||DetectorGeometrySequence|Detector Geometry Sequence
        40101001|SQ|1||ThreatROIVoxelSequence|Threat ROI Voxel Sequence
        40101004|FL|3||ThreatROIBase|Threat ROI Base
        40101005|FL|3||ThreatROIExtents|Threat ROI Extents
        40101006|OB|1||ThreatROIBitmap|Threat ROI Bitmap
        40101007|SH|1||RouteSegmentID|Route Segment ID
        40101008|CS|1||GantryType|Gantry Type
        40101009|CS|1||OOIOwnerType|OOI Owner Type
        4010100A|SQ|1||RouteSegmentSequence|Route Segment Sequence
        40101010|US|1||PotentialThreatObjectID|Potential Threat Object ID
        40101011|SQ|1||ThreatSequence|Threat Sequence
        40101012|CS|1||ThreatCategory|Threat Category
        40101013|LT|1||ThreatCategoryDescription|Threat Category Description
        40101014|CS|1||ATDAbilityAssessment|ATD Ability Assessment
        40101015|CS|1||ATDAssessmentFlag|ATD Assessment Flag
        40101016|FL|1||ATDAssessmentProbability|ATD Assessment Probability
        40101017|FL|1||Mass|Mass
        40101018|FL|1||Density|Density
        40101019|FL|1||ZEffective|Z Effective
        4010101A|SH|1||BoardingPassID|Boarding Pass ID
        4010101B|FL|3||CenterOfMass|Center of Mass
        4010101C|FL|3||CenterOfPTO|Center of PTO
        4010101D|FL|6-n||BoundingPolygon|Bounding Polygon
        4010101E|SH|1||RouteSegmentStartLocationID|Route Segment Start Location ID
        4010101F|SH|1||RouteSegmentEndLocationID|Route Segment End Location ID
        40101020|CS|1||RouteSegmentLocationIDType|Route Segment Location ID Type
        40101021|CS|1-n||AbortReason|Abort Reason
        40101023|FL|1||VolumeOfPTO|Volume of PTO
        40101024|CS|1||AbortFlag|Abort Flag
        40101025|DT|1||RouteSegmentStartTime|Route Segment Start Time
        40101026|DT|1||RouteSegmentEndTime|Route Segment End Time
        40101027|CS|1||TDRType|TDR Type
        40101028|CS|1||InternationalRouteSegment|International Route Segment
        40101029|LO|1-n||ThreatDetectionAlgorithmAndVersion|Threat Detection Algorithm and Version
        4010102A|SH|1||AssignedLocation|Assigned Location
        4010102B|DT|1||AlarmDecisionTime|Alarm Decision Time
        40101031|CS|1||AlarmDecision|Alarm Decision
        40101033|US|1||NumberOfTotalObjects|Number of Total Objects
        40101034|US|1||NumberOfAlarmObjects|Number of Alarm Objects
        40101037|SQ|1||PTORepresentationSequence|PTO Representation Sequence
        40101038|SQ|1||ATDAssessmentSequence|ATD Assessment Sequence
        40101039|CS|1||TIPType|TIP Type
        4010103A|CS|1||DICOSVersion|DICOS Version
        40101041|DT|1||OOIOwnerCreationTime|OOI Owner Creation Time
        40101042|CS|1||OOIType|OOI Type
        40101043|FL|3||OOISize|OOI Size
        40101044|CS|1||AcquisitionStatus|Acquisition Status
        40101045|SQ|1||BasisMaterialsCodeSequence|Basis Materials Code Sequence
        40101046|CS|1||PhantomType|Phantom Type
        40101047|SQ|1||OOIOwnerSequence|OOI Owner Sequence
        40101048|CS|1||ScanType|Scan Type
        40101051|LO|1||ItineraryID|Itinerary ID
        40101052|SH|1||ItineraryIDType|Itinerary ID Type
        40101053|LO|1||ItineraryIDAssigningAuthority|Itinerary ID Assigning Authority
        40101054|SH|1||RouteID|Route ID
        40101055|SH|1||RouteIDAssigningAuthority|Route ID Assigning Authority
        40101056|CS|1||InboundArrivalType|Inbound Arrival Type
        40101058|SH|1||CarrierID|Carrier ID
        40101059|CS|1||CarrierIDAssigningAuthority|Carrier ID Assigning Authority
        40101060|FL|3||SourceOrientation|Source Orientation
        40101061|FL|3||SourcePosition|Source Position
        40101062|FL|1||BeltHeight|Belt Height
        40101064|SQ|1||AlgorithmRoutingCodeSequence|Algorithm Routing Code Sequence
        40101067|CS|1||TransportClassification|Transport Classification
        40101068|LT|1||OOITypeDescriptor|OOI Type Descriptor
        40101069|FL|1||TotalProcessingTime|Total Processing Time
        4010106C|OB|1||DetectorCalibrationData|Detector Calibration Data
        4010106D|CS|1||AdditionalScreeningPerformed|Additional Screening Performed
        4010106E|CS|1||AdditionalInspectionSelectionCriteria|Additional Inspection Selection Criteria
        4010106F|SQ|1||AdditionalInspectionMethodSequence|Additional Inspection Method Sequence
        40101070|CS|1||AITDeviceType|AIT Device Type
        40101071|SQ|1||QRMeasurementsSequence|QR Measurements Sequence
        40101072|SQ|1||TargetMaterialSequence|Target Material Sequence
        40101073|FD|1||SNRThreshold|SNR Threshold
        40101075|DS|1||ImageScaleRepresentation|Image Scale Representation
        40101076|SQ|1||ReferencedPTOSequence|Referenced PTO Sequence
        40101077|SQ|1||ReferencedTDRInstanceSequence|Referenced TDR Instance Sequence
        40101078|ST|1||PTOLocationDescription|PTO Location Description
        40101079|SQ|1||AnomalyLocatorIndicatorSequence|Anomaly Locator Indicator Sequence
        4010107A|FL|3||AnomalyLocatorIndicator|Anomaly Locator Indicator
        4010107B|SQ|1||PTORegionSequence|PTO Region Sequence
        4010107C|CS|1||InspectionSelectionCriteria|Inspection Selection Criteria
        4010107D|SQ|1||SecondaryInspectionMethodSequence|Secondary Inspection Method Sequence
        4010107E|DS|6||PRCSToRCSOrientation|PRCS to RCS Orientation
        4FFE0001|SQ|1||MACParametersSequence|MAC Parameters Sequence
        50xx0005|US|1|R|CurveDimensions|Curve Dimensions
        50xx0010|US|1|R|NumberOfPoints|Number of Points
        50xx0020|CS|1|R|TypeOfData|Type of Data
        50xx0022|LO|1|R|CurveDescription|Curve Description
        50xx0030|SH|1-n|R|AxisUnits|Axis Units
        50xx0040|SH|1-n|R|AxisLabels|Axis Labels
        50xx0103|US|1|R|DataValueRepresentation|Data Value Representation
        50xx0104|US|1-n|R|MinimumCoordinateValue|Minimum Coordinate Value
        50xx0105|US|1-n|R|MaximumCoordinateValue|Maximum Coordinate Value
        50xx0106|SH|1-n|R|CurveRange|Curve Range
        50xx0110|US|1-n|R|CurveDataDescriptor|Curve Data Descriptor
        50xx0112|US|1-n|R|CoordinateStartValue|Coordinate Start Value
        50xx0114|US|1-n|R|CoordinateStepValue|Coordinate Step Value
        50xx1001|CS|1|R|CurveActivationLayer|Curve Activation Layer
        50xx2000|US|1|R|AudioType|Audio Type
        50xx2002|US|1|R|AudioSampleFormat|Audio Sample Format
        50xx2004|US|1|R|NumberOfChannels|Number of Channels
        50xx2006|UL|1|R|NumberOfSamples|Number of Samples
        50xx2008|UL|1|R|SampleRate|Sample Rate
        50xx200A|UL|1|R|TotalTime|Total Time
        50xx200C|OB or OW|1|R|AudioSampleData|Audio Sample Data
        50xx200E|LT|1|R|AudioComments|Audio Comments
        50xx2500|LO|1|R|CurveLabel|Curve Label
        50xx2600|SQ|1|R|CurveReferencedOverlaySequence|Curve Referenced Overlay Sequence
        50xx2610|US|1|R|CurveReferencedOverlayGroup|Curve Referenced Overlay Group
        50xx3000|OB or OW|1|R|CurveData|Curve Data
        52009229|SQ|1||SharedFunctionalGroupsSequence|Shared Functional Groups Sequence
        52009230|SQ|1||PerFrameFunctionalGroupsSequence|Per-Frame Functional Groups Sequence
        54000100|SQ|1||WaveformSequence|Waveform Sequence
        54000110|OB or OW|1||ChannelMinimumValue|Channel Minimum Value
        54000112|OB or OW|1||ChannelMaximumValue|Channel Maximum Value
        54001004|US|1||WaveformBitsAllocated|Waveform Bits Allocated
        54001006|CS|1||WaveformSampleInterpretation|Waveform Sample Interpretation
        5400100A|OB or OW|1||WaveformPaddingValue|Waveform Padding Value
        54001010|OB or OW|1||WaveformData|Waveform Data
        56000010|OF|1||FirstOrderPhaseCorrectionAngle|First Order Phase Correction Angle
        56000020|OF|1||SpectroscopyData|Spectroscopy Data
        60xx0010|US|1||OverlayRows|Overlay Rows
        60xx0011|US|1||OverlayColumns|Overlay Columns
        60xx0012|US|1|R|OverlayPlanes|Overlay Planes
        60xx0015|IS|1||NumberOfFramesInOverlay|Number of Frames in Overlay
        60xx0022|LO|1||OverlayDescription|Overlay Description
        60xx0040|CS|1||OverlayType|Overlay Type
        60xx0045|LO|1||OverlaySubtype|Overlay Subtype
        60xx0050|SS|2||OverlayOrigin|Overlay Origin
        60xx0051|US|1||ImageFrameOrigin|Image Frame Origin
        60xx0052|US|1|R|OverlayPlaneOrigin|Overlay Plane Origin
        60xx0060|CS|1|R|OverlayCompressionCode|Overlay Compression Code
        60xx0061|SH|1|R|OverlayCompressionOriginator|Overlay Compression Originator
        60xx0062|SH|1|R|OverlayCompressionLabel|Overlay Compression Label
        60xx0063|CS|1|R|OverlayCompressionDescription|Overlay Compression Description
        60xx0066|AT|1-n|R|OverlayCompressionStepPointers|Overlay Compression Step Pointers
        60xx0068|US|1|R|OverlayRepeatInterval|Overlay Repeat Interval
        60xx0069|US|1|R|OverlayBitsGrouped|Overlay Bits Grouped
        60xx0100|US|1||OverlayBitsAllocated|Overlay Bits Allocated
        60xx0102|US|1||OverlayBitPosition|Overlay Bit Position
        60xx0110|CS|1|R|OverlayFormat|Overlay Format
        60xx0200|US|1|R|OverlayLocation|Overlay Location
        60xx0800|CS|1-n|R|OverlayCodeLabel|Overlay Code Label
        60xx0802|US|1|R|OverlayNumberOfTables|Overlay Number of Tables
        60xx0803|AT|1-n|R|OverlayCodeTableLocation|Overlay Code Table Location
        60xx0804|US|1|R|OverlayBitsForCodeWord|Overlay Bits For Code Word
        60xx1001|CS|1||OverlayActivationLayer|Overlay Activation Layer
        60xx1100|US|1|R|OverlayDescriptorGray|Overlay Descriptor - Gray
        60xx1101|US|1|R|OverlayDescriptorRed|Overlay Descriptor - Red
        60xx1102|US|1|R|OverlayDescriptorGreen|Overlay Descriptor - Green
        60xx1103|US|1|R|OverlayDescriptorBlue|Overlay Descriptor - Blue
        60xx1200|US|1-n|R|OverlaysGray|Overlays - Gray
        60xx1201|US|1-n|R|OverlaysRed|Overlays - Red
        60xx1202|US|1-n|R|OverlaysGreen|Overlays - Green
        60xx1203|US|1-n|R|OverlaysBlue|Overlays - Blue
        60xx1301|IS|1||ROIArea|ROI Area
        60xx1302|DS|1||ROIMean|ROI Mean
        60xx1303|DS|1||ROIStandardDeviation|ROI Standard Deviation
        60xx1500|LO|1||OverlayLabel|Overlay Label
        60xx3000|OB or OW|1||OverlayData|Overlay Data
        60xx4000|LT|1|R|OverlayComments|Overlay Comments
        7FE00001|OV|1||ExtendedOffsetTable|Extended Offset Table
        7FE00002|OV|1||ExtendedOffsetTableLengths|Extended Offset Table Lengths
        7FE00003|UV|1||EncapsulatedPixelDataValueTotalLength|Encapsulated Pixel Data Value Total Length
        7FE00008|OF|1||FloatPixelData|Float Pixel Data
        7FE00009|OD|1||DoubleFloatPixelData|Double Float Pixel Data
        7FE00010|OB or OW|1||PixelData|Pixel Data
        7FE00020|OW|1|R|CoefficientsSDVN|Coefficients SDVN
        7FE00030|OW|1|R|CoefficientsSDHN|Coefficients SDHN
        7FE00040|OW|1|R|CoefficientsSDDN|Coefficients SDDN
        7Fxx0010|OB or OW|1|R|VariablePixelData|Variable Pixel Data
        7Fxx0011|US|1|R|VariableNextDataGroup|Variable Next Data Group
        7Fxx0020|OW|1|R|VariableCoefficientsSDVN|Variable Coefficients SDVN
        7Fxx0030|OW|1|R|VariableCoefficientsSDHN|Variable Coefficients SDHN
        7Fxx0040|OW|1|R|VariableCoefficientsSDDN|Variable Coefficients SDDN
        FFFAFFFA|SQ|1||DigitalSignaturesSequence|Digital Signatures Sequence
        FFFCFFFC|OB|1||DataSetTrailingPadding|Data Set Trailing Padding
        FFFEE000||1||Item|Item
        FFFEE00D||1||ItemDelimitationItem|Item Delimitation Item
        FFFEE0DD||1||SequenceDelimitationItem|Sequence Delimitation Item
        """
}
