// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension Tag {
    /// Measured Dose Reference Sequence, SQ 1.
    public static var measuredDoseReferenceSequence: Tag { Tag(0x3008_0010) }
    /// Measured Dose Description, ST 1.
    public static var measuredDoseDescription: Tag { Tag(0x3008_0012) }
    /// Measured Dose Type, CS 1.
    public static var measuredDoseType: Tag { Tag(0x3008_0014) }
    /// Measured Dose Value, DS 1.
    public static var measuredDoseValue: Tag { Tag(0x3008_0016) }
    /// Treatment Session Beam Sequence, SQ 1.
    public static var treatmentSessionBeamSequence: Tag { Tag(0x3008_0020) }
    /// Treatment Session Ion Beam Sequence, SQ 1.
    public static var treatmentSessionIonBeamSequence: Tag { Tag(0x3008_0021) }
    /// Current Fraction Number, IS 1.
    public static var currentFractionNumber: Tag { Tag(0x3008_0022) }
    /// Treatment Control Point Date, DA 1.
    public static var treatmentControlPointDate: Tag { Tag(0x3008_0024) }
    /// Treatment Control Point Time, TM 1.
    public static var treatmentControlPointTime: Tag { Tag(0x3008_0025) }
    /// Treatment Termination Status, CS 1.
    public static var treatmentTerminationStatus: Tag { Tag(0x3008_002A) }
    /// Treatment Termination Code, SH 1. Retired.
    public static var treatmentTerminationCode: Tag { Tag(0x3008_002B) }
    /// Treatment Verification Status, CS 1.
    public static var treatmentVerificationStatus: Tag { Tag(0x3008_002C) }
    /// Referenced Treatment Record Sequence, SQ 1.
    public static var referencedTreatmentRecordSequence: Tag { Tag(0x3008_0030) }
    /// Specified Primary Meterset, DS 1.
    public static var specifiedPrimaryMeterset: Tag { Tag(0x3008_0032) }
    /// Specified Secondary Meterset, DS 1.
    public static var specifiedSecondaryMeterset: Tag { Tag(0x3008_0033) }
    /// Delivered Primary Meterset, DS 1.
    public static var deliveredPrimaryMeterset: Tag { Tag(0x3008_0036) }
    /// Delivered Secondary Meterset, DS 1.
    public static var deliveredSecondaryMeterset: Tag { Tag(0x3008_0037) }
    /// Specified Treatment Time, DS 1.
    public static var specifiedTreatmentTime: Tag { Tag(0x3008_003A) }
    /// Delivered Treatment Time, DS 1.
    public static var deliveredTreatmentTime: Tag { Tag(0x3008_003B) }
    /// Control Point Delivery Sequence, SQ 1.
    public static var controlPointDeliverySequence: Tag { Tag(0x3008_0040) }
    /// Ion Control Point Delivery Sequence, SQ 1.
    public static var ionControlPointDeliverySequence: Tag { Tag(0x3008_0041) }
    /// Specified Meterset, DS 1.
    public static var specifiedMeterset: Tag { Tag(0x3008_0042) }
    /// Delivered Meterset, DS 1.
    public static var deliveredMeterset: Tag { Tag(0x3008_0044) }
    /// Meterset Rate Set, FL 1.
    public static var metersetRateSet: Tag { Tag(0x3008_0045) }
    /// Meterset Rate Delivered, FL 1.
    public static var metersetRateDelivered: Tag { Tag(0x3008_0046) }
    /// Scan Spot Metersets Delivered, FL 1-n.
    public static var scanSpotMetersetsDelivered: Tag { Tag(0x3008_0047) }
    /// Dose Rate Delivered, DS 1.
    public static var doseRateDelivered: Tag { Tag(0x3008_0048) }
    /// Treatment Summary Calculated Dose Reference Sequence, SQ 1.
    public static var treatmentSummaryCalculatedDoseReferenceSequence: Tag { Tag(0x3008_0050) }
    /// Cumulative Dose to Dose Reference, DS 1.
    public static var cumulativeDoseToDoseReference: Tag { Tag(0x3008_0052) }
    /// First Treatment Date, DA 1.
    public static var firstTreatmentDate: Tag { Tag(0x3008_0054) }
    /// Most Recent Treatment Date, DA 1.
    public static var mostRecentTreatmentDate: Tag { Tag(0x3008_0056) }
    /// Number of Fractions Delivered, IS 1.
    public static var numberOfFractionsDelivered: Tag { Tag(0x3008_005A) }
    /// Override Sequence, SQ 1.
    public static var overrideSequence: Tag { Tag(0x3008_0060) }
    /// Parameter Sequence Pointer, AT 1.
    public static var parameterSequencePointer: Tag { Tag(0x3008_0061) }
    /// Override Parameter Pointer, AT 1.
    public static var overrideParameterPointer: Tag { Tag(0x3008_0062) }
    /// Parameter Item Index, IS 1.
    public static var parameterItemIndex: Tag { Tag(0x3008_0063) }
    /// Measured Dose Reference Number, IS 1.
    public static var measuredDoseReferenceNumber: Tag { Tag(0x3008_0064) }
    /// Parameter Pointer, AT 1.
    public static var parameterPointer: Tag { Tag(0x3008_0065) }
    /// Override Reason, ST 1.
    public static var overrideReason: Tag { Tag(0x3008_0066) }
    /// Parameter Value Number, US 1.
    public static var parameterValueNumber: Tag { Tag(0x3008_0067) }
    /// Corrected Parameter Sequence, SQ 1.
    public static var correctedParameterSequence: Tag { Tag(0x3008_0068) }
    /// Correction Value, FL 1.
    public static var correctionValue: Tag { Tag(0x3008_006A) }
    /// Calculated Dose Reference Sequence, SQ 1.
    public static var calculatedDoseReferenceSequence: Tag { Tag(0x3008_0070) }
    /// Calculated Dose Reference Number, IS 1.
    public static var calculatedDoseReferenceNumber: Tag { Tag(0x3008_0072) }
    /// Calculated Dose Reference Description, ST 1.
    public static var calculatedDoseReferenceDescription: Tag { Tag(0x3008_0074) }
    /// Calculated Dose Reference Dose Value, DS 1.
    public static var calculatedDoseReferenceDoseValue: Tag { Tag(0x3008_0076) }
    /// Start Meterset, DS 1.
    public static var startMeterset: Tag { Tag(0x3008_0078) }
    /// End Meterset, DS 1.
    public static var endMeterset: Tag { Tag(0x3008_007A) }
    /// Referenced Measured Dose Reference Sequence, SQ 1.
    public static var referencedMeasuredDoseReferenceSequence: Tag { Tag(0x3008_0080) }
    /// Referenced Measured Dose Reference Number, IS 1.
    public static var referencedMeasuredDoseReferenceNumber: Tag { Tag(0x3008_0082) }
    /// Referenced Calculated Dose Reference Sequence, SQ 1.
    public static var referencedCalculatedDoseReferenceSequence: Tag { Tag(0x3008_0090) }
    /// Referenced Calculated Dose Reference Number, IS 1.
    public static var referencedCalculatedDoseReferenceNumber: Tag { Tag(0x3008_0092) }
    /// Beam Limiting Device Leaf Pairs Sequence, SQ 1.
    public static var beamLimitingDeviceLeafPairsSequence: Tag { Tag(0x3008_00A0) }
    /// Enhanced RT Beam Limiting Device Sequence, SQ 1.
    public static var enhancedRTBeamLimitingDeviceSequence: Tag { Tag(0x3008_00A1) }
    /// Enhanced RT Beam Limiting Opening Sequence, SQ 1.
    public static var enhancedRTBeamLimitingOpeningSequence: Tag { Tag(0x3008_00A2) }
    /// Enhanced RT Beam Limiting Device Definition Flag, CS 1.
    public static var enhancedRTBeamLimitingDeviceDefinitionFlag: Tag { Tag(0x3008_00A3) }
    /// Parallel RT Beam Delimiter Opening Extents, FD 2-2n.
    public static var parallelRTBeamDelimiterOpeningExtents: Tag { Tag(0x3008_00A4) }
    /// Recorded Wedge Sequence, SQ 1.
    public static var recordedWedgeSequence: Tag { Tag(0x3008_00B0) }
    /// Recorded Compensator Sequence, SQ 1.
    public static var recordedCompensatorSequence: Tag { Tag(0x3008_00C0) }
    /// Recorded Block Sequence, SQ 1.
    public static var recordedBlockSequence: Tag { Tag(0x3008_00D0) }
    /// Recorded Block Slab Sequence, SQ 1.
    public static var recordedBlockSlabSequence: Tag { Tag(0x3008_00D1) }
    /// Treatment Summary Measured Dose Reference Sequence, SQ 1.
    public static var treatmentSummaryMeasuredDoseReferenceSequence: Tag { Tag(0x3008_00E0) }
    /// Recorded Snout Sequence, SQ 1.
    public static var recordedSnoutSequence: Tag { Tag(0x3008_00F0) }
    /// Recorded Range Shifter Sequence, SQ 1.
    public static var recordedRangeShifterSequence: Tag { Tag(0x3008_00F2) }
    /// Recorded Lateral Spreading Device Sequence, SQ 1.
    public static var recordedLateralSpreadingDeviceSequence: Tag { Tag(0x3008_00F4) }
    /// Recorded Range Modulator Sequence, SQ 1.
    public static var recordedRangeModulatorSequence: Tag { Tag(0x3008_00F6) }
    /// Recorded Source Sequence, SQ 1.
    public static var recordedSourceSequence: Tag { Tag(0x3008_0100) }
    /// Source Serial Number, LO 1.
    public static var sourceSerialNumber: Tag { Tag(0x3008_0105) }
    /// Treatment Session Application Setup Sequence, SQ 1.
    public static var treatmentSessionApplicationSetupSequence: Tag { Tag(0x3008_0110) }
    /// Application Setup Check, CS 1.
    public static var applicationSetupCheck: Tag { Tag(0x3008_0116) }
    /// Recorded Brachy Accessory Device Sequence, SQ 1.
    public static var recordedBrachyAccessoryDeviceSequence: Tag { Tag(0x3008_0120) }
    /// Referenced Brachy Accessory Device Number, IS 1.
    public static var referencedBrachyAccessoryDeviceNumber: Tag { Tag(0x3008_0122) }
    /// Recorded Channel Sequence, SQ 1.
    public static var recordedChannelSequence: Tag { Tag(0x3008_0130) }
    /// Specified Channel Total Time, DS 1.
    public static var specifiedChannelTotalTime: Tag { Tag(0x3008_0132) }
    /// Delivered Channel Total Time, DS 1.
    public static var deliveredChannelTotalTime: Tag { Tag(0x3008_0134) }
    /// Specified Number of Pulses, IS 1.
    public static var specifiedNumberOfPulses: Tag { Tag(0x3008_0136) }
    /// Delivered Number of Pulses, IS 1.
    public static var deliveredNumberOfPulses: Tag { Tag(0x3008_0138) }
    /// Specified Pulse Repetition Interval, DS 1.
    public static var specifiedPulseRepetitionInterval: Tag { Tag(0x3008_013A) }
    /// Delivered Pulse Repetition Interval, DS 1.
    public static var deliveredPulseRepetitionInterval: Tag { Tag(0x3008_013C) }
    /// Recorded Source Applicator Sequence, SQ 1.
    public static var recordedSourceApplicatorSequence: Tag { Tag(0x3008_0140) }
    /// Referenced Source Applicator Number, IS 1.
    public static var referencedSourceApplicatorNumber: Tag { Tag(0x3008_0142) }
    /// Recorded Channel Shield Sequence, SQ 1.
    public static var recordedChannelShieldSequence: Tag { Tag(0x3008_0150) }
    /// Referenced Channel Shield Number, IS 1.
    public static var referencedChannelShieldNumber: Tag { Tag(0x3008_0152) }
    /// Brachy Control Point Delivered Sequence, SQ 1.
    public static var brachyControlPointDeliveredSequence: Tag { Tag(0x3008_0160) }
    /// Safe Position Exit Date, DA 1.
    public static var safePositionExitDate: Tag { Tag(0x3008_0162) }
    /// Safe Position Exit Time, TM 1.
    public static var safePositionExitTime: Tag { Tag(0x3008_0164) }
    /// Safe Position Return Date, DA 1.
    public static var safePositionReturnDate: Tag { Tag(0x3008_0166) }
    /// Safe Position Return Time, TM 1.
    public static var safePositionReturnTime: Tag { Tag(0x3008_0168) }
    /// Pulse Specific Brachy Control Point Delivered Sequence, SQ 1.
    public static var pulseSpecificBrachyControlPointDeliveredSequence: Tag { Tag(0x3008_0171) }
    /// Pulse Number, US 1.
    public static var pulseNumber: Tag { Tag(0x3008_0172) }
    /// Brachy Pulse Control Point Delivered Sequence, SQ 1.
    public static var brachyPulseControlPointDeliveredSequence: Tag { Tag(0x3008_0173) }
    /// Current Treatment Status, CS 1.
    public static var currentTreatmentStatus: Tag { Tag(0x3008_0200) }
    /// Treatment Status Comment, ST 1.
    public static var treatmentStatusComment: Tag { Tag(0x3008_0202) }
    /// Fraction Group Summary Sequence, SQ 1.
    public static var fractionGroupSummarySequence: Tag { Tag(0x3008_0220) }
    /// Referenced Fraction Number, IS 1.
    public static var referencedFractionNumber: Tag { Tag(0x3008_0223) }
    /// Fraction Group Type, CS 1.
    public static var fractionGroupType: Tag { Tag(0x3008_0224) }
    /// Beam Stopper Position, CS 1.
    public static var beamStopperPosition: Tag { Tag(0x3008_0230) }
    /// Fraction Status Summary Sequence, SQ 1.
    public static var fractionStatusSummarySequence: Tag { Tag(0x3008_0240) }
    /// Treatment Date, DA 1.
    public static var treatmentDate: Tag { Tag(0x3008_0250) }
    /// Treatment Time, TM 1.
    public static var treatmentTime: Tag { Tag(0x3008_0251) }
    /// RT Plan Label, SH 1.
    public static var rtPlanLabel: Tag { Tag(0x300A_0002) }
    /// RT Plan Name, LO 1.
    public static var rtPlanName: Tag { Tag(0x300A_0003) }
    /// RT Plan Description, ST 1.
    public static var rtPlanDescription: Tag { Tag(0x300A_0004) }
    /// RT Plan Date, DA 1.
    public static var rtPlanDate: Tag { Tag(0x300A_0006) }
    /// RT Plan Time, TM 1.
    public static var rtPlanTime: Tag { Tag(0x300A_0007) }
    /// Treatment Protocols, LO 1-n.
    public static var treatmentProtocols: Tag { Tag(0x300A_0009) }
    /// Plan Intent, CS 1.
    public static var planIntent: Tag { Tag(0x300A_000A) }
    /// Treatment Sites, LO 1-n. Retired.
    public static var treatmentSites: Tag { Tag(0x300A_000B) }
    /// RT Plan Geometry, CS 1.
    public static var rtPlanGeometry: Tag { Tag(0x300A_000C) }
    /// Prescription Description, ST 1.
    public static var prescriptionDescription: Tag { Tag(0x300A_000E) }
    /// Dose Reference Sequence, SQ 1.
    public static var doseReferenceSequence: Tag { Tag(0x300A_0010) }
    /// Dose Reference Number, IS 1.
    public static var doseReferenceNumber: Tag { Tag(0x300A_0012) }
    /// Dose Reference UID, UI 1.
    public static var doseReferenceUID: Tag { Tag(0x300A_0013) }
    /// Dose Reference Structure Type, CS 1.
    public static var doseReferenceStructureType: Tag { Tag(0x300A_0014) }
    /// Nominal Beam Energy Unit, CS 1.
    public static var nominalBeamEnergyUnit: Tag { Tag(0x300A_0015) }
    /// Dose Reference Description, LO 1.
    public static var doseReferenceDescription: Tag { Tag(0x300A_0016) }
    /// Dose Reference Point Coordinates, DS 3.
    public static var doseReferencePointCoordinates: Tag { Tag(0x300A_0018) }
    /// Nominal Prior Dose, DS 1.
    public static var nominalPriorDose: Tag { Tag(0x300A_001A) }
    /// Dose Reference Type, CS 1.
    public static var doseReferenceType: Tag { Tag(0x300A_0020) }
    /// Constraint Weight, DS 1.
    public static var constraintWeight: Tag { Tag(0x300A_0021) }
    /// Delivery Warning Dose, DS 1.
    public static var deliveryWarningDose: Tag { Tag(0x300A_0022) }
    /// Delivery Maximum Dose, DS 1.
    public static var deliveryMaximumDose: Tag { Tag(0x300A_0023) }
    /// Target Minimum Dose, DS 1.
    public static var targetMinimumDose: Tag { Tag(0x300A_0025) }
    /// Target Prescription Dose, DS 1.
    public static var targetPrescriptionDose: Tag { Tag(0x300A_0026) }
    /// Target Maximum Dose, DS 1.
    public static var targetMaximumDose: Tag { Tag(0x300A_0027) }
    /// Target Underdose Volume Fraction, DS 1.
    public static var targetUnderdoseVolumeFraction: Tag { Tag(0x300A_0028) }
    /// Organ at Risk Full-volume Dose, DS 1.
    public static var organAtRiskFullVolumeDose: Tag { Tag(0x300A_002A) }
    /// Organ at Risk Limit Dose, DS 1.
    public static var organAtRiskLimitDose: Tag { Tag(0x300A_002B) }
    /// Organ at Risk Maximum Dose, DS 1.
    public static var organAtRiskMaximumDose: Tag { Tag(0x300A_002C) }
    /// Organ at Risk Overdose Volume Fraction, DS 1.
    public static var organAtRiskOverdoseVolumeFraction: Tag { Tag(0x300A_002D) }
    /// Tolerance Table Sequence, SQ 1.
    public static var toleranceTableSequence: Tag { Tag(0x300A_0040) }
    /// Tolerance Table Number, IS 1.
    public static var toleranceTableNumber: Tag { Tag(0x300A_0042) }
    /// Tolerance Table Label, SH 1.
    public static var toleranceTableLabel: Tag { Tag(0x300A_0043) }
    /// Gantry Angle Tolerance, DS 1.
    public static var gantryAngleTolerance: Tag { Tag(0x300A_0044) }
    /// Beam Limiting Device Angle Tolerance, DS 1.
    public static var beamLimitingDeviceAngleTolerance: Tag { Tag(0x300A_0046) }
    /// Beam Limiting Device Tolerance Sequence, SQ 1.
    public static var beamLimitingDeviceToleranceSequence: Tag { Tag(0x300A_0048) }
    /// Beam Limiting Device Position Tolerance, DS 1.
    public static var beamLimitingDevicePositionTolerance: Tag { Tag(0x300A_004A) }
    /// Snout Position Tolerance, FL 1.
    public static var snoutPositionTolerance: Tag { Tag(0x300A_004B) }
    /// Patient Support Angle Tolerance, DS 1.
    public static var patientSupportAngleTolerance: Tag { Tag(0x300A_004C) }
    /// Table Top Eccentric Angle Tolerance, DS 1.
    public static var tableTopEccentricAngleTolerance: Tag { Tag(0x300A_004E) }
    /// Table Top Pitch Angle Tolerance, FL 1.
    public static var tableTopPitchAngleTolerance: Tag { Tag(0x300A_004F) }
    /// Table Top Roll Angle Tolerance, FL 1.
    public static var tableTopRollAngleTolerance: Tag { Tag(0x300A_0050) }
    /// Table Top Vertical Position Tolerance, DS 1.
    public static var tableTopVerticalPositionTolerance: Tag { Tag(0x300A_0051) }
    /// Table Top Longitudinal Position Tolerance, DS 1.
    public static var tableTopLongitudinalPositionTolerance: Tag { Tag(0x300A_0052) }
    /// Table Top Lateral Position Tolerance, DS 1.
    public static var tableTopLateralPositionTolerance: Tag { Tag(0x300A_0053) }
    /// Table Top Position Alignment UID, UI 1.
    public static var tableTopPositionAlignmentUID: Tag { Tag(0x300A_0054) }
    /// RT Plan Relationship, CS 1.
    public static var rtPlanRelationship: Tag { Tag(0x300A_0055) }
    /// Fraction Group Sequence, SQ 1.
    public static var fractionGroupSequence: Tag { Tag(0x300A_0070) }
    /// Fraction Group Number, IS 1.
    public static var fractionGroupNumber: Tag { Tag(0x300A_0071) }
    /// Fraction Group Description, LO 1.
    public static var fractionGroupDescription: Tag { Tag(0x300A_0072) }
    /// Number of Fractions Planned, IS 1.
    public static var numberOfFractionsPlanned: Tag { Tag(0x300A_0078) }
    /// Number of Fraction Pattern Digits Per Day, IS 1.
    public static var numberOfFractionPatternDigitsPerDay: Tag { Tag(0x300A_0079) }
    /// Repeat Fraction Cycle Length, IS 1.
    public static var repeatFractionCycleLength: Tag { Tag(0x300A_007A) }
    /// Fraction Pattern, LT 1.
    public static var fractionPattern: Tag { Tag(0x300A_007B) }
    /// Number of Beams, IS 1.
    public static var numberOfBeams: Tag { Tag(0x300A_0080) }
    /// Beam Dose Specification Point, DS 3. Retired.
    public static var beamDoseSpecificationPoint: Tag { Tag(0x300A_0082) }
    /// Referenced Dose Reference UID, UI 1.
    public static var referencedDoseReferenceUID: Tag { Tag(0x300A_0083) }
    /// Beam Dose, DS 1.
    public static var beamDose: Tag { Tag(0x300A_0084) }
    /// Beam Meterset, DS 1.
    public static var beamMeterset: Tag { Tag(0x300A_0086) }
    /// Beam Dose Point Depth, FL 1.
    public static var beamDosePointDepth: Tag { Tag(0x300A_0088) }
    /// Beam Dose Point Equivalent Depth, FL 1.
    public static var beamDosePointEquivalentDepth: Tag { Tag(0x300A_0089) }
    /// Beam Dose Point SSD, FL 1.
    public static var beamDosePointSSD: Tag { Tag(0x300A_008A) }
    /// Beam Dose Meaning, CS 1.
    public static var beamDoseMeaning: Tag { Tag(0x300A_008B) }
    /// Beam Dose Verification Control Point Sequence, SQ 1.
    public static var beamDoseVerificationControlPointSequence: Tag { Tag(0x300A_008C) }
    /// Average Beam Dose Point Depth, FL 1. Retired.
    public static var averageBeamDosePointDepth: Tag { Tag(0x300A_008D) }
    /// Average Beam Dose Point Equivalent Depth, FL 1. Retired.
    public static var averageBeamDosePointEquivalentDepth: Tag { Tag(0x300A_008E) }
    /// Average Beam Dose Point SSD, FL 1. Retired.
    public static var averageBeamDosePointSSD: Tag { Tag(0x300A_008F) }
    /// Beam Dose Type, CS 1.
    public static var beamDoseType: Tag { Tag(0x300A_0090) }
    /// Alternate Beam Dose, DS 1.
    public static var alternateBeamDose: Tag { Tag(0x300A_0091) }
    /// Alternate Beam Dose Type, CS 1.
    public static var alternateBeamDoseType: Tag { Tag(0x300A_0092) }
    /// Depth Value Averaging Flag, CS 1.
    public static var depthValueAveragingFlag: Tag { Tag(0x300A_0093) }
    /// Beam Dose Point Source to External Contour Distance, DS 1.
    public static var beamDosePointSourceToExternalContourDistance: Tag { Tag(0x300A_0094) }
    /// Number of Brachy Application Setups, IS 1.
    public static var numberOfBrachyApplicationSetups: Tag { Tag(0x300A_00A0) }
    /// Brachy Application Setup Dose Specification Point, DS 3.
    public static var brachyApplicationSetupDoseSpecificationPoint: Tag { Tag(0x300A_00A2) }
    /// Brachy Application Setup Dose, DS 1.
    public static var brachyApplicationSetupDose: Tag { Tag(0x300A_00A4) }
    /// Beam Sequence, SQ 1.
    public static var beamSequence: Tag { Tag(0x300A_00B0) }
    /// Treatment Machine Name, SH 1.
    public static var treatmentMachineName: Tag { Tag(0x300A_00B2) }
    /// Primary Dosimeter Unit, CS 1.
    public static var primaryDosimeterUnit: Tag { Tag(0x300A_00B3) }
    /// Source-Axis Distance, DS 1.
    public static var sourceAxisDistance: Tag { Tag(0x300A_00B4) }
    /// Beam Limiting Device Sequence, SQ 1.
    public static var beamLimitingDeviceSequence: Tag { Tag(0x300A_00B6) }
    /// RT Beam Limiting Device Type, CS 1.
    public static var rtBeamLimitingDeviceType: Tag { Tag(0x300A_00B8) }
    /// Source to Beam Limiting Device Distance, DS 1.
    public static var sourceToBeamLimitingDeviceDistance: Tag { Tag(0x300A_00BA) }
    /// Isocenter to Beam Limiting Device Distance, FL 1.
    public static var isocenterToBeamLimitingDeviceDistance: Tag { Tag(0x300A_00BB) }
    /// Number of Leaf/Jaw Pairs, IS 1.
    public static var numberOfLeafJawPairs: Tag { Tag(0x300A_00BC) }
    /// Leaf Position Boundaries, DS 3-n.
    public static var leafPositionBoundaries: Tag { Tag(0x300A_00BE) }
    /// Beam Number, IS 1.
    public static var beamNumber: Tag { Tag(0x300A_00C0) }
    /// Beam Name, LO 1.
    public static var beamName: Tag { Tag(0x300A_00C2) }
    /// Beam Description, ST 1.
    public static var beamDescription: Tag { Tag(0x300A_00C3) }
    /// Beam Type, CS 1.
    public static var beamType: Tag { Tag(0x300A_00C4) }
    /// Beam Delivery Duration Limit, FD 1.
    public static var beamDeliveryDurationLimit: Tag { Tag(0x300A_00C5) }
    /// Radiation Type, CS 1.
    public static var radiationType: Tag { Tag(0x300A_00C6) }
    /// High-Dose Technique Type, CS 1.
    public static var highDoseTechniqueType: Tag { Tag(0x300A_00C7) }
    /// Reference Image Number, IS 1.
    public static var referenceImageNumber: Tag { Tag(0x300A_00C8) }
    /// Planned Verification Image Sequence, SQ 1.
    public static var plannedVerificationImageSequence: Tag { Tag(0x300A_00CA) }
    /// Imaging Device-Specific Acquisition Parameters, LO 1-n.
    public static var imagingDeviceSpecificAcquisitionParameters: Tag { Tag(0x300A_00CC) }
    /// Treatment Delivery Type, CS 1.
    public static var treatmentDeliveryType: Tag { Tag(0x300A_00CE) }
    /// Number of Wedges, IS 1.
    public static var numberOfWedges: Tag { Tag(0x300A_00D0) }
    /// Wedge Sequence, SQ 1.
    public static var wedgeSequence: Tag { Tag(0x300A_00D1) }
    /// Wedge Number, IS 1.
    public static var wedgeNumber: Tag { Tag(0x300A_00D2) }
    /// Wedge Type, CS 1.
    public static var wedgeType: Tag { Tag(0x300A_00D3) }
    /// Wedge ID, SH 1.
    public static var wedgeID: Tag { Tag(0x300A_00D4) }
    /// Wedge Angle, IS 1.
    public static var wedgeAngle: Tag { Tag(0x300A_00D5) }
    /// Wedge Factor, DS 1.
    public static var wedgeFactor: Tag { Tag(0x300A_00D6) }
    /// Total Wedge Tray Water-Equivalent Thickness, FL 1.
    public static var totalWedgeTrayWaterEquivalentThickness: Tag { Tag(0x300A_00D7) }
    /// Wedge Orientation, DS 1.
    public static var wedgeOrientation: Tag { Tag(0x300A_00D8) }
    /// Isocenter to Wedge Tray Distance, FL 1.
    public static var isocenterToWedgeTrayDistance: Tag { Tag(0x300A_00D9) }
    /// Source to Wedge Tray Distance, DS 1.
    public static var sourceToWedgeTrayDistance: Tag { Tag(0x300A_00DA) }
    /// Wedge Thin Edge Position, FL 1.
    public static var wedgeThinEdgePosition: Tag { Tag(0x300A_00DB) }
    /// Bolus ID, SH 1.
    public static var bolusID: Tag { Tag(0x300A_00DC) }
    /// Bolus Description, ST 1.
    public static var bolusDescription: Tag { Tag(0x300A_00DD) }
    /// Effective Wedge Angle, DS 1.
    public static var effectiveWedgeAngle: Tag { Tag(0x300A_00DE) }
    /// Number of Compensators, IS 1.
    public static var numberOfCompensators: Tag { Tag(0x300A_00E0) }
    /// Material ID, SH 1.
    public static var materialID: Tag { Tag(0x300A_00E1) }
    /// Total Compensator Tray Factor, DS 1.
    public static var totalCompensatorTrayFactor: Tag { Tag(0x300A_00E2) }
    /// Compensator Sequence, SQ 1.
    public static var compensatorSequence: Tag { Tag(0x300A_00E3) }
    /// Compensator Number, IS 1.
    public static var compensatorNumber: Tag { Tag(0x300A_00E4) }
    /// Compensator ID, SH 1.
    public static var compensatorID: Tag { Tag(0x300A_00E5) }
    /// Source to Compensator Tray Distance, DS 1.
    public static var sourceToCompensatorTrayDistance: Tag { Tag(0x300A_00E6) }
    /// Compensator Rows, IS 1.
    public static var compensatorRows: Tag { Tag(0x300A_00E7) }
    /// Compensator Columns, IS 1.
    public static var compensatorColumns: Tag { Tag(0x300A_00E8) }
    /// Compensator Pixel Spacing, DS 2.
    public static var compensatorPixelSpacing: Tag { Tag(0x300A_00E9) }
    /// Compensator Position, DS 2.
    public static var compensatorPosition: Tag { Tag(0x300A_00EA) }
    /// Compensator Transmission Data, DS 1-n.
    public static var compensatorTransmissionData: Tag { Tag(0x300A_00EB) }
    /// Compensator Thickness Data, DS 1-n.
    public static var compensatorThicknessData: Tag { Tag(0x300A_00EC) }
    /// Number of Boli, IS 1.
    public static var numberOfBoli: Tag { Tag(0x300A_00ED) }
    /// Compensator Type, CS 1.
    public static var compensatorType: Tag { Tag(0x300A_00EE) }
    /// Compensator Tray ID, SH 1.
    public static var compensatorTrayID: Tag { Tag(0x300A_00EF) }
    /// Number of Blocks, IS 1.
    public static var numberOfBlocks: Tag { Tag(0x300A_00F0) }
    /// Total Block Tray Factor, DS 1.
    public static var totalBlockTrayFactor: Tag { Tag(0x300A_00F2) }
    /// Total Block Tray Water-Equivalent Thickness, FL 1.
    public static var totalBlockTrayWaterEquivalentThickness: Tag { Tag(0x300A_00F3) }
    /// Block Sequence, SQ 1.
    public static var blockSequence: Tag { Tag(0x300A_00F4) }
    /// Block Tray ID, SH 1.
    public static var blockTrayID: Tag { Tag(0x300A_00F5) }
    /// Source to Block Tray Distance, DS 1.
    public static var sourceToBlockTrayDistance: Tag { Tag(0x300A_00F6) }
    /// Isocenter to Block Tray Distance, FL 1.
    public static var isocenterToBlockTrayDistance: Tag { Tag(0x300A_00F7) }
    /// Block Type, CS 1.
    public static var blockType: Tag { Tag(0x300A_00F8) }
    /// Accessory Code, LO 1.
    public static var accessoryCode: Tag { Tag(0x300A_00F9) }
    /// Block Divergence, CS 1.
    public static var blockDivergence: Tag { Tag(0x300A_00FA) }
    /// Block Mounting Position, CS 1.
    public static var blockMountingPosition: Tag { Tag(0x300A_00FB) }
    /// Block Number, IS 1.
    public static var blockNumber: Tag { Tag(0x300A_00FC) }
    /// Block Name, LO 1.
    public static var blockName: Tag { Tag(0x300A_00FE) }
    /// Block Thickness, DS 1.
    public static var blockThickness: Tag { Tag(0x300A_0100) }
    /// Block Transmission, DS 1.
    public static var blockTransmission: Tag { Tag(0x300A_0102) }
    /// Block Number of Points, IS 1.
    public static var blockNumberOfPoints: Tag { Tag(0x300A_0104) }
    /// Block Data, DS 2-2n.
    public static var blockData: Tag { Tag(0x300A_0106) }
    /// Applicator Sequence, SQ 1.
    public static var applicatorSequence: Tag { Tag(0x300A_0107) }
    /// Applicator ID, SH 1.
    public static var applicatorID: Tag { Tag(0x300A_0108) }
    /// Applicator Type, CS 1.
    public static var applicatorType: Tag { Tag(0x300A_0109) }
    /// Applicator Description, LO 1.
    public static var applicatorDescription: Tag { Tag(0x300A_010A) }
    /// Cumulative Dose Reference Coefficient, DS 1.
    public static var cumulativeDoseReferenceCoefficient: Tag { Tag(0x300A_010C) }
    /// Final Cumulative Meterset Weight, DS 1.
    public static var finalCumulativeMetersetWeight: Tag { Tag(0x300A_010E) }
    /// Number of Control Points, IS 1.
    public static var numberOfControlPoints: Tag { Tag(0x300A_0110) }
    /// Control Point Sequence, SQ 1.
    public static var controlPointSequence: Tag { Tag(0x300A_0111) }
    /// Control Point Index, IS 1.
    public static var controlPointIndex: Tag { Tag(0x300A_0112) }
    /// Nominal Beam Energy, DS 1.
    public static var nominalBeamEnergy: Tag { Tag(0x300A_0114) }
    /// Dose Rate Set, DS 1.
    public static var doseRateSet: Tag { Tag(0x300A_0115) }
    /// Wedge Position Sequence, SQ 1.
    public static var wedgePositionSequence: Tag { Tag(0x300A_0116) }
    /// Wedge Position, CS 1.
    public static var wedgePosition: Tag { Tag(0x300A_0118) }
    /// Beam Limiting Device Position Sequence, SQ 1.
    public static var beamLimitingDevicePositionSequence: Tag { Tag(0x300A_011A) }
    /// Leaf/Jaw Positions, DS 2-2n.
    public static var leafJawPositions: Tag { Tag(0x300A_011C) }
    /// Gantry Angle, DS 1.
    public static var gantryAngle: Tag { Tag(0x300A_011E) }
    /// Gantry Rotation Direction, CS 1.
    public static var gantryRotationDirection: Tag { Tag(0x300A_011F) }
    /// Beam Limiting Device Angle, DS 1.
    public static var beamLimitingDeviceAngle: Tag { Tag(0x300A_0120) }
    /// Beam Limiting Device Rotation Direction, CS 1.
    public static var beamLimitingDeviceRotationDirection: Tag { Tag(0x300A_0121) }
    /// Patient Support Angle, DS 1.
    public static var patientSupportAngle: Tag { Tag(0x300A_0122) }
    /// Patient Support Rotation Direction, CS 1.
    public static var patientSupportRotationDirection: Tag { Tag(0x300A_0123) }
    /// Table Top Eccentric Axis Distance, DS 1.
    public static var tableTopEccentricAxisDistance: Tag { Tag(0x300A_0124) }
    /// Table Top Eccentric Angle, DS 1.
    public static var tableTopEccentricAngle: Tag { Tag(0x300A_0125) }
    /// Table Top Eccentric Rotation Direction, CS 1.
    public static var tableTopEccentricRotationDirection: Tag { Tag(0x300A_0126) }
    /// Table Top Vertical Position, DS 1.
    public static var tableTopVerticalPosition: Tag { Tag(0x300A_0128) }
    /// Table Top Longitudinal Position, DS 1.
    public static var tableTopLongitudinalPosition: Tag { Tag(0x300A_0129) }
    /// Table Top Lateral Position, DS 1.
    public static var tableTopLateralPosition: Tag { Tag(0x300A_012A) }
    /// Isocenter Position, DS 3.
    public static var isocenterPosition: Tag { Tag(0x300A_012C) }
    /// Surface Entry Point, DS 3.
    public static var surfaceEntryPoint: Tag { Tag(0x300A_012E) }
    /// Source to Surface Distance, DS 1.
    public static var sourceToSurfaceDistance: Tag { Tag(0x300A_0130) }
    /// Average Beam Dose Point Source to External Contour Distance, FL 1.
    public static var averageBeamDosePointSourceToExternalContourDistance: Tag { Tag(0x300A_0131) }
    /// Source to External Contour Distance, FL 1.
    public static var sourceToExternalContourDistance: Tag { Tag(0x300A_0132) }
    /// External Contour Entry Point, FL 3.
    public static var externalContourEntryPoint: Tag { Tag(0x300A_0133) }
    /// Cumulative Meterset Weight, DS 1.
    public static var cumulativeMetersetWeight: Tag { Tag(0x300A_0134) }
    /// Table Top Pitch Angle, FL 1.
    public static var tableTopPitchAngle: Tag { Tag(0x300A_0140) }
    /// Table Top Pitch Rotation Direction, CS 1.
    public static var tableTopPitchRotationDirection: Tag { Tag(0x300A_0142) }
    /// Table Top Roll Angle, FL 1.
    public static var tableTopRollAngle: Tag { Tag(0x300A_0144) }
    /// Table Top Roll Rotation Direction, CS 1.
    public static var tableTopRollRotationDirection: Tag { Tag(0x300A_0146) }
    /// Head Fixation Angle, FL 1.
    public static var headFixationAngle: Tag { Tag(0x300A_0148) }
    /// Gantry Pitch Angle, FL 1.
    public static var gantryPitchAngle: Tag { Tag(0x300A_014A) }
    /// Gantry Pitch Rotation Direction, CS 1.
    public static var gantryPitchRotationDirection: Tag { Tag(0x300A_014C) }
    /// Gantry Pitch Angle Tolerance, FL 1.
    public static var gantryPitchAngleTolerance: Tag { Tag(0x300A_014E) }
    /// Fixation Eye, CS 1.
    public static var fixationEye: Tag { Tag(0x300A_0150) }
    /// Chair Head Frame Position, DS 1.
    public static var chairHeadFramePosition: Tag { Tag(0x300A_0151) }
    /// Head Fixation Angle Tolerance, DS 1.
    public static var headFixationAngleTolerance: Tag { Tag(0x300A_0152) }
    /// Chair Head Frame Position Tolerance, DS 1.
    public static var chairHeadFramePositionTolerance: Tag { Tag(0x300A_0153) }
    /// Fixation Light Azimuthal Angle Tolerance, DS 1.
    public static var fixationLightAzimuthalAngleTolerance: Tag { Tag(0x300A_0154) }
    /// Fixation Light Polar Angle Tolerance, DS 1.
    public static var fixationLightPolarAngleTolerance: Tag { Tag(0x300A_0155) }
    /// Patient Setup Sequence, SQ 1.
    public static var patientSetupSequence: Tag { Tag(0x300A_0180) }
    /// Patient Setup Number, IS 1.
    public static var patientSetupNumber: Tag { Tag(0x300A_0182) }
    /// Patient Setup Label, LO 1.
    public static var patientSetupLabel: Tag { Tag(0x300A_0183) }
    /// Patient Additional Position, LO 1.
    public static var patientAdditionalPosition: Tag { Tag(0x300A_0184) }
    /// Fixation Device Sequence, SQ 1.
    public static var fixationDeviceSequence: Tag { Tag(0x300A_0190) }
    /// Fixation Device Type, CS 1.
    public static var fixationDeviceType: Tag { Tag(0x300A_0192) }
    /// Fixation Device Label, SH 1.
    public static var fixationDeviceLabel: Tag { Tag(0x300A_0194) }
    /// Fixation Device Description, ST 1.
    public static var fixationDeviceDescription: Tag { Tag(0x300A_0196) }
    /// Fixation Device Position, SH 1.
    public static var fixationDevicePosition: Tag { Tag(0x300A_0198) }
    /// Fixation Device Pitch Angle, FL 1.
    public static var fixationDevicePitchAngle: Tag { Tag(0x300A_0199) }
    /// Fixation Device Roll Angle, FL 1.
    public static var fixationDeviceRollAngle: Tag { Tag(0x300A_019A) }
    /// Shielding Device Sequence, SQ 1.
    public static var shieldingDeviceSequence: Tag { Tag(0x300A_01A0) }
    /// Shielding Device Type, CS 1.
    public static var shieldingDeviceType: Tag { Tag(0x300A_01A2) }
    /// Shielding Device Label, SH 1.
    public static var shieldingDeviceLabel: Tag { Tag(0x300A_01A4) }
    /// Shielding Device Description, ST 1.
    public static var shieldingDeviceDescription: Tag { Tag(0x300A_01A6) }
    /// Shielding Device Position, SH 1.
    public static var shieldingDevicePosition: Tag { Tag(0x300A_01A8) }
    /// Setup Technique, CS 1.
    public static var setupTechnique: Tag { Tag(0x300A_01B0) }
    /// Setup Technique Description, ST 1.
    public static var setupTechniqueDescription: Tag { Tag(0x300A_01B2) }
    /// Setup Device Sequence, SQ 1.
    public static var setupDeviceSequence: Tag { Tag(0x300A_01B4) }
    /// Setup Device Type, CS 1.
    public static var setupDeviceType: Tag { Tag(0x300A_01B6) }
    /// Setup Device Label, SH 1.
    public static var setupDeviceLabel: Tag { Tag(0x300A_01B8) }
    /// Setup Device Description, ST 1.
    public static var setupDeviceDescription: Tag { Tag(0x300A_01BA) }
    /// Setup Device Parameter, DS 1.
    public static var setupDeviceParameter: Tag { Tag(0x300A_01BC) }
    /// Setup Reference Description, ST 1.
    public static var setupReferenceDescription: Tag { Tag(0x300A_01D0) }
    /// Table Top Vertical Setup Displacement, DS 1.
    public static var tableTopVerticalSetupDisplacement: Tag { Tag(0x300A_01D2) }
    /// Table Top Longitudinal Setup Displacement, DS 1.
    public static var tableTopLongitudinalSetupDisplacement: Tag { Tag(0x300A_01D4) }
    /// Table Top Lateral Setup Displacement, DS 1.
    public static var tableTopLateralSetupDisplacement: Tag { Tag(0x300A_01D6) }
    /// Brachy Treatment Technique, CS 1.
    public static var brachyTreatmentTechnique: Tag { Tag(0x300A_0200) }
    /// Brachy Treatment Type, CS 1.
    public static var brachyTreatmentType: Tag { Tag(0x300A_0202) }
    /// Treatment Machine Sequence, SQ 1.
    public static var treatmentMachineSequence: Tag { Tag(0x300A_0206) }
    /// Source Sequence, SQ 1.
    public static var sourceSequence: Tag { Tag(0x300A_0210) }
    /// Source Number, IS 1.
    public static var sourceNumber: Tag { Tag(0x300A_0212) }
    /// Source Type, CS 1.
    public static var sourceType: Tag { Tag(0x300A_0214) }
    /// Source Manufacturer, LO 1.
    public static var sourceManufacturer: Tag { Tag(0x300A_0216) }
    /// Active Source Diameter, DS 1.
    public static var activeSourceDiameter: Tag { Tag(0x300A_0218) }
    /// Active Source Length, DS 1.
    public static var activeSourceLength: Tag { Tag(0x300A_021A) }
    /// Source Model ID, SH 1.
    public static var sourceModelID: Tag { Tag(0x300A_021B) }
    /// Source Description, LO 1.
    public static var sourceDescription: Tag { Tag(0x300A_021C) }
    /// Source Encapsulation Nominal Thickness, DS 1.
    public static var sourceEncapsulationNominalThickness: Tag { Tag(0x300A_0222) }
    /// Source Encapsulation Nominal Transmission, DS 1.
    public static var sourceEncapsulationNominalTransmission: Tag { Tag(0x300A_0224) }
    /// Source Isotope Name, LO 1.
    public static var sourceIsotopeName: Tag { Tag(0x300A_0226) }
    /// Source Isotope Half Life, DS 1.
    public static var sourceIsotopeHalfLife: Tag { Tag(0x300A_0228) }
    /// Source Strength Units, CS 1.
    public static var sourceStrengthUnits: Tag { Tag(0x300A_0229) }
    /// Reference Air Kerma Rate, DS 1.
    public static var referenceAirKermaRate: Tag { Tag(0x300A_022A) }
    /// Source Strength, DS 1.
    public static var sourceStrength: Tag { Tag(0x300A_022B) }
    /// Source Strength Reference Date, DA 1.
    public static var sourceStrengthReferenceDate: Tag { Tag(0x300A_022C) }
    /// Source Strength Reference Time, TM 1.
    public static var sourceStrengthReferenceTime: Tag { Tag(0x300A_022E) }
    /// Application Setup Sequence, SQ 1.
    public static var applicationSetupSequence: Tag { Tag(0x300A_0230) }
    /// Application Setup Type, CS 1.
    public static var applicationSetupType: Tag { Tag(0x300A_0232) }
    /// Application Setup Number, IS 1.
    public static var applicationSetupNumber: Tag { Tag(0x300A_0234) }
    /// Application Setup Name, LO 1.
    public static var applicationSetupName: Tag { Tag(0x300A_0236) }
    /// Application Setup Manufacturer, LO 1.
    public static var applicationSetupManufacturer: Tag { Tag(0x300A_0238) }
    /// Template Number, IS 1.
    public static var templateNumber: Tag { Tag(0x300A_0240) }
    /// Template Type, SH 1.
    public static var templateType: Tag { Tag(0x300A_0242) }
    /// Template Name, LO 1.
    public static var templateName: Tag { Tag(0x300A_0244) }
    /// Total Reference Air Kerma, DS 1.
    public static var totalReferenceAirKerma: Tag { Tag(0x300A_0250) }
    /// Brachy Accessory Device Sequence, SQ 1.
    public static var brachyAccessoryDeviceSequence: Tag { Tag(0x300A_0260) }
    /// Brachy Accessory Device Number, IS 1.
    public static var brachyAccessoryDeviceNumber: Tag { Tag(0x300A_0262) }
    /// Brachy Accessory Device ID, SH 1.
    public static var brachyAccessoryDeviceID: Tag { Tag(0x300A_0263) }
    /// Brachy Accessory Device Type, CS 1.
    public static var brachyAccessoryDeviceType: Tag { Tag(0x300A_0264) }
    /// Brachy Accessory Device Name, LO 1.
    public static var brachyAccessoryDeviceName: Tag { Tag(0x300A_0266) }
    /// Brachy Accessory Device Nominal Thickness, DS 1.
    public static var brachyAccessoryDeviceNominalThickness: Tag { Tag(0x300A_026A) }
    /// Brachy Accessory Device Nominal Transmission, DS 1.
    public static var brachyAccessoryDeviceNominalTransmission: Tag { Tag(0x300A_026C) }
    /// Channel Effective Length, DS 1.
    public static var channelEffectiveLength: Tag { Tag(0x300A_0271) }
    /// Channel Inner Length, DS 1.
    public static var channelInnerLength: Tag { Tag(0x300A_0272) }
    /// Afterloader Channel ID, SH 1.
    public static var afterloaderChannelID: Tag { Tag(0x300A_0273) }
    /// Source Applicator Tip Length, DS 1.
    public static var sourceApplicatorTipLength: Tag { Tag(0x300A_0274) }
    /// Channel Sequence, SQ 1.
    public static var channelSequence: Tag { Tag(0x300A_0280) }
    /// Channel Number, IS 1.
    public static var channelNumber: Tag { Tag(0x300A_0282) }
    /// Channel Length, DS 1.
    public static var channelLength: Tag { Tag(0x300A_0284) }
    /// Channel Total Time, DS 1.
    public static var channelTotalTime: Tag { Tag(0x300A_0286) }
    /// Source Movement Type, CS 1.
    public static var sourceMovementType: Tag { Tag(0x300A_0288) }
    /// Number of Pulses, IS 1.
    public static var numberOfPulses: Tag { Tag(0x300A_028A) }
    /// Pulse Repetition Interval, DS 1.
    public static var pulseRepetitionInterval: Tag { Tag(0x300A_028C) }
    /// Source Applicator Number, IS 1.
    public static var sourceApplicatorNumber: Tag { Tag(0x300A_0290) }
    /// Source Applicator ID, SH 1.
    public static var sourceApplicatorID: Tag { Tag(0x300A_0291) }
    /// Source Applicator Type, CS 1.
    public static var sourceApplicatorType: Tag { Tag(0x300A_0292) }
    /// Source Applicator Name, LO 1.
    public static var sourceApplicatorName: Tag { Tag(0x300A_0294) }
    /// Source Applicator Length, DS 1.
    public static var sourceApplicatorLength: Tag { Tag(0x300A_0296) }
    /// Source Applicator Manufacturer, LO 1.
    public static var sourceApplicatorManufacturer: Tag { Tag(0x300A_0298) }
    /// Source Applicator Wall Nominal Thickness, DS 1.
    public static var sourceApplicatorWallNominalThickness: Tag { Tag(0x300A_029C) }
    /// Source Applicator Wall Nominal Transmission, DS 1.
    public static var sourceApplicatorWallNominalTransmission: Tag { Tag(0x300A_029E) }
    /// Source Applicator Step Size, DS 1.
    public static var sourceApplicatorStepSize: Tag { Tag(0x300A_02A0) }
    /// Applicator Shape Referenced ROI Number, IS 1.
    public static var applicatorShapeReferencedROINumber: Tag { Tag(0x300A_02A1) }
    /// Transfer Tube Number, IS 1.
    public static var transferTubeNumber: Tag { Tag(0x300A_02A2) }
    /// Transfer Tube Length, DS 1.
    public static var transferTubeLength: Tag { Tag(0x300A_02A4) }
    /// Channel Shield Sequence, SQ 1.
    public static var channelShieldSequence: Tag { Tag(0x300A_02B0) }
    /// Channel Shield Number, IS 1.
    public static var channelShieldNumber: Tag { Tag(0x300A_02B2) }
    /// Channel Shield ID, SH 1.
    public static var channelShieldID: Tag { Tag(0x300A_02B3) }
    /// Channel Shield Name, LO 1.
    public static var channelShieldName: Tag { Tag(0x300A_02B4) }
    /// Channel Shield Nominal Thickness, DS 1.
    public static var channelShieldNominalThickness: Tag { Tag(0x300A_02B8) }
    /// Channel Shield Nominal Transmission, DS 1.
    public static var channelShieldNominalTransmission: Tag { Tag(0x300A_02BA) }
    /// Final Cumulative Time Weight, DS 1.
    public static var finalCumulativeTimeWeight: Tag { Tag(0x300A_02C8) }
    /// Brachy Control Point Sequence, SQ 1.
    public static var brachyControlPointSequence: Tag { Tag(0x300A_02D0) }
    /// Control Point Relative Position, DS 1.
    public static var controlPointRelativePosition: Tag { Tag(0x300A_02D2) }
    /// Control Point 3D Position, DS 3.
    public static var controlPoint3DPosition: Tag { Tag(0x300A_02D4) }
    /// Cumulative Time Weight, DS 1.
    public static var cumulativeTimeWeight: Tag { Tag(0x300A_02D6) }
    /// Compensator Divergence, CS 1.
    public static var compensatorDivergence: Tag { Tag(0x300A_02E0) }
    /// Compensator Mounting Position, CS 1.
    public static var compensatorMountingPosition: Tag { Tag(0x300A_02E1) }
    /// Source to Compensator Distance, DS 1-n.
    public static var sourceToCompensatorDistance: Tag { Tag(0x300A_02E2) }
    /// Total Compensator Tray Water-Equivalent Thickness, FL 1.
    public static var totalCompensatorTrayWaterEquivalentThickness: Tag { Tag(0x300A_02E3) }
    /// Isocenter to Compensator Tray Distance, FL 1.
    public static var isocenterToCompensatorTrayDistance: Tag { Tag(0x300A_02E4) }
    /// Compensator Column Offset, FL 1.
    public static var compensatorColumnOffset: Tag { Tag(0x300A_02E5) }
    /// Isocenter to Compensator Distances, FL 1-n.
    public static var isocenterToCompensatorDistances: Tag { Tag(0x300A_02E6) }
    /// Compensator Relative Stopping Power Ratio, FL 1.
    public static var compensatorRelativeStoppingPowerRatio: Tag { Tag(0x300A_02E7) }
    /// Compensator Milling Tool Diameter, FL 1.
    public static var compensatorMillingToolDiameter: Tag { Tag(0x300A_02E8) }
    /// Ion Range Compensator Sequence, SQ 1.
    public static var ionRangeCompensatorSequence: Tag { Tag(0x300A_02EA) }
    /// Compensator Description, LT 1.
    public static var compensatorDescription: Tag { Tag(0x300A_02EB) }
    /// Compensator Surface Representation Flag, CS 1.
    public static var compensatorSurfaceRepresentationFlag: Tag { Tag(0x300A_02EC) }
    /// Radiation Mass Number, IS 1.
    public static var radiationMassNumber: Tag { Tag(0x300A_0302) }
    /// Radiation Atomic Number, IS 1.
    public static var radiationAtomicNumber: Tag { Tag(0x300A_0304) }
    /// Radiation Charge State, SS 1.
    public static var radiationChargeState: Tag { Tag(0x300A_0306) }
    /// Scan Mode, CS 1.
    public static var scanMode: Tag { Tag(0x300A_0308) }
    /// Modulated Scan Mode Type, CS 1.
    public static var modulatedScanModeType: Tag { Tag(0x300A_0309) }
    /// Virtual Source-Axis Distances, FL 2.
    public static var virtualSourceAxisDistances: Tag { Tag(0x300A_030A) }
    /// Snout Sequence, SQ 1.
    public static var snoutSequence: Tag { Tag(0x300A_030C) }
    /// Snout Position, FL 1.
    public static var snoutPosition: Tag { Tag(0x300A_030D) }
    /// Snout ID, SH 1.
    public static var snoutID: Tag { Tag(0x300A_030F) }
    /// Number of Range Shifters, IS 1.
    public static var numberOfRangeShifters: Tag { Tag(0x300A_0312) }
    /// Range Shifter Sequence, SQ 1.
    public static var rangeShifterSequence: Tag { Tag(0x300A_0314) }
    /// Range Shifter Number, IS 1.
    public static var rangeShifterNumber: Tag { Tag(0x300A_0316) }
    /// Range Shifter ID, SH 1.
    public static var rangeShifterID: Tag { Tag(0x300A_0318) }
    /// Range Shifter Type, CS 1.
    public static var rangeShifterType: Tag { Tag(0x300A_0320) }
    /// Range Shifter Description, LO 1.
    public static var rangeShifterDescription: Tag { Tag(0x300A_0322) }
    /// Number of Lateral Spreading Devices, IS 1.
    public static var numberOfLateralSpreadingDevices: Tag { Tag(0x300A_0330) }
    /// Lateral Spreading Device Sequence, SQ 1.
    public static var lateralSpreadingDeviceSequence: Tag { Tag(0x300A_0332) }
    /// Lateral Spreading Device Number, IS 1.
    public static var lateralSpreadingDeviceNumber: Tag { Tag(0x300A_0334) }
    /// Lateral Spreading Device ID, SH 1.
    public static var lateralSpreadingDeviceID: Tag { Tag(0x300A_0336) }
    /// Lateral Spreading Device Type, CS 1.
    public static var lateralSpreadingDeviceType: Tag { Tag(0x300A_0338) }
    /// Lateral Spreading Device Description, LO 1.
    public static var lateralSpreadingDeviceDescription: Tag { Tag(0x300A_033A) }
    /// Lateral Spreading Device Water Equivalent Thickness, FL 1.
    public static var lateralSpreadingDeviceWaterEquivalentThickness: Tag { Tag(0x300A_033C) }
    /// Number of Range Modulators, IS 1.
    public static var numberOfRangeModulators: Tag { Tag(0x300A_0340) }
    /// Range Modulator Sequence, SQ 1.
    public static var rangeModulatorSequence: Tag { Tag(0x300A_0342) }
    /// Range Modulator Number, IS 1.
    public static var rangeModulatorNumber: Tag { Tag(0x300A_0344) }
    /// Range Modulator ID, SH 1.
    public static var rangeModulatorID: Tag { Tag(0x300A_0346) }
    /// Range Modulator Type, CS 1.
    public static var rangeModulatorType: Tag { Tag(0x300A_0348) }
    /// Range Modulator Description, LO 1.
    public static var rangeModulatorDescription: Tag { Tag(0x300A_034A) }
    /// Beam Current Modulation ID, SH 1.
    public static var beamCurrentModulationID: Tag { Tag(0x300A_034C) }
    /// Patient Support Type, CS 1.
    public static var patientSupportType: Tag { Tag(0x300A_0350) }
    /// Patient Support ID, SH 1.
    public static var patientSupportID: Tag { Tag(0x300A_0352) }
    /// Patient Support Accessory Code, LO 1.
    public static var patientSupportAccessoryCode: Tag { Tag(0x300A_0354) }
    /// Tray Accessory Code, LO 1.
    public static var trayAccessoryCode: Tag { Tag(0x300A_0355) }
    /// Fixation Light Azimuthal Angle, FL 1.
    public static var fixationLightAzimuthalAngle: Tag { Tag(0x300A_0356) }
    /// Fixation Light Polar Angle, FL 1.
    public static var fixationLightPolarAngle: Tag { Tag(0x300A_0358) }
    /// Meterset Rate, FL 1.
    public static var metersetRate: Tag { Tag(0x300A_035A) }
    /// Range Shifter Settings Sequence, SQ 1.
    public static var rangeShifterSettingsSequence: Tag { Tag(0x300A_0360) }
    /// Range Shifter Setting, LO 1.
    public static var rangeShifterSetting: Tag { Tag(0x300A_0362) }
    /// Isocenter to Range Shifter Distance, FL 1.
    public static var isocenterToRangeShifterDistance: Tag { Tag(0x300A_0364) }
    /// Range Shifter Water Equivalent Thickness, FL 1.
    public static var rangeShifterWaterEquivalentThickness: Tag { Tag(0x300A_0366) }
    /// Lateral Spreading Device Settings Sequence, SQ 1.
    public static var lateralSpreadingDeviceSettingsSequence: Tag { Tag(0x300A_0370) }
    /// Lateral Spreading Device Setting, LO 1.
    public static var lateralSpreadingDeviceSetting: Tag { Tag(0x300A_0372) }
    /// Isocenter to Lateral Spreading Device Distance, FL 1.
    public static var isocenterToLateralSpreadingDeviceDistance: Tag { Tag(0x300A_0374) }
    /// Range Modulator Settings Sequence, SQ 1.
    public static var rangeModulatorSettingsSequence: Tag { Tag(0x300A_0380) }
    /// Range Modulator Gating Start Value, FL 1.
    public static var rangeModulatorGatingStartValue: Tag { Tag(0x300A_0382) }
    /// Range Modulator Gating Stop Value, FL 1.
    public static var rangeModulatorGatingStopValue: Tag { Tag(0x300A_0384) }
    /// Range Modulator Gating Start Water Equivalent Thickness, FL 1.
    public static var rangeModulatorGatingStartWaterEquivalentThickness: Tag { Tag(0x300A_0386) }
    /// Range Modulator Gating Stop Water Equivalent Thickness, FL 1.
    public static var rangeModulatorGatingStopWaterEquivalentThickness: Tag { Tag(0x300A_0388) }
    /// Isocenter to Range Modulator Distance, FL 1.
    public static var isocenterToRangeModulatorDistance: Tag { Tag(0x300A_038A) }
    /// Scan Spot Time Offset, FL 1-n.
    public static var scanSpotTimeOffset: Tag { Tag(0x300A_038F) }
    /// Scan Spot Tune ID, SH 1.
    public static var scanSpotTuneID: Tag { Tag(0x300A_0390) }
    /// Scan Spot Prescribed Indices, IS 1-n.
    public static var scanSpotPrescribedIndices: Tag { Tag(0x300A_0391) }
    /// Number of Scan Spot Positions, IS 1.
    public static var numberOfScanSpotPositions: Tag { Tag(0x300A_0392) }
    /// Scan Spot Reordered, CS 1.
    public static var scanSpotReordered: Tag { Tag(0x300A_0393) }
    /// Scan Spot Position Map, FL 1-n.
    public static var scanSpotPositionMap: Tag { Tag(0x300A_0394) }
    /// Scan Spot Reordering Allowed, CS 1.
    public static var scanSpotReorderingAllowed: Tag { Tag(0x300A_0395) }
    /// Scan Spot Meterset Weights, FL 1-n.
    public static var scanSpotMetersetWeights: Tag { Tag(0x300A_0396) }
    /// Scanning Spot Size, FL 2.
    public static var scanningSpotSize: Tag { Tag(0x300A_0398) }
    /// Scan Spot Sizes Delivered, FL 2-2n.
    public static var scanSpotSizesDelivered: Tag { Tag(0x300A_0399) }
    /// Number of Paintings, IS 1.
    public static var numberOfPaintings: Tag { Tag(0x300A_039A) }
    /// Scan Spot Gantry Angles, FL 1-n.
    public static var scanSpotGantryAngles: Tag { Tag(0x300A_039B) }
    /// Scan Spot Patient Support Angles, FL 1-n.
    public static var scanSpotPatientSupportAngles: Tag { Tag(0x300A_039C) }
    /// Ion Tolerance Table Sequence, SQ 1.
    public static var ionToleranceTableSequence: Tag { Tag(0x300A_03A0) }
    /// Ion Beam Sequence, SQ 1.
    public static var ionBeamSequence: Tag { Tag(0x300A_03A2) }
    /// Ion Beam Limiting Device Sequence, SQ 1.
    public static var ionBeamLimitingDeviceSequence: Tag { Tag(0x300A_03A4) }
    /// Ion Block Sequence, SQ 1.
    public static var ionBlockSequence: Tag { Tag(0x300A_03A6) }
    /// Ion Control Point Sequence, SQ 1.
    public static var ionControlPointSequence: Tag { Tag(0x300A_03A8) }
    /// Ion Wedge Sequence, SQ 1.
    public static var ionWedgeSequence: Tag { Tag(0x300A_03AA) }
    /// Ion Wedge Position Sequence, SQ 1.
    public static var ionWedgePositionSequence: Tag { Tag(0x300A_03AC) }
    /// Referenced Setup Image Sequence, SQ 1.
    public static var referencedSetupImageSequence: Tag { Tag(0x300A_0401) }
    /// Setup Image Comment, ST 1.
    public static var setupImageComment: Tag { Tag(0x300A_0402) }
    /// Motion Synchronization Sequence, SQ 1.
    public static var motionSynchronizationSequence: Tag { Tag(0x300A_0410) }
    /// Control Point Orientation, FL 3.
    public static var controlPointOrientation: Tag { Tag(0x300A_0412) }
    /// General Accessory Sequence, SQ 1.
    public static var generalAccessorySequence: Tag { Tag(0x300A_0420) }
    /// General Accessory ID, SH 1.
    public static var generalAccessoryID: Tag { Tag(0x300A_0421) }
    /// General Accessory Description, ST 1.
    public static var generalAccessoryDescription: Tag { Tag(0x300A_0422) }
    /// General Accessory Type, CS 1.
    public static var generalAccessoryType: Tag { Tag(0x300A_0423) }
    /// General Accessory Number, IS 1.
    public static var generalAccessoryNumber: Tag { Tag(0x300A_0424) }
    /// Source to General Accessory Distance, FL 1.
    public static var sourceToGeneralAccessoryDistance: Tag { Tag(0x300A_0425) }
    /// Isocenter to General Accessory Distance, DS 1.
    public static var isocenterToGeneralAccessoryDistance: Tag { Tag(0x300A_0426) }
    /// Applicator Geometry Sequence, SQ 1.
    public static var applicatorGeometrySequence: Tag { Tag(0x300A_0431) }
    /// Applicator Aperture Shape, CS 1.
    public static var applicatorApertureShape: Tag { Tag(0x300A_0432) }
    /// Applicator Opening, FL 1.
    public static var applicatorOpening: Tag { Tag(0x300A_0433) }
    /// Applicator Opening X, FL 1.
    public static var applicatorOpeningX: Tag { Tag(0x300A_0434) }
    /// Applicator Opening Y, FL 1.
    public static var applicatorOpeningY: Tag { Tag(0x300A_0435) }
    /// Source to Applicator Mounting Position Distance, FL 1.
    public static var sourceToApplicatorMountingPositionDistance: Tag { Tag(0x300A_0436) }
    /// Number of Block Slab Items, IS 1.
    public static var numberOfBlockSlabItems: Tag { Tag(0x300A_0440) }
    /// Block Slab Sequence, SQ 1.
    public static var blockSlabSequence: Tag { Tag(0x300A_0441) }
    /// Block Slab Thickness, DS 1.
    public static var blockSlabThickness: Tag { Tag(0x300A_0442) }
    /// Block Slab Number, US 1.
    public static var blockSlabNumber: Tag { Tag(0x300A_0443) }
    /// Device Motion Control Sequence, SQ 1.
    public static var deviceMotionControlSequence: Tag { Tag(0x300A_0450) }
    /// Device Motion Execution Mode, CS 1.
    public static var deviceMotionExecutionMode: Tag { Tag(0x300A_0451) }
    /// Device Motion Observation Mode, CS 1.
    public static var deviceMotionObservationMode: Tag { Tag(0x300A_0452) }
    /// Device Motion Parameter Code Sequence, SQ 1.
    public static var deviceMotionParameterCodeSequence: Tag { Tag(0x300A_0453) }
    /// Distal Depth Fraction, FL 1.
    public static var distalDepthFraction: Tag { Tag(0x300A_0501) }
    /// Distal Depth, FL 1.
    public static var distalDepth: Tag { Tag(0x300A_0502) }
    /// Nominal Range Modulation Fractions, FL 2.
    public static var nominalRangeModulationFractions: Tag { Tag(0x300A_0503) }
    /// Nominal Range Modulated Region Depths, FL 2.
    public static var nominalRangeModulatedRegionDepths: Tag { Tag(0x300A_0504) }
    /// Depth Dose Parameters Sequence, SQ 1.
    public static var depthDoseParametersSequence: Tag { Tag(0x300A_0505) }
    /// Delivered Depth Dose Parameters Sequence, SQ 1.
    public static var deliveredDepthDoseParametersSequence: Tag { Tag(0x300A_0506) }
    /// Delivered Distal Depth Fraction, FL 1.
    public static var deliveredDistalDepthFraction: Tag { Tag(0x300A_0507) }
    /// Delivered Distal Depth, FL 1.
    public static var deliveredDistalDepth: Tag { Tag(0x300A_0508) }
    /// Delivered Nominal Range Modulation Fractions, FL 2.
    public static var deliveredNominalRangeModulationFractions: Tag { Tag(0x300A_0509) }
    /// Delivered Nominal Range Modulated Region Depths, FL 2.
    public static var deliveredNominalRangeModulatedRegionDepths: Tag { Tag(0x300A_0510) }
    /// Delivered Reference Dose Definition, CS 1.
    public static var deliveredReferenceDoseDefinition: Tag { Tag(0x300A_0511) }
    /// Reference Dose Definition, CS 1.
    public static var referenceDoseDefinition: Tag { Tag(0x300A_0512) }
    /// RT Control Point Index, US 1.
    public static var rtControlPointIndex: Tag { Tag(0x300A_0600) }
    /// Radiation Generation Mode Index, US 1.
    public static var radiationGenerationModeIndex: Tag { Tag(0x300A_0601) }
    /// Referenced Defined Device Index, US 1.
    public static var referencedDefinedDeviceIndex: Tag { Tag(0x300A_0602) }
    /// Radiation Dose Identification Index, US 1.
    public static var radiationDoseIdentificationIndex: Tag { Tag(0x300A_0603) }
    /// Number of RT Control Points, US 1.
    public static var numberOfRTControlPoints: Tag { Tag(0x300A_0604) }
    /// Referenced Radiation Generation Mode Index, US 1.
    public static var referencedRadiationGenerationModeIndex: Tag { Tag(0x300A_0605) }
    /// Treatment Position Index, US 1.
    public static var treatmentPositionIndex: Tag { Tag(0x300A_0606) }
    /// Referenced Device Index, US 1.
    public static var referencedDeviceIndex: Tag { Tag(0x300A_0607) }
    /// Treatment Position Group Label, LO 1.
    public static var treatmentPositionGroupLabel: Tag { Tag(0x300A_0608) }
    /// Treatment Position Group UID, UI 1.
    public static var treatmentPositionGroupUID: Tag { Tag(0x300A_0609) }
    /// Treatment Position Group Sequence, SQ 1.
    public static var treatmentPositionGroupSequence: Tag { Tag(0x300A_060A) }
    /// Referenced Treatment Position Index, US 1.
    public static var referencedTreatmentPositionIndex: Tag { Tag(0x300A_060B) }
    /// Referenced Radiation Dose Identification Index, US 1.
    public static var referencedRadiationDoseIdentificationIndex: Tag { Tag(0x300A_060C) }
    /// RT Accessory Holder Water-Equivalent Thickness, FD 1.
    public static var rtAccessoryHolderWaterEquivalentThickness: Tag { Tag(0x300A_060D) }
    /// Referenced RT Accessory Holder Device Index, US 1.
    public static var referencedRTAccessoryHolderDeviceIndex: Tag { Tag(0x300A_060E) }
    /// RT Accessory Holder Slot Existence Flag, CS 1.
    public static var rtAccessoryHolderSlotExistenceFlag: Tag { Tag(0x300A_060F) }
    /// RT Accessory Holder Slot Sequence, SQ 1.
    public static var rtAccessoryHolderSlotSequence: Tag { Tag(0x300A_0610) }
    /// RT Accessory Holder Slot ID, LO 1.
    public static var rtAccessoryHolderSlotID: Tag { Tag(0x300A_0611) }
    /// RT Accessory Holder Slot Distance, FD 1.
    public static var rtAccessoryHolderSlotDistance: Tag { Tag(0x300A_0612) }
    /// RT Accessory Slot Distance, FD 1.
    public static var rtAccessorySlotDistance: Tag { Tag(0x300A_0613) }
    /// RT Accessory Holder Definition Sequence, SQ 1.
    public static var rtAccessoryHolderDefinitionSequence: Tag { Tag(0x300A_0614) }
    /// RT Accessory Device Slot ID, LO 1.
    public static var rtAccessoryDeviceSlotID: Tag { Tag(0x300A_0615) }
    /// RT Radiation Sequence, SQ 1.
    public static var rtRadiationSequence: Tag { Tag(0x300A_0616) }
    /// Radiation Dose Sequence, SQ 1.
    public static var radiationDoseSequence: Tag { Tag(0x300A_0617) }
    /// Radiation Dose Identification Sequence, SQ 1.
    public static var radiationDoseIdentificationSequence: Tag { Tag(0x300A_0618) }
    /// Radiation Dose Identification Label, LO 1.
    public static var radiationDoseIdentificationLabel: Tag { Tag(0x300A_0619) }
    /// Reference Dose Type, CS 1.
    public static var referenceDoseType: Tag { Tag(0x300A_061A) }
    /// Primary Dose Value Indicator, CS 1.
    public static var primaryDoseValueIndicator: Tag { Tag(0x300A_061B) }
    /// Dose Values Sequence, SQ 1.
    public static var doseValuesSequence: Tag { Tag(0x300A_061C) }
    /// Dose Value Purpose, CS 1-n.
    public static var doseValuePurpose: Tag { Tag(0x300A_061D) }
    /// Reference Dose Point Coordinates, FD 3.
    public static var referenceDosePointCoordinates: Tag { Tag(0x300A_061E) }
    /// Radiation Dose Values Parameters Sequence, SQ 1.
    public static var radiationDoseValuesParametersSequence: Tag { Tag(0x300A_061F) }
    /// Meterset to Dose Mapping Sequence, SQ 1.
    public static var metersetToDoseMappingSequence: Tag { Tag(0x300A_0620) }
    /// Expected In-Vivo Measurement Values Sequence, SQ 1.
    public static var expectedInVivoMeasurementValuesSequence: Tag { Tag(0x300A_0621) }
    /// Expected In-Vivo Measurement Value Index, US 1.
    public static var expectedInVivoMeasurementValueIndex: Tag { Tag(0x300A_0622) }
    /// Radiation Dose In-Vivo Measurement Label, LO 1.
    public static var radiationDoseInVivoMeasurementLabel: Tag { Tag(0x300A_0623) }
    /// Radiation Dose Central Axis Displacement, FD 2.
    public static var radiationDoseCentralAxisDisplacement: Tag { Tag(0x300A_0624) }
    /// Radiation Dose Value, FD 1.
    public static var radiationDoseValue: Tag { Tag(0x300A_0625) }
    /// Radiation Dose Source to Skin Distance, FD 1.
    public static var radiationDoseSourceToSkinDistance: Tag { Tag(0x300A_0626) }
    /// Radiation Dose Measurement Point Coordinates, FD 3.
    public static var radiationDoseMeasurementPointCoordinates: Tag { Tag(0x300A_0627) }
    /// Radiation Dose Source to External Contour Distance, FD 1.
    public static var radiationDoseSourceToExternalContourDistance: Tag { Tag(0x300A_0628) }
    /// RT Tolerance Set Sequence, SQ 1.
    public static var rtToleranceSetSequence: Tag { Tag(0x300A_0629) }
    /// RT Tolerance Set Label, LO 1.
    public static var rtToleranceSetLabel: Tag { Tag(0x300A_062A) }
    /// Attribute Tolerance Values Sequence, SQ 1.
    public static var attributeToleranceValuesSequence: Tag { Tag(0x300A_062B) }
    /// Tolerance Value, FD 1.
    public static var toleranceValue: Tag { Tag(0x300A_062C) }
    /// Patient Support Position Tolerance Sequence, SQ 1.
    public static var patientSupportPositionToleranceSequence: Tag { Tag(0x300A_062D) }
    /// Treatment Time Limit, FD 1.
    public static var treatmentTimeLimit: Tag { Tag(0x300A_062E) }
    /// C-Arm Photon-Electron Control Point Sequence, SQ 1.
    public static var cArmPhotonElectronControlPointSequence: Tag { Tag(0x300A_062F) }
    /// Referenced RT Radiation Sequence, SQ 1.
    public static var referencedRTRadiationSequence: Tag { Tag(0x300A_0630) }
    /// Referenced RT Instance Sequence, SQ 1.
    public static var referencedRTInstanceSequence: Tag { Tag(0x300A_0631) }
    /// Referenced RT Patient Setup Sequence, SQ 1. Retired.
    public static var referencedRTPatientSetupSequence: Tag { Tag(0x300A_0632) }
    /// Source to Patient Surface Distance, FD 1.
    public static var sourceToPatientSurfaceDistance: Tag { Tag(0x300A_0634) }
    /// Treatment Machine Special Mode Code Sequence, SQ 1.
    public static var treatmentMachineSpecialModeCodeSequence: Tag { Tag(0x300A_0635) }
    /// Intended Number of Fractions, US 1.
    public static var intendedNumberOfFractions: Tag { Tag(0x300A_0636) }
    /// RT Radiation Set Intent, CS 1.
    public static var rtRadiationSetIntent: Tag { Tag(0x300A_0637) }
    /// RT Radiation Physical and Geometric Content Detail Flag, CS 1.
    public static var rtRadiationPhysicalAndGeometricContentDetailFlag: Tag { Tag(0x300A_0638) }
    /// RT Record Flag, CS 1.
    public static var rtRecordFlag: Tag { Tag(0x300A_0639) }
    /// Treatment Device Identification Sequence, SQ 1.
    public static var treatmentDeviceIdentificationSequence: Tag { Tag(0x300A_063A) }
    /// Referenced RT Physician Intent Sequence, SQ 1.
    public static var referencedRTPhysicianIntentSequence: Tag { Tag(0x300A_063B) }
    /// Cumulative Meterset, FD 1.
    public static var cumulativeMeterset: Tag { Tag(0x300A_063C) }
    /// Delivery Rate, FD 1.
    public static var deliveryRate: Tag { Tag(0x300A_063D) }
    /// Delivery Rate Unit Sequence, SQ 1.
    public static var deliveryRateUnitSequence: Tag { Tag(0x300A_063E) }
    /// Treatment Position Sequence, SQ 1.
    public static var treatmentPositionSequence: Tag { Tag(0x300A_063F) }
    /// Radiation Source-Axis Distance, FD 1.
    public static var radiationSourceAxisDistance: Tag { Tag(0x300A_0640) }
    /// Number of RT Beam Limiting Devices, US 1.
    public static var numberOfRTBeamLimitingDevices: Tag { Tag(0x300A_0641) }
    /// RT Beam Limiting Device Proximal Distance, FD 1.
    public static var rtBeamLimitingDeviceProximalDistance: Tag { Tag(0x300A_0642) }
    /// RT Beam Limiting Device Distal Distance, FD 1.
    public static var rtBeamLimitingDeviceDistalDistance: Tag { Tag(0x300A_0643) }
    /// Parallel RT Beam Delimiter Device Orientation Label Code Sequence, SQ 1.
    public static var parallelRTBeamDelimiterDeviceOrientationLabelCodeSequence: Tag { Tag(0x300A_0644) }
    /// Beam Modifier Orientation Angle, FD 1.
    public static var beamModifierOrientationAngle: Tag { Tag(0x300A_0645) }
    /// Fixed RT Beam Delimiter Device Sequence, SQ 1.
    public static var fixedRTBeamDelimiterDeviceSequence: Tag { Tag(0x300A_0646) }
    /// Parallel RT Beam Delimiter Device Sequence, SQ 1.
    public static var parallelRTBeamDelimiterDeviceSequence: Tag { Tag(0x300A_0647) }
    /// Number of Parallel RT Beam Delimiters, US 1.
    public static var numberOfParallelRTBeamDelimiters: Tag { Tag(0x300A_0648) }
    /// Parallel RT Beam Delimiter Boundaries, FD 2-n.
    public static var parallelRTBeamDelimiterBoundaries: Tag { Tag(0x300A_0649) }
    /// Parallel RT Beam Delimiter Positions, FD 2-n.
    public static var parallelRTBeamDelimiterPositions: Tag { Tag(0x300A_064A) }
    /// RT Beam Limiting Device Offset, FD 2.
    public static var rtBeamLimitingDeviceOffset: Tag { Tag(0x300A_064B) }
    /// RT Beam Delimiter Geometry Sequence, SQ 1.
    public static var rtBeamDelimiterGeometrySequence: Tag { Tag(0x300A_064C) }
    /// RT Beam Limiting Device Definition Sequence, SQ 1.
    public static var rtBeamLimitingDeviceDefinitionSequence: Tag { Tag(0x300A_064D) }
    /// Parallel RT Beam Delimiter Opening Mode, CS 1.
    public static var parallelRTBeamDelimiterOpeningMode: Tag { Tag(0x300A_064E) }
    /// Parallel RT Beam Delimiter Leaf Mounting Side, CS 1-n.
    public static var parallelRTBeamDelimiterLeafMountingSide: Tag { Tag(0x300A_064F) }
    /// Patient Setup UID, UI 1. Retired.
    public static var patientSetupUID: Tag { Tag(0x300A_0650) }
    /// Wedge Definition Sequence, SQ 1.
    public static var wedgeDefinitionSequence: Tag { Tag(0x300A_0651) }
    /// Radiation Beam Wedge Angle, FD 1.
    public static var radiationBeamWedgeAngle: Tag { Tag(0x300A_0652) }
    /// Radiation Beam Wedge Thin Edge Distance, FD 1.
    public static var radiationBeamWedgeThinEdgeDistance: Tag { Tag(0x300A_0653) }
    /// Radiation Beam Effective Wedge Angle, FD 1.
    public static var radiationBeamEffectiveWedgeAngle: Tag { Tag(0x300A_0654) }
    /// Number of Wedge Positions, US 1.
    public static var numberOfWedgePositions: Tag { Tag(0x300A_0655) }
    /// RT Beam Limiting Device Opening Sequence, SQ 1.
    public static var rtBeamLimitingDeviceOpeningSequence: Tag { Tag(0x300A_0656) }
    /// Number of RT Beam Limiting Device Openings, US 1.
    public static var numberOfRTBeamLimitingDeviceOpenings: Tag { Tag(0x300A_0657) }
    /// Radiation Dosimeter Unit Sequence, SQ 1.
    public static var radiationDosimeterUnitSequence: Tag { Tag(0x300A_0658) }
    /// RT Device Distance Reference Location Code Sequence, SQ 1.
    public static var rtDeviceDistanceReferenceLocationCodeSequence: Tag { Tag(0x300A_0659) }
    /// Radiation Device Configuration and Commissioning Key Sequence, SQ 1.
    public static var radiationDeviceConfigurationAndCommissioningKeySequence: Tag { Tag(0x300A_065A) }
    /// Patient Support Position Parameter Sequence, SQ 1.
    public static var patientSupportPositionParameterSequence: Tag { Tag(0x300A_065B) }
    /// Patient Support Position Specification Method, CS 1.
    public static var patientSupportPositionSpecificationMethod: Tag { Tag(0x300A_065C) }
    /// Patient Support Position Device Parameter Sequence, SQ 1.
    public static var patientSupportPositionDeviceParameterSequence: Tag { Tag(0x300A_065D) }
    /// Device Order Index, US 1.
    public static var deviceOrderIndex: Tag { Tag(0x300A_065E) }
    /// Patient Support Position Parameter Order Index, US 1.
    public static var patientSupportPositionParameterOrderIndex: Tag { Tag(0x300A_065F) }
    /// Patient Support Position Device Tolerance Sequence, SQ 1.
    public static var patientSupportPositionDeviceToleranceSequence: Tag { Tag(0x300A_0660) }
    /// Patient Support Position Tolerance Order Index, US 1.
    public static var patientSupportPositionToleranceOrderIndex: Tag { Tag(0x300A_0661) }
    /// Compensator Definition Sequence, SQ 1.
    public static var compensatorDefinitionSequence: Tag { Tag(0x300A_0662) }
    /// Compensator Map Orientation, CS 1.
    public static var compensatorMapOrientation: Tag { Tag(0x300A_0663) }
    /// Compensator Proximal Thickness Map, OF 1.
    public static var compensatorProximalThicknessMap: Tag { Tag(0x300A_0664) }
    /// Compensator Distal Thickness Map, OF 1.
    public static var compensatorDistalThicknessMap: Tag { Tag(0x300A_0665) }
    /// Compensator Base Plane Offset, FD 1.
    public static var compensatorBasePlaneOffset: Tag { Tag(0x300A_0666) }
    /// Compensator Shape Fabrication Code Sequence, SQ 1.
    public static var compensatorShapeFabricationCodeSequence: Tag { Tag(0x300A_0667) }
    /// Compensator Shape Sequence, SQ 1.
    public static var compensatorShapeSequence: Tag { Tag(0x300A_0668) }
    /// Radiation Beam Compensator Milling Tool Diameter, FD 1.
    public static var radiationBeamCompensatorMillingToolDiameter: Tag { Tag(0x300A_0669) }
    /// Block Definition Sequence, SQ 1.
    public static var blockDefinitionSequence: Tag { Tag(0x300A_066A) }
    /// Block Edge Data, OF 1.
    public static var blockEdgeData: Tag { Tag(0x300A_066B) }
    /// Block Orientation, CS 1.
    public static var blockOrientation: Tag { Tag(0x300A_066C) }
    /// Radiation Beam Block Thickness, FD 1.
    public static var radiationBeamBlockThickness: Tag { Tag(0x300A_066D) }
    /// Radiation Beam Block Slab Thickness, FD 1.
    public static var radiationBeamBlockSlabThickness: Tag { Tag(0x300A_066E) }
    /// Block Edge Data Sequence, SQ 1.
    public static var blockEdgeDataSequence: Tag { Tag(0x300A_066F) }
    /// Number of RT Accessory Holders, US 1.
    public static var numberOfRTAccessoryHolders: Tag { Tag(0x300A_0670) }
    /// General Accessory Definition Sequence, SQ 1.
    public static var generalAccessoryDefinitionSequence: Tag { Tag(0x300A_0671) }
    /// Number of General Accessories, US 1.
    public static var numberOfGeneralAccessories: Tag { Tag(0x300A_0672) }
    /// Bolus Definition Sequence, SQ 1.
    public static var bolusDefinitionSequence: Tag { Tag(0x300A_0673) }
    /// Number of Boluses, US 1.
    public static var numberOfBoluses: Tag { Tag(0x300A_0674) }
    /// Equipment Frame of Reference UID, UI 1.
    public static var equipmentFrameOfReferenceUID: Tag { Tag(0x300A_0675) }
    /// Equipment Frame of Reference Description, ST 1.
    public static var equipmentFrameOfReferenceDescription: Tag { Tag(0x300A_0676) }
    /// Equipment Reference Point Coordinates Sequence, SQ 1.
    public static var equipmentReferencePointCoordinatesSequence: Tag { Tag(0x300A_0677) }
    /// Equipment Reference Point Code Sequence, SQ 1.
    public static var equipmentReferencePointCodeSequence: Tag { Tag(0x300A_0678) }
    /// RT Beam Limiting Device Angle, FD 1.
    public static var rtBeamLimitingDeviceAngle: Tag { Tag(0x300A_0679) }
    /// Source Roll Angle, FD 1.
    public static var sourceRollAngle: Tag { Tag(0x300A_067A) }
    /// Radiation GenerationMode Sequence, SQ 1.
    public static var radiationGenerationModeSequence: Tag { Tag(0x300A_067B) }
    /// Radiation GenerationMode Label, SH 1.
    public static var radiationGenerationModeLabel: Tag { Tag(0x300A_067C) }
    /// Radiation GenerationMode Description, ST 1.
    public static var radiationGenerationModeDescription: Tag { Tag(0x300A_067D) }
    /// Radiation GenerationMode Machine Code Sequence, SQ 1.
    public static var radiationGenerationModeMachineCodeSequence: Tag { Tag(0x300A_067E) }
    /// Radiation Type Code Sequence, SQ 1.
    public static var radiationTypeCodeSequence: Tag { Tag(0x300A_067F) }
    /// Nominal Energy, DS 1.
    public static var nominalEnergy: Tag { Tag(0x300A_0680) }
    /// Minimum Nominal Energy, DS 1.
    public static var minimumNominalEnergy: Tag { Tag(0x300A_0681) }
    /// Maximum Nominal Energy, DS 1.
    public static var maximumNominalEnergy: Tag { Tag(0x300A_0682) }
    /// Radiation Fluence Modifier Code Sequence, SQ 1.
    public static var radiationFluenceModifierCodeSequence: Tag { Tag(0x300A_0683) }
    /// Energy Unit Code Sequence, SQ 1.
    public static var energyUnitCodeSequence: Tag { Tag(0x300A_0684) }
    /// Number of Radiation GenerationModes, US 1.
    public static var numberOfRadiationGenerationModes: Tag { Tag(0x300A_0685) }
    /// Patient Support Devices Sequence, SQ 1.
    public static var patientSupportDevicesSequence: Tag { Tag(0x300A_0686) }
    /// Number of Patient Support Devices, US 1.
    public static var numberOfPatientSupportDevices: Tag { Tag(0x300A_0687) }
    /// RT Beam Modifier Definition Distance, FD 1.
    public static var rtBeamModifierDefinitionDistance: Tag { Tag(0x300A_0688) }
    /// Beam Area Limit Sequence, SQ 1.
    public static var beamAreaLimitSequence: Tag { Tag(0x300A_0689) }
    /// Referenced RT Prescription Sequence, SQ 1.
    public static var referencedRTPrescriptionSequence: Tag { Tag(0x300A_068A) }
    /// Dose Value Interpretation, CS 1.
    public static var doseValueInterpretation: Tag { Tag(0x300A_068B) }
    /// Treatment Session UID, UI 1.
    public static var treatmentSessionUID: Tag { Tag(0x300A_0700) }
    /// RT Radiation Usage, CS 1.
    public static var rtRadiationUsage: Tag { Tag(0x300A_0701) }
    /// Referenced RT Radiation Set Sequence, SQ 1.
    public static var referencedRTRadiationSetSequence: Tag { Tag(0x300A_0702) }
    /// Referenced RT Radiation Record Sequence, SQ 1.
    public static var referencedRTRadiationRecordSequence: Tag { Tag(0x300A_0703) }
    /// RT Radiation Set Delivery Number, US 1.
    public static var rtRadiationSetDeliveryNumber: Tag { Tag(0x300A_0704) }
    /// Clinical Fraction Number, US 1.
    public static var clinicalFractionNumber: Tag { Tag(0x300A_0705) }
    /// RT Treatment Fraction Completion Status, CS 1.
    public static var rtTreatmentFractionCompletionStatus: Tag { Tag(0x300A_0706) }
    /// RT Radiation Set Usage, CS 1.
    public static var rtRadiationSetUsage: Tag { Tag(0x300A_0707) }
    /// Treatment Delivery Continuation Flag, CS 1.
    public static var treatmentDeliveryContinuationFlag: Tag { Tag(0x300A_0708) }
    /// Treatment Record Content Origin, CS 1.
    public static var treatmentRecordContentOrigin: Tag { Tag(0x300A_0709) }
    /// RT Treatment Termination Status, CS 1.
    public static var rtTreatmentTerminationStatus: Tag { Tag(0x300A_0714) }
    /// RT Treatment Termination Reason Code Sequence, SQ 1.
    public static var rtTreatmentTerminationReasonCodeSequence: Tag { Tag(0x300A_0715) }
    /// Machine-Specific Treatment Termination Code Sequence, SQ 1.
    public static var machineSpecificTreatmentTerminationCodeSequence: Tag { Tag(0x300A_0716) }
    /// RT Radiation Salvage Record Control Point Sequence, SQ 1.
    public static var rtRadiationSalvageRecordControlPointSequence: Tag { Tag(0x300A_0722) }
    /// Starting Meterset Value Known Flag, CS 1.
    public static var startingMetersetValueKnownFlag: Tag { Tag(0x300A_0723) }
    /// Treatment Termination Description, ST 1.
    public static var treatmentTerminationDescription: Tag { Tag(0x300A_0730) }
    /// Treatment Tolerance Violation Sequence, SQ 1.
    public static var treatmentToleranceViolationSequence: Tag { Tag(0x300A_0731) }
    /// Treatment Tolerance Violation Category, CS 1.
    public static var treatmentToleranceViolationCategory: Tag { Tag(0x300A_0732) }
    /// Treatment Tolerance Violation Attribute Sequence, SQ 1.
    public static var treatmentToleranceViolationAttributeSequence: Tag { Tag(0x300A_0733) }
    /// Treatment Tolerance Violation Description, ST 1.
    public static var treatmentToleranceViolationDescription: Tag { Tag(0x300A_0734) }
    /// Treatment Tolerance Violation Identification, ST 1.
    public static var treatmentToleranceViolationIdentification: Tag { Tag(0x300A_0735) }
    /// Treatment Tolerance Violation DateTime, DT 1.
    public static var treatmentToleranceViolationDateTime: Tag { Tag(0x300A_0736) }
    /// Recorded RT Control Point DateTime, DT 1.
    public static var recordedRTControlPointDateTime: Tag { Tag(0x300A_073A) }
    /// Referenced Radiation RT Control Point Index, US 1.
    public static var referencedRadiationRTControlPointIndex: Tag { Tag(0x300A_073B) }
    /// Alternate Value Sequence, SQ 1.
    public static var alternateValueSequence: Tag { Tag(0x300A_073E) }
    /// Confirmation Sequence, SQ 1.
    public static var confirmationSequence: Tag { Tag(0x300A_073F) }
    /// Interlock Sequence, SQ 1.
    public static var interlockSequence: Tag { Tag(0x300A_0740) }
    /// Interlock DateTime, DT 1.
    public static var interlockDateTime: Tag { Tag(0x300A_0741) }
    /// Interlock Description, ST 1.
    public static var interlockDescription: Tag { Tag(0x300A_0742) }
    /// Interlock Originating Device Sequence, SQ 1.
    public static var interlockOriginatingDeviceSequence: Tag { Tag(0x300A_0743) }
    /// Interlock Code Sequence, SQ 1.
    public static var interlockCodeSequence: Tag { Tag(0x300A_0744) }
    /// Interlock Resolution Code Sequence, SQ 1.
    public static var interlockResolutionCodeSequence: Tag { Tag(0x300A_0745) }
    /// Interlock Resolution User Sequence, SQ 1.
    public static var interlockResolutionUserSequence: Tag { Tag(0x300A_0746) }
    /// Override DateTime, DT 1.
    public static var overrideDateTime: Tag { Tag(0x300A_0760) }
    /// Treatment Tolerance Violation Type Code Sequence, SQ 1.
    public static var treatmentToleranceViolationTypeCodeSequence: Tag { Tag(0x300A_0761) }
    /// Treatment Tolerance Violation Cause Code Sequence, SQ 1.
    public static var treatmentToleranceViolationCauseCodeSequence: Tag { Tag(0x300A_0762) }
    /// Measured Meterset to Dose Mapping Sequence, SQ 1.
    public static var measuredMetersetToDoseMappingSequence: Tag { Tag(0x300A_0772) }
    /// Referenced Expected In-Vivo Measurement Value Index, US 1.
    public static var referencedExpectedInVivoMeasurementValueIndex: Tag { Tag(0x300A_0773) }
    /// Dose Measurement Device Code Sequence, SQ 1.
    public static var doseMeasurementDeviceCodeSequence: Tag { Tag(0x300A_0774) }
    /// Additional Parameter Recording Instance Sequence, SQ 1.
    public static var additionalParameterRecordingInstanceSequence: Tag { Tag(0x300A_0780) }
    /// Interlock Origin Description, ST 1.
    public static var interlockOriginDescription: Tag { Tag(0x300A_0783) }
    /// RT Patient Position Scope Sequence, SQ 1.
    public static var rtPatientPositionScopeSequence: Tag { Tag(0x300A_0784) }
    /// Referenced Treatment Position Group UID, UI 1.
    public static var referencedTreatmentPositionGroupUID: Tag { Tag(0x300A_0785) }
    /// Radiation Order Index, US 1.
    public static var radiationOrderIndex: Tag { Tag(0x300A_0786) }
    /// Omitted Radiation Sequence, SQ 1.
    public static var omittedRadiationSequence: Tag { Tag(0x300A_0787) }
    /// Reason for Omission Code Sequence, SQ 1.
    public static var reasonForOmissionCodeSequence: Tag { Tag(0x300A_0788) }
    /// RT Delivery Start Patient Position Sequence, SQ 1.
    public static var rtDeliveryStartPatientPositionSequence: Tag { Tag(0x300A_0789) }
    /// RT Treatment Preparation Patient Position Sequence, SQ 1.
    public static var rtTreatmentPreparationPatientPositionSequence: Tag { Tag(0x300A_078A) }
    /// Referenced RT Treatment Preparation Sequence, SQ 1.
    public static var referencedRTTreatmentPreparationSequence: Tag { Tag(0x300A_078B) }
    /// Referenced Patient Setup Photo Sequence, SQ 1.
    public static var referencedPatientSetupPhotoSequence: Tag { Tag(0x300A_078C) }
    /// Patient Treatment Preparation Method Code Sequence, SQ 1.
    public static var patientTreatmentPreparationMethodCodeSequence: Tag { Tag(0x300A_078D) }
    /// Patient Treatment Preparation Procedure Parameter Description, LT 1.
    public static var patientTreatmentPreparationProcedureParameterDescription: Tag { Tag(0x300A_078E) }
    /// Patient Treatment Preparation Device Sequence, SQ 1.
    public static var patientTreatmentPreparationDeviceSequence: Tag { Tag(0x300A_078F) }
    /// Patient Treatment Preparation Procedure Sequence, SQ 1.
    public static var patientTreatmentPreparationProcedureSequence: Tag { Tag(0x300A_0790) }
}
