"""What bytes hold in forms that a search does not see through, unpacked by Python's own libraries."""

import base64
import binascii
import re
import zlib
from collections.abc import Iterator

BASE64 = re.compile(rb"[A-Za-z0-9+/]{12,}={0,2}")
DIGITS = re.compile(rb"(?:[0-9A-Fa-f]{2}){8,}")
ESCAPED = re.compile(rb"[!-~]*[%=][0-9A-F]{2}[!-~]*")
ESCAPE = re.compile(rb"[%=]([0-9A-F]{2})")
DEFLATED = re.compile(rb"\x1f\x8b\x08|PK\x03\x04.{4}\x08\0|\x78[\x01\x5e\x9c\xda]", re.DOTALL)


def inside(content: bytes, depth: int = 2) -> Iterator[bytes]:
    """Everything that unpacks, and what that holds."""
    for part in parts(content):
        yield part
        if depth > 1:
            yield from inside(part, depth - 1)


def parts(content: bytes) -> Iterator[bytes]:
    """What unpacks."""
    for match in BASE64.finditer(content):
        word = match[0].rstrip(b"=")
        try:
            yield base64.b64decode(word[: len(word) - (len(word) % 4 == 1)] + b"=" * (-len(word) % 4))
        except binascii.Error:
            continue
    for match in DIGITS.finditer(content):
        yield bytes.fromhex(match[0].decode())
    for match in ESCAPED.finditer(content):
        yield ESCAPE.sub(lambda escape: bytes.fromhex(escape[1].decode()), match[0])
    for match in DEFLATED.finditer(content):
        at, window = match.start(), 31 if match[0][:1] == b"\x1f" else 15
        if match[0][:2] == b"PK":
            at += 30 + int.from_bytes(content[at + 26 : at + 28], "little")
            at += int.from_bytes(content[match.start() + 28 : match.start() + 30], "little")
            window = -15
        try:
            yield zlib.decompressobj(window).decompress(content[at:], 1 << 20)
        except zlib.error:
            continue


def unpredicted(stream: bytes, columns: int) -> bytes:
    """Rows of PNG's filter "Up" as they were; other streams as they are."""
    rows = [stream[at : at + columns + 1] for at in range(0, len(stream), columns + 1)]
    if any(row[:1] != b"\2" for row in rows):
        return stream
    above, found = bytes(columns), []
    for row in rows:
        above = bytes((a + b) & 255 for a, b in zip(row[1:], above))
        found.append(above)
    return b"".join(found)
