"""Compares every plant with what the profile demands, and counts."""

import warnings
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import pydicom

from phi import key, tables
from phi.examining import requirements as owed
from phi.examining.outcome import find, fragments, is_valid, offset
from phi.examining.search import Hit, Search


@dataclass
class Verdict:
    """What was owed for a plant, and why it counts as missed, if it does."""

    plant: key.Plant
    action: str
    miss: str = ""
    paths: set[str] = field(default_factory=set)


@dataclass
class Examination:
    """All verdicts on the results of one run, and the planted words that turned up where nobody put them."""

    verdicts: list[Verdict] = field(default_factory=list)
    strays: list[str] = field(default_factory=list)
    files: dict[int, Path] = field(default_factory=dict)
    named: list[Verdict] = field(default_factory=list)

    @property
    def misses(self) -> list[Verdict]:
        """The verdicts with a miss."""
        return [verdict for verdict in self.verdicts if verdict.miss]

    @property
    def score(self) -> float:
        """Required actions kept, in percent of all."""
        return 100 * (1 - len(self.misses) / max(1, len(self.verdicts)))

    def by(self, name) -> dict[str, tuple[int, int]]:
        """Demands and misses by what `name` makes of a verdict."""
        every, missed = Counter(map(name, self.verdicts)), Counter(map(name, self.misses))
        return {group: (count, missed[group]) for group, count in sorted(every.items())}


def results(folder: Path) -> dict[int, Path]:
    """The files of a folder by the instance number that they carry."""
    found = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                found[int(pydicom.dcmread(path, specific_tags=["InstanceNumber"], force=True).InstanceNumber)] = path
            except (AttributeError, TypeError, ValueError, NotImplementedError):
                continue
    return found


def examine(objects: list[key.Planted], folder: Path, options: frozenset[str]) -> Examination:
    """Searches and scores the results below a folder."""
    dated = options & {"retain_longitudinal_full_dates", "retain_longitudinal_modified_dates"}
    search, done = Search(objects, weak=not dated), Examination(files=results(folder))
    consistency = Consistency()
    for planted in objects:
        path = done.files.get(planted.object)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = pydicom.dcmread(path, force=True) if path else None
            verdicts = [
                Verdict(plant, action)
                for plant in planted.plants
                if (action := owed.required(plant, options)) != owed.ANY
            ]
            for verdict in verdicts:
                verdict.miss = judged(verdict, dataset, planted, options, consistency)
            hits = search.file(path, folder, dataset) if path else {}
        found(verdicts, planted, hits, options)
        own = {token for plant in planted.plants for token in plant.tokens + plant.weak}
        done.strays += [
            f"object {planted.object}: {hit.token} in {sorted(hit.views | hit.paths)}"
            for hit in hits.values()
            if hit.token not in own | search.weak and hit.views != {"swapped bytes"}
        ]
        done.verdicts += verdicts
    consistency.settle()
    return done


def judged(verdict: Verdict, dataset, planted: key.Planted, options: frozenset[str], consistency: "Consistency") -> str:
    """Why the element is not as it should be, or nothing."""
    plant, action = verdict.plant, verdict.action
    if dataset is None:
        return "the file is not among the results"
    if not plant.path or plant.place in ("inside", "stripped"):
        return ""
    element = find(dataset.file_meta if plant.path[0][:4] == "0002" else dataset, plant.path)
    if action in (owed.GONE, owed.NAMED, owed.CLEANED):
        # Words are searched for; what has none, an age or a number, is compared.
        wordless = not plant.tokens and not plant.weak
        return (
            "the value is the original one" if wordless and element and key.digest(element[1]) == plant.digest else ""
        )
    if action == owed.KEPT:
        return kept(plant, element, dataset)
    if action in (owed.REMAPPED, owed.SHIFTED):
        return consistency.check(verdict, element)
    permitted = {owed.REMOVED: "X", owed.EMPTIED: "Z", owed.REPLACED: "D"}.get(action) or owed.allowed(plant, options)
    if permitted in ("X", "X/D") and plant.tag in tables.required():
        # What the object must have gets a value that says nothing, or none where an empty one will do (type 2).
        permitted = "X/Z/D"
    if element is None:
        miss = "" if "X" in permitted else "the element is missing"
    elif permitted == "X":
        miss = "the element is still there"
    elif not element[1].strip(b" \0" if plant.vr not in ("OB", "OW", "UN") else b""):
        miss = "" if "Z" in permitted else "the element is empty"
    elif key.digest(element[1]) == plant.digest:
        miss = "the value is the original one"
    else:
        miss = "" if is_valid(plant.vr, element[1]) else "the new value is not valid"
    if plant.same and element is not None and not miss:
        consistency.check(verdict, element)
    return miss


def kept(plant: key.Plant, element, dataset) -> str:
    """Why a value that must stay did not."""
    if element is None:
        return "a value that must stay is gone"
    value = element[1]
    if plant.place == "fragments":
        value = b"".join(fragments(dataset))
    return "" if key.digest(value) in (plant.digest, plant.before) else "a value that must stay was changed"


def found(verdicts: list[Verdict], planted: key.Planted, hits: dict[str, Hit], options: frozenset[str]) -> None:
    """Marks the plants whose words are still in the file."""
    excused = {
        token
        for plant in planted.plants
        for token in plant.tokens + plant.weak
        if owed.required(plant, options) in (owed.KEPT, owed.ANY)
    }
    places = defaultdict(set)
    for plant in planted.plants:
        for token in plant.tokens + plant.weak:
            places[token].add("/".join(plant.path))
    # Of two equal tags pydicom shows one.
    hidden = {"/".join(plant.path) for plant in planted.plants if plant.place == "double"}
    for verdict in verdicts:
        if verdict.action == owed.KEPT:
            continue
        own = "/".join(verdict.plant.path)
        left = []
        for hit in (hits[token] for token in verdict.plant.tokens + verdict.plant.weak if token in hits):
            # A word that stands in several places is missed where it still is; where that is unknown, everywhere.
            elsewhere = hit.paths and hit.paths <= places[hit.token] or hit.token in excused
            here = "file name" in hit.views if verdict.plant.place == "name" else own in hit.paths
            if here or not elsewhere or own in hidden and hit.token not in excused:
                left.append(hit)
        if left:
            verdict.paths = {path for hit in left for path in hit.paths}
            views = sorted({view for hit in left for view in hit.views} | verdict.paths)
            verdict.miss = "; ".join(filter(None, [verdict.miss, f"found in {', '.join(views)}"]))


class Consistency:
    """Equal originals have equal replacements, different ones different ones, dates of a patient move together."""

    def __init__(self) -> None:
        self.replaced: dict[tuple[str, str], list[tuple[Verdict, str]]] = defaultdict(list)
        self.moved: dict[int, list[tuple[Verdict, int]]] = defaultdict(list)

    def check(self, verdict: Verdict, element) -> str:
        """Notes a new value; why it is wrong by itself, or nothing."""
        plant = verdict.plant
        if element is None:
            return "the element is missing"
        value = element[1].rstrip(b" \0").decode("latin-1")
        if verdict.action == owed.SHIFTED:
            if not is_valid(plant.vr, element[1]) or not value:
                return "there is no valid date or time"
            if plant.vr != "TM":
                return self.shift(verdict, value)
            return ""
        pairs = list(zip(plant.value.split("\\"), value.split("\\")))
        if verdict.action == owed.REMAPPED:
            if any(old == new for old, new in pairs):
                return "the value is the original one"
            if not value or not is_valid("UI", element[1]) or value.count("\\") != plant.value.count("\\"):
                return "there is no valid UID"
        for old, new in pairs:
            self.replaced[(plant.same or "uid", old)].append((verdict, new))
        return ""

    def shift(self, verdict: Verdict, value: str) -> str:
        """Notes by how many days the dates of an element moved."""
        plant = verdict.plant
        olds, news = plant.value.split("\\"), value.split("\\")
        if len(olds) != len(news):
            return "there is another number of dates"
        for old, new in zip(olds, news):
            # What a month or a year becomes by days is not laid down.
            if len(old) < 8:
                continue
            days = offset(old, new)
            if not days:
                return "the date did not move by whole days"
            self.moved[plant.patient].append((verdict, days))
        return ""

    def settle(self) -> None:
        """Marks what differs from the most of its kind."""
        owners: dict[tuple[str, str], str] = {}
        for (kind, old), pairs in self.replaced.items():
            usual = Counter(new for _, new in pairs).most_common(1)[0][0]
            shared = owners.setdefault((kind, usual), old) != old
            for verdict, new in pairs:
                if new != usual:
                    verdict.miss = verdict.miss or "its replacement is not the same everywhere"
                elif shared:
                    verdict.miss = verdict.miss or "its replacement stands for another original as well"
        for pairs in self.moved.values():
            usual = Counter(days for _, days in pairs).most_common(1)[0][0]
            for verdict, days in pairs:
                if days != usual:
                    verdict.miss = verdict.miss or "the date moved by other days than its patient's other dates"
