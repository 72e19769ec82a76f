"""Files of DICOM, byte by byte: what no well-behaved library writes must be written as well."""

import struct
import zlib
from dataclasses import dataclass, field

IMPLICIT, EXPLICIT, BIG, DEFLATED, RLE, JPEG, JPEG2000 = (
    "1.2.840.10008.1.2",
    "1.2.840.10008.1.2.1",
    "1.2.840.10008.1.2.2",
    "1.2.840.10008.1.2.1.99",
    "1.2.840.10008.1.2.5",
    "1.2.840.10008.1.2.4.50",
    "1.2.840.10008.1.2.4.90",
)
LONG = {"OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"}
NUMBERS = {
    "US": "H",
    "SS": "h",
    "UL": "I",
    "SL": "i",
    "FL": "f",
    "FD": "d",
    "AT": "HH",
    "UV": "Q",
    "SV": "q",
    "OW": "H",
    "OF": "f",
    "OL": "I",
    "OD": "d",
    "OV": "Q",
}


@dataclass
class Element:
    """One element: bytes, numbers of its VR, items, or fragments of encapsulated pixels.

    `unknown` writes it as UN where the syntax names VRs; `bounded` gives a sequence and its items lengths.
    """

    tag: str
    vr: str
    value: bytes | list = b""
    unknown: bool = False
    bounded: bool = True
    fragments: list[bytes] | None = None


@dataclass
class Item:
    """The elements of one level, in the order in which they are written."""

    elements: list[Element] = field(default_factory=list)

    def sorted(self) -> "Item":
        """The same in the order that the standard wants; equal tags keep theirs."""
        return Item(sorted(self.elements, key=lambda element: element.tag))


@dataclass(frozen=True)
class Encoding:
    """How a transfer syntax writes elements."""

    explicit: bool = True
    big: bool = False

    @property
    def order(self) -> str:
        """The sign of the byte order for `struct`."""
        return ">" if self.big else "<"

    def tag(self, tag: str) -> bytes:
        """The four bytes of a tag."""
        return struct.pack(f"{self.order}HH", int(tag[:4], 16), int(tag[4:], 16))

    def long(self, number: int) -> bytes:
        """A length of 32 bits."""
        return struct.pack(f"{self.order}I", number)

    def item(self, item: Item) -> bytes:
        """All elements of a level, one after the other."""
        return b"".join(self.element(element) for element in item.elements)

    def element(self, element: Element) -> bytes:
        """Tag, VR, length and value."""
        if element.fragments is not None:
            pieces = b"".join(self.tag("FFFEE000") + self.long(len(piece)) + piece for piece in element.fragments)
            return self.head(element.tag, "OB", 0xFFFFFFFF) + pieces + self.tag("FFFEE0DD") + self.long(0)
        hidden = element.unknown and self.explicit
        inside = Encoding(explicit=False) if hidden else self
        vr = "UN" if hidden else element.vr
        if element.vr != "SQ":
            value = inside.value(element)
            return self.head(element.tag, vr, len(value)) + value
        value = b"".join(inside.wrapped(item, element.bounded) for item in element.value)
        if element.bounded:
            return self.head(element.tag, vr, len(value)) + value
        return self.head(element.tag, vr, 0xFFFFFFFF) + value + inside.tag("FFFEE0DD") + inside.long(0)

    def wrapped(self, item: Item, bounded: bool) -> bytes:
        """An item of a sequence."""
        content = self.item(item)
        if bounded:
            return self.tag("FFFEE000") + self.long(len(content)) + content
        return self.tag("FFFEE000") + self.long(0xFFFFFFFF) + content + self.tag("FFFEE00D") + self.long(0)

    def head(self, tag: str, vr: str, length: int) -> bytes:
        """What comes before a value."""
        if not self.explicit:
            return self.tag(tag) + self.long(length)
        if vr in LONG:
            return self.tag(tag) + vr.encode() + b"\0\0" + self.long(length)
        return self.tag(tag) + vr.encode() + struct.pack(f"{self.order}H", length)

    def value(self, element: Element) -> bytes:
        """The value's bytes, padded to an even length."""
        value = element.value
        if isinstance(value, list):
            form = NUMBERS[element.vr]
            value = struct.pack(f"{self.order}{form * (len(value) // len(form))}", *value)
        if len(value) % 2:
            value += b"\0" if element.vr in ("UI", "OB", "UN") else b" "
        return value


def encoding(syntax: str) -> Encoding:
    """How a data set of that transfer syntax is written."""
    return Encoding(explicit=syntax != IMPLICIT, big=syntax == BIG)


def file(syntax: str, meta: Item, data: Item, preamble: bytes, trailing: bytes) -> bytes:
    """A whole file of PS3.10; the meta information's group length is added."""
    head = Encoding().item(meta)
    length = Encoding().element(Element("00020000", "UL", [len(head)]))
    body = encoding(syntax).item(data)
    if syntax == DEFLATED:
        packer = zlib.compressobj(6, zlib.DEFLATED, -15)
        body = packer.compress(body) + packer.flush()
        body += b"\0" * (len(body) % 2)
    return preamble.ljust(128, b"\0") + b"DICM" + length + head + body + trailing


def rle(samples: bytes) -> bytes:
    """One frame of one byte a pixel as RLE (PS3.5 annex G): literal runs only, which every reader must take."""
    packed = b"".join(
        bytes([len(run) - 1]) + run for run in (samples[at : at + 128] for at in range(0, len(samples), 128))
    )
    packed += b"\x80" * (len(packed) % 2)
    return struct.pack("<16I", 1, 64, *[0] * 14) + packed


def even(content: bytes) -> bytes:
    """With a byte of padding where the length is odd."""
    return content + b"\0" * (len(content) % 2)


def jpeg(*segments: tuple[int, bytes]) -> bytes:
    """A stream in JPEG's form with segments behind its start: nobody here looks at its picture."""

    def segment(marker: int, content: bytes) -> bytes:
        return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content

    table = segment(0xDB, b"\0" + bytes([16]) * 64)
    frame = segment(0xC0, b"\x08\0\x10\0\x10\x01\x01\x11\0")
    scan = segment(0xDA, b"\x01\x01\0\0\x3f\0") + bytes(range(1, 120))
    planted = b"".join(segment(marker, content) for marker, content in segments)
    return b"\xff\xd8" + planted + table + frame + scan + b"\xff\xd9"


def jpeg2000(comment: bytes = b"") -> bytes:
    """A codestream in the form of JPEG 2000 of one tile, with a comment where one is given."""
    size = b"\xff\x51" + struct.pack(">H", 41) + bytes(39)
    text = b"\xff\x64" + struct.pack(">HH", len(comment) + 4, 1) + comment if comment else b""
    data = b"\xff\x93" + bytes(range(1, 100))
    return b"\xff\x4f" + size + text + b"\xff\x90" + struct.pack(">HHIBB", 10, 0, 12 + len(data), 0, 1) + data + b"\xff\xd9"


def box(kind: bytes, content: bytes) -> bytes:
    """A box of a JP2 file."""
    return struct.pack(">I", len(content) + 8) + kind + content
