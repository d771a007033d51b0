#!/usr/bin/env python3
"""Writes the seeds of every fuzz target below corpus/, the same bytes every time. Files named found-* are inputs that once
failed; they are kept. Standard library only, all words our own."""
import json
import struct
import sys
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from small_files import Encryption, package, pdf, text  # noqa: E402

RESUME = """Ida Moss
Baker and shift lead
ida@moss.example | +44 20 7946 0000 | https://moss.example | Leeds, UK

Profile
Baker with eight years in craft bakeries; trained six apprentices.

Experience
Shift Lead, Mill Lane Bakery, Leeds\tMar 2019 – Present
- Led a team of 5 and cut waste by 12%
- Brought in a new rota in Excel
Baker — Harbour Bread Ltd (06/2015 - 02/2019)
• Baked 200 loaves a day
• Kept the HACCP records

Education
2013-2015\tCity College, BTEC Level 3 in Food, Merit

Skills: food hygiene, Excel, Python, C++, C#, Node.js, R & D, teamwork
Languages
German (B2), Welsh - native

Certificates
Food Hygiene Level 2, issued 2021, valid until 2026

Publications
"Sour dough at scale", 2022
"""
POSTING = """Senior Baker (m/f/d)
Mill Lane Bakery, Leeds. Full-time, £28,000 - £31,500 a year. Apply by 1 May 2025.

About us
We have been baking since 1988.

What you will do
* Plan the night shift and train apprentices
* Keep records in Excel or Google Sheets

You have
* 3+ years of experience in baking, or 1-2 years and a degree
* Bachelor's degree or equivalent in food technology
* Level 2 food hygiene certificate required; driving licence a plus
* No experience with Python needed. Java, Kotlin or Go would be nice
* Must be willing to work weekends, and have the right to work in the UK

Nice to have: HACCP, German, forklift licence
Benefits
Pension, free bread
"""
MARKS = "e" + "\u0301" * 200
ODD = ("\ufeffN\u00e4me \U0001f35e " + MARKS + " \u202eesrever\u202c \u200b\u200d\u00ad zero\n\uff33\uff4b\uff49\uff4c\uff4c\uff53\n\ufb01\ufb02 \u0130 "
       "\u00df \u1e9e\n\u65e5\u672c\u8a9e 2019\u5e743\u6708 \u0627\u0644\u0639\u0631\u0628\u064a\u0629\n\u2028\u2029\x85\x0b\x0c\rx\r\n\x00\x07\x1b[31m\n")
HUGE = ("Worked 99999999999999999999999 years, 2147483648 months, -5 days\n00/0000 - 99/9999\n13/2020 to 31/31/31\n"
        "1899 - 2999\nJan 2019 until Dec 2018\n2,147,483,647+ years of experience in Excel\n0 - 0 years of welding\n1e999 years\n")
SURROGATES = b"\xed\xa0\x80 \xf4\x90\x80\x80 \xc0\xaf \xff\xfe \xe2\x82 caf\xe9 \x80\x81 \xf0\x9f\x8d"


def texts():
    yield "resume", RESUME.encode()
    yield "posting", POSTING.encode()
    yield "odd-characters", ODD.encode("utf-8")
    yield "bad-utf8", b"Skills\n" + SURROGATES + b"\n" + RESUME.encode()[:300]
    yield "huge-numbers", HUGE.encode()
    yield "truncated", RESUME.encode()[:401]
    yield "one-long-line", ("Python, SQL and " * 400).encode()
    yield "only-bullets", ("- \n* \n• \n" * 60).encode()
    yield "only-headings", ("Skills\nExperience\nRequirements\nEducation\n" * 20).encode()
    yield "brackets", (b"(" * 600 + b"[" * 300 + b")" * 200 + b"\n" + b"/" * 500 + b"\n" + b"," * 500)
    yield "tabs", ("2019\t\t\t2020\t-\tpresent\t\n\t\t\tBaker\t\n" * 20).encode()


def write_text_targets(put):
    for name, content in texts():
        put("read_plain_text", name, content)
        put("tokenize_and_parse", name, content)
    for name, codec in (("utf-16-le", "utf-16-le"), ("utf-16-be", "utf-16-be"), ("utf-32-le", "utf-32-le")):
        mark = "\ufeff".encode(codec)
        put("read_plain_text", name, mark + RESUME[:300].encode(codec))
        put("read_plain_text", name + "-odd-length", mark + RESUME[:100].encode(codec) + b"\x41")
    put("read_plain_text", "lone-surrogates", b"\xff\xfe" + b"\x00\xd8A\x00\x00\xdc" * 40)
    put("read_plain_text", "windows-1252", "Résumé – naïve café, 25 €, “ovens”\n".encode("cp1252") * 5)
    put("read_plain_text", "shift-jis", "パン職人 2019年3月から現在まで\n".encode("shift-jis") * 5)
    put("read_plain_text", "koi8", "Пекарь, опыт работы 5 лет\n".encode("koi8-r") * 5)
    put("read_plain_text", "zero-bytes", b"\0" * 300)
    put("read_plain_text", "carriage-returns", b"a\rb\r\rc\r\n\rd\n\r" * 20)
    alternatives = "Python, Java or Go; BSc or MSc or equivalent; either SQL or (R and SAS) or both; and/or C#/C++\n"
    put("tokenize_and_parse", "alternatives", ("Requirements\n" + alternatives * 12).encode())
    put("tokenize_and_parse", "dates", "\n".join(
        f"{a} {dash} {b}" for a in ("Jan 2019", "2019", "01/2019", "2019-01", "'19", "Summer 2019", "1.2.2019", "Q1 2019")
        for dash in ("-", "–", "to", "until", "/") for b in ("present", "2020", "03/20", "", "Dez 2020")).encode())
    put("tokenize_and_parse", "emails", b"a@b.c <x@@y> @@@ mailto:q@r http:// https://[::1 www. ftp:// +1 (((5 0 0 --- " * 15)
    put("tokenize_and_parse", "short-posting", b"Go")
    put("tokenize_and_parse", "personal", ("May Ruby\n4 Kirk Road\tLeith | may@ruby.example\nDate of birth\t4 May 1961\nGender: \nNationality: été\u0301 | HE/HIM\n"
        "Born 1990 x\n45-year-old, aged 45\nBritish citizen\nMs\nMrs. Q\n\nEducation\nBSc, 1984 - 2031\n\nExperience\nWaitress, Chairwoman of X\nMay 2019 - June 2021\n"
        "- She, maternity, \u00a0his\n\nReferences\nMay Ruby RUBY ruby\n").encode())


def write_markdown(put):
    put("read_markdown", "resume", b"# Ida Moss\n**Baker** [mail](mailto:ida@moss.example)\n\n## Skills\n- Excel\n- *Python*\n"
        b"  1. nested\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> quote\n\n```\ncode\n```\n\n![p](x.png) <b>bold</b> &amp; &#x1F35E;\n\nSetext\n===\n")
    put("read_markdown", "deep-quotes", b">" * 900 + b" x\n" + b"- " * 400 + b"y\n")
    put("read_markdown", "deep-emphasis", b"*a _b " * 400 + b"\n" + b"[" * 800 + b"x" + b"](y)" * 300)
    put("read_markdown", "odd-characters", ODD.encode() + b"\n# " + SURROGATES)
    put("read_markdown", "front-matter", b"---\ntitle: Ida\nname: [x, y]\n---\n# Ida\n- a\n")
    put("read_markdown", "html-blocks", b"<div>\n# no\n</div>\n\n<!-- " + b"x" * 200 + b"\n<script>1</script>\n&#0; &#xD800; &#99999999;\n")
    put("read_markdown", "references", b"[a]: <b> 'c\n[a][a] [b][] ![a]\n" * 30 + b"[x]: y" + b"\\" * 99)


def write_html(put):
    posting = {"@context": "https://schema.org", "@type": "JobPosting", "title": "Baker", "description": "<p>Bake &amp; sell</p><ul><li>Excel</li></ul>",
               "hiringOrganization": {"@type": "Organization", "name": "Mill Lane"}, "baseSalary": {"value": {"minValue": 1e308, "maxValue": -1}},
               "jobLocation": [{"address": {"addressLocality": "Leeds"}}], "validThrough": "2025-13-45", "skills": ["Excel", None, 3]}
    page = "<!DOCTYPE html><html><head><title>Baker</title><script type=\"application/ld+json\">%s</script><style>.h{display:none}</style></head><body>%s</body></html>"
    body = ("<h1>Baker</h1><nav>Menu</nav><main><p>Bake <b>bread</b> and <i>cakes</i><br>daily</p><ul><li>Excel<li>Python</ul><table><tr><td>a<td>b</tr></table>"
            "<p style=\"display:none\">hidden</p><span class=h style='color:#fff;font-size:0'>x</span><a href=\"https://x.example/?a=1&b\">link</a><pre>a\n b</pre></main>")
    put("read_html", "posting", (page % (json.dumps(posting), body)).encode())
    put("read_html", "microdata", b"<html><body><div itemscope itemtype=\"https://schema.org/JobPosting\"><h1 itemprop=title>Baker</h1>"
        b"<div itemprop=hiringOrganization itemscope><span itemprop=name>Mill</span></div><div itemprop=description><p>Bake</p></div></div>")
    put("read_html", "bad-json", (page % ('{"@type":"JobPosting","title":', "<p>x")).encode())
    put("read_html", "deep-json", (page % ('{"@graph":' + "[" * 500, "<p>x")).encode())
    put("read_html", "deep", b"<html><body>" + b"<div><b>" * 700 + b"x")
    put("read_html", "many-attributes", b"<p " + b" ".join(b"a%d=%d" % (i, i) for i in range(1100)) + b">x</p>")
    put("read_html", "entities", b"<html><body>&#0;&#xD800;&#x110000;&#99999999999;&nbsp;&notanentity;&amp" + b"&" * 300)
    put("read_html", "bad-utf8", b"<html><meta charset=utf-8><body><p>" + SURROGATES + b"</p>" + ODD.encode())
    put("read_html", "other-charset", b"<html><meta charset=\"utf-7\"><body>+ADw-b+AD4- caf\xe9")
    put("read_html", "utf-16", "\ufeff<html><body><p>Ida Moss – baker</p>".encode("utf-16-le"))
    put("read_html", "cut", (page % (json.dumps(posting), body)).encode()[:-260] + b"<a href=\"")
    put("read_html", "tables", b"<html><body>" + b"<table><tr><td>" * 60 + b"x" + b"</td><td>y</td></tr></table>" * 30)
    put("read_html", "long-title", ("<html><head><title>" + "aé" * 400 + "</title><meta name=author content='" + "éa" * 200 + "'></head><body><p><a href='https://x.example/" + "aé" * 2000 + "'>x</a>").encode())
    put("read_html", "odd-tags", b"<html><body><p/><//><!><!--><!-->--><![CDATA[x]]><?x?><svg><title>t</svg><select><option>o</select><textarea><p>t</textarea><template>x")


def write_json(put):
    resume = {"basics": {"name": "Ida Moss", "label": "Baker", "email": "ida@moss.example", "location": {"city": "Leeds"}, "profiles": [{"network": "Web", "username": "ida"}]},
              "work": [{"name": "Mill", "position": "Baker", "startDate": "2019-03", "highlights": ["Bread", "Cake"]}, {"company": "Old", "endDate": "2015"}],
              "education": [{"institution": "College", "area": "Food", "studyType": "BTEC"}], "skills": [{"name": "Excel", "keywords": ["pivot"]}],
              "languages": [{"language": "German", "fluency": "B2"}], "meta": {"lastModified": "2024-05-01"}}
    put("read_json", "resume", json.dumps(resume).encode())
    put("read_json", "posting", json.dumps({"@type": "JobPosting", "title": "Baker", "description": "<p>Bake<ul><li>Excel", "identifier": 5}).encode())
    put("read_json", "job-schema", json.dumps({"title": "Baker", "company": "Mill", "type": "Full-time", "remote": "Full", "responsibilities": ["Bake"],
                                               "qualifications": ["Hygiene"], "skills": [{"name": "Excel", "keywords": ["x"]}]}).encode())
    put("read_json", "wrong-types", b'{"basics":[1,null,{"name":{}}],"work":{"0":"x"},"skills":"Excel","education":[[[]]],"languages":[5,true]}')
    put("read_json", "deep", b'{"basics":' + b"[" * 3000)
    put("read_json", "deep-objects", b'{"a":' * 70 + b"1" + b"}" * 70)
    put("read_json", "numbers", b'{"basics":{"name":1e999,"label":-0.0,"phone":99999999999999999999999999,"email":1E-999}}')
    put("read_json", "escapes", b'{"basics":{"name":"\\ud800\\udc00 \\ud800 \\u0000 \\n\\t \\uFFFF","label":"\\x"}}')
    put("read_json", "escapes-good", b'{"basics":{"name":"\\ud83c\\udf5e \\u0000 \\n\\t \\uFFFF \\u202e","label":"a\\r\\nb"}}')
    put("read_json", "bad-utf8", b'{"basics":{"name":"' + SURROGATES + b'"}}')
    put("read_json", "cut", json.dumps(resume).encode()[:333])
    put("read_json", "repeated-keys", b'{"basics":{"name":"a","name":"b"},"basics":{"name":"c"},"work":[{"highlights":["",""," "]}]}')


W = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
     'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
     'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
     'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"')


def word(inner, kind="document"):
    inner = f"<w:body>{inner}</w:body>" if kind == "document" else inner
    return f'<?xml version="1.0"?><w:{kind} {W}>{inner}</w:{kind}>'


def paragraph(words, properties=""):
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def parts(*named):
    return "".join(f"@@ {name}\n{content}\n" for name, content in named).encode()


def write_packages(put):
    body = (paragraph("Ida Moss", '<w:pStyle w:val="Heading1"/>') + paragraph("Excel", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
            + '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + paragraph("Baker") + "</w:tc><w:tc>" + paragraph("2019") + "</w:tc></w:tr></w:tbl>"
            + '<w:p><w:hyperlink r:id="rId9"><w:r><w:t>web</w:t></w:r></w:hyperlink><w:r><w:rPr><w:vanish/><w:color w:val="FFFFFF"/></w:rPr><w:t>x</w:t><w:tab/><w:br/></w:r>'
            + '<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:footnoteReference w:id="2"/></w:p>'
            + '<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>' + paragraph("box") + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:t>no</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            + '<w:sectPr><w:headerReference r:id="rId3"/><w:footerReference r:id="rId4"/></w:sectPr>')
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    relations = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(
        f'<Relationship Id="{key}" Type="{office}{kind}" Target="{target}"/>' for key, kind, target in (
            ("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml"), ("rId3", "header", "header1.xml"), ("rId4", "footer", "footer1.xml"),
            ("rId5", "footnotes", "footnotes.xml"), ("rId9", "hyperlink", "https://moss.example"))) + "</Relationships>")
    styles = word('<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="99999999999"/></w:pPr></w:style>', "styles")
    numbering = word('<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>', "numbering")
    whole = (("word/document.xml", word(body)), ("word/_rels/document.xml.rels", relations), ("word/styles.xml", styles), ("word/numbering.xml", numbering),
             ("word/header1.xml", word(paragraph("head"), "hdr")), ("word/footer1.xml", word(paragraph("foot"), "ftr")),
             ("word/footnotes.xml", word('<w:footnote w:id="2">' + paragraph("note") + "</w:footnote>", "footnotes")))
    long_title = '<x xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>' + "aé" * 800 + "</dc:title></x>"
    core = relations.replace("styles.xml", "../docProps/core.xml").replace(office + "styles", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties")
    put("read_docx", "long-title", parts(("word/document.xml", word(paragraph("x"))), ("_rels/.rels", core.replace("../", "")), ("docProps/core.xml", long_title),
                                         ("word/_rels/document.xml.rels", core.replace("https://moss.example", "https://moss.example/" + "aé" * 2000))))
    put("read_docx", "whole", parts(*whole))
    put("read_docx", "deep-tables", parts(("word/document.xml", word("<w:tbl><w:tr><w:tc>" * 70 + paragraph("x") + "</w:tc></w:tr></w:tbl>" * 70))))
    put("read_docx", "too-deep", parts(("word/document.xml", word("<w:sdt>" * 400 + "x"))))
    put("read_docx", "bad-values", parts(("word/document.xml", word(paragraph("x", '<w:outlineLvl w:val="-1"/><w:numPr><w:ilvl w:val="4294967296"/><w:numId w:val="x"/></w:numPr><w:ind w:left="99999999999"/>')))))
    put("read_docx", "bad-utf8", b"@@ word/document.xml\n" + word("<w:p><w:r><w:t>@</w:t></w:r></w:p>").encode().replace(b"@", SURROGATES))
    put("read_docx", "doctype", parts(("word/document.xml", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + word("<w:p><w:r><w:t>&b;&#0;&#xD800;</w:t></w:r></w:p>"))))
    put("read_docx", "style-circle", parts(("word/document.xml", word(paragraph("x", '<w:pStyle w:val="A"/>'))), ("word/_rels/document.xml.rels", relations), ("word/styles.xml", word(
        '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>', "styles"))))
    zipped = package([(name, content.encode()) for name, content in whole])
    put("read_docx", "zipped", zipped)
    put("read_docx", "zipped-stored", package([("word/document.xml", word(paragraph("x")).encode())], stored=True))

    names = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
             'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
             'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"')
    style = '<style:style style:name="P1" style:family="text" style:parent-style-name="P1"><style:text-properties fo:font-weight="bold" fo:color="#ffffff" fo:font-size="1pt" text:display="none"/></style:style>'
    inner = ('<text:h text:outline-level="99999999999">Work</text:h><text:p>Ida<text:tab/>Moss<text:s text:c="999999999999"/>x<text:span text:style-name="P1">bold</text:span><text:line-break/></text:p>'
             '<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>two</text:p></text:list-item></text:list></text:list-item></text:list>'
             '<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000000"><text:p>c</text:p></table:table-cell></table:table-row></table:table>'
             '<text:p><draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame><text:a xlink:href="https://moss.example">web</text:a><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>')

    def content(words, kind="document-content"):
        return f'<?xml version="1.0"?><office:{kind} {names}><office:automatic-styles>{style}</office:automatic-styles><office:body><office:text>{words}</office:text></office:body></office:{kind}>'
    meta = f'<office:document-meta {names}><office:meta><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">T</dc:title></office:meta></office:document-meta>'
    put("read_odt", "whole", parts(("content.xml", content(inner)), ("styles.xml", content("", "document-styles")), ("meta.xml", meta)))
    put("read_odt", "flat", content(inner, "document").encode())
    put("read_odt", "long-title", parts(("content.xml", content("<text:p>x</text:p>")), ("meta.xml", meta.replace(">T<", ">" + "aé" * 800 + "<"))))
    put("read_odt", "deep-lists", parts(("content.xml", content("<text:list><text:list-item>" * 110 + "<text:p>x</text:p>"))))
    put("read_odt", "deep-closed", parts(("content.xml", content("<text:span>" * 200 + "x" + "</text:span>" * 200))))
    put("read_odt", "encrypted", parts(("content.xml", "noise"), ("META-INF/manifest.xml", '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>')))
    put("read_odt", "bad-utf8", b"@@ content.xml\n" + content("<text:p>@</text:p>").encode().replace(b"@", SURROGATES))
    opened = package([("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", content(inner).encode()), ("styles.xml", content("", "document-styles").encode())])
    put("read_odt", "zipped", opened)
    for target, good in (("read_docx", zipped), ("read_odt", opened)):
        put(target, "cut", good[:len(good) // 2])
        put(target, "no-directory", good[:-30])
        put(target, "wrong-checksum", good.replace(struct.pack("<I", zlib.crc32(b"head")), b"\1\2\3\4").replace(good[14:18], b"\0\0\0\0"))
        put(target, "junk-before", b"junk" * 9 + good)
        at = good.rfind(b"PK\5\6")
        put(target, "many-entries", good[:at + 8] + b"\xff\xff\xff\xff" + good[at + 12:])
        put(target, "directory-elsewhere", good[:at + 16] + b"\xf0\xff\xff\x7f" + good[at + 20:])
    main = word(paragraph("x")).encode()
    put("read_docx", "bomb", package([("word/document.xml", main), ("word/styles.xml", b" " * 3_000_000)]))
    put("read_docx", "same-name-twice", package([("word/document.xml", main), ("WORD/document.xml", main), ("../word/document.xml", main), ("word\\document.xml", main)]))
    put("read_docx", "no-document", package([("[Content_Types].xml", b"<Types/>"), ("_rels/.rels", b"<Relationships/>")]))


def write_rtf(put):
    put("read_rtf", "resume", rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204 X;}}{\colortbl;\red255\green255\blue255;}{\info{\title CV}{\author Ida}}"
        rb"\pard\b\fs32 Ida Moss\b0\par\pard{\pntext\f1\'B7\tab}Excel\par caf\'e9 \u8211? \uc2\u233 ??x\tab 2019\line y\par{\v hidden}\cf1 white\cf0\par"
        rb"\trowd\cellx1000\cellx2000\intbl a\cell b\cell\row\pard{\field{\*\fldinst{HYPERLINK https://moss.example}}{\fldrslt web}}{\footnote note}{\header head\par}{\*\unknown drop}\page last}")
    put("read_rtf", "deep", rb"{\rtf1 " + b"{" * 5000 + b"x")
    put("read_rtf", "deep-closed", rb"{\rtf1 " + rb"{\b " * 200 + b"x" + b"}" * 200 + b"}")
    put("read_rtf", "huge-numbers", rb"{\rtf1\fs99999999999999\u-99999999999?\u65536?\uc999999999\u55357?\u56832?\li-2147483649\cellx99999999999 x\bin99999999999 y}")
    put("read_rtf", "binary", rb"{\rtf1{\pict\bin5 }}}}}x}{\*\objdata 0102}\bin-5 y \bin0 z}")
    put("read_rtf", "cut-in-escape", rb"{\rtf1 abc\'e")
    put("read_rtf", "cut-in-word", rb"{\rtf1 abc\u12")
    put("read_rtf", "too-many-closed", rb"{\rtf1 a}}}}}}\par b{\rtf1 c}")
    put("read_rtf", "surrogates", rb"{\rtf1\ansicpg65001\uc1\u-10179?\u-8704?\u-10179?x\u-8704?\'ff\'fe\'c3\'28\'e2\'82}" + SURROGATES)
    put("read_rtf", "code-pages", b"".join(rb"{\rtf1\ansicpg%d \'82\'a0\'e0}" % page for page in (932, 1251, 949, 65001, 99999, -1, 437, 10000)))
    put("read_rtf", "tables", rb"{\rtf1" + rb"\trowd\cellx100\intbl\cell\nestcell\nestrow\row\cell\row" * 40 + b"}")
    put("read_rtf", "lists", rb"{\rtf1{\*\listtable{\list\listid1{\listlevel\levelnfc23}}}{\*\listoverridetable{\listoverride\listid1\ls1}}\ls1\ilvl0 a\par\ls99999\ilvl-1 b\par}")


def write_pdf(put):
    lines = b"".join(text(60, 780 - 14 * row, 10, line) for row, line in enumerate(RESUME.replace("•", "-").replace("–", "-").replace("—", "-").split("\n")[:24]))
    columns = b"".join(text(60, 700 - 14 * row, 10, f"left words {row}") + text(320, 700 - 14 * row, 10, f"right words {row}", "F2") for row in range(8))
    link = b"<</Type /Annot /Subtype /Link /Rect [50 770 200 795] /A <</S /URI /URI (https://moss.example)>>>>"
    good = pdf([lines], annotations=link)
    put("read_pdf", "resume", good)
    put("read_pdf", "columns", pdf([columns, columns[:300]]))
    put("read_pdf", "compressed", pdf([lines], compress=True))
    put("read_pdf", "hidden", pdf([b"1 g " + text(60, 700, 10, "white") + b"0 g " + text(60, 680, 1, "tiny") + text(-900, 0, 10, "off") + b"BT 3 Tr /F1 9 Tf 9 9 Td (unseen) Tj ET /Clear gs "
                                   + text(60, 600, 9, "clear") + text(60, 580, 9, "covered") + b"1 g 50 570 200 30 re f"]))
    put("read_pdf", "odd-matrices", pdf([b"BT /F1 10 Tf 0 0 0 0 0 0 Tm (zero) Tj 1e38 0 0 1e38 1e38 1e38 Tm (huge) Tj -1 0 0 1 300 300 Tm (mirror) Tj 0.7 0.7 -0.7 0.7 99 99 Tm (turned) Tj ET "
                                         b"q 1e30 0 0 1e30 0 0 cm BT /F1 1e30 Tf (x) Tj ET Q BT /F1 -10 Tf 60 60 Td (negative) Tj /F1 0 Tf (none) Tj ET"]))
    put("read_pdf", "many-states", pdf([b"q " * 3000 + text(9, 9, 9, "x") + b"Q " * 4000]))
    put("read_pdf", "spaced", pdf([b"BT /F1 10 Tf 6 Tc 60 700 Td (SKILLS) Tj 0 Tc 900 Tw (a b) Tj [(W) 80 (A) -99999999 (VE) 1e30] TJ -400 TL T* (up) ' ET"]))
    form = b"<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</Fm 5 0 R>>>> /Length 6>> stream\n/Fm Do\nendstream"
    put("read_pdf", "form-in-itself", pdf([b"/Fm Do " + text(60, 60, 9, "x")], resources=b"/XObject <</Fm 5 0 R>>", extra=(form,)))
    picture = b"<</Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1>> stream\nx\nendstream"
    put("read_pdf", "picture-only", pdf([b"q 595 0 0 842 0 0 cm /Im Do Q"], resources=b"/XObject <</Im 5 0 R>>", extra=(picture,)))
    put("read_pdf", "empty-page", pdf([b""]))
    put("read_pdf", "no-page", pdf([]))
    put("read_pdf", "encrypted", pdf([lines], encryption=Encryption("open", "own")))
    put("read_pdf", "encrypted-for-nobody", pdf([lines], encryption=Encryption("", "own")))
    put("read_pdf", "no-table", good[:good.rfind(b"xref\n0")] + b"trailer <</Root 1 0 R>>\n")
    put("read_pdf", "cut", good[:len(good) * 2 // 3])
    put("read_pdf", "wrong-table", good.replace(b"00000 n", b"99999 n").replace(b"startxref\n", b"startxref\n9"))
    put("read_pdf", "pages-circle", good.replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]"))
    put("read_pdf", "wrong-length", good.replace(b"/Length ", b"/Length 9"))
    put("read_pdf", "box", good.replace(b"[0 0 595 842]", b"[9e9 -9 0 1e-9]"))
    put("read_pdf", "head-alone", b"%PDF-1.7\n")
    put("read_pdf", "unicode-map", pdf([b"BT /F3 10 Tf 60 60 Td (\x01\x02\x03) Tj ET"], resources=b"/F 0", extra=()).replace(b"/F2 4 0 R", b"/F3 5 0 R").replace(
        b"5 0 obj\n", b"5 0 obj\n<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 9 0 R>>\nendobj\n9 0 obj\n<</Length 99>> stream\n1 beginbfchar <01> <D800> <02> <0000> <03> <FEFF0041030103010301> endbfchar\nendstream\nendobj\n6 0 obj\n", 1))


def write_europass(put):
    job = b"<Position><Label>Quay Lead</Label></Position><Employer><Name>Moss &amp; Tide</Name></Employer><Period><From year='2019' month='--03'/><To year='20'/></Period>"
    put("europass", "passport", b"<SkillsPassport><LearnerInfo><Identification><PersonName><FirstName>Ida</FirstName><Surname>Moss</Surname></PersonName></Identification>"
        b"<WorkExperienceList><WorkExperience>" + job + b"<Activities>&lt;ul&gt;&lt;li&gt;C++ and &amp;amp; filing&lt;/li&gt;&lt;p</Activities></WorkExperience></WorkExperienceList>"
        b"<Skills><Linguistic><ForeignLanguageList><ForeignLanguage><Description><Label>Caf\xc3\xa9</Label></Description></ForeignLanguage></ForeignLanguageList></Linguistic></Skills></LearnerInfo></SkillsPassport>")
    put("europass", "candidate", b"<Candidate xmlns='http://www.europass.eu/1.0' xmlns:hr='http://www.hr-xml.org/3'><CandidatePerson><PrimaryLanguageCode>eng</PrimaryLanguageCode>"
        b"<Communication><ChannelCode>Web</ChannelCode><oa:URI>x</oa:URI></Communication></CandidatePerson><CandidateProfile languageCode='el'><EmploymentHistory><EmployerHistory>"
        b"<hr:OrganizationName>Moss &amp; Tide</hr:OrganizationName><PositionHistory><PositionTitle>Quay Lead</PositionTitle><eures:EmploymentPeriod><eures:StartDate>"
        b"<hr:FormattedDateTime>2019-03-01</hr:FormattedDateTime></eures:StartDate></eures:EmploymentPeriod></PositionHistory></EmployerHistory></EmploymentHistory>"
        b"<PersonQualifications><PersonCompetency><CompetencyID>zzzz</CompetencyID><TaxonomyID>language</TaxonomyID></PersonCompetency></PersonQualifications></CandidateProfile></Candidate>")
    put("europass", "entities", b"<!DOCTYPE Candidate [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><Candidate>&b;</Candidate>")
    put("europass", "deep", b"<Candidate>" + b"<a>" * 300)


def frame_text(words):
    return struct.pack("<I", len(words)) + words


def frame_line(begin, end, page=1):
    return struct.pack("<IIIIBBBBB5f", begin, end, page, 0, 0, 0, 0, 0, 0, 10, 60, 700, 90, 710)


def write_frames(put):
    words = "Zoë Moss\nBaker\n".encode()
    nothing = struct.pack("<I", 0)

    def document(lines, links=nothing, tail=nothing):
        return b"\0\7" + frame_text(words) + frame_text(b"") + lines + links + nothing * 4 + struct.pack("<I", 1) + frame_text(b"CV") * 3 + tail
    two = struct.pack("<I", 2) + frame_line(0, 9) + frame_line(10, 15)
    whole = document(two, struct.pack("<I", 1) + struct.pack("<II", 0, 4) + frame_text(b"https://x"), struct.pack("<I", 1) + frame_text(b"odd") + frame_text(b"m") + struct.pack("<II", 0, 0))
    payload = whole[1:]
    header = b"BSF1" + struct.pack("<III", len(payload), zlib.crc32(payload), 0)
    put("frame", "whole-frame", header + payload)
    put("frame", "cut-frame", header + payload[:-5])
    put("frame", "header-alone", header)
    put("frame", "huge-size", b"BSF1" + b"\xff" * 12)
    put("frame", "document", whole)
    put("frame", "span-in-character", document(struct.pack("<I", 1) + frame_line(0, 3)))
    put("frame", "lines-out-of-order", document(struct.pack("<I", 2) + frame_line(10, 15) + frame_line(0, 9)))
    put("frame", "many-lines", document(b"\xff\xff\xff\x7f"))
    put("frame", "page-zero", document(struct.pack("<I", 1) + frame_line(0, 9, 0)))
    put("frame", "not-a-number", document(struct.pack("<I", 1) + frame_line(0, 9)[:-4] + struct.pack("<f", float("nan"))))
    put("frame", "error", b"\1" + b"".join(frame_text(part) for part in (b"encrypted", b"locked", b"cv.pdf", b"unlock it")))
    put("frame", "error-bad-code", b"\1" + b"".join(frame_text(part) for part in (b"Bad Code\n", b"", b"", b"")))
    put("frame", "unknown-kind", b"\7" + whole[1:])
    put("frame", "nothing", b"\0")


def write_lexicons(put):
    good = ("# own words\nterm: bread-baking\nname: bread baking\nkind: skill\nalso: baking bread | loaf baking\nimplies: food-making\nnear: food-making\nhit: Bread baking for a shop\n\n"
            "term: food-making\nname: food making\nkind: skill\nambiguous: making\nneeds: kitchen | @list\nnever: making do\nhit: Food making for all\nmiss: making do\n\n"
            "list: present-words\nitems: present | now\n to date | today\nmatch: stem\n\nweight: necessity\nvalue: 3\nwhy: It is so.\n\ntemplate: advice/one\ntext: Say {term} where it is true.\n")
    put("lexicon_blocks", "good", good.encode())
    put("lexicon_blocks", "circle", b"term: a\nname: a\nkind: skill\nimplies: b\nhit: a\n\nterm: b\nname: b\nkind: skill\nimplies: a\nhit: b\n")
    put("lexicon_blocks", "itself", b"term: a\nname: a\nkind: skill\nimplies: a\nnear: a | b\nhit: a\n")
    put("lexicon_blocks", "twice", good.encode() * 2)
    put("lexicon_blocks", "continues-nothing", b" x\n")
    put("lexicon_blocks", "no-value", b"term:\n\nname: x\n")
    put("lexicon_blocks", "only-marks", b"term: x\nname: | | |\nkind: skill\nalso: - | . | !! | \xe2\x80\x8b\nhit: x\n")
    put("lexicon_blocks", "numbers", b"weight: a\nvalue: 1e999\nwhy: x\n\nweight: b\nvalue: nan\nwhy: x\n\nweight: c\nvalue: -0x1p-1074\nwhy: x\n\nweight: d\nvalue: 3 apples\nwhy: x\n")
    put("lexicon_blocks", "bad-utf8", b"term: x\nname: " + SURROGATES + b"\n")
    put("lexicon_blocks", "odd-characters", b"term: x\nname: " + ODD.replace("\n", " ").encode() + b"\nkind: skill\nhit: " + ODD.replace("\n", " ").encode() + b"\n")
    put("lexicon_blocks", "long-form", b"term: x\nname: x\nkind: tool\nalso: " + b"very " * 300 + b"\nhit: x\n")
    put("lexicon_blocks", "many-terms", b"\n".join(b"term: t%d\nname: word%d\nkind: tool\nimplies: t%d\nhit: word%d\n" % (i, i, i + 1, i) for i in range(60)))
    put("lexicon_blocks", "line-ends", good.replace("\n", "\r\n").encode())
    put("lexicon_blocks", "braces", b"template: a/b\ntext: {{{term} {} {a b} }{ {term\nwhen: {x | y}\n")
    put("lexicon_blocks", "kinds", b"\n".join(b"term: k%d\nname: n%d\nkind: %s\nlevel: master\ncase: N%d\nambiguous: N%d\nhit: n%d\nmiss: z\n" % (i, i, kind, i, i, i)
                                              for i, kind in enumerate((b"skill", b"tool", b"soft", b"language", b"degree", b"credential", b"experience", b"title", b"gate", b"none"))))


def write_input_records(put):
    put("input_records", "texts-and-paths", b'\xef\xbb\xbf{"id":"a","text":"one\\ntwo"}\n\r\n{"id":-7,"path":"b.pdf"}')
    put("input_records", "bad-lines", b'no json\n[1]\n{"id":"a","text":"cut\n{"text":"x"}\n{"id":1.5,"text":"x"}\n{"id":2}\n{"id":3,"text":"a","path":"b"}\n')
    put("input_records", "long-line", b'{"id":1,"text":"' + b"x" * 400 + b'"}\n{"id":2,"text":"y"}\n')
    put("input_records", "deep", b"[" * 190 + b"\n" + b'{"id":' * 30 + b"\n")
    put("input_records", "bad-utf8", b'{"id":"\xff","text":"\xed\xa0\x80"}\n{"id":"\\ud800","text":"\\u0000"}\n')
    put("input_records", "numbers", b'{"id":9223372036854775808,"text":""}\n{"id":-9223372036854775808,"text":""}\n{"id":1e3,"text":""}\n')


def main():
    seeds = {}

    def put(target, name, content):
        assert (target, name) not in seeds, name
        seeds[target, name] = content
    for write in (write_text_targets, write_markdown, write_html, write_json, write_packages, write_rtf, write_pdf, write_europass, write_frames, write_lexicons, write_input_records):
        write(put)
    corpus = HERE / "corpus"
    for old in corpus.glob("*/*"):
        if not old.name.startswith("found-"):
            old.unlink()
    for (target, name), content in seeds.items():
        path = corpus / target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    total = sum(path.stat().st_size for path in corpus.glob("*/*"))
    print(f"{len(seeds)} seeds, {total} bytes in all")
    assert total < 300_000


main()
