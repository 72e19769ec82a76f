// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension Tag {
    /// Visual Field Vertical Extent, FL 1.
    public static var visualFieldVerticalExtent: Tag { Tag(0x0024_0011) }
    /// Visual Field Shape, CS 1.
    public static var visualFieldShape: Tag { Tag(0x0024_0012) }
    /// Screening Test Mode Code Sequence, SQ 1.
    public static var screeningTestModeCodeSequence: Tag { Tag(0x0024_0016) }
    /// Maximum Stimulus Luminance, FL 1.
    public static var maximumStimulusLuminance: Tag { Tag(0x0024_0018) }
    /// Background Luminance, FL 1.
    public static var backgroundLuminance: Tag { Tag(0x0024_0020) }
    /// Stimulus Color Code Sequence, SQ 1.
    public static var stimulusColorCodeSequence: Tag { Tag(0x0024_0021) }
    /// Background Illumination Color Code Sequence, SQ 1.
    public static var backgroundIlluminationColorCodeSequence: Tag { Tag(0x0024_0024) }
    /// Stimulus Area, FL 1.
    public static var stimulusArea: Tag { Tag(0x0024_0025) }
    /// Stimulus Presentation Time, FL 1.
    public static var stimulusPresentationTime: Tag { Tag(0x0024_0028) }
    /// Fixation Sequence, SQ 1.
    public static var fixationSequence: Tag { Tag(0x0024_0032) }
    /// Fixation Monitoring Code Sequence, SQ 1.
    public static var fixationMonitoringCodeSequence: Tag { Tag(0x0024_0033) }
    /// Visual Field Catch Trial Sequence, SQ 1.
    public static var visualFieldCatchTrialSequence: Tag { Tag(0x0024_0034) }
    /// Fixation Checked Quantity, US 1.
    public static var fixationCheckedQuantity: Tag { Tag(0x0024_0035) }
    /// Patient Not Properly Fixated Quantity, US 1.
    public static var patientNotProperlyFixatedQuantity: Tag { Tag(0x0024_0036) }
    /// Presented Visual Stimuli Data Flag, CS 1.
    public static var presentedVisualStimuliDataFlag: Tag { Tag(0x0024_0037) }
    /// Number of Visual Stimuli, US 1.
    public static var numberOfVisualStimuli: Tag { Tag(0x0024_0038) }
    /// Excessive Fixation Losses Data Flag, CS 1.
    public static var excessiveFixationLossesDataFlag: Tag { Tag(0x0024_0039) }
    /// Excessive Fixation Losses, CS 1.
    public static var excessiveFixationLosses: Tag { Tag(0x0024_0040) }
    /// Stimuli Retesting Quantity, US 1.
    public static var stimuliRetestingQuantity: Tag { Tag(0x0024_0042) }
    /// Comments on Patient's Performance of Visual Field, LT 1.
    public static var commentsOnPatientPerformanceOfVisualField: Tag { Tag(0x0024_0044) }
    /// False Negatives Estimate Flag, CS 1.
    public static var falseNegativesEstimateFlag: Tag { Tag(0x0024_0045) }
    /// False Negatives Estimate, FL 1.
    public static var falseNegativesEstimate: Tag { Tag(0x0024_0046) }
    /// Negative Catch Trials Quantity, US 1.
    public static var negativeCatchTrialsQuantity: Tag { Tag(0x0024_0048) }
    /// False Negatives Quantity, US 1.
    public static var falseNegativesQuantity: Tag { Tag(0x0024_0050) }
    /// Excessive False Negatives Data Flag, CS 1.
    public static var excessiveFalseNegativesDataFlag: Tag { Tag(0x0024_0051) }
    /// Excessive False Negatives, CS 1.
    public static var excessiveFalseNegatives: Tag { Tag(0x0024_0052) }
    /// False Positives Estimate Flag, CS 1.
    public static var falsePositivesEstimateFlag: Tag { Tag(0x0024_0053) }
    /// False Positives Estimate, FL 1.
    public static var falsePositivesEstimate: Tag { Tag(0x0024_0054) }
    /// Catch Trials Data Flag, CS 1.
    public static var catchTrialsDataFlag: Tag { Tag(0x0024_0055) }
    /// Positive Catch Trials Quantity, US 1.
    public static var positiveCatchTrialsQuantity: Tag { Tag(0x0024_0056) }
    /// Test Point Normals Data Flag, CS 1.
    public static var testPointNormalsDataFlag: Tag { Tag(0x0024_0057) }
    /// Test Point Normals Sequence, SQ 1.
    public static var testPointNormalsSequence: Tag { Tag(0x0024_0058) }
    /// Global Deviation Probability Normals Flag, CS 1.
    public static var globalDeviationProbabilityNormalsFlag: Tag { Tag(0x0024_0059) }
    /// False Positives Quantity, US 1.
    public static var falsePositivesQuantity: Tag { Tag(0x0024_0060) }
    /// Excessive False Positives Data Flag, CS 1.
    public static var excessiveFalsePositivesDataFlag: Tag { Tag(0x0024_0061) }
    /// Excessive False Positives, CS 1.
    public static var excessiveFalsePositives: Tag { Tag(0x0024_0062) }
    /// Visual Field Test Normals Flag, CS 1.
    public static var visualFieldTestNormalsFlag: Tag { Tag(0x0024_0063) }
    /// Results Normals Sequence, SQ 1.
    public static var resultsNormalsSequence: Tag { Tag(0x0024_0064) }
    /// Age Corrected Sensitivity Deviation Algorithm Sequence, SQ 1.
    public static var ageCorrectedSensitivityDeviationAlgorithmSequence: Tag { Tag(0x0024_0065) }
    /// Global Deviation From Normal, FL 1.
    public static var globalDeviationFromNormal: Tag { Tag(0x0024_0066) }
    /// Generalized Defect Sensitivity Deviation Algorithm Sequence, SQ 1.
    public static var generalizedDefectSensitivityDeviationAlgorithmSequence: Tag { Tag(0x0024_0067) }
    /// Localized Deviation From Normal, FL 1.
    public static var localizedDeviationFromNormal: Tag { Tag(0x0024_0068) }
    /// Patient Reliability Indicator, LO 1.
    public static var patientReliabilityIndicator: Tag { Tag(0x0024_0069) }
    /// Visual Field Mean Sensitivity, FL 1.
    public static var visualFieldMeanSensitivity: Tag { Tag(0x0024_0070) }
    /// Global Deviation Probability, FL 1.
    public static var globalDeviationProbability: Tag { Tag(0x0024_0071) }
    /// Local Deviation Probability Normals Flag, CS 1.
    public static var localDeviationProbabilityNormalsFlag: Tag { Tag(0x0024_0072) }
    /// Localized Deviation Probability, FL 1.
    public static var localizedDeviationProbability: Tag { Tag(0x0024_0073) }
    /// Short Term Fluctuation Calculated, CS 1.
    public static var shortTermFluctuationCalculated: Tag { Tag(0x0024_0074) }
    /// Short Term Fluctuation, FL 1.
    public static var shortTermFluctuation: Tag { Tag(0x0024_0075) }
    /// Short Term Fluctuation Probability Calculated, CS 1.
    public static var shortTermFluctuationProbabilityCalculated: Tag { Tag(0x0024_0076) }
    /// Short Term Fluctuation Probability, FL 1.
    public static var shortTermFluctuationProbability: Tag { Tag(0x0024_0077) }
    /// Corrected Localized Deviation From Normal Calculated, CS 1.
    public static var correctedLocalizedDeviationFromNormalCalculated: Tag { Tag(0x0024_0078) }
    /// Corrected Localized Deviation From Normal, FL 1.
    public static var correctedLocalizedDeviationFromNormal: Tag { Tag(0x0024_0079) }
    /// Corrected Localized Deviation From Normal Probability Calculated, CS 1.
    public static var correctedLocalizedDeviationFromNormalProbabilityCalculated: Tag { Tag(0x0024_0080) }
    /// Corrected Localized Deviation From Normal Probability, FL 1.
    public static var correctedLocalizedDeviationFromNormalProbability: Tag { Tag(0x0024_0081) }
    /// Global Deviation Probability Sequence, SQ 1.
    public static var globalDeviationProbabilitySequence: Tag { Tag(0x0024_0083) }
    /// Localized Deviation Probability Sequence, SQ 1.
    public static var localizedDeviationProbabilitySequence: Tag { Tag(0x0024_0085) }
    /// Foveal Sensitivity Measured, CS 1.
    public static var fovealSensitivityMeasured: Tag { Tag(0x0024_0086) }
    /// Foveal Sensitivity, FL 1.
    public static var fovealSensitivity: Tag { Tag(0x0024_0087) }
    /// Visual Field Test Duration, FL 1.
    public static var visualFieldTestDuration: Tag { Tag(0x0024_0088) }
    /// Visual Field Test Point Sequence, SQ 1.
    public static var visualFieldTestPointSequence: Tag { Tag(0x0024_0089) }
    /// Visual Field Test Point X-Coordinate, FL 1.
    public static var visualFieldTestPointXCoordinate: Tag { Tag(0x0024_0090) }
    /// Visual Field Test Point Y-Coordinate, FL 1.
    public static var visualFieldTestPointYCoordinate: Tag { Tag(0x0024_0091) }
    /// Age Corrected Sensitivity Deviation Value, FL 1.
    public static var ageCorrectedSensitivityDeviationValue: Tag { Tag(0x0024_0092) }
    /// Stimulus Results, CS 1.
    public static var stimulusResults: Tag { Tag(0x0024_0093) }
    /// Sensitivity Value, FL 1.
    public static var sensitivityValue: Tag { Tag(0x0024_0094) }
    /// Retest Stimulus Seen, CS 1.
    public static var retestStimulusSeen: Tag { Tag(0x0024_0095) }
    /// Retest Sensitivity Value, FL 1.
    public static var retestSensitivityValue: Tag { Tag(0x0024_0096) }
    /// Visual Field Test Point Normals Sequence, SQ 1.
    public static var visualFieldTestPointNormalsSequence: Tag { Tag(0x0024_0097) }
    /// Quantified Defect, FL 1.
    public static var quantifiedDefect: Tag { Tag(0x0024_0098) }
    /// Age Corrected Sensitivity Deviation Probability Value, FL 1.
    public static var ageCorrectedSensitivityDeviationProbabilityValue: Tag { Tag(0x0024_0100) }
    /// Generalized Defect Corrected Sensitivity Deviation Flag, CS 1.
    public static var generalizedDefectCorrectedSensitivityDeviationFlag: Tag { Tag(0x0024_0102) }
    /// Generalized Defect Corrected Sensitivity Deviation Value, FL 1.
    public static var generalizedDefectCorrectedSensitivityDeviationValue: Tag { Tag(0x0024_0103) }
    /// Generalized Defect Corrected Sensitivity Deviation Probability Value, FL 1.
    public static var generalizedDefectCorrectedSensitivityDeviationProbabilityValue: Tag { Tag(0x0024_0104) }
    /// Minimum Sensitivity Value, FL 1.
    public static var minimumSensitivityValue: Tag { Tag(0x0024_0105) }
    /// Blind Spot Localized, CS 1.
    public static var blindSpotLocalized: Tag { Tag(0x0024_0106) }
    /// Blind Spot X-Coordinate, FL 1.
    public static var blindSpotXCoordinate: Tag { Tag(0x0024_0107) }
    /// Blind Spot Y-Coordinate, FL 1.
    public static var blindSpotYCoordinate: Tag { Tag(0x0024_0108) }
    /// Visual Acuity Measurement Sequence, SQ 1.
    public static var visualAcuityMeasurementSequence: Tag { Tag(0x0024_0110) }
    /// Refractive Parameters Used on Patient Sequence, SQ 1.
    public static var refractiveParametersUsedOnPatientSequence: Tag { Tag(0x0024_0112) }
    /// Measurement Laterality, CS 1.
    public static var measurementLaterality: Tag { Tag(0x0024_0113) }
    /// Ophthalmic Patient Clinical Information Left Eye Sequence, SQ 1.
    public static var ophthalmicPatientClinicalInformationLeftEyeSequence: Tag { Tag(0x0024_0114) }
    /// Ophthalmic Patient Clinical Information Right Eye Sequence, SQ 1.
    public static var ophthalmicPatientClinicalInformationRightEyeSequence: Tag { Tag(0x0024_0115) }
    /// Foveal Point Normative Data Flag, CS 1.
    public static var fovealPointNormativeDataFlag: Tag { Tag(0x0024_0117) }
    /// Foveal Point Probability Value, FL 1.
    public static var fovealPointProbabilityValue: Tag { Tag(0x0024_0118) }
    /// Screening Baseline Measured, CS 1.
    public static var screeningBaselineMeasured: Tag { Tag(0x0024_0120) }
    /// Screening Baseline Measured Sequence, SQ 1.
    public static var screeningBaselineMeasuredSequence: Tag { Tag(0x0024_0122) }
    /// Screening Baseline Type, CS 1.
    public static var screeningBaselineType: Tag { Tag(0x0024_0124) }
    /// Screening Baseline Value, FL 1.
    public static var screeningBaselineValue: Tag { Tag(0x0024_0126) }
    /// Algorithm Source, LO 1.
    public static var algorithmSource: Tag { Tag(0x0024_0202) }
    /// Data Set Name, LO 1.
    public static var dataSetName: Tag { Tag(0x0024_0306) }
    /// Data Set Version, LO 1.
    public static var dataSetVersion: Tag { Tag(0x0024_0307) }
    /// Data Set Source, LO 1.
    public static var dataSetSource: Tag { Tag(0x0024_0308) }
    /// Data Set Description, LO 1.
    public static var dataSetDescription: Tag { Tag(0x0024_0309) }
    /// Visual Field Test Reliability Global Index Sequence, SQ 1.
    public static var visualFieldTestReliabilityGlobalIndexSequence: Tag { Tag(0x0024_0317) }
    /// Visual Field Global Results Index Sequence, SQ 1.
    public static var visualFieldGlobalResultsIndexSequence: Tag { Tag(0x0024_0320) }
    /// Data Observation Sequence, SQ 1.
    public static var dataObservationSequence: Tag { Tag(0x0024_0325) }
    /// Index Normals Flag, CS 1.
    public static var indexNormalsFlag: Tag { Tag(0x0024_0338) }
    /// Index Probability, FL 1.
    public static var indexProbability: Tag { Tag(0x0024_0341) }
    /// Index Probability Sequence, SQ 1.
    public static var indexProbabilitySequence: Tag { Tag(0x0024_0344) }
    /// Samples per Pixel, US 1.
    public static var samplesPerPixel: Tag { Tag(0x0028_0002) }
    /// Samples per Pixel Used, US 1.
    public static var samplesPerPixelUsed: Tag { Tag(0x0028_0003) }
    /// Photometric Interpretation, CS 1.
    public static var photometricInterpretation: Tag { Tag(0x0028_0004) }
    /// Image Dimensions, US 1. Retired.
    public static var imageDimensions: Tag { Tag(0x0028_0005) }
    /// Planar Configuration, US 1.
    public static var planarConfiguration: Tag { Tag(0x0028_0006) }
    /// Number of Frames, IS 1.
    public static var numberOfFrames: Tag { Tag(0x0028_0008) }
    /// Frame Increment Pointer, AT 1-n.
    public static var frameIncrementPointer: Tag { Tag(0x0028_0009) }
    /// Frame Dimension Pointer, AT 1-n.
    public static var frameDimensionPointer: Tag { Tag(0x0028_000A) }
    /// Rows, US 1.
    public static var rows: Tag { Tag(0x0028_0010) }
    /// Columns, US 1.
    public static var columns: Tag { Tag(0x0028_0011) }
    /// Planes, US 1. Retired.
    public static var planes: Tag { Tag(0x0028_0012) }
    /// Ultrasound Color Data Present, US 1.
    public static var ultrasoundColorDataPresent: Tag { Tag(0x0028_0014) }
    /// Pixel Spacing, DS 2.
    public static var pixelSpacing: Tag { Tag(0x0028_0030) }
    /// Zoom Factor, DS 2.
    public static var zoomFactor: Tag { Tag(0x0028_0031) }
    /// Zoom Center, DS 2.
    public static var zoomCenter: Tag { Tag(0x0028_0032) }
    /// Pixel Aspect Ratio, IS 2.
    public static var pixelAspectRatio: Tag { Tag(0x0028_0034) }
    /// Image Format, CS 1. Retired.
    public static var imageFormat: Tag { Tag(0x0028_0040) }
    /// Manipulated Image, LO 1-n. Retired.
    public static var manipulatedImage: Tag { Tag(0x0028_0050) }
    /// Corrected Image, CS 1-n.
    public static var correctedImage: Tag { Tag(0x0028_0051) }
    /// Compression Recognition Code, LO 1. Retired.
    public static var compressionRecognitionCode: Tag { Tag(0x0028_005F) }
    /// Compression Code, CS 1. Retired.
    public static var compressionCode: Tag { Tag(0x0028_0060) }
    /// Compression Originator, SH 1. Retired.
    public static var compressionOriginator: Tag { Tag(0x0028_0061) }
    /// Compression Label, LO 1. Retired.
    public static var compressionLabel: Tag { Tag(0x0028_0062) }
    /// Compression Description, SH 1. Retired.
    public static var compressionDescription: Tag { Tag(0x0028_0063) }
    /// Compression Sequence, CS 1-n. Retired.
    public static var compressionSequence: Tag { Tag(0x0028_0065) }
    /// Compression Step Pointers, AT 1-n. Retired.
    public static var compressionStepPointers: Tag { Tag(0x0028_0066) }
    /// Repeat Interval, US 1. Retired.
    public static var repeatInterval: Tag { Tag(0x0028_0068) }
    /// Bits Grouped, US 1. Retired.
    public static var bitsGrouped: Tag { Tag(0x0028_0069) }
    /// Perimeter Table, US 1-n. Retired.
    public static var perimeterTable: Tag { Tag(0x0028_0070) }
    /// Perimeter Value, US or SS 1. Retired.
    public static var perimeterValue: Tag { Tag(0x0028_0071) }
    /// Predictor Rows, US 1. Retired.
    public static var predictorRows: Tag { Tag(0x0028_0080) }
    /// Predictor Columns, US 1. Retired.
    public static var predictorColumns: Tag { Tag(0x0028_0081) }
    /// Predictor Constants, US 1-n. Retired.
    public static var predictorConstants: Tag { Tag(0x0028_0082) }
    /// Blocked Pixels, CS 1. Retired.
    public static var blockedPixels: Tag { Tag(0x0028_0090) }
    /// Block Rows, US 1. Retired.
    public static var blockRows: Tag { Tag(0x0028_0091) }
    /// Block Columns, US 1. Retired.
    public static var blockColumns: Tag { Tag(0x0028_0092) }
    /// Row Overlap, US 1. Retired.
    public static var rowOverlap: Tag { Tag(0x0028_0093) }
    /// Column Overlap, US 1. Retired.
    public static var columnOverlap: Tag { Tag(0x0028_0094) }
    /// Bits Allocated, US 1.
    public static var bitsAllocated: Tag { Tag(0x0028_0100) }
    /// Bits Stored, US 1.
    public static var bitsStored: Tag { Tag(0x0028_0101) }
    /// High Bit, US 1.
    public static var highBit: Tag { Tag(0x0028_0102) }
    /// Pixel Representation, US 1.
    public static var pixelRepresentation: Tag { Tag(0x0028_0103) }
    /// Smallest Valid Pixel Value, US or SS 1. Retired.
    public static var smallestValidPixelValue: Tag { Tag(0x0028_0104) }
    /// Largest Valid Pixel Value, US or SS 1. Retired.
    public static var largestValidPixelValue: Tag { Tag(0x0028_0105) }
    /// Smallest Image Pixel Value, US or SS 1.
    public static var smallestImagePixelValue: Tag { Tag(0x0028_0106) }
    /// Largest Image Pixel Value, US or SS 1.
    public static var largestImagePixelValue: Tag { Tag(0x0028_0107) }
    /// Smallest Pixel Value in Series, US or SS 1.
    public static var smallestPixelValueInSeries: Tag { Tag(0x0028_0108) }
    /// Largest Pixel Value in Series, US or SS 1.
    public static var largestPixelValueInSeries: Tag { Tag(0x0028_0109) }
    /// Smallest Image Pixel Value in Plane, US or SS 1. Retired.
    public static var smallestImagePixelValueInPlane: Tag { Tag(0x0028_0110) }
    /// Largest Image Pixel Value in Plane, US or SS 1. Retired.
    public static var largestImagePixelValueInPlane: Tag { Tag(0x0028_0111) }
    /// Pixel Padding Value, US or SS 1.
    public static var pixelPaddingValue: Tag { Tag(0x0028_0120) }
    /// Pixel Padding Range Limit, US or SS 1.
    public static var pixelPaddingRangeLimit: Tag { Tag(0x0028_0121) }
    /// Float Pixel Padding Value, FL 1.
    public static var floatPixelPaddingValue: Tag { Tag(0x0028_0122) }
    /// Double Float Pixel Padding Value, FD 1.
    public static var doubleFloatPixelPaddingValue: Tag { Tag(0x0028_0123) }
    /// Float Pixel Padding Range Limit, FL 1.
    public static var floatPixelPaddingRangeLimit: Tag { Tag(0x0028_0124) }
    /// Double Float Pixel Padding Range Limit, FD 1.
    public static var doubleFloatPixelPaddingRangeLimit: Tag { Tag(0x0028_0125) }
    /// Image Location, US 1. Retired.
    public static var imageLocation: Tag { Tag(0x0028_0200) }
    /// Quality Control Image, CS 1.
    public static var qualityControlImage: Tag { Tag(0x0028_0300) }
    /// Burned In Annotation, CS 1.
    public static var burnedInAnnotation: Tag { Tag(0x0028_0301) }
    /// Recognizable Visual Features, CS 1.
    public static var recognizableVisualFeatures: Tag { Tag(0x0028_0302) }
    /// Longitudinal Temporal Information Modified, CS 1.
    public static var longitudinalTemporalInformationModified: Tag { Tag(0x0028_0303) }
    /// Referenced Color Palette Instance UID, UI 1.
    public static var referencedColorPaletteInstanceUID: Tag { Tag(0x0028_0304) }
    /// Transform Label, LO 1. Retired.
    public static var transformLabel: Tag { Tag(0x0028_0400) }
    /// Transform Version Number, LO 1. Retired.
    public static var transformVersionNumber: Tag { Tag(0x0028_0401) }
    /// Number of Transform Steps, US 1. Retired.
    public static var numberOfTransformSteps: Tag { Tag(0x0028_0402) }
    /// Sequence of Compressed Data, LO 1-n. Retired.
    public static var sequenceOfCompressedData: Tag { Tag(0x0028_0403) }
    /// Details of Coefficients, AT 1-n. Retired.
    public static var detailsOfCoefficients: Tag { Tag(0x0028_0404) }
    /// DCT Label, LO 1. Retired.
    public static var dctLabel: Tag { Tag(0x0028_0700) }
    /// Data Block Description, CS 1-n. Retired.
    public static var dataBlockDescription: Tag { Tag(0x0028_0701) }
    /// Data Block, AT 1-n. Retired.
    public static var dataBlock: Tag { Tag(0x0028_0702) }
    /// Normalization Factor Format, US 1. Retired.
    public static var normalizationFactorFormat: Tag { Tag(0x0028_0710) }
    /// Zonal Map Number Format, US 1. Retired.
    public static var zonalMapNumberFormat: Tag { Tag(0x0028_0720) }
    /// Zonal Map Location, AT 1-n. Retired.
    public static var zonalMapLocation: Tag { Tag(0x0028_0721) }
    /// Zonal Map Format, US 1. Retired.
    public static var zonalMapFormat: Tag { Tag(0x0028_0722) }
    /// Adaptive Map Format, US 1. Retired.
    public static var adaptiveMapFormat: Tag { Tag(0x0028_0730) }
    /// Code Number Format, US 1. Retired.
    public static var codeNumberFormat: Tag { Tag(0x0028_0740) }
    /// Pixel Spacing Calibration Type, CS 1.
    public static var pixelSpacingCalibrationType: Tag { Tag(0x0028_0A02) }
    /// Pixel Spacing Calibration Description, LO 1.
    public static var pixelSpacingCalibrationDescription: Tag { Tag(0x0028_0A04) }
    /// Pixel Intensity Relationship, CS 1.
    public static var pixelIntensityRelationship: Tag { Tag(0x0028_1040) }
    /// Pixel Intensity Relationship Sign, SS 1.
    public static var pixelIntensityRelationshipSign: Tag { Tag(0x0028_1041) }
    /// Window Center, DS 1-n.
    public static var windowCenter: Tag { Tag(0x0028_1050) }
    /// Window Width, DS 1-n.
    public static var windowWidth: Tag { Tag(0x0028_1051) }
    /// Rescale Intercept, DS 1.
    public static var rescaleIntercept: Tag { Tag(0x0028_1052) }
    /// Rescale Slope, DS 1.
    public static var rescaleSlope: Tag { Tag(0x0028_1053) }
    /// Rescale Type, LO 1.
    public static var rescaleType: Tag { Tag(0x0028_1054) }
    /// Window Center & Width Explanation, LO 1-n.
    public static var windowCenterWidthExplanation: Tag { Tag(0x0028_1055) }
    /// VOI LUT Function, CS 1.
    public static var voiLUTFunction: Tag { Tag(0x0028_1056) }
    /// Gray Scale, CS 1. Retired.
    public static var grayScale: Tag { Tag(0x0028_1080) }
    /// Recommended Viewing Mode, CS 1.
    public static var recommendedViewingMode: Tag { Tag(0x0028_1090) }
    /// Gray Lookup Table Descriptor, US or SS 3. Retired.
    public static var grayLookupTableDescriptor: Tag { Tag(0x0028_1100) }
    /// Red Palette Color Lookup Table Descriptor, US or SS 3.
    public static var redPaletteColorLookupTableDescriptor: Tag { Tag(0x0028_1101) }
    /// Green Palette Color Lookup Table Descriptor, US or SS 3.
    public static var greenPaletteColorLookupTableDescriptor: Tag { Tag(0x0028_1102) }
    /// Blue Palette Color Lookup Table Descriptor, US or SS 3.
    public static var bluePaletteColorLookupTableDescriptor: Tag { Tag(0x0028_1103) }
    /// Alpha Palette Color Lookup Table Descriptor, US 3.
    public static var alphaPaletteColorLookupTableDescriptor: Tag { Tag(0x0028_1104) }
    /// Large Red Palette Color Lookup Table Descriptor, US or SS 4. Retired.
    public static var largeRedPaletteColorLookupTableDescriptor: Tag { Tag(0x0028_1111) }
    /// Large Green Palette Color Lookup Table Descriptor, US or SS 4. Retired.
    public static var largeGreenPaletteColorLookupTableDescriptor: Tag { Tag(0x0028_1112) }
    /// Large Blue Palette Color Lookup Table Descriptor, US or SS 4. Retired.
    public static var largeBluePaletteColorLookupTableDescriptor: Tag { Tag(0x0028_1113) }
    /// Palette Color Lookup Table UID, UI 1.
    public static var paletteColorLookupTableUID: Tag { Tag(0x0028_1199) }
    /// Gray Lookup Table Data, US or SS or OW 1-n or 1. Retired.
    public static var grayLookupTableData: Tag { Tag(0x0028_1200) }
    /// Red Palette Color Lookup Table Data, OW 1.
    public static var redPaletteColorLookupTableData: Tag { Tag(0x0028_1201) }
    /// Green Palette Color Lookup Table Data, OW 1.
    public static var greenPaletteColorLookupTableData: Tag { Tag(0x0028_1202) }
    /// Blue Palette Color Lookup Table Data, OW 1.
    public static var bluePaletteColorLookupTableData: Tag { Tag(0x0028_1203) }
    /// Alpha Palette Color Lookup Table Data, OW 1.
    public static var alphaPaletteColorLookupTableData: Tag { Tag(0x0028_1204) }
    /// Large Red Palette Color Lookup Table Data, OW 1. Retired.
    public static var largeRedPaletteColorLookupTableData: Tag { Tag(0x0028_1211) }
    /// Large Green Palette Color Lookup Table Data, OW 1. Retired.
    public static var largeGreenPaletteColorLookupTableData: Tag { Tag(0x0028_1212) }
    /// Large Blue Palette Color Lookup Table Data, OW 1. Retired.
    public static var largeBluePaletteColorLookupTableData: Tag { Tag(0x0028_1213) }
    /// Large Palette Color Lookup Table UID, UI 1. Retired.
    public static var largePaletteColorLookupTableUID: Tag { Tag(0x0028_1214) }
    /// Segmented Red Palette Color Lookup Table Data, OW 1.
    public static var segmentedRedPaletteColorLookupTableData: Tag { Tag(0x0028_1221) }
    /// Segmented Green Palette Color Lookup Table Data, OW 1.
    public static var segmentedGreenPaletteColorLookupTableData: Tag { Tag(0x0028_1222) }
    /// Segmented Blue Palette Color Lookup Table Data, OW 1.
    public static var segmentedBluePaletteColorLookupTableData: Tag { Tag(0x0028_1223) }
    /// Segmented Alpha Palette Color Lookup Table Data, OW 1.
    public static var segmentedAlphaPaletteColorLookupTableData: Tag { Tag(0x0028_1224) }
    /// Stored Value Color Range Sequence, SQ 1.
    public static var storedValueColorRangeSequence: Tag { Tag(0x0028_1230) }
    /// Minimum Stored Value Mapped, FD 1.
    public static var minimumStoredValueMapped: Tag { Tag(0x0028_1231) }
    /// Maximum Stored Value Mapped, FD 1.
    public static var maximumStoredValueMapped: Tag { Tag(0x0028_1232) }
    /// Breast Implant Present, CS 1.
    public static var breastImplantPresent: Tag { Tag(0x0028_1300) }
    /// Partial View, CS 1.
    public static var partialView: Tag { Tag(0x0028_1350) }
    /// Partial View Description, ST 1.
    public static var partialViewDescription: Tag { Tag(0x0028_1351) }
    /// Partial View Code Sequence, SQ 1.
    public static var partialViewCodeSequence: Tag { Tag(0x0028_1352) }
    /// Spatial Locations Preserved, CS 1.
    public static var spatialLocationsPreserved: Tag { Tag(0x0028_135A) }
    /// Data Frame Assignment Sequence, SQ 1.
    public static var dataFrameAssignmentSequence: Tag { Tag(0x0028_1401) }
    /// Data Path Assignment, CS 1.
    public static var dataPathAssignment: Tag { Tag(0x0028_1402) }
    /// Bits Mapped to Color Lookup Table, US 1.
    public static var bitsMappedToColorLookupTable: Tag { Tag(0x0028_1403) }
    /// Blending LUT 1 Sequence, SQ 1.
    public static var blendingLUT1Sequence: Tag { Tag(0x0028_1404) }
    /// Blending LUT 1 Transfer Function, CS 1.
    public static var blendingLUT1TransferFunction: Tag { Tag(0x0028_1405) }
    /// Blending Weight Constant, FD 1.
    public static var blendingWeightConstant: Tag { Tag(0x0028_1406) }
    /// Blending Lookup Table Descriptor, US 3.
    public static var blendingLookupTableDescriptor: Tag { Tag(0x0028_1407) }
    /// Blending Lookup Table Data, OW 1.
    public static var blendingLookupTableData: Tag { Tag(0x0028_1408) }
    /// Enhanced Palette Color Lookup Table Sequence, SQ 1.
    public static var enhancedPaletteColorLookupTableSequence: Tag { Tag(0x0028_140B) }
    /// Blending LUT 2 Sequence, SQ 1.
    public static var blendingLUT2Sequence: Tag { Tag(0x0028_140C) }
    /// Blending LUT 2 Transfer Function, CS 1.
    public static var blendingLUT2TransferFunction: Tag { Tag(0x0028_140D) }
    /// Data Path ID, CS 1.
    public static var dataPathID: Tag { Tag(0x0028_140E) }
    /// RGB LUT Transfer Function, CS 1.
    public static var rgbLUTTransferFunction: Tag { Tag(0x0028_140F) }
    /// Alpha LUT Transfer Function, CS 1.
    public static var alphaLUTTransferFunction: Tag { Tag(0x0028_1410) }
    /// ICC Profile, OB 1.
    public static var iccProfile: Tag { Tag(0x0028_2000) }
    /// Color Space, CS 1.
    public static var colorSpace: Tag { Tag(0x0028_2002) }
    /// Lossy Image Compression, CS 1.
    public static var lossyImageCompression: Tag { Tag(0x0028_2110) }
    /// Lossy Image Compression Ratio, DS 1-n.
    public static var lossyImageCompressionRatio: Tag { Tag(0x0028_2112) }
    /// Lossy Image Compression Method, CS 1-n.
    public static var lossyImageCompressionMethod: Tag { Tag(0x0028_2114) }
    /// Modality LUT Sequence, SQ 1.
    public static var modalityLUTSequence: Tag { Tag(0x0028_3000) }
    /// Variable Modality LUT Sequence, SQ 1.
    public static var variableModalityLUTSequence: Tag { Tag(0x0028_3001) }
    /// LUT Descriptor, US or SS 3.
    public static var lutDescriptor: Tag { Tag(0x0028_3002) }
    /// LUT Explanation, LO 1.
    public static var lutExplanation: Tag { Tag(0x0028_3003) }
    /// Modality LUT Type, LO 1.
    public static var modalityLUTType: Tag { Tag(0x0028_3004) }
    /// LUT Data, US or OW 1-n or 1.
    public static var lutData: Tag { Tag(0x0028_3006) }
    /// VOI LUT Sequence, SQ 1.
    public static var voiLUTSequence: Tag { Tag(0x0028_3010) }
    /// Softcopy VOI LUT Sequence, SQ 1.
    public static var softcopyVOILUTSequence: Tag { Tag(0x0028_3110) }
    /// Image Presentation Comments, LT 1. Retired.
    public static var imagePresentationComments: Tag { Tag(0x0028_4000) }
    /// Bi-Plane Acquisition Sequence, SQ 1. Retired.
    public static var biPlaneAcquisitionSequence: Tag { Tag(0x0028_5000) }
    /// Representative Frame Number, US 1.
    public static var representativeFrameNumber: Tag { Tag(0x0028_6010) }
    /// Frame Numbers of Interest (FOI), US 1-n.
    public static var frameNumbersOfInterest: Tag { Tag(0x0028_6020) }
    /// Frame of Interest Description, LO 1-n.
    public static var frameOfInterestDescription: Tag { Tag(0x0028_6022) }
    /// Frame of Interest Type, CS 1-n.
    public static var frameOfInterestType: Tag { Tag(0x0028_6023) }
    /// Mask Pointer(s), US 1-n. Retired.
    public static var maskPointers: Tag { Tag(0x0028_6030) }
    /// R Wave Pointer, US 1-n.
    public static var rWavePointer: Tag { Tag(0x0028_6040) }
    /// Mask Subtraction Sequence, SQ 1.
    public static var maskSubtractionSequence: Tag { Tag(0x0028_6100) }
    /// Mask Operation, CS 1.
    public static var maskOperation: Tag { Tag(0x0028_6101) }
    /// Applicable Frame Range, US 2-2n.
    public static var applicableFrameRange: Tag { Tag(0x0028_6102) }
    /// Mask Frame Numbers, US 1-n.
    public static var maskFrameNumbers: Tag { Tag(0x0028_6110) }
    /// Contrast Frame Averaging, US 1.
    public static var contrastFrameAveraging: Tag { Tag(0x0028_6112) }
    /// Mask Sub-pixel Shift, FL 2.
    public static var maskSubPixelShift: Tag { Tag(0x0028_6114) }
    /// TID Offset, SS 1.
    public static var tidOffset: Tag { Tag(0x0028_6120) }
    /// Mask Operation Explanation, ST 1.
    public static var maskOperationExplanation: Tag { Tag(0x0028_6190) }
    /// Equipment Administrator Sequence, SQ 1.
    public static var equipmentAdministratorSequence: Tag { Tag(0x0028_7000) }
    /// Number of Display Subsystems, US 1.
    public static var numberOfDisplaySubsystems: Tag { Tag(0x0028_7001) }
    /// Current Configuration ID, US 1.
    public static var currentConfigurationID: Tag { Tag(0x0028_7002) }
    /// Display Subsystem ID, US 1.
    public static var displaySubsystemID: Tag { Tag(0x0028_7003) }
    /// Display Subsystem Name, SH 1.
    public static var displaySubsystemName: Tag { Tag(0x0028_7004) }
    /// Display Subsystem Description, LO 1.
    public static var displaySubsystemDescription: Tag { Tag(0x0028_7005) }
    /// System Status, CS 1.
    public static var systemStatus: Tag { Tag(0x0028_7006) }
    /// System Status Comment, LO 1.
    public static var systemStatusComment: Tag { Tag(0x0028_7007) }
    /// Target Luminance Characteristics Sequence, SQ 1.
    public static var targetLuminanceCharacteristicsSequence: Tag { Tag(0x0028_7008) }
    /// Luminance Characteristics ID, US 1.
    public static var luminanceCharacteristicsID: Tag { Tag(0x0028_7009) }
    /// Display Subsystem Configuration Sequence, SQ 1.
    public static var displaySubsystemConfigurationSequence: Tag { Tag(0x0028_700A) }
    /// Configuration ID, US 1.
    public static var configurationID: Tag { Tag(0x0028_700B) }
    /// Configuration Name, SH 1.
    public static var configurationName: Tag { Tag(0x0028_700C) }
    /// Configuration Description, LO 1.
    public static var configurationDescription: Tag { Tag(0x0028_700D) }
    /// Referenced Target Luminance Characteristics ID, US 1.
    public static var referencedTargetLuminanceCharacteristicsID: Tag { Tag(0x0028_700E) }
    /// QA Results Sequence, SQ 1.
    public static var qaResultsSequence: Tag { Tag(0x0028_700F) }
    /// Display Subsystem QA Results Sequence, SQ 1.
    public static var displaySubsystemQAResultsSequence: Tag { Tag(0x0028_7010) }
    /// Configuration QA Results Sequence, SQ 1.
    public static var configurationQAResultsSequence: Tag { Tag(0x0028_7011) }
    /// Measurement Equipment Sequence, SQ 1.
    public static var measurementEquipmentSequence: Tag { Tag(0x0028_7012) }
    /// Measurement Functions, CS 1-n.
    public static var measurementFunctions: Tag { Tag(0x0028_7013) }
    /// Measurement Equipment Type, CS 1.
    public static var measurementEquipmentType: Tag { Tag(0x0028_7014) }
    /// Visual Evaluation Result Sequence, SQ 1.
    public static var visualEvaluationResultSequence: Tag { Tag(0x0028_7015) }
    /// Display Calibration Result Sequence, SQ 1.
    public static var displayCalibrationResultSequence: Tag { Tag(0x0028_7016) }
    /// DDL Value, US 1.
    public static var ddlValue: Tag { Tag(0x0028_7017) }
    /// CIExy White Point, FL 2.
    public static var ciexyWhitePoint: Tag { Tag(0x0028_7018) }
    /// Display Function Type, CS 1.
    public static var displayFunctionType: Tag { Tag(0x0028_7019) }
    /// Gamma Value, FL 1.
    public static var gammaValue: Tag { Tag(0x0028_701A) }
    /// Number of Luminance Points, US 1.
    public static var numberOfLuminancePoints: Tag { Tag(0x0028_701B) }
    /// Luminance Response Sequence, SQ 1.
    public static var luminanceResponseSequence: Tag { Tag(0x0028_701C) }
    /// Target Minimum Luminance, FL 1.
    public static var targetMinimumLuminance: Tag { Tag(0x0028_701D) }
    /// Target Maximum Luminance, FL 1.
    public static var targetMaximumLuminance: Tag { Tag(0x0028_701E) }
    /// Luminance Value, FL 1.
    public static var luminanceValue: Tag { Tag(0x0028_701F) }
    /// Luminance Response Description, LO 1.
    public static var luminanceResponseDescription: Tag { Tag(0x0028_7020) }
    /// White Point Flag, CS 1.
    public static var whitePointFlag: Tag { Tag(0x0028_7021) }
    /// Display Device Type Code Sequence, SQ 1.
    public static var displayDeviceTypeCodeSequence: Tag { Tag(0x0028_7022) }
    /// Display Subsystem Sequence, SQ 1.
    public static var displaySubsystemSequence: Tag { Tag(0x0028_7023) }
    /// Luminance Result Sequence, SQ 1.
    public static var luminanceResultSequence: Tag { Tag(0x0028_7024) }
    /// Ambient Light Value Source, CS 1.
    public static var ambientLightValueSource: Tag { Tag(0x0028_7025) }
    /// Measured Characteristics, CS 1-n.
    public static var measuredCharacteristics: Tag { Tag(0x0028_7026) }
    /// Luminance Uniformity Result Sequence, SQ 1.
    public static var luminanceUniformityResultSequence: Tag { Tag(0x0028_7027) }
    /// Visual Evaluation Test Sequence, SQ 1.
    public static var visualEvaluationTestSequence: Tag { Tag(0x0028_7028) }
    /// Test Result, CS 1.
    public static var testResult: Tag { Tag(0x0028_7029) }
    /// Test Result Comment, LO 1.
    public static var testResultComment: Tag { Tag(0x0028_702A) }
    /// Test Image Validation, CS 1.
    public static var testImageValidation: Tag { Tag(0x0028_702B) }
    /// Test Pattern Code Sequence, SQ 1.
    public static var testPatternCodeSequence: Tag { Tag(0x0028_702C) }
    /// Measurement Pattern Code Sequence, SQ 1.
    public static var measurementPatternCodeSequence: Tag { Tag(0x0028_702D) }
    /// Visual Evaluation Method Code Sequence, SQ 1.
    public static var visualEvaluationMethodCodeSequence: Tag { Tag(0x0028_702E) }
    /// Pixel Data Provider URL, UR 1.
    public static var pixelDataProviderURL: Tag { Tag(0x0028_7FE0) }
    /// Data Point Rows, UL 1.
    public static var dataPointRows: Tag { Tag(0x0028_9001) }
    /// Data Point Columns, UL 1.
    public static var dataPointColumns: Tag { Tag(0x0028_9002) }
    /// Signal Domain Columns, CS 1.
    public static var signalDomainColumns: Tag { Tag(0x0028_9003) }
    /// Largest Monochrome Pixel Value, US 1. Retired.
    public static var largestMonochromePixelValue: Tag { Tag(0x0028_9099) }
    /// Data Representation, CS 1.
    public static var dataRepresentation: Tag { Tag(0x0028_9108) }
    /// Pixel Measures Sequence, SQ 1.
    public static var pixelMeasuresSequence: Tag { Tag(0x0028_9110) }
    /// Frame VOI LUT Sequence, SQ 1.
    public static var frameVOILUTSequence: Tag { Tag(0x0028_9132) }
    /// Pixel Value Transformation Sequence, SQ 1.
    public static var pixelValueTransformationSequence: Tag { Tag(0x0028_9145) }
    /// Signal Domain Rows, CS 1.
    public static var signalDomainRows: Tag { Tag(0x0028_9235) }
    /// Display Filter Percentage, FL 1.
    public static var displayFilterPercentage: Tag { Tag(0x0028_9411) }
    /// Frame Pixel Shift Sequence, SQ 1.
    public static var framePixelShiftSequence: Tag { Tag(0x0028_9415) }
    /// Subtraction Item ID, US 1.
    public static var subtractionItemID: Tag { Tag(0x0028_9416) }
    /// Pixel Intensity Relationship LUT Sequence, SQ 1.
    public static var pixelIntensityRelationshipLUTSequence: Tag { Tag(0x0028_9422) }
    /// Frame Pixel Data Properties Sequence, SQ 1.
    public static var framePixelDataPropertiesSequence: Tag { Tag(0x0028_9443) }
    /// Geometrical Properties, CS 1.
    public static var geometricalProperties: Tag { Tag(0x0028_9444) }
    /// Geometric Maximum Distortion, FL 1.
    public static var geometricMaximumDistortion: Tag { Tag(0x0028_9445) }
    /// Image Processing Applied, CS 1-n.
    public static var imageProcessingApplied: Tag { Tag(0x0028_9446) }
    /// Mask Selection Mode, CS 1.
    public static var maskSelectionMode: Tag { Tag(0x0028_9454) }
    /// LUT Function, CS 1.
    public static var lutFunction: Tag { Tag(0x0028_9474) }
    /// Mask Visibility Percentage, FL 1.
    public static var maskVisibilityPercentage: Tag { Tag(0x0028_9478) }
    /// Pixel Shift Sequence, SQ 1.
    public static var pixelShiftSequence: Tag { Tag(0x0028_9501) }
    /// Region Pixel Shift Sequence, SQ 1.
    public static var regionPixelShiftSequence: Tag { Tag(0x0028_9502) }
    /// Vertices of the Region, SS 2-2n.
    public static var verticesOfTheRegion: Tag { Tag(0x0028_9503) }
    /// Multi-frame Presentation Sequence, SQ 1.
    public static var multiFramePresentationSequence: Tag { Tag(0x0028_9505) }
    /// Pixel Shift Frame Range, US 2-2n.
    public static var pixelShiftFrameRange: Tag { Tag(0x0028_9506) }
    /// LUT Frame Range, US 2-2n.
    public static var lutFrameRange: Tag { Tag(0x0028_9507) }
    /// Image to Equipment Mapping Matrix, DS 16.
    public static var imageToEquipmentMappingMatrix: Tag { Tag(0x0028_9520) }
    /// Equipment Coordinate System Identification, CS 1.
    public static var equipmentCoordinateSystemIdentification: Tag { Tag(0x0028_9537) }
    /// Study Status ID, CS 1. Retired.
    public static var studyStatusID: Tag { Tag(0x0032_000A) }
    /// Study Priority ID, CS 1. Retired.
    public static var studyPriorityID: Tag { Tag(0x0032_000C) }
    /// Study ID Issuer, LO 1. Retired.
    public static var studyIDIssuer: Tag { Tag(0x0032_0012) }
    /// Study Verified Date, DA 1. Retired.
    public static var studyVerifiedDate: Tag { Tag(0x0032_0032) }
    /// Study Verified Time, TM 1. Retired.
    public static var studyVerifiedTime: Tag { Tag(0x0032_0033) }
    /// Study Read Date, DA 1. Retired.
    public static var studyReadDate: Tag { Tag(0x0032_0034) }
    /// Study Read Time, TM 1. Retired.
    public static var studyReadTime: Tag { Tag(0x0032_0035) }
    /// Scheduled Study Start Date, DA 1. Retired.
    public static var scheduledStudyStartDate: Tag { Tag(0x0032_1000) }
    /// Scheduled Study Start Time, TM 1. Retired.
    public static var scheduledStudyStartTime: Tag { Tag(0x0032_1001) }
    /// Scheduled Study Stop Date, DA 1. Retired.
    public static var scheduledStudyStopDate: Tag { Tag(0x0032_1010) }
    /// Scheduled Study Stop Time, TM 1. Retired.
    public static var scheduledStudyStopTime: Tag { Tag(0x0032_1011) }
    /// Scheduled Study Location, LO 1. Retired.
    public static var scheduledStudyLocation: Tag { Tag(0x0032_1020) }
    /// Scheduled Study Location AE Title, AE 1-n. Retired.
    public static var scheduledStudyLocationAETitle: Tag { Tag(0x0032_1021) }
    /// Reason for Study, LO 1. Retired.
    public static var reasonForStudy: Tag { Tag(0x0032_1030) }
    /// Requesting Physician Identification Sequence, SQ 1.
    public static var requestingPhysicianIdentificationSequence: Tag { Tag(0x0032_1031) }
    /// Requesting Physician, PN 1.
    public static var requestingPhysician: Tag { Tag(0x0032_1032) }
    /// Requesting Service, LO 1.
    public static var requestingService: Tag { Tag(0x0032_1033) }
    /// Requesting Service Code Sequence, SQ 1.
    public static var requestingServiceCodeSequence: Tag { Tag(0x0032_1034) }
    /// Study Arrival Date, DA 1. Retired.
    public static var studyArrivalDate: Tag { Tag(0x0032_1040) }
    /// Study Arrival Time, TM 1. Retired.
    public static var studyArrivalTime: Tag { Tag(0x0032_1041) }
    /// Study Completion Date, DA 1. Retired.
    public static var studyCompletionDate: Tag { Tag(0x0032_1050) }
    /// Study Completion Time, TM 1. Retired.
    public static var studyCompletionTime: Tag { Tag(0x0032_1051) }
    /// Study Component Status ID, CS 1. Retired.
    public static var studyComponentStatusID: Tag { Tag(0x0032_1055) }
    /// Requested Procedure Description, LO 1.
    public static var requestedProcedureDescription: Tag { Tag(0x0032_1060) }
    /// Requested Procedure Code Sequence, SQ 1.
    public static var requestedProcedureCodeSequence: Tag { Tag(0x0032_1064) }
    /// Requested Laterality Code Sequence, SQ 1.
    public static var requestedLateralityCodeSequence: Tag { Tag(0x0032_1065) }
    /// Reason for Visit, UT 1.
    public static var reasonForVisit: Tag { Tag(0x0032_1066) }
    /// Reason for Visit Code Sequence, SQ 1.
    public static var reasonForVisitCodeSequence: Tag { Tag(0x0032_1067) }
    /// Requested Contrast Agent, LO 1.
    public static var requestedContrastAgent: Tag { Tag(0x0032_1070) }
    /// Study Comments, LT 1. Retired.
    public static var studyComments: Tag { Tag(0x0032_4000) }
    /// Flow Identifier Sequence, SQ 1.
    public static var flowIdentifierSequence: Tag { Tag(0x0034_0001) }
    /// Flow Identifier, OB 1.
    public static var flowIdentifier: Tag { Tag(0x0034_0002) }
    /// Flow Transfer Syntax UID, UI 1.
    public static var flowTransferSyntaxUID: Tag { Tag(0x0034_0003) }
    /// Flow RTP Sampling Rate, UL 1.
    public static var flowRTPSamplingRate: Tag { Tag(0x0034_0004) }
    /// Source Identifier, OB 1.
    public static var sourceIdentifier: Tag { Tag(0x0034_0005) }
    /// Frame Origin Timestamp, OB 1.
    public static var frameOriginTimestamp: Tag { Tag(0x0034_0007) }
    /// Includes Imaging Subject, CS 1.
    public static var includesImagingSubject: Tag { Tag(0x0034_0008) }
    /// Frame Usefulness Group Sequence, SQ 1.
    public static var frameUsefulnessGroupSequence: Tag { Tag(0x0034_0009) }
    /// Real-Time Bulk Data Flow Sequence, SQ 1.
    public static var realTimeBulkDataFlowSequence: Tag { Tag(0x0034_000A) }
    /// Camera Position Group Sequence, SQ 1.
    public static var cameraPositionGroupSequence: Tag { Tag(0x0034_000B) }
    /// Includes Information, CS 1.
    public static var includesInformation: Tag { Tag(0x0034_000C) }
    /// Time of Frame Group Sequence, SQ 1.
    public static var timeOfFrameGroupSequence: Tag { Tag(0x0034_000D) }
    /// Referenced Patient Alias Sequence, SQ 1. Retired.
    public static var referencedPatientAliasSequence: Tag { Tag(0x0038_0004) }
    /// Visit Status ID, CS 1.
    public static var visitStatusID: Tag { Tag(0x0038_0008) }
    /// Admission ID, LO 1.
    public static var admissionID: Tag { Tag(0x0038_0010) }
    /// Issuer of Admission ID, LO 1. Retired.
    public static var issuerOfAdmissionID: Tag { Tag(0x0038_0011) }
    /// Issuer of Admission ID Sequence, SQ 1.
    public static var issuerOfAdmissionIDSequence: Tag { Tag(0x0038_0014) }
    /// Route of Admissions, LO 1.
    public static var routeOfAdmissions: Tag { Tag(0x0038_0016) }
    /// Scheduled Admission Date, DA 1. Retired.
    public static var scheduledAdmissionDate: Tag { Tag(0x0038_001A) }
    /// Scheduled Admission Time, TM 1. Retired.
    public static var scheduledAdmissionTime: Tag { Tag(0x0038_001B) }
    /// Scheduled Discharge Date, DA 1. Retired.
    public static var scheduledDischargeDate: Tag { Tag(0x0038_001C) }
    /// Scheduled Discharge Time, TM 1. Retired.
    public static var scheduledDischargeTime: Tag { Tag(0x0038_001D) }
    /// Scheduled Patient Institution Residence, LO 1. Retired.
    public static var scheduledPatientInstitutionResidence: Tag { Tag(0x0038_001E) }
    /// Admitting Date, DA 1.
    public static var admittingDate: Tag { Tag(0x0038_0020) }
    /// Admitting Time, TM 1.
    public static var admittingTime: Tag { Tag(0x0038_0021) }
    /// Discharge Date, DA 1. Retired.
    public static var dischargeDate: Tag { Tag(0x0038_0030) }
    /// Discharge Time, TM 1. Retired.
    public static var dischargeTime: Tag { Tag(0x0038_0032) }
    /// Discharge Diagnosis Description, LO 1. Retired.
    public static var dischargeDiagnosisDescription: Tag { Tag(0x0038_0040) }
    /// Discharge Diagnosis Code Sequence, SQ 1. Retired.
    public static var dischargeDiagnosisCodeSequence: Tag { Tag(0x0038_0044) }
    /// Special Needs, LO 1.
    public static var specialNeeds: Tag { Tag(0x0038_0050) }
    /// Service Episode ID, LO 1.
    public static var serviceEpisodeID: Tag { Tag(0x0038_0060) }
    /// Issuer of Service Episode ID, LO 1. Retired.
    public static var issuerOfServiceEpisodeID: Tag { Tag(0x0038_0061) }
    /// Service Episode Description, LO 1.
    public static var serviceEpisodeDescription: Tag { Tag(0x0038_0062) }
    /// Issuer of Service Episode ID Sequence, SQ 1.
    public static var issuerOfServiceEpisodeIDSequence: Tag { Tag(0x0038_0064) }
    /// Pertinent Documents Sequence, SQ 1.
    public static var pertinentDocumentsSequence: Tag { Tag(0x0038_0100) }
    /// Pertinent Resources Sequence, SQ 1.
    public static var pertinentResourcesSequence: Tag { Tag(0x0038_0101) }
    /// Resource Description, LO 1.
    public static var resourceDescription: Tag { Tag(0x0038_0102) }
    /// Current Patient Location, LO 1.
    public static var currentPatientLocation: Tag { Tag(0x0038_0300) }
    /// Patient's Institution Residence, LO 1.
    public static var patientInstitutionResidence: Tag { Tag(0x0038_0400) }
    /// Patient State, LO 1.
    public static var patientState: Tag { Tag(0x0038_0500) }
    /// Patient Clinical Trial Participation Sequence, SQ 1.
    public static var patientClinicalTrialParticipationSequence: Tag { Tag(0x0038_0502) }
    /// Visit Comments, LT 1.
    public static var visitComments: Tag { Tag(0x0038_4000) }
    /// Waveform Originality, CS 1.
    public static var waveformOriginality: Tag { Tag(0x003A_0004) }
    /// Number of Waveform Channels, US 1.
    public static var numberOfWaveformChannels: Tag { Tag(0x003A_0005) }
    /// Number of Waveform Samples, UL 1.
    public static var numberOfWaveformSamples: Tag { Tag(0x003A_0010) }
    /// Sampling Frequency, DS 1.
    public static var samplingFrequency: Tag { Tag(0x003A_001A) }
    /// Multiplex Group Label, SH 1.
    public static var multiplexGroupLabel: Tag { Tag(0x003A_0020) }
    /// Channel Definition Sequence, SQ 1.
    public static var channelDefinitionSequence: Tag { Tag(0x003A_0200) }
    /// Waveform Channel Number, IS 1.
    public static var waveformChannelNumber: Tag { Tag(0x003A_0202) }
    /// Channel Label, SH 1.
    public static var channelLabel: Tag { Tag(0x003A_0203) }
    /// Channel Status, CS 1-n.
    public static var channelStatus: Tag { Tag(0x003A_0205) }
    /// Channel Source Sequence, SQ 1.
    public static var channelSourceSequence: Tag { Tag(0x003A_0208) }
    /// Channel Source Modifiers Sequence, SQ 1.
    public static var channelSourceModifiersSequence: Tag { Tag(0x003A_0209) }
    /// Source Waveform Sequence, SQ 1.
    public static var sourceWaveformSequence: Tag { Tag(0x003A_020A) }
    /// Channel Derivation Description, LO 1.
    public static var channelDerivationDescription: Tag { Tag(0x003A_020C) }
    /// Channel Sensitivity, DS 1.
    public static var channelSensitivity: Tag { Tag(0x003A_0210) }
    /// Channel Sensitivity Units Sequence, SQ 1.
    public static var channelSensitivityUnitsSequence: Tag { Tag(0x003A_0211) }
    /// Channel Sensitivity Correction Factor, DS 1.
    public static var channelSensitivityCorrectionFactor: Tag { Tag(0x003A_0212) }
    /// Channel Baseline, DS 1.
    public static var channelBaseline: Tag { Tag(0x003A_0213) }
    /// Channel Time Skew, DS 1.
    public static var channelTimeSkew: Tag { Tag(0x003A_0214) }
    /// Channel Sample Skew, DS 1.
    public static var channelSampleSkew: Tag { Tag(0x003A_0215) }
    /// Channel Offset, DS 1.
    public static var channelOffset: Tag { Tag(0x003A_0218) }
    /// Waveform Bits Stored, US 1.
    public static var waveformBitsStored: Tag { Tag(0x003A_021A) }
    /// Filter Low Frequency, DS 1.
    public static var filterLowFrequency: Tag { Tag(0x003A_0220) }
    /// Filter High Frequency, DS 1.
    public static var filterHighFrequency: Tag { Tag(0x003A_0221) }
    /// Notch Filter Frequency, DS 1.
    public static var notchFilterFrequency: Tag { Tag(0x003A_0222) }
    /// Notch Filter Bandwidth, DS 1.
    public static var notchFilterBandwidth: Tag { Tag(0x003A_0223) }
    /// Waveform Data Display Scale, FL 1.
    public static var waveformDataDisplayScale: Tag { Tag(0x003A_0230) }
    /// Waveform Display Background CIELab Value, US 3.
    public static var waveformDisplayBackgroundCIELabValue: Tag { Tag(0x003A_0231) }
    /// Waveform Presentation Group Sequence, SQ 1.
    public static var waveformPresentationGroupSequence: Tag { Tag(0x003A_0240) }
    /// Presentation Group Number, US 1.
    public static var presentationGroupNumber: Tag { Tag(0x003A_0241) }
    /// Channel Display Sequence, SQ 1.
    public static var channelDisplaySequence: Tag { Tag(0x003A_0242) }
    /// Channel Recommended Display CIELab Value, US 3.
    public static var channelRecommendedDisplayCIELabValue: Tag { Tag(0x003A_0244) }
    /// Channel Position, FL 1.
    public static var channelPosition: Tag { Tag(0x003A_0245) }
    /// Display Shading Flag, CS 1.
    public static var displayShadingFlag: Tag { Tag(0x003A_0246) }
    /// Fractional Channel Display Scale, FL 1.
    public static var fractionalChannelDisplayScale: Tag { Tag(0x003A_0247) }
    /// Absolute Channel Display Scale, FL 1.
    public static var absoluteChannelDisplayScale: Tag { Tag(0x003A_0248) }
    /// Multiplexed Audio Channels Description Code Sequence, SQ 1.
    public static var multiplexedAudioChannelsDescriptionCodeSequence: Tag { Tag(0x003A_0300) }
    /// Channel Identification Code, IS 1.
    public static var channelIdentificationCode: Tag { Tag(0x003A_0301) }
    /// Channel Mode, CS 1.
    public static var channelMode: Tag { Tag(0x003A_0302) }
    /// Multiplex Group UID, UI 1.
    public static var multiplexGroupUID: Tag { Tag(0x003A_0310) }
    /// Powerline Frequency, DS 1.
    public static var powerlineFrequency: Tag { Tag(0x003A_0311) }
    /// Channel Impedance Sequence, SQ 1.
    public static var channelImpedanceSequence: Tag { Tag(0x003A_0312) }
    /// Impedance Value, DS 1.
    public static var impedanceValue: Tag { Tag(0x003A_0313) }
    /// Impedance Measurement DateTime, DT 1.
    public static var impedanceMeasurementDateTime: Tag { Tag(0x003A_0314) }
    /// Impedance Measurement Frequency, DS 1.
    public static var impedanceMeasurementFrequency: Tag { Tag(0x003A_0315) }
    /// Impedance Measurement Current Type, CS 1.
    public static var impedanceMeasurementCurrentType: Tag { Tag(0x003A_0316) }
    /// Waveform Amplifier Type, CS 1.
    public static var waveformAmplifierType: Tag { Tag(0x003A_0317) }
    /// Filter Low Frequency Characteristics Sequence, SQ 1.
    public static var filterLowFrequencyCharacteristicsSequence: Tag { Tag(0x003A_0318) }
    /// Filter High Frequency Characteristics Sequence, SQ 1.
    public static var filterHighFrequencyCharacteristicsSequence: Tag { Tag(0x003A_0319) }
    /// Summarized Filter Lookup Table Sequence, SQ 1.
    public static var summarizedFilterLookupTableSequence: Tag { Tag(0x003A_0320) }
    /// Notch Filter Characteristics Sequence, SQ 1.
    public static var notchFilterCharacteristicsSequence: Tag { Tag(0x003A_0321) }
    /// Waveform Filter Type, CS 1.
    public static var waveformFilterType: Tag { Tag(0x003A_0322) }
    /// Analog Filter Characteristics Sequence, SQ 1.
    public static var analogFilterCharacteristicsSequence: Tag { Tag(0x003A_0323) }
    /// Analog Filter Roll Off, DS 1.
    public static var analogFilterRollOff: Tag { Tag(0x003A_0324) }
    /// Analog Filter Type Code Sequence, SQ 1.
    public static var analogFilterTypeCodeSequence: Tag { Tag(0x003A_0325) }
    /// Digital Filter Characteristics Sequence, SQ 1.
    public static var digitalFilterCharacteristicsSequence: Tag { Tag(0x003A_0326) }
    /// Digital Filter Order, IS 1.
    public static var digitalFilterOrder: Tag { Tag(0x003A_0327) }
    /// Digital Filter Type Code Sequence, SQ 1.
    public static var digitalFilterTypeCodeSequence: Tag { Tag(0x003A_0328) }
    /// Waveform Filter Description, ST 1.
    public static var waveformFilterDescription: Tag { Tag(0x003A_0329) }
    /// Filter Lookup Table Sequence, SQ 1.
    public static var filterLookupTableSequence: Tag { Tag(0x003A_032A) }
    /// Filter Lookup Table Description, ST 1.
    public static var filterLookupTableDescription: Tag { Tag(0x003A_032B) }
    /// Frequency Encoding Code Sequence, SQ 1.
    public static var frequencyEncodingCodeSequence: Tag { Tag(0x003A_032C) }
    /// Magnitude Encoding Code Sequence, SQ 1.
    public static var magnitudeEncodingCodeSequence: Tag { Tag(0x003A_032D) }
    /// Filter Lookup Table Data, OD 1.
    public static var filterLookupTableData: Tag { Tag(0x003A_032E) }
    /// Scheduled Station AE Title, AE 1-n.
    public static var scheduledStationAETitle: Tag { Tag(0x0040_0001) }
    /// Scheduled Procedure Step Start Date, DA 1.
    public static var scheduledProcedureStepStartDate: Tag { Tag(0x0040_0002) }
    /// Scheduled Procedure Step Start Time, TM 1.
    public static var scheduledProcedureStepStartTime: Tag { Tag(0x0040_0003) }
    /// Scheduled Procedure Step End Date, DA 1.
    public static var scheduledProcedureStepEndDate: Tag { Tag(0x0040_0004) }
    /// Scheduled Procedure Step End Time, TM 1.
    public static var scheduledProcedureStepEndTime: Tag { Tag(0x0040_0005) }
    /// Scheduled Performing Physician's Name, PN 1.
    public static var scheduledPerformingPhysicianName: Tag { Tag(0x0040_0006) }
    /// Scheduled Procedure Step Description, LO 1.
    public static var scheduledProcedureStepDescription: Tag { Tag(0x0040_0007) }
    /// Scheduled Protocol Code Sequence, SQ 1.
    public static var scheduledProtocolCodeSequence: Tag { Tag(0x0040_0008) }
    /// Scheduled Procedure Step ID, SH 1.
    public static var scheduledProcedureStepID: Tag { Tag(0x0040_0009) }
    /// Stage Code Sequence, SQ 1.
    public static var stageCodeSequence: Tag { Tag(0x0040_000A) }
    /// Scheduled Performing Physician Identification Sequence, SQ 1.
    public static var scheduledPerformingPhysicianIdentificationSequence: Tag { Tag(0x0040_000B) }
    /// Scheduled Station Name, SH 1-n.
    public static var scheduledStationName: Tag { Tag(0x0040_0010) }
    /// Scheduled Procedure Step Location, SH 1.
    public static var scheduledProcedureStepLocation: Tag { Tag(0x0040_0011) }
    /// Pre-Medication, LO 1.
    public static var preMedication: Tag { Tag(0x0040_0012) }
    /// Scheduled Procedure Step Status, CS 1.
    public static var scheduledProcedureStepStatus: Tag { Tag(0x0040_0020) }
    /// Order Placer Identifier Sequence, SQ 1.
    public static var orderPlacerIdentifierSequence: Tag { Tag(0x0040_0026) }
    /// Order Filler Identifier Sequence, SQ 1.
    public static var orderFillerIdentifierSequence: Tag { Tag(0x0040_0027) }
    /// Local Namespace Entity ID, UT 1.
    public static var localNamespaceEntityID: Tag { Tag(0x0040_0031) }
    /// Universal Entity ID, UT 1.
    public static var universalEntityID: Tag { Tag(0x0040_0032) }
    /// Universal Entity ID Type, CS 1.
    public static var universalEntityIDType: Tag { Tag(0x0040_0033) }
    /// Identifier Type Code, CS 1.
    public static var identifierTypeCode: Tag { Tag(0x0040_0035) }
    /// Assigning Facility Sequence, SQ 1.
    public static var assigningFacilitySequence: Tag { Tag(0x0040_0036) }
    /// Assigning Jurisdiction Code Sequence, SQ 1.
    public static var assigningJurisdictionCodeSequence: Tag { Tag(0x0040_0039) }
    /// Assigning Agency or Department Code Sequence, SQ 1.
    public static var assigningAgencyOrDepartmentCodeSequence: Tag { Tag(0x0040_003A) }
    /// Scheduled Procedure Step Sequence, SQ 1.
    public static var scheduledProcedureStepSequence: Tag { Tag(0x0040_0100) }
    /// Referenced Non-Image Composite SOP Instance Sequence, SQ 1.
    public static var referencedNonImageCompositeSOPInstanceSequence: Tag { Tag(0x0040_0220) }
    /// Performed Station AE Title, AE 1.
    public static var performedStationAETitle: Tag { Tag(0x0040_0241) }
    /// Performed Station Name, SH 1.
    public static var performedStationName: Tag { Tag(0x0040_0242) }
    /// Performed Location, SH 1.
    public static var performedLocation: Tag { Tag(0x0040_0243) }
    /// Performed Procedure Step Start Date, DA 1.
    public static var performedProcedureStepStartDate: Tag { Tag(0x0040_0244) }
    /// Performed Procedure Step Start Time, TM 1.
    public static var performedProcedureStepStartTime: Tag { Tag(0x0040_0245) }
    /// Performed Procedure Step End Date, DA 1.
    public static var performedProcedureStepEndDate: Tag { Tag(0x0040_0250) }
    /// Performed Procedure Step End Time, TM 1.
    public static var performedProcedureStepEndTime: Tag { Tag(0x0040_0251) }
    /// Performed Procedure Step Status, CS 1.
    public static var performedProcedureStepStatus: Tag { Tag(0x0040_0252) }
    /// Performed Procedure Step ID, SH 1.
    public static var performedProcedureStepID: Tag { Tag(0x0040_0253) }
    /// Performed Procedure Step Description, LO 1.
    public static var performedProcedureStepDescription: Tag { Tag(0x0040_0254) }
    /// Performed Procedure Type Description, LO 1.
    public static var performedProcedureTypeDescription: Tag { Tag(0x0040_0255) }
    /// Performed Protocol Code Sequence, SQ 1.
    public static var performedProtocolCodeSequence: Tag { Tag(0x0040_0260) }
    /// Performed Protocol Type, CS 1.
    public static var performedProtocolType: Tag { Tag(0x0040_0261) }
    /// Scheduled Step Attributes Sequence, SQ 1.
    public static var scheduledStepAttributesSequence: Tag { Tag(0x0040_0270) }
    /// Request Attributes Sequence, SQ 1.
    public static var requestAttributesSequence: Tag { Tag(0x0040_0275) }
    /// Comments on the Performed Procedure Step, ST 1.
    public static var commentsOnThePerformedProcedureStep: Tag { Tag(0x0040_0280) }
    /// Performed Procedure Step Discontinuation Reason Code Sequence, SQ 1.
    public static var performedProcedureStepDiscontinuationReasonCodeSequence: Tag { Tag(0x0040_0281) }
    /// Quantity Sequence, SQ 1.
    public static var quantitySequence: Tag { Tag(0x0040_0293) }
    /// Quantity, DS 1.
    public static var quantity: Tag { Tag(0x0040_0294) }
    /// Measuring Units Sequence, SQ 1.
    public static var measuringUnitsSequence: Tag { Tag(0x0040_0295) }
    /// Billing Item Sequence, SQ 1.
    public static var billingItemSequence: Tag { Tag(0x0040_0296) }
    /// Total Time of Fluoroscopy, US 1. Retired.
    public static var totalTimeOfFluoroscopy: Tag { Tag(0x0040_0300) }
    /// Total Number of Exposures, US 1. Retired.
    public static var totalNumberOfExposures: Tag { Tag(0x0040_0301) }
    /// Entrance Dose, US 1.
    public static var entranceDose: Tag { Tag(0x0040_0302) }
    /// Exposed Area, US 1-2.
    public static var exposedArea: Tag { Tag(0x0040_0303) }
    /// Distance Source to Entrance, DS 1.
    public static var distanceSourceToEntrance: Tag { Tag(0x0040_0306) }
    /// Distance Source to Support, DS 1. Retired.
    public static var distanceSourceToSupport: Tag { Tag(0x0040_0307) }
    /// Exposure Dose Sequence, SQ 1. Retired.
    public static var exposureDoseSequence: Tag { Tag(0x0040_030E) }
    /// Comments on Radiation Dose, ST 1.
    public static var commentsOnRadiationDose: Tag { Tag(0x0040_0310) }
    /// X-Ray Output, DS 1.
    public static var xRayOutput: Tag { Tag(0x0040_0312) }
    /// Half Value Layer, DS 1.
    public static var halfValueLayer: Tag { Tag(0x0040_0314) }
    /// Organ Dose, DS 1.
    public static var organDose: Tag { Tag(0x0040_0316) }
    /// Organ Exposed, CS 1.
    public static var organExposed: Tag { Tag(0x0040_0318) }
    /// Billing Procedure Step Sequence, SQ 1.
    public static var billingProcedureStepSequence: Tag { Tag(0x0040_0320) }
    /// Film Consumption Sequence, SQ 1.
    public static var filmConsumptionSequence: Tag { Tag(0x0040_0321) }
    /// Billing Supplies and Devices Sequence, SQ 1.
    public static var billingSuppliesAndDevicesSequence: Tag { Tag(0x0040_0324) }
    /// Referenced Procedure Step Sequence, SQ 1. Retired.
    public static var referencedProcedureStepSequence: Tag { Tag(0x0040_0330) }
    /// Performed Series Sequence, SQ 1.
    public static var performedSeriesSequence: Tag { Tag(0x0040_0340) }
    /// Comments on the Scheduled Procedure Step, LT 1.
    public static var commentsOnTheScheduledProcedureStep: Tag { Tag(0x0040_0400) }
    /// Protocol Context Sequence, SQ 1.
    public static var protocolContextSequence: Tag { Tag(0x0040_0440) }
    /// Content Item Modifier Sequence, SQ 1.
    public static var contentItemModifierSequence: Tag { Tag(0x0040_0441) }
    /// Scheduled Specimen Sequence, SQ 1.
    public static var scheduledSpecimenSequence: Tag { Tag(0x0040_0500) }
    /// Specimen Accession Number, LO 1. Retired.
    public static var specimenAccessionNumber: Tag { Tag(0x0040_050A) }
    /// Container Identifier, LO 1.
    public static var containerIdentifier: Tag { Tag(0x0040_0512) }
    /// Issuer of the Container Identifier Sequence, SQ 1.
    public static var issuerOfTheContainerIdentifierSequence: Tag { Tag(0x0040_0513) }
    /// Alternate Container Identifier Sequence, SQ 1.
    public static var alternateContainerIdentifierSequence: Tag { Tag(0x0040_0515) }
    /// Container Type Code Sequence, SQ 1.
    public static var containerTypeCodeSequence: Tag { Tag(0x0040_0518) }
    /// Container Description, LO 1.
    public static var containerDescription: Tag { Tag(0x0040_051A) }
    /// Container Component Sequence, SQ 1.
    public static var containerComponentSequence: Tag { Tag(0x0040_0520) }
    /// Specimen Sequence, SQ 1. Retired.
    public static var specimenSequence: Tag { Tag(0x0040_0550) }
    /// Specimen Identifier, LO 1.
    public static var specimenIdentifier: Tag { Tag(0x0040_0551) }
    /// Specimen Description Sequence (Trial), SQ 1. Retired.
    public static var specimenDescriptionSequenceTrial: Tag { Tag(0x0040_0552) }
    /// Specimen Description (Trial), ST 1. Retired.
    public static var specimenDescriptionTrial: Tag { Tag(0x0040_0553) }
    /// Specimen UID, UI 1.
    public static var specimenUID: Tag { Tag(0x0040_0554) }
    /// Acquisition Context Sequence, SQ 1.
    public static var acquisitionContextSequence: Tag { Tag(0x0040_0555) }
    /// Acquisition Context Description, ST 1.
    public static var acquisitionContextDescription: Tag { Tag(0x0040_0556) }
    /// Specimen Description Sequence, SQ 1.
    public static var specimenDescriptionSequence: Tag { Tag(0x0040_0560) }
    /// Issuer of the Specimen Identifier Sequence, SQ 1.
    public static var issuerOfTheSpecimenIdentifierSequence: Tag { Tag(0x0040_0562) }
    /// Specimen Type Code Sequence, SQ 1.
    public static var specimenTypeCodeSequence: Tag { Tag(0x0040_059A) }
    /// Specimen Short Description, LO 1.
    public static var specimenShortDescription: Tag { Tag(0x0040_0600) }
    /// Specimen Detailed Description, UT 1.
    public static var specimenDetailedDescription: Tag { Tag(0x0040_0602) }
    /// Specimen Preparation Sequence, SQ 1.
    public static var specimenPreparationSequence: Tag { Tag(0x0040_0610) }
    /// Specimen Preparation Step Content Item Sequence, SQ 1.
    public static var specimenPreparationStepContentItemSequence: Tag { Tag(0x0040_0612) }
    /// Specimen Localization Content Item Sequence, SQ 1.
    public static var specimenLocalizationContentItemSequence: Tag { Tag(0x0040_0620) }
    /// Slide Identifier, LO 1. Retired.
    public static var slideIdentifier: Tag { Tag(0x0040_06FA) }
    /// Whole Slide Microscopy Image Frame Type Sequence, SQ 1.
    public static var wholeSlideMicroscopyImageFrameTypeSequence: Tag { Tag(0x0040_0710) }
    /// Image Center Point Coordinates Sequence, SQ 1.
    public static var imageCenterPointCoordinatesSequence: Tag { Tag(0x0040_071A) }
    /// X Offset in Slide Coordinate System, DS 1.
    public static var xOffsetInSlideCoordinateSystem: Tag { Tag(0x0040_072A) }
    /// Y Offset in Slide Coordinate System, DS 1.
    public static var yOffsetInSlideCoordinateSystem: Tag { Tag(0x0040_073A) }
    /// Z Offset in Slide Coordinate System, DS 1.
    public static var zOffsetInSlideCoordinateSystem: Tag { Tag(0x0040_074A) }
    /// Pixel Spacing Sequence, SQ 1. Retired.
    public static var pixelSpacingSequence: Tag { Tag(0x0040_08D8) }
    /// Coordinate System Axis Code Sequence, SQ 1. Retired.
    public static var coordinateSystemAxisCodeSequence: Tag { Tag(0x0040_08DA) }
    /// Measurement Units Code Sequence, SQ 1.
    public static var measurementUnitsCodeSequence: Tag { Tag(0x0040_08EA) }
    /// Vital Stain Code Sequence (Trial), SQ 1. Retired.
    public static var vitalStainCodeSequenceTrial: Tag { Tag(0x0040_09F8) }
    /// Requested Procedure ID, SH 1.
    public static var requestedProcedureID: Tag { Tag(0x0040_1001) }
    /// Reason for the Requested Procedure, LO 1.
    public static var reasonForTheRequestedProcedure: Tag { Tag(0x0040_1002) }
    /// Requested Procedure Priority, SH 1.
    public static var requestedProcedurePriority: Tag { Tag(0x0040_1003) }
    /// Patient Transport Arrangements, LO 1.
    public static var patientTransportArrangements: Tag { Tag(0x0040_1004) }
    /// Requested Procedure Location, LO 1.
    public static var requestedProcedureLocation: Tag { Tag(0x0040_1005) }
    /// Placer Order Number / Procedure, SH 1. Retired.
    public static var placerOrderNumberProcedure: Tag { Tag(0x0040_1006) }
    /// Filler Order Number / Procedure, SH 1. Retired.
    public static var fillerOrderNumberProcedure: Tag { Tag(0x0040_1007) }
    /// Confidentiality Code, LO 1.
    public static var confidentialityCode: Tag { Tag(0x0040_1008) }
    /// Reporting Priority, SH 1.
    public static var reportingPriority: Tag { Tag(0x0040_1009) }
    /// Reason for Requested Procedure Code Sequence, SQ 1.
    public static var reasonForRequestedProcedureCodeSequence: Tag { Tag(0x0040_100A) }
    /// Names of Intended Recipients of Results, PN 1-n.
    public static var namesOfIntendedRecipientsOfResults: Tag { Tag(0x0040_1010) }
    /// Intended Recipients of Results Identification Sequence, SQ 1.
    public static var intendedRecipientsOfResultsIdentificationSequence: Tag { Tag(0x0040_1011) }
    /// Reason For Performed Procedure Code Sequence, SQ 1.
    public static var reasonForPerformedProcedureCodeSequence: Tag { Tag(0x0040_1012) }
    /// Requested Procedure Description (Trial), LO 1. Retired.
    public static var requestedProcedureDescriptionTrial: Tag { Tag(0x0040_1060) }
    /// Person Identification Code Sequence, SQ 1.
    public static var personIdentificationCodeSequence: Tag { Tag(0x0040_1101) }
    /// Person's Address, ST 1.
    public static var personAddress: Tag { Tag(0x0040_1102) }
    /// Person's Telephone Numbers, LO 1-n.
    public static var personTelephoneNumbers: Tag { Tag(0x0040_1103) }
    /// Person's Telecom Information, LT 1.
    public static var personTelecomInformation: Tag { Tag(0x0040_1104) }
    /// Requested Procedure Comments, LT 1.
    public static var requestedProcedureComments: Tag { Tag(0x0040_1400) }
    /// Reason for the Imaging Service Request, LO 1. Retired.
    public static var reasonForTheImagingServiceRequest: Tag { Tag(0x0040_2001) }
    /// Issue Date of Imaging Service Request, DA 1.
    public static var issueDateOfImagingServiceRequest: Tag { Tag(0x0040_2004) }
    /// Issue Time of Imaging Service Request, TM 1.
    public static var issueTimeOfImagingServiceRequest: Tag { Tag(0x0040_2005) }
    /// Placer Order Number / Imaging Service Request (Retired), SH 1. Retired.
    public static var placerOrderNumberImagingServiceRequestRetired: Tag { Tag(0x0040_2006) }
    /// Filler Order Number / Imaging Service Request (Retired), SH 1. Retired.
    public static var fillerOrderNumberImagingServiceRequestRetired: Tag { Tag(0x0040_2007) }
    /// Order Entered By, PN 1.
    public static var orderEnteredBy: Tag { Tag(0x0040_2008) }
    /// Order Enterer's Location, SH 1.
    public static var orderEntererLocation: Tag { Tag(0x0040_2009) }
    /// Order Callback Phone Number, SH 1.
    public static var orderCallbackPhoneNumber: Tag { Tag(0x0040_2010) }
    /// Order Callback Telecom Information, LT 1.
    public static var orderCallbackTelecomInformation: Tag { Tag(0x0040_2011) }
    /// Placer Order Number / Imaging Service Request, LO 1.
    public static var placerOrderNumberImagingServiceRequest: Tag { Tag(0x0040_2016) }
    /// Filler Order Number / Imaging Service Request, LO 1.
    public static var fillerOrderNumberImagingServiceRequest: Tag { Tag(0x0040_2017) }
    /// Imaging Service Request Comments, LT 1.
    public static var imagingServiceRequestComments: Tag { Tag(0x0040_2400) }
    /// Confidentiality Constraint on Patient Data Description, LO 1.
    public static var confidentialityConstraintOnPatientDataDescription: Tag { Tag(0x0040_3001) }
    /// General Purpose Scheduled Procedure Step Status, CS 1. Retired.
    public static var generalPurposeScheduledProcedureStepStatus: Tag { Tag(0x0040_4001) }
    /// General Purpose Performed Procedure Step Status, CS 1. Retired.
    public static var generalPurposePerformedProcedureStepStatus: Tag { Tag(0x0040_4002) }
    /// General Purpose Scheduled Procedure Step Priority, CS 1. Retired.
    public static var generalPurposeScheduledProcedureStepPriority: Tag { Tag(0x0040_4003) }
    /// Scheduled Processing Applications Code Sequence, SQ 1. Retired.
    public static var scheduledProcessingApplicationsCodeSequence: Tag { Tag(0x0040_4004) }
    /// Scheduled Procedure Step Start DateTime, DT 1.
    public static var scheduledProcedureStepStartDateTime: Tag { Tag(0x0040_4005) }
    /// Multiple Copies Flag, CS 1. Retired.
    public static var multipleCopiesFlag: Tag { Tag(0x0040_4006) }
    /// Performed Processing Applications Code Sequence, SQ 1. Retired.
    public static var performedProcessingApplicationsCodeSequence: Tag { Tag(0x0040_4007) }
    /// Scheduled Procedure Step Expiration DateTime, DT 1.
    public static var scheduledProcedureStepExpirationDateTime: Tag { Tag(0x0040_4008) }
    /// Human Performer Code Sequence, SQ 1.
    public static var humanPerformerCodeSequence: Tag { Tag(0x0040_4009) }
    /// Scheduled Procedure Step Modification DateTime, DT 1.
    public static var scheduledProcedureStepModificationDateTime: Tag { Tag(0x0040_4010) }
    /// Expected Completion DateTime, DT 1.
    public static var expectedCompletionDateTime: Tag { Tag(0x0040_4011) }
    /// Resulting General Purpose Performed Procedure Steps Sequence, SQ 1. Retired.
    public static var resultingGeneralPurposePerformedProcedureStepsSequence: Tag { Tag(0x0040_4015) }
    /// Referenced General Purpose Scheduled Procedure Step Sequence, SQ 1. Retired.
    public static var referencedGeneralPurposeScheduledProcedureStepSequence: Tag { Tag(0x0040_4016) }
    /// Scheduled Workitem Code Sequence, SQ 1.
    public static var scheduledWorkitemCodeSequence: Tag { Tag(0x0040_4018) }
    /// Performed Workitem Code Sequence, SQ 1.
    public static var performedWorkitemCodeSequence: Tag { Tag(0x0040_4019) }
    /// Input Availability Flag, CS 1. Retired.
    public static var inputAvailabilityFlag: Tag { Tag(0x0040_4020) }
    /// Input Information Sequence, SQ 1.
    public static var inputInformationSequence: Tag { Tag(0x0040_4021) }
    /// Relevant Information Sequence, SQ 1. Retired.
    public static var relevantInformationSequence: Tag { Tag(0x0040_4022) }
    /// Referenced General Purpose Scheduled Procedure Step Transaction UID, UI 1. Retired.
    public static var referencedGeneralPurposeScheduledProcedureStepTransactionUID: Tag { Tag(0x0040_4023) }
    /// Scheduled Station Name Code Sequence, SQ 1.
    public static var scheduledStationNameCodeSequence: Tag { Tag(0x0040_4025) }
    /// Scheduled Station Class Code Sequence, SQ 1.
    public static var scheduledStationClassCodeSequence: Tag { Tag(0x0040_4026) }
    /// Scheduled Station Geographic Location Code Sequence, SQ 1.
    public static var scheduledStationGeographicLocationCodeSequence: Tag { Tag(0x0040_4027) }
    /// Performed Station Name Code Sequence, SQ 1.
    public static var performedStationNameCodeSequence: Tag { Tag(0x0040_4028) }
    /// Performed Station Class Code Sequence, SQ 1.
    public static var performedStationClassCodeSequence: Tag { Tag(0x0040_4029) }
    /// Performed Station Geographic Location Code Sequence, SQ 1.
    public static var performedStationGeographicLocationCodeSequence: Tag { Tag(0x0040_4030) }
    /// Requested Subsequent Workitem Code Sequence, SQ 1. Retired.
    public static var requestedSubsequentWorkitemCodeSequence: Tag { Tag(0x0040_4031) }
    /// Non-DICOM Output Code Sequence, SQ 1. Retired.
    public static var nonDICOMOutputCodeSequence: Tag { Tag(0x0040_4032) }
    /// Output Information Sequence, SQ 1.
    public static var outputInformationSequence: Tag { Tag(0x0040_4033) }
    /// Scheduled Human Performers Sequence, SQ 1.
    public static var scheduledHumanPerformersSequence: Tag { Tag(0x0040_4034) }
    /// Actual Human Performers Sequence, SQ 1.
    public static var actualHumanPerformersSequence: Tag { Tag(0x0040_4035) }
    /// Human Performer's Organization, LO 1.
    public static var humanPerformerOrganization: Tag { Tag(0x0040_4036) }
    /// Human Performer's Name, PN 1.
    public static var humanPerformerName: Tag { Tag(0x0040_4037) }
    /// Raw Data Handling, CS 1.
    public static var rawDataHandling: Tag { Tag(0x0040_4040) }
    /// Input Readiness State, CS 1.
    public static var inputReadinessState: Tag { Tag(0x0040_4041) }
    /// Performed Procedure Step Start DateTime, DT 1.
    public static var performedProcedureStepStartDateTime: Tag { Tag(0x0040_4050) }
    /// Performed Procedure Step End DateTime, DT 1.
    public static var performedProcedureStepEndDateTime: Tag { Tag(0x0040_4051) }
    /// Procedure Step Cancellation DateTime, DT 1.
    public static var procedureStepCancellationDateTime: Tag { Tag(0x0040_4052) }
    /// Output Destination Sequence, SQ 1.
    public static var outputDestinationSequence: Tag { Tag(0x0040_4070) }
    /// DICOM Storage Sequence, SQ 1.
    public static var dicomStorageSequence: Tag { Tag(0x0040_4071) }
    /// STOW-RS Storage Sequence, SQ 1.
    public static var stowRSStorageSequence: Tag { Tag(0x0040_4072) }
    /// Storage URL, UR 1.
    public static var storageURL: Tag { Tag(0x0040_4073) }
    /// XDS Storage Sequence, SQ 1.
    public static var xdsStorageSequence: Tag { Tag(0x0040_4074) }
    /// Entrance Dose in mGy, DS 1.
    public static var entranceDoseInmGy: Tag { Tag(0x0040_8302) }
    /// Entrance Dose Derivation, CS 1.
    public static var entranceDoseDerivation: Tag { Tag(0x0040_8303) }
    /// Parametric Map Frame Type Sequence, SQ 1.
    public static var parametricMapFrameTypeSequence: Tag { Tag(0x0040_9092) }
    /// Referenced Image Real World Value Mapping Sequence, SQ 1.
    public static var referencedImageRealWorldValueMappingSequence: Tag { Tag(0x0040_9094) }
    /// Real World Value Mapping Sequence, SQ 1.
    public static var realWorldValueMappingSequence: Tag { Tag(0x0040_9096) }
    /// Pixel Value Mapping Code Sequence, SQ 1.
    public static var pixelValueMappingCodeSequence: Tag { Tag(0x0040_9098) }
    /// LUT Label, SH 1.
    public static var lutLabel: Tag { Tag(0x0040_9210) }
    /// Real World Value Last Value Mapped, US or SS 1.
    public static var realWorldValueLastValueMapped: Tag { Tag(0x0040_9211) }
    /// Real World Value LUT Data, FD 1-n.
    public static var realWorldValueLUTData: Tag { Tag(0x0040_9212) }
    /// Double Float Real World Value Last Value Mapped, FD 1.
    public static var doubleFloatRealWorldValueLastValueMapped: Tag { Tag(0x0040_9213) }
    /// Double Float Real World Value First Value Mapped, FD 1.
    public static var doubleFloatRealWorldValueFirstValueMapped: Tag { Tag(0x0040_9214) }
    /// Real World Value First Value Mapped, US or SS 1.
    public static var realWorldValueFirstValueMapped: Tag { Tag(0x0040_9216) }
    /// Quantity Definition Sequence, SQ 1.
    public static var quantityDefinitionSequence: Tag { Tag(0x0040_9220) }
    /// Real World Value Intercept, FD 1.
    public static var realWorldValueIntercept: Tag { Tag(0x0040_9224) }
    /// Real World Value Slope, FD 1.
    public static var realWorldValueSlope: Tag { Tag(0x0040_9225) }
    /// Findings Flag (Trial), CS 1. Retired.
    public static var findingsFlagTrial: Tag { Tag(0x0040_A007) }
    /// Relationship Type, CS 1.
    public static var relationshipType: Tag { Tag(0x0040_A010) }
    /// Findings Sequence (Trial), SQ 1. Retired.
    public static var findingsSequenceTrial: Tag { Tag(0x0040_A020) }
    /// Findings Group UID (Trial), UI 1. Retired.
    public static var findingsGroupUIDTrial: Tag { Tag(0x0040_A021) }
    /// Referenced Findings Group UID (Trial), UI 1. Retired.
    public static var referencedFindingsGroupUIDTrial: Tag { Tag(0x0040_A022) }
    /// Findings Group Recording Date (Trial), DA 1. Retired.
    public static var findingsGroupRecordingDateTrial: Tag { Tag(0x0040_A023) }
    /// Findings Group Recording Time (Trial), TM 1. Retired.
    public static var findingsGroupRecordingTimeTrial: Tag { Tag(0x0040_A024) }
    /// Findings Source Category Code Sequence (Trial), SQ 1. Retired.
    public static var findingsSourceCategoryCodeSequenceTrial: Tag { Tag(0x0040_A026) }
    /// Verifying Organization, LO 1.
    public static var verifyingOrganization: Tag { Tag(0x0040_A027) }
    /// Documenting Organization Identifier Code Sequence (Trial), SQ 1. Retired.
    public static var documentingOrganizationIdentifierCodeSequenceTrial: Tag { Tag(0x0040_A028) }
    /// Verification DateTime, DT 1.
    public static var verificationDateTime: Tag { Tag(0x0040_A030) }
    /// Observation DateTime, DT 1.
    public static var observationDateTime: Tag { Tag(0x0040_A032) }
    /// Observation Start DateTime, DT 1.
    public static var observationStartDateTime: Tag { Tag(0x0040_A033) }
    /// Effective Start DateTime, DT 1.
    public static var effectiveStartDateTime: Tag { Tag(0x0040_A034) }
    /// Effective Stop DateTime, DT 1.
    public static var effectiveStopDateTime: Tag { Tag(0x0040_A035) }
    /// Value Type, CS 1.
    public static var valueType: Tag { Tag(0x0040_A040) }
    /// Concept Name Code Sequence, SQ 1.
    public static var conceptNameCodeSequence: Tag { Tag(0x0040_A043) }
    /// Measurement Precision Description (Trial), LO 1. Retired.
    public static var measurementPrecisionDescriptionTrial: Tag { Tag(0x0040_A047) }
    /// Continuity Of Content, CS 1.
    public static var continuityOfContent: Tag { Tag(0x0040_A050) }
    /// Urgency or Priority Alerts (Trial), CS 1-n. Retired.
    public static var urgencyOrPriorityAlertsTrial: Tag { Tag(0x0040_A057) }
    /// Sequencing Indicator (Trial), LO 1. Retired.
    public static var sequencingIndicatorTrial: Tag { Tag(0x0040_A060) }
    /// Document Identifier Code Sequence (Trial), SQ 1. Retired.
    public static var documentIdentifierCodeSequenceTrial: Tag { Tag(0x0040_A066) }
    /// Document Author (Trial), PN 1. Retired.
    public static var documentAuthorTrial: Tag { Tag(0x0040_A067) }
    /// Document Author Identifier Code Sequence (Trial), SQ 1. Retired.
    public static var documentAuthorIdentifierCodeSequenceTrial: Tag { Tag(0x0040_A068) }
    /// Identifier Code Sequence (Trial), SQ 1. Retired.
    public static var identifierCodeSequenceTrial: Tag { Tag(0x0040_A070) }
    /// Verifying Observer Sequence, SQ 1.
    public static var verifyingObserverSequence: Tag { Tag(0x0040_A073) }
    /// Object Binary Identifier (Trial), OB 1. Retired.
    public static var objectBinaryIdentifierTrial: Tag { Tag(0x0040_A074) }
    /// Verifying Observer Name, PN 1.
    public static var verifyingObserverName: Tag { Tag(0x0040_A075) }
    /// Documenting Observer Identifier Code Sequence (Trial), SQ 1. Retired.
    public static var documentingObserverIdentifierCodeSequenceTrial: Tag { Tag(0x0040_A076) }
    /// Author Observer Sequence, SQ 1.
    public static var authorObserverSequence: Tag { Tag(0x0040_A078) }
    /// Participant Sequence, SQ 1.
    public static var participantSequence: Tag { Tag(0x0040_A07A) }
    /// Custodial Organization Sequence, SQ 1.
    public static var custodialOrganizationSequence: Tag { Tag(0x0040_A07C) }
    /// Participation Type, CS 1.
    public static var participationType: Tag { Tag(0x0040_A080) }
    /// Participation DateTime, DT 1.
    public static var participationDateTime: Tag { Tag(0x0040_A082) }
    /// Observer Type, CS 1.
    public static var observerType: Tag { Tag(0x0040_A084) }
    /// Procedure Identifier Code Sequence (Trial), SQ 1. Retired.
    public static var procedureIdentifierCodeSequenceTrial: Tag { Tag(0x0040_A085) }
    /// Verifying Observer Identification Code Sequence, SQ 1.
    public static var verifyingObserverIdentificationCodeSequence: Tag { Tag(0x0040_A088) }
    /// Object Directory Binary Identifier (Trial), OB 1. Retired.
    public static var objectDirectoryBinaryIdentifierTrial: Tag { Tag(0x0040_A089) }
}
