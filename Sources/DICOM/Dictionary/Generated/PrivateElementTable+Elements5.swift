// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension PrivateElementTable {
    static let elements5 = """
        0009xx00|LT|1|Original File Name
        0009xx10|LT|1|Original File Location
        0009xx18|LT|1|Data Set Identifier
        0041xx00|LT|1-n|Papyrus Comments
        0041xx10|US|1|Folder Type
        0041xx11|LT|1|Patient Folder Data Set ID
        0041xx20|LT|1|Folder Name
        0041xx30|DA|1|Creation Date
        0041xx32|TM|1|Creation Time
        0041xx34|DA|1|Modified Date
        0041xx36|TM|1|Modified Time
        0041xx40|LT|1-n|Owner Name
        0041xx50|LT|1|Folder Status
        0041xx60|UL|1|Number of Images
        0041xx62|UL|1|Number of Other
        0041xxA0|LT|1-n|External Folder Element DSID
        0041xxA1|US|1-n|External Folder Element Data Set Type
        0041xxA2|LT|1-n|External Folder Element File Location
        0041xxA3|UL|1-n|External Folder Element Length
        0041xxB0|LT|1-n|Internal Folder Element DSID
        0041xxB1|US|1-n|Internal Folder Element Data Set Type
        0041xxB2|UL|1-n|Internal Offset To Data Set
        0041xxB3|UL|1-n|Internal Offset To Image
        |PAPYRUS 3.0
        0041xx00|LT|1|Comments
        0041xx10|SQ|1|Pointer Sequence
        0041xx11|UL|1|Image Pointer
        0041xx12|UL|1|Pixel Offset
        0041xx13|SQ|1|Image Identifier Sequence
        0041xx14|SQ|1|External PAPYRUS-File Reference Sequence
        0041xx15|US|1|Number of images
        0041xx21|UI|1|Referenced SOP Class UID
        0041xx22|UI|1|Referenced SOP Instance UID
        0041xx31|LO LT|1|Referenced File Name
        0041xx32|LO LT|1-n|Referenced File Path
        0041xx41|UI|1|Referenced Image SOP Class UID
        0041xx42|UI|1|Referenced Image SOP Instance UID
        0041xx50|SQ|1|Image Sequence
        60xxxx00|IS|1|Overlay ID
        60xxxx01|LT|1-n|Linked Overlays
        60xxxx10|US|1|Overlay Rows
        60xxxx11|US|1|Overlay Columns
        60xxxx40|LO|1|Overlay Type
        60xxxx50|US|1-n|Overlay Origin
        60xxxx60|LO|1|Editable
        60xxxx70|LO|1|Overlay Font
        60xxxx72|LO|1|Overlay Style
        60xxxx74|US|1|Overlay Font Size
        60xxxx76|LO|1|Overlay Color
        60xxxx78|US|1|Shadow Size
        60xxxx80|LO|1|Fill Pattern
        60xxxx82|US|1|Overlay Pen Size
        60xxxxA0|LO|1|Label
        60xxxxA2|LT|1|Post It Text
        60xxxxA4|US|2|Anchor Point
        60xxxxB0|LO|1|ROI Type
        60xxxxB2|LT|1|Attached Annotation
        60xxxxBA|US|1-n|Contour Points
        60xxxxBC|US|1-n|Mask Data
        60xxxxC0|SQ|1|UIN Overlay Sequence
        |PHILIPS IMAGING DD 001
        2001xx01|FL|1|ChemicalShift
        2001xx02|IS|1|ChemicalShiftNumberMR
        2001xx03|FL|1|DiffusionBFactor
        2001xx04|CS|1|DiffusionDirection
        2001xx06|CS|1|ImageEnhanced
        2001xx07|CS|1|ImageTypeEDES
        2001xx08|IS|1|PhaseNumber
        2001xx09|FL|1|ImagePrepulseDelay
        2001xx0A|IS|1|SliceNumberMR
        2001xx0B|CS|1|SliceOrientation
        2001xx0C|CS|1|ArrhythmiaRejection
        2001xx0E|CS|1|CardiacCycled
        2001xx0F|SS|1|CardiacGateWidth
        2001xx10|CS|1|CardiacSync
        2001xx11|FL|1|DiffusionEchoTime
        2001xx12|CS|1|DynamicSeries
        2001xx13|SL|1|EPIFactor
        2001xx14|SL|1|NumberOfEchoes
        2001xx15|SS|1|NumberOfLocations
        2001xx16|SS|1|NumberOfPCDirections
        2001xx17|SL|1|NumberOfPhasesMR
        2001xx18|SL|1|NumberOfSlicesMR
        2001xx19|CS|1|PartialMatrixScanned
        2001xx1A|FL|1-n|PCVelocity
        2001xx1B|FL|1|PrepulseDelay
        2001xx1C|CS|1|PrepulseType
        2001xx1D|IS|1|ReconstructionNumberMR
        2001xx1F|CS|1|RespirationSync
        2001xx20|LO|1|ScanningTechnique
        2001xx21|CS|1|SPIR
        2001xx22|FL|1|WaterFatShift
        2001xx23|DS|1|FlipAnglePhilips
        2001xx24|CS|1|SeriesIsInteractive
        2001xx25|SH|1|EchoTimeDisplayMR
        2001xx26|CS|1|PresentationStateSubtractionActive
        2001xx2D|SS|1|StackNumberOfSlices
        2001xx32|FL|1|StackRadialAngle
        2001xx33|CS|1|StackRadialAxis
        2001xx35|SS|1|StackSliceNumber
        2001xx36|CS|1|StackType
        2001xx3F|CS|1|ZoomMode
        2001xx58|UL|1|ContrastTransferTaste
        2001xx5F|SQ|1|StackSequence
        2001xx60|SL|1|NumberOfStacks
        2001xx61|CS|1|SeriesTransmitted
        2001xx62|CS|1|SeriesCommitted
        2001xx63|CS|1|ExaminationSource
        2001xx67|CS|1|LinearPresentationGLTrafoShapeSub
        2001xx77|CS|1|GLTrafoType
        2001xx7B|IS|1|AcquisitionNumber
        2001xx81|IS|1|NumberOfDynamicScans
        2001xx9F|US|1|PixelProcessingKernelSize
        2001xxA1|CS|1|IsRawImage
        2001xxF1|FL|1|ProspectiveMotionCorrection
        2001xxF2|FL|1|RetrospectiveMotionCorrection
        |PHILIPS MR
        0009xx10|LO|1|SPI Release
        0009xx12|LO|1|
        |PHILIPS MR IMAGING DD 001
        2005xx05|CS|1|SynergyReconstructionType
        2005xx1E|SH|1|MIPProtocol
        2005xx1F|SH|1|MPRProtocol
        2005xx20|SL|1|NumberOfChemicalShifts
        2005xx2D|SS|1|NumberOfStackSlices
        2005xx83|SQ|1|
        2005xxA1|CS|1|SyncraScanType
        2005xxB0|FL|1|DiffusionDirectionRL
        2005xxB1|FL|1|DiffusionDirectionAP
        2005xxB2|FL|1|DiffusionDirectionFH
        |PHILIPS MR R5.5/PART
        00191000|DS|1|FieldOfView
        0019xx00|DS|2|Field of View
        |PHILIPS MR R5.6/PART
        00191000|DS|1|FieldOfView
        0019xx00|DS|1|Field of View
        |PHILIPS MR SPECTRO;1
        0019xx01|US|1|
        0019xx02|US|1|
        0019xx03|US|1|
        0019xx04|US|1|
        0019xx05|US|1|
        0019xx06|US|1|
        0019xx07|IS|1|
        0019xx08|IS|1|
        0019xx09|IS|1|
        0019xx10|IS|1|
        0019xx12|IS|1|
        0019xx13|IS|1|
        0019xx14|US|1|
        0019xx15|US|1-n|
        0019xx16|IS|1|
        0019xx17|IS|1|
        0019xx18|UN|1|
        0019xx20|IS|1|
        0019xx21|IS|1|
        0019xx22|IS|1|
        0019xx23|IS|1|
        0019xx24|IS|1|
        0019xx25|IS|1|
        0019xx26|IS|1|
        0019xx27|IS|1|
        0019xx28|IS|1|
        0019xx29|IS|1-n|
        0019xx31|US|1|
        0019xx32|US|1|
        0019xx41|LT|1|
        0019xx42|IS|2|
        0019xx43|IS|2|
        0019xx45|US|1|
        0019xx46|US|1|
        0019xx47|IS|1|
        0019xx48|IS|1|
        0019xx49|US|1|
        0019xx50|UN|1|
        0019xx60|US|1|
        0019xx61|US|1|
        0019xx70|UN|1|
        0019xx71|IS|1-n|
        0019xx72|US|1|
        0019xx73|US|1|
        0019xx74|US|1|
        0019xx76|US|1|
        0019xx77|US|1|
        0019xx78|US|1|
        0019xx79|US|1|
        0019xx80|IS|1|
        |PHILIPS MR/LAST
        0019xx09|DS|1|Main Magnetic Field
        0019xx0E|IS|1|Flow Compensation
        0019xxB1|IS|1|Minimum RR Interval
        0019xxB2|IS|1|Maximum RR Interval
        0019xxB3|IS|1|Number of Rejections
        0019xxB4|IS|1-n|Number of RR Intervals
        0019xxB5|IS|1|Arrhythmia Rejection
        0019xxB7|IS|1|
        0019xxC0|DS|1-n|
        0019xxC6|IS|1|Cycled Multiple Slice
        0019xxCE|IS|1|REST
        0019xxD5|DS|1|
        0019xxD6|IS|1|Fourier Interpolation
        0019xxD9|IS|1-n|
        0019xxE0|IS|1|Prepulse
        0019xxE1|DS|1|Prepulse Delay
        0019xxE2|IS|1|
        0019xxE3|DS|1|
        0019xxE4|IS|1|
        0019xxE5|DS|1|
        0019xxF0|LT|1|WS Protocol String 1
        0019xxF1|LT|1|WS Protocol String 2
        0019xxF2|LT|1|WS Protocol String 3
        0019xxF3|LT|1|WS Protocol String 4
        0021xx00|IS|1|
        0021xx10|IS|1|
        0021xx20|IS|1|
        0021xx21|DS|1|Slice Gap
        0021xx22|DS|1|Stack Radial Angle
        0027xx00|US|1|
        0027xx11|US|1-n|
        0027xx12|DS|1-n|
        0027xx13|DS|1-n|
        0027xx14|DS|1-n|
        0027xx15|DS|1-n|
        0027xx16|LO|1|
        0029xx10|DS|1|FP Min
        0029xx20|DS|1|FP Max
        0029xx30|DS|1|Scaled Minimum
        0029xx40|DS|1|Scaled Maximum
        0029xx50|DS|1|Window Minimum
        0029xx60|DS|1|Window Maximum
        0029xx61|IS|1|
        0029xx62|IS|1|
        0029xx70|DS|1|
        0029xx71|DS|1|
        0029xx72|IS|1|
        0029xx80|IS|2|View Center
        0029xx81|IS|2|View Size
        0029xx82|IS|1|View Zoom
        0029xx83|IS|1|View Transform
        0041xx07|LO|1|
        0041xx09|DS|1|
        6001xx00|LT|1|
        |PHILIPS MR/PART
        00191000|DS|1|FieldOfView
        00191005|DS|1|CCAngulation
        00191006|DS|1|APAngulation
        00191007|DS|1|LRAngulation
        00191008|IS|1|PatientPosition
        00191009|IS|1|PatientOrientation
        0019100A|IS|1|SliceOrientation
        0019100B|DS|1|LROffcenter
        0019100C|DS|1|CCOffcenter
        0019100D|DS|1|APOffcenter
        0019100E|DS|1|
        0019100F|IS|1|NumberOfSlices
        00191010|DS|1|SliceFactor
        00191011|DS|1-n|EchoTimes
        00191015|IS|1|DynamicStudy
        00191018|DS|1|HeartbeatInterval
        00191019|DS|1|RepetitionTimeFFE
        0019101A|DS|1|FFEFlipAngle
        0019101B|IS|1|NumberOfScans
        00191021|DS|1-n|
        00191022|DS|1|DynamicScanTimeBegin
        00191024|IS|1|
        00191064|DS|1|RepetitionTimeSE
        00191065|DS|1|RepetitionTimeIR
        00191069|IS|1|NumberOfPhases
        0019106A|IS|1|CardiacFrequency
        0019106B|DS|1|InversionDelay
        0019106C|DS|1|GateDelay
        0019106D|DS|1|GateWidth
        0019106E|DS|1|TriggerDelayTime
        00191080|IS|1|NumberOfChemicalShifts
        00191081|DS|1|ChemicalShift
        00191084|IS|1|NumberOfRows
        00191085|IS|1|NumberOfSamples
        00191094|LO|1|MagnetizationTransferContrast
        00191095|LO|1|SpectralPresaturationWithInversionRecovery
        00191096|IS|1|
        00191097|LO|1|
        001910A0|IS|1|
        001910A1|DS|1|
        001910A3|DS|1|
        001910A4|CS|1|
        001910C8|IS|1|
        001910C9|IS|1|FoldoverDirectionTransverse
        001910CA|IS|1|FoldoverDirectionSagittal
        001910CB|IS|1|FoldoverDirectionCoronal
        001910CC|IS|1|
        001910CD|IS|1|
        001910CE|IS|1|
        001910CF|IS|1|NumberOfEchoes
        001910D0|IS|1|ScanResolution
        001910D2|LO|2|WaterFatShift
        001910D4|IS|1|ArtifactReduction
        001910D5|IS|1|
        001910D6|IS|1|
        001910D7|DS|1|ScanPercentage
        001910D8|IS|1|Halfscan
        001910D9|IS|1|EPIFactor
        001910DA|IS|1|TurboFactor
        001910DB|IS|1|
        001910E0|IS|1|PercentageOfScanCompleted
        001910E1|IS|1|
        00191100|IS|1|NumberOfStacks
        00191101|IS|1-n|StackType
        00191102|IS|1-n|
        0019110B|DS|1|LROffcenter
        0019110C|DS|1|CCOffcenter
        0019110D|DS|1|APOffcenter
        00191145|IS|1|ReconstructionResolution
        001911FC|IS|1|ResonanceFrequency
        001912C0|DS|1|TriggerDelayTimes
        001912E0|IS|1|PrepulseType
        001912E1|DS|1|PrepulseDelay
        001912E3|DS|1|PhaseContrastVelocity
        0019xx00|DS|1|Field of View
        0019xx01|IS|1-n|Stack Type
        0019xx02|IS|1-n|
        0019xx03|DS|1|
        0019xx05|DS|1|CC Angulation
        0019xx06|DS|1|AP Angulation
        0019xx07|DS|1|LR Angulation
        0019xx08|IS|1|Patient Orientation 1
        0019xx09|IS|1|Patient Orientation
        0019xx0A|IS|1|Slice Orientation
        0019xx0B|DS|1|LR Offcenter
        0019xx0C|DS|1|CC Offcenter
        0019xx0D|DS|1|AP Offcenter
        0019xx0E|DS|1|
        0019xx0F|IS|1|Number of Slices
        0019xx10|DS|1|Slice Factor
        0019xx11|DS|1-n|Echo Times
        0019xx14|CS|1|
        0019xx15|IS|1|Dynamic Study
        0019xx18|DS|1|Heartbeat Interval
        0019xx19|DS|1|Repetition Time FFE
        0019xx1A|DS|1|FFE Flip Angle
        0019xx1B|IS|1|Number of Scans
        0019xx1C|CS|1|
        0019xx1D|CS|1|
        0019xx1E|DS|1|
        0019xx21|DS|1-n|
        0019xx22|DS|1|Dynamic Scan Time Begin
        0019xx23|DS|1-n|
        0019xx24|IS|1|
        0019xx25|DS|1-n|
        0019xx26|DS|1-n|
        0019xx27|DS|1-n|
        0019xx28|CS|1|
        0019xx29|DS|1-n|
        0019xx30|LO|1-n|
        0019xx31|DS|1-n|
        0019xx40|US|1|
        0019xx45|IS|1|Reconstruction Resolution
        0019xx50|IS|1|
        0019xx51|DS|1|
        0019xx52|DS|1|
        0019xx53|IS|1|
        0019xx54|DS|1|
        0019xx55|DS|1|
        0019xx56|DS|1|
        0019xx57|US|1|
        0019xx58|DS|1|
        0019xx59|US|1|
        0019xx60|DS|1|
        0019xx61|DS|1|
        0019xx62|DS|1|
        0019xx63|DS|1|
        0019xx64|DS|1|Repetition Time SE
        0019xx65|DS|1|Repetition Time IR
        0019xx66|US|1|
        0019xx67|US|1|
        0019xx69|IS|1|Number of Phases
        0019xx6A|IS|1|Cardiac Frequency
        0019xx6B|DS|1|Inversion Delay
        0019xx6C|DS|1|Gate Delay
        0019xx6D|DS|1|Gate Width
        0019xx6E|DS|1|Trigger Delay Time
        0019xx70|DS|1-n|
        0019xx80|IS|1|Number of Chemical Shifts
        0019xx81|DS|1|Chemical Shift
        0019xx84|IS|1|Number of Rows
        0019xx85|IS|1|Number of Samples
        0019xx8A|CS|1|
        0019xx8B|CS|1|
        0019xx8C|CS|1|
        0019xx8D|CS|1|
        0019xx8E|CS|1|
        0019xx8F|CS|1|
        0019xx94|LO|1|Magnetization Transfer Contrast
        0019xx95|LO|1|Spectral Presaturation With Inversion Recovery
        0019xx96|IS|1|
        0019xx97|LO|1|
        0019xx99|LO|1|
        0019xxA0|IS|1|
        0019xxA1|DS|1|
        0019xxA3|DS|1|
        0019xxA4|CS|1|
        0019xxB4|DS|1|
        0019xxB5|DS|1|
        0019xxB6|DS|1|
        0019xxC0|DS|1|Trigger Delay Times
        0019xxC8|IS|1|
        0019xxC9|IS|1|Foldover Direction Transverse
        0019xxCA|IS|1|Foldover Direction Sagittal
        0019xxCB|IS|1|Foldover Direction Coronal
        0019xxCC|IS|1|
        0019xxCD|IS|1|
        0019xxCE|IS|1|
        0019xxCF|IS|1|Number of Echoes
        0019xxD0|IS|1|Scan Resolution
        0019xxD1|US|1|
        0019xxD2|LO|2|Water Fat Shift
        0019xxD3|DS|1|
        0019xxD4|IS|1|Artifact Reduction
        0019xxD5|IS|1|
        0019xxD6|IS|1|
        0019xxD7|DS|1|Scan Percentage
        0019xxD8|IS|1|Halfscan
        0019xxD9|IS|1|EPI Factor
        0019xxDA|IS|1|Turbo Factor
        0019xxDB|IS|1|
        0019xxE0|IS|1|Percentage of Scan Completed
        0019xxE1|DS|1|Prepulse Delay
        0019xxE3|DS|1|Phase Contrast Velocity
        0019xxF0|IS|1|
        0019xxF6|CS|1|
        0019xxF7|CS|1|
        0019xxF8|CS|1|
        0019xxF9|CS|1|
        0019xxFA|CS|1|
        0019xxFB|CS|1|
        0019xxFC|IS|1|Resonance Frequency
        00211000|IS|1|ReconstructionNumber
        00211010|IS|1|ImageType
        00211020|IS|1|SliceNumber
        00211030|IS|1|EchoNumber
        00211031|DS|1|PatientReferenceID
        00211035|IS|1|ChemicalShiftNumber
        00211040|IS|1|PhaseNumber
        00211050|IS|1|DynamicScanNumber
        00211060|IS|1|NumberOfRowsInObject
        00211061|IS|1-n|RowNumber
        00211062|IS|1-n|
        00211100|DA|1|ScanDate
        00211110|TM|1|ScanTime
        00211221|IS|1|SliceGap
        0021xx00|IS|1|Scan Date
        0021xx06|LO|1|
        0021xx07|DT|1|
        0021xx08|LO|1|
        0021xx09|CS|1|
        0021xx0A|CS|1|
        0021xx0F|LO|1|
        0021xx10|IS|1|Image Type
        0021xx13|CS|1|
        0021xx14|LO|1|
        0021xx15|US|1|
        0021xx20|IS|1|Slice Number
        0021xx21|IS|1|Slice Gap
        0021xx30|IS|1|Echo Number
        0021xx31|DS|1|Patient Reference ID
        0021xx35|IS|1|Chemical Shift Number
        0021xx40|IS|1|Phase Number
        0021xx50|IS|1|Dynamic Scan Number
        0021xx60|IS|1|Number of Rows In Object
        0021xx61|IS|1-n|Row Number
        0021xx62|IS|1-n|
        0029xx00|DS|2|
        0029xx04|US|1|
        0029xx10|DS|1|
        0029xx11|DS|1|
        0029xx20|LO|1|
        0029xx31|DS|2|
        0029xx32|DS|2|
        0029xx50|DS|1|
        0029xx51|DS|1|
        0029xx52|DS|1|
        0029xx53|DS|1|
        0029xxC3|IS|1|Scan Resolution
        0029xxC4|IS|1|Field of View
        0029xxD5|LT|1|Slice Thickness
        |PHILIPS MR/PART 12
        0009xx10|US|1|
        |PHILIPS MR/PART 6
        0019xx10|IS|1|
        |PHILIPS MR/PART 7
        0019xx00|IS|1|
        |PHILIPS NM -Private
        7051xx00|US|1|Current Segment
        7051xx01|US|1|Number of Segments
        7051xx02|FL|1|Segment Start Position
        7051xx03|FL|1|Segment Stop Position
        7051xx04|FL|1|Rel. COR offset - X dir.
        7051xx05|FL|1|Rel. COR offset - Z dir.
        7051xx06|US|1|Current Rotation Number
        7051xx07|US|1|Number of Rotations
        7051xx10|DS|1|Alignment Translations
        7051xx11|DS|1|Alignment Rotations
        7051xx12|DS|1|Alignment Timestamp
        |PHILIPS UNDOCUMENTED
        5503xx12|SL|1|Slice Thickness
        5503xx24|UT|1|Plane
        5503xx30|SS|1|Number of Slices
        5503xxA5|UT|1|Prepulse
        5503xxAE|SS|1|Contrast Agent Flag
        5503xxBB|SL|1|Coil ID
        5503xxC2|UT|1|Anatomy
        5503xxC3|UT|1|Indication
        |PHILIPS UNKNOWN
        2001xx01|UN|1|MRSeriesNrOfEchoes
        2001xx02|UN|1|MRSeriesScanningTechniqueDescription
        2001xx05|UN|1|StackSequence
        2001xx06|UN|1|Examination Source
        2001xx07|UN|1|MRSeriesAcquisitionNumber
        2001xx08|UN|1|MRSeriesNrOfDynamicScans
        2005xx02|UN|1|MRSeriesNrOfChemicalShifts
        2005xx03|UN|1|MRSeriesRepetitionTime
        2005xx36|UN|1|MRVolumeSelection
        |PHILIPS-MR-1
        0019xx11|IS|1|Chemical Shift Number
        0019xx12|IS|1|Phase Number (Philips)
        0021xx01|IS|1|Reconstruction Number
        0021xx02|IS|1|Slice Number
        |PMOD_1
        0055xx01|FD|1-n|Frame Start Times Vector
        0055xx02|FD|3-3n|Frame Positions Vector
        0055xx03|FD|6-6n|Frame Orientations Vector
        0055xx04|FD|1-n|Frame Durations (ms) Vector
        0055xx05|FD|1-n|Frame Rescale Slope Vector
        |PMOD_GENPET
        7FE1xx01|UT|1|Slices Names
        7FE1xx02|UT|1|Gene Codes
        7FE1xx03|UT|1|Gene Labels
        |PMS-THORA-5.1
        0089xx20|SQ|1|Stamp Image Sequence
        |PMTF INFORMATION DATA
        00290089|LO|1|
        0029xx01|SQ|1|
        0029xx31|LO|1|PMTF Information 1
        0029xx32|UL|1|PMTF Information 2
        0029xx33|UL|1|PMTF Information 3
        0029xx34|CS|1|PMTF Information 4
        0029xx89|LO|1|
        0029xx90|OB|1|
        7015xx73|SQ|1|
        |PMTF INFORMATION DATA^10
        00090002|SH|1|
        00110003|US|1|
        00110004|SQ|1|
        00110005|US|1|
        00110006|US|1|
        00110007|US|1-n|
        00110008|SH|1|
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
        0019004D|SL|1|
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
        00190064|FL|1|
        00190065|SL|2|
        00190069|FL|1|
        0019006A|US|1|
        0019006B|SL|1|
        0019006D|SL|1|
        0019006E|FL|1|
        0019006F|SL|1|
        00190070|LO|1|
        00190071|LO|1|?Sequence Options?
        00190073|LO|1|?Sequence Options?
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
        00190088|LO|1|?RxGain?
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
        001900A8|FL|1|?Repetition Time (/100)
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
        001900BE|SL|1|Acquisition Duration
        001900C1|SL|1|
        001900C3|SL|1|
        001900C6|FL|2|
        001900C9|SL|1|
        001900CA|LO|1|Sequence Name
        001900CB|UL|1|
        001900CC|UL|1|
        001900CD|SL|1|
        001900CE|SL|1|
        001900CF|SL|1|?acquired series (vs postproc)?
        001900D0|US|1|
        001900D1|SL|1|
        001900D2|SL|3|
        001900D3|SL|1|
        001900D4|SL|1|
        001900D8|US|1-n|
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
        00210002|SL|1|?num?
        00210003|SL|1|?num?
        00210004|US|1|?num?
        00210008|DS|3|?vect1?
        00210009|DS|3|?vect2?
        0021000A|DS|3|?vect3?
        0021000B|US|1|
        0021000C|US|1|
        0021000D|FL|1|
        0021000F|US|1|
        00210012|DS|3|?vect4?
        00210014|SQ|1|
        00210015|FL|1|
        00210016|FL|2|
        00210018|US|1|
        0021001A|US|1|
        0021001D|IS|1|
        0021001F|US|1|
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
        |PMTF INFORMATION DATA^11
        00190001|OB|1|?character set?
        00190002|SL|1|
        00190003|SL|1|
        00190004|SL|1|
        00190007|OB|1|
        00190008|SH|1|
        00190009|SL|2|
        0019000A|SL|1|
        0019000B|OB|1|
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
        0019003A|FL|1|Repetition Time (/100)
        0019003C|FL|3|
        0019003D|SL|1|
        0019003E|FL|9|
        0019003F|UI|1|
        00190040|US|1|
        00190041|US|1|
        00190042|SL|1|
        00190043|SL|1|
        00190044|SL|1|
        00190046|FL|1|
        00190048|LT|1|?QD Whole Body?
        00190049|LT|1|?Atlas Head?
        0019004C|SL|1|
        0019004D|SL|1|?postproc series?
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
        00190065|SL|1|
        00190067|FL|1|
        00190068|SL|1|
        0019006C|FL|1|
        0019006D|SH|1|
        0019006E|SH|1|Sequence Name
        0019006F|FL|1|
        00190070|FL|1|
        00190071|SL|1|
        00190072|FL|1|
        00190078|SL|1|
        0019007A|SL|2|
        0019007C|FL|3|
        0019007D|SL|1|
        0019007E|SL|1|
        0019007F|SL|1|
        00190080|FL|1|
        00190084|SL|1|
        00190087|SL|1|
        0019008A|US|1|
        0019008B|SL|1|
        0019008C|SL|1|
        0019008F|SL|1|
        00190090|SL|1|
        00190091|SL|1|
        00190092|SL|1|
        00190093|SL|1|
        00190094|FL|1|
        0019009A|SL|1|
        0019009B|US|1|
        0019009C|FL|1|
        0019009D|SL|1|
        0019009E|SL|1|
        0019009F|SL|1|
        001900A0|SL|1|
        001900A1|SL|1|
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
        001900BE|FL|1-n|
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
        001900F0|SL|1-n|
        001900F1|SL|3|Diffusion b-value x Toshiba Orientation
        001900F2|FL|3|Specific Absorption Rate Values
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
        |PMTF INFORMATION DATA^12
        00190000|SL|1|
        00190001|SL|1|
        00190002|SL|1|
        00190003|SL|1|
        00190004|SL|1|
        00190005|SH|1|?Sequence Variant?
        00190006|FL|1|
        00190007|UL|1-2|
        00190008|UL|1-2|
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
        00190032|SH|1|Sequence Name
        00190034|SL|1|
        00190052|FL|2|
        00190076|OB|1|
        00190079|SQ|1|
        00190080|FD|1|Acquisition Duration
        00190085|US|1|
        00190086|LO|1|
        00190087|SQ|1|
        00190088|US|1|Series Number Global
        00190089|SL|1|
        0019008A|US|1|Series Number Global
        0019008B|US|1|
        0019008F|OB|1|
        00190093|SL|1|?num?
        00190094|UI|1|Referenced SOP Instance UID
        00190095|UI|1|
        00190096|LO|1|?PASTA?
        00190098|FL|3|
        00190099|LO|1|Sequence Name
        0019009A|DS|1|Series Number Local
        0019009B|DS|1|
        0019009C|DS|1|?num?
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
        001900A9|FL|3|
        001900AA|FL|3|
        001900AB|FL|3|
        001900AC|FL|3|
        001900AD|FL|3|
        001900AE|FL|3|
        001900AF|FL|3|
        001900B3|FD|1|Acquisition Duration
        001900B4|LO|1|
        001900C2|US|1|
        001900C3|FL|1|
        001900C4|SL|1|
        001900C5|SL|1|
        001900C6|SL|1|
        001900C7|FL|1|
        001900CC|SS|1-n|
        001900CD|LO|1|
        001900CE|UL|1|
        001900CF|FL|1|
        001900D1|FL|3|
        001900D2|US|3|
        001900D3|SS|1|
        001900D4|US|2|
        001900D5|FL|1|
        001900D6|FL|3|
        001900D7|US|2|?vect2?
        001900D8|FL|1-n|
        001900DE|US|1|?num?
        001900DF|US|1|
        001900E0|US|1|
        001900E1|FL|3|?vect3?
        001900E2|FL|3|?vect3?
        001900E3|TM|1|?time?
        001900E4|US|2|?vect2?
        001900EB|US|1|?num?
        001900EC|US|1|?num?
        001900EF|DS|1|
        001900F0|LO|1|
        001900F1|LO|1|
        001900FC|FL|1|
        001900FD|SL|1|
        001900FE|SL|1|
        |PMTF INFORMATION DATA^13
        E4030000|SH|1|
        E4030001|OB|1|
        E4030002|OB|1|
        E4030003|OB|1|
        |POLYTRON-SMS 2.5
        0009xx02|UN|1|Private Data 1
        0009xx03|UN|1|Private Data 2
        0009xx04|UN|1|Private Data 3
        0009xx06|UN|1|Private Data 3
        0009xx10|UN|1|Private Data 4
        0009xx11|UN|1|Private Data 5
        0009xx12|UN|1|Private Data 6
        0089xx10|UN|1|Private Data
        |PRIVATE ORIGINAL ATTRIBUTES
        0021xx01|SQ|1|Private Original Attribute Sequence
        0021xx05|DT|1|Replacement Date and Time
        0021xx10|LO|1|Replacement Originator Name
        0021xx12|LO|1|Replacement Reason
        0021xx70|PN|1-n|Original Operators' Name
        |Philips EV Imaging DD 017
        2007xxC1|UI|1|? SOP Instance UID ?
        2007xxC2|DA|1|
        2007xxC3|TM|1|
        2007xxC4|UL|1|
        |Philips EV Imaging DD 019
        2007xx00|LO|1|
        2007xx01|UT|1|
        |Philips EV Imaging DD 021
        2007xx04|SL|1|Vol Seg Edit Connectivity
        |Philips EV Imaging DD 022
        2007xx00|ST|1|
        2007xx12|UN|1|Volume Sequence Capture
        2007xx17|UN|1|Original SOP Instance
        2007xx33|LO|1|
        2007xx34|CS|1|
        |Philips EnVisor
        7777xx01|DA|1|Date 3D/PanView internal 'dataset' file was acquired
        7777xx02|CS|1|Type of 3D or PanView
        7777xx03|LO|1|Internal 3D/PanView software version number
        7777xx14|LT|1|Private string
        |Philips Imaging DD 001
        2001xx01|FL|1|Chemical Shift
        2001xx02|IS|1|Chemical Shift Number MR
        2001xx03|FL|1|Diffusion B-Factor
        2001xx04|CS|1|Diffusion Direction
        2001xx05|SS|1|
        2001xx06|CS|1|Image Enhanced
        2001xx07|CS|1|Image Type ED ES
        2001xx08|IS|1|Phase Number
        2001xx09|FL|1|ImagePrepulseDelay
        2001xx0A|IS|1|Slice Number MR
        2001xx0B|CS|1|Slice Orientation
        2001xx0C|CS|1|ArrhythmiaRejection
        2001xx0E|CS|1|CardiacCycled
        2001xx0F|SS|1|CardiacGateWidth
        2001xx10|CS|1|Cardiac Sync
        2001xx11|FL|1|Diffusion Echo Time
        2001xx12|CS|1|Dynamic Series
        2001xx13|SL|1|EPI Factor
        2001xx14|SL|1|Number of Echoes
        2001xx15|SS|1|Number of Locations
        2001xx16|SS|1|Number of PC Directions
        2001xx17|SL|1|Number of Phases MR
        2001xx18|SL|1|Number of Slices MR
        2001xx19|CS|1|Partial Matrix Scanned
        2001xx1A|FL|1-n|PC Velocity
        2001xx1B|FL|1|Prepulse Delay
        2001xx1C|CS|1|Prepulse Type
        2001xx1D|IS|1|Reconstruction Number MR
        2001xx1E|CS|1|
        2001xx1F|CS|1|Respiration Sync
        2001xx20|LO|1|Scanning Technique Description MR
        2001xx21|CS|1|SPIR
        2001xx22|FL|1|Water Fat Shift
        2001xx23|DS|1|Flip Angle Philips
        2001xx24|CS|1|Interactive
        2001xx25|SH|1|Echo Time Display MR
        2001xx26|CS|1|Presentation State Subtraction Active
        2001xx28|FL|1|Edge Enhancement Gain Factor Sub
        2001xx29|FL|1|Edge Enhancement Gain Factor Non Sub
        2001xx2A|CS|1|Edge Enhancement Taste Adapt Sub
        2001xx2B|CS|1|Edge Enhancement Taste Non Sub
        2001xx2C|FL|1|Harmonization Factor
        2001xx2D|SS|1|Number of Stack Slices
        2001xx2F|FL|1|Harmonization Gain
        2001xx30|UL|1|Log Subtraction Gain Step
        2001xx31|US|1|Mixing NR of Mask Image Numbers
        2001xx32|FL|1-n|Stack Radial Angle
        2001xx33|CS|1-n|Stack Radial Axis
        2001xx34|CS|1|Mixing Mask Operation
        2001xx35|SS|1-n|Stack Slice Number
        2001xx36|CS|1-n|Stack Type
        2001xx37|CS|1|Mixing Operation Type
        2001xx39|FL|1|
        2001xx3A|CS|1|Pixel Shift
        2001xx3D|UL|1|
        2001xx3F|CS|1|Interpolation Method
        2001xx42|CS|1|Subtraction Land Marking Active
        2001xx46|CS|1|Graphic Line Style
        2001xx47|FL|1|Graphic Line Width
        2001xx48|SS|1|Graphic Annotation ID
        2001xx4B|CS|1|Poly Line Interpolation Method
        2001xx4C|CS|1|Poly Line Begin Point Style
        2001xx4D|CS|1|Poly Line End Point Style
        2001xx4E|CS|1|Window Smoothing Taste
        2001xx4F|FD|1|Harmonization Offset
        2001xx50|LO|1|
        2001xx52|UI|1|
        2001xx53|CS|1|Window Invert
        2001xx55|CS|1|Graphic Line Color
        2001xx56|CS|1|Graphic Type (Private)
        2001xx58|UL|1|ContrastTransferTaste
        2001xx5A|ST|1|Graphic Annotation Model
        2001xx5D|ST|1|Measurement Text Units
        2001xx5E|ST|1|Measurement Text Type
        2001xx5F|SQ|1|Stack Sequence
        2001xx60|SL|1|Number of Stacks
        2001xx61|CS|1|SeriesTransmitted
        2001xx62|CS|1|SeriesCommitted
        2001xx63|CS|1|Examination Source
        2001xx64|SH|1|Text Type
        2001xx65|SQ|1|
        2001xx67|CS|1|LinearPresentationGLTrafoShapeSub
        2001xx68|SQ|1|
        2001xx69|SQ|1|Display Shutter Sequence
        2001xx6A|SQ|1|
        2001xx6B|SQ|1|Has Edge Enhancement Sequence
        2001xx6D|LO|1|Text Font
        2001xx6E|SH|1|Series Type
        2001xx6F|SQ|1|Mixing Sequence
        2001xx71|CS|1|
        2001xx73|SQ|1|Referenced Mask Image Sequence
        2001xx74|DS|1-n|Window Center Sub
        2001xx75|DS|1-n|Window Width Sub
        2001xx76|UL|1|
        2001xx77|CS|1|GL TrafoType
        2001xx79|SQ|1|Harmonisation Sequence
        2001xx7A|FL|1|
        2001xx7B|IS|1|Acquisition Number
        2001xx7E|US|1|Edge Enhancement Gain Taste
        2001xx7F|US|1|Edge Enhancement Gain Taste Sub
        2001xx80|LO|1|Text Anchor Point Alignment
        2001xx81|IS|1|Number of Dynamic Scans
        2001xx82|IS|1|Echo Train Length
        2001xx83|DS|1|Imaging Frequency
        2001xx84|DS|1|Inversion Time
        2001xx85|DS|1|Magnetic Field Strength
        2001xx86|IS|1|
        2001xx87|SH|1|Imaged Nucleus
        2001xx88|DS|1|Number of Averages
        2001xx89|DS|1|Phase FOV Percent
        2001xx8A|DS|1|Sampling Percent
        """
}
