"""What `ambra deidentify` does to a whole collection of files, with every option: dicom3tools finds no new error, dcmtk
reads every report that it read before, and pydicom finds each number and each attribute of pixels as it was."""

import warnings
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path

import pydicom
import pytest
from pydicom.datadict import dictionary_keyword, dictionary_VR
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

ALLOWED = ["--allow", "no-pixels", "--allow", "uids-from-meta", "--allow", "invalid-uids"]

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


def changes(before: pydicom.Dataset, after: pydicom.Dataset, place: str = "") -> list[str]:
    """Where numbers, terms or bytes differ."""
    found = []
    # Delimiters that stand alone are no attributes, though pydicom lists them.
    for tag in sorted(tag for tag in before.keys() if tag.group != 0xFFFE):
        name = f"{place}{dictionary_keyword(tag) if not tag.is_private and tag.element and known(tag) else tag}"
        element = value(before, tag)
        if isinstance(element, DataElement) and element.VR == "SQ":
            found += item_changes(element, value(after, tag) if tag in after else None, name)
        elif is_compared(before, tag):
            if tag not in after:
                found.append(f"{name}: missing")
            elif plain(element) != plain(value(after, tag)):
                found.append(f"{name}: other")
        elif tag.is_private and tag in after and not tag.is_private_creator:
            if value(before, tag).VR in NUMBERS | BYTES and plain(element) != plain(value(after, tag)):
                found.append(f"{name}: other")
    return found


def known(tag) -> bool:
    try:
        dictionary_keyword(tag)
    except KeyError:
        return False
    return True


def item_changes(before: DataElement, after: DataElement | bytes | None, name: str) -> list[str]:
    may_go = is_listed(before.tag) or before.tag.is_private
    if not isinstance(after, DataElement) or len(after.value) != len(before.value):
        return [] if may_go else [f"{name}: other items"]
    return [
        line
        for number, pair in enumerate(zip(before.value, after.value))
        for line in ([] if may_go else changes(*pair, f"{name}[{number}]/"))
    ]


def native_pixels(dataset: pydicom.Dataset) -> bytes | None:
    """Pixel data that is not compressed, which nothing else compares."""
    syntax = getattr(getattr(dataset, "file_meta", None), "TransferSyntaxUID", None)
    if "PixelData" not in dataset or syntax is None or syntax.is_private or syntax.is_compressed:
        return None
    return dataset.PixelData


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


def deidentified(command: Command, out: Path, options: list[str]) -> dict[Path, Path]:
    """Each file that is not refused, with what became of it; each by itself, for several have one UID."""
    def one(numbered: tuple[int, Path]) -> tuple[Path, list[Path]]:
        number, path = numbered
        folder = out / str(number)
        done = command("deidentify", path, "--out", folder, *ALLOWED, *options)
        found = files.files(folder) if folder.is_dir() else []
        assert done.status == 0 or not found, (path, done.errors)
        return path, found

    with ThreadPoolExecutor(2) as pool:
        return {path: found[0] for path, found in pool.map(one, enumerate(COLLECTION)) if found}


@pytest.mark.parametrize("profile", PROFILES)
def test_no_option_harms_an_image(
    offline: Command, tmp_path: Path, originals: dict[Path, set[str]], profile: str
):
    made = deidentified(offline, tmp_path / "out", PROFILES[profile])
    assert len(made) >= (90 if profile == "clean-pixel-data" else 120), len(made)
    with ThreadPoolExecutor(2) as pool:
        found = dict(zip(made, pool.map(complaints, made.values())))
    problems = []
    for path, copy in made.items():
        # The result names its class where the original did in its file meta only.
        new = [] if dciodvfy.UNKNOWN_CLASS in originals[path] else sorted(found[path] - originals[path])
        before, after = read(path), read(copy)
        new += changes(before, after)
        pixels = native_pixels(before)
        if pixels is not None and profile != "clean-pixel-data":
            if not pixels.startswith(after.PixelData.rstrip(b"\0")):
                new.append("PixelData: other")
        if str(before.get("SOPClassUID", "")).startswith(STRUCTURED_REPORTS) and dumps(path) and not dumps(copy):
            new.append("dsrdump does not read it any more")
        problems += [(path.name, line) for line in new if not accepted.harm(profile, path.name, line)]
    summary = {line: [name for name, _ in group] for line, group in groupby(
        sorted(problems, key=lambda pair: pair[1]), key=lambda pair: pair[1])}
    assert summary == {}
