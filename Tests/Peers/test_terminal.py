"""Our command at a terminal: signals that end it while a password is typed leave the terminal as it was."""

import contextlib
import os
import pty
import select
import signal
import subprocess
import termios
import time
from pathlib import Path

import pytest

from peers.command import BINARY


def echoes(terminal: int) -> bool:
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)


def wait(condition) -> None:
    for _ in range(6000):
        if condition():
            return
        time.sleep(0.02)
    pytest.fail("what was waited for did not happen")


def in_a_terminal():
    """Makes standard input the terminal of the process. Who started the tests may have told them to ignore signals."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGTSTP", "SIGUSR1"):
        signal.signal(getattr(signal, name), signal.SIG_DFL)
    os.close(os.open(os.ttyname(0), os.O_RDWR))


@contextlib.contextmanager
def at_the_prompt(words, home):
    """A process at a terminal of its own, once a password is asked for: it, our end, its end, the settings before."""
    ours, theirs = pty.openpty()
    _seen.pop(ours, None)
    try:
        before = termios.tcgetattr(theirs)
        process = subprocess.Popen(
            words, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True, preexec_fn=in_a_terminal,
            env={"HOME": str(home), "PATH": os.environ["PATH"]})
        try:
            wait(lambda: not echoes(theirs))
            yield process, ours, theirs, before
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
    finally:
        os.close(ours)
        os.close(theirs)


def login(sandbox) -> list[str]:
    return [BINARY, "login", "--url", sandbox.url, "--username", sandbox.username]


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
@pytest.mark.parametrize("times", [1, 2])
def test_a_signal_at_the_password_prompt_brings_the_echo_back(home, sandbox, name, times):
    with at_the_prompt(login(sandbox), home) as (process, _, theirs, before):
        for _ in range(times):
            process.send_signal(getattr(signal, name))
        assert process.wait(timeout=20) == 130
        assert termios.tcgetattr(theirs) == before


@pytest.mark.parametrize("name", ["SIGQUIT", "SIGUSR1"])
def test_a_signal_that_ends_the_process_at_once_brings_the_echo_back(home, sandbox, name):
    with at_the_prompt(login(sandbox), home) as (process, _, theirs, before):
        process.send_signal(getattr(signal, name))
        assert process.wait(timeout=20) == -getattr(signal, name)
        assert termios.tcgetattr(theirs) == before


def test_the_key_for_quit_ends_the_process_and_brings_the_echo_back(home, sandbox):
    with at_the_prompt(login(sandbox), home) as (process, ours, theirs, before):
        os.write(ours, b"\x1c")
        assert process.wait(timeout=20) == -signal.SIGQUIT
        assert termios.tcgetattr(theirs) == before


def child(process) -> int:
    """The one process below another."""
    found: list[str] = []

    def look() -> bool:
        found[:] = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        return len(found) == 1

    wait(look)
    return int(found[0])


def state(pid: int) -> str:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc")
@pytest.mark.parametrize("how", ["key", "signal", "SIGSTOP"])
def test_a_stop_at_the_password_prompt_brings_the_echo_back_until_it_goes_on(home, sandbox, how):
    # Nobody can act on a SIGSTOP: there it is the shell that sets up the terminal for itself.
    shell = "stty echo icanon isig; " if how == "SIGSTOP" else ""
    script = f'set -m; "$@"; echo has-stopped; {shell}read -r line; fg'
    with at_the_prompt(["bash", "-c", script, "bash", *login(sandbox)], home) as (process, ours, theirs, before):
        ambra = child(process)
        os.write(ours, b"half a pass")
        if how == "key":
            os.write(ours, b"\x1a")
        else:
            os.kill(ambra, signal.SIGTSTP if how == "signal" else signal.SIGSTOP)
        wait(lambda: state(ambra) == "T")
        wait(lambda: b"has-stopped" in seen(ours))
        wait(lambda: echoes(theirs))
        assert termios.tcgetattr(theirs)[3] == before[3]
        os.write(ours, b"go on\n")
        wait(lambda: not echoes(theirs))
        # What was typed before is forgotten: the question is asked again.
        wait(lambda: seen(ours).count(b"password of ") == 2)
        os.write(ours, sandbox.password.encode() + b"\n")
        assert process.wait(timeout=20) == 0, seen(ours)
        assert b"logged in" in seen(ours)
        assert sandbox.password.encode() not in seen(ours)
        assert termios.tcgetattr(theirs)[3] == before[3]


def with_keeper(sandbox, keeper: str) -> list[str]:
    variables = [f"AMBRA_URL={sandbox.url}", f"AMBRA_USERNAME={sandbox.username}", f"AMBRA_PASSWORD_COMMAND={keeper}"]
    return ["env", *variables, BINARY, "whoami"]


# What password keepers do that ask at the terminal.
KEEPER = "exec bash -c 'read -rsp \"secret: \" word && printf \"%s\\n\" \"$word\"'"


def test_a_password_command_asks_at_the_terminal(home, sandbox):
    with at_the_prompt(with_keeper(sandbox, KEEPER), home) as (process, ours, theirs, before):
        os.write(ours, sandbox.password.encode() + b"\n")
        assert process.wait(timeout=20) == 0, seen(ours)
        assert b"secret: " in seen(ours)
        assert sandbox.password.encode() not in seen(ours)
        assert termios.tcgetattr(theirs) == before


@pytest.mark.parametrize("keeper", [
    KEEPER,
    # One that is killed before it can bring the terminal in order.
    "stty -echo; sleep 1; kill -KILL $$",
    # One that does not listen.
    "trap '' INT TERM HUP; stty -echo; sleep 612",
])
@pytest.mark.parametrize("how", ["key", "SIGTERM", "SIGHUP"])
def test_what_ends_the_command_ends_a_password_command_and_brings_the_echo_back(home, sandbox, keeper, how):
    with at_the_prompt(with_keeper(sandbox, keeper), home) as (process, ours, theirs, before):
        status = 2
        if "KILL" not in keeper:
            status = 130
            if how == "key":
                os.write(ours, b"\x03")
            else:
                process.send_signal(getattr(signal, how))
        assert process.wait(timeout=20) == status, seen(ours)
        assert termios.tcgetattr(theirs) == before
        wait(lambda: not running(b"sleep\x00612"))


def running(words: bytes) -> bool:
    """Whether a process has these words on its command line."""
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            if words in file.read_bytes():
                return True
    return False


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc")
def test_a_stop_while_a_password_command_asks_is_a_stop_of_both(home, sandbox):
    script = 'set -m; "$@"; echo has-stopped; read -r line; fg'
    words = ["bash", "-c", script, "bash", *with_keeper(sandbox, KEEPER)]
    with at_the_prompt(words, home) as (process, ours, theirs, before):
        ambra = child(process)
        os.write(ours, b"\x1a")
        wait(lambda: state(ambra) == "T" and b"has-stopped" in seen(ours))
        wait(lambda: echoes(theirs))
        os.write(ours, b"go on\n")
        wait(lambda: not echoes(theirs))
        os.write(ours, sandbox.password.encode() + b"\n")
        assert process.wait(timeout=20) == 0, seen(ours)
        assert sandbox.password.encode() not in seen(ours)
        assert termios.tcgetattr(theirs)[3] == before[3]


_seen: dict[int, bytes] = {}


def seen(ours: int) -> bytes:
    """All that a terminal has shown so far."""
    while select.select([ours], [], [], 0)[0]:
        try:
            piece = os.read(ours, 4096)
        except OSError:
            break
        if not piece:
            break
        _seen[ours] = _seen.get(ours, b"") + piece
    return _seen.get(ours, b"")
