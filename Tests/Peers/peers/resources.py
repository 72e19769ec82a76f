"""Records of the service that can be added, read, listed, changed and deleted: what one of each kind is made of."""

import json
from dataclasses import dataclass, field
from typing import Any, Callable

from ambra_sdk.exceptions.service import NotFound, NotPermitted, NotSysadminOrSupport

from peers.python_sdk import SDK


@dataclass(frozen=True)
class Resource:
    """A kind of record."""

    namespace: str
    """The namespace of the SDK."""
    values: dict[str, Any]
    """What one is added with, besides its account or parent."""
    changes: dict[str, Any]
    """What can be changed about it."""
    prefix: str = ""
    """What the names of the SDK's methods begin with."""
    parent: str = "account_id"
    """The parameter that names what it is part of."""
    hidden: frozenset[str] = frozenset()
    """Values that no answer repeats in the form that they were given in."""
    listing: dict[str, Any] = field(default_factory=dict)
    """What else a list is asked for with."""
    kept: dict[str, Any] = field(default_factory=dict)
    """What a change has to repeat."""
    missing: type[Exception] = NotFound
    """What the deletion of a record that is not there raises: calls that do not document NOT_FOUND raise another."""
    kinds: tuple[str, ...] = ("sync", "async")
    """The halves of the SDK that have the namespace."""

    @property
    def name(self) -> str:
        return f"{self.namespace}.{self.prefix}".rstrip("._")

    def call(self, sdk: SDK, verb: str, **arguments: Any) -> Any:
        """Makes a call of this kind of record."""
        return sdk.get(self.query(sdk, verb, **arguments))

    def query(self, sdk: SDK, verb: str, **arguments: Any) -> Any:
        return getattr(getattr(sdk.api, self.namespace), self.prefix + verb)(**arguments)

    def added(self, sdk: SDK, suffix: str = "") -> str:
        """Adds one, its name with a suffix where names must differ; gives its uuid."""
        names = {name: f"{value}{suffix}" for name, value in self.values.items() if name in ("name", "mrn")}
        return self.call(sdk, "add", **{self.parent: self.parent_id(sdk, suffix)}, **{**self.values, **names}).uuid

    def parent_id(self, sdk: SDK, suffix: str = "") -> str:
        """The account's uuid, or that of a new record that one of this kind can be part of."""
        return sdk.sandbox.account_id if self.parent == "account_id" else PARENTS[self.parent](sdk, suffix)

    def listed(self, sdk: SDK) -> list[str]:
        """The uuids of the account's records of this kind."""
        account = {} if self.namespace == "Query" else {"account_id": sdk.sandbox.account_id}
        query = self.query(sdk, "list", **account, **self.listing)
        if hasattr(query, "all"):
            return [row.uuid for row in sdk.rows(query.all())]
        rows = [value for value in sdk.get(query).values() if isinstance(value, list)]
        assert len(rows) == 1
        return [row["uuid"] for row in rows[0]]


def node(sdk: SDK) -> str:
    """Adds a gateway."""
    return sdk.get(sdk.api.Node.add(
        accelerator_id=None, account_id=sdk.sandbox.account_id, name="Gateway", type="HARVESTER")).uuid


def _parent(namespace: str) -> Callable[[SDK, str], str]:
    return lambda sdk, suffix: sdk.get(
        getattr(sdk.api, namespace).add(account_id=sdk.sandbox.account_id, name=f"{namespace}{suffix}")).uuid


PARENTS = {"site_id": _parent("Site"), "group_id": _parent("Group")}

RESOURCES = [
    Resource(
        "Anonymization", {"name": "Trial", "rules": json.dumps({"patient_name": "s/.*/Trial/"})}, {"name": "Study"},
        hidden=frozenset({"rules"}), kinds=("sync",)),
    Resource(
        "Customcode",
        {"name": "Check", "type": "AI_CUSTOM_VALIDATION_CODE", "language": "PYTHON", "code": "print('checked')"},
        {"name": "Verify", "code": "print('verified')"}, missing=NotPermitted),
    Resource("Customfield", {"name": "Ward", "object": "Study", "type": "text"}, {"name": "Room"}),
    Resource(
        "Dictionary",
        {
            "name": "Sexes", "object": "Study", "lookup": json.dumps(["patient_sex"]),
            "replace": json.dumps(["patient_sex"]), "case_sensitive": 1,
        },
        {"name": "Genders"}, hidden=frozenset({"lookup", "replace", "object"})),
    Resource(
        "Filter", {"name": "Recent", "type": "study", "configuration": json.dumps({})}, {"name": "Old"},
        hidden=frozenset({"configuration"}), listing={"type": "study"}),
    Resource("Group", {"name": "Cardiology", "must_approve": 1}, {"name": "Neurology", "must_approve": 0}),
    Resource("Hl7", {"name": "Letter", "body": "Dear [name]"}, {"name": "Note", "body": "Hello"}, prefix="template_"),
    Resource(
        "Hl7",
        {"name": "Dates", "order_by": 1, "conditions": json.dumps({}), "replacements": json.dumps({})},
        {"name": "Times", "order_by": 2}, prefix="transform_", hidden=frozenset({"conditions", "replacements"}),
        kept={"conditions": json.dumps({}), "replacements": json.dumps({})}),
    Resource("Location", {"name": "North", "must_approve": 1}, {"name": "South", "must_approve": 0}),
    Resource(
        "Order",
        {
            "patientid": "P1", "patient_name": "Doe^Jane", "accession_number": "A1", "patient_sex": "F",
            "patient_birth_date": "19700102", "referring_physician": "Roe^Ann", "sending_facility": "Ward",
        },
        {"patient_name": "Doe^June", "accession_number": "A2"},
        kept={
            "patientid": "P1", "patient_sex": "F", "patient_birth_date": "19700102",
            "referring_physician": "Roe^Ann", "sending_facility": "Ward",
        }),
    Resource(
        "Patient", {"name": "Doe^Jane", "mrn": "M1", "sex": "F", "birth_date": "19700102"},
        {"name": "Doe^June", "mrn": "M2"}, kept={"sex": "F", "birth_date": "19700102"}),
    Resource("Purge", {"name": "Yearly", "days_old": 365, "days_old_how": "C"}, {"name": "Daily", "days_old": 1}),
    Resource("Query", {"subject": "Dose", "body": "Which?"}, {"subject": "Doses", "body": "All?"}, parent="group_id"),
    Resource(
        "Radreport", {"name": "Chest", "type": "CT", "body": "Lungs: [lungs]"}, {"name": "Thorax", "body": "None"},
        prefix="template_", missing=NotSysadminOrSupport),
    Resource(
        "Radreportmacro", {"name": "Normal", "type": "CT", "modality": "CT", "body": json.dumps({"text": "Normal"})},
        {"name": "Usual", "modality": "MR"}, hidden=frozenset({"body"}),
        missing=NotPermitted),
    Resource("Role", {"name": "Reader"}, {"name": "Writer", "description": "writes"}),
    Resource(
        "Route",
        {
            "name": "Night", "conditions": json.dumps({}), "actions": json.dumps({}), "on_share": 1,
            "on_harvest": 0,
        },
        {"name": "Day", "on_share": 0}, hidden=frozenset({"conditions", "actions"})),
    Resource("Scanner", {"name": "CT 1", "modality": "CT"}, {"name": "CT 2", "model": "Two"}, parent="site_id"),
    Resource("Site", {"name": "Main", "city": "Bonn"}, {"name": "Branch", "city": "Ulm"}),
    Resource(
        "Validate", {"name": "Names", "conditions": json.dumps({})}, {"name": "Dates"},
        hidden=frozenset({"conditions"}), kept={"conditions": json.dumps({})}),
    Resource(
        "Webhook",
        {"name": "Ready", "event": "STUDY_EDIT", "url": "https://hooks.invalid/a", "method": "POST"},
        {"name": "Done", "url": "https://hooks.invalid/b"}),
]
