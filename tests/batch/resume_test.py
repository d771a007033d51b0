#!/usr/bin/env python3
"""A batch goes on where it was cut off: killed at random points, torn, damaged, changed; its outputs are those of an unbroken run."""
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from pool import PROGRAM, batch, expect, make_pool, outputs, resume

KILLS = int(os.environ.get("BACKSTORY_KILLS", "10"))


def killed_and_resumed(work, whole, seconds):
    chance = random.Random(7)
    cut = 0
    for round_number in range(KILLS):
        shutil.rmtree(work / "out", ignore_errors=True)
        process = subprocess.Popen([PROGRAM, "batch", "in", "--posting", "posting.txt", "--output", "out", "--today", "2026-03-01"],
                                   cwd=work, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, seconds))
        process.kill()
        process.wait()
        cut += not (work / "out/run.json").exists()
        batch("in", "out", cwd=work, check=0)
        expect(outputs(work / "out") == whole, "kill", round_number, "other bytes than the unbroken run")
    expect(cut > 0, "no run was cut off")


def torn_and_damaged(work, whole):
    reports = work / "out/reports.ndjson"
    lines = reports.read_bytes().splitlines(keepends=True)
    reports.write_bytes(b"".join(lines[:-1]) + lines[-1][:200])
    done = batch("in", "out", cwd=work, check=0)
    expect(outputs(work / "out") == whole, "torn tail", done.stdout)
    lines[3] = lines[3].replace(b'"coverage"', b'"coverags"', 1)
    reports.write_bytes(b"".join(lines))
    done = batch("in", "out", cwd=work, check=0)
    expect(b"One line of the earlier run was damaged" in done.stdout, done.stdout)
    expect(outputs(work / "out") == whole, "damage in the middle")
    reports.write_bytes(b"x" + b"".join(lines))
    done = batch("in", "out", cwd=work, check=2)
    expect(b"--fresh" in done.stderr, done.stderr)
    batch("in", "out", "--fresh", cwd=work, check=0)
    expect(outputs(work / "out") == whole, "--fresh")


def new_and_changed(work, count):
    (work / "in/new.txt").write_text(resume(900), encoding="utf-8")
    (work / "in/r001.txt").write_text(resume(901), encoding="utf-8")
    (work / "in/r002.txt").unlink()
    batch("in", "out", cwd=work, check=0)
    run = json.loads((work / "out/run.json").read_text())
    expect(run["thisRun"]["reused"] == count - 2 and run["thisRun"]["dropped"] == 1, run["thisRun"])
    batch("in", "other", cwd=work, check=0)
    expect(outputs(work / "out") == outputs(work / "other"), "an incremental run gives other bytes than a fresh one")
    posting = work / "posting.txt"
    posting.write_text(posting.read_text() + "- Discharge planning\n")
    done = batch("in", "out", cwd=work, check=2)
    expect(b"the posting posting.txt" in done.stderr and b"--fresh" in done.stderr, done.stderr)
    expect(outputs(work / "out") == outputs(work / "other"), "a refused run changed something")
    done = batch("in", "out", "--screen", "lenient", cwd=work, check=2)


def set_aside_after_two_deaths(work):
    """A record of two starts without an end is what two killed runs leave."""
    shutil.rmtree(work / "out")
    batch("in", "out", cwd=work, check=0)
    reports = work / "out/reports.ndjson"
    lines = reports.read_bytes().splitlines(keepends=True)
    process = subprocess.Popen([PROGRAM, "batch", "in", "--posting", "posting.txt", "--output", "slow", "--today", "2026-03-01",
                                "--jobs", "1"], cwd=work, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    mark = None
    for _ in range(2000):
        try:
            marks = [line for line in (work / "slow/reports.ndjson").read_bytes().splitlines(keepends=True) if line.startswith(b'{"start"')]
        except FileNotFoundError:
            marks = []
        if marks:
            mark = marks[0]
            break
        time.sleep(0.001)
    process.wait()
    expect(mark is not None and mark.endswith(b"\n"), "no start mark was seen")
    name = json.loads(mark)["start"]
    kept = [line for line in lines if f'"name":"{name}"'.encode() not in line]
    reports.write_bytes(b"".join(kept) + mark)
    batch("in", "out", cwd=work, check=0)  # one death: tried again
    reports.write_bytes(b"".join(kept) + mark + mark)
    batch("in", "out", cwd=work, check=3)
    failures = [json.loads(line) for line in (work / "out/failures.ndjson").read_text().splitlines()]
    expect([(f["name"], f["code"]) for f in failures] == [(name, "quarantined")], failures)
    batch("in", "out", cwd=work, check=3)  # still set aside
    (work / name).write_text(resume(777), encoding="utf-8")
    batch("in", "out", cwd=work, check=0)  # it changed


def interrupted(work):
    shutil.rmtree(work / "out")
    process = subprocess.Popen([PROGRAM, "batch", "in", "--posting", "posting.txt", "--output", "out", "--today", "2026-03-01",
                                "--jobs", "1"], cwd=work, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    while not (work / "out/reports.ndjson").exists():
        time.sleep(0.001)
    process.send_signal(signal.SIGTERM)
    began = time.monotonic()
    _, said = process.communicate(timeout=30)
    expect(process.returncode == 130, process.returncode, said)
    expect(time.monotonic() - began < 4, "the end took too long")
    expect(b"goes on from there" in said, said)
    batch("in", "out", cwd=work, check=0)
    batch("in", "other", "--fresh", cwd=work, check=0)
    expect(outputs(work / "out") == outputs(work / "other"), "after an interruption")


def full_disk(work, whole):
    """A limit on the size of a file stands in for a full disk: the records so far stay, and the next run goes on from them."""
    for size in (3_000, 60_000, 150_000):
        shutil.rmtree(work / "out", ignore_errors=True)
        done = batch("in", "out", cwd=work, check=2, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
        expect(b"the disk is full" in done.stderr and b"goes on from there" in done.stderr, done.stderr)
        expect(done.stdout == b"" and done.stderr.count(b"\n") == 1, done)
        expect(not (work / "out/run.json").exists() and not list((work / "out").glob("*.partial")), "a partial output")
        kept = (work / "out/reports.ndjson").read_bytes()
        expect(len(kept) <= size and kept.endswith(b'"}\n'), size, kept[-40:])
        reports = kept.count(b'"ranking":')
        batch("in", "out", cwd=work, check=0)
        expect(json.loads((work / "out/run.json").read_text())["thisRun"]["reused"] == reports, "not all that was kept was used")
        expect(outputs(work / "out") == whole, "after a full disk")


def main():
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        count = 24
        make_pool(work / "in", count)
        began = time.monotonic()
        batch("in", "out", cwd=work, check=0)
        seconds = time.monotonic() - began
        whole = outputs(work / "out")
        killed_and_resumed(work, whole, seconds)
        torn_and_damaged(work, whole)
        full_disk(work, whole)
        new_and_changed(work, count)
        set_aside_after_two_deaths(work)
        interrupted(work)


main()
