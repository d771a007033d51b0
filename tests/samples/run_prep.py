#!/usr/bin/env python3
"""run_prep.py PROGRAM SAMPLE_FOLDER: the sample's interview pack must be as committed (prep.md; BACKSTORY_UPDATE=1 rewrites
it), the same on a second run, valid against the published schema, and made of nothing but the wordings, the résumé, the
posting and what the person gave: every word is looked up there, and every quotation stands there word for word."""
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema

PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])
WORDING = Path(__file__).resolve().parents[2] / "lexicons" / "wording"
GIVEN = ["--today", "2026-06-01", "--interview-date", "2026-06-11", "--decision-date", "2026-06-19",
         "--interviewer", "Ana Ruiz", "--interviewer", "Tom Baker"]
SYSTEMS = ["stories", "stumped", "call", "plan", "trueWords", "messages"]


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, cwd=FOLDER, timeout=60, check=True).stdout.decode("utf-8")


def words_of(text):
    return {word.strip("'’-").casefold() for word in re.findall(r"[^\W\d_][\w'’-]*", text)}


def one_line(text):
    return re.sub(r"\s+", " ", text)


def texts(value):
    """Every string of the pack that a person reads; ids, kinds and spans aside."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in {"id", "rule", "kind", "requirements", "evidence", "day", "interviewDate", "decisionDate", "source", "jurisdiction"}:
                yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, str):
        yield value


def check_words(report, resume, posting):
    wording = "\n".join(path.read_text(encoding="utf-8") for path in sorted(WORDING.glob("*.lex")))
    names = " ".join(requirement["name"] for requirement in report["requirements"])
    known = words_of(wording) | words_of(resume) | words_of(posting) | words_of(names) | words_of(" ".join(GIVEN))
    sources = (one_line(resume) + "\n" + one_line(posting) + "\n" + one_line(wording)).casefold()
    pack = [report["backstory"], report["questions"], report["likely"], report["prep"]]
    for text in texts(pack):
        unknown = words_of(text) - known
        assert not unknown, f"words from nowhere: {unknown} in: {text}"
        for quotation in re.findall(r'"([^"]{12,})"', text):
            quoted = quotation.rstrip(".?!,;:")
            assert one_line(quoted).casefold() in sources or "{" in quoted, f"a quotation that stands nowhere: {quotation}"


def main():
    resume = next(FOLDER.glob("resume.*")).name
    posting = next(FOLDER.glob("posting.*")).name
    prep = ["prep", resume, posting, *GIVEN]
    page = run(*prep, "--format", "markdown")
    page = re.sub(r"rules [0-9a-f]+, words [0-9a-f]+", "rules R, words W", page)  # they change with every word added
    expected = FOLDER / "prep.md"
    if os.environ.get("BACKSTORY_UPDATE") == "1":
        expected.write_text(page, encoding="utf-8")
    assert expected.read_text(encoding="utf-8") == page, "the pack differs from prep.md; see samples/README.md"

    text = run(*prep, "--format", "json")
    assert run(*prep, "--format", "json") == text, "a second run gave other bytes"
    report = json.loads(text)
    jsonschema.validate(report, json.loads(run("schema", "gap-report")))
    for system in SYSTEMS:
        assert report["prep"][system], f"the pack has no {system}"
    assert report["questions"] and report["likely"] and report["prep"]["firstMessage"]["paragraphs"]
    check_words(report, run("read", "--format", "text", resume), run("read", "--format", "text", posting))

    shown = run(*prep)
    assert "{" not in shown and "}" not in shown
    assert max(map(len, shown.splitlines())) <= 80
    # Four sheets of A4 hold about this many words in the print style.
    assert len(shown.split()) <= 3800, f"{len(shown.split())} words are more than four sheets hold"


main()
