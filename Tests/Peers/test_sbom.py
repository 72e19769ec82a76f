"""The bill of materials names everything that the products are built from."""

import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_bill_of_materials_lists_what_is_linked_and_bundled(tmp_path):
    out = tmp_path / "sbom.json"
    done = subprocess.run([ROOT / "scripts" / "sbom", out], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    bill = json.loads(out.read_text())
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    components = {component["bom-ref"]: component for component in bill["components"]}
    assert len(components) == len(bill["components"])
    names = {component["name"] for component in components.values()}
    pins = json.loads((ROOT / "Package.resolved").read_text())["pins"]
    places = {component.get("purl", "").split("@")[0].split("/")[-1].lower() for component in components.values()}
    assert {pin["identity"] for pin in pins} <= places
    assert {"libcurl", "zlib", "libpng", "libtiff", "libjpeg-turbo", "SQLite"} <= names
    assert {"pydicom", "GDCM", "DCMTK", "highdicom"} <= names
    for component in components.values():
        assert component["version"] and component["licenses"], component
    known = set(components) | {bill["metadata"]["component"]["bom-ref"]}
    for entry in bill["dependencies"]:
        assert {entry["ref"], *entry["dependsOn"]} <= known
