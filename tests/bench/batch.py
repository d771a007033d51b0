#!/usr/bin/env python3
"""batch.py [BIN_FOLDER] [COUNT]: what `batch` costs on this machine, on pools that make_pool.py makes: a mixed pool with one in twenty
hostile (records, memory, processors kept busy), PDFs beside `xargs -P2 -n1 pdftotext`, texts beside `wc -w`."""
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
POSTING = ROOT / "samples/registered-nurse/posting.txt"


def seconds(command, **more):
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, **more)
    return time.perf_counter() - start, done.returncode


def batch(program, folder, output):
    _, code = seconds([program, "batch", folder, "--recursive", "--posting", POSTING, "--output", output, "--today", "2026-03-01"])
    run = json.loads((output / "run.json").read_text())
    return run["counts"], run["thisRun"], code


def main():
    binaries = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build/release/bin"
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    program = str(binaries / "backstory")
    cores = len(os.sched_getaffinity(0))
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        for kind, share in (("mixed", 1), ("pdf", 4), ("txt", 1)):
            subprocess.run([sys.executable, HERE / "make_pool.py", work / kind, str(count // share), kind], check=True)
        counts, run, code = batch(program, work / "mixed", work / "mixed-out")
        names = [json.loads(line)["ranking"]["name"] for line in (work / "mixed-out/reports.ndjson").read_text().splitlines()[1:]]
        busy = run["processorSeconds"] / run["seconds"] / cores
        print(f"mixed: {counts['resumes']} files, {len(set(names))} records of {len(names)} lines, {counts['unreadable']} unreadable, exit {code}; "
              f"{run['seconds']:.1f} s, {counts['resumes'] / run['seconds']:.0f} a second, {busy:.0%} of {cores} processors, "
              f"peak {run['peakMemoryBytes'] / 1e6:.0f} MB")
        pdfs = sorted(str(path) for path in (work / "pdf").rglob("*.pdf"))
        _, run, _ = batch(program, work / "pdf", work / "pdf-out")
        theirs, _ = seconds(["xargs", "-0", "-P2", "-n1", "sh", "-c", 'exec pdftotext "$0" - >/dev/null'], input="\0".join(pdfs).encode())
        print(f"PDFs: {len(pdfs)} files, {len(pdfs) / run['seconds']:.0f} a second; xargs -P2 -n1 pdftotext {len(pdfs) / theirs:.0f} a second; "
              f"{theirs / run['seconds']:.2f} times as many")
        texts = sorted((work / "txt").rglob("*.txt"))
        size = sum(path.stat().st_size for path in texts)
        with open(work / "all.ndjson", "w", encoding="utf-8") as records:
            for path in texts:
                records.write(json.dumps({"id": path.stem, "text": path.read_text("utf-8")}) + "\n")
        for name, source in (("text files", work / "txt"), ("text records", work / "all.ndjson")):
            _, run, _ = batch(program, source, work / f"{name}-out")
            print(f"{name}: {len(texts) / run['seconds']:.0f} a second, {size / run['seconds'] / 1e6:.2f} MB/s")
        words, _ = seconds(["xargs", "-0", "wc", "-w"], input="\0".join(map(str, texts)).encode())
        print(f"wc -w on the same files: {len(texts) / words:.0f} a second, {size / words / 1e6:.1f} MB/s")


main()
