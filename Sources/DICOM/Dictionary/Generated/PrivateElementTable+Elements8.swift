// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension PrivateElementTable {
    static let elements8 = """
        0019xx40|UN|1|Color Flow state
        0019xx41|UN|1|Color Flow Wall Filter Index
        0019xx42|UN|1|Color Flow Submode
        0019xx43|UN|1|Color Flow Overall Gain
        0019xx44|UN|1|Color Flow Res/Speed Index
        0019xx46|UN|1|Color Flow Smooth Index
        0019xx47|UN|1|Color Flow Persistence Index
        0019xx48|UN|1|Color Flow Map Index
        0019xx49|UN|1|Color Flow Priority Index
        0019xx54|UN|1|Color Flow Maximum Velocity
        0019xx60|UN|1|Doppler Dynamic Range
        0019xx61|UN|1|Doppler Overall Gain
        0019xx62|UN|1|Doppler Wall Filter
        0019xx63|UN|1|Doppler Gate Size
        0019xx65|UN|1|Doppler Map Index
        0019xx66|UN|1|Doppler Submode
        0019xx67|US|1|
        0019xx69|UN|1|Doppler Time/Freq Res Index
        0019xx6A|US|1|Doppler Trace Inverted
        0019xx6C|US|1|Doppler Tint Type
        0019xx72|UN|1|Doppler Tint Index
        0019xx80|UN|1|M-Mode Dynamic Range
        0019xx81|UN|1|M-Mode Overall Gain
        0019xx82|UN|1|M-Mode Edge Enhance Index
        0019xx83|UN|1|M-Mode Map Index
        0019xx86|UN|1|M-Mode Tint Type
        0019xx87|UN|1|M-Mode Submode
        0019xx88|UN|1|M-Mode Tint Index
        0019xxA0|LT|1|
        |SIEMENS MED SMS USG ANTARES 3D VOLUME
        0039xx00|UN|1|Release Version
        0039xx03|UN|1|VolumeAcquisitionDuration
        0039xx04|UN|1|VolumeRawDataType
        0039xx05|UN|1|ScanType
        0039xx06|UN|1|ZlateralMin
        0039xx07|UN|1|ZlateralSpan
        0039xx08|UN|1|ZRadiusOfCurvature
        0039xx09|UN|1|WobbleCorrection
        0039xx10|UN|1|ScaleAlongWidth
        0039xx11|UN|1|ScaleAlongHeight
        0039xx12|UN|1|ScaleAlongDepth
        0039xx13|UN|1|BufferSize
        0039xx14|UN|1|AcquisitionRate
        0039xx15|UN|1|DepthMinCm
        0039xx16|UN|1|IsLeftRightFlippedEn
        0039xx17|UN|1|IsUpDownFlippedEn
        0039xx18|UN|1|IsVolumeGeomAccurate
        0039xx19|UN|1|BByteMaskOffset
        0039xx20|UN|1|BByteMaskSize
        0039xx21|UN|1|DepthMaxCm
        0039xx22|UN|1|AcqPlaneRotationDeg
        0039xx23|UN|1|BeamAxialSpan
        0039xx24|UN|1|BeamLateralMin
        0039xx25|UN|1|BeamLateralSpan
        0039xx26|UN|1|BeamAxialMin
        0039xx27|UN|1|NumDisplaySamples
        0039xx28|UN|1|DVolumeWidth
        0039xx29|UN|1|DVolumeDepth
        0039xx30|UN|1|DVolumeHeight
        0039xx31|UN|1|DVolumePosX
        0039xx32|UN|1|DVolumePosY
        0039xx33|UN|1|DVolumePosZ
        0039xx34|UN|1|DBeamAxialMin
        0039xx35|UN|1|DBeamAxialSpan
        0039xx36|UN|1|DBeamLateralMin
        0039xx37|UN|1|DBeamLateralSpan
        0039xx38|UN|1|NumOfVolumesInSequence
        0039xx39|UN|1|DByteMaskOffset
        0039xx40|UN|1|DByteMaskSize
        0039xx50|UN|1|PrivateCreatorVersionOfBookmark
        0039xx51|UN|1|BCutPlaneEnable
        0039xx52|UN|1|BMprColorMapIndex
        0039xx53|UN|1|BMprDynamicRangeDb
        0039xx54|UN|1|BMprGrayMapIndex
        0039xx55|UN|1|BVolumeRenderMode
        0039xx56|UN|1|BVrBrightness
        0039xx57|UN|1|BVrContrast
        0039xx58|UN|1|BVrColorMapIndex
        0039xx59|UN|1|BVrDynamicRangeDb
        0039xx5A|UN|1|BVrGrayMapIndex
        0039xx5B|UN|1|BVrOpacity
        0039xx5C|UN|1|BVrThresholdHigh
        0039xx5D|UN|1|BVrThresholdLow
        0039xx5E|UN|1|BPreProcessFilterMix
        0039xx5F|UN|1|CCutPlaneEnable
        0039xx60|UN|1|CFrontClipMode
        0039xx61|UN|1|CMprColorMapIndex
        0039xx62|UN|1|CMprColorFlowPriorityIndex
        0039xx63|UN|1|CVolumeRenderMode
        0039xx64|UN|1|CVrColorMapIndex
        0039xx65|UN|1|CVrColorFlowPriorityIndex
        0039xx66|UN|1|CVrOpacity
        0039xx67|UN|1|CVrThresholdHigh
        0039xx68|UN|1|CVrThresholdLow
        0039xx69|UN|1|VoiMode
        0039xx6A|UN|1|VoiRotationOffsetDeg
        0039xx6B|UN|1|VoiSizeRatioX
        0039xx6C|UN|1|VoiSizeRatioY
        0039xx6D|UN|1|VoiSizeRatioZ
        0039xx6E|UN|1|VoiSyncPlane
        0039xx6F|UN|1|VoiViewMode
        0039xx70|UN|1|VrOrientationA
        0039xx71|UN|1|MprOrientationA
        0039xx72|UN|1|VrOffsetVector
        0039xx73|UN|1|BlendingRatio
        0039xx74|UN|1|FusionBlendMode
        0039xx75|UN|1|QualityFactor
        0039xx76|UN|1|RendererType
        0039xx77|UN|1|SliceMode
        0039xx78|UN|1|ActiveQuad
        0039xx79|UN|1|ScreenMode
        0039xx7A|UN|1|CutPlaneSide
        0039xx7B|UN|1|WireframeMode
        0039xx7C|UN|1|CrossmarkMode
        0039xx7D|UN|1|MprDisplayType
        0039xx7E|UN|1|VolumeDisplayType
        0039xx7F|UN|1|LastReset
        0039xx80|UN|1|LastNonFullScreenMode
        0039xx81|UN|1|MprToolIndex
        0039xx82|UN|1|VoiToolIndex
        0039xx83|UN|1|ToolLoopMode
        0039xx84|UN|1|VolumeArbMode
        0039xx85|UN|1|MprZoomEn
        0039xx86|UN|1|IsVolumeZoomEn
        0039xx87|UN|1|ZoomLevelMpr
        0039xx88|UN|1|ZoomLevelVolume
        0039xx89|UN|1|IsAutoRotateEn
        0039xx8A|UN|1|AutoRotateAxis
        0039xx8B|UN|1|AutoRotateRangeIndex
        0039xx8C|UN|1|AutoRotateSpeedIndex
        0039xx8D|UN|1|CVrBrightness
        0039xx8E|UN|1|CFlowStateIndex
        0039xx8F|UN|1|BSubmodeIndex
        0039xx90|UN|1|CSubmodeIndex
        0039xx91|UN|1|DICOMAttrNameCutPlane
        0039xx92|UN|1|BookmarkChunkId
        0039xx93|UN|1|SequenceMinChunkId
        0039xx94|UN|1|SequenceMaxChunkId
        0039xx95|UN|1|VolumeRateHz
        0039xx9A|UN|1|VoiPositionOffsetX
        0039xx9B|UN|1|VoiPositionOffsetY
        0039xx9C|UN|1|VoiPositionOffsetZ
        0039xx9D|UN|1|VrToolIndex
        0039xx9E|UN|1|ShadingPercent
        0039xx9F|UN|1|VolumeType
        0039xxA0|UN|1|DICOMAttrNameVrQuadDisplayType
        0039xxA1|UN|1|DICOMAttrNameMprCenterLocation
        0039xxE0|UN|1|DICOMAttrNameSliceRangeType
        0039xxE1|UN|1|DICOMAttrNameSliceMPRPlane
        0039xxE2|UN|1|DICOMAttrNameSliceLayout
        0039xxE3|UN|1|DICOMAttrNameSliceSpacing
        0039xxE4|UN|1|DICOMAttrNameThinVrMode
        0039xxE5|UN|1|DICOMAttrNameThinVrThickness
        0039xxE6|UN|1|DICOMAttrNameVoiPivotX
        0039xxE7|UN|1|DICOMAttrNameVoiPivotY
        0039xxE8|UN|1|DICOMAttrNameVoiPivotZ
        0039xxE9|UN|1|DICOMAttrNameCTopVoiQuad
        |SIEMENS MED SMS USG S2000
        0019xx00|UN|1|Private Creator Version
        0019xx03|FD|1|Frame Rate
        0019xx0C|US|1|Burned in Graphics
        0019xx0D|SH|1|SieClear Index
        0019xx20|SH|1|B-Mode Submode
        0019xx21|FD|1|B-Mode Dynamic Range
        0019xx22|FD|1|B-Mode Overall Gain
        0019xx23|US|1|B-Mode Res/Speed Index
        0019xx24|US|1|B-Mode Edge Enhance Index
        0019xx25|US|1|B-Mode Persistence Index
        0019xx26|US|1|B-Mode Map Index
        0019xx27|US|1|??
        0019xx28|US|1|??
        0019xx29|US|1|??
        0019xx2A|US|1|B-Mode Tint Type
        0019xx2D|US|1|B-Mode Tint Index
        0019xx2E|SH|1|ClarifyVE Index
        0019xx3A|UN|1|Image Flag
        0019xx3B|LT|1|IPDA/MDA Data
        0019xx3C|UT|1|Thumbnail Data
        0019xx40|UN|1|Color Flow state
        0019xx41|UN|1|Color Flow Wall Filter Index
        0019xx42|UN|1|Color Flow Submode
        0019xx43|UN|1|Color Flow Overall Gain
        0019xx44|UN|1|Color Flow Res/Speed Index
        0019xx46|UN|1|Color Flow Smooth Index
        0019xx47|UN|1|Color Flow Persistence Index
        0019xx48|UN|1|Color Flow Map Index
        0019xx49|UN|1|Color Flow Priority Index
        0019xx54|UN|1|Color Flow Maximum Velocity
        0019xx60|UN|1|Doppler Dynamic Range
        0019xx61|UN|1|Doppler Overall Gain
        0019xx62|UN|1|S2000 Private Doppler Wall Filter
        0019xx63|UN|1|Attributes Doppler Gate Size
        0019xx65|UN|1|Doppler Map Index
        0019xx66|UN|1|Doppler Submode
        0019xx69|UN|1|Doppler Time/Freq Res Index
        0019xx6A|UN|1|Doppler Trace Inverted
        0019xx6C|UN|1|Doppler Tint Type
        0019xx72|UN|1|Doppler Tint Index
        0019xx80|UN|1|M-Mode Dynamic Range
        0019xx81|UN|1|M-Mode Overall Gain
        0019xx82|UN|1|M-Mode Edge Enhance Index
        0019xx83|UN|1|M-Mode Map Index
        0019xx86|UN|1|M-Mode Tint Type
        0019xx87|UN|1|M-Mode Submode
        0019xx88|UN|1|M-Mode Tint Index
        |SIEMENS MED SP DXMG WH AWS 1
        0019xx01|UL|1-n|
        0019xx02|US|2|
        0041xx02|SH|1|Reason for the Requested Procedure
        0055xx01|LO|1|Projection View Display String
        |SIEMENS MEDCOM HEADER
        0029xx08|CS|1|MedCom Header Type
        0029xx09|LO|1|MedCom Header Version
        0029xx10|OB|1|MedCom Header Info
        0029xx20|OB|1|MedCom History Information
        0029xx31|LO|1|PMTF Information 1
        0029xx32|UL|1|PMTF Information 2
        0029xx33|UL|1|PMTF Information 3
        0029xx34|CS|1|PMTF Information 4
        0029xx35|UL|1|PMTF Information 5
        0029xx40|SQ|1|Application Header Sequence
        0029xx41|CS|1|Application Header Type
        0029xx42|LO|1|Application Header ID
        0029xx43|LO|1|Application Header Version
        0029xx44|OB|1|Application Header Info
        0029xx50|LO|8|Workflow Control Flags
        0029xx51|CS|1|Arch. Management Flag Keep Online
        0029xx52|CS|1|Arch. Mgmnt Flag Do Not Archive
        0029xx53|CS|1|Image Location Status
        0029xx54|DS|1|Estimated Retrieve Time
        0029xx55|DS|1|Data Size of Retrieved Images
        0029xx70|SQ|1|Siemens Link Sequence
        0029xx71|AT|1|Referenced Tag
        0029xx72|CS|1|Referenced Tag Type
        0029xx73|UL|1|Referenced Value Length
        0029xx74|CS|1|Referenced Object Device Type
        0029xx75|OB|1|Referenced Object Device Location
        0029xx76|OB|1|Referenced Object ID
        |SIEMENS MEDCOM HEADER2
        0029xx60|LO|1|Series Workflow Status
        |SIEMENS MEDCOM OOG
        0029xx08|CS|1|MedCom OOG Type
        0029xx09|LO|1|MedCom OOG Version
        0029xx10|OB|1|MedCom OOG Info
        |SIEMENS MR EXTRACTED CSA HEADER
        00250001|SQ|1|
        00250002|LO|1|
        00250003|AT|1|
        00250004|SS|1|
        |SIEMENS MR FMRI
        00210010|SQ|1|
        00210011|LO|1|
        00210012|SQ|1|
        00210013|US|1|
        00210014|SQ|1|
        00210015|US|1|
        00210016|LO|1|
        00210017|US|1|
        00210018|UL|1|
        00210019|FL|1|
        00210031|SQ|1|
        00210040|SQ|1|
        00210041|LO|1|
        00210042|SQ|1|
        00210043|LO|1|
        00210044|US|1|
        00210045|LO|1-n|
        00210046|SQ|1|
        00210047|UL|1|
        00210048|LO|1|
        00210049|FD|1|
        0021004A|FD|1-n|
        0021004B|FL|1|
        |SIEMENS MR HEADER
        0019xx08|CS|1|CSA Image Header Type
        0019xx09|LO|1|CSA Image Header Version ??
        0019xx0A|US|1|NumberOfImagesInMosaic
        0019xx0B|DS|1|SliceMeasurementDuration
        0019xx0C|IS|1|B_value
        0019xx0D|CS|1|DiffusionDirectionality
        0019xx0E|FD|3|DiffusionGradientDirection
        0019xx0F|SH|1|GradientMode
        0019xx11|SH|1|FlowCompensation
        0019xx12|SL|3|TablePositionOrigin
        0019xx13|SL|3|ImaAbsTablePosition
        0019xx14|IS|3|ImaRelTablePosition
        0019xx15|FD|3|SlicePosition_PCS
        0019xx16|DS|1|TimeAfterStart
        0019xx17|DS|1|SliceResolution
        0019xx18|IS|1|RealDwellTime
        0019xx23|IS|1|FMRIStimulInfo
        0019xx25|FD|3|RBMoCoTrans
        0019xx26|FD|3|RBMoCoRot
        0019xx27|FD|6|B_matrix
        0019xx28|FD|1|BandwidthPerPixelPhaseEncode
        0019xx29|FD|1|MosaicRefAcqTimes
        0051xx08|CS|1|CSA Image Header Type
        0051xx09|LO|1|CSA Image Header Version ??
        0051xx0A|SH|1|
        0051xx0B|SH|1|AcquisitionMatrixText
        0051xx0C|SH|1|
        0051xx0D|SH|1|
        0051xx0E|SH|1|
        0051xx0F|LO|1|CoilString
        0051xx11|LO|1|PATModeText
        0051xx12|SH|1|
        0051xx13|SH|1|PositivePCSDirections
        0051xx15|SH|1|
        0051xx16|LO|1|
        0051xx17|SH|1|
        0051xx18|SH|1|
        0051xx19|LO|1|
        |SIEMENS MR SDI 02
        00210023|UN|1|
        00210046|UN|1|
        00210067|UN|1|
        00210068|UN|1|
        00210089|UN|1|
        |SIEMENS MR SDS 01
        0021003F|UN|1|
        |SIEMENS MR VA0  COAD
        0019xx12|DS|1|Magnetic Field Strength
        0019xx14|DS|1|ADC Voltage
        0019xx16|DS|1-n|ADC Offset
        0019xx20|DS|1|Transmitter Amplitude
        0019xx21|IS|1|Number of Transmitter Amplitudes
        0019xx22|DS|1|Transmitter Attenuator
        0019xx24|DS|1|Transmitter Calibration
        0019xx26|DS|1|Transmitter Reference
        0019xx50|DS|1|Receiver Total Gain
        0019xx51|DS|1|Receiver Amplifier Gain
        0019xx52|DS|1|Receiver Preamplifier Gain
        0019xx54|DS|1|Receiver Cable Attenuation
        0019xx55|DS|1|Receiver Reference Gain
        0019xx56|IS DS|1|Receiver Filter Frequency
        0019xx60|DS|1|Reconstruction Scale Factor
        0019xx62|DS|1|Reference Scale Factor
        0019xx70|DS|1|Phase Gradient Amplitude
        0019xx71|DS|1|Readout Gradient Amplitude
        0019xx72|DS|1|Selection Gradient Amplitude
        0019xx80|DS|1-n|Gradient Delay Time
        0019xx82|DS|1|Total Gradient Delay Time
        0019xx90|LO LT|1|Sensitivity Correction Label
        0019xx91|DS|1-5|Saturation Phase Encoding Vector Coronal Component
        0019xx92|DS|1-5|Saturation Readout Vector Coronal Component
        0019xxA0|IS US|1|RF Watchdog Mask
        0019xxA1|DS|1|EPI Reconstruction Slope
        0019xxA2|DS|1|RF Power Error Indicator
        0019xxA5|DS|1-n|Specific Absorption Rate SAR
        0019xxA6|DS|1-n|Specific Energy Dose SED
        0019xxB0|UL|1|Adjustment Status Mask
        0019xxC1|DS|1-n|EPI Capacity
        0019xxC2|DS|1-n|EPI Inductance
        0019xxC3|IS|1-n|EPI Switch Configuration Code
        0019xxC4|IS|1-n|EPI Switch Hardware Code
        0019xxC5|DS|1-n|EPI Switch Delay Time
        0019xxD1|DS|1|Flow Sensitivity
        0019xxD2|CS LT|1|Calculation Submode
        0019xxD3|DS|1|Field of View Ratio
        0019xxD4|IS|1|Base Raw Matrix Size
        0019xxD5|IS|1|2D Phase Oversampling Lines
        0019xxD6|IS|1|3D Phase Oversampling Part
        0019xxD7|IS|1|Echo Line Position
        0019xxD8|IS|1|Echo Column Position
        0019xxD9|IS|1|Lines per Segment
        0019xxDA|CS LT|1|Phase Coding Direction
        |SIEMENS MR VA0  GEN
        0019xx10|DS|1|Total Measurement Time nominal
        0019xx11|DS|1|Total Measurement Time current
        0019xx12|DS|1|Start Delay Time
        0019xx13|DS|1|Dwell Time
        0019xx14|IS|1|Number of Phases
        0019xx16|UL|1-n|Sequence Control Mask
        0019xx18|UL|1|Measurement Status Mask
        0019xx20|IS|1|Number of Fourier Lines nominal
        0019xx21|IS|1|Number of Fourier Lines current
        0019xx26|IS|1|Number of Fourier Lines after Zero
        0019xx28|IS|1|First Measured Fourier Line
        0019xx30|IS|1|Acquisition Columns
        0019xx31|IS|1|Reconstruction Columns
        0019xx40|IS|1|AC Element Number
        0019xx41|UL|1|AC Element Select Mask
        0019xx42|UL|1|AC Element Data Mask
        0019xx43|IS|1-n|AC Element To ADC Connect
        0019xx44|IS DS|1-n|AC Element Noise Level
        0019xx45|IS|1|AC ADC Pair Number
        0019xx46|UL|1|AC Combination Mask
        0019xx50|IS|1|Number of Averages current
        0019xx60|DS|1|Flip Angle
        0019xx70|IS|1|Number of Prescans
        0019xx81|CS LT|1|Filter Type for Raw Data
        0019xx82|DS|1-4|Filter Parameter for Raw Data
        0019xx83|CS LT|1|Filter Type for Image Data
        0019xx84|DS|1-4|Filter Parameter for Image Data
        0019xx85|CS LT|1|Filter Type for Phase Correction
        0019xx86|DS|1-4|Filter Parameter for Phase Correction
        0019xx87|CS LT|1|Normalization Filter Type for Image Data
        0019xx88|DS|1-4|Normalization Filter Parameter for Image Data
        0019xx90|IS|1|Number of Saturation Regions
        0019xx91|DS|1-5|Saturation Phase Encoding Vector Sagittal Compo...
        0019xx92|DS|1-5|Saturation Readout Vector Sagittal Component
        0019xx93|IS DS|1|EPI Stimulation Monitor Mode
        0019xx94|DS|1|Image Rotation Angle
        0019xx96|UL|1-n|Coil ID Mask
        0019xx97|UL|1-n|Coil Class Mask
        0019xx98|DS|1-n|Coil Position
        0019xxA0|DS|1|EPI Reconstruction Phase
        0019xxA1|DS|1|EPI Reconstruction Slope
        0021xx20|IS|1|Phase Corrections Rows sequence
        0021xx21|IS|1|Phase Corrections Columns sequence
        0021xx22|IS|1|Phase Corrections Rows reconstruction
        0021xx24|IS|1|Phase Corrections Columns reconstruction
        0021xx30|IS|1|Number of 3D Raw Partitions nominal
        0021xx31|IS|1|Number of 3D Raw Partitions current
        0021xx34|IS|1|Number of 3D Image Partitions
        0021xx36|IS|1|Actual 3D Image Partition Number
        0021xx39|DS|1|Slab Thickness
        0021xx40|IS|1|Number of Slices nominal
        0021xx41|IS|1|Number of Slices current
        0021xx42|IS|1|Current Slice Number
        0021xx43|IS|1|Current Group Number
        0021xx44|DS|1|Current Slice Distance Factor
        0021xx45|IS|1|MIP Start Row
        0021xx46|IS|1|MIP Stop Row
        0021xx47|IS|1|MIP Start Column
        0021xx48|IS|1|MIP Stop Column
        0021xx49|IS|1|MIP Start Slice
        0021xx4A|IS|1|MIP Stop Slice
        0021xx4F|CS LT|1|Order of Slices
        0021xx50|UL US|1|Signal Mask
        0021xx52|IS DS|1|Delay after Trigger
        0021xx53|IS|1|RRInterval
        0021xx54|DS|1|Number of Trigger Pulses
        0021xx56|DS|1|Repetition Time effective
        0021xx57|CS LT|1|Gate Phase
        0021xx58|DS|1|Gate Threshold
        0021xx59|DS|1|Gated Ratio
        0021xx60|IS|1|Number of Interpolated Images
        0021xx70|IS|1|Number of Echoes
        0021xx72|DS|1|Second Echo Time
        0021xx73|DS|1|Second Repetition Time
        0021xx80|IS|1|Cardiac Code
        0021xx91|DS|1-n|Saturation Phase Encoding Vector Transversal Co...
        0021xx92|DS|1-n|Saturation Readout Vector Transversal Component
        0021xx93|DS|1|EPI Change Value of Magnitude
        0021xx94|DS|1|EPI Change Value of X Component
        0021xx95|DS|1|EPI Change Value of Y Component
        0021xx96|DS|1|EPI Change Value of Z Component
        |SIEMENS MR VA0  RAW
        0021xx00|CS LT|1|Sequence Type
        0021xx01|IS|1|Vector Size original
        0021xx02|IS|1|Vector Size extended
        0021xx03|DS|1|Acquired Spectral Range
        0021xx04|DS|1-n|VOI Position
        0021xx05|DS|1-n|VOI Size
        0021xx06|IS|1-n|CSI Matrix Size original
        0021xx07|IS|1-n|CSI Matrix Size extended
        0021xx08|DS|1-n|Spatial Grid Shift
        0021xx09|DS|1|Signal Limits Minimum
        0021xx10|DS|1|Signal Limits Maximum
        0021xx11|DS|1|Spec Info Mask
        0021xx12|DS|1|EPI Time Rate of Change of Magnitude
        0021xx13|DS|1|EPI Time Rate of Change of X Component
        0021xx14|DS|1|EPI Time Rate of Change of Y Component
        0021xx15|DS|1|EPI Time Rate of Change of Z Component
        0021xx16|DS|1|EPI Time Rate of Change Legal Limit 1
        0021xx17|IS DS|1|EPI Operation Mode Flag
        0021xx18|DS|1|EPI Field Calculation Safety Factor
        0021xx19|DS|1|EPI Legal Limit 1 of Change Value
        0021xx20|DS|1|EPI Legal Limit 2 of Change Value
        0021xx21|DS|1|EPI Rise Time
        0021xx30|DS|1-n|AC ADC Offset
        0021xx31|DS|1-n|AC Preamplifier Gain
        0021xx50|CS LT|1|Saturation Type
        0021xx51|DS|1-n|Saturation Normal Vector
        0021xx52|DS|1-n|Saturation Position Vector
        0021xx53|DS|1-n|Saturation Thickness
        0021xx54|DS|1-n|Saturation Width
        0021xx55|DS|1-n|Saturation Distance
        |SIEMENS NUMARIS II
        7FE3xx00|LO LT|1|Image Graphics Format Code
        7FE3xx10|OB|1|Image Graphics
        7FE3xx20|OB|1|Image Graphics Dummy
        |SIEMENS RA GEN
        0011xx20|UL SL|1|Total Fluoro TimePatient
        0011xx25|UL SL|1|Dose Area ProductPatient
        0011xx26|SL|1|PtopTotalSkinDose
        0011xx30|LO LT|1|Patient DOB
        0011xx35|LO|1|Patient Initial Puck Counter
        0011xx40|CS SS|1|Patient Initial Position
        0019xx15|CS LO|1|Acquired Plane
        0019xx1F|SS|1|DefaultTableIsoCenterHeight
        0019xx20|UL SL|1|Scene Flag
        0019xx22|UL SL|1|ReferencePhotofile Flag
        0019xx24|LO|1|Scene Name
        0019xx26|US SS|1|Acquisition Index
        0019xx28|US SS|1|Mixed Pulse Mode
        0019xx2A|US SS|1|Number of Positions
        0019xx2C|US SS|1|Number of Phases
        0019xx2E|US SS|1-n|Framerate for 8 Positions
        0019xx30|US SS|1-n|FramesPhase
        0019xx32|US SS|1|Stepping Direction
        0019xx34|US|1|
        0019xx36|US|1|
        0019xx38|US|1|
        0019xx3A|US|1|
        0019xx3C|US|1|
        0019xx3E|US|1|
        0019xx40|US|1|
        0019xx42|US|1|
        0019xx44|US SS|1|Image Transfer Delay
        0019xx46|UL SL|1|InversNot Invers
        0019xx48|US|1|
        0019xx4A|US|1|
        0019xx4C|US SS|1|Blanking Circle Diameter
        0019xx50|US SL|1|Stand Data Valid
        0019xx52|US SS|1|Table Tilt
        0019xx54|US SS|1|Table Axis Rotation
        0019xx56|US SS|1|Table Longitudinal Position
        0019xx58|US SS|1|Table Side Offset
        0019xx5A|US SS|1|Table Isocenter Height
        0019xx5C|UN|1|
        0019xx5E|UL SL|1|Collimation Data Valid
        0019xx60|UL SL|1|PERI Sequence Number
        0019xx62|UL SL|1|PERI Total Scenes
        0019xx64|US SL|1|PERI Overlap Top
        0019xx66|UL SL|1|PERI Overlap Bottom
        0019xx68|UL SL|1|Raw Image Number
        0019xx6A|UL SL|1|XRay Data Valid
        0019xx70|US|1-n|
        0019xx72|US|1-n|
        0019xx74|US|1-n|
        0019xx76|UL SL|1|Filling Average Factor
        0019xx78|US|1-n|
        0019xx7A|US|1-n|
        0019xx7C|US|1-n|
        0019xx7E|US|1-n|
        0019xx80|US|1-n|
        0019xx82|US|1-n|
        0019xx84|US|1-n|
        0019xx86|US|1-n|
        0019xx88|US|1-n|
        0019xx8A|US|1-n|
        0019xx8C|US|1-n|
        0019xx8E|US|1-n|
        0019xx92|US|1-n|
        0019xx94|US|1-n|
        0019xx96|US|1-n|
        0019xx98|US|1-n|
        0019xx9A|US|1-n|
        0019xx9C|UL SL|1|II Level CalibrationFactor
        0019xx9E|UL SL|1|Nativ Review Flag
        0019xxA2|SL|1|SceneNumber
        0019xxA4|SS|1|AcquisitionMode
        0019xxA5|SS|1|AcquisitonFrameRate
        0019xxA6|SL|1|ECGFlag
        0019xxA7|SL|1|AdditionalSceneData
        0019xxA8|SL|1|FileCopyFlag
        0019xxA9|SL|1|PhlebovisionFlag
        0019xxAA|SL|1|Co2Flag
        0019xxAB|SS|1|MaxSpeed
        0019xxAC|SS|1|StepWidth
        0019xxAD|SL|1|DigitalAcquisitionZoom
        0019xxFF|SS|1-n|Internal
        0021xx15|US SS|1|Images in Study
        0021xx20|US SS|1|Scenes in Study
        0021xx25|US SS|1|Images in Photofile
        0021xx27|SS|1|PlaneBImagesExist
        0021xx28|SS|1|NoOf2MBChunks
        0021xx30|US SS|1|Images in All Scenes
        0021xx40|US SS|1|ArchiveSWInternalVersion
        |SIEMENS RA PLANE A
        0011xx28|SL|1|FluoroTimerA
        0011xx29|SL|1|FluoroSkinDoseA
        0011xx2A|SL|1|TotalSkinDoseA
        0011xx2B|SL|1|FluoroDoseAreaProductA
        0011xx2C|SL|1|TotalDoseAreaProductA
        0019xx15|LT|1|OfflineUID
        0019xx18|SS|1|Internal
        0019xx19|SS|1|Internal
        0019xx1A|SS|1|Internal
        0019xx1B|SS|1|Internal
        0019xx1C|SS|1|Internal
        0019xx1D|SS|1|Internal
        0019xx1E|SS|1|Internal
        0019xx1F|SS|1-n|Internal
        0019xx20|UL SS|1|System Calibration Factor Plane A
        0019xx22|US SS|1|XRay Parameter Set Number
        0019xx24|US SS|1|XRay System
        0019xx26|US|1|
        0019xx28|US SS|1|Acquired Display Mode
        0019xx2A|US SS|1|AcquisitionDelay
        0019xx2C|US|1|Acquisition Framerate
        0019xx2E|US SS|1|Maximum Frame Limit
        0019xx30|US|1|Native Filter Type
        0019xx32|US SS|1|Subtracted Filter Type
        0019xx34|US SS|1|Filter Factor Native
        0019xx36|US SS|1|Anatomic Blackground Factor
        0019xx38|US SS|1|Window Upper Limit Native
        0019xx3A|US SS|1|Window Lower Limit Native
        0019xx3C|US SS|1|Window Brightness Phase 1 Sub
        0019xx3E|US SS|1|Window Brightness Phase 2 Sub
        0019xx40|US SS|1|Window Contrast Phase 1 Sub
        0019xx42|US SS|1|Window Contrast Phase 2 Sub
        0019xx44|US SS|1|Filter Factor Subtraction
        0019xx46|US SS|1|Peak Opacified
        0019xx48|UL SL|1|Mask Frame
        0019xx4A|UL SL|1|BIH Frame
        0019xx4C|US SS|1|Center Beam Angulation CaudCran
        0019xx4E|US SS|1|Center Beam Angulation LR Anterior
        0019xx50|US SS|1|Longitudinal Position
        0019xx52|US SS|1|Side Offset
        0019xx54|US SS|1|Isocenter Height
        0019xx56|US SS|1|Image Twist
        0019xx58|US SS|1|SourceImage Distance
        0019xx5A|US SS|1|Mechanical Magnet Factor
        0019xx5C|UL SL|1|Calibration Flag
        0019xx5E|UL SL|1|Calibration Angle CranCaud
        0019xx60|UL SL|1|Calibration Angle RAOLAO
        0019xx62|UL SL|1|Calibration Table to Floor Distance
        0019xx64|UL SL|1|Calibration Isocenter to Floor Distance
        0019xx66|UL SL|1|Calibration Isocenter to Source Distance
        0019xx68|UL SL|1|Calibration Source to II Distance
        0019xx6A|UL SL|1|Calibration II Zoom
        0019xx6C|UL SL|1|Calibration II Field
        0019xx6E|UL SL|1|Calibration Factor
        0019xx70|UL SL|1|Calibration Object to Image Distance
        0019xx72|UL SL|1-n|Calibration System Factor
        0019xx74|UL SL|1-n|Calibration System Correction
        0019xx76|UL SL|1-n|Calibration System II Formats
        0019xx78|UL SL|1|Calibration Gantry Data Valid
        0019xx7A|US SS|1|Collimator Square Breadth
        0019xx7C|US SS|1|Collimator Square Height
        0019xx7E|US SS|1|Collimator Square Diameter
        0019xx80|US SS|1|Collimator Finger Turn Angle
        0019xx82|US SS|1|Collimator Finger Position
        0019xx84|US SS|1|Collimator Diaphragm Turn Angle
        0019xx86|US SS|1|Collimator Diagphragm Position 1
        0019xx88|US SS|1|Collimator Diaphragm Position 2
        0019xx8A|US SS|1|Collimator Diaphragm Mode
        0019xx8C|US SS|1|Collimator Beam Limit Breadth
        0019xx8E|US SS|1|Collimator Beam Limit Height
        0019xx90|US SS|1|Collimator Beam Limit Diameter
        0019xx92|US SS|1|XRay Control Mode
        0019xx94|US SS|1|XRay System
        0019xx96|US SS|1|Focal Spot
        0019xx98|US SS|1|Exposure Control
        0019xx9A|US SL|1|XRay Voltage
        0019xx9C|US SL|1|XRay Current
        0019xx9E|UL SL|1|XRay Current Time Product
        0019xxA0|US SL|1|Pulse Time
        0019xxA2|US SL|1|Scene Time Fluoro Clock
        0019xxA4|US SS|1|Maximum PulseRate
        0019xxA6|US SS|1|Pulses per Scene
        0019xxA8|UL SL|1|Dose Area Product of Scene
        0019xxAA|US SS|1|Dose
        0019xxAC|US SS|1|Dose Rate
        0019xxAE|SL|1|IIToCoverDistance
        0019xxB0|SS|1|LastFramePhase1
        0019xxB1|SS|1|FrameRatePhase1
        0019xxB2|SS|1|LastFramePhase2
        0019xxB3|SS|1|FrameRatePhase2
        0019xxB4|SS|1|LastFramePhase3
        0019xxB5|SS|1|FrameRatePhase3
        0019xxB6|SS|1|LastFramePhase4
        0019xxB7|SS|1|FrameRatePhase4
        0019xxB8|SS|1|GammaOfNativeImage
        0019xxB9|SS|1|GammaOfTVSystem
        0019xxBB|SL|1|PixelshiftX
        0019xxBC|SL|1|PixelshiftY
        0019xxBD|SL|1|MaskAverageFactor
        0019xxBE|SL|1|BlankingCircleFlag
        0019xxBF|SL|1|CircleRowStart
        0019xxC0|SL|1|CircleRowEnd
        0019xxC1|SL|1|CircleColumnStart
        0019xxC2|SL|1|CircleColumnEnd
        0019xxC3|SL|1|CircleDiameter
        0019xxC4|SL|1|RectangularCollimaterFlag
        0019xxC5|SL|1|RectangleRowStart
        0019xxC6|SL|1|RectangleRowEnd
        0019xxC7|SL|1|RectangleColumnStart
        0019xxC8|SL|1|RectangleColumnEnd
        0019xxC9|SL|1|RectangleAngulation
        0019xxCA|SL|1|IrisCollimatorFlag
        0019xxCB|SL|1|IrisRowStart
        0019xxCC|SL|1|IrisRowEnd
        0019xxCD|SL|1|IrisColumnStart
        0019xxCE|SL|1|IrisColumnEnd
        0019xxCF|SL|1|IrisAngulation
        0019xxD1|SS|1|NumberOfFramesPlane
        0019xxD2|SS|1|Internal
        0019xxD3|SS|1|Internal
        0019xxD4|SS|1|Internal
        0019xxD5|SS|1|Internal
        0019xxD6|SS|1-n|Internal
        0019xxD7|SS|1-n|Internal
        0019xxD8|SS|1|Internal
        0019xxD9|SS|1|Internal
        0019xxDA|SS|1|Internal
        0019xxDB|SS|1|Internal
        0019xxDC|SS|1|Internal
        0019xxDD|SL|1|AnatomicBackground
        0019xxDE|SL|1-n|AutoWindowBase
        0019xxDF|SS|1|Internal
        0019xxE0|SL|1|Internal
        |SIEMENS RA PLANE B
        0011xx28|SL|1|FluoroTimerB
        0011xx29|SL|1|FluoroSkinDoseB
        0011xx2A|SL|1|TotalSkinDoseB
        0011xx2B|SL|1|FluoroDoseAreaProductB
        0011xx2C|SL|1|TotalDoseAreaProductB
        0019xx18|SS|1|Internal
        0019xx19|SS|1|Internal
        0019xx1A|SS|1|Internal
        0019xx1B|SS|1|Internal
        0019xx1C|SS|1|Internal
        0019xx1D|SS|1|Internal
        0019xx1E|SS|1|Internal
        0019xx1F|SS|1|Internal
        0019xx20|UL SL|1|System Calibration Factor Plane B
        0019xx22|US|1|XRay Parameter Set Number
        0019xx24|US|1|XRay System
        0019xx26|US|1|
        0019xx28|US|1|Acquired Display Mode
        0019xx2A|US|1|
        0019xx2C|US|1|Acquisition Framerate
        0019xx2E|US|1|Maximum Frame Limit
        0019xx30|US|1|Native Filter Type
        0019xx32|US|1|Subtracted Filter Type
        0019xx34|US|1|Filter Factor Native
        0019xx36|US|1|Anatomic Blackground Factor
        0019xx38|US|1|Window Upper Limit Native
        0019xx3A|US|1|Window Lower Limit Native
        0019xx3C|US|1|Window Brightness Phase 1 Sub
        0019xx3E|US|1|Window Brightness Phase 2 Sub
        0019xx40|US|1|Window Contrast Phase 1 Sub
        0019xx42|US|1|Window Contrast Phase 2 Sub
        0019xx44|US|1|Filter Factor Subtraction
        0019xx46|US|1|Peak Opacified
        0019xx48|UL US|1|Mask Frame
        0019xx4A|UL US|1|BIH Frame
        0019xx4C|US|1|Center Beam Angulation CaudCran
        0019xx4E|US|1|Center Beam Angulation LR Anterior
        0019xx50|US|1|Longitudinal Position
        0019xx52|US|1|Side Offset
        0019xx54|US|1|Isocenter Height
        0019xx56|US|1|Image Twist
        0019xx58|US|1|SourceImage Distance
        0019xx5A|US|1|Mechanical Magnet Factor
        0019xx5C|UL US|1|Calibration Flag
        0019xx5E|UL US|1|Calibration Angle CranCaud
        0019xx60|UL US|1|Calibration Angle RAOLAO
        0019xx62|UL US|1|Calibration Table to Floor Distance
        0019xx64|UL US|1|Calibration Isocenter to Floor Distance
        0019xx66|UL US|1|Calibration Isocenter to Source Distance
        0019xx68|UL US|1|Calibration Source to II Distance
        0019xx6A|UL US|1|Calibration II Zoom
        0019xx6C|UL US|1|Calibration II Field
        0019xx6E|UL US|1|Calibration Factor
        0019xx70|UL US|1|Calibration Object to Image Distance
        0019xx72|UL UN|1-n|Calibration System Factor
        0019xx74|UL UN|1-n|Calibration System Correction
        0019xx76|UL UN|1-n|Calibration System II Formats
        0019xx78|UL US|1|Calibration Gantry Data Valid
        0019xx7A|US|1|Collimator Square Breadth
        0019xx7C|US|1|Collimator Square Height
        0019xx7E|US|1|Collimator Square Diameter
        0019xx80|US|1|Collimator Finger Turn Angle
        0019xx82|US|1|Collimator Finger Position
        0019xx84|US|1|Collimator Diaphragm Turn Angle
        0019xx86|US|1|Collimator Diagphragm Position 1
        0019xx88|US|1|Collimator Diaphragm Position 2
        0019xx8A|US|1|Collimator Diaphragm Mode
        0019xx8C|US|1|Collimator Beam Limit Breadth
        0019xx8E|US|1|Collimator Beam Limit Height
        0019xx90|US|1|Collimator Beam Limit Diameter
        0019xx92|US|1|XRay Control Mode
        0019xx94|US|1|XRay System
        0019xx96|US|1|Focal Spot
        0019xx98|US|1|Exposure Control
        0019xx9A|US|1|XRay Voltage
        0019xx9C|US|1|XRay Current
        0019xx9E|UL US|1|XRay Current Time Product
        0019xxA0|US|1|Pulse Time
        0019xxA2|US|1|Scene Time Fluoro Clock
        0019xxA4|US|1|Maximum PulseRate
        0019xxA6|US|1|Pulses per Scene
        0019xxA8|UL US|1|Dose Area Product of Scene
        0019xxAA|US|1|Dose
        0019xxAC|US|1|Dose Rate
        |SIEMENS RIS
        0011xx10|LO LT|1|Patient UID
        0011xx11|LO LT|1|Patient ID
        0011xx20|DA|1|Patient Registration Date
        0011xx21|TM|1|Patient Registration Time
        0011xx30|PN LT|1|Patient NameRIS
        0011xx31|PN LT|1|Patient Prename
        0011xx40|LO LT|1|Patient Hospital Status
        0011xx41|LO LT|1|Medical Alerts
        0011xx42|LO LT|1|Contrast Allergy
        0031xx10|LO LT|1|Request UID
        0031xx45|LO LT|1|Requesting Physician
        0031xx50|LO LT|1|Requested Physician
        0033xx10|LO LT|1|Patient Study UID
        |SIEMENS SIENET
        0019xx01|DS|1|
        |SIEMENS SMS-AX  ACQ 1.0
        0021xx00|US|1|Acquisition Type
        0021xx01|US|1|Acquisition Mode
        0021xx02|US|1|Footswitch Index
        0021xx03|US|1|Acquisition Room
        0021xx04|SL|1|Current Time Product
        0021xx05|SL|1|Dose
        0021xx06|SL|1|Skin Dose Percent
        0021xx07|SL|1|Skin Dose Accumulation
        0021xx08|SL|1|Skin Dose Rate
        0021xx09|UL|1|Impac Filename
        0021xx0A|UL|1|Copper Filter
        0021xx0B|US|1|Measuring Field
        0021xx0C|SS|3|Post Blanking Circle
        0021xx0D|SS|2-2n|Dyna Angles
        0021xx0E|SS|1|Total Steps
        0021xx0F|SL|3-3n|Dyna X-Ray Info
        0021xx10|US|1|Modality LUT Input Gamma
        0021xx11|US|1|Modality LUT Output Gamma
        0021xx12|OB|1-n|SH_STPAR
        0021xx13|US|1|Acquisition Zoom
        0021xx14|SS|1|Dyna Angulation Step Width
        0021xx15|US|1|Harmonization
        0021xx16|US|1|DR Single Flag
        0021xx17|SL|1|Source to Isocenter
        0021xx18|US|1|Pressure Data
        0021xx19|SL|1|ECG Index Array
        0021xx1A|US|1|FD Flag
        0021xx1B|OB|1|SH_ZOOM
        0021xx1C|OB|1|SH_COLPAR
        0021xx1D|US|1|K-Factor
        0021xx1E|US|8|EVE
        0021xx1F|SL|1|Total Scene Time
        0021xx20|US|1|Restore Flag
        0021xx21|US|1|Stand Movement Flag
        0021xx22|US|1|FD Rows
        0021xx23|US|1|FD Columns
        0021xx24|US|1|Table Movement Flag
        0021xx25|LO|1|Original Organ Program Name
        0021xx26|DS|1|Crispy XPI Filter
        0021xx28|SQ|1|
        0021xx30|OB|1|
        0021xx40|US|3|
        0021xx41|LO|1|
        0021xx42|US|1-n|
        0021xx57|SS|1-3|
        0021xx58|DS|1|
        0021xx71|DS|1|
        |SIEMENS SMS-AX  ORIGINAL IMAGE INFO 1.0
        0025xx00|US|1|View Native
        0025xx01|US|1|Original Series Number
        0025xx02|US|1|Original Image Number
        0025xx03|US|1|Win Center
        0025xx04|US|1|Win Width
        0025xx05|US|1|Win Brightness
        0025xx06|US|1|Win Contrast
        0025xx07|US|1|Original Frame Number
        0025xx08|US|1|Original Mask Frame Number
        0025xx09|US|1|Opac
        0025xx0A|US|1|Original Number of Frames
        0025xx0B|DS|1|Original Scene Duration
        0025xx0C|LO|1|Identifier LOID
        0025xx0D|SS|1-n|Original Scene VFR Info
        0025xx0E|SS|1|Original Frame ECG Position
        0025xx0F|SS|1|Original ECG 1st Frame Offset (retired)
        0025xx10|SS|1|Zoom Flag
        0025xx11|US|1|Flex
        0025xx12|US|1|Number of Mask Frames
        0025xx13|US|1|Number of Fill Frames
        0025xx14|IS US|1|Series Number
        0025xx15|IS|1|Image Number
        0025xx16|IS|1|
        |SIEMENS SMS-AX  QUANT 1.0
        0023xx00|DS|2|Horizontal Calibration Pixel Size
        0023xx01|DS|2|Vertical Calibration Pixel Size
        0023xx02|LO|1|Calibration Object
        0023xx03|DS|1|Calibration Object Size
        0023xx04|LO|1|Calibration Method
        0023xx05|ST|1|Filename
        0023xx06|IS|1|Frame Number
        0023xx07|IS|2|Calibration Factor Multiplicity
        0023xx08|IS|1|Calibration TOD Value
        |SIEMENS SMS-AX  VIEW 1.0
        0019xx00|US|1|Review Mode
        0019xx01|US|1|Anatomical Background Percent
        0019xx02|US|1|Number of Phases
        0019xx03|US|1|Apply Anatomical Background
        0019xx04|SS|4-4n|Pixel Shift Array
        0019xx05|US|1|Brightness
        0019xx06|US|1|Contrast
        0019xx07|US|1|Enabled
        0019xx08|US|1|Native Edge Enh. Percent Gain
        0019xx09|SS|1|Native Edge Enh. LUT Index
        0019xx0A|SS|1|Native Edge Enh. Kernel Size
        0019xx0B|US|1|Subtr. Edge Enh. Percent Gain
        0019xx0C|SS|1|Subtr. Edge Enh. LUT Index
        0019xx0D|SS|1|Subtr. Edge Enh. Kernel Size
        0019xx0E|US|1|Fade Percent
        0019xx0F|US|1|Flipped Before Laterality Applied
        0019xx10|US|1|Apply Fade
        0019xx11|US|1|RefImages Taken
        0019xx12|US|1|Zoom
        0019xx13|SS|1|Pan X
        0019xx14|SS|1|Pan Y
        0019xx15|SS|1|Native Edge Enh. Adv Perc. Gain
        0019xx16|SS|1|Subtr. Edge Enh. Adv Perc. Gain
        0019xx17|US|1|Invert Flag
        0019xx1A|OB|1|Quant 1K Overlay
        0019xx1B|US|1|Original Resolution
        0019xx1C|DS|1|Auto Window Center
        0019xx1D|DS|1|Auto Window Width
        |SIEMENS Selma
        0019xx06|IS|1|
        0019xx07|IS|1|
        0019xx08|IS|1|
        0019xx26|LO|1|
        0019xx29|LO|1|
        0019xx30|US|1|
        0019xx31|US|1|
        0019xx32|US|1|
        0019xx33|US|1|
        0019xx34|US|1|
        0019xx35|US|1|
        |SIEMENS WH SR 1.0
        0071xx01|LO|1|
        0071xx02|LO|1|
        |SIEMENS_FLCOMPACT_VA01A_PROC
        0017xx0A|SS|1|Internal Data
        0017xx0B|SS|1|Internal Data
        0017xx0C|SS|1|Internal Data
        0017xx0D|FL|1|Internal Data
        0017xx0E|LO|1|Internal Data
        0017xx0F|LO|1|Internal Data
        0017xx14|US|1|Internal Data
        0017xx16|US|1|Internal Data
        0017xx17|US|1|Internal Data
        0017xx18|US|1|Internal Data
        0017xx19|US|1|Internal Data
        0017xx1A|US|1|Internal Data
        0017xx1B|US|1|Internal Data
        0017xx1C|US|1|Internal Data
        0017xx1E|US|1|Internal Data
        0017xx1F|SS|1|Internal Data
        0017xx20|SS|1|Internal Data
        0017xx21|US|1|Internal Data
        0017xx22|US|1|Internal Data
        0017xx23|US|1|Internal Data
        0017xx24|US|1|Internal Data
        0017xx25|US|1|Internal Data
        0017xx26|US|1|Internal Data
        0017xx27|US|1|Internal Data
        0017xx28|FL|1|Internal Data
        0017xx29|FL|1|Internal Data
        0017xx48|SS|1|Internal Data
        0017xx49|SS|1|Internal Data
        0017xx4A|SS|1|Internal Data
        0017xx4B|SS|1|Internal Data
        0017xx4C|LO|1|Internal Data
        0017xx4D|SS|1|Internal Data
        0017xx4E|LO|1|Internal Data
        0017xx4F|LO|1|Internal Data
        0017xx50|SS|1|Internal Data
        0017xx51|FL|1|Internal Data
        0017xx52|SS|1|Internal Data
        0017xx53|SS|1|Internal Data
        0017xx54|SS|1|Internal Data
        0017xx55|SS|1|Internal Data
        0017xx5A|OW|1|Internal Data
        0017xx5B|OW|1|Internal Data
        0017xx5C|OW|1|Internal Data
        0017xx64|US|1|Internal Data
        0017xx66|US|1|Internal Data
        0017xx67|US|1|Internal Data
        0017xx68|US|1|Internal Data
        0017xx85|US|1|Internal Data
        0017xx86|US|1|Internal Data
        0017xx87|US|1|Internal Data
        0017xx88|US|1|Internal Data
        0017xx89|US|1|Internal Data
        0017xx8A|US|1|Internal Data
        0017xx8B|US|1|Internal Data
        0017xx8C|FL|1|Internal Data
        0017xx8D|FL|1|Internal Data
        0017xx8E|US|1|Internal Data
        0017xx8F|US|1|Internal Data
        0017xxA0|US|1|Internal Data
        0017xxA1|US|1|Internal Data
        0017xxA2|US|1|Internal Data
        0017xxA3|US|1|Internal Data
        0017xxA4|US|1|Internal Data
        0017xxA5|US|1|Internal Data
        0017xxA6|US|1|Internal Data
        0017xxB0|DS|1|Internal Data
        0017xxC0|LO|1|Internal Data
        |SIENET
        0009xx01|US|1|SIENET Command Field
        0009xx14|LO LT|1|Receiver PLA
        0009xx16|US|1|Transfer Priority
        0009xx29|LO LT|1|Actual User
        0009xx70|DS|1|
        0009xx71|DS|1|
        0009xx72|LO|1|
        0009xx73|LO|1|
        0009xx74|LO|1|
        0009xx75|LO|1|
        0091xx20|PN|1-n|Patient Name
        0095xx01|LO LT|1|Examination Folder ID
        0095xx04|SL UL|1|Folder Reported Status
        0095xx05|LO LT|1|Folder Reporting Radiologist
        0095xx07|LO LT|1|SIENET ISA PLA
        0095xx0C|SL|1|Folder Rebuild Status
        0095xx20|UN|1|
        0095xxFB|ST|1|
        0099xx02|UL|1|Key Images
        0099xx05|SL|1|Image Number
        |SONOWAND AS
        0135xx10|LO|1|UltrasoundScannerName
        0135xx11|LO|1|TransducerSerial
        0135xx12|LO|1|ProbeApplication
        |SPI
        0009xx10|LO|1|Comments
        0009xx15|LO|1|Unique Identifier
        0009xx40|US|1|Data Object Type
        0009xx41|SH LT|1|Data Object Subtype
        0011xx10|LO LT|1|Organ
        0011xx15|LO LT|1|Allergy Indication
        0011xx20|CS LT|1|Pregnancy
        0029xx60|LO LT|1|Compression Algorithm
        |SPI RELEASE 1
        0009xx10|LO LT|1|Comments
        0009xx15|LO|1|Unique Identifier
        0009xx40|US|1|Data Object Type
        0009xx41|SH LO|1|Data Object Subtype
        0011xx10|LO|1|Organ
        0011xx15|LO|1|Allergy Indication
        0011xx20|CS LO|1|Pregnancy
        0029xx60|LO LT|1|Compression Algorithm
        |SPI Release 1
        0009xx08|CS|1|
        0009xx10|LO LT|1|Comments
        0009xx15|LO|1|UID
        0009xx40|US|1|Data Object Type
        0009xx41|SH LO|1|Data Object Subtype
        0011xx10|LO|1|Organ
        0011xx15|LO|1|Allergy Indication
        0011xx20|LO|1|Pregnancy
        0029xx60|LO LT|1|Compression Algorithm
        |SPI-P Release 1
        0009xx00|LT|1|Data Object Recognition Code
        0009xx04|LO|1-n|Image Data Consistency
        0009xx08|US|1|
        0009xx12|LO|1|
        0009xx15|LO|1|Unique Identifier
        0009xx16|LO|1|
        0009xx18|LO|1|
        0009xx21|LT|1|
        0009xx22|LO|1|
        0009xx31|LO LT|1|PACS Unique Identifier
        0009xx34|LO LT|1|Cluster Unique Identifier
        0009xx38|LO LT|1|System Unique Identifier
        0009xx39|LO LT|1|
        0009xx40|LO|1|
        0009xx41|LO|1|
        0009xx51|LO LT|1|Study Unique Identifier
        0009xx61|LO LT|1|Series Unique Identifier
        0009xx91|LT|1|
        0009xxA0|UN|1|
        0009xxF2|LT|1|
        0009xxF3|UN|1|
        0009xxF4|LT|1|
        0009xxF5|UN|1|
        0009xxF7|LT|1|
        0011xx10|LT|1|Patient Entry ID
        0011xx20|UN|1|
        0011xx21|UN|1|
        0011xx22|UN|1|
        0011xx30|UN|1|
        0011xx31|UN|1|
        0011xx32|UN|1|
        0019xx00|LO UN|1|
        0019xx01|LO UN|1|
        0019xx02|UN|1|
        0019xx10|US|1|Mains Frequency
        0019xx25|LO LT|1-n|Original Pixel Data Quality
        0019xx30|US|1|ECG Triggering
        0019xx31|UN|1|ECG 1 Offset
        0019xx32|UN|1|ECG 2 Offset 1
        0019xx33|UN|1|ECG 2 Offset 2
        0019xx50|US|1|Video Scan Mode
        0019xx51|US|1|Video LineRate
        0019xx60|US|1|Xray Technique
        0019xx61|DS|1|Image Identifier Format
        0019xx62|US|1|Iris Diaphragm
        0019xx63|CS|1|Filter
        0019xx64|CS|1|Cine Parallel
        0019xx65|CS|1|Cine Master
        0019xx70|US|1|Exposure Channel
        0019xx71|UN|1|Exposure Channel First Image
        0019xx72|US|1|Processing Channel
        0019xx80|DS|1|Acquisition Delay
        0019xx81|UN|1|Relative Image Time
        0019xx90|CS|1|Video White Compression
        0019xxA0|US|1|Angulation
        0019xxA1|US|1|Rotation
        0021xx12|LT|1|Series Unique Identifier
        0021xx14|LT|1|
        0029xx00|DS|4|
        0029xx20|DS|1|Pixel Aspect Ratio
        0029xx25|LO|1-n|Processed Pixel Data Quality
        0029xx30|LT|1|
        0029xx38|US|1|
        0029xx60|LT|1|
        0029xx61|LT|1|
        0029xx67|LT|1|
        0029xx70|LT|1|Window ID
        0029xx71|CS|1|Video Invert Subtracted
        0029xx72|CS|1|Video Invert Nonsubtracted
        0029xx77|CS|1|Window Select Status
        0029xx78|LT|1|ECG Display Printing ID
        0029xx79|CS|1|ECG Display Printing
        0029xx7E|CS|1|ECG Display Printing Enable Status
        0029xx7F|CS|1|ECG Display Printing Select Status
        0029xx80|LT|1|Physiological Display ID
        0029xx81|US|1|Preferred Physiological Channel Display
        0029xx8E|CS|1|Physiological Display Enable Status
        0029xx8F|CS|1|Physiological Display Select Status
        0029xx90|DS|1-n|
        0029xx91|US|1|
        0029xx9F|CS|1|
        0029xxA0|DS|1-n|
        0029xxA1|US|1|
        0029xxAF|CS|1|
        0029xxB0|DS|1-n|
        0029xxB1|US|1|
        0029xxBF|CS|1|
        0029xxC0|LT|1|Functional Shutter ID
        0029xxC1|US|1|Field Of Shutter
        0029xxC5|LT|1|Field Of Shutter Rectangle
        0029xxCE|CS|1|Shutter Enable Status
        0029xxCF|CS|1|Shutter Select Status
        7FE1xx10|UN OB OW|1|Pixel Data
        |SPI-P Release 1;1
        0009xxC0|LT|1|
        0009xxC1|LT|1|
        0019xx00|UN|1|Physiological Data Type
        0019xx01|UN|1|Physiological Data Channel And Kind
        0019xx02|US|1|Sample Bits Allocated
        0019xx03|US|1|Sample Bits Stored
        0019xx04|US|1|Sample High Bit
        0019xx05|US|1|Sample Representation
        0019xx06|UN|1|Smallest Sample Value
        0019xx07|UN|1|Largest Sample Value
        0019xx08|UN|1|Number Of Samples
        0019xx09|UN|1|Sample Data
        0019xx0A|UN|1|Sample Rate
        0019xx10|UN|1|Physiological Data Type 2
        0019xx11|UN|1|Physiological Data Channel And Kind 2
        0019xx12|US|1|Sample Bits Allocated 2
        0019xx13|US|1|Sample Bits Stored 2
        0019xx14|US|1|Sample High Bit 2
        0019xx15|US|1|Sample Representation 2
        0019xx16|UN|1|Smallest Sample Value 2
        0019xx17|UN|1|Largest Sample Value 2
        0019xx18|UN|1|Number Of Samples 2
        0019xx19|UN|1|Sample Data 2
        0019xx1A|UN|1|Sample Rate 2
        0021xx41|LO|1|
        0021xx42|US|1|
        0021xx43|US|1|
        0021xx44|DS|1|
        0021xx45|LO|1|
        0021xx50|US|1|
        0021xx51|US|1|
        0021xx52|US|1|
        0021xx60|IS|1-n|
        0021xx61|IS|1-n|
        0021xx67|LO|1-n|
        0021xx6A|DS|1-n|
        0021xx6B|DS|1-n|
        0021xx6C|US|1-n|
        0021xx6D|DS|1-n|
        0021xx6E|US|1-n|
        0021xx6F|DS|1-n|
        0029xx00|LT|1|Zoom ID
        0029xx01|DS|1-n|Zoom Rectangle
        0029xx03|DS|1|Zoom Factor
        0029xx04|US|1|Zoom Function
        0029xx0E|CS|1|Zoom Enable Status
        0029xx0F|CS|1|Zoom Select Status
        0029xx40|LT|1|Magnifying Glass ID
        0029xx41|DS|1-n|Magnifying Glass Rectangle
        0029xx43|DS|1|Magnifying Glass Factor
        0029xx44|US|1|Magnifying Glass Function
        0029xx4E|CS|1|Magnifying Glass Enable Status
        """
}
