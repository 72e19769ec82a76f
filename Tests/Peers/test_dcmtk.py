"""dcmtk judges the images that we ship and bring back, and what `ambra scan` takes for one."""

from pathlib import Path

import pytest

from peers import files
from peers.command import Command
from peers.programs import program, run


def dumped(path: Path) -> None:
    """dcmdump must read the file without a word on standard error."""
    done = run(program("dcmdump"), "--quiet", "+P", "SOPInstanceUID", path, text=True)
    assert (done.returncode, done.stderr) == (0, ""), path
    loud = run(program("dcmdump"), path, errors="replace", text=True)
    assert (loud.returncode, loud.stderr) == (0, ""), path


@pytest.mark.parametrize("path", files.images(files.PHANTOM.parent), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_dcmdump_reads_the_images_that_we_ship(path):
    dumped(path)


# The files of the other sample end with a line feed too many, which dcmdump minds before and after the journey.
@pytest.mark.parametrize("name", ["ct-jpeg-lossless"])
def test_dcmdump_reads_images_of_a_scanner_that_come_back(ambra: Command, tmp_path: Path, name: str):
    study = files.sample(name)
    sent = ambra("upload", study, "--json")
    assert sent.status == 0, sent.errors
    fetched = ambra("download", sent.json["studies"][0]["uuid"], "--to", tmp_path / "back", "--json")
    assert fetched.status == 0, fetched.errors
    back = files.files(tmp_path / "back")
    assert files.digests(back) == files.digests(files.images(study))
    for path in back:
        dumped(path)


# Without preamble and file meta information a file is DICOM to us when its data set reads as one; dcmftest looks for
# the preamble only.
BARE = {"ExplVR_BigEndNoMeta.dcm", "ExplVR_LitEndNoMeta.dcm", "rtstruct.dcm"}


def test_scan_agrees_with_dcmftest(offline: Command):
    folders = [files.PYDICOM_DATA, files.PHANTOM]
    paths = [path for folder in folders for path in files.files(folder)]
    done = run(program("dcmftest"), *paths, text=True)
    answers = dict(line.split(": ", 1)[::-1] for line in done.stdout.splitlines())
    assert len(answers) == len(paths) and set(answers.values()) == {"yes", "no"}
    theirs = {Path(path) for path, answer in answers.items() if answer == "yes"}

    scan = offline("scan", "--json", *folders)
    assert scan.status in (0, 1), scan.errors
    foreign = {Path(problem["path"]) for problem in scan.json["problems"] if "not a DICOM file" in problem["reason"]}
    ours = set(paths) - foreign
    assert theirs - ours == set()
    assert {path.name for path in ours - theirs} == BARE
