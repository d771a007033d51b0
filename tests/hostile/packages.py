"""Hostile DOCX and ODT files: the zip around them, and the XML inside."""
from hostile_file import LINES, STUFFING, hostile
from lying_zip import LyingZip, deflate

TYPES = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType='
         '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = ('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
             f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>')
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OPEN, CLOSE = f'<?xml version="1.0" encoding="UTF-8"?><w:document {WORD}><w:body>', "</w:body></w:document>"
OPEN_DOCUMENT = ('<?xml version="1.0" encoding="UTF-8"?>%s<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:'
                 'xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:'
                 'opendocument:xmlns:table:1.0"><office:body><office:text>%s</office:text></office:body></office:document-content>')


def paragraph(words, look=""):
    return f'<w:p><w:r>{look and f"<w:rPr>{look}</w:rPr>"}<w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


BODY = "".join(paragraph(line) for line in LINES)
ODT_BODY = "".join(f"<text:p>{line}</text:p>" for line in LINES)


def docx_zip(document=None, body=BODY, archive=None, more=(), **lies):
    archive = archive or LyingZip()
    archive.add("[Content_Types].xml", TYPES)
    archive.add("_rels/.rels", RELATIONS)
    archive.add("word/document.xml", OPEN + body + CLOSE if document is None else document, **lies)
    for name, content in more:
        archive.add(name, content)
    return archive


def docx(*args, **lies):
    return docx_zip(*args, **lies).bytes()


def odt(body=ODT_BODY, doctype="", manifest=""):
    archive = LyingZip()
    archive.add("mimetype", b"application/vnd.oasis.opendocument.text", method=0)
    archive.add("content.xml", OPEN_DOCUMENT % (doctype, body))
    archive.add("META-INF/manifest.xml", '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:'
                'xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.'
                f'opendocument.text"/>{manifest}</manifest:manifest>')
    return archive.bytes()


def zips():
    bomb = LyingZip()
    bomb.add("[Content_Types].xml", TYPES)
    bomb.add("_rels/.rels", RELATIONS)
    bomb.add_bomb("word/document.xml", (OPEN + "<w:p><w:r><w:t>").encode(), b"A", 300 << 20, ("</w:t></w:r></w:p>" + CLOSE).encode())
    yield hostile("bomb-300-mb.docx", bomb.bytes(), "inflate_ratio")
    overlapping = docx_zip()
    place = overlapping.add_bomb("word/header1.xml", f"<w:hdr {WORD}>".encode(), b"B", 20 << 20, b"</w:hdr>")
    for i in range(2, 1001):
        overlapping.add(f"word/header{i}.xml", size=20 << 20, packed_size=20000, checksum=0, at=place, local=False, packed=b"")
    yield hostile("overlapping-entries-20-gb.docx", overlapping.bytes(), "damaged")
    inner = docx()
    for _ in range(12):
        inner = docx(more=[("word/embeddings/inner.docx", inner)])
    yield hostile("twelve-packages-deep.docx", inner, "same")
    many = docx_zip()
    for i in range(12000):
        many.add(f"x/{i}", method=0, local=False, at=0)
    yield hostile("twelve-thousand-entries.docx", many.bytes(), "damaged")
    true_many = docx_zip()
    for i in range(5000):
        true_many.add(f"x/{i}", b"x", method=0)
    yield hostile("five-thousand-true-entries.docx", true_many.bytes(), "zip_entries")
    inflating = deflate([(OPEN + "<w:p><w:r><w:t>").encode(), b"C" * (40 << 20)])
    yield hostile("says-100-bytes.docx", docx(document=b"x", packed=inflating, size=100), "inflate_ratio")
    yield hostile("says-4-gb.docx", docx(size=0xFFFFFFFE), "either")
    outside = docx_zip()
    for name in ("../../../../tmp/hostile-escaped.txt", "/tmp/hostile-escaped.txt", "..\\..\\hostile-escaped.txt", "C:\\hostile-escaped.txt"):
        outside.add(name, "escaped")
    yield hostile("paths-outside.docx", outside.bytes(), "same")
    twice = docx_zip()
    twice.add("word/document.xml", OPEN + paragraph(STUFFING) + CLOSE)
    yield hostile("two-documents.docx", twice.bytes(), "two parts of one name")
    yield hostile("says-encrypted.docx", docx(flags=1), "password")
    yield hostile("cut.docx", docx()[: len(docx()) * 6 // 10], "cut off")
    yield hostile("wrong-checksum.docx", docx(checksum=0xDEADBEEF), "CRC")
    yield hostile("unknown-compression.docx", docx(packed=b"\0" * 40, method=99), "unsupported compression")
    yield hostile("program-in-front.docx", docx(archive=LyingZip(b"MZ" + b"J" * 1022)), "same")
    yield hostile("directory-in-comment.docx", docx_zip().bytes(comment=b"PK\5\6" + bytes(18)), "either")
    yield hostile("says-60000-entries.docx", docx_zip().bytes(count=60000), "damaged")
    yield hostile("empty-zip.docx", LyingZip().bytes(), "no document part")
    backslashes = LyingZip()
    backslashes.add("word\\document.xml", OPEN + BODY + CLOSE)
    yield hostile("backslash-names.docx", backslashes.bytes(), "same")
    lonely = LyingZip()
    lonely.add("[Content_Types].xml", TYPES)
    yield hostile("no-document.docx", lonely.bytes(), "no document part")


def doctypes():
    laughs = '<!DOCTYPE d [<!ENTITY l0 "ha">' + "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 11)) + "]>"
    quadratic = f'<!DOCTYPE d [<!ENTITY q "{"Q" * 100000}">]>'
    file_entity = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    network = '<!DOCTYPE d [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>'

    def declared(doctype, words):
        return docx(document=f'<?xml version="1.0"?>{doctype}<w:document {WORD}><w:body>{words}{BODY}{CLOSE}')

    yield hostile("billion-laughs.docx", declared(laughs, paragraph("&l10;")), "DTD")
    yield hostile("billion-laughs.odt", odt("<text:p>&l10;</text:p>", laughs), "DTD")
    yield hostile("quadratic-entity.docx", declared(quadratic, paragraph("&q;" * 20000)), "DTD")
    yield hostile("entity-loop.odt", odt("<text:p>&a;</text:p>", '<!DOCTYPE d [<!ENTITY a "&b;"><!ENTITY b "&a;">]>'), "DTD")
    yield hostile("file-entity.docx", declared(file_entity, paragraph("&x;")), "DTD", never=["root:"])
    yield hostile("file-entity.odt", odt("<text:p>&x;</text:p>" + ODT_BODY, file_entity), "DTD", never=["root:"])
    yield hostile("network-entity.docx", declared(network, ""), "DTD")
    include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'
    yield hostile("xinclude.docx", docx(body=include + BODY), "same", never=["root:"])
    template = RELATIONS.replace("</Relationships>", f'<Relationship Id="r9" TargetMode="External" Type="{OFFICE}/attachedTemplate" '
                                 'Target="http://127.0.0.1:9/t.dotm"/></Relationships>')
    yield hostile("template-on-the-network.docx", docx(more=[("word/_rels/document.xml.rels", template)]), "same")


def shapes():
    yield hostile("depth-200000.docx", docx(body="<w:sdt>" * 200000 + BODY + "</w:sdt>" * 200000), "inflate_ratio")
    yield hostile("depth-300.docx", docx(body="<w:sdt><w:sdtContent>" * 150 + BODY + "</w:sdtContent></w:sdt>" * 150), "xml_depth")
    tables = 4000
    yield hostile("tables-in-tables.docx", docx(body="<w:tbl><w:tr><w:tc>" * tables + BODY + "</w:tc></w:tr></w:tbl>" * tables), "xml_depth")
    yield hostile("sections-in-sections.odt", odt("<text:section>" * 100000 + ODT_BODY + "</text:section>" * 100000), "inflate_ratio")
    yield hostile("never-closed.docx", docx(document=OPEN + "<w:p>" * 300000), "inflate_ratio")
    yield hostile("not-closed.docx", docx(document=OPEN + BODY + "<w:p>" * 30), "XML")
    yield hostile("attributes-100000.docx", docx(body="<w:p " + " ".join(f'w:a{i}="1"' for i in range(100000)) + "/>" + BODY), "xml_attributes")
    yield hostile("namespaces-30000.docx", docx(body="<w:p " + " ".join(f'xmlns:n{i}="urn:{i}"' for i in range(30000)) + "/>" + BODY), "xml_attributes")
    letters = "".join("<w:p>" + "".join(f'<w:r><w:t xml:space="preserve">{c}</w:t></w:r>' for c in line) + "</w:p>" for line in LINES)
    yield hostile("letter-by-letter.docx", docx(body=letters), "same")
    runs = "<w:p>" + "".join(f"<w:r><w:t>x{i} </w:t></w:r>" for i in range(100000)) + "</w:p>"
    yield hostile("runs-100000.docx", docx(body=BODY + runs), "either")
    yield hostile("utf-16.docx", docx(document=b"\xff\xfe" + (OPEN.replace("UTF-8", "UTF-16") + BODY + CLOSE).encode("utf-16-le")), "same")
    broken = (OPEN + BODY).encode() + b"<w:p><w:r><w:t>\xc3\x28\xed\xa0\x80</w:t></w:r></w:p>" + CLOSE.encode()
    yield hostile("broken-utf-8.docx", docx(document=broken), "read", warnings=["invalid-utf8"])
    other = (OPEN + BODY + CLOSE).replace("w:", "zz:").replace("xmlns:zz:", "xmlns:w:").replace("xmlns:w", "xmlns:zz", 1)
    yield hostile("other-prefix.docx", docx(document=other), "same")
    white = '<w:color w:val="FFFFFF"/>'
    yield hostile("vanished-text.docx", docx(body=BODY + paragraph(STUFFING * 40, "<w:vanish/>")), "same", hidden=["vanish"])
    yield hostile("white-text.docx", docx(body=BODY + paragraph(STUFFING, white)), "same", hidden=["white-text"])
    yield hostile("tiny-text.docx", docx(body=BODY + paragraph(STUFFING, '<w:sz w:val="2"/>')), "same", hidden=["tiny-text"])
    deleted = f'<w:p><w:del w:id="1"><w:r><w:delText>{STUFFING}</w:delText></w:r></w:del></w:p>'
    yield hostile("deleted-text.docx", docx(body=BODY + deleted), "same")
    yield hostile("two-billion-spaces.odt", odt(ODT_BODY + '<text:p>a<text:s text:c="2147483647"/>b</text:p>'), "read")
    cells = ('<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384">'
             "<text:p>Welding</text:p></table:table-cell></table:table-row></table:table>")
    yield hostile("billions-of-cells.odt", odt(ODT_BODY + cells), "read")
    sealed = ('<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"><manifest:encryption-data/>'
              "</manifest:file-entry>")
    yield hostile("encrypted.odt", odt(manifest=sealed), "password")


def files():
    yield hostile("plain.docx", docx(), "same")
    yield hostile("plain.odt", odt(), "same")
    yield from zips()
    yield from doctypes()
    yield from shapes()
