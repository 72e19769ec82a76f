"""Each storage call that our SDK sends, the vendor's Python SDK sends with the same method, path, query, headers and body.

The calls and their arguments come from `make contract-dump`.
"""

import email.parser
import email.policy
import io
import json
from base64 import b64decode
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
import requests
from ambra_sdk.api import Api

from accepted import WIRE_STORAGE, WIRE_STORAGE_CALLS
from test_wire import SESSION, dumped

ENGINE = "engine.service.invalid"
# A file of this size and content is what the dump puts into bodies.
CONTENT = b64decode("UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==")

# Our call by namespace and name, and the Python SDK's.
NAMES = {
    "Study.schema": "Study.schema",
    "Study.count": "Study.count",
    "Study.delete": "Study.delete",
    "Study.tag": "Study.tag",
    "Study.phi": "Study.phi",
    "Study.json": "Study.json",
    "Study.delete_image": "Study.delete_image",
    "Study.delete_images": "Study.delete_images",
    "Study.split": "Study.split",
    "Study.merge": "Study.merge",
    "Study.clone": "Study.clone",
    "Study.anonymize": "Study.anonymize",
    "Study.crop": "Study.crop",
    "Study.cache": "Study.cache",
    "Study.hl7_to_sr": "Study.hl7_to_sr",
    "Study.create_rt": "Study.create_rt",
    "Study.download": "Study.download",
    "Image.upload": "Image.upload",
    "Image.wrap": "Image.wrap",
    "Image.dicom_payload": "Image.dicom_payload",
    "Image.attribute": "Study.attribute",
    "Image.phi": "Study.image_phi",
    "Image.json": "Study.image_json",
    "Image.pdf": "Study.pdf",
    "Image.video": "Study.video",
    "Image.cadsr": "Image.cadsr",
    "Frame.thumbnail": "Study.thumbnail",
    "Frame.diagnostic": "Study.diagnostic",
    "Frame.jpeg": "Study.frame",
    "Frame.tiff": "Study.frame_tiff",
    "Attachment.add": "Study.post_attachment",
    "Attachment.get": "Study.attachment",
    "Attachment.get_named": "Study.attachment",
    "Attachment.latest": "Study.latest",
    "Attachment.latest_named": "Study.latest",
    "Attachment.delete": "Study.delete_attachment",
    "Attachment.image": "Study.attachment_image",
    "Dicomweb.study": "Study.study_dicomweb",
    "Dicomweb.series": "Study.series_dicomweb",
    "Dicomweb.image": "Study.image_dicomweb",
    "Multipart.initiate": "Image.multipart_initiate",
    "Multipart.part": "Image.multipart_chunk_upload",
    "Multipart.complete": "Image.multipart_complete",
}

# Arguments with another name in the Python SDK, by call; `None`: it has none.
RENAMED = {
    "Attachment.delete": {"version": "hash_arg"},
    "Attachment.image": {"attachment_id": "attachment_uid"},
    "Attachment.add": {"data": "opened_file"},
    "Image.upload": {"body": "opened_file"},
    "Image.wrap": {"file": "opened_file"},
    "Study.anonymize": {"body": "region"},
    "Study.crop": {"body": "region"},
    "Study.create_rt": {"body": "body"},
    "Study.delete_images": {"body": "request_body"},
    "Study.hl7_to_sr": {"hl7_uuid": "hl7uuid"},
    "Multipart.part": {"body": "bytes_part", "X_AmbraHealth_part_checksum": None, "X_File_Size": None},
    "Multipart.complete": {"X_File_Size": "file_size", "X_File_Name": None},
}


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> list[dict]:
    """Every storage call with all its parameters, as our SDK sends it."""
    return [line for line in dumped(tmp_path_factory.mktemp("dump") / "calls.jsonl") if line.get("storage")]


@pytest.fixture(scope="module")
def api() -> Api:
    """The Python SDK with the dump's session; nothing is sent."""
    return Api.with_sid("https://service.invalid/api/v3", SESSION, client_name="ambra-swift")


def name(line: dict) -> str:
    return f"{line['namespace']}.{line['method']}"


def opened(path, content: bytes) -> io.BufferedReader:
    path.write_bytes(content)
    return path.open("rb")


def replacements(value: dict) -> str:
    """Replaced elements as the caller of the Python SDK writes them."""
    return ",".join(f"{int(tag, 16)}={'__DELETE__' if text is None else text}" for tag, text in sorted(value.items()))


def python_arguments(line: dict, folder) -> dict:
    """The dump's arguments as a caller of the Python SDK gives them."""
    call, result = name(line), {}
    for key, value in line["arguments"].items():
        key = RENAMED.get(call, {}).get(key, key)
        if key is None:
            continue
        if call == "Multipart.part" and key == "X_File_Name":
            key, value = "chunk_number", 0
        elif key == "X_AmbraHealth_Job_Id":
            key = "x_ambrahealth_job_id"
        elif key == "opened_file":
            value = opened(folder / "file", CONTENT)
        elif key == "bytes_part":
            value = CONTENT
        elif key == "anonymize_tags":
            value = replacements(value)
        elif key in ("include_tags", "groups", "series_uid", "image_uid", "series_uids", "secondary_study_uid",
                     "request_body"):
            value = ",".join(value) if isinstance(value, list) else value
        elif key in ("tags", "body"):
            value = json.dumps(value, ensure_ascii=False, separators=(",", ":")) if isinstance(value, dict) else value
        elif key == "depth":
            value = int(value)
        elif key in ("new_image_uids", "new_series_uids", "is_ai"):
            value = bool(value)
        result[key] = value
    return result


def python_request(api: Api, line: dict, folder) -> requests.PreparedRequest:
    """The request that the Python SDK makes of a call."""
    namespace, method = NAMES[name(line)].split(".")
    call = getattr(getattr(api.Storage, namespace), method)
    known = call.__code__.co_varnames[: call.__code__.co_argcount]
    arguments = {key: value for key, value in python_arguments(line, folder).items() if key in known}
    for key, value in arguments.items():
        # Some flags are text there, which the caller spells.
        if isinstance(value, bool) and "str" in str(call.__annotations__[key]):
            arguments[key] = str(int(value))
    prepared = call(engine_fqdn=ENGINE, only_prepare=True, **arguments)
    query = {"sid": SESSION, **(prepared.params or {})}
    return requests.Request(
        prepared.method.value, prepared.url, params=query, files=prepared.files, headers=prepared.headers,
        data=prepared.data).prepare()


def parts(content_type: str, body: bytes) -> dict[str, bytes]:
    """The parts of a form by their names."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    return {
        part.get_param("name", header="content-disposition"): part.get_payload(decode=True)
        for part in message.iter_parts()
    }


def content(content_type: str | None, body: bytes) -> object:
    """What a body says, however it is written."""
    if content_type and content_type.startswith("multipart/form-data"):
        return {key: as_json(value) for key, value in parts(content_type, body).items()}
    if content_type and content_type.startswith("application/json"):
        return json.loads(body)
    return body


def as_json(text: bytes) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return text


def described(method: str, target: str, headers: dict[str, str], body: bytes) -> dict[str, object]:
    """A request as values by their places."""
    url = urlsplit(target)
    headers = {key.lower(): value for key, value in headers.items()}
    content_type = headers.get("content-type")
    result: dict[str, object] = {"method": method, "path": unquote(url.path)}
    for key, value in parse_qsl(url.query, keep_blank_values=True):
        result[f"query {key}"] = value
    for key, value in headers.items():
        if key.startswith("x-"):
            result[f"header {key}"] = value
    result["kind"] = content_type.split(";")[0] if content_type else None
    found = content(content_type, body)
    if isinstance(found, dict) and result["kind"] == "multipart/form-data":
        result |= {f"part {key}": value for key, value in found.items()}
    else:
        result["body"] = found
    return result


def body_of(request: requests.PreparedRequest) -> bytes:
    body = request.body
    if body is None:
        return b""
    if hasattr(body, "read"):
        return body.read()
    return body.encode() if isinstance(body, str) else bytes(body)


def test_every_call_sends_what_the_python_sdk_sends(dump, api, tmp_path):
    assert len(dump) == 44
    unknown = [name(line) for line in dump if name(line) not in NAMES]
    assert unknown == list(WIRE_STORAGE_CALLS)
    differences = {}
    for line in dump:
        if name(line) not in NAMES:
            continue
        theirs = python_request(api, line, tmp_path)
        http = line["http"]
        ours = described(http["method"], http["target"], http["headers"], b64decode(http["body"]))
        expected = described(theirs.method, theirs.url, dict(theirs.headers), body_of(theirs))
        for place in sorted(ours.keys() | expected.keys()):
            if ours.get(place) != expected.get(place):
                differences[name(line), place] = f"ours {ours.get(place)!r}, theirs {expected.get(place)!r}"
    unexplained = {place: text for place, text in differences.items() if place not in WIRE_STORAGE}
    assert not unexplained, "\n".join(f"{place}: {text}" for place, text in unexplained.items())
    assert differences.keys() == WIRE_STORAGE.keys(), "accepted differences that no longer occur"


def test_our_requests_name_the_client_as_those_of_the_python_sdk_do(dump):
    for line in dump:
        headers = {key.lower() for key in line["http"]["headers"]}
        assert {"sdk-client-name", "sdk-version"} <= headers
