// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

/// Table E.3.10-1 of PS3.15 as packed text, one line a row, sorted.
enum SafePrivateTable {
    /// `TAG|VR or empty|private creator`; `xx` is the block's number
    static let attributes = """
        0019xx0C|IS|SIEMENS MR HEADER
        0019xx0D|CS|SIEMENS MR HEADER
        0019xx0E|FD|SIEMENS MR HEADER
        0019xx23|DS|GEMS_ACQU_01
        0019xx24|DS|GEMS_ACQU_01
        0019xx27|DS|GEMS_ACQU_01
        0019xx27|FD|SIEMENS MR HEADER
        0019xx9E|LO|GEMS_ACQU_01
        0025xx01|OW|Philips ST80i
        0025xx07|SL|GEMS_SERS_01
        0043xx27|SH|GEMS_PARM_01
        0043xx39|IS|GEMS_PARM_01
        0043xx6F|DS|GEMS_PARM_01
        0045xx01|SS|GEMS_HELIOS_01
        0045xx02|FL|GEMS_HELIOS_01
        0099xx01|UI|NQHeader
        0099xx02|UI|NQHeader
        0099xx04|SS|NQHeader
        0099xx05|LT|NQHeader
        0099xx10|FL|NQHeader
        0099xx20|SH|NQHeader
        0099xx21|FL|NQHeader
        00E1xx21|DS|ELSCINT1
        00E1xx50|DS|ELSCINT1
        0119xx00|LO|SIEMENS Ultrasound SC2000
        0119xx01|OB|SIEMENS Ultrasound SC2000
        0119xx02|SQ|SIEMENS Ultrasound SC2000
        0119xx03|SQ|SIEMENS Ultrasound SC2000
        0119xx04|OB|SIEMENS Ultrasound SC2000
        0119xx05|UL|SIEMENS Ultrasound SC2000
        0119xx06|UL|SIEMENS Ultrasound SC2000
        0119xx07|UL|SIEMENS Ultrasound SC2000
        0119xx08|UL|SIEMENS Ultrasound SC2000
        0119xx09|SS|SIEMENS Ultrasound SC2000
        0119xx10|SH|SIEMENS Ultrasound SC2000
        0119xx11||SIEMENS Ultrasound SC2000
        0119xx12||SIEMENS Ultrasound SC2000
        0119xx13|IS|SIEMENS Ultrasound SC2000
        0119xx21|SH|SIEMENS Ultrasound SC2000
        0129xx00|SQ|SIEMENS Ultrasound SC2000
        0129xx02|UI|SIEMENS Ultrasound SC2000
        0129xx03||SIEMENS Ultrasound SC2000
        0129xx04||SIEMENS Ultrasound SC2000
        0129xx05||SIEMENS Ultrasound SC2000
        0129xx06|SQ|SIEMENS Ultrasound SC2000
        0129xx07|UI|SIEMENS Ultrasound SC2000
        0129xx08|OB|SIEMENS Ultrasound SC2000
        0129xx09|SQ|SIEMENS Ultrasound SC2000
        0129xx10|OB|SIEMENS Ultrasound SC2000
        0129xx11|SQ|SIEMENS Ultrasound SC2000
        0129xx12|UI|SIEMENS Ultrasound SC2000
        0129xx20|SQ|SIEMENS Ultrasound SC2000
        0129xx21|OB|SIEMENS Ultrasound SC2000
        0129xx22|OB|SIEMENS Ultrasound SC2000
        0129xx29|OB|SIEMENS Ultrasound SC2000
        0129xx30|CS|SIEMENS Ultrasound SC2000
        0139xx01|SL|SIEMENS Ultrasound SC2000
        0149xx01|FD|SIEMENS Ultrasound SC2000
        0149xx02|FD|SIEMENS Ultrasound SC2000
        0149xx03|FD|SIEMENS Ultrasound SC2000
        0199xx01|FL|NQLeft
        0199xx02|FL|NQLeft
        0199xx03|FL|NQLeft
        0199xx04|FL|NQLeft
        0199xx05|FL|NQLeft
        0199xx06|FL|NQLeft
        0199xx07|FL|NQLeft
        0199xx08|FL|NQLeft
        0199xx09|FL|NQLeft
        0199xx0A|FL|NQLeft
        0199xx0B|FL|NQLeft
        0199xx0C|FL|NQLeft
        0199xx0D|FL|NQLeft
        0199xx0E|FL|NQLeft
        0199xx0F|FL|NQLeft
        0199xx10|FL|NQLeft
        0199xx11|FL|NQLeft
        0199xx12|FL|NQLeft
        0199xx13|FL|NQLeft
        0199xx14|FL|NQLeft
        0199xx15|FL|NQLeft
        0199xx16|FL|NQLeft
        01E1xx26|CS|ELSCINT1
        01F1xx01|CS|ELSCINT1
        01F1xx07|DS|ELSCINT1
        01F1xx26|DS|ELSCINT1
        01F1xx27|DS|ELSCINT1
        0299xx01|FL|NQRight
        0299xx02|FL|NQRight
        0299xx03|FL|NQRight
        0299xx04|FL|NQRight
        0299xx05|FL|NQRight
        0299xx06|FL|NQRight
        0299xx07|FL|NQRight
        0299xx08|FL|NQRight
        0299xx09|FL|NQRight
        0299xx0A|FL|NQRight
        0299xx0B|FL|NQRight
        0299xx0C|FL|NQRight
        0299xx0D|FL|NQRight
        0299xx0E|FL|NQRight
        0299xx0F|FL|NQRight
        0299xx10|FL|NQRight
        0299xx11|FL|NQRight
        0299xx12|FL|NQRight
        0299xx13|FL|NQRight
        0299xx14|FL|NQRight
        0299xx15|FL|NQRight
        0299xx16|FL|NQRight
        0903xx10|US|GEIIS PACS
        0903xx11|US|GEIIS PACS
        0903xx12|US|GEIIS PACS
        2001xx00|SQ|Philips Imaging DD 129
        2001xx01|FL|Philips Imaging DD 001
        2001xx01|SQ|Philips Imaging DD 097
        2001xx01|SQ|Philips Imaging DD 129
        2001xx01|US|Philips Imaging DD 002
        2001xx02|FD|Philips Imaging DD 002
        2001xx02|FD|Philips Imaging DD 097
        2001xx02|IS|Philips Imaging DD 001
        2001xx02|SQ|Philips Imaging DD 129
        2001xx03|CS|Philips Imaging DD 002
        2001xx03|FD|Philips Imaging DD 097
        2001xx03|FL|Philips Imaging DD 001
        2001xx03|UL|Philips Imaging DD 129
        2001xx04|CS|Philips Imaging DD 001
        2001xx04|FD|Philips Imaging DD 097
        2001xx04|SQ|Philips Imaging DD 129
        2001xx04|SS|Philips Imaging DD 002
        2001xx05|FD|Philips Imaging DD 002
        2001xx05|FD|Philips Imaging DD 129
        2001xx05|SQ|Philips Imaging DD 097
        2001xx05|SS|Philips Imaging DD 001
        2001xx06|CS|Philips Imaging DD 001
        2001xx06|FD|Philips Imaging DD 129
        2001xx06|SQ|Philips Imaging DD 097
        2001xx06|US|Philips Imaging DD 002
        2001xx07|CS|Philips Imaging DD 001
        2001xx07|CS|Philips Imaging DD 002
        2001xx07|CS|Philips Imaging DD 129
        2001xx07|FD|Philips Imaging DD 097
        2001xx08|CS|Philips Imaging DD 129
        2001xx08|FD|Philips Imaging DD 002
        2001xx08|IS|Philips Imaging DD 001
        2001xx08|SQ|Philips Imaging DD 097
        2001xx09|FD|Philips Imaging DD 002
        2001xx09|FL|Philips Imaging DD 001
        2001xx09|UL|Philips Imaging DD 129
        2001xx0A|FD|Philips Imaging DD 002
        2001xx0A|IS|Philips Imaging DD 001
        2001xx0A|SQ|Philips Imaging DD 097
        2001xx0B|CS|Philips Imaging DD 001
        2001xx0B|FD|Philips Imaging DD 002
        2001xx0B|SQ|Philips Imaging DD 097
        2001xx0C|CS|Philips Imaging DD 001
        2001xx0C|US|Philips Imaging DD 002
        2001xx0D|CS|Philips Imaging DD 002
        2001xx0D|FD|Philips Imaging DD 097
        2001xx0E|CS|Philips Imaging DD 001
        2001xx0E|FD|Philips Imaging DD 002
        2001xx0E|SQ|Philips Imaging DD 097
        2001xx0F|FD|Philips Imaging DD 097
        2001xx0F|SS|Philips Imaging DD 001
        2001xx0F|US|Philips Imaging DD 002
        2001xx10|CS|Philips Imaging DD 001
        2001xx10|SS|Philips Imaging DD 002
        2001xx11|FL|Philips Imaging DD 001
        2001xx11|SS|Philips Imaging DD 002
        2001xx12|CS|Philips Imaging DD 001
        2001xx12|CS|Philips Imaging DD 002
        2001xx12|SQ|Philips Imaging DD 097
        2001xx13|SL|Philips Imaging DD 001
        2001xx13|SS|Philips Imaging DD 002
        2001xx14|FD|Philips Imaging DD 002
        2001xx14|SL|Philips Imaging DD 001
        2001xx15|FD|Philips Imaging DD 002
        2001xx15|SS|Philips Imaging DD 001
        2001xx16|FD|Philips Imaging DD 002
        2001xx16|SS|Philips Imaging DD 001
        2001xx17|FD|Philips Imaging DD 002
        2001xx17|SL|Philips Imaging DD 001
        2001xx17|US|Philips Imaging DD 097
        2001xx18|CS|Philips Imaging DD 002
        2001xx18|SL|Philips Imaging DD 001
        2001xx18|US|Philips Imaging DD 097
        2001xx19|CS|Philips Imaging DD 001
        2001xx19|FD|Philips Imaging DD 002
        2001xx19|LO|Philips Imaging DD 097
        2001xx1A|FD|Philips Imaging DD 002
        2001xx1A|FD|Philips Imaging DD 097
        2001xx1A|FL|Philips Imaging DD 001
        2001xx1B|FD|Philips Imaging DD 002
        2001xx1B|FL|Philips Imaging DD 001
        2001xx1B|UL|Philips Imaging DD 097
        2001xx1C|CS|Philips Imaging DD 001
        2001xx1C|FD|Philips Imaging DD 002
        2001xx1C|FD|Philips Imaging DD 097
        2001xx1D|FD|Philips Imaging DD 002
        2001xx1D|FD|Philips Imaging DD 097
        2001xx1D|IS|Philips Imaging DD 001
        2001xx1E|CS|Philips Imaging DD 001
        2001xx1E|FD|Philips Imaging DD 002
        2001xx1E|FD|Philips Imaging DD 097
        2001xx1F|CS|Philips Imaging DD 001
        2001xx1F|FD|Philips Imaging DD 002
        2001xx1F|FD|Philips Imaging DD 097
        2001xx20|FD|Philips Imaging DD 002
        2001xx21|CS|Philips Imaging DD 001
        2001xx21|FD|Philips Imaging DD 002
        2001xx21|UL|Philips Imaging DD 097
        2001xx22|FD|Philips Imaging DD 002
        2001xx22|FD|Philips Imaging DD 097
        2001xx22|FL|Philips Imaging DD 001
        2001xx23|DS|Philips Imaging DD 001
        2001xx23|FD|Philips Imaging DD 002
        2001xx23|FD|Philips Imaging DD 097
        2001xx24|CS|Philips Imaging DD 001
        2001xx24|FD|Philips Imaging DD 002
        2001xx24|FD|Philips Imaging DD 097
        2001xx25|FD|Philips Imaging DD 002
        2001xx25|FD|Philips Imaging DD 097
        2001xx25|SH|Philips Imaging DD 001
        2001xx26|CS|Philips Imaging DD 001
        2001xx26|FD|Philips Imaging DD 002
        2001xx26|FD|Philips Imaging DD 097
        2001xx27|CS|Philips Imaging DD 001
        2001xx27|FD|Philips Imaging DD 002
        2001xx27|FD|Philips Imaging DD 097
        2001xx28|FL|Philips Imaging DD 001
        2001xx28|LO|Philips Imaging DD 097
        2001xx28|US|Philips Imaging DD 002
        2001xx29|FL|Philips Imaging DD 001
        2001xx29|US|Philips Imaging DD 002
        2001xx2A|CS|Philips Imaging DD 001
        2001xx2A|LO|Philips Imaging DD 097
        2001xx2A|US|Philips Imaging DD 002
        2001xx2B|CS|Philips Imaging DD 001
        2001xx2B|FD|Philips Imaging DD 097
        2001xx2B|SS|Philips Imaging DD 002
        2001xx2C|FD|Philips Imaging DD 002
        2001xx2C|FD|Philips Imaging DD 097
        2001xx2C|FL|Philips Imaging DD 001
        2001xx2D|FD|Philips Imaging DD 002
        2001xx2D|SS|Philips Imaging DD 001
        2001xx2D|UL|Philips Imaging DD 097
        2001xx2E|CS|Philips Imaging DD 001
        2001xx2E|SQ|Philips Imaging DD 097
        2001xx2E|SS|Philips Imaging DD 002
        2001xx2F|FL|Philips Imaging DD 001
        2001xx2F|OB|Philips Imaging DD 097
        2001xx2F|SS|Philips Imaging DD 002
        2001xx30|SL|Philips Imaging DD 097
        2001xx30|SS|Philips Imaging DD 002
        2001xx30|UL|Philips Imaging DD 001
        2001xx31|SL|Philips Imaging DD 097
        2001xx31|SS|Philips Imaging DD 002
        2001xx31|US|Philips Imaging DD 001
        2001xx32|FL|Philips Imaging DD 001
        2001xx32|SL|Philips Imaging DD 097
        2001xx32|SS|Philips Imaging DD 002
        2001xx33|CS|Philips Imaging DD 001
        2001xx33|SS|Philips Imaging DD 002
        2001xx34|CS|Philips Imaging DD 001
        2001xx34|SS|Philips Imaging DD 002
        2001xx35|FD|Philips Imaging DD 002
        2001xx35|SS|Philips Imaging DD 001
        2001xx36|CS|Philips Imaging DD 001
        2001xx36|FD|Philips Imaging DD 002
        2001xx36|LO|Philips Imaging DD 097
        2001xx37|CS|Philips Imaging DD 001
        2001xx37|FD|Philips Imaging DD 002
        2001xx37|FD|Philips Imaging DD 097
        2001xx38|FD|Philips Imaging DD 002
        2001xx38|FD|Philips Imaging DD 097
        2001xx38|FL|Philips Imaging DD 001
        2001xx39|CS|Philips Imaging DD 002
        2001xx39|FD|Philips Imaging DD 097
        2001xx39|FL|Philips Imaging DD 001
        2001xx3A|CS|Philips Imaging DD 001
        2001xx3A|FD|Philips Imaging DD 097
        2001xx3A|SQ|Philips Imaging DD 002
        2001xx3B|FD|Philips Imaging DD 097
        2001xx3B|FL|Philips Imaging DD 001
        2001xx3B|SQ|Philips Imaging DD 002
        2001xx3C|FL|Philips Imaging DD 001
        2001xx3C|SQ|Philips Imaging DD 002
        2001xx3C|SQ|Philips Imaging DD 097
        2001xx3D|FD|Philips Imaging DD 097
        2001xx3D|SQ|Philips Imaging DD 002
        2001xx3D|UL|Philips Imaging DD 001
        2001xx3E|FL|Philips Imaging DD 001
        2001xx3E|SQ|Philips Imaging DD 097
        2001xx3E|SS|Philips Imaging DD 002
        2001xx3F|CS|Philips Imaging DD 001
        2001xx3F|SS|Philips Imaging DD 002
        2001xx40|CS|Philips Imaging DD 001
        2001xx40|SS|Philips Imaging DD 002
        2001xx40|UL|Philips Imaging DD 097
        2001xx41|FL|Philips Imaging DD 001
        2001xx41|LO|Philips Imaging DD 097
        2001xx42|CS|Philips Imaging DD 001
        2001xx42|SQ|Philips Imaging DD 097
        2001xx43|IS|Philips Imaging DD 001
        2001xx44|IS|Philips Imaging DD 001
        2001xx44|LO|Philips Imaging DD 097
        2001xx45|IS|Philips Imaging DD 001
        2001xx45|SL|Philips Imaging DD 097
        2001xx46|CS|Philips Imaging DD 001
        2001xx46|LO|Philips Imaging DD 097
        2001xx47|FL|Philips Imaging DD 001
        2001xx47|OB|Philips Imaging DD 097
        2001xx48|SS|Philips Imaging DD 001
        2001xx49|IS|Philips Imaging DD 001
        2001xx49|SQ|Philips Imaging DD 097
        2001xx4A|CS|Philips Imaging DD 001
        2001xx4A|OB|Philips Imaging DD 097
        2001xx4B|CS|Philips Imaging DD 001
        2001xx4B|SL|Philips Imaging DD 097
        2001xx4C|CS|Philips Imaging DD 001
        2001xx4C|LO|Philips Imaging DD 097
        2001xx4D|CS|Philips Imaging DD 001
        2001xx4E|CS|Philips Imaging DD 001
        2001xx4F|FD|Philips Imaging DD 001
        2001xx50|CS|Philips Imaging DD 002
        2001xx50|LO|Philips Imaging DD 001
        2001xx51|IS|Philips Imaging DD 001
        2001xx52|LO|Philips Imaging DD 002
        2001xx53|CS|Philips Imaging DD 001
        2001xx53|CS|Philips Imaging DD 002
        2001xx54|FL|Philips Imaging DD 001
        2001xx55|UL|Philips Imaging DD 001
        2001xx56|CS|Philips Imaging DD 001
        2001xx57|CS|Philips Imaging DD 001
        2001xx57|SQ|Philips Imaging DD 002
        2001xx58|SQ|Philips Imaging DD 002
        2001xx58|UL|Philips Imaging DD 001
        2001xx59|IS|Philips Imaging DD 001
        2001xx5A|LO|Philips Imaging DD 002
        2001xx5A|ST|Philips Imaging DD 001
        2001xx5C|LO|Philips Imaging DD 002
        2001xx5D|ST|Philips Imaging DD 001
        2001xx5D|UL|Philips Imaging DD 002
        2001xx5E|ST|Philips Imaging DD 001
        2001xx5E|UL|Philips Imaging DD 002
        2001xx5F|SQ|Philips Imaging DD 001
        2001xx5F|SQ|Philips Imaging DD 002
        2001xx60|SL|Philips Imaging DD 001
        2001xx61|CS|Philips Imaging DD 001
        2001xx62|CS|Philips Imaging DD 001
        2001xx63|CS|Philips Imaging DD 001
        2001xx63|ST|Philips Imaging DD 002
        2001xx64|SH|Philips Imaging DD 001
        2001xx64|SQ|Philips Imaging DD 002
        2001xx65|CS|Philips Imaging DD 002
        2001xx65|SQ|Philips Imaging DD 001
        2001xx66|CS|Philips Imaging DD 002
        2001xx66|SQ|Philips Imaging DD 001
        2001xx67|CS|Philips Imaging DD 001
        2001xx67|LO|Philips Imaging DD 002
        2001xx68|LO|Philips Imaging DD 002
        2001xx68|SQ|Philips Imaging DD 001
        2001xx69|SQ|Philips Imaging DD 001
        2001xx6A|SQ|Philips Imaging DD 001
        2001xx6B|LO|Philips Imaging DD 002
        2001xx6B|SQ|Philips Imaging DD 001
        2001xx6D|LO|Philips Imaging DD 001
        2001xx6E|SH|Philips Imaging DD 001
        2001xx6F|SQ|Philips Imaging DD 001
        2001xx71|CS|Philips Imaging DD 001
        2001xx71|CS|Philips Imaging DD 002
        2001xx72|FL|Philips Imaging DD 002
        2001xx72|IS|Philips Imaging DD 001
        2001xx73|FL|Philips Imaging DD 002
        2001xx73|SQ|Philips Imaging DD 001
        2001xx74|DS|Philips Imaging DD 001
        2001xx74|LO|Philips Imaging DD 002
        2001xx75|DS|Philips Imaging DD 001
        2001xx75|SS|Philips Imaging DD 002
        2001xx76|UL|Philips Imaging DD 001
        2001xx77|CS|Philips Imaging DD 001
        2001xx79|SQ|Philips Imaging DD 001
        2001xx7A|FL|Philips Imaging DD 001
        2001xx7B|IS|Philips Imaging DD 001
        2001xx7C|UL|Philips Imaging DD 001
        2001xx7D|OW/OB|Philips Imaging DD 001
        2001xx7E|US|Philips Imaging DD 001
        2001xx7F|US|Philips Imaging DD 001
        2001xx80|LO|Philips Imaging DD 001
        2001xx81|IS|Philips Imaging DD 001
        2001xx82|IS|Philips Imaging DD 001
        2001xx83|DS|Philips Imaging DD 001
        2001xx84|DS|Philips Imaging DD 001
        2001xx85|DS|Philips Imaging DD 001
        2001xx86|IS|Philips Imaging DD 001
        2001xx87|SH|Philips Imaging DD 001
        2001xx88|DS|Philips Imaging DD 001
        2001xx89|DS|Philips Imaging DD 001
        2001xx8A|DS|Philips Imaging DD 001
        2001xx8B|SH|Philips Imaging DD 001
        2001xx8C|CS|Philips Imaging DD 001
        2001xx90|LO|Philips Imaging DD 001
        2001xx91|LO|Philips Imaging DD 001
        2001xx92|LO|Philips Imaging DD 001
        2001xx93|LO|Philips Imaging DD 001
        2001xx94|LO|Philips Imaging DD 001
        2001xx9A|SQ|Philips Imaging DD 001
        2001xx9B|UL|Philips Imaging DD 001
        2001xx9D|LO|Philips Imaging DD 001
        2001xx9F|US|Philips Imaging DD 001
        2001xxA1|CS|Philips Imaging DD 001
        2001xxA1|CS|Philips Imaging DD 097
        2001xxA2|FD|Philips Imaging DD 097
        2001xxA2|US|Philips Imaging DD 001
        2001xxA3|FD|Philips Imaging DD 097
        2001xxA3|UL|Philips Imaging DD 001
        2001xxA4|FD|Philips Imaging DD 097
        2001xxA4|UL|Philips Imaging DD 001
        2001xxA5|FD|Philips Imaging DD 097
        2001xxA5|UL|Philips Imaging DD 001
        2001xxA6|US|Philips Imaging DD 097
        2001xxA8|IS|Philips Imaging DD 097
        2001xxA9|SQ|Philips Imaging DD 097
        2001xxAA|FD|Philips Imaging DD 097
        2001xxAB|IS|Philips Imaging DD 097
        2001xxC0|UL|Philips Imaging DD 001
        2001xxC1|LO|Philips Imaging DD 001
        2001xxC2|FD|Philips Imaging DD 001
        2001xxC3|UL|Philips Imaging DD 001
        2001xxC5|SQ|Philips Imaging DD 001
        2001xxC6|SQ|Philips Imaging DD 001
        2001xxC7|SQ|Philips Imaging DD 001
        2001xxCA|SQ|Philips Imaging DD 001
        2001xxCB|IS|Philips Imaging DD 001
        2001xxD0|AT|Philips Imaging DD 001
        2001xxD1|US|Philips Imaging DD 001
        2001xxD2|US|Philips Imaging DD 001
        2001xxD3|US|Philips Imaging DD 001
        2001xxD4|US|Philips Imaging DD 001
        2001xxD5|US|Philips Imaging DD 001
        2001xxD6|US|Philips Imaging DD 001
        2001xxD7|US|Philips Imaging DD 001
        2001xxD8|US|Philips Imaging DD 001
        2001xxD9|US|Philips Imaging DD 001
        2001xxDA|CS|Philips Imaging DD 001
        2001xxDB|US|Philips Imaging DD 001
        2001xxDC|US|Philips Imaging DD 001
        2001xxDD|US|Philips Imaging DD 001
        2001xxDE|US|Philips Imaging DD 001
        2001xxDF|UL|Philips Imaging DD 001
        2001xxE9|SQ|Philips Imaging DD 001
        2001xxF1|FL|Philips Imaging DD 001
        2001xxF2|FL|Philips Imaging DD 001
        2001xxF3|CS|Philips Imaging DD 001
        2001xxF4|UL|Philips Imaging DD 001
        2001xxF5|CS|Philips Imaging DD 001
        2001xxF6|UL|Philips Imaging DD 001
        2001xxF7|LO|Philips Imaging DD 001
        2001xxF9|SQ|Philips Imaging DD 001
        2001xxFB|SQ|Philips Imaging DD 001
        2001xxFC|SQ|Philips Imaging DD 001
        2001xxFD|SQ|Philips Imaging DD 001
        2001xxFF|OW/OB|Philips Imaging DD 001
        2005xx0D|FL|Philips MR Imaging DD 001
        2005xx0E|FL|Philips MR Imaging DD 001
        7053xx00|DS|Philips PET Private Group
        7053xx09|DS|Philips PET Private Group
        7E01xx01|LO|HOLOGIC, Inc.
        7E01xx02|SH|HOLOGIC, Inc.
        7E01xx10|SQ|HOLOGIC, Inc.
        7E01xx11|SQ|HOLOGIC, Inc.
        7E01xx12|OB|HOLOGIC, Inc.
        7FD1xx01|OB|SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING
        7FD1xx01|OB|SIEMENS Ultrasound SC2000
        7FD1xx09|UI|SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING
        7FD1xx09|UI|SIEMENS Ultrasound SC2000
        7FD1xx10|OB|SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING
        7FD1xx10|OB|SIEMENS Ultrasound SC2000
        7FD1xx11|OB|SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING
        7FD1xx11|OB|SIEMENS Ultrasound SC2000
        """
}
