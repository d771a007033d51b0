// SPDX-License-Identifier: Apache-2.0
#include "parse/entries.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>

namespace analyzer {

namespace {

constexpr std::uint32_t most_header_words = 14;
constexpr std::uint32_t most_dated_words = 24;
constexpr std::uint32_t most_rows_above = 4;
constexpr std::uint32_t most_rows_below = 5;

bool starts_lower(std::string_view text) {
    return u_islower(static_cast<UChar32>(code_point_at(text, 0).value)) != 0;
}

/// "Rooms, laundry.": a full stop, and no capital behind the first word.
bool is_remark(const ResumeWords& words, const Row& row, std::string_view content) {
    if (content.back() != '.' || words.holds(words.company_marker, row.tokens)) return false;
    for (std::uint32_t i = row.tokens.first + 1; i < row.tokens.last; ++i) {
        if (starts_with_capital(words.text.tokens.source(i))) return false;
    }
    return true;
}

/// "Nurse, Band 6. Northcliff Trust." right above "March 2021 to present", and nothing right above it.
bool heads_dates(const RowList& list, std::uint32_t i, std::uint32_t first) {
    if ((i > first && !list.rows[i].blank_above) || i + 1 >= list.rows.size()) return false;
    const Row& below = list.rows[i + 1];
    return !below.blank_above && is_line_of_dates(list, below);
}

bool listed_heading(const ResumeWords& words, std::string_view phrase) {
    const auto kind = words.heading(phrase);
    return kind && !kind->last_word;
}

/// Does a line go on from a bullet or sentence above it?
bool continues(const RowList& list, std::uint32_t i, const Row& above, bool above_is_body) {
    const Row& row = list.rows[i];
    if (row.blank_above || row.bullet || (row.bold && !above.bold)) return false;
    if (above.page != row.page) return false;
    if (above.bullet) {
        if (list.has_layout)
            return row.left > above.left + 3 && row.left < above.left + 60 && row.top > above.top;
        return row.indent > above.indent;
    }
    return above_is_body && row.block == above.block && list.has_layout &&
           std::abs(row.left - above.left) < 3;
}

bool is_body(const ResumeWords& words, const RowList& list, std::uint32_t i, std::uint32_t first,
             bool above_is_body) {
    const std::string_view text = words.text.document.text;
    const Row& row = list.rows[i];
    if (row.furniture || row.cells.empty()) return true;
    if (row.bullet) return true;
    const std::string_view content = row.span.of(text);
    if (words.is_subheading(content)) return true;
    if (row.heading_level > 0) return false;
    // "THE LIMEKILN, Barrow Quay. Brasserie, all fresh, nothing from a bag."
    if (!capitals_lead(words, row.tokens).empty() && row.words <= most_dated_words) return false;
    // "Software: Sage, Excel"
    const std::size_t colon = content.substr(0, 40).find(": ");
    if (colon != std::string_view::npos && !row.has_date() &&
        (words.is_subheading(content.substr(0, colon)) || listed_heading(words, content.substr(0, colon))))
        return true;
    const bool margin_date =
        std::any_of(list.dates.begin() + row.first_date, list.dates.begin() + row.first_date + row.date_count,
                    [&](const FoundDate& date) {
                        return date.two_ended && row.cells.size() > 1 &&
                               row.cells.back().tokens.first >= date.tokens.first;
                    });
    if (i > first && !margin_date && continues(list, i, list.rows[i - 1], above_is_body) &&
        !(row.bold && list.has_bold))
        return true;
    const bool dated = row.has_date();
    const bool date_leads = dated && list.dates[row.first_date].range.span.begin <= row.span.begin;
    if (starts_lower(content) && row.words > 2 && !date_leads) return true;
    if (row.words > (dated ? most_dated_words : most_header_words)) return true;
    const char last = text[row.line.end - 1];
    const std::uint32_t last_token = row.tokens.last - 1;
    const bool stops = content.back() == '.' && !row.tokens.empty();
    const bool abbreviated = stops && (last_token > row.tokens.first) &&
                             (words.text.cues.at(words.company_marker, last_token - 1) != nullptr ||
                              words.text.tokens.source(last_token - 1).size() <= 3);
    if (stops && !abbreviated && !dated && !heads_dates(list, i, first) &&
        (row.words > 5 || is_remark(words, row, content)))
        return true;
    if (last == ';' || (last == ',' && row.words > 6)) return true;
    if (row.bold && list.has_bold) return false;
    if (row.words >= 9 && !dated && row.cells.size() == 1 && is_description(words, row.tokens)) return true;
    const bool goes_on = i + 1 < list.rows.size() && !list.rows[i + 1].blank_above &&
                         !list.rows[i + 1].bullet && !list.rows[i + 1].has_date();
    if (!list.has_layout && row.span.size() >= 65 && row.words >= 9 && !dated && goes_on) return true;
    if (row.words >= 4 && words.text.cues.at(words.action_verb, row.tokens.first) != nullptr && !dated) {
        const auto fields = strong_fields(words, list, i);
        const bool titled =
            std::any_of(fields.begin(), fields.end(), [](const EntryField& f) { return f.title >= 3; });
        if (!titled) return true;
    }
    return false;
}

} // namespace

bool is_body_row(const ResumeWords& words, const RowList& list, std::uint32_t row,
                 std::uint32_t first_of_section) {
    const bool above = row > first_of_section && is_body(words, list, row - 1, first_of_section, false);
    return is_body(words, list, row, first_of_section, above);
}

namespace {

class EntryFinder {
  public:
    EntryFinder(const ResumeWords& words, const RowList& list, const SectionPart& part, EntrySort sort)
        : words_(words), list_(list), rows_(list.rows), part_(part), sort_(sort),
          text_(words.text.document.text) {}

    std::vector<Entry> find() {
        classify();
        find_anchors(false);
        if (anchors_.empty()) find_anchors(true);
        if (anchors_.empty()) return undated();
        bound();
        fill();
        return std::move(entries_);
    }

  private:
    struct Anchor {
        std::uint32_t row = 0;
        std::uint32_t date = 0;
        bool alone = false; ///< the row holds nothing but the date (and a place)
    };

    void classify() {
        body_.assign(part_.last - part_.first, false);
        for (std::uint32_t i = part_.first; i < part_.last; ++i) {
            const bool above = i > part_.first && body_[i - 1 - part_.first];
            body_[i - part_.first] = is_body(words_, list_, i, part_.first, above);
        }
    }

    [[nodiscard]] bool body(std::uint32_t i) const { return body_[i - part_.first]; }

    /// Where in its row a date stands.
    struct Place {
        bool alone_in_cell = false, leading = false, trailing = false, bracketed = false;
    };

    [[nodiscard]] Place place_of(const Row& row, const FoundDate& date) const {
        Place place;
        const TokenList& tokens = words_.text.tokens;
        for (const Cell& cell : row.cells) {
            if (date.tokens.first < cell.tokens.first || date.tokens.first >= cell.tokens.last) continue;
            place.leading = only_marks({cell.tokens.first, date.tokens.first});
            place.trailing = only_marks({std::min(date.tokens.last, cell.tokens.last), cell.tokens.last});
            place.alone_in_cell = place.leading && place.trailing;
        }
        const std::uint32_t before = date.tokens.first;
        place.bracketed = before > row.tokens.first &&
                          (tokens.source(before - 1) == "(" || tokens.source(before - 1) == "[");
        return place;
    }

    /// Nothing but marks and labels such as "Date:".
    [[nodiscard]] bool only_marks(TokenRange range) const {
        return words_.word_count(range) == 0 || words_.made_of(words_.date_label, range);
    }

    void find_anchors(bool in_bullets) {
        for (std::uint32_t i = part_.first; i < part_.last; ++i) {
            const Row& row = rows_[i];
            if (row.furniture || !row.has_date() || under_dates(i)) continue;
            if (!in_bullets && (row.bullet || body(i))) {
                margin_anchor(i);
                continue;
            }
            if (row.bullet != in_bullets) continue;
            if (in_bullets && row.words > most_header_words) continue;
            for (std::uint32_t d = row.first_date; d < row.first_date + row.date_count; ++d) {
                const FoundDate& date = list_.dates[d];
                const Place place = place_of(row, date);
                const bool edge = place.leading || place.trailing || place.bracketed ||
                                  (date.two_ended && between_marks(date));
                const bool few_words = row.words <= 12;
                if (!date.two_ended && sort_ == EntrySort::work && !place.alone_in_cell &&
                    !names_something(i))
                    continue;
                const bool holds =
                    date.two_ended ? edge || few_words
                                   : place.alone_in_cell || place.bracketed || (place.leading && few_words) ||
                                         (place.trailing && few_words && after_separator(date));
                if (!holds || (in_bullets && !edge)) continue;
                anchors_.push_back({i, d, is_alone(i)});
                break;
            }
        }
    }

    /// "10/2021 to today", and below it "DevOps Engineer, since 04/2024 Lead DevOps Engineer": the entry has its dates.
    [[nodiscard]] bool under_dates(std::uint32_t i) const {
        return !anchors_.empty() && anchors_.back().row + 1 == i && anchors_.back().alone &&
               list_.dates[anchors_.back().date].two_ended && rows_[i - 1].blank_above &&
               !rows_[i].blank_above;
    }

    /// Does the row hold what is clearly a title or an employer?
    [[nodiscard]] bool names_something(std::uint32_t i) const {
        const auto fields = entry_fields(words_, list_, i);
        return std::any_of(fields.begin(), fields.end(),
                           [](const EntryField& f) { return f.title >= 2 || f.employer >= 2; });
    }

    /// A range in a cell of its own beside the first lines of an entry's body belongs to the header above.
    void margin_anchor(std::uint32_t i) {
        const Row& row = rows_[i];
        if (row.cells.size() < 2) return;
        for (std::uint32_t d = row.first_date; d < row.first_date + row.date_count; ++d) {
            if (!list_.dates[d].two_ended || !place_of(row, list_.dates[d]).alone_in_cell) continue;
            for (std::uint32_t up = i; up > part_.first && up + 3 > i; --up) {
                if (!anchors_.empty() && anchors_.back().row >= up - 1) return;
                if (body(up - 1)) continue;
                anchors_.push_back({up - 1, d, false});
                return;
            }
        }
    }

    /// "Reporter, same paper. Oct 2013 to Jan 2018. Courts, councils."
    [[nodiscard]] bool between_marks(const FoundDate& date) const {
        const TokenList& tokens = words_.text.tokens;
        if (date.tokens.first == 0 || date.tokens.last >= tokens.size()) return false;
        const std::string_view before = tokens.source(date.tokens.first - 1),
                               after = tokens.source(date.tokens.last);
        return (before == "." || before == ",") && (after == "." || after == ",");
    }

    [[nodiscard]] bool after_separator(const FoundDate& date) const {
        if (date.tokens.first == 0) return false;
        const std::string_view mark = words_.text.tokens.source(date.tokens.first - 1);
        return words_.text.tokens[date.tokens.first - 1].kind == TokenKind::symbol && mark != ".";
    }

    [[nodiscard]] bool is_alone(std::uint32_t i) const {
        const auto fields = strong_fields(words_, list_, i);
        return std::all_of(fields.begin(), fields.end(),
                           [](const EntryField& f) { return f.place || f.junk; });
    }

    /// Header lines right above a row, down to `floor`.
    [[nodiscard]] std::uint32_t lines_above(std::uint32_t row, std::uint32_t floor) const {
        std::uint32_t count = 0;
        while (row - count > floor && count < most_rows_above && !body(row - count - 1)) ++count;
        return count;
    }

    [[nodiscard]] bool same_look(const Row& a, const Row& b) const {
        return a.bold == b.bold && a.heading_level == b.heading_level && a.capitals == b.capitals &&
               std::abs(a.size - b.size) < 0.6F && (!list_.has_layout || std::abs(a.left - b.left) < 6);
    }

    void bound() {
        const std::uint32_t first_above = tells_all(anchors_.front().row)
                                              ? named_above(anchors_.front().row)
                                              : lines_above(anchors_.front().row, part_.first);
        const auto lead = entry_fields(words_, list_, anchors_.front().row);
        employer_leads_ =
            !anchors_.front().alone &&
            std::none_of(lead.begin(), lead.end(), [](const EntryField& f) { return f.title >= 2; });
        const std::uint32_t first_row = anchors_.front().row - first_above;
        for (std::size_t a = 0; a < anchors_.size(); ++a) {
            const Anchor& anchor = anchors_[a];
            std::uint32_t start = anchor.row - (a == 0 ? first_above : 0);
            if (a > 0) {
                const std::uint32_t floor = anchors_[a - 1].row + 1;
                const std::uint32_t available = lines_above(anchor.row, floor);
                start = anchor.row - taken_above(anchor, available, first_above, first_row, floor);
            }
            Entry entry;
            entry.first = start;
            entry.date = anchor.date;
            entry.header_end = anchor.row + 1;
            entries_.push_back(entry);
        }
        for (std::size_t e = 0; e < entries_.size(); ++e)
            entries_[e].last = e + 1 < entries_.size() ? entries_[e + 1].first : part_.last;
    }

    /// Is a title all that the row tells beside dates and places?
    [[nodiscard]] bool titled_alone(std::uint32_t row) const {
        std::uint32_t named = 0, titled = 0;
        for (const EntryField& field : entry_fields(words_, list_, row)) {
            if (field.place || field.junk) continue;
            ++named;
            titled += field.title >= 2 ? 1U : 0U;
        }
        return titled > 0 && named == titled;
    }

    /// Does the row hold a title and what may be its employer, beside the date?
    [[nodiscard]] bool tells_all(std::uint32_t row) const {
        std::uint32_t named = 0;
        bool titled = false;
        for (const EntryField& field : entry_fields(words_, list_, row)) {
            if (field.place || field.junk) continue;
            ++named;
            titled = titled || field.title >= 2;
        }
        return titled && named >= 2;
    }

    /// The line right above a complete one: a part of the section ("Teaching"), or its employer.
    [[nodiscard]] std::uint32_t named_above(std::uint32_t row) const {
        if (row == part_.first || body(row - 1)) return 0;
        const auto fields = entry_fields(words_, list_, row - 1);
        const auto here = entry_fields(words_, list_, row);
        const auto named = [](const EntryField& f) { return f.employer >= 2; };
        return std::any_of(fields.begin(), fields.end(), named) &&
                       std::none_of(here.begin(), here.end(), named)
                   ? 1
                   : 0;
    }

    [[nodiscard]] std::uint32_t taken_above(const Anchor& anchor, std::uint32_t available,
                                            std::uint32_t usual, std::uint32_t first_row,
                                            std::uint32_t floor) const {
        if (available == 0) return 0;
        // A gap above one of the lines is where the entry begins.
        for (std::uint32_t k = 1; usual > 0 && k <= available; ++k) {
            if (rows_[anchor.row - k].blank_above && !rows_[anchor.row].blank_above) return k;
        }
        // The line above that looks like the section's first line begins an entry as that one did.
        for (std::uint32_t k = std::min(available, usual); k > 0; --k) {
            const Row& row = rows_[anchor.row - k];
            if (usual > 0 && same_look(row, rows_[first_row]) &&
                (row.bold || row.heading_level > 0 || row.capitals))
                return k;
        }
        if (usual > 0) {
            // Lines left between two dates without a body belong to the entry above where the date comes
            // first there.
            const bool all_between = anchor.row - available == floor;
            if (all_between && available > usual) return usual;
            return std::min(available, usual);
        }
        // Below an employer's dated line stand its roles; the next employer may come without a date.
        if (employer_leads_ && !anchor.alone && titled_alone(anchor.row) && anchor.row - 1 > floor &&
            !titled_alone(anchor.row - 1) && rows_[anchor.row - 1].words <= 8)
            return 1;
        const bool date_only = anchor.alone;
        const Row& above = rows_[anchor.row - 1];
        const bool strong = above.heading_level > 0 ||
                            (above.bold && list_.has_bold && !rows_[anchor.row].bold && above.blank_above);
        if (!date_only && strong && anchor.row - 1 > floor) return 1;
        return 0;
    }

    void fill() {
        for (std::size_t e = 0; e < entries_.size(); ++e) {
            Entry& entry = entries_[e];
            for (std::uint32_t i = entry.first; i < entry.header_end; ++i) append(entry, i);
            std::uint32_t below = 0;
            while (entry.header_end < entry.last && below < most_rows_below) {
                const std::uint32_t i = entry.header_end;
                const Row& row = rows_[i];
                const std::uint32_t filled = told(entry);
                const bool label_bullet =
                    row.bullet && filled == 0 && below == 0 && row.words <= most_header_words;
                // Below a date that stands alone the entry's name must follow, however long it is.
                const bool named_below = !row.bullet && filled == 0 && below == 0 &&
                                         row.words <= most_dated_words &&
                                         row.indent <= rows_[entry.first].indent + 1;
                if (body(i) && !label_bullet && !named_below && !words_.is_subheading(row.span.of(text_)))
                    break;
                if (words_.is_subheading(row.span.of(text_))) break;
                std::vector<EntryField> more = entry_fields(words_, list_, i);
                const bool only_place =
                    !more.empty() && std::all_of(more.begin(), more.end(),
                                                 [](const EntryField& f) { return f.place || f.junk; });
                if (filled >= 2 && !only_place && !completes(entry, more)) break;
                entry.fields.insert(entry.fields.end(), more.begin(), more.end());
                if (e == 0 && std::any_of(more.begin(), more.end(), [](const EntryField& f) {
                        return !f.place && !f.junk && f.title < 2;
                    }))
                    employer_below_ = true;
                ++entry.header_end;
                ++below;
            }
        }
    }

    void append(Entry& entry, std::uint32_t row) {
        const std::vector<EntryField> more = entry_fields(words_, list_, row);
        entry.fields.insert(entry.fields.end(), more.begin(), more.end());
    }

    [[nodiscard]] static std::uint32_t told(const Entry& entry) {
        std::uint32_t count = 0;
        for (const EntryField& field : entry.fields) count += field.place || field.junk ? 0U : 1U;
        return count;
    }

    /// Two fields, none of them a title, and the next line is one: "Acme – Platform Team", then "Engineer".
    [[nodiscard]] bool completes(const Entry& entry, const std::vector<EntryField>& more) {
        const auto titled = [](const EntryField& f) { return f.title >= 2 && !f.junk; };
        const auto named = [](const EntryField& f) { return f.employer >= 2 && !f.junk; };
        const bool has_title = std::any_of(entry.fields.begin(), entry.fields.end(), titled);
        const bool has_employer = std::any_of(entry.fields.begin(), entry.fields.end(), named);
        if (!has_title && std::any_of(more.begin(), more.end(), titled)) return true;
        if (has_employer) return false;
        if (std::any_of(more.begin(), more.end(), named)) return true;
        // "Engineer, Payments Team", then "Acme | Leeds, UK", or "Acme" where the first entry's employer
        // stood below its title.
        const bool team = std::any_of(entry.fields.begin(), entry.fields.end(),
                                      [](const EntryField& f) { return f.comma_part; });
        const bool beside_place = more.size() == 2 && more[0].place != more[1].place;
        const bool name = more.size() == 1 && !more[0].junk && words_.word_count(more[0].tokens) <= 6 &&
                          !is_description(words_, more[0].tokens);
        return team && (beside_place || (employer_below_ && name));
    }

    /// A section without dates: entries begin at lines that stand out, or after a gap.
    std::vector<Entry> undated() {
        for (std::uint32_t i = part_.first; i < part_.last; ++i) {
            const Row& row = rows_[i];
            if (body(i)) continue;
            const bool strong = row.heading_level > 0 || (row.bold && list_.has_bold);
            const bool after_body = i == part_.first || body(i - 1) || row.blank_above;
            const bool followed = i + 1 < part_.last;
            if (!strong && !(sort_ == EntrySort::work && after_body && followed)) continue;
            if (!after_body && !entries_.empty()) continue;
            Entry entry;
            entry.first = i;
            entry.header_end = i + 1;
            append(entry, i);
            const bool told_much =
                std::any_of(entry.fields.begin(), entry.fields.end(),
                            [](const EntryField& f) { return f.title >= 2 || f.employer >= 2; });
            if (!strong && !told_much) continue;
            entries_.push_back(entry);
        }
        for (std::size_t e = 0; e < entries_.size(); ++e)
            entries_[e].last = e + 1 < entries_.size() ? entries_[e + 1].first : part_.last;
        for (Entry& entry : entries_) {
            while (entry.header_end < entry.last && !body(entry.header_end) && told(entry) < 2)
                append(entry, entry.header_end++);
        }
        return std::move(entries_);
    }

    const ResumeWords& words_;
    const RowList& list_;
    const std::vector<Row>& rows_;
    const SectionPart& part_;
    EntrySort sort_;
    std::string_view text_;
    std::vector<bool> body_;
    std::vector<Anchor> anchors_;
    bool employer_below_ = false; ///< the first entry's employer stands below its dated line
    bool employer_leads_ = false; ///< the first dated line names no title
    std::vector<Entry> entries_;
};

} // namespace

std::vector<Entry> find_entries(const ResumeWords& words, const RowList& list, const SectionPart& part,
                                EntrySort sort) {
    return EntryFinder(words, list, part, sort).find();
}

} // namespace analyzer
