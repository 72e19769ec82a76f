"""Text in the character sets of DICOM (PS3.5 6.1): single-byte, ISO 2022 with its switches, and whole ones."""

from dataclasses import dataclass

from phi import tables


@dataclass(frozen=True)
class CharacterSet:
    """What Specific Character Set says, and which script it adds to ASCII; `groups` is the script of names' groups."""

    terms: tuple[str, ...]
    script: str | None
    groups: tuple[str, ...] = ()

    @property
    def value(self) -> str:
        """The value of Specific Character Set."""
        return "\\".join(self.terms)

    def encode(self, text: str) -> bytes:
        """Bytes of a text; each run that needs another set than the first has its escape sequence before it."""
        if len(self.terms) == 1:
            row = tables.character_sets()[self.terms[0]]
            return text.encode(row["python_codec"])
        return b"".join(self.piece(piece) for piece in pieces(text))

    def piece(self, text: str) -> bytes:
        """Bytes of a run without delimiters."""
        if text.isascii():
            return text.encode("ascii")
        for term in self.terms:
            if not term:
                continue
            row = tables.character_sets()[term]
            try:
                encoded = text.encode(row["python_codec"])
            except UnicodeEncodeError:
                continue
            # Python's codec for ISO_IR 13 is Shift JIS, which writes kanji as well: in two bytes each.
            if row["multi_byte"] == "0" and len(encoded) != len(text):
                continue
            if row["multi_byte"] == "1" and row["g0_iso_ir"]:
                return encoded
            if term == self.terms[0]:
                return encoded
            return bytes.fromhex(row["g1_escape_hex"]) + encoded
        raise ValueError(f"{self.value} cannot write {text!r}")

    def forms(self, word: str) -> set[bytes]:
        """How a word may stand in a file of this character set, without escape sequences."""
        encoded = self.piece(word) if len(self.terms) > 1 else self.encode(word)
        for escape in (b"\x1b$B", b"\x1b(B", b"\x1b$(D", b"\x1b(J", b"\x1b$)C", b"\x1b$)A"):
            encoded = encoded.replace(escape, b"")
        if encoded[:2] in (b"\x1b-", b"\x1b)"):
            encoded = encoded[3:]
        return {encoded, word.encode("utf-8"), word.encode("utf-16-le"), word.encode("utf-16-be")}


def pieces(text: str) -> list[str]:
    """A text cut where the set in use falls back to the first: at delimiters, spaces and line ends."""
    found, run = [], ""
    for letter in text:
        if letter in "^=\\ \r\n\t":
            found += [run, letter] if run else [letter]
            run = ""
        elif run and run[-1].isascii() != letter.isascii():
            found.append(run)
            run = letter
        else:
            run += letter
    return found + [run] if run else found


ALL = (
    CharacterSet(("",), None),
    CharacterSet(("ISO_IR 100",), "latin-1"),
    CharacterSet(("ISO_IR 192",), "kanji", ("kanji", "hangul")),
    CharacterSet(("ISO_IR 101",), "latin-2"),
    CharacterSet(("", "ISO 2022 IR 87"), "kanji", ("kanji", "kanji")),
    CharacterSet(("ISO_IR 109",), "latin-3"),
    CharacterSet(("ISO_IR 110",), "latin-4"),
    CharacterSet(("ISO_IR 144",), "cyrillic"),
    CharacterSet(("", "ISO 2022 IR 149"), "hangul", ("hangul", "hangul")),
    CharacterSet(("ISO_IR 127",), "arabic"),
    CharacterSet(("ISO_IR 126",), "greek"),
    CharacterSet(("GB18030",), "hanzi", ("hanzi",)),
    CharacterSet(("ISO_IR 138",), "hebrew"),
    CharacterSet(("ISO_IR 148",), "latin-5"),
    CharacterSet(("ISO 2022 IR 6", "ISO 2022 IR 58"), "hanzi", ("hanzi",)),
    CharacterSet(("ISO_IR 13",), "katakana"),
    CharacterSet(("ISO_IR 166",), "thai"),
    CharacterSet(("ISO 2022 IR 13", "ISO 2022 IR 87"), "katakana", ("kanji", "kanji")),
    CharacterSet(("ISO_IR 203",), "latin-9"),
    CharacterSet(("", "ISO 2022 IR 87", "ISO 2022 IR 159"), "hojo", ("hojo", "kanji")),
    CharacterSet(("GBK",), "hanzi", ("hanzi",)),
    CharacterSet(("ISO 2022 IR 100", "ISO 2022 IR 144"), "cyrillic"),
    CharacterSet(("ISO_IR 192",), "cyrillic", ("greek",)),
)
