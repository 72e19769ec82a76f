// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension PrivateElementTable {
    static let elements10 = """
        0019004D|SL|1|
        0019004E|SL|1|
        00190055|LO|1|
        00190057|FL|1|
        00190058|US|1|
        00190059|US|1|
        0019005C|SL|1|
        0019005D|SL|1|
        0019005F|FL|1|
        00190060|SL|1|
        00190061|FL|1|
        00190062|FL|1|
        00190063|SL|1|
        00190067|FL|1|
        00190068|SL|1|
        0019006C|FL|1|
        0019006D|SH|1|
        0019006E|SH|1|
        0019006F|FL|1|
        00190070|FL|1|
        00190071|SL|1|
        00190072|FL|1|
        00190073|FL|1|
        00190077|FL|1|
        00190078|SL|1|
        0019007A|SL|2|
        0019007C|FL|3|
        0019007D|SL|1|
        0019007E|SL|1|
        0019007F|SL|1|
        00190080|FL|1|
        00190083|FL|1|
        00190084|SL|1|
        00190087|SL|1|
        0019008A|US|1|
        0019008B|SL|1|
        0019008C|SL|1|
        0019008F|SL|1|
        00190091|SL|1|
        00190092|SL|1|
        00190094|FL|1|
        0019009A|SL|1|
        0019009B|US|1|
        0019009C|FL|1|
        0019009D|SL|1|
        0019009E|SL|1|
        0019009F|SL|1|
        001900A0|SL|1|
        001900A5|US|1|
        001900A6|US|1|
        001900A8|SL|1|
        001900AB|US|1|
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
        001900C3|FL|1|
        001900C4|SL|1|
        001900CD|SL|3|
        001900E0|FL|1|
        001900E1|FL|1|
        001900E3|SL|3|
        001900E4|DS|1|
        001900E5|SQ|1|
        001900E6|SQ|1|
        001900F0|SL|4|
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
        |TOSHIBA_MEC_MR3^12
        00190000|SL|1|
        00190001|SL|1|
        00190002|SL|1|
        00190003|SL|1|
        00190004|SL|1|
        00190005|SH|1|
        00190006|FL|1|
        00190007|UL|1-n|
        00190008|UL|1-n|
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
        00190085|US|1|
        00190086|LO|1|
        00190087|SQ|1|
        00190088|US|1|
        00190089|SL|1|
        0019008A|US|1|
        0019008B|US|1|
        0019008F|OB|1|
        00190093|SL|1|
        00190094|UI|1|
        00190095|UI|1|
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
        001900A6|FL|1-n|
        001900A7|FL|1|
        001900A8|FL|1|
        001900AA|FL|3|
        001900AB|FL|3|
        001900AC|FL|3|
        001900AD|FL|3|
        001900AE|FL|3|
        001900AF|FL|3|
        001900B3|FD|1|
        001900B4|LO|1|
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
        001900D8|FL|1-n|
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
        001900FC|FL|1|
        001900FD|SL|1|
        001900FE|SL|1|
        |TOSHIBA_MEC_MR3^13
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
        |TOSHIBA_MEC_OT3
        0009xx00|LO|1|HIS/RIS Study ID
        7019xx71|CS|1|Indicator of creator
        7019xx72|LO|1|ID of quality assurance reviewer
        7019xx73|PN|1|Name of quality assurance reviewer
        7019xx74|DA|1|Date of completion of quality assurance
        7019xx75|TM|1|Time of completion of quality assurance
        7019xx76|LO|1|Host name of quality assurance station
        7019xx77|CS|1|Station name and version of quality assurance station
        7019xx78|CS|1|Flag of completion of quality assurance
        7019xx79|CS|1|Status of quality assurance review
        7019xx7A|UI|1|Original SOP Instance UID
        7019xx7B|UI|1|Original Series Instance UID
        7019xx7C|UI|1|Original Study Instance UID
        7019xx7D|US|1|Rotation information for image display from original image
        7019xx7E|SQ|1|Sequence of LR mark
        7019xx7F|US|1|Rotation status at creation of LR mark
        7019xx80|OB OW|1|Original image data on area of original LR mark
        7019xx81|SS|1|X start position of LR mark
        7019xx82|SS|1|Y start position of LR mark
        7019xx83|US|1|Size of LR mark in X direction
        7019xx84|US|1|Size of LR mark in Y direction
        7019xx85|LO|1|Previous Patient ID
        7019xx86|CS|1|Previous modality
        |TOSHIBA_MEC_XA3
        7079xx10|LO|1|
        7079xx21|SH|5|
        7079xx22|IS|2|
        7079xx23|IS|2|
        7079xx24|DS|1|
        7079xx25|SH|1|
        7079xx26|DS|2|
        7079xx27|US|2|
        7079xx28|US|1|
        7079xx29|US|10|
        7079xx2A|US|5|
        7079xx2B|UN|1|
        7079xx2C|SH|3|
        7079xx2D|SS|2|
        7079xx2E|SH|1|
        7079xx2F|SH|1|
        7079xx30|US|1|
        7079xx31|US|1-n|
        7079xx32|SH|2|
        7079xx33|US|1-n|
        7079xx34|SH|1|
        7079xx35|SH|1|
        7079xx36|SH|1|
        7079xx37|US|4|
        7079xx38|SS|1-n|
        7079xx39|SS|1-n|
        7079xx3A|US|2|
        7079xx3B|SH|1|
        7079xx3C|DS|2|
        7079xx3D|SS|2|
        7079xx3E|SH|1|
        7079xx3F|US|2|
        7079xx40|SH|2|
        7079xx41|SS|2|
        7079xx42|SH|1|
        7079xx43|SH|1|
        7079xx44|US|1|
        7079xx45|SH|1|
        7079xx46|SS|1|
        7079xx47|SS|18|
        7079xx48|US|12|
        7079xx49|US|3|
        7079xx4A|US|1|
        7079xx4B|LO|3|
        7079xx4C|OB|1|
        7079xx4D|LO|3|
        7079xx4E|SL|35|
        7079xx4F|SH|3|
        7079xx50|US|1-n|
        7079xx51|US|1-n|
        7079xx52|US|1|
        7079xx53|SH|1|
        7079xx54|US|5|
        7079xx55|UL|47-47n|
        7079xx56|US|1|
        7079xx57|US|1-n|
        7079xx58|US|1|
        7079xx59|US|2-2n|
        7079xx5A|US|1|
        7079xx5B|US|2|
        7079xx5C|US|2-2n|
        7079xx5D|SH|1|
        7079xx5E|US|2|
        7079xx5F|SS|4-4n|
        7079xx60|US|1-n|
        7079xx61|SS|30-30n|
        7079xx62|US|4|
        7079xx63|US|1-n|
        7079xx64|US|1-n|
        7079xx65|US|1-n|
        7079xx66|US|1-n|
        7079xx67|US|1-n|
        7079xx68|US|1-n|
        7079xx69|US|1-n|
        7079xx6A|US|1-n|
        7079xx6B|US|1-n|
        7079xx6C|US|1|
        7079xx6D|DS|1|
        7079xx6E|LO|1|
        7079xx6F|DS|1|
        7079xx70|DS|1|
        7079xx71|DS|1-n|
        7079xx72|DS|1-n|
        7079xx73|SL|4|
        7079xx74|SL|28|
        7079xx75|SH|1|
        7079xx76|US|1|
        7079xx77|SL|1|
        7079xx78|US|1|
        7079xx79|US|1|
        7079xx7B|SH|1|
        7079xx80|LO|1|
        7079xx81|SS|1-n|
        7079xx82|SS|1-n|
        |TOSHIBA_SR
        7015xx10|OB|1|
        7015xx60|OB|1|
        |Thinking Systems Private Creator
        7FDD0042|UN|1|
        7FDD0097|UN|1|
        |V1
        0011xx01|OB|1|User Data
        0011xx02|DS|1|Normalization Coefficient
        0011xx03|DS|1-n|Receiving Gain
        0011xx04|DS|1|Mean Image Noise
        |VEPRO BROKER 1.0
        0057xx10|SQ|1|VEPRO Data replace sequence
        |VEPRO BROKER 1.0 DATA REPLACE
        0057xx20|SQ|1|Original data sequence
        0057xx30|SQ|1|Replaced data sequence
        0057xx40|DA|1|Date of data replacement
        0057xx41|TM|1|Time of data replacement
        0057xx42|LO|1|Dicom receive node
        0057xx43|LO|1|Application name
        0057xx44|LO|1|Computer name
        |VEPRO DICOM RECEIVE DATA 1.0
        0059xx40|DA|1|Receive date
        0059xx41|TM|1|Receive time
        0059xx42|ST|1|Receive node
        0059xx43|ST|1|Receive application
        0059xx50|ST|1|Receive local computer
        0059xx51|ST|1|Receive local ae title
        0059xx60|ST|1|Receive remote computer
        0059xx61|ST|1|Receive remote ae title
        0059xx70|UI|1|Receive original transfer syntax
        |VEPRO DICOM TRANSFER 1.0
        0059xx10|SQ|1|Dicom Transfer Info
        |VEPRO VIF 3.0 DATA
        0055xx30|OB|1|Icon data
        0055xx65|OB|1|Image hash value
        |VEPRO VIM 5.0 DATA
        0055xx10|OB|1|VIFHEADER2
        0055xx20|OB|1|VIMDATA2
        0055xx30|OB|1|ICONDATA2
        0055xx51|UI|1|VEPRO UID ??
        0055xx65|OB|1|??
        |Varian Medical Systems VISION 3253
        3253xx00|UN|1|XML stream.
        3253xx01|UN|1|Data length of the XML stream
        3253xx02|UN|1|Extended Interface Format tag
        |Viewing Protocol
        0065xx93|CS|1|
        |Vital Images SW 3.4
        5653xx10|OB|1|Saved Workflow
        5653xx11|LO|1|Saved Workflow File Name
        5653xx12|OB|1|Saved Workflow File Data
        5653xx13|SL|1|Saved Workflow File Length
        5653xx14|SQ|1|Saved Workflow File Sequence
        5653xx15|SQ|1|Image Sequence
        5653xx16|SL|1|Volume Interpolated Slices
        5653xx17|UI|1|Volume SOP Instance UID
        5653xx18|SH|1|Saved Workflow Mark
        5653xx19|UI|1|
        5653xx22|UI|1|
        5653xx23|LO|1|
        |Voxar 2.16.124.113543.6003.1999.12.20.12.5.0
        1135xx00|UI|1|Private Voxar Capture UID
        1135xx01|OB|1|Private Voxar Saved State
        1135xx02|SQ|1|Private Voxar Icon Image Sequence
        1135xx03|ST|1|Private Voxar Top Right Display Demographics
        1135xx04|ST|1|Private Voxar Bottom Left Display Demographics
        1135xx05|IS|1|Private Voxar Span State Schema
        1135xx06|UL|1|Private Voxar Live Image Restored Size
        1135xx07|UI|1|Private Voxar CaptureType
        1135xx08|SQ|1|Private Voxar Capture Source Series UID Sequence
        1135xx09|UI|1|Private Voxar Capture Source Series UID
        1135xx10|IS|1|Private Voxar Background Gray For Capture
        1135xx11|IS|1|Private Voxar Calcium Scoring Report Schema
        1135xx12|IS|1|Private Voxar Source Series Number
        1135xx13|LO|1|Private Voxar Bottom Left Display Demographics
        |WG12 Supplement 43
        0009xx01|SQ|1|Event Timer Sequence
        0009xx02|FD|1|Event Time Interval
        0009xx03|SQ|1|Event Code Sequence
        0019xx01|FD|1|Focus Depth(s)
        0019xx03|SQ|1|Excluded Intervals Sequence
        0019xx04|DT|1|Exclusion Start Datetime
        0019xx05|FD|1|Exclusion Duration
        0019xx06|SQ|1|US Image Description Sequence
        0019xx07|SQ|1|Image Data Type Sequence
        0019xx08|CS|1|Data Type
        0019xx09|SQ|1|Transducer Scan Geometry Code Sequence
        0019xx0B|CS|1|Aliased Data Type
        0019xx0C|CS|1|Position Measuring Device Used
        0019xx0D|SQ|1|Transducer Scanning Configuration Code Sequence
        0019xx0E|SQ|1|Transducer Beam Steering Code Sequence
        0019xx0F|SQ|1|Transducer Access Code Sequence
        0021xx01|FD|1|Image Position (Volume)
        0021xx02|FD|1|Image Orientation (Volume)
        0021xx07|CS|1|Ultrasound Acquisition Geometry
        0021xx08|FD|1|Apex Position
        0021xx09|FD|1|Volume to Transducer Mapping Matrix
        0021xx0A|FD|1|Volume to Table Mapping Matrix
        0021xx0C|CS|1|Patient Frame of Reference Source
        0021xx0D|FD|1|Temporal Position Time Offset
        0021xx0E|SQ|1|Plane Position (Volume) Sequence
        0021xx0F|SQ|1|Plane Orientation (Volume) Sequence
        0021xx10|SQ|1|Temporal Position Sequence
        0021xx11|CS|1|Dimension Organization Type
        0029xx01|SQ|1|Data Frame Assignment Sequence
        0029xx02|CS|1|Data Path Assignment
        0029xx03|US|1|Bits Mapped to Color Lookup Table
        0029xx04|SQ|1|Opacity 1 LUT Sequence
        0029xx05|CS|1|Opacity 1 LUT Transfer Function
        0029xx06|FD|1|Opacity Constant
        0029xx07|US|1|Opacity Lookup Table Descriptor
        0029xx08|OW|1|Opacity Lookup Table Data
        0029xx0B|SQ|1|Enhanced Palette Color Lookup Table Sequence
        0029xx0C|SQ|1|Opacity 2 LUT Sequence
        0029xx0D|CS|1|Opacity 2 LUT Transfer Function
        0029xx0E|CS|1|Data Path ID
        0029xx0F|CS|1|RGB LUT Transfer Function
        0029xx10|CS|1|Alpha LUT Transfer Function
        0041xx01|CS|1|Performed Protocol Type
        |agfa/originalStudyUID
        7FDD0013|UN|1|
        |agfa/seriesHeader
        7FDB0012|UN|1|
        7FDB0053|UN|1|
        7FDB0054|UN|1|
        7FDB0055|UN|1|
        |http://www.gemedicalsystems.com/it_solutions/bamwallthickness/1.0
        3119xx10|DT|1|BAM WallThickness Session Date/Time
        3119xx20|PN|1|BAM WallThickness Session Creator
        3119xx30|CS|1|BAM WallThickness Session Completion Flag
        3119xx40|SQ|1|BAM WallThickness File Sequence
        3119xx50|ST|1|BAM WallThickness File Name
        3119xx60|OB|1|BAM WallThickness File Content
        |http://www.gemedicalsystems.com/it_solutions/orthoview/2.1
        3117xx10|DT|1|OrthoView Session Date/Time
        3117xx20|PN|1|OrthoView Session Creator
        3117xx30|CS|1|OrthoView Session Completion Flag
        3117xx40|SQ|1|OrthoView File Sequence
        3117xx50|ST|1|OrthoView File Name
        3117xx60|OB|1|OrthoView File Content
        |http://www.gemedicalsystems.com/it_solutions/rad_pacs/
        3115xx01|UT|1|Reference to pacs study
        3115xx02|UT|1|Reference to pacs image
        3115xx03|CS|1|Pacs examnotes flag
        |syngoDynamics
        0021xxAE|OB|1|
        """
}
