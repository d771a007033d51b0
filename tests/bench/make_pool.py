#!/usr/bin/env python3
"""make_pool.py FOLDER COUNT [KIND]: a pool of COUNT made-up résumés for measuring `batch`: PDFs, DOCX, text, Markdown, HTML from our
samples and a generator, one in twenty hostile. KIND pdf or txt makes that alone. Standard library only, same files every time."""
import random
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from small_files import Encryption, package, pdf, text  # noqa: E402

FIRST = "Ada Bram Cleo Dov Esi Finn Gita Hugo Ines Jonas Kaia Luca Mira Nuno Orla Petra Quim Rosa Sven Tara".split()
LAST = "Quill Tolle Marsh Lindqvist Boateng Adair Raman Pell Ortega Weiss Holm Nakamura Sorel Vance Ibarra Kofi".split()
WORK = [("Staff Nurse", "Northfield Hospital", ["wound care", "medication administration", "triage", "IV therapy"]),
        ("Electrician", "Harbour Power", ["conduit bending", "PLC programming", "fault finding", "motor controls"]),
        ("Backend Developer", "Lattice Freight", ["PostgreSQL", "Go", "Kubernetes", "REST APIs"]),
        ("Primary Teacher", "Elm Street School", ["phonics", "classroom management", "lesson planning", "safeguarding"]),
        ("Warehouse Team Leader", "Crane Logistics", ["forklift operation", "inventory control", "rota planning", "SAP"])]


def lines_of(number):
    chance = random.Random(number)
    name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
    lines = [name, f"{name.split()[0].lower()}.{number}@mail.example  +44 7700 {900000 + number % 100000}", "", "Summary",
             f"{chance.randint(3, 20)} years of work people can rely on, and glad to learn.", "", "Experience"]
    year = 2024
    for _ in range(chance.randint(2, 4)):
        title, employer, skills = chance.choice(WORK)
        length = chance.randint(1, 4)
        lines += ["", f"{title}, {employer}", f"March {year - length} - April {year}"]
        for skill in chance.sample(skills, 3):
            lines.append(f"- Improved {skill} for {chance.randint(3, 60)} people, {chance.randint(5, 40)}% fewer mistakes in a year")
        year -= length
    lines += ["", "Skills", ", ".join(chance.sample([s for w in WORK for s in w[2]], 8)), "", "Education",
              f"BSc, Riverside College, {year - 1}"]
    return lines


def as_pdf(number):
    page = b"".join(text(60, 790 - 14 * row, 10, line.replace("’", "'")) for row, line in enumerate(lines_of(number)) if line)
    return pdf([page], compress=True)


def as_sample_pdf(number):
    samples = sorted((ROOT / "samples").glob("*/resume.pdf"))
    return samples[number % len(samples)].read_bytes() + b"%% copy %d\n" % number


def as_docx(number):
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines_of(number))
    types = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override '
             'PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    document = ('<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
                f"{body}</w:body></w:document>")
    return package([("[Content_Types].xml", types.encode()), ("word/document.xml", document.encode())])


def as_text(number):
    return "\n".join(lines_of(number)).encode() + b"\n"


def as_markdown(number):
    heads = {"Summary", "Experience", "Skills", "Education"}
    return "\n".join(f"## {line}" if line in heads else line for line in lines_of(number)).encode() + b"\n"


def as_html(number):
    return ("<!doctype html><title>CV</title>" + "".join(f"<p>{line}</p>\n" for line in lines_of(number))).encode()


def as_hostile(number):
    chance = random.Random(number)
    page = text(72, 760, 12, "Ida Moss")
    kinds = [lambda: b"", lambda: chance.randbytes(20_000), lambda: as_pdf(number)[:400], lambda: b"%%PDF-1.7\n%d\n" % number,
             lambda: pdf([page], encryption=Encryption("secret", "owner")),
             lambda: package([("word/document.xml", b"<w:p>" + b"A" * 30_000_000 + b"%d" % number)]),
             lambda: rb"{\rtf1 " + b"{" * 3000 + b"%d" % number, lambda: b"<div>" * 200_000 + b"%d" % number,
             lambda: b'{"basics":' + b"[" * 5000 + b"%d" % number, lambda: pdf([b"q Q " * 2_000_000 + b"%% %d" % number], compress=True),
             lambda: b"\x7fELF" + bytes(500) + b"%d" % number, lambda: b"Python " * 140_000 + b"%d" % number]
    return kinds[number // 20 % len(kinds)]()


MIX = [(".pdf", as_pdf)] * 5 + [(".pdf", as_sample_pdf)] * 4 + [(".docx", as_docx)] * 4 + [(".txt", as_text)] * 4 + [
    (".md", as_markdown), (".html", as_html)]
KINDS = {"mixed": MIX, "pdf": [(".pdf", as_pdf), (".pdf", as_sample_pdf)], "txt": [(".txt", as_text)]}


def main():
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    kind = sys.argv[3] if len(sys.argv) > 3 else "mixed"
    for number in range(count):
        ending, make = KINDS[kind][number % len(KINDS[kind])]
        if kind == "mixed" and number % 20 == 19:
            make = as_hostile
        path = folder / f"{number // 1000:03}" / f"{number:06}{ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(make(number))


main()
