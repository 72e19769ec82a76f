// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension Tag {
    /// Number of Rows in Full Acquisition Image, DS 1.
    public static var numberOfRowsInFullAcquisitionImage: Tag { Tag(0x0014_6005) }
    /// Number Of Columns in Full Acquisition Image, DS 1.
    public static var numberOfColumnsInFullAcquisitionImage: Tag { Tag(0x0014_6006) }
    /// Thermal Source Settings Sequence, SQ 1.
    public static var thermalSourceSettingsSequence: Tag { Tag(0x0014_6007) }
    /// Source Horizontal Pitch, DS 1.
    public static var sourceHorizontalPitch: Tag { Tag(0x0014_6008) }
    /// Source Vertical Pitch, DS 1.
    public static var sourceVerticalPitch: Tag { Tag(0x0014_6009) }
    /// Source Horizontal Scan Speed, DS 1.
    public static var sourceHorizontalScanSpeed: Tag { Tag(0x0014_600A) }
    /// Thermal Source Modulation Frequency, DS 1.
    public static var thermalSourceModulationFrequency: Tag { Tag(0x0014_600B) }
    /// Induction Source Setting Sequence, SQ 1.
    public static var inductionSourceSettingSequence: Tag { Tag(0x0014_600C) }
    /// Coil Frequency, DS 1.
    public static var coilFrequency: Tag { Tag(0x0014_600D) }
    /// Current Amplitude Across Coil, DS 1.
    public static var currentAmplitudeAcrossCoil: Tag { Tag(0x0014_600E) }
    /// Flash Source Setting Sequence, SQ 1.
    public static var flashSourceSettingSequence: Tag { Tag(0x0014_600F) }
    /// Flash Duration, DS 1.
    public static var flashDuration: Tag { Tag(0x0014_6010) }
    /// Flash Frame Number, DS 1-n.
    public static var flashFrameNumber: Tag { Tag(0x0014_6011) }
    /// Laser Source Setting Sequence, SQ 1.
    public static var laserSourceSettingSequence: Tag { Tag(0x0014_6012) }
    /// Horizontal Laser Spot Dimension, DS 1.
    public static var horizontalLaserSpotDimension: Tag { Tag(0x0014_6013) }
    /// Vertical Laser Spot Dimension, DS 1.
    public static var verticalLaserSpotDimension: Tag { Tag(0x0014_6014) }
    /// Laser Wavelength, DS 1.
    public static var laserWavelength: Tag { Tag(0x0014_6015) }
    /// Laser Power, DS 1.
    public static var laserPower: Tag { Tag(0x0014_6016) }
    /// Forced Gas Setting Sequence, SQ 1.
    public static var forcedGasSettingSequence: Tag { Tag(0x0014_6017) }
    /// Vibration Source Setting Sequence, SQ 1.
    public static var vibrationSourceSettingSequence: Tag { Tag(0x0014_6018) }
    /// Vibration Excitation Frequency, DS 1.
    public static var vibrationExcitationFrequency: Tag { Tag(0x0014_6019) }
    /// Vibration Excitation Voltage, DS 1.
    public static var vibrationExcitationVoltage: Tag { Tag(0x0014_601A) }
    /// Thermography Data Capture Method, CS 1.
    public static var thermographyDataCaptureMethod: Tag { Tag(0x0014_601B) }
    /// Thermal Technique, CS 1.
    public static var thermalTechnique: Tag { Tag(0x0014_601C) }
    /// Thermal Camera Core Sequence, SQ 1.
    public static var thermalCameraCoreSequence: Tag { Tag(0x0014_601D) }
    /// Detector Wavelength Range, CS 1.
    public static var detectorWavelengthRange: Tag { Tag(0x0014_601E) }
    /// Thermal Camera Calibration Type, CS 1.
    public static var thermalCameraCalibrationType: Tag { Tag(0x0014_601F) }
    /// Acquisition Image Counter, UV 1.
    public static var acquisitionImageCounter: Tag { Tag(0x0014_6020) }
    /// Front Panel Temperature, DS 1.
    public static var frontPanelTemperature: Tag { Tag(0x0014_6021) }
    /// Air Gap Temperature, DS 1.
    public static var airGapTemperature: Tag { Tag(0x0014_6022) }
    /// Vertical Pixel Size, DS 1.
    public static var verticalPixelSize: Tag { Tag(0x0014_6023) }
    /// Horizontal Pixel Size, DS 1.
    public static var horizontalPixelSize: Tag { Tag(0x0014_6024) }
    /// Data Streaming Protocol, ST 1-n.
    public static var dataStreamingProtocol: Tag { Tag(0x0014_6025) }
    /// Lens Sequence, SQ 1.
    public static var lensSequence: Tag { Tag(0x0014_6026) }
    /// Field of View, DS 1.
    public static var fieldOfView: Tag { Tag(0x0014_6027) }
    /// Lens Filter Manufacturer, LO 1.
    public static var lensFilterManufacturer: Tag { Tag(0x0014_6028) }
    /// Cutoff Filter Type, CS 1.
    public static var cutoffFilterType: Tag { Tag(0x0014_6029) }
    /// Lens Filter Cut-Off Wavelength, DS 1-n.
    public static var lensFilterCutOffWavelength: Tag { Tag(0x0014_602A) }
    /// Thermal Source Sequence, SQ 1.
    public static var thermalSourceSequence: Tag { Tag(0x0014_602B) }
    /// Thermal Source Motion State, CS 1.
    public static var thermalSourceMotionState: Tag { Tag(0x0014_602C) }
    /// Thermal Source Motion Type, CS 1.
    public static var thermalSourceMotionType: Tag { Tag(0x0014_602D) }
    /// Induction Heating Sequence, SQ 1.
    public static var inductionHeatingSequence: Tag { Tag(0x0014_602E) }
    /// Coil Configuration ID, ST 1.
    public static var coilConfigurationID: Tag { Tag(0x0014_602F) }
    /// Number of Turns in Coil, DS 1.
    public static var numberOfTurnsInCoil: Tag { Tag(0x0014_6030) }
    /// Shape of Individual Turn, CS 1.
    public static var shapeOfIndividualTurn: Tag { Tag(0x0014_6031) }
    /// Size of Individual Turn, DS 1-n.
    public static var sizeOfIndividualTurn: Tag { Tag(0x0014_6032) }
    /// Distance Between Turns, DS 1-n.
    public static var distanceBetweenTurns: Tag { Tag(0x0014_6033) }
    /// Flash Heating Sequence, SQ 1.
    public static var flashHeatingSequence: Tag { Tag(0x0014_6034) }
    /// Number of Lamps, DS 1.
    public static var numberOfLamps: Tag { Tag(0x0014_6035) }
    /// Flash Synchronization Protocol, ST 1.
    public static var flashSynchronizationProtocol: Tag { Tag(0x0014_6036) }
    /// Flash Modification Status, CS 1.
    public static var flashModificationStatus: Tag { Tag(0x0014_6037) }
    /// Laser Heating Sequence, SQ 1.
    public static var laserHeatingSequence: Tag { Tag(0x0014_6038) }
    /// Laser Manufacturer, LO 1.
    public static var laserManufacturer: Tag { Tag(0x0014_6039) }
    /// Laser Model Number, LO 1.
    public static var laserModelNumber: Tag { Tag(0x0014_603A) }
    /// Laser Type Description, ST 1.
    public static var laserTypeDescription: Tag { Tag(0x0014_603B) }
    /// Forced Gas Heating Sequence, SQ 1.
    public static var forcedGasHeatingSequence: Tag { Tag(0x0014_603C) }
    /// Gas Used for Heating/Cooling Part, LO 1.
    public static var gasUsedForHeatingCoolingPart: Tag { Tag(0x0014_603D) }
    /// Vibration/Sonic Heating Sequence, SQ 1.
    public static var vibrationSonicHeatingSequence: Tag { Tag(0x0014_603E) }
    /// Probe Manufacturer, LO 1.
    public static var probeManufacturer: Tag { Tag(0x0014_603F) }
    /// Probe Model Number, LO 1.
    public static var probeModelNumber: Tag { Tag(0x0014_6040) }
    /// Aperture Size, DS 1.
    public static var apertureSize: Tag { Tag(0x0014_6041) }
    /// Probe Resonant Frequency, DS 1.
    public static var probeResonantFrequency: Tag { Tag(0x0014_6042) }
    /// Heat Source Description, UT 1.
    public static var heatSourceDescription: Tag { Tag(0x0014_6043) }
    /// Surface Preparation with Optical Coating, CS 1.
    public static var surfacePreparationWithOpticalCoating: Tag { Tag(0x0014_6044) }
    /// Optical Coating Type, ST 1.
    public static var opticalCoatingType: Tag { Tag(0x0014_6045) }
    /// Thermal Conductivity of Exposed Surface, DS 1.
    public static var thermalConductivityOfExposedSurface: Tag { Tag(0x0014_6046) }
    /// Material Density, DS 1.
    public static var materialDensity: Tag { Tag(0x0014_6047) }
    /// Specific Heat of Inspection Surface, DS 1.
    public static var specificHeatOfInspectionSurface: Tag { Tag(0x0014_6048) }
    /// Emissivity of Inspection Surface, DS 1.
    public static var emissivityOfInspectionSurface: Tag { Tag(0x0014_6049) }
    /// Electromagnetic Classification of Inspection Surface, CS 1-n.
    public static var electromagneticClassificationOfInspectionSurface: Tag { Tag(0x0014_604A) }
    /// Moving Window Size, DS 1.
    public static var movingWindowSize: Tag { Tag(0x0014_604C) }
    /// Moving Window Type, CS 1.
    public static var movingWindowType: Tag { Tag(0x0014_604D) }
    /// Moving Window Weights, DS 1-n.
    public static var movingWindowWeights: Tag { Tag(0x0014_604E) }
    /// Moving Window Pitch, DS 1.
    public static var movingWindowPitch: Tag { Tag(0x0014_604F) }
    /// Moving Window Padding Scheme, CS 1.
    public static var movingWindowPaddingScheme: Tag { Tag(0x0014_6050) }
    /// Moving Window Padding Length, DS 1.
    public static var movingWindowPaddingLength: Tag { Tag(0x0014_6051) }
    /// Spatial Filtering Parameters Sequence, SQ 1.
    public static var spatialFilteringParametersSequence: Tag { Tag(0x0014_6052) }
    /// Spatial Filtering Scheme, CS 1.
    public static var spatialFilteringScheme: Tag { Tag(0x0014_6053) }
    /// Horizontal Moving Window Size, DS 1.
    public static var horizontalMovingWindowSize: Tag { Tag(0x0014_6056) }
    /// Vertical Moving Window Size, DS 1.
    public static var verticalMovingWindowSize: Tag { Tag(0x0014_6057) }
    /// Polynomial Fitting Sequence, SQ 1.
    public static var polynomialFittingSequence: Tag { Tag(0x0014_6059) }
    /// Fitting Data Type, CS 1-n.
    public static var fittingDataType: Tag { Tag(0x0014_605A) }
    /// Operation on Time Axis Before Fitting, CS 1.
    public static var operationOnTimeAxisBeforeFitting: Tag { Tag(0x0014_605B) }
    /// Operation on Pixel Intensity Before Fitting, CS 1.
    public static var operationOnPixelIntensityBeforeFitting: Tag { Tag(0x0014_605C) }
    /// Order of Polynomial, DS 1.
    public static var orderOfPolynomial: Tag { Tag(0x0014_605D) }
    /// Independent Variable for Polynomial Fit, CS 1.
    public static var independentVariableForPolynomialFit: Tag { Tag(0x0014_605E) }
    /// PolynomialCoefficients, DS 1-n.
    public static var polynomialCoefficients: Tag { Tag(0x0014_605F) }
    /// Thermography Pixel Data Unit, CS 1.
    public static var thermographyPixelDataUnit: Tag { Tag(0x0014_6060) }
    /// White Point, DS 1.
    public static var whitePoint: Tag { Tag(0x0016_0001) }
    /// Primary Chromaticities, DS 3.
    public static var primaryChromaticities: Tag { Tag(0x0016_0002) }
    /// Battery Level, UT 1.
    public static var batteryLevel: Tag { Tag(0x0016_0003) }
    /// Exposure Time in Seconds, DS 1.
    public static var exposureTimeInSeconds: Tag { Tag(0x0016_0004) }
    /// F-Number, DS 1.
    public static var fNumber: Tag { Tag(0x0016_0005) }
    /// OECF Rows, IS 1.
    public static var oecfRows: Tag { Tag(0x0016_0006) }
    /// OECF Columns, IS 1.
    public static var oecfColumns: Tag { Tag(0x0016_0007) }
    /// OECF Column Names, UC 1-n.
    public static var oecfColumnNames: Tag { Tag(0x0016_0008) }
    /// OECF Values, DS 1-n.
    public static var oecfValues: Tag { Tag(0x0016_0009) }
    /// Spatial Frequency Response Rows, IS 1.
    public static var spatialFrequencyResponseRows: Tag { Tag(0x0016_000A) }
    /// Spatial Frequency Response Columns, IS 1.
    public static var spatialFrequencyResponseColumns: Tag { Tag(0x0016_000B) }
    /// Spatial Frequency Response Column Names, UC 1-n.
    public static var spatialFrequencyResponseColumnNames: Tag { Tag(0x0016_000C) }
    /// Spatial Frequency Response Values, DS 1-n.
    public static var spatialFrequencyResponseValues: Tag { Tag(0x0016_000D) }
    /// Color Filter Array Pattern Rows, IS 1.
    public static var colorFilterArrayPatternRows: Tag { Tag(0x0016_000E) }
    /// Color Filter Array Pattern Columns, IS 1.
    public static var colorFilterArrayPatternColumns: Tag { Tag(0x0016_000F) }
    /// Color Filter Array Pattern Values, DS 1-n.
    public static var colorFilterArrayPatternValues: Tag { Tag(0x0016_0010) }
    /// Flash Firing Status, US 1.
    public static var flashFiringStatus: Tag { Tag(0x0016_0011) }
    /// Flash Return Status, US 1.
    public static var flashReturnStatus: Tag { Tag(0x0016_0012) }
    /// Flash Mode, US 1.
    public static var flashMode: Tag { Tag(0x0016_0013) }
    /// Flash Function Present, US 1.
    public static var flashFunctionPresent: Tag { Tag(0x0016_0014) }
    /// Flash Red Eye Mode, US 1.
    public static var flashRedEyeMode: Tag { Tag(0x0016_0015) }
    /// Exposure Program, US 1.
    public static var exposureProgram: Tag { Tag(0x0016_0016) }
    /// Spectral Sensitivity, UT 1.
    public static var spectralSensitivity: Tag { Tag(0x0016_0017) }
    /// Photographic Sensitivity, IS 1.
    public static var photographicSensitivity: Tag { Tag(0x0016_0018) }
    /// Self Timer Mode, IS 1.
    public static var selfTimerMode: Tag { Tag(0x0016_0019) }
    /// Sensitivity Type, US 1.
    public static var sensitivityType: Tag { Tag(0x0016_001A) }
    /// Standard Output Sensitivity, IS 1.
    public static var standardOutputSensitivity: Tag { Tag(0x0016_001B) }
    /// Recommended Exposure Index, IS 1.
    public static var recommendedExposureIndex: Tag { Tag(0x0016_001C) }
    /// ISO Speed, IS 1.
    public static var isoSpeed: Tag { Tag(0x0016_001D) }
    /// ISO Speed Latitude yyy, IS 1.
    public static var isoSpeedLatitudeyyy: Tag { Tag(0x0016_001E) }
    /// ISO Speed Latitude zzz, IS 1.
    public static var isoSpeedLatitudezzz: Tag { Tag(0x0016_001F) }
    /// EXIF Version, UT 1.
    public static var exifVersion: Tag { Tag(0x0016_0020) }
    /// Shutter Speed Value, DS 1.
    public static var shutterSpeedValue: Tag { Tag(0x0016_0021) }
    /// Aperture Value, DS 1.
    public static var apertureValue: Tag { Tag(0x0016_0022) }
    /// Brightness Value, DS 1.
    public static var brightnessValue: Tag { Tag(0x0016_0023) }
    /// Exposure Bias Value, DS 1.
    public static var exposureBiasValue: Tag { Tag(0x0016_0024) }
    /// Max Aperture Value, DS 1.
    public static var maxApertureValue: Tag { Tag(0x0016_0025) }
    /// Subject Distance, DS 1.
    public static var subjectDistance: Tag { Tag(0x0016_0026) }
    /// Metering Mode, US 1.
    public static var meteringMode: Tag { Tag(0x0016_0027) }
    /// Light Source, US 1.
    public static var lightSource: Tag { Tag(0x0016_0028) }
    /// Focal Length, DS 1.
    public static var focalLength: Tag { Tag(0x0016_0029) }
    /// Subject Area, IS 2-4.
    public static var subjectArea: Tag { Tag(0x0016_002A) }
    /// Maker Note, OB 1.
    public static var makerNote: Tag { Tag(0x0016_002B) }
    /// Temperature, DS 1.
    public static var temperature: Tag { Tag(0x0016_0030) }
    /// Humidity, DS 1.
    public static var humidity: Tag { Tag(0x0016_0031) }
    /// Pressure, DS 1.
    public static var pressure: Tag { Tag(0x0016_0032) }
    /// Water Depth, DS 1.
    public static var waterDepth: Tag { Tag(0x0016_0033) }
    /// Acceleration, DS 1.
    public static var acceleration: Tag { Tag(0x0016_0034) }
    /// Camera Elevation Angle, DS 1.
    public static var cameraElevationAngle: Tag { Tag(0x0016_0035) }
    /// Flash Energy, DS 1-2.
    public static var flashEnergy: Tag { Tag(0x0016_0036) }
    /// Subject Location, IS 2.
    public static var subjectLocation: Tag { Tag(0x0016_0037) }
    /// Photographic Exposure Index, DS 1.
    public static var photographicExposureIndex: Tag { Tag(0x0016_0038) }
    /// Sensing Method, US 1.
    public static var sensingMethod: Tag { Tag(0x0016_0039) }
    /// File Source, US 1.
    public static var fileSource: Tag { Tag(0x0016_003A) }
    /// Scene Type, US 1.
    public static var sceneType: Tag { Tag(0x0016_003B) }
    /// Custom Rendered, US 1.
    public static var customRendered: Tag { Tag(0x0016_0041) }
    /// Exposure Mode, US 1.
    public static var exposureMode: Tag { Tag(0x0016_0042) }
    /// White Balance, US 1.
    public static var whiteBalance: Tag { Tag(0x0016_0043) }
    /// Digital Zoom Ratio, DS 1.
    public static var digitalZoomRatio: Tag { Tag(0x0016_0044) }
    /// Focal Length In 35mm Film, IS 1.
    public static var focalLengthIn35mmFilm: Tag { Tag(0x0016_0045) }
    /// Scene Capture Type, US 1.
    public static var sceneCaptureType: Tag { Tag(0x0016_0046) }
    /// Gain Control, US 1.
    public static var gainControl: Tag { Tag(0x0016_0047) }
    /// Contrast, US 1.
    public static var contrast: Tag { Tag(0x0016_0048) }
    /// Saturation, US 1.
    public static var saturation: Tag { Tag(0x0016_0049) }
    /// Sharpness, US 1.
    public static var sharpness: Tag { Tag(0x0016_004A) }
    /// Device Setting Description, OB 1.
    public static var deviceSettingDescription: Tag { Tag(0x0016_004B) }
    /// Subject Distance Range, US 1.
    public static var subjectDistanceRange: Tag { Tag(0x0016_004C) }
    /// Camera Owner Name, UT 1.
    public static var cameraOwnerName: Tag { Tag(0x0016_004D) }
    /// Lens Specification, DS 4.
    public static var lensSpecification: Tag { Tag(0x0016_004E) }
    /// Lens Make, UT 1.
    public static var lensMake: Tag { Tag(0x0016_004F) }
    /// Lens Model, UT 1.
    public static var lensModel: Tag { Tag(0x0016_0050) }
    /// Lens Serial Number, UT 1.
    public static var lensSerialNumber: Tag { Tag(0x0016_0051) }
    /// Interoperability Index, CS 1.
    public static var interoperabilityIndex: Tag { Tag(0x0016_0061) }
    /// Interoperability Version, OB 1.
    public static var interoperabilityVersion: Tag { Tag(0x0016_0062) }
    /// GPS Version ID, OB 1.
    public static var gpsVersionID: Tag { Tag(0x0016_0070) }
    /// GPS Latitude Ref, CS 1.
    public static var gpsLatitudeRef: Tag { Tag(0x0016_0071) }
    /// GPS Latitude, DS 3.
    public static var gpsLatitude: Tag { Tag(0x0016_0072) }
    /// GPS Longitude Ref, CS 1.
    public static var gpsLongitudeRef: Tag { Tag(0x0016_0073) }
    /// GPS Longitude, DS 3.
    public static var gpsLongitude: Tag { Tag(0x0016_0074) }
    /// GPS Altitude Ref, US 1.
    public static var gpsAltitudeRef: Tag { Tag(0x0016_0075) }
    /// GPS Altitude, DS 1.
    public static var gpsAltitude: Tag { Tag(0x0016_0076) }
    /// GPS Time Stamp, DT 1.
    public static var gpsTimeStamp: Tag { Tag(0x0016_0077) }
    /// GPS Satellites, UT 1.
    public static var gpsSatellites: Tag { Tag(0x0016_0078) }
    /// GPS Status, CS 1.
    public static var gpsStatus: Tag { Tag(0x0016_0079) }
    /// GPS Measure Mode, CS 1.
    public static var gpsMeasureMode: Tag { Tag(0x0016_007A) }
    /// GPS DOP, DS 1.
    public static var gpsDOP: Tag { Tag(0x0016_007B) }
    /// GPS Speed Ref, CS 1.
    public static var gpsSpeedRef: Tag { Tag(0x0016_007C) }
    /// GPS Speed, DS 1.
    public static var gpsSpeed: Tag { Tag(0x0016_007D) }
    /// GPS Track Ref, CS 1.
    public static var gpsTrackRef: Tag { Tag(0x0016_007E) }
    /// GPS Track, DS 1.
    public static var gpsTrack: Tag { Tag(0x0016_007F) }
    /// GPS Img Direction Ref, CS 1.
    public static var gpsImgDirectionRef: Tag { Tag(0x0016_0080) }
    /// GPS Img Direction, DS 1.
    public static var gpsImgDirection: Tag { Tag(0x0016_0081) }
    /// GPS Map Datum, UT 1.
    public static var gpsMapDatum: Tag { Tag(0x0016_0082) }
    /// GPS Dest Latitude Ref, CS 1.
    public static var gpsDestLatitudeRef: Tag { Tag(0x0016_0083) }
    /// GPS Dest Latitude, DS 3.
    public static var gpsDestLatitude: Tag { Tag(0x0016_0084) }
    /// GPS Dest Longitude Ref, CS 1.
    public static var gpsDestLongitudeRef: Tag { Tag(0x0016_0085) }
    /// GPS Dest Longitude, DS 3.
    public static var gpsDestLongitude: Tag { Tag(0x0016_0086) }
    /// GPS Dest Bearing Ref, CS 1.
    public static var gpsDestBearingRef: Tag { Tag(0x0016_0087) }
    /// GPS Dest Bearing, DS 1.
    public static var gpsDestBearing: Tag { Tag(0x0016_0088) }
    /// GPS Dest Distance Ref, CS 1.
    public static var gpsDestDistanceRef: Tag { Tag(0x0016_0089) }
    /// GPS Dest Distance, DS 1.
    public static var gpsDestDistance: Tag { Tag(0x0016_008A) }
    /// GPS Processing Method, OB 1.
    public static var gpsProcessingMethod: Tag { Tag(0x0016_008B) }
    /// GPS Area Information, OB 1.
    public static var gpsAreaInformation: Tag { Tag(0x0016_008C) }
    /// GPS Date Stamp, DT 1.
    public static var gpsDateStamp: Tag { Tag(0x0016_008D) }
    /// GPS Differential, IS 1.
    public static var gpsDifferential: Tag { Tag(0x0016_008E) }
    /// Light Source Polarization, CS 1.
    public static var lightSourcePolarization: Tag { Tag(0x0016_1001) }
    /// Emitter Color Temperature, DS 1.
    public static var emitterColorTemperature: Tag { Tag(0x0016_1002) }
    /// Contact Method, CS 1.
    public static var contactMethod: Tag { Tag(0x0016_1003) }
    /// Immersion Media, CS 1-n.
    public static var immersionMedia: Tag { Tag(0x0016_1004) }
    /// Optical Magnification Factor, DS 1.
    public static var opticalMagnificationFactor: Tag { Tag(0x0016_1005) }
    /// Contrast/Bolus Agent, LO 1.
    public static var contrastBolusAgent: Tag { Tag(0x0018_0010) }
    /// Contrast/Bolus Agent Sequence, SQ 1.
    public static var contrastBolusAgentSequence: Tag { Tag(0x0018_0012) }
    /// Contrast/Bolus T1 Relaxivity, FL 1.
    public static var contrastBolusT1Relaxivity: Tag { Tag(0x0018_0013) }
    /// Contrast/Bolus Administration Route Sequence, SQ 1.
    public static var contrastBolusAdministrationRouteSequence: Tag { Tag(0x0018_0014) }
    /// Body Part Examined, CS 1.
    public static var bodyPartExamined: Tag { Tag(0x0018_0015) }
    /// Scanning Sequence, CS 1-n.
    public static var scanningSequence: Tag { Tag(0x0018_0020) }
    /// Sequence Variant, CS 1-n.
    public static var sequenceVariant: Tag { Tag(0x0018_0021) }
    /// Scan Options, CS 1-n.
    public static var scanOptions: Tag { Tag(0x0018_0022) }
    /// MR Acquisition Type, CS 1.
    public static var mrAcquisitionType: Tag { Tag(0x0018_0023) }
    /// Sequence Name, SH 1.
    public static var sequenceName: Tag { Tag(0x0018_0024) }
    /// Angio Flag, CS 1.
    public static var angioFlag: Tag { Tag(0x0018_0025) }
    /// Intervention Drug Information Sequence, SQ 1.
    public static var interventionDrugInformationSequence: Tag { Tag(0x0018_0026) }
    /// Intervention Drug Stop Time, TM 1.
    public static var interventionDrugStopTime: Tag { Tag(0x0018_0027) }
    /// Intervention Drug Dose, DS 1.
    public static var interventionDrugDose: Tag { Tag(0x0018_0028) }
    /// Intervention Drug Code Sequence, SQ 1.
    public static var interventionDrugCodeSequence: Tag { Tag(0x0018_0029) }
    /// Additional Drug Sequence, SQ 1.
    public static var additionalDrugSequence: Tag { Tag(0x0018_002A) }
    /// Radionuclide, LO 1-n. Retired.
    public static var radionuclide: Tag { Tag(0x0018_0030) }
    /// Radiopharmaceutical, LO 1.
    public static var radiopharmaceutical: Tag { Tag(0x0018_0031) }
    /// Energy Window Centerline, DS 1. Retired.
    public static var energyWindowCenterline: Tag { Tag(0x0018_0032) }
    /// Energy Window Total Width, DS 1-n. Retired.
    public static var energyWindowTotalWidth: Tag { Tag(0x0018_0033) }
    /// Intervention Drug Name, LO 1.
    public static var interventionDrugName: Tag { Tag(0x0018_0034) }
    /// Intervention Drug Start Time, TM 1.
    public static var interventionDrugStartTime: Tag { Tag(0x0018_0035) }
    /// Intervention Sequence, SQ 1.
    public static var interventionSequence: Tag { Tag(0x0018_0036) }
    /// Therapy Type, CS 1. Retired.
    public static var therapyType: Tag { Tag(0x0018_0037) }
    /// Intervention Status, CS 1.
    public static var interventionStatus: Tag { Tag(0x0018_0038) }
    /// Therapy Description, CS 1. Retired.
    public static var therapyDescription: Tag { Tag(0x0018_0039) }
    /// Intervention Description, ST 1.
    public static var interventionDescription: Tag { Tag(0x0018_003A) }
    /// Cine Rate, IS 1.
    public static var cineRate: Tag { Tag(0x0018_0040) }
    /// Initial Cine Run State, CS 1.
    public static var initialCineRunState: Tag { Tag(0x0018_0042) }
    /// Slice Thickness, DS 1.
    public static var sliceThickness: Tag { Tag(0x0018_0050) }
    /// KVP, DS 1.
    public static var kvp: Tag { Tag(0x0018_0060) }
    /// Counts Accumulated, IS 1.
    public static var countsAccumulated: Tag { Tag(0x0018_0070) }
    /// Acquisition Termination Condition, CS 1.
    public static var acquisitionTerminationCondition: Tag { Tag(0x0018_0071) }
    /// Effective Duration, DS 1.
    public static var effectiveDuration: Tag { Tag(0x0018_0072) }
    /// Acquisition Start Condition, CS 1.
    public static var acquisitionStartCondition: Tag { Tag(0x0018_0073) }
    /// Acquisition Start Condition Data, IS 1.
    public static var acquisitionStartConditionData: Tag { Tag(0x0018_0074) }
    /// Acquisition Termination Condition Data, IS 1.
    public static var acquisitionTerminationConditionData: Tag { Tag(0x0018_0075) }
    /// Repetition Time, DS 1.
    public static var repetitionTime: Tag { Tag(0x0018_0080) }
    /// Echo Time, DS 1.
    public static var echoTime: Tag { Tag(0x0018_0081) }
    /// Inversion Time, DS 1.
    public static var inversionTime: Tag { Tag(0x0018_0082) }
    /// Number of Averages, DS 1.
    public static var numberOfAverages: Tag { Tag(0x0018_0083) }
    /// Imaging Frequency, DS 1.
    public static var imagingFrequency: Tag { Tag(0x0018_0084) }
    /// Imaged Nucleus, SH 1.
    public static var imagedNucleus: Tag { Tag(0x0018_0085) }
    /// Echo Number(s), IS 1-n.
    public static var echoNumbers: Tag { Tag(0x0018_0086) }
    /// Magnetic Field Strength, DS 1.
    public static var magneticFieldStrength: Tag { Tag(0x0018_0087) }
    /// Spacing Between Slices, DS 1.
    public static var spacingBetweenSlices: Tag { Tag(0x0018_0088) }
    /// Number of Phase Encoding Steps, IS 1.
    public static var numberOfPhaseEncodingSteps: Tag { Tag(0x0018_0089) }
    /// Data Collection Diameter, DS 1.
    public static var dataCollectionDiameter: Tag { Tag(0x0018_0090) }
    /// Echo Train Length, IS 1.
    public static var echoTrainLength: Tag { Tag(0x0018_0091) }
    /// Percent Sampling, DS 1.
    public static var percentSampling: Tag { Tag(0x0018_0093) }
    /// Percent Phase Field of View, DS 1.
    public static var percentPhaseFieldOfView: Tag { Tag(0x0018_0094) }
    /// Pixel Bandwidth, DS 1.
    public static var pixelBandwidth: Tag { Tag(0x0018_0095) }
    /// Device Serial Number, LO 1.
    public static var deviceSerialNumber: Tag { Tag(0x0018_1000) }
    /// Device UID, UI 1.
    public static var deviceUID: Tag { Tag(0x0018_1002) }
    /// Device ID, LO 1.
    public static var deviceID: Tag { Tag(0x0018_1003) }
    /// Plate ID, LO 1.
    public static var plateID: Tag { Tag(0x0018_1004) }
    /// Generator ID, LO 1.
    public static var generatorID: Tag { Tag(0x0018_1005) }
    /// Grid ID, LO 1.
    public static var gridID: Tag { Tag(0x0018_1006) }
    /// Cassette ID, LO 1.
    public static var cassetteID: Tag { Tag(0x0018_1007) }
    /// Gantry ID, LO 1.
    public static var gantryID: Tag { Tag(0x0018_1008) }
    /// Unique Device Identifier, UT 1.
    public static var uniqueDeviceIdentifier: Tag { Tag(0x0018_1009) }
    /// UDI Sequence, SQ 1.
    public static var udiSequence: Tag { Tag(0x0018_100A) }
    /// Manufacturer's Device Class UID, UI 1-n.
    public static var manufacturerDeviceClassUID: Tag { Tag(0x0018_100B) }
    /// Secondary Capture Device ID, LO 1.
    public static var secondaryCaptureDeviceID: Tag { Tag(0x0018_1010) }
    /// Hardcopy Creation Device ID, LO 1. Retired.
    public static var hardcopyCreationDeviceID: Tag { Tag(0x0018_1011) }
    /// Date of Secondary Capture, DA 1.
    public static var dateOfSecondaryCapture: Tag { Tag(0x0018_1012) }
    /// Time of Secondary Capture, TM 1.
    public static var timeOfSecondaryCapture: Tag { Tag(0x0018_1014) }
    /// Secondary Capture Device Manufacturer, LO 1.
    public static var secondaryCaptureDeviceManufacturer: Tag { Tag(0x0018_1016) }
    /// Hardcopy Device Manufacturer, LO 1. Retired.
    public static var hardcopyDeviceManufacturer: Tag { Tag(0x0018_1017) }
    /// Secondary Capture Device Manufacturer's Model Name, LO 1.
    public static var secondaryCaptureDeviceManufacturerModelName: Tag { Tag(0x0018_1018) }
    /// Secondary Capture Device Software Versions, LO 1-n.
    public static var secondaryCaptureDeviceSoftwareVersions: Tag { Tag(0x0018_1019) }
    /// Hardcopy Device Software Version, LO 1-n. Retired.
    public static var hardcopyDeviceSoftwareVersion: Tag { Tag(0x0018_101A) }
    /// Hardcopy Device Manufacturer's Model Name, LO 1. Retired.
    public static var hardcopyDeviceManufacturerModelName: Tag { Tag(0x0018_101B) }
    /// Software Versions, LO 1-n.
    public static var softwareVersions: Tag { Tag(0x0018_1020) }
    /// Video Image Format Acquired, SH 1.
    public static var videoImageFormatAcquired: Tag { Tag(0x0018_1022) }
    /// Digital Image Format Acquired, LO 1.
    public static var digitalImageFormatAcquired: Tag { Tag(0x0018_1023) }
    /// Protocol Name, LO 1.
    public static var protocolName: Tag { Tag(0x0018_1030) }
    /// Contrast/Bolus Route, LO 1.
    public static var contrastBolusRoute: Tag { Tag(0x0018_1040) }
    /// Contrast/Bolus Volume, DS 1.
    public static var contrastBolusVolume: Tag { Tag(0x0018_1041) }
    /// Contrast/Bolus Start Time, TM 1.
    public static var contrastBolusStartTime: Tag { Tag(0x0018_1042) }
    /// Contrast/Bolus Stop Time, TM 1.
    public static var contrastBolusStopTime: Tag { Tag(0x0018_1043) }
    /// Contrast/Bolus Total Dose, DS 1.
    public static var contrastBolusTotalDose: Tag { Tag(0x0018_1044) }
    /// Syringe Counts, IS 1.
    public static var syringeCounts: Tag { Tag(0x0018_1045) }
    /// Contrast Flow Rate, DS 1-n.
    public static var contrastFlowRate: Tag { Tag(0x0018_1046) }
    /// Contrast Flow Duration, DS 1-n.
    public static var contrastFlowDuration: Tag { Tag(0x0018_1047) }
    /// Contrast/Bolus Ingredient, CS 1.
    public static var contrastBolusIngredient: Tag { Tag(0x0018_1048) }
    /// Contrast/Bolus Ingredient Concentration, DS 1.
    public static var contrastBolusIngredientConcentration: Tag { Tag(0x0018_1049) }
    /// Spatial Resolution, DS 1.
    public static var spatialResolution: Tag { Tag(0x0018_1050) }
    /// Trigger Time, DS 1.
    public static var triggerTime: Tag { Tag(0x0018_1060) }
    /// Trigger Source or Type, LO 1.
    public static var triggerSourceOrType: Tag { Tag(0x0018_1061) }
    /// Nominal Interval, IS 1.
    public static var nominalInterval: Tag { Tag(0x0018_1062) }
    /// Frame Time, DS 1.
    public static var frameTime: Tag { Tag(0x0018_1063) }
    /// Cardiac Framing Type, LO 1.
    public static var cardiacFramingType: Tag { Tag(0x0018_1064) }
    /// Frame Time Vector, DS 1-n.
    public static var frameTimeVector: Tag { Tag(0x0018_1065) }
    /// Frame Delay, DS 1.
    public static var frameDelay: Tag { Tag(0x0018_1066) }
    /// Image Trigger Delay, DS 1.
    public static var imageTriggerDelay: Tag { Tag(0x0018_1067) }
    /// Multiplex Group Time Offset, DS 1.
    public static var multiplexGroupTimeOffset: Tag { Tag(0x0018_1068) }
    /// Trigger Time Offset, DS 1.
    public static var triggerTimeOffset: Tag { Tag(0x0018_1069) }
    /// Synchronization Trigger, CS 1.
    public static var synchronizationTrigger: Tag { Tag(0x0018_106A) }
    /// Synchronization Channel, US 2.
    public static var synchronizationChannel: Tag { Tag(0x0018_106C) }
    /// Trigger Sample Position, UL 1.
    public static var triggerSamplePosition: Tag { Tag(0x0018_106E) }
    /// Radiopharmaceutical Route, LO 1.
    public static var radiopharmaceuticalRoute: Tag { Tag(0x0018_1070) }
    /// Radiopharmaceutical Volume, DS 1.
    public static var radiopharmaceuticalVolume: Tag { Tag(0x0018_1071) }
    /// Radiopharmaceutical Start Time, TM 1.
    public static var radiopharmaceuticalStartTime: Tag { Tag(0x0018_1072) }
    /// Radiopharmaceutical Stop Time, TM 1.
    public static var radiopharmaceuticalStopTime: Tag { Tag(0x0018_1073) }
    /// Radionuclide Total Dose, DS 1.
    public static var radionuclideTotalDose: Tag { Tag(0x0018_1074) }
    /// Radionuclide Half Life, DS 1.
    public static var radionuclideHalfLife: Tag { Tag(0x0018_1075) }
    /// Radionuclide Positron Fraction, DS 1.
    public static var radionuclidePositronFraction: Tag { Tag(0x0018_1076) }
    /// Radiopharmaceutical Specific Activity, DS 1.
    public static var radiopharmaceuticalSpecificActivity: Tag { Tag(0x0018_1077) }
    /// Radiopharmaceutical Start DateTime, DT 1.
    public static var radiopharmaceuticalStartDateTime: Tag { Tag(0x0018_1078) }
    /// Radiopharmaceutical Stop DateTime, DT 1.
    public static var radiopharmaceuticalStopDateTime: Tag { Tag(0x0018_1079) }
    /// Beat Rejection Flag, CS 1.
    public static var beatRejectionFlag: Tag { Tag(0x0018_1080) }
    /// Low R-R Value, IS 1.
    public static var lowRRValue: Tag { Tag(0x0018_1081) }
    /// High R-R Value, IS 1.
    public static var highRRValue: Tag { Tag(0x0018_1082) }
    /// Intervals Acquired, IS 1.
    public static var intervalsAcquired: Tag { Tag(0x0018_1083) }
    /// Intervals Rejected, IS 1.
    public static var intervalsRejected: Tag { Tag(0x0018_1084) }
    /// PVC Rejection, LO 1.
    public static var pvcRejection: Tag { Tag(0x0018_1085) }
    /// Skip Beats, IS 1.
    public static var skipBeats: Tag { Tag(0x0018_1086) }
    /// Heart Rate, IS 1.
    public static var heartRate: Tag { Tag(0x0018_1088) }
    /// Cardiac Number of Images, IS 1.
    public static var cardiacNumberOfImages: Tag { Tag(0x0018_1090) }
    /// Trigger Window, IS 1.
    public static var triggerWindow: Tag { Tag(0x0018_1094) }
    /// Reconstruction Diameter, DS 1.
    public static var reconstructionDiameter: Tag { Tag(0x0018_1100) }
    /// Distance Source to Detector, DS 1.
    public static var distanceSourceToDetector: Tag { Tag(0x0018_1110) }
    /// Distance Source to Patient, DS 1.
    public static var distanceSourceToPatient: Tag { Tag(0x0018_1111) }
    /// Estimated Radiographic Magnification Factor, DS 1.
    public static var estimatedRadiographicMagnificationFactor: Tag { Tag(0x0018_1114) }
    /// Gantry/Detector Tilt, DS 1.
    public static var gantryDetectorTilt: Tag { Tag(0x0018_1120) }
    /// Gantry/Detector Slew, DS 1.
    public static var gantryDetectorSlew: Tag { Tag(0x0018_1121) }
    /// Table Height, DS 1.
    public static var tableHeight: Tag { Tag(0x0018_1130) }
    /// Table Traverse, DS 1.
    public static var tableTraverse: Tag { Tag(0x0018_1131) }
    /// Table Motion, CS 1.
    public static var tableMotion: Tag { Tag(0x0018_1134) }
    /// Table Vertical Increment, DS 1-n.
    public static var tableVerticalIncrement: Tag { Tag(0x0018_1135) }
    /// Table Lateral Increment, DS 1-n.
    public static var tableLateralIncrement: Tag { Tag(0x0018_1136) }
    /// Table Longitudinal Increment, DS 1-n.
    public static var tableLongitudinalIncrement: Tag { Tag(0x0018_1137) }
    /// Table Angle, DS 1.
    public static var tableAngle: Tag { Tag(0x0018_1138) }
    /// Table Type, CS 1.
    public static var tableType: Tag { Tag(0x0018_113A) }
    /// Rotation Direction, CS 1.
    public static var rotationDirection: Tag { Tag(0x0018_1140) }
    /// Angular Position, DS 1. Retired.
    public static var angularPosition: Tag { Tag(0x0018_1141) }
    /// Radial Position, DS 1-n.
    public static var radialPosition: Tag { Tag(0x0018_1142) }
    /// Scan Arc, DS 1.
    public static var scanArc: Tag { Tag(0x0018_1143) }
    /// Angular Step, DS 1.
    public static var angularStep: Tag { Tag(0x0018_1144) }
    /// Center of Rotation Offset, DS 1.
    public static var centerOfRotationOffset: Tag { Tag(0x0018_1145) }
    /// Rotation Offset, DS 1-n. Retired.
    public static var rotationOffset: Tag { Tag(0x0018_1146) }
    /// Field of View Shape, CS 1.
    public static var fieldOfViewShape: Tag { Tag(0x0018_1147) }
    /// Field of View Dimension(s), IS 1-2.
    public static var fieldOfViewDimensions: Tag { Tag(0x0018_1149) }
    /// Exposure Time, IS 1.
    public static var exposureTime: Tag { Tag(0x0018_1150) }
    /// X-Ray Tube Current, IS 1.
    public static var xRayTubeCurrent: Tag { Tag(0x0018_1151) }
    /// Exposure, IS 1.
    public static var exposure: Tag { Tag(0x0018_1152) }
    /// Exposure in µAs, IS 1.
    public static var exposureInuAs: Tag { Tag(0x0018_1153) }
    /// Average Pulse Width, DS 1.
    public static var averagePulseWidth: Tag { Tag(0x0018_1154) }
    /// Radiation Setting, CS 1.
    public static var radiationSetting: Tag { Tag(0x0018_1155) }
    /// Rectification Type, CS 1.
    public static var rectificationType: Tag { Tag(0x0018_1156) }
    /// Radiation Mode, CS 1.
    public static var radiationMode: Tag { Tag(0x0018_115A) }
    /// Image and Fluoroscopy Area Dose Product, DS 1.
    public static var imageAndFluoroscopyAreaDoseProduct: Tag { Tag(0x0018_115E) }
    /// Filter Type, SH 1.
    public static var filterType: Tag { Tag(0x0018_1160) }
    /// Type of Filters, LO 1-n.
    public static var typeOfFilters: Tag { Tag(0x0018_1161) }
    /// Intensifier Size, DS 1.
    public static var intensifierSize: Tag { Tag(0x0018_1162) }
    /// Imager Pixel Spacing, DS 2.
    public static var imagerPixelSpacing: Tag { Tag(0x0018_1164) }
    /// Grid, CS 1-n.
    public static var grid: Tag { Tag(0x0018_1166) }
    /// Generator Power, IS 1.
    public static var generatorPower: Tag { Tag(0x0018_1170) }
    /// Collimator/grid Name, SH 1.
    public static var collimatorGridName: Tag { Tag(0x0018_1180) }
    /// Collimator Type, CS 1.
    public static var collimatorType: Tag { Tag(0x0018_1181) }
    /// Focal Distance, IS 1-2.
    public static var focalDistance: Tag { Tag(0x0018_1182) }
    /// X Focus Center, DS 1-2.
    public static var xFocusCenter: Tag { Tag(0x0018_1183) }
    /// Y Focus Center, DS 1-2.
    public static var yFocusCenter: Tag { Tag(0x0018_1184) }
    /// Focal Spot(s), DS 1-n.
    public static var focalSpots: Tag { Tag(0x0018_1190) }
    /// Anode Target Material, CS 1.
    public static var anodeTargetMaterial: Tag { Tag(0x0018_1191) }
    /// Body Part Thickness, DS 1.
    public static var bodyPartThickness: Tag { Tag(0x0018_11A0) }
    /// Compression Force, DS 1.
    public static var compressionForce: Tag { Tag(0x0018_11A2) }
    /// Compression Pressure, DS 1.
    public static var compressionPressure: Tag { Tag(0x0018_11A3) }
    /// Paddle Description, LO 1.
    public static var paddleDescription: Tag { Tag(0x0018_11A4) }
    /// Compression Contact Area, DS 1.
    public static var compressionContactArea: Tag { Tag(0x0018_11A5) }
    /// Acquisition Mode, LO 1.
    public static var acquisitionMode: Tag { Tag(0x0018_11B0) }
    /// Dose Mode Name, LO 1.
    public static var doseModeName: Tag { Tag(0x0018_11B1) }
    /// Acquired Subtraction Mask Flag, CS 1.
    public static var acquiredSubtractionMaskFlag: Tag { Tag(0x0018_11B2) }
    /// Fluoroscopy Persistence Flag, CS 1.
    public static var fluoroscopyPersistenceFlag: Tag { Tag(0x0018_11B3) }
    /// Fluoroscopy Last Image Hold Persistence Flag, CS 1.
    public static var fluoroscopyLastImageHoldPersistenceFlag: Tag { Tag(0x0018_11B4) }
    /// Upper Limit Number Of Persistent Fluoroscopy Frames, IS 1.
    public static var upperLimitNumberOfPersistentFluoroscopyFrames: Tag { Tag(0x0018_11B5) }
    /// Contrast/Bolus Auto Injection Trigger Flag, CS 1.
    public static var contrastBolusAutoInjectionTriggerFlag: Tag { Tag(0x0018_11B6) }
    /// Contrast/Bolus Injection Delay, FD 1.
    public static var contrastBolusInjectionDelay: Tag { Tag(0x0018_11B7) }
    /// XA Acquisition Phase Details Sequence, SQ 1.
    public static var xaAcquisitionPhaseDetailsSequence: Tag { Tag(0x0018_11B8) }
    /// XA Acquisition Frame Rate, FD 1.
    public static var xaAcquisitionFrameRate: Tag { Tag(0x0018_11B9) }
    /// XA Plane Details Sequence, SQ 1.
    public static var xaPlaneDetailsSequence: Tag { Tag(0x0018_11BA) }
    /// Acquisition Field of View Label, LO 1.
    public static var acquisitionFieldOfViewLabel: Tag { Tag(0x0018_11BB) }
    /// X-Ray Filter Details Sequence, SQ 1.
    public static var xRayFilterDetailsSequence: Tag { Tag(0x0018_11BC) }
    /// XA Acquisition Duration, FD 1.
    public static var xaAcquisitionDuration: Tag { Tag(0x0018_11BD) }
    /// Reconstruction Pipeline Type, CS 1.
    public static var reconstructionPipelineType: Tag { Tag(0x0018_11BE) }
    /// Image Filter Details Sequence, SQ 1.
    public static var imageFilterDetailsSequence: Tag { Tag(0x0018_11BF) }
    /// Applied Mask Subtraction Flag, CS 1.
    public static var appliedMaskSubtractionFlag: Tag { Tag(0x0018_11C0) }
    /// Requested Series Description Code Sequence, SQ 1.
    public static var requestedSeriesDescriptionCodeSequence: Tag { Tag(0x0018_11C1) }
    /// Date of Last Calibration, DA 1-n.
    public static var dateOfLastCalibration: Tag { Tag(0x0018_1200) }
    /// Time of Last Calibration, TM 1-n.
    public static var timeOfLastCalibration: Tag { Tag(0x0018_1201) }
    /// DateTime of Last Calibration, DT 1.
    public static var dateTimeOfLastCalibration: Tag { Tag(0x0018_1202) }
    /// Calibration DateTime, DT 1.
    public static var calibrationDateTime: Tag { Tag(0x0018_1203) }
    /// Date of Manufacture, DA 1.
    public static var dateOfManufacture: Tag { Tag(0x0018_1204) }
    /// Date of Installation, DA 1.
    public static var dateOfInstallation: Tag { Tag(0x0018_1205) }
    /// Convolution Kernel, SH 1-n.
    public static var convolutionKernel: Tag { Tag(0x0018_1210) }
    /// Upper/Lower Pixel Values, IS 1-n. Retired.
    public static var upperLowerPixelValues: Tag { Tag(0x0018_1240) }
    /// Actual Frame Duration, IS 1.
    public static var actualFrameDuration: Tag { Tag(0x0018_1242) }
    /// Count Rate, IS 1.
    public static var countRate: Tag { Tag(0x0018_1243) }
    /// Preferred Playback Sequencing, US 1.
    public static var preferredPlaybackSequencing: Tag { Tag(0x0018_1244) }
    /// Receive Coil Name, SH 1.
    public static var receiveCoilName: Tag { Tag(0x0018_1250) }
    /// Transmit Coil Name, SH 1.
    public static var transmitCoilName: Tag { Tag(0x0018_1251) }
    /// Plate Type, SH 1.
    public static var plateType: Tag { Tag(0x0018_1260) }
    /// Phosphor Type, LO 1.
    public static var phosphorType: Tag { Tag(0x0018_1261) }
    /// Water Equivalent Diameter, FD 1.
    public static var waterEquivalentDiameter: Tag { Tag(0x0018_1271) }
    /// Water Equivalent Diameter Calculation Method Code Sequence, SQ 1.
    public static var waterEquivalentDiameterCalculationMethodCodeSequence: Tag { Tag(0x0018_1272) }
    /// Scan Velocity, DS 1.
    public static var scanVelocity: Tag { Tag(0x0018_1300) }
    /// Whole Body Technique, CS 1-n.
    public static var wholeBodyTechnique: Tag { Tag(0x0018_1301) }
    /// Scan Length, IS 1.
    public static var scanLength: Tag { Tag(0x0018_1302) }
    /// Acquisition Matrix, US 4.
    public static var acquisitionMatrix: Tag { Tag(0x0018_1310) }
    /// In-plane Phase Encoding Direction, CS 1.
    public static var inPlanePhaseEncodingDirection: Tag { Tag(0x0018_1312) }
    /// Flip Angle, DS 1.
    public static var flipAngle: Tag { Tag(0x0018_1314) }
    /// Variable Flip Angle Flag, CS 1.
    public static var variableFlipAngleFlag: Tag { Tag(0x0018_1315) }
    /// SAR, DS 1.
    public static var sar: Tag { Tag(0x0018_1316) }
    /// dB/dt, DS 1.
    public static var dBdt: Tag { Tag(0x0018_1318) }
    /// B1rms, FL 1.
    public static var b1rms: Tag { Tag(0x0018_1320) }
    /// Acquisition Device Processing Description, LO 1.
    public static var acquisitionDeviceProcessingDescription: Tag { Tag(0x0018_1400) }
    /// Acquisition Device Processing Code, LO 1.
    public static var acquisitionDeviceProcessingCode: Tag { Tag(0x0018_1401) }
    /// Cassette Orientation, CS 1.
    public static var cassetteOrientation: Tag { Tag(0x0018_1402) }
    /// Cassette Size, CS 1.
    public static var cassetteSize: Tag { Tag(0x0018_1403) }
    /// Exposures on Plate, US 1.
    public static var exposuresOnPlate: Tag { Tag(0x0018_1404) }
    /// Relative X-Ray Exposure, IS 1.
    public static var relativeXRayExposure: Tag { Tag(0x0018_1405) }
    /// Exposure Index, DS 1.
    public static var exposureIndex: Tag { Tag(0x0018_1411) }
    /// Target Exposure Index, DS 1.
    public static var targetExposureIndex: Tag { Tag(0x0018_1412) }
    /// Deviation Index, DS 1.
    public static var deviationIndex: Tag { Tag(0x0018_1413) }
    /// Column Angulation, DS 1.
    public static var columnAngulation: Tag { Tag(0x0018_1450) }
    /// Tomo Layer Height, DS 1.
    public static var tomoLayerHeight: Tag { Tag(0x0018_1460) }
    /// Tomo Angle, DS 1.
    public static var tomoAngle: Tag { Tag(0x0018_1470) }
    /// Tomo Time, DS 1.
    public static var tomoTime: Tag { Tag(0x0018_1480) }
    /// Tomo Type, CS 1.
    public static var tomoType: Tag { Tag(0x0018_1490) }
    /// Tomo Class, CS 1.
    public static var tomoClass: Tag { Tag(0x0018_1491) }
    /// Number of Tomosynthesis Source Images, IS 1.
    public static var numberOfTomosynthesisSourceImages: Tag { Tag(0x0018_1495) }
    /// Positioner Motion, CS 1.
    public static var positionerMotion: Tag { Tag(0x0018_1500) }
    /// Positioner Type, CS 1.
    public static var positionerType: Tag { Tag(0x0018_1508) }
    /// Positioner Primary Angle, DS 1.
    public static var positionerPrimaryAngle: Tag { Tag(0x0018_1510) }
    /// Positioner Secondary Angle, DS 1.
    public static var positionerSecondaryAngle: Tag { Tag(0x0018_1511) }
    /// Positioner Primary Angle Increment, DS 1-n.
    public static var positionerPrimaryAngleIncrement: Tag { Tag(0x0018_1520) }
    /// Positioner Secondary Angle Increment, DS 1-n.
    public static var positionerSecondaryAngleIncrement: Tag { Tag(0x0018_1521) }
    /// Detector Primary Angle, DS 1.
    public static var detectorPrimaryAngle: Tag { Tag(0x0018_1530) }
    /// Detector Secondary Angle, DS 1.
    public static var detectorSecondaryAngle: Tag { Tag(0x0018_1531) }
    /// Shutter Shape, CS 1-3.
    public static var shutterShape: Tag { Tag(0x0018_1600) }
    /// Shutter Left Vertical Edge, IS 1.
    public static var shutterLeftVerticalEdge: Tag { Tag(0x0018_1602) }
    /// Shutter Right Vertical Edge, IS 1.
    public static var shutterRightVerticalEdge: Tag { Tag(0x0018_1604) }
    /// Shutter Upper Horizontal Edge, IS 1.
    public static var shutterUpperHorizontalEdge: Tag { Tag(0x0018_1606) }
    /// Shutter Lower Horizontal Edge, IS 1.
    public static var shutterLowerHorizontalEdge: Tag { Tag(0x0018_1608) }
    /// Center of Circular Shutter, IS 2.
    public static var centerOfCircularShutter: Tag { Tag(0x0018_1610) }
    /// Radius of Circular Shutter, IS 1.
    public static var radiusOfCircularShutter: Tag { Tag(0x0018_1612) }
    /// Vertices of the Polygonal Shutter, IS 2-2n.
    public static var verticesOfThePolygonalShutter: Tag { Tag(0x0018_1620) }
    /// Shutter Presentation Value, US 1.
    public static var shutterPresentationValue: Tag { Tag(0x0018_1622) }
    /// Shutter Overlay Group, US 1.
    public static var shutterOverlayGroup: Tag { Tag(0x0018_1623) }
    /// Shutter Presentation Color CIELab Value, US 3.
    public static var shutterPresentationColorCIELabValue: Tag { Tag(0x0018_1624) }
    /// Outline Shape Type, CS 1.
    public static var outlineShapeType: Tag { Tag(0x0018_1630) }
    /// Outline Left Vertical Edge, FD 1.
    public static var outlineLeftVerticalEdge: Tag { Tag(0x0018_1631) }
    /// Outline Right Vertical Edge, FD 1.
    public static var outlineRightVerticalEdge: Tag { Tag(0x0018_1632) }
    /// Outline Upper Horizontal Edge, FD 1.
    public static var outlineUpperHorizontalEdge: Tag { Tag(0x0018_1633) }
    /// Outline Lower Horizontal Edge, FD 1.
    public static var outlineLowerHorizontalEdge: Tag { Tag(0x0018_1634) }
    /// Center of Circular Outline, FD 2.
    public static var centerOfCircularOutline: Tag { Tag(0x0018_1635) }
    /// Diameter of Circular Outline, FD 1.
    public static var diameterOfCircularOutline: Tag { Tag(0x0018_1636) }
    /// Number of Polygonal Vertices, UL 1.
    public static var numberOfPolygonalVertices: Tag { Tag(0x0018_1637) }
    /// Vertices of the Polygonal Outline, OF 1.
    public static var verticesOfThePolygonalOutline: Tag { Tag(0x0018_1638) }
    /// Collimator Shape, CS 1-3.
    public static var collimatorShape: Tag { Tag(0x0018_1700) }
    /// Collimator Left Vertical Edge, IS 1.
    public static var collimatorLeftVerticalEdge: Tag { Tag(0x0018_1702) }
    /// Collimator Right Vertical Edge, IS 1.
    public static var collimatorRightVerticalEdge: Tag { Tag(0x0018_1704) }
    /// Collimator Upper Horizontal Edge, IS 1.
    public static var collimatorUpperHorizontalEdge: Tag { Tag(0x0018_1706) }
    /// Collimator Lower Horizontal Edge, IS 1.
    public static var collimatorLowerHorizontalEdge: Tag { Tag(0x0018_1708) }
    /// Center of Circular Collimator, IS 2.
    public static var centerOfCircularCollimator: Tag { Tag(0x0018_1710) }
    /// Radius of Circular Collimator, IS 1.
    public static var radiusOfCircularCollimator: Tag { Tag(0x0018_1712) }
    /// Vertices of the Polygonal Collimator, IS 2-2n.
    public static var verticesOfThePolygonalCollimator: Tag { Tag(0x0018_1720) }
    /// Acquisition Time Synchronized, CS 1.
    public static var acquisitionTimeSynchronized: Tag { Tag(0x0018_1800) }
    /// Time Source, SH 1.
    public static var timeSource: Tag { Tag(0x0018_1801) }
    /// Time Distribution Protocol, CS 1.
    public static var timeDistributionProtocol: Tag { Tag(0x0018_1802) }
    /// NTP Source Address, LO 1.
    public static var ntpSourceAddress: Tag { Tag(0x0018_1803) }
    /// Page Number Vector, IS 1-n.
    public static var pageNumberVector: Tag { Tag(0x0018_2001) }
    /// Frame Label Vector, SH 1-n.
    public static var frameLabelVector: Tag { Tag(0x0018_2002) }
    /// Frame Primary Angle Vector, DS 1-n.
    public static var framePrimaryAngleVector: Tag { Tag(0x0018_2003) }
    /// Frame Secondary Angle Vector, DS 1-n.
    public static var frameSecondaryAngleVector: Tag { Tag(0x0018_2004) }
    /// Slice Location Vector, DS 1-n.
    public static var sliceLocationVector: Tag { Tag(0x0018_2005) }
    /// Display Window Label Vector, SH 1-n.
    public static var displayWindowLabelVector: Tag { Tag(0x0018_2006) }
    /// Nominal Scanned Pixel Spacing, DS 2.
    public static var nominalScannedPixelSpacing: Tag { Tag(0x0018_2010) }
    /// Digitizing Device Transport Direction, CS 1.
    public static var digitizingDeviceTransportDirection: Tag { Tag(0x0018_2020) }
    /// Rotation of Scanned Film, DS 1.
    public static var rotationOfScannedFilm: Tag { Tag(0x0018_2030) }
    /// Biopsy Target Sequence, SQ 1.
    public static var biopsyTargetSequence: Tag { Tag(0x0018_2041) }
    /// Target UID, UI 1.
    public static var targetUID: Tag { Tag(0x0018_2042) }
    /// Localizing Cursor Position, FL 2.
    public static var localizingCursorPosition: Tag { Tag(0x0018_2043) }
    /// Calculated Target Position, FL 3.
    public static var calculatedTargetPosition: Tag { Tag(0x0018_2044) }
    /// Target Label, SH 1.
    public static var targetLabel: Tag { Tag(0x0018_2045) }
    /// Displayed Z Value, FL 1.
    public static var displayedZValue: Tag { Tag(0x0018_2046) }
    /// IVUS Acquisition, CS 1.
    public static var ivusAcquisition: Tag { Tag(0x0018_3100) }
    /// IVUS Pullback Rate, DS 1.
    public static var ivusPullbackRate: Tag { Tag(0x0018_3101) }
    /// IVUS Gated Rate, DS 1.
    public static var ivusGatedRate: Tag { Tag(0x0018_3102) }
    /// IVUS Pullback Start Frame Number, IS 1.
    public static var ivusPullbackStartFrameNumber: Tag { Tag(0x0018_3103) }
    /// IVUS Pullback Stop Frame Number, IS 1.
    public static var ivusPullbackStopFrameNumber: Tag { Tag(0x0018_3104) }
    /// Lesion Number, IS 1-n.
    public static var lesionNumber: Tag { Tag(0x0018_3105) }
    /// Acquisition Comments, LT 1. Retired.
    public static var acquisitionComments: Tag { Tag(0x0018_4000) }
    /// Output Power, SH 1-n.
    public static var outputPower: Tag { Tag(0x0018_5000) }
    /// Transducer Data, LO 1-n.
    public static var transducerData: Tag { Tag(0x0018_5010) }
    /// Transducer Identification Sequence, SQ 1.
    public static var transducerIdentificationSequence: Tag { Tag(0x0018_5011) }
    /// Focus Depth, DS 1.
    public static var focusDepth: Tag { Tag(0x0018_5012) }
    /// Processing Function, LO 1.
    public static var processingFunction: Tag { Tag(0x0018_5020) }
    /// Postprocessing Function, LO 1. Retired.
    public static var postprocessingFunction: Tag { Tag(0x0018_5021) }
    /// Mechanical Index, DS 1.
    public static var mechanicalIndex: Tag { Tag(0x0018_5022) }
    /// Bone Thermal Index, DS 1.
    public static var boneThermalIndex: Tag { Tag(0x0018_5024) }
    /// Cranial Thermal Index, DS 1.
    public static var cranialThermalIndex: Tag { Tag(0x0018_5026) }
    /// Soft Tissue Thermal Index, DS 1.
    public static var softTissueThermalIndex: Tag { Tag(0x0018_5027) }
    /// Soft Tissue-focus Thermal Index, DS 1.
    public static var softTissueFocusThermalIndex: Tag { Tag(0x0018_5028) }
    /// Soft Tissue-surface Thermal Index, DS 1.
    public static var softTissueSurfaceThermalIndex: Tag { Tag(0x0018_5029) }
    /// Dynamic Range, DS 1. Retired.
    public static var dynamicRange: Tag { Tag(0x0018_5030) }
    /// Total Gain, DS 1. Retired.
    public static var totalGain: Tag { Tag(0x0018_5040) }
    /// Depth of Scan Field, IS 1.
    public static var depthOfScanField: Tag { Tag(0x0018_5050) }
    /// Patient Position, CS 1.
    public static var patientPosition: Tag { Tag(0x0018_5100) }
    /// View Position, CS 1.
    public static var viewPosition: Tag { Tag(0x0018_5101) }
    /// Projection Eponymous Name Code Sequence, SQ 1.
    public static var projectionEponymousNameCodeSequence: Tag { Tag(0x0018_5104) }
    /// Image Transformation Matrix, DS 6. Retired.
    public static var imageTransformationMatrix: Tag { Tag(0x0018_5210) }
    /// Image Translation Vector, DS 3. Retired.
    public static var imageTranslationVector: Tag { Tag(0x0018_5212) }
    /// Sensitivity, DS 1.
    public static var sensitivity: Tag { Tag(0x0018_6000) }
    /// Sequence of Ultrasound Regions, SQ 1.
    public static var sequenceOfUltrasoundRegions: Tag { Tag(0x0018_6011) }
    /// Region Spatial Format, US 1.
    public static var regionSpatialFormat: Tag { Tag(0x0018_6012) }
    /// Region Data Type, US 1.
    public static var regionDataType: Tag { Tag(0x0018_6014) }
    /// Region Flags, UL 1.
    public static var regionFlags: Tag { Tag(0x0018_6016) }
    /// Region Location Min X0, UL 1.
    public static var regionLocationMinX0: Tag { Tag(0x0018_6018) }
    /// Region Location Min Y0, UL 1.
    public static var regionLocationMinY0: Tag { Tag(0x0018_601A) }
    /// Region Location Max X1, UL 1.
    public static var regionLocationMaxX1: Tag { Tag(0x0018_601C) }
    /// Region Location Max Y1, UL 1.
    public static var regionLocationMaxY1: Tag { Tag(0x0018_601E) }
    /// Reference Pixel X0, SL 1.
    public static var referencePixelX0: Tag { Tag(0x0018_6020) }
    /// Reference Pixel Y0, SL 1.
    public static var referencePixelY0: Tag { Tag(0x0018_6022) }
    /// Physical Units X Direction, US 1.
    public static var physicalUnitsXDirection: Tag { Tag(0x0018_6024) }
    /// Physical Units Y Direction, US 1.
    public static var physicalUnitsYDirection: Tag { Tag(0x0018_6026) }
    /// Reference Pixel Physical Value X, FD 1.
    public static var referencePixelPhysicalValueX: Tag { Tag(0x0018_6028) }
    /// Reference Pixel Physical Value Y, FD 1.
    public static var referencePixelPhysicalValueY: Tag { Tag(0x0018_602A) }
    /// Physical Delta X, FD 1.
    public static var physicalDeltaX: Tag { Tag(0x0018_602C) }
    /// Physical Delta Y, FD 1.
    public static var physicalDeltaY: Tag { Tag(0x0018_602E) }
    /// Transducer Frequency, UL 1.
    public static var transducerFrequency: Tag { Tag(0x0018_6030) }
    /// Transducer Type, CS 1.
    public static var transducerType: Tag { Tag(0x0018_6031) }
    /// Pulse Repetition Frequency, UL 1.
    public static var pulseRepetitionFrequency: Tag { Tag(0x0018_6032) }
    /// Doppler Correction Angle, FD 1.
    public static var dopplerCorrectionAngle: Tag { Tag(0x0018_6034) }
    /// Steering Angle, FD 1.
    public static var steeringAngle: Tag { Tag(0x0018_6036) }
    /// Doppler Sample Volume X Position (Retired), UL 1. Retired.
    public static var dopplerSampleVolumeXPositionRetired: Tag { Tag(0x0018_6038) }
    /// Doppler Sample Volume X Position, SL 1.
    public static var dopplerSampleVolumeXPosition: Tag { Tag(0x0018_6039) }
    /// Doppler Sample Volume Y Position (Retired), UL 1. Retired.
    public static var dopplerSampleVolumeYPositionRetired: Tag { Tag(0x0018_603A) }
    /// Doppler Sample Volume Y Position, SL 1.
    public static var dopplerSampleVolumeYPosition: Tag { Tag(0x0018_603B) }
    /// TM-Line Position X0 (Retired), UL 1. Retired.
    public static var tmLinePositionX0Retired: Tag { Tag(0x0018_603C) }
    /// TM-Line Position X0, SL 1.
    public static var tmLinePositionX0: Tag { Tag(0x0018_603D) }
    /// TM-Line Position Y0 (Retired), UL 1. Retired.
    public static var tmLinePositionY0Retired: Tag { Tag(0x0018_603E) }
    /// TM-Line Position Y0, SL 1.
    public static var tmLinePositionY0: Tag { Tag(0x0018_603F) }
    /// TM-Line Position X1 (Retired), UL 1. Retired.
    public static var tmLinePositionX1Retired: Tag { Tag(0x0018_6040) }
    /// TM-Line Position X1, SL 1.
    public static var tmLinePositionX1: Tag { Tag(0x0018_6041) }
    /// TM-Line Position Y1 (Retired), UL 1. Retired.
    public static var tmLinePositionY1Retired: Tag { Tag(0x0018_6042) }
    /// TM-Line Position Y1, SL 1.
    public static var tmLinePositionY1: Tag { Tag(0x0018_6043) }
    /// Pixel Component Organization, US 1.
    public static var pixelComponentOrganization: Tag { Tag(0x0018_6044) }
    /// Pixel Component Mask, UL 1.
    public static var pixelComponentMask: Tag { Tag(0x0018_6046) }
    /// Pixel Component Range Start, UL 1.
    public static var pixelComponentRangeStart: Tag { Tag(0x0018_6048) }
    /// Pixel Component Range Stop, UL 1.
    public static var pixelComponentRangeStop: Tag { Tag(0x0018_604A) }
    /// Pixel Component Physical Units, US 1.
    public static var pixelComponentPhysicalUnits: Tag { Tag(0x0018_604C) }
    /// Pixel Component Data Type, US 1.
    public static var pixelComponentDataType: Tag { Tag(0x0018_604E) }
    /// Number of Table Break Points, UL 1.
    public static var numberOfTableBreakPoints: Tag { Tag(0x0018_6050) }
    /// Table of X Break Points, UL 1-n.
    public static var tableOfXBreakPoints: Tag { Tag(0x0018_6052) }
    /// Table of Y Break Points, FD 1-n.
    public static var tableOfYBreakPoints: Tag { Tag(0x0018_6054) }
    /// Number of Table Entries, UL 1.
    public static var numberOfTableEntries: Tag { Tag(0x0018_6056) }
    /// Table of Pixel Values, UL 1-n.
    public static var tableOfPixelValues: Tag { Tag(0x0018_6058) }
    /// Table of Parameter Values, FL 1-n.
    public static var tableOfParameterValues: Tag { Tag(0x0018_605A) }
    /// R Wave Time Vector, FL 1-n.
    public static var rWaveTimeVector: Tag { Tag(0x0018_6060) }
    /// Active Image Area Overlay Group, US 1.
    public static var activeImageAreaOverlayGroup: Tag { Tag(0x0018_6070) }
    /// Detector Conditions Nominal Flag, CS 1.
    public static var detectorConditionsNominalFlag: Tag { Tag(0x0018_7000) }
    /// Detector Temperature, DS 1.
    public static var detectorTemperature: Tag { Tag(0x0018_7001) }
    /// Detector Type, CS 1.
    public static var detectorType: Tag { Tag(0x0018_7004) }
    /// Detector Configuration, CS 1.
    public static var detectorConfiguration: Tag { Tag(0x0018_7005) }
    /// Detector Description, LT 1.
    public static var detectorDescription: Tag { Tag(0x0018_7006) }
    /// Detector Mode, LT 1.
    public static var detectorMode: Tag { Tag(0x0018_7008) }
    /// Detector ID, SH 1.
    public static var detectorID: Tag { Tag(0x0018_700A) }
    /// Date of Last Detector Calibration, DA 1.
    public static var dateOfLastDetectorCalibration: Tag { Tag(0x0018_700C) }
    /// Time of Last Detector Calibration, TM 1.
    public static var timeOfLastDetectorCalibration: Tag { Tag(0x0018_700E) }
    /// Exposures on Detector Since Last Calibration, IS 1.
    public static var exposuresOnDetectorSinceLastCalibration: Tag { Tag(0x0018_7010) }
    /// Exposures on Detector Since Manufactured, IS 1.
    public static var exposuresOnDetectorSinceManufactured: Tag { Tag(0x0018_7011) }
    /// Detector Time Since Last Exposure, DS 1.
    public static var detectorTimeSinceLastExposure: Tag { Tag(0x0018_7012) }
    /// Detector Active Time, DS 1.
    public static var detectorActiveTime: Tag { Tag(0x0018_7014) }
    /// Detector Activation Offset From Exposure, DS 1.
    public static var detectorActivationOffsetFromExposure: Tag { Tag(0x0018_7016) }
    /// Detector Binning, DS 2.
    public static var detectorBinning: Tag { Tag(0x0018_701A) }
    /// Detector Element Physical Size, DS 2.
    public static var detectorElementPhysicalSize: Tag { Tag(0x0018_7020) }
    /// Detector Element Spacing, DS 2.
    public static var detectorElementSpacing: Tag { Tag(0x0018_7022) }
    /// Detector Active Shape, CS 1.
    public static var detectorActiveShape: Tag { Tag(0x0018_7024) }
    /// Detector Active Dimension(s), DS 1-2.
    public static var detectorActiveDimensions: Tag { Tag(0x0018_7026) }
    /// Detector Active Origin, DS 2.
    public static var detectorActiveOrigin: Tag { Tag(0x0018_7028) }
    /// Detector Manufacturer Name, LO 1.
    public static var detectorManufacturerName: Tag { Tag(0x0018_702A) }
    /// Detector Manufacturer's Model Name, LO 1.
    public static var detectorManufacturerModelName: Tag { Tag(0x0018_702B) }
    /// Field of View Origin, DS 2.
    public static var fieldOfViewOrigin: Tag { Tag(0x0018_7030) }
    /// Field of View Rotation, DS 1.
    public static var fieldOfViewRotation: Tag { Tag(0x0018_7032) }
    /// Field of View Horizontal Flip, CS 1.
    public static var fieldOfViewHorizontalFlip: Tag { Tag(0x0018_7034) }
    /// Pixel Data Area Origin Relative To FOV, FL 2.
    public static var pixelDataAreaOriginRelativeToFOV: Tag { Tag(0x0018_7036) }
    /// Pixel Data Area Rotation Angle Relative To FOV, FL 1.
    public static var pixelDataAreaRotationAngleRelativeToFOV: Tag { Tag(0x0018_7038) }
    /// Grid Absorbing Material, LT 1.
    public static var gridAbsorbingMaterial: Tag { Tag(0x0018_7040) }
    /// Grid Spacing Material, LT 1.
    public static var gridSpacingMaterial: Tag { Tag(0x0018_7041) }
    /// Grid Thickness, DS 1.
    public static var gridThickness: Tag { Tag(0x0018_7042) }
    /// Grid Pitch, DS 1.
    public static var gridPitch: Tag { Tag(0x0018_7044) }
    /// Grid Aspect Ratio, IS 2.
    public static var gridAspectRatio: Tag { Tag(0x0018_7046) }
    /// Grid Period, DS 1.
    public static var gridPeriod: Tag { Tag(0x0018_7048) }
    /// Grid Focal Distance, DS 1.
    public static var gridFocalDistance: Tag { Tag(0x0018_704C) }
    /// Filter Material, CS 1-n.
    public static var filterMaterial: Tag { Tag(0x0018_7050) }
    /// Filter Thickness Minimum, DS 1-n.
    public static var filterThicknessMinimum: Tag { Tag(0x0018_7052) }
    /// Filter Thickness Maximum, DS 1-n.
    public static var filterThicknessMaximum: Tag { Tag(0x0018_7054) }
    /// Filter Beam Path Length Minimum, FL 1-n.
    public static var filterBeamPathLengthMinimum: Tag { Tag(0x0018_7056) }
    /// Filter Beam Path Length Maximum, FL 1-n.
    public static var filterBeamPathLengthMaximum: Tag { Tag(0x0018_7058) }
    /// Exposure Control Mode, CS 1.
    public static var exposureControlMode: Tag { Tag(0x0018_7060) }
    /// Exposure Control Mode Description, LT 1.
    public static var exposureControlModeDescription: Tag { Tag(0x0018_7062) }
    /// Exposure Status, CS 1.
    public static var exposureStatus: Tag { Tag(0x0018_7064) }
    /// Phototimer Setting, DS 1.
    public static var phototimerSetting: Tag { Tag(0x0018_7065) }
    /// Exposure Time in µS, DS 1.
    public static var exposureTimeInuS: Tag { Tag(0x0018_8150) }
    /// X-Ray Tube Current in µA, DS 1.
    public static var xRayTubeCurrentInuA: Tag { Tag(0x0018_8151) }
    /// Content Qualification, CS 1.
    public static var contentQualification: Tag { Tag(0x0018_9004) }
    /// Pulse Sequence Name, SH 1.
    public static var pulseSequenceName: Tag { Tag(0x0018_9005) }
    /// MR Imaging Modifier Sequence, SQ 1.
    public static var mrImagingModifierSequence: Tag { Tag(0x0018_9006) }
    /// Echo Pulse Sequence, CS 1.
    public static var echoPulseSequence: Tag { Tag(0x0018_9008) }
    /// Inversion Recovery, CS 1.
    public static var inversionRecovery: Tag { Tag(0x0018_9009) }
    /// Flow Compensation, CS 1.
    public static var flowCompensation: Tag { Tag(0x0018_9010) }
    /// Multiple Spin Echo, CS 1.
    public static var multipleSpinEcho: Tag { Tag(0x0018_9011) }
    /// Multi-planar Excitation, CS 1.
    public static var multiPlanarExcitation: Tag { Tag(0x0018_9012) }
    /// Phase Contrast, CS 1.
    public static var phaseContrast: Tag { Tag(0x0018_9014) }
    /// Time of Flight Contrast, CS 1.
    public static var timeOfFlightContrast: Tag { Tag(0x0018_9015) }
    /// Spoiling, CS 1.
    public static var spoiling: Tag { Tag(0x0018_9016) }
    /// Steady State Pulse Sequence, CS 1.
    public static var steadyStatePulseSequence: Tag { Tag(0x0018_9017) }
    /// Echo Planar Pulse Sequence, CS 1.
    public static var echoPlanarPulseSequence: Tag { Tag(0x0018_9018) }
    /// Tag Angle First Axis, FD 1.
    public static var tagAngleFirstAxis: Tag { Tag(0x0018_9019) }
    /// Magnetization Transfer, CS 1.
    public static var magnetizationTransfer: Tag { Tag(0x0018_9020) }
    /// T2 Preparation, CS 1.
    public static var t2Preparation: Tag { Tag(0x0018_9021) }
    /// Blood Signal Nulling, CS 1.
    public static var bloodSignalNulling: Tag { Tag(0x0018_9022) }
    /// Saturation Recovery, CS 1.
    public static var saturationRecovery: Tag { Tag(0x0018_9024) }
    /// Spectrally Selected Suppression, CS 1.
    public static var spectrallySelectedSuppression: Tag { Tag(0x0018_9025) }
    /// Spectrally Selected Excitation, CS 1.
    public static var spectrallySelectedExcitation: Tag { Tag(0x0018_9026) }
    /// Spatial Pre-saturation, CS 1.
    public static var spatialPresaturation: Tag { Tag(0x0018_9027) }
    /// Tagging, CS 1.
    public static var tagging: Tag { Tag(0x0018_9028) }
    /// Oversampling Phase, CS 1.
    public static var oversamplingPhase: Tag { Tag(0x0018_9029) }
    /// Tag Spacing First Dimension, FD 1.
    public static var tagSpacingFirstDimension: Tag { Tag(0x0018_9030) }
    /// Geometry of k-Space Traversal, CS 1.
    public static var geometryOfKSpaceTraversal: Tag { Tag(0x0018_9032) }
    /// Segmented k-Space Traversal, CS 1.
    public static var segmentedKSpaceTraversal: Tag { Tag(0x0018_9033) }
    /// Rectilinear Phase Encode Reordering, CS 1.
    public static var rectilinearPhaseEncodeReordering: Tag { Tag(0x0018_9034) }
    /// Tag Thickness, FD 1.
    public static var tagThickness: Tag { Tag(0x0018_9035) }
    /// Partial Fourier Direction, CS 1.
    public static var partialFourierDirection: Tag { Tag(0x0018_9036) }
    /// Cardiac Synchronization Technique, CS 1.
    public static var cardiacSynchronizationTechnique: Tag { Tag(0x0018_9037) }
    /// Receive Coil Manufacturer Name, LO 1.
    public static var receiveCoilManufacturerName: Tag { Tag(0x0018_9041) }
    /// MR Receive Coil Sequence, SQ 1.
    public static var mrReceiveCoilSequence: Tag { Tag(0x0018_9042) }
    /// Receive Coil Type, CS 1.
    public static var receiveCoilType: Tag { Tag(0x0018_9043) }
    /// Quadrature Receive Coil, CS 1.
    public static var quadratureReceiveCoil: Tag { Tag(0x0018_9044) }
    /// Multi-Coil Definition Sequence, SQ 1.
    public static var multiCoilDefinitionSequence: Tag { Tag(0x0018_9045) }
    /// Multi-Coil Configuration, LO 1.
    public static var multiCoilConfiguration: Tag { Tag(0x0018_9046) }
    /// Multi-Coil Element Name, SH 1.
    public static var multiCoilElementName: Tag { Tag(0x0018_9047) }
    /// Multi-Coil Element Used, CS 1.
    public static var multiCoilElementUsed: Tag { Tag(0x0018_9048) }
    /// MR Transmit Coil Sequence, SQ 1.
    public static var mrTransmitCoilSequence: Tag { Tag(0x0018_9049) }
    /// Transmit Coil Manufacturer Name, LO 1.
    public static var transmitCoilManufacturerName: Tag { Tag(0x0018_9050) }
    /// Transmit Coil Type, CS 1.
    public static var transmitCoilType: Tag { Tag(0x0018_9051) }
    /// Spectral Width, FD 1-2.
    public static var spectralWidth: Tag { Tag(0x0018_9052) }
    /// Chemical Shift Reference, FD 1-2.
    public static var chemicalShiftReference: Tag { Tag(0x0018_9053) }
    /// Volume Localization Technique, CS 1.
    public static var volumeLocalizationTechnique: Tag { Tag(0x0018_9054) }
    /// MR Acquisition Frequency Encoding Steps, US 1.
    public static var mrAcquisitionFrequencyEncodingSteps: Tag { Tag(0x0018_9058) }
    /// De-coupling, CS 1.
    public static var decoupling: Tag { Tag(0x0018_9059) }
    /// De-coupled Nucleus, CS 1-2.
    public static var decoupledNucleus: Tag { Tag(0x0018_9060) }
    /// De-coupling Frequency, FD 1-2.
    public static var decouplingFrequency: Tag { Tag(0x0018_9061) }
    /// De-coupling Method, CS 1.
    public static var decouplingMethod: Tag { Tag(0x0018_9062) }
    /// De-coupling Chemical Shift Reference, FD 1-2.
    public static var decouplingChemicalShiftReference: Tag { Tag(0x0018_9063) }
    /// k-space Filtering, CS 1.
    public static var kSpaceFiltering: Tag { Tag(0x0018_9064) }
    /// Time Domain Filtering, CS 1-2.
    public static var timeDomainFiltering: Tag { Tag(0x0018_9065) }
    /// Number of Zero Fills, US 1-2.
    public static var numberOfZeroFills: Tag { Tag(0x0018_9066) }
    /// Baseline Correction, CS 1.
    public static var baselineCorrection: Tag { Tag(0x0018_9067) }
    /// Parallel Reduction Factor In-plane, FD 1.
    public static var parallelReductionFactorInPlane: Tag { Tag(0x0018_9069) }
    /// Cardiac R-R Interval Specified, FD 1.
    public static var cardiacRRIntervalSpecified: Tag { Tag(0x0018_9070) }
    /// Acquisition Duration, FD 1.
    public static var acquisitionDuration: Tag { Tag(0x0018_9073) }
    /// Frame Acquisition DateTime, DT 1.
    public static var frameAcquisitionDateTime: Tag { Tag(0x0018_9074) }
    /// Diffusion Directionality, CS 1.
    public static var diffusionDirectionality: Tag { Tag(0x0018_9075) }
    /// Diffusion Gradient Direction Sequence, SQ 1.
    public static var diffusionGradientDirectionSequence: Tag { Tag(0x0018_9076) }
    /// Parallel Acquisition, CS 1.
    public static var parallelAcquisition: Tag { Tag(0x0018_9077) }
    /// Parallel Acquisition Technique, CS 1.
    public static var parallelAcquisitionTechnique: Tag { Tag(0x0018_9078) }
    /// Inversion Times, FD 1-n.
    public static var inversionTimes: Tag { Tag(0x0018_9079) }
    /// Metabolite Map Description, ST 1.
    public static var metaboliteMapDescription: Tag { Tag(0x0018_9080) }
    /// Partial Fourier, CS 1.
    public static var partialFourier: Tag { Tag(0x0018_9081) }
    /// Effective Echo Time, FD 1.
    public static var effectiveEchoTime: Tag { Tag(0x0018_9082) }
    /// Metabolite Map Code Sequence, SQ 1.
    public static var metaboliteMapCodeSequence: Tag { Tag(0x0018_9083) }
    /// Chemical Shift Sequence, SQ 1.
    public static var chemicalShiftSequence: Tag { Tag(0x0018_9084) }
    /// Cardiac Signal Source, CS 1.
    public static var cardiacSignalSource: Tag { Tag(0x0018_9085) }
    /// Diffusion b-value, FD 1.
    public static var diffusionBValue: Tag { Tag(0x0018_9087) }
    /// Diffusion Gradient Orientation, FD 3.
    public static var diffusionGradientOrientation: Tag { Tag(0x0018_9089) }
    /// Velocity Encoding Direction, FD 3.
    public static var velocityEncodingDirection: Tag { Tag(0x0018_9090) }
    /// Velocity Encoding Minimum Value, FD 1.
    public static var velocityEncodingMinimumValue: Tag { Tag(0x0018_9091) }
    /// Velocity Encoding Acquisition Sequence, SQ 1.
    public static var velocityEncodingAcquisitionSequence: Tag { Tag(0x0018_9092) }
    /// Number of k-Space Trajectories, US 1.
    public static var numberOfKSpaceTrajectories: Tag { Tag(0x0018_9093) }
    /// Coverage of k-Space, CS 1.
    public static var coverageOfKSpace: Tag { Tag(0x0018_9094) }
    /// Spectroscopy Acquisition Phase Rows, UL 1.
    public static var spectroscopyAcquisitionPhaseRows: Tag { Tag(0x0018_9095) }
    /// Parallel Reduction Factor In-plane (Retired), FD 1. Retired.
    public static var parallelReductionFactorInPlaneRetired: Tag { Tag(0x0018_9096) }
    /// Transmitter Frequency, FD 1-2.
    public static var transmitterFrequency: Tag { Tag(0x0018_9098) }
    /// Resonant Nucleus, CS 1-2.
    public static var resonantNucleus: Tag { Tag(0x0018_9100) }
    /// Frequency Correction, CS 1.
    public static var frequencyCorrection: Tag { Tag(0x0018_9101) }
    /// MR Spectroscopy FOV/Geometry Sequence, SQ 1.
    public static var mrSpectroscopyFOVGeometrySequence: Tag { Tag(0x0018_9103) }
    /// Slab Thickness, FD 1.
    public static var slabThickness: Tag { Tag(0x0018_9104) }
    /// Slab Orientation, FD 3.
    public static var slabOrientation: Tag { Tag(0x0018_9105) }
    /// Mid Slab Position, FD 3.
    public static var midSlabPosition: Tag { Tag(0x0018_9106) }
    /// MR Spatial Saturation Sequence, SQ 1.
    public static var mrSpatialSaturationSequence: Tag { Tag(0x0018_9107) }
    /// MR Timing and Related Parameters Sequence, SQ 1.
    public static var mrTimingAndRelatedParametersSequence: Tag { Tag(0x0018_9112) }
    /// MR Echo Sequence, SQ 1.
    public static var mrEchoSequence: Tag { Tag(0x0018_9114) }
    /// MR Modifier Sequence, SQ 1.
    public static var mrModifierSequence: Tag { Tag(0x0018_9115) }
    /// MR Diffusion Sequence, SQ 1.
    public static var mrDiffusionSequence: Tag { Tag(0x0018_9117) }
    /// Cardiac Synchronization Sequence, SQ 1.
    public static var cardiacSynchronizationSequence: Tag { Tag(0x0018_9118) }
    /// MR Averages Sequence, SQ 1.
    public static var mrAveragesSequence: Tag { Tag(0x0018_9119) }
    /// MR FOV/Geometry Sequence, SQ 1.
    public static var mrFOVGeometrySequence: Tag { Tag(0x0018_9125) }
    /// Volume Localization Sequence, SQ 1.
    public static var volumeLocalizationSequence: Tag { Tag(0x0018_9126) }
    /// Spectroscopy Acquisition Data Columns, UL 1.
    public static var spectroscopyAcquisitionDataColumns: Tag { Tag(0x0018_9127) }
}
