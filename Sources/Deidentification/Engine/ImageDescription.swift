import DICOM

/// Attributes that say what pixels, samples and coordinates are and where they are, at any depth of a data set.
///
/// An image without one of them, or with another value, is another image. Their values are kept byte for byte, and a
/// file with a value that cannot be kept is refused.
enum ImageDescription {
    static func contains(_ tag: Tag) -> Bool {
        (groups.contains(tag.group) && !statistics.contains(tag)) || tags.contains(tag)
    }

    /// Whether the standard fixes the few terms of a code, so that no device writes others. Corrections of nuclear
    /// medicine have terms of makers.
    static func hasFixedTerms(_ tag: Tag) -> Bool { contains(tag) && tag != .correctedImage }

    /// Image pixels, pixel data, surfaces, waveforms.
    private static let groups: Set<UInt16> = [0x0028, 0x0066, 0x5400, 0x7FE0]

    /// Statistics of pixel values, which no reader of an image needs.
    private static let statistics: Set<Tag> = [
        .smallestImagePixelValue, .largestImagePixelValue, .smallestPixelValueInSeries, .largestPixelValueInSeries,
        .smallestImagePixelValueInPlane, .largestImagePixelValueInPlane,
    ]

    /// Attributes that Frame Increment Pointer may name (PS3.3 section C.7.6.6).
    private static let frameVectors: Set<Tag> = [
        .frameTime, .frameTimeVector, .energyWindowVector, .detectorVector, .phaseVector, .rotationVector,
        .rrIntervalVector, .timeSlotVector, .sliceVector, .angularViewVector, .timeSliceVector,
    ]

    private static let tags: Set<Tag> = frameVectors.union([
        // Size and distance of pixels and slices.
        .sliceThickness, .spacingBetweenSlices, .imagerPixelSpacing, .nominalScannedPixelSpacing,
        .distanceSourceToDetector, .distanceSourceToPatient, .estimatedRadiographicMagnificationFactor,
        .presentationPixelSpacing, .presentationPixelMagnificationRatio, .displayedAreaTopLeftHandCorner,
        .displayedAreaBottomRightHandCorner,
        // How values are shown, and how the patient lay.
        .presentationLUTShape, .patientPosition, .patientOrientation,
        // Calibrated regions of ultrasound.
        .sequenceOfUltrasoundRegions, .regionSpatialFormat, .regionDataType, .regionLocationMinX0, .regionLocationMinY0,
        .regionLocationMaxX1, .regionLocationMaxY1, .referencePixelX0, .referencePixelY0, .physicalUnitsXDirection,
        .physicalUnitsYDirection, .referencePixelPhysicalValueX, .referencePixelPhysicalValueY, .physicalDeltaX,
        .physicalDeltaY,
        // Position and orientation.
        .imagePosition, .imagePositionPatient, .imageOrientation, .imageOrientationPatient, .location, .sliceLocation,
        .planePositionSequence, .planeOrientationSequence, .planePositionVolumeSequence,
        .planeOrientationVolumeSequence, .imagePositionVolume, .imageOrientationVolume, .apexPosition,
        .volumeToTransducerMappingMatrix, .volumeToTableMappingMatrix,
        .frameOfReferenceTransformationMatrix,
        // Frames and their dimensions.
        .perFrameFunctionalGroupsSequence, .sharedFunctionalGroupsSequence, .frameContentSequence,
        .dimensionIndexSequence, .dimensionIndexPointer, .functionalGroupPointer, .dimensionIndexValues,
        .inStackPositionNumber, .temporalPositionIndex, .numberOfSlices,
        // Slides.
        .imagedVolumeWidth, .imagedVolumeHeight, .imagedVolumeDepth, .totalPixelMatrixColumns, .totalPixelMatrixRows,
        .totalPixelMatrixOriginSequence, .imageOrientationSlide, .planePositionSlideSequence,
        .columnPositionInTotalImagePixelMatrix, .rowPositionInTotalImagePixelMatrix, .xOffsetInSlideCoordinateSystem,
        .yOffsetInSlideCoordinateSystem, .zOffsetInSlideCoordinateSystem,
        // What values mean.
        .realWorldValueMappingSequence, .realWorldValueFirstValueMapped, .realWorldValueLastValueMapped,
        .realWorldValueLUTData, .realWorldValueIntercept, .realWorldValueSlope, .segmentNumber,
        .segmentIdentificationSequence, .referencedSegmentNumber, .doseGridScaling, .gridFrameOffsetVector,
        // Images and contours of radiotherapy.
        .imagePlanePixelSpacing, .rtImagePosition, .rtImageOrientation, .radiationMachineSAD, .rtImageSID,
        .numberOfContourPoints, .contourOffsetVector, .contourSlabThickness, .contourData,
        // Drawings and waveforms.
        .graphicData, .numberOfGraphicPoints, .numberOfWaveformChannels, .numberOfWaveformSamples, .samplingFrequency,
        .channelSensitivity, .channelSensitivityCorrectionFactor, .channelBaseline, .channelTimeSkew,
        .channelSampleSkew, .channelOffset, .waveformBitsStored,
    ])

    /// The error for a file in which an attribute has a value that cannot be kept.
    static func refusal(of tag: Tag) -> DICOMError {
        let keyword = DICOMDictionary.entry(for: tag)?.keyword ?? "the element"
        return DICOMError(
            .malformed,
            "\(keyword) says what pixels are or where they are, and its value cannot be read as what it should be, so "
                + "it could hold anything; correct it in the original, or let a rule decide on it",
            tag: tag)
    }
}

/// Numbers that modules of images list, at any depth of a data set: where gantry, table, source and detector were, how
/// an image was encoded in space, how its values were weighted.
///
/// ``ImageDescription`` has those that every image needs. These may be absent, but one that is there must not be
/// lost.
enum ImageNumbers {
    static func contains(_ tag: Tag) -> Bool { tags.contains(tag) }

    /// Computed from the tables when the first value is found that cannot be read.
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

    /// Strength of rays, gradients and heartbeats, and counters: none of them is a position.
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

/// The attributes that table E.1-1 does not list and an object cannot do without.
struct RequiredAttributes {
    /// What the object's IOD says of the level.
    let scope: IODScope?

    /// Modules of which optional attributes count too: they say what pixels are and where they are.
    private static let describing: Set<String> = [
        "frame-of-reference", "image-pixel", "image-plane", "modality-lut", "multi-frame", "roi-contour", "voi-lut",
    ]

    /// The character set, and Body Part Examined, on which the condition for Laterality depends (PS3.3 section
    /// C.7.3.1).
    private static let always: Set<Tag> = [.specificCharacterSet, .bodyPartExamined]

    /// The content of a structure set, though no type demands it any more (PS3.3 sections C.8.8.5 and C.8.8.8).
    private static let regions: Set<Tag> = [
        .referencedFrameOfReferenceSequence, .structureSetROISequence, .rtROIObservationsSequence,
    ]

    /// Whether the IOD asks for an attribute, even on a condition (types 1, 1C, 2, 2C), or whether it describes pixels
    /// or geometry; modules that the object may not have count as well. The tables end three sequences deep: below
    /// that, every attribute counts as required.
    func contains(_ tag: Tag) -> Bool {
        if tag.group == 0x0028 || ImageDescription.contains(tag) || Self.always.contains(tag) { return true }
        if Self.regions.contains(tag) { return true }
        guard let scope else { return true }
        if scope.strictestType(of: tag)?.needsPresence == true { return true }
        return scope.modules(listing: tag).contains(where: Self.describing.contains)
    }
}
