// SPDX-License-Identifier: Apache-2.0
#include "match/evidence_outcome.hpp"

#include <algorithm>
#include <charconv>
#include <string>

namespace analyzer {

namespace {

/// How far, in tokens, an amount may stand from the word of change that it measures.
constexpr std::uint32_t change_reach = 9;
/// From the one side of a change to the other.
constexpr std::uint32_t side_reach = 7;
/// Between what is now and what was before.
constexpr std::uint32_t compare_reach = 14;
/// Up to here a number may be a time of the day.
constexpr double last_hour = 12;

} // namespace

EvidenceOutcome::EvidenceOutcome(const ReadText& text)
    : tokens_(text.tokens), cues_(text.cues), all_(text.lexicon.list("evidence/all")),
      per_(text.lexicon.list("evidence/per")), superlative_(text.lexicon.list("evidence/superlative")),
      of_all_(text.lexicon.list("evidence/of-all")),
      physical_unit_(text.lexicon.list("evidence/physical-unit")),
      before_ending_(text.lexicon.list("evidence/before-ending")),
      came_through_(text.lexicon.list("evidence/came-through")),
      contest_(text.lexicon.list("evidence/contest")), rank_(text.lexicon.list("evidence/rank")),
      small_step_(text.lexicon.list("evidence/small-step")), adopted_(text.lexicon.list("evidence/adopted")),
      gone_(text.lexicon.list("evidence/gone")), ill_(text.lexicon.list("evidence/ill")),
      about_(text.lexicon.list("evidence/about")), before_(text.lexicon.list("evidence/before")),
      before_after_(text.lexicon.list("evidence/before-after")), by_(text.lexicon.list("evidence/by")),
      of_(text.lexicon.list("evidence/of")), from_(text.lexicon.list("evidence/change-from")),
      to_(text.lexicon.list("evidence/change-to")), clock_(text.lexicon.list("evidence/clock")),
      comparative_(text.lexicon.list("evidence/comparative")),
      frequency_(text.lexicon.list("evidence/frequency")), gain_(text.lexicon.list("evidence/gain")),
      gain_with_unit_(text.lexicon.list("evidence/gain-with-unit")),
      level_change_(text.lexicon.list("evidence/level-change")),
      measure_(text.lexicon.list("evidence/measure")), measured_(text.lexicon.list("evidence/measured")),
      mishap_(text.lexicon.list("evidence/mishap")), money_(text.lexicon.list("evidence/money")),
      no_outcome_(text.lexicon.list("evidence/no-outcome")),
      no_outcome_percent_(text.lexicon.list("evidence/no-outcome-percent")),
      no_turn_(text.lexicon.list("evidence/no-turn")), nothing_(text.lexicon.list("evidence/nothing")),
      outcome_(text.lexicon.list("evidence/outcome")), change_(text.lexicon.list("evidence/change")),
      weak_change_(text.lexicon.list("evidence/weak-change")), part_(text.lexicon.list("evidence/part")),
      percent_(text.lexicon.list("evidence/percent")), since_(text.lexicon.list("evidence/since")),
      slight_(text.lexicon.list("evidence/slight")), still_(text.lexicon.list("evidence/still")),
      stretch_(text.lexicon.list("evidence/stretch")), time_share_(text.lexicon.list("evidence/time-share")),
      unit_(text.lexicon.list("evidence/unit")), was_(text.lexicon.list("evidence/was")),
      share_of_(text.lexicon.list("evidence/share-of")),
      number_word_(text.lexicon.list("posting-number/word")), known_(text.tokens.size(), Known::unknown) {}

/// The item of a list that begins at a token and ends within the range.
const CueHit* EvidenceOutcome::cue(ListIndex list, std::uint32_t token, const Range& in) const {
    if (token < in.first || token >= in.last) return nullptr;
    const CueHit* hit = cues_.at(list, token);
    return hit != nullptr && hit->first_token + hit->token_count <= in.last ? hit : nullptr;
}

/// Is the token within a phrase that only looks like an outcome ("record keeping", "shut down")?
bool EvidenceOutcome::masked(std::uint32_t token, const Range& in) const {
    constexpr std::uint32_t longest = 5;
    const std::uint32_t from = token > in.first + longest ? token - longest : in.first;
    for (std::uint32_t i = from; i <= token; ++i) {
        const CueHit* hit = cue(no_outcome_, i, in);
        if (hit != nullptr && i + hit->token_count > token) return true;
    }
    return false;
}

/// A comma, a full stop, a bracket: what stands behind it belongs to another part of the sentence.
bool EvidenceOutcome::ends_part(std::uint32_t token, const Range& in) const {
    return token >= in.last ||
           (tokens_[token].kind == TokenKind::symbol &&
            (token + 1 >= in.last || !tokens_[token + 1].glued || !tokens_[token].glued) &&
            cue(percent_, token, in) == nullptr && cue(money_, token, in) == nullptr &&
            cue(to_, token, in) == nullptr && !tokens_.is_symbol(token, '+'));
}

/// "14", "1,200", "11k", "4.8"; no year, no "2nd".
std::optional<double> EvidenceOutcome::number(std::uint32_t token) const {
    const std::string_view written = tokens_.folded(token);
    if (written.empty() || written.front() < '0' || written.front() > '9') return std::nullopt;
    const bool plain = written.find_first_not_of("0123456789") == std::string_view::npos;
    if (plain && written.size() == 4 && (written.starts_with("19") || written.starts_with("20")))
        return std::nullopt;
    std::string digits;
    std::size_t i = 0;
    for (; i < written.size() &&
           (written[i] == '.' || written[i] == ',' || (written[i] >= '0' && written[i] <= '9'));
         ++i) {
        if (written[i] != ',') digits += written[i];
    }
    const std::string_view rest = written.substr(i);
    if (rest == "st" || rest == "nd" || rest == "rd" || rest == "th" || rest == "am" || rest == "pm")
        return std::nullopt;
    double value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (read.ec != std::errc()) return std::nullopt;
    if (rest == "k") value *= 1000;
    return value;
}

/// An amount in figures or in words, with its currency before it: "£84k", "two thirds", "none".
std::optional<EvidenceOutcome::Amount> EvidenceOutcome::amount(std::uint32_t token, const Range& in) const {
    if (token >= in.last) return std::nullopt;
    if (const CueHit* money = cue(money_, token, in)) {
        const std::uint32_t next = token + money->token_count;
        if (next >= in.last) return std::nullopt;
        const std::optional<double> value = number(next);
        if (!value) return std::nullopt;
        return Amount{next + 1, *value, true, false};
    }
    if (const CueHit* part = cue(part_, token, in)) return Amount{token + part->token_count, 0, false, true};
    if (const CueHit* none = cue(nothing_, token, in))
        return Amount{token + none->token_count, 0, false, true};
    std::optional<double> value = number(token);
    if (!value) {
        const CueHit* word = cue(number_word_, token, in);
        if (word == nullptr) return std::nullopt;
        value = word->item;
    }
    if (cue(clock_, token + 1, in) != nullptr) return std::nullopt;
    Amount found{token + 1, *value, false, false};
    found.money = cue(money_, token + 1, in) != nullptr;
    found.part = tokens_.folded(token).ends_with('x'); // "up 3x"
    return found;
}

/// The amount at a token or a few tokens on, past words such as "about" or "the".
std::optional<EvidenceOutcome::Amount> EvidenceOutcome::amount_near(std::uint32_t token, const Range& in,
                                                                    std::uint32_t reach) const {
    for (std::uint32_t i = token; i < std::min(in.last, token + reach); ++i) {
        if (const std::optional<Amount> found = amount(i, in)) return found;
        if (ends_part(i, in)) return std::nullopt;
    }
    return std::nullopt;
}

/// Is there an amount, or a unit alone ("in an afternoon"), before a token?
bool EvidenceOutcome::amount_before(std::uint32_t token, const Range& in, std::uint32_t reach) const {
    const std::uint32_t from = token > in.first + reach ? token - reach : in.first;
    for (std::uint32_t i = from; i < token; ++i) {
        if (amount(i, in) || cue(unit_, i, in) != nullptr) return true;
    }
    return false;
}

bool EvidenceOutcome::is_percentage(const Amount& amount, const Range& in) const {
    const CueHit* sign = cue(percent_, amount.end, in);
    return sign != nullptr && cue(no_outcome_percent_, amount.end + sign->token_count, in) == nullptr;
}

/// Money, per cent, a part or a unit of measure: an amount that a change may come to.
bool EvidenceOutcome::is_measured(const Amount& amount, const Range& in) const {
    return amount.part || amount.money || cue(percent_, amount.end, in) != nullptr ||
           cue(unit_, amount.end, in) != nullptr || cue(per_, amount.end, in) != nullptr ||
           ends_part(amount.end, in);
}

/// "reduced waiting by 12 minutes", "fell to none", "grew from 12 people to 60".
bool EvidenceOutcome::changes(std::uint32_t token, const Range& in) const {
    const CueHit* strong = cue(change_, token, in);
    const CueHit* hit = strong != nullptr ? strong : cue(weak_change_, token, in);
    if (hit == nullptr || masked(token, in)) return false;
    const std::uint32_t after = token + hit->token_count;
    const std::optional<Amount> direct = amount_near(after, in, 2);
    if (direct && strong != nullptr && (direct->part || direct->money || cue(percent_, direct->end, in)))
        return true;
    bool same_part = true;
    for (std::uint32_t i = after; i < std::min(in.last, after + change_reach); ++i) {
        if (tokens_.is_symbol(i, ';')) break;
        same_part = same_part && !ends_part(i, in);
        if (const CueHit* by = cue(by_, i, in)) {
            const std::optional<Amount> found = amount_near(i + by->token_count, in, 3);
            if (found && same_part) return true;
        }
        if (goes_from_to(i, in)) return true;
        if (const CueHit* of = cue(of_, i, in)) { // "a gain of 14 months"
            if (i == after && strong != nullptr && amount(i + of->token_count, in)) return true;
        }
        const CueHit* to = cue(to_, i, in);
        if (to == nullptr || !same_part) continue;
        const std::optional<Amount> found = amount_near(i + to->token_count, in, 3);
        if (!found) continue;
        if (strong != nullptr ? i == after || is_measured(*found, in) : i == after && found->part)
            return true;
    }
    return false;
}

/// "waste down 40", "sales up 18 per cent", "down to 3 days", "up from 69".
bool EvidenceOutcome::changes_level(std::uint32_t token, const Range& in) const {
    const CueHit* hit = cue(level_change_, token, in);
    if (hit == nullptr || masked(token, in)) return false;
    const bool down = hit->item != 0;
    const std::uint32_t after = token + hit->token_count;
    if (const CueHit* from = cue(from_, after, in))
        return amount_near(after + from->token_count, in, 3).has_value();
    if (const CueHit* by = cue(by_, after, in))
        return amount_near(after + by->token_count, in, 2).has_value();
    if (const CueHit* to = cue(to_, after, in)) {
        const std::optional<Amount> level = amount_near(after + to->token_count, in, 2);
        return down && level && cue(physical_unit_, level->end, in) == nullptr;
    }
    const std::optional<Amount> direct = amount_near(after, in, 2);
    return direct && (down || direct->part || direct->money || cue(percent_, direct->end, in) != nullptr ||
                      measure_before(token, in));
}

/// Does a word for something measured stand right before a token ("turnaround 5 days to 1")?
bool EvidenceOutcome::measure_before(std::uint32_t token, const Range& in) const {
    constexpr std::uint32_t reach = 2;
    const std::uint32_t from = token > in.first + reach ? token - reach : in.first;
    for (std::uint32_t i = from; i < token; ++i) {
        if (cue(measure_, i, in) != nullptr) return true;
    }
    return false;
}

/// "from 40 to 11 minutes", "from weekly to none", "27% from 34": a range such as "from 9 to 5" is none.
bool EvidenceOutcome::goes_from_to(std::uint32_t token, const Range& in) const {
    const CueHit* from = cue(from_, token, in);
    if (from == nullptr) return false;
    const std::uint32_t start = token + from->token_count;
    if (const CueHit* often = cue(frequency_, start, in)) {
        const std::uint32_t next = start + often->token_count;
        const CueHit* to = cue(to_, next, in);
        if (to == nullptr) return false;
        return cue(frequency_, next + to->token_count, in) != nullptr ||
               amount_near(next + to->token_count, in, 3).has_value();
    }
    const std::optional<Amount> before = amount_near(start, in, 3);
    for (std::uint32_t i = start; i < std::min(in.last, start + side_reach) && !ends_part(i, in); ++i) {
        const CueHit* to = cue(to_, i, in); // "from a crate a week to none"
        if (to != nullptr && cue(nothing_, i + to->token_count, in) != nullptr) return true;
    }
    if (!before) return false;
    // "at 27% from 34": the earlier amount ends the part
    const bool ends =
        ends_part(before->end, in) || (cue(percent_, before->end, in) && ends_part(before->end + 1, in));
    if (ends && token > in.first) {
        std::uint32_t back = token - 1;
        if (back > in.first && (cue(percent_, back, in) || cue(unit_, back, in))) --back;
        if (amount(back, in) || (back > in.first && cue(part_, back - 1, in))) return true;
    }
    const std::uint32_t reach = token > in.first + change_reach ? token - change_reach : in.first;
    bool change = measure_before(token, in);
    for (std::uint32_t i = reach; i < token && !change; ++i) {
        const bool word = cue(change_, i, in) || cue(weak_change_, i, in) || cue(level_change_, i, in);
        change = word && !masked(i, in);
    }
    for (std::uint32_t i = before->end; i < std::min(in.last, before->end + side_reach); ++i) {
        if (tokens_.is_symbol(i, ',') || tokens_.is_symbol(i, ';')) return false;
        const CueHit* to = cue(to_, i, in);
        if (to == nullptr) continue;
        const std::optional<Amount> after = amount_near(i + to->token_count, in, 3);
        if (!after) continue;
        if (change || before->part || after->part) return true;
        const CueHit* unit = cue(unit_, before->end, in);
        const CueHit* later_unit = cue(unit_, after->end, in);
        if (unit != nullptr && later_unit != nullptr && unit->item != later_unit->item)
            return true; // "from 6 h to 40 s"
        const bool falls = before->value > after->value;
        const bool hours = before->value <= last_hour && after->value > 0 && after->value <= last_hour &&
                           cue(unit_, after->end, in) == nullptr && cue(unit_, before->end, in) == nullptr &&
                           cue(per_, after->end, in) == nullptr && cue(per_, before->end, in) == nullptr;
        return falls && !hours;
    }
    return false;
}

/// "p95 latency 900 ms to 120 ms", "3 days → 4 hours".
bool EvidenceOutcome::goes_to(const Amount& from, std::uint32_t token, const Range& in) const {
    std::uint32_t next = from.end;
    constexpr std::uint32_t longest = 3; // "12 a week to nil"
    while (next < from.end + longest && cue(to_, next, in) == nullptr &&
           (cue(unit_, next, in) || cue(percent_, next, in) || cue(per_, next, in)))
        ++next;
    const CueHit* to = cue(to_, next, in);
    if (to == nullptr) return false;
    if (cue(nothing_, next + to->token_count, in) != nullptr) return true;
    const bool arrow = tokens_[next].kind == TokenKind::symbol;
    const std::optional<Amount> after = amount_near(next + to->token_count, in, 2);
    if (!after) return false;
    const CueHit* unit = cue(unit_, from.end, in);
    const CueHit* later_unit = cue(unit_, after->end, in);
    const bool units = unit != nullptr && later_unit != nullptr && unit->item != later_unit->item;
    return arrow || units || measure_before(token, in);
}

/// "saved £3,000", "saved the team two days".
bool EvidenceOutcome::gains(std::uint32_t token, const Range& in) const {
    const CueHit* hit = cue(gain_, token, in);
    if (hit == nullptr || masked(token, in)) return false;
    const bool time_or_room = cue(gain_with_unit_, token, in) != nullptr;
    std::optional<Amount> found = amount_near(token + hit->token_count, in, 5);
    constexpr std::uint32_t reach = 6;
    for (std::uint32_t i = token; i > in.first && token - i < reach && !found && time_or_room; --i) {
        if (ends_part(i - 1, in)) break;
        found = amount(i - 1, in); // "£4,000 saved"
        if (found && !found->money) found.reset();
    }
    if (!found || found->part) return false;
    return found->money || is_percentage(*found, in) ||
           (time_or_room && cue(unit_, found->end, in) != nullptr);
}

/// "7 in 10 clients", "48 of 50 beginners", "4.9 out of 5"; "under 2 in 100" too, and not "four of five nights".
bool EvidenceOutcome::is_share(const Amount& part, std::uint32_t token, const Range& in) const {
    bool tens = false;
    const CueHit* of = cue(share_of_, part.end, in);
    if (of == nullptr) { // "eight contracts out of eleven"
        of = cue(share_of_, part.end + 1, in);
        tens = of != nullptr && of->token_count < 2; // "6 calls in 10"
    }
    if (of == nullptr || part.part) return false;
    const std::uint32_t next = of->first_token + of->token_count;
    std::optional<Amount> whole = amount(next, in);
    if (!whole && cue(about_, next, in) != nullptr) whole = amount(next + 1, in);
    constexpr double fewest = 4;
    if (!whole || whole->part || whole->value < fewest || part.value > whole->value) return false;
    if (cue(time_share_, whole->end, in) != nullptr) return false;
    constexpr double ten = 10, hundred = 100;
    if (tens && whole->value != ten && whole->value != hundred) return false;
    constexpr double most = 0.5, hardly = 0.1;
    const double share = part.value / whole->value;
    return share >= most || (share <= hardly && token > in.first &&
                             (cue(slight_, token - 1, in) != nullptr || measure_before(token, in)));
}

/// "no complaints", "without a single accident", "no outage in 26 months", "none has cleared since".
bool EvidenceOutcome::is_clean_record(std::uint32_t token, const Range& in) const {
    const CueHit* no = cue(no_turn_, token, in);
    if (no == nullptr || masked(token, in)) return false;
    const std::uint32_t after = token + no->token_count;
    constexpr std::uint32_t mishap_reach = 4;
    for (std::uint32_t i = after; i < std::min(in.last, after + mishap_reach); ++i) {
        if (ends_part(i, in) && !tokens_[i].glued) break;
        if (cue(mishap_, i, in) != nullptr && !masked(i, in)) return true;
    }
    for (std::uint32_t i = after; i < std::min(in.last, after + change_reach); ++i) {
        if (tokens_.is_symbol(i, ';')) return false;
        if (cue(since_, i, in) != nullptr) return true;
        if (tokens_.is_symbol(i, ',')) return false;
        const CueHit* share = cue(share_of_, i, in); // "in 26 months"
        if (share == nullptr) continue;
        const std::optional<Amount> stretch = amount(i + share->token_count, in);
        if (stretch && cue(time_share_, stretch->end, in) != nullptr) return true;
    }
    return false;
}

/// "9 days instead of 20", "it used to be fourteen", "80 when I started", "in minutes, not days".
bool EvidenceOutcome::compares(std::uint32_t token, const Range& in) const {
    if (const CueHit* before = cue(before_, token, in)) {
        const std::uint32_t after = token + before->token_count;
        if (!amount_before(token, in, compare_reach)) return false;
        if (amount_near(after, in, 5)) return true;
        for (std::uint32_t i = after; i < std::min(in.last, after + 3); ++i) {
            if (cue(unit_, i, in) != nullptr) return true;
        }
        return false;
    }
    if (const CueHit* earlier = cue(before_after_, token, in)) {
        (void)earlier;
        constexpr std::uint32_t closest = 4;
        const std::uint32_t from = token > in.first + closest ? token - closest : in.first;
        for (std::uint32_t i = from; i < token; ++i) {
            if (amount(i, in) && amount_before(i, in, compare_reach)) return true;
        }
        return false;
    }
    if (const CueHit* ending = cue(before_ending_, token, in)) { // "day 3, day 8 before"
        const bool ends = ends_part(token + ending->token_count, in);
        if (ends && token > in.first && amount(token - 1, in) && amount_before(token - 1, in, compare_reach))
            return true;
    }
    const CueHit* was = cue(was_, token, in); // ", was 14", "(hotel average 8.7)", ", not days"
    if (was == nullptr || token < in.first + 2) return false;
    if (tokens_[token - 1].kind != TokenKind::symbol && tokens_[token - 2].kind != TokenKind::symbol)
        return false;
    const std::uint32_t after = token + was->token_count;
    if (!amount_before(token, in, compare_reach)) return false;
    const std::optional<Amount> found = amount(after, in);
    return (found && cue(share_of_, found->end, in) == nullptr) ||
           (cue(unit_, after, in) != nullptr && token >= in.first + 2 &&
            cue(unit_, token - 2, in) != nullptr);
}

/// "all six still on the unit after a year", "24 still in their flats".
bool EvidenceOutcome::lasts(std::uint32_t token, const Range& in) const {
    const CueHit* still = cue(still_, token, in);
    if (still == nullptr) return false;
    if (token > in.first && amount(token - 1, in)) return true;
    const std::uint32_t after = token + still->token_count;
    for (std::uint32_t i = after; i < std::min(in.last, after + change_reach); ++i) {
        if (cue(stretch_, i, in) != nullptr) return true;
    }
    return false;
}

/// "all published", "every pupil passed the grade"; not "all approved suppliers".
bool EvidenceOutcome::comes_through(std::uint32_t token, const Range& in) const {
    const CueHit* through = cue(came_through_, token, in);
    if (through == nullptr) return false;
    const std::uint32_t after = token + through->token_count;
    if (!ends_part(after, in) && cue(small_step_, after, in) == nullptr && cue(about_, after, in) == nullptr)
        return false;
    constexpr std::uint32_t reach = 3;
    for (std::uint32_t i = token; i > in.first && token - i < reach; --i) {
        if (ends_part(i - 1, in)) return false;
        if (cue(all_, i - 1, in) != nullptr || amount(i - 1, in)) return true;
    }
    return false;
}

/// "second at the regional final", "gold in the county championship".
bool EvidenceOutcome::is_ranked(std::uint32_t token, const Range& in) const {
    if (cue(contest_, token, in) == nullptr) return false;
    const std::uint32_t from = token > in.first + side_reach ? token - side_reach : in.first;
    for (std::uint32_t i = from; i < std::min(in.last, token + 3); ++i) {
        if (cue(rank_, i, in) != nullptr && !masked(i, in)) return true;
    }
    return false;
}

/// "highest value added in the school".
bool EvidenceOutcome::is_best(std::uint32_t token, const Range& in) const {
    const CueHit* best = cue(superlative_, token, in);
    if (best == nullptr || masked(token, in)) return false;
    constexpr std::uint32_t reach = 5;
    for (std::uint32_t i = token + 1; i < std::min(in.last, token + reach); ++i) {
        if (ends_part(i, in)) return false;
        if (cue(of_all_, i, in) != nullptr) return true;
    }
    return false;
}

/// "backlog cleared", "complaints about the wording stopped".
bool EvidenceOutcome::rids(std::uint32_t token, const Range& in) const {
    const CueHit* ill = cue(ill_, token, in);
    if (ill == nullptr) return false;
    for (std::uint32_t i = token + ill->token_count; i < std::min(in.last, token + side_reach); ++i) {
        if (ends_part(i, in)) return false;
        if (cue(gone_, i, in) != nullptr) return true;
    }
    return false;
}

/// "a template used by 12 branches", "the API that 60 shops integrate with".
bool EvidenceOutcome::is_adopted(std::uint32_t token, const Range& in) const {
    const CueHit* adopted = cue(adopted_, token, in);
    if (adopted == nullptr) return false;
    if (amount_near(token + adopted->token_count, in, 4)) return true;
    constexpr std::uint32_t reach = 4;
    const std::uint32_t from = token > in.first + reach ? token - reach : in.first;
    for (std::uint32_t i = from; i < token; ++i) {
        if (amount(i, in)) return true;
    }
    return false;
}

bool EvidenceOutcome::shown_in(std::uint32_t first, std::uint32_t last) {
    constexpr std::uint32_t reach = 20; // no rule looks farther
    for (std::uint32_t i = first; i < last; ++i) {
        Known& known = known_[i];
        if (known == Known::unknown) {
            const Range in{i > first + reach ? i - reach : first, std::min(last, i + reach)};
            known = tells(i, in) ? Known::outcome : Known::nothing;
        }
        if (known == Known::outcome) return true;
    }
    return false;
}

/// Is a token the hinge of an outcome told around it?
bool EvidenceOutcome::tells(std::uint32_t i, const Range& in) const {
    if (cue(outcome_, i, in) != nullptr && !masked(i, in)) return true;
    if (changes(i, in) || changes_level(i, in) || goes_from_to(i, in) || gains(i, in) ||
        is_clean_record(i, in) || compares(i, in) || lasts(i, in) || rids(i, in) || is_adopted(i, in) ||
        comes_through(i, in) || is_ranked(i, in) || is_best(i, in))
        return true;
    if (const CueHit* measure = cue(measured_, i, in)) {
        const std::optional<Amount> found = amount_near(i + measure->token_count, in, 2);
        if (found && !found->part) return true;
    }
    const std::optional<Amount> found = amount(i, in);
    if (!found) return false;
    if (is_percentage(*found, in) || goes_to(*found, i, in) || is_share(*found, i, in)) return true;
    // "two weeks early", "12 days sooner"
    const CueHit* unit = cue(unit_, found->end, in);
    return unit != nullptr && !found->part &&
           cue(comparative_, found->end + unit->token_count, in) != nullptr;
}

} // namespace analyzer
