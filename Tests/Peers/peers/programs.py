"""Programs of others, and what to do where one is missing."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest


def program(name: str) -> str:
    """The path of a program; without it the test is skipped, or fails where CI promises to have it."""
    path = shutil.which(name, path=os.environ.get("PATH", "") + os.pathsep + "/usr/sbin")
    if path is None:
        if os.environ.get("CI"):
            pytest.fail(f"{name} is not installed")
        pytest.skip(f"{name} is not installed")
    return path


def run(*arguments: object, **options) -> subprocess.CompletedProcess:
    """Runs a program that must end within a minute, and keeps what it prints."""
    return subprocess.run([str(argument) for argument in arguments], capture_output=True, timeout=60, **options)


def openssl(*arguments: object) -> None:
    """Runs openssl, which must succeed."""
    done = run(program("openssl"), *arguments, text=True)
    assert done.returncode == 0, done.stderr


def certificate(folder: Path, name: str, *, host: str = "IP:127.0.0.1", days: int = 2) -> Path:
    """Makes NAME.pem and NAME.key for a host, signed by the authority ca.pem of the folder."""
    authority = folder / "ca.pem"
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    if not authority.exists():
        openssl(
            "req", "-x509", *key, "-keyout", folder / "ca.key", "-out", authority, "-subj", "/CN=peers", "-days", 2,
            "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")
    openssl(
        "req", *key, "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.csr", "-subj", f"/CN={name}")
    (folder / f"{name}.ext").write_text(f"subjectAltName={host}\n")
    openssl(
        "x509", "-req", "-in", folder / f"{name}.csr", "-CA", authority, "-CAkey", folder / "ca.key",
        "-CAcreateserial", "-days", days, "-extfile", folder / f"{name}.ext", "-out", folder / f"{name}.pem")
    return folder / f"{name}.pem"
