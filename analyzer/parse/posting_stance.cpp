// SPDX-License-Identifier: Apache-2.0
#include "parse/posting_stance.hpp"

#include "parse/schedule_asked.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t longest_note =
    10; // words; a longer line of a list of demands must speak to the reader

/// "You write clear reports": does an item begin with what the reader does, not with what the job will bring?
bool speaks_of_reader(const PostingText& text, TokenRange item) {
    return text.at(text.words.reader, item.first) == 1 && text.word(item.first + 1) &&
           text.at(text.words.not_deed, item.first + 1) == 0;
}

/// "You must ...", "Applicants must ...": does a sentence say so in its first words, or after an "and"?
bool demands_plainly(const PostingText& text, TokenRange item) {
    if (text.has(text.words.legal, item) || text.has(text.words.process, item)) return false;
    for (std::uint32_t i = item.first; i < item.last; ++i) {
        const bool begins = i == item.first || text.at(text.words.connector, i - 1) != 0;
        if (begins && text.at(text.words.plain_demand, i) != 0) return true;
    }
    return false;
}

/// "A full driving licence matters": does a thing stand before the judgement, no sentence about somebody?
bool judges(const PostingText& text, TokenRange item) {
    constexpr std::uint32_t longest = 12; // words
    std::uint32_t judged = text.find(text.words.judged, item);
    for (std::uint32_t i = item.first; i < judged; ++i) {
        if (text.at(text.words.wish_after, i) > 2) judged = i; // "would be the icing"
    }
    const TokenRange thing{item.first, judged};
    return judged < item.last && !thing.empty() && text.words_in(thing) <= longest &&
           !text.has(text.words.pronoun, thing) && !text.has(text.words.company, item);
}

/// "someone who has ...", "applicants who hold ...": asks of the person sought.
bool asks_of_person(const PostingText& text, TokenRange item) {
    for (std::uint32_t i = text.find(text.words.asks_who, item); i < item.last;
         i = text.find(text.words.asks_who, {i + 1, item.last})) {
        if (follows_person(text, i, item.first)) return true;
    }
    return false;
}

/// "For that we need strong Python": asks, unlike "we need to move".
bool we_need(const PostingText& text, TokenRange item) {
    for (std::uint32_t i = text.find(text.words.we_need, item); i < item.last;
         i = text.find(text.words.we_need, {i + 1, item.last})) {
        const std::uint32_t next = i + text.at(text.words.we_need, i);
        if (next < item.last && text.at(text.words.purpose, next) == 0 &&
            text.at(text.words.not_needed, next) == 0)
            return true;
    }
    return false;
}

bool asks(const PostingText& text, TokenRange item) {
    return text.has(text.words.asks, item) || asks_of_person(text, item) || we_need(text, item);
}

struct Lead {
    std::uint32_t last = 0; ///< right after it
    bool wished = false;
    bool denied = false;
};

/// "Nice to have, not needed: ...", "It'd be lovely, but is no must, to have ...": the first words weigh the whole sentence.
Lead lead_of(const PostingText& text, TokenRange item) {
    constexpr std::uint32_t longest = 12; // tokens
    constexpr std::uint32_t longest_it = 7;
    const PostingWords& words = text.words;
    const std::uint32_t reach = std::min(item.last, item.first + longest);
    for (std::uint32_t i = item.first; i < reach; ++i) {
        if (text.mention_over(i) != nullptr && text.at(words.wish_after, i) == 0) break;
        if (!text.symbol(i, ":")) continue;
        const TokenRange lead{item.first, i};
        const bool wished =
            text.has(words.wish_after, lead) || text.has(words.wish_before, {item.first, i + 1});
        return {i + 1, wished, !wished && text.has(words.negation, lead)};
    }
    const TokenRange start{item.first, std::min(item.last, item.first + longest_it)};
    const bool it = text.at(words.it, item.first) != 0;
    return {item.first, it && (text.has(words.wish_after, start) || text.has(words.wish_before, start)),
            false};
}

/// The title line is no list, though a dash stands in it: "Welder - Harlan & Pyke".
bool in_title_line(const PostingText& text, TokenRange item) {
    return text.line_begin(item.first) == 0 && text.line_end(item.first) < text.size();
}

bool among_bullets(const PostingText& text, const PostingItem& item) {
    constexpr std::uint32_t longest_item = 16; // words
    return text.bulleted(text.line_begin(item.tokens.first)) && text.words_in(item.tokens) <= longest_item &&
           !text.ends_sentence(item.tokens.last - 1);
}

/// "Project finance, currency hedging, Spanish or Portuguese, and time spent in renewables.": names alone, between commas.
bool lists(const PostingText& text, TokenRange item) {
    constexpr std::uint32_t most_words = 5; // of one thing
    constexpr std::uint32_t least_parts = 3;
    std::uint32_t parts = 0;
    for (std::uint32_t first = item.first, i = first; i <= item.last; ++i) {
        if (i < item.last && !text.symbol(i, ",;")) continue;
        const TokenRange part{first, i};
        if (text.words_in(part) > most_words || text.has(text.words.pronoun, part)) return false;
        ++parts;
        first = i + 1;
    }
    return parts >= least_parts;
}

/// In a part of demands: does a sentence tell rather than ask?
bool tells(const PostingText& text, const PostingItem& item) {
    const PostingWords& words = text.words;
    if (item.bullet || text.words_in(item.tokens) <= longest_note) return false;
    if (text.has(words.asks, item.tokens) || text.has(words.second_person, item.tokens)) return false;
    return text.at(words.item_opener, item.tokens.first) == 0 && text.ends_sentence(item.tokens.last - 1) &&
           !lists(text, item.tokens);
}

} // namespace

bool follows_person(const PostingText& text, std::uint32_t i, std::uint32_t from) {
    constexpr std::uint32_t farthest = 5;
    const TokenRange before{i > from + farthest ? i - farthest : from, i};
    if (text.has(text.words.someone, before) || text.has(text.words.opening_call, {from, i})) return true;
    for (std::uint32_t k = before.first; k < i; ++k) {
        if (text.at(text.words.role_noun, k) != 0) return true;
    }
    return false;
}

std::vector<ItemStance> stances_of(const PostingText& text, const std::vector<PostingItem>& items,
                                   bool has_demand_part) {
    std::vector<ItemStance> stances;
    std::uint32_t part = text.size(); // where the part of the items begins
    bool turned = false;
    for (const PostingItem& item : items) {
        if (item.part != part) turned = false;
        part = item.part;
        ItemStance stance = stance_of(text, item, has_demand_part);
        if (item.continues && !stances.empty()) {
            stance = stances.back();
            stance.trusted = stance.trusted || stance.stance == Stance::asks;
        }
        // "...; so does pastry" goes on as the item before.
        if (text.at(text.words.same_again, item.tokens.first) != 0 && !stances.empty())
            stance = stances.back();
        const bool demands = item.role == PostingRole::required || item.role == PostingRole::preferred;
        if (demands && stance.elsewhere && !item.bullet) turned = true;
        if (demands && turned && stance.stance == Stance::asks) {
            const bool asks = text.has(text.words.asks, item.tokens);
            stance = {asks ? Stance::asks : Stance::nothing, false, !asks};
        }
        stances.push_back(stance);
    }
    return stances;
}

ItemStance stance_of(const PostingText& text, const PostingItem& item, bool has_demand_part) {
    const PostingWords& words = text.words;
    const TokenRange range = item.tokens;
    switch (item.role) {
    case PostingRole::required:
    case PostingRole::preferred:
        if (text.has(words.process, range) || text.has(words.legal, range))
            return {Stance::nothing, false, true};
        // "- pension law" among demands is one; a sentence there that gives something is none.
        if (text.has(words.benefit, range) && !text.has(words.asks, range) && !among_bullets(text, item))
            return {};
        if (text.has(words.company, range) && !text.has(words.asks, range))
            return {Stance::nothing, false, true};
        if (tells(text, item)) return {};
        if (text.at(words.duty_start, range.first) != 0 && text.at(words.asks, range.first) == 0)
            return {Stance::duty, false};
        return {Stance::asks, true};
    case PostingRole::duties:
        if (text.has(words.process, range)) return {};
        if (text.has(words.asks_in_duties, range)) return {Stance::asks, false};
        // "The group develops products that ..." above the duties; "we develop it in Go" tells the stack.
        if (text.has(words.product, range) && !speaks_of_reader(text, range) && !among_bullets(text, item))
            return {};
        return {Stance::duty, false};
    case PostingRole::other:
        if (text.has(words.process, range) ||
            (text.has(words.benefit, range) && !text.has(words.must, range)))
            return {};
        if (text.has(words.opening_call, range)) return {Stance::asks, false};
        if (text.has(words.company, range)) return {};
        if (text.at(words.duty_start, range.first) != 0 && !asks(text, range)) return {Stance::duty, false};
        if (speaks_of_reader(text, range) || begins_with_schedule(text, range)) return {Stance::asks, false};
        // A posting without parts lists its demands all the same: "Good eyesight. Must hold a licence."
        if (!has_demand_part && text.capital(range.first) && text.at(words.item_opener, range.first) != 0) {
            return {Stance::asks, true};
        }
        if (asks(text, range) || judges(text, range)) return {Stance::asks, false};
        if (lead_of(text, range).wished) return {Stance::asks, true};
        if (text.has(words.duty, range)) return {Stance::duty, false};
        if (!has_demand_part && item.bullet && !in_title_line(text, range)) return {Stance::asks, true};
        return {};
    case PostingRole::company:
    case PostingRole::benefits:
        // "... private health cover. You must live within an hour of the depot." stands where it does not belong.
        return demands_plainly(text, range) ? ItemStance{Stance::asks, false} : ItemStance{};
    case PostingRole::legal:
    case PostingRole::process:
        return {};
    }
    return {};
}

namespace {

/// ", so is Moffett", "nor is French": does a clause say the same as the one before?
bool says_the_same(const PostingText& text, TokenRange clause) {
    std::uint32_t i = clause.first;
    while (i < clause.last && (text.symbol(i, ",;") || text.at(text.words.connector, i) == 1) &&
           text.at(text.words.same_again, i) == 0)
        ++i;
    return text.at(text.words.same_again, i) != 0;
}

/// "SMSTS is not needed, the site manager has his": what goes on after a denial in a sentence asks for nothing either.
bool gives_reason(const PostingText& text, const PostingItem& item, const ClauseStrength& before,
                  TokenRange clause) {
    return before.negated && !item.bullet && text.symbol(clause.first, ",") &&
           text.ends_sentence(item.tokens.last - 1) && !text.has(text.words.asks, clause) &&
           text.at(text.words.clause_joiner, clause.first + 1) == 0;
}

} // namespace

std::vector<ClauseStrength> clause_strengths(const PostingText& text, const PostingItem& item,
                                             const PostingItem* before) {
    const PostingWords& words = text.words;
    const Lead lead = lead_of(text, item.tokens);
    const bool wishes = item.role == PostingRole::preferred || lead.wished;
    const Necessity usual = wishes ? Necessity::preferred : Necessity::required;
    std::vector<ClauseStrength> strengths;
    for (const TokenRange clause : split_into_clauses(text, item.tokens)) {
        ClauseStrength strength{clause, usual, lead.denied && clause.last > lead.last};
        const bool in_lead = clause.first < lead.last;
        const bool wished = text.has(words.wish_before, clause) || text.has(words.wish_after, clause);
        const bool denied = text.has(
            words.negation, {in_lead ? std::min(lead.last, clause.last) : clause.first, clause.last});
        if (wished) {
            strength.necessity = Necessity::preferred;
        } else if (denied) {
            strength.negated = true;
        } else if (strengths.empty() && before != nullptr && says_the_same(text, clause)) {
            const std::vector<ClauseStrength> others = clause_strengths(text, *before, nullptr);
            if (!others.empty()) {
                strength.necessity = others.back().necessity;
                strength.negated = others.back().negated;
            }
        } else if (!strengths.empty() && gives_reason(text, item, strengths.back(), clause)) {
            strength.negated = true;
        } else if (!strengths.empty() && says_the_same(text, clause)) {
            strength.necessity = strengths.back().necessity;
            strength.negated = strengths.back().negated;
        } else if (usual == Necessity::preferred && text.has(words.must, clause)) {
            strength.necessity = Necessity::required;
        }
        strengths.push_back(strength);
    }
    // "It is preferable" and "but it is not required" say it of the clause previous.
    for (std::size_t i = 1; i < strengths.size(); ++i) {
        ClauseStrength& previous = strengths[i - 1];
        if (text.words_in(strengths[i].tokens) > 7 || previous.necessity == Necessity::preferred) continue;
        const bool about_before = text.at(words.clause_joiner, strengths[i].tokens.first) != 0 ||
                                  text.symbol(strengths[i].tokens.first, "-–—");
        if (about_before && text.has(words.wish_after, strengths[i].tokens))
            previous.necessity = Necessity::preferred;
    }
    return strengths;
}

} // namespace analyzer
