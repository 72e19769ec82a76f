// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension PrivateElementTable {
    static let elements4 = """
        5005xx04|UI|1|GE Advance CurvePresentation.curve_id
        5005xx05|SH|1|GE Advance CurvePresentation.compatible_version
        5005xx06|SH|1|GE Advance CurvePresentation.software_version
        5005xx07|LO|1|GE Advance CurvePresentation.curve_label
        5005xx08|LO|1|GE Advance CurvePresentation.color
        5005xx09|SL|1|GE Advance CurvePresentation.line_type
        5005xx0A|SL|1|GE Advance CurvePresentation.line_width
        5005xx0B|SL|1|GE Advance CurvePresentation.point_symbol
        5005xx0C|SL|1|GE Advance CurvePresentation.point_symbol_dim
        5005xx0D|LO|1|GE Advance CurvePresentation.point_color
        |GEMS_QVA_PHOTO_01
        0009xx60|FL|1|Dodge End Diastolic Volume ml
        0009xx61|FL|1|Dodge End Systolic Volume ml
        0009xx62|FL|1|Dodge Stroke Volume ml
        0009xx63|IS|1|Dodge Ejection Fraction
        0009xx64|FL|1|Simpson End Diastolic Volume ml
        0009xx65|FL|1|Simpson End Systolic Volume ml
        0009xx66|FL|1|Simpson Stroke Volume ml
        0009xx67|IS|1|Simpson Ejection Fraction
        0009xx68|FL|1|CFX Single Hypokinesia in Region
        0009xx69|FL|1|CFX Single Hyperkinesia in Opposite Region
        0009xx6A|IS|1|CFX Single Total LV contour Percent
        0009xx6B|FL|1|CFX Multiple Hypokinesia in Region
        0009xx6C|FL|1|CFX Multiple Hyperkinesia in Opposite Region
        0009xx6D|IS|1|CFX Multiple Total LV contour Percent
        0009xx6E|FL|1|RCA Single Hypokinesia in Region
        0009xx6F|FL|1|RCA Single Hyperkinesia in Opposite Region
        0009xx70|IS|1|RCA Single Total LV contour Percent
        0009xx71|FL|1|RCA Multiple Hypokinesia in Region
        0009xx72|FL|1|RCA Multiple Hyperkinesia in Opposite Region
        0009xx73|IS|1|RCA Multiple Total LV contour Percent
        0009xx74|FL|1|LAD Single Hypokinesia in Region
        0009xx75|FL|1|LAD Single Hyperkinesia in Opposite Region
        0009xx76|IS|1|LAD Single Total LV contour Percent
        0009xx77|FL|1|LAD Multiple Hypokinesia in Region
        0009xx78|FL|1|LAD Multiple Hyperkinesia in Opposite Region
        0009xx79|IS|1|LAD Multiple Total LV contour Percent
        0009xx7A|FL|1|Dodge End Diastolic Volume ml/m2
        0009xx7C|FL|1|Dodge End Systolic Volume ml/m2
        0009xx7E|FL|1|Dodge Stroke Volume ml/m2
        0009xx80|FL|1|Simpson End Diastolic Volume ml/m2
        0009xx82|FL|1|Simpson End Systolic Volume ml/m2
        0009xx84|FL|1|Simpson Stroke Volume ml/m2
        |GEMS_RELA_01
        002110xx|LO|1|Private Element Creator
        0021xx03|SS|1|Series from which Prescribed
        0021xx05|SH|1|Genesis Version - now
        0021xx07|UL|1|Series Record checksum
        0021xx15|US|1|
        0021xx16|SS|1|
        0021xx18|SH|1|Genesis version - Now
        0021xx19|UL|1|Acq recon record checksum
        0021xx20|DS|1|Table start location
        0021xx35|SS|1|Series from which prescribed
        0021xx36|SS|1|Image from which prescribed
        0021xx37|SS|1|Screen Format
        0021xx4A|LO|1|Anatomical reference for scout
        0021xx4E|US|1|
        0021xx4F|SS|1|Locations in acquisition
        0021xx50|SS|1|Graphically prescribed
        0021xx51|DS|1|Rotation from source x rot
        0021xx52|DS|1|Rotation from source y rot
        0021xx53|DS|1|Rotation from source z rot
        0021xx54|SH|3|Image position
        0021xx55|SH|6|Image orientation
        0021xx56|SL|1|Num 3D slabs
        0021xx57|SL|1|Locs per 3D slab
        0021xx58|SL|1|Overlaps
        0021xx59|SL|1|Image Filtering 0.5/0.2T
        0021xx5A|SL|1|Diffusion direction
        0021xx5B|DS|1|Tagging Flip Angle
        0021xx5C|DS|1|Tagging Orientation
        0021xx5D|DS|1|Tag Spacing
        0021xx5E|DS|1|RTIA_timer
        0021xx5F|DS|1|Fps
        0021xx70|LT|1|
        0021xx71|LT|1|
        0021xx81|DS|1|Auto window/level alpha
        0021xx82|DS|1|Auto window/level beta
        0021xx83|DS|1|Auto window/level window
        0021xx84|DS|1|Auto window/level level
        0021xx90|SS|1|Tube focal spot position
        0021xx91|SS|1|Biopsy position
        0021xx92|FL|1|Biopsy T location
        0021xx93|FL|1|Biopsy ref location
        |GEMS_RTEN_01
        0249xx11|DA|1|Plan Creation Date
        0249xx13|TM|1|Plan Creation Time
        0249xx14|PN|1|Operator Name
        0249xx16|LO|1|Plan Comment
        0249xx18|SQ|1|Plan Image Sequence
        0249xx1A|LO|1|Exam/Series/Image Identifier
        0249xx1B|IS|1|Additional Image Identifier
        0249xx1C|CS|1|Build Resolution
        0249xx20|SQ|1|Structure Sequence
        0249xx22|SH|1|Structure Name
        0249xx24|CS|1|Structure Type
        0249xx28|CS|1|Structure Color
        0249xx30|SQ|1|Slab Sequence
        0249xx32|SQ|1|Slab Image Sequence
        0249xx36|DS|1|Z Plus Thickness
        0249xx38|DS|1|Z Minus Thickness
        0249xx3A|DS|3-n|Slab Shape
        0249xx40|SQ|1|Marker Sequence
        0249xx42|SH|1|Marker Name
        0249xx44|CS|1|Marker Color
        0249xx46|DS|3|Marker Position
        0249xx50|SQ|1|Beam Group Sequence
        0249xx51|SH|1|Group Name
        0249xx52|CS|1-n|Group Properties
        0249xx54|SQ|1|Beam Sequence
        0249xx60|SQ|1|Machine Reference Sequence
        0249xx62|SH|1|Machine Name
        0249xx64|SH|1|Beam Name
        0249xx66|CS|1|Particle Type
        0249xx68|DS|1|Nominal Particle Energy
        0249xx70|SQ|1|Block Sequence
        0249xx72|LO|1|Block Name
        0249xx74|DS|2-n|Block Shape
        0249xx80|SQ|1|Cutout Sequence
        0249xx82|LO|1|Cutout Name
        0249xx84|DS|2-n|Cutout Shape
        0249xx90|SH|1|Collimator Name
        0249xx92|CS|1|Collimator Type
        0249xxA0|SQ|1|Dynamic Segment Sequence
        0249xxA2|DS|1|Table Angle
        0249xxA4|DS|1|Gantry Angle
        0249xxA6|DS|1|Collimator Angle
        0249xxA8|DS|3|Isocenter Position
        0249xxA9|DS|1|Source-Surface Distance
        0249xxAA|DS|1|X Symmetric Opening
        0249xxAC|DS|1|Y Symmetric Opening
        0249xxAE|DS|1|X Positive Jaw Position
        0249xxB0|DS|1|X Negative Jaw Position
        0249xxB2|DS|1|Y Positive Jaw Position
        0249xxB4|DS|1|Y Negative Jaw Position
        0249xxB6|DS|2-n|Leaf Positions
        0249xxD0|CS|1|Treatment Position
        |GEMS_SENO_02
        0045xx04|CS|1|AES
        0045xx06|DS|1|Stereo angle
        0045xx09|DS|1|Real Magnification Factor
        0045xx0B|CS|1|Senograph Type
        0045xx0C|DS|1|Integration Time
        0045xx0D|DS|1|ROI Origin X and Y
        0045xx11|DS|2|Receptor Size cm X and Y
        0045xx12|IS|2|Receptor Size Pixels X and Y
        0045xx13|ST|1|Screen
        0045xx14|DS|1|Pixel Pitch Microns
        0045xx15|IS|1|Pixel Depth Bits
        0045xx16|IS|2|Binning Factor X and Y
        0045xx1B|LO CS|1|Clinical View
        0045xx1D|DS|1|Mean Of Raw Gray Levels
        0045xx1E|DS|1|Mean Of Offset Gray Levels
        0045xx1F|DS|1|Mean Of Corrected Gray Levels
        0045xx20|DS|1|Estimated Anat mean
        0045xx21|DS|1|Mean Of Log Region Gray Levels
        0045xx22|DS|1|Standard Deviation Of Raw Gray Levels
        0045xx23|DS|1|Standard Deviation Of Corrected Gray Levels
        0045xx24|DS|1|Standard Deviation Of Region Gray Levels
        0045xx25|DS|1|Standard Deviation Of Log Region Gray Levels
        0045xx26|OB|1|MAO Buffer
        0045xx27|IS|1|Set Number
        0045xx28|CS|1|WindowingType (LINEAR or GAMMA)
        0045xx29|DS|2|Windowing parameters
        0045xx2A|IS|1|2DLocX
        0045xx2B|IS|1|2DLocY
        0045xx39|US|1|Vignette Rows
        0045xx3A|US|1|Vignette Columns
        0045xx3B|US|1|Vignette Bits Allocated
        0045xx3C|US|1|Vignette Bits Stored
        0045xx3D|US|1|Vignette High Bit
        0045xx3E|US|1|Vignette Pixel Representation
        0045xx3F|OB|1|Vignette Pixel Data
        0045xx49|DS|1|Radiological Thickness
        0045xx50|UI|1|SC Instance UID
        0045xx51|UI|1|SC series UID
        0045xx52|IS|1|Raw Diagnostic Low
        0045xx53|IS|1|Raw Diagnostic High
        0045xx54|DS|1|Exponent
        0045xx55|IS|1|A Coefficients
        0045xx56|DS|1|Noise Reduction Sensitivity
        0045xx57|DS|1|Noise Reduction Threshold
        0045xx58|DS|1|mu
        0045xx59|IS|1|Threshold
        0045xx60|IS|4|Breast ROI X
        0045xx61|IS|4|Breast ROI Y
        0045xx62|IS|1|User Window Center
        0045xx63|IS|1|User Window Width
        0045xx64|IS|1|Segm Threshold
        0045xx65|IS|1|Detector Entrance Dose
        0045xx66|IS|1|Asymmetrical Collimation Information
        0045xx71|OB|1|STX buffer
        0045xx72|DS|2|Image Crop point
        |GEMS_SERS_01
        002510xx|LO|1|Private Element Creator
        0025xx06|SS|1|Last pulse sequence used
        0025xx07|SL|1|Images in Series
        0025xx10|SL|1|Landmark Counter
        0025xx11|SS|1|Number of Acquisitions
        0025xx14|SL|1|Indicates no. of updates to header
        0025xx17|SL|1|Series Complete Flag
        0025xx18|SL|1|Number of images archived
        0025xx19|SL|1|Last image number used
        0025xx1A|SH|1|Primary Receiver Suite and Host
        0025xx1B|OB|1|Protocol Data Block (compressed)
        |GEMS_STDY_01
        002310xx|LO|1|Private Element Creator
        0023xx01|SL|1|Number of series in Study
        0023xx02|SL|1|Number of unarchived Series
        0023xx10|SS|1|Reference image field
        0023xx50|SS|1|Summary image
        0023xx70|FD|1|Start time(secs) in first axial
        0023xx74|SL|1|No. of updates to header
        0023xx7D|SS|1|Indicates study has complete info (DICOM/genesis)
        |GEMS_Ultrasound_ImageGroup_001
        6003xx10|SQ|1|
        6003xx11|OB|1|
        |GEMS_Ultrasound_MovieGroup_001
        7FE11060|OB OW|1|IllegalPrivatePixelSequence
        7FE1xx01|SQ|1|
        7FE1xx02|LO|1|
        7FE1xx03|UL|1|
        7FE1xx08|SQ|1|
        7FE1xx10|SQ|1|
        7FE1xx12|LO|1|
        7FE1xx18|SQ|1|
        7FE1xx20|SQ|1|
        7FE1xx24|SH|1|
        7FE1xx26|SQ|1|
        7FE1xx36|SQ|1|
        7FE1xx37|UL|1|
        7FE1xx43|OB|1|
        7FE1xx48|FD|1-2|
        7FE1xx49|UL|1|
        7FE1xx51|FL|1|
        7FE1xx52|FD|1|
        7FE1xx53|UL|1|
        7FE1xx54|SL|1|
        7FE1xx55|OB|1|
        7FE1xx57|LT|1|
        7FE1xx60|OB|1|
        7FE1xx61|OW|1|
        7FE1xx70|SQ|1|
        7FE1xx71|UL|1|
        7FE1xx72|LO|1|
        7FE1xx73|SQ|1|
        7FE1xx74|LO|1|
        7FE1xx75|SQ|1|
        7FE1xx77|FD|1-n|
        7FE1xx79|SL|1|
        7FE1xx83|SQ|1|
        7FE1xx84|LO|1|
        7FE1xx85|SQ|1|
        7FE1xx86|SL|4|
        7FE1xx87|FD|4|
        7FE1xx88|FD|1|
        |GEMS_VXTLSTATE_001
        0057xx05|SQ|1|Volumes_info
        0057xx06|SQ|1|Image_UIDs
        0057xx07|DT|1|SUV_ScanTime
        0057xx08|DT|1|SUV_AdministredTime
        0057xx09|DT|1|SUV_MeasuredTime
        0057xx10|DT|1|SUV_PostInjectedTime
        0057xx11|FL|1|SUV_TracerActivity
        0057xx12|FL|1|SUV_PostInjectedActivity
        0057xx13|FL|1|SUV_HalfLife
        0057xx14|LO|1|SState_Version
        0057xx15|SQ|1|SegList_Seq
        0057xx16|IS|1|SegList_Count
        0057xx17|OB|1|SegList_List
        0057xx18|LO|1|SegList_Name
        0057xx19|LO|1|Volume_Filename
        0057xx20|LO|1|SegList_Label
        0057xx21|SQ|1|Bookmark_Seq
        0057xx22|LT|1|Bookmark
        0057xx23|FL|3|Cursor_position
        0057xx24|UL|3-n|Color_Value_Field
        0057xx25|IS|1|Count
        0057xx26|SQ|1|Views_info
        0057xx27|LT|1|View_Slot
        0057xx28|IS|1|Wireframe_Size
        0057xx29|UT|1|Wireframe
        0057xx30|IS|1|Annotation_Size
        0057xx31|LT|1|Annotation
        0057xx32|IS|1|Slider_State
        0057xx33|LO|1|Proto_Name
        0057xx34|LO|1|Proto_Title
        0057xx35|LO|1|Proto_FilmName
        0057xx36|LO|1|Proto_Step
        0057xx38|LT|1|SegList_Slots
        0057xx39|IS|1|VT_Points_Size
        0057xx40|LT|1|VT_Points
        0057xx41|IS|1|VT_Meas_Size
        0057xx42|LT|1|VT_Meas
        0057xx43|IS|1|VT_Tree_Size
        0057xx44|UT|1|VT_Tree
        0057xx46|IS|1|VT_Preset_Size
        0057xx47|LT|1|VT_Preset
        0057xx48|IS|1|VT_State_Size
        0057xx49|LT|1|VT_State
        0057xx50|IS|1|Preferences_Size
        0057xx51|LT|1|Preferences
        0057xx52|IS|1|Volume_ZComb_Filter
        0057xx53|IS|1|HTML_Page_Size
        0057xx54|LT|1|HTML_Page
        0057xx55|FL|3|Camera_Position
        0057xx56|IS|1|Slider_Size
        0057xx57|LT|1|Slider
        0057xx58|LO|1|SegList_Pretty_Name
        |GEMS_VXTL_USERDATA_01
        0047xx11|LT|1|
        |GEMS_XELPRV_01
        0033xx08|CS|1|Object Type
        0033xx10|SL|1|Modified
        0033xx11|LO|1|Name
        0033xx14|LO|1|StudyId
        0033xx16|LO|1|ProtocolDataUID
        0033xx17|SH|1|Date
        0033xx18|SH|1|Time
        0033xx19|UL|1|ProtocoldataFlags
        0033xx1A|LO|1|ProtocolName
        0033xx1B|LO|1|StudyId
        0033xx1C|OB|1|BulkData
        0033xx1D|SL|1-n|IntData
        0033xx1E|FD|1-n|DoubleData
        0033xx1F|OB|1|StringData
        0033xx20|OB|1|BulkDataFormat
        0033xx21|OB|1|IntDataFormat
        0033xx22|OB|1|DoubleDataFormat
        0033xx23|OB|1|StringDataFormat
        0033xx24|LT|1|Description
        0033xx28|LO|1|RTName
        0033xx29|LT|1|RTSpecification
        0033xx2A|UL|1|ReviewTemplatesFlags
        0033xx2B|LT|1|DataValidationSpec
        0033xx2C|LT|1|Description
        0033xx2D|LT|1|IconDescription
        0033xx50|SQ|1|ProtocoldataSQ
        0033xx51|UI|1|PDOSOPClassUID
        0033xx52|UI|1|PDOSOPInstanceUID
        0033xx60|SQ|1|ReviewtemplateSQ
        0033xx61|UI|1|RTOSOPClassUID
        0033xx62|UI|1|RTOSOPInstanceUID
        0033xx70|SQ|1|SeriesdataSQ
        0033xx71|UI|1|SDOSOPClassUID
        0033xx72|UI|1|SDOSOPInstanceUID
        0033xx73|SQ|1|SDODoubleDataSQ
        0057xx01|SQ|1|ROISQ
        0057xx02|UI|1|SOPClassUID
        0057xx03|UI|1|SOPInstanceUID
        0057xx10|IS|1|ROINumber
        0057xx11|UI|1|Dimensions
        0057xx12|UI|1|Points
        0057xx13|UI|1|Type
        0057xx14|UI|1|Description
        0057xx15|UI|1|Data value Representation
        0057xx16|UI|1|Label
        0057xx17|UI|1|Data
        0057xx41|SL|1|Modified
        0057xx42|LO|1|Name
        0057xx43|SL|1|Rid
        0057xx45|LO|1|SOPClassUID
        0057xx46|LO|1|SOPInstanceUID
        0057xx47|LO|1|Normal Colour
        0057xx48|LT|1|NameFont
        0057xx49|SL|1|FillPattern
        0057xx4A|SL|1|LineStyle
        0057xx4B|SL|1|LineDashLength
        0057xx4C|SL|1|LineThickness
        0057xx4D|SL|1|Interactivity
        0057xx4E|SL|1|NamePos
        0057xx4F|SL|1|NameDisplay
        0057xx50|LO|1|Label
        0057xx51|SL|1-n|BpSeg
        0057xx52|US|1-n|BpSegpairs
        0057xx53|SL|1|SeedSpace
        0057xx54|FD|1-n|Seeds
        0057xx55|SL|1-n|Shape
        0057xx56|FD|1-n|ShapeTilt
        0057xx59|SL|1-n|ShapePtsSpace
        0057xx5A|SL|1-n|ShapeCtrlPtsCount
        0057xx5B|FD|1-n|Shap CtrlPts
        0057xx5C|SL|1|ShapeCPSpace
        0057xx5D|UL|1-n|ROIFlags
        0057xx5E|UL|1|FrameNumber
        0057xx60|LO|1-n|DatasetROIMapping
        |GEMS_XR3DCAL_01
        0021xx01|IS|1|3Dcal image rows
        0021xx02|IS|1|3Dcal image columns
        0021xx03|FL|1|3Dcal field of view
        0021xx04|DA|1|3Dcal acquisition date
        0021xx05|TM|1|3Dcal acquisition time
        0021xx06|DA|1|3Dcal calibration processing date
        0021xx07|TM|1|3Dcal calibration processing time
        0021xx08|FL|1|3Dcal L arm angle
        0021xx09|FL|1-n|3Dcal Pivot angle vector
        0021xx0A|FL|1|3Dcal C arm angle
        0021xx0B|SQ|1|3Dcal matrix sequence
        0021xx0C|LO|1-n|3Dcal matrix elements
        0021xx0D|LO|1|3Dcal algorithm version
        0021xx0E|FL|1|3Dcal 3D frame unit size
        0021xx0F|LO|1|3Dcal calibration mode
        0021xx10|FL|1|3Dcal image frame origin row
        0021xx11|FL|1|3Dcal image frame origin column
        0021xx12|IS|1|3Dcal positioner pivot rotation speed
        0021xx13|IS|1|3Dcal number of images
        0021xx14|UI|1|3Dcal Instance UID
        0021xx15|FL|2|3Dcal image pixel spacing
        0021xx16|CS|1|3Dcal centering mode
        |GEMS_YMHD_01
        0033xx05|UN|1|
        0033xx06|UN|1|
        |GE_GENESIS_REV3.0
        0019xx39|SS|1|Axial Type
        0019xx8F|SS|1|Swap Phase / Frequency Axis
        0019xx9C|SS|1|Pulse Sequence Name
        0019xx9F|SS|1|Coil Type
        0019xxA4|SS|1|SAT fat/water/none
        0019xxC0|SS|1|Bitmap of SAT Selections
        0019xxC1|SS|1|Surfacel Coil Iintensity Correction Flag
        0019xxCB|SS|1|Phase Contrast Flow Axis
        0019xxCC|SS|1|Phase Contrast Velocity Encoding
        0019xxD5|SS|1|Fractional Echo
        0019xxD8|SS|1|Variable Echo Flag
        0019xxD9|DS|1|Concatenated Sat
        0019xxF2|SS|1|Number of Phases
        0043xx1E|DS|1|Delta Start Time
        0043xx27|SH|1|Pitch Ratio
        |GE_GROUP
        6005xx10|UT|1|
        |HMC - CT - ID
        0009xx00|UN|1|Image ID Information (e.g. Patient Name, Patient ID)
        0009xx01|UN|1|Image ID Information (e.g. Patient Comment)
        |HOLOGIC
        0011xx00|LO|1|Hx Questionnaire
        0021xx01|LT|1|Image Analysis Data in XML
        0023xx00|LO|1|Encoding Scheme Version
        0023xx01|LO|1|P File Name
        0023xx02|OB|1|P File Data
        0023xx03|UL|1|P File Length
        0023xx04|OB|1|R File Data
        0023xx05|UL|1|R File Length
        |HOLOGIC, Inc.
        0019xx06|LO|1|
        0019xx07|SH|1|
        0019xx08|LO|1|
        0019xx16|DS|1|
        0019xx26|LO|1|
        0019xx27|SH|1|
        0019xx28|LO|1|
        0019xx29|LO|1|
        0019xx30|US|1|
        0019xx31|US|1|
        0019xx32|US|1|
        0019xx33|US|1|
        0019xx34|US|1|
        0019xx35|US|1|
        0019xx37|LO|1|
        0019xx40|DS|1|
        0019xx41|DS|1|
        0019xx42|DS|1|
        0019xx43|DS|1|
        0019xx44|IS|1|
        0019xx45|IS|1|
        0019xx46|IS|1|
        0019xx70|DS|1|
        0019xx85|IS|1|
        0019xx90|DS|1|
        7E01xx01|LO|1|
        7E01xx02|LO|1|
        7E01xx10|SQ|1|
        7E01xx11|SQ|1|
        7E01xx12|OB|1|
        7F01xx01|LO|1|
        7F01xx02|SH|1|
        7F01xx10|SQ|1|
        7F01xx12|OB|1|
        |Hologic
        0011xx00|LO|1|Hx Questionnaire
        0021xx01|LT|1|Image Analysis Data in XML
        0023xx00|LO|1|Encoding Scheme Version
        0023xx01|LO|1|P File Name
        0023xx02|OB|1|P File Data
        0023xx03|UL|1|P File Length
        0023xx04|OB|1|R File Data
        0023xx05|UL|1|R File Length
        |IDEXX
        0011xx00|LO|1|Breed Name
        0011xx01|LO|1|Species Name
        0011xx02|PN|1|Owner
        |IMPAC
        300Bxx02|FL|1|
        300Bxx04|FL|1|
        300Bxx0E|FL|1|
        |IMS s.r.l. Biopsy Private Code
        1269xx01|IS|1|Biopsy Image
        1269xx10|IS|1-n|Biopsy Markers X
        1269xx11|IS|1-n|Biopsy Markers Y
        1269xx12|IS|1|Biopsy Markers Number
        1269xx20|IS|1|Biopsy Area Left Border
        1269xx21|IS|1|Biopsy Area Right Border
        1269xx22|IS|1|Biopsy Area Top Border
        1269xx23|IS|1|Biopsy Area Bottom Border
        |IMS s.r.l. Mammography Private Code
        1271xx01|IS|1|
        1271xx02|IS|1|
        1271xx10|IS|1|
        1271xx11|IS|1|
        1271xx12|IS|1|
        1271xx13|IS|1|
        1271xx20|IS|1|
        1271xx21|IS|1|
        1271xx22|IS|1|
        1271xx38|LO|1|
        1271xx39|US|1|
        1271xx40|US|1|
        1271xx41|LO|1|
        1271xx42|LT|1|
        1271xx45|IS|1|
        1271xx46|IS|1|
        1271xx47|IS|1|
        1271xx48|IS|1|
        1271xx49|IS|1|
        1271xx50|IS|1|
        1271xx51|IS|1|
        1271xx52|IS|1|
        1271xx53|LO|1|
        1271xx54|IS|1|
        |INFINITT_FMX
        0015xx10|LO|1|
        0015xx11|LO|1|
        |INTEGRIS 1.0
        0009xx08|CS|1|Exposure Channel
        0009xx32|TM|1|Exposure Start Time
        0019xx00|LO|1|APR Name
        0019xx40|DS|1|Frame Rate
        0021xx12|IS|1|Exposure Number
        0029xx00|SQ|1|Edge Enhancement Sequence
        0029xx01|US|2|Convolution Kernel Size
        0029xx02|US|1-n|Convolution Kernel Coefficients
        0029xx03|FL|1|Edge Enhancement Gain
        0029xx08|IS|1|Number of Exposure Results
        0041xx20|DS FL|1|Accumulated Fluoroscopy Dose
        0041xx30|DS FL|1|Accumulated Exposure Dose
        0041xx40|DS FL|1|Total Dose
        0041xx41|US FL|1|Total Number of Frames
        0041xx50|SQ|1|Exposure Information Sequence
        |INTELERAD MEDICAL SYSTEMS
        0029xx01|FD|1|ImageCompressionFraction
        0029xx02|FD|1|ImageQuality
        0029xx03|FD|1|ImageBytesTransferred
        0029xx10|SH|1|J2cParameterType
        0029xx11|US|1|J2cPixelRepresentation
        0029xx12|US|1|J2cBitsAllocated
        0029xx13|US|1|J2cPixelShiftValue
        0029xx14|US|1|J2cPlanarConfiguration
        0029xx15|DS|1|J2cRescaleIntercept
        0029xx20|LO|1|PixelDataMD5SumPerFrame
        0029xx21|US|1|HistogramPercentileLabels
        0029xx22|FD|1|HistogramPercentileValues
        3F01xx01|LO|1|Institution Code
        3F01xx02|LO|1|Routed Transfer AE
        3F01xx03|LO|1|Source AE
        3F01xx04|LO SH|1|Deferred Validation
        3F01xx05|LO|1|Series Owner
        3F01xx06|LO|1|OrderGroupNumber
        3F01xx07|SH|1|StrippedPixelData
        3F01xx08|SH|1|PendingMoveRequest
        |ISG Image
        0065xx11|UL|1|
        |ISG shadow
        0029xx70|IS|1|
        0029xx80|IS|1|
        0029xx90|IS|1|
        |ISI
        0009xx01|SQ UN|1|SIENET General Purpose IMGF
        |Image (ID, Version, Size, Dump, GUID)
        8003xx00|LO|1|ID
        8003xx10|LO|1|Version
        8003xx20|UL|1|Size
        8003xx30|OB|1|Dump
        8003xx40|LO|1|GUID
        |Imaging Dynamics Company Ltd.
        4321xx05|UN|1|Custom Tag
        4321xx10|UN|1|Custom Tag
        4321xx41|CS|1|
        4321xx42|US|1|
        4321xx50|DS|1|Custom Tag
        4321xx51|DS|1|Custom Tag
        4321xx64|LO|1|Custom Tag
        |KINETDX
        0021xxA5|US|1|
        0021xxA8|LO|1|
        0021xxAA|OB|1|
        |KINETDX_GRAPHICS
        0021xxA4|LT|1|
        |KRETZ_US
        7FE1xx01|OB|1|
        |Kodak Image Information
        0029xx15|LO|1|
        0029xx16|LO|1|
        0029xx17|LO|1|
        0029xx18|UT|1|
        0029xx19|IS|1|
        0029xx1A|IS|1|
        |LODOX_STATSCAN
        0019xx01|IS|1-n|
        0019xx02|IS|1|
        0019xx03|DS|1|
        0019xx04|DS|1|
        0019xx05|DS|1|
        0019xx06|DS|1|
        0019xx07|DS|1|
        0019xx08|DS|1|
        |LORAD Selenia
        0019xx06|OB|1|Paddle ID
        0019xx07|OB|1|Paddle Position
        0019xx08|OB|1|Collimation Size
        0019xx26|OB|1|
        0019xx27|OB|1|
        0019xx28|OB|1|
        0019xx29|OB|1|
        0019xx30|OB|1|
        0019xx31|OB|1|
        0019xx32|OB|1|
        0019xx33|OB|1|
        0019xx34|OB|1|
        0019xx35|OB|1|
        0019xx40|OB|1|
        0019xx41|OB|1|
        0019xx50|OB|1|
        0019xx51|OB|1|
        0019xx52|OB|1|
        0019xx53|OB|1|
        0019xx70|OB|1|
        0019xx71|OB|1|
        |MAROTECH Inc.
        0037xx01|LO|1|Some kind of version number
        0037xx21|US|1|Icon Row
        0037xx22|US|1|Icon Col
        0037xx23|OB|1|JPEG Compressed Icon
        |MDS NORDION OTP ANATOMY MODELLING
        3005xx00|SQ|1|
        3005xx02|CS|1|
        3005xx04|DS|1|
        3005xx06|DS|1|
        3005xx08|DS|1|
        3005xx0A|CS|1|
        3005xx0C|CS|1|
        3005xx0E|CS|1|
        3005xx10|DS|1|
        3005xx12|DS|1|
        |MEDIFACE
        0021xx01|UN|1|
        0021xx10|UN|1|
        0021xx11|UN|1|
        0021xx12|UN|1|
        0021xx21|UN|1|
        0021xx22|UN|1|
        0021xx30|UN|1|
        0021xx31|UN|1|
        0021xx40|UN|1|
        0021xx41|UN|1|
        0021xx42|UN|1|
        0021xx50|UN|1|
        0021xx51|UN|1|
        0021xx52|UN|1|
        0021xx60|UN|1|
        0021xxF1|UN|1|
        0021xxF2|UN|1|
        0029xx01|UL|1|
        0029xx10|DS|1|Window Center
        0029xx11|DS|1|Window Width
        0029xx20|DS|1|
        0029xx21|UL|1|
        0029xx22|DS|2|
        0029xx30|LT|1|
        |MERGE TECHNOLOGIES, INC.
        0009xx00|OB|1|
        |MITRA LINKED ATTRIBUTES 1.0
        0031xx20|LO|1|Global Patient ID
        |MITRA OBJECT ATTRIBUTES 1.0
        0033xx02|LO|1|
        0033xx04|LO|1|
        0033xx06|LO|1|
        0033xx08|LO|1|
        0033xx0A|LO|1|
        |MITRA OBJECT DOCUMENT 1.0
        0029xx00|OB|1|
        |MITRA OBJECT UTF8 ATTRIBUTES 1.0
        0033xx02|PN|1|Patient's Name
        0033xx04|CS|1|Study Description
        0033xx06|PN|1|Referring Physician's Name
        0033xx08|PN|1|Requesting Physician's Name
        0033xx0A|PN|1|Performing Physician's Name
        0033xx0C|LO|1|Reason for Study
        0033xx0E|LT|1|Study Comments
        0033xx13|PN|1|Patient's Name Single Byte
        0033xx14|PN|1|Patient's Name Ideographic
        0033xx15|PN|1|Patient's Name Phonetic
        0033xx16|PN|1|Referring Physician's Name Single Byte
        0033xx17|PN|1|Referring Physician's Name Ideographic
        0033xx18|PN|1|Referring Physician's Name Phonetic
        0033xx19|PN|1|Requesting Physician's Name Single Byte
        0033xx1A|PN|1|Requesting Physician's Name Ideographic
        0033xx1B|PN|1|Requesting Physician's Name Phonetic
        0033xx1C|PN|1|Performing Physician's Name Single Byte
        0033xx1D|PN|1|Performing Physician's Name Ideographic
        0033xx1E|PN|1|Performing Physician's Name Phonetic
        |MITRA PRESENTATION 1.0
        0029xx00|CS|1|Mitra Rotation
        0029xx01|LO|1|Mitra Window Width
        0029xx02|LO|1|Mitra Window Centre
        0029xx03|IS|1|Mitra Invert
        0029xx04|IS|1|Mitra Has Tabstop
        0029xx05|CS|1|Smooth Rotation
        0029xx10|CS|1|Breast Box x0
        0029xx11|CS|1|Breast Box y0
        0029xx12|CS|1|Breast Box x1
        0029xx13|CS|1|Breast Box y1
        |MMCPrivate
        0009xx00|LO|1|Private Creator
        0009xx01|LO|1|Technologist
        0009xx02|LO|1|ScheduledStudyDateTime
        0009xx03|OB|1|StudyAppData
        0009xx04|UI|1|ProtocolObjectID
        0009xx05|LO|1|Name
        0009xx06|IS|1|Frequency
        0009xx07|SH|1|UpdateFlag
        0009xx08|SH|1|Directory
        0009xx09|LO|1|Comments
        0009xx0A|LO|1|Region
        0009xx0B|SH|1|Laterality
        0009xx0C|TM|1|TotalScanTime
        0009xx0D|LO|1|ContrastMedium
        0009xx0E|LO|1|CreateDateTime
        0009xx0F|LO|1|Creator
        0009xx10|LO|1|SiteName
        0009xx11|LO|1|ReferringPhysician
        0009xx12|LO|1|Radiologist
        0009xx13|LO|1|Technologist
        0009xx14|UI|1|ProtocolUid
        0009xx15|SH|1|IsInLibrary
        0009xx16|LO|1|Gating
        0009xx17|ST|1|Note
        0009xx18|IS|1|NumberOfTasks
        0009xx19|SH|1|IsFlagRaised
        0009xx1A|SH|1|IsArchived
        0009xx1B|SH|1|IsDefault
        0009xx1C|OB|1|ProtocolAppData
        0009xx1D|SH|1|IsAllowCascadeSave
        0009xx1E|SH|1|IsAllowCascadeProtect
        0009xx1F|SQ|1|TaskInfo
        0009xx20|UI|1|TaskInfoObjectID
        0009xx21|LO|1|Name
        0009xx22|SH|1|TaskStatus
        0009xx23|SH|1|TaskPriority
        0009xx24|SH|1|Leaf
        0009xx25|LO|1|TaskID
        0009xx26|IS|1|Frequency
        0009xx27|SH|1|UpdateFlag
        0009xx28|SH|1|Directory
        0009xx29|LO|1|Comments
        0009xx2A|SH|1|Category
        0009xx2B|LO|1|Region
        0009xx2C|SH|1|Laterality
        0009xx2D|TM|1|ScanTime
        0009xx2E|LO|1|ContrastMedium
        0009xx2F|LO|1|CreateDateTime
        0009xx30|LO|1|Creator
        0009xx31|LO|1|SiteName
        0009xx32|LO|1|ReferringPhysician
        0009xx33|LO|1|Radiologist
        0009xx34|LO|1|Technologist
        0009xx35|UI|1|TaskUid
        0009xx36|UI|1|TaskInfoUid
        0009xx37|SH|1|IsInLibrary
        0009xx38|IS|1|TaskOrder
        0009xx39|LO|1|Gating
        0009xx3A|SH|1|Plane
        0009xx3B|LO|1|SequenceType
        0009xx3C|SH|1|IsExecutive
        0009xx3D|ST|1|Note
        0009xx3E|SH|1|AutoStart
        0009xx3F|SH|1|AutoSave
        0009xx40|SH|1|AutoArchive
        0009xx41|IS|1|QueueGroupID
        0009xx42|SH|1|IsFlagRaised
        0009xx43|SH|1|IsArchived
        0009xx44|SH|1|IsDefault
        0009xx45|OB|1|TaskInfoAppData
        0009xx46|SH|1|IsAllowCascadeSave
        0009xx47|SH|1|IsAllowCascadeProtect
        0009xx48|LO|1|ProtocolName
        0009xx4E|LO|1|Cms_BodyPartExamined
        0009xx4F|LO|1|IsProtected
        0009xx50|OB|1|?StudyReservationInfo
        0009xx51|LO|1|Cmi_contrastBolusAgent
        0009xx52|LO|1|Cms_institutionName
        0009xx53|LO|1|Cms_institutionalDepartmentName
        0009xx54|LO|1|Cms_seriesDescription
        0009xx55|LO|1|Cms_operatorsName
        0009xx56|LO|1|Cms_PerformingPhysiciansName
        0009xx57|ST|1|Cms_institutionAddress
        0009xx58|LO|1|Cmi_imageComments
        0009xx59|LO|1|Cmi_instanceCreationDateTime
        0009xx5A|LO|1|MppsStepStatus
        0009xx5B|IS|1|FilmedCount
        0009xx5C|LO|1|IsAllowCascadeSave
        0009xx5D|LO|1|IsAllowCascadeProtect
        0009xx5E|LO|1|IsDeleted
        0009xx5F|UI|1|ProtocolObjectID
        0009xx60|OB|1|TaskInfoAppData
        0009xx72|UI|1|ProtocolTaskInfoObjectID
        0009xx73|IS|1|ProtocolTaskOrder
        0009xx74|UI|1|ProtocolTaskUid
        0009xx75|OB|1|ProtocolTaskAppData
        0009xx76|SH|1|ProtocolTaskIsAllowCascadeSave
        0009xx77|SH|1|ProtocolTaskIsAllowCascadeProtect
        0011xx00|LO|1|Private Creator
        0011xx01|LO|1|IsRapidRegistration
        0011xx02|LO|1|IsProtected
        0011xx03|IS|1|FilmedCount
        0011xx04|OB|1|ApplicationData
        0011xx05|LO|1|IsAllowCascadeSave
        0011xx06|LO|1|IsAllowCascadeProtect
        0011xx07|LO|1|IsDeleted
        0019xx00|LO|1|Private Creator
        0019xx01|LO|1|ProcType
        0019xx02|LO|1|Plane
        0019xx03|SH|1|IsSnapShotSeries
        0019xx04|DS|1|MaxFsColor
        0019xx05|LO|1|SeriesCategoryType
        0019xx07|LO|1|ImageContrastBolusAgent
        0019xx08|DS|1|ImageSliceThickness
        0019xx09|DS|1|ImageReconstructionDiameter
        0019xx0A|LO|1|ImageEchoTime
        0019xx0B|DS|1|ImageRepetitionTime
        0019xx0C|LO|1|SequenceType
        0019xx0D|LO|1|TaskUid
        0019xx0E|OB|1|SeriesAppData
        0019xx0F|IS|1|MultiSliceNumber
        0019xx10|LO|1|ImageScanTime
        0019xx11|LO|1|IsProtected
        0019xx12|IS|1|ImageIncrement
        0019xx13|LO|1|MppsStepStatus
        0019xx14|IS|1|StorageCommittedCount
        0019xx15|IS|1|ArchivedCount
        0019xx16|IS|1|TransferredCount
        0019xx17|LO|1|IsAllowCascadeSave
        0019xx18|LO|1|IsAllowCascadeProtect
        0019xx19|LO|1|IsDeleted
        0019xx1A|UI|1|CharacterizedImageInstanceUid
        0019xx1B|IS|1|CharacterizedImageCount
        0019xx1C|LO|1|InternalWindowWidth
        0019xx1D|LO|1|InternalWindowLevel
        0019xx1E|LO|1|?FlipAngle?
        0019xx1F|LO|1|?InversionTime?
        0019xx20|UI|1|MultiFrameSopInstanceUid
        0019xx21|OB|1|?ScanInterface.GroupParamArchive
        0029xx00|LO|1|Private Creator
        0029xx01|IS|1|SliceNumber
        0029xx02|IS|1|PhaseNumber
        0029xx03|LO|1|ProcType
        0029xx04|LO|1|StopwatchTime
        0029xx05|LO|1|Plane
        0029xx06|LO|1|ScanTime
        0029xx08|LO|1|DualSliceFlag
        0029xx09|LO|1|SspRatio
        0029xx0A|LO|1|GatingSignalSource
        0029xx0B|LO|1|Rephase
        0029xx0C|LO|1|HalfEcho
        0029xx0D|LO|1|RectFOVRatio
        0029xx0E|LO|1|HalfScan
        0029xx0F|LO|1|NumShots
        0029xx10|LO|1|ContrastAgent
        0029xx11|LO|1|EchoAllocation
        0029xx12|LO|1|NumEchoShift
        0029xx13|LO|1|FatSat
        0029xx14|LO|1|MTC
        0029xx15|LO|1|NumPreSat
        0029xx16|LO|1|TargetVelocity
        0029xx17|LO|1|VENCAxis
        0029xx18|LO|1|NumVENCDirection
        0029xx1C|LO|1|IsScalableWindowLevel
        0029xx1D|LO|1|ThreeDSettingLineAngle
        0029xx1E|LO|1|MPGTotalAxis
        0029xx1F|LO|1|MPGAxisNumber
        0029xx20|IS|1|MultiEchoNumber
        0029xx21|DS|1|NaviAverageGateWidth
        0029xx22|ST|1|ShimCompensateValue
        0029xx23|LO|1|GCOffset
        0029xx24|DS|1|NaviMaxGateWidth
        0029xx25|DS|1|NaviMinGateWidth
        0029xx26|DS|1|NaviMaxGatePosition
        0029xx27|DS|1|NaviMinGatePosition
        0029xx28|DS|1|TimeDuration
        0029xx29|DS|1|TablePosition
        0029xx2A|DS|1|NaviInitialGateWidth
        0029xx2B|DS|1|NaviFinalGateWidth
        0029xx2C|DS|1|NaviInitialGatePosition
        0029xx2D|DS|1|NaviFinalGatePosition
        0029xx2E|DS|1|NaviAverageGatePosition
        0029xx2F|OB|1|ImageAppData
        0029xx30|FD|1|DiffusionBValue
        0029xx31|SQ|1|SharedFunctionalGroupsSequence
        0029xx32|SQ|1|PerFrameFunctionalGroupsSequence
        0029xx33|DS|1|LossyImageCompressionRatio
        0029xx34|UI|1|InstanceCreatorUID
        0029xx35|UI|1|RelatedGeneralSOPClassUID
        0029xx36|UI|1|OriginalSpecializedSOPClassUID
        0029xx37|SH|1|TimezoneOffsetFromUTC
        0029xx38|CS|1|SOPInstanceStatus
        0029xx39|DT|1|SOPAuthorizationDateandTime
        0029xx3A|LT|1|SOPAuthorizationComment
        0029xx3B|LO|1|AuthorizationEquipmentCertificationNumber
        0029xx3C|UL|1|ConcatenationFrameOffsetNumber
        0029xx3D|US|1|RepresentativeFrameNumber
        0029xx3E|UI|1|ConcatenationUID
        0029xx3F|US|1|InConcatenationNumber
        0029xx40|CS|1|CardiacSynchronizationTechnique
        0029xx41|CS|1|CardiacSignalSource
        0029xx42|FD|1|CardiacRRIntervalSpecified
        0029xx43|CS|1|CardiacBeatRejectionTechnique
        0029xx44|IS|1|LowRRValue
        0029xx45|IS|1|HighRRValue
        0029xx46|IS|1|IntervalsAcquired
        0029xx47|IS|1|IntervalsRejected
        0029xx48|CS|1|RespiratoryMotionCompensationTechnique
        0029xx49|CS|1|RespiratorySignalSource
        0029xx4A|CS|1|BulkMotionCompensationTechnique
        0029xx4B|CS|1|BulkMotionSignalSource
        0029xx4C|CS|1|PixelPresentation
        0029xx4D|CS|1|VolumetricProperties
        0029xx4E|CS|1|VolumeBasedCalculationTechnique
        0029xx4F|ST|1|AcquisitionContextDescription
        0029xx50|SQ|1|ModalityLUTSequence
        0029xx51|LO|1|LUTDescriptor
        0029xx52|LO|1|LUTExplanation
        0029xx53|LO|1|LUTData
        0029xx54|CS|1|PresentationLUTShape
        0029xx55|SQ|1|FrameAnatomySequence
        0029xx56|CS|1|FrameLaterality
        0029xx57|SQ|1|AnatomicRegionSequence
        0029xx58|SH|1|AnatomicRegionCodeValue
        0029xx59|SH|1|AnatomicRegionCodingSchemeDesignator
        0029xx5A|SH|1|AnatomicRegionCodingSchemeVersion
        0029xx5B|LO|1|AnatomicRegionCodeMeaning
        0029xx5C|SQ|1|PixelValueTransformationSequence
        0029xx5D|LO|1|RescaleType
        0029xx5E|SQ|1|CardiacTriggerSequence
        0029xx5F|FD|1|TriggerDelayTime
        0029xx60|SQ|1|FrameVOILUTSequence
        0029xx61|LO|1|WindowCenterAndWidthExplanation
        0029xx62|CS|1|AcquisitionContrast
        0029xx63|SQ|1|MRModifierSequence
        0029xx64|CS|1|ParallelAcquisitionTechnic
        0029xx65|FD|1|ParallelReductionFactorSecIn
        0029xx66|CS|1|InversionRecovery
        0029xx67|CS|1|FlowCompensation
        0029xx68|CS|1|FlowCompensationDirection
        0029xx69|CS|1|SpatialPreSaturation
        0029xx6A|CS|1|PartialFourier
        0029xx6B|CS|1|PartialFourierDirection
        0029xx6C|CS|1|ResonantNucleus
        0029xx6D|CS|1|KSpaceFiltering
        0029xx6E|CS|1|ApplicableSafetyStandardAgency
        0029xx6F|LO|1|ApplicableSafetyStandardDescription
        0029xx70|SQ|1|MRReceiveCoilSequence
        0029xx71|LO|1|ReceiveCoilManufacturerName
        0029xx72|CS|1|ReceiveCoilType
        0029xx73|CS|1|QuadratureReceiveCoil
        0029xx74|LO|1|MultiCoilConfiguration
        0029xx75|CS|1|ComplexImageComponent
        0029xx76|SH|1|PulseSequenceName
        0029xx77|CS|1|EchoPulseSequence
        0029xx78|CS|1|MultipleSpinEcho
        0029xx79|CS|1|MultiPlanarExcitation
        0029xx7A|CS|1|PhaseContrast
        0029xx7B|CS|1|TimeOfFlightContrast
        0029xx7C|CS|1|SteadyStatePulseSequence
        0029xx7D|CS|1|EchoPlanarPulseSequence
        0029xx7E|CS|1|SpectrallySelectedSuppression
        0029xx7F|CS|1|OversamplingPhase
        0029xx80|CS|1|SegmentedKSpaceTraversal
        0029xx81|CS|1|CoverageOfKSpace
        0029xx82|SQ|1|MRTimingAndRelatedParametersSequence
        0029xx83|US|1|RFEchoTrainLength
        0029xx84|US|1|GradientEchoTrainLength
        0029xx85|CS|1|GradientOutputType
        0029xx86|FD|1|GradientOutput
        0029xx87|SQ|1|MRFOVGeometrySequence
        0029xx88|US|1|MRAcquisitionFrequencyEncodingSteps
        0029xx89|US|1|MRAcquisitionPhaseEncodingStepsInPlane
        0029xx8A|US|1|MRAcquisitionPhaseEncodingStepsOutOfPlane
        0029xx8B|SQ|1|MRTransmitCoilSequence
        0029xx8C|SH|1|TransmitCoilName
        0029xx8D|LO|1|TransmitCoilManufacturerName
        0029xx8E|CS|1|TransmitCoilType
        0029xx8F|SQ|1|MREchoSequence
        0029xx90|FD|1|EffectiveEchoTime
        0029xx91|SQ|1|MRMetaboliteMapSequence
        0029xx92|ST|1|MetaboliteMapDescription
        0029xx93|SQ|1|MetaboliteMapCodeSequence
        0029xx94|SH|1|MetaboliteMapCodeValue
        0029xx95|SH|1|MetaboliteMapCodingSchemeDesignator
        0029xx96|SH|1|MetaboliteMapCodingSchemeVersion
        0029xx97|LO|1|MetaboliteMapCodeMeaning
        0029xx98|SQ|1|MRImagingModifierSequence
        0029xx99|CS|1|MagnetizationTransfer
        0029xx9A|CS|1|BloodSignalNulling
        0029xx9B|CS|1|Tagging
        0029xx9C|FD|1|TagSpacingFirstDimension
        0029xx9D|FD|1|TagSpacingSecondDimension
        0029xx9E|FD|1|TagAngleFirstAxis
        0029xx9F|SS|1|TagAngleSecondAxis
        0029xxA0|FD|1|TagThickness
        0029xxA1|FD|1|TaggingDelay
        0029xxA2|FD|1|TransmitterFrequency
        0029xxA3|DS|1|PixelBandwidth
        0029xxA4|SQ|1|MRVelocityEncodingSequence
        0029xxA5|FD|1|VelocityEncodingDirection
        0029xxA6|FD|1|VelocityEncodingMinimumValue
        0029xxA7|FD|1|VelocityEncodingMaximumValue
        0029xxA8|SQ|1|MRImageFrameTypeSequence
        0029xxA9|CS|1|FrameType
        0029xxAA|CS|1|PixelPresentation
        0029xxAB|CS|1|VolumetricProperties
        0029xxAC|CS|1|VolumeBasedCalculationTechnique
        0029xxAD|IS|1|FilmedCount
        0029xxAE|LO|1|IsTransferred
        0029xxAF|LO|1|IsArchived
        0029xxB0|LO|1|MppsStepStatus
        0029xxB1|LO|1|CommitmentStatus
        0029xxB2|LO|1|IsStorageCommitted
        0029xxB3|LO|1|IsDicom
        0029xxB4|LO|1|IsAllowCascadeSave
        0029xxB5|LO|1|IsAllowCascadeProtect
        0029xxB6|LO|1|IsDeleted
        0029xxB7|OB|1|ApplicationData
        0029xxB8|LO|1|IsAllowCascadeSave
        0029xxB9|LO|1|IsAllowCascadeProtect
        0029xxBA|LO|1|IsDeleted
        0029xxBB|IS|1|VOI1
        0029xxBC|IS|1|VOI2
        0029xxBD|UI|1|BackgroundImageInstanceUID
        0029xxBE|LO|1|IsStoredToPortableMedia
        0029xxBF|DS|1|Voi1
        0029xxC0|FD|1|SelectiveIRColumn
        0029xxC1|DS|1|Voi2
        0029xxC2|DS|1|MixingTime
        0029xxC3|DS|1|SelectiveIRPosition
        0029xxC4|DS|1|SelectiveIRRow
        0029xxC5|DS|1|SelectiveIRColumn
        0029xxC6|DS|1|SelectiveIROrientation
        0029xxC7|LO|1|SelectiveIRThickness
        0029xxC8|SH|1|RephaseOrderSlice
        0029xxC9|SH|1|RephaseOrderPhase
        0029xxCA|SH|1|RephaseOrderFreq
        0029xxCB|ST|1|MetaboliteMapDescription
        0029xxCC|SQ|1|volumeLocalizationSeq
        0029xxCD|FD|1|SlabThickness
        0029xxCE|FD|1|SlabOrientation
        0029xxCF|FD|1|MidSlabPosition
        0029xxD0|LO|1|AcqModeSliceDir
        0029xxD1|LO|1|IRThicknessRatio
        0029xxD2|LO|1|BBIRThicknessRatio
        0029xxD3|LO|1|DeltaAngle
        0029xxD4|IS|1|MultiFrameFrameNumber
        0029xxD5|UI|1|EnhancedSopInstanceUid
        0029xxD6|LO|1|PolarityOfPhaseEncoding
        0029xxD7|OB|1|PresentationStates
        0029xxD9|DS|3|Magnetic Field Direction
        0041xx01|OB|1|RawDataAppData
        0041xx02|SQ|1|RawDataIndex
        0041xx03|LO|1|ChannelNumber
        0041xx04|LO|1|AxisDirection
        0041xx05|LO|1|SlabNumbe
        0041xx06|LO|1|CardiacPhaseNumbe
        0041xx07|LO|1|EchoNumber
        0041xx08|LO|1|SliceEncodeNumber
        0041xx09|LO|1|NsaNumber
        0041xx0A|OB|1|RawData
        0041xx0B|SS|1|RawDataMRInfo
        0041xx0C|IS|1|NumberOfVoxels
        0041xx0D|DS|1|MixingTime
        0041xx0E|DS|1|ADDiff
        0041xx0F|LO|1|ScanTime
        0041xx10|LO|1|NumPreSat
        0041xx11|LO|1|IsStoredToPortableMedia
        0041xx12|DS|1|Voi1
        0041xx13|DS|1|Voi2
        0041xx14|DS|1|VoxelSize
        0041xx15|IS|1|FreqPoint
        0041xx16|SH|1|LowOrderShim
        0041xx17|SH|1|EccLevel
        0041xx18|FL|1|FwhmHz
        0041xx19|FL|1|FwhmPpm
        0041xx1A|FL|1|WaterSupRate
        0071xx01|FL|1|ForegroundTransparency
        0071xx02|LO|1|IsDisplayBackgroundImage
        0071xx03|FL|1|ForegroundHorizontalShift
        0071xx04|FL|1|ForegroundVerticalShift
        0071xx05|FL|1|ForegroundRotationAngle
        0071xx06|FL|1|ForegroundMagnification
        0071xx07|OB|1|ApplicationData
        |Mayo/IBM Archive Project
        0021xx01|UN|1|
        0021xx10|UN|1|
        0021xx11|UN|1|
        0021xx12|UN|1|
        0021xx13|UN|1|
        0021xx14|UN|1|
        0021xx15|UN|1|
        0021xx16|UN|1|
        0021xx17|UN|1|
        0021xx18|UN|1|
        0021xx19|UN|1|
        0021xx1A|UN|1|
        0021xx1B|UN|1|
        0021xx1C|UN|1|
        0021xx1D|UN|1|
        0021xx1E|UN|1|
        0021xx1F|UN|1|
        0021xx20|UN|1|
        0021xx40|UN|1|
        0021xx41|UN|1|
        0021xx50|UN|1|
        0021xx60|UN|1|
        0021xx65|UN|1|
        |MeVis BreastCare
        0019xx01|LO|1|
        0071xx01|LO|1|
        |MeVis eD: Geometry Information
        0009xx11|UN|1|GeoScannerOrigin
        0009xx21|UN|1|SlicesID
        |MeVis eD: Slice Information
        0009xx10|UN|1|SlicesSOPInstanceUID
        |MeVis eD: Timepoint Information
        0009xx10|UN|1|TPDateTime
        0009xx11|UN|1|TPDateTimeType
        0009xx12|UN|1|TPSeriesDescription
        0009xx13|UN|1|TPGradientDirections
        0009xx21|UN|1|GeometryID
        |MeVis eatDicom
        0009xx10|UN|1|EatDicomVersion
        0009xx11|UN|1|EatDicomOptions
        0009xx21|UN|1|TimepointsID
        |MedIns HP Extensions
        5473xx03|LO|1|
        |Mitra Markup 1.0
        0029xx00|OB|1-n|Markup1
        0029xx01|OB|1-n|Markup2
        0029xx02|OB|1-n|Markup3
        0029xx03|OB|1-n|Markup4
        0029xx04|OB|1-n|Markup5
        0029xx05|OB|1-n|Markup6
        0029xx06|OB|1-n|Markup7
        0029xx07|OB|1-n|Markup8
        0029xx08|OB|1-n|Markup9
        0029xx09|OB|1-n|Markup10
        0029xx10|OB|1-n|Markup11
        0029xx11|OB|1-n|Markup12
        0029xx12|OB|1|Markup13
        0029xx13|OB|1|Markup14
        0029xx14|OB|1|Markup15
        |Mitra Object Document 1.0
        0029xx00|OB|1|IMPAX object document
        0029xx10|OB|1|IMPAX markup XML stored
        |Mitra Presentation 1.0
        0029xx00|CS|1|Mitra Rotation
        0029xx01|LO|1|Mitra Window Width
        0029xx02|LO|1|Mitra Window Centre
        0029xx03|IS|1|Mitra Invert
        0029xx04|IS|1|Mitra Has Tabstop
        0029xx05|CS|1|Smooth Rotation
        |Mortara_Inc
        1455xx00|OW|1|ELI Interpretation Vector
        1455xx01|UN|1|Custom ID
        1455xx02|UT|1|Race
        1455xx03|UT|1|Social Security Number
        1455xx04|UT|1|Attending Physician
        1455xx05|UT|1|Procedural Diagnosis
        1455xx06|UT|1|Note1
        1455xx07|UT|1|Note2
        1455xx08|LO|1|Order Request Number
        1455xx10|LO|1|Manufacturer Name
        |NUD_PRIVATE
        7777xx02|UT|1|Interfile
        7777xx05|IS|1|
        |OCULUS Optikgeraete GmbH
        00291010|OB|1|OriginalMeasuringData
        00291012|UL|1|OriginalMeasuringDataLength
        00291020|OB|1|OriginalMeasuringRawData
        00291022|UL|1|OriginalMeasuringRawDataLength
        |ObjectModel (ID, Version, Place, PlaceDescription)
        8101xx00|LO|1|ID
        8101xx10|LO|1|Version
        |PAPYRUS
        """
}
