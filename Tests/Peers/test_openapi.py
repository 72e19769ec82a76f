"""The OpenAPI document that the sandbox serves: valid by openapi-spec-validator, and kept by the sandbox itself, as
schemathesis finds by calling every path with values made from the document. openapi-python-client makes a whole client
of it, without a warning. The stateful phase makes calls of what earlier ones answered."""

import json
import os
import subprocess
from base64 import b64encode
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest

from peers import files
from peers.command import Command
from peers.sandbox import Sandbox

HERE = Path(__file__).parent
ENVIRONMENT = HERE / "openapi" / ".venv" / "bin"
DOCUMENT = HERE.parent.parent / "OpenAPI" / "ambra.json"

# What a client may rely on. That valid values are accepted is not asked for: ids are made up, so that most calls are
# refused with a documented 412.
CHECKS = [
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance",
    "unsupported_method",
]


def tool(name: str, *arguments: object, **environment: str) -> subprocess.CompletedProcess:
    """Runs a program of the environment that `run` makes."""
    program = ENVIRONMENT / name
    if not program.exists():
        if os.environ.get("CI"):
            pytest.fail(f"{name} is missing; run Tests/Peers/run")
        pytest.skip(f"{name} is missing; run Tests/Peers/run")
    return subprocess.run(
        [program, *map(str, arguments)], env={**os.environ, **environment}, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, timeout=300)


def test_the_document_is_valid():
    done = tool("openapi-spec-validator", DOCUMENT)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", ["/openapi.json", "/api/v3/openapi.json"])
def test_the_sandbox_serves_the_document(sandbox: Sandbox, path: str):
    with urlopen(f"http://{sandbox.authority}{path}", timeout=20) as answer:
        assert answer.headers.get_content_type() == "application/json"
        served, document = json.load(answer), json.loads(DOCUMENT.read_text())
        assert set(served.pop("x-sandbox-not-modelled")) < set(document["paths"])
        assert served == document


@pytest.mark.parametrize("phases, examples", [("coverage,fuzzing", 3), ("stateful", 40)])
def test_every_answer_of_the_sandbox_is_as_the_document_says(
    ambra: Command, sandbox: Sandbox, tmp_path: Path, phases: str, examples: int
):
    # So that lists have rows, and storage has something to tell.
    sent = ambra("upload", files.PHANTOM, "--json")
    assert sent.status == 0, sent.errors
    login = urlencode({"login": sandbox.username, "password": sandbox.password}).encode()
    with urlopen(f"{sandbox.url}/session/login", data=login, timeout=20) as answer:
        sid = json.load(answer)["sid"]
    basic = b64encode(f"{sandbox.username}:{sandbox.password}".encode()).decode()
    done = tool(
        "schemathesis", "run", f"http://{sandbox.authority}/openapi.json", "--url", sandbox.url, "--checks",
        ",".join(CHECKS), "--phases", phases, "--mode", "positive", "--max-examples", examples, "--seed", 1,
        "--generation-deterministic", "--no-shrink", "--continue-on-failure",
        "--max-redirects", 0, "--suppress-health-check", "all", "--warnings", "off", "--no-color", "--max-time", 60,
        "--workers", 1, "--header", f"Authorization: Basic {basic}",
        SCHEMATHESIS_HOOKS="hooks", PYTHONPATH=str(HERE / "openapi"), PEERS_SID=sid, HOME=str(tmp_path))
    assert done.returncode == 0, done.stdout[-20_000:]


def test_a_generated_client_lacks_nothing_and_works(sandbox: Sandbox, tmp_path: Path):
    # With a path of its own: it runs ruff, which is in the same environment.
    path = f"{ENVIRONMENT}{os.pathsep}{os.environ['PATH']}"
    made = tool(
        "openapi-python-client", "generate", "--path", DOCUMENT, "--meta", "none", "--output-path",
        tmp_path / "ambra_client", "--fail-on-warning", PATH=path, HOME=str(tmp_path))
    assert made.returncode == 0 and "WARNING" not in made.stdout.upper(), made.stdout[-20_000:]
    used = tool(
        "python", HERE / "openapi" / "generated_client.py", tmp_path, sandbox.url, *files.images(files.PHANTOM),
        PEERS_USERNAME=sandbox.username, PEERS_PASSWORD=sandbox.password)
    assert used.returncode == 0, used.stdout
