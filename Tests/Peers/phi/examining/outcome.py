"""What became of one element: found by its path in the result, and whether its new value is valid."""

import re
from datetime import date

import pydicom
from pydicom.dataelem import RawDataElement
from pydicom.encaps import generate_pixel_data_fragment
from pydicom.filebase import DicomBytesIO

FORMS = {
    "DA": r"\d{8}",
    "TM": r"\d{2}(\d{2}(\d{2}(\.\d{1,6})?)?)?",
    "DT": r"\d{4}(\d{2}){0,5}(\.\d{1,6})?([+-]\d{4})?",
    "UI": r"(0|[1-9]\d*)(\.(0|[1-9]\d*))+",
    "AS": r"\d{3}[DWMY]",
    "CS": r"[A-Z0-9 _]{1,16}",
    "AE": r"[ -\[\]-~]{1,16}",
    "IS": r"[+-]?\d{1,12}",
    "DS": r"[0-9+\-Ee. ]{1,16}",
}
LIMITS = {"SH": 16, "LO": 64, "PN": 194, "UI": 64, "ST": 1024, "LT": 10240}


def find(dataset: pydicom.Dataset, path: list[str]) -> tuple[str, bytes] | None:
    """VR and bytes of an element; nothing when it, or what holds it, is not there."""
    for tag, place in zip(path[:-1:2], path[1:-1:2]):
        if int(tag, 16) not in dataset:
            return None
        items = dataset[int(tag, 16)].value
        if not isinstance(items, pydicom.Sequence):
            return None
        found = (
            next((item for item in items if about(item) == place), None)
            if "/" in place
            else (items[int(place)] if int(place) < len(items) else None)
        )
        if found is None:
            return None
        dataset = found
    tag = int(path[-1], 16)
    if tag not in dataset:
        return None
    element = dataset.get_item(tag)
    if isinstance(element, RawDataElement):
        return element.VR or "", element.value or b""
    value = element.value
    if isinstance(value, bytes):
        return element.VR, value
    if isinstance(value, pydicom.Sequence):
        return "SQ", b"items" if len(value) else b""
    texts = value if isinstance(value, pydicom.multival.MultiValue) else [value]
    return element.VR, "\\".join("" if text is None else str(text) for text in texts).encode()


def fragments(dataset: pydicom.Dataset) -> list[bytes]:
    """The fragments of encapsulated pixels, without the offset table."""
    file = DicomBytesIO(dataset.PixelData)
    file.is_little_endian = True
    return list(generate_pixel_data_fragment(file))[1:]


def about(item: pydicom.Dataset) -> str:
    """The concept and type of a content item."""
    name = item.get("ConceptNameCodeSequence")
    if not name:
        return ""
    return f"{name[0].get('CodeValue', '')}/{name[0].get('CodingSchemeDesignator', '')}/{item.get('ValueType', '')}"


def is_valid(vr: str, value: bytes) -> bool:
    """Whether a value's form is right for the VR."""
    text = value.rstrip(b" \0").decode("latin-1")
    for part in text.split("\\") if vr not in ("ST", "LT", "UT") else [text]:
        if len(part) > LIMITS.get(vr, len(part)):
            return False
        if vr in FORMS and part and not re.fullmatch(FORMS[vr], part.strip(" ")):
            return False
        if vr == "DA" and part and day(part) is None:
            return False
    return True


def day(text: str) -> date | None:
    """The day at the start of a DA or DT."""
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        return None


def offset(old: str, new: str) -> int | None:
    """Days between two DA or DT of the same precision whose times and zones are equal; nothing when they are not."""
    before, after = day(old), day(new)
    if before is None or after is None or len(old) != len(new) or old[8:] != new[8:]:
        return None
    return (after - before).days
