"""What dciodvfy of dicom3tools finds wrong in a file."""

import re
from dataclasses import dataclass
from pathlib import Path

from peers.programs import program, run

# Places in the file and long counts, which another layout moves.
OFFSETS = re.compile(r"0x[0-9a-f]{5,}|\b\d{3,}\b")
# All numbers and what stands in angle brackets but for keywords: values, and the numbers of items.
VALUES = re.compile(r"<(?![A-Za-z]+>).*?>|0x[0-9a-f]{5,}|0x[0-9a-f]{2}\b|\b[\d.]+\b")

# Where the data set names no SOP class that dciodvfy knows, it looks for no module.
UNKNOWN_CLASS = "Error - Information Object Not found"

TAG = re.compile(r"\(([0-9a-f]{4}),([0-9a-f]{4})")


@dataclass(frozen=True)
class Located:
    """A line of `dciodvfy -new`."""

    severity: str
    text: str
    # The tags on the way to the attribute, without numbers of items; nothing where the line names none.
    tags: tuple[str, ...]


def errors(path: Path) -> list[str]:
    """The lines that say `Error`, in their order, as they are: a line that ends the reading starts with the element."""
    done = run(program("dciodvfy"), path, errors="replace", text=True)
    return [line for line in done.stderr.splitlines() if "Error" in line]


def complaints(path: Path, without: re.Pattern = OFFSETS) -> set[str]:
    """The errors of a file, to be compared with those of another one: what may differ is an `N`."""
    return {without.sub("N", line) for line in errors(path)}


def located(path: Path) -> list[Located] | None:
    """Its errors and warnings with the attributes that they are about; nothing where dciodvfy itself crashes."""
    done = run(program("dciodvfy"), "-new", path, errors="replace", text=True)
    if done.returncode < 0:
        return None
    lines = (re.match(r"(Error|Warning) - (?:</(.*?)> - )?(.*)", line) for line in done.stderr.splitlines())
    return [Located(line[1], line[3], place(line[2] or "")) for line in lines if line]


def place(text: str) -> tuple[str, ...]:
    return tuple(f"{group}{element}".upper() for group, element in TAG.findall(text))
