"""Our own command, run as a person would."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from peers.programs import run

BINARY = os.environ.get("AMBRA_BINARY", "ambra")


@dataclass
class Result:
    """How a run ended, and what it printed."""

    status: int
    output: str
    errors: str

    @property
    def json(self):
        """The JSON value on standard output."""
        return json.loads(self.output)


@dataclass
class Command:
    """The command with a home, a login and an address of its own."""

    home: Path
    url: str = ""
    username: str = ""
    password: str = ""

    def __call__(self, *arguments: object) -> Result:
        environment = {"HOME": str(self.home), "PATH": os.environ["PATH"], "TMPDIR": str(self.home)}
        login = {"AMBRA_URL": self.url, "AMBRA_USERNAME": self.username, "AMBRA_PASSWORD": self.password}
        environment |= {name: value for name, value in login.items() if value}
        done = run(BINARY, *arguments, env=environment, stdin=subprocess.DEVNULL)
        return Result(done.returncode, done.stdout.decode(), done.stderr.decode())
