"""De-identifies a folder with `ambra deidentify` and with its peers, in turn; prints seconds and highest memory.

Arguments: the command, the folder with the files, an empty folder for results. The whole time of our process counts,
with bringing the files to the disk; of the peers only the work in a running Python, which also brings them there.
"""

import os
import pathlib
import shutil
import sys
import time

ROUNDS = 5


def run(command):
    """Seconds and the highest resident memory of a process in megabytes."""
    start = time.perf_counter()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)])
    _, status, usage = os.wait4(process, 0)
    assert status == 0, "the command failed"
    return time.perf_counter() - start, usage.ru_maxrss / 1000


def dcmanon(files, out):
    from dcmanon import Anonymizer
    anonymizer = Anonymizer()
    start = time.perf_counter()
    for file in files:
        (out / file.name).write_bytes(anonymizer.anonymize(str(file)))
    os.sync()
    return time.perf_counter() - start


def dicom_anonymizer(files, out):
    from dicomanonymizer import anonymize_dicom_file
    start = time.perf_counter()
    for file in files:
        anonymize_dicom_file(str(file), str(out / file.name))
    os.sync()
    return time.perf_counter() - start


def main():
    command, folder, work = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    files = sorted(folder.iterdir())
    out = work / "out"
    best, memory = {}, 0
    for _ in range(ROUNDS):
        for name in ["ambra", "dcmanon", "dicom-anonymizer"]:
            out.mkdir()
            os.sync()
            # One in ten is enough of what takes a minute.
            share = files[::10] if name == "dicom-anonymizer" else files
            try:
                if name == "ambra":
                    seconds, peak = run([command, "deidentify", str(folder), "--out", str(out / "result"), "--quiet"])
                    assert len(list(out.rglob("*.dcm"))) == len(files), "files are missing"
                    memory = max(memory, peak)
                else:
                    work_of = dcmanon if name == "dcmanon" else dicom_anonymizer
                    seconds = work_of(share, out) * len(files) / len(share)
                best[name] = min(seconds, best.get(name, seconds))
            except ImportError:
                pass
            shutil.rmtree(out)
    for name, seconds in best.items():
        print(name, seconds)
    print("memory", memory)


main()
