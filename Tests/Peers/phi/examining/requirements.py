"""What a profile demands of each plant, from the standard's table alone."""

from phi import key, tables

GONE, NAMED, KEPT, ANY = "gone", "gone or named by the audit", "kept", "no demand"
REMOVED, EMPTIED, REPLACED, REMAPPED, SHIFTED, CLEANED = (
    "removed",
    "emptied",
    "replaced",
    "remapped",
    "shifted",
    "cleaned",
)
SLASHED = "removed, emptied or replaced"
DATES = ("DA", "TM", "DT")


def required(plant: key.Plant, options: frozenset[str]) -> str:
    """The action that a de-identifier owes for a plant."""
    # What the data set says elsewhere, or what stands where it cannot belong, may not stay wherever it is.
    if not plant.path or plant.place == "respelt":
        return GONE
    if plant.path[0][:4] == "0002":
        if plant.tag != "00020003":
            return GONE
        return KEPT if "retain_uids" in options else REMAPPED
    chosen = cleaned = False
    for tag, place in zip(plant.path[:-1:2], plant.path[1:-1:2]):
        if "/" in place:
            found = item(plant, place, options) if "clean_structured_content" in options else GONE
            if found and plant.role == key.IDENTIFIER:
                return found
            if found in (GONE, ANY, NAMED):
                return ANY
            continue
        fate = around(tag, options)
        if fate in (GONE, ANY):
            return fate if plant.role == key.IDENTIFIER else ANY
        chosen, cleaned = chosen or fate == KEPT, cleaned or fate == CLEANED
    action = leaf(plant, options, chosen)
    if not cleaned:
        return action
    # A sequence that is to be cleaned may go as a whole, or stay with everything in it treated as elsewhere.
    return ANY if action in (KEPT, ANY) else GONE


def around(tag: str, options: frozenset[str]) -> str:
    """What happens to the inside of a sequence: gone, kept by choice, cleaned, or judged by itself (empty)."""
    if tables.is_private(tag):
        return GONE
    codes = tables.codes(tag, options)
    if not codes:
        return ""
    if len(codes) == 1 and codes <= {"K", "C"}:
        return KEPT if codes == {"K"} else CLEANED
    return ANY if "K" in codes else GONE


def item(plant: key.Plant, place: str, options: frozenset[str]) -> str:
    """What happens to a content item by its concept: empty for one that the table does not name."""
    value, scheme, value_type = place.split("/")
    codes = tables.content_codes((value, scheme), value_type, options)
    if not codes:
        return "" if value_type == "CONTAINER" else NAMED
    if codes == {"K"}:
        return KEPT
    if codes == {"C"}:
        return SHIFTED if plant.vr in DATES and not plant.tokens else CLEANED
    return ANY if "K" in codes else GONE


def leaf(plant: key.Plant, options: frozenset[str], chosen: bool) -> str:
    """What happens to an attribute itself."""
    tag = plant.tag
    if plant.place == "inside":
        return NAMED
    if plant.place == "stripped":
        return GONE
    if tables.is_private(tag):
        return private(plant, options)
    if not tables.is_known(tag):
        return GONE
    codes = tables.codes(tag, options)
    if not codes:
        if plant.role == key.RETAINED:
            return KEPT
        return ANY if chosen else NAMED
    if codes == {"C"}:
        if plant.vr in DATES and not plant.tokens:
            return SHIFTED
        return KEPT if plant.role == key.CLINICAL else CLEANED
    if "K" in codes:
        return KEPT if codes == {"K"} else ANY
    if "C" in codes:
        return ANY
    [code] = codes
    return {"X": REMOVED, "Z": EMPTIED, "D": REPLACED, "U": REMAPPED}.get(code, SLASHED)


def private(plant: key.Plant, options: frozenset[str]) -> str:
    """Private elements: kept when the option is chosen and the standard lists them (and their creators)."""
    if plant.role != key.RETAINED:
        return GONE
    if "retain_safe_private" in options:
        return KEPT
    return REMOVED


def allowed(plant: key.Plant, options: frozenset[str]) -> str:
    """Which of `X`, `Z` and `D` the slashed code of a plant permits."""
    codes = tables.codes(plant.tag, options)
    return next(iter(codes)) if len(codes) == 1 else "X/Z/D"
