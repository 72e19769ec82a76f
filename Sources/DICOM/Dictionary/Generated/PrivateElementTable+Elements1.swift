// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension PrivateElementTable {
    static let elements1 = """
        |1.2.840.113663.1
        0029xx00|US|1|
        0029xx01|US|1|
        |1.2.840.113681
        0019xx10|ST|1|CR Image Params Common
        0019xx11|ST|1|CR Image IP Params Single
        0019xx12|ST|1|CR Image IP Params Left
        0019xx13|ST|1|CR Image IP Params Right
        |1.2.840.113708.794.1.1.2.0
        0087xx10|CS|1|Media Type
        0087xx20|CS|1|Media Location
        0087xx30|ST|1|Storage File ID
        0087xx40|DS|1|Study or Image Size in MB
        0087xx50|IS|1|Estimated Retrieve Time
        |2.16.840.1.114059.1.1.6.1.50.1
        0029xx20|LT|1|Description
        0029xx21|ST|1|Orientation
        0029xx22|ST|1|Parameter 1
        0029xx23|ST|1|Parameter 2
        0029xx24|LO|1|Teeth
        0029xx25|LO|1|Jaw
        0029xx26|LO|1|Quadrant
        0029xx27|LO|1|CRC
        |A.L.I. Technologies, Inc.
        3711xx01|LO|1|Filename
        3711xx02|OB|1|Data Blob of a Visit
        3711xx03|US|1|Revision Number
        3711xx04|UL|1|Unix Timestamp
        3711xx05|IS|1|Bag ID
        3711xx0C|UI|1|Original Study UID
        3711xx0D|US|1|Overlay Grayscale Value
        3711xx0E|CS|1|Anonymization Status
        |ACUSON
        0009xx00|IS|1|
        0009xx01|IS|1|
        0009xx02|UN|1|
        0009xx03|UN|1|
        0009xx04|UN|1|
        0009xx05|UN|1|
        0009xx06|UN|1|
        0009xx07|UN|1|
        0009xx08|LT|1|
        0009xx09|LT|1|
        0009xx0A|IS|1|
        0009xx0B|IS|1|
        0009xx0C|IS|1|
        0009xx0D|IS|1|
        0009xx0E|IS|1|
        0009xx0F|UN|1|
        0009xx10|IS|1|
        0009xx11|UN|1|
        0009xx12|IS|1|
        0009xx13|IS|1|
        0009xx14|LT|1|
        0009xx15|UN|1|
        |ACUSON: 1.2.840.11386.1.0
        7FDFxx00|IS|1|Lossy Compression Ratio
        7FDFxx01|US|1|Image Format
        7FDFxx02|US|1|Acuson Region Type
        7FDFxx0B|UL|1|Acuson Image Apex X
        7FDFxx0C|UL|1|Acuson Image Apex Y
        7FDFxx0D|IS|1|B-Color-On Flag
        |ACUSON:1.2.840.113680.1.0:0921
        0009xx20|UN|1|View Name
        0009xx2A|UN|1|View List
        |ACUSON:1.2.840.113680.1.0:7f10
        7FDFxx00|UN|1|Lossy Compression Ratio
        7FDFxx01|UN|1|Image Format
        7FDFxx02|UN|1|Acuson Region Type
        7FDFxx0B|UN|1|Acuson Image Apex X
        7FDFxx0C|UN|1|Acuson Image Apex Y
        7FDFxx0D|UN|1|B-Color-On Flag
        7FDFxx0E|UN|1|Acuson Mechanical Apex X
        7FDFxx0F|UN|1|Acuson Mechanical Apex Y
        7FDFxx10|UN|1|Acquisition Type:
        7FDFxx18|UN|1|Transformation Matrix Sequence
        7FDFxx20|UN|1|Left angle
        7FDFxx22|UN|1|Right angle
        7FDFxx24|UN|1|Color Map Family
        7FDFxx25|UN|1|Full Colormap.
        7FDFxx26|UN|1|Color Invert
        7FDFxx27|UN|1|Color Baseline
        7FDFxx28|UN|1|CD Color Mix Points X1
        7FDFxx29|UN|1|CD Color Mix Points Y1
        7FDFxx2A|UN|1|CD Color Mix Points X2
        7FDFxx2B|UN|1|CD Color Mix Points Y2
        7FDFxx2C|UN|1|Color Accent
        7FDFxx30|UN|1|Persistence SQ
        7FDFxx31|UN|1|Persistence Mode
        7FDFxx32|UN|1|Persistence Coefficient Mode
        7FDFxx33|UN|1|Alpha coefficient
        7FDFxx34|UN|1|Gamma coefficient
        7FDFxx35|UN|1|Persistence Time Flag
        7FDFxx36|UN|1|Persistence adaptive flag
        7FDFxx37|UN|1|Persistence Frame Rate
        7FDFxx38|UN|1|Persistence ID
        7FDFxx40|UN|1|Observation Date Time SQ
        7FDFxx50|UN|1|Capture Type Name
        7FDFxx52|UN|1|Capture Type Number
        7FDFxx54|UN|1|Number of Capture Types
        7FDFxx60|UN|1|CD Steering Angle
        7FDFxx61|UN|1|CD PRI
        7FDFxx62|UN|1|CD Dynamic Range
        7FDFxx63|UN|1|CD Velocity Scale Min
        7FDFxx64|UN|1|CD Velocity Scale Max
        7FDFxx65|UN|1|CD Color Mode
        7FDFxx66|UN|1|CD Frequency
        7FDFxx67|UN|1|CD Balance
        7FDFxx68|UN|1|CD Delta
        7FDFxx69|UN|1|CD Pan Box Min X0
        7FDFxx6A|UN|1|CD Pan Box Min Y0
        7FDFxx6B|UN|1|CD Pan Box Min X1
        7FDFxx6C|UN|1|CD Pan Box Min Y1
        7FDFxx6D|UN|1|CPS Map Type
        7FDFxx6E|UN|1|CPS Map Data
        7FDFxx6F|UN|1|CPS Balance Setting
        7FDFxx70|UN|1|3DCard Step Angle
        7FDFxx71|UN|1|3DCard Xdcr Angle
        7FDFxx72|UN|1|B-mode Frequency
        7FDFxx73|UN|1|B-mode Dynamic Range
        7FDFxx74|UN|1|B-mode Frame Rate
        7FDFxx75|UN|1|B-mode Space Time
        7FDFxx76|UN|1|B-mode Persistence
        7FDFxx77|UN|1|B-mode Display Depth Start
        7FDFxx78|UN|1|B-mode Display Depth End
        7FDFxx79|UN|1|B-mode Res Mode
        7FDFxx7A|UN|1|B-mode Preset Application
        7FDFxx7B|UN|1|Image Spec Name
        7FDFxx7C|UN|1|B Preset Image Look
        7FDFxx7D|UN|1|B-mode Post Processing
        7FDFxx7E|UN|1|B Edge
        7FDFxx7F|UN|1|B Delta
        7FDFxx80|UN|1|B-mode 1D Post Processing Curve
        7FDFxx81|UN|1|B-mode Delta (ECRI) Map Diagonal
        7FDFxx82|UN|1|Bytes Per Timestamp
        7FDFxx83|UN|1|Microseconds in unit timestamp
        7FDFxx84|UN|1|Start Stopwatch Timestamp
        7FDFxx85|UN|1|Acoustic Frame Timestamp
        7FDFxx86|UN|1|R-Wave Timestamp
        7FDFxx87|UN|1|Last Destruction Timestamp
        7FDFxx88|UN|1|Pixels Per Second
        7FDFxx89|UN|1|ECG Reference Timestamp
        7FDFxx8A|UN|1|ECG Sampling Interval (milliseconds)
        7FDFxx8B|UN|1|ECG Sample Count
        7FDFxx8C|UN|1|ECG Sample Size
        7FDFxx8D|UN|1|ECG Data Value
        7FDFxx8E|UN|1|Contrast/Active Image Indicator
        7FDFxx8F|UN|1|Live Dual Mode Indicator
        7FDFxx90|UN|1|3DCard Clipset ID
        7FDFxx91|UN|1|3DCard HRWave Min
        7FDFxx92|UN|1|3DCard HRWave Max
        7FDFxx93|UN|1|Perspective Capture Type
        7FDFxxF1|UN|1|Trigger Mask.
        7FDFxxF2|UN|1|Study Directory
        7FDFxxF3|UN|1|Last Modify Date
        7FDFxxF4|UN|1|Last Modify Time
        7FDFxxF5|UN|1|Teaching Study
        7FDFxxF6|UN|1|Series Base UID
        |ACUSON:1.2.840.113680.1.0:7ffe
        7FDFxx00|UN|1|Data Padding
        |ADAC_IMG
        0019xx02|IS|1|Ver200 ADAC Pegasys File Size
        0019xx10|LO|2|ADAC Header Signature
        0019xx11|US|1|Number of ADAC Headers
        0019xx12|IS|1-n|ADAC Header/Image Sizes
        0019xx20|OB|1|ADAC Pegasys Headers
        0019xx21|US|1|Ver200 Number of ADAC Headers
        0019xx41|IS|1-n|Ver200 ADAC Header/Image Size
        0019xx61|OB|1|Ver200 ADAC Pegasys Headers
        7043xx00|SH|1|Cardiac Stress State
        7043xx10|LO|1|Philips NM Private Group
        |AEGIS_DICOM_2.00
        0003xx00|US|1-n|
        0005xx00|US|1-n|
        0009xx00|US|1-n|
        0019xx00|US|1-n|
        0029xx00|US|1-n|
        1369xx00|US|1-n|
        |AGFA
        0009xx10|LO|1|
        0009xx11|LO|1|
        0009xx13|LO|1|
        0009xx14|LO|1|
        0009xx15|LO|1|
        0019xx10|SH|1|Private Identification Code
        0019xx11|LO|3|Identification Data (Note 2)
        0019xx13|LO|1|Sensitometry Name
        0019xx14|ST|3|Window/Level List (Note 3)
        0019xx15|LO|1|Dose Monitoring List
        0019xx16|LO|3|Other Info (Note 5)
        0019xx1A|LO|1|Clipped Exposure Deviation
        0019xx1B|LO|1|Logarithmic PLT Full Scale
        0019xx60|US|1|Total number of series
        0019xx61|SH|1|Session Number
        0019xx62|SH|1|ID Station name
        0019xx65|US|1|Number of images in study to be transmitted (only sent with autoverify: on)
        0019xx70|US|1|Total number of images
        0019xx80|ST|1|Geometrical Transformations
        0019xx81|ST|1|Roam Origin
        0019xx82|US|1|Zoom factor
        0019xx93|CS|1|Status
        |AGFA PACS Archive Mirroring 1.0
        0031xx00|CS|1|StudyStatus
        0031xx01|UL|1|DateTimeVerified
        |AGFA-AG_HPState
        0071xx18|SQ|1|
        0071xx19|SQ|1|
        0071xx1A|SQ|1|
        0071xx1C|SQ|1|
        0071xx1E|SQ|1|
        0071xx20|FL|1-n|
        0071xx21|FD|1-n|
        0071xx22|FD|1-n|
        0071xx23|FD|1-n|
        0071xx24|FD|1|
        0073xx23|SH|1|
        0073xx24|SQ|1|
        0073xx28|SQ|1|
        0073xx80|FL|1|
        0075xx10|LO|1|
        0087xx01|LO|1|
        0087xx02|LO|1|
        |AGFA_ADC_Compact
        0019xx05|ST|1|Data stream from cassette
        0019xx10|LO|1|Private Identification Code
        0019xx30|ST|1|Set of destination types
        0019xx40|ST|1|Set of destination Ids
        0019xx50|ST|1|Set of processing codes
        0019xx60|US|1|Number of series in study
        0019xx61|US|1|Session Number
        0019xx62|SH|1|ID station name
        0019xx70|US|1|Number of images in series
        0019xx71|US|1|Break condition
        0019xx72|US|1|Wait (or Hold) flag
        0019xx73|US|1|ScanRes flag
        0019xx74|SH|1|Operation code
        0019xx95|CS|1|Image quality
        |ALOKA:1.2.392.200039.103.2
        0009xx00|SH|1|
        0009xx04|US|1-n|
        0009xx06|US|1-n|
        0009xx0A|SH|1|
        0009xx20|CS|1|
        0009xx22|CS|1|
        0009xx24|CS|1|
        0009xx26|IS|1|
        0009xx28|IS|1|
        0009xx2A|DS|1|
        0009xx30|FD|1|
        0009xx32|DS|1|
        0009xx34|CS|1|
        0019xx08|FD|1|
        0019xx0C|CS|1|
        0019xx0E|DS|1|
        0019xx18|SL|1|
        0019xx1A|SL|1|
        0019xx40|SS|1|
        0019xx46|US|1|
        0019xx50|SL|1|
        0019xx52|DS|1|
        0019xx54|DS|1|
        0019xx56|FD|1|
        |AMI Annotations_01
        3101xx10|SQ|1|AMI Annotation Sequence (RET)
        |AMI Annotations_02
        3101xx20|SQ|1|AMI Annotation Sequence (RET)
        |AMI ImageContextExt_01
        3107xxA0|CS|1|AMI Window Function (RET)
        3107xxB0|DS|1|AMI Window Slope (RET)
        |AMI ImageContext_01
        3109xx10|CS|1|AMI Window Invert (RET)
        3109xx20|IS|1|AMI Window Center (RET)
        3109xx30|IS|1|AMI Window Widith (RET)
        3109xx40|CS|1|AMI Pixel Aspect Ratio Swap (RET)
        3109xx50|CS|1|AMI Enable Averaging (RET)
        3109xx60|CS|1|AMI Quality (RET)
        3109xx70|CS|1|AMI Viewport Annotation Level (RET)
        3109xx80|CS|1|AMI Show Image Annotation (RET)
        3109xx90|CS|1|AMI Show Image Overlay (RET)
        |AMI ImageTransform_01
        3107xx10|DS|1|AMI Transformation Matrix (RET)
        3107xx20|DS|1|AMI Center Offset (RET)
        3107xx30|DS|1|AMI Magnification (RET)
        3107xx40|CS|1|AMI Magnification Type (RET)
        3107xx50|DS|1|AMI Displayed Area (RET)
        3107xx60|DS|1|AMI Calibration Factor (RET)
        |AMI Sequence AnnotElements_01
        3105xx10|DS|1|AMI Annotation Element Position
        3105xx20|LT|1|AMI Annotation Element Text
        |AMI Sequence Annotations_01
        3103xx10|CS|1|AMI Annotation Sequence (RET)
        3103xx20|UI|1|AMI Annotation UID (RET)
        3103xx30|US|1|AMI Annotation Color (RET)
        3103xx40|FD|1|FontSize
        3103xx50|CS|1|AMI Annotation Line Style (RET)
        3103xx60|SQ|1|AMI Annotation Elements (RET)
        3103xx70|SH|1|AMI Annotation Label (RET)
        3103xx80|PN|1|AMI Annotation Creator (RET)
        3103xx90|PN|1|AMI Annotation Modifiers (RET)
        3103xxA0|DA|1|AMI Annotation Creation Date (RET)
        3103xxB0|TM|1|AMI Annotation Creation Time (RET)
        3103xxC0|DA|1|AMI Annotation Modification Dates (RET)
        3103xxD0|TM|1|AMI Annotation Modification Times (RET)
        3103xxE0|US|1|AMI Annotation Frame Number (RET)
        |AMI Sequence Annotations_02
        3103xx10|CS|1|AMI Annotation Sequence (RET)
        3103xx20|UI|1|AMI Annotation UID (RET)
        3103xx30|US|1|AMI Annotation Color (RET)
        3103xx50|CS|1|AMI Annotation Line Style (RET)
        3103xx60|SQ|1|AMI Annotation Elements (RET)
        3103xx70|SH|1|AMI Annotation Label (RET)
        3103xx80|PN|1|AMI Annotation Creator (RET)
        3103xx90|PN|1|AMI Annotation Modifiers (RET)
        3103xxA0|DA|1|AMI Annotation Creation Date (RET)
        3103xxB0|TM|1|AMI Annotation Creation Time (RET)
        3103xxC0|DA|1|AMI Annotation Modification Dates (RET)
        3103xxD0|TM|1|AMI Annotation Modification Times (RET)
        3103xxE0|US|1|AMI Annotation Frame Number (RET)
        |AMI StudyExtensions_01
        3111xx01|UL|1|AMI Last Released Annot Label (RET)
        |AMICAS0
        0023xx01|UI|1|
        0023xx08|US|1|
        0023xx10|US|1|
        0023xx16|SL|1|
        |APEX_PRIVATE
        0027xx10|LO|1|Private Creator
        0027xx11|DS|1|Bed Position
        |ATL HDI V1.0
        0009xx00|UN|1|Private
        0009xx10|UN|1|Private
        0009xx20|UN|1|Private
        0009xx30|UN|1|Private
        0009xx40|UN|1|Private
        0009xx50|UN|1|Private
        0009xx60|UN|1|Private
        0009xx70|UN|1|Private
        0009xx80|UN|1|Private
        0009xx90|UN|1|Private
        0009xx91|UN|1|Private
        0029xx30|UN|1|Loop Mode
        0029xx31|UN|1|Trigger mode
        0029xx32|UN|1|Number of Loops
        0029xx33|UN|1|Loop Indexes
        0029xx34|UN|1|Loop Heart Rates
        0029xx35|UN|1|Medications
        |ATL PRIVATE TAGS
        0029xx30|UL|1|Loop Mode
        0029xx31|UL|1|Trigger mode
        0029xx32|UL|1|Number of Loops
        0029xx33|DS|1-n|Loop Indexes
        0029xx34|DS|1-n|Loop Heart Rates
        0029xx35|LO|1|Medications
        |Acuson X500
        0009xx20|UN|1|(a)View Name
        0009xx2A|UN|1|View List
        0011xx10|UN|1|Siemens Medical
        0011xx11|UN|1|DIMAQ Software
        0011xx20|UN|1|Private Data
        0011xx21|UN|1|Private Data
        0013xx10|UN|1|Siemens Medical
        0013xx11|UN|1|DIMAQ Software
        0013xx20|UN|1|Private Data
        0015xx10|UN|1|Siemens Medical
        0015xx11|UN|1|DIMAQ Software
        0015xx20|UN|1|Private Data
        0017xx10|UN|1|Siemens Medical
        0017xx11|UN|1|DIMAQ Software
        0017xx20|UN|1|Private Data
        0019xx20|UN|1|Import Structured
        |Agfa ADC NX
        0019xx09|SQ|1|
        0019xxF5|CS|1|Cassette Orientation
        0019xxF6|DS|1|Plate Sensitivity
        0019xxF7|DS|1|Plate Erasability
        0019xxF8|IS|1|
        0019xxFE|CS|1|
        |AgilityRuntime
        0029xx11|CS|1|
        0029xx12|US|1|
        0029xx13|US|1|
        0029xx14|US|1|
        0029xx1F|US|1|
        |Applicare/Centricity Radiology Web/Version 1.0
        4109xx01|SH|1|Mammography Laterality
        4109xx02|SH|1|Mammography View Name
        4109xx03|SH|1|Mammography View Modifier
        |Applicare/Centricity Radiology Web/Version 2.0
        4111xx01|CS|1|Secondary Spine Label
        4111xx02|IS|1|Additional tags for Presentation State
        |Applicare/Print/Version 5.1
        4101xx01|UL|1|<internal
        4101xx02|SQ|1|<internal
        4101xx03|LO|1|<internal
        4101xx04|UL|1|<internal
        4101xx05|FD|1|<internal
        4101xx06|US|1|<internal
        4101xx07|US|1|<internal
        4101xx08|US|1|<internal
        4101xx09|US|1|<internal
        |Applicare/RadStore/Version 1.0
        3113xx01|SL|1|OBSOLETE
        3113xx02|SL|1|Id1
        3113xx03|SL|1|Id2
        3113xx04|SL|1|Id3
        3113xx11|LO|1|OBSOLETE
        3113xx12|CS|1|State
        3113xx13|DT|1|DateLastModified
        3113xx14|DT|1|DateLastAccessed
        3113xx15|CS|1|OBSOLETE
        3113xx16|FD|1|ByteSize
        3113xx17|LO|1|LibraryId
        3113xx18|LO|1|Pathnames
        3113xx19|LO|1|DriverPath
        3113xx1A|LO|1|Source
        3113xx1B|LO|1|Destination
        3113xx1C|SL|1|MediumId
        3113xx1D|LO|1|ArchiveId
        3113xx1E|LO|1|Origin
        3113xx21|SL|1|Version
        3113xx22|SL|1|OBSOLETE
        3113xx23|ST|1|InstanceFileLocation
        3113xx31|IS|1|OBSOLETE
        3113xx32|IS|1|OBSOLETE
        3113xx33|IS|1|OBSOLETE
        3113xx35|LO|1|ImageMediumLocation
        3113xx36|LO|1|ImageMediumLabel
        3113xx37|CS|1|ImageMediumState
        3113xx38|LO|1|SeriesMediumLocation
        3113xx39|LO|1|SeriesMediumLabel
        3113xx3A|CS|1|SeriesMediumState
        3113xx3B|LO|1|StudyMediumLocation
        3113xx3C|LO|1|StudyMediumLabel
        3113xx3D|CS|1|StudyMediumState
        3113xx52|CS|1|StudyState
        3113xx53|CS|1|SeriesState
        3113xx55|CS|1|ImageStateText
        3113xx56|CS|1|SeriesStateText
        3113xx57|CS|1|StudyStateText
        3113xx60|DT|1|Expiration
        3113xx69|AT|1|DeletedTags
        |Applicare/RadWorks/Version 5.0
        3109xx01|ST|1|<internal
        3109xx02|SH|1|NEW/SEEN Status
        3109xx03|CS|1|Delete Lock
        3109xx04|CS|1|<internal
        3109xx05|CS|1|<internal
        3109xx06|CS|1|<internal
        3109xx07|UL|1|<internal
        3109xx08|LO|1|Receive Origin
        3109xx09|LO|1|Folder
        3109xx0A|DA|1|Receive Date
        3109xx0B|TM|1|Receive Time
        3109xx0C|CS|1|Prior
        3109xx0D|CS|1|STAT Study
        3109xx0E|CS|1|<internal
        3109xx10|CS|1|<internal
        3109xx11|LO|1|<internal
        3109xx12|LO|1|<internal
        3109xx13|DA|1|<internal
        3109xx14|TM|1|<internal
        3109xx19|LO|1|<internal
        3109xx20|UI|1|<internal
        3109xx21|CS|1|<internal
        3109xx22|AE|1|<internal
        3109xx23|US|1|<internal
        3109xx24|LO|1|<internal
        3109xx25|LO|1|<internal
        3109xx26|UI|1|<internal
        3109xx27|SQ|1|<internal
        3109xx28|LO|1|<internal
        3109xx29|LO|1|<internal
        3109xx2A|LO|1|Send Flag
        3109xx2B|LO|1|Print Flag
        3109xx2C|LO|1|Archive Flag
        3109xx30|LO|1|<internal
        3109xx31|CS|1|<internal
        3109xx32|CS|1|<internal
        3109xx33|CS|1|Request Storage Commitment
        3109xx34|CS|1|Requested Compression
        3109xx35|SQ|1|<internal
        3109xx36|LO|1|<internal
        3109xx37|UI|1|<internal
        3109xx38|SH|1|<internal
        3109xx39|SH|1|<internal
        3109xx40|IS|1|<internal
        3109xx41|CS|1|<internal
        3109xx42|CS|1|<internal
        3109xx43|CS|1|Archive Status
        3109xxEE|UI|1|<internal
        3109xxEF|CS|1|<internal
        |Applicare/RadWorks/Version 6.0
        4103xx01|AT|1|Internal: non-existent tags
        4103xx02|UI|1|Internal: non-existent objects
        4105xx01|CS|1|Annotation Type
        4105xx02|DS|1|Annotation Value
        4105xx03|UI|1|Cutline Image UID
        4105xx04|UI|1|Cutline Set UID
        4105xx05|US|1|Annotation Color
        4105xx06|CS|1|Annotation Line Style
        4105xx07|SH|1|Annotation Label
        4105xx08|PN|1|Annotation Creator
        4105xx09|DA|1|Annotation Creation Date
        4105xx0A|TM|1|Annotation Creation Time
        4105xx0B|SQ|1|Annotation Modification Sequence
        4105xx0C|PN|1|Annotation Modifier
        4105xx0D|DA|1|Annotation Modification Date
        4105xx0E|TM|1|Annotation Modification Time
        4105xx0F|LO|1|Palette Color LUT Name
        4105xx10|US|1|Annotation Number
        4107xx01|SQ|1|Requested Palette Color LUT
        |Applicare/RadWorks/Version 6.0/Summary
        3109xx11|ST|1|Receive Origin Description
        3109xx12|ST|1|Receive Origin Description
        |Applicare/Workflow/Version 1.0
        3113xx01|CS|1|<internal
        3113xx10|SH|1|<internal
        3113xx11|SH|1|<internal
        3113xx12|LO|1|<internal
        3113xx15|SH|1|<internal
        3113xx16|SH|1|<internal
        3113xx17|LO|1|<internal
        3113xx20|SH|1|<internal
        3113xx21|SH|1|<internal
        3113xx22|LO|1|<internal
        3113xx25|SH|1|<internal
        3113xx26|SH|1|<internal
        3113xx27|LO|1|<internal
        3113xx30|UI|1|<internal
        3113xx31|UI|1|<internal
        3113xxE0|CS|1|<internal
        3113xxE1|CS|1|<internal
        3113xxE2|CS|1|<internal
        |BRIT Systems, Inc.
        0021xx00|SQ|1|Person Information Sequence
        0021xx01|LO|1|Person ID
        0021xx02|PN|1|Person Name
        0021xx03|LO|1|Person Role
        0021xx04|SH|1|Person Home Phone
        0021xx05|SH|1|Person Work Phone
        0021xx06|SH|1|Person Cell Phone
        0021xx07|SH|1|Person Pager Phone
        0021xx08|SH|1|Person Fax Phone
        0021xx09|LO|1|Person EMail
        0021xx0A|ST|1|Person Address
        0021xx0B|LO|1|Person Password
        0021xx0C|SH|1|Person Emergency Phone
        0021xx0D|LO|1|Physician ID
        0021xx11|LO|1|Original Patient ID
        0021xx12|UI|1|Original Study Instance UID
        0021xx13|UI|1|Original Series Instance UID
        0021xx14|LO|1|Master Accession Number
        0021xx15|LO|1|Order Category
        0021xx16|LO|1|Patient ICN
        0021xx17|LO|1|Patient DFS
        0021xx18|LO|1|Patient Class
        0021xx19|LO|1|Patient Type
        0021xx1F|LT|1|Generic String
        0021xx20|LO|1|QC Study Assigned By
        0021xx21|LO|1|QC Study Split By
        0021xx22|LO|1|QC Study Moved By
        0021xx23|LO|1|QC Study Edited By
        0021xx24|LO|1|QC Series Split By
        0021xx25|LO|1|QC Series Moved By
        0021xx26|LO|1|QC Series Edited By
        0021xx27|LO|1|QC Image Moved By
        0021xx28|LO|1|QC Image Edited By
        0021xx30|LO|1|QC Done Time
        0021xx31|LO|1|QC Last Modification Time
        0021xx32|LO|1|QC Image Accepted By
        0021xx33|LO|1|QC Image Rejected By
        0021xx34|DA|1|QC Done Date
        0021xx50|LO|1|QC Deletion Requested
        0021xx90|AE|1|Original Sender AE Title
        0021xx91|LO|1|Software Title
        0021xx92|SH|1|Software Version
        0021xx93|LO|1|Serial Number
        0021xxA0|SQ|1|Object Action Sequence
        0021xxA1|ST|1|Object Action
        0021xxA2|DA|1|Object Action Date
        0021xxA3|TM|1|Object Action Time
        0021xxA5|AE|1|Local AE Title
        0021xxA6|SH|1|Local IP Address
        0021xxA7|AE|1|Remote AE Title
        0021xxA8|SH|1|Remote IP Address
        |BioPri
        0009xx00|LO|1|
        0009xx01|UN|1|
        0009xx02|UN|1|
        0009xx03|LO|1-n|
        0009xx04|LO|1|
        0009xx05|LO|1|
        0009xx07|LO|1|
        0009xx08|LO|1|
        0009xx09|LO|1|
        0009xx10|UN|1|
        |BioPri3D
        001110xx|UN|1|Private Segmentation Data
        006310xx|UN|1|Private Creator
        |BrainLAB_BeamProfile
        3411xx01|SQ|1|Beam Profile Sequence
        3411xx02|IS|1|Beam Profile Number
        3411xx03|SQ|1|Beam Parameter Sequence
        3411xx04|UT|1|Parameter Description
        3411xx05|OB|1|Parameter Data
        3411xx06|IS|1|Referenced Beam Profile Number
        |BrainLAB_Conversion
        0009xx01|LO|1|Export Platform Name
        0009xx02|OB|1|Export Platform Data
        |BrainLAB_PatientSetup
        3273xx00|DS|3|Isocenter Position
        3273xx01|CS|1|Patient Position
        |CAMTRONICS
        0029xx10|LT|1|Commentline
        0029xx20|DS|1|Edge Enhancement Coefficient
        0029xx50|LT|1|Scene Text
        0029xx60|LT|1|Image Text
        0029xx70|IS|1|Pixel Shift Horizontal
        0029xx80|IS|1|Pixel Shift Vertical
        0029xx90|IS|1|
        |CAMTRONICS IP
        0029xx10|LT|1|
        0029xx20|UN|1|
        0029xx30|UN|1|
        0029xx40|UN|1|
        |CANON_MEC_MR3
        00290001|SQ|1|Other Private Data
        00290089|LO|1|
        00290090|OB|1|Reversed EVRLE DataSet
        700D0000|DS|1|Scale Factor
        700D0005|DS|4|FOV
        700D000C|CS|1|Receiver Gain Correction Check Flag
        700D0020|SH|1|Identification Flag of 3D GDC
        |CANON_MEC_MR3^10
        00090002|SH|1|
        00110003|US|1|
        00110004|SQ|1|
        00110005|US|1|
        00110006|US|1|
        00110007|UL|1-n|
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
        00190027|SL|1|
        00190028|SL|1|
        00190029|SH|1|
        0019002A|SL|1|
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
        00190039|SL|1|
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
        0019004E|US|1|
        0019004F|US|1|
        00190050|SL|2|
        00190051|SL|2|
        00190052|LO|1|
        00190054|US|1|
        00190055|US|1|
        00190056|FL|3|
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
        00190065|SL|2|
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
        00190089|FL|1|
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
        700D0018|SS|1|Scanned Orientation IDs
        700D0019|OB|1|PAS Reproduct Information
        700D001A|DS|1|ASTAR Inversion Time
        700D001B|DS|1|Saturation Recovery Time
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
        |CANON_MEC_MR3^11
        00190001|OB|1|
        00190002|SL|1|
        00190003|SL|1|
        00190004|SL|1|
        00190008|SH|1|
        00190009|SL|2|
        0019000A|SL|1|
        0019000C|SL|1|
        00190019|SQ|1|
        0019001A|FL|1|
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
        0019003D|SL|1|
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
        0019004D|SL|1|
        0019004E|SL|1|
        00190055|LO|1|
        00190057|FL|1|
        00190058|US|1|
        00190059|US|1|
        0019005D|SL|1|
        0019005E|US|1|
        0019005F|FL|1|
        00190060|SL|1|
        00190061|FL|1|
        00190062|FL|1|
        00190063|SL|1|
        00190065|SL|1|
        00190066|SL|6|
        00190068|SL|1|
        00190069|SL|1|
        0019006A|SL|1|
        0019006B|SL|6|
        0019006D|SH|1|
        0019006E|SH|1|
        0019006F|FL|1|
        00190071|SL|1|
        00190072|FL|1|
        00190073|FL|1|
        00190077|FL|1|
        00190078|SL|1|
        00190079|FL|1|
        0019007A|SL|2|
        0019007C|FL|3|
        0019007D|SL|1|
        0019007E|SL|1|
        0019007F|SL|1|
        00190080|FL|1|
        00190083|FL|1|
        00190087|SL|1|
        0019008A|US|1|
        0019008F|SL|1|
        00190092|SL|1|
        00190093|SL|1|
        00190094|FL|1|
        0019009A|SL|1|
        0019009B|US|1|
        0019009C|FL|1|
        0019009D|SL|1|
        0019009E|SL|1|
        0019009F|SL|1|
        001900A1|SL|1|
        001900A2|SL|1|
        001900A3|SL|1|
        001900A5|US|1|
        001900A6|US|1|
        001900A8|SL|1|
        001900AD|SL|1|
        001900AE|SL|1|
        001900B0|FL|1|
        001900B1|SL|1|
        001900B2|US|1|
        001900B3|US|1|
        001900B4|US|1|
        001900B5|FL|1|
        001900B6|SL|1|
        001900B7|US|1|
        001900B9|US|1|
        001900BB|FL|1|
        001900BC|SL|1|
        001900BD|SL|1|
        001900BE|FL|1|
        001900BF|SL|1|
        001900C0|SL|1|
        001900C1|US|1|
        001900C2|SL|1|
        001900C3|FL|1|
        001900C4|SL|1|
        001900CD|SL|3|
        001900E1|FL|1|
        001900E3|SL|3|
        001900E4|DS|1|
        001900E5|SQ|1|
        001900E6|SQ|1|
        001900F1|SL|3|
        001900F2|FL|3|
        001900F3|SL|1|
        001900F4|SL|1|
        001900F5|SQ|1|
        001900F6|SL|1|
        001900F7|SL|1|
        001900F8|SL|1|
        001900F9|SL|1|
        001900FA|SL|1|
        001900FB|FL|1|
        001900FC|FL|1|
        001900FD|SL|1|
        001900FE|SL|1|
        001900FF|SL|1|
        |CANON_MEC_MR3^12
        00190000|SL|1|
        00190001|SL|1|
        00190002|SL|1|
        00190003|SL|1|
        00190004|SL|1|
        00190005|SH|1|
        00190006|FL|1|
        00190007|UL|1|
        00190008|UL|1|
        00190009|SL|1|
        0019000A|SL|1|
        0019000B|SL|1|
        0019000C|UL|1|
        0019000D|SQ|1|
        0019000E|US|1|
        00190010|SL|1|
        00190011|SL|1|
        00190012|SL|1|
        00190013|FL|1|
        00190014|FL|1|
        00190018|UL|1|
        00190028|DS|1|
        0019002A|DS|3|
        0019002B|SQ|1|
        00190032|SH|1|
        00190034|SL|1|
        00190052|FL|2|
        00190076|OB|1|
        00190079|SQ|1|
        00190080|FD|1|
        00190086|LO|1|
        00190087|SQ|1|
        00190088|US|1|
        00190089|SL|1|
        0019008A|US|1|
        0019008B|US|1|
        00190093|SL|1|
        00190094|UI|1|
        00190095|UI|1|
        00190097|FL|1|
        00190098|FL|3|
        00190099|LO|1|
        0019009A|DS|1|
        0019009B|IS|1|
        0019009C|DS|1|
        0019009D|US|1|
        0019009E|FL|3|
        0019009F|FL|1|
        001900A0|FL|1|
        001900A1|FL|1|
        001900A2|FL|1|
        001900A3|FL|1|
        001900A4|FL|1|
        001900A5|FL|1|
        001900A6|FL|2-2n|
        001900A7|FL|1|
        001900A8|FL|1|
        001900AA|FL|3|
        001900AB|FL|3|
        001900AC|FL|3|
        001900AD|FL|3|
        001900AE|FL|3|
        001900AF|FL|3|
        001900B3|FD|1|
        001900C2|US|1|
        001900C3|FL|1|
        001900C4|SL|1|
        001900C5|SL|1|
        001900C6|SL|1|
        001900C7|FL|1|
        001900CD|LO|1|
        001900CE|UL|1|
        001900CF|FL|1|
        001900D1|FL|3|
        001900D2|US|3|
        001900D3|SS|1|
        001900D4|US|2|
        001900D5|FL|1|
        001900D6|FL|3|
        001900D7|US|2|
        001900DE|US|1|
        001900DF|US|1|
        001900E0|US|1|
        001900E1|FL|3|
        001900E2|FL|3|
        001900E3|TM|1|
        001900E4|US|2|
        001900EB|US|1|
        001900EC|US|1|
        001900EF|DS|1|
        001900F0|LO|1|
        001900F1|LO|1|
        001900FA|LT|1|
        001900FB|FL|1|
        001900FC|FL|1|
        001900FD|SL|1|
        001900FE|SL|1|
        |CANON_MEC_MR3^13
        00190002|US|1|
        00190003|SL|1|
        00190004|US|1|
        00190005|SL|1|
        00190008|SL|1|
        00190009|SQ|1|
        0019000A|FD|3|
        0019000B|FD|1|
        0019000C|FD|1|
        0019000F|SH|1|
        00190014|SH|1|
        00190019|US|1|
        0019001B|US|1|
        0019001F|US|1|
        00190022|SL|1|
        E4030000|SH|1|
        E4030001|OB|1|
        E4030002|OB|1|
        E4030003|OB|1|
        |CARDIO-D.R. 1.0
        0009xx00|UL|1|File Location
        0009xx01|UL|1|File Size
        0009xx40|SQ|1|Alternate Image Sequence
        0019xx00|CS|1-2|Image Blanking Shape
        0019xx02|IS|1|Image Blanking Left Vertical Edge
        0019xx04|IS|1|Image Blanking Right Vertical Edge
        0019xx06|IS|1|Image Blanking Upper Horizontal Edge
        0019xx08|IS|1|Image Blanking Lower Horizontal Edge
        0019xx10|IS|2|Center Of Circular Image Blanking
        0019xx12|IS|1|Radius Of Circular Image Blanking
        0019xx30|UL|1|Maximum Frame Size
        0021xx13|IS|1|Image Sequence Number
        0029xx00|SQ|1|Standard Edge Enhancement Sequence
        0029xx01|US|2|Convolution Kernel Size
        0029xx02|US DS|1-n|Convolution Kernel Coefficients
        0029xx03|FL DS|1|Edge Enhancement Gain
        |CARDIO-SMS 1.0
        0009xx02|OB|1|Private Data
        0009xx03|OB|1|Private Data
        0009xx04|OB|1|Private Data
        0009xx05|OB|1|Private Data
        0009xx06|OB|1|Private Data
        0009xx08|OB|1|ACOM flags
        0009xx0A|UN|1|Private Data
        0009xx0B|UN|1|Private Data
        0009xx0C|UN|1|Private Data
        0029xx80|SQ|1|Private Data
        0031xx01|UN|1|Private Data stream
        |CEMAX-ICON
        0019xx00|LT|1|CR Processing Parameters
        0019xx10|LO|1|CR Exposure Menu Code
        0019xx20|LO|1|CR Exposure Menu String
        0019xx30|LO|1|CR EDR Mode
        0019xx40|LO|1|CR Latitude
        0019xx50|LO|1|CR Group Number
        0019xx60|LO|1|CR Equipment ID
        0019xx70|LO|1|CR Image Serial Number
        0019xx80|LO|1|CR Bar Code Number
        0019xx90|LO|1|CR Film Output Exposure
        0029xx00|LO|1|Key Image
        0029xx10|LT|1-n|Note
        0029xx20|SQ|1|Annotation Sequence
        0029xx30|IS|1|X Start Position
        0029xx40|IS|1|Y Start Position
        0029xx50|IS|1|X End Position
        0029xx60|IS|1|Y End Position
        0029xx70|LO|1|Annotation Text
        0029xx80|IS|1|Which Marker
        0029xx90|SQ|1|Annotation Sequence
        0029xx91|IS|1-n|X Coordinates
        0029xx92|IS|1-n|Y Coordinates
        """
}
