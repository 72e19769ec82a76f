// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension DataSet {
    /// Measured Dose Reference Sequence, SQ 1.
    public var measuredDoseReferenceSequence: [DataSet]? { all(0x3008_0010) }
    /// Measured Dose Description, ST 1.
    public var measuredDoseDescription: String? { first(0x3008_0012) }
    /// Measured Dose Type, CS 1.
    public var measuredDoseType: String? { first(0x3008_0014) }
    /// Measured Dose Value, DS 1.
    public var measuredDoseValue: DecimalString? { first(0x3008_0016) }
    /// Treatment Session Beam Sequence, SQ 1.
    public var treatmentSessionBeamSequence: [DataSet]? { all(0x3008_0020) }
    /// Treatment Session Ion Beam Sequence, SQ 1.
    public var treatmentSessionIonBeamSequence: [DataSet]? { all(0x3008_0021) }
    /// Current Fraction Number, IS 1.
    public var currentFractionNumber: IntegerString? { first(0x3008_0022) }
    /// Treatment Control Point Date, DA 1.
    public var treatmentControlPointDate: DICOMDate? { first(0x3008_0024) }
    /// Treatment Control Point Time, TM 1.
    public var treatmentControlPointTime: DICOMTime? { first(0x3008_0025) }
    /// Treatment Termination Status, CS 1.
    public var treatmentTerminationStatus: String? { first(0x3008_002A) }
    /// Treatment Termination Code, SH 1. Retired.
    public var treatmentTerminationCode: String? { first(0x3008_002B) }
    /// Treatment Verification Status, CS 1.
    public var treatmentVerificationStatus: String? { first(0x3008_002C) }
    /// Referenced Treatment Record Sequence, SQ 1.
    public var referencedTreatmentRecordSequence: [DataSet]? { all(0x3008_0030) }
    /// Specified Primary Meterset, DS 1.
    public var specifiedPrimaryMeterset: DecimalString? { first(0x3008_0032) }
    /// Specified Secondary Meterset, DS 1.
    public var specifiedSecondaryMeterset: DecimalString? { first(0x3008_0033) }
    /// Delivered Primary Meterset, DS 1.
    public var deliveredPrimaryMeterset: DecimalString? { first(0x3008_0036) }
    /// Delivered Secondary Meterset, DS 1.
    public var deliveredSecondaryMeterset: DecimalString? { first(0x3008_0037) }
    /// Specified Treatment Time, DS 1.
    public var specifiedTreatmentTime: DecimalString? { first(0x3008_003A) }
    /// Delivered Treatment Time, DS 1.
    public var deliveredTreatmentTime: DecimalString? { first(0x3008_003B) }
    /// Control Point Delivery Sequence, SQ 1.
    public var controlPointDeliverySequence: [DataSet]? { all(0x3008_0040) }
    /// Ion Control Point Delivery Sequence, SQ 1.
    public var ionControlPointDeliverySequence: [DataSet]? { all(0x3008_0041) }
    /// Specified Meterset, DS 1.
    public var specifiedMeterset: DecimalString? { first(0x3008_0042) }
    /// Delivered Meterset, DS 1.
    public var deliveredMeterset: DecimalString? { first(0x3008_0044) }
    /// Meterset Rate Set, FL 1.
    public var metersetRateSet: Float? { first(0x3008_0045) }
    /// Meterset Rate Delivered, FL 1.
    public var metersetRateDelivered: Float? { first(0x3008_0046) }
    /// Scan Spot Metersets Delivered, FL 1-n.
    public var scanSpotMetersetsDelivered: [Float]? { all(0x3008_0047) }
    /// Dose Rate Delivered, DS 1.
    public var doseRateDelivered: DecimalString? { first(0x3008_0048) }
    /// Treatment Summary Calculated Dose Reference Sequence, SQ 1.
    public var treatmentSummaryCalculatedDoseReferenceSequence: [DataSet]? { all(0x3008_0050) }
    /// Cumulative Dose to Dose Reference, DS 1.
    public var cumulativeDoseToDoseReference: DecimalString? { first(0x3008_0052) }
    /// First Treatment Date, DA 1.
    public var firstTreatmentDate: DICOMDate? { first(0x3008_0054) }
    /// Most Recent Treatment Date, DA 1.
    public var mostRecentTreatmentDate: DICOMDate? { first(0x3008_0056) }
    /// Number of Fractions Delivered, IS 1.
    public var numberOfFractionsDelivered: IntegerString? { first(0x3008_005A) }
    /// Override Sequence, SQ 1.
    public var overrideSequence: [DataSet]? { all(0x3008_0060) }
    /// Parameter Sequence Pointer, AT 1.
    public var parameterSequencePointer: Tag? { first(0x3008_0061) }
    /// Override Parameter Pointer, AT 1.
    public var overrideParameterPointer: Tag? { first(0x3008_0062) }
    /// Parameter Item Index, IS 1.
    public var parameterItemIndex: IntegerString? { first(0x3008_0063) }
    /// Measured Dose Reference Number, IS 1.
    public var measuredDoseReferenceNumber: IntegerString? { first(0x3008_0064) }
    /// Parameter Pointer, AT 1.
    public var parameterPointer: Tag? { first(0x3008_0065) }
    /// Override Reason, ST 1.
    public var overrideReason: String? { first(0x3008_0066) }
    /// Parameter Value Number, US 1.
    public var parameterValueNumber: Int? { first(0x3008_0067) }
    /// Corrected Parameter Sequence, SQ 1.
    public var correctedParameterSequence: [DataSet]? { all(0x3008_0068) }
    /// Correction Value, FL 1.
    public var correctionValue: Float? { first(0x3008_006A) }
    /// Calculated Dose Reference Sequence, SQ 1.
    public var calculatedDoseReferenceSequence: [DataSet]? { all(0x3008_0070) }
    /// Calculated Dose Reference Number, IS 1.
    public var calculatedDoseReferenceNumber: IntegerString? { first(0x3008_0072) }
    /// Calculated Dose Reference Description, ST 1.
    public var calculatedDoseReferenceDescription: String? { first(0x3008_0074) }
    /// Calculated Dose Reference Dose Value, DS 1.
    public var calculatedDoseReferenceDoseValue: DecimalString? { first(0x3008_0076) }
    /// Start Meterset, DS 1.
    public var startMeterset: DecimalString? { first(0x3008_0078) }
    /// End Meterset, DS 1.
    public var endMeterset: DecimalString? { first(0x3008_007A) }
    /// Referenced Measured Dose Reference Sequence, SQ 1.
    public var referencedMeasuredDoseReferenceSequence: [DataSet]? { all(0x3008_0080) }
    /// Referenced Measured Dose Reference Number, IS 1.
    public var referencedMeasuredDoseReferenceNumber: IntegerString? { first(0x3008_0082) }
    /// Referenced Calculated Dose Reference Sequence, SQ 1.
    public var referencedCalculatedDoseReferenceSequence: [DataSet]? { all(0x3008_0090) }
    /// Referenced Calculated Dose Reference Number, IS 1.
    public var referencedCalculatedDoseReferenceNumber: IntegerString? { first(0x3008_0092) }
    /// Beam Limiting Device Leaf Pairs Sequence, SQ 1.
    public var beamLimitingDeviceLeafPairsSequence: [DataSet]? { all(0x3008_00A0) }
    /// Enhanced RT Beam Limiting Device Sequence, SQ 1.
    public var enhancedRTBeamLimitingDeviceSequence: [DataSet]? { all(0x3008_00A1) }
    /// Enhanced RT Beam Limiting Opening Sequence, SQ 1.
    public var enhancedRTBeamLimitingOpeningSequence: [DataSet]? { all(0x3008_00A2) }
    /// Enhanced RT Beam Limiting Device Definition Flag, CS 1.
    public var enhancedRTBeamLimitingDeviceDefinitionFlag: String? { first(0x3008_00A3) }
    /// Parallel RT Beam Delimiter Opening Extents, FD 2-2n.
    public var parallelRTBeamDelimiterOpeningExtents: [Double]? { all(0x3008_00A4) }
    /// Recorded Wedge Sequence, SQ 1.
    public var recordedWedgeSequence: [DataSet]? { all(0x3008_00B0) }
    /// Recorded Compensator Sequence, SQ 1.
    public var recordedCompensatorSequence: [DataSet]? { all(0x3008_00C0) }
    /// Recorded Block Sequence, SQ 1.
    public var recordedBlockSequence: [DataSet]? { all(0x3008_00D0) }
    /// Recorded Block Slab Sequence, SQ 1.
    public var recordedBlockSlabSequence: [DataSet]? { all(0x3008_00D1) }
    /// Treatment Summary Measured Dose Reference Sequence, SQ 1.
    public var treatmentSummaryMeasuredDoseReferenceSequence: [DataSet]? { all(0x3008_00E0) }
    /// Recorded Snout Sequence, SQ 1.
    public var recordedSnoutSequence: [DataSet]? { all(0x3008_00F0) }
    /// Recorded Range Shifter Sequence, SQ 1.
    public var recordedRangeShifterSequence: [DataSet]? { all(0x3008_00F2) }
    /// Recorded Lateral Spreading Device Sequence, SQ 1.
    public var recordedLateralSpreadingDeviceSequence: [DataSet]? { all(0x3008_00F4) }
    /// Recorded Range Modulator Sequence, SQ 1.
    public var recordedRangeModulatorSequence: [DataSet]? { all(0x3008_00F6) }
    /// Recorded Source Sequence, SQ 1.
    public var recordedSourceSequence: [DataSet]? { all(0x3008_0100) }
    /// Source Serial Number, LO 1.
    public var sourceSerialNumber: String? { first(0x3008_0105) }
    /// Treatment Session Application Setup Sequence, SQ 1.
    public var treatmentSessionApplicationSetupSequence: [DataSet]? { all(0x3008_0110) }
    /// Application Setup Check, CS 1.
    public var applicationSetupCheck: String? { first(0x3008_0116) }
    /// Recorded Brachy Accessory Device Sequence, SQ 1.
    public var recordedBrachyAccessoryDeviceSequence: [DataSet]? { all(0x3008_0120) }
    /// Referenced Brachy Accessory Device Number, IS 1.
    public var referencedBrachyAccessoryDeviceNumber: IntegerString? { first(0x3008_0122) }
    /// Recorded Channel Sequence, SQ 1.
    public var recordedChannelSequence: [DataSet]? { all(0x3008_0130) }
    /// Specified Channel Total Time, DS 1.
    public var specifiedChannelTotalTime: DecimalString? { first(0x3008_0132) }
    /// Delivered Channel Total Time, DS 1.
    public var deliveredChannelTotalTime: DecimalString? { first(0x3008_0134) }
    /// Specified Number of Pulses, IS 1.
    public var specifiedNumberOfPulses: IntegerString? { first(0x3008_0136) }
    /// Delivered Number of Pulses, IS 1.
    public var deliveredNumberOfPulses: IntegerString? { first(0x3008_0138) }
    /// Specified Pulse Repetition Interval, DS 1.
    public var specifiedPulseRepetitionInterval: DecimalString? { first(0x3008_013A) }
    /// Delivered Pulse Repetition Interval, DS 1.
    public var deliveredPulseRepetitionInterval: DecimalString? { first(0x3008_013C) }
    /// Recorded Source Applicator Sequence, SQ 1.
    public var recordedSourceApplicatorSequence: [DataSet]? { all(0x3008_0140) }
    /// Referenced Source Applicator Number, IS 1.
    public var referencedSourceApplicatorNumber: IntegerString? { first(0x3008_0142) }
    /// Recorded Channel Shield Sequence, SQ 1.
    public var recordedChannelShieldSequence: [DataSet]? { all(0x3008_0150) }
    /// Referenced Channel Shield Number, IS 1.
    public var referencedChannelShieldNumber: IntegerString? { first(0x3008_0152) }
    /// Brachy Control Point Delivered Sequence, SQ 1.
    public var brachyControlPointDeliveredSequence: [DataSet]? { all(0x3008_0160) }
    /// Safe Position Exit Date, DA 1.
    public var safePositionExitDate: DICOMDate? { first(0x3008_0162) }
    /// Safe Position Exit Time, TM 1.
    public var safePositionExitTime: DICOMTime? { first(0x3008_0164) }
    /// Safe Position Return Date, DA 1.
    public var safePositionReturnDate: DICOMDate? { first(0x3008_0166) }
    /// Safe Position Return Time, TM 1.
    public var safePositionReturnTime: DICOMTime? { first(0x3008_0168) }
    /// Pulse Specific Brachy Control Point Delivered Sequence, SQ 1.
    public var pulseSpecificBrachyControlPointDeliveredSequence: [DataSet]? { all(0x3008_0171) }
    /// Pulse Number, US 1.
    public var pulseNumber: Int? { first(0x3008_0172) }
    /// Brachy Pulse Control Point Delivered Sequence, SQ 1.
    public var brachyPulseControlPointDeliveredSequence: [DataSet]? { all(0x3008_0173) }
    /// Current Treatment Status, CS 1.
    public var currentTreatmentStatus: String? { first(0x3008_0200) }
    /// Treatment Status Comment, ST 1.
    public var treatmentStatusComment: String? { first(0x3008_0202) }
    /// Fraction Group Summary Sequence, SQ 1.
    public var fractionGroupSummarySequence: [DataSet]? { all(0x3008_0220) }
    /// Referenced Fraction Number, IS 1.
    public var referencedFractionNumber: IntegerString? { first(0x3008_0223) }
    /// Fraction Group Type, CS 1.
    public var fractionGroupType: String? { first(0x3008_0224) }
    /// Beam Stopper Position, CS 1.
    public var beamStopperPosition: String? { first(0x3008_0230) }
    /// Fraction Status Summary Sequence, SQ 1.
    public var fractionStatusSummarySequence: [DataSet]? { all(0x3008_0240) }
    /// Treatment Date, DA 1.
    public var treatmentDate: DICOMDate? { first(0x3008_0250) }
    /// Treatment Time, TM 1.
    public var treatmentTime: DICOMTime? { first(0x3008_0251) }
    /// RT Plan Label, SH 1.
    public var rtPlanLabel: String? { first(0x300A_0002) }
    /// RT Plan Name, LO 1.
    public var rtPlanName: String? { first(0x300A_0003) }
    /// RT Plan Description, ST 1.
    public var rtPlanDescription: String? { first(0x300A_0004) }
    /// RT Plan Date, DA 1.
    public var rtPlanDate: DICOMDate? { first(0x300A_0006) }
    /// RT Plan Time, TM 1.
    public var rtPlanTime: DICOMTime? { first(0x300A_0007) }
    /// Treatment Protocols, LO 1-n.
    public var treatmentProtocols: [String]? { all(0x300A_0009) }
    /// Plan Intent, CS 1.
    public var planIntent: String? { first(0x300A_000A) }
    /// Treatment Sites, LO 1-n. Retired.
    public var treatmentSites: [String]? { all(0x300A_000B) }
    /// RT Plan Geometry, CS 1.
    public var rtPlanGeometry: String? { first(0x300A_000C) }
    /// Prescription Description, ST 1.
    public var prescriptionDescription: String? { first(0x300A_000E) }
    /// Dose Reference Sequence, SQ 1.
    public var doseReferenceSequence: [DataSet]? { all(0x300A_0010) }
    /// Dose Reference Number, IS 1.
    public var doseReferenceNumber: IntegerString? { first(0x300A_0012) }
    /// Dose Reference UID, UI 1.
    public var doseReferenceUID: UID? { first(0x300A_0013) }
    /// Dose Reference Structure Type, CS 1.
    public var doseReferenceStructureType: String? { first(0x300A_0014) }
    /// Nominal Beam Energy Unit, CS 1.
    public var nominalBeamEnergyUnit: String? { first(0x300A_0015) }
    /// Dose Reference Description, LO 1.
    public var doseReferenceDescription: String? { first(0x300A_0016) }
    /// Dose Reference Point Coordinates, DS 3.
    public var doseReferencePointCoordinates: [DecimalString]? { all(0x300A_0018) }
    /// Nominal Prior Dose, DS 1.
    public var nominalPriorDose: DecimalString? { first(0x300A_001A) }
    /// Dose Reference Type, CS 1.
    public var doseReferenceType: String? { first(0x300A_0020) }
    /// Constraint Weight, DS 1.
    public var constraintWeight: DecimalString? { first(0x300A_0021) }
    /// Delivery Warning Dose, DS 1.
    public var deliveryWarningDose: DecimalString? { first(0x300A_0022) }
    /// Delivery Maximum Dose, DS 1.
    public var deliveryMaximumDose: DecimalString? { first(0x300A_0023) }
    /// Target Minimum Dose, DS 1.
    public var targetMinimumDose: DecimalString? { first(0x300A_0025) }
    /// Target Prescription Dose, DS 1.
    public var targetPrescriptionDose: DecimalString? { first(0x300A_0026) }
    /// Target Maximum Dose, DS 1.
    public var targetMaximumDose: DecimalString? { first(0x300A_0027) }
    /// Target Underdose Volume Fraction, DS 1.
    public var targetUnderdoseVolumeFraction: DecimalString? { first(0x300A_0028) }
    /// Organ at Risk Full-volume Dose, DS 1.
    public var organAtRiskFullVolumeDose: DecimalString? { first(0x300A_002A) }
    /// Organ at Risk Limit Dose, DS 1.
    public var organAtRiskLimitDose: DecimalString? { first(0x300A_002B) }
    /// Organ at Risk Maximum Dose, DS 1.
    public var organAtRiskMaximumDose: DecimalString? { first(0x300A_002C) }
    /// Organ at Risk Overdose Volume Fraction, DS 1.
    public var organAtRiskOverdoseVolumeFraction: DecimalString? { first(0x300A_002D) }
    /// Tolerance Table Sequence, SQ 1.
    public var toleranceTableSequence: [DataSet]? { all(0x300A_0040) }
    /// Tolerance Table Number, IS 1.
    public var toleranceTableNumber: IntegerString? { first(0x300A_0042) }
    /// Tolerance Table Label, SH 1.
    public var toleranceTableLabel: String? { first(0x300A_0043) }
    /// Gantry Angle Tolerance, DS 1.
    public var gantryAngleTolerance: DecimalString? { first(0x300A_0044) }
    /// Beam Limiting Device Angle Tolerance, DS 1.
    public var beamLimitingDeviceAngleTolerance: DecimalString? { first(0x300A_0046) }
    /// Beam Limiting Device Tolerance Sequence, SQ 1.
    public var beamLimitingDeviceToleranceSequence: [DataSet]? { all(0x300A_0048) }
    /// Beam Limiting Device Position Tolerance, DS 1.
    public var beamLimitingDevicePositionTolerance: DecimalString? { first(0x300A_004A) }
    /// Snout Position Tolerance, FL 1.
    public var snoutPositionTolerance: Float? { first(0x300A_004B) }
    /// Patient Support Angle Tolerance, DS 1.
    public var patientSupportAngleTolerance: DecimalString? { first(0x300A_004C) }
    /// Table Top Eccentric Angle Tolerance, DS 1.
    public var tableTopEccentricAngleTolerance: DecimalString? { first(0x300A_004E) }
    /// Table Top Pitch Angle Tolerance, FL 1.
    public var tableTopPitchAngleTolerance: Float? { first(0x300A_004F) }
    /// Table Top Roll Angle Tolerance, FL 1.
    public var tableTopRollAngleTolerance: Float? { first(0x300A_0050) }
    /// Table Top Vertical Position Tolerance, DS 1.
    public var tableTopVerticalPositionTolerance: DecimalString? { first(0x300A_0051) }
    /// Table Top Longitudinal Position Tolerance, DS 1.
    public var tableTopLongitudinalPositionTolerance: DecimalString? { first(0x300A_0052) }
    /// Table Top Lateral Position Tolerance, DS 1.
    public var tableTopLateralPositionTolerance: DecimalString? { first(0x300A_0053) }
    /// Table Top Position Alignment UID, UI 1.
    public var tableTopPositionAlignmentUID: UID? { first(0x300A_0054) }
    /// RT Plan Relationship, CS 1.
    public var rtPlanRelationship: String? { first(0x300A_0055) }
    /// Fraction Group Sequence, SQ 1.
    public var fractionGroupSequence: [DataSet]? { all(0x300A_0070) }
    /// Fraction Group Number, IS 1.
    public var fractionGroupNumber: IntegerString? { first(0x300A_0071) }
    /// Fraction Group Description, LO 1.
    public var fractionGroupDescription: String? { first(0x300A_0072) }
    /// Number of Fractions Planned, IS 1.
    public var numberOfFractionsPlanned: IntegerString? { first(0x300A_0078) }
    /// Number of Fraction Pattern Digits Per Day, IS 1.
    public var numberOfFractionPatternDigitsPerDay: IntegerString? { first(0x300A_0079) }
    /// Repeat Fraction Cycle Length, IS 1.
    public var repeatFractionCycleLength: IntegerString? { first(0x300A_007A) }
    /// Fraction Pattern, LT 1.
    public var fractionPattern: String? { first(0x300A_007B) }
    /// Number of Beams, IS 1.
    public var numberOfBeams: IntegerString? { first(0x300A_0080) }
    /// Beam Dose Specification Point, DS 3. Retired.
    public var beamDoseSpecificationPoint: [DecimalString]? { all(0x300A_0082) }
    /// Referenced Dose Reference UID, UI 1.
    public var referencedDoseReferenceUID: UID? { first(0x300A_0083) }
    /// Beam Dose, DS 1.
    public var beamDose: DecimalString? { first(0x300A_0084) }
    /// Beam Meterset, DS 1.
    public var beamMeterset: DecimalString? { first(0x300A_0086) }
    /// Beam Dose Point Depth, FL 1.
    public var beamDosePointDepth: Float? { first(0x300A_0088) }
    /// Beam Dose Point Equivalent Depth, FL 1.
    public var beamDosePointEquivalentDepth: Float? { first(0x300A_0089) }
    /// Beam Dose Point SSD, FL 1.
    public var beamDosePointSSD: Float? { first(0x300A_008A) }
    /// Beam Dose Meaning, CS 1.
    public var beamDoseMeaning: String? { first(0x300A_008B) }
    /// Beam Dose Verification Control Point Sequence, SQ 1.
    public var beamDoseVerificationControlPointSequence: [DataSet]? { all(0x300A_008C) }
    /// Average Beam Dose Point Depth, FL 1. Retired.
    public var averageBeamDosePointDepth: Float? { first(0x300A_008D) }
    /// Average Beam Dose Point Equivalent Depth, FL 1. Retired.
    public var averageBeamDosePointEquivalentDepth: Float? { first(0x300A_008E) }
    /// Average Beam Dose Point SSD, FL 1. Retired.
    public var averageBeamDosePointSSD: Float? { first(0x300A_008F) }
    /// Beam Dose Type, CS 1.
    public var beamDoseType: String? { first(0x300A_0090) }
    /// Alternate Beam Dose, DS 1.
    public var alternateBeamDose: DecimalString? { first(0x300A_0091) }
    /// Alternate Beam Dose Type, CS 1.
    public var alternateBeamDoseType: String? { first(0x300A_0092) }
    /// Depth Value Averaging Flag, CS 1.
    public var depthValueAveragingFlag: String? { first(0x300A_0093) }
    /// Beam Dose Point Source to External Contour Distance, DS 1.
    public var beamDosePointSourceToExternalContourDistance: DecimalString? { first(0x300A_0094) }
    /// Number of Brachy Application Setups, IS 1.
    public var numberOfBrachyApplicationSetups: IntegerString? { first(0x300A_00A0) }
    /// Brachy Application Setup Dose Specification Point, DS 3.
    public var brachyApplicationSetupDoseSpecificationPoint: [DecimalString]? { all(0x300A_00A2) }
    /// Brachy Application Setup Dose, DS 1.
    public var brachyApplicationSetupDose: DecimalString? { first(0x300A_00A4) }
    /// Beam Sequence, SQ 1.
    public var beamSequence: [DataSet]? { all(0x300A_00B0) }
    /// Treatment Machine Name, SH 1.
    public var treatmentMachineName: String? { first(0x300A_00B2) }
    /// Primary Dosimeter Unit, CS 1.
    public var primaryDosimeterUnit: String? { first(0x300A_00B3) }
    /// Source-Axis Distance, DS 1.
    public var sourceAxisDistance: DecimalString? { first(0x300A_00B4) }
    /// Beam Limiting Device Sequence, SQ 1.
    public var beamLimitingDeviceSequence: [DataSet]? { all(0x300A_00B6) }
    /// RT Beam Limiting Device Type, CS 1.
    public var rtBeamLimitingDeviceType: String? { first(0x300A_00B8) }
    /// Source to Beam Limiting Device Distance, DS 1.
    public var sourceToBeamLimitingDeviceDistance: DecimalString? { first(0x300A_00BA) }
    /// Isocenter to Beam Limiting Device Distance, FL 1.
    public var isocenterToBeamLimitingDeviceDistance: Float? { first(0x300A_00BB) }
    /// Number of Leaf/Jaw Pairs, IS 1.
    public var numberOfLeafJawPairs: IntegerString? { first(0x300A_00BC) }
    /// Leaf Position Boundaries, DS 3-n.
    public var leafPositionBoundaries: [DecimalString]? { all(0x300A_00BE) }
    /// Beam Number, IS 1.
    public var beamNumber: IntegerString? { first(0x300A_00C0) }
    /// Beam Name, LO 1.
    public var beamName: String? { first(0x300A_00C2) }
    /// Beam Description, ST 1.
    public var beamDescription: String? { first(0x300A_00C3) }
    /// Beam Type, CS 1.
    public var beamType: String? { first(0x300A_00C4) }
    /// Beam Delivery Duration Limit, FD 1.
    public var beamDeliveryDurationLimit: Double? { first(0x300A_00C5) }
    /// Radiation Type, CS 1.
    public var radiationType: String? { first(0x300A_00C6) }
    /// High-Dose Technique Type, CS 1.
    public var highDoseTechniqueType: String? { first(0x300A_00C7) }
    /// Reference Image Number, IS 1.
    public var referenceImageNumber: IntegerString? { first(0x300A_00C8) }
    /// Planned Verification Image Sequence, SQ 1.
    public var plannedVerificationImageSequence: [DataSet]? { all(0x300A_00CA) }
    /// Imaging Device-Specific Acquisition Parameters, LO 1-n.
    public var imagingDeviceSpecificAcquisitionParameters: [String]? { all(0x300A_00CC) }
    /// Treatment Delivery Type, CS 1.
    public var treatmentDeliveryType: String? { first(0x300A_00CE) }
    /// Number of Wedges, IS 1.
    public var numberOfWedges: IntegerString? { first(0x300A_00D0) }
    /// Wedge Sequence, SQ 1.
    public var wedgeSequence: [DataSet]? { all(0x300A_00D1) }
    /// Wedge Number, IS 1.
    public var wedgeNumber: IntegerString? { first(0x300A_00D2) }
    /// Wedge Type, CS 1.
    public var wedgeType: String? { first(0x300A_00D3) }
    /// Wedge ID, SH 1.
    public var wedgeID: String? { first(0x300A_00D4) }
    /// Wedge Angle, IS 1.
    public var wedgeAngle: IntegerString? { first(0x300A_00D5) }
    /// Wedge Factor, DS 1.
    public var wedgeFactor: DecimalString? { first(0x300A_00D6) }
    /// Total Wedge Tray Water-Equivalent Thickness, FL 1.
    public var totalWedgeTrayWaterEquivalentThickness: Float? { first(0x300A_00D7) }
    /// Wedge Orientation, DS 1.
    public var wedgeOrientation: DecimalString? { first(0x300A_00D8) }
    /// Isocenter to Wedge Tray Distance, FL 1.
    public var isocenterToWedgeTrayDistance: Float? { first(0x300A_00D9) }
    /// Source to Wedge Tray Distance, DS 1.
    public var sourceToWedgeTrayDistance: DecimalString? { first(0x300A_00DA) }
    /// Wedge Thin Edge Position, FL 1.
    public var wedgeThinEdgePosition: Float? { first(0x300A_00DB) }
    /// Bolus ID, SH 1.
    public var bolusID: String? { first(0x300A_00DC) }
    /// Bolus Description, ST 1.
    public var bolusDescription: String? { first(0x300A_00DD) }
    /// Effective Wedge Angle, DS 1.
    public var effectiveWedgeAngle: DecimalString? { first(0x300A_00DE) }
    /// Number of Compensators, IS 1.
    public var numberOfCompensators: IntegerString? { first(0x300A_00E0) }
    /// Material ID, SH 1.
    public var materialID: String? { first(0x300A_00E1) }
    /// Total Compensator Tray Factor, DS 1.
    public var totalCompensatorTrayFactor: DecimalString? { first(0x300A_00E2) }
    /// Compensator Sequence, SQ 1.
    public var compensatorSequence: [DataSet]? { all(0x300A_00E3) }
    /// Compensator Number, IS 1.
    public var compensatorNumber: IntegerString? { first(0x300A_00E4) }
    /// Compensator ID, SH 1.
    public var compensatorID: String? { first(0x300A_00E5) }
    /// Source to Compensator Tray Distance, DS 1.
    public var sourceToCompensatorTrayDistance: DecimalString? { first(0x300A_00E6) }
    /// Compensator Rows, IS 1.
    public var compensatorRows: IntegerString? { first(0x300A_00E7) }
    /// Compensator Columns, IS 1.
    public var compensatorColumns: IntegerString? { first(0x300A_00E8) }
    /// Compensator Pixel Spacing, DS 2.
    public var compensatorPixelSpacing: [DecimalString]? { all(0x300A_00E9) }
    /// Compensator Position, DS 2.
    public var compensatorPosition: [DecimalString]? { all(0x300A_00EA) }
    /// Compensator Transmission Data, DS 1-n.
    public var compensatorTransmissionData: [DecimalString]? { all(0x300A_00EB) }
    /// Compensator Thickness Data, DS 1-n.
    public var compensatorThicknessData: [DecimalString]? { all(0x300A_00EC) }
    /// Number of Boli, IS 1.
    public var numberOfBoli: IntegerString? { first(0x300A_00ED) }
    /// Compensator Type, CS 1.
    public var compensatorType: String? { first(0x300A_00EE) }
    /// Compensator Tray ID, SH 1.
    public var compensatorTrayID: String? { first(0x300A_00EF) }
    /// Number of Blocks, IS 1.
    public var numberOfBlocks: IntegerString? { first(0x300A_00F0) }
    /// Total Block Tray Factor, DS 1.
    public var totalBlockTrayFactor: DecimalString? { first(0x300A_00F2) }
    /// Total Block Tray Water-Equivalent Thickness, FL 1.
    public var totalBlockTrayWaterEquivalentThickness: Float? { first(0x300A_00F3) }
    /// Block Sequence, SQ 1.
    public var blockSequence: [DataSet]? { all(0x300A_00F4) }
    /// Block Tray ID, SH 1.
    public var blockTrayID: String? { first(0x300A_00F5) }
    /// Source to Block Tray Distance, DS 1.
    public var sourceToBlockTrayDistance: DecimalString? { first(0x300A_00F6) }
    /// Isocenter to Block Tray Distance, FL 1.
    public var isocenterToBlockTrayDistance: Float? { first(0x300A_00F7) }
    /// Block Type, CS 1.
    public var blockType: String? { first(0x300A_00F8) }
    /// Accessory Code, LO 1.
    public var accessoryCode: String? { first(0x300A_00F9) }
    /// Block Divergence, CS 1.
    public var blockDivergence: String? { first(0x300A_00FA) }
    /// Block Mounting Position, CS 1.
    public var blockMountingPosition: String? { first(0x300A_00FB) }
    /// Block Number, IS 1.
    public var blockNumber: IntegerString? { first(0x300A_00FC) }
    /// Block Name, LO 1.
    public var blockName: String? { first(0x300A_00FE) }
    /// Block Thickness, DS 1.
    public var blockThickness: DecimalString? { first(0x300A_0100) }
    /// Block Transmission, DS 1.
    public var blockTransmission: DecimalString? { first(0x300A_0102) }
    /// Block Number of Points, IS 1.
    public var blockNumberOfPoints: IntegerString? { first(0x300A_0104) }
    /// Block Data, DS 2-2n.
    public var blockData: [DecimalString]? { all(0x300A_0106) }
    /// Applicator Sequence, SQ 1.
    public var applicatorSequence: [DataSet]? { all(0x300A_0107) }
    /// Applicator ID, SH 1.
    public var applicatorID: String? { first(0x300A_0108) }
    /// Applicator Type, CS 1.
    public var applicatorType: String? { first(0x300A_0109) }
    /// Applicator Description, LO 1.
    public var applicatorDescription: String? { first(0x300A_010A) }
    /// Cumulative Dose Reference Coefficient, DS 1.
    public var cumulativeDoseReferenceCoefficient: DecimalString? { first(0x300A_010C) }
    /// Final Cumulative Meterset Weight, DS 1.
    public var finalCumulativeMetersetWeight: DecimalString? { first(0x300A_010E) }
    /// Number of Control Points, IS 1.
    public var numberOfControlPoints: IntegerString? { first(0x300A_0110) }
    /// Control Point Sequence, SQ 1.
    public var controlPointSequence: [DataSet]? { all(0x300A_0111) }
    /// Control Point Index, IS 1.
    public var controlPointIndex: IntegerString? { first(0x300A_0112) }
    /// Nominal Beam Energy, DS 1.
    public var nominalBeamEnergy: DecimalString? { first(0x300A_0114) }
    /// Dose Rate Set, DS 1.
    public var doseRateSet: DecimalString? { first(0x300A_0115) }
    /// Wedge Position Sequence, SQ 1.
    public var wedgePositionSequence: [DataSet]? { all(0x300A_0116) }
    /// Wedge Position, CS 1.
    public var wedgePosition: String? { first(0x300A_0118) }
    /// Beam Limiting Device Position Sequence, SQ 1.
    public var beamLimitingDevicePositionSequence: [DataSet]? { all(0x300A_011A) }
    /// Leaf/Jaw Positions, DS 2-2n.
    public var leafJawPositions: [DecimalString]? { all(0x300A_011C) }
    /// Gantry Angle, DS 1.
    public var gantryAngle: DecimalString? { first(0x300A_011E) }
    /// Gantry Rotation Direction, CS 1.
    public var gantryRotationDirection: String? { first(0x300A_011F) }
    /// Beam Limiting Device Angle, DS 1.
    public var beamLimitingDeviceAngle: DecimalString? { first(0x300A_0120) }
    /// Beam Limiting Device Rotation Direction, CS 1.
    public var beamLimitingDeviceRotationDirection: String? { first(0x300A_0121) }
    /// Patient Support Angle, DS 1.
    public var patientSupportAngle: DecimalString? { first(0x300A_0122) }
    /// Patient Support Rotation Direction, CS 1.
    public var patientSupportRotationDirection: String? { first(0x300A_0123) }
    /// Table Top Eccentric Axis Distance, DS 1.
    public var tableTopEccentricAxisDistance: DecimalString? { first(0x300A_0124) }
    /// Table Top Eccentric Angle, DS 1.
    public var tableTopEccentricAngle: DecimalString? { first(0x300A_0125) }
    /// Table Top Eccentric Rotation Direction, CS 1.
    public var tableTopEccentricRotationDirection: String? { first(0x300A_0126) }
    /// Table Top Vertical Position, DS 1.
    public var tableTopVerticalPosition: DecimalString? { first(0x300A_0128) }
    /// Table Top Longitudinal Position, DS 1.
    public var tableTopLongitudinalPosition: DecimalString? { first(0x300A_0129) }
    /// Table Top Lateral Position, DS 1.
    public var tableTopLateralPosition: DecimalString? { first(0x300A_012A) }
    /// Isocenter Position, DS 3.
    public var isocenterPosition: [DecimalString]? { all(0x300A_012C) }
    /// Surface Entry Point, DS 3.
    public var surfaceEntryPoint: [DecimalString]? { all(0x300A_012E) }
    /// Source to Surface Distance, DS 1.
    public var sourceToSurfaceDistance: DecimalString? { first(0x300A_0130) }
    /// Average Beam Dose Point Source to External Contour Distance, FL 1.
    public var averageBeamDosePointSourceToExternalContourDistance: Float? { first(0x300A_0131) }
    /// Source to External Contour Distance, FL 1.
    public var sourceToExternalContourDistance: Float? { first(0x300A_0132) }
    /// External Contour Entry Point, FL 3.
    public var externalContourEntryPoint: [Float]? { all(0x300A_0133) }
    /// Cumulative Meterset Weight, DS 1.
    public var cumulativeMetersetWeight: DecimalString? { first(0x300A_0134) }
    /// Table Top Pitch Angle, FL 1.
    public var tableTopPitchAngle: Float? { first(0x300A_0140) }
    /// Table Top Pitch Rotation Direction, CS 1.
    public var tableTopPitchRotationDirection: String? { first(0x300A_0142) }
    /// Table Top Roll Angle, FL 1.
    public var tableTopRollAngle: Float? { first(0x300A_0144) }
    /// Table Top Roll Rotation Direction, CS 1.
    public var tableTopRollRotationDirection: String? { first(0x300A_0146) }
    /// Head Fixation Angle, FL 1.
    public var headFixationAngle: Float? { first(0x300A_0148) }
    /// Gantry Pitch Angle, FL 1.
    public var gantryPitchAngle: Float? { first(0x300A_014A) }
    /// Gantry Pitch Rotation Direction, CS 1.
    public var gantryPitchRotationDirection: String? { first(0x300A_014C) }
    /// Gantry Pitch Angle Tolerance, FL 1.
    public var gantryPitchAngleTolerance: Float? { first(0x300A_014E) }
    /// Fixation Eye, CS 1.
    public var fixationEye: String? { first(0x300A_0150) }
    /// Chair Head Frame Position, DS 1.
    public var chairHeadFramePosition: DecimalString? { first(0x300A_0151) }
    /// Head Fixation Angle Tolerance, DS 1.
    public var headFixationAngleTolerance: DecimalString? { first(0x300A_0152) }
    /// Chair Head Frame Position Tolerance, DS 1.
    public var chairHeadFramePositionTolerance: DecimalString? { first(0x300A_0153) }
    /// Fixation Light Azimuthal Angle Tolerance, DS 1.
    public var fixationLightAzimuthalAngleTolerance: DecimalString? { first(0x300A_0154) }
    /// Fixation Light Polar Angle Tolerance, DS 1.
    public var fixationLightPolarAngleTolerance: DecimalString? { first(0x300A_0155) }
    /// Patient Setup Sequence, SQ 1.
    public var patientSetupSequence: [DataSet]? { all(0x300A_0180) }
    /// Patient Setup Number, IS 1.
    public var patientSetupNumber: IntegerString? { first(0x300A_0182) }
    /// Patient Setup Label, LO 1.
    public var patientSetupLabel: String? { first(0x300A_0183) }
    /// Patient Additional Position, LO 1.
    public var patientAdditionalPosition: String? { first(0x300A_0184) }
    /// Fixation Device Sequence, SQ 1.
    public var fixationDeviceSequence: [DataSet]? { all(0x300A_0190) }
    /// Fixation Device Type, CS 1.
    public var fixationDeviceType: String? { first(0x300A_0192) }
    /// Fixation Device Label, SH 1.
    public var fixationDeviceLabel: String? { first(0x300A_0194) }
    /// Fixation Device Description, ST 1.
    public var fixationDeviceDescription: String? { first(0x300A_0196) }
    /// Fixation Device Position, SH 1.
    public var fixationDevicePosition: String? { first(0x300A_0198) }
    /// Fixation Device Pitch Angle, FL 1.
    public var fixationDevicePitchAngle: Float? { first(0x300A_0199) }
    /// Fixation Device Roll Angle, FL 1.
    public var fixationDeviceRollAngle: Float? { first(0x300A_019A) }
    /// Shielding Device Sequence, SQ 1.
    public var shieldingDeviceSequence: [DataSet]? { all(0x300A_01A0) }
    /// Shielding Device Type, CS 1.
    public var shieldingDeviceType: String? { first(0x300A_01A2) }
    /// Shielding Device Label, SH 1.
    public var shieldingDeviceLabel: String? { first(0x300A_01A4) }
    /// Shielding Device Description, ST 1.
    public var shieldingDeviceDescription: String? { first(0x300A_01A6) }
    /// Shielding Device Position, SH 1.
    public var shieldingDevicePosition: String? { first(0x300A_01A8) }
    /// Setup Technique, CS 1.
    public var setupTechnique: String? { first(0x300A_01B0) }
    /// Setup Technique Description, ST 1.
    public var setupTechniqueDescription: String? { first(0x300A_01B2) }
    /// Setup Device Sequence, SQ 1.
    public var setupDeviceSequence: [DataSet]? { all(0x300A_01B4) }
    /// Setup Device Type, CS 1.
    public var setupDeviceType: String? { first(0x300A_01B6) }
    /// Setup Device Label, SH 1.
    public var setupDeviceLabel: String? { first(0x300A_01B8) }
    /// Setup Device Description, ST 1.
    public var setupDeviceDescription: String? { first(0x300A_01BA) }
    /// Setup Device Parameter, DS 1.
    public var setupDeviceParameter: DecimalString? { first(0x300A_01BC) }
    /// Setup Reference Description, ST 1.
    public var setupReferenceDescription: String? { first(0x300A_01D0) }
    /// Table Top Vertical Setup Displacement, DS 1.
    public var tableTopVerticalSetupDisplacement: DecimalString? { first(0x300A_01D2) }
    /// Table Top Longitudinal Setup Displacement, DS 1.
    public var tableTopLongitudinalSetupDisplacement: DecimalString? { first(0x300A_01D4) }
    /// Table Top Lateral Setup Displacement, DS 1.
    public var tableTopLateralSetupDisplacement: DecimalString? { first(0x300A_01D6) }
    /// Brachy Treatment Technique, CS 1.
    public var brachyTreatmentTechnique: String? { first(0x300A_0200) }
    /// Brachy Treatment Type, CS 1.
    public var brachyTreatmentType: String? { first(0x300A_0202) }
    /// Treatment Machine Sequence, SQ 1.
    public var treatmentMachineSequence: [DataSet]? { all(0x300A_0206) }
    /// Source Sequence, SQ 1.
    public var sourceSequence: [DataSet]? { all(0x300A_0210) }
    /// Source Number, IS 1.
    public var sourceNumber: IntegerString? { first(0x300A_0212) }
    /// Source Type, CS 1.
    public var sourceType: String? { first(0x300A_0214) }
    /// Source Manufacturer, LO 1.
    public var sourceManufacturer: String? { first(0x300A_0216) }
    /// Active Source Diameter, DS 1.
    public var activeSourceDiameter: DecimalString? { first(0x300A_0218) }
    /// Active Source Length, DS 1.
    public var activeSourceLength: DecimalString? { first(0x300A_021A) }
    /// Source Model ID, SH 1.
    public var sourceModelID: String? { first(0x300A_021B) }
    /// Source Description, LO 1.
    public var sourceDescription: String? { first(0x300A_021C) }
    /// Source Encapsulation Nominal Thickness, DS 1.
    public var sourceEncapsulationNominalThickness: DecimalString? { first(0x300A_0222) }
    /// Source Encapsulation Nominal Transmission, DS 1.
    public var sourceEncapsulationNominalTransmission: DecimalString? { first(0x300A_0224) }
    /// Source Isotope Name, LO 1.
    public var sourceIsotopeName: String? { first(0x300A_0226) }
    /// Source Isotope Half Life, DS 1.
    public var sourceIsotopeHalfLife: DecimalString? { first(0x300A_0228) }
    /// Source Strength Units, CS 1.
    public var sourceStrengthUnits: String? { first(0x300A_0229) }
    /// Reference Air Kerma Rate, DS 1.
    public var referenceAirKermaRate: DecimalString? { first(0x300A_022A) }
    /// Source Strength, DS 1.
    public var sourceStrength: DecimalString? { first(0x300A_022B) }
    /// Source Strength Reference Date, DA 1.
    public var sourceStrengthReferenceDate: DICOMDate? { first(0x300A_022C) }
    /// Source Strength Reference Time, TM 1.
    public var sourceStrengthReferenceTime: DICOMTime? { first(0x300A_022E) }
    /// Application Setup Sequence, SQ 1.
    public var applicationSetupSequence: [DataSet]? { all(0x300A_0230) }
    /// Application Setup Type, CS 1.
    public var applicationSetupType: String? { first(0x300A_0232) }
    /// Application Setup Number, IS 1.
    public var applicationSetupNumber: IntegerString? { first(0x300A_0234) }
    /// Application Setup Name, LO 1.
    public var applicationSetupName: String? { first(0x300A_0236) }
    /// Application Setup Manufacturer, LO 1.
    public var applicationSetupManufacturer: String? { first(0x300A_0238) }
    /// Template Number, IS 1.
    public var templateNumber: IntegerString? { first(0x300A_0240) }
    /// Template Type, SH 1.
    public var templateType: String? { first(0x300A_0242) }
    /// Template Name, LO 1.
    public var templateName: String? { first(0x300A_0244) }
    /// Total Reference Air Kerma, DS 1.
    public var totalReferenceAirKerma: DecimalString? { first(0x300A_0250) }
    /// Brachy Accessory Device Sequence, SQ 1.
    public var brachyAccessoryDeviceSequence: [DataSet]? { all(0x300A_0260) }
    /// Brachy Accessory Device Number, IS 1.
    public var brachyAccessoryDeviceNumber: IntegerString? { first(0x300A_0262) }
    /// Brachy Accessory Device ID, SH 1.
    public var brachyAccessoryDeviceID: String? { first(0x300A_0263) }
    /// Brachy Accessory Device Type, CS 1.
    public var brachyAccessoryDeviceType: String? { first(0x300A_0264) }
    /// Brachy Accessory Device Name, LO 1.
    public var brachyAccessoryDeviceName: String? { first(0x300A_0266) }
    /// Brachy Accessory Device Nominal Thickness, DS 1.
    public var brachyAccessoryDeviceNominalThickness: DecimalString? { first(0x300A_026A) }
    /// Brachy Accessory Device Nominal Transmission, DS 1.
    public var brachyAccessoryDeviceNominalTransmission: DecimalString? { first(0x300A_026C) }
    /// Channel Effective Length, DS 1.
    public var channelEffectiveLength: DecimalString? { first(0x300A_0271) }
    /// Channel Inner Length, DS 1.
    public var channelInnerLength: DecimalString? { first(0x300A_0272) }
    /// Afterloader Channel ID, SH 1.
    public var afterloaderChannelID: String? { first(0x300A_0273) }
    /// Source Applicator Tip Length, DS 1.
    public var sourceApplicatorTipLength: DecimalString? { first(0x300A_0274) }
    /// Channel Sequence, SQ 1.
    public var channelSequence: [DataSet]? { all(0x300A_0280) }
    /// Channel Number, IS 1.
    public var channelNumber: IntegerString? { first(0x300A_0282) }
    /// Channel Length, DS 1.
    public var channelLength: DecimalString? { first(0x300A_0284) }
    /// Channel Total Time, DS 1.
    public var channelTotalTime: DecimalString? { first(0x300A_0286) }
    /// Source Movement Type, CS 1.
    public var sourceMovementType: String? { first(0x300A_0288) }
    /// Number of Pulses, IS 1.
    public var numberOfPulses: IntegerString? { first(0x300A_028A) }
    /// Pulse Repetition Interval, DS 1.
    public var pulseRepetitionInterval: DecimalString? { first(0x300A_028C) }
    /// Source Applicator Number, IS 1.
    public var sourceApplicatorNumber: IntegerString? { first(0x300A_0290) }
    /// Source Applicator ID, SH 1.
    public var sourceApplicatorID: String? { first(0x300A_0291) }
    /// Source Applicator Type, CS 1.
    public var sourceApplicatorType: String? { first(0x300A_0292) }
    /// Source Applicator Name, LO 1.
    public var sourceApplicatorName: String? { first(0x300A_0294) }
    /// Source Applicator Length, DS 1.
    public var sourceApplicatorLength: DecimalString? { first(0x300A_0296) }
    /// Source Applicator Manufacturer, LO 1.
    public var sourceApplicatorManufacturer: String? { first(0x300A_0298) }
    /// Source Applicator Wall Nominal Thickness, DS 1.
    public var sourceApplicatorWallNominalThickness: DecimalString? { first(0x300A_029C) }
    /// Source Applicator Wall Nominal Transmission, DS 1.
    public var sourceApplicatorWallNominalTransmission: DecimalString? { first(0x300A_029E) }
    /// Source Applicator Step Size, DS 1.
    public var sourceApplicatorStepSize: DecimalString? { first(0x300A_02A0) }
    /// Applicator Shape Referenced ROI Number, IS 1.
    public var applicatorShapeReferencedROINumber: IntegerString? { first(0x300A_02A1) }
    /// Transfer Tube Number, IS 1.
    public var transferTubeNumber: IntegerString? { first(0x300A_02A2) }
    /// Transfer Tube Length, DS 1.
    public var transferTubeLength: DecimalString? { first(0x300A_02A4) }
    /// Channel Shield Sequence, SQ 1.
    public var channelShieldSequence: [DataSet]? { all(0x300A_02B0) }
    /// Channel Shield Number, IS 1.
    public var channelShieldNumber: IntegerString? { first(0x300A_02B2) }
    /// Channel Shield ID, SH 1.
    public var channelShieldID: String? { first(0x300A_02B3) }
    /// Channel Shield Name, LO 1.
    public var channelShieldName: String? { first(0x300A_02B4) }
    /// Channel Shield Nominal Thickness, DS 1.
    public var channelShieldNominalThickness: DecimalString? { first(0x300A_02B8) }
    /// Channel Shield Nominal Transmission, DS 1.
    public var channelShieldNominalTransmission: DecimalString? { first(0x300A_02BA) }
    /// Final Cumulative Time Weight, DS 1.
    public var finalCumulativeTimeWeight: DecimalString? { first(0x300A_02C8) }
    /// Brachy Control Point Sequence, SQ 1.
    public var brachyControlPointSequence: [DataSet]? { all(0x300A_02D0) }
    /// Control Point Relative Position, DS 1.
    public var controlPointRelativePosition: DecimalString? { first(0x300A_02D2) }
    /// Control Point 3D Position, DS 3.
    public var controlPoint3DPosition: [DecimalString]? { all(0x300A_02D4) }
    /// Cumulative Time Weight, DS 1.
    public var cumulativeTimeWeight: DecimalString? { first(0x300A_02D6) }
    /// Compensator Divergence, CS 1.
    public var compensatorDivergence: String? { first(0x300A_02E0) }
    /// Compensator Mounting Position, CS 1.
    public var compensatorMountingPosition: String? { first(0x300A_02E1) }
    /// Source to Compensator Distance, DS 1-n.
    public var sourceToCompensatorDistance: [DecimalString]? { all(0x300A_02E2) }
    /// Total Compensator Tray Water-Equivalent Thickness, FL 1.
    public var totalCompensatorTrayWaterEquivalentThickness: Float? { first(0x300A_02E3) }
    /// Isocenter to Compensator Tray Distance, FL 1.
    public var isocenterToCompensatorTrayDistance: Float? { first(0x300A_02E4) }
    /// Compensator Column Offset, FL 1.
    public var compensatorColumnOffset: Float? { first(0x300A_02E5) }
    /// Isocenter to Compensator Distances, FL 1-n.
    public var isocenterToCompensatorDistances: [Float]? { all(0x300A_02E6) }
    /// Compensator Relative Stopping Power Ratio, FL 1.
    public var compensatorRelativeStoppingPowerRatio: Float? { first(0x300A_02E7) }
    /// Compensator Milling Tool Diameter, FL 1.
    public var compensatorMillingToolDiameter: Float? { first(0x300A_02E8) }
    /// Ion Range Compensator Sequence, SQ 1.
    public var ionRangeCompensatorSequence: [DataSet]? { all(0x300A_02EA) }
    /// Compensator Description, LT 1.
    public var compensatorDescription: String? { first(0x300A_02EB) }
    /// Compensator Surface Representation Flag, CS 1.
    public var compensatorSurfaceRepresentationFlag: String? { first(0x300A_02EC) }
    /// Radiation Mass Number, IS 1.
    public var radiationMassNumber: IntegerString? { first(0x300A_0302) }
    /// Radiation Atomic Number, IS 1.
    public var radiationAtomicNumber: IntegerString? { first(0x300A_0304) }
    /// Radiation Charge State, SS 1.
    public var radiationChargeState: Int? { first(0x300A_0306) }
    /// Scan Mode, CS 1.
    public var scanMode: String? { first(0x300A_0308) }
    /// Modulated Scan Mode Type, CS 1.
    public var modulatedScanModeType: String? { first(0x300A_0309) }
    /// Virtual Source-Axis Distances, FL 2.
    public var virtualSourceAxisDistances: [Float]? { all(0x300A_030A) }
    /// Snout Sequence, SQ 1.
    public var snoutSequence: [DataSet]? { all(0x300A_030C) }
    /// Snout Position, FL 1.
    public var snoutPosition: Float? { first(0x300A_030D) }
    /// Snout ID, SH 1.
    public var snoutID: String? { first(0x300A_030F) }
    /// Number of Range Shifters, IS 1.
    public var numberOfRangeShifters: IntegerString? { first(0x300A_0312) }
    /// Range Shifter Sequence, SQ 1.
    public var rangeShifterSequence: [DataSet]? { all(0x300A_0314) }
    /// Range Shifter Number, IS 1.
    public var rangeShifterNumber: IntegerString? { first(0x300A_0316) }
    /// Range Shifter ID, SH 1.
    public var rangeShifterID: String? { first(0x300A_0318) }
    /// Range Shifter Type, CS 1.
    public var rangeShifterType: String? { first(0x300A_0320) }
    /// Range Shifter Description, LO 1.
    public var rangeShifterDescription: String? { first(0x300A_0322) }
    /// Number of Lateral Spreading Devices, IS 1.
    public var numberOfLateralSpreadingDevices: IntegerString? { first(0x300A_0330) }
    /// Lateral Spreading Device Sequence, SQ 1.
    public var lateralSpreadingDeviceSequence: [DataSet]? { all(0x300A_0332) }
    /// Lateral Spreading Device Number, IS 1.
    public var lateralSpreadingDeviceNumber: IntegerString? { first(0x300A_0334) }
    /// Lateral Spreading Device ID, SH 1.
    public var lateralSpreadingDeviceID: String? { first(0x300A_0336) }
    /// Lateral Spreading Device Type, CS 1.
    public var lateralSpreadingDeviceType: String? { first(0x300A_0338) }
    /// Lateral Spreading Device Description, LO 1.
    public var lateralSpreadingDeviceDescription: String? { first(0x300A_033A) }
    /// Lateral Spreading Device Water Equivalent Thickness, FL 1.
    public var lateralSpreadingDeviceWaterEquivalentThickness: Float? { first(0x300A_033C) }
    /// Number of Range Modulators, IS 1.
    public var numberOfRangeModulators: IntegerString? { first(0x300A_0340) }
    /// Range Modulator Sequence, SQ 1.
    public var rangeModulatorSequence: [DataSet]? { all(0x300A_0342) }
    /// Range Modulator Number, IS 1.
    public var rangeModulatorNumber: IntegerString? { first(0x300A_0344) }
    /// Range Modulator ID, SH 1.
    public var rangeModulatorID: String? { first(0x300A_0346) }
    /// Range Modulator Type, CS 1.
    public var rangeModulatorType: String? { first(0x300A_0348) }
    /// Range Modulator Description, LO 1.
    public var rangeModulatorDescription: String? { first(0x300A_034A) }
    /// Beam Current Modulation ID, SH 1.
    public var beamCurrentModulationID: String? { first(0x300A_034C) }
    /// Patient Support Type, CS 1.
    public var patientSupportType: String? { first(0x300A_0350) }
    /// Patient Support ID, SH 1.
    public var patientSupportID: String? { first(0x300A_0352) }
    /// Patient Support Accessory Code, LO 1.
    public var patientSupportAccessoryCode: String? { first(0x300A_0354) }
    /// Tray Accessory Code, LO 1.
    public var trayAccessoryCode: String? { first(0x300A_0355) }
    /// Fixation Light Azimuthal Angle, FL 1.
    public var fixationLightAzimuthalAngle: Float? { first(0x300A_0356) }
    /// Fixation Light Polar Angle, FL 1.
    public var fixationLightPolarAngle: Float? { first(0x300A_0358) }
    /// Meterset Rate, FL 1.
    public var metersetRate: Float? { first(0x300A_035A) }
    /// Range Shifter Settings Sequence, SQ 1.
    public var rangeShifterSettingsSequence: [DataSet]? { all(0x300A_0360) }
    /// Range Shifter Setting, LO 1.
    public var rangeShifterSetting: String? { first(0x300A_0362) }
    /// Isocenter to Range Shifter Distance, FL 1.
    public var isocenterToRangeShifterDistance: Float? { first(0x300A_0364) }
    /// Range Shifter Water Equivalent Thickness, FL 1.
    public var rangeShifterWaterEquivalentThickness: Float? { first(0x300A_0366) }
    /// Lateral Spreading Device Settings Sequence, SQ 1.
    public var lateralSpreadingDeviceSettingsSequence: [DataSet]? { all(0x300A_0370) }
    /// Lateral Spreading Device Setting, LO 1.
    public var lateralSpreadingDeviceSetting: String? { first(0x300A_0372) }
    /// Isocenter to Lateral Spreading Device Distance, FL 1.
    public var isocenterToLateralSpreadingDeviceDistance: Float? { first(0x300A_0374) }
    /// Range Modulator Settings Sequence, SQ 1.
    public var rangeModulatorSettingsSequence: [DataSet]? { all(0x300A_0380) }
    /// Range Modulator Gating Start Value, FL 1.
    public var rangeModulatorGatingStartValue: Float? { first(0x300A_0382) }
    /// Range Modulator Gating Stop Value, FL 1.
    public var rangeModulatorGatingStopValue: Float? { first(0x300A_0384) }
    /// Range Modulator Gating Start Water Equivalent Thickness, FL 1.
    public var rangeModulatorGatingStartWaterEquivalentThickness: Float? { first(0x300A_0386) }
    /// Range Modulator Gating Stop Water Equivalent Thickness, FL 1.
    public var rangeModulatorGatingStopWaterEquivalentThickness: Float? { first(0x300A_0388) }
    /// Isocenter to Range Modulator Distance, FL 1.
    public var isocenterToRangeModulatorDistance: Float? { first(0x300A_038A) }
    /// Scan Spot Time Offset, FL 1-n.
    public var scanSpotTimeOffset: [Float]? { all(0x300A_038F) }
    /// Scan Spot Tune ID, SH 1.
    public var scanSpotTuneID: String? { first(0x300A_0390) }
    /// Scan Spot Prescribed Indices, IS 1-n.
    public var scanSpotPrescribedIndices: [IntegerString]? { all(0x300A_0391) }
    /// Number of Scan Spot Positions, IS 1.
    public var numberOfScanSpotPositions: IntegerString? { first(0x300A_0392) }
    /// Scan Spot Reordered, CS 1.
    public var scanSpotReordered: String? { first(0x300A_0393) }
    /// Scan Spot Position Map, FL 1-n.
    public var scanSpotPositionMap: [Float]? { all(0x300A_0394) }
    /// Scan Spot Reordering Allowed, CS 1.
    public var scanSpotReorderingAllowed: String? { first(0x300A_0395) }
    /// Scan Spot Meterset Weights, FL 1-n.
    public var scanSpotMetersetWeights: [Float]? { all(0x300A_0396) }
    /// Scanning Spot Size, FL 2.
    public var scanningSpotSize: [Float]? { all(0x300A_0398) }
    /// Scan Spot Sizes Delivered, FL 2-2n.
    public var scanSpotSizesDelivered: [Float]? { all(0x300A_0399) }
    /// Number of Paintings, IS 1.
    public var numberOfPaintings: IntegerString? { first(0x300A_039A) }
    /// Scan Spot Gantry Angles, FL 1-n.
    public var scanSpotGantryAngles: [Float]? { all(0x300A_039B) }
    /// Scan Spot Patient Support Angles, FL 1-n.
    public var scanSpotPatientSupportAngles: [Float]? { all(0x300A_039C) }
    /// Ion Tolerance Table Sequence, SQ 1.
    public var ionToleranceTableSequence: [DataSet]? { all(0x300A_03A0) }
    /// Ion Beam Sequence, SQ 1.
    public var ionBeamSequence: [DataSet]? { all(0x300A_03A2) }
    /// Ion Beam Limiting Device Sequence, SQ 1.
    public var ionBeamLimitingDeviceSequence: [DataSet]? { all(0x300A_03A4) }
    /// Ion Block Sequence, SQ 1.
    public var ionBlockSequence: [DataSet]? { all(0x300A_03A6) }
    /// Ion Control Point Sequence, SQ 1.
    public var ionControlPointSequence: [DataSet]? { all(0x300A_03A8) }
    /// Ion Wedge Sequence, SQ 1.
    public var ionWedgeSequence: [DataSet]? { all(0x300A_03AA) }
    /// Ion Wedge Position Sequence, SQ 1.
    public var ionWedgePositionSequence: [DataSet]? { all(0x300A_03AC) }
    /// Referenced Setup Image Sequence, SQ 1.
    public var referencedSetupImageSequence: [DataSet]? { all(0x300A_0401) }
    /// Setup Image Comment, ST 1.
    public var setupImageComment: String? { first(0x300A_0402) }
    /// Motion Synchronization Sequence, SQ 1.
    public var motionSynchronizationSequence: [DataSet]? { all(0x300A_0410) }
    /// Control Point Orientation, FL 3.
    public var controlPointOrientation: [Float]? { all(0x300A_0412) }
    /// General Accessory Sequence, SQ 1.
    public var generalAccessorySequence: [DataSet]? { all(0x300A_0420) }
    /// General Accessory ID, SH 1.
    public var generalAccessoryID: String? { first(0x300A_0421) }
    /// General Accessory Description, ST 1.
    public var generalAccessoryDescription: String? { first(0x300A_0422) }
    /// General Accessory Type, CS 1.
    public var generalAccessoryType: String? { first(0x300A_0423) }
    /// General Accessory Number, IS 1.
    public var generalAccessoryNumber: IntegerString? { first(0x300A_0424) }
    /// Source to General Accessory Distance, FL 1.
    public var sourceToGeneralAccessoryDistance: Float? { first(0x300A_0425) }
    /// Isocenter to General Accessory Distance, DS 1.
    public var isocenterToGeneralAccessoryDistance: DecimalString? { first(0x300A_0426) }
    /// Applicator Geometry Sequence, SQ 1.
    public var applicatorGeometrySequence: [DataSet]? { all(0x300A_0431) }
    /// Applicator Aperture Shape, CS 1.
    public var applicatorApertureShape: String? { first(0x300A_0432) }
    /// Applicator Opening, FL 1.
    public var applicatorOpening: Float? { first(0x300A_0433) }
    /// Applicator Opening X, FL 1.
    public var applicatorOpeningX: Float? { first(0x300A_0434) }
    /// Applicator Opening Y, FL 1.
    public var applicatorOpeningY: Float? { first(0x300A_0435) }
    /// Source to Applicator Mounting Position Distance, FL 1.
    public var sourceToApplicatorMountingPositionDistance: Float? { first(0x300A_0436) }
    /// Number of Block Slab Items, IS 1.
    public var numberOfBlockSlabItems: IntegerString? { first(0x300A_0440) }
    /// Block Slab Sequence, SQ 1.
    public var blockSlabSequence: [DataSet]? { all(0x300A_0441) }
    /// Block Slab Thickness, DS 1.
    public var blockSlabThickness: DecimalString? { first(0x300A_0442) }
    /// Block Slab Number, US 1.
    public var blockSlabNumber: Int? { first(0x300A_0443) }
    /// Device Motion Control Sequence, SQ 1.
    public var deviceMotionControlSequence: [DataSet]? { all(0x300A_0450) }
    /// Device Motion Execution Mode, CS 1.
    public var deviceMotionExecutionMode: String? { first(0x300A_0451) }
    /// Device Motion Observation Mode, CS 1.
    public var deviceMotionObservationMode: String? { first(0x300A_0452) }
    /// Device Motion Parameter Code Sequence, SQ 1.
    public var deviceMotionParameterCodeSequence: [DataSet]? { all(0x300A_0453) }
    /// Distal Depth Fraction, FL 1.
    public var distalDepthFraction: Float? { first(0x300A_0501) }
    /// Distal Depth, FL 1.
    public var distalDepth: Float? { first(0x300A_0502) }
    /// Nominal Range Modulation Fractions, FL 2.
    public var nominalRangeModulationFractions: [Float]? { all(0x300A_0503) }
    /// Nominal Range Modulated Region Depths, FL 2.
    public var nominalRangeModulatedRegionDepths: [Float]? { all(0x300A_0504) }
    /// Depth Dose Parameters Sequence, SQ 1.
    public var depthDoseParametersSequence: [DataSet]? { all(0x300A_0505) }
    /// Delivered Depth Dose Parameters Sequence, SQ 1.
    public var deliveredDepthDoseParametersSequence: [DataSet]? { all(0x300A_0506) }
    /// Delivered Distal Depth Fraction, FL 1.
    public var deliveredDistalDepthFraction: Float? { first(0x300A_0507) }
    /// Delivered Distal Depth, FL 1.
    public var deliveredDistalDepth: Float? { first(0x300A_0508) }
    /// Delivered Nominal Range Modulation Fractions, FL 2.
    public var deliveredNominalRangeModulationFractions: [Float]? { all(0x300A_0509) }
    /// Delivered Nominal Range Modulated Region Depths, FL 2.
    public var deliveredNominalRangeModulatedRegionDepths: [Float]? { all(0x300A_0510) }
    /// Delivered Reference Dose Definition, CS 1.
    public var deliveredReferenceDoseDefinition: String? { first(0x300A_0511) }
    /// Reference Dose Definition, CS 1.
    public var referenceDoseDefinition: String? { first(0x300A_0512) }
    /// RT Control Point Index, US 1.
    public var rtControlPointIndex: Int? { first(0x300A_0600) }
    /// Radiation Generation Mode Index, US 1.
    public var radiationGenerationModeIndex: Int? { first(0x300A_0601) }
    /// Referenced Defined Device Index, US 1.
    public var referencedDefinedDeviceIndex: Int? { first(0x300A_0602) }
    /// Radiation Dose Identification Index, US 1.
    public var radiationDoseIdentificationIndex: Int? { first(0x300A_0603) }
    /// Number of RT Control Points, US 1.
    public var numberOfRTControlPoints: Int? { first(0x300A_0604) }
    /// Referenced Radiation Generation Mode Index, US 1.
    public var referencedRadiationGenerationModeIndex: Int? { first(0x300A_0605) }
    /// Treatment Position Index, US 1.
    public var treatmentPositionIndex: Int? { first(0x300A_0606) }
    /// Referenced Device Index, US 1.
    public var referencedDeviceIndex: Int? { first(0x300A_0607) }
    /// Treatment Position Group Label, LO 1.
    public var treatmentPositionGroupLabel: String? { first(0x300A_0608) }
    /// Treatment Position Group UID, UI 1.
    public var treatmentPositionGroupUID: UID? { first(0x300A_0609) }
    /// Treatment Position Group Sequence, SQ 1.
    public var treatmentPositionGroupSequence: [DataSet]? { all(0x300A_060A) }
    /// Referenced Treatment Position Index, US 1.
    public var referencedTreatmentPositionIndex: Int? { first(0x300A_060B) }
    /// Referenced Radiation Dose Identification Index, US 1.
    public var referencedRadiationDoseIdentificationIndex: Int? { first(0x300A_060C) }
    /// RT Accessory Holder Water-Equivalent Thickness, FD 1.
    public var rtAccessoryHolderWaterEquivalentThickness: Double? { first(0x300A_060D) }
    /// Referenced RT Accessory Holder Device Index, US 1.
    public var referencedRTAccessoryHolderDeviceIndex: Int? { first(0x300A_060E) }
    /// RT Accessory Holder Slot Existence Flag, CS 1.
    public var rtAccessoryHolderSlotExistenceFlag: String? { first(0x300A_060F) }
    /// RT Accessory Holder Slot Sequence, SQ 1.
    public var rtAccessoryHolderSlotSequence: [DataSet]? { all(0x300A_0610) }
    /// RT Accessory Holder Slot ID, LO 1.
    public var rtAccessoryHolderSlotID: String? { first(0x300A_0611) }
    /// RT Accessory Holder Slot Distance, FD 1.
    public var rtAccessoryHolderSlotDistance: Double? { first(0x300A_0612) }
    /// RT Accessory Slot Distance, FD 1.
    public var rtAccessorySlotDistance: Double? { first(0x300A_0613) }
    /// RT Accessory Holder Definition Sequence, SQ 1.
    public var rtAccessoryHolderDefinitionSequence: [DataSet]? { all(0x300A_0614) }
    /// RT Accessory Device Slot ID, LO 1.
    public var rtAccessoryDeviceSlotID: String? { first(0x300A_0615) }
    /// RT Radiation Sequence, SQ 1.
    public var rtRadiationSequence: [DataSet]? { all(0x300A_0616) }
    /// Radiation Dose Sequence, SQ 1.
    public var radiationDoseSequence: [DataSet]? { all(0x300A_0617) }
    /// Radiation Dose Identification Sequence, SQ 1.
    public var radiationDoseIdentificationSequence: [DataSet]? { all(0x300A_0618) }
    /// Radiation Dose Identification Label, LO 1.
    public var radiationDoseIdentificationLabel: String? { first(0x300A_0619) }
    /// Reference Dose Type, CS 1.
    public var referenceDoseType: String? { first(0x300A_061A) }
    /// Primary Dose Value Indicator, CS 1.
    public var primaryDoseValueIndicator: String? { first(0x300A_061B) }
    /// Dose Values Sequence, SQ 1.
    public var doseValuesSequence: [DataSet]? { all(0x300A_061C) }
    /// Dose Value Purpose, CS 1-n.
    public var doseValuePurpose: [String]? { all(0x300A_061D) }
    /// Reference Dose Point Coordinates, FD 3.
    public var referenceDosePointCoordinates: [Double]? { all(0x300A_061E) }
    /// Radiation Dose Values Parameters Sequence, SQ 1.
    public var radiationDoseValuesParametersSequence: [DataSet]? { all(0x300A_061F) }
    /// Meterset to Dose Mapping Sequence, SQ 1.
    public var metersetToDoseMappingSequence: [DataSet]? { all(0x300A_0620) }
    /// Expected In-Vivo Measurement Values Sequence, SQ 1.
    public var expectedInVivoMeasurementValuesSequence: [DataSet]? { all(0x300A_0621) }
    /// Expected In-Vivo Measurement Value Index, US 1.
    public var expectedInVivoMeasurementValueIndex: Int? { first(0x300A_0622) }
    /// Radiation Dose In-Vivo Measurement Label, LO 1.
    public var radiationDoseInVivoMeasurementLabel: String? { first(0x300A_0623) }
    /// Radiation Dose Central Axis Displacement, FD 2.
    public var radiationDoseCentralAxisDisplacement: [Double]? { all(0x300A_0624) }
    /// Radiation Dose Value, FD 1.
    public var radiationDoseValue: Double? { first(0x300A_0625) }
    /// Radiation Dose Source to Skin Distance, FD 1.
    public var radiationDoseSourceToSkinDistance: Double? { first(0x300A_0626) }
    /// Radiation Dose Measurement Point Coordinates, FD 3.
    public var radiationDoseMeasurementPointCoordinates: [Double]? { all(0x300A_0627) }
    /// Radiation Dose Source to External Contour Distance, FD 1.
    public var radiationDoseSourceToExternalContourDistance: Double? { first(0x300A_0628) }
    /// RT Tolerance Set Sequence, SQ 1.
    public var rtToleranceSetSequence: [DataSet]? { all(0x300A_0629) }
    /// RT Tolerance Set Label, LO 1.
    public var rtToleranceSetLabel: String? { first(0x300A_062A) }
    /// Attribute Tolerance Values Sequence, SQ 1.
    public var attributeToleranceValuesSequence: [DataSet]? { all(0x300A_062B) }
    /// Tolerance Value, FD 1.
    public var toleranceValue: Double? { first(0x300A_062C) }
    /// Patient Support Position Tolerance Sequence, SQ 1.
    public var patientSupportPositionToleranceSequence: [DataSet]? { all(0x300A_062D) }
    /// Treatment Time Limit, FD 1.
    public var treatmentTimeLimit: Double? { first(0x300A_062E) }
    /// C-Arm Photon-Electron Control Point Sequence, SQ 1.
    public var cArmPhotonElectronControlPointSequence: [DataSet]? { all(0x300A_062F) }
    /// Referenced RT Radiation Sequence, SQ 1.
    public var referencedRTRadiationSequence: [DataSet]? { all(0x300A_0630) }
    /// Referenced RT Instance Sequence, SQ 1.
    public var referencedRTInstanceSequence: [DataSet]? { all(0x300A_0631) }
    /// Referenced RT Patient Setup Sequence, SQ 1. Retired.
    public var referencedRTPatientSetupSequence: [DataSet]? { all(0x300A_0632) }
    /// Source to Patient Surface Distance, FD 1.
    public var sourceToPatientSurfaceDistance: Double? { first(0x300A_0634) }
    /// Treatment Machine Special Mode Code Sequence, SQ 1.
    public var treatmentMachineSpecialModeCodeSequence: [DataSet]? { all(0x300A_0635) }
    /// Intended Number of Fractions, US 1.
    public var intendedNumberOfFractions: Int? { first(0x300A_0636) }
    /// RT Radiation Set Intent, CS 1.
    public var rtRadiationSetIntent: String? { first(0x300A_0637) }
    /// RT Radiation Physical and Geometric Content Detail Flag, CS 1.
    public var rtRadiationPhysicalAndGeometricContentDetailFlag: String? { first(0x300A_0638) }
    /// RT Record Flag, CS 1.
    public var rtRecordFlag: String? { first(0x300A_0639) }
    /// Treatment Device Identification Sequence, SQ 1.
    public var treatmentDeviceIdentificationSequence: [DataSet]? { all(0x300A_063A) }
    /// Referenced RT Physician Intent Sequence, SQ 1.
    public var referencedRTPhysicianIntentSequence: [DataSet]? { all(0x300A_063B) }
    /// Cumulative Meterset, FD 1.
    public var cumulativeMeterset: Double? { first(0x300A_063C) }
    /// Delivery Rate, FD 1.
    public var deliveryRate: Double? { first(0x300A_063D) }
    /// Delivery Rate Unit Sequence, SQ 1.
    public var deliveryRateUnitSequence: [DataSet]? { all(0x300A_063E) }
    /// Treatment Position Sequence, SQ 1.
    public var treatmentPositionSequence: [DataSet]? { all(0x300A_063F) }
    /// Radiation Source-Axis Distance, FD 1.
    public var radiationSourceAxisDistance: Double? { first(0x300A_0640) }
    /// Number of RT Beam Limiting Devices, US 1.
    public var numberOfRTBeamLimitingDevices: Int? { first(0x300A_0641) }
    /// RT Beam Limiting Device Proximal Distance, FD 1.
    public var rtBeamLimitingDeviceProximalDistance: Double? { first(0x300A_0642) }
    /// RT Beam Limiting Device Distal Distance, FD 1.
    public var rtBeamLimitingDeviceDistalDistance: Double? { first(0x300A_0643) }
    /// Parallel RT Beam Delimiter Device Orientation Label Code Sequence, SQ 1.
    public var parallelRTBeamDelimiterDeviceOrientationLabelCodeSequence: [DataSet]? { all(0x300A_0644) }
    /// Beam Modifier Orientation Angle, FD 1.
    public var beamModifierOrientationAngle: Double? { first(0x300A_0645) }
    /// Fixed RT Beam Delimiter Device Sequence, SQ 1.
    public var fixedRTBeamDelimiterDeviceSequence: [DataSet]? { all(0x300A_0646) }
    /// Parallel RT Beam Delimiter Device Sequence, SQ 1.
    public var parallelRTBeamDelimiterDeviceSequence: [DataSet]? { all(0x300A_0647) }
    /// Number of Parallel RT Beam Delimiters, US 1.
    public var numberOfParallelRTBeamDelimiters: Int? { first(0x300A_0648) }
    /// Parallel RT Beam Delimiter Boundaries, FD 2-n.
    public var parallelRTBeamDelimiterBoundaries: [Double]? { all(0x300A_0649) }
    /// Parallel RT Beam Delimiter Positions, FD 2-n.
    public var parallelRTBeamDelimiterPositions: [Double]? { all(0x300A_064A) }
    /// RT Beam Limiting Device Offset, FD 2.
    public var rtBeamLimitingDeviceOffset: [Double]? { all(0x300A_064B) }
    /// RT Beam Delimiter Geometry Sequence, SQ 1.
    public var rtBeamDelimiterGeometrySequence: [DataSet]? { all(0x300A_064C) }
    /// RT Beam Limiting Device Definition Sequence, SQ 1.
    public var rtBeamLimitingDeviceDefinitionSequence: [DataSet]? { all(0x300A_064D) }
    /// Parallel RT Beam Delimiter Opening Mode, CS 1.
    public var parallelRTBeamDelimiterOpeningMode: String? { first(0x300A_064E) }
    /// Parallel RT Beam Delimiter Leaf Mounting Side, CS 1-n.
    public var parallelRTBeamDelimiterLeafMountingSide: [String]? { all(0x300A_064F) }
    /// Patient Setup UID, UI 1. Retired.
    public var patientSetupUID: UID? { first(0x300A_0650) }
    /// Wedge Definition Sequence, SQ 1.
    public var wedgeDefinitionSequence: [DataSet]? { all(0x300A_0651) }
    /// Radiation Beam Wedge Angle, FD 1.
    public var radiationBeamWedgeAngle: Double? { first(0x300A_0652) }
    /// Radiation Beam Wedge Thin Edge Distance, FD 1.
    public var radiationBeamWedgeThinEdgeDistance: Double? { first(0x300A_0653) }
    /// Radiation Beam Effective Wedge Angle, FD 1.
    public var radiationBeamEffectiveWedgeAngle: Double? { first(0x300A_0654) }
    /// Number of Wedge Positions, US 1.
    public var numberOfWedgePositions: Int? { first(0x300A_0655) }
    /// RT Beam Limiting Device Opening Sequence, SQ 1.
    public var rtBeamLimitingDeviceOpeningSequence: [DataSet]? { all(0x300A_0656) }
    /// Number of RT Beam Limiting Device Openings, US 1.
    public var numberOfRTBeamLimitingDeviceOpenings: Int? { first(0x300A_0657) }
    /// Radiation Dosimeter Unit Sequence, SQ 1.
    public var radiationDosimeterUnitSequence: [DataSet]? { all(0x300A_0658) }
    /// RT Device Distance Reference Location Code Sequence, SQ 1.
    public var rtDeviceDistanceReferenceLocationCodeSequence: [DataSet]? { all(0x300A_0659) }
    /// Radiation Device Configuration and Commissioning Key Sequence, SQ 1.
    public var radiationDeviceConfigurationAndCommissioningKeySequence: [DataSet]? { all(0x300A_065A) }
    /// Patient Support Position Parameter Sequence, SQ 1.
    public var patientSupportPositionParameterSequence: [DataSet]? { all(0x300A_065B) }
    /// Patient Support Position Specification Method, CS 1.
    public var patientSupportPositionSpecificationMethod: String? { first(0x300A_065C) }
    /// Patient Support Position Device Parameter Sequence, SQ 1.
    public var patientSupportPositionDeviceParameterSequence: [DataSet]? { all(0x300A_065D) }
    /// Device Order Index, US 1.
    public var deviceOrderIndex: Int? { first(0x300A_065E) }
    /// Patient Support Position Parameter Order Index, US 1.
    public var patientSupportPositionParameterOrderIndex: Int? { first(0x300A_065F) }
    /// Patient Support Position Device Tolerance Sequence, SQ 1.
    public var patientSupportPositionDeviceToleranceSequence: [DataSet]? { all(0x300A_0660) }
    /// Patient Support Position Tolerance Order Index, US 1.
    public var patientSupportPositionToleranceOrderIndex: Int? { first(0x300A_0661) }
    /// Compensator Definition Sequence, SQ 1.
    public var compensatorDefinitionSequence: [DataSet]? { all(0x300A_0662) }
    /// Compensator Map Orientation, CS 1.
    public var compensatorMapOrientation: String? { first(0x300A_0663) }
    /// Compensator Proximal Thickness Map, OF 1.
    public var compensatorProximalThicknessMap: BulkValue? { first(0x300A_0664) }
    /// Compensator Distal Thickness Map, OF 1.
    public var compensatorDistalThicknessMap: BulkValue? { first(0x300A_0665) }
    /// Compensator Base Plane Offset, FD 1.
    public var compensatorBasePlaneOffset: Double? { first(0x300A_0666) }
    /// Compensator Shape Fabrication Code Sequence, SQ 1.
    public var compensatorShapeFabricationCodeSequence: [DataSet]? { all(0x300A_0667) }
    /// Compensator Shape Sequence, SQ 1.
    public var compensatorShapeSequence: [DataSet]? { all(0x300A_0668) }
    /// Radiation Beam Compensator Milling Tool Diameter, FD 1.
    public var radiationBeamCompensatorMillingToolDiameter: Double? { first(0x300A_0669) }
    /// Block Definition Sequence, SQ 1.
    public var blockDefinitionSequence: [DataSet]? { all(0x300A_066A) }
    /// Block Edge Data, OF 1.
    public var blockEdgeData: BulkValue? { first(0x300A_066B) }
    /// Block Orientation, CS 1.
    public var blockOrientation: String? { first(0x300A_066C) }
    /// Radiation Beam Block Thickness, FD 1.
    public var radiationBeamBlockThickness: Double? { first(0x300A_066D) }
    /// Radiation Beam Block Slab Thickness, FD 1.
    public var radiationBeamBlockSlabThickness: Double? { first(0x300A_066E) }
    /// Block Edge Data Sequence, SQ 1.
    public var blockEdgeDataSequence: [DataSet]? { all(0x300A_066F) }
    /// Number of RT Accessory Holders, US 1.
    public var numberOfRTAccessoryHolders: Int? { first(0x300A_0670) }
    /// General Accessory Definition Sequence, SQ 1.
    public var generalAccessoryDefinitionSequence: [DataSet]? { all(0x300A_0671) }
    /// Number of General Accessories, US 1.
    public var numberOfGeneralAccessories: Int? { first(0x300A_0672) }
    /// Bolus Definition Sequence, SQ 1.
    public var bolusDefinitionSequence: [DataSet]? { all(0x300A_0673) }
    /// Number of Boluses, US 1.
    public var numberOfBoluses: Int? { first(0x300A_0674) }
    /// Equipment Frame of Reference UID, UI 1.
    public var equipmentFrameOfReferenceUID: UID? { first(0x300A_0675) }
    /// Equipment Frame of Reference Description, ST 1.
    public var equipmentFrameOfReferenceDescription: String? { first(0x300A_0676) }
    /// Equipment Reference Point Coordinates Sequence, SQ 1.
    public var equipmentReferencePointCoordinatesSequence: [DataSet]? { all(0x300A_0677) }
    /// Equipment Reference Point Code Sequence, SQ 1.
    public var equipmentReferencePointCodeSequence: [DataSet]? { all(0x300A_0678) }
    /// RT Beam Limiting Device Angle, FD 1.
    public var rtBeamLimitingDeviceAngle: Double? { first(0x300A_0679) }
    /// Source Roll Angle, FD 1.
    public var sourceRollAngle: Double? { first(0x300A_067A) }
    /// Radiation GenerationMode Sequence, SQ 1.
    public var radiationGenerationModeSequence: [DataSet]? { all(0x300A_067B) }
    /// Radiation GenerationMode Label, SH 1.
    public var radiationGenerationModeLabel: String? { first(0x300A_067C) }
    /// Radiation GenerationMode Description, ST 1.
    public var radiationGenerationModeDescription: String? { first(0x300A_067D) }
    /// Radiation GenerationMode Machine Code Sequence, SQ 1.
    public var radiationGenerationModeMachineCodeSequence: [DataSet]? { all(0x300A_067E) }
    /// Radiation Type Code Sequence, SQ 1.
    public var radiationTypeCodeSequence: [DataSet]? { all(0x300A_067F) }
    /// Nominal Energy, DS 1.
    public var nominalEnergy: DecimalString? { first(0x300A_0680) }
    /// Minimum Nominal Energy, DS 1.
    public var minimumNominalEnergy: DecimalString? { first(0x300A_0681) }
    /// Maximum Nominal Energy, DS 1.
    public var maximumNominalEnergy: DecimalString? { first(0x300A_0682) }
    /// Radiation Fluence Modifier Code Sequence, SQ 1.
    public var radiationFluenceModifierCodeSequence: [DataSet]? { all(0x300A_0683) }
    /// Energy Unit Code Sequence, SQ 1.
    public var energyUnitCodeSequence: [DataSet]? { all(0x300A_0684) }
    /// Number of Radiation GenerationModes, US 1.
    public var numberOfRadiationGenerationModes: Int? { first(0x300A_0685) }
    /// Patient Support Devices Sequence, SQ 1.
    public var patientSupportDevicesSequence: [DataSet]? { all(0x300A_0686) }
    /// Number of Patient Support Devices, US 1.
    public var numberOfPatientSupportDevices: Int? { first(0x300A_0687) }
    /// RT Beam Modifier Definition Distance, FD 1.
    public var rtBeamModifierDefinitionDistance: Double? { first(0x300A_0688) }
    /// Beam Area Limit Sequence, SQ 1.
    public var beamAreaLimitSequence: [DataSet]? { all(0x300A_0689) }
    /// Referenced RT Prescription Sequence, SQ 1.
    public var referencedRTPrescriptionSequence: [DataSet]? { all(0x300A_068A) }
    /// Dose Value Interpretation, CS 1.
    public var doseValueInterpretation: String? { first(0x300A_068B) }
    /// Treatment Session UID, UI 1.
    public var treatmentSessionUID: UID? { first(0x300A_0700) }
    /// RT Radiation Usage, CS 1.
    public var rtRadiationUsage: String? { first(0x300A_0701) }
    /// Referenced RT Radiation Set Sequence, SQ 1.
    public var referencedRTRadiationSetSequence: [DataSet]? { all(0x300A_0702) }
    /// Referenced RT Radiation Record Sequence, SQ 1.
    public var referencedRTRadiationRecordSequence: [DataSet]? { all(0x300A_0703) }
    /// RT Radiation Set Delivery Number, US 1.
    public var rtRadiationSetDeliveryNumber: Int? { first(0x300A_0704) }
    /// Clinical Fraction Number, US 1.
    public var clinicalFractionNumber: Int? { first(0x300A_0705) }
    /// RT Treatment Fraction Completion Status, CS 1.
    public var rtTreatmentFractionCompletionStatus: String? { first(0x300A_0706) }
    /// RT Radiation Set Usage, CS 1.
    public var rtRadiationSetUsage: String? { first(0x300A_0707) }
    /// Treatment Delivery Continuation Flag, CS 1.
    public var treatmentDeliveryContinuationFlag: String? { first(0x300A_0708) }
    /// Treatment Record Content Origin, CS 1.
    public var treatmentRecordContentOrigin: String? { first(0x300A_0709) }
    /// RT Treatment Termination Status, CS 1.
    public var rtTreatmentTerminationStatus: String? { first(0x300A_0714) }
    /// RT Treatment Termination Reason Code Sequence, SQ 1.
    public var rtTreatmentTerminationReasonCodeSequence: [DataSet]? { all(0x300A_0715) }
    /// Machine-Specific Treatment Termination Code Sequence, SQ 1.
    public var machineSpecificTreatmentTerminationCodeSequence: [DataSet]? { all(0x300A_0716) }
    /// RT Radiation Salvage Record Control Point Sequence, SQ 1.
    public var rtRadiationSalvageRecordControlPointSequence: [DataSet]? { all(0x300A_0722) }
    /// Starting Meterset Value Known Flag, CS 1.
    public var startingMetersetValueKnownFlag: String? { first(0x300A_0723) }
    /// Treatment Termination Description, ST 1.
    public var treatmentTerminationDescription: String? { first(0x300A_0730) }
    /// Treatment Tolerance Violation Sequence, SQ 1.
    public var treatmentToleranceViolationSequence: [DataSet]? { all(0x300A_0731) }
    /// Treatment Tolerance Violation Category, CS 1.
    public var treatmentToleranceViolationCategory: String? { first(0x300A_0732) }
    /// Treatment Tolerance Violation Attribute Sequence, SQ 1.
    public var treatmentToleranceViolationAttributeSequence: [DataSet]? { all(0x300A_0733) }
    /// Treatment Tolerance Violation Description, ST 1.
    public var treatmentToleranceViolationDescription: String? { first(0x300A_0734) }
    /// Treatment Tolerance Violation Identification, ST 1.
    public var treatmentToleranceViolationIdentification: String? { first(0x300A_0735) }
    /// Treatment Tolerance Violation DateTime, DT 1.
    public var treatmentToleranceViolationDateTime: DICOMDateTime? { first(0x300A_0736) }
    /// Recorded RT Control Point DateTime, DT 1.
    public var recordedRTControlPointDateTime: DICOMDateTime? { first(0x300A_073A) }
    /// Referenced Radiation RT Control Point Index, US 1.
    public var referencedRadiationRTControlPointIndex: Int? { first(0x300A_073B) }
    /// Alternate Value Sequence, SQ 1.
    public var alternateValueSequence: [DataSet]? { all(0x300A_073E) }
    /// Confirmation Sequence, SQ 1.
    public var confirmationSequence: [DataSet]? { all(0x300A_073F) }
    /// Interlock Sequence, SQ 1.
    public var interlockSequence: [DataSet]? { all(0x300A_0740) }
    /// Interlock DateTime, DT 1.
    public var interlockDateTime: DICOMDateTime? { first(0x300A_0741) }
    /// Interlock Description, ST 1.
    public var interlockDescription: String? { first(0x300A_0742) }
    /// Interlock Originating Device Sequence, SQ 1.
    public var interlockOriginatingDeviceSequence: [DataSet]? { all(0x300A_0743) }
    /// Interlock Code Sequence, SQ 1.
    public var interlockCodeSequence: [DataSet]? { all(0x300A_0744) }
    /// Interlock Resolution Code Sequence, SQ 1.
    public var interlockResolutionCodeSequence: [DataSet]? { all(0x300A_0745) }
    /// Interlock Resolution User Sequence, SQ 1.
    public var interlockResolutionUserSequence: [DataSet]? { all(0x300A_0746) }
    /// Override DateTime, DT 1.
    public var overrideDateTime: DICOMDateTime? { first(0x300A_0760) }
    /// Treatment Tolerance Violation Type Code Sequence, SQ 1.
    public var treatmentToleranceViolationTypeCodeSequence: [DataSet]? { all(0x300A_0761) }
    /// Treatment Tolerance Violation Cause Code Sequence, SQ 1.
    public var treatmentToleranceViolationCauseCodeSequence: [DataSet]? { all(0x300A_0762) }
    /// Measured Meterset to Dose Mapping Sequence, SQ 1.
    public var measuredMetersetToDoseMappingSequence: [DataSet]? { all(0x300A_0772) }
    /// Referenced Expected In-Vivo Measurement Value Index, US 1.
    public var referencedExpectedInVivoMeasurementValueIndex: Int? { first(0x300A_0773) }
    /// Dose Measurement Device Code Sequence, SQ 1.
    public var doseMeasurementDeviceCodeSequence: [DataSet]? { all(0x300A_0774) }
    /// Additional Parameter Recording Instance Sequence, SQ 1.
    public var additionalParameterRecordingInstanceSequence: [DataSet]? { all(0x300A_0780) }
    /// Interlock Origin Description, ST 1.
    public var interlockOriginDescription: String? { first(0x300A_0783) }
    /// RT Patient Position Scope Sequence, SQ 1.
    public var rtPatientPositionScopeSequence: [DataSet]? { all(0x300A_0784) }
    /// Referenced Treatment Position Group UID, UI 1.
    public var referencedTreatmentPositionGroupUID: UID? { first(0x300A_0785) }
    /// Radiation Order Index, US 1.
    public var radiationOrderIndex: Int? { first(0x300A_0786) }
    /// Omitted Radiation Sequence, SQ 1.
    public var omittedRadiationSequence: [DataSet]? { all(0x300A_0787) }
    /// Reason for Omission Code Sequence, SQ 1.
    public var reasonForOmissionCodeSequence: [DataSet]? { all(0x300A_0788) }
    /// RT Delivery Start Patient Position Sequence, SQ 1.
    public var rtDeliveryStartPatientPositionSequence: [DataSet]? { all(0x300A_0789) }
    /// RT Treatment Preparation Patient Position Sequence, SQ 1.
    public var rtTreatmentPreparationPatientPositionSequence: [DataSet]? { all(0x300A_078A) }
    /// Referenced RT Treatment Preparation Sequence, SQ 1.
    public var referencedRTTreatmentPreparationSequence: [DataSet]? { all(0x300A_078B) }
    /// Referenced Patient Setup Photo Sequence, SQ 1.
    public var referencedPatientSetupPhotoSequence: [DataSet]? { all(0x300A_078C) }
    /// Patient Treatment Preparation Method Code Sequence, SQ 1.
    public var patientTreatmentPreparationMethodCodeSequence: [DataSet]? { all(0x300A_078D) }
    /// Patient Treatment Preparation Procedure Parameter Description, LT 1.
    public var patientTreatmentPreparationProcedureParameterDescription: String? { first(0x300A_078E) }
    /// Patient Treatment Preparation Device Sequence, SQ 1.
    public var patientTreatmentPreparationDeviceSequence: [DataSet]? { all(0x300A_078F) }
    /// Patient Treatment Preparation Procedure Sequence, SQ 1.
    public var patientTreatmentPreparationProcedureSequence: [DataSet]? { all(0x300A_0790) }
}
