"""What `ambra validate` calls an error is an error for dicom3tools too, over pydicom's files and real studies."""

import csv
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset, FileMetaDataset

import accepted
from peers import dciodvfy, files, spoiling
from peers.command import Command

CASES = files.SAMPLES.parent / "cases"
FOLDERS = [*(files.PYDICOM_DATA / name for name in ("test_files", "charset_files", "palettes")), files.SAMPLES, CASES]
COLLECTION = files.collection(files.SCOUT, *FOLDERS)

# What dciodvfy says of a SOP class that it does not have.
UNKNOWN = "Information Object Not found"

SOP_CLASSES = files.ROOT / "Generator" / "Spec" / "dicom" / "sop_class_iods.csv"


def is_bare(name: str) -> bool:
    """Whether a file is one of those that `bare` makes."""
    return " 1.2.840." in name


def bare(folder: Path) -> Path:
    """An object of each SOP class that has nothing but its class and its own UID."""
    folder.mkdir()
    with SOP_CLASSES.open() as table:
        classes = list(csv.DictReader(table))
    for row in classes:
        dataset, meta = Dataset(), FileMetaDataset()
        dataset.SOPClassUID = meta.MediaStorageSOPClassUID = row["uid"]
        dataset.SOPInstanceUID = meta.MediaStorageSOPInstanceUID = "1.2.826.0.1.3680043.8.498.1"
        meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
        dataset.file_meta = meta
        dataset.is_little_endian, dataset.is_implicit_VR = True, False
        dataset.save_as(folder / f"{row['iod']} {row['uid']}", write_like_original=False)
    return folder


@pytest.fixture(scope="module")
def faults(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, str]:
    """Files with one fault each, and its place."""
    return spoiling.spoiled(tmp_path_factory.mktemp("faults") / "spoiled")


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory, faults: dict[Path, str]) -> dict:
    """What our command says of all files at once."""
    home = tmp_path_factory.mktemp("home")
    done = Command(home)("validate", "--json", *COLLECTION, *faults, bare(home / "bare"))
    assert done.status == 5, done.errors
    return done.json


@pytest.fixture(scope="module")
def theirs(report: dict) -> dict[str, list[dciodvfy.Located] | None]:
    """What dciodvfy says of each that we could read."""
    paths = [file["path"] for file in report["files"]]
    with ThreadPoolExecutor(4) as pool:
        return dict(zip(paths, pool.map(dciodvfy.located, map(Path, paths))))


def tags(place: str) -> tuple[str, ...]:
    """The tags of a place without the numbers of items."""
    return tuple(part for part in place.split("/") if len(part) == 8)


def is_shared(finding: dict, complaints: list[dciodvfy.Located]) -> bool:
    """Whether dciodvfy has an error of the attribute at its place, or one that names it and another."""
    where = tags(finding["place"])
    return any(
        complaint.tags == where or f"same value as {finding['keyword']} " in complaint.text
        for complaint in complaints if complaint.severity == "Error")


def is_unlisted(finding: dict, complaints: list[dciodvfy.Located]) -> bool:
    """Whether dciodvfy knows the attribute in no module either."""
    return any(
        complaint.tags == tags(finding["place"]) and "not present in standard DICOM IOD" in complaint.text
        for complaint in complaints)


def compare(report: dict, theirs: dict, wanted, agrees) -> tuple[int, list[str], set[int]]:
    """How many findings agree, which have no reason not to, and the reasons that were used."""
    agreed, alone, used = 0, [], set()
    for file in report["files"]:
        name, complaints = Path(file["path"]).name, theirs[file["path"]]
        if is_bare(name) and any(UNKNOWN in complaint.text for complaint in complaints or []):
            continue
        for finding in filter(wanted, file["findings"]):
            if complaints is not None and agrees(finding, complaints):
                agreed += 1
                continue
            line = f"{finding['kind']} {finding['place']} {finding['keyword']}"
            reasons = accepted.validation(name, line)
            used |= reasons
            if not reasons:
                alone.append(f"{name}: {line}: {finding['message']}")
    return agreed, alone, used


def test_each_finding_is_one_of_dicom3tools_or_has_a_reason(report: dict, theirs: dict):
    agreed, alone, used = compare(
        report, theirs, lambda finding: finding["severity"] == "error", is_shared)
    unlisted, others, more = compare(
        report, theirs, lambda finding: finding["kind"] == "unlistedAttribute", is_unlisted)
    assert "\n".join(sorted(set(alone + others))) == ""
    assert agreed >= 4000, agreed
    assert unlisted >= 200, unlisted
    used |= more
    unused = [entry for number, entry in enumerate(accepted.VALIDATION) if number not in used]
    assert unused == [] or not CASES.is_dir()


def test_each_planted_fault_is_an_error_for_both(report: dict, theirs: dict, faults: dict[Path, str]):
    found = {Path(file["path"]): file["findings"] for file in report["files"]}
    for path, place in faults.items():
        ours = [one for one in found[path] if one["severity"] == "error" and one["place"] == place]
        assert len(ours) == 1, (path.name, found[path])
        assert is_shared(ours[0], theirs[str(path)]), (path.name, theirs[str(path)])


def test_files_that_no_one_can_read_are_named(report: dict):
    names = {Path(failure["path"]).name for failure in report["failures"]}
    assert {"MR_truncated.dcm", "rtplan_truncated.dcm", "no_meta.dcm"} <= names
    assert report["counts"]["files"] == len(report["files"]) >= 150
