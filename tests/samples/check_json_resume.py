#!/usr/bin/env python3
"""check_json_resume.py PROGRAM ROOT: `parse resume` of every sample, every file of the cases and a few awkward ones made here is valid
JSON Resume 1.x, formats included, and every span under meta names a member and quotes the text that `read` prints."""
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

PROGRAM, ROOT = sys.argv[1], Path(sys.argv[2])
SCHEMA = json.loads((Path(__file__).parent / "json-resume.schema.json").read_text(encoding="utf-8"))
# jsonschema checks formats only with libraries that need not be there.
FORMATS = jsonschema.FormatChecker(formats=())
FORMATS.checks("email")(lambda value: re.fullmatch(r"[^@\s]+@[^@\s]+", value) is not None)
FORMATS.checks("uri")(lambda value: re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+", value) is not None)
AWKWARD = {
    "addresses.txt": "Ida Moss\nida@harbour.example | github.com/ida-moss | www.harbour.example/ida moss | https://münchen.example/straße\nlinkedin.com/in/ida\n",
    "page.yaml": "# schema=https://harbour.example/schema.json\nIda Moss\nida@harbour.example\n",
    "dates.txt": "Ida Moss\n\nWork\nClerk, Harbour Works Ltd\nsince 1962\n- Filed\n\nPorter, Hotel Ltd, Summer 1899 - 03/1901\nCook, 99/9999\n\nEducation\nBSc, Leeds College, expected May 2030\n",
    "nothing.txt": "x\n",
    "old.json": '{"basics": {"name": "Ida Moss", "website": "harbour.example", "email": "not an address"}, "work": [{"company": "Quay", "position": "Clerk", '
                '"startDate": "March 2019", "endDate": "0999-13-77", "highlights": ["Filed"]}], "skills": [{"name": "Go"}]}',
}


def run(*arguments):
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, timeout=60)
    return done.stdout.decode("utf-8") if done.returncode == 0 else None


def faults_of(path):
    written = run("parse", "resume", str(path))
    if written is None:
        return None
    resume = json.loads(written)
    validator = jsonschema.Draft7Validator(SCHEMA, format_checker=FORMATS)
    faults = ["/".join(map(str, error.absolute_path)) + ": " + error.message for error in validator.iter_errors(resume)]
    text = run("read", str(path), "--format", "text")
    for place, span in resume["meta"]["spans"].items():
        value = resume
        try:
            for part in place.split("/"):
                value = value[int(part)] if isinstance(value, list) else value[part]
        except (KeyError, IndexError, ValueError):
            faults.append(f"{place}: a span of nothing")
        if text[span["start"]:span["end"]] != span["quote"]:
            faults.append(f"{place}: the text does not say {span['quote']!r} there")
    return faults


def main():
    for wrong in ({"basics": {"url": "harbour.example"}}, {"basics": {"email": "ida"}}, {"work": [{"startDate": "2019-3"}]}, {"skills": [{"keywords": "Go"}]}):
        assert not jsonschema.Draft7Validator(SCHEMA, format_checker=FORMATS).is_valid(wrong), wrong
    paths = [path for folder in (ROOT / "samples", ROOT / "tests/cases") for path in sorted(folder.glob("*/**/*"))
             if path.is_file() and path.name not in ("cmd", "stdin") and not path.name.startswith("expected.")]
    read, bad = 0, 0
    with tempfile.TemporaryDirectory() as scratch:
        for name, content in AWKWARD.items():
            paths.append(Path(scratch) / name)
            paths[-1].write_text(content, encoding="utf-8")
        for path in paths:
            faults = faults_of(path)
            read += faults is not None
            bad += bool(faults)
            for fault in faults or []:
                print(f"{path}: {fault}")
    print(f"{read} of {len(paths)} files read as résumés, {bad} with faults")
    sys.exit(1 if bad or read < 20 else 0)


main()
