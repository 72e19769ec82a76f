"""The profiles that are examined: the basic one, the mixture of the MIDI-B challenge, and each option by itself."""

from dataclasses import dataclass
from pathlib import Path

from phi import tables

# How the command calls the options of table E.1-1.
NAMES = {
    "retain_safe_private": "retain-safe-private",
    "retain_uids": "retain-uids",
    "retain_device_identity": "retain-device-identity",
    "retain_institution_identity": "retain-institution-identity",
    "retain_patient_characteristics": "retain-patient-characteristics",
    "retain_longitudinal_full_dates": "retain-longitudinal-full-dates",
    "retain_longitudinal_modified_dates": "retain-longitudinal-modified-dates",
    "clean_descriptors": "clean-descriptors",
    "clean_structured_content": "clean-structured-content",
    "clean_graphics": "clean-graphics",
}


@dataclass(frozen=True)
class Profile:
    """The basic profile with options."""

    options: frozenset[str]

    def command(self, binary: str, objects: Path, results: Path, folder: Path) -> list[str]:
        """The command line that de-identifies a folder with this profile, under a key in `folder`."""
        key = folder / "project.key"
        options = [word for option in sorted(self.options) for word in ("--option", NAMES[option])]
        new = [] if key.exists() else ["--create-key"]
        return [binary, "deidentify", str(objects), "--out", str(results), "--key", str(key), *new, *options]


MIXED = frozenset(
    {"retain_longitudinal_modified_dates", "clean_descriptors", "retain_patient_characteristics", "retain_safe_private"}
)
ALL = {"basic": Profile(frozenset()), "mixed": Profile(MIXED)}
ALL |= {NAMES[option]: Profile(frozenset({option})) for option in tables.OPTIONS}
ALL["everything"] = Profile(frozenset(tables.OPTIONS) - {"retain_longitudinal_full_dates"})
