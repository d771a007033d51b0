#!/usr/bin/env python3
"""Writes the binary inputs of bad-input/ that no editor makes, the same bytes every time. All words our own."""
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from small_files import Encryption, package, pdf, text  # noqa: E402

PAGE = text(72, 760, 18, "Ida Moss") + text(72, 720, 10, "Baker, Mill Lane Bakery, 2019 - 2024")
PICTURE = (b"<</Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1>> "
           b"stream\nx\nendstream")
WORD = (b'<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
        b"<w:p><w:r><w:t>Ida Moss</w:t></w:r></w:p></w:body></w:document>")


def ole_name(words):
    return words.encode("utf-16-le")


FIXTURES = {
    "password-pdf/locked.pdf": pdf([PAGE], encryption=Encryption("open sesame", "owner")),
    "owner-password-pdf/printing-only.pdf": pdf([PAGE], encryption=Encryption("", "owner")),
    "scanned-pdf/scan.pdf": pdf([b"q 595 0 0 842 0 0 cm /Im Do Q"], resources=b"/XObject <</Im 5 0 R>>", extra=(PICTURE,)),
    "empty-pdf/empty.pdf": pdf([b""]),
    "cut-pdf/cut.pdf": pdf([PAGE], compress=True)[:330],
    "password-docx/locked.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + ole_name("EncryptedPackage") + bytes(200),
    "zip-bomb/bomb.docx": package([("word/document.xml", WORD.replace(b"Ida Moss", b"A" * 2_000_000))]),
    "windows-text/resume.txt": "Zoë Möller – bakes “sour” bread, 25 € a loaf\r\nSkills: crème pâtissière\r\n".encode("cp1252"),
    "utf-16-text/resume.txt": "\ufeffZoë Möller\nBaker – “sour” bread\n".encode("utf-16-le"),
    "damaged-utf-8/resume.txt": b"Ida Moss\nBaker\nSkills: " + b"sour dough, caf\xc3 bread, \xed\xa0\x80 cr\xc3\xa8me" + b"\n",
    "deep-json/resume.json": b'{"basics":' + b"[" * 5000 + b"]" * 5000 + b"}",
    "deep-rtf/resume.rtf": rb"{\rtf1 " + b"{" * 3000 + b"Ida" + b"}" * 3000 + b"}",
}

for name, content in FIXTURES.items():
    path = HERE / "bad-input" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    (path.parent / "cmd").write_text(f"read {path.name}\n")
