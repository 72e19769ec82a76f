// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension PrivateElementTable {
    static let elements6 = """
        2001xx8B|SH|1|
        2001xx93|LO|1|Text Style
        2001xx94|LO|1|Processing Order Specialization
        2001xx97|SH|1|Nucleus
        2001xx9A|SQ|1|Graphic Number Sequence
        2001xx9B|UL|1|Graphic Number
        2001xx9C|LO|1|
        2001xx9D|LO|1|PIIM Subtraction Type
        2001xx9F|US|2|Pixel Processing Kernel Size
        2001xxA1|CS|1|Is Raw Image
        2001xxA2|US|1|LOG Subtraction Curve Taste
        2001xxA3|UL|1|Text Color Foreground
        2001xxA4|UL|1|Text Color Background
        2001xxA5|UL|1|Text Color Shadow
        2001xxC1|LO|1|Nested Object Type Name
        2001xxCC|ST|1|
        2001xxDA|CS|1|
        2001xxF1|FL|1-n|Prospective Motion Correction
        2001xxF2|FL|1|Retrospective Motion Correction
        2005xx14|CS|1|Diffusion
        2005xx20|SL|1|Number of Chemical Shifts
        2005xx30|FL|1|Repetition Time
        2005xx33|FL|1|Scan Duration
        2005xx35|CS|1|Data Type
        2005xx8B|SH|1|Transmitting Coil
        2005xx9F|CS|1|Spectral Selective Excitation Pulse
        2005xxA1|CS|1|Syncra Scan Type
        |Philips Imaging DD 002
        2001xx01|US|1|
        2001xx02|FD|1|
        2001xx13|SS|1|
        2001xx14|FD|1|
        2001xx15|FD|1|
        2001xx16|FD|1|
        2001xx17|FD|1|
        2001xx18|CS|1|
        2001xx19|FD|1|
        2001xx1A|FD|1|
        2001xx1B|FD|1|
        2001xx1C|FD|1|
        2001xx1D|FD|1|
        2001xx1E|FD|1|
        2001xx1F|FD|1|
        2001xx20|FD|1|
        2001xx21|FD|1|
        2001xx22|FD|1|
        2001xx23|FD|1|
        2001xx24|FD|1|
        2001xx25|FD|1|
        2001xx26|FD|1|
        2001xx27|FD|1|
        2001xx28|US|1|
        2001xx29|US|1|
        2001xx2A|US|1|
        2001xx2B|SS|1|
        2001xx2C|FD|1|
        2001xx2D|FD|1|
        2001xx2E|SS|1|
        2001xx2F|SS|1|
        2001xx30|SS|1|
        2001xx31|SS|1|
        2001xx32|SS|1|
        2001xx33|SS|1|
        2001xx34|SS|1|
        2001xx35|FD|1|
        2001xx36|FD|1|
        2001xx37|FD|1|
        2001xx39|CS|1|
        2001xx3A|SQ|1|
        2001xx3B|SQ|1|
        2001xx3C|SQ|1|
        2001xx3D|SQ|1|
        2001xx3E|SS|1|
        2001xx3F|SS|1|
        2001xx40|SS|1|
        |Philips Imaging DD 065
        4007xx00|CS|1|
        |Philips Imaging DD 067
        4001xx00|SQ|1|
        4001xx01|CS|1|
        4001xx08|CS|1|
        |Philips Imaging DD 070
        4001xx10|SQ|1|
        4001xx11|SQ|1|
        4001xx12|SQ|1|
        4001xx16|ST|1|
        4001xx17|ST|1|
        4001xx18|ST|1|
        4001xx1C|SQ|1|
        4001xx1D|LT|1|
        |Philips Imaging DD 073
        4007xx48|FL|1|
        |Philips Imaging DD 129
        2001xx00|SQ|1|
        2001xx01|SQ|1|
        |Philips MR Imaging DD 001
        2005xx00|FL|1|
        2005xx01|FL|1|
        2005xx02|FL|1|
        2005xx04|CS|1|
        2005xx05|CS|1|Synergy Reconstruction Type
        2005xx08|FL|1|
        2005xx09|FL|1|
        2005xx0A|FL|1|
        2005xx0B|FL|1|
        2005xx0C|FL|1|
        2005xx0D|FL|1|
        2005xx0E|FL|1|
        2005xx0F|DS|1|Window Center
        2005xx10|DS|1|Window Width
        2005xx11|CS|1|
        2005xx12|CS|1|
        2005xx13|CS|1|
        2005xx14|CS|1|
        2005xx15|CS|1|
        2005xx16|CS|1|
        2005xx17|CS|1|
        2005xx18|LO|1|
        2005xx19|CS|1|
        2005xx1A|SS|1|
        2005xx1B|CS|1|
        2005xx1C|CS|1|
        2005xx1D|SS|1|
        2005xx1E|SH|1|MIPProtocol
        2005xx1F|SH|1|MPRProtocol
        2005xx20|SL|1|Number of Chemical Shift
        2005xx21|SS|1|
        2005xx22|IS|1|
        2005xx23|SS|1|
        2005xx25|SS|1|
        2005xx26|CS|1|
        2005xx27|CS|1|
        2005xx28|CS|1|
        2005xx29|CS|1|
        2005xx2A|IS|1|
        2005xx2B|SS|1|
        2005xx2C|CS|1|
        2005xx2D|IS SS|1|NumberOfStackSlices
        2005xx2E|CS|1|
        2005xx2F|CS|1|
        2005xx30|FL|1|Repetition Time
        2005xx31|CS|1|
        2005xx32|CS|1|
        2005xx33|FL|1|Acquisition Duration
        2005xx34|CS|1|
        2005xx35|CS|1|
        2005xx36|CS|1|
        2005xx37|CS|1|
        2005xx38|CS|1|
        2005xx39|CS|1|
        2005xx3A|SH|1|
        2005xx3B|CS|1|
        2005xx3C|CS|1|
        2005xx3D|SS|1|
        2005xx3E|SL|1-n|
        2005xx48|IS|1|
        2005xx49|IS|1|
        2005xx4A|IS|1|
        2005xx4B|IS|1|
        2005xx4C|CS|1|
        2005xx4D|CS|1|
        2005xx4E|FL|1|
        2005xx4F|FL|1|
        2005xx50|FL|1|
        2005xx51|FL|1|
        2005xx52|CS|1|
        2005xx53|CS|1|
        2005xx54|FL|1|
        2005xx55|FL|1|
        2005xx56|FL|1|
        2005xx57|FL|1|
        2005xx58|FL|1|
        2005xx59|FL|1|
        2005xx5A|FL|1|
        2005xx5B|FL|1|
        2005xx5C|FL|1|
        2005xx5D|CS|1|
        2005xx5E|CS|1|
        2005xx5F|CS|1|
        2005xx60|IS|1|
        2005xx61|CS|1|
        2005xx63|SS|1|
        2005xx64|IS|1|
        2005xx65|IS|1|
        2005xx66|CS|1|
        2005xx67|IS|1|
        2005xx68|CS|1|
        2005xx69|FL|1|
        2005xx6A|FL|1|
        2005xx6B|FL|1|
        2005xx6C|FL|1|
        2005xx6D|FL|1|
        2005xx6E|CS|1|
        2005xx6F|CS|1|
        2005xx70|LO|1|
        2005xx71|FL|1|
        2005xx72|FL|1|
        2005xx73|FL|1|
        2005xx74|FL|1|
        2005xx75|FL|1|
        2005xx76|FL|1|
        2005xx78|FL|1|
        2005xx79|FL|1|
        2005xx7A|FL|1|
        2005xx7B|CS|1|
        2005xx7E|FL|1|
        2005xx80|SQ|1|
        2005xx81|CS|1|
        2005xx83|SQ|1|
        2005xx84|SQ|1|
        2005xx85|SQ|1|
        2005xx86|SS|1|
        2005xx9E|SQ|1|
        2005xx9F|CS|1|
        2005xxA0|FL|1|
        2005xxA1|CS|1|Syncra Scan Type
        2005xxA2|CS|1|
        2005xxA3|IS|1|
        2005xxA4|IS|1|
        2005xxA5|IS|1|
        2005xxA6|IS|1|
        2005xxA7|CS|1|
        2005xxA8|DS|1|
        2005xxA9|CS|1|
        2005xxB0|FL|1|Diffusion Direction RL
        2005xxB1|FL|1|Diffusion Direction AP
        2005xxB2|FL|1|Diffusion Direction FH
        2005xxC0|CS|1|
        |Philips MR Imaging DD 002
        2005xx32|SQ|1|
        2005xx37|LO|1|
        2005xx38|LO|1|
        2005xx39|LO|1|
        2005xx40|LO|1|
        2005xx41|LO|1|
        2005xx43|SL|1|
        2005xx44|OW|1|
        2005xx47|CS|1|
        2005xx99|UL|1|
        |Philips MR Imaging DD 003
        2005xx00|UL|1|
        2005xx01|UL|1|
        2005xx13|UL|1|
        2005xx34|SL|1|
        2005xx45|SS|1|
        2005xx49|SS|1|
        2005xx51|SS|1|
        2005xx52|SS|1|
        2005xx53|SS|1|
        2005xx56|SS|1|
        2005xx57|SS|1|
        2005xx81|UI|1|
        2005xx82|CS|1|
        |Philips MR Imaging DD 004
        2005xx00|SS|1|
        2005xx01|SS|1|
        2005xx02|SS|1|
        2005xx03|SS|1|
        2005xx04|SS|1|
        2005xx05|SS|1|
        2005xx06|SS|1|
        2005xx07|FL|1|
        2005xx08|FL|1|
        2005xx09|FL|1|
        2005xx10|FL|1|
        2005xx12|FL|1|
        2005xx13|SS|1|
        2005xx14|SS|1|
        2005xx15|SS|1|
        2005xx16|SS|1|
        2005xx17|SS|1|
        2005xx25|CS|1|
        2005xx26|FL|1|
        2005xx27|CS|1|
        2005xx28|CS|1|
        2005xx29|FL|1|
        2005xx30|CS|1-n|
        2005xx31|SS|1|
        2005xx33|FL|3|
        2005xx34|CS|1|
        2005xx35|CS|1|
        2005xx36|FL|1|
        2005xx37|FL|1|
        2005xx38|FL|1|
        2005xx39|SS|2|
        2005xx40|CS|1|
        2005xx41|CS|1|
        2005xx42|CS|1|
        2005xx43|CS|1|
        2005xx44|SS|1-n|
        2005xx45|CS|1|
        2005xx46|CS|1|
        2005xx47|FL|1|
        2005xx48|CS|1|
        2005xx49|FL|1|
        2005xx50|FL|2|
        2005xx51|SS|1|
        2005xx52|SS|1|
        2005xx53|LO|1-n|
        2005xx54|CS|1|
        2005xx55|FL|1-n|
        2005xx56|CS|1|
        2005xx57|SS|1|
        2005xx58|LO|1|
        2005xx59|FL|1|
        2005xx60|FL|1|
        2005xx61|FL|2|
        2005xx62|FL|1|
        2005xx63|FL|1|
        2005xx64|CS|1|
        2005xx70|SS|1|
        2005xx71|SQ|1|
        2005xx72|SS|1|
        2005xx73|SS|1|
        2005xx74|SS|1|
        2005xx75|SS|1|
        2005xx76|SS|1|
        2005xx77|SS|1|
        2005xx78|SS|1|
        2005xx79|SS|1|
        2005xx81|IS|1|
        2005xx82|UL|1|
        2005xx89|SQ|1|
        2005xx90|CS|1|
        2005xx91|PN|1|
        2005xx92|IS|1|
        2005xx93|IS|1|
        2005xx95|UI|1|
        2005xx96|CS|1|
        2005xx97|LO|1|
        2005xx98|CS|1|
        2005xx99|CS|1|
        |Philips MR Imaging DD 005
        2005xx00|CS|1|
        2005xx01|UL|1|
        2005xx02|SQ|1|
        2005xx03|UL|1|
        2005xx06|SS|1|
        2005xx07|SS|1|
        2005xx09|DS|1|
        2005xx0A|DS|1|
        2005xx0B|LO|1|
        2005xx0E|SQ|1|
        2005xx0F|SQ|1|
        2005xx10|IS|1|
        2005xx11|UI|1|
        2005xx12|IS|1|
        2005xx13|IS|1|
        2005xx14|SL|1|
        2005xx15|SL|1|
        2005xx16|CS|1|
        2005xx18|CS|3|
        2005xx19|CS|3|
        2005xx1A|CS|1|
        2005xx1B|IS|1|
        2005xx1C|IS|1|
        2005xx1D|IS|1|
        2005xx1E|UL|1|
        2005xx1F|UL|1|
        2005xx20|UL|1|
        2005xx21|UL|1|
        2005xx22|UL|1|
        2005xx23|UL|1|
        2005xx24|UL|1|
        2005xx25|UL|1|
        2005xx26|CS|1|
        2005xx27|CS|1|
        2005xx28|SL|1|
        2005xx2A|CS|1|
        2005xx2B|CS|1|
        2005xx2C|CS|1|
        2005xx2D|CS|1|
        2005xx2E|FL|1|
        2005xx2F|FL|1|
        2005xx30|FL|1|
        2005xx31|FL|1|
        2005xx32|CS|1|
        2005xx35|CS|1|
        2005xx36|UI|1|
        2005xx37|CS|1|
        2005xx38|LT|1|
        2005xx39|LT|1|
        2005xx3A|LT|1|
        2005xx3B|CS|1|
        2005xx3C|FL|1|
        2005xx3D|FL|1|
        2005xx3E|FL|1|
        2005xx3F|CS|1|
        2005xx40|FL|1|
        2005xx41|FL|1|
        2005xx42|FL|1|
        2005xx43|FL|1|
        2005xx44|IS|1|
        2005xx45|CS|1|
        2005xx46|FL|1|
        2005xx47|FL|1|
        2005xx48|FL|1|
        2005xx49|FL|1|
        2005xx4A|FL|1|
        2005xx4B|FL|1|
        2005xx4C|FL|1|
        2005xx4D|CS|1|
        2005xx4E|CS|1|
        2005xx4F|CS|1|
        2005xx50|SS|1|
        |Philips MR Imaging DD 006
        20050053|FL|1|
        20050054|FL|1|
        20050055|FL|1|
        20050056|FL|1|
        20050057|CS|1|
        20050058|FL|1|
        20050059|FL|1|
        20050060|IS|1|
        20050061|FL|1|
        20050062|LT|1|
        20050063|CS|1|
        20050064|CS|1|
        20050065|CS|1|
        20050066|CS|1|
        20050067|IS|1|
        20050068|IS|1|
        20050071|IS|1|
        20050072|FL|1|
        20050073|IS|1|
        20050074|DS|1|
        20050075|DS|1|
        20050076|LT|1|
        20050078|CS|1|
        20050079|CS|3|
        20050081|CS|1|
        20050082|IS|1|
        20050083|LT|1|
        20050085|DS|1|
        20050086|LT|1|
        20050087|DS|1|
        20050095|CS|1|
        20050096|IS|1|
        20050097|CS|1|
        20050099|SL|1|
        |Philips MR Imaging DD 007
        20050000|CS|1|
        20050001|FL|1|
        20050002|FL|1|
        20050003|FL|1|
        |Philips NM Private Group
        7043xx00|SH|1|
        |Philips PET Private Group
        0511xx00|US|1|
        0511xx01|US|1|
        0511xx02|OB|1|
        0511xx03|OB|1|
        0511xx32|DS|1|
        0511xx50|DS|1|
        7053xx00|DS|1|SUV Scale Factor
        7053xx01|OB|1|Private
        7053xx02|OB|1|Private
        7053xx03|ST|1|Original image file name
        7053xx04|OB|1|File Data
        7053xx05|LO|1|Worklist Info File Name
        7053xx06|OB|1|
        7053xx07|SQ|1|Acquisition File Sequence
        7053xx08|SQ|1|
        7053xx09|DS|1|Activity Concentration Scale Factor
        7053xx0B|UN|1|
        7053xx0C|UN|1|
        7053xx0D|UN|1|
        7053xx0E|UN|1|
        7053xx0F|UL|1|Segment Size
        7053xx10|US|1|Segment Number
        7053xx11|US|1|Number of Segments
        7053xx12|SQ|1|File Data Sequence
        7053xx13|SS|1|
        7053xx14|SS|1|
        7053xx15|SS|1|
        7053xx16|SS|1|
        7053xx17|SS|1|
        7053xx18|SS|1|
        7053xx50|UN|1|
        7053xx51|UN|1|
        7053xx52|UN|1|
        7053xx53|UN|1|
        7053xx54|UN|1|
        7053xx55|UN|1|
        7053xx56|UN|1|
        7053xx57|UN|1|
        7053xx58|UN|1|
        7053xx59|UN|1|
        7053xx5A|UN|1|
        7053xx5B|UN|1|
        7053xx5C|UN|1|
        7053xx5D|UN|1|
        7053xx5E|UN|1|
        7053xx5F|UN|1|
        7053xx60|UN|1|
        7053xx61|UN|1|
        7053xx62|UN|1|
        7053xx63|UN|1|
        7053xx64|UN|1|
        7053xx65|UN|1|
        7053xx66|UN|1|
        7053xx67|UN|1|
        7053xx68|UN|1|
        7053xx69|UN|1|
        7053xx6A|UN|1|
        7053xx6B|UN|1|
        7053xx6C|UN|1|
        7053xx6D|UN|1|
        7053xx6E|UN|1|
        7053xx6F|UN|1|
        7053xx70|UN|1|
        7053xx71|UN|1|
        7053xx72|UN|1|
        7053xx73|UN|1|
        7053xx74|UN|1|
        7053xx75|UN|1|
        7053xx76|UN|1|
        7053xx77|UN|1|
        7053xx78|UN|1|
        7053xxC2|UI|1|
        7053xxD0|UN|1|
        7053xxD1|UN|1|
        7053xxD2|UN|1|
        7053xxD3|UN|1|
        7053xxD5|UN|1|
        7053xxD6|UN|1|
        7053xxD7|UN|1|
        7053xxD8|UN|1|
        7053xxD9|UN|1|
        |Philips RAD Imaging DD 001
        200Bxx00|PN|1|
        200Bxx01|US|1|
        200Bxx02|US|1|
        200Bxx05|IS|1|
        200Bxx11|LO|1|
        200Bxx27|DT|1|
        200Bxx28|DS|1|
        200Bxx29|DS|1|
        200Bxx2A|UL|1|
        200Bxx2B|DA|1|
        200Bxx2C|TM|1|
        200Bxx2D|LO|1|
        200Bxx3B|LO|1|
        200Bxx40|SH|1|
        200Bxx41|SH|1|
        200Bxx42|UI|1|
        200Bxx43|UI|1|
        200Bxx47|DA|1|
        200Bxx48|SH|1|
        200Bxx4C|SH|1|
        200Bxx4D|SH|1|
        200Bxx4F|DT|1|
        200Bxx52|CS|1|
        |Philips RAD Imaging DD 097
        200Bxx00|ST|1|
        200Bxx01|CS|1|
        200Bxx02|SS|1|
        200Bxx50|SS|1|
        200Bxx51|SS|1|
        200Bxx52|SS|1|
        200Bxx53|SS|1|
        200Bxx54|ST|1|
        200Bxx60|LT|1|
        200Bxx63|LT|1|
        200Bxx65|SS|1|
        200Bxx6E|US|1|
        200Bxx72|FD|1|
        200Bxx73|SS|1|
        200Bxx74|IS|1|
        200Bxx75|CS|1|
        200Bxx76|SH|1|
        200Bxx78|IS|1-n|
        200Bxx79|IS|1|
        200Bxx7A|IS|1|
        200Bxx7B|US|1|
        200Bxx7C|US|1|
        200Bxx7D|IS|1-n|
        200Bxx7E|UI|1|
        200Bxx81|LO|1|
        200Bxx82|LO|1|
        200Bxx85|IS|1|
        200Bxx86|CS|1|
        200Bxx88|CS|1|
        200Bxx89|LT|1|
        200Bxx90|DS|1|
        200Bxx96|SH|1|
        200Bxx99|SH|1|
        200Bxx9A|FD|1|
        200Bxx9B|FD|1|
        200BxxA0|LT|1|
        |Philips US Imaging 60
        0031xx30|UL|1|Private data
        0031xx31|UL|1|Private data
        |Philips US Imaging DD 017
        200Dxx05|LO|1|
        |Philips US Imaging DD 023
        200Dxx37|DA|1|
        200Dxx38|TM|1|
        |Philips US Imaging DD 033
        200Dxx01|LO|1|
        200Dxx02|LO|1|
        200Dxx03|LO|6|
        200Dxx04|LO|6|
        200Dxx05|LO|1-n|
        200Dxx06|LO|6|
        200Dxx07|LO|1|
        200Dxx08|LO|1|
        200Dxx09|LO|1|
        200Dxx0A|LO|1|
        200Dxx0B|OB|1|Raw Data US
        200Dxx14|IS|1|
        |Philips US Imaging DD 034
        200Dxx01|LO|1|
        200Dxx02|LO|1|
        200Dxx03|LO|1|
        200Dxx04|LO|1|
        200Dxx05|LO|1|
        200Dxx06|LO|1|
        200Dxx07|LO|1|
        200Dxx08|LO|1|
        200Dxx09|LO|1|
        200Dxx0A|LO|1|
        200Dxx0B|LO|1|
        200Dxx0C|LO|1|
        200Dxx0D|LO|1|
        200Dxx0E|LO|1|
        200Dxx0F|LO|1|
        200Dxx10|LO|1|
        200Dxx21|LO|1|
        200Dxx22|LO|1|
        200Dxx23|LO|1|
        200Dxx24|LO|1|
        |Philips US Imaging DD 035
        200Dxx01|LO|1|
        200Dxx02|LO|1|
        200Dxx03|LO|1|
        200Dxx04|LO|1|
        200Dxx05|LO|1|
        200Dxx07|LO|1|
        200Dxx08|LO|1|
        200Dxx09|LO|1|
        200Dxx0A|LO|1|
        200Dxx0B|LO|1|
        200Dxx0C|LO|1|
        200Dxx0D|LO|1|
        |Philips US Imaging DD 036
        200Dxx01|LO|3|Cols/Rows/Frames
        200Dxx02|LO|3|Cols/Rows/Frames
        200Dxx03|LO|3|Voxel Spacing
        200Dxx04|LO|3|
        |Philips US Imaging DD 038
        200Dxx01|LO|1|
        |Philips US Imaging DD 039
        200Dxx01|LO|1|
        200Dxx04|LO|1|
        200Dxx05|LO|1|
        200Dxx06|LO|1|
        200Dxx07|LO|1|
        200Dxx08|LO|1|
        200Dxx09|LO|1|
        200Dxx0A|LO|1|
        200Dxx0B|LO|1|
        200Dxx0C|LO|1|
        200Dxx0D|LO|1|
        |Philips US Imaging DD 040
        200Dxx01|LO|1|
        200Dxx02|LO|1|
        200Dxx03|LO|1|
        200Dxx04|LO|1|
        200Dxx05|LO|1|
        200Dxx06|LO|1|
        200Dxx07|LO|1|
        200Dxx20|LO|1|
        |Philips US Imaging DD 041
        200Dxx1E|LO|1|
        |Philips US Imaging DD 042
        200Dxx50|LO|3|
        200Dxx51|LO|1|
        200Dxx52|LO|1|
        200Dxx53|LO|1|
        200Dxx54|LO|1|
        200Dxx55|LO|1|
        200Dxx56|LO|1|
        200Dxx57|LO|1|
        200Dxx58|LO|1|
        200Dxx59|LO|1|
        200Dxx5A|LO|1|
        200Dxx5B|LO|1|
        200Dxx5C|LO|1|
        200Dxx5D|LO|1|
        200Dxx5E|LO|1|
        200Dxx5F|LO|1|
        200Dxx60|LO|1|
        200Dxx70|LO|1|
        200Dxx71|LO|1|
        200Dxx72|LO|1|
        200Dxx73|LO|1|
        200Dxx74|LO|1|
        200Dxx75|LO|1|
        200Dxx76|LO|1|
        200Dxx77|LO|1|
        |Philips US Imaging DD 043
        200Dxx05|SH|1|
        |Philips US Imaging DD 109
        200Dxx00|US|1|
        200Dxx01|SQ|1|
        200Dxx02|ST|1|
        200Dxx03|CS|1|
        200Dxx04|SL|4|
        200Dxx05|UL|3|
        200Dxx06|UL|3|
        200Dxx07|CS|1|
        200Dxx08|CS|1|
        200Dxx09|OB|1|
        200Dxx0A|UL|1|
        200Dxx0B|OB|1|
        200Dxx0C|UL|1|
        200Dxx0D|SQ|1|
        200Dxx0E|CS|1|
        200Dxx0F|LO|1|
        200Dxx10|SL|1|
        200Dxx11|LO|1|
        200Dxx12|SL|1|
        |Philips US Imaging DD 113
        200Dxx01|LO|1|
        200Dxx02|UL|1|
        200Dxx03|UL|1|
        200Dxx04|UL|1|
        200Dxx05|UL|1|
        200Dxx06|UL|1|
        200Dxx07|CS|1|
        200Dxx09|UL|1|
        200Dxx0B|CS|1|
        200Dxx0C|UL|1|
        200Dxx0D|UL|1|
        200Dxx0E|UL|1|
        200Dxx0F|DS|1|
        200Dxx10|DS|1|
        200Dxx11|SL|1|
        200Dxx12|UL|1|
        200Dxx13|FL|1-n|
        200Dxx14|US|1|
        200Dxx15|UL|1|
        200Dxx17|FD|1|
        200Dxx18|FD|1|
        200Dxx19|FD|1|
        200Dxx1A|FD|1|
        200Dxx1B|FD|1|
        200Dxx1C|FD|1|
        200Dxx1D|UL|1|
        200Dxx1E|UL|1|
        200Dxx1F|FD|1|
        200Dxx20|FD|1|
        200Dxx21|FD|1|
        |Philips US Private 3D
        200Dxx02|IS|1|Threedpr Echo Vision Setting
        200Dxx03|IS|1|Threedpr Color Vision Setting
        200Dxx04|IS|1|Threedpr Transparency
        200Dxx06|FD|1|Threedpr Vision Vol Brightness
        200Dxx08|IS|1|Threedpr Low Threshold
        200Dxx09|IS|1|Threedpr Image Layout
        200Dxx0A|IS|1|Threedpr Xres Filtering Enabled
        200Dxx0B|IS|1|Threedpr Echo Twod Chroma Map Enabled
        200Dxx0C|IS|1|Threedpr Box Outlined Enabled
        200Dxx0D|IS|1|Threedpr Smoothing Enabled
        200Dxx0E|IS|1|Threedpr Reference Graphic Enabled
        200Dxx0F|IS|1|Threedpr Map Inverted
        200Dxx10|IS|1|Threedpr Color Stream Display Enabled
        200Dxx11|IS|1|Threedpr Echo Stream Display Enabled
        200Dxx12|LO|1|Vdb Param Color 3d Estimate Scale(2)
        200Dxx13|LO|1|Vdb Param Color 3d Estimate Apex Position (1)
        200Dxx14|LO|1|Vdb Param Color 3d Estimate Color Offset
        200Dxx15|LO|1|Vdb Param Echo 3d Estimate Dimension(2)
        200Dxx16|SQ|1|Private Native Threed Data Sequence(1)
        200Dxx17|IS|1|Threedpr Basic Vol Brightness
        200Dxx18|LO|1|Vdb Param Echo 3d Estimate Apex Position (2)
        200Dxx1A|IS|1|Threedpr Echo Smoothing
        200Dxx1B|IS|1|Threedpr Color Smoothing
        200Dxx1E|IS|1|Threedpr Num Completed Trim Planes
        200Dxx1F|IS|1|Threedpr Depth
        200Dxx20|SQ|1|Private Native Data Stream Array
        200Dxx21|IS|1|Threedpr Wall Filter
        200Dxx23|FD|1|Threedpr Baseline
        200Dxx24|FD|1|Threedpr Gain
        200Dxx25|FD|1|Threedpr Compress
        200Dxx26|FD|1|Threedpr Light Brightness
        200Dxx27|FD|1|Threedpr Elevation Scale Factor
        200Dxx28|FD|1|Threedpr Zoom Factor
        200Dxx29|FD|1|Threedpr Color Write Priority
        200Dxx2A|FD|1|Threedpr Rotation Angle X
        200Dxx2B|FD|1|Threedpr Rotation Angle Y
        200Dxx2C|FD|1|Threedpr Data Voi Center
        200Dxx2D|FD|1|Threedpr View Translation
        200Dxx2E|FD|1|Threedpr Data Voi Min Point
        200Dxx2F|FD|1|Threedpr Data Voi Max Point
        200Dxx30|FD|1|Threedpr Box Crop Min Point
        200Dxx31|FD|1|Threedpr Box Crop Max Point
        200Dxx32|FD|1|Threedpr Mpr Rotation Matrix
        200Dxx33|FD|1|Threedpr Vol Rotation Matrix
        200Dxx34|FD|1|Threedpr Trim Plane Equation
        200Dxx35|IS|1|Threedpr Subpage Data Version
        200Dxx36|IS|1|Threedpr Is Arbitrary Crop
        200Dxx37|IS|1|Threedpr Arbitrary Crop Dist From Center
        200Dxx38|FD|1|Threedpr Arbitrary Crop Rotation Matrix
        200Dxx39|FD|1|Threedpr Color Gain
        200Dxx40|IS|1|Threedpr Color Wall Filter Index
        200Dxx41|IS|1|Threedpr Cursor Enabled
        200Dxx42|IS|1|Threedpr Bondbox Graphic Enabled
        |Philips X-ray Imaging DD 001
        2003xx00|CS|1|
        2003xx01|LO|1|
        2003xx02|FD|3|
        2003xx03|LO|1|
        2003xx04|SQ|1|Private enhanced Table Sequence
        2003xx06|SL|1|
        2003xx09|SL|1|
        2003xx10|LO|1|
        2003xx11|SL|1|
        2003xx12|SL|1|
        2003xx13|SL|1|
        2003xx14|FD|1|
        2003xx15|FD|1|
        2003xx16|SL|1|
        2003xx17|SL|1|
        2003xx18|SL|1|
        2003xx19|SL|1|
        2003xx22|SL|1|
        2003xx24|FD|4|
        2003xx25|SL|1|
        2003xx26|SL|1|
        2003xx27|SH|1|
        2003xx28|SH|1|
        2003xx29|FD|1|
        2003xx2A|LO|1|
        2003xx2B|FD|1|
        2003xx2C|SH|1|
        2003xx2D|SL|1-n|
        2003xx2E|SQ|1|
        2003xx2F|CS|1|IsResolvePatientMixApplied
        2003xx30|CS|1|
        2003xx31|CS|1|
        2003xx32|UI|1|
        |Picker MR Private Group
        7101xx00|OB|1|
        7101xx01|SL|1|
        7101xx02|OB|1|
        7101xx03|SL|1|
        7101xx04|SH|1|
        7101xx05|SH|2|
        7101xx06|SH|4|
        7101xx10|DS|1|
        |Picker NM Private Group
        7001xx01|UI|1|Private
        7001xx02|OB|1|Private
        7001xx03|OB|1|Private
        7001xx04|OB|1|Private
        7001xx05|OB|1|Private
        7001xx06|OB|1|Private
        7001xx07|OB|1|Private
        7001xx08|OB|1|Private
        7001xx09|OB|1|Private
        7001xx10|SQ|1|Private
        7001xx11|LO|1|Private
        7001xx12|OB|1|Private
        7001xx13|US|1|Private
        7001xx14|OB|1|Private
        7001xx15|OB|1|Private
        7001xx16|OB|1|Private
        7001xx17|LO|1|Contains a text string that includes some of the same information that appears on the Odyssey Clinical Index (image directory) for this Image.
        7043xx00|SH|1|Private.
        |QCA
        0009xx00|CS|1|Analysis Type
        0009xx04|LO|1|Segment Name
        0009xx12|DS|1|Pre Catheter size
        0009xx13|DS|1|Pre Reference Diameter
        0009xx14|DS|1|Pre Minimum Lumen Diameter
        0009xx15|DS|1|Pre Average Diameter
        0009xx16|DS|1|Pre Stenosis Length
        0009xx17|DS|1|Pre Stenosis %
        0009xx18|DS|1|Pre Geometric Area Reduction %
        0009xx22|DS|1|Post Catheter Size
        0009xx23|DS|1|Post Reference Diameter
        0009xx24|DS|1|Post Minimum Lumen Diameter
        0009xx25|DS|1|Post Average Diameter
        0009xx26|DS|1|Post Stenosis Length
        0009xx27|DS|1|Post Stenosis %
        0009xx28|DS|1|Post Geometric Area Reduction %
        |QCA_RESULTS
        0009xx00|CS|1|Analysis Views
        0009xx10|LO|1|Segment
        0009xx11|LO|1|Pre Catheter Name
        0009xx12|DS|1|Pre Catheter Size
        0009xx13|DS|1|Pre Reference Diameter
        0009xx14|DS|1|Pre Minimum Lumen Diameter
        0009xx15|DS|1|Pre Average Diameter
        0009xx16|DS|1|Pre Stenosis Length
        0009xx17|IS|1|Pre Stenosis %
        0009xx18|IS|1|Pre Geometric Area Reduction %
        0009xx21|LO|1|Post Catheter Name
        0009xx22|DS|1|Post Catheter Size
        0009xx23|DS|1|Post Reference Diameter
        0009xx24|DS|1|Post Minimum Lumen Diameter
        0009xx25|DS|1|Post Average Diameter
        0009xx26|DS|1|Post Stenosis Length
        0009xx27|IS|1|Post Stenosis %
        0009xx28|IS|1|Post Geometric Area Reduction %
        0009xx40|IS|1|Calibration Frame
        0009xx41|IS|1|End Diastolic Frame
        0009xx42|IS|1|End Systolic Frame
        0009xx43|DS|1|End Diastolic Volume
        0009xx44|DS|1|End Systolic Volume
        0009xx45|DS|1|Stroke Volume
        0009xx47|DS|1|Ejection Fraction
        0009xx48|DS|1|Body Surface Area
        0009xx49|SH|1|Artery Territory Region
        0009xx50|IS|1|Number of Diseased Vessels
        0009xx51|DS|1|Hypokinesis in Region
        0009xx52|DS|1|Hyperkinesis in Opposite Region
        0009xx53|IS|1|Percent Total LV Hypokinesis
        0009xx55|DS|1|Calibration Factor
        |QUASAR_INTERNAL_USE
        0009xx01|UL|1-n|Rate Vector
        0009xx02|UL|1-n|Count Vector
        0009xx03|UL|1-n|Time Vector
        0009xx07|US|1-n|Angle Vector
        0009xx08|US|1|Camera Shape
        0009xx10|US|1|WholeBody Spots
        0009xx11|US|1|Worklist Flag
        0009xx12|LO|1|
        0009xx13|ST|1|Sequence Type
        0009xx14|ST|1|Sequence Name
        0009xx15|UL|1|Avr RR Time Vector
        0009xx16|UL|1|Low Limit Vector
        0009xx17|UL|1|High Limit Vector
        0009xx18|UL|1|Begin Index Vector
        0009xx19|UL|1|End Index Vector
        0009xx1A|UL|1|Raw Time Vector
        0009xx1B|LO|1|Image Type String
        0009xx1D|US|1|
        0009xx1E|ST|1|
        0009xx22|FL|1|
        0009xx23|US|1|
        0009xx39|UI|1|
        0009xx40|DA|1|
        0009xx41|TM|1|
        0009xx42|LO|1|
        0009xx44|SH|1|
        0037xx10|SQ|1|
        0037xx1B|LO|1|
        0037xx30|LO|1|
        0037xx40|LO|1|
        0037xx50|LO|1|
        0037xx60|LO|1|
        0037xx70|LO|1|
        |QVA
        0009xx40|IS|1|Calibration Frame
        0009xx41|IS|1|End Diastolic Frame
        0009xx42|IS|1|End Systolic Frame
        0009xx43|DS|1|End Diastolic Volume
        0009xx44|DS|1|End Systolic Volume
        0009xx45|DS|1|Stroke Volume
        0009xx46|DS|1|Cardiac Output
        0009xx47|DS|1|Ejection Fraction
        0009xx48|DS|1|Body Surface Area
        0009xx49|SH|1|Artery Territory Region
        0009xx50|IS|1|Number of Diseased Vessels
        0009xx51|DS|1|Hypokinesis in Region
        0009xx52|DS|1|Hyperkinesis in Region
        0009xx53|IS|1|percent of chords with hyperkinesis <- 2 SD
        0009xx54|IS|1|percent of chords with alkinesis/dyskinesis
        0009xx55|DS|1|Calibration Factor
        |REPORT_FROM_APP
        0039xx95|LO|1|
        |RadWorksMarconi
        0029xx24|US|1|<internal
        |RadWorksTBR
        3111xx02|CS|1|AMI Compression Type (RET)
        3111xxFF|SQ|1|<internal
        |SCHICK TECHNOLOGIES - Change Item Creator ID
        0021xx01|UI|1|Change List Item UID
        0021xx02|US|1|Operation
        0021xx03|DT|1|Date
        0021xx04|PN|1|User Name
        0021xx05|OB|1|Additional Change Data
        |SCHICK TECHNOLOGIES - Change List Creator ID
        0021xx01|UI|1|Reference Image Instance UID
        0021xx02|SQ|1|Sequence
        |SCHICK TECHNOLOGIES - Image Security Creator ID
        0029xx01|UL|1|Image Checksum
        |SCHICK TECHNOLOGIES - Note Item Creator ID
        0021xx01|ST|1|Text
        0021xx02|DT|1|Date
        0021xx03|PN|1|User Name
        0021xx04|US|2|Coordinates (X, Y)
        |SCHICK TECHNOLOGIES - Note List Creator ID
        0021xx01|UI|1|Reference Image Instance UID
        0021xx02|SQ|1|Item
        |SCHICK TECHNOLOGIES - Viewset Creator ID
        0009xx01|UI|1|Instance UID
        0009xx02|LO|1|Name
        0009xx03|SQ|1|Sequence
        0009xx04|UL|1|Mode
        0009xx05|UL|1|Type
        |SCHICK TECHNOLOGIES - Viewset Item Creator ID
        0009xx01|UI|1|Image Instance UID
        0009xx02|US|1|Number
        0009xx03|US|1|Order
        0009xx04|US|1|Type
        0009xx05|US|1|Orientation
        0009xx06|US|4|Rect (Left, Top, Width, Height)
        0009xx07|US|1|Caption Height
        0009xx08|US|1|Source
        0009xx09|US|1|Default Width
        0009xx0A|US|1|Default Height
        |SECTRA_Ident_01
        0009xx01|LO|1|Request number
        0009xx02|LO|1|Examination number
        0009xx04|LO|1|Series ID
        0009xx05|LO|1|Series Order
        0009xx06|LO|1|File Name
        0009xx07|LO|1|Image Data ID
        |SECTRA_ImageInfo_01
        0029xx01|OB|1|Image info
        0029xx02|CS|1|Marking
        0029xx03|LO|1|No Decompression
        0029xx04|OB|1|Image Info new
        |SECTRA_OverlayInfo_01
        6001xx01|LO|1|Sectra Overlay
        |SEGAMI MIML
        0031xx98|OW|1|?Binary XML with PHI?
        |SEGAMI__MEMO
        0035xx97|SH|1|
        0035xx98|LT|1|
        |SET WINDOW
        0019xx00|UN|1|Set Window Image Filter
        0019xx01|UN|1|Set Window Magnification Power
        |SHS MagicView 300
        0029xx01|FD|1-n|Zoom Factor
        0029xx02|FD|1|Pan Factor X
        0029xx03|FD|1|Pan Factor Y
        0029xx04|LO|1|NmPalette
        |SIEMENS CM VA0  ACQU
        0019xx10|LO LT|1|Parameter File Name
        0019xx11|LO|1|Sequence File Name
        0019xx12|LO LT|1|Sequence File Owner
        0019xx13|LO LT|1|Sequence Description
        0019xx14|LO LT|1|EPI File Name
        0019xx20|LO|1|Mode File Name
        0019xx30|LO|1|Convolution Kernel Comment 1
        0019xx31|LO|1|Convolution Kernel Comment 2
        0019xx32|LO|1|Convolution Kernel Comment 3
        0019xx33|LO|1|Convolution Kernel Comment 4
        0019xx34|LO|1|Convolution Kernel Comment 5
        0019xx35|LO|1|Convolution Kernel Comment 6
        0019xx36|LO|1|Convolution Kernel Comment 7
        0019xx37|LO|1|Convolution Kernel Comment 8
        0019xx38|LO|1|Convolution Kernel Comment 9
        0019xx39|LO|1|Convolution Kernel Comment 10
        0019xx3A|LO|1|Reading Code RZ1 Comment 1
        0019xx3B|LO|1|Reading Code RZ1 Comment 2
        0019xx3C|LO|1|Reading Code RZ2 Comment 1
        |SIEMENS CM VA0  CMS
        0009xx00|IS DS|1|Number of Measurements
        0009xx10|CS LT|1|Storage Mode
        0009xx12|UL|1|Evaluation Mask Image
        0009xx26|DA|1|Table Zero Date
        0009xx27|TM|1|Table Zero Time
        0011xx0A|LO LT|1|
        0011xx10|DA|1|Registration Date
        0011xx11|TM|1|Registration Time
        0011xx22|LO LT|1|
        0011xx23|DS|1|Used Patient Weight
        0011xx40|IS|1|Organ Code
        0013xx00|PN LT|1|Modifying Physician
        0013xx10|DA|1|Modification Date
        0013xx12|TM|1|Modification Time
        0013xx20|PN LO|1|Patient Name
        0013xx22|LO|1|Patient Id
        0013xx30|DA|1|Patient Birthdate
        0013xx31|DS|1|Patient Weight
        0013xx32|PN LT|1|Patient Maiden Name
        0013xx33|PN LT|1|Referring Physician
        0013xx34|LO LT|1|Admitting Diagnosis
        0013xx35|CS LO|1|Patient Sex
        0013xx40|LO|1|Procedure Description
        0013xx42|CS LO|1|Rest Direction
        0013xx44|CS LO|1|Patient Position
        0013xx46|SH LT|1|View Direction
        0013xx50|LO LT|1|
        0013xx51|LO LT|1|
        0013xx52|LO LT|1|
        0013xx53|LO LT|1|
        0013xx54|LO LT|1|
        0013xx55|LO LT|1|
        0013xx56|LO LT|1|
        0019xx10|IS DS|1|Net Frequency
        0019xx20|CS LT|1|Measurement Mode
        0019xx30|CS LT|1|Calculation Mode
        0019xx50|IS|1|Noise Level
        0019xx60|IS|1|Number of Data Bytes
        0019xx70|DS|1-n|
        0019xx80|LO|1|
        0021xx20|DS|1-n|Field of View
        0021xx22|DS|1|Image Magnification Factor
        0021xx24|DS|1-n|Image Scroll Offset
        0021xx26|IS|1|Image Pixel Offset
        0021xx30|CS LT|1|View Direction
        0021xx32|CS|1|Rest Direction
        0021xx60|DS|1-n|Image Position
        0021xx61|DS|1-n|Image Normal
        0021xx63|DS|1|Image Distance
        0021xx65|US|1|Image Positioning History Mask
        0021xx6A|DS|1-n|Image Row
        0021xx6B|DS|1-n|Image Column
        0021xx70|CS LT|1-n|Patient Orientation Set 1
        0021xx71|CS LT|1-n|Patient Orientation Set 2
        0021xx80|LO LT|1|Study Name
        0021xx82|SH LT|1|Study Type
        0029xx10|CS LT|1|Window Style
        0029xx11|CS LT|1|Window Look
        0029xx12|UL|1|Window Table Index
        0029xx13|CS LT|1|Window Scale
        0029xx20|CS LT|1-n|Pixel Quality Code
        0029xx22|IS|1-n|Pixel Quality Value
        0029xx50|CS LT|1|Archive Code
        0029xx51|CS LT|1|Exposure Code
        0029xx52|IS LT|1|Sort Code
        0029xx53|CS LT|1|Remote Copy Code
        0029xx60|IS LT|1|Splash
        0051xx10|LO LT|1-n|Image Text
        6021xx00|CS LT|1|Image Graphics Format Code
        6021xx10|OB LT|1|Image Graphics
        7FE1xx00|OB|1-n|Binary Data
        |SIEMENS CM VA0  COAD
        0019xx3D|LO|1|Reading Code RZ2 Comment 2
        |SIEMENS CM VA0  LAB
        0009xx10|LO LT|1|Generator Identification Label
        0009xx11|LO LT|1|Gantry Identification Label
        0009xx12|LO LT|1|XRay Tube Identification Label
        0009xx13|LO LT|1|Detector Identification Label
        0009xx14|LO LT|1|DAS Identification Label
        0009xx15|LO LT|1|SMI Identification Label
        0009xx16|LO LT|1|CPU Identification Label
        0009xx20|SH LT|1|Header Version
        |SIEMENS CM VA0  OST
        6023xx00|LO|1|Osteo Contour Comment
        6023xx10|SS|1-n|Osteo Contour Buffer
        |SIEMENS CSA ENVELOPE
        0029xx10|OB|1|syngo Report Data
        0029xx11|OB|1|syngo Report Presentation
        |SIEMENS CSA HEADER
        0029xx08|CS|1|CSA Image Header Type
        0029xx09|LO|1|CSA Image Header Version
        0029xx10|OB|1|CSA Image Header Info
        0029xx18|CS|1|CSA Series Header Type
        0029xx19|LO|1|CSA Series Header Version
        0029xx20|OB|1|CSA Series Header Info
        |SIEMENS CSA NON-IMAGE
        0029xx08|CS|1|CSA Data Type
        0029xx09|LO|1|CSA Data Version
        0029xx10|OB|1|CSA Data Info
        7FE1xx10|OB|1|CSA Data
        |SIEMENS CSA REPORT
        0029xx08|CS|1|syngo Report Type
        0029xx09|LO|1|syngo Report
        0029xx15|US|1|SR Variant
        0029xx17|UI|1|SC SOP Instance UID
        |SIEMENS CT VA0  COAD
        0019xx10|IS DS|1|Distance Source to SourceSide Collimator
        0019xx11|IS DS|1|Distance Source to DetectorSide Collimator
        0019xx20|IS|1|Number of Possible Channels
        0019xx21|IS|1|Mean Channel Number
        0019xx22|DS|1|Detector Spacing
        0019xx23|DS|1|Detector Center
        0019xx24|DS|1|Reading Integration Time
        0019xx50|DS|1|Detector Alignment
        0019xx52|DS|1|Table Feed
        0019xx54|DS|1|Rotation Time
        0019xx60|DS|1|Focus Alignment
        0019xx65|UL|1|Focal Spot Deflection Amplitude
        0019xx66|UL|1|Focal Spot Deflection Phase
        0019xx67|UL|1|Focal Spot Deflection Offset
        0019xx70|DS|1|Water Scaling Factor
        0019xx71|DS|1|Interpolation Factor
        0019xx80|CS LT|1|Patient Region
        0019xx82|CS LT|1|Patient Phase of Life
        0019xx90|DS|1|Osteo Offset
        0019xx92|DS|1|Osteo Regression Line Slope
        0019xx93|DS|1|Osteo Regression Line Intercept
        0019xx94|IS DS|1|Osteo Standardization Code
        0019xx96|IS|1|Osteo Phantom Number
        0019xxA0|DS|1|Spiral Location Begin
        0019xxA1|DS|1|Spiral Location End
        0019xxA2|CS|1|Spiral z Profile
        0019xxA3|CS US|1|Spiral Reconstruction Direction
        0019xxA4|DS|1|Spiral Reconstruction Increment
        0019xxA5|DS|1|Scan Tilt Plane Distance
        0019xxA6|UL US|1-n|Mode Processing Step Mask
        0019xxA7|UL US|1|Mode Processing Control Mask
        0019xxA8|UL US|1-n|Mode Master Mask
        """
}
