#!/usr/bin/env python3
"""same_without_sandbox.py PROGRAM ROOT: the sandbox takes nothing away. Every hostile file that can be read, every sample and every file of
the cases gives the same JSON with and without it: text, places, hidden text, warnings. A sandbox that closes too early shows here."""
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import markup
import packages
import pdfs
import texts

PROGRAM, ROOT = sys.argv[1], Path(sys.argv[2])


def read(path, *options):
    done = subprocess.run([PROGRAM, "read", str(path), "--format", "json", *options], stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
    return done.stdout if done.returncode == 0 else None


def compare(path):
    """None: not readable; else whether both say the same."""
    confined = read(path)
    return None if confined is None else read(path, "--no-sandbox") == confined


def main():
    paths = [path for folder in (ROOT / "samples", ROOT / "tests/cases") for path in sorted(folder.glob("*/**/*"))
             if path.is_file() and path.name not in ("cmd", "stdin") and not path.name.startswith("expected.")]
    with tempfile.TemporaryDirectory() as scratch:
        for maker in (packages, markup, texts, pdfs):
            for file in maker.files():
                paths.append(Path(scratch) / file.name)
                paths[-1].write_bytes(file.content)
        with ThreadPoolExecutor(2) as pool:
            same = list(pool.map(compare, paths))
    for path, outcome in zip(paths, same):
        if outcome is False:
            print(f"{path}: other words without the sandbox")
    readable = sum(outcome is not None for outcome in same)
    print(f"{readable} of {len(paths)} files can be read, {same.count(False)} of them differ")
    sys.exit(1 if False in same or readable < 100 else 0)


main()
