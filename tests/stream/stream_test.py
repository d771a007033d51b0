#!/usr/bin/env python3
"""stream_test.py PROGRAM SAMPLES: what `backstory stream` promises of a pipe: each line is the report `check` gives for the
same file, with the id first; lines come in order, and each before the next is read; a bad line costs itself; memory does
not grow with the number of lines; a closed pipe ends the run with an error."""
import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

import jsonschema

PROGRAM, SAMPLES = sys.argv[1], Path(sys.argv[2])
TODAY = ("--today", "2026-06-01")
NURSE = SAMPLES / "registered-nurse"
DEVELOPER = SAMPLES / "backend-developer"
POSTINGS = (str(NURSE / "posting.txt"), str(DEVELOPER / "posting.html"))


def run(*arguments, **options):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, check=True, **options).stdout.decode("utf-8")


def stream(records, *arguments):
    lines = "".join(record if isinstance(record, str) else json.dumps(record) + "\n" for record in records)
    out = run("stream", "--posting", *POSTINGS, *TODAY, *arguments, input=lines.encode("utf-8"))
    return [json.loads(line) for line in out.splitlines()]


class Stream(unittest.TestCase):
    def test_lines_are_the_reports_of_check_in_order(self):
        resumes = [sorted(folder.glob("resume.*"))[0] for folder in sorted(SAMPLES.iterdir()) if folder.is_dir()]
        reports = stream({"id": number, "path": str(resume)} for number, resume in enumerate(resumes))
        schema = json.loads(run("schema", "gap-report"))
        self.assertEqual([report["id"] for report in reports], [n for n in range(len(resumes)) for _ in POSTINGS])
        for number, report in enumerate(reports):
            jsonschema.validate(report, schema)
            self.assertEqual(list(report)[0], "id")
            resume, posting = resumes[number // len(POSTINGS)], POSTINGS[number % len(POSTINGS)]
            checked = json.loads(run("check", str(resume), posting, "--format", "json", *TODAY))
            self.assertEqual({key: value for key, value in report.items() if key != "id"}, checked)

    def test_a_bad_line_costs_that_line(self):
        text = run("read", str(NURSE / "resume.pdf"))
        bad = ["no json\n", {"id": 2}, {"id": 3, "path": "no-such-file"}, {"id": 4, "text": "%PDF-1.7 cut"}]
        alone = stream([{"id": 1, "text": text}])
        reports = stream([*bad, {"id": 1, "text": text}])
        self.assertEqual(reports[len(bad):], alone)
        schema = json.loads(run("schema", "gap-report"))
        for report in reports[: len(bad)]:
            jsonschema.validate(report, schema)
            self.assertEqual(report["status"], "unreadable")
        self.assertEqual([report["id"] for report in reports[: len(bad)]], [None, 2, 3, 4])

    def test_each_line_is_answered_before_the_next_is_read(self):
        with subprocess.Popen([PROGRAM, "stream", "--posting", POSTINGS[0], *TODAY], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE) as process:
            for number in range(3):
                process.stdin.write(json.dumps({"id": number, "text": "Nurse"}).encode() + b"\n")
                process.stdin.flush()
                self.assertEqual(json.loads(process.stdout.readline())["id"], number)
            process.stdin.close()

    @unittest.skipIf(os.environ.get("STREAM_MEMORY") == "untold", "a sanitizer keeps what was freed")
    def test_memory_does_not_grow_with_the_stream(self):
        line = json.dumps({"id": 1, "text": run("read", str(NURSE / "resume.pdf"))}).encode() + b"\n"
        with subprocess.Popen([PROGRAM, "stream", "--posting", POSTINGS[0], *TODAY], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE) as process:
            def resident_after(lines):
                for _ in range(lines):
                    process.stdin.write(line)
                    process.stdin.flush()
                    process.stdout.readline()
                status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
                return int(status.split("VmRSS:")[1].split()[0])
            first = resident_after(30)
            self.assertLess(resident_after(150), first + 8_000)  # kB
            process.stdin.close()

    def test_a_closed_pipe_ends_the_run_with_an_error(self):
        with subprocess.Popen([PROGRAM, "stream", "--posting", POSTINGS[0], *TODAY], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            process.stdout.close()
            _, errors = process.communicate(b'{"id":1,"text":"Nurse"}\n' * 3)
        self.assertEqual(process.returncode, 2)
        self.assertTrue(errors.decode("utf-8").startswith("backstory: error: "), errors)


unittest.main(argv=sys.argv[:1])
