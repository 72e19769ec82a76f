// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension DataSet {
    /// Diffusion Anisotropy Type, CS 1.
    public var diffusionAnisotropyType: String? { first(0x0018_9147) }
    /// Frame Reference DateTime, DT 1.
    public var frameReferenceDateTime: DICOMDateTime? { first(0x0018_9151) }
    /// MR Metabolite Map Sequence, SQ 1.
    public var mrMetaboliteMapSequence: [DataSet]? { all(0x0018_9152) }
    /// Parallel Reduction Factor out-of-plane, FD 1.
    public var parallelReductionFactorOutOfPlane: Double? { first(0x0018_9155) }
    /// Spectroscopy Acquisition Out-of-plane Phase Steps, UL 1.
    public var spectroscopyAcquisitionOutOfPlanePhaseSteps: Int? { first(0x0018_9159) }
    /// Bulk Motion Status, CS 1. Retired.
    public var bulkMotionStatus: String? { first(0x0018_9166) }
    /// Parallel Reduction Factor Second In-plane, FD 1.
    public var parallelReductionFactorSecondInPlane: Double? { first(0x0018_9168) }
    /// Cardiac Beat Rejection Technique, CS 1.
    public var cardiacBeatRejectionTechnique: String? { first(0x0018_9169) }
    /// Respiratory Motion Compensation Technique, CS 1.
    public var respiratoryMotionCompensationTechnique: String? { first(0x0018_9170) }
    /// Respiratory Signal Source, CS 1.
    public var respiratorySignalSource: String? { first(0x0018_9171) }
    /// Bulk Motion Compensation Technique, CS 1.
    public var bulkMotionCompensationTechnique: String? { first(0x0018_9172) }
    /// Bulk Motion Signal Source, CS 1.
    public var bulkMotionSignalSource: String? { first(0x0018_9173) }
    /// Applicable Safety Standard Agency, CS 1.
    public var applicableSafetyStandardAgency: String? { first(0x0018_9174) }
    /// Applicable Safety Standard Description, LO 1.
    public var applicableSafetyStandardDescription: String? { first(0x0018_9175) }
    /// Operating Mode Sequence, SQ 1.
    public var operatingModeSequence: [DataSet]? { all(0x0018_9176) }
    /// Operating Mode Type, CS 1.
    public var operatingModeType: String? { first(0x0018_9177) }
    /// Operating Mode, CS 1.
    public var operatingMode: String? { first(0x0018_9178) }
    /// Specific Absorption Rate Definition, CS 1.
    public var specificAbsorptionRateDefinition: String? { first(0x0018_9179) }
    /// Gradient Output Type, CS 1.
    public var gradientOutputType: String? { first(0x0018_9180) }
    /// Specific Absorption Rate Value, FD 1.
    public var specificAbsorptionRateValue: Double? { first(0x0018_9181) }
    /// Gradient Output, FD 1.
    public var gradientOutput: Double? { first(0x0018_9182) }
    /// Flow Compensation Direction, CS 1.
    public var flowCompensationDirection: String? { first(0x0018_9183) }
    /// Tagging Delay, FD 1.
    public var taggingDelay: Double? { first(0x0018_9184) }
    /// Respiratory Motion Compensation Technique Description, ST 1.
    public var respiratoryMotionCompensationTechniqueDescription: String? { first(0x0018_9185) }
    /// Respiratory Signal Source ID, SH 1.
    public var respiratorySignalSourceID: String? { first(0x0018_9186) }
    /// Chemical Shift Minimum Integration Limit in Hz, FD 1. Retired.
    public var chemicalShiftMinimumIntegrationLimitInHz: Double? { first(0x0018_9195) }
    /// Chemical Shift Maximum Integration Limit in Hz, FD 1. Retired.
    public var chemicalShiftMaximumIntegrationLimitInHz: Double? { first(0x0018_9196) }
    /// MR Velocity Encoding Sequence, SQ 1.
    public var mrVelocityEncodingSequence: [DataSet]? { all(0x0018_9197) }
    /// First Order Phase Correction, CS 1.
    public var firstOrderPhaseCorrection: String? { first(0x0018_9198) }
    /// Water Referenced Phase Correction, CS 1.
    public var waterReferencedPhaseCorrection: String? { first(0x0018_9199) }
    /// MR Spectroscopy Acquisition Type, CS 1.
    public var mrSpectroscopyAcquisitionType: String? { first(0x0018_9200) }
    /// Respiratory Cycle Position, CS 1.
    public var respiratoryCyclePosition: String? { first(0x0018_9214) }
    /// Velocity Encoding Maximum Value, FD 1.
    public var velocityEncodingMaximumValue: Double? { first(0x0018_9217) }
    /// Tag Spacing Second Dimension, FD 1.
    public var tagSpacingSecondDimension: Double? { first(0x0018_9218) }
    /// Tag Angle Second Axis, SS 1.
    public var tagAngleSecondAxis: Int? { first(0x0018_9219) }
    /// Frame Acquisition Duration, FD 1.
    public var frameAcquisitionDuration: Double? { first(0x0018_9220) }
    /// MR Image Frame Type Sequence, SQ 1.
    public var mrImageFrameTypeSequence: [DataSet]? { all(0x0018_9226) }
    /// MR Spectroscopy Frame Type Sequence, SQ 1.
    public var mrSpectroscopyFrameTypeSequence: [DataSet]? { all(0x0018_9227) }
    /// MR Acquisition Phase Encoding Steps in-plane, US 1.
    public var mrAcquisitionPhaseEncodingStepsInPlane: Int? { first(0x0018_9231) }
    /// MR Acquisition Phase Encoding Steps out-of-plane, US 1.
    public var mrAcquisitionPhaseEncodingStepsOutOfPlane: Int? { first(0x0018_9232) }
    /// Spectroscopy Acquisition Phase Columns, UL 1.
    public var spectroscopyAcquisitionPhaseColumns: Int? { first(0x0018_9234) }
    /// Cardiac Cycle Position, CS 1.
    public var cardiacCyclePosition: String? { first(0x0018_9236) }
    /// Specific Absorption Rate Sequence, SQ 1.
    public var specificAbsorptionRateSequence: [DataSet]? { all(0x0018_9239) }
    /// RF Echo Train Length, US 1.
    public var rfEchoTrainLength: Int? { first(0x0018_9240) }
    /// Gradient Echo Train Length, US 1.
    public var gradientEchoTrainLength: Int? { first(0x0018_9241) }
    /// Arterial Spin Labeling Contrast, CS 1.
    public var arterialSpinLabelingContrast: String? { first(0x0018_9250) }
    /// MR Arterial Spin Labeling Sequence, SQ 1.
    public var mrArterialSpinLabelingSequence: [DataSet]? { all(0x0018_9251) }
    /// ASL Technique Description, LO 1.
    public var aslTechniqueDescription: String? { first(0x0018_9252) }
    /// ASL Slab Number, US 1.
    public var aslSlabNumber: Int? { first(0x0018_9253) }
    /// ASL Slab Thickness, FD 1.
    public var aslSlabThickness: Double? { first(0x0018_9254) }
    /// ASL Slab Orientation, FD 3.
    public var aslSlabOrientation: [Double]? { all(0x0018_9255) }
    /// ASL Mid Slab Position, FD 3.
    public var aslMidSlabPosition: [Double]? { all(0x0018_9256) }
    /// ASL Context, CS 1.
    public var aslContext: String? { first(0x0018_9257) }
    /// ASL Pulse Train Duration, UL 1.
    public var aslPulseTrainDuration: Int? { first(0x0018_9258) }
    /// ASL Crusher Flag, CS 1.
    public var aslCrusherFlag: String? { first(0x0018_9259) }
    /// ASL Crusher Flow Limit, FD 1.
    public var aslCrusherFlowLimit: Double? { first(0x0018_925A) }
    /// ASL Crusher Description, LO 1.
    public var aslCrusherDescription: String? { first(0x0018_925B) }
    /// ASL Bolus Cut-off Flag, CS 1.
    public var aslBolusCutoffFlag: String? { first(0x0018_925C) }
    /// ASL Bolus Cut-off Timing Sequence, SQ 1.
    public var aslBolusCutoffTimingSequence: [DataSet]? { all(0x0018_925D) }
    /// ASL Bolus Cut-off Technique, LO 1.
    public var aslBolusCutoffTechnique: String? { first(0x0018_925E) }
    /// ASL Bolus Cut-off Delay Time, UL 1.
    public var aslBolusCutoffDelayTime: Int? { first(0x0018_925F) }
    /// ASL Slab Sequence, SQ 1.
    public var aslSlabSequence: [DataSet]? { all(0x0018_9260) }
    /// Chemical Shift Minimum Integration Limit in ppm, FD 1.
    public var chemicalShiftMinimumIntegrationLimitInppm: Double? { first(0x0018_9295) }
    /// Chemical Shift Maximum Integration Limit in ppm, FD 1.
    public var chemicalShiftMaximumIntegrationLimitInppm: Double? { first(0x0018_9296) }
    /// Water Reference Acquisition, CS 1.
    public var waterReferenceAcquisition: String? { first(0x0018_9297) }
    /// Echo Peak Position, IS 1.
    public var echoPeakPosition: IntegerString? { first(0x0018_9298) }
    /// CT Acquisition Type Sequence, SQ 1.
    public var ctAcquisitionTypeSequence: [DataSet]? { all(0x0018_9301) }
    /// Acquisition Type, CS 1.
    public var acquisitionType: String? { first(0x0018_9302) }
    /// Tube Angle, FD 1.
    public var tubeAngle: Double? { first(0x0018_9303) }
    /// CT Acquisition Details Sequence, SQ 1.
    public var ctAcquisitionDetailsSequence: [DataSet]? { all(0x0018_9304) }
    /// Revolution Time, FD 1.
    public var revolutionTime: Double? { first(0x0018_9305) }
    /// Single Collimation Width, FD 1.
    public var singleCollimationWidth: Double? { first(0x0018_9306) }
    /// Total Collimation Width, FD 1.
    public var totalCollimationWidth: Double? { first(0x0018_9307) }
    /// CT Table Dynamics Sequence, SQ 1.
    public var ctTableDynamicsSequence: [DataSet]? { all(0x0018_9308) }
    /// Table Speed, FD 1.
    public var tableSpeed: Double? { first(0x0018_9309) }
    /// Table Feed per Rotation, FD 1.
    public var tableFeedPerRotation: Double? { first(0x0018_9310) }
    /// Spiral Pitch Factor, FD 1.
    public var spiralPitchFactor: Double? { first(0x0018_9311) }
    /// CT Geometry Sequence, SQ 1.
    public var ctGeometrySequence: [DataSet]? { all(0x0018_9312) }
    /// Data Collection Center (Patient), FD 3.
    public var dataCollectionCenterPatient: [Double]? { all(0x0018_9313) }
    /// CT Reconstruction Sequence, SQ 1.
    public var ctReconstructionSequence: [DataSet]? { all(0x0018_9314) }
    /// Reconstruction Algorithm, CS 1.
    public var reconstructionAlgorithm: String? { first(0x0018_9315) }
    /// Convolution Kernel Group, CS 1.
    public var convolutionKernelGroup: String? { first(0x0018_9316) }
    /// Reconstruction Field of View, FD 2.
    public var reconstructionFieldOfView: [Double]? { all(0x0018_9317) }
    /// Reconstruction Target Center (Patient), FD 3.
    public var reconstructionTargetCenterPatient: [Double]? { all(0x0018_9318) }
    /// Reconstruction Angle, FD 1.
    public var reconstructionAngle: Double? { first(0x0018_9319) }
    /// Image Filter, SH 1.
    public var imageFilter: String? { first(0x0018_9320) }
    /// CT Exposure Sequence, SQ 1.
    public var ctExposureSequence: [DataSet]? { all(0x0018_9321) }
    /// Reconstruction Pixel Spacing, FD 2.
    public var reconstructionPixelSpacing: [Double]? { all(0x0018_9322) }
    /// Exposure Modulation Type, CS 1-n.
    public var exposureModulationType: [String]? { all(0x0018_9323) }
    /// Estimated Dose Saving, FD 1. Retired.
    public var estimatedDoseSaving: Double? { first(0x0018_9324) }
    /// CT X-Ray Details Sequence, SQ 1.
    public var ctXRayDetailsSequence: [DataSet]? { all(0x0018_9325) }
    /// CT Position Sequence, SQ 1.
    public var ctPositionSequence: [DataSet]? { all(0x0018_9326) }
    /// Table Position, FD 1.
    public var tablePosition: Double? { first(0x0018_9327) }
    /// Exposure Time in ms, FD 1.
    public var exposureTimeInms: Double? { first(0x0018_9328) }
    /// CT Image Frame Type Sequence, SQ 1.
    public var ctImageFrameTypeSequence: [DataSet]? { all(0x0018_9329) }
    /// X-Ray Tube Current in mA, FD 1.
    public var xRayTubeCurrentInmA: Double? { first(0x0018_9330) }
    /// Exposure in mAs, FD 1.
    public var exposureInmAs: Double? { first(0x0018_9332) }
    /// Constant Volume Flag, CS 1.
    public var constantVolumeFlag: String? { first(0x0018_9333) }
    /// Fluoroscopy Flag, CS 1.
    public var fluoroscopyFlag: String? { first(0x0018_9334) }
    /// Distance Source to Data Collection Center, FD 1.
    public var distanceSourceToDataCollectionCenter: Double? { first(0x0018_9335) }
    /// Contrast/Bolus Agent Number, US 1.
    public var contrastBolusAgentNumber: Int? { first(0x0018_9337) }
    /// Contrast/Bolus Ingredient Code Sequence, SQ 1.
    public var contrastBolusIngredientCodeSequence: [DataSet]? { all(0x0018_9338) }
    /// Contrast Administration Profile Sequence, SQ 1.
    public var contrastAdministrationProfileSequence: [DataSet]? { all(0x0018_9340) }
    /// Contrast/Bolus Usage Sequence, SQ 1.
    public var contrastBolusUsageSequence: [DataSet]? { all(0x0018_9341) }
    /// Contrast/Bolus Agent Administered, CS 1.
    public var contrastBolusAgentAdministered: String? { first(0x0018_9342) }
    /// Contrast/Bolus Agent Detected, CS 1.
    public var contrastBolusAgentDetected: String? { first(0x0018_9343) }
    /// Contrast/Bolus Agent Phase, CS 1.
    public var contrastBolusAgentPhase: String? { first(0x0018_9344) }
    /// CTDIvol, FD 1.
    public var ctdiVol: Double? { first(0x0018_9345) }
    /// CTDI Phantom Type Code Sequence, SQ 1.
    public var ctdiPhantomTypeCodeSequence: [DataSet]? { all(0x0018_9346) }
    /// Calcium Scoring Mass Factor Patient, FL 1.
    public var calciumScoringMassFactorPatient: Float? { first(0x0018_9351) }
    /// Calcium Scoring Mass Factor Device, FL 3.
    public var calciumScoringMassFactorDevice: [Float]? { all(0x0018_9352) }
    /// Energy Weighting Factor, FL 1.
    public var energyWeightingFactor: Float? { first(0x0018_9353) }
    /// CT Additional X-Ray Source Sequence, SQ 1.
    public var ctAdditionalXRaySourceSequence: [DataSet]? { all(0x0018_9360) }
    /// Multi-energy CT Acquisition, CS 1.
    public var multienergyCTAcquisition: String? { first(0x0018_9361) }
    /// Multi-energy CT Acquisition Sequence, SQ 1.
    public var multienergyCTAcquisitionSequence: [DataSet]? { all(0x0018_9362) }
    /// Multi-energy CT Processing Sequence, SQ 1.
    public var multienergyCTProcessingSequence: [DataSet]? { all(0x0018_9363) }
    /// Multi-energy CT Characteristics Sequence, SQ 1.
    public var multienergyCTCharacteristicsSequence: [DataSet]? { all(0x0018_9364) }
    /// Multi-energy CT X-Ray Source Sequence, SQ 1.
    public var multienergyCTXRaySourceSequence: [DataSet]? { all(0x0018_9365) }
    /// X-Ray Source Index, US 1.
    public var xRaySourceIndex: Int? { first(0x0018_9366) }
    /// X-Ray Source ID, UC 1.
    public var xRaySourceID: String? { first(0x0018_9367) }
    /// Multi-energy Source Technique, CS 1.
    public var multienergySourceTechnique: String? { first(0x0018_9368) }
    /// Source Start DateTime, DT 1.
    public var sourceStartDateTime: DICOMDateTime? { first(0x0018_9369) }
    /// Source End DateTime, DT 1.
    public var sourceEndDateTime: DICOMDateTime? { first(0x0018_936A) }
    /// Switching Phase Number, US 1.
    public var switchingPhaseNumber: Int? { first(0x0018_936B) }
    /// Switching Phase Nominal Duration, DS 1.
    public var switchingPhaseNominalDuration: DecimalString? { first(0x0018_936C) }
    /// Switching Phase Transition Duration, DS 1.
    public var switchingPhaseTransitionDuration: DecimalString? { first(0x0018_936D) }
    /// Effective Bin Energy, DS 1.
    public var effectiveBinEnergy: DecimalString? { first(0x0018_936E) }
    /// Multi-energy CT X-Ray Detector Sequence, SQ 1.
    public var multienergyCTXRayDetectorSequence: [DataSet]? { all(0x0018_936F) }
    /// X-Ray Detector Index, US 1.
    public var xRayDetectorIndex: Int? { first(0x0018_9370) }
    /// X-Ray Detector ID, UC 1.
    public var xRayDetectorID: String? { first(0x0018_9371) }
    /// Multi-energy Detector Type, CS 1.
    public var multienergyDetectorType: String? { first(0x0018_9372) }
    /// X-Ray Detector Label, ST 1.
    public var xRayDetectorLabel: String? { first(0x0018_9373) }
    /// Nominal Max Energy, DS 1.
    public var nominalMaxEnergy: DecimalString? { first(0x0018_9374) }
    /// Nominal Min Energy, DS 1.
    public var nominalMinEnergy: DecimalString? { first(0x0018_9375) }
    /// Referenced X-Ray Detector Index, US 1-n.
    public var referencedXRayDetectorIndex: [Int]? { all(0x0018_9376) }
    /// Referenced X-Ray Source Index, US 1-n.
    public var referencedXRaySourceIndex: [Int]? { all(0x0018_9377) }
    /// Referenced Path Index, US 1-n.
    public var referencedPathIndex: [Int]? { all(0x0018_9378) }
    /// Multi-energy CT Path Sequence, SQ 1.
    public var multienergyCTPathSequence: [DataSet]? { all(0x0018_9379) }
    /// Multi-energy CT Path Index, US 1.
    public var multienergyCTPathIndex: Int? { first(0x0018_937A) }
    /// Multi-energy Acquisition Description, UT 1.
    public var multienergyAcquisitionDescription: String? { first(0x0018_937B) }
    /// Monoenergetic Energy Equivalent, FD 1.
    public var monoenergeticEnergyEquivalent: Double? { first(0x0018_937C) }
    /// Material Code Sequence, SQ 1.
    public var materialCodeSequence: [DataSet]? { all(0x0018_937D) }
    /// Decomposition Method, CS 1.
    public var decompositionMethod: String? { first(0x0018_937E) }
    /// Decomposition Description, UT 1.
    public var decompositionDescription: String? { first(0x0018_937F) }
    /// Decomposition Algorithm Identification Sequence, SQ 1.
    public var decompositionAlgorithmIdentificationSequence: [DataSet]? { all(0x0018_9380) }
    /// Decomposition Material Sequence, SQ 1.
    public var decompositionMaterialSequence: [DataSet]? { all(0x0018_9381) }
    /// Material Attenuation Sequence, SQ 1.
    public var materialAttenuationSequence: [DataSet]? { all(0x0018_9382) }
    /// Photon Energy, DS 1.
    public var photonEnergy: DecimalString? { first(0x0018_9383) }
    /// X-Ray Mass Attenuation Coefficient, DS 1.
    public var xRayMassAttenuationCoefficient: DecimalString? { first(0x0018_9384) }
    /// Metal Artifact Reduction Sequence, SQ 1.
    public var metalArtifactReductionSequence: [DataSet]? { all(0x0018_9390) }
    /// Metal Artifact Reduction Applied, CS 1.
    public var metalArtifactReductionApplied: String? { first(0x0018_9391) }
    /// Metal Artifact Reduction Algorithm Identification Sequence, SQ 1.
    public var metalArtifactReductionAlgorithmIdentificationSequence: [DataSet]? { all(0x0018_9392) }
    /// Projection Pixel Calibration Sequence, SQ 1.
    public var projectionPixelCalibrationSequence: [DataSet]? { all(0x0018_9401) }
    /// Distance Source to Isocenter, FL 1.
    public var distanceSourceToIsocenter: Float? { first(0x0018_9402) }
    /// Distance Object to Table Top, FL 1.
    public var distanceObjectToTableTop: Float? { first(0x0018_9403) }
    /// Object Pixel Spacing in Center of Beam, FL 2.
    public var objectPixelSpacingInCenterOfBeam: [Float]? { all(0x0018_9404) }
    /// Positioner Position Sequence, SQ 1.
    public var positionerPositionSequence: [DataSet]? { all(0x0018_9405) }
    /// Table Position Sequence, SQ 1.
    public var tablePositionSequence: [DataSet]? { all(0x0018_9406) }
    /// Collimator Shape Sequence, SQ 1.
    public var collimatorShapeSequence: [DataSet]? { all(0x0018_9407) }
    /// Planes in Acquisition, CS 1.
    public var planesInAcquisition: String? { first(0x0018_9410) }
    /// XA/XRF Frame Characteristics Sequence, SQ 1.
    public var xaXRFFrameCharacteristicsSequence: [DataSet]? { all(0x0018_9412) }
    /// Frame Acquisition Sequence, SQ 1.
    public var frameAcquisitionSequence: [DataSet]? { all(0x0018_9417) }
    /// X-Ray Receptor Type, CS 1.
    public var xRayReceptorType: String? { first(0x0018_9420) }
    /// Acquisition Protocol Name, LO 1.
    public var acquisitionProtocolName: String? { first(0x0018_9423) }
    /// Acquisition Protocol Description, LT 1.
    public var acquisitionProtocolDescription: String? { first(0x0018_9424) }
    /// Contrast/Bolus Ingredient Opaque, CS 1.
    public var contrastBolusIngredientOpaque: String? { first(0x0018_9425) }
    /// Distance Receptor Plane to Detector Housing, FL 1.
    public var distanceReceptorPlaneToDetectorHousing: Float? { first(0x0018_9426) }
    /// Intensifier Active Shape, CS 1.
    public var intensifierActiveShape: String? { first(0x0018_9427) }
    /// Intensifier Active Dimension(s), FL 1-2.
    public var intensifierActiveDimensions: [Float]? { all(0x0018_9428) }
    /// Physical Detector Size, FL 2.
    public var physicalDetectorSize: [Float]? { all(0x0018_9429) }
    /// Position of Isocenter Projection, FL 2.
    public var positionOfIsocenterProjection: [Float]? { all(0x0018_9430) }
    /// Field of View Sequence, SQ 1.
    public var fieldOfViewSequence: [DataSet]? { all(0x0018_9432) }
    /// Field of View Description, LO 1.
    public var fieldOfViewDescription: String? { first(0x0018_9433) }
    /// Exposure Control Sensing Regions Sequence, SQ 1.
    public var exposureControlSensingRegionsSequence: [DataSet]? { all(0x0018_9434) }
    /// Exposure Control Sensing Region Shape, CS 1.
    public var exposureControlSensingRegionShape: String? { first(0x0018_9435) }
    /// Exposure Control Sensing Region Left Vertical Edge, SS 1.
    public var exposureControlSensingRegionLeftVerticalEdge: Int? { first(0x0018_9436) }
    /// Exposure Control Sensing Region Right Vertical Edge, SS 1.
    public var exposureControlSensingRegionRightVerticalEdge: Int? { first(0x0018_9437) }
    /// Exposure Control Sensing Region Upper Horizontal Edge, SS 1.
    public var exposureControlSensingRegionUpperHorizontalEdge: Int? { first(0x0018_9438) }
    /// Exposure Control Sensing Region Lower Horizontal Edge, SS 1.
    public var exposureControlSensingRegionLowerHorizontalEdge: Int? { first(0x0018_9439) }
    /// Center of Circular Exposure Control Sensing Region, SS 2.
    public var centerOfCircularExposureControlSensingRegion: [Int]? { all(0x0018_9440) }
    /// Radius of Circular Exposure Control Sensing Region, US 1.
    public var radiusOfCircularExposureControlSensingRegion: Int? { first(0x0018_9441) }
    /// Vertices of the Polygonal Exposure Control Sensing Region, SS 2-n.
    public var verticesOfThePolygonalExposureControlSensingRegion: [Int]? { all(0x0018_9442) }
    /// Column Angulation (Patient), FL 1.
    public var columnAngulationPatient: Float? { first(0x0018_9447) }
    /// Beam Angle, FL 1.
    public var beamAngle: Float? { first(0x0018_9449) }
    /// Frame Detector Parameters Sequence, SQ 1.
    public var frameDetectorParametersSequence: [DataSet]? { all(0x0018_9451) }
    /// Calculated Anatomy Thickness, FL 1.
    public var calculatedAnatomyThickness: Float? { first(0x0018_9452) }
    /// Calibration Sequence, SQ 1.
    public var calibrationSequence: [DataSet]? { all(0x0018_9455) }
    /// Object Thickness Sequence, SQ 1.
    public var objectThicknessSequence: [DataSet]? { all(0x0018_9456) }
    /// Plane Identification, CS 1.
    public var planeIdentification: String? { first(0x0018_9457) }
    /// Field of View Dimension(s) in Float, FL 1-2.
    public var fieldOfViewDimensionsInFloat: [Float]? { all(0x0018_9461) }
    /// Isocenter Reference System Sequence, SQ 1.
    public var isocenterReferenceSystemSequence: [DataSet]? { all(0x0018_9462) }
    /// Positioner Isocenter Primary Angle, FL 1.
    public var positionerIsocenterPrimaryAngle: Float? { first(0x0018_9463) }
    /// Positioner Isocenter Secondary Angle, FL 1.
    public var positionerIsocenterSecondaryAngle: Float? { first(0x0018_9464) }
    /// Positioner Isocenter Detector Rotation Angle, FL 1.
    public var positionerIsocenterDetectorRotationAngle: Float? { first(0x0018_9465) }
    /// Table X Position to Isocenter, FL 1.
    public var tableXPositionToIsocenter: Float? { first(0x0018_9466) }
    /// Table Y Position to Isocenter, FL 1.
    public var tableYPositionToIsocenter: Float? { first(0x0018_9467) }
    /// Table Z Position to Isocenter, FL 1.
    public var tableZPositionToIsocenter: Float? { first(0x0018_9468) }
    /// Table Horizontal Rotation Angle, FL 1.
    public var tableHorizontalRotationAngle: Float? { first(0x0018_9469) }
    /// Table Head Tilt Angle, FL 1.
    public var tableHeadTiltAngle: Float? { first(0x0018_9470) }
    /// Table Cradle Tilt Angle, FL 1.
    public var tableCradleTiltAngle: Float? { first(0x0018_9471) }
    /// Frame Display Shutter Sequence, SQ 1.
    public var frameDisplayShutterSequence: [DataSet]? { all(0x0018_9472) }
    /// Acquired Image Area Dose Product, FL 1.
    public var acquiredImageAreaDoseProduct: Float? { first(0x0018_9473) }
    /// C-arm Positioner Tabletop Relationship, CS 1.
    public var cArmPositionerTabletopRelationship: String? { first(0x0018_9474) }
    /// X-Ray Geometry Sequence, SQ 1.
    public var xRayGeometrySequence: [DataSet]? { all(0x0018_9476) }
    /// Irradiation Event Identification Sequence, SQ 1.
    public var irradiationEventIdentificationSequence: [DataSet]? { all(0x0018_9477) }
    /// X-Ray 3D Frame Type Sequence, SQ 1.
    public var xRay3DFrameTypeSequence: [DataSet]? { all(0x0018_9504) }
    /// Contributing Sources Sequence, SQ 1.
    public var contributingSourcesSequence: [DataSet]? { all(0x0018_9506) }
    /// X-Ray 3D Acquisition Sequence, SQ 1.
    public var xRay3DAcquisitionSequence: [DataSet]? { all(0x0018_9507) }
    /// Primary Positioner Scan Arc, FL 1.
    public var primaryPositionerScanArc: Float? { first(0x0018_9508) }
    /// Secondary Positioner Scan Arc, FL 1.
    public var secondaryPositionerScanArc: Float? { first(0x0018_9509) }
    /// Primary Positioner Scan Start Angle, FL 1.
    public var primaryPositionerScanStartAngle: Float? { first(0x0018_9510) }
    /// Secondary Positioner Scan Start Angle, FL 1.
    public var secondaryPositionerScanStartAngle: Float? { first(0x0018_9511) }
    /// Primary Positioner Increment, FL 1.
    public var primaryPositionerIncrement: Float? { first(0x0018_9514) }
    /// Secondary Positioner Increment, FL 1.
    public var secondaryPositionerIncrement: Float? { first(0x0018_9515) }
    /// Start Acquisition DateTime, DT 1.
    public var startAcquisitionDateTime: DICOMDateTime? { first(0x0018_9516) }
    /// End Acquisition DateTime, DT 1.
    public var endAcquisitionDateTime: DICOMDateTime? { first(0x0018_9517) }
    /// Primary Positioner Increment Sign, SS 1.
    public var primaryPositionerIncrementSign: Int? { first(0x0018_9518) }
    /// Secondary Positioner Increment Sign, SS 1.
    public var secondaryPositionerIncrementSign: Int? { first(0x0018_9519) }
    /// Application Name, LO 1.
    public var applicationName: String? { first(0x0018_9524) }
    /// Application Version, LO 1.
    public var applicationVersion: String? { first(0x0018_9525) }
    /// Application Manufacturer, LO 1.
    public var applicationManufacturer: String? { first(0x0018_9526) }
    /// Algorithm Type, CS 1.
    public var algorithmType: String? { first(0x0018_9527) }
    /// Algorithm Description, LO 1.
    public var algorithmDescription: String? { first(0x0018_9528) }
    /// X-Ray 3D Reconstruction Sequence, SQ 1.
    public var xRay3DReconstructionSequence: [DataSet]? { all(0x0018_9530) }
    /// Reconstruction Description, LO 1.
    public var reconstructionDescription: String? { first(0x0018_9531) }
    /// Per Projection Acquisition Sequence, SQ 1.
    public var perProjectionAcquisitionSequence: [DataSet]? { all(0x0018_9538) }
    /// Detector Position Sequence, SQ 1.
    public var detectorPositionSequence: [DataSet]? { all(0x0018_9541) }
    /// X-Ray Acquisition Dose Sequence, SQ 1.
    public var xRayAcquisitionDoseSequence: [DataSet]? { all(0x0018_9542) }
    /// X-Ray Source Isocenter Primary Angle, FD 1.
    public var xRaySourceIsocenterPrimaryAngle: Double? { first(0x0018_9543) }
    /// X-Ray Source Isocenter Secondary Angle, FD 1.
    public var xRaySourceIsocenterSecondaryAngle: Double? { first(0x0018_9544) }
    /// Breast Support Isocenter Primary Angle, FD 1.
    public var breastSupportIsocenterPrimaryAngle: Double? { first(0x0018_9545) }
    /// Breast Support Isocenter Secondary Angle, FD 1.
    public var breastSupportIsocenterSecondaryAngle: Double? { first(0x0018_9546) }
    /// Breast Support X Position to Isocenter, FD 1.
    public var breastSupportXPositionToIsocenter: Double? { first(0x0018_9547) }
    /// Breast Support Y Position to Isocenter, FD 1.
    public var breastSupportYPositionToIsocenter: Double? { first(0x0018_9548) }
    /// Breast Support Z Position to Isocenter, FD 1.
    public var breastSupportZPositionToIsocenter: Double? { first(0x0018_9549) }
    /// Detector Isocenter Primary Angle, FD 1.
    public var detectorIsocenterPrimaryAngle: Double? { first(0x0018_9550) }
    /// Detector Isocenter Secondary Angle, FD 1.
    public var detectorIsocenterSecondaryAngle: Double? { first(0x0018_9551) }
    /// Detector X Position to Isocenter, FD 1.
    public var detectorXPositionToIsocenter: Double? { first(0x0018_9552) }
    /// Detector Y Position to Isocenter, FD 1.
    public var detectorYPositionToIsocenter: Double? { first(0x0018_9553) }
    /// Detector Z Position to Isocenter, FD 1.
    public var detectorZPositionToIsocenter: Double? { first(0x0018_9554) }
    /// X-Ray Grid Sequence, SQ 1.
    public var xRayGridSequence: [DataSet]? { all(0x0018_9555) }
    /// X-Ray Filter Sequence, SQ 1.
    public var xRayFilterSequence: [DataSet]? { all(0x0018_9556) }
    /// Detector Active Area TLHC Position, FD 3.
    public var detectorActiveAreaTLHCPosition: [Double]? { all(0x0018_9557) }
    /// Detector Active Area Orientation, FD 6.
    public var detectorActiveAreaOrientation: [Double]? { all(0x0018_9558) }
    /// Positioner Primary Angle Direction, CS 1.
    public var positionerPrimaryAngleDirection: String? { first(0x0018_9559) }
    /// Diffusion b-matrix Sequence, SQ 1.
    public var diffusionBMatrixSequence: [DataSet]? { all(0x0018_9601) }
    /// Diffusion b-value XX, FD 1.
    public var diffusionBValueXX: Double? { first(0x0018_9602) }
    /// Diffusion b-value XY, FD 1.
    public var diffusionBValueXY: Double? { first(0x0018_9603) }
    /// Diffusion b-value XZ, FD 1.
    public var diffusionBValueXZ: Double? { first(0x0018_9604) }
    /// Diffusion b-value YY, FD 1.
    public var diffusionBValueYY: Double? { first(0x0018_9605) }
    /// Diffusion b-value YZ, FD 1.
    public var diffusionBValueYZ: Double? { first(0x0018_9606) }
    /// Diffusion b-value ZZ, FD 1.
    public var diffusionBValueZZ: Double? { first(0x0018_9607) }
    /// Functional MR Sequence, SQ 1.
    public var functionalMRSequence: [DataSet]? { all(0x0018_9621) }
    /// Functional Settling Phase Frames Present, CS 1.
    public var functionalSettlingPhaseFramesPresent: String? { first(0x0018_9622) }
    /// Functional Sync Pulse, DT 1.
    public var functionalSyncPulse: DICOMDateTime? { first(0x0018_9623) }
    /// Settling Phase Frame, CS 1.
    public var settlingPhaseFrame: String? { first(0x0018_9624) }
    /// Decay Correction DateTime, DT 1.
    public var decayCorrectionDateTime: DICOMDateTime? { first(0x0018_9701) }
    /// Start Density Threshold, FD 1.
    public var startDensityThreshold: Double? { first(0x0018_9715) }
    /// Start Relative Density Difference Threshold, FD 1.
    public var startRelativeDensityDifferenceThreshold: Double? { first(0x0018_9716) }
    /// Start Cardiac Trigger Count Threshold, FD 1.
    public var startCardiacTriggerCountThreshold: Double? { first(0x0018_9717) }
    /// Start Respiratory Trigger Count Threshold, FD 1.
    public var startRespiratoryTriggerCountThreshold: Double? { first(0x0018_9718) }
    /// Termination Counts Threshold, FD 1.
    public var terminationCountsThreshold: Double? { first(0x0018_9719) }
    /// Termination Density Threshold, FD 1.
    public var terminationDensityThreshold: Double? { first(0x0018_9720) }
    /// Termination Relative Density Threshold, FD 1.
    public var terminationRelativeDensityThreshold: Double? { first(0x0018_9721) }
    /// Termination Time Threshold, FD 1.
    public var terminationTimeThreshold: Double? { first(0x0018_9722) }
    /// Termination Cardiac Trigger Count Threshold, FD 1.
    public var terminationCardiacTriggerCountThreshold: Double? { first(0x0018_9723) }
    /// Termination Respiratory Trigger Count Threshold, FD 1.
    public var terminationRespiratoryTriggerCountThreshold: Double? { first(0x0018_9724) }
    /// Detector Geometry, CS 1.
    public var detectorGeometry: String? { first(0x0018_9725) }
    /// Transverse Detector Separation, FD 1.
    public var transverseDetectorSeparation: Double? { first(0x0018_9726) }
    /// Axial Detector Dimension, FD 1.
    public var axialDetectorDimension: Double? { first(0x0018_9727) }
    /// Radiopharmaceutical Agent Number, US 1.
    public var radiopharmaceuticalAgentNumber: Int? { first(0x0018_9729) }
    /// PET Frame Acquisition Sequence, SQ 1.
    public var petFrameAcquisitionSequence: [DataSet]? { all(0x0018_9732) }
    /// PET Detector Motion Details Sequence, SQ 1.
    public var petDetectorMotionDetailsSequence: [DataSet]? { all(0x0018_9733) }
    /// PET Table Dynamics Sequence, SQ 1.
    public var petTableDynamicsSequence: [DataSet]? { all(0x0018_9734) }
    /// PET Position Sequence, SQ 1.
    public var petPositionSequence: [DataSet]? { all(0x0018_9735) }
    /// PET Frame Correction Factors Sequence, SQ 1.
    public var petFrameCorrectionFactorsSequence: [DataSet]? { all(0x0018_9736) }
    /// Radiopharmaceutical Usage Sequence, SQ 1.
    public var radiopharmaceuticalUsageSequence: [DataSet]? { all(0x0018_9737) }
    /// Attenuation Correction Source, CS 1.
    public var attenuationCorrectionSource: String? { first(0x0018_9738) }
    /// Number of Iterations, US 1.
    public var numberOfIterations: Int? { first(0x0018_9739) }
    /// Number of Subsets, US 1.
    public var numberOfSubsets: Int? { first(0x0018_9740) }
    /// PET Reconstruction Sequence, SQ 1.
    public var petReconstructionSequence: [DataSet]? { all(0x0018_9749) }
    /// PET Frame Type Sequence, SQ 1.
    public var petFrameTypeSequence: [DataSet]? { all(0x0018_9751) }
    /// Time of Flight Information Used, CS 1.
    public var timeOfFlightInformationUsed: String? { first(0x0018_9755) }
    /// Reconstruction Type, CS 1.
    public var reconstructionType: String? { first(0x0018_9756) }
    /// Decay Corrected, CS 1.
    public var decayCorrected: String? { first(0x0018_9758) }
    /// Attenuation Corrected, CS 1.
    public var attenuationCorrected: String? { first(0x0018_9759) }
    /// Scatter Corrected, CS 1.
    public var scatterCorrected: String? { first(0x0018_9760) }
    /// Dead Time Corrected, CS 1.
    public var deadTimeCorrected: String? { first(0x0018_9761) }
    /// Gantry Motion Corrected, CS 1.
    public var gantryMotionCorrected: String? { first(0x0018_9762) }
    /// Patient Motion Corrected, CS 1.
    public var patientMotionCorrected: String? { first(0x0018_9763) }
    /// Count Loss Normalization Corrected, CS 1.
    public var countLossNormalizationCorrected: String? { first(0x0018_9764) }
    /// Randoms Corrected, CS 1.
    public var randomsCorrected: String? { first(0x0018_9765) }
    /// Non-uniform Radial Sampling Corrected, CS 1.
    public var nonUniformRadialSamplingCorrected: String? { first(0x0018_9766) }
    /// Sensitivity Calibrated, CS 1.
    public var sensitivityCalibrated: String? { first(0x0018_9767) }
    /// Detector Normalization Correction, CS 1.
    public var detectorNormalizationCorrection: String? { first(0x0018_9768) }
    /// Iterative Reconstruction Method, CS 1.
    public var iterativeReconstructionMethod: String? { first(0x0018_9769) }
    /// Attenuation Correction Temporal Relationship, CS 1.
    public var attenuationCorrectionTemporalRelationship: String? { first(0x0018_9770) }
    /// Patient Physiological State Sequence, SQ 1.
    public var patientPhysiologicalStateSequence: [DataSet]? { all(0x0018_9771) }
    /// Patient Physiological State Code Sequence, SQ 1.
    public var patientPhysiologicalStateCodeSequence: [DataSet]? { all(0x0018_9772) }
    /// Depth(s) of Focus, FD 1-n.
    public var depthsOfFocus: [Double]? { all(0x0018_9801) }
    /// Excluded Intervals Sequence, SQ 1.
    public var excludedIntervalsSequence: [DataSet]? { all(0x0018_9803) }
    /// Exclusion Start DateTime, DT 1.
    public var exclusionStartDateTime: DICOMDateTime? { first(0x0018_9804) }
    /// Exclusion Duration, FD 1.
    public var exclusionDuration: Double? { first(0x0018_9805) }
    /// US Image Description Sequence, SQ 1.
    public var usImageDescriptionSequence: [DataSet]? { all(0x0018_9806) }
    /// Image Data Type Sequence, SQ 1.
    public var imageDataTypeSequence: [DataSet]? { all(0x0018_9807) }
    /// Data Type, CS 1.
    public var dataType: String? { first(0x0018_9808) }
    /// Transducer Scan Pattern Code Sequence, SQ 1.
    public var transducerScanPatternCodeSequence: [DataSet]? { all(0x0018_9809) }
    /// Aliased Data Type, CS 1.
    public var aliasedDataType: String? { first(0x0018_980B) }
    /// Position Measuring Device Used, CS 1.
    public var positionMeasuringDeviceUsed: String? { first(0x0018_980C) }
    /// Transducer Geometry Code Sequence, SQ 1.
    public var transducerGeometryCodeSequence: [DataSet]? { all(0x0018_980D) }
    /// Transducer Beam Steering Code Sequence, SQ 1.
    public var transducerBeamSteeringCodeSequence: [DataSet]? { all(0x0018_980E) }
    /// Transducer Application Code Sequence, SQ 1.
    public var transducerApplicationCodeSequence: [DataSet]? { all(0x0018_980F) }
    /// Zero Velocity Pixel Value, US or SS 1.
    public var zeroVelocityPixelValue: Int? { first(0x0018_9810) }
    /// Photoacoustic Excitation Characteristics Sequence, SQ 1.
    public var photoacousticExcitationCharacteristicsSequence: [DataSet]? { all(0x0018_9821) }
    /// Excitation Spectral Width, FD 1.
    public var excitationSpectralWidth: Double? { first(0x0018_9822) }
    /// Excitation Energy, FD 1.
    public var excitationEnergy: Double? { first(0x0018_9823) }
    /// Excitation Pulse Duration, FD 1.
    public var excitationPulseDuration: Double? { first(0x0018_9824) }
    /// Excitation Wavelength Sequence, SQ 1.
    public var excitationWavelengthSequence: [DataSet]? { all(0x0018_9825) }
    /// Excitation Wavelength, FD 1.
    public var excitationWavelength: Double? { first(0x0018_9826) }
    /// Illumination Translation Flag, CS 1.
    public var illuminationTranslationFlag: String? { first(0x0018_9828) }
    /// Acoustic Coupling Medium Flag, CS 1.
    public var acousticCouplingMediumFlag: String? { first(0x0018_9829) }
    /// Acoustic Coupling Medium Code Sequence, SQ 1.
    public var acousticCouplingMediumCodeSequence: [DataSet]? { all(0x0018_982A) }
    /// Acoustic Coupling Medium Temperature, FD 1.
    public var acousticCouplingMediumTemperature: Double? { first(0x0018_982B) }
    /// Transducer Response Sequence, SQ 1.
    public var transducerResponseSequence: [DataSet]? { all(0x0018_982C) }
    /// Center Frequency, FD 1.
    public var centerFrequency: Double? { first(0x0018_982D) }
    /// Fractional Bandwidth, FD 1.
    public var fractionalBandwidth: Double? { first(0x0018_982E) }
    /// Lower Cutoff Frequency, FD 1.
    public var lowerCutoffFrequency: Double? { first(0x0018_982F) }
    /// Upper Cutoff Frequency, FD 1.
    public var upperCutoffFrequency: Double? { first(0x0018_9830) }
    /// Transducer Technology Sequence, SQ 1.
    public var transducerTechnologySequence: [DataSet]? { all(0x0018_9831) }
    /// Sound Speed Correction Mechanism Code Sequence, SQ 1.
    public var soundSpeedCorrectionMechanismCodeSequence: [DataSet]? { all(0x0018_9832) }
    /// Object Sound Speed, FD 1.
    public var objectSoundSpeed: Double? { first(0x0018_9833) }
    /// Acoustic Coupling Medium Sound Speed, FD 1.
    public var acousticCouplingMediumSoundSpeed: Double? { first(0x0018_9834) }
    /// Photoacoustic Image Frame Type Sequence, SQ 1.
    public var photoacousticImageFrameTypeSequence: [DataSet]? { all(0x0018_9835) }
    /// Image Data Type Code Sequence, SQ 1.
    public var imageDataTypeCodeSequence: [DataSet]? { all(0x0018_9836) }
    /// Reference Location Label, LO 1.
    public var referenceLocationLabel: String? { first(0x0018_9900) }
    /// Reference Location Description, UT 1.
    public var referenceLocationDescription: String? { first(0x0018_9901) }
    /// Reference Basis Code Sequence, SQ 1.
    public var referenceBasisCodeSequence: [DataSet]? { all(0x0018_9902) }
    /// Reference Geometry Code Sequence, SQ 1.
    public var referenceGeometryCodeSequence: [DataSet]? { all(0x0018_9903) }
    /// Offset Distance, DS 1.
    public var offsetDistance: DecimalString? { first(0x0018_9904) }
    /// Offset Direction, CS 1.
    public var offsetDirection: String? { first(0x0018_9905) }
    /// Potential Scheduled Protocol Code Sequence, SQ 1.
    public var potentialScheduledProtocolCodeSequence: [DataSet]? { all(0x0018_9906) }
    /// Potential Requested Procedure Code Sequence, SQ 1.
    public var potentialRequestedProcedureCodeSequence: [DataSet]? { all(0x0018_9907) }
    /// Potential Reasons for Procedure, UC 1-n.
    public var potentialReasonsForProcedure: [String]? { all(0x0018_9908) }
    /// Potential Reasons for Procedure Code Sequence, SQ 1.
    public var potentialReasonsForProcedureCodeSequence: [DataSet]? { all(0x0018_9909) }
    /// Potential Diagnostic Tasks, UC 1-n.
    public var potentialDiagnosticTasks: [String]? { all(0x0018_990A) }
    /// Contraindications Code Sequence, SQ 1.
    public var contraindicationsCodeSequence: [DataSet]? { all(0x0018_990B) }
    /// Referenced Defined Protocol Sequence, SQ 1.
    public var referencedDefinedProtocolSequence: [DataSet]? { all(0x0018_990C) }
    /// Referenced Performed Protocol Sequence, SQ 1.
    public var referencedPerformedProtocolSequence: [DataSet]? { all(0x0018_990D) }
    /// Predecessor Protocol Sequence, SQ 1.
    public var predecessorProtocolSequence: [DataSet]? { all(0x0018_990E) }
    /// Protocol Planning Information, UT 1.
    public var protocolPlanningInformation: String? { first(0x0018_990F) }
    /// Protocol Design Rationale, UT 1.
    public var protocolDesignRationale: String? { first(0x0018_9910) }
    /// Patient Specification Sequence, SQ 1.
    public var patientSpecificationSequence: [DataSet]? { all(0x0018_9911) }
    /// Model Specification Sequence, SQ 1.
    public var modelSpecificationSequence: [DataSet]? { all(0x0018_9912) }
    /// Parameters Specification Sequence, SQ 1.
    public var parametersSpecificationSequence: [DataSet]? { all(0x0018_9913) }
    /// Instruction Sequence, SQ 1.
    public var instructionSequence: [DataSet]? { all(0x0018_9914) }
    /// Instruction Index, US 1.
    public var instructionIndex: Int? { first(0x0018_9915) }
    /// Instruction Text, LO 1.
    public var instructionText: String? { first(0x0018_9916) }
    /// Instruction Description, UT 1.
    public var instructionDescription: String? { first(0x0018_9917) }
    /// Instruction Performed Flag, CS 1.
    public var instructionPerformedFlag: String? { first(0x0018_9918) }
    /// Instruction Performed DateTime, DT 1.
    public var instructionPerformedDateTime: DICOMDateTime? { first(0x0018_9919) }
    /// Instruction Performance Comment, UT 1.
    public var instructionPerformanceComment: String? { first(0x0018_991A) }
    /// Patient Positioning Instruction Sequence, SQ 1.
    public var patientPositioningInstructionSequence: [DataSet]? { all(0x0018_991B) }
    /// Positioning Method Code Sequence, SQ 1.
    public var positioningMethodCodeSequence: [DataSet]? { all(0x0018_991C) }
    /// Positioning Landmark Sequence, SQ 1.
    public var positioningLandmarkSequence: [DataSet]? { all(0x0018_991D) }
    /// Target Frame of Reference UID, UI 1.
    public var targetFrameOfReferenceUID: UID? { first(0x0018_991E) }
    /// Acquisition Protocol Element Specification Sequence, SQ 1.
    public var acquisitionProtocolElementSpecificationSequence: [DataSet]? { all(0x0018_991F) }
    /// Acquisition Protocol Element Sequence, SQ 1.
    public var acquisitionProtocolElementSequence: [DataSet]? { all(0x0018_9920) }
    /// Protocol Element Number, US 1.
    public var protocolElementNumber: Int? { first(0x0018_9921) }
    /// Protocol Element Name, LO 1.
    public var protocolElementName: String? { first(0x0018_9922) }
    /// Protocol Element Characteristics Summary, UT 1.
    public var protocolElementCharacteristicsSummary: String? { first(0x0018_9923) }
    /// Protocol Element Purpose, UT 1.
    public var protocolElementPurpose: String? { first(0x0018_9924) }
    /// Acquisition Motion, CS 1.
    public var acquisitionMotion: String? { first(0x0018_9930) }
    /// Acquisition Start Location Sequence, SQ 1.
    public var acquisitionStartLocationSequence: [DataSet]? { all(0x0018_9931) }
    /// Acquisition End Location Sequence, SQ 1.
    public var acquisitionEndLocationSequence: [DataSet]? { all(0x0018_9932) }
    /// Reconstruction Protocol Element Specification Sequence, SQ 1.
    public var reconstructionProtocolElementSpecificationSequence: [DataSet]? { all(0x0018_9933) }
    /// Reconstruction Protocol Element Sequence, SQ 1.
    public var reconstructionProtocolElementSequence: [DataSet]? { all(0x0018_9934) }
    /// Storage Protocol Element Specification Sequence, SQ 1.
    public var storageProtocolElementSpecificationSequence: [DataSet]? { all(0x0018_9935) }
    /// Storage Protocol Element Sequence, SQ 1.
    public var storageProtocolElementSequence: [DataSet]? { all(0x0018_9936) }
    /// Requested Series Description, LO 1.
    public var requestedSeriesDescription: String? { first(0x0018_9937) }
    /// Source Acquisition Protocol Element Number, US 1-n.
    public var sourceAcquisitionProtocolElementNumber: [Int]? { all(0x0018_9938) }
    /// Source Acquisition Beam Number, US 1-n.
    public var sourceAcquisitionBeamNumber: [Int]? { all(0x0018_9939) }
    /// Source Reconstruction Protocol Element Number, US 1-n.
    public var sourceReconstructionProtocolElementNumber: [Int]? { all(0x0018_993A) }
    /// Reconstruction Start Location Sequence, SQ 1.
    public var reconstructionStartLocationSequence: [DataSet]? { all(0x0018_993B) }
    /// Reconstruction End Location Sequence, SQ 1.
    public var reconstructionEndLocationSequence: [DataSet]? { all(0x0018_993C) }
    /// Reconstruction Algorithm Sequence, SQ 1.
    public var reconstructionAlgorithmSequence: [DataSet]? { all(0x0018_993D) }
    /// Reconstruction Target Center Location Sequence, SQ 1.
    public var reconstructionTargetCenterLocationSequence: [DataSet]? { all(0x0018_993E) }
    /// Image Filter Description, UT 1.
    public var imageFilterDescription: String? { first(0x0018_9941) }
    /// CTDIvol Notification Trigger, FD 1.
    public var ctdiVolNotificationTrigger: Double? { first(0x0018_9942) }
    /// DLP Notification Trigger, FD 1.
    public var dlpNotificationTrigger: Double? { first(0x0018_9943) }
    /// Auto KVP Selection Type, CS 1.
    public var autoKVPSelectionType: String? { first(0x0018_9944) }
    /// Auto KVP Upper Bound, FD 1.
    public var autoKVPUpperBound: Double? { first(0x0018_9945) }
    /// Auto KVP Lower Bound, FD 1.
    public var autoKVPLowerBound: Double? { first(0x0018_9946) }
    /// Protocol Defined Patient Position, CS 1.
    public var protocolDefinedPatientPosition: String? { first(0x0018_9947) }
    /// Contributing Equipment Sequence, SQ 1.
    public var contributingEquipmentSequence: [DataSet]? { all(0x0018_A001) }
    /// Contribution DateTime, DT 1.
    public var contributionDateTime: DICOMDateTime? { first(0x0018_A002) }
    /// Contribution Description, ST 1.
    public var contributionDescription: String? { first(0x0018_A003) }
    /// Study Instance UID, UI 1.
    public var studyInstanceUID: UID? { first(0x0020_000D) }
    /// Series Instance UID, UI 1.
    public var seriesInstanceUID: UID? { first(0x0020_000E) }
    /// Study ID, SH 1.
    public var studyID: String? { first(0x0020_0010) }
    /// Series Number, IS 1.
    public var seriesNumber: IntegerString? { first(0x0020_0011) }
    /// Acquisition Number, IS 1.
    public var acquisitionNumber: IntegerString? { first(0x0020_0012) }
    /// Instance Number, IS 1.
    public var instanceNumber: IntegerString? { first(0x0020_0013) }
    /// Isotope Number, IS 1. Retired.
    public var isotopeNumber: IntegerString? { first(0x0020_0014) }
    /// Phase Number, IS 1. Retired.
    public var phaseNumber: IntegerString? { first(0x0020_0015) }
    /// Interval Number, IS 1. Retired.
    public var intervalNumber: IntegerString? { first(0x0020_0016) }
    /// Time Slot Number, IS 1. Retired.
    public var timeSlotNumber: IntegerString? { first(0x0020_0017) }
    /// Angle Number, IS 1. Retired.
    public var angleNumber: IntegerString? { first(0x0020_0018) }
    /// Item Number, IS 1.
    public var itemNumber: IntegerString? { first(0x0020_0019) }
    /// Patient Orientation, CS 2.
    public var patientOrientation: [String]? { all(0x0020_0020) }
    /// Overlay Number, IS 1. Retired.
    public var overlayNumber: IntegerString? { first(0x0020_0022) }
    /// Curve Number, IS 1. Retired.
    public var curveNumber: IntegerString? { first(0x0020_0024) }
    /// LUT Number, IS 1. Retired.
    public var lutNumber: IntegerString? { first(0x0020_0026) }
    /// Pyramid Label, LO 1.
    public var pyramidLabel: String? { first(0x0020_0027) }
    /// Image Position, DS 3. Retired.
    public var imagePosition: [DecimalString]? { all(0x0020_0030) }
    /// Image Position (Patient), DS 3.
    public var imagePositionPatient: [DecimalString]? { all(0x0020_0032) }
    /// Image Orientation, DS 6. Retired.
    public var imageOrientation: [DecimalString]? { all(0x0020_0035) }
    /// Image Orientation (Patient), DS 6.
    public var imageOrientationPatient: [DecimalString]? { all(0x0020_0037) }
    /// Location, DS 1. Retired.
    public var location: DecimalString? { first(0x0020_0050) }
    /// Frame of Reference UID, UI 1.
    public var frameOfReferenceUID: UID? { first(0x0020_0052) }
    /// Laterality, CS 1.
    public var laterality: String? { first(0x0020_0060) }
    /// Image Laterality, CS 1.
    public var imageLaterality: String? { first(0x0020_0062) }
    /// Image Geometry Type, LO 1. Retired.
    public var imageGeometryType: String? { first(0x0020_0070) }
    /// Masking Image, CS 1-n. Retired.
    public var maskingImage: [String]? { all(0x0020_0080) }
    /// Report Number, IS 1. Retired.
    public var reportNumber: IntegerString? { first(0x0020_00AA) }
    /// Temporal Position Identifier, IS 1.
    public var temporalPositionIdentifier: IntegerString? { first(0x0020_0100) }
    /// Number of Temporal Positions, IS 1.
    public var numberOfTemporalPositions: IntegerString? { first(0x0020_0105) }
    /// Temporal Resolution, DS 1.
    public var temporalResolution: DecimalString? { first(0x0020_0110) }
    /// Synchronization Frame of Reference UID, UI 1.
    public var synchronizationFrameOfReferenceUID: UID? { first(0x0020_0200) }
    /// SOP Instance UID of Concatenation Source, UI 1.
    public var sopInstanceUIDOfConcatenationSource: UID? { first(0x0020_0242) }
    /// Series in Study, IS 1. Retired.
    public var seriesInStudy: IntegerString? { first(0x0020_1000) }
    /// Acquisitions in Series, IS 1. Retired.
    public var acquisitionsInSeries: IntegerString? { first(0x0020_1001) }
    /// Images in Acquisition, IS 1.
    public var imagesInAcquisition: IntegerString? { first(0x0020_1002) }
    /// Images in Series, IS 1. Retired.
    public var imagesInSeries: IntegerString? { first(0x0020_1003) }
    /// Acquisitions in Study, IS 1. Retired.
    public var acquisitionsInStudy: IntegerString? { first(0x0020_1004) }
    /// Images in Study, IS 1. Retired.
    public var imagesInStudy: IntegerString? { first(0x0020_1005) }
    /// Reference, LO 1-n. Retired.
    public var reference: [String]? { all(0x0020_1020) }
    /// Target Position Reference Indicator, LO 1.
    public var targetPositionReferenceIndicator: String? { first(0x0020_103F) }
    /// Position Reference Indicator, LO 1.
    public var positionReferenceIndicator: String? { first(0x0020_1040) }
    /// Slice Location, DS 1.
    public var sliceLocation: DecimalString? { first(0x0020_1041) }
    /// Other Study Numbers, IS 1-n. Retired.
    public var otherStudyNumbers: [IntegerString]? { all(0x0020_1070) }
    /// Number of Patient Related Studies, IS 1.
    public var numberOfPatientRelatedStudies: IntegerString? { first(0x0020_1200) }
    /// Number of Patient Related Series, IS 1.
    public var numberOfPatientRelatedSeries: IntegerString? { first(0x0020_1202) }
    /// Number of Patient Related Instances, IS 1.
    public var numberOfPatientRelatedInstances: IntegerString? { first(0x0020_1204) }
    /// Number of Study Related Series, IS 1.
    public var numberOfStudyRelatedSeries: IntegerString? { first(0x0020_1206) }
    /// Number of Study Related Instances, IS 1.
    public var numberOfStudyRelatedInstances: IntegerString? { first(0x0020_1208) }
    /// Number of Series Related Instances, IS 1.
    public var numberOfSeriesRelatedInstances: IntegerString? { first(0x0020_1209) }
    /// Modifying Device ID, CS 1. Retired.
    public var modifyingDeviceID: String? { first(0x0020_3401) }
    /// Modified Image ID, CS 1. Retired.
    public var modifiedImageID: String? { first(0x0020_3402) }
    /// Modified Image Date, DA 1. Retired.
    public var modifiedImageDate: DICOMDate? { first(0x0020_3403) }
    /// Modifying Device Manufacturer, LO 1. Retired.
    public var modifyingDeviceManufacturer: String? { first(0x0020_3404) }
    /// Modified Image Time, TM 1. Retired.
    public var modifiedImageTime: DICOMTime? { first(0x0020_3405) }
    /// Modified Image Description, LO 1. Retired.
    public var modifiedImageDescription: String? { first(0x0020_3406) }
    /// Image Comments, LT 1.
    public var imageComments: String? { first(0x0020_4000) }
    /// Original Image Identification, AT 1-n. Retired.
    public var originalImageIdentification: [Tag]? { all(0x0020_5000) }
    /// Original Image Identification Nomenclature, LO 1-n. Retired.
    public var originalImageIdentificationNomenclature: [String]? { all(0x0020_5002) }
    /// Stack ID, SH 1.
    public var stackID: String? { first(0x0020_9056) }
    /// In-Stack Position Number, UL 1.
    public var inStackPositionNumber: Int? { first(0x0020_9057) }
    /// Frame Anatomy Sequence, SQ 1.
    public var frameAnatomySequence: [DataSet]? { all(0x0020_9071) }
    /// Frame Laterality, CS 1.
    public var frameLaterality: String? { first(0x0020_9072) }
    /// Frame Content Sequence, SQ 1.
    public var frameContentSequence: [DataSet]? { all(0x0020_9111) }
    /// Plane Position Sequence, SQ 1.
    public var planePositionSequence: [DataSet]? { all(0x0020_9113) }
    /// Plane Orientation Sequence, SQ 1.
    public var planeOrientationSequence: [DataSet]? { all(0x0020_9116) }
    /// Temporal Position Index, UL 1.
    public var temporalPositionIndex: Int? { first(0x0020_9128) }
    /// Nominal Cardiac Trigger Delay Time, FD 1.
    public var nominalCardiacTriggerDelayTime: Double? { first(0x0020_9153) }
    /// Nominal Cardiac Trigger Time Prior To R-Peak, FL 1.
    public var nominalCardiacTriggerTimePriorToRPeak: Float? { first(0x0020_9154) }
    /// Actual Cardiac Trigger Time Prior To R-Peak, FL 1.
    public var actualCardiacTriggerTimePriorToRPeak: Float? { first(0x0020_9155) }
    /// Frame Acquisition Number, US 1.
    public var frameAcquisitionNumber: Int? { first(0x0020_9156) }
    /// Dimension Index Values, UL 1-n.
    public var dimensionIndexValues: [Int]? { all(0x0020_9157) }
    /// Frame Comments, LT 1.
    public var frameComments: String? { first(0x0020_9158) }
    /// Concatenation UID, UI 1.
    public var concatenationUID: UID? { first(0x0020_9161) }
    /// In-concatenation Number, US 1.
    public var inConcatenationNumber: Int? { first(0x0020_9162) }
    /// In-concatenation Total Number, US 1.
    public var inConcatenationTotalNumber: Int? { first(0x0020_9163) }
    /// Dimension Organization UID, UI 1.
    public var dimensionOrganizationUID: UID? { first(0x0020_9164) }
    /// Dimension Index Pointer, AT 1.
    public var dimensionIndexPointer: Tag? { first(0x0020_9165) }
    /// Functional Group Pointer, AT 1.
    public var functionalGroupPointer: Tag? { first(0x0020_9167) }
    /// Unassigned Shared Converted Attributes Sequence, SQ 1.
    public var unassignedSharedConvertedAttributesSequence: [DataSet]? { all(0x0020_9170) }
    /// Unassigned Per-Frame Converted Attributes Sequence, SQ 1.
    public var unassignedPerFrameConvertedAttributesSequence: [DataSet]? { all(0x0020_9171) }
    /// Conversion Source Attributes Sequence, SQ 1.
    public var conversionSourceAttributesSequence: [DataSet]? { all(0x0020_9172) }
    /// Dimension Index Private Creator, LO 1.
    public var dimensionIndexPrivateCreator: String? { first(0x0020_9213) }
    /// Dimension Organization Sequence, SQ 1.
    public var dimensionOrganizationSequence: [DataSet]? { all(0x0020_9221) }
    /// Dimension Index Sequence, SQ 1.
    public var dimensionIndexSequence: [DataSet]? { all(0x0020_9222) }
    /// Concatenation Frame Offset Number, UL 1.
    public var concatenationFrameOffsetNumber: Int? { first(0x0020_9228) }
    /// Functional Group Private Creator, LO 1.
    public var functionalGroupPrivateCreator: String? { first(0x0020_9238) }
    /// Nominal Percentage of Cardiac Phase, FL 1.
    public var nominalPercentageOfCardiacPhase: Float? { first(0x0020_9241) }
    /// Nominal Percentage of Respiratory Phase, FL 1.
    public var nominalPercentageOfRespiratoryPhase: Float? { first(0x0020_9245) }
    /// Starting Respiratory Amplitude, FL 1.
    public var startingRespiratoryAmplitude: Float? { first(0x0020_9246) }
    /// Starting Respiratory Phase, CS 1.
    public var startingRespiratoryPhase: String? { first(0x0020_9247) }
    /// Ending Respiratory Amplitude, FL 1.
    public var endingRespiratoryAmplitude: Float? { first(0x0020_9248) }
    /// Ending Respiratory Phase, CS 1.
    public var endingRespiratoryPhase: String? { first(0x0020_9249) }
    /// Respiratory Trigger Type, CS 1.
    public var respiratoryTriggerType: String? { first(0x0020_9250) }
    /// R-R Interval Time Nominal, FD 1.
    public var rrIntervalTimeNominal: Double? { first(0x0020_9251) }
    /// Actual Cardiac Trigger Delay Time, FD 1.
    public var actualCardiacTriggerDelayTime: Double? { first(0x0020_9252) }
    /// Respiratory Synchronization Sequence, SQ 1.
    public var respiratorySynchronizationSequence: [DataSet]? { all(0x0020_9253) }
    /// Respiratory Interval Time, FD 1.
    public var respiratoryIntervalTime: Double? { first(0x0020_9254) }
    /// Nominal Respiratory Trigger Delay Time, FD 1.
    public var nominalRespiratoryTriggerDelayTime: Double? { first(0x0020_9255) }
    /// Respiratory Trigger Delay Threshold, FD 1.
    public var respiratoryTriggerDelayThreshold: Double? { first(0x0020_9256) }
    /// Actual Respiratory Trigger Delay Time, FD 1.
    public var actualRespiratoryTriggerDelayTime: Double? { first(0x0020_9257) }
    /// Image Position (Volume), FD 3.
    public var imagePositionVolume: [Double]? { all(0x0020_9301) }
    /// Image Orientation (Volume), FD 6.
    public var imageOrientationVolume: [Double]? { all(0x0020_9302) }
    /// Ultrasound Acquisition Geometry, CS 1.
    public var ultrasoundAcquisitionGeometry: String? { first(0x0020_9307) }
    /// Apex Position, FD 3.
    public var apexPosition: [Double]? { all(0x0020_9308) }
    /// Volume to Transducer Mapping Matrix, FD 16.
    public var volumeToTransducerMappingMatrix: [Double]? { all(0x0020_9309) }
    /// Volume to Table Mapping Matrix, FD 16.
    public var volumeToTableMappingMatrix: [Double]? { all(0x0020_930A) }
    /// Volume to Transducer Relationship, CS 1.
    public var volumeToTransducerRelationship: String? { first(0x0020_930B) }
    /// Patient Frame of Reference Source, CS 1.
    public var patientFrameOfReferenceSource: String? { first(0x0020_930C) }
    /// Temporal Position Time Offset, FD 1.
    public var temporalPositionTimeOffset: Double? { first(0x0020_930D) }
    /// Plane Position (Volume) Sequence, SQ 1.
    public var planePositionVolumeSequence: [DataSet]? { all(0x0020_930E) }
    /// Plane Orientation (Volume) Sequence, SQ 1.
    public var planeOrientationVolumeSequence: [DataSet]? { all(0x0020_930F) }
    /// Temporal Position Sequence, SQ 1.
    public var temporalPositionSequence: [DataSet]? { all(0x0020_9310) }
    /// Dimension Organization Type, CS 1.
    public var dimensionOrganizationType: String? { first(0x0020_9311) }
    /// Volume Frame of Reference UID, UI 1.
    public var volumeFrameOfReferenceUID: UID? { first(0x0020_9312) }
    /// Table Frame of Reference UID, UI 1.
    public var tableFrameOfReferenceUID: UID? { first(0x0020_9313) }
    /// Dimension Description Label, LO 1.
    public var dimensionDescriptionLabel: String? { first(0x0020_9421) }
    /// Patient Orientation in Frame Sequence, SQ 1.
    public var patientOrientationInFrameSequence: [DataSet]? { all(0x0020_9450) }
    /// Frame Label, LO 1.
    public var frameLabel: String? { first(0x0020_9453) }
    /// Acquisition Index, US 1-n.
    public var acquisitionIndex: [Int]? { all(0x0020_9518) }
    /// Contributing SOP Instances Reference Sequence, SQ 1.
    public var contributingSOPInstancesReferenceSequence: [DataSet]? { all(0x0020_9529) }
    /// Reconstruction Index, US 1.
    public var reconstructionIndex: Int? { first(0x0020_9536) }
    /// Light Path Filter Pass-Through Wavelength, US 1.
    public var lightPathFilterPassThroughWavelength: Int? { first(0x0022_0001) }
    /// Light Path Filter Pass Band, US 2.
    public var lightPathFilterPassBand: [Int]? { all(0x0022_0002) }
    /// Image Path Filter Pass-Through Wavelength, US 1.
    public var imagePathFilterPassThroughWavelength: Int? { first(0x0022_0003) }
    /// Image Path Filter Pass Band, US 2.
    public var imagePathFilterPassBand: [Int]? { all(0x0022_0004) }
    /// Patient Eye Movement Commanded, CS 1.
    public var patientEyeMovementCommanded: String? { first(0x0022_0005) }
    /// Patient Eye Movement Command Code Sequence, SQ 1.
    public var patientEyeMovementCommandCodeSequence: [DataSet]? { all(0x0022_0006) }
    /// Spherical Lens Power, FL 1.
    public var sphericalLensPower: Float? { first(0x0022_0007) }
    /// Cylinder Lens Power, FL 1.
    public var cylinderLensPower: Float? { first(0x0022_0008) }
    /// Cylinder Axis, FL 1.
    public var cylinderAxis: Float? { first(0x0022_0009) }
    /// Emmetropic Magnification, FL 1.
    public var emmetropicMagnification: Float? { first(0x0022_000A) }
    /// Intra Ocular Pressure, FL 1.
    public var intraOcularPressure: Float? { first(0x0022_000B) }
    /// Horizontal Field of View, FL 1.
    public var horizontalFieldOfView: Float? { first(0x0022_000C) }
    /// Pupil Dilated, CS 1.
    public var pupilDilated: String? { first(0x0022_000D) }
    /// Degree of Dilation, FL 1.
    public var degreeOfDilation: Float? { first(0x0022_000E) }
    /// Vertex Distance, FD 1.
    public var vertexDistance: Double? { first(0x0022_000F) }
    /// Stereo Baseline Angle, FL 1.
    public var stereoBaselineAngle: Float? { first(0x0022_0010) }
    /// Stereo Baseline Displacement, FL 1.
    public var stereoBaselineDisplacement: Float? { first(0x0022_0011) }
    /// Stereo Horizontal Pixel Offset, FL 1.
    public var stereoHorizontalPixelOffset: Float? { first(0x0022_0012) }
    /// Stereo Vertical Pixel Offset, FL 1.
    public var stereoVerticalPixelOffset: Float? { first(0x0022_0013) }
    /// Stereo Rotation, FL 1.
    public var stereoRotation: Float? { first(0x0022_0014) }
    /// Acquisition Device Type Code Sequence, SQ 1.
    public var acquisitionDeviceTypeCodeSequence: [DataSet]? { all(0x0022_0015) }
    /// Illumination Type Code Sequence, SQ 1.
    public var illuminationTypeCodeSequence: [DataSet]? { all(0x0022_0016) }
    /// Light Path Filter Type Stack Code Sequence, SQ 1.
    public var lightPathFilterTypeStackCodeSequence: [DataSet]? { all(0x0022_0017) }
    /// Image Path Filter Type Stack Code Sequence, SQ 1.
    public var imagePathFilterTypeStackCodeSequence: [DataSet]? { all(0x0022_0018) }
    /// Lenses Code Sequence, SQ 1.
    public var lensesCodeSequence: [DataSet]? { all(0x0022_0019) }
    /// Channel Description Code Sequence, SQ 1.
    public var channelDescriptionCodeSequence: [DataSet]? { all(0x0022_001A) }
    /// Refractive State Sequence, SQ 1.
    public var refractiveStateSequence: [DataSet]? { all(0x0022_001B) }
    /// Mydriatic Agent Code Sequence, SQ 1.
    public var mydriaticAgentCodeSequence: [DataSet]? { all(0x0022_001C) }
    /// Relative Image Position Code Sequence, SQ 1.
    public var relativeImagePositionCodeSequence: [DataSet]? { all(0x0022_001D) }
    /// Camera Angle of View, FL 1.
    public var cameraAngleOfView: Float? { first(0x0022_001E) }
    /// Stereo Pairs Sequence, SQ 1.
    public var stereoPairsSequence: [DataSet]? { all(0x0022_0020) }
    /// Left Image Sequence, SQ 1.
    public var leftImageSequence: [DataSet]? { all(0x0022_0021) }
    /// Right Image Sequence, SQ 1.
    public var rightImageSequence: [DataSet]? { all(0x0022_0022) }
    /// Stereo Pairs Present, CS 1.
    public var stereoPairsPresent: String? { first(0x0022_0028) }
    /// Axial Length of the Eye, FL 1.
    public var axialLengthOfTheEye: Float? { first(0x0022_0030) }
    /// Ophthalmic Frame Location Sequence, SQ 1.
    public var ophthalmicFrameLocationSequence: [DataSet]? { all(0x0022_0031) }
    /// Reference Coordinates, FL 2-2n.
    public var referenceCoordinates: [Float]? { all(0x0022_0032) }
    /// Depth Spatial Resolution, FL 1.
    public var depthSpatialResolution: Float? { first(0x0022_0035) }
    /// Maximum Depth Distortion, FL 1.
    public var maximumDepthDistortion: Float? { first(0x0022_0036) }
    /// Along-scan Spatial Resolution, FL 1.
    public var alongScanSpatialResolution: Float? { first(0x0022_0037) }
    /// Maximum Along-scan Distortion, FL 1.
    public var maximumAlongScanDistortion: Float? { first(0x0022_0038) }
    /// Ophthalmic Image Orientation, CS 1.
    public var ophthalmicImageOrientation: String? { first(0x0022_0039) }
    /// Depth of Transverse Image, FL 1.
    public var depthOfTransverseImage: Float? { first(0x0022_0041) }
    /// Mydriatic Agent Concentration Units Sequence, SQ 1.
    public var mydriaticAgentConcentrationUnitsSequence: [DataSet]? { all(0x0022_0042) }
    /// Across-scan Spatial Resolution, FL 1.
    public var acrossScanSpatialResolution: Float? { first(0x0022_0048) }
    /// Maximum Across-scan Distortion, FL 1.
    public var maximumAcrossScanDistortion: Float? { first(0x0022_0049) }
    /// Mydriatic Agent Concentration, DS 1.
    public var mydriaticAgentConcentration: DecimalString? { first(0x0022_004E) }
    /// Illumination Wave Length, FL 1.
    public var illuminationWaveLength: Float? { first(0x0022_0055) }
    /// Illumination Power, FL 1.
    public var illuminationPower: Float? { first(0x0022_0056) }
    /// Illumination Bandwidth, FL 1.
    public var illuminationBandwidth: Float? { first(0x0022_0057) }
    /// Mydriatic Agent Sequence, SQ 1.
    public var mydriaticAgentSequence: [DataSet]? { all(0x0022_0058) }
    /// Ophthalmic Axial Measurements Right Eye Sequence, SQ 1.
    public var ophthalmicAxialMeasurementsRightEyeSequence: [DataSet]? { all(0x0022_1007) }
    /// Ophthalmic Axial Measurements Left Eye Sequence, SQ 1.
    public var ophthalmicAxialMeasurementsLeftEyeSequence: [DataSet]? { all(0x0022_1008) }
    /// Ophthalmic Axial Measurements Device Type, CS 1.
    public var ophthalmicAxialMeasurementsDeviceType: String? { first(0x0022_1009) }
    /// Ophthalmic Axial Length Measurements Type, CS 1.
    public var ophthalmicAxialLengthMeasurementsType: String? { first(0x0022_1010) }
    /// Ophthalmic Axial Length Sequence, SQ 1.
    public var ophthalmicAxialLengthSequence: [DataSet]? { all(0x0022_1012) }
    /// Ophthalmic Axial Length, FL 1.
    public var ophthalmicAxialLength: Float? { first(0x0022_1019) }
    /// Lens Status Code Sequence, SQ 1.
    public var lensStatusCodeSequence: [DataSet]? { all(0x0022_1024) }
    /// Vitreous Status Code Sequence, SQ 1.
    public var vitreousStatusCodeSequence: [DataSet]? { all(0x0022_1025) }
    /// IOL Formula Code Sequence, SQ 1.
    public var iolFormulaCodeSequence: [DataSet]? { all(0x0022_1028) }
    /// IOL Formula Detail, LO 1.
    public var iolFormulaDetail: String? { first(0x0022_1029) }
    /// Keratometer Index, FL 1.
    public var keratometerIndex: Float? { first(0x0022_1033) }
    /// Source of Ophthalmic Axial Length Code Sequence, SQ 1.
    public var sourceOfOphthalmicAxialLengthCodeSequence: [DataSet]? { all(0x0022_1035) }
    /// Source of Corneal Size Data Code Sequence, SQ 1.
    public var sourceOfCornealSizeDataCodeSequence: [DataSet]? { all(0x0022_1036) }
    /// Target Refraction, FL 1.
    public var targetRefraction: Float? { first(0x0022_1037) }
    /// Refractive Procedure Occurred, CS 1.
    public var refractiveProcedureOccurred: String? { first(0x0022_1039) }
    /// Refractive Surgery Type Code Sequence, SQ 1.
    public var refractiveSurgeryTypeCodeSequence: [DataSet]? { all(0x0022_1040) }
    /// Ophthalmic Ultrasound Method Code Sequence, SQ 1.
    public var ophthalmicUltrasoundMethodCodeSequence: [DataSet]? { all(0x0022_1044) }
    /// Surgically Induced Astigmatism Sequence, SQ 1.
    public var surgicallyInducedAstigmatismSequence: [DataSet]? { all(0x0022_1045) }
    /// Type of Optical Correction, CS 1.
    public var typeOfOpticalCorrection: String? { first(0x0022_1046) }
    /// Toric IOL Power Sequence, SQ 1.
    public var toricIOLPowerSequence: [DataSet]? { all(0x0022_1047) }
    /// Predicted Toric Error Sequence, SQ 1.
    public var predictedToricErrorSequence: [DataSet]? { all(0x0022_1048) }
    /// Pre-Selected for Implantation, CS 1.
    public var preSelectedForImplantation: String? { first(0x0022_1049) }
    /// Toric IOL Power for Exact Emmetropia Sequence, SQ 1.
    public var toricIOLPowerForExactEmmetropiaSequence: [DataSet]? { all(0x0022_104A) }
    /// Toric IOL Power for Exact Target Refraction Sequence, SQ 1.
    public var toricIOLPowerForExactTargetRefractionSequence: [DataSet]? { all(0x0022_104B) }
    /// Ophthalmic Axial Length Measurements Sequence, SQ 1.
    public var ophthalmicAxialLengthMeasurementsSequence: [DataSet]? { all(0x0022_1050) }
    /// IOL Power, FL 1.
    public var iolPower: Float? { first(0x0022_1053) }
    /// Predicted Refractive Error, FL 1.
    public var predictedRefractiveError: Float? { first(0x0022_1054) }
    /// Ophthalmic Axial Length Velocity, FL 1.
    public var ophthalmicAxialLengthVelocity: Float? { first(0x0022_1059) }
    /// Lens Status Description, LO 1.
    public var lensStatusDescription: String? { first(0x0022_1065) }
    /// Vitreous Status Description, LO 1.
    public var vitreousStatusDescription: String? { first(0x0022_1066) }
    /// IOL Power Sequence, SQ 1.
    public var iolPowerSequence: [DataSet]? { all(0x0022_1090) }
    /// Lens Constant Sequence, SQ 1.
    public var lensConstantSequence: [DataSet]? { all(0x0022_1092) }
    /// IOL Manufacturer, LO 1.
    public var iolManufacturer: String? { first(0x0022_1093) }
    /// Lens Constant Description, LO 1. Retired.
    public var lensConstantDescription: String? { first(0x0022_1094) }
    /// Implant Name, LO 1.
    public var implantName: String? { first(0x0022_1095) }
    /// Keratometry Measurement Type Code Sequence, SQ 1.
    public var keratometryMeasurementTypeCodeSequence: [DataSet]? { all(0x0022_1096) }
    /// Implant Part Number, LO 1.
    public var implantPartNumber: String? { first(0x0022_1097) }
    /// Referenced Ophthalmic Axial Measurements Sequence, SQ 1.
    public var referencedOphthalmicAxialMeasurementsSequence: [DataSet]? { all(0x0022_1100) }
    /// Ophthalmic Axial Length Measurements Segment Name Code Sequence, SQ 1.
    public var ophthalmicAxialLengthMeasurementsSegmentNameCodeSequence: [DataSet]? { all(0x0022_1101) }
    /// Refractive Error Before Refractive Surgery Code Sequence, SQ 1.
    public var refractiveErrorBeforeRefractiveSurgeryCodeSequence: [DataSet]? { all(0x0022_1103) }
    /// IOL Power For Exact Emmetropia, FL 1.
    public var iolPowerForExactEmmetropia: Float? { first(0x0022_1121) }
    /// IOL Power For Exact Target Refraction, FL 1.
    public var iolPowerForExactTargetRefraction: Float? { first(0x0022_1122) }
    /// Anterior Chamber Depth Definition Code Sequence, SQ 1.
    public var anteriorChamberDepthDefinitionCodeSequence: [DataSet]? { all(0x0022_1125) }
    /// Lens Thickness Sequence, SQ 1.
    public var lensThicknessSequence: [DataSet]? { all(0x0022_1127) }
    /// Anterior Chamber Depth Sequence, SQ 1.
    public var anteriorChamberDepthSequence: [DataSet]? { all(0x0022_1128) }
    /// Calculation Comment Sequence, SQ 1.
    public var calculationCommentSequence: [DataSet]? { all(0x0022_112A) }
    /// Calculation Comment Type, CS 1.
    public var calculationCommentType: String? { first(0x0022_112B) }
    /// Calculation Comment, LT 1.
    public var calculationComment: String? { first(0x0022_112C) }
    /// Lens Thickness, FL 1.
    public var lensThickness: Float? { first(0x0022_1130) }
    /// Anterior Chamber Depth, FL 1.
    public var anteriorChamberDepth: Float? { first(0x0022_1131) }
    /// Source of Lens Thickness Data Code Sequence, SQ 1.
    public var sourceOfLensThicknessDataCodeSequence: [DataSet]? { all(0x0022_1132) }
    /// Source of Anterior Chamber Depth Data Code Sequence, SQ 1.
    public var sourceOfAnteriorChamberDepthDataCodeSequence: [DataSet]? { all(0x0022_1133) }
    /// Source of Refractive Measurements Sequence, SQ 1.
    public var sourceOfRefractiveMeasurementsSequence: [DataSet]? { all(0x0022_1134) }
    /// Source of Refractive Measurements Code Sequence, SQ 1.
    public var sourceOfRefractiveMeasurementsCodeSequence: [DataSet]? { all(0x0022_1135) }
    /// Ophthalmic Axial Length Measurement Modified, CS 1.
    public var ophthalmicAxialLengthMeasurementModified: String? { first(0x0022_1140) }
    /// Ophthalmic Axial Length Data Source Code Sequence, SQ 1.
    public var ophthalmicAxialLengthDataSourceCodeSequence: [DataSet]? { all(0x0022_1150) }
    /// Ophthalmic Axial Length Acquisition Method Code Sequence, SQ 1. Retired.
    public var ophthalmicAxialLengthAcquisitionMethodCodeSequence: [DataSet]? { all(0x0022_1153) }
    /// Signal to Noise Ratio, FL 1.
    public var signalToNoiseRatio: Float? { first(0x0022_1155) }
    /// Ophthalmic Axial Length Data Source Description, LO 1.
    public var ophthalmicAxialLengthDataSourceDescription: String? { first(0x0022_1159) }
    /// Ophthalmic Axial Length Measurements Total Length Sequence, SQ 1.
    public var ophthalmicAxialLengthMeasurementsTotalLengthSequence: [DataSet]? { all(0x0022_1210) }
    /// Ophthalmic Axial Length Measurements Segmental Length Sequence, SQ 1.
    public var ophthalmicAxialLengthMeasurementsSegmentalLengthSequence: [DataSet]? { all(0x0022_1211) }
    /// Ophthalmic Axial Length Measurements Length Summation Sequence, SQ 1.
    public var ophthalmicAxialLengthMeasurementsLengthSummationSequence: [DataSet]? { all(0x0022_1212) }
    /// Ultrasound Ophthalmic Axial Length Measurements Sequence, SQ 1.
    public var ultrasoundOphthalmicAxialLengthMeasurementsSequence: [DataSet]? { all(0x0022_1220) }
    /// Optical Ophthalmic Axial Length Measurements Sequence, SQ 1.
    public var opticalOphthalmicAxialLengthMeasurementsSequence: [DataSet]? { all(0x0022_1225) }
    /// Ultrasound Selected Ophthalmic Axial Length Sequence, SQ 1.
    public var ultrasoundSelectedOphthalmicAxialLengthSequence: [DataSet]? { all(0x0022_1230) }
    /// Ophthalmic Axial Length Selection Method Code Sequence, SQ 1.
    public var ophthalmicAxialLengthSelectionMethodCodeSequence: [DataSet]? { all(0x0022_1250) }
    /// Optical Selected Ophthalmic Axial Length Sequence, SQ 1.
    public var opticalSelectedOphthalmicAxialLengthSequence: [DataSet]? { all(0x0022_1255) }
    /// Selected Segmental Ophthalmic Axial Length Sequence, SQ 1.
    public var selectedSegmentalOphthalmicAxialLengthSequence: [DataSet]? { all(0x0022_1257) }
    /// Selected Total Ophthalmic Axial Length Sequence, SQ 1.
    public var selectedTotalOphthalmicAxialLengthSequence: [DataSet]? { all(0x0022_1260) }
    /// Ophthalmic Axial Length Quality Metric Sequence, SQ 1.
    public var ophthalmicAxialLengthQualityMetricSequence: [DataSet]? { all(0x0022_1262) }
    /// Ophthalmic Axial Length Quality Metric Type Code Sequence, SQ 1. Retired.
    public var ophthalmicAxialLengthQualityMetricTypeCodeSequence: [DataSet]? { all(0x0022_1265) }
    /// Ophthalmic Axial Length Quality Metric Type Description, LO 1. Retired.
    public var ophthalmicAxialLengthQualityMetricTypeDescription: String? { first(0x0022_1273) }
    /// Intraocular Lens Calculations Right Eye Sequence, SQ 1.
    public var intraocularLensCalculationsRightEyeSequence: [DataSet]? { all(0x0022_1300) }
    /// Intraocular Lens Calculations Left Eye Sequence, SQ 1.
    public var intraocularLensCalculationsLeftEyeSequence: [DataSet]? { all(0x0022_1310) }
    /// Referenced Ophthalmic Axial Length Measurement QC Image Sequence, SQ 1.
    public var referencedOphthalmicAxialLengthMeasurementQCImageSequence: [DataSet]? { all(0x0022_1330) }
    /// Ophthalmic Mapping Device Type, CS 1.
    public var ophthalmicMappingDeviceType: String? { first(0x0022_1415) }
    /// Acquisition Method Code Sequence, SQ 1.
    public var acquisitionMethodCodeSequence: [DataSet]? { all(0x0022_1420) }
    /// Acquisition Method Algorithm Sequence, SQ 1.
    public var acquisitionMethodAlgorithmSequence: [DataSet]? { all(0x0022_1423) }
    /// Ophthalmic Thickness Map Type Code Sequence, SQ 1.
    public var ophthalmicThicknessMapTypeCodeSequence: [DataSet]? { all(0x0022_1436) }
    /// Ophthalmic Thickness Mapping Normals Sequence, SQ 1.
    public var ophthalmicThicknessMappingNormalsSequence: [DataSet]? { all(0x0022_1443) }
    /// Retinal Thickness Definition Code Sequence, SQ 1.
    public var retinalThicknessDefinitionCodeSequence: [DataSet]? { all(0x0022_1445) }
    /// Pixel Value Mapping to Coded Concept Sequence, SQ 1.
    public var pixelValueMappingToCodedConceptSequence: [DataSet]? { all(0x0022_1450) }
    /// Mapped Pixel Value, US or SS 1.
    public var mappedPixelValue: Int? { first(0x0022_1452) }
    /// Pixel Value Mapping Explanation, LO 1.
    public var pixelValueMappingExplanation: String? { first(0x0022_1454) }
    /// Ophthalmic Thickness Map Quality Threshold Sequence, SQ 1.
    public var ophthalmicThicknessMapQualityThresholdSequence: [DataSet]? { all(0x0022_1458) }
    /// Ophthalmic Thickness Map Threshold Quality Rating, FL 1.
    public var ophthalmicThicknessMapThresholdQualityRating: Float? { first(0x0022_1460) }
    /// Anatomic Structure Reference Point, FL 2.
    public var anatomicStructureReferencePoint: [Float]? { all(0x0022_1463) }
    /// Registration to Localizer Sequence, SQ 1.
    public var registrationToLocalizerSequence: [DataSet]? { all(0x0022_1465) }
    /// Registered Localizer Units, CS 1.
    public var registeredLocalizerUnits: String? { first(0x0022_1466) }
    /// Registered Localizer Top Left Hand Corner, FL 2.
    public var registeredLocalizerTopLeftHandCorner: [Float]? { all(0x0022_1467) }
    /// Registered Localizer Bottom Right Hand Corner, FL 2.
    public var registeredLocalizerBottomRightHandCorner: [Float]? { all(0x0022_1468) }
    /// Ophthalmic Thickness Map Quality Rating Sequence, SQ 1.
    public var ophthalmicThicknessMapQualityRatingSequence: [DataSet]? { all(0x0022_1470) }
    /// Relevant OPT Attributes Sequence, SQ 1.
    public var relevantOPTAttributesSequence: [DataSet]? { all(0x0022_1472) }
    /// Transformation Method Code Sequence, SQ 1.
    public var transformationMethodCodeSequence: [DataSet]? { all(0x0022_1512) }
    /// Transformation Algorithm Sequence, SQ 1.
    public var transformationAlgorithmSequence: [DataSet]? { all(0x0022_1513) }
    /// Ophthalmic Axial Length Method, CS 1.
    public var ophthalmicAxialLengthMethod: String? { first(0x0022_1515) }
    /// Ophthalmic FOV, FL 1.
    public var ophthalmicFOV: Float? { first(0x0022_1517) }
    /// Two Dimensional to Three Dimensional Map Sequence, SQ 1.
    public var twoDimensionalToThreeDimensionalMapSequence: [DataSet]? { all(0x0022_1518) }
    /// Wide Field Ophthalmic Photography Quality Rating Sequence, SQ 1.
    public var wideFieldOphthalmicPhotographyQualityRatingSequence: [DataSet]? { all(0x0022_1525) }
    /// Wide Field Ophthalmic Photography Quality Threshold Sequence, SQ 1.
    public var wideFieldOphthalmicPhotographyQualityThresholdSequence: [DataSet]? { all(0x0022_1526) }
    /// Wide Field Ophthalmic Photography Threshold Quality Rating, FL 1.
    public var wideFieldOphthalmicPhotographyThresholdQualityRating: Float? { first(0x0022_1527) }
    /// X Coordinates Center Pixel View Angle, FL 1.
    public var xCoordinatesCenterPixelViewAngle: Float? { first(0x0022_1528) }
    /// Y Coordinates Center Pixel View Angle, FL 1.
    public var yCoordinatesCenterPixelViewAngle: Float? { first(0x0022_1529) }
    /// Number of Map Points, UL 1.
    public var numberOfMapPoints: Int? { first(0x0022_1530) }
    /// Two Dimensional to Three Dimensional Map Data, OF 1.
    public var twoDimensionalToThreeDimensionalMapData: BulkValue? { first(0x0022_1531) }
    /// Derivation Algorithm Sequence, SQ 1.
    public var derivationAlgorithmSequence: [DataSet]? { all(0x0022_1612) }
    /// Ophthalmic Image Type Code Sequence, SQ 1.
    public var ophthalmicImageTypeCodeSequence: [DataSet]? { all(0x0022_1615) }
    /// Ophthalmic Image Type Description, LO 1.
    public var ophthalmicImageTypeDescription: String? { first(0x0022_1616) }
    /// Scan Pattern Type Code Sequence, SQ 1.
    public var scanPatternTypeCodeSequence: [DataSet]? { all(0x0022_1618) }
    /// Referenced Surface Mesh Identification Sequence, SQ 1.
    public var referencedSurfaceMeshIdentificationSequence: [DataSet]? { all(0x0022_1620) }
    /// Ophthalmic Volumetric Properties Flag, CS 1.
    public var ophthalmicVolumetricPropertiesFlag: String? { first(0x0022_1622) }
    /// Ophthalmic Anatomic Reference Point Frame Coordinate, FL 1.
    public var ophthalmicAnatomicReferencePointFrameCoordinate: Float? { first(0x0022_1623) }
    /// Ophthalmic Anatomic Reference Point X-Coordinate, FL 1.
    public var ophthalmicAnatomicReferencePointXCoordinate: Float? { first(0x0022_1624) }
    /// Ophthalmic Anatomic Reference Point Y-Coordinate, FL 1.
    public var ophthalmicAnatomicReferencePointYCoordinate: Float? { first(0x0022_1626) }
    /// Ophthalmic En Face Volume Descriptor Sequence, SQ 1.
    public var ophthalmicEnFaceVolumeDescriptorSequence: [DataSet]? { all(0x0022_1627) }
    /// Ophthalmic En Face Image Quality Rating Sequence, SQ 1.
    public var ophthalmicEnFaceImageQualityRatingSequence: [DataSet]? { all(0x0022_1628) }
    /// Ophthalmic En Face Volume Descriptor Scope, CS 1.
    public var ophthalmicEnFaceVolumeDescriptorScope: String? { first(0x0022_1629) }
    /// Quality Threshold, DS 1.
    public var qualityThreshold: DecimalString? { first(0x0022_1630) }
    /// Ophthalmic Anatomic Reference Point Sequence, SQ 1.
    public var ophthalmicAnatomicReferencePointSequence: [DataSet]? { all(0x0022_1632) }
    /// Ophthalmic Anatomic Reference Point Localization Type, CS 1.
    public var ophthalmicAnatomicReferencePointLocalizationType: String? { first(0x0022_1633) }
    /// Primary Anatomic Structure Item Index, IS 1.
    public var primaryAnatomicStructureItemIndex: IntegerString? { first(0x0022_1634) }
    /// OCT B-scan Analysis Acquisition Parameters Sequence, SQ 1.
    public var octBscanAnalysisAcquisitionParametersSequence: [DataSet]? { all(0x0022_1640) }
    /// Number of B-scans Per Frame, UL 1.
    public var numberOfBscansPerFrame: Int? { first(0x0022_1642) }
    /// B-scan Slab Thickness, FL 1.
    public var bscanSlabThickness: Float? { first(0x0022_1643) }
    /// Distance Between B-scan Slabs, FL 1.
    public var distanceBetweenBscanSlabs: Float? { first(0x0022_1644) }
    /// B-scan Cycle Time, FL 1.
    public var bscanCycleTime: Float? { first(0x0022_1645) }
    /// B-scan Cycle Time Vector, FL 1-n.
    public var bscanCycleTimeVector: [Float]? { all(0x0022_1646) }
    /// A-scan Rate, FL 1.
    public var ascanRate: Float? { first(0x0022_1649) }
    /// B-scan Rate, FL 1.
    public var bscanRate: Float? { first(0x0022_1650) }
    /// Surface Mesh Z-Pixel Offset, UL 1.
    public var surfaceMeshZPixelOffset: Int? { first(0x0022_1658) }
    /// Visual Field Horizontal Extent, FL 1.
    public var visualFieldHorizontalExtent: Float? { first(0x0024_0010) }
}
