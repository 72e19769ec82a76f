"""Identifiers planted in made-up objects: `ambra deidentify` leaves none, and leaves alone what must stay."""

import warnings
from pathlib import Path

import pydicom
import pytest

from peers import files
from peers.command import BINARY, Command
from phi import key, profiles, report
from phi.examining import audit
from phi.examining import requirements as owed
from phi.examining.score import examine
from phi.planting import corpus

# The full examination is phi/run, with 1,000 objects.
OBJECTS, IDENTIFIERS = 60, 6000


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[key.Planted]]:
    """Objects with identifiers, and what was planted in them."""
    folder = tmp_path_factory.mktemp("planted")
    return folder, corpus.plant(folder, OBJECTS, IDENTIFIERS)


def test_there_are_enough_identifiers_of_enough_kinds(planted):
    identifiers = [plant for one in planted[1] for plant in one.plants if plant.role == key.IDENTIFIER]
    assert len(identifiers) >= IDENTIFIERS
    assert len({plant.kind for plant in identifiers}) >= 80


def test_the_same_seed_plants_the_same(planted, tmp_path: Path):
    folder, objects = planted
    assert corpus.plant(tmp_path, OBJECTS, IDENTIFIERS) == objects
    assert files.digests(files.files(tmp_path)) == files.digests(files.files(folder))


def test_the_examiner_misses_nothing_where_nothing_was_done(planted):
    folder, objects = planted
    done = examine(objects, folder, frozenset())
    assert len(done.files) == OBJECTS and done.strays == []
    kept = [verdict for verdict in done.verdicts if verdict.action == owed.KEPT]
    assert kept and [verdict for verdict in kept if verdict.miss] == []
    unseen = [verdict for verdict in done.verdicts if verdict.action != owed.KEPT and not verdict.miss]
    assert unseen == []


def test_the_examiner_sees_what_a_simple_anonymizer_leaves(planted, tmp_path: Path):
    """Names, dates and instance UIDs replaced, private elements removed: what many scripts do."""
    folder, objects = planted
    for one in objects:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = pydicom.dcmread(folder / one.file)
            try:
                dataset.remove_private_tags()
                dataset.walk(anonymized)
                dataset.save_as(tmp_path / f"{one.object}.dcm")
            # What pydicom takes for an element behind the data set cannot be written.
            except (NotImplementedError, pydicom.errors.BytesLengthException):
                continue
    done = examine(objects, tmp_path, frozenset())
    assert 30 < done.score < 60
    assert done.by(lambda verdict: verdict.plant.kind)["preamble"][1] > 0


def anonymized(_: pydicom.Dataset, element: pydicom.DataElement) -> None:
    """What a simple script does to an element."""
    if element.VR == "PN":
        element.value = "Anonymous"
    elif element.VR in ("DA", "TM", "DT") or element.keyword in ("PatientID", "AccessionNumber"):
        element.value = ""
    elif element.VR == "UI" and element.keyword.endswith("InstanceUID"):
        element.value = pydicom.uid.generate_uid(entropy_srcs=[str(element.value)])


@pytest.mark.parametrize("name", sorted(profiles.ALL))
def test_nothing_planted_is_left_by_the_profile(planted, offline: Command, tmp_path: Path, name: str):
    folder, objects = planted
    profile, results = profiles.ALL[name], tmp_path / "results"
    done = offline(*profile.command(BINARY, folder, results, tmp_path)[1:])
    assert done.status == 0, done.errors
    examination = examine(objects, results, profile.options)
    audit.excuse(examination, objects, results, BINARY, tmp_path)
    assert len(examination.files) == OBJECTS
    assert examination.misses == [] and examination.strays == [], report.summary(name, examination)


def test_an_audit_names_every_identifier_of_the_objects(planted, tmp_path: Path):
    """Each at its element, or around it, or outside of the data set."""
    folder, objects = planted
    wanted, missing = audit.unnamed(objects, folder, BINARY, tmp_path)
    assert wanted > IDENTIFIERS / 2
    assert missing == []
