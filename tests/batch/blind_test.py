#!/usr/bin/env python3
"""A blind batch: no name, address or file name in any output but the table that leads back; the numbers are those of the open run."""
import csv
import json
import re
import tempfile
from pathlib import Path

from pool import NAMES, batch, expect, make_pool, outputs


def numbers(folder):
    rows = [json.loads(line) for line in (folder / "reports.ndjson").read_text("utf-8").splitlines()[1:]]
    return sorted((row["resume"]["sha256"], row["coverage"]["value"], row["proof"]) for row in rows if row["status"] == "scored")


def main():
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        make_pool(work / "in", 8)
        for number, path in enumerate(sorted((work / "in").iterdir())):
            path.rename(path.with_name(f"{NAMES[number].replace(' ', '_').lower()}.txt"))
        (work / "in/broken_zelda.pdf").write_bytes(b"%PDF-1.7\n")
        batch("in", "open", cwd=work, check=3)
        batch("in", "out", "--blind", cwd=work, check=3)
        expect(numbers(work / "out") == numbers(work / "open"), "blinding changed a number")

        words = {word.lower() for name in NAMES for word in name.split()} | {"mail.example", "zelda"}
        for path in (work / "out").iterdir():
            text = path.read_text("utf-8").lower()
            if path.name != "who-is-who.csv":
                told = [word for word in words if re.search(rf"\b{re.escape(word)}\b", text)]
                expect(not told, path.name, told)
        report = json.loads((work / "out/reports.ndjson").read_text("utf-8").splitlines()[-1])
        expect(report["blind"]["pseudonym"].startswith("Candidate ") and report["blind"]["caution"], report["blind"])
        expect({removed["kind"] for removed in report["blind"]["removed"]} >= {"name", "email"}, report["blind"])

        with open(work / "out/who-is-who.csv", encoding="utf-8", newline="") as table:
            leads = {row["file"]: row for row in csv.DictReader(table)}
        expect(sorted(row["path"] for row in leads.values()) == sorted(f"in/{path.name}" for path in (work / "in").iterdir()), leads)
        expect(leads[report["ranking"]["name"]]["candidate"] == report["blind"]["pseudonym"], "who is who")

        first = outputs(work / "out")
        batch("in", "out", "--blind", cwd=work, check=3)
        expect(outputs(work / "out") == first, "a second blind run differs")
        refused = batch("in", "out", cwd=work, check=2)
        expect(b"--blind (person then)" in refused.stderr, refused.stderr)


main()
