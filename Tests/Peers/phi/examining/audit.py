"""What no profile touches must at least be named by `ambra audit`."""

import json
import subprocess
from collections import defaultdict
from pathlib import Path

from phi import key
from phi.examining import requirements as owed
from phi.examining.score import Examination


def excuse(done: Examination, objects: list[key.Planted], results: Path, binary: str, folder: Path) -> None:
    """Asks the audit for all planted words; what it names, and no profile had to remove, is no miss."""
    left = [verdict for verdict in done.misses if verdict.action == owed.NAMED and verdict.plant.object in done.files]
    if not left:
        return
    known = folder / "known.txt"
    known.write_text(
        "\n".join(sorted({token for planted in objects for plant in planted.plants for token in plant.tokens}))
    )
    named = findings(binary, results, known)
    for verdict in left:
        path = done.files[verdict.plant.object].resolve()
        if named[path] & (verdict.paths | {"/".join(verdict.plant.path)}):
            verdict.miss = ""
            done.named.append(verdict)


def findings(binary: str, results: Path, known: Path) -> dict[Path, set[str]]:
    """The elements that the audit names, by file."""
    ran = subprocess.run(
        [binary, "audit", str(results), "--known", str(known), "--json"], capture_output=True, text=True
    )
    named: dict[Path, set[str]] = defaultdict(set)
    if ran.returncode not in (0, 1, 5):
        raise RuntimeError(f"the audit ended with {ran.returncode}: {ran.stderr[-500:]}")
    for file in json.loads(ran.stdout)["files"]:
        for finding in file["findings"]:
            named[Path(file["path"]).resolve()].add(finding["path"])
    return named
