"""Writes a segmentation object with 12,000 frames: arguments are the path and `defined` or `undefined` lengths."""

import sys

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian

FRAMES = 12_000
SEGMENTATION = "1.2.840.10008.5.1.4.1.1.66.4"
ROOT = "1.2.826.0.1.3680043.10.511.3"
UNDEFINED = sys.argv[2] == "undefined"


def group(**values):
    item = Dataset()
    for keyword, value in values.items():
        setattr(item, keyword, value)
    item.is_undefined_length_sequence_item = UNDEFINED
    return item


def sequence(*items):
    result = Sequence(items)
    result.is_undefined_length = UNDEFINED
    return result


def frame(number):
    purpose = group(CodeValue="121322", CodingSchemeDesignator="DCM", CodeMeaning="Source image for image processing operation")
    source = group(
        ReferencedSOPClassUID="1.2.840.10008.5.1.4.1.1.2", ReferencedSOPInstanceUID=f"{ROOT}.4.{number % 300}",
        PurposeOfReferenceCodeSequence=sequence(purpose),
    )
    derivation = group(CodeValue="113076", CodingSchemeDesignator="DCM", CodeMeaning="Segmentation")
    return group(
        DerivationImageSequence=sequence(
            group(SourceImageSequence=sequence(source), DerivationCodeSequence=sequence(derivation))
        ),
        FrameContentSequence=sequence(group(DimensionIndexValues=[number // 300 + 1, number % 300 + 1])),
        PlanePositionSequence=sequence(group(ImagePositionPatient=["-175.0", "-175.0", f"{number % 300}.5"])),
        SegmentIdentificationSequence=sequence(group(ReferencedSegmentNumber=number // 300 + 1)),
    )


dataset = group(
    SOPClassUID=SEGMENTATION, SOPInstanceUID=ROOT + ".5", StudyInstanceUID=ROOT + ".2", SeriesInstanceUID=ROOT + ".6",
    Modality="SEG", PatientName="Doe^Jane", PatientID="PID-0001234", StudyDate="20260301", InstanceNumber=1,
    SamplesPerPixel=1, PhotometricInterpretation="MONOCHROME2", NumberOfFrames=FRAMES, Rows=32, Columns=32,
    BitsAllocated=1, BitsStored=1, HighBit=0, PixelRepresentation=0, SegmentationType="BINARY",
    PerFrameFunctionalGroupsSequence=sequence(*(frame(number) for number in range(FRAMES))),
    PixelData=bytes(FRAMES * 32 * 32 // 8),
)
dataset.file_meta = FileMetaDataset()
dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
dataset.is_little_endian, dataset.is_implicit_VR = True, False
pydicom.dcmwrite(sys.argv[1], dataset, write_like_original=False)
