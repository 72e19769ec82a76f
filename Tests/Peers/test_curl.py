"""curl and our command share a study: what one sends, the other fetches, byte for byte."""

import json
from pathlib import Path

from peers import files
from peers.command import Command
from peers.programs import program, run
from peers.sandbox import Sandbox


class Curl:
    """curl, logged in at a sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.sid = self.call("/session/login", login=sandbox.username, password=sandbox.password)["sid"]

    def call(self, path: str, **form: object) -> dict:
        """Makes a call of the service."""
        fields = [part for name, value in form.items() for part in ("--data-urlencode", f"{name}={value}")]
        return json.loads(self.bytes(f"{self.sandbox.url}{path}", *fields))

    def storage(self, path: str, *arguments: object) -> bytes:
        """Makes a call of storage."""
        separator = "&" if "?" in path else "?"
        return self.bytes(f"{self.sandbox.url}/storage{path}{separator}sid={self.sid}", *arguments)

    @staticmethod
    def bytes(url: str, *arguments: object) -> bytes:
        """The body of an answer whose status must be a success."""
        done = run(program("curl"), "--silent", "--show-error", "--fail-with-body", *arguments, url)
        assert done.returncode == 0, done.stderr.decode() + done.stdout.decode(errors="replace")
        return done.stdout


def test_we_download_what_curl_uploads(ambra: Command, sandbox: Sandbox, tmp_path: Path):
    curl = Curl(sandbox)
    images = files.images(files.PHANTOM)
    uid, namespace = files.study_uid(images[0]), sandbox.namespace_id
    study = curl.call(
        "/study/add", sid=curl.sid, study_uid=uid, storage_namespace=namespace, phi_namespace=namespace,
        patient_name="Phantom^Head")["uuid"]
    for image in images:
        answer = json.loads(
            curl.storage(
                f"/namespace/{namespace}/image?study_uid={uid}", "--header", "Content-Type:", "--data-binary",
                f"@{image}"))
        assert answer["study_uid"] == uid
    curl.call("/study/sync", sid=curl.sid, uuid=study, image_count=len(images))

    fetched = ambra("download", study, "--to", tmp_path / "back", "--json")
    assert fetched.status == 0, fetched.errors
    assert files.digests(files.files(tmp_path / "back")) == files.digests(images)


def test_curl_downloads_what_we_upload(ambra: Command, sandbox: Sandbox):
    sent = ambra("upload", files.PHANTOM, "--json")
    assert sent.status == 0, sent.errors
    study = sent.json["studies"][0]

    curl = Curl(sandbox)
    base = f"/study/{study['namespace']}/{study['study_uid']}"
    schema = json.loads(curl.storage(f"{base}/schema"))
    back = [
        curl.storage(f"{base}/image/{image['id']}/version/{image['version']}")
        for series in schema["series"] for image in series["images"]
    ]
    originals = files.images(files.PHANTOM)
    assert sorted(map(files.digest, back)) == sorted(map(files.digest, originals))
