"""The asynchronous half of the vendor's Python SDK: another HTTP client, other headers, the same sandbox."""

import asyncio
from pathlib import Path

import pydicom
import pytest
from aiohttp import connector
from ambra_sdk.api import AsyncApi
from ambra_sdk.exceptions.service import InvalidCredentials, MissingFields
from ambra_sdk.models import Study
from ambra_sdk.service.sorting import Sorter

from peers import files, proxy
from peers.sandbox import Sandbox


@pytest.fixture
def talk(sandbox: Sandbox, certificates: Path, tmp_path: Path):
    """Runs a conversation with the sandbox behind nginx."""
    # aiohttp reads its trust store once, when it is imported, and the SDK hands it no other.
    connector._SSL_CONTEXT_VERIFIED.load_verify_locations(certificates / "ca.pem")

    def run(conversation, password: str = sandbox.password):
        async def within(gate: proxy.Proxy):
            api = AsyncApi.with_creds(gate.url, sandbox.username, password, rate_limits=None)
            try:
                return await conversation(api, gate)
            finally:
                await api.logout()

        with proxy.running(tmp_path / "nginx", sandbox.authority, certificates / "server.pem") as gate:
            return asyncio.run(asyncio.wait_for(within(gate), timeout=60))

    return run


def test_sessions_and_errors(talk, sandbox):
    async def conversation(api, gate):
        assert (await api.Session.user().get()).email == sandbox.username
        api._sid = "unknown"
        assert (await api.Session.user().get()).email == sandbox.username
        with pytest.raises(MissingFields):
            await api.Study.set(uuid=None).get()

    talk(conversation)


def test_a_wrong_password(talk):
    async def conversation(api, gate):
        with pytest.raises(InvalidCredentials):
            await api.get_new_sid()

    talk(conversation, password="wrong")


def test_a_study_goes_up_and_comes_back(talk, sandbox):
    originals = files.images(files.PHANTOM)

    async def conversation(api, gate):
        uuid, uploaded = await api.Addon.Study.upload_dir(
            study_dir=files.PHANTOM, namespace_id=sandbox.namespace_id)
        assert len(uploaded) == len(originals)
        rows = api.Study.list().only([Study.uuid, Study.phantom]).sort_by(Sorter("created")).all()
        assert [dict(row) async for row in rows] == [{"uuid": uuid, "phantom": 0}]
        return [await fetched(api, gate, image) for image in map(pydicom.dcmread, originals)]

    async def fetched(api, gate, image) -> bytes:
        answer = await api.Storage.Image.dicom_payload(
            engine_fqdn=gate.authority, namespace=sandbox.namespace_id, study_uid=str(image.StudyInstanceUID),
            image_uid=str(image.SOPInstanceUID), image_version="*")
        return await answer.read()

    assert list(map(files.digest, talk(conversation))) == list(map(files.digest, originals))
