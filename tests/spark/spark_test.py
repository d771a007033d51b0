#!/usr/bin/env python3
"""spark_test.py PROGRAM PROJECT ENVIRONMENT: the job on a local cluster, whose executor is a process of its own, over a folder
that also holds what cannot be read. Exit 77, with a word, where PySpark or Java is missing (tools/spark/setup brings both)."""
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM, PROJECT, ENVIRONMENT = (Path(argument).absolute() for argument in sys.argv[1:4])
JOB, SAMPLES = PROJECT / "tools/spark/screen_resumes.py", PROJECT / "samples"
TODAY = "2026-06-01"
POSTINGS = [SAMPLES / "registered-nurse/posting.txt", SAMPLES / "backend-developer/posting.html"]
RESUMES = [SAMPLES / "registered-nurse/resume.pdf", SAMPLES / "backend-developer/resume.pdf"]


def spark_home():
    if shutil.which("java") is None or not (ENVIRONMENT / "bin/python").exists():
        print("skipped: no Java or no PySpark here; `tools/spark/setup FOLDER` brings both")
        sys.exit(77)
    where = "import pyspark; print(pyspark.__path__[0])"
    return subprocess.run([ENVIRONMENT / "bin/python", "-c", where], capture_output=True, text=True, check=True).stdout.strip()


def run_job(folder, output):
    environment = {**os.environ, "SPARK_HOME": spark_home(), "SPARK_LOCAL_IP": "127.0.0.1",
                   "PYSPARK_PYTHON": str(ENVIRONMENT / "bin/python"),
                   "PATH": f"{ENVIRONMENT / 'bin'}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["spark-submit", "--master", "local-cluster[1,2,1024]", "--conf", "spark.ui.enabled=false", JOB,
         "--program", PROGRAM, "--posting", *POSTINGS, "--input", folder, "--output", output, "--today", TODAY],
        env=environment, cwd=output.parent, capture_output=True, text=True)
    if done.returncode != 0:
        told = [line for line in done.stderr.splitlines() if " INFO " not in line and not line.startswith("\tat ")]
        sys.exit("the job failed:\n" + "\n".join(told[:80]))


def check_alone(resume, posting):
    done = subprocess.run([PROGRAM, "check", resume, posting, "--format", "json", "--today", TODAY],
                          capture_output=True, check=True)
    return json.loads(done.stdout)


def read_parquet(folder):
    """Through PySpark itself, in a run of its own: nothing else here reads Parquet."""
    code = ("import json, sys; from pyspark.sql import SparkSession\n"
            "spark = SparkSession.builder.master('local[1]').config('spark.ui.enabled', 'false').getOrCreate()\n"
            "print('ROWS' + json.dumps([row.asDict() for row in spark.read.parquet(sys.argv[1]).collect()]))\n")
    done = subprocess.run([ENVIRONMENT / "bin/python", "-c", code, folder], capture_output=True, text=True, check=True,
                          env={**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"})
    return json.loads(next(line for line in done.stdout.splitlines() if line.startswith("ROWS"))[4:])


def beside_the_name(report):
    """The findings but for those about the file's name: a file out of Spark lies under another one."""
    return [finding for finding in report["findings"] if not finding["rule"].startswith("FILE-")]


def main():
    spark_home()
    with tempfile.TemporaryDirectory() as scratch:
        folder, output = Path(scratch) / "resumes", Path(scratch) / "out"
        (folder / "inside").mkdir(parents=True)
        shutil.copy(RESUMES[0], folder / "nurse.pdf")
        shutil.copy(RESUMES[0], folder / "same-nurse.pdf")
        shutil.copy(RESUMES[1], folder / "inside/developer.pdf")
        (folder / "cut.pdf").write_bytes(RESUMES[0].read_bytes()[:200])
        run_job(folder, output)

        rows = read_parquet(output / "reports")
        reports = {(os.path.basename(row["id"]), row["posting"]): row for row in rows}
        assert len(rows) == len(reports) == 7, sorted(reports, key=str)  # three résumés by two postings, one unreadable
        for name, resume in (("nurse.pdf", RESUMES[0]), ("developer.pdf", RESUMES[1])):
            for posting in POSTINGS:
                row, alone = reports[(name, posting.name)], check_alone(resume, posting)
                report = json.loads(row["report"])
                for key in ("coverage", "proof", "requirements", "gaps", "gates"):
                    assert report[key] == alone[key], (name, posting.name, key)
                assert beside_the_name(report) == beside_the_name(alone), (name, posting.name)
                assert row["coverage"] == alone["coverage"]["value"]
        assert reports[("cut.pdf", None)]["status"] == "unreadable"
        assert reports[("cut.pdf", None)]["error"]

        ranking = [row for file in sorted((output / "ranking").glob("*.csv"))
                   for row in csv.DictReader(file.open(encoding="utf-8"))]
        ranks = {(os.path.basename(row["id"]), row["posting"]): row["rank"] for row in ranking}
        assert len(ranking) == 7
        nurse = POSTINGS[0].name
        assert ranks[("nurse.pdf", nurse)] == ranks[("same-nurse.pdf", nurse)] == "1", ranks
        assert ranks[("developer.pdf", nurse)] == "3", ranks  # two share the first
        assert ranks[("cut.pdf", "")] == "", ranks
    print("the job's reports are those of `check`, its ranking shares ranks")


main()
