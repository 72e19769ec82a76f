"""pydicom, numpy, Pillow and dcmtk look at the pictures that the sandbox draws of stored frames."""

import io
import json
import tarfile
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import numpy
import pydicom
import pytest
from PIL import Image
from pydicom.pixel_data_handlers.util import apply_color_lut, apply_modality_lut, apply_voi_lut, convert_color_space

from peers import files
from peers.programs import program, run
from peers.sandbox import Sandbox

GRAY = [
    "CT_small.dcm", "MR_small.dcm", "MR_small_RLE.dcm", "MR_small_bigendian.dcm", "MR_small_implicit.dcm",
    "rtdose_1frame.dcm", "rtdose_rle_1frame.dcm", "liver_1frame.dcm", "examples_overlay.dcm",
]
COLORS = [
    "SC_rgb_rle.dcm", "SC_rgb_rle_16bit.dcm", "SC_rgb_small_odd.dcm", "SC_rgb_small_odd_big_endian.dcm",
    "SC_ybr_full_422_uncompressed.dcm", "examples_palette.dcm",
]


class Stored:
    """A stored image."""

    def __init__(self, sandbox: Sandbox, path: Path):
        form = urlencode({"login": sandbox.username, "password": sandbox.password}).encode()
        with urlopen(f"{sandbox.url}/session/login", data=form, timeout=60) as answer:
            self.sid = json.load(answer)["sid"]
        storage = f"{sandbox.url}/storage"
        request = Request(
            f"{storage}/namespace/{sandbox.namespace_id}/image?sid={self.sid}", data=path.read_bytes(), method="POST",
            headers={"Content-Type": "application/octet-stream"})
        with urlopen(request, timeout=60) as answer:
            image = json.load(answer)
        self.base = (
            f"{storage}/study/{image['namespace']}/{image['study_uid']}/image/{image['image_uid']}"
            f"/version/{image['image_version']}")

    def get(self, path: str, **query: object) -> bytes:
        with urlopen(f"{self.base}/{path}?{urlencode({'sid': self.sid, **query})}", timeout=60) as answer:
            return answer.read()

    def picture(self, path: str, **query: object) -> Image.Image:
        return Image.open(io.BytesIO(self.get(path, **query)))


def sample(name: str) -> Path:
    """A file of pydicom's own test set."""
    found = sorted(files.PYDICOM_DATA.rglob(name))
    if not found:
        pytest.skip(f"this pydicom has no {name}")
    return found[0]


def light(dataset: pydicom.Dataset, pixels: numpy.ndarray) -> numpy.ndarray:
    """What pydicom makes of a frame of gray pixels, from 0 for black to 1."""
    values = apply_modality_lut(pixels, dataset).astype("float64")
    if "WindowWidth" in dataset or "VOILUTSequence" in dataset:
        shown = apply_voi_lut(values, dataset)
        dark, bright = apply_voi_lut(numpy.array([-1e9, 1e9]), dataset)
    else:
        shown, dark, bright = values, values.min(), values.max()
    share = (shown - dark) / (bright - dark) if bright > dark else numpy.zeros_like(shown)
    return 1 - share if dataset.PhotometricInterpretation == "MONOCHROME1" else share


def check_gray(stored: Stored, dataset: pydicom.Dataset) -> None:
    expected = light(dataset, dataset.pixel_array)
    if dataset.BitsStored == 1:
        expected = dataset.pixel_array.astype("float64")
    for path, query, top in [
        ("frame/0/diagnostic", {}, 65535), ("frame/0/diagnostic", {"depth": 8}, 255),
        ("frame/0/tiff", {"depth": 16}, 65535), ("frame/0/tiff", {}, 255),
    ]:
        picture = numpy.array(stored.picture(path, **query)).astype("float64")
        assert picture.shape == expected.shape
        assert numpy.abs(picture - expected * top).max() <= 1, (path, query)


@pytest.mark.parametrize("name", GRAY)
def test_gray_frames_are_those_of_pydicom(sandbox: Sandbox, name: str):
    path = sample(name)
    check_gray(Stored(sandbox, path), pydicom.dcmread(path))


@pytest.mark.parametrize("name", COLORS)
def test_colors_are_those_of_pydicom(sandbox: Sandbox, name: str):
    path = sample(name)
    dataset = pydicom.dcmread(path)
    pixels, top = dataset.pixel_array, (1 << dataset.BitsStored) - 1
    if dataset.PhotometricInterpretation == "PALETTE COLOR":
        pixels = apply_color_lut(pixels, dataset)
        top = 65535 if pixels.dtype == numpy.uint16 else 255
    elif dataset.PhotometricInterpretation.startswith("YBR"):
        pixels = convert_color_space(pixels, "YBR_FULL", "RGB")
    stored = Stored(sandbox, path)
    expected = pixels.astype("float64") / top * 255
    for kind in ["frame/0/diagnostic", "frame/0/tiff"]:
        picture = numpy.array(stored.picture(kind, depth=8)).astype("float64")
        assert numpy.abs(picture - expected).max() <= 1


@pytest.mark.parametrize("value", range(1, 8))
def test_jpeg_lossless_is_decoded(sandbox: Sandbox, tmp_path: Path, value: int):
    path = sample("CT_small.dcm")
    compressed = tmp_path / "compressed.dcm"
    done = run(program("dcmcjpeg"), "+el", "+sv", str(value), path, compressed, text=True)
    assert done.returncode == 0, done.stderr
    assert pydicom.dcmread(compressed).file_meta.TransferSyntaxUID.name.startswith("JPEG Lossless")
    check_gray(Stored(sandbox, compressed), pydicom.dcmread(path))


def test_the_sizes_and_the_jpeg(sandbox: Sandbox):
    path = sample("CT_small.dcm")
    dataset, stored = pydicom.dcmread(path), Stored(sandbox, path)
    full = numpy.array(stored.picture("frame/0/diagnostic", depth=8)).astype("float64")
    jpeg = stored.picture("frame/0", quality=1)
    assert jpeg.format == "JPEG" and numpy.abs(numpy.array(jpeg) - full).max() <= 8
    assert len(stored.get("frame/0", quality=0.1)) < len(stored.get("frame/0"))
    half = numpy.array(stored.picture("frame/0/diagnostic", depth=16, size=64)).astype("float64")
    values = apply_modality_lut(dataset.pixel_array, dataset).astype("float64")
    means = values.reshape(64, 2, 64, 2).mean(axis=(1, 3))
    expected = (means - means.min()) / (means.max() - means.min()) * 65535
    assert numpy.abs(half - expected).max() <= 1
    assert stored.picture("frame/0.jpg", size="300x200").size == (200, 200)
    assert stored.picture("frame/0/thumbnail").size == (128, 128)


def test_all_frames_of_an_image(sandbox: Sandbox):
    path = sample("SC_rgb_rle_2frame.dcm")
    stored = Stored(sandbox, path)
    with tarfile.open(fileobj=io.BytesIO(stored.get("frame/all/diagnostic", depth=8))) as tar:
        frames = [numpy.array(Image.open(tar.extractfile(member))) for member in tar.getmembers()]
    assert numpy.array_equal(numpy.stack(frames), pydicom.dcmread(path).pixel_array)


@pytest.mark.parametrize("name", ["MR_small_jpeg_ls_lossless.dcm", "MR_small_jp2klossless.dcm", "SC_rgb_jpeg_dcmtk.dcm"])
def test_other_compressions_are_refused_by_name(sandbox: Sandbox, name: str):
    path = sample(name)
    stored = Stored(sandbox, path)
    with pytest.raises(HTTPError) as refused:
        stored.get("frame/0")
    with refused.value as answer:
        assert answer.code == 406
        assert pydicom.dcmread(path).file_meta.TransferSyntaxUID.name.split(" (")[0] in json.load(answer)["message"]
