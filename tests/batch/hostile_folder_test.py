#!/usr/bin/env python3
"""A folder of links, pipes, sockets, odd names, a huge and an empty file: each entry gets what it must, and the run ends soon."""
import json
import os
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import jsonschema
from pool import PROGRAM, batch, expect, make_pool, resume

ODD = [b"n" * 251 + b".txt", b"-rf.txt", b"--help", b"new\nline.txt", b"tab\tname.txt", b"esc\x1b[31m.txt", b"bad\xff\xfeutf8.txt",
       b" lead space.txt", "r\u202etxt.exe.txt".encode(), b"<img src=x onerror=alert(1)>.txt", b"=cmd|calc!A0.txt",
       b"quote'\"`$(id).txt", b".hidden.txt", b"a%s%n.txt", "caf\u00e9.txt".encode(), "cafe\u0301.txt".encode(), b"UPPER.TXT",
       b"no_extension", b"x.PDF", b"trail. ", b"*glob?[a].txt", b"back\\slash.txt"]


def main():
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        make_pool(work / "in", 3)
        folder = os.fsencode(work / "in") + b"/"
        for number, name in enumerate(ODD):
            with open(folder + name, "wb") as file:
                file.write(resume(100 + number).encode())
        links = {b"link_in.txt": b"r000.txt", b"link_out.txt": b"/etc/passwd", b"link_dangling.txt": b"nowhere",
                 b"link_a.txt": b"link_a.txt", b"link_loop": b".", b"link_zero.txt": b"/dev/zero"}
        for name, target in links.items():
            os.symlink(target, folder + name)
        os.link(folder + b"r001.txt", folder + b"hardlink.txt")
        os.mkfifo(folder + b"fifo.txt")
        os.chdir(work / "in")
        listener = socket.socket(socket.AF_UNIX)
        listener.bind("sock.txt")
        with open(folder + b"sparse.txt", "wb") as file:
            file.truncate(9 << 30)
        (work / "in/empty.txt").write_bytes(b"")
        deep = work / "in/deep" / "/".join(["d" * 20] * 70)
        deep.mkdir(parents=True)
        (deep / "bottom.txt").write_text(resume(1))
        (work / "in/out").mkdir()  # the results inside the folder that is read

        began = time.monotonic()
        batch("in", "in/out", "--recursive", cwd=work, check=3)
        expect(time.monotonic() - began < 30, "too slow")
        failures = {f["name"]: f["code"] for f in map(json.loads, (work / "in/out/failures.ndjson").read_text("utf-8").splitlines())}
        wanted = {f"in/{name.decode()}": "a-link" for name in links}
        wanted |= {"in/fifo.txt": "not-a-file", "in/sock.txt": "not-a-file", "in/sparse.txt": "too-large", "in/empty.txt": "empty"}
        too_deep = [name for name, code in failures.items() if code == "too-deep"]
        expect(len(too_deep) == 1 and too_deep[0].startswith("in/deep/ddd"), too_deep)
        failures.pop(too_deep[0])
        expect(failures == wanted, failures, wanted)

        reports = [json.loads(line) for line in (work / "in/out/reports.ndjson").read_text("utf-8").splitlines()][1:]
        scored = [report["ranking"]["name"] for report in reports if report["status"] == "scored"]
        expect(len(scored) == len(set(scored)) == 3 + len(ODD) + 1, len(scored))
        expect("in/bad\\xFF\\xFEutf8.txt" in scored and "in/back\\\\slash.txt" in scored, scored)
        table = (work / "in/out/ranking.csv").read_bytes()
        expect(b"root:" not in table and b"\r\nin/=cmd" not in table, "ranking.csv")

        schema = json.loads(subprocess.run([PROGRAM, "schema", "gap-report"], capture_output=True, check=True).stdout)
        validator = jsonschema.Draft202012Validator(schema)
        for report in reports:
            validator.validate(report)

        first = {name: (work / "in/out" / name).read_bytes() for name in ("reports.ndjson", "ranking.csv", "failures.ndjson")}
        batch("in", "in/out", "--recursive", cwd=work, check=3)
        second = {name: (work / "in/out" / name).read_bytes() for name in first}
        expect(first == second, "a second run over its own results differs")


main()
