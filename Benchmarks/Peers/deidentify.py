"""De-identifies a folder with a process of ours and with its peers, in turn; prints seconds and highest memory.

Arguments: the folder with the files, an empty folder for results, our command. The whole time of our process counts, of
the peers only the work in a running Python. `ambra deidentify` waits until its files are on the disk: then the peers'
files are waited for as well. AMBRA_BEFORE may name the `ambra` of another commit, which takes its turn as well.
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


def dcmanon(files, out, is_durable):
    from dcmanon import Anonymizer
    anonymizer = Anonymizer()
    start = time.perf_counter()
    for file in files:
        (out / file.name).write_bytes(anonymizer.anonymize(str(file)))
    if is_durable:
        os.sync()
    return time.perf_counter() - start


def dicom_anonymizer(files, out, is_durable):
    from dicomanonymizer import anonymize_dicom_file
    start = time.perf_counter()
    for file in files:
        anonymize_dicom_file(str(file), str(out / file.name))
    if is_durable:
        os.sync()
    return time.perf_counter() - start


def main():
    folder, work, command = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3:]
    is_durable = command[-1] == "deidentify"
    before = os.environ.get("AMBRA_BEFORE")
    files = sorted(folder.iterdir())
    out = work / "out"
    best, memory = {}, 0
    for _ in range(ROUNDS):
        for name in ["ambra", "before", "dcmanon", "dicom-anonymizer"]:
            if name == "before" and not (is_durable and before):
                continue
            out.mkdir()
            os.sync()
            # One in ten is enough of what takes a minute.
            share = files[::10] if name == "dicom-anonymizer" else files
            try:
                if name in ("ambra", "before"):
                    program = [before, *command[1:]] if name == "before" else command
                    arguments = ["--out", str(out / "result"), "--quiet"] if is_durable else [str(out)]
                    seconds, peak = run(program + [str(folder)] + arguments)
                    assert len(list(out.rglob("*.dcm"))) == len(files), "files are missing"
                    memory = max(memory, peak if name == "ambra" else 0)
                else:
                    work_of = dcmanon if name == "dcmanon" else dicom_anonymizer
                    seconds = work_of(share, out, is_durable) * len(files) / len(share)
                best[name] = min(seconds, best.get(name, seconds))
            except ImportError:
                pass
            shutil.rmtree(out)
    for name, seconds in best.items():
        print(name, seconds)
    print("memory", memory)


main()
