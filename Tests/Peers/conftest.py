"""Fixtures of all checks. Each test has a sandbox and a home of its own."""

import asyncio
from pathlib import Path
from typing import Iterator

import pytest

from peers import python_sdk
from peers import sandbox as sandboxes
from peers import stored as studies
from peers.command import Command
from peers.programs import certificate
from peers.python_sdk import SDK
from peers.sandbox import Sandbox
from peers.stored import Stored


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty home folder."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox that knows one user."""
    with sandboxes.running() as sandbox:
        yield sandbox


@pytest.fixture
def offline(home: Path) -> Command:
    """Our command, without a service."""
    return Command(home)


@pytest.fixture
def ambra(home: Path, sandbox: Sandbox) -> Command:
    """Our command, logged in at the sandbox."""
    return Command(home, sandbox.url, sandbox.username, sandbox.password)


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the authority ca.pem and the certificate server.pem for 127.0.0.1."""
    folder = tmp_path_factory.mktemp("certificates")
    certificate(folder, "server")
    return folder


@pytest.fixture(params=python_sdk.KINDS)
def sdk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[SDK]:
    """Each half of the vendor's Python SDK, logged in at a sandbox with TLS."""
    with sandboxes.running("--tls") as sandbox:
        python_sdk.trust(sandbox.certificate, monkeypatch)
        sdk = SDK(request.param, sandbox, asyncio.new_event_loop())
        try:
            yield sdk
        finally:
            sdk.close()


@pytest.fixture
def stored(sdk: SDK) -> Stored:
    """A study of three images in two series that the SDK has uploaded."""
    return studies.stored(sdk)
