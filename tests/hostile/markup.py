"""Hostile RTF, HTML, Markdown and JSON files."""
import json

from hostile_file import LINES, RESUME, STUFFING, hostile

RTF = "\\par ".join(LINES) + "\\par "
HTML = "".join(f"<p>{line}</p>" for line in LINES)
SCRIPT = '</script><script>alert(1)</script><img src=x onerror=alert(2)>"\'`><svg/onload=alert(3)>{{7*7}}${7*7}<!--'


def rtf(words):
    return "{\\rtf1\\ansi " + words + "}"


def rtfs():
    yield hostile("plain.rtf", rtf(RTF), "same")
    yield hostile("groups-100000.rtf", "{\\rtf1 " + "{" * 100000 + RTF + "}" * 100001, "rtf_depth")
    yield hostile("closed-too-often.rtf", rtf(RTF) + "}" * 5000, "same")
    yield hostile("only-opened.rtf", "{\\rtf1" + "{" * 5000, "rtf_depth")
    yield hostile("cut-open.rtf", "{\\rtf1\\ansi {\\b ", "no text")
    yield hostile("binary-two-billion.rtf", rtf(RTF + "\\bin2147483647 abc"), "same")
    yield hostile("binary-negative.rtf", rtf(RTF + "\\bin-5 "), "same")
    yield hostile("skip-two-billion.rtf", rtf(RTF + "{\\uc2147483647 \\u8364 x}"), "read")
    yield hostile("lone-surrogates.rtf", rtf(RTF + "\\u-10240 ? \\u-9216 ?"), "read")
    yield hostile("numbers-too-large.rtf", rtf("\\fs99999999999999999999 \\b-99999999999999999999 " + RTF), "same")
    yield hostile("control-word-400000.rtf", rtf(RTF + "\\" + "a" * 400000 + " "), "same")
    yield hostile("half-a-byte.rtf", "{\\rtf1\\ansi " + RTF + "\\'zz\\'4\\'", "read")
    yield hostile("object.rtf", rtf(RTF + "{\\object\\objemb{\\*\\objdata " + "01050000" * 2000 + "}}"), "same")
    yield hostile("vanished-text.rtf", rtf(RTF + "{\\v " + STUFFING + "}"), "same", hidden=["vanish"])
    yield hostile("white-text.rtf", rtf("{\\colortbl;\\red255\\green255\\blue255;}" + RTF + "{\\cf1 " + STUFFING + "}"), "same", hidden=["white-text"])
    yield hostile("tiny-text.rtf", rtf(RTF + "{\\fs2 " + STUFFING + "}"), "same", hidden=["tiny-text"])
    yield hostile("zero-bytes.rtf", rtf(RTF).encode().replace(b" ", b" \0"), "same")
    yield hostile("fonts-30000.rtf", rtf("{\\fonttbl" + "".join(f"{{\\f{i} Arial;}}" for i in range(30000)) + "}" + RTF), "same")


def htmls():
    yield hostile("plain.html", "<!doctype html><meta charset=utf-8><title>CV</title>" + HTML, "same")
    yield hostile("depth-200000.html", "<div>" * 200000 + HTML, "html_depth")
    yield hostile("formatting-flood.html", "<p>" + "<b><i><a href=x><u>" * 3000 + HTML + "</b></p>" * 500, "html_depth")
    yield hostile("attributes-50000.html", "<p " + " ".join(f"a{i}=1" for i in range(50000)) + ">" + HTML, "xml_attributes")
    yield hostile("open-comment.html", HTML + "<!-- " + STUFFING * 1000, "same")
    yield hostile("open-quote.html", HTML + '<a href="' + "x" * 300000, "same")
    yield hostile("bad-references.html", "<meta charset=utf-8>" + HTML + "&#x110000;&#0;&#xD800;&#99999999999999;&none;&amp" * 2000, "read")
    yield hostile("script-and-style.html", f"<script>var s='{STUFFING}'</script><style>p{{content:'{STUFFING}'}}</style>" + HTML, "same")
    ways = {"not-displayed": f'<div style="display:none">{STUFFING}</div>', "tiny-text": f'<span style="font-size:0">{STUFFING}</span>',
            "white-text": f'<p style="color:#fff">{STUFFING}</p>', "off-page": f'<p style="position:absolute;left:-9999px">{STUFFING}</p>'}
    for reason, words in ways.items():
        yield hostile(f"{reason}.html", HTML + words, "same", hidden=[reason])
    yield hostile("hidden-attribute.html", HTML + f"<p hidden>{STUFFING}</p>", "same", hidden=["not-displayed"])
    remote = '<base href="http://127.0.0.1:9/"><link rel=stylesheet href=a.css><img src=b.png><iframe src="file:///etc/passwd"></iframe>'
    yield hostile("remote-references.html", remote + HTML, "same", never=["root:"])
    yield hostile("says-utf-16.html", "<meta charset=utf-16>" + HTML, "same")
    yield hostile("utf-7.html", "<meta charset=utf-7>+ADw-script+AD4-alert(1)+ADw-/script+AD4-" + HTML, "read", never=["<script>"])
    yield hostile("zero-bytes.html", HTML.encode() + b"\0" * 1000, "read", warnings=["nul-bytes"])
    yield hostile("script-as-words.html", f"<p>{SCRIPT.replace('<', '&lt;')}</p>" + HTML, "read")


def markdowns():
    yield hostile("plain.md", "# " + RESUME.replace("\n", "\n\n"), "same")
    yield hostile("quotes-50000.md", ">" * 50000 + " x\n" + "[" * 50000 + "\n" + "*a_" * 20000 + "\n" + "`" * 30000 + "\n" + "- " * 20000 + "x\n", "read")
    yield hostile("html-inside.md", "# Ida\n<script>alert(1)</script>\n[x](javascript:alert(1)) ![](http://127.0.0.1:9/p.png)\n" + RESUME, "read")


def jsons():
    whole = {"basics": {"name": "Ida Moss", "label": "Maintenance Electrician", "email": "ida.moss@harbour.example", "phone": "+44 20 7946 0000"},
             "skills": [{"name": name} for name in ("C++", "Python", "Kubernetes", "Excel", "Linux")],
             "work": [{"name": "Harbour Works Ltd", "startDate": "2016", "endDate": "2024", "summary": "built test benches in C++ and Python."}],
             "education": [{"area": "Electrical Engineering", "studyType": "BSc", "endDate": "2015"}]}
    text = json.dumps(whole)
    yield hostile("plain.json", text, "same")
    yield hostile("byte-order-mark.json", b"\xef\xbb\xbf" + text.encode(), "same")
    yield hostile("arrays-100000.json", "[" * 100000, "json_depth")
    yield hostile("objects-50000.json", '{"a":' * 50000 + "1" + "}" * 50000, "json_depth")
    yield hostile("odd-numbers.json", text[:-1] + ',"meta":{"a":1e999999,"b":-0,"c":123456789012345678901234567890,"d":1E-400}}', "either")
    yield hostile("doubled-keys.json", '{"basics":{"name":"A"},"basics":{"name":"Ida Moss"},"skills":[{"name":"C++"}]}', "read", warnings=["duplicate-key"])
    yield hostile("wrong-types.json", '{"basics":[1,2],"skills":"Python","work":{"name":3},"education":null}', "either")
    yield hostile("lone-surrogate.json", '{"basics":{"name":"\\ud800 \\udc00 ok"},"skills":[{"name":"C++\\u0000Python"}]}', "read", warnings=["lone-surrogate"])
    yield hostile("trailing-script.json", text + " <script>alert(1)</script>", "broken")
    yield hostile("long-string.json", '{"basics":{"summary":"' + "\\u0041" * 100000 + '"}}', "read")
    yield hostile("no-resume.json", '[1,2,3,"C++ Python"]', "neither a JSON Resume")


def files():
    yield from rtfs()
    yield from htmls()
    yield from markdowns()
    yield from jsons()
