"""The vendor's Python SDK takes the sandbox for the service; nginx gives it the TLS that its storage calls insist on."""

import os
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Iterator

import pydicom
import pytest
from ambra_sdk.api import Api
from ambra_sdk.exceptions.service import (
    AuthorizationRequired, InvalidCredentials, InvalidField, InvalidSortField, MissingFields, NotFound)
from ambra_sdk.exceptions.storage import AccessDenied, StudyNotFound
from ambra_sdk.models import Study
from ambra_sdk.service.filtering import Filter, FilterCondition
from ambra_sdk.service.sorting import Sorter, SortingOrder

from peers import files, proxy
from peers.command import Command
from peers.sandbox import Sandbox


@pytest.fixture
def gate(sandbox: Sandbox, certificates: Path, tmp_path: Path, monkeypatch) -> Iterator[proxy.Proxy]:
    """nginx before the sandbox, trusted by the SDK."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificates / "ca.pem"))
    with proxy.running(tmp_path / "nginx", sandbox.authority, certificates / "server.pem") as gate:
        yield gate


@pytest.fixture
def api(gate: proxy.Proxy, sandbox: Sandbox) -> Iterator[Api]:
    """The SDK, with the sandbox's credentials and without its rate limit."""
    api = Api.with_creds(gate.url, sandbox.username, sandbox.password, rate_limits=None)
    yield api
    api.logout()


def add(api: Api, namespace: str, number: int) -> str:
    """Adds a study without images; gives its uuid."""
    answer = api.Study.add(
        study_uid=f"1.2.826.0.1.3680043.10.1.{number}", storage_namespace=namespace, phi_namespace=namespace,
        patient_name=f"Peer^{'ABCDE'[number]}", study_date=f"2026010{number + 1}", modality="CT" if number % 2 else "MR",
    ).get()
    return answer.uuid


@pytest.fixture
def five(api: Api, sandbox: Sandbox) -> list[str]:
    """The uuids of five studies, by patient's name."""
    return [add(api, sandbox.namespace_id, number) for number in range(5)]


def by_name(order: SortingOrder = SortingOrder.ascending) -> Sorter:
    return Sorter("patient_name", order)


class TestSessions:
    def test_a_good_login_gives_the_user(self, api, sandbox):
        user = api.Session.user().get()
        assert user.email == sandbox.username
        assert user.namespace_id
        assert len(api.sid) >= 16

    def test_a_wrong_password_is_invalid_credentials(self, gate, sandbox):
        with pytest.raises(InvalidCredentials):
            Api.with_creds(gate.url, sandbox.username, "wrong", rate_limits=None).get_sid()

    def test_an_unknown_session_is_replaced_by_a_new_login(self, api):
        api._sid = "unknown"
        assert api.Session.user().get().email
        assert api.sid != "unknown"

    def test_an_unknown_session_without_credentials_is_refused(self, gate):
        with pytest.raises(AuthorizationRequired):
            Api.with_sid(gate.url, "unknown", rate_limits=None).Session.user().get_once()

    def test_a_session_ends_with_logout(self, api, gate):
        sid = api.sid
        api.logout()
        with pytest.raises(AuthorizationRequired):
            Api.with_sid(gate.url, sid, rate_limits=None).Session.user().get_once()


class TestLists:
    def test_all_pages_arrive(self, api, five):
        rows = api.Study.list().sort_by(by_name()).set_rows_in_page(2).all()
        assert [row.uuid for row in rows] == five

    def test_slices(self, api, five):
        def query():
            return api.Study.list().sort_by(by_name()).set_rows_in_page(2).all()

        assert [row.uuid for row in query()[0:3]] == five[:3]
        assert [row.uuid for row in query()[1:4]] == five[1:4]
        assert [row.uuid for row in query()[4:]] == five[4:]
        assert list(query()[5:9]) == []
        assert query().first().uuid == five[0]

    def test_sorting_both_ways(self, api, five):
        def names(order):
            return [row.patient_name for row in api.Study.list().sort_by(by_name(order)).all()]

        assert names(SortingOrder.ascending) == sorted(names(SortingOrder.descending))
        assert names(SortingOrder.ascending) == names(SortingOrder.descending)[::-1]

    def test_conditions(self, api, five):
        def uuids(*conditions):
            query = api.Study.list().sort_by(by_name())
            for condition in conditions:
                query = query.filter_by(condition)
            return [row.uuid for row in query.all()]

        assert uuids(Study.modality == "CT") == five[1::2]
        assert uuids(Study.modality != "CT") == five[0::2]
        assert uuids(Study.study_uid.in_condition(["1.2.826.0.1.3680043.10.1.2", "1.2.3"])) == [five[2]]
        assert uuids(Study.phantom == True) == five  # noqa: E712
        assert uuids(Study.phantom == False) == []  # noqa: E712
        assert uuids(Filter("study_date", FilterCondition.ge, "20260103"), Study.modality == "CT") == [five[3]]
        assert uuids(Filter("patient_name", FilterCondition.like, "%no such name%")) == []

    def test_times_with_a_zone(self, api, five):
        def count(condition: FilterCondition, offset: timedelta):
            moment = datetime.now(timezone.utc) + offset
            return len(list(api.Study.list().filter_by(Filter("created", condition, moment)).all()))

        hour = timedelta(hours=1)
        assert count(FilterCondition.gt, -hour) == 5
        assert count(FilterCondition.gt, hour) == 0
        assert count(FilterCondition.lt, hour) == 5

    def test_only_some_fields(self, api, five):
        assert set(api.Study.list().only(Study.uuid).first()) == {"uuid"}
        assert set(api.Study.list().only([Study.uuid, Study.phantom]).first()) == {"uuid", "phantom"}
        assert set(api.Study.get(uuid=five[0]).only([Study.study_uid]).get()) == {"study_uid"}

    def test_names_that_do_not_exist_are_named_errors(self, api, five):
        with pytest.raises(InvalidField):
            api.Study.list().filter_by(Filter("no_such_field", FilterCondition.equals, "1")).first()
        with pytest.raises(InvalidSortField):
            api.Study.list().sort_by(Sorter("no_such_field")).first()


class TestErrors:
    def test_missing_fields(self, api):
        with pytest.raises(MissingFields):
            api.Study.set(uuid=None).get()
        with pytest.raises(MissingFields) as caught:
            api.Study.add(study_uid="1.2.3", storage_namespace=None, phi_namespace=None).get()
        assert caught.value.code == 412

    def test_not_found(self, api):
        with pytest.raises(NotFound):
            api.Study.get(uuid="00000000-0000-4000-8000-000000000000").get()

    def test_storage_tells_an_unknown_study_from_a_foreign_namespace(self, api, gate, sandbox):
        with pytest.raises(StudyNotFound) as caught:
            api.Storage.Study.schema(engine_fqdn=gate.authority, namespace=sandbox.namespace_id, study_uid="1.2.3")
        assert caught.value.exception_data["study_uid"] == "1.2.3"
        assert caught.value.extended is None
        with pytest.raises(AccessDenied):
            api.Storage.Study.schema(engine_fqdn=gate.authority, namespace="no-such-namespace", study_uid="1.2.3")


class TestImages:
    def test_a_study_that_the_sdk_uploads(self, api, gate, sandbox, certificates, home, tmp_path):
        uuid, uploaded = api.Addon.Study.upload_dir(study_dir=files.PHANTOM, namespace_id=sandbox.namespace_id)
        originals = files.images(files.PHANTOM)
        assert len(uploaded) == len(originals)
        study = api.Study.get(uuid=uuid).get()
        first = pydicom.dcmread(originals[0])
        assert (study.phantom, study.study_uid) == (0, first.StudyInstanceUID)
        assert study.image_count == len(originals)
        assert study.patient_name == str(first.PatientName)

        place = dict(engine_fqdn=study.engine_fqdn, namespace=study.storage_namespace, study_uid=study.study_uid)
        schema = api.Storage.Study.schema(**place)
        back = [
            api.Storage.Image.dicom_payload(**place, image_uid=image.id, image_version=version).content
            for series in schema.series for image in series.images for version in (image.version, "*")
        ]
        assert sorted(map(files.digest, back)) == sorted(2 * [files.digest(path) for path in originals])

        ambra = Command(home, gate.url, sandbox.username, sandbox.password)
        fetched = ambra("download", uuid, "--to", tmp_path / "back", "--cacert", certificates / "ca.pem")
        assert fetched.status == 0, fetched.errors
        assert files.digests(files.files(tmp_path / "back")) == files.digests(originals)

    def test_a_study_that_our_command_uploads(self, api, gate, sandbox, certificates, home):
        ambra = Command(home, gate.url, sandbox.username, sandbox.password)
        sent = ambra("upload", files.PHANTOM, "--json", "--cacert", certificates / "ca.pem")
        assert sent.status == 0, sent.errors
        study = api.Study.get(uuid=sent.json["studies"][0]["uuid"]).get()
        originals = files.images(files.PHANTOM)
        assert (study.phantom, study.image_count) == (0, len(originals))
        schema = api.Storage.Study.schema(
            engine_fqdn=study.engine_fqdn, namespace=study.storage_namespace, study_uid=study.study_uid)
        uids = {image.id for series in schema.series for image in series.images}
        assert uids == {str(pydicom.dcmread(path).SOPInstanceUID) for path in originals}

    def test_an_image_above_20_mib_goes_up_in_chunks(self, api, gate, sandbox, tmp_path):
        big = pydicom.dcmread(files.images(files.PHANTOM)[0])
        big.StudyInstanceUID = "1.2.826.0.1.3680043.10.1.99"
        big.Rows, big.Columns, big.NumberOfFrames = 1024, 1024, 11
        big.PixelData = os.urandom(11 * 1024 * 1024 * 2 + 0)
        path = tmp_path / "big.dcm"
        big.save_as(path)
        assert path.stat().st_size > 20 << 20

        answer = api.Study.add(
            study_uid=big.StudyInstanceUID, storage_namespace=sandbox.namespace_id,
            phi_namespace=sandbox.namespace_id).get()
        api.Addon.Dicom.upload_from_path(
            dicom_path=path, namespace_id=sandbox.namespace_id, engine_fqdn=answer.engine_fqdn)
        assert len(gate.logged(1 + 12 + 1, "/multipart/")) == 1 + 12 + 1
        image = api.Storage.Image.dicom_payload(
            engine_fqdn=answer.engine_fqdn, namespace=sandbox.namespace_id, study_uid=big.StudyInstanceUID,
            image_uid=big.SOPInstanceUID, image_version="*")
        assert files.digest(image.content) == files.digest(path)
