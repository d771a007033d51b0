// SPDX-License-Identifier: Apache-2.0
#include "parse/contact.hpp"

#include "parse/entry_fields.hpp"
#include "parse/positions.hpp"
#include "parse/reach.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t most_name_words = 6;
constexpr std::uint32_t most_line_bytes = 4000;
constexpr std::size_t most_profiles = 20;

bool letters_only(std::string_view text) {
    bool letters = false;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint at = code_point_at(text, i);
        const auto c = static_cast<UChar32>(at.value);
        if (u_isalpha(c)) {
            letters = true;
        } else if (!u_isUWhiteSpace(c) && c != '.' && c != '-' && c != '\'' && c != ',' && c != 0x2019 &&
                   c != 0x2010 && c != 0x2011 && c != '(' && c != ')' && c != '"' && c != 0x201C &&
                   c != 0x201D && c != 0xB7 && u_charType(c) != U_NON_SPACING_MARK) {
            return false;
        }
        i += at.bytes;
    }
    return letters;
}

bool words_begin_with_capitals(std::string_view text) {
    bool gap = true;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint at = code_point_at(text, i);
        const auto c = static_cast<UChar32>(at.value);
        if (gap && u_islower(c)) {
            const std::size_t end = std::min(text.find(' ', i), text.size());
            if (end - i > 4) return false; // "van", "de la" may be small
        }
        gap = u_isUWhiteSpace(c) != 0;
        i += at.bytes;
    }
    return true;
}

/// "J A N E  S M I T H": single letters with a wider gap between words.
std::string without_letter_spacing(std::string_view text) {
    std::size_t letters = 0, singles = 0, begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != ' ' && text[i] != '\t') continue;
        if (i > begin) {
            ++letters;
            if (code_point_at(text, begin).bytes == i - begin) ++singles;
        }
        begin = i + 1;
    }
    if (letters < 4 || singles * 4 < letters * 3) return std::string(text);
    std::string out;
    std::size_t gap = 0;
    for (const char c : text) {
        if (c == ' ' || c == '\t') {
            gap += c == '\t' ? 2U : 1U;
            continue;
        }
        if (gap > 1 && !out.empty()) out += ' ';
        gap = 0;
        out += c;
    }
    return out;
}

class ContactReader {
  public:
    ContactReader(const ResumeWords& words, const RowList& list, const std::vector<SectionPart>& parts)
        : words_(words), list_(list), parts_(parts), text_(words.text.document.text) {}

    Contact read() {
        kind_of_row_.assign(list_.rows.size(), SectionKind::contact);
        for (const SectionPart& part : parts_) {
            for (std::uint32_t i = part.first; i < part.last; ++i) kind_of_row_[i] = part.kind;
        }
        find_name();
        for (const bool in_contact : {true, false}) {
            for (std::uint32_t i = 0; i < list_.rows.size(); ++i) {
                if (is_contact(i) != in_contact) continue;
                if (!in_contact && kind_of_row_[i] == SectionKind::references) continue;
                reach(i, in_contact);
            }
        }
        if (contact_.phone.empty()) lone_phone();
        from_links();
        find_label();
        return std::move(contact_);
    }

  private:
    [[nodiscard]] bool is_contact(std::uint32_t i) const {
        return kind_of_row_[i] == SectionKind::contact || list_.rows[i].furniture;
    }

    void reach(std::uint32_t i, bool in_contact) {
        const Row& row = list_.rows[i];
        if (row.line.size() > most_line_bytes) return;
        const std::vector<Span> emails = emails_in(text_, row.line);
        if (!emails.empty() && contact_.email.empty()) contact_.email = text_of(words_, emails.front());
        const bool beside_email = !emails.empty();
        if (in_contact || beside_email) {
            for (const Span phone : phones_in(text_, row.line)) {
                const bool dated =
                    std::any_of(list_.dates.begin() + row.first_date,
                                list_.dates.begin() + row.first_date + row.date_count,
                                [&](const FoundDate& d) { return d.range.span.overlaps(phone); });
                const bool in_address =
                    std::any_of(emails.begin(), emails.end(), [&](Span e) { return e.overlaps(phone); });
                if (dated || in_address || !contact_.phone.empty()) continue;
                contact_.phone = text_of(words_, phone);
            }
        }
        if (!in_contact) return;
        for (const Span web : web_addresses_in(text_, row.line)) {
            if (std::any_of(emails.begin(), emails.end(), [&](Span e) { return e.overlaps(web); })) continue;
            const bool site = words_.holds(words_.link_site, words_.tokens_in(web));
            if (!site && contact_.url.empty()) {
                contact_.url = text_of(words_, web);
            } else if (contact_.profiles.size() < most_profiles) {
                contact_.profiles.push_back(text_of(words_, web));
            }
        }
        for (const EntryField& field : strong_fields(words_, list_, i)) {
            if (field.place && contact_.location.empty() && !field.span.overlaps(contact_.name.span))
                contact_.location = text_of(words_, field.span);
        }
    }

    /// A line that holds little else than a telephone number, wherever it was read.
    void lone_phone() {
        for (std::uint32_t i = 0; i < list_.rows.size() && contact_.phone.empty(); ++i) {
            const Row& row = list_.rows[i];
            if (kind_of_row_[i] == SectionKind::references || row.has_date()) continue;
            if (row.line.size() > most_line_bytes) continue;
            for (const Cell& cell : row.cells) {
                const std::vector<Span> phones = phones_in(text_, cell.span);
                if (phones.size() == 1 && phones.front().size() + 8 >= cell.span.size()) {
                    contact_.phone = text_of(words_, phones.front());
                    break;
                }
            }
        }
    }

    void from_links() {
        for (const Link& link : words_.text.document.links) {
            const std::string_view target = link.target;
            const auto value = [&](std::size_t prefix) {
                const std::string_view rest = target.substr(prefix);
                return std::string(rest.substr(0, rest.find('?')));
            };
            if (target.rfind("mailto:", 0) == 0 && contact_.email.empty())
                contact_.email = {value(7), link.span};
            if (target.rfind("tel:", 0) == 0 && contact_.phone.empty())
                contact_.phone = {value(4), link.span};
            const bool web = target.rfind("http", 0) == 0;
            const bool shown = std::any_of(contact_.profiles.begin(), contact_.profiles.end(),
                                           [&](const Text& p) { return p.span.overlaps(link.span); }) ||
                               contact_.url.span.overlaps(link.span);
            if (!web || shown) continue;
            const TokenRange tokens = words_.tokens_in(link.span);
            const bool in_contact =
                row_of(link.span.begin) < list_.rows.size() && is_contact(row_of(link.span.begin));
            if (in_contact && !tokens.empty() && contact_.profiles.size() < most_profiles)
                contact_.profiles.push_back({std::string(target), link.span});
        }
    }

    [[nodiscard]] std::size_t row_of(std::uint32_t offset) const {
        const auto after =
            std::upper_bound(list_.rows.begin(), list_.rows.end(), offset,
                             [](std::uint32_t at, const Row& row) { return at < row.line.begin; });
        return after == list_.rows.begin() ? list_.rows.size()
                                           : static_cast<std::size_t>(after - list_.rows.begin()) - 1;
    }

    struct Candidate {
        Span span;
        std::uint32_t row = 0;
        int points = 0;
    };

    void find_name() {
        float largest = 0;
        for (const Row& row : list_.rows) {
            if (row.page == 1) largest = std::max(largest, row.size);
        }
        std::optional<Candidate> best;
        for (std::uint32_t i = 0; i < list_.rows.size(); ++i) {
            const Row& row = list_.rows[i];
            const bool large = list_.body_size > 0 && row.size > list_.body_size * 1.25F;
            if (row.page > 1 || (row.furniture && row.page > 1) || (!is_contact(i) && !large)) continue;
            std::vector<EntryField> fields = strong_fields(words_, list_, i);
            if (row.words <= 40 && without_letter_spacing(row.span.of(text_)) != row.span.of(text_)) {
                EntryField whole;
                whole.span = row.span;
                whole.tokens = row.tokens;
                fields = {whole};
            }
            for (const EntryField& field : fields) {
                const std::optional<Candidate> candidate = name_candidate(i, field, largest);
                if (candidate && (!best || candidate->points > best->points)) best = candidate;
            }
        }
        if (!best) return;
        Span span = stripped(best->span);
        contact_.name = text_of(words_, span);
        contact_.name.value = without_letter_spacing(span.of(text_));
        join_next_line(*best);
        name_row_ = best->row;
    }

    [[nodiscard]] std::optional<Candidate> name_candidate(std::uint32_t i, const EntryField& field,
                                                          float largest) const {
        const Row& row = list_.rows[i];
        const Span span = stripped(field.span);
        const std::string_view text = span.of(text_);
        const TokenRange tokens = words_.tokens_in(span);
        if (span.empty() || tokens.empty() || !letters_only(text) || row.bullet) return std::nullopt;
        const std::uint32_t count = words_.word_count(tokens);
        const bool spaced = without_letter_spacing(text) != text;
        if (count > most_name_words && !spaced) return std::nullopt;
        if (words_.holds(words_.not_a_name, tokens) || words_.covers(words_.contact_label, tokens))
            return std::nullopt;
        if (words_.heading(text) && words_.heading(text)->whole) return std::nullopt;
        if (words_.covers(words_.link_site, tokens) || words_.is_subheading(text) || field.place)
            return std::nullopt;
        if (!words_begin_with_capitals(text)) return std::nullopt;
        Candidate candidate{span, i, 0};
        if (largest > 0 && row.size > largest - 0.6F && row.size > list_.body_size + 1)
            candidate.points += 5;
        else if (list_.body_size > 0 && row.size > list_.body_size * 1.25F)
            candidate.points += 2;
        if (i == 0)
            candidate.points += 3;
        else if (i <= 3)
            candidate.points += 2;
        else if (i <= 8)
            candidate.points += 1;
        if (row.heading_level == 1) candidate.points += 3;
        if (row.bold && list_.has_bold) candidate.points += 1;
        if (count >= 2 && count <= 4) candidate.points += 2;
        if (labelled(span)) candidate.points += 6;
        if (title_points(words_, field.tokens) >= 2)
            candidate.points -= 4;
        else if (words_.mentions(Kind::skill, field.tokens) || words_.mentions(Kind::tool, field.tokens))
            candidate.points -= 3;
        if (employer_points(words_, field.tokens) >= 2) candidate.points -= 3;
        if (text.find('.') != std::string_view::npos && text.back() == '.' && count > 4)
            candidate.points -= 3;
        if (row.words > 8) candidate.points -= 1;
        return candidate;
    }

    /// "Name: Jo Doe"
    [[nodiscard]] bool labelled(Span span) const {
        const std::uint32_t first = words_.text.tokens.first_at(span.begin);
        return first >= 2 && words_.text.tokens.is_symbol(first - 1, ':') &&
               words_.text.tokens.folded(first - 2) == "name";
    }

    /// Without "Dr." before and "RN, PhD" after.
    [[nodiscard]] Span stripped(Span span) const {
        TokenRange tokens = words_.tokens_in(span);
        const TokenList& list = words_.text.tokens;
        while (tokens.size() > 1) {
            const CueHit* hit = words_.text.cues.at(words_.honorific, tokens.first);
            if (hit == nullptr || hit->token_count >= tokens.size()) break;
            tokens.first += hit->token_count;
            while (!tokens.empty() && list[tokens.first].kind == TokenKind::symbol) ++tokens.first;
        }
        // The comma of "Doe, RN" opens the rest; without one, capitals at the end must be a listed title.
        for (std::uint32_t i = tokens.first + 1; i < tokens.last; ++i) {
            if (list.source(i) != ",") continue;
            const std::string_view name = list.span(tokens.first, i - tokens.first).of(text_);
            if (words_.made_of(words_.post_nominal, {i + 1, tokens.last}) ||
                (!is_all_capitals(name) && all_short_capitals({i + 1, tokens.last})))
                tokens.last = i;
            break;
        }
        for (bool more = true; more && tokens.size() > 2;) {
            more = false;
            for (std::uint32_t back = 1; back <= 4 && back + 1 < tokens.size(); ++back) {
                const CueHit* hit = words_.text.cues.at(words_.post_nominal, tokens.last - back);
                if (hit == nullptr || hit->token_count != back ||
                    !is_all_capitals(list.source(tokens.last - back).substr(0, 1)))
                    continue;
                const std::string_view word = list.span(tokens.last - back, back).of(text_);
                if (word.size() < 2 ||
                    !(is_all_capitals(word) || word.find('.') != std::string_view::npos || word == "PhD"))
                    continue;
                const bool all_capitals_name =
                    is_all_capitals(list.span(tokens.first, tokens.size() - back).of(text_));
                if (all_capitals_name && tokens.size() - back < 2) continue;
                tokens.last -= back;
                more = true;
                break;
            }
        }
        if (tokens.empty()) return {};
        Span out{list[tokens.first].span.begin, std::min(span.end, list[tokens.last - 1].span.end)};
        if (out.end < span.end && text_[out.end] == '.') ++out.end;
        return trim_marks(text_, out);
    }

    /// "BSN, RN, CCRN"
    [[nodiscard]] bool all_short_capitals(TokenRange range) const {
        const TokenList& list = words_.text.tokens;
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            if (list[i].kind == TokenKind::word &&
                (list.source(i).size() > 6 || !is_all_capitals(list.source(i))))
                return false;
        }
        return !range.empty();
    }

    /// First and last name in lines of their own, of one large size.
    void join_next_line(const Candidate& name) {
        if (name.row + 1 >= list_.rows.size() || list_.body_size <= 0) return;
        const Row& row = list_.rows[name.row];
        const Row& next = list_.rows[name.row + 1];
        const std::string_view more = next.span.of(text_);
        const bool large = row.size > list_.body_size * 1.4F && std::abs(next.size - row.size) < 0.6F;
        if (!large || row.words > 2 || next.words > 2 || !letters_only(more) || next.capitals != row.capitals)
            return;
        if (title_points(words_, next.tokens) >= 2 ||
            (words_.heading(more) && !words_.heading(more)->last_word))
            return;
        contact_.name.span.end = next.span.end;
        contact_.name.value += " " + without_letter_spacing(more);
    }

    void find_label() {
        if (contact_.name.empty()) return;
        for (std::uint32_t i = name_row_; i < std::min<std::size_t>(name_row_ + 3, list_.rows.size()); ++i) {
            if (!is_contact(i)) break;
            for (const EntryField& field : strong_fields(words_, list_, i)) {
                if (field.span.begin < contact_.name.span.end || field.junk || field.place) continue;
                const std::uint32_t count = words_.word_count(field.tokens);
                if (count > 10 || !emails_in(text_, field.span).empty() ||
                    !web_addresses_in(text_, field.span).empty() || !phones_in(text_, field.span).empty())
                    continue;
                const bool looks =
                    list_.has_layout && i == name_row_ + 1 && letters_only(field.span.of(text_));
                if (field.title < 2 && !looks) continue;
                contact_.label = text_of(words_, field.span);
                return;
            }
        }
    }

    const ResumeWords& words_;
    const RowList& list_;
    const std::vector<SectionPart>& parts_;
    std::string_view text_;
    std::vector<SectionKind> kind_of_row_;
    Contact contact_;
    std::uint32_t name_row_ = 0;
};

} // namespace

Contact read_contact(const ResumeWords& words, const RowList& list, const std::vector<SectionPart>& parts) {
    return ContactReader(words, list, parts).read();
}

} // namespace analyzer
