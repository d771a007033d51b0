// SPDX-License-Identifier: Apache-2.0
#include "parse/degree_requirements.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t longest_field_list = 45; // tokens

struct DegreeHit {
    std::uint32_t count = 0;
    DegreeLevel level = DegreeLevel::none;
};

class DegreeReader {
  public:
    DegreeReader(const PostingText& text, TokenRange item) : text_(text), words_(text.words), item_(item) {}

    void read(std::uint32_t& groups, std::vector<Asked>& asked) {
        const std::size_t before = asked.size();
        for (std::uint32_t i = item_.first; i < item_.last;) {
            const DegreeHit hit = hit_at(i);
            if (hit.count == 0) {
                ++i;
                continue;
            }
            Asked degree;
            degree.kind = Kind::degree;
            degree.source = Asked::Source::degree;
            degree.level = hit.level;
            degree.equivalent = false;
            std::uint32_t end = level_end(i + own_words(i, hit.count));
            end = level_end(fields_end(end));
            degree.tokens = {hit.count == 1 ? begin_with_field(i) : i, end};
            // "TVET trainer's methodology training": a course named after a kind of school.
            if (end > i + hit.count && text_.at(words_.course, end - 1) == 1 &&
                text_.find(words_.field_joiner, degree.tokens) == end) {
                degree.kind = Kind::credential;
                degree.level = DegreeLevel::none;
            }
            join_or_group(degree, before, groups, asked);
            i = std::max(end, i + 1);
            if (hit.level == DegreeLevel::secondary) i = further_subjects(i, asked);
            i = equivalents(i, before, groups, asked);
        }
    }

  private:
    bool short_form_fits(std::uint32_t i, std::uint32_t count) const {
        if (count > 1 || text_.tokens[i].span.size() > 3) return true;
        const std::string_view written = text_.tokens.source(i);
        if (!starts_with_capital(written)) return false;
        if (written.size() == 3) return true;
        if (!is_all_capitals(written)) return false;
        // "MS Excel", "MA, USA": two letters alone say too little.
        const std::uint32_t next = i + 1;
        const bool after = text_.symbol(next, "/") || text_.at(words_.degree_noun, next) != 0 ||
                           text_.at(words_.field_joiner, next) != 0 ||
                           text_.at(words_.either_or, next) != 0 ||
                           text_.at(words_.degree_or_above, next) != 0;
        const bool before = i > item_.first && text_.symbol(i - 1, "/");
        return after || before;
    }

    DegreeHit hit_at(std::uint32_t i) const {
        DegreeHit best;
        // "Level 2 Diploma in ...": a paper of a trade.
        if (text_.ends_at(words_.paper_level, item_.first, i) && text_.at(words_.paper_noun, i) != 0)
            return best;
        if (text_.at(words_.degree_not, i) != 0 || (i > 0 && text_.at(words_.degree_not, i - 1) > 1))
            return best;
        for (std::size_t level = 1; level < degree_level_count; ++level) {
            const std::uint32_t count = text_.at(words_.degree[level], i);
            if (count > best.count && i + count <= item_.last && short_form_fits(i, count)) {
                best = {count, static_cast<DegreeLevel>(level)};
            }
        }
        if (const Mention* mention = text_.mention_over(i); mention != nullptr && mention->first_token == i) {
            const Term term = text_.read.lexicon.term(mention->term);
            const std::uint32_t last = i + mention->token_count - 1;
            const bool article = text_.tokens.source(i) == "a"; // "a level 2 diploma" is no A-level
            const bool longer = mention->token_count > best.count && last < item_.last && !article;
            if (longer && term.kind == Kind::degree && term.level != DegreeLevel::none &&
                text_.at(words_.background, last) == 0 && text_.at(words_.background, i) == 0) {
                // "high school diploma or equivalent" is a form of its own; what may stand in for it is read apart.
                const std::uint32_t plain = std::min(text_.find(words_.equivalent, {i, last + 1}),
                                                     text_.find(words_.either_or, {i, last + 1})) -
                                            i;
                if (plain != 0) best = {plain, best.count != 0 ? best.level : term.level};
            }
        }
        return best;
    }

    /// "a pharmacy degree": the field stands before the bare word.
    std::uint32_t begin_with_field(std::uint32_t i) const {
        if (text_.at(words_.degree_noun, i) == 0) return i;
        constexpr std::uint32_t farthest = 3;
        std::uint32_t first = i;
        while (first > item_.first && i - first < farthest) {
            const std::uint32_t before = first - 1;
            const bool plain = text_.word(before) && text_.at(words_.function_word, before) == 0 &&
                               text_.at(words_.connector, before) == 0 &&
                               text_.at(words_.trim_front, before) == 0 && text_.at(words_.stop, before) == 0;
            if (!plain) break;
            first = before;
        }
        return first;
    }

    /// A term such as "bachelor's degree in nursing" holds the first field already: the list begins before it.
    std::uint32_t own_words(std::uint32_t i, std::uint32_t count) const {
        for (std::uint32_t k = 1; k < count; ++k) {
            const bool level =
                text_.at(words_.degree_noun, i + k - 1) != 0 || text_.at(words_.degree_noun, i) != 0;
            if (level && text_.at(words_.field_joiner, i + k) != 0) return k;
        }
        return count;
    }

    /// Over "degree", "or above", a plural mark and a short form in parentheses.
    std::uint32_t level_end(std::uint32_t i) const {
        for (bool moved = true; moved && i < item_.last;) {
            moved = false;
            for (const ListIndex list : {words_.degree_noun, words_.degree_or_above}) {
                if (const std::uint32_t count = text_.at(list, i); count != 0 && i + count <= item_.last) {
                    i += count;
                    moved = true;
                }
            }
            if (text_.symbol(i, "'’.") && i < item_.last && text_.tokens[i].glued &&
                !text_.ends_sentence(i)) {
                ++i;
                moved = true;
            }
            const std::uint32_t inner = text_.symbol(i, "(") && i + 2 < item_.last ? hit_at(i + 1).count : 0;
            if (inner != 0 && text_.symbol(i + 1 + inner, ")")) {
                i = std::min(i + inner + 2, item_.last);
                moved = true;
            }
        }
        return std::min(i, item_.last);
    }

    bool stops_fields(std::uint32_t i, std::uint32_t first) const {
        if (text_.symbol(i, ";:") || text_.ends_sentence(i) || text_.number(i)) return true;
        if (text_.symbol(i, "(") &&
            (text_.at(words_.either_or, i + 1) != 0 || text_.at(words_.wish_after, i + 1) != 0))
            return true;
        if (text_.symbol(i, "–—-") && !text_.tokens[i].glued) return true;
        if (text_.at(words_.field_stop, i) != 0 || text_.at(words_.equivalent, i) != 0 ||
            text_.at(words_.equivalent_experience, i) != 0 || text_.at(words_.wish_before, i) != 0) {
            return true;
        }
        if (i > first && hit_at(i).count != 0) return true;
        if (const Mention* mention = text_.mention_over(i);
            i > first && mention != nullptr && mention->first_token == i &&
            text_.read.lexicon.term(mention->term).kind == Kind::credential)
            return true; // "degree in social work, or DipSW"
        if (i > first && text_.capital(i) && text_.at(words_.item_opener, i) != 0 &&
            !text_.symbol(i - 1, ",/(&") && text_.at(words_.connector, i - 1) == 0 &&
            text_.at(words_.function_word, i - 1) == 0) {
            return true;
        }
        if (i > first + 1 && text_.fresh_line(i)) return true;
        return false;
    }

    std::uint32_t fields_end(std::uint32_t i) const {
        std::uint32_t joiner = text_.at(words_.field_joiner, i);
        if (joiner == 0) {
            // "BA degree Accounting, Finance": fields in capitals follow without a joining word.
            const bool bare = i < item_.last && text_.capital(i) && !text_.tokens[i].line_start &&
                              text_.at(words_.item_opener, i) == 0 && !stops_fields(i, i);
            if (!bare) return i;
        }
        const std::uint32_t first = i + joiner;
        std::uint32_t end = first;
        while (end < item_.last && end - first < longest_field_list && !stops_fields(end, first)) ++end;
        // A list that breaks off at "and 3 years" or ", minimum 3 years" ends before the joining word.
        while (end > first && (text_.symbol(end - 1, ",/(&-:") || text_.at(words_.connector, end - 1) == 1 ||
                               text_.at(words_.function_word, end - 1) == 1)) {
            --end;
        }
        return end > first ? end : i;
    }

    /// Only "or", "/", "," between two degrees makes them one choice.
    bool joined_by_choice(std::uint32_t from, std::uint32_t to) const {
        if (from == to) return false;
        for (std::uint32_t i = from; i < to; ++i) {
            const bool joins = text_.symbol(i, "/,") || text_.at(words_.either_or, i) == 1 ||
                               text_.at(words_.function_word, i) == 1;
            if (!joins) return false;
        }
        return to - from <= 3;
    }

    void join_or_group(Asked& degree, std::size_t before, std::uint32_t& groups,
                       std::vector<Asked>& asked) const {
        if (asked.size() > before) {
            Asked& last = asked.back();
            if (last.kind == Kind::degree && joined_by_choice(last.tokens.last, degree.tokens.first)) {
                // "BA/BSc in Geology" is one demand, "a high school diploma or GED" offers two papers.
                const bool two_papers =
                    text_.at(words_.either_or, last.tokens.last) != 0 || text_.symbol(last.tokens.last, ",");
                const bool fielded = text_.has(words_.field_joiner, degree.tokens) &&
                                     !text_.has(words_.field_joiner, last.tokens);
                if (last.level == degree.level && !(two_papers && !fielded)) {
                    last.tokens.last = degree.tokens.last;
                    return;
                }
                if (last.group == 0) last.group = ++groups;
                degree.group = last.group;
            }
        }
        asked.push_back(degree);
    }

    /// "GCSE English and maths": another school subject is another paper.
    std::uint32_t further_subjects(std::uint32_t i, std::vector<Asked>& asked) const {
        while (i + 1 < item_.last && (text_.symbol(i, ",") || text_.at(words_.connector, i) == 1)) {
            const std::uint32_t count = text_.at(words_.school_subject, i + 1);
            if (count == 0 || i + 1 + count > item_.last) break;
            Asked subject = asked.back();
            subject.tokens = {i + 1, i + 1 + count};
            asked.push_back(subject);
            i += 1 + count;
        }
        return i;
    }

    std::uint32_t equivalents(std::uint32_t i, std::size_t before, std::uint32_t& groups,
                              std::vector<Asked>& asked) const {
        std::uint32_t at = i;
        while (at < item_.last && at < i + 2 && text_.symbol(at, ",()/")) ++at;
        if (const std::uint32_t count = text_.at(words_.equivalent_experience, at);
            count != 0 && at + count <= item_.last) {
            if (asked.back().group == 0) asked.back().group = ++groups;
            for (std::size_t k = before; k < asked.size(); ++k) asked[k].equivalent = true;
            Asked stand_in;
            stand_in.kind = Kind::experience;
            stand_in.source = Asked::Source::experience;
            stand_in.equivalent = true;
            stand_in.group = asked.back().group;
            stand_in.tokens = {at + (text_.at(words_.either_or, at) == 1 ? 1U : 0U), at + count};
            asked.push_back(stand_in);
            return at + count;
        }
        if (const std::uint32_t count = text_.at(words_.equivalent, at); count != 0) {
            for (std::size_t k = before; k < asked.size(); ++k) {
                if (k + 1 == asked.size() || asked[k].group == asked.back().group) asked[k].equivalent = true;
            }
            return std::min(at + count, item_.last);
        }
        return i;
    }

    const PostingText& text_;
    const PostingWords& words_;
    TokenRange item_;
};

} // namespace

void read_degrees(const PostingText& text, TokenRange item, std::uint32_t& groups,
                  std::vector<Asked>& asked) {
    DegreeReader(text, item).read(groups, asked);
}

} // namespace analyzer
