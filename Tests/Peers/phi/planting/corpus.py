"""The whole corpus: patients, their studies, and a folder tree that is named after them."""

from pathlib import Path

from phi import key
from phi.planting import characters, objects
from phi.planting.files import DEFLATED, EXPLICIT, JPEG, JPEG2000, RLE
from phi.planting.words import Words


def plant(folder: Path, count: int, identifiers: int = 0, seed: int = 1) -> list[key.Planted]:
    """Writes `count` objects below a folder.

    They hold about `identifiers` identifiers, but not fewer than the places hold that every object has.
    """
    words = Words(seed)
    attributes = max(12, min(200, round(identifiers / count) - 62)) if identifiers else 40
    made: list[key.Planted] = []
    while len(made) < count:
        number = len({planted.patient for planted in made}) + 1
        person = objects.patient(number, words, characters.ALL[number % len(characters.ALL)])
        studies = [objects.study(words), objects.study(words)]
        for index in range(min(9, count - len(made))):
            made.append(one(folder, len(made) + 1, person, studies[index % 2], words, attributes))
    return made


def one(folder: Path, number: int, person, study, words: Words, attributes: int) -> key.Planted:
    """Writes one object; every file is named after somebody, and every third folder after its patient."""
    kind = objects.TYPES[number % len(objects.TYPES)]
    syntax = objects.SYNTAXES[(number // 2 + number // 18) % len(objects.SYNTAXES)]
    if syntax in (RLE, JPEG, JPEG2000) and (not kind.bits or syntax == RLE and kind.bits != 8):
        syntax = DEFLATED if number % 2 else EXPLICIT
    # The names of folders and files are themselves something to plant in.
    inside, name = words.name(), words.name()
    path = Path(f"{inside}_{person.id}") / f"{name}.dcm"
    planted = key.Planted(number, str(path), kind.modality, syntax, person.charset.value, person.number)
    content = objects.build(planted, kind, person, study, words, attributes)
    for kind_name, token in (("file name", name), ("folder name", inside), ("folder name", person.id)):
        planted.plants.append(
            key.Plant(number, [], kind_name, "", token, tokens=[token], place="name", patient=person.number)
        )
    target = folder / path
    target.parent.mkdir(parents=True)
    target.write_bytes(content)
    return planted
