"""Values with identifiers inside, for every VR; which kind fits an attribute is taken from its keyword."""

import re

from phi import tables
from phi.planting import packing
from phi.planting.sheet import TEXT, Sheet, Value, described
from phi.planting.texts import free_text
from phi.planting.words import tokens

# Attributes by keyword, with the kind of identifier that belongs there. The first that fits counts.
KINDS = (
    (r"Address", "address"),
    (r"Telephone|Phone", "phone"),
    (r"Telecom", "e-mail"),
    (r"URI|URL|Reference$", "url"),
    (r"InstitutionalDepartment|Service$|Department", "department"),
    (r"Institution|Organization|Site|Sponsor|Center|Committee|Issuer", "institution"),
    (r"Location|Residence|Region|Country|Transport|GPSArea", "location"),
    (r"Accession", "accession number"),
    (r"Insurance", "insurance"),
    (r"MedicalRecord", "medical record number"),
    (r"PatientID|SubjectID|ReadingID", "patient id"),
    (r"Serial|UniqueDevice|DeviceID|Detector|Plate|Cassette|Generator|SourceID|Lens|Slot", "device serial"),
    (r"Station|Machine|System|MakerNote|Manufacturer", "station"),
    (r"Military|Occupation|Religio|Ethnic|Branch|Smoking|Pronoun|Gender|Pregnan|Alerts|Allerg", "characteristic"),
    (r"ID$|IDs$|Number|Identifier|Locator|Barcode|Episode", "identifier"),
    (r"Author|Physician|Operator|Performer|Reviewer|Interpreter|Recorder|Transcriber|Creator|Observer|Owner", "staff"),
    (r"Label$|Title|Keywords|Subject|Name$", "label"),
)


def kind(tag: str, vr: str) -> str:
    """The kind of identifier for an attribute."""
    keyword = described(tag)
    if vr in ("LO", "SH", "ST", "LT", "UT", "UC", "UR", "CS", "DS", "IS", "OB", "UN"):
        return next(
            (name for form, name in KINDS if re.search(form, keyword)), "GPS" if keyword.startswith("GPS") else "text"
        )
    return {"AE": "AE title", "AS": "age", "DA": "date", "TM": "time", "DT": "datetime", "UI": "uid", "UR": "url"}.get(
        vr, "number"
    )


def name(sheet: Sheet) -> tuple[str, list[str]]:
    """A name as text shows it, in the object's script in half the cases."""
    script = sheet.patient.charset.script
    word = sheet.words.scripted(script) if script and sheet.words.chance(0.5) else sheet.words.name()
    return word, [word]


def person(sheet: Sheet) -> Value:
    """A PN: family and given name, a title at times, with ideographic and phonetic groups where the script has them."""
    words, charset = sheet.words, sheet.patient.charset
    if charset.groups and words.chance(0.6):
        groups = [[words.name(), words.name()]] + [
            [words.scripted(script), words.scripted(script)] for script in charset.groups
        ]
        kind = "person name in groups"
    elif charset.script and words.chance(0.5):
        groups, kind = [[words.scripted(charset.script), words.scripted(charset.script)]], "person name in script"
    else:
        groups, kind = [[words.name(), words.name()]], "person name"
    texts = ["^".join(group) for group in groups]
    if words.chance(0.3):
        texts[0] += "^^Dr"
    return Value("=".join(texts), [(kind, [word for group in groups for word in group], [])])


def phrase(sheet: Sheet, what: str) -> tuple[str, list[str]]:
    """The identifier of a kind as a short text, and its tokens."""
    words = sheet.words
    if what in ("phone", "e-mail", "url", "address"):
        text = {"phone": words.phone, "e-mail": words.mail, "url": words.url, "address": words.street}[what]()
        return text, [text] if what == "phone" else tokens(text)
    if what in ("accession number", "insurance", "medical record number", "patient id", "identifier", "device serial"):
        text = words.social() if what == "identifier" and words.chance(0.3) else words.number()
        return text, [text]
    word, found = name(sheet)
    around = {"department": "{} Dept", "institution": "St {}", "location": "Room {}", "station": "{}01"}
    return around.get(what, "{}").format(word), found


def text(sheet: Sheet, tag: str, vr: str) -> Value:
    """The value of a text attribute."""
    what = kind(tag, vr)
    if what == "text" and vr != "SH" or what == "label" and vr != "SH" and sheet.words.chance(0.5):
        return free_text(sheet, 64 if vr == "LO" else 1024)
    if vr == "SH" and what in ("address", "e-mail", "url"):
        what = "identifier"
    content, found = phrase(sheet, what)
    return Value(content, [("label or name in text" if what in ("text", "label") else what, found, [])])


def value(sheet: Sheet, tag: str, vr: str) -> Value:
    """A value with an identifier, valid for its VR."""
    many = vr in ("PN", "UI", "DA", "DT", "TM") and tables.attributes()[tables.pattern(tag)]["VM"].endswith("n")
    first, second = single(sheet, tag, vr), single(sheet, tag, vr)
    # Beside a name in the place of a date a date may go as well.
    if many and sheet.words.chance(0.5) and (vr != "DA" or first.parts[0][2] and second.parts[0][2]):
        return joined(first, second)
    return first


def joined(first: Value, second: Value) -> Value:
    """Two values of one element."""
    parts = [(f"{kind}, one of two", found, weak) for kind, found, weak in first.parts + second.parts]
    return Value(f"{first.content}\\{second.content}", parts)


def moment(sheet: Sheet, tag: str, vr: str) -> Value:
    """A date or time: now and then less exact, or with a name in its place."""
    words = sheet.words
    if vr == "DA" and words.chance(0.02):
        word = words.name()
        return Value(word, [("name in the place of a date", [word], [])])
    content = {"DA": words.date, "TM": words.time, "DT": words.datetime}[vr]()
    if vr == "DT" and words.chance(0.1):
        return Value(content[: words.random.choice((4, 6))], [("month or year", [], [])])
    return Value(content, [(kind(tag, vr), [], [content])])


def single(sheet: Sheet, tag: str, vr: str) -> Value:
    """One value with an identifier."""
    words = sheet.words
    if vr == "PN":
        return person(sheet)
    if vr in TEXT:
        return text(sheet, tag, vr)
    if vr in ("DA", "TM", "DT"):
        return moment(sheet, tag, vr)
    if vr in ("AE", "CS"):
        word = words.name().upper()
        return Value(word + "_1", [("AE title" if vr == "AE" else "code string with a name", [word], [])])
    if vr == "AS":
        # Higher ones would not stay as they are (AgeCapTests).
        return Value(f"{words.random.randrange(1, 90):03}Y", [("age", [], [])])
    if vr == "UI":
        uid = words.uid()
        return Value(uid, [("uid", [uid], [])])
    if vr == "UR":
        url = words.url()
        return Value(url, [("url", tokens(url), [])])
    if vr in ("DS", "IS"):
        number = words.decimal() if vr == "DS" else words.digits(9)
        return Value(number, [(kind(tag, vr) if kind(tag, vr) != "text" else "measure of the person", [number], [])])
    if vr in ("OB", "UN", "OW"):
        return octets(sheet)
    return Value([words.random.randrange(1, 5)], [("number", [], [])])


def octets(sheet: Sheet) -> Value:
    """Bytes that hold a name as ASCII or as UTF-16, or in a form that hides it."""
    word = sheet.words.name()
    if sheet.words.chance(0.4):
        form = sheet.words.random.choice(packing.BYTES)
        content = packing.packed(f"Patient {word}".encode(), form)
        return Value(b"\x01\x02\x00" + content + b"\0" * (1 + len(content) % 2), [(f"bytes of {form}", [word], [])])
    codec = sheet.words.random.choice(("ascii", "utf-16-le", "utf-16-be"))
    return Value(b"\x01\x02\x00\x10" + word.encode(codec) + b"\0\0\xfe\xff", [(f"bytes of {codec}", [word], [])])
