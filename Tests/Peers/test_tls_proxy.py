"""Our command through nginx: TLS, both versions of HTTP, gateways that fail now and then, and those that refuse."""

from pathlib import Path

import pytest

from peers import files, proxy
from peers.command import Command, Result
from peers.programs import certificate
from peers.sandbox import Sandbox


@pytest.fixture
def behind(home: Path, sandbox: Sandbox, certificates: Path):
    """Our command, logged in at an address, with the tests' authority trusted."""

    def at(url: str, *, trusting: bool = True):
        command = Command(home, url, sandbox.username, sandbox.password)
        trust = ["--cacert", certificates / "ca.pem"] if trusting else []
        return lambda *arguments: command(*arguments, *trust)

    return at


def round_trip(ambra, folder: Path, back: Path) -> Result:
    """Uploads a study and downloads it again; every byte must come back. Gives the upload's result."""
    sent = ambra("upload", folder, "--json")
    assert sent.status == 0, sent.errors
    assert sent.json["complete"]
    for study in sent.json["studies"]:
        fetched = ambra("download", study["uuid"], "--to", back / study["uuid"], "--json")
        assert fetched.status == 0, fetched.errors
    assert files.digests(files.files(back)) == files.digests(files.images(folder))
    return sent


@pytest.mark.parametrize("http2", [False, True], ids=["http1", "http2"])
def test_a_study_goes_up_and_comes_back_through_tls(behind, sandbox, certificates, tmp_path, http2):
    with proxy.running(tmp_path / "nginx", sandbox.authority, certificates / "server.pem", http2=http2) as gate:
        round_trip(behind(gate.url), files.PHANTOM, tmp_path / "back")
        protocols = {protocol for protocol, _, path in gate.log if "/storage/" not in path}
        assert protocols == {"HTTP/2.0" if http2 else "HTTP/1.1"}


def test_compressed_answers_are_undone(behind, sandbox, certificates, tmp_path):
    gzip = "gzip on; gzip_types *; gzip_min_length 1; gzip_proxied any;"
    with proxy.running(tmp_path / "nginx", sandbox.authority, certificates / "server.pem", http=gzip) as gate:
        round_trip(behind(gate.url), files.PHANTOM, tmp_path / "back")


@pytest.mark.parametrize("http2", [False, True], ids=["http1", "http2"])
def test_connections_that_end_after_every_third_request_lose_nothing(
    behind, sandbox, certificates, tmp_path, http2
):
    few = "keepalive_requests 3;"
    with proxy.running(
        tmp_path / "nginx", sandbox.authority, certificates / "server.pem", http2=http2, http=few
    ) as gate:
        round_trip(behind(gate.url), files.PHANTOM, tmp_path / "back")


@pytest.mark.parametrize("http2", [False, True], ids=["http1", "http2"])
def test_a_gateway_that_fails_now_and_then_loses_nothing(behind, sandbox, certificates, tmp_path, http2):
    http = "\n    ".join([
        proxy.sometimes(503, sandbox.authority, every=3, name="service", at=tmp_path / "503"),
        proxy.sometimes(502, sandbox.authority, every=4, name="storage", at=tmp_path / "502"),
    ])
    server = """
        proxy_next_upstream off;
        location /api/v3/ { proxy_pass http://service; }
        location /api/v3/storage/ { proxy_pass http://storage; }
    """
    with proxy.running(
        tmp_path / "nginx", sandbox.authority, certificates / "server.pem", http2=http2, http=http, server=server
    ) as gate:
        round_trip(behind(gate.url), files.PHANTOM, tmp_path / "back")
        assert {502, 503} <= {status for _, status, _ in gate.log}


def test_a_gateway_that_refuses_large_bodies_is_no_success(behind, sandbox, certificates, tmp_path):
    limit = "client_max_body_size 20k;"
    with proxy.running(tmp_path / "nginx", sandbox.authority, certificates / "server.pem", server=limit) as gate:
        ambra = behind(gate.url)
        sent = ambra("upload", files.PHANTOM, "--json")
        assert sent.status in (1, 4)
        assert not sent.json["complete"]
        assert "413" in sent.output + sent.errors
        listed = ambra("studies", "--json")
        assert listed.status == 0, listed.errors
        assert [study["phantom"] for study in listed.json] == [1]


def test_answers_that_break_off_now_and_then_are_asked_for_again(behind, sandbox, certificates, tmp_path):
    with proxy.running(tmp_path / "nginx", sandbox.authority, certificates / "server.pem") as gate:
        for skip in (2, 7, 11):
            sandbox.fault(kind="truncate", after=20_000, path="/storage/study/*/*/image/*", skip=skip, times=1)
        round_trip(behind(gate.url), files.PHANTOM, tmp_path / "back")
        assert [fault["happened"] for fault in sandbox.faults] == [1, 1, 1]


def fails(result: Result, *words: str) -> None:
    """The run must end with 4 and one clear line."""
    assert result.status == 4, (result.status, result.errors)
    assert len(result.errors.splitlines()) == 1, result.errors
    assert result.errors.startswith("ambra: ")
    for word in words:
        assert word in result.errors.lower(), result.errors


@pytest.mark.parametrize("arguments", [["upload", files.PHANTOM], ["studies"]], ids=["upload", "studies"])
class TestServersThatAreNotTrusted:
    """Nothing may be sent to a server whose certificate does not hold."""

    def refused(self, result: Result, gate: proxy.Proxy, *words: str) -> None:
        fails(result, "certificate", *words)
        assert gate.log == []

    def test_an_expired_certificate(self, behind, sandbox, certificates, tmp_path, arguments):
        old = certificate(certificates, "old", days=-1)
        with proxy.running(tmp_path / "nginx", sandbox.authority, old) as gate:
            self.refused(behind(gate.url)(*arguments), gate, "expired")

    def test_a_certificate_of_another_host(self, behind, sandbox, certificates, tmp_path, arguments):
        other = certificate(certificates, "other", host="DNS:images.example.com")
        with proxy.running(tmp_path / "nginx", sandbox.authority, other) as gate:
            self.refused(behind(gate.url)(*arguments), gate)

    def test_an_unknown_authority(self, behind, sandbox, certificates, tmp_path, arguments):
        with proxy.running(tmp_path / "nginx", sandbox.authority, certificates / "server.pem") as gate:
            self.refused(behind(gate.url, trusting=False)(*arguments), gate)


@pytest.mark.parametrize("status", [200, 404, 500, 502])
def test_a_page_where_the_service_belongs_is_one_clear_line(behind, certificates, tmp_path, status):
    with proxy.page(tmp_path / "nginx", certificates / "server.pem", status) as gate:
        result = behind(gate.url)("studies")
        fails(result)
        assert "<html" not in result.errors


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_takes_the_login_nowhere_else(behind, sandbox, certificates, tmp_path, status):
    pem = certificates / "server.pem"
    with proxy.running(tmp_path / "elsewhere", sandbox.authority, pem) as elsewhere:
        server = f"location /api {{ return {status} {elsewhere.url.removesuffix('/api/v3')}$request_uri; }}"
        with proxy.running(tmp_path / "nginx", sandbox.authority, pem, server=server) as gate:
            fails(behind(gate.url)("studies"), str(status))
            assert elsewhere.log == []


# With the last one nothing on the wire tells where an answer ends but the end of the connection.
DELIMITERS = {
    "length": "",
    "chunks": "gzip on; gzip_types *; gzip_min_length 1; gzip_proxied any;",
    "close": "gzip on; gzip_types *; gzip_min_length 1; gzip_proxied any; chunked_transfer_encoding off;",
}


@pytest.mark.parametrize(
    ("delimiter", "http2"), [("length", False), ("chunks", False), ("close", False), ("length", True)])
def test_an_image_that_is_cut_off_on_the_way_is_no_image(
    behind, sandbox, certificates, tmp_path, delimiter, http2
):
    with proxy.running(
        tmp_path / "nginx", sandbox.authority, certificates / "server.pem", http2=http2, http=DELIMITERS[delimiter]
    ) as gate:
        ambra = behind(gate.url)
        sent = ambra("upload", files.PHANTOM, "--json")
        assert sent.status == 0, sent.errors
        study, back = sent.json["studies"][0]["uuid"], tmp_path / "back"
        sandbox.fault(kind="truncate", after=20_000, path="/storage/study/*/*/image/*", times=None)
        fetched = ambra("download", study, "--series", files.series_uid(files.SCOUT), "--to", back, "--json")
        assert fetched.status in (1, 4)
        assert files.files(back) == []

        sandbox.forgive()
        again = ambra("download", study, "--to", back, "--json")
        assert again.status == 0, again.errors
        assert files.digests(files.files(back)) == files.digests(files.images(files.PHANTOM))
