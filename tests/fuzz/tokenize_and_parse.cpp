// A text as a résumé and as a posting, each against a fixed other side: every span of what comes out lies in the text and
// on character borders, every ratio in 0..1.
// SPDX-License-Identifier: Apache-2.0
#include "analyze/analyze.hpp"
#include "analyze/annotated_text.hpp"
#include "analyze/find_skill_mentions.hpp"
#include "demand.hpp"
#include "document/formats/format.hpp"
#include "parse/parse_posting.hpp"
#include "parse/parse_resume.hpp"
#include "redact/find_personal.hpp"
#include "redact/mask_document.hpp"

#include <algorithm>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace analyzer;
using fuzz::demand;
using fuzz::demand_fits;

SourceFile source(std::string_view text) {
    SourceFile file;
    file.path = "text";
    file.bytes = text.size();
    Result<Document> document = read_plain_text(text, Limits{});
    if (document) file.document = std::move(*document);
    return file;
}

const SourceFile& fixed_resume() {
    static const SourceFile file =
        source("Ida Moss\nida@moss.example\n\nExperience\nBaker, Mill Lane Bakery, 2018 - present\n"
               "- Baked bread for 200 people a day, cut waste by 12%\n\nSkills\nfood hygiene, teamwork\n");
    return file;
}

const SourceFile& fixed_posting() {
    static const SourceFile file =
        source("Baker\n\nRequirements\n- 2+ years of experience in baking or pastry\n"
               "- Food hygiene certificate\n- Teamwork\n\nNice to have\n- Driving licence\n");
    return file;
}

void demand_fits(const Text& value, std::string_view text, const char* what) {
    demand_fits(value.span, text, what);
}

void demand_fits(const DateRange& dates, std::string_view text) {
    demand_fits(dates.span, text, "dates");
    for (const std::optional<YearMonth>& month : {dates.start, dates.end}) {
        if (month) demand(month->month >= 0 && month->month <= 12, "a month of the year");
    }
}

void demand_sound(const Resume& resume, std::string_view text) {
    std::uint32_t end = 0;
    for (const Section& section : resume.sections) {
        demand_fits(section.heading, text, "heading");
        demand_fits(section.body, text, "section");
        demand(section.body.begin >= end, "sections stand in order");
        end = section.body.end;
    }
    const Contact& contact = resume.contact;
    for (const Text* value : {&contact.name, &contact.label, &contact.email, &contact.phone, &contact.url,
                              &contact.location, &resume.summary})
        demand_fits(*value, text, "contact");
    for (const Text& profile : contact.profiles) demand_fits(profile, text, "profile");
    for (const Position& position : resume.positions) {
        for (const Text* value : {&position.title, &position.employer, &position.location})
            demand_fits(*value, text, "position");
        demand_fits(position.dates, text);
        demand_fits(position.header, text, "position header");
        demand_fits(position.whole, text, "whole position");
        for (const Span highlight : position.highlights) demand_fits(highlight, text, "highlight");
    }
    for (const Study& study : resume.studies) {
        for (const Text* value : {&study.institution, &study.degree, &study.area})
            demand_fits(*value, text, "study");
        demand_fits(study.dates, text);
        demand_fits(study.whole, text, "whole study");
    }
    for (const Certificate& certificate : resume.certificates) {
        demand_fits(certificate.name, text, "certificate");
        demand_fits(certificate.issuer, text, "issuer");
        demand_fits(certificate.dates, text);
        demand_fits(certificate.whole, text, "whole certificate");
    }
    for (const std::vector<ListedItem>* items : {&resume.skills, &resume.languages})
        for (const ListedItem& item : *items) demand_fits(item.text, text, "listed item");
    for (const std::vector<Text>* values : {&resume.publications, &resume.awards, &resume.interests})
        for (const Text& value : *values) demand_fits(value, text, "listed text");
    for (const Warning& warning : resume.warnings) demand_fits(warning.span, text, "warning");
}

void demand_sound(const Posting& posting, std::string_view text) {
    for (const Text* value : {&posting.title, &posting.company, &posting.location, &posting.employment_type,
                              &posting.workplace, &posting.salary, &posting.deadline})
        demand_fits(*value, text, "posting fact");
    std::uint32_t end = 0;
    for (const PostingSection& section : posting.sections) {
        demand_fits(section.span, text, "posting section");
        demand_fits(section.heading, text, "posting heading");
        demand(section.span.begin >= end, "posting sections stand in order");
        end = section.span.end;
    }
    for (const Requirement& requirement : posting.requirements) {
        demand(!requirement.spans.empty() && !requirement.id.empty(), "a requirement stands somewhere");
        for (const Span span : requirement.spans) {
            demand_fits(span, text, "requirement");
            demand(!span.empty(), "a requirement has words");
        }
        demand(requirement.min_months >= 0 && requirement.max_months >= 0, "months are not negative");
    }
    for (const Warning& warning : posting.warnings) demand_fits(warning.span, text, "warning");
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// What tells of the person lies in order and apart, and masking it moves nothing.
void demand_masked(const Document& document, const std::vector<PersonalSpan>& personal) {
    std::uint32_t end = 0;
    for (const PersonalSpan& span : personal) {
        demand_fits(span.span, document.text, "personal");
        demand(!span.span.empty() && span.span.begin >= end, "personal spans stand in order");
        end = span.span.end;
    }
    const Document masked = mask_document(document, personal);
    demand(characters(masked.text) == characters(document.text), "a mask is as long as what it hides");
    demand(masked.lines.size() == document.lines.size(), "lines stay");
    for (std::size_t i = 0; i < masked.lines.size(); ++i) {
        const Span before = document.lines[i].span, after = masked.lines[i].span;
        demand_fits(after, masked.text, "masked line");
        demand(characters(span_of(0, before.begin).of(document.text)) ==
                       characters(span_of(0, after.begin).of(masked.text)) &&
                   characters(before.of(document.text)) == characters(after.of(masked.text)),
               "a line stays where it is");
    }
}

bool is_ratio(double value) {
    return value >= -1e-9 && value <= 1 + 1e-9;
}

void demand_sound(const Report& report) {
    const std::string& resume = report.resume_file.document.text;
    demand(report.matches.size() == report.posting.requirements.size(), "a match for every requirement");
    for (const Match& match : report.matches) {
        demand(match.months >= 0, "months are not negative");
        for (const std::vector<Evidence>* list : {&match.evidence, &match.denied, &match.in_progress})
            for (const Evidence& evidence : *list) demand_fits(evidence.span, resume, "evidence");
    }
    const Score& score = report.score;
    demand(is_ratio(score.literal) && is_ratio(score.standard) && is_ratio(score.lenient),
           "coverage in 0..1");
    demand(score.literal <= score.standard + 1e-9 && score.standard <= score.lenient + 1e-9,
           "literal <= standard <= lenient");
    demand(is_ratio(score.ceiling) && score.ceiling + 1e-9 >= score.standard,
           "the ceiling is not under the coverage");
    for (const Gap& gap : report.gaps)
        demand(gap.requirement < report.matches.size() && is_ratio(gap.gain), "gap");
    for (const BackstoryPoint& point : report.bridge.backstory)
        for (const Span span : point.evidence) demand_fits(span, resume, "backstory evidence");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const SourceFile file = source(fuzz::as_text(data, size));
    const std::string& text = file.document.text;
    const Lexicon& lexicon = Lexicon::built_in();
    const YearMonth as_of = {2025, 6};

    const AnnotatedText annotated(file.document, lexicon);
    const ReadText view = annotated.view();
    std::uint32_t end = 0;
    for (const Token& token : view.tokens.tokens) {
        demand_fits(token.span, text, "token");
        demand(!token.span.empty() && token.span.begin >= end, "tokens stand in order");
        demand(token.folded.end <= view.tokens.keys.size() && token.stem.end <= view.tokens.keys.size(),
               "token keys");
        end = token.span.end;
    }
    end = 0;
    for (const Mention& mention : view.mentions) {
        demand_fits(mention.span, text, "mention");
        demand(mention.span.begin >= end, "mentions do not overlap");
        end = mention.span.end;
    }
    for (const SkillMention& mention : find_skill_mentions(text, lexicon, &MentionModel::built_in()))
        demand_fits(mention.span, text, "skill mention");
    const Resume resume = parse_resume(view, as_of);
    demand_sound(resume, text);
    demand_masked(file.document, find_personal(resume, view, as_of, {true, true, true}));
    demand_sound(parse_posting(view), text);

    const AnalyzeOptions options = {"2025-06-15", as_of};
    demand_sound(analyze(file, fixed_posting(), lexicon, options));
    demand_sound(analyze(fixed_resume(), file, lexicon, options));
    return 0;
}
