#!/usr/bin/env python3
"""same_words.py PROGRAM COMMAND SAMPLE_FOLDER: text, Markdown and HTML of one page hold the same words in the same order; the
HTML is well formed, allows nothing but its own style sheet, and its headings, tables and anchors are as a reader needs them."""
import base64
import hashlib
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

PROGRAM, COMMAND, FOLDER = sys.argv[1], sys.argv[2], Path(sys.argv[3])
EMPTY = {"meta", "br", "hr", "img", "rect", "link", "input"}


def page(form):
    files = [next(FOLDER.glob(name)).name for name in ("resume.*", "posting.*")]
    command = [PROGRAM, COMMAND, *files, "--today", "2026-06-01", "--format", form]
    return subprocess.run(command, capture_output=True, cwd=FOLDER, timeout=60, check=True).stdout.decode("utf-8")


class Page(HTMLParser):
    """The words within <body>, and what must hold of the whole."""

    def __init__(self, whole):
        super().__init__()
        self.open, self.words, self.ids, self.targets, self.levels, self.landmarks = [], [], [], [], [], []
        self.in_body, self.policy, self.style, self.language = not whole, "", "", ""

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        assert tag not in {"script", "img", "link", "iframe", "object", "form"}, f"<{tag}> has no place here"
        assert not any(name == "style" or name == "src" or name.startswith("on") for name in given), given
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"]
        self.language = given.get("lang", self.language)
        self.in_body |= tag == "body"
        if "id" in given:
            self.ids.append(given["id"])
        self.targets += [given[name].lstrip("#") for name in ("href", "aria-labelledby") if given.get(name, "http:")[:4] != "http"]
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if tag in {"header", "main", "footer"}:
            self.landmarks.append(tag)
        if tag == "th":
            assert given.get("scope") in {"col", "row"}, given
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        assert tag in EMPTY, tag

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-1:]}"
        self.open.pop()

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.style += data
        elif self.in_body:
            self.words.append(data)


def words_of(text):
    """Without the numbers of a list: Markdown and HTML count for themselves."""
    words = [word.casefold() for word in re.findall(r"\S+", text) if any(c.isalnum() for c in word)]
    return [word for word in words if not re.fullmatch(r"\d+\.", word)]


def main():
    text, markdown, html = page("text"), page("markdown"), page("html")
    assert page("html") == html, "a second run gave other bytes"

    parsed = Page(whole=True)
    parsed.feed(html)
    parsed.close()
    assert not parsed.open, parsed.open
    digest = base64.b64encode(hashlib.sha256(parsed.style.encode()).digest()).decode()
    assert parsed.policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';"), parsed.policy
    assert parsed.language == "en" and parsed.landmarks == ["header", "main", "footer"], parsed.landmarks
    assert len(set(parsed.ids)) == len(parsed.ids) and set(parsed.targets) <= set(parsed.ids), parsed.ids
    assert parsed.levels[0] == 1 and parsed.levels.count(1) == 1, parsed.levels
    assert all(b <= a + 1 for a, b in zip(parsed.levels, parsed.levels[1:])), parsed.levels

    rendered = Page(whole=False)
    rendered.feed(subprocess.run(["cmark"], input=markdown.encode(), capture_output=True, check=True).stdout.decode("utf-8"))
    kinds = {"text": words_of(text), "Markdown": words_of(" ".join(rendered.words)), "HTML": words_of(" ".join(parsed.words))}
    for kind, words in kinds.items():
        assert len(words) > 100, kind
        for at, (mine, other) in enumerate(zip(words, kinds["text"])):
            assert mine == other, f"{kind} differs from the text: ... {words[max(0, at - 8):at + 3]} for {kinds['text'][at]}"
        assert len(words) == len(kinds["text"]), kind


main()
