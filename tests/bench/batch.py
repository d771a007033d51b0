#!/usr/bin/env python3
"""batch.py [BIN_FOLDER] [COUNT]: what `batch` and `stream` cost on this machine, on pools of COUNT files that make_pool.py makes: a
mixed pool with one in twenty hostile (records, memory, processors kept busy), PDFs beside `xargs -P2 pdftotext`, texts beside `wc -w`.
Seconds are of whole programs, start-up included; `cpu` is user and system time of all their processes, which says more than the clock
where others use the machine."""
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
POSTING = ROOT / "samples/registered-nurse/posting.txt"


class Run:
    """A command, run to its end."""

    def __init__(self, command, **more):
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        self.code = subprocess.run(command, stdout=subprocess.DEVNULL, **more).returncode
        self.seconds, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
        self.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def told(self, count):
        return f"{count / self.seconds:.0f} a second ({1000 * self.seconds / count:.2f} ms, cpu {1000 * self.cpu / count:.2f} ms each)"


def batch(program, source, output):
    run = Run([program, "batch", source, "--recursive", "--posting", POSTING, "--output", output, "--today", "2026-03-01", "--quiet"])
    return run, json.loads((output / "run.json").read_text())


def pool(work, kind, count):
    subprocess.run([sys.executable, HERE / "make_pool.py", work / kind, str(count), kind], check=True)
    return sorted(path for path in (work / kind).rglob("*") if path.is_file())


def mixed(program, work, count, cores):
    pool(work, "mixed", count)
    run, told = batch(program, work / "mixed", work / "mixed-out")
    lines = (work / "mixed-out/reports.ndjson").read_text().splitlines()[1:]
    names = {json.loads(line)["ranking"]["name"] for line in lines}
    print(f"mixed: {told['counts']['resumes']} files, {len(names)} records of {len(lines)} lines, {told['counts']['unreadable']} unreadable, "
          f"exit {run.code}; {run.told(count)}, {run.cpu / run.seconds / cores:.0%} of {cores} processors busy, "
          f"its own process {told['thisRun']['peakMemoryBytes'] / 1e6:.0f} MB at most")


def pdfs(program, work, count, cores):
    files = pool(work, "pdf", count)
    (work / "one").mkdir()
    (work / "one/only.pdf").write_bytes(files[0].read_bytes())
    start_up, _ = batch(program, work / "one", work / "one-out")
    ours, _ = batch(program, work / "pdf", work / "pdf-out")
    listed = "\n".join(map(str, files)).encode()
    print(f"PDFs: {count} files, {ours.told(count)}, {ours.cpu / ours.seconds / cores:.0%} of {cores} processors busy; "
          f"a run over one file {start_up.seconds:.2f} s")
    for told, arguments in (("text to /dev/null", ["-I{}", "pdftotext", "{}", "/dev/null"]), ("text to a file each", ["-n1", "pdftotext"])):
        theirs = Run(["xargs", "-P2", *arguments], input=listed)
        print(f"xargs -P2 pdftotext, {told}: {theirs.told(count)}; batch reads {theirs.seconds / ours.seconds:.2f} times as many by the "
              f"clock, {theirs.cpu / ours.cpu:.2f} by cpu")


def texts(program, work, count):
    files = pool(work, "txt", count)
    size = sum(path.stat().st_size for path in files)
    with open(work / "all.ndjson", "w", encoding="utf-8") as records:
        for path in files:
            records.write(json.dumps({"id": path.stem, "text": path.read_text("utf-8")}) + "\n")
    for name, source in (("text files", work / "txt"), ("text records", work / "all.ndjson")):
        run, _ = batch(program, source, work / f"{name}-out")
        print(f"{name}: {run.told(count)}, {size / run.seconds / 1e6:.2f} MB/s")
    with open(work / "all.ndjson", "rb") as records:
        run = Run([program, "stream", "--posting", POSTING, "--today", "2026-03-01"], stdin=records)
    print(f"stream, one process: {run.told(count)}")
    words = Run(["xargs", "-0", "wc", "-w"], input="\0".join(map(str, files)).encode())
    print(f"wc -w on the same files: {count / words.seconds:.0f} a second, {size / words.seconds / 1e6:.1f} MB/s")


def main():
    binaries = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build/release/bin"
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 4000
    program = str(binaries / "backstory")
    cores = len(os.sched_getaffinity(0))
    with tempfile.TemporaryDirectory() as scratch:
        mixed(program, Path(scratch), count, cores)
        pdfs(program, Path(scratch), count, cores)
        texts(program, Path(scratch), count)


main()
