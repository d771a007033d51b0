// SPDX-License-Identifier: Apache-2.0
#include "parse/find_sections.hpp"

#include "parse/section_content.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>

namespace analyzer {

namespace {

/// What makes a heading stand out.
struct Look {
    int size = 0; ///< half points
    bool bold = false;
    bool capitals = false;
    std::uint8_t level = 0;

    bool operator==(const Look&) const = default;
};

struct Candidate {
    std::uint32_t row = 0;
    ResumeWords::HeadingKind kind;
    enum class Place : std::uint8_t { alone, rail, inline_text } place = Place::alone;
    Span heading;
    bool listed = true;
    int score = 0;
};

constexpr std::size_t most_parts_back = 40;
constexpr std::uint32_t most_rows_back = 120;

bool is_main(SectionKind kind) {
    return kind == SectionKind::work || kind == SectionKind::education || kind == SectionKind::skills;
}

class Finder {
  public:
    Finder(const ResumeWords& words, RowList& list)
        : words_(words), list_(list), rows_(list.rows), text_(words.text.document.text) {}

    std::vector<SectionPart> find() {
        drop_ornaments();
        collect();
        learn_look();
        std::vector<Candidate> taken = choose();
        return parts(taken);
    }

  private:
    [[nodiscard]] static Look look_of(const Row& row) {
        return {static_cast<int>(row.size * 2 + 0.5F), row.bold, row.capitals, row.heading_level};
    }

    [[nodiscard]] bool stands_out(const Row& row) const {
        return row.heading_level > 0 || (row.bold && list_.has_bold) || row.capitals || row.rule_below ||
               (list_.body_size > 0 && row.size > list_.body_size + 0.6F);
    }

    /// "★ Work" above lines without that mark is a heading with an ornament, no item of a list.
    void drop_ornaments() {
        for (std::uint32_t i = 0; i + 1 < rows_.size(); ++i) {
            Row& row = rows_[i];
            if (!row.bullet || !row.blank_above || row.item_like || row.cells.size() != 1) continue;
            const std::string_view here = text_.substr(row.line.begin),
                                   below = text_.substr(rows_[i + 1].line.begin);
            if (code_point_at(here, 0).value == code_point_at(below, 0).value) continue;
            const auto kind = words_.heading(row.span.of(text_));
            if (kind && !kind->last_word) row.bullet = false;
        }
    }

    void collect() {
        for (std::uint32_t i = 0; i < rows_.size(); ++i) {
            Row& row = rows_[i];
            if (row.furniture || row.cells.empty()) continue;
            if (auto candidate = alone(i)) {
                candidates_.push_back(*candidate);
            } else if (auto rail = in_rail(i)) {
                candidates_.push_back(*rail);
            } else if (auto inline_one = before_colon(i)) {
                candidates_.push_back(*inline_one);
            }
        }
    }

    [[nodiscard]] std::optional<Candidate> alone(std::uint32_t i) const {
        const Row& row = rows_[i];
        const auto kind = words_.heading(row.span.of(text_));
        if (!kind || (kind->last_word && (row.has_date() || row.cells.size() > 1))) return std::nullopt;
        Candidate found{i, *kind, Candidate::Place::alone, row.span};
        found.score = kind->whole ? 2 : kind->last_word ? 0 : 1;
        if (row.heading_level > 0) found.score += 2;
        if (row.bold && list_.has_bold) found.score += 1;
        if (row.capitals) found.score += 1;
        if (list_.body_size > 0 && row.size > list_.body_size + 0.6F) found.score += 1;
        if (row.blank_above || row.rule_below) found.score += 1;
        if (row.line.end > row.line.begin && text_[row.line.end - 1] == ':') found.score += 1;
        const bool apart = (i == 0 || rows_[i - 1].block != row.block) &&
                           (i + 1 == rows_.size() || rows_[i + 1].block != row.block);
        if (apart && list_.has_layout) found.score += 1;
        if (row.bullet) found.score -= 3;
        if (row.cells.size() > 1 && row.cells.size() == row.words) found.score -= 1;
        // A word processor's table of "heading, then its text" has no look of its own; the line before ends
        // its sentence.
        if (!list_.has_layout && !row.bullet && main_or_plain(kind->kind) && kind->whole) found.score += 1;
        return found;
    }

    [[nodiscard]] static bool main_or_plain(SectionKind kind) {
        return kind != SectionKind::other && kind != SectionKind::courses;
    }

    [[nodiscard]] std::optional<Candidate> in_rail(std::uint32_t i) const {
        const Row& row = rows_[i];
        if (row.cells.size() < 2 || row.bullet) return std::nullopt;
        const auto kind = words_.heading(row.cells.front().span.of(text_));
        if (!kind || !kind->whole) return std::nullopt;
        Candidate found{i, *kind, Candidate::Place::rail, row.cells.front().span};
        found.score = 2;
        return found;
    }

    [[nodiscard]] std::optional<Candidate> before_colon(std::uint32_t i) const {
        const Row& row = rows_[i];
        const std::string_view content = row.span.of(text_);
        const std::size_t colon = content.substr(0, 60).find(':');
        if (colon == std::string_view::npos || colon + 1 >= content.size() || row.bullet) return std::nullopt;
        const auto kind = words_.heading(content.substr(0, colon));
        if (!kind || !kind->whole || kind->kind == SectionKind::contact || kind->kind == SectionKind::other)
            return std::nullopt;
        if (words_.is_subheading(content.substr(0, colon))) return std::nullopt;
        Candidate found{i,
                        *kind,
                        Candidate::Place::inline_text,
                        {row.span.begin, row.span.begin + static_cast<std::uint32_t>(colon)}};
        found.score = 1 + (row.blank_above ? 1 : 0);
        return found;
    }

    /// The look most of the sure headings share.
    void learn_look() {
        std::vector<std::pair<Look, int>> looks;
        for (const Candidate& candidate : candidates_) {
            if (candidate.place == Candidate::Place::rail && is_main(candidate.kind.kind) &&
                candidate.kind.kind != SectionKind::skills) {
                if (rails_.size() < most_parts_back) rails_.push_back(rows_[candidate.row].left);
            }
            if (candidate.place != Candidate::Place::alone || candidate.score < 3 || candidate.kind.last_word)
                continue;
            const Look look = look_of(rows_[candidate.row]);
            const int weight = is_main(candidate.kind.kind) && candidate.kind.whole ? 3 : 1;
            const auto same =
                std::find_if(looks.begin(), looks.end(), [&](const auto& l) { return l.first == look; });
            if (same == looks.end()) {
                looks.emplace_back(look, weight);
            } else {
                same->second += weight;
            }
        }
        for (const Candidate& candidate : candidates_) {
            if (candidate.place == Candidate::Place::alone && !candidate.kind.last_word)
                ++shares_[key_of(look_of(rows_[candidate.row]))].first;
        }
        for (const Row& row : rows_) {
            if (row.words <= 6 && row.cells.size() == 1) ++shares_[key_of(look_of(row))].second;
        }
        const auto most = std::max_element(looks.begin(), looks.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        if (most == looks.end()) return;
        main_look_ = most->first;
        main_stands_out_ =
            main_look_->level > 0 || main_look_->bold || main_look_->capitals ||
            (list_.body_size > 0 && static_cast<float>(main_look_->size) / 2 > list_.body_size + 0.6F);
    }

    /// Does a heading of this look stand below those of the main look?
    [[nodiscard]] bool weaker(const Row& row) const {
        if (!main_look_) return false;
        const Look look = look_of(row);
        if (main_look_->level > 0 && (look.level == 0 || look.level > main_look_->level)) return true;
        if (main_look_->level == 0 && look.level > 0) return false;
        if (look.size + 1 < main_look_->size) return true;
        if (main_look_->capitals && !look.capitals) return true;
        return main_look_->bold && !look.bold && look.size <= main_look_->size;
    }

    [[nodiscard]] static int key_of(const Look& look) {
        return look.size * 64 + look.level * 4 + (look.bold ? 2 : 0) + (look.capitals ? 1 : 0);
    }

    /// Do headings make up at least half of the short lines that look like this one?
    [[nodiscard]] bool shared_look(const Row& row) const {
        const auto at = shares_.find(key_of(look_of(row)));
        if (at == shares_.end()) return false;
        const std::uint32_t listed = at->second.first, all = at->second.second;
        return listed * 2 >= all && (listed >= 2 || row.capitals);
    }

    [[nodiscard]] bool same_as_main(const Row& row) const {
        if (!main_look_) return false;
        const Look look = look_of(row);
        if (main_look_->level > 0) return look.level == main_look_->level && look.bold == main_look_->bold;
        return std::abs(look.size - main_look_->size) <= 0 && look.bold == main_look_->bold &&
               (look.capitals == main_look_->capitals);
    }

    /// A listed phrase that is usual inside a section of that kind, as the label of a part of it.
    [[nodiscard]] bool is_part_of(SectionKind outer, const Candidate& candidate) const {
        const SectionKind kind = candidate.kind.kind;
        const bool label = words_.is_subheading(candidate.heading.of(text_));
        switch (outer) {
        case SectionKind::skills:
            return kind == SectionKind::skills || kind == SectionKind::languages ||
                   kind == SectionKind::courses || kind == SectionKind::other ||
                   kind == SectionKind::projects || label;
        case SectionKind::work:
        case SectionKind::projects:
        case SectionKind::volunteering:
            return label || kind == outer || kind == SectionKind::other || (kind == SectionKind::work) ||
                   (kind == SectionKind::volunteering) || (kind == SectionKind::contact);
        case SectionKind::education:
            return label || kind == SectionKind::courses || kind == SectionKind::education;
        case SectionKind::contact:
            return kind == SectionKind::contact;
        default:
            return label && kind != SectionKind::awards && kind != SectionKind::courses &&
                   kind != SectionKind::references && kind != SectionKind::summary;
        }
    }

    std::vector<Candidate> choose() {
        std::vector<Candidate> taken;
        std::size_t next = 0;
        SectionKind outer = SectionKind::contact;
        bool begun = false;
        for (std::uint32_t i = 0; i < rows_.size(); ++i) {
            const bool is_candidate = next < candidates_.size() && candidates_[next].row == i;
            if (is_candidate) {
                const Candidate& candidate = candidates_[next++];
                if (accepted(candidate, outer, begun)) {
                    taken.push_back(candidate);
                    outer = candidate.kind.kind;
                    begun = true;
                    continue;
                }
            }
            auto unknown = told_by_content(i, begun && outer == SectionKind::summary);
            if (!unknown) unknown = unlisted(i, begun);
            if (unknown) {
                taken.push_back(*unknown);
                outer = unknown->kind.kind;
                begun = true;
            }
        }
        return taken;
    }

    [[nodiscard]] bool accepted(const Candidate& candidate, SectionKind outer, bool begun) const {
        const Row& row = rows_[candidate.row];
        switch (candidate.place) {
        case Candidate::Place::alone: {
            const bool plain_page =
                !main_stands_out_ && candidate.kind.whole && !row.bullet && row.cells.size() == 1 &&
                (is_main(candidate.kind.kind) || !words_.is_subheading(candidate.heading.of(text_)));
            // "Customer Experience" may be a department: its look must be that of the other headings.
            if (candidate.kind.last_word)
                return begun && main_stands_out_ && same_as_main(row) &&
                       unlisted(candidate.row, begun).has_value();
            if (candidate.score < (plain_page ? 2 : 3)) return false;
            const bool plain_text = !list_.has_layout && (!main_look_ || main_look_->level == 0) &&
                                    row.blank_above && !is_part_of(outer, candidate);
            if (main_stands_out_ && !stands_out(row) && !plain_text) return false;
            if (begun && weaker(row) && (is_part_of(outer, candidate) || !(plain_text || shared_look(row))))
                return false;
            if (begun && !list_.has_layout && row.heading_level == 0 && !stands_out(row) &&
                !row.blank_above && is_part_of(outer, candidate))
                return false;
            if (!begun && candidate.kind.kind == SectionKind::other && weaker(row)) return false;
            return true;
        }
        case Candidate::Place::rail: {
            const bool with_rail = std::any_of(rails_.begin(), rails_.end(), [&](float left) {
                return rails_.size() >= 2 || std::abs(left - row.left) < 60;
            });
            if (rails_.empty()) return false;
            if (!with_rail) return false;
            return !(outer == candidate.kind.kind && is_part_of(outer, candidate));
        }
        case Candidate::Place::inline_text:
            if (!begun && candidate.kind.kind == SectionKind::skills && !row.blank_above) return false;
            if (is_part_of(outer, candidate) && begun) return false;
            if (outer == SectionKind::contact && !row.blank_above) return false;
            return row.blank_above || (!candidates_.empty() && candidate.row > 0 &&
                                       rows_[candidate.row - 1].block != row.block && list_.has_layout);
        }
        return false;
    }

    /// Since the last heading there were dated lines, and no line of this look stood above one.
    [[nodiscard]] bool unlike_entries(std::uint32_t i) const {
        bool dated = false;
        for (std::uint32_t j = i; j > 1 && j + most_rows_back > i; --j) {
            const Row& row = rows_[j - 1];
            const Row& above = rows_[j - 2];
            if (const auto kind = words_.heading(row.span.of(text_));
                kind && !kind->last_word && look_of(row) == *main_look_)
                return dated;
            if (!row.has_date() || row.bullet) continue;
            dated = true;
            if (above.capitals && look_of(above) == look_of(rows_[i])) {
                const auto kind = words_.heading(above.span.of(text_));
                if (!kind || kind->last_word) return false;
            }
        }
        return false;
    }

    /// A line that looks just like the headings, and like nothing else does.
    [[nodiscard]] std::optional<Candidate> unlisted(std::uint32_t i, bool begun) const {
        const Row& row = rows_[i];
        if (!main_look_ || row.furniture || row.bullet || row.words == 0 || row.words > 7 || row.has_date() ||
            row.cells.size() != 1)
            return std::nullopt;
        if (!same_as_main(row) || !begun) return std::nullopt;
        const bool sized =
            list_.body_size > 0 && static_cast<float>(main_look_->size) / 2 > list_.body_size + 0.6F;
        if (main_look_->level == 0 && !sized) {
            if (!row.capitals && !(main_look_->bold && row.rule_below)) return std::nullopt;
            if (!row.blank_above && !list_.has_layout) return std::nullopt;
            if (words_.holds(words_.title_noun, row.tokens) ||
                words_.holds(words_.company_marker, row.tokens) ||
                words_.holds(words_.school_marker, row.tokens) ||
                words_.degree_in(row.tokens) != DegreeLevel::none)
                return std::nullopt;
            if (list_.has_layout && !row.blank_above && rows_[i > 0 ? i - 1 : 0].block == row.block)
                return std::nullopt;
        }
        const bool date_near = i + 1 < rows_.size() && rows_[i + 1].has_date() && rows_[i + 1].words < 12 &&
                               !rows_[i + 1].bullet;
        if (date_near && !(row.capitals && row.blank_above && main_look_->capitals && unlike_entries(i)))
            return std::nullopt;
        Candidate found{i, {SectionKind::other, false}, Candidate::Place::alone, row.span};
        found.listed = false;
        return found;
    }

    /// "Kitchens I have stood in": a short line of no list whose words name a kind of section, which the lines
    /// below it bear out.
    [[nodiscard]] std::optional<Candidate> told_by_content(std::uint32_t i, bool after_summary) const {
        const Row& row = rows_[i];
        if (i == 0 || row.furniture || row.bullet || row.words == 0 || row.words > 6 || row.has_date() ||
            row.cells.size() != 1 || i + 1 >= rows_.size())
            return std::nullopt;
        const std::string_view phrase = row.span.of(text_);
        const char end = text_[row.line.end - 1];
        if (end == '.' || end == ',' || end == ';' || !starts_with_capital(phrase)) return std::nullopt;
        if (words_.is_subheading(phrase)) return std::nullopt;
        if (list_.has_layout || main_stands_out_ ? !same_as_main(row) : !row.blank_above) return std::nullopt;
        if (words_.holds(words_.company_marker, row.tokens) || words_.mentions(Kind::title, row.tokens))
            return std::nullopt;
        std::vector<SectionKind> hints = words_.heading_hints(phrase);
        if (hints.empty() && after_summary && opens_jobs(i + 1)) hints.push_back(SectionKind::work);
        const SectionContent content = content_of(words_, list_, i + 1, i + 1 + most_rows_below);
        for (const SectionKind kind : hints) {
            if (!bears_out(kind, content)) continue;
            Candidate found{i, {kind, false}, Candidate::Place::alone, row.span};
            found.listed = false;
            return found;
        }
        return std::nullopt;
    }

    /// "Chapters", above a line from a year to a year, on a page that has no heading for its jobs.
    [[nodiscard]] bool opens_jobs(std::uint32_t i) const {
        return tells_a_time(list_, rows_[i]) &&
               std::none_of(candidates_.begin(), candidates_.end(),
                            [](const Candidate& c) { return c.kind.kind == SectionKind::work; });
    }

    std::vector<SectionPart> parts(const std::vector<Candidate>& taken) {
        std::vector<SectionPart> parts;
        SectionPart part;
        for (const Candidate& candidate : taken) {
            part.last = candidate.row;
            parts.push_back(part);
            part = {candidate.kind.kind, candidate.heading, candidate.row, candidate.row};
            Row& row = rows_[candidate.row];
            if (candidate.place == Candidate::Place::alone) {
                ++part.first;
                continue;
            }
            row.span = trim_marks(text_, {candidate.heading.end, row.span.end});
            row.tokens = words_.tokens_in(row.span);
            row.cells = cells_of(words_, row.span);
            row.words = words_.word_count(row.tokens);
        }
        part.last = static_cast<std::uint32_t>(rows_.size());
        parts.push_back(part);
        if (list_.has_layout) parts = continued(parts);
        for (SectionPart& one : parts) settle_kind(words_, list_, one);
        return parts;
    }

    struct Column {
        float left = 0, right = 0;
    };

    static void widen(Column& column, const Row& row) {
        column.left = std::min(column.left, row.left);
        column.right = std::max(column.right, row.right);
    }

    /// Where the text jumps to another column without a heading there, it goes on with what that column held
    /// last.
    [[nodiscard]] std::vector<SectionPart> continued(const std::vector<SectionPart>& parts) const {
        std::vector<SectionPart> all;
        std::vector<Column> columns;
        for (const SectionPart& whole : parts) {
            SectionPart part = whole;
            const bool headed_alone = whole.first > 0 && !whole.heading.empty() &&
                                      rows_[whole.first - 1].span.overlaps(whole.heading);
            const Row* head =
                whole.first < rows_.size() ? &rows_[headed_alone ? whole.first - 1 : whole.first] : nullptr;
            Column here;
            if (head != nullptr) here = {head->left, head->right};
            if (whole.first < whole.last) widen(here, rows_[whole.first]);
            for (std::uint32_t i = whole.first + 1; i < whole.last; ++i) {
                const Row& row = rows_[i];
                const Row& above = rows_[i - 1];
                // Within the height of its section it is a list set in columns.
                const bool stays = row.furniture || (row.page == above.page && row.top > above.top + 2) ||
                                   (row.page == head->page && row.top >= head->top - 3) ||
                                   (row.left < here.right + 5 && row.right > here.left - 5);
                std::size_t other = stays ? 0 : all.size();
                const std::size_t floor = other > most_parts_back ? other - most_parts_back : 0;
                while (other > floor) {
                    const Column& there = columns[other - 1];
                    const bool headed = !all[other - 1].heading.empty();
                    const bool beside = there.right < here.left + 20 || there.left > here.right - 20;
                    if (headed && beside && row.left > there.left - 15 && row.left < there.right) break;
                    --other;
                }
                if (other <= floor) {
                    widen(here, row);
                    continue;
                }
                SectionPart rest = part;
                part.last = i;
                all.push_back(part);
                columns.push_back(here);
                rest.kind = all[other - 1].kind;
                rest.heading = {};
                rest.first = i;
                part = rest;
                here = {row.left, row.right};
            }
            columns.push_back(here);
            all.push_back(part);
        }
        return all;
    }

    const ResumeWords& words_;
    RowList& list_;
    std::vector<Row>& rows_;
    std::string_view text_;
    std::vector<Candidate> candidates_;
    std::unordered_map<int, std::pair<std::uint32_t, std::uint32_t>>
        shares_; ///< by look: listed headings, short lines
    std::vector<float> rails_;
    std::optional<Look> main_look_;
    bool main_stands_out_ = false;
};

} // namespace

std::vector<SectionPart> find_sections(const ResumeWords& words, RowList& list) {
    return Finder(words, list).find();
}

} // namespace analyzer
