#!/usr/bin/env python3
"""sqlite_test.py PROGRAM SAMPLES: `batch --sqlite` holds what reports.ndjson holds, row by row; the same run gives the same bytes;
the questions that `batch --help` shows run; a database that cannot be written is an error and leaves nothing."""
import json
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM, SAMPLES = Path(sys.argv[1]), Path(sys.argv[2])
POSTINGS = [SAMPLES / "backend-developer/posting.html", SAMPLES / "registered-nurse/posting.txt"]


class SqliteExport(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = Path(tempfile.mkdtemp())
        pool = cls.scratch / "pool"
        pool.mkdir()
        for resume in sorted(SAMPLES.glob("*/resume.*")):
            shutil.copy(resume, pool / f"{resume.parent.name}{resume.suffix}")
        (pool / "cut.pdf").write_bytes((SAMPLES / "registered-nurse/resume.pdf").read_bytes()[:300])
        cls.pool = pool
        cls.done = cls.run_batch("out", cls.scratch / "pool.db")
        cls.database = sqlite3.connect(cls.scratch / "pool.db")
        lines = (cls.scratch / "out/reports.ndjson").read_text(encoding="utf-8").splitlines()
        cls.reports = [record for record in map(json.loads, lines) if "status" in record]

    @classmethod
    def tearDownClass(cls):
        cls.database.close()
        shutil.rmtree(cls.scratch)

    @classmethod
    def run_batch(cls, output, database):
        postings = [word for posting in POSTINGS for word in ("--posting", str(posting))]
        return subprocess.run(
            [PROGRAM, "batch", str(cls.pool), *postings, "--output", str(cls.scratch / output), "--today", "2026-06-01",
             "--sqlite", str(database), "--quiet"], capture_output=True, text=True)

    def ask(self, question):
        return self.database.execute(question).fetchall()

    def test_every_report_is_there_with_its_parts(self):
        self.assertEqual(self.done.returncode, 3, self.done.stderr)  # one could not be read
        scored = [report for report in self.reports if report["status"] == "scored"]
        self.assertEqual(len(scored), 2 * (len(list(self.pool.iterdir())) - 1))
        rows = {(path, posting): values for path, posting, *values in self.ask(
            "SELECT resume.path, posting.path, coverage, literal, standard, lenient, required, preferred, ceiling, proof"
            " FROM report JOIN resume USING (resume) JOIN posting USING (posting)")}
        self.assertEqual(len(rows), len(scored))
        for report in scored:
            numbers = report["coverage"]
            expected = [numbers[key] for key in ("value", "literal", "standard", "lenient", "required", "preferred", "ceiling")]
            self.assertEqual(rows[(report["resume"]["path"], report["posting"]["path"])], [*expected, report["proof"]])
        for table, count in {
            "match": sum(len(report["requirements"]) for report in scored),
            "evidence": sum(len(asked["evidence"]) for report in scored for asked in report["requirements"]),
            "gate": sum(len(report["gates"]) for report in scored),
            "gap": sum(len(report["gaps"]) for report in scored),
        }.items():
            self.assertEqual(self.ask(f"SELECT count(*) FROM {table}"), [(count,)], table)
            self.assertGreater(count, 0, table)
        quotes = {quote for (quote,) in self.ask("SELECT quote FROM evidence")}
        self.assertEqual(quotes, {evidence["span"]["quote"] for report in scored for asked in report["requirements"]
                                  for evidence in asked["evidence"]})

    def test_what_could_not_be_read_is_there_with_its_reason(self):
        unread = self.ask("SELECT path, error FROM resume WHERE error IS NOT NULL")
        self.assertEqual([(Path(path).name, bool(error)) for path, error in unread], [("cut.pdf", True)])

    def test_the_tables_hold_together(self):
        self.assertEqual(self.ask("PRAGMA integrity_check"), [("ok",)])
        self.assertEqual(self.ask("PRAGMA foreign_key_check"), [])

    def test_the_same_run_gives_the_same_bytes(self):
        again = self.scratch / "again.db"
        self.run_batch("out2", again)
        self.assertEqual(again.read_bytes(), (self.scratch / "pool.db").read_bytes())

    def test_the_questions_of_the_help_run(self):
        text = subprocess.run([PROGRAM, "batch", "--help"], capture_output=True, text=True, check=True).stdout
        questions = re.findall(r'sqlite3 \S+ "(SELECT [^"]+)"', text)
        self.assertGreaterEqual(len(questions), 2)
        for question in questions:
            self.assertTrue(self.ask(" ".join(question.split())), question)

    def test_a_database_that_cannot_be_written_is_an_error(self):
        missing = self.scratch / "no-such-folder/pool.db"
        done = self.run_batch("out3", missing)
        self.assertEqual(done.returncode, 2)
        self.assertTrue(done.stderr.startswith("backstory: error: "), done.stderr)
        self.assertFalse(missing.parent.exists())


unittest.main(argv=sys.argv[:1])
