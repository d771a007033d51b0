#!/usr/bin/env python3
"""bench.py [BIN_FOLDER] [ROUNDS]: one check of a PDF résumé against a text posting, beside bare pdftotext on the same file."""
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build/release/bin"
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 41
    resume = ROOT / "samples/registered-nurse/resume.pdf"
    posting = ROOT / "samples/registered-nurse/posting.txt"
    backstory = str(folder / "backstory")
    pairs = {
        "check PDF + text / pdftotext": ([backstory, "check", str(resume), str(posting)], ["pdftotext", str(resume), "-"]),
        "check --no-sandbox / pdftotext": ([backstory, "check", str(resume), str(posting), "--no-sandbox"],
                                           ["pdftotext", str(resume), "-"]),
        "read PDF / pdftotext": ([backstory, "read", str(resume)], ["pdftotext", str(resume), "-"]),
        "--version / true": ([backstory, "--version"], ["true"]),
    }
    for name, (ours, yardstick) in pairs.items():
        a, b = [], []
        for _ in range(rounds):
            a.append(seconds(ours))
            b.append(seconds(yardstick))
        x, y = statistics.median(a), statistics.median(b)
        print(f"{name:34} {1000 * x:7.1f} ms / {1000 * y:6.1f} ms = {x / y:5.2f}")


main()
