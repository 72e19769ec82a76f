"""Our command at a terminal: signals that end it while a password is typed leave the terminal as it was."""

import os
import pty
import signal
import subprocess
import termios
import time

import pytest

from peers.command import BINARY


def echoes(terminal: int) -> bool:
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)


def wait(condition) -> None:
    for _ in range(500):
        if condition():
            return
        time.sleep(0.02)
    pytest.fail("what was waited for did not happen")


def in_a_terminal():
    """Makes standard input the terminal of the process. Who started the tests may have told them to ignore signals."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        signal.signal(getattr(signal, name), signal.SIG_DFL)
    os.close(os.open(os.ttyname(0), os.O_RDWR))


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
@pytest.mark.parametrize("times", [1, 2])
def test_a_signal_at_the_password_prompt_brings_the_echo_back(home, sandbox, name, times):
    ours, theirs = pty.openpty()
    try:
        before = termios.tcgetattr(theirs)
        process = subprocess.Popen(
            [BINARY, "login", "--url", sandbox.url, "--username", sandbox.username],
            stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
            preexec_fn=in_a_terminal,
            env={"HOME": str(home), "PATH": os.environ["PATH"]})
        try:
            wait(lambda: not echoes(theirs))
            for _ in range(times):
                process.send_signal(getattr(signal, name))
            assert process.wait(timeout=20) == 130
            assert termios.tcgetattr(theirs) == before
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
    finally:
        os.close(ours)
        os.close(theirs)
