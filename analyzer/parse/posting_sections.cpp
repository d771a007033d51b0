// SPDX-License-Identifier: Apache-2.0
#include "parse/posting_sections.hpp"

#include "parse/heading_role.hpp"
#include "parse/posting_table.hpp"
#include "parse/run_in_heading.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <optional>

namespace analyzer {

namespace {

constexpr std::uint32_t longest_heading_line = 9; // words
constexpr std::uint32_t crowded_line = 20;        // tokens; a line of more may hold headings in its middle

struct Candidate {
    std::uint32_t count = 0;
    PostingRole role = PostingRole::other;
    bool label = false;
};

class HeadingFinder {
  public:
    explicit HeadingFinder(const PostingText& text) : text_(text) {}

    std::vector<PostingHeading> find() {
        for (std::uint32_t i = 0; i < text_.size();) {
            if (text_.starts_line(i) && text_.tokens[i].after_blank_line) paragraph_ = i;
            const std::optional<PostingHeading> heading = heading_at(i);
            if (heading) {
                add(*heading);
                i = heading->tokens.last;
            } else {
                ++i;
            }
        }
        return std::move(found_);
    }

  private:
    void add(PostingHeading heading) {
        const std::uint32_t end = heading.tokens.last;
        const bool rest_on_line = end < text_.size() && !text_.starts_line(end);
        const bool single = rest_on_line && (heading.role == PostingRole::preferred ||
                                             (heading.label && !asks(heading.role)));
        const PostingRole before = role_;
        found_.push_back(heading);
        if (heading.label && asks(heading.role) && role_ == PostingRole::preferred &&
            heading.role == PostingRole::required) {
            found_.back().role = PostingRole::preferred;
        }
        role_ = found_.back().role;
        if (!heading.label && asks(role_) && text_.bulleted(end)) end_list(list_end(end));
        if (!heading.label && asks(role_) && !rest_on_line && !text_.bulleted(end)) end_lines(heading.tokens);
        if (!single) return;
        // "Location: Berlin" holds for its own line only, unless the whole posting is one line.
        std::uint32_t stop = text_.line_end(end);
        constexpr int longest_field = 6; // lines
        for (int lines = 0; lines < longest_field && stop < text_.size() && !text_.fresh_line(stop);
             ++lines) {
            stop = text_.line_end(stop);
        }
        if (stop < text_.size()) back_to_.push_back({{stop, stop}, before, false});
    }

    static bool asks(PostingRole role) {
        return role == PostingRole::required || role == PostingRole::preferred;
    }

    std::optional<PostingHeading> heading_at(std::uint32_t i) {
        while (!back_to_.empty() && back_to_.front().tokens.first <= i) {
            if (found_.empty() || found_.back().tokens.last <= back_to_.front().tokens.first) {
                found_.push_back(back_to_.front());
                role_ = back_to_.front().role;
            }
            back_to_.erase(back_to_.begin());
        }
        if (i < table_end_) return std::nullopt;
        if (text_.starts_line(i)) {
            if (const std::optional<PostingHeading> head = table_head(i)) return head;
            if (const std::optional<PostingHeading> line = heading_line(i)) return line;
            if (const std::optional<PostingHeading> run = heading_in_paragraph(i)) return run;
        }
        if (const std::optional<PostingHeading> list = led_in_list(i)) return list;
        for (const bool label : {false, true}) {
            const Candidate candidate = longest(i, label);
            if (candidate.count == 0) continue;
            if (const std::uint32_t end = inline_end(i, candidate); end != 0)
                return {{{i, end}, candidate.role, label}};
        }
        return std::nullopt;
    }

    std::optional<PostingHeading> heading_in_paragraph(std::uint32_t i) const {
        const std::optional<RunInHeading> run = i == paragraph_ ? run_in_heading(text_, i) : std::nullopt;
        if (!run) return std::nullopt;
        const Candidate listed = longest(run->words.first, false);
        const bool told = run->marked || (run->asks && heading_sense(text_, run->words));
        if (!told && listed.count != run->words.size()) return std::nullopt;
        if (listed.count == run->words.size()) return {{run->whole, listed.role, false}};
        return {{run->whole, role_of_heading(run->whole, run->words), false}};
    }

    /// "Criteria | Essential | Desirable": the head of a table, whose columns say what is asked and what is wished.
    std::optional<PostingHeading> table_head(std::uint32_t i) {
        const std::vector<PostingRole> roles = column_roles(text_, i);
        if (roles.empty()) return std::nullopt;
        std::uint32_t row = text_.line_end(i);
        while (row < text_.size()) {
            const std::vector<TokenRange> columns = table_cells(text_, row);
            if (columns.size() < 2 || columns.size() > roles.size()) break;
            for (std::size_t k = 0; k < columns.size(); ++k) {
                if (!columns[k].empty()) end_reign(columns[k].first, roles[k]);
            }
            row = text_.line_end(row);
        }
        if (row == text_.line_end(i)) return std::nullopt;
        if (row < text_.size()) end_reign(row, role_);
        table_end_ = row;
        return PostingHeading{{i, text_.line_end(i)}, PostingRole::other, false};
    }

    /// "... 36 hours a week. We would like you to bring:" before a list: the sentence tells what the list is.
    std::optional<PostingHeading> led_in_list(std::uint32_t i) {
        constexpr std::uint32_t longest_lead = 30; // tokens
        const bool begins = text_.fresh_line(i) || (i > 0 && text_.ends_sentence(i - 1));
        if (!begins || text_.bulleted(text_.line_begin(i)) || i < table_end_) return std::nullopt;
        std::uint32_t list = i + 1;
        for (; list < text_.size() && list < i + longest_lead && !text_.bulleted(list); ++list) {
            if (text_.ends_sentence(list) || text_.symbol(list - 1, ":;") || text_.fresh_line(list))
                return std::nullopt;
        }
        if (!text_.bulleted(list) || text_.words_in({i, list}) < 3) return std::nullopt;
        const std::optional<HeadingSense> sense = heading_sense(text_, {i, list});
        if (!sense || sense->role == role_ || !leads_in(*sense, list)) return std::nullopt;
        if (const std::uint32_t end = list_end(list); end < text_.size()) end_reign(end, role_);
        return PostingHeading{{list, list}, sense->role, false};
    }

    bool leads_in(const HeadingSense& sense, std::uint32_t list) const {
        if (sense.role == PostingRole::preferred || sense.role == PostingRole::benefits) return true;
        if (sense.role != PostingRole::required || asks(role_)) return false;
        // "In this role you will need to:" may lead in tasks as well.
        return role_ != PostingRole::duties || role_of_list(text_, list) == PostingRole::required;
    }

    std::uint32_t list_end(std::uint32_t i) const {
        while (i < text_.size() && (text_.bulleted(i) || !text_.fresh_line(i))) i = text_.line_end(i);
        return i;
    }

    /// A list of demands is over where prose follows it: there only sentences that ask do.
    void end_list(std::uint32_t end) {
        constexpr std::uint32_t shortest_prose = 8; // words of its first line
        constexpr std::uint32_t shortest_sentence = 4;
        if (end >= text_.size() || !text_.tokens[end].after_blank_line || !text_.capital(end)) return;
        const TokenRange line{end, text_.line_end(end)};
        const bool sentence = text_.words_in(line) >= shortest_sentence && text_.ends_sentence(line.last - 1);
        if ((sentence || text_.words_in(line) >= shortest_prose) && !text_.symbol(line.last - 1, ":"))
            end_reign(end, PostingRole::other);
    }

    /// The same of lines without signs right under their heading, and of a paragraph of wishes.
    void end_lines(TokenRange heading) {
        constexpr std::uint32_t longest_item = 9; // words
        const std::uint32_t first = heading.last;
        if (first >= text_.size() || text_.tokens[first].after_blank_line || heading.empty()) return;
        std::uint32_t end = first, lines = 0, sentences = 0;
        while (end < text_.size() && (end == first || !text_.tokens[end].after_blank_line)) {
            const TokenRange line{end, text_.line_end(end)};
            ++lines;
            if (text_.ends_sentence(line.last - 1) || text_.words_in(line) > longest_item) ++sentences;
            end = line.last;
        }
        const bool list = lines > 1 && sentences == 0;
        if (list || role_ == PostingRole::preferred) end_list(end);
    }

    /// From a token on another role reigns.
    void end_reign(std::uint32_t i, PostingRole role) {
        const auto place = std::find_if(back_to_.begin(), back_to_.end(),
                                        [&](const PostingHeading& one) { return one.tokens.first > i; });
        back_to_.insert(place, {{i, i}, role, false});
    }

    Candidate longest(std::uint32_t i, bool label) const {
        Candidate best;
        const auto& lists = label ? text_.words.label : text_.words.heading;
        for (std::size_t role = 0; role < posting_role_count; ++role) {
            std::uint32_t count = text_.at(lists[role], i);
            // "... - Desirable" over "Experience" is no "desirable experience".
            const std::uint32_t end = text_.line_end(i);
            if (i + count > end && text_.tokens[end].after_blank_line) count = end - i;
            if (count > best.count) best = {count, static_cast<PostingRole>(role), label};
        }
        return best;
    }

    /// A line that is nothing but a heading, listed or by its look.
    std::optional<PostingHeading> heading_line(std::uint32_t i) const {
        std::uint32_t first = i;
        while (first < text_.line_end(i) && text_.symbol(first, "#*•-–—=>|_:")) ++first;
        first += text_.numbering(first);
        std::uint32_t last = text_.line_end(i);
        const TokenRange whole{i, last};
        while (last > first && text_.symbol(last - 1, "#*:-–—=|_?!…")) --last;
        const TokenRange inner{first, last};
        const std::uint32_t words = text_.words_in(inner);
        if (words == 0 || words > longest_heading_line) return std::nullopt;
        const bool colon = last < whole.last && text_.symbol(last, ":");
        // An item of a list that reads like a heading ("- application security") is an item.
        if (among_items(i) && !colon && !marked(whole)) return std::nullopt;
        const bool item = !colon && among_lines(whole);
        for (const bool label : {false, true}) {
            for (std::uint32_t k = first; k < last; ++k) {
                const Candidate candidate = longest(k, label);
                if (candidate.count == 0) continue;
                const std::uint32_t beside = words - std::min(words, candidate.count);
                if (item && (beside != 0 || candidate.role == PostingRole::required)) continue;
                if (beside == 0) return {{whole, candidate.role, label}};
                if (const std::optional<PostingRole> turned = turned_role(inner);
                    turned && k == first && reads_as_heading(whole, inner, colon, beside))
                    return {{whole, *turned, false}};
                if (has_colon_inside({k, last})) continue;
                if (k == first && !label && beside <= 5 && reads_as_heading(whole, inner, colon, beside)) {
                    return {{whole, candidate.role, false}};
                }
                if (colon && beside <= 5) return {{whole, candidate.role, label}};
            }
        }
        if (text_.at(text_.words.heading_start, first) != 0 && text_.capital(first) && words > 1 &&
            words <= 6 && !text_.symbol(last - 1, ".;,")) {
            return {{whole, PostingRole::company, false}};
        }
        if (!looks_like_heading(whole, inner, colon, words)) return std::nullopt;
        return {{whole, role_of_heading(whole, inner), false}};
    }

    /// Is the line an item? "3. What you must bring" over "3.1 ..." is none.
    bool is_item(std::uint32_t line) const {
        const bool numbers_a_part =
            text_.numbering_style(line) != 0 && text_.tokens[line].after_blank_line && !among_items(line);
        return text_.bulleted(line) && !numbers_a_part;
    }

    /// Is the line of token i one of several items of a list?
    bool among_items(std::uint32_t i) const {
        const std::uint32_t line = text_.line_begin(i);
        const std::uint32_t next = text_.line_end(i);
        if (text_.numbering_style(line) != 0) {
            // "4. Desirable" over "4.1 ..." and under "3.9 ..." numbers the parts.
            const auto alike = [&](std::uint32_t other) {
                return text_.numbering_style(other) == text_.numbering_style(line);
            };
            return (follows_item(line) && alike(text_.line_begin(line - 1))) ||
                   (next < text_.size() && alike(next));
        }
        return text_.bulleted(line) && (follows_item(line) || next >= text_.size() || text_.bulleted(next));
    }

    /// Where blank lines set the headings apart, a line right under a list's heading is an item, though it reads like a
    /// heading: "Desirable", "Contact centre background", "Computer skills".
    bool among_lines(TokenRange whole) const {
        if (found_.empty() || !asks(role_) || marked(whole)) return false;
        const TokenRange heading = found_.back().tokens;
        if (heading.empty() || heading.first != paragraph_ || heading.last != text_.line_end(heading.first))
            return false;
        if (whole.first == paragraph_ || (whole.last < text_.size() && text_.bulleted(whole.last)))
            return false;
        return !is_shouted(whole) || is_shouted(heading) != is_shouted(whole);
    }

    bool is_shouted(TokenRange range) const {
        return is_all_capitals(text_.tokens.span(range.first, range.size()).of(text_.tokens.text));
    }

    bool follows_item(std::uint32_t i) const {
        std::uint32_t before = i;
        while (before > 0 && !text_.starts_line(--before)) {
        }
        return before < i && text_.bulleted(before);
    }

    bool has_colon_inside(TokenRange range) const {
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            if (text_.symbol(i, ":")) return true;
        }
        return false;
    }

    bool reads_as_heading(TokenRange whole, TokenRange inner, bool colon, std::uint32_t beside) const {
        if (colon || marked(whole)) return true;
        if (text_.symbol(inner.last - 1, ".;,") || is_item(whole.first) || whole.last >= text_.size())
            return false;
        if (text_.bulleted(whole.last) || text_.tokens[whole.first].after_blank_line) return true;
        return beside <= 2 && text_.fresh_line(whole.last);
    }

    bool marked(TokenRange whole) const {
        const Line* line = text_.look(whole.first);
        return (line != nullptr && line->heading_level != 0) || text_.symbol(whole.first, "#");
    }

    bool looks_like_heading(TokenRange whole, TokenRange inner, bool colon, std::uint32_t words) const {
        if (whole.first == 0 || whole.last >= text_.size()) return false;
        if (marked(whole)) return true;
        if (is_item(whole.first) || text_.symbol(inner.last - 1, ".;,")) return false;
        if (!text_.capital(inner.first) || text_.number(inner.last - 1)) return false;
        const bool before_list = text_.bulleted(whole.last);
        const bool set_apart = before_list || (colon && text_.tokens[whole.first].after_blank_line);
        if (set_apart && !has_colon_inside(inner) && heading_sense(text_, inner)) return true;
        if (words > 6) return false;
        const Line* line = text_.look(whole.first);
        if (line != nullptr && line->bold && (before_list || text_.tokens[whole.first].after_blank_line))
            return true;
        if (colon && before_list) return true;
        const bool shouted = is_shouted(inner);
        const bool apart = text_.tokens[whole.first].after_blank_line;
        if (shouted && apart) return true;
        return apart && !text_.tokens[whole.last].after_blank_line && words <= 5 &&
               text_.mention_over(inner.first) == nullptr;
    }

    /// "You'll have an edge with", "What you need not have": the whole says other than the words it begins with.
    std::optional<PostingRole> turned_role(TokenRange inner) const {
        const std::optional<HeadingSense> sense = heading_sense(text_, inner);
        const bool turned = sense && (sense->role == PostingRole::preferred || sense->spares);
        return turned ? std::optional(sense->role) : std::nullopt;
    }

    bool asked_before() const {
        return std::any_of(found_.begin(), found_.end(), [](const PostingHeading& one) {
            return one.role == PostingRole::required && !one.label;
        });
    }

    /// Of a heading that nobody listed: by its words, else by the list under it.
    PostingRole role_of_heading(TokenRange whole, TokenRange inner) const {
        if (const std::optional<HeadingSense> sense = heading_sense(text_, inner)) {
            // "Languages" under "Nice to have" is a part of the wishes, "What you need" is not.
            const bool part = sense->role == PostingRole::required && sense->words == 1;
            return part && role_ == PostingRole::preferred ? role_ : sense->role;
        }
        if (whole.last >= text_.size()) return PostingRole::other;
        if (!text_.bulleted(whole.last)) {
            // "A second language; a first aid certificate; ...": demands run on in a paragraph.
            if (!asked_before() || !parts_by_semicolons(whole.last)) return PostingRole::other;
            return PostingRole::preferred;
        }
        const PostingRole looks = role_of_list(text_, whole.last);
        if (!asked_before()) return looks;
        // What else an employer lists of skills after its demands, under words of its own, are wishes.
        return looks == PostingRole::required ? PostingRole::preferred : PostingRole::other;
    }

    bool parts_by_semicolons(std::uint32_t i) const {
        constexpr std::uint32_t longest = 120; // tokens
        std::uint32_t parts = 1, sentences = 0;
        for (const std::uint32_t first = i; i < text_.size() && i < first + longest; ++i) {
            if (i > first && text_.starts_line(i) && text_.tokens[i].after_blank_line) break;
            if (text_.symbol(i, ";")) ++parts;
            if (text_.ends_sentence(i)) ++sentences;
        }
        return parts > 2 && sentences <= 1;
    }

    /// Where an inline heading ends (its colon included), or 0 if the words are no heading here.
    std::uint32_t inline_end(std::uint32_t i, const Candidate& candidate) const {
        const std::uint32_t end = i + candidate.count;
        std::uint32_t after = end;
        while (text_.symbol(after, ")-") && !text_.starts_line(after)) ++after;
        const bool colon = text_.symbol(after, ":") && !text_.starts_line(after);
        if (colon) {
            ++after;
            while (text_.symbol(after, "-:") && !text_.starts_line(after)) ++after;
        }
        const bool starts = text_.starts_line(i) || begins_thought(i) || follows_heading(i);
        const bool capitals = in_capitals({i, end});
        if (colon) return starts || capitals || text_.words_in({i, end}) > 2 ? after : 0;
        if (!text_.starts_line(i) && text_.starts_line(end) && !text_.fresh_line(end)) return 0; // a sentence
        // "- Degree - Essential": a mark behind an item
        if (!text_.starts_line(i) && text_.starts_line(end) && i > 0 && text_.symbol(i - 1, "-–—|("))
            return 0;
        const bool next = end >= text_.size() || text_.starts_line(end) || text_.capital(end) ||
                          text_.number(end) || text_.symbol(end, "<[") || text_.after_stray_bullet(end) ||
                          text_.at(text_.words.bullet, end) != 0;
        if (candidate.label) {
            return starts && candidate.role == PostingRole::benefits && capitals && text_.capital(end) ? end
                                                                                                       : 0;
        }
        if (starts && text_.capital(i)) {
            if (text_.symbol(end, "?") && candidate.role == PostingRole::process) return end + 1;
            if (const std::uint32_t far = colon_after(end); far != 0 && candidate.count >= 2) return far;
            if (text_.symbol(end, "/&") || text_.at(text_.words.connector, end) != 0) {
                // "REQUIREMENTS/ QUALIFICATIONS": two headings are one.
                const std::uint32_t second = end + std::max(1U, text_.at(text_.words.connector, end));
                const Candidate other = longest(second, false);
                if (other.count != 0 && in_capitals({second, second + other.count}))
                    return inline_end_of(second, other);
            }
        }
        if (text_.capital(i) && !capitals && text_.symbol(end, "?") && candidate.role == PostingRole::process)
            return end + 1;
        if (text_.symbol(end, ",.;/&") || !next) return 0;
        if (among_items(i) || (text_.starts_line(i) && among_lines({i, text_.line_end(i)}))) return 0;
        const bool cut_off = !text_.wrapped() || text_.starts_line(end) || !asks(candidate.role);
        if (starts && (capitals || (text_.capital(i) && candidate.count >= 2 && cut_off))) return end;
        if (!capitals) return 0;
        if (text_.symbol(end, "?") && candidate.role == PostingRole::process) return end + 1;
        // In the middle of a line only the flat postings have headings, and then at least two words or a lone plural.
        const bool crowded = text_.line_end(i) - text_.line_begin(i) > crowded_line;
        const bool continues =
            i > 0 && (text_.at(text_.words.function_word, i - 1) != 0 || text_.symbol(i - 1, ",/&-("));
        return crowded && !continues && candidate.count >= 2 ? end : 0;
    }

    /// The second half of a double heading ends after its own colon, or right after it.
    std::uint32_t inline_end_of(std::uint32_t i, const Candidate& candidate) const {
        const std::uint32_t end = i + candidate.count;
        return text_.symbol(end, ":") && !text_.starts_line(end) ? end + 1 : end;
    }

    bool follows_heading(std::uint32_t i) const { return !found_.empty() && found_.back().tokens.last == i; }

    /// "Main duties that come with this position:": the end of the colon, if only words stand before it.
    std::uint32_t colon_after(std::uint32_t i) const {
        constexpr std::uint32_t farthest = 8;
        for (std::uint32_t k = i; k < text_.size() && k < i + farthest && !text_.starts_line(k); ++k) {
            if (text_.symbol(k, ":")) return k + 1;
            if (!text_.word(k)) return 0;
        }
        return 0;
    }

    bool begins_thought(std::uint32_t i) const {
        if (i == 0 || text_.ends_sentence(i - 1) || text_.symbol(i - 1, ":;•·*-–|])>") ||
            text_.after_stray_bullet(i))
            return true;
        return text_.at(text_.words.bullet, i - 1) != 0;
    }

    bool in_capitals(TokenRange range) const {
        for (std::uint32_t k = range.first; k < range.last; ++k) {
            if (!text_.word(k)) continue;
            const bool small = k > range.first && text_.at(text_.words.function_word, k) != 0;
            if (!text_.capital(k) && !small) return false;
        }
        return true;
    }

    const PostingText& text_;
    std::vector<PostingHeading> found_;
    std::vector<PostingHeading> back_to_;
    PostingRole role_ = PostingRole::other;
    std::uint32_t table_end_ = 0; ///< before it all parts are known
    std::uint32_t paragraph_ = 0; ///< where the lines began that have no blank line between them
};

} // namespace

std::vector<PostingPart> find_posting_parts(const PostingText& text) {
    const std::vector<PostingHeading> headings = HeadingFinder(text).find();
    std::vector<PostingPart> parts;
    parts.push_back({{0, 0}, {0, text.size()}, PostingRole::other, false});
    for (const PostingHeading& heading : headings) {
        parts.back().body.last = heading.tokens.first;
        parts.push_back({heading.tokens, {heading.tokens.last, text.size()}, heading.role, heading.label});
    }
    return parts;
}

std::vector<PostingSection> posting_sections(const PostingText& text, const std::vector<PostingPart>& parts) {
    std::vector<PostingSection> sections;
    const auto begin_of = [&](std::uint32_t token) {
        return token == 0            ? 0U
               : token < text.size() ? text.tokens[token].span.begin
                                     : static_cast<std::uint32_t>(text.tokens.text.size());
    };
    for (const PostingPart& part : parts) {
        const std::uint32_t first = part.heading.empty() ? part.body.first : part.heading.first;
        if (first == part.body.last) continue;
        PostingSection section;
        section.span = {begin_of(first), begin_of(part.body.last)};
        if (!part.heading.empty()) section.heading = text.span(part.heading);
        section.role = part.role;
        const bool goes_on = !sections.empty() && sections.back().role == section.role && part.label;
        if (goes_on) {
            sections.back().span.end = section.span.end;
        } else {
            sections.push_back(section);
        }
    }
    if (!sections.empty()) sections.back().span.end = static_cast<std::uint32_t>(text.tokens.text.size());
    return sections;
}

} // namespace analyzer
