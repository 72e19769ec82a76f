"""What `ambra convert` writes: pydicom reads the same elements, dcmtk and dicom3tools find nothing that is new."""

import re
from pathlib import Path

import pydicom
import pytest
from pydicom.dataelem import RawDataElement
from pydicom.uid import UID

import accepted
from peers import files
from peers.command import Command
from peers.dciodvfy import complaints
from peers.files import read
from peers.programs import program, run

FOLDERS = [files.PYDICOM_DATA / name for name in ("test_files", "charset_files", "palettes")]
COLLECTION = [path for folder in (*FOLDERS, files.PHANTOM, files.SAMPLES) for path in files.files(folder)]

TARGETS = {
    "implicit": "1.2.840.10008.1.2",
    "explicit": "1.2.840.10008.1.2.1",
    "big-endian": "1.2.840.10008.1.2.2",
    "deflated": "1.2.840.10008.1.2.1.99",
}

# How many bytes change places between the byte orders.
UNITS = {"AT": 2, "OW": 2, "SS": 2, "US": 2, "FL": 4, "OF": 4, "OL": 4, "SL": 4, "UL": 4} | {
    vr: 8 for vr in ("FD", "OD", "OV", "SV", "UV")
}


def named(path) -> str:
    return "/".join(path.parts[-3:])


def stored(dataset: pydicom.Dataset, tag) -> tuple[str | None, bytes] | None:
    """VR and bytes of an element as they are in the file, in little endian order; nothing for what pydicom decoded."""
    raw = dataset.get_item(tag)
    if not isinstance(raw, RawDataElement):
        return None
    value = raw.value or b""
    unit = UNITS.get(raw.VR, 1)
    if not raw.is_little_endian and unit > 1:
        whole = len(value) - len(value) % unit
        value = b"".join(value[at : at + unit][::-1] for at in range(0, whole, unit)) + value[whole:]
    return raw.VR, value


def differences(theirs: pydicom.Dataset, ours: pydicom.Dataset, place: str = "") -> list[str]:
    """Where a data set of ours differs from the one that it was made of."""
    tags = {tag for tag in theirs.keys() if tag.element != 0}
    found = [f"{place}{tag}: missing" for tag in sorted(tags - set(ours.keys()))]
    found += [f"{place}{tag}: new" for tag in sorted(set(ours.keys()) - tags)]
    for tag in sorted(tags & set(ours.keys())):
        found += element_differences(theirs, ours, tag, f"{place}{tag}")
    return found


def element_differences(theirs, ours, tag, place: str) -> list[str]:
    raw = stored(theirs, tag), stored(ours, tag)
    is_sequence = "SQ" in (raw[0] and raw[0][0], raw[1] and raw[1][0]) or None in raw or not all(
        vr not in (None, "UN") for vr, _ in raw)
    if is_sequence:
        pair = theirs[tag], ours[tag]
        if all(element.VR == "SQ" for element in pair):
            if len(pair[0].value) != len(pair[1].value):
                return [f"{place}: {len(pair[0].value)} items became {len(pair[1].value)}"]
            return [
                line
                for number, items in enumerate(zip(*(element.value for element in pair)))
                for line in differences(*items, f"{place}/{number}/")
            ]
        if None in raw:
            is_same = pair[0].value == pair[1].value or all(element.is_empty for element in pair)
            return [] if is_same else [f"{place}: decoded values differ"]
    (their_vr, their_value), (our_vr, our_value) = raw
    found = []
    if their_vr not in (None, "UN", our_vr) and our_vr not in (None, "UN"):
        pair = {their_vr, our_vr}
        if pair != {"OB", "OW"} and not accepted.written_vr(pair):
            found.append(f"{place}: VR {their_vr} became {our_vr}")
    if our_value != their_value and our_value[:-1] != their_value:
        found.append(f"{place}: {len(their_value)} bytes became {len(our_value)} other ones")
    return found


def words(path: Path) -> set[str]:
    """What dcmdump says on standard error, but for the note that UN of unknown length holds implicit items (CP-246)."""
    done = run(program("dcmdump"), path, errors="replace", text=True)
    lines = [line for line in done.stderr.splitlines() if "(CP-246)" not in line]
    return {re.sub(r"\([0-9a-f]{4},[0-9a-f]{4}\)|\d+", "N", line) for line in lines}


def readable(offline: Command, path: Path) -> bool:
    return offline("inspect", path).status == 0


@pytest.mark.parametrize("path", COLLECTION, ids=named)
def test_an_untouched_file_is_written_back_byte_for_byte(offline: Command, tmp_path: Path, path: Path):
    out = tmp_path / "copy"
    done = offline("convert", path, "--out", out)
    if not readable(offline, path):
        assert done.status == 2 and not out.exists()
        return
    assert done.status == 0, done.errors
    assert out.read_bytes() == path.read_bytes()


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("path", COLLECTION, ids=named)
def test_the_same_elements_in_every_layout(offline: Command, tmp_path: Path, path: Path, target: str):
    if not readable(offline, path):
        return
    original = read(path)
    out = tmp_path / "out.dcm"
    done = offline("convert", path, "--out", out, "--to", target, "--lengths", "defined")
    syntax = original.file_meta.get("TransferSyntaxUID", "") if hasattr(original, "file_meta") else ""
    if done.status == 2:
        assert not out.exists() and len(done.errors.splitlines()) == 1
        is_compressed = not UID(syntax).is_private and UID(syntax).is_compressed
        assert is_compressed or accepted.reason(accepted.NOT_WRITTEN, path.name), done.errors
        return
    assert done.status == 0, done.errors
    copy = read(out)
    assert copy.file_meta.TransferSyntaxUID == TARGETS[target]
    assert differences(original, copy) == []
    assert words(out) - words(path) == set()
    # dciodvfy does not inflate.
    unverified = accepted.NOT_VERIFIED + (accepted.NOT_VERIFIED_IMPLICIT if target == "implicit" else [])
    if target != "deflated" and not accepted.reason(unverified, path.name):
        assert complaints(out) - complaints(path) == set()


EXCEPTIONS = accepted.NOT_WRITTEN + accepted.NOT_VERIFIED + accepted.NOT_VERIFIED_IMPLICIT


@pytest.mark.parametrize("pattern", [pattern for pattern, _ in EXCEPTIONS])
def test_every_exception_names_a_file(pattern: str):
    assert any(path.match(pattern) for path in COLLECTION)


def test_the_comparison_sees_differences():
    one = read(files.PYDICOM_DATA / "test_files" / "CT_small.dcm")
    other = read(files.PYDICOM_DATA / "test_files" / "MR_small.dcm")
    assert differences(one, read(files.PYDICOM_DATA / "test_files" / "CT_small.dcm")) == []
    assert len(differences(one, other)) > 50
