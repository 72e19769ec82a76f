"""pydicom and numpy, and dcmtk, look at the pixels that `ambra deidentify --mask` paints over."""

from pathlib import Path

import numpy
import pydicom
import pytest
from pydicom.uid import RLELossless

from peers import files
from peers.command import Command
from peers.programs import program, run


def rectangles(rows: int, columns: int) -> list[tuple[int, int, int, int]]:
    """Column, row, width, height: a corner, one that reaches beyond the image, and a part of its middle."""
    middle = (columns // 4, rows // 4, max(columns // 2, 1), max(rows // 4, 1))
    return [(1, 2, 4, 3), (5, 4, 9999, 2), middle]


# Native and RLE, 1 to 32 bits, grey, colours, palettes, planes, several frames and both byte orders.
NAMES = [
    "CT_small.dcm", "MR_small.dcm", "MR_small_RLE.dcm", "MR_small_bigendian.dcm", "MR_small_implicit.dcm",
    "SC_rgb_rle.dcm", "SC_rgb_rle_2frame.dcm", "SC_rgb_rle_16bit.dcm", "SC_rgb_rle_32bit.dcm",
    "SC_rgb_rle_32bit_2frame.dcm", "SC_rgb_small_odd.dcm", "SC_rgb_small_odd_big_endian.dcm",
    "SC_ybr_full_422_uncompressed.dcm", "liver_1frame.dcm", "liver_expb_1frame.dcm", "rtdose.dcm",
    "rtdose_1frame.dcm", "rtdose_rle.dcm", "rtdose_rle_1frame.dcm", "rtdose_expb.dcm", "image_dfl.dcm",
    "ExplVR_BigEnd.dcm",
]


def sample(name: str) -> Path:
    """A file of pydicom's own test set."""
    [path] = files.PYDICOM_DATA.rglob(name)
    return path


def painted(dataset: pydicom.Dataset, rows: int, columns: int) -> numpy.ndarray:
    """Which pixels lie in a rectangle; both of a pair that shares its colour."""
    inside = numpy.zeros((rows, columns), bool)
    for x, y, width, height in rectangles(rows, columns):
        left, right = x, min(x + width, columns)
        if dataset.PhotometricInterpretation == "YBR_FULL_422":
            left, right = left // 2 * 2, (right + 1) // 2 * 2
        inside[y:y + height, left:right] = True
    return inside


def black(dataset: pydicom.Dataset) -> list[int]:
    """What is displayed black."""
    middle = 1 << (dataset.BitsStored - 1)
    match dataset.PhotometricInterpretation:
        case "RGB":
            return [0, 0, 0]
        case "YBR_FULL" | "YBR_FULL_422":
            return [0, middle, middle]
        case "MONOCHROME1":
            return [middle - 1 if dataset.PixelRepresentation else 2 * middle - 1]
    padding = dataset.get("PixelPaddingValue")
    darkest = -middle if dataset.PixelRepresentation else 0
    if padding is not None and padding < darkest + middle:
        return [padding]
    return [darkest]


def frames(dataset: pydicom.Dataset) -> numpy.ndarray:
    """All pixels as frame, row, column, sample."""
    shape = (int(dataset.get("NumberOfFrames", 1)), dataset.Rows, dataset.Columns, dataset.SamplesPerPixel)
    return dataset.pixel_array.reshape(shape)


def masked(command: Command, source: Path, out: Path, *more: str) -> Path:
    """The only file that de-identifying one file with the rectangles makes."""
    header = pydicom.dcmread(source, stop_before_pixels=True)
    areas = rectangles(header.Rows, header.Columns)
    options = [part for each in areas for part in ("--mask", ",".join(map(str, each)))]
    done = command("deidentify", source, "--out", out, *options, *more, "--json")
    assert done.status == 0, done.errors
    [path] = files.files(out)
    return path


@pytest.mark.parametrize("name", NAMES)
def test_exactly_the_pixels_in_the_rectangles_become_black(offline: Command, tmp_path: Path, name: str):
    source = sample(name)
    before, after = pydicom.dcmread(source), pydicom.dcmread(masked(offline, source, tmp_path / "out"))
    old, new = frames(before), frames(after)
    inside = painted(before, before.Rows, before.Columns)
    assert inside.any()
    assert numpy.array_equal(old[:, ~inside], new[:, ~inside])
    assert (new[:, inside] == numpy.array(black(before), dtype=new.dtype)).all()
    assert not numpy.array_equal(old, new)
    assert after.file_meta.TransferSyntaxUID == before.file_meta.TransferSyntaxUID
    assert after.get("BurnedInAnnotation") == before.get("BurnedInAnnotation")
    assert "113101" not in {item.CodeValue for item in after.DeidentificationMethodCodeSequence}


def test_only_rectangles_that_cover_all_text_make_a_file_say_so(offline: Command, tmp_path: Path):
    path = masked(offline, sample("CT_small.dcm"), tmp_path / "out", "--mask-covers-all-text")
    after = pydicom.dcmread(path)
    assert after.BurnedInAnnotation == "NO"
    assert "113101" in {item.CodeValue for item in after.DeidentificationMethodCodeSequence}
    done = offline("deidentify", path, "--out", tmp_path / "other", "--mask-covers-all-text")
    assert done.status == 2 and "--mask-covers-all-text" in done.errors


@pytest.mark.parametrize("name", [name for name in NAMES if "rle" in name.lower()])
def test_dcmtk_decodes_our_rle(offline: Command, tmp_path: Path, name: str):
    path = masked(offline, sample(name), tmp_path / "out")
    assert pydicom.dcmread(path).file_meta.TransferSyntaxUID == RLELossless
    native = tmp_path / "native.dcm"
    done = run(program("dcmdrle"), path, native, text=True)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert numpy.array_equal(pydicom.dcmread(path).pixel_array, pydicom.dcmread(native).pixel_array)


@pytest.mark.parametrize("name, advice", [
    ("SC_rgb_jpeg_dcmtk.dcm", "dcmdjpeg"), ("MR_small_jpeg_ls_lossless.dcm", "dcmdjpls"),
    ("MR_small_jp2klossless.dcm", "gdcmconv --raw"),
])
def test_compressed_pixels_are_refused_by_name(offline: Command, tmp_path: Path, name: str, advice: str):
    done = offline("deidentify", sample(name), "--out", tmp_path / "out", "--mask", "0,0,4,4")
    assert done.status != 0 and advice in done.errors
    assert files.files(tmp_path / "out") == []


def test_the_rules_choose_by_device(offline: Command, tmp_path: Path):
    rules = tmp_path / "device.rules"
    rules.write_text("rule scanner\n  manufacturer GE*\n  rows 128\n  mask 0,-8,*,8\n")
    ct, mr = sample("CT_small.dcm"), sample("MR_small.dcm")
    done = offline("deidentify", ct, mr, "--out", tmp_path / "out", "--mask-rules", rules, "--json")
    assert done.status == 0, done.errors
    made = {each.Modality: each for each in map(pydicom.dcmread, files.files(tmp_path / "out"))}
    before = pydicom.dcmread(ct).pixel_array
    assert numpy.array_equal(made["CT"].pixel_array[:-8], before[:-8])
    assert len(numpy.unique(made["CT"].pixel_array[-8:])) == 1
    assert numpy.array_equal(made["MR"].pixel_array, pydicom.dcmread(mr).pixel_array)
    assert "BurnedInAnnotation" not in made["MR"]
    rules.write_text("rule scanner\n  maker GE\n  mask 0,0\n")
    done = offline("deidentify", ct, "--out", tmp_path / "other", "--mask-rules", rules)
    assert done.status == 2
    assert f"{rules}:2: 'maker' is not a word of a rule" in done.errors and f"{rules}:3:" in done.errors
