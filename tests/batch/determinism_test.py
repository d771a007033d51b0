#!/usr/bin/env python3
"""One hash whatever the number of workers, the order of the paths, the locale and the time zone; and two runs are kept apart."""
import itertools
import os
import subprocess
import tempfile
import time
from pathlib import Path

from pool import PROGRAM, batch, expect, make_pool, outputs


def main():
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        make_pool(work / "in", 12)
        (work / "in/copy.txt").write_bytes((work / "in/r003.txt").read_bytes())
        (work / "in/empty.txt").write_bytes(b"")
        files = sorted(f"in/{name.name}" for name in (work / "in").iterdir())
        orders = [files, files[::-1], files[5:] + files[:5] + files[:2]]
        seen = {}
        for jobs, (order, paths), place in itertools.product(("1", "2", "4"), enumerate(orders), ("C", "C.UTF-8", "tr_TR.UTF-8")):
            if jobs != "2" and place != "C.UTF-8":
                continue
            output = work / f"out-{jobs}-{order}-{place}"
            done = subprocess.run([PROGRAM, "batch", *paths, "--posting", "posting.txt", "--output", output, "--today", "2026-03-01",
                                   "--jobs", jobs], cwd=work, capture_output=True, timeout=120,
                                  env={**os.environ, "LC_ALL": place, "TZ": "Asia/Kathmandu" if place == "C" else "UTC"})
            expect(done.returncode == 3, done.stderr)
            found = outputs(output)
            found.pop("run.json")  # lists the inputs as they were named
            seen.setdefault(str(found), []).append(output.name)
        expect(len(seen) == 1, seen)

        lines = (work / "out-2-0-C/ranking.csv").read_text(encoding="utf-8").split("\n")
        same = [line.split(",")[4] for line in lines if ",C1," in line]
        expect(sorted(same) == ["in/copy.txt", "in/r003.txt"], same)

        holder = subprocess.Popen([PROGRAM, "batch", "in", "--posting", "posting.txt", "--output", "held", "--jobs", "1"], cwd=work,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while not (work / "held/.lock").exists() or not (work / "held/.lock").read_text():
            time.sleep(0.001)
        second = batch("in", "held", cwd=work)
        expect(holder.poll() is None or second.returncode == 3, "the first run was too quick to tell")
        if second.returncode == 2:
            expect(f"process {holder.pid}".encode() in second.stderr, second.stderr)
        holder.wait()


main()
