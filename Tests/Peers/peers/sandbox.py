"""`ambra sandbox`, started for a test and ended with it."""

import json
import subprocess
from base64 import b64encode
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Iterator
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from peers.command import BINARY

USERNAME = "peer@example.com"
PASSWORD = "a peer's password: é&="


@dataclass
class Sandbox:
    """A running sandbox."""

    url: str
    account_id: str
    namespace_id: str
    username: str = USERNAME
    password: str = PASSWORD
    certificate: str | None = None
    process: subprocess.Popen | None = None

    @property
    def authority(self) -> str:
        """`host:port`."""
        return urlsplit(self.url).netloc

    def fault(self, **rule: object) -> None:
        """Adds a fault by the control route."""
        self.control("POST", json.dumps(rule).encode())

    @property
    def faults(self) -> list[dict]:
        """The faults, and how often each happened."""
        return self.control("GET")["faults"]

    def forgive(self) -> None:
        """Removes all faults."""
        self.control("DELETE")

    def control(self, method: str, body: bytes | None = None) -> dict:
        """Calls the control route."""
        login = b64encode(f"{self.username}:{self.password}".encode()).decode()
        request = Request(
            f"http://{self.authority}/sandbox/faults", data=body, method=method,
            headers={"Authorization": f"Basic {login}"})
        with urlopen(request, timeout=20) as answer:
            return json.load(answer)


@contextmanager
def running(*options: object) -> Iterator[Sandbox]:
    """Starts a sandbox on a free port; it must be ready with its first line and end when it is asked to."""
    arguments = [BINARY, "sandbox", "--port", "0", "--login", f"{USERNAME}:{PASSWORD}", "--json", "--for", "600"]
    arguments += [str(option) for option in options]
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        facts = json.loads(process.stdout.readline())
        assert (facts["username"], facts["password"]) == (USERNAME, PASSWORD)
        yield Sandbox(
            facts["url"], facts["account_id"], facts["namespace_id"], certificate=facts.get("certificate"),
            process=process)
    finally:
        process.terminate()
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise
        finally:
            process.stdout.close()
