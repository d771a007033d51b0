#!/usr/bin/env python3
"""run_case.py PROGRAM CASE_FOLDER: runs one case and compares; see README.md beside this file."""
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path


def main():
    program, case = sys.argv[1], Path(sys.argv[2]).resolve()
    update = os.environ.get("BACKSTORY_UPDATE") == "1"
    with tempfile.TemporaryDirectory() as scratch:
        command = (case / "cmd").read_text(encoding="utf-8").replace("@TMP@", scratch).replace("@CASE@", ".")
        words = shlex.split(command)
        settings = dict(word.split("=", 1) for word in words[: next(i for i, word in enumerate(words) if "=" not in word)])
        stdin = (case / "stdin").read_bytes() if (case / "stdin").exists() else b""
        done = subprocess.run([program, *words[len(settings):]], input=stdin, capture_output=True, cwd=case, timeout=60,
                              env={**os.environ, "NO_COLOR": "1", "LC_ALL": "C.UTF-8", **settings})
    seen = {"exit": f"{done.returncode}\n", "out": done.stdout.decode("utf-8"), "err": done.stderr.decode("utf-8")}
    # The hashes change with every word added to the lexicons; what they are is no case's matter.
    seen = {name: re.sub(r"\b(rules|words)(\s+)[0-9a-f]{8}\b", r"\1\2########", text) for name, text in seen.items()}
    seen = {name: re.sub(r'"(rules|lexicon)": ?"[0-9a-f]{64}"', r'"\1": "########"', text) for name, text in seen.items()}
    failed = False
    for name, text in seen.items():
        path = case / f"expected.{name}"
        if update:
            if text and (name != "err" or path.exists() or done.returncode != 0):
                path.write_bytes(text.encode("utf-8"))
            continue
        if name == "err" and not path.exists():
            continue
        expected = path.read_bytes().decode("utf-8") if path.exists() else ""
        if expected != text:
            failed = True
            print(f"--- {case.name}: {name} differs; expected:\n{expected}\n--- got:\n{text}")
    sys.exit(1 if failed else 0)


main()
