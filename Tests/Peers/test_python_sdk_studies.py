"""The vendor's Python SDK, both halves: storage calls that delete, split, merge and repaint studies, over TLS."""

import io
import json
from uuid import uuid4

import pydicom
import pytest
from ambra_sdk.exceptions.storage import BadRequest, StudyNotFound
from ambra_sdk.service.ws import AsyncWSManager, WSManager

from peers.stored import PATHS, WAIT, Stored, upload


class TestDeletions:
    def test_a_study(self, stored):
        for _ in range(2):
            assert stored.sdk.status(stored.call("delete")) in (200, 202), "twice is no error"
        with pytest.raises(StudyNotFound):
            stored.call("schema")
        stored.sdk.get(stored.sdk.api.Study.delete(uuid=stored.uuid))
        assert stored.sdk.rows(stored.sdk.api.Study.list().all()) == []

    def test_an_image(self, stored):
        gone = str(stored.first.SOPInstanceUID)
        assert stored.sdk.status(stored.call("delete_image", image_uid=gone)) in (200, 202)
        left = sum(stored.images().values(), [])
        assert len(left) == 2 and gone not in left

    def test_a_job_of_a_deletion_is_waited_for(self, stored):
        stored.sdk.done(stored.sdk.api.Addon.Job.wait_completion(
            stored.calls.delete_image, **stored.place, image_uid=stored.first.SOPInstanceUID, **WAIT))
        assert sum(map(len, stored.images().values())) == 2

    def test_several_images(self, stored):
        images = sum(stored.images().values(), [])
        assert stored.sdk.status(stored.call("delete_images", request_body=",".join(images[:2]))) in (200, 202)
        assert sum(stored.images().values(), []) == images[2:]

    def test_no_images(self, stored):
        with pytest.raises(BadRequest):
            stored.call("delete_images", request_body="")
        assert sum(map(len, stored.images().values())) == 3

    def test_images_of_an_unknown_study(self, stored):
        with pytest.raises(StudyNotFound):
            stored.call("delete_images", study_uid="unknown", request_body="1.2.3")

    def test_the_cache(self, stored):
        assert stored.sdk.status(stored.call("cache")) in (200, 202)
        assert stored.images()

    def test_a_study_goes_up_again_after_it_was_deleted(self, stored):
        stored.sdk.get(stored.sdk.api.Study.delete(uuid=stored.uuid))
        again = upload(stored.sdk)
        assert again.uuid != stored.uuid
        assert again.image_count == 3


class TestMaking:
    def region(self, name: str, stored: Stored) -> dict:
        box = {"x": 2, "y": 3, "width": 8, "height": 6}
        return {"series": {str(stored.first.SeriesInstanceUID): {name: [box] if name == "regions" else box}}}

    def made(self, stored: Stored, uid: str) -> pydicom.Dataset:
        (image,) = next(images for images in stored.images(uid).values() if len(images) == 1)
        return pydicom.dcmread(io.BytesIO(stored.payload(uid, image)))

    def test_a_split_of_one_series(self, stored):
        series = str(stored.first.SeriesInstanceUID)
        uid = stored.sdk.text(stored.call("split", series_uid=series))
        made = stored.wait(uid)
        assert (made.phantom, made.image_count) == (0, 1)
        assert uid != stored.place["study_uid"] and len(stored.images()) == 2

    def test_a_split_of_all(self, stored):
        made = stored.wait(stored.sdk.text(stored.call("split")))
        assert made.image_count == 3

    def test_a_clone(self, stored):
        uid = stored.sdk.text(stored.call("clone"))
        made = stored.wait(uid)
        assert made.image_count == 3
        assert {len(images) for images in stored.images(uid).values()} == {1, 2}

    def test_a_job_of_a_clone_is_waited_for(self, stored):
        job = str(uuid4())
        answer = stored.sdk.done(stored.sdk.api.Addon.Job.wait_completion(
            stored.calls.clone, **stored.place, new_image_uids=True, x_ambrahealth_job_id=job, **WAIT))
        made = sum(stored.images(stored.sdk.text(answer)).values(), [])
        assert len(made) == 3
        assert set(made).isdisjoint(sum(stored.images().values(), []))

    def test_an_unknown_job(self, stored):
        with pytest.raises(TimeoutError):
            stored.sdk.done(stored.sdk.api.Addon.Job.wait(
                job_id=str(uuid4()), namespace_id=stored.place["namespace"], timeout=0.1, ws_timeout=0.1))

    def test_anonymized_regions_are_painted(self, stored):
        uid = stored.sdk.text(stored.call(
            "anonymize", region=self.region("regions", stored), to_namespace=stored.place["namespace"],
            color="121197149"))
        assert stored.wait(uid).phantom == 0
        made, before = self.made(stored, uid).pixel_array, stored.first.pixel_array
        assert len(set(made[3:9, 2:10].flatten())) == 1
        assert (made[9:] == before[9:]).all() and (made[:3] == before[:3]).all()

    @pytest.mark.parametrize("name", ["anonymize_and_wait", "anonymize_and_get"])
    def test_anonymizing_is_waited_for(self, stored, name):
        answer = stored.sdk.done(getattr(stored.sdk.api.Addon.Study, name)(
            **stored.place, region=self.region("regions", stored), to_namespace=stored.place["namespace"]))
        made = answer if name == "anonymize_and_get" else stored.wait(answer)
        assert made.study_uid != stored.place["study_uid"]
        assert (made.phantom, made.image_count) == (0, 3)

    def test_a_crop(self, stored):
        uid = stored.sdk.text(stored.call(
            "crop", region=self.region("region", stored), to_namespace=stored.place["namespace"]))
        assert stored.wait(uid).phantom == 0
        assert (self.made(stored, uid).pixel_array == stored.first.pixel_array[3:9, 2:10]).all()

    def test_a_crop_takes_the_regions_of_the_other_call(self, stored):
        uid = stored.sdk.text(stored.call(
            "crop", region=self.region("regions", stored), to_namespace=stored.place["namespace"]))
        assert stored.wait(uid).image_count == 3

    def test_a_merge_is_announced(self, stored, tmp_path):
        sdk = stored.sdk
        other = pydicom.dcmread(PATHS[0])
        other.StudyInstanceUID, other.SeriesInstanceUID = "1.2.826.0.1.3680043.10.2", "1.2.826.0.1.3680043.10.2.1"
        other.SOPInstanceUID = other.file_meta.MediaStorageSOPInstanceUID = "1.2.826.0.1.3680043.10.2.1.1"
        other.save_as(tmp_path / "other.dcm")
        upload(sdk, [tmp_path / "other.dcm"])
        channel = f"study.{stored.place['namespace']}"
        sid = sdk.sid

        async def merged() -> None:
            async with AsyncWSManager(sdk.api.ws_url).channel(sid, channel) as events:
                await stored.calls.merge(**stored.place, secondary_study_uid=other.StudyInstanceUID)
                await events.wait_for_event(channel, sid, "EDIT", timeout=20)

        if sdk.is_async:
            sdk.done(merged())
        else:
            with WSManager(sdk.api.ws_url).channel(sid, channel) as events:
                stored.call("merge", secondary_study_uid=other.StudyInstanceUID)
                events.wait_for_event(channel, sid, "EDIT", timeout=20)
        assert len(stored.images()) == 3
        assert other.SOPInstanceUID in sum(stored.images().values(), [])

    def test_contours_become_a_structure_set(self, stored):
        body = json.dumps({
            "structureSetLabel": "Contours", "structureSetName": "Contours", "structureSetDate": 1625486773319,
            "structureSetTime": 1625486773319, "referencedFrameOfReferenceList": [], "structureSetROISequences": [],
            "roiContours": [], "rtROIObservations": [],
        })
        answer = stored.call("create_rt", body=body)
        assert (answer.namespace, answer.study_uid) == (stored.place["namespace"], stored.place["study_uid"])
        assert sum(map(len, stored.images().values())) == 4
