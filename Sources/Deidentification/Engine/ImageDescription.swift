import DICOM

/// Attributes that say what pixels, samples and coordinates are and where they lie, at any depth of a data set.
///
/// An image without one of them, or with another value, is another image. Their values stay byte for byte, and a file
/// whose value cannot stay is refused.
enum ImageDescription {
    static func contains(_ tag: Tag) -> Bool {
        (groups.contains(tag.group) && !statistics.contains(tag)) || tags.contains(tag)
    }

    /// Whether a code is one of few terms that the standard fixes: another one is of no device. Corrections of nuclear
    /// medicine have terms of makers.
    static func hasFixedTerms(_ tag: Tag) -> Bool { contains(tag) && tag != .correctedImage }

    /// Image pixels, pixel data, surfaces, waveforms.
    private static let groups: Set<UInt16> = [0x0028, 0x0066, 0x5400, 0x7FE0]

    /// What pixel values there are, which no reader of an image needs.
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

    /// Why a file is refused in which an attribute has a value that cannot stay.
    static func refusal(of tag: Tag) -> DICOMError {
        let keyword = DICOMDictionary.entry(for: tag)?.keyword ?? "the element"
        return DICOMError(
            .malformed,
            "\(keyword) says what pixels are or where they lie, and its value cannot be read as what it should be, so it "
                + "could hold anything; correct it in the original, or let a rule decide on it",
            tag: tag)
    }
}
