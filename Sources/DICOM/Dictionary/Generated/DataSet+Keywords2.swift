// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension DataSet {
    /// Number of Rows in Full Acquisition Image, DS 1.
    public var numberOfRowsInFullAcquisitionImage: DecimalString? { first(0x0014_6005) }
    /// Number Of Columns in Full Acquisition Image, DS 1.
    public var numberOfColumnsInFullAcquisitionImage: DecimalString? { first(0x0014_6006) }
    /// Thermal Source Settings Sequence, SQ 1.
    public var thermalSourceSettingsSequence: [DataSet]? { all(0x0014_6007) }
    /// Source Horizontal Pitch, DS 1.
    public var sourceHorizontalPitch: DecimalString? { first(0x0014_6008) }
    /// Source Vertical Pitch, DS 1.
    public var sourceVerticalPitch: DecimalString? { first(0x0014_6009) }
    /// Source Horizontal Scan Speed, DS 1.
    public var sourceHorizontalScanSpeed: DecimalString? { first(0x0014_600A) }
    /// Thermal Source Modulation Frequency, DS 1.
    public var thermalSourceModulationFrequency: DecimalString? { first(0x0014_600B) }
    /// Induction Source Setting Sequence, SQ 1.
    public var inductionSourceSettingSequence: [DataSet]? { all(0x0014_600C) }
    /// Coil Frequency, DS 1.
    public var coilFrequency: DecimalString? { first(0x0014_600D) }
    /// Current Amplitude Across Coil, DS 1.
    public var currentAmplitudeAcrossCoil: DecimalString? { first(0x0014_600E) }
    /// Flash Source Setting Sequence, SQ 1.
    public var flashSourceSettingSequence: [DataSet]? { all(0x0014_600F) }
    /// Flash Duration, DS 1.
    public var flashDuration: DecimalString? { first(0x0014_6010) }
    /// Flash Frame Number, DS 1-n.
    public var flashFrameNumber: [DecimalString]? { all(0x0014_6011) }
    /// Laser Source Setting Sequence, SQ 1.
    public var laserSourceSettingSequence: [DataSet]? { all(0x0014_6012) }
    /// Horizontal Laser Spot Dimension, DS 1.
    public var horizontalLaserSpotDimension: DecimalString? { first(0x0014_6013) }
    /// Vertical Laser Spot Dimension, DS 1.
    public var verticalLaserSpotDimension: DecimalString? { first(0x0014_6014) }
    /// Laser Wavelength, DS 1.
    public var laserWavelength: DecimalString? { first(0x0014_6015) }
    /// Laser Power, DS 1.
    public var laserPower: DecimalString? { first(0x0014_6016) }
    /// Forced Gas Setting Sequence, SQ 1.
    public var forcedGasSettingSequence: [DataSet]? { all(0x0014_6017) }
    /// Vibration Source Setting Sequence, SQ 1.
    public var vibrationSourceSettingSequence: [DataSet]? { all(0x0014_6018) }
    /// Vibration Excitation Frequency, DS 1.
    public var vibrationExcitationFrequency: DecimalString? { first(0x0014_6019) }
    /// Vibration Excitation Voltage, DS 1.
    public var vibrationExcitationVoltage: DecimalString? { first(0x0014_601A) }
    /// Thermography Data Capture Method, CS 1.
    public var thermographyDataCaptureMethod: String? { first(0x0014_601B) }
    /// Thermal Technique, CS 1.
    public var thermalTechnique: String? { first(0x0014_601C) }
    /// Thermal Camera Core Sequence, SQ 1.
    public var thermalCameraCoreSequence: [DataSet]? { all(0x0014_601D) }
    /// Detector Wavelength Range, CS 1.
    public var detectorWavelengthRange: String? { first(0x0014_601E) }
    /// Thermal Camera Calibration Type, CS 1.
    public var thermalCameraCalibrationType: String? { first(0x0014_601F) }
    /// Acquisition Image Counter, UV 1.
    public var acquisitionImageCounter: UInt64? { first(0x0014_6020) }
    /// Front Panel Temperature, DS 1.
    public var frontPanelTemperature: DecimalString? { first(0x0014_6021) }
    /// Air Gap Temperature, DS 1.
    public var airGapTemperature: DecimalString? { first(0x0014_6022) }
    /// Vertical Pixel Size, DS 1.
    public var verticalPixelSize: DecimalString? { first(0x0014_6023) }
    /// Horizontal Pixel Size, DS 1.
    public var horizontalPixelSize: DecimalString? { first(0x0014_6024) }
    /// Data Streaming Protocol, ST 1-n.
    public var dataStreamingProtocol: [String]? { all(0x0014_6025) }
    /// Lens Sequence, SQ 1.
    public var lensSequence: [DataSet]? { all(0x0014_6026) }
    /// Field of View, DS 1.
    public var fieldOfView: DecimalString? { first(0x0014_6027) }
    /// Lens Filter Manufacturer, LO 1.
    public var lensFilterManufacturer: String? { first(0x0014_6028) }
    /// Cutoff Filter Type, CS 1.
    public var cutoffFilterType: String? { first(0x0014_6029) }
    /// Lens Filter Cut-Off Wavelength, DS 1-n.
    public var lensFilterCutOffWavelength: [DecimalString]? { all(0x0014_602A) }
    /// Thermal Source Sequence, SQ 1.
    public var thermalSourceSequence: [DataSet]? { all(0x0014_602B) }
    /// Thermal Source Motion State, CS 1.
    public var thermalSourceMotionState: String? { first(0x0014_602C) }
    /// Thermal Source Motion Type, CS 1.
    public var thermalSourceMotionType: String? { first(0x0014_602D) }
    /// Induction Heating Sequence, SQ 1.
    public var inductionHeatingSequence: [DataSet]? { all(0x0014_602E) }
    /// Coil Configuration ID, ST 1.
    public var coilConfigurationID: String? { first(0x0014_602F) }
    /// Number of Turns in Coil, DS 1.
    public var numberOfTurnsInCoil: DecimalString? { first(0x0014_6030) }
    /// Shape of Individual Turn, CS 1.
    public var shapeOfIndividualTurn: String? { first(0x0014_6031) }
    /// Size of Individual Turn, DS 1-n.
    public var sizeOfIndividualTurn: [DecimalString]? { all(0x0014_6032) }
    /// Distance Between Turns, DS 1-n.
    public var distanceBetweenTurns: [DecimalString]? { all(0x0014_6033) }
    /// Flash Heating Sequence, SQ 1.
    public var flashHeatingSequence: [DataSet]? { all(0x0014_6034) }
    /// Number of Lamps, DS 1.
    public var numberOfLamps: DecimalString? { first(0x0014_6035) }
    /// Flash Synchronization Protocol, ST 1.
    public var flashSynchronizationProtocol: String? { first(0x0014_6036) }
    /// Flash Modification Status, CS 1.
    public var flashModificationStatus: String? { first(0x0014_6037) }
    /// Laser Heating Sequence, SQ 1.
    public var laserHeatingSequence: [DataSet]? { all(0x0014_6038) }
    /// Laser Manufacturer, LO 1.
    public var laserManufacturer: String? { first(0x0014_6039) }
    /// Laser Model Number, LO 1.
    public var laserModelNumber: String? { first(0x0014_603A) }
    /// Laser Type Description, ST 1.
    public var laserTypeDescription: String? { first(0x0014_603B) }
    /// Forced Gas Heating Sequence, SQ 1.
    public var forcedGasHeatingSequence: [DataSet]? { all(0x0014_603C) }
    /// Gas Used for Heating/Cooling Part, LO 1.
    public var gasUsedForHeatingCoolingPart: String? { first(0x0014_603D) }
    /// Vibration/Sonic Heating Sequence, SQ 1.
    public var vibrationSonicHeatingSequence: [DataSet]? { all(0x0014_603E) }
    /// Probe Manufacturer, LO 1.
    public var probeManufacturer: String? { first(0x0014_603F) }
    /// Probe Model Number, LO 1.
    public var probeModelNumber: String? { first(0x0014_6040) }
    /// Aperture Size, DS 1.
    public var apertureSize: DecimalString? { first(0x0014_6041) }
    /// Probe Resonant Frequency, DS 1.
    public var probeResonantFrequency: DecimalString? { first(0x0014_6042) }
    /// Heat Source Description, UT 1.
    public var heatSourceDescription: String? { first(0x0014_6043) }
    /// Surface Preparation with Optical Coating, CS 1.
    public var surfacePreparationWithOpticalCoating: String? { first(0x0014_6044) }
    /// Optical Coating Type, ST 1.
    public var opticalCoatingType: String? { first(0x0014_6045) }
    /// Thermal Conductivity of Exposed Surface, DS 1.
    public var thermalConductivityOfExposedSurface: DecimalString? { first(0x0014_6046) }
    /// Material Density, DS 1.
    public var materialDensity: DecimalString? { first(0x0014_6047) }
    /// Specific Heat of Inspection Surface, DS 1.
    public var specificHeatOfInspectionSurface: DecimalString? { first(0x0014_6048) }
    /// Emissivity of Inspection Surface, DS 1.
    public var emissivityOfInspectionSurface: DecimalString? { first(0x0014_6049) }
    /// Electromagnetic Classification of Inspection Surface, CS 1-n.
    public var electromagneticClassificationOfInspectionSurface: [String]? { all(0x0014_604A) }
    /// Moving Window Size, DS 1.
    public var movingWindowSize: DecimalString? { first(0x0014_604C) }
    /// Moving Window Type, CS 1.
    public var movingWindowType: String? { first(0x0014_604D) }
    /// Moving Window Weights, DS 1-n.
    public var movingWindowWeights: [DecimalString]? { all(0x0014_604E) }
    /// Moving Window Pitch, DS 1.
    public var movingWindowPitch: DecimalString? { first(0x0014_604F) }
    /// Moving Window Padding Scheme, CS 1.
    public var movingWindowPaddingScheme: String? { first(0x0014_6050) }
    /// Moving Window Padding Length, DS 1.
    public var movingWindowPaddingLength: DecimalString? { first(0x0014_6051) }
    /// Spatial Filtering Parameters Sequence, SQ 1.
    public var spatialFilteringParametersSequence: [DataSet]? { all(0x0014_6052) }
    /// Spatial Filtering Scheme, CS 1.
    public var spatialFilteringScheme: String? { first(0x0014_6053) }
    /// Horizontal Moving Window Size, DS 1.
    public var horizontalMovingWindowSize: DecimalString? { first(0x0014_6056) }
    /// Vertical Moving Window Size, DS 1.
    public var verticalMovingWindowSize: DecimalString? { first(0x0014_6057) }
    /// Polynomial Fitting Sequence, SQ 1.
    public var polynomialFittingSequence: [DataSet]? { all(0x0014_6059) }
    /// Fitting Data Type, CS 1-n.
    public var fittingDataType: [String]? { all(0x0014_605A) }
    /// Operation on Time Axis Before Fitting, CS 1.
    public var operationOnTimeAxisBeforeFitting: String? { first(0x0014_605B) }
    /// Operation on Pixel Intensity Before Fitting, CS 1.
    public var operationOnPixelIntensityBeforeFitting: String? { first(0x0014_605C) }
    /// Order of Polynomial, DS 1.
    public var orderOfPolynomial: DecimalString? { first(0x0014_605D) }
    /// Independent Variable for Polynomial Fit, CS 1.
    public var independentVariableForPolynomialFit: String? { first(0x0014_605E) }
    /// PolynomialCoefficients, DS 1-n.
    public var polynomialCoefficients: [DecimalString]? { all(0x0014_605F) }
    /// Thermography Pixel Data Unit, CS 1.
    public var thermographyPixelDataUnit: String? { first(0x0014_6060) }
    /// White Point, DS 1.
    public var whitePoint: DecimalString? { first(0x0016_0001) }
    /// Primary Chromaticities, DS 3.
    public var primaryChromaticities: [DecimalString]? { all(0x0016_0002) }
    /// Battery Level, UT 1.
    public var batteryLevel: String? { first(0x0016_0003) }
    /// Exposure Time in Seconds, DS 1.
    public var exposureTimeInSeconds: DecimalString? { first(0x0016_0004) }
    /// F-Number, DS 1.
    public var fNumber: DecimalString? { first(0x0016_0005) }
    /// OECF Rows, IS 1.
    public var oecfRows: IntegerString? { first(0x0016_0006) }
    /// OECF Columns, IS 1.
    public var oecfColumns: IntegerString? { first(0x0016_0007) }
    /// OECF Column Names, UC 1-n.
    public var oecfColumnNames: [String]? { all(0x0016_0008) }
    /// OECF Values, DS 1-n.
    public var oecfValues: [DecimalString]? { all(0x0016_0009) }
    /// Spatial Frequency Response Rows, IS 1.
    public var spatialFrequencyResponseRows: IntegerString? { first(0x0016_000A) }
    /// Spatial Frequency Response Columns, IS 1.
    public var spatialFrequencyResponseColumns: IntegerString? { first(0x0016_000B) }
    /// Spatial Frequency Response Column Names, UC 1-n.
    public var spatialFrequencyResponseColumnNames: [String]? { all(0x0016_000C) }
    /// Spatial Frequency Response Values, DS 1-n.
    public var spatialFrequencyResponseValues: [DecimalString]? { all(0x0016_000D) }
    /// Color Filter Array Pattern Rows, IS 1.
    public var colorFilterArrayPatternRows: IntegerString? { first(0x0016_000E) }
    /// Color Filter Array Pattern Columns, IS 1.
    public var colorFilterArrayPatternColumns: IntegerString? { first(0x0016_000F) }
    /// Color Filter Array Pattern Values, DS 1-n.
    public var colorFilterArrayPatternValues: [DecimalString]? { all(0x0016_0010) }
    /// Flash Firing Status, US 1.
    public var flashFiringStatus: Int? { first(0x0016_0011) }
    /// Flash Return Status, US 1.
    public var flashReturnStatus: Int? { first(0x0016_0012) }
    /// Flash Mode, US 1.
    public var flashMode: Int? { first(0x0016_0013) }
    /// Flash Function Present, US 1.
    public var flashFunctionPresent: Int? { first(0x0016_0014) }
    /// Flash Red Eye Mode, US 1.
    public var flashRedEyeMode: Int? { first(0x0016_0015) }
    /// Exposure Program, US 1.
    public var exposureProgram: Int? { first(0x0016_0016) }
    /// Spectral Sensitivity, UT 1.
    public var spectralSensitivity: String? { first(0x0016_0017) }
    /// Photographic Sensitivity, IS 1.
    public var photographicSensitivity: IntegerString? { first(0x0016_0018) }
    /// Self Timer Mode, IS 1.
    public var selfTimerMode: IntegerString? { first(0x0016_0019) }
    /// Sensitivity Type, US 1.
    public var sensitivityType: Int? { first(0x0016_001A) }
    /// Standard Output Sensitivity, IS 1.
    public var standardOutputSensitivity: IntegerString? { first(0x0016_001B) }
    /// Recommended Exposure Index, IS 1.
    public var recommendedExposureIndex: IntegerString? { first(0x0016_001C) }
    /// ISO Speed, IS 1.
    public var isoSpeed: IntegerString? { first(0x0016_001D) }
    /// ISO Speed Latitude yyy, IS 1.
    public var isoSpeedLatitudeyyy: IntegerString? { first(0x0016_001E) }
    /// ISO Speed Latitude zzz, IS 1.
    public var isoSpeedLatitudezzz: IntegerString? { first(0x0016_001F) }
    /// EXIF Version, UT 1.
    public var exifVersion: String? { first(0x0016_0020) }
    /// Shutter Speed Value, DS 1.
    public var shutterSpeedValue: DecimalString? { first(0x0016_0021) }
    /// Aperture Value, DS 1.
    public var apertureValue: DecimalString? { first(0x0016_0022) }
    /// Brightness Value, DS 1.
    public var brightnessValue: DecimalString? { first(0x0016_0023) }
    /// Exposure Bias Value, DS 1.
    public var exposureBiasValue: DecimalString? { first(0x0016_0024) }
    /// Max Aperture Value, DS 1.
    public var maxApertureValue: DecimalString? { first(0x0016_0025) }
    /// Subject Distance, DS 1.
    public var subjectDistance: DecimalString? { first(0x0016_0026) }
    /// Metering Mode, US 1.
    public var meteringMode: Int? { first(0x0016_0027) }
    /// Light Source, US 1.
    public var lightSource: Int? { first(0x0016_0028) }
    /// Focal Length, DS 1.
    public var focalLength: DecimalString? { first(0x0016_0029) }
    /// Subject Area, IS 2-4.
    public var subjectArea: [IntegerString]? { all(0x0016_002A) }
    /// Maker Note, OB 1.
    public var makerNote: BulkValue? { first(0x0016_002B) }
    /// Temperature, DS 1.
    public var temperature: DecimalString? { first(0x0016_0030) }
    /// Humidity, DS 1.
    public var humidity: DecimalString? { first(0x0016_0031) }
    /// Pressure, DS 1.
    public var pressure: DecimalString? { first(0x0016_0032) }
    /// Water Depth, DS 1.
    public var waterDepth: DecimalString? { first(0x0016_0033) }
    /// Acceleration, DS 1.
    public var acceleration: DecimalString? { first(0x0016_0034) }
    /// Camera Elevation Angle, DS 1.
    public var cameraElevationAngle: DecimalString? { first(0x0016_0035) }
    /// Flash Energy, DS 1-2.
    public var flashEnergy: [DecimalString]? { all(0x0016_0036) }
    /// Subject Location, IS 2.
    public var subjectLocation: [IntegerString]? { all(0x0016_0037) }
    /// Photographic Exposure Index, DS 1.
    public var photographicExposureIndex: DecimalString? { first(0x0016_0038) }
    /// Sensing Method, US 1.
    public var sensingMethod: Int? { first(0x0016_0039) }
    /// File Source, US 1.
    public var fileSource: Int? { first(0x0016_003A) }
    /// Scene Type, US 1.
    public var sceneType: Int? { first(0x0016_003B) }
    /// Custom Rendered, US 1.
    public var customRendered: Int? { first(0x0016_0041) }
    /// Exposure Mode, US 1.
    public var exposureMode: Int? { first(0x0016_0042) }
    /// White Balance, US 1.
    public var whiteBalance: Int? { first(0x0016_0043) }
    /// Digital Zoom Ratio, DS 1.
    public var digitalZoomRatio: DecimalString? { first(0x0016_0044) }
    /// Focal Length In 35mm Film, IS 1.
    public var focalLengthIn35mmFilm: IntegerString? { first(0x0016_0045) }
    /// Scene Capture Type, US 1.
    public var sceneCaptureType: Int? { first(0x0016_0046) }
    /// Gain Control, US 1.
    public var gainControl: Int? { first(0x0016_0047) }
    /// Contrast, US 1.
    public var contrast: Int? { first(0x0016_0048) }
    /// Saturation, US 1.
    public var saturation: Int? { first(0x0016_0049) }
    /// Sharpness, US 1.
    public var sharpness: Int? { first(0x0016_004A) }
    /// Device Setting Description, OB 1.
    public var deviceSettingDescription: BulkValue? { first(0x0016_004B) }
    /// Subject Distance Range, US 1.
    public var subjectDistanceRange: Int? { first(0x0016_004C) }
    /// Camera Owner Name, UT 1.
    public var cameraOwnerName: String? { first(0x0016_004D) }
    /// Lens Specification, DS 4.
    public var lensSpecification: [DecimalString]? { all(0x0016_004E) }
    /// Lens Make, UT 1.
    public var lensMake: String? { first(0x0016_004F) }
    /// Lens Model, UT 1.
    public var lensModel: String? { first(0x0016_0050) }
    /// Lens Serial Number, UT 1.
    public var lensSerialNumber: String? { first(0x0016_0051) }
    /// Interoperability Index, CS 1.
    public var interoperabilityIndex: String? { first(0x0016_0061) }
    /// Interoperability Version, OB 1.
    public var interoperabilityVersion: BulkValue? { first(0x0016_0062) }
    /// GPS Version ID, OB 1.
    public var gpsVersionID: BulkValue? { first(0x0016_0070) }
    /// GPS Latitude Ref, CS 1.
    public var gpsLatitudeRef: String? { first(0x0016_0071) }
    /// GPS Latitude, DS 3.
    public var gpsLatitude: [DecimalString]? { all(0x0016_0072) }
    /// GPS Longitude Ref, CS 1.
    public var gpsLongitudeRef: String? { first(0x0016_0073) }
    /// GPS Longitude, DS 3.
    public var gpsLongitude: [DecimalString]? { all(0x0016_0074) }
    /// GPS Altitude Ref, US 1.
    public var gpsAltitudeRef: Int? { first(0x0016_0075) }
    /// GPS Altitude, DS 1.
    public var gpsAltitude: DecimalString? { first(0x0016_0076) }
    /// GPS Time Stamp, DT 1.
    public var gpsTimeStamp: DICOMDateTime? { first(0x0016_0077) }
    /// GPS Satellites, UT 1.
    public var gpsSatellites: String? { first(0x0016_0078) }
    /// GPS Status, CS 1.
    public var gpsStatus: String? { first(0x0016_0079) }
    /// GPS Measure Mode, CS 1.
    public var gpsMeasureMode: String? { first(0x0016_007A) }
    /// GPS DOP, DS 1.
    public var gpsDOP: DecimalString? { first(0x0016_007B) }
    /// GPS Speed Ref, CS 1.
    public var gpsSpeedRef: String? { first(0x0016_007C) }
    /// GPS Speed, DS 1.
    public var gpsSpeed: DecimalString? { first(0x0016_007D) }
    /// GPS Track Ref, CS 1.
    public var gpsTrackRef: String? { first(0x0016_007E) }
    /// GPS Track, DS 1.
    public var gpsTrack: DecimalString? { first(0x0016_007F) }
    /// GPS Img Direction Ref, CS 1.
    public var gpsImgDirectionRef: String? { first(0x0016_0080) }
    /// GPS Img Direction, DS 1.
    public var gpsImgDirection: DecimalString? { first(0x0016_0081) }
    /// GPS Map Datum, UT 1.
    public var gpsMapDatum: String? { first(0x0016_0082) }
    /// GPS Dest Latitude Ref, CS 1.
    public var gpsDestLatitudeRef: String? { first(0x0016_0083) }
    /// GPS Dest Latitude, DS 3.
    public var gpsDestLatitude: [DecimalString]? { all(0x0016_0084) }
    /// GPS Dest Longitude Ref, CS 1.
    public var gpsDestLongitudeRef: String? { first(0x0016_0085) }
    /// GPS Dest Longitude, DS 3.
    public var gpsDestLongitude: [DecimalString]? { all(0x0016_0086) }
    /// GPS Dest Bearing Ref, CS 1.
    public var gpsDestBearingRef: String? { first(0x0016_0087) }
    /// GPS Dest Bearing, DS 1.
    public var gpsDestBearing: DecimalString? { first(0x0016_0088) }
    /// GPS Dest Distance Ref, CS 1.
    public var gpsDestDistanceRef: String? { first(0x0016_0089) }
    /// GPS Dest Distance, DS 1.
    public var gpsDestDistance: DecimalString? { first(0x0016_008A) }
    /// GPS Processing Method, OB 1.
    public var gpsProcessingMethod: BulkValue? { first(0x0016_008B) }
    /// GPS Area Information, OB 1.
    public var gpsAreaInformation: BulkValue? { first(0x0016_008C) }
    /// GPS Date Stamp, DT 1.
    public var gpsDateStamp: DICOMDateTime? { first(0x0016_008D) }
    /// GPS Differential, IS 1.
    public var gpsDifferential: IntegerString? { first(0x0016_008E) }
    /// Light Source Polarization, CS 1.
    public var lightSourcePolarization: String? { first(0x0016_1001) }
    /// Emitter Color Temperature, DS 1.
    public var emitterColorTemperature: DecimalString? { first(0x0016_1002) }
    /// Contact Method, CS 1.
    public var contactMethod: String? { first(0x0016_1003) }
    /// Immersion Media, CS 1-n.
    public var immersionMedia: [String]? { all(0x0016_1004) }
    /// Optical Magnification Factor, DS 1.
    public var opticalMagnificationFactor: DecimalString? { first(0x0016_1005) }
    /// Contrast/Bolus Agent, LO 1.
    public var contrastBolusAgent: String? { first(0x0018_0010) }
    /// Contrast/Bolus Agent Sequence, SQ 1.
    public var contrastBolusAgentSequence: [DataSet]? { all(0x0018_0012) }
    /// Contrast/Bolus T1 Relaxivity, FL 1.
    public var contrastBolusT1Relaxivity: Float? { first(0x0018_0013) }
    /// Contrast/Bolus Administration Route Sequence, SQ 1.
    public var contrastBolusAdministrationRouteSequence: [DataSet]? { all(0x0018_0014) }
    /// Body Part Examined, CS 1.
    public var bodyPartExamined: String? { first(0x0018_0015) }
    /// Scanning Sequence, CS 1-n.
    public var scanningSequence: [String]? { all(0x0018_0020) }
    /// Sequence Variant, CS 1-n.
    public var sequenceVariant: [String]? { all(0x0018_0021) }
    /// Scan Options, CS 1-n.
    public var scanOptions: [String]? { all(0x0018_0022) }
    /// MR Acquisition Type, CS 1.
    public var mrAcquisitionType: String? { first(0x0018_0023) }
    /// Sequence Name, SH 1.
    public var sequenceName: String? { first(0x0018_0024) }
    /// Angio Flag, CS 1.
    public var angioFlag: String? { first(0x0018_0025) }
    /// Intervention Drug Information Sequence, SQ 1.
    public var interventionDrugInformationSequence: [DataSet]? { all(0x0018_0026) }
    /// Intervention Drug Stop Time, TM 1.
    public var interventionDrugStopTime: DICOMTime? { first(0x0018_0027) }
    /// Intervention Drug Dose, DS 1.
    public var interventionDrugDose: DecimalString? { first(0x0018_0028) }
    /// Intervention Drug Code Sequence, SQ 1.
    public var interventionDrugCodeSequence: [DataSet]? { all(0x0018_0029) }
    /// Additional Drug Sequence, SQ 1.
    public var additionalDrugSequence: [DataSet]? { all(0x0018_002A) }
    /// Radionuclide, LO 1-n. Retired.
    public var radionuclide: [String]? { all(0x0018_0030) }
    /// Radiopharmaceutical, LO 1.
    public var radiopharmaceutical: String? { first(0x0018_0031) }
    /// Energy Window Centerline, DS 1. Retired.
    public var energyWindowCenterline: DecimalString? { first(0x0018_0032) }
    /// Energy Window Total Width, DS 1-n. Retired.
    public var energyWindowTotalWidth: [DecimalString]? { all(0x0018_0033) }
    /// Intervention Drug Name, LO 1.
    public var interventionDrugName: String? { first(0x0018_0034) }
    /// Intervention Drug Start Time, TM 1.
    public var interventionDrugStartTime: DICOMTime? { first(0x0018_0035) }
    /// Intervention Sequence, SQ 1.
    public var interventionSequence: [DataSet]? { all(0x0018_0036) }
    /// Therapy Type, CS 1. Retired.
    public var therapyType: String? { first(0x0018_0037) }
    /// Intervention Status, CS 1.
    public var interventionStatus: String? { first(0x0018_0038) }
    /// Therapy Description, CS 1. Retired.
    public var therapyDescription: String? { first(0x0018_0039) }
    /// Intervention Description, ST 1.
    public var interventionDescription: String? { first(0x0018_003A) }
    /// Cine Rate, IS 1.
    public var cineRate: IntegerString? { first(0x0018_0040) }
    /// Initial Cine Run State, CS 1.
    public var initialCineRunState: String? { first(0x0018_0042) }
    /// Slice Thickness, DS 1.
    public var sliceThickness: DecimalString? { first(0x0018_0050) }
    /// KVP, DS 1.
    public var kvp: DecimalString? { first(0x0018_0060) }
    /// Counts Accumulated, IS 1.
    public var countsAccumulated: IntegerString? { first(0x0018_0070) }
    /// Acquisition Termination Condition, CS 1.
    public var acquisitionTerminationCondition: String? { first(0x0018_0071) }
    /// Effective Duration, DS 1.
    public var effectiveDuration: DecimalString? { first(0x0018_0072) }
    /// Acquisition Start Condition, CS 1.
    public var acquisitionStartCondition: String? { first(0x0018_0073) }
    /// Acquisition Start Condition Data, IS 1.
    public var acquisitionStartConditionData: IntegerString? { first(0x0018_0074) }
    /// Acquisition Termination Condition Data, IS 1.
    public var acquisitionTerminationConditionData: IntegerString? { first(0x0018_0075) }
    /// Repetition Time, DS 1.
    public var repetitionTime: DecimalString? { first(0x0018_0080) }
    /// Echo Time, DS 1.
    public var echoTime: DecimalString? { first(0x0018_0081) }
    /// Inversion Time, DS 1.
    public var inversionTime: DecimalString? { first(0x0018_0082) }
    /// Number of Averages, DS 1.
    public var numberOfAverages: DecimalString? { first(0x0018_0083) }
    /// Imaging Frequency, DS 1.
    public var imagingFrequency: DecimalString? { first(0x0018_0084) }
    /// Imaged Nucleus, SH 1.
    public var imagedNucleus: String? { first(0x0018_0085) }
    /// Echo Number(s), IS 1-n.
    public var echoNumbers: [IntegerString]? { all(0x0018_0086) }
    /// Magnetic Field Strength, DS 1.
    public var magneticFieldStrength: DecimalString? { first(0x0018_0087) }
    /// Spacing Between Slices, DS 1.
    public var spacingBetweenSlices: DecimalString? { first(0x0018_0088) }
    /// Number of Phase Encoding Steps, IS 1.
    public var numberOfPhaseEncodingSteps: IntegerString? { first(0x0018_0089) }
    /// Data Collection Diameter, DS 1.
    public var dataCollectionDiameter: DecimalString? { first(0x0018_0090) }
    /// Echo Train Length, IS 1.
    public var echoTrainLength: IntegerString? { first(0x0018_0091) }
    /// Percent Sampling, DS 1.
    public var percentSampling: DecimalString? { first(0x0018_0093) }
    /// Percent Phase Field of View, DS 1.
    public var percentPhaseFieldOfView: DecimalString? { first(0x0018_0094) }
    /// Pixel Bandwidth, DS 1.
    public var pixelBandwidth: DecimalString? { first(0x0018_0095) }
    /// Device Serial Number, LO 1.
    public var deviceSerialNumber: String? { first(0x0018_1000) }
    /// Device UID, UI 1.
    public var deviceUID: UID? { first(0x0018_1002) }
    /// Device ID, LO 1.
    public var deviceID: String? { first(0x0018_1003) }
    /// Plate ID, LO 1.
    public var plateID: String? { first(0x0018_1004) }
    /// Generator ID, LO 1.
    public var generatorID: String? { first(0x0018_1005) }
    /// Grid ID, LO 1.
    public var gridID: String? { first(0x0018_1006) }
    /// Cassette ID, LO 1.
    public var cassetteID: String? { first(0x0018_1007) }
    /// Gantry ID, LO 1.
    public var gantryID: String? { first(0x0018_1008) }
    /// Unique Device Identifier, UT 1.
    public var uniqueDeviceIdentifier: String? { first(0x0018_1009) }
    /// UDI Sequence, SQ 1.
    public var udiSequence: [DataSet]? { all(0x0018_100A) }
    /// Manufacturer's Device Class UID, UI 1-n.
    public var manufacturerDeviceClassUID: [UID]? { all(0x0018_100B) }
    /// Secondary Capture Device ID, LO 1.
    public var secondaryCaptureDeviceID: String? { first(0x0018_1010) }
    /// Hardcopy Creation Device ID, LO 1. Retired.
    public var hardcopyCreationDeviceID: String? { first(0x0018_1011) }
    /// Date of Secondary Capture, DA 1.
    public var dateOfSecondaryCapture: DICOMDate? { first(0x0018_1012) }
    /// Time of Secondary Capture, TM 1.
    public var timeOfSecondaryCapture: DICOMTime? { first(0x0018_1014) }
    /// Secondary Capture Device Manufacturer, LO 1.
    public var secondaryCaptureDeviceManufacturer: String? { first(0x0018_1016) }
    /// Hardcopy Device Manufacturer, LO 1. Retired.
    public var hardcopyDeviceManufacturer: String? { first(0x0018_1017) }
    /// Secondary Capture Device Manufacturer's Model Name, LO 1.
    public var secondaryCaptureDeviceManufacturerModelName: String? { first(0x0018_1018) }
    /// Secondary Capture Device Software Versions, LO 1-n.
    public var secondaryCaptureDeviceSoftwareVersions: [String]? { all(0x0018_1019) }
    /// Hardcopy Device Software Version, LO 1-n. Retired.
    public var hardcopyDeviceSoftwareVersion: [String]? { all(0x0018_101A) }
    /// Hardcopy Device Manufacturer's Model Name, LO 1. Retired.
    public var hardcopyDeviceManufacturerModelName: String? { first(0x0018_101B) }
    /// Software Versions, LO 1-n.
    public var softwareVersions: [String]? { all(0x0018_1020) }
    /// Video Image Format Acquired, SH 1.
    public var videoImageFormatAcquired: String? { first(0x0018_1022) }
    /// Digital Image Format Acquired, LO 1.
    public var digitalImageFormatAcquired: String? { first(0x0018_1023) }
    /// Protocol Name, LO 1.
    public var protocolName: String? { first(0x0018_1030) }
    /// Contrast/Bolus Route, LO 1.
    public var contrastBolusRoute: String? { first(0x0018_1040) }
    /// Contrast/Bolus Volume, DS 1.
    public var contrastBolusVolume: DecimalString? { first(0x0018_1041) }
    /// Contrast/Bolus Start Time, TM 1.
    public var contrastBolusStartTime: DICOMTime? { first(0x0018_1042) }
    /// Contrast/Bolus Stop Time, TM 1.
    public var contrastBolusStopTime: DICOMTime? { first(0x0018_1043) }
    /// Contrast/Bolus Total Dose, DS 1.
    public var contrastBolusTotalDose: DecimalString? { first(0x0018_1044) }
    /// Syringe Counts, IS 1.
    public var syringeCounts: IntegerString? { first(0x0018_1045) }
    /// Contrast Flow Rate, DS 1-n.
    public var contrastFlowRate: [DecimalString]? { all(0x0018_1046) }
    /// Contrast Flow Duration, DS 1-n.
    public var contrastFlowDuration: [DecimalString]? { all(0x0018_1047) }
    /// Contrast/Bolus Ingredient, CS 1.
    public var contrastBolusIngredient: String? { first(0x0018_1048) }
    /// Contrast/Bolus Ingredient Concentration, DS 1.
    public var contrastBolusIngredientConcentration: DecimalString? { first(0x0018_1049) }
    /// Spatial Resolution, DS 1.
    public var spatialResolution: DecimalString? { first(0x0018_1050) }
    /// Trigger Time, DS 1.
    public var triggerTime: DecimalString? { first(0x0018_1060) }
    /// Trigger Source or Type, LO 1.
    public var triggerSourceOrType: String? { first(0x0018_1061) }
    /// Nominal Interval, IS 1.
    public var nominalInterval: IntegerString? { first(0x0018_1062) }
    /// Frame Time, DS 1.
    public var frameTime: DecimalString? { first(0x0018_1063) }
    /// Cardiac Framing Type, LO 1.
    public var cardiacFramingType: String? { first(0x0018_1064) }
    /// Frame Time Vector, DS 1-n.
    public var frameTimeVector: [DecimalString]? { all(0x0018_1065) }
    /// Frame Delay, DS 1.
    public var frameDelay: DecimalString? { first(0x0018_1066) }
    /// Image Trigger Delay, DS 1.
    public var imageTriggerDelay: DecimalString? { first(0x0018_1067) }
    /// Multiplex Group Time Offset, DS 1.
    public var multiplexGroupTimeOffset: DecimalString? { first(0x0018_1068) }
    /// Trigger Time Offset, DS 1.
    public var triggerTimeOffset: DecimalString? { first(0x0018_1069) }
    /// Synchronization Trigger, CS 1.
    public var synchronizationTrigger: String? { first(0x0018_106A) }
    /// Synchronization Channel, US 2.
    public var synchronizationChannel: [Int]? { all(0x0018_106C) }
    /// Trigger Sample Position, UL 1.
    public var triggerSamplePosition: Int? { first(0x0018_106E) }
    /// Radiopharmaceutical Route, LO 1.
    public var radiopharmaceuticalRoute: String? { first(0x0018_1070) }
    /// Radiopharmaceutical Volume, DS 1.
    public var radiopharmaceuticalVolume: DecimalString? { first(0x0018_1071) }
    /// Radiopharmaceutical Start Time, TM 1.
    public var radiopharmaceuticalStartTime: DICOMTime? { first(0x0018_1072) }
    /// Radiopharmaceutical Stop Time, TM 1.
    public var radiopharmaceuticalStopTime: DICOMTime? { first(0x0018_1073) }
    /// Radionuclide Total Dose, DS 1.
    public var radionuclideTotalDose: DecimalString? { first(0x0018_1074) }
    /// Radionuclide Half Life, DS 1.
    public var radionuclideHalfLife: DecimalString? { first(0x0018_1075) }
    /// Radionuclide Positron Fraction, DS 1.
    public var radionuclidePositronFraction: DecimalString? { first(0x0018_1076) }
    /// Radiopharmaceutical Specific Activity, DS 1.
    public var radiopharmaceuticalSpecificActivity: DecimalString? { first(0x0018_1077) }
    /// Radiopharmaceutical Start DateTime, DT 1.
    public var radiopharmaceuticalStartDateTime: DICOMDateTime? { first(0x0018_1078) }
    /// Radiopharmaceutical Stop DateTime, DT 1.
    public var radiopharmaceuticalStopDateTime: DICOMDateTime? { first(0x0018_1079) }
    /// Beat Rejection Flag, CS 1.
    public var beatRejectionFlag: String? { first(0x0018_1080) }
    /// Low R-R Value, IS 1.
    public var lowRRValue: IntegerString? { first(0x0018_1081) }
    /// High R-R Value, IS 1.
    public var highRRValue: IntegerString? { first(0x0018_1082) }
    /// Intervals Acquired, IS 1.
    public var intervalsAcquired: IntegerString? { first(0x0018_1083) }
    /// Intervals Rejected, IS 1.
    public var intervalsRejected: IntegerString? { first(0x0018_1084) }
    /// PVC Rejection, LO 1.
    public var pvcRejection: String? { first(0x0018_1085) }
    /// Skip Beats, IS 1.
    public var skipBeats: IntegerString? { first(0x0018_1086) }
    /// Heart Rate, IS 1.
    public var heartRate: IntegerString? { first(0x0018_1088) }
    /// Cardiac Number of Images, IS 1.
    public var cardiacNumberOfImages: IntegerString? { first(0x0018_1090) }
    /// Trigger Window, IS 1.
    public var triggerWindow: IntegerString? { first(0x0018_1094) }
    /// Reconstruction Diameter, DS 1.
    public var reconstructionDiameter: DecimalString? { first(0x0018_1100) }
    /// Distance Source to Detector, DS 1.
    public var distanceSourceToDetector: DecimalString? { first(0x0018_1110) }
    /// Distance Source to Patient, DS 1.
    public var distanceSourceToPatient: DecimalString? { first(0x0018_1111) }
    /// Estimated Radiographic Magnification Factor, DS 1.
    public var estimatedRadiographicMagnificationFactor: DecimalString? { first(0x0018_1114) }
    /// Gantry/Detector Tilt, DS 1.
    public var gantryDetectorTilt: DecimalString? { first(0x0018_1120) }
    /// Gantry/Detector Slew, DS 1.
    public var gantryDetectorSlew: DecimalString? { first(0x0018_1121) }
    /// Table Height, DS 1.
    public var tableHeight: DecimalString? { first(0x0018_1130) }
    /// Table Traverse, DS 1.
    public var tableTraverse: DecimalString? { first(0x0018_1131) }
    /// Table Motion, CS 1.
    public var tableMotion: String? { first(0x0018_1134) }
    /// Table Vertical Increment, DS 1-n.
    public var tableVerticalIncrement: [DecimalString]? { all(0x0018_1135) }
    /// Table Lateral Increment, DS 1-n.
    public var tableLateralIncrement: [DecimalString]? { all(0x0018_1136) }
    /// Table Longitudinal Increment, DS 1-n.
    public var tableLongitudinalIncrement: [DecimalString]? { all(0x0018_1137) }
    /// Table Angle, DS 1.
    public var tableAngle: DecimalString? { first(0x0018_1138) }
    /// Table Type, CS 1.
    public var tableType: String? { first(0x0018_113A) }
    /// Rotation Direction, CS 1.
    public var rotationDirection: String? { first(0x0018_1140) }
    /// Angular Position, DS 1. Retired.
    public var angularPosition: DecimalString? { first(0x0018_1141) }
    /// Radial Position, DS 1-n.
    public var radialPosition: [DecimalString]? { all(0x0018_1142) }
    /// Scan Arc, DS 1.
    public var scanArc: DecimalString? { first(0x0018_1143) }
    /// Angular Step, DS 1.
    public var angularStep: DecimalString? { first(0x0018_1144) }
    /// Center of Rotation Offset, DS 1.
    public var centerOfRotationOffset: DecimalString? { first(0x0018_1145) }
    /// Rotation Offset, DS 1-n. Retired.
    public var rotationOffset: [DecimalString]? { all(0x0018_1146) }
    /// Field of View Shape, CS 1.
    public var fieldOfViewShape: String? { first(0x0018_1147) }
    /// Field of View Dimension(s), IS 1-2.
    public var fieldOfViewDimensions: [IntegerString]? { all(0x0018_1149) }
    /// Exposure Time, IS 1.
    public var exposureTime: IntegerString? { first(0x0018_1150) }
    /// X-Ray Tube Current, IS 1.
    public var xRayTubeCurrent: IntegerString? { first(0x0018_1151) }
    /// Exposure, IS 1.
    public var exposure: IntegerString? { first(0x0018_1152) }
    /// Exposure in µAs, IS 1.
    public var exposureInuAs: IntegerString? { first(0x0018_1153) }
    /// Average Pulse Width, DS 1.
    public var averagePulseWidth: DecimalString? { first(0x0018_1154) }
    /// Radiation Setting, CS 1.
    public var radiationSetting: String? { first(0x0018_1155) }
    /// Rectification Type, CS 1.
    public var rectificationType: String? { first(0x0018_1156) }
    /// Radiation Mode, CS 1.
    public var radiationMode: String? { first(0x0018_115A) }
    /// Image and Fluoroscopy Area Dose Product, DS 1.
    public var imageAndFluoroscopyAreaDoseProduct: DecimalString? { first(0x0018_115E) }
    /// Filter Type, SH 1.
    public var filterType: String? { first(0x0018_1160) }
    /// Type of Filters, LO 1-n.
    public var typeOfFilters: [String]? { all(0x0018_1161) }
    /// Intensifier Size, DS 1.
    public var intensifierSize: DecimalString? { first(0x0018_1162) }
    /// Imager Pixel Spacing, DS 2.
    public var imagerPixelSpacing: [DecimalString]? { all(0x0018_1164) }
    /// Grid, CS 1-n.
    public var grid: [String]? { all(0x0018_1166) }
    /// Generator Power, IS 1.
    public var generatorPower: IntegerString? { first(0x0018_1170) }
    /// Collimator/grid Name, SH 1.
    public var collimatorGridName: String? { first(0x0018_1180) }
    /// Collimator Type, CS 1.
    public var collimatorType: String? { first(0x0018_1181) }
    /// Focal Distance, IS 1-2.
    public var focalDistance: [IntegerString]? { all(0x0018_1182) }
    /// X Focus Center, DS 1-2.
    public var xFocusCenter: [DecimalString]? { all(0x0018_1183) }
    /// Y Focus Center, DS 1-2.
    public var yFocusCenter: [DecimalString]? { all(0x0018_1184) }
    /// Focal Spot(s), DS 1-n.
    public var focalSpots: [DecimalString]? { all(0x0018_1190) }
    /// Anode Target Material, CS 1.
    public var anodeTargetMaterial: String? { first(0x0018_1191) }
    /// Body Part Thickness, DS 1.
    public var bodyPartThickness: DecimalString? { first(0x0018_11A0) }
    /// Compression Force, DS 1.
    public var compressionForce: DecimalString? { first(0x0018_11A2) }
    /// Compression Pressure, DS 1.
    public var compressionPressure: DecimalString? { first(0x0018_11A3) }
    /// Paddle Description, LO 1.
    public var paddleDescription: String? { first(0x0018_11A4) }
    /// Compression Contact Area, DS 1.
    public var compressionContactArea: DecimalString? { first(0x0018_11A5) }
    /// Acquisition Mode, LO 1.
    public var acquisitionMode: String? { first(0x0018_11B0) }
    /// Dose Mode Name, LO 1.
    public var doseModeName: String? { first(0x0018_11B1) }
    /// Acquired Subtraction Mask Flag, CS 1.
    public var acquiredSubtractionMaskFlag: String? { first(0x0018_11B2) }
    /// Fluoroscopy Persistence Flag, CS 1.
    public var fluoroscopyPersistenceFlag: String? { first(0x0018_11B3) }
    /// Fluoroscopy Last Image Hold Persistence Flag, CS 1.
    public var fluoroscopyLastImageHoldPersistenceFlag: String? { first(0x0018_11B4) }
    /// Upper Limit Number Of Persistent Fluoroscopy Frames, IS 1.
    public var upperLimitNumberOfPersistentFluoroscopyFrames: IntegerString? { first(0x0018_11B5) }
    /// Contrast/Bolus Auto Injection Trigger Flag, CS 1.
    public var contrastBolusAutoInjectionTriggerFlag: String? { first(0x0018_11B6) }
    /// Contrast/Bolus Injection Delay, FD 1.
    public var contrastBolusInjectionDelay: Double? { first(0x0018_11B7) }
    /// XA Acquisition Phase Details Sequence, SQ 1.
    public var xaAcquisitionPhaseDetailsSequence: [DataSet]? { all(0x0018_11B8) }
    /// XA Acquisition Frame Rate, FD 1.
    public var xaAcquisitionFrameRate: Double? { first(0x0018_11B9) }
    /// XA Plane Details Sequence, SQ 1.
    public var xaPlaneDetailsSequence: [DataSet]? { all(0x0018_11BA) }
    /// Acquisition Field of View Label, LO 1.
    public var acquisitionFieldOfViewLabel: String? { first(0x0018_11BB) }
    /// X-Ray Filter Details Sequence, SQ 1.
    public var xRayFilterDetailsSequence: [DataSet]? { all(0x0018_11BC) }
    /// XA Acquisition Duration, FD 1.
    public var xaAcquisitionDuration: Double? { first(0x0018_11BD) }
    /// Reconstruction Pipeline Type, CS 1.
    public var reconstructionPipelineType: String? { first(0x0018_11BE) }
    /// Image Filter Details Sequence, SQ 1.
    public var imageFilterDetailsSequence: [DataSet]? { all(0x0018_11BF) }
    /// Applied Mask Subtraction Flag, CS 1.
    public var appliedMaskSubtractionFlag: String? { first(0x0018_11C0) }
    /// Requested Series Description Code Sequence, SQ 1.
    public var requestedSeriesDescriptionCodeSequence: [DataSet]? { all(0x0018_11C1) }
    /// Date of Last Calibration, DA 1-n.
    public var dateOfLastCalibration: [DICOMDate]? { all(0x0018_1200) }
    /// Time of Last Calibration, TM 1-n.
    public var timeOfLastCalibration: [DICOMTime]? { all(0x0018_1201) }
    /// DateTime of Last Calibration, DT 1.
    public var dateTimeOfLastCalibration: DICOMDateTime? { first(0x0018_1202) }
    /// Calibration DateTime, DT 1.
    public var calibrationDateTime: DICOMDateTime? { first(0x0018_1203) }
    /// Date of Manufacture, DA 1.
    public var dateOfManufacture: DICOMDate? { first(0x0018_1204) }
    /// Date of Installation, DA 1.
    public var dateOfInstallation: DICOMDate? { first(0x0018_1205) }
    /// Convolution Kernel, SH 1-n.
    public var convolutionKernel: [String]? { all(0x0018_1210) }
    /// Upper/Lower Pixel Values, IS 1-n. Retired.
    public var upperLowerPixelValues: [IntegerString]? { all(0x0018_1240) }
    /// Actual Frame Duration, IS 1.
    public var actualFrameDuration: IntegerString? { first(0x0018_1242) }
    /// Count Rate, IS 1.
    public var countRate: IntegerString? { first(0x0018_1243) }
    /// Preferred Playback Sequencing, US 1.
    public var preferredPlaybackSequencing: Int? { first(0x0018_1244) }
    /// Receive Coil Name, SH 1.
    public var receiveCoilName: String? { first(0x0018_1250) }
    /// Transmit Coil Name, SH 1.
    public var transmitCoilName: String? { first(0x0018_1251) }
    /// Plate Type, SH 1.
    public var plateType: String? { first(0x0018_1260) }
    /// Phosphor Type, LO 1.
    public var phosphorType: String? { first(0x0018_1261) }
    /// Water Equivalent Diameter, FD 1.
    public var waterEquivalentDiameter: Double? { first(0x0018_1271) }
    /// Water Equivalent Diameter Calculation Method Code Sequence, SQ 1.
    public var waterEquivalentDiameterCalculationMethodCodeSequence: [DataSet]? { all(0x0018_1272) }
    /// Scan Velocity, DS 1.
    public var scanVelocity: DecimalString? { first(0x0018_1300) }
    /// Whole Body Technique, CS 1-n.
    public var wholeBodyTechnique: [String]? { all(0x0018_1301) }
    /// Scan Length, IS 1.
    public var scanLength: IntegerString? { first(0x0018_1302) }
    /// Acquisition Matrix, US 4.
    public var acquisitionMatrix: [Int]? { all(0x0018_1310) }
    /// In-plane Phase Encoding Direction, CS 1.
    public var inPlanePhaseEncodingDirection: String? { first(0x0018_1312) }
    /// Flip Angle, DS 1.
    public var flipAngle: DecimalString? { first(0x0018_1314) }
    /// Variable Flip Angle Flag, CS 1.
    public var variableFlipAngleFlag: String? { first(0x0018_1315) }
    /// SAR, DS 1.
    public var sar: DecimalString? { first(0x0018_1316) }
    /// dB/dt, DS 1.
    public var dBdt: DecimalString? { first(0x0018_1318) }
    /// B1rms, FL 1.
    public var b1rms: Float? { first(0x0018_1320) }
    /// Acquisition Device Processing Description, LO 1.
    public var acquisitionDeviceProcessingDescription: String? { first(0x0018_1400) }
    /// Acquisition Device Processing Code, LO 1.
    public var acquisitionDeviceProcessingCode: String? { first(0x0018_1401) }
    /// Cassette Orientation, CS 1.
    public var cassetteOrientation: String? { first(0x0018_1402) }
    /// Cassette Size, CS 1.
    public var cassetteSize: String? { first(0x0018_1403) }
    /// Exposures on Plate, US 1.
    public var exposuresOnPlate: Int? { first(0x0018_1404) }
    /// Relative X-Ray Exposure, IS 1.
    public var relativeXRayExposure: IntegerString? { first(0x0018_1405) }
    /// Exposure Index, DS 1.
    public var exposureIndex: DecimalString? { first(0x0018_1411) }
    /// Target Exposure Index, DS 1.
    public var targetExposureIndex: DecimalString? { first(0x0018_1412) }
    /// Deviation Index, DS 1.
    public var deviationIndex: DecimalString? { first(0x0018_1413) }
    /// Column Angulation, DS 1.
    public var columnAngulation: DecimalString? { first(0x0018_1450) }
    /// Tomo Layer Height, DS 1.
    public var tomoLayerHeight: DecimalString? { first(0x0018_1460) }
    /// Tomo Angle, DS 1.
    public var tomoAngle: DecimalString? { first(0x0018_1470) }
    /// Tomo Time, DS 1.
    public var tomoTime: DecimalString? { first(0x0018_1480) }
    /// Tomo Type, CS 1.
    public var tomoType: String? { first(0x0018_1490) }
    /// Tomo Class, CS 1.
    public var tomoClass: String? { first(0x0018_1491) }
    /// Number of Tomosynthesis Source Images, IS 1.
    public var numberOfTomosynthesisSourceImages: IntegerString? { first(0x0018_1495) }
    /// Positioner Motion, CS 1.
    public var positionerMotion: String? { first(0x0018_1500) }
    /// Positioner Type, CS 1.
    public var positionerType: String? { first(0x0018_1508) }
    /// Positioner Primary Angle, DS 1.
    public var positionerPrimaryAngle: DecimalString? { first(0x0018_1510) }
    /// Positioner Secondary Angle, DS 1.
    public var positionerSecondaryAngle: DecimalString? { first(0x0018_1511) }
    /// Positioner Primary Angle Increment, DS 1-n.
    public var positionerPrimaryAngleIncrement: [DecimalString]? { all(0x0018_1520) }
    /// Positioner Secondary Angle Increment, DS 1-n.
    public var positionerSecondaryAngleIncrement: [DecimalString]? { all(0x0018_1521) }
    /// Detector Primary Angle, DS 1.
    public var detectorPrimaryAngle: DecimalString? { first(0x0018_1530) }
    /// Detector Secondary Angle, DS 1.
    public var detectorSecondaryAngle: DecimalString? { first(0x0018_1531) }
    /// Shutter Shape, CS 1-3.
    public var shutterShape: [String]? { all(0x0018_1600) }
    /// Shutter Left Vertical Edge, IS 1.
    public var shutterLeftVerticalEdge: IntegerString? { first(0x0018_1602) }
    /// Shutter Right Vertical Edge, IS 1.
    public var shutterRightVerticalEdge: IntegerString? { first(0x0018_1604) }
    /// Shutter Upper Horizontal Edge, IS 1.
    public var shutterUpperHorizontalEdge: IntegerString? { first(0x0018_1606) }
    /// Shutter Lower Horizontal Edge, IS 1.
    public var shutterLowerHorizontalEdge: IntegerString? { first(0x0018_1608) }
    /// Center of Circular Shutter, IS 2.
    public var centerOfCircularShutter: [IntegerString]? { all(0x0018_1610) }
    /// Radius of Circular Shutter, IS 1.
    public var radiusOfCircularShutter: IntegerString? { first(0x0018_1612) }
    /// Vertices of the Polygonal Shutter, IS 2-2n.
    public var verticesOfThePolygonalShutter: [IntegerString]? { all(0x0018_1620) }
    /// Shutter Presentation Value, US 1.
    public var shutterPresentationValue: Int? { first(0x0018_1622) }
    /// Shutter Overlay Group, US 1.
    public var shutterOverlayGroup: Int? { first(0x0018_1623) }
    /// Shutter Presentation Color CIELab Value, US 3.
    public var shutterPresentationColorCIELabValue: [Int]? { all(0x0018_1624) }
    /// Outline Shape Type, CS 1.
    public var outlineShapeType: String? { first(0x0018_1630) }
    /// Outline Left Vertical Edge, FD 1.
    public var outlineLeftVerticalEdge: Double? { first(0x0018_1631) }
    /// Outline Right Vertical Edge, FD 1.
    public var outlineRightVerticalEdge: Double? { first(0x0018_1632) }
    /// Outline Upper Horizontal Edge, FD 1.
    public var outlineUpperHorizontalEdge: Double? { first(0x0018_1633) }
    /// Outline Lower Horizontal Edge, FD 1.
    public var outlineLowerHorizontalEdge: Double? { first(0x0018_1634) }
    /// Center of Circular Outline, FD 2.
    public var centerOfCircularOutline: [Double]? { all(0x0018_1635) }
    /// Diameter of Circular Outline, FD 1.
    public var diameterOfCircularOutline: Double? { first(0x0018_1636) }
    /// Number of Polygonal Vertices, UL 1.
    public var numberOfPolygonalVertices: Int? { first(0x0018_1637) }
    /// Vertices of the Polygonal Outline, OF 1.
    public var verticesOfThePolygonalOutline: BulkValue? { first(0x0018_1638) }
    /// Collimator Shape, CS 1-3.
    public var collimatorShape: [String]? { all(0x0018_1700) }
    /// Collimator Left Vertical Edge, IS 1.
    public var collimatorLeftVerticalEdge: IntegerString? { first(0x0018_1702) }
    /// Collimator Right Vertical Edge, IS 1.
    public var collimatorRightVerticalEdge: IntegerString? { first(0x0018_1704) }
    /// Collimator Upper Horizontal Edge, IS 1.
    public var collimatorUpperHorizontalEdge: IntegerString? { first(0x0018_1706) }
    /// Collimator Lower Horizontal Edge, IS 1.
    public var collimatorLowerHorizontalEdge: IntegerString? { first(0x0018_1708) }
    /// Center of Circular Collimator, IS 2.
    public var centerOfCircularCollimator: [IntegerString]? { all(0x0018_1710) }
    /// Radius of Circular Collimator, IS 1.
    public var radiusOfCircularCollimator: IntegerString? { first(0x0018_1712) }
    /// Vertices of the Polygonal Collimator, IS 2-2n.
    public var verticesOfThePolygonalCollimator: [IntegerString]? { all(0x0018_1720) }
    /// Acquisition Time Synchronized, CS 1.
    public var acquisitionTimeSynchronized: String? { first(0x0018_1800) }
    /// Time Source, SH 1.
    public var timeSource: String? { first(0x0018_1801) }
    /// Time Distribution Protocol, CS 1.
    public var timeDistributionProtocol: String? { first(0x0018_1802) }
    /// NTP Source Address, LO 1.
    public var ntpSourceAddress: String? { first(0x0018_1803) }
    /// Page Number Vector, IS 1-n.
    public var pageNumberVector: [IntegerString]? { all(0x0018_2001) }
    /// Frame Label Vector, SH 1-n.
    public var frameLabelVector: [String]? { all(0x0018_2002) }
    /// Frame Primary Angle Vector, DS 1-n.
    public var framePrimaryAngleVector: [DecimalString]? { all(0x0018_2003) }
    /// Frame Secondary Angle Vector, DS 1-n.
    public var frameSecondaryAngleVector: [DecimalString]? { all(0x0018_2004) }
    /// Slice Location Vector, DS 1-n.
    public var sliceLocationVector: [DecimalString]? { all(0x0018_2005) }
    /// Display Window Label Vector, SH 1-n.
    public var displayWindowLabelVector: [String]? { all(0x0018_2006) }
    /// Nominal Scanned Pixel Spacing, DS 2.
    public var nominalScannedPixelSpacing: [DecimalString]? { all(0x0018_2010) }
    /// Digitizing Device Transport Direction, CS 1.
    public var digitizingDeviceTransportDirection: String? { first(0x0018_2020) }
    /// Rotation of Scanned Film, DS 1.
    public var rotationOfScannedFilm: DecimalString? { first(0x0018_2030) }
    /// Biopsy Target Sequence, SQ 1.
    public var biopsyTargetSequence: [DataSet]? { all(0x0018_2041) }
    /// Target UID, UI 1.
    public var targetUID: UID? { first(0x0018_2042) }
    /// Localizing Cursor Position, FL 2.
    public var localizingCursorPosition: [Float]? { all(0x0018_2043) }
    /// Calculated Target Position, FL 3.
    public var calculatedTargetPosition: [Float]? { all(0x0018_2044) }
    /// Target Label, SH 1.
    public var targetLabel: String? { first(0x0018_2045) }
    /// Displayed Z Value, FL 1.
    public var displayedZValue: Float? { first(0x0018_2046) }
    /// IVUS Acquisition, CS 1.
    public var ivusAcquisition: String? { first(0x0018_3100) }
    /// IVUS Pullback Rate, DS 1.
    public var ivusPullbackRate: DecimalString? { first(0x0018_3101) }
    /// IVUS Gated Rate, DS 1.
    public var ivusGatedRate: DecimalString? { first(0x0018_3102) }
    /// IVUS Pullback Start Frame Number, IS 1.
    public var ivusPullbackStartFrameNumber: IntegerString? { first(0x0018_3103) }
    /// IVUS Pullback Stop Frame Number, IS 1.
    public var ivusPullbackStopFrameNumber: IntegerString? { first(0x0018_3104) }
    /// Lesion Number, IS 1-n.
    public var lesionNumber: [IntegerString]? { all(0x0018_3105) }
    /// Acquisition Comments, LT 1. Retired.
    public var acquisitionComments: String? { first(0x0018_4000) }
    /// Output Power, SH 1-n.
    public var outputPower: [String]? { all(0x0018_5000) }
    /// Transducer Data, LO 1-n.
    public var transducerData: [String]? { all(0x0018_5010) }
    /// Transducer Identification Sequence, SQ 1.
    public var transducerIdentificationSequence: [DataSet]? { all(0x0018_5011) }
    /// Focus Depth, DS 1.
    public var focusDepth: DecimalString? { first(0x0018_5012) }
    /// Processing Function, LO 1.
    public var processingFunction: String? { first(0x0018_5020) }
    /// Postprocessing Function, LO 1. Retired.
    public var postprocessingFunction: String? { first(0x0018_5021) }
    /// Mechanical Index, DS 1.
    public var mechanicalIndex: DecimalString? { first(0x0018_5022) }
    /// Bone Thermal Index, DS 1.
    public var boneThermalIndex: DecimalString? { first(0x0018_5024) }
    /// Cranial Thermal Index, DS 1.
    public var cranialThermalIndex: DecimalString? { first(0x0018_5026) }
    /// Soft Tissue Thermal Index, DS 1.
    public var softTissueThermalIndex: DecimalString? { first(0x0018_5027) }
    /// Soft Tissue-focus Thermal Index, DS 1.
    public var softTissueFocusThermalIndex: DecimalString? { first(0x0018_5028) }
    /// Soft Tissue-surface Thermal Index, DS 1.
    public var softTissueSurfaceThermalIndex: DecimalString? { first(0x0018_5029) }
    /// Dynamic Range, DS 1. Retired.
    public var dynamicRange: DecimalString? { first(0x0018_5030) }
    /// Total Gain, DS 1. Retired.
    public var totalGain: DecimalString? { first(0x0018_5040) }
    /// Depth of Scan Field, IS 1.
    public var depthOfScanField: IntegerString? { first(0x0018_5050) }
    /// Patient Position, CS 1.
    public var patientPosition: String? { first(0x0018_5100) }
    /// View Position, CS 1.
    public var viewPosition: String? { first(0x0018_5101) }
    /// Projection Eponymous Name Code Sequence, SQ 1.
    public var projectionEponymousNameCodeSequence: [DataSet]? { all(0x0018_5104) }
    /// Image Transformation Matrix, DS 6. Retired.
    public var imageTransformationMatrix: [DecimalString]? { all(0x0018_5210) }
    /// Image Translation Vector, DS 3. Retired.
    public var imageTranslationVector: [DecimalString]? { all(0x0018_5212) }
    /// Sensitivity, DS 1.
    public var sensitivity: DecimalString? { first(0x0018_6000) }
    /// Sequence of Ultrasound Regions, SQ 1.
    public var sequenceOfUltrasoundRegions: [DataSet]? { all(0x0018_6011) }
    /// Region Spatial Format, US 1.
    public var regionSpatialFormat: Int? { first(0x0018_6012) }
    /// Region Data Type, US 1.
    public var regionDataType: Int? { first(0x0018_6014) }
    /// Region Flags, UL 1.
    public var regionFlags: Int? { first(0x0018_6016) }
    /// Region Location Min X0, UL 1.
    public var regionLocationMinX0: Int? { first(0x0018_6018) }
    /// Region Location Min Y0, UL 1.
    public var regionLocationMinY0: Int? { first(0x0018_601A) }
    /// Region Location Max X1, UL 1.
    public var regionLocationMaxX1: Int? { first(0x0018_601C) }
    /// Region Location Max Y1, UL 1.
    public var regionLocationMaxY1: Int? { first(0x0018_601E) }
    /// Reference Pixel X0, SL 1.
    public var referencePixelX0: Int? { first(0x0018_6020) }
    /// Reference Pixel Y0, SL 1.
    public var referencePixelY0: Int? { first(0x0018_6022) }
    /// Physical Units X Direction, US 1.
    public var physicalUnitsXDirection: Int? { first(0x0018_6024) }
    /// Physical Units Y Direction, US 1.
    public var physicalUnitsYDirection: Int? { first(0x0018_6026) }
    /// Reference Pixel Physical Value X, FD 1.
    public var referencePixelPhysicalValueX: Double? { first(0x0018_6028) }
    /// Reference Pixel Physical Value Y, FD 1.
    public var referencePixelPhysicalValueY: Double? { first(0x0018_602A) }
    /// Physical Delta X, FD 1.
    public var physicalDeltaX: Double? { first(0x0018_602C) }
    /// Physical Delta Y, FD 1.
    public var physicalDeltaY: Double? { first(0x0018_602E) }
    /// Transducer Frequency, UL 1.
    public var transducerFrequency: Int? { first(0x0018_6030) }
    /// Transducer Type, CS 1.
    public var transducerType: String? { first(0x0018_6031) }
    /// Pulse Repetition Frequency, UL 1.
    public var pulseRepetitionFrequency: Int? { first(0x0018_6032) }
    /// Doppler Correction Angle, FD 1.
    public var dopplerCorrectionAngle: Double? { first(0x0018_6034) }
    /// Steering Angle, FD 1.
    public var steeringAngle: Double? { first(0x0018_6036) }
    /// Doppler Sample Volume X Position (Retired), UL 1. Retired.
    public var dopplerSampleVolumeXPositionRetired: Int? { first(0x0018_6038) }
    /// Doppler Sample Volume X Position, SL 1.
    public var dopplerSampleVolumeXPosition: Int? { first(0x0018_6039) }
    /// Doppler Sample Volume Y Position (Retired), UL 1. Retired.
    public var dopplerSampleVolumeYPositionRetired: Int? { first(0x0018_603A) }
    /// Doppler Sample Volume Y Position, SL 1.
    public var dopplerSampleVolumeYPosition: Int? { first(0x0018_603B) }
    /// TM-Line Position X0 (Retired), UL 1. Retired.
    public var tmLinePositionX0Retired: Int? { first(0x0018_603C) }
    /// TM-Line Position X0, SL 1.
    public var tmLinePositionX0: Int? { first(0x0018_603D) }
    /// TM-Line Position Y0 (Retired), UL 1. Retired.
    public var tmLinePositionY0Retired: Int? { first(0x0018_603E) }
    /// TM-Line Position Y0, SL 1.
    public var tmLinePositionY0: Int? { first(0x0018_603F) }
    /// TM-Line Position X1 (Retired), UL 1. Retired.
    public var tmLinePositionX1Retired: Int? { first(0x0018_6040) }
    /// TM-Line Position X1, SL 1.
    public var tmLinePositionX1: Int? { first(0x0018_6041) }
    /// TM-Line Position Y1 (Retired), UL 1. Retired.
    public var tmLinePositionY1Retired: Int? { first(0x0018_6042) }
    /// TM-Line Position Y1, SL 1.
    public var tmLinePositionY1: Int? { first(0x0018_6043) }
    /// Pixel Component Organization, US 1.
    public var pixelComponentOrganization: Int? { first(0x0018_6044) }
    /// Pixel Component Mask, UL 1.
    public var pixelComponentMask: Int? { first(0x0018_6046) }
    /// Pixel Component Range Start, UL 1.
    public var pixelComponentRangeStart: Int? { first(0x0018_6048) }
    /// Pixel Component Range Stop, UL 1.
    public var pixelComponentRangeStop: Int? { first(0x0018_604A) }
    /// Pixel Component Physical Units, US 1.
    public var pixelComponentPhysicalUnits: Int? { first(0x0018_604C) }
    /// Pixel Component Data Type, US 1.
    public var pixelComponentDataType: Int? { first(0x0018_604E) }
    /// Number of Table Break Points, UL 1.
    public var numberOfTableBreakPoints: Int? { first(0x0018_6050) }
    /// Table of X Break Points, UL 1-n.
    public var tableOfXBreakPoints: [Int]? { all(0x0018_6052) }
    /// Table of Y Break Points, FD 1-n.
    public var tableOfYBreakPoints: [Double]? { all(0x0018_6054) }
    /// Number of Table Entries, UL 1.
    public var numberOfTableEntries: Int? { first(0x0018_6056) }
    /// Table of Pixel Values, UL 1-n.
    public var tableOfPixelValues: [Int]? { all(0x0018_6058) }
    /// Table of Parameter Values, FL 1-n.
    public var tableOfParameterValues: [Float]? { all(0x0018_605A) }
    /// R Wave Time Vector, FL 1-n.
    public var rWaveTimeVector: [Float]? { all(0x0018_6060) }
    /// Active Image Area Overlay Group, US 1.
    public var activeImageAreaOverlayGroup: Int? { first(0x0018_6070) }
    /// Detector Conditions Nominal Flag, CS 1.
    public var detectorConditionsNominalFlag: String? { first(0x0018_7000) }
    /// Detector Temperature, DS 1.
    public var detectorTemperature: DecimalString? { first(0x0018_7001) }
    /// Detector Type, CS 1.
    public var detectorType: String? { first(0x0018_7004) }
    /// Detector Configuration, CS 1.
    public var detectorConfiguration: String? { first(0x0018_7005) }
    /// Detector Description, LT 1.
    public var detectorDescription: String? { first(0x0018_7006) }
    /// Detector Mode, LT 1.
    public var detectorMode: String? { first(0x0018_7008) }
    /// Detector ID, SH 1.
    public var detectorID: String? { first(0x0018_700A) }
    /// Date of Last Detector Calibration, DA 1.
    public var dateOfLastDetectorCalibration: DICOMDate? { first(0x0018_700C) }
    /// Time of Last Detector Calibration, TM 1.
    public var timeOfLastDetectorCalibration: DICOMTime? { first(0x0018_700E) }
    /// Exposures on Detector Since Last Calibration, IS 1.
    public var exposuresOnDetectorSinceLastCalibration: IntegerString? { first(0x0018_7010) }
    /// Exposures on Detector Since Manufactured, IS 1.
    public var exposuresOnDetectorSinceManufactured: IntegerString? { first(0x0018_7011) }
    /// Detector Time Since Last Exposure, DS 1.
    public var detectorTimeSinceLastExposure: DecimalString? { first(0x0018_7012) }
    /// Detector Active Time, DS 1.
    public var detectorActiveTime: DecimalString? { first(0x0018_7014) }
    /// Detector Activation Offset From Exposure, DS 1.
    public var detectorActivationOffsetFromExposure: DecimalString? { first(0x0018_7016) }
    /// Detector Binning, DS 2.
    public var detectorBinning: [DecimalString]? { all(0x0018_701A) }
    /// Detector Element Physical Size, DS 2.
    public var detectorElementPhysicalSize: [DecimalString]? { all(0x0018_7020) }
    /// Detector Element Spacing, DS 2.
    public var detectorElementSpacing: [DecimalString]? { all(0x0018_7022) }
    /// Detector Active Shape, CS 1.
    public var detectorActiveShape: String? { first(0x0018_7024) }
    /// Detector Active Dimension(s), DS 1-2.
    public var detectorActiveDimensions: [DecimalString]? { all(0x0018_7026) }
    /// Detector Active Origin, DS 2.
    public var detectorActiveOrigin: [DecimalString]? { all(0x0018_7028) }
    /// Detector Manufacturer Name, LO 1.
    public var detectorManufacturerName: String? { first(0x0018_702A) }
    /// Detector Manufacturer's Model Name, LO 1.
    public var detectorManufacturerModelName: String? { first(0x0018_702B) }
    /// Field of View Origin, DS 2.
    public var fieldOfViewOrigin: [DecimalString]? { all(0x0018_7030) }
    /// Field of View Rotation, DS 1.
    public var fieldOfViewRotation: DecimalString? { first(0x0018_7032) }
    /// Field of View Horizontal Flip, CS 1.
    public var fieldOfViewHorizontalFlip: String? { first(0x0018_7034) }
    /// Pixel Data Area Origin Relative To FOV, FL 2.
    public var pixelDataAreaOriginRelativeToFOV: [Float]? { all(0x0018_7036) }
    /// Pixel Data Area Rotation Angle Relative To FOV, FL 1.
    public var pixelDataAreaRotationAngleRelativeToFOV: Float? { first(0x0018_7038) }
    /// Grid Absorbing Material, LT 1.
    public var gridAbsorbingMaterial: String? { first(0x0018_7040) }
    /// Grid Spacing Material, LT 1.
    public var gridSpacingMaterial: String? { first(0x0018_7041) }
    /// Grid Thickness, DS 1.
    public var gridThickness: DecimalString? { first(0x0018_7042) }
    /// Grid Pitch, DS 1.
    public var gridPitch: DecimalString? { first(0x0018_7044) }
    /// Grid Aspect Ratio, IS 2.
    public var gridAspectRatio: [IntegerString]? { all(0x0018_7046) }
    /// Grid Period, DS 1.
    public var gridPeriod: DecimalString? { first(0x0018_7048) }
    /// Grid Focal Distance, DS 1.
    public var gridFocalDistance: DecimalString? { first(0x0018_704C) }
    /// Filter Material, CS 1-n.
    public var filterMaterial: [String]? { all(0x0018_7050) }
    /// Filter Thickness Minimum, DS 1-n.
    public var filterThicknessMinimum: [DecimalString]? { all(0x0018_7052) }
    /// Filter Thickness Maximum, DS 1-n.
    public var filterThicknessMaximum: [DecimalString]? { all(0x0018_7054) }
    /// Filter Beam Path Length Minimum, FL 1-n.
    public var filterBeamPathLengthMinimum: [Float]? { all(0x0018_7056) }
    /// Filter Beam Path Length Maximum, FL 1-n.
    public var filterBeamPathLengthMaximum: [Float]? { all(0x0018_7058) }
    /// Exposure Control Mode, CS 1.
    public var exposureControlMode: String? { first(0x0018_7060) }
    /// Exposure Control Mode Description, LT 1.
    public var exposureControlModeDescription: String? { first(0x0018_7062) }
    /// Exposure Status, CS 1.
    public var exposureStatus: String? { first(0x0018_7064) }
    /// Phototimer Setting, DS 1.
    public var phototimerSetting: DecimalString? { first(0x0018_7065) }
    /// Exposure Time in µS, DS 1.
    public var exposureTimeInuS: DecimalString? { first(0x0018_8150) }
    /// X-Ray Tube Current in µA, DS 1.
    public var xRayTubeCurrentInuA: DecimalString? { first(0x0018_8151) }
    /// Content Qualification, CS 1.
    public var contentQualification: String? { first(0x0018_9004) }
    /// Pulse Sequence Name, SH 1.
    public var pulseSequenceName: String? { first(0x0018_9005) }
    /// MR Imaging Modifier Sequence, SQ 1.
    public var mrImagingModifierSequence: [DataSet]? { all(0x0018_9006) }
    /// Echo Pulse Sequence, CS 1.
    public var echoPulseSequence: String? { first(0x0018_9008) }
    /// Inversion Recovery, CS 1.
    public var inversionRecovery: String? { first(0x0018_9009) }
    /// Flow Compensation, CS 1.
    public var flowCompensation: String? { first(0x0018_9010) }
    /// Multiple Spin Echo, CS 1.
    public var multipleSpinEcho: String? { first(0x0018_9011) }
    /// Multi-planar Excitation, CS 1.
    public var multiPlanarExcitation: String? { first(0x0018_9012) }
    /// Phase Contrast, CS 1.
    public var phaseContrast: String? { first(0x0018_9014) }
    /// Time of Flight Contrast, CS 1.
    public var timeOfFlightContrast: String? { first(0x0018_9015) }
    /// Spoiling, CS 1.
    public var spoiling: String? { first(0x0018_9016) }
    /// Steady State Pulse Sequence, CS 1.
    public var steadyStatePulseSequence: String? { first(0x0018_9017) }
    /// Echo Planar Pulse Sequence, CS 1.
    public var echoPlanarPulseSequence: String? { first(0x0018_9018) }
    /// Tag Angle First Axis, FD 1.
    public var tagAngleFirstAxis: Double? { first(0x0018_9019) }
    /// Magnetization Transfer, CS 1.
    public var magnetizationTransfer: String? { first(0x0018_9020) }
    /// T2 Preparation, CS 1.
    public var t2Preparation: String? { first(0x0018_9021) }
    /// Blood Signal Nulling, CS 1.
    public var bloodSignalNulling: String? { first(0x0018_9022) }
    /// Saturation Recovery, CS 1.
    public var saturationRecovery: String? { first(0x0018_9024) }
    /// Spectrally Selected Suppression, CS 1.
    public var spectrallySelectedSuppression: String? { first(0x0018_9025) }
    /// Spectrally Selected Excitation, CS 1.
    public var spectrallySelectedExcitation: String? { first(0x0018_9026) }
    /// Spatial Pre-saturation, CS 1.
    public var spatialPresaturation: String? { first(0x0018_9027) }
    /// Tagging, CS 1.
    public var tagging: String? { first(0x0018_9028) }
    /// Oversampling Phase, CS 1.
    public var oversamplingPhase: String? { first(0x0018_9029) }
    /// Tag Spacing First Dimension, FD 1.
    public var tagSpacingFirstDimension: Double? { first(0x0018_9030) }
    /// Geometry of k-Space Traversal, CS 1.
    public var geometryOfKSpaceTraversal: String? { first(0x0018_9032) }
    /// Segmented k-Space Traversal, CS 1.
    public var segmentedKSpaceTraversal: String? { first(0x0018_9033) }
    /// Rectilinear Phase Encode Reordering, CS 1.
    public var rectilinearPhaseEncodeReordering: String? { first(0x0018_9034) }
    /// Tag Thickness, FD 1.
    public var tagThickness: Double? { first(0x0018_9035) }
    /// Partial Fourier Direction, CS 1.
    public var partialFourierDirection: String? { first(0x0018_9036) }
    /// Cardiac Synchronization Technique, CS 1.
    public var cardiacSynchronizationTechnique: String? { first(0x0018_9037) }
    /// Receive Coil Manufacturer Name, LO 1.
    public var receiveCoilManufacturerName: String? { first(0x0018_9041) }
    /// MR Receive Coil Sequence, SQ 1.
    public var mrReceiveCoilSequence: [DataSet]? { all(0x0018_9042) }
    /// Receive Coil Type, CS 1.
    public var receiveCoilType: String? { first(0x0018_9043) }
    /// Quadrature Receive Coil, CS 1.
    public var quadratureReceiveCoil: String? { first(0x0018_9044) }
    /// Multi-Coil Definition Sequence, SQ 1.
    public var multiCoilDefinitionSequence: [DataSet]? { all(0x0018_9045) }
    /// Multi-Coil Configuration, LO 1.
    public var multiCoilConfiguration: String? { first(0x0018_9046) }
    /// Multi-Coil Element Name, SH 1.
    public var multiCoilElementName: String? { first(0x0018_9047) }
    /// Multi-Coil Element Used, CS 1.
    public var multiCoilElementUsed: String? { first(0x0018_9048) }
    /// MR Transmit Coil Sequence, SQ 1.
    public var mrTransmitCoilSequence: [DataSet]? { all(0x0018_9049) }
    /// Transmit Coil Manufacturer Name, LO 1.
    public var transmitCoilManufacturerName: String? { first(0x0018_9050) }
    /// Transmit Coil Type, CS 1.
    public var transmitCoilType: String? { first(0x0018_9051) }
    /// Spectral Width, FD 1-2.
    public var spectralWidth: [Double]? { all(0x0018_9052) }
    /// Chemical Shift Reference, FD 1-2.
    public var chemicalShiftReference: [Double]? { all(0x0018_9053) }
    /// Volume Localization Technique, CS 1.
    public var volumeLocalizationTechnique: String? { first(0x0018_9054) }
    /// MR Acquisition Frequency Encoding Steps, US 1.
    public var mrAcquisitionFrequencyEncodingSteps: Int? { first(0x0018_9058) }
    /// De-coupling, CS 1.
    public var decoupling: String? { first(0x0018_9059) }
    /// De-coupled Nucleus, CS 1-2.
    public var decoupledNucleus: [String]? { all(0x0018_9060) }
    /// De-coupling Frequency, FD 1-2.
    public var decouplingFrequency: [Double]? { all(0x0018_9061) }
    /// De-coupling Method, CS 1.
    public var decouplingMethod: String? { first(0x0018_9062) }
    /// De-coupling Chemical Shift Reference, FD 1-2.
    public var decouplingChemicalShiftReference: [Double]? { all(0x0018_9063) }
    /// k-space Filtering, CS 1.
    public var kSpaceFiltering: String? { first(0x0018_9064) }
    /// Time Domain Filtering, CS 1-2.
    public var timeDomainFiltering: [String]? { all(0x0018_9065) }
    /// Number of Zero Fills, US 1-2.
    public var numberOfZeroFills: [Int]? { all(0x0018_9066) }
    /// Baseline Correction, CS 1.
    public var baselineCorrection: String? { first(0x0018_9067) }
    /// Parallel Reduction Factor In-plane, FD 1.
    public var parallelReductionFactorInPlane: Double? { first(0x0018_9069) }
    /// Cardiac R-R Interval Specified, FD 1.
    public var cardiacRRIntervalSpecified: Double? { first(0x0018_9070) }
    /// Acquisition Duration, FD 1.
    public var acquisitionDuration: Double? { first(0x0018_9073) }
    /// Frame Acquisition DateTime, DT 1.
    public var frameAcquisitionDateTime: DICOMDateTime? { first(0x0018_9074) }
    /// Diffusion Directionality, CS 1.
    public var diffusionDirectionality: String? { first(0x0018_9075) }
    /// Diffusion Gradient Direction Sequence, SQ 1.
    public var diffusionGradientDirectionSequence: [DataSet]? { all(0x0018_9076) }
    /// Parallel Acquisition, CS 1.
    public var parallelAcquisition: String? { first(0x0018_9077) }
    /// Parallel Acquisition Technique, CS 1.
    public var parallelAcquisitionTechnique: String? { first(0x0018_9078) }
    /// Inversion Times, FD 1-n.
    public var inversionTimes: [Double]? { all(0x0018_9079) }
    /// Metabolite Map Description, ST 1.
    public var metaboliteMapDescription: String? { first(0x0018_9080) }
    /// Partial Fourier, CS 1.
    public var partialFourier: String? { first(0x0018_9081) }
    /// Effective Echo Time, FD 1.
    public var effectiveEchoTime: Double? { first(0x0018_9082) }
    /// Metabolite Map Code Sequence, SQ 1.
    public var metaboliteMapCodeSequence: [DataSet]? { all(0x0018_9083) }
    /// Chemical Shift Sequence, SQ 1.
    public var chemicalShiftSequence: [DataSet]? { all(0x0018_9084) }
    /// Cardiac Signal Source, CS 1.
    public var cardiacSignalSource: String? { first(0x0018_9085) }
    /// Diffusion b-value, FD 1.
    public var diffusionBValue: Double? { first(0x0018_9087) }
    /// Diffusion Gradient Orientation, FD 3.
    public var diffusionGradientOrientation: [Double]? { all(0x0018_9089) }
    /// Velocity Encoding Direction, FD 3.
    public var velocityEncodingDirection: [Double]? { all(0x0018_9090) }
    /// Velocity Encoding Minimum Value, FD 1.
    public var velocityEncodingMinimumValue: Double? { first(0x0018_9091) }
    /// Velocity Encoding Acquisition Sequence, SQ 1.
    public var velocityEncodingAcquisitionSequence: [DataSet]? { all(0x0018_9092) }
    /// Number of k-Space Trajectories, US 1.
    public var numberOfKSpaceTrajectories: Int? { first(0x0018_9093) }
    /// Coverage of k-Space, CS 1.
    public var coverageOfKSpace: String? { first(0x0018_9094) }
    /// Spectroscopy Acquisition Phase Rows, UL 1.
    public var spectroscopyAcquisitionPhaseRows: Int? { first(0x0018_9095) }
    /// Parallel Reduction Factor In-plane (Retired), FD 1. Retired.
    public var parallelReductionFactorInPlaneRetired: Double? { first(0x0018_9096) }
    /// Transmitter Frequency, FD 1-2.
    public var transmitterFrequency: [Double]? { all(0x0018_9098) }
    /// Resonant Nucleus, CS 1-2.
    public var resonantNucleus: [String]? { all(0x0018_9100) }
    /// Frequency Correction, CS 1.
    public var frequencyCorrection: String? { first(0x0018_9101) }
    /// MR Spectroscopy FOV/Geometry Sequence, SQ 1.
    public var mrSpectroscopyFOVGeometrySequence: [DataSet]? { all(0x0018_9103) }
    /// Slab Thickness, FD 1.
    public var slabThickness: Double? { first(0x0018_9104) }
    /// Slab Orientation, FD 3.
    public var slabOrientation: [Double]? { all(0x0018_9105) }
    /// Mid Slab Position, FD 3.
    public var midSlabPosition: [Double]? { all(0x0018_9106) }
    /// MR Spatial Saturation Sequence, SQ 1.
    public var mrSpatialSaturationSequence: [DataSet]? { all(0x0018_9107) }
    /// MR Timing and Related Parameters Sequence, SQ 1.
    public var mrTimingAndRelatedParametersSequence: [DataSet]? { all(0x0018_9112) }
    /// MR Echo Sequence, SQ 1.
    public var mrEchoSequence: [DataSet]? { all(0x0018_9114) }
    /// MR Modifier Sequence, SQ 1.
    public var mrModifierSequence: [DataSet]? { all(0x0018_9115) }
    /// MR Diffusion Sequence, SQ 1.
    public var mrDiffusionSequence: [DataSet]? { all(0x0018_9117) }
    /// Cardiac Synchronization Sequence, SQ 1.
    public var cardiacSynchronizationSequence: [DataSet]? { all(0x0018_9118) }
    /// MR Averages Sequence, SQ 1.
    public var mrAveragesSequence: [DataSet]? { all(0x0018_9119) }
    /// MR FOV/Geometry Sequence, SQ 1.
    public var mrFOVGeometrySequence: [DataSet]? { all(0x0018_9125) }
    /// Volume Localization Sequence, SQ 1.
    public var volumeLocalizationSequence: [DataSet]? { all(0x0018_9126) }
    /// Spectroscopy Acquisition Data Columns, UL 1.
    public var spectroscopyAcquisitionDataColumns: Int? { first(0x0018_9127) }
}
