// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension PrivateElementTable {
    static let elements2 = """
        0029xx93|IS|1|Annotation Type
        0029xx94|IS|1|Number of points
        0029xx95|IS|1|Fill Type
        3033xx00|CS|1|Study Priority Status
        |CMR42 CIRCLECVI
        00251010|LO|1|WorkspaceID
        00251020|LO|1|WorkspaceTimeString
        00251030|OB|1|WorkspaceStream
        |Canon Inc.
        0019xx10|OB|1|Canon Internal Data 1
        0019xx13|UN|1|
        0019xx15|DS|2|
        0019xx16|UN|1|
        0019xx17|DS|1|
        0019xx18|UN|1|
        0019xx19|UN|1|
        0019xx1A|UN|1|
        0019xx1B|LO|1|
        0019xx1C|IS|1|
        0019xx1E|IS|1|
        0019xx1F|UN|1|
        0019xx21|IS|1|
        0019xx60|US|1|Performed number of series
        0019xx70|US|1|Performed number of images
        0019xx7F|OB|1|Canon Internal Data 111
        |DCMTK_ANONYMIZER
        0009xx00|SQ|1|AnonymizerUIDMap
        0009xx10|UI|1|AnonymizerUIDKey
        0009xx20|UI|1|AnonymizerUIDValue
        0009xx30|SQ|1|AnonymizerPatientIDMap
        0009xx40|LO|1|AnonymizerPatientIDKey
        0009xx50|LO|1|AnonymizerPatientIDValue
        |DIDI TO PCR 1.1
        0019xx00|LT|1|Post Mode String
        0019xx01|LT|1|Post Data
        0019xx10|LT|1|Image Header
        0019xx22|LO UN|1|Route AET
        0019xx23|DS|1|PCR Print Scale
        0019xx24|ST UN|1|PCR Print Job End
        0019xx25|IS|1|PCR No Film Copies
        0019xx26|IS|1|PCR Film Layout Position
        0019xx27|ST UN|1|PCR Print Report Name
        0019xx70|ST UN|1|RAD Protocol Printer
        0019xx71|ST UN|1|RAD Protocol Medium
        0019xx80|LO|1|Original Filename
        0019xx81|SH|1|Filter Type
        0019xx82|LT|1|Stitching
        0019xx89|IS|1|Exposure Index
        0019xx8A|IS|1|Collimator X
        0019xx8B|IS|1|Collimator Y
        0019xx8C|LO|1|Print Marker
        0019xx8D|LO|1|RGDV Name
        0019xx8E|LO|1|Acqd Sensitivity
        0019xx8F|LO|1|Processing Category
        0019xx90|LO|1|Unprocessed Flag
        0019xx91|DS UN|2|Key Values
        0019xx92|LO UN|1|Destination Postprocessing Function
        0019xxA0|LO UN|1|Version
        0019xxA1|LO UN|1|Ranging Mode
        0019xxA2|DS UN|1|Abdomen Brightness
        0019xxA3|DS UN|1|Fixed Brightness
        0019xxA4|DS UN|1|Detail Contrast
        0019xxA5|DA UN|1|Contrast Balance
        0019xxA6|DS UN|1|Structure Boost
        0019xxA7|DS UN|1|Structure Preference
        0019xxA8|DS UN|1|Noise Robustness
        0019xxA9|DS UN|1|Noise Dose Limit
        0019xxAA|DS UN|1|Noise Dose Step
        0019xxAB|DS UN|1|Noise Frequency Limit
        0019xxAC|DS UN|1|Weak Contrast Limit
        0019xxAD|DS UN|1|Strong Contrast Limit
        0019xxAE|DS UN|1|Structure Boost Offset
        0019xxAF|LO UN|1|Smooth Gain
        0019xxB0|LO UN|1|Measure Field 1
        0019xxB1|LO UN|1|Measure Field 2
        0019xxB2|IS UN|1|Key Percentile 1
        0019xxB3|IS UN|1|Key Percentile 2
        0019xxB4|IS UN|1|Density LUT
        0019xxB5|DS UN|1|Brightness
        0019xxB6|DS UN|1|Gamma
        0089xx10|SQ|1|Stamp Image Sequence
        |DIGISCAN IMAGE
        0029xx31|US|1-n|
        0029xx32|US|1-n|
        0029xx33|LO LT|1|
        0029xx34|LO LT|1|
        |DLX_ANNOT_01
        70xxxx04|ST|1|Text_annotation
        70xxxx05|IS|2|Box
        70xxxx07|IS|2|Arrow end
        |DLX_EXAMS_01
        0015xx01|DS|1|Stenos_calibr_ratio;
        0015xx02|DS|1|Stenos_magnification;
        0015xx03|DS|1|Cardiac_calibr_ratio;
        |DLX_LKUP_01
        60xxxx01|LT US|3|Gray Palette color lookup table descriptor
        60xxxx02|LT US|1|Gray Palette color lookup table data
        |DLX_PATNT_01
        0011xx01|LT|1|patient DOB
        |DLX_SERIE_01
        0019xx01|DS|1|Angle Value 1
        0019xx02|DS|1|Angle Value 2
        0019xx03|DS|1|Angle Value 3
        0019xx04|CS|1|Angle Label 1
        0019xx05|CS|1|Angle Label 2
        0019xx06|CS|1|Angle Label 3
        0019xx07|ST|1|Adx Procedure Name
        0019xx08|ST|1|Adx Exam Name
        0019xx09|SH|1|Adx Patient Size
        0019xx0A|IS|1|Adx Record View
        0019xx10|DS|1|Adx Injector Delay
        0019xx11|CS|1|Adx Auto Inject
        0019xx14|IS|1|Adx Acq Mode
        0019xx15|CS|1|Adx Camera Rotation Enable
        0019xx16|CS|1|Adx Reverse Sweep
        0019xx17|IS|1|User Spatial Filter Strength
        0019xx18|IS|1|User Zoom Factor
        0019xx19|IS|1|X Zoom
        0019xx1A|IS|1|Y Zoom
        0019xx1B|DS|1|Adx Focus
        0019xx1C|CS|1|Adx Dose
        0019xx1D|IS|1|Side Mark
        0019xx1E|IS|1|Percent Landscape
        0019xx1F|DS|1|Adx Exposure Duration
        0019xx20|SH|1|Ip Address
        0019xx21|DS|1|Table Vertical Position
        0019xx22|DS|1|Table Longitudinal Position
        0019xx23|DS|1|Table Lateral Position
        0019xx24|DS|1|Lambda cm Pincushion Distortion
        0019xx25|DS|1|Slope LV Regression
        0019xx26|DS|1|Intercept LV Regression
        0019xx27|DS|1|Image chain FWHM psf mm min
        0019xx28|DS|1|Image chain FWHM psf mm max
        |DL_INTERNAL_USE
        0015xx8F|IS|1|
        |DR Systems, Inc.
        4453xx01|LO|1|DR Exam ID
        4453xx02|LO|1|DR Image Type
        4453xx04|LO|1|DR File Type
        4453xx05|LO|1|DR File Suffix
        4453xx0A|UN|1|DR Annotation Type
        4453xx0C|SQ|1|DR Original Instance UID Sequence
        |DicomUtils 20100512
        00090001|SQ|1|DICOMUTILS_PROCESSING_METHODS
        |ELGEMS_XPERT
        7FA1xx00|OB|1|XPert Composite Report Item buffer
        7FA1xx10|OB|1|Xpert Composite Report Item Identificator
        |ELSCINT1
        0003xx01|OW|1|Offset List Structure
        00E10046|OB|1|
        00E100E1|UN|1|
        00E100EC|UN|1|
        00E11021|DS|1|DLP
        00E11037|DS|1|Total Saving Dose
        00E1103E|IS|1|Split Is Dual Surview
        00E11050|DS|1|Acquisition Duration
        00E110C4|DS|1|Abs Bed Pos
        00E1xx01|US|1|Data Dictionary Version
        00E1xx05|IS|1|
        00E1xx06|IS|1|
        00E1xx07|IS|1|
        00E1xx14|CS LT|1|
        00E1xx18|OB|1|
        00E1xx21|DS|1|
        00E1xx22|DS|2|Presentation Relative Center
        00E1xx23|DS|2|Presentation Relative Part
        00E1xx24|CS LT|1|Presentation Horizontal Invert
        00E1xx25|CS LT|1|
        00E1xx2A|DS|1|
        00E1xx30|UI|1|
        00E1xx31|CS|1|
        00E1xx32|US|2|
        00E1xx37|DS|1|
        00E1xx39|SQ|1|
        00E1xx3F|CS|1|
        00E1xx40|SH|1|Image Label
        00E1xx41|DS|1|
        00E1xx42|LO|1|
        00E1xx43|IS|1|
        00E1xx50|DS|1|Acquisition Duration
        00E1xx51|SH|1|
        00E1xx60|CS|1|
        00E1xx61|LO|1|Protocol File Name
        00E1xx62|CS|1|
        00E1xx63|SH|1|Patient Language
        00E1xx65|LO|1|Patient Data Modification Date
        00E1xx6A|IS|1|
        00E1xx6B|IS|1|
        00E1xxA0|LO|1|
        00E1xxC2|UI|1|
        00E3xx00|OB|1|
        00E3xx18|OB|1|
        00E3xx1F|OB|1|
        01E10040|UN|1|
        01E11017|UI|1|ECG Reference UID
        01E11026|CS|1|Phantom Type
        01E1xx18|OB|1|
        01E1xx21|ST|1|
        01E1xx34|IS|1|
        01F1000F|UN|1|
        01F11001|CS|1|Acquisition Type
        01F11002|CS|1|Resolution
        01F11004|CS|1|Angular Sampling
        01F11008|DS|1|Scan Length
        01F1100C|DS|1|Scanner Relative Center
        01F1100E|FL|1|Recon Enhancement
        01F11026|FD|1|Pitch
        01F11027|DS|1|Rotation Time
        01F11028|DS|1|Table Increment
        01F11032|CS|1|View Convention
        01F11033|DS|1|Cycle Time
        01F11041|LO|1|Gating Delay
        01F11045|IS|1|Initial Heart Rate
        01F11049|DS|1|Planned mAs
        01F1104B|SH|1|Collimation
        01F1104C|SH|1|DOSE Right DOM
        01F1104D|SH|1|Adaptive Filter
        01F1104E|SH|1|Scan Type
        01F1xx01|CS|1|Acquisition Type
        01F1xx02|CS|1|
        01F1xx03|CS|1|Concurrent Slices Generation
        01F1xx04|CS|1|Angular Sampling Density
        01F1xx05|DS|1|Reconstruction Arc
        01F1xx06|DS|1|
        01F1xx07|DS|1|Table Velocity
        01F1xx08|DS|1|Acquisition Length
        01F1xx0A|US|1|Edge Enhancement Weight
        01F1xx0B|CS|2|
        01F1xx0C|DS|2|Scanner Relative Center
        01F1xx0D|DS|1|Rotation Angle
        01F1xx0E|FL|1|
        01F1xx26|DS|1|Pitch
        01F1xx27|DS|1|Rotation Time
        01F1xx28|DS|1|
        01F1xx30|US|1|
        01F1xx32|CS|1|Image View Convention
        01F1xx33|DS|1|
        01F1xx36|CS|1|
        01F1xx37|DS|1|
        01F1xx38|LO|1|
        01F1xx39|LO|1|
        01F1xx40|CS|1|
        01F1xx42|SH|1|
        01F1xx43|LO|1|
        01F1xx44|OW|1|
        01F1xx45|IS|1|
        01F1xx46|FL|1|
        01F1xx47|SH|1|
        01F1xx49|DS|1|
        01F1xx4A|SH|1|
        01F1xx4B|SH|1|
        01F1xx4C|SH|1|
        01F1xx4D|SH|1|
        01F1xx4E|LO|1|
        01F1xx53|SH|1|
        01F3xx01|SQ|1|
        01F3xx02|SS|1|
        01F3xx03|FL|2|
        01F3xx04|FL|1|
        01F3xx11|SQ|1|PS Sequence
        01F3xx12|SS|1|
        01F3xx13|FL|2|
        01F3xx14|FL|1|
        01F3xx15|US|1|
        01F3xx16|FL|1|
        01F3xx17|FL|1|
        01F3xx18|SH|1|
        01F3xx19|FL|1|
        01F3xx23|US|1|
        01F3xx24|IS|2|
        01F70097|UN|1|
        01F70099|UN|1|
        01F7009B|IS|1|iDose Level
        01F7109B|IS|1|iDose Level
        01F7xx10|OB|1|
        01F7xx11|OW|1|
        01F7xx13|OW|1|
        01F7xx14|OW|1|
        01F7xx15|OW|1|
        01F7xx16|OW|1|
        01F7xx17|OW|1|
        01F7xx18|OW|1|
        01F7xx19|OW|1|
        01F7xx1A|OW|1|
        01F7xx1B|OW|1|
        01F7xx1C|OW|1|
        01F7xx1E|OW|1|
        01F7xx1F|OW|1|
        01F7xx22|UI|1|
        01F7xx23|OW|1|
        01F7xx25|OW|1|
        01F7xx26|OW|1|
        01F7xx27|OW|1|
        01F7xx28|OW|1|
        01F7xx29|OW|1|
        01F7xx2B|OW|1|
        01F7xx2C|OW|1|
        01F7xx2D|OW|1|
        01F7xx2E|OW|1|
        01F7xx30|OW|1|
        01F7xx31|OW|1|
        01F7xx70|OW|1|
        01F7xx73|OW|1|
        01F7xx74|OW|1|
        01F7xx75|OW|1|
        01F91001|LO|1|Mar Filter
        01F91002|DS|1|Recon Increment
        01F91003|DS|1|CTDIw
        01F91004|IS|1|Couch Direction
        01F91005|IS|1|Series No In Acquisition
        01F91007|SH|1|Dose Right ACS
        01F91008|DS|1|Left DMS Tmp Diff
        01F91009|DS|1|Right DMS Tmp Diff
        01F91010|LO|1|Dose Right Noise
        01F91011|DS|1|Zero Position
        01F91012|DS|1|Show Couch Position
        01F91013|IS|1|Recon Mode
        01F91014|DS|1|Water Size
        01F91015|DS|1|Digital Tilt
        01F91016|DS|1|Scan Arc
        0601xx00|SH|1|Implementation Version
        0601xx20|DS|1|Relative Table Position
        0601xx21|DS|1|Relative Table Height
        0601xx30|SH|1|Surview Direction
        0601xx31|DS|1|Surview Length
        0601xx50|SH|1|Image View Type
        0601xx70|DS|1|Batch Number
        0601xx71|DS|1|Batch Size
        0601xx72|DS|1|Batch Slice Number
        07A1xx01|UL|1|number of series in study
        07A1xx02|UL|1|number of images in series
        07A1xx03|UL|1|last update time
        07A1xx04|UL|1|last update date
        07A1xx07|US|3|
        07A1xx08|DS|1-n|
        07A1xx09|OW|1|
        07A1xx0A|OB|1|Tamar Compressed Pixel Data
        07A1xx0C|US|1|
        07A1xx10|LO|1|Tamar Software Version
        07A1xx11|CS|1|Tamar Compression Type
        07A1xx12|FL|1-n|
        07A1xx13|UL|1|
        07A1xx14|LO|1|protection flag
        07A1xx16|FL|1-n|
        07A1xx18|SQ|1|
        07A1xx19|FL|1|
        07A1xx1C|FL|1-n|
        07A1xx2A|CS|1|Tamar Study Status
        07A1xx2B|CS|1|
        07A1xx36|AE|1|Tamar Source Ae
        07A1xx40|CS|1|Tamar Study Body Part
        07A1xx43|IS|1|
        07A1xx50|US|1|Tamar Site Id
        07A1xx56|US|1|
        07A1xx5A|CS|1|
        07A1xx75|LO|2|
        07A1xx85|UL|1|Tamar Translate Flags
        07A1xx9F|CS|1|
        07A3xx01|LO|1|Tamar Exe Software Version
        07A3xx03|CS|1|Tamar Study Has Sticky Note
        07A3xx05|CS|1|
        07A3xx06|CS|1|
        07A3xx10|LO|1|Tamar Original Curve Desc
        07A3xx34|SH|1|Tamar Study Age
        07A3xx43|DS|1-n|
        07A3xx55|SH|1|
        07A3xx61|LT|1|
        07A3xx62|SQ|1|
        07A3xx63|SQ|1|
        07A3xx64|IS|1-n|
        07A3xx66|IS|1|
        07A3xx99|CS|1|
        07A3xx9C|CS|1|
        07A3xx9F|CS|1|
        5001xx70|SQ|1|
        5001xx71|SH|1|
        5001xx80|SQ|1|
        5001xx81|SH|1|
        5001xx82|US|3|
        5001xx83|FL|1-n|
        5001xx84|SQ|1|
        6001xx10|CS|1|Text Overlay Flag
        7FDFxxF0|OB|1|
        7FDFxxFF|SH|1|
        |EMAGEON JPEG2K INFO
        0009xx00|SQ|1|
        0009xx01|DT|1|
        |EMAGEON STUDY HOME
        0009xx00|LO|1|
        0009xx01|LO|1|
        |Eclipse 60
        0029xx30|UL|1|Private data
        0029xx31|UL|1|Private data
        0029xx32|UL|1|Private data
        0029xx33|DS|1|Private data
        0029xx34|DS|1|Private data
        0029xx36|SL|1|Private data
        0029xx40|CS|1|Private data
        0029xx50|CS|1|Private data
        0029xx51|UL|1|Private data
        0029xx52|UL|1|Private data
        0029xx53|DS|1|Private data
        0029xx54|UL|1|Private data
        0029xx55|FL|1|Private data
        0029xx56|US|1|Private data
        0029xx60|LO|1|Private data
        0031xx30|UL|1|Private data
        0031xx31|UL|1|Private data
        0031xx32|LO|1|Private data
        0031xx33|UL|1|Private data
        0031xx34|UL|1|Private data
        0031xx35|UL|1|Private data
        200Dxx01|LO|1|Private data
        200Dxx02|LO|1|Private data
        200Dxx03|LO|1|Private data
        200Dxx04|LO|1|Private data
        200Dxx05|LO|1|Private data
        200Dxx06|LO|1|Private data
        200Dxx07|LO|1|Private data
        200Dxx08|LO|1|Private data
        200Dxx09|LO|1|Private data
        200Dxx0A|IS|1|Private data
        200Dxx0B|OB|1|Private data
        200Dxx0C|IS|1|Private data
        200Dxx0D|UL|1|Private data
        200Dxx0E|IS|1|Private data
        200Dxx0F|IS|1|Private data
        200Dxx10|IS|1|Private data
        200Dxx11|IS|1|Private data
        200Dxx12|OB|1|Private data
        200Dxx13|IS|1|Private data
        200Dxx14|IS|1|Private data
        200Dxx15|IS|1|Private data
        200Dxx1A|IS|1|Private data
        200Dxx1B|IS|1|Private data
        200Dxx20|SQ|1|Private data
        200Dxx27|FD|1|Private data
        200Dxx28|FD|1|Private data
        200Dxx30|LO|1|Private data
        200Dxx31|LO|1|Private data
        200Dxx32|LO|1|Private data
        200Dxx33|LO|1|Private data
        200Dxx34|LO|1|Private data
        200Dxx35|LO|1|Private data
        200Dxx36|LO|1|Private data
        200Dxx37|LO|1|Private data
        200Dxx38|LO|1|Private data
        200Dxx39|LO|1|Private data
        200Dxx3A|LO|1|Private data
        200Dxx50|CS|1|Private data
        200Dxx51|CS|1|Private data
        200Dxx52|FD|1|Private data
        200Dxx53|CS|1|Private data
        200Dxx54|CS|1|Private data
        200Dxx55|FD|1|Private data
        200Dxx56|FD|1|Private data
        200Dxx57|FD|1|Private data
        200Dxx58|IS|1|Private data
        200Dxx59|FD|1|Private data
        200Dxx5A|FD|1|Private data
        200Dxx5D|CS|1|Private data
        200Dxx5E|CS|1|Private data
        200DxxFF|IS|1|Private data
        7777xx01|DA|1|Private data
        7777xx02|CS|1|Private data
        7777xx03|LO|1|Private data
        7777xx10|LO|1|Private data
        7777xx14|LT|1|Private data
        |FDMS 1.0
        0009xx04|SH|1|Image Control Unit
        0009xx05|OW|1|Image UID
        0009xx06|OW|1|Route Image UID
        0009xx08|UL|1|Image Display Information Version No.
        0009xx09|UL|1|Patient Information Version No.
        0009xx0C|OW|1|Film UID
        0009xx10|CS|1|Exposure Unit Type Code
        0009xx80|LO|1|Kanji Hospital Name
        0009xx90|ST|1|Distribution Code
        0009xx92|SH|1|Kanji Department Name
        0009xxF0|CS|1|Blackening Process Flag
        0009xxF1|ST|1|Processing Information Flag
        0019xx15|LO|1|Kanji Body Part for Exposure
        0019xx30|LO|1|Menu Character String
        0019xx32|LO|1|Kanji Menu Name
        0019xx40|CS|1|Image Processing Type
        0019xx50|CS|1|EDR Mode
        0019xx60|SH|1|Radiographer's Code
        0019xx70|IS|1|Split Exposure Format
        0019xx71|IS|1|No. of Split Exposure Frames
        0019xx80|IS|1|Reading Position Specification
        0019xx81|IS|1|Reading Sensitivity Center
        0019xx90|SH|1|Film Annotation Character String 1
        0019xx91|SH|1|Film Annotation Character String 2
        0019xxA0|SQ|1|Exposure Status Sequence
        0019xxA1|CS|1|Exposure Status
        0019xxA2|CS|1|Exposure Kind
        0021xx10|CS|1|FCR Image ID
        0021xx30|CS|1|Set No.
        0021xx40|IS|1|Image No. in the Set
        0021xx50|CS|1|Pair Processing Information
        0021xx70|IS|1|Film Number within the Series
        0021xx80|OB|1|Equipment Type-Specific Information
        0021xx90|CS|1|LUT Number
        0023xx10|SQ|1|Left-image Processing Parameter Sequence
        0023xx20|SQ|1|Right-image Processing Parameter Sequence
        0023xx30|SQ|1|Single-image Processing Parameter Sequence
        0025xx10|US|1|Relative Light Emission Amount Sk
        0025xx11|US|1|Term of Correction for Each IP Type St
        0025xx12|US|1|Reading Gain Gp
        0025xx13|US|1|Latitude
        0025xx15|CS|1|Image Processing Selection Flag
        0025xx16|US|1|Min
        0025xx17|US|1|Max
        0025xx20|US|2|Sensitivity Shift (S-SHFT)
        0025xx21|US|1|Contrast Shift (C-SHIFT)
        0025xx30|US|1|GT
        0025xx31|SS|1|GA
        0025xx32|US|1|GC
        0025xx33|SS|1|GS
        0025xx34|SS|1|tan θ
        0025xx40|US|1|RT
        0025xx41|US|1|RN
        0025xx42|US|1|RE
        0025xx43|US|1|N
        0025xx50|US|1|DRT
        0025xx51|US|1|DRN
        0025xx52|US|1|DRE
        0025xx53|US|1|DN
        0025xx60|US|1|ORN
        0025xx61|US|1|ORE
        0025xx62|US|1|ON
        0025xx63|CS|1|ORD
        0025xx70|US|1|MDT
        0025xx71|US|1|MDB
        0025xx72|US|1|MDE
        0025xx73|US|1-n|MFP-DRC Suppression Characteristics Parameters
        0025xx74|US|1-n|MFP-DRC Frequency Characteristics Parameters
        0025xx80|US|1|MRT
        0025xx81|US|1|MRB
        0025xx82|US|1|MRE
        0025xx83|US|1-n|MFP-USM Suppression Characteristics Parameters
        0025xx84|US|1-n|MFP-USM Frequency Characteristics Parameters
        0025xx90|US|1|PTE (α edge)
        0025xx91|US|1|PTR (α calc)
        0025xx92|US|1|PRN
        0025xx93|US|1|PRE
        0025xx94|US|1|PEM Sstd
        0025xx95|US|1|PEM Lstd
        0025xx96|CS|1|PEM Unsharp Mask Value N
        0025xxA0|US|1|MFP GT
        0025xxA1|SS|1|MFP GA
        0025xxA2|US|1|MFP GC
        0025xxA3|SS|1|MFP GS
        0027xx10|SQ|1|γ Raw Data Table Sequence
        0027xx20|SQ|1|β Raw Data Table Sequence
        0027xx30|SQ|1|DRC Raw Data Table Sequence
        0027xx40|SQ|1|MFP-DRC Raw Data Table Sequence
        0027xx50|SQ|1|MFP-USM Raw Data Table Sequence
        0027xx60|SQ|1|PEM α Edge Raw Data Table Sequence
        0027xx70|SQ|1|PEM α Calc Raw Data Table Sequence
        0027xx80|SQ|1|MFP γ Raw Data Table Sequence
        0027xxA0|IS|1|No. of Data
        0027xxA1|CS|2|Data Input Type
        0027xxA2|CS|2|Data Output Type
        0027xxA3|US SS|1-n|Raw Data
        0029xx20|CS|1|Image Scanning Direction
        0029xx25|CS|1|Image Rotation/Reversal Information
        0029xx30|CS|1|Extended Reading Size Value
        0029xx34|US|1|Mag./Reduc. Ratio
        0029xx44|CS|1|Line Density Code
        0029xx50|CS|1|Data Compression Code
        0032xx32|PN|1|Requesting Physician
        0032xx33|LO|1|Requesting Service
        2011xx00|CS|1|Trim Density
        2011xx01|IS|1|Trim Width
        2011xx02|CS|1|Image Mag./Reduc. Range
        2011xx10|CS|1|Image Display Format
        2011xx11|CS|1|Image Position Specifying Flag
        2011xx20|OW|1|Interpolation A-VRS System Format
        50F1xx06|CS|1|Energy Subtraction Param.
        50F1xx07|CS|1|Subtraction Registration Result
        50F1xx08|CS|1|Energy Subtraction Param. 2
        50F1xx09|SL|1|Afin Conversion Coefficient
        50F1xx0A|SH|1|FNC Parameters
        50F1xx10|CS|1|Film Output Format
        50F1xx20|CS|1|Image Processing Modification Flag
        |FFP DATA
        0009xx01|UN|1|CR Header Information
        |GDCM CONFORMANCE TESTS
        4D4Dxx01|SQ|1|Array Container Sequence
        4D4Dxx02|OB|1|0-Filled Array
        |GE ??? From Adantage Review CS
        0019xx30|LO|1|CR EDR Mode
        0019xx40|LO|1|CR Latitude
        0019xx50|LO|1|CR Group Number
        0019xx70|LO|1|CR Image Serial Number
        0019xx80|LO|1|CR Bar Code Number
        0019xx90|LO|1|CR Film Output Exposures
        |GE LUT Asymmetry Parameter
        0045xx67|DS|1|LUT Asymmetry
        |GEHC_CT_ADVAPP_001
        0053xx20|IS|1|ShuttleFlag
        0053xx21|IS|1|TableSpeedNotReachesTargetFlag
        0053xx40|SH|1|IterativeReconAnnotation
        0053xx41|SH|1|IterativeReconMode
        0053xx42|LO|1|IterativeReconConfiguration
        0053xx43|SH|1|IterativeReconLevel
        0053xx60|SH|1|reconFlipRotateAnno
        0053xx61|SH|1|highResolutionFlag
        0053xx62|SH|1|RespiratoryFlag
        |GEIIS
        0009xx10|SQ|1|GE IIS Thumbnail Sequence
        0009xx12|IS|1|
        0029xx10|UL|1|Shift Count
        0029xx12|UL|1|Offset
        0029xx14|UL|1|Actual Frame Number
        004Bxx13|IS|1|
        004Bxx15|LT|1|
        0905xx30|LO|1|Assigning Authority For Patient ID
        0907xx10|UI|1|Original Study Instance UID
        0907xx20|UI|1|Original Series Instance UID
        0907xx30|UI|1|Original SOP Instance UID
        7FD1xx10|UL|1|GE IIS Compression ID
        7FD1xx20|UL|1|GE IIS Multiframe Offsets
        7FD1xx30|UL|1|
        7FD1xx40|UL|1-n|
        7FD1xx50|UL|1-n|
        7FD1xx60|UL|1-n|
        |GEIIS PACS
        0903xx10|US|1|Reject Image Flag
        0903xx11|US|1|Significant Flag
        0903xx12|US|1|Confidential Flag
        0903xx20|CS|1|
        0907xx21|US|1|GEIIS_PREFETCH_ALGORITHM
        0907xx22|US|1|GEIIS_LIMIT_RECENT_STUDIES
        0907xx23|US|1|GEIIS_LIMIT_OLDEST_STUDIES
        0907xx24|US|1|GEIIS_LIMIT_RECENT_MONTHS
        0907xx31|UI|1-n|GEIIS_EXCLUDE_STUDY_UIDS
        |GEMS-IT/Centricity RA600/7.0
        4113xx10|UI|1|Number of images in study
        |GEMS_0039
        0039xx95|LO|1|
        |GEMS_3DSTATE_001
        0047xxD6|ST|1|General Description
        0047xxD7|CS|1|TDRT
        0047xxD8|US|1|NVRP
        0047xxD9|US|1|CVRPN
        0047xxDA|SQ|1|Volume Rendering Presets Sequence
        0047xxDB|LO|1|Preset Name
        0047xxDC|SS|1-n|Opacity Curve X
        0047xxDD|FL|1-n|Opacity Curve Y
        0047xxDE|US|1|NOCP
        0047xxDF|SS|1-n|Color Curve X
        0047xxE1|US|1|NCCP
        0047xxE2|CS|1|GSA
        0047xxE3|CS|1|VRSF
        0047xxE4|FL|1|AF
        0047xxE5|FL|1|DF
        0047xxE6|FL|1|SCF
        0047xxE7|FL|1|SPF
        0047xxE8|FL|24|Orthogonal Clipping Planes
        0047xxE9|FL|3|CP
        0047xxEA|DS|3|CFP
        0047xxEB|DS|3|CVU
        0047xxEC|FL|1|RFOV
        0047xxED|CS|1|PPRP
        0047xxEE|DS|1|3DWW
        0047xxEF|DS|1|3DWL
        0047xxF0|CS|1|BBV
        0047xxF1|CS|1|ERF
        0047xxF2|US|1|TDRMS
        0047xxF3|FL|1|TDSSS
        |GEMS_ACQU_01
        0009xx24|DS|1|
        0009xx25|US|1|
        0009xx3E|US|1|
        0009xx3F|US|1|
        0009xx42|US|1|
        0009xx43|US|1|
        0009xxF8|US|1|
        0009xxFB|IS|1|
        001910xx|LO|1|Private Element Creator
        0019xx01|LT|1|
        0019xx02|SL|1|Detector Channel
        0019xx03|DS|1|Cell number at Theta
        0019xx04|DS|1|Cell spacing
        0019xx05|LT|1|
        0019xx06|UN|1|
        0019xx0E|US|1|
        0019xx0F|DS|1|Horiz. Frame of ref.
        0019xx11|SS|1|Series contrast
        0019xx12|SS|1|Last pseq
        0019xx13|SS|1|Start number for baseline
        0019xx14|SS|1|End number for baseline
        0019xx15|SS|1|Start number for enhanced scans
        0019xx16|SS|1|End number for enhanced scans
        0019xx17|SS|1|Series plane
        0019xx18|LO|1|First scan ras
        0019xx19|DS|1|First scan location
        0019xx1A|LO|1|Last scan ras
        0019xx1B|DS|1|Last scan loc
        0019xx1E|DS|1|Display field of view
        0019xx20|DS|1|
        0019xx22|DS|1|
        0019xx23|DS|1|Table Speed [mm/rotation]
        0019xx24|DS|1|Mid Scan Time [sec]
        0019xx25|SS|1|Mid scan flag
        0019xx26|SL|1|Tube Azimuth [degree]
        0019xx27|DS|1|Rotation Speed [msec]
        0019xx2A|DS|1|x-ray On position
        0019xx2B|DS|1|x-ray Off position
        0019xx2C|SL|1|Number of triggers
        0019xx2D|US|1|
        0019xx2E|DS|1|Angle of first view
        0019xx2F|DS|1|Trigger frequency
        0019xx39|SS|1|SFOV Type
        0019xx3A|IS|1|
        0019xx3B|LT|1|
        0019xx3C|UN|1|
        0019xx3E|UN|1|
        0019xx3F|UN|1|
        0019xx40|SS|1|Stat recon flag
        0019xx41|SS|1|Compute type
        0019xx42|SS|1|Segment Number
        0019xx43|SS|1|Total Segments Required
        0019xx44|DS|1|Interscan delay
        0019xx47|SS|1|View compression factor
        0019xx48|US|1|
        0019xx49|US|1|
        0019xx4A|SS|1|Total no. of ref channels
        0019xx4B|SL|1|Data size for scan data
        0019xx52|SS|1|Recon post proc. Flag
        0019xx54|UN|1|
        0019xx57|SS|1|CT water number
        0019xx58|SS|1|CT bone number
        0019xx5A|FL|1|Acquisition Duration
        0019xx5D|US|1|
        0019xx5E|SL|1|Number of channels (1...512)
        0019xx5F|SL|1|Increment between channels
        0019xx60|SL|1|Starting view
        0019xx61|SL|1|Number of views
        0019xx62|SL|1|Increment between views
        0019xx6A|SS|1|Dependent on #views processed
        0019xx6B|SS|1|Field of view in detector cells
        0019xx70|SS|1|Value of back projection button
        0019xx71|SS|1|Set if fatq estimates were used
        0019xx72|DS|1|Z chan avg over views
        0019xx73|DS|1|Avg of left ref chans over views
        0019xx74|DS|1|Max left chan over views
        0019xx75|DS|1|Avg of right ref chans over views
        0019xx76|DS|1|Max right chan over views
        0019xx7D|DS|1|Second echo
        0019xx7E|SS|1|Number of echoes
        0019xx7F|DS|1|Table delta
        0019xx81|SS|1|Contiguous
        0019xx82|US|1|
        0019xx83|DS|1|
        0019xx84|DS|1|Peak SAR
        0019xx85|SS|1|Monitor SAR
        0019xx86|US|1|
        0019xx87|DS|1|Cardiac repetition time
        0019xx88|SS|1|Images per cardiac cycle
        0019xx8A|SS|1|Actual receive gain analog
        0019xx8B|SS|1|Actual receive gain digital
        0019xx8D|DS|1|Delay after trigger
        0019xx8F|SS|1|Swappf
        0019xx90|SS|1|Pause Interval
        0019xx91|DS|1|Pause Time
        0019xx92|SL|1|Slice offset on freq axis
        0019xx93|DS|1|Auto Prescan Center Frequency
        0019xx94|SS|1|Auto Prescan Transmit Gain
        0019xx95|SS|1|Auto Prescan Analog receiver gain
        0019xx96|SS|1|Auto Prescan Digital receiver gain
        0019xx97|SL|1|Bitmap defining CVs
        0019xx98|SS|1|Center freq. Method
        0019xx99|US|1|
        0019xx9B|SS|1|Pulse Sequence Mode
        0019xx9C|LO|1|Pulse Sequence Name
        0019xx9D|DT|1|Pulse Sequence Date
        0019xx9E|LO|1|Internal Pulse Sequence Name
        0019xx9F|SS|1|Transmitting Coil Type
        0019xxA0|SS|1|Surface Coil Type
        0019xxA1|SS|1|Extremity Coil flag
        0019xxA2|SL|1|Raw data run number
        0019xxA3|UL|1|Calibrated Field strength
        0019xxA4|SS|1|SAT fat/water/bone
        0019xxA5|DS|1|Receive bandwidth
        0019xxA7|DS|1|User data 0
        0019xxA8|DS|1|User data 1
        0019xxA9|DS|1|User data 2
        0019xxAA|DS|1|User data 3
        0019xxAB|DS|1|User data 4
        0019xxAC|DS|1|User data 5
        0019xxAD|DS|1|User data 6
        0019xxAE|DS|1|User data 7
        0019xxAF|DS|1|User data 8
        0019xxB0|DS|1|User data 9
        0019xxB1|DS|1|User data 10
        0019xxB2|DS|1|User data 11
        0019xxB3|DS|1|User data 12
        0019xxB4|DS|1|User data 13
        0019xxB5|DS|1|User data 14
        0019xxB6|DS|1|User data 15
        0019xxB7|DS|1|User data 16
        0019xxB8|DS|1|User data 17
        0019xxB9|DS|1|User data 18
        0019xxBA|DS|1|User data 19
        0019xxBB|DS|1|User data 20
        0019xxBC|DS|1|User data 21
        0019xxBD|DS|1|User data 22
        0019xxBE|DS|1|Projection angle
        0019xxC0|SS|1|Saturation planes
        0019xxC1|SS|1|Surface coil intensity
        0019xxC2|SS|1|SAT location R
        0019xxC3|SS|1|SAT location L
        0019xxC4|SS|1|SAT location A
        0019xxC5|SS|1|SAT location P
        0019xxC6|SS|1|SAT location H
        0019xxC7|SS|1|SAT location F
        0019xxC8|SS|1|SAT thickness R/L
        0019xxC9|SS|1|SAT thickness A/P
        0019xxCA|SS|1|SAT thickness H/F
        0019xxCB|SS|1|Phase Contrast flow axis
        0019xxCC|SS|1|Velocity encoding
        0019xxCD|SS|1|Thickness disclaimer
        0019xxCE|SS|1|Prescan type
        0019xxCF|SS|1|Prescan status
        0019xxD0|SH|1|Raw data type
        0019xxD2|SS|1|Projection Algorithm
        0019xxD3|SH|1|Projection Algorithm Name
        0019xxD4|US|1|
        0019xxD5|SS|1|Fractional echo
        0019xxD6|SS|1|Prep pulse
        0019xxD7|SS|1|Cardiac phase number
        0019xxD8|SS|1|Variable echoflag
        0019xxD9|DS|1|Concatenated SAT {# DTI Diffusion Dir., release 9.0 & below}
        0019xxDA|SS|1|Reference channel used
        0019xxDB|DS|1|Back projector coefficient
        0019xxDC|SS|1|Primary speed correction used
        0019xxDD|SS|1|Overrange correction used
        0019xxDE|DS|1|Dynamic Z alpha value
        0019xxDF|DS|1|User data 23 {# DTI Diffusion Dir., release 9.0 & below}
        0019xxE0|DS|1|User data 24 {# DTI Diffusion Dir., release 10.0 & above}
        0019xxE1|DS|1|
        0019xxE2|DS|1|Velocity Encode Scale
        0019xxE3|LT|1|
        0019xxE4|LT|1|
        0019xxE5|IS|1|
        0019xxE6|US|1|
        0019xxE8|DS|1|
        0019xxE9|DS|1|
        0019xxEB|DS|1|
        0019xxEC|US|1|
        0019xxF0|UN|1|
        0019xxF1|LT|1|
        0019xxF2|SS|1|Fast phases
        0019xxF3|LT|1|
        0019xxF4|LT|1|
        0019xxF9|DS|1|Transmit gain
        |GEMS_ACRQA_1.0 BLOCK1
        0023xx00|LO|1|CR Exposure Menu Code
        0023xx10|LO|1|CR Exposure Menu String
        0023xx20|LO|1|CR EDR Mode
        0023xx30|LO|1|CR Latitude
        0023xx40|LO|1|CR Group Number
        0023xx50|US|1|CR Image Serial Number
        0023xx60|LO|1|CR Bar Code Number
        0023xx70|LO|1|CR Film Output Exposure
        0023xx80|LO|1|CR Film Format
        0023xx90|LO|1|CR S-Shift String
        |GEMS_ACRQA_1.0 BLOCK2
        0023xx00|US|1|CR S-Shift
        0023xx10|DS|1|CR C-Shift
        0023xx20|DS|1|CR GT
        0023xx30|DS|1|CR GA
        0023xx40|DS|1|CR GC
        0023xx50|DS|1|CR GS
        0023xx60|DS|1|CR RT
        0023xx70|DS|1|CR RE
        0023xx80|US|1|CR RN
        0023xx90|DS|1|CR DRT
        |GEMS_ACRQA_1.0 BLOCK3
        0023xx00|DS|1|CR DRE
        0023xx10|US|1|CR DRN
        0023xx20|DS|1|CR ORE
        0023xx30|US|1|CR ORN
        0023xx40|US|1|CR ORD
        0023xx50|LO|1|CR Cassette Size
        0023xx60|LO|1|CR Machine ID
        0023xx70|LO|1|CR Machine Type
        0023xx80|LO|1|CR Technician Code
        0023xx90|LO|1|CR ES Parameters
        |GEMS_ACRQA_2.0 BLOCK1
        0023xx00|LO|1|CR Exposure Menu Code
        0023xx10|LO|1|CR Exposure Menu String
        0023xx20|LO|1|CR EDR Mode
        0023xx30|LO|1|CR Latitude
        0023xx40|LO|1|CR Group Number
        0023xx50|US|1|CR Image Serial Number
        0023xx60|LO|1|CR Bar Code Number
        0023xx70|LO|1|CR Film Output Exposure
        0023xx80|LO|1|CR Film Format
        0023xx90|LO|1|CR S Shift String
        |GEMS_ACRQA_2.0 BLOCK2
        0023xx00|US|1|CR S Shift
        0023xx10|LO|1|CR C Shift
        0023xx20|LO|1|CR GT
        0023xx30|DS|1|CR GA
        0023xx40|DS|1|CR GC
        0023xx50|DS|1|CR GS
        0023xx60|LO|1|CR RT
        0023xx70|DS|1|CR RE
        0023xx80|US|1|CR RN
        0023xx90|DS|1|CR DRT
        |GEMS_ACRQA_2.0 BLOCK3
        0023xx00|DS|1|CR DRE
        0023xx10|US|1|CR DRN
        0023xx20|DS|1|CR ORE
        0023xx30|US|1|CR ORN
        0023xx40|US|1|CR ORD
        0023xx50|LO|1|CR Cassette Size
        0023xx60|LO|1|CR Machine ID
        0023xx70|LO|1|CR Machine Type
        0023xx80|LO|1|CR Technician Code
        0023xx90|LO|1|CR Energy Subtraction Parameters
        0023xxF0|LO|1|CR Distribution Code
        0023xxFF|US|1|CR Shutters Applied
        |GEMS_ADWSoft_3D1
        0047xx01|SQ|1|Reconstruction Parameters Sequence
        0047xx49|UL|3-n|Volume Color
        0047xx50|UL|1|Volume Voxel Count
        0047xx51|UL|1-n|Volume Segment Count
        0047xx53|US|1|Volume Slice Size
        0047xx54|US|1|Volume Slice Count
        0047xx55|SL|1|Volume Threshold Value
        0047xx57|DS|1|Volume Voxel Ratio
        0047xx58|DS|1|Volume Voxel Size
        0047xx59|US|1|Volume Z Position Size
        0047xx60|DS|9|Volume Base Line
        0047xx61|DS|3|Volume Center Point
        0047xx63|SL|1|Volume Skew Base
        0047xx64|DS|9|Volume Registration Transform Rotation Matrix
        0047xx65|DS|3|Volume Registration Transform Translation Vector
        0047xx66|DS|1|Volume Tilt
        0047xx70|DS|1-n|KPV List
        0047xx71|IS|1-n|X-Ray Tube Current List
        0047xx72|IS|1-n|Exposure List
        0047xx80|LO|1|Acquisition DLX Identifier
        0047xx81|IS|1|Acquisition DLX 2D Series Count
        0047xx85|SQ|1|Acquisition DLX 2D Series Sequence
        0047xx89|DS|1-n|Contrast Agent Volume List
        0047xx8A|US|1|Number Of Injections
        0047xx8B|US|1|Frame Count
        0047xx91|LO|1|XA 3D Reconstruction Algorithm Name
        0047xx92|CS|1|XA 3D Reconstruction Algorithm Version
        0047xx93|DA|1|DLX Calibration Date
        0047xx94|TM|1|DLX Calibration Time
        0047xx95|CS|1|DLX Calibration Status
        0047xx96|IS|1-n|Used Frames
        0047xx98|US|1|Transform Count
        0047xx99|SQ|1|Transform Sequence
        0047xx9A|DS|9|Transform Rotation Matrix
        0047xx9B|DS|3|Transform Translation Vector
        0047xx9C|LO|1|Transform Label
        0047xxB0|SQ|1|Wireframe List
        0047xxB1|US|1|Wireframe Count
        0047xxB2|US|1|Location System
        0047xxB5|LO|1|Wireframe Name
        0047xxB6|LO|1|Wireframe Group Name
        0047xxB7|LO|1|Wireframe Color
        0047xxB8|SL|1|Wireframe Attributes
        0047xxB9|SL|1|Wireframe Point Count
        0047xxBA|SL|1|Wireframe Timestamp
        0047xxBB|SQ|1|Wireframe Point List
        0047xxBC|DS|3|Wireframe Points Coordinates
        0047xxC0|DS|3|Volume Upper Left High Corner RAS
        0047xxC1|DS|9|Volume Slice To RAS Rotation Matrix
        0047xxC2|DS|1|Volume Upper Left High Corner TLOC
        0047xxD1|OB|1|Volume Segment List
        0047xxD2|OB|1|Volume Gradient List
        0047xxD3|OB|1|Volume Density List
        0047xxD4|OB|1|Volume Z Position List
        0047xxD5|OB|1|Volume Original Index List
        0047xxF4|LO|1-n|Volume Name(s)
        0047xxF5|DS|1-n|Min original density
        0047xxF6|DS|1-n|Max original density
        0047xxF7|DS|1-n|Min Converted Density
        0047xxF8|DS|1-n|Max Converted Density
        0047xxF9|LO|1|Protocol Film Name
        0047xxFA|US|1|Protocol Resolution
        0047xxFB|US|1|Phase Number (percent)
        0047xxFC|OB|1|Volume midscan times list
        0047xxFD|OB|1|Volume Registered Phases List
        0047xxFE|LO|1|Protocol Name
        0047xxFF|LO|1|Protocol Title
        |GEMS_ADWSoft_3D2
        0057xx01|OB|1|Cardiac Reconstruction Algorithm List
        0057xx02|OB|1|Average Heart Rate for Image List
        0057xx03|OB|1|Temporal Resolution List
        0057xx04|LT|1|Layout View Preset
        |GEMS_ADWSoft_DPO
        0039xx80|IS|1|Private Entity Number
        0039xx85|DA|1|Private Entity Date
        0039xx90|TM|1|Private Entity Time
        0039xx95|LO|1|Private Entity Launch Command
        0039xxAA|CS|1|Private Entity Type
        |GEMS_ADWSoft_DPO1
        0039xx80|IS|1|Private Entity Number
        0039xx85|DA|1|Private Entity Date
        0039xx90|TM|1|Private Entity Time
        0039xx95|LO|1|Private Entity Launch Command
        0039xxAA|CS|1|Private Entity Type
        |GEMS_AWSOFT_CD1
        0039xx65|UI|1|Reference to Study UID
        0039xx70|UI|1|Reference to Series UID
        0039xx75|IS|1|Reference to Original Instance
        0039xx80|IS|1|DPO Number
        0039xx85|DA|1|DPO Date
        0039xx90|TM|1|DPO Time
        0039xx95|LO|1|DPO Invocation String
        0039xxAA|CS|1|DPO type
        0039xxFF|OB|1|DPO data
        |GEMS_AWSoft_SB1
        0039xx50|UI|1|Reference to Study UID
        0039xx51|UI|1|Reference to Series UID
        0039xx52|IS|1|Reference to Original Instance Number
        0039xx95|LO|1|Private Entity Launch Command
        |GEMS_CTHD_01
        0033xx02|UN|1|
        |GEMS_CT_CARDIAC_001
        0049xx01|SQ|1|CT Cardiac Sequence
        0049xx02|CS|1|HeartRateAtConfirm
        0049xx03|FL|1|AvgHeartRatePriorToConfirm
        0049xx04|CS|1|MinHeartRatePriorToConfirm
        0049xx05|CS|1|MaxHeartRatePriorToConfirm
        0049xx06|FL|1|StdDevHeartRatePriorToConfirm
        0049xx07|US|1|NumHeartRateSamplesPriorToConfirm
        0049xx08|CS|1|AutoHeartRateDetectPredict
        0049xx09|CS|1|SystemOptimizedHeartRate
        0049xx0A|ST|1|EkgMonitorType
        0049xx0B|CS|1|NumReconSectors
        0049xx0C|FL|256|RpeakTimeStamps
        |GEMS_CT_HINO_01
        004Bxx01|DS|1-n|Beam Thickess
        004Bxx02|DS|1-n|R Time
        004Bxx03|IS|1|HBC Number
        |GEMS_CT_VES_01
        0051xx01|SQ|1|CTVESSequence
        |GEMS_DLX_DOSE_01
        0027xx01|SQ|1|Private Radiation Dose Sequence
        0027xx02|IS|1|Run Number
        0027xx03|TM|1|Run Time
        0027xx04|IS|1|Number of Frames
        0027xx05|DS|1|Frames per Second
        0027xx06|CS|1|Plane
        0027xx07|DS|1|KV
        0027xx08|DS|1|MA
        0027xx09|DS|1|Mas
        0027xx10|DS|1|Ms
        0027xx11|DS|1|Angulation
        0027xx12|DS|1|Rotation
        0027xx13|DS|1|Focal Distance
        0027xx14|DS|1|Image Intensifier Mode
        |GEMS_DL_FRAME_01
        0025xx02|IS|1|Frame Id
        0025xx03|DS|1|Distance Source To Detector
        0025xx04|DS|1|Distance Source To Patient
        0025xx05|DS|1|Distance Source To Skin
        0025xx06|DS|1|Positioner Primary Angle
        0025xx07|DS|1|Positioner Secondary Angle
        0025xx08|IS|1|Beam Orientation
        0025xx09|DS|1|Larm Angle
        0025xx0A|SQ|1|Frame Sequence
        0025xx0B|DS|1|Target Cnr
        0025xx10|DS|1|Pivot Angle
        0025xx1A|DS|1|Arc Angle
        0025xx1B|DS|1|Table Vertical Position
        0025xx1C|DS|1|Table Longitudinal Position
        0025xx1D|DS|1|Table Lateral Position
        0025xx1E|IS|1|Beam Cover Area
        0025xx1F|DS|1|Kvp Actual
        0025xx20|DS|1|Mas Actual
        0025xx21|DS|1|Pw Actual
        0025xx22|DS|1|Kvp Commanded
        0025xx23|DS|1|Mas Commanded
        0025xx24|DS|1|Pw Commanded
        0025xx25|CS|1|Grid
        0025xx26|DS|1|Sensor Feedback
        0025xx27|DS|1|Target Entrance Dose
        0025xx28|DS|1|Cnr Commanded
        0025xx29|DS|1|Contrast Commanded
        0025xx2A|DS|1|Ept Actual
        0025xx2B|IS|1|Spectral Filter Znb
        0025xx2C|DS|1|Spectral Filter Weight
        0025xx2D|DS|1|Spectral Filter Density
        0025xx2E|IS|1|Spectral Filter Thickness
        0025xx2F|IS|1|Spectral Filter Status
        0025xx30|IS|1|Fov Dimension
        0025xx33|IS|1|Fov Origin
        0025xx34|IS|1|Collimator Left Vertical Edge
        0025xx35|IS|1|Collimator Right Vertical Edge
        0025xx36|IS|1|Collimator Up Horizontal Edge
        0025xx37|IS|1|Collimator Low Horizontal Edge
        0025xx38|IS|1|Vertices Polygonal Collimator
        0025xx39|IS|1|Contour Filter Distance
        0025xx3A|UL|1|Contour Filter Angle
        0025xx3B|CS|1|Table Rotation Status
        0025xx3C|CS|1|Internal Label Frame
        |GEMS_DL_IMG_01
        0019xx0B|DS|1|Fov Dimension Double
        0019xx0C|FL|2-2n|LV Diastolic contour
        0019xx0D|FL|2-2n|LV Systolic contour
        0019xx2B|FL|1|Distance to table top
        0019xx30|LO|1|Image File Name
        0019xx31|IS|1|Default Spatial Filter Family
        0019xx32|IS|1|Default Spatial Filter Strength
        0019xx33|DS|1|Min Saturation Dose
        0019xx34|DS|1|Detector Gain
        0019xx35|DS|1|Patient Dose Limit
        0019xx36|DS|1|Preproc Image Rate Max
        0019xx37|CS|1|Sensor Roi Shape
        0019xx38|DS|1|Sensor Roi x Position
        0019xx39|DS|1|Sensor Roi y Position
        0019xx3A|DS|1|Sensor Roi x Size
        0019xx3B|DS|1|Sensor Roi y Size
        0019xx3D|DS|1|Noise Sensitivity
        0019xx3E|DS|1|Sharp Sensitivity
        0019xx3F|DS|1|Contrast Sensitivity
        0019xx40|DS|1|Lag Sensitivity
        0019xx41|CS|1|Tube
        0019xx42|US|1|Detector Size Rows
        0019xx43|US|1|Detector Size Columns
        0019xx44|DS|1|Min Object Size
        0019xx45|DS|1|Max Object Size
        0019xx46|DS|1|Max Object Speed
        0019xx47|CS|1|Object Back Motion
        0019xx48|UL|1|Exposure Trajectory Family
        0019xx49|DS|1|Window Time Duration
        0019xx4A|CS|1|Positioner Angle Display Mode
        0019xx4B|IS|1|Detector Origin
        0019xx4C|CS|1|
        0019xx4E|DS|1|Default Brightness Contrast
        0019xx4F|DS|1|User Brightness Contrast
        0019xx50|IS|1|Source Series Number
        0019xx51|IS|1|Source Image Number
        0019xx52|IS|1|Source Frame Number
        0019xx53|UI|1|Source Series Item Id
        0019xx54|UI|1|Source Image Item Id
        0019xx55|UI|1|Source Frame Item Id
        0019xx80|DS|1|Image Dose
        0019xx81|US|1|Calibration Frame
        0019xx82|CS|1|Calibration Object
        0019xx83|DS|1|Calibration Object Size mm
        0019xx84|FL|1|Calibration Factor
        0019xx85|DA|1|Calibration Date
        0019xx86|TM|1|Calibration Time
        0019xx87|US|1|Calibration Accuracy
        0019xx88|CS|1|Calibration Extended
        0019xx89|US|1|Calibration Image Original
        0019xx8A|US|1|Calibration Frame Original
        0019xx8B|US|1|Calibration Number Of Points Uif
        0019xx8C|US|1|Calibration Points Row
        0019xx8D|US|1|Calibration Points Column
        0019xx8E|FL|1|Calibration Magnification Ratio
        0019xx8F|LO|1|Calibration Sw Version
        0019xx90|LO|1|Extend Calibration Sw Version
        0019xx91|IS|1|Calibration Return Code
        0019xx92|DS|1|Detector Rotation Angle
        0019xx93|CS|1|Spatial Change
        0019xx94|CS|1|Inconsistent Flag
        0019xx95|CS|1|Image Sweep
        0019xx96|CS|1|Internal Label Image
        0019xx97|DS|1|Angle 1 Increment
        0019xx98|DS|1|Angle 2 Increment
        0019xx99|DS|1|Angle 3 Increment
        0019xx9A|DS|1|Sensor Feedback
        0019xx9B|CS|1|Grid
        0019xx9C|FL|1|Default Mask Pixel Shift
        0019xx9D|CS|1|Applicable Review Mode
        0019xx9E|DS|1|Log Lut Control Points
        0019xx9F|DS|1|Exp Lut Control Points
        0019xxA0|DS|1|ABD Value
        0019xxA1|DS|1|Sub Window Center
        0019xxA2|DS|1|Sub Window Width
        0019xxA3|DS|1|Image Rotation
        0019xxA4|CS|1|Auto Injection Enabled
        0019xxA5|CS|1|Injection Phase
        0019xxA6|DS|1|Injection Delay
        0019xxA7|IS|1|Reference Injection Frame Number
        0019xxA8|DS|1|Injection Duration
        0019xxA9|DS|1|EPT
        0019xxAA|CS|1|Can Downscan 512
        0019xxAB|IS|1|Current Spatial Filter Strength
        0019xxAC|DS|1|Brightness Sensitivity
        0019xxAD|DS|1|Exp Lut NOSUB Control Points
        0019xxAE|LO|1-n|SUB operator LUTs names
        0019xxAF|DS|1-n|kVp actual vector
        0019xxB0|DS|1-n|mAs actual vector
        0019xxB1|LO|1|Acquisition Mode Description
        0019xxB2|LO|1|Acquisition Mode Display Label
        """
}
