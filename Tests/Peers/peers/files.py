"""Images on disk: where they are, and how two sets of them are compared."""

import hashlib
import warnings
from collections import Counter
from pathlib import Path

import pydicom
import pytest

ROOT = Path(__file__).resolve().parents[3]
PHANTOM = ROOT / "Examples" / "Data" / "head-phantom"
SCOUT = PHANTOM / "scout" / "0001.dcm"
SAMPLES = ROOT.parent / "shared" / "dicom-samples"
PYDICOM_DATA = Path(pydicom.__file__).parent / "data"


def files(folder: Path) -> list[Path]:
    """All files below a folder."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def images(folder: Path) -> list[Path]:
    """All files below a folder that are named as images."""
    return [path for path in files(folder) if path.suffix == ".dcm"]


def collection(*places: Path) -> list[Path]:
    """The files of files and folders, each content once, and nothing that is no DICOM file by its name."""
    found = [path for place in places for path in ([place] if place.is_file() else files(place))]
    return list({digest(path): path for path in found if path.suffix not in (".md", ".pdf", ".json")}.values())


def digest(content: bytes | Path) -> str:
    """SHA-256 of bytes or of a file."""
    return hashlib.sha256(content.read_bytes() if isinstance(content, Path) else content).hexdigest()


def digests(paths: list[Path]) -> Counter:
    """SHA-256 of each file, whatever its name, each as often as it is there."""
    return Counter(digest(path) for path in paths)


def read(path: Path) -> pydicom.Dataset:
    """A file as pydicom reads it, whatever is odd in it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pydicom.dcmread(path, force=True)


def study_uid(path: Path) -> str:
    """Study Instance UID of an image."""
    return str(pydicom.dcmread(path, specific_tags=["StudyInstanceUID"]).StudyInstanceUID)


def series_uid(path: Path) -> str:
    """Series Instance UID of an image."""
    return str(pydicom.dcmread(path, specific_tags=["SeriesInstanceUID"]).SeriesInstanceUID)


def sample(name: str) -> Path:
    """A study of a real scanner, where there is one."""
    folder = SAMPLES / name
    if not folder.is_dir():
        pytest.skip(f"there is no {folder}")
    return folder
