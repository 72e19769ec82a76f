"""`ambra inspect` reads what pydicom reads: tags, VRs and values of pydicom's own collection of odd files, and of real ones."""

import warnings
from base64 import b64decode
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pydicom
import pytest
from pydicom.errors import InvalidDicomError

import accepted
from peers import files
from peers.command import Command

BULK = {"OB", "OD", "OF", "OL", "OV", "OW", "UN"}
FOLDERS = [files.PYDICOM_DATA / name for name in ("test_files", "charset_files", "palettes")]
COLLECTION = [path for folder in (*FOLDERS, files.PHANTOM, files.SAMPLES) for path in files.files(folder)]


def named(path) -> str:
    return "/".join(path.parts[-3:])


def theirs(path) -> dict | None:
    """pydicom's view of a file, or nothing when that is no DICOM file to pydicom."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return pydicom.dcmread(path).to_json_dict()
        except InvalidDicomError:
            return None


def differences(theirs: dict, ours: dict, place: str = "") -> list[str]:
    """Where two data sets differ beyond what is accepted; values are patient data only of made-up patients here."""
    found = []
    for tag in sorted(theirs.keys() | ours.keys()):
        pair = theirs.get(tag), ours.get(tag)
        if not any(rule(tag, *pair) for rule in accepted.ELEMENTS):
            found += element_differences(f"{place}{tag}", *pair)
    return found


def element_differences(place: str, theirs: dict | None, ours: dict | None) -> list[str]:
    if theirs is None or ours is None:
        return [f"{place}: pydicom has {theirs}, ours is {ours}"]
    vr = theirs["vr"]
    if vr != ours["vr"]:
        return [f"{place}: pydicom says {vr}, ours {ours['vr']}"]
    if vr in BULK:
        return bulk_differences(place, theirs, ours)
    values = theirs.get("Value", []), ours.get("Value", [])
    if len(values[0]) != len(values[1]):
        return [f"{place}: pydicom has {len(values[0])} values, ours {len(values[1])}"]
    found = []
    for number, (their, our) in enumerate(zip(*values)):
        if vr == "SQ":
            found += differences(their or {}, our or {}, f"{place}/{number}/")
        elif their != our and not any(rule(vr, their, our) for rule in accepted.VALUES):
            found.append(f"{place} value {number}: pydicom has {their!r}, ours is {our!r}")
    return found


def bulk_differences(place: str, theirs: dict, ours: dict) -> list[str]:
    """Bytes in base64; those of big-endian files differ in their order where pydicom leaves them as they are."""
    pair = theirs.get("InlineBinary"), ours.get("InlineBinary")
    if pair[0] == pair[1] or any(rule(place[-8:], *pair) for rule in accepted.BULK):
        return []
    return [f"{place}: the bytes differ"]


@pytest.mark.parametrize("path", COLLECTION, ids=named)
def test_inspect_agrees_with_pydicom(offline: Command, path):
    text, model = offline("inspect", path), offline("inspect", "--json", "--bulk", path)
    assert text.status in (0, 1, 2) and model.status == text.status
    if model.status == 2:
        assert len(model.errors.splitlines()) == 1, model.errors
    if accepted.reason(accepted.NOT_CONVERTED, path.name):
        with pytest.raises(ValueError):
            theirs(path)
        assert model.status == 0 and model.json
        return
    expected = theirs(path)
    if expected is None:
        return
    # Of a file that is cut off both show what is there; we say so by the exit code.
    assert model.status == (1 if accepted.reason(accepted.CUT_OFF, path.name) else 0), model.errors
    assert differences(expected, model.json) == []


def uris(dataset: dict):
    """All references in a data set and its items, with the elements' tags."""
    for tag, element in dataset.items():
        if "BulkDataURI" in element:
            yield tag, element["vr"], element["BulkDataURI"]
        elif element["vr"] == "SQ":
            for item in element.get("Value", []):
                yield from uris(item or {})


def values(dataset: dict):
    """All bytes in a data set and its items, in the same order."""
    for tag, element in dataset.items():
        if "InlineBinary" in element:
            yield tag, b64decode(element["InlineBinary"])
        elif element["vr"] == "SQ":
            for item in element.get("Value", []):
                yield from values(item or {})


@pytest.mark.parametrize("path", COLLECTION, ids=named)
def test_a_reference_is_the_range_of_the_file_that_holds_the_value(offline: Command, path):
    check_references(offline, path)


def test_a_reference_may_lead_through_a_link(offline: Command, tmp_path):
    (tmp_path / "link").symlink_to(files.PYDICOM_DATA / "test_files")
    check_references(offline, tmp_path / "link" / "CT_small.dcm")


def check_references(offline: Command, path):
    model, whole = offline("inspect", "--json", path), offline("inspect", "--json", "--bulk", path)
    if model.status == 2:
        return
    found = list(uris(model.json))
    inline = list(values(whole.json))
    content = path.read_bytes()
    for tag, vr, uri in found:
        parts = urlsplit(uri)
        # The reference names the path by which the file was opened, which may lead through links.
        assert parts.scheme == "file" and Path(unquote(parts.path)).resolve() == path.resolve()
        numbers = {name: int(text) for name, [text] in parse_qs(parts.query).items()}
        value = content[numbers["offset"]:][:numbers["length"]]
        assert len(value) == numbers["length"] > 1024
        assert (tag, value) in inline
    # Nothing is left out: what is no reference stands inline in both.
    assert len(found) + len(list(values(model.json))) == len(inline)


@pytest.mark.parametrize("path", COLLECTION, ids=named)
def test_scan_files_an_image_under_the_patient_that_pydicom_names(offline: Command, path):
    scan = offline("scan", "--json", path)
    assert scan.status in (0, 1, 2), scan.errors
    if scan.status != 0:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image = pydicom.dcmread(path, force=True)
    [study] = scan.json["studies"]
    [series] = study["series"]
    assert study["study_uid"] == image.StudyInstanceUID
    assert series["series_uid"] == image.get("SeriesInstanceUID")
    assert same_text(study["patient_name"], image.get("PatientName"))
    assert same_text(study["patient_id"], image.get("PatientID"))
    assert same_text((study["study_date"] or "").replace("-", ""), image.get("StudyDate"))
    assert same_text(series["modality"], image.get("Modality"))


def same_text(ours: str | None, theirs: object) -> bool:
    """Absent and empty are one; so are names with and without the signs that separate empty groups."""
    return (ours or "").rstrip("= ") == ("" if theirs is None else str(theirs)).rstrip("= ")


def test_the_comparison_sees_differences():
    one = {"00100010": {"vr": "PN", "Value": [{"Alphabetic": "A"}]}, "00280010": {"vr": "US", "Value": [1]}}
    other = {"00100010": {"vr": "PN", "Value": [{"Alphabetic": "B"}]}, "00280010": {"vr": "US"}}
    assert len(differences(one, other)) == 2
    assert len(differences({"00081140": {"vr": "SQ", "Value": [one]}}, {"00081140": {"vr": "SQ", "Value": [other]}})) == 2
    assert len(differences(one, {})) == 2 and len(differences({}, one)) == 2
    assert differences(one, one) == []


@pytest.mark.parametrize("pattern", [pattern for pattern, _ in accepted.CUT_OFF + accepted.NOT_CONVERTED])
def test_every_exception_names_a_file(pattern):
    assert any(path.match(pattern) for path in COLLECTION)
