#!/usr/bin/env python3
"""check_sarif.py PROGRAM SAMPLE_FOLDER: the SARIF report keeps to the part of SARIF 2.1.0 it uses (the schema below is that part,
strict), its places are those of the text `read` prints, and every gap that would add something is a result."""
import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema

PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])


def strict(required, optional=None):
    return {"type": "object", "additionalProperties": False, "required": list(required), "properties": {**required, **(optional or {})}}


def listed(item, least=0):
    return {"type": "array", "items": item, "minItems": least}


TEXT = {"type": "string", "minLength": 1}
COUNT = {"type": "integer", "minimum": 1}
PLACE = {"type": "integer", "minimum": 0}
MESSAGE = strict({"text": TEXT})
URI = {"type": "string", "pattern": r"^[A-Za-z0-9._~/:%-]+$"}
REGION = strict({"startLine": COUNT, "startColumn": COUNT, "endLine": COUNT, "endColumn": COUNT, "charOffset": PLACE, "charLength": COUNT,
                 "snippet": MESSAGE})
WHERE = strict({"artifactLocation": strict({"uri": URI, "index": PLACE})}, {"region": REGION})
LEVEL = {"enum": ["none", "note", "warning", "error"]}
RULE = strict({"id": TEXT, "defaultConfiguration": strict({"level": LEVEL})},
              {"shortDescription": MESSAGE, "fullDescription": MESSAGE, "help": MESSAGE, "properties": {"type": "object"}})
ARTIFACT = strict({"location": strict({"uri": URI}), "mimeType": TEXT, "length": PLACE, "roles": listed(TEXT, 1),
                   "hashes": strict({"sha-256": {"type": "string", "pattern": "^[0-9a-f]{64}$"}})})
RESULT = strict({"ruleId": TEXT, "ruleIndex": PLACE, "kind": {"enum": ["fail", "open", "review", "informational"]}, "level": LEVEL,
                 "message": MESSAGE, "locations": listed(strict({"physicalLocation": WHERE}), 1),
                 "partialFingerprints": strict({"ruleAndWords/v1": {"type": "string", "pattern": "^[0-9a-f]{16}$"}})},
                {"relatedLocations": listed(strict({"physicalLocation": WHERE, "message": MESSAGE})), "properties": {"type": "object"}})
DRIVER = strict({"name": {"const": "backstory"}, "version": TEXT, "rules": listed(RULE, 1)})
RUN = strict({"tool": strict({"driver": DRIVER}), "columnKind": {"const": "unicodeCodePoints"}, "artifacts": listed(ARTIFACT, 2),
              "results": listed(RESULT, 1), "properties": {"type": "object"}})
LOG = strict({"$schema": {"const": "https://json.schemastore.org/sarif-2.1.0.json"}, "version": {"const": "2.1.0"}, "runs": listed(RUN, 1)})


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, cwd=FOLDER, timeout=60, check=True).stdout.decode("utf-8")


def main():
    files = [next(FOLDER.glob(name)).name for name in ("resume.*", "posting.*")]
    check = ["check", *files, "--today", "2026-06-01", "--format"]
    log, report = json.loads(run(*check, "sarif")), json.loads(run(*check, "json"))
    jsonschema.validate(log, LOG)
    whole = log["runs"][0]
    texts = [run("read", name) for name in files]
    rules = whole["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for result in whole["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"], result
        assert (result["kind"] == "fail") != (result["level"] == "none"), result
        for place in result["locations"] + result.get("relatedLocations", []):
            where = place["physicalLocation"]
            text, region = texts[where["artifactLocation"]["index"]], where.get("region")
            assert whole["artifacts"][where["artifactLocation"]["index"]]["location"]["uri"] == where["artifactLocation"]["uri"]
            if region is None:
                continue
            begin, end = region["charOffset"], region["charOffset"] + region["charLength"]
            assert text[begin:end] == region["snippet"]["text"], region
            for at, line, column in ((begin, "startLine", "startColumn"), (end, "endLine", "endColumn")):
                before = text[:at].split("\n")
                assert (len(before), len(before[-1]) + 1) == (region[line], region[column]), region
    gaps = {gap["requirement"] for gap in report["gaps"] if not gap["coveredByGroup"] and (gap["gain"] > 0 or gap["proofGain"] > 0)}
    shown = {result["properties"]["requirement"] for result in whole["results"] if re.match("gap|gate", result["ruleId"])}
    assert gaps <= shown, gaps - shown
    asked = {gate["requirement"] for gate in report["gates"] if gate["verdict"] == "answer-in-application"}
    opened = {result["properties"]["requirement"] for result in whole["results"] if result["kind"] == "open"}
    assert asked == opened, (asked, opened)
    assert len([r for r in whole["results"] if "/" not in r["ruleId"]]) == len(report["findings"])


main()
