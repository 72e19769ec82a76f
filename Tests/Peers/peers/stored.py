"""A study that the vendor's Python SDK has uploaded, and the storage calls for it."""

import io
from dataclasses import dataclass
from typing import Any

import pydicom

from peers import files
from peers.python_sdk import SDK

PATHS = [files.SCOUT, *sorted((files.PHANTOM / "coronal").glob("*.dcm"))[:2]]
WAIT = {"timeout": 20, "ws_timeout": 2}


@dataclass
class Stored:
    """A study of three images in two series that the SDK has uploaded."""

    sdk: SDK
    uuid: str
    place: dict[str, str]

    @property
    def calls(self) -> Any:
        return self.sdk.api.Storage.Study

    def call(self, name: str, **arguments: Any) -> Any:
        """Makes a call for the study."""
        return self.sdk.storage(getattr(self.calls, name), **{**self.place, **arguments})

    def image_call(self, name: str, **arguments: Any) -> Any:
        """Makes a call for the first image."""
        return self.call(name, image_uid=self.first.SOPInstanceUID, image_version="*", **arguments)

    @property
    def first(self) -> pydicom.Dataset:
        return pydicom.dcmread(PATHS[0])

    def images(self, study_uid: str | None = None) -> dict[str, list[str]]:
        """The images of each series, as the schema has them."""
        schema = self.call("schema", **({"study_uid": study_uid} if study_uid else {}))
        return {series.series_uid: [image.id for image in series.images] for series in schema.series}

    def payload(self, study_uid: str, image_uid: str, **arguments: Any) -> bytes:
        """The bytes of an image."""
        return self.sdk.content(self.sdk.storage(
            self.sdk.api.Storage.Image.dicom_payload, **{**self.place, "study_uid": study_uid}, image_uid=image_uid,
            image_version="*", **arguments))

    def wait(self, study_uid: str) -> Any:
        """The study that a call has made, once it is ready."""
        return self.sdk.done(self.sdk.api.Addon.Study.wait(
            study_uid=study_uid, namespace_id=self.place["namespace"], **WAIT))

    def attach(self, content: bytes = b"a report", **arguments: Any) -> Any:
        """Adds an attachment; gives it as the schema has it."""
        self.call("post_attachment", opened_file=io.BytesIO(content), **arguments)
        return self.call("schema").attachments[-1]


def upload(sdk: SDK, paths=PATHS) -> Any:
    """Uploads a study as the SDK does; gives the study, once it is ready."""
    return sdk.done(sdk.api.Addon.Study.upload_paths_and_get(
        dicom_paths=iter(paths), namespace_id=sdk.sandbox.namespace_id, **WAIT))


def stored(sdk: SDK) -> Stored:
    """Uploads a study; gives it with its calls."""
    study = upload(sdk)
    return Stored(sdk, study.uuid, dict(
        engine_fqdn=study.engine_fqdn, namespace=study.storage_namespace, study_uid=study.study_uid))
