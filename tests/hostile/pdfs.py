"""Hostile PDFs: loops, lies about lengths and counts, bombs, locks, scripts, hidden text."""
import sys
import zlib
from pathlib import Path

from hostile_file import LINES, STUFFING, hostile

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from small_files import Encryption  # noqa: E402

FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def escaped(words):
    return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def text_operators(lines, size=11, x=50, y=780, before=""):
    shown = " ".join(f"({escaped(line)}) Tj T*" for line in lines)
    return f"BT {before} /F1 {size} Tf {x} {y} Td 14 TL {shown} ET ".encode()


def stream(data, entries="", length=None, flate=True):
    if flate:
        data, entries = zlib.compress(data, 9), entries + " /Filter /FlateDecode"
    return f"<< {entries} /Length {len(data) if length is None else length} >>\nstream\n".encode() + data + b"\nendstream"


def page(operators=b"", more=None, entries="", resources="", box="0 0 595 842", contents=None):
    objects = {1: "<< /Type /Catalog /Pages 2 0 R >>", 2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
               3: f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Resources << /Font << /F1 4 0 R >> {resources} >> /Contents 5 0 R {entries} >>",
               4: FONT, 5: stream(operators) if contents is None else contents}
    return {**objects, **(more or {})}


def pdf(objects, trailer="", table=True):
    out, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), {}
    for number in sorted(objects):
        places[number] = len(out)
        content = objects[number]
        out += b"%d 0 obj\n" % number + (content.encode() if isinstance(content, str) else content) + b"\nendobj\n"
    if not table:
        return bytes(out) + b"trailer << /Root 1 0 R >>"
    start, size = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 00000 f \n"
    return bytes(out) + f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()


GOOD = text_operators(LINES)


def without_end(size, unit=b" "):
    packer, block = zlib.compressobj(9), unit * (1 << 20)
    return b"".join([packer.compress(block) for _ in range(size >> 20)] + [packer.flush()])


def raw_stream(data, filters):
    return b"<< /Filter [%s] /Length %d >>\nstream\n" % (filters, len(data)) + data + b"\nendstream"


def loops():
    yield hostile("page-tree-loop.pdf", pdf(page(GOOD, {2: "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>"})), "either")
    mutual = {2: "<< /Type /Pages /Kids [6 0 R] /Count 1 /Parent 6 0 R >>", 6: "<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>"}
    yield hostile("page-tree-mutual.pdf", pdf(page(GOOD, mutual)), "either")
    yield hostile("self-reference.pdf", pdf(page(GOOD, {6: "6 0 R"}, entries="/Rotate 6 0 R")), "same")
    form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {} 0 R >> >>"
    own = {6: stream(b"/X Do", form.format(6))}
    yield hostile("form-calls-itself.pdf", pdf(page(b"/X Do " + GOOD, own, resources="/XObject << /X 6 0 R >>")), "same")
    chain = {10 + i: stream(b"/X Do " * 10 if i < 11 else b"q Q", form.format(11 + i)) for i in range(12)}
    yield hostile("forms-hundred-billion.pdf", pdf(page(b"/X Do " + GOOD, chain, resources="/XObject << /X 10 0 R >>")), "takes too long|took too long")
    whole = pdf(page(GOOD))
    start = int(whole.split(b"startxref\n")[1].split()[0])
    yield hostile("table-before-itself.pdf", whole.replace(b"/Root 1 0 R ", b"/Root 1 0 R /Prev %d " % start), "same")
    yield hostile("contents-loop.pdf", pdf(page(contents=b"[" + b"5 0 R " * 20 + b"]")), "either")
    yield hostile("length-is-itself.pdf", pdf(page(contents=b"<< /Length 5 0 R >>\nstream\n" + GOOD + b"\nendstream")), "either")
    own_stream = stream(b"6 0 6 0 ", "/Type /ObjStm /N 2147483647 /First 4 /Extends 6 0 R")
    yield hostile("object-stream-of-itself.pdf", pdf(page(GOOD, {6: own_stream})), "same")
    deep = {10 + i: f"<< /Type /Pages /Parent {9 + i if i else 2} 0 R /Kids [{11 + i if i < 2999 else 3} 0 R] /Count 1 >>" for i in range(3000)}
    deep[2] = "<< /Type /Pages /Kids [10 0 R] /Count 1 >>"
    yield hostile("page-tree-3000-deep.pdf", pdf(page(GOOD, deep)), "either")
    yield hostile("array-100000-deep.pdf", pdf(page(GOOD, entries="/Deep " + "[" * 100000 + "]" * 100000)), "either")


def sizes():
    yield hostile("operators-4-million.pdf", pdf(page(b"0 0 m 1 1 l S " * 1500000 + GOOD)), "either")
    yield hostile("words-400000-in-place.pdf", pdf(page(b"BT /F1 1 Tf " + b"(Python ) Tj " * 400000 + b"ET")), "either")
    yield hostile("stream-600-mb.pdf", pdf(page(contents=raw_stream(without_end(600 << 20), b"/FlateDecode"))), "part_bytes")
    yield hostile("stream-in-stream-1-gb.pdf", pdf(page(contents=raw_stream(zlib.compress(without_end(1 << 30), 9), b"/FlateDecode /FlateDecode"))), "part_bytes")
    yield hostile("error-flood.pdf", pdf(page(GOOD + b" " + b"zz ( ] >> q1 " * 60000)), "same")
    yield hostile("filters-5000.pdf", pdf(page(contents=raw_stream(b"abc", b"/ASCIIHexDecode " * 5000))), "either")
    yield hostile("pages-two-billion.pdf", pdf(page(GOOD, {2: "<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>"})), "same")
    pages = b"<< /Type /Pages /Kids [" + b"3 0 R " * 5000 + b"] /Count 5000 >>"
    yield hostile("pages-5000.pdf", pdf(page(GOOD, {2: pages})), "read", warnings=["page-limit"])
    loop = {2: "<< /Type /Pages /Kids [2 0 R 6 0 R 3 0 R] /Count 99999 >>", 6: "<< /Type /Pages /Kids [6 0 R 2 0 R] /Count 9 >>"}
    yield hostile("pages-many-in-a-loop.pdf", pdf(page(GOOD, loop)), "either")
    many = {2: "<< /Type /Pages /Count 300 /Kids [3 0 R " + " ".join(f"{10 + i} 0 R" for i in range(299)) + "] >>"}
    many.update({10 + i: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>" for i in range(299)})
    yield hostile("pages-300.pdf", pdf(page(GOOD, many)), "same", warnings=["page-limit"])
    yield hostile("page-without-end.pdf", pdf(page(GOOD, box="0 0 1e30 -1e30")), "either")
    yield hostile("places-without-end.pdf", pdf(page(text_operators(LINES, "1e-30", "1e38", "-1e38"))), "either")
    picture = stream(bytes(1000), "/Type /XObject /Subtype /Image /Width 2000000000 /Height 2000000000 /BitsPerComponent 8 /ColorSpace /DeviceRGB")
    yield hostile("picture-without-end.pdf", pdf(page(b"/I Do " + GOOD, {6: picture}, resources="/XObject << /I 6 0 R >>")), "same")
    predictor = stream(GOOD, "/DecodeParms << /Predictor 12 /Columns 2147483647 /Colors 2147483647 /BitsPerComponent 16 >>")
    yield hostile("predictor-overflow.pdf", pdf(page(contents=predictor)), "either")
    yield hostile("length-lie.pdf", pdf(page(contents=stream(GOOD, length=2147483647))), "either")
    ranges = b"begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange " + b"1 beginbfrange <0000> <FFFF> <0000> endbfrange " * 2000 + b"endcmap"
    fonts = {6: "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [8 0 R] /ToUnicode 7 0 R >>", 7: stream(ranges),
             8: "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (A) /Ordering (I) /Supplement 0 >> /FontDescriptor 9 0 R >>",
             9: "<< /Type /FontDescriptor /FontName /X /Flags 4 >>"}
    mapped = page(b"BT /F2 11 Tf 50 300 Td <00410042> Tj ET", fonts, resources="")
    mapped[3] = mapped[3].replace("/F1 4 0 R", "/F2 6 0 R")
    yield hostile("map-bomb.pdf", pdf(mapped), "either")


def damage():
    whole = pdf(page(GOOD))
    start = whole.split(b"startxref\n")[1].split()[0]
    for name, user, must in (("user-password.pdf", "secret", "locked with a password"), ("owner-password.pdf", "", "same")):
        lock = Encryption(user, "owner")
        sealed = lock.encrypt(5, zlib.compress(GOOD))
        contents = b"<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(sealed) + sealed + b"\nendstream"
        identifier = lock.identifier.hex()
        yield hostile(name, pdf(page(contents=contents, more={6: lock.dictionary()}), trailer=f"/Encrypt 6 0 R /ID [<{identifier}><{identifier}>]"), must)
    yield hostile("cut.pdf", whole[: len(whole) * 55 // 100], "damaged")
    yield hostile("no-table.pdf", pdf(page(GOOD), table=False), "same", warnings=["repaired"])
    yield hostile("table-far-away.pdf", whole.replace(b"startxref\n" + start, b"startxref\n999999999999999999"), "same", warnings=["repaired"])
    yield hostile("junk-in-front.pdf", b"J" * 900 + whole, "same")
    yield hostile("only-a-header.pdf", b"%PDF-1.7\n", "damaged")
    script = {1: "<< /Type /Catalog /Pages 2 0 R /OpenAction 7 0 R /Names << /JavaScript << /Names [(a) 7 0 R] >> >> >>",
              7: "<< /S /JavaScript /JS (app.alert\\(1\\);) >>"}
    yield hostile("script.pdf", pdf(page(GOOD, script)), "same")
    yield hostile("launch.pdf", pdf(page(GOOD, {1: "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (/bin/true) >> >>"})), "same")
    bits = stream(b"\x55" * 1250, "/Type /XObject /Subtype /Image /Width 100 /Height 100 /BitsPerComponent 1 /ColorSpace /DeviceGray")
    yield hostile("scan.pdf", pdf(page(b"595 0 0 842 0 0 cm /I Do", {6: bits}, resources="/XObject << /I 6 0 R >>")), "scan")
    scan = b"q 595 0 0 842 0 0 cm /I Do Q " + text_operators(LINES, before="3 Tr")
    yield hostile("scan-with-text-layer.pdf", pdf(page(scan, {6: bits}, resources="/XObject << /I 6 0 R >>")), "same")


def hidden():
    stuffing = [STUFFING] * 30
    yield hostile("white-text.pdf", pdf(page(GOOD + b"1 1 1 rg " + text_operators([STUFFING] * 20, y=400))), "same", hidden=["white-text"])
    yield hostile("invisible-mode.pdf", pdf(page(GOOD + text_operators(stuffing, y=400, before="3 Tr"))), "same", hidden=["invisible-mode"])
    yield hostile("tiny-text.pdf", pdf(page(GOOD + text_operators(stuffing, size="0.1", y=400))), "same", hidden=["tiny-text"])
    yield hostile("off-page.pdf", pdf(page(GOOD + text_operators(stuffing, x=5000, y=5000))), "same", hidden=["off-page"])
    yield hostile("covered.pdf", pdf(page(text_operators([STUFFING] * 20, y=400) + b"1 1 1 rg 0 0 595 420 re f 0 g " + GOOD)), "same", hidden=["covered"])
    yield hostile("clipped.pdf", pdf(page(b"q 0 0 10 10 re W n " + text_operators([STUFFING], y=400) + b"Q " + GOOD)), "same", hidden=["clipped"])
    clear = page(GOOD + b"q /Clear gs " + text_operators([STUFFING], y=400) + b"Q", resources="/ExtGState << /Clear << /ca 0 >> >>")
    yield hostile("transparent.pdf", pdf(clear), "same", hidden=["transparent"])
    lie = (b"begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <" + STUFFING.encode("utf-16-be").hex().encode()
           + b"> endbfchar endcmap")
    liar = page(GOOD + b"BT /F2 11 Tf 50 300 Td (AAAAAAAAAA) Tj ET", {6: FONT.replace(">>", "/ToUnicode 7 0 R >>"), 7: stream(lie)})
    liar[3] = liar[3].replace("/F1 4 0 R", "/F1 4 0 R /F2 6 0 R")
    yield hostile("glyphs-that-lie.pdf", pdf(liar), "same", hidden=["disguised"])


def attached():
    """A profile attached to the file is text that nobody sees who looks at the page."""
    def with_profile(profile):
        names = {1: "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(attachment.xml) 6 0 R] >> >> >>",
                 6: "<< /Type /Filespec /F (attachment.xml) /UF (attachment.xml) /EF << /F 7 0 R >> >>", 7: profile}
        return pdf(page(GOOD, names))

    def candidate(skills, head=""):
        person = "<CandidatePerson><PersonName><GivenName>Ida</GivenName><FamilyName>Moss</FamilyName></PersonName></CandidatePerson>"
        listed = "".join(f"<DigitalSkill>{skill}</DigitalSkill>" for skill in skills)
        return (head + f"<Candidate xmlns='http://www.europass.eu/1.0'>{person}<CandidateProfile languageCode='en'><DigitalSkills><DigitalSkillsGroup>{listed}"
                "</DigitalSkillsGroup></DigitalSkills></CandidateProfile></Candidate>").encode()
    yield hostile("profile-that-agrees.pdf", with_profile(stream(candidate(["Python", "Kubernetes"]))), "same", findings=["FILE-010"])
    yield hostile("profile-stuffed.pdf", with_profile(stream(candidate(STUFFING.split()))), "same", hidden=["attached"], findings=["FILE-010"])
    laughs = "<!DOCTYPE Candidate [<!ENTITY a 'Rust'>" + "".join(f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefgh", "bcdefghi")) + "]>"
    yield hostile("profile-laughs.pdf", with_profile(stream(candidate(["&i;"], laughs))), "same", warnings=["attachment-skipped"])
    yield hostile("profile-deep.pdf", with_profile(stream(b"<Candidate>" + b"<a>" * 200000)), "same", warnings=["attachment-skipped"])
    packer, block = zlib.compressobj(9), b" " * (1 << 20)
    swollen = packer.compress(b"<Candidate>") + b"".join(packer.compress(block) for _ in range(600)) + packer.flush()
    yield hostile("profile-600-mb.pdf", with_profile(raw_stream(swollen, b"/FlateDecode")), "same", warnings=["attachment-skipped"])
    yield hostile("profile-many-values.pdf", with_profile(stream(candidate([f"Rust{i}" for i in range(100000)]))), "same", hidden=["attached"])


def order():
    courier = {4: FONT.replace("Helvetica", "Courier")}
    letters = " ".join(f"BT /F1 11 Tf {50 + 6.6 * i:.1f} {780 - 14 * row} Td ({escaped(c)}) Tj ET"
                       for row, line in enumerate(LINES) for i, c in enumerate(line) if c != " ")
    yield hostile("letter-by-letter.pdf", pdf(page(letters.encode(), courier)), "same")
    backwards = " ".join(f"BT /F1 11 Tf 50 {780 - 14 * row} Td ({escaped(line)}) Tj ET" for row, line in reversed(list(enumerate(LINES))))
    yield hostile("lines-backwards.pdf", pdf(page(backwards.encode())), "same")


def files():
    yield hostile("plain.pdf", pdf(page(GOOD)), "same")
    yield from loops()
    yield from sizes()
    yield from damage()
    yield from hidden()
    yield from attached()
    yield from order()
