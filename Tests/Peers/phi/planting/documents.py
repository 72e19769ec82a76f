"""What holds text of its own: PDF, structured reports, graphics, icons, signatures, records of changes."""

import zlib

from phi import tables
from phi.planting import packing, places, texts, values
from phi.planting.sheet import Level, Sheet, Value

TYPES = {
    "TEXT": ("0040A160", "UT"),
    "PNAME": ("0040A123", "PN"),
    "DATE": ("0040A121", "DA"),
    "TIME": ("0040A122", "TM"),
    "DATETIME": ("0040A120", "DT"),
    "UIDREF": ("0040A124", "UI"),
}


def pdf(sheet: Sheet) -> Value:
    """A document with names in its information, in plain, hexadecimal and packed streams, and in its metadata."""
    words = sheet.words
    names = [words.name() for _ in range(9)]
    number, phone = words.number(), words.phone()
    title = ("\ufeff" + names[1]).encode("utf-16-be").hex().upper()
    shown = f"BT /F1 12 Tf 72 700 Td (Patient {names[2]} tel {phone}) Tj <{names[3].encode().hex()}> Tj ET".encode()
    packed = zlib.compress(
        f"BT (Report on {names[4]}, record {number}) Tj [(Dr. {names[5]}) -250 (signed)] TJ ET".encode()
    )
    about = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:creator>{names[6]}</dc:creator></x:xmpmeta>".encode()
    attached = zlib.compress(f"Discharge letter for {names[7]}".encode())
    objects = zlib.compress(packing.predicted(f"9 0 << /Author ({names[8]}) >>".encode(), 5))
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents [4 0 R 5 0 R] >>",
        b"<< /Length %d >>\nstream\n" % len(shown) + shown + b"\nendstream",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\nendstream",
        b"<< /Type /Metadata /Subtype /XML /Length %d >>\nstream\n" % len(about) + about + b"\nendstream",
        f"<< /Author ({names[0]}) /Title <{title}> >>".encode(),
        b"<< /Type /EmbeddedFile /Length %d /Filter /FlateDecode >>\nstream\n" % len(attached) + attached
        + b"\nendstream",
        b"<< /Type /ObjStm /N 1 /First 4 /Length %d /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 5 >> >>"
        b"\nstream\n" % len(objects) + objects + b"\nendstream",
    ]
    document, offsets = b"%PDF-1.4\n", []
    for index, body in enumerate(bodies, 1):
        offsets.append(len(document))
        document += b"%d 0 obj\n" % index + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start, size = len(document), len(bodies) + 1
    document += b"xref\n0 %d\n0000000000 65535 f \n" % size + table
    document += b"trailer << /Size %d /Root 1 0 R /Info 7 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, start)
    kinds = (
        "information",
        "information in UTF-16",
        "plain stream",
        "hexadecimal string",
        "packed stream",
        "packed stream",
        "metadata",
        "attachment",
        "predicted stream",
    )
    parts = [(f"PDF {kind}", [word], []) for kind, word in zip(kinds, names)]
    return Value(document, parts + [("PDF plain stream", [phone], []), ("PDF packed stream", [number], [])])


def report(sheet: Sheet, count: int) -> None:
    """A structured report: content items of the profile's own table, in containers that it does not name."""
    words, top = sheet.words, sheet.top
    top.add("0040A040", "CS", "CONTAINER")
    top.add("0040A050", "CS", "SEPARATE")
    known = sorted(
        {
            (code, row["value_type"])
            for code, rows in tables.content_items().items()
            for row in rows
            if row["value_type"] in TYPES and max(map(len, code)) < 17
        }
    )
    picked = words.random.sample(known, count)
    content(top, picked[: count // 2])
    root = next(element for element in top.item.elements if element.tag == "0040A730")
    container = Level(sheet, ["0040A730", "121070/DCM/CONTAINER"])
    root.value.append(container.item)
    concept(container, ("121070", "DCM"), "CONTAINER")
    content(container, picked[count // 2 :])
    container.close()


def concept(item: Level, code: tuple[str, str], value_type: str) -> None:
    """What a content item is about."""
    item.add("0040A010", "CS", "CONTAINS")
    item.add("0040A040", "CS", value_type)
    [name] = item.sequence("0040A043")
    for tag, vr, text in (("00080100", "SH", code[0]), ("00080102", "SH", code[1]), ("00080104", "LO", "Concept")):
        name.keep(tag, vr, text, "concept name")


def content(parent: Level, picked: list[tuple[tuple[str, str], str]]) -> None:
    """A content sequence with an item for each concept."""
    sheet = parent.sheet
    element = parent.add("0040A730", "SQ", b"")
    element.value = []
    for code, value_type in picked:
        item = Level(sheet, parent.path + ["0040A730", f"{code[0]}/{code[1]}/{value_type}"])
        concept(item, code, value_type)
        tag, vr = TYPES[value_type]
        value = texts.free_text(sheet, 1000) if vr == "UT" else values.value(sheet, tag, vr)
        value.parts = [(f"report {value_type}", found, weak) for _, found, weak in value.parts]
        item.plant(tag, vr, value, same="uid" if vr == "UI" else "")
        item.close()
        element.value.append(item.item)


def graphics(sheet: Sheet) -> None:
    """Annotations drawn on an image."""
    for item in sheet.top.sequence("00700001", 2):
        item.add("00700002", "CS", "LAYER1")
        for text in item.sequence("00700008", 2):
            value = texts.free_text(sheet, 1000)
            value.parts = [("graphic annotation", found, []) for _, found, _ in value.parts]
            text.plant("00700006", "ST", value)
        item.close()


def icon(sheet: Sheet) -> None:
    """A small picture whose pixels spell a name."""
    word = sheet.words.name()
    [item] = sheet.top.sequence("00880200")
    for tag, vr, value in (
        ("00280002", "US", [1]),
        ("00280004", "CS", "MONOCHROME2"),
        ("00280010", "US", [8]),
        ("00280011", "US", [8]),
        ("00280100", "US", [8]),
        ("00280101", "US", [8]),
        ("00280102", "US", [7]),
    ):
        item.add(tag, vr, value)
    item.plant("7FE00010", "OW", Value(word.encode().ljust(64, b"\0"), [("icon", [word], [])]))


def signature(sheet: Sheet) -> None:
    """A digital signature with who signed, and when."""
    words = sheet.words
    signer, uid, when = words.name(), words.uid(), words.datetime()
    [item] = sheet.top.sequence("FFFAFFFA")
    item.add("04000005", "US", [1])
    item.plant("04000100", "UI", Value(uid, [("digital signature", [uid], [])]))
    item.plant("04000105", "DT", Value(when, [("digital signature", [], [when])]))
    item.plant("04000115", "OB", Value(b"0\x82CN=" + signer.encode(), [("digital signature", [signer], [])]))


def changes(sheet: Sheet) -> None:
    """The values that somebody corrected, kept beside the right ones."""
    [item] = sheet.top.sequence("04000561")
    system = sheet.words.name()
    item.plant("04000563", "LO", Value(f"{system} PACS", [("original attributes", [system], [])]))
    [modified] = item.sequence("04000550")
    for tag, vr in (("00100010", "PN"), ("00100020", "LO"), ("00080050", "SH")):
        value = values.value(sheet, tag, vr)
        value.parts = [("original attributes", found, weak) for _, found, weak in value.parts]
        modified.plant(tag, vr, value)
    modified.close()
    item.close()


def presentation(sheet: Sheet, uids: list[str]) -> None:
    """References of a presentation state or of a key object selection: series, then images."""
    [series] = sheet.top.sequence("00081115")
    uid = sheet.words.uid()
    series.plant("0020000E", "UI", Value(uid, [("referenced uid", [uid], [])]), same="uid")
    for item in series.sequence("00081199", 2):
        places.reference(item, uids)
    series.close()


def others(sheet: Sheet) -> None:
    """The numbers that other hospitals gave to the patient."""
    for item in sheet.top.sequence("00101002", 2):
        number, issuer = sheet.words.number(), sheet.words.name()
        item.plant("00100020", "LO", Value(number, [("other patient id", [number], [])]))
        item.plant("00100021", "LO", Value(f"St {issuer}", [("issuer", [issuer], [])]))
        item.add("00100022", "CS", "TEXT")
