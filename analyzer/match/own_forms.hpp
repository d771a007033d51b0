// How a résumé's mention of the very term that is asked meets the posting's words: as they stand, in another form, by another name, or
// only as a neighbour ("Sage 50" of "Sage 200", an NVQ of another field). In: a requirement, a mention of its term, and how the
// term's forms stand to each other. Out: the kind of match.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/evidence_rules.hpp"
#include "match/word_kin.hpp"

namespace analyzer {

class OwnForms {
  public:
    OwnForms(const ReadPosting& posting, const ReadResume& resume, const EvidenceRules& rules);

    /// `relation`: of the two forms, as TermRelations gives it.
    [[nodiscard]] MatchKind kind_of(const Requirement& requirement, const Mention& mention,
                                    MatchKind relation) const;

  private:
    [[nodiscard]] bool within(const std::vector<std::string_view>& some,
                              const std::vector<std::string_view>& all) const;
    [[nodiscard]] bool is_core(Span quote, const Mention& had) const;
    [[nodiscard]] bool names_the_product(Span quote, const Mention& had) const;
    [[nodiscard]] bool other_field(const Requirement& requirement, Span quote, const Mention& had) const;
    [[nodiscard]] bool other_number(Span asked, const Mention& had) const;

    const ReadPosting& posting_;
    const ReadResume& resume_;
    const EvidenceRules& rules_;
    WordKin kin_;
    ListIndex small_words_, field_joiner_, frame_words_;
};

} // namespace analyzer
