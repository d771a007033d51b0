// SPDX-License-Identifier: Apache-2.0
#include "property/pair_generator.hpp"

#include "document/formats/format.hpp"
#include "unit/document/package.hpp"

#include <gtest/gtest.h>

namespace analyzer::test {

namespace {

constexpr const char* contact = "sam.field@mail.example | +44 20 7946 0000";
constexpr const char* job = "Team member, Harrow Works";
constexpr const char* dates = "March 2019 - present";
constexpr const char* school = "Oakham College, 2014 - 2016";

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

/// A Word paragraph; `style` may be empty.
std::string paragraph(const std::string& text, const std::string& style) {
    const std::string number =
        style == "ListBullet" ? R"(<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>)" : "";
    const std::string look =
        style.empty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/>" + number + "</w:pPr>";
    return "<w:p>" + look + "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r></w:p>";
}

} // namespace

std::string Person::text() const {
    std::string out = name + "\n" + contact + "\n" + address + "\n";
    if (!born.empty()) out += born + "\n";
    if (!summary.empty()) out += "\nSummary\n\n" + summary + "\n";
    out += std::string("\nExperience\n\n") + job + "\n" + dates + "\n";
    for (const std::string& bullet : bullets) out += "- " + bullet + "\n";
    out += std::string("\nEducation\n\n") + school + "\n\nSkills\n";
    for (const std::string& item : listed) out += "- " + item + "\n";
    return out;
}

std::string Person::markdown() const {
    const auto plain = [](const std::string& text) { // signs that Markdown would read as its own
        std::string out;
        for (const char c : text) {
            if (std::string_view("\\`*_{}[]<>()#+-.!|&~").find(c) != std::string_view::npos) out += '\\';
            out += c;
        }
        return out;
    };
    std::string out = "# " + plain(name) + "\n\n" + plain(contact) + "\n\n" + plain(address) + "\n\n";
    out += "## Experience\n\n" + plain(job) + "\n\n" + plain(dates) + "\n\n";
    for (const std::string& bullet : bullets) out += "- " + plain(bullet) + "\n";
    out += "\n## Education\n\n" + plain(school) + "\n\n## Skills\n\n";
    for (const std::string& item : listed) out += "- " + plain(item) + "\n";
    return out;
}

std::string Person::html() const {
    std::string out =
        "<!doctype html><html><head><meta charset=\"utf-8\"><title>CV</title></head><body><h1>" +
        escaped(name) + "</h1>";
    out += "<p>" + escaped(contact) + "</p><p>" + escaped(address) + "</p><h2>Experience</h2><p>" + job +
           "</p><p>" + dates + "</p><ul>";
    for (const std::string& bullet : bullets) out += "<li>" + escaped(bullet) + "</li>";
    out += std::string("</ul><h2>Education</h2><p>") + school + "</p><h2>Skills</h2><ul>";
    for (const std::string& item : listed) out += "<li>" + escaped(item) + "</li>";
    return out + "</ul></body></html>";
}

std::string Person::docx() const {
    std::string body = paragraph(name, "Title") + paragraph(contact, "") + paragraph(address, "") +
                       paragraph("Experience", "Heading1");
    body += paragraph(job, "") + paragraph(dates, "");
    for (const std::string& bullet : bullets) body += paragraph(bullet, "ListBullet");
    body += paragraph("Education", "Heading1") + paragraph(school, "") + paragraph("Skills", "Heading1");
    for (const std::string& item : listed) body += paragraph(item, "ListBullet");
    const std::string types =
        R"(<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
        R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
        R"(<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>)";
    const std::string relations =
        R"(<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
        R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";
    const std::string document =
        R"(<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)" +
        body + "</w:body></w:document>";
    return make_package(
        {{"[Content_Types].xml", types}, {"_rels/.rels", relations}, {"word/document.xml", document}});
}

std::string Person::json_resume() const {
    const auto quoted = [](const std::string& text) {
        std::string out = "\"";
        for (const char c : text) {
            if (c == '"' || c == '\\') out += '\\';
            out += c;
        }
        return out + '"';
    };
    const auto list = [&](const std::vector<std::string>& items) {
        std::string out;
        for (const std::string& item : items) out += (out.empty() ? "" : ",") + quoted(item);
        return "[" + out + "]";
    };
    return R"({"basics":{"name":)" + quoted(name) +
           R"(,"email":"sam.field@mail.example","phone":"+44 20 7946 0000","location":{"address":)" +
           quoted(address) +
           R"(}},"work":[{"position":"Team member","name":"Harrow Works","startDate":"2019-03","highlights":)" +
           list(bullets) +
           R"(}],"education":[{"institution":"Oakham College","startDate":"2014","endDate":"2016"}],"skills":)" +
           list(listed) + "}";
}

std::string Pair::posting() const {
    std::string out = "Team member\n\nRequirements:\n";
    for (const std::string& item : required) out += "- " + item + "\n";
    if (preferred.empty()) return out;
    out += "\nNice to have:\n";
    for (const std::string& item : preferred) out += "- " + item + "\n";
    return out;
}

const std::vector<std::string>& vocabulary() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        const Lexicon& lexicon = Lexicon::built_in();
        for (TermIndex i = 0; i < lexicon.term_count(); ++i) {
            const Term term = lexicon.term(i);
            const bool plain = lexicon.image().forms[lexicon.image().terms[i].forms.begin].ambiguous == 0;
            if (plain && (term.kind == Kind::skill || term.kind == Kind::tool)) all.emplace_back(term.name);
        }
        return all;
    }();
    return names;
}

Pair Generator::pair() {
    Pair made;
    std::vector<std::string> terms;
    for (int i = 0; i < 12; ++i) terms.push_back(vocabulary()[random_() % vocabulary().size()]);
    made.required = {terms[0], terms[1], terms[2], terms[3]};
    if (random_() % 2 == 0) made.preferred = {terms[4], terms[5]};
    for (const std::string& term : terms) {
        if (random_() % 3 == 0) made.person.bullets.push_back("Used " + term + " on site");
        if (random_() % 3 == 0) made.person.listed.push_back(term);
    }
    if (made.person.bullets.empty()) made.person.bullets.push_back("Kept the yard in order");
    if (made.person.listed.empty()) made.person.listed.push_back("Reading");
    return made;
}

SourceFile file_of(const std::string& text) {
    Result<Document> document = read_plain_text(text, Limits{});
    EXPECT_TRUE(document);
    return {"text", "", text.size(), std::move(*document)};
}

Report report_of(const SourceFile& resume, const SourceFile& posting) {
    return analyze(resume, posting, Lexicon::built_in(), {"2026-06-01", {2026, 6}});
}

Numbers numbers_of(const Report& report) {
    const Score& score = report.score;
    Numbers numbers = {score.literal,
                       score.standard,
                       score.lenient,
                       score.ceiling,
                       score.proof.value_or(-1),
                       0,
                       report.status == Status::scored};
    for (const Part& part : score.parts) numbers.points += part.possible * part.credit_standard;
    return numbers;
}

Numbers numbers_of(const std::string& resume_text, const std::string& posting_text) {
    const SourceFile resume = file_of(resume_text);
    const SourceFile posting = file_of(posting_text);
    return numbers_of(report_of(resume, posting));
}

} // namespace analyzer::test
