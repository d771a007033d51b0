// SPDX-License-Identifier: Apache-2.0
#include "parse/conditions_asked.hpp"

#include "parse/years_asked.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t longest_paper = 7; // tokens before its head

/// "Gender: women only", "Age: 25-50": the value is the condition.
std::uint32_t label_value_end(const PostingText& text, std::uint32_t i, TokenRange item) {
    constexpr std::uint32_t longest = 6;
    std::uint32_t end = i;
    while (end < item.last && end < i + longest && !text.symbol(end, ";") && !text.ends_sentence(end)) {
        if (end > i && text.capital(end) && text.at(text.words.item_opener, end) != 0) break;
        ++end;
    }
    return end;
}

/// Over "active DoD" before "security clearance".
std::uint32_t gate_begin(const PostingText& text, std::uint32_t i, std::uint32_t from) {
    const PostingWords& words = text.words;
    constexpr std::uint32_t farthest = 4;
    std::uint32_t first = i;
    while (first > from && i - first < farthest) {
        const std::uint32_t before = first - 1;
        // "a background and credit check" is one condition, whatever is looked at.
        if (text.at(words.check_kind, first) != 0 && before > from && text.at(words.connector, before) == 1 &&
            text.at(words.check_kind, before - 1) == 1) {
            first = before - 1;
            continue;
        }
        if (!text.word(before) || text.mention_over(before) != nullptr || text.fresh_line(first)) break;
        if (text.at(words.no_such, before) != 0 || text.at(words.weekday, before) != 0) break;
        if (text.at(words.function_word, before) == 1 || text.at(words.connector, before) == 1 ||
            text.at(words.stop, before) == 1 || text.at(words.verb_like, before) == 1 ||
            text.at(words.trim_front, before) == 1 || text.at(words.experienced, before) != 0) {
            break;
        }
        first = before;
    }
    return first;
}

/// "Customs clearance", "travel arrangements", "student support": a longer name of some work that holds the word of a condition.
const Mention* work_over(const PostingText& text, std::uint32_t first, std::uint32_t count) {
    const Mention* const mention = text.mention_over(first);
    if (mention == nullptr || mention->token_count <= count ||
        mention->first_token + mention->token_count < first + count)
        return nullptr;
    const Kind kind = text.read.lexicon.term(mention->term).kind;
    return kind == Kind::skill || kind == Kind::tool ? mention : nullptr;
}

/// Over ", up to 20%" of travel and "75 lbs" of lifting.
std::uint32_t amount_end(const PostingText& text, std::uint32_t i, std::uint32_t limit) {
    std::uint32_t at = i;
    if (at < limit && text.symbol(at, ",(")) ++at;
    at += text.at(text.words.gate_amount, at);
    if (at + 1 >= limit + 1 || !text.number(at)) return i;
    while (at + 2 < limit && text.symbol(at + 1, "-–") && text.number(at + 2)) at += 2;
    const std::uint32_t unit = text.symbol(at + 1, "%") ? 1 : text.at(text.words.gate_unit, at + 1);
    return unit != 0 && at + 1 + unit <= limit ? at + 1 + unit : i;
}

/// "subject to Garda vetting and two references": what must come out well before somebody may begin.
void read_subject_to(const PostingText& text, TokenRange item, std::vector<Asked>& asked) {
    const PostingWords& words = text.words;
    for (std::uint32_t i = text.find(words.subject_to, item); i < item.last;) {
        std::uint32_t at = i + std::max(1U, text.at(words.subject_to, i));
        while (at < item.last) {
            while (at < item.last && (text.symbol(at, ",/") || text.at(words.connector, at) != 0 ||
                                      text.at(words.function_word, at) == 1))
                ++at;
            const std::uint32_t end = noun_phrase_end(text, at, item.last);
            if (end <= at) break;
            Asked gate;
            gate.kind = Kind::gate;
            gate.source = Asked::Source::gate;
            gate.tokens = gate.core = {at, end};
            const bool checked = text.has(words.check, gate.tokens);
            if (checked && !is_taken(asked, gate.tokens)) asked.push_back(gate);
            at = end;
            if (!text.symbol(at, ",/") && text.at(words.connector, at) == 0) break;
        }
        i = text.find(words.subject_to, {std::min(at, item.last), item.last});
    }
}

} // namespace

void read_gates(const PostingText& text, TokenRange item, bool hard_only, std::vector<Asked>& asked) {
    const PostingWords& words = text.words;
    for (std::uint32_t i = item.first; i < item.last;) {
        std::uint32_t count = text.at(words.hard_gate, i);
        if (!hard_only) {
            count = std::max(count, text.at(words.gate, i));
            if (const std::uint32_t label = text.at(words.gate_label, i);
                label != 0 && text.symbol(i + label, ":")) {
                count = label_value_end(text, i + label + 1, item) - i;
            }
        }
        const std::uint32_t measured = text.at(words.gate_measured, i);
        if (!hard_only && count == 0 && measured != 0 &&
            amount_end(text, i + measured, item.last) > i + measured)
            count = measured; // "lift 75 lb"
        const std::uint32_t place = text.at(words.gate_place, i);
        if (!hard_only && place != 0 && place >= count) {
            // "within an hour of Penmarsh": of where
            const std::uint32_t end = noun_phrase_end(text, i + place, item.last);
            count = end > i + place ? end - i : count;
        }
        if (count == 0 || i + count > item.last) {
            ++i;
            continue;
        }
        if (const Mention* work = work_over(text, i, count)) {
            i = work->first_token + work->token_count;
            continue;
        }
        Asked gate;
        gate.kind = Kind::gate;
        gate.source = Asked::Source::gate;
        gate.core = {i, i + count};
        for (std::uint32_t k = i; k < i + count; ++k) {
            const Mention* mention = text.mention_over(k);
            if (mention != nullptr && text.read.lexicon.term(mention->term).kind == Kind::gate)
                gate.term = mention->term;
        }
        gate.tokens = {gate_begin(text, i, item.first), amount_end(text, i + count, item.last)};
        if (!is_taken(asked, gate.tokens)) asked.push_back(gate);
        i = std::max(i + count, gate.tokens.last);
    }
    read_subject_to(text, item, asked);
}

namespace {

bool in_capitals(const PostingText& text, TokenRange range) {
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        if (text.word(i) && !text.capital(i) && text.at(text.words.function_word, i) == 0) return false;
    }
    return !range.empty();
}

/// "CIPD Level 5", "Level 3 Food Safety", "Level 2 apprenticeship in dental nursing": a paper of a level. Empty if none.
TokenRange levelled_paper(const PostingText& text, std::uint32_t i, TokenRange item) {
    const PostingWords& words = text.words;
    const std::uint32_t count = text.at(words.paper_level, i);
    if (count == 0 || i + count > item.last) return {};
    TokenRange paper{i, i + count};
    while (paper.first > item.first && text.capital(paper.first - 1) && text.word(paper.first - 1) &&
           text.at(words.trim_front, paper.first - 1) == 0 &&
           text.at(words.function_word, paper.first - 1) == 0)
        --paper.first;
    const TokenRange after{paper.last, noun_phrase_end(text, paper.last, item.last)};
    std::uint32_t noun = text.find(words.paper_noun, after);
    if (noun < after.last) {
        paper.last = noun + text.at(words.paper_noun, noun);
        if (const std::uint32_t joiner = text.at(words.field_joiner, paper.last); joiner != 0) {
            const std::uint32_t field = paper.last + joiner;
            paper.last = std::max(paper.last, noun_phrase_end(text, field, item.last));
        }
        return paper;
    }
    if (!after.empty() && in_capitals(text, after)) return {paper.first, after.last};
    const bool by_itself = after.empty() && i > item.first && text.capital(i) &&
                           text.at(words.function_word, i - 1) == 1 && text.at(words.stop, i - 1) == 0;
    if (by_itself) return paper; // "a Level 3"
    if (const std::uint32_t joiner = text.at(words.field_joiner, paper.last); joiner != 0) {
        const std::uint32_t end = noun_phrase_end(text, paper.last + joiner, item.last);
        if (paper.first < i && end > paper.last + joiner) return {paper.first, end};
    }
    return paper.first < i ? paper : TokenRange{};
}

} // namespace

void read_credentials(const PostingText& text, TokenRange item, std::vector<Asked>& asked) {
    const PostingWords& words = text.words;
    for (std::uint32_t i = item.first; i < item.last; ++i) {
        if (const TokenRange level = levelled_paper(text, i, item); !level.empty()) {
            Asked paper;
            paper.kind = Kind::credential;
            paper.source = Asked::Source::credential;
            paper.equivalent = false;
            paper.tokens = level;
            for (std::uint32_t k = level.first; k < level.last; ++k) {
                const Mention* mention = text.mention_over(k);
                if (mention != nullptr && paper.term == no_term &&
                    text.read.lexicon.term(mention->term).kind == Kind::credential)
                    paper.term = mention->term;
            }
            if (!is_taken(asked, level)) asked.push_back(paper);
            i = level.last - 1;
            continue;
        }
        std::uint32_t count = text.at(words.credential_word, i);
        std::uint32_t first = i;
        if (count == 0 && text.at(words.course_done, i) != 0) {
            // "Completed first-responder training": a course that was done is a paper.
            const std::uint32_t begin = i + text.at(words.course_done, i);
            const std::uint32_t end = noun_phrase_end(text, begin, item.last);
            if (end > begin && text.at(words.course, end - 1) == 1) {
                first = begin;
                count = end - i;
            }
        }
        if (count == 0) {
            count = text.at(words.credential_head, i);
            if (count == 0) continue;
            // "EPA Section 608 certification": the head of a paper that the lexicon knows.
            const Mention* named = i > item.first ? text.mention_over(i - 1) : nullptr;
            if (named != nullptr && text.read.lexicon.term(named->term).kind == Kind::credential) continue;
            while (first > item.first && i - first < longest_paper) {
                const std::uint32_t before = first - 1;
                if (!text.word(before) && !text.symbol(before, "-'’")) break;
                if (text.at(words.function_word, before) == 1 || text.at(words.connector, before) == 1 ||
                    text.at(words.stop, before) == 1 || text.ends_at(words.trim_front, item.first, first) ||
                    text.ends_at(words.noun_head, item.first, first)) {
                    break;
                }
                if (first < i && text.fresh_line(first)) break;
                --first;
            }
        }
        std::uint32_t last = std::min(i + count, item.last);
        if (text.at(words.field_joiner, last) != 0 && last + 1 < item.last) {
            last = noun_phrase_end(text, last + text.at(words.field_joiner, last), item.last);
        }
        Asked paper;
        paper.kind = Kind::credential;
        paper.source = Asked::Source::credential;
        paper.equivalent = false;
        paper.tokens = {first, last};
        // "full apprenticeship" stands among the levels of education too.
        if (const Mention* mention = text.mention_over(i);
            mention != nullptr && text.read.lexicon.term(mention->term).kind == Kind::degree)
            paper.term = mention->term;
        // A paper that the lexicon knows is left to it.
        const bool known = [&] {
            for (std::uint32_t k = first; k < last; ++k) {
                const Mention* mention = text.mention_over(k);
                if (mention != nullptr && text.read.lexicon.term(mention->term).kind == Kind::credential)
                    return true;
            }
            return false;
        }();
        if (last > first && !known && !is_taken(asked, paper.tokens)) asked.push_back(paper);
        i = std::max(last, i + 1) - 1;
    }
}

} // namespace analyzer
