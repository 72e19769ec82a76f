// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension PrivateElementTable {
    static let elements7 = """
        0019xxA9|IS DS|1|Mode Store Step
        0019xxAA|CS LT|1|Focus Size Type
        0019xxAB|IS DS|1|Mode Adaptive Filter Kind
        0019xxAC|IS DS|1|Mode MBH Kind
        0019xxAD|IS DS|1|Mode Balancing Kind
        0019xxAE|IS DS|1|Number of Readings per Rotation
        0019xxAF|DS|1|Correction Table Reference Time
        0019xxB0|DS|1|Feed per Rotation
        0019xxB1|UN|1|
        0019xxBD|IS|1|Pulmo Trigger Level
        0019xxBE|DS|1|Expiratoric Reserve
        0019xxBF|DS|1|Vital Capacity
        0019xxC0|DS|1|Pulmo Water
        0019xxC1|DS|1|Pulmo Air
        0019xxC2|DA|1|Pulmo Date
        0019xxC3|TM|1|Pulmo Time
        0019xxC4|UL|1|
        0019xxC5|IS|1|
        |SIEMENS CT VA0  GEN
        0019xx10|DS|1|Source Side Collimator Aperture
        0019xx11|DS|1|Detector Side Collimator Aperture
        0019xx20|IS DS|1|Exposure Time current
        0019xx21|IS DS|1|Exposure current
        0019xx25|DS|1|Generator Power current
        0019xx26|DS|1|Generator Voltage current
        0019xx40|UL|1|Master Control Mask
        0019xx42|US|1-n|Processing Mask
        0019xx44|UL US|1-n|IRS Data Number
        0019xx45|UL US|1-n|IRS Data Length
        0019xx62|IS|1|Number of Virtual Channels
        0019xx70|IS|1|Number of Reading
        0019xx71|CS LT|1|Reading Code
        0019xx74|IS|1|Number of Projections
        0019xx75|IS|1|Number of Bytes
        0019xx80|IS LT|1-n|Reconstruction Algorithm Set
        0019xx81|IS LT|1|Reconstruction Algorithm Index
        0019xx82|LO LT|1|Regeneration Software Version
        0019xx84|IS|1|Multiscan Reconstruction Increment
        0019xx85|IS|1|Multiscan Reconstruction Width
        0019xx88|IS DS|1|Range Number
        0021xx10|IS|1|Rotation Angle
        0021xx11|IS|1|Start Angle
        0021xx20|IS US|1|Scan
        0021xx30|IS|1|Tube Position
        0021xx32|DS|1|Length of Topogram
        0021xx34|DS|1|Correction Factor
        0021xx36|DS|1|Maximum Table Position
        0021xx40|IS|1|Table Move Direction Code
        0021xx45|IS|1|VOI Start Row
        0021xx46|IS|1|VOI Stop Row
        0021xx47|IS|1|VOI Start Column
        0021xx48|IS|1|VOI Stop Column
        0021xx49|IS|1|VOI Start Slice
        0021xx4A|IS|1|VOI Stop Slice
        0021xx50|IS|1|Vector Start Row
        0021xx51|IS|1|Vector Row Step
        0021xx52|IS|1|Vector Start Column
        0021xx53|IS|1|Vector Column Step
        0021xx60|IS|1|Range Type Code
        0021xx62|IS|1|Reference Type Code
        0021xx70|DS|1-n|Object Orientation
        0021xx72|DS|1-n|Light Orientation
        0021xx75|DS|1|Light Brightness
        0021xx76|DS|1|Light Contrast
        0021xx7A|IS|1-n|Overlay Threshold
        0021xx7B|IS|1-n|Surface Threshold
        0021xx7C|IS|1-n|Grey Scale Threshold
        0021xxA0|IS DS|1-n|Field of Interest
        0021xxA1|CS|1|Image Filter Label
        0021xxA2|CS LT|1|Exemplary Element 1
        0021xxA3|IS|1-n|Exemplary Element 2
        0021xxA4|LO|1|Exemplary Element 3
        0021xxA5|IS|1|Reference Data Set 1
        0021xxA6|IS|1|Reference Data Set 2
        0021xxA7|LO LT|1|Window Program Name
        |SIEMENS CT VA0  IDE
        0009xx10|LO LT|1|SOMATOM Software Name
        0009xx30|CS LT|1|Data Set Subtype 1
        0009xx31|SH LT|1|Data Set Subtype 2
        0009xx32|SH LT|1|Data Set Subtype 3
        0009xx33|SH|1|Data Set Subtype 4
        0009xx34|SH LT|1|Data Set Subtype 5
        0009xx40|LO LT|1|Directory Text
        0009xx42|LO LT|1|Exposure Time Text
        0009xx50|DA LT|1|Scan Date
        0009xx51|TM LT|1|Scan Time
        |SIEMENS CT VA0  ORI
        0009xx20|LO LT|1|Original Data Set Owner
        0009xx30|SH LT|1|Original Modality
        |SIEMENS CT VA0  ORMR
        0021xx80|DS|1|Repetition Time
        0021xx81|DS|1|Echo Time
        0021xx82|DS|1|Inversion Time
        0021xx83|IS|1|Number of Averages
        0021xx84|DS|1|Imaging Frequency
        0021xx85|LO|1|Imaged Nucleus
        0021xx86|IS|1|Echo Number
        0021xx90|DS|1|Flip Angle
        |SIEMENS CT VA0  OST
        6021xx00|LO LT|1|Osteo Contour Comment
        6021xx10|US|256|Osteo Contour Buffer
        |SIEMENS CT VA0  RAW
        0021xx10|UL|1-n|Creation Mask service
        0021xx20|UL|1-n|Evaluation Mask service
        0021xx30|US|1-n|Extended Processing Mask
        0021xx40|UL US|1-n|Manipulation Mask
        0021xx41|UL US|1-n|Composition Mask
        0021xx42|UL US|1-n|Alteration Mask
        0021xx43|UL US|1-n|Generation Mask
        0021xx44|UL US|1-n|Function Mask
        0021xx50|CS LT|1|Mode Mirroring Code
        |SIEMENS DFR.01
        0021xx10|US|1|Graphic Evaluation Mask
        0021xx11|US|1|Type 1st Graphic Element
        0021xx12|LO|1|Description 1st Graphic Element
        0021xx13|US|1|Type 2nd Graphic Element
        0021xx14|LO|1|Description 2nd Graphic Element
        0021xx15|US|1|Type 3rd Graphic Element
        0021xx16|LO|1|Description 3rd Graphic Element
        0021xx17|US|1|Type 4th Graphic Element
        0021xx18|LO|1|Description 4th Graphic Element
        0021xx19|US|1|Type 5th Graphic Element
        0021xx20|LO|1|Description 5th Graphic Element
        0021xx21|US|1|Type 6th Graphic Element
        0021xx22|LO|1|Description 6th Graphic Element
        0021xx23|US|1|Type 7th Graphic Element
        0021xx24|LO|1|Description 7th Graphic Element
        0021xx25|US|1|Type 8th Graphic Element
        0021xx26|LO|1|Description 8th Graphic Element
        0021xx27|US|1|Type 9th Graphic Element
        0021xx28|LO|1|Description 9th Graphic Element
        0021xx29|US|1|Type 10th Graphic Element
        0021xx30|LO|1|Description 10th Graphic Element
        |SIEMENS DFR.01 MANIPULATED
        0017xx11|US|1|Window Width Native Current
        0017xx12|US|1|Window Center Native
        0017xx14|US|1|Window Width Subtraction Current
        0017xx15|US|1|Window Center Subtraction Current
        0017xx25|DS|1|Edge Enhancement Native Current
        0017xx27|DS|1|Edge Enhancement Subtraction Current
        0017xx29|IS|1|Edge Enhancement %
        0017xx30|IS|1|Harmonization %
        0017xx31|US|1|DSA Representation Current
        0017xx32|US|1|Number of Mask Current
        0017xx33|US|1|RightLeft Mark Current
        0017xx35|US|1|Number of Series Representative
        0017xx37|US|1|Rectangle Shutter Horizontal Current
        0017xx38|US|1|Rectangle Shutter Vertical Aktuell
        0017xx71|LO|1|Landmark Current
        0017xx72|US|1|Zoom Factor
        0017xx73|US|1|Roam Horizontal
        0017xx74|US|1|Roam Vertical
        0017xx77|IS|1|Pixel Shift Horizontal
        0017xx78|IS|1|Pixel Shift Vertical
        0017xx79|US|1|Image Flip
        0017xx7A|US|1|Invers Current
        0017xx80|US|1|
        0017xx83|SH|1|Documentation Flag
        0017xx84|LO|1|Right Marker
        0017xx91|US|1|Summation Count Filling
        0017xx92|US|1|Summation Count Mask
        0017xx93|US|1|PeakOp Start
        0017xx94|US|1|PeakOp End
        0017xxA0|IS|1|Cine Rate
        0017xxA1|LO|1|Image Name
        0017xxA2|LO|1|Image Name Extension 1
        0017xxA3|LO|1|Image Name Extension 2
        |SIEMENS DFR.01 ORIGINAL
        0017xx10|CS|1|Image Type
        0017xx11|US|1|Window Width Native Original
        0017xx12|US|1|Window Center Native
        0017xx14|US|1|Window Width Subtraction Original
        0017xx15|US|1|Window Center Subtraction Original
        0017xx16|US|1|LUT Number for Autowindow
        0017xx18|US|1|
        0017xx21|US|1|Edge Enhancement Kernelsize Original
        0017xx22|US|1|Edge Enhancement Mode Original
        0017xx23|US|1-n|Edge Enhancement LUTs Original
        0017xx24|US|1|Filter Type Native Original
        0017xx25|DS|1|Edge Enhancement Native Original
        0017xx26|US|1|Filter Type Subtraction Original
        0017xx27|DS|1|Edge Enhancement Subtraction Original
        0017xx2A|US|1|
        0017xx30|IS|1|
        0017xx31|US|1|DSA Representation Original
        0017xx32|US|1|Number of Maske Original
        0017xx33|US|1|RightLeft Mark Original
        0017xx34|DS|1|Slice Position
        0017xx37|US|1|Rectangle Shutter Horizontal Original
        0017xx38|US|1|Rectangle Vertical Original
        0017xx41|DS|1|Dose
        0017xx42|DS|1|Dose Area Product
        0017xx43|US|1|Focus
        0017xx44|US|1|SDM
        0017xx45|DS|1|Image Intensifer Format
        0017xx46|DS|1|Density Correction
        0017xx47|LO|1|Exposure Curves
        0017xx48|IS|1|
        0017xx49|LO|1|Organ Program Name
        0017xx4A|IS|1|Count of Images in Series
        0017xx51|US|1|Image Intensifier Zoom
        0017xx52|UL|1|ROSA Receiver ErrCount
        0017xx61|US|1|Table Position Peri
        0017xx62|US|1-n|Series Numbers of Petri
        0017xx71|LO|1|Landmark Original
        0017xx72|US|1|
        0017xx73|US|1|
        0017xx74|US|1|
        0017xx79|US|1|
        0017xx7A|US|1|Invers Original
        0017xx7B|IS|1|
        0017xxA0|IS|1|
        0017xxB1|CS|1|L2 Image
        0017xxB2|IS|1|L2 Acquisition Monitor
        0017xxC1|LO|1|Folder UID
        0017xxC2|LO|1|Series UID
        0017xxC3|LO|1|Subseries UID
        |SIEMENS DFR.01 SERVICE
        0021xx10|US|1|1 Plot
        0021xx11|US|1|Width 1 Plot
        0021xx12|US|1|2 Plot
        0021xx13|US|1|Width 2 Plot
        0021xx20|US|1-5|xCoordinate Region of Interest
        0021xx21|US|1-5|yCoordinate Region of Interest
        0021xx22|US|1-5|Width Region of Interest
        0021xx23|US|1-5|Height Region of Interest
        |SIEMENS DICOM
        0009xx10|UN|1|
        0009xx12|LO LT|1|
        |SIEMENS DLR.01
        0019xx10|LO LT|1|Measurement Mode
        0019xx11|LO LT|1|Image Type
        0019xx15|LO LT|1|Software Version
        0019xx20|LO LT|1|MPM Code
        0019xx21|LO LT|1|Latitude
        0019xx22|LO LT|1|Sensitivity
        0019xx23|LO LT|1|EDR
        0019xx24|LO LT|1|l fix
        0019xx25|LO LT|1|s fix
        0019xx26|LO LT|1|Preset Mode
        0019xx27|LO LT|1|Region
        0019xx28|LO LT|1|Subregion
        0019xx30|LO LT|1|Orientation
        0019xx31|LO LT|1|Mark on Film
        0019xx32|LO LT|1|Rotation on DRC
        0019xx40|LO LT|1|Reader Type
        0019xx41|LO LT|1|Sub Modality
        0019xx42|LO LT|1|Reader Serial Number
        0019xx50|LO LT|1|Cassette Scale
        0019xx51|LO LT|1|Cassette Matrix
        0019xx52|LO LT|1|Cassette Submatrix
        0019xx53|LO LT|1|Barcode
        0019xx60|LO LT|1|GT Contrast Type
        0019xx61|LO LT|1|GA Rotation Amount
        0019xx62|LO LT|1|GC Rotation Center
        0019xx63|LO LT|1|GS Density Shift
        0019xx64|US|1|RN Frequency Rank
        0019xx65|LO LT|1|RE Frequency Enhancement
        0019xx66|LO LT|1|RT Frequency Type
        0019xx67|LO LT|1|Kernel Length
        0019xx68|UL|1|Kernel Mode
        0019xx69|UL|1|Convulsion Mode
        0019xx70|LO LT|1|PLA Source
        0019xx71|LO LT|1|PLA Destination
        0019xx75|LO LT|1|UID Original Image
        0019xx76|LO LT|1|Filterset
        0019xx80|LO LT|1|Reader Header
        0019xx90|LO LT|1|PLA of Secondary Destination
        0019xxA0|DS|1|
        0019xxA1|DS|1|
        0041xx10|US|1|Number of Hardcopies
        0041xx20|CS LT|1|Film Format
        0041xx30|LO LT|1|Film Size
        0041xx31|LO LT|1|Full Film Format
        |SIEMENS ISI
        0003xx08|US|1|ISI Command Field
        0003xx11|US|1|Attach ID Application Code
        0003xx12|UL|1|Attach ID Message Count
        0003xx13|DA|1|Attach ID Date
        0003xx14|TM|1|Attach ID Time
        0003xx20|US|1|Message Type
        0003xx30|DA|1|Max Waiting Date
        0003xx31|TM|1|Max Waiting Time
        0009xx01|UN|1|RIS Patient Info IMGEF
        0009xx14|SQ|1|RIS Patient Info IMGEF
        0011xx03|LO LT|1|Patient UID
        0011xx04|LO LT|1|Patient ID
        0011xx0A|LO LT|1|Case ID
        0011xx22|LO LT|1|Request ID
        0011xx23|LO LT|1|Examination UID
        0011xx41|LO|1|Medical Alerts
        0011xx42|LO|1|Contrast Allergy
        0011xxA1|DA|1|Patient Registration Date
        0011xxA2|TM|1|Patient Registration Time
        0011xxB0|LO LT|1|Patient Last Name
        0011xxB2|LO LT|1|Patient First Name
        0011xxB4|CS LT|1|Patient Hospital Status
        0011xxBC|LO TM|1|Current Location Time
        0011xxC0|CS LT|1|Patient Insurance Status
        0011xxD0|LO LT|1|Patient Billing Type
        0011xxD2|LO LT|1|Patient Billing Address
        0031xx12|LO LT|1|Examination Reason
        0031xx30|DA|1|Requested Date
        0031xx32|TM|1|Worklist Request Start Time
        0031xx33|TM|1|Worklist Request End Time
        0031xx4A|TM|1|Requested Time
        0031xx80|LO LT|1|Requested Location
        0055xx46|PN LT|1|Current Ward
        0193xx02|LO DS|1|RIS Key
        0307xx01|SQ UN|1|RIS Worklist IMGEF
        0309xx01|SQ UN|1|RIS Report IMGEF
        4009xx01|LO LT|1|Report ID
        4009xx20|CS LT|1|Report Status
        4009xx30|DA|1|Report Creation Date
        4009xx70|PN LT|1|Report Approving Physician
        4009xxE0|LO LT|1|Report Text
        4009xxE1|LO LT|1|Report Author
        4009xxE2|PN|1|Report Transcriber
        4009xxE3|PN LT|1|Reporting Radiologist
        |SIEMENS MED
        0009xx10|LO|1|Recognition Code
        0009xx30|US UL|1|Byte Offset of Original Header
        0009xx31|US UL|1|Length of Original Header
        0009xx40|US UL|1|Byte Offset of Pixel Matrix
        0009xx41|UL|1|Length of Pixel Matrix
        0009xx50|LO LT|1|
        0009xx51|LO LT|1|
        0009xx80|ST|1|
        0009xxF5|LO LT|1|PDM EFID Placeholder
        0009xxF6|LO LT|1|PDM Data Object Type Extension
        0011xx10|ST|1|
        0017xx00|ST|1|
        0017xx20|ST|1|
        0017xx60|LO|1|
        0017xx80|ST|1|
        0019xx01|SS|1|
        0019xx02|SS|1|
        0019xx03|SS|1|
        0019xx04|ST|1|
        0019xx05|ST|1|
        0019xx06|SL|1|
        0019xx07|SL|1|
        0019xx08|SS|1|
        0019xx09|SS|1|
        0019xx0A|ST|1|
        0019xx0B|ST|1|
        0019xx0C|SS|1|
        0019xx0D|ST|1|
        0019xx0E|ST|1|
        0019xx0F|SL|1|
        0019xx11|ST|1|
        0019xx12|ST|1|
        0019xx13|SS|1|
        0019xx14|SS|1|
        0019xx15|SS|1|
        0019xx16|SS|1|
        0019xx17|SS|1|
        0019xx18|SS|1|
        0019xx19|SS|1|
        0019xx1A|SS|1|
        0019xx1B|SS|1|
        0019xx1C|SS|1|
        0019xx1D|SS|1|
        0019xx20|SL|1|
        0019xx21|SL|1|
        0019xx22|SL|1|
        0019xx23|SS|1|
        0019xx24|SL|1|
        0019xx25|SL|1|
        0019xx26|SL|1|
        0019xx27|SL|1|
        0019xx30|SL|1|
        0019xx31|SL|1|
        0019xx32|SL|1|
        0019xx41|SS|1|
        0019xx42|SS|1|
        0019xx43|SS|1|
        0019xx44|SS|1|
        0019xx45|SL|1|
        0019xx47|SL|1|
        0019xx48|ST|1|
        0019xx49|SL|1|
        0019xx4A|SS|1|
        0019xx4B|SS|1|
        0019xx4C|SL|1|
        0019xx4E|SS|1|
        0019xx4F|SS|1|
        0019xx50|SS|1|
        0019xx51|SS|1|
        0019xx52|SS|1|
        0019xx53|SS|1|
        0019xx54|ST|1|
        0019xx55|SS|1|
        0019xx56|SS|1|
        0019xx57|SS|1|
        0019xx58|SS|1|
        0019xx59|SS|1|
        0019xx5A|ST|1|
        0019xx5B|SS|1|
        0019xx5C|SS|1|
        0019xx5D|SS|1|
        0019xx5E|SS|1|
        0019xx5F|SS|1|
        0019xx60|SS|1|
        0019xx61|SS|1|
        0019xx62|SS|1|
        0019xx63|SS|1|
        0019xx64|SS|1|
        0019xx65|SS|1|
        0019xx66|SS|1|
        0019xx67|SS|1|
        0019xx68|SL|1|
        0019xx69|SS|1|
        0019xx6A|SS|1|
        0019xx6B|SL|1|
        0019xx6C|SL|1|
        0019xx6D|SS|1|
        0019xx6E|SS|1|
        0019xx6F|SS|1|
        0019xx70|ST|1|
        0019xx71|ST|1|
        0019xx72|SL|1|
        0019xx73|SL|1|
        0019xx74|SS|1|
        0019xx75|SS|1|
        0019xx76|SS|1|
        0019xx77|SS|1|
        0019xx78|SS|1|
        0019xx7F|SS|1|
        0019xx80|SS|1|
        0019xx81|SS|1|
        0019xx82|SL|1|
        0019xx83|SS|1|
        0019xx84|SS|1|
        0019xx85|SS|1|
        0019xx86|SS|1|
        0019xx87|SS|1|
        0019xx88|SL|1|
        0019xx89|SS|1|
        0019xx8A|SL|1|
        0019xx8D|SL|1|
        0019xx8E|SL|1|
        0019xx91|SL|1|
        0019xx92|SL|1|
        0019xx93|SL|1|
        0019xx94|SS|1|
        0019xx95|SS|1|
        0019xx96|SL|1|
        0019xx97|SS|1|
        0019xxA0|SS|1|
        0019xxA1|SS|1|
        0019xxA2|SL|1|
        0019xxA3|SL|1|
        0019xxA4|SL|1|
        0019xxC0|SL|1|
        0019xxC1|SS|1|
        0019xxC2|SS|1|
        0019xxF0|SL|1|
        001Fxx00|LO|1|
        001Fxx02|LO|1|
        001Fxx50|LO|1|
        001Fxx70|LO|1|
        0021xx10|DS|1|Zoom
        0021xx11|DS|1-n|Target
        0021xx12|IS|1|Tube Angle During Topogram
        0021xx20|US|1|ROI Mask
        0031xx01|ST|1|
        0031xx03|SL|1|
        0031xx04|ST|1|
        0031xx05|SS|1|
        0031xx06|SL|1|
        0031xx07|SS|1|
        0031xx08|ST|1|
        0031xx09|SS|1|
        0031xx0A|SS|1|
        0031xx0B|SS|1|
        0031xx0C|SS|1|
        0031xx0D|SS|1|
        0031xx0E|SS|1|
        0031xx0F|SL|1|
        0031xx10|SL|1|
        0031xx11|SS|1|
        0041xx12|SL|1|
        0041xx13|SL|1|
        0041xx21|ST|1|
        0041xx30|ST|1|
        0041xx32|ST|1|
        0041xx34|ST|1|
        0041xx36|ST|1|
        0041xx40|ST|1|
        0041xx50|SS|1|
        0041xx52|SS|1|
        0041xx60|ST|1|
        0041xx70|SL|1|
        0041xx71|SL|1|
        0051xx10|SS|1|
        0051xx11|SS|1|
        0051xx12|SS|1|
        0051xx13|SS|1|
        0051xx14|SS|1|
        0051xx15|SL|1|
        0051xx18|SL|1|
        0053xx01|SS|1|
        0053xx02|SS|1|
        0053xx03|SS|1|
        0053xx10|SS|1|
        0053xx11|SL|1|
        0053xx12|SS|1|
        0053xx13|SL|1|
        0053xx14|SS|1|
        0053xx15|SL|1|
        0053xx16|SS|1|
        0053xx17|SS|1|
        0053xx18|SL|1|
        0053xx19|SS|1|
        0053xx1A|SS|1|
        0053xx1B|SL|1|
        0053xx1C|SS|1|
        0053xx1D|SL|1|
        0053xx30|SS|1|
        0053xx31|SS|1|
        0053xx32|SS|1|
        0053xx33|SL|1|
        0053xx40|SS|1|
        0053xx41|SL|1|
        0053xx42|SS|1|
        0053xx43|SL|1|
        0053xx44|SS|1|
        0055xx01|SS|1|
        0055xx02|SS|1|
        0055xx03|SL|1|
        0055xx20|SS|1|
        0055xx21|ST|1|
        0055xx22|SS|1|
        0055xx23|ST|1|
        0055xx24|SS|1|
        0055xx25|ST|1|
        0055xx29|SL|1|
        0055xx2A|SL|1|
        0055xx30|SS|1|
        0055xx31|ST|1|
        0055xx32|SS|1|
        0055xx33|ST|1|
        0055xx34|SS|1|
        0055xx35|ST|1|
        0055xx38|SL|1|
        0055xx39|SL|1|
        0055xx3A|SL|1|
        0055xx40|SS|1|
        0055xx48|SL|1|
        0055xx50|SS|1|
        0055xx51|SS|1|
        0055xx52|SS|1|
        0055xx53|ST|1|
        0055xx54|SL|1|
        0055xx55|SL|1|
        0055xx56|SS|1|
        0055xx57|SS|1|
        0055xx58|SL|1|
        0055xx59|ST|1|
        0055xx5A|SL|1|
        0055xx5B|SS|1|
        0055xx5C|ST|1|
        0055xx5D|SS|1|
        0055xx5E|SS|1|
        0055xx5F|SL|1|
        0055xx60|SS|1|
        0055xx61|SS|1|
        0055xx64|SS|1|
        0055xx65|SS|1|
        0055xx66|SS|1|
        0055xx67|SS|1|
        0055xx68|SS|1|
        0055xx69|SS|1|
        0055xx6A|SS|1|
        0055xx6B|SS|1|
        0055xx6C|SS|1|
        0055xx6D|SS|1|
        0055xx70|SL|1|
        0055xx71|SL|1|
        0055xx72|SL|1|
        0055xx73|SL|1|
        0055xx74|SL|1|
        0055xx75|SL|1|
        0055xx76|SL|1|
        0055xx77|SL|1|
        0055xx78|SL|1|
        0055xx80|SS|1|
        0055xx81|SS|1|
        0055xx82|SS|1|
        0055xx83|SS|1|
        0055xx84|SS|1|
        0055xx85|SS|1|
        0055xx86|SL|1|
        0055xx87|SL|1|
        0055xx88|SL|1|
        0055xx89|ST|1|
        0055xx8A|SS|1|
        0055xx8B|SL|1|
        0055xx8C|SS|1|
        0055xx8D|SL|1|
        0055xx8E|SL|1|
        0055xx8F|SL|1|
        0055xx90|SL|1|
        0055xx91|SS|1|
        0055xx92|ST|1|
        0055xx93|SL|1|
        0055xx94|SL|1|
        0055xx95|SL|1|
        0055xx96|SL|1|
        0055xx97|SL|1|
        0055xx98|SS|1|
        0055xx99|SS|1|
        0055xx9A|SS|1|
        0055xx9B|SS|1|
        0055xx9C|SS|1|
        0055xx9D|SL|1|
        0055xx9E|SL|1|
        0055xx9F|SL|1|
        0055xxA0|SL|1|
        0055xxA1|SL|1|
        0055xxA2|SL|1|
        0055xxA3|SL|1|
        0055xxA4|SS|1|
        0055xxA5|SL|1|
        0055xxA6|SL|1|
        0055xxA7|SS|1|
        0055xxA8|SS|1|
        0055xxA9|SS|1|
        0055xxB0|SS|1|
        0055xxB1|SS|1|
        0057xx10|SS|1|
        0057xx20|SL|1|
        5001xx01|SS|1|
        5001xx02|SL|1|
        5001xx03|SL|1|
        5001xx04|SL|1|
        5001xx05|SL|1|
        5001xx06|SL|1|
        5001xx07|ST|1|
        5001xx08|ST|1|
        5001xx09|ST|1|
        5001xx0A|ST|1|
        5001xx0B|SL|1|
        7001xx10|SS LT|1|Dummy
        7003xx10|SL LT|1|Header
        7005xx10|SS LT|1|Dummy
        7FE1xx10|SS|1|
        7FE3xx14|SL|1|
        7FE3xx15|SL|1|
        7FE3xx16|SL|1|
        7FE3xx17|SL|1|
        7FE3xx18|SL|1|
        7FE3xx19|ST|1|
        7FE3xx1A|SL|1|
        7FE3xx1B|SS|1|
        7FE3xx1C|SS|1|
        7FE3xx1E|SL|1|
        7FE3xx1F|SL|1|
        7FE3xx20|SL|1|
        7FE3xx21|SL|1|
        7FE3xx22|SL|1|
        7FE3xx23|SL|1|
        7FE3xx24|ST|1|
        7FE3xx25|SS|1|
        |SIEMENS MED DISPLAY
        0029xx04|CS LT|1|Photometric Interpretation
        0029xx10|US|1|Rows
        0029xx11|US|1|Columns
        0029xx20|US|1|
        0029xx21|US|1|
        0029xx50|US|2|Origin
        0029xx80|US|1|
        0029xx99|LO LT|1|Shutter Type
        0029xxA0|US|1|Rows of Rectangular Shutter
        0029xxA1|US|1|Columns of Rectangular Shutter
        0029xxA2|US|1|Origin of Rectangular Shutter
        0029xxB0|US|1|Radius of Circular Shutter
        0029xxB2|US|1|Origin of Circular Shutter
        0029xxC1|US|1|Contour of Irregular Shutter
        |SIEMENS MED DISPLAY 0000
        0029xx99|LO|1|
        0029xxC1|US|1-n|
        |SIEMENS MED ECAT FILE INFO
        0021xx00|OB|1|ECAT_Main_Header
        0021xx01|OB|1|ECAT_Image_Subheader
        |SIEMENS MED HG
        0029xx10|US|1|List of Group Numbers
        0029xx15|LO LT|1|List of Shadow Owner Codes
        0029xx20|US|1|List of Element Numbers
        0029xx30|US|1|List of Total Display Length
        0029xx40|LO LT|1-n|List of Display Prefix
        0029xx50|LO LT|1-n|List of Display Postfix
        0029xx60|US|1|List of Text Position
        0029xx70|LO LT|1|List of Text Concatenation
        |SIEMENS MED MAMMO
        0029xx5A|CS|1|
        |SIEMENS MED MG
        0029xx10|US|1|List of Group Numbers
        0029xx15|LO LT|1|List of Shadow Owner Codes
        0029xx20|US|1|List of Element Numbers
        0029xx30|US|1|List of Total Display Length
        0029xx40|LO LT|1-n|List of Display Prefix
        0029xx50|LO LT|1-n|List of Display Postfix
        0029xx60|US|1|List of Text Position
        0029xx70|LO LT|1|List of Text Concatenation
        |SIEMENS MED NM
        0009xx80|LO|1|Main Acquisition View
        0011xx10|CS|1|Organ System
        0017xx00|ST|1|Unknown 0017 0000
        0017xx20|CS|1|Scanning Sequence
        0017xx60|DS|1|KVP
        0017xx70|ST|1|
        0017xx80|ST|1-n|Unknown 0017 0080
        0019xx01|SS|1|Number of detectors
        0019xx02|SS|1|Number of scalers
        0019xx03|SS|1|Scaler Index
        0019xx04|DS|1|Radionuclide Units
        0019xx05|DS|1|Radiopharmaceutical
        0019xx06|FL|1|Display Magnification
        0019xx07|SL|1|Scaler Counts
        0019xx08|SS|1|Processed Flag 0 Raw 1 Process
        0019xx09|SS|1|MicroDELTA Parameter Blocks
        0019xx0A|LO|1|MicroDELTA File Extension
        0019xx0B|LO|1|MicroDELTA Write ID
        0019xx0C|SS|1|MicroDELTA Write Version
        0019xx0D|CS|1|MicroDELTA Mode
        0019xx0E|LO|1|MicroDELTA ESFR
        0019xx0F|SL|1|Siemens ICON Data Type
        0019xx10|OW|1|MicroDELTA Expansion Blocks
        0019xx11|CS|1|MicroDELTA Version
        0019xx12|LO|1|MicroDELTA Trend
        0019xx13|SS|1|MicroDELTA Number of Overlays
        0019xx14|SS|1|MicroDELTA Overlay Block
        0019xx15|SS|1|MicroDELTA Color Table Extra
        0019xx16|SS|1|Number of Views
        0019xx17|SS|1|MicroDELTA Thyroid Markers
        0019xx18|SS|1|MicroDELTA Color Table Used
        0019xx19|SS|1|Save Screen Flag 1 SaveScreen
        0019xx1A|SS|1|MicroDELTA Overlay Map
        0019xx1B|SS|1|SGI Converted LookUp Table
        0019xx1C|SS|1|MicroDELTA Mystery1
        0019xx1D|SS|1|MicroDELTA Mystery2
        0019xx20|FL|1|Time of Lasix Administration
        0019xx21|FL|1|Lasix Dose mg
        0019xx22|FL|1|Bladder Esidual Volume cc
        0019xx23|SS|1|Bladder Image Extension
        0019xx24|FL|1|Serum Creatinine mg/dl
        0019xx25|FL|1|TER
        0019xx26|FL|1|TER Lower Limit
        0019xx27|FL|1|Body Surface Area m2
        0019xx30|FL|1|CTQ Normal Margin
        0019xx31|FL|1|CTQ Abnormal Sagittal Margin
        0019xx32|FL|1|CTQ Abnormal Oblique Margin
        0019xx41|SS|1|Accepted Beats
        0019xx42|SS|1|Rejected Beats
        0019xx43|SS|1|Percent of R-R Interval Framed
        0019xx44|SS|1|Beats Rejected Post PVC
        0019xx45|FL|1|Trigger Source
        0019xx47|FL|1|Beat Rejection Parameter
        0019xx48|SH|1|Rejection Scheme
        0019xx49|FL|1|PVC Threshold msec
        0019xx4A|SS|1|Framing Mode 1 Forward 2 F/B
        0019xx4B|SS|1|Autobeat Window 0 No 1 Yes
        0019xx4C|FL|1|MicroDELTA Acquisition Time per Window msec
        0019xx4E|SS|1|CTQ Unknown Entry Count
        0019xx4F|SS|1|CTQ Matrix Size
        0019xx50|SS|1|CTQ has been used
        0019xx51|SS|1|CTQ Male Entry Count
        0019xx52|SS|1|CTQ Female Entry Count
        0019xx53|SS|1|CTQ Stress/Rest Time Delay
        0019xx54|CS|1|CTQ Time Delay Units
        0019xx55|SS|1|CTQ Min Oblique Stack Count
        0019xx56|SS|1|CTQ Max Oblique Stack Count
        0019xx57|SS|1|CTQ Min Sagittal Stack Count
        0019xx58|SS|1|CTQ Max Sagittal Stack Count
        0019xx59|SS|1|CTQ Min Radius Percent
        0019xx5A|UL|1|CTQ Find Max or Average Flag
        0019xx5B|SS|1|CTQ Basal Slice Index Offset
        0019xx5C|SS|1|CTQ Starting Line Index
        0019xx5D|SS|1|CTQ Line Counts
        0019xx5E|SS|1|CTQ Radii Counts
        0019xx5F|SS|1|CTQ Radial Angle Increment
        0019xx60|SS|1|Whole Body Processed Flag 0:Raw 1:Img1-Img2 2:Im
        0019xx61|SS|1|Whole Body View
        0019xx62|SS|1|WB Display Field Length in cm
        0019xx63|SS|1|WB Scan Length in cm
        0019xx64|SS|1|WB Scan Speed cm/min
        0019xx65|SS|1|WB Scan Speed Mode 0 Manual 1 Auto
        0019xx66|SS|1|WB Scan Start 0 Head 1 Feet
        0019xx67|SS|1|WB Scan Direction 0 Lt to Rt 1 Rt to Lt
        0019xx68|FL|1|WB Aperature Width in cm
        0019xx69|SS|1|WB Number of Passes
        0019xx6A|SS|1|WB Scan Time msec
        0019xx6B|FL|1|WB Anterior kCounts View 1
        0019xx6C|FL|1|WB Anterior kCounts View 2
        0019xx6D|FL|1|WB Count Density
        0019xx6E|SS|1|WB Reference View Flag 1 Ref
        0019xx6F|FL|1|WB Coun Density Speed cm/min
        0019xx70|CS|1|WB Scan Type
        0019xx71|LO|1|WB IRIS Corr. File Name
        0019xx72|FL|1|WB Posterior kCounts View 1
        0019xx73|FL|1|WB Posterior kCounts View 2
        0019xx74|SS|1|WB Ant View Status No Img 1 Complete 2 Aborted
        0019xx75|SS|1|WB Post View Status No Img 1 Complete 2 Aborted
        0019xx76|SS|1|WB Post Scan Time msec
        0019xx77|SS|1|WB Ant Pixel Overflow 1 Yes
        0019xx78|SS|1|WB Post Pixel Overflow 1 Yes
        0019xx7F|SS|1|Segment Type 0 Segments 2 Time/Segment
        0019xx80|SS|1|Number of Segments
        0019xx81|SS|1|PVC Rejection Flag 1 Reject
        0019xx82|SL|1|Total Counts Framed
        0019xx83|SS|1|Total Beats Framed
        0019xx84|SS|1|Present Time of Day
        0019xx85|SS|1|Framed Counts
        0019xx86|SS|1|Time per Segment msec
        0019xx87|LT|1|BBA Miscellaneous Info
        0019xx88|SL|1|Tolerance %
        0019xx89|SS|1|SWG
        0019xx8A|SL|1|R-R Interval msec
        0019xx8D|SL|1|Total Counts in Acquisition
        0019xx8E|SL|1|Rejection Type
        0019xx91|FL|1|Phase Total Counts
        0019xx92|SL|1|Phase Pause msec
        0019xx93|SL|1|Phase Start msec
        0019xx94|SS|1|Window Center Method 0 Avg 1 Peak
        0019xx95|SS|1|Number of Beats to Average
        0019xx96|FL|1|Histogram Bin Interval msec
        0019xx97|SS|1|Counts in Peak Bin
        0019xxA0|SS|1|VPDs Detected
        0019xxA1|SS|1|Number of Phases
        0019xxA2|SL|1|Requested Frame Duration msec
        0019xxA3|SL|1|Frames per Phase
        0019xxA4|SL|1|Frame Pause msec
        0019xxA5|SS|1-n|Number of repeats per phase
        0019xxA6|SS|1-n|Cycles per repeat
        0019xxA7|SL|1-n|Repeat start time
        0019xxA8|SL|1-n|Repeat stop time
        0019xxA9|SL|1-n|Effective repeat time
        0019xxAA|SS|1-n|Acquired cycles per repeat
        0019xxC0|FL|1|Head Tilt degrees
        0019xxC1|SS|1|Uniformity Correction Flag
        0019xxC2|SS|1|Overflow Flag
        0019xxC3|ST|1|
        0019xxF0|FL|1|Pixel Dimensions
        001Fxx50|DS|1|Location RET
        0021xx00|OB|1|ECAT File Menu Header
        0021xx01|OB|1|ECAT File Subheader
        0021xx10|ST|1|
        0031xx01|LO|1|Camera Name
        0031xx02|SS|1|Unknown Element 0031 02
        0031xx03|FL|1|External Zoom
        0031xx04|FL|1|CCD Energy Level
        0031xx05|SS|1|CCD Window Width
        0031xx06|FL|1|CCD Window Offset
        0031xx07|SS|1|CCD Peaking Mode
        0031xx08|LO|1|CCD Autopeak Function
        0031xx09|SS|1|CCD Count Rate Mode
        0031xx0A|SS|1|Analog Output Device
        0031xx0B|SS|1|Communication Type
        0031xx0C|SS|1|Control Unit 1 ICON 2 DOT 3 ScintiView
        0031xx0D|SS|1|WAM Mode
        0031xx0E|SS|1|Event Control Mode
        0031xx0F|FL|1|Zoom X Offset 0.1 mm
        0031xx10|FL|1|Zoom Y Offset 0.1 mm
        0031xx11|SS|1|Gantry Zero Position
        0031xx12|SS|1|
        0031xx13|ST|1|
        0031xx14|ST|1|
        0031xx15|SL|1-n|
        0031xx16|SL|1-n|
        0031xx17|SS|1-n|
        0031xx20|ST|1|
        0031xx21|SS|1|
        0033xx00|FL|1-n|Flood correction Matrix Det 1 up to SR 2.0
        0033xx01|FL|1-n|Flood correction Matrix Det 2 up to SR 2.0
        0033xx10|FL|1-n|COR Data for Detector 1
        0033xx11|FL|1-n|COR Data for Detector 2
        0033xx14|FL|1|MHR ( Y-Shift) data for detector 1
        0033xx15|FL|1|MHR ( Y-Shift) data for detector 2
        0033xx18|FL|1-n|NCO Data for detector 1
        0033xx19|FL|1-n|NCO Data for detector 2
        0033xx20|FL|1|Bed correction angle
        0033xx21|FL|1|Gantry correction angle
        0033xx22|SS|1-n|Bed U/D correction data
        0033xx23|SS|1-n|
        0033xx24|FL|1|Backprojection angle head 1
        0033xx25|FL|1|Backprojection angle head 2
        0033xx28|SL|1|Number of point sources used for NCO and MHR
        0033xx29|FL|1|Crystal thickness
        0033xx30|LO|1|Preset name used for acquisition
        0033xx31|FL|1|Camera config angle
        0033xx32|LO|1|Crystal type Startburst or not
        0033xx33|SL|1|Gantry step for COIN acquisitions
        0033xx34|FL|1|Bed step for wholebody or Coin acquisitions
        0033xx35|FL|1|Weight factor table for coincidence acquisitions
        0033xx36|FL|1|Transaxial acceptance width for coincidence
        0033xx37|SL|1|Starburst flags
        0033xx38|FL|1|Pixel scale factor
        0035xx00|LO|1|Specialized tomo type
        0035xx01|LO|1|Energy window type
        0035xx02|SS|1|Start and end row illuminated by wind position
        0035xx03|LO|1|Blank scan image for profile
        0035xx04|SS|1|Repeat number of the original dynamic SPECT
        0035xx05|SS|1|Phase number of the original dynamic SPECT
        0037xx00|OW|1|Flood correction matrix Detector 1
        0037xx80|OW|1|Flood correction matrix Detector 2
        0039xx00|LT|1|Toshiba CBF activity results
        0041xx01|SL|1|
        0041xx02|SL|1|
        0041xx05|FD|1-n|
        0041xx06|FD|1-n|
        0041xx07|FD|1-n|
        0041xx08|FD|1-n|
        0041xx11|FL|1-n|
        0041xx21|LO|1|Text Relating to Data Object
        0041xx30|DA|1|Folder Creation Date
        0041xx32|TM|1|Folder Creation Time
        0041xx34|DA|1|Folder Modification Date
        0041xx36|TM|1|Folder Modification Time
        0041xx40|LO|1|Folder Owner Name
        0041xx50|SS|1|Folder Status
        0041xx70|SL|1|Number of Images in Folder
        0041xx71|SL|1|Number of Non-Image Objects
        0043xx01|FL|1-n|
        0043xx03|FL|1-n|
        0043xx04|FL|1-n|
        0051xx10|SS|1|Number of Windows
        0051xx11|SS|1|Average Heart Rate BPM
        0051xx12|SS|1|Accepted Beats in Window
        0051xx13|SS|1|Average R-R Interval msec
        0051xx14|SS|1|Window Width %
        0051xx15|SL|1|Hottest Pixel in Window
        0051xx18|SL|1|Total Counts in Window
        0053xx01|SS|1|Terminate on Pixel Overflow Flag 1 Terminate
        0053xx02|SS|1|Terminate on List Buffer Overflow Flag
        0053xx03|SS|1|First Frame by Counts
        0053xx10|SS|1|Elapsed Time Start Condition 0 None 1 Any 2 All
        0053xx11|SL|1|Elapsed Time Start msec
        0053xx12|SS|1|Count Rate Start Condition 0 None 1 Any 2 All
        0053xx13|SL|1|Count Rate Start
        0053xx14|SS|1|Start Heart Beat Count Condition 0 None 1 Any 2
        0053xx15|SL|1|Start Heart Beat Count
        0053xx16|SS|1|Start Heart Rate Threshold Condition
        0053xx17|SS|1|Start Heart Rate Increasing Flag
        0053xx18|SL|1|Start Heart Rate
        0053xx19|SL|1|Manual Stop Flag 0 No 1 Yes
        0053xx1A|SS|1|Elapsed Time Stop Condition 0 None 1 Any 2 All
        0053xx1B|SL|1|Elapsed Time Stop
        0053xx1C|SS|1|Stop Heart Beat Count Condition 0 None 1 Any 2 A
        0053xx1D|SL|1|Stop Heart Beat Count
        0053xx30|SS|1|Info Density Stop Condition
        0053xx31|SS|1|Info Density Stop Scaler
        0053xx32|SS|1|Info Density Stop Region
        0053xx33|SL|1|Info Density Stop Count
        0053xx40|SS|1|Stop Condition Status 0 None 1 Any 2 All
        0053xx41|SL|1|Stop Count
        0053xx42|SS|1|Stop Count Condition Status 0 None 1 Any 2 All
        0053xx43|SL|1|Stop Time
        0053xx44|SS|1|Stop Time Condition Status 0 None 1 Any 2 All
        0055xx02|SS|1|Unknown 55-02
        0055xx04|SS|1|Prompt window width
        0055xx05|SS|1|Random window width
        0055xx20|SS|1|Flood Corr. Flag 1 Corr
        0055xx21|DS|1|Flood Acquisition Date
        0055xx30|SS|1|COR Corr. Flag 1 Corr
        0055xx31|DA|1|COR Acquisition Date
        0055xx38|OW|1|COR Data
        0055xx40|SS|1|Noncircular Orbit Flag 1 NCO
        0055xx48|FL|1|NCO Values
        0055xx4C|SL|1|
        0055xx4D|SL|1|
        0055xx50|SS|1|Prone Flag 0 Supine 1 Prone
        0055xx51|SS|1|Orbit 0 Circular 1 Elliptical
        0055xx52|SS|1|Total Rotation in Degrees
        0055xx53|CS|1|Zero Location (T=Top B=Bottom)
        0055xx54|FL|1|Angular Step
        0055xx55|FL|1|Start Angle
        0055xx56|SS|1|Decay Corr. Flag 1 Corr
        0055xx57|SS|1|Scatter Corr. Flag 1 Corr
        0055xx58|FL|1|Radial Map Info in 0.1 mm Inc.
        0055xx59|CS|1|Direction H HeadIn F FeetIn
        0055xx5A|FL|1|Table Traverse cm
        0055xx5B|SS|1|Multiplexor Flag 1 Multiplexed
        0055xx5C|DS|1|Pixel Acquisition Date
        0055xx5D|SS|1|Angle Type 1 360o 2 128 Steps
        0055xx5E|SL|1|Orbit Definition
        0055xx5F|FL|1|Arm Length in cm
        0055xx60|SS|1|Auto Window Beats
        0055xx61|SS|1|Non-gated File Extension
        0055xx64|SS|1|TIC Error Values
        0055xx65|SS|1|X1
        0055xx66|SS|1|Y1
        0055xx67|SS|1|X2
        0055xx68|SS|1|Y2
        0055xx69|SS|1|X3
        0055xx6A|SS|1|Y3
        0055xx6B|SS|1|X4
        0055xx6C|SS|1|Y4
        0055xx6D|SS|1|Pixel Size Flag 1 Valid Size
        0055xx70|FL|1|X Focal Length
        0055xx71|FL|1|Y Focal Length
        0055xx72|FL|1|X Gains
        0055xx73|FL|1|Y Gains
        0055xx74|FL|1|X Offset
        0055xx75|FL|1|Y Offset
        0055xx76|FL|1|X Principal Ray
        0055xx77|FL|1|Y Principal Ray
        0055xx78|FL|1|Total Flood Counts
        0055xx7E|FL|1-n|Collimator thickness
        0055xx7F|FL|1-n|Collimator angular resolution
        0055xx80|SS|1|File Altered Flag 1 Altered
        0055xx81|SS|1|Raw Data Extension
        0055xx82|SS|1|Sagittal Extension
        0055xx83|SS|1|Coronal Extension
        0055xx84|SS|1|Transverse Extension
        0055xx85|SS|1|Volume Rendered Extension
        0055xx86|SL|1|Plane of Transverse Bottom Slice
        0055xx87|SL|1|Plane of Transverse Top Slice
        0055xx88|SL|1|Slice Step in Pixels
        0055xx8A|SL|1|Y-Axis Smooth Slice Weights
        0055xx8B|SL|1|Number of Transverse Slices
        0055xx8C|SS|1|Attenuation Flag 1 Chang 2 Sorenson
        0055xx8D|SS|1|Sagittal Right Limit
        0055xx8E|SS|1|Sagittal Left Limit
        0055xx8F|SS|1|Coronal Posterior Limit
        0055xx90|SS|1|Coronal Anterior Limit
        0055xx91|SS|1|Isotope Used in Reconstruction
        0055xx93|FL|1|Filter Cutoff Frequency
        0055xx94|FL|1|Filter Alpha Coefficient
        0055xx95|FL|1|Filter Order
        0055xx96|FL|1|Attenuation Coefficient
        0055xx97|SS|1|Percent Ray
        0055xx98|SS|1|Astigmatic Collimator 1 Neuro 2 Cardiac
        0055xx99|SS|1|XP0
        0055xx9A|SS|1|ZP0
        0055xx9B|SS|1|XP1
        0055xx9C|SS|1|ZP1
        0055xx9D|FL|1|Rotation Matrix
        0055xx9E|FL|1|X0
        0055xx9F|FL|1|X1
        0055xxA0|FL|1|Y0
        0055xxA1|FL|1|Y1
        0055xxA2|FL|1|Z0
        0055xxA3|FL|1|Z1
        0055xxA4|SS|1|Transverse Scale
        0055xxA5|FL|1|Pixel Size X Direction mm
        0055xxA6|FL|1|Pixel Size Y Direction mm
        0055xxA7|SS|1|Regions File Extension
        0055xxA8|SS|1|Gated SPECT Bins Reconstructed
        0055xxA9|SS|1|Vertical Oblique Image
        0055xxB0|SS|1|Oblique Region First Slice
        0055xxB1|SS|1|Oblique Region Last Slice
        0055xxC0|SS|1-n|
        0055xxC2|SS|1|
        0055xxC3|SS|1|
        0055xxC4|SS|1|
        0055xxD0|SS|1|
        0057xx01|LO|1|e.soft DICOM original image type
        0057xx02|FL|1|Dose calibration factor
        0057xx03|LO|1|Units
        0057xx04|LO|1|Decay correction
        0057xx05|SL|1-n|Radio nuclide half life
        0057xx06|FL|1|Rescale intercept
        0057xx07|FL|1|Rescale Slope
        0057xx08|FL|1|Frame reference time
        0057xx09|SL|1|Number of Radiopharmaceutical information seq
        0057xx0A|FL|1|Decay factor
        0057xx0B|LO|1|Counts source
        0057xx0C|SL|1-n|Radio Nuclide positron fraction
        0057xx10|SS|1|Low Count
        0057xx20|SS|1|Vertical Oblique Image
        5001xx02|SL|1|Number of Points
        5001xx03|FL|1|Minimal Value on X-Axis
        5001xx04|FL|1|Maximal Value on X-Axis
        5001xx05|FL|1|Minimal Value on Y-Axis
        5001xx06|FL|1|Maximal Value on Y-Axis
        5001xx07|LO|1|Curve Name
        5001xx08|LO|1|Curve Function Label
        5001xx09|SH|1|X Axis Label
        5001xx0A|SH|1|Y Axis Label
        5001xx0B|OW|1|Curve Data
        7FE1xx10|OW|1|Compressed Pixel Data
        7FE3xx00|UL|1|Length of Group 0x7FE3
        7FE3xx14|SL|1|Lowest Pixel Value in THIS Frame
        7FE3xx15|SL|1|Highest Pixel Value in THIS Frame
        7FE3xx16|SL|1|Total Counts in THIS Frame
        7FE3xx17|SL|1|Duration of THIS Frame msec
        7FE3xx18|FL|1|Frame Angle
        7FE3xx19|LO|1|Frame Name
        7FE3xx1A|FL|1|View Number
        7FE3xx1B|SS|1|Pixel Overflow Flag 1 Pixel Overflow
        7FE3xx1C|SS|1|Buffer Overflow Flag 1 Buffer Overflow
        7FE3xx1E|SL|1|Start Time of THIS Frame From Start of Study
        7FE3xx1F|SL|1|ROI Maximum Pixel Value
        7FE3xx20|SL|1|ROI Average Pixel Value
        7FE3xx21|SL|1|ROI Total Counts
        7FE3xx22|SL|1|ROI Total Pixels
        7FE3xx23|SL|1|ROI Center Coordinates
        7FE3xx24|LO|1|ROI Name
        7FE3xx25|SS|1|ROI Data
        7FE3xx26|OW|1|
        7FE3xx27|OW|1|
        7FE3xx28|OW|1|
        7FE3xx29|OW|1|
        |SIEMENS MED OCS ACKNOWLEDGE FLAG
        0039xx81|IS|1|Acknowledge Flag
        |SIEMENS MED OCS AE TITLE
        0039xx79|CS|1|AE Title
        |SIEMENS MED OCS CALIBRATION DATE
        0039xx81|CS|1|Calibration Date
        |SIEMENS MED OCS CBT ARC INCREMENT
        0039xx84|IS|1-n|Arc Increment
        |SIEMENS MED OCS CBT ENDING GANTRY ANGLE
        0039xx83|DS|1-n|Ending Projection Angle
        |SIEMENS MED OCS CBT MISSING PROJECTION FRAMES
        0039xx91|IS|1-n|Missing Projection Frames
        |SIEMENS MED OCS CBT PATIENT_ORIENTATION
        0039xx93|CS|1|Patient Orientation
        |SIEMENS MED OCS CBT PROJECTION GANTRY POSITIONS
        0039xx86|DS|1-n|Gantry Positions
        |SIEMENS MED OCS CBT RECON FILTER TYPE
        0039xx90|IS|1|Reconstruction Filter Type
        |SIEMENS MED OCS CBT RECON NUM OF SLICES
        0039xx89|IS|1|Number of Reconstruction Slices
        |SIEMENS MED OCS CBT RECON SLICE HEIGHT
        0039xx88|IS|1|Reconstruction Slice Height
        |SIEMENS MED OCS CBT RECON SLICE WIDTH
        0039xx87|IS|1|Reconstruction Slice Width
        |SIEMENS MED OCS CBT ROTATION DIRECTION
        0039xx85|CS|1-n|Gantry Rotation Direction
        |SIEMENS MED OCS CBT STARTING GANTRY ANGLE
        0039xx82|DS|1-n|Starting Projection Angle
        |SIEMENS MED OCS CBT TOTAL_MU
        0039xx96|DS|1|Total MU delivered during Cone Beam
        |SIEMENS MED OCS COMMON EDGE
        0039xx83|IS|1|Common Edge
        |SIEMENS MED OCS FIELD ID
        0039xx80|CS|1|Field ID
        |SIEMENS MED OCS FIELD NAME
        0039xx79|CS|1|Field Name
        |SIEMENS MED OCS FP Alignment Calibration Date / Time
        0039xx95|DT|1|Flat Panel Alignment last calibration Date and Time
        |SIEMENS MED OCS I0 MU SCALE FACTOR
        0039xx97|IS|1|I0-MU Scale Factor
        |SIEMENS MED OCS ICC MATRIX
        0039xx82|DS|2|Image Center in Image Coordinates
        |SIEMENS MED OCS NUMBER OF FRAMES
        0039xx76|IS|1|Number of Frames
        |SIEMENS MED OCS NUMBER OF SUB FRAMES
        0039xx77|IS|1|Number of Sub-Frames
        |SIEMENS MED OCS PI ALIGNMENT IMAGE
        0039xx94|IS|1|Alignment Offset Valid Flag
        |SIEMENS MED OCS PI VALID PIXEL MAP
        0039xx92|IS|1|Valid Pixel Map Flag
        |SIEMENS MED OCS REFERENCE IMAGE
        0039xx76|UI|1|Reference Image
        |SIEMENS MED OCS REFERENCE LOCKED
        0039xx88|IS|1|Locked Flag
        |SIEMENS MED OCS SC IMG PIX SPC
        0039xx87|DS|2|Non-RT Image Pixel Spacing
        |SIEMENS MED OCS SC IMG SAD
        0039xx86|DS|1|Non-RT Image SAD
        |SIEMENS MED OCS SC IMG SID
        0039xx85|DS|1|Non-RT Image SID
        |SIEMENS MED OCS SCALED IMG PIX SPC
        0039xx84|DS|2|Scaled Image Pixel Spacing
        |SIEMENS MED OCS SITE NAME
        0039xx78|CS|1|Site Name
        |SIEMENS MED OCS TABLE LATERAL POSITION
        0039xx98|DS|1|Lateral Table Position
        |SIEMENS MED OCS TABLE LONGITUDINAL POSITION
        0039xx99|DS|1|Longitudinal Table Position
        |SIEMENS MED OCS TABLE OFFSET
        0039xx78|DS|3|Offset
        |SIEMENS MED OCS TABLE VERTICAL POSITION
        0039xx75|DS|1|vertical Table Position
        |SIEMENS MED OCS TRANS MATRIX
        0039xx80|DS|5|Transformation Matrix
        |SIEMENS MED SMS USG ANTARES
        0019xx00|SH|1|Private Creator Version
        0019xx03|UN|1|Frame Rate
        0019xx0C|US|1|Burned in Graphics
        0019xx0D|UN|1|SieClear Index
        0019xx20|UN|1|B-Mode Submode
        0019xx21|UN|1|B-Mode Dynamic Range
        0019xx22|UN|1|B-Mode Overall Gain
        0019xx23|UN|1|B-Mode Res/Speed Index
        0019xx24|UN|1|B-Mode Edge Enhance Index
        0019xx25|UN|1|B-Mode Persistence Index
        0019xx26|UN|1|B-Mode Map Index
        0019xx27|US|1|???
        0019xx28|US|1|???
        0019xx29|US|1|???
        0019xx2A|US|1|B-Mode Tint Type
        0019xx2D|UN|1|B-Mode Tint Index
        0019xx2E|UN|1|ClarifyVE Index
        0019xx31|US|1|
        0019xx3A|UN|1|Image Flag
        0019xx3B|LT|1|
        """
}
