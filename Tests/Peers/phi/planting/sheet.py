"""The object in the making: levels of elements, and the key's lines for what is planted in them."""

from dataclasses import dataclass, field

from phi import key, tables
from phi.planting.characters import CharacterSet
from phi.planting.files import Element, Encoding, Item
from phi.planting.words import Words

TEXT = {"LO", "SH", "ST", "LT", "UT", "UC", "PN"}


@dataclass
class Value:
    """A value to plant: text, bytes or numbers; its identifying parts as kind, tokens and weak tokens."""

    content: str | bytes | list
    parts: list[tuple[str, list[str], list[str]]] = field(default_factory=list)
    role: str = key.IDENTIFIER


@dataclass
class Patient:
    """Who the objects are about; what is said of them alike in many files."""

    number: int
    family: str
    given: str
    name: str
    tokens: list[str]
    id: str
    birth: str
    phone: str
    charset: CharacterSet


class Sheet:
    """One object: its patient and encoding, and the plants so far."""

    def __init__(self, planted: key.Planted, patient: Patient, words: Words, encoding: Encoding) -> None:
        self.planted, self.patient, self.words, self.encoding = planted, patient, words, encoding
        self.bounded = words.chance(0.5)
        self.top = Level(self, [])

    def note(self, path: list[str], value: Value, **fields) -> None:
        """Writes the key's lines for a value."""
        for kind, tokens, weak in value.parts:
            self.planted.plants.append(
                key.Plant(
                    object=self.planted.object,
                    path=path,
                    kind=kind,
                    tokens=tokens,
                    weak=weak,
                    role=value.role,
                    patient=self.patient.number,
                    **{"vr": "", "value": str(value.content)[:200]} | fields
                )
            )

    def encoded(self, vr: str, content: str) -> bytes:
        """The bytes of a text in the object's character set, where the VR follows it."""
        return self.patient.charset.encode(content) if vr in TEXT else content.encode("ascii")


class Level:
    """The data set, or an item of a sequence."""

    def __init__(self, sheet: Sheet, path: list[str]) -> None:
        self.sheet, self.path, self.item = sheet, path, Item()
        self.tags: set[str] = set()

    def add(self, tag: str, vr: str, content: str | bytes | list, **fields) -> Element:
        """An element that is no plant."""
        value = self.sheet.encoded(vr, content) if isinstance(content, str) else content
        element = Element(tag, vr, value, bounded=self.sheet.bounded, **fields)
        self.item.elements.append(element)
        self.tags.add(tag)
        return element

    def plant(self, tag: str, vr: str, value: Value, unknown: bool = False, **fields) -> Element:
        """An element with planted parts."""
        element = self.add(tag, vr, value.content, unknown=unknown)
        encoding = Encoding(explicit=False) if unknown and self.sheet.encoding.explicit else self.sheet.encoding
        digest = key.digest(encoding.value(element))
        self.sheet.note(self.path + [tag], value, vr=vr, digest=digest, **fields)
        return element

    def keep(self, tag: str, vr: str, content: str | bytes | list, kind: str = "") -> None:
        """An element whose value must stay, whatever the profile."""
        self.plant(tag, vr, Value(content, [(kind or "retained value", [], [])], key.RETAINED))

    def sequence(self, tag: str, count: int = 1) -> list["Level"]:
        """A sequence with empty items, to be filled."""
        levels = [Level(self.sheet, self.path + [tag, str(number)]) for number in range(count)]
        element = self.add(tag, "SQ", b"", unknown=False)
        element.value = [level.item for level in levels]
        return levels

    def close(self) -> None:
        """Puts the elements of this level in order."""
        self.item.elements.sort(key=lambda element: element.tag)

    def has(self, tag: str) -> bool:
        """Whether the level has an element of that tag already."""
        return tag in self.tags


def described(tag: str) -> str:
    """The keyword of an attribute of the standard."""
    spelt = tables.pattern(tag)
    return tables.attributes()[spelt]["keyword"] if spelt in tables.attributes() else ""
