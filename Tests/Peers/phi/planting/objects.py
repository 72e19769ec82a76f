"""Objects of many kinds, each of a made-up patient, each in one of many encodings."""

from dataclasses import dataclass

from phi import key
from phi.planting import documents, places, spellings, texts, values
from phi.planting.characters import CharacterSet
from phi.planting.files import (
    BIG, DEFLATED, EXPLICIT, IMPLICIT, JPEG, JPEG2000, RLE, Element, Item, box, encoding, even, file, jpeg, jpeg2000, rle,
)
from phi.planting.sheet import Patient, Sheet, Value
from phi.planting.words import Words

SYNTAXES = (EXPLICIT, IMPLICIT, EXPLICIT, DEFLATED, IMPLICIT, RLE, BIG, EXPLICIT, JPEG, JPEG2000, RLE)


@dataclass(frozen=True)
class Type:
    """A kind of object: its SOP class, what its pixels are, and which documents it holds."""

    modality: str
    sop_class: str
    bits: int = 0
    frames: int = 1
    extras: tuple[str, ...] = ()


TYPES = (
    Type("CT", "1.2.840.10008.5.1.4.1.1.2", 16),
    Type("MR", "1.2.840.10008.5.1.4.1.1.4", 16),
    Type("US", "1.2.840.10008.5.1.4.1.1.3.1", 8, 4),
    Type("CR", "1.2.840.10008.5.1.4.1.1.1", 16),
    Type("DX", "1.2.840.10008.5.1.4.1.1.1.1", 16),
    Type("MG", "1.2.840.10008.5.1.4.1.1.1.2", 16),
    Type("PT", "1.2.840.10008.5.1.4.1.1.128", 16),
    Type("NM", "1.2.840.10008.5.1.4.1.1.20", 16, 3),
    Type("SR", "1.2.840.10008.5.1.4.1.1.88.33", extras=("report",)),
    Type("DOC", "1.2.840.10008.5.1.4.1.1.104.1", extras=("pdf",)),
    Type("SEG", "1.2.840.10008.5.1.4.1.1.66.4", 8, 4, ("nested",)),
    Type("RTSTRUCT", "1.2.840.10008.5.1.4.1.1.481.3", extras=("nested",)),
    Type("RTPLAN", "1.2.840.10008.5.1.4.1.1.481.5", extras=("nested",)),
    Type("KO", "1.2.840.10008.5.1.4.1.1.88.59", extras=("report", "presentation")),
    Type("PR", "1.2.840.10008.5.1.4.1.1.11.1", extras=("graphics", "presentation")),
    Type("OT", "1.2.840.10008.5.1.4.1.1.7", 8),
    Type("ECG", "1.2.840.10008.5.1.4.1.1.9.1.1", extras=("nested",)),
    Type("XC", "1.2.840.10008.5.1.4.1.1.77.1.4", 8, extras=("icon",)),
)


def patient(number: int, words: Words, charset: CharacterSet) -> Patient:
    """Somebody new."""
    family = words.scripted(charset.script) if charset.script and number % 2 else words.name()
    given = words.name()
    name, found = f"{family}^{given}", [family, given]
    for script in charset.groups:
        group = [words.scripted(script), words.scripted(script)]
        name, found = f"{name}={'^'.join(group)}", found + group
    birth = words.date()
    if number % 3 == 0:
        # So old that the year alone points at somebody, when examined late.
        birth = f"{words.random.randrange(1913, 1916)}{birth[4:]}"
    return Patient(number, family, given, name, found, words.number(), birth, words.phone(), charset)


@dataclass
class Study:
    """What the objects of a study have in common."""

    uid: str
    series: list[str]
    frame: str
    date: str
    accession: str
    instances: list[str]


def study(words: Words) -> Study:
    """A new study of two series."""
    return Study(words.uid(), [words.uid(), words.uid()], words.uid(), words.date(), words.number(), [])


def identity(sheet: Sheet, kind: Type, study: Study, number: int) -> None:
    """Who, what and when: the same in all files of a patient or study."""
    level, words, person = sheet.top, sheet.words, sheet.patient
    if person.charset.value:
        level.add("00080005", "CS", person.charset.value)
    level.plant("00100010", "PN", Value(person.name, [("patient name", person.tokens, [])]))
    level.plant("00100020", "LO", Value(person.id, [("patient id", [person.id], [])]), same="patient id")
    level.plant("00100030", "DA", Value(person.birth, [("birth date", [], [person.birth])]))
    level.plant("00100040", "CS", Value(words.random.choice(("F", "M")), [("sex", [], [])], key.CLINICAL))
    level.plant("00101010", "AS", Value(f"{words.random.randrange(20, 90):03}Y", [("age", [], [])], key.CLINICAL))
    level.plant("00080050", "SH", Value(study.accession, [("accession number", [study.accession], [])]))
    level.plant("00080020", "DA", Value(study.date, [("study date", [], [study.date])]))
    for tag, vr, kind_name, make in (
        ("00080021", "DA", "series date", words.date),
        ("00080030", "TM", "study time", words.time),
        ("00080023", "DA", "content date", words.date),
        ("0008002A", "DT", "acquisition datetime", words.datetime),
    ):
        value = make()
        level.plant(tag, vr, Value(value, [(kind_name, [], [value])]))
    instance = words.uid()
    for tag, kind_name, uid in (
        ("00080018", "SOP instance uid", instance),
        ("0020000D", "study uid", study.uid),
        ("0020000E", "series uid", study.series[number % 2]),
        ("00200052", "frame of reference uid", study.frame),
    ):
        level.plant(tag, "UI", Value(uid, [(kind_name, [uid], [])]), same="uid")
    study.instances.append(instance)
    level.keep("00080016", "UI", kind.sop_class, "SOP class")
    level.keep("00080060", "CS", kind.modality, "modality")
    level.keep("00200013", "IS", str(number), "instance number")
    level.keep("00200011", "IS", str(number % 2 + 1), "series number")
    level.keep("00080070", "LO", "Phantom Imaging", "manufacturer")
    level.keep("00180015", "CS", "CHEST", "body part")
    for tag in ("00081030", "0008103E"):
        chosen = texts.clinical(sheet) if words.chance(0.4) else texts.free_text(sheet, 64)
        level.plant(tag, "LO", chosen)


def pixels(sheet: Sheet, kind: Type, syntax: str) -> None:
    """An image: its header, which must stay, and its pixels, which must stay to the last byte."""
    level, side = sheet.top, 16
    for tag, vr, content in (
        ("00280002", "US", [1]),
        ("00280004", "CS", "MONOCHROME2"),
        ("00280010", "US", [side]),
        ("00280011", "US", [side]),
        ("00280100", "US", [kind.bits]),
        ("00280101", "US", [kind.bits]),
        ("00280102", "US", [kind.bits - 1]),
        ("00280103", "US", [0]),
        ("00280030", "DS", "0.5\\0.5"),
        ("00180050", "DS", "2.5"),
        ("00281050", "DS", "40"),
        ("00080008", "CS", "ORIGINAL\\PRIMARY"),
    ):
        level.keep(tag, vr, content)
    if kind.frames > 1:
        level.keep("00280008", "IS", str(kind.frames))
    samples = bytes((7 * at + 31) % 251 for at in range(side * side * kind.frames * kind.bits // 8))
    retained = Value(b"", [("pixel data", [], [])], key.RETAINED)
    if syntax in (RLE, JPEG, JPEG2000):
        size = len(samples) // kind.frames
        frames = [samples[at : at + size] for at in range(0, len(samples), size)]
        streams, clean = compressed(sheet, syntax, frames)
        element = Element("7FE00010", "OB", fragments=[b"", *streams])
        level.item.elements.append(element)
        sheet.note(["7FE00010"], retained, vr="OB", digest=key.digest(b"".join(clean)),
                   before=key.digest(b"".join(streams)), place="fragments")
        return
    if sheet.words.chance(0.1):
        word = sheet.words.name()
        samples += b"PATIENT " + word.encode() + b" " * (len(word) % 2)
        sheet.note(["7FE00010"], Value("", [("bytes after the last frame", [word], [])]), vr="OW", place="stripped")
        level.add("7FE00010", "OW", samples)
    else:
        level.plant("7FE00010", "OW", Value(samples, retained.parts, key.RETAINED))


def compressed(sheet: Sheet, syntax: str, frames: list[bytes]) -> tuple[list[bytes], list[bytes]]:
    """Fragments with everything beside the image that a decoder passes over, and the images alone, which must stay."""
    words = {}

    def hidden(place: str) -> bytes:
        if place not in words:
            words[place] = sheet.words.name()
            sheet.note(["7FE00010"], Value("", [(place, [words[place]], [])]), vr="OB", place="stripped")
        return b"PATIENT " + words[place].encode()

    if syntax == JPEG2000:
        bare = jpeg2000()
        full = jpeg2000(hidden("comment of a JPEG 2000 stream"))
        boxes = [box(b"xml ", hidden("XML box of a JP2 file")), box(b"uuid", bytes(16) + hidden("UUID box of a JP2 file"))]
        start = box(b"jP  ", b"\r\n\x87\n") + box(b"ftyp", b"jp2 \0\0\0\0jp2 ")
        planted = start + b"".join(boxes) + box(b"jp2c", full) + hidden("bytes after a JPEG 2000 stream")
        streams, clean = [planted] * len(frames), [start + box(b"jp2c", bare)] * len(frames)
    elif syntax == JPEG:
        planted = jpeg(
            (0xFE, hidden("comment of a JPEG stream")), (0xE1, b"Exif\0\0" + hidden("Exif of a JPEG stream")),
            (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + hidden("XMP of a JPEG stream")),
            (0xED, b"Photoshop 3.0\0" + hidden("IPTC of a JPEG stream")))
        planted += hidden("bytes after a JPEG stream") + b"\xff\xd9"
        streams, clean = [planted] * len(frames), [jpeg()] * len(frames)
    else:
        clean = [rle(frame) for frame in frames]
        streams = [even(frame) + hidden("bytes after an RLE segment") for frame in clean]
    if sheet.words.chance(0.5):
        streams.append(hidden("fragment after the last frame"))
    return [even(stream) for stream in streams], [even(stream) for stream in clean]


def build(planted: key.Planted, kind: Type, person: Patient, study: Study, words: Words, attributes: int) -> bytes:
    """One file with everything that its kind and its number call for."""
    number, syntax = planted.object, planted.syntax
    sheet = Sheet(planted, person, words, encoding(syntax))
    identity(sheet, kind, study, number)
    if kind.bits:
        pixels(sheet, kind, syntax)
    for extra in kind.extras:
        if extra == "report":
            documents.report(sheet, 12)
        elif extra == "pdf":
            sheet.top.plant("00420011", "OB", documents.pdf(sheet), place="document")
            sheet.top.keep("00420012", "LO", "application/pdf")
        elif extra == "graphics":
            documents.graphics(sheet)
        elif extra == "icon":
            documents.icon(sheet)
        elif extra == "presentation":
            documents.presentation(sheet, study.instances)
        else:
            places.nested(sheet.top, 4, 3, study.instances)
    places.attributes(sheet.top, attributes)
    places.treated(sheet.top, 5, study.instances)
    places.nested(sheet.top, 1 + number % 3, 5, study.instances)
    places.kept_code(sheet.top)
    for block in range(0x10, 0x12):
        places.private(sheet.top, block)
    places.safe_private(sheet.top, 0x20)
    spellings.respelt(sheet)
    if number % 3 == 1:
        spellings.safe_text(sheet)
    if number % 4 == 2:
        spellings.misplaced_text(sheet)
    for turn, plant in enumerate(
        (
            places.orphans,
            places.overlays,
            places.doubles,
            places.abused,
            documents.signature,
            documents.changes,
            documents.others,
        )
    ):
        if number % 7 == turn:
            plant(sheet)
    return finished(sheet, number)


def finished(sheet: Sheet, number: int) -> bytes:
    """The file, with what hides outside of its data set."""
    words, planted = sheet.words, sheet.planted
    top, meta = sheet.top, type(sheet.top)(sheet, [])
    instance = next(plant.value for plant in planted.plants if plant.path == ["00080018"])
    for tag, vr, content in (
        ("00020001", "OB", b"\0\1"),
        ("00020002", "UI", text(top, "00080016")),
        ("00020010", "UI", planted.syntax),
        ("00020012", "UI", "1.2.826.0.1.3680043.9.7433.1"),
    ):
        meta.add(tag, vr, content)
    meta.plant("00020003", "UI", Value(instance, [("uid of the file meta information", [instance], [])]), same="uid")
    preamble, trailing = b"", b""
    if number % 3 == 0:
        places.odd_meta(sheet, meta)
    if number % 5 == 0:
        word = words.name()
        preamble = b"II*\0 " + word.encode()
        sheet.note([], Value("", [("preamble", [word], [])]), place="preamble")
    if number % 11 == 0 and planted.syntax != DEFLATED:
        word = words.name()
        trailing = b"\0\0\0\0" + word.encode()
        sheet.note([], Value("", [("bytes after the data set", [word], [])]), place="trailing")
    if number % 4 == 0 and not trailing:
        word = words.name()
        top.plant("FFFCFFFC", "OB", Value(word.encode() + b"\0" * 7, [("trailing padding", [word], [])]))
    meta.close()
    top.close()
    if number % 13 == 0:
        misplaced(sheet)
    if number % 10 == 3:
        group_lengths(top.item, sheet)
    return file(planted.syntax, meta.item, top.item, preamble, trailing)


def text(level, tag: str) -> str:
    """The text of an element of a level."""
    return next(element.value for element in level.item.elements if element.tag == tag).decode()


def misplaced(sheet: Sheet) -> None:
    """An element that stands behind those of higher tags."""
    word = sheet.words.name()
    sheet.top.plant(
        "00104000" if not sheet.top.has("00104000") else "00102180",
        "LT",
        Value(word, [("element out of order", [word], [])]),
        place="double",
    )


def group_lengths(item: Item, sheet: Sheet) -> None:
    """The group lengths of old files."""
    groups: dict[str, int] = {}
    for element in item.elements:
        groups[element.tag[:4]] = groups.get(element.tag[:4], 0) + len(sheet.encoding.element(element))
    lengths = [Element(f"{group}0000", "UL", [length]) for group, length in groups.items() if group < "6000"]
    item.elements = Item(lengths + item.elements).sorted().elements
