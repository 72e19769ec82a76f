"""The vendor's Python SDK, both halves: sessions, users, places, studies and what belongs to them, over TLS."""

import base64
import io
import json
import zipfile

import pytest
from ambra_sdk.exceptions.service import (
    AlreadyExists, AuthorizationRequired, DupNamespaceName, DuplicateName, InvalidCredentials, InvalidJson,
    MissingFields, NotEmpty, NotFound, NotPermitted, Phantom, Stale)
from ambra_sdk.models import Study
from ambra_sdk.service.filtering import Filter, FilterCondition
from ambra_sdk.service.query import AsyncQueryO, QueryO

from peers.python_sdk import SDK, group, joined, study
from peers.resources import node

UNKNOWN = "00000000-0000-4000-8000-000000000000"


def user(sdk: SDK, email: str = "ann@example.com") -> str:
    """Adds a user to the account; gives its uuid."""
    return sdk.get(sdk.api.User.add(
        account_id=sdk.sandbox.account_id, email=email, first="Ann", last="Roe", mobile_phone="+1 555 0100",
        password="another's password: 1A")).uuid


class TestSessions:
    def test_the_user_of_the_session(self, sdk):
        answer = sdk.get(sdk.api.Session.user())
        assert answer.email == sdk.sandbox.username
        assert answer.namespace_id

    def test_a_wrong_password(self, sdk):
        other = sdk.connect(password="wrong")
        with pytest.raises(InvalidCredentials):
            sdk.get(other.Session.user())
        sdk.end(other)

    def test_a_login_gives_another_session(self, sdk):
        answer = sdk.get(sdk.api.Session.login(login=sdk.sandbox.username, password=sdk.sandbox.password))
        assert answer.sid and answer.sid != sdk.sid

    def test_a_lost_session_is_replaced(self, sdk):
        sdk.api._sid = "lost"
        assert sdk.get(sdk.api.Session.user()).email == sdk.sandbox.username
        assert sdk.api._sid != "lost"

    def test_a_lost_session_is_replaced_in_lists(self, sdk):
        added = study(sdk)
        sdk.api._sid = "lost"
        assert [row.uuid for row in sdk.rows(sdk.api.Study.list().all())] == [added]

    def test_an_unknown_session_without_credentials(self, sdk):
        other = sdk.connect(sid="unknown")
        with pytest.raises(AuthorizationRequired):
            sdk.done(other.Session.user().get_once())
        sdk.end(other)

    def test_permissions_are_those_that_were_asked_for(self, sdk):
        query = sdk.api.Session.permissions(namespace_id=sdk.sandbox.namespace_id)
        answer = sdk.get(query.only(["study_download", "study_upload"]))
        assert dict(answer) == {"study_download": 1, "study_upload": 1}

    def test_the_time_that_is_left(self, sdk):
        assert 0 < int(sdk.get(sdk.api.Session.ttl()).ttl) <= 3 * 60

    def test_a_uuid_is_new_each_time(self, sdk):
        first, second = (sdk.get(sdk.api.Session.uuid()).uuid for _ in range(2))
        assert first != second and len(first) == 36


class TestUsers:
    def test_only_some_fields(self, sdk):
        assert set(sdk.get(sdk.api.User.get().only(["email"]))) == {"email"}
        assert set(sdk.get(sdk.api.User.get().only(["email", "name"]))) == {"email", "name"}

    def test_a_name_that_is_set(self, sdk):
        sdk.get(sdk.api.User.set(
            first="Ann", last="Roe", indicator_md5="a", privacy_md5="b", terms_md5="c"))
        answer = sdk.get(sdk.api.User.get())
        assert (answer.first, answer.last) == ("Ann", "Roe")

    def test_namespaces_are_those_of_account_and_groups(self, sdk):
        added = joined(sdk)
        listed = {row.uuid for row in sdk.get(sdk.api.User.namespace_list()).namespaces}
        assert {sdk.sandbox.namespace_id, added.namespace_id} <= listed

    def test_settings_come_back(self, sdk):
        sdk.get(sdk.api.Setting.set(key="layout", value="two by two"))
        assert sdk.get(sdk.api.Setting.get(key="layout")).value == "two by two"

    def test_users_of_an_account_come_and_go(self, sdk):
        added = user(sdk)
        account = sdk.sandbox.account_id
        assert sdk.get(sdk.api.Account.user_get(uuid=account, user_id=added)).user_id == added
        sdk.get(sdk.api.Account.user_set(uuid=account, user_id=added, account_alias="annie"))
        assert sdk.get(sdk.api.Account.user_get(uuid=account, user_id=added)).account_alias == "annie"
        sdk.get(sdk.api.Account.user_delete(uuid=account, user_id=added))
        assert added not in [row.user_id for row in sdk.get(sdk.api.Account.user_list(uuid=account)).users]

    @pytest.mark.parametrize("namespace, more", [("Group", {}), ("Location", {"event_upload_fail": 0})])
    def test_members_of_places_come_and_go(self, sdk, namespace, more):
        calls = getattr(sdk.api, namespace)
        place = sdk.get(calls.add(account_id=sdk.sandbox.account_id, name="Place")).uuid
        added = user(sdk)
        sdk.get(calls.user_add(uuid=place, user_id=added, **more))
        assert added in [row.user_id for row in sdk.get(calls.user_list(uuid=place)).users]
        sdk.get(calls.user_delete(uuid=place, user_id=added))
        assert added not in [row.user_id for row in sdk.get(calls.user_list(uuid=place)).users]


class TestPlaces:
    @pytest.mark.parametrize("namespace", ["Group", "Location"])
    def test_a_place_has_a_namespace_of_its_own_and_a_name_of_its_own(self, sdk, namespace):
        calls = getattr(sdk.api, namespace)
        first = sdk.get(calls.add(account_id=sdk.sandbox.account_id, name="First"))
        second = sdk.get(calls.add(account_id=sdk.sandbox.account_id, name="Second"))
        assert len({first.namespace_id, second.namespace_id, sdk.sandbox.namespace_id}) == 3
        with pytest.raises(DupNamespaceName):
            sdk.get(calls.add(account_id=sdk.sandbox.account_id, name="First"))

    def test_the_account_is_listed_under_its_namespace(self, sdk):
        accounts = sdk.rows(sdk.api.Account.list().all())
        assert [row.uuid for row in accounts] == [sdk.sandbox.account_id]
        assert accounts[0].namespace_id == sdk.sandbox.namespace_id

    def test_an_account_by_its_name(self, sdk):
        name = sdk.get(sdk.api.Account.get(uuid=sdk.sandbox.account_id)).name
        by_name = Filter("name", FilterCondition.equals, name)
        assert sdk.first(sdk.api.Account.list().filter_by(by_name)).uuid == sdk.sandbox.account_id
        assert sdk.first(sdk.api.Account.list().filter_by(Filter("name", FilterCondition.equals, "none"))) is None

    @pytest.mark.parametrize("permission", ["study_delete", "study_duplicate", "study_split", "study_merge"])
    def test_permissions_of_a_role(self, sdk, permission):
        role = sdk.get(sdk.api.Role.add(account_id=sdk.sandbox.account_id, name="Reader")).uuid
        for flag in (0, 1):
            sdk.get(sdk.api.Role.set(uuid=role, permissions=json.dumps({permission: flag})))
            assert sdk.get(sdk.api.Role.get(uuid=role)).permissions[permission] == flag

    def test_settings_of_a_role_that_are_no_json(self, sdk):
        with pytest.raises(InvalidJson):
            sdk.get(sdk.api.Role.add(account_id=sdk.sandbox.account_id, name="Reader", settings="{"))

    def test_the_engine_of_a_namespace(self, sdk):
        answer = sdk.get(sdk.api.Namespace.engine_fqdn(namespace_id=sdk.sandbox.namespace_id))
        assert answer.engine_fqdn == sdk.sandbox.authority

    def test_event_defaults_of_a_namespace_come_back(self, sdk):
        calls = sdk.api.Namespace
        sdk.get(calls.event_defaults(uuid=sdk.sandbox.namespace_id, event_share=1))
        assert sdk.get(calls.event_defaults(uuid=sdk.sandbox.namespace_id)).event_share == 1

    def test_a_gateway_has_a_serial_number_and_is_listed(self, sdk):
        added = node(sdk)
        assert sdk.get(sdk.api.Node.get(uuid=added)).serial_no
        assert added in [row.uuid for row in sdk.rows(sdk.api.Node.list(account_id=sdk.sandbox.account_id).all())]
        sdk.get(sdk.api.Node.delete(uuid=added))
        with pytest.raises(NotFound):
            sdk.get(sdk.api.Node.get(uuid=added))


class TestAccounts:
    """Calls that the service does not document, as the SDK's own tests make them."""

    def call(self, sdk: SDK, path: str, **data: str):
        query = AsyncQueryO if sdk.is_async else QueryO
        errors = {("DUPLICATE_NAME", None): DuplicateName(), ("NOT_EMPTY", None): NotEmpty()}
        return sdk.get(query(api=sdk.api, url=path, request_data=data, errors_mapping=errors, required_sid=True))

    def account(self, sdk: SDK, name: str = "Clinic"):
        """The account of a name; `None` for none."""
        return sdk.first(sdk.api.Account.list().filter_by(Filter("name", FilterCondition.equals, name)))

    def test_a_new_account_has_a_namespace_a_role_and_the_caller(self, sdk):
        self.call(sdk, "/account/add", name="Clinic")
        account = self.account(sdk)
        assert account.namespace_id != sdk.sandbox.namespace_id
        assert "Administrator" in [row.name for row in sdk.rows(sdk.api.Role.list(account_id=account.uuid).all())]
        assert sdk.get(sdk.api.User.get(account_id=account.uuid)).email == sdk.sandbox.username

    def test_a_name_is_taken_once(self, sdk):
        self.call(sdk, "/account/add", name="Clinic")
        with pytest.raises(DuplicateName):
            self.call(sdk, "/account/add", name="Clinic")

    def test_an_account_goes_when_its_studies_are_gone(self, sdk):
        self.call(sdk, "/account/add", name="Clinic")
        account = self.account(sdk)
        added = sdk.get(sdk.api.Study.add(
            study_uid="1.2.3", storage_namespace=account.namespace_id, phi_namespace=account.namespace_id)).uuid
        with pytest.raises(NotEmpty):
            self.call(sdk, "/account/delete/", uuid=account.uuid)
        sdk.get(sdk.api.Study.delete(uuid=added))
        self.call(sdk, "/account/delete/", uuid=account.uuid)
        assert self.account(sdk) is None

    def test_the_archive_of_custom_code(self, sdk):
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            archive.writestr("main.py", "print('checked')")
        code = sdk.get(sdk.api.Customcode.add(
            account_id=sdk.sandbox.account_id, name="Check", type="AI_CUSTOM_VALIDATION_CODE", language="PYTHON",
            code="print('checked')", zip=base64.b64encode(content.getvalue()).decode())).uuid
        answer = sdk.get(sdk.api.Customcode.zip(uuid=code))
        assert answer.headers["Content-Type"] == "application/zip; charset=ISO-8859-1"
        assert zipfile.ZipFile(io.BytesIO(sdk.content(answer))).namelist() == ["main.py"]


class TestStudies:
    def test_a_study_without_images_is_a_phantom(self, sdk):
        added = sdk.get(sdk.api.Study.get(uuid=study(sdk, modality="CT", accession_number="A1")))
        assert (added.phantom, added.modality, added.accession_number) == (1, "CT", "A1")
        assert added.engine_fqdn == sdk.sandbox.authority

    def test_a_study_is_there_once(self, sdk):
        study(sdk)
        with pytest.raises(AlreadyExists):
            study(sdk)

    def test_a_study_by_its_storage_triplet(self, sdk):
        added = study(sdk)
        place = dict(study_uid="1.2.826.0.1.3680043.10.1.1", storage_namespace=sdk.sandbox.namespace_id)
        assert sdk.get(sdk.api.Study.get(**place)).uuid == added
        assert sdk.get(sdk.api.Study.get(**place, phi_namespace=sdk.sandbox.namespace_id)).uuid == added

    def test_values_that_are_set_come_back(self, sdk):
        added = study(sdk, modality="CT")
        sdk.get(sdk.api.Study.set(study_id=added, study_description="Follow-up", patient_sex="F"))
        answer = sdk.get(sdk.api.Study.get(uuid=added))
        assert (answer.study_description, answer.patient_sex, answer.modality) == ("Follow-up", "F", "CT")

    def test_a_study_uid_alone_is_no_name(self, sdk):
        with pytest.raises(MissingFields) as caught:
            sdk.get(sdk.api.Study.set(study_uid="1.2.3", study_description="x"))
        assert caught.value.error_subtype == ["storage_namespace", "phi_namespace"]

    def test_an_unknown_study(self, sdk):
        for query in (sdk.api.Study.get(uuid=UNKNOWN), sdk.api.Study.delete(uuid=UNKNOWN)):
            with pytest.raises(NotFound):
                sdk.get(query)

    def test_a_deleted_study_is_gone(self, sdk):
        kept, gone = study(sdk, 1), study(sdk, 2)
        sdk.get(sdk.api.Study.delete(uuid=gone))
        assert [row.uuid for row in sdk.rows(sdk.api.Study.list().all())] == [kept]

    def test_counts(self, sdk):
        for number in range(3):
            study(sdk, number, modality="CT" if number else "MR")
        assert sdk.get(sdk.api.Study.count()).count == 3
        assert sdk.get(sdk.api.Study.count().filter_by(Study.modality == "CT")).count == 2

    def test_a_moved_study(self, sdk):
        added, place = study(sdk), joined(sdk)
        sdk.get(sdk.api.Study.move(uuid=added, namespace_id=place.namespace_id))
        rows = sdk.rows(sdk.api.Study.list().filter_by(Study.phi_namespace == place.namespace_id).all())
        assert [row.study_uid for row in rows] == ["1.2.826.0.1.3680043.10.1.1"]

    def test_a_study_without_images_is_not_shared(self, sdk):
        with pytest.raises(Phantom):
            sdk.get(sdk.api.Study.share(uuid=study(sdk), group_id=group(sdk).uuid))

    def test_a_star(self, sdk):
        added = study(sdk)
        for flag in (1, 0):
            sdk.get(sdk.api.Study.star(uuid=added, star=flag))
            assert sdk.get(sdk.api.Study.get(uuid=added)).star == flag

    def test_comments(self, sdk):
        added = study(sdk)
        comment = sdk.get(sdk.api.Study.comment_add(study_id=added, body="see slice 3")).uuid
        assert sdk.get(sdk.api.Study.comment_get(uuid=comment)).body == "see slice 3"
        sdk.get(sdk.api.Study.comment_delete(uuid=comment))
        with pytest.raises(NotFound):
            sdk.get(sdk.api.Study.comment_get(uuid=comment))

    def test_the_status(self, sdk):
        added = study(sdk)
        sdk.get(sdk.api.Study.status_set(study_id=added, old="NEW", new="READ"))
        assert sdk.get(sdk.api.Study.status_get(study_id=added)).study_status == "READ"

    def test_a_status_that_somebody_else_has_changed(self, sdk):
        added = study(sdk)
        sdk.get(sdk.api.Study.status_set(study_id=added, old="NEW", new="READ"))
        with pytest.raises(Stale):
            sdk.get(sdk.api.Study.status_set(study_id=added, old="NEW", new="SENT"))

    def test_a_frozen_study(self, sdk):
        added = study(sdk)
        sdk.get(sdk.api.Study.freeze(uuid=added, thaw=0))
        with pytest.raises(NotPermitted):
            sdk.get(sdk.api.Study.set(study_id=added, study_description="x"))
        sdk.get(sdk.api.Study.freeze(uuid=added, thaw=1))
        sdk.get(sdk.api.Study.set(study_id=added, study_description="x"))
        assert sdk.get(sdk.api.Study.get(uuid=added)).study_description == "x"

    def test_custom_fields_are_on_every_study(self, sdk):
        added = study(sdk)
        assert not sdk.get(sdk.api.Study.get(uuid=added)).customfields
        field = sdk.get(sdk.api.Customfield.add(
            account_id=sdk.sandbox.account_id, name="Ward", object="Study", type="text")).uuid
        for answer in (sdk.get(sdk.api.Study.get(uuid=added)), sdk.first(sdk.api.Study.list())):
            assert answer.customfields.get_by_name("Ward").uuid == field
            assert answer.customfields.get_by_uuid(field).type == "text"
        sdk.get(sdk.api.Customfield.delete(uuid=field))
        assert not sdk.get(sdk.api.Study.get(uuid=added)).customfields

    def test_the_value_of_a_custom_field(self, sdk):
        added = study(sdk)
        field = sdk.get(sdk.api.Customfield.add(
            account_id=sdk.sandbox.account_id, name="Ward", object="Study", type="text")).uuid
        sdk.get(sdk.api.Study.set(study_id=added, customfield_param={field: "North"}))
        assert sdk.get(sdk.api.Study.get(uuid=added)).customfields.get_by_name("Ward").value == "North"

    def test_tags(self, sdk):
        added = study(sdk)
        sdk.get(sdk.api.Tag.add(object="Study", object_id=added, tag="urgent"))
        assert sdk.get(sdk.api.Study.get(uuid=added)).tags == ["urgent"]
        sdk.get(sdk.api.Tag.delete(object="Study", object_id=added, tag="urgent"))
        assert sdk.get(sdk.api.Study.get(uuid=added)).tags == []

    def test_annotations_and_key_images(self, sdk):
        image = dict(study_id=study(sdk), series_uid="1.2.1", instance_uid="1.2.1.1", frame_number=1)
        note = sdk.get(sdk.api.Annotation.add(**image, json=json.dumps({"x": 1}))).uuid
        key = sdk.get(sdk.api.Keyimage.add(**image, version="a")).uuid
        notes = sdk.get(sdk.api.Annotation.list(study_id=image["study_id"])).annotations
        assert [row.uuid for row in notes] == [note]
        images = sdk.get(sdk.api.Keyimage.list(study_id=image["study_id"])).images
        assert [row.uuid for row in images] == [key]
        sdk.get(sdk.api.Keyimage.delete(uuid=key))
        with pytest.raises(NotFound):
            sdk.get(sdk.api.Keyimage.get(uuid=key))

    def test_a_meeting_about_a_study(self, sdk):
        meeting = sdk.get(sdk.api.Meeting.add(study_id=study(sdk), name="Round", state=json.dumps({"slice": 1}))).uuid
        sdk.get(sdk.api.Meeting.set(uuid=meeting, name="Second round"))
        assert sdk.get(sdk.api.Meeting.get(uuid=meeting)).name == "Second round"
        sdk.get(sdk.api.Meeting.delete(uuid=meeting))
        with pytest.raises(NotFound):
            sdk.get(sdk.api.Meeting.get(uuid=meeting))

    def test_a_message_about_a_study(self, sdk):
        added = study(sdk)
        message = sdk.get(sdk.api.Message.add(study_id=added, body="please look")).uuid
        assert sdk.get(sdk.api.Message.get(uuid=message)).body == "please look"
        sdk.get(sdk.api.Message.delete(uuid=message))
        with pytest.raises(NotFound):
            sdk.get(sdk.api.Message.get(uuid=message))

    def test_a_link_to_a_study(self, sdk):
        added = study(sdk)
        link = sdk.get(sdk.api.Link.add(study_id=added, action="STUDY_VIEW", prompt_for_anonymize=0))
        assert [row.uuid for row in sdk.rows(sdk.api.Link.list(study_id=added).all())] == [link.uuid]
        sdk.get(sdk.api.Link.delete(uuid=link.uuid))
        assert sdk.rows(sdk.api.Link.list(study_id=added).all()) == []
