// A résumé as its parts: who, where one worked and studied and when, what is listed. Every value is a span of the
// document's text (empty span: not stated), so that reports can show where it stands.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/term.hpp"
#include "parse/month.hpp"
#include "text/span.hpp"
#include "text/warning.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace analyzer {

enum class SectionKind : std::uint8_t {
    contact,
    summary,
    work,
    education,
    skills,
    languages,
    certificates,
    projects,
    volunteering,
    publications,
    awards,
    interests,
    references,
    courses,
    memberships,
    other
};
const char* section_kind_name(SectionKind kind); ///< "work", "education", ...

/// A heading and what follows it up to the next one. The part before the first heading is `contact`.
struct Section {
    SectionKind kind = SectionKind::other;
    Span heading; ///< empty where there is none
    Span body;
};

/// A value and where it stands; the value may be mended (blanks of a letter-spaced name, a wrapped line).
struct Text {
    std::string value;
    Span span;

    [[nodiscard]] bool empty() const { return value.empty(); }
};

struct Contact {
    Text name, label, email, phone, url, location;
    std::vector<Text> profiles; ///< other links
};

/// A dated stretch of doing something. `whole` runs from its header to the next entry or section.
struct Position {
    enum class Kind : std::uint8_t { work, volunteering, project };
    Kind kind = Kind::work;
    Text title, employer, location;
    DateRange dates;
    Span header; ///< the lines that hold title, employer and dates
    Span whole;
    std::vector<Span> highlights; ///< its bullet points or sentences
};

struct Study {
    Text institution, degree, area;
    DegreeLevel level = DegreeLevel::none;
    DateRange dates;
    bool in_progress = false;
    Span whole;
};

/// A skill or language as listed under its heading, "Languages: Go, SQL" gives group "Languages".
struct ListedItem {
    Text text;
    std::string group;
    std::string fluency; ///< languages: as written ("native", "B2")
};

struct Certificate {
    Text name, issuer;
    DateRange dates; ///< `end`: valid until
    Span whole;
};

struct Resume {
    Contact contact;
    Text summary;
    std::vector<Section> sections;   ///< in text order, together they cover the text
    std::vector<Position> positions; ///< in text order
    std::vector<Study> studies;
    std::vector<ListedItem> skills;
    std::vector<ListedItem> languages;
    std::vector<Certificate> certificates;
    std::vector<Text> publications, awards, interests;
    std::vector<Warning> warnings;

    [[nodiscard]] const Section* section_at(std::uint32_t offset) const;
    [[nodiscard]] const Position* position_at(std::uint32_t offset) const; ///< innermost by order
};

} // namespace analyzer
