"""Where identifiers hide in a data set: attributes of the profile's table, sequences, private blocks, odd places."""

from functools import cache

from phi import key, tables
from phi.planting import packing, texts, values
from phi.planting.sheet import Level, Sheet, Value

# Written with the object itself, or elsewhere in this package.
ELSEWHERE = {
    "00080018",
    "0020000D",
    "0020000E",
    "00080005",
    "00080201",
    "00420011",
    "FFFAFFFA",
    "FFFCFFFC",
    "0040A730",
    "00700001",
    "00880200",
    "04000561",
    "04000550",
    "04000551",
    "04000552",
    "04000402",
    "04000403",
    "04000404",
}
REFERENCES = {"00081140", "00082112", "00081110", "00081111", "00081120"}
# Kept sequences that mean something to a de-identifier, or to what it adds.
SPECIAL = {"00120064", "0018A001", "00081115", "00880200", "0040A730", "54000100", "00081199", "00081032", "04000500"}
UNSAFE = (
    "ACME_WARD 1.0",
    "GEMS_IDEN_01",
    "SIEMENS CSA HEADER",
    "Agfa ADC NX",
    "PRIVATE_PATIENT_DATA",
    "SPI-P Release 1",
)


@cache
def simple() -> list[tuple[str, str]]:
    """Attributes of the table that are no sequences, with their VRs."""
    found = []
    for tag in tables.profile():
        if tag == "PRIVATE" or "x" in tag or tag in ELSEWHERE or tag[:4] in ("0000", "0002", "0004"):
            continue
        if tables.vr(tag) != "SQ":
            found.append((tag, tables.vr(tag)))
    return found


@cache
def sequences() -> list[str]:
    """Sequences of the table."""
    return [
        tag
        for tag in tables.profile()
        if tag != "PRIVATE" and "x" not in tag and tag not in ELSEWHERE and tables.vr(tag) == "SQ"
    ]


@cache
def containers() -> list[str]:
    """Sequences of the standard that the table does not name."""
    return [
        tag
        for tag, row in tables.attributes().items()
        if row["VR"] == "SQ"
        and row["retired"] == "0"
        and "x" not in tag
        and tables.row(tag) is None
        and tag not in SPECIAL
        and tag not in ELSEWHERE
        and tag[:4] not in ("0000", "0002", "0004", "FFFE")
    ]


def attributes(level: Level, count: int) -> None:
    """Attributes of the table, each with an identifier or, where descriptions are, without one at times."""
    words = level.sheet.words
    for tag, vr in words.random.sample(simple(), count):
        if level.has(tag):
            continue
        # A requesting service is itself a name: its words are looked for elsewhere.
        cleaned = tables.profile()[tag]["clean_descriptors"] == "C" and tag != "00321033"
        described = cleaned and vr in ("LO", "ST", "LT", "UT")
        if described and words.chance(0.15):
            level.plant(tag, vr, texts.clinical(level.sheet))
            continue
        content = values.value(level.sheet, tag, vr)
        level.plant(tag, vr, content, unknown=words.chance(0.04), same="uid" if vr == "UI" else "")


def code(level: Level, kind: str = "code with a name") -> None:
    """A code whose value and meaning identify somebody."""
    words = level.sheet.words
    number = words.number()
    word, found = values.name(level.sheet)
    level.plant("00080100", "SH", Value(number, [(kind, [number], [])]))
    level.add("00080102", "SH", "99LOCAL")
    level.plant("00080104", "LO", Value(f"Unit of {word}", [(kind, found, [])]))


def reference(level: Level, uids: list[str]) -> None:
    """A reference to an instance: one of the corpus, or one that is not there."""
    words = level.sheet.words
    uid = words.random.choice(uids) if uids and words.chance(0.6) else words.uid()
    level.add("00081150", "UI", "1.2.840.10008.5.1.4.1.1.2")
    level.plant("00081155", "UI", Value(uid, [("referenced uid", [uid], [])]), same="uid")


def treated(level: Level, count: int, uids: list[str]) -> None:
    """Sequences of the table, with codes, references or attributes inside."""
    for tag in level.sheet.words.random.sample(sequences(), count):
        if level.has(tag):
            continue
        [item] = level.sequence(tag)
        if tag in REFERENCES:
            reference(item, uids)
        elif "CodeSequence" in tables.attributes()[tag]["keyword"]:
            code(item)
        else:
            attributes(item, 2)
            if not item.has("00080100") and level.sheet.words.chance(0.5):
                [inner] = item.sequence("00401101") if not item.has("00401101") else [item]
                if inner is not item:
                    code(inner, "person's code")
                    inner.close()
        item.close()


def nested(level: Level, depth: int, count: int, uids: list[str]) -> None:
    """Sequences that stay, with identifiers inside, one in the other."""
    words = level.sheet.words
    tag = words.random.choice([tag for tag in containers() if not level.has(tag)])
    items = level.sequence(tag, words.random.randrange(1, 3))
    for item in items:
        item.keep("00081150", "UI", "1.2.840.10008.5.1.4.1.1.4", "SOP class of a reference")
        if words.chance(0.3):
            item.add("00080005", "CS", level.sheet.patient.charset.value)
        uid = words.random.choice(uids) if uids and words.chance(0.6) else words.uid()
        item.plant("00081155", "UI", Value(uid, [("referenced uid", [uid], [])]), same="uid")
        attributes(item, count)
    if depth > 1:
        nested(items[-1], depth - 1, count, uids)
    for item in items:
        item.close()


def kept_code(level: Level) -> None:
    """A procedure code, which nobody may lose; at times somebody wrote a name into its meaning."""
    words = level.sheet.words
    [item] = level.sequence("00081032")
    item.keep("00080100", "SH", "P5-09051")
    item.keep("00080102", "SH", "SRT")
    if words.chance(0.2):
        word = words.name()
        item.plant("00080104", "LO", Value(f"Chest CT for {word}", [("name in a code's meaning", [word], [])]))
    else:
        item.keep("00080104", "LO", "Computed Tomography of the Chest")


def private(level: Level, block: int) -> None:
    """A private block that nobody knows: text, dates, UIDs, bytes, and a sequence with the patient inside."""
    sheet, words = level.sheet, level.sheet.words
    group = words.random.choice(("0009", "0011", "0019", "0029", "7FE1"))
    creator, base = words.random.choice(UNSAFE), f"{group}{block:02X}"
    if level.has(f"{group}00{block:02X}"):
        return
    level.add(f"{group}00{block:02X}", "LO", creator)
    for number, (vr, kind) in enumerate(
        (("LO", "text"), ("PN", "name"), ("UT", "text"), ("DA", "date"), ("UI", "uid"), ("SH", "id"))
    ):
        if words.chance(0.5):
            value = values.value(sheet, "00100010" if vr == "PN" else "00104000", vr)
            value.parts = [(f"private {kind}", found, weak) for _, found, weak in value.parts]
            level.plant(f"{base}{number:02X}", vr, value, creator=creator)
    value = values.octets(sheet)
    value.parts = [(f"private {value.parts[0][0]}", value.parts[0][1], [])]
    level.plant(f"{base}10", "OB", value, unknown=words.chance(0.5), creator=creator)
    if words.chance(0.5):
        [item] = level.sequence(f"{base}20")
        value = values.person(sheet)
        value.parts = [("name in a private sequence", found, weak) for _, found, weak in value.parts]
        item.plant("00100010", "PN", value)
        uid, number = words.uid(), words.number()
        item.plant("00100020", "LO", Value(number, [("id in a private sequence", [number], [])]))
        item.plant("00080018", "UI", Value(uid, [("uid in a private sequence", [uid], [])]))
        item.close()


def safe_private(level: Level, block: int) -> None:
    """A private block of the standard's list, with an element of it that is listed and one that is not."""
    words = level.sheet.words
    # Names of creators with a comma or a backslash are asked elsewhere; here are numbers and codes.
    rows = [row for row in tables.rows("safe_private") if row["VR"] in ("DS", "IS", "CS", "US", "FL", "SS")]
    row = words.random.choice(rows)
    group = row["tag"][:4]
    if level.has(f"{group}00{block:02X}"):
        return
    creator = row["private_creator"]
    level.plant(
        f"{group}00{block:02X}", "LO", Value(creator, [("safe private creator", [], [])], key.RETAINED), creator=creator
    )
    content = {"DS": "1.25", "IS": "7", "CS": "HELICAL"}.get(row["VR"], [2])
    tag = f"{group}{block:02X}{row['tag'][6:]}".upper()
    level.plant(tag, row["VR"], Value(content, [("safe private value", [], [])], key.RETAINED), creator=creator)
    listed = {other["tag"][6:].upper() for other in tables.rows("safe_private") if other["private_creator"] == creator}
    number = next(f"{number:02X}" for number in range(0xE0, 0x100) if f"{number:02X}" not in listed)
    word = words.name()
    level.plant(
        f"{group}{block:02X}{number}",
        "LO",
        Value(word, [("private text beside a safe one", [word], [])]),
        creator=creator,
    )


def orphans(sheet: Sheet) -> None:
    """A private element without a creator, and one of a group that the standard does not have."""
    word, other = sheet.words.name(), sheet.words.name()
    sheet.top.plant("00335501", "LO", Value(word, [("private element without creator", [word], [])]))
    sheet.top.plant("00561010", "LO", Value(other, [("unknown attribute", [other], [])]))


def odd_meta(sheet: Sheet, level: Level) -> None:
    """What the file meta information may tell."""
    words = sheet.words
    for tag in ("00020016", "00020017", "00020018"):
        word = words.name().upper()
        level.plant(tag, "AE", Value(word, [("AE title of the file meta information", [word], [])]))
    if words.chance(0.5):
        uid, word = words.uid(), words.name()
        level.plant("00020100", "UI", Value(uid, [("private creator of the file meta information", [uid], [])]))
        level.plant(
            "00020102", "OB", Value(word.encode(), [("private bytes of the file meta information", [word], [])])
        )


def overlays(sheet: Sheet) -> None:
    """An overlay whose bits spell a name, with names in its attributes; and a curve."""
    words, level = sheet.words, sheet.top
    group = words.random.choice(("6000", "6002", "601E"))
    for number, vr, content in (
        ("0010", "US", [32]),
        ("0011", "US", [32]),
        ("0040", "CS", "G"),
        ("0050", "SS", [1, 1]),
        ("0100", "US", [1]),
        ("0102", "US", [0]),
    ):
        level.add(f"{group}{number}", vr, content)
    word = words.name()
    bits = (b"NAME " + word.encode()).ljust(128, b"\0")
    level.plant(
        f"{group}3000", "OW" if sheet.encoding.explicit is False else "OB", Value(bits, [("overlay bits", [word], [])])
    )
    comment = texts.free_text(sheet, 1000)
    comment.parts = [("overlay comment", found, []) for _, found, _ in comment.parts]
    level.plant(f"{group}4000", "LT", comment)
    word = words.name()
    level.plant(f"{group}0022", "LO", Value(f"Drawn by {word}", [("overlay description", [word], [])]))
    if words.chance(0.5):
        word, other = words.name(), words.name()
        level.plant("50002500", "LO", Value(word, [("curve label", [word], [])]))
        level.plant("50003000", "OB", Value(other.encode().ljust(16, b"\0"), [("curve data", [other], [])]))


def doubles(sheet: Sheet) -> None:
    """The same attributes twice: neither may survive."""
    tag, vr = sheet.words.random.choice(
        [("00100020", "LO"), ("00100010", "PN"), ("00080050", "SH"), ("00104000", "LT")]
    )
    content = values.value(sheet, tag, vr)
    content.parts = [("second of two equal tags", found, weak) for _, found, weak in content.parts]
    sheet.top.plant(tag, vr, content, place="double")


def abused(sheet: Sheet) -> None:
    """Names in attributes that the profile does not touch: no profile removes them, an audit must name them."""
    words, level = sheet.words, sheet.top
    for tag, vr in words.random.sample(
        (("00181020", "LO"), ("00181250", "SH"), ("00200060", "CS"), ("00081090", "LO")), 2
    ):
        if not level.has(tag):
            word = words.name().upper() if vr == "CS" else words.name()
            kind, content = "name in an attribute that the profile keeps", word
            if vr == "LO" and words.chance(0.5):
                form = words.random.choice(packing.TEXTS)
                content = packing.packed(word.encode(), form).decode()
                kind = f"{form} in an attribute that the profile keeps"
            level.plant(tag, vr, Value(content, [(kind, [word], [])]))
