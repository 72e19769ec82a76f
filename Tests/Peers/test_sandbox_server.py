"""The sandbox as a server, by the Python package `websockets`, the Python package `requests`, curl and plain sockets."""

import contextlib
import hashlib
import json
import resource
import socket
import ssl
import time
from pathlib import Path

import pytest
import requests
from websockets.sync.client import ClientConnection, connect

from peers import files, sandbox as sandboxes
from peers.programs import program, run
from peers.sandbox import Sandbox


HALF_FORM = b"POST /api/v3/study/list HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000000\r\n\r\na="


class Caller:
    """A caller of the service, logged in."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.session = requests.Session()
        # A bundle that the environment names would be taken in place of the sandbox's certificate.
        self.session.trust_env = False
        self.session.verify = sandbox.certificate or True
        self.sid = self.call("/session/login", login=sandbox.username, password=sandbox.password)["sid"]

    def call(self, path: str, **form: object) -> dict:
        """Makes a call of the service, which must succeed."""
        answer = self.session.post(self.sandbox.url + path, data={"sid": getattr(self, "sid", "")} | form, timeout=20)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def make_study(self) -> None:
        """Uploads a study of one image."""
        image = files.SCOUT
        uid, namespace = files.study_uid(image), self.sandbox.namespace_id
        study = self.call("/study/add", study_uid=uid, storage_namespace=namespace, phi_namespace=namespace)
        target = f"{self.sandbox.url}/storage/namespace/{namespace}/image?sid={self.sid}"
        assert self.session.post(target, data=image.read_bytes(), timeout=20).status_code == 202
        self.call("/study/sync", uuid=study["uuid"], image_count=1)

    def channel(self) -> ClientConnection:
        """Connects to the event channel."""
        context = ssl.create_default_context(cafile=self.sandbox.certificate) if self.sandbox.certificate else None
        return connect(self.sandbox.url.replace("http", "ws", 1) + "/channel/websocket", ssl=context)

    def subscribe(self, connection: ClientConnection, channel: str) -> None:
        """Subscribes and waits for the acknowledgement."""
        connection.send(json.dumps({"action": "subscribe", "channel": channel, "sid": self.sid}))
        assert json.loads(connection.recv(timeout=10)) == {"status": "OK", "channel": channel}


@pytest.mark.parametrize("options", [[], ["--tls"]], ids=["plain", "tls"])
def test_events_of_a_study_reach_a_subscriber(options):
    with sandboxes.running(*options) as sandbox:
        caller = Caller(sandbox)
        channel = f"study.{sandbox.namespace_id}"
        with caller.channel() as connection:
            caller.subscribe(connection, channel)
            caller.make_study()
            digest = hashlib.md5(caller.sid.encode()).hexdigest()
            assert json.loads(connection.recv(timeout=10)) == {
                "event": "READY", "channel": channel, "sid_md5": digest}
            assert connection.ping().wait(10)
            connection.send(json.dumps({"action": "unsubscribe", "channel": channel, "sid": "any"}))
            assert json.loads(connection.recv(timeout=10)) == {"status": "OK", "channel": channel}


def test_a_page_of_another_origin_does_not_follow_events(sandbox):
    url = sandbox.url.replace("http", "ws", 1) + "/channel/websocket"
    with pytest.raises(Exception, match="403"):
        connect(url, origin="http://evil.test")


def test_a_wish_for_another_protocol_is_passed_over(sandbox):
    wish = {"Connection": "Upgrade, HTTP2-Settings", "Upgrade": "h2c", "HTTP2-Settings": "AAMAAABkAAQAAP__"}
    form = {"login": sandbox.username, "password": sandbox.password}
    for fields in (wish, {"Connection": "Upgrade", "Upgrade": "websocket"}):
        answer = requests.post(sandbox.url + "/session/login", data=form, headers=fields, timeout=20)
        assert answer.status_code == 200 and answer.json()["sid"]


def test_a_thousand_subscriptions_hear_and_the_sandbox_still_ends_in_time(sandbox):
    caller = Caller(sandbox)
    channel = f"study.{sandbox.namespace_id}"
    connections = []
    try:
        for _ in range(100):
            connections.append(caller.channel())
        for connection in connections:
            for number in range(9):
                caller.subscribe(connection, f"meeting.{number}")
            caller.subscribe(connection, channel)
        caller.make_study()
        for connection in connections:
            assert json.loads(connection.recv(timeout=20))["event"] == "READY"
        sandbox.process.terminate()
        assert sandbox.process.wait(timeout=20) == 0
    finally:
        for connection in connections:
            connection.close()


def test_curl_and_requests_trust_the_certificate_of_the_ready_line():
    with sandboxes.running("--tls") as sandbox:
        certificate = Path(sandbox.certificate)
        assert certificate.stat().st_mode & 0o777 == 0o600
        url = sandbox.url.removesuffix("/api/v3") + "/openapi.json"
        for name in ("127.0.0.1", "localhost"):
            named = url.replace("127.0.0.1", name)
            done = run(program("curl"), "--silent", "--show-error", "--fail", "--cacert", certificate, named)
            assert done.returncode == 0, done.stderr.decode()
            assert requests.get(named, verify=str(certificate), timeout=20).status_code == 200
        with pytest.raises(requests.exceptions.SSLError):
            requests.get(url, timeout=20)
    assert not certificate.exists()


def test_the_certificate_may_be_ones_own(certificates):
    pem = certificates / "server.pem"
    with sandboxes.running("--certificate", pem, "--key", pem.with_suffix(".key")) as sandbox:
        assert sandbox.certificate == str(pem)
        url = sandbox.url.removesuffix("/api/v3") + "/openapi.json"
        assert requests.get(url, verify=str(certificates / "ca.pem"), timeout=20).status_code == 200
    assert pem.exists()


def memory(sandbox: Sandbox) -> int:
    """The bytes that the sandbox holds."""
    status = Path(f"/proc/{sandbox.process.pid}/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))) << 10


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads the memory of a process from /proc")
def test_ten_thousand_connections_take_little_memory_and_are_served_in_turn(sandbox):
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    count = min(10_000, most - 200)
    resource.setrlimit(resource.RLIMIT_NOFILE, (count + 200, most))
    host, port = sandbox.authority.split(":")
    before = memory(sandbox)
    connections = []
    try:
        for number in range(count):
            connection = socket.socket()
            connection.settimeout(20)
            # Those beyond the sandbox's limit wait in the system's queue, and those beyond that one are not let in.
            connection.setblocking(False)
            connection.connect_ex((host, int(port)))
            connections.append(connection)
            if number % 100 == 0:
                time.sleep(0.01)
        for connection in connections[:3000]:
            with contextlib.suppress(OSError):
                connection.send(HALF_FORM)
        time.sleep(2)
        assert memory(sandbox) - before < 400 << 20
    finally:
        for connection in connections:
            connection.close()
    assert requests.get(sandbox.url + "/session/user", timeout=20).status_code == 401


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads the memory of a process from /proc")
def test_half_forms_are_refused_where_their_room_ends(sandbox):
    host, port = sandbox.authority.split(":")
    before = memory(sandbox)
    caller = Caller(sandbox)
    connections = []
    refused = 0
    try:
        for _ in range(60):
            connection = socket.create_connection((host, int(port)), timeout=20)
            connections.append(connection)
            head = f"POST /api/v3/study/list?sid={caller.sid} HTTP/1.1\r\nHost: {host}\r\n"
            head += "Content-Length: 16000000\r\n\r\n"
            try:
                connection.sendall(head.encode() + b"a=" + b"b" * 8_000_000)
            except OSError:
                refused += 1
        time.sleep(1)
        for connection in connections:
            connection.setblocking(False)
            try:
                refused += b" 503 " in connection.recv(100)
            except OSError:
                pass
        assert refused >= 30
        assert memory(sandbox) - before < 400 << 20
    finally:
        for connection in connections:
            connection.close()
    assert caller.call("/session/user")["email"] == sandbox.username
