"""Prints the seconds that Python's DICOM readers need for the headers below a folder: the fastest of two runs each."""

import pathlib
import sys
import time

files = sorted(str(path) for path in pathlib.Path(sys.argv[1]).rglob("*") if path.is_file())


def best(read):
    times = []
    for _ in range(2):
        start = time.perf_counter()
        for path in files:
            read(path)
        times.append(time.perf_counter() - start)
    return min(times)


try:
    import pydicom

    def with_pydicom(path):
        dataset = pydicom.dcmread(path, stop_before_pixels=True, force=True)
        return dataset.get("StudyInstanceUID"), dataset.get("SOPInstanceUID"), dataset.get("PatientID")

    print("pydicom", best(with_pydicom))
except ImportError:
    pass

try:
    import dicomsdl

    def with_dicomsdl(path):
        dataset = dicomsdl.open(path, load_until=0x7FE00010)
        return dataset.StudyInstanceUID, dataset.SOPInstanceUID, dataset.PatientID

    print("dicomsdl", best(with_dicomsdl))
except (ImportError, RuntimeError):
    pass
