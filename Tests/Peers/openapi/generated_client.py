"""Uses the client that openapi-python-client made of the document: logs in, uploads images, waits for the study, lists
it, reads images back, and meets refusals. Arguments: the folder above the client, the sandbox's URL, the images; user
name and password come in the environment. Fails by an exception."""

import os
import sys
import time
from io import BytesIO
from pathlib import Path

folder, url, *images = sys.argv[1:]
sys.path.insert(0, folder)

from ambra_client import Client
from ambra_client.api.session import session_login, session_user
from ambra_client.api.storage_image import storage_image_dicom_payload, storage_image_upload
from ambra_client.api.storage_study import storage_study_count_head, storage_study_schema
from ambra_client.api.study import study_add, study_get, study_list, study_sync
from ambra_client.models import (
    ServiceError, SessionLoginBody, SessionUserBody, StorageError, StudyAddBody, StudyGetBody, StudyListBody,
    StudySyncBody)
from ambra_client.types import File

# An answer that the document does not name is an exception.
client = Client(base_url=url, raise_on_unexpected_status=True)


def log_in(password: str):
    return session_login.sync(
        client=client, body=SessionLoginBody(login=os.environ["PEERS_USERNAME"], password=password))


refused = log_in("not " + os.environ["PEERS_PASSWORD"])
assert isinstance(refused, ServiceError) and refused.error_type, refused
sid = log_in(os.environ["PEERS_PASSWORD"]).sid
namespace = session_user.sync(client=client, body=SessionUserBody(sid=sid)).namespace_id

# Storage takes the session in the query, as the document's security schemes say.
storage = Client(base_url=url, raise_on_unexpected_status=True, httpx_args={"params": {"sid": sid}})

contents = [Path(image).read_bytes() for image in images]
stored = [
    storage_image_upload.sync(namespace, client=storage, body=File(payload=BytesIO(content))) for content in contents
]
study_uid = stored[0].study_uid
triplet = {"study_uid": study_uid, "storage_namespace": namespace, "phi_namespace": namespace}
uuid = study_add.sync(client=client, body=StudyAddBody(sid=sid, **triplet)).uuid
synced = study_sync.sync(client=client, body=StudySyncBody(sid=sid, image_count=len(images), **triplet))
assert not isinstance(synced, ServiceError), synced

deadline = time.monotonic() + 60
while True:
    listed = study_list.sync(client=client, body=StudyListBody.from_dict({
        "sid": sid, "page.rows": 10, "sort_by": "created-desc", "filter.study_uid.equals": study_uid}))
    ready = [study for study in listed.studies if study.phantom == 0]
    if ready or time.monotonic() > deadline:
        break
    time.sleep(0.1)
assert [study.uuid for study in ready] == [uuid], listed
assert ready[0].image_count == len(images) and listed.page.more == 0
assert study_get.sync(client=client, body=StudyGetBody(sid=sid, uuid=uuid)).study_uid == study_uid
missing = study_get.sync(client=client, body=StudyGetBody(sid=sid, uuid=namespace))
assert isinstance(missing, ServiceError) and missing.error_type == "NOT_FOUND", missing

schema = storage_study_schema.sync(namespace, study_uid, client=storage)
listed_images = [(series.series_uid, image.id, image.version) for series in schema.series for image in series.images]
assert len(listed_images) == len(images)
for content, answer in zip(contents, stored, strict=True):
    back = storage_image_dicom_payload.sync(
        namespace, study_uid, answer.image_uid, answer.image_version, client=storage)
    assert back.payload.read() == content
assert storage_study_count_head.sync_detailed(namespace, study_uid, client=storage).status_code == 200
nothing = storage_study_schema.sync(namespace, "1.2.3", client=storage)
assert isinstance(nothing, StorageError) and nothing.kind.readable_status == "STUDY_NOT_FOUND", nothing
