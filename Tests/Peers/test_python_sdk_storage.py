"""The vendor's Python SDK, both halves: every storage call, over TLS, and what comes of it."""

import io
import json
import zipfile
from typing import Any

import pydicom
import pytest
from aiohttp import FormData
from ambra_sdk.exceptions.storage import (
    AccessDenied, AmbraResponseException, NotAcceptable, NotPdfFile, NotVideoInImage, StudyNotFound)
from PIL import Image as Picture

from peers import files
from peers.python_sdk import joined
from peers.stored import PATHS, WAIT, upload


def originals() -> dict[str, list[str]]:
    images: dict[str, list[str]] = {}
    for image in map(pydicom.dcmread, PATHS):
        images.setdefault(str(image.SeriesInstanceUID), []).append(str(image.SOPInstanceUID))
    return images


class TestUploads:
    def test_the_study_is_known(self, stored):
        study = stored.sdk.get(stored.sdk.api.Study.get(uuid=stored.uuid))
        assert (study.phantom, study.image_count) == (0, 3)
        assert (study.study_uid, study.patient_name) == (stored.first.StudyInstanceUID, str(stored.first.PatientName))

    def test_the_schema_has_the_images(self, stored):
        found = stored.images()
        assert {series: sorted(images) for series, images in found.items()} == {
            series: sorted(images) for series, images in originals().items()}

    def test_an_image_alone(self, sdk):
        answer = sdk.done(sdk.api.Addon.Dicom.upload_from_path(
            dicom_path=PATHS[0], namespace_id=sdk.sandbox.namespace_id))
        image = pydicom.dcmread(PATHS[0])
        assert (answer.study_uid, answer.image_uid) == (image.StudyInstanceUID, image.SOPInstanceUID)
        assert answer.namespace == sdk.sandbox.namespace_id
        assert answer.image_version and answer.attr
        assert sdk.rows(sdk.api.Study.list().all()) == [], "the service knows nothing of it"
        assert upload(sdk).image_count == 3, "and takes the study none the less"

    def test_an_image_is_brought_back_and_read(self, stored):
        image = stored.sdk.done(stored.sdk.api.Addon.Dicom.get(
            namespace_id=stored.place["namespace"], study_uid=stored.place["study_uid"],
            image_uid=stored.first.SOPInstanceUID))
        assert image == stored.first

    def test_the_bytes_of_an_image(self, stored):
        assert stored.payload(stored.place["study_uid"], stored.first.SOPInstanceUID) == PATHS[0].read_bytes()

    def test_a_transcoded_image_is_asked_for(self, stored):
        content = stored.payload(stored.place["study_uid"], stored.first.SOPInstanceUID, pretranscode=True)
        assert pydicom.dcmread(io.BytesIO(content)).SOPInstanceUID == stored.first.SOPInstanceUID

    def test_uploaded_folders(self, sdk):
        uuid, images = sdk.done(sdk.api.Addon.Study.upload_dir(
            study_dir=files.PHANTOM / "scout", namespace_id=sdk.sandbox.namespace_id))
        assert [str(image.image_uid) for image in images] == [pydicom.dcmread(files.SCOUT).SOPInstanceUID]
        assert sdk.get(sdk.api.Study.get(uuid=uuid)).image_count == 1

    def test_a_duplicate_in_a_group(self, stored):
        sdk = stored.sdk
        place = joined(sdk)
        copy = sdk.done(sdk.api.Addon.Study.duplicate_and_get(
            uuid=stored.uuid, namespace_id=place.namespace_id, include_attachments=False, **WAIT))
        assert copy.uuid != stored.uuid
        assert (copy.study_uid, copy.phi_namespace) == (stored.place["study_uid"], place.namespace_id)

    def test_a_shared_study_is_in_both_namespaces(self, stored):
        sdk = stored.sdk
        place = joined(sdk)
        sdk.get(sdk.api.Study.share(uuid=stored.uuid, group_id=place.uuid))
        rows = sdk.rows(sdk.api.Study.list().all())
        assert {row.phi_namespace for row in rows} == {sdk.sandbox.namespace_id, place.namespace_id}

    def test_the_storage_call_takes_an_open_file(self, sdk):
        with open(PATHS[0], "rb") as image:
            answer = sdk.storage(
                sdk.api.Storage.Image.upload, engine_fqdn=sdk.sandbox.authority,
                namespace=sdk.sandbox.namespace_id, opened_file=image)
        assert answer.image_uid == pydicom.dcmread(PATHS[0]).SOPInstanceUID

    def test_a_large_image_goes_up_in_chunks(self, sdk, tmp_path):
        image = pydicom.dcmread(PATHS[0])
        image.Rows, image.Columns, image.NumberOfFrames = 1024, 1024, 11
        image.PixelData = bytes(range(256)) * (11 * 1024 * 1024 * 2 // 256)
        image.save_as(tmp_path / "large.dcm")
        study = upload(sdk, [tmp_path / "large.dcm"])
        assert (study.phantom, study.image_count) == (0, 1)
        answer = sdk.storage(
            sdk.api.Storage.Image.dicom_payload, engine_fqdn=study.engine_fqdn, namespace=study.storage_namespace,
            study_uid=study.study_uid, image_uid=image.SOPInstanceUID, image_version="*")
        assert files.digest(sdk.content(answer)) == files.digest(tmp_path / "large.dcm")

    @pytest.mark.parametrize("form", ["file", "name", "type"])
    def test_a_picture_is_wrapped(self, sdk, tmp_path, form):
        Picture.new("RGB", (8, 4), (1, 2, 3)).save(tmp_path / "a.png")
        types = {"content_type": "application/json"} if form == "type" else {}
        with open(tmp_path / "a.png", "rb") as picture:
            if form == "file":
                part: Any = picture
            elif sdk.is_async:
                part = FormData()
                part.add_field("file", picture, filename="a.png", **types)
            else:
                part = ("a.png", picture, *types.values())
            answer = sdk.storage(
                sdk.api.Storage.Image.wrap, engine_fqdn=sdk.sandbox.authority, namespace=sdk.sandbox.namespace_id,
                opened_file=part)
        assert sdk.status(answer) == 202


class TestReading:
    def test_counts(self, stored):
        answer = stored.call("count")
        assert answer["images"] == 3

    @pytest.mark.parametrize("name", ["tag", "phi"])
    def test_values_of_a_study(self, stored, name):
        assert str(stored.first.PatientName) in json.dumps(stored.call(name))

    @pytest.mark.parametrize("name", ["attribute", "image_phi"])
    def test_values_of_an_image(self, stored, name):
        assert str(stored.first.PatientID) in json.dumps(stored.image_call(name))

    @pytest.mark.parametrize("whole", [False, True], ids=["image", "study"])
    def test_elements_as_json(self, stored, whole):
        answer = stored.call("json")[0] if whole else stored.image_call("image_json")
        tag = answer.tag_by_name("Modality")
        assert (tag.group, tag.element, tag.vr, tag.value) == (0x0008, 0x0060, "CS", "CT")
        meta = [element for element in pydicom.dcmread(PATHS[0]).file_meta if element.tag.element]
        assert len(list(answer.get_tags(filter_dict={"group": 2}))) == len(meta)

    @pytest.mark.parametrize("level", ["image", "series", "study"])
    def test_dicomweb_metadata(self, stored, level):
        series, image = str(stored.first.SeriesInstanceUID), str(stored.first.SOPInstanceUID)
        names = {"image": dict(series_uid=series, image_uid=image), "series": dict(series_uid=series), "study": {}}
        answer = stored.call(f"{level}_dicomweb", **names[level])
        rows = [answer] if level == "image" else answer
        assert len(rows) == {"image": 1, "series": 1, "study": 3}[level]
        assert image in [row["00080018"]["Value"][0] for row in rows]
        assert {row["0020000D"]["Value"][0] for row in rows} == {stored.place["study_uid"]}
        assert level == "study" or {row["0020000E"]["Value"][0] for row in rows} == {series}

    @pytest.mark.parametrize("name, form", [
        ("thumbnail", "JPEG"), ("diagnostic", "PNG"), ("frame", "JPEG"), ("frame_tiff", "TIFF")])
    def test_pictures(self, stored, name, form):
        answer = stored.image_call(name, frame_number=0)
        picture = Picture.open(io.BytesIO(stored.sdk.content(answer)))
        assert picture.format == form
        if name != "thumbnail":
            assert picture.size == (stored.first.Columns, stored.first.Rows)

    @pytest.mark.parametrize("name", ["diagnostic", "frame", "frame_tiff"])
    def test_pictures_of_a_size(self, stored, name):
        answer = stored.image_call(name, frame_number=0, size="16")
        assert max(Picture.open(io.BytesIO(stored.sdk.content(answer))).size) == 16

    @pytest.mark.parametrize("name, error", [("pdf", NotPdfFile), ("video", NotVideoInImage)])
    def test_an_image_is_no_document_and_no_film(self, stored, name, error):
        with pytest.raises(error):
            stored.image_call(name)

    def test_annotations_of_an_unknown_vendor_are_none(self, stored):
        answer = stored.sdk.storage(
            stored.sdk.api.Storage.Image.cadsr, **stored.place, image_uid=stored.first.SOPInstanceUID,
            image_version="*")
        assert json.loads(stored.sdk.content(answer)) == []

    @pytest.mark.parametrize("bundle", ["iso", "osx", "win"])
    def test_a_download_with_a_viewer_is_refused(self, stored, bundle):
        with pytest.raises(NotAcceptable):
            stored.call("download", bundle=bundle)

    def test_a_download_has_the_images(self, stored):
        content = stored.sdk.content(stored.call("download", bundle="dicom"))
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            found = {files.digest(archive.read(name)) for name in archive.namelist()}
        assert {files.digest(path) for path in PATHS} <= found

    def test_a_download_of_one_series(self, stored):
        content = stored.sdk.content(
            stored.call("download", bundle="dicom", series_uid=str(stored.first.SeriesInstanceUID)))
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            found = {files.digest(archive.read(name)) for name in archive.namelist()}
        assert files.digest(PATHS[0]) in found
        assert files.digest(PATHS[1]) not in found


class TestErrors:
    def test_an_unknown_study(self, stored):
        with pytest.raises(StudyNotFound) as caught:
            stored.call("schema", study_uid="bad")
        error = caught.value
        assert (error.code, error.http_status_code, error.storage_code) == (404, 404, 18)
        assert error.readable_status == "STUDY_NOT_FOUND"
        assert error.exception_data["study_uid"] == "bad"
        assert str(error) == "404. Study wasn't found by provided ids"
        assert error.created and error.extended is None

    def test_more_is_told_when_it_is_asked_for(self, stored):
        request = stored.call("schema", study_uid="bad", only_prepare=True)
        request.headers = {"X-AmbraHealth-Verbose-Errors": "1"}
        with pytest.raises(StudyNotFound) as caught:
            stored.sdk.done(request.async_execute() if stored.sdk.is_async else request.execute())
        assert caught.value.extended is not None

    def test_a_foreign_namespace(self, stored):
        with pytest.raises(AccessDenied):
            stored.call("schema", namespace="none")

    def test_a_lost_session_is_replaced(self, stored):
        stored.sdk.api._sid = "lost"
        assert stored.images()
        assert stored.sdk.api._sid != "lost"

    def test_no_report_of_a_message_that_is_not_there(self, stored):
        with pytest.raises(AmbraResponseException):
            stored.call("hl7_to_sr", hl7uuid="123")


class TestAttachments:
    def test_an_attachment_comes_back(self, stored):
        attachment = stored.attach()
        answer = stored.call("attachment", attachment_id=attachment.id, version=attachment.version)
        assert stored.sdk.content(answer) == b"a report"

    def test_the_latest_attachment(self, stored):
        stored.attach(b"first")
        stored.attach(b"second")
        assert stored.sdk.content(stored.call("latest")) == b"second"

    def test_a_deleted_attachment_is_gone(self, stored):
        attachment = stored.attach()
        stored.call("delete_attachment", attachment_id=attachment.id, hash_arg=attachment.version)
        assert stored.call("schema").attachments == []
        with pytest.raises(AmbraResponseException):
            stored.call("attachment", attachment_id=attachment.id, version=attachment.version)

    def test_a_picture_becomes_an_image(self, stored):
        picture = io.BytesIO()
        Picture.new("RGB", (8, 4), (1, 2, 3)).save(picture, "PNG")
        attachment = stored.attach(picture.getvalue())
        answer = stored.call("attachment_image", attachment_uid=attachment.id, version=attachment.version)
        assert answer.study_uid == stored.place["study_uid"]
        assert sum(map(len, stored.images().values())) == 4
