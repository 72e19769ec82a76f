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


def test_records_that_no_offset_leads_to_are_named(offline: Command):
    """The root of this directory leads to an image that nothing follows."""
    result = offline("dicomdir", "--list", "--json", DIRECTORIES / "DICOMDIR-nopatient")
    assert result.status == 0 and len(result.json["files"]) == 1
    assert len([text for text in result.json["findings"] if text.startswith("unreachableRecord")]) == 51


def test_the_tree_of_a_directory_is_that_of_pydicom(offline: Command):
    result = offline("dicomdir", "--list", "--json", DIRECTORIES / "DICOMDIR")
    tree = {(row["instance_uid"]): (row["patient_id"], row["study_uid"], row["series_uid"]) for row in result.json["files"]}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = FileSet(DIRECTORIES / "DICOMDIR")
        expected = {i.SOPInstanceUID: (i.PatientID, i.StudyInstanceUID, i.SeriesInstanceUID) for i in theirs}
    assert tree == expected


def test_a_directory_that_is_cut_off_is_listed_as_far_as_it_goes(offline: Command):
    path = DIRECTORIES / "DICOMDIR-nooffset"
    result = offline("dicomdir", "--list", "--json", path)
    assert result.status == 1 and "ends too early" in result.errors
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
