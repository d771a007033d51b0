#!/usr/bin/env python3
"""run_sample.py PROGRAM SAMPLE_FOLDER: the sample's gap report must be as committed (BACKSTORY_UPDATE=1 rewrites it), valid
against the published schema, true in its spans and sums; and its text report must fit 80 columns."""
import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import jsonschema

PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, cwd=FOLDER, timeout=60, check=True).stdout.decode("utf-8")


def spans(value):
    """Every object with start, end and quote below."""
    if isinstance(value, dict):
        if {"start", "end", "quote"} <= value.keys():
            yield value
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner)


def columns(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def main():
    resume = next(FOLDER.glob("resume.*")).name
    posting = next(FOLDER.glob("posting.*")).name
    check = ["check", resume, posting, "--today", "2026-06-01"]
    text = run(*check, "--format", "json")
    report = json.loads(text)
    expected = FOLDER / "gap.json"
    # The hashes change with every word added to the lexicons; what they are is not this test's matter.
    steady = json.loads(text)
    steady["tool"] = {"name": report["tool"]["name"]}
    steady_text = json.dumps(steady, indent=2, ensure_ascii=False) + "\n"
    if os.environ.get("BACKSTORY_UPDATE") == "1":
        expected.write_text(steady_text, encoding="utf-8")
    assert expected.read_text(encoding="utf-8") == steady_text, "the report differs from gap.json; see samples/README.md"
    assert run(*check, "--format", "json") == text, "a second run gave other bytes"

    jsonschema.validate(report, json.loads(run("schema", "gap-report")))
    jsonschema.validate(json.loads(run("parse", "posting", posting)), json.loads(run("schema", "posting")))
    resume_text, posting_text = run("read", resume), run("read", posting)
    for requirement in report["requirements"]:
        for span in requirement["posting"]:
            assert posting_text[span["start"]:span["end"]] == span["quote"], span
        for evidence in requirement["evidence"]:
            span = evidence["span"]
            assert resume_text[span["start"]:span["end"]] == span["quote"], span
    for point in report["backstory"]:
        for span in point["evidence"]:
            assert resume_text[span["start"]:span["end"]] == span["quote"], span
    points = sum(r["points"] for r in report["requirements"])
    assert abs(points - report["coverage"]["value"]) < 0.06, (points, report["coverage"])

    for line in run(*check).splitlines():
        assert columns(line) <= 80, line
        assert "{" not in line and "}" not in line, line


main()
