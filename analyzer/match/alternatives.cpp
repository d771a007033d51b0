// SPDX-License-Identifier: Apache-2.0
#include "match/alternatives.hpp"

#include "match/sum_evidence.hpp"

#include <utility>

namespace analyzer {

namespace {

bool in_one_group(const Requirement& a, const Requirement& b) {
    return !a.group.empty() && a.group == b.group && (a.branch.empty() || a.branch != b.branch);
}

/// Skills are no neighbours because they are alternatives: "VRF or chillers" are two trades.
bool are_neighbours(const Requirement& a, const Requirement& b) {
    return a.kind == b.kind && (a.kind == Kind::tool || a.kind == Kind::credential);
}

/// "Helpdesk" of "Zendesk or a similar helpdesk" and of "a helpdesk (Zendesk, Intercom)".
bool names_class(const ReadText& posting, const Requirement& requirement) {
    const bool may_be = requirement.kind == Kind::tool || requirement.kind == Kind::skill;
    if (!may_be || requirement.spans.empty()) return false;
    const TokenList& tokens = posting.tokens;
    const std::uint32_t first = tokens.first_at(requirement.spans.front().begin);
    const std::uint32_t last = tokens.first_at(requirement.spans.front().end);
    // "PLC fault finding (Siemens or Allen-Bradley)" is done on them, and none of them.
    const ListIndex heads = posting.lexicon.list("posting-phrase/tool-head");
    if (requirement.kind == Kind::skill && posting.cues.at(heads, last - 1) == nullptr) return false;
    const bool after = first > 0 && posting.cues.at(posting.lexicon.list("match/such"), first - 1) != nullptr;
    const std::uint32_t next = tokens.is_symbol(last, '(') ? last + 1 : last;
    const bool before =
        next > last || posting.cues.at(posting.lexicon.list("posting-choice/such-as"), next) != nullptr;
    return after || before;
}

} // namespace

void lend_to_alternatives(const ReadPosting& posting, const ReadResume& resume, YearMonth as_of,
                          std::vector<Match>& matches) {
    const std::vector<Requirement>& asked = posting.posting.requirements;
    const std::vector<Match> found = matches;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const bool whole = names_class(posting.text, asked[i]);
        const MatchKind lent = whole ? MatchKind::implied : MatchKind::related;
        if (found[i].match >= lent) continue;
        // Whoever denies a tool may still know another; another licence is no stand-in for one that is denied.
        if (!found[i].denied.empty() && asked[i].kind != Kind::tool) continue;
        for (std::size_t k = 0; k < matches.size(); ++k) {
            if (k == i || found[k].match < MatchKind::implied || !in_one_group(asked[i], asked[k])) continue;
            if (whole ? asked[k].kind != Kind::tool : !are_neighbours(asked[i], asked[k])) continue;
            for (Evidence evidence : found[k].evidence) {
                if (evidence.match < MatchKind::implied) continue;
                evidence.match = lent;
                matches[i].evidence.push_back(std::move(evidence));
            }
        }
        sum_evidence(matches[i], asked[i].kind, resume.resume, as_of);
    }
}

} // namespace analyzer
