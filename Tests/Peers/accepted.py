"""Where `ambra inspect --json` and pydicom differ, and why that is right."""

import struct
from fnmatch import fnmatch

# What pydicom reads and we refuse, as pattern of the file's name and reason.
REFUSED = [
    ("MR_truncated.dcm", "the file is cut off in its pixels; part of an image is no image"),
    ("rtplan_truncated.dcm", "the file is cut off in a sequence"),
    ("DICOMDIR-nooffset", "its last item says 248 bytes where 224 are left in the file"),
]

# What pydicom reads and cannot write as JSON.
NOT_CONVERTED = [
    ("badVR.dcm", "the integer string 1A is no integer: pydicom gives up, we write the text"),
]


def reason(patterns: list[tuple[str, str]], name: str) -> str | None:
    """The reason that stands for a file of that name."""
    return next((reason for pattern, reason in patterns if fnmatch(name, pattern)), None)


def group_length(tag: str, theirs: dict | None, ours: dict | None) -> bool:
    """PS3.18 F.2.2: group lengths are not part of the model."""
    return tag.endswith("0000") and theirs is not None and ours is None


def private_dictionary(tag: str, theirs: dict | None, ours: dict | None) -> bool:
    """pydicom knows the private tags of many vendors, we know none: unknown VR where the file names none."""
    is_private = int(tag[:4], 16) % 2 == 1
    return is_private and theirs is not None and ours is not None and ours["vr"] == "UN"


# Whole elements that may differ: functions of tag, pydicom's element and ours.
ELEMENTS = [group_length, private_dictionary]


def empty_value(vr: str, theirs: object, ours: object) -> bool:
    """PS3.18 F.2.5: an empty value among others is null; pydicom writes an empty string."""
    return theirs == "" and ours is None


def single_precision(vr: str, theirs: object, ours: object) -> bool:
    """32 bits of a number: we write the shortest decimals that give them back, pydicom all digits of a double."""
    return vr in ("FL", "OF") and struct.pack("<f", theirs) == struct.pack("<f", ours)


def same_number(vr: str, theirs: object, ours: object) -> bool:
    """1 and 1.0 are one number."""
    numbers = (int, float)
    return isinstance(theirs, numbers) and isinstance(ours, numbers) and theirs == ours


def trimmed_name(vr: str, theirs: object, ours: object) -> bool:
    """Spaces at the end of a name's groups are padding (PS3.5 6.2); groups without text are left out."""
    if vr != "PN" or not isinstance(theirs, dict):
        return False
    return {key: text.rstrip(" ") for key, text in theirs.items() if text.strip(" ")} == ours


def trimmed_text(vr: str, theirs: object, ours: object) -> bool:
    """Spaces around a short text are padding (PS3.5 6.2) in each value; pydicom drops those of the last value only."""
    return vr in ("AE", "CS", "LO", "SH") and isinstance(theirs, str) and theirs.strip(" ") == ours


# Single values that may differ: functions of VR, pydicom's value and ours.
VALUES = [same_number, empty_value, single_precision, trimmed_name, trimmed_text]


# Calls of ours that the Python SDK does not have, each with the reason.
WIRE_CALLS = {
    "/job/get": "not in the vendor's documentation; the Python SDK sends it from its storage helpers only",
} | {
    f"/{namespace}/{call}": "newer than the Python SDK, which lacks the namespace"
    for namespace in ("rule_set", "timer_rule") for call in ("list", "add", "set", "get", "delete")
}

# Calls that take a session or the credentials of a node. With all parameters given the node's are given too: we then
# send no session, the Python SDK always sends its own as well.
WIRE_NODE_CALLS = [
    "/account/md5/counter",
    "/destination/list",
    "/destination/search",
    "/hl7/get",
    "/namespace/permissions",
    "/node/get",
    "/node/performance/get",
    "/node/set",
    "/node/xml",
    "/order/sps/find",
    "/study/add",
    "/study/delete",
    "/study/get",
    "/study/set",
    "/study/sync",
    "/study/timing/event",
]

# Fields that differ between our requests and those of the Python SDK, as (path, field) and reason.
WIRE_FIELDS = {
    ("/analytics/study", "report"): "documented, but missing in the Python SDK",
    ("/study/sync", "uuid"): "undocumented; the Python SDK's upload sends it, its typed call cannot",
} | {(path, "sid"): "the node's credentials replace the session" for path in WIRE_NODE_CALLS}
