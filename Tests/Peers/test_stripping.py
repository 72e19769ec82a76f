"""pydicom with decoders of its own, and dcmtk, decode what `ambra deidentify` strips: the values stay, the rest goes."""

import struct
from pathlib import Path

import numpy
import pydicom
import pytest
from pydicom.encaps import encapsulate, encapsulate_extended, generate_pixel_data_frame

from peers import files
from peers.command import Command
from peers.programs import program, run

SECRET = b"DOE^JOHN 19610718 MRN4711"
EXIF = b"Exif\0\0" + b"MM\0*\0\0\0\x08\0\0\0\0\0\0GPS " + SECRET
XMP = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + b"</x:xmpmeta>"
PHOTOSHOP = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + SECRET

JPEG = [
    "SC_rgb_jpeg_dcmtk.dcm", "SC_rgb_jpeg_gdcm.dcm", "JPEG-LL.dcm", "JPEG-lossy.dcm", "SC_jpeg_no_color_transform.dcm",
    "MR_small_jpeg_ls_lossless.dcm", "color3d_jpeg_baseline.dcm", "emri_small_jpeg_ls_lossless.dcm",
]
JPEG2000 = [
    "MR_small_jp2klossless.dcm", "JPEG2000.dcm", "US1_J2KR.dcm", "US1_J2KI.dcm", "emri_small_jpeg_2k_lossless.dcm",
    "GDCMJ2K_TextGBR.dcm", "693_J2KR.dcm",
]
RLE = ["MR_small_RLE.dcm", "SC_rgb_rle.dcm", "SC_rgb_rle_2frame.dcm", "SC_rgb_rle_16bit.dcm", "emri_small_RLE.dcm"]


def present(names: list[str]) -> list[Path]:
    """Those of pydicom's own files that are installed with it."""
    return [path for name in names for path in sorted(files.PYDICOM_DATA.rglob(name))[:1]]


def values(path: Path) -> numpy.ndarray | None:
    """The decoded pixels; nothing where no decoder at hand reads them."""
    try:
        return pydicom.dcmread(path, force=True).pixel_array
    except Exception:  # noqa: BLE001 decoders raise what they like
        return None


def stripped(command: Command, source: Path, out: Path) -> Path:
    """The one file that de-identification makes."""
    done = command("deidentify", source, "--out", out, "--json")
    assert done.status == 0, done.errors
    [path] = files.files(out)
    return path


def everything() -> list[Path]:
    """All images with pixels at hand: pydicom's and the samples."""
    found = [*files.PYDICOM_DATA.rglob("*.dcm"), *(files.SAMPLES.rglob("*.dcm") if files.SAMPLES.is_dir() else [])]
    cases = files.SAMPLES.parent / "cases" / "deidentify"
    return sorted([*found, *cases.rglob("L1_*.dcm")])


def test_every_image_decodes_to_the_same_values(offline: Command, tmp_path: Path):
    compared, compressed, different = 0, 0, []
    for number, source in enumerate(everything()):
        before = values(source)
        if before is None:
            continue
        out = tmp_path / str(number)
        if offline("deidentify", source, "--out", out).status != 0:
            continue  # Refused for what it is; nothing was written.
        for path in files.files(out):
            after = values(path)
            compared += 1
            compressed += pydicom.dcmread(path).file_meta.TransferSyntaxUID.is_compressed
            if after is None or not numpy.array_equal(before, after):
                different.append(source.name)
    assert different == []
    assert compared >= 60 and compressed >= 20, (compared, compressed)


def segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def planted_jpeg(frame: bytes) -> bytes:
    """With metadata behind the start marker, and more behind the end marker."""
    end = frame.rindex(b"\xff\xd9") + 2
    metadata = segment(0xE1, EXIF) + segment(0xE1, XMP) + segment(0xED, PHOTOSHOP) + segment(0xFE, SECRET)
    return frame[:2] + metadata + frame[2:end] + SECRET + b"\xff\xd9"


def planted_jpeg2000(frame: bytes) -> bytes:
    """With a comment behind the size marker, and more behind the end marker."""
    start = frame.index(b"\xff\x4f\xff\x51")
    length = struct.unpack(">H", frame[start + 4:start + 6])[0]
    end = frame.rindex(b"\xff\xd9") + 2
    comment = segment(0x64, b"\0\x01" + SECRET)
    return frame[start:start + 4 + length] + comment + frame[start + 4 + length:end] + SECRET


def boxed(frame: bytes) -> bytes:
    """The codestream in a JP2 file with metadata in boxes of its own."""
    def box(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body) + 8) + kind + body

    start = frame.index(b"\xff\x4f\xff\x51")
    _, width, height = struct.unpack(">HII", frame[start + 6:start + 16])
    components, depth = struct.unpack(">HB", frame[start + 40:start + 43])
    header = box(b"ihdr", struct.pack(">IIHBBBB", height, width, components, depth, 7, 0, 0))
    header += box(b"colr", struct.pack(">BBBI", 1, 0, 0, 17 if components == 1 else 16))
    return (
        box(b"jP  ", b"\r\n\x87\n") + box(b"ftyp", b"jp2 \0\0\0\0jp2 ") + box(b"xml ", b"<a>" + SECRET + b"</a>")
        + box(b"jp2h", header) + box(b"uuid", bytes(16) + SECRET) + box(b"jp2c", planted_jpeg2000(frame)))


def planted_rle(frame: bytes) -> bytes:
    """With bytes behind the last segment, and in an unused word of the header."""
    return frame[:60] + b"DOE^" + frame[64:] + SECRET + b"!"


def written(source: Path, path: Path, plant, layout: str) -> Path:
    """A copy with every frame planted, its fragments laid out as asked."""
    dataset = pydicom.dcmread(source)
    count = int(dataset.get("NumberOfFrames", 1))
    frames = [plant(frame) for frame in generate_pixel_data_frame(dataset.PixelData, count)]
    for keyword in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths"):
        if keyword in dataset:
            delattr(dataset, keyword)
    match layout:
        case "table":
            dataset.PixelData = encapsulate(frames, has_bot=True)
        case "plain":
            dataset.PixelData = encapsulate(frames, has_bot=False)
        case "pieces":
            dataset.PixelData = encapsulate(frames, fragments_per_frame=3, has_bot=True)
        case "extended":
            dataset.PixelData, dataset.ExtendedOffsetTable, dataset.ExtendedOffsetTableLengths = (
                encapsulate_extended(frames))
        case "behind":
            dataset.PixelData = encapsulate([*frames, SECRET], has_bot=False)
    dataset["PixelData"].is_undefined_length = True
    dataset.save_as(path)
    assert SECRET in path.read_bytes()
    return path


def plants() -> list:
    kinds = [
        (present(JPEG), planted_jpeg), (present(JPEG2000), planted_jpeg2000), (present(JPEG2000), boxed),
        (present(RLE), planted_rle),
    ]
    return [
        pytest.param(path, plant, layout, id=f"{path.stem}-{plant.__name__}-{layout}")
        for paths, plant in kinds for path in paths for layout in ("table", "plain", "pieces", "extended", "behind")
        if plant is not planted_rle or layout != "pieces"
    ]


@pytest.mark.parametrize("source, plant, layout", plants())
def test_what_no_decoder_needs_goes_from_every_layout(
    offline: Command, tmp_path: Path, source: Path, plant, layout: str
):
    planted = written(source, tmp_path / "in.dcm", plant, layout)
    # Decoders read samples in a box otherwise than bare ones, and some refuse what stands behind the last frame.
    wanted = values(planted)
    if wanted is None:
        wanted = values(source)
    if wanted is None:
        pytest.skip("no decoder at hand reads the file")
    path = stripped(offline, planted, tmp_path / "out")
    assert SECRET not in path.read_bytes()
    after = pydicom.dcmread(path)
    assert numpy.array_equal(after.pixel_array, wanted)
    count = int(after.get("NumberOfFrames", 1))
    found = list(generate_pixel_data_frame(after.PixelData, count))
    assert len(found) == count
    if layout == "extended":
        lengths = struct.unpack(f"<{count}Q", after.ExtendedOffsetTableLengths)
        assert [len(frame) - length for frame, length in zip(found, lengths)] == [length % 2 for length in lengths]
        offsets = struct.unpack(f"<{count}Q", after.ExtendedOffsetTable)
        assert offsets == tuple(sum(8 + len(frame) for frame in found[:number]) for number in range(count))


@pytest.mark.parametrize("source", present(["SC_rgb_jpeg_dcmtk.dcm", "JPEG-LL.dcm", "SC_rgb_jpeg_gdcm.dcm"]))
def test_dcmtk_decodes_what_is_left(offline: Command, tmp_path: Path, source: Path):
    path = stripped(offline, written(source, tmp_path / "in.dcm", planted_jpeg, "table"), tmp_path / "out")
    native = []
    for number, each in enumerate([source, path]):
        out = tmp_path / f"native{number}.dcm"
        done = run(program("dcmdjpeg"), each, out, text=True)
        assert done.returncode == 0, done.stderr
        native.append(pydicom.dcmread(out).PixelData)
    assert native[0] == native[1]


@pytest.mark.parametrize("name", ["CT_small.dcm", "SC_rgb_small_odd.dcm", "MR_small_bigendian.dcm", "rtdose.dcm"])
def test_native_pixels_end_with_their_frames(offline: Command, tmp_path: Path, name: str):
    [source] = present([name])
    dataset = pydicom.dcmread(source)
    wanted = dataset.pixel_array
    size = len(dataset.PixelData)
    dataset.PixelData = dataset.PixelData + SECRET + b"!"
    dataset.save_as(tmp_path / "in.dcm")
    path = stripped(offline, tmp_path / "in.dcm", tmp_path / "out")
    assert SECRET not in path.read_bytes()
    after = pydicom.dcmread(path)
    assert len(after.PixelData) == size
    assert numpy.array_equal(after.pixel_array, wanted)
