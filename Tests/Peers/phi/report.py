"""The corpus and the examination in words."""

from phi import key
from phi.examining.score import Examination


def planted(objects: list[key.Planted], seconds: float) -> str:
    """What was planted."""
    plants = [plant for planted in objects for plant in planted.plants]
    identifiers = [plant for plant in plants if plant.role == key.IDENTIFIER]
    counts = [
        f"{len({getattr(planted, name) for planted in objects})} {words}"
        for name, words in (("type", "types"), ("syntax", "transfer syntaxes"), ("charset", "character sets"))
    ]
    kinds = len({plant.kind for plant in identifiers})
    return (
        f"{len(identifiers)} identifiers of {kinds} kinds and {len(plants) - len(identifiers)} other values in "
        f"{len(objects)} objects of {', '.join(counts)}: planted in {seconds:.1f} s"
    )


def summary(title: str, done: Examination, misses: int = 20) -> str:
    """Counts by action and by kind, and the misses, as text for people."""
    named = f", {len(done.named)} left and named by the audit" if done.named else ""
    lines = [
        f"{title}: {done.score:.4f} % of {len(done.verdicts)} required actions kept, {len(done.misses)} missed{named}; "
        f"{len(done.files)} results, {len(done.strays)} strays"
    ]
    absent = {verdict.plant.object for verdict in done.verdicts} - done.files.keys()
    if absent:
        lines.append(f"  objects without a result: {', '.join(map(str, sorted(absent)))}")
    for heading, groups in (
        ("action", done.by(lambda verdict: verdict.action)),
        ("kind", done.by(lambda verdict: verdict.plant.kind)),
    ):
        for group, (count, missed) in groups.items():
            if heading == "action" or missed:
                lines.append(
                    f"  {heading} {group}: {count - missed} of {count}" + (f", {missed} missed" if missed else "")
                )
    for verdict in done.misses[:misses]:
        plant = verdict.plant
        place = "/".join(plant.path) or plant.place
        lines.append(f"  object {plant.object} {place} ({plant.kind}) {verdict.action}: {verdict.miss}")
    lines += [f"  stray: {stray}" for stray in done.strays[:misses]]
    return "\n".join(lines)
