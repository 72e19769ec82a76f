"""The answer key: one line of JSON for each thing that was planted."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

# What a plant is: something that identifies; a text of a treated attribute that identifies nobody; a value that must
# stay as it is whatever the profile.
IDENTIFIER, CLINICAL, RETAINED = "identifier", "clinical", "retained"


@dataclass
class Plant:
    """One planted value.

    `path` leads from the data set to the element: tags, with the number of the item (or `code/scheme/type` of a content
    item) after each sequence. `place` is `element`, or `inside` for what an element's bytes carry, `stripped` for such
    bytes that nobody needs and that must go, `fragments` and `document` for bytes that are compared or replaced as a
    whole, `double` for what stands twice or out of order, `respelt` for what an attribute that stays may not keep, or a
    part of the file: `preamble`, `trailing`, `name`. `tokens` occur nowhere else but where they are planted; `weak` ones
    are dates and times, which may. `same` names what must stay consistent: equal originals must have equal
    replacements, different ones different ones. `before` is the fingerprint of a value parts of which must go, as it
    was planted.
    """

    object: int
    path: list[str]
    kind: str
    vr: str
    value: str
    digest: str = ""
    before: str = ""
    tokens: list[str] = field(default_factory=list)
    weak: list[str] = field(default_factory=list)
    role: str = IDENTIFIER
    place: str = "element"
    creator: str = ""
    same: str = ""
    patient: int = 0

    @property
    def tag(self) -> str:
        """The element's tag; of a part of the file there is none."""
        return self.path[-1] if self.path else ""


@dataclass
class Planted:
    """One object: where its file is, how it is encoded, and which words stand for names in its character set."""

    object: int
    file: str
    type: str
    syntax: str
    charset: str
    patient: int
    plants: list[Plant] = field(default_factory=list)


def digest(value: bytes) -> str:
    """A short fingerprint of a value without its padding."""
    return hashlib.sha256(value.rstrip(b" \0")).hexdigest()[:24]


def write(path: Path, objects: Iterable[Planted]) -> None:
    """One line for each object, and one for each plant after its object's."""
    with open(path, "w", encoding="utf-8") as file:
        for planted in objects:
            head = {name: value for name, value in vars(planted).items() if name != "plants"}
            file.write(json.dumps({"head": head}, ensure_ascii=False) + "\n")
            for plant in planted.plants:
                fields = {name: value for name, value in asdict(plant).items() if value not in ("", [], 0)}
                file.write(json.dumps(fields | {"file": planted.file}, ensure_ascii=False) + "\n")


def read(path: Path) -> Iterator[Planted]:
    """The objects of a key."""
    planted: Planted | None = None
    with open(path, encoding="utf-8") as file:
        for line in file:
            fields = json.loads(line)
            if "head" in fields:
                if planted:
                    yield planted
                planted = Planted(**fields["head"])
            elif planted:
                fields.pop("file")
                planted.plants.append(Plant(**{"object": 0, "path": [], "value": "", "vr": ""} | fields))
    if planted:
        yield planted
