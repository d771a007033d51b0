// SPDX-License-Identifier: Apache-2.0
#include "parse/years_asked.hpp"

#include <algorithm>
#include <charconv>

namespace analyzer {

namespace {

constexpr std::uint32_t reach_of_experience = 9; // tokens from "years" to "experience"
constexpr double longest_asked = 45;             // more years are no demand but an age or a founding

struct Count {
    double value = -1;
    std::uint32_t end = 0;
    bool spelt_twice = false; ///< "five (5)"
};

class YearsReader {
  public:
    YearsReader(const PostingText& text, TokenRange item, std::uint32_t& groups)
        : text_(text), words_(text.words), item_(item), groups_(groups) {}

    void read(std::vector<Asked>& asked) {
        for (std::uint32_t i = item_.first; i < item_.last;) {
            const std::uint32_t next = read_at(i, asked);
            i = next > i ? next : i + 1;
        }
    }

  private:
    Count plain_number(std::uint32_t i) const {
        if (i >= item_.last) return {};
        if (text_.number(i)) {
            const std::string_view digits = text_.folded(i);
            double value = -1;
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
            if (error != std::errc() || value < 0 || value > 1000) return {};
            return {value, i + 1, false};
        }
        if (const CueHit* hit = text_.cues.at(words_.number_word, i)) {
            return {static_cast<double>(hit->item), i + hit->token_count, false};
        }
        return {};
    }

    Count count_at(std::uint32_t i) const {
        Count count = plain_number(i);
        if (count.value < 0) return count;
        for (const auto& [open, close] : {std::pair{"(", ")"}, std::pair{"/", "/"}}) {
            if (!text_.symbol(count.end, open)) continue;
            const Count again = plain_number(count.end + 1);
            if (again.value < 0 || (*open == '/' && again.value != count.value)) continue;
            if (text_.symbol(again.end, close)) return {count.value, again.end + 1, true};
            if (*open == '/') return {count.value, again.end, true};
        }
        return count;
    }

    std::uint32_t over(ListIndex list, std::uint32_t i) const {
        const std::uint32_t count = text_.at(list, i);
        return i + count <= item_.last ? i + count : i;
    }

    std::uint32_t read_at(std::uint32_t i, std::vector<Asked>& asked) {
        const Count low = count_at(i);
        if (low.value < 0) return i;
        std::uint32_t at = low.end;
        const auto plus = [&] {
            while (text_.symbol(at, "+") && at < item_.last) ++at;
            at = over(words_.or_more, at);
        };
        plus();
        Count high;
        bool levels = false; // "4/2 years": one for each level of degree
        if (text_.symbol(at, "-–—/") || text_.at(words_.number_range, at) != 0) {
            levels = text_.symbol(at, "/");
            high = count_at(at + 1);
        } else if (low.spelt_twice) {
            high = count_at(at);
        }
        if (high.value >= 0) {
            at = high.end;
            plus();
        }
        double unit = 0;
        if (const std::uint32_t end = over(words_.year_unit, at); end > at) {
            unit = 12;
            at = end;
        } else if (const std::uint32_t month = over(words_.month_unit, at); month > at) {
            unit = 1;
            at = month;
        }
        if (unit == 0) return age_end(i, low, asked);
        if (text_.symbol(at, "(") && text_.symbol(at + 2, ")")) at += 3;
        while (at < item_.last && text_.symbol(at, "'’") && text_.tokens[at].glued) ++at;
        at = over(words_.or_more, at);
        at = std::min(at, item_.last);

        Asked found;
        found.tokens = {i, at};
        found.source = Asked::Source::years;
        if (text_.at(words_.age_after, at) != 0) {
            found.kind = Kind::gate;
            found.source = Asked::Source::gate;
            found.tokens.last = std::min(at + text_.at(words_.age_after, at), item_.last);
            asked.push_back(found);
            return found.tokens.last;
        }
        if (low.value > longest_asked) return at;
        const TokenRange after{at, std::min(at + 4, item_.last)};
        const TokenRange before{i > item_.first + 3 ? i - 3 : item_.first, i};
        if (text_.has(words_.not_experience, after) || text_.has(words_.not_experience, before)) return at;
        double least = low.value;
        if (levels && high.value >= 0) least = std::min(low.value, high.value);
        found.kind = Kind::experience;
        found.min_months = static_cast<Months>(least * unit);
        if (high.value > low.value && !levels) found.max_months = static_cast<Months>(high.value * unit);
        found.tokens.last = experience_end(at);
        if (const std::uint32_t place = place_end(found.tokens.last); place > found.tokens.last) {
            found.tokens.last = place;
            found.whole = true;
        }
        if (found.min_months == 0) return found.tokens.last;
        asked.push_back(found);
        return other_setting(asked);
    }

    /// "be 23 or older", "aged 18 or over": how old one must be, without the word "years". Returns i if it is no age.
    std::uint32_t age_end(std::uint32_t i, const Count& count, std::vector<Asked>& asked) const {
        constexpr double youngest = 14, oldest = 70;
        const std::uint32_t after =
            std::max(text_.at(words_.age_after, count.end), text_.at(words_.or_more, count.end));
        const bool age = count.value >= youngest && count.value <= oldest && after != 0 &&
                         text_.ends_at(words_.age_before, item_.first, i);
        if (!age) return i;
        Asked gate;
        gate.kind = Kind::gate;
        gate.source = Asked::Source::gate;
        gate.tokens = {i, std::min(count.end + after, item_.last)};
        asked.push_back(gate);
        return gate.tokens.last;
    }

    /// "4+ years in DevOps or SRE": a field of work by its name; a tool or language has an alternative of its own.
    bool names_field(std::uint32_t i) const {
        const Mention* before = text_.mention_over(i >= 2 ? i - 2 : i);
        const Mention* mention = text_.mention_over(i);
        const auto field = [&](const Mention* one) {
            return one != nullptr && one->exact && text_.read.lexicon.term(one->term).kind == Kind::skill;
        };
        return field(mention) && mention->first_token == i && field(before);
    }

    /// "3 years as a baker or in a similar role": the second setting is an alternative of as many years.
    std::uint32_t other_setting(std::vector<Asked>& asked) {
        const std::size_t first = asked.size() - 1;
        const std::uint32_t end = asked[first].tokens.last;
        const std::uint32_t joiner = text_.at(words_.either_or, end);
        if (joiner == 0) return end;
        const std::uint32_t at = end + joiner;
        const std::uint32_t lead =
            std::max(text_.at(words_.experience_in, at), text_.at(words_.experience_as, at));
        if (at + lead >= item_.last || (lead == 0 && !names_field(at))) return end;
        const std::uint32_t last = noun_phrase_end(text_, at + lead, item_.last);
        if (last <= at + lead) return end;
        if (asked[first].group == 0) asked[first].group = ++groups_;
        Asked other = asked[first];
        other.source = Asked::Source::experience;
        other.tokens = {at + lead, last};
        asked.push_back(other);
        return last;
    }

    /// "in a food, dairy or water testing laboratory": the noun at the end counts for all that stand before it. `i` where
    /// the first of them ends; the end of the whole, or `i`.
    std::uint32_t place_end(std::uint32_t i) const {
        constexpr std::uint32_t farthest = 12;
        constexpr std::uint32_t longest_member = 3; // words
        std::uint32_t member = 0;
        bool joined = false;
        for (std::uint32_t k = i; k < item_.last && k < i + farthest; ++k) {
            const bool joint = text_.symbol(k, ",/") || text_.at(words_.connector, k) == 1;
            if (joint) {
                joined = true;
                member = 0;
                continue;
            }
            if (!joined || !text_.word(k) || text_.at(words_.stop, k) != 0 || text_.fresh_line(k)) return i;
            // "or in a similar role": a place of its own
            if (text_.at(words_.function_word, k) != 0 || text_.at(words_.trim_front, k) != 0) return i;
            if (++member > longest_member) return i;
            const bool place = (text_.at(words_.setting, k) == 1 && text_.at(words_.role_setting, k) == 0) ||
                               text_.at(words_.place_noun, k) == 1;
            // "as a QA or test engineer"
            const bool role = text_.at(words_.role_noun, k) == 1 && text_.at(words_.role_noun, i - 1) == 0;
            if ((place || role) && member > 1) return k + 1;
        }
        return i;
    }

    /// Over "of relevant experience in forestry" or "as a nurse".
    std::uint32_t experience_end(std::uint32_t at) const {
        std::uint32_t end = at;
        bool named = false; // "product management experience": of what stands before the word
        for (std::uint32_t i = at; i < item_.last && i < at + reach_of_experience; ++i) {
            if (text_.symbol(i, ",;(") || text_.ends_sentence(i) || text_.number(i)) break;
            if (text_.at(words_.experience_as, i) != 0 && i > at) break;
            if (i == at && text_.at(words_.connector, i) != 0) break;
            if (const std::uint32_t count = text_.at(words_.experience, i); count != 0) {
                end = i + count;
                break;
            }
            if (const std::uint32_t plain = text_.at(words_.trim_front, i); plain > 1) {
                i += plain - 1; // "post-qualifying"
                continue;
            }
            if (text_.word(i) && text_.at(words_.trim_front, i) == 0 &&
                text_.at(words_.function_word, i) == 0)
                named = true;
        }
        for (const ListIndex list : {words_.experience_as, words_.experience_in}) {
            if (named && end > at && list == words_.experience_in) continue;
            const std::uint32_t count = text_.at(list, end);
            if (count == 0 || end + count >= item_.last) continue;
            const std::uint32_t phrase = noun_phrase_end(text_, end + count, item_.last);
            if (phrase > end + count) return phrase;
        }
        if (end == at) {
            const bool plain = at < item_.last && text_.word(at) && text_.at(words_.function_word, at) == 0 &&
                               text_.at(words_.item_opener, at) == 0 && !text_.starts_line(at);
            if (plain) end = noun_phrase_end(text_, at, item_.last);
        }
        return std::min(end, item_.last);
    }

    const PostingText& text_;
    const PostingWords& words_;
    TokenRange item_;
    std::uint32_t& groups_;
};

} // namespace

std::uint32_t noun_phrase_end(const PostingText& text, std::uint32_t i, std::uint32_t limit) {
    const PostingWords& words = text.words;
    const std::uint32_t first = i;
    constexpr std::uint32_t longest = 9;
    while (i < limit && i < first + longest) {
        if (text.symbol(i, ",;:()[]/|") || text.ends_sentence(i) || text.number(i)) break;
        if (text.symbol(i, "-–—") && !text.tokens[i].glued) break;
        if (i > first && (text.at(words.stop, i) != 0 || text.at(words.connector, i) != 0 ||
                          text.at(words.such_as, i) != 0 || text.at(words.wish_before, i) != 0 ||
                          text.at(words.wish_after, i) != 0)) {
            break;
        }
        if (i > first && text.fresh_line(i)) break;
        ++i;
    }
    while (i > first && text.at(words.function_word, i - 1) == 1) --i;
    return i;
}

void read_years(const PostingText& text, TokenRange item, std::uint32_t& groups, std::vector<Asked>& asked) {
    YearsReader(text, item, groups).read(asked);
}

void read_roles(const PostingText& text, TokenRange item, std::vector<Asked>& asked) {
    const PostingWords& words = text.words;
    for (std::uint32_t i = item.first; i < item.last; ++i) {
        Asked found;
        found.kind = Kind::experience;
        found.source = Asked::Source::experience;
        if (const std::uint32_t count = text.at(words.experience, i); count != 0) {
            const bool recent = i > item.first && text.at(words.recent, i - 1) != 0;
            const std::uint32_t as = text.at(words.experience_as, i + count);
            const std::uint32_t in = recent ? text.at(words.experience_in, i + count) : 0;
            const std::uint32_t lead = std::max(as, in);
            if (lead == 0) continue;
            std::uint32_t end = noun_phrase_end(text, i + count + lead, item.last);
            if (end <= i + count + lead) continue;
            const std::uint32_t place =
                recent ? text.at(words.experience_in, end) : 0; // "of teaching in infant schools"
            if (place != 0) end = std::max(end, noun_phrase_end(text, end + place, item.last));
            found.tokens = {recent ? i - 1 : i, end};
        } else if (const std::uint32_t wish = text.at(words.wish_before, i);
                   wish != 0 && text.at(words.experience_in, i + wish) != 0 &&
                   text.has(words.experience, {item.first, i})) {
            // "5 years of design experience, preferably in heavy equipment"
            found.tokens.first = i + wish + text.at(words.experience_in, i + wish);
            found.tokens.last = noun_phrase_end(text, found.tokens.first, item.last);
            if (found.tokens.empty()) continue;
        } else if (const std::uint32_t been = text.at(words.been, i); been != 0) {
            // "have been a room leader", "a spell as an SDR": a role that somebody has held
            found.tokens.first = i + been;
            found.tokens.last = noun_phrase_end(text, found.tokens.first, item.last);
            if (found.tokens.empty()) continue;
            // "worked as a legal secretary or conveyancing assistant"
            const std::uint32_t other = found.tokens.last + text.at(words.either_or, found.tokens.last);
            const std::uint32_t end =
                other > found.tokens.last ? noun_phrase_end(text, other, item.last) : other;
            if (end > other && text.at(words.role_noun, end - 1) != 0 &&
                !is_taken(asked, {found.tokens.first, end})) {
                asked.push_back(found);
                found.tokens = {other, end};
            }
        } else if (const std::uint32_t who = text.at(words.experienced, i); who != 0) {
            const std::uint32_t end = noun_phrase_end(text, i + who, item.last);
            if (end <= i + who || text.at(words.stop, i + who) != 0) continue;
            found.tokens = {i, end};
        } else {
            continue;
        }
        const bool taken = std::any_of(asked.begin(), asked.end(), [&](const Asked& one) {
            return one.source != Asked::Source::gate && one.tokens.overlaps(found.tokens);
        });
        if (taken) continue;
        asked.push_back(found);
        i = found.tokens.last - 1;
    }
}

} // namespace analyzer
