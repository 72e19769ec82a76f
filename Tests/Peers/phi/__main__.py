"""Plants identifiers, lets `ambra` de-identify them, searches and scores."""

import argparse
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

from phi import key, profiles, report
from phi.examining import audit
from phi.examining.score import examine
from phi.planting import corpus


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="run", description=__doc__)
    parser.add_argument("--objects", type=int, default=1000)
    parser.add_argument("--identifiers", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--profile", action="append", choices=sorted(profiles.ALL), help="one of them, repeated; all when not given"
    )
    parser.add_argument("--binary", default="ambra", help="the command to examine")
    parser.add_argument("--keep", type=Path, help="keep objects, key and results in this folder")
    parser.add_argument(
        "--results", type=Path, help="examine this folder, which another program made of the kept objects"
    )
    parser.add_argument("--misses", type=int, default=20, help="how many misses to print")
    parser.add_argument("--demand", type=float, default=99.95, help="the least score in percent that is a success")
    return parser.parse_args()


def main() -> int:
    """Prints a summary for each profile; 0 when each has the score and nothing is left that no audit named."""
    wanted = arguments()
    # pydicom warns of every odd thing that was planted on purpose.
    warnings.simplefilter("ignore", UserWarning)
    with tempfile.TemporaryDirectory(prefix="phi.") as scratch:
        folder = wanted.keep or Path(scratch)
        planted = folder / "objects"
        if wanted.results:
            objects = list(key.read(folder / "key.jsonl"))
        else:
            planted.mkdir(parents=True)
            started = time.monotonic()
            objects = corpus.plant(planted, wanted.objects, wanted.identifiers, wanted.seed)
            key.write(folder / "key.jsonl", objects)
            print(report.planted(objects, time.monotonic() - started), flush=True)
        return max(one(name, objects, planted, folder, wanted) for name in wanted.profile or sorted(profiles.ALL))


def one(name: str, objects: list[key.Planted], planted: Path, folder: Path, wanted: argparse.Namespace) -> int:
    """De-identifies with one profile, and examines what came out."""
    profile, results = profiles.ALL[name], wanted.results or folder / f"results-{name}"
    if not wanted.results:
        started = time.monotonic()
        done = subprocess.run(profile.command(wanted.binary, planted, results, folder), capture_output=True, text=True)
        print(f"{name}: de-identified in {time.monotonic() - started:.1f} s, exit {done.returncode}", flush=True)
        if done.returncode not in (0, 1):
            print(done.stderr, file=sys.stderr)
            return 2
        sys.stderr.write(done.stderr[-2000:])
    examination = examine(objects, results, profile.options)
    if not wanted.results:
        try:
            audit.excuse(examination, objects, results, wanted.binary, folder)
        except RuntimeError as error:
            print(f"{name}: {error}", file=sys.stderr)
    print(report.summary(name, examination, wanted.misses), flush=True)
    return 0 if examination.score >= wanted.demand and not examination.strays else 1


if __name__ == "__main__":
    sys.exit(main())
