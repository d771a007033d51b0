#!/usr/bin/env python3
"""redacted.py PROGRAM FOLDER: with --redact no format of `check` and `prep`, nor the calendar, holds a word of the name, the e-mail
address, the telephone number, the place or a link of the résumé, not even from its file's name; marks stand instead, and no number
changes."""
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote

PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])


def run(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, timeout=60, check=True).stdout.decode("utf-8")


def strings(value):
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    elif isinstance(value, str) and value:
        yield value


def numbers(value):
    if isinstance(value, dict):
        return {key: numbers(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [numbers(inner) for inner in value]
    return value if isinstance(value, (int, float)) or value is None else type(value).__name__


def main():
    source, posting = next(FOLDER.glob("resume.*")), next(FOLDER.glob("posting.*"))
    basics = json.loads(run("parse", "resume", source))["basics"]
    name = basics["name"]
    values = {name, *name.split()} | {v for k in ("email", "phone", "url", "location", "profiles") for v in strings(basics.get(k))}
    values = {value for value in values if len(value) > 2 and value.lower() not in {"linkedin", "github"}}
    assert len(values) >= 4, values
    with tempfile.TemporaryDirectory() as scratch:
        resume = Path(scratch, name.replace(" ", "_") + "_CV" + source.suffix)
        shutil.copy(source, resume)
        calendar = Path(scratch, "dates.ics")
        for command, form in [("check", form) for form in ("text", "markdown", "html", "json", "sarif")] + \
                             [("prep", form) for form in ("text", "markdown", "html", "json")]:
            call = (command, resume, posting, "--today", "2026-06-01", "--format", form)
            if command == "prep":
                call += ("--interview-date", "2026-06-08", "--ics", calendar)
            shown = run(*call, "--redact")
            if command == "prep":
                shown += calendar.read_text(encoding="utf-8").replace("\n ", "")
            plain = unquote(re.sub(r"\s+", " ", shown)).casefold()
            for value in values:
                assert not re.search(rf"(?<![^\W_]){re.escape(value.casefold())}(?![^\W_])", plain), (command, form, value)
            assert "[name]" in plain or "\\[name\\]" in plain, (command, form)
            if form == "json":
                calendar.unlink(missing_ok=True)
                assert numbers(json.loads(run(*call, "--redact"))) == numbers(json.loads(run(*call))), "a number changed"


main()
