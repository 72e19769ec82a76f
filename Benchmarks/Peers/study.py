"""Writes the study that headers are read from: files of 0.54 MB with 158 elements each, as a CT scanner writes them.

Arguments: a folder, the number of files, and `patients` where each file is to be another patient's.
"""

import pathlib
import sys

import numpy
import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian

ELEMENTS = 158
CT = "1.2.840.10008.5.1.4.1.1.2"
ROOT = "1.2.826.0.1.3680043.10.511.3"

TEXTS = {
    "SpecificCharacterSet": "ISO_IR 100", "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL", "CT_SOM5 SPI"],
    "InstanceCreationDate": "20260301", "InstanceCreationTime": "101112.123000", "StudyDate": "20260301",
    "SeriesDate": "20260301", "AcquisitionDate": "20260301", "ContentDate": "20260301", "StudyTime": "101010.5",
    "SeriesTime": "101100", "AcquisitionTime": "101112", "ContentTime": "101112", "AccessionNumber": "ACC0012345",
    "Modality": "CT", "Manufacturer": "ACME Medical", "InstitutionName": "Example Hospital",
    "InstitutionAddress": "1 Example Street, Example", "ReferringPhysicianName": "Doe^Referring",
    "StationName": "CT01", "StudyDescription": "CT thorax with contrast", "SeriesDescription": "Thorax 1.0 B30f",
    "InstitutionalDepartmentName": "Radiology", "PhysiciansOfRecord": "Roe^Record",
    "OperatorsName": "Operator^One", "ManufacturerModelName": "Model 64", "PatientName": "Doe^Jane^Q",
    "PatientID": "PID-0001234", "PatientBirthDate": "19700102", "PatientSex": "F", "PatientAge": "056Y",
    "PatientSize": "1.70", "PatientWeight": "72.5", "PatientComments": "none", "ContrastBolusAgent": "agent",
    "BodyPartExamined": "CHEST", "ScanOptions": "HELICAL", "SliceThickness": "1.0", "KVP": "120",
    "DataCollectionDiameter": "500", "DeviceSerialNumber": "12345", "SoftwareVersions": "1.2.3",
    "ProtocolName": "Thorax routine", "ReconstructionDiameter": "350", "DistanceSourceToDetector": "1085.6",
    "DistanceSourceToPatient": "595", "GantryDetectorTilt": "0", "TableHeight": "155", "RotationDirection": "CW",
    "ExposureTime": "500", "XRayTubeCurrent": "210", "Exposure": "105", "FilterType": "WEDGE_3",
    "GeneratorPower": "25", "FocalSpots": "1.2", "ConvolutionKernel": "B30f", "PatientPosition": "HFS",
    "StudyID": "1", "SeriesNumber": "3", "AcquisitionNumber": "2", "FrameOfReferenceUID": ROOT + ".7",
    "ImagePositionPatient": ["-175.0", "-175.0", "12.5"], "ImageOrientationPatient": ["1", "0", "0", "0", "1", "0"],
    "PositionReferenceIndicator": "SN", "SliceLocation": "12.5", "ImageComments": "comment",
    "PhotometricInterpretation": "MONOCHROME2", "PixelSpacing": ["0.68", "0.68"], "WindowCenter": ["40", "-600"],
    "WindowWidth": ["400", "1600"], "RescaleIntercept": "-1024", "RescaleSlope": "1", "RescaleType": "HU",
    "RequestingPhysician": "Roe^Requesting", "RequestedProcedureDescription": "CT thorax",
    "PerformedProcedureStepStartDate": "20260301", "PerformedProcedureStepID": "PPS1",
    "PerformedProcedureStepDescription": "CT thorax", "RequestedProcedureID": "RP1",
}
NUMBERS = {
    "SamplesPerPixel": 1, "Rows": 512, "Columns": 512, "BitsAllocated": 16, "BitsStored": 12, "HighBit": 11,
    "PixelRepresentation": 0, "SmallestImagePixelValue": 0, "LargestImagePixelValue": 4095,
}


def item(code):
    entry = Dataset()
    entry.CodeValue, entry.CodingSchemeDesignator, entry.CodeMeaning = code, "DCM", f"meaning of {code}"
    return entry


def sequences(dataset):
    reference = Dataset()
    reference.ReferencedSOPClassUID, reference.ReferencedSOPInstanceUID = CT, ROOT + ".8.1"
    dataset.ReferencedStudySequence = [reference]
    dataset.ReferencedImageSequence = [reference, reference, reference]
    dataset.ProcedureCodeSequence = [item("1")]
    request = Dataset()
    request.ScheduledProcedureStepID, request.ScheduledProtocolCodeSequence = "SPS1", [item("2")]
    dataset.RequestAttributesSequence = [request]


FAMILIES = "Miller Schmidt Garcia Rossi Novak Larsen Dubois Kowalski Jensen Moreau Okafor Tanaka Silva Petrov".split()
GIVEN = "Anna John Maria Peter Lucia Ivan Sofia Karl Elena Hugo".split()


def make_another_patient(dataset, number):
    family, given = FAMILIES[number % len(FAMILIES)], GIVEN[number // 7 % len(GIVEN)]
    dataset.PatientName = f"{family}{'abcdefgh'[number // 3 % 8]}^{given}"
    dataset.ReferringPhysicianName = f"{FAMILIES[number // 5 % len(FAMILIES)]}^{GIVEN[number // 2 % len(GIVEN)]}"
    dataset.PatientID, dataset.AccessionNumber = f"PID-{number:07}", f"ACC{number:07}"
    dataset.PatientBirthDate = f"{1930 + number % 70}{1 + number % 12:02}{1 + number % 28:02}"
    dataset.StudyInstanceUID = f"{ROOT}.2.{number}"


def instance(number, pixels, is_another_patient):
    dataset = Dataset()
    for keyword, value in (TEXTS | NUMBERS).items():
        setattr(dataset, keyword, value)
    dataset.SOPClassUID, dataset.SOPInstanceUID = CT, f"{ROOT}.1.{number}"
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = ROOT + ".2", f"{ROOT}.3.{number // 250}"
    dataset.InstanceNumber = number
    if is_another_patient:
        make_another_patient(dataset, number)
    sequences(dataset)
    private = ELEMENTS - len(dataset) - 1 - 2
    for group, share in ((0x0019, private // 2), (0x0029, private - private // 2)):
        block = dataset.private_block(group, "ACME CT 1.0", create=True)
        for element in range(share):
            block.add_new(element, "OB" if element % 4 == 3 else "LO", b"\1" * 600 if element % 4 == 3 else "text")
    dataset.PixelData = pixels.tobytes()
    assert len(dataset) == ELEMENTS
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.is_little_endian, dataset.is_implicit_VR = True, False
    return dataset


def main():
    folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    are_other_patients = sys.argv[3:] == ["patients"]
    random = numpy.random.default_rng(1)
    for number in range(1, count + 1):
        pixels = random.integers(0, 4096, (512, 512), dtype=numpy.uint16)
        path = folder / f"{number:05d}.dcm"
        pydicom.dcmwrite(path, instance(number, pixels, are_other_patients), write_like_original=False)


main()
