// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension Tag {
    /// Used RT Structure Set ROI Sequence, SQ 1.
    public static var usedRTStructureSetROISequence: Tag { Tag(0x0070_0315) }
    /// Graphic Coordinates Data Sequence, SQ 1.
    public static var graphicCoordinatesDataSequence: Tag { Tag(0x0070_0318) }
    /// Fiducial UID, UI 1.
    public static var fiducialUID: Tag { Tag(0x0070_031A) }
    /// Referenced Fiducial UID, UI 1.
    public static var referencedFiducialUID: Tag { Tag(0x0070_031B) }
    /// Fiducial Set Sequence, SQ 1.
    public static var fiducialSetSequence: Tag { Tag(0x0070_031C) }
    /// Fiducial Sequence, SQ 1.
    public static var fiducialSequence: Tag { Tag(0x0070_031E) }
    /// Fiducials Property Category Code Sequence, SQ 1.
    public static var fiducialsPropertyCategoryCodeSequence: Tag { Tag(0x0070_031F) }
    /// Graphic Layer Recommended Display CIELab Value, US 3.
    public static var graphicLayerRecommendedDisplayCIELabValue: Tag { Tag(0x0070_0401) }
    /// Blending Sequence, SQ 1.
    public static var blendingSequence: Tag { Tag(0x0070_0402) }
    /// Relative Opacity, FL 1.
    public static var relativeOpacity: Tag { Tag(0x0070_0403) }
    /// Referenced Spatial Registration Sequence, SQ 1.
    public static var referencedSpatialRegistrationSequence: Tag { Tag(0x0070_0404) }
    /// Blending Position, CS 1.
    public static var blendingPosition: Tag { Tag(0x0070_0405) }
    /// Presentation Display Collection UID, UI 1.
    public static var presentationDisplayCollectionUID: Tag { Tag(0x0070_1101) }
    /// Presentation Sequence Collection UID, UI 1.
    public static var presentationSequenceCollectionUID: Tag { Tag(0x0070_1102) }
    /// Presentation Sequence Position Index, US 1.
    public static var presentationSequencePositionIndex: Tag { Tag(0x0070_1103) }
    /// Rendered Image Reference Sequence, SQ 1.
    public static var renderedImageReferenceSequence: Tag { Tag(0x0070_1104) }
    /// Volumetric Presentation State Input Sequence, SQ 1.
    public static var volumetricPresentationStateInputSequence: Tag { Tag(0x0070_1201) }
    /// Presentation Input Type, CS 1.
    public static var presentationInputType: Tag { Tag(0x0070_1202) }
    /// Input Sequence Position Index, US 1.
    public static var inputSequencePositionIndex: Tag { Tag(0x0070_1203) }
    /// Crop, CS 1.
    public static var crop: Tag { Tag(0x0070_1204) }
    /// Cropping Specification Index, US 1-n.
    public static var croppingSpecificationIndex: Tag { Tag(0x0070_1205) }
    /// Compositing Method, CS 1. Retired.
    public static var compositingMethod: Tag { Tag(0x0070_1206) }
    /// Volumetric Presentation Input Number, US 1.
    public static var volumetricPresentationInputNumber: Tag { Tag(0x0070_1207) }
    /// Image Volume Geometry, CS 1.
    public static var imageVolumeGeometry: Tag { Tag(0x0070_1208) }
    /// Volumetric Presentation Input Set UID, UI 1.
    public static var volumetricPresentationInputSetUID: Tag { Tag(0x0070_1209) }
    /// Volumetric Presentation Input Set Sequence, SQ 1.
    public static var volumetricPresentationInputSetSequence: Tag { Tag(0x0070_120A) }
    /// Global Crop, CS 1.
    public static var globalCrop: Tag { Tag(0x0070_120B) }
    /// Global Cropping Specification Index, US 1-n.
    public static var globalCroppingSpecificationIndex: Tag { Tag(0x0070_120C) }
    /// Rendering Method, CS 1.
    public static var renderingMethod: Tag { Tag(0x0070_120D) }
    /// Volume Cropping Sequence, SQ 1.
    public static var volumeCroppingSequence: Tag { Tag(0x0070_1301) }
    /// Volume Cropping Method, CS 1.
    public static var volumeCroppingMethod: Tag { Tag(0x0070_1302) }
    /// Bounding Box Crop, FD 6.
    public static var boundingBoxCrop: Tag { Tag(0x0070_1303) }
    /// Oblique Cropping Plane Sequence, SQ 1.
    public static var obliqueCroppingPlaneSequence: Tag { Tag(0x0070_1304) }
    /// Plane, FD 4.
    public static var plane: Tag { Tag(0x0070_1305) }
    /// Plane Normal, FD 3.
    public static var planeNormal: Tag { Tag(0x0070_1306) }
    /// Cropping Specification Number, US 1.
    public static var croppingSpecificationNumber: Tag { Tag(0x0070_1309) }
    /// Multi-Planar Reconstruction Style, CS 1.
    public static var multiPlanarReconstructionStyle: Tag { Tag(0x0070_1501) }
    /// MPR Thickness Type, CS 1.
    public static var mprThicknessType: Tag { Tag(0x0070_1502) }
    /// MPR Slab Thickness, FD 1.
    public static var mprSlabThickness: Tag { Tag(0x0070_1503) }
    /// MPR Top Left Hand Corner, FD 3.
    public static var mprTopLeftHandCorner: Tag { Tag(0x0070_1505) }
    /// MPR View Width Direction, FD 3.
    public static var mprViewWidthDirection: Tag { Tag(0x0070_1507) }
    /// MPR View Width, FD 1.
    public static var mprViewWidth: Tag { Tag(0x0070_1508) }
    /// Number of Volumetric Curve Points, UL 1.
    public static var numberOfVolumetricCurvePoints: Tag { Tag(0x0070_150C) }
    /// Volumetric Curve Points, OD 1.
    public static var volumetricCurvePoints: Tag { Tag(0x0070_150D) }
    /// MPR View Height Direction, FD 3.
    public static var mprViewHeightDirection: Tag { Tag(0x0070_1511) }
    /// MPR View Height, FD 1.
    public static var mprViewHeight: Tag { Tag(0x0070_1512) }
    /// Render Projection, CS 1.
    public static var renderProjection: Tag { Tag(0x0070_1602) }
    /// Viewpoint Position, FD 3.
    public static var viewpointPosition: Tag { Tag(0x0070_1603) }
    /// Viewpoint LookAt Point, FD 3.
    public static var viewpointLookAtPoint: Tag { Tag(0x0070_1604) }
    /// Viewpoint Up Direction, FD 3.
    public static var viewpointUpDirection: Tag { Tag(0x0070_1605) }
    /// Render Field of View, FD 6.
    public static var renderFieldOfView: Tag { Tag(0x0070_1606) }
    /// Sampling Step Size, FD 1.
    public static var samplingStepSize: Tag { Tag(0x0070_1607) }
    /// Shading Style, CS 1.
    public static var shadingStyle: Tag { Tag(0x0070_1701) }
    /// Ambient Reflection Intensity, FD 1.
    public static var ambientReflectionIntensity: Tag { Tag(0x0070_1702) }
    /// Light Direction, FD 3.
    public static var lightDirection: Tag { Tag(0x0070_1703) }
    /// Diffuse Reflection Intensity, FD 1.
    public static var diffuseReflectionIntensity: Tag { Tag(0x0070_1704) }
    /// Specular Reflection Intensity, FD 1.
    public static var specularReflectionIntensity: Tag { Tag(0x0070_1705) }
    /// Shininess, FD 1.
    public static var shininess: Tag { Tag(0x0070_1706) }
    /// Presentation State Classification Component Sequence, SQ 1.
    public static var presentationStateClassificationComponentSequence: Tag { Tag(0x0070_1801) }
    /// Component Type, CS 1.
    public static var componentType: Tag { Tag(0x0070_1802) }
    /// Component Input Sequence, SQ 1.
    public static var componentInputSequence: Tag { Tag(0x0070_1803) }
    /// Volumetric Presentation Input Index, US 1.
    public static var volumetricPresentationInputIndex: Tag { Tag(0x0070_1804) }
    /// Presentation State Compositor Component Sequence, SQ 1.
    public static var presentationStateCompositorComponentSequence: Tag { Tag(0x0070_1805) }
    /// Weighting Transfer Function Sequence, SQ 1.
    public static var weightingTransferFunctionSequence: Tag { Tag(0x0070_1806) }
    /// Weighting Lookup Table Descriptor, US 3. Retired.
    public static var weightingLookupTableDescriptor: Tag { Tag(0x0070_1807) }
    /// Weighting Lookup Table Data, OB 1. Retired.
    public static var weightingLookupTableData: Tag { Tag(0x0070_1808) }
    /// Volumetric Annotation Sequence, SQ 1.
    public static var volumetricAnnotationSequence: Tag { Tag(0x0070_1901) }
    /// Referenced Structured Context Sequence, SQ 1.
    public static var referencedStructuredContextSequence: Tag { Tag(0x0070_1903) }
    /// Referenced Content Item, UI 1.
    public static var referencedContentItem: Tag { Tag(0x0070_1904) }
    /// Volumetric Presentation Input Annotation Sequence, SQ 1.
    public static var volumetricPresentationInputAnnotationSequence: Tag { Tag(0x0070_1905) }
    /// Annotation Clipping, CS 1.
    public static var annotationClipping: Tag { Tag(0x0070_1907) }
    /// Presentation Animation Style, CS 1.
    public static var presentationAnimationStyle: Tag { Tag(0x0070_1A01) }
    /// Recommended Animation Rate, FD 1.
    public static var recommendedAnimationRate: Tag { Tag(0x0070_1A03) }
    /// Animation Curve Sequence, SQ 1.
    public static var animationCurveSequence: Tag { Tag(0x0070_1A04) }
    /// Animation Step Size, FD 1.
    public static var animationStepSize: Tag { Tag(0x0070_1A05) }
    /// Swivel Range, FD 1.
    public static var swivelRange: Tag { Tag(0x0070_1A06) }
    /// Volumetric Curve Up Directions, OD 1.
    public static var volumetricCurveUpDirections: Tag { Tag(0x0070_1A07) }
    /// Volume Stream Sequence, SQ 1.
    public static var volumeStreamSequence: Tag { Tag(0x0070_1A08) }
    /// RGBA Transfer Function Description, LO 1.
    public static var rgbaTransferFunctionDescription: Tag { Tag(0x0070_1A09) }
    /// Advanced Blending Sequence, SQ 1.
    public static var advancedBlendingSequence: Tag { Tag(0x0070_1B01) }
    /// Blending Input Number, US 1.
    public static var blendingInputNumber: Tag { Tag(0x0070_1B02) }
    /// Blending Display Input Sequence, SQ 1.
    public static var blendingDisplayInputSequence: Tag { Tag(0x0070_1B03) }
    /// Blending Display Sequence, SQ 1.
    public static var blendingDisplaySequence: Tag { Tag(0x0070_1B04) }
    /// Blending Mode, CS 1.
    public static var blendingMode: Tag { Tag(0x0070_1B06) }
    /// Time Series Blending, CS 1.
    public static var timeSeriesBlending: Tag { Tag(0x0070_1B07) }
    /// Geometry for Display, CS 1.
    public static var geometryForDisplay: Tag { Tag(0x0070_1B08) }
    /// Threshold Sequence, SQ 1.
    public static var thresholdSequence: Tag { Tag(0x0070_1B11) }
    /// Threshold Value Sequence, SQ 1.
    public static var thresholdValueSequence: Tag { Tag(0x0070_1B12) }
    /// Threshold Type, CS 1.
    public static var thresholdType: Tag { Tag(0x0070_1B13) }
    /// Threshold Value, FD 1.
    public static var thresholdValue: Tag { Tag(0x0070_1B14) }
    /// Hanging Protocol Name, SH 1.
    public static var hangingProtocolName: Tag { Tag(0x0072_0002) }
    /// Hanging Protocol Description, LO 1.
    public static var hangingProtocolDescription: Tag { Tag(0x0072_0004) }
    /// Hanging Protocol Level, CS 1.
    public static var hangingProtocolLevel: Tag { Tag(0x0072_0006) }
    /// Hanging Protocol Creator, LO 1.
    public static var hangingProtocolCreator: Tag { Tag(0x0072_0008) }
    /// Hanging Protocol Creation DateTime, DT 1.
    public static var hangingProtocolCreationDateTime: Tag { Tag(0x0072_000A) }
    /// Hanging Protocol Definition Sequence, SQ 1.
    public static var hangingProtocolDefinitionSequence: Tag { Tag(0x0072_000C) }
    /// Hanging Protocol User Identification Code Sequence, SQ 1.
    public static var hangingProtocolUserIdentificationCodeSequence: Tag { Tag(0x0072_000E) }
    /// Hanging Protocol User Group Name, LO 1.
    public static var hangingProtocolUserGroupName: Tag { Tag(0x0072_0010) }
    /// Source Hanging Protocol Sequence, SQ 1.
    public static var sourceHangingProtocolSequence: Tag { Tag(0x0072_0012) }
    /// Number of Priors Referenced, US 1.
    public static var numberOfPriorsReferenced: Tag { Tag(0x0072_0014) }
    /// Image Sets Sequence, SQ 1.
    public static var imageSetsSequence: Tag { Tag(0x0072_0020) }
    /// Image Set Selector Sequence, SQ 1.
    public static var imageSetSelectorSequence: Tag { Tag(0x0072_0022) }
    /// Image Set Selector Usage Flag, CS 1.
    public static var imageSetSelectorUsageFlag: Tag { Tag(0x0072_0024) }
    /// Selector Attribute, AT 1.
    public static var selectorAttribute: Tag { Tag(0x0072_0026) }
    /// Selector Value Number, US 1.
    public static var selectorValueNumber: Tag { Tag(0x0072_0028) }
    /// Time Based Image Sets Sequence, SQ 1.
    public static var timeBasedImageSetsSequence: Tag { Tag(0x0072_0030) }
    /// Image Set Number, US 1.
    public static var imageSetNumber: Tag { Tag(0x0072_0032) }
    /// Image Set Selector Category, CS 1.
    public static var imageSetSelectorCategory: Tag { Tag(0x0072_0034) }
    /// Relative Time, US 2.
    public static var relativeTime: Tag { Tag(0x0072_0038) }
    /// Relative Time Units, CS 1.
    public static var relativeTimeUnits: Tag { Tag(0x0072_003A) }
    /// Abstract Prior Value, SS 2.
    public static var abstractPriorValue: Tag { Tag(0x0072_003C) }
    /// Abstract Prior Code Sequence, SQ 1.
    public static var abstractPriorCodeSequence: Tag { Tag(0x0072_003E) }
    /// Image Set Label, LO 1.
    public static var imageSetLabel: Tag { Tag(0x0072_0040) }
    /// Selector Attribute VR, CS 1.
    public static var selectorAttributeVR: Tag { Tag(0x0072_0050) }
    /// Selector Sequence Pointer, AT 1-n.
    public static var selectorSequencePointer: Tag { Tag(0x0072_0052) }
    /// Selector Sequence Pointer Private Creator, LO 1-n.
    public static var selectorSequencePointerPrivateCreator: Tag { Tag(0x0072_0054) }
    /// Selector Attribute Private Creator, LO 1.
    public static var selectorAttributePrivateCreator: Tag { Tag(0x0072_0056) }
    /// Selector AE Value, AE 1-n.
    public static var selectorAEValue: Tag { Tag(0x0072_005E) }
    /// Selector AS Value, AS 1-n.
    public static var selectorASValue: Tag { Tag(0x0072_005F) }
    /// Selector AT Value, AT 1-n.
    public static var selectorATValue: Tag { Tag(0x0072_0060) }
    /// Selector DA Value, DA 1-n.
    public static var selectorDAValue: Tag { Tag(0x0072_0061) }
    /// Selector CS Value, CS 1-n.
    public static var selectorCSValue: Tag { Tag(0x0072_0062) }
    /// Selector DT Value, DT 1-n.
    public static var selectorDTValue: Tag { Tag(0x0072_0063) }
    /// Selector IS Value, IS 1-n.
    public static var selectorISValue: Tag { Tag(0x0072_0064) }
    /// Selector OB Value, OB 1.
    public static var selectorOBValue: Tag { Tag(0x0072_0065) }
    /// Selector LO Value, LO 1-n.
    public static var selectorLOValue: Tag { Tag(0x0072_0066) }
    /// Selector OF Value, OF 1.
    public static var selectorOFValue: Tag { Tag(0x0072_0067) }
    /// Selector LT Value, LT 1.
    public static var selectorLTValue: Tag { Tag(0x0072_0068) }
    /// Selector OW Value, OW 1.
    public static var selectorOWValue: Tag { Tag(0x0072_0069) }
    /// Selector PN Value, PN 1-n.
    public static var selectorPNValue: Tag { Tag(0x0072_006A) }
    /// Selector TM Value, TM 1-n.
    public static var selectorTMValue: Tag { Tag(0x0072_006B) }
    /// Selector SH Value, SH 1-n.
    public static var selectorSHValue: Tag { Tag(0x0072_006C) }
    /// Selector UN Value, UN 1.
    public static var selectorUNValue: Tag { Tag(0x0072_006D) }
    /// Selector ST Value, ST 1.
    public static var selectorSTValue: Tag { Tag(0x0072_006E) }
    /// Selector UC Value, UC 1-n.
    public static var selectorUCValue: Tag { Tag(0x0072_006F) }
    /// Selector UT Value, UT 1.
    public static var selectorUTValue: Tag { Tag(0x0072_0070) }
    /// Selector UR Value, UR 1.
    public static var selectorURValue: Tag { Tag(0x0072_0071) }
    /// Selector DS Value, DS 1-n.
    public static var selectorDSValue: Tag { Tag(0x0072_0072) }
    /// Selector OD Value, OD 1.
    public static var selectorODValue: Tag { Tag(0x0072_0073) }
    /// Selector FD Value, FD 1-n.
    public static var selectorFDValue: Tag { Tag(0x0072_0074) }
    /// Selector OL Value, OL 1.
    public static var selectorOLValue: Tag { Tag(0x0072_0075) }
    /// Selector FL Value, FL 1-n.
    public static var selectorFLValue: Tag { Tag(0x0072_0076) }
    /// Selector UL Value, UL 1-n.
    public static var selectorULValue: Tag { Tag(0x0072_0078) }
    /// Selector US Value, US 1-n.
    public static var selectorUSValue: Tag { Tag(0x0072_007A) }
    /// Selector SL Value, SL 1-n.
    public static var selectorSLValue: Tag { Tag(0x0072_007C) }
    /// Selector SS Value, SS 1-n.
    public static var selectorSSValue: Tag { Tag(0x0072_007E) }
    /// Selector UI Value, UI 1-n.
    public static var selectorUIValue: Tag { Tag(0x0072_007F) }
    /// Selector Code Sequence Value, SQ 1.
    public static var selectorCodeSequenceValue: Tag { Tag(0x0072_0080) }
    /// Selector OV Value, OV 1.
    public static var selectorOVValue: Tag { Tag(0x0072_0081) }
    /// Selector SV Value, SV 1-n.
    public static var selectorSVValue: Tag { Tag(0x0072_0082) }
    /// Selector UV Value, UV 1-n.
    public static var selectorUVValue: Tag { Tag(0x0072_0083) }
    /// Number of Screens, US 1.
    public static var numberOfScreens: Tag { Tag(0x0072_0100) }
    /// Nominal Screen Definition Sequence, SQ 1.
    public static var nominalScreenDefinitionSequence: Tag { Tag(0x0072_0102) }
    /// Number of Vertical Pixels, US 1.
    public static var numberOfVerticalPixels: Tag { Tag(0x0072_0104) }
    /// Number of Horizontal Pixels, US 1.
    public static var numberOfHorizontalPixels: Tag { Tag(0x0072_0106) }
    /// Display Environment Spatial Position, FD 4.
    public static var displayEnvironmentSpatialPosition: Tag { Tag(0x0072_0108) }
    /// Screen Minimum Grayscale Bit Depth, US 1.
    public static var screenMinimumGrayscaleBitDepth: Tag { Tag(0x0072_010A) }
    /// Screen Minimum Color Bit Depth, US 1.
    public static var screenMinimumColorBitDepth: Tag { Tag(0x0072_010C) }
    /// Application Maximum Repaint Time, US 1.
    public static var applicationMaximumRepaintTime: Tag { Tag(0x0072_010E) }
    /// Display Sets Sequence, SQ 1.
    public static var displaySetsSequence: Tag { Tag(0x0072_0200) }
    /// Display Set Number, US 1.
    public static var displaySetNumber: Tag { Tag(0x0072_0202) }
    /// Display Set Label, LO 1.
    public static var displaySetLabel: Tag { Tag(0x0072_0203) }
    /// Display Set Presentation Group, US 1.
    public static var displaySetPresentationGroup: Tag { Tag(0x0072_0204) }
    /// Display Set Presentation Group Description, LO 1.
    public static var displaySetPresentationGroupDescription: Tag { Tag(0x0072_0206) }
    /// Partial Data Display Handling, CS 1.
    public static var partialDataDisplayHandling: Tag { Tag(0x0072_0208) }
    /// Synchronized Scrolling Sequence, SQ 1.
    public static var synchronizedScrollingSequence: Tag { Tag(0x0072_0210) }
    /// Display Set Scrolling Group, US 2-n.
    public static var displaySetScrollingGroup: Tag { Tag(0x0072_0212) }
    /// Navigation Indicator Sequence, SQ 1.
    public static var navigationIndicatorSequence: Tag { Tag(0x0072_0214) }
    /// Navigation Display Set, US 1.
    public static var navigationDisplaySet: Tag { Tag(0x0072_0216) }
    /// Reference Display Sets, US 1-n.
    public static var referenceDisplaySets: Tag { Tag(0x0072_0218) }
    /// Image Boxes Sequence, SQ 1.
    public static var imageBoxesSequence: Tag { Tag(0x0072_0300) }
    /// Image Box Number, US 1.
    public static var imageBoxNumber: Tag { Tag(0x0072_0302) }
    /// Image Box Layout Type, CS 1.
    public static var imageBoxLayoutType: Tag { Tag(0x0072_0304) }
    /// Image Box Tile Horizontal Dimension, US 1.
    public static var imageBoxTileHorizontalDimension: Tag { Tag(0x0072_0306) }
    /// Image Box Tile Vertical Dimension, US 1.
    public static var imageBoxTileVerticalDimension: Tag { Tag(0x0072_0308) }
    /// Image Box Scroll Direction, CS 1.
    public static var imageBoxScrollDirection: Tag { Tag(0x0072_0310) }
    /// Image Box Small Scroll Type, CS 1.
    public static var imageBoxSmallScrollType: Tag { Tag(0x0072_0312) }
    /// Image Box Small Scroll Amount, US 1.
    public static var imageBoxSmallScrollAmount: Tag { Tag(0x0072_0314) }
    /// Image Box Large Scroll Type, CS 1.
    public static var imageBoxLargeScrollType: Tag { Tag(0x0072_0316) }
    /// Image Box Large Scroll Amount, US 1.
    public static var imageBoxLargeScrollAmount: Tag { Tag(0x0072_0318) }
    /// Image Box Overlap Priority, US 1.
    public static var imageBoxOverlapPriority: Tag { Tag(0x0072_0320) }
    /// Cine Relative to Real-Time, FD 1.
    public static var cineRelativeToRealTime: Tag { Tag(0x0072_0330) }
    /// Filter Operations Sequence, SQ 1.
    public static var filterOperationsSequence: Tag { Tag(0x0072_0400) }
    /// Filter-by Category, CS 1.
    public static var filterByCategory: Tag { Tag(0x0072_0402) }
    /// Filter-by Attribute Presence, CS 1.
    public static var filterByAttributePresence: Tag { Tag(0x0072_0404) }
    /// Filter-by Operator, CS 1.
    public static var filterByOperator: Tag { Tag(0x0072_0406) }
    /// Structured Display Background CIELab Value, US 3.
    public static var structuredDisplayBackgroundCIELabValue: Tag { Tag(0x0072_0420) }
    /// Empty Image Box CIELab Value, US 3.
    public static var emptyImageBoxCIELabValue: Tag { Tag(0x0072_0421) }
    /// Structured Display Image Box Sequence, SQ 1.
    public static var structuredDisplayImageBoxSequence: Tag { Tag(0x0072_0422) }
    /// Structured Display Text Box Sequence, SQ 1.
    public static var structuredDisplayTextBoxSequence: Tag { Tag(0x0072_0424) }
    /// Referenced First Frame Sequence, SQ 1.
    public static var referencedFirstFrameSequence: Tag { Tag(0x0072_0427) }
    /// Image Box Synchronization Sequence, SQ 1.
    public static var imageBoxSynchronizationSequence: Tag { Tag(0x0072_0430) }
    /// Synchronized Image Box List, US 2-n.
    public static var synchronizedImageBoxList: Tag { Tag(0x0072_0432) }
    /// Type of Synchronization, CS 1.
    public static var typeOfSynchronization: Tag { Tag(0x0072_0434) }
    /// Blending Operation Type, CS 1.
    public static var blendingOperationType: Tag { Tag(0x0072_0500) }
    /// Reformatting Operation Type, CS 1.
    public static var reformattingOperationType: Tag { Tag(0x0072_0510) }
    /// Reformatting Thickness, FD 1.
    public static var reformattingThickness: Tag { Tag(0x0072_0512) }
    /// Reformatting Interval, FD 1.
    public static var reformattingInterval: Tag { Tag(0x0072_0514) }
    /// Reformatting Operation Initial View Direction, CS 1.
    public static var reformattingOperationInitialViewDirection: Tag { Tag(0x0072_0516) }
    /// 3D Rendering Type, CS 1-n.
    public static var threeDRenderingType: Tag { Tag(0x0072_0520) }
    /// Sorting Operations Sequence, SQ 1.
    public static var sortingOperationsSequence: Tag { Tag(0x0072_0600) }
    /// Sort-by Category, CS 1.
    public static var sortByCategory: Tag { Tag(0x0072_0602) }
    /// Sorting Direction, CS 1.
    public static var sortingDirection: Tag { Tag(0x0072_0604) }
    /// Display Set Patient Orientation, CS 2.
    public static var displaySetPatientOrientation: Tag { Tag(0x0072_0700) }
    /// VOI Type, CS 1.
    public static var voiType: Tag { Tag(0x0072_0702) }
    /// Pseudo-Color Type, CS 1.
    public static var pseudoColorType: Tag { Tag(0x0072_0704) }
    /// Pseudo-Color Palette Instance Reference Sequence, SQ 1.
    public static var pseudoColorPaletteInstanceReferenceSequence: Tag { Tag(0x0072_0705) }
    /// Show Grayscale Inverted, CS 1.
    public static var showGrayscaleInverted: Tag { Tag(0x0072_0706) }
    /// Show Image True Size Flag, CS 1.
    public static var showImageTrueSizeFlag: Tag { Tag(0x0072_0710) }
    /// Show Graphic Annotation Flag, CS 1.
    public static var showGraphicAnnotationFlag: Tag { Tag(0x0072_0712) }
    /// Show Patient Demographics Flag, CS 1.
    public static var showPatientDemographicsFlag: Tag { Tag(0x0072_0714) }
    /// Show Acquisition Techniques Flag, CS 1.
    public static var showAcquisitionTechniquesFlag: Tag { Tag(0x0072_0716) }
    /// Display Set Horizontal Justification, CS 1.
    public static var displaySetHorizontalJustification: Tag { Tag(0x0072_0717) }
    /// Display Set Vertical Justification, CS 1.
    public static var displaySetVerticalJustification: Tag { Tag(0x0072_0718) }
    /// Continuation Start Meterset, FD 1.
    public static var continuationStartMeterset: Tag { Tag(0x0074_0120) }
    /// Continuation End Meterset, FD 1.
    public static var continuationEndMeterset: Tag { Tag(0x0074_0121) }
    /// Procedure Step State, CS 1.
    public static var procedureStepState: Tag { Tag(0x0074_1000) }
    /// Procedure Step Progress Information Sequence, SQ 1.
    public static var procedureStepProgressInformationSequence: Tag { Tag(0x0074_1002) }
    /// Procedure Step Progress, DS 1.
    public static var procedureStepProgress: Tag { Tag(0x0074_1004) }
    /// Procedure Step Progress Description, ST 1.
    public static var procedureStepProgressDescription: Tag { Tag(0x0074_1006) }
    /// Procedure Step Progress Parameters Sequence, SQ 1.
    public static var procedureStepProgressParametersSequence: Tag { Tag(0x0074_1007) }
    /// Procedure Step Communications URI Sequence, SQ 1.
    public static var procedureStepCommunicationsURISequence: Tag { Tag(0x0074_1008) }
    /// Contact URI, UR 1.
    public static var contactURI: Tag { Tag(0x0074_100A) }
    /// Contact Display Name, LO 1.
    public static var contactDisplayName: Tag { Tag(0x0074_100C) }
    /// Procedure Step Discontinuation Reason Code Sequence, SQ 1.
    public static var procedureStepDiscontinuationReasonCodeSequence: Tag { Tag(0x0074_100E) }
    /// Beam Task Sequence, SQ 1.
    public static var beamTaskSequence: Tag { Tag(0x0074_1020) }
    /// Beam Task Type, CS 1.
    public static var beamTaskType: Tag { Tag(0x0074_1022) }
    /// Beam Order Index (Trial), IS 1. Retired.
    public static var beamOrderIndexTrial: Tag { Tag(0x0074_1024) }
    /// Autosequence Flag, CS 1.
    public static var autosequenceFlag: Tag { Tag(0x0074_1025) }
    /// Table Top Vertical Adjusted Position, FD 1.
    public static var tableTopVerticalAdjustedPosition: Tag { Tag(0x0074_1026) }
    /// Table Top Longitudinal Adjusted Position, FD 1.
    public static var tableTopLongitudinalAdjustedPosition: Tag { Tag(0x0074_1027) }
    /// Table Top Lateral Adjusted Position, FD 1.
    public static var tableTopLateralAdjustedPosition: Tag { Tag(0x0074_1028) }
    /// Patient Support Adjusted Angle, FD 1.
    public static var patientSupportAdjustedAngle: Tag { Tag(0x0074_102A) }
    /// Table Top Eccentric Adjusted Angle, FD 1.
    public static var tableTopEccentricAdjustedAngle: Tag { Tag(0x0074_102B) }
    /// Table Top Pitch Adjusted Angle, FD 1.
    public static var tableTopPitchAdjustedAngle: Tag { Tag(0x0074_102C) }
    /// Table Top Roll Adjusted Angle, FD 1.
    public static var tableTopRollAdjustedAngle: Tag { Tag(0x0074_102D) }
    /// Delivery Verification Image Sequence, SQ 1.
    public static var deliveryVerificationImageSequence: Tag { Tag(0x0074_1030) }
    /// Verification Image Timing, CS 1.
    public static var verificationImageTiming: Tag { Tag(0x0074_1032) }
    /// Double Exposure Flag, CS 1.
    public static var doubleExposureFlag: Tag { Tag(0x0074_1034) }
    /// Double Exposure Ordering, CS 1.
    public static var doubleExposureOrdering: Tag { Tag(0x0074_1036) }
    /// Double Exposure Meterset (Trial), DS 1. Retired.
    public static var doubleExposureMetersetTrial: Tag { Tag(0x0074_1038) }
    /// Double Exposure Field Delta (Trial), DS 4. Retired.
    public static var doubleExposureFieldDeltaTrial: Tag { Tag(0x0074_103A) }
    /// Related Reference RT Image Sequence, SQ 1.
    public static var relatedReferenceRTImageSequence: Tag { Tag(0x0074_1040) }
    /// General Machine Verification Sequence, SQ 1.
    public static var generalMachineVerificationSequence: Tag { Tag(0x0074_1042) }
    /// Conventional Machine Verification Sequence, SQ 1.
    public static var conventionalMachineVerificationSequence: Tag { Tag(0x0074_1044) }
    /// Ion Machine Verification Sequence, SQ 1.
    public static var ionMachineVerificationSequence: Tag { Tag(0x0074_1046) }
    /// Failed Attributes Sequence, SQ 1.
    public static var failedAttributesSequence: Tag { Tag(0x0074_1048) }
    /// Overridden Attributes Sequence, SQ 1.
    public static var overriddenAttributesSequence: Tag { Tag(0x0074_104A) }
    /// Conventional Control Point Verification Sequence, SQ 1.
    public static var conventionalControlPointVerificationSequence: Tag { Tag(0x0074_104C) }
    /// Ion Control Point Verification Sequence, SQ 1.
    public static var ionControlPointVerificationSequence: Tag { Tag(0x0074_104E) }
    /// Attribute Occurrence Sequence, SQ 1.
    public static var attributeOccurrenceSequence: Tag { Tag(0x0074_1050) }
    /// Attribute Occurrence Pointer, AT 1.
    public static var attributeOccurrencePointer: Tag { Tag(0x0074_1052) }
    /// Attribute Item Selector, UL 1.
    public static var attributeItemSelector: Tag { Tag(0x0074_1054) }
    /// Attribute Occurrence Private Creator, LO 1.
    public static var attributeOccurrencePrivateCreator: Tag { Tag(0x0074_1056) }
    /// Selector Sequence Pointer Items, IS 1-n.
    public static var selectorSequencePointerItems: Tag { Tag(0x0074_1057) }
    /// Scheduled Procedure Step Priority, CS 1.
    public static var scheduledProcedureStepPriority: Tag { Tag(0x0074_1200) }
    /// Worklist Label, LO 1.
    public static var worklistLabel: Tag { Tag(0x0074_1202) }
    /// Procedure Step Label, LO 1.
    public static var procedureStepLabel: Tag { Tag(0x0074_1204) }
    /// Scheduled Processing Parameters Sequence, SQ 1.
    public static var scheduledProcessingParametersSequence: Tag { Tag(0x0074_1210) }
    /// Performed Processing Parameters Sequence, SQ 1.
    public static var performedProcessingParametersSequence: Tag { Tag(0x0074_1212) }
    /// Unified Procedure Step Performed Procedure Sequence, SQ 1.
    public static var unifiedProcedureStepPerformedProcedureSequence: Tag { Tag(0x0074_1216) }
    /// Related Procedure Step Sequence, SQ 1. Retired.
    public static var relatedProcedureStepSequence: Tag { Tag(0x0074_1220) }
    /// Procedure Step Relationship Type, LO 1. Retired.
    public static var procedureStepRelationshipType: Tag { Tag(0x0074_1222) }
    /// Replaced Procedure Step Sequence, SQ 1.
    public static var replacedProcedureStepSequence: Tag { Tag(0x0074_1224) }
    /// Deletion Lock, LO 1.
    public static var deletionLock: Tag { Tag(0x0074_1230) }
    /// Receiving AE, AE 1.
    public static var receivingAE: Tag { Tag(0x0074_1234) }
    /// Requesting AE, AE 1.
    public static var requestingAE: Tag { Tag(0x0074_1236) }
    /// Reason for Cancellation, LT 1.
    public static var reasonForCancellation: Tag { Tag(0x0074_1238) }
    /// SCP Status, CS 1.
    public static var scpStatus: Tag { Tag(0x0074_1242) }
    /// Subscription List Status, CS 1.
    public static var subscriptionListStatus: Tag { Tag(0x0074_1244) }
    /// Unified Procedure Step List Status, CS 1.
    public static var unifiedProcedureStepListStatus: Tag { Tag(0x0074_1246) }
    /// Beam Order Index, UL 1.
    public static var beamOrderIndex: Tag { Tag(0x0074_1324) }
    /// Double Exposure Meterset, FD 1.
    public static var doubleExposureMeterset: Tag { Tag(0x0074_1338) }
    /// Double Exposure Field Delta, FD 4.
    public static var doubleExposureFieldDelta: Tag { Tag(0x0074_133A) }
    /// Brachy Task Sequence, SQ 1.
    public static var brachyTaskSequence: Tag { Tag(0x0074_1401) }
    /// Continuation Start Total Reference Air Kerma, DS 1.
    public static var continuationStartTotalReferenceAirKerma: Tag { Tag(0x0074_1402) }
    /// Continuation End Total Reference Air Kerma, DS 1.
    public static var continuationEndTotalReferenceAirKerma: Tag { Tag(0x0074_1403) }
    /// Continuation Pulse Number, IS 1.
    public static var continuationPulseNumber: Tag { Tag(0x0074_1404) }
    /// Channel Delivery Order Sequence, SQ 1.
    public static var channelDeliveryOrderSequence: Tag { Tag(0x0074_1405) }
    /// Referenced Channel Number, IS 1.
    public static var referencedChannelNumber: Tag { Tag(0x0074_1406) }
    /// Start Cumulative Time Weight, DS 1.
    public static var startCumulativeTimeWeight: Tag { Tag(0x0074_1407) }
    /// End Cumulative Time Weight, DS 1.
    public static var endCumulativeTimeWeight: Tag { Tag(0x0074_1408) }
    /// Omitted Channel Sequence, SQ 1.
    public static var omittedChannelSequence: Tag { Tag(0x0074_1409) }
    /// Reason for Channel Omission, CS 1.
    public static var reasonForChannelOmission: Tag { Tag(0x0074_140A) }
    /// Reason for Channel Omission Description, LO 1.
    public static var reasonForChannelOmissionDescription: Tag { Tag(0x0074_140B) }
    /// Channel Delivery Order Index, IS 1.
    public static var channelDeliveryOrderIndex: Tag { Tag(0x0074_140C) }
    /// Channel Delivery Continuation Sequence, SQ 1.
    public static var channelDeliveryContinuationSequence: Tag { Tag(0x0074_140D) }
    /// Omitted Application Setup Sequence, SQ 1.
    public static var omittedApplicationSetupSequence: Tag { Tag(0x0074_140E) }
    /// Implant Assembly Template Name, LO 1.
    public static var implantAssemblyTemplateName: Tag { Tag(0x0076_0001) }
    /// Implant Assembly Template Issuer, LO 1.
    public static var implantAssemblyTemplateIssuer: Tag { Tag(0x0076_0003) }
    /// Implant Assembly Template Version, LO 1.
    public static var implantAssemblyTemplateVersion: Tag { Tag(0x0076_0006) }
    /// Replaced Implant Assembly Template Sequence, SQ 1.
    public static var replacedImplantAssemblyTemplateSequence: Tag { Tag(0x0076_0008) }
    /// Implant Assembly Template Type, CS 1.
    public static var implantAssemblyTemplateType: Tag { Tag(0x0076_000A) }
    /// Original Implant Assembly Template Sequence, SQ 1.
    public static var originalImplantAssemblyTemplateSequence: Tag { Tag(0x0076_000C) }
    /// Derivation Implant Assembly Template Sequence, SQ 1.
    public static var derivationImplantAssemblyTemplateSequence: Tag { Tag(0x0076_000E) }
    /// Implant Assembly Template Target Anatomy Sequence, SQ 1.
    public static var implantAssemblyTemplateTargetAnatomySequence: Tag { Tag(0x0076_0010) }
    /// Procedure Type Code Sequence, SQ 1.
    public static var procedureTypeCodeSequence: Tag { Tag(0x0076_0020) }
    /// Surgical Technique, LO 1.
    public static var surgicalTechnique: Tag { Tag(0x0076_0030) }
    /// Component Types Sequence, SQ 1.
    public static var componentTypesSequence: Tag { Tag(0x0076_0032) }
    /// Component Type Code Sequence, SQ 1.
    public static var componentTypeCodeSequence: Tag { Tag(0x0076_0034) }
    /// Exclusive Component Type, CS 1.
    public static var exclusiveComponentType: Tag { Tag(0x0076_0036) }
    /// Mandatory Component Type, CS 1.
    public static var mandatoryComponentType: Tag { Tag(0x0076_0038) }
    /// Component Sequence, SQ 1.
    public static var componentSequence: Tag { Tag(0x0076_0040) }
    /// Component ID, US 1.
    public static var componentID: Tag { Tag(0x0076_0055) }
    /// Component Assembly Sequence, SQ 1.
    public static var componentAssemblySequence: Tag { Tag(0x0076_0060) }
    /// Component 1 Referenced ID, US 1.
    public static var component1ReferencedID: Tag { Tag(0x0076_0070) }
    /// Component 1 Referenced Mating Feature Set ID, US 1.
    public static var component1ReferencedMatingFeatureSetID: Tag { Tag(0x0076_0080) }
    /// Component 1 Referenced Mating Feature ID, US 1.
    public static var component1ReferencedMatingFeatureID: Tag { Tag(0x0076_0090) }
    /// Component 2 Referenced ID, US 1.
    public static var component2ReferencedID: Tag { Tag(0x0076_00A0) }
    /// Component 2 Referenced Mating Feature Set ID, US 1.
    public static var component2ReferencedMatingFeatureSetID: Tag { Tag(0x0076_00B0) }
    /// Component 2 Referenced Mating Feature ID, US 1.
    public static var component2ReferencedMatingFeatureID: Tag { Tag(0x0076_00C0) }
    /// Implant Template Group Name, LO 1.
    public static var implantTemplateGroupName: Tag { Tag(0x0078_0001) }
    /// Implant Template Group Description, ST 1.
    public static var implantTemplateGroupDescription: Tag { Tag(0x0078_0010) }
    /// Implant Template Group Issuer, LO 1.
    public static var implantTemplateGroupIssuer: Tag { Tag(0x0078_0020) }
    /// Implant Template Group Version, LO 1.
    public static var implantTemplateGroupVersion: Tag { Tag(0x0078_0024) }
    /// Replaced Implant Template Group Sequence, SQ 1.
    public static var replacedImplantTemplateGroupSequence: Tag { Tag(0x0078_0026) }
    /// Implant Template Group Target Anatomy Sequence, SQ 1.
    public static var implantTemplateGroupTargetAnatomySequence: Tag { Tag(0x0078_0028) }
    /// Implant Template Group Members Sequence, SQ 1.
    public static var implantTemplateGroupMembersSequence: Tag { Tag(0x0078_002A) }
    /// Implant Template Group Member ID, US 1.
    public static var implantTemplateGroupMemberID: Tag { Tag(0x0078_002E) }
    /// 3D Implant Template Group Member Matching Point, FD 3.
    public static var threeDImplantTemplateGroupMemberMatchingPoint: Tag { Tag(0x0078_0050) }
    /// 3D Implant Template Group Member Matching Axes, FD 9.
    public static var threeDImplantTemplateGroupMemberMatchingAxes: Tag { Tag(0x0078_0060) }
    /// Implant Template Group Member Matching 2D Coordinates Sequence, SQ 1.
    public static var implantTemplateGroupMemberMatching2DCoordinatesSequence: Tag { Tag(0x0078_0070) }
    /// 2D Implant Template Group Member Matching Point, FD 2.
    public static var twoDImplantTemplateGroupMemberMatchingPoint: Tag { Tag(0x0078_0090) }
    /// 2D Implant Template Group Member Matching Axes, FD 4.
    public static var twoDImplantTemplateGroupMemberMatchingAxes: Tag { Tag(0x0078_00A0) }
    /// Implant Template Group Variation Dimension Sequence, SQ 1.
    public static var implantTemplateGroupVariationDimensionSequence: Tag { Tag(0x0078_00B0) }
    /// Implant Template Group Variation Dimension Name, LO 1.
    public static var implantTemplateGroupVariationDimensionName: Tag { Tag(0x0078_00B2) }
    /// Implant Template Group Variation Dimension Rank Sequence, SQ 1.
    public static var implantTemplateGroupVariationDimensionRankSequence: Tag { Tag(0x0078_00B4) }
    /// Referenced Implant Template Group Member ID, US 1.
    public static var referencedImplantTemplateGroupMemberID: Tag { Tag(0x0078_00B6) }
    /// Implant Template Group Variation Dimension Rank, US 1.
    public static var implantTemplateGroupVariationDimensionRank: Tag { Tag(0x0078_00B8) }
    /// Surface Scan Acquisition Type Code Sequence, SQ 1.
    public static var surfaceScanAcquisitionTypeCodeSequence: Tag { Tag(0x0080_0001) }
    /// Surface Scan Mode Code Sequence, SQ 1.
    public static var surfaceScanModeCodeSequence: Tag { Tag(0x0080_0002) }
    /// Registration Method Code Sequence, SQ 1.
    public static var registrationMethodCodeSequence: Tag { Tag(0x0080_0003) }
    /// Shot Duration Time, FD 1.
    public static var shotDurationTime: Tag { Tag(0x0080_0004) }
    /// Shot Offset Time, FD 1.
    public static var shotOffsetTime: Tag { Tag(0x0080_0005) }
    /// Surface Point Presentation Value Data, US 1-n.
    public static var surfacePointPresentationValueData: Tag { Tag(0x0080_0006) }
    /// Surface Point Color CIELab Value Data, US 3-3n.
    public static var surfacePointColorCIELabValueData: Tag { Tag(0x0080_0007) }
    /// UV Mapping Sequence, SQ 1.
    public static var uvMappingSequence: Tag { Tag(0x0080_0008) }
    /// Texture Label, SH 1.
    public static var textureLabel: Tag { Tag(0x0080_0009) }
    /// U Value Data, OF 1.
    public static var uValueData: Tag { Tag(0x0080_0010) }
    /// V Value Data, OF 1.
    public static var vValueData: Tag { Tag(0x0080_0011) }
    /// Referenced Texture Sequence, SQ 1.
    public static var referencedTextureSequence: Tag { Tag(0x0080_0012) }
    /// Referenced Surface Data Sequence, SQ 1.
    public static var referencedSurfaceDataSequence: Tag { Tag(0x0080_0013) }
    /// Assessment Summary, CS 1.
    public static var assessmentSummary: Tag { Tag(0x0082_0001) }
    /// Assessment Summary Description, UT 1.
    public static var assessmentSummaryDescription: Tag { Tag(0x0082_0003) }
    /// Assessed SOP Instance Sequence, SQ 1.
    public static var assessedSOPInstanceSequence: Tag { Tag(0x0082_0004) }
    /// Referenced Comparison SOP Instance Sequence, SQ 1.
    public static var referencedComparisonSOPInstanceSequence: Tag { Tag(0x0082_0005) }
    /// Number of Assessment Observations, UL 1.
    public static var numberOfAssessmentObservations: Tag { Tag(0x0082_0006) }
    /// Assessment Observations Sequence, SQ 1.
    public static var assessmentObservationsSequence: Tag { Tag(0x0082_0007) }
    /// Observation Significance, CS 1.
    public static var observationSignificance: Tag { Tag(0x0082_0008) }
    /// Observation Description, UT 1.
    public static var observationDescription: Tag { Tag(0x0082_000A) }
    /// Structured Constraint Observation Sequence, SQ 1.
    public static var structuredConstraintObservationSequence: Tag { Tag(0x0082_000C) }
    /// Assessed Attribute Value Sequence, SQ 1.
    public static var assessedAttributeValueSequence: Tag { Tag(0x0082_0010) }
    /// Assessment Set ID, LO 1.
    public static var assessmentSetID: Tag { Tag(0x0082_0016) }
    /// Assessment Requester Sequence, SQ 1.
    public static var assessmentRequesterSequence: Tag { Tag(0x0082_0017) }
    /// Selector Attribute Name, LO 1.
    public static var selectorAttributeName: Tag { Tag(0x0082_0018) }
    /// Selector Attribute Keyword, LO 1.
    public static var selectorAttributeKeyword: Tag { Tag(0x0082_0019) }
    /// Assessment Type Code Sequence, SQ 1.
    public static var assessmentTypeCodeSequence: Tag { Tag(0x0082_0021) }
    /// Observation Basis Code Sequence, SQ 1.
    public static var observationBasisCodeSequence: Tag { Tag(0x0082_0022) }
    /// Assessment Label, LO 1.
    public static var assessmentLabel: Tag { Tag(0x0082_0023) }
    /// Constraint Type, CS 1.
    public static var constraintType: Tag { Tag(0x0082_0032) }
    /// Specification Selection Guidance, UT 1.
    public static var specificationSelectionGuidance: Tag { Tag(0x0082_0033) }
    /// Constraint Value Sequence, SQ 1.
    public static var constraintValueSequence: Tag { Tag(0x0082_0034) }
    /// Recommended Default Value Sequence, SQ 1.
    public static var recommendedDefaultValueSequence: Tag { Tag(0x0082_0035) }
    /// Constraint Violation Significance, CS 1.
    public static var constraintViolationSignificance: Tag { Tag(0x0082_0036) }
    /// Constraint Violation Condition, UT 1.
    public static var constraintViolationCondition: Tag { Tag(0x0082_0037) }
    /// Modifiable Constraint Flag, CS 1.
    public static var modifiableConstraintFlag: Tag { Tag(0x0082_0038) }
    /// Storage Media File-set ID, SH 1.
    public static var storageMediaFileSetID: Tag { Tag(0x0088_0130) }
    /// Storage Media File-set UID, UI 1.
    public static var storageMediaFileSetUID: Tag { Tag(0x0088_0140) }
    /// Icon Image Sequence, SQ 1.
    public static var iconImageSequence: Tag { Tag(0x0088_0200) }
    /// Topic Title, LO 1. Retired.
    public static var topicTitle: Tag { Tag(0x0088_0904) }
    /// Topic Subject, ST 1. Retired.
    public static var topicSubject: Tag { Tag(0x0088_0906) }
    /// Topic Author, LO 1. Retired.
    public static var topicAuthor: Tag { Tag(0x0088_0910) }
    /// Topic Keywords, LO 1-32. Retired.
    public static var topicKeywords: Tag { Tag(0x0088_0912) }
    /// SOP Instance Status, CS 1.
    public static var sopInstanceStatus: Tag { Tag(0x0100_0410) }
    /// SOP Authorization DateTime, DT 1.
    public static var sopAuthorizationDateTime: Tag { Tag(0x0100_0420) }
    /// SOP Authorization Comment, LT 1.
    public static var sopAuthorizationComment: Tag { Tag(0x0100_0424) }
    /// Authorization Equipment Certification Number, LO 1.
    public static var authorizationEquipmentCertificationNumber: Tag { Tag(0x0100_0426) }
    /// MAC ID Number, US 1.
    public static var macIDNumber: Tag { Tag(0x0400_0005) }
    /// MAC Calculation Transfer Syntax UID, UI 1.
    public static var macCalculationTransferSyntaxUID: Tag { Tag(0x0400_0010) }
    /// MAC Algorithm, CS 1.
    public static var macAlgorithm: Tag { Tag(0x0400_0015) }
    /// Data Elements Signed, AT 1-n.
    public static var dataElementsSigned: Tag { Tag(0x0400_0020) }
    /// Digital Signature UID, UI 1.
    public static var digitalSignatureUID: Tag { Tag(0x0400_0100) }
    /// Digital Signature DateTime, DT 1.
    public static var digitalSignatureDateTime: Tag { Tag(0x0400_0105) }
    /// Certificate Type, CS 1.
    public static var certificateType: Tag { Tag(0x0400_0110) }
    /// Certificate of Signer, OB 1.
    public static var certificateOfSigner: Tag { Tag(0x0400_0115) }
    /// Signature, OB 1.
    public static var signature: Tag { Tag(0x0400_0120) }
    /// Certified Timestamp Type, CS 1.
    public static var certifiedTimestampType: Tag { Tag(0x0400_0305) }
    /// Certified Timestamp, OB 1.
    public static var certifiedTimestamp: Tag { Tag(0x0400_0310) }
    /// Digital Signature Purpose Code Sequence, SQ 1.
    public static var digitalSignaturePurposeCodeSequence: Tag { Tag(0x0400_0401) }
    /// Referenced Digital Signature Sequence, SQ 1.
    public static var referencedDigitalSignatureSequence: Tag { Tag(0x0400_0402) }
    /// Referenced SOP Instance MAC Sequence, SQ 1.
    public static var referencedSOPInstanceMACSequence: Tag { Tag(0x0400_0403) }
    /// MAC, OB 1.
    public static var mac: Tag { Tag(0x0400_0404) }
    /// Encrypted Attributes Sequence, SQ 1.
    public static var encryptedAttributesSequence: Tag { Tag(0x0400_0500) }
    /// Encrypted Content Transfer Syntax UID, UI 1.
    public static var encryptedContentTransferSyntaxUID: Tag { Tag(0x0400_0510) }
    /// Encrypted Content, OB 1.
    public static var encryptedContent: Tag { Tag(0x0400_0520) }
    /// Modified Attributes Sequence, SQ 1.
    public static var modifiedAttributesSequence: Tag { Tag(0x0400_0550) }
    /// Nonconforming Modified Attributes Sequence, SQ 1.
    public static var nonconformingModifiedAttributesSequence: Tag { Tag(0x0400_0551) }
    /// Nonconforming Data Element Value, OB 1.
    public static var nonconformingDataElementValue: Tag { Tag(0x0400_0552) }
    /// Original Attributes Sequence, SQ 1.
    public static var originalAttributesSequence: Tag { Tag(0x0400_0561) }
    /// Attribute Modification DateTime, DT 1.
    public static var attributeModificationDateTime: Tag { Tag(0x0400_0562) }
    /// Modifying System, LO 1.
    public static var modifyingSystem: Tag { Tag(0x0400_0563) }
    /// Source of Previous Values, LO 1.
    public static var sourceOfPreviousValues: Tag { Tag(0x0400_0564) }
    /// Reason for the Attribute Modification, CS 1.
    public static var reasonForTheAttributeModification: Tag { Tag(0x0400_0565) }
    /// Instance Origin Status, CS 1.
    public static var instanceOriginStatus: Tag { Tag(0x0400_0600) }
    /// Number of Copies, IS 1.
    public static var numberOfCopies: Tag { Tag(0x2000_0010) }
    /// Printer Configuration Sequence, SQ 1.
    public static var printerConfigurationSequence: Tag { Tag(0x2000_001E) }
    /// Print Priority, CS 1.
    public static var printPriority: Tag { Tag(0x2000_0020) }
    /// Medium Type, CS 1.
    public static var mediumType: Tag { Tag(0x2000_0030) }
    /// Film Destination, CS 1.
    public static var filmDestination: Tag { Tag(0x2000_0040) }
    /// Film Session Label, LO 1.
    public static var filmSessionLabel: Tag { Tag(0x2000_0050) }
    /// Memory Allocation, IS 1.
    public static var memoryAllocation: Tag { Tag(0x2000_0060) }
    /// Maximum Memory Allocation, IS 1.
    public static var maximumMemoryAllocation: Tag { Tag(0x2000_0061) }
    /// Color Image Printing Flag, CS 1. Retired.
    public static var colorImagePrintingFlag: Tag { Tag(0x2000_0062) }
    /// Collation Flag, CS 1. Retired.
    public static var collationFlag: Tag { Tag(0x2000_0063) }
    /// Annotation Flag, CS 1. Retired.
    public static var annotationFlag: Tag { Tag(0x2000_0065) }
    /// Image Overlay Flag, CS 1. Retired.
    public static var imageOverlayFlag: Tag { Tag(0x2000_0067) }
    /// Presentation LUT Flag, CS 1. Retired.
    public static var presentationLUTFlag: Tag { Tag(0x2000_0069) }
    /// Image Box Presentation LUT Flag, CS 1. Retired.
    public static var imageBoxPresentationLUTFlag: Tag { Tag(0x2000_006A) }
    /// Memory Bit Depth, US 1.
    public static var memoryBitDepth: Tag { Tag(0x2000_00A0) }
    /// Printing Bit Depth, US 1.
    public static var printingBitDepth: Tag { Tag(0x2000_00A1) }
    /// Media Installed Sequence, SQ 1.
    public static var mediaInstalledSequence: Tag { Tag(0x2000_00A2) }
    /// Other Media Available Sequence, SQ 1.
    public static var otherMediaAvailableSequence: Tag { Tag(0x2000_00A4) }
    /// Supported Image Display Formats Sequence, SQ 1.
    public static var supportedImageDisplayFormatsSequence: Tag { Tag(0x2000_00A8) }
    /// Referenced Film Box Sequence, SQ 1.
    public static var referencedFilmBoxSequence: Tag { Tag(0x2000_0500) }
    /// Referenced Stored Print Sequence, SQ 1. Retired.
    public static var referencedStoredPrintSequence: Tag { Tag(0x2000_0510) }
    /// Image Display Format, ST 1.
    public static var imageDisplayFormat: Tag { Tag(0x2010_0010) }
    /// Annotation Display Format ID, CS 1.
    public static var annotationDisplayFormatID: Tag { Tag(0x2010_0030) }
    /// Film Orientation, CS 1.
    public static var filmOrientation: Tag { Tag(0x2010_0040) }
    /// Film Size ID, CS 1.
    public static var filmSizeID: Tag { Tag(0x2010_0050) }
    /// Printer Resolution ID, CS 1.
    public static var printerResolutionID: Tag { Tag(0x2010_0052) }
    /// Default Printer Resolution ID, CS 1.
    public static var defaultPrinterResolutionID: Tag { Tag(0x2010_0054) }
    /// Magnification Type, CS 1.
    public static var magnificationType: Tag { Tag(0x2010_0060) }
    /// Smoothing Type, CS 1.
    public static var smoothingType: Tag { Tag(0x2010_0080) }
    /// Default Magnification Type, CS 1.
    public static var defaultMagnificationType: Tag { Tag(0x2010_00A6) }
    /// Other Magnification Types Available, CS 1-n.
    public static var otherMagnificationTypesAvailable: Tag { Tag(0x2010_00A7) }
    /// Default Smoothing Type, CS 1.
    public static var defaultSmoothingType: Tag { Tag(0x2010_00A8) }
    /// Other Smoothing Types Available, CS 1-n.
    public static var otherSmoothingTypesAvailable: Tag { Tag(0x2010_00A9) }
    /// Border Density, CS 1.
    public static var borderDensity: Tag { Tag(0x2010_0100) }
    /// Empty Image Density, CS 1.
    public static var emptyImageDensity: Tag { Tag(0x2010_0110) }
    /// Min Density, US 1.
    public static var minDensity: Tag { Tag(0x2010_0120) }
    /// Max Density, US 1.
    public static var maxDensity: Tag { Tag(0x2010_0130) }
    /// Trim, CS 1.
    public static var trim: Tag { Tag(0x2010_0140) }
    /// Configuration Information, ST 1.
    public static var configurationInformation: Tag { Tag(0x2010_0150) }
    /// Configuration Information Description, LT 1.
    public static var configurationInformationDescription: Tag { Tag(0x2010_0152) }
    /// Maximum Collated Films, IS 1.
    public static var maximumCollatedFilms: Tag { Tag(0x2010_0154) }
    /// Illumination, US 1.
    public static var illumination: Tag { Tag(0x2010_015E) }
    /// Reflected Ambient Light, US 1.
    public static var reflectedAmbientLight: Tag { Tag(0x2010_0160) }
    /// Printer Pixel Spacing, DS 2.
    public static var printerPixelSpacing: Tag { Tag(0x2010_0376) }
    /// Referenced Film Session Sequence, SQ 1.
    public static var referencedFilmSessionSequence: Tag { Tag(0x2010_0500) }
    /// Referenced Image Box Sequence, SQ 1.
    public static var referencedImageBoxSequence: Tag { Tag(0x2010_0510) }
    /// Referenced Basic Annotation Box Sequence, SQ 1.
    public static var referencedBasicAnnotationBoxSequence: Tag { Tag(0x2010_0520) }
    /// Image Box Position, US 1.
    public static var imageBoxPosition: Tag { Tag(0x2020_0010) }
    /// Polarity, CS 1.
    public static var polarity: Tag { Tag(0x2020_0020) }
    /// Requested Image Size, DS 1.
    public static var requestedImageSize: Tag { Tag(0x2020_0030) }
    /// Requested Decimate/Crop Behavior, CS 1.
    public static var requestedDecimateCropBehavior: Tag { Tag(0x2020_0040) }
    /// Requested Resolution ID, CS 1.
    public static var requestedResolutionID: Tag { Tag(0x2020_0050) }
    /// Requested Image Size Flag, CS 1.
    public static var requestedImageSizeFlag: Tag { Tag(0x2020_00A0) }
    /// Decimate/Crop Result, CS 1.
    public static var decimateCropResult: Tag { Tag(0x2020_00A2) }
    /// Basic Grayscale Image Sequence, SQ 1.
    public static var basicGrayscaleImageSequence: Tag { Tag(0x2020_0110) }
    /// Basic Color Image Sequence, SQ 1.
    public static var basicColorImageSequence: Tag { Tag(0x2020_0111) }
    /// Referenced Image Overlay Box Sequence, SQ 1. Retired.
    public static var referencedImageOverlayBoxSequence: Tag { Tag(0x2020_0130) }
    /// Referenced VOI LUT Box Sequence, SQ 1. Retired.
    public static var referencedVOILUTBoxSequence: Tag { Tag(0x2020_0140) }
    /// Annotation Position, US 1.
    public static var annotationPosition: Tag { Tag(0x2030_0010) }
    /// Text String, LO 1.
    public static var textString: Tag { Tag(0x2030_0020) }
    /// Referenced Overlay Plane Sequence, SQ 1. Retired.
    public static var referencedOverlayPlaneSequence: Tag { Tag(0x2040_0010) }
    /// Referenced Overlay Plane Groups, US 1-99. Retired.
    public static var referencedOverlayPlaneGroups: Tag { Tag(0x2040_0011) }
    /// Overlay Pixel Data Sequence, SQ 1. Retired.
    public static var overlayPixelDataSequence: Tag { Tag(0x2040_0020) }
    /// Overlay Magnification Type, CS 1. Retired.
    public static var overlayMagnificationType: Tag { Tag(0x2040_0060) }
    /// Overlay Smoothing Type, CS 1. Retired.
    public static var overlaySmoothingType: Tag { Tag(0x2040_0070) }
    /// Overlay or Image Magnification, CS 1. Retired.
    public static var overlayOrImageMagnification: Tag { Tag(0x2040_0072) }
    /// Magnify to Number of Columns, US 1. Retired.
    public static var magnifyToNumberOfColumns: Tag { Tag(0x2040_0074) }
    /// Overlay Foreground Density, CS 1. Retired.
    public static var overlayForegroundDensity: Tag { Tag(0x2040_0080) }
    /// Overlay Background Density, CS 1. Retired.
    public static var overlayBackgroundDensity: Tag { Tag(0x2040_0082) }
    /// Overlay Mode, CS 1. Retired.
    public static var overlayMode: Tag { Tag(0x2040_0090) }
    /// Threshold Density, CS 1. Retired.
    public static var thresholdDensity: Tag { Tag(0x2040_0100) }
    /// Referenced Image Box Sequence (Retired), SQ 1. Retired.
    public static var referencedImageBoxSequenceRetired: Tag { Tag(0x2040_0500) }
    /// Presentation LUT Sequence, SQ 1.
    public static var presentationLUTSequence: Tag { Tag(0x2050_0010) }
    /// Presentation LUT Shape, CS 1.
    public static var presentationLUTShape: Tag { Tag(0x2050_0020) }
    /// Referenced Presentation LUT Sequence, SQ 1.
    public static var referencedPresentationLUTSequence: Tag { Tag(0x2050_0500) }
    /// Print Job ID, SH 1. Retired.
    public static var printJobID: Tag { Tag(0x2100_0010) }
    /// Execution Status, CS 1.
    public static var executionStatus: Tag { Tag(0x2100_0020) }
    /// Execution Status Info, CS 1.
    public static var executionStatusInfo: Tag { Tag(0x2100_0030) }
    /// Creation Date, DA 1.
    public static var creationDate: Tag { Tag(0x2100_0040) }
    /// Creation Time, TM 1.
    public static var creationTime: Tag { Tag(0x2100_0050) }
    /// Originator, AE 1.
    public static var originator: Tag { Tag(0x2100_0070) }
    /// Destination AE, AE 1.
    public static var destinationAE: Tag { Tag(0x2100_0140) }
    /// Owner ID, SH 1.
    public static var ownerID: Tag { Tag(0x2100_0160) }
    /// Number of Films, IS 1.
    public static var numberOfFilms: Tag { Tag(0x2100_0170) }
    /// Referenced Print Job Sequence (Pull Stored Print), SQ 1. Retired.
    public static var referencedPrintJobSequencePullStoredPrint: Tag { Tag(0x2100_0500) }
    /// Printer Status, CS 1.
    public static var printerStatus: Tag { Tag(0x2110_0010) }
    /// Printer Status Info, CS 1.
    public static var printerStatusInfo: Tag { Tag(0x2110_0020) }
    /// Printer Name, LO 1.
    public static var printerName: Tag { Tag(0x2110_0030) }
    /// Print Queue ID, SH 1. Retired.
    public static var printQueueID: Tag { Tag(0x2110_0099) }
    /// Queue Status, CS 1. Retired.
    public static var queueStatus: Tag { Tag(0x2120_0010) }
    /// Print Job Description Sequence, SQ 1. Retired.
    public static var printJobDescriptionSequence: Tag { Tag(0x2120_0050) }
    /// Referenced Print Job Sequence, SQ 1. Retired.
    public static var referencedPrintJobSequence: Tag { Tag(0x2120_0070) }
    /// Print Management Capabilities Sequence, SQ 1. Retired.
    public static var printManagementCapabilitiesSequence: Tag { Tag(0x2130_0010) }
    /// Printer Characteristics Sequence, SQ 1. Retired.
    public static var printerCharacteristicsSequence: Tag { Tag(0x2130_0015) }
    /// Film Box Content Sequence, SQ 1. Retired.
    public static var filmBoxContentSequence: Tag { Tag(0x2130_0030) }
    /// Image Box Content Sequence, SQ 1. Retired.
    public static var imageBoxContentSequence: Tag { Tag(0x2130_0040) }
    /// Annotation Content Sequence, SQ 1. Retired.
    public static var annotationContentSequence: Tag { Tag(0x2130_0050) }
    /// Image Overlay Box Content Sequence, SQ 1. Retired.
    public static var imageOverlayBoxContentSequence: Tag { Tag(0x2130_0060) }
    /// Presentation LUT Content Sequence, SQ 1. Retired.
    public static var presentationLUTContentSequence: Tag { Tag(0x2130_0080) }
    /// Proposed Study Sequence, SQ 1.
    public static var proposedStudySequence: Tag { Tag(0x2130_00A0) }
    /// Original Image Sequence, SQ 1.
    public static var originalImageSequence: Tag { Tag(0x2130_00C0) }
    /// Label Using Information Extracted From Instances, CS 1.
    public static var labelUsingInformationExtractedFromInstances: Tag { Tag(0x2200_0001) }
    /// Label Text, UT 1.
    public static var labelText: Tag { Tag(0x2200_0002) }
    /// Label Style Selection, CS 1.
    public static var labelStyleSelection: Tag { Tag(0x2200_0003) }
    /// Media Disposition, LT 1.
    public static var mediaDisposition: Tag { Tag(0x2200_0004) }
    /// Barcode Value, LT 1.
    public static var barcodeValue: Tag { Tag(0x2200_0005) }
    /// Barcode Symbology, CS 1.
    public static var barcodeSymbology: Tag { Tag(0x2200_0006) }
    /// Allow Media Splitting, CS 1.
    public static var allowMediaSplitting: Tag { Tag(0x2200_0007) }
    /// Include Non-DICOM Objects, CS 1.
    public static var includeNonDICOMObjects: Tag { Tag(0x2200_0008) }
    /// Include Display Application, CS 1.
    public static var includeDisplayApplication: Tag { Tag(0x2200_0009) }
    /// Preserve Composite Instances After Media Creation, CS 1.
    public static var preserveCompositeInstancesAfterMediaCreation: Tag { Tag(0x2200_000A) }
    /// Total Number of Pieces of Media Created, US 1.
    public static var totalNumberOfPiecesOfMediaCreated: Tag { Tag(0x2200_000B) }
    /// Requested Media Application Profile, LO 1.
    public static var requestedMediaApplicationProfile: Tag { Tag(0x2200_000C) }
    /// Referenced Storage Media Sequence, SQ 1.
    public static var referencedStorageMediaSequence: Tag { Tag(0x2200_000D) }
    /// Failure Attributes, AT 1-n.
    public static var failureAttributes: Tag { Tag(0x2200_000E) }
    /// Allow Lossy Compression, CS 1.
    public static var allowLossyCompression: Tag { Tag(0x2200_000F) }
    /// Request Priority, CS 1.
    public static var requestPriority: Tag { Tag(0x2200_0020) }
    /// RT Image Label, SH 1.
    public static var rtImageLabel: Tag { Tag(0x3002_0002) }
    /// RT Image Name, LO 1.
    public static var rtImageName: Tag { Tag(0x3002_0003) }
    /// RT Image Description, ST 1.
    public static var rtImageDescription: Tag { Tag(0x3002_0004) }
    /// Reported Values Origin, CS 1.
    public static var reportedValuesOrigin: Tag { Tag(0x3002_000A) }
    /// RT Image Plane, CS 1.
    public static var rtImagePlane: Tag { Tag(0x3002_000C) }
    /// X-Ray Image Receptor Translation, DS 3.
    public static var xRayImageReceptorTranslation: Tag { Tag(0x3002_000D) }
    /// X-Ray Image Receptor Angle, DS 1.
    public static var xRayImageReceptorAngle: Tag { Tag(0x3002_000E) }
    /// RT Image Orientation, DS 6.
    public static var rtImageOrientation: Tag { Tag(0x3002_0010) }
    /// Image Plane Pixel Spacing, DS 2.
    public static var imagePlanePixelSpacing: Tag { Tag(0x3002_0011) }
    /// RT Image Position, DS 2.
    public static var rtImagePosition: Tag { Tag(0x3002_0012) }
    /// Radiation Machine Name, SH 1.
    public static var radiationMachineName: Tag { Tag(0x3002_0020) }
    /// Radiation Machine SAD, DS 1.
    public static var radiationMachineSAD: Tag { Tag(0x3002_0022) }
    /// Radiation Machine SSD, DS 1.
    public static var radiationMachineSSD: Tag { Tag(0x3002_0024) }
    /// RT Image SID, DS 1.
    public static var rtImageSID: Tag { Tag(0x3002_0026) }
    /// Source to Reference Object Distance, DS 1.
    public static var sourceToReferenceObjectDistance: Tag { Tag(0x3002_0028) }
    /// Fraction Number, IS 1.
    public static var fractionNumber: Tag { Tag(0x3002_0029) }
    /// Exposure Sequence, SQ 1.
    public static var exposureSequence: Tag { Tag(0x3002_0030) }
    /// Meterset Exposure, DS 1.
    public static var metersetExposure: Tag { Tag(0x3002_0032) }
    /// Diaphragm Position, DS 4.
    public static var diaphragmPosition: Tag { Tag(0x3002_0034) }
    /// Fluence Map Sequence, SQ 1.
    public static var fluenceMapSequence: Tag { Tag(0x3002_0040) }
    /// Fluence Data Source, CS 1.
    public static var fluenceDataSource: Tag { Tag(0x3002_0041) }
    /// Fluence Data Scale, DS 1.
    public static var fluenceDataScale: Tag { Tag(0x3002_0042) }
    /// Primary Fluence Mode Sequence, SQ 1.
    public static var primaryFluenceModeSequence: Tag { Tag(0x3002_0050) }
    /// Fluence Mode, CS 1.
    public static var fluenceMode: Tag { Tag(0x3002_0051) }
    /// Fluence Mode ID, SH 1.
    public static var fluenceModeID: Tag { Tag(0x3002_0052) }
    /// Selected Frame Number, IS 1.
    public static var selectedFrameNumber: Tag { Tag(0x3002_0100) }
    /// Selected Frame Functional Groups Sequence, SQ 1.
    public static var selectedFrameFunctionalGroupsSequence: Tag { Tag(0x3002_0101) }
    /// RT Image Frame General Content Sequence, SQ 1.
    public static var rtImageFrameGeneralContentSequence: Tag { Tag(0x3002_0102) }
    /// RT Image Frame Context Sequence, SQ 1.
    public static var rtImageFrameContextSequence: Tag { Tag(0x3002_0103) }
    /// RT Image Scope Sequence, SQ 1.
    public static var rtImageScopeSequence: Tag { Tag(0x3002_0104) }
    /// Beam Modifier Coordinates Presence Flag, CS 1.
    public static var beamModifierCoordinatesPresenceFlag: Tag { Tag(0x3002_0105) }
    /// Start Cumulative Meterset, FD 1.
    public static var startCumulativeMeterset: Tag { Tag(0x3002_0106) }
    /// Stop Cumulative Meterset, FD 1.
    public static var stopCumulativeMeterset: Tag { Tag(0x3002_0107) }
    /// RT Acquisition Patient Position Sequence, SQ 1.
    public static var rtAcquisitionPatientPositionSequence: Tag { Tag(0x3002_0108) }
    /// RT Image Frame Imaging Device Position Sequence, SQ 1.
    public static var rtImageFrameImagingDevicePositionSequence: Tag { Tag(0x3002_0109) }
    /// RT Image Frame kV Radiation Acquisition Sequence, SQ 1.
    public static var rtImageFramekVRadiationAcquisitionSequence: Tag { Tag(0x3002_010A) }
    /// RT Image Frame MV Radiation Acquisition Sequence, SQ 1.
    public static var rtImageFrameMVRadiationAcquisitionSequence: Tag { Tag(0x3002_010B) }
    /// RT Image Frame Radiation Acquisition Sequence, SQ 1.
    public static var rtImageFrameRadiationAcquisitionSequence: Tag { Tag(0x3002_010C) }
    /// Imaging Source Position Sequence, SQ 1.
    public static var imagingSourcePositionSequence: Tag { Tag(0x3002_010D) }
    /// Image Receptor Position Sequence, SQ 1.
    public static var imageReceptorPositionSequence: Tag { Tag(0x3002_010E) }
    /// Device Position to Equipment Mapping Matrix, FD 16.
    public static var devicePositionToEquipmentMappingMatrix: Tag { Tag(0x3002_010F) }
    /// Device Position Parameter Sequence, SQ 1.
    public static var devicePositionParameterSequence: Tag { Tag(0x3002_0110) }
    /// Imaging Source Location Specification Type, CS 1.
    public static var imagingSourceLocationSpecificationType: Tag { Tag(0x3002_0111) }
    /// Imaging Device Location Matrix Sequence, SQ 1.
    public static var imagingDeviceLocationMatrixSequence: Tag { Tag(0x3002_0112) }
    /// Imaging Device Location Parameter Sequence, SQ 1.
    public static var imagingDeviceLocationParameterSequence: Tag { Tag(0x3002_0113) }
    /// Imaging Aperture Sequence, SQ 1.
    public static var imagingApertureSequence: Tag { Tag(0x3002_0114) }
    /// Imaging Aperture Specification Type, CS 1.
    public static var imagingApertureSpecificationType: Tag { Tag(0x3002_0115) }
    /// Number of Acquisition Devices, US 1.
    public static var numberOfAcquisitionDevices: Tag { Tag(0x3002_0116) }
    /// Acquisition Device Sequence, SQ 1.
    public static var acquisitionDeviceSequence: Tag { Tag(0x3002_0117) }
    /// Acquisition Task Sequence, SQ 1.
    public static var acquisitionTaskSequence: Tag { Tag(0x3002_0118) }
    /// Acquisition Task Workitem Code Sequence, SQ 1.
    public static var acquisitionTaskWorkitemCodeSequence: Tag { Tag(0x3002_0119) }
    /// Acquisition Subtask Sequence, SQ 1.
    public static var acquisitionSubtaskSequence: Tag { Tag(0x3002_011A) }
    /// Subtask Workitem Code Sequence, SQ 1.
    public static var subtaskWorkitemCodeSequence: Tag { Tag(0x3002_011B) }
    /// Acquisition Task Index, US 1.
    public static var acquisitionTaskIndex: Tag { Tag(0x3002_011C) }
    /// Acquisition Subtask Index, US 1.
    public static var acquisitionSubtaskIndex: Tag { Tag(0x3002_011D) }
    /// Referenced Baseline Parameters RT Radiation Instance Sequence, SQ 1.
    public static var referencedBaselineParametersRTRadiationInstanceSequence: Tag { Tag(0x3002_011E) }
    /// Position Acquisition Template Identification Sequence, SQ 1.
    public static var positionAcquisitionTemplateIdentificationSequence: Tag { Tag(0x3002_011F) }
    /// Position Acquisition Template ID, ST 1.
    public static var positionAcquisitionTemplateID: Tag { Tag(0x3002_0120) }
    /// Position Acquisition Template Name, LO 1.
    public static var positionAcquisitionTemplateName: Tag { Tag(0x3002_0121) }
    /// Position Acquisition Template Code Sequence, SQ 1.
    public static var positionAcquisitionTemplateCodeSequence: Tag { Tag(0x3002_0122) }
    /// Position Acquisition Template Description, LT 1.
    public static var positionAcquisitionTemplateDescription: Tag { Tag(0x3002_0123) }
    /// Acquisition Task Applicability Sequence, SQ 1.
    public static var acquisitionTaskApplicabilitySequence: Tag { Tag(0x3002_0124) }
    /// Projection Imaging Acquisition Parameter Sequence, SQ 1.
    public static var projectionImagingAcquisitionParameterSequence: Tag { Tag(0x3002_0125) }
    /// CT Imaging Acquisition Parameter Sequence, SQ 1.
    public static var ctImagingAcquisitionParameterSequence: Tag { Tag(0x3002_0126) }
    /// KV Imaging Generation Parameters Sequence, SQ 1.
    public static var kvImagingGenerationParametersSequence: Tag { Tag(0x3002_0127) }
    /// MV Imaging Generation Parameters Sequence, SQ 1.
    public static var mvImagingGenerationParametersSequence: Tag { Tag(0x3002_0128) }
    /// Acquisition Signal Type, CS 1.
    public static var acquisitionSignalType: Tag { Tag(0x3002_0129) }
    /// Acquisition Method, CS 1.
    public static var acquisitionMethod: Tag { Tag(0x3002_012A) }
    /// Scan Start Position Sequence, SQ 1.
    public static var scanStartPositionSequence: Tag { Tag(0x3002_012B) }
    /// Scan Stop Position Sequence, SQ 1.
    public static var scanStopPositionSequence: Tag { Tag(0x3002_012C) }
    /// Imaging Source to Beam Modifier Definition Plane Distance, FD 1.
    public static var imagingSourceToBeamModifierDefinitionPlaneDistance: Tag { Tag(0x3002_012D) }
    /// Scan Arc Type, CS 1.
    public static var scanArcType: Tag { Tag(0x3002_012E) }
    /// Detector Positioning Type, CS 1.
    public static var detectorPositioningType: Tag { Tag(0x3002_012F) }
    /// Additional RT Accessory Device Sequence, SQ 1.
    public static var additionalRTAccessoryDeviceSequence: Tag { Tag(0x3002_0130) }
    /// Device-Specific Acquisition Parameter Sequence, SQ 1.
    public static var deviceSpecificAcquisitionParameterSequence: Tag { Tag(0x3002_0131) }
    /// Referenced Position Reference Instance Sequence, SQ 1.
    public static var referencedPositionReferenceInstanceSequence: Tag { Tag(0x3002_0132) }
    /// Energy Derivation Code Sequence, SQ 1.
    public static var energyDerivationCodeSequence: Tag { Tag(0x3002_0133) }
    /// Maximum Cumulative Meterset Exposure, FD 1.
    public static var maximumCumulativeMetersetExposure: Tag { Tag(0x3002_0134) }
    /// Acquisition Initiation Sequence, SQ 1.
    public static var acquisitionInitiationSequence: Tag { Tag(0x3002_0135) }
    /// RT Cone-Beam Imaging Geometry Sequence, SQ 1.
    public static var rtConeBeamImagingGeometrySequence: Tag { Tag(0x3002_0136) }
    /// DVH Type, CS 1.
    public static var dvhType: Tag { Tag(0x3004_0001) }
    /// Dose Units, CS 1.
    public static var doseUnits: Tag { Tag(0x3004_0002) }
    /// Dose Type, CS 1.
    public static var doseType: Tag { Tag(0x3004_0004) }
    /// Spatial Transform of Dose, CS 1.
    public static var spatialTransformOfDose: Tag { Tag(0x3004_0005) }
    /// Dose Comment, LO 1.
    public static var doseComment: Tag { Tag(0x3004_0006) }
    /// Normalization Point, DS 3.
    public static var normalizationPoint: Tag { Tag(0x3004_0008) }
    /// Dose Summation Type, CS 1.
    public static var doseSummationType: Tag { Tag(0x3004_000A) }
    /// Grid Frame Offset Vector, DS 2-n.
    public static var gridFrameOffsetVector: Tag { Tag(0x3004_000C) }
    /// Dose Grid Scaling, DS 1.
    public static var doseGridScaling: Tag { Tag(0x3004_000E) }
    /// RT Dose ROI Sequence, SQ 1. Retired.
    public static var rtDoseROISequence: Tag { Tag(0x3004_0010) }
    /// Dose Value, DS 1.
    public static var doseValue: Tag { Tag(0x3004_0012) }
    /// Tissue Heterogeneity Correction, CS 1-3.
    public static var tissueHeterogeneityCorrection: Tag { Tag(0x3004_0014) }
    /// Recommended Isodose Level Sequence, SQ 1.
    public static var recommendedIsodoseLevelSequence: Tag { Tag(0x3004_0016) }
    /// Dose Unit Code Sequence, SQ 1.
    public static var doseUnitCodeSequence: Tag { Tag(0x3004_0020) }
    /// RT Dose Interpreted Type Code Sequence, SQ 1.
    public static var rtDoseInterpretedTypeCodeSequence: Tag { Tag(0x3004_0021) }
    /// RT Dose Interpreted Type Code Modifier Sequence, SQ 1.
    public static var rtDoseInterpretedTypeCodeModifierSequence: Tag { Tag(0x3004_0022) }
    /// Dose Radiobiological Interpretation Sequence, SQ 1.
    public static var doseRadiobiologicalInterpretationSequence: Tag { Tag(0x3004_0023) }
    /// RT Dose Intent Code Sequence, SQ 1.
    public static var rtDoseIntentCodeSequence: Tag { Tag(0x3004_0024) }
    /// DVH Normalization Point, DS 3.
    public static var dvhNormalizationPoint: Tag { Tag(0x3004_0040) }
    /// DVH Normalization Dose Value, DS 1.
    public static var dvhNormalizationDoseValue: Tag { Tag(0x3004_0042) }
    /// DVH Sequence, SQ 1.
    public static var dvhSequence: Tag { Tag(0x3004_0050) }
    /// DVH Dose Scaling, DS 1.
    public static var dvhDoseScaling: Tag { Tag(0x3004_0052) }
    /// DVH Volume Units, CS 1.
    public static var dvhVolumeUnits: Tag { Tag(0x3004_0054) }
    /// DVH Number of Bins, IS 1.
    public static var dvhNumberOfBins: Tag { Tag(0x3004_0056) }
    /// DVH Data, DS 2-2n.
    public static var dvhData: Tag { Tag(0x3004_0058) }
    /// DVH Referenced ROI Sequence, SQ 1.
    public static var dvhReferencedROISequence: Tag { Tag(0x3004_0060) }
    /// DVH ROI Contribution Type, CS 1.
    public static var dvhROIContributionType: Tag { Tag(0x3004_0062) }
    /// DVH Minimum Dose, DS 1.
    public static var dvhMinimumDose: Tag { Tag(0x3004_0070) }
    /// DVH Maximum Dose, DS 1.
    public static var dvhMaximumDose: Tag { Tag(0x3004_0072) }
    /// DVH Mean Dose, DS 1.
    public static var dvhMeanDose: Tag { Tag(0x3004_0074) }
    /// Dose Calculation Model Name, LO 1.
    public static var doseCalculationModelName: Tag { Tag(0x3004_007F) }
    /// Dose Calculation Model Sequence, SQ 1.
    public static var doseCalculationModelSequence: Tag { Tag(0x3004_0080) }
    /// Dose Calculation Algorithm Sequence, SQ 1.
    public static var doseCalculationAlgorithmSequence: Tag { Tag(0x3004_0081) }
    /// Commissioning Status, CS 1.
    public static var commissioningStatus: Tag { Tag(0x3004_0082) }
    /// Dose Calculation Model Parameter Sequence, SQ 1.
    public static var doseCalculationModelParameterSequence: Tag { Tag(0x3004_0083) }
    /// Dose Deposition Calculation Medium, CS 1.
    public static var doseDepositionCalculationMedium: Tag { Tag(0x3004_0084) }
    /// Structure Set Label, SH 1.
    public static var structureSetLabel: Tag { Tag(0x3006_0002) }
    /// Structure Set Name, LO 1.
    public static var structureSetName: Tag { Tag(0x3006_0004) }
    /// Structure Set Description, ST 1.
    public static var structureSetDescription: Tag { Tag(0x3006_0006) }
    /// Structure Set Date, DA 1.
    public static var structureSetDate: Tag { Tag(0x3006_0008) }
    /// Structure Set Time, TM 1.
    public static var structureSetTime: Tag { Tag(0x3006_0009) }
    /// Referenced Frame of Reference Sequence, SQ 1.
    public static var referencedFrameOfReferenceSequence: Tag { Tag(0x3006_0010) }
    /// RT Referenced Study Sequence, SQ 1.
    public static var rtReferencedStudySequence: Tag { Tag(0x3006_0012) }
    /// RT Referenced Series Sequence, SQ 1.
    public static var rtReferencedSeriesSequence: Tag { Tag(0x3006_0014) }
    /// Contour Image Sequence, SQ 1.
    public static var contourImageSequence: Tag { Tag(0x3006_0016) }
    /// Predecessor Structure Set Sequence, SQ 1.
    public static var predecessorStructureSetSequence: Tag { Tag(0x3006_0018) }
    /// Structure Set ROI Sequence, SQ 1.
    public static var structureSetROISequence: Tag { Tag(0x3006_0020) }
    /// ROI Number, IS 1.
    public static var roiNumber: Tag { Tag(0x3006_0022) }
    /// Referenced Frame of Reference UID, UI 1.
    public static var referencedFrameOfReferenceUID: Tag { Tag(0x3006_0024) }
    /// ROI Name, LO 1.
    public static var roiName: Tag { Tag(0x3006_0026) }
    /// ROI Description, ST 1.
    public static var roiDescription: Tag { Tag(0x3006_0028) }
    /// ROI Display Color, IS 3.
    public static var roiDisplayColor: Tag { Tag(0x3006_002A) }
    /// ROI Volume, DS 1.
    public static var roiVolume: Tag { Tag(0x3006_002C) }
    /// ROI DateTime, DT 1.
    public static var roiDateTime: Tag { Tag(0x3006_002D) }
    /// ROI Observation DateTime, DT 1.
    public static var roiObservationDateTime: Tag { Tag(0x3006_002E) }
    /// RT Related ROI Sequence, SQ 1.
    public static var rtRelatedROISequence: Tag { Tag(0x3006_0030) }
    /// RT ROI Relationship, CS 1.
    public static var rtROIRelationship: Tag { Tag(0x3006_0033) }
    /// ROI Generation Algorithm, CS 1.
    public static var roiGenerationAlgorithm: Tag { Tag(0x3006_0036) }
    /// ROI Derivation Algorithm Identification Sequence, SQ 1.
    public static var roiDerivationAlgorithmIdentificationSequence: Tag { Tag(0x3006_0037) }
    /// ROI Generation Description, LO 1.
    public static var roiGenerationDescription: Tag { Tag(0x3006_0038) }
    /// ROI Contour Sequence, SQ 1.
    public static var roiContourSequence: Tag { Tag(0x3006_0039) }
    /// Contour Sequence, SQ 1.
    public static var contourSequence: Tag { Tag(0x3006_0040) }
    /// Contour Geometric Type, CS 1.
    public static var contourGeometricType: Tag { Tag(0x3006_0042) }
    /// Contour Slab Thickness, DS 1. Retired.
    public static var contourSlabThickness: Tag { Tag(0x3006_0044) }
    /// Contour Offset Vector, DS 3. Retired.
    public static var contourOffsetVector: Tag { Tag(0x3006_0045) }
    /// Number of Contour Points, IS 1.
    public static var numberOfContourPoints: Tag { Tag(0x3006_0046) }
    /// Contour Number, IS 1.
    public static var contourNumber: Tag { Tag(0x3006_0048) }
    /// Attached Contours, IS 1-n. Retired.
    public static var attachedContours: Tag { Tag(0x3006_0049) }
    /// Source Pixel Planes Characteristics Sequence, SQ 1.
    public static var sourcePixelPlanesCharacteristicsSequence: Tag { Tag(0x3006_004A) }
    /// Source Series Sequence, SQ 1.
    public static var sourceSeriesSequence: Tag { Tag(0x3006_004B) }
    /// Source Series Information Sequence, SQ 1.
    public static var sourceSeriesInformationSequence: Tag { Tag(0x3006_004C) }
    /// ROI Creator Sequence, SQ 1.
    public static var roiCreatorSequence: Tag { Tag(0x3006_004D) }
    /// ROI Interpreter Sequence, SQ 1.
    public static var roiInterpreterSequence: Tag { Tag(0x3006_004E) }
    /// ROI Observation Context Code Sequence, SQ 1.
    public static var roiObservationContextCodeSequence: Tag { Tag(0x3006_004F) }
    /// Contour Data, DS 3-3n.
    public static var contourData: Tag { Tag(0x3006_0050) }
    /// RT ROI Observations Sequence, SQ 1.
    public static var rtROIObservationsSequence: Tag { Tag(0x3006_0080) }
    /// Observation Number, IS 1.
    public static var observationNumber: Tag { Tag(0x3006_0082) }
    /// Referenced ROI Number, IS 1.
    public static var referencedROINumber: Tag { Tag(0x3006_0084) }
    /// ROI Observation Label, SH 1. Retired.
    public static var roiObservationLabel: Tag { Tag(0x3006_0085) }
    /// RT ROI Identification Code Sequence, SQ 1.
    public static var rtROIIdentificationCodeSequence: Tag { Tag(0x3006_0086) }
    /// ROI Observation Description, ST 1. Retired.
    public static var roiObservationDescription: Tag { Tag(0x3006_0088) }
    /// Related RT ROI Observations Sequence, SQ 1.
    public static var relatedRTROIObservationsSequence: Tag { Tag(0x3006_00A0) }
    /// RT ROI Interpreted Type, CS 1.
    public static var rtROIInterpretedType: Tag { Tag(0x3006_00A4) }
    /// ROI Interpreter, PN 1.
    public static var roiInterpreter: Tag { Tag(0x3006_00A6) }
    /// ROI Physical Properties Sequence, SQ 1.
    public static var roiPhysicalPropertiesSequence: Tag { Tag(0x3006_00B0) }
    /// ROI Physical Property, CS 1.
    public static var roiPhysicalProperty: Tag { Tag(0x3006_00B2) }
    /// ROI Physical Property Value, DS 1.
    public static var roiPhysicalPropertyValue: Tag { Tag(0x3006_00B4) }
    /// ROI Elemental Composition Sequence, SQ 1.
    public static var roiElementalCompositionSequence: Tag { Tag(0x3006_00B6) }
    /// ROI Elemental Composition Atomic Number, US 1.
    public static var roiElementalCompositionAtomicNumber: Tag { Tag(0x3006_00B7) }
    /// ROI Elemental Composition Atomic Mass Fraction, FL 1.
    public static var roiElementalCompositionAtomicMassFraction: Tag { Tag(0x3006_00B8) }
    /// Additional RT ROI Identification Code Sequence, SQ 1. Retired.
    public static var additionalRTROIIdentificationCodeSequence: Tag { Tag(0x3006_00B9) }
    /// Frame of Reference Relationship Sequence, SQ 1. Retired.
    public static var frameOfReferenceRelationshipSequence: Tag { Tag(0x3006_00C0) }
    /// Related Frame of Reference UID, UI 1. Retired.
    public static var relatedFrameOfReferenceUID: Tag { Tag(0x3006_00C2) }
    /// Frame of Reference Transformation Type, CS 1. Retired.
    public static var frameOfReferenceTransformationType: Tag { Tag(0x3006_00C4) }
    /// Frame of Reference Transformation Matrix, DS 16.
    public static var frameOfReferenceTransformationMatrix: Tag { Tag(0x3006_00C6) }
    /// Frame of Reference Transformation Comment, LO 1.
    public static var frameOfReferenceTransformationComment: Tag { Tag(0x3006_00C8) }
    /// Patient Location Coordinates Sequence, SQ 1.
    public static var patientLocationCoordinatesSequence: Tag { Tag(0x3006_00C9) }
    /// Patient Location Coordinates Code Sequence, SQ 1.
    public static var patientLocationCoordinatesCodeSequence: Tag { Tag(0x3006_00CA) }
    /// Patient Support Position Sequence, SQ 1.
    public static var patientSupportPositionSequence: Tag { Tag(0x3006_00CB) }
}
