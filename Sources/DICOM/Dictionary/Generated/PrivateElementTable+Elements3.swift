// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension PrivateElementTable {
    static let elements3 = #"""
        0019xxB3|LO|1|Acquisition Protocol User Name
        0019xxB8|FL|1|Recommended display frame rate float
        0019xxB9|FL|1-n|ABD Vector
        0019xxBA|CS|1|Acquisition region
        0019xxBB|CS|1|Acquisition SUB mode
        0019xxBC|FL|1|
        0019xxBD|CS|1-n|Table rotation status vector
        0019xxBE|FL|1-n|Source to image distance per frame vector
        0019xxC2|DS|1-n|pw actual vector
        0019xxC4|IS|1|Spectral filter thickness
        0019xxC5|FL|1|Preselected pivot rotation speed
        0019xxC7|CS|1|Patient position per image
        0019xxC8|CS|1|3D structure of interest
        0019xxC9|CS|1|3D calibration out of date flag
        0019xxCA|IS|1|3Dspin expected number of frames
        0019xxD4|FL|1|Detection gain value
        0019xxD5|FL|1|mR mAs calibration value
        0019xxDC|LO|1|DRM LUT file name
        0019xxDD|DS|1-n|DRM Strength
        0019xxDE|CS|1|Acquisition Plane
        0019xxDF|FL|1-n|LP off longitudinal position Z
        0019xxE0|FL|1|DAP of current record
        0019xxE1|FL|1|Pivot Lateral Angle
        0019xxE2|FL|1|Carm Lateral Angle
        0019xxE3|FL|1-n|Pivot Lateral Angle increment
        0019xxE4|FL|1-n|Carm Lateral Angle increment
        0019xxE7|FL|1|LP off long pos Z first frame
        0019xxE8|FL|1-n|LP off long pos Z increment
        0019xxE9|FL|1-n|Source to detector distance per frame vector
        0019xxEA|FL|1|
        0019xxEB|FL|1|
        0019xxEC|FL|1|
        0019xxED|FL|1|
        |GEMS_DL_PATNT_01
        0011xx80|UI|1|Patient Instance Uid
        0011xx81|IS|1|Last Study Number
        0011xx82|CS|1|Patient Repaired
        0011xx83|CS|1|Lock Demographics
        |GEMS_DL_SERIES
        0015xx87|IS|1|Number of images
        0019xx0B|DS|1-2|fov dimension double
        0019xx31|IS|1|default spatial filter family
        0019xx32|IS|1|default spatial filter strength
        0019xx4B|IS|2|Detector origin
        0019xx4E|DS|2|def_bright_contr
        0019xx4F|DS|2|user_bright_contr
        0019xx81|US|1|Calibration frame
        0019xx82|CS|1|Calibration object
        0019xx83|DS|1|Calibration object size mm
        0019xx84|FL|1|Calibration factor
        0019xx85|DA|1|Calibration date
        0019xx86|TM|1|Calibration time
        0019xx87|US|1|Calibration accuracy
        0019xx88|CS|1|Calibration extended
        0019xx89|US|1|Calibration image original
        0019xx8A|US|1|Calibration frame original
        0019xx8B|US|1|Calibration nb points uif
        0019xx8C|US|1-n|Calibration points row
        0019xx8D|US|1-n|Calibration points column
        0019xx8E|FL|1|Calibration mag ratio
        0019xx8F|LO|1|Calibration sw version
        0019xx90|LO|1|Extend calib sw version
        0019xx91|IS|1|Calibration return code
        0019xx92|DS|1|detector_rot_angle
        0019xx93|CS|1|Spatial change
        0019xx95|CS|2|Image sweep
        0019xx97|DS|1-n|Angle 1 increment
        0019xx98|DS|1-n|Angle 2 increment
        0019xx99|DS|1-n|Angle 3 increment
        0019xx9A|DS|1-n|sensor feedback
        0019xx9D|CS|1|applicable review mode
        0019xx9E|DS|1-n|log LUT control points
        0019xx9F|DS|1-n|exp LUT SUB control points
        0019xxA0|DS|1|ABD value
        0019xxA1|DS|1|Sub window center
        0019xxA2|DS|1|Sub window width
        0019xxA4|CS|1|Auto injection enabled
        0019xxA5|CS|1|injection phase
        0019xxA6|DS|1|injection delay
        0019xxA7|IS|1|reference injection frame number
        0019xxA9|DS|1-n|EPT
        0019xxAA|CS|1|can downscan 512
        0019xxAB|IS|1|current spatial filter strength
        0019xxAD|DS|1-n|exp LUT NOSUB control points
        0019xxAE|LO|1-n|SUB operator LUTs names
        0019xxC4|IS|1|Default spatial filter family
        0019xxC5|FL|1|Preselected pivot rotation speed
        0019xxC7|CS|1|Patient position per image
        0019xxC8|CS|1|3D structure of interest
        0019xxC9|CS|1|3D calibration out of date flag
        0019xxCA|IS|1|3Dspin expected number of frames
        0019xxD4|FL|1|Detection gain value
        0019xxD5|FL|1|mR mAs calibration value
        0019xxDC|LO|1|DRM LUT file name
        0019xxDD|DS|1-n|DRM Strength
        |GEMS_DL_SERIES_01
        0015xx85|LO|1|Series File Name
        0015xx87|IS|1|Number Of Images
        0015xx8C|CS|1|Sent Flag
        0015xx8D|US|1|Item Locked
        0019xx4C|CS|1|internal label
        0019xx4D|CS|1|browser hide
        |GEMS_DL_STUDY_01
        0015xx80|DS|1|Study Dose
        0015xx81|DS|1|Study Total Dap
        0015xx82|DS|1|Study Fluoro Dap
        0015xx83|IS|1|Study Fluoro Time
        0015xx84|DS|1|Study Record Dap
        0015xx85|IS|1|Study Record Time
        0015xx86|IS|1|Last Xa Number
        0015xx88|PN|1|Default Operator Name
        0015xx89|PN|1|Default Performing Physician Name
        0015xx8A|CS|1|Default Patient Orientation
        0015xx8B|IS|1|Last Sc Number
        0015xx8E|UI|1|Common Series Instance Uid
        0015xx8F|IS|1|Study Number
        0015xx92|FL|1|Study dose Frontal
        0015xx93|FL|1|Study total dap Frontal
        0015xx94|FL|1|Study fluoro dap frontal
        0015xx95|IS|1|Study fluoro time frontal
        0015xx96|FL|1|Study record dap frontal
        0015xx97|IS|1|Study record time frontal
        0015xx98|FL|1|Study dose lateral
        0015xx99|FL|1|Study total dap lateral
        0015xx9A|FL|1|Study fluoro dap lateral
        0015xx9B|IS|1|Study fluoro time lateral
        0015xx9C|FL|1|Study record dap leteral
        0015xx9D|IS|1|Study record time lateral
        |GEMS_DRS_1
        0037xx10|LO|1|Referring Department
        0037xx20|US|1|Screen Number
        0037xx40|SH|1|Left Orientation
        0037xx42|SH|1|Right Orientation
        0037xx50|CS|1|Inversion
        0037xx60|US|1|DSA
        |GEMS_FALCON_03
        0045xx55|DS|8|A_Coefficients
        0045xx62|IS|1|User Window Center
        0045xx63|IS|1|User Window Width
        0045xx65|IS|1|Requested Detector Entrance Dose
        0045xx67|DS|3|VOI LUT Asymmetry parameter beta
        0045xx69|IS|1|Collimator rotation
        0045xx72|DS|1|Collimator Width
        0045xx73|DS|1|Collimator Height
        |GEMS_FUNCTOOL_01
        0051xx01|LO|1|Functional Proc Group Name
        0051xx02|LO|1|Functional Processing Name
        0051xx03|SL|1|Bias of Functional Image
        0051xx04|FL|1|Scale of Functional Image
        0051xx05|SL|1|Length of Parameters String
        0051xx06|LT|1|Store Parameters string, delimited by character ESC=0x1B (27)
        0051xx07|LO|1|Functional Image Version
        0051xx08|SL|1|Store Color Ramp
        0051xx09|SL|1|Store Width of Functional Image
        0051xx0A|SL|1|Store level of Functional Image
        0051xx0B|FL|1|Store B-Value with Functional Image
        0051xx0C|LO|1|Analysis Package
        0051xx0E|UN|1|
        |GEMS_GDXE_ATHENAV2_INTERNAL_USE
        7FDFxx10|LT|1|PPS Stream
        7FDFxx11|LT|1|Pixel Data References (temporary)
        7FDFxx20|SS|1|Auto Push Tag
        7FDFxx25|CS|1|PPS Status
        |GEMS_GDXE_FALCON_04
        0011xx03|UI|1|Processed Series UID
        0011xx04|CS|1|Acquisition Type
        0011xx05|UI|1|Acquisition UID
        0011xx06|DS|1|Image Dose
        0011xx07|FL|1|Study Dose
        0011xx08|FL|1|Study DAP
        0011xx09|SL|1|Non-Digital Exposures
        0011xx10|SL|1|Total Exposures
        0011xx11|LT|1|ROI
        0011xx12|LT|1|Patient Size String
        0011xx13|UI|1|SPS UID
        0011xx14|UI|1|
        0011xx15|DS|1|Detector ARC Gain
        0011xx16|LT|1|Processing Debug Info
        0011xx17|CS|1|Override mode
        0011xx19|DS|1|Film Speed Selection
        0011xx27|UN|1|
        0011xx28|UN|1|
        0011xx29|UN|1|
        0011xx30|UN|1|
        0011xx31|IS|8|Detected Field of View
        0011xx32|IS|8|Adjusted Field of View
        0011xx33|DS|1|Detected Exposure Index
        0011xx34|DS|1|Compensated Detector Exposure
        0011xx35|DS|1|Uncompensated Detector Exposure
        0011xx36|DS|1|Median Anatomy Count Value
        0011xx37|DS|2|DEI lower and upper limit values
        0011xx38|SL|6|Shift Vector for Pasting
        0011xx39|CS|1|Image Number in Pasting
        0011xx40|SL|1|Pasting Overlap
        0011xx41|IS|24|Sub-image Collimator Vertices
        0011xx42|LO|1|View IP
        0011xx43|IS|24|Key-stone Coordinates
        0011xx44|CS|1|Receptor Type
        0011xx46|LO|1-n|
        0011xx47|DS|1|
        |GEMS_GENIE_1
        0009xx01|SH|1|
        0009xx10|LO|1|Study Name
        0009xx11|SL|1|Study Flags
        0009xx12|SL|1|Study Type
        0009xx1E|UI|1|Dataset UID
        0009xx20|LO|1|Series Object Name
        0009xx21|SL|1|Series Flags
        0009xx22|SH|1|User Orientation
        0009xx23|SL|1|Initiation Type
        0009xx24|SL|1|Initiation Delay
        0009xx25|SL|1|Initiation Count Rate
        0009xx26|SL|1|Number Energy Sets
        0009xx27|SL|1|Number Detectors
        0009xx28|SL|1|Number RR Windows
        0009xx29|SL|1|Number MG Time Slots
        0009xx2A|SL|1|Number View Sets
        0009xx2B|LO|1|Trigger History UID
        0009xx2C|LO|1|Series Comments
        0009xx2D|SL|1|Track Beat Average
        0009xx2E|FD|1|Distance Prescribed
        0009xx2F|SL|1|Table Direction
        0009xx30|LO|1|
        0009xx33|FD|1|Rotational Continuous Speed
        0009xx34|SL|1|Gantry Motion Type (retired)
        0009xx35|SL|1|Gantry Locus Type
        0009xx37|SL|1|Starting Heart Rate
        0009xx38|SL|1|RR Window Width
        0009xx39|SL|1|RR Window Offset
        0009xx3A|SL|1|Percent Cycle Imaged
        0009xx40|PN LO|1|Patient Object Name
        0009xx41|SL|1|Patient Flags
        0009xx42|DA|1|Patient Creation Date
        0009xx43|TM|1|Patient Creation Time
        0009xx44|SL|1|Num Views Acquired (retired)
        0009xx45|LT|1|
        0011xx0A|SL|1|Series Type
        0011xx0B|SL|1|Effective Series Duration
        0011xx0C|SL|1|Num Beats
        0011xx0D|LO|1|Radio Nuclide Name
        0011xx10|LO|1|Dataset Object Name
        0011xx11|IS|1|Dataset Modified
        0011xx12|LO|1-n|Dataset Name
        0011xx13|SL|1|Dataset Type
        0011xx14|SH|1|Completion Time
        0011xx15|SL|1|Detector Number
        0011xx16|SL|1|Energy Number
        0011xx17|SL|1|RR Interval Window Number
        0011xx18|SL|1|MG Bin Number
        0011xx19|FD|1|Radius Of Rotation
        0011xx1A|SL|1|Detector Count Zone
        0011xx1B|SL|1|Num Energy Windows
        0011xx1C|SL|4|Energy Offset
        0011xx1D|SL|1|Energy Range
        0011xx1E|SL|4|Energy Width (retired)
        0011xx1F|SL|1|Image Orientation
        0011xx21|DS|1|Acq Zoom (retired)
        0011xx22|DS|1|Acq Pan (retired)
        0011xx23|SL|1|Use FOV Mask
        0011xx24|SL|1|FOV Mask Y Cutoff Distance
        0011xx25|SL|1|FOV Mask Cutoff Angle
        0011xx26|SL|1|Table Orientation
        0011xx27|SL|2|ROI Top Left
        0011xx28|SL|2|ROI Bottom Right
        0011xx29|SL|1|Uniformity Mean
        0011xx2A|FD|1|Phase Duration (retired)
        0011xx2C|FD|1|View X Adjustment
        0011xx2D|FD|1|View Y Adjustment
        0011xx2E|SL|1|Pixel Overflow Flag
        0011xx2F|SL|1|Overflow Level
        0011xx30|LO|1|Picture Object Name
        0011xx31|LO|1|Acquisition Parent UID
        0011xx32|LO|1|Processing Parent UID
        0011xx33|LO|1|Energy Correct Name
        0011xx34|LO|1|Spatial Correct Name
        0011xx35|LO|1|Tuning Calib Name
        0011xx36|LO|1|Uniformity Correct Name
        0011xx37|LT LO|1|Acquisition Specific Correction Name
        0011xx38|SL|1|Byte Order
        0011xx39|SL|1|Compression Type
        0011xx3A|SL|1|Picture Format
        0011xx3B|FD|1|Pixel Scale
        0011xx3C|FD|1|Pixel Offset
        0011xx3D|SL|4|Energy Peak (retired)
        0011xx3E|SL|1|FOV Shape
        0011xx3F|SL|1|Dataset Flags
        0011xx40|LO|1|Viewing Object Name
        0011xx41|SL|1|Orientation Angle
        0011xx42|FD|1|Rotation Angle
        0011xx43|SL|1|Window Inverse Flag
        0011xx44|FD|1|Threshold Center
        0011xx45|FD|1|Threshold Width
        0011xx46|SL|1|Interpolation Type
        0011xx50|LO|1|Where Object Name
        0011xx55|FD|1|Period
        0011xx56|FD|1|Elapsed Time
        0011xx57|FD|2|FOV
        0011xx61|SL|1|Image Size
        0011xx62|FD|1|Linear FOV
        0011xx63|FD|1|Spatial Offset
        0011xx64|FD|1|Spatial Orientation
        0011xx65|LO|1|Reference Dataset UID
        0011xx66|SH|1|Starcam Reference Dataset
        0011xx67|SL|1|Reference Frame Number
        0011xx68|SL|1|Cursor Length
        0011xx69|SL|1|Number of Cursors
        0011xx6A|SL|1|Cursor Coordinates
        0011xx6B|SL|1|Recon Options Flag
        0011xx6C|FD|1|Motion Threshold
        0011xx6D|UI|1|Motion Curve UID
        0011xx6E|SL|1|Recon Type
        0011xx6F|SL|1|Pre Filter Type
        0011xx71|SL|1|Back Proj Filter Type
        0011xx72|SL|1|Recon Arc
        0011xx73|FD|1|Recon Pan AP Offset
        0011xx74|FD|1|Recon Pan LR Offset
        0011xx75|FD|1|Recon Area
        0011xx76|SL|1|Start View
        0011xx77|SL|1|Attenuation Type
        0011xx78|SL|1|Dual Energy Processing
        0011xx79|SH|1|Pre Filter Param
        0011xx7A|SH|1|Pre Filter Param 2
        0011xx7B|SH|1|Back Proj Filter Param
        0011xx7C|SH|1|Back Proj Filter Param 2
        0011xx7D|SH|1|Attenuation Coef
        0011xx7E|SL|1|Ref Slice Width
        0011xx7F|FD|1|Ref Trans Pixel Volume
        0011xx81|SH|1|Attenuation Threshold
        0011xx82|FD|1|Interpolation Distance
        0011xx83|FD|1|Interpolation Center X
        0011xx84|FD|1|Interpolation Center Y
        0011xx85|SL|1|Quant Filter Flag
        0011xx86|SL|1|Head Conversion
        0011xx87|SL|1|Slice Width Pixels
        0011xx88|SL|1|Rfmtr Trans Ref
        0011xx89|FD|1|Rfmtr Trans Ref mm
        0011xx8A|SL|1|Two Line Trans Ref
        0011xx8B|SL|1|Three-D Zero
        0011xx8C|SL|1|Three-D Zero Length
        0011xx8D|SL|1|Three-D Zero In
        0013xx10|FD|2|Digital FOV
        0013xx11|SL|1|Source Translator
        0013xx12|UL SL|1|RAL Flags
        0013xx13|SQ|1|Xeleris Frame Sequence
        0013xx14|SL|1|Original Image Num
        0013xx15|FD|1|Fscalar
        0013xx16|SL|1|AutoTrack Peak
        0013xx17|SL|1|AutoTrack Width
        0013xx18|FD|1|Transmission Scan Time
        0013xx19|FD|1|Transmission Mask Width
        0013xx1A|FD|1|Copper Attenuator Thickness
        0013xx1B|FD|1|Det Ang Separation
        0013xx1C|SL FD|1|Axial Acceptance Angle
        0013xx1D|SL FD|1|Theta Acceptance Value
        0013xx1E|FD|1-n|Tomo View Offset
        0013xx20|FD|1|Accepted Beats Time
        0013xx21|FD|2|Threshold
        0013xx22|FD|2|Linear Depth
        0013xx23|LO|1|Unif Date Time
        0013xx24|SL|1|Series Accepted Beats
        0013xx25|SL|1|Series Rejected Beats
        0013xx26|LT|1|Study Comments
        0015xx10|SL|1|Frame Termination Condition
        0015xx11|SL|1|Frame Termination Value
        0015xx12|SL|1|Num ECT Phases
        0015xx13|SL|1|Num WB Scans
        0015xx14|SL|1|ECT Phase Num
        0015xx15|SL|1|WB Scan Num
        0015xx16|SL|1|Comb Head Number
        0015xx17|UL|1|Preceding Beat
        0019xx5F|SQ|1|
        0033xx07|SQ|1-n|Orig SOP Instance UID
        0033xx08|CS|1|Xeleris Data Object Type
        0033xx10|SL|1|Modified
        0033xx11|LO|1|Name
        0033xx16|LO|1|ProtocolDataUID
        0033xx17|SH|1|Date
        0033xx18|SH|1|Time
        0033xx19|UL|1|ProtocoldataFlags
        0033xx1A|UL|1|ProtocolName
        0033xx1B|LO|1|RelevantDataUID
        0033xx1C|LO|1|BulkData
        0033xx1D|SL|1-n|IntData
        0033xx1E|FD|1-n|DoubleData
        0033xx1F|OB|1|StringData
        0033xx20|LT|1-n|BulkDataFormat
        0033xx21|LT|1-n|IntDataFormat
        0033xx22|LT|1-n|DoubleDataFormat
        0033xx23|LT|1-n|StringDataFormat
        0033xx24|LT|1|Description
        0033xx30|UL|1|Allocate trigger buffer
        0033xx33|UL|1|Number of triggers
        0033xx34|UL|1|Trigger size
        0033xx35|UL|1|Trigger data size
        0033xx36|OB|1-n|Trigger data
        0035xx01|FD|1-n|Start Angle
        0055xx12|SQ|1|Xeleris Energy Window Information Sequence
        0055xx13|SQ|1|Xeleris Energy Window Range Sequence
        0055xx22|SQ|1|Xeleris Detector Information Sequence
        0055xx52|SQ|1|Xeleris Rotation Information Sequence
        0055xx62|SQ|1|Xeleris Gated Information Sequence
        0055xx63|SQ|1|Xeleris Data Information Sequence
        0055xx64|SQ|1|SDODoubleData SQ
        0055xx65|SQ|1|
        5001xx01|SL|1|Modified
        5001xx02|LO|1|Name
        5001xx03|SL|1|Cid
        5001xx04|SL|1|Srid
        5001xx05|LO|1|SOPClassUID
        5001xx06|LO|1|SOPInstanceUID
        5001xx07|SL|1|CurveType
        5001xx08|SL|1|GraphType
        5001xx09|LO|1|Legend
        5001xx0A|LO|1|XUnits
        5001xx0B|LO|1|YUnits
        5001xx0C|SL|1|Edit
        5001xx0D|SL|1|Suspend
        5001xx0E|SL|1|StyleLine
        5001xx0F|SL|1|StyleFill
        5001xx10|LO|1|StyleColour
        5001xx11|SL|1|StyleWidth
        5001xx12|SL|1|StylePoint
        5001xx13|LO|1|StylePColour
        5001xx14|SL|1|StylePSize
        5001xx15|SL|1|Segments
        5001xx16|SL|1|SegType
        5001xx17|FD|1-n|SegStart
        5001xx18|FD|1-n|SegEnd
        5001xx19|SL|1-n|SegStyleLine
        5001xx1A|SL|1-n|SegStyleFill
        5001xx1B|LO|1|SegStyleColour
        5001xx1C|SL|1-n|SegStyleWidth
        5001xx1D|SL|1-n|SegStylePoint
        5001xx1E|SL|1|SegStylePColour
        5001xx1F|SL|1|SegStylePSize
        5001xx20|LO|1|SegName
        5001xx21|SL|1-n|SegAllowDirInt
        5001xx22|SL|1|TextAnnots
        5001xx23|FD|1-n|TxtX
        5001xx24|FD|1-n|TxtY
        5001xx25|LO|1|TxtText
        5001xx26|LO|1|TxtName
        5001xx30|LO|1|ROIName
        5001xx31|LO|1|DerivedFromImageUID
        5001xx32|SL|1-n|DerivedFromImages
        5001xx33|UL|1|CurveFlags
        5001xx34|LO|1|CurveName
        5001xx35|LO|1|DatasetName
        5001xx36|LO|1|CurveUID
        5001xx37|FD|1|ROIArea
        5001xx38|SL|1|Modified
        5001xx39|LO|1|Name
        5001xx3A|LO|1|Software version
        5001xx3B|SH|1|StartDate
        5001xx3C|SH|1|CompletionDate
        5001xx3D|LO|1|DetectorName
        5001xx41|SL|1|Modified
        5001xx42|LO|1|Name
        5001xx43|SL|1|Name
        5001xx44|SL|1|Name
        5001xx45|LO|1|SOPClassUID
        5001xx46|LO|1|SOPInstanceUID
        5001xx47|LO|1|NormalColor
        5001xx48|LT|1|NameFont
        5001xx49|SL|1|FillPattern
        5001xx4A|SL|1|LineStyle
        5001xx4B|SL|1|LineDashLength
        5001xx4C|SL|1|LineThickness
        5001xx4D|SL|1|Interactivity
        5001xx4E|SL|1|NamePos
        5001xx4F|SL|1|NameDisplay
        5001xx50|LO|1|Label
        5001xx51|SL|1-n|BpSeg
        5001xx52|US|1-n|BpSegPairs
        5001xx53|SL|1|SeedSpace
        5001xx54|FD|1-n|Seeds
        5001xx55|SL|1-n|Shape
        5001xx56|FD|1-n|ShapeTilt
        5001xx59|SL|1-n|ShapePtsSpace
        5001xx5A|SL|1-n|ShapeCtrlPtsCounts
        5001xx5B|FD|1-n|ShapeCtrlPts
        5001xx5C|SL|1|ShapeCPSpace
        5001xx5D|SL|1|ROIFlags
        5001xx5E|SL|1|FrameNumber
        5001xx5F|SL|1|Id
        5001xx60|LO|1-n|DatasetROIMapping
        |GEMS_GNHD_01
        0033xx01|UN|1|
        0033xx02|UN|1|
        |GEMS_HELIOS_01
        0045xx01|SS|1|Number of Macro Rows in Detector
        0045xx02|FL|1|Macro width at ISO Center
        0045xx03|SS|1|DAS type
        0045xx04|SS|1|DAS gain
        0045xx05|SS|1|DAS Temperature
        0045xx06|CS|1|Table Direction
        0045xx07|FL|1|Z smoothing Factor
        0045xx08|SS|1|View Weighting Mode
        0045xx09|SS|1|Sigma Row number
        0045xx0A|FL|1|Minimum DAS value
        0045xx0B|FL|1|Maximum Offset Value
        0045xx0C|SS|1|Number of Views shifted
        0045xx0D|SS|1|Z tracking Flag
        0045xx0E|FL|1|Mean Z error
        0045xx0F|FL|1|Z tracking Error
        0045xx10|SS|1|Start View 2A
        0045xx11|SS|1|Number of Views 2A
        0045xx12|SS|1|Start View 1A
        0045xx13|SS|1|Sigma Mode
        0045xx14|SS|1|Number of Views 1A
        0045xx15|SS|1|Start View 2B
        0045xx16|SS|1|Number Views 2B
        0045xx17|SS|1|Start View 1B
        0045xx18|SS|1|Number of Views 1B
        0045xx19|SS|1|Air Calibration Date
        0045xx1A|SS|1|Air Calibration Time
        0045xx1B|SS|1|Phantom Calibration Date
        0045xx1C|SS|1|Phantom Calibration Time
        0045xx1D|SS|1|Z Slope Calibration Date
        0045xx1E|SS|1|Z Slope Calibration Time
        0045xx1F|SS|1|Cross Talk Calibration Date
        0045xx20|SS|1|Cross Talk Calibration Time
        0045xx21|SS|1|Iterbone Flag
        0045xx22|SS|1|Peristaltic Flag
        0045xx30|CS|1|CardiacReconAlgorithm
        0045xx31|CS|1|AvgHeartRateForImage
        0045xx32|FL|1|Temporal Resolution
        0045xx33|CS|1|PctRpeakDelay
        0045xx34|CS|1|ActualPctRpeakDelay
        0045xx36|CS|1|EkgFullMaStartPhase
        0045xx37|CS|1|EkgFullMaEndPhase
        0045xx38|CS|1|EkgModulationMaxMa
        0045xx39|CS|1|EkgModulationMinMa
        0045xx3B|LO|1|Noise Reduction Image Filter Description
        0045xx3F|IS|1|RPeakTimeDelay
        0045xx44|IS|1|ActualRPeakTimeDelay
        0045xx45|ST|1|CardiacScanOptions
        0045xx50|FD|1|Temporal Center View Angle
        0045xx51|FD|1|Recon Center View Angle
        0045xx52|CS|1|WideCone Masking
        0045xx53|FD|1|WideCone Corner Blending Radius
        0045xx54|FD|1|WideCone Corner Blending Radius Offset
        0045xx55|CS|1|Internal Recon Algorithm
        |GEMS_HINO_CT_01
        004Bxx01|DS|1-n|Beam Thickness
        004Bxx02|DS|1-n|R Time
        004Bxx03|IS|1|HBC number
        |GEMS_IDEN_01
        000910xx|LO|1|Private Element Creator
        0009xx01|LO|1|Full fidelity
        0009xx02|SH|1|Suite id
        0009xx04|SH|1|Product id
        0009xx17|LT|1|Series Description
        0009xx1A|US|1|
        0009xx20|US|1|
        0009xx27|SL|1|Image actual date
        0009xx2F|SH LT|1|
        0009xx30|SH|1|Service id
        0009xx31|SH|1|Mobile location number
        0009xxE2|LT|1-n|Image Type (ORIGINAL\PROSPECTIVE ...)
        0009xxE3|UI|1|Equipment UID
        0009xxE6|SH|1|Genesis Version - now
        0009xxE7|UL|1|Exam Record checksum
        0009xxE8|SH UL|1|Series Suite Id
        0009xxE9|SL|1|Actual series data time stamp
        |GEMS_IMAG_01
        002710xx|LO|1|Private Element Creator
        0027xx06|SL|1|Image archive flag
        0027xx10|SS|1|Scout Type
        0027xx1C|SL|1|Vma mamp
        0027xx1D|SS|1|Vma phase
        0027xx1E|SL|1|Vma mod
        0027xx1F|SL|1|Vma clip
        0027xx20|SS|1|Smart scan ON/OFF flag
        0027xx30|SH|1|Foreign Image Revision
        0027xx31|SS|1|Imaging Mode
        0027xx32|SS|1|Pulse Sequence
        0027xx33|SL|1|Imaging Options
        0027xx35|SS|1|Plane Type
        0027xx36|SL|1|Oblique Plane
        0027xx40|SH|1|RAS letter of image location
        0027xx41|FL|1|Image location
        0027xx42|FL|1|Center R coord of plane image
        0027xx43|FL|1|Center A coord of plane image
        0027xx44|FL|1|Center S coord of plane image
        0027xx45|FL|1|Normal R coord
        0027xx46|FL|1|Normal A coord
        0027xx47|FL|1|Normal S coord
        0027xx48|FL|1|R Coord of Top Right Corner
        0027xx49|FL|1|A Coord of Top Right Corner
        0027xx4A|FL|1|S Coord of Top Right Corner
        0027xx4B|FL|1|R Coord of Bottom Right Corner
        0027xx4C|FL|1|A Coord of Bottom Right Corner
        0027xx4D|FL|1|S Coord of Bottom Right Corner
        0027xx50|FL|1|Scan Start Location
        0027xx51|FL|1|Scan End Location
        0027xx52|SH|1|RAS letter for side of image
        0027xx53|SH|1|RAS letter for anterior/posterior
        0027xx54|SH|1|RAS letter for scout start loc
        0027xx55|SH|1|RAS letter for scout end loc
        0027xx60|FL|1|Image dimension - X
        0027xx61|FL|1|Image dimension - Y
        0027xx62|FL|1|Number of Excitations
        0029xx15|SL|1|Lower range of Pixels1
        0029xx16|SL|1|Lower range of Pixels1
        0029xx17|SL|1|Lower range of Pixels2
        0029xx18|SL|1|Upper range of Pixels2
        0029xx1A|SL|1|Len of tot hdr in bytes No longer supported
        0029xx26|SS|1|Version of the hdr struct
        0029xx34|SL|1|Advantage comp. Overflow
        0029xx35|SL|1|Advantage comp. Underflow
        |GEMS_IMPS_01
        002910xx|LO|1|Private Element Creator
        0029xx04|SL|1|Lower range of Pixels1
        0029xx05|DS|1|Lower range of Pixels1
        0029xx06|DS|1|Lower range of Pixels1
        0029xx07|SL|1|Lower range of Pixels1
        0029xx08|SH|1|Lower range of Pixels1
        0029xx09|SH|1|Lower range of Pixels1
        0029xx0A|SS|1|Lower range of Pixels1
        0029xx15|SL|1|Lower range of Pixels1
        0029xx16|SL|1|Upper range of Pixels1
        0029xx17|SL|1|Lower range of Pixels2
        0029xx18|SL|1|Upper range of Pixels2
        0029xx1A|SL|1|Len of tot hdr in bytes
        0029xx26|SS|1|Version of the hdr struct
        0029xx34|SL|1|Advantage comp. Overflow
        0029xx35|SL|1|Advantage comp. Underflow
        0043xx13|SS|5|Decon kernel parameters
        |GEMS_IQTB_IDEN_47
        0047xx01|SH|1|Image Path
        0047xx02|UL|1|Image Date/Time
        0047xx03|UL|1|Queue Sequence Number
        0047xx04|UL|1|Recon Sequence ID
        |GEMS_IT_US_REPORT
        0045xx11|OW|1|Vivid excel file
        0045xx12|OW|1|Vivid CHM file
        0045xx13|OW|1|Vivid PDF file
        |GEMS_LUNAR_RAW
        7003xx01|ST|1|enCORE File Name
        7003xx02|OB|1|enCORE File Data
        7003xx03|UL|1|enCORE File Length
        7003xx04|LO|1|enCORE File Modified Time
        |GEMS_MR_RAW_01
        7001xx01|OB|1|rdb_hdr_rec
        7001xx02|OB|1|rdb_hdr_per_pass_tab
        7001xx03|OB|1|rdb_hdr_unlock_raw
        7001xx04|OB|1|rdb_hdr_data_acq_tab
        7001xx05|OB|1|rdb_hdr_nex_tab
        7001xx06|OB|1|rdb_hdr_nex_abort_tab
        7001xx07|OB|1|rdb_hdr_tool
        7001xx08|OB|1|rdb_raw_data
        7001xx09|OB|1|SSP save
        7001xx0A|OB|1|UDA save
        7001xx0B|OB|1|rdb_chemsat_data
        |GEMS_PARM_01
        004310xx|LO|1|Private Element Creator
        0043xx01|SS|1|Bitmap of prescan options
        0043xx02|SS|1|Gradient offset in X
        0043xx03|SS|1|Gradient offset in Y
        0043xx04|SS|1|Gradient offset in Z
        0043xx05|SS|1|Img is original or unoriginal
        0043xx06|SS|1|Number of EPI shots
        0043xx07|SS|1|Views per segment
        0043xx08|SS|1|Respiratory rate, bpm
        0043xx09|SS|1|Respiratory trigger point
        0043xx0A|SS|1|Type of receiver used
        0043xx0B|DS|1|DB/dt Peak rate of change of gradient field
        0043xx0C|DS|1|dB/dt Limits in units of percent
        0043xx0D|DS|1|PSD estimated limit
        0043xx0E|DS|1|PSD estimated limit in tesla per second
        0043xx0F|DS|1|Saravghead
        0043xx10|US|1|Window value
        0043xx11|US|1|Total input views
        0043xx12|SS|3|X-ray chain
        0043xx13|SS|5|Decon kernel parameters
        0043xx14|SS|3|Calibration parameters
        0043xx15|SS|3|Total output views
        0043xx16|SS|5|Number of overranges
        0043xx17|DS|1|IBH image scale factors
        0043xx18|DS|3|BBH coefficients
        0043xx19|SS|1|Number of BBH chains to blend
        0043xx1A|SL|1|Starting channel number
        0043xx1B|SS|1|Ppscan parameters
        0043xx1C|SS|1|GE image integrity
        0043xx1D|SS|1|Level value
        0043xx1E|DS|1|Delta Start Time [msec]
        0043xx1F|SL|1|Max overranges in a view
        0043xx20|DS|1|Avg overranges all views
        0043xx21|SS|1|Corrected after glow terms
        0043xx25|SS|6|Reference channels
        0043xx26|US|6|No views ref chans blocked
        0043xx27|SH|1|Scan Pitch Ratio
        0043xx28|OB|1|Unique image iden
        0043xx29|OB|1|Histogram tables
        0043xx2A|OB|1|User defined data
        0043xx2B|SS|4|Private Scan Options
        0043xx2C|SS|1|Effective echo spacing
        0043xx2D|SH|1|Filter Mode (String slop field 1 in legacy GE MR
        0043xx2E|SH|1|String slop field 2
        0043xx2F|SS|1|Image Type (real, imaginary, phase, magnitude)
        0043xx30|SS|1|Vas collapse flag
        0043xx31|DS|2|Recon Center Coordinates
        0043xx32|SS|1|Vas flags
        0043xx33|FL|1|Neg_scanspacing
        0043xx34|IS|1|Offset Frequency
        0043xx35|UL|1|User_usage_tag
        0043xx36|UL|1|User_fill_map_MSW
        0043xx37|UL|1|User_fill_map_LSW
        0043xx38|FL|24|User data 25...User data 48 {User48=Effective Resolution for spiral}
        0043xx39|IS|4|Slop_int_6... slop_int_9
        0043xx40|FL|4|Trigger on position
        0043xx41|FL|4|Degree of rotation
        0043xx42|SL|4|DAS trigger source
        0043xx43|SL|4|DAS fpa gain
        0043xx44|SL|4|DAS output source
        0043xx45|SL|4|DAS ad input
        0043xx46|SL|4|DAS cal mode
        0043xx47|SL|4|DAS cal frequency
        0043xx48|SL|4|DAS reg xm
        0043xx49|SL|4|DAS auto zero
        0043xx4A|SS|4|Starting channel of view
        0043xx4B|SL|4|DAS xm pattern
        0043xx4C|SS|4|TGGC trigger mode
        0043xx4D|FL|4|Start scan to X-ray on delay
        0043xx4E|FL|4|Duration of X-ray on
        0043xx60|IS|8|Slop_int_10...slop_int_17
        0043xx61|UI|1|Scanner Study Entity UID
        0043xx62|SH|1|Scanner Study ID
        0043xx63|SH|1|Raw Data ID
        0043xx64|CS|1-n|Image Filter
        0043xx65|US|1|Motion Correction Indicator
        0043xx66|US|1|Helical Correction Indicator
        0043xx67|US|1|IBO Correction Indicator
        0043xx68|US|1|XT Correction Indicator
        0043xx69|US|1|Q-cal Correction Indicator
        0043xx6A|US|1|AV Correction Indicator
        0043xx6B|US|1|L-MDK Correction Indicator
        0043xx6C|IS|1|Detector Row
        0043xx6D|IS|1|Area Size
        0043xx6E|SH|1|Auto mA Mode
        0043xx6F|DS|3-4|Scanner Table Entry (single gradient coil systems only)/Scanner Table Entry + Gradient Coil Selected
        0043xx70|LO|1|Paradigm Name
        0043xx71|ST|1|Paradigm Description
        0043xx72|UI|1|Paradigm UID
        0043xx73|US|1|Experiment Type
        0043xx74|US|1|#rest volumes
        0043xx75|US|1|#active volumes
        0043xx76|US|1|#dummy scans
        0043xx77|SH|1|Application Name
        0043xx78|SH|1|Application Version
        0043xx79|US|1|Slices Per Volume
        0043xx7A|US|1|Expected Time Points
        0043xx7B|FL|1-n|Regressor Values
        0043xx7C|FL|1|Delay after slice group
        0043xx7D|US|1|Recon mode flag word
        0043xx7E|LO|1-n|PACC specific information
        0043xx7F|DS|1-n|Reserved
        0043xx80|LO|1-n|Coil ID Data
        0043xx81|LO|1|GE Coil Name
        0043xx82|LO|1-n|System Configuration Information
        0043xx83|DS|1-2|Asset R Factors
        0043xx84|LO|5|Additional Asset Data
        0043xx85|UT|1|Debug Data (text format)
        0043xx86|OB|1|Debug Data (binary format)
        0043xx87|UT|1|Reserved
        0043xx88|UI|1|PURE Acquisition Calibration Series UID
        0043xx89|LO|3|Governing Body, dB/dt, and SAR definition
        0043xx8A|CS|1|Private In-Plane Phase Encoding Direction
        0043xx8B|OB|1|FMRI Binary Data Block
        0043xx8C|DS|6|Voxel Location
        0043xx8D|DS|7-7n|SAT Band Locations
        0043xx8E|DS|3|Spectro Prescan Values
        0043xx8F|DS|3|Spectro Parameters
        0043xx90|LO|1-n|SAR Definition
        0043xx91|DS|1-n|SAR value
        0043xx92|LO|1|Image Error Text
        0043xx93|DS|1-n|Spectro Quantitation Values
        0043xx94|DS|1-n|Spectro Ratio Values
        0043xx95|LO|1|Prescan Reuse String
        0043xx96|CS|1|Content Qualification
        0043xx97|LO|8|Image Filtering Parameters
        0043xx98|UI|1|ASSET Acquisition Calibration Series UID
        0043xx99|LO|1-n|Extended Options
        0043xx9A|IS|1|Rx Stack Identification
        0043xx9B|DS|1|NPW factor
        0043xx9C|OB|1|Research Tag 1
        0043xx9D|OB|1|Research Tag 2
        0043xx9E|OB|1|Research Tag 3
        0043xx9F|OB|1|Research Tag 4
        0043xxA0|SQ|1|Spectroscopy Pixel Sequence
        0043xxA1|SQ|1|Spectroscopy Default Display Sequence
        0043xxA2|DS|1-n|MEG Data
        0043xxA3|CS|1|ASL Contrast technique
        0043xxA4|LO|1|Detailed text for ASL labeling technique
        0043xxA5|IS|1|Duration of the label or control pulse
        0051xx0A|SL|1|Store level of Functional Image
        0051xx0B|FL|1|Store B-Value with Functional Image
        2001xx10|UI|1|DICOM Implementation UID
        2001xx11|SH|1|DICOM Implementation Version
        2001xx12|UI|1|Within-DICOM-Implementation SOP Instance UID
        2001xx13|SH|1|Application Name
        2001xx14|SH|1|Application Version
        2001xx15|SH|1|Compatibility Version
        2001xx21|UI|1-n|Referenced Series UID
        2001xx31|US|1|Number of Objects Averaged
        2001xx41|US|1|Number of Expected Time Points
        2001xx51|US|1|Number of Slices Per Volume
        2001xx60|US|1|BW Image Type
        2001xx61|US|1|Experiment Type
        2001xx71|UI|1|Paradigm UID
        2001xx72|LO|1|Paradigm Name
        2001xx73|ST|1|Paradigm Description
        2001xx80|OB|1|Contrast
        2001xx81|FL|1-n|Regressor Values
        2001xx86|US|1|Number of Degrees of Freedom
        2001xx8A|FL|1|Z Threshold
        2001xx8B|FL|1|p Threshold
        2001xx90|OB|1|Processing parameters
        2001xx91|OB|1|Motion Plot
        2001xx92|OB|1|ROIs
        2001xx93|OB|1|Tracts
        2001xx94|OB|1|Report
        2001xx95|OB|1|Response Data
        2001xxA0|FL|1-n|Motion Parameters
        2001xxA1|FL|1-n|Registration Parameters
        2001xxA2|FL|1-n|Subject Data
        2001xxB0|OB|1|DTI Parameters
        2001xxC0|OB|1|Paradigm Info
        |GEMS_PATI_01
        001110xx|LO|1|Private Element Creator
        0011xx10|SS|1|Patient Status
        |GEMS_PETD_01
        0009xx01|LO|2|GE Discovery PET Implementation Version Name
        0009xx02|LO|1|PET patient_id
        0009xx03|SH|1|PET compatible_version
        0009xx04|SH|1|GE Advance Patient.software_version
        0009xx05|DT|1|PET patient_datetime
        0009xx06|SL|1|PET type
        0009xx07|UI|1|PET exam_id
        0009xx08|SH|1|PET compatible_version
        0009xx09|SH|1|PET software_version
        0009xx0A|UI|1|PET scan_id
        0009xx0B|SH|1|PET compatible_version
        0009xx0C|SH|1|PET software_version
        0009xx0D|DT|1|PET scan_datetime
        0009xx0E|DT|1|PET scan_ready
        0009xx0F|ST|1|PET scan_description
        0009xx10|LO|1|PET hospital_name
        0009xx11|LO|1|PET scanner_desc
        0009xx12|LO|1|PET manufacturer
        0009xx13|UI|1|PET for_identifier
        0009xx14|LO|1|PET landmark_name
        0009xx15|SH|1|PET landmark_abbrev
        0009xx16|SL|1|PET patient_position
        0009xx17|SL|1|PET scan_perspective
        0009xx18|SL|1|PET scan_type
        0009xx19|SL|1|PET scan_mode
        0009xx1A|SL|1|PET start_condition
        0009xx1B|SL|1|PET start_cond_data
        0009xx1C|SL|1|PET sel_stop_cond
        0009xx1D|SL|1|PET sel_stop_cond_data
        0009xx1E|SL|1|PET collect_deadtime
        0009xx1F|SL|1|PET collect_singles
        0009xx20|SL|1|PET collect_countrate
        0009xx21|SL|1|PET countrate_period
        0009xx22|SL|1|PET delayed_events
        0009xx23|SL|1|PET delayed_bias
        0009xx24|SL|1|PET word_size
        0009xx25|SL|1|PET axial_acceptance
        0009xx26|SL|1|PET axial_angle_3d
        0009xx27|SL|1|PET theta_compression
        0009xx28|SL|1|PET axial_compression
        0009xx29|FL|1|PET gantry_tilt_angle
        0009xx2A|SL|1|PET collimation
        0009xx2B|SL|1|PET scan_fov
        0009xx2C|SL|1|PET axial_fov
        0009xx2D|SL|1|PET event_separation
        0009xx2E|SL|1|PET mask_width
        0009xx2F|SL|1|PET binning_mode
        0009xx30|SL|1|PET trig_rej_method
        0009xx31|SL|1|PET number_for_reject
        0009xx32|SL|1|PET lower_reject_limit
        0009xx33|SL|1|PET upper_reject_limit
        0009xx34|SL|1|PET triggers_acquired
        0009xx35|SL|1|PET triggers_rejected
        0009xx36|LO|1|PET tracer_name
        0009xx37|LO|1|PET batch_description
        0009xx38|FL|1|PET tracer_activity
        0009xx39|DT|1|PET meas_datetime
        0009xx3A|FL|1|PET pre_inj_volume
        0009xx3B|DT|1|PET admin_datetime
        0009xx3C|FL|1|PET post_inj_activity
        0009xx3D|DT|1|PET post_inj_datetime
        0009xx3E|SH|1|PET radionuclide_name
        0009xx3F|FL|1|PET half_life
        0009xx40|FL|1|PET positron_fraction
        0009xx41|SL|1|PET source1_holder
        0009xx42|FL|1|PET source1_activity
        0009xx43|DT|1|PET source1_meas_dt
        0009xx44|SH|1|PET source1_radnuclide
        0009xx45|FL|1|PET source1_half_life
        0009xx46|SL|1|PET source2_holder
        0009xx47|FL|1|PET source2_activity
        0009xx48|DT|1|PET source2_meas_dt
        0009xx49|SH|1|PET source2_radnuclide
        0009xx4A|FL|1|PET source2_half_life
        0009xx4B|SL|1|PET source_speed
        0009xx4C|FL|1|PET source_location
        0009xx4D|SL|1|PET emission_present
        0009xx4E|SL|1|PET lower_axial_acc
        0009xx4F|SL|1|PET upper_axial_acc
        0009xx50|SL|1|PET lower_coinc_limit
        0009xx51|SL|1|PET upper_coinc_limit
        0009xx52|SL|1|PET coinc_delay_offset
        0009xx53|SL|1|PET coinc_output_mode
        0009xx54|SL|1|PET upper_energy_limit
        0009xx55|SL|1|PET lower_energy_limit
        0009xx56|UI|1|PET normal_cal_id
        0009xx57|UI|1|PET normal_2d_cal_id
        0009xx58|UI|1|PET blank_cal_id
        0009xx59|UI|1|PET wc_cal_id
        0009xx5A|SL|1|PET derived
        0009xx5B|LO|1|PET contrast_agent
        0009xx5C|UI|1|PET frame_id
        0009xx5D|UI|1|PET scan_id
        0009xx5E|UI|1|PET exam_id
        0009xx5F|LO|1|PET patient_id
        0009xx60|SH|1|PET compatible_version
        0009xx61|SH|1|PET software_version
        0009xx62|ST|1|PET where_is_frame
        0009xx63|SL|1|PET frame_size
        0009xx64|SL|1|PET file_exists
        0009xx65|SL|1|PET patient_entry
        0009xx66|FL|1|PET table_height
        0009xx67|FL|1|PET table_z_position
        0009xx68|DT|1|PET landmark_datetime
        0009xx69|SL|1|PET slice_count
        0009xx6A|FL|1|PET start_location
        0009xx6B|SL|1|PET acq_delay
        0009xx6C|DT|1|PET acq_start
        0009xx6D|SL|1|PET acq_duration
        0009xx6E|SL|1|PET acq_bin_dur
        0009xx6F|SL|1|PET acq_bin_start
        0009xx70|SL|1|PET actual_stop_cond
        0009xx71|FD|1|PET total_prompts
        0009xx72|FD|1|PET total_delays
        0009xx73|SL|1|PET frame_valid
        0009xx74|SL|1|PET validity_info
        0009xx75|SL|1|PET archived
        0009xx76|SL|1|PET compression
        0009xx77|SL|1|PET uncompressed_size
        0009xx78|SL|1|PET accum_bin_dur
        0009xx79|SH|1|PET compatible_version
        0009xx7A|SH|1|PET software_version
        0009xx7B|DT|1|PET is_datetime
        0009xx7C|SL|1|PET is_source
        0009xx7D|SL|1|PET is_contents
        0009xx7E|SL|1|PET is_type
        0009xx7F|DS|3|PET is_reference
        0009xx80|SL|1|PET multi_patient
        0009xx81|SL|1|PET number_of_normals
        0009xx82|UI|1|PET color_map_id
        0009xx83|SL|1|PET window_level_type
        0009xx84|FL|1|PET rotate
        0009xx85|SL|1|PET flip
        0009xx86|FL|1|PET zoom
        0009xx87|SL|1|PET pan_x
        0009xx88|SL|1|PET pan_y
        0009xx89|FL|1|PET window_level_min
        0009xx8A|FL|1|PET window_level_max
        0009xx8B|SL|1|PET recon_method
        0009xx8C|SL|1|PET attenuation
        0009xx8D|FL|1|PET atten_coefficient
        0009xx8E|SL|1|PET bp_filter
        0009xx8F|FL|1|PET bp_filter_cutoff
        0009xx90|SL|1|PET bp_filter_order
        0009xx91|FL|1|PET bp_center_l
        0009xx92|FL|1|PET bp_center_p
        0009xx93|SL|1|PET atten_smooth
        0009xx94|SL|1|PET atten_smooth_param
        0009xx95|SL|1|PET angle_smooth_param
        0009xx96|UI|1|PET wellcountercal_id
        0009xx97|UI|1|PET trans_scan_id
        0009xx98|UI|1|PET norm_cal_id
        0009xx99|UI|1|PET blnk_cal_id
        0009xx9A|FL|1|PET cac_edge_threshold
        0009xx9B|FL|1|PET cac_skull_offset
        0009xx9C|UI|1|PET emiss_sub_id
        0009xx9D|SL|1|PET radial_filter_3d
        0009xx9E|FL|1|PET radial_cutoff_3d
        0009xx9F|SL|1|PET axial_filter_3d
        0009xxA0|FL|1|PET axial_cutoff_3d
        0009xxA1|FL|1|PET axial_start
        0009xxA2|FL|1|PET axial_spacing
        0009xxA3|SL|1|PET axial_angles_used
        0009xxA4|SH|1|PET compatible_version
        0009xxA5|SH|1|PET software_version
        0009xxA6|SL|1|PET slice_number
        0009xxA7|FL|1|PET total_counts
        0009xxA8|OB|1|PET other_atts
        0009xxA9|SL|1|PET other_atts_size
        0009xxAA|SL|1|PET archived
        0009xxAB|FL|1|PET bp_center_x
        0009xxAC|FL|1|PET bp_center_y
        0009xxAD|UI|1|PET trans_frame_id
        0009xxAE|UI|1|PET tpluse_frame_id
        0009xxB1|FL|1|PET profile_spacing
        0009xxB2|SL|1|PET ir_num_iterations
        0009xxB3|SL|1|PET ir_num_subsets
        0009xxB4|FL|1|PET ir_recon_fov
        0009xxB5|SL|1|PET ir_corr_model
        0009xxB6|SL|1|PET ir_loop_filter
        0009xxB7|FL|1|PET ir_pre_filt_parm
        0009xxB8|SL|1|PET ir_loop_filt_parm
        0009xxB9|FL|1|PET response_filt_parm
        0009xxBA|SL|1|PET post_filter
        0009xxBB|FL|1|PET post_filt_parm
        0009xxBC|SL|1|PET ir_regularize
        0009xxBD|FL|1|PET regularize_parm
        0009xxBE|SL|1|PET ac_bp_filter
        0009xxBF|FL|1|PET ac_bp_filt_cut_off
        0009xxC0|SL|1|PET ac_bp_filt_order
        0009xxC1|SL|1|PET ac_img_smooth
        0009xxC2|FL|1|PET ac_img_smooth_parm
        0009xxC3|SL|1|PET scatter_method
        0009xxC4|SL|1|PET scatter_num_iter
        0009xxC5|FL|1|PET scatter_parm
        0009xxC6|FL|1|PET seg_qc_parm
        0009xxC7|SL|1|PET overlap
        0009xxC8|UI|1|PET ovlp_frm_id
        0009xxC9|UI|1|PET ovlp_trans_frm_id
        0009xxCA|UI|1|PET ovlp_tpulse_frm_id
        0009xxCB|FL|1|PET vqc_x_axis_trans
        0009xxCC|FL|1|PET vqc_x_axis_tilt
        0009xxCD|FL|1|PET vqc_y_axis_trans
        0009xxCE|FL|1|PET vqc_y_axis_swivel
        0009xxCF|FL|1|PET vqc_z_axis_trans
        0009xxD0|FL|1|PET vqc_z_axis_roll
        0009xxD1|LO|1|PET ctac_conv_scale
        0009xxD2|UI|1|PET image_set_id
        0009xxD3|SL|1|PET constrast_route
        0009xxD4|LO|1|PET ctac_conv_scale
        0009xxD5|FL|1|PET loop_filter_parm
        0009xxD6|FL|1|PET image_one_loc
        0009xxD7|FL|1|PET image_index_loc
        0009xxD8|SL|1|PET frame_number
        0009xxD9|SL|1|PET list_file_exists
        0009xxDA|ST|1|PET where_is_list_frame
        0009xxDB|SL|1|PET ir_z_filter_flag
        0009xxDC|FL|1|PET ir_z_filter_ratio
        0009xxDD|US|1|PET num_of_rr_interval
        0009xxDE|US|1|PET num_of_time_slots
        0009xxDF|US|1|PET num_of_slices
        0009xxE0|US|1|PET num_of_time_slices
        0009xxE1|SL|1|PET unlisted_scan
        0009xxE2|SL|1|PET rest_stress
        0009xxE3|FL|1|PET phase percentage
        0009xxE4|ST|1|Recon Protocol
        0009xxE5|FL|1|PET left shift
        0009xxE6|FL|1|PET posterior shift
        0009xxE7|FL|1|PET superior shift
        0009xxE8|SL|1|PET acq_bin_num
        0009xxE9|FL|1|PET acq_bin_dur_percent
        0009xxEA|SL|1|3D Filter flag
        0009xxEB|FL|1|3D Filter cutoff
        0009xxEC|SL|1|3D Filter order
        0009xxF0|UI|1|Reformat group
        0011xx01|SQ|1|GE Advance ROI Sequence
        0011xx02|UI|1|GE Advance ROI.roi_id
        0011xx03|UI|1|GE Advance ROI.image_id
        0011xx04|SH|1|GE Advance ROI.compatible_version
        0011xx05|SH|1|GE Advance ROI.software_version
        0011xx06|LO|1|GE Advance ROI.roi_name
        0011xx07|DT|1|GE Advance ROI.roi_datetime
        0011xx08|SL|1|GE Advance ROI.roi_type
        0011xx09|FL|1|GE Advance ROI.center_x
        0011xx0A|FL|1|GE Advance ROI.center_y
        0011xx0B|FL|1|GE Advance ROI.width
        0011xx0C|FL|1|GE Advance ROI.height
        0011xx0D|FL|1|GE Advance ROI.angle
        0011xx0E|SL|1|GE Advance ROI.number_of_points
        0011xx0F|OB|1|GE Advance ROI.roi_data
        0011xx10|SL|1|GE Advance ROI.roi_size
        0011xx11|LO|1|GE Advance ROI.color
        0011xx12|SL|1|GE Advance ROI.line_type
        0011xx13|SL|1|GE Advance ROI.line_width
        0011xx14|SL|1|GE Advance ROI.roi_number
        0011xx15|SL|1|GE Advance ROI.convex
        0011xx16|SL|1|GE Advance ROI.atten_corr_flag
        0011xx18|OB|1|
        0013xx01|SQ|1|GE Advance Annotation Sequence
        0013xx02|UI|1|GE Advance Annotation.annotation_id
        0013xx03|UI|1|GE Advance Annotation.image_id
        0013xx04|SH|1|GE Advance Annotation.compatible_version
        0013xx05|SH|1|GE Advance Annotation.software_version
        0013xx06|SL|1|GE Advance Annotation.type
        0013xx07|LO|1|GE Advance Annotation.font_name
        0013xx08|SH|1|GE Advance Annotation.font_size
        0013xx09|LO|1|GE Advance Annotation.foreground_color
        0013xx0A|LO|1|GE Advance Annotation.background_color
        0013xx0B|SL|1|GE Advance Annotation.coordinate_system
        0013xx0C|FL|1|GE Advance Annotation.start_x
        0013xx0D|FL|1|GE Advance Annotation.start_y
        0013xx0E|FL|1|GE Advance Annotation.end_x
        0013xx0F|FL|1|GE Advance Annotation.end_y
        0013xx10|SL|1|GE Advance Annotation.start_symbol
        0013xx11|SL|1|GE Advance Annotation.end_symbol
        0013xx12|OB|1|GE Advance Annotation.annotation_data
        0013xx13|SL|1|GE Advance Annotation.annotation_size
        0013xx14|LO|1|GE Advance Annotation.label_id
        0017xx01|UI|1|PET correction_cal_id
        0017xx02|SH|1|PET compatible_version
        0017xx03|SH|1|PET software_version
        0017xx04|DT|1|PET cal_datetime
        0017xx05|LO|1|PET cal_description
        0017xx06|SL|1|PET cal_type
        0017xx07|ST|1|PET where_is_corr
        0017xx08|SL|1|PET corr_file_size
        0017xx09|LO|1|PET scan_id
        0017xx0A|DT|1|PET scan_datetime
        0017xx0B|LO|1|PET norm_2d_cal_id
        0017xx0C|SH|1|PET hosp_identifier
        0017xx0D|SL|1|PET archived
        0019xx01|UI|1|PET wc_cal_id
        0019xx02|SH|1|PET compatible_version
        0019xx03|SH|1|PET software_version
        0019xx04|DT|1|PET cal_datetime
        0019xx05|SL|1|PET cal_type
        0019xx06|LO|1|PET cal_description
        0019xx07|LO|1|PET cal_hardware
        0019xx08|OB|1|PET coefficients
        0019xx09|FL|1|PET activity_factor_hr
        0019xx0A|FL|1|PET activity_factor_hs
        0019xx0B|FL|1|PET activity_factor_3d
        0019xx0C|LO|1|PET scan_id
        0019xx0D|DT|1|PET scan_datetime
        0019xx0E|SH|1|PET hosp_identifier
        0019xx0F|FL|1|PET meas_activity
        0019xx10|DT|1|PET meas_datetime
        0019xx11|SL|1|PET axial_filter_3d
        0019xx12|FL|1|PET axial_cutoff_3d
        0019xx13|SL|1|PET default_flag
        0019xx14|SL|1|PET archived
        0019xx15|SL|1|PET wc_cal_rec_method
        0019xx16|SL|1|PET activity_factor_2d
        0019xx17|SL|1|PET isotope
        0021xx01|US|1|PET raw_data_type
        0021xx02|UL|1|PET raw_data_size
        0023xx01|OB|1|raw_data_blob
        0023xx02|OB|1|PET raw_data_blob
        5001xx01|UI|1|GE Advance Curve.curve_id
        5001xx02|SH|1|GE Advance Curve.compatible_version
        5001xx03|SH|1|GE Advance Curve.software_version
        5001xx04|SL|1|GE Advance Curve.statistics_type
        5001xx05|LT|1|GE Advance Curve.how_derived
        5001xx06|SL|1|GE Advance Curve.how_derived_size
        5001xx07|SL|1|GE Advance Curve.multi_patient
        5001xx08|SL|1|GE Advance Curve.deadtime
        5003xx01|SQ|1|GE Advance Graph Sequence
        5003xx02|UI|1|GE Advance Graph.graph_id
        5003xx03|SH|1|GE Advance Graph.compatible_version
        5003xx04|SH|1|GE Advance Graph.software_version
        5003xx05|LO|1|GE Advance Graph.title
        5003xx06|DT|1|GE Advance Graph.graph_datetime
        5003xx07|ST|1|GE Advance Graph.graph_description
        5003xx08|LO|1|GE Advance Graph.title_font_name
        5003xx09|SH|1|GE Advance Graph.title_font_size
        5003xx0A|LO|1|GE Advance Graph.footer
        5003xx0B|SH|1|GE Advance Graph.footer_font_size
        5003xx0C|LO|1|GE Advance Graph.foreground_color
        5003xx0D|LO|1|GE Advance Graph.background_color
        5003xx0E|SL|1|GE Advance Graph.graph_border
        5003xx0F|SL|1|GE Advance Graph.graph_width
        5003xx10|SL|1|GE Advance Graph.graph_height
        5003xx11|SL|1|GE Advance Graph.grid
        5003xx12|LO|1|GE Advance Graph.label_font_name
        5003xx13|SH|1|GE Advance Graph.label_font_size
        5003xx14|LO|1|GE Advance Graph.axes_color
        5003xx15|LO|1|GE Advance Graph.x_axis_label
        5003xx16|SL|1|GE Advance Graph.x_axis_units
        5003xx17|FL|1|GE Advance Graph.x_major_tics
        5003xx18|FL|1|GE Advance Graph.x_axis_min
        5003xx19|FL|1|GE Advance Graph.x_axis_max
        5003xx1A|LO|1|GE Advance Graph.y_axis_label
        5003xx1B|SL|1|GE Advance Graph.y_axis_units
        5003xx1C|FL|1|GE Advance Graph.y_major_tics
        5003xx1D|FL|1|GE Advance Graph.y_axis_min
        5003xx1E|FL|1|GE Advance Graph.y_axis_max
        5003xx1F|LO|1|GE Advance Graph.legend_font_name
        5003xx20|SH|1|GE Advance Graph.legend_font_size
        5003xx21|SL|1|GE Advance Graph.legend_location_x
        5003xx22|SL|1|GE Advance Graph.legend_location_y
        5003xx23|SL|1|GE Advance Graph.legend_width
        5003xx24|SL|1|GE Advance Graph.legend_height
        5003xx25|SL|1|GE Advance Graph.legend_border
        5003xx26|SL|1|GE Advance Graph.multi_patient
        5005xx01|SQ|1|GE Advance CurvePresentation Sequence
        5005xx02|UI|1|GE Advance CurvePresentation.curvepresent_id
        5005xx03|UI|1|GE Advance CurvePresentation.graph_id
        """#
}
