"""Forms in which text hides from a search: Base64, hexadecimal digits, escapes, gzip, zip, zlib."""

import base64
import gzip
import io
import zipfile
import zlib
from urllib.parse import quote

# Forms that are text themselves, and forms that are bytes.
TEXTS = ("Base64", "hexadecimal", "percent encoding", "quoted-printable", "Base64 of gzip")
BYTES = ("gzip", "zip", "stored zip", "zlib", "Base64", "hexadecimal")


def packed(content: bytes, form: str) -> bytes:
    """Bytes in one of the forms."""
    match form:
        case "Base64":
            return base64.b64encode(content)
        case "hexadecimal":
            return content.hex().upper().encode()
        case "percent encoding":
            # Letters as well, so that no part of the word stands as it is.
            return "".join(
                f"%{byte:02X}" if at % 3 == 0 else quote(chr(byte)) for at, byte in enumerate(content)
            ).encode()
        case "quoted-printable":
            return b"".join(b"=%02X" % byte if at % 3 == 0 else bytes([byte]) for at, byte in enumerate(content))
        case "Base64 of gzip":
            return base64.b64encode(gzip.compress(content, mtime=0))
        case "gzip":
            return gzip.compress(content, mtime=0)
        case "zlib":
            return zlib.compress(content)
        case "zip" | "stored zip":
            method = zipfile.ZIP_DEFLATED if form == "zip" else zipfile.ZIP_STORED
            file = io.BytesIO()
            with zipfile.ZipFile(file, "w", method) as archive:
                archive.writestr(zipfile.ZipInfo("a.txt", (2020, 1, 1, 0, 0, 0)), content, method)
            return file.getvalue()
    raise ValueError(form)


def predicted(content: bytes, columns: int) -> bytes:
    """Rows as PNG's filter "Up" has them, which is how most programs write object streams of a PDF."""
    content = content.ljust(-(-len(content) // columns) * columns)
    rows = [content[at : at + columns] for at in range(0, len(content), columns)]
    above = [bytes(columns), *rows]
    return b"".join(b"\2" + bytes((a - b) & 255 for a, b in zip(row, over)) for row, over in zip(rows, above))
