"""What `ambra deidentify` does to a whole collection of files, with every option: dicom3tools finds no new error, dcmtk
reads every report that it read before, and pydicom finds each number and each attribute of pixels as it was."""

import math
import warnings
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

import pydicom
import pytest
from pydicom.datadict import dictionary_VR, keyword_for_tag
from pydicom.dataelem import DataElement

import accepted
from peers import dciodvfy, files
from peers.command import Command
from peers.files import read
from peers.programs import program, run
from phi import tables

CASES = files.SAMPLES.parent / "cases"
FOLDERS = [*(files.PYDICOM_DATA / name for name in ("test_files", "charset_files", "palettes")), files.SAMPLES, CASES]
COLLECTION = files.collection(files.SCOUT, *FOLDERS)

# Options of the profile with what each needs beside it.
NEEDS = {
    "retain-safe-private": [],
    "retain-uids": [],
    "retain-device-identity": [],
    "retain-institution-identity": [],
    "retain-patient-characteristics": [],
    "retain-longitudinal-full-dates": [],
    "retain-longitudinal-modified-dates": [],
    "clean-descriptors": [],
    "clean-structured-content": [],
    "clean-graphics": [],
    "clean-pixel-data": ["--mask", "0,0,1,1"],
    "clean-recognizable-visual-features": ["--visual-features-were-cleaned"],
}
PROFILES = {"basic": []} | {name: ["--option", name, *more] for name, more in NEEDS.items()}
PROFILES["remove-unlisted"] = ["--remove-unlisted"]

ALLOWED = ["--allow", "no-pixels", "--allow", "uids-from-meta", "--allow", "invalid-uids"]

# How many files are refused at most: those that cannot be read, DICOMDIRs, badVR.dcm with its 1A frames, and where pixels
# are to be painted those that are compressed.
REFUSED = {"clean-pixel-data": 58}
MOST_REFUSED = 26
# How many numbers, terms and bytes are compared at least, for each file.
LEAST_COMPARED = 12

# VRs of numbers, of ages and times, of terms, and of bytes that are neither text nor items.
NUMBERS = {"AS", "AT", "CS", "DS", "FD", "FL", "IS", "OD", "OF", "OL", "OV", "SL", "SS", "SV", "TM", "UL", "US", "UV"}
BYTES = {"OB", "OW"}
STRUCTURED_REPORTS = "1.2.840.10008.5.1.4.1.1.88."


def value(dataset: pydicom.Dataset, tag) -> DataElement | bytes | None:
    """The element; its bytes where pydicom cannot convert them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return dataset[tag]
        except (ValueError, TypeError, NotImplementedError, KeyError, AttributeError, OverflowError):
            return bytes(dataset.get_item(tag).value or b"")


def plain(element: DataElement | bytes) -> object:
    """A value that can be compared; padding is none of it."""
    if isinstance(element, bytes) or element.VR in BYTES:
        return bytes(element if isinstance(element, bytes) else element.value or b"").rstrip(b"\0")
    if element.is_empty:
        return ""
    return str(element.value).strip()


def is_listed(tag) -> bool:
    """Whether table E.1-1 says what becomes of an attribute."""
    return not tag.is_private and tables.row(f"{tag:08X}") is not None


def is_compared(dataset: pydicom.Dataset, tag) -> bool:
    """Numbers, terms and bytes; not what the table lists, nor group lengths."""
    if tag.element == 0 or is_listed(tag) or tag.group == 0x7FE0 or tag.is_private:
        return False
    vr = dataset.get_item(tag).VR
    if vr in (None, "UN"):
        try:
            vr = dictionary_VR(tag)
        except KeyError:
            return False
    return any(part in NUMBERS | BYTES for part in vr.split(" or "))


@dataclass
class Comparison:
    """Where numbers, terms or bytes of a data set differ from what they were, and how many were compared."""

    # Whether what no attribute of the profile's table holds may be gone, though not another.
    may_lack: bool = False
    compared: int = 0
    found: list[str] = field(default_factory=list)

    def datasets(self, before: pydicom.Dataset, after: pydicom.Dataset, place: str = "") -> None:
        """Compares two data sets or items."""
        # Delimiters that stand alone are no attributes, though pydicom lists them.
        for tag in sorted(tag for tag in before.keys() if tag.group != 0xFFFE):
            name = f"{place}{keyword_for_tag(tag) or tag}"
            element = value(before, tag)
            if tag not in after and self.may_lack:
                continue
            if isinstance(element, DataElement) and element.VR == "SQ":
                self.sequences(element, value(after, tag) if tag in after else None, name)
            elif is_compared(before, tag):
                self.elements(element, value(after, tag) if tag in after else None, name)
            elif tag.is_private and tag in after and getattr(element, "VR", "") in NUMBERS | BYTES:
                self.elements(element, value(after, tag), name)

    def sequences(self, before: DataElement, after: DataElement | bytes | None, name: str) -> None:
        """Compares the items of a sequence that the table does not list, which must all be there."""
        if is_listed(before.tag) or before.tag.is_private:
            return
        if not isinstance(after, DataElement) or len(after.value) != len(before.value):
            self.found.append(f"{name}: other items")
            return
        for number, pair in enumerate(zip(before.value, after.value)):
            self.datasets(*pair, f"{name}[{number}]/")

    def elements(self, before: DataElement | bytes, after: DataElement | bytes | None, name: str) -> None:
        """Compares two values."""
        self.compared += 1
        if after is None:
            self.found.append(f"{name}: missing")
        elif plain(before) != plain(after):
            self.found.append(f"{name}: other")

    def pixels(self, before: pydicom.Dataset, after: pydicom.Dataset) -> None:
        """Compares pixel data that is not compressed; what was behind its frames may be gone."""
        pixels = native_pixels(before)
        if pixels is not None:
            self.compared += 1
            length = frames_length(before, len(pixels))
            if after.PixelData[:length] != pixels[:length]:
                self.found.append("PixelData: other")


def native_pixels(dataset: pydicom.Dataset) -> bytes | None:
    """Pixel data that is not compressed, which nothing else compares."""
    syntax = getattr(getattr(dataset, "file_meta", None), "TransferSyntaxUID", None)
    if "PixelData" not in dataset or syntax is None or syntax.is_private or syntax.is_compressed:
        return None
    return dataset.PixelData


def frames_length(dataset: pydicom.Dataset, most: int) -> int:
    """Bytes of all frames as the data set describes them, and not more than there are."""
    counts = [dataset.get(name) for name in ("Rows", "Columns", "SamplesPerPixel", "BitsAllocated")]
    if not all(isinstance(count, int) for count in counts):
        return most
    frames = dataset.get("NumberOfFrames")
    bits = math.prod(counts) * (frames if isinstance(frames, int) and frames > 0 else 1)
    return min(most, (bits + 7) // 8)


def complaints(path: Path) -> set[str]:
    """Errors with keywords, but without numbers and values, which are others than before."""
    return dciodvfy.complaints(path, without=dciodvfy.VALUES)


def dumps(path: Path) -> bool:
    return run(program("dsrdump"), path).returncode == 0


@pytest.fixture(scope="module")
def originals() -> dict[Path, set[str]]:
    """What dciodvfy finds in each file as it came."""
    with ThreadPoolExecutor(2) as pool:
        return dict(zip(COLLECTION, pool.map(complaints, COLLECTION)))


def deidentified(command: Command, out: Path, options: list[str]) -> tuple[dict[Path, Path], dict[Path, str]]:
    """Each file that is not refused, with what became of it, and the refused ones, with the reason; each by itself,
    for several have one UID."""
    def one(numbered: tuple[int, Path]) -> tuple[Path, list[Path], str]:
        number, path = numbered
        folder = out / str(number)
        done = command("deidentify", path, "--out", folder, *ALLOWED, *options)
        found = files.files(folder) if folder.is_dir() else []
        assert done.status == 0 or not found, (path, done.errors)
        return path, found, done.errors

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(one, enumerate(COLLECTION)))
    return ({path: found[0] for path, found, _ in done if found},
            {path: errors for path, found, errors in done if not found})


@pytest.mark.parametrize("profile", PROFILES)
def test_no_option_harms_an_image(
    offline: Command, tmp_path: Path, originals: dict[Path, set[str]], profile: str
):
    made, refused = deidentified(offline, tmp_path / "out", PROFILES[profile])
    assert len(made) >= (90 if profile == "clean-pixel-data" else 120), len(made)
    assert len(refused) <= REFUSED.get(profile, MOST_REFUSED), refused
    with ThreadPoolExecutor(2) as pool:
        found = dict(zip(made, pool.map(complaints, made.values())))
    problems = []
    count = 0
    for path, copy in made.items():
        # The result names its class where the original did in its file meta only.
        new = [] if dciodvfy.UNKNOWN_CLASS in originals[path] else sorted(found[path] - originals[path])
        before, after = read(path), read(copy)
        comparison = Comparison(may_lack=profile == "remove-unlisted")
        comparison.datasets(before, after)
        if profile != "clean-pixel-data":
            comparison.pixels(before, after)
        new += comparison.found
        count += comparison.compared
        if str(before.get("SOPClassUID", "")).startswith(STRUCTURED_REPORTS) and dumps(path) and not dumps(copy):
            new.append("dsrdump does not read it any more")
        problems += [(path.name, line) for line in new if not accepted.harm(profile, path.name, line)]
    assert count >= LEAST_COMPARED * len(made), count
    summary = {line: [name for name, _ in group] for line, group in groupby(
        sorted(problems, key=lambda pair: pair[1]), key=lambda pair: pair[1])}
    assert summary == {}


@pytest.mark.parametrize("name, change, found", [
    ("CT_small.dcm", lambda one: setattr(one, "RescaleIntercept", "-1023"), "RescaleIntercept: other"),
    ("CT_small.dcm", lambda one: delattr(one, "RescaleSlope"), "RescaleSlope: missing"),
    ("CT_small.dcm", lambda one: setattr(one, "PixelData", flipped(one.PixelData)), "PixelData: other"),
    ("CT_small.dcm", lambda one: setattr(one, "PixelData", one.PixelData[:-2]), "PixelData: other"),
    ("CT_small.dcm", lambda one: setattr(one, "PixelData", bytes(len(one.PixelData))), "PixelData: other"),
    ("rtplan.dcm", lambda one: setattr(one.BeamSequence[0], "NumberOfBlocks", 7), "BeamSequence[0]/NumberOfBlocks: other"),
    ("rtplan.dcm", lambda one: one.BeamSequence.append(one.BeamSequence[0]), "BeamSequence: other items"),
])
def test_the_comparison_sees_a_difference(name: str, change, found: str):
    before, after = (read(files.PYDICOM_DATA / "test_files" / name) for _ in range(2))
    assert compared(before, after).found == []
    assert compared(before, after).compared > 20
    change(after)
    assert compared(before, after).found == [found]


def compared(before: pydicom.Dataset, after: pydicom.Dataset) -> Comparison:
    """A comparison of two files, pixels included."""
    comparison = Comparison()
    comparison.datasets(before, after)
    comparison.pixels(before, after)
    return comparison


def flipped(pixels: bytes) -> bytes:
    """The same with one other bit in the middle."""
    middle = len(pixels) // 2
    return pixels[:middle] + bytes([pixels[middle] ^ 1]) + pixels[middle + 1:]
