"""Text in every character set of the standard reads as Python's codecs read it, and as pydicom writes it."""

import csv

import pydicom
import pytest
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian

import accepted
from peers import files
from peers.command import Command

TABLE = files.ROOT / "Generator" / "Spec" / "dicom" / "character_sets.csv"
TERMS = [row for row in csv.DictReader(TABLE.open(encoding="utf-8")) if row["defined_term"]]
PAIRS = [bytes([first, second]) for first in range(0x21, 0x7F) for second in range(0x21, 0x7F)]


def image(path, terms: str, text: bytes) -> None:
    """A file whose text (0040,0555 is ST; UT is not limited) has just these bytes."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    meta.MediaStorageSOPInstanceUID = "2.25.1"
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset = FileDataset(str(path), {}, file_meta=meta, preamble=b"\0" * 128)
    dataset.is_little_endian, dataset.is_implicit_VR = True, False
    dataset.save_as(path, write_like_original=False)
    charset = terms.encode() + b" " * (len(terms) % 2)
    text += b" " * (len(text) % 2)
    with path.open("ab") as file:
        file.write(b"\x08\x00\x05\x00CS" + len(charset).to_bytes(2, "little") + charset)
        file.write(b"\x72\x00\x6e\x00UT\0\0" + len(text).to_bytes(4, "little") + text)


def decoded(codec: str, bytes_: bytes) -> str | None:
    """What Python makes of bytes; nothing when they mean nothing."""
    try:
        return bytes_.decode(codec)
    except UnicodeDecodeError:
        return None


def characters(row: dict) -> list[tuple[bytes, str]]:
    """The characters of a set beyond ASCII: their bytes without escape sequences, and what Python says they are."""
    term, codec = row["defined_term"], row["python_codec"]
    if term == "ISO_IR 192":
        return [(chr(code).encode(), chr(code)) for code in (*range(0xA0, 0x3000, 7), 0x4E00, 0xFFE5, 0x1F600)]
    if row["multi_byte"] == "0":
        found = [(bytes([code]), decoded(codec, bytes([code]))) for code in range(0xA1, 0x100)]
    elif row["g0_escape_hex"]:
        escape = bytes.fromhex(row["g0_escape_hex"])
        found = [(pair, decoded(codec, escape + pair + b"\x1b(B")) for pair in PAIRS]
    elif term in ("GBK", "GB18030"):
        pairs = [bytes([one, two]) for one in range(0x81, 0xFF) for two in (*range(0x40, 0x7F), *range(0x80, 0xFF))]
        pairs += [bytes([0x81, 0x30, one, two]) for one in range(0x81, 0xFF) for two in range(0x30, 0x3A)]
        found = [(pair, decoded(codec, pair)) for pair in pairs if len(pair) == 2 or term == "GB18030"]
    else:
        found = [(pair, decoded(codec, pair)) for pair in (bytes(byte | 0x80 for byte in pair) for pair in PAIRS)]
    return [(bytes_, text) for bytes_, text in found if text and len(text) == 1 and not 0xE000 <= ord(text) < 0xF900]


@pytest.mark.parametrize("row", TERMS, ids=lambda row: row["defined_term"])
def test_every_character_of_a_set_reads_as_in_python(offline: Command, tmp_path, row):
    term = row["defined_term"]
    escape = bytes.fromhex(row["g1_escape_hex"] or row["g0_escape_hex"])
    if row["multi_byte"] == "0" and term == "ISO 2022 IR 6":
        return
    back = b"\x1b(B" if row["g0_escape_hex"] and row["multi_byte"] == "1" else b""
    terms = term if row["usable_as_value_1"] == "1" else "\\" + term
    expected = characters(row)
    assert len(expected) >= 50
    # A line end brings the initial sets back: each line starts with its own escape sequence.
    path = tmp_path / "text.dcm"
    image(path, terms, b"\r\n".join(escape + bytes_ + back for bytes_, _ in expected))
    [text] = offline("inspect", "--json", path).json["0072006E"]["Value"]
    lines = text.split("\r\n")
    assert len(lines) == len(expected)
    wrong = {
        bytes_.hex(): (theirs, ours) for (bytes_, theirs), ours in zip(expected, lines)
        if theirs != ours and not accepted.character(term, bytes_, theirs, ours)
    }
    assert wrong == {}


# pydicom 2.4 writes GB 2312 (ISO 2022 IR 58) without its escape sequence, and cannot read it back.
NAMES = [
    (["ISO_IR 100"], "Buc^Jérôme"),
    (["ISO_IR 144"], "Люкceмбypг"),
    (["ISO_IR 126"], "Διονυσιος"),
    (["ISO_IR 127"], "قباني^لنزار"),
    (["ISO_IR 138"], "שרון^דבורה"),
    (["ISO_IR 166"], "นามสกุล^ชื่อ"),
    (["ISO_IR 192"], "Wang^XiaoDong=王^小東"),
    (["GB18030"], "Wang^XiaoDong=王^小东"),
    (["GBK"], "Zhang^XiaoDong=张^小东"),
    (["", "ISO 2022 IR 87"], "Yamada^Tarou=山田^太郎=やまだ^たろう"),
    (["ISO 2022 IR 13", "ISO 2022 IR 87"], "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"),
    (["", "ISO 2022 IR 149"], "Hong^Gildong=洪^吉洞=홍^길동"),
    (["ISO 2022 IR 100", "ISO 2022 IR 144", "ISO 2022 IR 126"], "Jérôme^Люк^Διο"),
]


@pytest.mark.parametrize("terms, name", NAMES, ids=lambda value: "+".join(value) if isinstance(value, list) else "")
def test_names_that_pydicom_writes_are_read(offline: Command, tmp_path, terms, name):
    path = tmp_path / "name.dcm"
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    meta.MediaStorageSOPInstanceUID = "2.25.1"
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset = FileDataset(str(path), {}, file_meta=meta, preamble=b"\0" * 128)
    dataset.is_little_endian, dataset.is_implicit_VR = True, False
    dataset.SpecificCharacterSet = terms
    dataset.PatientName = name
    dataset.OtherPatientNames = [name, "Plain^Name", name]
    dataset.save_as(path, write_like_original=False)
    assert str(pydicom.dcmread(path).PatientName) == name
    model = offline("inspect", "--json", path).json
    keys = ("Alphabetic", "Ideographic", "Phonetic")
    expected = {key: group for key, group in zip(keys, name.split("=")) if group}
    assert model["00100010"]["Value"] == [expected]
    assert model["00101001"]["Value"] == [expected, {"Alphabetic": "Plain^Name"}, expected]
