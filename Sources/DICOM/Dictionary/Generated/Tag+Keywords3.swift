// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension Tag {
    /// Diffusion Anisotropy Type, CS 1.
    public static var diffusionAnisotropyType: Tag { Tag(0x0018_9147) }
    /// Frame Reference DateTime, DT 1.
    public static var frameReferenceDateTime: Tag { Tag(0x0018_9151) }
    /// MR Metabolite Map Sequence, SQ 1.
    public static var mrMetaboliteMapSequence: Tag { Tag(0x0018_9152) }
    /// Parallel Reduction Factor out-of-plane, FD 1.
    public static var parallelReductionFactorOutOfPlane: Tag { Tag(0x0018_9155) }
    /// Spectroscopy Acquisition Out-of-plane Phase Steps, UL 1.
    public static var spectroscopyAcquisitionOutOfPlanePhaseSteps: Tag { Tag(0x0018_9159) }
    /// Bulk Motion Status, CS 1. Retired.
    public static var bulkMotionStatus: Tag { Tag(0x0018_9166) }
    /// Parallel Reduction Factor Second In-plane, FD 1.
    public static var parallelReductionFactorSecondInPlane: Tag { Tag(0x0018_9168) }
    /// Cardiac Beat Rejection Technique, CS 1.
    public static var cardiacBeatRejectionTechnique: Tag { Tag(0x0018_9169) }
    /// Respiratory Motion Compensation Technique, CS 1.
    public static var respiratoryMotionCompensationTechnique: Tag { Tag(0x0018_9170) }
    /// Respiratory Signal Source, CS 1.
    public static var respiratorySignalSource: Tag { Tag(0x0018_9171) }
    /// Bulk Motion Compensation Technique, CS 1.
    public static var bulkMotionCompensationTechnique: Tag { Tag(0x0018_9172) }
    /// Bulk Motion Signal Source, CS 1.
    public static var bulkMotionSignalSource: Tag { Tag(0x0018_9173) }
    /// Applicable Safety Standard Agency, CS 1.
    public static var applicableSafetyStandardAgency: Tag { Tag(0x0018_9174) }
    /// Applicable Safety Standard Description, LO 1.
    public static var applicableSafetyStandardDescription: Tag { Tag(0x0018_9175) }
    /// Operating Mode Sequence, SQ 1.
    public static var operatingModeSequence: Tag { Tag(0x0018_9176) }
    /// Operating Mode Type, CS 1.
    public static var operatingModeType: Tag { Tag(0x0018_9177) }
    /// Operating Mode, CS 1.
    public static var operatingMode: Tag { Tag(0x0018_9178) }
    /// Specific Absorption Rate Definition, CS 1.
    public static var specificAbsorptionRateDefinition: Tag { Tag(0x0018_9179) }
    /// Gradient Output Type, CS 1.
    public static var gradientOutputType: Tag { Tag(0x0018_9180) }
    /// Specific Absorption Rate Value, FD 1.
    public static var specificAbsorptionRateValue: Tag { Tag(0x0018_9181) }
    /// Gradient Output, FD 1.
    public static var gradientOutput: Tag { Tag(0x0018_9182) }
    /// Flow Compensation Direction, CS 1.
    public static var flowCompensationDirection: Tag { Tag(0x0018_9183) }
    /// Tagging Delay, FD 1.
    public static var taggingDelay: Tag { Tag(0x0018_9184) }
    /// Respiratory Motion Compensation Technique Description, ST 1.
    public static var respiratoryMotionCompensationTechniqueDescription: Tag { Tag(0x0018_9185) }
    /// Respiratory Signal Source ID, SH 1.
    public static var respiratorySignalSourceID: Tag { Tag(0x0018_9186) }
    /// Chemical Shift Minimum Integration Limit in Hz, FD 1. Retired.
    public static var chemicalShiftMinimumIntegrationLimitInHz: Tag { Tag(0x0018_9195) }
    /// Chemical Shift Maximum Integration Limit in Hz, FD 1. Retired.
    public static var chemicalShiftMaximumIntegrationLimitInHz: Tag { Tag(0x0018_9196) }
    /// MR Velocity Encoding Sequence, SQ 1.
    public static var mrVelocityEncodingSequence: Tag { Tag(0x0018_9197) }
    /// First Order Phase Correction, CS 1.
    public static var firstOrderPhaseCorrection: Tag { Tag(0x0018_9198) }
    /// Water Referenced Phase Correction, CS 1.
    public static var waterReferencedPhaseCorrection: Tag { Tag(0x0018_9199) }
    /// MR Spectroscopy Acquisition Type, CS 1.
    public static var mrSpectroscopyAcquisitionType: Tag { Tag(0x0018_9200) }
    /// Respiratory Cycle Position, CS 1.
    public static var respiratoryCyclePosition: Tag { Tag(0x0018_9214) }
    /// Velocity Encoding Maximum Value, FD 1.
    public static var velocityEncodingMaximumValue: Tag { Tag(0x0018_9217) }
    /// Tag Spacing Second Dimension, FD 1.
    public static var tagSpacingSecondDimension: Tag { Tag(0x0018_9218) }
    /// Tag Angle Second Axis, SS 1.
    public static var tagAngleSecondAxis: Tag { Tag(0x0018_9219) }
    /// Frame Acquisition Duration, FD 1.
    public static var frameAcquisitionDuration: Tag { Tag(0x0018_9220) }
    /// MR Image Frame Type Sequence, SQ 1.
    public static var mrImageFrameTypeSequence: Tag { Tag(0x0018_9226) }
    /// MR Spectroscopy Frame Type Sequence, SQ 1.
    public static var mrSpectroscopyFrameTypeSequence: Tag { Tag(0x0018_9227) }
    /// MR Acquisition Phase Encoding Steps in-plane, US 1.
    public static var mrAcquisitionPhaseEncodingStepsInPlane: Tag { Tag(0x0018_9231) }
    /// MR Acquisition Phase Encoding Steps out-of-plane, US 1.
    public static var mrAcquisitionPhaseEncodingStepsOutOfPlane: Tag { Tag(0x0018_9232) }
    /// Spectroscopy Acquisition Phase Columns, UL 1.
    public static var spectroscopyAcquisitionPhaseColumns: Tag { Tag(0x0018_9234) }
    /// Cardiac Cycle Position, CS 1.
    public static var cardiacCyclePosition: Tag { Tag(0x0018_9236) }
    /// Specific Absorption Rate Sequence, SQ 1.
    public static var specificAbsorptionRateSequence: Tag { Tag(0x0018_9239) }
    /// RF Echo Train Length, US 1.
    public static var rfEchoTrainLength: Tag { Tag(0x0018_9240) }
    /// Gradient Echo Train Length, US 1.
    public static var gradientEchoTrainLength: Tag { Tag(0x0018_9241) }
    /// Arterial Spin Labeling Contrast, CS 1.
    public static var arterialSpinLabelingContrast: Tag { Tag(0x0018_9250) }
    /// MR Arterial Spin Labeling Sequence, SQ 1.
    public static var mrArterialSpinLabelingSequence: Tag { Tag(0x0018_9251) }
    /// ASL Technique Description, LO 1.
    public static var aslTechniqueDescription: Tag { Tag(0x0018_9252) }
    /// ASL Slab Number, US 1.
    public static var aslSlabNumber: Tag { Tag(0x0018_9253) }
    /// ASL Slab Thickness, FD 1.
    public static var aslSlabThickness: Tag { Tag(0x0018_9254) }
    /// ASL Slab Orientation, FD 3.
    public static var aslSlabOrientation: Tag { Tag(0x0018_9255) }
    /// ASL Mid Slab Position, FD 3.
    public static var aslMidSlabPosition: Tag { Tag(0x0018_9256) }
    /// ASL Context, CS 1.
    public static var aslContext: Tag { Tag(0x0018_9257) }
    /// ASL Pulse Train Duration, UL 1.
    public static var aslPulseTrainDuration: Tag { Tag(0x0018_9258) }
    /// ASL Crusher Flag, CS 1.
    public static var aslCrusherFlag: Tag { Tag(0x0018_9259) }
    /// ASL Crusher Flow Limit, FD 1.
    public static var aslCrusherFlowLimit: Tag { Tag(0x0018_925A) }
    /// ASL Crusher Description, LO 1.
    public static var aslCrusherDescription: Tag { Tag(0x0018_925B) }
    /// ASL Bolus Cut-off Flag, CS 1.
    public static var aslBolusCutoffFlag: Tag { Tag(0x0018_925C) }
    /// ASL Bolus Cut-off Timing Sequence, SQ 1.
    public static var aslBolusCutoffTimingSequence: Tag { Tag(0x0018_925D) }
    /// ASL Bolus Cut-off Technique, LO 1.
    public static var aslBolusCutoffTechnique: Tag { Tag(0x0018_925E) }
    /// ASL Bolus Cut-off Delay Time, UL 1.
    public static var aslBolusCutoffDelayTime: Tag { Tag(0x0018_925F) }
    /// ASL Slab Sequence, SQ 1.
    public static var aslSlabSequence: Tag { Tag(0x0018_9260) }
    /// Chemical Shift Minimum Integration Limit in ppm, FD 1.
    public static var chemicalShiftMinimumIntegrationLimitInppm: Tag { Tag(0x0018_9295) }
    /// Chemical Shift Maximum Integration Limit in ppm, FD 1.
    public static var chemicalShiftMaximumIntegrationLimitInppm: Tag { Tag(0x0018_9296) }
    /// Water Reference Acquisition, CS 1.
    public static var waterReferenceAcquisition: Tag { Tag(0x0018_9297) }
    /// Echo Peak Position, IS 1.
    public static var echoPeakPosition: Tag { Tag(0x0018_9298) }
    /// CT Acquisition Type Sequence, SQ 1.
    public static var ctAcquisitionTypeSequence: Tag { Tag(0x0018_9301) }
    /// Acquisition Type, CS 1.
    public static var acquisitionType: Tag { Tag(0x0018_9302) }
    /// Tube Angle, FD 1.
    public static var tubeAngle: Tag { Tag(0x0018_9303) }
    /// CT Acquisition Details Sequence, SQ 1.
    public static var ctAcquisitionDetailsSequence: Tag { Tag(0x0018_9304) }
    /// Revolution Time, FD 1.
    public static var revolutionTime: Tag { Tag(0x0018_9305) }
    /// Single Collimation Width, FD 1.
    public static var singleCollimationWidth: Tag { Tag(0x0018_9306) }
    /// Total Collimation Width, FD 1.
    public static var totalCollimationWidth: Tag { Tag(0x0018_9307) }
    /// CT Table Dynamics Sequence, SQ 1.
    public static var ctTableDynamicsSequence: Tag { Tag(0x0018_9308) }
    /// Table Speed, FD 1.
    public static var tableSpeed: Tag { Tag(0x0018_9309) }
    /// Table Feed per Rotation, FD 1.
    public static var tableFeedPerRotation: Tag { Tag(0x0018_9310) }
    /// Spiral Pitch Factor, FD 1.
    public static var spiralPitchFactor: Tag { Tag(0x0018_9311) }
    /// CT Geometry Sequence, SQ 1.
    public static var ctGeometrySequence: Tag { Tag(0x0018_9312) }
    /// Data Collection Center (Patient), FD 3.
    public static var dataCollectionCenterPatient: Tag { Tag(0x0018_9313) }
    /// CT Reconstruction Sequence, SQ 1.
    public static var ctReconstructionSequence: Tag { Tag(0x0018_9314) }
    /// Reconstruction Algorithm, CS 1.
    public static var reconstructionAlgorithm: Tag { Tag(0x0018_9315) }
    /// Convolution Kernel Group, CS 1.
    public static var convolutionKernelGroup: Tag { Tag(0x0018_9316) }
    /// Reconstruction Field of View, FD 2.
    public static var reconstructionFieldOfView: Tag { Tag(0x0018_9317) }
    /// Reconstruction Target Center (Patient), FD 3.
    public static var reconstructionTargetCenterPatient: Tag { Tag(0x0018_9318) }
    /// Reconstruction Angle, FD 1.
    public static var reconstructionAngle: Tag { Tag(0x0018_9319) }
    /// Image Filter, SH 1.
    public static var imageFilter: Tag { Tag(0x0018_9320) }
    /// CT Exposure Sequence, SQ 1.
    public static var ctExposureSequence: Tag { Tag(0x0018_9321) }
    /// Reconstruction Pixel Spacing, FD 2.
    public static var reconstructionPixelSpacing: Tag { Tag(0x0018_9322) }
    /// Exposure Modulation Type, CS 1-n.
    public static var exposureModulationType: Tag { Tag(0x0018_9323) }
    /// Estimated Dose Saving, FD 1. Retired.
    public static var estimatedDoseSaving: Tag { Tag(0x0018_9324) }
    /// CT X-Ray Details Sequence, SQ 1.
    public static var ctXRayDetailsSequence: Tag { Tag(0x0018_9325) }
    /// CT Position Sequence, SQ 1.
    public static var ctPositionSequence: Tag { Tag(0x0018_9326) }
    /// Table Position, FD 1.
    public static var tablePosition: Tag { Tag(0x0018_9327) }
    /// Exposure Time in ms, FD 1.
    public static var exposureTimeInms: Tag { Tag(0x0018_9328) }
    /// CT Image Frame Type Sequence, SQ 1.
    public static var ctImageFrameTypeSequence: Tag { Tag(0x0018_9329) }
    /// X-Ray Tube Current in mA, FD 1.
    public static var xRayTubeCurrentInmA: Tag { Tag(0x0018_9330) }
    /// Exposure in mAs, FD 1.
    public static var exposureInmAs: Tag { Tag(0x0018_9332) }
    /// Constant Volume Flag, CS 1.
    public static var constantVolumeFlag: Tag { Tag(0x0018_9333) }
    /// Fluoroscopy Flag, CS 1.
    public static var fluoroscopyFlag: Tag { Tag(0x0018_9334) }
    /// Distance Source to Data Collection Center, FD 1.
    public static var distanceSourceToDataCollectionCenter: Tag { Tag(0x0018_9335) }
    /// Contrast/Bolus Agent Number, US 1.
    public static var contrastBolusAgentNumber: Tag { Tag(0x0018_9337) }
    /// Contrast/Bolus Ingredient Code Sequence, SQ 1.
    public static var contrastBolusIngredientCodeSequence: Tag { Tag(0x0018_9338) }
    /// Contrast Administration Profile Sequence, SQ 1.
    public static var contrastAdministrationProfileSequence: Tag { Tag(0x0018_9340) }
    /// Contrast/Bolus Usage Sequence, SQ 1.
    public static var contrastBolusUsageSequence: Tag { Tag(0x0018_9341) }
    /// Contrast/Bolus Agent Administered, CS 1.
    public static var contrastBolusAgentAdministered: Tag { Tag(0x0018_9342) }
    /// Contrast/Bolus Agent Detected, CS 1.
    public static var contrastBolusAgentDetected: Tag { Tag(0x0018_9343) }
    /// Contrast/Bolus Agent Phase, CS 1.
    public static var contrastBolusAgentPhase: Tag { Tag(0x0018_9344) }
    /// CTDIvol, FD 1.
    public static var ctdiVol: Tag { Tag(0x0018_9345) }
    /// CTDI Phantom Type Code Sequence, SQ 1.
    public static var ctdiPhantomTypeCodeSequence: Tag { Tag(0x0018_9346) }
    /// Calcium Scoring Mass Factor Patient, FL 1.
    public static var calciumScoringMassFactorPatient: Tag { Tag(0x0018_9351) }
    /// Calcium Scoring Mass Factor Device, FL 3.
    public static var calciumScoringMassFactorDevice: Tag { Tag(0x0018_9352) }
    /// Energy Weighting Factor, FL 1.
    public static var energyWeightingFactor: Tag { Tag(0x0018_9353) }
    /// CT Additional X-Ray Source Sequence, SQ 1.
    public static var ctAdditionalXRaySourceSequence: Tag { Tag(0x0018_9360) }
    /// Multi-energy CT Acquisition, CS 1.
    public static var multienergyCTAcquisition: Tag { Tag(0x0018_9361) }
    /// Multi-energy CT Acquisition Sequence, SQ 1.
    public static var multienergyCTAcquisitionSequence: Tag { Tag(0x0018_9362) }
    /// Multi-energy CT Processing Sequence, SQ 1.
    public static var multienergyCTProcessingSequence: Tag { Tag(0x0018_9363) }
    /// Multi-energy CT Characteristics Sequence, SQ 1.
    public static var multienergyCTCharacteristicsSequence: Tag { Tag(0x0018_9364) }
    /// Multi-energy CT X-Ray Source Sequence, SQ 1.
    public static var multienergyCTXRaySourceSequence: Tag { Tag(0x0018_9365) }
    /// X-Ray Source Index, US 1.
    public static var xRaySourceIndex: Tag { Tag(0x0018_9366) }
    /// X-Ray Source ID, UC 1.
    public static var xRaySourceID: Tag { Tag(0x0018_9367) }
    /// Multi-energy Source Technique, CS 1.
    public static var multienergySourceTechnique: Tag { Tag(0x0018_9368) }
    /// Source Start DateTime, DT 1.
    public static var sourceStartDateTime: Tag { Tag(0x0018_9369) }
    /// Source End DateTime, DT 1.
    public static var sourceEndDateTime: Tag { Tag(0x0018_936A) }
    /// Switching Phase Number, US 1.
    public static var switchingPhaseNumber: Tag { Tag(0x0018_936B) }
    /// Switching Phase Nominal Duration, DS 1.
    public static var switchingPhaseNominalDuration: Tag { Tag(0x0018_936C) }
    /// Switching Phase Transition Duration, DS 1.
    public static var switchingPhaseTransitionDuration: Tag { Tag(0x0018_936D) }
    /// Effective Bin Energy, DS 1.
    public static var effectiveBinEnergy: Tag { Tag(0x0018_936E) }
    /// Multi-energy CT X-Ray Detector Sequence, SQ 1.
    public static var multienergyCTXRayDetectorSequence: Tag { Tag(0x0018_936F) }
    /// X-Ray Detector Index, US 1.
    public static var xRayDetectorIndex: Tag { Tag(0x0018_9370) }
    /// X-Ray Detector ID, UC 1.
    public static var xRayDetectorID: Tag { Tag(0x0018_9371) }
    /// Multi-energy Detector Type, CS 1.
    public static var multienergyDetectorType: Tag { Tag(0x0018_9372) }
    /// X-Ray Detector Label, ST 1.
    public static var xRayDetectorLabel: Tag { Tag(0x0018_9373) }
    /// Nominal Max Energy, DS 1.
    public static var nominalMaxEnergy: Tag { Tag(0x0018_9374) }
    /// Nominal Min Energy, DS 1.
    public static var nominalMinEnergy: Tag { Tag(0x0018_9375) }
    /// Referenced X-Ray Detector Index, US 1-n.
    public static var referencedXRayDetectorIndex: Tag { Tag(0x0018_9376) }
    /// Referenced X-Ray Source Index, US 1-n.
    public static var referencedXRaySourceIndex: Tag { Tag(0x0018_9377) }
    /// Referenced Path Index, US 1-n.
    public static var referencedPathIndex: Tag { Tag(0x0018_9378) }
    /// Multi-energy CT Path Sequence, SQ 1.
    public static var multienergyCTPathSequence: Tag { Tag(0x0018_9379) }
    /// Multi-energy CT Path Index, US 1.
    public static var multienergyCTPathIndex: Tag { Tag(0x0018_937A) }
    /// Multi-energy Acquisition Description, UT 1.
    public static var multienergyAcquisitionDescription: Tag { Tag(0x0018_937B) }
    /// Monoenergetic Energy Equivalent, FD 1.
    public static var monoenergeticEnergyEquivalent: Tag { Tag(0x0018_937C) }
    /// Material Code Sequence, SQ 1.
    public static var materialCodeSequence: Tag { Tag(0x0018_937D) }
    /// Decomposition Method, CS 1.
    public static var decompositionMethod: Tag { Tag(0x0018_937E) }
    /// Decomposition Description, UT 1.
    public static var decompositionDescription: Tag { Tag(0x0018_937F) }
    /// Decomposition Algorithm Identification Sequence, SQ 1.
    public static var decompositionAlgorithmIdentificationSequence: Tag { Tag(0x0018_9380) }
    /// Decomposition Material Sequence, SQ 1.
    public static var decompositionMaterialSequence: Tag { Tag(0x0018_9381) }
    /// Material Attenuation Sequence, SQ 1.
    public static var materialAttenuationSequence: Tag { Tag(0x0018_9382) }
    /// Photon Energy, DS 1.
    public static var photonEnergy: Tag { Tag(0x0018_9383) }
    /// X-Ray Mass Attenuation Coefficient, DS 1.
    public static var xRayMassAttenuationCoefficient: Tag { Tag(0x0018_9384) }
    /// Metal Artifact Reduction Sequence, SQ 1.
    public static var metalArtifactReductionSequence: Tag { Tag(0x0018_9390) }
    /// Metal Artifact Reduction Applied, CS 1.
    public static var metalArtifactReductionApplied: Tag { Tag(0x0018_9391) }
    /// Metal Artifact Reduction Algorithm Identification Sequence, SQ 1.
    public static var metalArtifactReductionAlgorithmIdentificationSequence: Tag { Tag(0x0018_9392) }
    /// Projection Pixel Calibration Sequence, SQ 1.
    public static var projectionPixelCalibrationSequence: Tag { Tag(0x0018_9401) }
    /// Distance Source to Isocenter, FL 1.
    public static var distanceSourceToIsocenter: Tag { Tag(0x0018_9402) }
    /// Distance Object to Table Top, FL 1.
    public static var distanceObjectToTableTop: Tag { Tag(0x0018_9403) }
    /// Object Pixel Spacing in Center of Beam, FL 2.
    public static var objectPixelSpacingInCenterOfBeam: Tag { Tag(0x0018_9404) }
    /// Positioner Position Sequence, SQ 1.
    public static var positionerPositionSequence: Tag { Tag(0x0018_9405) }
    /// Table Position Sequence, SQ 1.
    public static var tablePositionSequence: Tag { Tag(0x0018_9406) }
    /// Collimator Shape Sequence, SQ 1.
    public static var collimatorShapeSequence: Tag { Tag(0x0018_9407) }
    /// Planes in Acquisition, CS 1.
    public static var planesInAcquisition: Tag { Tag(0x0018_9410) }
    /// XA/XRF Frame Characteristics Sequence, SQ 1.
    public static var xaXRFFrameCharacteristicsSequence: Tag { Tag(0x0018_9412) }
    /// Frame Acquisition Sequence, SQ 1.
    public static var frameAcquisitionSequence: Tag { Tag(0x0018_9417) }
    /// X-Ray Receptor Type, CS 1.
    public static var xRayReceptorType: Tag { Tag(0x0018_9420) }
    /// Acquisition Protocol Name, LO 1.
    public static var acquisitionProtocolName: Tag { Tag(0x0018_9423) }
    /// Acquisition Protocol Description, LT 1.
    public static var acquisitionProtocolDescription: Tag { Tag(0x0018_9424) }
    /// Contrast/Bolus Ingredient Opaque, CS 1.
    public static var contrastBolusIngredientOpaque: Tag { Tag(0x0018_9425) }
    /// Distance Receptor Plane to Detector Housing, FL 1.
    public static var distanceReceptorPlaneToDetectorHousing: Tag { Tag(0x0018_9426) }
    /// Intensifier Active Shape, CS 1.
    public static var intensifierActiveShape: Tag { Tag(0x0018_9427) }
    /// Intensifier Active Dimension(s), FL 1-2.
    public static var intensifierActiveDimensions: Tag { Tag(0x0018_9428) }
    /// Physical Detector Size, FL 2.
    public static var physicalDetectorSize: Tag { Tag(0x0018_9429) }
    /// Position of Isocenter Projection, FL 2.
    public static var positionOfIsocenterProjection: Tag { Tag(0x0018_9430) }
    /// Field of View Sequence, SQ 1.
    public static var fieldOfViewSequence: Tag { Tag(0x0018_9432) }
    /// Field of View Description, LO 1.
    public static var fieldOfViewDescription: Tag { Tag(0x0018_9433) }
    /// Exposure Control Sensing Regions Sequence, SQ 1.
    public static var exposureControlSensingRegionsSequence: Tag { Tag(0x0018_9434) }
    /// Exposure Control Sensing Region Shape, CS 1.
    public static var exposureControlSensingRegionShape: Tag { Tag(0x0018_9435) }
    /// Exposure Control Sensing Region Left Vertical Edge, SS 1.
    public static var exposureControlSensingRegionLeftVerticalEdge: Tag { Tag(0x0018_9436) }
    /// Exposure Control Sensing Region Right Vertical Edge, SS 1.
    public static var exposureControlSensingRegionRightVerticalEdge: Tag { Tag(0x0018_9437) }
    /// Exposure Control Sensing Region Upper Horizontal Edge, SS 1.
    public static var exposureControlSensingRegionUpperHorizontalEdge: Tag { Tag(0x0018_9438) }
    /// Exposure Control Sensing Region Lower Horizontal Edge, SS 1.
    public static var exposureControlSensingRegionLowerHorizontalEdge: Tag { Tag(0x0018_9439) }
    /// Center of Circular Exposure Control Sensing Region, SS 2.
    public static var centerOfCircularExposureControlSensingRegion: Tag { Tag(0x0018_9440) }
    /// Radius of Circular Exposure Control Sensing Region, US 1.
    public static var radiusOfCircularExposureControlSensingRegion: Tag { Tag(0x0018_9441) }
    /// Vertices of the Polygonal Exposure Control Sensing Region, SS 2-n.
    public static var verticesOfThePolygonalExposureControlSensingRegion: Tag { Tag(0x0018_9442) }
    /// Column Angulation (Patient), FL 1.
    public static var columnAngulationPatient: Tag { Tag(0x0018_9447) }
    /// Beam Angle, FL 1.
    public static var beamAngle: Tag { Tag(0x0018_9449) }
    /// Frame Detector Parameters Sequence, SQ 1.
    public static var frameDetectorParametersSequence: Tag { Tag(0x0018_9451) }
    /// Calculated Anatomy Thickness, FL 1.
    public static var calculatedAnatomyThickness: Tag { Tag(0x0018_9452) }
    /// Calibration Sequence, SQ 1.
    public static var calibrationSequence: Tag { Tag(0x0018_9455) }
    /// Object Thickness Sequence, SQ 1.
    public static var objectThicknessSequence: Tag { Tag(0x0018_9456) }
    /// Plane Identification, CS 1.
    public static var planeIdentification: Tag { Tag(0x0018_9457) }
    /// Field of View Dimension(s) in Float, FL 1-2.
    public static var fieldOfViewDimensionsInFloat: Tag { Tag(0x0018_9461) }
    /// Isocenter Reference System Sequence, SQ 1.
    public static var isocenterReferenceSystemSequence: Tag { Tag(0x0018_9462) }
    /// Positioner Isocenter Primary Angle, FL 1.
    public static var positionerIsocenterPrimaryAngle: Tag { Tag(0x0018_9463) }
    /// Positioner Isocenter Secondary Angle, FL 1.
    public static var positionerIsocenterSecondaryAngle: Tag { Tag(0x0018_9464) }
    /// Positioner Isocenter Detector Rotation Angle, FL 1.
    public static var positionerIsocenterDetectorRotationAngle: Tag { Tag(0x0018_9465) }
    /// Table X Position to Isocenter, FL 1.
    public static var tableXPositionToIsocenter: Tag { Tag(0x0018_9466) }
    /// Table Y Position to Isocenter, FL 1.
    public static var tableYPositionToIsocenter: Tag { Tag(0x0018_9467) }
    /// Table Z Position to Isocenter, FL 1.
    public static var tableZPositionToIsocenter: Tag { Tag(0x0018_9468) }
    /// Table Horizontal Rotation Angle, FL 1.
    public static var tableHorizontalRotationAngle: Tag { Tag(0x0018_9469) }
    /// Table Head Tilt Angle, FL 1.
    public static var tableHeadTiltAngle: Tag { Tag(0x0018_9470) }
    /// Table Cradle Tilt Angle, FL 1.
    public static var tableCradleTiltAngle: Tag { Tag(0x0018_9471) }
    /// Frame Display Shutter Sequence, SQ 1.
    public static var frameDisplayShutterSequence: Tag { Tag(0x0018_9472) }
    /// Acquired Image Area Dose Product, FL 1.
    public static var acquiredImageAreaDoseProduct: Tag { Tag(0x0018_9473) }
    /// C-arm Positioner Tabletop Relationship, CS 1.
    public static var cArmPositionerTabletopRelationship: Tag { Tag(0x0018_9474) }
    /// X-Ray Geometry Sequence, SQ 1.
    public static var xRayGeometrySequence: Tag { Tag(0x0018_9476) }
    /// Irradiation Event Identification Sequence, SQ 1.
    public static var irradiationEventIdentificationSequence: Tag { Tag(0x0018_9477) }
    /// X-Ray 3D Frame Type Sequence, SQ 1.
    public static var xRay3DFrameTypeSequence: Tag { Tag(0x0018_9504) }
    /// Contributing Sources Sequence, SQ 1.
    public static var contributingSourcesSequence: Tag { Tag(0x0018_9506) }
    /// X-Ray 3D Acquisition Sequence, SQ 1.
    public static var xRay3DAcquisitionSequence: Tag { Tag(0x0018_9507) }
    /// Primary Positioner Scan Arc, FL 1.
    public static var primaryPositionerScanArc: Tag { Tag(0x0018_9508) }
    /// Secondary Positioner Scan Arc, FL 1.
    public static var secondaryPositionerScanArc: Tag { Tag(0x0018_9509) }
    /// Primary Positioner Scan Start Angle, FL 1.
    public static var primaryPositionerScanStartAngle: Tag { Tag(0x0018_9510) }
    /// Secondary Positioner Scan Start Angle, FL 1.
    public static var secondaryPositionerScanStartAngle: Tag { Tag(0x0018_9511) }
    /// Primary Positioner Increment, FL 1.
    public static var primaryPositionerIncrement: Tag { Tag(0x0018_9514) }
    /// Secondary Positioner Increment, FL 1.
    public static var secondaryPositionerIncrement: Tag { Tag(0x0018_9515) }
    /// Start Acquisition DateTime, DT 1.
    public static var startAcquisitionDateTime: Tag { Tag(0x0018_9516) }
    /// End Acquisition DateTime, DT 1.
    public static var endAcquisitionDateTime: Tag { Tag(0x0018_9517) }
    /// Primary Positioner Increment Sign, SS 1.
    public static var primaryPositionerIncrementSign: Tag { Tag(0x0018_9518) }
    /// Secondary Positioner Increment Sign, SS 1.
    public static var secondaryPositionerIncrementSign: Tag { Tag(0x0018_9519) }
    /// Application Name, LO 1.
    public static var applicationName: Tag { Tag(0x0018_9524) }
    /// Application Version, LO 1.
    public static var applicationVersion: Tag { Tag(0x0018_9525) }
    /// Application Manufacturer, LO 1.
    public static var applicationManufacturer: Tag { Tag(0x0018_9526) }
    /// Algorithm Type, CS 1.
    public static var algorithmType: Tag { Tag(0x0018_9527) }
    /// Algorithm Description, LO 1.
    public static var algorithmDescription: Tag { Tag(0x0018_9528) }
    /// X-Ray 3D Reconstruction Sequence, SQ 1.
    public static var xRay3DReconstructionSequence: Tag { Tag(0x0018_9530) }
    /// Reconstruction Description, LO 1.
    public static var reconstructionDescription: Tag { Tag(0x0018_9531) }
    /// Per Projection Acquisition Sequence, SQ 1.
    public static var perProjectionAcquisitionSequence: Tag { Tag(0x0018_9538) }
    /// Detector Position Sequence, SQ 1.
    public static var detectorPositionSequence: Tag { Tag(0x0018_9541) }
    /// X-Ray Acquisition Dose Sequence, SQ 1.
    public static var xRayAcquisitionDoseSequence: Tag { Tag(0x0018_9542) }
    /// X-Ray Source Isocenter Primary Angle, FD 1.
    public static var xRaySourceIsocenterPrimaryAngle: Tag { Tag(0x0018_9543) }
    /// X-Ray Source Isocenter Secondary Angle, FD 1.
    public static var xRaySourceIsocenterSecondaryAngle: Tag { Tag(0x0018_9544) }
    /// Breast Support Isocenter Primary Angle, FD 1.
    public static var breastSupportIsocenterPrimaryAngle: Tag { Tag(0x0018_9545) }
    /// Breast Support Isocenter Secondary Angle, FD 1.
    public static var breastSupportIsocenterSecondaryAngle: Tag { Tag(0x0018_9546) }
    /// Breast Support X Position to Isocenter, FD 1.
    public static var breastSupportXPositionToIsocenter: Tag { Tag(0x0018_9547) }
    /// Breast Support Y Position to Isocenter, FD 1.
    public static var breastSupportYPositionToIsocenter: Tag { Tag(0x0018_9548) }
    /// Breast Support Z Position to Isocenter, FD 1.
    public static var breastSupportZPositionToIsocenter: Tag { Tag(0x0018_9549) }
    /// Detector Isocenter Primary Angle, FD 1.
    public static var detectorIsocenterPrimaryAngle: Tag { Tag(0x0018_9550) }
    /// Detector Isocenter Secondary Angle, FD 1.
    public static var detectorIsocenterSecondaryAngle: Tag { Tag(0x0018_9551) }
    /// Detector X Position to Isocenter, FD 1.
    public static var detectorXPositionToIsocenter: Tag { Tag(0x0018_9552) }
    /// Detector Y Position to Isocenter, FD 1.
    public static var detectorYPositionToIsocenter: Tag { Tag(0x0018_9553) }
    /// Detector Z Position to Isocenter, FD 1.
    public static var detectorZPositionToIsocenter: Tag { Tag(0x0018_9554) }
    /// X-Ray Grid Sequence, SQ 1.
    public static var xRayGridSequence: Tag { Tag(0x0018_9555) }
    /// X-Ray Filter Sequence, SQ 1.
    public static var xRayFilterSequence: Tag { Tag(0x0018_9556) }
    /// Detector Active Area TLHC Position, FD 3.
    public static var detectorActiveAreaTLHCPosition: Tag { Tag(0x0018_9557) }
    /// Detector Active Area Orientation, FD 6.
    public static var detectorActiveAreaOrientation: Tag { Tag(0x0018_9558) }
    /// Positioner Primary Angle Direction, CS 1.
    public static var positionerPrimaryAngleDirection: Tag { Tag(0x0018_9559) }
    /// Diffusion b-matrix Sequence, SQ 1.
    public static var diffusionBMatrixSequence: Tag { Tag(0x0018_9601) }
    /// Diffusion b-value XX, FD 1.
    public static var diffusionBValueXX: Tag { Tag(0x0018_9602) }
    /// Diffusion b-value XY, FD 1.
    public static var diffusionBValueXY: Tag { Tag(0x0018_9603) }
    /// Diffusion b-value XZ, FD 1.
    public static var diffusionBValueXZ: Tag { Tag(0x0018_9604) }
    /// Diffusion b-value YY, FD 1.
    public static var diffusionBValueYY: Tag { Tag(0x0018_9605) }
    /// Diffusion b-value YZ, FD 1.
    public static var diffusionBValueYZ: Tag { Tag(0x0018_9606) }
    /// Diffusion b-value ZZ, FD 1.
    public static var diffusionBValueZZ: Tag { Tag(0x0018_9607) }
    /// Functional MR Sequence, SQ 1.
    public static var functionalMRSequence: Tag { Tag(0x0018_9621) }
    /// Functional Settling Phase Frames Present, CS 1.
    public static var functionalSettlingPhaseFramesPresent: Tag { Tag(0x0018_9622) }
    /// Functional Sync Pulse, DT 1.
    public static var functionalSyncPulse: Tag { Tag(0x0018_9623) }
    /// Settling Phase Frame, CS 1.
    public static var settlingPhaseFrame: Tag { Tag(0x0018_9624) }
    /// Decay Correction DateTime, DT 1.
    public static var decayCorrectionDateTime: Tag { Tag(0x0018_9701) }
    /// Start Density Threshold, FD 1.
    public static var startDensityThreshold: Tag { Tag(0x0018_9715) }
    /// Start Relative Density Difference Threshold, FD 1.
    public static var startRelativeDensityDifferenceThreshold: Tag { Tag(0x0018_9716) }
    /// Start Cardiac Trigger Count Threshold, FD 1.
    public static var startCardiacTriggerCountThreshold: Tag { Tag(0x0018_9717) }
    /// Start Respiratory Trigger Count Threshold, FD 1.
    public static var startRespiratoryTriggerCountThreshold: Tag { Tag(0x0018_9718) }
    /// Termination Counts Threshold, FD 1.
    public static var terminationCountsThreshold: Tag { Tag(0x0018_9719) }
    /// Termination Density Threshold, FD 1.
    public static var terminationDensityThreshold: Tag { Tag(0x0018_9720) }
    /// Termination Relative Density Threshold, FD 1.
    public static var terminationRelativeDensityThreshold: Tag { Tag(0x0018_9721) }
    /// Termination Time Threshold, FD 1.
    public static var terminationTimeThreshold: Tag { Tag(0x0018_9722) }
    /// Termination Cardiac Trigger Count Threshold, FD 1.
    public static var terminationCardiacTriggerCountThreshold: Tag { Tag(0x0018_9723) }
    /// Termination Respiratory Trigger Count Threshold, FD 1.
    public static var terminationRespiratoryTriggerCountThreshold: Tag { Tag(0x0018_9724) }
    /// Detector Geometry, CS 1.
    public static var detectorGeometry: Tag { Tag(0x0018_9725) }
    /// Transverse Detector Separation, FD 1.
    public static var transverseDetectorSeparation: Tag { Tag(0x0018_9726) }
    /// Axial Detector Dimension, FD 1.
    public static var axialDetectorDimension: Tag { Tag(0x0018_9727) }
    /// Radiopharmaceutical Agent Number, US 1.
    public static var radiopharmaceuticalAgentNumber: Tag { Tag(0x0018_9729) }
    /// PET Frame Acquisition Sequence, SQ 1.
    public static var petFrameAcquisitionSequence: Tag { Tag(0x0018_9732) }
    /// PET Detector Motion Details Sequence, SQ 1.
    public static var petDetectorMotionDetailsSequence: Tag { Tag(0x0018_9733) }
    /// PET Table Dynamics Sequence, SQ 1.
    public static var petTableDynamicsSequence: Tag { Tag(0x0018_9734) }
    /// PET Position Sequence, SQ 1.
    public static var petPositionSequence: Tag { Tag(0x0018_9735) }
    /// PET Frame Correction Factors Sequence, SQ 1.
    public static var petFrameCorrectionFactorsSequence: Tag { Tag(0x0018_9736) }
    /// Radiopharmaceutical Usage Sequence, SQ 1.
    public static var radiopharmaceuticalUsageSequence: Tag { Tag(0x0018_9737) }
    /// Attenuation Correction Source, CS 1.
    public static var attenuationCorrectionSource: Tag { Tag(0x0018_9738) }
    /// Number of Iterations, US 1.
    public static var numberOfIterations: Tag { Tag(0x0018_9739) }
    /// Number of Subsets, US 1.
    public static var numberOfSubsets: Tag { Tag(0x0018_9740) }
    /// PET Reconstruction Sequence, SQ 1.
    public static var petReconstructionSequence: Tag { Tag(0x0018_9749) }
    /// PET Frame Type Sequence, SQ 1.
    public static var petFrameTypeSequence: Tag { Tag(0x0018_9751) }
    /// Time of Flight Information Used, CS 1.
    public static var timeOfFlightInformationUsed: Tag { Tag(0x0018_9755) }
    /// Reconstruction Type, CS 1.
    public static var reconstructionType: Tag { Tag(0x0018_9756) }
    /// Decay Corrected, CS 1.
    public static var decayCorrected: Tag { Tag(0x0018_9758) }
    /// Attenuation Corrected, CS 1.
    public static var attenuationCorrected: Tag { Tag(0x0018_9759) }
    /// Scatter Corrected, CS 1.
    public static var scatterCorrected: Tag { Tag(0x0018_9760) }
    /// Dead Time Corrected, CS 1.
    public static var deadTimeCorrected: Tag { Tag(0x0018_9761) }
    /// Gantry Motion Corrected, CS 1.
    public static var gantryMotionCorrected: Tag { Tag(0x0018_9762) }
    /// Patient Motion Corrected, CS 1.
    public static var patientMotionCorrected: Tag { Tag(0x0018_9763) }
    /// Count Loss Normalization Corrected, CS 1.
    public static var countLossNormalizationCorrected: Tag { Tag(0x0018_9764) }
    /// Randoms Corrected, CS 1.
    public static var randomsCorrected: Tag { Tag(0x0018_9765) }
    /// Non-uniform Radial Sampling Corrected, CS 1.
    public static var nonUniformRadialSamplingCorrected: Tag { Tag(0x0018_9766) }
    /// Sensitivity Calibrated, CS 1.
    public static var sensitivityCalibrated: Tag { Tag(0x0018_9767) }
    /// Detector Normalization Correction, CS 1.
    public static var detectorNormalizationCorrection: Tag { Tag(0x0018_9768) }
    /// Iterative Reconstruction Method, CS 1.
    public static var iterativeReconstructionMethod: Tag { Tag(0x0018_9769) }
    /// Attenuation Correction Temporal Relationship, CS 1.
    public static var attenuationCorrectionTemporalRelationship: Tag { Tag(0x0018_9770) }
    /// Patient Physiological State Sequence, SQ 1.
    public static var patientPhysiologicalStateSequence: Tag { Tag(0x0018_9771) }
    /// Patient Physiological State Code Sequence, SQ 1.
    public static var patientPhysiologicalStateCodeSequence: Tag { Tag(0x0018_9772) }
    /// Depth(s) of Focus, FD 1-n.
    public static var depthsOfFocus: Tag { Tag(0x0018_9801) }
    /// Excluded Intervals Sequence, SQ 1.
    public static var excludedIntervalsSequence: Tag { Tag(0x0018_9803) }
    /// Exclusion Start DateTime, DT 1.
    public static var exclusionStartDateTime: Tag { Tag(0x0018_9804) }
    /// Exclusion Duration, FD 1.
    public static var exclusionDuration: Tag { Tag(0x0018_9805) }
    /// US Image Description Sequence, SQ 1.
    public static var usImageDescriptionSequence: Tag { Tag(0x0018_9806) }
    /// Image Data Type Sequence, SQ 1.
    public static var imageDataTypeSequence: Tag { Tag(0x0018_9807) }
    /// Data Type, CS 1.
    public static var dataType: Tag { Tag(0x0018_9808) }
    /// Transducer Scan Pattern Code Sequence, SQ 1.
    public static var transducerScanPatternCodeSequence: Tag { Tag(0x0018_9809) }
    /// Aliased Data Type, CS 1.
    public static var aliasedDataType: Tag { Tag(0x0018_980B) }
    /// Position Measuring Device Used, CS 1.
    public static var positionMeasuringDeviceUsed: Tag { Tag(0x0018_980C) }
    /// Transducer Geometry Code Sequence, SQ 1.
    public static var transducerGeometryCodeSequence: Tag { Tag(0x0018_980D) }
    /// Transducer Beam Steering Code Sequence, SQ 1.
    public static var transducerBeamSteeringCodeSequence: Tag { Tag(0x0018_980E) }
    /// Transducer Application Code Sequence, SQ 1.
    public static var transducerApplicationCodeSequence: Tag { Tag(0x0018_980F) }
    /// Zero Velocity Pixel Value, US or SS 1.
    public static var zeroVelocityPixelValue: Tag { Tag(0x0018_9810) }
    /// Photoacoustic Excitation Characteristics Sequence, SQ 1.
    public static var photoacousticExcitationCharacteristicsSequence: Tag { Tag(0x0018_9821) }
    /// Excitation Spectral Width, FD 1.
    public static var excitationSpectralWidth: Tag { Tag(0x0018_9822) }
    /// Excitation Energy, FD 1.
    public static var excitationEnergy: Tag { Tag(0x0018_9823) }
    /// Excitation Pulse Duration, FD 1.
    public static var excitationPulseDuration: Tag { Tag(0x0018_9824) }
    /// Excitation Wavelength Sequence, SQ 1.
    public static var excitationWavelengthSequence: Tag { Tag(0x0018_9825) }
    /// Excitation Wavelength, FD 1.
    public static var excitationWavelength: Tag { Tag(0x0018_9826) }
    /// Illumination Translation Flag, CS 1.
    public static var illuminationTranslationFlag: Tag { Tag(0x0018_9828) }
    /// Acoustic Coupling Medium Flag, CS 1.
    public static var acousticCouplingMediumFlag: Tag { Tag(0x0018_9829) }
    /// Acoustic Coupling Medium Code Sequence, SQ 1.
    public static var acousticCouplingMediumCodeSequence: Tag { Tag(0x0018_982A) }
    /// Acoustic Coupling Medium Temperature, FD 1.
    public static var acousticCouplingMediumTemperature: Tag { Tag(0x0018_982B) }
    /// Transducer Response Sequence, SQ 1.
    public static var transducerResponseSequence: Tag { Tag(0x0018_982C) }
    /// Center Frequency, FD 1.
    public static var centerFrequency: Tag { Tag(0x0018_982D) }
    /// Fractional Bandwidth, FD 1.
    public static var fractionalBandwidth: Tag { Tag(0x0018_982E) }
    /// Lower Cutoff Frequency, FD 1.
    public static var lowerCutoffFrequency: Tag { Tag(0x0018_982F) }
    /// Upper Cutoff Frequency, FD 1.
    public static var upperCutoffFrequency: Tag { Tag(0x0018_9830) }
    /// Transducer Technology Sequence, SQ 1.
    public static var transducerTechnologySequence: Tag { Tag(0x0018_9831) }
    /// Sound Speed Correction Mechanism Code Sequence, SQ 1.
    public static var soundSpeedCorrectionMechanismCodeSequence: Tag { Tag(0x0018_9832) }
    /// Object Sound Speed, FD 1.
    public static var objectSoundSpeed: Tag { Tag(0x0018_9833) }
    /// Acoustic Coupling Medium Sound Speed, FD 1.
    public static var acousticCouplingMediumSoundSpeed: Tag { Tag(0x0018_9834) }
    /// Photoacoustic Image Frame Type Sequence, SQ 1.
    public static var photoacousticImageFrameTypeSequence: Tag { Tag(0x0018_9835) }
    /// Image Data Type Code Sequence, SQ 1.
    public static var imageDataTypeCodeSequence: Tag { Tag(0x0018_9836) }
    /// Reference Location Label, LO 1.
    public static var referenceLocationLabel: Tag { Tag(0x0018_9900) }
    /// Reference Location Description, UT 1.
    public static var referenceLocationDescription: Tag { Tag(0x0018_9901) }
    /// Reference Basis Code Sequence, SQ 1.
    public static var referenceBasisCodeSequence: Tag { Tag(0x0018_9902) }
    /// Reference Geometry Code Sequence, SQ 1.
    public static var referenceGeometryCodeSequence: Tag { Tag(0x0018_9903) }
    /// Offset Distance, DS 1.
    public static var offsetDistance: Tag { Tag(0x0018_9904) }
    /// Offset Direction, CS 1.
    public static var offsetDirection: Tag { Tag(0x0018_9905) }
    /// Potential Scheduled Protocol Code Sequence, SQ 1.
    public static var potentialScheduledProtocolCodeSequence: Tag { Tag(0x0018_9906) }
    /// Potential Requested Procedure Code Sequence, SQ 1.
    public static var potentialRequestedProcedureCodeSequence: Tag { Tag(0x0018_9907) }
    /// Potential Reasons for Procedure, UC 1-n.
    public static var potentialReasonsForProcedure: Tag { Tag(0x0018_9908) }
    /// Potential Reasons for Procedure Code Sequence, SQ 1.
    public static var potentialReasonsForProcedureCodeSequence: Tag { Tag(0x0018_9909) }
    /// Potential Diagnostic Tasks, UC 1-n.
    public static var potentialDiagnosticTasks: Tag { Tag(0x0018_990A) }
    /// Contraindications Code Sequence, SQ 1.
    public static var contraindicationsCodeSequence: Tag { Tag(0x0018_990B) }
    /// Referenced Defined Protocol Sequence, SQ 1.
    public static var referencedDefinedProtocolSequence: Tag { Tag(0x0018_990C) }
    /// Referenced Performed Protocol Sequence, SQ 1.
    public static var referencedPerformedProtocolSequence: Tag { Tag(0x0018_990D) }
    /// Predecessor Protocol Sequence, SQ 1.
    public static var predecessorProtocolSequence: Tag { Tag(0x0018_990E) }
    /// Protocol Planning Information, UT 1.
    public static var protocolPlanningInformation: Tag { Tag(0x0018_990F) }
    /// Protocol Design Rationale, UT 1.
    public static var protocolDesignRationale: Tag { Tag(0x0018_9910) }
    /// Patient Specification Sequence, SQ 1.
    public static var patientSpecificationSequence: Tag { Tag(0x0018_9911) }
    /// Model Specification Sequence, SQ 1.
    public static var modelSpecificationSequence: Tag { Tag(0x0018_9912) }
    /// Parameters Specification Sequence, SQ 1.
    public static var parametersSpecificationSequence: Tag { Tag(0x0018_9913) }
    /// Instruction Sequence, SQ 1.
    public static var instructionSequence: Tag { Tag(0x0018_9914) }
    /// Instruction Index, US 1.
    public static var instructionIndex: Tag { Tag(0x0018_9915) }
    /// Instruction Text, LO 1.
    public static var instructionText: Tag { Tag(0x0018_9916) }
    /// Instruction Description, UT 1.
    public static var instructionDescription: Tag { Tag(0x0018_9917) }
    /// Instruction Performed Flag, CS 1.
    public static var instructionPerformedFlag: Tag { Tag(0x0018_9918) }
    /// Instruction Performed DateTime, DT 1.
    public static var instructionPerformedDateTime: Tag { Tag(0x0018_9919) }
    /// Instruction Performance Comment, UT 1.
    public static var instructionPerformanceComment: Tag { Tag(0x0018_991A) }
    /// Patient Positioning Instruction Sequence, SQ 1.
    public static var patientPositioningInstructionSequence: Tag { Tag(0x0018_991B) }
    /// Positioning Method Code Sequence, SQ 1.
    public static var positioningMethodCodeSequence: Tag { Tag(0x0018_991C) }
    /// Positioning Landmark Sequence, SQ 1.
    public static var positioningLandmarkSequence: Tag { Tag(0x0018_991D) }
    /// Target Frame of Reference UID, UI 1.
    public static var targetFrameOfReferenceUID: Tag { Tag(0x0018_991E) }
    /// Acquisition Protocol Element Specification Sequence, SQ 1.
    public static var acquisitionProtocolElementSpecificationSequence: Tag { Tag(0x0018_991F) }
    /// Acquisition Protocol Element Sequence, SQ 1.
    public static var acquisitionProtocolElementSequence: Tag { Tag(0x0018_9920) }
    /// Protocol Element Number, US 1.
    public static var protocolElementNumber: Tag { Tag(0x0018_9921) }
    /// Protocol Element Name, LO 1.
    public static var protocolElementName: Tag { Tag(0x0018_9922) }
    /// Protocol Element Characteristics Summary, UT 1.
    public static var protocolElementCharacteristicsSummary: Tag { Tag(0x0018_9923) }
    /// Protocol Element Purpose, UT 1.
    public static var protocolElementPurpose: Tag { Tag(0x0018_9924) }
    /// Acquisition Motion, CS 1.
    public static var acquisitionMotion: Tag { Tag(0x0018_9930) }
    /// Acquisition Start Location Sequence, SQ 1.
    public static var acquisitionStartLocationSequence: Tag { Tag(0x0018_9931) }
    /// Acquisition End Location Sequence, SQ 1.
    public static var acquisitionEndLocationSequence: Tag { Tag(0x0018_9932) }
    /// Reconstruction Protocol Element Specification Sequence, SQ 1.
    public static var reconstructionProtocolElementSpecificationSequence: Tag { Tag(0x0018_9933) }
    /// Reconstruction Protocol Element Sequence, SQ 1.
    public static var reconstructionProtocolElementSequence: Tag { Tag(0x0018_9934) }
    /// Storage Protocol Element Specification Sequence, SQ 1.
    public static var storageProtocolElementSpecificationSequence: Tag { Tag(0x0018_9935) }
    /// Storage Protocol Element Sequence, SQ 1.
    public static var storageProtocolElementSequence: Tag { Tag(0x0018_9936) }
    /// Requested Series Description, LO 1.
    public static var requestedSeriesDescription: Tag { Tag(0x0018_9937) }
    /// Source Acquisition Protocol Element Number, US 1-n.
    public static var sourceAcquisitionProtocolElementNumber: Tag { Tag(0x0018_9938) }
    /// Source Acquisition Beam Number, US 1-n.
    public static var sourceAcquisitionBeamNumber: Tag { Tag(0x0018_9939) }
    /// Source Reconstruction Protocol Element Number, US 1-n.
    public static var sourceReconstructionProtocolElementNumber: Tag { Tag(0x0018_993A) }
    /// Reconstruction Start Location Sequence, SQ 1.
    public static var reconstructionStartLocationSequence: Tag { Tag(0x0018_993B) }
    /// Reconstruction End Location Sequence, SQ 1.
    public static var reconstructionEndLocationSequence: Tag { Tag(0x0018_993C) }
    /// Reconstruction Algorithm Sequence, SQ 1.
    public static var reconstructionAlgorithmSequence: Tag { Tag(0x0018_993D) }
    /// Reconstruction Target Center Location Sequence, SQ 1.
    public static var reconstructionTargetCenterLocationSequence: Tag { Tag(0x0018_993E) }
    /// Image Filter Description, UT 1.
    public static var imageFilterDescription: Tag { Tag(0x0018_9941) }
    /// CTDIvol Notification Trigger, FD 1.
    public static var ctdiVolNotificationTrigger: Tag { Tag(0x0018_9942) }
    /// DLP Notification Trigger, FD 1.
    public static var dlpNotificationTrigger: Tag { Tag(0x0018_9943) }
    /// Auto KVP Selection Type, CS 1.
    public static var autoKVPSelectionType: Tag { Tag(0x0018_9944) }
    /// Auto KVP Upper Bound, FD 1.
    public static var autoKVPUpperBound: Tag { Tag(0x0018_9945) }
    /// Auto KVP Lower Bound, FD 1.
    public static var autoKVPLowerBound: Tag { Tag(0x0018_9946) }
    /// Protocol Defined Patient Position, CS 1.
    public static var protocolDefinedPatientPosition: Tag { Tag(0x0018_9947) }
    /// Contributing Equipment Sequence, SQ 1.
    public static var contributingEquipmentSequence: Tag { Tag(0x0018_A001) }
    /// Contribution DateTime, DT 1.
    public static var contributionDateTime: Tag { Tag(0x0018_A002) }
    /// Contribution Description, ST 1.
    public static var contributionDescription: Tag { Tag(0x0018_A003) }
    /// Study Instance UID, UI 1.
    public static var studyInstanceUID: Tag { Tag(0x0020_000D) }
    /// Series Instance UID, UI 1.
    public static var seriesInstanceUID: Tag { Tag(0x0020_000E) }
    /// Study ID, SH 1.
    public static var studyID: Tag { Tag(0x0020_0010) }
    /// Series Number, IS 1.
    public static var seriesNumber: Tag { Tag(0x0020_0011) }
    /// Acquisition Number, IS 1.
    public static var acquisitionNumber: Tag { Tag(0x0020_0012) }
    /// Instance Number, IS 1.
    public static var instanceNumber: Tag { Tag(0x0020_0013) }
    /// Isotope Number, IS 1. Retired.
    public static var isotopeNumber: Tag { Tag(0x0020_0014) }
    /// Phase Number, IS 1. Retired.
    public static var phaseNumber: Tag { Tag(0x0020_0015) }
    /// Interval Number, IS 1. Retired.
    public static var intervalNumber: Tag { Tag(0x0020_0016) }
    /// Time Slot Number, IS 1. Retired.
    public static var timeSlotNumber: Tag { Tag(0x0020_0017) }
    /// Angle Number, IS 1. Retired.
    public static var angleNumber: Tag { Tag(0x0020_0018) }
    /// Item Number, IS 1.
    public static var itemNumber: Tag { Tag(0x0020_0019) }
    /// Patient Orientation, CS 2.
    public static var patientOrientation: Tag { Tag(0x0020_0020) }
    /// Overlay Number, IS 1. Retired.
    public static var overlayNumber: Tag { Tag(0x0020_0022) }
    /// Curve Number, IS 1. Retired.
    public static var curveNumber: Tag { Tag(0x0020_0024) }
    /// LUT Number, IS 1. Retired.
    public static var lutNumber: Tag { Tag(0x0020_0026) }
    /// Pyramid Label, LO 1.
    public static var pyramidLabel: Tag { Tag(0x0020_0027) }
    /// Image Position, DS 3. Retired.
    public static var imagePosition: Tag { Tag(0x0020_0030) }
    /// Image Position (Patient), DS 3.
    public static var imagePositionPatient: Tag { Tag(0x0020_0032) }
    /// Image Orientation, DS 6. Retired.
    public static var imageOrientation: Tag { Tag(0x0020_0035) }
    /// Image Orientation (Patient), DS 6.
    public static var imageOrientationPatient: Tag { Tag(0x0020_0037) }
    /// Location, DS 1. Retired.
    public static var location: Tag { Tag(0x0020_0050) }
    /// Frame of Reference UID, UI 1.
    public static var frameOfReferenceUID: Tag { Tag(0x0020_0052) }
    /// Laterality, CS 1.
    public static var laterality: Tag { Tag(0x0020_0060) }
    /// Image Laterality, CS 1.
    public static var imageLaterality: Tag { Tag(0x0020_0062) }
    /// Image Geometry Type, LO 1. Retired.
    public static var imageGeometryType: Tag { Tag(0x0020_0070) }
    /// Masking Image, CS 1-n. Retired.
    public static var maskingImage: Tag { Tag(0x0020_0080) }
    /// Report Number, IS 1. Retired.
    public static var reportNumber: Tag { Tag(0x0020_00AA) }
    /// Temporal Position Identifier, IS 1.
    public static var temporalPositionIdentifier: Tag { Tag(0x0020_0100) }
    /// Number of Temporal Positions, IS 1.
    public static var numberOfTemporalPositions: Tag { Tag(0x0020_0105) }
    /// Temporal Resolution, DS 1.
    public static var temporalResolution: Tag { Tag(0x0020_0110) }
    /// Synchronization Frame of Reference UID, UI 1.
    public static var synchronizationFrameOfReferenceUID: Tag { Tag(0x0020_0200) }
    /// SOP Instance UID of Concatenation Source, UI 1.
    public static var sopInstanceUIDOfConcatenationSource: Tag { Tag(0x0020_0242) }
    /// Series in Study, IS 1. Retired.
    public static var seriesInStudy: Tag { Tag(0x0020_1000) }
    /// Acquisitions in Series, IS 1. Retired.
    public static var acquisitionsInSeries: Tag { Tag(0x0020_1001) }
    /// Images in Acquisition, IS 1.
    public static var imagesInAcquisition: Tag { Tag(0x0020_1002) }
    /// Images in Series, IS 1. Retired.
    public static var imagesInSeries: Tag { Tag(0x0020_1003) }
    /// Acquisitions in Study, IS 1. Retired.
    public static var acquisitionsInStudy: Tag { Tag(0x0020_1004) }
    /// Images in Study, IS 1. Retired.
    public static var imagesInStudy: Tag { Tag(0x0020_1005) }
    /// Reference, LO 1-n. Retired.
    public static var reference: Tag { Tag(0x0020_1020) }
    /// Target Position Reference Indicator, LO 1.
    public static var targetPositionReferenceIndicator: Tag { Tag(0x0020_103F) }
    /// Position Reference Indicator, LO 1.
    public static var positionReferenceIndicator: Tag { Tag(0x0020_1040) }
    /// Slice Location, DS 1.
    public static var sliceLocation: Tag { Tag(0x0020_1041) }
    /// Other Study Numbers, IS 1-n. Retired.
    public static var otherStudyNumbers: Tag { Tag(0x0020_1070) }
    /// Number of Patient Related Studies, IS 1.
    public static var numberOfPatientRelatedStudies: Tag { Tag(0x0020_1200) }
    /// Number of Patient Related Series, IS 1.
    public static var numberOfPatientRelatedSeries: Tag { Tag(0x0020_1202) }
    /// Number of Patient Related Instances, IS 1.
    public static var numberOfPatientRelatedInstances: Tag { Tag(0x0020_1204) }
    /// Number of Study Related Series, IS 1.
    public static var numberOfStudyRelatedSeries: Tag { Tag(0x0020_1206) }
    /// Number of Study Related Instances, IS 1.
    public static var numberOfStudyRelatedInstances: Tag { Tag(0x0020_1208) }
    /// Number of Series Related Instances, IS 1.
    public static var numberOfSeriesRelatedInstances: Tag { Tag(0x0020_1209) }
    /// Modifying Device ID, CS 1. Retired.
    public static var modifyingDeviceID: Tag { Tag(0x0020_3401) }
    /// Modified Image ID, CS 1. Retired.
    public static var modifiedImageID: Tag { Tag(0x0020_3402) }
    /// Modified Image Date, DA 1. Retired.
    public static var modifiedImageDate: Tag { Tag(0x0020_3403) }
    /// Modifying Device Manufacturer, LO 1. Retired.
    public static var modifyingDeviceManufacturer: Tag { Tag(0x0020_3404) }
    /// Modified Image Time, TM 1. Retired.
    public static var modifiedImageTime: Tag { Tag(0x0020_3405) }
    /// Modified Image Description, LO 1. Retired.
    public static var modifiedImageDescription: Tag { Tag(0x0020_3406) }
    /// Image Comments, LT 1.
    public static var imageComments: Tag { Tag(0x0020_4000) }
    /// Original Image Identification, AT 1-n. Retired.
    public static var originalImageIdentification: Tag { Tag(0x0020_5000) }
    /// Original Image Identification Nomenclature, LO 1-n. Retired.
    public static var originalImageIdentificationNomenclature: Tag { Tag(0x0020_5002) }
    /// Stack ID, SH 1.
    public static var stackID: Tag { Tag(0x0020_9056) }
    /// In-Stack Position Number, UL 1.
    public static var inStackPositionNumber: Tag { Tag(0x0020_9057) }
    /// Frame Anatomy Sequence, SQ 1.
    public static var frameAnatomySequence: Tag { Tag(0x0020_9071) }
    /// Frame Laterality, CS 1.
    public static var frameLaterality: Tag { Tag(0x0020_9072) }
    /// Frame Content Sequence, SQ 1.
    public static var frameContentSequence: Tag { Tag(0x0020_9111) }
    /// Plane Position Sequence, SQ 1.
    public static var planePositionSequence: Tag { Tag(0x0020_9113) }
    /// Plane Orientation Sequence, SQ 1.
    public static var planeOrientationSequence: Tag { Tag(0x0020_9116) }
    /// Temporal Position Index, UL 1.
    public static var temporalPositionIndex: Tag { Tag(0x0020_9128) }
    /// Nominal Cardiac Trigger Delay Time, FD 1.
    public static var nominalCardiacTriggerDelayTime: Tag { Tag(0x0020_9153) }
    /// Nominal Cardiac Trigger Time Prior To R-Peak, FL 1.
    public static var nominalCardiacTriggerTimePriorToRPeak: Tag { Tag(0x0020_9154) }
    /// Actual Cardiac Trigger Time Prior To R-Peak, FL 1.
    public static var actualCardiacTriggerTimePriorToRPeak: Tag { Tag(0x0020_9155) }
    /// Frame Acquisition Number, US 1.
    public static var frameAcquisitionNumber: Tag { Tag(0x0020_9156) }
    /// Dimension Index Values, UL 1-n.
    public static var dimensionIndexValues: Tag { Tag(0x0020_9157) }
    /// Frame Comments, LT 1.
    public static var frameComments: Tag { Tag(0x0020_9158) }
    /// Concatenation UID, UI 1.
    public static var concatenationUID: Tag { Tag(0x0020_9161) }
    /// In-concatenation Number, US 1.
    public static var inConcatenationNumber: Tag { Tag(0x0020_9162) }
    /// In-concatenation Total Number, US 1.
    public static var inConcatenationTotalNumber: Tag { Tag(0x0020_9163) }
    /// Dimension Organization UID, UI 1.
    public static var dimensionOrganizationUID: Tag { Tag(0x0020_9164) }
    /// Dimension Index Pointer, AT 1.
    public static var dimensionIndexPointer: Tag { Tag(0x0020_9165) }
    /// Functional Group Pointer, AT 1.
    public static var functionalGroupPointer: Tag { Tag(0x0020_9167) }
    /// Unassigned Shared Converted Attributes Sequence, SQ 1.
    public static var unassignedSharedConvertedAttributesSequence: Tag { Tag(0x0020_9170) }
    /// Unassigned Per-Frame Converted Attributes Sequence, SQ 1.
    public static var unassignedPerFrameConvertedAttributesSequence: Tag { Tag(0x0020_9171) }
    /// Conversion Source Attributes Sequence, SQ 1.
    public static var conversionSourceAttributesSequence: Tag { Tag(0x0020_9172) }
    /// Dimension Index Private Creator, LO 1.
    public static var dimensionIndexPrivateCreator: Tag { Tag(0x0020_9213) }
    /// Dimension Organization Sequence, SQ 1.
    public static var dimensionOrganizationSequence: Tag { Tag(0x0020_9221) }
    /// Dimension Index Sequence, SQ 1.
    public static var dimensionIndexSequence: Tag { Tag(0x0020_9222) }
    /// Concatenation Frame Offset Number, UL 1.
    public static var concatenationFrameOffsetNumber: Tag { Tag(0x0020_9228) }
    /// Functional Group Private Creator, LO 1.
    public static var functionalGroupPrivateCreator: Tag { Tag(0x0020_9238) }
    /// Nominal Percentage of Cardiac Phase, FL 1.
    public static var nominalPercentageOfCardiacPhase: Tag { Tag(0x0020_9241) }
    /// Nominal Percentage of Respiratory Phase, FL 1.
    public static var nominalPercentageOfRespiratoryPhase: Tag { Tag(0x0020_9245) }
    /// Starting Respiratory Amplitude, FL 1.
    public static var startingRespiratoryAmplitude: Tag { Tag(0x0020_9246) }
    /// Starting Respiratory Phase, CS 1.
    public static var startingRespiratoryPhase: Tag { Tag(0x0020_9247) }
    /// Ending Respiratory Amplitude, FL 1.
    public static var endingRespiratoryAmplitude: Tag { Tag(0x0020_9248) }
    /// Ending Respiratory Phase, CS 1.
    public static var endingRespiratoryPhase: Tag { Tag(0x0020_9249) }
    /// Respiratory Trigger Type, CS 1.
    public static var respiratoryTriggerType: Tag { Tag(0x0020_9250) }
    /// R-R Interval Time Nominal, FD 1.
    public static var rrIntervalTimeNominal: Tag { Tag(0x0020_9251) }
    /// Actual Cardiac Trigger Delay Time, FD 1.
    public static var actualCardiacTriggerDelayTime: Tag { Tag(0x0020_9252) }
    /// Respiratory Synchronization Sequence, SQ 1.
    public static var respiratorySynchronizationSequence: Tag { Tag(0x0020_9253) }
    /// Respiratory Interval Time, FD 1.
    public static var respiratoryIntervalTime: Tag { Tag(0x0020_9254) }
    /// Nominal Respiratory Trigger Delay Time, FD 1.
    public static var nominalRespiratoryTriggerDelayTime: Tag { Tag(0x0020_9255) }
    /// Respiratory Trigger Delay Threshold, FD 1.
    public static var respiratoryTriggerDelayThreshold: Tag { Tag(0x0020_9256) }
    /// Actual Respiratory Trigger Delay Time, FD 1.
    public static var actualRespiratoryTriggerDelayTime: Tag { Tag(0x0020_9257) }
    /// Image Position (Volume), FD 3.
    public static var imagePositionVolume: Tag { Tag(0x0020_9301) }
    /// Image Orientation (Volume), FD 6.
    public static var imageOrientationVolume: Tag { Tag(0x0020_9302) }
    /// Ultrasound Acquisition Geometry, CS 1.
    public static var ultrasoundAcquisitionGeometry: Tag { Tag(0x0020_9307) }
    /// Apex Position, FD 3.
    public static var apexPosition: Tag { Tag(0x0020_9308) }
    /// Volume to Transducer Mapping Matrix, FD 16.
    public static var volumeToTransducerMappingMatrix: Tag { Tag(0x0020_9309) }
    /// Volume to Table Mapping Matrix, FD 16.
    public static var volumeToTableMappingMatrix: Tag { Tag(0x0020_930A) }
    /// Volume to Transducer Relationship, CS 1.
    public static var volumeToTransducerRelationship: Tag { Tag(0x0020_930B) }
    /// Patient Frame of Reference Source, CS 1.
    public static var patientFrameOfReferenceSource: Tag { Tag(0x0020_930C) }
    /// Temporal Position Time Offset, FD 1.
    public static var temporalPositionTimeOffset: Tag { Tag(0x0020_930D) }
    /// Plane Position (Volume) Sequence, SQ 1.
    public static var planePositionVolumeSequence: Tag { Tag(0x0020_930E) }
    /// Plane Orientation (Volume) Sequence, SQ 1.
    public static var planeOrientationVolumeSequence: Tag { Tag(0x0020_930F) }
    /// Temporal Position Sequence, SQ 1.
    public static var temporalPositionSequence: Tag { Tag(0x0020_9310) }
    /// Dimension Organization Type, CS 1.
    public static var dimensionOrganizationType: Tag { Tag(0x0020_9311) }
    /// Volume Frame of Reference UID, UI 1.
    public static var volumeFrameOfReferenceUID: Tag { Tag(0x0020_9312) }
    /// Table Frame of Reference UID, UI 1.
    public static var tableFrameOfReferenceUID: Tag { Tag(0x0020_9313) }
    /// Dimension Description Label, LO 1.
    public static var dimensionDescriptionLabel: Tag { Tag(0x0020_9421) }
    /// Patient Orientation in Frame Sequence, SQ 1.
    public static var patientOrientationInFrameSequence: Tag { Tag(0x0020_9450) }
    /// Frame Label, LO 1.
    public static var frameLabel: Tag { Tag(0x0020_9453) }
    /// Acquisition Index, US 1-n.
    public static var acquisitionIndex: Tag { Tag(0x0020_9518) }
    /// Contributing SOP Instances Reference Sequence, SQ 1.
    public static var contributingSOPInstancesReferenceSequence: Tag { Tag(0x0020_9529) }
    /// Reconstruction Index, US 1.
    public static var reconstructionIndex: Tag { Tag(0x0020_9536) }
    /// Light Path Filter Pass-Through Wavelength, US 1.
    public static var lightPathFilterPassThroughWavelength: Tag { Tag(0x0022_0001) }
    /// Light Path Filter Pass Band, US 2.
    public static var lightPathFilterPassBand: Tag { Tag(0x0022_0002) }
    /// Image Path Filter Pass-Through Wavelength, US 1.
    public static var imagePathFilterPassThroughWavelength: Tag { Tag(0x0022_0003) }
    /// Image Path Filter Pass Band, US 2.
    public static var imagePathFilterPassBand: Tag { Tag(0x0022_0004) }
    /// Patient Eye Movement Commanded, CS 1.
    public static var patientEyeMovementCommanded: Tag { Tag(0x0022_0005) }
    /// Patient Eye Movement Command Code Sequence, SQ 1.
    public static var patientEyeMovementCommandCodeSequence: Tag { Tag(0x0022_0006) }
    /// Spherical Lens Power, FL 1.
    public static var sphericalLensPower: Tag { Tag(0x0022_0007) }
    /// Cylinder Lens Power, FL 1.
    public static var cylinderLensPower: Tag { Tag(0x0022_0008) }
    /// Cylinder Axis, FL 1.
    public static var cylinderAxis: Tag { Tag(0x0022_0009) }
    /// Emmetropic Magnification, FL 1.
    public static var emmetropicMagnification: Tag { Tag(0x0022_000A) }
    /// Intra Ocular Pressure, FL 1.
    public static var intraOcularPressure: Tag { Tag(0x0022_000B) }
    /// Horizontal Field of View, FL 1.
    public static var horizontalFieldOfView: Tag { Tag(0x0022_000C) }
    /// Pupil Dilated, CS 1.
    public static var pupilDilated: Tag { Tag(0x0022_000D) }
    /// Degree of Dilation, FL 1.
    public static var degreeOfDilation: Tag { Tag(0x0022_000E) }
    /// Vertex Distance, FD 1.
    public static var vertexDistance: Tag { Tag(0x0022_000F) }
    /// Stereo Baseline Angle, FL 1.
    public static var stereoBaselineAngle: Tag { Tag(0x0022_0010) }
    /// Stereo Baseline Displacement, FL 1.
    public static var stereoBaselineDisplacement: Tag { Tag(0x0022_0011) }
    /// Stereo Horizontal Pixel Offset, FL 1.
    public static var stereoHorizontalPixelOffset: Tag { Tag(0x0022_0012) }
    /// Stereo Vertical Pixel Offset, FL 1.
    public static var stereoVerticalPixelOffset: Tag { Tag(0x0022_0013) }
    /// Stereo Rotation, FL 1.
    public static var stereoRotation: Tag { Tag(0x0022_0014) }
    /// Acquisition Device Type Code Sequence, SQ 1.
    public static var acquisitionDeviceTypeCodeSequence: Tag { Tag(0x0022_0015) }
    /// Illumination Type Code Sequence, SQ 1.
    public static var illuminationTypeCodeSequence: Tag { Tag(0x0022_0016) }
    /// Light Path Filter Type Stack Code Sequence, SQ 1.
    public static var lightPathFilterTypeStackCodeSequence: Tag { Tag(0x0022_0017) }
    /// Image Path Filter Type Stack Code Sequence, SQ 1.
    public static var imagePathFilterTypeStackCodeSequence: Tag { Tag(0x0022_0018) }
    /// Lenses Code Sequence, SQ 1.
    public static var lensesCodeSequence: Tag { Tag(0x0022_0019) }
    /// Channel Description Code Sequence, SQ 1.
    public static var channelDescriptionCodeSequence: Tag { Tag(0x0022_001A) }
    /// Refractive State Sequence, SQ 1.
    public static var refractiveStateSequence: Tag { Tag(0x0022_001B) }
    /// Mydriatic Agent Code Sequence, SQ 1.
    public static var mydriaticAgentCodeSequence: Tag { Tag(0x0022_001C) }
    /// Relative Image Position Code Sequence, SQ 1.
    public static var relativeImagePositionCodeSequence: Tag { Tag(0x0022_001D) }
    /// Camera Angle of View, FL 1.
    public static var cameraAngleOfView: Tag { Tag(0x0022_001E) }
    /// Stereo Pairs Sequence, SQ 1.
    public static var stereoPairsSequence: Tag { Tag(0x0022_0020) }
    /// Left Image Sequence, SQ 1.
    public static var leftImageSequence: Tag { Tag(0x0022_0021) }
    /// Right Image Sequence, SQ 1.
    public static var rightImageSequence: Tag { Tag(0x0022_0022) }
    /// Stereo Pairs Present, CS 1.
    public static var stereoPairsPresent: Tag { Tag(0x0022_0028) }
    /// Axial Length of the Eye, FL 1.
    public static var axialLengthOfTheEye: Tag { Tag(0x0022_0030) }
    /// Ophthalmic Frame Location Sequence, SQ 1.
    public static var ophthalmicFrameLocationSequence: Tag { Tag(0x0022_0031) }
    /// Reference Coordinates, FL 2-2n.
    public static var referenceCoordinates: Tag { Tag(0x0022_0032) }
    /// Depth Spatial Resolution, FL 1.
    public static var depthSpatialResolution: Tag { Tag(0x0022_0035) }
    /// Maximum Depth Distortion, FL 1.
    public static var maximumDepthDistortion: Tag { Tag(0x0022_0036) }
    /// Along-scan Spatial Resolution, FL 1.
    public static var alongScanSpatialResolution: Tag { Tag(0x0022_0037) }
    /// Maximum Along-scan Distortion, FL 1.
    public static var maximumAlongScanDistortion: Tag { Tag(0x0022_0038) }
    /// Ophthalmic Image Orientation, CS 1.
    public static var ophthalmicImageOrientation: Tag { Tag(0x0022_0039) }
    /// Depth of Transverse Image, FL 1.
    public static var depthOfTransverseImage: Tag { Tag(0x0022_0041) }
    /// Mydriatic Agent Concentration Units Sequence, SQ 1.
    public static var mydriaticAgentConcentrationUnitsSequence: Tag { Tag(0x0022_0042) }
    /// Across-scan Spatial Resolution, FL 1.
    public static var acrossScanSpatialResolution: Tag { Tag(0x0022_0048) }
    /// Maximum Across-scan Distortion, FL 1.
    public static var maximumAcrossScanDistortion: Tag { Tag(0x0022_0049) }
    /// Mydriatic Agent Concentration, DS 1.
    public static var mydriaticAgentConcentration: Tag { Tag(0x0022_004E) }
    /// Illumination Wave Length, FL 1.
    public static var illuminationWaveLength: Tag { Tag(0x0022_0055) }
    /// Illumination Power, FL 1.
    public static var illuminationPower: Tag { Tag(0x0022_0056) }
    /// Illumination Bandwidth, FL 1.
    public static var illuminationBandwidth: Tag { Tag(0x0022_0057) }
    /// Mydriatic Agent Sequence, SQ 1.
    public static var mydriaticAgentSequence: Tag { Tag(0x0022_0058) }
    /// Ophthalmic Axial Measurements Right Eye Sequence, SQ 1.
    public static var ophthalmicAxialMeasurementsRightEyeSequence: Tag { Tag(0x0022_1007) }
    /// Ophthalmic Axial Measurements Left Eye Sequence, SQ 1.
    public static var ophthalmicAxialMeasurementsLeftEyeSequence: Tag { Tag(0x0022_1008) }
    /// Ophthalmic Axial Measurements Device Type, CS 1.
    public static var ophthalmicAxialMeasurementsDeviceType: Tag { Tag(0x0022_1009) }
    /// Ophthalmic Axial Length Measurements Type, CS 1.
    public static var ophthalmicAxialLengthMeasurementsType: Tag { Tag(0x0022_1010) }
    /// Ophthalmic Axial Length Sequence, SQ 1.
    public static var ophthalmicAxialLengthSequence: Tag { Tag(0x0022_1012) }
    /// Ophthalmic Axial Length, FL 1.
    public static var ophthalmicAxialLength: Tag { Tag(0x0022_1019) }
    /// Lens Status Code Sequence, SQ 1.
    public static var lensStatusCodeSequence: Tag { Tag(0x0022_1024) }
    /// Vitreous Status Code Sequence, SQ 1.
    public static var vitreousStatusCodeSequence: Tag { Tag(0x0022_1025) }
    /// IOL Formula Code Sequence, SQ 1.
    public static var iolFormulaCodeSequence: Tag { Tag(0x0022_1028) }
    /// IOL Formula Detail, LO 1.
    public static var iolFormulaDetail: Tag { Tag(0x0022_1029) }
    /// Keratometer Index, FL 1.
    public static var keratometerIndex: Tag { Tag(0x0022_1033) }
    /// Source of Ophthalmic Axial Length Code Sequence, SQ 1.
    public static var sourceOfOphthalmicAxialLengthCodeSequence: Tag { Tag(0x0022_1035) }
    /// Source of Corneal Size Data Code Sequence, SQ 1.
    public static var sourceOfCornealSizeDataCodeSequence: Tag { Tag(0x0022_1036) }
    /// Target Refraction, FL 1.
    public static var targetRefraction: Tag { Tag(0x0022_1037) }
    /// Refractive Procedure Occurred, CS 1.
    public static var refractiveProcedureOccurred: Tag { Tag(0x0022_1039) }
    /// Refractive Surgery Type Code Sequence, SQ 1.
    public static var refractiveSurgeryTypeCodeSequence: Tag { Tag(0x0022_1040) }
    /// Ophthalmic Ultrasound Method Code Sequence, SQ 1.
    public static var ophthalmicUltrasoundMethodCodeSequence: Tag { Tag(0x0022_1044) }
    /// Surgically Induced Astigmatism Sequence, SQ 1.
    public static var surgicallyInducedAstigmatismSequence: Tag { Tag(0x0022_1045) }
    /// Type of Optical Correction, CS 1.
    public static var typeOfOpticalCorrection: Tag { Tag(0x0022_1046) }
    /// Toric IOL Power Sequence, SQ 1.
    public static var toricIOLPowerSequence: Tag { Tag(0x0022_1047) }
    /// Predicted Toric Error Sequence, SQ 1.
    public static var predictedToricErrorSequence: Tag { Tag(0x0022_1048) }
    /// Pre-Selected for Implantation, CS 1.
    public static var preSelectedForImplantation: Tag { Tag(0x0022_1049) }
    /// Toric IOL Power for Exact Emmetropia Sequence, SQ 1.
    public static var toricIOLPowerForExactEmmetropiaSequence: Tag { Tag(0x0022_104A) }
    /// Toric IOL Power for Exact Target Refraction Sequence, SQ 1.
    public static var toricIOLPowerForExactTargetRefractionSequence: Tag { Tag(0x0022_104B) }
    /// Ophthalmic Axial Length Measurements Sequence, SQ 1.
    public static var ophthalmicAxialLengthMeasurementsSequence: Tag { Tag(0x0022_1050) }
    /// IOL Power, FL 1.
    public static var iolPower: Tag { Tag(0x0022_1053) }
    /// Predicted Refractive Error, FL 1.
    public static var predictedRefractiveError: Tag { Tag(0x0022_1054) }
    /// Ophthalmic Axial Length Velocity, FL 1.
    public static var ophthalmicAxialLengthVelocity: Tag { Tag(0x0022_1059) }
    /// Lens Status Description, LO 1.
    public static var lensStatusDescription: Tag { Tag(0x0022_1065) }
    /// Vitreous Status Description, LO 1.
    public static var vitreousStatusDescription: Tag { Tag(0x0022_1066) }
    /// IOL Power Sequence, SQ 1.
    public static var iolPowerSequence: Tag { Tag(0x0022_1090) }
    /// Lens Constant Sequence, SQ 1.
    public static var lensConstantSequence: Tag { Tag(0x0022_1092) }
    /// IOL Manufacturer, LO 1.
    public static var iolManufacturer: Tag { Tag(0x0022_1093) }
    /// Lens Constant Description, LO 1. Retired.
    public static var lensConstantDescription: Tag { Tag(0x0022_1094) }
    /// Implant Name, LO 1.
    public static var implantName: Tag { Tag(0x0022_1095) }
    /// Keratometry Measurement Type Code Sequence, SQ 1.
    public static var keratometryMeasurementTypeCodeSequence: Tag { Tag(0x0022_1096) }
    /// Implant Part Number, LO 1.
    public static var implantPartNumber: Tag { Tag(0x0022_1097) }
    /// Referenced Ophthalmic Axial Measurements Sequence, SQ 1.
    public static var referencedOphthalmicAxialMeasurementsSequence: Tag { Tag(0x0022_1100) }
    /// Ophthalmic Axial Length Measurements Segment Name Code Sequence, SQ 1.
    public static var ophthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Tag { Tag(0x0022_1101) }
    /// Refractive Error Before Refractive Surgery Code Sequence, SQ 1.
    public static var refractiveErrorBeforeRefractiveSurgeryCodeSequence: Tag { Tag(0x0022_1103) }
    /// IOL Power For Exact Emmetropia, FL 1.
    public static var iolPowerForExactEmmetropia: Tag { Tag(0x0022_1121) }
    /// IOL Power For Exact Target Refraction, FL 1.
    public static var iolPowerForExactTargetRefraction: Tag { Tag(0x0022_1122) }
    /// Anterior Chamber Depth Definition Code Sequence, SQ 1.
    public static var anteriorChamberDepthDefinitionCodeSequence: Tag { Tag(0x0022_1125) }
    /// Lens Thickness Sequence, SQ 1.
    public static var lensThicknessSequence: Tag { Tag(0x0022_1127) }
    /// Anterior Chamber Depth Sequence, SQ 1.
    public static var anteriorChamberDepthSequence: Tag { Tag(0x0022_1128) }
    /// Calculation Comment Sequence, SQ 1.
    public static var calculationCommentSequence: Tag { Tag(0x0022_112A) }
    /// Calculation Comment Type, CS 1.
    public static var calculationCommentType: Tag { Tag(0x0022_112B) }
    /// Calculation Comment, LT 1.
    public static var calculationComment: Tag { Tag(0x0022_112C) }
    /// Lens Thickness, FL 1.
    public static var lensThickness: Tag { Tag(0x0022_1130) }
    /// Anterior Chamber Depth, FL 1.
    public static var anteriorChamberDepth: Tag { Tag(0x0022_1131) }
    /// Source of Lens Thickness Data Code Sequence, SQ 1.
    public static var sourceOfLensThicknessDataCodeSequence: Tag { Tag(0x0022_1132) }
    /// Source of Anterior Chamber Depth Data Code Sequence, SQ 1.
    public static var sourceOfAnteriorChamberDepthDataCodeSequence: Tag { Tag(0x0022_1133) }
    /// Source of Refractive Measurements Sequence, SQ 1.
    public static var sourceOfRefractiveMeasurementsSequence: Tag { Tag(0x0022_1134) }
    /// Source of Refractive Measurements Code Sequence, SQ 1.
    public static var sourceOfRefractiveMeasurementsCodeSequence: Tag { Tag(0x0022_1135) }
    /// Ophthalmic Axial Length Measurement Modified, CS 1.
    public static var ophthalmicAxialLengthMeasurementModified: Tag { Tag(0x0022_1140) }
    /// Ophthalmic Axial Length Data Source Code Sequence, SQ 1.
    public static var ophthalmicAxialLengthDataSourceCodeSequence: Tag { Tag(0x0022_1150) }
    /// Ophthalmic Axial Length Acquisition Method Code Sequence, SQ 1. Retired.
    public static var ophthalmicAxialLengthAcquisitionMethodCodeSequence: Tag { Tag(0x0022_1153) }
    /// Signal to Noise Ratio, FL 1.
    public static var signalToNoiseRatio: Tag { Tag(0x0022_1155) }
    /// Ophthalmic Axial Length Data Source Description, LO 1.
    public static var ophthalmicAxialLengthDataSourceDescription: Tag { Tag(0x0022_1159) }
    /// Ophthalmic Axial Length Measurements Total Length Sequence, SQ 1.
    public static var ophthalmicAxialLengthMeasurementsTotalLengthSequence: Tag { Tag(0x0022_1210) }
    /// Ophthalmic Axial Length Measurements Segmental Length Sequence, SQ 1.
    public static var ophthalmicAxialLengthMeasurementsSegmentalLengthSequence: Tag { Tag(0x0022_1211) }
    /// Ophthalmic Axial Length Measurements Length Summation Sequence, SQ 1.
    public static var ophthalmicAxialLengthMeasurementsLengthSummationSequence: Tag { Tag(0x0022_1212) }
    /// Ultrasound Ophthalmic Axial Length Measurements Sequence, SQ 1.
    public static var ultrasoundOphthalmicAxialLengthMeasurementsSequence: Tag { Tag(0x0022_1220) }
    /// Optical Ophthalmic Axial Length Measurements Sequence, SQ 1.
    public static var opticalOphthalmicAxialLengthMeasurementsSequence: Tag { Tag(0x0022_1225) }
    /// Ultrasound Selected Ophthalmic Axial Length Sequence, SQ 1.
    public static var ultrasoundSelectedOphthalmicAxialLengthSequence: Tag { Tag(0x0022_1230) }
    /// Ophthalmic Axial Length Selection Method Code Sequence, SQ 1.
    public static var ophthalmicAxialLengthSelectionMethodCodeSequence: Tag { Tag(0x0022_1250) }
    /// Optical Selected Ophthalmic Axial Length Sequence, SQ 1.
    public static var opticalSelectedOphthalmicAxialLengthSequence: Tag { Tag(0x0022_1255) }
    /// Selected Segmental Ophthalmic Axial Length Sequence, SQ 1.
    public static var selectedSegmentalOphthalmicAxialLengthSequence: Tag { Tag(0x0022_1257) }
    /// Selected Total Ophthalmic Axial Length Sequence, SQ 1.
    public static var selectedTotalOphthalmicAxialLengthSequence: Tag { Tag(0x0022_1260) }
    /// Ophthalmic Axial Length Quality Metric Sequence, SQ 1.
    public static var ophthalmicAxialLengthQualityMetricSequence: Tag { Tag(0x0022_1262) }
    /// Ophthalmic Axial Length Quality Metric Type Code Sequence, SQ 1. Retired.
    public static var ophthalmicAxialLengthQualityMetricTypeCodeSequence: Tag { Tag(0x0022_1265) }
    /// Ophthalmic Axial Length Quality Metric Type Description, LO 1. Retired.
    public static var ophthalmicAxialLengthQualityMetricTypeDescription: Tag { Tag(0x0022_1273) }
    /// Intraocular Lens Calculations Right Eye Sequence, SQ 1.
    public static var intraocularLensCalculationsRightEyeSequence: Tag { Tag(0x0022_1300) }
    /// Intraocular Lens Calculations Left Eye Sequence, SQ 1.
    public static var intraocularLensCalculationsLeftEyeSequence: Tag { Tag(0x0022_1310) }
    /// Referenced Ophthalmic Axial Length Measurement QC Image Sequence, SQ 1.
    public static var referencedOphthalmicAxialLengthMeasurementQCImageSequence: Tag { Tag(0x0022_1330) }
    /// Ophthalmic Mapping Device Type, CS 1.
    public static var ophthalmicMappingDeviceType: Tag { Tag(0x0022_1415) }
    /// Acquisition Method Code Sequence, SQ 1.
    public static var acquisitionMethodCodeSequence: Tag { Tag(0x0022_1420) }
    /// Acquisition Method Algorithm Sequence, SQ 1.
    public static var acquisitionMethodAlgorithmSequence: Tag { Tag(0x0022_1423) }
    /// Ophthalmic Thickness Map Type Code Sequence, SQ 1.
    public static var ophthalmicThicknessMapTypeCodeSequence: Tag { Tag(0x0022_1436) }
    /// Ophthalmic Thickness Mapping Normals Sequence, SQ 1.
    public static var ophthalmicThicknessMappingNormalsSequence: Tag { Tag(0x0022_1443) }
    /// Retinal Thickness Definition Code Sequence, SQ 1.
    public static var retinalThicknessDefinitionCodeSequence: Tag { Tag(0x0022_1445) }
    /// Pixel Value Mapping to Coded Concept Sequence, SQ 1.
    public static var pixelValueMappingToCodedConceptSequence: Tag { Tag(0x0022_1450) }
    /// Mapped Pixel Value, US or SS 1.
    public static var mappedPixelValue: Tag { Tag(0x0022_1452) }
    /// Pixel Value Mapping Explanation, LO 1.
    public static var pixelValueMappingExplanation: Tag { Tag(0x0022_1454) }
    /// Ophthalmic Thickness Map Quality Threshold Sequence, SQ 1.
    public static var ophthalmicThicknessMapQualityThresholdSequence: Tag { Tag(0x0022_1458) }
    /// Ophthalmic Thickness Map Threshold Quality Rating, FL 1.
    public static var ophthalmicThicknessMapThresholdQualityRating: Tag { Tag(0x0022_1460) }
    /// Anatomic Structure Reference Point, FL 2.
    public static var anatomicStructureReferencePoint: Tag { Tag(0x0022_1463) }
    /// Registration to Localizer Sequence, SQ 1.
    public static var registrationToLocalizerSequence: Tag { Tag(0x0022_1465) }
    /// Registered Localizer Units, CS 1.
    public static var registeredLocalizerUnits: Tag { Tag(0x0022_1466) }
    /// Registered Localizer Top Left Hand Corner, FL 2.
    public static var registeredLocalizerTopLeftHandCorner: Tag { Tag(0x0022_1467) }
    /// Registered Localizer Bottom Right Hand Corner, FL 2.
    public static var registeredLocalizerBottomRightHandCorner: Tag { Tag(0x0022_1468) }
    /// Ophthalmic Thickness Map Quality Rating Sequence, SQ 1.
    public static var ophthalmicThicknessMapQualityRatingSequence: Tag { Tag(0x0022_1470) }
    /// Relevant OPT Attributes Sequence, SQ 1.
    public static var relevantOPTAttributesSequence: Tag { Tag(0x0022_1472) }
    /// Transformation Method Code Sequence, SQ 1.
    public static var transformationMethodCodeSequence: Tag { Tag(0x0022_1512) }
    /// Transformation Algorithm Sequence, SQ 1.
    public static var transformationAlgorithmSequence: Tag { Tag(0x0022_1513) }
    /// Ophthalmic Axial Length Method, CS 1.
    public static var ophthalmicAxialLengthMethod: Tag { Tag(0x0022_1515) }
    /// Ophthalmic FOV, FL 1.
    public static var ophthalmicFOV: Tag { Tag(0x0022_1517) }
    /// Two Dimensional to Three Dimensional Map Sequence, SQ 1.
    public static var twoDimensionalToThreeDimensionalMapSequence: Tag { Tag(0x0022_1518) }
    /// Wide Field Ophthalmic Photography Quality Rating Sequence, SQ 1.
    public static var wideFieldOphthalmicPhotographyQualityRatingSequence: Tag { Tag(0x0022_1525) }
    /// Wide Field Ophthalmic Photography Quality Threshold Sequence, SQ 1.
    public static var wideFieldOphthalmicPhotographyQualityThresholdSequence: Tag { Tag(0x0022_1526) }
    /// Wide Field Ophthalmic Photography Threshold Quality Rating, FL 1.
    public static var wideFieldOphthalmicPhotographyThresholdQualityRating: Tag { Tag(0x0022_1527) }
    /// X Coordinates Center Pixel View Angle, FL 1.
    public static var xCoordinatesCenterPixelViewAngle: Tag { Tag(0x0022_1528) }
    /// Y Coordinates Center Pixel View Angle, FL 1.
    public static var yCoordinatesCenterPixelViewAngle: Tag { Tag(0x0022_1529) }
    /// Number of Map Points, UL 1.
    public static var numberOfMapPoints: Tag { Tag(0x0022_1530) }
    /// Two Dimensional to Three Dimensional Map Data, OF 1.
    public static var twoDimensionalToThreeDimensionalMapData: Tag { Tag(0x0022_1531) }
    /// Derivation Algorithm Sequence, SQ 1.
    public static var derivationAlgorithmSequence: Tag { Tag(0x0022_1612) }
    /// Ophthalmic Image Type Code Sequence, SQ 1.
    public static var ophthalmicImageTypeCodeSequence: Tag { Tag(0x0022_1615) }
    /// Ophthalmic Image Type Description, LO 1.
    public static var ophthalmicImageTypeDescription: Tag { Tag(0x0022_1616) }
    /// Scan Pattern Type Code Sequence, SQ 1.
    public static var scanPatternTypeCodeSequence: Tag { Tag(0x0022_1618) }
    /// Referenced Surface Mesh Identification Sequence, SQ 1.
    public static var referencedSurfaceMeshIdentificationSequence: Tag { Tag(0x0022_1620) }
    /// Ophthalmic Volumetric Properties Flag, CS 1.
    public static var ophthalmicVolumetricPropertiesFlag: Tag { Tag(0x0022_1622) }
    /// Ophthalmic Anatomic Reference Point Frame Coordinate, FL 1.
    public static var ophthalmicAnatomicReferencePointFrameCoordinate: Tag { Tag(0x0022_1623) }
    /// Ophthalmic Anatomic Reference Point X-Coordinate, FL 1.
    public static var ophthalmicAnatomicReferencePointXCoordinate: Tag { Tag(0x0022_1624) }
    /// Ophthalmic Anatomic Reference Point Y-Coordinate, FL 1.
    public static var ophthalmicAnatomicReferencePointYCoordinate: Tag { Tag(0x0022_1626) }
    /// Ophthalmic En Face Volume Descriptor Sequence, SQ 1.
    public static var ophthalmicEnFaceVolumeDescriptorSequence: Tag { Tag(0x0022_1627) }
    /// Ophthalmic En Face Image Quality Rating Sequence, SQ 1.
    public static var ophthalmicEnFaceImageQualityRatingSequence: Tag { Tag(0x0022_1628) }
    /// Ophthalmic En Face Volume Descriptor Scope, CS 1.
    public static var ophthalmicEnFaceVolumeDescriptorScope: Tag { Tag(0x0022_1629) }
    /// Quality Threshold, DS 1.
    public static var qualityThreshold: Tag { Tag(0x0022_1630) }
    /// Ophthalmic Anatomic Reference Point Sequence, SQ 1.
    public static var ophthalmicAnatomicReferencePointSequence: Tag { Tag(0x0022_1632) }
    /// Ophthalmic Anatomic Reference Point Localization Type, CS 1.
    public static var ophthalmicAnatomicReferencePointLocalizationType: Tag { Tag(0x0022_1633) }
    /// Primary Anatomic Structure Item Index, IS 1.
    public static var primaryAnatomicStructureItemIndex: Tag { Tag(0x0022_1634) }
    /// OCT B-scan Analysis Acquisition Parameters Sequence, SQ 1.
    public static var octBscanAnalysisAcquisitionParametersSequence: Tag { Tag(0x0022_1640) }
    /// Number of B-scans Per Frame, UL 1.
    public static var numberOfBscansPerFrame: Tag { Tag(0x0022_1642) }
    /// B-scan Slab Thickness, FL 1.
    public static var bscanSlabThickness: Tag { Tag(0x0022_1643) }
    /// Distance Between B-scan Slabs, FL 1.
    public static var distanceBetweenBscanSlabs: Tag { Tag(0x0022_1644) }
    /// B-scan Cycle Time, FL 1.
    public static var bscanCycleTime: Tag { Tag(0x0022_1645) }
    /// B-scan Cycle Time Vector, FL 1-n.
    public static var bscanCycleTimeVector: Tag { Tag(0x0022_1646) }
    /// A-scan Rate, FL 1.
    public static var ascanRate: Tag { Tag(0x0022_1649) }
    /// B-scan Rate, FL 1.
    public static var bscanRate: Tag { Tag(0x0022_1650) }
    /// Surface Mesh Z-Pixel Offset, UL 1.
    public static var surfaceMeshZPixelOffset: Tag { Tag(0x0022_1658) }
    /// Visual Field Horizontal Extent, FL 1.
    public static var visualFieldHorizontalExtent: Tag { Tag(0x0024_0010) }
}
