"""Files with one fault each."""

from pathlib import Path

import pydicom
from pydicom.config import IGNORE
from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_dataset, write_file_meta_info
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from peers import files

TEMPLATE = files.PYDICOM_DATA / "test_files" / "CT_small.dcm"

# Whether VRs are implicit, and bytes little endian.
LAYOUTS = {
    ImplicitVRLittleEndian: (True, True), ExplicitVRLittleEndian: (False, True), ExplicitVRBigEndian: (False, False),
}

# Attributes and values that they must not have.
VALUES = [
    *(("FrameOfReferenceUID", uid) for uid in ("3.1.2", "0", "1.02")),
    ("Rows", 0),
    ("Columns", 0),
    ("InstitutionName", b"M\xfcller"),
    ("SeriesDate", "202601022"),
    *(
        (keyword, [])
        for keyword in ("SourceImageSequence", "ProcedureCodeSequence", "RequestAttributesSequence", "IconImageSequence")
    ),
]


def whole() -> pydicom.Dataset:
    """An image without private elements, in the default character set."""
    dataset = pydicom.dcmread(TEMPLATE)
    dataset.remove_private_tags()
    del dataset.SpecificCharacterSet
    return dataset


def written(dataset: pydicom.Dataset, stated: str, actual: str) -> bytes:
    """A file whose data set may be laid out otherwise than its transfer syntax says."""
    body, meta = DicomBytesIO(), DicomBytesIO()
    body.is_implicit_VR, body.is_little_endian = LAYOUTS[actual]
    write_dataset(body, dataset)
    meta.is_implicit_VR, meta.is_little_endian = False, True
    dataset.file_meta.TransferSyntaxUID = stated
    write_file_meta_info(meta, dataset.file_meta)
    return bytes(128) + b"DICM" + meta.getvalue() + body.getvalue()


def spoiled(folder: Path) -> dict[Path, str]:
    """Writes the files; the place of the fault in each, which is empty for the file as a whole."""
    folder.mkdir()
    places: dict[Path, str] = {}
    syntax = ExplicitVRLittleEndian
    for number, (keyword, value) in enumerate(VALUES):
        dataset = whole()
        tag = tag_for_keyword(keyword)
        dataset[tag] = pydicom.DataElement(tag, dictionary_VR(tag), value, validation_mode=IGNORE)
        path = folder / f"spoiled {number} {keyword}.dcm"
        path.write_bytes(written(dataset, syntax, syntax))
        places[path] = f"{tag:08X}"
    for stated in LAYOUTS:
        for actual in LAYOUTS.keys() - {stated}:
            path = folder / f"spoiled {actual.keyword} as {stated.keyword}.dcm"
            path.write_bytes(written(whole(), stated, actual))
            places[path] = ""
    return places
