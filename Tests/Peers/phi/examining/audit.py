"""What no profile touches must at least be named by `ambra audit`."""

import json
import subprocess
from pathlib import Path

import pydicom

from phi import key
from phi.examining import requirements as owed
from phi.examining.score import Examination


def excuse(done: Examination, objects: list[key.Planted], results: Path, binary: str, folder: Path) -> None:
    """Asks the audit for all planted words; what it names, and no profile had to remove, is no miss."""
    left = [verdict for verdict in done.misses if verdict.action == owed.NAMED and verdict.plant.object in done.files]
    if not left:
        return
    named = {
        file["sop_uid"]: {place for place, _ in found} for file, found in audited(objects, results, binary, folder)
    }
    for verdict in left:
        instance = pydicom.dcmread(done.files[verdict.plant.object], specific_tags=["SOPInstanceUID"]).SOPInstanceUID
        if named.get(instance, set()) & (verdict.paths | {"/".join(verdict.plant.path)}):
            verdict.miss = ""
            done.named.append(verdict)


def unnamed(objects: list[key.Planted], folder: Path, binary: str, scratch: Path) -> tuple[int, list[key.Plant]]:
    """How many plants an audit of the objects themselves should name, and those that it does not."""
    named = {file["sop_uid"]: found for file, found in audited(objects, folder, binary, scratch)}
    wanted, missing = 0, []
    for planted in objects:
        instance = next(plant.value for plant in planted.plants if plant.path == ["00080018"])
        places = {(tags(place.split("/")), rest) for place, rest in named.get(instance, set())}
        for plant in (plant for plant in planted.plants if plant.tokens):
            wanted += 1
            if not is_named(plant, places):
                missing.append(plant)
    return wanted, missing


def is_named(plant: key.Plant, places: set[tuple[tuple[str, ...], str]]) -> bool:
    """Whether a finding is about a plant: its element, one around it, or the part of the file where it is."""
    path = tags(plant.path)
    if plant.place == "trailing":
        # Bytes that might have been an element are named by its tag.
        return any(rest in ("after the data set", "hidden") for _, rest in places)
    outside = {"name": ("file name", "folder name"), "preamble": ("preamble",)}.get(
        plant.place, ("after the data set",)
    )
    return any(rest in outside if not place else place == path[: len(place)] for place, rest in places)


def tags(path: list[str]) -> tuple[str, ...]:
    """A path without the numbers of items and the concepts of content items."""
    return tuple(part for part in path if len(part) == 8 and "/" not in part)


def audited(objects: list[key.Planted], folder: Path, binary: str, scratch: Path) -> list[tuple[dict, set]]:
    """The files of an audit's report, each with the places of its findings that are identified or likely.

    A place is an element's path, or nothing for what is outside of the data set, and what follows it in words:
    `7FE00010 after the last frame`, `file name`.
    """
    known, report = scratch / "known.txt", scratch / f"audit-{folder.name}.json"
    words = {token for planted in objects for plant in planted.plants for token in plant.tokens}
    known.write_text("\n".join(sorted(words)), encoding="utf-8")
    report.unlink(missing_ok=True)
    command = [binary, "audit", str(folder), "--known", str(known), "--report", str(report), "--quiet"]
    ran = subprocess.run(command, capture_output=True, text=True)
    if ran.returncode not in (0, 5):
        raise RuntimeError(f"the audit ended with {ran.returncode}: {ran.stderr[-500:]}")
    return [
        (file, set(map(divided, file["findings"])) - {("", "")}) for file in json.loads(report.read_text())["files"]
    ]


def divided(finding: dict) -> tuple[str, str]:
    """The path and the words of a finding's place; nothing for findings of no weight."""
    if finding["severity"] not in ("identified", "likely"):
        return "", ""
    first, _, rest = finding["place"].partition(" ")
    if len(first.partition("/")[0]) == 8 and all(letter in "0123456789ABCDEF" for letter in first[:8]):
        return first, rest
    return "", finding["place"]
