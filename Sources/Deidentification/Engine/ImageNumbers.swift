import DICOM

/// Numbers that modules of images list, at any depth of a data set: where gantry, table, source and detector were, how an
/// image was encoded in space, what its values were weighted by.
///
/// ``ImageDescription`` has those without which there is no image. These may be absent, but where one is there it must
/// not be lost.
enum ImageNumbers {
    static func contain(_ tag: Tag) -> Bool { tags.contains(tag) }

    /// Read from the tables when a value is found first that cannot be read.
    private static let tags: Set<Tag> = IOD.tags(ofModules: isOfImages).filter { tag in
        groups.contains(tag.group) && !settings.contains(tag)
            && MisplacedNumbers.areDue(DICOMDictionary.entry(for: tag)?.vrs ?? [])
    }

    private static func isOfImages(_ module: Substring) -> Bool {
        module.hasSuffix("-image") || module.hasSuffix("-functional-groups") || positioning.contains(module)
    }

    private static let positioning: Set<Substring> = [
        "breast-tomosynthesis-acquisition", "display-shutter", "dx-positioning", "enhanced-us-series",
        "multi-planar-reconstruction-geometry", "nm-detector", "nm-tomo-acquisition", "pet-series", "xa-positioner",
        "x-ray-3d-angiographic-acquisition", "x-ray-3d-craniofacial-acquisition", "x-ray-collimator", "x-ray-table",
        "x-ray-tomography-acquisition", "xrf-positioner",
    ]

    /// Acquisition, relationship, ophthalmology, slides, catheters, nuclear medicine, therapy.
    private static let groups: Set<UInt16> = [0x0018, 0x0020, 0x0022, 0x0048, 0x0052, 0x0054, 0x3002, 0x300A]

    /// How strong rays, gradients and heartbeats were, and counters: nothing of them lies anywhere.
    private static let settings: Set<Tag> = [
        .kvp, .exposureTime, .xRayTubeCurrent, .exposure, .exposureInuAs, .exposureTimeInuS, .exposureTimeInms,
        .xRayTubeCurrentInmA, .exposureInmAs, .imageAndFluoroscopyAreaDoseProduct, .ctdiVol, .generatorPower,
        .focalSpots, .averagePulseWidth, .exposuresOnPlate, .relativeXRayExposure, .exposureIndex,
        .targetExposureIndex, .deviationIndex, .exposuresOnDetectorSinceLastCalibration,
        .exposuresOnDetectorSinceManufactured, .detectorTemperature, .detectorTimeSinceLastExposure,
        .detectorActiveTime, .bodyPartThickness, .compressionForce, .compressionPressure, .compressionContactArea,
        .gridThickness, .gridPitch, .gridPeriod, .gridFocalDistance, .filterThicknessMinimum, .filterThicknessMaximum,
        .filterBeamPathLengthMinimum, .filterBeamPathLengthMaximum, .sar, .dBdt, .b1rms, .gradientOutput,
        .numberOfAverages, .heartRate, .lowRRValue, .highRRValue, .intervalsAcquired, .intervalsRejected, .skipBeats,
        .mechanicalIndex, .boneThermalIndex, .cranialThermalIndex, .softTissueThermalIndex,
        .softTissueFocusThermalIndex, .softTissueSurfaceThermalIndex, .preferredPlaybackSequencing,
        .contrastBolusAgentNumber, .radiopharmaceuticalAgentNumber, .acquisitionNumber, .lesionNumber,
        .acquisitionDuration,
        .frameAcquisitionDuration, .shutterPresentationValue, .shutterPresentationColorCIELabValue,
    ]
}
