"""The standard's tables as they are in the repository: attributes, actions of PS3.15 table E.1-1, safe private ones."""

import csv
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[3] / "Generator" / "Spec" / "dicom"
OPTIONS = (
    "retain_safe_private",
    "retain_uids",
    "retain_device_identity",
    "retain_institution_identity",
    "retain_patient_characteristics",
    "retain_longitudinal_full_dates",
    "retain_longitudinal_modified_dates",
    "clean_descriptors",
    "clean_structured_content",
    "clean_graphics",
)


def rows(name: str) -> list[dict[str, str]]:
    """All rows of one table."""
    with open(FOLDER / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def attributes() -> dict[str, dict[str, str]]:
    """Attributes by tag of eight hexadecimal digits; repeating groups by their pattern."""
    return {row["tag"]: row for row in rows("data_elements")}


@cache
def required() -> set[str]:
    """Attributes that some module asks for, be it with an empty value: type 1 or 2, with or without a condition."""
    return {row["tag_path"][-8:] for row in rows("module_attributes") if row["type"] != "3"}


@cache
def profile() -> dict[str, dict[str, str]]:
    """Table E.1-1 by tag or pattern."""
    return {row["tag"]: row for row in rows("confidentiality_profile")}


def pattern(tag: str) -> str:
    """How the tables spell a tag: overlays and curves with their group's last digits left open."""
    if tag[:2] == "60" and int(tag[:4], 16) % 2 == 0:
        return f"60xx{tag[4:]}"
    return tag


def is_private(tag: str) -> bool:
    """Whether the group is odd."""
    return int(tag[:4], 16) % 2 == 1


def is_known(tag: str) -> bool:
    """Whether the standard defines the tag."""
    spelt = pattern(tag)
    return spelt in attributes() or f"50xx{tag[4:]}" in attributes() and tag[:2] == "50"


def vr(tag: str) -> str:
    """The (first) VR of an attribute of the standard."""
    spelt = pattern(tag) if tag[:2] != "50" else f"50xx{tag[4:]}"
    return attributes()[spelt]["VR"][:2]


def row(tag: str) -> dict[str, str] | None:
    """The row of table E.1-1 for a tag of the standard."""
    if tag[:2] == "50" and not is_private(tag):
        return profile()["50xxxxxx"]
    return profile().get(pattern(tag))


def codes(tag: str, options: frozenset[str]) -> set[str]:
    """The actions that the table allows for an attribute of the standard: empty when it names none.

    Two chosen options may disagree about an attribute: then each is right.
    """
    found = row(tag)
    if found is None:
        return set()
    chosen = {found[option] for option in options if found.get(option)}
    return chosen or {found["basic_profile"]}


@cache
def safe_private() -> dict[tuple[str, str], dict[str, str]]:
    """Rows of table E.3.10-1 by private creator and by tag with an open block (`0019xx23`)."""
    return {(row["private_creator"], row["tag"].upper().replace("XX", "xx")): row for row in rows("safe_private")}


@cache
def content_items() -> dict[tuple[str, str], list[dict[str, str]]]:
    """Rows of table E.3.4-1 by code and coding scheme."""
    found: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in rows("clean_structured_content_items"):
        found.setdefault((row["code_value"], row["coding_scheme_designator"]), []).append(row)
    return found


def content_codes(code: tuple[str, str], value_type: str, options: frozenset[str]) -> set[str]:
    """The actions for a content item of that concept: empty when the table does not name it."""
    actions: set[str] = set()
    for row in content_items().get(code, []):
        if row["value_type"] == value_type:
            actions |= {row[option] for option in options if row.get(option)} or {row["basic_profile"]}
    return actions


@cache
def character_sets() -> dict[str, dict[str, str]]:
    """Defined terms of Specific Character Set."""
    return {row["defined_term"]: row for row in rows("character_sets")}
