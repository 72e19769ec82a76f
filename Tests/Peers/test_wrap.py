"""dicom3tools, dcmtk, pydicom and Pillow judge what `ambra wrap` makes of pictures and documents."""

import json
from pathlib import Path

import numpy
import pydicom
import pytest
from PIL import Image, ImageCms
from pydicom.encaps import defragment_data

from peers.command import Command
from peers.programs import program, run

CANARY = b"WRAP-CANARY"


def pictures(folder: Path) -> dict[str, Path]:
    """Pictures of every kind that Pillow writes and we wrap, by name."""
    random = numpy.random.default_rng(1)
    colours = random.integers(0, 256, (37, 53, 3), dtype=numpy.uint8)
    colours[:20] = numpy.linspace(0, 255, 53).astype(numpy.uint8)[None, :, None]
    rgb = Image.fromarray(colours)
    grey, palette, bits = rgb.convert("L"), rgb.convert("P"), rgb.convert("1")
    deep = Image.fromarray(random.integers(0, 65536, (21, 33), dtype=numpy.uint16))
    opaque = rgb.convert("RGBA")
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, CANARY.decode()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    made = {}

    def save(name: str, image: Image.Image, **options) -> None:
        made[name] = folder / name
        image.save(made[name], **options)

    save("rgb.jpg", rgb, quality=90)
    save("grey.jpg", grey)
    save("full.jpg", rgb, subsampling=0)
    save("exif.jpg", rgb, exif=exif, comment=CANARY)
    save("profile.jpg", rgb, icc_profile=profile)
    for ending in ["png", "bmp", "tif"]:
        for name, image in [("rgb", rgb), ("grey", grey), ("palette", palette), ("bits", bits)]:
            save(f"{name}.{ending}", image)
        save(f"opaque.{ending}", opaque)
    save("deep.png", deep)
    save("deep.tif", deep)
    for name in ["group4"]:
        save(f"{name}.tif", bits, compression=name)
    for name in ["tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"]:
        save(f"{name}.tif", rgb, compression=name)
    save("pages.tif", rgb, save_all=True, append_images=[rgb.rotate(180), rgb])
    save("pages-grey.tif", grey, save_all=True, append_images=[grey.rotate(180)])
    save("pages-deep.tif", deep, save_all=True, append_images=[deep.rotate(180)])
    save("document.pdf", rgb)
    return made


def attributes(folder: Path) -> Path:
    """A file with what a caller knows of the patient."""
    path = folder / "patient.json"
    path.write_text(json.dumps({
        "PatientName": "Wräp^Test", "PatientID": "W-1", "PatientBirthDate": "19700102", "PatientSex": "O",
        "StudyID": "1", "StudyDescription": "Wrapped"}))
    return path


@pytest.fixture(params=["automatic", "photo", "secondary-capture"])
def kind(request) -> str:
    """Each value of --kind."""
    return request.param


def wrap(command: Command, folder: Path, kind: str, *paths: Path) -> list[tuple[Path, Path, dict]]:
    """Wraps files that must all be taken, and gives source, object and what was said of it."""
    out = folder / "wrapped"
    done = command(
        "wrap", *paths, "--out", out, "--kind", kind, "--attributes", attributes(folder), "--json")
    assert done.status == 0, done.errors
    return [(Path(each["source"]), Path(each["file"]), each) for each in done.json["objects"]]


def wrappable(pictures: dict[str, Path], kind: str) -> list[Path]:
    """A photograph has one page and 8 bits a sample."""
    limited = {"deep.png", "deep.tif", "pages.tif", "pages-grey.tif", "pages-deep.tif"}
    return [path for name, path in pictures.items() if kind != "photo" or name not in limited]


def test_checkers_accept_every_object(offline: Command, tmp_path: Path, kind: str):
    for source, path, _ in wrap(offline, tmp_path, kind, *wrappable(pictures(tmp_path), kind)):
        checked = run(program("dciodvfy"), path, text=True)
        assert "Error" not in checked.stderr, (source.name, checked.stderr)
        dumped = run(program("dcmdump"), "--quiet", path, text=True)
        assert (dumped.returncode, dumped.stderr) == (0, ""), source.name


def test_pixels_documents_and_streams_are_the_same(offline: Command, tmp_path: Path, kind: str):
    for source, path, _ in wrap(offline, tmp_path, kind, *wrappable(pictures(tmp_path), kind)):
        assert CANARY not in path.read_bytes()
        made = pydicom.dcmread(path)
        assert (made.PatientName, made.PatientID) == ("Wräp^Test", "W-1")
        if source.suffix == ".pdf":
            assert made.EncapsulatedDocument[:made.EncapsulatedDocumentLength] == source.read_bytes()
        elif source.suffix == ".jpg":
            check_stream(source, made)
        else:
            assert numpy.array_equal(made.pixel_array, decoded(source)), source.name


def check_stream(source: Path, made: pydicom.Dataset) -> None:
    """The stream is the file's own where it held no metadata, and decodes to the same pixels in any case."""
    stream = defragment_data(made.PixelData)
    content = source.read_bytes()
    if source.name in ("exif.jpg", "profile.jpg"):
        assert len(stream) < len(content)
    else:
        assert stream[:len(content)] == content and stream[len(content):] in (b"", b"\0")
    assert ("ICCProfile" in made) == (source.name == "profile.jpg")
    copy = source.with_suffix(".stream")
    copy.write_bytes(stream)
    ours, theirs = Image.open(copy, formats=["JPEG"]), Image.open(source)
    assert numpy.array_equal(numpy.array(ours), numpy.array(theirs))
    assert ours.getexif() == {} and "comment" not in ours.info
    if source.name == "exif.jpg":
        assert "turned by 90 degrees clockwise" in made.ImageComments


def decoded(source: Path) -> numpy.ndarray:
    """What Pillow makes of a file: all pages, palettes looked up, opaque alpha dropped, bits as 0 and 255."""
    image, frames = Image.open(source), []
    for page in range(getattr(image, "n_frames", 1)):
        image.seek(page)
        modes = {"P": "RGB", "RGBA": "RGB", "1": "L"}
        frames.append(numpy.array(image.convert(modes[image.mode]) if image.mode in modes else image))
    return numpy.stack(frames) if len(frames) > 1 else frames[0]


def test_objects_of_one_call_are_one_study_in_order(offline: Command, tmp_path: Path):
    made = pictures(tmp_path)
    chosen = [made[name] for name in ["rgb.png", "rgb.jpg", "grey.png", "grey.jpg", "document.pdf"]]
    objects = [pydicom.dcmread(path) for _, path, _ in wrap(offline, tmp_path, "automatic", *chosen)]
    assert len({each.StudyInstanceUID for each in objects}) == 1
    assert [(int(each.SeriesNumber), int(each.InstanceNumber)) for each in objects] == [
        (1, 1), (2, 1), (1, 2), (2, 2), (3, 1)]
    assert len({each.SOPInstanceUID for each in objects}) == 5


def test_refused_pictures_are_named_and_the_others_are_written(offline: Command, tmp_path: Path):
    made = pictures(tmp_path)
    image = Image.open(made["rgb.png"])
    image.save(tmp_path / "progressive.jpg", progressive=True)
    image.convert("CMYK").save(tmp_path / "inks.jpg")
    half = image.convert("RGBA")
    half.putalpha(128)
    half.save(tmp_path / "half.png")
    bad = [tmp_path / name for name in ["progressive.jpg", "inks.jpg", "half.png"]]
    done = offline("wrap", *bad, made["rgb.png"], "--out", tmp_path / "out", "--json")
    assert done.status == 1
    assert [Path(each["path"]) for each in done.json["failures"]] == bad
    assert len(done.json["objects"]) == 1
    for word in ["jpegtran", "convert it to RGB", "flatten it"]:
        assert word in done.errors
