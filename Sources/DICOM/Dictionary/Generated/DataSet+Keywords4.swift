// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension DataSet {
    /// Visual Field Vertical Extent, FL 1.
    public var visualFieldVerticalExtent: Float? { first(0x0024_0011) }
    /// Visual Field Shape, CS 1.
    public var visualFieldShape: String? { first(0x0024_0012) }
    /// Screening Test Mode Code Sequence, SQ 1.
    public var screeningTestModeCodeSequence: [DataSet]? { all(0x0024_0016) }
    /// Maximum Stimulus Luminance, FL 1.
    public var maximumStimulusLuminance: Float? { first(0x0024_0018) }
    /// Background Luminance, FL 1.
    public var backgroundLuminance: Float? { first(0x0024_0020) }
    /// Stimulus Color Code Sequence, SQ 1.
    public var stimulusColorCodeSequence: [DataSet]? { all(0x0024_0021) }
    /// Background Illumination Color Code Sequence, SQ 1.
    public var backgroundIlluminationColorCodeSequence: [DataSet]? { all(0x0024_0024) }
    /// Stimulus Area, FL 1.
    public var stimulusArea: Float? { first(0x0024_0025) }
    /// Stimulus Presentation Time, FL 1.
    public var stimulusPresentationTime: Float? { first(0x0024_0028) }
    /// Fixation Sequence, SQ 1.
    public var fixationSequence: [DataSet]? { all(0x0024_0032) }
    /// Fixation Monitoring Code Sequence, SQ 1.
    public var fixationMonitoringCodeSequence: [DataSet]? { all(0x0024_0033) }
    /// Visual Field Catch Trial Sequence, SQ 1.
    public var visualFieldCatchTrialSequence: [DataSet]? { all(0x0024_0034) }
    /// Fixation Checked Quantity, US 1.
    public var fixationCheckedQuantity: Int? { first(0x0024_0035) }
    /// Patient Not Properly Fixated Quantity, US 1.
    public var patientNotProperlyFixatedQuantity: Int? { first(0x0024_0036) }
    /// Presented Visual Stimuli Data Flag, CS 1.
    public var presentedVisualStimuliDataFlag: String? { first(0x0024_0037) }
    /// Number of Visual Stimuli, US 1.
    public var numberOfVisualStimuli: Int? { first(0x0024_0038) }
    /// Excessive Fixation Losses Data Flag, CS 1.
    public var excessiveFixationLossesDataFlag: String? { first(0x0024_0039) }
    /// Excessive Fixation Losses, CS 1.
    public var excessiveFixationLosses: String? { first(0x0024_0040) }
    /// Stimuli Retesting Quantity, US 1.
    public var stimuliRetestingQuantity: Int? { first(0x0024_0042) }
    /// Comments on Patient's Performance of Visual Field, LT 1.
    public var commentsOnPatientPerformanceOfVisualField: String? { first(0x0024_0044) }
    /// False Negatives Estimate Flag, CS 1.
    public var falseNegativesEstimateFlag: String? { first(0x0024_0045) }
    /// False Negatives Estimate, FL 1.
    public var falseNegativesEstimate: Float? { first(0x0024_0046) }
    /// Negative Catch Trials Quantity, US 1.
    public var negativeCatchTrialsQuantity: Int? { first(0x0024_0048) }
    /// False Negatives Quantity, US 1.
    public var falseNegativesQuantity: Int? { first(0x0024_0050) }
    /// Excessive False Negatives Data Flag, CS 1.
    public var excessiveFalseNegativesDataFlag: String? { first(0x0024_0051) }
    /// Excessive False Negatives, CS 1.
    public var excessiveFalseNegatives: String? { first(0x0024_0052) }
    /// False Positives Estimate Flag, CS 1.
    public var falsePositivesEstimateFlag: String? { first(0x0024_0053) }
    /// False Positives Estimate, FL 1.
    public var falsePositivesEstimate: Float? { first(0x0024_0054) }
    /// Catch Trials Data Flag, CS 1.
    public var catchTrialsDataFlag: String? { first(0x0024_0055) }
    /// Positive Catch Trials Quantity, US 1.
    public var positiveCatchTrialsQuantity: Int? { first(0x0024_0056) }
    /// Test Point Normals Data Flag, CS 1.
    public var testPointNormalsDataFlag: String? { first(0x0024_0057) }
    /// Test Point Normals Sequence, SQ 1.
    public var testPointNormalsSequence: [DataSet]? { all(0x0024_0058) }
    /// Global Deviation Probability Normals Flag, CS 1.
    public var globalDeviationProbabilityNormalsFlag: String? { first(0x0024_0059) }
    /// False Positives Quantity, US 1.
    public var falsePositivesQuantity: Int? { first(0x0024_0060) }
    /// Excessive False Positives Data Flag, CS 1.
    public var excessiveFalsePositivesDataFlag: String? { first(0x0024_0061) }
    /// Excessive False Positives, CS 1.
    public var excessiveFalsePositives: String? { first(0x0024_0062) }
    /// Visual Field Test Normals Flag, CS 1.
    public var visualFieldTestNormalsFlag: String? { first(0x0024_0063) }
    /// Results Normals Sequence, SQ 1.
    public var resultsNormalsSequence: [DataSet]? { all(0x0024_0064) }
    /// Age Corrected Sensitivity Deviation Algorithm Sequence, SQ 1.
    public var ageCorrectedSensitivityDeviationAlgorithmSequence: [DataSet]? { all(0x0024_0065) }
    /// Global Deviation From Normal, FL 1.
    public var globalDeviationFromNormal: Float? { first(0x0024_0066) }
    /// Generalized Defect Sensitivity Deviation Algorithm Sequence, SQ 1.
    public var generalizedDefectSensitivityDeviationAlgorithmSequence: [DataSet]? { all(0x0024_0067) }
    /// Localized Deviation From Normal, FL 1.
    public var localizedDeviationFromNormal: Float? { first(0x0024_0068) }
    /// Patient Reliability Indicator, LO 1.
    public var patientReliabilityIndicator: String? { first(0x0024_0069) }
    /// Visual Field Mean Sensitivity, FL 1.
    public var visualFieldMeanSensitivity: Float? { first(0x0024_0070) }
    /// Global Deviation Probability, FL 1.
    public var globalDeviationProbability: Float? { first(0x0024_0071) }
    /// Local Deviation Probability Normals Flag, CS 1.
    public var localDeviationProbabilityNormalsFlag: String? { first(0x0024_0072) }
    /// Localized Deviation Probability, FL 1.
    public var localizedDeviationProbability: Float? { first(0x0024_0073) }
    /// Short Term Fluctuation Calculated, CS 1.
    public var shortTermFluctuationCalculated: String? { first(0x0024_0074) }
    /// Short Term Fluctuation, FL 1.
    public var shortTermFluctuation: Float? { first(0x0024_0075) }
    /// Short Term Fluctuation Probability Calculated, CS 1.
    public var shortTermFluctuationProbabilityCalculated: String? { first(0x0024_0076) }
    /// Short Term Fluctuation Probability, FL 1.
    public var shortTermFluctuationProbability: Float? { first(0x0024_0077) }
    /// Corrected Localized Deviation From Normal Calculated, CS 1.
    public var correctedLocalizedDeviationFromNormalCalculated: String? { first(0x0024_0078) }
    /// Corrected Localized Deviation From Normal, FL 1.
    public var correctedLocalizedDeviationFromNormal: Float? { first(0x0024_0079) }
    /// Corrected Localized Deviation From Normal Probability Calculated, CS 1.
    public var correctedLocalizedDeviationFromNormalProbabilityCalculated: String? { first(0x0024_0080) }
    /// Corrected Localized Deviation From Normal Probability, FL 1.
    public var correctedLocalizedDeviationFromNormalProbability: Float? { first(0x0024_0081) }
    /// Global Deviation Probability Sequence, SQ 1.
    public var globalDeviationProbabilitySequence: [DataSet]? { all(0x0024_0083) }
    /// Localized Deviation Probability Sequence, SQ 1.
    public var localizedDeviationProbabilitySequence: [DataSet]? { all(0x0024_0085) }
    /// Foveal Sensitivity Measured, CS 1.
    public var fovealSensitivityMeasured: String? { first(0x0024_0086) }
    /// Foveal Sensitivity, FL 1.
    public var fovealSensitivity: Float? { first(0x0024_0087) }
    /// Visual Field Test Duration, FL 1.
    public var visualFieldTestDuration: Float? { first(0x0024_0088) }
    /// Visual Field Test Point Sequence, SQ 1.
    public var visualFieldTestPointSequence: [DataSet]? { all(0x0024_0089) }
    /// Visual Field Test Point X-Coordinate, FL 1.
    public var visualFieldTestPointXCoordinate: Float? { first(0x0024_0090) }
    /// Visual Field Test Point Y-Coordinate, FL 1.
    public var visualFieldTestPointYCoordinate: Float? { first(0x0024_0091) }
    /// Age Corrected Sensitivity Deviation Value, FL 1.
    public var ageCorrectedSensitivityDeviationValue: Float? { first(0x0024_0092) }
    /// Stimulus Results, CS 1.
    public var stimulusResults: String? { first(0x0024_0093) }
    /// Sensitivity Value, FL 1.
    public var sensitivityValue: Float? { first(0x0024_0094) }
    /// Retest Stimulus Seen, CS 1.
    public var retestStimulusSeen: String? { first(0x0024_0095) }
    /// Retest Sensitivity Value, FL 1.
    public var retestSensitivityValue: Float? { first(0x0024_0096) }
    /// Visual Field Test Point Normals Sequence, SQ 1.
    public var visualFieldTestPointNormalsSequence: [DataSet]? { all(0x0024_0097) }
    /// Quantified Defect, FL 1.
    public var quantifiedDefect: Float? { first(0x0024_0098) }
    /// Age Corrected Sensitivity Deviation Probability Value, FL 1.
    public var ageCorrectedSensitivityDeviationProbabilityValue: Float? { first(0x0024_0100) }
    /// Generalized Defect Corrected Sensitivity Deviation Flag, CS 1.
    public var generalizedDefectCorrectedSensitivityDeviationFlag: String? { first(0x0024_0102) }
    /// Generalized Defect Corrected Sensitivity Deviation Value, FL 1.
    public var generalizedDefectCorrectedSensitivityDeviationValue: Float? { first(0x0024_0103) }
    /// Generalized Defect Corrected Sensitivity Deviation Probability Value, FL 1.
    public var generalizedDefectCorrectedSensitivityDeviationProbabilityValue: Float? { first(0x0024_0104) }
    /// Minimum Sensitivity Value, FL 1.
    public var minimumSensitivityValue: Float? { first(0x0024_0105) }
    /// Blind Spot Localized, CS 1.
    public var blindSpotLocalized: String? { first(0x0024_0106) }
    /// Blind Spot X-Coordinate, FL 1.
    public var blindSpotXCoordinate: Float? { first(0x0024_0107) }
    /// Blind Spot Y-Coordinate, FL 1.
    public var blindSpotYCoordinate: Float? { first(0x0024_0108) }
    /// Visual Acuity Measurement Sequence, SQ 1.
    public var visualAcuityMeasurementSequence: [DataSet]? { all(0x0024_0110) }
    /// Refractive Parameters Used on Patient Sequence, SQ 1.
    public var refractiveParametersUsedOnPatientSequence: [DataSet]? { all(0x0024_0112) }
    /// Measurement Laterality, CS 1.
    public var measurementLaterality: String? { first(0x0024_0113) }
    /// Ophthalmic Patient Clinical Information Left Eye Sequence, SQ 1.
    public var ophthalmicPatientClinicalInformationLeftEyeSequence: [DataSet]? { all(0x0024_0114) }
    /// Ophthalmic Patient Clinical Information Right Eye Sequence, SQ 1.
    public var ophthalmicPatientClinicalInformationRightEyeSequence: [DataSet]? { all(0x0024_0115) }
    /// Foveal Point Normative Data Flag, CS 1.
    public var fovealPointNormativeDataFlag: String? { first(0x0024_0117) }
    /// Foveal Point Probability Value, FL 1.
    public var fovealPointProbabilityValue: Float? { first(0x0024_0118) }
    /// Screening Baseline Measured, CS 1.
    public var screeningBaselineMeasured: String? { first(0x0024_0120) }
    /// Screening Baseline Measured Sequence, SQ 1.
    public var screeningBaselineMeasuredSequence: [DataSet]? { all(0x0024_0122) }
    /// Screening Baseline Type, CS 1.
    public var screeningBaselineType: String? { first(0x0024_0124) }
    /// Screening Baseline Value, FL 1.
    public var screeningBaselineValue: Float? { first(0x0024_0126) }
    /// Algorithm Source, LO 1.
    public var algorithmSource: String? { first(0x0024_0202) }
    /// Data Set Name, LO 1.
    public var dataSetName: String? { first(0x0024_0306) }
    /// Data Set Version, LO 1.
    public var dataSetVersion: String? { first(0x0024_0307) }
    /// Data Set Source, LO 1.
    public var dataSetSource: String? { first(0x0024_0308) }
    /// Data Set Description, LO 1.
    public var dataSetDescription: String? { first(0x0024_0309) }
    /// Visual Field Test Reliability Global Index Sequence, SQ 1.
    public var visualFieldTestReliabilityGlobalIndexSequence: [DataSet]? { all(0x0024_0317) }
    /// Visual Field Global Results Index Sequence, SQ 1.
    public var visualFieldGlobalResultsIndexSequence: [DataSet]? { all(0x0024_0320) }
    /// Data Observation Sequence, SQ 1.
    public var dataObservationSequence: [DataSet]? { all(0x0024_0325) }
    /// Index Normals Flag, CS 1.
    public var indexNormalsFlag: String? { first(0x0024_0338) }
    /// Index Probability, FL 1.
    public var indexProbability: Float? { first(0x0024_0341) }
    /// Index Probability Sequence, SQ 1.
    public var indexProbabilitySequence: [DataSet]? { all(0x0024_0344) }
    /// Samples per Pixel, US 1.
    public var samplesPerPixel: Int? { first(0x0028_0002) }
    /// Samples per Pixel Used, US 1.
    public var samplesPerPixelUsed: Int? { first(0x0028_0003) }
    /// Photometric Interpretation, CS 1.
    public var photometricInterpretation: String? { first(0x0028_0004) }
    /// Image Dimensions, US 1. Retired.
    public var imageDimensions: Int? { first(0x0028_0005) }
    /// Planar Configuration, US 1.
    public var planarConfiguration: Int? { first(0x0028_0006) }
    /// Number of Frames, IS 1.
    public var numberOfFrames: IntegerString? { first(0x0028_0008) }
    /// Frame Increment Pointer, AT 1-n.
    public var frameIncrementPointer: [Tag]? { all(0x0028_0009) }
    /// Frame Dimension Pointer, AT 1-n.
    public var frameDimensionPointer: [Tag]? { all(0x0028_000A) }
    /// Rows, US 1.
    public var rows: Int? { first(0x0028_0010) }
    /// Columns, US 1.
    public var columns: Int? { first(0x0028_0011) }
    /// Planes, US 1. Retired.
    public var planes: Int? { first(0x0028_0012) }
    /// Ultrasound Color Data Present, US 1.
    public var ultrasoundColorDataPresent: Int? { first(0x0028_0014) }
    /// Pixel Spacing, DS 2.
    public var pixelSpacing: [DecimalString]? { all(0x0028_0030) }
    /// Zoom Factor, DS 2.
    public var zoomFactor: [DecimalString]? { all(0x0028_0031) }
    /// Zoom Center, DS 2.
    public var zoomCenter: [DecimalString]? { all(0x0028_0032) }
    /// Pixel Aspect Ratio, IS 2.
    public var pixelAspectRatio: [IntegerString]? { all(0x0028_0034) }
    /// Image Format, CS 1. Retired.
    public var imageFormat: String? { first(0x0028_0040) }
    /// Manipulated Image, LO 1-n. Retired.
    public var manipulatedImage: [String]? { all(0x0028_0050) }
    /// Corrected Image, CS 1-n.
    public var correctedImage: [String]? { all(0x0028_0051) }
    /// Compression Recognition Code, LO 1. Retired.
    public var compressionRecognitionCode: String? { first(0x0028_005F) }
    /// Compression Code, CS 1. Retired.
    public var compressionCode: String? { first(0x0028_0060) }
    /// Compression Originator, SH 1. Retired.
    public var compressionOriginator: String? { first(0x0028_0061) }
    /// Compression Label, LO 1. Retired.
    public var compressionLabel: String? { first(0x0028_0062) }
    /// Compression Description, SH 1. Retired.
    public var compressionDescription: String? { first(0x0028_0063) }
    /// Compression Sequence, CS 1-n. Retired.
    public var compressionSequence: [String]? { all(0x0028_0065) }
    /// Compression Step Pointers, AT 1-n. Retired.
    public var compressionStepPointers: [Tag]? { all(0x0028_0066) }
    /// Repeat Interval, US 1. Retired.
    public var repeatInterval: Int? { first(0x0028_0068) }
    /// Bits Grouped, US 1. Retired.
    public var bitsGrouped: Int? { first(0x0028_0069) }
    /// Perimeter Table, US 1-n. Retired.
    public var perimeterTable: [Int]? { all(0x0028_0070) }
    /// Perimeter Value, US or SS 1. Retired.
    public var perimeterValue: Int? { first(0x0028_0071) }
    /// Predictor Rows, US 1. Retired.
    public var predictorRows: Int? { first(0x0028_0080) }
    /// Predictor Columns, US 1. Retired.
    public var predictorColumns: Int? { first(0x0028_0081) }
    /// Predictor Constants, US 1-n. Retired.
    public var predictorConstants: [Int]? { all(0x0028_0082) }
    /// Blocked Pixels, CS 1. Retired.
    public var blockedPixels: String? { first(0x0028_0090) }
    /// Block Rows, US 1. Retired.
    public var blockRows: Int? { first(0x0028_0091) }
    /// Block Columns, US 1. Retired.
    public var blockColumns: Int? { first(0x0028_0092) }
    /// Row Overlap, US 1. Retired.
    public var rowOverlap: Int? { first(0x0028_0093) }
    /// Column Overlap, US 1. Retired.
    public var columnOverlap: Int? { first(0x0028_0094) }
    /// Bits Allocated, US 1.
    public var bitsAllocated: Int? { first(0x0028_0100) }
    /// Bits Stored, US 1.
    public var bitsStored: Int? { first(0x0028_0101) }
    /// High Bit, US 1.
    public var highBit: Int? { first(0x0028_0102) }
    /// Pixel Representation, US 1.
    public var pixelRepresentation: Int? { first(0x0028_0103) }
    /// Smallest Valid Pixel Value, US or SS 1. Retired.
    public var smallestValidPixelValue: Int? { first(0x0028_0104) }
    /// Largest Valid Pixel Value, US or SS 1. Retired.
    public var largestValidPixelValue: Int? { first(0x0028_0105) }
    /// Smallest Image Pixel Value, US or SS 1.
    public var smallestImagePixelValue: Int? { first(0x0028_0106) }
    /// Largest Image Pixel Value, US or SS 1.
    public var largestImagePixelValue: Int? { first(0x0028_0107) }
    /// Smallest Pixel Value in Series, US or SS 1.
    public var smallestPixelValueInSeries: Int? { first(0x0028_0108) }
    /// Largest Pixel Value in Series, US or SS 1.
    public var largestPixelValueInSeries: Int? { first(0x0028_0109) }
    /// Smallest Image Pixel Value in Plane, US or SS 1. Retired.
    public var smallestImagePixelValueInPlane: Int? { first(0x0028_0110) }
    /// Largest Image Pixel Value in Plane, US or SS 1. Retired.
    public var largestImagePixelValueInPlane: Int? { first(0x0028_0111) }
    /// Pixel Padding Value, US or SS 1.
    public var pixelPaddingValue: Int? { first(0x0028_0120) }
    /// Pixel Padding Range Limit, US or SS 1.
    public var pixelPaddingRangeLimit: Int? { first(0x0028_0121) }
    /// Float Pixel Padding Value, FL 1.
    public var floatPixelPaddingValue: Float? { first(0x0028_0122) }
    /// Double Float Pixel Padding Value, FD 1.
    public var doubleFloatPixelPaddingValue: Double? { first(0x0028_0123) }
    /// Float Pixel Padding Range Limit, FL 1.
    public var floatPixelPaddingRangeLimit: Float? { first(0x0028_0124) }
    /// Double Float Pixel Padding Range Limit, FD 1.
    public var doubleFloatPixelPaddingRangeLimit: Double? { first(0x0028_0125) }
    /// Image Location, US 1. Retired.
    public var imageLocation: Int? { first(0x0028_0200) }
    /// Quality Control Image, CS 1.
    public var qualityControlImage: String? { first(0x0028_0300) }
    /// Burned In Annotation, CS 1.
    public var burnedInAnnotation: String? { first(0x0028_0301) }
    /// Recognizable Visual Features, CS 1.
    public var recognizableVisualFeatures: String? { first(0x0028_0302) }
    /// Longitudinal Temporal Information Modified, CS 1.
    public var longitudinalTemporalInformationModified: String? { first(0x0028_0303) }
    /// Referenced Color Palette Instance UID, UI 1.
    public var referencedColorPaletteInstanceUID: UID? { first(0x0028_0304) }
    /// Transform Label, LO 1. Retired.
    public var transformLabel: String? { first(0x0028_0400) }
    /// Transform Version Number, LO 1. Retired.
    public var transformVersionNumber: String? { first(0x0028_0401) }
    /// Number of Transform Steps, US 1. Retired.
    public var numberOfTransformSteps: Int? { first(0x0028_0402) }
    /// Sequence of Compressed Data, LO 1-n. Retired.
    public var sequenceOfCompressedData: [String]? { all(0x0028_0403) }
    /// Details of Coefficients, AT 1-n. Retired.
    public var detailsOfCoefficients: [Tag]? { all(0x0028_0404) }
    /// DCT Label, LO 1. Retired.
    public var dctLabel: String? { first(0x0028_0700) }
    /// Data Block Description, CS 1-n. Retired.
    public var dataBlockDescription: [String]? { all(0x0028_0701) }
    /// Data Block, AT 1-n. Retired.
    public var dataBlock: [Tag]? { all(0x0028_0702) }
    /// Normalization Factor Format, US 1. Retired.
    public var normalizationFactorFormat: Int? { first(0x0028_0710) }
    /// Zonal Map Number Format, US 1. Retired.
    public var zonalMapNumberFormat: Int? { first(0x0028_0720) }
    /// Zonal Map Location, AT 1-n. Retired.
    public var zonalMapLocation: [Tag]? { all(0x0028_0721) }
    /// Zonal Map Format, US 1. Retired.
    public var zonalMapFormat: Int? { first(0x0028_0722) }
    /// Adaptive Map Format, US 1. Retired.
    public var adaptiveMapFormat: Int? { first(0x0028_0730) }
    /// Code Number Format, US 1. Retired.
    public var codeNumberFormat: Int? { first(0x0028_0740) }
    /// Pixel Spacing Calibration Type, CS 1.
    public var pixelSpacingCalibrationType: String? { first(0x0028_0A02) }
    /// Pixel Spacing Calibration Description, LO 1.
    public var pixelSpacingCalibrationDescription: String? { first(0x0028_0A04) }
    /// Pixel Intensity Relationship, CS 1.
    public var pixelIntensityRelationship: String? { first(0x0028_1040) }
    /// Pixel Intensity Relationship Sign, SS 1.
    public var pixelIntensityRelationshipSign: Int? { first(0x0028_1041) }
    /// Window Center, DS 1-n.
    public var windowCenter: [DecimalString]? { all(0x0028_1050) }
    /// Window Width, DS 1-n.
    public var windowWidth: [DecimalString]? { all(0x0028_1051) }
    /// Rescale Intercept, DS 1.
    public var rescaleIntercept: DecimalString? { first(0x0028_1052) }
    /// Rescale Slope, DS 1.
    public var rescaleSlope: DecimalString? { first(0x0028_1053) }
    /// Rescale Type, LO 1.
    public var rescaleType: String? { first(0x0028_1054) }
    /// Window Center & Width Explanation, LO 1-n.
    public var windowCenterWidthExplanation: [String]? { all(0x0028_1055) }
    /// VOI LUT Function, CS 1.
    public var voiLUTFunction: String? { first(0x0028_1056) }
    /// Gray Scale, CS 1. Retired.
    public var grayScale: String? { first(0x0028_1080) }
    /// Recommended Viewing Mode, CS 1.
    public var recommendedViewingMode: String? { first(0x0028_1090) }
    /// Gray Lookup Table Descriptor, US or SS 3. Retired.
    public var grayLookupTableDescriptor: [Int]? { all(0x0028_1100) }
    /// Red Palette Color Lookup Table Descriptor, US or SS 3.
    public var redPaletteColorLookupTableDescriptor: [Int]? { all(0x0028_1101) }
    /// Green Palette Color Lookup Table Descriptor, US or SS 3.
    public var greenPaletteColorLookupTableDescriptor: [Int]? { all(0x0028_1102) }
    /// Blue Palette Color Lookup Table Descriptor, US or SS 3.
    public var bluePaletteColorLookupTableDescriptor: [Int]? { all(0x0028_1103) }
    /// Alpha Palette Color Lookup Table Descriptor, US 3.
    public var alphaPaletteColorLookupTableDescriptor: [Int]? { all(0x0028_1104) }
    /// Large Red Palette Color Lookup Table Descriptor, US or SS 4. Retired.
    public var largeRedPaletteColorLookupTableDescriptor: [Int]? { all(0x0028_1111) }
    /// Large Green Palette Color Lookup Table Descriptor, US or SS 4. Retired.
    public var largeGreenPaletteColorLookupTableDescriptor: [Int]? { all(0x0028_1112) }
    /// Large Blue Palette Color Lookup Table Descriptor, US or SS 4. Retired.
    public var largeBluePaletteColorLookupTableDescriptor: [Int]? { all(0x0028_1113) }
    /// Palette Color Lookup Table UID, UI 1.
    public var paletteColorLookupTableUID: UID? { first(0x0028_1199) }
    /// Gray Lookup Table Data, US or SS or OW 1-n or 1. Retired.
    public var grayLookupTableData: [BulkValue]? { all(0x0028_1200) }
    /// Red Palette Color Lookup Table Data, OW 1.
    public var redPaletteColorLookupTableData: BulkValue? { first(0x0028_1201) }
    /// Green Palette Color Lookup Table Data, OW 1.
    public var greenPaletteColorLookupTableData: BulkValue? { first(0x0028_1202) }
    /// Blue Palette Color Lookup Table Data, OW 1.
    public var bluePaletteColorLookupTableData: BulkValue? { first(0x0028_1203) }
    /// Alpha Palette Color Lookup Table Data, OW 1.
    public var alphaPaletteColorLookupTableData: BulkValue? { first(0x0028_1204) }
    /// Large Red Palette Color Lookup Table Data, OW 1. Retired.
    public var largeRedPaletteColorLookupTableData: BulkValue? { first(0x0028_1211) }
    /// Large Green Palette Color Lookup Table Data, OW 1. Retired.
    public var largeGreenPaletteColorLookupTableData: BulkValue? { first(0x0028_1212) }
    /// Large Blue Palette Color Lookup Table Data, OW 1. Retired.
    public var largeBluePaletteColorLookupTableData: BulkValue? { first(0x0028_1213) }
    /// Large Palette Color Lookup Table UID, UI 1. Retired.
    public var largePaletteColorLookupTableUID: UID? { first(0x0028_1214) }
    /// Segmented Red Palette Color Lookup Table Data, OW 1.
    public var segmentedRedPaletteColorLookupTableData: BulkValue? { first(0x0028_1221) }
    /// Segmented Green Palette Color Lookup Table Data, OW 1.
    public var segmentedGreenPaletteColorLookupTableData: BulkValue? { first(0x0028_1222) }
    /// Segmented Blue Palette Color Lookup Table Data, OW 1.
    public var segmentedBluePaletteColorLookupTableData: BulkValue? { first(0x0028_1223) }
    /// Segmented Alpha Palette Color Lookup Table Data, OW 1.
    public var segmentedAlphaPaletteColorLookupTableData: BulkValue? { first(0x0028_1224) }
    /// Stored Value Color Range Sequence, SQ 1.
    public var storedValueColorRangeSequence: [DataSet]? { all(0x0028_1230) }
    /// Minimum Stored Value Mapped, FD 1.
    public var minimumStoredValueMapped: Double? { first(0x0028_1231) }
    /// Maximum Stored Value Mapped, FD 1.
    public var maximumStoredValueMapped: Double? { first(0x0028_1232) }
    /// Breast Implant Present, CS 1.
    public var breastImplantPresent: String? { first(0x0028_1300) }
    /// Partial View, CS 1.
    public var partialView: String? { first(0x0028_1350) }
    /// Partial View Description, ST 1.
    public var partialViewDescription: String? { first(0x0028_1351) }
    /// Partial View Code Sequence, SQ 1.
    public var partialViewCodeSequence: [DataSet]? { all(0x0028_1352) }
    /// Spatial Locations Preserved, CS 1.
    public var spatialLocationsPreserved: String? { first(0x0028_135A) }
    /// Data Frame Assignment Sequence, SQ 1.
    public var dataFrameAssignmentSequence: [DataSet]? { all(0x0028_1401) }
    /// Data Path Assignment, CS 1.
    public var dataPathAssignment: String? { first(0x0028_1402) }
    /// Bits Mapped to Color Lookup Table, US 1.
    public var bitsMappedToColorLookupTable: Int? { first(0x0028_1403) }
    /// Blending LUT 1 Sequence, SQ 1.
    public var blendingLUT1Sequence: [DataSet]? { all(0x0028_1404) }
    /// Blending LUT 1 Transfer Function, CS 1.
    public var blendingLUT1TransferFunction: String? { first(0x0028_1405) }
    /// Blending Weight Constant, FD 1.
    public var blendingWeightConstant: Double? { first(0x0028_1406) }
    /// Blending Lookup Table Descriptor, US 3.
    public var blendingLookupTableDescriptor: [Int]? { all(0x0028_1407) }
    /// Blending Lookup Table Data, OW 1.
    public var blendingLookupTableData: BulkValue? { first(0x0028_1408) }
    /// Enhanced Palette Color Lookup Table Sequence, SQ 1.
    public var enhancedPaletteColorLookupTableSequence: [DataSet]? { all(0x0028_140B) }
    /// Blending LUT 2 Sequence, SQ 1.
    public var blendingLUT2Sequence: [DataSet]? { all(0x0028_140C) }
    /// Blending LUT 2 Transfer Function, CS 1.
    public var blendingLUT2TransferFunction: String? { first(0x0028_140D) }
    /// Data Path ID, CS 1.
    public var dataPathID: String? { first(0x0028_140E) }
    /// RGB LUT Transfer Function, CS 1.
    public var rgbLUTTransferFunction: String? { first(0x0028_140F) }
    /// Alpha LUT Transfer Function, CS 1.
    public var alphaLUTTransferFunction: String? { first(0x0028_1410) }
    /// ICC Profile, OB 1.
    public var iccProfile: BulkValue? { first(0x0028_2000) }
    /// Color Space, CS 1.
    public var colorSpace: String? { first(0x0028_2002) }
    /// Lossy Image Compression, CS 1.
    public var lossyImageCompression: String? { first(0x0028_2110) }
    /// Lossy Image Compression Ratio, DS 1-n.
    public var lossyImageCompressionRatio: [DecimalString]? { all(0x0028_2112) }
    /// Lossy Image Compression Method, CS 1-n.
    public var lossyImageCompressionMethod: [String]? { all(0x0028_2114) }
    /// Modality LUT Sequence, SQ 1.
    public var modalityLUTSequence: [DataSet]? { all(0x0028_3000) }
    /// Variable Modality LUT Sequence, SQ 1.
    public var variableModalityLUTSequence: [DataSet]? { all(0x0028_3001) }
    /// LUT Descriptor, US or SS 3.
    public var lutDescriptor: [Int]? { all(0x0028_3002) }
    /// LUT Explanation, LO 1.
    public var lutExplanation: String? { first(0x0028_3003) }
    /// Modality LUT Type, LO 1.
    public var modalityLUTType: String? { first(0x0028_3004) }
    /// LUT Data, US or OW 1-n or 1.
    public var lutData: [BulkValue]? { all(0x0028_3006) }
    /// VOI LUT Sequence, SQ 1.
    public var voiLUTSequence: [DataSet]? { all(0x0028_3010) }
    /// Softcopy VOI LUT Sequence, SQ 1.
    public var softcopyVOILUTSequence: [DataSet]? { all(0x0028_3110) }
    /// Image Presentation Comments, LT 1. Retired.
    public var imagePresentationComments: String? { first(0x0028_4000) }
    /// Bi-Plane Acquisition Sequence, SQ 1. Retired.
    public var biPlaneAcquisitionSequence: [DataSet]? { all(0x0028_5000) }
    /// Representative Frame Number, US 1.
    public var representativeFrameNumber: Int? { first(0x0028_6010) }
    /// Frame Numbers of Interest (FOI), US 1-n.
    public var frameNumbersOfInterest: [Int]? { all(0x0028_6020) }
    /// Frame of Interest Description, LO 1-n.
    public var frameOfInterestDescription: [String]? { all(0x0028_6022) }
    /// Frame of Interest Type, CS 1-n.
    public var frameOfInterestType: [String]? { all(0x0028_6023) }
    /// Mask Pointer(s), US 1-n. Retired.
    public var maskPointers: [Int]? { all(0x0028_6030) }
    /// R Wave Pointer, US 1-n.
    public var rWavePointer: [Int]? { all(0x0028_6040) }
    /// Mask Subtraction Sequence, SQ 1.
    public var maskSubtractionSequence: [DataSet]? { all(0x0028_6100) }
    /// Mask Operation, CS 1.
    public var maskOperation: String? { first(0x0028_6101) }
    /// Applicable Frame Range, US 2-2n.
    public var applicableFrameRange: [Int]? { all(0x0028_6102) }
    /// Mask Frame Numbers, US 1-n.
    public var maskFrameNumbers: [Int]? { all(0x0028_6110) }
    /// Contrast Frame Averaging, US 1.
    public var contrastFrameAveraging: Int? { first(0x0028_6112) }
    /// Mask Sub-pixel Shift, FL 2.
    public var maskSubPixelShift: [Float]? { all(0x0028_6114) }
    /// TID Offset, SS 1.
    public var tidOffset: Int? { first(0x0028_6120) }
    /// Mask Operation Explanation, ST 1.
    public var maskOperationExplanation: String? { first(0x0028_6190) }
    /// Equipment Administrator Sequence, SQ 1.
    public var equipmentAdministratorSequence: [DataSet]? { all(0x0028_7000) }
    /// Number of Display Subsystems, US 1.
    public var numberOfDisplaySubsystems: Int? { first(0x0028_7001) }
    /// Current Configuration ID, US 1.
    public var currentConfigurationID: Int? { first(0x0028_7002) }
    /// Display Subsystem ID, US 1.
    public var displaySubsystemID: Int? { first(0x0028_7003) }
    /// Display Subsystem Name, SH 1.
    public var displaySubsystemName: String? { first(0x0028_7004) }
    /// Display Subsystem Description, LO 1.
    public var displaySubsystemDescription: String? { first(0x0028_7005) }
    /// System Status, CS 1.
    public var systemStatus: String? { first(0x0028_7006) }
    /// System Status Comment, LO 1.
    public var systemStatusComment: String? { first(0x0028_7007) }
    /// Target Luminance Characteristics Sequence, SQ 1.
    public var targetLuminanceCharacteristicsSequence: [DataSet]? { all(0x0028_7008) }
    /// Luminance Characteristics ID, US 1.
    public var luminanceCharacteristicsID: Int? { first(0x0028_7009) }
    /// Display Subsystem Configuration Sequence, SQ 1.
    public var displaySubsystemConfigurationSequence: [DataSet]? { all(0x0028_700A) }
    /// Configuration ID, US 1.
    public var configurationID: Int? { first(0x0028_700B) }
    /// Configuration Name, SH 1.
    public var configurationName: String? { first(0x0028_700C) }
    /// Configuration Description, LO 1.
    public var configurationDescription: String? { first(0x0028_700D) }
    /// Referenced Target Luminance Characteristics ID, US 1.
    public var referencedTargetLuminanceCharacteristicsID: Int? { first(0x0028_700E) }
    /// QA Results Sequence, SQ 1.
    public var qaResultsSequence: [DataSet]? { all(0x0028_700F) }
    /// Display Subsystem QA Results Sequence, SQ 1.
    public var displaySubsystemQAResultsSequence: [DataSet]? { all(0x0028_7010) }
    /// Configuration QA Results Sequence, SQ 1.
    public var configurationQAResultsSequence: [DataSet]? { all(0x0028_7011) }
    /// Measurement Equipment Sequence, SQ 1.
    public var measurementEquipmentSequence: [DataSet]? { all(0x0028_7012) }
    /// Measurement Functions, CS 1-n.
    public var measurementFunctions: [String]? { all(0x0028_7013) }
    /// Measurement Equipment Type, CS 1.
    public var measurementEquipmentType: String? { first(0x0028_7014) }
    /// Visual Evaluation Result Sequence, SQ 1.
    public var visualEvaluationResultSequence: [DataSet]? { all(0x0028_7015) }
    /// Display Calibration Result Sequence, SQ 1.
    public var displayCalibrationResultSequence: [DataSet]? { all(0x0028_7016) }
    /// DDL Value, US 1.
    public var ddlValue: Int? { first(0x0028_7017) }
    /// CIExy White Point, FL 2.
    public var ciexyWhitePoint: [Float]? { all(0x0028_7018) }
    /// Display Function Type, CS 1.
    public var displayFunctionType: String? { first(0x0028_7019) }
    /// Gamma Value, FL 1.
    public var gammaValue: Float? { first(0x0028_701A) }
    /// Number of Luminance Points, US 1.
    public var numberOfLuminancePoints: Int? { first(0x0028_701B) }
    /// Luminance Response Sequence, SQ 1.
    public var luminanceResponseSequence: [DataSet]? { all(0x0028_701C) }
    /// Target Minimum Luminance, FL 1.
    public var targetMinimumLuminance: Float? { first(0x0028_701D) }
    /// Target Maximum Luminance, FL 1.
    public var targetMaximumLuminance: Float? { first(0x0028_701E) }
    /// Luminance Value, FL 1.
    public var luminanceValue: Float? { first(0x0028_701F) }
    /// Luminance Response Description, LO 1.
    public var luminanceResponseDescription: String? { first(0x0028_7020) }
    /// White Point Flag, CS 1.
    public var whitePointFlag: String? { first(0x0028_7021) }
    /// Display Device Type Code Sequence, SQ 1.
    public var displayDeviceTypeCodeSequence: [DataSet]? { all(0x0028_7022) }
    /// Display Subsystem Sequence, SQ 1.
    public var displaySubsystemSequence: [DataSet]? { all(0x0028_7023) }
    /// Luminance Result Sequence, SQ 1.
    public var luminanceResultSequence: [DataSet]? { all(0x0028_7024) }
    /// Ambient Light Value Source, CS 1.
    public var ambientLightValueSource: String? { first(0x0028_7025) }
    /// Measured Characteristics, CS 1-n.
    public var measuredCharacteristics: [String]? { all(0x0028_7026) }
    /// Luminance Uniformity Result Sequence, SQ 1.
    public var luminanceUniformityResultSequence: [DataSet]? { all(0x0028_7027) }
    /// Visual Evaluation Test Sequence, SQ 1.
    public var visualEvaluationTestSequence: [DataSet]? { all(0x0028_7028) }
    /// Test Result, CS 1.
    public var testResult: String? { first(0x0028_7029) }
    /// Test Result Comment, LO 1.
    public var testResultComment: String? { first(0x0028_702A) }
    /// Test Image Validation, CS 1.
    public var testImageValidation: String? { first(0x0028_702B) }
    /// Test Pattern Code Sequence, SQ 1.
    public var testPatternCodeSequence: [DataSet]? { all(0x0028_702C) }
    /// Measurement Pattern Code Sequence, SQ 1.
    public var measurementPatternCodeSequence: [DataSet]? { all(0x0028_702D) }
    /// Visual Evaluation Method Code Sequence, SQ 1.
    public var visualEvaluationMethodCodeSequence: [DataSet]? { all(0x0028_702E) }
    /// Pixel Data Provider URL, UR 1.
    public var pixelDataProviderURL: String? { first(0x0028_7FE0) }
    /// Data Point Rows, UL 1.
    public var dataPointRows: Int? { first(0x0028_9001) }
    /// Data Point Columns, UL 1.
    public var dataPointColumns: Int? { first(0x0028_9002) }
    /// Signal Domain Columns, CS 1.
    public var signalDomainColumns: String? { first(0x0028_9003) }
    /// Largest Monochrome Pixel Value, US 1. Retired.
    public var largestMonochromePixelValue: Int? { first(0x0028_9099) }
    /// Data Representation, CS 1.
    public var dataRepresentation: String? { first(0x0028_9108) }
    /// Pixel Measures Sequence, SQ 1.
    public var pixelMeasuresSequence: [DataSet]? { all(0x0028_9110) }
    /// Frame VOI LUT Sequence, SQ 1.
    public var frameVOILUTSequence: [DataSet]? { all(0x0028_9132) }
    /// Pixel Value Transformation Sequence, SQ 1.
    public var pixelValueTransformationSequence: [DataSet]? { all(0x0028_9145) }
    /// Signal Domain Rows, CS 1.
    public var signalDomainRows: String? { first(0x0028_9235) }
    /// Display Filter Percentage, FL 1.
    public var displayFilterPercentage: Float? { first(0x0028_9411) }
    /// Frame Pixel Shift Sequence, SQ 1.
    public var framePixelShiftSequence: [DataSet]? { all(0x0028_9415) }
    /// Subtraction Item ID, US 1.
    public var subtractionItemID: Int? { first(0x0028_9416) }
    /// Pixel Intensity Relationship LUT Sequence, SQ 1.
    public var pixelIntensityRelationshipLUTSequence: [DataSet]? { all(0x0028_9422) }
    /// Frame Pixel Data Properties Sequence, SQ 1.
    public var framePixelDataPropertiesSequence: [DataSet]? { all(0x0028_9443) }
    /// Geometrical Properties, CS 1.
    public var geometricalProperties: String? { first(0x0028_9444) }
    /// Geometric Maximum Distortion, FL 1.
    public var geometricMaximumDistortion: Float? { first(0x0028_9445) }
    /// Image Processing Applied, CS 1-n.
    public var imageProcessingApplied: [String]? { all(0x0028_9446) }
    /// Mask Selection Mode, CS 1.
    public var maskSelectionMode: String? { first(0x0028_9454) }
    /// LUT Function, CS 1.
    public var lutFunction: String? { first(0x0028_9474) }
    /// Mask Visibility Percentage, FL 1.
    public var maskVisibilityPercentage: Float? { first(0x0028_9478) }
    /// Pixel Shift Sequence, SQ 1.
    public var pixelShiftSequence: [DataSet]? { all(0x0028_9501) }
    /// Region Pixel Shift Sequence, SQ 1.
    public var regionPixelShiftSequence: [DataSet]? { all(0x0028_9502) }
    /// Vertices of the Region, SS 2-2n.
    public var verticesOfTheRegion: [Int]? { all(0x0028_9503) }
    /// Multi-frame Presentation Sequence, SQ 1.
    public var multiFramePresentationSequence: [DataSet]? { all(0x0028_9505) }
    /// Pixel Shift Frame Range, US 2-2n.
    public var pixelShiftFrameRange: [Int]? { all(0x0028_9506) }
    /// LUT Frame Range, US 2-2n.
    public var lutFrameRange: [Int]? { all(0x0028_9507) }
    /// Image to Equipment Mapping Matrix, DS 16.
    public var imageToEquipmentMappingMatrix: [DecimalString]? { all(0x0028_9520) }
    /// Equipment Coordinate System Identification, CS 1.
    public var equipmentCoordinateSystemIdentification: String? { first(0x0028_9537) }
    /// Study Status ID, CS 1. Retired.
    public var studyStatusID: String? { first(0x0032_000A) }
    /// Study Priority ID, CS 1. Retired.
    public var studyPriorityID: String? { first(0x0032_000C) }
    /// Study ID Issuer, LO 1. Retired.
    public var studyIDIssuer: String? { first(0x0032_0012) }
    /// Study Verified Date, DA 1. Retired.
    public var studyVerifiedDate: DICOMDate? { first(0x0032_0032) }
    /// Study Verified Time, TM 1. Retired.
    public var studyVerifiedTime: DICOMTime? { first(0x0032_0033) }
    /// Study Read Date, DA 1. Retired.
    public var studyReadDate: DICOMDate? { first(0x0032_0034) }
    /// Study Read Time, TM 1. Retired.
    public var studyReadTime: DICOMTime? { first(0x0032_0035) }
    /// Scheduled Study Start Date, DA 1. Retired.
    public var scheduledStudyStartDate: DICOMDate? { first(0x0032_1000) }
    /// Scheduled Study Start Time, TM 1. Retired.
    public var scheduledStudyStartTime: DICOMTime? { first(0x0032_1001) }
    /// Scheduled Study Stop Date, DA 1. Retired.
    public var scheduledStudyStopDate: DICOMDate? { first(0x0032_1010) }
    /// Scheduled Study Stop Time, TM 1. Retired.
    public var scheduledStudyStopTime: DICOMTime? { first(0x0032_1011) }
    /// Scheduled Study Location, LO 1. Retired.
    public var scheduledStudyLocation: String? { first(0x0032_1020) }
    /// Scheduled Study Location AE Title, AE 1-n. Retired.
    public var scheduledStudyLocationAETitle: [String]? { all(0x0032_1021) }
    /// Reason for Study, LO 1. Retired.
    public var reasonForStudy: String? { first(0x0032_1030) }
    /// Requesting Physician Identification Sequence, SQ 1.
    public var requestingPhysicianIdentificationSequence: [DataSet]? { all(0x0032_1031) }
    /// Requesting Physician, PN 1.
    public var requestingPhysician: PersonName? { first(0x0032_1032) }
    /// Requesting Service, LO 1.
    public var requestingService: String? { first(0x0032_1033) }
    /// Requesting Service Code Sequence, SQ 1.
    public var requestingServiceCodeSequence: [DataSet]? { all(0x0032_1034) }
    /// Study Arrival Date, DA 1. Retired.
    public var studyArrivalDate: DICOMDate? { first(0x0032_1040) }
    /// Study Arrival Time, TM 1. Retired.
    public var studyArrivalTime: DICOMTime? { first(0x0032_1041) }
    /// Study Completion Date, DA 1. Retired.
    public var studyCompletionDate: DICOMDate? { first(0x0032_1050) }
    /// Study Completion Time, TM 1. Retired.
    public var studyCompletionTime: DICOMTime? { first(0x0032_1051) }
    /// Study Component Status ID, CS 1. Retired.
    public var studyComponentStatusID: String? { first(0x0032_1055) }
    /// Requested Procedure Description, LO 1.
    public var requestedProcedureDescription: String? { first(0x0032_1060) }
    /// Requested Procedure Code Sequence, SQ 1.
    public var requestedProcedureCodeSequence: [DataSet]? { all(0x0032_1064) }
    /// Requested Laterality Code Sequence, SQ 1.
    public var requestedLateralityCodeSequence: [DataSet]? { all(0x0032_1065) }
    /// Reason for Visit, UT 1.
    public var reasonForVisit: String? { first(0x0032_1066) }
    /// Reason for Visit Code Sequence, SQ 1.
    public var reasonForVisitCodeSequence: [DataSet]? { all(0x0032_1067) }
    /// Requested Contrast Agent, LO 1.
    public var requestedContrastAgent: String? { first(0x0032_1070) }
    /// Study Comments, LT 1. Retired.
    public var studyComments: String? { first(0x0032_4000) }
    /// Flow Identifier Sequence, SQ 1.
    public var flowIdentifierSequence: [DataSet]? { all(0x0034_0001) }
    /// Flow Identifier, OB 1.
    public var flowIdentifier: BulkValue? { first(0x0034_0002) }
    /// Flow Transfer Syntax UID, UI 1.
    public var flowTransferSyntaxUID: UID? { first(0x0034_0003) }
    /// Flow RTP Sampling Rate, UL 1.
    public var flowRTPSamplingRate: Int? { first(0x0034_0004) }
    /// Source Identifier, OB 1.
    public var sourceIdentifier: BulkValue? { first(0x0034_0005) }
    /// Frame Origin Timestamp, OB 1.
    public var frameOriginTimestamp: BulkValue? { first(0x0034_0007) }
    /// Includes Imaging Subject, CS 1.
    public var includesImagingSubject: String? { first(0x0034_0008) }
    /// Frame Usefulness Group Sequence, SQ 1.
    public var frameUsefulnessGroupSequence: [DataSet]? { all(0x0034_0009) }
    /// Real-Time Bulk Data Flow Sequence, SQ 1.
    public var realTimeBulkDataFlowSequence: [DataSet]? { all(0x0034_000A) }
    /// Camera Position Group Sequence, SQ 1.
    public var cameraPositionGroupSequence: [DataSet]? { all(0x0034_000B) }
    /// Includes Information, CS 1.
    public var includesInformation: String? { first(0x0034_000C) }
    /// Time of Frame Group Sequence, SQ 1.
    public var timeOfFrameGroupSequence: [DataSet]? { all(0x0034_000D) }
    /// Referenced Patient Alias Sequence, SQ 1. Retired.
    public var referencedPatientAliasSequence: [DataSet]? { all(0x0038_0004) }
    /// Visit Status ID, CS 1.
    public var visitStatusID: String? { first(0x0038_0008) }
    /// Admission ID, LO 1.
    public var admissionID: String? { first(0x0038_0010) }
    /// Issuer of Admission ID, LO 1. Retired.
    public var issuerOfAdmissionID: String? { first(0x0038_0011) }
    /// Issuer of Admission ID Sequence, SQ 1.
    public var issuerOfAdmissionIDSequence: [DataSet]? { all(0x0038_0014) }
    /// Route of Admissions, LO 1.
    public var routeOfAdmissions: String? { first(0x0038_0016) }
    /// Scheduled Admission Date, DA 1. Retired.
    public var scheduledAdmissionDate: DICOMDate? { first(0x0038_001A) }
    /// Scheduled Admission Time, TM 1. Retired.
    public var scheduledAdmissionTime: DICOMTime? { first(0x0038_001B) }
    /// Scheduled Discharge Date, DA 1. Retired.
    public var scheduledDischargeDate: DICOMDate? { first(0x0038_001C) }
    /// Scheduled Discharge Time, TM 1. Retired.
    public var scheduledDischargeTime: DICOMTime? { first(0x0038_001D) }
    /// Scheduled Patient Institution Residence, LO 1. Retired.
    public var scheduledPatientInstitutionResidence: String? { first(0x0038_001E) }
    /// Admitting Date, DA 1.
    public var admittingDate: DICOMDate? { first(0x0038_0020) }
    /// Admitting Time, TM 1.
    public var admittingTime: DICOMTime? { first(0x0038_0021) }
    /// Discharge Date, DA 1. Retired.
    public var dischargeDate: DICOMDate? { first(0x0038_0030) }
    /// Discharge Time, TM 1. Retired.
    public var dischargeTime: DICOMTime? { first(0x0038_0032) }
    /// Discharge Diagnosis Description, LO 1. Retired.
    public var dischargeDiagnosisDescription: String? { first(0x0038_0040) }
    /// Discharge Diagnosis Code Sequence, SQ 1. Retired.
    public var dischargeDiagnosisCodeSequence: [DataSet]? { all(0x0038_0044) }
    /// Special Needs, LO 1.
    public var specialNeeds: String? { first(0x0038_0050) }
    /// Service Episode ID, LO 1.
    public var serviceEpisodeID: String? { first(0x0038_0060) }
    /// Issuer of Service Episode ID, LO 1. Retired.
    public var issuerOfServiceEpisodeID: String? { first(0x0038_0061) }
    /// Service Episode Description, LO 1.
    public var serviceEpisodeDescription: String? { first(0x0038_0062) }
    /// Issuer of Service Episode ID Sequence, SQ 1.
    public var issuerOfServiceEpisodeIDSequence: [DataSet]? { all(0x0038_0064) }
    /// Pertinent Documents Sequence, SQ 1.
    public var pertinentDocumentsSequence: [DataSet]? { all(0x0038_0100) }
    /// Pertinent Resources Sequence, SQ 1.
    public var pertinentResourcesSequence: [DataSet]? { all(0x0038_0101) }
    /// Resource Description, LO 1.
    public var resourceDescription: String? { first(0x0038_0102) }
    /// Current Patient Location, LO 1.
    public var currentPatientLocation: String? { first(0x0038_0300) }
    /// Patient's Institution Residence, LO 1.
    public var patientInstitutionResidence: String? { first(0x0038_0400) }
    /// Patient State, LO 1.
    public var patientState: String? { first(0x0038_0500) }
    /// Patient Clinical Trial Participation Sequence, SQ 1.
    public var patientClinicalTrialParticipationSequence: [DataSet]? { all(0x0038_0502) }
    /// Visit Comments, LT 1.
    public var visitComments: String? { first(0x0038_4000) }
    /// Waveform Originality, CS 1.
    public var waveformOriginality: String? { first(0x003A_0004) }
    /// Number of Waveform Channels, US 1.
    public var numberOfWaveformChannels: Int? { first(0x003A_0005) }
    /// Number of Waveform Samples, UL 1.
    public var numberOfWaveformSamples: Int? { first(0x003A_0010) }
    /// Sampling Frequency, DS 1.
    public var samplingFrequency: DecimalString? { first(0x003A_001A) }
    /// Multiplex Group Label, SH 1.
    public var multiplexGroupLabel: String? { first(0x003A_0020) }
    /// Channel Definition Sequence, SQ 1.
    public var channelDefinitionSequence: [DataSet]? { all(0x003A_0200) }
    /// Waveform Channel Number, IS 1.
    public var waveformChannelNumber: IntegerString? { first(0x003A_0202) }
    /// Channel Label, SH 1.
    public var channelLabel: String? { first(0x003A_0203) }
    /// Channel Status, CS 1-n.
    public var channelStatus: [String]? { all(0x003A_0205) }
    /// Channel Source Sequence, SQ 1.
    public var channelSourceSequence: [DataSet]? { all(0x003A_0208) }
    /// Channel Source Modifiers Sequence, SQ 1.
    public var channelSourceModifiersSequence: [DataSet]? { all(0x003A_0209) }
    /// Source Waveform Sequence, SQ 1.
    public var sourceWaveformSequence: [DataSet]? { all(0x003A_020A) }
    /// Channel Derivation Description, LO 1.
    public var channelDerivationDescription: String? { first(0x003A_020C) }
    /// Channel Sensitivity, DS 1.
    public var channelSensitivity: DecimalString? { first(0x003A_0210) }
    /// Channel Sensitivity Units Sequence, SQ 1.
    public var channelSensitivityUnitsSequence: [DataSet]? { all(0x003A_0211) }
    /// Channel Sensitivity Correction Factor, DS 1.
    public var channelSensitivityCorrectionFactor: DecimalString? { first(0x003A_0212) }
    /// Channel Baseline, DS 1.
    public var channelBaseline: DecimalString? { first(0x003A_0213) }
    /// Channel Time Skew, DS 1.
    public var channelTimeSkew: DecimalString? { first(0x003A_0214) }
    /// Channel Sample Skew, DS 1.
    public var channelSampleSkew: DecimalString? { first(0x003A_0215) }
    /// Channel Offset, DS 1.
    public var channelOffset: DecimalString? { first(0x003A_0218) }
    /// Waveform Bits Stored, US 1.
    public var waveformBitsStored: Int? { first(0x003A_021A) }
    /// Filter Low Frequency, DS 1.
    public var filterLowFrequency: DecimalString? { first(0x003A_0220) }
    /// Filter High Frequency, DS 1.
    public var filterHighFrequency: DecimalString? { first(0x003A_0221) }
    /// Notch Filter Frequency, DS 1.
    public var notchFilterFrequency: DecimalString? { first(0x003A_0222) }
    /// Notch Filter Bandwidth, DS 1.
    public var notchFilterBandwidth: DecimalString? { first(0x003A_0223) }
    /// Waveform Data Display Scale, FL 1.
    public var waveformDataDisplayScale: Float? { first(0x003A_0230) }
    /// Waveform Display Background CIELab Value, US 3.
    public var waveformDisplayBackgroundCIELabValue: [Int]? { all(0x003A_0231) }
    /// Waveform Presentation Group Sequence, SQ 1.
    public var waveformPresentationGroupSequence: [DataSet]? { all(0x003A_0240) }
    /// Presentation Group Number, US 1.
    public var presentationGroupNumber: Int? { first(0x003A_0241) }
    /// Channel Display Sequence, SQ 1.
    public var channelDisplaySequence: [DataSet]? { all(0x003A_0242) }
    /// Channel Recommended Display CIELab Value, US 3.
    public var channelRecommendedDisplayCIELabValue: [Int]? { all(0x003A_0244) }
    /// Channel Position, FL 1.
    public var channelPosition: Float? { first(0x003A_0245) }
    /// Display Shading Flag, CS 1.
    public var displayShadingFlag: String? { first(0x003A_0246) }
    /// Fractional Channel Display Scale, FL 1.
    public var fractionalChannelDisplayScale: Float? { first(0x003A_0247) }
    /// Absolute Channel Display Scale, FL 1.
    public var absoluteChannelDisplayScale: Float? { first(0x003A_0248) }
    /// Multiplexed Audio Channels Description Code Sequence, SQ 1.
    public var multiplexedAudioChannelsDescriptionCodeSequence: [DataSet]? { all(0x003A_0300) }
    /// Channel Identification Code, IS 1.
    public var channelIdentificationCode: IntegerString? { first(0x003A_0301) }
    /// Channel Mode, CS 1.
    public var channelMode: String? { first(0x003A_0302) }
    /// Multiplex Group UID, UI 1.
    public var multiplexGroupUID: UID? { first(0x003A_0310) }
    /// Powerline Frequency, DS 1.
    public var powerlineFrequency: DecimalString? { first(0x003A_0311) }
    /// Channel Impedance Sequence, SQ 1.
    public var channelImpedanceSequence: [DataSet]? { all(0x003A_0312) }
    /// Impedance Value, DS 1.
    public var impedanceValue: DecimalString? { first(0x003A_0313) }
    /// Impedance Measurement DateTime, DT 1.
    public var impedanceMeasurementDateTime: DICOMDateTime? { first(0x003A_0314) }
    /// Impedance Measurement Frequency, DS 1.
    public var impedanceMeasurementFrequency: DecimalString? { first(0x003A_0315) }
    /// Impedance Measurement Current Type, CS 1.
    public var impedanceMeasurementCurrentType: String? { first(0x003A_0316) }
    /// Waveform Amplifier Type, CS 1.
    public var waveformAmplifierType: String? { first(0x003A_0317) }
    /// Filter Low Frequency Characteristics Sequence, SQ 1.
    public var filterLowFrequencyCharacteristicsSequence: [DataSet]? { all(0x003A_0318) }
    /// Filter High Frequency Characteristics Sequence, SQ 1.
    public var filterHighFrequencyCharacteristicsSequence: [DataSet]? { all(0x003A_0319) }
    /// Summarized Filter Lookup Table Sequence, SQ 1.
    public var summarizedFilterLookupTableSequence: [DataSet]? { all(0x003A_0320) }
    /// Notch Filter Characteristics Sequence, SQ 1.
    public var notchFilterCharacteristicsSequence: [DataSet]? { all(0x003A_0321) }
    /// Waveform Filter Type, CS 1.
    public var waveformFilterType: String? { first(0x003A_0322) }
    /// Analog Filter Characteristics Sequence, SQ 1.
    public var analogFilterCharacteristicsSequence: [DataSet]? { all(0x003A_0323) }
    /// Analog Filter Roll Off, DS 1.
    public var analogFilterRollOff: DecimalString? { first(0x003A_0324) }
    /// Analog Filter Type Code Sequence, SQ 1.
    public var analogFilterTypeCodeSequence: [DataSet]? { all(0x003A_0325) }
    /// Digital Filter Characteristics Sequence, SQ 1.
    public var digitalFilterCharacteristicsSequence: [DataSet]? { all(0x003A_0326) }
    /// Digital Filter Order, IS 1.
    public var digitalFilterOrder: IntegerString? { first(0x003A_0327) }
    /// Digital Filter Type Code Sequence, SQ 1.
    public var digitalFilterTypeCodeSequence: [DataSet]? { all(0x003A_0328) }
    /// Waveform Filter Description, ST 1.
    public var waveformFilterDescription: String? { first(0x003A_0329) }
    /// Filter Lookup Table Sequence, SQ 1.
    public var filterLookupTableSequence: [DataSet]? { all(0x003A_032A) }
    /// Filter Lookup Table Description, ST 1.
    public var filterLookupTableDescription: String? { first(0x003A_032B) }
    /// Frequency Encoding Code Sequence, SQ 1.
    public var frequencyEncodingCodeSequence: [DataSet]? { all(0x003A_032C) }
    /// Magnitude Encoding Code Sequence, SQ 1.
    public var magnitudeEncodingCodeSequence: [DataSet]? { all(0x003A_032D) }
    /// Filter Lookup Table Data, OD 1.
    public var filterLookupTableData: BulkValue? { first(0x003A_032E) }
    /// Scheduled Station AE Title, AE 1-n.
    public var scheduledStationAETitle: [String]? { all(0x0040_0001) }
    /// Scheduled Procedure Step Start Date, DA 1.
    public var scheduledProcedureStepStartDate: DICOMDate? { first(0x0040_0002) }
    /// Scheduled Procedure Step Start Time, TM 1.
    public var scheduledProcedureStepStartTime: DICOMTime? { first(0x0040_0003) }
    /// Scheduled Procedure Step End Date, DA 1.
    public var scheduledProcedureStepEndDate: DICOMDate? { first(0x0040_0004) }
    /// Scheduled Procedure Step End Time, TM 1.
    public var scheduledProcedureStepEndTime: DICOMTime? { first(0x0040_0005) }
    /// Scheduled Performing Physician's Name, PN 1.
    public var scheduledPerformingPhysicianName: PersonName? { first(0x0040_0006) }
    /// Scheduled Procedure Step Description, LO 1.
    public var scheduledProcedureStepDescription: String? { first(0x0040_0007) }
    /// Scheduled Protocol Code Sequence, SQ 1.
    public var scheduledProtocolCodeSequence: [DataSet]? { all(0x0040_0008) }
    /// Scheduled Procedure Step ID, SH 1.
    public var scheduledProcedureStepID: String? { first(0x0040_0009) }
    /// Stage Code Sequence, SQ 1.
    public var stageCodeSequence: [DataSet]? { all(0x0040_000A) }
    /// Scheduled Performing Physician Identification Sequence, SQ 1.
    public var scheduledPerformingPhysicianIdentificationSequence: [DataSet]? { all(0x0040_000B) }
    /// Scheduled Station Name, SH 1-n.
    public var scheduledStationName: [String]? { all(0x0040_0010) }
    /// Scheduled Procedure Step Location, SH 1.
    public var scheduledProcedureStepLocation: String? { first(0x0040_0011) }
    /// Pre-Medication, LO 1.
    public var preMedication: String? { first(0x0040_0012) }
    /// Scheduled Procedure Step Status, CS 1.
    public var scheduledProcedureStepStatus: String? { first(0x0040_0020) }
    /// Order Placer Identifier Sequence, SQ 1.
    public var orderPlacerIdentifierSequence: [DataSet]? { all(0x0040_0026) }
    /// Order Filler Identifier Sequence, SQ 1.
    public var orderFillerIdentifierSequence: [DataSet]? { all(0x0040_0027) }
    /// Local Namespace Entity ID, UT 1.
    public var localNamespaceEntityID: String? { first(0x0040_0031) }
    /// Universal Entity ID, UT 1.
    public var universalEntityID: String? { first(0x0040_0032) }
    /// Universal Entity ID Type, CS 1.
    public var universalEntityIDType: String? { first(0x0040_0033) }
    /// Identifier Type Code, CS 1.
    public var identifierTypeCode: String? { first(0x0040_0035) }
    /// Assigning Facility Sequence, SQ 1.
    public var assigningFacilitySequence: [DataSet]? { all(0x0040_0036) }
    /// Assigning Jurisdiction Code Sequence, SQ 1.
    public var assigningJurisdictionCodeSequence: [DataSet]? { all(0x0040_0039) }
    /// Assigning Agency or Department Code Sequence, SQ 1.
    public var assigningAgencyOrDepartmentCodeSequence: [DataSet]? { all(0x0040_003A) }
    /// Scheduled Procedure Step Sequence, SQ 1.
    public var scheduledProcedureStepSequence: [DataSet]? { all(0x0040_0100) }
    /// Referenced Non-Image Composite SOP Instance Sequence, SQ 1.
    public var referencedNonImageCompositeSOPInstanceSequence: [DataSet]? { all(0x0040_0220) }
    /// Performed Station AE Title, AE 1.
    public var performedStationAETitle: String? { first(0x0040_0241) }
    /// Performed Station Name, SH 1.
    public var performedStationName: String? { first(0x0040_0242) }
    /// Performed Location, SH 1.
    public var performedLocation: String? { first(0x0040_0243) }
    /// Performed Procedure Step Start Date, DA 1.
    public var performedProcedureStepStartDate: DICOMDate? { first(0x0040_0244) }
    /// Performed Procedure Step Start Time, TM 1.
    public var performedProcedureStepStartTime: DICOMTime? { first(0x0040_0245) }
    /// Performed Procedure Step End Date, DA 1.
    public var performedProcedureStepEndDate: DICOMDate? { first(0x0040_0250) }
    /// Performed Procedure Step End Time, TM 1.
    public var performedProcedureStepEndTime: DICOMTime? { first(0x0040_0251) }
    /// Performed Procedure Step Status, CS 1.
    public var performedProcedureStepStatus: String? { first(0x0040_0252) }
    /// Performed Procedure Step ID, SH 1.
    public var performedProcedureStepID: String? { first(0x0040_0253) }
    /// Performed Procedure Step Description, LO 1.
    public var performedProcedureStepDescription: String? { first(0x0040_0254) }
    /// Performed Procedure Type Description, LO 1.
    public var performedProcedureTypeDescription: String? { first(0x0040_0255) }
    /// Performed Protocol Code Sequence, SQ 1.
    public var performedProtocolCodeSequence: [DataSet]? { all(0x0040_0260) }
    /// Performed Protocol Type, CS 1.
    public var performedProtocolType: String? { first(0x0040_0261) }
    /// Scheduled Step Attributes Sequence, SQ 1.
    public var scheduledStepAttributesSequence: [DataSet]? { all(0x0040_0270) }
    /// Request Attributes Sequence, SQ 1.
    public var requestAttributesSequence: [DataSet]? { all(0x0040_0275) }
    /// Comments on the Performed Procedure Step, ST 1.
    public var commentsOnThePerformedProcedureStep: String? { first(0x0040_0280) }
    /// Performed Procedure Step Discontinuation Reason Code Sequence, SQ 1.
    public var performedProcedureStepDiscontinuationReasonCodeSequence: [DataSet]? { all(0x0040_0281) }
    /// Quantity Sequence, SQ 1.
    public var quantitySequence: [DataSet]? { all(0x0040_0293) }
    /// Quantity, DS 1.
    public var quantity: DecimalString? { first(0x0040_0294) }
    /// Measuring Units Sequence, SQ 1.
    public var measuringUnitsSequence: [DataSet]? { all(0x0040_0295) }
    /// Billing Item Sequence, SQ 1.
    public var billingItemSequence: [DataSet]? { all(0x0040_0296) }
    /// Total Time of Fluoroscopy, US 1. Retired.
    public var totalTimeOfFluoroscopy: Int? { first(0x0040_0300) }
    /// Total Number of Exposures, US 1. Retired.
    public var totalNumberOfExposures: Int? { first(0x0040_0301) }
    /// Entrance Dose, US 1.
    public var entranceDose: Int? { first(0x0040_0302) }
    /// Exposed Area, US 1-2.
    public var exposedArea: [Int]? { all(0x0040_0303) }
    /// Distance Source to Entrance, DS 1.
    public var distanceSourceToEntrance: DecimalString? { first(0x0040_0306) }
    /// Distance Source to Support, DS 1. Retired.
    public var distanceSourceToSupport: DecimalString? { first(0x0040_0307) }
    /// Exposure Dose Sequence, SQ 1. Retired.
    public var exposureDoseSequence: [DataSet]? { all(0x0040_030E) }
    /// Comments on Radiation Dose, ST 1.
    public var commentsOnRadiationDose: String? { first(0x0040_0310) }
    /// X-Ray Output, DS 1.
    public var xRayOutput: DecimalString? { first(0x0040_0312) }
    /// Half Value Layer, DS 1.
    public var halfValueLayer: DecimalString? { first(0x0040_0314) }
    /// Organ Dose, DS 1.
    public var organDose: DecimalString? { first(0x0040_0316) }
    /// Organ Exposed, CS 1.
    public var organExposed: String? { first(0x0040_0318) }
    /// Billing Procedure Step Sequence, SQ 1.
    public var billingProcedureStepSequence: [DataSet]? { all(0x0040_0320) }
    /// Film Consumption Sequence, SQ 1.
    public var filmConsumptionSequence: [DataSet]? { all(0x0040_0321) }
    /// Billing Supplies and Devices Sequence, SQ 1.
    public var billingSuppliesAndDevicesSequence: [DataSet]? { all(0x0040_0324) }
    /// Referenced Procedure Step Sequence, SQ 1. Retired.
    public var referencedProcedureStepSequence: [DataSet]? { all(0x0040_0330) }
    /// Performed Series Sequence, SQ 1.
    public var performedSeriesSequence: [DataSet]? { all(0x0040_0340) }
    /// Comments on the Scheduled Procedure Step, LT 1.
    public var commentsOnTheScheduledProcedureStep: String? { first(0x0040_0400) }
    /// Protocol Context Sequence, SQ 1.
    public var protocolContextSequence: [DataSet]? { all(0x0040_0440) }
    /// Content Item Modifier Sequence, SQ 1.
    public var contentItemModifierSequence: [DataSet]? { all(0x0040_0441) }
    /// Scheduled Specimen Sequence, SQ 1.
    public var scheduledSpecimenSequence: [DataSet]? { all(0x0040_0500) }
    /// Specimen Accession Number, LO 1. Retired.
    public var specimenAccessionNumber: String? { first(0x0040_050A) }
    /// Container Identifier, LO 1.
    public var containerIdentifier: String? { first(0x0040_0512) }
    /// Issuer of the Container Identifier Sequence, SQ 1.
    public var issuerOfTheContainerIdentifierSequence: [DataSet]? { all(0x0040_0513) }
    /// Alternate Container Identifier Sequence, SQ 1.
    public var alternateContainerIdentifierSequence: [DataSet]? { all(0x0040_0515) }
    /// Container Type Code Sequence, SQ 1.
    public var containerTypeCodeSequence: [DataSet]? { all(0x0040_0518) }
    /// Container Description, LO 1.
    public var containerDescription: String? { first(0x0040_051A) }
    /// Container Component Sequence, SQ 1.
    public var containerComponentSequence: [DataSet]? { all(0x0040_0520) }
    /// Specimen Sequence, SQ 1. Retired.
    public var specimenSequence: [DataSet]? { all(0x0040_0550) }
    /// Specimen Identifier, LO 1.
    public var specimenIdentifier: String? { first(0x0040_0551) }
    /// Specimen Description Sequence (Trial), SQ 1. Retired.
    public var specimenDescriptionSequenceTrial: [DataSet]? { all(0x0040_0552) }
    /// Specimen Description (Trial), ST 1. Retired.
    public var specimenDescriptionTrial: String? { first(0x0040_0553) }
    /// Specimen UID, UI 1.
    public var specimenUID: UID? { first(0x0040_0554) }
    /// Acquisition Context Sequence, SQ 1.
    public var acquisitionContextSequence: [DataSet]? { all(0x0040_0555) }
    /// Acquisition Context Description, ST 1.
    public var acquisitionContextDescription: String? { first(0x0040_0556) }
    /// Specimen Description Sequence, SQ 1.
    public var specimenDescriptionSequence: [DataSet]? { all(0x0040_0560) }
    /// Issuer of the Specimen Identifier Sequence, SQ 1.
    public var issuerOfTheSpecimenIdentifierSequence: [DataSet]? { all(0x0040_0562) }
    /// Specimen Type Code Sequence, SQ 1.
    public var specimenTypeCodeSequence: [DataSet]? { all(0x0040_059A) }
    /// Specimen Short Description, LO 1.
    public var specimenShortDescription: String? { first(0x0040_0600) }
    /// Specimen Detailed Description, UT 1.
    public var specimenDetailedDescription: String? { first(0x0040_0602) }
    /// Specimen Preparation Sequence, SQ 1.
    public var specimenPreparationSequence: [DataSet]? { all(0x0040_0610) }
    /// Specimen Preparation Step Content Item Sequence, SQ 1.
    public var specimenPreparationStepContentItemSequence: [DataSet]? { all(0x0040_0612) }
    /// Specimen Localization Content Item Sequence, SQ 1.
    public var specimenLocalizationContentItemSequence: [DataSet]? { all(0x0040_0620) }
    /// Slide Identifier, LO 1. Retired.
    public var slideIdentifier: String? { first(0x0040_06FA) }
    /// Whole Slide Microscopy Image Frame Type Sequence, SQ 1.
    public var wholeSlideMicroscopyImageFrameTypeSequence: [DataSet]? { all(0x0040_0710) }
    /// Image Center Point Coordinates Sequence, SQ 1.
    public var imageCenterPointCoordinatesSequence: [DataSet]? { all(0x0040_071A) }
    /// X Offset in Slide Coordinate System, DS 1.
    public var xOffsetInSlideCoordinateSystem: DecimalString? { first(0x0040_072A) }
    /// Y Offset in Slide Coordinate System, DS 1.
    public var yOffsetInSlideCoordinateSystem: DecimalString? { first(0x0040_073A) }
    /// Z Offset in Slide Coordinate System, DS 1.
    public var zOffsetInSlideCoordinateSystem: DecimalString? { first(0x0040_074A) }
    /// Pixel Spacing Sequence, SQ 1. Retired.
    public var pixelSpacingSequence: [DataSet]? { all(0x0040_08D8) }
    /// Coordinate System Axis Code Sequence, SQ 1. Retired.
    public var coordinateSystemAxisCodeSequence: [DataSet]? { all(0x0040_08DA) }
    /// Measurement Units Code Sequence, SQ 1.
    public var measurementUnitsCodeSequence: [DataSet]? { all(0x0040_08EA) }
    /// Vital Stain Code Sequence (Trial), SQ 1. Retired.
    public var vitalStainCodeSequenceTrial: [DataSet]? { all(0x0040_09F8) }
    /// Requested Procedure ID, SH 1.
    public var requestedProcedureID: String? { first(0x0040_1001) }
    /// Reason for the Requested Procedure, LO 1.
    public var reasonForTheRequestedProcedure: String? { first(0x0040_1002) }
    /// Requested Procedure Priority, SH 1.
    public var requestedProcedurePriority: String? { first(0x0040_1003) }
    /// Patient Transport Arrangements, LO 1.
    public var patientTransportArrangements: String? { first(0x0040_1004) }
    /// Requested Procedure Location, LO 1.
    public var requestedProcedureLocation: String? { first(0x0040_1005) }
    /// Placer Order Number / Procedure, SH 1. Retired.
    public var placerOrderNumberProcedure: String? { first(0x0040_1006) }
    /// Filler Order Number / Procedure, SH 1. Retired.
    public var fillerOrderNumberProcedure: String? { first(0x0040_1007) }
    /// Confidentiality Code, LO 1.
    public var confidentialityCode: String? { first(0x0040_1008) }
    /// Reporting Priority, SH 1.
    public var reportingPriority: String? { first(0x0040_1009) }
    /// Reason for Requested Procedure Code Sequence, SQ 1.
    public var reasonForRequestedProcedureCodeSequence: [DataSet]? { all(0x0040_100A) }
    /// Names of Intended Recipients of Results, PN 1-n.
    public var namesOfIntendedRecipientsOfResults: [PersonName]? { all(0x0040_1010) }
    /// Intended Recipients of Results Identification Sequence, SQ 1.
    public var intendedRecipientsOfResultsIdentificationSequence: [DataSet]? { all(0x0040_1011) }
    /// Reason For Performed Procedure Code Sequence, SQ 1.
    public var reasonForPerformedProcedureCodeSequence: [DataSet]? { all(0x0040_1012) }
    /// Requested Procedure Description (Trial), LO 1. Retired.
    public var requestedProcedureDescriptionTrial: String? { first(0x0040_1060) }
    /// Person Identification Code Sequence, SQ 1.
    public var personIdentificationCodeSequence: [DataSet]? { all(0x0040_1101) }
    /// Person's Address, ST 1.
    public var personAddress: String? { first(0x0040_1102) }
    /// Person's Telephone Numbers, LO 1-n.
    public var personTelephoneNumbers: [String]? { all(0x0040_1103) }
    /// Person's Telecom Information, LT 1.
    public var personTelecomInformation: String? { first(0x0040_1104) }
    /// Requested Procedure Comments, LT 1.
    public var requestedProcedureComments: String? { first(0x0040_1400) }
    /// Reason for the Imaging Service Request, LO 1. Retired.
    public var reasonForTheImagingServiceRequest: String? { first(0x0040_2001) }
    /// Issue Date of Imaging Service Request, DA 1.
    public var issueDateOfImagingServiceRequest: DICOMDate? { first(0x0040_2004) }
    /// Issue Time of Imaging Service Request, TM 1.
    public var issueTimeOfImagingServiceRequest: DICOMTime? { first(0x0040_2005) }
    /// Placer Order Number / Imaging Service Request (Retired), SH 1. Retired.
    public var placerOrderNumberImagingServiceRequestRetired: String? { first(0x0040_2006) }
    /// Filler Order Number / Imaging Service Request (Retired), SH 1. Retired.
    public var fillerOrderNumberImagingServiceRequestRetired: String? { first(0x0040_2007) }
    /// Order Entered By, PN 1.
    public var orderEnteredBy: PersonName? { first(0x0040_2008) }
    /// Order Enterer's Location, SH 1.
    public var orderEntererLocation: String? { first(0x0040_2009) }
    /// Order Callback Phone Number, SH 1.
    public var orderCallbackPhoneNumber: String? { first(0x0040_2010) }
    /// Order Callback Telecom Information, LT 1.
    public var orderCallbackTelecomInformation: String? { first(0x0040_2011) }
    /// Placer Order Number / Imaging Service Request, LO 1.
    public var placerOrderNumberImagingServiceRequest: String? { first(0x0040_2016) }
    /// Filler Order Number / Imaging Service Request, LO 1.
    public var fillerOrderNumberImagingServiceRequest: String? { first(0x0040_2017) }
    /// Imaging Service Request Comments, LT 1.
    public var imagingServiceRequestComments: String? { first(0x0040_2400) }
    /// Confidentiality Constraint on Patient Data Description, LO 1.
    public var confidentialityConstraintOnPatientDataDescription: String? { first(0x0040_3001) }
    /// General Purpose Scheduled Procedure Step Status, CS 1. Retired.
    public var generalPurposeScheduledProcedureStepStatus: String? { first(0x0040_4001) }
    /// General Purpose Performed Procedure Step Status, CS 1. Retired.
    public var generalPurposePerformedProcedureStepStatus: String? { first(0x0040_4002) }
    /// General Purpose Scheduled Procedure Step Priority, CS 1. Retired.
    public var generalPurposeScheduledProcedureStepPriority: String? { first(0x0040_4003) }
    /// Scheduled Processing Applications Code Sequence, SQ 1. Retired.
    public var scheduledProcessingApplicationsCodeSequence: [DataSet]? { all(0x0040_4004) }
    /// Scheduled Procedure Step Start DateTime, DT 1.
    public var scheduledProcedureStepStartDateTime: DICOMDateTime? { first(0x0040_4005) }
    /// Multiple Copies Flag, CS 1. Retired.
    public var multipleCopiesFlag: String? { first(0x0040_4006) }
    /// Performed Processing Applications Code Sequence, SQ 1. Retired.
    public var performedProcessingApplicationsCodeSequence: [DataSet]? { all(0x0040_4007) }
    /// Scheduled Procedure Step Expiration DateTime, DT 1.
    public var scheduledProcedureStepExpirationDateTime: DICOMDateTime? { first(0x0040_4008) }
    /// Human Performer Code Sequence, SQ 1.
    public var humanPerformerCodeSequence: [DataSet]? { all(0x0040_4009) }
    /// Scheduled Procedure Step Modification DateTime, DT 1.
    public var scheduledProcedureStepModificationDateTime: DICOMDateTime? { first(0x0040_4010) }
    /// Expected Completion DateTime, DT 1.
    public var expectedCompletionDateTime: DICOMDateTime? { first(0x0040_4011) }
    /// Resulting General Purpose Performed Procedure Steps Sequence, SQ 1. Retired.
    public var resultingGeneralPurposePerformedProcedureStepsSequence: [DataSet]? { all(0x0040_4015) }
    /// Referenced General Purpose Scheduled Procedure Step Sequence, SQ 1. Retired.
    public var referencedGeneralPurposeScheduledProcedureStepSequence: [DataSet]? { all(0x0040_4016) }
    /// Scheduled Workitem Code Sequence, SQ 1.
    public var scheduledWorkitemCodeSequence: [DataSet]? { all(0x0040_4018) }
    /// Performed Workitem Code Sequence, SQ 1.
    public var performedWorkitemCodeSequence: [DataSet]? { all(0x0040_4019) }
    /// Input Availability Flag, CS 1. Retired.
    public var inputAvailabilityFlag: String? { first(0x0040_4020) }
    /// Input Information Sequence, SQ 1.
    public var inputInformationSequence: [DataSet]? { all(0x0040_4021) }
    /// Relevant Information Sequence, SQ 1. Retired.
    public var relevantInformationSequence: [DataSet]? { all(0x0040_4022) }
    /// Referenced General Purpose Scheduled Procedure Step Transaction UID, UI 1. Retired.
    public var referencedGeneralPurposeScheduledProcedureStepTransactionUID: UID? { first(0x0040_4023) }
    /// Scheduled Station Name Code Sequence, SQ 1.
    public var scheduledStationNameCodeSequence: [DataSet]? { all(0x0040_4025) }
    /// Scheduled Station Class Code Sequence, SQ 1.
    public var scheduledStationClassCodeSequence: [DataSet]? { all(0x0040_4026) }
    /// Scheduled Station Geographic Location Code Sequence, SQ 1.
    public var scheduledStationGeographicLocationCodeSequence: [DataSet]? { all(0x0040_4027) }
    /// Performed Station Name Code Sequence, SQ 1.
    public var performedStationNameCodeSequence: [DataSet]? { all(0x0040_4028) }
    /// Performed Station Class Code Sequence, SQ 1.
    public var performedStationClassCodeSequence: [DataSet]? { all(0x0040_4029) }
    /// Performed Station Geographic Location Code Sequence, SQ 1.
    public var performedStationGeographicLocationCodeSequence: [DataSet]? { all(0x0040_4030) }
    /// Requested Subsequent Workitem Code Sequence, SQ 1. Retired.
    public var requestedSubsequentWorkitemCodeSequence: [DataSet]? { all(0x0040_4031) }
    /// Non-DICOM Output Code Sequence, SQ 1. Retired.
    public var nonDICOMOutputCodeSequence: [DataSet]? { all(0x0040_4032) }
    /// Output Information Sequence, SQ 1.
    public var outputInformationSequence: [DataSet]? { all(0x0040_4033) }
    /// Scheduled Human Performers Sequence, SQ 1.
    public var scheduledHumanPerformersSequence: [DataSet]? { all(0x0040_4034) }
    /// Actual Human Performers Sequence, SQ 1.
    public var actualHumanPerformersSequence: [DataSet]? { all(0x0040_4035) }
    /// Human Performer's Organization, LO 1.
    public var humanPerformerOrganization: String? { first(0x0040_4036) }
    /// Human Performer's Name, PN 1.
    public var humanPerformerName: PersonName? { first(0x0040_4037) }
    /// Raw Data Handling, CS 1.
    public var rawDataHandling: String? { first(0x0040_4040) }
    /// Input Readiness State, CS 1.
    public var inputReadinessState: String? { first(0x0040_4041) }
    /// Performed Procedure Step Start DateTime, DT 1.
    public var performedProcedureStepStartDateTime: DICOMDateTime? { first(0x0040_4050) }
    /// Performed Procedure Step End DateTime, DT 1.
    public var performedProcedureStepEndDateTime: DICOMDateTime? { first(0x0040_4051) }
    /// Procedure Step Cancellation DateTime, DT 1.
    public var procedureStepCancellationDateTime: DICOMDateTime? { first(0x0040_4052) }
    /// Output Destination Sequence, SQ 1.
    public var outputDestinationSequence: [DataSet]? { all(0x0040_4070) }
    /// DICOM Storage Sequence, SQ 1.
    public var dicomStorageSequence: [DataSet]? { all(0x0040_4071) }
    /// STOW-RS Storage Sequence, SQ 1.
    public var stowRSStorageSequence: [DataSet]? { all(0x0040_4072) }
    /// Storage URL, UR 1.
    public var storageURL: String? { first(0x0040_4073) }
    /// XDS Storage Sequence, SQ 1.
    public var xdsStorageSequence: [DataSet]? { all(0x0040_4074) }
    /// Entrance Dose in mGy, DS 1.
    public var entranceDoseInmGy: DecimalString? { first(0x0040_8302) }
    /// Entrance Dose Derivation, CS 1.
    public var entranceDoseDerivation: String? { first(0x0040_8303) }
    /// Parametric Map Frame Type Sequence, SQ 1.
    public var parametricMapFrameTypeSequence: [DataSet]? { all(0x0040_9092) }
    /// Referenced Image Real World Value Mapping Sequence, SQ 1.
    public var referencedImageRealWorldValueMappingSequence: [DataSet]? { all(0x0040_9094) }
    /// Real World Value Mapping Sequence, SQ 1.
    public var realWorldValueMappingSequence: [DataSet]? { all(0x0040_9096) }
    /// Pixel Value Mapping Code Sequence, SQ 1.
    public var pixelValueMappingCodeSequence: [DataSet]? { all(0x0040_9098) }
    /// LUT Label, SH 1.
    public var lutLabel: String? { first(0x0040_9210) }
    /// Real World Value Last Value Mapped, US or SS 1.
    public var realWorldValueLastValueMapped: Int? { first(0x0040_9211) }
    /// Real World Value LUT Data, FD 1-n.
    public var realWorldValueLUTData: [Double]? { all(0x0040_9212) }
    /// Double Float Real World Value Last Value Mapped, FD 1.
    public var doubleFloatRealWorldValueLastValueMapped: Double? { first(0x0040_9213) }
    /// Double Float Real World Value First Value Mapped, FD 1.
    public var doubleFloatRealWorldValueFirstValueMapped: Double? { first(0x0040_9214) }
    /// Real World Value First Value Mapped, US or SS 1.
    public var realWorldValueFirstValueMapped: Int? { first(0x0040_9216) }
    /// Quantity Definition Sequence, SQ 1.
    public var quantityDefinitionSequence: [DataSet]? { all(0x0040_9220) }
    /// Real World Value Intercept, FD 1.
    public var realWorldValueIntercept: Double? { first(0x0040_9224) }
    /// Real World Value Slope, FD 1.
    public var realWorldValueSlope: Double? { first(0x0040_9225) }
    /// Findings Flag (Trial), CS 1. Retired.
    public var findingsFlagTrial: String? { first(0x0040_A007) }
    /// Relationship Type, CS 1.
    public var relationshipType: String? { first(0x0040_A010) }
    /// Findings Sequence (Trial), SQ 1. Retired.
    public var findingsSequenceTrial: [DataSet]? { all(0x0040_A020) }
    /// Findings Group UID (Trial), UI 1. Retired.
    public var findingsGroupUIDTrial: UID? { first(0x0040_A021) }
    /// Referenced Findings Group UID (Trial), UI 1. Retired.
    public var referencedFindingsGroupUIDTrial: UID? { first(0x0040_A022) }
    /// Findings Group Recording Date (Trial), DA 1. Retired.
    public var findingsGroupRecordingDateTrial: DICOMDate? { first(0x0040_A023) }
    /// Findings Group Recording Time (Trial), TM 1. Retired.
    public var findingsGroupRecordingTimeTrial: DICOMTime? { first(0x0040_A024) }
    /// Findings Source Category Code Sequence (Trial), SQ 1. Retired.
    public var findingsSourceCategoryCodeSequenceTrial: [DataSet]? { all(0x0040_A026) }
    /// Verifying Organization, LO 1.
    public var verifyingOrganization: String? { first(0x0040_A027) }
    /// Documenting Organization Identifier Code Sequence (Trial), SQ 1. Retired.
    public var documentingOrganizationIdentifierCodeSequenceTrial: [DataSet]? { all(0x0040_A028) }
    /// Verification DateTime, DT 1.
    public var verificationDateTime: DICOMDateTime? { first(0x0040_A030) }
    /// Observation DateTime, DT 1.
    public var observationDateTime: DICOMDateTime? { first(0x0040_A032) }
    /// Observation Start DateTime, DT 1.
    public var observationStartDateTime: DICOMDateTime? { first(0x0040_A033) }
    /// Effective Start DateTime, DT 1.
    public var effectiveStartDateTime: DICOMDateTime? { first(0x0040_A034) }
    /// Effective Stop DateTime, DT 1.
    public var effectiveStopDateTime: DICOMDateTime? { first(0x0040_A035) }
    /// Value Type, CS 1.
    public var valueType: String? { first(0x0040_A040) }
    /// Concept Name Code Sequence, SQ 1.
    public var conceptNameCodeSequence: [DataSet]? { all(0x0040_A043) }
    /// Measurement Precision Description (Trial), LO 1. Retired.
    public var measurementPrecisionDescriptionTrial: String? { first(0x0040_A047) }
    /// Continuity Of Content, CS 1.
    public var continuityOfContent: String? { first(0x0040_A050) }
    /// Urgency or Priority Alerts (Trial), CS 1-n. Retired.
    public var urgencyOrPriorityAlertsTrial: [String]? { all(0x0040_A057) }
    /// Sequencing Indicator (Trial), LO 1. Retired.
    public var sequencingIndicatorTrial: String? { first(0x0040_A060) }
    /// Document Identifier Code Sequence (Trial), SQ 1. Retired.
    public var documentIdentifierCodeSequenceTrial: [DataSet]? { all(0x0040_A066) }
    /// Document Author (Trial), PN 1. Retired.
    public var documentAuthorTrial: PersonName? { first(0x0040_A067) }
    /// Document Author Identifier Code Sequence (Trial), SQ 1. Retired.
    public var documentAuthorIdentifierCodeSequenceTrial: [DataSet]? { all(0x0040_A068) }
    /// Identifier Code Sequence (Trial), SQ 1. Retired.
    public var identifierCodeSequenceTrial: [DataSet]? { all(0x0040_A070) }
    /// Verifying Observer Sequence, SQ 1.
    public var verifyingObserverSequence: [DataSet]? { all(0x0040_A073) }
    /// Object Binary Identifier (Trial), OB 1. Retired.
    public var objectBinaryIdentifierTrial: BulkValue? { first(0x0040_A074) }
    /// Verifying Observer Name, PN 1.
    public var verifyingObserverName: PersonName? { first(0x0040_A075) }
    /// Documenting Observer Identifier Code Sequence (Trial), SQ 1. Retired.
    public var documentingObserverIdentifierCodeSequenceTrial: [DataSet]? { all(0x0040_A076) }
    /// Author Observer Sequence, SQ 1.
    public var authorObserverSequence: [DataSet]? { all(0x0040_A078) }
    /// Participant Sequence, SQ 1.
    public var participantSequence: [DataSet]? { all(0x0040_A07A) }
    /// Custodial Organization Sequence, SQ 1.
    public var custodialOrganizationSequence: [DataSet]? { all(0x0040_A07C) }
    /// Participation Type, CS 1.
    public var participationType: String? { first(0x0040_A080) }
    /// Participation DateTime, DT 1.
    public var participationDateTime: DICOMDateTime? { first(0x0040_A082) }
    /// Observer Type, CS 1.
    public var observerType: String? { first(0x0040_A084) }
    /// Procedure Identifier Code Sequence (Trial), SQ 1. Retired.
    public var procedureIdentifierCodeSequenceTrial: [DataSet]? { all(0x0040_A085) }
    /// Verifying Observer Identification Code Sequence, SQ 1.
    public var verifyingObserverIdentificationCodeSequence: [DataSet]? { all(0x0040_A088) }
    /// Object Directory Binary Identifier (Trial), OB 1. Retired.
    public var objectDirectoryBinaryIdentifierTrial: BulkValue? { first(0x0040_A089) }
}
