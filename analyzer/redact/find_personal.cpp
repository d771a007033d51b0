// SPDX-License-Identifier: Apache-2.0
#include "redact/find_personal.hpp"

#include "parse/reach.hpp"
#include "redact/trait_words.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace analyzer {
namespace {

constexpr std::uint32_t longest_contact_cell = 12; ///< tokens; a longer one is prose
constexpr std::size_t shortest_name_part = 3;      ///< bytes; "Li" alone stands for much else
constexpr std::size_t most_sought = 50;            ///< names of schools or employers sought in the whole text
constexpr std::uint32_t longest_line = 4'000;      ///< bytes; no line of contact details is longer

class Finder {
  public:
    Finder(const Resume& resume, const ReadText& text, YearMonth as_of)
        : resume_(resume), text_(text), tokens_(text.tokens), source_(text.document.text), as_of_(as_of),
          dated_(source_.size()), content_(source_.size()) {
        split_lines();
        for (const Position& position : resume.positions) {
            mark(dated_, position.dates.span);
            mark(content_, position.whole);
        }
        for (const Study& study : resume.studies) {
            mark(dated_, study.dates.span);
            mark(content_, study.whole);
        }
        mark(content_, resume.summary.span);
    }

    std::vector<PersonalSpan> find(const PersonalScope& scope) {
        reach();
        names();
        structured_basics();
        contact_block();
        for (PersonalSpan& trait : find_labelled_traits(text_)) {
            if (scope.blind || trait.kind <= Personal::photo) found_.push_back(std::move(trait));
        }
        if (scope.blind) {
            for (PersonalSpan& word : find_trait_words(text_)) found_.push_back(std::move(word));
            graduation_years();
            references();
        }
        for (std::size_t i = 0; scope.schools && i < resume_.studies.size(); ++i) {
            i < most_sought ? occurrences(Personal::school, resume_.studies[i].institution.span)
                            : add(Personal::school, resume_.studies[i].institution.span);
        }
        for (std::size_t i = 0; scope.employers && i < resume_.positions.size(); ++i) {
            i < most_sought ? occurrences(Personal::employer, resume_.positions[i].employer.span)
                            : add(Personal::employer, resume_.positions[i].employer.span);
        }
        return without_overlaps();
    }

  private:
    void add(Personal kind, Span span) {
        if (!span.empty()) found_.push_back({kind, span});
    }

    static void mark(std::vector<bool>& bytes, Span span) {
        std::fill(bytes.begin() + span.begin, bytes.begin() + std::max(span.begin, span.end), true);
    }
    static bool marked(const std::vector<bool>& bytes, Span span) {
        return std::find(bytes.begin() + span.begin, bytes.begin() + span.end, true) !=
               bytes.begin() + span.end;
    }

    void split_lines() {
        for (std::size_t begin = 0; begin < source_.size();) {
            const std::size_t end = std::min(source_.find('\n', begin), source_.size());
            if (end > begin) lines_.push_back(span_of(begin, end));
            begin = end + 1;
        }
    }

    [[nodiscard]] std::vector<Span> cells_of(Span line) const {
        std::vector<Span> cells;
        std::uint32_t begin = line.begin;
        for (std::uint32_t i = line.begin; i <= line.end; ++i) {
            if (i < line.end && source_[i] != '\t' && source_[i] != '|') continue;
            if (i > begin) cells.push_back({begin, i});
            begin = i + 1;
        }
        return cells;
    }

    [[nodiscard]] SectionKind section_of(Span line) const {
        const Section* section = resume_.section_at(line.begin);
        return section == nullptr ? SectionKind::other : section->kind;
    }

    void reach() {
        add(Personal::email, resume_.contact.email.span);
        add(Personal::phone, resume_.contact.phone.span);
        add(Personal::address, resume_.contact.location.span);
        add(Personal::link, resume_.contact.url.span);
        for (const Text& profile : resume_.contact.profiles) add(Personal::link, profile.span);
        for (const Span line : lines_) {
            if (line.size() > longest_line) continue;
            const std::vector<Span> emails = emails_in(source_, line);
            for (const Span email : emails) add(Personal::email, email);
            for (const Span web : web_addresses_in(source_, line)) add(Personal::link, web);
            const bool contact = !emails.empty() || section_of(line) == SectionKind::contact;
            for (const Span phone : phones_in(source_, line)) {
                // In the foot of a page a "+" tells a telephone number from other figures.
                if ((contact || source_[phone.begin] == '+') && !marked(dated_, phone))
                    add(Personal::phone, phone);
            }
        }
        for (const Link& link : text_.document.links) {
            const bool mail = link.target.rfind("mailto:", 0) == 0, call = link.target.rfind("tel:", 0) == 0;
            if (mail || call) add(mail ? Personal::email : Personal::phone, link.span);
        }
    }

    [[nodiscard]] bool mentioned(Span span) const {
        const auto after =
            std::lower_bound(text_.mentions.begin(), text_.mentions.end(), span.end,
                             [](const Mention& m, std::uint32_t end) { return m.span.begin < end; });
        return after != text_.mentions.begin() && std::prev(after)->span.overlaps(span);
    }

    /// The words of a span wherever else they stand together.
    void occurrences(Personal kind, Span span) {
        if (span.empty()) return;
        add(kind, span);
        const std::uint32_t first = tokens_.first_at(span.begin);
        std::uint32_t count = 0;
        while (first + count < tokens_.size() && tokens_[first + count].span.end <= span.end) ++count;
        for (std::uint32_t i = 0; count > 0 && i + count <= tokens_.size(); ++i) {
            std::uint32_t same = 0;
            while (same < count && tokens_.folded(i + same) == tokens_.folded(first + same)) ++same;
            if (same == count) add(kind, tokens_.span(i, count));
        }
    }

    void names() {
        const Span name = resume_.contact.name.span;
        occurrences(Personal::name, name);
        const ListIndex words = text_.lexicon.list("redact/name-and-word");
        std::vector<std::string_view> parts;
        for (std::uint32_t i = tokens_.first_at(name.begin);
             i < tokens_.size() && tokens_[i].span.end <= name.end; ++i) {
            const bool part = tokens_[i].kind == TokenKind::word &&
                              tokens_.source(i).size() >= shortest_name_part &&
                              starts_with_capital(tokens_.source(i)) && text_.cues.at(words, i) == nullptr;
            if (part) parts.push_back(tokens_.folded(i));
        }
        for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
            // A part of a name that is also a term of the trade there ("Ruby") stays.
            if (std::find(parts.begin(), parts.end(), tokens_.folded(i)) != parts.end() &&
                starts_with_capital(tokens_.source(i)) && !mentioned(tokens_[i].span) &&
                !marked(dated_, tokens_[i].span))
                add(Personal::name, tokens_[i].span);
        }
    }

    void structured_basics() {
        for (const Field& field : text_.document.fields) {
            if (field.path.rfind("basics/", 0) != 0) continue;
            if (field.path == "basics/label" || field.path == "basics/summary") continue;
            add(Personal::address, field.span);
        }
    }

    /// The short cells above the work and the prose: addresses come in every shape, so all of them go.
    void contact_block() {
        for (const Section& section : resume_.sections) {
            if (section.kind != SectionKind::contact) continue;
            auto line = std::lower_bound(lines_.begin(), lines_.end(), section.body.begin,
                                         [](Span l, std::uint32_t begin) { return l.begin < begin; });
            for (; line != lines_.end() && line->end <= section.body.end && !is_content(*line); ++line) {
                for (const Span cell : cells_of(*line)) {
                    if (!mentioned(cell) && !cell.overlaps(resume_.contact.label.span))
                        add(Personal::address, cell);
                }
            }
        }
    }

    [[nodiscard]] bool is_content(Span line) const {
        if (marked(content_, line)) return true;
        const std::vector<Span> cells = cells_of(line);
        return std::any_of(cells.begin(), cells.end(), [&](Span cell) {
            return tokens_.first_at(cell.end) - tokens_.first_at(cell.begin) > longest_contact_cell &&
                   emails_in(source_, cell).empty();
        });
    }

    /// Years up to this one in what was studied. Years to come say that a study is not finished, which a
    /// screen must know.
    void graduation_years() {
        std::vector<Span> wholes;
        for (const Study& study : resume_.studies) wholes.push_back(study.whole);
        for (const Section& section : resume_.sections) {
            if (section.kind == SectionKind::education) wholes.push_back(section.body);
        }
        for (const Span whole : wholes) {
            for (std::uint32_t i = tokens_.first_at(whole.begin);
                 i < tokens_.size() && tokens_[i].span.end <= whole.end; ++i) {
                if (is_past_year(tokens_.folded(i))) add(Personal::graduation_year, tokens_[i].span);
            }
        }
    }

    [[nodiscard]] bool is_past_year(std::string_view word) const {
        const bool digits =
            std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (word.size() != 4 || !digits) return false;
        const int year =
            (word[0] - '0') * 1000 + (word[1] - '0') * 100 + (word[2] - '0') * 10 + (word[3] - '0');
        return year >= 1900 && year <= as_of_.year;
    }

    void references() {
        for (const Section& section : resume_.sections) {
            if (section.kind == SectionKind::references) add(Personal::reference, section.body);
        }
    }

    /// In text order; where two overlap, the kind that says more keeps the place: an e-mail inside the
    /// contact block.
    std::vector<PersonalSpan> without_overlaps() {
        const auto rank = [](const PersonalSpan& found) {
            return found.kind == Personal::address ? personal_kinds : static_cast<std::size_t>(found.kind);
        };
        std::stable_sort(found_.begin(), found_.end(),
                         [&](const PersonalSpan& a, const PersonalSpan& b) { return rank(a) > rank(b); });
        constexpr std::uint32_t nobody = 0xFFFFFFFF;
        std::vector<std::uint32_t> owner(source_.size(), nobody); // the last to paint keeps the byte
        for (std::uint32_t i = 0; i < found_.size(); ++i) {
            std::fill(owner.begin() + found_[i].span.begin, owner.begin() + found_[i].span.end, i);
        }
        std::vector<PersonalSpan> kept;
        for (std::size_t begin = 0, end = 0; begin < owner.size(); begin = end) {
            for (end = begin + 1; end < owner.size() && owner[end] == owner[begin];) ++end;
            if (owner[begin] == nobody) continue;
            const PersonalSpan& found = found_[owner[begin]];
            const Span span = span_of(begin, end);
            kept.push_back({found.kind, span, span == found.span ? found.instead : std::string()});
        }
        return kept;
    }

    const Resume& resume_;
    const ReadText& text_;
    const TokenList& tokens_;
    std::string_view source_;
    YearMonth as_of_;
    std::vector<bool> dated_, content_; ///< bytes within dates; within positions, studies and the summary
    std::vector<Span> lines_;
    std::vector<PersonalSpan> found_;
};

} // namespace

std::vector<PersonalSpan> find_personal(const Resume& resume, const ReadText& text, YearMonth as_of,
                                        const PersonalScope& scope) {
    return Finder(resume, text, as_of).find(scope);
}

} // namespace analyzer
