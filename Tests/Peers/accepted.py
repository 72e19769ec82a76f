"""Where `ambra inspect --json` and pydicom differ, and why that is right."""

from base64 import b64decode
from fnmatch import fnmatch, fnmatchcase

# What pydicom reads without a word and we read with exit code 1, as pattern of the file's name and reason.
CUT_OFF = [
    ("MR_truncated.dcm", "the file is cut off in its pixels"),
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


# Whole elements that may differ: functions of tag, pydicom's element and ours.
ELEMENTS = [group_length]


def empty_value(vr: str, theirs: object, ours: object) -> bool:
    """PS3.18 F.2.5: an empty value among others is null; pydicom writes an empty string."""
    return theirs == "" and ours is None


def same_number(vr: str, theirs: object, ours: object) -> bool:
    """1 and 1.0 are one number, but an integer string is an integer."""
    numbers = (int, float)
    if vr == "IS" and not isinstance(ours, int):
        return False
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
VALUES = [same_number, empty_value, trimmed_name, trimmed_text]


def byte_order(tag: str, theirs: str | None, ours: str | None) -> bool:
    """PS3.18 F.2.7: words are little endian; pydicom leaves those of big-endian files as they are."""
    if tag != "7FE00010" or not theirs or not ours:
        return False
    pixels = bytearray(b64decode(theirs))
    pixels[0::2], pixels[1::2] = pixels[1::2], pixels[0::2]
    return bytes(pixels) == b64decode(ours)


# Bytes that may differ: functions of tag, pydicom's base64 and ours.
BULK = [byte_order]


def character(term: str, bytes_: bytes, theirs: str, ours: str) -> bool:
    """Characters that Python's codecs and the system's converter map to different ones of Unicode that look alike."""
    return (term, bytes_) in CHARACTERS


CHARACTERS = {
    ("ISO 2022 IR 159", b"\x22\x37"): "JIS X 0212 has a tilde of full width; Python takes the narrow one of ASCII",
}


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


# Storage calls that the Python SDK does not make.
WIRE_STORAGE_CALLS = {
    "Study.download_viewer": "the vendor names the path and nothing more",
}

# Places of storage requests that differ, as (call, place) and reason.
WIRE_STORAGE = {
    ("Study.download", "query video_format"): "documented, but missing in the Python SDK",
    ("Study.download", "query video_series_uids"): "documented, but missing in the Python SDK",
    ("Study.download", "query batch_encode_cine"): "documented, but missing in the Python SDK",
    ("Study.schema", "query attachments_only"): "the Python SDK sends the word True",
    ("Study.merge", "query delete_secondary_study"): "the Python SDK sends the word True",
    ("Image.pdf", "query phi_namespace"): "documented, but missing in the Python SDK",
    ("Image.wrap", "query tags"): "the Python SDK sends the tags twice, in the form as well",
}


# What `ambra convert` refuses though pydicom reads it and nothing is compressed, as pattern of the file's name and
# reason.
NOT_WRITTEN = [
    ("DICOMDIR*", "its records name positions in the file, which another layout would move"),
    ("nested_priv_SQ.dcm", "it names no SOP class and instance, without which there is no file meta information"),
    ("empty_charset_LEI.dcm", "it names no SOP class and instance, without which there is no file meta information"),
    ("meta_missing_tsyntax.dcm", "it names no SOP class and instance, without which there is no file meta information"),
]

# What dciodvfy finds in our output and not in the original, as pattern of the file's name and reason.
NOT_VERIFIED = [
    ("image_dfl.dcm", "the original is deflated, which dciodvfy cannot read: it complains of a conditional attribute"),
]

# The same in implicit VR only.
NOT_VERIFIED_IMPLICIT = [
    (f"{name}.dcm", "without VR and Pixel Representation, which a palette lacks, dciodvfy reads no lookup table")
    for name in ("fall", "hotiron", "hotmetalblue", "pet", "pet20step", "spring", "summer", "winter")
]


def written_vr(pair: set[str]) -> bool:
    """VRs that may stand for each other once a data set went through implicit VR."""
    return pair <= {"US", "SS", "OW"}


# What becomes of numbers, terms or dciodvfy's errors under `ambra deidentify`, as (profile, file, line) patterns and
# the reason why it is right.
HARM = [
    ("*", "numbers.dcm", "ExposureTime: other", "12@ is no number and could be anything"),
    ("*", "L8_numeric_as_UN.dcm", "SmallestImagePixelValue: other", "the value is a text, and names the patient"),
]


def harm(profile: str, name: str, line: str) -> bool:
    """Whether a difference is accepted."""
    return any(
        fnmatch(profile, pattern) and fnmatch(name, file) and fnmatchcase(line, text)
        for pattern, file, text, _ in HARM)


# What `ambra validate` finds and dciodvfy does not, as patterns of the file's name and of kind, place and keyword, and the
# reason why it is right.
VALIDATION = [
    ("rtdose*.dcm", "*", "dciodvfy crashes over pixels of 32 bits in words of 16"),
    ("badVR.dcm", "*", "dciodvfy crashes over pixels of 32 bits in words of 16"),
    ("chrSQEncoding*.dcm", "*Attribute *", "the class is named in file meta only, and dciodvfy looks up no IOD"),
    ("priv_SQ.dcm", "*Attribute *", "the class is named in file meta only, and dciodvfy looks up no IOD"),
    ("UN_sequence.dcm", "*Attribute *", "the class is named in file meta only, and dciodvfy looks up no IOD"),
    ("no_meta_group_length.dcm", "*Attribute *",
     "the class is named in file meta only, and dciodvfy looks up no IOD"),
    ("*", "missingSOPClass 00080016 SOPClassUID", "dciodvfy says that of the object as a whole"),
    ("dt.dcm", "invalidValue 00189151 *", "a fraction of a second has six digits at most (PS3.5 6.2)"),
    ("dt.dcm", "invalidValue 00189516 *", "a line end is no part of a DT"),
    ("*.dcm", "wrongMultiplicity *", "dciodvfy does not count values of attributes that are in no module"),
    ("numbers.dcm", "invalidValue 00181130 *", "1.0E has no exponent"),
    ("JP*.dcm", "unlistedAttribute 00102160 *", "PS3.6 2026d has retired Ethnic Group"),
    ("rtstruct.dcm", "unlistedAttribute 30060080/*/3006008[58] *", "PS3.6 2026d has retired it"),
    ("vl-whole-slide-microscopy-image *", "missingAttribute *", "dciodvfy crashes over an object without dimensions"),
    *(
        (f"{iod} *", f"missingAttribute {tag} *", f"{iod} has {module} as a mandatory module (PS3.3 annex A)")
        for iods, module, tags in [
            (["acquisition-context-sr", "advanced-blending-presentation-state", "radiopharmaceutical-radiation-dose-sr",
              "x-ray-radiation-dose-sr"], "Enhanced General Equipment", ["00081090", "001810[02]0"]),
            (["advanced-blending-presentation-state", "breast-tomosynthesis-image"], "Frame of Reference",
             ["00200052", "00201040"]),
            (["intravascular-optical-coherence-tomography-image"], "Synchronization",
             ["0018106A", "00181800", "00200200"]),
            (["intravascular-optical-coherence-tomography-image"], "Multi-frame Functional Groups", ["52009229"]),
        ] for iod in iods for tag in tags
    ),
    ("hanging-protocol *", "missingAttribute 00720208 *", "Partial Data Display Handling is of type 2 (C.23.3)"),
    ("ophthalmic-optical-coherence-tomography-en-face-image *", "missingAttribute *", "types of its own module (C.8.17)"),
    ("rt-treatment-summary-record *", "missingAttribute 300800* *", "types of its own module (C.8.8.23)"),
    ("rt-treatment-summary-record *", "missingAttribute 30080200 *", "types of its own module (C.8.8.23)"),
    ("ExplVR_???EndNoMeta.dcm", "encoding  None", "a file has a preamble and file meta information (PS3.10 7.1)"),
    ("rtstruct.dcm", "encoding  None", "a file has a preamble and file meta information (PS3.10 7.1)"),
    ("empty_charset_LEI.dcm", "encoding 0002000[23] *", "file meta information names class and instance (PS3.10 7.1)"),
    ("no_meta_group_length.dcm", "encoding 00020000 *", "file meta information has its length (PS3.10 7.1)"),
    ("ge-private.dcm", "encoding  None", "dciodvfy takes the private transfer syntax of GE for one of the standard"),
]


def validation(name: str, line: str) -> set[int]:
    """The entries that accept a finding."""
    return {
        number
        for number, (file, text, _) in enumerate(VALIDATION) if fnmatch(name, file) and fnmatchcase(line, text)}
