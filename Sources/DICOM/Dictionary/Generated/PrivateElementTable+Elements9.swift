// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension PrivateElementTable {
    static let elements9 = """
        0029xx4F|CS|1|Magnifying Glass Select Status
        |SPI-P Release 1;2
        0029xx00|LT|1|Subtraction Mask ID
        0029xx04|UN|1|Masking Function
        0029xx0C|UN|1|Proprietary Masking Parameters
        0029xx1E|CS|1|Subtraction Mask Enable Status
        0029xx1F|CS|1|Subtraction Mask Select Status
        |SPI-P Release 1;3
        0029xx00|LT|1|Image Enhancement ID
        0029xx01|LT|1|Image Enhancement
        0029xx02|LT|1|Convolution ID
        0029xx03|LT|1|Convolution Type
        0029xx04|LT|1|Convolution Kernel Size ID
        0029xx05|US|2|Convolution Kernel Size
        0029xx06|US|1-n|Convolution Kernel
        0029xx0C|DS|1|Enhancement Gain
        0029xx1E|CS|1|Image Enhancement Enable Status
        0029xx1F|CS|1|Image Enhancement Select Status
        |SPI-P Release 2;1
        0011xx18|LT|1|
        0023xx0D|UI|1|
        0023xx0E|UI|1|
        |SPI-P-CTBE Release 1
        0019xx00|IS|1|
        0019xx02|IS|1|
        0019xx03|DS|1|
        0019xx04|IS|1|
        0019xx05|DS|1|
        0019xx0B|DS|1|
        0019xx0C|IS|1|
        0019xx14|IS|1|
        0019xx18|IS|1|
        0019xx19|IS|1|
        0019xx1A|DS|1|
        0019xx1B|IS|1|
        0019xx1C|IS|1|
        0019xx1D|DS|1|
        |SPI-P-CTBE-Private Release 1
        0021xx00|DS|1|
        |SPI-P-GV-CT Release 1
        0009xx00|LO|1|
        0009xx10|LO|1|
        0009xx20|LO|1|
        0009xx30|LO|1|
        0009xx40|LO|1|
        0009xx50|LO|1|
        0009xx60|LO|1|
        0009xx70|LO|1|
        0009xx75|LO|1|
        0009xx80|LO|1|
        0009xx90|LO|1|
        0019xx08|IS|1|
        0019xx09|IS|1|
        0019xx0A|IS|1|
        0019xx10|LO|1|
        0019xx20|TM|1|
        0019xx50|LO|1|
        0019xx60|DS|1|
        0019xx61|US|1|
        0019xx63|LO|1|
        0019xx64|US|1|
        0019xx65|IS|1|
        0019xx70|LT|1|
        0019xx80|LO|1|
        0019xx81|LO|1|
        0019xx90|LO|1|
        0019xxA0|LO|1|
        0019xxA1|US|1|
        0019xxA2|US|1|
        0019xxA3|US|1|
        0019xxB0|LO|1|
        0019xxB1|LO|1|
        0021xx20|LO|1|
        0021xx30|DS|1|
        0021xx40|LO|1|
        0021xx50|LO|1|
        0021xx60|DS|1|
        0021xx70|DS|1|
        0021xx80|DS|1|
        0021xx90|DS|1|
        0021xxA0|US|1|
        0021xxA1|DS|1|
        0021xxA2|DS|1|
        0021xxA3|LT|1|
        0021xxA4|LT|1|
        0021xxB0|LO|1|
        0021xxC0|LO|1|
        0029xx10|LO|1|
        0029xx30|UL|1|
        0029xx31|UL|1|
        0029xx32|UL|1|
        0029xx33|UL|1|
        0029xx80|LO|1|
        0029xx90|LO|1|
        0029xxD0|IS|1|
        0029xxD1|IS|1|
        |SPI-P-PCR Release 2
        0019xx10|US|1|Reader Mode
        0019xx20|ST|1|MRM Code
        0019xx30|US|1|
        0019xx40|DS|1|Latitude
        0019xx60|ST|1|View Name
        0019xx80|US|1|
        0019xxA1|ST|1|
        0019xxA3|DS|1|
        0019xxA4|DS|1|
        0019xxA5|DS|1|
        0019xxA6|DS|1|
        0019xxA7|DS|1|
        0019xxA8|DS|1|
        0019xxA9|DS|1|
        0019xxAA|DS|1|
        0019xxAB|DS|1|
        0019xxAC|DS|1|
        0019xxAD|DS|1|
        0019xxAE|DS|1|
        0019xxAF|ST|1|
        0019xxB0|ST|1|
        0019xxB1|ST|1|
        0019xxB2|IS|1|
        0019xxB3|IS|1|
        0019xxB4|IS|1|
        0019xxB5|DS|1|
        0019xxB6|DS|1|
        0019xxB7|ST|1|
        0019xxB8|DS|1|
        0019xxB9|ST|1|
        0019xxBA|ST|1|
        |SPI-P-Private-CWS Release 1
        0021xx00|LT|1|Window Of Images ID
        0021xx01|CS|1|Window Of Images Type
        0021xx02|IS|1-n|WindowOfImagesScope
        |SPI-P-Private-DCI Release 1
        0019xx10|UN|1|ECGTimeMapDataBitsAllocated
        0019xx11|UN|1|ECGTimeMapDataBitsStored
        0019xx12|UN|1|ECGTimeMapDataHighBit
        0019xx13|UN|1|ECGTimeMapDataRepresentation
        0019xx14|UN|1|ECGTimeMapDataSmallestDataValue
        0019xx15|UN|1|ECGTimeMapDataLargestDataValue
        0019xx16|UN|1|ECGTimeMapDataNumberOfDataValues
        0019xx17|UN|1|ECGTimeMapData
        |SPI-P-Private-DiDi Release 1
        0019xx00|LT|1|Post Mode String
        0019xx01|LT|1|Post Data
        0019xx10|LT|1|Image Header
        0019xx20|LT|1|SCPreName
        0019xx21|IS|1|SCPostNo
        0019xx22|LT|1|SCSOPInstanceUID
        0019xx23|LT|1|SCCreationDate
        0019xx24|LT|1|SCProcessingCategory
        0019xx25|LT|1|SCPostMethod
        0019xx26|LT|1|SCPostString
        0019xx27|LT|1|SCPostString2
        0019xx28|LT|1|SCMode
        0019xx29|IS|1|SCStCommit
        0019xx2A|IS|1|SCExported
        0019xx2B|IS|1|SCPrinted
        0019xx2C|LT|1|SCOperator
        0019xx40|LT|1|SCPreName
        0019xx41|IS|1|SCPreType
        |SPI-P-Private_CDS Release 1
        0021xx40|IS|1|
        0029xx00|UN|1|
        0029xx10|OB|1|
        |SPI-P-Private_ICS Release 1
        0019xx30|DS|1|
        0019xx31|LO|1|
        0029xx07|SQ|1|
        0029xx08|SQ|1|
        0029xx0C|SQ|1|
        0029xx0D|SQ|1|
        0029xx0E|SQ|1|
        0029xx0F|SQ|1|
        0029xx10|SQ|1|
        0029xx18|FD|1|
        0029xx1B|SQ|1|
        0029xx1C|SQ|1|
        0029xx1D|SQ|1|
        0029xx1E|SQ|1|
        0029xx20|UN|1|
        0029xx21|SQ|1|
        0029xx43|SQ|1|
        0029xx44|SQ|1|
        0029xx4C|SQ|1|
        0029xx4D|SQ|1|
        0029xx4E|UN|1|
        0029xx4F|UN|1|
        0029xx50|UN|1|
        0029xx51|UN|1|
        0029xx66|DS|4|
        0029xx67|LO|1|
        0029xx68|US|1|
        0029xx6A|LO|1|
        0029xx6B|US|1|
        0029xx72|SQ|1|
        0029xx91|IS|1|
        0029xx93|LO|1-n|
        0029xx94|LO|1-n|
        |SPI-P-Private_ICS Release 1;1
        0029xx00|SL|1|
        0029xx05|FL|1|
        0029xx06|FL|1|
        0029xx20|FL|1|
        0029xx21|FL|1|
        0029xx22|US|1|
        0029xx23|FD|1|
        0029xx24|FD|1|
        0029xx25|FD|1|
        0029xx26|FD|1|
        0029xx30|ST|1|
        0029xx6B|FD|1|
        0029xxC1|US|1|
        0029xxCB|FD|1|
        0029xxCC|FD|1|
        0029xxCD|SQ|1|
        0029xxD4|FL|1|
        0029xxD5|FL|1|
        0029xxD6|ST|1|
        |SPI-P-Private_ICS Release 1;2
        0029xx00|FD|1|
        0029xx01|FD|1|
        0029xx02|FD|1|
        0029xx03|SL|1|
        0029xx04|SL|1|
        0029xx05|SL|1|
        0029xx30|LT|1|
        0029xxA0|SL|1|
        0029xxA1|FD|1|
        0029xxA2|SL|1|
        0029xxA3|SL|1|
        0029xxA5|SQ|1|
        0029xxA6|SL|1|
        0029xxD9|SQ|1|
        |SPI-P-Private_ICS Release 1;3
        0029xx00|ST|1|
        0029xx01|ST|1|
        0029xx60|US|1|
        0029xxB0|SL|1|
        0029xxB1|FL|1|
        0029xxB2|FL|1|
        0029xxB4|FL|1|
        0029xxB9|FL|1|
        0029xxC0|SQ|1|
        0029xxC1|SQ|1|
        0029xxC2|SQ|1|
        0029xxC3|SQ|1|
        0029xxC4|SQ|1|
        0029xxC5|SQ|1|
        |SPI-P-Private_ICS Release 1;4
        0029xx00|UL|1|
        0029xx01|FL|2|
        0029xx02|SQ|1|
        0029xx06|UL|1|
        0029xx07|SL|1|
        0029xx08|US|1|
        0029xx09|FL|1|
        0029xx0A|FL|1|
        0029xx0B|FL|1|
        0029xx0C|FL|1|
        0029xx0E|US|1|
        0029xx0F|US|1|
        0029xx10|SL|1|
        0029xx90|SL|1|
        0029xx9A|SQ|1|
        0029xx9C|SQ|1|
        0029xxA0|US|1|
        0029xxA1|US|1|
        0029xxB1|US|1|
        0029xxB2|US|1|
        0029xxB3|SL|1|
        0029xxB5|FL|1|
        0029xxB6|SL|1|
        0029xxBC|SL|1|
        0029xxBD|SL|1|
        0029xxBE|US|1|
        0029xxD6|FD|1|
        0029xxD7|FD|1|
        0029xxD8|UN|1|
        0029xxD9|UN|1|
        0029xxDA|UN|1|
        0029xxDC|FD|1|
        0029xxDD|FD|1|
        0029xxE0|SQ|1|
        |SPI-P-Private_ICS Release 1;5
        0029xx50|CS|1|
        0029xx55|CS|1|
        |SPI-P-Private_ICS Release 1;6
        0029xx01|FL|1|
        0029xx02|LO|1|
        0029xx03|UL|1|
        0029xx04|LO|1|
        0029xx06|SQ|1|
        0029xx07|SQ|1|
        0029xx08|US|1|
        0029xx0A|US|1|
        0029xx0B|US|1|
        0029xx0C|US|1|
        0029xx0D|US|1|
        0029xx0F|LO|1|
        0029xx10|US|1|
        0029xx14|SQ|1|
        0029xx15|UL|2|
        0029xx16|FL|1|
        0029xx17|FL|1|
        0029xx1A|UL|1|
        0029xx1D|US|1|
        0029xx1F|FL|1|
        0029xx20|FL|1|
        0029xx21|UL|1|
        0029xx23|US|1|
        0029xx24|UL|1|
        0029xx2A|UL|1|
        0029xx2B|SQ|1|
        0029xx2C|UL|1|
        0029xx2D|SQ|1|
        0029xx2E|SQ|1|
        0029xx2F|SQ|1|
        0029xx32|SQ|1|
        0029xx34|SQ|1|
        0029xx35|SQ|1|
        0029xx36|SQ|1|
        0029xx37|SQ|1|
        0029xx38|SQ|1|
        0029xx39|FL|1|
        0029xx3D|SQ|1|
        0029xx43|US|1|
        0029xx44|US|1|
        0029xx48|UL|1|
        0029xx4F|SQ|1|
        0029xx5C|SQ|1|
        0029xx5D|UL|1-n|
        0029xx5E|UL|1|
        0029xx5F|US|1|
        0029xx63|US|1|
        0029xx65|SQ|1|
        0029xx66|UL|1|
        0029xx67|UL|1|
        0029xx68|UL|1|
        0029xx69|UL|1|
        0029xx6D|SQ|1|
        |SPI-P-XSB-DCI Release 1
        0019xx10|LT|1|Video Beam Boost
        0019xx11|US|1|Channel Generating Video Sync
        0019xx12|US|1|Video Gain
        0019xx13|US|1|Video Offset
        0019xx20|DS|1|RTD Data Compression Factor
        |SPI-P-XSB-VISUB Release 1
        0019xx00|UN|1|
        0019xx10|UN|1|
        0019xx11|UN|1|
        0019xx12|UN|1|
        0019xx20|LO|1|
        0019xx40|UN|1|
        0019xx50|LO|1|
        0029xx00|LO|1|
        0029xx01|DS|1|
        0029xx02|CS|1|
        0029xx0F|CS|1|
        0029xx10|LO|1|
        0029xx11|DS|1|
        0029xx12|CS|1|
        0029xx1F|CS|1|
        0029xx20|LO|1|
        0029xx21|DS|1|
        0029xx22|CS|1|
        0029xx2F|CS|1|
        0029xx30|LO|1|
        0029xx31|DS|1|
        0029xx32|CS|1|
        0029xx3F|CS|1|
        |STENTOR
        0073xx01|ST|1|
        0073xx02|LT|1|Private Creator
        0073xx03|UT|1|Stentor Remote AETitle Element
        0073xx04|UT|1|Stentor Local AETitle Element
        0073xx06|UT|1|Stentor Transfer Syntax Value
        |SVISION
        0017xx00|LO|1|Extended Body Part
        0017xx10|LO|1|Extended View Position
        0017xx20|SQ|1|Scheduled Procedure Step
        0017xxA0|IS|1|Fixed Grid System
        0017xxF0|IS|1|Images SOP Class
        0019xx00|IS|1|AEC Field
        0019xx01|IS|1|AEC Film Screen
        0019xx02|IS|1|AEC Density
        0019xx10|IS|1|Patient Thickness
        0019xx16|IS|1|
        0019xx18|IS|1|Beam Distance
        0019xx20|IS|1|Workstation Number
        0019xx28|IS|1|Tube Number
        0019xx30|IS|1|Bucky Grid
        0019xx34|IS|1|Focus
        0019xx38|IS|1|Age Group
        0019xx40|IS|1|Collimator Distance X
        0019xx41|IS|1|Collimator Distance Y
        0019xx50|IS|1|Bucky Height
        0019xx60|IS|1|Bucky Angle
        0019xx68|IS|1|C-Arm Angle
        0019xx69|IS|1|Collimator Angle
        0019xx70|IS|1|Filter Number
        0019xx74|LO|1|Filter Material 1
        0019xx75|LO|1|Filter Material 2
        0019xx78|DS|1|Filter Thickness 1
        0019xx79|DS|1|Filter Thickness 2
        0019xx80|IS|1|Bucky Format
        0019xx81|IS|1|Object Position
        0019xx90|LO|1|Desk Command
        0019xx91|IS|1|Central Beam X
        0019xx92|IS|1|Central Beam Y
        0019xx93|IS|1|Tube Turn Angle
        0019xx94|IS|1|Stand drive level
        0019xxA0|DS|1|Extended Exposure Time
        0019xxA1|DS|1|Actual Exposure Time
        0019xxA8|DS|1|Extended X-ray Tube Current
        0019xxB0|IS|1|Dose Indicator
        0019xxB1|IS|1|Shift Reference Value
        0019xxF0|IS|1|
        0021xx00|DS|1|Noise Reduction
        0021xx01|DS|1|Contrast Amplification
        0021xx02|DS|1|Edge Contrast Boosting
        0021xx03|DS|1|Latitude Reduction
        0021xx10|LO|1|Find Range Algorithm
        0021xx11|DS|1|Threshold C-Algorithm
        0021xx20|LO|1|Sensometric Curve
        0021xx30|DS|1|Lower Window Offset
        0021xx31|DS|1|Upper Window Offset
        0021xx40|DS|1|Min. Printable Density
        0021xx41|DS|1|Max. Printable Density
        0021xx50|DS|1|Min. Window Latitude
        0021xx51|DS|1|Max. Window Latitude
        0021xx52|DS|1|Rel. Window Alignment
        0021xx60|DS|1|Decomposition Layer
        0021xx90|DS|1|Brightness
        0021xx91|DS|1|Contrast
        0021xx92|DS|1|Shape Factor
        0023xx00|LO|1|Image Laterality
        0023xx01|IS|1|Letter Position
        0023xx02|IS|1|Burned In Annotation
        0023xx03|LO|1|
        0023xxF0|IS|1|Image SOP Class
        0025xx00|IS|1|Original Image
        0025xx01|IS|1|Not Processed Image
        0025xx02|IS|1|Cut Out Image
        0025xx03|IS|1|Duplicated Image
        0025xx04|IS|1|Stored Image
        0025xx05|IS|1|Retrieved Image
        0025xx06|IS|1|New Image
        0025xx07|IS|1|Media Stored Image
        0025xx08|IS|1|Image State
        0025xx09|IS|1|Image Stitched Manually
        0025xx0A|IS|1|Image Stitched Automatically
        0025xx20|LO|1|Source Image File
        0025xx21|LO UI|1|Source UID
        0027xx00|IS|1|Number of Series
        0027xx01|IS|1|Number of Studies
        0027xx10|DT|1|Oldest Series
        0027xx11|DT|1|Newest Series
        0027xx12|DT|1|Oldest Study
        0027xx13|DT|1|Newest Study
        0029xx00|IS|1|Key Note Instance UID
        0029xx01|IS|1|Storage State
        0029xx02|IS|1|Referenced Image SOP Class
        0029xx03|LO|1|Ref. Image Instance UID
        0029xx04|IS|1|Rel. Presentation State Number
        0029xx05|LO|1|Rel. Presentation State UID
        |Siemens Ultrasound Miscellaneous
        0019xx20|SH|1|
        |Siemens: Thorax/Multix FD Image Stamp
        0023xx00|US|1|
        0023xx01|US|1|
        0023xx02|US|1|
        0023xx03|US|1|
        0023xx04|US|1|
        |Siemens: Thorax/Multix FD Lab Settings
        0019xx00|LT|1|Internal Value
        0019xx02|LO|1|Total Area Dose Product
        0019xx04|LO|1|
        0019xx05|US|1|Cassette Image
        0019xx06|FD|1|Table Object Distance
        0019xx07|FD|1|Table Detector Distance
        0019xx08|US|1|Ortho Step Distance
        0021xx08|US|1|Auto Window Flag
        0021xx09|SL|1|Auto Window Center
        0021xx0A|SL|1|Auto Window Width
        0021xx0B|SS|1|Filter ID
        0021xx14|US|1|Anatomic Correct View
        0021xx15|SS|1|Auto Window Shift
        0021xx16|DS|1|Auto Window Expansion
        0021xx17|LO|1|System Type
        0021xx30|SH|1|Anatomic Sort Number
        0021xx31|SH|1|Acquisition Sort Number
        |Siemens: Thorax/Multix FD Post Processing
        0021xx00|US|1|Label Left
        0021xx01|SS|1|Label Left Orientation
        0021xx02|FL|1|Label Left Percentage X
        0021xx03|FL|1|Label Left Percentage X
        0021xx04|US|1|Label Right
        0021xx05|SS|1|Label Right Orientation
        0021xx06|FL|1|Label Right Percentage X
        0021xx07|FL|1|Label Right Percentage X
        0021xx08|US|1|Auto Window Flag
        0021xx09|SL|1|Auto Window Center
        0021xx0A|SL|1|Auto Window Width
        0021xx0B|SS|1|Filter ID
        0021xx0C|FL|1|Degree of Edge Enhancement
        0021xx0D|SS|1|Half Kernel Size
        0021xx0E|US|1|Dose Control Value
        0021xx0F|US|1|Deleted Image Flag
        0021xx10|US|1|Same Size Support
        0021xx11|SS|1|Label Left Init Position
        0021xx12|SS|1|Label Right Init Position
        0021xx13|SS|1|Patient Rotation
        0021xx14|US|1|Anatomic Correct View Flag
        0021xx15|SS|1|Auto Window Shift
        0021xx16|DS|1|Auto Window Expansion
        |Siemens: Thorax/Multix FD Raw Image Settings
        0025xx00|SS|1|Raw Image Amplification
        0025xx01|SS|1|Gamma LUT
        0025xx02|US|1|Collimator Manual
        0025xx03|FL|1|Collimator Up Left X Percentage
        0025xx04|FL|1|Collimator Up Right X Percentage
        0025xx05|FL|1|Collimator Low Left X Percentage
        0025xx06|FL|1|Collimator Low Right X Percentage
        0025xx07|FL|1|Collimator Up Left Y Percentage
        0025xx08|FL|1|Collimator Up Right Y Percentage
        0025xx09|FL|1|Collimator Low Left Y Percentage
        0025xx0A|FL|1|Collimator Low Right Y Percentage
        0025xx0B|US|1|Set Gray
        0025xx0C|SS|1|Harmonization Kernel
        0025xx0D|FL|1|Harmonization Gain
        0025xx0E|SS|1|Edge Enhancement Kernel
        0025xx0F|FL|1|Edge Enhancement Gain
        0025xx10|LT|1|Raw Image File Name
        0025xx11|SS|1|Global Offset
        0025xx12|SS|1|Image Columns
        0025xx13|SS|1|Image Rows
        0025xx14|SS|1|Image Alignment
        0025xx15|SS|1|Active Image Columns
        0025xx16|SS|1|Active Image Rows
        0025xx17|LO|1|System Type
        0025xx18|US|1|Auto Gain
        0025xx19|US|1|Ortho Sub Sampling
        0025xx1A|US|2|Image Crop Upper Left
        0025xx1B|US|2|Image Crop Upper Right
        0025xx1C|US|2|Image Crop Lower Left
        0025xx1D|US|2|Image Crop Lower Right
        0025xx30|US|1|Manual Cropping
        0025xx31|SS|1|Gamma LUT Parameter 1
        0025xx32|DS|1|Gamma LUT Parameter 2
        0025xx33|SS|1|Gamma LUT Parameter 3
        0025xx34|SS|1|Gamma LUT Parameter 4
        |Siemens: Thorax/Multix FD Version
        0017xx00|LO|1|Build Date
        0017xx01|LO|1|IOD Version
        |Silhouette Annot V1.0
        0029xx11|IS|1|Annotation Name
        0029xx12|LT|1|Annotation Font
        0029xx13|LT|1|Annotation Text Foreground Color
        0029xx14|LT|1|Annotation Text Background Color
        0029xx15|UL|1|Annotation Text Backing Mode
        0029xx16|UL|1|Annotation Text Justification
        0029xx17|UL|1|Annotation Text Location
        0029xx18|LT|1|Annotation Text String
        0029xx19|UL|1|Annotation Text Attach Mode
        0029xx20|UL|1|Annotation Text Cursor Mode
        0029xx21|UL|1|Annotation Text Shadow Offset X
        0029xx22|UL|1|Annotation Text Shadow Offset Y
        0029xx23|LT|1|Annotation Line Color
        0029xx24|UL|1|Annotation Line Thickness
        0029xx25|UL|1|Annotation Line Type
        0029xx26|UL|1|Annotation Line Style
        0029xx27|UL|1|Annotation Line Dash Length
        0029xx28|UL|1|Annotation Line Attach Mode
        0029xx29|UL|1|Annotation Line Point Count
        0029xx30|FD|1|Annotation Line Points
        0029xx31|UL|1|Annotation Line Control Size
        0029xx32|LT|1|Annotation Marker Color
        0029xx33|UL|1|Annotation Marker Type
        0029xx34|UL|1|Annotation Marker Size
        0029xx35|FD|1|Annotation Marker Location
        0029xx36|UL|1|Annotation Marker Attach Mode
        0029xx37|LT|1|Annotation Geom Color
        0029xx38|UL|1|Annotation Geom Thickness
        0029xx39|UL|1|Annotation Geom Line Style
        0029xx40|UL|1|Annotation Geom Dash Length
        0029xx41|UL|1|Annotation Geom Fill Pattern
        0029xx42|UL|1|Annotation Interactivity
        0029xx43|FD|1|Annotation Arrow Length
        0029xx44|FD|1|Annotation Arrow Angle
        0029xx45|UL|1|Annotation Don't Save
        |Silhouette Graphics Export V1.0
        0029xx00|UI|1|
        |Silhouette Line V1.0
        0029xx11|IS|1|Line Name
        0029xx12|LT|1|Line Name Font
        0029xx13|UL|1|Line Name Display
        0029xx14|LT|1|Line Normal Color
        0029xx15|UL|1|Line Type
        0029xx16|UL|1|Line Thickness
        0029xx17|UL|1|Line Style
        0029xx18|UL|1|Line Dash Length
        0029xx19|UL|1|Line Interactivity
        0029xx20|LT|1|Line Measurement Color
        0029xx21|LT|1|Line Measurement Font
        0029xx22|UL|1|Line Measurement Dash Length
        0029xx23|UL|1|Line Point Space
        0029xx24|FD|1|Line Points
        0029xx25|UL|1|Line Control Point Size
        0029xx26|UL|1|Line Control Point Space
        0029xx27|FD|1|Line Control Points
        0029xx28|LT|1|Line Label
        0029xx29|UL|1|Line Don't Save
        |Silhouette ROI V1.0
        0029xx11|IS|1|ROI Name
        0029xx12|LT|1|ROI Name Font
        0029xx13|LT|1|ROI Normal Color
        0029xx14|UL|1|ROI Fill Pattern
        0029xx15|UL|1|ROI Bp Seg
        0029xx16|UN|1|ROI Bp Seg Pairs
        0029xx17|UL|1|ROI Seed Space
        0029xx18|UN|1|ROI Seeds
        0029xx19|UL|1|ROI Line Thickness
        0029xx20|UL|1|ROI Line Style
        0029xx21|UL|1|ROI Line Dash Length
        0029xx22|UL|1|ROI Interactivity
        0029xx23|UL|1|ROI Name Position
        0029xx24|UL|1|ROI Name Display
        0029xx25|LT|1|ROI Label
        0029xx26|UL|1|ROI Shape
        0029xx27|FD|1|ROI Shape Tilt
        0029xx28|UL|1|ROI Shape Points Count
        0029xx29|UL|1|ROI Shape Points Space
        0029xx30|FD|1|ROI Shape Points
        0029xx31|UL|1|ROI Shape Control Points Count
        0029xx32|UL|1|ROI Shape Control Points Space
        0029xx33|FD|1|ROI Shape Control Points
        0029xx34|UL|1|ROI Don't Save
        |Silhouette Sequence Ids V1.0
        0029xx41|SQ|1|
        0029xx42|SQ|1|
        0029xx43|SQ|1|
        |Silhouette V1.0
        0029xx13|UL|1|
        0029xx14|UL|1|
        0029xx17|UN|1|
        0029xx18|UN|1|
        0029xx19|UL|1|
        0029xx1A|UN|1|
        0029xx1B|UL|1|
        0029xx1C|UL|1|
        0029xx1D|UN|1|
        0029xx1E|UN|1|
        0029xx21|US|1|
        0029xx22|US|1|
        0029xx23|US|1|
        0029xx24|US|1|
        0029xx25|US|1|
        0029xx27|UN|1|
        0029xx28|UN|1|
        0029xx29|UN|1|
        0029xx30|UN|1|
        0029xx52|US|1|
        0029xx53|LT|1|
        0029xx54|UN|1|
        0029xx55|LT|1|
        0029xx56|LT|1|
        0029xx57|UN|1|
        |Silhouette VRS 3.0
        0029xx13|UL|1|
        0029xx14|UL|1|
        0029xx17|FD|2|
        0029xx18|FD|2|
        0029xx19|UL|1|
        0029xx1A|FD|1|
        0029xx1B|UL|1|
        0029xx1C|UL|1|
        0029xx1D|UL|3|
        0029xx1E|UL|3|
        0029xx27|US|1|
        0029xx28|OB|1|
        0029xx30|US|1|
        0029xx32|US|1|
        0029xx34|LO|1|
        0029xx35|CS|1|
        0029xx36|US|1|
        |Sound Technologies
        F001xx00|CS|1|Patient Species
        F001xx01|CS|1|Patient Breed
        F001xx02|CS|1|Patient Category Size
        F001xx03|CS|1|Patient Sex Extended (including spay/neuter)
        F001xx04|CS|1|Image View
        F001xx05|CS|1|Anatomy Imaged
        F001xx06|CS|1|Image enhancements
        F001xx07|CS|1|Detector Settings
        F001xx08|CS|1|Application Version
        F001xx09|LO|1|Image Laterality Extended
        F001xx0A|PN|1|Client Name
        F001xx0B|UI|1|Reference Study Instance Uid
        F001xx0C|UI|1|Reference Series Instance Uid
        F001xx0D|LO|1|Exam Ref Id
        F001xx0E|ST|1|Physician Of Record Address
        F001xx0F|SH|1|Physician Of Record Phone Numbers
        F001xx10|LT|1|Reason For Study
        F001xx11|LO|1|Protocol
        F001xx12|LO|1|CaptureInputType
        F001xx13|LT|1|Exam Complaint
        F001xx14|LO|1|Exam Web Code
        F001xx15|LO|1|Exam Category
        F001xx16|SH|1|Exam Diagnosis
        F001xx17|PN|1|Exam Created By
        F001xx18|LO|1|Exam Created By Group
        F001xx19|DT|1|Exam Required By DateTime
        F001xx1A|LO|1|Capture Type
        F001xx1B|IS|1|Telemed Exam ID
        F001xx1C|LO|1|Exam Created By Guid
        F001xx1D|LO|1|Client Name Guid
        |TMDTK
        7EFFxx21|SQ|1|
        7EFFxx2E|LT|1|
        |TOSHIBA COMAPL HEADER
        0029xx08|CS|1|COMAPL Header Type
        0029xx09|LO|1|COMAPL Header Version
        0029xx10|LO|1|
        0029xx20|OB|1|COMAPL History Information
        0029xx31|LO|1-n|
        0029xx32|UL|1-n|
        0029xx33|UL|1-n|
        0029xx34|CS|1-n|
        |TOSHIBA COMAPL OOG
        0029xx08|CS|1|COMAPL OOG Type
        0029xx09|LO|1|COMAPL OOG Version
        0029xx10|LO|1|
        0029xx31|LO|1-n|
        0029xx32|UL|1-n|
        0029xx33|UL|1-n|
        0029xx34|CS|1-n|
        |TOSHIBA ENCRYPTED SR DATA
        7015xx00|OB|1|Toshiba US Private Data
        |TOSHIBA MDW HEADER
        0029xx08|CS|1|Application Header Type
        0029xx09|LO|1|Application Header Version
        0029xx10|CS|1|Image Header Type
        0029xx11|LO|1|Image Header Version
        0029xx12|OB|1|Image Header Info
        0029xx18|CS|1|Series Header Type
        0029xx19|LO|1|Series Header Version
        0029xx20|OB|1|Series Header Info
        0029xx31|LO|1|PMTF Information 1
        0029xx32|UL|1|PMTF Information 2
        0029xx33|UL|1|PMTF Information 3
        0029xx34|CS|1|PMTF Information 4
        |TOSHIBA MDW NON-IMAGE
        0029xx08|CS|1|Application Header Type
        0029xx09|LO|1|Application Header Version
        0029xx10|OB|1|Application Header Data
        0029xx20|OB|1|Application Header Data
        7FE1xx10|OB|1|Toshiba US Private Data
        |TOSHIBA_MEC_1.0
        0009xx01|LT|1|
        0009xx02|US|1-n|
        0009xx03|US|1-n|
        0009xx04|US|1-n|
        0011xx01|LT|1|
        0011xx02|US|1-n|
        0019xx01|US|1-n|
        0019xx02|US|1-n|
        0021xx01|US|1-n|
        0021xx02|US|1-n|
        0021xx03|US|1-n|
        7FF1xx01|US|1-n|
        7FF1xx02|US|1-n|
        7FF1xx03|US|1-n|
        7FF1xx10|US|1-n|
        |TOSHIBA_MEC_CT3
        7005xx00|OB|1-n|CT Private Data 1
        7005xx03|SH|1|Cardiac R-R Mean Time
        7005xx04|SH|1|Cardiac Reconstruction Gating Phase in Percent
        7005xx05|SH|1|Cardiac Reconstruction Gating Phase in ms
        7005xx06|SH|1|Cardiac Reconstruction Mode
        7005xx07|DS|2|Reconstruction Center
        7005xx08|DS|1|Detector Slice Thickness in mm
        7005xx09|LO|1|Number of Detector rows to Reconstruct
        7005xx0A|DS|1|Table Speed in mm/rot
        7005xx0B|SH|1|Filter
        7005xx0C|SH|1|Reconstruction Correction Type
        7005xx0D|CS|1|Organ
        7005xx0E|SH|1|File Type Remarks
        7005xx0F|SH|1|Direction
        7005xx10|OB|1-n|CT Private Data 2
        7005xx11|LT|1|Series Comment
        7005xx12|SH|1|Position
        7005xx13|US|1|Expert Plan No.
        7005xx14|US|1|Reconstruction ROI No.
        7005xx15|US|1|Special Helical ACQ No.
        7005xx16|UI|1|Volume UID
        7005xx17|US|1|Total Frame Count in the Volume
        7005xx18|US|1|Frame No.
        7005xx19|UL|1|Frame Sort Key
        7005xx1A|US|1|Frame Sort Order
        7005xx1B|SH|1|Convolution Kernel
        7005xx1C|LO|1|Contrast/Bolus Agent
        7005xx1D|UL|1|Reconstruction Number
        7005xx1E|UL|1|Raw Data Number
        7005xx1F|LO|1|Volume Number
        7005xx20|UL|1|Local Series Number
        7005xx21|LO|1|Decrease in Artifact Filter
        7005xx22|DS|1|Reconstruction Interval
        7005xx23|DS|1|Pitch Factor
        7005xx24|DA|1|The Acquisition Date of NRA
        7005xx25|UL|1|Large Data File Attribute
        7005xx26|CS|1-8|Large Data File Name
        7005xx28|SQ|1|Enhanced CT Private Sequence
        7005xx29|UI|1|Frame UID
        7005xx30|CS|1|Main Modality in Study
        7005xx35|DS|2|Scan Range
        7005xx36|OB|1-n|CT Private Data 3
        7005xx37|IS|1|Total Frames
        7005xx38|IS|1|Start Frame
        7005xx39|IS|1|End Frame
        7005xx40|FD|1|DLP Dose Length Product
        7005xx41|SH|1|Raw Slice Information
        7005xx42|US|1|Local Frame No
        7005xx43|DS|3|Volume Vector
        7005xx44|US|1|Volume Type
        7005xx45|DS|1|Relative Table Position of 4D Volume
        7005xx46|DS|1|Absolute Table Position of 4D Volume
        7005xx47|DS|1|Slice Pitch of 4D Volume
        7005xx48|LO|1|Respiratory Gating Inf.
        7005xx49|SH|1|Respiration Phase
        7005xxF1|CS|1|Protect Mark for Image, Curve or Private Record
        7005xxF2|CS|1|Protect Mark for Series Record
        7005xxF3|CS|1|Protect Mark for Study Record
        |TOSHIBA_MEC_CT_1.0
        0019xx01|IS|1|
        0019xx02|IS|1|
        0019xx03|US|1-n|
        0019xx04|LT|1|
        0019xx05|LT|1|
        0019xx06|US|1-n|
        0019xx07|US|1-n|
        0019xx08|LT|1|Orientation Head Feet
        0019xx09|LT|1|View Direction
        0019xx0A|LT|1|Orientation Supine Prone
        0019xx0B|DS|1|Location
        0019xx0C|CS US|1|Scan View Direction
        0019xx0D|TM|1|Time
        0019xx0E|DS|1|
        7FF1xx01|US|1-n|
        7FF1xx02|US|1-n|
        7FF1xx03|IS|1|
        7FF1xx04|IS|1|
        7FF1xx05|US|1-n|
        7FF1xx07|US|1-n|
        7FF1xx08|US|1-n|
        7FF1xx09|US|1-n|
        7FF1xx0A|LT|1|
        7FF1xx0B|US|1-n|
        7FF1xx0C|US|1-n|
        7FF1xx0D|US|1-n|
        |TOSHIBA_MEC_MR3
        00290089|LO|1|
        700Dxx00|DS|1|Scale Factor
        700Dxx01|OB|1|Acquisition Order
        700Dxx02|DS|9|Orientation Vector
        700Dxx03|SS|1|Flip Flag
        700Dxx04|OB|1|Rotate Information
        700Dxx05|DS|1|FOV
        700Dxx06|US|4|Image Matrix
        700Dxx07|OB|1|Image Information
        700Dxx08|OB|1|Original Data
        700Dxx09|SS|1|Original Data Flag
        700Dxx0C|CS|1|Receiver Gain Correction Check Flag
        700Dxx20|SH|1|Identification Flag of 3D GDC
        700Dxx80|US|1|Number of PAC channel
        700Dxx81|US|1|Reference mode
        700Dxx82|SQ|1|Gain value group for MRS
        700Dxx83|FL|1|Gain value of each channel for MRS
        700Dxx84|FL|1|Phase value of each channel for MRS
        700Dxx85|FL|1|Reference gain value of each channel for MRS
        700Dxx86|FL|1|Reference gain value of each channel for MRS
        700Dxx87|FL|1|Receiver gain of reference scan
        700Dxx88|UL|1|Flag of water Sat pulse
        700Dxx89|FL|1|Selected contrast TE
        700Dxx8A|SQ|1|Raw Data Set Sequence
        700Dxx8B|DS|1|Multi Slice number
        700Dxx8C|DS|1|Multi Coverage number
        700Dxx8D|SQ|1|Raw Data Sequence
        700Dxx8E|DS|1|Coil Channel No.
        700Dxx8F|OB|1|MRS Raw Data
        700Dxx90|OF|1|MRS Ref Raw Data
        700Dxx91|FL|1|Receiver gain of prescan
        |TOSHIBA_MEC_MR3^10
        00090002|SH|1|
        00110003|US|1|
        00110004|SQ|1|
        00110005|US|1|
        00110006|US|1|
        00110007|US|1-n|
        00110008|SH|1|
        0011000C|SS|1|
        0011000E|US|2|
        00190001|UL|1|
        00190002|SL|1|
        00190003|US|1|
        00190004|SL|1|
        00190005|FL|1|
        00190006|SL|1|
        00190007|FL|3|
        00190008|US|1|
        00190009|FL|1|
        0019000A|FL|1|
        0019000B|FL|1|
        0019000C|US|3|
        0019000D|SL|6|
        0019000E|SL|6|
        0019000F|SL|6|
        00190010|US|2|
        00190011|SL|2|
        00190012|US|1|
        00190013|SL|1|
        00190014|US|1|
        00190015|SL|1|
        00190016|FL|1|
        00190017|SL|1|
        00190018|US|1|
        00190019|SL|1|
        0019001A|US|1|
        0019001B|SL|1|
        0019001C|SL|1|
        0019001D|SL|1|
        0019001E|US|1|
        0019001F|SL|1|
        00190020|FL|2|
        00190021|US|1|
        00190022|SL|2|
        00190023|FL|1|
        00190024|FL|1|
        00190025|FL|1|
        00190026|SL|1|
        00190027|SL|1|
        00190028|SL|1|
        00190029|SH|1|
        0019002B|SH|1|
        0019002C|SL|1|
        0019002D|SL|1|
        0019002E|US|1|
        0019002F|FL|1|
        00190030|UL|1|
        00190031|OF|1-n|
        00190032|FL|1|
        00190033|SL|3|
        00190034|SL|1|
        00190035|SL|1|
        00190036|SQ|1|
        00190038|SL|1|
        0019003A|SL|1|
        0019003B|SL|2|
        0019003C|SL|1|
        0019003D|SL|1|
        0019003E|SL|1|
        0019003F|SL|1|
        00190042|US|1|
        00190043|US|1|
        00190044|SL|1|
        00190045|SS|1|
        00190046|US|1|
        00190047|FL|1|
        00190048|US|1|
        00190049|US|1|
        0019004B|US|1|
        0019004C|US|1|
        0019004D|SL|1|
        0019004E|US|1|
        0019004F|US|1|
        00190050|SL|2|
        00190051|SL|2|
        00190052|LO|1|
        00190054|US|1|
        00190055|US|1|
        00190057|FL|3|
        00190058|FL|3|
        00190059|SL|1|
        0019005A|FL|1-n|
        0019005D|FL|1-n|
        0019005E|SL|1|
        0019005F|FL|1|
        00190060|US|1|
        00190061|US|1|
        00190062|US|1|
        00190063|FL|1|
        00190064|FL|1|
        00190065|SL|2|
        00190069|FL|1|
        0019006A|US|1|
        0019006B|SL|1|
        0019006D|SL|1|
        0019006E|FL|1|
        0019006F|SL|1|
        00190070|LO|1|
        00190071|LO|1|
        00190073|LO|1|
        00190075|LO|1|
        00190076|LO|1|
        00190078|LO|1|
        0019007B|LO|1|
        0019007C|FL|1|
        0019007D|FL|1|
        0019007E|SL|1|
        0019007F|SL|1|
        00190085|FL|1|
        00190086|SL|1|
        00190087|FL|1|
        00190088|LO|1|
        0019008A|SL|1-n|
        0019008C|UL|1|
        0019008D|TM|1|
        0019008E|SL|1|
        00190092|SL|1|
        00190093|FL|3|
        00190096|US|1|
        0019009B|FL|3|
        0019009C|SL|1|
        001900A0|SL|4|
        001900A1|DS|1|
        001900A2|SL|1|
        001900A3|SL|3|
        001900A4|FL|3|
        001900A5|FL|1|
        001900A6|SL|1|
        001900A8|FL|1|
        001900A9|SL|1|
        001900AB|FL|3|
        001900AC|US|1|
        001900AD|FL|1|
        001900AE|FL|1|
        001900AF|SL|1|
        001900B0|SL|1|
        001900B1|SL|1|
        001900B4|SL|1|
        001900B5|SL|1|
        001900B6|SL|1|
        001900B7|FL|2|
        001900BA|FL|1|
        001900BB|FL|1|
        001900BC|FL|2|
        001900BD|SL|1|
        001900BE|SL|1|
        001900C1|SL|1|
        001900C3|SL|1|
        001900C6|FL|2|
        001900C9|SL|1|
        001900CA|LO|1|
        001900CB|UL|1|
        001900CC|UL|1|
        001900CD|SL|1|
        001900CE|SL|1|
        001900CF|SL|1|
        001900D0|US|1|
        001900D1|SL|1|
        001900D2|SL|3|
        001900D3|SL|1|
        001900D4|SL|1|
        001900D8|US|1|
        001900D9|SQ|1|
        001900DA|US|1|
        001900DB|SL|1|
        001900DC|SL|1|
        001900E1|SL|1|
        001900E4|SL|1|
        001900E5|SQ|1|
        001900E6|SQ|1|
        001900E9|SL|1|
        001900EA|UI|1|
        001900EB|SL|1|
        001900EC|US|1|
        001900EE|FL|1|
        001900EF|FL|1|
        001900F0|SL|1|
        001900F1|FL|1|
        001900F2|FL|1|
        001900F3|SL|1|
        001900F4|FD|1|
        001900F5|SL|1|
        001900F6|UI|1|
        001900F8|US|1|
        001900F9|SL|1|
        001900FA|FL|1|
        001900FB|UL|1|
        001900FC|FL|1|
        001900FD|FL|1|
        001900FE|SL|1|
        001900FF|SL|3|
        00210002|SL|1|
        00210003|SL|1|
        00210004|US|1|
        00210008|DS|3|
        00210009|DS|3|
        0021000A|DS|3|
        0021000B|US|1|
        0021000C|US|1|
        0021000D|FL|1|
        0021000F|US|1|
        00210012|DS|3|
        00210014|SQ|1|
        00210015|FL|1|
        00210016|FL|2|
        00210018|US|1|
        0021001A|US|1|
        0021001D|IS|1|
        0021001F|US|1|
        00210022|US|1|
        00210023|SS|1|
        00290001|SL|1|
        00290005|SQ|1|
        00290006|FL|1|
        00290007|FL|1|
        0029001C|FL|2|
        00290021|SL|3|
        0029004E|SL|1|
        00290050|LO|1|
        00290051|LO|1|
        00290052|LO|1|
        00290054|LO|1|
        00290067|FD|4|
        00290068|SS|1|
        0029006E|OB|1|
        700D0010|DS|1|2nd Flip Angle [degree]
        700D0011|US|2|Acquisition Inner Matrix
        700D0012|US|1|MP2RAGE Flag
        700D0013|FL|1|Inversion efficiency of inversion recovery pulse
        700D0014|SL|1|Number of dummy shot
        700D0015|FL|1|FFE total repetition time[s]
        700D0016|LO|3|PAS Name
        700D0017|LT|1|Intended Processing
        700D0018|SS|1-n|Scanned Orientation IDs
        700D0019|OB|1|PAS Reproduct Information
        700D0080|US|1|
        E2010002|US|1|
        E3010000|SH|1|
        E4010000|US|1|
        E4010001|US|1|
        E4010002|US|1|
        E4010003|US|1|
        E4010004|US|1|
        E4010005|OB|1|
        E4010007|FL|1|
        E4010008|FL|1|
        E4010012|FL|1|
        E4010013|OB|1|
        E4010020|SQ|1|
        E4010021|SQ|1|
        E4010022|LO|1|
        E4010023|SH|1|
        E4010024|OB|1|
        E4030000|SQ|1|
        EE010000|US|1|
        EE010001|OB|1|
        EE010002|US|1|
        |TOSHIBA_MEC_MR3^11
        00190002|SL|1|
        00190003|SL|1|
        00190004|SL|1|
        00190008|SH|1|
        00190009|SL|2|
        0019000A|SL|1|
        0019000B|OB|1|
        0019000C|SL|1|
        00190019|SQ|1|
        00190024|SL|1|
        00190025|SL|1|
        00190026|SL|1|
        00190028|SL|1|
        00190029|SL|1|
        0019002A|FL|1|
        0019002B|FL|1|
        0019002C|SL|3|
        0019002D|SL|3|
        0019002E|SL|1|
        00190030|SL|1|
        00190031|SL|1|
        00190032|SL|1|
        00190034|FL|1|
        00190035|SL|1|
        00190036|FL|1|
        00190037|SL|1|
        00190038|SL|1|
        00190039|FL|1|
        0019003A|FL|1|
        0019003C|FL|3|
        0019003E|FL|9|
        0019003F|UI|1|
        00190040|US|1|
        00190041|US|1|
        00190042|SL|1|
        00190043|SL|1|
        00190044|SL|1|
        00190046|FL|1|
        00190048|LT|1|
        00190049|LT|1|
        0019004C|SL|1|
        """
}
