// SPDX-License-Identifier: Apache-2.0
#include "parse/join_repeats.hpp"

#include <map>
#include <string>

namespace analyzer {

namespace {

struct Joined {
    Asked asked;
    std::vector<TokenRange> repeats;
};

/// The words of a range in their folded form, one blank between.
std::string folded_words(const PostingText& text, TokenRange range) {
    std::string words;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        if (!words.empty() && !text.tokens[i].glued) words += ' ';
        words += text.folded(i);
    }
    return words;
}

std::string tidied(std::string_view quote) {
    std::string tidy;
    for (const char c : quote) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank) {
            tidy += c;
        } else if (!tidy.empty() && tidy.back() != ' ') {
            tidy += ' ';
        }
    }
    return tidy;
}

std::string key_of(const PostingText& text, const Asked& one) {
    if (one.term != no_term && one.role == FormRole::name) return "#" + std::to_string(one.term);
    return folded_words(text, one.core.empty() ? one.tokens : one.core);
}

/// Is `a` a clearer demand than `b`?
bool clearer(const Asked& a, const Asked& b) {
    if (a.implied != b.implied) return b.implied;
    return a.necessity == Necessity::required && b.necessity == Necessity::preferred;
}

/// A demand by itself and the same thing as one of several choices are two demands.
bool same_demand(const Asked& a, const Asked& b) {
    if (a.implied || b.implied) return true;
    if (a.group != 0 && b.group != 0) return a.group == b.group || a.kind != Kind::degree;
    return a.group == b.group && a.min_months == b.min_months;
}

} // namespace

std::vector<Requirement> join_repeats(const PostingText& text, std::vector<Asked> asked) {
    std::vector<Joined> joined;
    std::multimap<std::string, std::size_t> by_key;
    std::vector<std::size_t> place(asked.size(), 0); // of each demand in `joined`
    for (std::size_t k = 0; k < asked.size(); ++k) {
        const Asked& one = asked[k];
        if (one.repeats >= 0) continue;
        const std::string key = key_of(text, one);
        bool merged = false;
        const auto [from, to] = by_key.equal_range(key);
        for (auto at = from; at != to && !merged; ++at) {
            Joined& before = joined[at->second];
            if (!same_demand(before.asked, one)) continue;
            if (clearer(one, before.asked)) {
                before.repeats.insert(before.repeats.begin(), before.asked.tokens);
                before.asked = one;
            } else {
                before.repeats.push_back(one.tokens);
            }
            merged = true;
            place[k] = at->second;
        }
        if (merged) continue;
        place[k] = joined.size();
        by_key.emplace(key, joined.size());
        joined.push_back({one, {}});
    }
    for (const Asked& one : asked) {
        if (one.repeats >= 0)
            joined[place[static_cast<std::size_t>(one.repeats)]].repeats.push_back(one.tokens);
    }

    std::map<std::uint32_t, std::uint32_t> members;
    for (const Joined& one : joined) {
        if (one.asked.group != 0) ++members[one.asked.group];
    }
    std::map<std::uint32_t, std::string> names;
    std::vector<Requirement> requirements;
    for (const Joined& one : joined) {
        Requirement requirement;
        requirement.id = "r" + std::to_string(requirements.size() + 1);
        requirement.kind = one.asked.kind;
        requirement.term = one.asked.term;
        requirement.role = one.asked.role;
        requirement.spans.push_back(text.span(one.asked.tokens));
        for (const TokenRange repeat : one.repeats) requirement.spans.push_back(text.span(repeat));
        requirement.name = one.asked.term != no_term && one.asked.role == FormRole::name
                               ? std::string(text.read.lexicon.term(one.asked.term).name)
                               : tidied(requirement.spans.front().of(text.tokens.text));
        requirement.necessity = one.asked.necessity;
        requirement.section = one.asked.section;
        requirement.min_months = one.asked.min_months;
        requirement.max_months = one.asked.max_months;
        requirement.degree_level = one.asked.level;
        requirement.equivalent_accepted = one.asked.equivalent;
        requirement.implied = one.asked.implied;
        requirement.recent = one.asked.recent;
        if (one.asked.group != 0 && members[one.asked.group] > 1) {
            std::string& name = names[one.asked.group];
            if (name.empty()) name = "g" + std::to_string(names.size());
            requirement.group = name;
            if (one.asked.branch != 0) requirement.branch = std::string(1, one.asked.branch);
        }
        requirements.push_back(std::move(requirement));
    }
    return requirements;
}

} // namespace analyzer
