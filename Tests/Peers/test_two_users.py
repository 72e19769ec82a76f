"""Two users of one machine: neither can read, replace or redirect what the other writes.

Needs root, which alone can become others; the users are numbers without accounts.
"""

import json
import os
import shutil
import stat
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

import pytest

from peers import files
from peers.command import BINARY
from peers.sandbox import Sandbox

ALICE, MALLORY = 64_101, 64_102
GROUP = 64_110
NAME = b"CompressedSamples^CT1"
NAMESPACE = "0d3ea3a5-0000-4000-8000-000000000000"
MANUAL = Path(__file__).parents[2] / "Sources/AmbraSDK/Documentation.docc/TheCommand.md"

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become two other users")


@dataclass
class User:
    """Somebody who runs commands in the shared folder, with a umask that takes nothing from anybody."""

    number: int
    shared: Path
    binary: Path
    login: dict = field(default_factory=dict)
    groups: list = field(default_factory=list)

    @property
    def home(self) -> Path:
        return self.shared.parent / str(self.number)

    def run(self, *arguments: object, umask: int = 0) -> subprocess.CompletedProcess:
        """Runs a program as this user."""
        home = self.home
        return subprocess.run(
            [str(argument) for argument in arguments], cwd=self.shared, capture_output=True, text=True, timeout=60,
            user=self.number, group=self.number, extra_groups=self.groups, umask=umask, stdin=subprocess.DEVNULL,
            env={"HOME": str(home), "PATH": os.environ["PATH"], "TMPDIR": str(home), **self.login})

    def type(self, lines: str, umask: int) -> subprocess.CompletedProcess:
        """Types lines into a shell that finds the command."""
        return self.run("/bin/sh", "-ec", f"PATH='{self.binary.parent}':$PATH\n{lines}", umask=umask)

    def ambra(self, *arguments: object) -> subprocess.CompletedProcess:
        return self.run(self.binary, *arguments)

    def can(self, code: str, *arguments: object) -> bool:
        """Whether a line of shell succeeds."""
        return self.run("/bin/sh", "-c", code, "sh", *arguments).returncode == 0


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that all users reach, with a sticky folder where everybody may put things."""
    folder = Path(tempfile.mkdtemp(prefix="ambra-users-", dir="/tmp"))
    folder.chmod(0o755)
    shared = folder / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    for user in (ALICE, MALLORY):
        home = folder / str(user)
        home.mkdir(mode=0o700)
        os.chown(home, user, user)
    yield shared
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def binary() -> Iterator[Path]:
    """A copy of the command that every user can run."""
    folder = Path(tempfile.mkdtemp(prefix="ambra-binary-", dir="/tmp"))
    folder.chmod(0o755)
    copy = folder / "ambra"
    # By another process: nobody runs a file that this one, or a child of its, still has open for writing.
    subprocess.run(["cp", shutil.which(BINARY) or BINARY, copy], check=True)
    copy.chmod(0o755)
    yield copy
    shutil.rmtree(folder)


@pytest.fixture
def alice(place: Path, binary: Path) -> User:
    return User(ALICE, place, binary)


@pytest.fixture
def mallory(place: Path, binary: Path) -> User:
    return User(MALLORY, place, binary)


@pytest.fixture
def original(place: Path, alice: User) -> Path:
    """An image in Alice's home."""
    path = place.parent / str(ALICE) / "in" / "IMAGE1"
    path.parent.mkdir(mode=0o700)
    shutil.copy(files.PYDICOM_DATA / "test_files" / "CT_small.dcm", path)
    for each in (path, path.parent):
        os.chown(each, ALICE, ALICE)
    return path


def everything(path: Path) -> list[Path]:
    """A file, or a folder with all that it holds."""
    return [path, *sorted(path.rglob("*"))] if path.is_dir() else [path]


def bitmap_beside(original: Path) -> Path:
    """A bitmap of one white pixel in Alice's home."""
    path = original.parent.parent / "a.bmp"
    header = [58, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 24, 0]
    path.write_bytes(b"BM" + bytes(header) + bytes(24) + b"\xff\xff\xff\0")
    os.chown(path, ALICE, ALICE)
    return path


def wrote(alice: User, original: Path) -> list[Path]:
    """What each command that writes leaves in the shared folder."""
    bitmap = bitmap_beside(original)
    for words in (
        ["convert", original, "--out", "converted"],
        ["wrap", bitmap, "--out", "wrapped"],
        ["deidentify", original, "--out", "clean/deep", "--key", "key", "--create-key", "--report", "report", "--map", "map"],
        ["dicomdir", original.parent, "--copy-to", "disc"],
        ["audit", original, "--report", "audit", "--html", "page", "--show-values"],
        ["review", "key", "--reviewer", "Ann Roe", "--out", "reviewer"],
        [
            "review", "sign", original.parent, "--reviewer", "Ann Roe", "--reject", "--reviewer-key", "reviewer",
            "--namespace", NAMESPACE, "--log", "log", "--out", "review",
        ],
    ):
        done = alice.ambra(*words)
        assert done.returncode in (0, 5), (words, done.stderr)
    names = "converted wrapped clean key report map disc audit page reviewer review log".split()
    return [alice.shared / name for name in names]


def check(outputs: list[Path], mallory: User) -> None:
    """Nobody but Alice can read, change, remove, move or replace any of it; other reviewers read a review and its log."""
    for output in outputs:
        for path in everything(output):
            assert path.lstat().st_uid == ALICE
            shown = 0o044 if path.name in ("review", "log") else 0
            assert stat.S_IMODE(path.lstat().st_mode) & 0o077 == shown, path
            assert mallory.can('cat "$1" || ls "$1/"', path) == bool(shown), path
            assert not mallory.can('echo x > "$1"', path), path
            assert not mallory.can('rm -rf "$1"', path) and path.exists(), path
            assert not mallory.can('mv "$1" "$1.old"', path), path
            assert not mallory.can('ln -sfn /nowhere/at/all "$1"', path) and not path.is_symlink(), path


def test_nobody_else_can_read_or_replace_what_is_written(alice: User, mallory: User, original: Path):
    check(wrote(alice, original), mallory)


def test_transfers_are_nobody_elses_either(alice: User, mallory: User, original: Path, sandbox: Sandbox):
    """A report of an upload, a download, and a download to a place that somebody prepared."""
    alice.login = {
        "AMBRA_URL": sandbox.url, "AMBRA_USERNAME": sandbox.username, "AMBRA_PASSWORD": sandbox.password}
    report, down, out, trap = (alice.shared / name for name in ("report", "down", "out", "trap"))
    done = alice.ambra("upload", original, "--report", report)
    assert done.returncode == 0, done.stderr
    uuid = json.loads(report.read_text())["studies"][0]["uuid"]
    done = alice.ambra("download", uuid, "--to", down)
    assert done.returncode == 0, done.stderr
    check([report, down], mallory)
    assert mallory.can('mkdir "$1" && chmod 777 "$1" && ln -s "$1" "$2"', trap, out)
    done = alice.ambra("download", uuid, "--to", out)
    assert done.returncode != 0 and "another user" in done.stderr, done.stderr
    [series] = down.iterdir()
    out.unlink()
    out.mkdir()
    out.chmod(0o1777)
    assert mallory.can('mkdir "$1" && chmod 777 "$1"', out / series.name)
    done = alice.ambra("download", uuid, "--to", out)
    assert done.returncode == 1 and "another user" in done.stderr, done.stderr
    assert [path for path in (*trap.rglob("*"), *out.rglob("*")) if not path.is_dir()] == []


@pytest.mark.parametrize("planted", ["link", "folder"])
@pytest.mark.parametrize(
    "words",
    [
        ["wrap", "BITMAP", "--out", "OUT"], ["deidentify", "IMAGE", "--out", "OUT"],
        ["dicomdir", "FOLDER", "--copy-to", "OUT"], ["deidentify", "IMAGE", "--out", "OUT/below"],
        ["convert", "IMAGE", "--out", "OUT/image"], ["audit", "IMAGE", "--report", "OUT/report"],
    ])
def test_a_place_that_somebody_prepared_is_not_used(alice: User, mallory: User, original: Path, planted: str, words: list):
    """The folder, or a link to one, stands in the shared folder before the other writes there."""
    out, trap = alice.shared / "out", alice.shared / "trap"
    trap_mode = 'mkdir "$1" && chmod 777 "$1"'
    if planted == "link":
        assert mallory.can(trap_mode + ' && ln -s "$1" "$2"', trap, out)
    else:
        assert mallory.can(trap_mode, out)
    bitmap = bitmap_beside(original)
    places = {"IMAGE": original, "FOLDER": original.parent, "BITMAP": bitmap}
    done = alice.ambra(*[places.get(word, word.replace("OUT", str(out))) for word in words])
    assert done.returncode == 2 and str(out) in done.stderr, done.stderr
    assert [path for path in trap.rglob("*") if path.exists()] == []
    assert [path for path in out.rglob("*")] == []


@pytest.mark.parametrize("planted", ["link", "folder"])
def test_a_study_folder_that_somebody_prepared_is_not_used(alice: User, mallory: User, original: Path, planted: str):
    """The output folder is open to both; the name of the study is known from an earlier run."""
    arguments = ["deidentify", original, "--key", "key", "--out"]
    assert alice.ambra(*arguments, "first", "--create-key").returncode == 0
    [study] = (alice.shared / "first").iterdir()
    out, trap = alice.shared / "out", alice.shared / "trap"
    out.mkdir()
    out.chmod(0o1777)
    assert mallory.can('mkdir "$1" && chmod 777 "$1"', trap)
    there = out / study.name
    assert mallory.can('ln -s "$1" "$2"' if planted == "link" else 'mkdir "$2" && chmod 777 "$2"', trap, there)
    done = alice.ambra(*arguments, out)
    assert done.returncode == 1, done.stderr
    assert "symbolic link" in done.stderr if planted == "link" else "another user" in done.stderr
    assert list(trap.rglob("*")) == [] and list(there.rglob("*")) == []


@pytest.mark.parametrize("option", ["--report", "--map", "--key", "--out"])
def test_a_file_that_somebody_prepared_does_not_get_the_result(alice: User, mallory: User, original: Path, option: str):
    """A report of the right kind, readable by its owner, or a link to one stands under the name of the output."""
    kind = {"--report": "ambra-deidentification", "--map": "ambra-map"}.get(option, "x")
    for number, plant in enumerate(('cp "$1" "$2" && chmod 666 "$2"', 'ln -s "$1" "$2"', 'ln "$1" "$2"', 'mkfifo "$2"')):
        bait, name = alice.shared / f"bait{number}", alice.shared / f"name{number}"
        text = '{"format":"' + kind + '"}'
        assert mallory.can(f"printf '%s' '{text}' > \"$1\" && chmod 666 \"$1\" && {plant}", bait, name)
        words = ["convert", original] if option == "--out" else [
            "deidentify", original, "--out", f"out{number}", "--create-key", "--force"]
        if option == "--map":
            words += ["--key", "key"]
        done = alice.ambra(*words, option, name, *(["--force"] if option == "--out" else []))
        assert done.returncode != 0, (plant, done.stderr)
        assert bait.read_text() == text
        assert name.lstat().st_uid == MALLORY


def test_what_root_writes_over_a_file_of_somebody_is_not_theirs_to_read(alice: User, mallory: User, original: Path, binary: Path):
    """Whoever can replace the file does not take over its owner's permissions."""
    name = alice.shared / "name"
    assert mallory.can('echo x > "$1" && chmod 666 "$1"', name)
    done = subprocess.run([binary, "convert", original, "--out", name, "--force"], capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert name.stat().st_uid == 0 and stat.S_IMODE(name.stat().st_mode) == 0o600
    assert NAME in name.read_bytes() and not mallory.can('cat "$1"', name)


def test_root_takes_no_key_that_somebody_put_there(alice: User, mallory: User, original: Path, binary: Path):
    """Who knows the key can tell patients by their pseudonyms."""
    key, out = alice.shared / "key", alice.shared / "out"
    assert mallory.can('head -c 32 /dev/urandom > "$1" && chmod 600 "$1"', key)
    done = subprocess.run(
        [binary, "deidentify", original, "--out", out, "--key", key, "--create-key"], capture_output=True, timeout=60)
    assert done.returncode == 2 and b"another user" in done.stderr, done.stderr
    assert not out.exists()


def manual(heading: str) -> list[str]:
    """The shell blocks of a section of the manual."""
    section = MANUAL.read_text().split(f"# {heading}\n", 1)[1].split("\n#", 1)[0]
    return [block.split("```", 1)[0] for block in section.split("```sh\n")[1:]]


@pytest.mark.parametrize("umask", [0o022, 0o077, 0o002])
def test_two_accounts_review_as_the_manual_says(
    alice: User, mallory: User, original: Path, sandbox: Sandbox, umask: int
):
    """The lines of the manual, as they stand: only names of accounts and places are this test's."""
    reviews, etc = alice.shared.parent / "reviews", alice.shared.parent / "etc"
    ben = User(MALLORY, alice.shared, alice.binary, groups=[GROUP])
    alice.groups, stranger = [GROUP], User(64_103, alice.shared, alice.binary)
    alice.login = {
        "AMBRA_URL": sandbox.url, "AMBRA_USERNAME": sandbox.username, "AMBRA_PASSWORD": sandbox.password}
    shutil.copytree(original.parent, alice.home / "scans")
    for path in everything(alice.home / "scans"):
        os.chown(path, ALICE, ALICE)
    namespace = alice.ambra("whoami", "--namespace-id").stdout.strip()
    places = {
        "/srv/reviews": str(reviews), "/etc/ambra": str(etc), "-g reviewers": f"-g {GROUP}", "~ann/": f"{alice.home}/",
        "~ben/": f"{ben.home}/", "--namespace …": f"--namespace {namespace}"}
    blocks = manual("Two accounts")
    for word, place in places.items():
        assert any(word in block for block in blocks), word
        blocks = [block.replace(word, place) for block in blocks]
    folder, first, second, reviewers, upload = blocks

    def root(lines: str) -> None:
        subprocess.run(["/bin/sh", "-ec", lines], check=True, umask=0o022, timeout=60)

    root(folder)
    done = alice.type(first, umask)
    assert done.returncode == 0, done.stderr
    assert "1 of 2 signatures" in done.stderr
    assert not stranger.can('ls "$1"', reviews)
    done = ben.type(second, umask)
    assert done.returncode == 0, done.stderr
    assert "2 of 2 signatures" in done.stderr
    # What the group shares is the group's, and nobody can read a key but its owner.
    assert all(path.lstat().st_gid == GROUP for path in everything(reviews))
    assert not ben.can('cat "$1"', alice.home / "ann.key") and not alice.can('cat "$1"', ben.home / "ben.key")
    root(reviewers)
    done = alice.type(upload, umask)
    assert done.returncode == 0, done.stderr
    assert "verified" in done.stdout


def test_who_cannot_replace_the_review_signs_nothing(alice: User, mallory: User, original: Path):
    """In a sticky folder the log would have a signature that the review has not, which nobody can take back."""
    files = alice.shared / "files"
    files.mkdir()
    shutil.copy(original, files / "image")
    for path in everything(files):
        path.chmod(0o755)
    log, review, report = (alice.shared / name for name in ("log", "review", "report"))
    alice.ambra("audit", files, "--report", report)
    for user, verdict in ((alice, ["--approve", "--report", report]), (mallory, ["--reject"])):
        key = user.home / "key"
        assert user.ambra("review", "key", "--reviewer", f"R {user.number}", "--out", key).returncode == 0
        done = user.ambra(
            "review", "sign", files, "--reviewer", f"R {user.number}", *verdict, "--reviewer-key", key, "--namespace",
            NAMESPACE, "--log", log, "--out", review)
        assert (done.returncode == 0) == (user is alice), done.stderr
        log.chmod(0o666)
    assert "sticky" in done.stderr and len(log.read_text().splitlines()) == 1


def test_a_list_that_the_group_could_replace_is_not_believed(alice: User, mallory: User, original: Path):
    """The folder for reviews is the group's: one of the reviewers could put an older list there."""
    folder = alice.shared / "group"
    folder.mkdir()
    os.chown(folder, ALICE, GROUP)
    folder.chmod(0o2770)
    alice.groups = [GROUP]
    (folder / "reviewers.txt").write_text("0" * 64 + " Ann Roe\n")
    os.chown(folder / "reviewers.txt", ALICE, GROUP)
    (folder / "reviewers.txt").chmod(0o644)
    key, log, review = (alice.shared / name for name in ("key", "log", "review"))
    assert alice.ambra("review", "key", "--reviewer", "Ann Roe", "--out", key).returncode == 0
    done = alice.ambra(
        "review", "sign", original.parent, "--reviewer", "Ann Roe", "--reject", "--reviewer-key", key, "--namespace",
        NAMESPACE, "--log", log, "--out", review)
    assert done.returncode == 0, done.stderr
    upload = ["upload", original, "--require-review", review, "--log", log]
    done = alice.ambra(*upload, "--reviewers", folder / "reviewers.txt")
    assert done.returncode == 2 and "its folder can be written by others" in done.stderr, done.stderr
    folder.chmod(0o2750)
    done = alice.ambra(*upload, "--reviewers", folder / "reviewers.txt")
    assert done.returncode == 5 and "rejected by somebody who claims to be Ann Roe" in done.stderr, done.stderr
