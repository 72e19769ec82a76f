"""dcmtk and pydicom judge what `ambra convert` makes of files that depart in their structure."""

import struct
from pathlib import Path

import pydicom
import pytest

from peers.command import Command
from peers.programs import program, run

GE = "1.2.840.113619.5.2"
EXPLICIT = "1.2.840.10008.1.2.1"


def element(tag: int, vr: str | None, value: bytes) -> bytes:
    """An element in little endian, without VR where none is given."""
    head = struct.pack("<HH", tag >> 16, tag & 0xFFFF)
    value += b"" if len(value) % 2 == 0 else (b"\0" if vr == "UI" or tag in (0x00080016, 0x00080018) else b" ")
    if vr is None:
        return head + struct.pack("<I", len(value)) + value
    if vr in ("OB", "OW", "UN"):
        return head + vr.encode() + b"\0\0" + struct.pack("<I", len(value)) + value
    return head + vr.encode() + struct.pack("<H", len(value)) + value


def image(syntax: str, explicit: bool, pixels: bytes, before: bytes = b"") -> bytes:
    """A secondary capture of two by two pixels of 16 bits; `before` stands before the pixel data."""

    def add(tag: int, vr: str, value: bytes) -> bytes:
        return element(tag, vr if explicit else None, value)

    meta = element(0x00020001, "OB", b"\0\1")
    meta += element(0x00020002, "UI", b"1.2.840.10008.5.1.4.1.1.7")
    meta += element(0x00020003, "UI", b"1.2.826.0.1.3680043.10.99.1.1")
    meta += element(0x00020010, "UI", syntax.encode())
    meta += element(0x00020012, "UI", b"1.2.826.0.1.3680043.10.99")
    data = add(0x00080016, "UI", b"1.2.840.10008.5.1.4.1.1.7") + add(0x00080018, "UI", b"1.2.826.0.1.3680043.10.99.1.1")
    data += add(0x00100010, "PN", b"Falke^Renate") + add(0x00100020, "LO", b"QX-48151")
    data += add(0x0020000D, "UI", b"1.2.826.0.1.3680043.10.99.2") + add(0x0020000E, "UI", b"1.2.826.0.1.3680043.10.99.3")
    for tag, number in [(0x00280002, 1), (0x00280010, 2), (0x00280011, 2), (0x00280100, 16), (0x00280101, 16)]:
        data += add(tag, "US", struct.pack("<H", number))
        if tag == 0x00280002:
            data += add(0x00280004, "CS", b"MONOCHROME2")
    data += add(0x00280102, "US", struct.pack("<H", 15)) + add(0x00280103, "US", struct.pack("<H", 0))
    data += before + add(0x7FE00010, "OW", pixels)
    length = element(0x00020000, "UL", struct.pack("<I", len(meta)))
    return bytes(128) + b"DICM" + length + meta + data


LITTLE = struct.pack("<4H", 1, 2, 3, 4)
PRIVATE = element(0x20010010, "LO", b"Philips Imaging DD 001") + element(0x20011003, None, struct.pack("<f", 1.5))
STRAY = bytes.fromhex("FEFF0DE000000000")

CASES = {
    "big-endian pixels in a private syntax": image(GE, False, struct.pack(">4H", 1, 2, 3, 4)),
    "says explicit, is implicit": image(EXPLICIT, False, LITTLE),
    "a private block without VRs": image(EXPLICIT, True, LITTLE, PRIVATE),
    "a stray delimiter": image(EXPLICIT, True, LITTLE, STRAY),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_laid_out_anew_has_the_pixels_and_can_be_deidentified(offline: Command, tmp_path: Path, name: str):
    source = tmp_path / "image.dcm"
    source.write_bytes(CASES[name])
    copy = tmp_path / "copy.dcm"
    done = offline("convert", source, "--out", copy, "--to", "explicit")
    assert done.status == 0, done.errors
    read = run(program("dcmdump"), copy, text=True, errors="replace")
    # The UIDs of the original are padded with a space, as they stay.
    errors = [line for line in read.stderr.splitlines() if "space characters, which were removed" not in line]
    assert (read.returncode, errors) == (0, [])
    theirs = pydicom.dcmread(copy)
    assert theirs.file_meta.TransferSyntaxUID == EXPLICIT
    assert struct.unpack("<4H", theirs.PixelData) == (1, 2, 3, 4)
    assert theirs.PatientID == "QX-48151"
    result = offline("deidentify", copy, "--out", tmp_path / "out")
    assert result.status == 0, result.errors


def test_pixels_of_an_unknown_syntax_are_not_converted(offline: Command, tmp_path: Path):
    source = tmp_path / "image.dcm"
    source.write_bytes(image("1.2.840.99999.1", False, LITTLE))
    done = offline("convert", source, "--out", tmp_path / "copy.dcm", "--to", "explicit")
    assert done.status != 0
    assert not (tmp_path / "copy.dcm").exists()
    refused = offline("deidentify", source, "--out", tmp_path / "out")
    assert refused.status == 1 and "convert" not in refused.errors
