#!/usr/bin/env python3
"""run_hostile.py PROGRAM [--keep FOLDER]: makes every hostile file and holds what the program makes of it against the table.

For each file: it ends by itself within the limit, exit 0 with one JSON document or exit 2 with one line of error and nothing else,
no control character in that line; then what the file's own row asks (see hostile_file.py). Standard library only."""
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import markup
import packages
import pdfs
import texts
from hostile_file import POSTING

SECONDS = float(os.environ.get("HOSTILE_SECONDS", "15"))  # of wall time a file; the reader itself stops at ten


def run(program, *arguments):
    start = time.monotonic()
    done = subprocess.run([program, *arguments], stdin=subprocess.DEVNULL, capture_output=True, timeout=6 * SECONDS)
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"), time.monotonic() - start


def words(document):
    return sorted(re.findall(r"[\w+#.@]+", document["text"]))


def faults_of(file, folder, program, plain):
    path = str(folder / file.name)
    code, out, err, seconds = run(program, "read", path, "--format", "json")
    faults = [f"took {seconds:.1f} s"] if seconds > SECONDS else []
    if code == 2:
        if out or len(err.strip().splitlines()) != 1 or not err.startswith("backstory: error: ") or re.search(r"[\x00-\x08\x0b-\x1f\x7f]", err.strip()):
            faults.append(f"an error is one line and nothing else, not {err!r} and {len(out)} bytes")
        if file.must in ("same", "score", "read") or (file.must != "either" and not any(words in err for words in file.must.split("|"))):
            faults.append(f"must be {file.must!r}, said {err.strip()!r}")
        return faults
    if code != 0:
        return faults + [f"ended with {code}: {err[:200]}"]
    document = json.loads(out.decode("utf-8"))
    if file.must not in ("same", "score", "read", "either"):
        faults.append(f"must be refused with {file.must!r}, was read")
    if file.must == "same" and words(document) != plain["words"]:
        faults.append("other words than the plain file")
    if file.must in ("same", "score"):
        code, out, err, _ = run(program, "check", path, str(folder / "posting"), "--format", "json", "--today", "2026-01-01")
        coverage = json.loads(out)["coverage"] if code == 0 else err
        if coverage != plain["coverage"]:
            faults.append(f"another score than the plain file: {coverage}")
    reasons = {part["reason"] for part in document["hidden"]}
    warned = {warning["code"] for warning in document["warnings"]}
    faults += [f"no hidden text for {reason}, only {sorted(reasons)}" for reason in file.hidden if reason not in reasons]
    faults += [f"no warning {code}, only {sorted(warned)}" for code in file.warnings if code not in warned]
    found = {finding["rule"] for finding in document["findings"]}
    faults += [f"no finding {rule}, only {sorted(found)}" for rule in file.findings if rule not in found]
    faults += [f"the output holds {word!r}" for word in file.never if word.encode() in out or word in err]
    return faults


def main():
    program = sys.argv[1]
    files = [file for maker in (packages, markup, texts, pdfs) for file in maker.files()]
    assert len({file.name for file in files}) == len(files), "two files of one name"
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(sys.argv[3] if sys.argv[2:3] == ["--keep"] else scratch)
        folder.mkdir(exist_ok=True)
        (folder / "posting").write_text(POSTING, encoding="utf-8")
        for file in files:
            (folder / file.name).write_bytes(file.content)
        code, out, err, _ = run(program, "read", str(folder / "plain.txt"), "--format", "json")
        assert code == 0, err
        checked = run(program, "check", str(folder / "plain.txt"), str(folder / "posting"), "--format", "json", "--today", "2026-01-01")
        plain = {"words": words(json.loads(out)), "coverage": json.loads(checked[1])["coverage"]}
        with ThreadPoolExecutor(2) as pool:
            results = list(pool.map(lambda file: faults_of(file, folder, program, plain), files))
    bad = 0
    for file, faults in zip(files, results):
        bad += bool(faults)
        for fault in faults:
            print(f"{file.name}: {fault}")
    escaped = [str(path) for path in (Path("/tmp/hostile-escaped.txt"),) if path.exists()]
    print(f"{len(files)} hostile files, {len(files) - bad} as they must be", *escaped)
    sys.exit(1 if bad or escaped else 0)


main()
