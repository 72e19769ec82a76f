"""Looks for every planted word in every byte of the results, in all forms in which it might have survived."""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import ahocorasick
import pydicom
from pydicom.dataelem import RawDataElement

from phi import key
from phi.examining.outcome import fragments
from phi.examining.unpacking import inside, unpredicted
from phi.planting import characters
from phi.planting.files import DEFLATED, RLE

STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
LONGER = re.compile(r"[0-9][0-9.]|\.[0-9]")
HEXADECIMAL = re.compile(rb"<([0-9A-Fa-f]{16,})>")


@dataclass
class Hit:
    """A planted word in a result: in which view of the file it was seen, and in which elements."""

    token: str
    views: set[str] = field(default_factory=set)
    paths: set[str] = field(default_factory=set)


class Search:
    """All words that were planted, ready to be looked for at once."""

    def __init__(self, objects: list[key.Planted], weak: bool) -> None:
        """`weak` adds dates and times: where a profile may keep or shift them they prove nothing."""
        self.bytes, self.text = ahocorasick.Automaton(), ahocorasick.Automaton()
        # Any date may be somebody else's by chance.
        self.weak = {token for planted in objects for plant in planted.plants for token in plant.weak}
        charsets = {charset.value: charset for charset in characters.ALL}
        forms: dict[str, set[str]] = defaultdict(set)
        for planted in objects:
            for plant in planted.plants:
                for token in plant.tokens + (plant.weak if weak else []):
                    self.text.add_word(token.lower(), token)
                    for form in {token.encode()} if token.isascii() else charsets[planted.charset].forms(token):
                        forms[form.decode("latin-1").lower()].add(token)
        for form, found in forms.items():
            self.bytes.add_word(form, tuple(sorted(found)))
        for automaton in (self.bytes, self.text):
            if len(automaton):
                automaton.make_automaton()

    def file(self, path: Path, folder: Path, dataset: pydicom.Dataset | None) -> dict[str, Hit]:
        """The words in a file and in its name below the folder."""
        hits: dict[str, Hit] = {}
        for view, content in views(path.read_bytes(), dataset):
            for token in self.within(content):
                hits.setdefault(token, Hit(token)).views.add(view)
        for token in self.written(str(path.relative_to(folder))):
            hits.setdefault(token, Hit(token)).views.add("file name")
        if dataset is not None:
            for place, content, words in elements(dataset):
                found = self.within(content) | (self.written(words) if words else set())
                # What is packed in an attribute that no profile treats is found nowhere else.
                for part in inside(content or words.encode()):
                    found |= self.within(part)
                for token in found:
                    hits.setdefault(token, Hit(token)).paths.add(place)
        return hits

    def within(self, content: bytes) -> set[str]:
        """The words in bytes: as they are, and as every second byte, which is how UTF-16 shows ASCII."""
        found: set[str] = set()
        for part in (content, content[0::2], content[1::2]):
            text = part.decode("latin-1").lower()
            found |= {token for end, tokens in self.bytes.iter(text) for token in tokens if alone(text, end, token)}
        return found

    def written(self, text: str) -> set[str]:
        """The words in a text."""
        text = text.lower()
        return {token for end, token in self.text.iter(text) if alone(text, end, token)}


def alone(text: str, end: int, token: str) -> bool:
    """A number counts only when it is no part of a longer one.

    One digit beside it may be a length or a tag, two are none; before a date in words there is always a space.
    """
    start = end - len(token) + 1
    before, after = text[max(0, start - 2) : start], text[end + 1 : end + 3]
    if token[0].isdigit() and (LONGER.fullmatch(before) or not token.isdigit() and before[-1:].isdigit()):
        return False
    return not (token[-1].isdigit() and LONGER.fullmatch(after))


def views(content: bytes, dataset: pydicom.Dataset | None) -> Iterator[tuple[str, bytes]]:
    """The bytes of a file in all ways in which a reader may unpack them."""
    yield "bytes", content
    swapped = bytearray(content[: len(content) // 2 * 2])
    swapped[0::2], swapped[1::2] = swapped[1::2], swapped[0::2]
    yield "swapped bytes", bytes(swapped)
    syntax = str(getattr(dataset, "file_meta", {}).get("TransferSyntaxUID", "")) if dataset is not None else ""
    plain = content
    if syntax == DEFLATED:
        start = 132 + 12 + int.from_bytes(content[140:144], "little")
        plain = zlib.decompressobj(-15).decompress(content[start:])
        yield "inflated data set", plain
    for match in STREAM.finditer(plain):
        stream = unpacked(match[1])
        yield "stream of a document", stream
        # The columns that the planted documents have.
        yield "predicted stream of a document", unpredicted(stream, 5)
    for part in inside(plain):
        yield "unpacked bytes", part
    for match in HEXADECIMAL.finditer(plain):
        yield "hexadecimal string", bytes.fromhex(match[1].decode()[: len(match[1]) // 2 * 2])
    if syntax == RLE and dataset is not None and "PixelData" in dataset:
        for fragment in fragments(dataset):
            yield "run-length frame", expanded(fragment)


def unpacked(stream: bytes) -> bytes:
    """A stream of a PDF, inflated where it can be."""
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream


def expanded(fragment: bytes) -> bytes:
    """The bytes of all segments of a run-length frame (PS3.5 annex G)."""
    found, at = bytearray(), 64
    while at < len(fragment):
        count, at = fragment[at], at + 1
        if count < 128:
            found += fragment[at : at + count + 1]
            at += count + 1
        elif count > 128 and at < len(fragment):
            found += fragment[at : at + 1] * (257 - count)
            at += 1
    return bytes(found)


def elements(dataset: pydicom.Dataset, place: str = "") -> Iterator[tuple[str, bytes, str]]:
    """Every element with its path, its bytes, and its text where it has one, at all depths."""
    for tag in list(dataset.keys()):
        spelt = f"{place}{int(tag):08X}"
        raw = dataset.get_item(tag)
        content = raw.value if isinstance(raw, RawDataElement) and isinstance(raw.value, bytes) else b""
        try:
            element = dataset[tag]
        except Exception:
            yield spelt, content, ""
            continue
        if element.VR == "SQ":
            for number, item in enumerate(element.value):
                yield from elements(item, f"{spelt}/{number}/")
            continue
        if isinstance(element.value, bytes):
            content = element.value
        texts = element.value if isinstance(element.value, pydicom.multival.MultiValue) else [element.value]
        is_text = element.VR not in ("OB", "OW", "UN", "OD", "OF", "OL", "OV")
        yield spelt, content, "\n".join(str(text) for text in texts) if is_text else ""
