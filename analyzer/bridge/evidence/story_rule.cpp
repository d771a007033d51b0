// SPDX-License-Identifier: Apache-2.0
#include "bridge/evidence/story_rule.hpp"

#include "lexicon/block.hpp"

#include <algorithm>
#include <charconv>

namespace analyzer {

namespace {

double number_in(std::string_view written) {
    int number = 0;
    std::from_chars(written.data(), written.data() + written.size(), number);
    return number;
}

std::vector<TermIndex> terms_in(const Lexicon& lexicon, std::string_view ids) {
    std::vector<TermIndex> terms;
    while (!ids.empty()) {
        if (const std::optional<TermIndex> term = lexicon.find_term(take_item(ids))) terms.push_back(*term);
    }
    std::sort(terms.begin(), terms.end());
    return terms;
}

} // namespace

StoryRule::StoryRule(const Lexicon& lexicon, Template block)
    : wording(std::move(block)), find(evidence_kind(wording.value("evidence"))),
      rank(number_in(wording.value("rank"))),
      theme(wording.value("theme").empty() ? wording.id : wording.value("theme")), kin(wording.value("kin")),
      supports(terms_in(lexicon, wording.value("supports"))), sensitive(wording.value("sensitive") == "yes"),
      last(wording.value("last") == "yes"), cues(lexicon.list(wording.value("cues"))),
      with(lexicon.list(wording.value("with"))), but(lexicon.list(wording.value("but"))),
      amount(wording.value("amount")), opens(wording.value("opens") == "yes"),
      names(wording.value("names") == "yes"), interests(wording.value("interests") == "yes"),
      headers(wording.value("headers") != "no"), counts(wording.value("counts") != "no"),
      quotes_words(wording.value("quote") == "words") {}

bool StoryRule::speaks_for(TermIndex term) const {
    return std::binary_search(supports.begin(), supports.end(), term);
}

StoryRules::StoryRules(const Lexicon& words) : lexicon(words) {
    for (Template& block : lexicon.templates_in("backstory/")) all.emplace_back(lexicon, std::move(block));
}

} // namespace analyzer
