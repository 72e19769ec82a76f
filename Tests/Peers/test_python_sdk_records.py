"""The vendor's Python SDK, both halves: every kind of record can be added, read, listed, changed and deleted."""

import pytest
from ambra_sdk.exceptions.service import NotFound

from peers.python_sdk import SDK
from peers.resources import RESOURCES, Resource

each = pytest.mark.parametrize(
    "sdk, resource",
    [pytest.param(kind, resource, id=f"{kind}-{resource.name}") for resource in RESOURCES for kind in resource.kinds],
    indirect=["sdk"],
)


def seen(record: dict, values: dict, resource: Resource) -> dict:
    """What a record says where `values` say something that an answer repeats."""
    return {name: record[name] for name in values if name not in resource.hidden}


def expected(values: dict, resource: Resource) -> dict:
    return {name: value for name, value in values.items() if name not in resource.hidden}


@each
class TestRecords:
    def test_what_is_added_is_read_and_listed(self, sdk: SDK, resource: Resource):
        before = resource.listed(sdk)
        uuid = resource.added(sdk)
        assert uuid not in before
        record = resource.call(sdk, "get", uuid=uuid)
        assert seen(record, resource.values, resource) == expected(resource.values, resource)
        assert sorted(resource.listed(sdk)) == sorted([*before, uuid])

    def test_what_is_set_comes_back_and_the_rest_stays(self, sdk: SDK, resource: Resource):
        uuid = resource.added(sdk)
        resource.call(sdk, "set", uuid=uuid, **{**resource.kept, **resource.changes})
        record = resource.call(sdk, "get", uuid=uuid)
        values = {**resource.values, **resource.changes}
        assert seen(record, values, resource) == expected(values, resource)

    def test_what_is_deleted_is_gone(self, sdk: SDK, resource: Resource):
        kept, gone = resource.added(sdk), resource.added(sdk, " 2")
        resource.call(sdk, "delete", uuid=gone)
        with pytest.raises((NotFound, resource.missing)):
            resource.call(sdk, "get", uuid=gone)
        with pytest.raises(resource.missing):
            resource.call(sdk, "delete", uuid=gone)
        listed = resource.listed(sdk)
        assert kept in listed and gone not in listed
