"""Our command follows a channel of the Python package `websockets`, over TLS."""

import contextlib
import hashlib
import json
import os
import ssl
import subprocess
import threading
from pathlib import Path
from typing import Callable, Iterator

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

from peers.command import BINARY
from peers.programs import run

SID = "a-session-of-the-test"
CHANNEL = "study.6f1c"


class Channel:
    """The event channel of a service."""

    def __init__(self, certificate: Path, script: Callable[[ServerConnection, int], None]) -> None:
        self.requests: list[dict] = []
        self.paths: list[str] = []
        self.script = script
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, certificate.with_suffix(".key"))
        self.server = serve(self.follow, "127.0.0.1", 0, ssl=context)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        """The service's address."""
        return f"https://127.0.0.1:{self.server.socket.getsockname()[1]}/api/v3"

    def follow(self, connection: ServerConnection) -> None:
        """Acknowledges a subscription and runs the script."""
        self.paths.append(connection.request.path)
        # The command ends without waiting for our word.
        with contextlib.suppress(ConnectionClosed):
            for text in connection:
                request = json.loads(text)
                self.requests.append(request)
                if request["action"] == "subscribe":
                    connection.send(json.dumps({"status": "OK", "channel": request["channel"]}))
                    self.script(connection, len(self.paths))


def event(name: str, sid: str = SID) -> str:
    """An event as the service sends it."""
    digest = hashlib.md5(sid.encode()).hexdigest()
    return json.dumps({"event": name, "channel": CHANNEL, "sid_md5": digest})


@pytest.fixture
def follow(home: Path, certificates: Path) -> Iterator[Callable]:
    """Runs `ambra events` against a script; gives its lines and the channel."""
    channels: list[Channel] = []

    def follow(script: Callable[[ServerConnection, int], None], limit: int) -> tuple[list[dict], Channel]:
        channel = Channel(certificates / "server.pem", script)
        channels.append(channel)
        environment = {"HOME": str(home), "PATH": os.environ["PATH"], "AMBRA_URL": channel.url, "AMBRA_SID": SID}
        done = run(
            BINARY, "events", CHANNEL, "--json", "--limit", limit, "--cacert", certificates / "ca.pem",
            env=environment, stdin=subprocess.DEVNULL)
        assert done.returncode == 0, done.stderr.decode()
        assert SID not in done.stdout.decode() + done.stderr.decode()
        return [json.loads(line) for line in done.stdout.splitlines()], channel

    yield follow
    for channel in channels:
        channel.server.shutdown()


def test_events_arrive_whole_from_fragments_and_between_pings(follow):
    def script(connection: ServerConnection, _: int) -> None:
        connection.send(event("READY", sid="another"))
        text = event("READY")
        connection.send(part for part in (text[:5], "", text[5:20], text[20:]))
        assert connection.ping("are you there").wait(10)
        connection.send(event("Ä-NEW"))

    lines, channel = follow(script, 2)
    assert [line.get("event", line["kind"]) for line in lines] == ["subscribed", "READY", "Ä-NEW"]
    assert channel.paths == ["/api/v3/channel/websocket"]
    assert channel.requests == [{"action": "subscribe", "channel": CHANNEL, "sid": SID}]


def test_a_closed_connection_is_made_again_and_the_gap_is_told(follow):
    def script(connection: ServerConnection, number: int) -> None:
        connection.send(event(f"E{number}"))
        if number < 3:
            connection.close(1001, "restart")

    lines, channel = follow(script, 3)
    names = [line.get("event", line["kind"]) for line in lines]
    assert names == ["subscribed", "E1", "gap", "E2", "gap", "E3"]
    assert len(channel.paths) == 3
