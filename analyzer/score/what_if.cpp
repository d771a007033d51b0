// SPDX-License-Identifier: Apache-2.0
#include "score/what_if.hpp"

#include "lexicon/cues.hpp"
#include "match/term_relations.hpp"
#include "score/closed_match.hpp"
#include "token/tokenize.hpp"

#include <algorithm>
#include <set>

namespace analyzer {

namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Words to compare by: case and endings do not matter, "C", "C++" and "C#" stay apart.
std::string key_of(std::string_view words) {
    const TokenList tokens = tokenize(words);
    std::string key;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        if (!tokens.is_symbol(i, '-')) key.append(tokens.stem(i)).append(" ");
    }
    return key;
}

/// The terms that the words name as a whole. Whoever types "Go" here means the term, so no sense needs to be shown.
std::vector<NamedTerm> terms_named(std::string_view words, const Lexicon& lexicon) {
    const TokenList tokens = tokenize(words);
    const Cues cues(tokens, lexicon);
    std::vector<NamedTerm> exact;
    std::vector<NamedTerm> other;
    for (const FormHit& hit : cues.form_hits()) {
        if (hit.first_token != 0 || hit.token_count != tokens.size()) continue;
        const FormRecord& form = lexicon.image().forms[hit.form];
        (hit.exact ? exact : other).push_back({form.term, form.role});
    }
    return exact.empty() ? other : exact;
}

class Assumer {
  public:
    Assumer(const ScoreInputs& inputs, std::string_view posting_text)
        : inputs_(inputs), posting_text_(posting_text), relations_(inputs.lexicon) {
        for (const Requirement& requirement : inputs.posting.requirements)
            keys_.push_back(keys_of(requirement));
    }

    /// How the term speaks for a requirement: literal, implied, related or none.
    MatchKind relation(const std::string& key, const std::vector<NamedTerm>& named, std::size_t i) {
        if (!key.empty() && keys_[i].count(key) > 0) return MatchKind::literal;
        const Requirement& requirement = inputs_.posting.requirements[i];
        if (requirement.term == no_term) return MatchKind::none;
        MatchKind best = MatchKind::none;
        for (const NamedTerm& had : named) {
            MatchKind kind = relations_.relation({requirement.term, requirement.role}, had);
            const bool held = is_held(requirement.kind);
            if (kind == MatchKind::related && held != is_held(inputs_.lexicon.term(had.term).kind))
                kind = MatchKind::none;
            if (kind == MatchKind::implied && requirement.kind == Kind::credential &&
                had.term != requirement.term)
                kind = MatchKind::related;
            best = std::max(best, kind);
        }
        return best;
    }

    /// The match with the term beside it; what is there already is never weakened.
    Match with_term(const Match& match, std::size_t i, MatchKind relation) const {
        if (relation == MatchKind::literal)
            return closed_match(match, inputs_.posting.requirements[i], Standing::shown, inputs_.as_of);
        if (relation <= match.match && match.standing >= Standing::shown) return match;
        Match better = match;
        if (relation >= match.match) better.standing = std::max(match.standing, Standing::shown);
        better.match = std::max(match.match, relation);
        return better;
    }

    Score score(const std::vector<Match>& matches) const {
        return score_matches(
            {inputs_.posting, matches, inputs_.lexicon, inputs_.total_months, inputs_.as_of});
    }

  private:
    static bool is_held(Kind kind) { return kind == Kind::credential || kind == Kind::degree; }

    std::set<std::string> keys_of(const Requirement& requirement) const {
        std::set<std::string> keys = {key_of(requirement.name)};
        for (const Span span : requirement.spans) keys.insert(key_of(span.of(posting_text_)));
        if (requirement.term != no_term && requirement.role == FormRole::name) {
            for (const std::string_view form : inputs_.lexicon.forms(requirement.term, FormRole::name))
                keys.insert(key_of(form));
        }
        return keys;
    }

    const ScoreInputs& inputs_;
    std::string_view posting_text_;
    TermRelations relations_;
    std::vector<std::set<std::string>> keys_;
};

} // namespace

std::vector<std::string> split_terms(std::string_view list) {
    std::vector<std::string> terms;
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        const std::string_view term = trimmed(list.substr(0, comma));
        if (!term.empty() && std::find(terms.begin(), terms.end(), term) == terms.end())
            terms.emplace_back(term);
        list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 1);
    }
    return terms;
}

WhatIf assume_terms(const ScoreInputs& inputs, const Score& score, std::string_view posting_text,
                    const std::vector<std::string>& terms) {
    Assumer assumer(inputs, posting_text);
    WhatIf what_if;
    std::vector<Match> all = inputs.matches;
    for (const std::string& words : terms) {
        AssumedTerm assumed;
        assumed.words = words;
        const std::string key = key_of(words);
        const std::vector<NamedTerm> named = terms_named(words, inputs.lexicon);
        std::vector<Match> alone = inputs.matches;
        for (std::size_t i = 0; i < alone.size(); ++i) {
            const MatchKind relation = assumer.relation(key, named, i);
            if (relation == MatchKind::none) continue;
            const Match before = alone[i];
            alone[i] = assumer.with_term(before, i, relation);
            all[i] = assumer.with_term(all[i], i, relation);
            if (relation > assumed.match) {
                assumed.requirement = i;
                assumed.match = relation;
            }
            const bool raised = alone[i].match > before.match;
            if (raised || (relation >= MatchKind::implied && alone[i].standing > before.standing))
                assumed.also.push_back(i);
        }
        if (assumed.requirement) std::erase(assumed.also, *assumed.requirement);
        if (assumed.requirement) {
            const Match& before = inputs.matches[*assumed.requirement];
            assumed.found_already =
                before.match >= MatchKind::inflection && before.standing >= Standing::shown &&
                before.months >= inputs.posting.requirements[*assumed.requirement].min_months;
            assumed.alone = assumer.score(alone);
        } else {
            assumed.alone = score;
        }
        what_if.terms.push_back(std::move(assumed));
    }
    what_if.score = assumer.score(all);
    return what_if;
}

} // namespace analyzer
