"""nginx with TLS before a sandbox, as a hospital's or a cloud's gateway would stand before the service."""

import socket
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

from peers.programs import program


@dataclass
class Proxy:
    """A running nginx; it hands requests on under its own name, so that the sandbox names it as the engine."""

    authority: str
    folder: Path

    @property
    def url(self) -> str:
        """The address of the service."""
        return f"https://{self.authority}/api/v3"

    @property
    def log(self) -> list[tuple[str, int, str]]:
        """Protocol, status and path of each answered request."""
        lines = (self.folder / "access.log").read_text().splitlines()
        return [(protocol, int(status), path) for protocol, status, path in (line.split(" ", 2) for line in lines)]

    def logged(self, count: int, part: str) -> list[tuple[str, int, str]]:
        """The requests with `part` in their path, once there are `count`: nginx writes a line after the client has its answer."""
        deadline = time.monotonic() + 10
        while True:
            lines = [line for line in self.log if part in line[2]]
            if len(lines) >= count or time.monotonic() > deadline:
                return lines
            time.sleep(0.02)


# The worker keeps no files outside its folder, and the log no query: sessions travel there.
CONFIGURATION = """
daemon off;
master_process off;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ }}
http {{
    log_format short "$server_protocol $status $uri";
    access_log {folder}/access.log short;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    client_max_body_size 0;
    server_tokens off;
    default_type application/octet-stream;
    {http}
    server {{
        listen {authority} ssl{protocol};
        ssl_certificate {certificate};
        ssl_certificate_key {key};
        proxy_http_version 1.1;
        proxy_set_header Host $http_host;
        proxy_set_header Connection "";
        {server}
        location / {{ proxy_pass http://{backend}; }}
    }}
}}
"""


@contextmanager
def running(
    folder: Path, backend: str, certificate: Path, *, http2: bool = False, http: str = "", server: str = ""
) -> Iterator[Proxy]:
    """Starts nginx on a free port before `backend`; `http` and `server` are more of its configuration."""
    nginx = program("nginx")
    folder.mkdir(parents=True)
    process, authority = None, ""
    for _ in range(5):  # another program may take the port meanwhile
        with socket.create_server(("127.0.0.1", 0)) as reserved:
            authority = f"127.0.0.1:{reserved.getsockname()[1]}"
        text = CONFIGURATION.format(
            folder=folder, authority=authority, backend=backend, certificate=certificate,
            key=certificate.with_suffix(".key"), protocol=" http2" if http2 else "", http=http, server=server)
        (folder / "nginx.conf").write_text(text)
        process = subprocess.Popen(
            [nginx, "-e", folder / "error.log", "-p", folder, "-c", folder / "nginx.conf"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if answers(authority, process):
            break
    try:
        assert process.poll() is None, (folder / "error.log").read_text()
        yield Proxy(authority, folder)
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def answers(authority: str, process: subprocess.Popen) -> bool:
    """Waits until the process listens; false when it ended instead."""
    host, port = authority.split(":")
    while process.poll() is None:
        try:
            socket.create_connection((host, int(port))).close()
            return True
        except ConnectionRefusedError:
            time.sleep(0.02)
    return False


@contextmanager
def page(folder: Path, certificate: Path, status: int) -> Iterator[Proxy]:
    """An nginx that answers everything with a page of its own, as a login portal or a gateway out of order does."""
    text = "<html><head><title>Sign in</title></head><body>welcome</body></html>"
    server = f"location /api {{ default_type text/html; return {status} '{text}'; }}"
    with running(folder, "127.0.0.1:9", certificate, server=server) as proxy:
        yield proxy


def sometimes(status: int, backend: str, *, every: int, name: str, at: Path) -> str:
    """An upstream of nginx of which one request in `every` meets an error page instead of the backend.

    `at` is where nginx makes the socket of the server that only fails.
    """
    return (
        f"upstream {name} {{ server {backend} weight={every - 1}; server unix:{at} weight=1; }}\n"
        f"    server {{ listen unix:{at}; access_log off; location / {{ return {status}; }} }}")
