#!/usr/bin/env python3
"""Screens résumés on a Spark cluster: each partition goes through one `backstory stream`, so a node needs the memory of one
résumé, not of a partition.

    spark-submit screen_resumes.py --program PATH/backstory --posting posting.txt [posting2.txt] \
        --input INPUT --output OUTPUT [--today YYYY-MM-DD] [--screen standard] [--partitions N]

INPUT is a folder of documents (read by Spark's binaryFile, so HDFS and object stores work), or a Parquet or JSON-lines table
with `id` and `text`, or `id` and `path` (a path every node sees).
OUTPUT gets `reports/` (Parquet: id, posting, status, the numbers, the whole report as JSON) and `ranking/` (CSV, a file a
posting's partition: equal coverage is an equal rank, what could not be read has none).

The program, its reader and the postings are shipped with the job; the nodes need the shared libraries that the program needs
(the packages in tools/setup.sh without -dev, or the same container image)."""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from pyspark import SparkFiles
from pyspark.sql import SparkSession, Window
from pyspark.sql import functions as F
from pyspark.sql import types as T

READER = "backstory-reader"
REPORT_COLUMNS = T.StructType(
    [
        T.StructField("id", T.StringType(), False),
        T.StructField("posting", T.StringType()),
        T.StructField("status", T.StringType(), False),
        T.StructField("coverage", T.DoubleType()),
        T.StructField("required", T.DoubleType()),
        T.StructField("preferred", T.DoubleType()),
        T.StructField("proof", T.DoubleType()),
        T.StructField("gates_unmet", T.IntegerType()),
        T.StructField("gates_open", T.IntegerType()),
        T.StructField("error", T.StringType()),
        T.StructField("report", T.StringType(), False),
    ]
)


def report_row(line):
    """One line of `stream` as a row; the report itself stays as it is."""
    report = json.loads(line)
    if "error" in report:
        return (str(report["id"]), None, report["status"], None, None, None, None, None, None,
                report["error"]["code"], line)
    coverage, verdicts = report["coverage"], [gate["verdict"] for gate in report["gates"]]
    numbers = (coverage["value"], coverage["required"], coverage["preferred"], report["proof"])
    return (str(report["id"]), report["posting"]["path"], report["status"],
            *(None if number is None else float(number) for number in numbers), verdicts.count("unmet"),
            len(verdicts) - verdicts.count("unmet") - verdicts.count("met"), None, line)


def screen_partition(rows, program, postings, options):
    """Rows with `id` and one of `text`, `path`, `content`, through one process, a record at a time: `stream` answers each line
    before it reads the next, so nothing piles up on either side. Runs in a folder of its own that holds the postings and one
    document at a time, so that no report names a node's folders."""
    with tempfile.TemporaryDirectory() as scratch:
        for posting in postings:
            shutil.copy(SparkFiles.get(posting), scratch)
        (Path(scratch) / "resumes").mkdir()
        command = [SparkFiles.get(program), "stream", "--posting", *postings, *options]
        environment = {**os.environ, "BACKSTORY_READER": SparkFiles.get(READER)}
        with open(os.path.join(scratch, "errors"), "w+", encoding="utf-8") as errors, subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, encoding="utf-8", cwd=scratch,
            env=environment,
        ) as process:
            try:
                for row in rows:
                    yield from screen_row(process, scratch, row, len(postings))
                process.stdin.close()
            except (BrokenPipeError, EOFError):
                pass  # its own words say why, below
            if process.wait() != 0:
                errors.seek(0)
                raise RuntimeError(f"backstory stream ended with exit code {process.returncode}: {errors.read()}")


def screen_row(process, scratch, row, posting_count):
    record, document = {"id": row["id"]}, None
    if row.get("content") is not None:
        record["path"] = os.path.join("resumes", os.path.basename(row["id"]))
        document = Path(scratch) / record["path"]
        document.write_bytes(row["content"])
    elif row.get("text") is not None:
        record["text"] = row["text"]
    else:
        record["path"] = row["path"]
    process.stdin.write(json.dumps(record) + "\n")
    process.stdin.flush()
    for _ in range(posting_count):
        line = process.stdout.readline()
        if not line:
            raise EOFError
        answer = report_row(line.rstrip("\n"))
        yield answer
        if answer[9] is not None:  # what cannot be read has one line for all postings
            break
    if document is not None:
        document.unlink()


def read_input(spark, path):
    """`id` and `text`, `path` or `content`: a table's own columns, or the files of a folder."""
    if path.endswith((".json", ".jsonl", ".ndjson")):
        table = spark.read.json(path)
    elif path.endswith(".parquet"):
        table = spark.read.parquet(path)
    else:
        files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(path)
        return files.select(F.col("path").alias("id"), "content")
    missing = [F.lit(None).cast("string").alias(name) for name in ("text", "path") if name not in table.columns]
    return table.select(F.col("id").cast("string"), *[c for c in ("text", "path") if c in table.columns], *missing)


def screen(spark, resumes, program, postings, options):
    """A DataFrame of reports, a row a résumé and posting."""
    context = spark.sparkContext
    for path in (program, *map(str, sorted(Path(program).parent.glob("backstory-*"))), *postings):
        context.addFile(path)
    names = [Path(posting).name for posting in postings]
    if len(set(names)) != len(names):
        sys.exit("screen_resumes: error: two postings have one file name; give each its own")
    binary = Path(program).name
    rows = resumes.rdd.map(lambda row: row.asDict())
    return spark.createDataFrame(
        rows.mapPartitions(lambda part: screen_partition(part, binary, names, options)), REPORT_COLUMNS
    )


def rank(reports):
    """Numbers alone are shuffled, never reports. Ties share a rank; what has no numbers has no rank."""
    numbers = reports.drop("report")
    order = Window.partitionBy("posting").orderBy(F.col("coverage").desc())
    ranked = numbers.where(F.col("coverage").isNotNull()).withColumn("rank", F.rank().over(order))
    unranked = numbers.where(F.col("coverage").isNull()).withColumn("rank", F.lit(None).cast("int"))
    columns = ["posting", "rank", *[c for c in numbers.columns if c != "posting"]]
    return ranked.select(columns).unionByName(unranked.select(columns)).orderBy("posting", "rank", "id")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, help="the backstory program, with backstory-reader beside it")
    parser.add_argument("--posting", required=True, nargs="+")
    parser.add_argument("--input", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--today", help="YYYY-MM-DD; give it, so that all nodes and all days reckon alike")
    parser.add_argument("--screen", default="standard")
    parser.add_argument("--partitions", type=int, help="default: as Spark reads the input")
    chosen = parser.parse_args()
    options = ["--screen", chosen.screen, *(["--today", chosen.today] if chosen.today else [])]

    spark = SparkSession.builder.appName("backstory").getOrCreate()
    resumes = read_input(spark, chosen.input)
    if chosen.partitions:
        resumes = resumes.repartition(chosen.partitions)
    reports = screen(spark, resumes, chosen.program, chosen.posting, options)
    reports.write.mode("errorifexists").parquet(f"{chosen.output}/reports")
    rank(spark.read.parquet(f"{chosen.output}/reports")).coalesce(1).write.mode("errorifexists").csv(
        f"{chosen.output}/ranking", header=True
    )
    spark.stop()


if __name__ == "__main__":
    main()
