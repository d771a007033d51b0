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

/// "Helpdesk" and Zendesk in "Zendesk or a similar helpdesk" and in "a helpdesk (Zendesk, Intercom)". Excel and Sheets in "Excel
/// (advanced) or Sheets" are none.
bool is_class_of(const ReadText& posting, const Requirement& whole, const Requirement& member) {
    const bool may_be = whole.kind == Kind::tool || whole.kind == Kind::skill;
    if (!may_be || member.kind != Kind::tool || whole.spans.empty() || member.spans.empty()) return false;
    const TokenList& tokens = posting.tokens;
    const std::uint32_t first = tokens.first_at(whole.spans.front().begin);
    const std::uint32_t last = tokens.first_at(whole.spans.front().end);
    const std::uint32_t at = tokens.first_at(member.spans.front().begin);
    // "PLC fault finding (Siemens or Allen-Bradley)" is done on them, and none of them.
    const ListIndex heads = posting.lexicon.list("posting-phrase/tool-head");
    if (whole.kind == Kind::skill && posting.cues.at(heads, last - 1) == nullptr) return false;
    if (at < first) return posting.cues.at(posting.lexicon.list("match/such"), first - 1) != nullptr;
    if (!tokens.is_symbol(last, '('))
        return posting.cues.at(posting.lexicon.list("posting-choice/such-as"), last) != nullptr;
    for (std::uint32_t i = last + 1; i < at; ++i) {
        if (tokens.is_symbol(i, ')')) return false;
    }
    return at > last;
}

} // namespace

void lend_to_alternatives(const ReadPosting& posting, const ReadResume& resume, YearMonth as_of,
                          std::vector<Match>& matches) {
    const std::vector<Requirement>& asked = posting.posting.requirements;
    const std::vector<Match> found = matches;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        // Whoever denies a tool may still know another; another licence is no stand-in for one that is denied.
        if (!found[i].denied.empty() && asked[i].kind != Kind::tool) continue;
        bool lent = false;
        for (std::size_t k = 0; k < matches.size(); ++k) {
            if (k == i || found[k].match < MatchKind::implied || !in_one_group(asked[i], asked[k])) continue;
            const bool whole = is_class_of(posting.text, asked[i], asked[k]);
            const MatchKind match = whole ? MatchKind::implied : MatchKind::related;
            if (found[i].match >= match || (!whole && !are_neighbours(asked[i], asked[k]))) continue;
            for (Evidence evidence : found[k].evidence) {
                if (evidence.match < MatchKind::implied) continue;
                evidence.match = match;
                matches[i].evidence.push_back(std::move(evidence));
                lent = true;
            }
        }
        if (lent) sum_evidence(matches[i], asked[i].kind, resume.resume, as_of);
    }
}

} // namespace analyzer
