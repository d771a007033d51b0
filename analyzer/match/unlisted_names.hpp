// Names that no word list has, told by how names are made: the initials of what is asked ("LWP" for lone worker procedures), an acronym
// spelled out ("Chartered Society of Physiotherapy" for CSP), a product without its maker ("Catalyst 9300" for Cisco Catalyst), two things
// asked in one breath that the page names apart ("steering boxes", "suspension lifts"). In: a requirement and a quote of it. Out: the
// places in the résumé.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/evidence_rules.hpp"
#include "match/match_requirements.hpp"
#include "match/phrase_search.hpp"

#include <vector>

namespace analyzer {

class UnlistedNames {
  public:
    struct Place {
        TokenRun range;
        MatchKind match = MatchKind::alias;
        bool of_any_sense =
            true; ///< false: the word may mean something else, which the caller has to rule out
    };

    /// All must outlive this.
    UnlistedNames(const ReadPosting& posting, const ReadResume& resume, const PhraseSearch& search,
                  const EvidenceRules& rules);

    [[nodiscard]] std::vector<Place> places(const Requirement& requirement, Span quote) const;

  private:
    using Places = std::vector<Place>;
    void by_initials(Span quote, Places& found) const;
    void by_expansion(Span quote, Places& found) const;
    void by_product(TokenRun quote, Places& found) const;
    void by_both_halves(TokenRun quote, Places& found) const;
    [[nodiscard]] bool names_the_same(std::uint32_t token, Span quote) const;
    [[nodiscard]] bool in_capital_line(std::uint32_t token) const;

    const ReadText& posting_;
    const ReadText& resume_;
    const PhraseSearch& search_;
    const EvidenceRules& rules_;
    ListIndex small_words_, frame_words_, credential_heads_, makers_, both_, broad_words_;
};

} // namespace analyzer
