"""Each call that our SDK sends, the vendor's Python SDK sends with the same fields.

The calls and their arguments come from `make contract-dump`.
"""

import copy
import inspect
import json
import re
import subprocess
from datetime import datetime
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
import requests
from ambra_sdk.api import Api

from accepted import WIRE_CALLS, WIRE_FIELDS, WIRE_NODE_CALLS

ROOT = Path(__file__).resolve().parents[2]
SESSION = "contract-dump-session"


def dumped(path: Path, **variables: object) -> list[dict]:
    """What `make contract-dump` writes."""
    command = ["make", "--silent", "contract-dump", f"OUT={path}"]
    command += [f"{name}={value}" for name, value in variables.items()]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return [json.loads(line) for line in path.read_text().splitlines()]


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> list[dict]:
    """Every call with all its parameters, as our SDK sends it."""
    return [line for line in dumped(tmp_path_factory.mktemp("dump") / "calls.jsonl") if not line.get("storage")]


class Recorder(requests.adapters.BaseAdapter):
    """Keeps the last request instead of sending it, and answers with an empty page."""

    def __init__(self) -> None:
        super().__init__()
        self.last = None

    def send(self, request, **options):
        """Keeps the request."""
        self.last = request
        answer = requests.Response()
        answer.status_code = 200
        answer.request, answer.url = request, request.url
        answer.headers["Content-Type"] = "application/json"
        answer._content = b'{"status": "OK", "page": {"more": 0, "rows": 100, "number": 1}}'
        return answer

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture(scope="module")
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture(scope="module")
def api(recorder: Recorder) -> Api:
    """The Python SDK over the recorder, with the dump's session and without its rate limit."""
    api = Api.with_sid("https://service.invalid/api/v3", SESSION, client_name="ambra-swift", rate_limits=None)
    api.service_session.mount("https://", recorder)
    return api


DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def python_value(value: object) -> object:
    """A logical value of the dump as a caller of the Python SDK gives it, which sends all but JSON and dates as it is.

    JSON is an object in the dump; an array is a comma list.
    """
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, list):
        return ",".join(value)
    if isinstance(value, str) and DATE_TIME.fullmatch(value):
        return datetime.fromisoformat(value).replace(tzinfo=None)
    return value


def python_request(api: Api, recorder: Recorder, line: dict, arguments: dict) -> requests.PreparedRequest | None:
    """The request that the Python SDK makes of a call; none when it does not know the call."""
    namespace = getattr(api, line["namespace"], None)
    method = getattr(namespace, line["method"], None)
    if method is None:
        return None
    known = inspect.signature(method).parameters
    query = method(**{name: value for name, value in arguments.items() if name in known})
    recorder.last = None
    if hasattr(query, "all"):
        try:
            next(iter(query.all()), None)
        except Exception:  # the empty page has no list; the request is what counts
            assert recorder.last is not None
    else:
        query.get()
    return recorder.last


def fields(pairs: list) -> dict[str, list]:
    """The values of each field, in order, as they are sent."""
    result: dict[str, list] = {}
    for name, value in pairs:
        result.setdefault(name, []).append(value)
    return result


def compare(dump: list[dict], api: Api, recorder: Recorder) -> tuple[dict[tuple[str, str], str], list[str]]:
    """The fields that differ, as (path, field) and what is sent, and the calls that the Python SDK does not know."""
    differences, unknown = {}, []
    for line in dump:
        arguments = {name: python_value(value) for name, value in line["arguments"].items()}
        request = python_request(api, recorder, line, arguments)
        if request is None:
            unknown.append(line["path"])
            continue
        assert request.url == "https://service.invalid" + line["http"]["path"]
        ours = fields(line["http"]["form"])
        theirs = fields(parse_qsl(request.body or "", keep_blank_values=True))
        for name in sorted(ours.keys() | theirs.keys()):
            if ours.get(name) != theirs.get(name):
                differences[line["path"], name] = f"ours {ours.get(name)}, theirs {theirs.get(name)}"
    return differences, unknown


def test_every_call_sends_the_fields_of_the_python_sdk(dump, api, recorder):
    differences, unknown = compare(dump, api, recorder)
    unexplained = {place: text for place, text in differences.items() if place not in WIRE_FIELDS}
    assert not unexplained, unexplained
    assert differences.keys() == WIRE_FIELDS.keys(), "accepted differences that no longer occur"
    assert sorted(unknown) == sorted(WIRE_CALLS), "calls that the Python SDK lacks"


def test_calls_of_nodes_send_the_same_with_a_session(dump, api, recorder, tmp_path):
    lines = [copy.deepcopy(line) for line in dump if line["path"] in WIRE_NODE_CALLS]
    for line in lines:
        del line["arguments"]["serial_no"]
    arguments = tmp_path / "arguments.jsonl"
    arguments.write_text("".join(json.dumps(line) + "\n" for line in lines))
    differences, _ = compare(dumped(tmp_path / "calls.jsonl", ARGS=arguments), api, recorder)
    assert differences.keys() <= {("/study/sync", "uuid")}, differences


def test_our_requests_carry_what_every_request_of_the_python_sdk_carries(dump, api, recorder):
    request = python_request(api, recorder, {"namespace": "Session", "method": "user"}, {})
    assert request.method == "POST"
    for line in dump:
        headers = {name.lower(): value for name, value in line["http"]["headers"].items()}
        assert line["http"]["method"] == "POST"
        assert headers["content-type"] == request.headers["Content-Type"]
        assert headers["sdk-client-name"] == request.headers["SDK-CLIENT-NAME"]
        assert headers["sdk-version"] and request.headers["SDK-VERSION"]
