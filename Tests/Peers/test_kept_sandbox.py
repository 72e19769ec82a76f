"""`ambra sandbox --data` is killed under load: what it acknowledged is there afterwards, and nothing is there by half."""

import json
import os
import random
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from io import BytesIO
from pathlib import Path
from urllib.parse import urlencode

from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian

from peers import sandbox as sandboxes
from peers.sandbox import PASSWORD, USERNAME, Sandbox

# How often the sandbox is killed; by hand a hundred times: AMBRA_KILLS=100 Tests/Peers/run -k kept
KILLS = int(os.environ.get("AMBRA_KILLS", "5"))
WORKERS = 6
ROOT = "1.2.826.0.1.3680043.10.2"


def image(study: str, uid: str, fill: random.Random) -> bytes:
    """An image as bytes; no two have the same pixels."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = CTImageStorage, uid
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data = FileDataset(None, {}, file_meta=meta, preamble=bytes(128))
    data.SOPClassUID, data.SOPInstanceUID = CTImageStorage, uid
    data.StudyInstanceUID, data.SeriesInstanceUID = study, study + ".1"
    data.PatientName, data.Modality = "Kept^Case", "CT"
    data.Rows, data.Columns = 64, 64
    data.add_new("PixelData", "OW", fill.randbytes(64 * 64 * 2))
    data.is_little_endian, data.is_implicit_VR = True, False
    out = BytesIO()
    data.save_as(out, write_like_original=False)
    return out.getvalue()


class Client:
    """One connection to the sandbox."""

    def __init__(self, sandbox: Sandbox):
        self.namespace = sandbox.namespace_id
        self.connection = HTTPConnection(sandbox.authority, timeout=30)
        self.sid = self.call("/session/login", login=USERNAME, password=PASSWORD)["sid"]

    def send(self, method: str, path: str, body: bytes | None = None, headers: dict | None = None) -> tuple[int, bytes]:
        self.connection.request(method, "/api/v3" + path, body=body, headers=headers or {})
        answer = self.connection.getresponse()
        return answer.status, answer.read()

    def call(self, path: str, **fields: str) -> dict:
        """A call of the service."""
        status, body = self.send(
            "POST", path, urlencode(fields).encode(), {"Content-Type": "application/x-www-form-urlencoded"})
        assert status == 200, body
        return json.loads(body)

    def storage(self, method: str, path: str, body: bytes | None = None) -> tuple[int, bytes]:
        return self.send(method, f"/storage{path}?sid={self.sid}", body)


@dataclass
class Ledger:
    """What a worker was told. A key is (study, image)."""

    stored: dict[tuple[str, str], bytes] = field(default_factory=dict)
    deleted: set[tuple[str, str]] = field(default_factory=set)
    added: set[str] = field(default_factory=set)
    # Asked for, and not answered: it may have happened or not.
    unknown: dict[tuple[str, str], bytes] = field(default_factory=dict)


def work(sandbox: Sandbox, ledger: Ledger, round_number: int, number: int) -> None:
    """Uploads, deletes and adds until the sandbox is gone."""
    draw = random.Random(f"{round_number}-{number}")
    try:
        client = Client(sandbox)
        study = f"{ROOT}.{round_number}.{number}"
        for count in range(1, 100_000):
            key = (study, f"{study}.1.{count}")
            content = image(*key, draw)
            ledger.unknown[key] = content
            status, body = client.storage("POST", f"/namespace/{client.namespace}/image", content)
            assert status == 202, body
            ledger.stored[key] = ledger.unknown.pop(key)
            if count == 3:
                client.call(
                    "/study/add", sid=client.sid, study_uid=study, storage_namespace=client.namespace,
                    phi_namespace=client.namespace)
                ledger.added.add(study)
            if count % 4 == 0:
                victim = draw.choice(sorted(ledger.stored))
                ledger.unknown[victim] = ledger.stored.pop(victim)
                status, body = client.storage("DELETE", f"/study/{client.namespace}/{study}/image/{victim[1]}")
                assert status in (200, 202), body
                ledger.unknown.pop(victim)
                ledger.deleted.add(victim)
    except (OSError, HTTPException):
        return


def content(client: Client, key: tuple[str, str]) -> bytes | None:
    """The bytes of an image, or None where storage has none."""
    status, body = client.storage("GET", f"/study/{client.namespace}/{key[0]}/image/{key[1]}/version/*")
    assert status in (200, 404), body
    return body if status == 200 else None


def check(client: Client, ledger: Ledger) -> None:
    """Everything acknowledged holds; what was on its way is there whole or not at all."""
    for key, bytes_of_image in ledger.stored.items():
        assert content(client, key) == bytes_of_image
    for key in ledger.deleted:
        assert content(client, key) is None
    for key, bytes_of_image in ledger.unknown.items():
        assert content(client, key) in (None, bytes_of_image)
    for study in ledger.added:
        found = client.call("/study/get", sid=client.sid, study_uid=study, storage_namespace=client.namespace)
        assert found["study_uid"] == study


def test_kill_9_under_load_loses_nothing_and_leaves_nothing_half(tmp_path: Path):
    data = tmp_path / "data"
    ledgers: list[Ledger] = []
    draw = random.Random(20_261)
    for round_number in range(KILLS):
        with sandboxes.running("--data", data) as sandbox:
            if ledgers:
                check(Client(sandbox), ledgers[-1])
            ledgers.append(Ledger())
            parts = [Ledger() for _ in range(WORKERS)]
            with ThreadPoolExecutor(WORKERS) as pool:
                workers = [
                    pool.submit(work, sandbox, part, round_number, number) for number, part in enumerate(parts)
                ]
                time.sleep(draw.uniform(0.2, 0.9))
                sandbox.process.send_signal(signal.SIGKILL)
            for worker in workers:
                worker.result()
            for part in parts:
                ledgers[-1].stored |= part.stored
                ledgers[-1].deleted |= part.deleted
                ledgers[-1].added |= part.added
                ledgers[-1].unknown |= part.unknown
    acknowledged = sum(len(ledger.stored) + len(ledger.deleted) for ledger in ledgers)
    assert acknowledged > KILLS * WORKERS and sum(len(ledger.deleted) for ledger in ledgers) > KILLS
    with sandboxes.running("--data", data) as sandbox:
        client = Client(sandbox)
        for ledger in ledgers:
            check(client, ledger)
    print(f"{KILLS} kills, {acknowledged} images acknowledged")
