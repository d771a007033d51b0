// SPDX-License-Identifier: Apache-2.0
#include "parse/studies.hpp"

#include "parse/entries.hpp"
#include "parse/positions.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>

namespace analyzer {

namespace {

constexpr std::uint32_t most_words = 30; ///< of a study told in one line

/// What one field of an education entry is.
enum class Part : std::uint8_t { school, degree, place, grade, junk, unknown };

struct StudyField {
    EntryField field;
    Part part = Part::unknown;
    DegreeLevel level = DegreeLevel::none;
    Span degree; ///< the degree's own words
};

class StudyReader {
  public:
    StudyReader(const ResumeWords& words, const RowList& list, const SectionPart& part)
        : words_(words), list_(list), part_(part), text_(words.text.document.text) {}

    std::vector<Study> read() {
        for (std::uint32_t i = part_.first; i < part_.last; ++i) take(i);
        close();
        share_schools();
        return std::move(studies_);
    }

  private:
    struct RowFacts {
        std::vector<StudyField> fields;
        const FoundDate* date = nullptr;
        bool school = false, degree = false;
        bool begun = false;    ///< the date is when it began: "enrolled March 2026"
        bool underway = false; ///< "in progress"
        std::uint32_t unknown = 0;
    };

    /// "in progress", "evenings", "four units of nine passed": how one studies, not where.
    [[nodiscard]] bool is_state(const EntryField& field) const {
        if (words_.made_of(words_.study_state, field.tokens)) return true;
        const bool small = u_islower(static_cast<UChar32>(code_point_at(field.span.of(text_), 0).value)) != 0;
        return small && words_.holds(words_.study_state, field.tokens) &&
               !words_.holds(words_.school_marker, field.tokens);
    }

    [[nodiscard]] StudyField classify(const EntryField& field) const {
        StudyField found;
        found.field = field;
        if (field.junk || is_state(field)) {
            found.part = Part::junk;
            return found;
        }
        found.level = words_.degree_in(field.tokens, &found.degree);
        const bool school = words_.holds(words_.school_marker, field.tokens);
        const bool degree_leads =
            found.level != DegreeLevel::none && found.degree.begin <= field.span.begin + 2;
        // "Data Analytics Certificate" may be any course, "Level 5 Diploma" is a study.
        const bool levelled = words_.holds(words_.study_level, field.tokens);
        if (found.level == DegreeLevel::certificate && !degree_leads && !levelled)
            found.level = DegreeLevel::none;
        const bool grade = words_.text.cues.at(words_.grade_word, field.tokens.first) != nullptr;
        // "High school diploma, Will Rogers High School": the paper, then the place.
        const bool paper = found.degree.size() == field.span.size() && degree_leads &&
                           words_.holds(words_.bare_award, field.tokens);
        if ((degree_leads || (levelled && found.level == DegreeLevel::certificate)) &&
            !(school && found.level == DegreeLevel::secondary && !paper)) {
            found.part = Part::degree;
        } else if (grade) {
            found.part = Part::grade;
        } else if (school && !(found.level != DegreeLevel::none && found.level != DegreeLevel::secondary &&
                               found.degree.size() > 4)) {
            found.part = Part::school;
        } else if (found.level != DegreeLevel::none && found.level != DegreeLevel::secondary) {
            found.part = Part::degree;
        } else if (field.place) {
            found.part = Part::place;
        } else if (words_.holds(words_.grade_word, field.tokens)) {
            found.part = Part::grade;
        }
        return found;
    }

    [[nodiscard]] RowFacts facts_of(std::uint32_t i) const {
        RowFacts facts;
        for (const EntryField& strong : strong_fields(words_, list_, i)) split_commas(strong, facts.fields);
        const Row& row = list_.rows[i];
        for (std::uint32_t d = row.first_date; d < row.first_date + row.date_count; ++d) {
            const bool tells_more = facts.date != nullptr && !facts.date->two_ended &&
                                    (list_.dates[d].two_ended || list_.dates[d].expected);
            if (facts.date == nullptr || tells_more)
                facts.date = &list_.dates[d]; // "September 2024, due June 2027"
        }
        if (facts.date != nullptr && facts.date->tokens.first > row.tokens.first)
            facts.begun = words_.text.cues.at(words_.study_begun, facts.date->tokens.first - 1) != nullptr;
        facts.underway = facts.begun || words_.holds(words_.study_underway, row.tokens);
        // "High school" beside a name is what one went to it for.
        const bool named = std::any_of(facts.fields.begin(), facts.fields.end(),
                                       [](const StudyField& f) { return f.part == Part::unknown; });
        for (StudyField& f : facts.fields) {
            if (named && f.part == Part::school && f.level == DegreeLevel::secondary &&
                f.degree.size() == f.field.span.size())
                f.part = Part::degree;
        }
        // "Mental Health First Aider, certificate to 2028" is a card, "High School, diploma 2011" a study.
        const bool at_school = std::any_of(facts.fields.begin(), facts.fields.end(),
                                           [](const StudyField& f) { return f.part == Part::school; });
        for (StudyField& f : facts.fields) {
            if (f.part == Part::degree && f.level == DegreeLevel::certificate && !at_school &&
                facts.fields.size() > 1 && words_.word_count(f.field.tokens) == 1 &&
                words_.holds(words_.bare_award, f.field.tokens))
                f.part = Part::junk;
        }
        for (const StudyField& f : facts.fields) {
            facts.school = facts.school || f.part == Part::school;
            facts.degree = facts.degree || f.part == Part::degree;
            facts.unknown += f.part == Part::unknown ? 1U : 0U;
        }
        return facts;
    }

    /// "BS Computer Science, UT Austin": a comma parts what is of different kinds.
    void split_commas(const EntryField& strong, std::vector<StudyField>& out) const {
        const TokenList& tokens = words_.text.tokens;
        std::vector<StudyField> parts;
        std::uint32_t begin = strong.tokens.first, depth = 0;
        const auto close = [&](std::uint32_t end) {
            if (end <= begin) return;
            const Span span = trim_marks(text_, tokens.span(begin, end - begin));
            if (span.empty()) return;
            EntryField field = strong;
            field.span = span;
            field.tokens = words_.tokens_in(span);
            if (field.tokens.empty()) return;
            field.place = is_place(words_, field.tokens);
            parts.push_back(classify(field));
        };
        for (std::uint32_t i = strong.tokens.first; i < strong.tokens.last; ++i) {
            const std::string_view source = tokens.source(i);
            if (source == "(") ++depth;
            if (source == ")" && depth > 0) --depth;
            if (depth == 0 && source == ",") {
                close(i);
                begin = i + 1;
            }
        }
        close(strong.tokens.last);
        // "State University, Atlanta, GA"
        if (parts.size() > 2) {
            EntryField place = strong;
            place.tokens = {parts[parts.size() - 2].field.tokens.first, parts.back().field.tokens.last};
            if (is_place(words_, place.tokens)) parts.resize(parts.size() - 2);
        }
        const StudyField whole = classify(strong);
        if (parts.size() < 2 || whole.part == Part::place || whole.part == Part::junk) {
            push(whole, out);
            return;
        }
        // Neighbours of one kind stay together, and so does an unknown part with what it follows, but for the
        // school a degree asks.
        std::vector<StudyField> joined_parts;
        const bool has_school = std::any_of(parts.begin(), parts.end(),
                                            [](const StudyField& f) { return f.part == Part::school; });
        for (const StudyField& part : parts) {
            if (!joined_parts.empty()) {
                StudyField& last = joined_parts.back();
                const bool area = part.part == Part::unknown && last.part == Part::degree && has_school &&
                                  !part.field.place;
                const bool campus = part.part == Part::unknown && last.part == Part::school;
                const bool same =
                    part.part == last.part && part.part != Part::school && part.part != Part::unknown;
                const bool faculty = part.part == Part::school && last.part == Part::school;
                if (area || same || campus || faculty) {
                    last.field.span.end = part.field.span.end;
                    last.field.tokens.last = part.field.tokens.last;
                    continue;
                }
            }
            joined_parts.push_back(part);
        }
        for (const StudyField& part : joined_parts) push(part, out);
    }

    /// "PhD Princeton University" is a degree and a school.
    void push(const StudyField& part, std::vector<StudyField>& out) const {
        const std::uint32_t after = words_.tokens_in(part.degree).last;
        const bool both = part.part == Part::degree && part.degree.begin <= part.field.span.begin &&
                          after < part.field.tokens.last &&
                          words_.holds(words_.school_marker, {after, part.field.tokens.last}) &&
                          words_.text.cues.at(words_.area_joiner, after) == nullptr &&
                          words_.text.tokens[after].kind == TokenKind::word;
        if (!both) {
            out.push_back(part);
            return;
        }
        StudyField degree = part, school = part;
        degree.field.tokens.last = after;
        degree.field.span = part.degree;
        school.field.tokens.first = after;
        school.field.span.begin = words_.text.tokens[after].span.begin;
        school.part = Part::school;
        out.push_back(degree);
        out.push_back(school);
    }

    void take(std::uint32_t i) {
        const Row& row = list_.rows[i];
        if (row.furniture || row.cells.empty()) return;
        const std::string_view content = row.span.of(text_);
        RowFacts facts = facts_of(i);
        if (words_.is_subheading(content)) {
            in_details_ = true;
            return extend(row);
        }
        // The rest of a broken line.
        if (current_ && !row.bullet && u_islower(static_cast<UChar32>(code_point_at(content, 0).value)) &&
            !facts.school && facts.date == nullptr)
            return extend(row);
        const bool label = label_before_colon(content);
        // "A.A.S., Paralegal Studies, Bergen Community College," goes on in the next line.
        const bool broken = !row.bullet && facts.degree && text_[row.line.end - 1] == ',';
        const bool body = is_body_row(words_, list_, i, part_.first) && !broken &&
                          !(row.bullet && opens_bulleted(facts, i));
        if (label || body) {
            if (current_ && !current_->dates.dated() && facts.date != nullptr && facts.date->two_ended &&
                row.cells.size() > 1)
                current_->dates = facts.date->range;
            return extend(row);
        }
        if (in_details_ && !facts.school && !facts.degree && facts.date == nullptr && !row.bold)
            return extend(row);
        in_details_ = false;
        if (begins_next(facts, row, i)) close();
        open(row);
        row_ = &row;
        if (facts.degree) degree_row_ = i;
        fill(facts);
    }

    /// A list whose items are the studies themselves.
    [[nodiscard]] bool opens_bulleted(const RowFacts& facts, std::uint32_t i) const {
        if (list_.rows[i].words > 20) return false;
        const bool first = !current_.has_value() || bulleted_;
        return first && ((facts.degree && (facts.school || facts.date != nullptr || facts.unknown > 0)) ||
                         (facts.school && facts.date != nullptr));
    }

    [[nodiscard]] bool label_before_colon(std::string_view content) const {
        const std::size_t colon = content.substr(0, 40).find(": ");
        if (colon == std::string_view::npos) return false;
        return words_.is_subheading(content.substr(0, colon)) ||
               (words_.heading(content.substr(0, colon)) &&
                !words_.heading(content.substr(0, colon))->last_word);
    }

    [[nodiscard]] bool begins_next(const RowFacts& facts, const Row& row, std::uint32_t i) const {
        if (!current_) return false;
        const bool has_school = !current_->institution.empty(), has_degree = !current_->degree.empty(),
                   has_date = current_->dates.dated();
        // "College of Engineering" below "Cornell University": a part of it.
        if (facts.school && has_school && list_.has_layout && !like_school(row) && !facts.degree &&
            facts.date == nullptr)
            return false;
        const bool brings_school = facts.school && !has_school, brings_degree = facts.degree && !has_degree;
        if (facts.school && has_school && !unknown_school_) return true;
        if (facts.degree && has_degree) return true;
        // A line that tells all of a study, in a list of such lines.
        if (facts.date != nullptr && has_date && brings_degree && (unknown_school_ || facts.school))
            return true;
        if (facts.date == nullptr && facts.degree && facts.underway && has_date) return true;
        if (facts.date != nullptr && has_date) return !(brings_degree || brings_school);
        if (has_school && has_degree && facts.unknown > 0 && !facts.school && !facts.degree &&
            !list_.rows[i].bullet) {
            // A name of no known kind above a degree or date: the next school.
            if ((current_->area.empty() || list_.has_layout) && !like_school(row)) return false;
            if (current_->area.empty() && degree_row_ + 1 == i && !row.blank_above) return false;
            if (row.blank_above || row.bold) return true;
            if (i + 1 < part_.last) {
                const RowFacts next = facts_of(i + 1);
                return next.degree || (next.date != nullptr && has_date);
            }
        }
        return false;
    }

    /// Does the row look like the one the school stands in?
    [[nodiscard]] bool like_school(const Row& row) const {
        return row.bold == school_row_.bold && std::abs(row.size - school_row_.size) < 0.6F &&
               row.heading_level == school_row_.heading_level &&
               (!list_.has_layout || std::abs(row.left - school_row_.left) < 8);
    }

    void open(const Row& row) {
        if (current_) return extend(row);
        current_.emplace();
        current_->whole = {row.span.begin, row.line.end};
        bulleted_ = row.bullet;
        unknown_school_ = two_ended_ = false;
    }

    void extend(const Row& row) {
        if (current_) current_->whole.end = row.line.end;
    }

    void fill(const RowFacts& facts) {
        Study& study = *current_;
        if (facts.date != nullptr && !study.dates.dated()) {
            study.dates = facts.date->range;
            // A lone date is when the degree was or will be given.
            if (!facts.date->two_ended && study.dates.start && !study.dates.end)
                std::swap(study.dates.start, study.dates.end);
            if (facts.begun && !facts.date->two_ended) {
                std::swap(study.dates.start, study.dates.end);
                study.dates.current = true;
            }
            two_ended_ = facts.date->two_ended || facts.begun;
            study.in_progress = facts.date->expected || study.dates.current;
        }
        study.in_progress = study.in_progress || facts.underway;
        for (const StudyField& f : facts.fields) {
            switch (f.part) {
            case Part::school:
                set_school(f, false);
                break;
            case Part::degree:
                set_degree(f);
                break;
            case Part::unknown:
                set_unknown(f, facts);
                break;
            default:
                break;
            }
        }
    }

    void set_school(const StudyField& f, bool guessed) {
        Study& study = *current_;
        if (!study.institution.empty() && !unknown_school_) return;
        if (unknown_school_ && study.area.empty()) study.area = study.institution;
        study.institution = employer_of(words_, f.field.span);
        school_row_ = *row_;
        unknown_school_ = guessed;
    }

    void set_degree(const StudyField& f) {
        Study& study = *current_;
        if (!study.degree.empty()) return;
        study.level = f.level;
        study.degree = text_of(words_, f.field.span);
        // "Bachelor of Science in Physics", "BA (Hons) English": what follows the degree's words is the
        // field.
        std::uint32_t i = words_.tokens_in(f.degree).last;
        const TokenList& tokens = words_.text.tokens;
        Span degree = f.degree;
        while (i < f.field.tokens.last && (tokens.source(i) == "." || tokens.source(i) == "'")) ++i;
        if (i < f.field.tokens.last && tokens.source(i) == "(") {
            while (i < f.field.tokens.last && tokens.source(i) != ")") ++i;
            if (i < f.field.tokens.last) ++i;
            degree.end = tokens[i - 1].span.end;
        }
        bool joined_by_word = false;
        while (i < f.field.tokens.last) {
            const CueHit* hit = words_.text.cues.at(words_.area_joiner, i);
            if (hit != nullptr) {
                joined_by_word = true;
                i += hit->token_count;
            } else if (tokens[i].kind == TokenKind::symbol) {
                ++i;
            } else {
                break;
            }
        }
        if (i >= f.field.tokens.last) return;
        const Span area = trim_marks(text_, tokens.span(i, f.field.tokens.last - i));
        if (area.empty() || words_.text.cues.at(words_.grade_word, words_.tokens_in(area).first) != nullptr)
            return;
        study.area = text_of(words_, area);
        if (joined_by_word || f.degree.size() < 8) study.degree = text_of(words_, degree);
    }

    void set_unknown(const StudyField& f, const RowFacts& facts) {
        Study& study = *current_;
        if (f.field.tokens.empty()) return;
        const bool school_elsewhere = facts.school;
        const bool small =
            u_islower(static_cast<UChar32>(code_point_at(f.field.span.of(text_), 0).value)) != 0 &&
            !words_.holds(words_.same_employer, f.field.tokens);
        if (study.institution.empty() && !school_elsewhere && !(small && !study.degree.empty())) {
            set_school(f, true);
        } else if (study.area.empty()) {
            study.area = text_of(words_, f.field.span);
        }
    }

    void close() {
        if (!current_) return;
        Study& study = *current_;
        // A guessed school without a degree is more likely a course or a remark.
        const bool told =
            !study.degree.empty() ||
            (!study.institution.empty() && (!unknown_school_ || (two_ended_ && !study.dates.current)));
        if (told) studies_.push_back(study);
        current_.reset();
        in_details_ = false;
    }

    /// "B.A. History, University of Leeds": that school is its own; what goes on now may be elsewhere.
    [[nodiscard]] bool told_in_one_line(const Study& study) const {
        if (study.institution.empty() || study.degree.empty()) return false;
        const Span both = joined(study.institution.span, study.degree.span);
        return both.of(text_).find('\n') == std::string_view::npos;
    }

    void share_schools() {
        for (std::size_t i = 1; i < studies_.size(); ++i) {
            const bool same =
                !studies_[i].institution.empty() &&
                words_.holds(words_.same_employer, words_.tokens_in(studies_[i].institution.span));
            const bool elsewhere = studies_[i].in_progress && told_in_one_line(studies_[i - 1]);
            if (same || (studies_[i].institution.empty() && !elsewhere))
                studies_[i].institution = studies_[i - 1].institution;
        }
    }

    const ResumeWords& words_;
    const RowList& list_;
    const SectionPart& part_;
    std::string_view text_;
    std::vector<Study> studies_;
    std::optional<Study> current_;
    bool in_details_ = false;
    bool bulleted_ = false;
    bool two_ended_ = false;
    std::uint32_t degree_row_ = 0;
    const Row* row_ = nullptr;
    Row school_row_;
    bool unknown_school_ = false; ///< the school was guessed from a phrase of no known kind
};

} // namespace

std::vector<Study> read_studies(const ResumeWords& words, const RowList& list, const SectionPart& part) {
    return StudyReader(words, list, part).read();
}

std::vector<Study> studies_among(const ResumeWords& words, const RowList& list, const SectionPart& part) {
    std::vector<Study> found;
    for (std::uint32_t i = part.first; i < part.last; ++i) {
        const Row& row = list.rows[i];
        if (row.furniture || row.words > most_words || words.degree_in(row.tokens) == DegreeLevel::none)
            continue;
        // A line that its comma leaves open takes the next one with it.
        std::uint32_t last = i + 1;
        while (last < part.last && last < i + 3 &&
               words.text.document.text[list.rows[last - 1].line.end - 1] == ',')
            ++last;
        const SectionPart one{SectionKind::education, {}, i, last};
        for (Study& study : StudyReader(words, list, one).read()) {
            const bool school = words.holds(words.school_marker, words.tokens_in(study.institution.span));
            const bool ranged = study.dates.start && (study.dates.end || study.dates.current);
            const bool vocational = words.holds(words.vocational, words.tokens_in(study.degree.span));
            const bool high = study.level >= DegreeLevel::associate;
            // "Forklift licence": a degree's word must lead, but for what a school gave.
            Span award;
            const DegreeLevel level = words.degree_in(words.tokens_in(study.degree.span), &award);
            if (level == DegreeLevel::none || (award.begin > study.degree.span.begin + 1 && !school))
                continue;
            if (study.degree.empty() ||
                !(high || vocational ? study.dates.dated() || school : ranged || school))
                continue;
            found.push_back(std::move(study));
            i = last - 1;
        }
    }
    return found;
}

} // namespace analyzer
