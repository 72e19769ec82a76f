"""`ambra dicomdir` lists what pydicom lists, and pydicom, dcmdump and dcmmkdir agree with what it writes."""

import re
import shutil
import subprocess
import warnings
from pathlib import Path

import pydicom
import pytest
from pydicom.fileset import FileSet

from peers import files
from peers.command import Command

DIRECTORIES = files.PYDICOM_DATA / "test_files" / "dicomdirtests"
READABLE = ["DICOMDIR", "DICOMDIR-bigEnd", "DICOMDIR-implicit", "DICOMDIR-reordered"]


def records(path: Path) -> list[tuple]:
    """The files of a DICOMDIR as pydicom's plain reading of its records gives them, in the order of the sequence."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = pydicom.dcmread(path)
    found = []
    for record in dataset.DirectoryRecordSequence:
        if "ReferencedFileID" in record:
            parts = record.ReferencedFileID
            place = parts if isinstance(parts, str) else "/".join(parts)
            found.append((place, record.DirectoryRecordType, record.ReferencedSOPInstanceUIDInFile))
    return sorted(found)


def listed(result) -> list[tuple]:
    return sorted((row["file"], row["type"], row["instance_uid"]) for row in result.json["files"])


@pytest.mark.parametrize("name", READABLE)
def test_the_files_of_a_directory_are_those_that_pydicom_finds(offline: Command, name):
    result = offline("dicomdir", "--list", "--json", DIRECTORIES / name)
    assert result.status == 0, result.errors
    assert listed(result) == records(DIRECTORIES / name) != []
    assert result.json["findings"] == []


def test_records_that_no_offset_leads_to_are_told_of_loudly(offline: Command):
    """The root of this directory leads to an image that nothing follows."""
    result = offline("dicomdir", "--list", "--json", DIRECTORIES / "DICOMDIR-nopatient")
    assert result.status == 1 and "51 records" in result.errors
    assert len(result.json["files"]) == 1
    assert len([text for text in result.json["findings"] if text.startswith("unreachableRecord")]) == 51


@pytest.mark.parametrize("shift", [-128, 2, 376])
@pytest.mark.parametrize("name", ["DICOMDIR", "DICOMDIR-implicit", "DICOMDIR-reordered"])
def test_a_directory_whose_offsets_are_shifted_lists_the_same_files(offline: Command, tmp_path, name, shift):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = pydicom.dcmread(DIRECTORIES / name)
        for level in [dataset, *dataset.DirectoryRecordSequence]:
            for element in level:
                if element.tag in (0x00041200, 0x00041202, 0x00041400, 0x00041420) and element.value:
                    element.value += shift
        dataset.save_as(tmp_path / "DICOMDIR")
    straight = offline("dicomdir", "--list", "--json", DIRECTORIES / name)
    result = offline("dicomdir", "--list", "--json", tmp_path / "DICOMDIR")
    assert result.status == 0, result.errors
    assert result.json["files"] == straight.json["files"] != []
    assert len([text for text in result.json["findings"] if text.startswith("shiftedOffsets")]) == 1


def test_the_tree_of_a_directory_is_that_of_pydicom(offline: Command):
    result = offline("dicomdir", "--list", "--json", DIRECTORIES / "DICOMDIR")
    tree = {(row["instance_uid"]): (row["patient_id"], row["study_uid"], row["series_uid"]) for row in result.json["files"]}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = FileSet(DIRECTORIES / "DICOMDIR")
        expected = {i.SOPInstanceUID: (i.PatientID, i.StudyInstanceUID, i.SeriesInstanceUID) for i in theirs}
    assert tree == expected


def test_a_directory_with_a_wrong_length_is_listed_as_far_as_it_goes(offline: Command):
    path = DIRECTORIES / "DICOMDIR-nooffset"
    result = offline("dicomdir", "--list", "--json", path)
    assert result.status == 1 and "states a wrong length" in result.errors and "whole copy" not in result.errors
    assert set(listed(result)) <= set(records(path)) and result.json["files"]


def medium(folder: Path) -> Path:
    """A folder of real images with names that media allow."""
    folder.mkdir()
    for number, path in enumerate(files.images(files.PHANTOM)):
        target = folder / f"S{number % 3}" / f"IMG{number:05}"
        target.parent.mkdir(exist_ok=True)
        shutil.copy(path, target)
    for name in ["77654033", "98892001"]:
        shutil.copytree(DIRECTORIES / name, folder / name)
    return folder


def test_pydicom_reads_the_directory_that_we_write(offline: Command, tmp_path):
    folder = medium(tmp_path / "medium")
    result = offline("dicomdir", "--id", "TEST 1", folder)
    assert result.status == 0, result.errors
    dataset = pydicom.dcmread(folder / "DICOMDIR")
    assert dataset.FileSetID == "TEST 1"
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        fileset = FileSet(dataset)
        assert fileset.ID == "TEST 1"
        ours = {str(Path(instance.path).relative_to(folder)): instance.SOPInstanceUID for instance in fileset}
        for path, uid in ours.items():
            assert pydicom.dcmread(folder / path, stop_before_pixels=True).SOPInstanceUID == uid
    assert len(ours) == sum(1 for path in files.files(folder) if path.name != "DICOMDIR")
    again = offline("dicomdir", "--list", "--json", folder / "DICOMDIR")
    assert {row["file"]: row["instance_uid"] for row in again.json["files"]} == ours


def test_dcmtk_reads_the_directory_and_writes_the_same_records(offline: Command, tmp_path):
    if not shutil.which("dcmmkdir"):
        pytest.skip("there is no dcmmkdir")
    folder = medium(tmp_path / "medium")
    assert offline("dicomdir", folder).status == 0
    dump = subprocess.run(["dcmdump", folder / "DICOMDIR"], capture_output=True)
    assert dump.returncode == 0 and dump.stderr == b""
    ours = records(folder / "DICOMDIR")
    (folder / "DICOMDIR").rename(tmp_path / "ours")
    subprocess.run(
        ["dcmmkdir", "--general-purpose", "--no-profile-checks", "--invent", "--recurse", "--input-directory", "."],
        cwd=folder, capture_output=True)
    if not (folder / "DICOMDIR").exists():
        subprocess.run(["dcmmkdir", "+I", "-Nxc", "+r", "+id", "."], cwd=folder, capture_output=True)
    assert (folder / "DICOMDIR").exists()
    assert records(folder / "DICOMDIR") == ours
    # Offsets as dcmdump computes them lead to the records that it prints.
    text = subprocess.run(["dcmdump", tmp_path / "ours"], capture_output=True).stdout.decode("latin1")
    starts = {int(number) for number in re.findall(r"#  offset=\$(\d+)", text)}
    named = {int(number) for number in re.findall(r"\(0004,14[02]0\) up (\d+)", text)} - {0}
    assert starts and named <= starts


def test_names_that_media_do_not_allow_are_refused_by_name(offline: Command, tmp_path):
    folder = tmp_path / "medium"
    folder.mkdir()
    shutil.copy(files.SCOUT, folder / "scout.dcm")
    (folder / "README.TXT").write_text("no image")
    result = offline("dicomdir", folder)
    assert result.status == 2 and "scout.dcm" in result.errors and "rename it" in result.errors
    assert not (folder / "DICOMDIR").exists()
    (folder / "scout.dcm").rename(folder / "SCOUT")
    assert offline("dicomdir", folder).status == 0
    assert offline("dicomdir", folder).status == 2
    assert offline("dicomdir", "--force", folder).status == 0


def test_a_copied_file_set_is_one_to_pydicom_and_dcmtk(offline: Command, tmp_path):
    folder = tmp_path / "any names"
    folder.mkdir()
    sources = [*files.images(files.PHANTOM), *(DIRECTORIES / "98892001").rglob("*")]
    sources += [files.PYDICOM_DATA / "test_files" / name for name in ("MR_small_implicit.dcm", "JPEG2000.dcm", "CT_small.dcm")]
    for number, path in enumerate(path for path in sources if path.is_file()):
        shutil.copy(path, folder / f"image no. {number}.dcm")
    before = files.digests(files.files(folder))
    result = offline("dicomdir", "--json", folder, "--copy-to", tmp_path / "disc")
    assert result.status == 0, result.errors
    assert files.digests(files.files(folder)) == before
    copies = {row["file"]: row["from"] for row in result.json["copies"]}
    assert len(copies) == len(before)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fileset = FileSet(tmp_path / "disc" / "DICOMDIR")
    found = {str(Path(instance.path).relative_to(tmp_path / "disc")) for instance in fileset}
    assert found == set(copies)
    for name, source in copies.items():
        assert re.fullmatch(r"[A-Z0-9_]{1,8}(/[A-Z0-9_]{1,8}){0,7}", name)
        copy, original = pydicom.dcmread(tmp_path / "disc" / name), pydicom.dcmread(source)
        syntax = copy.file_meta.TransferSyntaxUID
        assert syntax == pydicom.uid.ExplicitVRLittleEndian or syntax.is_encapsulated
        assert copy.SOPInstanceUID == original.SOPInstanceUID and copy.PixelData == original.PixelData
        dumped = subprocess.run(["dcmdump", "-q", tmp_path / "disc" / name], capture_output=True)
        assert dumped.returncode == 0, dumped.stderr
    made = subprocess.run(
        ["dcmmkdir", "+I", "-Nxc", "+r", "+D", tmp_path / "THEIRS", "+id", tmp_path / "disc"], capture_output=True)
    assert made.returncode == 0, made.stderr
