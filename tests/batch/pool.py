"""Folders of made-up résumés for the tests of `batch`, and the running of it. Standard library only, same files every time."""
import hashlib
import json
import os
import random
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.path.abspath(sys.argv[1])
POSTING = "Registered Nurse\n\nRequired\n- Wound care\n- Medication administration\n- BLS certification\n\nPreferred\n- Triage\n"
SKILLS = ["wound care", "medication administration", "triage", "patient education", "IV therapy", "discharge planning"]
NAMES = ["Ada Quill", "Bram Tolle", "Cleo Marsh", "Dov Lindqvist", "Esi Boateng", "Finn Adair", "Gita Raman", "Hugo Pell"]


def resume(number):
    chance = random.Random(number)
    name = NAMES[number % len(NAMES)]
    shown = chance.sample(SKILLS, 3)
    return (f"{name}\n{name.split()[0].lower()}{number}@mail.example\n\nExperience\n\nStaff Nurse, Northfield Hospital\n"
            f"March {2010 + number % 12} - Present\n- Gave {shown[0]} to {4 + number % 9} patients a shift\n"
            f"- Taught {shown[1]} to new staff\n\nSkills\n{', '.join(shown)}\n\nEducation\nBSc Nursing, 2009\n")


def make_pool(folder, count):
    folder.mkdir(parents=True)
    for number in range(count):
        (folder / f"r{number:03}.txt").write_text(resume(number), encoding="utf-8")
    (folder.parent / "posting.txt").write_text(POSTING, encoding="utf-8")


def batch(folder, output, *options, cwd=None, check=None, **more):
    command = [PROGRAM, "batch", str(folder), "--posting", "posting.txt", "--output", str(output), "--today", "2026-03-01", *options]
    done = subprocess.run(command, cwd=cwd, capture_output=True, timeout=120, **more)
    if check is not None and done.returncode != check:
        sys.exit(f"exit {done.returncode} instead of {check}: {done.stderr.decode()}{done.stdout.decode()}")
    return done


def outputs(folder):
    """The bytes of every output, with what differs from run to run taken out of run.json, as one hash a file."""
    found = {}
    for path in sorted(folder.iterdir()):
        content = path.read_bytes()
        if path.name == "run.json":
            run = json.loads(content)
            run.pop("thisRun")
            content = json.dumps(run).encode()
        found[path.name] = hashlib.sha256(content).hexdigest()
    return found


def expect(condition, *what):
    if not condition:
        print("failed:", *what)
        sys.exit(1)
