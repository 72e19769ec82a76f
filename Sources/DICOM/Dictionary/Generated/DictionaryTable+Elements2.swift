// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension DictionaryTable {
    static let elements2 = """
        00185022|DS|1||MechanicalIndex|Mechanical Index
        00185024|DS|1||BoneThermalIndex|Bone Thermal Index
        00185026|DS|1||CranialThermalIndex|Cranial Thermal Index
        00185027|DS|1||SoftTissueThermalIndex|Soft Tissue Thermal Index
        00185028|DS|1||SoftTissueFocusThermalIndex|Soft Tissue-focus Thermal Index
        00185029|DS|1||SoftTissueSurfaceThermalIndex|Soft Tissue-surface Thermal Index
        00185030|DS|1|R|DynamicRange|Dynamic Range
        00185040|DS|1|R|TotalGain|Total Gain
        00185050|IS|1||DepthOfScanField|Depth of Scan Field
        00185100|CS|1||PatientPosition|Patient Position
        00185101|CS|1||ViewPosition|View Position
        00185104|SQ|1||ProjectionEponymousNameCodeSequence|Projection Eponymous Name Code Sequence
        00185210|DS|6|R|ImageTransformationMatrix|Image Transformation Matrix
        00185212|DS|3|R|ImageTranslationVector|Image Translation Vector
        00186000|DS|1||Sensitivity|Sensitivity
        00186011|SQ|1||SequenceOfUltrasoundRegions|Sequence of Ultrasound Regions
        00186012|US|1||RegionSpatialFormat|Region Spatial Format
        00186014|US|1||RegionDataType|Region Data Type
        00186016|UL|1||RegionFlags|Region Flags
        00186018|UL|1||RegionLocationMinX0|Region Location Min X0
        0018601A|UL|1||RegionLocationMinY0|Region Location Min Y0
        0018601C|UL|1||RegionLocationMaxX1|Region Location Max X1
        0018601E|UL|1||RegionLocationMaxY1|Region Location Max Y1
        00186020|SL|1||ReferencePixelX0|Reference Pixel X0
        00186022|SL|1||ReferencePixelY0|Reference Pixel Y0
        00186024|US|1||PhysicalUnitsXDirection|Physical Units X Direction
        00186026|US|1||PhysicalUnitsYDirection|Physical Units Y Direction
        00186028|FD|1||ReferencePixelPhysicalValueX|Reference Pixel Physical Value X
        0018602A|FD|1||ReferencePixelPhysicalValueY|Reference Pixel Physical Value Y
        0018602C|FD|1||PhysicalDeltaX|Physical Delta X
        0018602E|FD|1||PhysicalDeltaY|Physical Delta Y
        00186030|UL|1||TransducerFrequency|Transducer Frequency
        00186031|CS|1||TransducerType|Transducer Type
        00186032|UL|1||PulseRepetitionFrequency|Pulse Repetition Frequency
        00186034|FD|1||DopplerCorrectionAngle|Doppler Correction Angle
        00186036|FD|1||SteeringAngle|Steering Angle
        00186038|UL|1|R|DopplerSampleVolumeXPositionRetired|Doppler Sample Volume X Position (Retired)
        00186039|SL|1||DopplerSampleVolumeXPosition|Doppler Sample Volume X Position
        0018603A|UL|1|R|DopplerSampleVolumeYPositionRetired|Doppler Sample Volume Y Position (Retired)
        0018603B|SL|1||DopplerSampleVolumeYPosition|Doppler Sample Volume Y Position
        0018603C|UL|1|R|TMLinePositionX0Retired|TM-Line Position X0 (Retired)
        0018603D|SL|1||TMLinePositionX0|TM-Line Position X0
        0018603E|UL|1|R|TMLinePositionY0Retired|TM-Line Position Y0 (Retired)
        0018603F|SL|1||TMLinePositionY0|TM-Line Position Y0
        00186040|UL|1|R|TMLinePositionX1Retired|TM-Line Position X1 (Retired)
        00186041|SL|1||TMLinePositionX1|TM-Line Position X1
        00186042|UL|1|R|TMLinePositionY1Retired|TM-Line Position Y1 (Retired)
        00186043|SL|1||TMLinePositionY1|TM-Line Position Y1
        00186044|US|1||PixelComponentOrganization|Pixel Component Organization
        00186046|UL|1||PixelComponentMask|Pixel Component Mask
        00186048|UL|1||PixelComponentRangeStart|Pixel Component Range Start
        0018604A|UL|1||PixelComponentRangeStop|Pixel Component Range Stop
        0018604C|US|1||PixelComponentPhysicalUnits|Pixel Component Physical Units
        0018604E|US|1||PixelComponentDataType|Pixel Component Data Type
        00186050|UL|1||NumberOfTableBreakPoints|Number of Table Break Points
        00186052|UL|1-n||TableOfXBreakPoints|Table of X Break Points
        00186054|FD|1-n||TableOfYBreakPoints|Table of Y Break Points
        00186056|UL|1||NumberOfTableEntries|Number of Table Entries
        00186058|UL|1-n||TableOfPixelValues|Table of Pixel Values
        0018605A|FL|1-n||TableOfParameterValues|Table of Parameter Values
        00186060|FL|1-n||RWaveTimeVector|R Wave Time Vector
        00186070|US|1||ActiveImageAreaOverlayGroup|Active Image Area Overlay Group
        00187000|CS|1||DetectorConditionsNominalFlag|Detector Conditions Nominal Flag
        00187001|DS|1||DetectorTemperature|Detector Temperature
        00187004|CS|1||DetectorType|Detector Type
        00187005|CS|1||DetectorConfiguration|Detector Configuration
        00187006|LT|1||DetectorDescription|Detector Description
        00187008|LT|1||DetectorMode|Detector Mode
        0018700A|SH|1||DetectorID|Detector ID
        0018700C|DA|1||DateOfLastDetectorCalibration|Date of Last Detector Calibration
        0018700E|TM|1||TimeOfLastDetectorCalibration|Time of Last Detector Calibration
        00187010|IS|1||ExposuresOnDetectorSinceLastCalibration|Exposures on Detector Since Last Calibration
        00187011|IS|1||ExposuresOnDetectorSinceManufactured|Exposures on Detector Since Manufactured
        00187012|DS|1||DetectorTimeSinceLastExposure|Detector Time Since Last Exposure
        00187014|DS|1||DetectorActiveTime|Detector Active Time
        00187016|DS|1||DetectorActivationOffsetFromExposure|Detector Activation Offset From Exposure
        0018701A|DS|2||DetectorBinning|Detector Binning
        00187020|DS|2||DetectorElementPhysicalSize|Detector Element Physical Size
        00187022|DS|2||DetectorElementSpacing|Detector Element Spacing
        00187024|CS|1||DetectorActiveShape|Detector Active Shape
        00187026|DS|1-2||DetectorActiveDimensions|Detector Active Dimension(s)
        00187028|DS|2||DetectorActiveOrigin|Detector Active Origin
        0018702A|LO|1||DetectorManufacturerName|Detector Manufacturer Name
        0018702B|LO|1||DetectorManufacturerModelName|Detector Manufacturer's Model Name
        00187030|DS|2||FieldOfViewOrigin|Field of View Origin
        00187032|DS|1||FieldOfViewRotation|Field of View Rotation
        00187034|CS|1||FieldOfViewHorizontalFlip|Field of View Horizontal Flip
        00187036|FL|2||PixelDataAreaOriginRelativeToFOV|Pixel Data Area Origin Relative To FOV
        00187038|FL|1||PixelDataAreaRotationAngleRelativeToFOV|Pixel Data Area Rotation Angle Relative To FOV
        00187040|LT|1||GridAbsorbingMaterial|Grid Absorbing Material
        00187041|LT|1||GridSpacingMaterial|Grid Spacing Material
        00187042|DS|1||GridThickness|Grid Thickness
        00187044|DS|1||GridPitch|Grid Pitch
        00187046|IS|2||GridAspectRatio|Grid Aspect Ratio
        00187048|DS|1||GridPeriod|Grid Period
        0018704C|DS|1||GridFocalDistance|Grid Focal Distance
        00187050|CS|1-n||FilterMaterial|Filter Material
        00187052|DS|1-n||FilterThicknessMinimum|Filter Thickness Minimum
        00187054|DS|1-n||FilterThicknessMaximum|Filter Thickness Maximum
        00187056|FL|1-n||FilterBeamPathLengthMinimum|Filter Beam Path Length Minimum
        00187058|FL|1-n||FilterBeamPathLengthMaximum|Filter Beam Path Length Maximum
        00187060|CS|1||ExposureControlMode|Exposure Control Mode
        00187062|LT|1||ExposureControlModeDescription|Exposure Control Mode Description
        00187064|CS|1||ExposureStatus|Exposure Status
        00187065|DS|1||PhototimerSetting|Phototimer Setting
        00188150|DS|1||ExposureTimeInuS|Exposure Time in µS
        00188151|DS|1||XRayTubeCurrentInuA|X-Ray Tube Current in µA
        00189004|CS|1||ContentQualification|Content Qualification
        00189005|SH|1||PulseSequenceName|Pulse Sequence Name
        00189006|SQ|1||MRImagingModifierSequence|MR Imaging Modifier Sequence
        00189008|CS|1||EchoPulseSequence|Echo Pulse Sequence
        00189009|CS|1||InversionRecovery|Inversion Recovery
        00189010|CS|1||FlowCompensation|Flow Compensation
        00189011|CS|1||MultipleSpinEcho|Multiple Spin Echo
        00189012|CS|1||MultiPlanarExcitation|Multi-planar Excitation
        00189014|CS|1||PhaseContrast|Phase Contrast
        00189015|CS|1||TimeOfFlightContrast|Time of Flight Contrast
        00189016|CS|1||Spoiling|Spoiling
        00189017|CS|1||SteadyStatePulseSequence|Steady State Pulse Sequence
        00189018|CS|1||EchoPlanarPulseSequence|Echo Planar Pulse Sequence
        00189019|FD|1||TagAngleFirstAxis|Tag Angle First Axis
        00189020|CS|1||MagnetizationTransfer|Magnetization Transfer
        00189021|CS|1||T2Preparation|T2 Preparation
        00189022|CS|1||BloodSignalNulling|Blood Signal Nulling
        00189024|CS|1||SaturationRecovery|Saturation Recovery
        00189025|CS|1||SpectrallySelectedSuppression|Spectrally Selected Suppression
        00189026|CS|1||SpectrallySelectedExcitation|Spectrally Selected Excitation
        00189027|CS|1||SpatialPresaturation|Spatial Pre-saturation
        00189028|CS|1||Tagging|Tagging
        00189029|CS|1||OversamplingPhase|Oversampling Phase
        00189030|FD|1||TagSpacingFirstDimension|Tag Spacing First Dimension
        00189032|CS|1||GeometryOfKSpaceTraversal|Geometry of k-Space Traversal
        00189033|CS|1||SegmentedKSpaceTraversal|Segmented k-Space Traversal
        00189034|CS|1||RectilinearPhaseEncodeReordering|Rectilinear Phase Encode Reordering
        00189035|FD|1||TagThickness|Tag Thickness
        00189036|CS|1||PartialFourierDirection|Partial Fourier Direction
        00189037|CS|1||CardiacSynchronizationTechnique|Cardiac Synchronization Technique
        00189041|LO|1||ReceiveCoilManufacturerName|Receive Coil Manufacturer Name
        00189042|SQ|1||MRReceiveCoilSequence|MR Receive Coil Sequence
        00189043|CS|1||ReceiveCoilType|Receive Coil Type
        00189044|CS|1||QuadratureReceiveCoil|Quadrature Receive Coil
        00189045|SQ|1||MultiCoilDefinitionSequence|Multi-Coil Definition Sequence
        00189046|LO|1||MultiCoilConfiguration|Multi-Coil Configuration
        00189047|SH|1||MultiCoilElementName|Multi-Coil Element Name
        00189048|CS|1||MultiCoilElementUsed|Multi-Coil Element Used
        00189049|SQ|1||MRTransmitCoilSequence|MR Transmit Coil Sequence
        00189050|LO|1||TransmitCoilManufacturerName|Transmit Coil Manufacturer Name
        00189051|CS|1||TransmitCoilType|Transmit Coil Type
        00189052|FD|1-2||SpectralWidth|Spectral Width
        00189053|FD|1-2||ChemicalShiftReference|Chemical Shift Reference
        00189054|CS|1||VolumeLocalizationTechnique|Volume Localization Technique
        00189058|US|1||MRAcquisitionFrequencyEncodingSteps|MR Acquisition Frequency Encoding Steps
        00189059|CS|1||Decoupling|De-coupling
        00189060|CS|1-2||DecoupledNucleus|De-coupled Nucleus
        00189061|FD|1-2||DecouplingFrequency|De-coupling Frequency
        00189062|CS|1||DecouplingMethod|De-coupling Method
        00189063|FD|1-2||DecouplingChemicalShiftReference|De-coupling Chemical Shift Reference
        00189064|CS|1||KSpaceFiltering|k-space Filtering
        00189065|CS|1-2||TimeDomainFiltering|Time Domain Filtering
        00189066|US|1-2||NumberOfZeroFills|Number of Zero Fills
        00189067|CS|1||BaselineCorrection|Baseline Correction
        00189069|FD|1||ParallelReductionFactorInPlane|Parallel Reduction Factor In-plane
        00189070|FD|1||CardiacRRIntervalSpecified|Cardiac R-R Interval Specified
        00189073|FD|1||AcquisitionDuration|Acquisition Duration
        00189074|DT|1||FrameAcquisitionDateTime|Frame Acquisition DateTime
        00189075|CS|1||DiffusionDirectionality|Diffusion Directionality
        00189076|SQ|1||DiffusionGradientDirectionSequence|Diffusion Gradient Direction Sequence
        00189077|CS|1||ParallelAcquisition|Parallel Acquisition
        00189078|CS|1||ParallelAcquisitionTechnique|Parallel Acquisition Technique
        00189079|FD|1-n||InversionTimes|Inversion Times
        00189080|ST|1||MetaboliteMapDescription|Metabolite Map Description
        00189081|CS|1||PartialFourier|Partial Fourier
        00189082|FD|1||EffectiveEchoTime|Effective Echo Time
        00189083|SQ|1||MetaboliteMapCodeSequence|Metabolite Map Code Sequence
        00189084|SQ|1||ChemicalShiftSequence|Chemical Shift Sequence
        00189085|CS|1||CardiacSignalSource|Cardiac Signal Source
        00189087|FD|1||DiffusionBValue|Diffusion b-value
        00189089|FD|3||DiffusionGradientOrientation|Diffusion Gradient Orientation
        00189090|FD|3||VelocityEncodingDirection|Velocity Encoding Direction
        00189091|FD|1||VelocityEncodingMinimumValue|Velocity Encoding Minimum Value
        00189092|SQ|1||VelocityEncodingAcquisitionSequence|Velocity Encoding Acquisition Sequence
        00189093|US|1||NumberOfKSpaceTrajectories|Number of k-Space Trajectories
        00189094|CS|1||CoverageOfKSpace|Coverage of k-Space
        00189095|UL|1||SpectroscopyAcquisitionPhaseRows|Spectroscopy Acquisition Phase Rows
        00189096|FD|1|R|ParallelReductionFactorInPlaneRetired|Parallel Reduction Factor In-plane (Retired)
        00189098|FD|1-2||TransmitterFrequency|Transmitter Frequency
        00189100|CS|1-2||ResonantNucleus|Resonant Nucleus
        00189101|CS|1||FrequencyCorrection|Frequency Correction
        00189103|SQ|1||MRSpectroscopyFOVGeometrySequence|MR Spectroscopy FOV/Geometry Sequence
        00189104|FD|1||SlabThickness|Slab Thickness
        00189105|FD|3||SlabOrientation|Slab Orientation
        00189106|FD|3||MidSlabPosition|Mid Slab Position
        00189107|SQ|1||MRSpatialSaturationSequence|MR Spatial Saturation Sequence
        00189112|SQ|1||MRTimingAndRelatedParametersSequence|MR Timing and Related Parameters Sequence
        00189114|SQ|1||MREchoSequence|MR Echo Sequence
        00189115|SQ|1||MRModifierSequence|MR Modifier Sequence
        00189117|SQ|1||MRDiffusionSequence|MR Diffusion Sequence
        00189118|SQ|1||CardiacSynchronizationSequence|Cardiac Synchronization Sequence
        00189119|SQ|1||MRAveragesSequence|MR Averages Sequence
        00189125|SQ|1||MRFOVGeometrySequence|MR FOV/Geometry Sequence
        00189126|SQ|1||VolumeLocalizationSequence|Volume Localization Sequence
        00189127|UL|1||SpectroscopyAcquisitionDataColumns|Spectroscopy Acquisition Data Columns
        00189147|CS|1||DiffusionAnisotropyType|Diffusion Anisotropy Type
        00189151|DT|1||FrameReferenceDateTime|Frame Reference DateTime
        00189152|SQ|1||MRMetaboliteMapSequence|MR Metabolite Map Sequence
        00189155|FD|1||ParallelReductionFactorOutOfPlane|Parallel Reduction Factor out-of-plane
        00189159|UL|1||SpectroscopyAcquisitionOutOfPlanePhaseSteps|Spectroscopy Acquisition Out-of-plane Phase Steps
        00189166|CS|1|R|BulkMotionStatus|Bulk Motion Status
        00189168|FD|1||ParallelReductionFactorSecondInPlane|Parallel Reduction Factor Second In-plane
        00189169|CS|1||CardiacBeatRejectionTechnique|Cardiac Beat Rejection Technique
        00189170|CS|1||RespiratoryMotionCompensationTechnique|Respiratory Motion Compensation Technique
        00189171|CS|1||RespiratorySignalSource|Respiratory Signal Source
        00189172|CS|1||BulkMotionCompensationTechnique|Bulk Motion Compensation Technique
        00189173|CS|1||BulkMotionSignalSource|Bulk Motion Signal Source
        00189174|CS|1||ApplicableSafetyStandardAgency|Applicable Safety Standard Agency
        00189175|LO|1||ApplicableSafetyStandardDescription|Applicable Safety Standard Description
        00189176|SQ|1||OperatingModeSequence|Operating Mode Sequence
        00189177|CS|1||OperatingModeType|Operating Mode Type
        00189178|CS|1||OperatingMode|Operating Mode
        00189179|CS|1||SpecificAbsorptionRateDefinition|Specific Absorption Rate Definition
        00189180|CS|1||GradientOutputType|Gradient Output Type
        00189181|FD|1||SpecificAbsorptionRateValue|Specific Absorption Rate Value
        00189182|FD|1||GradientOutput|Gradient Output
        00189183|CS|1||FlowCompensationDirection|Flow Compensation Direction
        00189184|FD|1||TaggingDelay|Tagging Delay
        00189185|ST|1||RespiratoryMotionCompensationTechniqueDescription|Respiratory Motion Compensation Technique Description
        00189186|SH|1||RespiratorySignalSourceID|Respiratory Signal Source ID
        00189195|FD|1|R|ChemicalShiftMinimumIntegrationLimitInHz|Chemical Shift Minimum Integration Limit in Hz
        00189196|FD|1|R|ChemicalShiftMaximumIntegrationLimitInHz|Chemical Shift Maximum Integration Limit in Hz
        00189197|SQ|1||MRVelocityEncodingSequence|MR Velocity Encoding Sequence
        00189198|CS|1||FirstOrderPhaseCorrection|First Order Phase Correction
        00189199|CS|1||WaterReferencedPhaseCorrection|Water Referenced Phase Correction
        00189200|CS|1||MRSpectroscopyAcquisitionType|MR Spectroscopy Acquisition Type
        00189214|CS|1||RespiratoryCyclePosition|Respiratory Cycle Position
        00189217|FD|1||VelocityEncodingMaximumValue|Velocity Encoding Maximum Value
        00189218|FD|1||TagSpacingSecondDimension|Tag Spacing Second Dimension
        00189219|SS|1||TagAngleSecondAxis|Tag Angle Second Axis
        00189220|FD|1||FrameAcquisitionDuration|Frame Acquisition Duration
        00189226|SQ|1||MRImageFrameTypeSequence|MR Image Frame Type Sequence
        00189227|SQ|1||MRSpectroscopyFrameTypeSequence|MR Spectroscopy Frame Type Sequence
        00189231|US|1||MRAcquisitionPhaseEncodingStepsInPlane|MR Acquisition Phase Encoding Steps in-plane
        00189232|US|1||MRAcquisitionPhaseEncodingStepsOutOfPlane|MR Acquisition Phase Encoding Steps out-of-plane
        00189234|UL|1||SpectroscopyAcquisitionPhaseColumns|Spectroscopy Acquisition Phase Columns
        00189236|CS|1||CardiacCyclePosition|Cardiac Cycle Position
        00189239|SQ|1||SpecificAbsorptionRateSequence|Specific Absorption Rate Sequence
        00189240|US|1||RFEchoTrainLength|RF Echo Train Length
        00189241|US|1||GradientEchoTrainLength|Gradient Echo Train Length
        00189250|CS|1||ArterialSpinLabelingContrast|Arterial Spin Labeling Contrast
        00189251|SQ|1||MRArterialSpinLabelingSequence|MR Arterial Spin Labeling Sequence
        00189252|LO|1||ASLTechniqueDescription|ASL Technique Description
        00189253|US|1||ASLSlabNumber|ASL Slab Number
        00189254|FD|1||ASLSlabThickness|ASL Slab Thickness
        00189255|FD|3||ASLSlabOrientation|ASL Slab Orientation
        00189256|FD|3||ASLMidSlabPosition|ASL Mid Slab Position
        00189257|CS|1||ASLContext|ASL Context
        00189258|UL|1||ASLPulseTrainDuration|ASL Pulse Train Duration
        00189259|CS|1||ASLCrusherFlag|ASL Crusher Flag
        0018925A|FD|1||ASLCrusherFlowLimit|ASL Crusher Flow Limit
        0018925B|LO|1||ASLCrusherDescription|ASL Crusher Description
        0018925C|CS|1||ASLBolusCutoffFlag|ASL Bolus Cut-off Flag
        0018925D|SQ|1||ASLBolusCutoffTimingSequence|ASL Bolus Cut-off Timing Sequence
        0018925E|LO|1||ASLBolusCutoffTechnique|ASL Bolus Cut-off Technique
        0018925F|UL|1||ASLBolusCutoffDelayTime|ASL Bolus Cut-off Delay Time
        00189260|SQ|1||ASLSlabSequence|ASL Slab Sequence
        00189295|FD|1||ChemicalShiftMinimumIntegrationLimitInppm|Chemical Shift Minimum Integration Limit in ppm
        00189296|FD|1||ChemicalShiftMaximumIntegrationLimitInppm|Chemical Shift Maximum Integration Limit in ppm
        00189297|CS|1||WaterReferenceAcquisition|Water Reference Acquisition
        00189298|IS|1||EchoPeakPosition|Echo Peak Position
        00189301|SQ|1||CTAcquisitionTypeSequence|CT Acquisition Type Sequence
        00189302|CS|1||AcquisitionType|Acquisition Type
        00189303|FD|1||TubeAngle|Tube Angle
        00189304|SQ|1||CTAcquisitionDetailsSequence|CT Acquisition Details Sequence
        00189305|FD|1||RevolutionTime|Revolution Time
        00189306|FD|1||SingleCollimationWidth|Single Collimation Width
        00189307|FD|1||TotalCollimationWidth|Total Collimation Width
        00189308|SQ|1||CTTableDynamicsSequence|CT Table Dynamics Sequence
        00189309|FD|1||TableSpeed|Table Speed
        00189310|FD|1||TableFeedPerRotation|Table Feed per Rotation
        00189311|FD|1||SpiralPitchFactor|Spiral Pitch Factor
        00189312|SQ|1||CTGeometrySequence|CT Geometry Sequence
        00189313|FD|3||DataCollectionCenterPatient|Data Collection Center (Patient)
        00189314|SQ|1||CTReconstructionSequence|CT Reconstruction Sequence
        00189315|CS|1||ReconstructionAlgorithm|Reconstruction Algorithm
        00189316|CS|1||ConvolutionKernelGroup|Convolution Kernel Group
        00189317|FD|2||ReconstructionFieldOfView|Reconstruction Field of View
        00189318|FD|3||ReconstructionTargetCenterPatient|Reconstruction Target Center (Patient)
        00189319|FD|1||ReconstructionAngle|Reconstruction Angle
        00189320|SH|1||ImageFilter|Image Filter
        00189321|SQ|1||CTExposureSequence|CT Exposure Sequence
        00189322|FD|2||ReconstructionPixelSpacing|Reconstruction Pixel Spacing
        00189323|CS|1-n||ExposureModulationType|Exposure Modulation Type
        00189324|FD|1|R|EstimatedDoseSaving|Estimated Dose Saving
        00189325|SQ|1||CTXRayDetailsSequence|CT X-Ray Details Sequence
        00189326|SQ|1||CTPositionSequence|CT Position Sequence
        00189327|FD|1||TablePosition|Table Position
        00189328|FD|1||ExposureTimeInms|Exposure Time in ms
        00189329|SQ|1||CTImageFrameTypeSequence|CT Image Frame Type Sequence
        00189330|FD|1||XRayTubeCurrentInmA|X-Ray Tube Current in mA
        00189332|FD|1||ExposureInmAs|Exposure in mAs
        00189333|CS|1||ConstantVolumeFlag|Constant Volume Flag
        00189334|CS|1||FluoroscopyFlag|Fluoroscopy Flag
        00189335|FD|1||DistanceSourceToDataCollectionCenter|Distance Source to Data Collection Center
        00189337|US|1||ContrastBolusAgentNumber|Contrast/Bolus Agent Number
        00189338|SQ|1||ContrastBolusIngredientCodeSequence|Contrast/Bolus Ingredient Code Sequence
        00189340|SQ|1||ContrastAdministrationProfileSequence|Contrast Administration Profile Sequence
        00189341|SQ|1||ContrastBolusUsageSequence|Contrast/Bolus Usage Sequence
        00189342|CS|1||ContrastBolusAgentAdministered|Contrast/Bolus Agent Administered
        00189343|CS|1||ContrastBolusAgentDetected|Contrast/Bolus Agent Detected
        00189344|CS|1||ContrastBolusAgentPhase|Contrast/Bolus Agent Phase
        00189345|FD|1||CTDIvol|CTDIvol
        00189346|SQ|1||CTDIPhantomTypeCodeSequence|CTDI Phantom Type Code Sequence
        00189351|FL|1||CalciumScoringMassFactorPatient|Calcium Scoring Mass Factor Patient
        00189352|FL|3||CalciumScoringMassFactorDevice|Calcium Scoring Mass Factor Device
        00189353|FL|1||EnergyWeightingFactor|Energy Weighting Factor
        00189360|SQ|1||CTAdditionalXRaySourceSequence|CT Additional X-Ray Source Sequence
        00189361|CS|1||MultienergyCTAcquisition|Multi-energy CT Acquisition
        00189362|SQ|1||MultienergyCTAcquisitionSequence|Multi-energy CT Acquisition Sequence
        00189363|SQ|1||MultienergyCTProcessingSequence|Multi-energy CT Processing Sequence
        00189364|SQ|1||MultienergyCTCharacteristicsSequence|Multi-energy CT Characteristics Sequence
        00189365|SQ|1||MultienergyCTXRaySourceSequence|Multi-energy CT X-Ray Source Sequence
        00189366|US|1||XRaySourceIndex|X-Ray Source Index
        00189367|UC|1||XRaySourceID|X-Ray Source ID
        00189368|CS|1||MultienergySourceTechnique|Multi-energy Source Technique
        00189369|DT|1||SourceStartDateTime|Source Start DateTime
        0018936A|DT|1||SourceEndDateTime|Source End DateTime
        0018936B|US|1||SwitchingPhaseNumber|Switching Phase Number
        0018936C|DS|1||SwitchingPhaseNominalDuration|Switching Phase Nominal Duration
        0018936D|DS|1||SwitchingPhaseTransitionDuration|Switching Phase Transition Duration
        0018936E|DS|1||EffectiveBinEnergy|Effective Bin Energy
        0018936F|SQ|1||MultienergyCTXRayDetectorSequence|Multi-energy CT X-Ray Detector Sequence
        00189370|US|1||XRayDetectorIndex|X-Ray Detector Index
        00189371|UC|1||XRayDetectorID|X-Ray Detector ID
        00189372|CS|1||MultienergyDetectorType|Multi-energy Detector Type
        00189373|ST|1||XRayDetectorLabel|X-Ray Detector Label
        00189374|DS|1||NominalMaxEnergy|Nominal Max Energy
        00189375|DS|1||NominalMinEnergy|Nominal Min Energy
        00189376|US|1-n||ReferencedXRayDetectorIndex|Referenced X-Ray Detector Index
        00189377|US|1-n||ReferencedXRaySourceIndex|Referenced X-Ray Source Index
        00189378|US|1-n||ReferencedPathIndex|Referenced Path Index
        00189379|SQ|1||MultienergyCTPathSequence|Multi-energy CT Path Sequence
        0018937A|US|1||MultienergyCTPathIndex|Multi-energy CT Path Index
        0018937B|UT|1||MultienergyAcquisitionDescription|Multi-energy Acquisition Description
        0018937C|FD|1||MonoenergeticEnergyEquivalent|Monoenergetic Energy Equivalent
        0018937D|SQ|1||MaterialCodeSequence|Material Code Sequence
        0018937E|CS|1||DecompositionMethod|Decomposition Method
        0018937F|UT|1||DecompositionDescription|Decomposition Description
        00189380|SQ|1||DecompositionAlgorithmIdentificationSequence|Decomposition Algorithm Identification Sequence
        00189381|SQ|1||DecompositionMaterialSequence|Decomposition Material Sequence
        00189382|SQ|1||MaterialAttenuationSequence|Material Attenuation Sequence
        00189383|DS|1||PhotonEnergy|Photon Energy
        00189384|DS|1||XRayMassAttenuationCoefficient|X-Ray Mass Attenuation Coefficient
        00189390|SQ|1||MetalArtifactReductionSequence|Metal Artifact Reduction Sequence
        00189391|CS|1||MetalArtifactReductionApplied|Metal Artifact Reduction Applied
        00189392|SQ|1||MetalArtifactReductionAlgorithmIdentificationSequence|Metal Artifact Reduction Algorithm Identification Sequence
        00189401|SQ|1||ProjectionPixelCalibrationSequence|Projection Pixel Calibration Sequence
        00189402|FL|1||DistanceSourceToIsocenter|Distance Source to Isocenter
        00189403|FL|1||DistanceObjectToTableTop|Distance Object to Table Top
        00189404|FL|2||ObjectPixelSpacingInCenterOfBeam|Object Pixel Spacing in Center of Beam
        00189405|SQ|1||PositionerPositionSequence|Positioner Position Sequence
        00189406|SQ|1||TablePositionSequence|Table Position Sequence
        00189407|SQ|1||CollimatorShapeSequence|Collimator Shape Sequence
        00189410|CS|1||PlanesInAcquisition|Planes in Acquisition
        00189412|SQ|1||XAXRFFrameCharacteristicsSequence|XA/XRF Frame Characteristics Sequence
        00189417|SQ|1||FrameAcquisitionSequence|Frame Acquisition Sequence
        00189420|CS|1||XRayReceptorType|X-Ray Receptor Type
        00189423|LO|1||AcquisitionProtocolName|Acquisition Protocol Name
        00189424|LT|1||AcquisitionProtocolDescription|Acquisition Protocol Description
        00189425|CS|1||ContrastBolusIngredientOpaque|Contrast/Bolus Ingredient Opaque
        00189426|FL|1||DistanceReceptorPlaneToDetectorHousing|Distance Receptor Plane to Detector Housing
        00189427|CS|1||IntensifierActiveShape|Intensifier Active Shape
        00189428|FL|1-2||IntensifierActiveDimensions|Intensifier Active Dimension(s)
        00189429|FL|2||PhysicalDetectorSize|Physical Detector Size
        00189430|FL|2||PositionOfIsocenterProjection|Position of Isocenter Projection
        00189432|SQ|1||FieldOfViewSequence|Field of View Sequence
        00189433|LO|1||FieldOfViewDescription|Field of View Description
        00189434|SQ|1||ExposureControlSensingRegionsSequence|Exposure Control Sensing Regions Sequence
        00189435|CS|1||ExposureControlSensingRegionShape|Exposure Control Sensing Region Shape
        00189436|SS|1||ExposureControlSensingRegionLeftVerticalEdge|Exposure Control Sensing Region Left Vertical Edge
        00189437|SS|1||ExposureControlSensingRegionRightVerticalEdge|Exposure Control Sensing Region Right Vertical Edge
        00189438|SS|1||ExposureControlSensingRegionUpperHorizontalEdge|Exposure Control Sensing Region Upper Horizontal Edge
        00189439|SS|1||ExposureControlSensingRegionLowerHorizontalEdge|Exposure Control Sensing Region Lower Horizontal Edge
        00189440|SS|2||CenterOfCircularExposureControlSensingRegion|Center of Circular Exposure Control Sensing Region
        00189441|US|1||RadiusOfCircularExposureControlSensingRegion|Radius of Circular Exposure Control Sensing Region
        00189442|SS|2-n||VerticesOfThePolygonalExposureControlSensingRegion|Vertices of the Polygonal Exposure Control Sensing Region
        00189445|||R||
        00189447|FL|1||ColumnAngulationPatient|Column Angulation (Patient)
        00189449|FL|1||BeamAngle|Beam Angle
        00189451|SQ|1||FrameDetectorParametersSequence|Frame Detector Parameters Sequence
        00189452|FL|1||CalculatedAnatomyThickness|Calculated Anatomy Thickness
        00189455|SQ|1||CalibrationSequence|Calibration Sequence
        00189456|SQ|1||ObjectThicknessSequence|Object Thickness Sequence
        00189457|CS|1||PlaneIdentification|Plane Identification
        00189461|FL|1-2||FieldOfViewDimensionsInFloat|Field of View Dimension(s) in Float
        00189462|SQ|1||IsocenterReferenceSystemSequence|Isocenter Reference System Sequence
        00189463|FL|1||PositionerIsocenterPrimaryAngle|Positioner Isocenter Primary Angle
        00189464|FL|1||PositionerIsocenterSecondaryAngle|Positioner Isocenter Secondary Angle
        00189465|FL|1||PositionerIsocenterDetectorRotationAngle|Positioner Isocenter Detector Rotation Angle
        00189466|FL|1||TableXPositionToIsocenter|Table X Position to Isocenter
        00189467|FL|1||TableYPositionToIsocenter|Table Y Position to Isocenter
        00189468|FL|1||TableZPositionToIsocenter|Table Z Position to Isocenter
        00189469|FL|1||TableHorizontalRotationAngle|Table Horizontal Rotation Angle
        00189470|FL|1||TableHeadTiltAngle|Table Head Tilt Angle
        00189471|FL|1||TableCradleTiltAngle|Table Cradle Tilt Angle
        00189472|SQ|1||FrameDisplayShutterSequence|Frame Display Shutter Sequence
        00189473|FL|1||AcquiredImageAreaDoseProduct|Acquired Image Area Dose Product
        00189474|CS|1||CArmPositionerTabletopRelationship|C-arm Positioner Tabletop Relationship
        00189476|SQ|1||XRayGeometrySequence|X-Ray Geometry Sequence
        00189477|SQ|1||IrradiationEventIdentificationSequence|Irradiation Event Identification Sequence
        00189504|SQ|1||XRay3DFrameTypeSequence|X-Ray 3D Frame Type Sequence
        00189506|SQ|1||ContributingSourcesSequence|Contributing Sources Sequence
        00189507|SQ|1||XRay3DAcquisitionSequence|X-Ray 3D Acquisition Sequence
        00189508|FL|1||PrimaryPositionerScanArc|Primary Positioner Scan Arc
        00189509|FL|1||SecondaryPositionerScanArc|Secondary Positioner Scan Arc
        00189510|FL|1||PrimaryPositionerScanStartAngle|Primary Positioner Scan Start Angle
        00189511|FL|1||SecondaryPositionerScanStartAngle|Secondary Positioner Scan Start Angle
        00189514|FL|1||PrimaryPositionerIncrement|Primary Positioner Increment
        00189515|FL|1||SecondaryPositionerIncrement|Secondary Positioner Increment
        00189516|DT|1||StartAcquisitionDateTime|Start Acquisition DateTime
        00189517|DT|1||EndAcquisitionDateTime|End Acquisition DateTime
        00189518|SS|1||PrimaryPositionerIncrementSign|Primary Positioner Increment Sign
        00189519|SS|1||SecondaryPositionerIncrementSign|Secondary Positioner Increment Sign
        00189524|LO|1||ApplicationName|Application Name
        00189525|LO|1||ApplicationVersion|Application Version
        00189526|LO|1||ApplicationManufacturer|Application Manufacturer
        00189527|CS|1||AlgorithmType|Algorithm Type
        00189528|LO|1||AlgorithmDescription|Algorithm Description
        00189530|SQ|1||XRay3DReconstructionSequence|X-Ray 3D Reconstruction Sequence
        00189531|LO|1||ReconstructionDescription|Reconstruction Description
        00189538|SQ|1||PerProjectionAcquisitionSequence|Per Projection Acquisition Sequence
        00189541|SQ|1||DetectorPositionSequence|Detector Position Sequence
        00189542|SQ|1||XRayAcquisitionDoseSequence|X-Ray Acquisition Dose Sequence
        00189543|FD|1||XRaySourceIsocenterPrimaryAngle|X-Ray Source Isocenter Primary Angle
        00189544|FD|1||XRaySourceIsocenterSecondaryAngle|X-Ray Source Isocenter Secondary Angle
        00189545|FD|1||BreastSupportIsocenterPrimaryAngle|Breast Support Isocenter Primary Angle
        00189546|FD|1||BreastSupportIsocenterSecondaryAngle|Breast Support Isocenter Secondary Angle
        00189547|FD|1||BreastSupportXPositionToIsocenter|Breast Support X Position to Isocenter
        00189548|FD|1||BreastSupportYPositionToIsocenter|Breast Support Y Position to Isocenter
        00189549|FD|1||BreastSupportZPositionToIsocenter|Breast Support Z Position to Isocenter
        00189550|FD|1||DetectorIsocenterPrimaryAngle|Detector Isocenter Primary Angle
        00189551|FD|1||DetectorIsocenterSecondaryAngle|Detector Isocenter Secondary Angle
        00189552|FD|1||DetectorXPositionToIsocenter|Detector X Position to Isocenter
        00189553|FD|1||DetectorYPositionToIsocenter|Detector Y Position to Isocenter
        00189554|FD|1||DetectorZPositionToIsocenter|Detector Z Position to Isocenter
        00189555|SQ|1||XRayGridSequence|X-Ray Grid Sequence
        00189556|SQ|1||XRayFilterSequence|X-Ray Filter Sequence
        00189557|FD|3||DetectorActiveAreaTLHCPosition|Detector Active Area TLHC Position
        00189558|FD|6||DetectorActiveAreaOrientation|Detector Active Area Orientation
        00189559|CS|1||PositionerPrimaryAngleDirection|Positioner Primary Angle Direction
        00189601|SQ|1||DiffusionBMatrixSequence|Diffusion b-matrix Sequence
        00189602|FD|1||DiffusionBValueXX|Diffusion b-value XX
        00189603|FD|1||DiffusionBValueXY|Diffusion b-value XY
        00189604|FD|1||DiffusionBValueXZ|Diffusion b-value XZ
        00189605|FD|1||DiffusionBValueYY|Diffusion b-value YY
        00189606|FD|1||DiffusionBValueYZ|Diffusion b-value YZ
        00189607|FD|1||DiffusionBValueZZ|Diffusion b-value ZZ
        00189621|SQ|1||FunctionalMRSequence|Functional MR Sequence
        00189622|CS|1||FunctionalSettlingPhaseFramesPresent|Functional Settling Phase Frames Present
        00189623|DT|1||FunctionalSyncPulse|Functional Sync Pulse
        00189624|CS|1||SettlingPhaseFrame|Settling Phase Frame
        00189701|DT|1||DecayCorrectionDateTime|Decay Correction DateTime
        00189715|FD|1||StartDensityThreshold|Start Density Threshold
        00189716|FD|1||StartRelativeDensityDifferenceThreshold|Start Relative Density Difference Threshold
        00189717|FD|1||StartCardiacTriggerCountThreshold|Start Cardiac Trigger Count Threshold
        00189718|FD|1||StartRespiratoryTriggerCountThreshold|Start Respiratory Trigger Count Threshold
        00189719|FD|1||TerminationCountsThreshold|Termination Counts Threshold
        00189720|FD|1||TerminationDensityThreshold|Termination Density Threshold
        00189721|FD|1||TerminationRelativeDensityThreshold|Termination Relative Density Threshold
        00189722|FD|1||TerminationTimeThreshold|Termination Time Threshold
        00189723|FD|1||TerminationCardiacTriggerCountThreshold|Termination Cardiac Trigger Count Threshold
        00189724|FD|1||TerminationRespiratoryTriggerCountThreshold|Termination Respiratory Trigger Count Threshold
        00189725|CS|1||DetectorGeometry|Detector Geometry
        00189726|FD|1||TransverseDetectorSeparation|Transverse Detector Separation
        00189727|FD|1||AxialDetectorDimension|Axial Detector Dimension
        00189729|US|1||RadiopharmaceuticalAgentNumber|Radiopharmaceutical Agent Number
        00189732|SQ|1||PETFrameAcquisitionSequence|PET Frame Acquisition Sequence
        00189733|SQ|1||PETDetectorMotionDetailsSequence|PET Detector Motion Details Sequence
        00189734|SQ|1||PETTableDynamicsSequence|PET Table Dynamics Sequence
        00189735|SQ|1||PETPositionSequence|PET Position Sequence
        00189736|SQ|1||PETFrameCorrectionFactorsSequence|PET Frame Correction Factors Sequence
        00189737|SQ|1||RadiopharmaceuticalUsageSequence|Radiopharmaceutical Usage Sequence
        00189738|CS|1||AttenuationCorrectionSource|Attenuation Correction Source
        00189739|US|1||NumberOfIterations|Number of Iterations
        00189740|US|1||NumberOfSubsets|Number of Subsets
        00189749|SQ|1||PETReconstructionSequence|PET Reconstruction Sequence
        00189751|SQ|1||PETFrameTypeSequence|PET Frame Type Sequence
        00189755|CS|1||TimeOfFlightInformationUsed|Time of Flight Information Used
        00189756|CS|1||ReconstructionType|Reconstruction Type
        00189758|CS|1||DecayCorrected|Decay Corrected
        00189759|CS|1||AttenuationCorrected|Attenuation Corrected
        00189760|CS|1||ScatterCorrected|Scatter Corrected
        00189761|CS|1||DeadTimeCorrected|Dead Time Corrected
        00189762|CS|1||GantryMotionCorrected|Gantry Motion Corrected
        00189763|CS|1||PatientMotionCorrected|Patient Motion Corrected
        00189764|CS|1||CountLossNormalizationCorrected|Count Loss Normalization Corrected
        00189765|CS|1||RandomsCorrected|Randoms Corrected
        00189766|CS|1||NonUniformRadialSamplingCorrected|Non-uniform Radial Sampling Corrected
        00189767|CS|1||SensitivityCalibrated|Sensitivity Calibrated
        00189768|CS|1||DetectorNormalizationCorrection|Detector Normalization Correction
        00189769|CS|1||IterativeReconstructionMethod|Iterative Reconstruction Method
        00189770|CS|1||AttenuationCorrectionTemporalRelationship|Attenuation Correction Temporal Relationship
        00189771|SQ|1||PatientPhysiologicalStateSequence|Patient Physiological State Sequence
        00189772|SQ|1||PatientPhysiologicalStateCodeSequence|Patient Physiological State Code Sequence
        00189801|FD|1-n||DepthsOfFocus|Depth(s) of Focus
        00189803|SQ|1||ExcludedIntervalsSequence|Excluded Intervals Sequence
        00189804|DT|1||ExclusionStartDateTime|Exclusion Start DateTime
        00189805|FD|1||ExclusionDuration|Exclusion Duration
        00189806|SQ|1||USImageDescriptionSequence|US Image Description Sequence
        00189807|SQ|1||ImageDataTypeSequence|Image Data Type Sequence
        00189808|CS|1||DataType|Data Type
        00189809|SQ|1||TransducerScanPatternCodeSequence|Transducer Scan Pattern Code Sequence
        0018980B|CS|1||AliasedDataType|Aliased Data Type
        0018980C|CS|1||PositionMeasuringDeviceUsed|Position Measuring Device Used
        0018980D|SQ|1||TransducerGeometryCodeSequence|Transducer Geometry Code Sequence
        0018980E|SQ|1||TransducerBeamSteeringCodeSequence|Transducer Beam Steering Code Sequence
        0018980F|SQ|1||TransducerApplicationCodeSequence|Transducer Application Code Sequence
        00189810|US or SS|1||ZeroVelocityPixelValue|Zero Velocity Pixel Value
        00189821|SQ|1||PhotoacousticExcitationCharacteristicsSequence|Photoacoustic Excitation Characteristics Sequence
        00189822|FD|1||ExcitationSpectralWidth|Excitation Spectral Width
        00189823|FD|1||ExcitationEnergy|Excitation Energy
        00189824|FD|1||ExcitationPulseDuration|Excitation Pulse Duration
        00189825|SQ|1||ExcitationWavelengthSequence|Excitation Wavelength Sequence
        00189826|FD|1||ExcitationWavelength|Excitation Wavelength
        00189828|CS|1||IlluminationTranslationFlag|Illumination Translation Flag
        00189829|CS|1||AcousticCouplingMediumFlag|Acoustic Coupling Medium Flag
        0018982A|SQ|1||AcousticCouplingMediumCodeSequence|Acoustic Coupling Medium Code Sequence
        0018982B|FD|1||AcousticCouplingMediumTemperature|Acoustic Coupling Medium Temperature
        0018982C|SQ|1||TransducerResponseSequence|Transducer Response Sequence
        0018982D|FD|1||CenterFrequency|Center Frequency
        0018982E|FD|1||FractionalBandwidth|Fractional Bandwidth
        0018982F|FD|1||LowerCutoffFrequency|Lower Cutoff Frequency
        00189830|FD|1||UpperCutoffFrequency|Upper Cutoff Frequency
        00189831|SQ|1||TransducerTechnologySequence|Transducer Technology Sequence
        00189832|SQ|1||SoundSpeedCorrectionMechanismCodeSequence|Sound Speed Correction Mechanism Code Sequence
        00189833|FD|1||ObjectSoundSpeed|Object Sound Speed
        00189834|FD|1||AcousticCouplingMediumSoundSpeed|Acoustic Coupling Medium Sound Speed
        00189835|SQ|1||PhotoacousticImageFrameTypeSequence|Photoacoustic Image Frame Type Sequence
        00189836|SQ|1||ImageDataTypeCodeSequence|Image Data Type Code Sequence
        00189900|LO|1||ReferenceLocationLabel|Reference Location Label
        00189901|UT|1||ReferenceLocationDescription|Reference Location Description
        00189902|SQ|1||ReferenceBasisCodeSequence|Reference Basis Code Sequence
        00189903|SQ|1||ReferenceGeometryCodeSequence|Reference Geometry Code Sequence
        00189904|DS|1||OffsetDistance|Offset Distance
        00189905|CS|1||OffsetDirection|Offset Direction
        00189906|SQ|1||PotentialScheduledProtocolCodeSequence|Potential Scheduled Protocol Code Sequence
        00189907|SQ|1||PotentialRequestedProcedureCodeSequence|Potential Requested Procedure Code Sequence
        00189908|UC|1-n||PotentialReasonsForProcedure|Potential Reasons for Procedure
        00189909|SQ|1||PotentialReasonsForProcedureCodeSequence|Potential Reasons for Procedure Code Sequence
        0018990A|UC|1-n||PotentialDiagnosticTasks|Potential Diagnostic Tasks
        0018990B|SQ|1||ContraindicationsCodeSequence|Contraindications Code Sequence
        0018990C|SQ|1||ReferencedDefinedProtocolSequence|Referenced Defined Protocol Sequence
        0018990D|SQ|1||ReferencedPerformedProtocolSequence|Referenced Performed Protocol Sequence
        0018990E|SQ|1||PredecessorProtocolSequence|Predecessor Protocol Sequence
        0018990F|UT|1||ProtocolPlanningInformation|Protocol Planning Information
        00189910|UT|1||ProtocolDesignRationale|Protocol Design Rationale
        00189911|SQ|1||PatientSpecificationSequence|Patient Specification Sequence
        00189912|SQ|1||ModelSpecificationSequence|Model Specification Sequence
        00189913|SQ|1||ParametersSpecificationSequence|Parameters Specification Sequence
        00189914|SQ|1||InstructionSequence|Instruction Sequence
        00189915|US|1||InstructionIndex|Instruction Index
        00189916|LO|1||InstructionText|Instruction Text
        00189917|UT|1||InstructionDescription|Instruction Description
        00189918|CS|1||InstructionPerformedFlag|Instruction Performed Flag
        00189919|DT|1||InstructionPerformedDateTime|Instruction Performed DateTime
        0018991A|UT|1||InstructionPerformanceComment|Instruction Performance Comment
        0018991B|SQ|1||PatientPositioningInstructionSequence|Patient Positioning Instruction Sequence
        0018991C|SQ|1||PositioningMethodCodeSequence|Positioning Method Code Sequence
        0018991D|SQ|1||PositioningLandmarkSequence|Positioning Landmark Sequence
        0018991E|UI|1||TargetFrameOfReferenceUID|Target Frame of Reference UID
        0018991F|SQ|1||AcquisitionProtocolElementSpecificationSequence|Acquisition Protocol Element Specification Sequence
        00189920|SQ|1||AcquisitionProtocolElementSequence|Acquisition Protocol Element Sequence
        00189921|US|1||ProtocolElementNumber|Protocol Element Number
        00189922|LO|1||ProtocolElementName|Protocol Element Name
        00189923|UT|1||ProtocolElementCharacteristicsSummary|Protocol Element Characteristics Summary
        00189924|UT|1||ProtocolElementPurpose|Protocol Element Purpose
        00189930|CS|1||AcquisitionMotion|Acquisition Motion
        00189931|SQ|1||AcquisitionStartLocationSequence|Acquisition Start Location Sequence
        00189932|SQ|1||AcquisitionEndLocationSequence|Acquisition End Location Sequence
        00189933|SQ|1||ReconstructionProtocolElementSpecificationSequence|Reconstruction Protocol Element Specification Sequence
        00189934|SQ|1||ReconstructionProtocolElementSequence|Reconstruction Protocol Element Sequence
        00189935|SQ|1||StorageProtocolElementSpecificationSequence|Storage Protocol Element Specification Sequence
        00189936|SQ|1||StorageProtocolElementSequence|Storage Protocol Element Sequence
        00189937|LO|1||RequestedSeriesDescription|Requested Series Description
        00189938|US|1-n||SourceAcquisitionProtocolElementNumber|Source Acquisition Protocol Element Number
        00189939|US|1-n||SourceAcquisitionBeamNumber|Source Acquisition Beam Number
        0018993A|US|1-n||SourceReconstructionProtocolElementNumber|Source Reconstruction Protocol Element Number
        0018993B|SQ|1||ReconstructionStartLocationSequence|Reconstruction Start Location Sequence
        0018993C|SQ|1||ReconstructionEndLocationSequence|Reconstruction End Location Sequence
        0018993D|SQ|1||ReconstructionAlgorithmSequence|Reconstruction Algorithm Sequence
        0018993E|SQ|1||ReconstructionTargetCenterLocationSequence|Reconstruction Target Center Location Sequence
        00189941|UT|1||ImageFilterDescription|Image Filter Description
        00189942|FD|1||CTDIvolNotificationTrigger|CTDIvol Notification Trigger
        00189943|FD|1||DLPNotificationTrigger|DLP Notification Trigger
        00189944|CS|1||AutoKVPSelectionType|Auto KVP Selection Type
        00189945|FD|1||AutoKVPUpperBound|Auto KVP Upper Bound
        00189946|FD|1||AutoKVPLowerBound|Auto KVP Lower Bound
        00189947|CS|1||ProtocolDefinedPatientPosition|Protocol Defined Patient Position
        0018A001|SQ|1||ContributingEquipmentSequence|Contributing Equipment Sequence
        0018A002|DT|1||ContributionDateTime|Contribution DateTime
        0018A003|ST|1||ContributionDescription|Contribution Description
        0020000D|UI|1||StudyInstanceUID|Study Instance UID
        0020000E|UI|1||SeriesInstanceUID|Series Instance UID
        00200010|SH|1||StudyID|Study ID
        00200011|IS|1||SeriesNumber|Series Number
        00200012|IS|1||AcquisitionNumber|Acquisition Number
        00200013|IS|1||InstanceNumber|Instance Number
        00200014|IS|1|R|IsotopeNumber|Isotope Number
        00200015|IS|1|R|PhaseNumber|Phase Number
        00200016|IS|1|R|IntervalNumber|Interval Number
        00200017|IS|1|R|TimeSlotNumber|Time Slot Number
        00200018|IS|1|R|AngleNumber|Angle Number
        00200019|IS|1||ItemNumber|Item Number
        00200020|CS|2||PatientOrientation|Patient Orientation
        00200022|IS|1|R|OverlayNumber|Overlay Number
        00200024|IS|1|R|CurveNumber|Curve Number
        00200026|IS|1|R|LUTNumber|LUT Number
        00200027|LO|1||PyramidLabel|Pyramid Label
        00200030|DS|3|R|ImagePosition|Image Position
        00200032|DS|3||ImagePositionPatient|Image Position (Patient)
        00200035|DS|6|R|ImageOrientation|Image Orientation
        00200037|DS|6||ImageOrientationPatient|Image Orientation (Patient)
        00200050|DS|1|R|Location|Location
        00200052|UI|1||FrameOfReferenceUID|Frame of Reference UID
        00200060|CS|1||Laterality|Laterality
        00200062|CS|1||ImageLaterality|Image Laterality
        00200070|LO|1|R|ImageGeometryType|Image Geometry Type
        00200080|CS|1-n|R|MaskingImage|Masking Image
        002000AA|IS|1|R|ReportNumber|Report Number
        00200100|IS|1||TemporalPositionIdentifier|Temporal Position Identifier
        00200105|IS|1||NumberOfTemporalPositions|Number of Temporal Positions
        00200110|DS|1||TemporalResolution|Temporal Resolution
        00200200|UI|1||SynchronizationFrameOfReferenceUID|Synchronization Frame of Reference UID
        00200242|UI|1||SOPInstanceUIDOfConcatenationSource|SOP Instance UID of Concatenation Source
        00201000|IS|1|R|SeriesInStudy|Series in Study
        00201001|IS|1|R|AcquisitionsInSeries|Acquisitions in Series
        00201002|IS|1||ImagesInAcquisition|Images in Acquisition
        00201003|IS|1|R|ImagesInSeries|Images in Series
        00201004|IS|1|R|AcquisitionsInStudy|Acquisitions in Study
        00201005|IS|1|R|ImagesInStudy|Images in Study
        00201020|LO|1-n|R|Reference|Reference
        0020103F|LO|1||TargetPositionReferenceIndicator|Target Position Reference Indicator
        00201040|LO|1||PositionReferenceIndicator|Position Reference Indicator
        00201041|DS|1||SliceLocation|Slice Location
        00201070|IS|1-n|R|OtherStudyNumbers|Other Study Numbers
        00201200|IS|1||NumberOfPatientRelatedStudies|Number of Patient Related Studies
        00201202|IS|1||NumberOfPatientRelatedSeries|Number of Patient Related Series
        00201204|IS|1||NumberOfPatientRelatedInstances|Number of Patient Related Instances
        00201206|IS|1||NumberOfStudyRelatedSeries|Number of Study Related Series
        00201208|IS|1||NumberOfStudyRelatedInstances|Number of Study Related Instances
        00201209|IS|1||NumberOfSeriesRelatedInstances|Number of Series Related Instances
        002031xx|CS|1-n|R|SourceImageIDs|Source Image IDs
        00203401|CS|1|R|ModifyingDeviceID|Modifying Device ID
        00203402|CS|1|R|ModifiedImageID|Modified Image ID
        00203403|DA|1|R|ModifiedImageDate|Modified Image Date
        00203404|LO|1|R|ModifyingDeviceManufacturer|Modifying Device Manufacturer
        00203405|TM|1|R|ModifiedImageTime|Modified Image Time
        00203406|LO|1|R|ModifiedImageDescription|Modified Image Description
        00204000|LT|1||ImageComments|Image Comments
        00205000|AT|1-n|R|OriginalImageIdentification|Original Image Identification
        00205002|LO|1-n|R|OriginalImageIdentificationNomenclature|Original Image Identification Nomenclature
        00209056|SH|1||StackID|Stack ID
        00209057|UL|1||InStackPositionNumber|In-Stack Position Number
        00209071|SQ|1||FrameAnatomySequence|Frame Anatomy Sequence
        00209072|CS|1||FrameLaterality|Frame Laterality
        00209111|SQ|1||FrameContentSequence|Frame Content Sequence
        00209113|SQ|1||PlanePositionSequence|Plane Position Sequence
        00209116|SQ|1||PlaneOrientationSequence|Plane Orientation Sequence
        00209128|UL|1||TemporalPositionIndex|Temporal Position Index
        00209153|FD|1||NominalCardiacTriggerDelayTime|Nominal Cardiac Trigger Delay Time
        00209154|FL|1||NominalCardiacTriggerTimePriorToRPeak|Nominal Cardiac Trigger Time Prior To R-Peak
        00209155|FL|1||ActualCardiacTriggerTimePriorToRPeak|Actual Cardiac Trigger Time Prior To R-Peak
        00209156|US|1||FrameAcquisitionNumber|Frame Acquisition Number
        00209157|UL|1-n||DimensionIndexValues|Dimension Index Values
        00209158|LT|1||FrameComments|Frame Comments
        00209161|UI|1||ConcatenationUID|Concatenation UID
        00209162|US|1||InConcatenationNumber|In-concatenation Number
        00209163|US|1||InConcatenationTotalNumber|In-concatenation Total Number
        00209164|UI|1||DimensionOrganizationUID|Dimension Organization UID
        00209165|AT|1||DimensionIndexPointer|Dimension Index Pointer
        00209167|AT|1||FunctionalGroupPointer|Functional Group Pointer
        00209170|SQ|1||UnassignedSharedConvertedAttributesSequence|Unassigned Shared Converted Attributes Sequence
        00209171|SQ|1||UnassignedPerFrameConvertedAttributesSequence|Unassigned Per-Frame Converted Attributes Sequence
        00209172|SQ|1||ConversionSourceAttributesSequence|Conversion Source Attributes Sequence
        00209213|LO|1||DimensionIndexPrivateCreator|Dimension Index Private Creator
        00209221|SQ|1||DimensionOrganizationSequence|Dimension Organization Sequence
        00209222|SQ|1||DimensionIndexSequence|Dimension Index Sequence
        00209228|UL|1||ConcatenationFrameOffsetNumber|Concatenation Frame Offset Number
        00209238|LO|1||FunctionalGroupPrivateCreator|Functional Group Private Creator
        00209241|FL|1||NominalPercentageOfCardiacPhase|Nominal Percentage of Cardiac Phase
        00209245|FL|1||NominalPercentageOfRespiratoryPhase|Nominal Percentage of Respiratory Phase
        00209246|FL|1||StartingRespiratoryAmplitude|Starting Respiratory Amplitude
        00209247|CS|1||StartingRespiratoryPhase|Starting Respiratory Phase
        00209248|FL|1||EndingRespiratoryAmplitude|Ending Respiratory Amplitude
        00209249|CS|1||EndingRespiratoryPhase|Ending Respiratory Phase
        00209250|CS|1||RespiratoryTriggerType|Respiratory Trigger Type
        00209251|FD|1||RRIntervalTimeNominal|R-R Interval Time Nominal
        00209252|FD|1||ActualCardiacTriggerDelayTime|Actual Cardiac Trigger Delay Time
        00209253|SQ|1||RespiratorySynchronizationSequence|Respiratory Synchronization Sequence
        00209254|FD|1||RespiratoryIntervalTime|Respiratory Interval Time
        00209255|FD|1||NominalRespiratoryTriggerDelayTime|Nominal Respiratory Trigger Delay Time
        00209256|FD|1||RespiratoryTriggerDelayThreshold|Respiratory Trigger Delay Threshold
        00209257|FD|1||ActualRespiratoryTriggerDelayTime|Actual Respiratory Trigger Delay Time
        00209301|FD|3||ImagePositionVolume|Image Position (Volume)
        00209302|FD|6||ImageOrientationVolume|Image Orientation (Volume)
        00209307|CS|1||UltrasoundAcquisitionGeometry|Ultrasound Acquisition Geometry
        00209308|FD|3||ApexPosition|Apex Position
        00209309|FD|16||VolumeToTransducerMappingMatrix|Volume to Transducer Mapping Matrix
        0020930A|FD|16||VolumeToTableMappingMatrix|Volume to Table Mapping Matrix
        0020930B|CS|1||VolumeToTransducerRelationship|Volume to Transducer Relationship
        0020930C|CS|1||PatientFrameOfReferenceSource|Patient Frame of Reference Source
        0020930D|FD|1||TemporalPositionTimeOffset|Temporal Position Time Offset
        0020930E|SQ|1||PlanePositionVolumeSequence|Plane Position (Volume) Sequence
        0020930F|SQ|1||PlaneOrientationVolumeSequence|Plane Orientation (Volume) Sequence
        00209310|SQ|1||TemporalPositionSequence|Temporal Position Sequence
        00209311|CS|1||DimensionOrganizationType|Dimension Organization Type
        00209312|UI|1||VolumeFrameOfReferenceUID|Volume Frame of Reference UID
        00209313|UI|1||TableFrameOfReferenceUID|Table Frame of Reference UID
        00209421|LO|1||DimensionDescriptionLabel|Dimension Description Label
        00209450|SQ|1||PatientOrientationInFrameSequence|Patient Orientation in Frame Sequence
        00209453|LO|1||FrameLabel|Frame Label
        00209518|US|1-n||AcquisitionIndex|Acquisition Index
        00209529|SQ|1||ContributingSOPInstancesReferenceSequence|Contributing SOP Instances Reference Sequence
        00209536|US|1||ReconstructionIndex|Reconstruction Index
        00220001|US|1||LightPathFilterPassThroughWavelength|Light Path Filter Pass-Through Wavelength
        00220002|US|2||LightPathFilterPassBand|Light Path Filter Pass Band
        00220003|US|1||ImagePathFilterPassThroughWavelength|Image Path Filter Pass-Through Wavelength
        00220004|US|2||ImagePathFilterPassBand|Image Path Filter Pass Band
        00220005|CS|1||PatientEyeMovementCommanded|Patient Eye Movement Commanded
        00220006|SQ|1||PatientEyeMovementCommandCodeSequence|Patient Eye Movement Command Code Sequence
        00220007|FL|1||SphericalLensPower|Spherical Lens Power
        00220008|FL|1||CylinderLensPower|Cylinder Lens Power
        00220009|FL|1||CylinderAxis|Cylinder Axis
        0022000A|FL|1||EmmetropicMagnification|Emmetropic Magnification
        0022000B|FL|1||IntraOcularPressure|Intra Ocular Pressure
        0022000C|FL|1||HorizontalFieldOfView|Horizontal Field of View
        0022000D|CS|1||PupilDilated|Pupil Dilated
        0022000E|FL|1||DegreeOfDilation|Degree of Dilation
        0022000F|FD|1||VertexDistance|Vertex Distance
        00220010|FL|1||StereoBaselineAngle|Stereo Baseline Angle
        00220011|FL|1||StereoBaselineDisplacement|Stereo Baseline Displacement
        00220012|FL|1||StereoHorizontalPixelOffset|Stereo Horizontal Pixel Offset
        00220013|FL|1||StereoVerticalPixelOffset|Stereo Vertical Pixel Offset
        00220014|FL|1||StereoRotation|Stereo Rotation
        00220015|SQ|1||AcquisitionDeviceTypeCodeSequence|Acquisition Device Type Code Sequence
        00220016|SQ|1||IlluminationTypeCodeSequence|Illumination Type Code Sequence
        00220017|SQ|1||LightPathFilterTypeStackCodeSequence|Light Path Filter Type Stack Code Sequence
        00220018|SQ|1||ImagePathFilterTypeStackCodeSequence|Image Path Filter Type Stack Code Sequence
        00220019|SQ|1||LensesCodeSequence|Lenses Code Sequence
        0022001A|SQ|1||ChannelDescriptionCodeSequence|Channel Description Code Sequence
        0022001B|SQ|1||RefractiveStateSequence|Refractive State Sequence
        0022001C|SQ|1||MydriaticAgentCodeSequence|Mydriatic Agent Code Sequence
        0022001D|SQ|1||RelativeImagePositionCodeSequence|Relative Image Position Code Sequence
        0022001E|FL|1||CameraAngleOfView|Camera Angle of View
        00220020|SQ|1||StereoPairsSequence|Stereo Pairs Sequence
        00220021|SQ|1||LeftImageSequence|Left Image Sequence
        00220022|SQ|1||RightImageSequence|Right Image Sequence
        00220028|CS|1||StereoPairsPresent|Stereo Pairs Present
        00220030|FL|1||AxialLengthOfTheEye|Axial Length of the Eye
        00220031|SQ|1||OphthalmicFrameLocationSequence|Ophthalmic Frame Location Sequence
        00220032|FL|2-2n||ReferenceCoordinates|Reference Coordinates
        00220035|FL|1||DepthSpatialResolution|Depth Spatial Resolution
        00220036|FL|1||MaximumDepthDistortion|Maximum Depth Distortion
        00220037|FL|1||AlongScanSpatialResolution|Along-scan Spatial Resolution
        00220038|FL|1||MaximumAlongScanDistortion|Maximum Along-scan Distortion
        00220039|CS|1||OphthalmicImageOrientation|Ophthalmic Image Orientation
        00220041|FL|1||DepthOfTransverseImage|Depth of Transverse Image
        00220042|SQ|1||MydriaticAgentConcentrationUnitsSequence|Mydriatic Agent Concentration Units Sequence
        00220048|FL|1||AcrossScanSpatialResolution|Across-scan Spatial Resolution
        00220049|FL|1||MaximumAcrossScanDistortion|Maximum Across-scan Distortion
        0022004E|DS|1||MydriaticAgentConcentration|Mydriatic Agent Concentration
        00220055|FL|1||IlluminationWaveLength|Illumination Wave Length
        00220056|FL|1||IlluminationPower|Illumination Power
        00220057|FL|1||IlluminationBandwidth|Illumination Bandwidth
        00220058|SQ|1||MydriaticAgentSequence|Mydriatic Agent Sequence
        00221007|SQ|1||OphthalmicAxialMeasurementsRightEyeSequence|Ophthalmic Axial Measurements Right Eye Sequence
        00221008|SQ|1||OphthalmicAxialMeasurementsLeftEyeSequence|Ophthalmic Axial Measurements Left Eye Sequence
        00221009|CS|1||OphthalmicAxialMeasurementsDeviceType|Ophthalmic Axial Measurements Device Type
        00221010|CS|1||OphthalmicAxialLengthMeasurementsType|Ophthalmic Axial Length Measurements Type
        00221012|SQ|1||OphthalmicAxialLengthSequence|Ophthalmic Axial Length Sequence
        00221019|FL|1||OphthalmicAxialLength|Ophthalmic Axial Length
        00221024|SQ|1||LensStatusCodeSequence|Lens Status Code Sequence
        00221025|SQ|1||VitreousStatusCodeSequence|Vitreous Status Code Sequence
        00221028|SQ|1||IOLFormulaCodeSequence|IOL Formula Code Sequence
        00221029|LO|1||IOLFormulaDetail|IOL Formula Detail
        00221033|FL|1||KeratometerIndex|Keratometer Index
        00221035|SQ|1||SourceOfOphthalmicAxialLengthCodeSequence|Source of Ophthalmic Axial Length Code Sequence
        00221036|SQ|1||SourceOfCornealSizeDataCodeSequence|Source of Corneal Size Data Code Sequence
        00221037|FL|1||TargetRefraction|Target Refraction
        00221039|CS|1||RefractiveProcedureOccurred|Refractive Procedure Occurred
        00221040|SQ|1||RefractiveSurgeryTypeCodeSequence|Refractive Surgery Type Code Sequence
        00221044|SQ|1||OphthalmicUltrasoundMethodCodeSequence|Ophthalmic Ultrasound Method Code Sequence
        00221045|SQ|1||SurgicallyInducedAstigmatismSequence|Surgically Induced Astigmatism Sequence
        00221046|CS|1||TypeOfOpticalCorrection|Type of Optical Correction
        00221047|SQ|1||ToricIOLPowerSequence|Toric IOL Power Sequence
        00221048|SQ|1||PredictedToricErrorSequence|Predicted Toric Error Sequence
        00221049|CS|1||PreSelectedForImplantation|Pre-Selected for Implantation
        0022104A|SQ|1||ToricIOLPowerForExactEmmetropiaSequence|Toric IOL Power for Exact Emmetropia Sequence
        0022104B|SQ|1||ToricIOLPowerForExactTargetRefractionSequence|Toric IOL Power for Exact Target Refraction Sequence
        00221050|SQ|1||OphthalmicAxialLengthMeasurementsSequence|Ophthalmic Axial Length Measurements Sequence
        00221053|FL|1||IOLPower|IOL Power
        00221054|FL|1||PredictedRefractiveError|Predicted Refractive Error
        00221059|FL|1||OphthalmicAxialLengthVelocity|Ophthalmic Axial Length Velocity
        00221065|LO|1||LensStatusDescription|Lens Status Description
        00221066|LO|1||VitreousStatusDescription|Vitreous Status Description
        00221090|SQ|1||IOLPowerSequence|IOL Power Sequence
        00221092|SQ|1||LensConstantSequence|Lens Constant Sequence
        00221093|LO|1||IOLManufacturer|IOL Manufacturer
        00221094|LO|1|R|LensConstantDescription|Lens Constant Description
        00221095|LO|1||ImplantName|Implant Name
        00221096|SQ|1||KeratometryMeasurementTypeCodeSequence|Keratometry Measurement Type Code Sequence
        00221097|LO|1||ImplantPartNumber|Implant Part Number
        00221100|SQ|1||ReferencedOphthalmicAxialMeasurementsSequence|Referenced Ophthalmic Axial Measurements Sequence
        00221101|SQ|1||OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence|Ophthalmic Axial Length Measurements Segment Name Code Sequence
        00221103|SQ|1||RefractiveErrorBeforeRefractiveSurgeryCodeSequence|Refractive Error Before Refractive Surgery Code Sequence
        00221121|FL|1||IOLPowerForExactEmmetropia|IOL Power For Exact Emmetropia
        00221122|FL|1||IOLPowerForExactTargetRefraction|IOL Power For Exact Target Refraction
        00221125|SQ|1||AnteriorChamberDepthDefinitionCodeSequence|Anterior Chamber Depth Definition Code Sequence
        00221127|SQ|1||LensThicknessSequence|Lens Thickness Sequence
        00221128|SQ|1||AnteriorChamberDepthSequence|Anterior Chamber Depth Sequence
        0022112A|SQ|1||CalculationCommentSequence|Calculation Comment Sequence
        0022112B|CS|1||CalculationCommentType|Calculation Comment Type
        0022112C|LT|1||CalculationComment|Calculation Comment
        00221130|FL|1||LensThickness|Lens Thickness
        00221131|FL|1||AnteriorChamberDepth|Anterior Chamber Depth
        00221132|SQ|1||SourceOfLensThicknessDataCodeSequence|Source of Lens Thickness Data Code Sequence
        00221133|SQ|1||SourceOfAnteriorChamberDepthDataCodeSequence|Source of Anterior Chamber Depth Data Code Sequence
        00221134|SQ|1||SourceOfRefractiveMeasurementsSequence|Source of Refractive Measurements Sequence
        00221135|SQ|1||SourceOfRefractiveMeasurementsCodeSequence|Source of Refractive Measurements Code Sequence
        00221140|CS|1||OphthalmicAxialLengthMeasurementModified|Ophthalmic Axial Length Measurement Modified
        00221150|SQ|1||OphthalmicAxialLengthDataSourceCodeSequence|Ophthalmic Axial Length Data Source Code Sequence
        00221153|SQ|1|R|OphthalmicAxialLengthAcquisitionMethodCodeSequence|Ophthalmic Axial Length Acquisition Method Code Sequence
        00221155|FL|1||SignalToNoiseRatio|Signal to Noise Ratio
        00221159|LO|1||OphthalmicAxialLengthDataSourceDescription|Ophthalmic Axial Length Data Source Description
        00221210|SQ|1||OphthalmicAxialLengthMeasurementsTotalLengthSequence|Ophthalmic Axial Length Measurements Total Length Sequence
        00221211|SQ|1||OphthalmicAxialLengthMeasurementsSegmentalLengthSequence|Ophthalmic Axial Length Measurements Segmental Length Sequence
        00221212|SQ|1||OphthalmicAxialLengthMeasurementsLengthSummationSequence|Ophthalmic Axial Length Measurements Length Summation Sequence
        00221220|SQ|1||UltrasoundOphthalmicAxialLengthMeasurementsSequence|Ultrasound Ophthalmic Axial Length Measurements Sequence
        00221225|SQ|1||OpticalOphthalmicAxialLengthMeasurementsSequence|Optical Ophthalmic Axial Length Measurements Sequence
        00221230|SQ|1||UltrasoundSelectedOphthalmicAxialLengthSequence|Ultrasound Selected Ophthalmic Axial Length Sequence
        00221250|SQ|1||OphthalmicAxialLengthSelectionMethodCodeSequence|Ophthalmic Axial Length Selection Method Code Sequence
        00221255|SQ|1||OpticalSelectedOphthalmicAxialLengthSequence|Optical Selected Ophthalmic Axial Length Sequence
        00221257|SQ|1||SelectedSegmentalOphthalmicAxialLengthSequence|Selected Segmental Ophthalmic Axial Length Sequence
        00221260|SQ|1||SelectedTotalOphthalmicAxialLengthSequence|Selected Total Ophthalmic Axial Length Sequence
        00221262|SQ|1||OphthalmicAxialLengthQualityMetricSequence|Ophthalmic Axial Length Quality Metric Sequence
        00221265|SQ|1|R|OphthalmicAxialLengthQualityMetricTypeCodeSequence|Ophthalmic Axial Length Quality Metric Type Code Sequence
        00221273|LO|1|R|OphthalmicAxialLengthQualityMetricTypeDescription|Ophthalmic Axial Length Quality Metric Type Description
        00221300|SQ|1||IntraocularLensCalculationsRightEyeSequence|Intraocular Lens Calculations Right Eye Sequence
        00221310|SQ|1||IntraocularLensCalculationsLeftEyeSequence|Intraocular Lens Calculations Left Eye Sequence
        00221330|SQ|1||ReferencedOphthalmicAxialLengthMeasurementQCImageSequence|Referenced Ophthalmic Axial Length Measurement QC Image Sequence
        00221415|CS|1||OphthalmicMappingDeviceType|Ophthalmic Mapping Device Type
        00221420|SQ|1||AcquisitionMethodCodeSequence|Acquisition Method Code Sequence
        00221423|SQ|1||AcquisitionMethodAlgorithmSequence|Acquisition Method Algorithm Sequence
        00221436|SQ|1||OphthalmicThicknessMapTypeCodeSequence|Ophthalmic Thickness Map Type Code Sequence
        00221443|SQ|1||OphthalmicThicknessMappingNormalsSequence|Ophthalmic Thickness Mapping Normals Sequence
        00221445|SQ|1||RetinalThicknessDefinitionCodeSequence|Retinal Thickness Definition Code Sequence
        00221450|SQ|1||PixelValueMappingToCodedConceptSequence|Pixel Value Mapping to Coded Concept Sequence
        00221452|US or SS|1||MappedPixelValue|Mapped Pixel Value
        00221454|LO|1||PixelValueMappingExplanation|Pixel Value Mapping Explanation
        00221458|SQ|1||OphthalmicThicknessMapQualityThresholdSequence|Ophthalmic Thickness Map Quality Threshold Sequence
        00221460|FL|1||OphthalmicThicknessMapThresholdQualityRating|Ophthalmic Thickness Map Threshold Quality Rating
        00221463|FL|2||AnatomicStructureReferencePoint|Anatomic Structure Reference Point
        00221465|SQ|1||RegistrationToLocalizerSequence|Registration to Localizer Sequence
        00221466|CS|1||RegisteredLocalizerUnits|Registered Localizer Units
        00221467|FL|2||RegisteredLocalizerTopLeftHandCorner|Registered Localizer Top Left Hand Corner
        00221468|FL|2||RegisteredLocalizerBottomRightHandCorner|Registered Localizer Bottom Right Hand Corner
        00221470|SQ|1||OphthalmicThicknessMapQualityRatingSequence|Ophthalmic Thickness Map Quality Rating Sequence
        00221472|SQ|1||RelevantOPTAttributesSequence|Relevant OPT Attributes Sequence
        00221512|SQ|1||TransformationMethodCodeSequence|Transformation Method Code Sequence
        00221513|SQ|1||TransformationAlgorithmSequence|Transformation Algorithm Sequence
        00221515|CS|1||OphthalmicAxialLengthMethod|Ophthalmic Axial Length Method
        00221517|FL|1||OphthalmicFOV|Ophthalmic FOV
        00221518|SQ|1||TwoDimensionalToThreeDimensionalMapSequence|Two Dimensional to Three Dimensional Map Sequence
        00221525|SQ|1||WideFieldOphthalmicPhotographyQualityRatingSequence|Wide Field Ophthalmic Photography Quality Rating Sequence
        00221526|SQ|1||WideFieldOphthalmicPhotographyQualityThresholdSequence|Wide Field Ophthalmic Photography Quality Threshold Sequence
        00221527|FL|1||WideFieldOphthalmicPhotographyThresholdQualityRating|Wide Field Ophthalmic Photography Threshold Quality Rating
        00221528|FL|1||XCoordinatesCenterPixelViewAngle|X Coordinates Center Pixel View Angle
        00221529|FL|1||YCoordinatesCenterPixelViewAngle|Y Coordinates Center Pixel View Angle
        00221530|UL|1||NumberOfMapPoints|Number of Map Points
        00221531|OF|1||TwoDimensionalToThreeDimensionalMapData|Two Dimensional to Three Dimensional Map Data
        00221612|SQ|1||DerivationAlgorithmSequence|Derivation Algorithm Sequence
        00221615|SQ|1||OphthalmicImageTypeCodeSequence|Ophthalmic Image Type Code Sequence
        00221616|LO|1||OphthalmicImageTypeDescription|Ophthalmic Image Type Description
        00221618|SQ|1||ScanPatternTypeCodeSequence|Scan Pattern Type Code Sequence
        00221620|SQ|1||ReferencedSurfaceMeshIdentificationSequence|Referenced Surface Mesh Identification Sequence
        00221622|CS|1||OphthalmicVolumetricPropertiesFlag|Ophthalmic Volumetric Properties Flag
        00221623|FL|1||OphthalmicAnatomicReferencePointFrameCoordinate|Ophthalmic Anatomic Reference Point Frame Coordinate
        00221624|FL|1||OphthalmicAnatomicReferencePointXCoordinate|Ophthalmic Anatomic Reference Point X-Coordinate
        00221626|FL|1||OphthalmicAnatomicReferencePointYCoordinate|Ophthalmic Anatomic Reference Point Y-Coordinate
        00221627|SQ|1||OphthalmicEnFaceVolumeDescriptorSequence|Ophthalmic En Face Volume Descriptor Sequence
        00221628|SQ|1||OphthalmicEnFaceImageQualityRatingSequence|Ophthalmic En Face Image Quality Rating Sequence
        00221629|CS|1||OphthalmicEnFaceVolumeDescriptorScope|Ophthalmic En Face Volume Descriptor Scope
        00221630|DS|1||QualityThreshold|Quality Threshold
        00221632|SQ|1||OphthalmicAnatomicReferencePointSequence|Ophthalmic Anatomic Reference Point Sequence
        00221633|CS|1||OphthalmicAnatomicReferencePointLocalizationType|Ophthalmic Anatomic Reference Point Localization Type
        00221634|IS|1||PrimaryAnatomicStructureItemIndex|Primary Anatomic Structure Item Index
        00221640|SQ|1||OCTBscanAnalysisAcquisitionParametersSequence|OCT B-scan Analysis Acquisition Parameters Sequence
        00221642|UL|1||NumberOfBscansPerFrame|Number of B-scans Per Frame
        00221643|FL|1||BscanSlabThickness|B-scan Slab Thickness
        00221644|FL|1||DistanceBetweenBscanSlabs|Distance Between B-scan Slabs
        00221645|FL|1||BscanCycleTime|B-scan Cycle Time
        00221646|FL|1-n||BscanCycleTimeVector|B-scan Cycle Time Vector
        00221649|FL|1||AscanRate|A-scan Rate
        00221650|FL|1||BscanRate|B-scan Rate
        00221658|UL|1||SurfaceMeshZPixelOffset|Surface Mesh Z-Pixel Offset
        00240010|FL|1||VisualFieldHorizontalExtent|Visual Field Horizontal Extent
        00240011|FL|1||VisualFieldVerticalExtent|Visual Field Vertical Extent
        00240012|CS|1||VisualFieldShape|Visual Field Shape
        00240016|SQ|1||ScreeningTestModeCodeSequence|Screening Test Mode Code Sequence
        00240018|FL|1||MaximumStimulusLuminance|Maximum Stimulus Luminance
        00240020|FL|1||BackgroundLuminance|Background Luminance
        00240021|SQ|1||StimulusColorCodeSequence|Stimulus Color Code Sequence
        00240024|SQ|1||BackgroundIlluminationColorCodeSequence|Background Illumination Color Code Sequence
        00240025|FL|1||StimulusArea|Stimulus Area
        00240028|FL|1||StimulusPresentationTime|Stimulus Presentation Time
        00240032|SQ|1||FixationSequence|Fixation Sequence
        00240033|SQ|1||FixationMonitoringCodeSequence|Fixation Monitoring Code Sequence
        00240034|SQ|1||VisualFieldCatchTrialSequence|Visual Field Catch Trial Sequence
        00240035|US|1||FixationCheckedQuantity|Fixation Checked Quantity
        00240036|US|1||PatientNotProperlyFixatedQuantity|Patient Not Properly Fixated Quantity
        00240037|CS|1||PresentedVisualStimuliDataFlag|Presented Visual Stimuli Data Flag
        00240038|US|1||NumberOfVisualStimuli|Number of Visual Stimuli
        00240039|CS|1||ExcessiveFixationLossesDataFlag|Excessive Fixation Losses Data Flag
        00240040|CS|1||ExcessiveFixationLosses|Excessive Fixation Losses
        00240042|US|1||StimuliRetestingQuantity|Stimuli Retesting Quantity
        00240044|LT|1||CommentsOnPatientPerformanceOfVisualField|Comments on Patient's Performance of Visual Field
        00240045|CS|1||FalseNegativesEstimateFlag|False Negatives Estimate Flag
        00240046|FL|1||FalseNegativesEstimate|False Negatives Estimate
        00240048|US|1||NegativeCatchTrialsQuantity|Negative Catch Trials Quantity
        00240050|US|1||FalseNegativesQuantity|False Negatives Quantity
        00240051|CS|1||ExcessiveFalseNegativesDataFlag|Excessive False Negatives Data Flag
        00240052|CS|1||ExcessiveFalseNegatives|Excessive False Negatives
        00240053|CS|1||FalsePositivesEstimateFlag|False Positives Estimate Flag
        00240054|FL|1||FalsePositivesEstimate|False Positives Estimate
        00240055|CS|1||CatchTrialsDataFlag|Catch Trials Data Flag
        00240056|US|1||PositiveCatchTrialsQuantity|Positive Catch Trials Quantity
        00240057|CS|1||TestPointNormalsDataFlag|Test Point Normals Data Flag
        00240058|SQ|1||TestPointNormalsSequence|Test Point Normals Sequence
        00240059|CS|1||GlobalDeviationProbabilityNormalsFlag|Global Deviation Probability Normals Flag
        00240060|US|1||FalsePositivesQuantity|False Positives Quantity
        00240061|CS|1||ExcessiveFalsePositivesDataFlag|Excessive False Positives Data Flag
        00240062|CS|1||ExcessiveFalsePositives|Excessive False Positives
        00240063|CS|1||VisualFieldTestNormalsFlag|Visual Field Test Normals Flag
        00240064|SQ|1||ResultsNormalsSequence|Results Normals Sequence
        00240065|SQ|1||AgeCorrectedSensitivityDeviationAlgorithmSequence|Age Corrected Sensitivity Deviation Algorithm Sequence
        00240066|FL|1||GlobalDeviationFromNormal|Global Deviation From Normal
        00240067|SQ|1||GeneralizedDefectSensitivityDeviationAlgorithmSequence|Generalized Defect Sensitivity Deviation Algorithm Sequence
        00240068|FL|1||LocalizedDeviationFromNormal|Localized Deviation From Normal
        00240069|LO|1||PatientReliabilityIndicator|Patient Reliability Indicator
        00240070|FL|1||VisualFieldMeanSensitivity|Visual Field Mean Sensitivity
        00240071|FL|1||GlobalDeviationProbability|Global Deviation Probability
        00240072|CS|1||LocalDeviationProbabilityNormalsFlag|Local Deviation Probability Normals Flag
        00240073|FL|1||LocalizedDeviationProbability|Localized Deviation Probability
        00240074|CS|1||ShortTermFluctuationCalculated|Short Term Fluctuation Calculated
        00240075|FL|1||ShortTermFluctuation|Short Term Fluctuation
        00240076|CS|1||ShortTermFluctuationProbabilityCalculated|Short Term Fluctuation Probability Calculated
        00240077|FL|1||ShortTermFluctuationProbability|Short Term Fluctuation Probability
        00240078|CS|1||CorrectedLocalizedDeviationFromNormalCalculated|Corrected Localized Deviation From Normal Calculated
        00240079|FL|1||CorrectedLocalizedDeviationFromNormal|Corrected Localized Deviation From Normal
        00240080|CS|1||CorrectedLocalizedDeviationFromNormalProbabilityCalculated|Corrected Localized Deviation From Normal Probability Calculated
        00240081|FL|1||CorrectedLocalizedDeviationFromNormalProbability|Corrected Localized Deviation From Normal Probability
        00240083|SQ|1||GlobalDeviationProbabilitySequence|Global Deviation Probability Sequence
        00240085|SQ|1||LocalizedDeviationProbabilitySequence|Localized Deviation Probability Sequence
        00240086|CS|1||FovealSensitivityMeasured|Foveal Sensitivity Measured
        00240087|FL|1||FovealSensitivity|Foveal Sensitivity
        00240088|FL|1||VisualFieldTestDuration|Visual Field Test Duration
        00240089|SQ|1||VisualFieldTestPointSequence|Visual Field Test Point Sequence
        00240090|FL|1||VisualFieldTestPointXCoordinate|Visual Field Test Point X-Coordinate
        00240091|FL|1||VisualFieldTestPointYCoordinate|Visual Field Test Point Y-Coordinate
        00240092|FL|1||AgeCorrectedSensitivityDeviationValue|Age Corrected Sensitivity Deviation Value
        00240093|CS|1||StimulusResults|Stimulus Results
        00240094|FL|1||SensitivityValue|Sensitivity Value
        00240095|CS|1||RetestStimulusSeen|Retest Stimulus Seen
        00240096|FL|1||RetestSensitivityValue|Retest Sensitivity Value
        00240097|SQ|1||VisualFieldTestPointNormalsSequence|Visual Field Test Point Normals Sequence
        00240098|FL|1||QuantifiedDefect|Quantified Defect
        00240100|FL|1||AgeCorrectedSensitivityDeviationProbabilityValue|Age Corrected Sensitivity Deviation Probability Value
        00240102|CS|1||GeneralizedDefectCorrectedSensitivityDeviationFlag|Generalized Defect Corrected Sensitivity Deviation Flag
        00240103|FL|1||GeneralizedDefectCorrectedSensitivityDeviationValue|Generalized Defect Corrected Sensitivity Deviation Value
        00240104|FL|1||GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue|Generalized Defect Corrected Sensitivity Deviation Probability Value
        00240105|FL|1||MinimumSensitivityValue|Minimum Sensitivity Value
        00240106|CS|1||BlindSpotLocalized|Blind Spot Localized
        00240107|FL|1||BlindSpotXCoordinate|Blind Spot X-Coordinate
        00240108|FL|1||BlindSpotYCoordinate|Blind Spot Y-Coordinate
        00240110|SQ|1||VisualAcuityMeasurementSequence|Visual Acuity Measurement Sequence
        00240112|SQ|1||RefractiveParametersUsedOnPatientSequence|Refractive Parameters Used on Patient Sequence
        00240113|CS|1||MeasurementLaterality|Measurement Laterality
        00240114|SQ|1||OphthalmicPatientClinicalInformationLeftEyeSequence|Ophthalmic Patient Clinical Information Left Eye Sequence
        00240115|SQ|1||OphthalmicPatientClinicalInformationRightEyeSequence|Ophthalmic Patient Clinical Information Right Eye Sequence
        00240117|CS|1||FovealPointNormativeDataFlag|Foveal Point Normative Data Flag
        00240118|FL|1||FovealPointProbabilityValue|Foveal Point Probability Value
        00240120|CS|1||ScreeningBaselineMeasured|Screening Baseline Measured
        00240122|SQ|1||ScreeningBaselineMeasuredSequence|Screening Baseline Measured Sequence
        00240124|CS|1||ScreeningBaselineType|Screening Baseline Type
        00240126|FL|1||ScreeningBaselineValue|Screening Baseline Value
        00240202|LO|1||AlgorithmSource|Algorithm Source
        00240306|LO|1||DataSetName|Data Set Name
        00240307|LO|1||DataSetVersion|Data Set Version
        00240308|LO|1||DataSetSource|Data Set Source
        00240309|LO|1||DataSetDescription|Data Set Description
        00240317|SQ|1||VisualFieldTestReliabilityGlobalIndexSequence|Visual Field Test Reliability Global Index Sequence
        00240320|SQ|1||VisualFieldGlobalResultsIndexSequence|Visual Field Global Results Index Sequence
        00240325|SQ|1||DataObservationSequence|Data Observation Sequence
        00240338|CS|1||IndexNormalsFlag|Index Normals Flag
        00240341|FL|1||IndexProbability|Index Probability
        00240344|SQ|1||IndexProbabilitySequence|Index Probability Sequence
        00280002|US|1||SamplesPerPixel|Samples per Pixel
        00280003|US|1||SamplesPerPixelUsed|Samples per Pixel Used
        00280004|CS|1||PhotometricInterpretation|Photometric Interpretation
        00280005|US|1|R|ImageDimensions|Image Dimensions
        00280006|US|1||PlanarConfiguration|Planar Configuration
        00280008|IS|1||NumberOfFrames|Number of Frames
        00280009|AT|1-n||FrameIncrementPointer|Frame Increment Pointer
        0028000A|AT|1-n||FrameDimensionPointer|Frame Dimension Pointer
        00280010|US|1||Rows|Rows
        00280011|US|1||Columns|Columns
        00280012|US|1|R|Planes|Planes
        00280014|US|1||UltrasoundColorDataPresent|Ultrasound Color Data Present
        00280020|||R||
        00280030|DS|2||PixelSpacing|Pixel Spacing
        00280031|DS|2||ZoomFactor|Zoom Factor
        00280032|DS|2||ZoomCenter|Zoom Center
        00280034|IS|2||PixelAspectRatio|Pixel Aspect Ratio
        00280040|CS|1|R|ImageFormat|Image Format
        00280050|LO|1-n|R|ManipulatedImage|Manipulated Image
        00280051|CS|1-n||CorrectedImage|Corrected Image
        0028005F|LO|1|R|CompressionRecognitionCode|Compression Recognition Code
        00280060|CS|1|R|CompressionCode|Compression Code
        00280061|SH|1|R|CompressionOriginator|Compression Originator
        00280062|LO|1|R|CompressionLabel|Compression Label
        00280063|SH|1|R|CompressionDescription|Compression Description
        00280065|CS|1-n|R|CompressionSequence|Compression Sequence
        00280066|AT|1-n|R|CompressionStepPointers|Compression Step Pointers
        00280068|US|1|R|RepeatInterval|Repeat Interval
        00280069|US|1|R|BitsGrouped|Bits Grouped
        00280070|US|1-n|R|PerimeterTable|Perimeter Table
        00280071|US or SS|1|R|PerimeterValue|Perimeter Value
        00280080|US|1|R|PredictorRows|Predictor Rows
        00280081|US|1|R|PredictorColumns|Predictor Columns
        00280082|US|1-n|R|PredictorConstants|Predictor Constants
        00280090|CS|1|R|BlockedPixels|Blocked Pixels
        00280091|US|1|R|BlockRows|Block Rows
        00280092|US|1|R|BlockColumns|Block Columns
        00280093|US|1|R|RowOverlap|Row Overlap
        00280094|US|1|R|ColumnOverlap|Column Overlap
        00280100|US|1||BitsAllocated|Bits Allocated
        00280101|US|1||BitsStored|Bits Stored
        00280102|US|1||HighBit|High Bit
        00280103|US|1||PixelRepresentation|Pixel Representation
        00280104|US or SS|1|R|SmallestValidPixelValue|Smallest Valid Pixel Value
        00280105|US or SS|1|R|LargestValidPixelValue|Largest Valid Pixel Value
        00280106|US or SS|1||SmallestImagePixelValue|Smallest Image Pixel Value
        00280107|US or SS|1||LargestImagePixelValue|Largest Image Pixel Value
        00280108|US or SS|1||SmallestPixelValueInSeries|Smallest Pixel Value in Series
        00280109|US or SS|1||LargestPixelValueInSeries|Largest Pixel Value in Series
        00280110|US or SS|1|R|SmallestImagePixelValueInPlane|Smallest Image Pixel Value in Plane
        00280111|US or SS|1|R|LargestImagePixelValueInPlane|Largest Image Pixel Value in Plane
        00280120|US or SS|1||PixelPaddingValue|Pixel Padding Value
        00280121|US or SS|1||PixelPaddingRangeLimit|Pixel Padding Range Limit
        00280122|FL|1||FloatPixelPaddingValue|Float Pixel Padding Value
        00280123|FD|1||DoubleFloatPixelPaddingValue|Double Float Pixel Padding Value
        00280124|FL|1||FloatPixelPaddingRangeLimit|Float Pixel Padding Range Limit
        00280125|FD|1||DoubleFloatPixelPaddingRangeLimit|Double Float Pixel Padding Range Limit
        00280200|US|1|R|ImageLocation|Image Location
        00280300|CS|1||QualityControlImage|Quality Control Image
        00280301|CS|1||BurnedInAnnotation|Burned In Annotation
        00280302|CS|1||RecognizableVisualFeatures|Recognizable Visual Features
        00280303|CS|1||LongitudinalTemporalInformationModified|Longitudinal Temporal Information Modified
        00280304|UI|1||ReferencedColorPaletteInstanceUID|Referenced Color Palette Instance UID
        00280400|LO|1|R|TransformLabel|Transform Label
        00280401|LO|1|R|TransformVersionNumber|Transform Version Number
        00280402|US|1|R|NumberOfTransformSteps|Number of Transform Steps
        00280403|LO|1-n|R|SequenceOfCompressedData|Sequence of Compressed Data
        00280404|AT|1-n|R|DetailsOfCoefficients|Details of Coefficients
        002804x0|US|1|R|RowsForNthOrderCoefficients|Rows For Nth Order Coefficients
        002804x1|US|1|R|ColumnsForNthOrderCoefficients|Columns For Nth Order Coefficients
        002804x2|LO|1-n|R|CoefficientCoding|Coefficient Coding
        002804x3|AT|1-n|R|CoefficientCodingPointers|Coefficient Coding Pointers
        00280700|LO|1|R|DCTLabel|DCT Label
        00280701|CS|1-n|R|DataBlockDescription|Data Block Description
        00280702|AT|1-n|R|DataBlock|Data Block
        00280710|US|1|R|NormalizationFactorFormat|Normalization Factor Format
        00280720|US|1|R|ZonalMapNumberFormat|Zonal Map Number Format
        00280721|AT|1-n|R|ZonalMapLocation|Zonal Map Location
        00280722|US|1|R|ZonalMapFormat|Zonal Map Format
        00280730|US|1|R|AdaptiveMapFormat|Adaptive Map Format
        00280740|US|1|R|CodeNumberFormat|Code Number Format
        002808x0|CS|1-n|R|CodeLabel|Code Label
        002808x2|US|1|R|NumberOfTables|Number of Tables
        002808x3|AT|1-n|R|CodeTableLocation|Code Table Location
        002808x4|US|1|R|BitsForCodeWord|Bits For Code Word
        002808x8|AT|1-n|R|ImageDataLocation|Image Data Location
        00280A02|CS|1||PixelSpacingCalibrationType|Pixel Spacing Calibration Type
        00280A04|LO|1||PixelSpacingCalibrationDescription|Pixel Spacing Calibration Description
        00281040|CS|1||PixelIntensityRelationship|Pixel Intensity Relationship
        00281041|SS|1||PixelIntensityRelationshipSign|Pixel Intensity Relationship Sign
        00281050|DS|1-n||WindowCenter|Window Center
        00281051|DS|1-n||WindowWidth|Window Width
        00281052|DS|1||RescaleIntercept|Rescale Intercept
        00281053|DS|1||RescaleSlope|Rescale Slope
        00281054|LO|1||RescaleType|Rescale Type
        00281055|LO|1-n||WindowCenterWidthExplanation|Window Center & Width Explanation
        00281056|CS|1||VOILUTFunction|VOI LUT Function
        00281080|CS|1|R|GrayScale|Gray Scale
        00281090|CS|1||RecommendedViewingMode|Recommended Viewing Mode
        00281100|US or SS|3|R|GrayLookupTableDescriptor|Gray Lookup Table Descriptor
        00281101|US or SS|3||RedPaletteColorLookupTableDescriptor|Red Palette Color Lookup Table Descriptor
        00281102|US or SS|3||GreenPaletteColorLookupTableDescriptor|Green Palette Color Lookup Table Descriptor
        00281103|US or SS|3||BluePaletteColorLookupTableDescriptor|Blue Palette Color Lookup Table Descriptor
        00281104|US|3||AlphaPaletteColorLookupTableDescriptor|Alpha Palette Color Lookup Table Descriptor
        00281111|US or SS|4|R|LargeRedPaletteColorLookupTableDescriptor|Large Red Palette Color Lookup Table Descriptor
        00281112|US or SS|4|R|LargeGreenPaletteColorLookupTableDescriptor|Large Green Palette Color Lookup Table Descriptor
        00281113|US or SS|4|R|LargeBluePaletteColorLookupTableDescriptor|Large Blue Palette Color Lookup Table Descriptor
        00281199|UI|1||PaletteColorLookupTableUID|Palette Color Lookup Table UID
        00281200|US or SS or OW|1-n or 1|R|GrayLookupTableData|Gray Lookup Table Data
        00281201|OW|1||RedPaletteColorLookupTableData|Red Palette Color Lookup Table Data
        00281202|OW|1||GreenPaletteColorLookupTableData|Green Palette Color Lookup Table Data
        00281203|OW|1||BluePaletteColorLookupTableData|Blue Palette Color Lookup Table Data
        00281204|OW|1||AlphaPaletteColorLookupTableData|Alpha Palette Color Lookup Table Data
        00281211|OW|1|R|LargeRedPaletteColorLookupTableData|Large Red Palette Color Lookup Table Data
        00281212|OW|1|R|LargeGreenPaletteColorLookupTableData|Large Green Palette Color Lookup Table Data
        00281213|OW|1|R|LargeBluePaletteColorLookupTableData|Large Blue Palette Color Lookup Table Data
        00281214|UI|1|R|LargePaletteColorLookupTableUID|Large Palette Color Lookup Table UID
        00281221|OW|1||SegmentedRedPaletteColorLookupTableData|Segmented Red Palette Color Lookup Table Data
        00281222|OW|1||SegmentedGreenPaletteColorLookupTableData|Segmented Green Palette Color Lookup Table Data
        00281223|OW|1||SegmentedBluePaletteColorLookupTableData|Segmented Blue Palette Color Lookup Table Data
        00281224|OW|1||SegmentedAlphaPaletteColorLookupTableData|Segmented Alpha Palette Color Lookup Table Data
        00281230|SQ|1||StoredValueColorRangeSequence|Stored Value Color Range Sequence
        00281231|FD|1||MinimumStoredValueMapped|Minimum Stored Value Mapped
        00281232|FD|1||MaximumStoredValueMapped|Maximum Stored Value Mapped
        00281300|CS|1||BreastImplantPresent|Breast Implant Present
        00281350|CS|1||PartialView|Partial View
        00281351|ST|1||PartialViewDescription|Partial View Description
        00281352|SQ|1||PartialViewCodeSequence|Partial View Code Sequence
        0028135A|CS|1||SpatialLocationsPreserved|Spatial Locations Preserved
        00281401|SQ|1||DataFrameAssignmentSequence|Data Frame Assignment Sequence
        00281402|CS|1||DataPathAssignment|Data Path Assignment
        00281403|US|1||BitsMappedToColorLookupTable|Bits Mapped to Color Lookup Table
        00281404|SQ|1||BlendingLUT1Sequence|Blending LUT 1 Sequence
        00281405|CS|1||BlendingLUT1TransferFunction|Blending LUT 1 Transfer Function
        00281406|FD|1||BlendingWeightConstant|Blending Weight Constant
        00281407|US|3||BlendingLookupTableDescriptor|Blending Lookup Table Descriptor
        00281408|OW|1||BlendingLookupTableData|Blending Lookup Table Data
        0028140B|SQ|1||EnhancedPaletteColorLookupTableSequence|Enhanced Palette Color Lookup Table Sequence
        0028140C|SQ|1||BlendingLUT2Sequence|Blending LUT 2 Sequence
        0028140D|CS|1||BlendingLUT2TransferFunction|Blending LUT 2 Transfer Function
        0028140E|CS|1||DataPathID|Data Path ID
        0028140F|CS|1||RGBLUTTransferFunction|RGB LUT Transfer Function
        00281410|CS|1||AlphaLUTTransferFunction|Alpha LUT Transfer Function
        00282000|OB|1||ICCProfile|ICC Profile
        00282002|CS|1||ColorSpace|Color Space
        00282110|CS|1||LossyImageCompression|Lossy Image Compression
        00282112|DS|1-n||LossyImageCompressionRatio|Lossy Image Compression Ratio
        00282114|CS|1-n||LossyImageCompressionMethod|Lossy Image Compression Method
        00283000|SQ|1||ModalityLUTSequence|Modality LUT Sequence
        00283001|SQ|1||VariableModalityLUTSequence|Variable Modality LUT Sequence
        00283002|US or SS|3||LUTDescriptor|LUT Descriptor
        00283003|LO|1||LUTExplanation|LUT Explanation
        00283004|LO|1||ModalityLUTType|Modality LUT Type
        00283006|US or OW|1-n or 1||LUTData|LUT Data
        00283010|SQ|1||VOILUTSequence|VOI LUT Sequence
        00283110|SQ|1||SoftcopyVOILUTSequence|Softcopy VOI LUT Sequence
        00284000|LT|1|R|ImagePresentationComments|Image Presentation Comments
        00285000|SQ|1|R|BiPlaneAcquisitionSequence|Bi-Plane Acquisition Sequence
        00286010|US|1||RepresentativeFrameNumber|Representative Frame Number
        00286020|US|1-n||FrameNumbersOfInterest|Frame Numbers of Interest (FOI)
        00286022|LO|1-n||FrameOfInterestDescription|Frame of Interest Description
        00286023|CS|1-n||FrameOfInterestType|Frame of Interest Type
        00286030|US|1-n|R|MaskPointers|Mask Pointer(s)
        00286040|US|1-n||RWavePointer|R Wave Pointer
        00286100|SQ|1||MaskSubtractionSequence|Mask Subtraction Sequence
        00286101|CS|1||MaskOperation|Mask Operation
        00286102|US|2-2n||ApplicableFrameRange|Applicable Frame Range
        00286110|US|1-n||MaskFrameNumbers|Mask Frame Numbers
        00286112|US|1||ContrastFrameAveraging|Contrast Frame Averaging
        00286114|FL|2||MaskSubPixelShift|Mask Sub-pixel Shift
        00286120|SS|1||TIDOffset|TID Offset
        00286190|ST|1||MaskOperationExplanation|Mask Operation Explanation
        00287000|SQ|1||EquipmentAdministratorSequence|Equipment Administrator Sequence
        00287001|US|1||NumberOfDisplaySubsystems|Number of Display Subsystems
        00287002|US|1||CurrentConfigurationID|Current Configuration ID
        00287003|US|1||DisplaySubsystemID|Display Subsystem ID
        00287004|SH|1||DisplaySubsystemName|Display Subsystem Name
        00287005|LO|1||DisplaySubsystemDescription|Display Subsystem Description
        00287006|CS|1||SystemStatus|System Status
        00287007|LO|1||SystemStatusComment|System Status Comment
        00287008|SQ|1||TargetLuminanceCharacteristicsSequence|Target Luminance Characteristics Sequence
        00287009|US|1||LuminanceCharacteristicsID|Luminance Characteristics ID
        0028700A|SQ|1||DisplaySubsystemConfigurationSequence|Display Subsystem Configuration Sequence
        0028700B|US|1||ConfigurationID|Configuration ID
        0028700C|SH|1||ConfigurationName|Configuration Name
        0028700D|LO|1||ConfigurationDescription|Configuration Description
        0028700E|US|1||ReferencedTargetLuminanceCharacteristicsID|Referenced Target Luminance Characteristics ID
        0028700F|SQ|1||QAResultsSequence|QA Results Sequence
        00287010|SQ|1||DisplaySubsystemQAResultsSequence|Display Subsystem QA Results Sequence
        00287011|SQ|1||ConfigurationQAResultsSequence|Configuration QA Results Sequence
        00287012|SQ|1||MeasurementEquipmentSequence|Measurement Equipment Sequence
        00287013|CS|1-n||MeasurementFunctions|Measurement Functions
        00287014|CS|1||MeasurementEquipmentType|Measurement Equipment Type
        00287015|SQ|1||VisualEvaluationResultSequence|Visual Evaluation Result Sequence
        00287016|SQ|1||DisplayCalibrationResultSequence|Display Calibration Result Sequence
        00287017|US|1||DDLValue|DDL Value
        """
}
