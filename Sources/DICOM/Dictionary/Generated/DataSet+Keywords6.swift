// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension DataSet {
    /// Used RT Structure Set ROI Sequence, SQ 1.
    public var usedRTStructureSetROISequence: [DataSet]? { all(0x0070_0315) }
    /// Graphic Coordinates Data Sequence, SQ 1.
    public var graphicCoordinatesDataSequence: [DataSet]? { all(0x0070_0318) }
    /// Fiducial UID, UI 1.
    public var fiducialUID: UID? { first(0x0070_031A) }
    /// Referenced Fiducial UID, UI 1.
    public var referencedFiducialUID: UID? { first(0x0070_031B) }
    /// Fiducial Set Sequence, SQ 1.
    public var fiducialSetSequence: [DataSet]? { all(0x0070_031C) }
    /// Fiducial Sequence, SQ 1.
    public var fiducialSequence: [DataSet]? { all(0x0070_031E) }
    /// Fiducials Property Category Code Sequence, SQ 1.
    public var fiducialsPropertyCategoryCodeSequence: [DataSet]? { all(0x0070_031F) }
    /// Graphic Layer Recommended Display CIELab Value, US 3.
    public var graphicLayerRecommendedDisplayCIELabValue: [Int]? { all(0x0070_0401) }
    /// Blending Sequence, SQ 1.
    public var blendingSequence: [DataSet]? { all(0x0070_0402) }
    /// Relative Opacity, FL 1.
    public var relativeOpacity: Float? { first(0x0070_0403) }
    /// Referenced Spatial Registration Sequence, SQ 1.
    public var referencedSpatialRegistrationSequence: [DataSet]? { all(0x0070_0404) }
    /// Blending Position, CS 1.
    public var blendingPosition: String? { first(0x0070_0405) }
    /// Presentation Display Collection UID, UI 1.
    public var presentationDisplayCollectionUID: UID? { first(0x0070_1101) }
    /// Presentation Sequence Collection UID, UI 1.
    public var presentationSequenceCollectionUID: UID? { first(0x0070_1102) }
    /// Presentation Sequence Position Index, US 1.
    public var presentationSequencePositionIndex: Int? { first(0x0070_1103) }
    /// Rendered Image Reference Sequence, SQ 1.
    public var renderedImageReferenceSequence: [DataSet]? { all(0x0070_1104) }
    /// Volumetric Presentation State Input Sequence, SQ 1.
    public var volumetricPresentationStateInputSequence: [DataSet]? { all(0x0070_1201) }
    /// Presentation Input Type, CS 1.
    public var presentationInputType: String? { first(0x0070_1202) }
    /// Input Sequence Position Index, US 1.
    public var inputSequencePositionIndex: Int? { first(0x0070_1203) }
    /// Crop, CS 1.
    public var crop: String? { first(0x0070_1204) }
    /// Cropping Specification Index, US 1-n.
    public var croppingSpecificationIndex: [Int]? { all(0x0070_1205) }
    /// Compositing Method, CS 1. Retired.
    public var compositingMethod: String? { first(0x0070_1206) }
    /// Volumetric Presentation Input Number, US 1.
    public var volumetricPresentationInputNumber: Int? { first(0x0070_1207) }
    /// Image Volume Geometry, CS 1.
    public var imageVolumeGeometry: String? { first(0x0070_1208) }
    /// Volumetric Presentation Input Set UID, UI 1.
    public var volumetricPresentationInputSetUID: UID? { first(0x0070_1209) }
    /// Volumetric Presentation Input Set Sequence, SQ 1.
    public var volumetricPresentationInputSetSequence: [DataSet]? { all(0x0070_120A) }
    /// Global Crop, CS 1.
    public var globalCrop: String? { first(0x0070_120B) }
    /// Global Cropping Specification Index, US 1-n.
    public var globalCroppingSpecificationIndex: [Int]? { all(0x0070_120C) }
    /// Rendering Method, CS 1.
    public var renderingMethod: String? { first(0x0070_120D) }
    /// Volume Cropping Sequence, SQ 1.
    public var volumeCroppingSequence: [DataSet]? { all(0x0070_1301) }
    /// Volume Cropping Method, CS 1.
    public var volumeCroppingMethod: String? { first(0x0070_1302) }
    /// Bounding Box Crop, FD 6.
    public var boundingBoxCrop: [Double]? { all(0x0070_1303) }
    /// Oblique Cropping Plane Sequence, SQ 1.
    public var obliqueCroppingPlaneSequence: [DataSet]? { all(0x0070_1304) }
    /// Plane, FD 4.
    public var plane: [Double]? { all(0x0070_1305) }
    /// Plane Normal, FD 3.
    public var planeNormal: [Double]? { all(0x0070_1306) }
    /// Cropping Specification Number, US 1.
    public var croppingSpecificationNumber: Int? { first(0x0070_1309) }
    /// Multi-Planar Reconstruction Style, CS 1.
    public var multiPlanarReconstructionStyle: String? { first(0x0070_1501) }
    /// MPR Thickness Type, CS 1.
    public var mprThicknessType: String? { first(0x0070_1502) }
    /// MPR Slab Thickness, FD 1.
    public var mprSlabThickness: Double? { first(0x0070_1503) }
    /// MPR Top Left Hand Corner, FD 3.
    public var mprTopLeftHandCorner: [Double]? { all(0x0070_1505) }
    /// MPR View Width Direction, FD 3.
    public var mprViewWidthDirection: [Double]? { all(0x0070_1507) }
    /// MPR View Width, FD 1.
    public var mprViewWidth: Double? { first(0x0070_1508) }
    /// Number of Volumetric Curve Points, UL 1.
    public var numberOfVolumetricCurvePoints: Int? { first(0x0070_150C) }
    /// Volumetric Curve Points, OD 1.
    public var volumetricCurvePoints: BulkValue? { first(0x0070_150D) }
    /// MPR View Height Direction, FD 3.
    public var mprViewHeightDirection: [Double]? { all(0x0070_1511) }
    /// MPR View Height, FD 1.
    public var mprViewHeight: Double? { first(0x0070_1512) }
    /// Render Projection, CS 1.
    public var renderProjection: String? { first(0x0070_1602) }
    /// Viewpoint Position, FD 3.
    public var viewpointPosition: [Double]? { all(0x0070_1603) }
    /// Viewpoint LookAt Point, FD 3.
    public var viewpointLookAtPoint: [Double]? { all(0x0070_1604) }
    /// Viewpoint Up Direction, FD 3.
    public var viewpointUpDirection: [Double]? { all(0x0070_1605) }
    /// Render Field of View, FD 6.
    public var renderFieldOfView: [Double]? { all(0x0070_1606) }
    /// Sampling Step Size, FD 1.
    public var samplingStepSize: Double? { first(0x0070_1607) }
    /// Shading Style, CS 1.
    public var shadingStyle: String? { first(0x0070_1701) }
    /// Ambient Reflection Intensity, FD 1.
    public var ambientReflectionIntensity: Double? { first(0x0070_1702) }
    /// Light Direction, FD 3.
    public var lightDirection: [Double]? { all(0x0070_1703) }
    /// Diffuse Reflection Intensity, FD 1.
    public var diffuseReflectionIntensity: Double? { first(0x0070_1704) }
    /// Specular Reflection Intensity, FD 1.
    public var specularReflectionIntensity: Double? { first(0x0070_1705) }
    /// Shininess, FD 1.
    public var shininess: Double? { first(0x0070_1706) }
    /// Presentation State Classification Component Sequence, SQ 1.
    public var presentationStateClassificationComponentSequence: [DataSet]? { all(0x0070_1801) }
    /// Component Type, CS 1.
    public var componentType: String? { first(0x0070_1802) }
    /// Component Input Sequence, SQ 1.
    public var componentInputSequence: [DataSet]? { all(0x0070_1803) }
    /// Volumetric Presentation Input Index, US 1.
    public var volumetricPresentationInputIndex: Int? { first(0x0070_1804) }
    /// Presentation State Compositor Component Sequence, SQ 1.
    public var presentationStateCompositorComponentSequence: [DataSet]? { all(0x0070_1805) }
    /// Weighting Transfer Function Sequence, SQ 1.
    public var weightingTransferFunctionSequence: [DataSet]? { all(0x0070_1806) }
    /// Weighting Lookup Table Descriptor, US 3. Retired.
    public var weightingLookupTableDescriptor: [Int]? { all(0x0070_1807) }
    /// Weighting Lookup Table Data, OB 1. Retired.
    public var weightingLookupTableData: BulkValue? { first(0x0070_1808) }
    /// Volumetric Annotation Sequence, SQ 1.
    public var volumetricAnnotationSequence: [DataSet]? { all(0x0070_1901) }
    /// Referenced Structured Context Sequence, SQ 1.
    public var referencedStructuredContextSequence: [DataSet]? { all(0x0070_1903) }
    /// Referenced Content Item, UI 1.
    public var referencedContentItem: UID? { first(0x0070_1904) }
    /// Volumetric Presentation Input Annotation Sequence, SQ 1.
    public var volumetricPresentationInputAnnotationSequence: [DataSet]? { all(0x0070_1905) }
    /// Annotation Clipping, CS 1.
    public var annotationClipping: String? { first(0x0070_1907) }
    /// Presentation Animation Style, CS 1.
    public var presentationAnimationStyle: String? { first(0x0070_1A01) }
    /// Recommended Animation Rate, FD 1.
    public var recommendedAnimationRate: Double? { first(0x0070_1A03) }
    /// Animation Curve Sequence, SQ 1.
    public var animationCurveSequence: [DataSet]? { all(0x0070_1A04) }
    /// Animation Step Size, FD 1.
    public var animationStepSize: Double? { first(0x0070_1A05) }
    /// Swivel Range, FD 1.
    public var swivelRange: Double? { first(0x0070_1A06) }
    /// Volumetric Curve Up Directions, OD 1.
    public var volumetricCurveUpDirections: BulkValue? { first(0x0070_1A07) }
    /// Volume Stream Sequence, SQ 1.
    public var volumeStreamSequence: [DataSet]? { all(0x0070_1A08) }
    /// RGBA Transfer Function Description, LO 1.
    public var rgbaTransferFunctionDescription: String? { first(0x0070_1A09) }
    /// Advanced Blending Sequence, SQ 1.
    public var advancedBlendingSequence: [DataSet]? { all(0x0070_1B01) }
    /// Blending Input Number, US 1.
    public var blendingInputNumber: Int? { first(0x0070_1B02) }
    /// Blending Display Input Sequence, SQ 1.
    public var blendingDisplayInputSequence: [DataSet]? { all(0x0070_1B03) }
    /// Blending Display Sequence, SQ 1.
    public var blendingDisplaySequence: [DataSet]? { all(0x0070_1B04) }
    /// Blending Mode, CS 1.
    public var blendingMode: String? { first(0x0070_1B06) }
    /// Time Series Blending, CS 1.
    public var timeSeriesBlending: String? { first(0x0070_1B07) }
    /// Geometry for Display, CS 1.
    public var geometryForDisplay: String? { first(0x0070_1B08) }
    /// Threshold Sequence, SQ 1.
    public var thresholdSequence: [DataSet]? { all(0x0070_1B11) }
    /// Threshold Value Sequence, SQ 1.
    public var thresholdValueSequence: [DataSet]? { all(0x0070_1B12) }
    /// Threshold Type, CS 1.
    public var thresholdType: String? { first(0x0070_1B13) }
    /// Threshold Value, FD 1.
    public var thresholdValue: Double? { first(0x0070_1B14) }
    /// Hanging Protocol Name, SH 1.
    public var hangingProtocolName: String? { first(0x0072_0002) }
    /// Hanging Protocol Description, LO 1.
    public var hangingProtocolDescription: String? { first(0x0072_0004) }
    /// Hanging Protocol Level, CS 1.
    public var hangingProtocolLevel: String? { first(0x0072_0006) }
    /// Hanging Protocol Creator, LO 1.
    public var hangingProtocolCreator: String? { first(0x0072_0008) }
    /// Hanging Protocol Creation DateTime, DT 1.
    public var hangingProtocolCreationDateTime: DICOMDateTime? { first(0x0072_000A) }
    /// Hanging Protocol Definition Sequence, SQ 1.
    public var hangingProtocolDefinitionSequence: [DataSet]? { all(0x0072_000C) }
    /// Hanging Protocol User Identification Code Sequence, SQ 1.
    public var hangingProtocolUserIdentificationCodeSequence: [DataSet]? { all(0x0072_000E) }
    /// Hanging Protocol User Group Name, LO 1.
    public var hangingProtocolUserGroupName: String? { first(0x0072_0010) }
    /// Source Hanging Protocol Sequence, SQ 1.
    public var sourceHangingProtocolSequence: [DataSet]? { all(0x0072_0012) }
    /// Number of Priors Referenced, US 1.
    public var numberOfPriorsReferenced: Int? { first(0x0072_0014) }
    /// Image Sets Sequence, SQ 1.
    public var imageSetsSequence: [DataSet]? { all(0x0072_0020) }
    /// Image Set Selector Sequence, SQ 1.
    public var imageSetSelectorSequence: [DataSet]? { all(0x0072_0022) }
    /// Image Set Selector Usage Flag, CS 1.
    public var imageSetSelectorUsageFlag: String? { first(0x0072_0024) }
    /// Selector Attribute, AT 1.
    public var selectorAttribute: Tag? { first(0x0072_0026) }
    /// Selector Value Number, US 1.
    public var selectorValueNumber: Int? { first(0x0072_0028) }
    /// Time Based Image Sets Sequence, SQ 1.
    public var timeBasedImageSetsSequence: [DataSet]? { all(0x0072_0030) }
    /// Image Set Number, US 1.
    public var imageSetNumber: Int? { first(0x0072_0032) }
    /// Image Set Selector Category, CS 1.
    public var imageSetSelectorCategory: String? { first(0x0072_0034) }
    /// Relative Time, US 2.
    public var relativeTime: [Int]? { all(0x0072_0038) }
    /// Relative Time Units, CS 1.
    public var relativeTimeUnits: String? { first(0x0072_003A) }
    /// Abstract Prior Value, SS 2.
    public var abstractPriorValue: [Int]? { all(0x0072_003C) }
    /// Abstract Prior Code Sequence, SQ 1.
    public var abstractPriorCodeSequence: [DataSet]? { all(0x0072_003E) }
    /// Image Set Label, LO 1.
    public var imageSetLabel: String? { first(0x0072_0040) }
    /// Selector Attribute VR, CS 1.
    public var selectorAttributeVR: String? { first(0x0072_0050) }
    /// Selector Sequence Pointer, AT 1-n.
    public var selectorSequencePointer: [Tag]? { all(0x0072_0052) }
    /// Selector Sequence Pointer Private Creator, LO 1-n.
    public var selectorSequencePointerPrivateCreator: [String]? { all(0x0072_0054) }
    /// Selector Attribute Private Creator, LO 1.
    public var selectorAttributePrivateCreator: String? { first(0x0072_0056) }
    /// Selector AE Value, AE 1-n.
    public var selectorAEValue: [String]? { all(0x0072_005E) }
    /// Selector AS Value, AS 1-n.
    public var selectorASValue: [AgeString]? { all(0x0072_005F) }
    /// Selector AT Value, AT 1-n.
    public var selectorATValue: [Tag]? { all(0x0072_0060) }
    /// Selector DA Value, DA 1-n.
    public var selectorDAValue: [DICOMDate]? { all(0x0072_0061) }
    /// Selector CS Value, CS 1-n.
    public var selectorCSValue: [String]? { all(0x0072_0062) }
    /// Selector DT Value, DT 1-n.
    public var selectorDTValue: [DICOMDateTime]? { all(0x0072_0063) }
    /// Selector IS Value, IS 1-n.
    public var selectorISValue: [IntegerString]? { all(0x0072_0064) }
    /// Selector OB Value, OB 1.
    public var selectorOBValue: BulkValue? { first(0x0072_0065) }
    /// Selector LO Value, LO 1-n.
    public var selectorLOValue: [String]? { all(0x0072_0066) }
    /// Selector OF Value, OF 1.
    public var selectorOFValue: BulkValue? { first(0x0072_0067) }
    /// Selector LT Value, LT 1.
    public var selectorLTValue: String? { first(0x0072_0068) }
    /// Selector OW Value, OW 1.
    public var selectorOWValue: BulkValue? { first(0x0072_0069) }
    /// Selector PN Value, PN 1-n.
    public var selectorPNValue: [PersonName]? { all(0x0072_006A) }
    /// Selector TM Value, TM 1-n.
    public var selectorTMValue: [DICOMTime]? { all(0x0072_006B) }
    /// Selector SH Value, SH 1-n.
    public var selectorSHValue: [String]? { all(0x0072_006C) }
    /// Selector UN Value, UN 1.
    public var selectorUNValue: BulkValue? { first(0x0072_006D) }
    /// Selector ST Value, ST 1.
    public var selectorSTValue: String? { first(0x0072_006E) }
    /// Selector UC Value, UC 1-n.
    public var selectorUCValue: [String]? { all(0x0072_006F) }
    /// Selector UT Value, UT 1.
    public var selectorUTValue: String? { first(0x0072_0070) }
    /// Selector UR Value, UR 1.
    public var selectorURValue: String? { first(0x0072_0071) }
    /// Selector DS Value, DS 1-n.
    public var selectorDSValue: [DecimalString]? { all(0x0072_0072) }
    /// Selector OD Value, OD 1.
    public var selectorODValue: BulkValue? { first(0x0072_0073) }
    /// Selector FD Value, FD 1-n.
    public var selectorFDValue: [Double]? { all(0x0072_0074) }
    /// Selector OL Value, OL 1.
    public var selectorOLValue: BulkValue? { first(0x0072_0075) }
    /// Selector FL Value, FL 1-n.
    public var selectorFLValue: [Float]? { all(0x0072_0076) }
    /// Selector UL Value, UL 1-n.
    public var selectorULValue: [Int]? { all(0x0072_0078) }
    /// Selector US Value, US 1-n.
    public var selectorUSValue: [Int]? { all(0x0072_007A) }
    /// Selector SL Value, SL 1-n.
    public var selectorSLValue: [Int]? { all(0x0072_007C) }
    /// Selector SS Value, SS 1-n.
    public var selectorSSValue: [Int]? { all(0x0072_007E) }
    /// Selector UI Value, UI 1-n.
    public var selectorUIValue: [UID]? { all(0x0072_007F) }
    /// Selector Code Sequence Value, SQ 1.
    public var selectorCodeSequenceValue: [DataSet]? { all(0x0072_0080) }
    /// Selector OV Value, OV 1.
    public var selectorOVValue: BulkValue? { first(0x0072_0081) }
    /// Selector SV Value, SV 1-n.
    public var selectorSVValue: [Int64]? { all(0x0072_0082) }
    /// Selector UV Value, UV 1-n.
    public var selectorUVValue: [UInt64]? { all(0x0072_0083) }
    /// Number of Screens, US 1.
    public var numberOfScreens: Int? { first(0x0072_0100) }
    /// Nominal Screen Definition Sequence, SQ 1.
    public var nominalScreenDefinitionSequence: [DataSet]? { all(0x0072_0102) }
    /// Number of Vertical Pixels, US 1.
    public var numberOfVerticalPixels: Int? { first(0x0072_0104) }
    /// Number of Horizontal Pixels, US 1.
    public var numberOfHorizontalPixels: Int? { first(0x0072_0106) }
    /// Display Environment Spatial Position, FD 4.
    public var displayEnvironmentSpatialPosition: [Double]? { all(0x0072_0108) }
    /// Screen Minimum Grayscale Bit Depth, US 1.
    public var screenMinimumGrayscaleBitDepth: Int? { first(0x0072_010A) }
    /// Screen Minimum Color Bit Depth, US 1.
    public var screenMinimumColorBitDepth: Int? { first(0x0072_010C) }
    /// Application Maximum Repaint Time, US 1.
    public var applicationMaximumRepaintTime: Int? { first(0x0072_010E) }
    /// Display Sets Sequence, SQ 1.
    public var displaySetsSequence: [DataSet]? { all(0x0072_0200) }
    /// Display Set Number, US 1.
    public var displaySetNumber: Int? { first(0x0072_0202) }
    /// Display Set Label, LO 1.
    public var displaySetLabel: String? { first(0x0072_0203) }
    /// Display Set Presentation Group, US 1.
    public var displaySetPresentationGroup: Int? { first(0x0072_0204) }
    /// Display Set Presentation Group Description, LO 1.
    public var displaySetPresentationGroupDescription: String? { first(0x0072_0206) }
    /// Partial Data Display Handling, CS 1.
    public var partialDataDisplayHandling: String? { first(0x0072_0208) }
    /// Synchronized Scrolling Sequence, SQ 1.
    public var synchronizedScrollingSequence: [DataSet]? { all(0x0072_0210) }
    /// Display Set Scrolling Group, US 2-n.
    public var displaySetScrollingGroup: [Int]? { all(0x0072_0212) }
    /// Navigation Indicator Sequence, SQ 1.
    public var navigationIndicatorSequence: [DataSet]? { all(0x0072_0214) }
    /// Navigation Display Set, US 1.
    public var navigationDisplaySet: Int? { first(0x0072_0216) }
    /// Reference Display Sets, US 1-n.
    public var referenceDisplaySets: [Int]? { all(0x0072_0218) }
    /// Image Boxes Sequence, SQ 1.
    public var imageBoxesSequence: [DataSet]? { all(0x0072_0300) }
    /// Image Box Number, US 1.
    public var imageBoxNumber: Int? { first(0x0072_0302) }
    /// Image Box Layout Type, CS 1.
    public var imageBoxLayoutType: String? { first(0x0072_0304) }
    /// Image Box Tile Horizontal Dimension, US 1.
    public var imageBoxTileHorizontalDimension: Int? { first(0x0072_0306) }
    /// Image Box Tile Vertical Dimension, US 1.
    public var imageBoxTileVerticalDimension: Int? { first(0x0072_0308) }
    /// Image Box Scroll Direction, CS 1.
    public var imageBoxScrollDirection: String? { first(0x0072_0310) }
    /// Image Box Small Scroll Type, CS 1.
    public var imageBoxSmallScrollType: String? { first(0x0072_0312) }
    /// Image Box Small Scroll Amount, US 1.
    public var imageBoxSmallScrollAmount: Int? { first(0x0072_0314) }
    /// Image Box Large Scroll Type, CS 1.
    public var imageBoxLargeScrollType: String? { first(0x0072_0316) }
    /// Image Box Large Scroll Amount, US 1.
    public var imageBoxLargeScrollAmount: Int? { first(0x0072_0318) }
    /// Image Box Overlap Priority, US 1.
    public var imageBoxOverlapPriority: Int? { first(0x0072_0320) }
    /// Cine Relative to Real-Time, FD 1.
    public var cineRelativeToRealTime: Double? { first(0x0072_0330) }
    /// Filter Operations Sequence, SQ 1.
    public var filterOperationsSequence: [DataSet]? { all(0x0072_0400) }
    /// Filter-by Category, CS 1.
    public var filterByCategory: String? { first(0x0072_0402) }
    /// Filter-by Attribute Presence, CS 1.
    public var filterByAttributePresence: String? { first(0x0072_0404) }
    /// Filter-by Operator, CS 1.
    public var filterByOperator: String? { first(0x0072_0406) }
    /// Structured Display Background CIELab Value, US 3.
    public var structuredDisplayBackgroundCIELabValue: [Int]? { all(0x0072_0420) }
    /// Empty Image Box CIELab Value, US 3.
    public var emptyImageBoxCIELabValue: [Int]? { all(0x0072_0421) }
    /// Structured Display Image Box Sequence, SQ 1.
    public var structuredDisplayImageBoxSequence: [DataSet]? { all(0x0072_0422) }
    /// Structured Display Text Box Sequence, SQ 1.
    public var structuredDisplayTextBoxSequence: [DataSet]? { all(0x0072_0424) }
    /// Referenced First Frame Sequence, SQ 1.
    public var referencedFirstFrameSequence: [DataSet]? { all(0x0072_0427) }
    /// Image Box Synchronization Sequence, SQ 1.
    public var imageBoxSynchronizationSequence: [DataSet]? { all(0x0072_0430) }
    /// Synchronized Image Box List, US 2-n.
    public var synchronizedImageBoxList: [Int]? { all(0x0072_0432) }
    /// Type of Synchronization, CS 1.
    public var typeOfSynchronization: String? { first(0x0072_0434) }
    /// Blending Operation Type, CS 1.
    public var blendingOperationType: String? { first(0x0072_0500) }
    /// Reformatting Operation Type, CS 1.
    public var reformattingOperationType: String? { first(0x0072_0510) }
    /// Reformatting Thickness, FD 1.
    public var reformattingThickness: Double? { first(0x0072_0512) }
    /// Reformatting Interval, FD 1.
    public var reformattingInterval: Double? { first(0x0072_0514) }
    /// Reformatting Operation Initial View Direction, CS 1.
    public var reformattingOperationInitialViewDirection: String? { first(0x0072_0516) }
    /// 3D Rendering Type, CS 1-n.
    public var threeDRenderingType: [String]? { all(0x0072_0520) }
    /// Sorting Operations Sequence, SQ 1.
    public var sortingOperationsSequence: [DataSet]? { all(0x0072_0600) }
    /// Sort-by Category, CS 1.
    public var sortByCategory: String? { first(0x0072_0602) }
    /// Sorting Direction, CS 1.
    public var sortingDirection: String? { first(0x0072_0604) }
    /// Display Set Patient Orientation, CS 2.
    public var displaySetPatientOrientation: [String]? { all(0x0072_0700) }
    /// VOI Type, CS 1.
    public var voiType: String? { first(0x0072_0702) }
    /// Pseudo-Color Type, CS 1.
    public var pseudoColorType: String? { first(0x0072_0704) }
    /// Pseudo-Color Palette Instance Reference Sequence, SQ 1.
    public var pseudoColorPaletteInstanceReferenceSequence: [DataSet]? { all(0x0072_0705) }
    /// Show Grayscale Inverted, CS 1.
    public var showGrayscaleInverted: String? { first(0x0072_0706) }
    /// Show Image True Size Flag, CS 1.
    public var showImageTrueSizeFlag: String? { first(0x0072_0710) }
    /// Show Graphic Annotation Flag, CS 1.
    public var showGraphicAnnotationFlag: String? { first(0x0072_0712) }
    /// Show Patient Demographics Flag, CS 1.
    public var showPatientDemographicsFlag: String? { first(0x0072_0714) }
    /// Show Acquisition Techniques Flag, CS 1.
    public var showAcquisitionTechniquesFlag: String? { first(0x0072_0716) }
    /// Display Set Horizontal Justification, CS 1.
    public var displaySetHorizontalJustification: String? { first(0x0072_0717) }
    /// Display Set Vertical Justification, CS 1.
    public var displaySetVerticalJustification: String? { first(0x0072_0718) }
    /// Continuation Start Meterset, FD 1.
    public var continuationStartMeterset: Double? { first(0x0074_0120) }
    /// Continuation End Meterset, FD 1.
    public var continuationEndMeterset: Double? { first(0x0074_0121) }
    /// Procedure Step State, CS 1.
    public var procedureStepState: String? { first(0x0074_1000) }
    /// Procedure Step Progress Information Sequence, SQ 1.
    public var procedureStepProgressInformationSequence: [DataSet]? { all(0x0074_1002) }
    /// Procedure Step Progress, DS 1.
    public var procedureStepProgress: DecimalString? { first(0x0074_1004) }
    /// Procedure Step Progress Description, ST 1.
    public var procedureStepProgressDescription: String? { first(0x0074_1006) }
    /// Procedure Step Progress Parameters Sequence, SQ 1.
    public var procedureStepProgressParametersSequence: [DataSet]? { all(0x0074_1007) }
    /// Procedure Step Communications URI Sequence, SQ 1.
    public var procedureStepCommunicationsURISequence: [DataSet]? { all(0x0074_1008) }
    /// Contact URI, UR 1.
    public var contactURI: String? { first(0x0074_100A) }
    /// Contact Display Name, LO 1.
    public var contactDisplayName: String? { first(0x0074_100C) }
    /// Procedure Step Discontinuation Reason Code Sequence, SQ 1.
    public var procedureStepDiscontinuationReasonCodeSequence: [DataSet]? { all(0x0074_100E) }
    /// Beam Task Sequence, SQ 1.
    public var beamTaskSequence: [DataSet]? { all(0x0074_1020) }
    /// Beam Task Type, CS 1.
    public var beamTaskType: String? { first(0x0074_1022) }
    /// Beam Order Index (Trial), IS 1. Retired.
    public var beamOrderIndexTrial: IntegerString? { first(0x0074_1024) }
    /// Autosequence Flag, CS 1.
    public var autosequenceFlag: String? { first(0x0074_1025) }
    /// Table Top Vertical Adjusted Position, FD 1.
    public var tableTopVerticalAdjustedPosition: Double? { first(0x0074_1026) }
    /// Table Top Longitudinal Adjusted Position, FD 1.
    public var tableTopLongitudinalAdjustedPosition: Double? { first(0x0074_1027) }
    /// Table Top Lateral Adjusted Position, FD 1.
    public var tableTopLateralAdjustedPosition: Double? { first(0x0074_1028) }
    /// Patient Support Adjusted Angle, FD 1.
    public var patientSupportAdjustedAngle: Double? { first(0x0074_102A) }
    /// Table Top Eccentric Adjusted Angle, FD 1.
    public var tableTopEccentricAdjustedAngle: Double? { first(0x0074_102B) }
    /// Table Top Pitch Adjusted Angle, FD 1.
    public var tableTopPitchAdjustedAngle: Double? { first(0x0074_102C) }
    /// Table Top Roll Adjusted Angle, FD 1.
    public var tableTopRollAdjustedAngle: Double? { first(0x0074_102D) }
    /// Delivery Verification Image Sequence, SQ 1.
    public var deliveryVerificationImageSequence: [DataSet]? { all(0x0074_1030) }
    /// Verification Image Timing, CS 1.
    public var verificationImageTiming: String? { first(0x0074_1032) }
    /// Double Exposure Flag, CS 1.
    public var doubleExposureFlag: String? { first(0x0074_1034) }
    /// Double Exposure Ordering, CS 1.
    public var doubleExposureOrdering: String? { first(0x0074_1036) }
    /// Double Exposure Meterset (Trial), DS 1. Retired.
    public var doubleExposureMetersetTrial: DecimalString? { first(0x0074_1038) }
    /// Double Exposure Field Delta (Trial), DS 4. Retired.
    public var doubleExposureFieldDeltaTrial: [DecimalString]? { all(0x0074_103A) }
    /// Related Reference RT Image Sequence, SQ 1.
    public var relatedReferenceRTImageSequence: [DataSet]? { all(0x0074_1040) }
    /// General Machine Verification Sequence, SQ 1.
    public var generalMachineVerificationSequence: [DataSet]? { all(0x0074_1042) }
    /// Conventional Machine Verification Sequence, SQ 1.
    public var conventionalMachineVerificationSequence: [DataSet]? { all(0x0074_1044) }
    /// Ion Machine Verification Sequence, SQ 1.
    public var ionMachineVerificationSequence: [DataSet]? { all(0x0074_1046) }
    /// Failed Attributes Sequence, SQ 1.
    public var failedAttributesSequence: [DataSet]? { all(0x0074_1048) }
    /// Overridden Attributes Sequence, SQ 1.
    public var overriddenAttributesSequence: [DataSet]? { all(0x0074_104A) }
    /// Conventional Control Point Verification Sequence, SQ 1.
    public var conventionalControlPointVerificationSequence: [DataSet]? { all(0x0074_104C) }
    /// Ion Control Point Verification Sequence, SQ 1.
    public var ionControlPointVerificationSequence: [DataSet]? { all(0x0074_104E) }
    /// Attribute Occurrence Sequence, SQ 1.
    public var attributeOccurrenceSequence: [DataSet]? { all(0x0074_1050) }
    /// Attribute Occurrence Pointer, AT 1.
    public var attributeOccurrencePointer: Tag? { first(0x0074_1052) }
    /// Attribute Item Selector, UL 1.
    public var attributeItemSelector: Int? { first(0x0074_1054) }
    /// Attribute Occurrence Private Creator, LO 1.
    public var attributeOccurrencePrivateCreator: String? { first(0x0074_1056) }
    /// Selector Sequence Pointer Items, IS 1-n.
    public var selectorSequencePointerItems: [IntegerString]? { all(0x0074_1057) }
    /// Scheduled Procedure Step Priority, CS 1.
    public var scheduledProcedureStepPriority: String? { first(0x0074_1200) }
    /// Worklist Label, LO 1.
    public var worklistLabel: String? { first(0x0074_1202) }
    /// Procedure Step Label, LO 1.
    public var procedureStepLabel: String? { first(0x0074_1204) }
    /// Scheduled Processing Parameters Sequence, SQ 1.
    public var scheduledProcessingParametersSequence: [DataSet]? { all(0x0074_1210) }
    /// Performed Processing Parameters Sequence, SQ 1.
    public var performedProcessingParametersSequence: [DataSet]? { all(0x0074_1212) }
    /// Unified Procedure Step Performed Procedure Sequence, SQ 1.
    public var unifiedProcedureStepPerformedProcedureSequence: [DataSet]? { all(0x0074_1216) }
    /// Related Procedure Step Sequence, SQ 1. Retired.
    public var relatedProcedureStepSequence: [DataSet]? { all(0x0074_1220) }
    /// Procedure Step Relationship Type, LO 1. Retired.
    public var procedureStepRelationshipType: String? { first(0x0074_1222) }
    /// Replaced Procedure Step Sequence, SQ 1.
    public var replacedProcedureStepSequence: [DataSet]? { all(0x0074_1224) }
    /// Deletion Lock, LO 1.
    public var deletionLock: String? { first(0x0074_1230) }
    /// Receiving AE, AE 1.
    public var receivingAE: String? { first(0x0074_1234) }
    /// Requesting AE, AE 1.
    public var requestingAE: String? { first(0x0074_1236) }
    /// Reason for Cancellation, LT 1.
    public var reasonForCancellation: String? { first(0x0074_1238) }
    /// SCP Status, CS 1.
    public var scpStatus: String? { first(0x0074_1242) }
    /// Subscription List Status, CS 1.
    public var subscriptionListStatus: String? { first(0x0074_1244) }
    /// Unified Procedure Step List Status, CS 1.
    public var unifiedProcedureStepListStatus: String? { first(0x0074_1246) }
    /// Beam Order Index, UL 1.
    public var beamOrderIndex: Int? { first(0x0074_1324) }
    /// Double Exposure Meterset, FD 1.
    public var doubleExposureMeterset: Double? { first(0x0074_1338) }
    /// Double Exposure Field Delta, FD 4.
    public var doubleExposureFieldDelta: [Double]? { all(0x0074_133A) }
    /// Brachy Task Sequence, SQ 1.
    public var brachyTaskSequence: [DataSet]? { all(0x0074_1401) }
    /// Continuation Start Total Reference Air Kerma, DS 1.
    public var continuationStartTotalReferenceAirKerma: DecimalString? { first(0x0074_1402) }
    /// Continuation End Total Reference Air Kerma, DS 1.
    public var continuationEndTotalReferenceAirKerma: DecimalString? { first(0x0074_1403) }
    /// Continuation Pulse Number, IS 1.
    public var continuationPulseNumber: IntegerString? { first(0x0074_1404) }
    /// Channel Delivery Order Sequence, SQ 1.
    public var channelDeliveryOrderSequence: [DataSet]? { all(0x0074_1405) }
    /// Referenced Channel Number, IS 1.
    public var referencedChannelNumber: IntegerString? { first(0x0074_1406) }
    /// Start Cumulative Time Weight, DS 1.
    public var startCumulativeTimeWeight: DecimalString? { first(0x0074_1407) }
    /// End Cumulative Time Weight, DS 1.
    public var endCumulativeTimeWeight: DecimalString? { first(0x0074_1408) }
    /// Omitted Channel Sequence, SQ 1.
    public var omittedChannelSequence: [DataSet]? { all(0x0074_1409) }
    /// Reason for Channel Omission, CS 1.
    public var reasonForChannelOmission: String? { first(0x0074_140A) }
    /// Reason for Channel Omission Description, LO 1.
    public var reasonForChannelOmissionDescription: String? { first(0x0074_140B) }
    /// Channel Delivery Order Index, IS 1.
    public var channelDeliveryOrderIndex: IntegerString? { first(0x0074_140C) }
    /// Channel Delivery Continuation Sequence, SQ 1.
    public var channelDeliveryContinuationSequence: [DataSet]? { all(0x0074_140D) }
    /// Omitted Application Setup Sequence, SQ 1.
    public var omittedApplicationSetupSequence: [DataSet]? { all(0x0074_140E) }
    /// Implant Assembly Template Name, LO 1.
    public var implantAssemblyTemplateName: String? { first(0x0076_0001) }
    /// Implant Assembly Template Issuer, LO 1.
    public var implantAssemblyTemplateIssuer: String? { first(0x0076_0003) }
    /// Implant Assembly Template Version, LO 1.
    public var implantAssemblyTemplateVersion: String? { first(0x0076_0006) }
    /// Replaced Implant Assembly Template Sequence, SQ 1.
    public var replacedImplantAssemblyTemplateSequence: [DataSet]? { all(0x0076_0008) }
    /// Implant Assembly Template Type, CS 1.
    public var implantAssemblyTemplateType: String? { first(0x0076_000A) }
    /// Original Implant Assembly Template Sequence, SQ 1.
    public var originalImplantAssemblyTemplateSequence: [DataSet]? { all(0x0076_000C) }
    /// Derivation Implant Assembly Template Sequence, SQ 1.
    public var derivationImplantAssemblyTemplateSequence: [DataSet]? { all(0x0076_000E) }
    /// Implant Assembly Template Target Anatomy Sequence, SQ 1.
    public var implantAssemblyTemplateTargetAnatomySequence: [DataSet]? { all(0x0076_0010) }
    /// Procedure Type Code Sequence, SQ 1.
    public var procedureTypeCodeSequence: [DataSet]? { all(0x0076_0020) }
    /// Surgical Technique, LO 1.
    public var surgicalTechnique: String? { first(0x0076_0030) }
    /// Component Types Sequence, SQ 1.
    public var componentTypesSequence: [DataSet]? { all(0x0076_0032) }
    /// Component Type Code Sequence, SQ 1.
    public var componentTypeCodeSequence: [DataSet]? { all(0x0076_0034) }
    /// Exclusive Component Type, CS 1.
    public var exclusiveComponentType: String? { first(0x0076_0036) }
    /// Mandatory Component Type, CS 1.
    public var mandatoryComponentType: String? { first(0x0076_0038) }
    /// Component Sequence, SQ 1.
    public var componentSequence: [DataSet]? { all(0x0076_0040) }
    /// Component ID, US 1.
    public var componentID: Int? { first(0x0076_0055) }
    /// Component Assembly Sequence, SQ 1.
    public var componentAssemblySequence: [DataSet]? { all(0x0076_0060) }
    /// Component 1 Referenced ID, US 1.
    public var component1ReferencedID: Int? { first(0x0076_0070) }
    /// Component 1 Referenced Mating Feature Set ID, US 1.
    public var component1ReferencedMatingFeatureSetID: Int? { first(0x0076_0080) }
    /// Component 1 Referenced Mating Feature ID, US 1.
    public var component1ReferencedMatingFeatureID: Int? { first(0x0076_0090) }
    /// Component 2 Referenced ID, US 1.
    public var component2ReferencedID: Int? { first(0x0076_00A0) }
    /// Component 2 Referenced Mating Feature Set ID, US 1.
    public var component2ReferencedMatingFeatureSetID: Int? { first(0x0076_00B0) }
    /// Component 2 Referenced Mating Feature ID, US 1.
    public var component2ReferencedMatingFeatureID: Int? { first(0x0076_00C0) }
    /// Implant Template Group Name, LO 1.
    public var implantTemplateGroupName: String? { first(0x0078_0001) }
    /// Implant Template Group Description, ST 1.
    public var implantTemplateGroupDescription: String? { first(0x0078_0010) }
    /// Implant Template Group Issuer, LO 1.
    public var implantTemplateGroupIssuer: String? { first(0x0078_0020) }
    /// Implant Template Group Version, LO 1.
    public var implantTemplateGroupVersion: String? { first(0x0078_0024) }
    /// Replaced Implant Template Group Sequence, SQ 1.
    public var replacedImplantTemplateGroupSequence: [DataSet]? { all(0x0078_0026) }
    /// Implant Template Group Target Anatomy Sequence, SQ 1.
    public var implantTemplateGroupTargetAnatomySequence: [DataSet]? { all(0x0078_0028) }
    /// Implant Template Group Members Sequence, SQ 1.
    public var implantTemplateGroupMembersSequence: [DataSet]? { all(0x0078_002A) }
    /// Implant Template Group Member ID, US 1.
    public var implantTemplateGroupMemberID: Int? { first(0x0078_002E) }
    /// 3D Implant Template Group Member Matching Point, FD 3.
    public var threeDImplantTemplateGroupMemberMatchingPoint: [Double]? { all(0x0078_0050) }
    /// 3D Implant Template Group Member Matching Axes, FD 9.
    public var threeDImplantTemplateGroupMemberMatchingAxes: [Double]? { all(0x0078_0060) }
    /// Implant Template Group Member Matching 2D Coordinates Sequence, SQ 1.
    public var implantTemplateGroupMemberMatching2DCoordinatesSequence: [DataSet]? { all(0x0078_0070) }
    /// 2D Implant Template Group Member Matching Point, FD 2.
    public var twoDImplantTemplateGroupMemberMatchingPoint: [Double]? { all(0x0078_0090) }
    /// 2D Implant Template Group Member Matching Axes, FD 4.
    public var twoDImplantTemplateGroupMemberMatchingAxes: [Double]? { all(0x0078_00A0) }
    /// Implant Template Group Variation Dimension Sequence, SQ 1.
    public var implantTemplateGroupVariationDimensionSequence: [DataSet]? { all(0x0078_00B0) }
    /// Implant Template Group Variation Dimension Name, LO 1.
    public var implantTemplateGroupVariationDimensionName: String? { first(0x0078_00B2) }
    /// Implant Template Group Variation Dimension Rank Sequence, SQ 1.
    public var implantTemplateGroupVariationDimensionRankSequence: [DataSet]? { all(0x0078_00B4) }
    /// Referenced Implant Template Group Member ID, US 1.
    public var referencedImplantTemplateGroupMemberID: Int? { first(0x0078_00B6) }
    /// Implant Template Group Variation Dimension Rank, US 1.
    public var implantTemplateGroupVariationDimensionRank: Int? { first(0x0078_00B8) }
    /// Surface Scan Acquisition Type Code Sequence, SQ 1.
    public var surfaceScanAcquisitionTypeCodeSequence: [DataSet]? { all(0x0080_0001) }
    /// Surface Scan Mode Code Sequence, SQ 1.
    public var surfaceScanModeCodeSequence: [DataSet]? { all(0x0080_0002) }
    /// Registration Method Code Sequence, SQ 1.
    public var registrationMethodCodeSequence: [DataSet]? { all(0x0080_0003) }
    /// Shot Duration Time, FD 1.
    public var shotDurationTime: Double? { first(0x0080_0004) }
    /// Shot Offset Time, FD 1.
    public var shotOffsetTime: Double? { first(0x0080_0005) }
    /// Surface Point Presentation Value Data, US 1-n.
    public var surfacePointPresentationValueData: [Int]? { all(0x0080_0006) }
    /// Surface Point Color CIELab Value Data, US 3-3n.
    public var surfacePointColorCIELabValueData: [Int]? { all(0x0080_0007) }
    /// UV Mapping Sequence, SQ 1.
    public var uvMappingSequence: [DataSet]? { all(0x0080_0008) }
    /// Texture Label, SH 1.
    public var textureLabel: String? { first(0x0080_0009) }
    /// U Value Data, OF 1.
    public var uValueData: BulkValue? { first(0x0080_0010) }
    /// V Value Data, OF 1.
    public var vValueData: BulkValue? { first(0x0080_0011) }
    /// Referenced Texture Sequence, SQ 1.
    public var referencedTextureSequence: [DataSet]? { all(0x0080_0012) }
    /// Referenced Surface Data Sequence, SQ 1.
    public var referencedSurfaceDataSequence: [DataSet]? { all(0x0080_0013) }
    /// Assessment Summary, CS 1.
    public var assessmentSummary: String? { first(0x0082_0001) }
    /// Assessment Summary Description, UT 1.
    public var assessmentSummaryDescription: String? { first(0x0082_0003) }
    /// Assessed SOP Instance Sequence, SQ 1.
    public var assessedSOPInstanceSequence: [DataSet]? { all(0x0082_0004) }
    /// Referenced Comparison SOP Instance Sequence, SQ 1.
    public var referencedComparisonSOPInstanceSequence: [DataSet]? { all(0x0082_0005) }
    /// Number of Assessment Observations, UL 1.
    public var numberOfAssessmentObservations: Int? { first(0x0082_0006) }
    /// Assessment Observations Sequence, SQ 1.
    public var assessmentObservationsSequence: [DataSet]? { all(0x0082_0007) }
    /// Observation Significance, CS 1.
    public var observationSignificance: String? { first(0x0082_0008) }
    /// Observation Description, UT 1.
    public var observationDescription: String? { first(0x0082_000A) }
    /// Structured Constraint Observation Sequence, SQ 1.
    public var structuredConstraintObservationSequence: [DataSet]? { all(0x0082_000C) }
    /// Assessed Attribute Value Sequence, SQ 1.
    public var assessedAttributeValueSequence: [DataSet]? { all(0x0082_0010) }
    /// Assessment Set ID, LO 1.
    public var assessmentSetID: String? { first(0x0082_0016) }
    /// Assessment Requester Sequence, SQ 1.
    public var assessmentRequesterSequence: [DataSet]? { all(0x0082_0017) }
    /// Selector Attribute Name, LO 1.
    public var selectorAttributeName: String? { first(0x0082_0018) }
    /// Selector Attribute Keyword, LO 1.
    public var selectorAttributeKeyword: String? { first(0x0082_0019) }
    /// Assessment Type Code Sequence, SQ 1.
    public var assessmentTypeCodeSequence: [DataSet]? { all(0x0082_0021) }
    /// Observation Basis Code Sequence, SQ 1.
    public var observationBasisCodeSequence: [DataSet]? { all(0x0082_0022) }
    /// Assessment Label, LO 1.
    public var assessmentLabel: String? { first(0x0082_0023) }
    /// Constraint Type, CS 1.
    public var constraintType: String? { first(0x0082_0032) }
    /// Specification Selection Guidance, UT 1.
    public var specificationSelectionGuidance: String? { first(0x0082_0033) }
    /// Constraint Value Sequence, SQ 1.
    public var constraintValueSequence: [DataSet]? { all(0x0082_0034) }
    /// Recommended Default Value Sequence, SQ 1.
    public var recommendedDefaultValueSequence: [DataSet]? { all(0x0082_0035) }
    /// Constraint Violation Significance, CS 1.
    public var constraintViolationSignificance: String? { first(0x0082_0036) }
    /// Constraint Violation Condition, UT 1.
    public var constraintViolationCondition: String? { first(0x0082_0037) }
    /// Modifiable Constraint Flag, CS 1.
    public var modifiableConstraintFlag: String? { first(0x0082_0038) }
    /// Storage Media File-set ID, SH 1.
    public var storageMediaFileSetID: String? { first(0x0088_0130) }
    /// Storage Media File-set UID, UI 1.
    public var storageMediaFileSetUID: UID? { first(0x0088_0140) }
    /// Icon Image Sequence, SQ 1.
    public var iconImageSequence: [DataSet]? { all(0x0088_0200) }
    /// Topic Title, LO 1. Retired.
    public var topicTitle: String? { first(0x0088_0904) }
    /// Topic Subject, ST 1. Retired.
    public var topicSubject: String? { first(0x0088_0906) }
    /// Topic Author, LO 1. Retired.
    public var topicAuthor: String? { first(0x0088_0910) }
    /// Topic Keywords, LO 1-32. Retired.
    public var topicKeywords: [String]? { all(0x0088_0912) }
    /// SOP Instance Status, CS 1.
    public var sopInstanceStatus: String? { first(0x0100_0410) }
    /// SOP Authorization DateTime, DT 1.
    public var sopAuthorizationDateTime: DICOMDateTime? { first(0x0100_0420) }
    /// SOP Authorization Comment, LT 1.
    public var sopAuthorizationComment: String? { first(0x0100_0424) }
    /// Authorization Equipment Certification Number, LO 1.
    public var authorizationEquipmentCertificationNumber: String? { first(0x0100_0426) }
    /// MAC ID Number, US 1.
    public var macIDNumber: Int? { first(0x0400_0005) }
    /// MAC Calculation Transfer Syntax UID, UI 1.
    public var macCalculationTransferSyntaxUID: UID? { first(0x0400_0010) }
    /// MAC Algorithm, CS 1.
    public var macAlgorithm: String? { first(0x0400_0015) }
    /// Data Elements Signed, AT 1-n.
    public var dataElementsSigned: [Tag]? { all(0x0400_0020) }
    /// Digital Signature UID, UI 1.
    public var digitalSignatureUID: UID? { first(0x0400_0100) }
    /// Digital Signature DateTime, DT 1.
    public var digitalSignatureDateTime: DICOMDateTime? { first(0x0400_0105) }
    /// Certificate Type, CS 1.
    public var certificateType: String? { first(0x0400_0110) }
    /// Certificate of Signer, OB 1.
    public var certificateOfSigner: BulkValue? { first(0x0400_0115) }
    /// Signature, OB 1.
    public var signature: BulkValue? { first(0x0400_0120) }
    /// Certified Timestamp Type, CS 1.
    public var certifiedTimestampType: String? { first(0x0400_0305) }
    /// Certified Timestamp, OB 1.
    public var certifiedTimestamp: BulkValue? { first(0x0400_0310) }
    /// Digital Signature Purpose Code Sequence, SQ 1.
    public var digitalSignaturePurposeCodeSequence: [DataSet]? { all(0x0400_0401) }
    /// Referenced Digital Signature Sequence, SQ 1.
    public var referencedDigitalSignatureSequence: [DataSet]? { all(0x0400_0402) }
    /// Referenced SOP Instance MAC Sequence, SQ 1.
    public var referencedSOPInstanceMACSequence: [DataSet]? { all(0x0400_0403) }
    /// MAC, OB 1.
    public var mac: BulkValue? { first(0x0400_0404) }
    /// Encrypted Attributes Sequence, SQ 1.
    public var encryptedAttributesSequence: [DataSet]? { all(0x0400_0500) }
    /// Encrypted Content Transfer Syntax UID, UI 1.
    public var encryptedContentTransferSyntaxUID: UID? { first(0x0400_0510) }
    /// Encrypted Content, OB 1.
    public var encryptedContent: BulkValue? { first(0x0400_0520) }
    /// Modified Attributes Sequence, SQ 1.
    public var modifiedAttributesSequence: [DataSet]? { all(0x0400_0550) }
    /// Nonconforming Modified Attributes Sequence, SQ 1.
    public var nonconformingModifiedAttributesSequence: [DataSet]? { all(0x0400_0551) }
    /// Nonconforming Data Element Value, OB 1.
    public var nonconformingDataElementValue: BulkValue? { first(0x0400_0552) }
    /// Original Attributes Sequence, SQ 1.
    public var originalAttributesSequence: [DataSet]? { all(0x0400_0561) }
    /// Attribute Modification DateTime, DT 1.
    public var attributeModificationDateTime: DICOMDateTime? { first(0x0400_0562) }
    /// Modifying System, LO 1.
    public var modifyingSystem: String? { first(0x0400_0563) }
    /// Source of Previous Values, LO 1.
    public var sourceOfPreviousValues: String? { first(0x0400_0564) }
    /// Reason for the Attribute Modification, CS 1.
    public var reasonForTheAttributeModification: String? { first(0x0400_0565) }
    /// Instance Origin Status, CS 1.
    public var instanceOriginStatus: String? { first(0x0400_0600) }
    /// Number of Copies, IS 1.
    public var numberOfCopies: IntegerString? { first(0x2000_0010) }
    /// Printer Configuration Sequence, SQ 1.
    public var printerConfigurationSequence: [DataSet]? { all(0x2000_001E) }
    /// Print Priority, CS 1.
    public var printPriority: String? { first(0x2000_0020) }
    /// Medium Type, CS 1.
    public var mediumType: String? { first(0x2000_0030) }
    /// Film Destination, CS 1.
    public var filmDestination: String? { first(0x2000_0040) }
    /// Film Session Label, LO 1.
    public var filmSessionLabel: String? { first(0x2000_0050) }
    /// Memory Allocation, IS 1.
    public var memoryAllocation: IntegerString? { first(0x2000_0060) }
    /// Maximum Memory Allocation, IS 1.
    public var maximumMemoryAllocation: IntegerString? { first(0x2000_0061) }
    /// Color Image Printing Flag, CS 1. Retired.
    public var colorImagePrintingFlag: String? { first(0x2000_0062) }
    /// Collation Flag, CS 1. Retired.
    public var collationFlag: String? { first(0x2000_0063) }
    /// Annotation Flag, CS 1. Retired.
    public var annotationFlag: String? { first(0x2000_0065) }
    /// Image Overlay Flag, CS 1. Retired.
    public var imageOverlayFlag: String? { first(0x2000_0067) }
    /// Presentation LUT Flag, CS 1. Retired.
    public var presentationLUTFlag: String? { first(0x2000_0069) }
    /// Image Box Presentation LUT Flag, CS 1. Retired.
    public var imageBoxPresentationLUTFlag: String? { first(0x2000_006A) }
    /// Memory Bit Depth, US 1.
    public var memoryBitDepth: Int? { first(0x2000_00A0) }
    /// Printing Bit Depth, US 1.
    public var printingBitDepth: Int? { first(0x2000_00A1) }
    /// Media Installed Sequence, SQ 1.
    public var mediaInstalledSequence: [DataSet]? { all(0x2000_00A2) }
    /// Other Media Available Sequence, SQ 1.
    public var otherMediaAvailableSequence: [DataSet]? { all(0x2000_00A4) }
    /// Supported Image Display Formats Sequence, SQ 1.
    public var supportedImageDisplayFormatsSequence: [DataSet]? { all(0x2000_00A8) }
    /// Referenced Film Box Sequence, SQ 1.
    public var referencedFilmBoxSequence: [DataSet]? { all(0x2000_0500) }
    /// Referenced Stored Print Sequence, SQ 1. Retired.
    public var referencedStoredPrintSequence: [DataSet]? { all(0x2000_0510) }
    /// Image Display Format, ST 1.
    public var imageDisplayFormat: String? { first(0x2010_0010) }
    /// Annotation Display Format ID, CS 1.
    public var annotationDisplayFormatID: String? { first(0x2010_0030) }
    /// Film Orientation, CS 1.
    public var filmOrientation: String? { first(0x2010_0040) }
    /// Film Size ID, CS 1.
    public var filmSizeID: String? { first(0x2010_0050) }
    /// Printer Resolution ID, CS 1.
    public var printerResolutionID: String? { first(0x2010_0052) }
    /// Default Printer Resolution ID, CS 1.
    public var defaultPrinterResolutionID: String? { first(0x2010_0054) }
    /// Magnification Type, CS 1.
    public var magnificationType: String? { first(0x2010_0060) }
    /// Smoothing Type, CS 1.
    public var smoothingType: String? { first(0x2010_0080) }
    /// Default Magnification Type, CS 1.
    public var defaultMagnificationType: String? { first(0x2010_00A6) }
    /// Other Magnification Types Available, CS 1-n.
    public var otherMagnificationTypesAvailable: [String]? { all(0x2010_00A7) }
    /// Default Smoothing Type, CS 1.
    public var defaultSmoothingType: String? { first(0x2010_00A8) }
    /// Other Smoothing Types Available, CS 1-n.
    public var otherSmoothingTypesAvailable: [String]? { all(0x2010_00A9) }
    /// Border Density, CS 1.
    public var borderDensity: String? { first(0x2010_0100) }
    /// Empty Image Density, CS 1.
    public var emptyImageDensity: String? { first(0x2010_0110) }
    /// Min Density, US 1.
    public var minDensity: Int? { first(0x2010_0120) }
    /// Max Density, US 1.
    public var maxDensity: Int? { first(0x2010_0130) }
    /// Trim, CS 1.
    public var trim: String? { first(0x2010_0140) }
    /// Configuration Information, ST 1.
    public var configurationInformation: String? { first(0x2010_0150) }
    /// Configuration Information Description, LT 1.
    public var configurationInformationDescription: String? { first(0x2010_0152) }
    /// Maximum Collated Films, IS 1.
    public var maximumCollatedFilms: IntegerString? { first(0x2010_0154) }
    /// Illumination, US 1.
    public var illumination: Int? { first(0x2010_015E) }
    /// Reflected Ambient Light, US 1.
    public var reflectedAmbientLight: Int? { first(0x2010_0160) }
    /// Printer Pixel Spacing, DS 2.
    public var printerPixelSpacing: [DecimalString]? { all(0x2010_0376) }
    /// Referenced Film Session Sequence, SQ 1.
    public var referencedFilmSessionSequence: [DataSet]? { all(0x2010_0500) }
    /// Referenced Image Box Sequence, SQ 1.
    public var referencedImageBoxSequence: [DataSet]? { all(0x2010_0510) }
    /// Referenced Basic Annotation Box Sequence, SQ 1.
    public var referencedBasicAnnotationBoxSequence: [DataSet]? { all(0x2010_0520) }
    /// Image Box Position, US 1.
    public var imageBoxPosition: Int? { first(0x2020_0010) }
    /// Polarity, CS 1.
    public var polarity: String? { first(0x2020_0020) }
    /// Requested Image Size, DS 1.
    public var requestedImageSize: DecimalString? { first(0x2020_0030) }
    /// Requested Decimate/Crop Behavior, CS 1.
    public var requestedDecimateCropBehavior: String? { first(0x2020_0040) }
    /// Requested Resolution ID, CS 1.
    public var requestedResolutionID: String? { first(0x2020_0050) }
    /// Requested Image Size Flag, CS 1.
    public var requestedImageSizeFlag: String? { first(0x2020_00A0) }
    /// Decimate/Crop Result, CS 1.
    public var decimateCropResult: String? { first(0x2020_00A2) }
    /// Basic Grayscale Image Sequence, SQ 1.
    public var basicGrayscaleImageSequence: [DataSet]? { all(0x2020_0110) }
    /// Basic Color Image Sequence, SQ 1.
    public var basicColorImageSequence: [DataSet]? { all(0x2020_0111) }
    /// Referenced Image Overlay Box Sequence, SQ 1. Retired.
    public var referencedImageOverlayBoxSequence: [DataSet]? { all(0x2020_0130) }
    /// Referenced VOI LUT Box Sequence, SQ 1. Retired.
    public var referencedVOILUTBoxSequence: [DataSet]? { all(0x2020_0140) }
    /// Annotation Position, US 1.
    public var annotationPosition: Int? { first(0x2030_0010) }
    /// Text String, LO 1.
    public var textString: String? { first(0x2030_0020) }
    /// Referenced Overlay Plane Sequence, SQ 1. Retired.
    public var referencedOverlayPlaneSequence: [DataSet]? { all(0x2040_0010) }
    /// Referenced Overlay Plane Groups, US 1-99. Retired.
    public var referencedOverlayPlaneGroups: [Int]? { all(0x2040_0011) }
    /// Overlay Pixel Data Sequence, SQ 1. Retired.
    public var overlayPixelDataSequence: [DataSet]? { all(0x2040_0020) }
    /// Overlay Magnification Type, CS 1. Retired.
    public var overlayMagnificationType: String? { first(0x2040_0060) }
    /// Overlay Smoothing Type, CS 1. Retired.
    public var overlaySmoothingType: String? { first(0x2040_0070) }
    /// Overlay or Image Magnification, CS 1. Retired.
    public var overlayOrImageMagnification: String? { first(0x2040_0072) }
    /// Magnify to Number of Columns, US 1. Retired.
    public var magnifyToNumberOfColumns: Int? { first(0x2040_0074) }
    /// Overlay Foreground Density, CS 1. Retired.
    public var overlayForegroundDensity: String? { first(0x2040_0080) }
    /// Overlay Background Density, CS 1. Retired.
    public var overlayBackgroundDensity: String? { first(0x2040_0082) }
    /// Overlay Mode, CS 1. Retired.
    public var overlayMode: String? { first(0x2040_0090) }
    /// Threshold Density, CS 1. Retired.
    public var thresholdDensity: String? { first(0x2040_0100) }
    /// Referenced Image Box Sequence (Retired), SQ 1. Retired.
    public var referencedImageBoxSequenceRetired: [DataSet]? { all(0x2040_0500) }
    /// Presentation LUT Sequence, SQ 1.
    public var presentationLUTSequence: [DataSet]? { all(0x2050_0010) }
    /// Presentation LUT Shape, CS 1.
    public var presentationLUTShape: String? { first(0x2050_0020) }
    /// Referenced Presentation LUT Sequence, SQ 1.
    public var referencedPresentationLUTSequence: [DataSet]? { all(0x2050_0500) }
    /// Print Job ID, SH 1. Retired.
    public var printJobID: String? { first(0x2100_0010) }
    /// Execution Status, CS 1.
    public var executionStatus: String? { first(0x2100_0020) }
    /// Execution Status Info, CS 1.
    public var executionStatusInfo: String? { first(0x2100_0030) }
    /// Creation Date, DA 1.
    public var creationDate: DICOMDate? { first(0x2100_0040) }
    /// Creation Time, TM 1.
    public var creationTime: DICOMTime? { first(0x2100_0050) }
    /// Originator, AE 1.
    public var originator: String? { first(0x2100_0070) }
    /// Destination AE, AE 1.
    public var destinationAE: String? { first(0x2100_0140) }
    /// Owner ID, SH 1.
    public var ownerID: String? { first(0x2100_0160) }
    /// Number of Films, IS 1.
    public var numberOfFilms: IntegerString? { first(0x2100_0170) }
    /// Referenced Print Job Sequence (Pull Stored Print), SQ 1. Retired.
    public var referencedPrintJobSequencePullStoredPrint: [DataSet]? { all(0x2100_0500) }
    /// Printer Status, CS 1.
    public var printerStatus: String? { first(0x2110_0010) }
    /// Printer Status Info, CS 1.
    public var printerStatusInfo: String? { first(0x2110_0020) }
    /// Printer Name, LO 1.
    public var printerName: String? { first(0x2110_0030) }
    /// Print Queue ID, SH 1. Retired.
    public var printQueueID: String? { first(0x2110_0099) }
    /// Queue Status, CS 1. Retired.
    public var queueStatus: String? { first(0x2120_0010) }
    /// Print Job Description Sequence, SQ 1. Retired.
    public var printJobDescriptionSequence: [DataSet]? { all(0x2120_0050) }
    /// Referenced Print Job Sequence, SQ 1. Retired.
    public var referencedPrintJobSequence: [DataSet]? { all(0x2120_0070) }
    /// Print Management Capabilities Sequence, SQ 1. Retired.
    public var printManagementCapabilitiesSequence: [DataSet]? { all(0x2130_0010) }
    /// Printer Characteristics Sequence, SQ 1. Retired.
    public var printerCharacteristicsSequence: [DataSet]? { all(0x2130_0015) }
    /// Film Box Content Sequence, SQ 1. Retired.
    public var filmBoxContentSequence: [DataSet]? { all(0x2130_0030) }
    /// Image Box Content Sequence, SQ 1. Retired.
    public var imageBoxContentSequence: [DataSet]? { all(0x2130_0040) }
    /// Annotation Content Sequence, SQ 1. Retired.
    public var annotationContentSequence: [DataSet]? { all(0x2130_0050) }
    /// Image Overlay Box Content Sequence, SQ 1. Retired.
    public var imageOverlayBoxContentSequence: [DataSet]? { all(0x2130_0060) }
    /// Presentation LUT Content Sequence, SQ 1. Retired.
    public var presentationLUTContentSequence: [DataSet]? { all(0x2130_0080) }
    /// Proposed Study Sequence, SQ 1.
    public var proposedStudySequence: [DataSet]? { all(0x2130_00A0) }
    /// Original Image Sequence, SQ 1.
    public var originalImageSequence: [DataSet]? { all(0x2130_00C0) }
    /// Label Using Information Extracted From Instances, CS 1.
    public var labelUsingInformationExtractedFromInstances: String? { first(0x2200_0001) }
    /// Label Text, UT 1.
    public var labelText: String? { first(0x2200_0002) }
    /// Label Style Selection, CS 1.
    public var labelStyleSelection: String? { first(0x2200_0003) }
    /// Media Disposition, LT 1.
    public var mediaDisposition: String? { first(0x2200_0004) }
    /// Barcode Value, LT 1.
    public var barcodeValue: String? { first(0x2200_0005) }
    /// Barcode Symbology, CS 1.
    public var barcodeSymbology: String? { first(0x2200_0006) }
    /// Allow Media Splitting, CS 1.
    public var allowMediaSplitting: String? { first(0x2200_0007) }
    /// Include Non-DICOM Objects, CS 1.
    public var includeNonDICOMObjects: String? { first(0x2200_0008) }
    /// Include Display Application, CS 1.
    public var includeDisplayApplication: String? { first(0x2200_0009) }
    /// Preserve Composite Instances After Media Creation, CS 1.
    public var preserveCompositeInstancesAfterMediaCreation: String? { first(0x2200_000A) }
    /// Total Number of Pieces of Media Created, US 1.
    public var totalNumberOfPiecesOfMediaCreated: Int? { first(0x2200_000B) }
    /// Requested Media Application Profile, LO 1.
    public var requestedMediaApplicationProfile: String? { first(0x2200_000C) }
    /// Referenced Storage Media Sequence, SQ 1.
    public var referencedStorageMediaSequence: [DataSet]? { all(0x2200_000D) }
    /// Failure Attributes, AT 1-n.
    public var failureAttributes: [Tag]? { all(0x2200_000E) }
    /// Allow Lossy Compression, CS 1.
    public var allowLossyCompression: String? { first(0x2200_000F) }
    /// Request Priority, CS 1.
    public var requestPriority: String? { first(0x2200_0020) }
    /// RT Image Label, SH 1.
    public var rtImageLabel: String? { first(0x3002_0002) }
    /// RT Image Name, LO 1.
    public var rtImageName: String? { first(0x3002_0003) }
    /// RT Image Description, ST 1.
    public var rtImageDescription: String? { first(0x3002_0004) }
    /// Reported Values Origin, CS 1.
    public var reportedValuesOrigin: String? { first(0x3002_000A) }
    /// RT Image Plane, CS 1.
    public var rtImagePlane: String? { first(0x3002_000C) }
    /// X-Ray Image Receptor Translation, DS 3.
    public var xRayImageReceptorTranslation: [DecimalString]? { all(0x3002_000D) }
    /// X-Ray Image Receptor Angle, DS 1.
    public var xRayImageReceptorAngle: DecimalString? { first(0x3002_000E) }
    /// RT Image Orientation, DS 6.
    public var rtImageOrientation: [DecimalString]? { all(0x3002_0010) }
    /// Image Plane Pixel Spacing, DS 2.
    public var imagePlanePixelSpacing: [DecimalString]? { all(0x3002_0011) }
    /// RT Image Position, DS 2.
    public var rtImagePosition: [DecimalString]? { all(0x3002_0012) }
    /// Radiation Machine Name, SH 1.
    public var radiationMachineName: String? { first(0x3002_0020) }
    /// Radiation Machine SAD, DS 1.
    public var radiationMachineSAD: DecimalString? { first(0x3002_0022) }
    /// Radiation Machine SSD, DS 1.
    public var radiationMachineSSD: DecimalString? { first(0x3002_0024) }
    /// RT Image SID, DS 1.
    public var rtImageSID: DecimalString? { first(0x3002_0026) }
    /// Source to Reference Object Distance, DS 1.
    public var sourceToReferenceObjectDistance: DecimalString? { first(0x3002_0028) }
    /// Fraction Number, IS 1.
    public var fractionNumber: IntegerString? { first(0x3002_0029) }
    /// Exposure Sequence, SQ 1.
    public var exposureSequence: [DataSet]? { all(0x3002_0030) }
    /// Meterset Exposure, DS 1.
    public var metersetExposure: DecimalString? { first(0x3002_0032) }
    /// Diaphragm Position, DS 4.
    public var diaphragmPosition: [DecimalString]? { all(0x3002_0034) }
    /// Fluence Map Sequence, SQ 1.
    public var fluenceMapSequence: [DataSet]? { all(0x3002_0040) }
    /// Fluence Data Source, CS 1.
    public var fluenceDataSource: String? { first(0x3002_0041) }
    /// Fluence Data Scale, DS 1.
    public var fluenceDataScale: DecimalString? { first(0x3002_0042) }
    /// Primary Fluence Mode Sequence, SQ 1.
    public var primaryFluenceModeSequence: [DataSet]? { all(0x3002_0050) }
    /// Fluence Mode, CS 1.
    public var fluenceMode: String? { first(0x3002_0051) }
    /// Fluence Mode ID, SH 1.
    public var fluenceModeID: String? { first(0x3002_0052) }
    /// Selected Frame Number, IS 1.
    public var selectedFrameNumber: IntegerString? { first(0x3002_0100) }
    /// Selected Frame Functional Groups Sequence, SQ 1.
    public var selectedFrameFunctionalGroupsSequence: [DataSet]? { all(0x3002_0101) }
    /// RT Image Frame General Content Sequence, SQ 1.
    public var rtImageFrameGeneralContentSequence: [DataSet]? { all(0x3002_0102) }
    /// RT Image Frame Context Sequence, SQ 1.
    public var rtImageFrameContextSequence: [DataSet]? { all(0x3002_0103) }
    /// RT Image Scope Sequence, SQ 1.
    public var rtImageScopeSequence: [DataSet]? { all(0x3002_0104) }
    /// Beam Modifier Coordinates Presence Flag, CS 1.
    public var beamModifierCoordinatesPresenceFlag: String? { first(0x3002_0105) }
    /// Start Cumulative Meterset, FD 1.
    public var startCumulativeMeterset: Double? { first(0x3002_0106) }
    /// Stop Cumulative Meterset, FD 1.
    public var stopCumulativeMeterset: Double? { first(0x3002_0107) }
    /// RT Acquisition Patient Position Sequence, SQ 1.
    public var rtAcquisitionPatientPositionSequence: [DataSet]? { all(0x3002_0108) }
    /// RT Image Frame Imaging Device Position Sequence, SQ 1.
    public var rtImageFrameImagingDevicePositionSequence: [DataSet]? { all(0x3002_0109) }
    /// RT Image Frame kV Radiation Acquisition Sequence, SQ 1.
    public var rtImageFramekVRadiationAcquisitionSequence: [DataSet]? { all(0x3002_010A) }
    /// RT Image Frame MV Radiation Acquisition Sequence, SQ 1.
    public var rtImageFrameMVRadiationAcquisitionSequence: [DataSet]? { all(0x3002_010B) }
    /// RT Image Frame Radiation Acquisition Sequence, SQ 1.
    public var rtImageFrameRadiationAcquisitionSequence: [DataSet]? { all(0x3002_010C) }
    /// Imaging Source Position Sequence, SQ 1.
    public var imagingSourcePositionSequence: [DataSet]? { all(0x3002_010D) }
    /// Image Receptor Position Sequence, SQ 1.
    public var imageReceptorPositionSequence: [DataSet]? { all(0x3002_010E) }
    /// Device Position to Equipment Mapping Matrix, FD 16.
    public var devicePositionToEquipmentMappingMatrix: [Double]? { all(0x3002_010F) }
    /// Device Position Parameter Sequence, SQ 1.
    public var devicePositionParameterSequence: [DataSet]? { all(0x3002_0110) }
    /// Imaging Source Location Specification Type, CS 1.
    public var imagingSourceLocationSpecificationType: String? { first(0x3002_0111) }
    /// Imaging Device Location Matrix Sequence, SQ 1.
    public var imagingDeviceLocationMatrixSequence: [DataSet]? { all(0x3002_0112) }
    /// Imaging Device Location Parameter Sequence, SQ 1.
    public var imagingDeviceLocationParameterSequence: [DataSet]? { all(0x3002_0113) }
    /// Imaging Aperture Sequence, SQ 1.
    public var imagingApertureSequence: [DataSet]? { all(0x3002_0114) }
    /// Imaging Aperture Specification Type, CS 1.
    public var imagingApertureSpecificationType: String? { first(0x3002_0115) }
    /// Number of Acquisition Devices, US 1.
    public var numberOfAcquisitionDevices: Int? { first(0x3002_0116) }
    /// Acquisition Device Sequence, SQ 1.
    public var acquisitionDeviceSequence: [DataSet]? { all(0x3002_0117) }
    /// Acquisition Task Sequence, SQ 1.
    public var acquisitionTaskSequence: [DataSet]? { all(0x3002_0118) }
    /// Acquisition Task Workitem Code Sequence, SQ 1.
    public var acquisitionTaskWorkitemCodeSequence: [DataSet]? { all(0x3002_0119) }
    /// Acquisition Subtask Sequence, SQ 1.
    public var acquisitionSubtaskSequence: [DataSet]? { all(0x3002_011A) }
    /// Subtask Workitem Code Sequence, SQ 1.
    public var subtaskWorkitemCodeSequence: [DataSet]? { all(0x3002_011B) }
    /// Acquisition Task Index, US 1.
    public var acquisitionTaskIndex: Int? { first(0x3002_011C) }
    /// Acquisition Subtask Index, US 1.
    public var acquisitionSubtaskIndex: Int? { first(0x3002_011D) }
    /// Referenced Baseline Parameters RT Radiation Instance Sequence, SQ 1.
    public var referencedBaselineParametersRTRadiationInstanceSequence: [DataSet]? { all(0x3002_011E) }
    /// Position Acquisition Template Identification Sequence, SQ 1.
    public var positionAcquisitionTemplateIdentificationSequence: [DataSet]? { all(0x3002_011F) }
    /// Position Acquisition Template ID, ST 1.
    public var positionAcquisitionTemplateID: String? { first(0x3002_0120) }
    /// Position Acquisition Template Name, LO 1.
    public var positionAcquisitionTemplateName: String? { first(0x3002_0121) }
    /// Position Acquisition Template Code Sequence, SQ 1.
    public var positionAcquisitionTemplateCodeSequence: [DataSet]? { all(0x3002_0122) }
    /// Position Acquisition Template Description, LT 1.
    public var positionAcquisitionTemplateDescription: String? { first(0x3002_0123) }
    /// Acquisition Task Applicability Sequence, SQ 1.
    public var acquisitionTaskApplicabilitySequence: [DataSet]? { all(0x3002_0124) }
    /// Projection Imaging Acquisition Parameter Sequence, SQ 1.
    public var projectionImagingAcquisitionParameterSequence: [DataSet]? { all(0x3002_0125) }
    /// CT Imaging Acquisition Parameter Sequence, SQ 1.
    public var ctImagingAcquisitionParameterSequence: [DataSet]? { all(0x3002_0126) }
    /// KV Imaging Generation Parameters Sequence, SQ 1.
    public var kvImagingGenerationParametersSequence: [DataSet]? { all(0x3002_0127) }
    /// MV Imaging Generation Parameters Sequence, SQ 1.
    public var mvImagingGenerationParametersSequence: [DataSet]? { all(0x3002_0128) }
    /// Acquisition Signal Type, CS 1.
    public var acquisitionSignalType: String? { first(0x3002_0129) }
    /// Acquisition Method, CS 1.
    public var acquisitionMethod: String? { first(0x3002_012A) }
    /// Scan Start Position Sequence, SQ 1.
    public var scanStartPositionSequence: [DataSet]? { all(0x3002_012B) }
    /// Scan Stop Position Sequence, SQ 1.
    public var scanStopPositionSequence: [DataSet]? { all(0x3002_012C) }
    /// Imaging Source to Beam Modifier Definition Plane Distance, FD 1.
    public var imagingSourceToBeamModifierDefinitionPlaneDistance: Double? { first(0x3002_012D) }
    /// Scan Arc Type, CS 1.
    public var scanArcType: String? { first(0x3002_012E) }
    /// Detector Positioning Type, CS 1.
    public var detectorPositioningType: String? { first(0x3002_012F) }
    /// Additional RT Accessory Device Sequence, SQ 1.
    public var additionalRTAccessoryDeviceSequence: [DataSet]? { all(0x3002_0130) }
    /// Device-Specific Acquisition Parameter Sequence, SQ 1.
    public var deviceSpecificAcquisitionParameterSequence: [DataSet]? { all(0x3002_0131) }
    /// Referenced Position Reference Instance Sequence, SQ 1.
    public var referencedPositionReferenceInstanceSequence: [DataSet]? { all(0x3002_0132) }
    /// Energy Derivation Code Sequence, SQ 1.
    public var energyDerivationCodeSequence: [DataSet]? { all(0x3002_0133) }
    /// Maximum Cumulative Meterset Exposure, FD 1.
    public var maximumCumulativeMetersetExposure: Double? { first(0x3002_0134) }
    /// Acquisition Initiation Sequence, SQ 1.
    public var acquisitionInitiationSequence: [DataSet]? { all(0x3002_0135) }
    /// RT Cone-Beam Imaging Geometry Sequence, SQ 1.
    public var rtConeBeamImagingGeometrySequence: [DataSet]? { all(0x3002_0136) }
    /// DVH Type, CS 1.
    public var dvhType: String? { first(0x3004_0001) }
    /// Dose Units, CS 1.
    public var doseUnits: String? { first(0x3004_0002) }
    /// Dose Type, CS 1.
    public var doseType: String? { first(0x3004_0004) }
    /// Spatial Transform of Dose, CS 1.
    public var spatialTransformOfDose: String? { first(0x3004_0005) }
    /// Dose Comment, LO 1.
    public var doseComment: String? { first(0x3004_0006) }
    /// Normalization Point, DS 3.
    public var normalizationPoint: [DecimalString]? { all(0x3004_0008) }
    /// Dose Summation Type, CS 1.
    public var doseSummationType: String? { first(0x3004_000A) }
    /// Grid Frame Offset Vector, DS 2-n.
    public var gridFrameOffsetVector: [DecimalString]? { all(0x3004_000C) }
    /// Dose Grid Scaling, DS 1.
    public var doseGridScaling: DecimalString? { first(0x3004_000E) }
    /// RT Dose ROI Sequence, SQ 1. Retired.
    public var rtDoseROISequence: [DataSet]? { all(0x3004_0010) }
    /// Dose Value, DS 1.
    public var doseValue: DecimalString? { first(0x3004_0012) }
    /// Tissue Heterogeneity Correction, CS 1-3.
    public var tissueHeterogeneityCorrection: [String]? { all(0x3004_0014) }
    /// Recommended Isodose Level Sequence, SQ 1.
    public var recommendedIsodoseLevelSequence: [DataSet]? { all(0x3004_0016) }
    /// Dose Unit Code Sequence, SQ 1.
    public var doseUnitCodeSequence: [DataSet]? { all(0x3004_0020) }
    /// RT Dose Interpreted Type Code Sequence, SQ 1.
    public var rtDoseInterpretedTypeCodeSequence: [DataSet]? { all(0x3004_0021) }
    /// RT Dose Interpreted Type Code Modifier Sequence, SQ 1.
    public var rtDoseInterpretedTypeCodeModifierSequence: [DataSet]? { all(0x3004_0022) }
    /// Dose Radiobiological Interpretation Sequence, SQ 1.
    public var doseRadiobiologicalInterpretationSequence: [DataSet]? { all(0x3004_0023) }
    /// RT Dose Intent Code Sequence, SQ 1.
    public var rtDoseIntentCodeSequence: [DataSet]? { all(0x3004_0024) }
    /// DVH Normalization Point, DS 3.
    public var dvhNormalizationPoint: [DecimalString]? { all(0x3004_0040) }
    /// DVH Normalization Dose Value, DS 1.
    public var dvhNormalizationDoseValue: DecimalString? { first(0x3004_0042) }
    /// DVH Sequence, SQ 1.
    public var dvhSequence: [DataSet]? { all(0x3004_0050) }
    /// DVH Dose Scaling, DS 1.
    public var dvhDoseScaling: DecimalString? { first(0x3004_0052) }
    /// DVH Volume Units, CS 1.
    public var dvhVolumeUnits: String? { first(0x3004_0054) }
    /// DVH Number of Bins, IS 1.
    public var dvhNumberOfBins: IntegerString? { first(0x3004_0056) }
    /// DVH Data, DS 2-2n.
    public var dvhData: [DecimalString]? { all(0x3004_0058) }
    /// DVH Referenced ROI Sequence, SQ 1.
    public var dvhReferencedROISequence: [DataSet]? { all(0x3004_0060) }
    /// DVH ROI Contribution Type, CS 1.
    public var dvhROIContributionType: String? { first(0x3004_0062) }
    /// DVH Minimum Dose, DS 1.
    public var dvhMinimumDose: DecimalString? { first(0x3004_0070) }
    /// DVH Maximum Dose, DS 1.
    public var dvhMaximumDose: DecimalString? { first(0x3004_0072) }
    /// DVH Mean Dose, DS 1.
    public var dvhMeanDose: DecimalString? { first(0x3004_0074) }
    /// Dose Calculation Model Name, LO 1.
    public var doseCalculationModelName: String? { first(0x3004_007F) }
    /// Dose Calculation Model Sequence, SQ 1.
    public var doseCalculationModelSequence: [DataSet]? { all(0x3004_0080) }
    /// Dose Calculation Algorithm Sequence, SQ 1.
    public var doseCalculationAlgorithmSequence: [DataSet]? { all(0x3004_0081) }
    /// Commissioning Status, CS 1.
    public var commissioningStatus: String? { first(0x3004_0082) }
    /// Dose Calculation Model Parameter Sequence, SQ 1.
    public var doseCalculationModelParameterSequence: [DataSet]? { all(0x3004_0083) }
    /// Dose Deposition Calculation Medium, CS 1.
    public var doseDepositionCalculationMedium: String? { first(0x3004_0084) }
    /// Structure Set Label, SH 1.
    public var structureSetLabel: String? { first(0x3006_0002) }
    /// Structure Set Name, LO 1.
    public var structureSetName: String? { first(0x3006_0004) }
    /// Structure Set Description, ST 1.
    public var structureSetDescription: String? { first(0x3006_0006) }
    /// Structure Set Date, DA 1.
    public var structureSetDate: DICOMDate? { first(0x3006_0008) }
    /// Structure Set Time, TM 1.
    public var structureSetTime: DICOMTime? { first(0x3006_0009) }
    /// Referenced Frame of Reference Sequence, SQ 1.
    public var referencedFrameOfReferenceSequence: [DataSet]? { all(0x3006_0010) }
    /// RT Referenced Study Sequence, SQ 1.
    public var rtReferencedStudySequence: [DataSet]? { all(0x3006_0012) }
    /// RT Referenced Series Sequence, SQ 1.
    public var rtReferencedSeriesSequence: [DataSet]? { all(0x3006_0014) }
    /// Contour Image Sequence, SQ 1.
    public var contourImageSequence: [DataSet]? { all(0x3006_0016) }
    /// Predecessor Structure Set Sequence, SQ 1.
    public var predecessorStructureSetSequence: [DataSet]? { all(0x3006_0018) }
    /// Structure Set ROI Sequence, SQ 1.
    public var structureSetROISequence: [DataSet]? { all(0x3006_0020) }
    /// ROI Number, IS 1.
    public var roiNumber: IntegerString? { first(0x3006_0022) }
    /// Referenced Frame of Reference UID, UI 1.
    public var referencedFrameOfReferenceUID: UID? { first(0x3006_0024) }
    /// ROI Name, LO 1.
    public var roiName: String? { first(0x3006_0026) }
    /// ROI Description, ST 1.
    public var roiDescription: String? { first(0x3006_0028) }
    /// ROI Display Color, IS 3.
    public var roiDisplayColor: [IntegerString]? { all(0x3006_002A) }
    /// ROI Volume, DS 1.
    public var roiVolume: DecimalString? { first(0x3006_002C) }
    /// ROI DateTime, DT 1.
    public var roiDateTime: DICOMDateTime? { first(0x3006_002D) }
    /// ROI Observation DateTime, DT 1.
    public var roiObservationDateTime: DICOMDateTime? { first(0x3006_002E) }
    /// RT Related ROI Sequence, SQ 1.
    public var rtRelatedROISequence: [DataSet]? { all(0x3006_0030) }
    /// RT ROI Relationship, CS 1.
    public var rtROIRelationship: String? { first(0x3006_0033) }
    /// ROI Generation Algorithm, CS 1.
    public var roiGenerationAlgorithm: String? { first(0x3006_0036) }
    /// ROI Derivation Algorithm Identification Sequence, SQ 1.
    public var roiDerivationAlgorithmIdentificationSequence: [DataSet]? { all(0x3006_0037) }
    /// ROI Generation Description, LO 1.
    public var roiGenerationDescription: String? { first(0x3006_0038) }
    /// ROI Contour Sequence, SQ 1.
    public var roiContourSequence: [DataSet]? { all(0x3006_0039) }
    /// Contour Sequence, SQ 1.
    public var contourSequence: [DataSet]? { all(0x3006_0040) }
    /// Contour Geometric Type, CS 1.
    public var contourGeometricType: String? { first(0x3006_0042) }
    /// Contour Slab Thickness, DS 1. Retired.
    public var contourSlabThickness: DecimalString? { first(0x3006_0044) }
    /// Contour Offset Vector, DS 3. Retired.
    public var contourOffsetVector: [DecimalString]? { all(0x3006_0045) }
    /// Number of Contour Points, IS 1.
    public var numberOfContourPoints: IntegerString? { first(0x3006_0046) }
    /// Contour Number, IS 1.
    public var contourNumber: IntegerString? { first(0x3006_0048) }
    /// Attached Contours, IS 1-n. Retired.
    public var attachedContours: [IntegerString]? { all(0x3006_0049) }
    /// Source Pixel Planes Characteristics Sequence, SQ 1.
    public var sourcePixelPlanesCharacteristicsSequence: [DataSet]? { all(0x3006_004A) }
    /// Source Series Sequence, SQ 1.
    public var sourceSeriesSequence: [DataSet]? { all(0x3006_004B) }
    /// Source Series Information Sequence, SQ 1.
    public var sourceSeriesInformationSequence: [DataSet]? { all(0x3006_004C) }
    /// ROI Creator Sequence, SQ 1.
    public var roiCreatorSequence: [DataSet]? { all(0x3006_004D) }
    /// ROI Interpreter Sequence, SQ 1.
    public var roiInterpreterSequence: [DataSet]? { all(0x3006_004E) }
    /// ROI Observation Context Code Sequence, SQ 1.
    public var roiObservationContextCodeSequence: [DataSet]? { all(0x3006_004F) }
    /// Contour Data, DS 3-3n.
    public var contourData: [DecimalString]? { all(0x3006_0050) }
    /// RT ROI Observations Sequence, SQ 1.
    public var rtROIObservationsSequence: [DataSet]? { all(0x3006_0080) }
    /// Observation Number, IS 1.
    public var observationNumber: IntegerString? { first(0x3006_0082) }
    /// Referenced ROI Number, IS 1.
    public var referencedROINumber: IntegerString? { first(0x3006_0084) }
    /// ROI Observation Label, SH 1. Retired.
    public var roiObservationLabel: String? { first(0x3006_0085) }
    /// RT ROI Identification Code Sequence, SQ 1.
    public var rtROIIdentificationCodeSequence: [DataSet]? { all(0x3006_0086) }
    /// ROI Observation Description, ST 1. Retired.
    public var roiObservationDescription: String? { first(0x3006_0088) }
    /// Related RT ROI Observations Sequence, SQ 1.
    public var relatedRTROIObservationsSequence: [DataSet]? { all(0x3006_00A0) }
    /// RT ROI Interpreted Type, CS 1.
    public var rtROIInterpretedType: String? { first(0x3006_00A4) }
    /// ROI Interpreter, PN 1.
    public var roiInterpreter: PersonName? { first(0x3006_00A6) }
    /// ROI Physical Properties Sequence, SQ 1.
    public var roiPhysicalPropertiesSequence: [DataSet]? { all(0x3006_00B0) }
    /// ROI Physical Property, CS 1.
    public var roiPhysicalProperty: String? { first(0x3006_00B2) }
    /// ROI Physical Property Value, DS 1.
    public var roiPhysicalPropertyValue: DecimalString? { first(0x3006_00B4) }
    /// ROI Elemental Composition Sequence, SQ 1.
    public var roiElementalCompositionSequence: [DataSet]? { all(0x3006_00B6) }
    /// ROI Elemental Composition Atomic Number, US 1.
    public var roiElementalCompositionAtomicNumber: Int? { first(0x3006_00B7) }
    /// ROI Elemental Composition Atomic Mass Fraction, FL 1.
    public var roiElementalCompositionAtomicMassFraction: Float? { first(0x3006_00B8) }
    /// Additional RT ROI Identification Code Sequence, SQ 1. Retired.
    public var additionalRTROIIdentificationCodeSequence: [DataSet]? { all(0x3006_00B9) }
    /// Frame of Reference Relationship Sequence, SQ 1. Retired.
    public var frameOfReferenceRelationshipSequence: [DataSet]? { all(0x3006_00C0) }
    /// Related Frame of Reference UID, UI 1. Retired.
    public var relatedFrameOfReferenceUID: UID? { first(0x3006_00C2) }
    /// Frame of Reference Transformation Type, CS 1. Retired.
    public var frameOfReferenceTransformationType: String? { first(0x3006_00C4) }
    /// Frame of Reference Transformation Matrix, DS 16.
    public var frameOfReferenceTransformationMatrix: [DecimalString]? { all(0x3006_00C6) }
    /// Frame of Reference Transformation Comment, LO 1.
    public var frameOfReferenceTransformationComment: String? { first(0x3006_00C8) }
    /// Patient Location Coordinates Sequence, SQ 1.
    public var patientLocationCoordinatesSequence: [DataSet]? { all(0x3006_00C9) }
    /// Patient Location Coordinates Code Sequence, SQ 1.
    public var patientLocationCoordinatesCodeSequence: [DataSet]? { all(0x3006_00CA) }
    /// Patient Support Position Sequence, SQ 1.
    public var patientSupportPositionSequence: [DataSet]? { all(0x3006_00CB) }
}
